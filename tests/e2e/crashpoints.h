// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

struct CoreParts;

/// The labelled moments of a piece of work: before and after every step of a transaction, every change of a message,
/// every entry of the log, and what the provider does. The program ends outright at one of them, as a power cut would
/// end it.
class CrashPoints {
public:
    /// Nothing is counted before. @p fatal is the label to end at; empty: none.
    void arm(const QString &fatal);
    /// The labels passed since then, in order: "commit, before #2".
    const QStringList &passed() const { return m_passed; }

    void pass(const QString &what);

private:
    enum class State { Idle, Armed } m_state = State::Idle;
    QString m_fatal;
    QHash<QString, int> m_times;
    QStringList m_passed;
};

/// What a provider took, for as many programs as send to it: a line for each copy with the message's id and a tag of
/// its code under a key that lives in the programs alone. It holds no code.
struct Mailbox {
    QString path;
    QByteArray key;

    void take(const QString &message, const QString &text) const;
    /// The tags of the copies of each message.
    QHash<QString, QStringList> copies() const;
};

/// Puts @p points around the storage of @p parts, and @p mailbox in the place of every provider.
void makeCrashable(CoreParts &parts, CrashPoints &points, const Mailbox &mailbox);
