// SPDX-License-Identifier: MIT
#include "policytext.h"

#include "evidencewords.h"

#include <QCoreApplication>
#include <QDate>
#include <QSet>

#include <algorithm>
#include <array>

namespace patdesk {

namespace {

/// What is wrong with a policy; its own words stay as they are, being those of the file.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(patdesk::PolicyText)
};

constexpr qsizetype maxBytes = qsizetype(1) << 20;
constexpr int maxFaults = 50;

/// A setting that is a number.
struct NumberSetting {
    QLatin1String key;
    QLatin1String unit; ///< "days", "runs", or empty for "1 in N"
    int least;
    int most;
    int& (*in)(Policy&);
};

const auto& numberSettings() {
    static constexpr std::array settings{
        NumberSetting{QLatin1String("in use if used within"), QLatin1String("days"), 1, 3650,
                      [](Policy& p) -> int& { return p.inUseWithin; }},
        NumberSetting{QLatin1String("silence at least"), QLatin1String("days"), 7, 3650,
                      [](Policy& p) -> int& { return p.silence.least; }},
        NumberSetting{QLatin1String("at work for at least"), QLatin1String("days"), 7, 3650,
                      [](Policy& p) -> int& { return p.silence.atWork; }},
        NumberSetting{QLatin1String("missed runs at least"), QLatin1String("runs"), 1, 100,
                      [](Policy& p) -> int& { return p.silence.missedRuns; }},
        NumberSetting{QLatin1String("chance of a pause"), QLatin1String(), 20, 1'000'000'000,
                      [](Policy& p) -> int& { return p.silence.oneIn; }},
        NumberSetting{QLatin1String("yearly jobs"), QLatin1String("days"), 30, 3650,
                      [](Policy& p) -> int& { return p.silence.yearly; }},
        NumberSetting{QLatin1String("never used"), QLatin1String("days"), 7, 3650,
                      [](Policy& p) -> int& { return p.neverUsed; }},
        NumberSetting{QLatin1String("rare jobs"), QLatin1String("days"), 30, 3650,
                      [](Policy& p) -> int& { return p.rareJobs; }},
        NumberSetting{QLatin1String("expired"), QLatin1String("days"), 1, 3650,
                      [](Policy& p) -> int& { return p.expired; }},
    };
    return settings;
}

constexpr QLatin1String nameKey("policy");
constexpr QLatin1String versionKey("version");
constexpr QLatin1String emergencyKey("words for emergencies");
constexpr QLatin1String rareKey("words for rare jobs");

/// Letters to be changed, added or left out to get from one to the other.
int distance(const QString& a, const QString& b) {
    std::vector<int> row(std::size_t(b.size()) + 1);
    for (std::size_t j = 0; j < row.size(); ++j)
        row[j] = static_cast<int>(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        int corner = row[0];
        row[0] = static_cast<int>(i);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const int above = row[std::size_t(j)];
            const int change = corner + (a[i - 1] == b[j - 1] ? 0 : 1);
            row[std::size_t(j)] = std::min({above + 1, row[std::size_t(j - 1)] + 1, change});
            corner = above;
        }
    }
    return row.back();
}

QString nearestKey(const QString& key) {
    QStringList keys{nameKey, versionKey, emergencyKey, rareKey};
    for (const NumberSetting& setting : numberSettings())
        keys.append(setting.key);
    const QString given = key.left(64);
    const auto nearest = std::min_element(keys.begin(), keys.end(), [&](const QString& a, const QString& b) {
        return distance(given, a) < distance(given, b);
    });
    return 3 * distance(given, *nearest) <= nearest->size() ? *nearest : QString();
}

QString simplified(QStringView text) {
    return text.toString().simplified();
}

class Reader {
public:
    explicit Reader(const QByteArray& utf8) : m_utf8(utf8) {}

    PolicyReading run() {
        if (m_utf8.size() > maxBytes) {
            fault(Words::tr("The file is larger than 1 MiB."));
            return std::move(m_reading);
        }
        QString text = QString::fromUtf8(m_utf8);
        if (text.startsWith(QChar(0xFEFF)))
            text.remove(0, 1);
        if (text.contains(QChar(0xFFFD)))
            fault(Words::tr("The file is not UTF-8."));
        for (QString& line : text.split(QLatin1Char('\n'))) {
            ++m_line;
            if (line.endsWith(QLatin1Char('\r')))
                line.chop(1);
            if (m_reading.faults.size() == maxFaults)
                break;
            readLine(line.trimmed());
        }
        m_line = 0;
        if (m_reading.policy.silence.yearly < m_reading.policy.silence.least)
            fault(Words::tr("“yearly jobs” must not be less than “silence at least”."));
        return std::move(m_reading);
    }

private:
    void fault(QString text) { m_reading.faults.append({m_line, std::move(text)}); }

