// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

namespace patdesk {

/// The only QNetworkAccessManager.
class HttpClient : public QObject {
    Q_OBJECT

public:
    explicit HttpClient(QObject* parent = nullptr);
};

} // namespace patdesk
