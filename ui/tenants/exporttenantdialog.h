// SPDX-License-Identifier: MIT
#pragma once

#include "result.h"
#include "secret.h"
#include "tenant.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;

namespace patdesk {

class FileField;
class FormField;
class NoteLabel;
class TenantRegistry;

/// Writes one tenant into the configuration of `sail` or of an SDK, without its client secret unless asked.
class ExportTenantDialog : public QDialog {
    Q_OBJECT

public:
    /// The registry outlives the dialog.
    ExportTenantDialog(const Tenant& tenant, TenantRegistry& registry, QWidget* parent = nullptr);

Q_SIGNALS:
    /// It is written, and the dialog has closed. `words` say what was written where.
    void exported(const QString& words);

private:
    bool isForSail() const;
    void formatChosen();
    void check();
    QString secretNote() const;

    void exportTenant();
    void write(Secret secret);
    void ended(const Result<Done>& written);

    Tenant m_tenant;
    TenantRegistry& m_registry;
    QComboBox* m_format;
    FileField* m_filePlace;
    QLineEdit* m_file;
    QLineEdit* m_environment;
    QCheckBox* m_withSecret;
    FormField* m_fileField;
    FormField* m_environmentField;
    NoteLabel* m_secretNote;
    NoteLabel* m_note;
    QPushButton* m_accept;
    bool m_writing = false;
};

} // namespace patdesk
