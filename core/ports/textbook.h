// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/result.h"
#include "core/domain/messagetexts.h"

#include <vector>

/// The texts that were edited; the usual ones come with the product.
class TextBook {
public:
    virtual ~TextBook() = default;

    /// By language and key. DatabaseDamaged (detail: which) where one is none that checkText() lets pass.
    virtual Result<std::vector<EditedText>> edited() = 0;
    /// In the place of the one before.
    virtual Result<void> keep(const EditedText &text) = 0;
    /// The usual one is in use again.
    virtual Result<void> forget(const QString &language, TextKey key) = 0;
};
