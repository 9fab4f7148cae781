// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

namespace patdesk {

/// A language that Patdesk's texts are there in.
struct Language {
    QString code; ///< as in the settings and after --language: "de"
    QString name; ///< in the language itself: "Deutsch"
};

/// English first, then by their own names. Any thread.
QList<Language> languages();

} // namespace patdesk
