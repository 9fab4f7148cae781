// SPDX-License-Identifier: MIT
#include "connectiondoctor.h"

#include "connectiontest.h"
#include "httpclient.h"
#include "httperror.h"
#include "networkpath.h"
#include "proxyscript.h"

#include <QNetworkProxy>

#include <array>
#include <utility>

namespace patdesk {

namespace {

using namespace std::chrono_literals;
using Stage = NetworkPath::Stage;

/// More than this between two clocks makes dates and lifetimes look wrong.
constexpr auto tolerableSkew = 60s;
/// A certificate that ends within this time is worth a word.
constexpr auto certificateNotice = std::chrono::days(14);

QString dateOf(Instant instant) {
    return toRfc3339(instant).left(10);
}

DoctorCheck checkOf(ConnectionStep step) {
    switch (step) {
    case ConnectionStep::Host:
        return DoctorCheck::Tcp;
    case ConnectionStep::Tls:
        return DoctorCheck::Tls;
    case ConnectionStep::Credential:
        return DoctorCheck::Credential;
    case ConnectionStep::Generation:
        return DoctorCheck::Generation;
    case ConnectionStep::ListMine:
        return DoctorCheck::ListMine;
    case ConnectionStep::ListAll:
        break;
    }
    return DoctorCheck::ListAll;
}

/// An examination on its way: the path, the service's clock, the credential and what it may do. Deletes
/// itself at its end, or with the continuation's context.
class Doctor final : public QObject {
public:
    Doctor(HttpClient& http, Tenant tenant, Secret clientSecret, Clock clock, FoundByDoctor each,
           Continuation<DoctorReport> then)
        : m_http(http)
        , m_tenant(std::move(tenant))
        , m_clientSecret(std::move(clientSecret))
        , m_clock(std::move(clock))
        , m_each(std::move(each))
        , m_then(std::move(then)) {
        if (m_then.context())
            connect(m_then.context(), &QObject::destroyed, this, &QObject::deleteLater);
        m_report.baseUrl = m_tenant.baseUrl;
        m_report.clientId = m_tenant.clientId;
        m_report.at = m_clock();
        for (int i = 0; i < doctorChecks; ++i)
            m_report.findings.append({static_cast<DoctorCheck>(i), Health::NotChecked, {}, {}});
    }

    void start() {
        probePath(m_tenant.baseUrl, m_tenant.caFile, m_http.proxyFor(m_tenant.baseUrl),
                  {this, [this](const Result<NetworkPath>& path) { findScript(*path); }});
    }

private:
    void note(DoctorCheck check, Health health, const QString& fact, std::optional<Error> error = {}) {
        DoctorFinding& finding = m_report.findings[static_cast<int>(check)];
        finding = {check, health, fact, std::move(error), finding.isApiClient};
        if (!m_then.isDead())
            m_each(finding);
    }

    /// Where the direct way fails, a script may know of a proxy.
    void findScript(const NetworkPath& path) {
        if (!path.error || !path.proxy.isEmpty() || !m_http.goesByProxies(m_tenant.baseUrl) ||
            !mayNeedProxy(path.error->kind))
            return onPath(path);
        findProxyScript({this, [this, found = path](const Result<QString>& script) mutable {
                             found.error->proxyScript = *script;
                             onPath(found);
                         }});
    }

    void onPath(const NetworkPath& path) {
        notePath(path);
        // A request of the client's own makes it want the proxy's login, and its user is asked for one.
        if (path.error && path.error->kind != ErrorKind::ProxyRefused)
            return end();
        askService(path.error ? &Doctor::end : &Doctor::tryCredential);
    }

    void notePath(const NetworkPath& path) {
        const auto failed = [&path](Stage stage) { return path.stage == stage ? path.error : std::nullopt; };
        const auto healthOf = [&](Stage stage) { return failed(stage) ? Health::Wrong : Health::Well; };
        if (failed(Stage::Name) && failed(Stage::Name)->kind == ErrorKind::ProxyRefused)
            return note(DoctorCheck::Proxy, Health::Wrong, path.proxy, path.error);
        note(DoctorCheck::Name, healthOf(Stage::Name), m_tenant.baseUrl.host(), failed(Stage::Name));
        if (path.stage >= Stage::Tcp)
            note(DoctorCheck::Tcp, healthOf(Stage::Tcp), path.address, failed(Stage::Tcp));
        if (path.stage >= Stage::Tls)
            noteTls(path, failed(Stage::Tls));
        if (path.error && !path.error->proxyScript.isEmpty())
            return note(DoctorCheck::Proxy, Health::Wrong, {},
                        Error{.kind = ErrorKind::ProxyRefused,
                              .host = path.error->host,
                              .proxyScript = path.error->proxyScript});
        note(DoctorCheck::Proxy, Health::Well, path.proxy.isEmpty() ? QStringLiteral("none") : path.proxy);
    }

