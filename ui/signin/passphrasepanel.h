// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/error.h"

#include <QWidget>

class Appearance;
class PasswordEdit;
class ResultBand;

/// Asks for the passphrase of a key file, where the system has no keychain for the depot's keys.
class PassphrasePanel : public QWidget {
    Q_OBJECT

public:
    explicit PassphrasePanel(const Appearance &appearance, QWidget *parent = nullptr);

    /// Once more, and why.
    void begin(const Error &error);

Q_SIGNALS:
    void passphraseGiven(const QByteArray &passphrase);

private:
    void give();

    PasswordEdit *m_passphrase;
    ResultBand *m_band;
};
