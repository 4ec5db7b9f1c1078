// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

/// What was measured, run after run: other programs of the machine disturb a single run, the median of several less.
class BenchReport {
public:
    /// Seconds or milliseconds beside those of the yardstick of the same run; met when the ratio is at most @p limit.
    void addRatio(const QString &what, double ours, double yardstick, const QString &unit, double limit);
    /// A figure with a limit of its own, "≤ 250" or "≥ 200000", or with none.
    void add(const QString &what, double value, const QString &unit, const QString &limit);

    /// The rows of docs/performance.md: medians, and the least and largest ratio where there were several runs.
    void print() const;

private:
    struct Row {
        QString what;
        QString unit;
        QString limit;
        std::vector<double> ours;
        std::vector<double> yardstick;
        std::vector<double> ratios; ///< of a row without a yardstick the values themselves
    };

    Row &rowOf(const QString &what);

    std::vector<Row> m_rows;
};

double median(std::vector<double> values);
