// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/verify/codeedit.h"

#include "core/domain/messagetext.h"
#include "ui/style/appearance.h"
#include "ui/verify/codecells.h"
#include "ui/verify/codeeditspeech.h"
#include "ui/verify/typeddigits.h"
#include "ui/widgets/followappearance.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QStringList>

#include <algorithm>

using namespace std::chrono_literals;

namespace {

constexpr auto restOfALabel = 80ms; // a scanner's next key comes within half of it

} // namespace

CodeEdit::CodeEdit(const Appearance &appearance, QWidget *parent, WipeTimes times)
    : QLineEdit(parent)
    , m_appearance(appearance)
    , m_times(times)
    , m_wiping(this)
    , m_completing(this)
{
    setObjectName(QStringLiteral("codeField"));
    // A password field never copies, cuts, drags or undoes, and lays out dots instead of what was typed.
    setEchoMode(QLineEdit::Password);
    setInputMethodHints(Qt::ImhDigitsOnly | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    setAcceptDrops(false);
    setFrame(false);
    setLayoutDirection(Qt::LeftToRight); // a code is read from left to right in every language
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_wiping.setObjectName(QStringLiteral("wiping"));
    m_wiping.setSingleShot(true);
    m_completing.setObjectName(QStringLiteral("completing"));
    m_completing.setSingleShot(true);
    m_completing.setInterval(restOfALabel);
    connect(&m_wiping, &QTimer::timeout, this, &CodeEdit::wipe);
    connect(&m_completing, &QTimer::timeout, this, &CodeEdit::completed);
    connect(this, &QLineEdit::textEdited, this, &CodeEdit::onEdited);
    followAppearance(*this, appearance);
    speakCodeEdits();
    setFormat({});
}

CodeEdit::~CodeEdit()
{
    blockSignals(true); // whoever listens may be half gone
    wipe();
}

void CodeEdit::setFormat(const CodeFormat &format)
{
    if (format.length() == m_cells && !accessibleName().isEmpty())
        return;
    wipe();
    m_cells = format.length();
    setMaxLength(m_cells);
    setAccessibleName(nameForScreenReaders());
    updateGeometry();
    update();
}

QString CodeEdit::nameForScreenReaders() const
{
    switch (m_cells) {
    case 6:
        return tr("Code from the recipient, six digits");
    case 7:
        return tr("Code from the recipient, seven digits");
    case 8:
        return tr("Code from the recipient, eight digits");
    default:
        return tr("Code from the recipient, nine digits");
    }
}

void CodeEdit::setVerdict(Verdict verdict)
{
    m_verdict = verdict;
    if (verdict == Verdict::Wrong)
        setCursorPosition(int(text().size()));
    update();
}

void CodeEdit::wipeSoon() { m_wiping.start(m_times.afterAnswer); }

void CodeEdit::wipe()
{
    m_wiping.stop();
    m_completing.stop();
    m_verdict = Verdict::None;
    // text() shares the field's own characters. They are overwritten where they lie; a copy would leave them there.
    const QString held = text();
    auto *character = const_cast<volatile char16_t *>(reinterpret_cast<const char16_t *>(held.constData()));
    for (qsizetype left = held.size(); left > 0; --left)
        *character++ = u'0';
    setText({}); // forgets undo and selection as well
    update();
}

QString CodeEdit::spoken() const
{
    QString read;
    const QString typed = text();
    for (const QChar digit : typed) {
        if (!read.isEmpty())
            read += QLatin1Char(' ');
        read += digit;
    }
    return read;
}

void CodeEdit::keyPressEvent(QKeyEvent *event)
{
    m_completing.stop();
    if (m_wiping.isActive() && m_verdict == Verdict::None)
        m_wiping.start(m_times.withoutKey);
    if (event->matches(QKeySequence::Cut) || event->matches(QKeySequence::Copy))
        return;
    if (event->matches(QKeySequence::Paste)) {
        enter(QApplication::clipboard()->text());
        return;
    }
    const bool isCommand = (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) != 0;
    const QString typed = event->text();
    const bool isText = !typed.isEmpty() && typed.at(0).isPrint();
    if (!isText)
        QLineEdit::keyPressEvent(event);
    else if (!isCommand)
        enter(typed);
    else
        event->ignore(); // Alt and a letter that opens no menu is no typing, though a line edit takes it for that
}

void CodeEdit::inputMethodEvent(QInputMethodEvent *event)
{
    if (!event->commitString().isEmpty())
        enter(event->commitString());
    event->accept();
}

void CodeEdit::enter(const QString &typed)
{
    if (isReadOnly())
        return;
    TypedDigits found = digitsOf(typed);
    const bool isAnew = m_verdict == Verdict::Wrong;
    const qsizetype room = m_cells - (isAnew ? 0 : text().size() - selectedText().size());
    if (!found.isClean || found.digits.size() > room)
        QApplication::beep();
    if (!found.digits.isEmpty() && found.digits.size() <= room) {
        if (isAnew)
            wipe();
        insert(found.digits);
        onEdited();
        if (text().size() == m_cells)
            m_completing.start();
    }
    ::wipe(found.digits);
}

void CodeEdit::onEdited()
{
    m_verdict = Verdict::None;
    forgetUndo();
    if (text().isEmpty())
        m_wiping.stop();
    else
        m_wiping.start(m_times.withoutKey);
    update();
}

// Undo is off, but its history would keep each digit that was taken back.
void CodeEdit::forgetUndo()
{
    const int cursor = cursorPosition();
    const QSignalBlocker quiet(this);
    setText(text());
    setCursorPosition(cursor);
}

void CodeEdit::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *paste = menu->addAction(tr("&Paste"));
    paste->setEnabled(!QApplication::clipboard()->text().isEmpty());
    connect(paste, &QAction::triggered, this, [this] { enter(QApplication::clipboard()->text()); });
    QAction *clear = menu->addAction(tr("&Clear"));
    connect(clear, &QAction::triggered, this, &CodeEdit::wipe);
    menu->popup(event->globalPos());
}

