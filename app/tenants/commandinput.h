// SPDX-License-Identifier: MIT
#pragma once

#include "continuation.h"
#include "secret.h"

#include <QObject>
#include <QProcess>
#include <QStringList>

namespace patdesk {

/// A program with its arguments, as a user has typed them in one line.
struct Command {
    /// As typed; program() finds it.
    QString name;
    QStringList arguments;

    /// The file that runs, looked for in PATH. Empty where there is none.
    QString program() const;
};

/// Parts the line at spaces outside double quotes. No shell: |, >, $ and * mean nothing.
Command commandOf(const QString& line);

/// Runs a command with a secret as its standard input. Nobody sees what it writes: that could hold the secret
/// again. It does not get SAIL_CLIENT_SECRET from our environment. Destroying this kills it. Main thread
/// only.
class CommandInput : public QObject {
    Q_OBJECT

public:
    explicit CommandInput(QObject* parent = nullptr);
    ~CommandInput() override;

    bool isRunning() const { return m_process.state() != QProcess::NotRunning; }

    /// Delivers the exit code. NotFound where there is no such program; FileFailed with the system's reason
    /// where it does not start, or ends by a signal; Cancelled after cancel(). One at a time.
    void run(const Command& command, const Secret& input, Continuation<int> then);
    void cancel();

private:
    void ended(int exitCode, QProcess::ExitStatus status);

    QProcess m_process;
    Continuation<int> m_then;
    bool m_cancelled = false;
};

} // namespace patdesk
