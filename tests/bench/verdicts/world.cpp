// SPDX-License-Identifier: MIT
#include "world.h"

#include "names.h"
#include "program.h"

#include <algorithm>
#include <array>

namespace world {

namespace {

constexpr int year = 365;
/// Who is missed within this time was needed.
constexpr int future = 3 * year;
/// The organisation has used the service for so long: personal access tokens are as old.
constexpr int history = 7 * year;
/// Since then new tokens have an expiry unless somebody asks for none.
constexpr int expiriesSince = 550;

struct Share {
    Purpose purpose;
    double weight;
};

/// Of the tokens that are created, not of those that are left: what has a purpose is cleaned up less often
/// than it is made, and lives longer.
constexpr std::array shares{
    Share{Purpose::Polling, 9},     Share{Purpose::Daily, 17},      Share{Purpose::Weekly, 7},
    Share{Purpose::Monthly, 6},     Share{Purpose::Quarterly, 2},   Share{Purpose::HalfYearly, 0.5},
    Share{Purpose::Yearly, 1},      Share{Purpose::Seasonal, 0.7},  Share{Purpose::ByHand, 10},
    Share{Purpose::TriedOnce, 12},  Share{Purpose::NeverUsed, 11},  Share{Purpose::NotYet, 1.5},
    Share{Purpose::Emergency, 0.8}, Share{Purpose::Connector, 2.5}, Share{Purpose::Workflow, 2},
    Share{Purpose::Managed, 2.5},   Share{Purpose::TwoPrograms, 2}, Share{Purpose::Stolen, 0.15}};

class Maker {
public:
    Maker(int tokens, std::uint64_t seed) : m_wanted(tokens), m_chance(seed) {}

    World run() {
        // A day of any season.
        m_world.today = 20'600 + m_chance.between(0, year);
        for (int i = 0; i < m_wanted / 4 + 1; ++i)
            m_world.people.push_back(person());
        while (static_cast<int>(m_world.tokens.size()) < m_wanted)
            createToken();
        m_world.addresses = m_address;
        return std::move(m_world);
    }

private:
    Day today() const { return m_world.today; }

    Person person() {
        Person person{newId(m_chance), personName(m_chance), Standing::Active};
        if (m_chance.happens(0.12))
            person.standing = m_chance.happens(0.75) ? Standing::Left : Standing::Deleted;
        else if (m_chance.happens(0.02))
            person.standing = Standing::OnLeave;
        return person;
    }

    /// One machine, or room for as many as a program moves about on.
    int address(int pool) {
        const int first = m_address;
        m_address += std::max(pool, 2);
        return first;
    }

    Purpose purpose() {
        std::array<double, shares.size()> weights{};
        for (std::size_t i = 0; i < shares.size(); ++i)
            weights[i] = shares[i].weight;
        return shares[m_chance.weighted(weights)].purpose;
    }

    /// Half as many again every three years.
    Day creation(Purpose purpose) {
        if (purpose == Purpose::NotYet)
            return today() - m_chance.between(0, 90);
        double share = m_chance.share();
        while (m_chance.share() > 0.4 + 0.6 * share)
            share = m_chance.share();
        return today() - static_cast<Day>(history * (1 - share));
    }

    Program program(Program::When when, Day begins) {
        Program made;
        made.when = when;
        made.begins = begins;
        made.ends = begins + static_cast<Day>(m_chance.exponential(3.2 * year)) + 20;
        if (m_chance.happens(0.12))
            made.addressPool = m_chance.between(8, 200); // a cloud's
        made.address = address(made.addressPool);
        if (m_chance.happens(0.15))
            made.moves = begins + m_chance.between(30, 4 * year);
        return made;
    }

    /// Written, tried out, and put to work some weeks later.
    Day work(Day created) {
        return created + static_cast<Day>(m_chance.happens(0.03) ? m_chance.between(60, 200)
                                                                 : std::min(m_chance.exponential(9), 60.0));
    }