    void readLine(const QString& line) {
        if (line.isEmpty() || line.startsWith(QLatin1Char('#')))
            return;
        if (readException(line))
            return;
        const qsizetype colon = line.indexOf(QLatin1Char(':'));
        if (colon < 1)
            return fault(
                Words::tr("A line is “setting: value”, or begins with “keep”, “accept”, “do without” "
                          "or #."));
        readSetting(simplified(QStringView(line).first(colon)).toLower(),
                    simplified(QStringView(line).sliced(colon + 1)));
    }

    void readSetting(const QString& key, const QString& value) {
        if (m_seen.contains(key))
            return fault(Words::tr("%1 is set a second time.").arg(quoted(key)));
        m_seen.insert(key);
        if (value.isEmpty() && key != emergencyKey && key != rareKey)
            return fault(Words::tr("%1 has no value.").arg(quoted(key)));
        Policy& policy = m_reading.policy;
        for (const NumberSetting& setting : numberSettings()) {
            if (key == setting.key)
                return readNumber(setting, value);
        }
        if (key == nameKey) {
            policy.name = value.left(80);
        } else if (key == versionKey) {
            bool isNumber = false;
            policy.version = value.toInt(&isNumber);
            if (!isNumber || policy.version < 1)
                fault(Words::tr("The version is a whole number from 1, not %1.").arg(quoted(value)));
        } else if (key == emergencyKey) {
            policy.emergencyWords = wordsOf(value);
        } else if (key == rareKey) {
            policy.rareWords = wordsOf(value);
        } else {
            const QString nearest = nearestKey(key);
            fault(nearest.isEmpty()
                      ? Words::tr("%1 is no setting.").arg(quoted(key))
                      : Words::tr("%1 is no setting; did you mean %2?").arg(quoted(key), quoted(nearest)));
        }
    }

    static QStringList wordsOf(const QString& value) {
        QStringList words;
        for (const QString& word : value.split(QLatin1Char(','))) {
            if (!word.trimmed().isEmpty())
                words.append(word.simplified().toLower());
        }
        return words;
    }

    void readNumber(const NumberSetting& setting, const QString& value) {
        QStringList parts = value.split(QLatin1Char(' '));
        const bool odds = setting.unit.isEmpty();
        if (odds && parts.size() == 3 && parts[0] == QLatin1String("1") && parts[1] == QLatin1String("in"))
            parts = {parts[2]};
        bool isNumber = false;
        const int number = parts[0].toInt(&isNumber);
        const QString unit = parts.mid(1).join(QLatin1Char(' '));
        const QString singular = QString(setting.unit).chopped(odds ? 0 : 1);
        const bool unitFits = unit.isEmpty() || (!odds && (unit == setting.unit || unit == singular));
        if (!isNumber || !unitFits)
            return fault(
                odds ? Words::tr("%1 is “1 in 100000”, say, not %2.").arg(quoted(setting.key), quoted(value))
                     : Words::tr("%1 is a whole number of %2, not %3.")
                           .arg(quoted(setting.key), setting.unit, quoted(value)));
        if (number < setting.least || number > setting.most)
            return fault(Words::tr("%1 is between %2 and %3, not %4.")
                             .arg(quoted(setting.key), QString::number(setting.least),
                                  QString::number(setting.most), QString::number(number)));
        setting.in(m_reading.policy) = number;
    }

    /// keep|accept token|owner|name WHAT until DATE because REASON, do without SOURCE until …
    bool readException(const QString& line) {
        using Kind = PolicyException::Kind;
        PolicyException exception;
        QString rest = line.simplified();
        const auto take = [&rest](QLatin1String word) {
            if (!rest.startsWith(word + QLatin1Char(' '), Qt::CaseInsensitive))
                return false;
            rest.remove(0, word.size() + 1);
            return true;
        };
        if (take(QLatin1String("do without"))) {
            exception.kind = Kind::DoWithout;
            exception.of = PolicyException::Of::Source;
        } else if (take(QLatin1String("keep")) || take(QLatin1String("accept"))) {
            const bool keep = line.startsWith(QLatin1String("keep"), Qt::CaseInsensitive);
            exception.kind = keep ? Kind::Keep : Kind::Accept;
            if (take(QLatin1String("token"))) {
                exception.of = PolicyException::Of::Token;
            } else if (take(QLatin1String("owner"))) {
                exception.of = PolicyException::Of::Owner;
            } else if (take(QLatin1String("name"))) {
                exception.of = PolicyException::Of::Name;
            } else {
                fault(Words::tr("After “%1” comes “token”, “owner” or “name”.")
                          .arg(keep ? QLatin1String("keep") : QLatin1String("accept")));
                return true;
            }
        } else {
            return false;
        }
        readEnd(rest, std::move(exception));
        return true;
    }

