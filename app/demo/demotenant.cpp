// SPDX-License-Identifier: MIT
#include "demotenant.h"

#include "demoapi.h"
#include "demoevidence.h"
#include "demooauth.h"
#include "log.h"

#include <httplib.h>

#include <cerrno>
#include <cstring>
#include <thread>

namespace patdesk {

namespace {

constexpr std::size_t largestBody = std::size_t(1024) * 1024;

/// One generation's call, as HTTP brought it.
demo::Call callOf(ApiGeneration generation, const httplib::Request& request) {
    const auto header = [&](const char* name) {
        return QByteArray::fromStdString(request.get_header_value(name));
    };
    const auto parameter = [&](const char* name) {
        return QString::fromStdString(request.get_param_value(name));
    };
    demo::Call call;
    call.generation = generation;
    call.authorization = header("Authorization");
    call.contentType = header("Content-Type").split(';').first().trimmed().toLower();
    call.body = QByteArray::fromStdString(request.body);
    if (request.matches.size() > 1)
        call.id = QString::fromStdString(request.matches[1].str());
    call.ownerId = parameter("owner-id");
    call.filters = parameter("filters");
    call.limit = parameter("limit");
    call.offset = parameter("offset");
    call.count = parameter("count") == QLatin1String("true");
    return call;
}

/// One field of a multipart form: newer releases of cpp-httplib keep them elsewhere.
template <class Request>
std::string formField(const Request& request, const char* name) {
    if constexpr (requires { request.form.get_field(name); })
        return request.form.get_field(name);
    else
        return request.get_file_value(name).content;
}

/// The credential in the body. Never from the query, which ends up in logs: RFC 6749, 2.3.1.
demo::CredentialForm credentialOf(const httplib::Request& request) {
    if (!request.is_multipart_form_data())
        return demo::credentialForm(
            QByteArrayView(request.body.data(), static_cast<qsizetype>(request.body.size())));
    std::string secret = formField(request, "client_secret");
    return {QString::fromStdString(formField(request, "grant_type")),
            QString::fromStdString(formField(request, "client_id")), Secret(QByteArrayView(secret))};
}

void send(const demo::Reply& reply, httplib::Response& response) {
    response.status = reply.status;
    for (const auto& [name, value] : reply.headers)
        response.set_header(name.toStdString(), value.toStdString());
    // With a parameter, as the service sends it; and so cpp-httplib does not spend time on compressing it.
    if (!reply.body.isEmpty())
        response.set_content(reply.body.constData(), static_cast<std::size_t>(reply.body.size()),
                             "application/json;charset=UTF-8");
}

/// As RFC 9110, 5.6.7 writes it.
std::string httpDate(Instant instant) {
    return QLocale::c()
        .toString(utcDateTime(instant), QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"))
        .toStdString();
}

/// cpp-httplib would let two servers share a port (SO_REUSEPORT): a port that is taken has to fail. On
/// Windows the option of this name does just that sharing.
void claimPort(socket_t socket) {
#ifdef _WIN32
    static_cast<void>(socket);
#else
    const int yes = 1;
    setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
#endif
}

/// Why the last call failed.
QString reasonOfSocket() {
#ifdef _WIN32
    return qt_error_string(WSAGetLastError());
#else
    return QString::fromLocal8Bit(std::strerror(errno));
#endif
}

std::unique_ptr<httplib::Server> makeServer([[maybe_unused]] const DemoTenant::Options& options) {
#ifdef CPPHTTPLIB_OPENSSL_SUPPORT
    if (!options.certificateFile.isEmpty())
        return std::make_unique<httplib::SSLServer>(options.certificateFile.toStdString().c_str(),
                                                    options.keyFile.toStdString().c_str());
#endif
    return std::make_unique<httplib::Server>();
}

} // namespace

struct DemoTenant::Impl {
    explicit Impl(Options o)
        : options(std::move(o))
        , started(options.clock())
        , world(demo::makeWorld(options.tokens, options.seed, started))
        , administratorsToken(world.administratorsToken)
        , membersToken(world.membersToken)
        , past(world, options.seed, started)
        , store(takeWorld())
        , door(store, accessTokens, options.rateLimit ? &rateLimit : nullptr, options.clock)
        , api(store, door)
        , evidence(store, door, past, options.eventNaming, options.without, options.seed, started)
        , server(makeServer(options)) {
        configure();
        routeOauth();
        for (const ApiGeneration generation : allGenerations)
            routeTokens(generation);
        routeIdentities(ApiGeneration::V1);
        routeIdentities(ApiGeneration::V3);
        routeEvidence();
    }

    ~Impl() {
        server->stop();
        if (thread.joinable())
            thread.join();
    }

    demo::World takeWorld() {
        world.secretHashes.insert(administratorsToken, demo::secretHash(administratorsSecret));
        world.secretHashes.insert(membersToken, demo::secretHash(membersSecret));
        return std::exchange(world, {});
    }

    void configure() const {
        server->set_socket_options(claimPort);
        server->set_payload_max_length(largestBody);
        server->set_tcp_nodelay(true);
        // One request a connection: a client never meets one that has just gone stale, and the end is not
        // held up.
        server->set_keep_alive_max_count(1);
        server->set_keep_alive_timeout(1);
        server->set_read_timeout(2);
        server->set_error_handler([](const httplib::Request&, httplib::Response& response) {
            if (response.body.empty())
                send(demo::faultReply(response.status,
                                      QStringLiteral("The server cannot answer this request.")),
                     response);
        });
        server->set_post_routing_handler([this](const httplib::Request&, httplib::Response& response) {
            response.set_header("Date", httpDate(options.clock()));
        });
        server->set_logger([](const httplib::Request& request, const httplib::Response& response) {
            qCDebug(demoLog) << request.method.c_str() << request.path.c_str() << response.status;
        });
    }

