// SPDX-License-Identifier: MIT
#pragma once

#include "tenantimport.h"

#include <QDialog>

class QCheckBox;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace patdesk {

class NoteLabel;

/// Shows the tenants that other programs on this computer know, with where the secret of each is, and imports
/// those that are ticked. Nothing is stored before that.
class ImportDialog : public QDialog {
    Q_OBJECT

public:
    /// The result of an import.
    struct Outcome {
        QList<TenantId> imported;
        /// The keychain has refused at least one secret.
        bool sessionOnly = false;
    };

    /// Looks at the environment and the configuration of `sail` at once. The registry outlives the dialog.
    ImportDialog(TenantRegistry& registry, const QString& sailConfig, QWidget* parent = nullptr);

    /// As the button `Add SDK file` does with a chosen file.
    void addSdkFile(const QString& file);

Q_SIGNALS:
    /// All selected tenants, at least one, have been stored, and the dialog has closed. It stays open if
    /// something failed.
    void imported(const patdesk::ImportDialog::Outcome& outcome);

private:
    void buildTable();
    void look(const QString& sailConfig);
    void add(const ImportFinding& finding);
    void chooseSdkFile();
    void refresh();
    void showChosen();
    QList<QTreeWidgetItem*> ticked() const;
    const ImportFinding& findingOf(const QTreeWidgetItem* item) const;
    ImportSecret wishFor(const ImportFinding& finding) const;

    void importTicked();
    void importNext();
    void noteImported(QTreeWidgetItem* item, const Result<SecretPlace>& place);
    void ended();

    TenantImport m_import;
    TenantRegistry& m_registry;
    QList<ImportFinding> m_findings;
    QTreeWidget* m_list;
    NoteLabel* m_chosen;
    QCheckBox* m_takeSecrets;
    QCheckBox* m_cleanFiles;
    NoteLabel* m_note;
    QPushButton* m_accept;
    QString m_looked;
    QList<QTreeWidgetItem*> m_left;
    Outcome m_outcome;
    QStringList m_failures;
    bool m_looking = false;
    bool m_importing = false;
};

} // namespace patdesk
