// SPDX-License-Identifier: MIT
// Messages to the owners of tokens, with and without a mail program.
#include "datetext.h"
#include "mailprogram.h"
#include "plandesk.h"

#include <QClipboard>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QSet>
#include <QTreeWidget>
#include <QUrlQuery>

using namespace patdesk;
using namespace patdesk::test;

class TestOwnerMessages : public QObject {
    Q_OBJECT

    /// A token each of so many owners.
    static QList<Token> ofDifferentOwners(PlanDesk& desk, int owners) {
        QList<Token> found;
        QSet<OwnerId> seen{desk.tokens.caller()->identityId};
        for (int row = 0; row < desk.model().rowCount() && found.size() < owners; ++row) {
            const Token token = desk.model().tokenAt(row);
            if (!seen.contains(token.owner.id))
                found.append(token);
            seen.insert(token.owner.id);
        }
        return found;
    }

    static QList<TokenId> idsOf(const QList<Token>& tokens) {
        QList<TokenId> ids;
        for (const Token& token : tokens)
            ids.append(token.id);
        return ids;
    }

    static QDialog* write(const PlanDesk& desk, const QList<TokenId>& ids) {
        const_cast<PlanDesk&>(desk).select(ids);
        desk.find<QToolButton>("Write to owner")->click();
        return dialogNamed("Write to owners");
    }

    static QString message(const QDialog& window) {
        return byName<QPlainTextEdit>(window, "Message")->toPlainText();
    }

    static QTreeWidget* owners(const QDialog& window) { return byName<QTreeWidget>(window, "Owners"); }

    /// The first one is the template.
    static void choose(const QDialog& window, int item) {
        owners(window)->setCurrentItem(owners(window)->topLevelItem(item));
    }

    static QString state(const QDialog& window, int item) {
        return owners(window)->topLevelItem(item)->text(2);
    }

    static QString body(const QUrl& draft) {
        return QUrlQuery(draft).queryItemValue(QStringLiteral("body"), QUrl::FullyDecoded);
    }

    static QString asked(const PlanDesk& desk) {
        const auto* const label = desk.find<QLabel>("Owner asked");
        return label && label->isVisible() ? label->accessibleDescription() : QString();
    }

private Q_SLOTS:

    void namesOfOwnersAreReadableHoweverNarrowTheWindowIs() {
        PlanDesk desk;
        open(desk);
        const QList<Token> theirs = ofDifferentOwners(desk, 8);
        desk.select(idsOf(theirs));
        desk.find<QToolButton>("Write to owner")->click();
        QDialog* const window = dialogNamed("Write to owners");
        QVERIFY(window);
        auto* const owners = byName<QTreeWidget>(*window, "Owners");
        const auto wide = [owners] {
            const int usual = owners->fontMetrics().averageCharWidth() * 26;
            const QAbstractItemView& list = *owners;
            return owners->columnWidth(0) >= std::min(list.sizeHintForColumn(0), usual);
        };
        QVERIFY(wide());
        press(*window, "Copy all"); // what is said beside the names becomes longer
        window->resize(window->minimumSizeHint());
        QTRY_VERIFY(wide());
        QVERIFY(window->minimumSizeHint().width() <= 800);
    }

    void withoutAMailProgramNoOwnerIsLost() {
        PlanDesk desk;
        open(desk);
        const QList<Token> tokens = ofDifferentOwners(desk, 14);
        QCOMPARE(tokens.size(), 14);
        const QDialog* const window = write(desk, idsOf(tokens));
        QVERIFY(window);
        QCOMPARE(owners(*window)->topLevelItemCount(), 15);
        for (int item = 1; item <= 14; ++item)
            QCOMPARE(state(*window, item), QStringLiteral("– Not sent"));
        press(*window, "Copy all");
        const QString copied = QGuiApplication::clipboard()->text();
        for (const Token& token : tokens) {
            QCOMPARE(copied.count(token.id.text()), 1);
            QVERIFY(copied.contains(QStringLiteral("To: ") + token.owner.name));
        }
        for (int item = 1; item <= 14; ++item)
            QCOMPARE(state(*window, item), QStringLiteral("… Copied"));
    }