    void routeOauth() {
        server->Post("/oauth/token", [this](const httplib::Request& request, httplib::Response& response) {
            send(demo::grantAccess(credentialOf(request), store, past, accessTokens, options.clock()),
                 response);
        });
        server->Get("/oauth/info", [this](const httplib::Request&, httplib::Response& response) {
            send(demo::oauthInfo(url()), response);
        });
    }

    using ApiCall = demo::Reply (demo::Api::*)(const demo::Call&);

    httplib::Server::Handler handler(ApiGeneration generation, ApiCall function) {
        return [this, generation, function](const httplib::Request& request, httplib::Response& response) {
            send((api.*function)(callOf(generation, request)), response);
        };
    }

    void routeTokens(ApiGeneration generation) {
        const std::string path = traits(generation).tokensPath.data();
        const std::string bulkPath = traits(generation).bulkUpdatePath.data()
                                         ? traits(generation).bulkUpdatePath.data()
                                         : std::string();
        if (options.bulkUpdate &&
            !bulkPath.empty()) { // before the paths of single tokens, which it looks like
            server->Patch(bulkPath, handler(generation, &demo::Api::bulkUpdate));
            server->Post(bulkPath, handler(generation, &demo::Api::bulkUpdate));
        }
        server->Get(path, handler(generation, &demo::Api::listTokens));
        server->Post(path, handler(generation, &demo::Api::createToken));
        server->Patch(path + "/([^/]+)", handler(generation, &demo::Api::patchToken));
        server->Delete(path + "/([^/]+)", handler(generation, &demo::Api::deleteToken));
    }

    void routeIdentities(ApiGeneration generation) {
        server->Get(traits(generation).identitiesPath.data(),
                    handler(generation, &demo::Api::listIdentities));
    }

    void routeEvidence() {
        const auto on = [this](demo::Reply (demo::EvidenceApi::*function)(const demo::Call&)) {
            return [this, function](const httplib::Request& request, httplib::Response& response) {
                send((evidence.*function)(callOf(ApiGeneration::V1, request)), response);
            };
        };
        using demo::EvidenceApi;
        server->Post("/search/v1/count", on(&EvidenceApi::countEvents));
        server->Post("/search/v1/aggregate", on(&EvidenceApi::aggregateEvents));
        server->Post("/search/v1", on(&EvidenceApi::searchEvents));
        server->Get("/workflows/v1", on(&EvidenceApi::listWorkflows));
        server->Get("/workflows/v1/([^/]+)/executions", on(&EvidenceApi::listExecutions));
        server->Get("/workflows/v1/([^/]+)", on(&EvidenceApi::readWorkflow));
        server->Get("/sources/v1", on(&EvidenceApi::listSources));
        server->Get("/trigger-subscriptions/v1", on(&EvidenceApi::listSubscriptions));
        server->Get("/service-desk-integrations/v1", on(&EvidenceApi::listServiceDesks));
        server->Get("/tenant/v1", on(&EvidenceApi::readTenant));
    }

    Result<Done> start() {
#ifndef CPPHTTPLIB_OPENSSL_SUPPORT
        if (!options.certificateFile.isEmpty())
            return Error{ErrorKind::FileFailed, QStringLiteral("this build serves no HTTPS")};
#endif
        if (!server->is_valid())
            return Error{ErrorKind::FileFailed, QStringLiteral("certificate or key cannot be read")};
        const std::string host = "127.0.0.1";
        errno = 0;
        port = options.port == 0 ? server->bind_to_any_port(host)
                                 : (server->bind_to_port(host, options.port) ? options.port : -1);
        if (port <= 0)
            return Error{ErrorKind::FileFailed, reasonOfSocket()};
        thread = std::thread([this] { server->listen_after_bind(); });
        // Connections are taken already; but stop() is lost on a server that does not run yet.
        while (!server->is_running())
            std::this_thread::yield();
        return Done{};
    }

    QUrl url() const {
        QUrl result;
        result.setScheme(options.certificateFile.isEmpty() ? QStringLiteral("http")
                                                           : QStringLiteral("https"));
        result.setHost(QStringLiteral("127.0.0.1"));
        result.setPort(port);
        return result;
    }

    const Options options;
    const Instant started;
    demo::World world;
    const TokenId administratorsToken;
    const TokenId membersToken;
    const Secret administratorsSecret = demo::newSecret();
    const Secret membersSecret = demo::newSecret();
    demo::Past past;
    demo::Store store;
    demo::AccessTokens accessTokens;
    demo::RateLimit rateLimit;
    demo::Door door;
    demo::Api api;
    demo::EvidenceApi evidence;
    std::unique_ptr<httplib::Server> server;
    std::thread thread;
    int port = 0;
};

DemoTenant::DemoTenant(Options options) : m(std::make_unique<Impl>(std::move(options))) {}

DemoTenant::~DemoTenant() = default;

Result<Done> DemoTenant::start() {
    return m->start();
}

QUrl DemoTenant::baseUrl() const {
    return m->url();
}

TokenId DemoTenant::clientId() const {
    return m->administratorsToken;
}

Secret DemoTenant::clientSecret() const {
    return m->administratorsSecret.duplicate();
}

TokenId DemoTenant::memberClientId() const {
    return m->membersToken;
}

Secret DemoTenant::memberClientSecret() const {
    return m->membersSecret.duplicate();
}

} // namespace patdesk
