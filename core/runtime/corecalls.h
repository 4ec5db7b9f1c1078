// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runtime/corestate.h"
#include "core/runtime/doorcodecore.h"

#include <QPromise>

#include <memory>
#include <optional>
#include <utility>

// How the calls of DoorcodeCore reach the core thread; the calls themselves lie by area in setupcalls, daycalls,
// importcalls, codecalls, messagecalls and logcalls.

template<typename T>
using Promise = std::shared_ptr<QPromise<Result<T>>>;

template<typename T>
void answer(const Promise<T> &promise, Result<T> result)
{
    promise->addResult(std::move(result));
    promise->finish();
}

// A question: changes nothing.
template<typename T, typename Work>
Answer<T> DoorcodeCore::ask(Work work)
{
    return m_thread.ask<T>([this, work = std::move(work)]() mutable { return work(*m_state); });
}

// An act: when it succeeded, the log has grown.
template<typename T, typename Work>
Answer<T> DoorcodeCore::change(Work work)
{
    return m_thread.ask<T>([this, work = std::move(work)]() mutable {
        auto result = work(*m_state);
        if (result)
            noteLogGrowth();
        return result;
    });
}

// A long question: @p begin(core) opens the run, `next()` goes a page on, `result()` is the answer.
template<typename T, typename Run, typename Begin>
Answer<T> DoorcodeCore::askInPages(StopSwitch stop, Begin begin)
{
    auto run = std::make_shared<std::optional<Run>>();
    return m_thread.askInParts<T>(
        stop, [this, begin = std::move(begin), run](const Part &part) -> std::optional<Result<T>> {
            if (!*run) {
                auto begun = begin(*m_state);
                if (!begun)
                    return Result<T>(begun.error());
                run->emplace(std::move(*begun));
            }
            if (part.going == Going::Cancel)
                return Result<T>(ErrorCode::Canceled);
            const auto more = (*run)->next();
            if (!more)
                return Result<T>(more.error());
            return *more ? std::nullopt : std::optional<Result<T>>(Result<T>((*run)->result()));
        });
}
