// SPDX-License-Identifier: MIT
#include "names.h"

namespace world {

namespace {

using Words = std::vector<const char*>;

const Words systems{"Workday",    "SAP",     "ServiceNow", "Jira",       "Splunk",  "Snowflake", "Tableau",
                    "PowerBI",    "AD",      "Okta",       "Salesforce", "Github",  "Jenkins",   "Ansible",
                    "Terraform",  "Grafana", "Datadog",    "HR",         "CMDB",    "Vault",     "Confluence",
                    "Databricks", "Kafka",   "Mulesoft",   "Zendesk",    "Payroll", "Badge"};
const Words actions{"sync",    "export", "import",  "reporting", "provisioning", "feed",
                    "cleanup", "loader", "monitor", "dashboard", "alerts",       "reconcile",
                    "deploy",  "bot",    "etl",     "api",       "integration"};
const Words places{"prod", "dev", "test", "uat", "eu", "us", "apac", "sandbox", "01", "v2", "new", "old"};
const Words tries{"test", "Test token",    "postman",   "my token", "asdf",   "demo", "temp",  "api test",
                  "poc",  "trying things", "delete me", "workshop", "python", "sdk",  "laptop"};
const Words emergencies{"Break glass admin",         "breakglass-01",       "DR failover script",
                        "disaster recovery runbook", "EMERGENCY ACCESS",    "bcp-restore",
                        "Fire call account",         "failover_dc2",        "DO NOT DELETE - recovery",
                        "contingency-admin",         "BreakGlass (sealed)", "cold standby site",
                        "incident response",         "Notfallzugang",       "dr-test-west"};
const Words rare{"Annual access review", "SOX evidence",    "year-end close", "audit extract",
                 "Q4 certification",     "recert campaign", "yearly purge"};
const Words first{"Amina", "Bruno", "Chen", "Dana", "Emre",  "Fatou",  "Goran", "Hana",
                  "Ivo",   "Jun",   "Kofi", "Lena", "Mateo", "Nadia",  "Omar",  "Priya",
                  "Quinn", "Rosa",  "Sven", "Tara", "Uma",   "Viktor", "Wei",   "Yara"};
const Words last{"Okafor", "Silva",    "Tanaka", "Novak",   "Yilmaz", "Diallo", "Kovac",
                 "Sato",   "Lindgren", "Mensah", "Fischer", "Ramos",  "Haddad", "Patel",
                 "Moreau", "Jensen",   "Rossi",  "Ivanova", "Kaya",   "Nguyen"};

std::string joined(const std::string& a, const std::string& b, Chance& chance) {
    static const Words between{" ", "-", "_", "."};
    return a + chance.of(between) + b;
}

} // namespace

std::string tokenName(Purpose purpose, bool plainEmergency, Chance& chance) {
    if (purpose == Purpose::Emergency && !plainEmergency)
        return chance.of(emergencies);
    if ((purpose == Purpose::TriedOnce || purpose == Purpose::ByHand) && chance.happens(0.6))
        return joined(chance.of(tries), std::to_string(chance.between(1, 99)), chance);
    const bool isRare =
        purpose == Purpose::Yearly || purpose == Purpose::HalfYearly || purpose == Purpose::Seasonal;
    if (isRare && chance.happens(0.4))
        return chance.of(rare);
    std::string name = joined(chance.of(systems), chance.of(actions), chance);
    if (chance.happens(0.5))
        name = joined(name, chance.of(places), chance);
    return name;
}

std::string personName(Chance& chance) {
    return std::string(chance.of(first)) + ' ' + chance.of(last);
}

std::string newId(Chance& chance) {
    static constexpr char digits[] = "0123456789abcdef";
    std::string id(32, '0');
    for (char& c : id)
        c = digits[chance.bits() & 15U];
    return id;
}

} // namespace world