    void ownersOfSuspendedTokensAnswerBeforeTheyExpireAndReadTheNewDate() {
        PlanDesk desk;
        open(desk);
        const QList<Token> tokens = ofDifferentOwners(desk, 2);
        desk.select(idsOf(tokens));
        PlanWindow* const review = desk.plan(QStringLiteral("Suspend…"));
        QVERIFY(review);
        press(*review, "Apply");
        QTRY_VERIFY(notesOf(*review).contains(QStringLiteral("2 of 2 changes applied")));
        press(*review, "Write to owners");
        QTRY_VERIFY(dialogNamed("Write to owners"));
        const QDialog& window = *dialogNamed("Write to owners");
        const auto ends = desk.model().token(tokens[0].id)->expiry.at.known();
        QVERIFY(ends.has_value());
        QCOMPARE(byName<QDateEdit>(window, "Deadline")->date(), utcDateTime(*ends).toLocalTime().date());
        choose(window, 1);
        QVERIFY2(message(window).contains(dayText(*ends)), qPrintable(message(window)));
    }

    void everyOwnerHasAnEditableTextOfTheirOwn() {
        PlanDesk desk;
        open(desk);
        const QList<Token> tokens = ofDifferentOwners(desk, 3);
        QDialog* const window = write(desk, idsOf(tokens));
        choose(*window, 1);
        const QString first = message(*window);
        for (const QString& part : {owners(*window)->topLevelItem(1)->text(0), QStringLiteral("Acme")})
            QVERIFY2(first.contains(part), qPrintable(part));
        byName<QPlainTextEdit>(*window, "Message")->appendPlainText(QStringLiteral("Added by hand."));
        const QString edited = message(*window);
        choose(*window, 2);
        QVERIFY(!message(*window).contains(QLatin1String("Added by hand.")));

        // Another template and deadline: what was edited stays.
        choose(*window, 0);
        QVERIFY(message(*window).contains(QLatin1String("{tokens}")));
        byName<QPlainTextEdit>(*window, "Message")
            ->setPlainText(QStringLiteral("{owner}: {tokens} until {deadline} {unknown}"));
        byName<QDateEdit>(*window, "Deadline")->setDate(QDate(2027, 3, 1));
        choose(*window, 1);
        QCOMPARE(message(*window), edited);
        choose(*window, 2);
        const QString filled = message(*window);
        QVERIFY(filled.startsWith(owners(*window)->topLevelItem(2)->text(0) + QStringLiteral(": - ")));
        QVERIFY(filled.endsWith(QStringLiteral(" until %1 {unknown}")
                                    .arg(QLocale().toString(QDate(2027, 3, 1), QLocale::LongFormat))));

        // Closing would lose the edited one.
        window->close();
        const auto* const question = window->findChild<QMessageBox*>();
        QVERIFY(question && window->isVisible());
        question->escapeButton()->click();
        choose(*window, 1);
        press(*window, "Copy");
        QCOMPARE(QGuiApplication::clipboard()->text(), edited);
        window->close();
        QVERIFY(!window->isVisible());
    }

    void theTemplateIsKeptAndCanBeRestored() {
        PlanDesk desk;
        open(desk);
        const QList<TokenId> ids = idsOf(ofDifferentOwners(desk, 1));
        QDialog* window = write(desk, ids);
        choose(*window, 0);
        const QString before = message(*window);
        QVERIFY(!byName<QPushButton>(*window, "Restore default")->isEnabled());
        byName<QPlainTextEdit>(*window, "Message")->setPlainText(QStringLiteral("Mine: {tokens}"));
        window->close();
        window = write(desk, ids);
        QVERIFY(message(*window).startsWith(QLatin1String("Mine: - ")));
        choose(*window, 0);
        press(*window, "Restore default");
        QCOMPARE(message(*window), before);
        QVERIFY(!byName<QPushButton>(*window, "Restore default")->isEnabled());
    }

