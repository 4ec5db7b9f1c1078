// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QKeySequence>
#include <QList>
#include <QObject>

class Preferences;
class QAction;
class QActionGroup;
class Session;

/// Every act the window offers by menu or key (design.md §6), each once: panels connect to them and enable them, the
/// main window puts them into menus. What the user's roles never allow is not visible.
class Actions : public QObject {
    Q_OBJECT

public:
    Actions(const Session &session, Preferences &preferences, QObject *parent);

    /// In the order of the menus; each has an objectName that names its key in the preferences, and the property
    /// "iconName" where it has an icon.
    const QList<QAction *> &all() const { return m_all; }
    /// Puts shortcuts of the person's own over the usual ones.
    void readShortcuts();
    void saveShortcuts() const;
    /// Whose keys these are; null for nobody's.
    QAction *ownerOf(const QKeySequence &keys) const;
    /// Puts its usual keys back, or answers who has one of them.
    QAction *takeUsual(QAction &action);
    void takeAllUsual();
    /// Whether a person may choose them: not what typing needs.
    static bool mayBeKeys(const QKeySequence &keys);
    /// These keys go before those @p field has of its own: on X11 a line edit takes Ctrl+E, Ctrl+K and Ctrl+U.
    void goBeforeKeysOf(QObject &field) { field.installEventFilter(this); }

    bool eventFilter(QObject *watched, QEvent *event) override;

    // File
    QAction *importManifest;
    QAction *exportList;
    QAction *lockScreen;
    QAction *changeUser;
    QAction *quit;

    // Day
    QAction *previousDay;
    QAction *nextDay;
    QAction *today;
    QAction *issueCodes; ///< for the selection, else the route shown, else the day
    QAction *issueDay;
    QAction *undoImport;
    QAction *closeDay;
    QAction *dayReport;
    QAction *confirmClock;

    // Delivery
    QAction *scanField;
    QAction *codeField;
    QAction *resend;
    QAction *newCode;
    QAction *correctContact;
    QAction *arrived;
    QAction *undelivered;
    QAction *cancelDelivery;
    QAction *planAgain;
    QAction *unlock;
    QAction *copyReference;
    QAction *nextAttention;
    QAction *previousAttention;

    // Route
    QAction *editRoute; ///< courier and leave time
    QAction *issueRoute;
    QAction *liftBlock;

    // View
    QAction *showBoard;
    QAction *reload;
    QAction *nextPane;
    QAction *previousPane;
    QAction *showCard; ///< checkable
    QAction *showLeftPane; ///< checkable
    QAction *largerText;
    QAction *smallerText;
    QAction *usualText;
    QAction *reduceMotion; ///< checkable
    QActionGroup *appearance; ///< four checkable actions, data(): "system", "light", "dark", "contrast"
    QActionGroup *sounds; ///< three checkable actions, data(): "off", "quiet", "normal"

    // Tools
    QAction *checkLog;
    QAction *practiceTray;
    QAction *openSettings;

    // Help
    QAction *manual;
    QAction *keyboard;
    QAction *openLogFolder;
    QAction *copyDiagnostics;
    QAction *about;

private:
    QAction *add(const char *name, const QString &text, const char *icon = nullptr, const QKeySequence &keys = {});
    QAction *addCheckable(const char *name, const QString &text, const QKeySequence &keys = {});
    void addDay();
    void addDelivery();
    void addRoute();
    void addView();
    void addChoice(QActionGroup *group, const char *name, const QString &text, const char *data);
    void addTools();
    void addHelp();

    Preferences &m_preferences;
    QList<QAction *> m_all;
    QHash<QAction *, QList<QKeySequence>> m_usual;
};
