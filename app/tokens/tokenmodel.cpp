// SPDX-License-Identifier: MIT
#include "tokenmodel.h"

#include "datestylewatch.h"
#include "foldedtext.h"
#include "shownentries.h"
#include "showntokens.h"
#include "tableupdate.h"
#include "tokencells.h"
#include "tokenindex.h"
#include "tokentext.h"
#include "worker.h"

#include <QTimer>

#include <algorithm>
#include <tuple>
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
        return row >= 0 && row < shown.size() && shown.rowAt(row) < tokens.table().rowCount();
    }

    /// False as well for one that is being taken away.
    bool holdsHeading(int row) const {
        return row >= 0 && row < shown.size() && shown.isHeading(row) &&
               shown.ownerAt(row) < tokens.table().ownerIds.size();
    }

    TokenTable::Row rowAt(int row) const { return shown.rowAt(row); }

    /// Of owners who are shown, by their number in the present table: their number in the next one.
    std::vector<std::uint32_t> ownersIn(const TokenTable& next, const OwnerIndex& owners) const {
        std::vector<std::uint32_t> now;
        for (const std::uint32_t owner : shown.groups()->order) {
            if (owner >= tokens.table().ownerIds.size())
                continue;
            now.resize(std::max<std::size_t>(now.size(), owner + 1), TokenTable::noRow);
            const std::uint32_t found = owners.find(next, ownerKeyOf(tokens.table(), owner));
            now[owner] = found == OwnerIndex::none ? TokenTable::noRow : found;
        }
        return now;
    }

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
    ShownEntries shown;
    TokenTable::Row rowNumbers = 0; ///< beyond all that `shown` holds
    std::uint32_t ownerNumbers = 0; ///< the same of its headings
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
    return parent.isValid() ? 0 : m->shown.size();
}

int TokenModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : tokenColumnCount;
}

