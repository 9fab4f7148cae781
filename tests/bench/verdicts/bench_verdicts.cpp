// SPDX-License-Identifier: MIT
#include "feed.h"
#include "strangers.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <cstdio>
#include <functional>
#include <map>
#include <string>

using namespace patdesk;
using namespace patdesk::test;

namespace {

using Rule = std::function<Verdict::Kind(std::size_t token)>; // unbound: called within tally()

struct Tally {
    int falseSafe = 0;
    int needed = 0;
    int unused = 0;
    int unusedSafe = 0;
    int calledInUse = 0; ///< and unused
    int abstained = 0;
    int all = 0;

    void add(bool isNeeded, Verdict::Kind kind) {
        ++all;
        ++(isNeeded ? needed : unused);
        falseSafe += isNeeded && kind == Verdict::Kind::Safe ? 1 : 0;
        unusedSafe += !isNeeded && kind == Verdict::Kind::Safe ? 1 : 0;
        calledInUse += !isNeeded && kind == Verdict::Kind::InUse ? 1 : 0;
        abstained += kind == Verdict::Kind::CannotTell ? 1 : 0;
    }

    void add(const Tally& other) {
        falseSafe += other.falseSafe;
        needed += other.needed;
        unused += other.unused;
        unusedSafe += other.unusedSafe;
        calledInUse += other.calledInUse;
        abstained += other.abstained;
        all += other.all;
    }

    double recall() const { return unused == 0 ? 0 : 100.0 * unusedSafe / unused; }

    double unusedInUse() const { return unused == 0 ? 0 : 100.0 * calledInUse / unused; }

    double abstentions() const { return all == 0 ? 0 : 100.0 * abstained / all; }
};

/// By what the tokens are for.
using ByCase = std::map<std::string, Tally>;

ByCase tally(const world::World& world, const Rule& rule) {
    ByCase tallies;
    for (std::size_t i = 0; i < world.tokens.size(); ++i)
        tallies[world.tokens[i].line].add(world.tokens[i].needed, rule(i));
    return tallies;
}

Tally sum(const ByCase& tallies) {
    Tally all;
    for (const auto& [name, tally] : tallies)
        all.add(tally);
    return all;
}

/// What others do: a fixed number of quiet days, and new ones are left alone.
Rule quietDays(const world::World& world, int days) {
    return [&world, days](std::size_t i) {
        const world::Token& token = world.tokens[i];
        const world::Day last = token.uses.empty() ? token.created : token.uses.back().day;
        return world.today - last > days ? Verdict::Kind::Safe : Verdict::Kind::InUse;
    };
}

Rule neverUsed(const world::World& world) {
    return [&world](std::size_t i) {
        return world.tokens[i].uses.empty() ? Verdict::Kind::Safe : Verdict::Kind::InUse;
    };
}

Rule age(const world::World& world, int days) {
    return [&world, days](std::size_t i) {
        return world.today - world.tokens[i].created > days ? Verdict::Kind::Safe : Verdict::Kind::InUse;
    };
}

void print(const char* name, const Tally& tally) {
    std::printf("%-34s %10d %9.1f %% %9.1f %% %9.1f %% %9d %9d\n", name, tally.falseSafe, tally.recall(),
                tally.abstentions(), tally.unusedInUse(), tally.needed, tally.unused);
}

void head(const char* of) {
    std::printf("\n%-34s %10s %11s %11s %11s %9s %9s\n", of, "false safe", "recall", "abstains", "“in use”",
                "needed", "unused");
}

/// A line of the table over all seeds.
struct Line {
    QByteArray name;
    Tally tally;
};

/// Under these the engine has become worse. The goals are 90 and 15.
constexpr double leastRecall = 70;
constexpr double mostAbstentions = 20;

struct Options {
    int tokens = 0;
    int seeds = 0;
    int first = 0;
    bool verbose = false;
    bool strangers = false;
};

class Bench {
public:
    explicit Bench(const Options& options) : m_options(options) {}

