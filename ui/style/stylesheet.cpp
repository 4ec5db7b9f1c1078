// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/stylesheet.h"

#include "ui/style/icons.h"
#include "ui/style/tokens.h"
#include "ui/style/typography.h"

#include <QFontMetrics>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace {

// The list of a combo box is drawn by the rule of the box. A colour set for a field would thin its placeholder, so
// words keep those of the palette. Names in ${…} are colours, icons and lengths of values() below. A focused control
// has a border one pixel thicker and that much less padding, so nothing moves. Heights come from padding: a min-height
// would override setFixedHeight().
constexpr const char *fields = R"(
QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox, QComboBox {
    border: 1px solid ${control}; border-radius: ${radius}; background: ${base}; }
QLineEdit, QAbstractSpinBox { padding: ${fieldTop} ${p6} ${fieldBottom} ${p6}; }
QComboBox { padding: ${fieldTop} ${p8} ${fieldBottom} ${p8}; }
QPlainTextEdit, QTextEdit { padding: ${p4}; }
QComboBox { background: ${button};
    selection-background-color: ${selection}; selection-color: ${selectionText}; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QAbstractSpinBox:focus, QComboBox:focus, QComboBox:on {
    border: 2px solid ${accent}; }
QLineEdit:focus, QAbstractSpinBox:focus { padding: ${fieldTop1} ${p6less} ${fieldBottom1} ${p6less}; }
QComboBox:focus, QComboBox:on { padding: ${fieldTop1} ${p8less} ${fieldBottom1} ${p8less}; }
QPlainTextEdit:focus, QTextEdit:focus { padding: ${p4less}; }
QLineEdit:disabled, QPlainTextEdit:disabled, QTextEdit:disabled, QAbstractSpinBox:disabled, QComboBox:disabled {
    border-color: ${border}; background: ${window}; }
QLineEdit:read-only { background: ${window}; }
QAbstractSpinBox QLineEdit, QAbstractSpinBox QLineEdit:focus, QAbstractSpinBox QLineEdit:disabled,
QComboBox QLineEdit, QComboBox QLineEdit:focus, QComboBox QLineEdit:disabled {
    border: none; padding: 0; background: transparent; }
QLineEdit#codeField, QLineEdit#codeField:focus, QLineEdit#codeField:disabled {
    border: none; padding: 0; background: transparent; }
QLineEdit#scanField { padding-top: 0; padding-bottom: 0; }
)";

constexpr const char *arrows = R"(
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {
    subcontrol-origin: border; width: ${p20}; border: none; background: transparent; margin: 2px; }
QAbstractSpinBox::up-button { subcontrol-position: top right; margin-bottom: 0; border-top-right-radius: 2px; }
QAbstractSpinBox::down-button { subcontrol-position: bottom right; margin-top: 0; border-bottom-right-radius: 2px; }
QAbstractSpinBox::up-button:hover, QAbstractSpinBox::down-button:hover { background: ${header}; }
QAbstractSpinBox::up-button:pressed, QAbstractSpinBox::down-button:pressed { background: ${border}; }
QAbstractSpinBox::up-arrow, QAbstractSpinBox::down-arrow { width: ${p12}; height: ${p12}; }
QAbstractSpinBox::up-arrow { image: ${up}; }
QAbstractSpinBox::down-arrow { image: ${down}; }
QAbstractSpinBox::up-arrow:disabled, QAbstractSpinBox::up-arrow:off { image: ${upDisabled}; }
QAbstractSpinBox::down-arrow:disabled, QAbstractSpinBox::down-arrow:off { image: ${downDisabled}; }
QComboBox::drop-down, QDateEdit::drop-down {
    subcontrol-origin: border; subcontrol-position: center right; width: ${p24}; border: none; background: transparent; }
