// SPDX-License-Identifier: MIT
#include "messages.h"

#include "datetext.h"
#include "errortext.h"
#include "filtertext.h"
#include "paragraph.h"
#include "plaintext.h"
#include "plural.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace patdesk {

namespace {

QString tr(const char* text, const char* comment = nullptr, int number = -1) {
    return QCoreApplication::translate("patdesk", text, comment, number);
}

QString counted(qint64 number) {
    return QLocale().toString(number);
}

/// Whole seconds from now to then, at least 1: a countdown never shows 0 while it waits.
qint64 secondsTo(Instant then, Instant now) {
    return std::max<qint64>(1, std::chrono::ceil<std::chrono::seconds>(then - now).count());
}

Message pause(const Situation& s) {
    return {Message::About::Pause,
            Symbol::Wait,
            Tone::Warning,
            tr("Rate limit of %1 reached. Continuing in %2 s.")
                .arg(isolated(s.tenant), QString::number(secondsTo(*s.pausedUntil, s.now))),
            tr("The service accepts 100 requests in 10 seconds for each client ID."),
            {MessageAction::Cancel},
            {},
            false};
}

Symbol symbolOf(ErrorKind kind) {
    switch (kind) {
    case ErrorKind::TimedOut:
    case ErrorKind::Offline:
    case ErrorKind::HostNotFound:
    case ErrorKind::ConnectionRefused:
    case ErrorKind::ConnectionLost:
        return Symbol::Offline;
    case ErrorKind::Tls:
    case ErrorKind::ProxyRefused:
    case ErrorKind::CredentialRefused:
    case ErrorKind::Unauthorized:
    case ErrorKind::Forbidden:
    case ErrorKind::MissingRight:
    case ErrorKind::KeychainLocked:
    case ErrorKind::SecretForgotten:
        return Symbol::Lock;
    default:
        return Symbol::Error;
    }
}

/// The steps that help: the settings if the entry is wrong, the doctor if the way is, the user's own tokens
/// if a right is missing, else to try again.
QList<MessageAction> stepsAfter(ErrorKind kind, const ListScope& listScope) {
    switch (kind) {
    case ErrorKind::HostNotFound:
    case ErrorKind::Tls:
        return {MessageAction::OpenSettings, MessageAction::CheckConnection};
    case ErrorKind::Offline:
    case ErrorKind::TimedOut:
    case ErrorKind::ConnectionRefused:
    case ErrorKind::ConnectionLost:
    case ErrorKind::ProxyRefused:
        return {MessageAction::TryAgain, MessageAction::CheckConnection};
    case ErrorKind::KeychainEntryMissing:
        return {MessageAction::EnterCredential};
    case ErrorKind::CredentialRefused:
    case ErrorKind::Redirected:
    case ErrorKind::InvalidInput:
    case ErrorKind::SecretForgotten:
        return {MessageAction::OpenSettings};
    case ErrorKind::Forbidden:
    case ErrorKind::MissingRight:
        return {listScope.whose == ListScope::Whose::Mine ? MessageAction::OpenSettings
                                                          : MessageAction::ShowMine};
    default:
        return {MessageAction::TryAgain};
    }
}

/// What the table shows after a loading that did not complete.
QString remainder(const Situation& s) {
    if (s.total == 0)
        return {};
    return s.refreshedAt ? tr("Showing the list from %1.").arg(timeText(*s.refreshedAt))
                         : tr("Showing only the tokens that had arrived by then.");
}

/// What a tenant lacks is no failure of anything: it is asked for.
ErrorText textOf(const Situation& s) {
    ErrorText words = errorText(*s.error);
    if (s.error->kind != ErrorKind::KeychainEntryMissing || s.wanted.isEmpty())
        return words;
    const QString name = isolated(s.wanted);
    words.what = !s.lacksClientId ? tr("%1 needs its client secret.").arg(name)
                 : s.lacksSecret  ? tr("%1 needs its client ID and secret.").arg(name)
                                  : tr("%1 needs its client ID.").arg(name);
    words.next.clear();
    return words;
}

Message failure(const Situation& s) {
    const ErrorText words = textOf(s);
    Message message{Message::About::Failure,
                    symbolOf(s.error->kind),
                    Tone::Danger,
                    paragraph({words.what, words.next}),
                    words.means,
                    stepsAfter(s.error->kind, s.listScope),
                    s.error->trackingId};
    if (s.apiClient && isRefusal(s.error->kind))
        message.detail = tr("The credential is an API client, not a user's token. Enter an administrator's "
                            "personal access token in Settings.");
    message.text = paragraph({message.text, remainder(s)});
    if (!message.trackingId.isEmpty())
        message.actions = {message.actions.constFirst(), MessageAction::CopyTrackingId};
    return message;
}

/// Estimated from what has arrived so far; nothing while that is too little.
std::optional<qint64> secondsLeft(const LoadProgress& progress, Instant now) {
    const auto spent = now - progress.began;
    if (progress.expectedBytes <= 0 || progress.receivedBytes <= 0 || spent < std::chrono::seconds(1))
        return {};
    const double rest = static_cast<double>(progress.expectedBytes - progress.receivedBytes);
    const double left =
        static_cast<double>(spent.count()) * rest / static_cast<double>(progress.receivedBytes);
    return static_cast<qint64>(left / 1000.0) + 1;
}

Message loading(const Situation& s) {
    Message message{Message::About::Loading,
                    Symbol::Refresh,
                    Tone::Quiet,
                    {},
                    {},
                    {MessageAction::Cancel},
                    {},
                    false,
                    -1};
    if (s.state == LoadState::SigningIn) {
        message.text = tr("Signing in to %1…").arg(isolated(s.tenant));
        return message;
    }
    message.text =
        tr("Loading tokens from %1: %2 so far.").arg(isolated(s.tenant), counted(s.progress->tokens));
    if (s.progress->expectedBytes > 0)
        message.percent = static_cast<int>(
            std::min<qint64>(100, 100 * s.progress->receivedBytes / s.progress->expectedBytes));
    if (const auto left = secondsLeft(*s.progress, s.now))
        message.text = paragraph({message.text, tr("About %1 s left.").arg(*left)});
    return message;
}

Message cancelled(const Situation& s) {
    return {Message::About::Cancelled,
            Symbol::Info,
            Tone::Warning,
            paragraph({tr("Loading was cancelled."), remainder(s)}),
            {},
            {MessageAction::TryAgain},
            {},
            false};
}

/// How many entries are left out, and how many are shown incompletely.
QString unreadText(const UnreadParts& unread) {
    QStringList sentences;
    if (unread.leftOut > 0)
        sentences.append(tr("%Ln entry/entries in the answer could not be read and is/are not in the table.",
                            nullptr, plural(unread.leftOut)));
    if (unread.partly > 0)
        sentences.append(tr("%Ln token(s) could be read only in part; see its/their status.", nullptr,
                            plural(unread.partly)));
    if (sentences.isEmpty())
        sentences.append(tr("Part of the answer could not be read."));
    return paragraph(sentences);
}

QString noticeText(Notice notice, const Situation& s) {
    const QString generation = traits(s.generation).name;
    switch (notice) {
    case Notice::FellBackToMine:
        return tr("This credential is not allowed to list the whole tenant, so only your own tokens are "
                  "shown. The missing scope is %1.")
            .arg(scopeOf(Right::ListAll));
    case Notice::SignedInAsApiClient:
        return tr("Patdesk is signed in with an API client, not as a user. An API client owns no tokens, and "
                  "the service may not let it create or change any. Enter an administrator's personal access "
                  "token in Settings.");
    case Notice::GenerationFellBack:
        return tr("%1 does not offer API generation v1. Patdesk uses %2 instead.")
            .arg(isolated(s.tenant), generation);
    case Notice::GenerationDeprecated:
        return tr("Support for API generation %1 ends in 2028. Choose Automatic or v1 in Settings.")
            .arg(generation);
    case Notice::ListMayBeCut:
        return tr("Exactly 250 tokens arrived, the size of one page, so the list may be incomplete. Choose "
                  "one owner to see all of their tokens.");
    case Notice::UnreadableTokens:
        return unreadText(s.unread);
    }
    return {};
}

Message notice(const Situation& s) {
    const Notice first = s.notices.first();
    const bool warns = first == Notice::ListMayBeCut || first == Notice::UnreadableTokens ||
                       first == Notice::SignedInAsApiClient;
    Message message{Message::About::Notice, warns ? Symbol::Warning : Symbol::Info,
                    warns ? Tone::Warning : Tone::Quiet, noticeText(first, s)};
    if (first == Notice::GenerationDeprecated || first == Notice::FellBackToMine ||
        first == Notice::SignedInAsApiClient)
        message.actions = {MessageAction::OpenSettings};
    if (first == Notice::UnreadableTokens && !s.unread.samples.isEmpty()) {
        message.actions = {MessageAction::CopyUnreadText};
        message.unreadText = QString::fromUtf8(s.unread.samples);
    }
    return message;
}

/// "4 d", "18 h".
QString timeLeft(Instant end, Instant now) {
    const auto hours = std::chrono::floor<std::chrono::hours>(end - now).count();
    return hours < 48 ? tr("%1 h").arg(std::max<qint64>(1, hours)) : tr("%1 d").arg(hours / 24);
}

QString timeInWords(Instant end, Instant now) {
    const auto days = std::chrono::floor<std::chrono::days>(end - now).count();
    return days < 1 ? tr("today") : tr("in %n day(s)", nullptr, plural(days));
}

Message credential(const Situation& s) {
    const QString when = timeInWords(s.credential->at, s.now);
    return {Message::About::Credential,
            Symbol::Warning,
            Tone::Danger,
            s.credential->urgency == CredentialUrgency::Over
                ? tr("The token that Patdesk is signed in with has expired.")
                : tr("The token that Patdesk is signed in with expires %1. After that Patdesk cannot sign in "
                     "to %2 any more.")
                      .arg(when, isolated(s.tenant)),
            {},
            {MessageAction::ReplaceCredential}};
}

bool isUrgent(const CredentialEnd& end) {
    return end.urgency == CredentialUrgency::Now || end.urgency == CredentialUrgency::Over;
}

/// Stays until the whole list is there, or another one is asked for: whoever exports this one must know.
Message refusedWhole(const Situation& s) {
    const QString why = s.refusal->error.detail.simplified();
    const QString text = paragraph(
        {tr("Only your own tokens: the tenant refused the whole list at %1.").arg(timeText(s.refusal->at)),
         why.isEmpty() ? tr("Listing it may require an administrator's rights, or a network or "
                            "location rule may forbid it.")
                       : tr("Its answer: “%1”").arg(isolated(why, 300))});
    Message message{Message::About::Notice, Symbol::Warning, Tone::Warning, text};
    message.actions = {MessageAction::TryWholeTenant, MessageAction::OpenSettings};
    message.closable = false;
    return message;
}

Placeholder empty(const Situation& s) {
    switch (s.listScope.whose) {
    case ListScope::Whose::WholeTenant:
        return {tr("%1 has no personal access tokens yet.").arg(isolated(s.tenant)),
                {MessageAction::NewToken}};
    case ListScope::Whose::Mine:
        return {tr("You have no personal access tokens in %1 yet.").arg(isolated(s.tenant)),
                {MessageAction::NewToken}};
    case ListScope::Whose::OneOwner:
        return {tr("This owner has no personal access tokens."), {MessageAction::ShowWholeTenant}};
    }
    return {};
}

/// Why there may be more in a moment; empty where nothing of the kind is under way.
QString judgingText(const Situation& s) {
    if (!s.judging || !isOfVerdicts(s.filter))
        return {};
    const QLocale locale;
    return s.judging->uses ? tr("Patdesk is still judging: %1 of %2 uses have been read.")
                                 .arg(locale.toString(s.judging->usesRead), locale.toString(*s.judging->uses))
                           : tr("Patdesk is still judging: it gathers evidence.");
}

Placeholder noMatch(const Situation& s) {
    if (isOfVerdicts(s.filter) && !s.judged && !s.judging)
        return {tr("No token has been judged yet. Choose “Judge tokens” below the filters."),
                {MessageAction::ShowAll}};
    Placeholder placeholder;
    if (s.search.isEmpty())
        placeholder.text = tr("No token matches the filter “%1”.").arg(wordOf(s.filter));
    else if (s.filter == TokenFilter::All)
        placeholder.text = tr("No token matches “%1”.").arg(isolated(s.search));
    else
        placeholder.text = tr("No token matches the filter “%1” and the search “%2”.")
                               .arg(wordOf(s.filter), isolated(s.search));
    if (const QString judging = judgingText(s); !judging.isEmpty())
        placeholder.text = judging + QLatin1Char('\n') + tr("So far: %1").arg(placeholder.text);
    if (!s.mostExcluding.isEmpty()) {
        placeholder.text +=
            QLatin1Char('\n') +
            tr("The condition “%1” leaves out the most tokens.").arg(isolated(s.mostExcluding));
        placeholder.actions = {MessageAction::DropCondition, MessageAction::ClearSearch};
        return placeholder;
    }
    if (!s.search.isEmpty())
        placeholder.actions.append(MessageAction::ClearSearch);
    if (s.filter != TokenFilter::All)
        placeholder.actions.append(MessageAction::ShowAll);
    return placeholder;
}

} // namespace

