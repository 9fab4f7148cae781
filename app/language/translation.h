// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <memory>
#include <vector>

class QTranslator;

namespace patdesk {

/// The language of all texts, from its construction to its end: Patdesk's own and Qt's, the locale's dates
/// and numbers, and the direction of the windows. English without one. To be made after the QCoreApplication
/// and before the first window: what is shown does not change. Main thread.
class Translation {
public:
    /// `code` as languages() has it, or "pseudo" or "pseudo-rtl" (PseudoTranslator). Another, or none, means
    /// the first of the system's languages that there is.
    explicit Translation(const QString& code);
    ~Translation();

    Translation(const Translation&) = delete;
    Translation& operator=(const Translation&) = delete;

    /// Whether there is such a language, "pseudo" and "pseudo-rtl" included.
    static bool isKnown(const QString& code);

    /// The codes in one sentence, for a help text: "de, en, ja".
    static QString knownCodes();

private:
    void install(std::unique_ptr<QTranslator> translator);
    void installFile(const QString& name, const QString& folder);

    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

} // namespace patdesk
