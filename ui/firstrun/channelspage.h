// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/firstrun/firstrunpage.h"
#include "ui/firstrun/firstuserpage.h"

class HintButton;
class PasswordEdit;
class QComboBox;
class QLineEdit;
class QSpinBox;
class TestRow;

/// The mail server codes are sent by, tested on the spot. It may wait; then no code can be sent.
class ChannelsPage : public FirstRunPage {
    Q_OBJECT

public:
    ChannelsPage(const FirstRunParts &parts, const FirstUserPage &firstUser);

    bool isComplete() const override;
    bool hasChannel() const;

public Q_SLOTS:
    /// Another depot was made: it has no channel yet.
    void forgetChannel();

private:
    void addFields();
    void addSkip();
    void onSecurityChosen();
    void onEdited();
    QString whatIsMissing() const;
    QJsonObject options() const;
    const Session &session() const { return firstUser().begun()->session; }
    const FirstUserPage &firstUser() const { return m_firstUser; }
    void test();
    void onKept(const Result<void> &kept);
    void onTested(const Result<SendReport> &report);
    void tellReport(const SendReport &report);
    void skip();

    const FirstUserPage &m_firstUser;
    QLineEdit *m_host;
    QSpinBox *m_port;
    QComboBox *m_security;
    QLineEdit *m_user;
    PasswordEdit *m_password;
    QLineEdit *m_from;
    QLineEdit *m_authority;
    QLineEdit *m_testAddress;
    TestRow *m_test;
    HintButton *m_skip;
    bool m_isKept = false; ///< in the depot, tested or not
};
