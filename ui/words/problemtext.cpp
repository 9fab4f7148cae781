// SPDX-License-Identifier: MIT
#include "problemtext.h"

#include "paragraph.h"

#include <QCoreApplication>

namespace patdesk {

namespace {

QString tr(const char* text, const char* comment = nullptr, int number = -1) {
    return QCoreApplication::translate("patdesk", text, comment, number);
}

} // namespace

TokenField fieldOf(DraftProblem problem) {
    switch (problem) {
    case DraftProblem::NameMissing:
    case DraftProblem::NameTaken:
    case DraftProblem::NameTooLong:
        return TokenField::Name;
    case DraftProblem::ScopesMissing:
    case DraftProblem::ScopeMalformed:
        return TokenField::Scopes;
    case DraftProblem::ExpiryInPast:
    case DraftProblem::ExpiryTooFar:
    case DraftProblem::NeverNotOffered:
    case DraftProblem::AcknowledgementMissing:
        return TokenField::Expires;
    case DraftProblem::LifetimeOutOfRange:
        return TokenField::Lifetime;
    case DraftProblem::OwnerLimitReached:
    case DraftProblem::OwnerLimitNear:
        break;
    }
    return TokenField::WholeForm;
}

QString problemText(DraftProblem problem, ApiGeneration generation) {
    switch (problem) {
    case DraftProblem::NameMissing:
        return tr("Enter a name.");
    case DraftProblem::NameTaken:
        return tr("You already have a token with this name. Choose another.");
    case DraftProblem::NameTooLong:
        return tr("A name can have at most %1 characters.").arg(maxNameLength);
    case DraftProblem::ScopesMissing:
        return tr("Enter at least one scope. Without one, the service would grant everything.");
    case DraftProblem::ScopeMalformed:
        return tr("A scope contains no spaces and has at most 256 characters.");
    case DraftProblem::ExpiryInPast:
        return tr("Choose a time in the future.");
    case DraftProblem::ExpiryTooFar:
        return tr("API generation %1 allows at most %2 months from now.")
            .arg(traits(generation).name)
            .arg(traits(generation).maxExpiryMonths);
    case DraftProblem::NeverNotOffered:
        return tr("API generation %1 requires an expiry.").arg(traits(generation).name);
    case DraftProblem::AcknowledgementMissing:
        return tr("Without an expiry, a leaked token works until somebody deletes it. Confirm that you "
                  "accept the risk.");
    case DraftProblem::LifetimeOutOfRange:
        return tr("Enter %L1 to %L2 seconds.")
            .arg(minAccessTokenLifetime.count())
            .arg(maxAccessTokenLifetime.count());
    case DraftProblem::OwnerLimitReached:
        return tr("You already have %1 tokens, the most that the service allows. Delete one first.")
            .arg(maxTokensPerOwner);
    case DraftProblem::OwnerLimitNear:
        return tr("You have %1 tokens, including managed ones. If the service counts those too, it will "
                  "refuse another.")
            .arg(maxTokensPerOwner);
    }
    return {};
}

QString problemText(const QList<DraftProblem>& problems, TokenField field, ApiGeneration generation) {
    QStringList sentences;
    for (const DraftProblem problem : problems) {
        if (fieldOf(problem) == field)
            sentences.append(problemText(problem, generation));
    }
    return paragraph(sentences);
}

QString problemText(const QList<DraftProblem>& problems, ApiGeneration generation) {
    QStringList sentences;
    for (const DraftProblem problem : problems)
        sentences.append(problemText(problem, generation));
    return paragraph(sentences);
}

QString blockText(PatchBlock block, ApiGeneration generation) {
    switch (block) {
    case PatchBlock::NotPatchableInGeneration:
        return tr("API generation %1 cannot change the expiry of a token.").arg(traits(generation).name);
    case PatchBlock::SomebodyElses:
        return tr("Only the owner can change this.");
    case PatchBlock::SignedInWith:
        return tr("Patdesk is signed in with this token. Changing its scopes could lock you out.");
    }
    return {};
}

} // namespace patdesk
