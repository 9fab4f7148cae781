// SPDX-License-Identifier: MIT
#pragma once

#include "everydialog.h"

#include <QDir>

#include <algorithm>

namespace patdesk::test {

/// A desk with a token of its own, and the dialogs over it, each in whatever language is there.
struct LanguageDesk : PlanDesk {
    LanguageDesk() {
        const TokenId own = make(QStringLiteral("Own"));
        window->openTenant(acme.id);
        (void)QTest::qWaitFor([this] { return tokens.state() == LoadState::Ready; }, 30'000);
        select({own});
    }

    /// The dialog that this opens, over others if it opens those too. Titles are of another language.
    QDialog* opened(const DialogCase& each) {
        const QSet<QDialog*> before = dialogs();
        each.open(*this);
        QDialog* found = nullptr;
        (void)QTest::qWaitFor([&] {
            found = qobject_cast<QDialog*>(QApplication::activeWindow());
            return found && !before.contains(found) && found->isVisible() && !isOnTheWay(*found, each);
        });
        return found;
    }

    /// For whoever wants to look: in the folder that PATDESK_PICTURES names.
    static void keepPicture(QWidget& window, const QString& name) {
        const QString folder = qEnvironmentVariable("PATDESK_PICTURES");
        if (!folder.isEmpty() && QDir().mkpath(folder))
            window.grab().save(folder + u'/' + QString(name).replace(u' ', u'-') + QStringLiteral(".png"));
    }

    static void addDialogs() {
        QTest::addColumn<int>("row");
        for (std::size_t row = 0; row < everyDialog.size(); ++row)
            QTest::newRow(everyDialog[row].name) << static_cast<int>(row);
    }

private:
    /// Whether it is another of the dialogs, which leads to the one that is wanted.
    static bool isOnTheWay(const QDialog& dialog, const DialogCase& wanted) {
        return std::any_of(everyDialog.begin(), everyDialog.end(), [&](const DialogCase& other) {
            return QString::fromUtf8(other.title) != QString::fromUtf8(wanted.title) &&
                   means(dialog.windowTitle(), QString::fromUtf8(other.title));
        });
    }

    static QSet<QDialog*> dialogs() {
        QSet<QDialog*> shown;
        const QWidgetList windows = QApplication::topLevelWidgets();
        for (QWidget* const one : windows) {
            auto* const dialog = qobject_cast<QDialog*>(one);
            if (dialog && dialog->isVisible())
                shown.insert(dialog);
        }
        return shown;
    }
};

} // namespace patdesk::test
