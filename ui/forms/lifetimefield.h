// SPDX-License-Identifier: MIT
#pragma once

#include <QSpinBox>

#include <chrono>

namespace patdesk {

/// Asks for the lifetime of an access token: "12 h", "1 h 30 min", "45 s". A number without a unit has the
/// unit of what stood there before. Its value is in seconds, and may be one that the service refuses, so that
/// the form can explain it.
class LifetimeField : public QSpinBox {
    Q_OBJECT

public:
    explicit LifetimeField(QWidget* parent = nullptr);

    std::chrono::seconds lifetime() const { return std::chrono::seconds(value()); }

    /// By a quarter of a minute, five minutes or an hour, between what the service allows.
    void stepBy(int steps) override;

protected:
    QString textFromValue(int seconds) const override;
    int valueFromText(const QString& text) const override;
    QValidator::State validate(QString& text, int& position) const override;
    void focusInEvent(QFocusEvent* event) override;

private:
    void takeUnit();

    std::chrono::seconds m_unit{3600};
};

} // namespace patdesk
