// SPDX-License-Identifier: MIT
#include "byname.h"
#include "files.h"
#include "handoffdialog.h"
#include "notelabel.h"
#include "sailconfig.h"

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace patdesk;
using namespace patdesk::test;

namespace {

const QByteArray secret = "0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c4b5a69788796a5b4c3d2e1f0";

CreatedToken created() {
    Token token;
    token.id = TokenId(QStringLiteral("2c91808a7813090a017814121e121518"));
    token.name = QStringLiteral("Nightly feed");
    return {token, Secret(secret)};
}

} // namespace

class TestHandOffDialog : public QObject {
    Q_OBJECT

    const CreatedToken m_created = created();
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<HandOffDialog> m_dialog;
    std::unique_ptr<QSignalSpy> m_handed;

    bool says(const QString& words) const {
        const auto labels = m_dialog->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) {
            return label->isVisible() && label->text().contains(words);
        });
    }

    QLineEdit* field(const char* name) const { return byName<QLineEdit>(*m_dialog, name); }

    QPushButton* accept() const { return byName<QPushButton>(*m_dialog, "Hand over"); }

    void choose(HandOff target) {
        byName<QComboBox>(*m_dialog, "Hand over to")->setCurrentIndex(static_cast<int>(target));
    }

private Q_SLOTS:

    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_dialog = std::make_unique<HandOffDialog>(m_created,
                                                   QUrl(QStringLiteral("https://acme.api.identitynow.com")));
        m_handed = std::make_unique<QSignalSpy>(m_dialog.get(), &HandOffDialog::handedOver);
        m_dialog->show();
    }

    void aFileIsWrittenForItsOwnerAloneAndTheDialogSaysWhere() {
        choose(HandOff::EnvFile);
        QVERIFY(says(QStringLiteral("plain text")));
        const QString file = m_folder->filePath(QStringLiteral(".env"));
        field("File")->setText(file);
        accept()->click();
        QVERIFY(contentOf(file).contains("SAIL_CLIENT_SECRET=" + secret));
        QVERIFY(!(QFile::permissions(file) & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
        QCOMPARE(m_handed->size(), 1);
        QVERIFY(says(QStringLiteral("The secret is now in the file %1").arg(file)));

        choose(HandOff::SdkConfig);
        field("File")->setText(m_folder->filePath(QStringLiteral("config.json")));
        accept()->click();
        QVERIFY(contentOf(field("File")->text()).contains(secret));
        QCOMPARE(m_handed->size(), 2);
    }

    void aFileInAGitRepositoryGetsAWarningOfItsOwn() {
        choose(HandOff::EnvFile);
        field("File")->setText(m_folder->filePath(QStringLiteral("sub/.env")));
        QVERIFY(!says(QStringLiteral(".gitignore")));
        QDir(m_folder->path()).mkpath(QStringLiteral(".git"));
        QDir(m_folder->path()).mkpath(QStringLiteral("sub"));
        field("File")->setText(m_folder->filePath(QStringLiteral("sub/x.env")));
        QVERIFY(says(QStringLiteral(".gitignore")));
    }

    void theCommandIsShownInFullBeforeItRuns() {
        choose(HandOff::Command);
        QVERIFY(!accept()->isEnabled());
        field("Command")->setText(QStringLiteral("no-such-program-here x"));
        QVERIFY(!accept()->isEnabled());
        QVERIFY(says(QStringLiteral("no-such-program-here” was not found")));
        field("Command")->setText(QStringLiteral("tee \"%1/a b\" | cat").arg(m_folder->path()));
        QVERIFY(says(QStringLiteral("/tee with: “%1/a b”, “|”, “cat”.").arg(m_folder->path())));
        QVERIFY(says(QStringLiteral("There is no shell: “|”")));
    }

    void aCommandsExitCodeIsShownAndNothingOfItsOutput() {
        choose(HandOff::Command);
        const QString file = m_folder->filePath(QStringLiteral("taken"));
        field("Command")->setText(QStringLiteral("tee %1").arg(file)); // writes the secret to its output, too
        accept()->click();
        QTRY_VERIFY(says(QStringLiteral("ended with exit code 0")));
        QCOMPARE(contentOf(file), secret);
        QVERIFY(!says(QString::fromUtf8(secret.left(8))));
        QCOMPARE(m_handed->size(), 1);
        field("Command")->setText(QStringLiteral("false"));
        accept()->click();
        QTRY_VERIFY(says(QStringLiteral("ended with exit code 1")));
        QCOMPARE(m_handed->size(), 1); // the secret is where it was before
    }

    void aCommandThatRunsIsStoppedByTheSameButton() {
        choose(HandOff::Command);
        field("Command")->setText(QStringLiteral("sleep 1000"));
        accept()->click();
        QTRY_VERIFY(accept()->text().contains(QStringLiteral("Stop")));
        QVERIFY(!field("Command")->isEnabled());
        QTRY_VERIFY(accept()->isEnabled());
        accept()->click();
        QTRY_VERIFY(says(QStringLiteral("Stopped")));
        QVERIFY(field("Command")->isEnabled());
    }

    void theKeychainOrSailTakesItOrTheDialogSaysWhyNot() {
        for (const HandOff target : {HandOff::Keychain, HandOff::Sail}) {
            choose(target);
            accept()->click();
            QTRY_VERIFY_WITH_TIMEOUT(accept()->isEnabled(), 20'000);
            QVERIFY(says(QStringLiteral("The secret is now in this computer's keychain")) ||
                    says(QStringLiteral("No keychain is available")));
        }
        if (m_handed->size() == 2)
            QVERIFY(contentOf(usualSailConfig()).contains("nightly-feed"));
    }

    void noControlButTheSecretFieldKnowsTheSecret() {
        const QString text = QString::fromUtf8(secret);
        for (const QWidget* const widget : m_dialog->findChildren<QWidget*>()) {
            QVERIFY(!widget->toolTip().contains(text) && !widget->accessibleDescription().contains(text) &&
                    !widget->accessibleName().contains(text) && !widget->whatsThis().contains(text));
            if (const auto* const edit = qobject_cast<const QLineEdit*>(widget))
                QVERIFY(!edit->text().contains(text) && !edit->completer());
        }
    }
};

QTEST_MAIN(TestHandOffDialog)
#include "test_handoffdialog.moc"