    void theMailProgramGetsOneDraftAtATime() {
        PlanDesk desk;
        MailProgram mail;
        open(desk);
        const QDialog* const window = write(desk, idsOf(ofDifferentOwners(desk, 3)));
        QVERIFY(mail.drafts.isEmpty());
        choose(*window, 2);
        byName<QLineEdit>(*window, "To")->setFocus();
        QTest::keyClicks(byName<QLineEdit>(*window, "To"), QStringLiteral("grace+x@acme.example?cc=eve@x"));
        press(*window, "Open in mail program");
        QCOMPARE(mail.drafts.size(), 1);
        QCOMPARE(body(mail.drafts[0]).replace(QStringLiteral("\r\n"), QStringLiteral("\n")),
                 message(*window));
        // What was typed is one address, whatever it is.
        QVERIFY(!QUrlQuery(mail.drafts[0]).hasQueryItem(QStringLiteral("cc")));
        QVERIFY(mail.drafts[0].toEncoded().startsWith("mailto:grace%2Bx@acme.example%3Fcc%3Deve@x?subject="));
        QCOMPARE(state(*window, 2), QStringLiteral("… Opened"));
        QCOMPARE(state(*window, 1), QStringLiteral("– Not sent"));
        owners(*window)->selectAll();
        QVERIFY(!byName<QPushButton>(*window, "Open in mail program")->isEnabled());
    }

    void whatIsTooLongForTheMailProgramIsCopied() {
        PlanDesk desk;
        MailProgram mail;
        open(desk);
        const QDialog* const window = write(desk, idsOf(ofDifferentOwners(desk, 1)));
        const QString text = QStringLiteral("A line of a long message.\n").repeated(400);
        byName<QPlainTextEdit>(*window, "Message")->setPlainText(text);
        press(*window, "Open in mail program");
        QCOMPARE(mail.drafts.size(), 1);
        QVERIFY(mail.drafts[0].toEncoded().size() < 1'000);
        QCOMPARE(QGuiApplication::clipboard()->text(), text);
        QVERIFY(notesOf(*window).contains(QLatin1String("Paste it into the draft")));
    }

    void whoWasAskedIsRememberedAndShownInTheDetails() {
        PlanDesk desk;
        desk.window->resize(1700, 800);
        open(desk);
        const QList<Token> tokens = ofDifferentOwners(desk, 3);
        QDialog* window = write(desk, idsOf(tokens));
        owners(*window)->selectAll();
        press(*window, "Mark as sent");
        for (int item = 1; item <= 3; ++item)
            QVERIFY(state(*window, item).startsWith(QStringLiteral("✓ Asked on ")));
        window->close();
        desk.select({tokens[1].id});
        QVERIFY(!asked(desk).isEmpty());

        desk.tokens.close();
        desk.reopen();
        desk.window->resize(1700, 800);
        open(desk);
        desk.select({tokens[1].id});
        QTRY_VERIFY(!asked(desk).isEmpty());
        QFile file(desk.folder.filePath(QStringLiteral("data/asked.jsonl")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains(tokens[1].id.text().toUtf8()));
        window = write(desk, {tokens[1].id});
        QVERIFY(state(*window, 1).startsWith(QStringLiteral("✓ Asked on ")));
        press(*window, "Mark as sent"); // not, after all
        QCOMPARE(state(*window, 1), QStringLiteral("– Not sent"));
        QVERIFY(asked(desk).isEmpty());
        desk.select({tokens[0].id});
        QVERIFY(!asked(desk).isEmpty());
    }

    void nobodyWritesToThemselves() {
        PlanDesk desk;
        const TokenId own = desk.make(QStringLiteral("Mine"));
        open(desk);
        QVERIFY(!write(desk, {own}));
        QVERIFY(desk.find<QFrame>("Message")->accessibleDescription().contains(QLatin1String("your own")));
    }

    void theWindowOutlivesItsTenant() {
        PlanDesk desk;
        open(desk);
        QDialog* const window = write(desk, idsOf(ofDifferentOwners(desk, 2)));
        desk.window->openTenant(desk.member.id);
        QTRY_COMPARE(desk.tokens.state(), LoadState::Ready);
        press(*window, "Mark as sent");
        press(*window, "Copy all");
        QVERIFY(state(*window, 1).startsWith(QStringLiteral("✓")));
        window->close();
    }

    void theMessagesFitASmallScreen() {
        PlanDesk desk;
        open(desk);
        const QDialog* const window = write(desk, idsOf(ofDifferentOwners(desk, 3)));
        QVERIFY2(window->minimumSizeHint().width() <= 720 && window->minimumSizeHint().height() <= 450,
                 qPrintable(QStringLiteral("%1 x %2")
                                .arg(window->minimumSizeHint().width())
                                .arg(window->minimumSizeHint().height())));
    }
};

QTEST_MAIN(TestOwnerMessages)
#include "test_ownermessages.moc"
