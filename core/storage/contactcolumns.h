// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/contact.h"
#include "core/domain/message.h"
#include "core/storage/statement.h"

/// A contact's two columns, phone and mail address, either of them NULL.
Contact readContact(const Values &values, int first);
void bindContact(Statement &statement, const Contact &contact);

/// NULL when no sort of channel was asked for.
std::optional<QString> wantedColumn(const std::optional<ChannelKind> &wanted);
