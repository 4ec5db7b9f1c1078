// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/firstrun/firstrundesk.h"
#include "ui/firstrun/firstrunpage.h"

class PlainLabel;
class QComboBox;
class QLineEdit;
class QTimeEdit;

/// What the depot is called and where it is. What the system says of place, language and time is filled in.
class DepotPage : public FirstRunPage {
    Q_OBJECT

public:
    explicit DepotPage(const FirstRunParts &parts);

    NewDepot depot() const;
    bool isComplete() const override;

private:
    void fillCountries();
    void fillLanguages();
    void fillTimeZones();
    void onEdited();

    QLineEdit *m_name;
    QLineEdit *m_shortName;
    QComboBox *m_country;
    QComboBox *m_language;
    QComboBox *m_timeZone;
    QTimeEdit *m_dayEnds;
    PlainLabel *m_wrong;
    bool m_isGood = false;
};
