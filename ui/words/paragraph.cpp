// SPDX-License-Identifier: MIT
#include "paragraph.h"

#include <QCoreApplication>

namespace patdesk {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(patdesk::Paragraph)
};

} // namespace

QString paragraph(const QStringList& sentences) {
    QString whole;
    for (const QString& sentence : sentences) {
        if (whole.isEmpty())
            whole = sentence;
        else if (!sentence.isEmpty())
            //: Two sentences that follow each other
            whole = Words::tr("%1 %2").arg(whole, sentence);
    }
    return whole;
}

} // namespace patdesk
