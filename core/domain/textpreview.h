// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/messagetext.h"
#include "core/domain/segments.h"

#include <optional>

/// What a message could say, for whoever edits the texts: a real delivery if there is one, and never a real code.
struct TextExample {
    enum class Source { Delivery, MadeUp } source = Source::Delivery;
    MessageFields fields;
    CodeFormat format;
};

/// One text as a recipient would read it, with a code made up for it: 123 456.
struct TextPreview {
    QString text;
    Segments segments;
    std::optional<int> codeTornAfter; ///< the message after which the code goes on in the next
    Segments most; ///< of all references and times there can be
    bool mayTearCode = false; ///< with one of them
};

/// @p texts[key] has passed checkText().
TextPreview previewOf(const MessageTexts &texts, TextKey key, const TextExample &example);
