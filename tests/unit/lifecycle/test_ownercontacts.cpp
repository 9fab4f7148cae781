// SPDX-License-Identifier: MIT
// Who is written to about which tokens, with what text, and when they were asked.
#include "ownercontacts.h"
#include "ownermessages.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QUrlQuery>

using namespace patdesk;

namespace {

const Instant noon = *parseRfc3339("2026-11-24T12:00:00Z");
const QString host = QStringLiteral("acme.api.identitynow.com");

Token tokenOf(const char* id, const char* ownerId, const char* owner) {
    Token token;
    token.id = TokenId(QString::fromUtf8(id));
    token.owner = {OwnerId(QString::fromUtf8(ownerId)), QString::fromUtf8(owner)};
    return token;
}

} // namespace

class TestOwnerContacts : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_count = 0;
    QString m_path;

private Q_SLOTS:

    void init() { m_path = m_folder.filePath(QString::number(++m_count)); }

    void eachOwnerIsWrittenToOnceAboutAllTokens() {
        Caller caller;
        caller.identityId = OwnerId(QStringLiteral("me"));
        const Addressees to =
            addresseesOf({tokenOf("1", "b", "Grace"), tokenOf("2", "a", "amelia@acme.example"),
                          tokenOf("3", "b", "Grace"), tokenOf("4", "me", "Me"), tokenOf("5", "", "")},
                         caller);
        QCOMPARE(to.all.size(), 2);
        QCOMPARE(to.all[0].address, QStringLiteral("amelia@acme.example"));
        QCOMPARE(to.all[1].owner.name, QStringLiteral("Grace"));
        QCOMPARE(to.all[1].address, QString());
        QCOMPARE(to.all[1].tokens.size(), 2);
        QCOMPARE(to.own, 1);
        QCOMPARE(to.ownerless, 1);
    }

    void aNameIsNoAddressUnlessItIsOneAlone() {
        for (const char* const name :
             {"Grace <grace@acme.example>", "a@b.example,c@d.example", "a@b", "@b.example", "a b@c.example",
              "a@b.example?cc=c@d.example", "a@b.example\nBcc: c@d.example"})
            QCOMPARE(addresseesOf({tokenOf("1", "x", name)}, {}).all[0].address, QString());
    }

    void whatIsPutIntoATemplateIsNotATemplate() {
        QCOMPARE(filledIn(QStringLiteral("{owner} of {tenant}: {tokens} by {deadline}, {other} {owner}"),
                          {QStringLiteral("{tokens}"), QStringLiteral("Acme"), QStringLiteral("- {owner}"),
                           QStringLiteral("Monday")}),
                 QStringLiteral("{tokens} of Acme: - {owner} by Monday, {other} {tokens}"));
        QCOMPARE(filledIn({}, {}), QString());
    }

    void aDraftHoldsItsTextAndNothingElse() {
        const QString body = QStringLiteral("Line 1\nLine & 2 = 100 % + #x\n");
        const QUrl draft = mailDraft(QStringLiteral("a@b.example&cc=c@d.example"),
                                     QStringLiteral("S&body=x\r\nBcc: y"), body);
        const QUrlQuery query(draft);
        QCOMPARE(query.queryItems().size(), 2);
        QCOMPARE(query.queryItemValue(QStringLiteral("body"), QUrl::FullyDecoded)
                     .replace(QStringLiteral("\r\n"), QStringLiteral("\n")),
                 body);
        QVERIFY(draft.toEncoded().startsWith("mailto:a@b.example%26cc%3Dc@d.example?subject=S%26body"));
        QVERIFY(!draft.toEncoded().contains('\r') && !draft.toEncoded().contains('\n'));
    }

    void whoWasAskedOutlivesARestart() {
        const TokenId one(QStringLiteral("1"));
        const TokenId two(QStringLiteral("2"));
        {
            OwnerContacts contacts(m_path);
            QVERIFY(contacts.open());
            QVERIFY(!contacts.askedAt(host, one));
            QVERIFY(contacts.note(host, {one, two}, noon));
            QVERIFY(contacts.note(host, {two}, noon + std::chrono::days(3)));
            QVERIFY(contacts.note(host, {one}, {}));
        }
        OwnerContacts contacts(m_path);
        QVERIFY(contacts.open());
        QVERIFY(!contacts.askedAt(host, one));
        QCOMPARE(contacts.askedAt(host, two), std::optional(noon + std::chrono::days(3)));
        QVERIFY(!contacts.askedAt(QStringLiteral("other"), two));
    }

    void aLineThatCannotBeReadIsLeftOut() {
        {
            OwnerContacts contacts(m_path);
            QVERIFY(contacts.open());
            QVERIFY(contacts.note(host, {TokenId(QStringLiteral("1"))}, noon));
        }
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::Append));
        file.write("nonsense\n{\"host\":\"" + host.toUtf8() + "\",\"at\":\"yesterday\",\"tokens\":[\"2\"]}" +
                   "\n{\"host\":\"" + host.toUtf8() + "\",\"tokens\":\"3\"" + "\n{\"host\":1");
        file.close();
        OwnerContacts contacts(m_path);
        QVERIFY(contacts.open());
        QVERIFY(contacts.askedAt(host, TokenId(QStringLiteral("1"))));
        QVERIFY(!contacts.askedAt(host, TokenId(QStringLiteral("2"))));
        QVERIFY(contacts.note(host, {TokenId(QStringLiteral("3"))}, noon));
    }

    void nothingIsWrittenWhereAnotherPatdeskHasTheFile() {
        OwnerContacts contacts(m_path); // never opened
        const Result<Done> noted = contacts.note(host, {TokenId(QStringLiteral("1"))}, noon);
        QVERIFY(!noted);
        QCOMPARE(noted.error().kind, ErrorKind::Conflict);
        QVERIFY(!QFile::exists(m_path));
    }
};

QTEST_GUILESS_MAIN(TestOwnerContacts)
#include "test_ownercontacts.moc"
