// SPDX-License-Identifier: MIT
#include "byname.h"
#include "datestyle.h"
#include "expiryfield.h"
#include "tokendraft.h"

#include <QCheckBox>
#include <QDateTimeEdit>
#include <QTest>
#include <QToolButton>

#include <ctime>

using namespace patdesk;
using namespace patdesk::test;

namespace {

const Instant now = *parseRfc3339("2026-11-24T12:00:30.123Z");

Clock held() {
    return [] { return now; };
}

} // namespace

class TestExpiryField : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void anUntouchedExpiryStaysExactToTheMillisecond() {
        ExpiryField field(ApiGeneration::V1, held());
        const Expiry exact{*parseRfc3339("2027-03-28T01:30:59.987Z")};
        field.setExpiry(exact, false);
        QCOMPARE(field.expiry(), exact);
        field.setExpiry({}, true);
        QCOMPARE(field.expiry(), Expiry{});
        QVERIFY(field.acknowledged());
    }

    void whatIsTypedIsInTheZoneOfTheOtherDates() {
        qputenv("TZ", "Asia/Tokyo");
        tzset();
        setDateStyle({DateStyle::Zone::Utc, DateStyle::Form::System});
        ExpiryField field(ApiGeneration::V1, held());
        setDateStyle({});
        field.setExpiry({*parseRfc3339("2027-03-28T22:30:00Z")}, false);
        auto* const entry = field.findChild<QDateTimeEdit*>();
        QCOMPARE(entry->text(), QStringLiteral("2027-03-28 22:30 UTC"));
        QVERIFY(field.help().contains(QStringLiteral("UTC")));
        entry->setDateTime(QDateTime(QDate(2027, 3, 29), QTime(1, 0), Qt::UTC));
        QCOMPARE(field.expiry(), Expiry{*parseRfc3339("2027-03-29T01:00:00Z")});
        const ExpiryField local(ApiGeneration::V1, held());
        QCOMPARE(local.findChild<QDateTimeEdit*>()->dateTime().timeSpec(), Qt::LocalTime);
        QVERIFY(!local.help().contains(QStringLiteral("UTC")));
    }

    void theQuickChoicesStayWithinTheLimitOfEveryGeneration() {
        for (const ApiGeneration generation : allGenerations) {
            const ExpiryField field(generation, held());
            for (QToolButton* const choice : field.findChildren<QToolButton*>()) {
                if (!choice->isEnabled() || choice->accessibleName().isEmpty())
                    continue;
                choice->click();
                TokenDraft draft{
                    QStringLiteral("n"), {scopeDefault}, field.expiry(), maxAccessTokenLifetime, false};
                QVERIFY2(problemsOfNewToken(draft, generation, {}, now).isEmpty(),
                         qPrintable(choice->accessibleName()));
            }
        }
    }

    void theOneYearChoiceIsOfferedWhereTheGenerationAllowsIt() {
        const auto yearIsOffered = [](ApiGeneration generation) {
            const ExpiryField field(generation, held());
            return byName<QToolButton>(field, "Expires in 1 year")->isEnabled();
        };
        QVERIFY(yearIsOffered(ApiGeneration::V1));
        QVERIFY(!yearIsOffered(ApiGeneration::V2024));
    }

    void neverAsksForTheAcknowledgement() {
        ExpiryField field(ApiGeneration::V1, held());
        field.show();
        auto* const never = byName<QCheckBox>(field, "Never expires");
        auto* const understood = byName<QCheckBox>(field, "I understand the risk");
        QVERIFY(!understood->isVisible());
        never->click();
        QVERIFY(understood->isVisible());
        QVERIFY(field.expiry().never());
        QVERIFY(!field.acknowledged());
        understood->click();
        QVERIFY(field.acknowledged());
        never->click();
        QVERIFY(!field.expiry().never());
        QVERIFY(!field.acknowledged());
    }

    void aGenerationWithoutNeverDoesNotOfferIt() {
        ExpiryField field(ApiGeneration::V3, held());
        QVERIFY(!byName<QCheckBox>(field, "Never expires")->isEnabled());
        QVERIFY(field.help().contains(QStringLiteral("6 months")));
    }

    void aMomentIsTakenAsLocalTime() {
        ExpiryField field(ApiGeneration::V1, held());
        const QDateTime local(QDate(2027, 7, 1), QTime(9, 30));
        byName<QDateTimeEdit>(field, "Expires")->setDateTime(local);
        QCOMPARE(field.expiry().at, std::optional(instantOf(local)));
    }
};

QTEST_MAIN(TestExpiryField)
#include "test_expiryfield.moc"
