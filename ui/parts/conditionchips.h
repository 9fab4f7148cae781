// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QStringList>
#include <QWidget>

class QHBoxLayout;
class QToolButton;

namespace patdesk {

/// The conditions of the query side by side, each with a button that drops it; those that find no room are in
/// a menu. Hidden while there are none.
class ConditionChips : public QWidget {
    Q_OBJECT

public:
    explicit ConditionChips(QWidget* parent = nullptr);

    /// As they are printed.
    void showConditions(const QStringList& conditions);

    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The condition with this number.
    void dropWanted(int number);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QToolButton* newChip(const QString& condition, int number);
    void fit();

    QStringList m_conditions;
    QHBoxLayout* m_row;
    QList<QToolButton*> m_chips;
    QToolButton* m_more;
};

} // namespace patdesk
