// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/board/notice.h"

#include <QWidget>

#include <vector>

class Appearance;
class ElidedLabel;
class HintButton;
class IconButton;
class PlainLabel;
class QGridLayout;
class QLabel;

/// The line that speaks up: the most urgent notice there is, until it is closed or over.
class NoticeStrip : public QWidget {
    Q_OBJECT

public:
    explicit NoticeStrip(const Appearance &appearance, QWidget *parent = nullptr);

    /// All that hold now. One that was closed stays away until it says something else, or was over for a while.
    void setNotices(std::vector<Notice> notices);

Q_SIGNALS:
    void buttonClicked(Notice::Kind kind);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildLine();
    void showMostUrgent();
    void showNotice(const Notice &notice);
    void showTicking(const QString &ticking);
    void dress();
    void fit();
    void onCloseClicked();

    const Appearance &m_appearance;
    std::vector<Notice> m_notices;
    std::vector<Notice> m_closed;
    Notice m_shown;
    QLabel *m_icon;
    PlainLabel *m_lead;
    ElidedLabel *m_text;
    HintButton *m_button;
    IconButton *m_close;
    QGridLayout *m_grid = nullptr;
};