    Program rarely(int months, int jitter, Day created) {
        Program made = program(Program::When::Months, created);
        made.months = months;
        made.jitter = jitter;
        made.length = m_chance.happens(0.3) ? m_chance.between(2, 9) : 1;
        made.addressPool = 1;
        made.ends = created + static_cast<Day>(m_chance.exponential(5.0 * year)) + year;
        return made;
    }

    Program byHand(Day created) {
        Program made = program(Program::When::Hand, created);
        made.gap = m_chance.between(1.0, 18.0);
        made.unevenness = m_chance.between(0.6, 1.3);
        made.addressPool = m_chance.between(1, 4);
        made.ends = created + static_cast<Day>(m_chance.exponential(1.8 * year));
        return made;
    }

    std::vector<Program> programs(Purpose purpose, Day created) {
        using When = Program::When;
        switch (purpose) {
        case Purpose::Polling: {
            Program made = program(When::Polls, work(created));
            made.aDay = m_chance.between(2, 96);
            made.even = m_chance.happens(0.3);
            return {made};
        }
        case Purpose::Daily:
            return {program(m_chance.happens(0.6) ? When::EveryDay : When::Workdays, work(created))};
        case Purpose::Weekly: {
            Program made = program(When::Weekly, work(created));
            made.length = m_chance.between(0, 6);
            return {made};
        }
        case Purpose::Monthly: {
            Program made = program(m_chance.happens(0.4) ? When::MonthEnd : When::MonthDay, work(created));
            made.jitter = m_chance.happens(0.5) ? 0 : m_chance.between(1, 3);
            return {made};
        }
        case Purpose::Quarterly:
            return {rarely(3, m_chance.between(0, 8), created)};
        case Purpose::HalfYearly:
            return {rarely(6, m_chance.between(0, 12), created)};
        case Purpose::Yearly:
            return {rarely(12, m_chance.between(0, 15), created)};
        case Purpose::Seasonal: {
            Program made = rarely(m_chance.happens(0.6) ? 12 : 3, m_chance.between(0, 8), created);
            made.when = When::Season;
            made.length = made.months == 12 ? m_chance.between(15, 50) : m_chance.between(7, 21);
            return {made};
        }
        case Purpose::ByHand:
            return {byHand(created)};
        case Purpose::TriedOnce: {
            Program made = byHand(created);
            made.gap = 1;
            made.ends = created + m_chance.between(1, m_chance.happens(0.7) ? 5 : 30);
            return {made};
        }
        case Purpose::NotYet: {
            Program made = program(When::EveryDay, today() + m_chance.between(5, 150));
            if (m_chance.happens(0.35))
                made.ends = made.begins; // and never will be
            return {made};
        }
        case Purpose::Emergency:
        case Purpose::NeverUsed:
            return {};
        case Purpose::Connector:
            return {program(m_chance.happens(0.7) ? When::EveryDay : When::Weekly, work(created))};
        case Purpose::Workflow: {
            Program made = program(m_chance.happens(0.6) ? When::OnEvent : When::MonthDay, work(created));
            made.gap = m_chance.between(1.0, 25.0);
            return {made};
        }
        case Purpose::Managed: {
            Program made = program(When::OnEvent, created);
            made.gap = m_chance.between(0.5, 60.0);
            made.unevenness = m_chance.between(0.8, 1.6);
            return {made};
        }
        case Purpose::TwoPrograms:
            return twoPrograms(created);
        case Purpose::Stolen:
            return stolen(created);
        }
        return {};
    }

    std::vector<Program> twoPrograms(Day created) {
        using When = Program::When;
        Program loud = program(m_chance.happens(0.4) ? When::Polls : When::EveryDay, work(created));
        loud.aDay = m_chance.between(2, 48);
        loud.ends = loud.begins + static_cast<Day>(m_chance.exponential(1.2 * year)) + 30;
        const double kinds[] = {30, 42, 20, 5, 3};
        const std::size_t kind = m_chance.weighted(kinds);
        Program quiet = kind == 0   ? program(When::Weekly, work(created))
                        : kind == 1 ? program(When::MonthDay, work(created))
                                    : rarely(kind == 2   ? 3
                                             : kind == 3 ? 6
                                                         : 12,
                                             m_chance.between(0, 8), work(created));
        if (m_chance.happens(0.3)) {
            quiet.address = loud.address; // the same machine
            quiet.addressPool = loud.addressPool;
            quiet.moves = loud.moves;
        }
        return {loud, quiet};
    }

