// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runtime/doorcodecore.h"
#include "ui/desk.h"

#include <QTimer>
#include <QWidget>

#include <vector>

class MessageTextLabel;
class PlainLabel;
class QListWidget;

/// The recipients' phones of a practice depot: each message as the one it was sent to would read it.
class PracticeTrayWindow : public QWidget {
    Q_OBJECT

public:
    PracticeTrayWindow(const Desk &desk, QWidget *parent);

    /// To the newest message of @p reference; empty, or none: the tray stays where it is.
    void turnTo(const QString &reference);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void read();
    void showMessages(const std::vector<TrayMessage> &messages);
    void showMessage(int index);

    Desk m_desk;
    std::vector<TrayMessage> m_messages;
    QListWidget *m_list;
    PlainLabel *m_contact;
    MessageTextLabel *m_text;
    QTimer m_soon;
    QString m_wanted; ///< a reference, until its message is there
};
