// SPDX-License-Identifier: MIT
#include "demorules.h"

#include "jsonpatch.h"
#include "tokendraft.h"

#include <QRegularExpression>

namespace patdesk::demo {

namespace {

Refusal bad(const QString& text) {
    return {400, text};
}

/// What the service says to each problem of a draft.
QString wording(DraftProblem problem) {
    switch (problem) {
    case DraftProblem::NameMissing:
        return QStringLiteral("name must not be empty");
    case DraftProblem::NameTooLong:
        return QStringLiteral("name is too long");
    case DraftProblem::NameTaken:
        return QStringLiteral("the owner has a token of this name already");
    case DraftProblem::ScopesMissing:
        return QStringLiteral("scope must not be empty");
    case DraftProblem::ScopeMalformed:
        return QStringLiteral("scope holds a text that is no scope");
    case DraftProblem::ExpiryInPast:
        return QStringLiteral("expirationDate must be in the future");
    case DraftProblem::ExpiryTooFar:
        return QStringLiteral("expirationDate must be within 6 months");
    case DraftProblem::NeverNotOffered:
        return QStringLiteral("expirationDate must not be null");
    case DraftProblem::AcknowledgementMissing:
        return QStringLiteral("without expirationDate userAwareTokenNeverExpires must be true");
    case DraftProblem::LifetimeOutOfRange:
        return QStringLiteral("accessTokenValiditySeconds must be from 15 to 43200");
    case DraftProblem::OwnerLimitNear:
    case DraftProblem::OwnerLimitReached:
        return QStringLiteral("the owner has 10 tokens already");
    }
    return {};
}

QString wording(const QList<DraftProblem>& problems) {
    QStringList sentences;
    for (const DraftProblem problem : problems)
        sentences.append(wording(problem));
    return sentences.join(QLatin1String("; "));
}

/// Reads the members of a token from a request: what is absent or null leaves the draft's value.
class DraftReader {
public:
    DraftReader(const QJsonObject& object, TokenDraft& draft) : m_object(object), m_draft(draft) {}

    /// The first member of a wrong type; nothing if there is none.
    std::optional<Refusal> read() {
        readName();
        readScopes();
        readLifetime();
        readExpiry();
        readAcknowledgement();
        return m_refusal;
    }

private:
    /// The member's value where there is one of this type.
    std::optional<QJsonValue> member(const char* name, QJsonValue::Type type) {
        const QJsonValue value = m_object.value(QLatin1String(name));
        if (value.type() == type)
            return value;
        if (!value.isNull() && !value.isUndefined())
            refuse(name);
        return std::nullopt;
    }

    void refuse(const char* name) {
        if (!m_refusal)
            m_refusal = bad(QStringLiteral("%1 has a value of a wrong type").arg(QLatin1String(name)));
    }

    void readName() {
        if (const auto value = member("name", QJsonValue::String))
            m_draft.name = value->toString();
    }

    void readScopes() {
        const auto value = member("scope", QJsonValue::Array);
        if (!value)
            return;
        QStringList scopes;
        for (const QJsonValue scope : value->toArray()) {
            if (!scope.isString())
                refuse("scope");
            scopes.append(scope.toString());
        }
        if (!scopes.isEmpty()) // "no scope is specified": the default
            m_draft.scopes = scopes;
    }

    void readLifetime() {
        const auto value = member("accessTokenValiditySeconds", QJsonValue::Double);
        if (!value)
            return;
        // -1 for a fraction or an overflow: out of range either way.
        m_draft.accessTokenLifetime = std::chrono::seconds(value->toInt(-1));
    }

    void readExpiry() {
        const auto value = member("expirationDate", QJsonValue::String);
        if (!value)
            return;
        m_draft.expiry.at = parseRfc3339(value->toString().toStdString());
        if (m_draft.expiry.never())
            refuse("expirationDate");
    }

    void readAcknowledgement() {
        if (const auto value = member("userAwareTokenNeverExpires", QJsonValue::Bool))
            m_draft.neverExpiresAcknowledged = value->toBool();
    }

