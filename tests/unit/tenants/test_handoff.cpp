// SPDX-License-Identifier: MIT
#include "await.h"
#include "commandinput.h"
#include "files.h"
#include "handoff.h"
#include "keychain.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace patdesk;
using namespace patdesk::test;

namespace {

const QByteArray secretText("7d0f0b4c-not-a-real-secret");
const TokenId clientId(QStringLiteral("2c91808a7813090a017814121e121518"));

constexpr auto ownerOnly =
    QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadUser | QFileDevice::WriteUser;

} // namespace

/// With real files, real programs and the session's own keychain.
class TestHandOff : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    QString path(const char* name) const { return m_folder->filePath(QString::fromLatin1(name)); }

    /// What the program `tee` has got; it writes its input into a file.
    Result<int> run(const Command& command, CommandInput& input) {
        std::optional<Result<int>> ended;
        input.run(command, Secret(secretText), {this, [&](const Result<int>& code) { ended = code; }});
        [&] { QTRY_VERIFY(ended.has_value()); }();
        return ended.value_or(Error{.kind = ErrorKind::TimedOut});
    }

private Q_SLOTS:

    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void anEnvFileIsMadeForItsOwnerAlone() {
        const QString file = path("deep/.env");
        QVERIFY(writeEnvFile(file, Secret("A=1\nB=2\n")));
        QCOMPARE(contentOf(file), QByteArray("A=1\nB=2\n"));
        QCOMPARE(QFile::permissions(file), ownerOnly);
    }

    void theRestOfAnEnvFileStays() {
        const QString file = path(".env");
        QVERIFY(writeFile(file, "# A=of a comment\nPORT=80\nexport A=old\n  B = old\nAB=x"));
        QFile::setPermissions(file, ownerOnly | QFileDevice::ReadOther | QFileDevice::ReadGroup);
        QVERIFY(writeEnvFile(file, Secret("A=1\nB=2\n")));
        QCOMPARE(contentOf(file), QByteArray("# A=of a comment\nPORT=80\nAB=x\nA=1\nB=2\n"));
        QVERIFY2(QFile::permissions(file) == ownerOnly, "others may read it still");
    }

    void aFileThatCannotBeWrittenIsAnErrorAndLeavesNothing() {
        QVERIFY(writeFile(path("file"), "x"));
        QCOMPARE(writeEnvFile(path("file/.env"), Secret("A=1\n")).error().kind, ErrorKind::FileFailed);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden),
                 QStringList{QStringLiteral("file")});
    }

    void anotherProgramFindsTheKeychainEntryByItsName() {
        if (QStandardPaths::findExecutable(QStringLiteral("secret-tool")).isEmpty())
            QSKIP("asks the keychain by way of secret-tool");
        const auto written = await<Done>([](const auto& then) {
            handToKeychain(QStringLiteral("Nightly feed"), clientId, Secret(secretText), then);
        });
        if (!written && written.error().kind == ErrorKind::KeychainUnavailable)
            QSKIP("there is no keychain in this session");
        QVERIFY(written);
        QProcess tool;
        tool.start(QStringLiteral("secret-tool"),
                   {QStringLiteral("lookup"), QStringLiteral("server"), QStringLiteral("Nightly feed"),
                    QStringLiteral("user"), clientId.text()});
        QVERIFY(tool.waitForFinished());
        QCOMPARE(tool.readAllStandardOutput(), secretText);
    }

    void patdesksOwnEntriesAreLeftAlone() {
        for (const char* const name : {"", "  ", "patdesk", " Patdesk "}) {
            const auto written = await<Done>([&](const auto& then) {
                handToKeychain(QString::fromLatin1(name), clientId, Secret(secretText), then);
            });
            QCOMPARE(written.error().kind, ErrorKind::InvalidInput);
        }
    }

    void aCommandGetsTheSecretOnItsStandardInputAndNowhereElse() {
        qputenv("SAIL_CLIENT_SECRET", "of the environment");
        CommandInput input;
        const Result<int> ended = run(
            commandOf(QStringLiteral("sh -c \"cat > '%1'; env > '%2'; echo \"\"\"$0\"\"\" > '%3'\" argument")
                          .arg(path("input"), path("environment"), path("arguments"))),
            input);
        qunsetenv("SAIL_CLIENT_SECRET");
        QVERIFY(ended);
        QCOMPARE(*ended, 0);
        QCOMPARE(contentOf(path("input")), secretText);
        QVERIFY(contentOf(path("environment")).contains("PATH="));
        QVERIFY(!contentOf(path("environment")).contains("SAIL_CLIENT_SECRET"));
        QVERIFY(!contentOf(path("arguments")).contains(secretText));
    }

    void noShellReadsTheLine() {
        const Command command = commandOf(QStringLiteral("tee %1 ; touch $HOME/x | cat").arg(path("a b")));
        QCOMPARE(command.name, QStringLiteral("tee"));
        QVERIFY(command.arguments.contains(QStringLiteral(";")));
        QVERIFY(command.arguments.contains(QStringLiteral("$HOME/x")));
        QVERIFY(command.arguments.contains(QStringLiteral("|")));
        QCOMPARE(commandOf(QStringLiteral("  \"/opt/a b/c\" \"d e\" f ")).arguments,
                 (QStringList{QStringLiteral("d e"), QStringLiteral("f")}));
    }

    void itsExitCodeIsTold() {
        CommandInput input;
        const Result<int> ended = run(commandOf(QStringLiteral("sh -c \"cat > /dev/null; exit 7\"")), input);
        QVERIFY(ended);
        QCOMPARE(*ended, 7);
    }

    void aCommandThatReadsNothingDoesNoHarm() {
        CommandInput input;
        QCOMPARE(*run(commandOf(QStringLiteral("true")), input), 0);
    }

    void aProgramThatIsNotThereIsTold() {
        CommandInput input;
        QCOMPARE(run(commandOf(QStringLiteral("no-such-program-here")), input).error().kind,
                 ErrorKind::NotFound);
        QCOMPARE(run(commandOf(QStringLiteral("/no/such/program")), input).error().kind, ErrorKind::NotFound);
    }

    void aCommandCanBeStopped() {
        CommandInput input;
        std::optional<Result<int>> ended;
        input.run(commandOf(QStringLiteral("sleep 1000")), Secret(secretText),
                  {this, [&](const Result<int>& code) { ended = code; }});
        QTRY_VERIFY(input.isRunning());
        input.cancel();
        QTRY_VERIFY(ended.has_value());
        QCOMPARE(ended->error().kind, ErrorKind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestHandOff)
#include "test_handoff.moc"
