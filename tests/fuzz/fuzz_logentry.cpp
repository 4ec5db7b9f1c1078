// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/logentry.h"

/// Whatever line stands in a log, reading it ends, and what it accepts is one line of text.
extern "C" int LLVMFuzzerTestOneInput(const quint8 *bytes, size_t size)
{
    const QByteArray line(reinterpret_cast<const char *>(bytes), qsizetype(size));
    const auto entry = parseEntry(line);
    if (entry && (line.contains('\n') || !line.isValidUtf8() || !event(entry->event)))
        __builtin_trap();
    return 0;
}
