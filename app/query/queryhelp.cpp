// SPDX-License-Identifier: MIT
#include "queryhelp.h"

#include <QCoreApplication>

namespace patdesk {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(patdesk::QueryHelp)
};

/// Of the first column.
constexpr qsizetype width = 23;

} // namespace

QList<QueryExample> queryExamples() {
    const auto literal = [](const char* text) { return QString::fromLatin1(text); };
    return {
        {literal("payroll feed"), Words::tr("this text in the name, the owner's name, a scope or the ID")},
        {literal("\"payroll\" \"feed\""),
         Words::tr("both texts; quotation marks make text of everything in them")},
        {literal("owner:chen"),
         Words::tr("also name: scope: id:; svc* fits as a whole, (chen or okafor) is one of them")},
        {literal("used<30d"), Words::tr("less than 30 days ago; also created; expires<30d is within the next "
                                        "30 days;\nh, d, w, m, y; < <= > >=; or a date: used>=2025-11-01 "
                                        "expires:this-month")},
        {literal("used:never"),
         Words::tr("also expires:never, and unreadable for a date that could not be read")},
        {literal("status:stale"), Words::tr("never-used, expiring, expired, never-expires, all-scopes, "
                                            "managed, unreadable,\nrecently-used; managed:yes mine:no "
                                            "lifetime>8h scopes>5")},
        {literal("verdict:safe"), Words::tr("in-use, cannot-tell or none; ownerstate:left gap:too-few-uses; "
                                            "once tokens were judged")},
        {literal("-owner:svc* or (a b)"),
         Words::tr("the opposite, or, brackets; what stands side by side has to hold together")},
    };
}

QString queryHelp() {
    QStringList lines;
    for (const QueryExample& example : queryExamples()) {
        QString start = example.text;
        for (const QString& meaning : example.meaning.split(u'\n')) {
            lines.append(start.leftJustified(width) + meaning);
            start.clear();
        }
    }
    return lines.join(u'\n');
}

} // namespace patdesk
