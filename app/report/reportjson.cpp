// SPDX-License-Identifier: MIT
#include "reportjson.h"

#include "jsontext.h"

namespace patdesk {

namespace {

void addDate(JsonText& json, const char* key, Moment moment) {
    if (const auto at = moment.known())
        json.text(key, toRfc3339(*at));
    else
        json.raw(key, "null");
}

/// Objects, joined by `between`, in brackets.
class ArrayText {
public:
    explicit ArrayText(QByteArray between) : m_between(std::move(between)) {}

    void add(const QByteArray& object) {
        if (m_json.size() > 1)
            m_json += m_between;
        m_json += object;
    }

    QByteArray take() { return std::move(m_json += ']'); }

private:
    QByteArray m_between;
    QByteArray m_json{"["};
};

QByteArray sourcesAsJson(const EvidenceSources& sources) {
    ArrayText array(",\n");
    EvidenceSources::forEachKind([&](EvidenceKind kind) {
        const EvidenceSource& source = sources[kind];
        JsonText json;
        json.text("name", nameOf(kind));
        json.text("state", nameOf(source.state));
        addDate(json, "from", source.from);
        addDate(json, "to", source.to);
        json.number("count", source.count);
        array.add(json.take());
    });
    return array.take();
}

QByteArray reasonsAsJson(const std::vector<Reason>& reasons) {
    ArrayText array(",");
    for (const Reason& reason : reasons) {
        JsonText json;
        json.text("kind", nameOf(reason.kind));
        json.text("text", reason.text);
        json.text("source", nameOf(reason.source));
        addDate(json, "at", reason.at);
        array.add(json.take());
    }
    return array.take();
}

QByteArray gapsAsJson(const std::vector<Gap>& gaps) {
    ArrayText array(",");
    for (const Gap& gap : gaps) {
        JsonText json;
        json.text("kind", nameOf(gap.kind));
        json.text("text", gap.text);
        json.text("closes", gap.closes);
        json.text("source", nameOf(gap.source));
        array.add(json.take());
    }
    return array.take();
}

} // namespace

QByteArray tokenAsJson(const ReportedToken& reported) {
    JsonText owner;
    owner.text("id", reported.token.owner.id.text());
    owner.text("name", reported.token.owner.name);
    owner.text("state", nameOf(reported.owner.state));
    JsonText json;
    json.text("id", reported.token.id.text());
    json.text("name", reported.token.name);
    json.raw("owner", owner.take());
    json.text("verdict", nameOf(reported.verdict.kind));
    json.raw("reasons", reasonsAsJson(reported.verdict.reasons));
    json.raw("gaps", gapsAsJson(reported.verdict.gaps));
    return json.take();
}

QByteArray reportAsJson(const EvidenceReport& report) {
    ArrayText tokens(",\n");
    for (const ReportedToken& reported : report.tokens)
        tokens.add(tokenAsJson(reported));
    JsonText policy;
    policy.text("name", report.policy.name);
    policy.number("version", report.policy.version);
    JsonText json;
    json.text("tenant", report.tenant);
    json.text("asOf", toRfc3339(report.asOf));
    json.raw("policy", policy.take());
    json.raw("sources", sourcesAsJson(report.sources));
    json.raw("tokens", tokens.take());
    return json.take() += '\n';
}

} // namespace patdesk
