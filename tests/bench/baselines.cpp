// SPDX-License-Identifier: MIT
#include "baselines.h"

#include "token.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <vector>

namespace patdesk::bench {

namespace {

std::optional<Instant> momentOf(const QJsonValue& value) {
    const QDateTime moment = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
    return moment.isValid() ? std::optional(instantOf(moment)) : std::nullopt;
}

std::vector<Token> tokensOf(const QByteArray& body) {
    const QJsonArray array = QJsonDocument::fromJson(body).array();
    std::vector<Token> tokens;
    tokens.reserve(static_cast<std::size_t>(array.size()));
    for (const QJsonValue element : array) {
        const QJsonObject object = element.toObject();
        const QJsonObject owner = object[QLatin1String("owner")].toObject();
        Token token;
        token.id = TokenId(object[QLatin1String("id")].toString());
        token.name = object[QLatin1String("name")].toString();
        token.owner = {OwnerId(owner[QLatin1String("id")].toString()),
                       owner[QLatin1String("name")].toString()};
        for (const QJsonValue scope : object[QLatin1String("scope")].toArray())
            token.scopes.append(scope.toString());
        token.created = momentOf(object[QLatin1String("created")]);
        token.lastUsed = momentOf(object[QLatin1String("lastUsed")]);
        token.expiry.at = momentOf(object[QLatin1String("expirationDate")]);
        token.managed = object[QLatin1String("managed")].toBool();
        token.accessTokenLifetime =
            std::chrono::seconds(object[QLatin1String("accessTokenValiditySeconds")].toInt());
        tokens.push_back(std::move(token));
    }
    return tokens;
}

} // namespace

std::size_t parseWithSimdjsonDom(const QByteArray& body, simdjson::dom::parser& parser) {
    simdjson::dom::array array;
    if (parser.parse(body.constData(), static_cast<std::size_t>(body.size())).get(array) != simdjson::SUCCESS)
        return 0;
    return array.size();
}

std::size_t parseWithQJsonDocument(const QByteArray& body) {
    return tokensOf(body).size();
}

std::unique_ptr<QStandardItemModel> standardItemModel(const QByteArray& body) {
    auto model = std::make_unique<QStandardItemModel>();
    for (const Token& token : tokensOf(body)) {
        const auto date = [](Moment moment) {
            const auto when = moment.known();
            auto* const item = new QStandardItem;
            item->setData(when ? utcDateTime(*when) : QDateTime(), Qt::DisplayRole);
            return item;
        };
        model->appendRow({new QStandardItem(token.name), new QStandardItem(token.owner.name),
                          new QStandardItem(token.scopes.join(QLatin1Char(' '))), date(token.created),
                          date(token.lastUsed), date(token.expiry.at), new QStandardItem(token.id.text())});
    }
    return model;
}

} // namespace patdesk::bench
