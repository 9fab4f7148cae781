// SPDX-License-Identifier: MIT
#pragma once

#include "byname.h"
#include "foreigntenant.h"
#include "keychain.h"
#include "lifecycle.h"
#include "mainwindow.h"
#include "servicescript.h"
#include "settings.h"
#include "tenantregistry.h"
#include "tokenservice.h"

#include <QTemporaryDir>

namespace patdesk::test {

/// The real main window on a foreign tenant, "Foreign", and on a second one, "Other", with settings of its
/// own; what a user does with it, and all that a user reads in it.
class ForeignDesk {
public:
    ForeignDesk();

    /// Opens the tenant and waits until its list has come or has not.
    void open();
    /// F5, and the same.
    void refresh();
    /// Until nothing loads and no change is under way; false = it took more than half a minute.
    bool settle();
    /// Until the text that the window shows matches; false = it does not come to that.
    bool waitFor(const QString& pattern);
    void press(const QKeySequence& keys);
    /// The button, anywhere in a visible window of the program, with this accessible name.
    bool click(const char* name);
    /// Types into the visible field of the main window with this accessible name.
    bool enter(const char* name, const QByteArray& text);
    bool selectToken(const QString& name);
    void chooseListScope(const QString& line);
    void chooseFilter(const QString& name);
    /// Fills in the form for a new token and sends it.
    bool create(const QString& name);
    /// Selects the token, asks for its deletion and says yes.
    bool remove(const QString& name);

    /// Everything that is to be read now, a line each: the message and its detail and buttons, the status,
    /// what stands in an empty table, the filters with their counts, the first rows with the column's title
    /// before each cell, open dialogs.
    QString text() const;
    QList<QDialog*> dialogs() const;
    QString message() const;
    QString status() const;
    /// The names of the tokens in the rows, as the service wrote them; at most the first hundred.
    QStringList names() const;
    /// As it is shown: the cell of the row whose token has this name, in the column with this title.
    QString cell(const QString& name, const QString& title) const;
    /// What its tool tip reads.
    QString toolTip(const QString& name, const QString& title) const;

    template <class W>
    W* find(const char* name) const {
        return byName<W>(*window, name);
    }

    foreign::ForeignTenant tenant;
    foreign::ForeignTenant other;
    QTemporaryDir folder;
    Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
    Keychain keychain{QStringLiteral("patdesk-test")};
    TenantRegistry tenants{settings, keychain, {}};
    HttpClient http{testOptions()};
    TokenService tokens{http, systemClock()};
    Lifecycle lifecycle{tokens, folder.filePath(QStringLiteral("data")), systemClock()};
    TenantId foreignId{QStringLiteral("foreign")};
    TenantId otherId{QStringLiteral("other")};
    std::unique_ptr<MainWindow> window;

private:
    QModelIndex indexOf(const QString& name, const QString& title) const;
    void add(const TenantId& id, const QString& name, const foreign::ForeignTenant& served);
};

} // namespace patdesk::test
