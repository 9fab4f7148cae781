// SPDX-License-Identifier: MIT
#pragma once

#include "distributions.h"
#include "picturestrip.h"
#include "result.h"

#include <QPointer>
#include <QTimer>

class QAction;
class QMenu;

namespace patdesk {

class ExpiryCalendar;
class SearchField;
class Settings;
class TokenModel;

/// The strip of pictures over the table. It counts what the table shows, and writes what a bar asks for into
/// the search field, in the place of what that asked about the same.
///
/// Counting waits until all is done that comes with a key stroke, and for the table to be painted; it is not
/// done while the strip is hidden.
class TokenPictures : public QWidget {
    Q_OBJECT

public:
    /// All outlive this.
    TokenPictures(TokenModel& model, SearchField& search, Settings& settings, QWidget* parent = nullptr);

    /// Checked while the strip is shown, which is remembered.
    QAction* picturesAction() const { return m_show; }

    QAction* expiryCalendarAction() const { return m_calendarAction; }

    /// Both actions, for a context menu.
    void addTo(QMenu& menu) const;

Q_SIGNALS:
    /// Something was copied or saved.
    void done(const QString& words);
    void failed(const patdesk::Error& error);

private:
    void wireModel();
    void wantAll();
    void wantShown();
    void count();
    void showStrip();
    void showQuery();
    Query typed() const;
    void join(PictureKind kind, const Query& wanted);
    void openCalendar();
    void copy(const GridPicture& picture);
    void save(const GridPicture& picture, const QString& suffix);

    TokenModel& m_model;
    SearchField& m_search;
    Settings& m_settings;
    PictureStrip* m_strip;
    QAction* m_show;
    QAction* m_calendarAction;
    QPointer<ExpiryCalendar> m_calendar; ///< a window of its own
    Distributions m_distributions;
    bool m_isStale = true; ///< the whole list is to be counted, too
    QTimer m_soon;
};

} // namespace patdesk