QComboBox::down-arrow, QDateEdit::down-arrow { image: ${down}; width: ${p16}; height: ${p16}; }
QComboBox::down-arrow:disabled, QDateEdit::down-arrow:disabled { image: ${downDisabled}; }
QComboBox QAbstractItemView { border: 1px solid ${control}; background: ${base}; outline: none; }
)";

constexpr const char *choices = R"(
QCheckBox, QRadioButton { spacing: ${p8}; padding: 2px; border: 2px solid transparent; border-radius: ${radius}; }
QCheckBox:focus, QRadioButton:focus { border-color: ${accent}; outline: none; }
QCheckBox::indicator, QRadioButton::indicator, QAbstractItemView::indicator, QMenu::indicator:non-exclusive {
    width: ${p14}; height: ${p14}; border: 1px solid ${control}; background: ${base}; }
QCheckBox::indicator, QAbstractItemView::indicator, QMenu::indicator:non-exclusive { border-radius: 3px; }
QCheckBox::indicator:hover, QRadioButton::indicator:hover { border-color: ${accent}; }
QCheckBox::indicator:checked, QAbstractItemView::indicator:checked, QMenu::indicator:non-exclusive:checked {
    border-color: ${accent}; background: ${accent}; image: ${check}; }
QCheckBox::indicator:indeterminate, QAbstractItemView::indicator:indeterminate {
    border-color: ${accent}; background: ${accent}; image: ${partly}; }
QRadioButton::indicator { border-radius: ${radioRadius}; }
QRadioButton::indicator:checked {
    width: ${radioDot}; height: ${radioDot}; border: ${p5} solid ${accent}; background: ${onAccent}; }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { border-color: ${border}; background: ${window}; }
QCheckBox::indicator:checked:disabled { image: ${checkDisabled}; }
QRadioButton::indicator:checked:disabled { border-color: ${border}; background: ${disabled}; }
)";

constexpr const char *buttons = R"(
QPushButton { border: 1px solid ${control}; border-radius: ${radius}; background: ${button}; color: ${text};
    padding: ${buttonTop} ${p12} ${buttonBottom} ${p12}; icon-size: ${p16}; }
QPushButton:hover { background: ${header}; }
QPushButton:pressed, QPushButton:checked { background: ${border}; }
QPushButton:default { border-color: ${accent}; background: ${accent}; color: ${onAccent}; font-weight: 600; }
QPushButton:focus { border: 2px solid ${accent}; padding: ${buttonTop1} ${p12less} ${buttonBottom1} ${p12less};
    outline: none; }
QPushButton:default:focus { border-color: ${text}; }
QPushButton:disabled { border-color: ${border}; background: ${window}; color: ${disabled}; }
QToolButton { border: 1px solid transparent; border-radius: ${radius}; background: transparent; color: ${text};
    padding: 3px ${p6}; icon-size: ${p16}; }
QToolButton[popupMode="2"] { padding-${trailing}: ${p24}; }
QToolButton:hover { background: ${header}; border-color: ${border}; }
QToolButton:pressed, QToolButton:checked { background: ${border}; }
QToolButton:focus { border: 2px solid ${accent}; padding: 2px ${p5}; }
QToolButton[popupMode="2"]:focus { padding-${trailing}: ${p23}; }
IconButton, IconButton:focus { padding: 0; }
QWidget#qt_calendar_navigationbar { background: ${header}; }
QToolButton#qt_calendar_prevmonth { qproperty-icon: ${before}; }
QToolButton#qt_calendar_nextmonth { qproperty-icon: ${after}; }
QToolButton:disabled { color: ${disabled}; }
QToolButton::menu-indicator { image: ${down}; width: ${p16}; height: ${p16};
    subcontrol-origin: padding; subcontrol-position: center right; right: ${p4}; }
)";

constexpr const char *tables = R"(
QAbstractItemView { background: ${base}; alternate-background-color: ${alternate}; color: ${text};
    selection-background-color: ${selection}; selection-color: ${selectionText}; gridline-color: ${border};
    icon-size: ${p16}; }
