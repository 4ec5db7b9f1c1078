// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/smtpsteps.h"

#include <algorithm>

namespace {

using Stage = SmtpDialogue::Stage;

QString wordOf(Stage stage)
{
    switch (stage) {
    case Stage::Connecting:
        return QStringLiteral("connect");
    case Stage::Greeting:
    case Stage::Hello:
        return QStringLiteral("greeting");
    case Stage::StartTls:
        return QStringLiteral("tls");
    case Stage::SignIn:
        return QStringLiteral("sign_in");
    case Stage::Probe:
        return QStringLiteral("probe");
    case Stage::Sender:
    case Stage::Recipient:
    case Stage::Data:
    case Stage::Body:
    case Stage::Sent:
        return QStringLiteral("message");
    }
    return {};
}

} // namespace

void SmtpSteps::begin(Stage stage)
{
    m_steps = { { wordOf(stage), {} } };
    m_began = std::chrono::steady_clock::now();
}

/// A server is greeted twice around STARTTLS, which is told as one.
void SmtpSteps::note(Stage stage)
{
    const auto now = std::chrono::steady_clock::now();
    m_steps.back().took += std::chrono::duration_cast<std::chrono::milliseconds>(now - m_began);
    m_began = now;
    const QString word = wordOf(stage);
    const auto known = std::find_if(
        m_steps.begin(), m_steps.end(), [&word](const SendReport::Step &step) { return step.word == word; });
    if (known == m_steps.end())
        m_steps.push_back({ word, {} });
    else
        std::rotate(known, known + 1, m_steps.end());
}

void SmtpSteps::tellTlsApart(std::chrono::milliseconds connecting)
{
    connecting = std::min(connecting, m_steps.front().took);
    const SendReport::Step tls{ wordOf(Stage::StartTls), m_steps.front().took - connecting };
    m_steps.front().took = connecting;
    m_steps.insert(m_steps.begin() + 1, tls);
}

std::chrono::milliseconds limitOf(Stage stage, const SmtpTimeouts &timeouts)
{
    switch (stage) {
    case Stage::Connecting:
        return timeouts.connect;
    case Stage::Data:
        return timeouts.data;
    case Stage::Body:
        return timeouts.block;
    case Stage::Sent:
        return timeouts.verdict;
    case Stage::Greeting:
    case Stage::Hello:
    case Stage::StartTls:
    case Stage::SignIn:
    case Stage::Sender:
    case Stage::Recipient:
    case Stage::Probe:
        break;
    }
    return timeouts.reply;
}
