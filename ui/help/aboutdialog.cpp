// SPDX-License-Identifier: MIT
#include "aboutdialog.h"

#include "dialogbuttons.h"
#include "icons.h"
#include "windowsize.h"

#include <QDir>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSysInfo>
#include <QVBoxLayout>

namespace patdesk {

namespace {

QString reportText(const QString& dataFolder) {
    const QStringList lines{
        QStringLiteral("Patdesk " PATDESK_VERSION),
        AboutDialog::tr("Qt %1 (built with %2), %3")
            .arg(QLatin1String(qVersion()), QLatin1String(QT_VERSION_STR), QGuiApplication::platformName()),
        AboutDialog::tr("System: %1, %2")
            .arg(QSysInfo::prettyProductName(), QSysInfo::currentCpuArchitecture()),
        AboutDialog::tr("Data folder: %1").arg(QDir::toNativeSeparators(dataFolder)),
    };
    return lines.join(u'\n');
}

QString licences() {
#ifdef Q_OS_WIN // which has means of its own for the keychain and for TLS
    return AboutDialog::tr("Patdesk: MIT licence. It is not a product of SailPoint.\n"
                           "Qt: GNU LGPL, version 3\n"
                           "simdjson: Apache licence, version 2.0\n"
                           "yaml-cpp: MIT licence\n"
                           "cpp-httplib: MIT licence");
#else
    return AboutDialog::tr("Patdesk: MIT licence. It is not a product of SailPoint.\n"
                           "Qt: GNU LGPL, version 3\n"
                           "QtKeychain: modified BSD licence\n"
                           "simdjson: Apache licence, version 2.0\n"
                           "yaml-cpp: MIT licence\n"
                           "cpp-httplib: MIT licence\n"
                           "OpenSSL: Apache licence, version 2.0");
#endif
}

} // namespace

AboutDialog::AboutDialog(const QString& dataFolder, const Bound<void(const QString&)>& copy, QWidget* parent)
    : QDialog(parent) {
    setWindowTitle(tr("About Patdesk"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* const picture = new QLabel(this);
    picture->setPixmap(programPixmap(64, devicePixelRatio()));
    auto* const heading = new QLabel(tr("Patdesk lists, judges and cleans up the personal access tokens of "
                                        "Identity Security Cloud tenants."),
                                     this);
    heading->setWordWrap(true);
    auto* const row = new QHBoxLayout;
    row->addWidget(picture, 0, Qt::AlignTop);
    row->addWidget(heading, 1);
    auto* const text = new QPlainTextEdit(reportText(dataFolder) + QStringLiteral("\n\n") + licences(), this);
    text->setAccessibleName(tr("Versions and licences"));
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    auto* const buttons = new DialogButtons(this);
    buttons->addClose();
    QPushButton* const button = buttons->addOther(tr("&Copy for a report"), tr("Copy for a report"));
    connect(button, &QPushButton::clicked, this, [copy, dataFolder] { copy(reportText(dataFolder)); });
    connect(buttons, &DialogButtons::rejected, this, &QDialog::reject);
    auto* const column = new QVBoxLayout(this);
    column->addLayout(row);
    column->addWidget(text, 1);
    column->addWidget(buttons);
    resizeOnScreen(this, {560, 380});
}

} // namespace patdesk
