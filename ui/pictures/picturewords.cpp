// SPDX-License-Identifier: MIT
#include "picturewords.h"

#include "plaintext.h"
#include "plural.h"
#include "querywords.h"

#include <QCoreApplication>
#include <QLocale>

#include <numeric>

namespace patdesk {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(patdesk::PictureWords)
};

/// Short as in cells of the table, or in full.
QString lengthText(const TimeSpan& span, bool isShort) {
    if (span.unit == SpanUnit::Years)
        return Words::tr("%n year(s)", nullptr, plural(span.count));
    return isShort ? Words::tr("%1 d").arg(span.count) : Words::tr("%n day(s)", nullptr, plural(span.count));
}

QString spanText(PictureKind kind, const SpanBucket& span, bool isShort) {
    const bool isAhead = kind == PictureKind::Expires;
    if (!span.beyond && !span.within)
        return isAhead ? Words::tr("later") : Words::tr("ever");
    if (!span.beyond)
        return (isAhead ? Words::tr("within %1") : Words::tr("up to %1 ago"))
            .arg(lengthText(*span.within, isShort));
    if (!span.within)
        return (isAhead ? Words::tr("in more than %1") : Words::tr("more than %1 ago"))
            .arg(lengthText(*span.beyond, isShort));
    const QString from = span.beyond->unit == span.within->unit ? QString::number(span.beyond->count)
                                                                : lengthText(*span.beyond, isShort);
    return (isAhead ? Words::tr("in %1 to %2") : Words::tr("%1 to %2 ago"))
        .arg(from, lengthText(*span.within, isShort));
}

QString countText(const CountBucket& count) {
    if (!count.most)
        return count.least == 0 ? Words::tr("not all scopes")
                                : Words::tr("%n or more scopes", nullptr, plural(count.least));
    if (count.least == count.most)
        return count.least == 0 ? Words::tr("no scopes")
                                : Words::tr("%n scope(s)", nullptr, plural(count.least));
    return Words::tr("%1 to %2 scopes").arg(count.least).arg(*count.most);
}

QString otherText(OtherBucket bucket) {
    switch (bucket) {
    case OtherBucket::Expired:
        return Words::tr("expired");
    case OtherBucket::AllScopes:
        return Words::tr("all scopes");
    case OtherBucket::OtherOwners:
        return Words::tr("other owners");
    }
    return {};
}

QString verdictText(VerdictWord word) {
    switch (word) {
    case VerdictWord::Safe:
        return Words::tr("safe to delete");
    case VerdictWord::InUse:
        return Words::tr("in use");
    case VerdictWord::CannotTell:
        return Words::tr("cannot tell");
    case VerdictWord::None:
        return Words::tr("not judged");
    }
    return {};
}

QString oneText(PictureKind kind, const Bucket& bucket, bool isShort) {
    if (const auto* const span = std::get_if<SpanBucket>(&bucket))
        return spanText(kind, *span, isShort);
    if (const auto* const word = std::get_if<DateWord>(&bucket))
        return *word == DateWord::Never ? Words::tr("never") : Words::tr("unreadable");
    if (const auto* const count = std::get_if<CountBucket>(&bucket))
        return countText(*count);
    if (const auto* const owner = std::get_if<OwnerBucket>(&bucket))
        return isolated(owner->name);
    if (const auto* const verdict = std::get_if<VerdictWord>(&bucket))
        return verdictText(*verdict);
    return otherText(std::get<OtherBucket>(bucket));
}

QString capitalized(QString text) {
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

/// "within 1 day … in 30 to 90 days" is what nobody would say.
std::optional<Bucket> merged(const Bucket& first, const Bucket& last) {
    const auto* const nearSpan = std::get_if<SpanBucket>(&first);
    const auto* const farSpan = std::get_if<SpanBucket>(&last);
    if (nearSpan && farSpan)
        return SpanBucket{nearSpan->beyond, farSpan->within};
    const auto* const few = std::get_if<CountBucket>(&first);
    const auto* const many = std::get_if<CountBucket>(&last);
    if (few && many)
        return CountBucket{few->least, many->most};
    return {};
}

} // namespace

QString titleOf(PictureKind kind) {
    switch (kind) {
    case PictureKind::LastUsed:
        return Words::tr("Last used");
    case PictureKind::Expires:
        return Words::tr("Expires");
    case PictureKind::Created:
        return Words::tr("Created");
    case PictureKind::Scopes:
        return Words::tr("Scopes");
    case PictureKind::Owners:
        return Words::tr("Owners");
    case PictureKind::Verdicts:
        return Words::tr("Verdict");
    }
    return {};
}

namespace {

QString rangeText(const Distribution& distribution, BucketRange range, bool isShort) {
    const Bucket& first = distribution.buckets[std::size_t(range.first)];
    const Bucket& last = distribution.buckets[std::size_t(range.second)];
    if (range.first == range.second)
        return oneText(distribution.kind, first, isShort);
    if (const auto both = merged(first, last))
        return oneText(distribution.kind, *both, isShort);
    return Words::tr("%1 … %2").arg(oneText(distribution.kind, first, isShort),
                                    oneText(distribution.kind, last, isShort));
}

} // namespace

QString bucketText(const Distribution& distribution, BucketRange range) {
    return rangeText(distribution, range, true);
}

QString fullBucketText(const Distribution& distribution, BucketRange range) {
    const QString text = rangeText(distribution, range, false);
    switch (distribution.kind) {
    case PictureKind::LastUsed:
    case PictureKind::Expires:
    case PictureKind::Created:
    case PictureKind::Verdicts:
        return titleOf(distribution.kind) + u' ' + text;
    case PictureKind::Owners:
        return Words::tr("Owner %1").arg(text);
    case PictureKind::Scopes:
        break;
    }
    return capitalized(text);
}

QString shownText(std::int64_t shown, std::int64_t all) {
    const QLocale locale;
    return Words::tr("%1 of %2 shown")
        .arg(locale.toString(qlonglong{shown}), locale.toString(qlonglong{all}));
}

std::int64_t countIn(const std::vector<std::int64_t>& counts, BucketRange range) {
    return std::accumulate(counts.begin() + range.first, counts.begin() + range.second + 1, std::int64_t{0});
}

QString edgeLabel(const Bucket& bucket) {
    const auto* const span = std::get_if<SpanBucket>(&bucket);
    return span && span->within ? QString::number(span->within->count) + wordFor(span->within->unit)
                                : QString();
}

QStringList bucketLabels(const Bucket& bucket) {
    if (const auto* const count = std::get_if<CountBucket>(&bucket)) {
        const QString least = QString::number(count->least);
        if (!count->most)
            return {least + u'+'};
        return count->most == count->least ? QStringList{least}
                                           : QStringList{least + u'–' + QString::number(*count->most), least};
    }
    if (const auto* const owner = std::get_if<OwnerBucket>(&bucket))
        return {oneLine(owner->name, 30)};
    if (std::holds_alternative<SpanBucket>(bucket))
        return {};
    if (bucket == Bucket(OtherBucket::AllScopes))
        return {Words::tr("all scopes"), Words::tr("all")};
    if (bucket == Bucket(OtherBucket::OtherOwners))
        return {Words::tr("others")};
    if (bucket == Bucket(DateWord::Unreadable))
        return {Words::tr("unreadable"), QStringLiteral("?")};
    return {oneText(PictureKind::LastUsed, bucket, true)};
}

} // namespace patdesk
