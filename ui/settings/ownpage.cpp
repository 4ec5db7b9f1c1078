// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/ownpage.h"

#include "ui/lookpreferences.h"
#include "ui/preferencekeys.h"
#include "ui/preferences.h"
#include "ui/settings/wheelguard.h"
#include "ui/style/appearance.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLocale>

OwnPage::OwnPage(const Desk &desk, QWidget *parent)
    : SettingsPage(parent)
    , m_desk(desk)
    , m_scheme(addChoice("schemeBox"))
    , m_text(addChoice("textSizeBox"))
    , m_sounds(addChoice("soundsBox"))
    , m_roomy(addSwitch("roomyRows", tr("&Roomy rows on the board")))
    , m_checksByItself(addSwitch("checksByItself", tr("&Check a code after its last digit, without Enter")))
    , m_reduced(addSwitch("reduceMotion", tr("Reduce &motion")))
{
    using Scheme = AppearanceChoice::Scheme;
    m_scheme->addItem(tr("As the system"), int(Scheme::System));
    m_scheme->addItem(tr("Light"), int(Scheme::Light));
    m_scheme->addItem(tr("Dark"), int(Scheme::Dark));
    m_scheme->addItem(tr("High contrast"), int(Scheme::HighContrast));
    for (int percent = Typography::smallestText;; percent = Appearance::largerText(percent)) {
        m_text->addItem(tr("%1 %").arg(QLocale().toString(percent)), percent);
        if (Appearance::largerText(percent) == percent)
            break;
    }
    m_sounds->addItem(tr("Off"), QStringLiteral("off"));
    m_sounds->addItem(tr("Quiet"), QStringLiteral("quiet"));
    m_sounds->addItem(tr("Normal"), QStringLiteral("normal"));
    QFormLayout *form = addForm(desk.appearance, tr("My preferences"));
    form->addRow(tr("&Appearance"), m_scheme);
    form->addRow(tr("Te&xt size"), m_text);
    form->addRow(tr("S&ounds"), m_sounds);
    for (QCheckBox *box : { m_roomy, m_checksByItself, m_reduced })
        form->addRow(QString(), box);
    read();
}

QComboBox *OwnPage::addChoice(const char *name)
{
    auto *box = new QComboBox(this);
    box->setObjectName(QLatin1String(name));
    new WheelGuard(box);
    connect(box, &QComboBox::currentIndexChanged, this, &SettingsPage::changed);
    return box;
}

QCheckBox *OwnPage::addSwitch(const char *name, const QString &text)
{
    auto *box = new QCheckBox(text, this);
    box->setObjectName(QLatin1String(name));
    connect(box, &QCheckBox::toggled, this, &SettingsPage::changed);
    return box;
}

void OwnPage::read()
{
    const Preferences &preferences = m_desk.preferences;
    const AppearanceChoice choice = m_desk.appearance.choice();
    m_scheme->setCurrentIndex(m_scheme->findData(int(choice.scheme)));
    m_text->setCurrentIndex(m_text->findData(choice.textPercent));
    m_sounds->setCurrentIndex(
        m_sounds->findData(preferences.value(soundVolumeKey, QStringLiteral("quiet")).toString()));
    m_roomy->setChecked(preferences.value(roomyRowsKey).toBool());
    m_checksByItself->setChecked(preferences.value(checksByItselfKey).toBool());
    m_reduced->setChecked(choice.motion == AppearanceChoice::Motion::Reduced);
    m_kept = values();
}

QVariantList OwnPage::values() const
{
    return { m_scheme->currentData(), m_text->currentData(), m_sounds->currentData(), m_roomy->isChecked(),
        m_checksByItself->isChecked(), m_reduced->isChecked() };
}

bool OwnPage::isChanged() const { return values() != m_kept; }

void OwnPage::apply()
{
    Preferences &preferences = m_desk.preferences;
    preferences.setValue(soundVolumeKey, m_sounds->currentData());
    preferences.setValue(roomyRowsKey, m_roomy->isChecked());
    preferences.setValue(checksByItselfKey, m_checksByItself->isChecked());
    AppearanceChoice choice;
    choice.scheme = AppearanceChoice::Scheme(m_scheme->currentData().toInt());
    choice.textPercent = m_text->currentData().toInt();
    choice.motion = m_reduced->isChecked() ? AppearanceChoice::Motion::Reduced : AppearanceChoice::Motion::Full;
    m_kept = values();
    if (!(choice == m_desk.appearance.choice()))
        chooseLook(choice, m_desk.appearance, preferences);
    Q_EMIT applied();
}
