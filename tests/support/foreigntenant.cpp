// SPDX-License-Identifier: MIT
#include "foreigntenant.h"

#include "foreignmood.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QLocale>
#include <QMutex>
#include <QTimeZone>
#include <QUrlQuery>

#include <algorithm>
#include <random>

namespace foreign {

namespace test = patdesk::test;

namespace {

const QList<QByteArray> allGenerations{"beta", "v3", "v2024", "v2025", "v2026", "v1"};

QByteArray base64Url(const QByteArray& bytes) {
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray parameter(const QByteArray& query, const char* name) {
    const QString value =
        QUrlQuery(QString::fromLatin1(query)).queryItemValue(QString::fromLatin1(name), QUrl::FullyDecoded);
    return value.toUtf8();
}

/// A field of a form, url-encoded or multipart (RFC 7578): the service takes both.
QByteArray formField(const test::SeenRequest& request, const QByteArray& name) {
    if (!request.headers.value("content-type").startsWith("multipart/form-data"))
        return parameter(QByteArray(request.body).replace('+', "%20"), name.constData());
    const qsizetype at = request.body.indexOf("name=\"" + name + '"');
    const qsizetype begin = at < 0 ? -1 : request.body.indexOf("\r\n\r\n", at);
    return begin < 0 ? QByteArray()
                     : request.body.mid(begin + 4, request.body.indexOf("\r\n--", begin + 4) - begin - 4);
}

/// IMF-fixdate (RFC 9110, 5.6.7)
QByteArray httpDate(const QDateTime& moment) {
    return QLocale::c()
        .toString(moment.toUTC(), QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"))
        .toLatin1();
}

/// Where a path leads.
struct Route {
    Call call = Call::Other;
    Spoken spoken = {};
    QByteArray id = {};
};

/// The searches are POSTs, the others GETs.
constexpr std::array evidencePaths{
    std::pair{"/public-identities/v1", Call::Identities},
    std::pair{"/workflows/v1", Call::Workflows},
    std::pair{"/sources/v1", Call::Sources},
    std::pair{"/trigger-subscriptions/v1", Call::Subscriptions},
    std::pair{"/service-desk-integrations/v1", Call::ServiceDesks},
    std::pair{"/tenant/v1", Call::TenantFacts},
    std::pair{"/search/v1/count", Call::EventCount},
    std::pair{"/search/v1/aggregate", Call::EventGroups},
    std::pair{"/search/v1", Call::Events},
};

Route routeOf(const test::SeenRequest& request) {
    const QByteArray path = request.path();
    const QByteArray& method = request.method;
    if (path == "/oauth/token" && method == "POST")
        return {Call::SignIn};
    if (path == "/oauth/info" && method == "GET")
        return {Call::Info};
    for (const auto& [start, call] : evidencePaths) {
        if (path == start)
            return {call};
    }
    QList<QByteArray> parts = path.mid(1).split('/');
    Route route;
    if (parts.value(0) == "personal-access-tokens" && parts.value(1) == "v1") {
        route.spoken = {"v1"};
    } else if (parts.value(0) != "v1" && allGenerations.contains(parts.value(0)) &&
               parts.value(1) == "personal-access-tokens") {
        route.spoken = {parts.value(0)};
    } else {
        return {};
    }
    parts = parts.mid(2);
    if (parts.size() > 1)
        return {};
    route.id = QByteArray::fromPercentEncoding(parts.value(0));
    if (route.id == "bulk-update" && route.spoken.generation == "v1" &&
        (method == "PATCH" || method == "POST")) {
        route.call = Call::BulkUpdate;
    } else if (parts.isEmpty() && method == "GET") {
        const QByteArray owner = parameter(request.target.mid(path.size() + 1), "owner-id");
        route.call = owner == "me" ? Call::ListMine : owner.isEmpty() ? Call::ListAll : Call::ListOwner;
    } else if (parts.isEmpty() && method == "POST") {
        route.call = Call::Create;
    } else if (!route.id.isEmpty() && method == "PATCH") {
        route.call = Call::Patch;
    } else if (!route.id.isEmpty() && method == "DELETE") {
        route.call = Call::Delete;
    }
    return route;
}

} // namespace

/// All that the server's thread and the test's share, under one lock.
struct ForeignTenant::State {
    struct Granted {
        QByteArray accessToken;
        int login = 0;
        QByteArray clientId;
        QDateTime expires;
    };

    struct Credential {
        QByteArray secret;
        int login = 0;
    };

    State() {
        logins.append(Login());
        learn(0);
        steady.start();
    }

    void learn(int login) {
        credentials.insert(logins.at(login).clientId, {logins.at(login).clientSecret, login});
    }

    QDateTime now() const { return QDateTime::currentDateTimeUtc().addSecs(clockOffset); }

    test::Script scriptFor(const test::SeenRequest& request);
    Reply replyFor(Call call);
    Outcome outcomeOf(const Route& route, const test::SeenRequest& request);
    Outcome signIn(const test::SeenRequest& request);
    Outcome info(const test::SeenRequest& request) const;
    bool isTooOften(const QByteArray& clientId, const QByteArray& generation);

    mutable QMutex mutex;
    QString scheme;
    QList<Login> logins;
    QHash<QByteArray, Credential> credentials;
    QList<Granted> granted;
    int serial = 0;
    int lifetime = 43200;
    bool givesJwts = true;
    Tokens tokens;
    QHash<Call, Reply> standing;
    QHash<Call, QList<Reply>> queued;
    std::optional<std::mt19937> mood;
    int moodPercent = 0;
    qint64 clockOffset = 0;
    bool sendsDate = true;
    int rateLimit = 100;
    QElapsedTimer steady;
    QHash<QByteArray, QList<qint64>> calls;
    QList<QByteArray> generations = allGenerations;
    bool hasBulkUpdate = false;
    QList<Seen> seen;
};

test::Script ForeignTenant::State::scriptFor(const test::SeenRequest& request) {
    const QMutexLocker lock(&mutex);
    const Route route = routeOf(request);
    const Reply reply = replyFor(route.call);
    Seen saw{route.call, request.method, request.target, request.headers, request.body};
    Outcome outcome;
    if (reply.acts) {
        outcome = outcomeOf(route, request);
        saw.status = outcome.status;
    }
    seen.append(saw);
    return scriptOf(reply, std::move(outcome), sendsDate ? httpDate(now()) : QByteArray());
}

Reply ForeignTenant::State::replyFor(Call call) {
    for (const Call which : {call, Call::List}) {
        if (!isOf(call, which))
            continue;
        if (!queued[which].isEmpty())
            return queued[which].takeFirst();
        if (const auto reply = standing.constFind(which); reply != standing.constEnd())
            return *reply;
    }
    return mood && int((*mood)() % 100) < moodPercent ? moodyReply(*mood, call) : byTheRules();
}

Outcome ForeignTenant::State::outcomeOf(const Route& route, const test::SeenRequest& request) {
    if (route.call == Call::SignIn)
        return signIn(request);
    if (route.call == Call::Info)
        return info(request);
    if (route.call >= Call::Identities || !generations.contains(route.spoken.generation) ||
        (route.call == Call::BulkUpdate && !hasBulkUpdate))
        return refusal(404, "There is nothing at this path.");

    const QByteArray authorization = request.headers.value("authorization");
    const auto grant = std::find_if(granted.begin(), granted.end(), [&](const Granted& candidate) {
        return authorization == "Bearer " + candidate.accessToken;
    });
    if (grant == granted.end())
        return refusal(401, authorization.isEmpty() ? "Full authentication is required"
                                                    : "JWT validation failed: no such token");
    if (grant->expires <= now())
        return refusal(401, "JWT validation failed: JWT is expired");
    if (isTooOften(grant->clientId, route.spoken.generation)) {
        Outcome tooOften = refusal(429, "Rate limit exceeded");
        tooOften.headers.append("Retry-After: 10");
        return tooOften;
    }

    const User& user = logins.at(grant->login).user;
    const QByteArray contentType = request.headers.value("content-type").split(';').constFirst().trimmed();
    const QByteArray query = request.target.mid(request.path().size() + 1);
    switch (route.call) {
    case Call::ListAll:
    case Call::ListMine:
    case Call::ListOwner:
        return tokens.list(user, parameter(query, "owner-id"), parameter(query, "filters"));
    case Call::Create: {
        if (contentType != "application/json")
            return refusal(400, "The content type must be application/json.");
        const Outcome outcome = tokens.create(user, route.spoken, request.body, now());
        if (outcome.status == 200)
            credentials.insert(tokens.newId(), {tokens.newSecret(), grant->login});
        return outcome;
    }
    case Call::Patch:
        return contentType == "application/json-patch+json"
                   ? tokens.patch(user, route.spoken, route.id, request.body, now())
                   : refusal(400, "The content type must be application/json-patch+json.");
    case Call::Delete: {
        const Outcome outcome = tokens.remove(user, route.id);
        if (outcome.status == 204)
            credentials.remove(route.id);
        return outcome;
    }
    case Call::BulkUpdate:
        return contentType == "application/json" ? tokens.bulkUpdate(user, request.body, now())
                                                 : refusal(400, "The content type must be application/json.");
    default:
        return refusal(404, "There is nothing at this path.");
    }
}

Outcome ForeignTenant::State::signIn(const test::SeenRequest& request) {
    if (formField(request, "grant_type") != "client_credentials")
        return {.status = 400, .body = QByteArray(R"({"error":"unsupported_grant_type"})")};
    const QByteArray clientId = formField(request, "client_id");
    const auto credential = credentials.constFind(clientId);
    if (credential == credentials.constEnd() || credential->secret != formField(request, "client_secret"))
        return {.status = 401,
                .body = QByteArray(R"({"error":"invalid_client","error_description":"Bad credentials"})")};
    const Login& login = logins.at(credential->login);
    ++serial;
    const QDateTime expires = now().addSecs(lifetime);
    QByteArray claims = login.claims;
    if (claims.isEmpty()) {
        claims =
            R"({"tenant_id":"e7eab609-24f6-4aa2-8417-5b9fa3309599","org":"foreign","pod":"se01-useast1",)";
        if (!login.user.identityId.isEmpty())
            claims += "\"identity_id\":" + quoted(login.user.identityId) +
                      ",\"user_name\":" + quoted(login.user.name) + ',';
        claims += "\"strong_auth_supported\":false,\"authorities\":[";
        claims += login.user.rights.managesAll ? "\"ORG_ADMIN\"]" : "]";
        claims += ",\"client_id\":" + quoted(clientId) +
                  ",\"scope\":[\"sp:scopes:all\"],\"exp\":" + QByteArray::number(expires.toSecsSinceEpoch()) +
                  '}';
    }
    const QByteArray signature = base64Url("signature " + QByteArray::number(serial));
    const QByteArray accessToken =
        givesJwts ? base64Url(R"({"alg":"RS256","typ":"JWT"})") + '.' + base64Url(claims) + '.' + signature
                  : signature;
    granted.append({accessToken, credential->login, clientId, expires});
    return {.status = 200,
            .body = "{\"access_token\":\"" + accessToken +
                    "\",\"token_type\":\"bearer\",\"expires_in\":" + QByteArray::number(lifetime) +
                    (login.grantedScope.isEmpty() ? QByteArray() : ",\"scope\":" + login.grantedScope) + '}'};
}

Outcome ForeignTenant::State::info(const test::SeenRequest& request) const {
    const QByteArray base = scheme.toLatin1() + "://" + request.headers.value("host");
    return {.status = 200,
            .body = "{\"authorizeEndpoint\":\"" + base + "/oauth/authorize\",\"tokenEndpoint\":\"" + base +
                    "/oauth/token\",\"cloudDomainUrl\":\"" + base + "\",\"pod\":\"se01-useast1\"}"};
}

bool ForeignTenant::State::isTooOften(const QByteArray& clientId, const QByteArray& generation) {
    if (rateLimit <= 0)
        return false;
    QList<qint64>& moments = calls[clientId + ' ' + generation];
    const qint64 now = steady.elapsed();
    while (!moments.isEmpty() && moments.constFirst() <= now - 10'000)
        moments.removeFirst();
    if (moments.size() >= rateLimit)
        return true;
    moments.append(now);
    return false;
}

ForeignTenant::ForeignTenant() : m_state(std::make_unique<State>()) {
    start([] { return std::make_unique<test::FaultServer>(); });
}

ForeignTenant::ForeignTenant(const QSslConfiguration& tls) : m_state(std::make_unique<State>()) {
    start([&tls] { return std::make_unique<test::FaultServer>(tls); });
}

void ForeignTenant::start(const std::function<std::unique_ptr<test::FaultServer>()>& make) {
    QObject there;
    there.moveToThread(&m_thread);
    m_thread.setObjectName(QStringLiteral("ForeignTenant"));
    m_thread.start();
    QMetaObject::invokeMethod(
        &there,
        [&] {
            m_server = make();
            m_server->setAnswer([state = m_state.get()](const test::SeenRequest& request) {
                return state->scriptFor(request);
            });
            there.moveToThread(nullptr);
        },
        Qt::BlockingQueuedConnection);
    m_state->scheme = m_server->url().scheme();
}

ForeignTenant::~ForeignTenant() {
    // Its sockets belong to its thread.
    onServer([this](test::FaultServer&) { m_server.release()->deleteLater(); });
    m_thread.quit();
    m_thread.wait();
}

void ForeignTenant::onServer(const std::function<void(test::FaultServer&)>& act) const {
    test::FaultServer* const server = m_server.get();
    QMetaObject::invokeMethod(
        server, [&] { act(*server); }, Qt::BlockingQueuedConnection);
}

QUrl ForeignTenant::url() const {
    return m_server->url();
}

QByteArray ForeignTenant::clientId() const {
    const QMutexLocker lock(&m_state->mutex);
    return m_state->logins.constFirst().clientId;
}

QByteArray ForeignTenant::clientSecret() const {
    const QMutexLocker lock(&m_state->mutex);
    return m_state->logins.constFirst().clientSecret;
}

QByteArray ForeignTenant::identityId() const {
    const QMutexLocker lock(&m_state->mutex);
    return m_state->logins.constFirst().user.identityId;
}

QByteArray ForeignTenant::userName() const {
    const QMutexLocker lock(&m_state->mutex);
    return m_state->logins.constFirst().user.name;
}

void ForeignTenant::setLogin(const Login& login) {
    const QMutexLocker lock(&m_state->mutex);
    m_state->credentials.remove(m_state->logins.constFirst().clientId);
    m_state->logins.first() = login;
    m_state->learn(0);
}

void ForeignTenant::setRights(const Rights& rights) {
    const QMutexLocker lock(&m_state->mutex);
    m_state->logins.first().user.rights = rights;
}

void ForeignTenant::setClaims(const QByteArray& json) {
    const QMutexLocker lock(&m_state->mutex);
    m_state->logins.first().claims = json;
}

void ForeignTenant::setOpaqueAccessTokens() {
    const QMutexLocker lock(&m_state->mutex);
    m_state->givesJwts = false;
}

void ForeignTenant::setGrantedScope(const QByteArray& json) {
    const QMutexLocker lock(&m_state->mutex);
    m_state->logins.first().grantedScope = json;
}

void ForeignTenant::addLogin(const Login& login) {
    const QMutexLocker lock(&m_state->mutex);
    m_state->logins.append(login);
    m_state->learn(int(m_state->logins.size()) - 1);
}

void ForeignTenant::expireAccessTokens() {
    const QMutexLocker lock(&m_state->mutex);
    for (State::Granted& grant : m_state->granted)
        grant.expires = QDateTime::fromSecsSinceEpoch(0);
}

void ForeignTenant::setAccessTokenLifetime(int seconds) {
    const QMutexLocker lock(&m_state->mutex);
    m_state->lifetime = seconds;
}

void ForeignTenant::setTokens(const QList<QByteArray>& elements) {
    const QMutexLocker lock(&m_state->mutex);
    m_state->tokens.set(elements);
}

QList<QByteArray> ForeignTenant::tokens() const {
    const QMutexLocker lock(&m_state->mutex);
    return m_state->tokens.elements();
}

void ForeignTenant::generate(int count, int changedPercent) {
    const QMutexLocker lock(&m_state->mutex);
    m_state->tokens.generate(count, changedPercent, m_state->logins.constFirst().user, m_state->now());
}

QByteArray ForeignTenant::newId() const {
    const QMutexLocker lock(&m_state->mutex);
    return m_state->tokens.newId();
}

QByteArray ForeignTenant::newSecret() const {
    const QMutexLocker lock(&m_state->mutex);
    return m_state->tokens.newSecret();
}

void ForeignTenant::answer(Call call, const Reply& reply) {
    const QMutexLocker lock(&m_state->mutex);
    m_state->standing.insert(call, reply);
}

void ForeignTenant::answerNext(Call call, const Reply& reply) {
    const QMutexLocker lock(&m_state->mutex);
    m_state->queued[call].append(reply);
}

void ForeignTenant::answerByTheRules(Call call) {
    const QMutexLocker lock(&m_state->mutex);
    m_state->standing.remove(call);
    m_state->queued.remove(call);
}

void ForeignTenant::release() {
    onServer([](test::FaultServer& server) { server.release(); });
}

void ForeignTenant::misbehave(quint32 seed, int percent) {
    const QMutexLocker lock(&m_state->mutex);
    m_state->mood.emplace(seed);
    m_state->moodPercent = percent;
}

void ForeignTenant::setClockOffset(qint64 seconds) {
    const QMutexLocker lock(&m_state->mutex);
    m_state->clockOffset = seconds;
}

void ForeignTenant::setDateHeader(bool isSent) {
    const QMutexLocker lock(&m_state->mutex);
    m_state->sendsDate = isSent;
}

void ForeignTenant::setRateLimit(int requestsPerTenSeconds) {
    const QMutexLocker lock(&m_state->mutex);
    m_state->rateLimit = requestsPerTenSeconds;
}

void ForeignTenant::setGenerations(const QList<QByteArray>& names) {
    const QMutexLocker lock(&m_state->mutex);
    m_state->generations = names;
}

void ForeignTenant::setBulkUpdate(bool isThere) {
    const QMutexLocker lock(&m_state->mutex);
    m_state->hasBulkUpdate = isThere;
}

void ForeignTenant::stopListening() {
    onServer([](test::FaultServer& server) { server.stopListening(); });
}

void ForeignTenant::listenAgain() {
    onServer([](test::FaultServer& server) { server.listenAgain(); });
}

QList<Seen> ForeignTenant::seen() const {
    const QMutexLocker lock(&m_state->mutex);
    return m_state->seen;
}

QList<Seen> ForeignTenant::seen(Call call) const {
    QList<Seen> these = seen();
    these.removeIf([&](const Seen& request) { return !isOf(request.call, call); });
    return these;
}

int ForeignTenant::count(Call call) const {
    return int(seen(call).size());
}

void ForeignTenant::forget() {
    const QMutexLocker lock(&m_state->mutex);
    m_state->seen.clear();
}

} // namespace foreign
