// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QStandardItemModel>

#include <simdjson.h>

namespace patdesk::bench {

/// The whole body through simdjson's DOM parser: the floor for validated parsing. Answers the elements. A new
/// parser asks the system for some 100 MB first, as whoever reads one list does; one that has read the list
/// before has its memory already, and takes a fifth of the time.
std::size_t parseWithSimdjsonDom(const QByteArray& body, simdjson::dom::parser& parser);

/// The usual way with Qt: QJsonDocument, and a Token for each element.
std::size_t parseWithQJsonDocument(const QByteArray& body);

/// The usual model: an item for each cell.
std::unique_ptr<QStandardItemModel> standardItemModel(const QByteArray& body);

} // namespace patdesk::bench
