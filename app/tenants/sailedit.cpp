// SPDX-License-Identifier: MIT
#include "sailedit.h"

#include "tenantaddress.h"
#include "textsplices.h"
#include "yamlsource.h"
#include "yamltext.h"

#include <algorithm>

namespace patdesk {

namespace {

Error layout() {
    return {.kind = ErrorKind::InvalidInput, .detail = QStringLiteral("yamlLayout")};
}

/// One text on its way to another.
class Editor {
public:
    Editor(QByteArrayView text, YamlSource source, QList<YamlLeaf> leaves)
        : m_text(text), m_source(std::move(source)), m_leaves(std::move(leaves)) {}

    /// The only one that is written there itself; null where there is none. Several, or one that belongs to
    /// an anchor, cannot be changed.
    Result<const YamlLeaf*> leafAt(const QString& path) const {
        const YamlLeaf* found = nullptr;
        for (const YamlLeaf& leaf : m_leaves) {
            if (leaf.path != path)
                continue;
            if (found || leaf.isShared || !leaf.key)
                return layout();
            found = &leaf;
        }
        return found;
    }

    QString textAt(const QString& path) const {
        for (const YamlLeaf& leaf : m_leaves) {
            if (leaf.path == path && leaf.value->kind == YamlNode::Kind::Scalar)
                return leaf.value->string();
        }
        return {};
    }

    /// Has `path` say `value`: replaces what stands there, or adds the last of its keys, and the keys before
    /// that are not there.
    Result<Done> set(const QStringList& keys, const QString& value) {
        const QString path = foldedLikeGo(keys.join(QLatin1Char('.')));
        m_wanted.append({path, value});
        const auto leaf = leafAt(path);
        if (!leaf)
            return leaf.error();
        return *leaf ? replaceValue(**leaf, value) : add(keys, value);
    }

    Result<Done> replaceValue(const YamlLeaf& leaf, const QString& value) {
        const YamlNode& node = *leaf.value;
        if (node.isDecorated || (node.kind != YamlNode::Kind::Scalar && node.kind != YamlNode::Kind::Null))
            return layout();
        if (node.kind == YamlNode::Kind::Null)
            return replaceNull(leaf, node.inFlow ? yamlQuoted(value) : yamlScalar(value));
        const char first = m_text.at(node.place);
        if (first == '|' || first == '>')
            return layout();
        const qsizetype end = m_text.endOfScalar(node);
        const bool quoted = first == '"' || first == '\'' || node.inFlow || value.isEmpty();
        m_splices.replace(node.place, end - node.place, quoted ? yamlQuoted(value) : yamlScalar(value));
        return Done{};
    }

    /// Puts what was added into the text.
    Result<Done> placeAdditions() {
        for (const Addition& each : m_additions) {
            if (auto placed = place(each); !placed)
                return placed;
        }
        return Done{};
    }

    /// The text as it is now, if it says what it should.
    Result<Secret> finished() const {
        Secret made = m_splices.appliedTo(m_text.bytes());
        const auto source = parseYaml(made.reveal());
        if (!source || source->hasMore)
            return layout();
        const auto leaves = leavesOf(*source->root);
        if (!leaves || !saysWhatIsWanted(*leaves))
            return layout();
        return made;
    }

private:
    struct Wanted {
        QString path;
        QString value;
    };

    // Adding
    // ----------------------------------------------------------------------------------------------

    Result<Done> replaceNull(const YamlLeaf& leaf, const QByteArray& value) {
        const YamlNode& node = *leaf.value;
        if (leaf.key->isDecorated || node.place < 0 || node.place > m_text.size())
            return layout();
        if (isWritten(node)) {
            const qsizetype end = m_text.endOfScalar(node);
            m_splices.replace(node.place, end - node.place, value);
        } else if (node.inFlow) {
            m_splices.insert(node.place, " " + value);
        } else {
            m_splices.insert(m_text.afterColon(*leaf.key), " " + value);
        }
        return Done{};
    }

    /// "~" or "null", and not nothing.
    bool isWritten(const YamlNode& node) const {
        if (node.kind != YamlNode::Kind::Null || node.place >= m_text.size())
            return false;
        const QByteArrayView rest = m_text.bytes().sliced(node.place, m_text.endOfScalar(node) - node.place);
        return rest == "~" || rest == "null" || rest == "Null" || rest == "NULL";
    }

    /// The deepest map on the way, and which of `keys` lead on from there.
    struct Way {
        const YamlNode* map = nullptr;
        const YamlNode* key = nullptr; ///< the map's own
        qsizetype depth = 0;
        int found = 0;
    };

