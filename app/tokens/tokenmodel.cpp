// SPDX-License-Identifier: MIT
#include "tokenmodel.h"

#include "datestylewatch.h"
#include "foldedtext.h"
#include "showntokens.h"
#include "tableupdate.h"
#include "tokencells.h"
#include "tokenindex.h"
#include "tokentext.h"
#include "worker.h"

#include <QTimer>

#include <algorithm>
#include <utility>

namespace patdesk {

namespace {

/// Up to this many rows are sorted at once: it takes a few milliseconds, and rows are not seen to move twice.
constexpr TokenTable::Row ordersAtOnce = 20'000;
/// Up to here each persistent index is looked for in the new rows; beyond, all places are written down first.
constexpr qsizetype fewIndexes = 16;
/// Up to here each token is looked for among all ids; beyond, an index is made of them.
constexpr int fewTokens = 16;

} // namespace

struct TokenModel::Impl {
    explicit Impl(Clock c) : clock(std::move(c)), tokens(clock()) {}

    bool holds(const QModelIndex& index) const { return index.isValid() && holds(index.row()); }

    /// False as well for a row that is being taken away: it may be of the table before.
    bool holds(int row) const {
        return row >= 0 && row < static_cast<int>(shown.size()) && rowAt(row) < tokens.table().rowCount();
    }

    TokenTable::Row rowAt(int row) const { return shown[static_cast<std::size_t>(row)]; }

    /// The table looks through all of its ids. A plan asks for as many tokens as the list has, and gets an
    /// index of them once it has asked for more than a few.
    TokenTable::Row rowWith(std::string_view id) {
        const TokenTable& table = tokens.table();
        if (std::exchange(askedIn, tokens.version()) != tokens.version()) {
            asked = 0;
            byId.reset();
        }
        if (++asked <= fewTokens)
            return table.rowOf(id);
        if (!byId)
            byId.emplace(table);
        return byId->rowOf(table, id);
    }

    /// Who reads the table on the worker gives it back on this thread: so the count is exact.
    bool othersRead() const { return tokens.share().use_count() > 2; }

    /// The cell's words, behind what is noted of the token.
    QString noted(TokenTable::Row row, TokenColumn column, const QString& words) const {
        if (column != TokenColumn::Status || notes.isEmpty())
            return words;
        const std::string_view id = tokens.table().ids.at(row);
        const auto note =
            notes.constFind(QByteArray::fromRawData(id.data(), static_cast<qsizetype>(id.size())));
        return note == notes.constEnd() ? words : *note + QStringLiteral(" · ") + words;
    }

    Clock clock;
    QHash<QByteArray, QString> notes; ///< by the UTF-8 of an id
    QString query;                    ///< as it was typed
    ShownTokens tokens;
    ShownRows shown;
    TokenTable::Row rowNumbers = 0; ///< beyond all that `shown` holds
    bool hasVerdicts = false;
    QTimer minute;
    quint64 ordersAskedFor = 0; ///< of the worker; only the last one asked for matters
    quint64 askedIn = 0;        ///< the table's version of the next two
    int asked = 0;              ///< tokens, by their id
    std::optional<TokenIndex> byId;
    Worker worker; ///< last, so that it ends first
};

TokenModel::TokenModel(Clock clock, QObject* parent)
    : QAbstractTableModel(parent), m(std::make_unique<Impl>(std::move(clock))) {
    m->minute.setTimerType(Qt::VeryCoarseTimer);
    connect(&m->minute, &QTimer::timeout, this, &TokenModel::updateForTime);
    m->minute.start(std::chrono::minutes(1));
    connect(DateStyleWatch::instance(), &DateStyleWatch::changed, this, &TokenModel::updateForTime);
}

TokenModel::~TokenModel() = default;

// What the views ask

int TokenModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m->shown.size());
}

int TokenModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : tokenColumnCount;
}

QVariant TokenModel::data(const QModelIndex& index, int role) const {
    if (!m->holds(index))
        return {};
    const TokenTable& table = m->tokens.table();
    const TokenTable::Row row = m->rowAt(index.row());
    const auto column = static_cast<TokenColumn>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return m->noted(row, column, cellText(m->tokens, row, column));
    case Qt::ToolTipRole:
        return m->noted(row, column, cellToolTip(m->tokens, row, column));
    case Qt::TextAlignmentRole:
        return int{cellAlignment(column)};
    case TokenIdRole:
        return textOf(table.ids.at(row));
    case StateRole:
        return static_cast<int>(stateOf(m->tokens.findings()[row]));
    case UrgencyRole:
        return static_cast<int>(urgencyOf(statusFacts(m->tokens, row)));
    default:
        return {};
    }
}

