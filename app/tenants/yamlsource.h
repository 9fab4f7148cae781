// SPDX-License-Identifier: MIT
#pragma once

#include "result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>

#include <memory>
#include <utility>
#include <vector>

namespace patdesk {

/// A part of a YAML text, with where it stands. Its value may be a secret and is wiped.
struct YamlNode {
    enum class Kind { Null, Scalar, Sequence, Map, Alias };

    YamlNode() = default;
    YamlNode(const YamlNode&) = delete;
    YamlNode& operator=(const YamlNode&) = delete;
    ~YamlNode();

    Kind kind = Kind::Null;
    /// Of its first byte, counted in bytes from the text's first. An empty value has none of its own.
    qsizetype place = -1;
    int line = 0;
    int column = 0;
    /// { } or [ ].
    bool isFlow = false;
    /// An anchor or a tag stands before it, at `place`.
    bool isDecorated = false;
    /// Somewhere inside of such brackets.
    bool inFlow = false;
    /// What a scalar says.
    QByteArray text;
    /// What a map holds, in its order.
    std::vector<std::pair<std::shared_ptr<YamlNode>, std::shared_ptr<YamlNode>>> entries;
    /// What a sequence holds; what an alias means.
    std::vector<std::shared_ptr<YamlNode>> items;
    /// The last line in which something of it starts.
    int lastLine = 0;

    QString string() const { return QString::fromUtf8(text); }
};

/// The first document of a YAML text.
struct YamlSource {
    std::shared_ptr<const YamlNode> root;
    /// Another document follows.
    bool hasMore = false;
};

/// InvalidInput with ":LINE: REASON" where the text is no YAML, is nested too deeply or has too many parts or
/// aliases. An alias is not followed here.
Result<YamlSource> parseYaml(QByteArrayView text);

/// One value of a text, under all the keys that lead to it.
struct YamlLeaf {
    /// The keys, with dots between them: as `sail` (viper) sees them, which parts a key at its dots and folds
    /// case.
    QString path;
    /// The same, as written.
    QString written;
    const YamlNode* key = nullptr;
    const YamlNode* value = nullptr;
    /// Reached through an alias or a merge key: changing it would change something else.
    bool isShared = false;
};

/// All values that are no map, aliases followed and merge keys ("<<") merged. InvalidInput as parseYaml()
/// where aliases multiply.
Result<QList<YamlLeaf>> leavesOf(const YamlNode& root);

/// As Go folds case: character by character.
QString foldedLikeGo(const QString& text);

} // namespace patdesk
