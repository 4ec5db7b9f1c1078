// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QString>

class QWidget;

/// What stood in the field that has the cursor, to be put back when it turns out that a scanner typed there. Never the
/// digits of a code or a password: those fields are emptied instead.
class FieldBefore {
public:
    FieldBefore() = default;
    explicit FieldBefore(QWidget *field);

    void putBack() const;

private:
    void putBackText() const;

    QPointer<QWidget> m_field;
    QString m_text;
    int m_cursor = 0;
    int m_anchor = 0;
    int m_index = -1; ///< of a combo box
};
