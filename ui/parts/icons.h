// SPDX-License-Identifier: MIT
#pragma once

#include <QIcon>

namespace patdesk {

/// Patdesk's own set of monochrome pictures: resources/icons/NAME.svg.
enum class Symbol {
    Check,
    Wait,
    Close,
    Columns,
    Copy,
    Delete,
    Edit,
    Error,
    Hide,
    Info,
    Key,
    Lock,
    New,
    Offline,
    Refresh,
    Reveal,
    Search,
    Settings,
    Tenant,
    Warning,
};

/// An icon that takes the text colour of the palette of the moment, so that it follows a change from light to
/// dark; grey where disabled.
QIcon symbolIcon(Symbol symbol);

/// The same in a colour of its own.
QIcon symbolIcon(Symbol symbol, const QColor& colour);

/// The program's own icon, in its colours.
QIcon programIcon();
/// One picture of it, `size` pixels of a screen with so many real ones to each.
QPixmap programPixmap(int size, qreal ratio = 1);

} // namespace patdesk
