// SPDX-License-Identifier: MIT
#pragma once

#include <QIcon>

namespace patdesk {

/// Patdesk's own set of monochrome pictures: resources/icons/NAME.svg.
enum class Symbol {
    Change,
    Check,
    Wait,
    Close,
    Columns,
    Copy,
    Delete,
    Edit,
    Error,
    Hide,
    History,
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
    Write,
};

/// An icon in the palette's current text colour, so that it follows a change from light to dark; grey while
/// disabled.
QIcon symbolIcon(Symbol symbol);

/// The same in the given colour.
QIcon symbolIcon(Symbol symbol, const QColor& colour);

/// The program's own icon, in its colours.
QIcon programIcon();
/// The icon as a pixmap of `size` device-independent pixels.
QPixmap programPixmap(int size, qreal ratio = 1);

} // namespace patdesk
