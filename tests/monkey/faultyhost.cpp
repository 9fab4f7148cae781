// SPDX-License-Identifier: MIT
#include "faultyhost.h"

#include "faulttable.h"

namespace monkey {

namespace test = patdesk::test;

FaultyHost::FaultyHost(quint32 seed) : m_random(seed) {
    const auto chance = [this](quint32 percent) { return m_random() % 100 < percent; };
    const auto some = [this](bool early) {
        const QList<test::Fault>& table = test::faultTable();
        const test::Fault* fault = nullptr;
        do {
            fault = &table.at(qsizetype(m_random() % quint32(table.size())));
        } while (fault->early != early);
        return fault;
    };
    m_service.setEarlyAnswer([chance, some](const test::SeenRequest& request) -> std::optional<test::Script> {
        if (chance(97))
            return std::nullopt;
        return some(true)->script(request);
    });
    m_service.setAnswer([chance, some](const test::SeenRequest& request) {
        // Who cannot even sign in sees little of the rest.
        return chance(test::isSignIn(request) ? 15 : 50) ? some(false)->script(request)
                                                         : test::goodScript(request);
    });
    m_proxy.setAnswer([](const test::SeenRequest& request) -> test::Script {
        if (!request.headers.contains("proxy-authorization"))
            return {test::send(test::response(407, {}, {}, {"Proxy-Authenticate: Basic realm=\"monkey\""}))};
        return {test::send(test::response(502, "No such host.", "text/plain")), test::closeConnection()};
    });
}

} // namespace monkey
