// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QProgressBar>
#include <QRegularExpression>
#include <QSpinBox>
#include <QTabBar>

namespace patdesk::test {

/// What a window says in words, whichever part says it, and which of it is English although the language is
/// the pseudo-language: there no word of Patdesk has a plain vowel.
class ShownWords {
public:
    /// `data`: names and values that are what they are.
    explicit ShownWords(const QStringList& data) : m_data(data) {
        // The longest first: one may be a part of another.
        std::sort(m_data.begin(), m_data.end(),
                  [](const QString& a, const QString& b) { return a.size() > b.size(); });
        m_data.removeIf([](const QString& text) { return text.size() < 2; });
    }

    QStringList englishIn(const QWidget& window) {
        m_found.clear();
        look(window);
        const QList<QWidget*> parts = window.findChildren<QWidget*>();
        for (const QWidget* const part : parts) {
            if (part->window() == &window && (part->isVisible() || qobject_cast<const QMenu*>(part)))
                look(*part);
        }
        m_found.removeDuplicates();
        return m_found;
    }

    QStringList englishIn(const QMenu& menu) {
        m_found.clear();
        lookAt(menu);
        m_found.removeDuplicates();
        return m_found;
    }

private:
    void lookAt(const QMenu& menu) {
        for (const QAction* const action : menu.actions()) {
            if (action->isSeparator())
                continue;
            check(menu, "action", action->text());
            if (const auto* const below = action->menu<QMenu*>())
                lookAt(*below);
        }
    }

    void look(const QWidget& part) {
        check(part, "tool tip", part.toolTip());
        check(part, "accessible name", part.accessibleName());
        if (part.isWindow())
            check(part, "title", part.windowTitle());
        if (const auto* const label = qobject_cast<const QLabel*>(&part))
            check(part, "label", label->text());
        else if (const auto* const button = qobject_cast<const QAbstractButton*>(&part))
            check(part, "button", button->text());
        else if (const auto* const group = qobject_cast<const QGroupBox*>(&part))
            check(part, "group", group->title());
        else if (const auto* const line = qobject_cast<const QLineEdit*>(&part))
            check(part, "placeholder", line->placeholderText());
        else if (const auto* const box = qobject_cast<const QComboBox*>(&part))
            for (int i = 0; i < box->count(); ++i)
                check(part, "choice", box->itemText(i));
        else if (const auto* const tabs = qobject_cast<const QTabBar*>(&part))
            for (int i = 0; i < tabs->count(); ++i)
                check(part, "tab", tabs->tabText(i));
        else if (const auto* const number = qobject_cast<const QSpinBox*>(&part))
            check(part, "number", number->suffix() + number->prefix() + number->specialValueText());
        else if (const auto* const progress = qobject_cast<const QProgressBar*>(&part))
            check(part, "progress", progress->text());
        else if (const auto* const bar = qobject_cast<const QMenuBar*>(&part))
            for (const QAction* const action : bar->actions()) {
                check(part, "menu", action->text());
                if (const auto* const menu = action->menu<QMenu*>())
                    lookAt(*menu);
            }
        else if (const auto* const header = qobject_cast<const QHeaderView*>(&part))
            lookAt(*header);
        else if (const auto* const view = qobject_cast<const QAbstractItemView*>(&part))
            lookAt(*view);
    }

    void lookAt(const QHeaderView& header) {
        if (!header.model())
            return;
        for (int i = 0; i < header.count(); ++i) {
            const auto say = [&](int role) {
                return header.model()->headerData(i, header.orientation(), role).toString();
            };
            check(header, "head", say(Qt::DisplayRole));
            check(header, "head's tool tip", say(Qt::ToolTipRole));
        }
    }

    void lookAt(const QAbstractItemView& view) {
        const QAbstractItemModel* const model = view.model();
        if (!model)
            return;
        constexpr int rows = 40;
        for (int row = 0; row < std::min(rows, model->rowCount(view.rootIndex())); ++row) {
            for (int column = 0; column < model->columnCount(view.rootIndex()); ++column) {
                const QModelIndex index = model->index(row, column, view.rootIndex());
                check(view, "cell", index.data().toString());
                check(view, "cell's tool tip", index.data(Qt::ToolTipRole).toString());
            }
        }
    }

    void check(const QWidget& part, const char* what, const QString& text) {
        // A whole word: of an accented one, the letter for Alt is plain.
        static const QRegularExpression vowel(QStringLiteral("\\b[A-Za-z]*[aeiou][A-Za-z]*\\b"),
                                              QRegularExpression::UseUnicodePropertiesOption);
        static const QRegularExpression mnemonic(QStringLiteral("&[^\\s]"));
        static const QRegularExpression code(
            QStringLiteral("\\b(GET|POST|PUT|PATCH|DELETE) /\\S+|\\b[a-z][\\w-]*[:<>]=?[\\w.:*-]+"));
        static const QRegularExpression address(
            QStringLiteral("https?://\\S+|\\{\\w+\\}|/[\\w./-]+|\\b[\\w-]+\\.[\\w.-]+\\b|\\b[0-9a-f]{8,}\\b|"
                           "\\b(Ctrl|Shift|Alt|Return|Delete|Space|Enter|Left|Right|Home|End|Del|Ins|Up|Down)"
                           "(\\+\\w+)*|<[^>]+>|[\\w-]+:[\\w:*-]+"));
        if (m_data.contains(text))
            return;
        QString rest = text;
        rest.remove(QChar(0x200B));              // where a long word may be broken
        rest.replace(code, QStringLiteral("#")); // before the data, which may be a part of it
        for (const QString& word : m_data)
            rest.replace(word, QStringLiteral("#"));
        rest.remove(mnemonic).replace(address, QStringLiteral("#"));
        if (vowel.match(rest).hasMatch())
            m_found.append(QStringLiteral("%1, %2 “%3” (%4)")
                               .arg(QLatin1String(part.metaObject()->className()), QLatin1String(what),
                                    text.left(160), vowel.match(rest).captured()));
    }

    QStringList m_data;
    QStringList m_found;
};

} // namespace patdesk::test