QVariant TokenModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= tokenColumnCount)
        return QAbstractTableModel::headerData(section, orientation, role);
    const auto column = static_cast<TokenColumn>(section);
    if (role == Qt::DisplayRole)
        return traits(column).title;
    if (role == Qt::TextAlignmentRole)
        return int{cellAlignment(column)};
    return {};
}

Token TokenModel::tokenAt(int row) const {
    return m->holds(row) ? m->tokens.table().token(m->rowAt(row)) : Token{};
}

ChosenTokens TokenModel::tokensAt(const std::vector<std::pair<int, int>>& ranges) const {
    ShownRows rows;
    for (const auto& [first, last] : ranges) {
        for (int row = first; row <= last; ++row) {
            if (m->holds(row))
                rows.push_back(m->rowAt(row));
        }
    }
    return {m->tokens.share(), std::move(rows)};
}

TokenId TokenModel::idAt(int row) const {
    return m->holds(row) ? TokenId(textOf(m->tokens.table().ids.at(m->rowAt(row)))) : TokenId();
}

std::vector<int> TokenModel::rowsOf(const QList<TokenId>& ids) const {
    QSet<QByteArray> wanted;
    wanted.reserve(ids.size());
    for (const TokenId& id : ids)
        wanted.insert(id.text().toUtf8());
    std::vector<int> rows;
    rows.reserve(static_cast<std::size_t>(ids.size()));
    const TokenTable& table = m->tokens.table();
    for (int row = 0; row < rowCount() && !wanted.isEmpty(); ++row) {
        if (!m->holds(row))
            continue;
        const std::string_view id = table.ids.at(m->rowAt(row));
        if (wanted.contains(QByteArray::fromRawData(id.data(), static_cast<qsizetype>(id.size()))))
            rows.push_back(row);
    }
    return rows;
}

const ShownRows& TokenModel::shownRows() const {
    return m->shown;
}

std::optional<Token> TokenModel::token(const TokenId& id) const {
    const QByteArray utf8 = id.text().toUtf8();
    const TokenTable::Row row = m->rowWith(viewOf(utf8));
    if (row == TokenTable::noRow)
        return std::nullopt;
    return m->tokens.table().token(row);
}

int TokenModel::rowOf(const TokenId& id) const {
    const QByteArray utf8 = id.text().toUtf8();
    const auto place = std::find(m->shown.begin(), m->shown.end(), m->tokens.table().rowOf(viewOf(utf8)));
    return place == m->shown.end() ? -1 : static_cast<int>(place - m->shown.begin());
}

int TokenModel::rowNamed(const QString& beginning, int from) const {
    const std::string folded = foldedText(QStringView(beginning));
    const TokenTable& table = m->tokens.table();
    const int count = rowCount();
    for (int step = 0; step < count; ++step) {
        const int row = (from + step) % count;
        if (m->holds(row) && table.foldedNames.at(m->rowAt(row)).starts_with(folded))
            return row;
    }
    return -1;
}

OwnersTokens TokenModel::tokensOf(const OwnerId& owner) const {
    return m->tokens.table().tokensOf(owner);
}

QHash<OwnerId, OwnersTokens> TokenModel::tokensOf(const QSet<OwnerId>& owners) const {
    return m->tokens.table().tokensOf(owners);
}

QList<Owner> TokenModel::owners() const {
    return m->tokens.table().owners();
}

FilterCounts TokenModel::counts() const {
    return m->tokens.counts();
}

std::optional<FilterCounts> TokenModel::foundCounts() const {
    return m->tokens.foundCounts();
}

int TokenModel::totalCount() const {
    return static_cast<int>(m->tokens.table().liveCount());
}

// What is asked of the list

void TokenModel::setFilter(TokenFilter filter) {
    m->tokens.setFilter(filter);
    showAgain();
}

TokenFilter TokenModel::filter() const {
    return m->tokens.filter();
}

void TokenModel::setSearch(const QString& text) {
    m->tokens.setQuery(nullptr);
    m->query.clear();
    m->tokens.setSearch(text);
    showAgain();
    Q_EMIT searchChanged();
}

void TokenModel::setQuery(std::unique_ptr<RowFinder> query, const QString& text) {
    m->tokens.setSearch({});
    m->query = text;
    m->tokens.setQuery(std::move(query));
    showAgain();
    Q_EMIT searchChanged();
}

QString TokenModel::search() const {
    return m->tokens.query() ? m->query : m->tokens.search();
}

RowFacts TokenModel::facts() const {
    return m->tokens.facts();
}