    /// Given up long ago; somebody else has found the secret.
    std::vector<Program> stolen(Day created) {
        Program first = program(Program::When::EveryDay, work(created));
        first.addressPool = 1;
        first.ends = today() - m_chance.between(90, 320);
        Program thief = program(Program::When::Hand, today() - m_chance.between(1, 20));
        thief.gap = 1;
        thief.addressPool = 1;
        thief.ends = today() + year;
        return {first, thief};
    }

    /// Its author sees whether it works at all, as a rule.
    static bool isTriedAtOnce(Purpose purpose, Chance& chance) {
        switch (purpose) {
        case Purpose::NeverUsed:
        case Purpose::Managed:
        case Purpose::TriedOnce:
        case Purpose::ByHand:
            return false;
        case Purpose::Emergency:
            return chance.happens(0.5);
        case Purpose::NotYet:
            return chance.happens(0.4);
        case Purpose::Yearly:
        case Purpose::HalfYearly:
            return chance.happens(0.7);
        default:
            return chance.happens(0.8);
        }
    }

    void createToken() {
        Token token;
        token.purpose = purpose();
        token.line = nameOf(token.purpose);
        token.created = creation(token.purpose);
        token.plainEmergency = token.purpose == Purpose::Emergency && m_chance.happens(0.1);
        token.name = tokenName(token.purpose, token.plainEmergency, m_chance);
        token.id = newId(m_chance);
        token.owner = m_chance.between(0, static_cast<int>(m_world.people.size()) - 1);
        token.allScopes = m_chance.happens(0.4);
        token.managed = token.purpose == Purpose::Managed;
        std::vector<Program> runs = programs(token.purpose, token.created);
        const Day over = end(token, runs);
        // Its author deletes it when it is no longer needed, or never thinks of it again.
        if (over < today() && m_chance.happens(token.purpose == Purpose::TriedOnce ? 0.25 : 0.45))
            return;
        decideExpiry(token, runs, over);
        live(token, runs);
        hold(token, over);
        m_world.tokens.push_back(std::move(token));
    }

    Day end(const Token& token, const std::vector<Program>& runs) {
        if (token.purpose == Purpose::Emergency)
            return token.created + static_cast<Day>(m_chance.exponential(6.0 * year));
        Day over = token.created;
        for (const Program& one : runs)
            over = std::max(over, one.ends);
        return over;
    }

    /// Whoever needs a token extends it in time, as a rule; or replaces it, in time or after it has failed.
    void decideExpiry(Token& token, std::vector<Program>& runs, Day over) {
        const bool isNew = token.created > today() - expiriesSince;
        // Six months is what a token gets unless somebody asks for another expiry, or for none.
        const bool isCareless = token.purpose == Purpose::TriedOnce || token.purpose == Purpose::NeverUsed ||
                                token.purpose == Purpose::ByHand;
        if (token.managed || !m_chance.happens(!isNew ? 0.2 : isCareless ? 0.9 : 0.55))
            return;
        const int lifetime = m_chance.happens(0.7) ? 182 : year;
        token.expires = token.created + lifetime;
        while (token.expires <= today() + 10 && token.expires < over && m_chance.happens(0.93))
            token.expires += lifetime;
        if (token.expires >= over)
            return;
        for (Program& one : runs) {
            if (one.ends <= token.expires)
                continue;
            if (m_chance.happens(0.6)) { // replaced in time
                one.ends = token.expires - m_chance.between(1, 20);
            } else { // nobody noticed: it fails until its author has looked
                Program failing = one;
                failing.begins = std::max(one.begins, token.expires + 1);
                failing.ends = failing.begins + m_chance.between(1, 14);
                one.ends = token.expires;
                for (const Use& use : usesOf(failing, {}, failing.begins, today(), m_chance))
                    token.failures.push_back(use);
            }
        }
    }

