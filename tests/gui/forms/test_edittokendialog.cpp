// SPDX-License-Identifier: MIT
#include "byname.h"
#include "edittokendialog.h"
#include "tenant.h"

#include <QCheckBox>
#include <QDateTimeEdit>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace patdesk;
using namespace patdesk::test;

Q_DECLARE_METATYPE(patdesk::TokenPatch)

namespace {

const Instant now = *parseRfc3339("2026-11-24T12:00:00Z");

Token sample() {
    Token token;
    token.id = TokenId(QStringLiteral("2c91808a7813090a017814121e121518"));
    token.name = QStringLiteral("Nightly");
    token.owner = {OwnerId(QStringLiteral("me")), QStringLiteral("Me")};
    token.scopes = {scopeDefault};
    token.expiry = {now + std::chrono::days(30) + std::chrono::milliseconds(7)};
    return token;
}

Caller caller(const char* identity = "me", const char* clientId = "another token") {
    Caller caller;
    caller.identityId = OwnerId(QString::fromLatin1(identity));
    caller.clientId = TokenId(QString::fromLatin1(clientId));
    return caller;
}

struct Form {
    explicit Form(ApiGeneration generation = ApiGeneration::V1, const Caller& by = caller(),
                  const Token& token = sample(), const OwnersTokens& others = {})
        : dialog(token, generation, by, others, [] { return now; }) {
        dialog.show();
    }

    QString descriptionOf(const char* field) const {
        return byName<QWidget>(dialog, field)->accessibleDescription();
    }

    EditTokenDialog dialog;
    QLineEdit* name = byName<QLineEdit>(dialog, "Name");
    QPlainTextEdit* scopes = byName<QPlainTextEdit>(dialog, "Scopes");
    QDateTimeEdit* expires = byName<QDateTimeEdit>(dialog, "Expires");
    QCheckBox* never = byName<QCheckBox>(dialog, "Never expires");
    QPlainTextEdit* changes = byName<QPlainTextEdit>(dialog, "Changes");
    QPushButton* save = byName<QPushButton>(dialog, "Save");
    QPushButton* cancel = byName<QPushButton>(dialog, "Cancel");
};

} // namespace

class TestEditTokenDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void everyControlHasItsName() {
        const Form form;
        QVERIFY(form.name && form.scopes && form.expires && form.never && form.changes && form.save &&
                form.cancel);
    }

    void anExpiryThatCannotBeReadStaysUnlessAnotherIsChosen() {
        Token odd = sample();
        odd.expiry.at = Moment::unreadable();
        Form form(ApiGeneration::V1, caller(), odd);
        QVERIFY(!form.never->isChecked());
        QVERIFY(form.changes->toPlainText().startsWith(QLatin1String("No changes")));
        QVERIFY(form.descriptionOf("Expires").contains(QLatin1String("cannot be read")));
        form.expires->setDateTime(utcDateTime(now).addDays(40).toLocalTime());
        QVERIFY(form.changes->toPlainText().contains(QLatin1String("unreadable")));
        QCOMPARE(form.save->isEnabled(), true);
    }

    void nothingIsSentForNoChange() {
        const Form form;
        QVERIFY(form.dialog.patch().isEmpty());
        QVERIFY(!form.save->isEnabled());
    }

    void onlyWhatDiffersIsSentAndShown() {
        Form form;
        form.name->setText(QStringLiteral("Weekly \"new\""));
        QSignalSpy requested(&form.dialog, &EditTokenDialog::saveRequested);
        const QString shown = form.changes->toPlainText();
        QVERIFY(shown.contains(QStringLiteral("Name: Nightly → Weekly")));
        const QJsonDocument json =
            QJsonDocument::fromJson(shown.mid(shown.indexOf(QLatin1Char('['))).toUtf8());
        QCOMPARE(json, QJsonDocument::fromJson(
                           "[{\"op\":\"replace\",\"path\":\"/name\",\"value\":\"Weekly \\\"new\\\"\"}]"));
        form.save->click();
        QCOMPARE(requested.size(), 1);
        QCOMPARE(requested.at(0).at(0).value<TokenPatch>(),
                 (TokenPatch{
                     {PatchOperation::Kind::Replace, PatchField::Name, QStringLiteral("Weekly \"new\"")}}));
        QVERIFY(!form.name->isEnabled());
    }

    void givingUpTheExpirySendsTheAcknowledgement() {
        Form form;
        form.never->click();
        QVERIFY(!form.save->isEnabled());
        byName<QCheckBox>(form.dialog, "I understand the risk")->click();
        QVERIFY(form.save->isEnabled());
        QVERIFY(form.changes->toPlainText().contains(
            QStringLiteral("\"path\":\"/expirationDate\",\"value\":null")));
    }

    void somebodyElsesTokenIsShownAndSaysWhyItCannotBeChanged() {
        Form form(ApiGeneration::V1, caller("somebody else"));
        QVERIFY(!form.name->isEnabled() && !form.scopes->isEnabled() && !form.expires->isEnabled());
        QVERIFY(form.descriptionOf("Name").contains(QStringLiteral("owner")));
        QVERIFY(!form.save->isEnabled());
    }

    void anOldGenerationCannotChangeTheExpiry() {
        Form form(ApiGeneration::V2024);
        QVERIFY(form.name->isEnabled());
        QVERIFY(!form.expires->isEnabled());
        QVERIFY(form.descriptionOf("Expires").contains(QStringLiteral("v2024")));
    }

    void theScopesOfTheTokenInUseAreLocked() {
        Form form(ApiGeneration::V1, caller("me", "2c91808a7813090a017814121e121518"));
        QVERIFY(form.name->isEnabled());
        QVERIFY(!form.scopes->isEnabled());
        QVERIFY(form.descriptionOf("Scopes").contains(QStringLiteral("signed in")));
    }

    void aTakenNameIsRefusedAndTheOwnOneIsNot() {
        Form form(ApiGeneration::V1, caller(), sample(),
                  {{QStringLiteral("Nightly"), QStringLiteral("taken")}, 2});
        form.name->setText(QStringLiteral("taken"));
        QVERIFY(!form.save->isEnabled());
        QVERIFY(form.descriptionOf("Name").contains(QStringLiteral("already")));
        form.name->setText(QStringLiteral("Nightly"));
        QVERIFY(form.dialog.patch().isEmpty());
    }

    void whatWasEnteredIsNotDiscardedUnasked() {
        Form form;
        form.name->setText(QStringLiteral("Weekly"));
        QTest::keyClick(&form.dialog, Qt::Key_Escape);
        QDialog* const question = dialogNamed("Discard");
        QVERIFY(question);
        QVERIFY(form.dialog.isVisible());
        QTest::keyClick(question, Qt::Key_Escape);
        QTRY_VERIFY(!dialogNamed("Discard"));
        QVERIFY(form.dialog.isVisible());
        QCOMPARE(form.name->text(), QStringLiteral("Weekly"));
        form.dialog.close();
        for (QPushButton* const button : dialogNamed("Discard")->findChildren<QPushButton*>()) {
            if (button->text() == QLatin1String("&Discard"))
                button->click();
        }
        QTRY_VERIFY(!form.dialog.isVisible());
    }

    void withoutChangesEscClosesIt() {
        Form form;
        QTest::keyClick(&form.dialog, Qt::Key_Escape);
        QVERIFY(!form.dialog.isVisible());
    }

    void aProductionTenantIsNamed() {
        Form form;
        Tenant tenant;
        tenant.name = QStringLiteral("Acme prod");
        form.dialog.showTenant(tenant);
        const auto words = [&form] {
            QStringList all;
            for (const QLabel* const label : form.dialog.findChildren<QLabel*>()) {
                if (label->isVisible())
                    all.append(label->text());
            }
            return all.join(u' ');
        };
        QVERIFY(!words().contains(QLatin1String("Acme prod")));
        tenant.production = true;
        form.dialog.showTenant(tenant);
        QVERIFY(words().contains(QLatin1String("Production tenant: Acme prod")));
    }

    void aRefusalKeepsWhatWasEntered() {
        Form form;
        form.name->setText(QStringLiteral("Weekly"));
        form.save->click();
        form.dialog.showError({.kind = ErrorKind::Forbidden});
        QCOMPARE(form.name->text(), QStringLiteral("Weekly"));
        QVERIFY(form.save->isEnabled());
    }
};

QTEST_MAIN(TestEditTokenDialog)
#include "test_edittokendialog.moc"
