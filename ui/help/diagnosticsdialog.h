// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runtime/doorcodecore.h"
#include "core/runtime/loghealth.h"
#include "ui/desk.h"

#include <QDialog>
#include <QStringList>

class QPlainTextEdit;

/// What somebody who helps wants to know, shown before it is copied: no recipient, no code, no name is in it.
class DiagnosticsDialog : public QDialog {
    Q_OBJECT

public:
    /// @p log: the newest lines of the program's log, redacted.
    DiagnosticsDialog(const Desk &desk, const QStringList &log, QWidget *parent);

private:
    void askCore();
    void show(const QString &about, const QString &what);
    void showFindings(const Result<std::vector<Finding>> &findings);
    void showChannels(const Result<std::vector<ChannelHealth>> &channels);

    Desk m_desk;
    QPlainTextEdit *m_text;
};
