// SPDX-License-Identifier: MIT
#pragma once

#include "everydialog.h"

#include <QDir>
#include <QPointer>

namespace patdesk::test {

/// A desk with a token of its own, and the dialogs over it, each in whatever language is there.
struct LanguageDesk : PlanDesk {
    LanguageDesk() {
        const TokenId own = make(QStringLiteral("Own"));
        window->openTenant(acme.id);
        (void)QTest::qWaitFor([this] { return tokens.state() == LoadState::Ready; }, 30'000);
        select({own});
    }

    /// The dialog that this opens: the one over all that were there before. Titles are of another language.
    QDialog* opened(const DialogCase& each) {
        const QSet<QDialog*> before = dialogs();
        each.open(*this);
        QPointer<QDialog> found; // one that leads to the next is gone meanwhile
        const auto isThere = [&] {
            for (QDialog* const dialog : dialogs() - before) {
                if (!found || found->isAncestorOf(dialog) || !found->isVisible())
                    found = dialog;
            }
            return !found.isNull();
        };
        (void)QTest::qWaitFor(isThere);
        if (found)
            (void)QTest::qWaitForWindowActive(found);
        // One that opens over another may take a moment longer.
        (void)QTest::qWaitFor([&] { return isThere() && QApplication::activeModalWidget() == found; }, 1000);
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
