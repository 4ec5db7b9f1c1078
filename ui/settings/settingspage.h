// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class Appearance;
class QFormLayout;

/// A page of the settings: knows whether somebody changed something on it, and how to keep that.
class SettingsPage : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual bool isChanged() const = 0;
    /// Keeps what was changed; applied() or refused() comes of it, perhaps at once.
    virtual void apply() = 0;

protected:
    /// The form of a page of a few fields, under its title.
    QFormLayout *addForm(const Appearance &appearance, const QString &title);

Q_SIGNALS:
    void changed();
    void applied();
    /// Something could not be kept; the page says what and why.
    void refused();
};
