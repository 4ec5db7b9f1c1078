// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/healthbar.h"

#include "core/common/errortext.h"
#include "core/runtime/doorcodecore.h"
#include "ui/actions.h"
#include "ui/healthitem.h"
#include "ui/healthwords.h"
#include "ui/style/appearance.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/sayaloud.h"

#include <QLocale>
#include <QTimeZone>

using namespace std::chrono_literals;

namespace {

constexpr auto channelInterval = 10s;
constexpr auto saidFor = 12s;
constexpr auto soon = 300ms; ///< after the log grew, so that a burst is one question

} // namespace

HealthBar::HealthBar(const Desk &desk, Actions &actions, QWidget *parent)
    : QStatusBar(parent)
    , m_desk(desk)
    , m_database(new HealthItem("databaseItem", desk.appearance, this))
    , m_log(new HealthItem("logItem", desk.appearance, this))
    , m_said(new ElidedLabel(desk.appearance, TextStyle::Small, this))
{
    setObjectName(QStringLiteral("healthBar"));
    setSizeGripEnabled(false);
    m_log->offer(actions.checkLog);
    m_said->setObjectName(QStringLiteral("saidLabel"));
    m_saying.setSingleShot(true);
    connect(&m_saying, &QTimer::timeout, m_said, [this] { m_said->setText({}); });
    addWidget(m_database);
    addWidget(m_log);
    m_said->setMinimumWidth(1); // the clock goes first
    addWidget(m_said, 1);
    addPerson();
    followCore();
}

void HealthBar::say(const QString &sentence)
{
    m_said->setText(sentence);
    m_saying.start(saidFor);
    sayAloud(*m_said);
}

void HealthBar::addPerson()
{
    auto *person = new ElidedLabel(m_desk.appearance, TextStyle::Small, this); // large text leaves it little room
    person->setObjectName(QStringLiteral("personLabel"));
    person->setText(HealthWords::person(m_desk.session));
    m_clock = new PlainLabel(m_desk.appearance, TextStyle::Small, this);
    m_clock->setObjectName(QStringLiteral("clockLabel"));
    m_clock->setContentsMargins(m_desk.appearance.scaled(8), 0, m_desk.appearance.scaled(12), 0);
    addPermanentWidget(person);
    addPermanentWidget(m_clock);
}

void HealthBar::followCore()
{
    DoorcodeCore &core = m_desk.core;
    connect(&core, &DoorcodeCore::databaseLost, this, [this](const Error &error) { showDatabase(error); });
    connect(&core, &DoorcodeCore::databaseFound, this, [this] { showDatabase({}); });
    connect(&core, &DoorcodeCore::logHealthChanged, this, &HealthBar::showLog);
    connect(&core, &DoorcodeCore::logGrew, this, [this] { m_asking.start(soon); });
    connect(&m_asking, &QTimer::timeout, this, &HealthBar::askForChannels);
    showDatabase({});
    showLog({});
    core.logHealth().then(this, [this](const Result<LogHealth> &health) {
        if (health)
            showLog(*health);
    });
    askForChannels();
}

void HealthBar::askForChannels()
{
    m_asking.start(channelInterval);
    m_desk.core.channelHealth(m_desk.session).then(this, [this](const Result<std::vector<ChannelHealth>> &channels) {
        showChannels(channels);
    });
}

void HealthBar::showChannels(const Result<std::vector<ChannelHealth>> &channels)
{
    if (!channels)
        return;
    while (m_channels.size() > channels->size()) {
        delete m_channels.back();
        m_channels.pop_back();
    }
    while (m_channels.size() < channels->size()) {
        m_channels.push_back(new HealthItem("channelItem", m_desk.appearance, this));
        insertWidget(int(m_channels.size()), m_channels.back());
    }
    for (size_t index = 0; index < channels->size(); ++index)
        m_channels[index]->show(HealthWords::channel((*channels)[index]));
    Q_EMIT channelsRead(*channels);
}

// What the clock says is the depot's time, which comes from the database.
void HealthBar::showDatabase(const std::optional<Error> &lost)
{
    m_database->show(HealthWords::database(lost));
    const bool isLost = lost.has_value();
    m_clock->setColour([isLost](const Tokens &tokens) { return isLost ? tokens.disabled : tokens.text; });
}

void HealthBar::showLog(const LogHealth &health)
{
    m_log->show(HealthWords::log(health, health.checkedAt ? timeOf(*health.checkedAt) : QString()));
}

void HealthBar::setNow(Instant now)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(toMilliseconds(now), QTimeZone(m_desk.depot.timeZone));
    const QString day = QLocale().toString(local.date(), QStringLiteral("ddd"));
    m_clock->setText(tr("%1 %2", "weekday and time").arg(day, QLocale().toString(local.time(), QLocale::ShortFormat)));
}

QString HealthBar::timeOf(Instant instant) const
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(toMilliseconds(instant), QTimeZone(m_desk.depot.timeZone));
    return QLocale().toString(local.time(), QLocale::ShortFormat);
}
