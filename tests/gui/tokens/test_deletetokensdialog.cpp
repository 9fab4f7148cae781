// SPDX-License-Identifier: MIT
#include "byname.h"
#include "deletetokensdialog.h"

#include <QCheckBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace patdesk;
using namespace patdesk::test;

namespace {

const Instant now = *parseRfc3339("2026-11-24T12:00:00Z");

Token token(const char* id) {
    Token token;
    token.id = TokenId(QString::fromLatin1(id));
    token.name = QStringLiteral("Token ") + QString::fromLatin1(id);
    token.created = now - std::chrono::days(400);
    return token;
}

/// Four tokens: an idle one, a used one, a managed one, and the one that Patdesk is signed in with.
QList<Token> four() {
    QList<Token> tokens{token("idle"), token("used"), token("managed"), token("own")};
    tokens[1].lastUsed = now - std::chrono::days(1);
    tokens[2].managed = true;
    return tokens;
}

struct Form {
    explicit Form(const QList<Token>& tokens = four()) : dialog(tokens, signedIn(), [] { return now; }) {
        dialog.show();
    }

    static Caller signedIn() {
        Caller caller;
        caller.clientId = TokenId(QStringLiteral("own"));
        return caller;
    }

    QString noteOf(int row) const { return list->model()->index(row, 2).data().toString(); }

    DeleteTokensDialog dialog;
    QPushButton* remove = byName<QPushButton>(dialog, "Delete");
    QPushButton* cancel = byName<QPushButton>(dialog, "Cancel");
    QTableView* list = dialog.findChild<QTableView*>();
    QCheckBox* unlock = dialog.findChild<QCheckBox*>();
};

QList<TokenId> ids(const QList<const char*>& names) {
    QList<TokenId> result;
    for (const char* const name : names)
        result.append(TokenId(QString::fromLatin1(name)));
    return result;
}

} // namespace

class TestDeleteTokensDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void itShowsEveryNameAndWhatSpeaksAgainstIt() {
        const Form form;
        QVERIFY(form.remove && form.cancel);
        QCOMPARE(form.list->model()->rowCount(), 4);
        QVERIFY(form.noteOf(0).isEmpty());
        QVERIFY(form.noteOf(1).contains(QStringLiteral("sed in the last")));
        QVERIFY(form.noteOf(2).contains(QStringLiteral("anaged")));
        QVERIFY(form.noteOf(3).contains(QStringLiteral("signed in")));
    }

    void managedTokensAreLockedUntilUnlockedAndTheOwnOneAlways() {
        Form form;
        QCOMPARE(form.dialog.deletable().ids(), ids({"idle", "used"}));
        QCOMPARE(form.remove->text(), QStringLiteral("&Delete 2 tokens"));
        form.unlock->click();
        QCOMPARE(form.dialog.deletable().ids(), ids({"idle", "used", "managed"}));
        QCOMPARE(form.remove->text(), QStringLiteral("&Delete 3 tokens"));
        QCOMPARE(form.remove->accessibleName(), QStringLiteral("Delete"));
    }

    void theOwnTokenAloneCannotBeDeleted() {
        const Form form({token("own")});
        QVERIFY(!form.remove->isEnabled());
        QVERIFY(!form.unlock->isVisible());
    }

    void cancelAsksNobodyAndDeletesNothing() {
        Form form;
        QSignalSpy requested(&form.dialog, &DeleteTokensDialog::deleteRequested);
        QTest::keyClick(&form.dialog, Qt::Key_Escape);
        QVERIFY(!form.dialog.isVisible());
        QVERIFY(requested.isEmpty());
    }

    void severalAreAskedForTogether() {
        Form form;
        QSignalSpy requested(&form.dialog, &DeleteTokensDialog::deleteRequested);
        form.remove->click();
        QCOMPARE(requested.size(), 1);
        QCOMPARE(requested.at(0).at(0).value<ChosenTokens>().ids(), ids({"idle", "used"}));
    }

    void whileOneIsDeletedItSaysSoAndCannotBeAskedForAgain() {
        Form form({token("idle"), token("own")});
        QSignalSpy requested(&form.dialog, &DeleteTokensDialog::deleteRequested);
        form.remove->click();
        QCOMPARE(requested.at(0).at(0).value<ChosenTokens>().ids(), ids({"idle"}));
        QVERIFY(form.noteOf(0).contains(QStringLiteral("Deleting")));
        QVERIFY(form.noteOf(1).contains(QStringLiteral("signed in")));
        QVERIFY(!form.remove->isEnabled());
        QVERIFY(byName<QPushButton>(form.dialog, "Close")); // nothing can be cancelled any more
    }

    void theEndSaysWhatBecameOfIt_data() {
        QTest::addColumn<Result<Done>>("gone");
        QTest::addColumn<QString>("words");
        QTest::newRow("deleted") << Result<Done>(Done{}) << QStringLiteral("Deleted");
        QTest::newRow("refused") << Result<Done>(Error{.kind = ErrorKind::Forbidden})
                                 << QStringLiteral("did not allow");
    }

    void theEndSaysWhatBecameOfIt() {
        QFETCH(Result<Done>, gone);
        QFETCH(QString, words);
        Form form({token("idle")});
        form.remove->click();
        form.dialog.finished(gone);
        QVERIFY2(form.noteOf(0).contains(words), qPrintable(form.noteOf(0)));
        QVERIFY(!form.remove->isVisible());
        auto* const close = byName<QPushButton>(form.dialog, "Close");
        QVERIFY(close);
        close->click();
        QVERIFY(!form.dialog.isVisible());
    }
};

QTEST_MAIN(TestDeleteTokensDialog)
#include "test_deletetokensdialog.moc"
