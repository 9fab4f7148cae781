// SPDX-License-Identifier: MIT
#include "handofftext.h"

#include "errortext.h"
#include "paragraph.h"
#include "plaintext.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace patdesk {

namespace {

QString tr(const char* text, const char* comment = nullptr, int number = -1) {
    return QCoreApplication::translate("patdesk", text, comment, number);
}

/// A command is shown whole, as far as a person can read it.
constexpr qsizetype longestShown = 2000;

QString quoted(const QString& text) {
    return tr("“%1”", "a name in a sentence").arg(isolated(text, longestShown));
}

/// The folder, or one above it, is a git work tree.
bool isUnderGit(const QString& file) {
    QDir folder = QFileInfo(file).absoluteDir();
    do {
        if (folder.exists(QStringLiteral(".git")))
            return true;
    } while (folder.cdUp());
    return false;
}

} // namespace

QString warningFor(HandOff target, const QString& file) {
    switch (target) {
    case HandOff::Keychain:
        return tr("Programs in your session can read the entry while the keychain is unlocked.");
    case HandOff::Sail:
        return tr("The client ID and secret are saved for sail in this computer's keychain and replace those "
                  "of the environment.");
    case HandOff::EnvFile:
    case HandOff::SdkConfig: {
        const QString words =
            tr("The file will contain the secret as plain text: whoever can read the file or a backup of it "
               "can sign in with it. Its permissions allow only you to read it (0600).");
        if (file.isEmpty() || !isUnderGit(file))
            return words;
        return paragraph(
            {words, tr("The folder is in a git repository: make sure that .gitignore lists the file.")});
    }
    case HandOff::Command:
        return tr("The program receives the secret on its standard input and can do anything with it. It "
                  "runs without a shell, and its output is not shown.");
    }
    return {};
}

QString shownInFull(const Command& command) {
    if (command.name.isEmpty())
        return {};
    const QString program = command.program();
    QStringList arguments;
    for (const QString& argument : command.arguments)
        arguments.append(quoted(argument));
    const QString what = program.isEmpty() ? quoted(command.name) : isolated(program, longestShown);
    if (arguments.isEmpty())
        return tr("Runs %1 without arguments.").arg(what);
    return tr("Runs %1 with: %2.").arg(what, arguments.join(QStringLiteral(", ")));
}

QString shellRemark(const Command& command) {
    static const QStringList shells{QStringLiteral("sh"),  QStringLiteral("bash"), QStringLiteral("dash"),
                                    QStringLiteral("zsh"), QStringLiteral("ksh"),  QStringLiteral("fish")};
    if (shells.contains(QFileInfo(command.name).fileName()))
        return {}; // the user's own choice, which is shown in full
    for (const QString& argument : command.arguments) {
        const bool special = std::any_of(argument.begin(), argument.end(),
                                         [](QChar c) { return QStringLiteral("|<>&;$`*").contains(c); });
        if (special)
            return tr("There is no shell: %1 is passed to the program unchanged.").arg(quoted(argument));
    }
    return {};
}

QString handedOverText(HandOff target, const QString& place, const TokenId& clientId) {
    switch (target) {
    case HandOff::Keychain: {
        const QString words = tr("The secret is now in this computer's keychain: entry %1, account %2.")
                                  .arg(quoted(place), isolated(clientId.text()));
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
        return paragraph(
            {words, tr("To show it: secret-tool lookup server %1 user %2")
                        .arg(u'"' + isolated(place, longestShown) + u'"', isolated(clientId.text()))});
#else
        return words;
#endif
    }
    case HandOff::Sail:
        return tr("The secret is now in this computer's keychain, for the sail environment %1. "
                  "Choose it with: sail env use %2")
            .arg(quoted(place), isolated(place));
    case HandOff::EnvFile:
    case HandOff::SdkConfig:
        return tr("The secret is now in the file %1, as plain text.")
            .arg(isolated(QDir::toNativeSeparators(place), longestShown));
    case HandOff::Command:
        break;
    }
    return {};
}

QString commandEndedText(const Command& command, int exitCode) {
    const QString name = isolated(QFileInfo(command.name).fileName());
    return exitCode == 0 ? tr("%1 has received the secret and ended with exit code 0.").arg(name)
                         : tr("%1 ended with exit code %2, so something went wrong. It did receive the "
                              "secret; check whether it stored it.")
                               .arg(name, QString::number(exitCode));
}

QString notHandedOverText(const Error& error) {
    switch (error.kind) {
    case ErrorKind::KeychainLocked:
        return tr("The keychain is locked, so the secret was not saved. Unlock it and try again.");
    case ErrorKind::KeychainGone:
        return tr("The keychain closed before it confirmed the secret. Start it and try again, or choose "
                  "another place.");
    case ErrorKind::KeychainUnavailable:
        return tr(
            "No keychain is available on this computer, so the secret was not saved. Choose another place.");
    case ErrorKind::Cancelled:
        return tr("Stopped. The program may already have received the secret.");
    case ErrorKind::NotFound:
        return tr("The program %1 was not found.").arg(quoted(error.detail));
    default:
        return errorParagraph(error);
    }
}

} // namespace patdesk
