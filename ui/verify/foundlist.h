// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

class Appearance;
class FoundModel;

/// What a search found, below the field it was typed into. It lies in the field's own window and never has the cursor:
/// a window system may make a list with a window of its own the active one after it is gone, and then the cursor goes
/// back to the field from wherever it is by then.
class FoundList : public QListView {
    Q_OBJECT

public:
    FoundList(FoundModel &model, const Appearance &appearance, QWidget &field);

    /// As high as its lines, the first delivery chosen. It closes when the field loses the cursor.
    void open();
    /// The line after the chosen one, or so many on; before it where negative.
    void step(int lines);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();

    FoundModel &m_found;
    QWidget &m_field;
};
