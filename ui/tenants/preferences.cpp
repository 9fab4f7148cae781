// SPDX-License-Identifier: MIT
#include "preferences.h"

#include "settings.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QSpinBox>
#include <QSystemTrayIcon>

namespace patdesk {

namespace {

QSpinBox* newNumber(const QString& name, const Settings::Bounds& bounds) {
    auto* const box = new QSpinBox;
    box->setAccessibleName(name);
    box->setRange(bounds.least, bounds.most);
    return box;
}

} // namespace

Preferences::Preferences(Settings& settings, QWidget* parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_clipboardTime(newNumber(tr("Clipboard time"), Settings::clipboardBounds))
    , m_lockTime(newNumber(tr("Lock after"), Settings::lockBounds))
    , m_notifies(new QCheckBox(tr("Notify me while Patdesk is in the background"), this))
    , m_trayIcon(new QCheckBox(tr("Show an icon in the notification area"), this))
    , m_keepsRunning(new QCheckBox(tr("Keep running, locked, when the window is closed"), this)) {
    m_trayIcon->setAccessibleName(tr("Icon in the notification area"));
    m_trayIcon->setToolTip(QSystemTrayIcon::isSystemTrayAvailable()
                               ? tr("The icon has a dot while a rotation, a paused plan or expiring tokens "
                                    "of a view wait for you.")
                               : tr("This desktop has no notification area at the moment, so the icon cannot "
                                    "be seen and closing "
                                    "the window closes Patdesk."));
    m_keepsRunning->setAccessibleName(tr("Keep running when the window is closed"));
    m_keepsRunning->setToolTip(tr("The icon brings the window back, and so does starting Patdesk again."));
    m_notifies->setAccessibleName(tr("Notify in the background"));
    m_notifies->setToolTip(
        tr("When a plan is finished, a rotation waits for you, or a suspended token is needed."));
    m_clipboardTime->setSuffix(tr(" s"));
    m_lockTime->setSuffix(tr(" min"));
    m_clipboardTime->setSpecialValueText(tr("when Patdesk closes"));
    m_lockTime->setSpecialValueText(tr("never"));
    auto* const grid = new QGridLayout(this);
    grid->setContentsMargins({});
    const auto add = [grid](QSpinBox* box, const QString& words, int row, int column) {
        auto* const label = new QLabel(words);
        label->setBuddy(box);
        grid->addWidget(label, row, column);
        grid->addWidget(box, row, column + 1);
    };
    add(m_clipboardTime, tr("C&lear a copied secret after"), 0, 0);
    add(m_lockTime, tr("Loc&k when idle for"), 0, 3);
    grid->addWidget(m_notifies, 1, 0, 1, 6);
    grid->addWidget(m_trayIcon, 2, 0, 1, 3);
    grid->addWidget(m_keepsRunning, 2, 3, 1, 3);
    grid->setColumnMinimumWidth(2, 16);
    grid->setColumnStretch(5, 1);
    discard();
    for (QSpinBox* const box : {m_clipboardTime, m_lockTime})
        connect(box, &QSpinBox::valueChanged, this, &Preferences::changed);
    for (QCheckBox* const box : {m_notifies, m_trayIcon, m_keepsRunning})
        connect(box, &QCheckBox::toggled, this, &Preferences::changed);
    connect(m_trayIcon, &QCheckBox::toggled, m_keepsRunning, &QWidget::setEnabled);
}

bool Preferences::isChanged() const {
    return std::chrono::seconds(m_clipboardTime->value()) != m_settings.clipboardTime() ||
           std::chrono::minutes(m_lockTime->value()) != m_settings.lockTime() ||
           m_notifies->isChecked() != m_settings.notifies() ||
           m_trayIcon->isChecked() != m_settings.showsTrayIcon() ||
           m_keepsRunning->isChecked() != m_settings.keepsRunning();
}

void Preferences::save() {
    m_settings.setClipboardTime(std::chrono::seconds(m_clipboardTime->value()));
    m_settings.setLockTime(std::chrono::minutes(m_lockTime->value()));
    m_settings.setNotifies(m_notifies->isChecked());
    m_settings.setShowsTrayIcon(m_trayIcon->isChecked());
    m_settings.setKeepsRunning(m_keepsRunning->isChecked());
}

void Preferences::discard() {
    m_clipboardTime->setValue(static_cast<int>(m_settings.clipboardTime().count()));
    m_lockTime->setValue(static_cast<int>(m_settings.lockTime().count()));
    m_notifies->setChecked(m_settings.notifies());
    m_trayIcon->setChecked(m_settings.showsTrayIcon());
    m_keepsRunning->setChecked(m_settings.keepsRunning());
    m_keepsRunning->setEnabled(m_trayIcon->isChecked());
}

} // namespace patdesk
