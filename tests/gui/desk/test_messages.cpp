// SPDX-License-Identifier: MIT
#include "datetext.h"
#include "filtertext.h"
#include "messages.h"

#include <QTest>

using namespace patdesk;

namespace {

const Instant now{std::chrono::hours(24 * 365 * 50)};

Situation loaded(int total, int visible) {
    Situation situation;
    situation.now = now;
    situation.tenant = QStringLiteral("Acme");
    situation.state = LoadState::Ready;
    situation.total = total;
    situation.visible = visible;
    return situation;
}

Situation failed(ErrorKind kind) {
    Situation situation = loaded(0, 0);
    situation.state = LoadState::Failed;
    situation.error = Error{.kind = kind};
    return situation;
}

} // namespace

class TestMessages : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void aFullTableNeedsNoMessage() { QVERIFY(!messageFor(loaded(3, 3))); }

    void aPauseCountsDownAndNeverSaysZero() {
        Situation situation = loaded(3, 3);
        situation.pausedUntil = now + std::chrono::milliseconds(6100);
        QVERIFY(messageFor(situation)->text.contains(QLatin1String(" 7 s")));
        situation.pausedUntil = now + std::chrono::milliseconds(1);
        QVERIFY(messageFor(situation)->text.contains(QLatin1String(" 1 s")));
        situation.pausedUntil = now;
        QVERIFY(!messageFor(situation));
    }

    void eachFailureOffersTheStepThatHelps_data() {
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<QList<MessageAction>>("steps");
        using Steps = QList<MessageAction>;
        QTest::newRow("offline") << ErrorKind::Offline
                                 << Steps{MessageAction::TryAgain, MessageAction::CheckConnection};
        QTest::newRow("lost") << ErrorKind::ConnectionLost
                              << Steps{MessageAction::TryAgain, MessageAction::CheckConnection};
        QTest::newRow("server fault") << ErrorKind::ServerFault << Steps{MessageAction::TryAgain};
        QTest::newRow("host") << ErrorKind::HostNotFound
                              << Steps{MessageAction::OpenSettings, MessageAction::CheckConnection};
        QTest::newRow("credential") << ErrorKind::CredentialRefused << Steps{MessageAction::OpenSettings};
        QTest::newRow("forgotten") << ErrorKind::SecretForgotten << Steps{MessageAction::OpenSettings};
        QTest::newRow("secret missing")
            << ErrorKind::KeychainEntryMissing << Steps{MessageAction::EnterCredential};
        QTest::newRow("right") << ErrorKind::MissingRight << Steps{MessageAction::ShowMine};
        QTest::newRow("forbidden") << ErrorKind::Forbidden << Steps{MessageAction::ShowMine};
    }

    void eachFailureOffersTheStepThatHelps() {
        QFETCH(const ErrorKind, kind);
        QFETCH(const QList<MessageAction>, steps);
        const auto message = messageFor(failed(kind));
        QVERIFY(!message->text.isEmpty());
        QCOMPARE(message->actions, steps);
    }

    void aTenantThatLacksItsCredentialIsNamedWithWhatItLacks() {
        Situation situation = failed(ErrorKind::KeychainEntryMissing);
        situation.state = LoadState::Closed;
        situation.wanted = QStringLiteral("acme");
        situation.lacksClientId = situation.lacksSecret = true;
        QCOMPARE(messageFor(situation)->text, QStringLiteral("acme needs its client ID and secret."));
        situation.lacksClientId = false;
        QCOMPARE(messageFor(situation)->text, QStringLiteral("acme needs its client secret."));
        QVERIFY2(!placeholderFor(situation).text.contains(QLatin1String("Choose one")),
                 "it says that none is chosen");
    }

    void aCredentialThatIsAboutToExpireIsToldOf() {
        using namespace std::chrono_literals;
        Situation situation = loaded(3, 3);
        situation.credential = CredentialEnd{now + 24h * 12, CredentialUrgency::Soon};
        QVERIFY2(!messageFor(situation), "the status bar is enough");
        QCOMPARE(credentialText(*situation.credential, now), QStringLiteral("credential expires in 12 d"));
        situation.credential = CredentialEnd{now + 24h * 4 + 1h, CredentialUrgency::Now};
        const auto message = messageFor(situation);
        QVERIFY(message->text.contains(QLatin1String("expires in 4 days")));
        QCOMPARE(message->actions, QList<MessageAction>{MessageAction::ReplaceCredential});
        QCOMPARE(message->tone, Tone::Danger);
        situation.credentialSeen = true;
        QVERIFY(!messageFor(situation));
        QCOMPARE(credentialText({now + 18h, CredentialUrgency::Now}, now),
                 QStringLiteral("credential expires in 18 h"));
    }

    void aTrackingIdCanBeCopied() {
        Situation situation = failed(ErrorKind::ServerFault);
        situation.error->trackingId = QStringLiteral("e7eab60924f64aa284175b9fa3309599");
        const auto message = messageFor(situation);
        QCOMPARE(message->actions.last(), MessageAction::CopyTrackingId);
        QCOMPARE(message->trackingId, situation.error->trackingId);
        QVERIFY(message->actions.size() <= 2);
    }

    void aFailedRefreshSaysThatTheListIsOld() {
        Situation situation = failed(ErrorKind::Offline);
        QVERIFY(!messageFor(situation)->text.contains(QLatin1String("Showing the list from")));
        situation.total = 5;
        situation.refreshedAt = now;
        QVERIFY(messageFor(situation)->text.contains(QLatin1String("Showing the list from")));
    }

    void aFirstListThatBreaksOffIsNotCalledAnEarlierList() {
        Situation situation = failed(ErrorKind::ConnectionLost);
        situation.total = 5;
        QVERIFY(!messageFor(situation)->text.contains(QLatin1String("Showing the list from")));
        QVERIFY(messageFor(situation)->text.contains(QLatin1String("only the tokens that had arrived")));
        situation.error.reset();
        situation.state = LoadState::Cancelled;
        QVERIFY(messageFor(situation)->text.contains(QLatin1String("only the tokens that had arrived")));
    }

    void aRefusedListComesWithTheServicesWords() {
        Situation situation = loaded(1, 1);
        situation.listScope.whose = ListScope::Whose::Mine;
        situation.refusal = ListRefusal{{.kind = ErrorKind::Forbidden}, now};
        QVERIFY(messageFor(situation)->text.contains(QLatin1String("location rule")));
        situation.refusal->error.detail = QStringLiteral("Not from here.");
        const auto message = messageFor(situation);
        QVERIFY(message->text.contains(QStringLiteral("“Not from here.”")));
        QVERIFY(message->text.contains(timeText(now)));
        QVERIFY(message->actions.contains(MessageAction::TryWholeTenant));
        QVERIFY(!message->closable);
        // It hides nothing else, and is not said of a list that is not affected.
        situation.notices = {Notice::ListMayBeCut};
        QVERIFY(messageFor(situation)->closable);
        situation.notices = {};
        situation.listScope.whose = ListScope::Whose::WholeTenant;
        QVERIFY(!messageFor(situation));
    }

    void aLoadingTellsHowFarAndHowLongYet() {
        Situation situation = loaded(0, 0);
        situation.state = LoadState::Loading;
        situation.progress = LoadProgress{now - std::chrono::seconds(2), 1000, 4000, 1234};
        const auto message = messageFor(situation);
        QCOMPARE(message->percent, 25);
        QVERIFY(message->text.contains(QLocale().toString(1234)));
        QVERIFY(message->text.contains(QLatin1String("About 7 s left")));
        QCOMPARE(message->actions, QList<MessageAction>{MessageAction::Cancel});
        situation.progress->expectedBytes = -1;
        QCOMPARE(messageFor(situation)->percent, -1);
    }

    void anEmptyListSaysWhoseItIs() {
        Situation situation = loaded(0, 0);
        QVERIFY(placeholderFor(situation).text.startsWith(QLatin1String("Acme")));
        QCOMPARE(placeholderFor(situation).actions, QList<MessageAction>{MessageAction::NewToken});
        situation.listScope.whose = ListScope::Whose::Mine;
        QVERIFY(placeholderFor(situation).text.startsWith(QLatin1String("You have no")));
        situation.listScope.whose = ListScope::Whose::OneOwner;
        QVERIFY(placeholderFor(situation).text.startsWith(QLatin1String("This owner")));
        QVERIFY(!messageFor(situation)); // said once
    }

    void noMatchNamesSearchAndFilterAndOffersToDropEach() {
        Situation situation = loaded(5, 0);
        situation.search = QStringLiteral("abc");
        QCOMPARE(placeholderFor(situation).actions, QList<MessageAction>{MessageAction::ClearSearch});
        situation.filter = TokenFilter::Expired;
        const Placeholder placeholder = placeholderFor(situation);
        QVERIFY(placeholder.text.contains(QStringLiteral("“abc”")));
        QVERIFY(placeholder.text.contains(wordOf(TokenFilter::Expired)));
        QCOMPARE(placeholder.actions,
                 (QList<MessageAction>{MessageAction::ClearSearch, MessageAction::ShowAll}));
        QVERIFY(!messageFor(situation)); // said once
    }

    void everyNoticeHasItsWords() {
        for (const Notice notice :
             {Notice::FellBackToMine, Notice::GenerationFellBack, Notice::GenerationDeprecated,
              Notice::ListMayBeCut, Notice::UnreadableTokens}) {
            Situation situation = loaded(5, 5);
            situation.notices = {notice};
            QVERIFY(!messageFor(situation)->text.isEmpty());
            QVERIFY(messageFor(situation)->closable);
        }
    }

    void whatCouldNotBeReadIsCountedAndCanBeCopied() {
        Situation situation = loaded(5, 5);
        situation.notices = {Notice::UnreadableTokens};
        situation.unread = {.leftOut = 1, .partly = 0, .samples = "{\"name\":1}\n"};
        auto message = messageFor(situation);
        QCOMPARE(message->text,
                 QStringLiteral("1 entry in the answer could not be read and is not in the table."));
        QCOMPARE(message->actions, QList<MessageAction>{MessageAction::CopyUnreadText});
        QCOMPARE(message->unreadText, QStringLiteral("{\"name\":1}\n"));
        situation.unread = {.leftOut = 12, .partly = 3};
        message = messageFor(situation);
        QVERIFY(message->text.contains(QStringLiteral("12 entries")));
        QVERIFY(message->text.contains(QStringLiteral("3 tokens could be read only in part")));
        QVERIFY(message->actions.isEmpty());
    }

    void anEmptyTableSaysThatJudgingIsStillRunning() {
        Situation situation = loaded(181, 0);
        situation.filter = TokenFilter::Safe;
        situation.judging = JudgingProgress{1200, 6000};
        const QLocale locale;
        const QString words = placeholderFor(situation).text;
        QVERIFY2(words.startsWith(QStringLiteral("Patdesk is still judging: %1 of %2 uses have been read.")
                                      .arg(locale.toString(1200), locale.toString(6000))),
                 qPrintable(words));
        QVERIFY(words.contains(QStringLiteral("So far: No token matches the filter “Safe to delete”.")));
        situation.judging->uses.reset();
        QVERIFY(placeholderFor(situation).text.startsWith(QLatin1String("Patdesk is still judging")));
        situation.filter = TokenFilter::Stale; // which nobody judges
        QVERIFY(!placeholderFor(situation).text.contains(QLatin1String("judging")));
        situation.filter = TokenFilter::Safe;
        situation.judging.reset();
        QVERIFY(placeholderFor(situation).text.startsWith(QLatin1String("No token has been judged yet.")));
        situation.judged = true;
        QCOMPARE(placeholderFor(situation).text,
                 QStringLiteral("No token matches the filter “Safe to delete”."));
    }

    void theStatusSaysHowManyAndWho() {
        Situation situation = loaded(412, 96);
        situation.userName = QStringLiteral("admin");
        situation.organization = QStringLiteral("acme");
        const QString status = statusText(situation);
        QVERIFY(status.startsWith(QLatin1String("96 of 412 tokens")));
        QVERIFY(status.endsWith(QLatin1String("signed in as admin (acme)")));
    }

    void everyToneIsLegibleOnLightAndDark() {
        for (const QColor& ground : {QColor(Qt::white), QColor(239, 239, 239), QColor(0x1e, 0x1e, 0x1e),
                                     QColor(0x35, 0x35, 0x35), QColor(Qt::black)}) {
            for (const Tone tone : {Tone::Quiet, Tone::Good, Tone::Warning, Tone::Danger})
                QVERIFY2(contrast(toneColour(tone, ground), ground) >= 4.5, qPrintable(ground.name()));
        }
    }
};

QTEST_GUILESS_MAIN(TestMessages)
#include "test_messages.moc"
