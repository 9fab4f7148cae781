// SPDX-License-Identifier: MIT
#include "overviewpictures.h"

namespace patdesk {

std::vector<Distribution> overviewPictures(const RowFacts& facts, const QTimeZone& zone, bool hasVerdicts) {
    const Distributions all(facts, zone, hasVerdicts);
    std::vector<Distribution> pictures;
    for (const PictureKind kind : {PictureKind::LastUsed, PictureKind::Expires, PictureKind::Scopes,
                                   hasVerdicts ? PictureKind::Verdicts : PictureKind::Owners}) {
        for (const Distribution& one : all.all()) {
            if (one.kind != kind)
                continue;
            pictures.push_back(one);
            pictures.back().shown = one.all;
        }
    }
    return pictures;
}

} // namespace patdesk
