// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/messagetexts.h"

#include <QFile>

inline const QStringList languages
    = { QStringLiteral("en"), QStringLiteral("de"), QStringLiteral("fr"), QStringLiteral("es"), QStringLiteral("ar") };

/// The texts that come with the product; empty ones where they can't be read.
inline MessageTexts textsOf(const QString &language)
{
    QFile file(QStringLiteral(DOORCODE_MESSAGES "/%1.txt").arg(language));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    auto texts = parseMessageTexts(language, file.readAll());
    return texts ? *texts : MessageTexts{};
}