std::optional<Message> messageFor(const Situation& s) {
    if (s.pausedUntil && *s.pausedUntil > s.now)
        return pause(s);
    if (s.error)
        return failure(s);
    if (s.progress)
        return loading(s);
    if (s.state == LoadState::Cancelled)
        return cancelled(s);
    if (!s.remarks.isEmpty())
        return s.remarks.first();
    if (!s.notices.isEmpty())
        return notice(s);
    if (s.credential && isUrgent(*s.credential) && !s.credentialSeen)
        return credential(s);
    const bool settled = s.state == LoadState::Ready || s.state == LoadState::Failed;
    if (settled && s.refusal && s.listScope.whose == ListScope::Whose::Mine)
        return refusedWhole(s);
    return {};
}

QString credentialText(const CredentialEnd& end, Instant now) {
    return end.urgency == CredentialUrgency::Over ? tr("credential expired")
                                                  : tr("credential expires in %1").arg(timeLeft(end.at, now));
}

QString statusText(const Situation& s) {
    QStringList parts;
    if (s.state != LoadState::Closed) {
        if (s.selected > 1)
            parts.append(tr("%1 of %2 selected").arg(counted(s.selected), counted(s.visible)));
        parts.append(tr("%1 of %Ln token(s)", nullptr, plural(s.total)).arg(counted(s.visible)));
    }
    if (s.refreshedAt)
        parts.append(tr("refreshed %1").arg(timeText(*s.refreshedAt)));
    if (s.apiClient)
        parts.append(s.organization.isEmpty()
                         ? tr("signed in with an API client")
                         : tr("signed in with an API client (%1)").arg(isolated(s.organization)));
    else if (!s.userName.isEmpty())
        parts.append(s.organization.isEmpty()
                         ? tr("signed in as %1").arg(isolated(s.userName))
                         : tr("signed in as %1 (%2)").arg(isolated(s.userName), isolated(s.organization)));
    return parts.join(QStringLiteral(" · "));
}

Placeholder placeholderFor(const Situation& s) {
    if (s.visible > 0)
        return {};
    if (s.total > 0)
        return noMatch(s);
    switch (s.state) {
    case LoadState::Closed:
        return {s.wanted.isEmpty() ? tr("No tenant is open. Choose one above.")
                                   : tr("%1 is not open.").arg(isolated(s.wanted))};
    case LoadState::SigningIn:
    case LoadState::Loading:
        return {tr("Loading…")};
    case LoadState::Ready:
        return empty(s);
    case LoadState::Cancelled:
    case LoadState::Failed:
        return {tr("Nothing loaded")};
    }
    return {};
}

} // namespace patdesk
