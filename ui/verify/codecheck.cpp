// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/verify/codecheck.h"

#include "core/domain/messagetext.h"
#include "core/runtime/doorcodecore.h"
#include "ui/desk.h"

CodeCheck::CodeCheck(const Desk &desk, CheckPatience patience, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_while(this)
    , m_long(this)
{
    m_while.setSingleShot(true);
    m_while.setInterval(patience.untilChecking);
    m_long.setSingleShot(true);
    m_long.setInterval(patience.untilStillWaiting);
    connect(&m_while, &QTimer::timeout, this, &CodeCheck::takesAWhile);
    connect(&m_long, &QTimer::timeout, this, &CodeCheck::takesLong);
}

void CodeCheck::start(VerifyRequest request)
{
    if (m_isRunning)
        return;
    m_isRunning = true;
    const int number = ++m_number;
    m_while.start();
    m_long.start();
    m_desk.core.verify(m_desk.session, std::move(request))
        .then(this, [this, number](const Result<Verification> &answer) {
            if (number != m_number)
                return;
            forget();
            Q_EMIT answered(answer);
        });
}

void CodeCheck::forget()
{
    ++m_number;
    m_isRunning = false;
    m_while.stop();
    m_long.stop();
}