void CodeEdit::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const int x = event->position().toPoint().x() - cellRect(0).left();
    setCursorPosition(std::min(cellsNow().cellAt(x), int(text().size())));
}

void CodeEdit::mouseMoveEvent(QMouseEvent *event) { event->accept(); }

void CodeEdit::mouseDoubleClickEvent(QMouseEvent *) { selectAll(); }

QSize CodeEdit::sizeHint() const { return { CodeCells::usualWidth(m_cells, usualCell()), usualCell().height() }; }

QSize CodeEdit::minimumSizeHint() const { return { CodeCells::minimumWidth(m_cells), usualCell().height() }; }

QSize CodeEdit::usualCell() const { return { m_appearance.scaled(48), m_appearance.scaled(56) }; }

CodeCells CodeEdit::cellsNow() const { return CodeCells(m_cells, usualCell(), width()); }

QRect CodeEdit::cellRect(int cell) const
{
    const CodeCells cells = cellsNow();
    const bool isMirrored = parentWidget() && parentWidget()->isRightToLeft();
    return cells.cell(cell).translated(isMirrored ? width() - cells.width() : 0, 0);
}

void CodeEdit::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int cell = 0; cell < m_cells; ++cell) {
        paintCell(&painter, cell);
        if (CodeCells::isGroupEnd(cell, m_cells))
            paintDash(&painter, cell);
    }
}

void CodeEdit::paintCell(QPainter *painter, int cell) const
{
    const Tokens &tokens = m_appearance.tokens();
    const QRect rect = cellRect(cell);
    const bool isWrong = m_verdict == Verdict::Wrong;
    const bool isCurrent = hasFocus() && isUsable() && cell == std::min(cursorPosition(), m_cells - 1);
    const bool isSelected = hasSelectedText() && cell >= selectionStart() && cell < selectionEnd();
    const QColor outline = isCurrent && !isWrong ? tokens.accent
        : isWrong                                ? tokens.bad.solid
        : isUsable()                             ? tokens.controlBorder
                                                 : tokens.border;
    const qreal thickness = isCurrent || isWrong ? 2 : 1;
    const qreal inset = thickness / 2;
    painter->setPen(QPen(outline, thickness));
    painter->setBrush(!isUsable() ? tokens.window : isSelected ? tokens.selection : tokens.base);
    painter->drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), 4, 4);
    if (isCurrent && isWrong) {
        painter->setPen(QPen(tokens.accent, 2));
        painter->drawLine(rect.left() + 8, rect.bottom() - 5, rect.right() - 8, rect.bottom() - 5);
    }
    if (cell < text().size()) {
        QFont font = m_appearance.typography().codeDigits();
        font.setPixelSize(std::min(font.pixelSize(), rect.width() * 3 / 4));
        painter->setFont(font);
        painter->setPen(!isUsable() ? tokens.disabled : isWrong ? tokens.bad.text : tokens.text);
        painter->drawText(rect, Qt::AlignCenter, text().mid(cell, 1));
    } else if (isCurrent) {
        painter->setPen(QPen(tokens.text, 2));
        const int half = rect.height() * 3 / 10;
        painter->drawLine(rect.center() - QPoint(0, half), rect.center() + QPoint(0, half));
    }
}

void CodeEdit::paintDash(QPainter *painter, int afterCell) const
{
    const QRect before = cellRect(afterCell);
    const QRect after = cellRect(afterCell + 1);
    const int middle = (before.right() + after.left() + 1) / 2;
    painter->setPen(QPen(m_appearance.tokens().muted, 1.5));
    painter->drawLine(middle - 3, before.center().y(), middle + 3, before.center().y());
}
