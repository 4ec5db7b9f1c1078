// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>

/// What a request carries, given out once. QNetworkAccessManager sends a request again, up to three times, when a
/// connection ends before an answer, a POST as well; from a device that can't go back it can't, and one try stays one
/// request. Wiped when it goes.
class OneWayBody : public QIODevice {
public:
    explicit OneWayBody(QByteArray bytes);
    ~OneWayBody() override;

    /// Whether any of it was asked for, so that there is a connection; whether all of it was.
    bool isBegun() const { return m_isBegun; }
    bool isHandedOver() const { return m_isBegun && m_given == m_bytes.size(); }

    bool isSequential() const override { return true; }
    bool atEnd() const override { return m_given == m_bytes.size(); }
    qint64 size() const override { return m_bytes.size(); }
    qint64 bytesAvailable() const override { return m_bytes.size() - m_given + QIODevice::bytesAvailable(); }
    bool reset() override;

protected:
    qint64 readData(char *to, qint64 most) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_given = 0;
    bool m_isBegun = false;
};
