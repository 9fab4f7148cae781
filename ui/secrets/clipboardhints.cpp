// SPDX-License-Identifier: MIT
#include "clipboardhints.h"

namespace patdesk {

QList<ClipboardHint> secretClipboardHints() {
#if defined(Q_OS_WIN)
    // Registered clipboard formats by which Windows keeps a copy out of its history and its cloud clipboard.
    // Qt registers a type that it does not know by its name as it is. A DWORD of 0 says no.
    const QByteArray no(4, '\0');
    return {{QStringLiteral("ExcludeClipboardContentFromMonitorProcessing"), no},
            {QStringLiteral("CanIncludeInClipboardHistory"), no},
            {QStringLiteral("CanUploadToCloudClipboard"), no}};
#else
    // What KDE's Klipper and those who follow it look for.
    return {{QStringLiteral("x-kde-passwordManagerHint"), QByteArrayLiteral("secret")}};
#endif
}

} // namespace patdesk
