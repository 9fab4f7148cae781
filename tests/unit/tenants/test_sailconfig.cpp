// SPDX-License-Identifier: MIT
#include "sailconfig.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace patdesk;

namespace {

const QUrl acmeUrl(QStringLiteral("https://acme.api.identitynow.com"));

QString text(const char* utf8) {
    return QString::fromUtf8(utf8);
}

/// "*name=address [id] (secret)", one after another: a star for the active one.
QString summary(const QList<SailEnvironment>& environments) {
    QStringList lines;
    for (const SailEnvironment& each : environments) {
        QString line =
            (each.active ? QStringLiteral("*") : QString()) + each.name + QLatin1Char('=') + each.address;
        if (!each.clientId.isEmpty())
            line += QStringLiteral(" [%1]").arg(each.clientId.text());
        if (each.hasPlainSecret)
            line += QStringLiteral(" (secret)");
        lines.append(line);
    }
    return lines.join(QLatin1String("; "));
}

} // namespace

/// The configuration of `sail`, as sail 2.2 has written it and as hands have: every text is written out here,
/// before and after.
class TestSailConfig : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void whatSailWritesIsRead_data() {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("found");
        const auto row = [](const char* name, const char* content, const char* found) {
            QTest::newRow(name) << QByteArray(content) << QString::fromUtf8(found);
        };
        row("sail 2.2",
            "activeenvironment: acme\n"
            "authtype: pat\n"
            "debug: false\n"
            "environments:\n"
            "    acme:\n"
            "        baseurl: https://acme.api.identitynow.com\n"
            "        tenanturl: https://acme.identitynow.com\n"
            "exporttemplatespath: \"\"\n",
            "*acme=https://acme.api.identitynow.com");
        row("sail 2.2, a name with a dot and capitals in the active one",
            "activeenvironment: Acme.Prod\n"
            "environments:\n"
            "    acme:\n"
            "        baseurl: https://acme.api.identitynow.com\n"
            "        prod:\n"
            "            baseurl: https://acme-prod.api.identitynow.com\n"
            "            pat:\n"
            "                clientid: x1\n",
            "acme=https://acme.api.identitynow.com; *acme.prod=https://acme-prod.api.identitynow.com [x1]");
        row("an early sail, the credential as plain text",
            "activeenvironment: acme\n"
            "environments:\n"
            "  acme:\n"
            "    tenanturl: https://acme.identitynow.com\n"
            "    baseurl: https://acme.api.identitynow.com\n"
            "    pat:\n"
            "      clientid: 0123456789abcdef0123456789abcdef\n"
            "      clientsecret: not-a-real-secret\n"
            "      accesstoken: eyJ\n"
            "      expiry: 2023-02-08T10:00:00Z\n"
            "    oauth:\n"
            "      accesstoken: \"\"\n"
            "      expiry: 0001-01-01T00:00:00Z\n",
            "*acme=https://acme.api.identitynow.com [0123456789abcdef0123456789abcdef] (secret)");
        row("by hand, in any case, quoted, keys with dots",
            "ActiveEnvironment: ACME.Prod\n"
            "Environments:\n"
            "  'Acme.Prod':\n"
            "    BaseUrl: \"https://acme.api.identitynow.com\"\n"
            "    pat.ClientId: ' \"abc\" '\n"
            "    pat.clientSecret: s\n",
            "*Acme.Prod=https://acme.api.identitynow.com [abc] (secret)");
        row("by hand, as JSON",
            "{\"activeenvironment\": \"b\", \"environments\": {\"a\": {\"baseurl\": \"https://a.example\"}, "
            "\"b\": "
            "{\"tenanturl\": \"https://b.identitynow.com\"}}}",
            "a=https://a.example; *b=https://b.identitynow.com");
        row("anchors and merges",
            "base: &base\n"
            "  pat: {clientid: shared}\n"
            "environments:\n"
            "  a: {<<: *base, baseurl: https://a.example}\n"
            "  b:\n"
            "    <<: [*base]\n"
            "    baseurl: https://b.example\n"
            "    pat: {clientid: own}\n"
            "  c: *base\n",
            "a=https://a.example [shared]; b=https://b.example [own]; c= [shared]");
        row("an address that cannot be understood, beside one that can",
            "environments: {a: {baseurl: 'http://a.example', tenanturl: https://a.identitynow.com}}\n",
            "a=https://a.identitynow.com");
        row("nothing known below", "environments:\n    a: null\n    b: {}\n    c: {x: {y: z}}\n    d: 7\n",
            "a=; b=; c=; d=");
        row("an empty secret is none", "environments: {a: {pat: {clientsecret: \"\"}}}\n", "a=");
        row("a byte order mark and CR LF",
            "\xEF\xBB\xBF"
            "environments:\r\n  a:\r\n    baseurl: https://a.example\r\n",
            "a=https://a.example");
        row("one name in two spellings is one environment",
            "environments:\n  A: {baseurl: https://a.example}\n  a: {pat: {clientid: x}}\n",
            "A=https://a.example [x]");
        row("a second document", "environments: {a: {baseurl: https://a.example}}\n---\nenvironments: [\n",
            "a=https://a.example");
    }

    void whatSailWritesIsRead() {
        QFETCH(QByteArray, content);
        QVERIFY(write(content));
        const auto environments = readSailConfig(file());
        QVERIFY2(environments, environments ? "" : qPrintable(environments.error().detail));
        QTEST(summary(*environments), "found");
    }

    void itsKeychainEntriesStandUnderTheFoldedName() {
        QCOMPARE(sailAccount(text("Acme.PROD")), text("acme.prod"));
        QCOMPARE(sailAccount(text("GRÖSSE")), text("grösse"));
        QCOMPARE(sailAccount(text("İ")), text("i"));
    }

    void aPlainTextSecretIsRead() {
        QVERIFY(write("environments:\n  Acme.Prod:\n    pat: {clientSecret: ' \"not-a-real-secret\"'}\n"));
        const auto secret = readSailPlainSecret(file(), text("acme.prod"));
        QVERIFY(secret);
        QCOMPARE(secret->reveal().toByteArray(), QByteArray("not-a-real-secret"));
        QCOMPARE(readSailPlainSecret(file(), text("acme")).error().kind, ErrorKind::NotFound);
    }

    void whatMultipliesIsRefused_data() {
        QTest::addColumn<QByteArray>("content");
        QByteArray laughs(
            "a0: &a0 {x: lol, y: lol, z: lol, u: lol, v: lol, w: lol, p: lol, q: lol, r: lol}\n");
        for (int i = 1; i < 12; ++i) {
            const QByteArray before = "*a" + QByteArray::number(i - 1);
            laughs += "a" + QByteArray::number(i) + ": &a" + QByteArray::number(i) + " {x: " + before +
                      ", y: " + before + ", z: " + before + ", u: " + before + ", v: " + before +
                      ", w: " + before + ", p: " + before + ", q: " + before + "}\n";
        }
        QTest::newRow("aliases of aliases") << laughs;
        QTest::newRow("an alias of itself") << QByteArray("environments: &a {b: *a}\n");
        QTest::newRow("deep brackets") << QByteArray(10'000, '[');
        QByteArray deep("environments:\n");
        for (int i = 1; i < 400; ++i)
            deep += QByteArray(i, ' ') + "a:\n";
        QTest::newRow("deep lines") << deep;
        QByteArray many("environments:\n");
        while (many.size() < 1'000'000)
            many += " - a\n";
        QTest::newRow("many values") << many;
        QTest::newRow("UTF-16") << QByteArray("\xFF\xFE"
                                              "a\0:\0",
                                              6);
        QTest::newRow("NUL") << QByteArray("a: \0", 4);
    }

    void whatMultipliesIsRefused() {
        QFETCH(QByteArray, content);
        QVERIFY(write(content));
        const auto environments = readSailConfig(file());
        QVERIFY(!environments);
        QCOMPARE(environments.error().kind, ErrorKind::InvalidInput);
        QVERIFY2(environments.error().detail.startsWith(file() + QLatin1Char(':')),
                 qPrintable(environments.error().detail));
        QVERIFY(!writeSailEnvironment(file(), text("acme"), acmeUrl));
        QCOMPARE(content, read());
    }

    void anExportChangesItsOwnLinesAlone_data() {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        const auto row = [](const char* name, const char* before, const char* after) {
            QTest::newRow(name) << QByteArray(before) << QByteArray(after);
        };
        row("no file yet", "",
            "environments:\n"
            "    acme:\n"
            "        tenanturl: https://acme.identitynow.com\n"
            "        baseurl: https://acme.api.identitynow.com\n"
            "activeenvironment: acme\n");
        row("only comments", "# mine",
            "# mine\n"
            "environments:\n"
            "    acme:\n"
            "        tenanturl: https://acme.identitynow.com\n"
            "        baseurl: https://acme.api.identitynow.com\n"
            "activeenvironment: acme\n");
        row("as sail leaves it",
            "activeenvironment: old\n"
            "authtype: pat\n"
            "environments:\n"
            "    old:\n"
            "        baseurl: https://old.api.identitynow.com\n"
            "        tenanturl: https://old.identitynow.com\n"
            "exporttemplatespath: \"\"\n",
            "activeenvironment: old\n"
            "authtype: pat\n"
            "environments:\n"
            "    old:\n"
            "        baseurl: https://old.api.identitynow.com\n"
            "        tenanturl: https://old.identitynow.com\n"
            "    acme:\n"
            "        tenanturl: https://acme.identitynow.com\n"
            "        baseurl: https://acme.api.identitynow.com\n"
            "exporttemplatespath: \"\"\n");
        row("comments, order, quoting, unknown keys, two spaces, no end of line",
            "# of the platform team\n"
            "zeta:   'kept'   # and so is this\n"
            "\n"
            "Environments: # those we use\n"
            "  # the first\n"
            "  \"Old\":   { baseurl: \"https://old.api.identitynow.com\" , x: [ 1,2 ] }\n"
            "\n"
            "  dev:\n"
            "    note: >\n"
            "      folded\n"
            "      text\n"
            "\n"
            "# the end\n"
            "activeEnvironment: \"Old\"",
            "# of the platform team\n"
            "zeta:   'kept'   # and so is this\n"
            "\n"
            "Environments: # those we use\n"
            "  # the first\n"
            "  \"Old\":   { baseurl: \"https://old.api.identitynow.com\" , x: [ 1,2 ] }\n"
            "\n"
            "  dev:\n"
            "    note: >\n"
            "      folded\n"
            "      text\n"
            "  acme:\n"
            "    tenanturl: https://acme.identitynow.com\n"
            "    baseurl: https://acme.api.identitynow.com\n"
            "\n"
            "# the end\n"
            "activeEnvironment: \"Old\"");
        row("the environment is there with another tenant",
            "environments:\n"
            "  Acme: # ours\n"
            "    pat: {clientid: abc} # by hand\n"
            "    baseurl: 'https://other.api.identitynow.com'   # its API\n"
            "    tenanturl: https://other.identitynow.com\t# its page\n"
            "    more: true\n"
            "activeenvironment:\n",
            "environments:\n"
            "  Acme: # ours\n"
            "    pat: {clientid: abc} # by hand\n"
            "    baseurl: \"https://acme.api.identitynow.com\"   # its API\n"
            "    tenanturl: https://acme.identitynow.com\t# its page\n"
            "    more: true\n"
            "activeenvironment: acme\n");
        row("the environment is there with this tenant and a vanity page",
            "activeenvironment: ~\n"
            "environments: {acme: {tenanturl: 'https://id.acme.example', baseurl: "
            "'https://acme.api.identitynow.com/'}}\n",
            "activeenvironment: acme\n"
            "environments: {acme: {tenanturl: 'https://id.acme.example', baseurl: "
            "'https://acme.api.identitynow.com/'}}\n");
        row("the environment is there without addresses",
            "activeenvironment: x\nenvironments:\n  acme:\n    pat:\n      clientid: a\n  b: {}\n",
            "activeenvironment: x\nenvironments:\n  acme:\n    pat:\n      clientid: a\n"
            "    tenanturl: https://acme.identitynow.com\n"
            "    baseurl: https://acme.api.identitynow.com\n  b: {}\n");
        row("the environment is empty", "activeenvironment: x\nenvironments:\n  acme:   # nothing\n  b: {}\n",
            "activeenvironment: x\nenvironments:\n  acme:   # nothing\n"
            "    tenanturl: https://acme.identitynow.com\n"
            "    baseurl: https://acme.api.identitynow.com\n  b: {}\n");
        row("the environment is null, in so many letters",
            "activeenvironment: x\nenvironments:\n  acme: null # nothing\n",
            "activeenvironment: x\nenvironments:\n  acme: {tenanturl: \"https://acme.identitynow.com\", "
            "baseurl: "
            "\"https://acme.api.identitynow.com\"} # nothing\n");
        row("no environments yet", "environments:\nactiveenvironment: \"\" # none\n",
            "environments:\n"
            "    acme:\n"
            "        tenanturl: https://acme.identitynow.com\n"
            "        baseurl: https://acme.api.identitynow.com\n"
            "activeenvironment: \"acme\" # none\n");
        row("braces", "{\"activeenvironment\": \"x\", \"environments\": { }}",
            "{\"activeenvironment\": \"x\", \"environments\": {acme: {tenanturl: "
            "\"https://acme.identitynow.com\", baseurl: \"https://acme.api.identitynow.com\"} }}");
        row("braces with something in them",
            "activeenvironment: x\nenvironments: {b: {baseurl: https://b.example}} # c\n",
            "activeenvironment: x\nenvironments: {acme: {tenanturl: \"https://acme.identitynow.com\", "
            "baseurl: "
            "\"https://acme.api.identitynow.com\"}, b: {baseurl: https://b.example}} # c\n");
        row("a byte order mark and CR LF",
            "\xEF\xBB\xBF# \xC3\xA9\r\nactiveenvironment: b\r\nenvironments:\r\n  b:\r\n    baseurl: "
            "https://b.example\r\n\r\n# end\r\n",
            "\xEF\xBB\xBF# \xC3\xA9\r\nactiveenvironment: b\r\nenvironments:\r\n  b:\r\n    baseurl: "
            "https://b.example\r\n  acme:\r\n    tenanturl: https://acme.identitynow.com\r\n    baseurl: "
            "https://acme.api.identitynow.com\r\n\r\n# end\r\n");
        row("anchors elsewhere",
            "activeenvironment: b\nbase: &base {x: y}\nenvironments:\n  b:\n    <<: *base\n",
            "activeenvironment: b\nbase: &base {x: y}\nenvironments:\n  b:\n    <<: *base\n  acme:\n    "
            "tenanturl: "
            "https://acme.identitynow.com\n    baseurl: https://acme.api.identitynow.com\n");
        row("a document's end", "environments:\n  b: {}\n...\n# text\n",
            "environments:\n  b: {}\n  acme:\n    tenanturl: https://acme.identitynow.com\n    baseurl: "
            "https://acme.api.identitynow.com\nactiveenvironment: acme\n...\n# text\n");
        row("a document's start", "---\nactiveenvironment: b\n",
            "---\nactiveenvironment: b\n"
            "environments:\n"
            "    acme:\n"
            "        tenanturl: https://acme.identitynow.com\n"
            "        baseurl: https://acme.api.identitynow.com\n");
    }

    void anExportChangesItsOwnLinesAlone() {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        if (!before.isEmpty())
            QVERIFY(write(before));
        const auto written = writeSailEnvironment(file(), text("acme"), acmeUrl);
        QVERIFY2(written, written ? "" : qPrintable(written.error().detail));
        QCOMPARE(read(), after);
        // Once more changes nothing.
        QVERIFY(writeSailEnvironment(file(), text("acme"), acmeUrl));
        QCOMPARE(read(), after);
    }

    void whatCannotBeChangedSafelyIsLeftAlone_data() {
        QTest::addColumn<QByteArray>("content");
        const auto row = [](const char* name, const char* content) {
            QTest::newRow(name) << QByteArray(content);
        };
        row("an alias is the environment",
            "base: &b {baseurl: https://b.example}\nenvironments: {acme: *b}\n");
        row("the address belongs to an anchor",
            "environments:\n  acme:\n    baseurl: &a https://a.example\n  b: {baseurl: *a}\n");
        row("a merged address", "base: &b {baseurl: https://b.example}\nenvironments: {acme: {<<: *b}}\n");
        row("one environment in two spellings",
            "environments:\n  acme: {baseurl: https://a.example}\n  Acme: {baseurl: https://b.example}\n");
        row("an address over several lines",
            "environments:\n  acme:\n    baseurl: |\n      https://a.example\n");
        row("environments is no map", "environments: 7\n");
        row("the environment is no map", "environments: {acme: [a]}\n");
        row("a second document", "environments: {}\n---\na: b\n");
    }

    void whatCannotBeChangedSafelyIsLeftAlone() {
        QFETCH(QByteArray, content);
        QVERIFY(write(content));
        const auto written = writeSailEnvironment(file(), text("acme"), acmeUrl);
        QVERIFY(!written);
        QCOMPARE(written.error().kind, ErrorKind::InvalidInput);
        QCOMPARE(written.error().detail, QStringLiteral("yamlLayout"));
        QCOMPARE(read(), content);
    }

    void aSecretLeavesTheFileAndNothingElseDoes_data() {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        const auto row = [](const char* name, const char* before, const char* after) {
            QTest::newRow(name) << QByteArray(before) << QByteArray(after);
        };
        row("lines",
            "environments:\n  acme:\n    pat:\n      clientid: abc\n      clientsecret: s3#cret   # old\n  "
            "b: {}\n",
            "environments:\n  acme:\n    pat:\n      clientid: abc\n      clientsecret: \"\"   # old\n  b: "
            "{}\n");
        row("quotes", "environments:\n  acme:\n    pat.clientsecret: 'it''s'\n",
            "environments:\n  acme:\n    pat.clientsecret: \"\"\n");
        row("braces", "{environments: {Acme: {pat: {clientsecret: \"a\\\"b\", clientid: x}}}}",
            "{environments: {Acme: {pat: {clientsecret: \"\", clientid: x}}}}");
    }

    void aSecretLeavesTheFileAndNothingElseDoes() {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QVERIFY(write(before));
        QVERIFY(removeSailPlainSecret(file(), text("acme")));
        QCOMPARE(read(), after);
        QVERIFY(!removeSailPlainSecret(file(), text("other")));
        QCOMPARE(read(), after);
    }

private:
    QString file() const { return m_folder->filePath(QStringLiteral("config.yaml")); }

    bool write(const QByteArray& content) const {
        QFile target(file());
        return target.open(QIODevice::WriteOnly) && target.write(content) == content.size();
    }

    QByteArray read() const {
        QFile source(file());
        return source.open(QIODevice::ReadOnly) ? source.readAll() : QByteArray("unreadable");
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestSailConfig)
#include "test_sailconfig.moc"
