// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QMutex>
#include <QString>
#include <QStringList>

/// While it lives, what the program's libraries log goes into <profile>/logs as well as where it went before: five
/// files of a megabyte, <name>.log the newest, one line a message in UTC, readable by this user alone. A program has
/// one; several programs of one name may write into the same files. A folder or disk that takes nothing is no error: a
/// log is not what the program is for. Any thread.
class ProgramLog {
public:
    ProgramLog(const QString &profile, const QString &name);
    ProgramLog(const ProgramLog &) = delete;
    ProgramLog &operator=(const ProgramLog &) = delete;
    ~ProgramLog();

    const QString &folder() const { return m_folder; }
    /// The newest lines, at most @p most.
    QStringList lastLines(int most) const;

private:
    static void onMessage(QtMsgType type, const QMessageLogContext &context, const QString &message);
    void write(const QByteArray &line);
    void rotate();
    QString path(int age) const;

    QString m_folder;
    QString m_name;
    QFile m_file;
    mutable QRecursiveMutex m_mutex; ///< what it calls may have something to log, too
};
