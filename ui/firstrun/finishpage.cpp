// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/firstrun/finishpage.h"

#include "ui/style/appearance.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/resultband.h"

#include <QCheckBox>
#include <QVBoxLayout>

FinishPage::FinishPage(const FirstRunParts &parts, const FirstUserPage &firstUser, const ChannelsPage &channels)
    : FirstRunPage(parts, tr("The depot is ready"),
          tr("“Start working” opens it. Until then everything can still be changed, or given up."))
    , m_firstUser(firstUser)
    , m_channels(channels)
    , m_made(addSentence({}))
    , m_channel(new ResultBand(parts.appearance))
    , m_import(new QCheckBox(tr("&Import a manifest next")))
{
    m_made->setObjectName(QStringLiteral("madeLine"));
    m_channel->setObjectName(QStringLiteral("channelBand"));
    m_import->setObjectName(QStringLiteral("importNext"));
    m_import->setAccessibleDescription(tr("Opens the import as soon as the board is there."));
    body().addWidget(m_channel);
    body().addWidget(m_import);
}

void FinishPage::initializePage()
{
    const BegunDepot &begun = *m_firstUser.begun();
    m_made->setText(tr("%1 is set up, and %2 is signed in with all roles.", "depot, user")
            .arg(begun.depot.name, begun.session.name()));
    if (m_channels.hasChannel())
        m_channel->tell(ResultBand::Tone::Ok, tr("Codes are sent by e-mail."));
    else
        m_channel->tell(ResultBand::Tone::Warn, tr("Codes cannot be sent until a channel works."),
            tr("Deliveries can be imported meanwhile. A mail server is added with “doorcodectl channel add smtp”."));
}

bool FinishPage::isImportWanted() const { return m_import->isChecked(); }

FirstRunPage::Leaving FinishPage::leave()
{
    if (const auto finished = parts().desk.finish(); !finished) {
        stay(finished.error());
        return Leaving::Not;
    }
    return Leaving::Now;
}
