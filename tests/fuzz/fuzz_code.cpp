// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/code.h"

/// The first byte picks the format, the others are what somebody typed. What is accepted has the format's length.
extern "C" int LLVMFuzzerTestOneInput(const quint8 *bytes, size_t size)
{
    if (size == 0)
        return 0;
    CodeFormat format;
    format.digits = 6 + bytes[0] % 3;
    format.checkDigit = bytes[0] & 0x80 ? CodeFormat::CheckDigit::On : CodeFormat::CheckDigit::Off;
    const auto code
        = parseTypedCode(QString::fromUtf8(reinterpret_cast<const char *>(bytes + 1), qsizetype(size - 1)), format);
    if (code && code->digits().size() != format.length())
        __builtin_trap();
    return 0;
}
