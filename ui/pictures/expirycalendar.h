// SPDX-License-Identifier: MIT
#pragma once

#include "querytree.h"

#include <QDialog>

namespace patdesk {

class CalendarPicture;
class GridPicture;
class TokenModel;

/// The window "Expiry calendar": how many tokens expire on each day of the next year.
class ExpiryCalendar : public QDialog {
    Q_OBJECT

public:
    explicit ExpiryCalendar(TokenModel& model, QWidget* parent = nullptr);

    /// Other tokens, or others are shown.
    void count();
    void showQuery(const Query& typed);

Q_SIGNALS:
    /// Empty: nothing any more.
    void conditionWanted(const patdesk::Query& wanted);
    void copyWanted(const patdesk::GridPicture& picture);
    void saveWanted(const patdesk::GridPicture& picture, const QString& suffix);

protected:
    void showEvent(QShowEvent* event) override;

private:
    TokenModel& m_model;
    CalendarPicture* m_picture;
};

} // namespace patdesk
