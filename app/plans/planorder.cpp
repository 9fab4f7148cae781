// SPDX-License-Identifier: MIT
#include "planorder.h"

#include <QCollator>

#include <algorithm>
#include <limits>
#include <numeric>
#include <vector>

namespace patdesk {

namespace {

constexpr qint64 first = std::numeric_limits<qint64>::min();
constexpr qint64 last = std::numeric_limits<qint64>::max();

/// What a step is put in order by: the number, then the text.
struct Key {
    qint64 number = 0;
    QString text = {};
};

qint64 numberOf(Instant at) {
    return at.time_since_epoch().count();
}

Key keyOf(const Expiry& expiry) {
    if (const auto at = expiry.at.known())
        return {.number = numberOf(*at)};
    return {.number = expiry.never() ? last : first};
}

Key keyOf(const PlanStep& step, const Token& token) {
    switch (step.action) {
    case PlanAction::Delete:
    case PlanAction::SetExpiry:
    case PlanAction::Suspend:
        return keyOf(token.expiry);
    case PlanAction::NarrowScopes:
        return {.text = token.scopes.join(QLatin1Char(' '))};
    case PlanAction::Rename:
        return {.text = token.name};
    }
    return {};
}

Key keyOf(const PlanStep& step, PlanOrder by) {
    const Token& token = step.preImage;
    switch (by) {
    case PlanOrder::Review:
        break;
    case PlanOrder::Token:
        return {.text = token.name};
    case PlanOrder::Owner:
        return {.text = token.owner.name.isEmpty() ? token.owner.id.text() : token.owner.name};
    case PlanOrder::LastUsed:
        if (const auto at = token.lastUsed.known())
            return {.number = numberOf(*at)};
        return {.number = token.lastUsed.isNone() ? first : first + 1};
    case PlanOrder::Now:
        return keyOf(step, token);
    case PlanOrder::New:
        return step.action == PlanAction::Delete ? Key{} : keyOf(step, applied(step.patch, token));
    }
    return {};
}

/// A key for each text: to compare two texts by the rules of the language takes much longer.
class Texts {
public:
    explicit Texts(qsizetype count) { m_texts.reserve(static_cast<std::size_t>(count)); }

    void append(const QString& text) { m_texts.push_back({text, m_collator.sortKey(text)}); }

    int compare(int a, int b) const {
        const Text& left = m_texts[static_cast<std::size_t>(a)];
        const Text& right = m_texts[static_cast<std::size_t>(b)];
        // Two keys of the same text differ on Windows: Qt 6.4 leaves their second half unwritten.
        return left.text == right.text ? 0 : left.key.compare(right.key);
    }

private:
    struct Text {
        QString text;
        QCollatorSortKey key;
    };

    QCollator m_collator;
    std::vector<Text> m_texts;
};

QList<int> reviewOrder(const Plan& plan) {
    QList<int> order(plan.steps.size());
    std::iota(order.begin(), order.end(), 0);
    Texts names(plan.steps.size());
    for (const PlanStep& step : plan.steps)
        names.append(step.preImage.name);
    std::stable_sort(order.begin(), order.end(), [&plan, &names](int a, int b) {
        const PlanStep& left = plan.steps[a];
        const PlanStep& right = plan.steps[b];
        const bool leftIsPossible = left.obstacle == PlanObstacle::None;
        if (leftIsPossible != (right.obstacle == PlanObstacle::None))
            return leftIsPossible;
        if (left.warnings.size() != right.warnings.size())
            return left.warnings.size() > right.warnings.size();
        return names.compare(a, b) < 0;
    });
    return order;
}

} // namespace

QList<int> orderOf(const Plan& plan, PlanOrder by, Qt::SortOrder direction) {
    QList<int> order = reviewOrder(plan);
    if (by == PlanOrder::Review) {
        if (direction == Qt::DescendingOrder)
            std::reverse(order.begin(), order.end());
        return order;
    }
    std::vector<qint64> numbers;
    numbers.reserve(static_cast<std::size_t>(plan.steps.size()));
    Texts texts(plan.steps.size());
    for (const PlanStep& step : plan.steps) {
        const Key key = keyOf(step, by);
        numbers.push_back(key.number);
        texts.append(key.text);
    }
    const auto comesBefore = [&numbers, &texts](int a, int b) {
        const qint64 left = numbers[static_cast<std::size_t>(a)];
        const qint64 right = numbers[static_cast<std::size_t>(b)];
        return left != right ? left < right : texts.compare(a, b) < 0;
    };
    std::stable_sort(order.begin(), order.end(), [&comesBefore, direction](int a, int b) {
        return direction == Qt::AscendingOrder ? comesBefore(a, b) : comesBefore(b, a);
    });
    return order;
}

QList<int> stepsWith(const Plan& plan, const QList<int>& steps, const QString& text) {
    const QStringList words = text.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words.isEmpty())
        return steps;
    QList<int> found;
    for (const int index : steps) {
        const PlanStep& step = plan.steps[index];
        const Token& token = step.preImage;
        const QString newName =
            step.action == PlanAction::Rename ? applied(step.patch, token).name : QString();
        const auto occurs = [&](const QString& word) {
            const auto isIn = [&word](const QString& place) {
                return place.contains(word, Qt::CaseInsensitive);
            };
            return isIn(token.name) || isIn(token.owner.name) || isIn(token.id.text()) || isIn(newName) ||
                   std::any_of(token.scopes.begin(), token.scopes.end(), isIn);
        };
        if (std::all_of(words.begin(), words.end(), occurs))
            found.append(index);
    }
    return found;
}

} // namespace patdesk
