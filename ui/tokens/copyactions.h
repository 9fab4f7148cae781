// SPDX-License-Identifier: MIT
#pragma once

#include "bound.h"
#include "tenant.h"
#include <QKeySequence>

#include <QObject>

#include <optional>

class QMenu;

namespace patdesk {

class ClipboardGuard;
class TokenModel;
class TokenView;

/// Copies what is selected in the table: whole rows with Ctrl+C, or one column of them. Main thread only.
class CopyActions : public QObject {
    Q_OBJECT

public:
    /// `tenant`: the open one, for commands and links.
    CopyActions(TokenView& table, const TokenModel& model, ClipboardGuard& clipboard,
                Bound<std::optional<Tenant>()> tenant, QWidget* parent);

    /// "Copy", for the menu of a row.
    QMenu* menu() const { return m_menu; }

    /// To be called when the selection changes.
    void refresh();

Q_SIGNALS:
    /// "Copied 3 client IDs": to be said for a moment.
    void done(const QString& words);

private:
    enum class What { Rows, ClientIds, Names, Owners, Markdown, Json, Curl, Sail, PowerShell, Links };

    void add(QMenu* menu, const QString& words, What what, const QKeySequence& keys = {});
    void copy(What what);
    QString textOf(What what) const;

    TokenView& m_table;
    const TokenModel& m_model;
    Bound<std::optional<Tenant>()> m_tenant;
    ClipboardGuard& m_clipboard;
    QMenu* m_menu;
};

} // namespace patdesk
