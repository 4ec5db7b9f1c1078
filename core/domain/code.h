// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/common/result.h"

#include <QByteArray>
#include <QString>

/// How the codes of one issue look: 6 to 8 random digits, and a Damm digit more if the policy says so.
struct CodeFormat {
    int digits = 6;
    enum class CheckDigit { Off, On } checkDigit = CheckDigit::Off;

    int length() const { return digits + (checkDigit == CheckDigit::On ? 1 : 0); }
    friend bool operator==(const CodeFormat &, const CodeFormat &) = default;
};

/// Digits that must not outlive their use: wiped when they go, never printed, compared in constant time by CodeMaker.
/// Both the derived code and what somebody typed are kept in it. Not copyable, so that no copy is forgotten.
class Code {
public:
    explicit Code(QByteArray digits);
    Code(Code &&other) noexcept;
    Code &operator=(Code &&other) noexcept;
    Code(const Code &) = delete;
    Code &operator=(const Code &) = delete;
    ~Code();

    /// ASCII digits, the check digit included.
    const QByteArray &digits() const { return m_digits; }

    /// As it is said and written: 123 456, 123 4567, 1234 5678, 123 456 789.
    QString grouped() const;

private:
    void wipe();

    QByteArray m_digits;
};

/// The digits a person typed. Spaces, "-" and "." between digits and digits of other scripts are understood; a wrong
/// length, another character or a wrong check digit is NotACode.
Result<Code> parseTypedCode(const QString &typed, const CodeFormat &format);

/// Damm's check digit over ASCII digits (H. M. Damm 2004; the quasigroup of order 10 usual for it): '0' to '9'.
char dammDigit(QByteArrayView digits);
