// SPDX-License-Identifier: MIT
#include "settings.h"

#include "log.h"
#include "pastedtext.h"
#include "tenantaddress.h"

#include <QFile>
#include <QSettings>
#include <QStandardPaths>

#include <algorithm>

namespace patdesk {

namespace {

const QString tenantsGroup = QStringLiteral("tenants");
const QString orderKey = QStringLiteral("tenants/order");
const QString lastTenantKey = QStringLiteral("lastTenant");
const QString staleDaysKey = QStringLiteral("staleDays");
const QString expiringDaysKey = QStringLiteral("expiringDays");
const QString clipboardSecondsKey = QStringLiteral("clipboardSeconds");
const QString languageKey = QStringLiteral("language");
const QString groupsByOwnerKey = QStringLiteral("groupsByOwner");
const QString compactRowsKey = QStringLiteral("compactRows");
const QString timeZoneKey = QStringLiteral("timeZone");
const QString dateFormKey = QStringLiteral("dateForm");
const QString utc = QStringLiteral("utc");
const QString iso = QStringLiteral("iso");
const QString notifiesKey = QStringLiteral("notifies");
const QString trayIconKey = QStringLiteral("trayIcon");
const QString keepsRunningKey = QStringLiteral("keepsRunning");
const QString saidKeepsRunningKey = QStringLiteral("saidKeepsRunning");
const QString lockMinutesKey = QStringLiteral("lockMinutes");

const QString scopeSetsKey = QStringLiteral("scopeSets");

QString usualFile() {
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           QStringLiteral("/patdesk/patdesk.ini");
}

QString tenantKey(const QString& id, const char* field) {
    return tenantsGroup + QLatin1Char('/') + id + QLatin1Char('/') + QString::fromLatin1(field);
}

QString headerKey(int columns) {
    return QStringLiteral("header/columns%1").arg(columns);
}

/// Apart from the tenants' entries: one that is never stored has none.
QString toldGroup(const TenantId& tenant) {
    return QStringLiteral("toldOfEnd/") + tenant.text();
}

QString toldKey(const TenantId& tenant, ApiGeneration generation) {
    return toldGroup(tenant) + QLatin1Char('/') + traits(generation).name;
}

QString messageKey(const QString& reason) {
    return QStringLiteral("messages/") + reason;
}

QString windowKey(const QString& window) {
    return QStringLiteral("windows/") + window;
}

/// Nothing where the entry lacks what a tenant cannot be without.
std::optional<Tenant> readTenant(const QSettings& settings, const QString& id) {
    const auto text = [&](const char* field) { return settings.value(tenantKey(id, field)).toString(); };
    const auto address = tenantAddress(text("baseUrl"));
    if (!address) {
        qCWarning(storeLog) << "left out a tenant whose address cannot be read:" << id;
        return std::nullopt;
    }
    Tenant tenant;
    tenant.id = TenantId(id);
    tenant.baseUrl = address->baseUrl;
    tenant.name = text("name").trimmed();
    if (tenant.name.isEmpty())
        tenant.name = tenant.baseUrl.host();
    tenant.generation = generationNamed(text("generation"));
    tenant.clientId = TokenId(withoutPasteMarks(text("clientId")));
    tenant.production = settings.value(tenantKey(id, "production")).toBool();
    tenant.caFile = text("caFile");
    tenant.secretSlot = settings.value(tenantKey(id, "secretSlot")).toInt() == 1 ? 1 : 0;
    tenant.hasSpareSecret = settings.value(tenantKey(id, "spareSecret")).toBool();
    tenant.rotation = text("rotation");
    return tenant;
}

void writeTenant(QSettings& settings, const Tenant& tenant) {
    const auto set = [&](const char* field, const QVariant& value) {
        settings.setValue(tenantKey(tenant.id.text(), field), value);
    };
    set("name", tenant.name);
    set("baseUrl", tenant.baseUrl.toString());
    set("generation", tenant.generation ? QString(traits(*tenant.generation).name) : QStringLiteral("auto"));
    set("clientId", tenant.clientId.text());
    set("production", tenant.production);
    set("caFile", tenant.caFile);
    set("secretSlot", tenant.secretSlot);
    set("spareSecret", tenant.hasSpareSecret);
    set("rotation", tenant.rotation);
}

/// The entries in the user's order, then those that the order does not know.
QStringList entries(QSettings& settings) {
    settings.beginGroup(tenantsGroup);
    QStringList found = settings.childGroups();
    settings.endGroup();
    QStringList ordered = settings.value(orderKey).toStringList();
    ordered.removeDuplicates();
    ordered.removeIf([&](const QString& id) { return found.removeAll(id) == 0; });
    return ordered + found;
}

/// Neither name is to be taken for a path of the settings.
QString viewWarnedKey(const QString& host, const QString& view) {
    return QStringLiteral("viewsWarned/") + QString::fromLatin1((host + u'\n' + view).toUtf8().toHex());
}

} // namespace

Settings::Settings(const QString& file)
    : m_settings(std::make_unique<QSettings>(file.isEmpty() ? usualFile() : file, QSettings::IniFormat)) {
    m_settings->allKeys(); // reads all of it: until then QSettings has not seen its faults
    if (m_settings->status() == QSettings::FormatError) {
        const QString copy = m_settings->fileName() + QStringLiteral(".broken");
        qCWarning(storeLog) << "some lines of the settings cannot be read; kept in" << copy;
        QFile::copy(m_settings->fileName(), copy); // never over an earlier copy
    }
}

Settings::~Settings() = default;

QString Settings::file() const {
    return m_settings->fileName();
}

QList<Tenant> Settings::tenants() const {
    QList<Tenant> result;
    for (const QString& id : entries(*m_settings)) {
        if (auto tenant = readTenant(*m_settings, id))
            result.append(*std::move(tenant));
    }
    return result;
}

Result<Done> Settings::setTenants(const QList<Tenant>& tenants) {
    // A QSettings never forgets its first fault; what it could not write is handed on to the new one.
    if (m_settings->status() == QSettings::AccessError)
        m_settings = std::make_unique<QSettings>(m_settings->fileName(), QSettings::IniFormat);
    QStringList order;
    for (const Tenant& tenant : tenants)
        order.append(tenant.id.text());
    for (const Tenant& known : this->tenants()) {
        if (order.contains(known.id.text()))
            continue;
        m_settings->remove(tenantsGroup + QLatin1Char('/') + known.id.text());
        m_settings->remove(toldGroup(known.id));
    }
    for (const Tenant& tenant : tenants)
        writeTenant(*m_settings, tenant);
    m_settings->setValue(orderKey, order);
    m_settings->sync();
    if (m_settings->status() != QSettings::AccessError && m_settings->isWritable())
        return Done{};
    return Error{.kind = ErrorKind::FileFailed, .detail = m_settings->fileName()};
}

TenantId Settings::lastTenant() const {
    return TenantId(m_settings->value(lastTenantKey).toString());
}

void Settings::setLastTenant(const TenantId& id) {
    m_settings->setValue(lastTenantKey, id.text());
}

int Settings::staleDays() const {
    return number(staleDaysKey, staleDaysBounds);
}

void Settings::setStaleDays(int days) {
    setNumber(staleDaysKey, staleDaysBounds, days);
}

int Settings::expiringDays() const {
    return number(expiringDaysKey, expiringDaysBounds);
}

void Settings::setExpiringDays(int days) {
    setNumber(expiringDaysKey, expiringDaysBounds, days);
}

std::chrono::seconds Settings::clipboardTime() const {
    return std::chrono::seconds(number(clipboardSecondsKey, clipboardBounds));
}

void Settings::setClipboardTime(std::chrono::seconds time) {
    setNumber(clipboardSecondsKey, clipboardBounds, time.count());
}

std::chrono::minutes Settings::lockTime() const {
    return std::chrono::minutes(number(lockMinutesKey, lockBounds));
}

void Settings::setLockTime(std::chrono::minutes time) {
    setNumber(lockMinutesKey, lockBounds, time.count());
}

QString Settings::language() const {
    return m_settings->value(languageKey).toString();
}

void Settings::setLanguage(const QString& code) {
    m_settings->setValue(languageKey, code);
}

bool Settings::compactRows() const {
    return m_settings->value(compactRowsKey).toBool();
}

void Settings::setCompactRows(bool compact) {
    m_settings->setValue(compactRowsKey, compact);
}

DateStyle Settings::dateStyle() const {
    return {m_settings->value(timeZoneKey).toString() == utc ? DateStyle::Zone::Utc : DateStyle::Zone::Local,
            m_settings->value(dateFormKey).toString() == iso ? DateStyle::Form::Iso
                                                             : DateStyle::Form::System};
}

void Settings::setDateStyle(const DateStyle& style) {
    m_settings->setValue(timeZoneKey, style.zone == DateStyle::Zone::Utc ? utc : QStringLiteral("local"));
    m_settings->setValue(dateFormKey, style.form == DateStyle::Form::Iso ? iso : QStringLiteral("system"));
}

bool Settings::groupsByOwner() const {
    return m_settings->value(groupsByOwnerKey).toBool();
}

void Settings::setGroupsByOwner(bool groups) {
    m_settings->setValue(groupsByOwnerKey, groups);
}

bool Settings::notifies() const {
    return m_settings->value(notifiesKey, true).toBool();
}

void Settings::setNotifies(bool notifies) {
    m_settings->setValue(notifiesKey, notifies);
}

bool Settings::showsTrayIcon() const {
    return m_settings->value(trayIconKey).toBool();
}

void Settings::setShowsTrayIcon(bool shows) {
    m_settings->setValue(trayIconKey, shows);
}

bool Settings::keepsRunning() const {
    return m_settings->value(keepsRunningKey).toBool();
}

void Settings::setKeepsRunning(bool keeps) {
    m_settings->setValue(keepsRunningKey, keeps);
}

bool Settings::hasSaidThatItKeepsRunning() const {
    return m_settings->value(saidKeepsRunningKey).toBool();
}

void Settings::setSaidThatItKeepsRunning() {
    m_settings->setValue(saidKeepsRunningKey, true);
}

QString Settings::viewWarned(const QString& host, const QString& view) const {
    return m_settings->value(viewWarnedKey(host, view)).toString();
}

void Settings::setViewWarned(const QString& host, const QString& view, const QString& day) {
    m_settings->setValue(viewWarnedKey(host, view), day);
}

QList<ScopeSet> Settings::scopeSets() const {
    QList<ScopeSet> sets;
    const int count = m_settings->beginReadArray(scopeSetsKey);
    for (int i = 0; i < count; ++i) {
        m_settings->setArrayIndex(i);
        const ScopeSet set{m_settings->value("name").toString().trimmed(),
                           m_settings->value("scopes").toStringList()};
        if (!set.name.isEmpty() && !set.scopes.isEmpty())
            sets.append(set);
    }
    m_settings->endArray();
    return sets;
}

void Settings::setScopeSets(const QList<ScopeSet>& sets) {
    QList<ScopeSet> sorted = sets;
    std::sort(sorted.begin(), sorted.end(), [](const ScopeSet& a, const ScopeSet& b) {
        return a.name.compare(b.name, Qt::CaseInsensitive) < 0;
    });
    m_settings->remove(scopeSetsKey); // a shorter array leaves the entries behind its end
    m_settings->beginWriteArray(scopeSetsKey, static_cast<int>(sorted.size()));
    for (int i = 0; i < sorted.size(); ++i) {
        m_settings->setArrayIndex(i);
        m_settings->setValue("name", sorted[i].name);
        m_settings->setValue("scopes", sorted[i].scopes);
    }
    m_settings->endArray();
}

bool Settings::isEndAnnounced(const TenantId& tenant, ApiGeneration generation) const {
    return m_settings->value(toldKey(tenant, generation)).toBool();
}

void Settings::setEndAnnounced(const TenantId& tenant, ApiGeneration generation) {
    m_settings->setValue(toldKey(tenant, generation), true);
}

QString Settings::messageTemplate(const QString& reason) const {
    return m_settings->value(messageKey(reason)).toString();
}

void Settings::setMessageTemplate(const QString& reason, const QString& text) {
    if (text.isEmpty())
        m_settings->remove(messageKey(reason));
    else
        m_settings->setValue(messageKey(reason), text);
}

QByteArray Settings::windowState(const QString& window) const {
    return m_settings->value(windowKey(window)).toByteArray();
}

void Settings::setWindowState(const QString& window, const QByteArray& state) {
    m_settings->setValue(windowKey(window), state);
}

QByteArray Settings::headerState(int columns) const {
    return m_settings->value(headerKey(columns)).toByteArray();
}

void Settings::setHeaderState(int columns, const QByteArray& state) {
    m_settings->setValue(headerKey(columns), state);
}

int Settings::number(const QString& key, const Bounds& bounds) const {
    bool readable = false;
    const int value = m_settings->value(key).toInt(&readable);
    return readable && value >= bounds.least && value <= bounds.most ? value : bounds.first;
}

void Settings::setNumber(const QString& key, const Bounds& bounds, qint64 number) {
    m_settings->setValue(key, static_cast<int>(std::clamp<qint64>(number, bounds.least, bounds.most)));
}

} // namespace patdesk
