// SPDX-License-Identifier: MIT
#pragma once

#include "byname.h"

#include <QHash>
#include <QMutex>
#include <QSet>
#include <QTranslator>

namespace patdesk::test {

/// Speaks as another translator does, installed as long as it lives, and notes what it was asked for: what
/// the windows show can be traced to its English text, and a test finds its controls by their English names.
class HeardTexts : public QTranslator {
public:
    explicit HeardTexts(std::unique_ptr<QTranslator> speaker) : m_speaker(std::move(speaker)) {
        QCoreApplication::installTranslator(this);
        means = [this](const QString& shown, const QString& english) {
            return shown == english || says(shown, english);
        };
    }

    ~HeardTexts() override {
        means = [](const QString& shown, const QString& english) { return shown == english; };
        QCoreApplication::removeTranslator(this);
    }

    bool isEmpty() const override { return false; }

    QString translate(const char* context, const char* source, const char* comment, int n) const override {
        const QString text = m_speaker->translate(context, source, comment, n);
        const QMutexLocker lock(&m_mutex);
        const QString english = QString::fromUtf8(source);
        if (!text.isNull())
            m_english[plain(text)].insert(plain(english));
        const QString where = QString::fromUtf8(context);
        if (where.startsWith(QLatin1String("patdesk")))
            m_asked.insert({where, english});
        return text;
    }

    /// Each context and text that Patdesk's own code has asked for.
    QSet<std::pair<QString, QString>> asked() const {
        const QMutexLocker lock(&m_mutex);
        return m_asked;
    }

private:
    static QString plain(const QString& text) { return QString(text).remove(u'&'); }

    bool says(const QString& shown, const QString& english) const {
        const QMutexLocker lock(&m_mutex);
        return m_english.value(plain(shown)).contains(plain(english));
    }

    std::unique_ptr<QTranslator> m_speaker;
    mutable QMutex m_mutex;
    mutable QHash<QString, QSet<QString>> m_english; ///< of what is shown
    mutable QSet<std::pair<QString, QString>> m_asked;
};

} // namespace patdesk::test
