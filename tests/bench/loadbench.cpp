// SPDX-License-Identifier: MIT
#include "baselines.h"
#include "benches.h"
#include "loading.h"
#include "tokendata.h"

#include <cstring>
#include <memory>

namespace patdesk::bench {

void benchLoading(BenchTable& table, int tokens) {
    const QByteArray body = tokenListBody(tokens);
    QByteArray copy(body.size(), '\0');
    std::unique_ptr<TokenModel> model;
    const auto freshModel = [&model] { model = std::make_unique<TokenModel>([] { return benchNow; }); };

    const Timing copied =
        measured([&] { std::memcpy(copy.data(), body.constData(), std::size_t(body.size())); });
    const Timing dom = measured([&] {
        simdjson::dom::parser parser;
        parseWithSimdjsonDom(body, parser);
    });
    simdjson::dom::parser used;
    const Timing domAgain = measured([&] { parseWithSimdjsonDom(body, used); });
    const Timing rows = measured([&] { load(*model, body); }, freshModel);
    const Timing qt = measured([&] { parseWithQJsonDocument(body); });

    const QString n = QStringLiteral(" (%L1 tokens, %2 MB)").arg(tokens).arg(body.size() / 1'000'000);
    table.add({QStringLiteral("memcpy of the body") + n, copied.median, QStringLiteral("ms")});
    table.add({QStringLiteral("simdjson DOM parse, a new parser"), dom.median, QStringLiteral("ms")});
    table.add({QStringLiteral("simdjson DOM parse, a parser that has its memory"), domAgain.median,
               QStringLiteral("ms")});
    table.add({QStringLiteral("QJsonDocument and structs"), qt.median, QStringLiteral("ms")});
    table.add({QStringLiteral("body to rows in the model"), rows.median, QStringLiteral("ms")});
    table.add({QStringLiteral("body to rows, by a simdjson DOM parse, a new parser"),
               rows.median / dom.median, QStringLiteral("x"), 1.5});
    table.add({QStringLiteral("the same, by a parser that has its memory"), rows.median / domAgain.median,
               QStringLiteral("x"), 1.5});
    table.add({QStringLiteral("body to rows, faster than QJsonDocument and structs"), qt.median / rows.median,
               QStringLiteral("x"), 10, true});
}

} // namespace patdesk::bench
