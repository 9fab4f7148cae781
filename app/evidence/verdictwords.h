// SPDX-License-Identifier: MIT
#pragma once

#include "policy.h"
#include "signsoflife.h"
#include "tokenevidence.h"

#include <QStringList>

namespace patdesk {

struct Judgement;

/// The sentences of a verdict. The same in the window, in exports and in the console program, in whichever
/// language that is; nothing in them depends on a zone or a country's habits: days are ISO 8601 in UTC,
/// numbers have no separators. Any thread.
namespace words {

// Reasons

QString used(const TokenEvidence& evidence, const SignsOfLife& signs, const QStringList& addresses);
QString neverUsed(const Token& token);
QString rhythm(const Rhythm& rhythm, const SignsOfLife& signs);
QString failed(const UseDays& failedUses, const QStringList& addresses);
QString named(const Reference& reference);
QString managed();
QString signedIn();
QString suspended(Day day);
QString silence(int days, Day since);
QString excluded(int silence, qint64 uses);
QString expired(Day day);
QString alarm(const SignsOfLife::Alarm& alarm, const QStringList& addresses);

// Gaps

QString unseen(EvidenceKind kind, const EvidenceSource& source);
QString seenOnlyUntil(Day day);
QString windowTooShort(int seen, int needed);
QString unassigned(qint64 uses);
QString contradiction(Day day);
QString unreadable();
QString stillListening(Day until);
QString expiredJustNow(Day day);
QString emergencyName(const QString& word);
QString kept(const PolicyException& exception);
QString young(int age);
QString tooShort(int silence, int needed, SilenceNeeded why, const UseStream* stream, const QString& rareWord,
                 const Judgement& by);

// What would close them

QString toSee(EvidenceKind kind, const EvidenceSource& source);
QString toGatherAgain();
QString toReadOn();
QString toAssign();
QString toReadRow();
QString toAskOwner();
QString toAskAdministrator();
QString toAccept();
QString toRemoveFrom(const Reference& reference);
QString toWaitUntil(Day day);
QString toStaySilent(Day until);
QString toGrowOld(int needed, int missing, Day today, const QString& rareWord);

} // namespace words

} // namespace patdesk
