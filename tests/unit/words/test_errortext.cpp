// SPDX-License-Identifier: MIT
#include "errortext.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace patdesk;

namespace {

QList<ErrorKind> allKinds() {
    QList<ErrorKind> kinds;
    for (int kind = 0; kind <= static_cast<int>(ErrorKind::FileFailed); ++kind)
        kinds.append(static_cast<ErrorKind>(kind));
    return kinds;
}

} // namespace

class TestErrorText : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void everyKindSaysWhatHappenedWhatItMeansAndWhatToDo() {
        QSet<QString> whats;
        for (const ErrorKind kind : allKinds()) {
            const ErrorText text =
                errorText({.kind = kind, .detail = QStringLiteral("because of x"), .httpStatus = 403});
            const QByteArray where = "kind " + QByteArray::number(static_cast<int>(kind));
            for (const QString& sentence : {text.what, text.means, text.next}) {
                QVERIFY2(sentence.endsWith(QLatin1Char('.')), where + ": " + sentence.toUtf8());
                QVERIFY2(!sentence.contains(QLatin1Char('!')), where);
                QVERIFY2(!sentence.contains(QLatin1Char('%')), where + ": " + sentence.toUtf8());
                QVERIFY2(!sentence.contains(QLatin1String("403")), where);
            }
            QVERIFY2(!whats.contains(text.what), where + " has no words of its own");
            whats.insert(text.what);
        }
    }

    void aFileThatCannotBeChangedSafelyIsNoBadEntry() {
        for (const char* const layout : {"yamlLayout", "jsonLayout"}) {
            const ErrorText text =
                errorText({.kind = ErrorKind::InvalidInput, .detail = QString::fromLatin1(layout)});
            QVERIFY(text.what.contains(QStringLiteral("was not changed")));
            QVERIFY(text.means.contains(QStringLiteral("without altering other parts")));
            QVERIFY(text.next.contains(QStringLiteral("export to another file")));
        }
    }

    void aKindWithoutDetailStillHasItsSentences() {
        for (const ErrorKind kind : allKinds()) {
            const ErrorText text = errorText({.kind = kind});
            QVERIFY(!text.what.isEmpty());
            QVERIFY(!text.next.isEmpty());
            QVERIFY(!errorParagraph({.kind = kind}).contains(QStringLiteral(": .")));
        }
    }

    void theHostIsNamedWhereOneWasSpokenTo() {
        const Error error{.kind = ErrorKind::TimedOut, .host = QStringLiteral("acme.api.identitynow.com")};
        QVERIFY(errorText(error).what.contains(error.host));
    }

    void theMissingScopeIsNamed() {
        const QString scope = QStringLiteral("sp:all-personal-access-tokens:read");
        QVERIFY(errorText({.kind = ErrorKind::MissingRight, .detail = scope}).means.contains(scope));
    }

    void theWaitIsToldInSeconds() {
        const Error error{.kind = ErrorKind::RateLimited, .retryAfter = std::chrono::milliseconds(6500)};
        QVERIFY(errorText(error).next.contains(QStringLiteral("7 seconds")));
    }

    void aReasonOfAnAddressIsWords() {
        for (const char* const reason : {"scheme", "http", "user", "host"}) {
            const Error error{.kind = ErrorKind::InvalidInput, .detail = QString::fromLatin1(reason)};
            QVERIFY2(errorText(error).means.size() > 20, reason);
        }
        QCOMPARE(errorParagraph({.kind = ErrorKind::InvalidInput, .detail = QStringLiteral("empty")}),
                 QStringLiteral("Enter the tenant's name or address."));
    }

    void nobodyIsSentToWhereTheyAre() {
        for (const ErrorKind kind :
             {ErrorKind::HostNotFound, ErrorKind::ConnectionRefused, ErrorKind::Tls,
              ErrorKind::CredentialRefused, ErrorKind::Unauthorized, ErrorKind::Malformed,
              ErrorKind::KeychainEntryMissing, ErrorKind::SecretForgotten}) {
            QVERIFY2(errorText({.kind = kind}).next.contains(QLatin1String("ettings")), nameOf(kind).data());
            const QString here = errorParagraph({.kind = kind}, ShownAt::Entry);
            QVERIFY2(!here.contains(QLatin1String("ettings")), nameOf(kind).data());
        }
    }

    void aLongReasonIsCutAndStaysOneLine() {
        const Error error{.kind = ErrorKind::Rejected,
                          .detail = QString(5000, QLatin1Char('x')) + QStringLiteral("\n\ny")};
        QVERIFY(errorText(error).means.size() < 400);
        QVERIFY(!errorText(error).means.contains(QLatin1Char('\n')));
    }

    void whatAProxyOffersIsNamedWithTheWayIn() {
        const auto words = [](const QStringList& methods) {
            return errorParagraph({.kind = ErrorKind::ProxyRefused,
                                   .detail = QStringLiteral("unknown error"),
                                   .host = QStringLiteral("acme.example"),
                                   .proxyMethods = methods});
        };
        const QString negotiate = QStringLiteral("Negotiate");
        const QString ntlm = QStringLiteral("NTLM");
        QVERIFY(words({negotiate}).contains(QStringLiteral("Accepted methods: Negotiate.")));
        QVERIFY(words({negotiate}).contains(QStringLiteral("kinit")));
        QVERIFY(words({negotiate}).contains(QStringLiteral("allow acme.example")));
        QVERIFY(!words({negotiate}).contains(QStringLiteral("Enter the login")));
        QVERIFY(words({negotiate, ntlm}).contains(QStringLiteral("Accepted methods: Negotiate, NTLM.")));
        QVERIFY(words({negotiate, ntlm}).contains(QStringLiteral("kinit")));
        QVERIFY(words({ntlm}).contains(QStringLiteral("DOMAIN\\name")));
        QVERIFY(!words({ntlm}).contains(QStringLiteral("kinit")));
        QVERIFY(words({QStringLiteral("Basic")}).contains(QStringLiteral("Enter the login")));
        QVERIFY(words({QStringLiteral("Bearer")}).contains(QStringLiteral("Ask whoever runs the proxy")));
    }

    void aScriptThatWasNotFollowedIsNamedWithTheWayRoundIt() {
        for (const ErrorKind kind :
             {ErrorKind::HostNotFound, ErrorKind::TimedOut, ErrorKind::ConnectionRefused, ErrorKind::Offline,
              ErrorKind::ConnectionLost, ErrorKind::ProxyRefused}) {
            const QString pac =
                errorParagraph({.kind = kind, .proxyScript = QStringLiteral("http://pac.example/proxy.pac")});
            QVERIFY(pac.contains(QStringLiteral("the PAC file http://pac.example/proxy.pac")));
            QVERIFY(pac.contains(QStringLiteral("https_proxy=http://")));
            const QString wpad = errorParagraph({.kind = kind, .proxyScript = QStringLiteral("WPAD")});
            QVERIFY(wpad.contains(QStringLiteral("(WPAD)")));
            QVERIFY(!errorParagraph({.kind = kind}).contains(QStringLiteral("https_proxy")));
        }
    }

    void theTrackingIdIsInTheParagraph() {
        const Error error{.kind = ErrorKind::ServerFault,
                          .trackingId = QStringLiteral("e7eab60924f64aa284175b9fa3309599")};
        QVERIFY(errorParagraph(error).contains(error.trackingId));
    }
};

QTEST_GUILESS_MAIN(TestErrorText)
#include "test_errortext.moc"
