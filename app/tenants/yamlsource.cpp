// SPDX-License-Identifier: MIT
#include "yamlsource.h"

#include "securememory.h"

#include <QSet>

#include <istream>
#include <map>
#include <stdexcept>
#include <streambuf>
#include <string>
#include <utility>

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/yaml.h>

namespace patdesk {

namespace {

/// Far beyond any configuration; yaml-cpp itself has a bound for depth alone.
constexpr std::size_t deepest = 50;
constexpr int mostNodes = 50'000;
constexpr int mostLeaves = 50'000;

/// A view as a stream, without a copy.
class ViewBuffer : public std::streambuf {
public:
    explicit ViewBuffer(QByteArrayView text) {
        char* const bytes = const_cast<char*>(text.data()); // only read
        setg(bytes, bytes, bytes + text.size());
    }
};

struct TooMuch : std::runtime_error {
    TooMuch(const char* what, int at) : std::runtime_error(what), line(at) {}

    int line;
};

/// Builds the tree of one document.
class TreeBuilder : public YAML::EventHandler {
public:
    /// `offset`: of the text's first byte that the parser counts.
    explicit TreeBuilder(qsizetype offset = 0) : m_offset(offset) {}

    std::shared_ptr<YamlNode> root;

    void OnDocumentStart(const YAML::Mark& /*mark*/) override {}

    void OnDocumentEnd() override {}

    void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override {
        add(mark, YamlNode::Kind::Null, anchor, {});
    }

    void OnAlias(const YAML::Mark& mark, YAML::anchor_t anchor) override {
        const auto meant = m_anchored.find(anchor);
        // Not known: an alias inside of what it names.
        if (meant == m_anchored.end())
            throw TooMuch("an alias that holds itself", mark.line);
        const auto target = meant->second;
        add(mark, YamlNode::Kind::Alias, YAML::NullAnchor, {})->items.push_back(target);
    }

    void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                  const std::string& value) override {
        const auto node = add(mark, YamlNode::Kind::Scalar, anchor, tag);
        node->text = QByteArray(value.data(), static_cast<qsizetype>(value.size()));
    }

    void OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                         YAML::EmitterStyle::value style) override {
        open(mark, YamlNode::Kind::Sequence, tag, anchor, style);
    }

    void OnSequenceEnd() override { close(); }

    void OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                    YAML::EmitterStyle::value style) override {
        open(mark, YamlNode::Kind::Map, tag, anchor, style);
    }

    void OnMapEnd() override { close(); }

private:
    struct Open {
        std::shared_ptr<YamlNode> node;
        YAML::anchor_t anchor;
        std::shared_ptr<YamlNode> key;
    };

    std::shared_ptr<YamlNode> add(const YAML::Mark& mark, YamlNode::Kind kind, YAML::anchor_t anchor,
                                  const std::string& tag) {
        if (++m_count > mostNodes)
            throw TooMuch("too many values", mark.line);
        const auto node = std::make_shared<YamlNode>();
        node->kind = kind;
        node->place = mark.pos + m_offset;
        node->line = mark.line;
        node->column = mark.column;
        node->lastLine = mark.line;
        node->isDecorated = anchor != YAML::NullAnchor || (tag.size() > 1); // "?" and "!" are no tags
        if (m_open.empty()) {
            root = node;
        } else {
            Open& parent = m_open.back();
            node->inFlow = parent.node->isFlow || parent.node->inFlow;
            if (parent.node->kind == YamlNode::Kind::Sequence)
                parent.node->items.push_back(node);
            else if (!parent.key)
                parent.key = node;
            else
                parent.node->entries.emplace_back(std::exchange(parent.key, {}), node);
            // An empty value has the place of whatever comes next.
            if (kind != YamlNode::Kind::Null) {
                for (const Open& each : m_open)
                    each.node->lastLine = qMax(each.node->lastLine, mark.line);
            }
        }
        if (anchor != YAML::NullAnchor && kind != YamlNode::Kind::Map && kind != YamlNode::Kind::Sequence)
            m_anchored[anchor] = node;
        return node;
    }

    void open(const YAML::Mark& mark, YamlNode::Kind kind, const std::string& tag, YAML::anchor_t anchor,
              YAML::EmitterStyle::value style) {
        if (m_open.size() >= deepest)
            throw TooMuch("nested too deeply", mark.line);
        const auto node = add(mark, kind, anchor, tag);
        node->isFlow = style == YAML::EmitterStyle::Flow;
        m_open.push_back({node, anchor, {}});
    }

    void close() {
        const Open& done = m_open.back();
        if (done.anchor != YAML::NullAnchor)
            m_anchored[done.anchor] = done.node;
        m_open.pop_back();
    }

    qsizetype m_offset;
    int m_count = 0;
    std::vector<Open> m_open;
    std::map<YAML::anchor_t, std::shared_ptr<YamlNode>> m_anchored;
};

