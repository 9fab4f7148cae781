// SPDX-License-Identifier: MIT
#include "evidencewords.h"

#include "plural.h"

#include <QCoreApplication>

namespace patdesk {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(patdesk::EvidenceWords)
};

} // namespace

QString daysInWords(qint64 days) {
    return Words::tr("%n day(s)", nullptr, plural(days));
}

QString usesInWords(qint64 uses) {
    return Words::tr("%n use(s)", nullptr, plural(uses));
}

QString failedUsesInWords(qint64 uses) {
    return Words::tr("%n failed use(s)", nullptr, plural(uses));
}

QString quoted(const QString& text, qsizetype most) {
    QString shown;
    for (const QChar c : text.left(most)) {
        const QChar::Category category = c.category();
        const bool plain = category != QChar::Other_Control && category != QChar::Other_Format &&
                           category != QChar::Separator_Line && category != QChar::Separator_Paragraph;
        shown.append(plain ? c : QLatin1Char(' '));
    }
    if (text.size() > most) {
        if (shown.back().isHighSurrogate())
            shown.chop(1);
        shown.append(QChar(0x2026));
    }
    return Words::tr("“%1”", "a name in a sentence").arg(shown);
}

} // namespace patdesk
