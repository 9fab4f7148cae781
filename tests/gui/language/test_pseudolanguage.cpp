// SPDX-License-Identifier: MIT
// Every window in the pseudo-language: nothing of it is English, nothing is cut off although all is longer,
// and from right to left it is its own mirror image.
#include "barpicture.h"
#include "catalogue.h"
#include "dialogrules.h"
#include "glossary.h"
#include "heardtexts.h"
#include "languagedesk.h"
#include "languages.h"
#include "pseudotranslator.h"
#include "shownwords.h"

#include <QAccessible>
#include <QLocale>
#include <QPointer>
#include <QTimeZone>

using namespace patdesk;
using namespace patdesk::test;

namespace {

/// Speaks it from its construction on.
std::unique_ptr<HeardTexts>
pseudo(PseudoTranslator::Direction direction = PseudoTranslator::Direction::Usual) {
    return std::make_unique<HeardTexts>(std::make_unique<PseudoTranslator>(direction));
}

/// The names and values of the demo tenant and of the tests.
QStringList dataOf(LanguageDesk& desk) {
    QStringList data{QStringLiteral("Patdesk"), QStringLiteral("Acme"), QStringLiteral("Member"),
                     QStringLiteral("Gone"), QStringLiteral("Made here"), desk.folder.path(),
                     QDir::homePath(),
                     // names of formats, of API generations, and what a successor is called at the service
                     QStringLiteral("Markdown"), QStringLiteral("beta"), QStringLiteral("(successor 2"),
                     QStringLiteral("bytes")};
    for (int row = 0; row < desk.model().rowCount(); ++row) {
        const Token token = desk.model().tokenAt(row);
        data += {token.name, token.owner.name, token.id.text(), token.owner.id.text()};
        data += token.scopes;
    }
    for (const char* const query : {"payroll feed", "\"payroll\" \"feed\"", "-owner:svc* or (a b)"})
        data += QLatin1String(query); // of the help
    const auto words = glossary();    // English where a language has none of its own
    for (const auto& [word, meaning] : words)
        data += {word, meaning};
    const QLocale locale;
    for (int i = 1; i <= 12; ++i)
        data += {locale.monthName(i), locale.monthName(i, QLocale::ShortFormat)};
    for (int i = 1; i <= 7; ++i)
        data += {locale.dayName(i), locale.dayName(i, QLocale::ShortFormat)};
    for (const Language& language : languages())
        data += language.name;
    data += {QString::fromUtf8(QTimeZone::systemTimeZoneId()), desk.settings.file(), desk.lifecycle.folder(),
             QStringLiteral("verdicts.policy")};
    if (const auto caller = desk.tokens.caller())
        data += {caller->userName, caller->organization};
    data.removeDuplicates();
    return data;
}

/// The action, or those in its menu.
QList<QPointer<QAction>> belowOf(QAction* action) {
    auto* const menu = action->menu<QMenu*>();
    if (!menu)
        return {action};
    Q_EMIT menu->aboutToShow();
    QList<QPointer<QAction>> found;
    for (QAction* const below : menu->actions())
        found += belowOf(below);
    return found;
}

QList<QDialog*> shownDialogs() {
    QList<QDialog*> shown;
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget* const window : windows) {
        auto* const dialog = qobject_cast<QDialog*>(window);
        if (dialog && dialog->isVisible())
            shown.append(dialog);
    }
    return shown;
}

// What the main window may be showing

using Page = void (*)(LanguageDesk&);

void nothingOpen(LanguageDesk& desk) {
    desk.tokens.close();
    desk.reopen();
}

void list(LanguageDesk&) {}

void severalSelected(LanguageDesk& desk) {
    desk.select(desk.others(5));
}

