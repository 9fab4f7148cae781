// SPDX-License-Identifier: MIT
#pragma once

#include "benchtable.h"

#include <QByteArray>

namespace patdesk::bench {

/// From the body's bytes to rows in the model, beside simdjson and QJsonDocument.
void benchLoading(BenchTable& table, int tokens);

/// Resident memory after and during loading over HTTP, in a process of its own, beyond what it has with an
/// empty list.
void benchMemory(BenchTable& table, int tokens);
/// What that process does: loads the empty list from the one server, the list from the other, and prints its
/// memory.
int measureMemory(quint16 emptyPort, quint16 port);

/// Search, filters, sorts and scrolling in a shown table, beside a proxy over an item model.
void benchView(BenchTable& table, int few, int many);

/// A key stroke in a query of four conditions, beside one in the plain search.
void benchQuery(BenchTable& table, int tokens);

/// The strip over the table: counted for another list, counted after a key stroke, and drawn.
void benchPictures(BenchTable& table, int tokens);

/// A list of which one in a hundred tokens has changed, taken over by a shown table.
void benchRefresh(BenchTable& table, int tokens);

/// Everything selected, then refreshed, sorted, noted for a lock and selected again, planned and about to be
/// deleted. With QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 as where a screen reader listens.
void benchSelection(BenchTable& table, int tokens);

/// How long the event loop is away while a list is loaded, sorted and filtered.
void benchBlocking(BenchTable& table, int tokens);

/// How long the event loop is away while evidence is gathered and all tokens are judged.
void benchJudging(BenchTable& table, int tokens);

/// How soon the first rows are painted while a list still arrives, slowly, over HTTP.
void benchArrival(BenchTable& table);

/// From the start of the real program to the painted list of its demo tenant, beside an empty Qt window.
void benchStart(BenchTable& table);

/// A plan of 500 deletions in real time, against the demo tenant with the service's rate limit.
void benchPlan(BenchTable& table);

} // namespace patdesk::bench
