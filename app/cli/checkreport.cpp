// SPDX-License-Identifier: MIT
#include "checkreport.h"

#include "plainoutput.h"

#include <QXmlStreamWriter>

#include <algorithm>

namespace patdesk {

namespace {

QString unreadableText(qint64 count) {
    return QStringLiteral("Entries of the list that cannot be read: %1.").arg(count);
}

void addVerdict(QXmlStreamWriter& xml, const QString& element, const QStringList& sentences) {
    const QString text = xmlText(sentences.join(QLatin1Char(' ')));
    xml.writeStartElement(element);
    xml.writeAttribute(QStringLiteral("message"), text);
    xml.writeEndElement();
}

void startCase(QXmlStreamWriter& xml, const QString& tenant, const QString& name) {
    xml.writeStartElement(QStringLiteral("testcase"));
    xml.writeAttribute(QStringLiteral("classname"), xmlText(tenant));
    xml.writeAttribute(QStringLiteral("name"), xmlText(name));
}

} // namespace

bool CheckReport::isGood() const {
    return unreadable == 0 && std::all_of(tokens.begin(), tokens.end(),
                                          [](const CheckedToken& token) { return token.isGood(); });
}

QByteArray reportAsPlain(const CheckReport& report) {
    QString text;
    qint64 fallShort = 0;
    for (const CheckedToken& each : report.tokens) {
        if (each.isGood())
            continue;
        ++fallShort;
        text += QStringLiteral("%1 (%2, of %3): %4\n")
                    .arg(visibleText(each.token.name), visibleText(each.token.id.text()),
                         visibleText(each.token.owner.name),
                         (each.shortfalls + each.unknown).join(QLatin1Char(' ')));
    }
    if (report.unreadable > 0)
        text += unreadableText(report.unreadable) + QLatin1Char('\n');
    text += QStringLiteral("%1: %2 of %3 tokens fall short of the policy.\n")
                .arg(visibleText(report.tenant))
                .arg(fallShort)
                .arg(report.tokens.size());
    return text.toUtf8();
}

QByteArray reportAsJUnit(const CheckReport& report) {
    const auto isError = [](const CheckedToken& t) { return t.shortfalls.isEmpty() && !t.unknown.isEmpty(); };
    const auto failures = std::count_if(report.tokens.begin(), report.tokens.end(),
                                        [](const CheckedToken& t) { return !t.shortfalls.isEmpty(); });
    const auto errors = std::count_if(report.tokens.begin(), report.tokens.end(), isError);
    const int listError = report.unreadable > 0 ? 1 : 0;
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.setAutoFormatting(true);
    xml.writeStartDocument();
    xml.writeStartElement(QStringLiteral("testsuites"));
    xml.writeStartElement(QStringLiteral("testsuite"));
    xml.writeAttribute(QStringLiteral("name"),
                       xmlText(QStringLiteral("patdesk-cli check: ") + report.tenant));
    xml.writeAttribute(QStringLiteral("tests"), QString::number(report.tokens.size() + listError));
    xml.writeAttribute(QStringLiteral("failures"), QString::number(failures));
    xml.writeAttribute(QStringLiteral("errors"), QString::number(errors + listError));
    xml.writeAttribute(QStringLiteral("timestamp"), toRfc3339(report.asOf));
    for (const CheckedToken& each : report.tokens) {
        startCase(xml, report.tenant, QStringLiteral("%1 (%2)").arg(each.token.name, each.token.id.text()));
        if (!each.shortfalls.isEmpty())
            addVerdict(xml, QStringLiteral("failure"), each.shortfalls + each.unknown);
        else if (isError(each))
            addVerdict(xml, QStringLiteral("error"), each.unknown);
        xml.writeEndElement();
    }
    if (listError > 0) {
        startCase(xml, report.tenant, QStringLiteral("the list"));
        addVerdict(xml, QStringLiteral("error"), {unreadableText(report.unreadable)});
        xml.writeEndElement();
    }
    xml.writeEndDocument();
    return bytes;
}

} // namespace patdesk
