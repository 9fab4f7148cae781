# SPDX-License-Identifier: MIT
# Included after project() by "build --check": the compiler reads each source and makes nothing of it. Every object,
# library and program is an empty file, so that Ninja sees what is up to date.
add_compile_options($<$<NOT:$<STREQUAL:$<TARGET_PROPERTY:NAME>,patdesk_precompiled>>:-fsyntax-only>)
string(APPEND CMAKE_CXX_COMPILE_OBJECT " && touch <OBJECT>")
set(CMAKE_CXX_ARCHIVE_CREATE "touch <TARGET>")
set(CMAKE_CXX_ARCHIVE_APPEND "")
set(CMAKE_CXX_ARCHIVE_FINISH "")
set(CMAKE_CXX_LINK_EXECUTABLE "touch <TARGET>")

# What most sources include. With all of Qt, g++ takes 0.9 s to read the precompiled file, with these 0.25 s.
set(PATDESK_PCH_HEADERS
    <algorithm> <array> <chrono> <cstdint> <functional> <map> <memory> <optional> <span> <string> <string_view>
    <utility> <variant> <vector>
    <QByteArray> <QCoreApplication> <QHash> <QJsonArray> <QJsonDocument> <QJsonObject> <QList> <QLocale> <QObject>
    <QPointer> <QSet> <QString> <QStringList> <QTimer> <QUrl>
    <QAction> <QDialog> <QHBoxLayout> <QLabel> <QLineEdit> <QMenu> <QPushButton> <QVBoxLayout> <QWidget>)
