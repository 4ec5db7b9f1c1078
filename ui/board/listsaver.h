// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/error.h"
#include "ui/board/shownlist.h"

#include <QObject>

class QWidget;

/// Saves a list as CSV where somebody wants it. The window goes on meanwhile.
class ListSaver : public QObject {
    Q_OBJECT

public:
    explicit ListSaver(QWidget *window);

    /// Asks for the file, with @p name proposed.
    void askAndSave(ShownList list, const QString &name);
    void save(ShownList list, const QString &path);

Q_SIGNALS:
    void saved(const QString &path);
    void failed(const Error &error);

private:
    QWidget *m_window;
};
