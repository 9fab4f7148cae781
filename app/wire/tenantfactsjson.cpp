// SPDX-License-Identifier: MIT
#include "tenantfactsjson.h"

#include "jsondocument.h"
#include "jsonvalues.h"

namespace patdesk {

namespace dom = simdjson::dom;

namespace {

QString shortText(dom::object object, std::string_view key) {
    return toQString(textOf(object, key)).left(256);
}

void addOrgType(dom::object object, QStringList& types) {
    const QString type = shortText(object, "orgType").trimmed();
    if (!type.isEmpty() && !types.contains(type, Qt::CaseInsensitive))
        types.append(type);
}

} // namespace

std::optional<bool> TenantFacts::isProduction() const {
    if (orgTypes.isEmpty())
        return std::nullopt;
    for (const QString& type : orgTypes) {
        if (type.compare(QLatin1String("production"), Qt::CaseInsensitive) == 0 ||
            type.compare(QLatin1String("prod"), Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

Result<TenantFacts> decodeTenantFacts(QByteArrayView json) {
    const JsonDocument document(json);
    const Result<dom::object> object = document.object();
    if (!object)
        return object.error();
    TenantFacts facts;
    facts.name = shortText(*object, "name");
    facts.fullName = shortText(*object, "fullName");
    facts.pod = shortText(*object, "pod");
    facts.region = shortText(*object, "region");
    addOrgType(*object, facts.orgTypes);
    const auto products = memberOf(*object, "products");
    dom::array array;
    if (products && !products->get(array)) {
        for (const dom::element element : array) {
            dom::object product;
            if (!element.get(product))
                addOrgType(product, facts.orgTypes);
        }
    }
    return facts;
}

} // namespace patdesk
