// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/firstrun/channelspage.h"
#include "ui/firstrun/firstrunpage.h"

class PlainLabel;
class QCheckBox;

/// What is there now, what is still missing, and what comes next. Only on leaving it the depot stays.
class FinishPage : public FirstRunPage {
    Q_OBJECT

public:
    FinishPage(const FirstRunParts &parts, const FirstUserPage &firstUser, const ChannelsPage &channels);

    void initializePage() override;
    bool isImportWanted() const;

protected:
    Leaving leave() override;

private:
    const FirstUserPage &m_firstUser;
    const ChannelsPage &m_channels;
    PlainLabel *m_made;
    ResultBand *m_channel;
    QCheckBox *m_import;
};
