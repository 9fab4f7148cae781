// SPDX-License-Identifier: MIT
#pragma once

#include "continuation.h"
#include "evidencereport.h"

#include <QObject>

#include <memory>

class QMenu;
class QWidget;

namespace patdesk {

class TokenVerdicts;
class Worker;

/// Saves what was judged, with its reasons and gaps, for an auditor or a program.
class EvidenceExport : public QObject {
    Q_OBJECT

public:
    /// `verdicts` outlives this.
    EvidenceExport(const TokenVerdicts& verdicts, QWidget* window);
    ~EvidenceExport() override;

    /// A submenu; to be had while something was judged.
    QMenu* menu() const { return m_menu; }

Q_SIGNALS:
    /// What was done, in words.
    void done(const QString& words);
    void failed(const patdesk::Error& error);

private:
    void refresh();
    void save(ReportFormat format);

    const TokenVerdicts& m_verdicts;
    QWidget* m_window;
    QMenu* m_menu;
    std::unique_ptr<Worker> m_worker;
};

} // namespace patdesk
