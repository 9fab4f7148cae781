// SPDX-License-Identifier: MIT
#pragma once

#include "error.h"
#include "secret.h"
#include "tenant.h"
#include "tenantregistry.h"

#include <QWidget>

class QLabel;
class QMenu;
class QPushButton;

namespace patdesk {

class NoteLabel;
class SecretEntry;

/// Shown by the main window while Patdesk is locked: nothing of the tenant but its name, and how to unlock.
class LockPage : public QWidget {
    Q_OBJECT

public:
    explicit LockPage(QWidget* parent = nullptr);

    /// Nothing = no tenant was open. `others` can be opened instead.
    void showLocked(const std::optional<Tenant>& tenant, SecretHolder holder, const QList<Tenant>& others);
    /// Waiting for a request that was already sent, or unlocking.
    void showBusy(const QString& words);
    void showReady();
    void showProblem(const QString& words);
    /// The field forgets it.
    Secret takeTypedSecret();

Q_SIGNALS:
    void unlockRequested();
    void tenantChosen(const patdesk::TenantId& id);
    void quitRequested();

private:
    void refresh();

    QLabel* m_words;
    SecretEntry* m_secret;
    QPushButton* m_unlock;
    QPushButton* m_others;
    QMenu* m_otherTenants;
    NoteLabel* m_note;
    bool m_busy = false;
};

} // namespace patdesk
