// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/programlock.h"
#include "core/common/result.h"

#include <QByteArray>
#include <QFuture>
#include <QObject>
#include <QString>

#include <memory>
#include <optional>

class QLocalServer;
class QLocalSocket;

/// What a program asks of the one that has the profile's window open.
struct ProgramCall {
    enum class What { Show, Import, Send };

    What what = What::Show;
    QString path; ///< of the manifest to import

    /// The one line it is sent as, with its end.
    QByteArray line() const;
    /// Nothing for what no Doorcode says.
    static std::optional<ProgramCall> parse(const QByteArray &line);
};

/// The one window of a profile: keeps a second one from opening, and hears what programs of the same user ask of it.
class OpenProgram : public QObject {
    Q_OBJECT

public:
    explicit OpenProgram(const QString &profile, QObject *parent = nullptr);
    ~OpenProgram() override;

    /// False while another program is the profile's window. One that was killed is none.
    bool take();
    /// Where it listens.
    const QString &name() const { return m_name; }
    /// From now on it also takes Send: due work is being done.
    void setSends() { m_sends = true; }

Q_SIGNALS:
    void called(const ProgramCall &call);

private:
    void onConnected();
    void onReadable(QLocalSocket *caller);

    QString m_name;
    ProgramLock m_lock;
    std::unique_ptr<QLocalServer> m_server;
    bool m_sends = false;
};

/// Asks the program that has the window of @p profile open: whether it took @p call. False at once when there is none,
/// and after some seconds when it does not answer. From any thread.
QFuture<bool> callOpenProgram(const QString &profile, const ProgramCall &call);