Error fault(int line, const QString& reason) {
    return {.kind = ErrorKind::InvalidInput,
            .detail = QStringLiteral(":%1: %2").arg(line + 1).arg(reason.left(200))};
}

/// Whatever it holds: `sail` does not read it either.
bool hasNext(YAML::Parser& parser) {
    try {
        TreeBuilder next;
        return parser.HandleNextDocument(next);
    } catch (const std::runtime_error&) {
        return true;
    }
}

/// Collects the leaves below a node.
class Leaves {
public:
    QList<YamlLeaf> found;

    /// False where there are too many.
    bool visit(const YamlNode& node, const YamlNode* key, const QString& path, const QString& written,
               bool shared) {
        if (++m_steps > mostLeaves)
            return false;
        switch (node.kind) {
        case YamlNode::Kind::Alias:
            return visit(*node.items.front(), key, path, written, true);
        case YamlNode::Kind::Map:
            break;
        case YamlNode::Kind::Null:
        case YamlNode::Kind::Scalar:
        case YamlNode::Kind::Sequence:
            add(node, key, path, written, shared);
            return true;
        }
        if (node.entries.empty())
            add(node, key, path, written, shared);
        for (const auto& [name, value] : node.entries) {
            if (isMerge(*name))
                continue;
            const QString text = name->string();
            if (!visit(*value, name.get(), joined(path, foldedLikeGo(text)), joined(written, text), shared))
                return false;
        }
        for (const auto& [name, value] : node.entries) {
            if (isMerge(*name) && !merge(*value, path, written))
                return false;
        }
        return true;
    }

private:
    static bool isMerge(const YamlNode& key) { return key.text == "<<"; }

    static QString joined(const QString& path, const QString& key) {
        return path.isEmpty() ? key : path + QLatin1Char('.') + key;
    }

    bool merge(const YamlNode& value, const QString& path, const QString& written) {
        if (value.kind != YamlNode::Kind::Sequence)
            return visit(value, nullptr, path, written, true);
        for (const auto& item : value.items) {
            if (!visit(*item, nullptr, path, written, true))
                return false;
        }
        return true;
    }

    void add(const YamlNode& node, const YamlNode* key, const QString& path, const QString& written,
             bool shared) {
        // What is merged stands behind what is there.
        if (shared && m_paths.contains(path))
            return;
        m_paths.insert(path);
        found.append({path, written, key, &node, shared});
    }

    int m_steps = 0;
    QSet<QString> m_paths;
};

} // namespace

YamlNode::~YamlNode() {
    wipe(text.data(), static_cast<std::size_t>(text.size()));
}

Result<YamlSource> parseYaml(QByteArrayView text) {
    constexpr QByteArrayView byteOrderMark("\xEF\xBB\xBF");
    const qsizetype offset = text.startsWith(byteOrderMark) ? byteOrderMark.size() : 0;
    // What yaml-cpp would take for another encoding has other places.
    if (text.contains('\0') || text.startsWith("\xFF\xFE") || text.startsWith("\xFE\xFF"))
        return fault(0, QStringLiteral("no UTF-8"));
    try {
        ViewBuffer buffer(text.sliced(offset));
        std::istream stream(&buffer);
        YAML::Parser parser(stream);
        TreeBuilder first(offset);
        const bool any = parser.HandleNextDocument(first);
        return YamlSource{first.root ? first.root : std::make_shared<YamlNode>(), any && hasNext(parser)};
    } catch (const YAML::Exception& exception) {
        return fault(exception.mark.line, QString::fromStdString(exception.msg));
    } catch (const TooMuch& exception) {
        return fault(exception.line, QString::fromLatin1(exception.what()));
    }
}

Result<QList<YamlLeaf>> leavesOf(const YamlNode& root) {
    Leaves leaves;
    if (!leaves.visit(root, nullptr, {}, {}, false))
        return fault(root.line, QStringLiteral("too many values"));
    return leaves.found;
}

QString foldedLikeGo(const QString& text) {
    std::u32string folded = text.toStdU32String();
    for (char32_t& each : folded)
        each = each == 0x130 ? U'i' : QChar::toLower(each); // which leaves the Turkish capital i as it is
    return QString::fromStdU32String(folded);
}

} // namespace patdesk
