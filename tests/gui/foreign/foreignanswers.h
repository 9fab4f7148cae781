// SPDX-License-Identifier: MIT
#pragma once

#include "foreigndesk.h"

#include <functional>

namespace patdesk::test {

/// One thing that the service does, and what comes of it. Words and names are written down here by hand:
/// nothing in a row is worked out by the program.
struct ForeignAnswer {
    using Hands = std::function<bool(ForeignDesk&)>;

    /// What the server sends.
    const char* name;
    /// Makes the tenant like that, before it is opened.
    void (*given)(foreign::ForeignTenant& tenant);
    /// What the user does once the first list is there or has failed; false = it could not be done.
    Hands hands = {};
    /// Of the rows, in any order; nothing = as they come.
    std::optional<QStringList> shows = {};
    /// Patterns, case-insensitive, each of which the window's text comes to match …
    QStringList says = {};
    /// … and that it does not match at the end.
    QStringList neverSays = {};
    /// How often the server was asked for what.
    QList<std::pair<foreign::Call, int>> sees = {};
    /// Anything else; what is wrong, or nothing.
    QString (*complaint)(ForeignDesk& desk) = nullptr;
};

/// Rights, users, owners, rules.
const QList<ForeignAnswer>& answersAboutRights();
/// Dates, odd elements, names, clocks.
const QList<ForeignAnswer>& answersWithOddities();
/// Answers that arrive slowly, end early or are overtaken.
const QList<ForeignAnswer>& answersOnTheirWay();

/// What a stranger thinks of: odd sign-ins, headers, ids and lists.
const QList<ForeignAnswer>& answersNobodyAskedFor();

/// A token of the signed-in user, or of somebody else, with these members after the usual ones.
QByteArray mine(const QByteArray& name, const QByteArray& members = {});
QByteArray bos(const QByteArray& name, const QByteArray& members = {});

} // namespace patdesk::test
