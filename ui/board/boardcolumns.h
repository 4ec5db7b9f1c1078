// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QObject>

class Appearance;
class Preferences;
class QHeaderView;
class QTableView;

/// Which columns the board shows, how wide and in which order: as the design says, until somebody wants it otherwise,
/// and then as they want it, kept for them. A narrow window does without the attempts and without the message's words.
class BoardColumns : public QObject {
    Q_OBJECT

public:
    BoardColumns(QTableView &table, const Appearance &appearance, Preferences &preferences);

    enum class Visibility { Shown, Hidden };
    bool isShown(int column) const;
    /// In the order they stand in.
    QList<int> shownColumns() const;
    /// The reference always stays.
    static bool mayBeHidden(int column);
    void setVisibility(int column, Visibility visibility);
    enum class Side { Before, After };
    void move(int column, Side side);
    enum class Width { Wider, Narrower };
    void resize(int column, Width width);
    /// As the design says again.
    void forget();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void read();
    void save() const;
    void fit();
    int usualWidth(int column) const;
    int wordsOfHead(int column) const;
    int widestStatus() const;
    bool isNarrow() const;
    void onSectionResized(int column, int width);

    QTableView &m_table;
    QHeaderView &m_header;
    const Appearance &m_appearance;
    Preferences &m_preferences;
    QHash<int, int> m_widths; ///< wanted ones, at the ordinary text size
    QHash<int, Visibility> m_visibilities; ///< wanted ones
    bool m_isArranging = false; ///< what changes now is not a person's wish
};
