// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QFrame;
class QLabel;

namespace patdesk {

struct Tenant;

/// On top of a dialog that changes a production tenant: a red edge, as the main window has one, and the
/// tenant's name. Hidden for any other tenant.
class ProductionBand : public QWidget {
    Q_OBJECT

public:
    explicit ProductionBand(QWidget* parent = nullptr);

    void showTenant(const Tenant& tenant);

protected:
    void changeEvent(QEvent* event) override;

private:
    void applyColour();

    QFrame* m_edge;
    QLabel* m_words;
};

} // namespace patdesk