QTableView, QTreeView, QListView { border: none; }
QListView#foundDeliveries { border: 1px solid ${control}; }
QHeaderView { background: ${header}; border: none; }
QHeaderView::section { background: ${header}; color: ${muted}; border: none; border-bottom: 1px solid ${border};
    border-right: 1px solid ${border}; padding: ${headTop} ${p8} ${headBottom} ${p8};
    font-size: ${small}; font-weight: 600; }
QHeaderView::section:hover { color: ${text}; }
QHeaderView::down-arrow, QHeaderView::up-arrow { width: ${p14}; height: ${p14};
    subcontrol-origin: padding; subcontrol-position: center right; right: ${p8}; }
QHeaderView::down-arrow { image: ${sortedDown}; }
QHeaderView::up-arrow { image: ${sortedUp}; }
QTableCornerButton::section { background: ${header}; border: none; border-bottom: 1px solid ${border};
    border-right: 1px solid ${border}; }
)";

constexpr const char *frames = R"(
QMainWindow { icon-size: ${p18}; }
QMainWindow::separator { background: ${border}; width: 1px; height: 1px; }
QToolBar { background: ${window}; border: none; border-bottom: 1px solid ${border}; spacing: ${p4};
    padding: ${p4} ${p8}; icon-size: ${p18}; }
QToolBar::separator { background: ${border}; width: 1px; margin: ${p4} ${p8}; }
QStatusBar { background: ${window}; border-top: 1px solid ${border}; }
QStatusBar::item { border: none; }
QDockWidget { color: ${text}; titlebar-close-icon: ${close}; titlebar-normal-icon: ${float}; }
QDockWidget::title { background: ${header}; border-bottom: 1px solid ${border};
    padding: ${headTop} ${p12} ${headBottom} ${p12}; }
QDockWidget::close-button, QDockWidget::float-button { border: none; border-radius: ${radius}; background: transparent;
    padding: 0; icon-size: ${p14}; }
QDockWidget::close-button:hover, QDockWidget::float-button:hover { background: ${border}; }
QProgressBar { border: none; border-radius: 2px; background: ${border}; color: transparent;
    max-height: ${p6}; }
QProgressBar::chunk { border-radius: 2px; background: ${accent}; }
QFrame#dropZone { border: 1px dashed ${control}; border-radius: ${radius}; }
QFrame#card { border: 1px solid ${border}; border-radius: ${radius}; background: ${base}; }
)";

// Fusion derives these from shades that black and white do not have.
constexpr const char *highContrast = R"(
QScrollBar { background: ${window}; border: 1px solid ${border}; }
QScrollBar::handle { background: ${text}; min-width: ${p20}; min-height: ${p20}; margin: 2px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QProgressBar { border: 1px solid ${text}; background: ${base}; }
)";

/// The space above and below one line of @p font in a control of @p height with a one pixel border.
struct Rest {
    int top;
    int bottom;
};

Rest restAround(const QFont &font, int height)
{
    const int rest = std::max(2, height - 2 - QFontMetrics(font).height());
    return { rest / 2, rest - rest / 2 };
}

QString px(int length) { return QString::number(length) + QLatin1String("px"); }

using Values = QHash<QString, QString>;

void addColours(Values &values, const Tokens &tokens)
{
    const auto add = [&values](const char *name, const QColor &colour) {
        values.insert(QString::fromLatin1(name), colour.name());
    };
    add("window", tokens.window);
    add("base", tokens.base);
    add("alternate", tokens.alternate);
    add("header", tokens.header);
    add("button", tokens.button);
    add("text", tokens.text);
    add("muted", tokens.muted);
    add("disabled", tokens.disabled);
    add("border", tokens.border);
    add("control", tokens.controlBorder);
    add("accent", tokens.accent);
    add("onAccent", tokens.onAccent);
    add("selection", tokens.selection);
    add("selectionText", tokens.selectionText);
}

