// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/paper.h"

/// The shield beside what the report says of the log. Black lines that survive any printer.
enum class ShieldMark { Check, Question, Alert };

void paintShield(QPainter &painter, ShieldMark mark, const QRectF &rect);