    /// False where a bound is missed.
    bool run() {
        for (int seed = m_options.first; seed < m_options.first + m_options.seeds; ++seed)
            runSeed(static_cast<std::uint64_t>(seed));
        report();
        return m_met;
    }

    QByteArray json() const {
        QJsonArray lines;
        const auto append = [&lines](const char* name, const Tally& tally) {
            lines.append(QJsonObject{{QStringLiteral("name"), QString::fromUtf8(name).trimmed()},
                                     {QStringLiteral("falseSafe"), tally.falseSafe},
                                     {QStringLiteral("recall"), tally.recall()},
                                     {QStringLiteral("abstentions"), tally.abstentions()},
                                     {QStringLiteral("unusedInUse"), tally.unusedInUse()},
                                     {QStringLiteral("needed"), tally.needed},
                                     {QStringLiteral("unused"), tally.unused}});
        };
        for (const Line& line : m_lines)
            append(line.name.constData(), line.tally);
        for (const auto& [name, tally] : m_byCase)
            append(name.c_str(), tally);
        return QJsonDocument(lines).toJson();
    }

private:
    void add(const char* name, const Tally& tally) {
        for (Line& line : m_lines) {
            if (line.name == name)
                return line.tally.add(tally);
        }
        m_lines.push_back({name, tally});
    }

    /// With no token called safe that is needed.
    void addSure(const char* name, const Tally& tally) {
        add(name, tally);
        m_met = m_met && tally.falseSafe == 0;
    }

    /// As where nothing has come back yet that will.
    static Fed unlearnt(Fed fed) {
        fed.by.record = TenantRecord();
        return fed;
    }

    ByCase judged(const world::World& world, const Fed& fed) const {
        return tally(world, [&](std::size_t i) { return verdictOf(fed.tokens[i], fed.by).kind; });
    }

    void runSeed(std::uint64_t seed) {
        const world::World world = m_options.strangers ? world::makeStrangers(m_options.tokens, seed)
                                                       : world::makeWorld(m_options.tokens, seed);
        const Fed fed = feed(world, Policy());
        QElapsedTimer timer;
        timer.start();
        const ByCase standard = judged(world, fed);
        m_slowest = std::max(m_slowest, timer.elapsed());
        const Tally all = sum(standard);
        if (seed == std::uint64_t(m_options.first))
            head("Standard policy, by seed");
        print(QByteArray("seed " + QByteArray::number(int(seed))).constData(), all);
        // The second maker's shares are not those of any tenant.
        m_met = m_met && (m_options.strangers ||
                          (all.recall() >= leastRecall && all.abstentions() <= mostAbstentions));
        addSure("Patdesk, standard", all);
        add("  of those silent for 13 months", silentForLong(world, fed));
        for (const auto& [name, tally] : standard)
            m_byCase[name].add(tally);
        if (m_options.verbose)
            explain(world, fed);
        add("Patdesk, careful", sum(judged(world, feed(world, Policy::careful()))));
        add("Patdesk, quick", sum(judged(world, feed(world, Policy::quick()))));
        addSure("nothing learnt from the past", sum(judged(world, unlearnt(fed))));
        addSure("uses kept for two years", sum(judged(world, feed(world, Policy(), {.remembered = 730}))));
        addSure("events name only the owner",
                sum(judged(world, feed(world, Policy(), {.naming = Naming::OnlyOwner}))));
        add("45 quiet days", sum(tally(world, quietDays(world, 45))));
        add("90 quiet days", sum(tally(world, quietDays(world, 90))));
        add("never used", sum(tally(world, neverUsed(world))));
        add("older than a year", sum(tally(world, age(world, 365))));
        EvidenceSources::forEachKind([&](EvidenceKind kind) {
            if (!couldSpeakAgainst(kind))
                return;
            addSure(QByteArray("without " + QByteArray(nameOf(kind).data())).constData(),
                    sum(judged(world, feed(world, Policy(), {.without = kind}))));
        });
    }

