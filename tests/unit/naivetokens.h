// SPDX-License-Identifier: MIT
#pragma once

#include "tokencolumn.h"
#include "tokenfilter.h"
#include "tokenrules.h"

#include <QList>
#include <QRandomGenerator>

#include <algorithm>
#include <array>
#include <limits>
#include <tuple>
#include <utility>
#include <vector>

namespace patdesk::test {

inline const Instant heldNow{std::chrono::milliseconds{1'795'000'000'000}};

/// Case folding and composition as foldedtext.h promises them, in the plainest way.
inline QString naivelyFolded(QString text) {
    for (int i = 0; i < 4; ++i) {
        text = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
        text.replace(QChar(0xdf), QStringLiteral("ss"))
            .replace(QStringLiteral("i\u0307"), QStringLiteral("i"));
    }
    return text.normalized(QString::NormalizationForm_KC);
}

/// A list of tokens as one would write it without a thought of speed: what TokenModel is compared with.
struct NaiveList {
    QList<Token> tokens;
    TokenFilter filter = TokenFilter::All;
    QString search;
    int staleDays = defaultStaleDays;
    int expiringDays = defaultExpiringDays;
    OwnerId myself;
    /// Null = nothing was judged.
    std::shared_ptr<const VerdictMarks> verdicts;
    int column = -1;
    bool descending = false;

    void put(const Token& token) {
        const auto known =
            std::find_if(tokens.begin(), tokens.end(), [&](const Token& t) { return t.id == token.id; });
        if (known == tokens.end())
            tokens.append(token);
        else
            *known = token;
    }

    void remove(const TokenId& id) {
        tokens.removeIf([&](const Token& token) { return token.id == id; });
    }

    bool isFound(const Token& token) const {
        const QString needle = naivelyFolded(search.trimmed());
        if (needle.isEmpty())
            return true;
        const QString scope = needle.endsWith(u':') ? needle.chopped(1) : needle;
        if (isScopeName(scope) && !scopeAll.contains(needle) && token.scopes.contains(scopeAll))
            return true;
        QStringList texts = token.scopes;
        texts << token.name << token.owner.name << token.id.text();
        return std::any_of(texts.begin(), texts.end(),
                           [&](const QString& text) { return naivelyFolded(text).contains(needle); });
    }

    bool isInFilter(const Token& token) const {
        const Findings findings = findingsOf(token, heldNow, staleDays, expiringDays);
        switch (filter) {
        case TokenFilter::All:
            return true;
        case TokenFilter::Stale:
            return has(findings, Finding::Stale);
        case TokenFilter::NeverUsed:
            return has(findings, Finding::NeverUsed);
        case TokenFilter::ExpiringSoon:
            return has(findings, Finding::ExpiringSoon);
        case TokenFilter::Expired:
            return has(findings, Finding::Expired);
        case TokenFilter::NeverExpires:
            return has(findings, Finding::NeverExpires);
        case TokenFilter::AllScopes:
            return has(findings, Finding::AllScopes);
        case TokenFilter::Managed:
            return token.managed;
        case TokenFilter::Mine:
            return !myself.isEmpty() && token.owner.id == myself;
        default:
            break;
        }
        const auto mark = markOf(token);
        if (!mark)
            return false;
        switch (filter) {
        case TokenFilter::Safe:
            return mark->verdict == Finding::JudgedSafe;
        case TokenFilter::InUse:
            return mark->verdict == Finding::JudgedInUse;
        case TokenFilter::CannotTell:
            return mark->verdict == Finding::JudgedCannotTell;
        default:
            return (mark->marks & bitOf(filter)) != 0;
        }
    }

    std::int64_t countInFilter() const {
        return std::count_if(tokens.begin(), tokens.end(),
                             [this](const Token& token) { return isInFilter(token); });
    }

    std::optional<VerdictMark> markOf(const Token& token) const {
        const QByteArray id = token.id.text().toUtf8();
        return verdicts && verdicts->contains(id) ? std::optional(verdicts->value(id)) : std::nullopt;
    }

