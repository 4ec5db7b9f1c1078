// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/result.h"
#include "core/domain/session.h"
#include "core/domain/textpreview.h"
#include "core/usecases/services.h"

#include <QString>

#include <optional>
#include <vector>

/// The texts of one language: as they come with the product, and as they are sent.
struct TextsInUse {
    MessageTexts usual;
    MessageTexts sent;
};

struct TextChange {
    QString language;
    TextKey key = TextKey::Code;
    std::optional<QString> text; ///< absent or empty: the usual one
};

/// What recipients are told: anyone signed in may read it, an administrator changes it, one text at a time.
class ChangeTexts {
public:
    ChangeTexts(Services services, const std::vector<MessageTexts> &usual);

    Result<std::vector<TextsInUse>> texts(const Session &session);
    /// OutOfRange for a language there are no texts of, and for what checkText() refuses. A text that is the usual one
    /// is not kept apart from it.
    Result<void> set(const Session &session, const TextChange &change);
    /// An open delivery of today, or one made up.
    Result<TextExample> example(const Session &session);

private:
    Services m_services;
    const std::vector<MessageTexts> &m_usual;
};
