// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QDate>
#include <QLocale>
#include <QString>

#include <optional>

class QPagedPaintDevice;

/// What restores the keys of a depot, to be kept apart from the computer: as text, or on paper with the page head of
/// every other document.
class RecoverySheet {
    Q_DECLARE_TR_FUNCTIONS(RecoverySheet)

public:
    RecoverySheet(const QString &depot, const QString &recoveryCode);
    /// Tells sheets apart; a newer one makes the older void.
    void setDate(const QDate &date) { m_date = date; }

    QString title() const;
    QString text() const;
    /// Paints on @p device, whose resolution and page size are set already; sets its margins. How many pages there are;
    /// nothing when it gave no page.
    std::optional<int> paint(QPagedPaintDevice &device, const QLocale &locale) const;

private:
    QString advice() const;

    QString m_depot;
    QString m_code;
    QDate m_date;
};
