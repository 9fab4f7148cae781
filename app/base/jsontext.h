// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace patdesk {

/// Writes a JSON object, one member after the other, as compact UTF-8: for lists of many. Qt has no writer
/// but QJsonDocument, which builds a tree first and takes ten times as long or more.
class JsonText {
public:
    JsonText();

    /// `key` needs no escaping.
    void text(const char* key, const QString& value);
    void texts(const char* key, const QStringList& values);
    void flag(const char* key, bool value);
    void number(const char* key, qint64 value);
    /// `json` is JSON already.
    void raw(const char* key, const QByteArray& json);

    /// The object; last of all.
    QByteArray take();

private:
    void begin(const char* key);
    void quote(const QString& value);

    QByteArray m_json;
};

} // namespace patdesk
