// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/verify/fieldbefore.h"

#include "ui/verify/codeedit.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextCursor>

namespace {

/// The line that is typed into: the field itself, or the one inside a spin box or an editable combo box.
QLineEdit *lineOf(QWidget *field)
{
    if (auto *line = qobject_cast<QLineEdit *>(field))
        return line;
    return field ? field->findChild<QLineEdit *>(QString(), Qt::FindDirectChildrenOnly) : nullptr;
}

} // namespace

FieldBefore::FieldBefore(QWidget *field)
    : m_field(field)
{
    if (const auto *combo = qobject_cast<QComboBox *>(field))
        m_index = combo->currentIndex();
    const QLineEdit *line = lineOf(field);
    if (line && line->echoMode() == QLineEdit::Normal) {
        m_text = line->text();
        m_cursor = line->cursorPosition();
        m_anchor = line->selectionStart() == m_cursor ? line->selectionEnd() : line->selectionStart();
    } else if (const auto *edit = qobject_cast<QPlainTextEdit *>(field)) {
        m_text = edit->toPlainText();
        m_cursor = edit->textCursor().position();
        m_anchor = edit->textCursor().anchor();
    }
}

void FieldBefore::putBack() const
{
    if (!m_field)
        return;
    if (auto *combo = qobject_cast<QComboBox *>(m_field.data()))
        combo->setCurrentIndex(m_index);
    putBackText();
}

void FieldBefore::putBackText() const
{
    if (auto *code = qobject_cast<CodeEdit *>(m_field.data()))
        return code->wipe();
    if (auto *line = lineOf(m_field)) {
        if (line->echoMode() != QLineEdit::Normal)
            return line->clear();
        line->setText(m_text);
        line->setCursorPosition(m_cursor);
        if (m_anchor >= 0)
            line->setSelection(m_anchor, m_cursor - m_anchor);
    } else if (auto *edit = qobject_cast<QPlainTextEdit *>(m_field.data())) {
        edit->setPlainText(m_text);
        QTextCursor cursor = edit->textCursor();
        cursor.setPosition(m_anchor);
        cursor.setPosition(m_cursor, QTextCursor::KeepAnchor);
        edit->setTextCursor(cursor);
    }
}
