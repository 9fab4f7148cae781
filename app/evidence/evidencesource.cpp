// SPDX-License-Identifier: MIT
#include "evidencesource.h"

#include <QCoreApplication>

namespace patdesk {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(patdesk::EvidenceSource)
};

struct KindTraits {
    QLatin1String name;
    const char* words;
    QLatin1String scope;
    bool couldSpeak;
};

const KindTraits& traitsOf(EvidenceKind kind) {
    static constexpr std::array<KindTraits, evidenceKinds> traits{{
        {QLatin1String("uses"), QT_TRANSLATE_NOOP("patdesk::EvidenceSource", "uses"),
         QLatin1String("sp:search:read"), true},
        {QLatin1String("failed-uses"), QT_TRANSLATE_NOOP("patdesk::EvidenceSource", "failed uses"),
         QLatin1String("sp:search:read"), true},
        {QLatin1String("owners"), QT_TRANSLATE_NOOP("patdesk::EvidenceSource", "owners"),
         QLatin1String("sp:scopes:default"), true},
        {QLatin1String("workflows"), QT_TRANSLATE_NOOP("patdesk::EvidenceSource", "workflows"),
         QLatin1String("sp:workflow:read"), true},
        {QLatin1String("sources"), QT_TRANSLATE_NOOP("patdesk::EvidenceSource", "sources"),
         QLatin1String("idn:sources:read"), true},
        {QLatin1String("subscriptions"),
         QT_TRANSLATE_NOOP("patdesk::EvidenceSource", "trigger subscriptions"),
         QLatin1String("sp:trigger-service-subscriptions:read"), true},
        {QLatin1String("service-desks"),
         QT_TRANSLATE_NOOP("patdesk::EvidenceSource", "service desk integrations"),
         QLatin1String("idn:service-desk-integration:read"), true},
        {QLatin1String("tenant"), QT_TRANSLATE_NOOP("patdesk::EvidenceSource", "the tenant's type"),
         QLatin1String("sp:tenant:read"), false},
        {QLatin1String("configurations"),
         QT_TRANSLATE_NOOP("patdesk::EvidenceSource", "configuration files on this computer"),
         QLatin1String(), false},
        {QLatin1String("journal"), QT_TRANSLATE_NOOP("patdesk::EvidenceSource", "Patdesk's journal"),
         QLatin1String(), false},
        {QLatin1String("snapshots"), QT_TRANSLATE_NOOP("patdesk::EvidenceSource", "Patdesk's snapshots"),
         QLatin1String(), false},
    }};
    return traits[static_cast<std::size_t>(kind)];
}

bool isOfEvents(EvidenceKind kind) {
    return kind == EvidenceKind::Uses || kind == EvidenceKind::FailedUses;
}

} // namespace

QLatin1String nameOf(EvidenceKind kind) {
    return traitsOf(kind).name;
}

std::optional<EvidenceKind> evidenceKindNamed(QStringView name) {
    std::optional<EvidenceKind> found;
    EvidenceSources::forEachKind([&](EvidenceKind kind) {
        if (name.compare(nameOf(kind), Qt::CaseInsensitive) == 0)
            found = kind;
    });
    return found;
}

QString wordsFor(EvidenceKind kind) {
    return Words::tr(traitsOf(kind).words);
}

QLatin1String scopeFor(EvidenceKind kind) {
    return traitsOf(kind).scope;
}

QLatin1String nameOf(EvidenceSource::State state) {
    using State = EvidenceSource::State;
    switch (state) {
    case State::NotAsked:
        return QLatin1String("not-asked");
    case State::Asked:
        return QLatin1String("asked");
    case State::Answered:
        return QLatin1String("answered");
    case State::Cut:
        return QLatin1String("cut");
    case State::Refused:
        return QLatin1String("refused");
    case State::Failed:
        return QLatin1String("failed");
    }
    return {};
}

bool EvidenceSources::isSeen(EvidenceKind kind) const {
    const EvidenceSource& source = (*this)[kind];
    const bool answered = source.state == EvidenceSource::State::Answered;
    if (!isOfEvents(kind))
        return answered;
    const bool hasWindow = source.from.known() && source.to.known() && source.from.ms() < source.to.ms();
    return hasWindow && (answered || source.state == EvidenceSource::State::Cut);
}

bool couldSpeakAgainst(EvidenceKind kind) {
    return traitsOf(kind).couldSpeak;
}

} // namespace patdesk
