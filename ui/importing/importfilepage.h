// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/error.h"
#include "core/domain/importplan.h"
#include "ui/desk.h"

#include <QDate>
#include <QWidget>

#include <optional>

class HintButton;
class PlainLabel;
class QComboBox;
class QDateEdit;

/// Where a manifest is chosen or dropped, and what holds for rows that say nothing themselves.
class ImportFilePage : public QWidget {
    Q_OBJECT

public:
    ImportFilePage(const Desk &desk, const QDate &date, QWidget *parent);

    QDate date() const;
    Conflicts conflicts() const;
    /// How days and months are written; nothing: found in the file.
    std::optional<DateOrder> dateOrder() const;
    /// Says what kept the last file from being read; asks for the order of day and month where that is open.
    void showError(const Error &error);
    void showReading(const QString &path);
    /// A file can be chosen.
    void showChoice();
    void showProgress(int percent); ///< of what is read

Q_SIGNALS:
    void fileChosen(const QString &path);

private:
    void choose();

    Desk m_desk;
    PlainLabel *m_words;
    QString m_reading; ///< the file's name
    PlainLabel *m_error;
    HintButton *m_choose;
    QDateEdit *m_date;
    QComboBox *m_conflicts;
    QComboBox *m_order;
};