QVariant TokenModel::data(const QModelIndex& index, int role) const {
    if (!m->holds(index))
        return index.isValid() && m->holdsHeading(index.row()) ? headingData(index, role) : QVariant();
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

/// Its cells have no words, so that no column is as wide as a name; the view draws it across all of them. To
/// assistive technology each cell says it.
QVariant TokenModel::headingData(const QModelIndex& index, int role) const {
    const auto name = [&] { return ownerHeading(m->tokens.table().ownerOf(m->shown.ownerAt(index.row()))); };
    const auto count = [&] { return tokensText(m->shown.countAt(index.row())); };
    const bool folded = m->shown.isFolded(index.row());
    switch (role) {
    case HeadingRole:
        return name();
    case HeadingCountRole:
        return count();
    case FoldedRole:
        return folded;
    case Qt::ToolTipRole:
        return QStringLiteral("%1 · %2").arg(name(), count());
    case Qt::AccessibleTextRole:
        return (folded ? tr("%1, %2, folded") : tr("%1, %2, unfolded")).arg(name(), count());
    default:
        return {};
    }
}

/// A heading that stands for nothing cannot be selected: a range goes past it.
Qt::ItemFlags TokenModel::flags(const QModelIndex& index) const {
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (isHeading(index.row()) && !m->shown.isFolded(index.row()))
        flags &= ~Qt::ItemIsSelectable;
    return flags;
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

ChosenTokens TokenModel::tokensAt(const std::vector<ShownRange>& ranges) const {
    ShownRows rows;
    for (const ShownRange& range : ranges)
        m->shown.appendTokens({range.first, std::min(range.last, m->shown.size() - 1)}, rows);
    rows.erase(std::remove_if(rows.begin(), rows.end(),
                              [count = m->tokens.table().rowCount()](auto row) { return row >= count; }),
               rows.end());
    return {m->tokens.share(), std::move(rows)};
}

int TokenModel::countAt(const std::vector<ShownRange>& ranges) const {
    int count = 0;
    for (const ShownRange& range : ranges)
        count += m->shown.tokensIn(range);
    return count;
}

std::vector<std::uint8_t> TokenModel::marksAt(const std::vector<ShownRange>& ranges) const {
    return m->shown.marksOf(ranges, std::max(m->rowNumbers, m->tokens.table().rowCount()));
}

std::vector<ShownRange> TokenModel::rangesOf(const std::vector<std::uint8_t>& marks) const {
    return m->shown.rangesOf(marks);
}

TokenId TokenModel::idAt(int row) const {
    return m->holds(row) ? TokenId(textOf(m->tokens.table().ids.at(m->rowAt(row)))) : TokenId();
}

std::vector<std::uint8_t> TokenModel::marksOf(const QList<TokenId>& ids) const {
    QSet<QByteArray> wanted;
    wanted.reserve(ids.size());
    for (const TokenId& id : ids)
        wanted.insert(id.text().toUtf8());
    const TokenTable& table = m->tokens.table();
    std::vector<std::uint8_t> marks(table.rowCount(), 0);
    for (TokenTable::Row row = 0; row < table.rowCount() && !wanted.isEmpty(); ++row) {
        const std::string_view id = table.ids.at(row);
        marks[row] = wanted.contains(QByteArray::fromRawData(id.data(), static_cast<qsizetype>(id.size())));
    }
    return marks;
}

const ShownRows& TokenModel::shownRows() const {
    return m->shown.tokens();
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
    const TokenTable::Row row = m->tokens.table().rowOf(viewOf(utf8));
    return row == TokenTable::noRow ? -1 : m->shown.placeOf(row);
}

int TokenModel::rowNamed(const QString& beginning, int from) const {
    const std::string folded = foldedText(QStringView(beginning));
    const TokenTable& table = m->tokens.table();
    const int count = rowCount();
    for (int step = 0; step < count; ++step) {
        const int row = (from + step) % count;
        if (m->holds(row) && table.foldedNames.at(m->rowAt(row)).starts_with(folded))
            return row;
        if (m->shown.isFolded(row) && m->holdsHeading(row) &&
            table.foldedOwnerNames.at(m->shown.ownerAt(row)).starts_with(folded))
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

int TokenModel::shownCount() const {
    return static_cast<int>(m->shown.tokens().size());
}

std::optional<std::uint32_t> TokenModel::tableRowAt(int row) const {
    if (m->holds(row))
        return m->rowAt(row);
    const TokenTable::Row first = m->holdsHeading(row) ? m->shown.firstUnder(row) : TokenTable::noRow;
    return first < m->tokens.table().rowCount() ? std::optional(first) : std::nullopt;
}

QString TokenModel::cellWords(std::uint32_t tableRow, TokenColumn column) const {
    return m->noted(tableRow, column, cellText(m->tokens, tableRow, column));
}

QString TokenModel::statusWords(const TokenId& token) const {
    const QByteArray utf8 = token.text().toUtf8();
    const TokenTable::Row row = m->tokens.table().rowOf(viewOf(utf8));
    return row == TokenTable::noRow ? QString() : cellWords(row, TokenColumn::Status);
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

// Groups

void TokenModel::setGrouped(bool grouped) {
    if (grouped == m->tokens.isGrouped())
        return;
    m->tokens.setGrouped(grouped);
    showAgain();
    Q_EMIT groupingChanged(grouped);
}

bool TokenModel::isGrouped() const {
    return m->tokens.isGrouped();
}

bool TokenModel::isHeading(int row) const {
    return m->holdsHeading(row);
}

bool TokenModel::isFolded(int row) const {
    return isHeading(row) && m->shown.isFolded(row);
}

int TokenModel::headingAbove(int row) const {
    return m->shown.headingAbove(row);
}

ShownRange TokenModel::groupAt(int heading) const {
    return m->shown.groupAt(heading);
}

/// Nothing else moves, so that no other row is looked at.
void TokenModel::setFolded(int heading, bool folded) {
    if (!isHeading(heading) || m->shown.isFolded(heading) == folded)
        return;
    m->tokens.folding().fold(ownerKeyOf(m->tokens.table(), m->shown.ownerAt(heading)), folded);
    Q_EMIT groupsAboutToChange();
    const ShownRange rows = m->shown.setFolded(heading, folded);
    if (folded) {
        beginRemoveRows({}, rows.first, rows.last);
        m->shown.remove(rows);
        endRemoveRows();
    } else {
        beginInsertRows({}, rows.first, rows.last);
        m->shown.insertTokensOf(heading);
        endInsertRows();
    }
    Q_EMIT dataChanged(index(heading, 0), index(heading, tokenColumnCount - 1));
    Q_EMIT groupsChanged();
}

void TokenModel::setAllFolded(bool folded) {
    m->tokens.folding().foldAll(folded);
    showAgain();
}

void TokenModel::unfoldFor(const TokenId& id) {
    const QByteArray utf8 = id.text().toUtf8();
    const TokenTable& table = m->tokens.table();
    const TokenTable::Row row = table.rowOf(viewOf(utf8));
    if (row != TokenTable::noRow && m->tokens.owners())
        setFolded(m->shown.headingFor(row, m->tokens.owners()->groupOf(table.owner[row])), false);
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
    if (m->tokens.isGrouped() && !update.owners)
        update.owners.emplace(*update.table);
    const auto ownerNow = m->shown.isGrouped() && update.owners ? m->ownersIn(*update.table, *update.owners)
                                                                : std::vector<std::uint32_t>();
    std::tie(m->rowNumbers, m->ownerNumbers) =
        m->shown.renumber(update.diff.rowNow, update.table->rowCount(), ownerNow,
                          static_cast<std::uint32_t>(update.table->ownerIds.size()));
    auto before = m->tokens.setTable(std::move(update.table), update.now);
    if (update.column)
        m->tokens.setOrder(*update.column, std::move(update.order));
    if (update.owners)
        m->tokens.setOwners(std::move(*update.owners));
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
    m->shown = {};
    auto before = m->tokens.setTable(std::make_shared<TokenTable>(), m->clock());
    m->worker.run([old = std::move(before)] {});
    endResetModel();
    Q_EMIT countsChanged();
}

// How the views are notified

void TokenModel::showAgain() {
    const auto column = m->tokens.column();
    if (!m->tokens.isOrdered() || !m->tokens.knowsOwners()) {
        const TokenTable& table = m->tokens.table();
        if (table.rowCount() > ordersAtOnce)
            return prepareOnWorker();
        if (!m->tokens.isOrdered())
            m->tokens.setOrder(*column, orderBy(*column, table, m->tokens.findings()));
        if (!m->tokens.knowsOwners())
            m->tokens.setOwners(OwnerIndex(table));
    }
    ShownRows rows = m->tokens.rows();
    std::optional<TokenGroups> groups = m->tokens.groups(rows);
    const bool inGroups = groups || m->shown.isGrouped();
    if (!inGroups)
        return show(std::move(rows));
    if (groups)
        rows = entriesOf(*groups);
    if (groups && m->shown.isGrouped() && rows == m->shown.all() &&
        groups->spans == m->shown.groups()->spans && groups->tokens == m->shown.tokens())
        return;
    const bool grouped = groups.has_value();
    Q_EMIT groupsAboutToChange();
    if (grouped)
        m->shown.setGroups(std::move(groups));
    show(std::move(rows));
    if (!grouped) // until then each heading that is still there has its count
        m->shown.setGroups(std::nullopt);
    if (rowCount() > 0) // any heading may count other tokens
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, tokenColumnCount - 1));
    Q_EMIT groupsChanged();
}

/// Shows the rows as they are until the order is there, and the owners that they are grouped by.
void TokenModel::prepareOnWorker() {
    const quint64 asked = ++m->ordersAskedFor;
    const auto column = m->tokens.isOrdered() ? std::nullopt : m->tokens.column();
    m->worker.run([this, asked, column, needsOwners = !m->tokens.knowsOwners(), version = m->tokens.version(),
                   table = m->tokens.share(), findings = m->tokens.findings()]() mutable {
        auto made = std::make_shared<TableUpdate>();
        if (column)
            made->order = orderBy(*column, *table, findings);
        if (needsOwners)
            made->owners.emplace(*table);
        m->worker.handBack([this, asked, column, version, made, lent = std::move(table)]() mutable {
            lent.reset(); // read no more: changes need no copy
            if (asked != m->ordersAskedFor)
                return;
            if (version == m->tokens.version() && column)
                m->tokens.setOrder(*column, std::move(made->order));
            if (version == m->tokens.version() && made->owners)
                m->tokens.setOwners(std::move(*made->owners));
            showAgain();
        });
    });
}

void TokenModel::show(ShownRows next) {
    if (next == m->shown.all())
        return;
    m->rowNumbers = std::max(m->rowNumbers, m->tokens.table().rowCount());
    m->ownerNumbers =
        std::max(m->ownerNumbers, static_cast<std::uint32_t>(m->tokens.table().ownerIds.size()));
    RowTransition steps = transitionBetween(m->shown.all(), std::move(next), m->rowNumbers, m->ownerNumbers);
    adopt(std::move(steps.gathered));
    for (const ShownRange& range : steps.removals) {
        beginRemoveRows({}, range.first, range.last);
        m->shown.remove(range);
        endRemoveRows();
    }
    adopt(std::move(steps.arranged));
    for (const ShownRange& range : steps.insertions) {
        beginInsertRows({}, range.first, range.last);
        if (steps.insertions.size() == 1)
            m->shown.replace(std::move(steps.arrived));
        else
            m->shown.insert(range, steps.arrived);
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
    const auto placeOf = [&next](TokenTable::Row entry) {
        return static_cast<int>(std::find(next.begin(), next.end(), entry) - next.begin());
    };
    std::vector<int> places;
    if (before.size() > fewIndexes) {
        places.resize(std::size_t{m->rowNumbers} + m->ownerNumbers);
        for (std::size_t i = 0; i < next.size(); ++i)
            places[denseNumber(next[i], m->rowNumbers)] = static_cast<int>(i);
    }
    QModelIndexList after;
    after.reserve(before.size());
    for (const QModelIndex& index : before) {
        const TokenTable::Row entry = m->shown.all()[static_cast<std::size_t>(index.row())];
        after.append(createIndex(places.empty() ? placeOf(entry) : places[denseNumber(entry, m->rowNumbers)],
                                 index.column()));
    }
    m->shown.replace(std::move(next));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

/// Tells the views of the shown rows that are marked, those beside each other together.
void TokenModel::signalChanges(const std::vector<std::uint8_t>& changed) {
    const auto isChanged = [&](int row) { return m->holds(row) && changed[m->rowAt(row)] != 0; };
    for (int row = 0; row < rowCount(); ++row) {
        if (!isChanged(row))
            continue;
        const int from = row;
        while (row + 1 < rowCount() && isChanged(row + 1))
            ++row;
        Q_EMIT dataChanged(index(from, 0), index(row, tokenColumnCount - 1));
    }
}

void TokenModel::signalColumns(TokenColumn first, TokenColumn last) {
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, static_cast<int>(first)), index(rowCount() - 1, static_cast<int>(last)));
}

} // namespace patdesk
