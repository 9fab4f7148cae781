// SPDX-License-Identifier: MIT
#include "sailconfig.h"

#include "privatefile.h"

#include <QDir>

#include <yaml-cpp/yaml.h>

namespace patdesk {

namespace {

QString textOf(const YAML::Node& node) {
    return node && node.IsScalar() ? QString::fromStdString(node.Scalar()).trimmed() : QString();
}

/// The value of a key, whose case does not matter to `sail`.
YAML::Node valueOf(const YAML::Node& map, const char* key) {
    if (map.IsMap()) {
        for (const auto& entry : map) {
            if (textOf(entry.first).compare(QLatin1String(key), Qt::CaseInsensitive) == 0)
                return entry.second;
        }
    }
    return {};
}

Error noYaml(const QString& file, const YAML::Exception& fault) {
    return {.kind = ErrorKind::InvalidInput,
            .detail = QStringLiteral("%1:%2: %3")
                          .arg(file)
                          .arg(fault.mark.line + 1)
                          .arg(QString::fromStdString(fault.msg).left(200))};
}

Result<YAML::Node> load(const QString& file) {
    const auto content = readConfigurationFile(file);
    if (!content)
        return content.error();
    try {
        const YAML::Node root = YAML::Load(content->toStdString());
        if (root.IsMap() || root.IsNull())
            return root;
        return Error{.kind = ErrorKind::InvalidInput, .detail = file};
    } catch (const YAML::Exception& fault) {
        return noYaml(file, fault);
    }
}

SailEnvironment environmentOf(const QString& name, const YAML::Node& values, const QString& activeName) {
    SailEnvironment environment;
    environment.name = name;
    environment.address = textOf(valueOf(values, "baseurl"));
    if (environment.address.isEmpty())
        environment.address = textOf(valueOf(values, "tenanturl"));
    environment.active = name.compare(activeName, Qt::CaseInsensitive) == 0;
    return environment;
}

} // namespace

QString usualSailConfig() {
    return QDir::home().filePath(QStringLiteral(".sailpoint/config.yaml"));
}

Result<QList<SailEnvironment>> readSailConfig(const QString& file) {
    const auto root = load(file);
    if (!root)
        return root.error();
    try {
        const QString activeName = textOf(valueOf(*root, "activeenvironment"));
        const YAML::Node all = valueOf(*root, "environments");
        QList<SailEnvironment> environments;
        if (!all.IsMap())
            return environments;
        for (const auto& entry : all) {
            const QString name = textOf(entry.first);
            if (!name.isEmpty())
                environments.append(environmentOf(name, entry.second, activeName));
        }
        return environments;
    } catch (const YAML::Exception& fault) {
        return noYaml(file, fault);
    }
}

Result<Done> writeSailEnvironment(const QString& file, const QString& name, const QUrl& baseUrl) {
    const auto existing = load(file);
    if (!existing && existing.error().kind != ErrorKind::NotFound)
        return existing.error();
    try {
        YAML::Node root = existing && existing->IsMap() ? *existing : YAML::Node(YAML::NodeType::Map);
        const std::string address = baseUrl.toString().toStdString();
        YAML::Node environment = root["environments"][name.toStdString()];
        environment["tenanturl"] = address;
        environment["baseurl"] = address;
        if (textOf(valueOf(root, "activeenvironment")).isEmpty())
            root["activeenvironment"] = name.toStdString();
        return writePrivateFile(file, QByteArray::fromStdString(YAML::Dump(root) + '\n'));
    } catch (const YAML::Exception& fault) {
        return noYaml(file, fault);
    }
}

} // namespace patdesk
