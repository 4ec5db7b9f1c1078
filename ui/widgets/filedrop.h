// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

/// Takes the one file of this computer that somebody drags onto a widget.
class FileDrop : public QObject {
    Q_OBJECT

public:
    /// Goes with @p target.
    explicit FileDrop(QWidget &target);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void fileDropped(const QString &path);
};
