// SPDX-License-Identifier: MIT
#include "backgroundbox.h"

#include "formfield.h"
#include "settings.h"

#include <QCheckBox>
#include <QSystemTrayIcon>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace patdesk {

namespace {

QString helpOfNotices() {
    return BackgroundBox::tr(
        "When a plan is finished, a rotation waits for you, or a suspended token is needed.");
}

QString helpOfIcon() {
    return QSystemTrayIcon::isSystemTrayAvailable()
               ? BackgroundBox::tr(
                     "The icon has a dot while a rotation, a paused plan or expiring tokens of a view "
                     "wait for you.")
               : BackgroundBox::tr(
                     "This desktop has no notification area at the moment, so the icon cannot be seen "
                     "and closing the window closes Patdesk.");
}

QString helpOfRunning() {
    return BackgroundBox::tr("The icon brings the window back, and so does starting Patdesk again.");
}

struct Choice {
    const char* name; ///< accessible
    const char* words;
    QString (*help)();
    bool (Settings::*value)() const;
    void (Settings::*setValue)(bool);
    bool needsTheOneBefore = false;
};

/// An entry each.
constexpr std::array choices{
    Choice{QT_TRANSLATE_NOOP("patdesk::BackgroundBox", "Notify in the background"),
           QT_TRANSLATE_NOOP("patdesk::BackgroundBox", "Notify me while Patdesk is in the background"),
           helpOfNotices, &Settings::notifies, &Settings::setNotifies},
    Choice{QT_TRANSLATE_NOOP("patdesk::BackgroundBox", "Icon in the notification area"),
           QT_TRANSLATE_NOOP("patdesk::BackgroundBox", "Show an icon in the notification area"), helpOfIcon,
           &Settings::showsTrayIcon, &Settings::setShowsTrayIcon},
    Choice{QT_TRANSLATE_NOOP("patdesk::BackgroundBox", "Keep running when the window is closed"),
           QT_TRANSLATE_NOOP("patdesk::BackgroundBox", "Keep running, locked, when the window is closed"),
           helpOfRunning, &Settings::keepsRunning, &Settings::setKeepsRunning, true},
};

} // namespace

BackgroundBox::BackgroundBox(Settings& settings, QWidget* parent) : QWidget(parent), m_settings(settings) {
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins({});
    for (const Choice& choice : choices) {
        auto* const box = new QCheckBox(tr(choice.words));
        box->setAccessibleName(tr(choice.name));
        column->addWidget(new FormField(box, choice.help()));
        if (choice.needsTheOneBefore) {
            box->setEnabled(false);
            connect(m_boxes.constLast(), &QCheckBox::toggled, box, &QWidget::setEnabled);
        }
        m_boxes.append(box);
    }
    discard();
    for (const QCheckBox* const box : std::as_const(m_boxes))
        connect(box, &QCheckBox::toggled, this, &BackgroundBox::changed);
}

bool BackgroundBox::isChanged() const {
    return !std::equal(m_boxes.begin(), m_boxes.end(), choices.begin(),
                       [this](const QCheckBox* box, const Choice& choice) {
                           return box->isChecked() == (m_settings.*choice.value)();
                       });
}

void BackgroundBox::save() {
    for (std::size_t i = 0; i < choices.size(); ++i)
        (m_settings.*choices[i].setValue)(m_boxes[static_cast<qsizetype>(i)]->isChecked());
}

void BackgroundBox::discard() {
    for (std::size_t i = 0; i < choices.size(); ++i)
        m_boxes[static_cast<qsizetype>(i)]->setChecked((m_settings.*choices[i].value)());
}

} // namespace patdesk
