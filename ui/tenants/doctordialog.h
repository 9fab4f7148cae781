// SPDX-License-Identifier: MIT
#pragma once

#include "connectiondoctor.h"

#include <QDialog>

#include <optional>

class QPushButton;
class QTableWidget;

namespace patdesk {

class ClipboardGuard;
class HttpClient;
class NoteLabel;

/// The connection doctor's checks, one row each, filled as they are made; its report can be copied.
class DoctorDialog : public QDialog {
    Q_OBJECT

public:
    /// Starts the checks. Delivers an error if they could not start.
    using Examine = Bound<void(const FoundByDoctor& each, const Continuation<DoctorReport>& then)>;

    /// Starts at once. The clipboard outlives the dialog.
    DoctorDialog(const QString& host, Examine examine, ClipboardGuard& clipboard, QWidget* parent = nullptr);
    ~DoctorDialog() override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QTableWidget* newTable();
    void examine();
    void showFinding(const DoctorFinding& finding);
    void showRow(int row, Health health, const QString& state, const QString& found);
    void ended(const Result<DoctorReport>& report);
    void fitRows();

    QString m_host;
    Examine m_examine;
    ClipboardGuard& m_clipboard;
    QTableWidget* m_checks;
    NoteLabel* m_note;
    QPushButton* m_copy;
    QPushButton* m_again;
    std::optional<DoctorReport> m_report;
    /// Exists while the checks are running.
    std::unique_ptr<QObject> m_run;
};

/// Opens the doctor for a tenant. `secret` delivers its client secret; `http` is passed on to app/tenants
/// only. All but the parent outlive the dialog.
void openDoctor(HttpClient& http, const Tenant& tenant,
                const Bound<void(const Continuation<Secret>& then)>& secret, const Clock& clock,
                ClipboardGuard& clipboard, QWidget* parent);

} // namespace patdesk
