// SPDX-License-Identifier: MIT
#pragma once

#include "detailspane.h"

#include <optional>

class QAction;

namespace patdesk {

class TokenModel;
class TokenService;
class TokenView;

/// The details of what is chosen in the table. Where the page is too narrow for both they are put aside; the
/// user's own choice holds until the page passes that border.
class ChosenDetails : public DetailsPane {
    Q_OBJECT

public:
    /// `show` is checked while they are to be seen.
    ChosenDetails(const TokenView& table, TokenService& tokens, QAction& show, QWidget* parent);

    /// The page has this width now, or will have it.
    void arrange(int pageWidth);
    /// Shows what is chosen now.
    void follow();

Q_SIGNALS:
    /// Something else is chosen, or it is no longer as it was.
    void chosenChanged();

private:
    void followSoon();
    void showChosen();
    void summarizeSoon();

    const TokenView& m_table;
    TokenService& m_tokens;
    const TokenModel& m_model;
    QAction& m_show;
    std::optional<bool> m_hasRoom;
    bool m_followsSoon = false;
    bool m_summarizesSoon = false;
};

} // namespace patdesk
