// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/contactcolumns.h"

Contact readContact(const Values &values, int first)
{
    return { PhoneNumber::fromE164(values.text(first)), MailAddress::parse(values.text(first + 1)) };
}

void bindContact(Statement &statement, const Contact &contact)
{
    statement.bind(contact.phone ? QVariant{ contact.phone->e164() } : QVariant{});
    statement.bind(contact.email ? QVariant{ contact.email->text() } : QVariant{});
}

std::optional<QString> wantedColumn(const std::optional<ChannelKind> &wanted)
{
    if (!wanted)
        return std::nullopt;
    return word(*wanted);
}
