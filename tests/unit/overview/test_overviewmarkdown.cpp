// SPDX-License-Identifier: MIT
#include "overviewmarkdown.h"

#include <QTest>

using namespace patdesk;

class TestOverviewMarkdown : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void figuresAreTablesAndChangesAreLists() {
        OverviewText text;
        text.title = QStringLiteral("Acme: overview");
        text.notes = {QStringLiteral("Whole tenant")};
        text.tables = {{{QStringLiteral("Figure"), QStringLiteral("Tokens")},
                        {{QStringLiteral("Never expire"), QStringLiteral("12")}}}};
        text.changesTitle = QStringLiteral("Changes since Friday");
        text.changes = {{QStringLiteral("Deleted: 11"), {QStringLiteral("Feed (Ada): never used")}}};
        QCOMPARE(overviewMarkdown(text), QStringLiteral("# Acme: overview\n"
                                                        "\nWhole tenant\n"
                                                        "\n| Figure | Tokens |\n|---|---|\n"
                                                        "| Never expire | 12 |\n"
                                                        "\n## Changes since Friday\n"
                                                        "\n**Deleted: 11**\n\n"
                                                        "- Feed (Ada): never used\n"));
    }

    void aNameIsNoMarkup() {
        OverviewText text;
        text.title = QStringLiteral("# <b>*x*</b>\n## y");
        text.changesTitle = QStringLiteral("[a](https://evil.example)");
        text.changesNote = QStringLiteral("| a |");
        text.changes = {
            {QStringLiteral("**New**"), {QStringLiteral("- a\n- b"), QStringLiteral("@all `x`")}}};
        const QString markdown = overviewMarkdown(text);
        for (const char* const markup :
             {"<b>", "\n## y", "[a](", "https://", "\n- b", "- -", "\n| a", "**New**\n\n- -"})
            QVERIFY2(!markdown.contains(QLatin1String(markup)), markup);
        QVERIFY(markdown.contains(QLatin1String("\\@all \\`x\\`")));
        QCOMPARE(markdown.count(u'\n'), 10);
    }
};

QTEST_APPLESS_MAIN(TestOverviewMarkdown)
#include "test_overviewmarkdown.moc"
