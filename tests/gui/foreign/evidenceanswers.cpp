// SPDX-License-Identifier: MIT
#include "evidenceanswers.h"

using namespace foreign;

namespace patdesk::test {

namespace {

const QByteArray silentId = "a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1";
const QByteArray busyId = "c2c2c2c2c2c2c2c2c2c2c2c2c2c2c2c2";

QByteArray daysAgo(int days) {
    return QDateTime::currentDateTimeUtc()
        .addDays(-days)
        .toString(QStringLiteral("yyyy-MM-ddThh:mm:ss.zzzZ"))
        .toLatin1();
}

QByteArray token(const QByteArray& id, const QByteArray& name, const QByteArray& owner, int lastUsed) {
    return R"({"id":")" + id + R"(","name":)" + quoted(name) + R"(,"owner":{"type":"IDENTITY","id":")" +
           owner + R"(","name":"<i>Bo</i>"},"scope":["sp:scopes:default"],"created":")" + daysAgo(1500) +
           R"(","lastUsed":")" + daysAgo(lastUsed) + R"(","managed":false,"expirationDate":null})";
}

QByteArray use(const QByteArray& client, int ago, const QByteArray& created = {}) {
    return R"({"id":"event )" + client + ' ' + QByteArray::number(ago) + created + R"(","created":")" +
           (created.isEmpty() ? daysAgo(ago) : created) +
           R"(","action":"PERSONAL_ACCESS_TOKEN_USED","actor":{"name":"bo"},"target":{"name":"<u>x</u>"},)"
           R"("ipAddress":"<b>10.0.0.1</b>","attributes":{"clientId":")" +
           client + R"("}})";
}

/// Patdesk's own sign-in, by which it learns how events name tokens, and daily uses of the busy token.
QByteArrayList uses(const ForeignTenant& tenant) {
    QByteArrayList events{use(tenant.clientId(), 0)};
    for (int ago = 1; ago <= 60; ++ago)
        events.append(use(busyId, ago));
    return events;
}

Reply list(const QByteArrayList& elements) {
    return raw('[' + elements.join(',') + ']')
        .withHeader("X-Total-Count: " + QByteArray::number(elements.size()));
}

Reply counted(const QByteArray& number) {
    return raw("").withHeader("X-Total-Count: " + number);
}

QByteArray identity(const QByteArray& id, const QByteArray& state) {
    return R"({"id":")" + id + R"(","name":"<i>Bo</i>","alias":"bo","identityState":")" + state + R"("})";
}

} // namespace

void answerWell(ForeignTenant& tenant) {
    tenant.setRights(Rights::ofAdministrator());
    tenant.setRateLimit(0);
    tenant.setTokens({token(tenant.clientId(), "Patdesk", tenant.identityId(), 0),
                      token(silentId, silent.toUtf8(), "b0b0b0b0", 700),
                      token(busyId, busy.toUtf8(), "b0b0b0b0", 1)});
    for (const Call call : {Call::Workflows, Call::Sources, Call::Subscriptions, Call::ServiceDesks})
        tenant.answer(call, list({}));
    tenant.answer(Call::TenantFacts, raw(R"({"id":"t","name":"foreign"})"));
    tenant.answer(Call::Identities,
                  list({identity("b0b0b0b0", "ACTIVE"), identity(tenant.identityId(), "ACTIVE")}));
    tenant.answer(Call::EventCount, counted(QByteArray::number(uses(tenant).size())));
    tenant.answer(Call::Events, list(uses(tenant)));
}

