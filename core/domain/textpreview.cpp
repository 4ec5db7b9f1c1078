// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/textpreview.h"

using namespace std::chrono_literals;

namespace {

constexpr int longestReference = 12;
constexpr int mostWeekdays = 7;

Code madeUp(const CodeFormat &format) { return Code(QByteArray("1234567890").left(format.length())); }

QString written(const MessageTexts &texts, TextKey key, const TextExample &example)
{
    switch (key) {
    case TextKey::Code:
        return renderCode(texts, CodeText::First, madeUp(example.format), example.fields);
    case TextKey::Replacement:
        return renderCode(texts, CodeText::Replacement, madeUp(example.format), example.fields);
    case TextKey::ContactChanged:
        return renderContactChanged(texts, example.fields);
    case TextKey::HandedOver:
        return renderHandedOver(texts, example.fields);
    case TextKey::CodeSubject:
        return renderCodeSubject(texts, example.fields);
    case TextKey::ContactChangedSubject:
        return renderContactChangedSubject(texts, example.fields);
    case TextKey::HandedOverSubject:
        return renderHandedOverSubject(texts, example.fields);
    }
    return {};
}

} // namespace

TextPreview previewOf(const MessageTexts &texts, TextKey key, const TextExample &example)
{
    const QString code = madeUp(example.format).grouped();
    TextPreview preview;
    preview.text = written(texts, key, example);
    preview.segments = segments(preview.text);
    preview.codeTornAfter = tornAfter(preview.text, code);
    preview.most = preview.segments;
    preview.mayTearCode = preview.codeTornAfter.has_value();
    TextExample other = example;
    for (int length = 1; length <= longestReference; ++length) {
        other.fields.references = { QString(length, QLatin1Char('0')) };
        for (int day = 0; day <= mostWeekdays; ++day) {
            other.fields.until = example.fields.now + day * 24h; // today's comes without a weekday
            const QString text = written(texts, key, other);
            const Segments cost = segments(text);
            if (cost.count > preview.most.count
                || (cost.count == preview.most.count && cost.units > preview.most.units))
                preview.most = cost;
            preview.mayTearCode = preview.mayTearCode || tornAfter(text, code);
        }
    }
    return preview;
}
