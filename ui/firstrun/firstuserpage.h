// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/firstrun/firstrundesk.h"
#include "ui/firstrun/firstrunpage.h"

#include <functional>
#include <optional>

class PasswordEdit;
class PlainLabel;
class QLineEdit;

/// Who signs in first. On leaving the page the depot is made, so that everything after it is done in a real one.
class FirstUserPage : public FirstRunPage {
    Q_OBJECT

public:
    /// What the pages before it say: asked for on leaving.
    struct Wanted {
        std::function<NewDepot()> depot;
        std::function<KeyPlace()> keyPlace;
    };
    FirstUserPage(const FirstRunParts &parts, Wanted wanted);

    bool isComplete() const override;
    /// Once the page was left forwards.
    const std::optional<BegunDepot> &begun() const { return m_begun; }
    QString depotName() const { return m_asked.name; }

Q_SIGNALS:
    void depotBegun();

protected:
    Leaving leave() override;

private:
    NewDepot wholeDepot() const;
    bool isBegunAs(const NewDepot &depot, const KeyPlace &place) const;
    void onEdited();
    QString whatIsWrong() const;
    void onCreated(const Result<BegunDepot> &created);

    Wanted m_wanted;
    QLineEdit *m_name;
    PasswordEdit *m_password;
    PasswordEdit *m_again;
    PlainLabel *m_wrong;
    NewDepot m_asked; ///< what m_begun was made of
    KeyPlace m_askedPlace;
    std::optional<BegunDepot> m_begun;
};
