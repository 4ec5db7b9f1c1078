// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runtime/doorcodecore.h"
#include "ui/desk.h"

#include <QWidget>

class PlainLabel;
class QProgressBar;

/// How far the import is, and what it brought.
class ImportSummaryPage : public QWidget {
    Q_OBJECT

public:
    ImportSummaryPage(const Desk &desk, QWidget *parent);

    void showProgress(int done, int total);
    void showOutcome(const ImportOutcome &outcome, const ImportPlan &plan);
    void showStopped(const QString &sentence);

private:
    PlainLabel *m_title;
    PlainLabel *m_words;
    QProgressBar *m_progress;
};
