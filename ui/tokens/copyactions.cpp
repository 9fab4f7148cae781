// SPDX-License-Identifier: MIT
#include "copyactions.h"

#include "clipboardguard.h"
#include "exportlines.h"
#include "icons.h"
#include "patdesklink.h"
#include "tokencommands.h"
#include "tokenexport.h"
#include "tokenmodel.h"
#include "tokentext.h"
#include "tokenview.h"

#include <QAction>
#include <QHeaderView>
#include <QLocale>
#include <QMenu>

#include <algorithm>

namespace patdesk {

namespace {

/// More are for an export, which does not keep the window waiting.
constexpr int mostRows = 10'000;

/// As a spreadsheet takes it: nothing that ends a cell or a row, and no formula.
QString cellOf(const QString& text) {
    return csvField(text.simplified());
}

/// The columns that are seen, from left to right, with exact dates, and the client ID.
QString rowsText(const TokenView& table, const TokenModel& model) {
    const QHeaderView* const header = table.horizontalHeader();
    QList<int> columns;
    for (int place = 0; place < header->count(); ++place) {
        if (const int column = header->logicalIndex(place); !header->isSectionHidden(column))
            columns.append(column);
    }
    const auto words = [&model](std::uint32_t row, const Token& token, int column) {
        switch (static_cast<TokenColumn>(column)) {
        case TokenColumn::Created:
            return exactText(token.created);
        case TokenColumn::LastUsed:
            return exactText(token.lastUsed);
        case TokenColumn::Expires:
            return exactText(token.expiry.at);
        case TokenColumn::Scopes:
        case TokenColumn::AllScopes:
            return token.scopes.join(QLatin1Char(' '));
        default:
            return model.cellWords(row, static_cast<TokenColumn>(column));
        }
    };
    QStringList lines;
    const ChosenTokens chosen = table.chosen();
    for (int i = 0; i < chosen.size(); ++i) {
        const Token token = chosen.at(i);
        const std::uint32_t row = chosen.rows()[static_cast<std::size_t>(i)];
        QStringList cells;
        for (const int column : std::as_const(columns))
            cells.append(cellOf(words(row, token, column)));
        cells.append(cellOf(token.id.text()));
        lines.append(cells.join(QLatin1Char('\t')));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace

CopyActions::CopyActions(TokenView& table, const TokenModel& model, ClipboardGuard& clipboard,
                         Bound<std::optional<Tenant>()> tenant, QWidget* parent)
    : QObject(parent)
    , m_table(table)
    , m_model(model)
    , m_tenant(std::move(tenant))
    , m_clipboard(clipboard)
    , m_menu(new QMenu(tr("Copy"), parent)) {
    m_menu->setIcon(symbolIcon(Symbol::Copy));
    add(m_menu, tr("Client ID"), What::ClientIds);
    add(m_menu, tr("Name"), What::Names);
    add(m_menu, tr("Owner"), What::Owners);
    m_menu->addSeparator();
    add(m_menu, tr("Row"), What::Rows, QKeySequence::Copy);
    add(m_menu, tr("As Markdown"), What::Markdown);
    add(m_menu, tr("As JSON"), What::Json);
    add(m_menu, tr("Link for Patdesk"), What::Links);
    QMenu* const commands = m_menu->addMenu(tr("As delete commands"));
    add(commands, tr("For curl"), What::Curl);
    add(commands, tr("For sail"), What::Sail);
    add(commands, tr("For PowerShell"), What::PowerShell);
    refresh();
}

void CopyActions::add(QMenu* menu, const QString& words, What what, const QKeySequence& keys) {
    QAction* const action = menu->addAction(words);
    connect(action, &QAction::triggered, this, [this, what] { copy(what); });
    if (keys.isEmpty())
        return;
    // It belongs to the table: in the search field it means the text.
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    m_table.addAction(action);
}

void CopyActions::refresh() {
    m_menu->menuAction()->setEnabled(m_table.selectedCount() > 0);
    m_menu->menuAction()->setToolTip(
        m_menu->menuAction()->isEnabled() ? QString() : tr("Select the tokens to be copied."));
}

QString CopyActions::textOf(What what) const {
    const ChosenTokens tokens = m_table.chosen();
    if (what == What::Rows)
        return rowsText(m_table, m_model);
    const QList<Token> all = tokens.tokens();
    const ExportRules rules{m_model.now(), m_model.staleDays(), m_model.expiringDays(), m_model.verdicts()};
    const Tenant tenant = m_tenant().value_or(Tenant{});
    switch (what) {
    case What::Markdown:
        return QString::fromUtf8(exported(all, ExportFormat::Markdown, rules));
    case What::Json:
        return QString::fromUtf8(exported(all, ExportFormat::Json, rules));
    case What::Curl:
        return deletionCommands(all, CommandTool::Curl, tenant.baseUrl);
    case What::Sail:
        return deletionCommands(all, CommandTool::Sail, tenant.baseUrl);
    case What::PowerShell:
        return deletionCommands(all, CommandTool::PowerShell, tenant.baseUrl);
    default:
        break;
    }
    QStringList lines;
    for (const Token& token : all)
        lines.append(what == What::ClientIds ? token.id.text()
                     : what == What::Names   ? token.name
                     : what == What::Links   ? linkText({tenant.name, token.id})
                                             : ownerText(token.owner));
    if (what == What::Owners)
        lines.removeDuplicates();
    return lines.join(QLatin1Char('\n'));
}

void CopyActions::copy(What what) {
    const int count = m_table.selectedCount();
    if (count == 0)
        return;
    if (count > mostRows) {
        Q_EMIT done(tr("More than %1 tokens cannot be copied at once. Export them instead.")
                        .arg(QLocale().toString(mostRows)));
        return;
    }
    const QString text = textOf(what);
    m_clipboard.copyPlain(text);
    switch (what) {
    case What::Rows:
        Q_EMIT done(tr("Copied %Ln row(s)", nullptr, count));
        break;
    case What::ClientIds:
        Q_EMIT done(tr("Copied %Ln client ID(s)", nullptr, count));
        break;
    case What::Names:
        Q_EMIT done(tr("Copied %Ln name(s)", nullptr, count));
        break;
    case What::Owners: {
        const auto owners = static_cast<int>(text.count(QLatin1Char('\n'))) + 1;
        Q_EMIT done(tr("Copied %Ln owner(s)", nullptr, owners));
        break;
    }
    case What::Markdown:
        Q_EMIT done(tr("Copied %Ln token(s) as Markdown", nullptr, count));
        break;
    case What::Json:
        Q_EMIT done(tr("Copied %Ln token(s) as JSON", nullptr, count));
        break;
    case What::Links:
        Q_EMIT done(tr("Copied %Ln link(s)", nullptr, count));
        break;
    case What::Curl:
    case What::Sail:
    case What::PowerShell:
        Q_EMIT done(tr("Copied (a) command(s) that delete(s) %Ln token(s)", nullptr, count));
        break;
    }
}

} // namespace patdesk
