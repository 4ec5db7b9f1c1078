// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/error.h"
#include "core/domain/depot.h"
#include "core/domain/session.h"

#include <QTimer>
#include <QWidget>

#include <chrono>

class Appearance;
class DoorcodeCore;
class PassphrasePanel;
class PlainLabel;
class QVBoxLayout;

/// The small window before the large one: it says that the depot is being opened, asks what opening needs, tells what
/// keeps it from being opened, and asks who is there.
class StartWindow : public QWidget {
    Q_OBJECT

public:
    explicit StartWindow(const Appearance &appearance);

    /// Shows itself only if opening takes a while.
    void tellOpening();
    /// The desk is there instead.
    void end();
    void askPassphrase(const Error &error);
    void tellFailure(const Error &error);
    void askSignIn(DoorcodeCore &core, const Depot &depot, const QString &user);
    /// For tests.
    void setPatience(std::chrono::milliseconds patience) { m_patience.setInterval(patience); }

Q_SIGNALS:
    void passphraseGiven(const QByteArray &passphrase);
    void anotherTryAsked();
    void signedIn(const Session &session);

protected:
    bool event(QEvent *event) override;

private:
    void showPanel(const QString &title, QWidget *panel);

    const Appearance &m_appearance;
    QTimer m_patience;
    PlainLabel *m_title;
    QVBoxLayout *m_place;
    QWidget *m_panel = nullptr;
};