    /// The unused that a yearly job cannot be mistaken for.
    static Tally silentForLong(const world::World& world, const Fed& fed) {
        Tally tally;
        for (std::size_t i = 0; i < world.tokens.size(); ++i) {
            const world::Token& token = world.tokens[i];
            const world::Day last = token.uses.empty() ? token.created : token.uses.back().day;
            if (world.today - last > 400)
                tally.add(token.needed, verdictOf(fed.tokens[i], fed.by).kind);
        }
        return tally;
    }

    /// Who was wronged, and where the unused go that are not called safe.
    static void explain(const world::World& world, const Fed& fed) {
        std::map<std::string, int> why;
        std::printf("least silence %d, returns %d of %d, longest %d\n",
                    fed.by.record.leastSilence(fed.by.policy.silence.least), fed.by.record.returns(),
                    fed.by.record.tokens(), fed.by.record.longestReturn());
        for (std::size_t i = 0; i < world.tokens.size(); ++i) {
            const world::Token& token = world.tokens[i];
            const Verdict verdict = verdictOf(fed.tokens[i], fed.by);
            if (token.needed && verdict.kind == Verdict::Kind::Safe) {
                std::printf("FALSE SAFE %s “%s” created %d, %d days ago\n", token.line, token.name.c_str(),
                            token.created, world.today - token.created);
                for (const Reason& reason : verdict.reasons)
                    std::printf("    %s\n", qPrintable(reason.text));
            }
            if (!token.needed && verdict.kind != Verdict::Kind::Safe) {
                std::string key = token.line;
                key += verdict.kind == Verdict::Kind::InUse ? ": in use" : ":";
                for (const Gap& gap : verdict.gaps)
                    key += std::string(" ") + nameOf(gap.kind).data();
                ++why[key];
            }
            if (token.needed && verdict.kind == Verdict::Kind::CannotTell) {
                std::string key = std::string("NEEDED ") + token.line + ":";
                for (const Gap& gap : verdict.gaps)
                    key += std::string(" ") + nameOf(gap.kind).data();
                ++why[key];
            }
        }
        for (const auto& [key, count] : why)
            std::printf("    %5d %s\n", count, key.c_str());
    }

    void report() const {
        head("Rules, all seeds");
        for (const Line& line : m_lines)
            print(line.name.constData(), line.tally);
        head("Standard policy, by case");
        for (const auto& [name, tally] : m_byCase)
            print(name.c_str(), tally);
        std::printf("\n%d verdicts in %lld ms at most\n", m_options.tokens,
                    static_cast<long long>(m_slowest));
    }

    Options m_options;
    bool m_met = true;
    qint64 m_slowest = 0;
    std::vector<Line> m_lines;
    ByCase m_byCase;
};

} // namespace

/// Exit 1 where a token that is needed was called safe, or where the engine has become worse.
int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Verdicts on made-up tenants."));
    parser.addHelpOption();
    const auto number = [&parser](const char* name, const char* text, int otherwise) {
        const QCommandLineOption option(QLatin1String(name), QLatin1String(text), QStringLiteral("N"),
                                        QString::number(otherwise));
        parser.addOption(option);
        return option;
    };
    const QCommandLineOption tokens = number("tokens", "Tokens a tenant.", 10'000);
    const QCommandLineOption seeds = number("seeds", "Tenants.", 10);
    const QCommandLineOption first = number("first", "The first one's seed.", 1);
    const QCommandLineOption why(QStringLiteral("why"),
                                 QStringLiteral("Say where the other unused ones go."));
    const QCommandLineOption json(QStringLiteral("json"), QStringLiteral("Write the figures there, too."),
                                  QStringLiteral("FILE"));
    const QCommandLineOption strangers(QStringLiteral("strangers"),
                                       QStringLiteral("Tenants of the second maker."));
    parser.addOptions({why, json, strangers});
    parser.process(application);
    Bench bench({parser.value(tokens).toInt(), parser.value(seeds).toInt(), parser.value(first).toInt(),
                 parser.isSet(why), parser.isSet(strangers)});
    const bool met = bench.run();
    if (parser.isSet(json)) {
        QFile file(parser.value(json));
        if (!file.open(QIODevice::WriteOnly) || file.write(bench.json()) < 0)
            return 1;
    }
    return met ? 0 : 1;
}
