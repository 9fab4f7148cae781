// SPDX-License-Identifier: MIT
#include "benches.h"
#include "httpclient.h"
#include "listtenant.h"
#include "shownview.h"
#include "tokendata.h"
#include "tokenmodel.h"
#include "tokenservice.h"

#include <chrono>
#include <optional>

namespace patdesk::bench {

namespace {

constexpr qint64 bytesPerSecond = 4 * 1024 * 1024;

/// Notes when the view is first painted with a row in it.
class FirstPaint : public QObject {
public:
    explicit FirstPaint(QTableView& view) : m_view(view) { view.viewport()->installEventFilter(this); }

    bool eventFilter(QObject*, QEvent* event) override {
        if (event->type() == QEvent::Paint && !when && m_view.model()->rowCount() > 0)
            when = ListTenant::SteadyClock::now();
        return false;
    }

    std::optional<ListTenant::SteadyClock::time_point> when;

private:
    QTableView& m_view;
};

} // namespace

void benchArrival(BenchTable& table) {
    const QByteArray body = tokenListBody(6000);
    std::vector<double> delays;
    for (int run = 0; run < 7; ++run) {
        const ListTenant slow(body, bytesPerSecond);
        HttpClient http;
        TokenService service(http, systemClock());
        const auto view = shownView(service.model());
        const FirstPaint first(*view);
        if (!loadFrom(slow.port(), service) || !first.when)
            return table.add({QStringLiteral("first rows while the body arrives: not loaded"), 0, {}});
        delays.push_back(std::chrono::duration<double, std::milli>(*first.when - slow.firstSent()).count());
    }
    const Timing delay = timingOf(delays);
    table.add({QStringLiteral("first rows painted after the first 256 KiB, at 4 MiB/s"), delay.median,
               QStringLiteral("ms"), 100});
    table.add({QStringLiteral("the slowest of 7 (less than 0: before they were all there)"), delay.most,
               QStringLiteral("ms")});
}

} // namespace patdesk::bench