    /// What to compare two tokens by.
    std::tuple<std::int64_t, QByteArray> key(const Token& token) const {
        constexpr std::int64_t last = std::numeric_limits<std::int64_t>::max();
        switch (static_cast<TokenColumn>(column)) {
        case TokenColumn::Name:
            return {0, naivelyFolded(token.name).toUtf8()};
        case TokenColumn::Owner:
            return {0, naivelyFolded(token.owner.name).toUtf8()};
        case TokenColumn::AllScopes:
        case TokenColumn::Scopes: {
            const std::int64_t count = token.scopes.size();
            const QByteArray name = count == 1 ? naivelyFolded(token.scopes.first()).toUtf8() : QByteArray();
            return {token.scopes.contains(scopeAll) ? 1'000'000 + count : count, name};
        }
        case TokenColumn::Created:
            return {token.created.ms(), {}};
        case TokenColumn::LastUsed:
            return {token.lastUsed.ms(), {}};
        case TokenColumn::Expires:
            return {token.expiry.never() ? last : token.expiry.at.ms(), {}};
        case TokenColumn::Status: {
            const Findings f = findingsOf(token, heldNow, staleDays, expiringDays);
            const std::array<bool, 7> worstFirst{
                has(f, Finding::ExpiringSoon) && !has(f, Finding::Expired),
                has(f, Finding::Stale) && !has(f, Finding::Expired),
                has(f, Finding::PartlyUnreadable) && !has(f, Finding::Expired),
                has(f, Finding::Expired),
                has(f, Finding::NeverUsed),
                has(f, Finding::AllScopes),
                has(f, Finding::NeverExpires),
            };
            const auto first = std::find(worstFirst.begin(), worstFirst.end(), true) - worstFirst.begin();
            const bool byEnd = has(f, Finding::Expired) || has(f, Finding::ExpiringSoon);
            // Dates that are none come first, and are all the same.
            const std::int64_t date =
                std::max(byEnd ? token.expiry.at.ms() : std::max(token.created.ms(), token.lastUsed.ms()),
                         std::int64_t{-1'000'000'000'000});
            const std::int64_t group =
                first * 4 + (has(f, Finding::AllScopes) ? 0 : 2) + (has(f, Finding::NeverExpires) ? 0 : 1);
            return {group * 10'000'000'000'000 + date, {}};
        }
        case TokenColumn::Verdict: {
            const auto mark = markOf(token);
            return {!mark                                        ? 3
                    : mark->verdict == Finding::JudgedSafe       ? 0
                    : mark->verdict == Finding::JudgedCannotTell ? 1
                                                                 : 2,
                    {}};
        }
        case TokenColumn::OwnerState: {
            const auto mark = markOf(token);
            constexpr std::array worstFirst{TokenFilter::OwnerLeft, TokenFilter::OwnerMissing,
                                            TokenFilter::NoOwner, TokenFilter::OwnerOnLeave,
                                            TokenFilter::OwnerActive};
            const auto first = std::find_if(worstFirst.begin(), worstFirst.end(), [&](TokenFilter state) {
                return mark && (mark->marks & bitOf(state)) != 0;
            });
            return {first - worstFirst.begin(), {}};
        }
        case TokenColumn::Managed:
            return {token.managed, {}};
        case TokenColumn::Lifetime:
            return {token.accessTokenLifetime.count(), {}};
        case TokenColumn::ClientId:
            return {0, token.id.text().toUtf8()};
        }
        return {0, {}};
    }

    QList<Token> shown() const {
        std::vector<std::pair<decltype(key({})), Token>> keyed;
        for (const Token& token : tokens) {
            if (isInFilter(token) && isFound(token))
                keyed.emplace_back(column < 0 ? decltype(key({})){} : key(token), token);
        }
        std::stable_sort(keyed.begin(), keyed.end(),
                         [](const auto& a, const auto& b) { return a.first < b.first; });
        QList<Token> result;
        for (const auto& [k, token] : keyed)
            result.append(token);
        if (descending && column >= 0)
            std::reverse(result.begin(), result.end());
        return result;
    }
};

/// Tokens of every kind, the same for the same seed.
class RandomTokens {
public:
    explicit RandomTokens(quint32 seed) : m_random(seed) {}

    qsizetype below(qsizetype bound) { return m_random.bounded(static_cast<int>(bound)); }

