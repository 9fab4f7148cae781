// SPDX-License-Identifier: MIT
#pragma once

#include <QDesktopServices>
#include <QList>
#include <QObject>
#include <QUrl>

namespace patdesk::test {

/// Takes mail drafts in the place of the mail program.
class MailProgram : public QObject {
    Q_OBJECT

public:
    MailProgram() { QDesktopServices::setUrlHandler(QStringLiteral("mailto"), this, "take"); }

    ~MailProgram() override { QDesktopServices::unsetUrlHandler(QStringLiteral("mailto")); }

    QList<QUrl> drafts;

public Q_SLOTS:

    void take(const QUrl& draft) { drafts.append(draft); }
};

} // namespace patdesk::test
