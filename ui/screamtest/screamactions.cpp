// SPDX-License-Identifier: MIT
#include "screamactions.h"

#include "datetext.h"
#include "errortext.h"
#include "exportfile.h"
#include "lifecycle.h"
#include "plaintext.h"
#include "screamproof.h"
#include "screamtestwindow.h"
#include "screamtext.h"
#include "tokenservice.h"

#include <QAction>
#include <QWidget>

namespace patdesk {

namespace {

Message remarkOn(const QString& text, Tone tone) {
    Message message{Message::About::Remark};
    message.symbol = tone == Tone::Quiet ? Symbol::Info : Symbol::Warning;
    message.tone = tone;
    message.text = text;
    message.actions = {MessageAction::ShowScreamTests};
    return message;
}

} // namespace

ScreamActions::ScreamActions(TokenService& tokens, Lifecycle& lifecycle, QWidget* window)
    : QObject(window)
    , m_tokens(tokens)
    , m_lifecycle(lifecycle)
    , m_window(window)
    , m_overview(new QAction(tr("&Scream tests…"), this)) {
    connect(m_overview, &QAction::triggered, this, [this] { showOverview({}); });
    connect(&lifecycle.screamTests(), &ScreamKeeper::settled, this, &ScreamActions::reportSettled);
    connect(&lifecycle.screamTests(), &ScreamKeeper::ended, this, &ScreamActions::reportEnded);
    connect(&lifecycle.screamTests(), &ScreamKeeper::failed, this, [this](const Error& error) {
        Q_EMIT messageReady(remarkOn(tr("A scream test cannot go on now; Patdesk tries again in %1 minutes. ")
                                             .arg(ScreamKeeper::interval.count()) +
                                         errorParagraph(error),
                                     Tone::Warning));
    });
    connect(&tokens, &TokenService::stateChanged, this, &ScreamActions::reportRunning);
}

void ScreamActions::refresh() {
    m_overview->setEnabled(m_tokens.caller().has_value());
    m_overview->setToolTip(m_overview->isEnabled() ? QString() : tr("No tenant is open."));
}

void ScreamActions::showOverview(const QString& testId) {
    if (!m_shown) {
        m_shown = new ScreamTestWindow(m_lifecycle, m_tokens, m_links, m_window);
        m_shown->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_shown, &ScreamTestWindow::deletionWanted, this, &ScreamActions::deletionWanted);
        connect(m_shown, &ScreamTestWindow::messagesWanted, this, &ScreamActions::messagesWanted);
        connect(m_shown, &ScreamTestWindow::proofWanted, this, &ScreamActions::saveProof);
        m_shown->show();
    }
    if (!testId.isEmpty())
        m_shown->choose(testId);
    m_shown->activateWindow();
}

void ScreamActions::reportSettled(const QString& testId, const QList<int>& steps) {
    const ScreamTest* const test = m_lifecycle.screamTests().test(testId);
    if (!test || steps.isEmpty())
        return;
    const bool isBad = isAnyNotRestored(*test, steps);
    Q_EMIT messageReady(remarkOn(settledText(*test, steps), isBad ? Tone::Danger : Tone::Warning));
}

void ScreamActions::reportEnded(const QString& testId) {
    if (const ScreamTest* const test = m_lifecycle.screamTests().test(testId))
        Q_EMIT messageReady(remarkOn(endedText(*test), Tone::Quiet));
}

/// Once for each tenant that is opened.
void ScreamActions::reportRunning() {
    const auto tenant = m_tokens.tenant();
    if (!tenant)
        m_reportedFor.clear();
    if (!tenant || m_tokens.state() != LoadState::Ready || m_reportedFor == tenant->baseUrl.authority())
        return;
    m_reportedFor = tenant->baseUrl.authority();
    int listening = 0;
    Instant until;
    for (const ScreamTest* const test : m_lifecycle.screamTests().tests(m_reportedFor)) {
        if (!test->isRunning())
            continue;
        listening += m_lifecycle.screamTests().counts(test->plan.id).listening;
        until = std::max(until, test->until);
    }
    if (listening > 0)
        Q_EMIT messageReady(remarkOn(
            tr("Listening to %n suspended token(s) until %1.", nullptr, listening).arg(dayText(until)),
            Tone::Quiet));
}

void ScreamActions::saveProof(const QString& testId) {
    const ScreamTest* const test = m_lifecycle.screamTests().test(testId);
    if (!test)
        return;
    const Instant now = m_tokens.clock()();
    saveExport(m_shown ? m_shown.data() : m_window,
               exportName({test->plan.tenantName, QStringLiteral("scream-test")}, now, QStringLiteral("md")),
               proofOf(*test, m_lifecycle.refusalSeen(), now),
               {this, [this](const Result<QString>& file) {
                    if (m_shown && file)
                        m_shown->showNote(tr("Saved the proof in %1.").arg(isolated(*file)), false);
                    else if (!file)
                        Q_EMIT failed(file.error());
                }});
}

} // namespace patdesk
