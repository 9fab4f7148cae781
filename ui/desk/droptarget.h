// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QMimeData;
class QWidget;

namespace patdesk {

/// Takes what is dropped on a window: an SDK's config.json, a plan, or any text with client IDs.
class DropTarget : public QObject {
    Q_OBJECT

public:
    /// The window outlives this.
    explicit DropTarget(QWidget& window);

    /// Nothing is taken meanwhile.
    void setEnabled(bool enabled) { m_enabled = enabled; }

Q_SIGNALS:
    /// A file of this computer, of at most 64 MiB.
    void fileDropped(const QString& path);
    void textDropped(const QString& text);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool m_enabled = true;
};

} // namespace patdesk
