// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/hiddenimports.h"

#include "core/ports/imports.h"
#include "core/ports/storage.h"

namespace {

constexpr int partSize = 1000;

} // namespace

Result<int> removeSomeHidden(Storage &storage)
{
    auto work = storage.begin();
    if (!work)
        return work.error();
    const auto removed = storage.imports().removeHidden(partSize);
    if (!removed)
        return removed.error();
    if (auto kept = (*work)->commit(); !kept)
        return kept.error();
    return *removed;
}
