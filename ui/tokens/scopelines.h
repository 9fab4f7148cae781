// SPDX-License-Identifier: MIT
#pragma once

#include <QLabel>
#include <QStringList>

namespace patdesk {

/// Scopes one below the other, each with a bullet. One that is too long for a line goes on in the next,
/// indented, after a colon.
class ScopeLines : public QLabel {
    Q_OBJECT

public:
    explicit ScopeLines(QWidget* parent = nullptr);

    void showScopes(const QStringList& scopes);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    bool hasHeightForWidth() const override { return true; }

    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QStringList linesOf(const QString& scope, int width) const;
    int indent() const;

    QStringList m_scopes;
};

} // namespace patdesk
