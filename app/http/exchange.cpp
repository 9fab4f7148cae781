// SPDX-License-Identifier: MIT
#include "exchange.h"

#include "httpclient.h"
#include "httperror.h"
#include "log.h"
#include "onceupload.h"
#include "outgoing.h"
#include "proxyscript.h"
#include "securememory.h"
#include "tenantaddress.h"
#include "trust.h"

#include <QNetworkAccessManager>
#include <QUuid>

#include <algorithm>

namespace patdesk {

namespace {

using namespace std::chrono_literals;

constexpr int maxRedirects = 5;
/// For a proxy where Qt goes round in circles when it is not let in.
constexpr std::chrono::milliseconds roundsDeadline = 5s;
/// An error's body is read this far, for its words.
constexpr qint64 errorBodyCap = qint64(64) * 1024;
/// Read at a time.
constexpr qint64 largestPiece = qint64(256) * 1024;

bool isSuccess(int status) {
    return status >= 200 && status < 300;
}

bool isRedirect(int status) {
    return status >= 300 && status < 400;
}

QString secondsWord(std::chrono::milliseconds time) {
    return QStringLiteral("%1 s").arg(static_cast<double>(time.count()) / 1000.0);
}

/// application/json or …+json, or no word about it.
bool isJson(const QString& contentType) {
    const QString type = contentType.section(u';', 0, 0).trimmed().toLower();
    return type.isEmpty() || type == QLatin1String("application/json") ||
           type == QLatin1String("text/json") || type.endsWith(QLatin1String("+json"));
}

} // namespace

Exchange::Exchange(HttpClient& client, HttpRequest request, Continuation<HttpAnswer> then)
    : QObject(&client)
    , m_client(client)
    , m_request(std::move(request))
    , m_then(std::move(then))
    , m_deadlines(m_request.deadlines.value_or(client.options().deadlines))
    , m_requestId(m_request.requestId.isEmpty() ? QUuid::createUuid().toByteArray(QUuid::WithoutBraces)
                                                : m_request.requestId) {
    if (m_then.context())
        connect(m_then.context(), &QObject::destroyed, this, [this] { delete this; });
    const auto arm = [this](QTimer& timer, std::chrono::milliseconds time, const QString& words) {
        timer.setSingleShot(true);
        timer.setInterval(time);
        connect(&timer, &QTimer::timeout, this,
                [this, time, words] { onDeadline(words.arg(secondsWord(time))); });
    };
    arm(m_connectDeadline, m_deadlines.connect, QStringLiteral("no connection within %1"));
    arm(m_idleDeadline, m_deadlines.idle, QStringLiteral("nothing received for %1"));
    arm(m_totalDeadline, m_deadlines.total, QStringLiteral("not finished within %1"));
}

Exchange::~Exchange() {
    stopListening();
    wipe(m_body.data(), static_cast<size_t>(m_body.size()));
}

void Exchange::start() {
    m_elapsed.start();
    if (m_request.url.scheme() != QLatin1String("https") && !isLoopback(m_request.url))
        return fail({.kind = ErrorKind::InvalidInput, .detail = QStringLiteral("http")});
    // Only where it is needed: the first configuration loads the system's TLS library.
    if (m_request.url.scheme() == QLatin1String("https") || !m_request.caFile.isEmpty()) {
        const auto tls = m_client.m_trust->configuration(m_request.caFile);
        if (!tls)
            return fail(tls.error());
        m_tls = *tls;
    }
    m_totalDeadline.start();
    askProxyFirst();
}

void Exchange::askProxyFirst() {
    m_proxy = m_client.proxyFor(m_request.url);
    if (m_proxy.type() == QNetworkProxy::NoProxy || m_client.m_reached.contains(way()))
        return send();
    askProxy(m_proxy, m_request.url,
             {this, [this](const Result<ProxyOffer>& offer) { onProxyOffer(*offer); }});
}

void Exchange::onProxyOffer(const ProxyOffer& offer) {
    if (m_then.isDead())
        return; // a deadline was first
    m_offer = offer;
    if (m_offer.goesInRounds()) {
        const bool mayHaveTicket =
            m_offer.takesThisUser() && !m_client.m_ticketless.contains(m_proxy.hostName());
        if (m_proxy.user().isEmpty() && !mayHaveTicket) {
            m_client.wantProxyLogin(m_proxy.hostName(), {});
            return fail({.kind = ErrorKind::ProxyRefused, .proxyMethods = m_offer.methods});
        }
        m_connectDeadline.setInterval(std::min(m_connectDeadline.intervalAsDuration(), roundsDeadline));
        // With a shared one, Qt would go on with its rounds when the request has ended.
        m_ownManager = m_client.newManager(this);
    }
    send();
}

void Exchange::send() {
    if (m_request.method != HttpMethod::Get)
        m_upload = new OnceUpload(std::move(m_request.body));
    if (m_request.effect == Effect::Changes && !m_ownManager)
        m_ownManager = m_client.newManager(this);
    // Qt does not say when a deletion, with its empty body, has gone out: one deadline serves for both then.
    (isSendingSeen() ? m_connectDeadline : m_idleDeadline).start();
    QNetworkRequest request = outgoing(m_request, m_requestId, m_tls);
    if (m_upload)
        request.setHeader(QNetworkRequest::ContentLengthHeader, m_upload->size());
    QNetworkAccessManager& manager = m_ownManager ? *m_ownManager : m_client.sharedManager(m_request.caFile);
    m_reply = m_upload ? manager.sendCustomRequest(request, nameOf(m_request.method).latin1(), m_upload)
                       : manager.get(request);
    if (m_request.piece)
        m_reply->setReadBufferSize(largestPiece);
    if (m_upload)
        m_upload->setParent(m_reply); // which may read from it as long as it lives
    followReply();
}

void Exchange::followReply() {
    connect(m_reply, &QNetworkReply::requestSent, this, &Exchange::onSent);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &Exchange::onHeader);
    connect(m_reply, &QNetworkReply::readyRead, this, &Exchange::onBytes);
    connect(m_reply, &QNetworkReply::sslErrors, this, &Exchange::onTlsErrors);
    connect(m_reply, &QNetworkReply::errorOccurred, this, &Exchange::onFault, Qt::QueuedConnection);
    connect(m_reply, &QNetworkReply::finished, this, &Exchange::onFinished);
}

