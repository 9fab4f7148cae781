// SPDX-License-Identifier: MIT
#include "clipboardhints.h"

namespace patdesk {

QList<ClipboardHint> secretClipboardHints() {
#if defined(Q_OS_WIN)
    // Registered clipboard formats by which Windows keeps a copy out of its history and its cloud clipboard.
    // Qt registers a custom format by this spelling. A DWORD of 0 says no.
    const auto format = [](const char* name) {
        return QStringLiteral("application/x-qt-windows-mime;value=\"%1\"").arg(QLatin1String(name));
    };
    const QByteArray no(4, '\0');
    return {{format("ExcludeClipboardContentFromMonitorProcessing"), QByteArray(4, '\0')},
            {format("CanIncludeInClipboardHistory"), no},
            {format("CanUploadToCloudClipboard"), no}};
#else
    // What KDE's Klipper and those who follow it look for.
    return {{QStringLiteral("x-kde-passwordManagerHint"), QByteArrayLiteral("secret")}};
#endif
}

} // namespace patdesk
