// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

/// A page of the settings: knows whether somebody changed something on it, and how to keep that.
class SettingsPage : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual bool isChanged() const = 0;
    /// Keeps what was changed; applied() or refused() comes of it, perhaps at once.
    virtual void apply() = 0;

Q_SIGNALS:
    void changed();
    void applied();
    /// Something could not be kept; the page says what and why.
    void refused();
};