    Token token() {
        Token token;
        token.id = TokenId(newId());
        token = changed(token);
        const qsizetype owner = below(40);
        token.owner = {OwnerId(QStringLiteral("owner%1").arg(owner)),
                       oneOf({"A. Okafor", "Amelia Smith", "Nu\u0301n\u0303ez", "NÚÑEZ", "İpek", "田中",
                              "Straße", "Ωmega", ""},
                             owner)};
        token.created = daysAgo(below(1500));
        return token;
    }

    /// Of most of these tokens, and of one that is not there.
    std::shared_ptr<const VerdictMarks> verdictsOn(const QList<Token>& tokens) {
        auto marks = std::make_shared<VerdictMarks>();
        const auto any = [this] {
            constexpr std::array verdicts{Finding::JudgedSafe, Finding::JudgedInUse,
                                          Finding::JudgedCannotTell};
            VerdictMark mark{verdicts[static_cast<std::size_t>(below(3))],
                             bitOf(allFilters[static_cast<std::size_t>(TokenFilter::OwnerActive) +
                                              static_cast<std::size_t>(below(6))])};
            for (qsizetype gaps = below(4); gaps > 0; --gaps)
                mark.marks |= bitOf(allFilters[static_cast<std::size_t>(TokenFilter::UnseenSource) +
                                               static_cast<std::size_t>(below(16))]);
            return mark;
        };
        for (const Token& token : tokens) {
            if (below(5) > 0)
                marks->insert(token.id.text().toUtf8(), any());
        }
        marks->insert("no such token", any());
        return marks;
    }

    /// The same token with other values.
    Token changed(Token token) {
        token.name =
            oneOf({"Nightly", "Old Jenkins", "JENKINS", "Workflow for İstanbul", "Straße", "田中さん",
                   "Núñez", "Nu\u0301n\u0303ez", "Terraform apply of the whole staging environment",
                   "Terraform apply of the whole staging cluster", "x", ""},
                  below(12));
        if (below(3) > 0)
            token.name += QStringLiteral(" %1").arg(below(50));
        token.scopes.clear();
        for (qsizetype i = below(4); i > 0; --i)
            token.scopes.append(
                oneOf({"sp:scopes:all", "idn:role:read", "idn:Role:manage", "sp:search:read"}, below(4)));
        token.lastUsed = below(4) == 0 ? Moment() : daysAgo(below(1500));
        token.expiry.at = below(3) == 0 ? Moment() : daysAgo(below(400) - 300);
        if (below(8) == 0)
            token.lastUsed = Moment::unreadable();
        if (below(8) == 0)
            token.expiry.at = Moment::unreadable();
        if (below(8) == 0)
            token.created = Moment::unreadable();
        token.partlyUnreadable = below(9) == 0;
        token.managed = below(5) == 0;
        token.accessTokenLifetime = std::chrono::seconds(15 + below(40000));
        token.neverExpiresAcknowledged = below(2) == 0;
        return token;
    }

    /// A later list: some tokens gone, some changed, some new, now and then in another order.
    QList<Token> refreshed(QList<Token> tokens) {
        tokens.removeIf([this](const Token&) { return below(12) == 0; });
        for (Token& token : tokens) {
            if (below(12) == 0)
                token = changed(token);
        }
        for (qsizetype i = below(60); i > 0; --i)
            tokens.insert(below(tokens.size() + 1), token());
        if (below(4) == 0)
            std::shuffle(tokens.begin(), tokens.end(), m_random);
        return tokens;
    }

private:
    static QString oneOf(std::initializer_list<const char*> texts, qsizetype i) {
        return QString::fromUtf8(texts.begin()[static_cast<std::size_t>(i) % texts.size()]);
    }

    /// Hex digits, dashes, capitals: as ids may be.
    QString newId() {
        QString id;
        for (int i = 0; i < 4; ++i)
            id += QStringLiteral("%1").arg(m_random.generate(), 8, 16, QLatin1Char('0'));
        return below(5) == 0 ? id.toUpper() : id;
    }

    Instant daysAgo(qsizetype days) {
        return heldNow - std::chrono::days(days) - std::chrono::milliseconds(below(86'400'000));
    }

    QRandomGenerator m_random;
};

} // namespace patdesk::test
