// SPDX-License-Identifier: MIT
#include "translation.h"

#include "languages.h"
#include "pseudotranslator.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QStringList>
#include <QTranslator>

#include <algorithm>

namespace patdesk {

namespace {

const QString pseudo = QStringLiteral("pseudo");
const QString mirrored = QStringLiteral("pseudo-rtl");

bool isThere(const QString& code) {
    const QList<Language> all = languages();
    return std::any_of(all.begin(), all.end(), [&code](const Language& one) { return one.code == code; });
}

/// The first of the system's languages that there is.
QString systemCode() {
    const QStringList wanted = QLocale::system().uiLanguages();
    for (const QString& name : wanted) {
        const QString code = name.section(QLatin1Char('-'), 0, 0);
        if (isThere(code))
            return code;
    }
    return languages().constFirst().code;
}

/// With the country's habits where the system's language is the same.
QLocale localeOf(const QString& code) {
    const QLocale named(code);
    const QLocale system = QLocale::system();
    return system.language() == named.language() ? system : named;
}

} // namespace

Translation::Translation(const QString& code) {
    if (code == pseudo || code == mirrored) {
        install(std::make_unique<PseudoTranslator>(code == mirrored ? PseudoTranslator::Direction::Mirrored
                                                                    : PseudoTranslator::Direction::Usual));
        return;
    }
    const QString language = isThere(code) ? code : systemCode();
    if (isThere(code))
        QLocale::setDefault(localeOf(code));
    // Qt's first: what is installed last is asked first.
    installFile(QStringLiteral("qtbase_") + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    installFile(QStringLiteral("patdesk_") + language, QStringLiteral(":/translations"));
}

Translation::~Translation() {
    for (const auto& translator : m_translators)
        QCoreApplication::removeTranslator(translator.get());
    QLocale::setDefault(QLocale::system());
}

bool Translation::isKnown(const QString& code) {
    return isThere(code) || code == pseudo || code == mirrored;
}

QString Translation::knownCodes() {
    QStringList codes;
    for (const Language& language : languages())
        codes.append(language.code);
    codes.sort();
    return codes.join(QStringLiteral(", "));
}

void Translation::install(std::unique_ptr<QTranslator> translator) {
    QCoreApplication::installTranslator(translator.get());
    m_translators.push_back(std::move(translator));
}

/// Nothing where there is no such file: Qt's own are another package on many systems.
void Translation::installFile(const QString& name, const QString& folder) {
    auto translator = std::make_unique<QTranslator>();
    if (translator->load(name, folder))
        install(std::move(translator));
}

} // namespace patdesk
