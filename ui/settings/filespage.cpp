// SPDX-License-Identifier: MIT
#include "filespage.h"

#include "evidencestore.h"
#include "formfield.h"
#include "notelabel.h"
#include "plainbutton.h"
#include "plaindelegate.h"
#include "worker.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QTreeWidget>
#include <QUrl>
#include <QVBoxLayout>

#include <utility>

namespace patdesk {

namespace {

enum Column { WhatColumn, ForColumn, FilesColumn, SizeColumn };

QString titleOf(KeptFiles::Kind kind) {
    switch (kind) {
    case KeptFiles::Kind::Journal:
        return FilesPage::tr("Journal");
    case KeptFiles::Kind::Plans:
        return FilesPage::tr("Plans and scream tests");
    case KeptFiles::Kind::Rotations:
        return FilesPage::tr("Rotations and reminders");
    case KeptFiles::Kind::Evidence:
        return FilesPage::tr("Evidence");
    case KeptFiles::Kind::Snapshots:
        return FilesPage::tr("Snapshots");
    case KeptFiles::Kind::Policy:
        return FilesPage::tr("Verdict policy");
    case KeptFiles::Kind::Views:
        return FilesPage::tr("Views");
    case KeptFiles::Kind::Others:
        break;
    }
    return FilesPage::tr("Others");
}

QString purposeOf(KeptFiles::Kind kind) {
    switch (kind) {
    case KeptFiles::Kind::Journal:
        return FilesPage::tr("Every change made with Patdesk");
    case KeptFiles::Kind::Plans:
        return FilesPage::tr("To resume and to undo them");
    case KeptFiles::Kind::Rotations:
        return FilesPage::tr("What is still to be done, and who was written to");
    case KeptFiles::Kind::Evidence:
        return FilesPage::tr("Days of use, longer than the service keeps them");
    case KeptFiles::Kind::Snapshots:
        return FilesPage::tr("What tokens were before");
    case KeptFiles::Kind::Policy:
        return FilesPage::tr("The rules that verdicts are made by");
    case KeptFiles::Kind::Views:
        return FilesPage::tr("Saved queries with their columns");
    case KeptFiles::Kind::Others:
        break;
    }
    return FilesPage::tr("Not written by this version of Patdesk");
}

void openFile(const QString& path) {
    QDesktopServices::openUrl(QUrl::fromLocalFile(path));
}

} // namespace

FilesPage::FilesPage(QString dataFolder, const QString& settingsFile, QWidget* parent)
    : QWidget(parent)
    , m_dataFolder(std::move(dataFolder))
    , m_kept(new QTreeWidget)
    , m_worker(std::make_unique<Worker>()) {
    auto* const places = new QWidget;
    const QString policy = policyPath(m_dataFolder);
    QFormLayout* const form = newFormLayout(places);
    places->layout()->setContentsMargins({});
    (new FormField(buildPlace(m_dataFolder, tr("Data folder"), tr("Open data folder")),
                   tr("None of the files in it contains a secret. Of the demo tenant nothing is kept.")))
        ->addTo(form, tr("Data folder"));
    (new FormField(buildPlace(settingsFile, tr("Settings file"), tr("Open settings file")),
                   tr("Tenants and preferences. Client secrets are in the keychain.")))
        ->addTo(form, tr("Settings file"));
    (new FormField(
         buildPlace(policy, tr("Policy file"), tr("Open policy file")),
         QFileInfo::exists(policy)
             ? tr("“History, Verdict policy” edits it, too, and shows which verdicts would change.")
             : tr("Not there yet: the standard policy holds. “History, Verdict policy” writes it.")))
        ->addTo(form, tr("Verdict policy"));
    m_kept->setAccessibleName(tr("What the files take"));
    m_kept->setHeaderLabels({tr("In the data folder"), tr("What for"), tr("Files"), tr("Size")});
    m_kept->setRootIsDecorated(false);
    m_kept->setUniformRowHeights(true);
    showPlain(m_kept);
    QHeaderView* const header = m_kept->header();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(QHeaderView::Fixed);
    header->setSectionResizeMode(ForColumn, QHeaderView::Stretch);
    for (const int column : {FilesColumn, SizeColumn})
        m_kept->headerItem()->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    m_kept->setMinimumHeight(6 * fontMetrics().lineSpacing());
    auto* const column = new QVBoxLayout(this);
    column->addWidget(places);
    column->addWidget(m_kept, 1);
}

FilesPage::~FilesPage() = default;

/// A path that can be selected and copied, and a button that opens it.
QWidget* FilesPage::buildPlace(const QString& path, const QString& name, const QString& button) {
    auto* const shown = new QLineEdit(QDir::toNativeSeparators(path));
    shown->setAccessibleName(name);
    shown->setReadOnly(true);
    shown->setCursorPosition(0);
    shown->setToolTip(shown->text());
    auto* const open = newButton(tr("Open"), button);
    m_open.insert(path, open);
    connect(open, &QPushButton::clicked, this, [path] { openFile(path); });
    auto* const place = new QWidget;
    place->setFocusProxy(shown);
    auto* const row = new QHBoxLayout(place);
    row->setContentsMargins({});
    row->addWidget(shown, 1);
    row->addWidget(open);
    return place;
}

void FilesPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    for (auto open = m_open.cbegin(); open != m_open.cend(); ++open)
        (*open)->setEnabled(QFileInfo::exists(open.key()));
    m_worker->run([this, folder = m_dataFolder] {
        m_worker->handBack([this, kept = keptFiles(folder)] { showKept(kept); });
    });
}

void FilesPage::showKept(const QList<KeptFiles>& kept) {
    const QLocale locale;
    m_kept->clear();
    KeptFiles all{};
    const auto add = [&](const QString& title, const QString& purpose, const KeptFiles& its) {
        auto* const item = new QTreeWidgetItem(
            m_kept, {title, purpose, locale.toString(its.files), locale.formattedDataSize(its.bytes)});
        for (const int column : {FilesColumn, SizeColumn})
            item->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
        item->setToolTip(ForColumn, purpose);
        return item;
    };
    for (const KeptFiles& its : kept) {
        add(titleOf(its.kind), purposeOf(its.kind), its);
        all.files += its.files;
        all.bytes += its.bytes;
    }
    QTreeWidgetItem* const total = add(tr("All"), QString(), all);
    QFont bold = m_kept->font();
    bold.setBold(true);
    for (int column = 0; column < m_kept->columnCount(); ++column)
        total->setFont(column, bold);
    for (const int column : {WhatColumn, FilesColumn, SizeColumn}) {
        m_kept->resizeColumnToContents(column);
        m_kept->setColumnWidth(column, m_kept->columnWidth(column) + 2 * fontMetrics().averageCharWidth());
    }
}

} // namespace patdesk
