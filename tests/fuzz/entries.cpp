// SPDX-License-Identifier: MIT
#include "entries.h"

#include "accesstokenjson.h"
#include "changejson.h"
#include "configjson.h"
#include "faultjson.h"
#include "identityjson.h"
#include "jsonmembers.h"
#include "oauthinfojson.h"
#include "querycompiler.h"
#include "queryparser.h"
#include "queryprinter.h"
#include "sailedit.h"
#include "searchjson.h"
#include "tenantaddress.h"
#include "tenantfactsjson.h"
#include "tokenjson.h"
#include "tokenlistreader.h"
#include "yamlsource.h"

#include <algorithm>
#include <cstdlib>

namespace patdesk::fuzz {

namespace {

void require(bool holds) {
    if (!holds)
        std::abort();
}

/// The number of tokens that a list has, fed in pieces of one size; -1 if it is no list.
std::int64_t tokensIn(QByteArrayView bytes, qsizetype piece) {
    std::int64_t tokens = 0;
    TokenListReader reader([&tokens](const TokenFields& fields) {
        require(!fields.id.empty());
        ++tokens;
    });
    for (qsizetype at = 0; at < bytes.size(); at += piece)
        (void)reader.feed(bytes.sliced(at, std::min(piece, bytes.size() - at)));
    const Result<ListSummary> summary = reader.finish();
    require(!summary || summary->tokens == tokens);
    return summary ? tokens : -1;
}

} // namespace

void tokenList(QByteArrayView bytes) {
    // The pieces in which a body arrives must not matter.
    require(tokensIn(bytes, 7) == tokensIn(bytes, std::max<qsizetype>(bytes.size(), 1)));
}

void createdToken(QByteArrayView bytes) {
    const Result<CreatedToken> created = decodeCreatedToken(bytes.toByteArray());
    require(!created || (!created->token.id.isEmpty() && !created->secret.isEmpty()));
}

void token(QByteArrayView bytes) {
    const Result<Token> read = decodeToken(bytes);
    require(!read || !read->id.isEmpty());
}

void fault(QByteArrayView bytes) {
    require(decodeFault(bytes).text.size() <= 500);
}

void accessToken(QByteArrayView bytes) {
    const Result<AccessToken> read = decodeAccessToken(bytes.toByteArray(), Instant());
    require(!read || !read->value.isEmpty());
    (void)decodeClaims(bytes);
}

void oauthInfo(QByteArrayView bytes) {
    const Result<OauthInfo> info = decodeOauthInfo(bytes);
    require(!info || !info->apiBaseUrl.host().isEmpty());
}

void patch(QByteArrayView bytes) {
    const Result<TokenPatch> read = decodePatch(bytes);
    if (!read)
        return;
    const Result<TokenPatch> again = decodePatch(encodePatch(*read));
    require(again && *again == *read);
    (void)applied(*read, Token());
}

void address(QByteArrayView bytes) {
    const Result<TenantAddress> read = tenantAddress(QString::fromUtf8(bytes));
    if (!read)
        return;
    require(read->baseUrl.scheme() == QLatin1String("https") || isLoopback(read->baseUrl));
    require(!read->baseUrl.host().isEmpty() && read->baseUrl.host() != QLatin1String("https"));
    const Result<TenantAddress> again = tenantAddress(read->baseUrl.toString());
    require(again && again->baseUrl == read->baseUrl);
}

void sailConfig(QByteArrayView bytes) {
    const QUrl url(QStringLiteral("https://acme.api.identitynow.com"));
    const Result<Secret> changed = withSailEnvironment(bytes, QStringLiteral("acme"), url);
    if (!changed)
        return;
    const Result<YamlSource> source = parseYaml(changed->reveal());
    require(source.ok());
    const Result<QList<YamlLeaf>> leaves = leavesOf(*source->root);
    require(leaves.ok());
    require(std::any_of(leaves->begin(), leaves->end(), [](const YamlLeaf& leaf) {
        return leaf.path == QLatin1String("environments.acme.baseurl");
    }));
    const Result<Secret> again = withSailEnvironment(changed->reveal(), QStringLiteral("acme"), url);
    require(again && again->reveal() == changed->reveal());
}

void sdkConfig(QByteArrayView bytes) {
    const auto members = jsonMembers(bytes);
    if (!members)
        return;
    qsizetype end = 0;
    for (const JsonMember& member : *members) {
        require(end <= member.keyStart && bytes[member.keyStart] == '"');
        require(member.keyStart < member.valueStart && member.valueStart < member.valueEnd);
        end = member.valueEnd;
    }
    require(end <= bytes.size());
}

void evidence(QByteArrayView bytes) {
    if (const Result<EventPage> page = decodeEventPage(bytes)) {
        for (const ServiceEvent& event : page->events) {
            require(!event.id.isEmpty() && event.fields.size() <= 64);
            require(event.actorName.size() <= 512 && event.targetName.size() <= 512);
        }
    }
    if (const Result<UseGroups> groups = decodeUseGroups(bytes)) {
        for (const UseGroup& group : groups->groups)
            require(group.count > 0);
    }
    if (const Result<IdentityPage> page = decodeIdentities(bytes)) {
        for (const PublicIdentity& identity : page->identities)
            require(!identity.id.isEmpty());
    }
    if (const Result<ConfigPage> page = decodeConfigPage(bytes)) {
        for (const ConfigObject& object : page->objects) {
            for (const QByteArray& id : object.clientIds)
                require(id.size() == 32);
        }
    }
    (void)decodeConfigObject(bytes);
    (void)decodeLastRun(bytes);
    (void)decodeTenantFacts(bytes);
}

void query(QByteArrayView bytes) {
    const QString text = QString::fromUtf8(bytes);
    const QueryReading reading = readQuery(text);
    if (reading.error) {
        require(reading.query.isEmpty() && !reading.error->message.isEmpty());
        require(reading.error->position >= 0 && reading.error->length >= 0);
        require(reading.error->position + reading.error->length <= text.size());
        return;
    }
    // Quotation marks may make it longer than what can be read.
    const QString printed = printQuery(reading.query);
    const QueryReading again = readQuery(printed);
    require(printed.size() > 4000 || (!again.error && again.query == reading.query));
    TokenTable table;
    table.put(Token());
    FindingsColumn findings;
    findings.assess(table, Instant(), defaultStaleDays, defaultExpiringDays);
    CompiledQuery compiled(reading.query, QTimeZone(0));
    const std::vector<std::uint8_t> isMine{0};
    const RowFacts facts{table, findings.all(), isMine, Instant(), findings.marks()};
    compiled.findAgain(facts);
    require((compiled.found()[0] == 1) == compiled.matches(facts, 0));
}

} // namespace patdesk::fuzz
