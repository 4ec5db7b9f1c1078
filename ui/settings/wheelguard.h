// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

/// Keeps the mouse wheel from changing a field that does not have the cursor: whoever scrolls a page wants the page.
class WheelGuard : public QObject {
    Q_OBJECT

public:
    /// Belongs to @p field from now on.
    explicit WheelGuard(QWidget *field);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *m_field;
};
