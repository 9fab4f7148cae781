// SPDX-License-Identifier: MIT
#include "entries.h"

#include <QDir>
#include <QTest>

using namespace patdesk;

/// The corpus of each fuzz target as a plain test, in every build.
class TestFuzzCorpus : public QObject {
    Q_OBJECT

    static QDir corpusOf(const fuzz::Entry& entry) {
        return QDir(QStringLiteral(PATDESK_SOURCE_DIR "/tests/fuzz/corpus/fuzz_") +
                    QString::fromLatin1(entry.name));
    }

private Q_SLOTS:

    void everyEntryComesBackFromEveryFile() {
        for (const fuzz::Entry& entry : fuzz::entries) {
            const QDir corpus = corpusOf(entry);
            const QStringList names = corpus.entryList(QDir::Files);
            QVERIFY2(!names.isEmpty(), entry.name);
            for (const QString& name : names) {
                QFile file(corpus.filePath(name));
                QVERIFY(file.open(QIODevice::ReadOnly));
                const QByteArray whole = file.readAll();
                // Cut short at every length too: what a lost connection leaves.
                for (qsizetype size = whole.size(); size >= 0; size -= 1 + whole.size() / 200)
                    entry.run(QByteArrayView(whole).first(size));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestFuzzCorpus)
#include "test_fuzzcorpus.moc"