void Exchange::onSent() {
    m_sent = true;
    m_connectDeadline.stop();
    m_idleDeadline.start();
}

void Exchange::onHeader() {
    m_idleDeadline.start();
    if (m_headerAtMs == 0)
        m_headerAtMs = m_elapsed.elapsed();
    if (status())
        m_client.m_reached.insert(way());
    if (!isSuccess(status()) || isDoneAlready())
        return;
    const QString type = m_reply->header(QNetworkRequest::ContentTypeHeader).toString();
    if (!isJson(type))
        return fail({.kind = ErrorKind::WrongContent, .detail = type.left(100), .httpStatus = status()});
    // Grown bit by bit, a body with a secret in it would leave copies of its beginning behind.
    const qint64 length = m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong();
    if (!m_request.piece && length > 0 && length <= m_request.bodyCap)
        m_body.reserve(static_cast<qsizetype>(length));
}

void Exchange::onBytes() {
    m_idleDeadline.start();
    takeBytes(status());
}

/// What was handed out has been worked off.
void Exchange::onRoom() {
    if (m_reply && m_reply->isFinished())
        onFinished();
    else if (m_reply)
        onBytes();
}

bool Exchange::takeBytes(int status) {
    const qint64 cap = isSuccess(status) ? m_request.bodyCap : errorBodyCap;
    while (m_reply && m_reply->bytesAvailable() > 0) {
        if (m_window.isFull()) {
            m_idleDeadline.stop(); // the peer waits for this side
            return false;
        }
        const qsizetype before = m_body.size();
        m_body.resize(before + static_cast<qsizetype>(std::min(m_reply->bytesAvailable(), largestPiece)));
        const qint64 count = m_reply->read(m_body.data() + before, m_body.size() - before);
        m_body.resize(before + static_cast<qsizetype>(std::max<qint64>(count, 0)));
        if (count <= 0)
            break;
        m_received += count;
        if (m_received > cap) {
            fail(isSuccess(status) ? Error{.kind = ErrorKind::TooLarge,
                                           .detail = QStringLiteral("more than %1 bytes").arg(cap),
                                           .httpStatus = status}
                                   : errorOfStatus(status, m_body));
        } else if (isSuccess(status) && m_request.piece) {
            const QVariant length = m_reply->header(QNetworkRequest::ContentLengthHeader);
            const QPointer<Exchange> alive(this);
            m_request.piece({.bytes = std::exchange(m_body, {}),
                             .received = m_received,
                             .expected = length.isValid() ? length.toLongLong() : -1,
                             .receipt = m_window.receipt(count)});
            if (!alive)
                break;
        }
    }
    return true;
}