    void live(Token& token, const std::vector<Program>& runs) {
        std::vector<Use> all;
        if (isTriedAtOnce(token.purpose, m_chance) && token.created < today()) {
            const int laptop = address(1);
            all.push_back({token.created, laptop, m_chance.between(1, 4)});
            if (m_chance.happens(0.3))
                all.push_back({token.created + 1, laptop, 1});
        }
        for (const Program& one : runs) {
            const std::vector<Use> uses =
                usesOf(one, pausesOf(one, m_chance), token.created, today() + future, m_chance);
            all.insert(all.end(), uses.begin(), uses.end());
        }
        std::sort(all.begin(), all.end(), [](const Use& a, const Use& b) {
            return a.day != b.day ? a.day < b.day : a.address < b.address;
        });
        // A thief who has not come yet is nobody's need; one who has is a case to look at, not to delete.
        const bool counts = token.purpose != Purpose::Stolen || (!all.empty() && hasComeBack(all));
        for (const Use& use : all) {
            if (use.day >= today()) {
                if (!counts)
                    continue;
                token.needed =
                    token.needed || token.expires == 0 || use.day <= std::max(token.expires, today());
                continue;
            }
            if (!token.uses.empty() && token.uses.back().day == use.day &&
                token.uses.back().address == use.address)
                token.uses.back().count += use.count;
            else
                token.uses.push_back(use);
        }
        // A mistyped secret now and then.
        if (!token.uses.empty() && m_chance.happens(0.02))
            token.failures.push_back({token.uses.front().day, token.uses.front().address, 1});
        std::sort(token.failures.begin(), token.failures.end(),
                  [](const Use& a, const Use& b) { return a.day < b.day; });
    }

    /// Used within the last days.
    bool hasComeBack(const std::vector<Use>& uses) const {
        return std::any_of(uses.begin(), uses.end(),
                           [this](const Use& use) { return use.day < today() && use.day > today() - 30; });
    }

    void hold(Token& token, Day over) {
        const bool isOver = over <= today();
        if (token.purpose == Purpose::Emergency)
            token.needed = !isOver && (token.expires == 0 || token.expires > today());
        // What a program leaves behind in a configuration: a source that was switched off, a workflow's step.
        const bool stays = !isOver || m_chance.happens(0.4);
        const bool works = token.expires == 0 || token.expires > today();
        if (token.purpose == Purpose::Connector && stays) {
            token.holders.push_back({Holder::Kind::Source, "Web service", true, 0});
            token.needed = token.needed || (!isOver && works);
        }
        if (token.purpose == Purpose::Workflow && stays) {
            const Day ran = token.uses.empty() ? 0 : token.uses.back().day;
            token.holders.push_back({Holder::Kind::Workflow, "Offboarding", !isOver, ran});
            token.needed = token.needed || (!isOver && works);
        }
        if (token.managed)
            token.needed = token.needed || !isOver;
        const bool isJob = token.purpose == Purpose::Daily || token.purpose == Purpose::Weekly;
        if (isJob && stays && m_chance.happens(0.01))
            token.holders.push_back(
                {m_chance.happens(0.5) ? Holder::Kind::Subscription : Holder::Kind::ServiceDesk, "Tickets",
                 !isOver, 0});
    }

    int m_wanted;
    Chance m_chance;
    World m_world;
    int m_address = 0;
};

} // namespace

const char* nameOf(Purpose purpose) {
    static constexpr std::array names{"polling",     "daily",        "weekly",    "monthly",   "quarterly",
                                      "half-yearly", "yearly",       "seasonal",  "by hand",   "tried once",
                                      "never used",  "not yet",      "emergency", "connector", "workflow",
                                      "managed",     "two programs", "stolen"};
    return names[static_cast<std::size_t>(purpose)];
}

World makeWorld(int tokens, std::uint64_t seed) {
    return Maker(tokens, seed).run();
}

} // namespace world