void TokenModel::setStaleDays(int days) {
    if (days == m->tokens.staleDays())
        return;
    m->tokens.setStaleDays(days);
    showAgain();
    signalColumns(TokenColumn::Status, TokenColumn::Status);
    Q_EMIT countsChanged();
}

int TokenModel::staleDays() const {
    return m->tokens.staleDays();
}

void TokenModel::setExpiringDays(int days) {
    if (days == m->tokens.expiringDays())
        return;
    m->tokens.setExpiringDays(days);
    showAgain();
    signalColumns(TokenColumn::Status, TokenColumn::Status);
    Q_EMIT countsChanged();
}

int TokenModel::expiringDays() const {
    return m->tokens.expiringDays();
}

Instant TokenModel::now() const {
    return m->tokens.now();
}

QString TokenModel::note(const TokenId& token) const {
    return m->notes.value(token.text().toUtf8());
}

void TokenModel::setNotes(const QHash<TokenId, QString>& notes) {
    QHash<QByteArray, QString> byId;
    for (auto note = notes.cbegin(); note != notes.cend(); ++note)
        byId.insert(note.key().text().toUtf8(), note.value());
    if (std::exchange(m->notes, byId) != byId)
        signalColumns(TokenColumn::Status, TokenColumn::Status);
}

void TokenModel::setVerdicts(std::shared_ptr<const VerdictMarks> marks) {
    m->hasVerdicts = marks != nullptr;
    m->tokens.setVerdicts(std::move(marks));
    showAgain();
    signalColumns(TokenColumn::Verdict, TokenColumn::Verdict);
    signalColumns(TokenColumn::OwnerState, TokenColumn::OwnerState);
    Q_EMIT countsChanged();
}

bool TokenModel::hasVerdicts() const {
    return m->hasVerdicts;
}

std::shared_ptr<const VerdictMarks> TokenModel::verdicts() const {
    return m->tokens.findings().judged();
}

std::vector<TokenFilter> TokenModel::judgedFiltersOf(int row) const {
    return m->holds(row) ? m->tokens.findings().judgedFiltersOf(m->rowAt(row)) : std::vector<TokenFilter>();
}

void TokenModel::setMyself(const OwnerId& identity) {
    m->tokens.setMyself(identity);
    showAgain();
    Q_EMIT countsChanged();
}

void TokenModel::sort(int column, Qt::SortOrder order) {
    const bool known = column >= 0 && column < tokenColumnCount;
    m->tokens.setColumn(known ? std::optional(static_cast<TokenColumn>(column)) : std::nullopt,
                        order == Qt::DescendingOrder);
    showAgain();
}

std::optional<TokenColumn> TokenModel::sortColumn() const {
    return m->tokens.column();
}

/// Dates are read by their distance from now, and a filter may hold other tokens than a minute ago.
void TokenModel::updateForTime() {
    m->tokens.setNow(m->clock());
    showAgain();
    signalColumns(TokenColumn::Created, TokenColumn::Status);
    Q_EMIT countsChanged();
}

// How the list changes

std::shared_ptr<const TokenTable> TokenModel::shareTable() const {
    return m->tokens.share();
}

quint64 TokenModel::tableVersion() const {
    return m->tokens.version();
}

Worker& TokenModel::worker() {
    return m->worker;
}

void TokenModel::takeTable(TableUpdate update) {
    if (update.diffFrom != m->tokens.version())
        update.diff = diffBetween(m->tokens.table(), *update.table);
    // The rows shown, in the numbers of the new table; what is gone gets numbers beyond it.
    TokenTable::Row gone = update.table->rowCount();
    ShownRows kept = m->shown;
    for (TokenTable::Row& row : kept) {
        const TokenTable::Row rowNow = update.diff.rowNow[row];
        row = rowNow == TokenTable::noRow ? gone++ : rowNow;
    }
    auto before = m->tokens.setTable(std::move(update.table), update.now);
    if (update.column)
        m->tokens.setOrder(*update.column, std::move(update.order));
    m->shown = std::move(kept);
    m->rowNumbers = gone;
    m->worker.run([old = std::move(before)] {}); // freeing a large table takes its time
    showAgain();
    signalChanges(update.diff.changed);
    Q_EMIT countsChanged();
}

void TokenModel::put(const Token& token) {
    const TokenTable::Row row = m->tokens.put(token, m->othersRead());
    if (row == TokenTable::noRow)
        return;
    showAgain();
    std::vector<std::uint8_t> changed(m->tokens.table().rowCount(), 0);
    changed[row] = 1;
    signalChanges(changed);
    Q_EMIT countsChanged();
}

