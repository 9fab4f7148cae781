// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <vector>

/// Tenants made up from a description of people and of the programs that they write: who creates a token,
/// what for, when it runs, when it is given up, who forgets it. Nothing here knows how Patdesk judges: the
/// program's headers are not included, and what a token is labelled with is what happens to it after today.
namespace world {

/// Days since 1970-01-01.
using Day = int;

/// How an owner stands today.
enum class Standing { Active, OnLeave, Left, Deleted };

struct Person {
    std::string id;
    std::string name;
    Standing standing = Standing::Active;
};

/// A use, or a try that failed.
struct Use {
    Day day = 0;
    int address = 0;
    int count = 1;
};

/// Something in the tenant's configuration that holds the token's client ID.
struct Holder {
    enum class Kind { Workflow, Source, Subscription, ServiceDesk };

    Kind kind = Kind::Workflow;
    std::string name;
    bool enabled = true;
    /// 0 = unknown.
    Day lastRun = 0;
};

/// What a token was created for: the line of the table that it is counted in.
enum class Purpose {
    Polling, ///< a service that signs in many times a day
    Daily,
    Weekly,
    Monthly,
    Quarterly,
    HalfYearly,
    Yearly,
    Seasonal,  ///< a few weeks a year, or around each end of a quarter
    ByHand,    ///< a person at a prompt, now and then
    TriedOnce, ///< a person tried the API for some days
    NeverUsed, ///< made for a plan that came to nothing, or twice by mistake
    NotYet,    ///< to be rolled out
    Emergency,
    Connector, ///< in a source's configuration
    Workflow,  ///< in a workflow's step
    Managed,
    TwoPrograms,
    Stolen, ///< silent for long, then used from somewhere else
};

inline constexpr int purposes = 18;

const char* nameOf(Purpose purpose);

struct Token {
    std::string id;
    std::string name;
    int owner = 0;
    Day created = 0;
    /// 0 = never.
    Day expires = 0;
    bool managed = false;
    bool allScopes = false;
    /// Until yesterday or today, oldest first; of one day and address together.
    std::vector<Use> uses;
    std::vector<Use> failures;
    std::vector<Holder> holders;

    // The truth, which no judge sees.
    Purpose purpose = Purpose::Daily;
    /// The line of the table that it is counted in.
    const char* line = "";
    /// Somebody will miss it.
    bool needed = false;
    /// For emergencies, and nothing in its name says so.
    bool plainEmergency = false;
    /// Its owner is away, and will come back to it.
    bool away = false;
};

struct World {
    Day today = 0;
    std::vector<Person> people;
    std::vector<Token> tokens;
    int addresses = 0;
};

/// The same seed makes the same tenant.
World makeWorld(int tokens, std::uint64_t seed);

} // namespace world
