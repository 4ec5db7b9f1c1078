// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/code.h"

#include <QLineEdit>
#include <QTimer>

#include <chrono>

class Appearance;
class CodeCells;

/// When typed digits are thrown away by themselves.
struct WipeTimes {
    std::chrono::milliseconds afterAnswer = std::chrono::seconds{ 20 };
    std::chrono::milliseconds withoutKey = std::chrono::minutes{ 2 };
};

/// The field for a code that is read aloud: one field that looks like a cell for each digit. Digits get in by key and
/// by paste, and nowhere else: they can be neither copied nor dragged out nor brought back by undo, and they are wiped.
class CodeEdit : public QLineEdit {
    Q_OBJECT

public:
    explicit CodeEdit(const Appearance &appearance, QWidget *parent = nullptr, WipeTimes times = {});
    ~CodeEdit() override;

    /// As many cells, in the same groups, as the code of the message has digits.
    void setFormat(const CodeFormat &format);
    int cells() const { return m_cells; }

    enum class Verdict {
        None,
        Wrong, ///< the digits stay, red, until the next one replaces them all
    };
    void setVerdict(Verdict verdict);
    Verdict verdict() const { return m_verdict; }
    /// An answer was given to what stands here: it goes after a while.
    void wipeSoon();
    void wipe();

    /// What stands here as it is read aloud: "4 8 2".
    QString spoken() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The last cell was filled and no key followed at once, as the rest of a scanned label would.
    void completed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void enter(const QString &typed);
    void onEdited();
    void forgetUndo();
    bool isUsable() const { return isEnabled() && !isReadOnly(); }
    QSize usualCell() const;
    CodeCells cellsNow() const;
    QRect cellRect(int cell) const;
    void paintCell(QPainter *painter, int cell) const;
    void paintDash(QPainter *painter, int afterCell) const;
    QString nameForScreenReaders() const;

    const Appearance &m_appearance;
    WipeTimes m_times;
    int m_cells = 6;
    Verdict m_verdict = Verdict::None;
    QTimer m_wiping;
    QTimer m_completing;
};
