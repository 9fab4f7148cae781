// SPDX-License-Identifier: MIT
// The catalogues of resources/translations: that they have every text, and say in another language the same.
#include "catalogue.h"
#include "languages.h"
#include "ownerstate.h"
#include "translation.h"

#include <QDirIterator>
#include <QLocale>
#include <QProcess>
#include <QProcessEnvironment>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace patdesk;
using namespace patdesk::test;

namespace {

const QString sources = QStringLiteral(PATDESK_SOURCE_DIR);
const QString translations = sources + QStringLiteral("/resources/translations");

QString shown(const CatalogueEntry& entry) {
    return QStringLiteral("[%1] %2").arg(entry.context, entry.source.left(120));
}

QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The names of classes that have a tr(), as lupdate writes them down.
QSet<QString> declaredContexts() {
    static const QRegularExpression declared(
        QStringLiteral("(?:Q_DECLARE_TR_FUNCTIONS\\(|translate\\(\")([\\w:]+)\"?[,)]"));
    static const QRegularExpression object(
        QStringLiteral("\\n(?:class|struct) (\\w+)[^;{]*\\{[^}]*?Q_OBJECT"));
    QSet<QString> names{QStringLiteral("patdesk"), QStringLiteral("QFileDialog")};
    for (const QString& folder : {sources + QStringLiteral("/app"), sources + QStringLiteral("/ui")}) {
        for (QDirIterator it(folder, {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
                             QDirIterator::Subdirectories);
             it.hasNext();) {
            const QString text = QString::fromUtf8(contentOf(it.next()));
            for (auto match = declared.globalMatch(text); match.hasNext();)
                names.insert(match.next().captured(1));
            for (auto match = object.globalMatch(text); match.hasNext();)
                names.insert(QStringLiteral("patdesk::") + match.next().captured(1));
        }
    }
    return names;
}

} // namespace

class TestCatalogues : public QObject {
    Q_OBJECT

    /// Everything but English, which has forms of counted words only.
    static void addLanguages() {
        QTest::addColumn<QString>("code");
        for (const Language& language : languages()) {
            if (language.code != QLatin1String("en"))
                QTest::newRow(qPrintable(language.code)) << language.code;
        }
    }

private Q_SLOTS:

    void everyTextOfTheSourcesIsInEachOfThem() {
        QTemporaryDir folder;
        const QStringList files = QDir(translations).entryList({QStringLiteral("*.ts")}, QDir::Files);
        QCOMPARE(files.size(), languages().size());
        for (const QString& file : files)
            QVERIFY(QFile::copy(translations + u'/' + file, folder.filePath(file)));
        QProcess lupdate;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C"));
        lupdate.setProcessEnvironment(environment);
        lupdate.start(sources + QStringLiteral("/packaging/lupdate"), {folder.path()});
        QVERIFY(lupdate.waitForFinished(120'000));
        const QByteArray said = lupdate.readAllStandardError();
        if (lupdate.exitCode() != 0 && said.contains("is missing"))
            QSKIP(said.constData());
        QVERIFY2(lupdate.exitCode() == 0 && said.isEmpty(), said.constData());
        for (const QString& file : files)
            QVERIFY2(contentOf(folder.filePath(file)) == contentOf(translations + u'/' + file),
                     qPrintable(file + QStringLiteral(" is not what packaging/lupdate makes of it")));
    }

    void aTextIsLookedForWhereLupdateHasPutIt() {
        const QSet<QString> known = declaredContexts();
        for (const CatalogueEntry& entry : catalogue(QStringLiteral("de"), translations))
            QVERIFY2(known.contains(entry.context), qPrintable(shown(entry)));
    }

    void nothingIsLeftToBeTranslated_data() { addLanguages(); }

    void nothingIsLeftToBeTranslated() {
        QFETCH(const QString, code);
        QStringList lacking;
        const QList<CatalogueEntry> entries = catalogue(code, translations);
        QVERIFY(entries.size() > 1'000);
        for (const CatalogueEntry& entry : entries) {
            if (!entry.state.isEmpty() || entry.forms.isEmpty() || entry.forms.contains(QString()))
                lacking.append(shown(entry));
        }
        QVERIFY2(lacking.isEmpty(), qPrintable(lacking.join(u'\n')));
    }

    void whatIsCountedHasAFormForEachNumberOfTheLanguage_data() {
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("forms");
        QTest::newRow("English") << QStringLiteral("en") << 2;
        QTest::newRow("German") << QStringLiteral("de") << 2;
        QTest::newRow("Japanese") << QStringLiteral("ja") << 1;
    }

    void whatIsCountedHasAFormForEachNumberOfTheLanguage() {
        QFETCH(const QString, code);
        QFETCH(const int, forms);
        for (const CatalogueEntry& entry : catalogue(code, translations)) {
            QVERIFY2(!entry.isCounted || entry.forms.size() == forms, qPrintable(shown(entry)));
            QVERIFY2(code != QLatin1String("en") || entry.isCounted, qPrintable(shown(entry)));
            for (const QString& form : entry.forms)
                QVERIFY2(code != QLatin1String("en") || !form.contains(QLatin1String("(s)")),
                         qPrintable(form));
        }
    }

    void argumentsAndMnemonicsStay_data() {
        addLanguages();
        QTest::newRow("en") << QStringLiteral("en");
    }

    void argumentsAndMnemonicsStay() {
        QFETCH(const QString, code);
        QStringList wrong;
        for (const CatalogueEntry& entry : catalogue(code, translations)) {
            for (const QString& form : entry.forms) {
                const auto report = [&](const char* what) {
                    wrong.append(QLatin1String(what) + u' ' + shown(entry) + QStringLiteral(" → ") + form);
                };
                QStringList wanted = placeholders(entry.source);
                QStringList there = placeholders(form);
                if (entry.isCounted) { // "A token is …" says its number as well
                    for (QStringList* const list : {&wanted, &there})
                        list->removeIf([](const QString& place) { return place.endsWith(u'n'); });
                }
                if (wanted != there)
                    report("arguments");
                if (mnemonic(entry.source).isEmpty() != mnemonic(form).isEmpty())
                    report("mnemonic");
                if (entry.source.count(u'\n') != form.count(u'\n') ||
                    entry.source.front().isSpace() != form.front().isSpace() ||
                    entry.source.endsWith(u"…") != (form.endsWith(u"…") || form.contains(u"…(&")))
                    report("ends or lines");
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void inJapaneseTheLetterStandsBehindTheWords() {
        for (const CatalogueEntry& entry : catalogue(QStringLiteral("ja"), translations)) {
            for (const QString& form : entry.forms)
                QVERIFY2(mnemonic(form).isEmpty() ||
                             form.contains(QStringLiteral("(&%1)").arg(mnemonic(form))),
                         qPrintable(form));
        }
    }

    void withoutALanguageCountedWordsAreEnglish() {
        const auto tokens = [](int number) {
            return QCoreApplication::translate("patdesk", "%n token(s)", nullptr, number);
        };
        QCOMPARE(tokens(0), QStringLiteral("0 tokens"));
        QCOMPARE(tokens(1), QStringLiteral("1 token"));
        QCOMPARE(tokens(2), QStringLiteral("2 tokens"));
        QCOMPARE(tokens(1'000'000), QStringLiteral("1000000 tokens"));
    }

    void theTextsAreOfTheLanguageAsLongAsItIsThere() {
        const Owner owner{OwnerId(QStringLiteral("x")), QStringLiteral("%1 Chen")};
        const QString english = QStringLiteral("The owner “%1 Chen” is active.");
        QCOMPARE(ownerSentence(owner, OwnerState::Active), english);
        {
            const Translation german(QStringLiteral("de"));
            QVERIFY(ownerSentence(owner, OwnerState::Active) != english);
            QVERIFY(ownerSentence(owner, OwnerState::Active).contains(QStringLiteral("„%1 Chen“")));
            QCOMPARE(QCoreApplication::translate("patdesk", "%n token(s)", nullptr, 1),
                     QStringLiteral("1 Token"));
            QCOMPARE(QLocale().language(), QLocale::German);
            QCOMPARE(QLocale().decimalPoint(), QStringLiteral(","));
        }
        {
            const Translation japanese(QStringLiteral("ja"));
            QCOMPARE(QLocale().language(), QLocale::Japanese);
            QVERIFY(ownerSentence(owner, OwnerState::Active) != english);
        }
        QCOMPARE(ownerSentence(owner, OwnerState::Active), english);
        QCOMPARE(QLocale().language(), QLocale::system().language());
    }

    void everyLanguageIsListedInItself() {
        QVERIFY(languages().size() >= 3);
        for (const Language& language : languages()) {
            QVERIFY(Translation::isKnown(language.code));
            QCOMPARE(QLocale(language.code).nativeLanguageName().section(u' ', -1), language.name);
        }
        QVERIFY(Translation::isKnown(QStringLiteral("pseudo")));
        QVERIFY(Translation::isKnown(QStringLiteral("pseudo-rtl")));
        QVERIFY(!Translation::isKnown(QStringLiteral("fr")));
        QVERIFY(!Translation::isKnown({}));
    }
};

QTEST_GUILESS_MAIN(TestCatalogues)
#include "test_catalogues.moc"
