// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QThreadPool>

#include <memory>

/// Lets @p large go on another thread: to free a day's rows takes longer than a window or the core thread may be held.
template<typename T>
void endElsewhere(T large)
{
    QThreadPool::globalInstance()->start([last = std::make_shared<T>(std::move(large))] {});
}