void Exchange::onTlsErrors(const QList<QSslError>& faults) {
    m_tlsErrors = faults; // never ignored: kept for their words
}

/// A body that cannot be inflated is no longer read by Qt, which then may wait for ever to be read from.
void Exchange::onFault() {
    if (m_reply && !m_reply->isFinished() && isSuccess(status()))
        onFinished();
}

void Exchange::onDeadline(const QString& words) {
    fail({.kind = ErrorKind::TimedOut, .detail = words});
}

void Exchange::onFinished() {
    const QPointer<Exchange> alive(this);
    if (!takeBytes(status()) || !alive || !m_reply)
        return;
    const int code = status();
    const auto error = m_reply->error();
    if (followRedirect(code))
        return;
    if (code >= 300) {
        Error refusal = errorOfStatus(code, m_body);
        const QByteArray wait = m_reply->rawHeader("Retry-After");
        refusal.retryAfter =
            retryAfter(wait, parseHttpDate(m_reply->rawHeader("Date")).value_or(systemClock()()));
        if (isRedirect(code))
            refusal.detail =
                hostOf(m_reply->url().resolved(QUrl(QString::fromLatin1(m_reply->rawHeader("Location")))));
        return fail(std::move(refusal));
    }
    if (error == QNetworkReply::SslHandshakeFailedError)
        return fail(errorOfTls(m_tlsErrors, m_reply->errorString()));
    if (error != QNetworkReply::NoError)
        return fail(errorOfConnection(error, m_reply->errorString(), wasSent()));
    if (!isSuccess(code))
        return fail(
            {.kind = ErrorKind::Malformed, .detail = QStringLiteral("no HTTP status"), .httpStatus = code});
    // Of a body that is cut off while its pieces are still being read, Qt says nothing.
    const QVariant length = m_reply->header(QNetworkRequest::ContentLengthHeader);
    if (length.isValid() && m_received < length.toLongLong() && !m_reply->hasRawHeader("Content-Encoding"))
        return fail(errorOfConnection(
            QNetworkReply::RemoteHostClosedError,
            QStringLiteral("%1 of %2 bytes arrived").arg(m_received).arg(length.toLongLong()), wasSent()));
    succeed();
}

bool Exchange::followRedirect(int status) {
    if (!isRedirect(status) || status == 304 || m_request.method != HttpMethod::Get ||
        m_redirects == maxRedirects)
        return false;
    const QUrl target =
        m_request.url.resolved(QUrl::fromEncoded(m_reply->rawHeader("Location"), QUrl::StrictMode));
    if (!target.isValid() || !target.userInfo().isEmpty() || m_reply->rawHeader("Location").isEmpty() ||
        !sameOrigin(target, m_request.url))
        return false;
    ++m_redirects;
    stopListening();
    m_body.clear();
    m_received = 0;
    m_headerAtMs = 0;
    m_request.url = target;
    send();
    return true;
}

bool Exchange::isSendingSeen() const {
    return m_request.method != HttpMethod::Delete;
}

bool Exchange::wasSent() const {
    return m_sent || (m_upload && m_upload->wasTouched());
}

bool Exchange::mayHaveArrived(ErrorKind kind) const {
    if (isSendingSeen())
        return wasSent();
    return kind != ErrorKind::HostNotFound && kind != ErrorKind::ConnectionRefused &&
           kind != ErrorKind::Offline && kind != ErrorKind::ProxyRefused && kind != ErrorKind::Tls &&
           kind != ErrorKind::InvalidInput && kind != ErrorKind::FileFailed;
}

int Exchange::status() const {
    return m_reply ? m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() : 0;
}

bool Exchange::isDoneAlready() const {
    return m_request.method == HttpMethod::Delete && isSuccess(status());
}