void judged(LanguageDesk& desk) {
    pressButton(*desk.window, "Judge tokens");
    auto* const button = byName<QToolButton>(*desk.window, "Add an exception for this token");
    QVERIFY(button);
    QVERIFY(QTest::qWaitFor([button] { return button->isEnabled(); }, 60'000));
}

void refused(LanguageDesk& desk) {
    desk.window->openTenant(desk.gone.id);
    QVERIFY(QTest::qWaitFor([&desk] { return desk.tokens.state() == LoadState::Failed; }, 30'000));
}

void locked(LanguageDesk& desk) {
    QVERIFY(activate(*desk.window));
    QTest::keyClick(desk.window.get(), Qt::Key_L, Qt::ControlModifier);
    QVERIFY(QTest::qWaitFor([&desk] { return desk.window->isLocked(); }));
}

/// Heads that are cut and say nothing of it.
QStringList cutHeads(const QWidget& window) {
    QStringList found;
    const QList<QHeaderView*> headers = window.findChildren<QHeaderView*>();
    for (const QHeaderView* const header : headers) {
        if (!header->isVisible() || !header->model() || header->orientation() != Qt::Horizontal)
            continue;
        for (int i = 0; i < header->count(); ++i) {
            const QString title = header->model()->headerData(i, Qt::Horizontal).toString();
            const bool fits = header->fontMetrics().horizontalAdvance(title) <= header->sectionSize(i);
            const bool isTold =
                !header->model()->headerData(i, Qt::Horizontal, Qt::ToolTipRole).toString().isEmpty();
            if (!header->isSectionHidden(i) && !fits && !isTold)
                found.append(QStringLiteral("head “%1” %2").arg(title).arg(header->sectionSize(i)));
        }
    }
    return found;
}

/// What is cut off, a line for each.
QString cutIn(const QWidget& window) {
    return (clipped(window) + cutHeads(window)).join(u'\n');
}

QStringList leftToRight(const QWidget& window) {
    QStringList found;
    const QList<QWidget*> parts = window.findChildren<QWidget*>();
    for (const QWidget* const part : parts) {
        if (part->layoutDirection() != Qt::RightToLeft)
            found.append(QStringLiteral("%1 “%2”").arg(QLatin1String(part->metaObject()->className()),
                                                       part->accessibleName()));
    }
    return found;
}

} // namespace

class TestPseudoLanguage : public QObject {
    Q_OBJECT

    std::unique_ptr<HeardTexts> m_language;
    std::unique_ptr<LanguageDesk> m_desk;

    void start(PseudoTranslator::Direction direction) {
        m_language = pseudo(direction);
        m_desk = std::make_unique<LanguageDesk>();
        QCOMPARE(m_desk->tokens.state(), LoadState::Ready);
    }

    QDialog* opened() {
        QFETCH(const int, row);
        return m_desk->opened(everyDialog[static_cast<std::size_t>(row)]);
    }

private Q_SLOTS:

    void cleanup() {
        m_desk.reset();
        m_language.reset();
        QCOMPARE(QApplication::layoutDirection(), Qt::LeftToRight);
    }

    void noDialogSaysAWordOfEnglishOrHidesOne_data() { LanguageDesk::addDialogs(); }

    void noDialogSaysAWordOfEnglishOrHidesOne() {
        start(PseudoTranslator::Direction::Usual);
        QDialog* const dialog = opened();
        QVERIFY(dialog);
        LanguageDesk::keepPicture(*dialog,
                                  QStringLiteral("pseudo ") + QLatin1String(QTest::currentDataTag()));
        const QStringList english = ShownWords(dataOf(*m_desk)).englishIn(*dialog);
        QVERIFY2(english.isEmpty(), qPrintable(english.join(u'\n')));
        QTRY_VERIFY2(cutIn(*dialog).isEmpty(), qPrintable(cutIn(*dialog)));
    }

    void theMainWindowDoesNotEither_data() {
        QTest::addColumn<Page>("page");
        QTest::newRow("nothing open") << Page(nothingOpen);
        QTest::newRow("a list") << Page(list);
        QTest::newRow("several selected") << Page(severalSelected);
        QTest::newRow("judged") << Page(judged);
        QTest::newRow("a list that cannot be had") << Page(refused);
        QTest::newRow("locked") << Page(locked);
    }

    void theMainWindowDoesNotEither() {
        QFETCH(const Page, page);
        start(PseudoTranslator::Direction::Usual);
        ShownWords words(dataOf(*m_desk));
        page(*m_desk);
        m_desk->window->resize(1500, 1000);
        QCoreApplication::processEvents();
        LanguageDesk::keepPicture(*m_desk->window,
                                  QStringLiteral("pseudo ") + QLatin1String(QTest::currentDataTag()));
        const QStringList english = words.englishIn(*m_desk->window);
        QVERIFY2(english.isEmpty(), qPrintable(english.join(u'\n')));
        QTRY_VERIFY2(cutIn(*m_desk->window).isEmpty(), qPrintable(cutIn(*m_desk->window)));
    }

    /// Among them what no other test knows of.
    void whatTheMenusOpenDoesNotEither() {
        start(PseudoTranslator::Direction::Usual);
        ShownWords words(dataOf(*m_desk));
        QStringList opened;
        const QList<QAction*> bar = m_desk->window->menuBar()->actions();
        for (const QAction* const entry : bar) {
            auto* const menu = entry->menu<QMenu*>();
            Q_EMIT menu->aboutToShow();
            const bool isHelp = entry == bar.constLast();
            QList<QPointer<QAction>> actions; // what one of them opens may fill a menu anew
            for (QAction* const action : menu->actions())
                actions += belowOf(action);
            for (const QPointer<QAction>& action : std::as_const(actions)) {
                if (!action)
                    continue;
                const QString name = action->text().remove(u'&');
                const bool opens =
                    name.contains(u'…') || (isHelp && !means(name, QStringLiteral("Open data folder")));
                if (!action->isEnabled() || !action->isVisible() || action->menu() || !opens)
                    continue;
                action->trigger();
                QCoreApplication::processEvents();
                for (QDialog* const dialog : shownDialogs()) {
                    if (!dialog->inherits("QFileDialog")) { // Qt's own, of files
                        LanguageDesk::keepPicture(*dialog, QStringLiteral("pseudo menu ") +
                                                               QString::number(opened.size()));
                        const QStringList english = words.englishIn(*dialog);
                        QVERIFY2(english.isEmpty(), qPrintable(name + u'\n' + english.join(u'\n')));
                        QTRY_VERIFY2(cutIn(*dialog).isEmpty(), qPrintable(cutIn(*dialog)));
                    }
                    opened.append(dialog->windowTitle());
                }
                // Afterwards: one that closes takes those with it that were opened from it.
                for (QDialog* const dialog : shownDialogs())
                    dialog->done(QDialog::Rejected);
                QCoreApplication::processEvents();
            }
        }
        QVERIFY2(opened.size() >= 10, qPrintable(opened.join(u'\n')));
    }

    void whatWasAskedForIsInTheCatalogues() {
        start(PseudoTranslator::Direction::Usual);
        QSet<std::pair<QString, QString>> known;
        for (const CatalogueEntry& entry :
             catalogue(QStringLiteral("de"), QStringLiteral(PATDESK_SOURCE_DIR "/resources/translations")))
            known.insert({entry.context, entry.source});
        for (const DialogCase& each : everyDialog) {
            if (QDialog* const dialog = m_desk->opened(each))
                dialog->deleteLater();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
        QStringList unknown;
        for (const auto& [context, text] : m_language->asked()) {
            if (!known.contains({context, text}))
                unknown.append(QStringLiteral("[%1] %2").arg(context, text));
        }
        QVERIFY2(unknown.isEmpty(), qPrintable(unknown.join(u'\n')));
        QVERIFY(m_language->asked().size() > 500);
    }

    void fromRightToLeftEachDialogIsMirrored_data() { LanguageDesk::addDialogs(); }

    void fromRightToLeftEachDialogIsMirrored() {
        start(PseudoTranslator::Direction::Mirrored);
        QCOMPARE(QApplication::layoutDirection(), Qt::RightToLeft);
        QDialog* const dialog = opened();
        QVERIFY(dialog);
        LanguageDesk::keepPicture(*dialog, QStringLiteral("rtl ") + QLatin1String(QTest::currentDataTag()));
        QCOMPARE(leftToRight(*dialog), QStringList());
    }

    void aPictureBeginsWhereItsLanguageDoes_data() {
        QTest::addColumn<bool>("isMirrored");
        QTest::newRow("usual") << false;
        QTest::newRow("mirrored") << true;
    }

    void aPictureBeginsWhereItsLanguageDoes() {
        QFETCH(const bool, isMirrored);
        start(isMirrored ? PseudoTranslator::Direction::Mirrored : PseudoTranslator::Direction::Usual);
        auto* const picture = m_desk->window->findChild<BarPicture*>();
        QTRY_VERIFY(picture && picture->isVisible());
        QAccessibleTableInterface* const cells =
            QAccessible::queryAccessibleInterface(picture)->tableInterface();
        QVERIFY(cells && cells->rowCount() > 2);
        const QRect first = cells->cellAt(0, 0)->rect();
        const QRect last = cells->cellAt(cells->rowCount() - 1, 0)->rect();
        QCOMPARE(first.x() > last.x(), isMirrored);
        // What is under the mouse is what stands there.
        picture->setFocus();
        QTest::mouseClick(picture, Qt::LeftButton, {}, picture->mapFromGlobal(last.center()));
        QTRY_VERIFY(cells->cellAt(cells->rowCount() - 1, 0)->state().selected);
    }

    void theMainWindowIsItsMirrorImage() {
        const auto places = [this] {
            m_desk->window->resize(1400, 900);
            (void)QTest::qWaitFor([this] { return m_desk->window->width() == 1400; });
            QCoreApplication::processEvents();
            QMap<QString, QRect> found;
            for (const char* const name : {"Filters", "Tokens", "Search tokens", "New token", "Settings",
                                           "Token details", "Tenant", "Refresh"}) {
                const auto* const part = m_desk->find<QWidget>(name);
                if (part && part->isVisible())
                    found.insert(QLatin1String(name),
                                 {part->mapTo(m_desk->window.get(), QPoint()), part->size()});
            }
            return found;
        };
        start(PseudoTranslator::Direction::Usual);
        const QMap<QString, QRect> usual = places();
        QVERIFY(usual.size() >= 6);
        m_desk.reset();
        m_language.reset();
        start(PseudoTranslator::Direction::Mirrored);
        QCOMPARE(leftToRight(*m_desk->window), QStringList());
        const QMap<QString, QRect> mirrored = places();
        LanguageDesk::keepPicture(*m_desk->window, QStringLiteral("rtl window"));
        QCOMPARE(mirrored.keys(), usual.keys());
        for (auto part = usual.begin(); part != usual.end(); ++part) {
            const QString& name = part.key();
            const int right = 1400 - (mirrored[name].x() + mirrored[name].width());
            constexpr int tolerance = 24; // a scroll bar, or a word that is a little shorter
            QVERIFY2(std::abs(right - usual[name].x()) <= tolerance,
                     qPrintable(QStringLiteral("%1: %2 and %3").arg(name).arg(usual[name].x()).arg(right)));
        }
    }
};

QTEST_MAIN(TestPseudoLanguage)
#include "test_pseudolanguage.moc"
