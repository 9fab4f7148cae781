// SPDX-License-Identifier: MIT
#pragma once

#include "bound.h"

#include <QDialog>

namespace patdesk {

/// What is running here: versions, licences of all parts, where data lies. Its text can be copied for a
/// report; it has no secret and no name of a tenant.
class AboutDialog : public QDialog {
    Q_OBJECT

public:
    /// `copy` takes the text. Deletes itself when it is closed.
    AboutDialog(const QString& dataFolder, const Bound<void(const QString&)>& copy,
                QWidget* parent = nullptr);
};

} // namespace patdesk
