// SPDX-License-Identifier: MIT
#pragma once

#include <QItemSelectionModel>

namespace patdesk {

class TokenModel;

/// What is selected in the table: ranges of rows. A heading that is taken alone is taken with all rows under
/// it; one in a longer range is passed over, since it is the token of nobody (TokenModel::flags()). So a
/// selection of a million tokens in many groups is still one range.
class TokenSelection : public QItemSelectionModel {
    Q_OBJECT

public:
    TokenSelection(TokenModel& model, QObject* parent);

    using QItemSelectionModel::select;
    void select(const QItemSelection& selection, SelectionFlags command) override;

    /// Every token under this heading is selected.
    bool isGroupSelected(int heading) const;

private:
    TokenModel& m_tokens;
};

} // namespace patdesk
