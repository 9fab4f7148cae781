// SPDX-License-Identifier: MIT
#include "arrivals.h"

#include "idquery.h"
#include "listactions.h"
#include "messagecenter.h"
#include "plaintext.h"
#include "securememory.h"
#include "tokenmodel.h"
#include "tokenservice.h"

#include <QFile>

namespace patdesk {

Arrivals::Arrivals(TokenService& tokens, ListActions& actions, MessageCenter& center, QObject* parent)
    : QObject(parent), m_tokens(tokens), m_actions(actions), m_center(center) {
    connect(&tokens, &TokenService::stateChanged, this, &Arrivals::followWhenListed);
}

void Arrivals::takeFile(const QString& path) {
    if (m_actions.openPlanFile(path))
        return;
    QFile file(path);
    constexpr qint64 most = 1024 * 1024;
    QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.read(most) : QByteArray();
    QString text = QString::fromUtf8(bytes);
    takeText(text);
    // It may be a file with a secret beside the IDs.
    wipe(bytes.data(), static_cast<std::size_t>(bytes.size()));
    wipe(text.data(), static_cast<std::size_t>(text.size()) * sizeof(QChar));
}

void Arrivals::takeText(const QString& text) {
    if (!m_tokens.caller()) {
        warn(tr("Open a tenant first, then drop it again."));
        return;
    }
    const QStringList ids = tokenIdsIn(text);
    if (ids.isEmpty())
        warn(tr("Patdesk takes the config.json of an SDK, a plan, or a text with client IDs. "
                "What was dropped is none of these."));
    else
        Q_EMIT idsWanted(ids);
}

void Arrivals::followLink(const TenantId& tenant, const TokenId& token) {
    m_linked = {tenant, token};
    followWhenListed();
}

void Arrivals::followWhenListed() {
    const auto open = m_tokens.tenant();
    const LoadState state = m_tokens.state();
    // What leads elsewhere, or fails, is not followed hours later.
    if (state == LoadState::Failed ||
        (state == LoadState::Ready && open && m_linked && open->id != m_linked->first))
        m_linked.reset();
    if (!m_linked || !open || open->id != m_linked->first || state != LoadState::Ready)
        return;
    const TokenId token = std::exchange(m_linked, {})->second;
    if (m_tokens.model().token(token))
        Q_EMIT tokenWanted(token);
    else if (!token.isEmpty())
        warn(tr("The list of %1 has no token with the ID %2.").arg(isolated(open->name), token.text()));
}

void Arrivals::warn(const QString& words) {
    m_center.tell({.about = Message::About::Remark,
                   .symbol = Symbol::Warning,
                   .tone = Tone::Warning,
                   .text = words,
                   .passes = true});
}

} // namespace patdesk
