// SPDX-License-Identifier: MIT
#include "privacypage.h"

#include "backgroundbox.h"
#include "formfield.h"
#include "settings.h"

#include <QFormLayout>
#include <QLabel>
#include <QSpinBox>

namespace patdesk {

namespace {

QSpinBox* newNumber(const QString& name, const Settings::Bounds& bounds) {
    auto* const box = new QSpinBox;
    box->setAccessibleName(name);
    box->setRange(bounds.least, bounds.most);
    return box;
}

} // namespace

PrivacyPage::PrivacyPage(Settings& settings, QWidget* parent)
    : SettingsPage(parent)
    , m_settings(settings)
    , m_clipboardTime(newNumber(tr("Clipboard time"), Settings::clipboardBounds))
    , m_lockTime(newNumber(tr("Lock after"), Settings::lockBounds))
    , m_background(new BackgroundBox(settings)) {
    m_clipboardTime->setSuffix(tr(" s"));
    m_lockTime->setSuffix(tr(" min"));
    m_clipboardTime->setSpecialValueText(tr("when Patdesk closes"));
    m_lockTime->setSpecialValueText(tr("never"));
    QFormLayout* const form = newFormLayout(this);
    newSettingField(m_clipboardTime,
                    tr("A copied secret is cleared from the clipboard then, and when Patdesk closes, unless "
                       "something else has been copied since. 0 is only when it closes."))
        ->addTo(form, tr("C&lear a copied secret after"));
    newSettingField(
        m_lockTime,
        tr("Locking wipes tokens and credentials from memory; the keychain gives them back. Patdesk "
           "also locks on Ctrl+L, and when the screen locks or the computer goes to sleep. 0 is "
           "never when idle."))
        ->addTo(form, tr("Loc&k when idle for"));
    form->addRow(new QLabel(tr("In the background")), m_background);
    discard();
    for (QSpinBox* const box : {m_clipboardTime, m_lockTime})
        connect(box, &QSpinBox::valueChanged, this, &PrivacyPage::changed);
    connect(m_background, &BackgroundBox::changed, this, &PrivacyPage::changed);
}

bool PrivacyPage::isChanged() const {
    return std::chrono::seconds(m_clipboardTime->value()) != m_settings.clipboardTime() ||
           std::chrono::minutes(m_lockTime->value()) != m_settings.lockTime() || m_background->isChanged();
}

void PrivacyPage::save() {
    m_settings.setClipboardTime(std::chrono::seconds(m_clipboardTime->value()));
    m_settings.setLockTime(std::chrono::minutes(m_lockTime->value()));
    m_background->save();
}

void PrivacyPage::discard() {
    m_clipboardTime->setValue(static_cast<int>(m_settings.clipboardTime().count()));
    m_lockTime->setValue(static_cast<int>(m_settings.lockTime().count()));
    m_background->discard();
}

} // namespace patdesk
