// SPDX-License-Identifier: MIT
#include "keychain.h"

#include "log.h"
#include "securememory.h"

#include <QAbstractEventDispatcher>
#include <QTimer>

#include <qt6keychain/keychain.h>

#include <utility>

#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
#include "secretservice.h"
#endif

namespace patdesk {

namespace {

using namespace std::chrono_literals;

/// A user may have to find and type a password first, and KWallet to start. On Linux QtKeychain gets its
/// answers through GLib's event loop; where Qt runs without that one (QT_NO_GLIB), none ever comes, and
/// nobody should wait long for it.
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

} // namespace

Keychain::Keychain(QString service, QObject* parent)
    : QObject(parent), m_service(std::move(service)), m_deadline(usualDeadline()) {}

void Keychain::read(const QString& key, const Continuation<Secret>& then) {
    auto* const job = new QKeychain::ReadPasswordJob(m_service);
    job->setKey(entryName(key));
    const Continuation<Secret> examined{then.context(), [this, key, then](Result<Secret> read) {
                                            if (!read && read.error().kind == ErrorKind::KeychainEntryMissing)
                                                return explainMissing(key, then);
                                            then(std::move(read));
                                        }};
    run(job, examined, [job]() -> Result<Secret> {
        if (auto error = errorOf(*job))
            return *std::move(error);
        return takeSecret(*job);
    });
}

void Keychain::explainMissing([[maybe_unused]] const QString& key, const Continuation<Secret>& then) const {
    const Error missing{.kind = ErrorKind::KeychainEntryMissing};
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    const secretservice::Attributes attributes{{QStringLiteral("user"), key},
                                               {QStringLiteral("server"), m_service}};
    // QtKeychain has asked its user already where it saw the entry, and sees none of what KeePassXC hides.
    secretservice::read(attributes, secretservice::Locked::AskIfHidden,
                        {then.context(), [missing, then](Result<Secret> read) {
                             if (read || read.error().kind == ErrorKind::KeychainLocked)
                                 then(std::move(read));
                             else
                                 then(missing);
                         }});
#else
    then(missing);
#endif
}

void Keychain::write(const QString& key, const Secret& secret, const Continuation<Done>& then) {
    auto* const job = new QKeychain::WritePasswordJob(m_service);
    job->setKey(entryName(key));
    QString text = QString::fromUtf8(secret.reveal());
    job->setTextData(text); // keeps UTF-8 bytes of its own
    wipe(text.data(), static_cast<std::size_t>(text.size()) * sizeof(QChar));
    run(job, then, [job] { return doneOf(*job); });
}

void Keychain::remove(const QString& key, const Continuation<Done>& then) {
    auto* const job = new QKeychain::DeletePasswordJob(m_service);
    job->setKey(entryName(key));
    run(job, then, [job]() -> Result<Done> {
        if (job->error() == QKeychain::EntryNotFound)
            return Done{};
        return doneOf(*job);
    });
}

QString Keychain::entryName(const QString& key) const {
#ifdef Q_OS_WIN
    return m_service + QLatin1Char('/') + key; // there the key alone names the entry, for all programs
#else
    return key;
#endif
}

template <class T, class Finished>
void Keychain::run(QKeychain::Job* job, const Continuation<T>& then, Finished finished) {
    job->setInsecureFallback(false);
    const auto fail = [then](const QString& reason) {
        qCWarning(storeLog) << "keychain:" << reason;
        then(Error{.kind = ErrorKind::KeychainUnavailable, .detail = reason});
    };
    if (m_overdue > 0) {
        delete job; // not started yet
        QMetaObject::invokeMethod(
            this, [fail] { fail(QStringLiteral("it has not answered an earlier request")); },
            Qt::QueuedConnection);
        return;
    }
    // Ends with the job, which deletes itself when it has finished.
    auto* const deadline = new QTimer(job);
    deadline->setSingleShot(true);
    connect(deadline, &QTimer::timeout, this, [this, fail] {
        ++m_overdue;
        fail(QStringLiteral("no answer within %1 s").arg(static_cast<double>(m_deadline.count()) / 1000));
    });
    connect(job, &QKeychain::Job::finished, this, [this, deadline, then, finished] {
        if (deadline->isActive())
            deadline->stop();
        else
            --m_overdue;
        then(finished()); // delivers nothing where the deadline has
    });
    deadline->start(m_deadline);
    job->start();
}

} // namespace patdesk
