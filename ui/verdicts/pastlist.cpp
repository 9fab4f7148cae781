// SPDX-License-Identifier: MIT
#include "pastlist.h"

#include "changejournal.h"
#include "datestylewatch.h"
#include "datetext.h"
#include "evidencewords.h"
#include "plaintext.h"
#include "tokenhistory.h"
#include "tokenservice.h"

#include <QLabel>
#include <QVBoxLayout>

namespace patdesk {

namespace {

constexpr QChar zeroWidthSpace(0x200b);

/// The day of the service's events, which is one in UTC whatever the zone.
QString useDayText(Day day) {
    return dayText(utcDateTime(startOf(day)).date());
}

/// Text of others in a narrow pane: only what would not fit into a line is broken within a word.
QString foreign(const QString& text, qsizetype most = 400) {
    constexpr qsizetype line = 24;
    const QString shown = isolated(oneLine(text, most), most);
    return shown.size() > line ? breakable(shown) : shown;
}

QString valueText(const TokenPast::Change& it, const QString& value) {
    if (value.isEmpty())
        return PastList::tr("none");
    if (it.what == TokenPast::What::Expiry) {
        const QDateTime date = QDateTime::fromString(value, Qt::ISODate);
        return date.isValid() ? exactText(instantOf(date)) : foreign(value);
    }
    return foreign(value);
}

QString changeWords(const TokenPast::Change& it, TokenChange::By by) {
    const auto field = [&it](const QString& words) {
        return words.arg(valueText(it, it.before), valueText(it, it.after));
    };
    switch (it.what) {
    case TokenPast::What::Appeared:
        return by == TokenChange::By::Somebody ? PastList::tr("In the list for the first time")
                                               : PastList::tr("Created");
    case TokenPast::What::Disappeared:
        return by == TokenChange::By::Somebody ? PastList::tr("No longer in the list")
                                               : PastList::tr("Deleted");
    case TokenPast::What::Name:
        return field(PastList::tr("Name: %1 → %2"));
    case TokenPast::What::Owner:
        return field(PastList::tr("Owner: %1 → %2"));
    case TokenPast::What::Scopes:
        return field(PastList::tr("Scopes: %1 → %2"));
    case TokenPast::What::Expiry:
        return field(PastList::tr("Expires: %1 → %2"));
    case TokenPast::What::Managed:
        return PastList::tr("Managed or no longer managed by the service");
    }
    return {};
}

QString words(const TokenChange& change) {
    const QString what = changeWords(change.change, change.by);
    switch (change.by) {
    case TokenChange::By::Patdesk:
        return PastList::tr("%1 (by Patdesk)").arg(what);
    case TokenChange::By::PatdeskPerhaps:
        return PastList::tr("%1 (by Patdesk; no answer came)").arg(what);
    case TokenChange::By::Somebody:
        break;
    }
    return what;
}

QString from(const UseSpan& span) {
    if (span.addresses > 1)
        return PastList::tr(", from %1 addresses").arg(span.addresses);
    return span.address.isEmpty() ? QString() : PastList::tr(", from %1").arg(foreign(span.address, 64));
}

QString words(const UseSpan& span) {
    const QString on = span.days > 1 ? PastList::tr(" on %1").arg(daysInWords(span.days)) : QString();
    switch (span.kind) {
    case UseSpan::Kind::Used:
        return usesInWords(span.count) + on + from(span);
    case UseSpan::Kind::Failed:
        return failedUsesInWords(span.count) + on + from(span);
    case UseSpan::Kind::ByOwner:
        return PastList::tr("%1 of one of the owner's tokens").arg(usesInWords(span.count)) + on + from(span);
    case UseSpan::Kind::Listed:
        return PastList::tr("Used on %1, by earlier lists").arg(daysInWords(span.days));
    }
    return {};
}

QString line(const PastEvent& event) {
    if (const auto* const change = std::get_if<TokenChange>(&event.what))
        return PastList::tr("%1: %2").arg(dayText(event.at), words(*change));
    const UseSpan& span = std::get<UseSpan>(event.what);
    const QString when = span.first == span.last
                             ? useDayText(span.last)
                             : PastList::tr("%1 – %2").arg(useDayText(span.first), useDayText(span.last));
    return PastList::tr("%1: %2").arg(when, words(span));
}

} // namespace

PastList::PastList(const TokenVerdicts& verdicts, const TokenService& tokens, const ChangeJournal& journal,
                   QWidget* parent)
    : QWidget(parent), m_verdicts(verdicts), m_tokens(tokens), m_journal(journal), m_lines(new QLabel(this)) {
    auto* const title = new QLabel(tr("Past"), this);
    title->setForegroundRole(QPalette::PlaceholderText);
    m_lines->setAccessibleName(tr("Past"));
    m_lines->setTextFormat(Qt::PlainText);
    m_lines->setWordWrap(true);
    m_lines->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_lines->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 6, 0, 0);
    column->setSpacing(2);
    column->addWidget(title);
    column->addWidget(m_lines);
    hide();
    connect(&verdicts, &TokenVerdicts::changed, this, &PastList::refresh);
    connect(&journal, &ChangeJournal::added, this, &PastList::refresh);
    connect(DateStyleWatch::instance(), &DateStyleWatch::changed, this, &PastList::refresh);
}

void PastList::showToken(const TokenId& token) {
    if (token == m_token)
        return;
    m_token = token;
    m_past = {};
    refresh();
    remember();
}

void PastList::remember() {
    TokenMemory* const memory = m_verdicts.memory();
    if (!memory || m_token.isEmpty())
        return;
    memory->pastOf(m_token, {this, [this, token = m_token](const Result<TokenPast>& past) {
                                 if (!past || token != m_token)
                                     return;
                                 m_past = *past;
                                 refresh();
                             }});
}

void PastList::refresh() {
    const auto tenant = m_tokens.tenant();
    if (m_token.isEmpty() || !tenant)
        return hide();
    const TokenHistory history =
        historyOf(m_past, m_verdicts.of(m_token),
                  changesOf(m_journal.journal().entries(), tenant->baseUrl.authority(), m_token));
    QStringList lines;
    for (const PastEvent& event : history.events)
        lines.append(QStringLiteral("• ") + line(event));
    if (history.usesSince)
        lines.append(tr("Uses are known since %1.").arg(useDayText(*history.usesSince)));
    if (const auto since = history.knownSince.known())
        lines.append(tr("Known to Patdesk since %1.").arg(dayText(*since)));
    m_lines->setText(lines.join(QLatin1Char('\n')));
    m_lines->setAccessibleDescription(lines.join(QLatin1Char(' ')).remove(zeroWidthSpace));
    setVisible(!lines.isEmpty());
}

} // namespace patdesk