    void noteTls(const NetworkPath& path, const std::optional<Error>& error) {
        if (m_tenant.baseUrl.scheme() != QLatin1String("https"))
            return note(DoctorCheck::Tls, Health::NotChecked,
                        QStringLiteral("not encrypted, on this computer"));
        QStringList facts{path.protocol, path.issuer};
        if (path.validUntil)
            facts.append(QStringLiteral("until ") + dateOf(*path.validUntil));
        facts.removeAll(QString());
        const bool endsSoon = path.validUntil && *path.validUntil < m_report.at + certificateNotice;
        const Health health = error ? Health::Wrong : endsSoon ? Health::Notable : Health::Well;
        note(DoctorCheck::Tls, health, facts.join(QStringLiteral(", ")), error);
    }

    /// Any answer with a date serves; this one needs no login.
    void askService(void (Doctor::*proceed)()) {
        HttpRequest request{.url = m_tenant.baseUrl, .caFile = m_tenant.caFile};
        request.url.setPath(QStringLiteral("/oauth/info"));
        m_http.send(std::move(request), {this, [this, proceed](const Result<HttpAnswer>& answer) {
                                             noteClock(answer ? answer->date : std::nullopt);
                                             (this->*proceed)();
                                         }});
    }

    void noteClock(const std::optional<Instant>& serviceTime) {
        if (!serviceTime)
            return note(DoctorCheck::ClockSkew, Health::NotChecked,
                        QStringLiteral("the service sent no date"));
        const auto ahead = std::chrono::round<std::chrono::seconds>(m_clock() - *serviceTime);
        note(DoctorCheck::ClockSkew, std::chrono::abs(ahead) > tolerableSkew ? Health::Notable : Health::Well,
             QStringLiteral("%1%2 s").arg(QLatin1String(ahead > 0s ? "+" : "")).arg(ahead.count()));
    }

    void tryCredential() {
        testConnection(m_http, m_tenant, std::move(m_clientSecret), m_clock,
                       {this,
                        [this](const Result<ConnectionReport>& report) {
                            noteRights(*report);
                            end();
                        }},
                       {this, [this](const ConnectionFinding& each, const ConnectionReport& report) {
                            noteStep(each, report);
                        }});
    }

    void noteStep(const ConnectionFinding& each, const ConnectionReport& report) {
        // What the path has shown already says more than that it is well.
        if (!each.error && each.step <= ConnectionStep::Tls)
            return;
        const bool isClient = report.caller && report.caller->isApiClient();
        const bool isOfCredential = each.step == ConnectionStep::Credential;
        // An API client has no tokens of its own to list.
        const bool optional =
            each.step == ConnectionStep::ListAll || (isClient && each.step == ConnectionStep::ListMine);
        const bool isNotable = each.error ? optional : isClient && isOfCredential;
        const Health health = isNotable ? Health::Notable : each.error ? Health::Wrong : Health::Well;
        if (isOfCredential)
            m_report.findings[static_cast<int>(DoctorCheck::Credential)].isApiClient = isClient;
        note(checkOf(each.step), health, factOf(each.step, report), each.error);
    }

    void noteRights(const ConnectionReport& report) {
        if (!report.caller)
            return;
        noteRight(DoctorCheck::ListManaged, *report.caller, {{Right::ListManaged, "list managed"}});
        noteRight(DoctorCheck::Manage, *report.caller,
                  {{Right::Create, "create"},
                   {Right::Patch, "change"},
                   {Right::DeleteMine, "delete own"},
                   {Right::DeleteAny, "delete any"}});
        note(DoctorCheck::RateBudget, Health::Well, QStringLiteral("%1 in 10 s").arg(report.rateLimit));
    }

