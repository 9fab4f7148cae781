// SPDX-License-Identifier: MIT
#include "sailconfig.h"

#include "pastedtext.h"
#include "privatefile.h"
#include "sailedit.h"
#include "securememory.h"
#include "tenantaddress.h"
#include "yamlsource.h"

#include <QDir>
#include <QHash>

#include <algorithm>
#include <array>

namespace patdesk {

namespace {

const QString environmentsPrefix = QStringLiteral("environments.");

/// All that `sail` keeps below an environment's name.
constexpr std::array knownKeys{
    QLatin1String(".baseurl"),
    QLatin1String(".tenanturl"),
    QLatin1String(".pat"),
    QLatin1String(".pat.clientid"),
    QLatin1String(".pat.clientsecret"),
    QLatin1String(".pat.accesstoken"),
    QLatin1String(".pat.expiry"),
    QLatin1String(".oauth"),
    QLatin1String(".oauth.accesstoken"),
    QLatin1String(".oauth.expiry"),
    QLatin1String(".oauth.refreshtoken"),
    QLatin1String(".oauth.refreshexpiry"),
};

/// A file's bytes, which may hold secrets.
class Content {
public:
    explicit Content(QByteArray bytes) : m_bytes(std::move(bytes)) {}

    Content(const Content&) = delete;
    Content& operator=(const Content&) = delete;

    ~Content() { wipe(m_bytes.data(), static_cast<std::size_t>(m_bytes.size())); }

    QByteArrayView view() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

/// The reasons of parseYaml() start with a line's number, and say nothing of the file.
Error inFile(const QString& file, Error error) {
    if (error.kind == ErrorKind::InvalidInput && error.detail.startsWith(QLatin1Char(':')))
        error.detail.prepend(file);
    return error;
}

/// A configuration with what it says.
struct Loaded {
    YamlSource source;
    QList<YamlLeaf> leaves;
};

Result<Loaded> load(const QString& file) {
    auto bytes = readConfigurationFile(file);
    if (!bytes)
        return bytes.error();
    const Content content(*std::move(bytes));
    auto source = parseYaml(content.view());
    if (!source)
        return inFile(file, source.error());
    if (source->root->kind != YamlNode::Kind::Map && source->root->kind != YamlNode::Kind::Null)
        return Error{.kind = ErrorKind::InvalidInput, .detail = file};
    auto leaves = leavesOf(*source->root);
    if (!leaves)
        return inFile(file, leaves.error());
    return Loaded{*std::move(source), *std::move(leaves)};
}

QString textOf(const YamlLeaf& leaf) {
    return leaf.value->kind == YamlNode::Kind::Scalar ? withoutPasteMarks(leaf.value->string()) : QString();
}

/// Which environment a value belongs to, and what of it.
struct Place {
    QString name;
    QLatin1String key;
};

std::optional<Place> placeOf(const YamlLeaf& leaf) {
    if (!leaf.path.startsWith(environmentsPrefix))
        return std::nullopt;
    std::optional<Place> found;
    for (const QLatin1String key : knownKeys) {
        if (leaf.path.endsWith(key) && leaf.path.size() > environmentsPrefix.size() + key.size() &&
            (!found || key.size() > found->key.size()))
            found = Place{leaf.written.sliced(environmentsPrefix.size()).chopped(key.size()), key};
    }
    return found;
}

/// What `environments` holds at its first level, for those that have nothing known below them.
QStringList topNames(const YamlNode& root) {
    QStringList names;
    for (const auto& [key, value] : root.entries) {
        const YamlNode& map = value->kind == YamlNode::Kind::Alias ? *value->items.front() : *value;
        if (foldedLikeGo(key->string()) != QLatin1String("environments"))
            continue;
        for (const auto& [name, ignored] : map.entries)
            names.append(name->string());
    }
    return names;
}

class Collector {
public:
    QList<SailEnvironment> environments;

    SailEnvironment& named(const QString& name) {
        const QString account = sailAccount(name);
        const auto known =
            std::find_if(environments.begin(), environments.end(),
                         [&account](const SailEnvironment& each) { return each.account == account; });
        if (known != environments.end())
            return *known;
        SailEnvironment environment;
        environment.name = name;
        environment.account = account;
        environments.append(environment);
        return environments.last();
    }

