// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions.h"

#include "core/domain/session.h"
#include "ui/preferences.h"

#include <QAction>
#include <QActionGroup>
#include <QKeyEvent>

#include <algorithm>

namespace {

QString shortcutKey(const QAction &action) { return QStringLiteral("shortcuts/") + action.objectName(); }

} // namespace

Actions::Actions(const Session &session, Preferences &preferences, QObject *parent)
    : QObject(parent)
    , m_preferences(preferences)
{
    importManifest = add("importManifest", tr("&Import…"), "file-input", QKeySequence(Qt::CTRL | Qt::Key_O));
    exportList = add("exportList", tr("&Export list…"), "file-down", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E));
    lockScreen = add("lockScreen", tr("&Lock the screen"), "lock", QKeySequence(Qt::CTRL | Qt::Key_L));
    changeUser = add("changeUser", tr("Change &user…"), "log-out");
    quit = add("quit", tr("&Quit"), nullptr, QKeySequence(Qt::CTRL | Qt::Key_Q));
    quit->setMenuRole(QAction::QuitRole);
    addDay();
    addDelivery();
    addRoute();
    addView();
    addTools();
    addHelp();

    const bool worksTheDay = session.may(Right::WorkTheDay);
    for (QAction *action : { importManifest, exportList, previousDay, nextDay, today, issueCodes, issueDay, undoImport,
             closeDay, dayReport, scanField, codeField, resend, newCode, correctContact, arrived, undelivered,
             cancelDelivery, planAgain, copyReference, nextAttention, previousAttention, editRoute, issueRoute })
        action->setVisible(worksTheDay);
    unlock->setVisible(session.may(Right::Unlock));
    liftBlock->setVisible(session.may(Right::LiftBlock));
    confirmClock->setVisible(session.may(Right::ConfirmClock));
    checkLog->setVisible(session.may(Right::CheckLog));
    readShortcuts();
}

void Actions::addDay()
{
    previousDay = add("previousDay", tr("&Day before"), "chevron-left", QKeySequence(Qt::ALT | Qt::Key_Left));
    nextDay = add("nextDay", tr("Day &after"), "chevron-right", QKeySequence(Qt::ALT | Qt::Key_Right));
    today = add("today", tr("&Today"), "calendar-days", QKeySequence(Qt::CTRL | Qt::Key_T));
    issueCodes = add("issueCodes", tr("&Issue codes…"), "send", QKeySequence(Qt::CTRL | Qt::Key_I));
    issueDay = add("issueDay", tr("Issue codes for the &whole day…"));
    undoImport = add("undoImport", tr("Undo last i&mport…"), "undo-2");
    closeDay = add("closeDay", tr("&Close the day…"), "calendar");
    dayReport = add("dayReport", tr("Day &report…"), "printer", QKeySequence(Qt::CTRL | Qt::Key_P));
    confirmClock = add("confirmClock", tr("Confirm the date &shown…"), "calendar-clock");
}

void Actions::addDelivery()
{
    scanField = add("scanField", tr("&Scan field"), "scan-barcode");
    scanField->setShortcuts({ QKeySequence(Qt::CTRL | Qt::Key_F), QKeySequence(Qt::Key_F3) });
    m_usual.insert(scanField, scanField->shortcuts());
    codeField = add("codeField", tr("&Code field"), "key-round", QKeySequence(Qt::CTRL | Qt::Key_K));
    resend = add("resend", tr("&Resend the code"), "send", QKeySequence(Qt::CTRL | Qt::Key_R));
    newCode = add("newCode", tr("&New code…"), "refresh-cw", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R));
    correctContact = add("correctContact", tr("Correct c&ontact…"), "pencil", QKeySequence(Qt::CTRL | Qt::Key_E));
    arrived = add("arrived", tr("Courier has &arrived"), "map-pin");
    undelivered = add("undelivered", tr("&Undelivered…"), "package-x", QKeySequence(Qt::CTRL | Qt::Key_N));
    cancelDelivery = add("cancelDelivery", tr("Cance&l delivery…"), "ban");
    planAgain = add("planAgain", tr("&Plan again…"), "calendar-days");
    unlock = add("unlock", tr("Unloc&k…"), "lock-open", QKeySequence(Qt::CTRL | Qt::Key_U));
    copyReference = add("copyReference", tr("Cop&y reference"), "copy");
    nextAttention = add("nextAttention", tr("Next that needs a&ttention"), "triangle-alert", QKeySequence(Qt::Key_F4));
    previousAttention
        = add("previousAttention", tr("Pre&vious that needs attention"), nullptr, QKeySequence(Qt::SHIFT | Qt::Key_F4));
}

void Actions::addRoute()
{
    editRoute = add("editRoute", tr("&Courier and leave time…"), "truck");
    liftBlock = add("liftBlock", tr("&Lift a block…"), "lock-open");
    issueRoute = add("issueRoute", tr("&Issue codes for the route…"), "send");
}

