// SPDX-License-Identifier: MIT
#include "democonfigs.h"

#include <QJsonObject>
#include <QRandomGenerator>

namespace patdesk::demo {

namespace {

using std::chrono::days;
using std::chrono::hours;
using std::chrono::minutes;

QJsonObject reference(const char* type, const QString& id, const QString& name) {
    return {{QStringLiteral("type"), QLatin1String(type)},
            {QStringLiteral("id"), id},
            {QStringLiteral("name"), name}};
}

class ConfigMaker {
public:
    ConfigMaker(const World& world, quint64 seed, Instant start)
        : m_world(world), m_random(static_cast<quint32>(seed) + 17), m_start(start) {}

    Configs make() {
        int number = 0;
        for (const Token& token : m_world.tokens) {
            if (token.managed && chance(80))
                addWorkflow(token.name.section(QStringLiteral(": "), -1), token, true);
            else if (!token.managed && chance(2))
                addWorkflow(QStringLiteral("Call back %1").arg(token.name.left(40)), token, chance(70));
            else if (!token.managed && chance(2))
                addSource(QStringLiteral("Web services %1").arg(++number), token);
            else if (!token.managed && chance(1))
                addServiceDesk(token);
        }
        for (const char* name : {"Corporate directory", "HR system", "Mainframe"})
            addSource(QLatin1String(name), {});
        addSubscription();
        return std::move(m_configs);
    }

private:
    bool chance(int percent) { return static_cast<int>(m_random.bounded(100)) < percent; }

    QString id() {
        return QStringLiteral("%1%2")
            .arg(m_random.generate64(), 16, 16, QLatin1Char('0'))
            .arg(m_random.generate64(), 16, 16, QLatin1Char('0'));
    }

    QJsonObject administrator() const {
        const Identity& first = m_world.identities.constFirst();
        return reference("IDENTITY", first.id.text(), first.name);
    }

    /// With a step that signs in with the token.
    void addWorkflow(const QString& name, const Token& token, bool enabled) {
        const QString workflow = id();
        const bool runs = enabled && !token.lastUsed.isNone();
        const int executions = runs ? 3 + static_cast<int>(m_random.bounded(400)) : 0;
        QJsonObject listed{
            {QStringLiteral("id"), workflow},
            {QStringLiteral("name"), name},
            {QStringLiteral("owner"), administrator()},
            {QStringLiteral("enabled"), enabled},
            {QStringLiteral("executionCount"), executions},
            {QStringLiteral("failureCount"), 0},
            {QStringLiteral("created"), toRfc3339(token.created.known().value_or(m_start))},
        };
        m_configs.workflows.append(listed);
        const QJsonObject request{
            {QStringLiteral("method"), QStringLiteral("post")},
            {QStringLiteral("url"), QStringLiteral("https://sp-demo.api.identitynow.com/oauth/token")},
            {QStringLiteral("authenticationType"), QStringLiteral("OAuth")},
            {QStringLiteral("oAuthClientId"), token.id.text()},
        };
        const QJsonObject step{{QStringLiteral("actionId"), QStringLiteral("sp:http")},
                               {QStringLiteral("type"), QStringLiteral("action")},
                               {QStringLiteral("attributes"), request}};
        listed[QLatin1String("definition")] =
            QJsonObject{{QStringLiteral("start"), QStringLiteral("HTTP Request")},
                        {QStringLiteral("steps"), QJsonObject{{QStringLiteral("HTTP Request"), step}}}};
        m_configs.definitions.insert(workflow, listed);
        m_configs.executions.insert(workflow, executionsOf(workflow, token, executions));
    }

    /// A page of them; they end with the token's last use.
    QJsonArray executionsOf(const QString& workflow, const Token& token, int count) {
        QJsonArray result;
        const Instant last = token.lastUsed.known().value_or(m_start);
        for (int i = 0; i < std::min(count, 250); ++i) {
            const Instant at = last - i * hours(26);
            result.append(QJsonObject{{QStringLiteral("id"), id()},
                                      {QStringLiteral("workflowId"), workflow},
                                      {QStringLiteral("startTime"), toRfc3339(at)},
                                      {QStringLiteral("closeTime"), toRfc3339(at + minutes(1))},
                                      {QStringLiteral("status"), QStringLiteral("Completed")}});
        }
        return result;
    }

