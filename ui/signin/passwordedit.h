// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

class Appearance;
class PlainLabel;

/// A field for a secret. It tells when the keys write capitals, which is why most right passwords are refused.
class PasswordEdit : public QLineEdit {
    Q_OBJECT

public:
    explicit PasswordEdit(QWidget *parent = nullptr);

    /// Gives what stands here away and wipes it.
    QString take();

Q_SIGNALS:
    void capsLockSeen(bool isOn);

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

/// The words for PasswordEdit::capsLockSeen(); shown while they hold.
PlainLabel *capsLockHint(PasswordEdit &field, const Appearance &appearance);
