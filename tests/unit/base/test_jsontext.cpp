// SPDX-License-Identifier: MIT
#include "jsontext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace patdesk;

/// Held against Qt's reader.
class TestJsonText : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void whatIsWrittenIsReadBackByQt_data() {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("quotes and backslashes") << QStringLiteral("\"a\\\\\"b\\");
        QTest::newRow("an escape at each end") << QStringLiteral("\nmiddle\t");
        QTest::newRow("not ASCII") << QStringLiteral("Þórdís 田中 \U0001F511 İ");
        QTest::newRow("markup") << QStringLiteral("</script><h1>&amp;");
        QString controls;
        for (char16_t c = 0; c < 0x20; ++c)
            controls += QChar(c);
        QTest::newRow("every control character") << controls + QChar(0x7f);
        QTest::newRow("long") << QString(10'000, QLatin1Char('x')) + QLatin1Char('"');
    }

    void whatIsWrittenIsReadBackByQt() {
        QFETCH(const QString, text);
        JsonText inner;
        inner.text("text", text);
        JsonText json;
        json.text("text", text);
        json.texts("none", {});
        json.texts("texts", {text, QString(), text});
        json.flag("yes", true);
        json.flag("no", false);
        json.number("least", std::numeric_limits<qint64>::min());
        json.raw("inner", inner.take());
        QJsonParseError error{};
        const QJsonObject read = QJsonDocument::fromJson(json.take(), &error).object();
        QCOMPARE(error.error, QJsonParseError::NoError);
        QCOMPARE(read[QLatin1String("text")].toString(), text);
        QCOMPARE(read[QLatin1String("none")], QJsonValue(QJsonArray()));
        QCOMPARE(read[QLatin1String("texts")], QJsonValue(QJsonArray({text, QString(), text})));
        QCOMPARE(read[QLatin1String("yes")], QJsonValue(true));
        QCOMPARE(read[QLatin1String("no")], QJsonValue(false));
        QCOMPARE(read[QLatin1String("least")].toInteger(), std::numeric_limits<qint64>::min());
        QCOMPARE(read[QLatin1String("inner")][QLatin1String("text")].toString(), text);
    }

    void anObjectWithoutMembersIsOne() {
        JsonText json;
        QCOMPARE(json.take(), QByteArray("{}"));
    }
};

QTEST_GUILESS_MAIN(TestJsonText)
#include "test_jsontext.moc"
