// SPDX-License-Identifier: MIT
#include "settings.h"

#include "log.h"

#include <QSettings>

#include <algorithm>

namespace patdesk {

namespace {

const QString tenantsKey = QStringLiteral("tenants");
const QString lastTenantKey = QStringLiteral("lastTenant");
const QString staleDaysKey = QStringLiteral("staleDays");
const QString clipboardKey = QStringLiteral("clipboardSeconds");

constexpr int maxStaleDays = 3650;
constexpr int defaultClipboardSeconds = 30;
constexpr int maxClipboardSeconds = 300;

/// A number within its bounds; the default for what is none, so that an edited file cannot do harm.
int numberIn(const QSettings& settings, const QString& key, int fallback, int least, int most) {
    bool isNumber = false;
    const int number = settings.value(key, fallback).toInt(&isNumber);
    return isNumber && number >= least && number <= most ? number : fallback;
}

Tenant readTenant(const QSettings& settings) {
    const auto text = [&settings](const char* key) { return settings.value(QLatin1String(key)).toString(); };
    Tenant tenant;
    tenant.id = TenantId(text("id"));
    tenant.name = text("name");
    tenant.baseUrl = QUrl(text("baseUrl"));
    tenant.generation = generationNamed(text("generation"));
    tenant.clientId = TokenId(text("clientId"));
    tenant.production = settings.value(QStringLiteral("production")).toBool();
    tenant.caFile = text("caFile");
    return tenant;
}

void writeTenant(QSettings& settings, const Tenant& tenant) {
    settings.setValue(QStringLiteral("id"), tenant.id.text());
    settings.setValue(QStringLiteral("name"), tenant.name);
    settings.setValue(QStringLiteral("baseUrl"), tenant.baseUrl.toString());
    settings.setValue(QStringLiteral("generation"),
                      tenant.generation ? QString(traits(*tenant.generation).name) : QStringLiteral("auto"));
    settings.setValue(QStringLiteral("clientId"), tenant.clientId.text());
    settings.setValue(QStringLiteral("production"), tenant.production);
    settings.setValue(QStringLiteral("caFile"), tenant.caFile);
}

std::unique_ptr<QSettings> settingsIn(const QString& file) {
    if (!file.isEmpty())
        return std::make_unique<QSettings>(file, QSettings::IniFormat);
    return std::make_unique<QSettings>(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("patdesk"),
                                       QStringLiteral("patdesk"));
}

} // namespace

Settings::Settings(const QString& file) : m_settings(settingsIn(file)) {
    if (m_settings->status() != QSettings::NoError)
        qCWarning(storeLog) << "the settings cannot be read:" << m_settings->fileName();
}

Settings::~Settings() = default;

QList<Tenant> Settings::tenants() const {
    QList<Tenant> tenants;
    const int count = m_settings->beginReadArray(tenantsKey);
    for (int i = 0; i < count; ++i) {
        m_settings->setArrayIndex(i);
        const Tenant tenant = readTenant(*m_settings);
        if (tenant.id.isEmpty() || tenant.baseUrl.host().isEmpty())
            qCWarning(storeLog) << "tenant" << i + 1
                                << "of the settings has no id or address and is passed over";
        else
            tenants.append(tenant);
    }
    m_settings->endArray();
    return tenants;
}

void Settings::setTenants(const QList<Tenant>& tenants) {
    m_settings->remove(tenantsKey);
    m_settings->beginWriteArray(tenantsKey, static_cast<int>(tenants.size()));
    for (int i = 0; i < tenants.size(); ++i) {
        m_settings->setArrayIndex(i);
        writeTenant(*m_settings, tenants[i]);
    }
    m_settings->endArray();
    m_settings->sync();
}

TenantId Settings::lastTenant() const {
    return TenantId(m_settings->value(lastTenantKey).toString());
}

void Settings::setLastTenant(const TenantId& id) {
    m_settings->setValue(lastTenantKey, id.text());
}

int Settings::staleDays() const {
    return numberIn(*m_settings, staleDaysKey, 90, 1, maxStaleDays);
}

void Settings::setStaleDays(int days) {
    m_settings->setValue(staleDaysKey, days);
}

std::chrono::seconds Settings::clipboardTime() const {
    return std::chrono::seconds(
        numberIn(*m_settings, clipboardKey, defaultClipboardSeconds, 0, maxClipboardSeconds));
}

void Settings::setClipboardTime(std::chrono::seconds time) {
    m_settings->setValue(clipboardKey, static_cast<int>(time.count()));
}

QByteArray Settings::windowState(const QString& window) const {
    return m_settings->value(QStringLiteral("windows/") + window).toByteArray();
}

void Settings::setWindowState(const QString& window, const QByteArray& state) {
    m_settings->setValue(QStringLiteral("windows/") + window, state);
}

QByteArray Settings::headerState(int columns) const {
    return m_settings->value(QStringLiteral("header/%1").arg(columns)).toByteArray();
}

void Settings::setHeaderState(int columns, const QByteArray& state) {
    m_settings->setValue(QStringLiteral("header/%1").arg(columns), state);
}

} // namespace patdesk
