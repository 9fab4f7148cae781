// SPDX-License-Identifier: MIT
#include "rotationmarks.h"

#include "datestylewatch.h"
#include "lifecycle.h"
#include "rotationtext.h"
#include "servicesender.h"
#include "tokenservice.h"

#include <QTimer>

namespace patdesk {

namespace {

/// The days go on.
constexpr std::chrono::hours again{1};

} // namespace

RotationMarks::RotationMarks(TokenService& tokens, Lifecycle& lifecycle, QObject* parent)
    : QObject(parent), m_tokens(tokens), m_lifecycle(lifecycle) {
    connect(&tokens, &TokenService::stateChanged, this, &RotationMarks::update);
    connect(DateStyleWatch::instance(), &DateStyleWatch::changed, this, &RotationMarks::update);
    connect(&lifecycle.rotations(), &RotationKeeper::changed, this, &RotationMarks::update);
    auto* const timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, &RotationMarks::update);
    timer->start(again);
}

void RotationMarks::update() {
    const auto tenant = m_tokens.tenant();
    const QList<Rotation> rotations =
        tenant ? m_lifecycle.rotations().rotations(tenant->baseUrl.authority()) : QList<Rotation>();
    const bool decided = listsOwnTokens(m_tokens);
    m_parts = partsOf(rotations);
    m_words.clear();
    for (const Rotation& rotation : rotations) {
        if (!m_parts.contains(rotation.old.id) || m_parts[rotation.old.id].rotationId != rotation.id)
            continue;
        const RotationView view = decided ? m_lifecycle.rotations().view(rotation.id) : RotationView();
        m_words.insert(rotation.old.id, markOfOld(view, progressOf(rotation, view, m_lifecycle.clock()())));
        if (!rotation.successor.isEmpty())
            m_words.insert(rotation.successor, markOfSuccessor(rotation));
    }
    Q_EMIT changed();
}

} // namespace patdesk
