// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/handoff.h"

#include "core/domain/wordlookup.h"

QString word(Handoff::Proof proof)
{
    switch (proof) {
    case Handoff::Proof::Code:
        return QStringLiteral("code");
    case Handoff::Proof::Override:
        return QStringLiteral("override");
    }
    return {};
}

std::optional<Handoff::Proof> handoffProof(const QString &text)
{
    return valueOfWord(text,
        std::array{
            Handoff::Proof::Code,
            Handoff::Proof::Override,
        });
}
