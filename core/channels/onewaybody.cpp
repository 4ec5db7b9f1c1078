// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/onewaybody.h"

#include "core/channels/wiping.h"

#include <algorithm>
#include <utility>

OneWayBody::OneWayBody(QByteArray bytes)
    : m_bytes(std::move(bytes))
{
    m_bytes.detach();
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

OneWayBody::~OneWayBody() { wipe(m_bytes); }

/// Asked for by who would send the request again, which proves that it was sent once.
bool OneWayBody::reset()
{
    m_isBegun = true;
    m_given = m_bytes.size();
    return false;
}

qint64 OneWayBody::readData(char *to, qint64 most)
{
    m_isBegun = true;
    const qint64 given = std::min<qint64>(most, m_bytes.size() - m_given);
    if (given <= 0)
        return -1;
    std::copy_n(m_bytes.constData() + m_given, given, to);
    m_given += given;
    return given;
}