    void follow(const YamlNode& map, const YamlNode* key, const QStringList& keys, qsizetype depth,
                Way& way) const {
        if (way.found == 0 || depth > way.depth)
            way = {&map, key, depth, 1};
        else if (depth == way.depth)
            ++way.found;
        if (map.kind != YamlNode::Kind::Map)
            return;
        for (const auto& [name, value] : map.entries) {
            // A key with dots stands for as many.
            const qsizetype parts = name->string().count(QLatin1Char('.')) + 1;
            if (depth + parts >= keys.size())
                continue;
            const QString wanted = keys.sliced(depth, parts).join(QLatin1Char('.'));
            if (foldedLikeGo(name->string()) == foldedLikeGo(wanted))
                follow(*value, name.get(), keys, depth + parts, way);
        }
    }

    Result<Done> add(const QStringList& keys, const QString& value) {
        Way way;
        follow(*m_source.root, nullptr, keys, 0, way);
        if (way.found != 1 || way.map->isDecorated)
            return layout();
        const QStringList missing = keys.sliced(way.depth);
        // What was added before may go into the same place.
        for (Addition& each : m_additions) {
            if (each.map == way.map && each.keys.size() == missing.size() &&
                each.keys.first(missing.size() - 1) == missing.first(missing.size() - 1)) {
                each.values.append({missing.last(), value});
                return Done{};
            }
        }
        m_additions.append({way.map, way.key, missing, {{missing.last(), value}}});
        return Done{};
    }

    struct Addition {
        const YamlNode* map;
        const YamlNode* key;
        QStringList keys;
        QList<std::pair<QString, QString>> values;
    };

    /// {a: {b: "c"}} without the outer braces.
    static QByteArray inBraces(const Addition& addition) {
        QByteArray text;
        for (const auto& [key, value] : addition.values)
            text += (text.isEmpty() ? "" : ", ") + yamlScalar(key) + ": " + yamlQuoted(value);
        for (qsizetype i = addition.keys.size() - 2; i >= 0; --i)
            text = yamlScalar(addition.keys.at(i)) + ": {" + text + "}";
        return text;
    }

    QByteArray inLines(const Addition& addition, int column, int step) const {
        QByteArray text;
        for (qsizetype i = 0; i < addition.keys.size() - 1; ++i, column += step)
            text += QByteArray(column, ' ') + yamlScalar(addition.keys.at(i)) + ":" + m_text.lineEnd();
        for (const auto& [key, value] : addition.values)
            text += QByteArray(column, ' ') + yamlScalar(key) + ": " + yamlScalar(value) + m_text.lineEnd();
        return text;
    }

    /// How much deeper this file sets a map in another.
    int step() const {
        for (const auto& [key, value] : m_source.root->entries) {
            if (value->kind == YamlNode::Kind::Map && !value->isFlow && !value->entries.empty())
                return qBound(1, value->entries.front().first->column - key->column, 8);
        }
        return 4; // as sail writes it
    }

    void insertLines(qsizetype place, const QByteArray& lines) {
        const bool unended = place > 0 && m_text.at(place - 1) != '\n';
        m_splices.insert(place, unended && !m_lineEndAdded ? m_text.lineEnd() + lines : lines);
        m_lineEndAdded = m_lineEndAdded || unended;
    }

    Result<Done> place(const Addition& addition) {
        const YamlNode& map = *addition.map;
        if (map.kind == YamlNode::Kind::Map && map.isFlow) {
            const QByteArray text = inBraces(addition) + (map.entries.empty() ? "" : ", ");
            m_splices.insert(map.place + 1, text);
            return Done{};
        }
        if (map.kind == YamlNode::Kind::Map && !map.entries.empty()) {
            const int column = map.entries.front().first->column;
            insertLines(m_text.endOfBlock(map, column), inLines(addition, column, step()));
            return Done{};
        }
        if (map.kind != YamlNode::Kind::Null)
            return layout();
        if (!addition.key) {
            insertLines(m_text.size(), inLines(addition, 0, step()));
            return Done{};
        }
        if (map.inFlow || isWritten(map))
            return replaceNull({{}, {}, addition.key, &map, false}, "{" + inBraces(addition) + "}");
        insertLines(m_text.endOfLine(addition.key->place),
                    inLines(addition, addition.key->column + step(), step()));
        return Done{};
    }

    // What came of it
    // ----------------------------------------------------------------------------------------------

    bool isWanted(const QString& path) const {
        return std::any_of(m_wanted.begin(), m_wanted.end(),
                           [&path](const Wanted& each) { return each.path == path; });
    }