    void addSource(const QString& name, const std::optional<Token>& token) {
        QJsonObject attributes{
            {QStringLiteral("connectionTimeout"), 60},
            {QStringLiteral("cloudCacheUpdate"), qint64(m_start.time_since_epoch().count())}};
        if (token) {
            attributes[QLatin1String("genericWebServiceBaseUrl")] =
                QStringLiteral("https://sp-demo.api.identitynow.com");
            attributes[QLatin1String("authenticationMethod")] = QStringLiteral("OAuth2Login");
            attributes[QLatin1String("client_id")] = token->id.text();
        }
        m_configs.sources.append(
            QJsonObject{{QStringLiteral("id"), id()},
                        {QStringLiteral("name"), name},
                        {QStringLiteral("description"), QString()},
                        {QStringLiteral("owner"), administrator()},
                        {QStringLiteral("type"),
                         token ? QStringLiteral("Web Services") : QStringLiteral("Delimited File")},
                        {QStringLiteral("connector"), token ? QStringLiteral("web-services-angularsc")
                                                            : QStringLiteral("delimited-file-angularsc")},
                        {QStringLiteral("connectorAttributes"), attributes},
                        {QStringLiteral("authoritative"), false},
                        {QStringLiteral("healthy"), true},
                        {QStringLiteral("created"), toRfc3339(m_start - days(700))},
                        {QStringLiteral("modified"), toRfc3339(m_start - days(30))}});
    }

    void addServiceDesk(const Token& token) {
        m_configs.serviceDesks.append(QJsonObject{
            {QStringLiteral("id"), id()},
            {QStringLiteral("name"), QStringLiteral("Service desk")},
            {QStringLiteral("description"), QStringLiteral("Opens tickets for manual changes")},
            {QStringLiteral("type"), QStringLiteral("ServiceNowSDIM")},
            {QStringLiteral("ownerRef"), administrator()},
            {QStringLiteral("attributes"), QJsonObject{{QStringLiteral("callbackClient"), token.id.text()}}},
            {QStringLiteral("created"), toRfc3339(m_start - days(500))},
            {QStringLiteral("modified"), toRfc3339(m_start - days(90))}});
    }

    /// Its bearer token is masked, as the service does it.
    void addSubscription() {
        const QJsonObject http{
            {QStringLiteral("url"), QStringLiteral("https://hooks.demo.example/identity-created")},
            {QStringLiteral("httpDispatchMode"), QStringLiteral("ASYNC")},
            {QStringLiteral("httpAuthenticationType"), QStringLiteral("BEARER_TOKEN")},
            {QStringLiteral("bearerTokenAuthConfig"),
             QJsonObject{{QStringLiteral("bearerToken"), QString()}}}};
        m_configs.subscriptions.append(
            QJsonObject{{QStringLiteral("id"), id()},
                        {QStringLiteral("name"), QStringLiteral("Tell the help desk of new people")},
                        {QStringLiteral("description"), QString()},
                        {QStringLiteral("triggerId"), QStringLiteral("idn:identity-created")},
                        {QStringLiteral("triggerName"), QStringLiteral("Identity Created")},
                        {QStringLiteral("type"), QStringLiteral("HTTP")},
                        {QStringLiteral("responseDeadline"), QStringLiteral("PT1H")},
                        {QStringLiteral("httpConfig"), http},
                        {QStringLiteral("enabled"), true}});
    }

    const World& m_world;
    QRandomGenerator m_random;
    const Instant m_start;
    Configs m_configs;
};

} // namespace

Configs makeConfigs(const World& world, quint64 seed, Instant start) {
    return ConfigMaker(world, seed, start).make();
}

QJsonObject tenantFacts() {
    const QJsonObject product{{QStringLiteral("productName"), QStringLiteral("idn")},
                              {QStringLiteral("status"), QStringLiteral("active")},
                              {QStringLiteral("orgType"), QStringLiteral("sandbox")}};
    return {{QStringLiteral("id"), QStringLiteral("00000000-0000-4000-8000-000000000001")},
            {QStringLiteral("name"), QStringLiteral("sp-demo")},
            {QStringLiteral("fullName"), QStringLiteral("Demo tenant")},
            {QStringLiteral("pod"), QStringLiteral("demo-pod")},
            {QStringLiteral("region"), QStringLiteral("us-east-1")},
            {QStringLiteral("products"), QJsonArray{product}}};
}

} // namespace patdesk::demo