    static QString factOf(ConnectionStep step, const ConnectionReport& report) {
        if (step == ConnectionStep::Credential && report.caller)
            return whoIs(*report.caller);
        if (step == ConnectionStep::Generation)
            return traits(report.generation).name;
        return {};
    }

    static QString whoIs(const Caller& caller) {
        QStringList facts{caller.isApiClient()           ? QStringLiteral("an API client, not a user")
                          : !caller.userName.isEmpty()   ? caller.userName
                          : !caller.identityId.isEmpty() ? caller.identityId.text()
                                                         : QStringLiteral("a user without a name"),
                          caller.organization};
        facts.removeAll(QString());
        return facts.join(QStringLiteral(", "));
    }

    using NamedRight = std::pair<Right, const char*>;

    void noteRight(DoctorCheck check, const Caller& caller, const QList<NamedRight>& rights) {
        if (!caller.scopes)
            return note(check, Health::NotChecked, QStringLiteral("the service does not name the scopes"));
        QStringList allowed;
        std::optional<Error> missing;
        for (const auto& [right, name] : rights) {
            if (caller.permission(right) != Permission::Excluded)
                allowed.append(QLatin1String(name));
            else if (!missing)
                missing = Error{.kind = ErrorKind::MissingRight, .detail = scopeOf(right)};
        }
        note(check, missing ? Health::Notable : Health::Well, allowed.join(QStringLiteral(", ")), missing);
    }

    void end() {
        deleteLater();
        m_then(std::move(m_report));
    }

    HttpClient& m_http;
    Tenant m_tenant;
    Secret m_clientSecret;
    Clock m_clock;
    FoundByDoctor m_each;
    Continuation<DoctorReport> m_then;
    DoctorReport m_report;
};

QLatin1String nameOf(Health health) {
    switch (health) {
    case Health::Well:
        return QLatin1String("ok");
    case Health::Notable:
        return QLatin1String("note");
    case Health::Wrong:
        return QLatin1String("WRONG");
    case Health::NotChecked:
        break;
    }
    return QLatin1String("-");
}

QString errorLine(const Error& error) {
    QStringList parts{QString(nameOf(error.kind))};
    if (error.httpStatus)
        parts.append(QString::number(error.httpStatus));
    if (!error.detail.isEmpty())
        parts.append(error.detail.simplified());
    if (!error.trackingId.isEmpty())
        parts.append(QStringLiteral("tracking ID ") + error.trackingId);
    if (!error.proxyMethods.isEmpty())
        parts.append(QStringLiteral("the proxy offers ") + error.proxyMethods.join(QStringLiteral(", ")));
    if (!error.proxyScript.isEmpty())
        parts.append(QStringLiteral("the desktop gets its proxies from ") + error.proxyScript);
    return parts.join(QStringLiteral(", "));
}

} // namespace

QLatin1String nameOf(DoctorCheck check) {
    static constexpr std::array<const char*, doctorChecks> names{
        "Name",       "TCP",        "TLS",        "Proxy",          "Clock skew", "Credential",
        "Generation", "Own tokens", "All tokens", "Managed tokens", "Manage",     "Rate budget"};
    return QLatin1String(names[static_cast<size_t>(check)]);
}

void examineConnection(HttpClient& http, const Tenant& tenant, Secret clientSecret, const Clock& clock,
                       FoundByDoctor each, Continuation<DoctorReport> then) {
    (new Doctor(http, tenant, std::move(clientSecret), clock, std::move(each), std::move(then)))->start();
}

QString reportText(const DoctorReport& report) {
    QString text = QStringLiteral("Connection report of Patdesk, %1\nBase URL: %2\nClient ID: %3\n")
                       .arg(toRfc3339(report.at), report.baseUrl.toString(), report.clientId.text());
    for (const DoctorFinding& finding : report.findings) {
        QStringList facts;
        if (!finding.fact.isEmpty())
            facts.append(finding.fact);
        if (finding.error)
            facts.append(errorLine(*finding.error));
        text += QStringLiteral("%1 %2 %3\n")
                    .arg(QString(nameOf(finding.check)), -15)
                    .arg(QString(nameOf(finding.health)), -6)
                    .arg(facts.join(QStringLiteral("; ")));
    }
    return text;
}

} // namespace patdesk