void Exchange::succeed() {
    HttpAnswer answer{.status = status(), .body = std::exchange(m_body, {}), .bodySize = m_received};
    answer.deprecated = m_reply->rawHeader("X-Deprecated").trimmed().toLower() == "true";
    bool isCount = false;
    const qint64 count = m_reply->rawHeader("X-Total-Count").trimmed().toLongLong(&isCount);
    if (isCount && count >= 0)
        answer.totalCount = count;
    if (const auto date = parseHttpDate(m_reply->rawHeader("Date")))
        answer.date = *date + std::chrono::milliseconds(m_elapsed.elapsed() - m_headerAtMs);
    log(QString::number(answer.status));
    deliver(std::move(answer));
}

void Exchange::fail(Error error) {
    if (isDoneAlready())
        return succeed();
    const int code = status();
    if (code == 0) {
        m_client.m_reached.erase(way());
        if (!wasSent())
            error = judgedByProxy(std::move(error));
    }
    const bool definite = code >= 300 && code < 600 && !leavesOutcomeOpen(code);
    if (m_request.effect == Effect::Changes && !definite && mayHaveArrived(error.kind)) {
        error = outcomeUnknown(std::move(error));
        error.httpStatus = code;
    }
    error.host = hostOf(m_request.url);
    log(code ? QString::number(code) + u' ' + nameOf(error.kind) : QString(nameOf(error.kind)));
    if (code == 0 && !wasSent() && m_client.goesByProxies(m_request.url) &&
        m_proxy.type() == QNetworkProxy::NoProxy && mayNeedProxy(error.kind))
        return failDirect(std::move(error));
    deliver(std::move(error));
}

QString Exchange::way() const {
    return QStringLiteral("%1:%2 %3")
        .arg(m_proxy.hostName(), QString::number(m_proxy.port()), hostOf(m_request.url));
}

Error Exchange::judgedByProxy(Error error) {
    if (m_proxy.type() == QNetworkProxy::NoProxy || !m_reply)
        return error;
    // What Qt makes of a proxy's answer that it does not understand, or offers no method that it knows.
    const bool isOddAnswer = m_reply->error() == QNetworkReply::UnknownNetworkError;
    const bool isChallenge = m_reply->error() == QNetworkReply::ProxyAuthenticationRequiredError;
    const bool isStuck = error.kind == ErrorKind::TimedOut && m_offer.goesInRounds();
    if (isOddAnswer)
        error.kind = ErrorKind::ProxyRefused;
    if (isChallenge || isStuck || (isOddAnswer && (m_proxy.user().isEmpty() || !m_offer.takesLogin())))
        error = {.kind = error.kind, .detail = error.detail, .proxyMethods = m_offer.methods};
    if (isStuck) {
        error.kind = ErrorKind::ProxyRefused;
        if (m_offer.takesLogin()) { // else the next try may have a ticket
            m_client.m_ticketless.insert(m_proxy.hostName());
            m_client.wantProxyLogin(m_proxy.hostName(), {});
        }
    }
    return error;
}

void Exchange::failDirect(Error error) {
    stopListening();
    m_totalDeadline.stop();
    findProxyScript({this, [this, error = std::move(error)](const Result<QString>& script) mutable {
                         error.proxyScript = *script;
                         deliver(std::move(error));
                     }});
}

void Exchange::deliver(Result<HttpAnswer> result) {
    stopListening();
    m_totalDeadline.stop();
    if (m_then.context())
        disconnect(m_then.context(), nullptr, this, nullptr);
    deleteLater();
    const auto then = std::exchange(m_then, {});
    then(std::move(result));
}

void Exchange::stopListening() {
    m_connectDeadline.stop();
    m_idleDeadline.stop();
    if (!m_reply)
        return;
    // abort() emits finished() at once.
    disconnect(m_reply, nullptr, this, nullptr);
    m_reply->abort();
    m_reply->deleteLater();
    m_reply = nullptr;
}

void Exchange::log(const QString& outcome) const {
    qCDebug(netLog).noquote() << nameOf(m_request.method) << m_request.url.path() << outcome
                              << m_elapsed.elapsed() << "ms" << m_requestId;
}

} // namespace patdesk
