// SPDX-License-Identifier: MIT
#include "privacypage.h"

#include "backgroundbox.h"
#include "formfield.h"
#include "notelabel.h"
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

/// What is promised of them, and no setting: in the order in which somebody would ask.
QList<std::pair<QString, QString>> whereSecretsAre() {
    return {
        {PrivacyPage::tr("Secrets of tenants"),
         PrivacyPage::tr("In this computer's keychain and nowhere else. Without a keychain, in memory until "
                         "Patdesk closes.")},
        {PrivacyPage::tr("Secrets of new tokens"),
         PrivacyPage::tr("Shown once, and never stored. “Hand over” puts one where it will be used, without "
                         "the clipboard.")},
        {PrivacyPage::tr("Access tokens, proxy logins"),
         PrivacyPage::tr("In memory only. No file, log line or window title contains a secret.")}};
}

/// Beside the first line of what may be several.
QLabel* newHeading(const QString& words) {
    auto* const label = new QLabel(words);
    label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    label->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    return label;
}

QLabel* newWords(const QString& words) {
    auto* const label = new NoteLabel;
    label->showNote(NoteLabel::Kind::Help, words);
    return label;
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
    newSettingField(
        m_clipboardTime,
        tr("It is also cleared when Patdesk closes, but never once something else has been copied. "
           "Set it to 0 to keep it until Patdesk closes."))
        ->addTo(form, tr("C&lear a copied secret after"));
    newSettingField(
        m_lockTime,
        tr("Locking wipes tokens and credentials from memory. Patdesk also locks on Ctrl+L, when the "
           "screen locks, and when the computer goes to sleep. Set it to 0 to lock only then."))
        ->addTo(form, tr("Loc&k when idle for"));
    m_lockTime->setMinimumWidth(m_clipboardTime->sizeHint().width());
    form->addRow(new QLabel(tr("In the background")), m_background);
    for (const auto& [what, where] : whereSecretsAre())
        form->addRow(newHeading(what), newWords(where));
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