const QList<EvidenceAnswer>& evidenceAnswers() {
    static const QList<EvidenceAnswer> rows{
        EvidenceAnswer{"all of it", [](ForeignTenant&) {}, "Safe", ""},
        EvidenceAnswer{
            "workflows refused",
            [](ForeignTenant& tenant) { tenant.answer(Call::Workflows, refused(403, "<b>No.</b>")); },
            "Cannot tell", "Without sp:workflow:read Patdesk cannot see workflows"},
        EvidenceAnswer{
            "sources that are no JSON",
            [](ForeignTenant& tenant) { tenant.answer(Call::Sources, raw("<html><b>Login</b></html>")); },
            "Cannot tell", "could not read the sources"},
        EvidenceAnswer{
            "subscriptions cut in the middle",
            [](ForeignTenant& tenant) {
                tenant.answer(
                    Call::Subscriptions,
                    list({R"({"id":"s1","name":"one"})", R"({"id":"s2","name":"two"})"}).cutAfter(20));
            },
            "Cannot tell", "could not read the trigger subscriptions"},
        EvidenceAnswer{"service desks with an odd one",
                       [](ForeignTenant& tenant) {
                           tenant.answer(Call::ServiceDesks,
                                         raw(R"([{"id":"d1","name":"one"},7,"<b>desk</b>"])"));
                       },
                       "Cannot tell", "only a part of the service desk integrations"},
        EvidenceAnswer{"a source that names the token",
                       [](ForeignTenant& tenant) {
                           tenant.answer(
                               Call::Sources,
                               list({R"({"id":"x","name":"<b>HR</b>","connectorAttributes":{"client_id":")" +
                                     silentId + R"("}})"}));
                       },
                       "Cannot tell", "The source “<b>HR</b>” holds the client ID"},
        EvidenceAnswer{
            "a count beyond all numbers",
            [](ForeignTenant& tenant) { tenant.answer(Call::EventCount, counted("9007199254740993")); },
            "Cannot tell", "uses"},
        EvidenceAnswer{
            "groups that do not add up",
            [](ForeignTenant& tenant) {
                tenant.answer(Call::EventCount, counted("6000"));
                tenant.answer(
                    Call::EventGroups,
                    raw(R"({"aggregations":{"byKey":{"sum_other_doc_count":0,"buckets":[{"key":")" + busyId +
                        R"(","doc_count":3,"byDay":{"buckets":[{"key":1763942400000,"doc_count":3}]}}]}}})"));
            },
            "Cannot tell", "uses"},
        EvidenceAnswer{"events refused",
                       [](ForeignTenant& tenant) {
                           tenant.answer(Call::EventCount, refused(403));
                           tenant.answer(Call::Events, refused(403));
                       },
                       "Cannot tell", "uses"},
        EvidenceAnswer{
            "events cut in the middle",
            [](ForeignTenant& tenant) { tenant.answer(Call::Events, list(uses(tenant)).cutAfter(4000)); },
            "Cannot tell", "uses"},
        EvidenceAnswer{"an event of a token that is gone",
                       [](ForeignTenant& tenant) {
                           const QByteArrayList events = uses(tenant)
                                                         << use("dddddddddddddddddddddddddddddddd", 3);
                           tenant.answer(Call::EventCount, counted(QByteArray::number(events.size())));
                           tenant.answer(Call::Events, list(events));
                       },
                       "Safe", ""},
        EvidenceAnswer{
            "an event that names nobody",
            [](ForeignTenant& tenant) {
                const QByteArrayList events =
                    uses(tenant)
                    << R"({"id":"e","created":")" + daysAgo(3) +
                           R"(","action":"PERSONAL_ACCESS_TOKEN_USED","actor":{"name":"<b>who?</b>"}})";
                tenant.answer(Call::EventCount, counted(QByteArray::number(events.size())));
                tenant.answer(Call::Events, list(events));
            },
            "Cannot tell", "1 use cannot be assigned to any token"},
        EvidenceAnswer{"an event whose date cannot be read",
                       [](ForeignTenant& tenant) {
                           const QByteArrayList events = uses(tenant)
                                                         << use(busyId, 3, "yesterday, <b>about</b> noon");
                           tenant.answer(Call::EventCount, counted(QByteArray::number(events.size())));
                           tenant.answer(Call::Events, list(events));
                       },
                       "Cannot tell", "use"},
        EvidenceAnswer{"an owner in a state that nobody knows",
                       [](ForeignTenant& tenant) {
                           tenant.answer(Call::Identities, list({identity("b0b0b0b0", "<b>ASCENDED</b>"),
                                                                 identity(tenant.identityId(), "ACTIVE")}));
                       },
                       "Cannot tell", "<i>Bo</i>.*state"},
        EvidenceAnswer{"owners refused",
                       [](ForeignTenant& tenant) { tenant.answer(Call::Identities, refused(403)); },
                       "Cannot tell", "Patdesk cannot see owners"},
    };
    return rows;
}

} // namespace patdesk::test