    const QJsonObject& m_object;
    TokenDraft& m_draft;
    std::optional<Refusal> m_refusal;
};

OwnersTokens tokensOf(const OwnerId& owner, const World& world, const TokenId& except = {}) {
    OwnersTokens result;
    for (const Token& token : world.tokens) {
        if (token.owner.id != owner || token.id == except)
            continue;
        result.names.append(token.name);
        ++result.count;
    }
    return result;
}

/// What a patch reaches of a token, as the document that it is applied to.
QJsonObject patchableDocument(const Token& token) {
    return {{QStringLiteral("name"), token.name},
            {QStringLiteral("scope"), QJsonArray::fromStringList(token.scopes)},
            {QStringLiteral("expirationDate"),
             token.expiry.never() ? QJsonValue() : QJsonValue(toRfc3339(*token.expiry.at.known()))},
            {QStringLiteral("userAwareTokenNeverExpires"), token.neverExpiresAcknowledged}};
}

const QStringList expiryMembers{QStringLiteral("expirationDate"),
                                QStringLiteral("userAwareTokenNeverExpires")};

QStringList patchableMembers(ApiGeneration generation) {
    QStringList members{QStringLiteral("name"), QStringLiteral("scope")};
    if (traits(generation).expiryPatchable)
        members += expiryMembers;
    return members;
}

/// The acknowledgement stands in the same patch that gives up the expiry; one from earlier does not count.
bool acknowledged(const Patched& patched, const TokenDraft& draft) {
    const bool givenUpNow = patched.touched.contains(expiryMembers.first());
    const bool saidNow = patched.touched.contains(expiryMembers.last());
    return !draft.expiry.never() || (draft.neverExpiresAcknowledged && (!givenUpNow || saidNow));
}

Ruled<Token> patchedWithin(const QStringList& reachable, const Token& token, const QJsonArray& patch,
                           ApiGeneration generation, const World& world, Instant now) {
    const auto outcome = applyPatch(patch, patchableDocument(token), reachable);
    if (const auto* refused = std::get_if<PatchRefusal>(&outcome))
        return bad(refused->reason);
    const auto& patched = std::get<Patched>(outcome);

    TokenDraft draft{{}, {scopeAll}, {}, token.accessTokenLifetime, false};
    if (const auto refused = DraftReader(patched.document, draft).read())
        return *refused;
    const auto problems =
        problemsOfEdit(token, draft, generation, tokensOf(token.owner.id, world, token.id), now);
    if (!problems.isEmpty())
        return bad(wording(problems));
    if (!patched.touched.isEmpty() &&
        patched.touched.intersects({expiryMembers.begin(), expiryMembers.end()}) &&
        !acknowledged(patched, draft))
        return bad(wording(DraftProblem::AcknowledgementMissing));

    Token result = token;
    result.name = draft.name.trimmed();
    result.scopes = normalizedScopes(draft.scopes);
    result.expiry = draft.expiry;
    result.neverExpiresAcknowledged = draft.neverExpiresAcknowledged;
    return result;
}

} // namespace

bool allowed(Right right, const Caller& caller, const Identity& user) {
    const bool tenantWide =
        right == Right::ListAll || right == Right::ListManaged || right == Right::DeleteAny;
    return caller.permission(right) == Permission::NotExcluded && (user.administrator || !tenantWide);
}

Ruled<Token> newToken(const QJsonObject& wanted, ApiGeneration generation, const World& world,
                      const Identity& owner, Instant now) {
    TokenDraft draft{{}, {scopeAll}, {latestExpiry(generation, now)}, maxAccessTokenLifetime, false};
    if (const auto refused = DraftReader(wanted, draft).read())
        return *refused;
    const auto problems = problemsOfNewToken(draft, generation, tokensOf(owner.id, world), now);
    if (!problems.isEmpty())
        return bad(wording(problems));

    Token token;
    token.name = draft.name.trimmed();
    token.owner = {owner.id, owner.name};
    token.scopes = normalizedScopes(draft.scopes);
    token.created = now;
    token.expiry = draft.expiry;
    token.accessTokenLifetime = draft.accessTokenLifetime;
    token.neverExpiresAcknowledged =
        traits(generation).neverExpiresWithAcknowledgement && draft.neverExpiresAcknowledged;
    return token;
}

Ruled<Token> patchedToken(const Token& token, const QJsonArray& patch, ApiGeneration generation,
                          const World& world, Instant now) {
    return patchedWithin(patchableMembers(generation), token, patch, generation, world, now);
}

Ruled<Token> bulkPatchedToken(const Token& token, const QJsonArray& patch, const World& world, Instant now) {
    return patchedWithin(expiryMembers, token, patch, ApiGeneration::V1, world, now);
}

Ruled<std::function<bool(const Token&)>> tokenFilter(const QString& filters) {
    using Filter = std::function<bool(const Token&)>;
    static const QRegularExpression form(
        QStringLiteral(R"re(^\s*lastUsed\s+(?:(isnull)|le\s+"?([^"\s]+)"?)\s*$)re"));
    if (filters.trimmed().isEmpty())
        return Filter([](const Token&) { return true; });
    const QRegularExpressionMatch match = form.match(filters);
    if (!match.hasMatch())
        return bad(QStringLiteral("filters takes lastUsed le <date> and lastUsed isnull"));
    if (!match.captured(1).isEmpty())
        return Filter([](const Token& token) { return token.lastUsed.isNone(); });
    const auto latest = parseRfc3339(match.captured(2).toStdString());
    if (!latest)
        return bad(QStringLiteral("filters holds a date that is none"));
    return Filter([latest](const Token& token) {
        return token.lastUsed.known() && *token.lastUsed.known() <= *latest;
    });
}

Ruled<std::optional<QStringList>> identityFilter(const QString& filters) {
    using Ids = std::optional<QStringList>;
    static const QRegularExpression form(
        QStringLiteral(R"re(^\s*id\s+in\s*\(\s*("[^"]*"(?:\s*,\s*"[^"]*")*)\s*\)\s*$)re"));
    static const QRegularExpression quoted(QStringLiteral(R"re("([^"]*)")re"));
    if (filters.trimmed().isEmpty())
        return Ids();
    const QRegularExpressionMatch match = form.match(filters);
    if (!match.hasMatch())
        return bad(QStringLiteral("filters takes id in (\"…\")"));
    QStringList ids;
    for (auto it = quoted.globalMatch(match.captured(1)); it.hasNext();)
        ids.append(it.next().captured(1));
    return Ids(ids);
}

} // namespace patdesk::demo
