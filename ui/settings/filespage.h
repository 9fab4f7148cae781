// SPDX-License-Identifier: MIT
#pragma once

#include "keptfiles.h"

#include <QHash>
#include <QWidget>

#include <memory>

class QPushButton;
class QTreeWidget;

namespace patdesk {

class Worker;

/// Where Patdesk keeps its files, what they are for and what they take. Nothing is changed here.
class FilesPage : public QWidget {
    Q_OBJECT

public:
    FilesPage(QString dataFolder, const QString& settingsFile, QWidget* parent = nullptr);
    ~FilesPage() override;

protected:
    /// Counts the files, on a thread of its own: there may be many.
    void showEvent(QShowEvent* event) override;

private:
    QWidget* buildPlace(const QString& path, const QString& name, const QString& button);
    void showKept(const QList<KeptFiles>& kept);

    QString m_dataFolder;
    QTreeWidget* m_kept;
    /// By what they open.
    QHash<QString, QPushButton*> m_open;
    std::unique_ptr<Worker> m_worker; ///< last, so that it ends first
};

} // namespace patdesk