void addIcons(Values &values, const Tokens &tokens)
{
    const auto add = [&values](const char *name, const char *icon, const QColor &colour) {
        values.insert(QString::fromLatin1(name), tintedIconUrl(icon, colour));
    };
    add("up", "chevron-up", tokens.text);
    add("down", "chevron-down", tokens.text);
    add("upDisabled", "chevron-up", tokens.disabled);
    add("downDisabled", "chevron-down", tokens.disabled);
    add("check", "check", tokens.onAccent);
    add("checkDisabled", "check", tokens.disabled);
    add("partly", "minus", tokens.onAccent);
    add("sortedUp", "arrow-up", tokens.muted);
    add("sortedDown", "arrow-down", tokens.muted);
    add("close", "x", tokens.muted);
    add("float", "picture-in-picture-2", tokens.muted);
}

void addLengths(Values &values, const Typography &typography)
{
    const auto add = [&values](const char *name, int length) { values.insert(QString::fromLatin1(name), px(length)); };
    const auto addRest = [&add](const char *top, const char *bottom, Rest rest) {
        add(top, rest.top);
        add(bottom, rest.bottom);
    };
    for (const int length : { 4, 5, 6, 8, 12, 14, 16, 18, 20, 23, 24 })
        values.insert(QStringLiteral("p%1").arg(length), px(typography.scaled(length)));
    for (const int length : { 4, 6, 8, 12 })
        values.insert(QStringLiteral("p%1less").arg(length), px(typography.scaled(length) - 1));
    const int indicator = typography.scaled(14) + 2;
    add("radioRadius", indicator / 2); // one pixel more and Qt draws a square
    add("radioDot", indicator - 2 * typography.scaled(5));
    add("radius", 4);
    add("small", typography.scaled(12));

    // A line edit and what contains one add a pixel of their own above and below the text.
    const Rest field = restAround(typography.body(), typography.scaled(28) - 2);
    addRest("fieldTop", "fieldBottom", field);
    addRest("fieldTop1", "fieldBottom1", { field.top - 1, field.bottom - 1 });
    const Rest button = restAround(typography.body(), typography.scaled(28));
    addRest("buttonTop", "buttonBottom", button);
    addRest("buttonTop1", "buttonBottom1", { button.top - 1, button.bottom - 1 });
    addRest("headTop", "headBottom", restAround(typography.smallStrong(), typography.scaled(28)));
}

QString filledIn(const QString &sheet, const Values &values)
{
    static const QRegularExpression name(QStringLiteral("\\$\\{(\\w+)\\}"));
    QString result;
    qsizetype done = 0;
    for (auto matches = name.globalMatch(sheet); matches.hasNext();) {
        const auto match = matches.next();
        Q_ASSERT(values.contains(match.captured(1)));
        result += QStringView(sheet).mid(done, match.capturedStart() - done);
        result += values.value(match.captured(1));
        done = match.capturedEnd();
    }
    result += QStringView(sheet).mid(done);
    return result;
}

} // namespace

QString styleSheet(const Tokens &tokens, const Typography &typography, Qt::LayoutDirection direction)
{
    Values values;
    addColours(values, tokens);
    addIcons(values, tokens);
    addLengths(values, typography);
    const bool isMirrored = direction == Qt::RightToLeft;
    values.insert(QStringLiteral("before"), tintedIconUrl(isMirrored ? "chevron-right" : "chevron-left", tokens.text));
    values.insert(QStringLiteral("after"), tintedIconUrl(isMirrored ? "chevron-left" : "chevron-right", tokens.text));
    values.insert(QStringLiteral("trailing"), isMirrored ? QStringLiteral("left") : QStringLiteral("right"));

    QString sheet;
    for (const char *part : { fields, arrows, choices, buttons, tables, frames })
        sheet += QString::fromLatin1(part);
    if (tokens.neutral.outline.alpha() > 0)
        sheet += QString::fromLatin1(highContrast);
    return filledIn(sheet, values);
}
