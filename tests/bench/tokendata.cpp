// SPDX-License-Identifier: MIT
#include "tokendata.h"

#include "scope.h"

#include <QDateTime>
#include <QRandomGenerator>

#include <array>
#include <vector>

namespace patdesk::bench {

namespace {

constexpr std::array firstNames{"Amelia", "Bo", "Chen", "Dara", "Eve", "Farid"};
constexpr std::array lastNames{"Okafor", "Smith", "Núñez", "Kowalski", "田中", "Ivanov"};
constexpr std::array uses{"NodeJS Integration", "Workflow", "ServiceNow sync",
                          "Terraform",          "Jenkins",  "PowerBI report"};
constexpr std::array lifetimes{750, 3600, 36900, 43200};

/// One stream of random numbers for each token, so that a changed token leaves the others as they are.
class Writer {
public:
    Writer(int tokens, bool later) : m_later(later) {
        for (const KnownScope& scope : knownScopes())
            m_scopes.push_back(scope.name.toUtf8());
        QRandomGenerator random(7);
        for (int i = 0; i < std::max(1, tokens / 8); ++i)
            m_owners.push_back("{\"type\":\"IDENTITY\",\"id\":\"" + hex32(random) + "\",\"name\":\"" +
                               pick(firstNames, random) + ' ' + pick(lastNames, random) +
                               QByteArray::number(i) + "\"}");
    }

    void write(int i, QByteArray& out) {
        const bool changes = m_later && i % 100 == 7;
        const bool isAnother = changes && i % 300 == 7;
        QRandomGenerator random(static_cast<quint32>(isAnother ? i + 1'000'000'000 : i));
        out += "{\"id\":\"" + hex32(random) + "\",\"name\":\"" + pick(uses, random) + ' ' +
               QByteArray::number(i);
        out += (changes && i % 300 == 107 ? " renamed\"" : "\"");
        const int age = 1 + random.bounded(1499);
        writeScopes(random, out);
        out += ",\"owner\":" +
               m_owners[static_cast<std::size_t>(random.bounded(static_cast<int>(m_owners.size())))];
        out += ",\"created\":" + at(age, random) + ",\"lastUsed\":";
        const bool neverUsed = random.bounded(100) < 25;
        const QByteArray lastUsed = at(random.bounded(age + 1), random);
        out += changes && i % 300 == 207 ? "\"2026-11-23T08:00:00.000Z\"" : neverUsed ? "null" : lastUsed;
        out += random.bounded(100) < 10 ? ",\"managed\":true" : ",\"managed\":false";
        out += ",\"accessTokenValiditySeconds\":" +
               QByteArray::number(lifetimes[static_cast<std::size_t>(random.bounded(4))]);
        out += ",\"expirationDate\":";
        out += random.bounded(100) < 30 ? QByteArray("null") : at(30 - random.bounded(395), random);
        out += ",\"userAwareTokenNeverExpires\":false}";
    }

private:
    template <std::size_t Size>
    static const char* pick(const std::array<const char*, Size>& texts, QRandomGenerator& random) {
        return texts[static_cast<std::size_t>(random.bounded(static_cast<int>(Size)))];
    }

    static QByteArray hex32(QRandomGenerator& random) {
        QByteArray bytes(16, Qt::Uninitialized);
        random.fillRange(reinterpret_cast<quint32*>(bytes.data()), 4);
        return bytes.toHex();
    }

    void writeScopes(QRandomGenerator& random, QByteArray& out) {
        if (random.bounded(100) < 40) {
            out += ",\"scope\":[\"sp:scopes:all\"]";
            return;
        }
        const int count = 1 + random.bounded(7);
        for (int i = 0; i < count; ++i) {
            out += i == 0 ? ",\"scope\":[\"" : "\",\"";
            out += m_scopes[static_cast<std::size_t>(random.bounded(static_cast<int>(m_scopes.size())))];
        }
        out += "\"]";
    }

    /// A moment so many days before 2026-11-23, in quotation marks.
    static QByteArray at(int daysAgo, QRandomGenerator& random) {
        static const QDate today(2026, 11, 23);
        const QDate date = today.addDays(-daysAgo - 1);
        char text[32];
        const int length = std::snprintf(text, sizeof text, "\"%04d-%02d-%02dT%02d:%02d:%02d.%03dZ\"",
                                         date.year(), date.month(), date.day(), random.bounded(24),
                                         random.bounded(60), random.bounded(60), random.bounded(1000));
        return QByteArray(text, length);
    }

    bool m_later;
    std::vector<QByteArray> m_scopes;
    std::vector<QByteArray> m_owners;
};

QByteArray body(int tokens, bool later) {
    Writer writer(tokens, later);
    QByteArray out("[");
    out.reserve(tokens * 470LL);
    for (int i = 0; i < tokens; ++i) {
        if (i > 0)
            out += ',';
        writer.write(i, out);
    }
    return out + ']';
}

} // namespace

QByteArray tokenListBody(int tokens) {
    return body(tokens, false);
}

QByteArray refreshedBody(int tokens) {
    return body(tokens, true);
}

} // namespace patdesk::bench
