// SPDX-License-Identifier: MIT
#include <QCoreApplication>
#include <QTranslator>

/// The forms of English for counted words, in every program, tests too: "1 token", "2 tokens".
static void loadEnglishForms() {
    auto* const forms = new QTranslator(QCoreApplication::instance());
    if (forms->load(QStringLiteral(":/translations/patdesk_en.qm")))
        QCoreApplication::installTranslator(forms);
}

Q_COREAPP_STARTUP_FUNCTION(loadEnglishForms)
