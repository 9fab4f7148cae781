// SPDX-License-Identifier: MIT
#include "keychain.h"

#include "log.h"
#include "securememory.h"

#include <QPointer>
#include <QTimer>

#include <qt6keychain/keychain.h>

namespace patdesk {

namespace {

/// A keychain may ask its user for a password before it answers: long enough for that, and an end all the
/// same.
constexpr std::chrono::seconds deadline{60};

Error errorOf(const QKeychain::Job& job) {
    switch (job.error()) {
    case QKeychain::EntryNotFound:
        return {.kind = ErrorKind::KeychainEntryMissing};
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
    case QKeychain::CouldNotDeleteEntry:
        return {.kind = ErrorKind::KeychainLocked, .detail = job.errorString()};
    // OtherError is what a missing session bus, a missing daemon and a missing collection give.
    default:
        return {.kind = ErrorKind::KeychainUnavailable, .detail = job.errorString()};
    }
}

/// Starts a job and answers its end, or the deadline's. A job that runs is never deleted: QtKeychain would
/// crash. One that is late is left alone and deletes itself whenever it ends.
template <class Job, class T, class Answer>
void run(Job* job, Continuation<T> then, Answer answer) {
    job->setInsecureFallback(false);
    job->setAutoDelete(true);
    auto* const timer = new QTimer(job);
    timer->setSingleShot(true);
    QObject::connect(timer, &QTimer::timeout, job, [then] {
        then(Error{.kind = ErrorKind::KeychainUnavailable, .detail = QStringLiteral("no answer")});
    });
    QObject::connect(job, &QKeychain::Job::finished, job, [job, timer, then, answer] {
        timer->stop();
        if (job->error() != QKeychain::NoError)
            qCDebug(storeLog) << "keychain:" << job->key() << job->error();
        then(answer(*job));
    });
    timer->start(deadline);
    job->start();
}

} // namespace

Keychain::Keychain(QString service, QObject* parent) : QObject(parent), m_service(std::move(service)) {}

/// On Windows an entry is named by its key alone, so that the key says whose it is.
static QString entryName([[maybe_unused]] const QString& service, const QString& key) {
#ifdef Q_OS_WIN
    return service + QLatin1Char('/') + key;
#else
    return key;
#endif
}

void Keychain::read(const QString& key, Continuation<Secret> then) {
    auto* const job = new QKeychain::ReadPasswordJob(m_service);
    job->setKey(entryName(m_service, key));
    run(job, std::move(then), [](QKeychain::ReadPasswordJob& ended) -> Result<Secret> {
        if (ended.error() != QKeychain::NoError)
            return errorOf(ended);
        QByteArray bytes = ended.binaryData();
        Secret secret{QByteArrayView(bytes)};
        wipe(bytes.data(), static_cast<std::size_t>(bytes.size()));
        return secret;
    });
}

void Keychain::write(const QString& key, const Secret& secret, Continuation<Done> then) {
    auto* const job = new QKeychain::WritePasswordJob(m_service);
    job->setKey(entryName(m_service, key));
    job->setBinaryData(secret.reveal().toByteArray());
    run(job, std::move(then), [](QKeychain::WritePasswordJob& ended) -> Result<Done> {
        return ended.error() == QKeychain::NoError ? Result<Done>(Done{}) : Result<Done>(errorOf(ended));
    });
}

void Keychain::remove(const QString& key, Continuation<Done> then) {
    auto* const job = new QKeychain::DeletePasswordJob(m_service);
    job->setKey(entryName(m_service, key));
    run(job, std::move(then), [](QKeychain::DeletePasswordJob& ended) -> Result<Done> {
        const bool gone = ended.error() == QKeychain::NoError || ended.error() == QKeychain::EntryNotFound;
        return gone ? Result<Done>(Done{}) : Result<Done>(errorOf(ended));
    });
}

} // namespace patdesk
