// SPDX-License-Identifier: MIT
#include "deletionmodel.h"

#include "tokentext.h"

#include <QGuiApplication>
#include <QPalette>

#include <algorithm>
#include <utility>

namespace patdesk {

namespace {

/// "Used recently": within this many days, the day of grace of lastUsed included.
constexpr std::chrono::days recently{8};

} // namespace

DeletionModel::DeletionModel(ChosenTokens tokens, Caller caller, Instant now, QObject* parent)
    : QAbstractTableModel(parent)
    , m_tokens(std::move(tokens))
    , m_caller(std::move(caller))
    , m_now(now)
    , m_own(m_tokens.placesOf(m_caller.clientId)) {
    for (int row = 0; row < m_tokens.size(); ++row)
        m_managed += !isOwn(row) && m_tokens.isManaged(row) ? 1 : 0;
}

bool DeletionModel::isOwn(int row) const {
    return std::find(m_own.begin(), m_own.end(), row) != m_own.end();
}

bool DeletionModel::isDeletable(int row) const {
    return !isOwn(row) && (m_unlocked || !m_tokens.isManaged(row));
}

void DeletionModel::setUnlocked(bool unlocked) {
    m_unlocked = unlocked;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, NameColumn), index(rowCount() - 1, NoteColumn));
}

int DeletionModel::deletableCount() const {
    return m_tokens.size() - static_cast<int>(m_own.size()) - (m_unlocked ? 0 : m_managed);
}

ChosenTokens DeletionModel::deletable() const {
    if (deletableCount() == m_tokens.size())
        return m_tokens;
    std::vector<int> rows;
    for (int row = 0; row < m_tokens.size(); ++row) {
        if (isDeletable(row))
            rows.push_back(row);
    }
    return m_tokens.at(rows);
}

void DeletionModel::setNote(const QString& note) {
    m_note = note;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, NoteColumn), index(rowCount() - 1, NoteColumn));
}

int DeletionModel::lastDeletable() const {
    int row = rowCount() - 1;
    while (row >= 0 && !isDeletable(row))
        --row;
    return row;
}

/// What speaks against deleting a token; empty if nothing does.
QString DeletionModel::warningOf(const Token& token) const {
    if (token.id == m_caller.clientId)
        return tr("Will not be deleted: Patdesk is signed in with this token");
    QStringList warnings;
    if (token.managed)
        warnings.append(tr("managed by the service: whatever uses it will stop working"));
    if (const auto used = token.lastUsed.known(); used && *used > m_now - recently)
        warnings.append(tr("used in the last 7 days"));
    if (token.lastUsed.isUnreadable())
        warnings.append(tr("last use unreadable: something may still use it"));
    QString all = warnings.join(QStringLiteral("; "));
    if (!all.isEmpty())
        all.replace(0, 1, all.front().toUpper());
    return all;
}

int DeletionModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : m_tokens.size();
}

int DeletionModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : NoteColumn + 1;
}

QVariant DeletionModel::data(const QModelIndex& index, int role) const {
    const int row = index.row();
    const bool noted = index.column() == NoteColumn;
    if (role == Qt::ForegroundRole)
        return noted || isDeletable(row)
                   ? QVariant()
                   : QGuiApplication::palette().brush(QPalette::Disabled, QPalette::Text);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole)
        return {};
    const Token token = m_tokens.at(row);
    if (index.column() == NameColumn)
        return token.name;
    if (index.column() == OwnerColumn)
        return role == Qt::ToolTipRole ? QVariant() : ownerText(token.owner);
    if (!m_note.isEmpty() && isDeletable(row))
        return role == Qt::ToolTipRole ? QVariant() : m_note;
    const QString warning = warningOf(token);
    return role == Qt::ToolTipRole || warning.isEmpty() ? warning : QStringLiteral("△ ") + warning;
}

QVariant DeletionModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QStringList words{tr("Name"), tr("Owner"), tr("Note")}; // in the order of Column
    return words.value(section);
}

} // namespace patdesk
