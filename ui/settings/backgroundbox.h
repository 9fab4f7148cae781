// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QWidget>

class QCheckBox;

namespace patdesk {

class Settings;

/// What Patdesk does while another program is used: a check box for each, which the table in the .cpp lists.
class BackgroundBox : public QWidget {
    Q_OBJECT

public:
    /// The settings outlive it.
    explicit BackgroundBox(Settings& settings, QWidget* parent = nullptr);

    bool isChanged() const;
    void save();
    /// Back to what is stored.
    void discard();

Q_SIGNALS:
    void changed();

private:
    Settings& m_settings;
    /// In the order of the table.
    QList<QCheckBox*> m_boxes;
};

} // namespace patdesk
