// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

class QAbstractItemView;

namespace patdesk {

/// Shows the cells of every view, and their tool tips, as plain text (plaintext.h). The model keeps them as
/// they are, so that what is searched and copied is what the service said.
class PlainDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    enum class Lines { One, Many };

    explicit PlainDelegate(QObject* parent = nullptr, Lines lines = Lines::One);

    QString displayText(const QVariant& value, const QLocale& locale) const override;

    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;

private:
    Lines m_lines;
};

/// Gives the view such a delegate.
void showPlain(QAbstractItemView* view);

} // namespace patdesk
