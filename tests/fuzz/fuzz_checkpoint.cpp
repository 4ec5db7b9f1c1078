// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/checkpoint.h"

/// Notes come from files on a share: any bytes may stand there. What is accepted must come out as it went in.
extern "C" int LLVMFuzzerTestOneInput(const quint8 *bytes, size_t size)
{
    const QByteArray text(reinterpret_cast<const char *>(bytes), qsizetype(size));
    const auto checkpoint = Checkpoint::parse(text);
    if (checkpoint && checkpoint->text() != text)
        __builtin_trap();
    const auto note = SignedNote::parse(text);
    if (note && note->toBytes() != text)
        __builtin_trap();
    return 0;
}
