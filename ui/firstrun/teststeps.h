// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <chrono>
#include <vector>

class Appearance;
class QGridLayout;
class ResultBand;

/// A test as it went: each step with its time, up to the first that failed, and what would cure that.
class TestSteps : public QWidget {
    Q_OBJECT

public:
    struct Step {
        QString words;
        enum class End { Passed, Failed } end = End::Passed;
        std::chrono::milliseconds took{};
    };

    explicit TestSteps(const Appearance &appearance, QWidget *parent = nullptr);

    void showSteps(const std::vector<Step> &steps);
    void tellPassed(const QString &head, const QString &sentence = {});
    /// @p cure: what to do.
    void tellFailed(const QString &head, const QString &cure);
    void tellRunning();
    void clear();
    QString words() const; ///< of the band

private:
    void removeRows();

    const Appearance &m_appearance;
    QGridLayout *m_rows;
    ResultBand *m_band;
};
