// SPDX-License-Identifier: MIT
#include "droptarget.h"

#include <QApplication>
#include <QDropEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

namespace patdesk {

namespace {

/// A plan of some thousand tokens has a few.
constexpr qint64 mostBytes = 64 * 1024 * 1024;
/// What is read for IDs.
constexpr qsizetype mostCharacters = 1024 * 1024;

QString fileIn(const QMimeData& data) {
    const QList<QUrl> urls = data.urls();
    if (urls.size() != 1 || !urls.constFirst().isLocalFile())
        return {};
    const QFileInfo file(urls.constFirst().toLocalFile());
    return file.isFile() && file.size() <= mostBytes ? file.filePath() : QString();
}

} // namespace

DropTarget::DropTarget(QWidget& window) : QObject(&window) {
    window.setAcceptDrops(true);
    window.installEventFilter(this);
}

bool DropTarget::eventFilter(QObject*, QEvent* event) {
    if (event->type() != QEvent::DragEnter && event->type() != QEvent::Drop)
        return false;
    auto* const drop = static_cast<QDropEvent*>(event);
    const QMimeData& data = *drop->mimeData();
    const QString file = fileIn(data);
    if (!m_enabled || QApplication::activeModalWidget() || (file.isEmpty() && !data.hasText())) {
        event->ignore();
        return true;
    }
    // The source keeps what it has.
    drop->setDropAction(Qt::CopyAction);
    drop->accept();
    if (event->type() == QEvent::Drop && !file.isEmpty())
        Q_EMIT fileDropped(file);
    else if (event->type() == QEvent::Drop)
        Q_EMIT textDropped(data.text().left(mostCharacters));
    return true;
}

} // namespace patdesk