    /// An empty value where a map was put.
    bool isFilled(const YamlLeaf& leaf) const {
        const bool empty = leaf.value->kind == YamlNode::Kind::Null ||
                           (leaf.value->kind == YamlNode::Kind::Map && leaf.value->entries.empty());
        return empty && (leaf.path.isEmpty() ||
                         std::any_of(m_wanted.begin(), m_wanted.end(), [&leaf](const Wanted& each) {
                             return each.path.startsWith(leaf.path + QLatin1Char('.'));
                         }));
    }

    bool saysWhatIsWanted(const QList<YamlLeaf>& after) const {
        QList<const YamlLeaf*> kept;
        QList<const YamlLeaf*> left;
        for (const YamlLeaf& leaf : m_leaves) {
            if (!isWanted(leaf.path) && !isFilled(leaf))
                kept.append(&leaf);
        }
        qsizetype made = 0;
        for (const YamlLeaf& leaf : after) {
            const auto wanted = std::find_if(m_wanted.begin(), m_wanted.end(),
                                             [&leaf](const Wanted& each) { return each.path == leaf.path; });
            if (wanted == m_wanted.end())
                left.append(&leaf);
            else if (leaf.value->kind == YamlNode::Kind::Scalar && leaf.value->string() == wanted->value)
                ++made;
            else
                return false;
        }
        return made == m_wanted.size() &&
               std::equal(kept.begin(), kept.end(), left.begin(), left.end(),
                          [](const YamlLeaf* a, const YamlLeaf* b) {
                              return a->written == b->written && a->isShared == b->isShared &&
                                     a->value->kind == b->value->kind && a->value->text == b->value->text;
                          });
    }

    YamlText m_text;
    YamlSource m_source;
    QList<YamlLeaf> m_leaves;
    bool m_lineEndAdded = false;
    TextSplices m_splices;
    QList<Wanted> m_wanted;
    QList<Addition> m_additions;
};

Result<Editor> editorOf(QByteArrayView text) {
    auto source = parseYaml(text);
    if (!source)
        return source.error();
    const auto kind = source->root->kind;
    if (source->hasMore || (kind != YamlNode::Kind::Map && kind != YamlNode::Kind::Null))
        return layout();
    auto leaves = leavesOf(*source->root);
    if (!leaves)
        return leaves.error();
    return Editor(text, *std::move(source), *std::move(leaves));
}

/// The same tenant, however it is written.
bool leadsTo(const QString& address, const QUrl& baseUrl) {
    const auto understood = tenantAddress(address);
    return understood && understood->baseUrl == baseUrl;
}

} // namespace

Result<Secret> withSailEnvironment(QByteArrayView text, const QString& name, const QUrl& baseUrl) {
    auto editor = editorOf(text);
    if (!editor)
        return editor.error();
    const QStringList keys = QStringList(QStringLiteral("environments")) + name.split(QLatin1Char('.'));
    const QString path = foldedLikeGo(keys.join(QLatin1Char('.')));
    const QString webUrl = editor->textAt(path + QLatin1String(".tenanturl"));
    const bool sameApi = leadsTo(editor->textAt(path + QLatin1String(".baseurl")), baseUrl);
    if (webUrl.isEmpty() || !(sameApi || leadsTo(webUrl, baseUrl))) {
        if (auto set =
                editor->set(keys + QStringList(QStringLiteral("tenanturl")), webAddress(baseUrl).toString());
            !set)
            return set.error();
    }
    if (!sameApi) {
        if (auto set = editor->set(keys + QStringList(QStringLiteral("baseurl")), baseUrl.toString()); !set)
            return set.error();
    }
    if (editor->textAt(QStringLiteral("activeenvironment")).trimmed().isEmpty()) {
        if (auto set = editor->set({QStringLiteral("activeenvironment")}, name); !set)
            return set.error();
    }
    if (auto placed = editor->placeAdditions(); !placed)
        return placed.error();
    return editor->finished();
}

Result<Secret> withoutSailPlainSecret(QByteArrayView text, const QString& environment) {
    auto editor = editorOf(text);
    if (!editor)
        return editor.error();
    const QString path = QStringLiteral("environments.%1.pat.clientsecret").arg(foldedLikeGo(environment));
    const auto leaf = editor->leafAt(path);
    if (!leaf || !*leaf)
        return layout();
    if (auto set = editor->set(path.split(QLatin1Char('.')), QString()); !set)
        return set.error();
    return editor->finished();
}

} // namespace patdesk
