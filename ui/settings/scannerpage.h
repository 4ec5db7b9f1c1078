// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk.h"
#include "ui/settings/settingspage.h"

#include <memory>

class PlainLabel;
class QLineEdit;
class WedgeScanner;

/// Whether the scanner is heard: a field to try it in, and what it puts before a label.
class ScannerPage : public SettingsPage {
    Q_OBJECT

public:
    explicit ScannerPage(const Desk &desk, QWidget *parent = nullptr);
    ~ScannerPage() override;

    bool isChanged() const override;
    void apply() override;

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void onScanned(const QString &label);

    Desk m_desk;
    QLineEdit *m_prefix;
    QLineEdit *m_test;
    PlainLabel *m_answer;
    std::unique_ptr<WedgeScanner> m_scanner; ///< while the page is seen: elsewhere a label is the window's
    QString m_kept;
};
