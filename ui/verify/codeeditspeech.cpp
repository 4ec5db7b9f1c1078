// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/verify/codeeditspeech.h"

#include "ui/verify/codeedit.h"

#include <QAccessible>
#include <QAccessibleWidget>

#include <algorithm>

namespace {

/// A text of digits with a space between each two, so a place in it is twice that in the field.
class CodeEditSpeech : public QAccessibleWidget, public QAccessibleTextInterface {
public:
    explicit CodeEditSpeech(CodeEdit &edit)
        : QAccessibleWidget(&edit, QAccessible::EditableText)
        , m_edit(edit)
    {
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::TextInterface)
            return static_cast<QAccessibleTextInterface *>(this);
        return QAccessibleWidget::interface_cast(type);
    }
    QString text(QAccessible::Text which) const override
    {
        return which == QAccessible::Value ? m_edit.spoken() : QAccessibleWidget::text(which);
    }
    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.editable = true;
        state.focusable = m_edit.isEnabled();
        state.invalid = m_edit.verdict() == CodeEdit::Verdict::Wrong;
        return state;
    }

    void selection(int, int *start, int *end) const override { *start = *end = 0; }
    int selectionCount() const override { return 0; }
    void addSelection(int, int) override {}
    void removeSelection(int) override {}
    void setSelection(int, int, int) override {}
    int cursorPosition() const override { return std::min(2 * m_edit.cursorPosition(), characterCount()); }
    void setCursorPosition(int position) override { m_edit.setCursorPosition((position + 1) / 2); }
    QString text(int start, int end) const override { return m_edit.spoken().mid(start, end - start); }
    int characterCount() const override { return int(m_edit.spoken().size()); }
    QRect characterRect(int) const override { return rect(); }
    int offsetAtPoint(const QPoint &) const override { return -1; }
    void scrollToSubstring(int, int) override {}
    QString attributes(int, int *start, int *end) const override
    {
        *start = 0;
        *end = characterCount();
        return {};
    }

private:
    CodeEdit &m_edit;
};

QAccessibleInterface *speech(const QString &, QObject *object)
{
    auto *edit = qobject_cast<CodeEdit *>(object);
    return edit ? new CodeEditSpeech(*edit) : nullptr;
}

} // namespace

void speakCodeEdits()
{
    QAccessible::removeFactory(speech);
    QAccessible::installFactory(speech);
}
