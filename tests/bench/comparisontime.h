// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class Code;

using CodeComparison = bool (*)(const Code &right, const Code &typed);

/// Which two kinds of typed codes are timed against each other.
enum class TypedCodes {
    FirstOrLastDigitWrong, ///< one digit is wrong, the first or the last
    RightOrRandom, ///< dudect's fixed against random: the right code, or any
};

/// Whether the time of @p comparison tells how much of a code was right: the largest |t| of Welch's test on a million
/// timings, over all of them and with the slowest cut off at dudect's percentiles (Reparaz et al., DATE 2017).
double largestT(CodeComparison comparison, TypedCodes codes);
