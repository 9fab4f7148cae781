// SPDX-License-Identifier: MIT
#include "textsplices.h"

#include "securememory.h"

#include <algorithm>

namespace patdesk {

void TextSplices::replace(qsizetype place, qsizetype length, QByteArrayView text) {
    const auto after = std::find_if(m_splices.begin(), m_splices.end(),
                                    [place](const Splice& each) { return each.place > place; });
    m_splices.insert(after, Splice{place, length, Secret(text)});
}

Secret TextSplices::appliedTo(QByteArrayView text) const {
    qsizetype size = text.size();
    for (const Splice& each : m_splices)
        size += each.text.reveal().size() - each.length;
    QByteArray made;
    made.reserve(size); // growing would leave copies behind
    qsizetype done = 0;
    for (const Splice& each : m_splices) {
        made.append(text.sliced(done, each.place - done));
        made.append(each.text.reveal());
        done = each.place + each.length;
    }
    made.append(text.sliced(done));
    Secret result{QByteArrayView(made)};
    wipe(made.data(), static_cast<std::size_t>(made.size()));
    return result;
}

} // namespace patdesk
