// SPDX-License-Identifier: MIT
#pragma once

#include <QAction>
#include <QRegularExpression>
#include <QToolButton>

namespace patdesk {

/// Makes the action the button's. As Qt does, but without a letter for Alt that stands in brackets behind the
/// action's words, as in Japanese: on a tool button the letter does nothing, and Qt takes away only the "&".
inline void setAction(QToolButton* button, QAction* action) {
    button->setDefaultAction(action);
    const auto show = [button, action] {
        static const QRegularExpression letter(QStringLiteral("\\s*\\(&([^&])\\)"));
        if (const auto match = letter.match(action->text()); match.hasMatch())
            button->setText(button->text().remove(match.captured().remove(u'&')));
    };
    QObject::connect(action, &QAction::changed, button, show); // behind Qt's own, which sets the text
    show();
}

} // namespace patdesk