    void readEnd(const QString& rest, PolicyException exception) {
        static const QString until = QStringLiteral(" until ");
        static const QString because = QStringLiteral(" because ");
        // The last “until” before the first “because” after it: a name may hold either word.
        const qsizetype reasonAt = rest.indexOf(because, std::max<qsizetype>(rest.indexOf(until), 0));
        const qsizetype untilAt = reasonAt < 0 ? -1 : rest.lastIndexOf(until, reasonAt);
        if (untilAt < 1)
            return fault(
                Words::tr("An exception ends with “until YEAR-MONTH-DAY because …”, and needs both."));
        exception.what = rest.left(untilAt).trimmed();
        const QString day = rest.mid(untilAt + until.size(), reasonAt - untilAt - until.size()).trimmed();
        exception.reason = rest.mid(reasonAt + because.size()).trimmed().left(500);
        const QDate date = QDate::fromString(day, Qt::ISODate);
        if (!date.isValid() || day.size() != 10)
            return fault(Words::tr("%1 is no day; write it as 2027-03-31.").arg(quoted(day)));
        if (exception.reason.isEmpty())
            return fault(Words::tr("The exception has no reason after “because”."));
        exception.until = static_cast<Day>(QDate(1970, 1, 1).daysTo(date));
        const auto source = evidenceKindNamed(exception.what);
        if (exception.of == PolicyException::Of::Source && (!source || !couldSpeakAgainst(*source)))
            return fault(Words::tr("%1 is no source that a verdict needs; these are: %2.")
                             .arg(quoted(exception.what), neededSources()));
        if (exception.of == PolicyException::Of::Source)
            exception.what = nameOf(*source);
        m_reading.policy.exceptions.append(std::move(exception));
    }

    static QString neededSources() {
        QStringList names;
        EvidenceSources::forEachKind([&names](EvidenceKind kind) {
            if (couldSpeakAgainst(kind))
                names.append(nameOf(kind));
        });
        return names.join(QStringLiteral(", "));
    }

    const QByteArray& m_utf8;
    int m_line = 0;
    QSet<QString> m_seen;
    PolicyReading m_reading;
};

QString written(const PolicyException& exception) {
    using Kind = PolicyException::Kind;
    using Of = PolicyException::Of;
    QString line = exception.kind == Kind::DoWithout ? QStringLiteral("do without ")
                   : exception.kind == Kind::Keep    ? QStringLiteral("keep ")
                                                     : QStringLiteral("accept ");
    if (exception.of == Of::Token)
        line += QStringLiteral("token ");
    else if (exception.of == Of::Owner)
        line += QStringLiteral("owner ");
    else if (exception.of == Of::Name)
        line += QStringLiteral("name ");
    return line + exception.what.simplified() + QStringLiteral(" until ") + isoDate(exception.until) +
           QStringLiteral(" because ") + exception.reason.simplified();
}

} // namespace

PolicyReading readPolicy(const QByteArray& utf8) {
    return Reader(utf8).run();
}

QByteArray writePolicy(const Policy& policy) {
    QStringList lines{
        QStringLiteral("# What Patdesk calls safe to delete. Days are days without a sign of life."),
        nameKey + QStringLiteral(": ") + policy.name.simplified(),
        versionKey + QStringLiteral(": ") + QString::number(policy.version), QString()};
    Policy values = policy;
    for (const NumberSetting& setting : numberSettings()) {
        const QString number = QString::number(setting.in(values));
        lines.append(setting.key + QStringLiteral(": ") +
                     (setting.unit.isEmpty() ? QStringLiteral("1 in ") + number
                                             : number + QLatin1Char(' ') + setting.unit));
    }
    lines.append(emergencyKey + QStringLiteral(": ") +
                 policy.emergencyWords.list().join(QStringLiteral(", ")));
    lines.append(rareKey + QStringLiteral(": ") + policy.rareWords.list().join(QStringLiteral(", ")));
    if (!policy.exceptions.isEmpty())
        lines.append(QString());
    for (const PolicyException& exception : policy.exceptions)
        lines.append(written(exception));
    return lines.join(QLatin1Char('\n')).toUtf8() + '\n';
}

QByteArray withException(const QByteArray& policy, const PolicyException& exception) {
    QByteArray text = withVersionAbove(policy, readPolicy(policy).policy.version);
    if (!text.isEmpty() && !text.endsWith('\n'))
        text += '\n';
    return text + written(exception).toUtf8() + '\n';
}

QByteArray withVersionAbove(const QByteArray& policy, int version) {
    if (readPolicy(policy).policy.version > version)
        return policy;
    const QByteArray raised = versionKey.latin1() + QByteArray(": ") + QByteArray::number(version + 1);
    QByteArrayList lines = policy.split('\n');
    for (QByteArray& line : lines) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.left(colon).trimmed().toLower() == versionKey.latin1()) {
            line = line.endsWith('\r') ? raised + '\r' : raised;
            return lines.join('\n');
        }
    }
    return raised + '\n' + policy;
}

QString wordsFor(const PolicyFault& fault) {
    return fault.line == 0 ? fault.text
                           : Words::tr("line %1: %2").arg(QString::number(fault.line), fault.text);
}

} // namespace patdesk
