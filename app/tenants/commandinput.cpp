// SPDX-License-Identifier: MIT
#include "commandinput.h"

#include <QFileInfo>
#include <QStandardPaths>

#include <utility>

namespace patdesk {

QString Command::program() const {
    if (!name.contains(QLatin1Char('/')))
        return QStandardPaths::findExecutable(name);
    const QFileInfo file(name);
    return file.isFile() && file.isExecutable() ? file.absoluteFilePath() : QString();
}

Command commandOf(const QString& line) {
    QStringList parts = QProcess::splitCommand(line);
    if (parts.isEmpty())
        return {};
    const QString name = parts.takeFirst();
    return {name, parts};
}

CommandInput::CommandInput(QObject* parent) : QObject(parent) {
    m_process.setStandardOutputFile(QProcess::nullDevice());
    m_process.setStandardErrorFile(QProcess::nullDevice());
    connect(&m_process, &QProcess::finished, this, &CommandInput::ended);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            std::exchange(m_then,
                          {})(Error{.kind = ErrorKind::FileFailed, .detail = m_process.errorString()});
    });
}

CommandInput::~CommandInput() {
    m_process.disconnect(this);
    m_process.kill();
    m_process.waitForFinished(1000);
}

void CommandInput::run(const Command& command, const Secret& input, Continuation<int> then) {
    const QString program = command.program();
    if (program.isEmpty())
        return then(Error{.kind = ErrorKind::NotFound, .detail = command.name});
    m_then = std::move(then);
    m_cancelled = false;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(QStringLiteral("SAIL_CLIENT_SECRET"));
    m_process.setProcessEnvironment(environment);
    m_process.start(program, command.arguments);
    const QByteArrayView bytes = input.reveal();
    m_process.write(bytes.data(), bytes.size());
    m_process.closeWriteChannel();
}

void CommandInput::cancel() {
    m_cancelled = true;
    m_process.kill();
}

void CommandInput::ended(int exitCode, QProcess::ExitStatus status) {
    const auto then = std::exchange(m_then, {});
    if (m_cancelled)
        return then(Error{.kind = ErrorKind::Cancelled});
    if (status == QProcess::CrashExit)
        return then(Error{.kind = ErrorKind::FileFailed, .detail = QStringLiteral("stopped by a signal")});
    then(exitCode);
}

} // namespace patdesk
