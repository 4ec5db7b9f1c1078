// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/error.h"
#include "core/domain/attempt.h"
#include "core/domain/deliveryinfull.h"
#include "ui/print/writtentime.h"
#include "ui/verify/answerlook.h"

#include <QCoreApplication>

/// It locked the stop.
bool isLastAttempt(const Verification &verification);
/// What the delivery's state says by itself when it is read again, so that no band need hold on to it.
bool isOfTheState(const Verification &verification);

/// Words every answer a check of a code can have (design.md §7).
class AnswerWords {
    Q_DECLARE_TR_FUNCTIONS(AnswerWords)

public:
    /// @p full is the delivery as it is after the answer, as far as it is known.
    AnswerWords(const DeliveryInFull &full, const QByteArray &timeZone);

    AnswerLook to(const Verification &verification, const QString &courier) const;
    AnswerLook to(const Error &error) const;
    static AnswerLook checking();
    static AnswerLook stillWaiting();
    /// What stands before any code is typed: locked, expired, no code, closed, or a wait; nothing where a code is
    /// wanted.
    std::optional<AnswerLook> standing() const;

private:
    AnswerLook match(const Verification &verification) const;
    AnswerLook mismatch(const Verification &verification) const;
    AnswerLook locked() const;
    AnswerLook wait(int seconds) const;
    AnswerLook expired(std::optional<Instant> at) const;
    AnswerLook noCode() const;
    AnswerLook superseded(std::optional<Instant> at) const;
    AnswerLook alreadyHandedOff(std::optional<Instant> at) const;
    AnswerLook closed() const;
    AnswerLook blocked(std::optional<BlockedParty> party, const QString &courier) const;
    /// The newest entry of this delivery that tells of @p event.
    const TimelineEntry *said(Event event) const;
    QString when(Instant at) const;

    const DeliveryInFull &m_full;
    WrittenTime m_time;
};
