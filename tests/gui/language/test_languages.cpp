// SPDX-License-Identifier: MIT
// The windows in each language that there is: letters for Alt, and words that fit.
#include "dialogrules.h"
#include "heardtexts.h"
#include "languagedesk.h"
#include "languages.h"
#include "paragraph.h"
#include "translation.h"

#include <QMenuBar>

using namespace patdesk;
using namespace patdesk::test;

namespace {

std::unique_ptr<QTranslator> catalogueOf(const QString& code) {
    auto texts = std::make_unique<QTranslator>();
    const bool isThere = texts->load(QStringLiteral(":/translations/patdesk_%1.qm").arg(code));
    return isThere ? std::move(texts) : nullptr;
}

/// Letters that two entries of one menu share, in it and in all below it.
QStringList sharedLetters(const QList<QAction*>& actions, const QString& where) {
    QMap<QString, QStringList> users;
    QStringList shared;
    for (QAction* const action : actions) {
        const QString key = QKeySequence::mnemonic(action->text()).toString();
        if (!key.isEmpty() && action->isVisible())
            users[key].append(action->text());
        if (const auto* const menu = action->menu<QMenu*>())
            shared += sharedLetters(menu->actions(), where + u'/' + action->text());
    }
    for (auto it = users.cbegin(); it != users.cend(); ++it) {
        if (it->size() > 1)
            shared.append(where + u' ' + it.key() + u':' + it->join(u'|'));
    }
    return shared;
}

} // namespace

class TestLanguages : public QObject {
    Q_OBJECT

    std::unique_ptr<Translation> m_translation;
    std::unique_ptr<HeardTexts> m_language;
    std::unique_ptr<LanguageDesk> m_desk;

    void start(const QString& code) {
        m_translation = std::make_unique<Translation>(code);
        std::unique_ptr<QTranslator> texts = catalogueOf(code);
        QVERIFY(texts);
        m_language = std::make_unique<HeardTexts>(std::move(texts));
        m_desk = std::make_unique<LanguageDesk>();
        QCOMPARE(m_desk->tokens.state(), LoadState::Ready);
    }

    static void addLanguages() {
        QTest::addColumn<QString>("code");
        for (const Language& language : languages()) {
            if (language.code != QLatin1String("en"))
                QTest::newRow(qPrintable(language.code)) << language.code;
        }
    }

private Q_SLOTS:

    void cleanup() {
        m_desk.reset();
        m_language.reset();
        m_translation.reset();
    }

    void altAndALetterMeanOneEntryOfAMenu_data() { addLanguages(); }

    void altAndALetterMeanOneEntryOfAMenu() {
        QFETCH(const QString, code);
        start(code);
        const QStringList shared = sharedLetters(m_desk->window->menuBar()->actions(), {});
        QVERIFY2(shared.isEmpty(), qPrintable(shared.join(u'\n')));
        const QString ofButtons = sharedMnemonics(*m_desk->window).join(u'\n');
        QVERIFY2(ofButtons.isEmpty(), qPrintable(ofButtons));
        const QList<QToolButton*> tools = m_desk->window->findChildren<QToolButton*>();
        for (const QToolButton* const tool : tools)
            QVERIFY2(!tool->text().contains(u'('),
                     qPrintable(tool->text())); // a letter that does nothing there
        m_desk->window->resize(1400, 900);
        QTRY_VERIFY2(clipped(*m_desk->window).isEmpty(), qPrintable(clipped(*m_desk->window).join(u'\n')));
        LanguageDesk::keepPicture(*m_desk->window, code);
    }

    void everyDialogHasItsLettersAndItsRoom_data() {
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("row");
        for (const Language& language : languages()) {
            for (std::size_t row = 0; row < everyDialog.size() && language.code != QLatin1String("en"); ++row)
                QTest::addRow("%s, %s", qPrintable(language.code), everyDialog[row].name)
                    << language.code << static_cast<int>(row);
        }
    }

    void everyDialogHasItsLettersAndItsRoom() {
        QFETCH(const QString, code);
        QFETCH(const int, row);
        start(code);
        QDialog* const dialog = m_desk->opened(everyDialog[static_cast<std::size_t>(row)]);
        QVERIFY(dialog);
        LanguageDesk::keepPicture(*dialog, QString::fromUtf8(QTest::currentDataTag()));
        const QString shared = sharedMnemonics(*dialog).join(u'\n');
        QVERIFY2(shared.isEmpty(), qPrintable(shared));
        QTRY_VERIFY2(clipped(*dialog).isEmpty(), qPrintable(clipped(*dialog).join(u'\n')));
        dialog->resize(smallestScreen);
        QTRY_VERIFY2(dialog->width() <= smallestScreen.width() && dialog->height() <= smallestScreen.height(),
                     qPrintable(QStringLiteral("%1x%2").arg(dialog->width()).arg(dialog->height())));
    }

    void sentencesFollowEachOtherAsTheLanguageHasIt() {
        const QString first = QStringLiteral("50 %1.");
        const QStringList sentences{first, {}, QStringLiteral("Two."), QStringLiteral("Three.")};
        QCOMPARE(paragraph(sentences), QStringLiteral("50 %1. Two. Three."));
        QCOMPARE(paragraph({{}, first, {}}), first);
        QCOMPARE(paragraph({}), QString());
        const Translation japanese(QStringLiteral("ja"));
        QCOMPARE(paragraph(sentences), QStringLiteral("50 %1.Two.Three."));
    }
};

QTEST_MAIN(TestLanguages)
#include "test_languages.moc"