void Actions::addView()
{
    showBoard = add("showBoard", tr("&Board"), "list-checks", QKeySequence(Qt::CTRL | Qt::Key_1));
    reload = add("reload", tr("&Reload and sort again"), "refresh-cw", QKeySequence(Qt::Key_F5));
    nextPane = add("nextPane", tr("&Next pane"), nullptr, QKeySequence(Qt::Key_F6));
    previousPane = add("previousPane", tr("&Previous pane"), nullptr, QKeySequence(Qt::SHIFT | Qt::Key_F6));
    showCard = addCheckable("showCard", tr("&Delivery card"), QKeySequence(Qt::Key_F8));
    showLeftPane = addCheckable("showLeftPane", tr("&Left pane"), QKeySequence(Qt::Key_F9));
    largerText = add("largerText", tr("L&arger text"), nullptr, QKeySequence(Qt::CTRL | Qt::Key_Plus));
    smallerText = add("smallerText", tr("&Smaller text"), nullptr, QKeySequence(Qt::CTRL | Qt::Key_Minus));
    usualText = add("usualText", tr("&Usual text size"), nullptr, QKeySequence(Qt::CTRL | Qt::Key_0));
    reduceMotion = addCheckable("reduceMotion", tr("Reduce &motion"));
    appearance = new QActionGroup(this);
    addChoice(appearance, "appearanceSystem", tr("As the &system"), "system");
    addChoice(appearance, "appearanceLight", tr("&Light"), "light");
    addChoice(appearance, "appearanceDark", tr("&Dark"), "dark");
    addChoice(appearance, "appearanceContrast", tr("High &contrast"), "contrast");
    sounds = new QActionGroup(this);
    addChoice(sounds, "soundsOff", tr("&Off"), "off");
    addChoice(sounds, "soundsQuiet", tr("&Quiet"), "quiet");
    addChoice(sounds, "soundsNormal", tr("&Normal"), "normal");
}

void Actions::addTools()
{
    checkLog = add("checkLog", tr("&Check the log now"), "shield-check");
    practiceTray = add("practiceTray", tr("&Practice tray"), "smartphone");
    openSettings = add("openSettings", tr("&Settings…"), "settings", QKeySequence(Qt::CTRL | Qt::Key_Comma));
    openSettings->setMenuRole(QAction::PreferencesRole);
}

void Actions::addHelp()
{
    manual = add("manual", tr("&Manual"), "info", QKeySequence(Qt::Key_F1));
    keyboard = add("keyboard", tr("&Keyboard…"), "keyboard");
    openLogFolder = add("openLogFolder", tr("Open &log folder"), "folder-open");
    copyDiagnostics = add("copyDiagnostics", tr("Copy &diagnostics…"), "clipboard-list");
    about = add("about", tr("&About Doorcode"), nullptr);
    about->setMenuRole(QAction::AboutRole);
}

QAction *Actions::add(const char *name, const QString &text, const char *icon, const QKeySequence &keys)
{
    auto *action = new QAction(text, this);
    action->setObjectName(QString::fromLatin1(name));
    action->setProperty("iconName", QString::fromLatin1(icon));
    action->setShortcut(keys);
    m_all.append(action);
    m_usual.insert(action, action->shortcuts());
    return action;
}

QAction *Actions::addCheckable(const char *name, const QString &text, const QKeySequence &keys)
{
    QAction *action = add(name, text, nullptr, keys);
    action->setCheckable(true);
    return action;
}

void Actions::addChoice(QActionGroup *group, const char *name, const QString &text, const char *data)
{
    QAction *action = addCheckable(name, text);
    action->setData(QString::fromLatin1(data));
    group->addAction(action);
}

void Actions::readShortcuts()
{
    for (QAction *action : std::as_const(m_all)) {
        const QVariant own = m_preferences.value(shortcutKey(*action));
        action->setShortcuts(own.isValid() ? QKeySequence::listFromString(own.toString()) : m_usual.value(action));
    }
}

void Actions::saveShortcuts() const
{
    for (const QAction *action : m_all) {
        const bool isUsual = action->shortcuts() == m_usual.value(const_cast<QAction *>(action));
        m_preferences.setValue(
            shortcutKey(*action), isUsual ? QVariant() : QVariant(QKeySequence::listToString(action->shortcuts())));
    }
}

QAction *Actions::ownerOf(const QKeySequence &keys) const
{
    if (keys.isEmpty())
        return nullptr;
    const auto owner = std::find_if(m_all.begin(), m_all.end(), [&](const QAction *action) {
        const auto owned = action->shortcuts();
        return std::any_of(owned.begin(), owned.end(), [&](const QKeySequence &each) {
            return each.matches(keys) != QKeySequence::NoMatch || keys.matches(each) != QKeySequence::NoMatch;
        });
    });
    return owner == m_all.end() ? nullptr : *owner;
}

bool Actions::eventFilter(QObject *, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return false;
    if (!ownerOf(QKeySequence(static_cast<QKeyEvent *>(event)->keyCombination())))
        return false;
    event->ignore(); // nobody overrides it
    return true;
}

QAction *Actions::takeUsual(QAction &action)
{
    const QList<QKeySequence> usual = m_usual.value(&action);
    for (const QKeySequence &keys : usual) {
        QAction *owner = ownerOf(keys);
        if (owner && owner != &action)
            return owner;
    }
    action.setShortcuts(usual);
    return nullptr;
}

void Actions::takeAllUsual()
{
    for (QAction *action : std::as_const(m_all))
        action->setShortcuts(m_usual.value(action));
}

bool Actions::mayBeKeys(const QKeySequence &keys)
{
    if (keys.isEmpty())
        return true;
    const auto modifiers = keys[0].keyboardModifiers();
    if (modifiers & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return true;
    const int key = keys[0].key();
    return key >= Qt::Key_F1 && key <= Qt::Key_F35;
}
