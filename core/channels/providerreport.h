// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/httprequest.h"
#include "core/ports/channel.h"

#include <QJsonObject>
#include <QJsonValue>

/// Building blocks of what an SmsProvider reports.

SendReport accepted(const QString &providerReference);
SendReport rejected(const QString &errorClass, const QString &said);
/// Certainly not taken; the message waits.
SendReport tryLater(const QString &errorClass, const QString &said);
SendReport unknown(const QString &errorClass, const QString &said);

/// What became of a message whose request got no whole answer.
SendReport unansweredReport(const HttpAnswer &answer);

/// What a status alone means for a message, where the provider has said nothing better: 2xx can't be read here and is
/// Unknown, as are 500, 502 and 504.
SendReport reportOfStatus(const HttpAnswer &answer, const QString &said = {});

/// A status report whose question failed: NoAnswer, with the class of what kept it from being answered.
StatusReport noAnswer(const HttpAnswer &answer);

/// What @p report says about itself, made fit for the outbox: one line, at most 200 characters, no run of digits of
/// @p message or its recipient's number, none of @p secrets; a reference that is no plain word is left out.
void clean(SendReport &report, const OutgoingMessage *message, const QByteArrayList &secrets);
void clean(StatusReport &report, const QByteArrayList &secrets);

/// The object @p body is; an empty one when it is none.
QJsonObject jsonObject(const QByteArray &body);
/// A text or a number as text; empty for everything else.
QString scalarText(const QJsonValue &value);