void TokenModel::remove(const TokenId& id) {
    const QByteArray utf8 = id.text().toUtf8();
    const TokenTable::Row row = m->tokens.table().rowOf(viewOf(utf8));
    if (row == TokenTable::noRow)
        return;
    const int shown = rowOf(id);
    if (shown >= 0)
        Q_EMIT rowAboutToBeDeleted(shown);
    m->tokens.remove(row, m->othersRead());
    showAgain();
    if (shown >= 0)
        Q_EMIT rowDeleted(shown);
    Q_EMIT countsChanged();
}

void TokenModel::clear() {
    beginResetModel();
    m->shown.clear();
    auto before = m->tokens.setTable(std::make_shared<TokenTable>(), m->clock());
    m->worker.run([old = std::move(before)] {});
    endResetModel();
    Q_EMIT countsChanged();
}

// How the views are notified

void TokenModel::showAgain() {
    const auto column = m->tokens.column();
    if (!m->tokens.isOrdered()) {
        const TokenTable& table = m->tokens.table();
        if (table.rowCount() > ordersAtOnce)
            return orderOnWorker();
        m->tokens.setOrder(*column, orderBy(*column, table, m->tokens.findings()));
    }
    show(m->tokens.rows());
}

/// Shows the rows as they are until the order is there.
void TokenModel::orderOnWorker() {
    const quint64 asked = ++m->ordersAskedFor;
    const TokenColumn column = *m->tokens.column();
    m->worker.run([this, asked, column, version = m->tokens.version(), table = m->tokens.share(),
                   findings = m->tokens.findings()]() mutable {
        auto order = std::make_shared<TokenOrder>(orderBy(column, *table, findings));
        m->worker.handBack([this, asked, column, version, order, lent = std::move(table)]() mutable {
            lent.reset(); // read no more: changes need no copy
            if (asked != m->ordersAskedFor)
                return;
            if (version == m->tokens.version())
                m->tokens.setOrder(column, std::move(*order));
            showAgain();
        });
    });
}

void TokenModel::show(ShownRows next) {
    if (next == m->shown)
        return;
    m->rowNumbers = std::max(m->rowNumbers, m->tokens.table().rowCount());
    RowTransition steps = transitionBetween(m->shown, std::move(next), m->rowNumbers);
    adopt(std::move(steps.gathered));
    for (const ShownRange& range : steps.removals) {
        beginRemoveRows({}, range.first, range.last);
        m->shown.erase(m->shown.begin() + range.first, m->shown.begin() + range.last + 1);
        endRemoveRows();
    }
    adopt(std::move(steps.arranged));
    for (const ShownRange& range : steps.insertions) {
        beginInsertRows({}, range.first, range.last);
        if (steps.insertions.size() == 1)
            m->shown = std::move(steps.arrived);
        else
            m->shown.insert(m->shown.begin() + range.first, steps.arrived.begin() + range.first,
                            steps.arrived.begin() + range.last + 1);
        endInsertRows();
    }
    adopt(std::move(steps.scattered));
}

/// Shows the same rows in another order; nothing for none.
void TokenModel::adopt(ShownRows next) {
    if (next.empty())
        return;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    const auto placeOf = [&next](TokenTable::Row row) {
        return static_cast<int>(std::find(next.begin(), next.end(), row) - next.begin());
    };
    std::vector<int> places;
    if (before.size() > fewIndexes) {
        places.resize(*std::max_element(next.begin(), next.end()) + std::size_t{1});
        for (std::size_t i = 0; i < next.size(); ++i)
            places[next[i]] = static_cast<int>(i);
    }
    QModelIndexList after;
    after.reserve(before.size());
    for (const QModelIndex& index : before) {
        const TokenTable::Row row = m->rowAt(index.row());
        after.append(createIndex(places.empty() ? placeOf(row) : places[row], index.column()));
    }
    m->shown = std::move(next);
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

/// Tells the views of the shown rows that are marked, those beside each other together.
void TokenModel::signalChanges(const std::vector<std::uint8_t>& changed) {
    for (std::size_t i = 0; i < m->shown.size(); ++i) {
        if (!changed[m->shown[i]])
            continue;
        const std::size_t from = i;
        while (i + 1 < m->shown.size() && changed[m->shown[i + 1]])
            ++i;
        Q_EMIT dataChanged(index(static_cast<int>(from), 0),
                           index(static_cast<int>(i), tokenColumnCount - 1));
    }
}

void TokenModel::signalColumns(TokenColumn first, TokenColumn last) {
    if (!m->shown.empty())
        Q_EMIT dataChanged(index(0, static_cast<int>(first)), index(rowCount() - 1, static_cast<int>(last)));
}

} // namespace patdesk