    void take(const YamlLeaf& leaf) {
        const auto place = placeOf(leaf);
        if (!place || place->name.isEmpty())
            return;
        SailEnvironment& environment = named(place->name);
        const QString text = textOf(leaf);
        if (place->key == QLatin1String(".baseurl"))
            m_baseUrls[environment.account] = text;
        else if (place->key == QLatin1String(".tenanturl"))
            m_tenantUrls[environment.account] = text;
        else if (place->key == QLatin1String(".pat.clientid"))
            environment.clientId = TokenId(text);
        else if (place->key == QLatin1String(".pat.clientsecret"))
            environment.hasPlainSecret = leaf.value->kind == YamlNode::Kind::Scalar &&
                                         !withoutPasteMarks(QByteArrayView(leaf.value->text)).isEmpty();
    }

    /// Unless it was only a part of another's name.
    void takeName(const QString& name) {
        const QString account = sailAccount(name);
        const bool isPart =
            std::any_of(environments.begin(), environments.end(), [&account](const SailEnvironment& each) {
                return each.account == account || each.account.startsWith(account + QLatin1Char('.'));
            });
        if (!isPart && !name.isEmpty())
            named(name);
    }

    void finish(const QString& active) {
        for (SailEnvironment& each : environments) {
            each.active = each.account == active;
            const QString baseUrl = m_baseUrls.value(each.account);
            const QString tenantUrl = m_tenantUrls.value(each.account);
            const bool takeTenant =
                baseUrl.isEmpty() || (!tenantAddress(baseUrl) && tenantAddress(tenantUrl));
            each.address = takeTenant ? tenantUrl : baseUrl;
        }
    }

private:
    QHash<QString, QString> m_baseUrls;
    QHash<QString, QString> m_tenantUrls;
};

Result<Done> write(const QString& file, Result<Secret> changed) {
    if (!changed)
        return inFile(file, changed.error());
    return writePrivateFile(file, changed->reveal());
}

} // namespace

QString usualSailConfig() {
    return QDir::home().filePath(QStringLiteral(".sailpoint/config.yaml"));
}

QString sailAccount(const QString& environment) {
    return foldedLikeGo(environment);
}

Result<QList<SailEnvironment>> readSailConfig(const QString& file) {
    const auto loaded = load(file);
    if (!loaded)
        return loaded.error();
    Collector collector;
    QString active;
    for (const YamlLeaf& leaf : loaded->leaves) {
        if (leaf.path == QLatin1String("activeenvironment"))
            active = sailAccount(textOf(leaf));
        collector.take(leaf);
    }
    for (const QString& name : topNames(*loaded->source.root))
        collector.takeName(name);
    collector.finish(active);
    return collector.environments;
}

Result<Secret> readSailPlainSecret(const QString& file, const QString& environment) {
    const auto loaded = load(file);
    if (!loaded)
        return loaded.error();
    const QString path = environmentsPrefix + sailAccount(environment) + QLatin1String(".pat.clientsecret");
    for (const YamlLeaf& leaf : loaded->leaves) {
        if (leaf.path == path && leaf.value->kind == YamlNode::Kind::Scalar)
            return Secret(withoutPasteMarks(QByteArrayView(leaf.value->text)));
    }
    return Error{.kind = ErrorKind::NotFound, .detail = file};
}

Result<Done> writeSailEnvironment(const QString& file, const QString& name, const QUrl& baseUrl) {
    auto bytes = readConfigurationFile(file);
    if (!bytes && bytes.error().kind != ErrorKind::NotFound)
        return bytes.error();
    const Content content(bytes ? *std::move(bytes) : QByteArray());
    return write(file, withSailEnvironment(content.view(), name, baseUrl));
}

Result<Done> removeSailPlainSecret(const QString& file, const QString& environment) {
    auto bytes = readConfigurationFile(file);
    if (!bytes)
        return bytes.error();
    const Content content(*std::move(bytes));
    return write(file, withoutSailPlainSecret(content.view(), environment));
}

} // namespace patdesk
