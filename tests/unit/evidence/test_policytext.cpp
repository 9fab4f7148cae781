// SPDX-License-Identifier: MIT
#include "policytext.h"

#include <QTest>

using namespace patdesk;

namespace {

QStringList faultsOf(const QByteArray& text) {
    QStringList faults;
    const PolicyReading reading = readPolicy(text);
    for (const PolicyFault& fault : reading.faults)
        faults.append(wordsFor(fault));
    return faults;
}

Token named(const char* name) {
    Token token;
    token.id = TokenId(QStringLiteral("8f3c02aa8f3c02aa8f3c02aa8f3c02aa"));
    token.owner.id = OwnerId(QStringLiteral("2c91"));
    token.name = QString::fromUtf8(name);
    return token;
}

} // namespace

class TestPolicyText : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void anEmptyFileIsTheStandardPolicy() {
        QVERIFY(faultsOf("").isEmpty());
        QCOMPARE(writePolicy(readPolicy("").policy), writePolicy(Policy()));
    }

    void whatWasWrittenIsReadAgain() {
        for (Policy policy : {Policy(), Policy::careful(), Policy::quick()}) {
            policy.version = 7;
            policy.exceptions = {{PolicyException::Kind::Keep, PolicyException::Of::Name,
                                  QStringLiteral("valid until further notice *"), 20'909,
                                  QStringLiteral("it says so, because of an audit")},
                                 {PolicyException::Kind::DoWithout, PolicyException::Of::Source,
                                  QStringLiteral("service-desks"), 20'909, QStringLiteral("there is none")},
                                 {PolicyException::Kind::Accept, PolicyException::Of::Token,
                                  QStringLiteral("8f3c"), 20'909,
                                  QStringLiteral("the owner has confirmed it")}};
            const QByteArray text = writePolicy(policy);
            const PolicyReading reading = readPolicy(text);
            QCOMPARE(faultsOf(text), QStringList());
            QCOMPARE(writePolicy(reading.policy), text);
            QCOMPARE(reading.policy.exceptions.size(), 3);
            QCOMPARE(reading.policy.exceptions[0].what, QStringLiteral("valid until further notice *"));
            QCOMPARE(reading.policy.exceptions[0].reason, QStringLiteral("it says so, because of an audit"));
            QCOMPARE(reading.policy.exceptions[1].until, 20'909);
        }
    }

    void peopleWriteItAsTheyLike() {
        const PolicyReading reading = readPolicy("\xEF\xBB\xBF# ours\r\nPolicy:  Payroll  team\r\n\r\n"
                                                 "  Silence at least : 75\r\nmissed runs at least: 1 run\r\n"
                                                 "expired: 1 day\nchance of a pause: 1 in 5000\n"
                                                 "words for rare jobs:\n"
                                                 "KEEP name pay*  until 2027-03-31 because it restores\n");
        QVERIFY(reading.faults.isEmpty());
        QCOMPARE(reading.policy.name, QStringLiteral("Payroll team"));
        QCOMPARE(reading.policy.silence.least, 75);
        QCOMPARE(reading.policy.silence.missedRuns, 1);
        QCOMPARE(reading.policy.expired, 1);
        QCOMPARE(reading.policy.silence.oneIn, 5000);
        QVERIFY(reading.policy.rareWords.list().isEmpty());
        QCOMPARE(reading.policy.exceptions.size(), 1);
    }

    void aFaultNamesItsLine_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("fault");
        QTest::newRow("misspelt") << QByteArray("\n\nsilense at least: 60 days\n")
                                  << QStringLiteral(
                                         "line 3: “silense at least” is no setting; did you mean “silence at "
                                         "least”?");
        QTest::newRow("unknown") << QByteArray("colour: red")
                                 << QStringLiteral("line 1: “colour” is no setting.");
        QTest::newRow("no number") << QByteArray("expired: soon")
                                   << QStringLiteral(
                                          "line 1: “expired” is a whole number of days, not “soon”.");
        QTest::newRow("other unit") << QByteArray("expired: 3 months")
                                    << QStringLiteral(
                                           "line 1: “expired” is a whole number of days, not “3 months”.");
        QTest::newRow("too small") << QByteArray("silence at least: 0 days")
                                   << QStringLiteral(
                                          "line 1: “silence at least” is between 7 and 3650, not 0.");
        QTest::newRow("twice") << QByteArray("expired: 30\nexpired: 31")
                               << QStringLiteral("line 2: “expired” is set a second time.");
        QTest::newRow("no value") << QByteArray("policy:")
                                  << QStringLiteral("line 1: “policy” has no value.");
        QTest::newRow("prose") << QByteArray("be nice")
                               << QStringLiteral(
                                      "line 1: A line is “setting: value”, or begins with “keep”, “accept”, "
                                      "“do without” or #.");
        QTest::newRow("no reason") << QByteArray("keep token 8f3c until 2027-03-31")
                                   << QStringLiteral(
                                          "line 1: An exception ends with “until YEAR-MONTH-DAY because …”, "
                                          "and needs both.");
        QTest::newRow("no such day") << QByteArray("keep token 8f3c until 2027-02-30 because of it")
                                     << QStringLiteral(
                                            "line 1: “2027-02-30” is no day; write it as 2027-03-31.");
        QTest::newRow("keep what") << QByteArray("keep 8f3c until 2027-03-31 because of it")
                                   << QStringLiteral(
                                          "line 1: After “keep” comes “token”, “owner” or “name”.");
        QTest::newRow("no source") << QByteArray("do without coffee until 2027-03-31 because of it")
                                   << QStringLiteral(
                                          "line 1: “coffee” is no source that a verdict needs; these are: "
                                          "uses, failed-uses, owners, workflows, sources, subscriptions, "
                                          "service-desks.");
        QTest::newRow("shorter year")
            << QByteArray("yearly jobs: 50 days")
            << QStringLiteral("“yearly jobs” must not be less than “silence at least”.");
        QTest::newRow("no text") << QByteArray("policy: \xFF\xFE")
                                 << QStringLiteral("The file is not UTF-8.");
    }

    void aFaultNamesItsLine() {
        QFETCH(QByteArray, text);
        QFETCH(QString, fault);
        QCOMPARE(faultsOf(text), QStringList{fault});
    }

    void allFaultsAreToldAtOnceButNotThousands() {
        QCOMPARE(faultsOf("a: 1\nb: 2\n").size(), 2);
        QVERIFY(faultsOf(QByteArray("x\n").repeated(10'000)).size() <= 51);
        QCOMPARE(faultsOf(QByteArray(2 << 20, 'x')),
                 QStringList{QStringLiteral("The file is larger than 1 MiB.")});
    }

    void anExceptionConcernsWhatItNames() {
        const auto concerns = [](const char* line, const Token& token) {
            const PolicyReading reading = readPolicy(QByteArray(line) + " until 2027-03-31 because of it");
            return reading.policy.exceptions.value(0).concerns(token);
        };
        QVERIFY(concerns("keep token 8F3C02AA8f3c02aa8f3c02aa8f3c02aa", named("x")));
        QVERIFY(!concerns("keep token 8f3c", named("x")));
        QVERIFY(concerns("keep owner 2c91", named("x")));
        Token hers = named("x");
        hers.owner.name = QStringLiteral("Priya Okafor");
        QVERIFY(concerns("keep owner priya okafor", hers));
        QVERIFY(!concerns("keep owner priya", hers));
        QVERIFY(concerns("keep name pay*roll", named("Pay Roll")));
        QVERIFY(concerns("keep name *", named("two\nlines")));
        QVERIFY(concerns("keep name p*y*l", named("Pay for all")));
        QVERIFY(!concerns("keep name p*y*l", named("Pal for yen")));
        QVERIFY(!concerns("keep name aba*bab", named("abab"))); // one letter is not used twice
        QVERIFY(!concerns("keep name pay", named("payroll")));
        QVERIFY(concerns("keep name a/b*", named("a/b/c (prod)")));
        QVERIFY(!concerns("do without workflows", named("workflows")));
    }

    void wordsAreFoundAsPeopleWriteThem_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("word");
        QTest::newRow("spaces") << "Break glass admin"
                                << "break-glass";
        QTest::newRow("together") << "breakglass01"
                                  << "break-glass";
        QTest::newRow("humps") << "prodBreakGlass"
                               << "break-glass";
        QTest::newRow("short") << "DR-sync"
                               << "dr";
        QTest::newRow("short, with a number") << "dr2-west"
                                              << "dr";
        QTest::newRow("short, before a word") << "DRScript"
                                              << "dr";
        QTest::newRow("not within a word") << "android sync"
                                           << "";
        QTest::newRow("another language") << "Notfallzugang"
                                          << "notfall";
        QTest::newRow("plain") << "Nightly export"
                               << "";
        QTest::newRow("nothing") << ""
                                 << "";
    }

    void wordsAreFoundAsPeopleWriteThem() {
        QFETCH(QString, name);
        QFETCH(QString, word);
        QCOMPARE(Policy::defaultEmergencyWords().in(NameParts(name)), word);
    }

    void aQuarterIsARareWord() {
        QCOMPARE(Policy::defaultRareWords().in(NameParts(QStringLiteral("Q4 close"))), QStringLiteral("q4"));
        QCOMPARE(Policy::defaultRareWords().in(NameParts(QStringLiteral("SOC2-evidence"))),
                 QStringLiteral("soc2"));
        QCOMPARE(Policy::defaultRareWords().in(NameParts(QStringLiteral("faq40"))), QString());
    }

    void anExceptionIsAddedAtTheEndAndTheRestStaysAsItWas() {
        const QByteArray before("# ours\r\nversion: 4\r\nsilence at least: 60 days");
        PolicyException keep;
        keep.what = QStringLiteral("8f3c0a2b");
        keep.until = 20'000;
        keep.reason = QStringLiteral("the payroll restores\nwith it");
        const QByteArray after = withException(before, keep);
        QCOMPARE(after,
                 QByteArray("# ours\r\nversion: 5\r\nsilence at least: 60 days\nkeep token 8f3c0a2b until "
                            "2024-10-04 because the payroll restores with it\n"));
        const PolicyReading reading = readPolicy(after);
        QVERIFY(reading.faults.isEmpty());
        QCOMPARE(reading.policy.version, 5);
        QCOMPARE(reading.policy.exceptions.size(), 1);
        QCOMPARE(reading.policy.exceptions.constFirst().reason,
                 QStringLiteral("the payroll restores with it"));
    }

    void aVersionIsRaisedOnlyWhereItsUserHasNot() {
        QCOMPARE(withVersionAbove("version: 7\n", 4), QByteArray("version: 7\n"));
        QCOMPARE(withVersionAbove("Version : 4\n", 4), QByteArray("version: 5\n"));
        QCOMPARE(withVersionAbove("expired: 10 days\n", 1), QByteArray("version: 2\nexpired: 10 days\n"));
    }
};

QTEST_GUILESS_MAIN(TestPolicyText)
#include "test_policytext.moc"
