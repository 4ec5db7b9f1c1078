// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/manifest/manifestparser.h"
#include "core/manifest/phonenumberrules.h"

#include <algorithm>

namespace {

bool isOneLine(const QString &text)
{
    return std::none_of(text.begin(), text.end(), [](QChar character) {
        return character < QChar(0x20) || (character >= QChar(0x7F) && character < QChar(0xA0));
    });
}

bool isSound(const ManifestRow &row)
{
    return row.line > 0 && !row.reference.isEmpty() && !row.recipient.isEmpty() && row.parcels > 0 && row.position >= 0
        && isOneLine(row.reference + row.recipient + row.address + row.route + row.courier + row.note + row.language);
}

} // namespace

/// Whatever is in a file, reading it ends, and each row that goes in is whole and of plain text.
extern "C" int LLVMFuzzerTestOneInput(const quint8 *bytes, size_t size)
{
    const PhoneNumberRules rules;
    const QStringList countries{ QStringLiteral("GB"), QStringLiteral("DE"), QStringLiteral("US") };
    const ReadOptions options{ countries.at(static_cast<qsizetype>(size % 3)), countries, std::nullopt };
    const QByteArray file(reinterpret_cast<const char *>(bytes), static_cast<qsizetype>(size));

    const auto manifest = parseManifest(file, options, rules);

    if (manifest && !std::all_of(manifest->rows.begin(), manifest->rows.end(), isSound))
        __builtin_trap();
    return 0;
}
