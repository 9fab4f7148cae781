// SPDX-License-Identifier: MIT
#include "messagecenter.h"

#include "datestylewatch.h"
#include "settings.h"
#include "tokenmodel.h"

#include <utility>

namespace patdesk {

namespace {

constexpr std::chrono::milliseconds patience{400};

bool isUnderWay(LoadState state) {
    return state == LoadState::SigningIn || state == LoadState::Loading;
}

} // namespace

MessageCenter::MessageCenter(TokenService& tokens, Settings& settings, Clock clock, QObject* parent)
    : QObject(parent), m_tokens(tokens), m_settings(settings), m_clock(std::move(clock)) {
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    m_second.setInterval(std::chrono::seconds(1));
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_situation.progress = m_progress;
        update();
    });
    connect(&m_second, &QTimer::timeout, this, &MessageCenter::secondPassed);

    connect(&tokens, &TokenService::stateChanged, this, &MessageCenter::stateChanged);
    connect(&tokens, &TokenService::progressed, this, &MessageCenter::progressed);
    connect(&tokens, &TokenService::rateLimited, this, &MessageCenter::rateLimited);
    connect(&tokens, &TokenService::callerChanged, this, &MessageCenter::update);
    connect(&tokens, &TokenService::failed, this, &MessageCenter::report);
    connect(&tokens, &TokenService::noticed, this, &MessageCenter::noticed);

    const TokenModel& model = tokens.model();
    connect(&model, &TokenModel::countsChanged, this, &MessageCenter::update);
    connect(DateStyleWatch::instance(), &DateStyleWatch::changed, this, &MessageCenter::update);
    connect(&model, &TokenModel::modelReset, this, &MessageCenter::update);
    connect(&model, &TokenModel::layoutChanged, this, &MessageCenter::update);
    connect(&model, &TokenModel::rowsInserted, this, &MessageCenter::update);
    connect(&model, &TokenModel::rowsRemoved, this, &MessageCenter::update);
    stateChanged(tokens.state());
}

void MessageCenter::report(const Error& error) {
    if (error.kind == ErrorKind::Cancelled)
        return;
    m_situation.error = error;
    update();
}

void MessageCenter::tell(const Message& remark) {
    if (remark.passes) {
        forgetPassing();
        m_situation.remarks.prepend(remark);
    } else if (!m_situation.remarks.contains(remark)) {
        m_situation.remarks.append(remark);
        Q_EMIT told(remark);
    }
    update();
}

void MessageCenter::withdraw(const Message& remark) {
    if (m_situation.remarks.removeAll(remark) > 0)
        update();
}

void MessageCenter::forgetPassing() {
    m_situation.remarks.removeIf([](const Message& remark) { return remark.passes; });
}

void MessageCenter::setSelected(int tokens) {
    if (std::exchange(m_situation.selected, tokens) != tokens)
        update();
}

void MessageCenter::setMostExcluding(const QString& condition) {
    if (std::exchange(m_situation.mostExcluding, condition) != condition)
        update();
}

void MessageCenter::setWanted(const QString& name, bool lacksClientId, bool lacksSecret) {
    m_situation.wanted = name;
    m_situation.lacksClientId = lacksClientId;
    m_situation.lacksSecret = lacksSecret;
    update();
}

void MessageCenter::setCredential(const std::optional<CredentialEnd>& end, bool tells) {
    if (!end || !m_situation.credential || end->at != m_situation.credential->at)
        m_situation.credentialSeen = !tells;
    if (m_situation.credential == end)
        return;
    m_situation.credential = end;
    update();
}

void MessageCenter::setJudging(const std::optional<JudgingProgress>& judging) {
    if (m_situation.judging == judging)
        return;
    m_situation.judging = judging;
    update();
}

void MessageCenter::dismiss() {
    const std::optional<Message> shown = message();
    if (!shown)
        return;
    if (shown->about == Message::About::Failure)
        m_situation.error.reset();
    else if (shown->about == Message::About::Remark)
        m_situation.remarks.removeFirst();
    else if (shown->about == Message::About::Notice)
        m_situation.notices.removeFirst();
    else if (shown->about == Message::About::Credential)
        m_situation.credentialSeen = true;
    update();
}

void MessageCenter::stateChanged(LoadState state) {
    const bool wasUnderWay = isUnderWay(m_situation.state);
    m_situation.state = state;
    if (isUnderWay(state) && !wasUnderWay) {
        // Notices about the previous loading no longer apply.
        m_situation.error.reset();
        m_situation.notices.clear();
        forgetPassing();
        m_progress = {.began = m_clock()};
        m_patience.start();
    } else if (!isUnderWay(state)) {
        m_patience.stop();
        m_situation.progress.reset();
        m_situation.pausedUntil.reset();
        m_second.stop();
    }
    update();
}

void MessageCenter::progressed(qint64 received, qint64 expected, qint64 tokens) {
    m_progress.receivedBytes = received;
    m_progress.expectedBytes = expected;
    m_progress.tokens = tokens;
    m_situation.pausedUntil.reset();
    if (!m_situation.progress)
        return;
    m_situation.progress = m_progress;
    update();
}

void MessageCenter::rateLimited(std::chrono::milliseconds wait) {
    m_situation.pausedUntil = m_clock() + wait;
    m_second.start();
    update();
}

void MessageCenter::noticed(Notice notice) {
    const std::optional<Tenant> tenant = m_tokens.tenant();
    if (notice == Notice::GenerationDeprecated && tenant &&
        m_settings.isEndAnnounced(tenant->id, m_tokens.generation()))
        return;
    if (!m_situation.notices.contains(notice))
        m_situation.notices.append(notice);
    update();
}

/// Remembers for good that the end of the generation was announced, but only if the notice was really shown.
void MessageCenter::rememberShownNotice() {
    const std::optional<Message> shown = message();
    if (shown && shown->about == Message::About::Notice && m_tokens.tenant() &&
        m_situation.notices.startsWith(Notice::GenerationDeprecated))
        m_settings.setEndAnnounced(m_tokens.tenant()->id, m_tokens.generation());
}

void MessageCenter::secondPassed() {
    update();
    if (!m_situation.pausedUntil)
        m_second.stop();
}

void MessageCenter::update() {
    const TokenModel& model = m_tokens.model();
    const std::optional<Tenant> tenant = m_tokens.tenant();
    const std::optional<Caller> caller = m_tokens.caller();
    m_situation.now = m_clock();
    m_situation.tenant = tenant ? tenant->name : QString();
    m_situation.generation = m_tokens.generation();
    m_situation.listScope = m_situation.error ? m_tokens.askedListScope() : m_tokens.listScope();
    m_situation.userName = caller ? caller->userName : QString();
    m_situation.organization = caller ? caller->organization : QString();
    m_situation.apiClient = caller && caller->isApiClient();
    m_situation.unread = m_tokens.unread();
    m_situation.refusal = m_tokens.refusal();
    m_situation.refreshedAt = m_tokens.refreshedAt();
    m_situation.total = model.totalCount();
    m_situation.visible = model.shownCount();
    m_situation.search = model.search();
    m_situation.judged = model.hasVerdicts();
    m_situation.filter = model.filter();
    if (m_situation.pausedUntil && *m_situation.pausedUntil <= m_situation.now)
        m_situation.pausedUntil.reset();
    rememberShownNotice();
    Q_EMIT changed();
}

} // namespace patdesk
