// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class Appearance;
class HintButton;
class PlainLabel;
class TestSteps;

/// The test a page asks for before it lets one go on, and what came of it. What is edited afterwards makes it void.
class TestRow : public QWidget {
    Q_OBJECT

public:
    TestRow(const char *buttonName, const Appearance &appearance, QWidget *parent = nullptr);

    TestSteps &steps() const { return *m_steps; }
    bool isPassed() const { return m_state == State::Passed; }

    /// Nothing is tested. @p missing: what has to be filled in first; empty when nothing.
    void begin(const QString &missing);
    void tellRunning();
    enum class End { Failed, Passed };
    void tellEnded(End end);

Q_SIGNALS:
    void testClicked();

private:
    HintButton *m_test;
    PlainLabel *m_needed;
    TestSteps *m_steps;
    enum class State { Open, Running, Passed } m_state = State::Open;
};
