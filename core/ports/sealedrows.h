// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

/// A page of rows whose seals were looked at, none of them used.
template<typename Id>
struct SealedRows {
    int count = 0; ///< none: there are no more
    Id last; ///< where the next page goes on
    std::vector<Id> altered; ///< those that are not as they were written
};
