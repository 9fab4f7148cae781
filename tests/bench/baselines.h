// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QStandardItemModel>

namespace patdesk::bench {

/// The whole body through simdjson's DOM parser: the floor for validated parsing. Answers the elements.
std::size_t parseWithSimdjsonDom(const QByteArray& body);

/// The usual way with Qt: QJsonDocument, and a Token for each element.
std::size_t parseWithQJsonDocument(const QByteArray& body);

/// The usual model: an item for each cell.
std::unique_ptr<QStandardItemModel> standardItemModel(const QByteArray& body);

} // namespace patdesk::bench
