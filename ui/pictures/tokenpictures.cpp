// SPDX-License-Identifier: MIT
#include "tokenpictures.h"

#include "datestyle.h"
#include "expirycalendar.h"
#include "exportfile.h"
#include "joinedquery.h"
#include "pictureexport.h"
#include "plaintext.h"
#include "queryparser.h"
#include "queryprinter.h"
#include "searchfield.h"
#include "settings.h"
#include "tokenmodel.h"

#include <QAction>
#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QImage>
#include <QMenu>
#include <QVBoxLayout>

#include <utility>

namespace patdesk {

namespace {

const QString stateName = QStringLiteral("pictures");
const QByteArray hidden = QByteArrayLiteral("hidden");

} // namespace

TokenPictures::TokenPictures(TokenModel& model, SearchField& search, Settings& settings, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_search(search)
    , m_settings(settings)
    , m_strip(new PictureStrip(this))
    , m_show(new QAction(tr("&Pictures"), this))
    , m_calendarAction(new QAction(tr("&Expiry calendar…"), this)) {
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(4, 2, 4, 0);
    column->addWidget(m_strip);
    m_show->setCheckable(true);
    m_show->setChecked(settings.windowState(stateName) != hidden);
    connect(m_show, &QAction::toggled, this, [this](bool isShown) {
        m_settings.setWindowState(stateName, isShown ? QByteArrayLiteral("shown") : hidden);
        showStrip();
    });
    connect(m_calendarAction, &QAction::triggered, this, &TokenPictures::openCalendar);
    auto* const hide = new QAction(tr("&Hide pictures"), this);
    connect(hide, &QAction::triggered, m_show, [show = m_show] { show->setChecked(false); });
    m_strip->offer(m_calendarAction);
    m_strip->offer(hide);
    connect(m_strip, &PictureStrip::conditionWanted, this, &TokenPictures::join);
    connect(m_strip, &PictureStrip::copyWanted, this, &TokenPictures::copy);
    connect(m_strip, &PictureStrip::saveWanted, this, &TokenPictures::save);
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &TokenPictures::count);
    wireModel();
    showStrip();
}

void TokenPictures::addTo(QMenu& menu) const {
    menu.addSeparator();
    menu.addActions({m_show, m_calendarAction});
}

void TokenPictures::wireModel() {
    connect(&m_model, &TokenModel::countsChanged, this, &TokenPictures::wantAll);
    connect(&m_model, &TokenModel::searchChanged, this, &TokenPictures::wantShown);
    connect(&m_model, &TokenModel::rowsInserted, this, &TokenPictures::wantShown);
    connect(&m_model, &TokenModel::rowsRemoved, this, &TokenPictures::wantShown);
    connect(&m_model, &TokenModel::modelReset, this, &TokenPictures::wantAll);
    connect(&m_search, &SearchField::textChanged, this, &TokenPictures::showQuery);
}

void TokenPictures::wantAll() {
    m_isStale = true;
    wantShown();
}

void TokenPictures::wantShown() {
    if (!m_soon.isActive())
        m_soon.start();
}

void TokenPictures::count() {
    if (m_calendar && m_calendar->isVisible())
        m_calendar->count();
    if (m_show->isChecked()) {
        if (std::exchange(m_isStale, false))
            m_distributions = {m_model.facts(), shownZone(), m_model.hasVerdicts()};
        m_distributions.countShown(m_model.shownRows());
        m_strip->showDistributions(m_distributions.all());
    }
    showStrip();
}

/// Without tokens there is nothing to see.
void TokenPictures::showStrip() {
    const bool isShown = m_show->isChecked();
    if (isShown && m_isStale && m_model.totalCount() > 0)
        return wantShown();
    if (!isShown) {
        // Of a list that may be another one when it is wanted again.
        m_distributions = {};
        m_isStale = true;
    }
    setVisible(isShown && m_model.totalCount() > 0);
}

// What is asked for

/// Where it cannot be read, what the rows are found by.
Query TokenPictures::typed() const {
    QueryReading reading = readQuery(m_search.text());
    if (reading.error)
        reading = readQuery(m_model.search());
    return reading.query;
}

void TokenPictures::showQuery() {
    const Query query = typed();
    m_strip->showQuery(query);
    if (m_calendar)
        m_calendar->showQuery(query);
}

void TokenPictures::join(PictureKind kind, const Query& wanted) {
    m_search.setText(printQuery(joinedQuery(typed(), kind, wanted)));
}

void TokenPictures::openCalendar() {
    if (!m_calendar) {
        m_calendar = new ExpiryCalendar(m_model, window());
        connect(m_calendar, &ExpiryCalendar::conditionWanted, this,
                [this](const Query& wanted) { join(PictureKind::Expires, wanted); });
        connect(m_calendar, &ExpiryCalendar::copyWanted, this, &TokenPictures::copy);
        connect(m_calendar, &ExpiryCalendar::saveWanted, this, &TokenPictures::save);
    }
    showQuery();
    m_calendar->show();
    m_calendar->activateWindow();
}

// Copied and saved

void TokenPictures::copy(const GridPicture& picture) {
    QGuiApplication::clipboard()->setImage(imageOf(picture), QClipboard::Clipboard);
    Q_EMIT done(tr("Copied the picture “%1”.").arg(picture.title()));
}

void TokenPictures::save(const GridPicture& picture, const QString& suffix) {
    const QByteArray bytes = suffix == QLatin1String("svg") ? svgOf(picture) : pngOf(picture);
    saveExport(picture.window(), exportName({picture.title()}, m_model.now(), suffix), bytes,
               {this, [this](const Result<QString>& path) {
                    if (path)
                        Q_EMIT done(
                            tr("Saved the picture in %1.").arg(isolated(QFileInfo(*path).fileName())));
                    else
                        Q_EMIT failed(path.error());
                }});
}

} // namespace patdesk
