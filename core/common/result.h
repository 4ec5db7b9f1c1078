// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/error.h"

#include <tl/expected.hpp>

#include <type_traits>
#include <utility>

/// A value or the Error that kept it from being. Read it only after checking; ignoring one is a compiler warning.
template<typename T>
class [[nodiscard]] Result {
public:
    Result(T value)
        : m_expected(std::move(value))
    {
    }
    Result(Error error)
        : m_expected(tl::unexpect, std::move(error))
    {
    }
    Result(ErrorCode code)
        : Result(Error{ code, {} })
    {
    }
    template<typename U>
        requires(!std::is_same_v<std::remove_cvref_t<U>, T> && !std::is_same_v<std::remove_cvref_t<U>, Error>
            && !std::is_same_v<std::remove_cvref_t<U>, ErrorCode> && !std::is_same_v<std::remove_cvref_t<U>, Result>
            && std::is_convertible_v<U, T>)
    Result(U &&value)
        : m_expected(T(std::forward<U>(value)))
    {
    }

    explicit operator bool() const { return m_expected.has_value(); }
    const Error &error() const { return m_expected.error(); }
    T &operator*() & { return *m_expected; }
    const T &operator*() const & { return *m_expected; }
    T &&operator*() && { return std::move(*m_expected); }
    T *operator->() { return &*m_expected; }
    const T *operator->() const { return &*m_expected; }

private:
    tl::expected<T, Error> m_expected;
};

/// Done, or the Error that kept it from being done.
template<>
class [[nodiscard]] Result<void> {
public:
    Result() = default;
    Result(Error error)
        : m_expected(tl::unexpect, std::move(error))
    {
    }
    Result(ErrorCode code)
        : Result(Error{ code, {} })
    {
    }

    explicit operator bool() const { return m_expected.has_value(); }
    const Error &error() const { return m_expected.error(); }

private:
    tl::expected<void, Error> m_expected;
};
