// SPDX-License-Identifier: MIT
#include "keychain.h"

#include "log.h"
#include "platformentry.h"
#include "securememory.h"

#include <QAbstractEventDispatcher>
#include <QTimer>

#include <qt6keychain/keychain.h>

#include <utility>

namespace patdesk {

namespace {

using namespace std::chrono_literals;

/// A user may have to find and type a password first, and KWallet to start. On Linux QtKeychain gets its
/// answers through GLib's event loop; where Qt runs without that one (QT_NO_GLIB), none ever comes, and
/// the user should not have to wait long for it.
std::chrono::milliseconds usualDeadline() {
#ifdef Q_OS_LINUX
    const auto* const dispatcher = QAbstractEventDispatcher::instance();
    if (dispatcher && !QByteArrayView(dispatcher->metaObject()->className()).contains("Glib"))
        return 5s;
#endif
    return 300s;
}

ErrorKind kindOf(QKeychain::Error code) {
    switch (code) {
    case QKeychain::EntryNotFound:
        return ErrorKind::KeychainEntryMissing;
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return ErrorKind::KeychainLocked;
    default: // OtherError as well: it is what a missing session bus or collection gives
        return ErrorKind::KeychainUnavailable;
    }
}

std::optional<Error> errorOf(const QKeychain::Job& job) {
    if (job.error() == QKeychain::NoError)
        return std::nullopt;
    return Error{.kind = kindOf(job.error()), .detail = job.errorString().left(500)};
}

/// D-Bus waits 25 s for an answer, and KWallet's comes when its user has typed the password.
bool hasGivenUpEarly(const QKeychain::Job& job) {
    return job.errorString().contains(QLatin1String("org.freedesktop.DBus.Error.NoReply"));
}

Result<Done> doneOf(const QKeychain::Job& job) {
    if (auto error = errorOf(job))
        return *std::move(error);
    return Done{};
}

/// The job's own bytes are shared with `bytes`, which is why they are wiped in place: a detached copy would
/// leave them as they are.
Secret takeSecret(const QKeychain::ReadPasswordJob& job) {
    const QByteArray bytes = job.binaryData();
    Secret secret{QByteArrayView(bytes)};
    wipe(const_cast<char*>(bytes.constData()), static_cast<std::size_t>(bytes.size()));
    return secret;
}

Error noAnswer(const QString& reason) {
    qCWarning(storeLog) << "keychain:" << reason;
    return {.kind = ErrorKind::KeychainUnavailable, .detail = reason};
}

} // namespace

Keychain::Keychain(QString service, QObject* parent)
    : QObject(parent), m_service(std::move(service)), m_deadline(usualDeadline()) {}

void Keychain::read(const QString& key, const Continuation<Secret>& then) {
    const auto newJob = [this, key] {
        auto* const job = new QKeychain::ReadPasswordJob(m_service);
        job->setKey(key);
        return job;
    };
    run(then, newJob, [then, entry = PlatformEntry(m_service, key)](const QKeychain::ReadPasswordJob& job) {
        const auto error = errorOf(job);
        if (!error)
            then(takeSecret(job));
        else if (error->kind == ErrorKind::KeychainLocked)
            then(*error);
        else
            entry.read(*error, then);
    });
}

void Keychain::write(const QString& key, const Secret& secret, const Continuation<Done>& then) {
    const auto kept = std::make_shared<const Secret>(secret.share()); // a Secret cannot be copied
    const auto newJob = [this, key, kept] {
        auto* const job = new QKeychain::WritePasswordJob(m_service);
        job->setKey(key);
        QString text = QString::fromUtf8(kept->reveal());
        job->setTextData(text); // keeps UTF-8 bytes of its own
        wipe(text.data(), static_cast<std::size_t>(text.size()) * sizeof(QChar));
        return job;
    };
    run(then, newJob, [then, kept, entry = PlatformEntry(m_service, key)](const QKeychain::Job& job) {
        const auto error = errorOf(job);
        if (error && error->kind == ErrorKind::KeychainUnavailable)
            entry.write(*kept, *error, then);
        else
            then(doneOf(job));
    });
}

void Keychain::remove(const QString& key, const Continuation<Done>& then) {
    PlatformEntry(m_service, key).remove({this, [this, key, then](const Result<Done>& removed) {
                                              if (removed)
                                                  removeByQtKeychain(key, then);
                                              else
                                                  then(removed);
                                          }});
}

void Keychain::removeByQtKeychain(const QString& key, const Continuation<Done>& then) {
    const auto newJob = [this, key] {
        auto* const job = new QKeychain::DeletePasswordJob(m_service);
        job->setKey(key);
        return job;
    };
    run(then, newJob, [then](const QKeychain::Job& job) {
        then(job.error() == QKeychain::EntryNotFound ? Done{} : doneOf(job));
    });
}

template <class T, class NewJob, class Finished>
void Keychain::run(const Continuation<T>& then, NewJob newJob, Finished finished) {
    if (m_overdue == 0)
        return start(m_deadline, then, newJob, finished);
    QMetaObject::invokeMethod(
        this, [then] { then(noAnswer(QStringLiteral("it has not answered an earlier request"))); },
        Qt::QueuedConnection);
}

template <class T, class NewJob, class Finished>
void Keychain::start(std::chrono::milliseconds left, const Continuation<T>& then, NewJob newJob,
                     Finished finished) {
    auto* const job = newJob();
    job->setInsecureFallback(false);
    // Ends with the job, which deletes itself when it has finished.
    auto* const deadline = new QTimer(job);
    deadline->setSingleShot(true);
    connect(deadline, &QTimer::timeout, this, [this, then] {
        ++m_overdue;
        then(noAnswer(
            QStringLiteral("no answer within %1 s").arg(static_cast<double>(m_deadline.count()) / 1000)));
    });
    connect(job, &QKeychain::Job::finished, this, [this, job, deadline, then, newJob, finished] {
        const bool inTime = deadline->isActive();
        const auto timeLeft = deadline->remainingTimeAsDuration();
        deadline->stop();
        if (inTime && hasGivenUpEarly(*job))
            return start(timeLeft, then, newJob, finished);
        if (!inTime)
            --m_overdue;
        finished(*job); // delivers nothing where the deadline has
    });
    deadline->start(left);
    job->start();
}

} // namespace patdesk
