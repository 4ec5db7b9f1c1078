// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/firstrun/depotpage.h"

#include "core/common/errortext.h"
#include "ui/settings/depotchoices.h"
#include "ui/style/tokens.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/plainlabel.h"

#include <QComboBox>
#include <QCompleter>
#include <QFormLayout>
#include <QLineEdit>
#include <QLocale>
#include <QTimeEdit>
#include <QTimeZone>

#include <algorithm>

namespace {

constexpr int longestShortName = 20; // as core counts it; a longer one could not be typed in vain

void name(QWidget *field, const char *objectName, const QString &words)
{
    field->setObjectName(QString::fromLatin1(objectName));
    field->setAccessibleName(words);
}

/// A long list in which one types the beginning of what is looked for.
void fill(QComboBox *box, const Choices &choices, const QString &chosen)
{
    for (const auto &[code, words] : choices)
        box->addItem(words, code);
    box->setCurrentIndex(box->findData(chosen));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(24);
}

/// Core's word for what it refused, in a sentence that names the field.
QString sentenceFor(const Error &error)
{
    const QString key = error.detail.section(QLatin1Char(':'), 0, 0);
    if (key == QLatin1String("name"))
        return DepotPage::tr("Give the depot a name of at most 80 characters.");
    if (key == QLatin1String("short_name"))
        return DepotPage::tr("The short name has at most 20 characters.");
    if (key == QLatin1String("country"))
        return DepotPage::tr("Choose the country the depot is in.");
    if (key == QLatin1String("language"))
        return DepotPage::tr("Choose the language of the messages.");
    if (key == QLatin1String("time_zone"))
        return DepotPage::tr("Choose the time zone the depot is in.");
    return errorText(error);
}

} // namespace

DepotPage::DepotPage(const FirstRunParts &parts)
    : FirstRunPage(parts, tr("Which depot is this?"),
          tr("Its name stands on reports; its short name in every message. Both can be changed later."))
    , m_name(new QLineEdit)
    , m_shortName(new QLineEdit)
    , m_country(new QComboBox)
    , m_language(new QComboBox)
    , m_timeZone(new QComboBox)
    , m_dayEnds(timeField(QTime(21, 0)))
    , m_wrong(new PlainLabel(parts.appearance, TextStyle::Muted))
{
    name(m_name, "depotName", tr("Name of the depot"));
    name(m_shortName, "shortName", tr("Short name for messages"));
    name(m_country, "country", tr("Country"));
    name(m_language, "language", tr("Language of the messages"));
    name(m_timeZone, "timeZone", tr("Time zone"));
    name(m_dayEnds, "dayEnds", tr("The hour its day ends"));
    m_wrong->setObjectName(QStringLiteral("wrongLine"));
    m_wrong->setWordWrap(true);
    m_shortName->setMaxLength(longestShortName);
    m_dayEnds->setDisplayFormat(QStringLiteral("HH:mm"));
    fillCountries();
    fillLanguages();
    fillTimeZones();
    QFormLayout *form = addForm();
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("&Short name"), m_shortName);
    form->addRow(tr("&Country"), m_country);
    form->addRow(tr("&Language of the messages"), m_language);
    form->addRow(tr("Time &zone"), m_timeZone);
    form->addRow(tr("The &day ends at"), m_dayEnds);
    body().addWidget(m_wrong);
    connect(m_name, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_shortName->setPlaceholderText(text.trimmed().left(longestShortName));
        onEdited();
    });
    connect(m_shortName, &QLineEdit::textChanged, this, &DepotPage::onEdited);
    for (QComboBox *box : { m_country, m_language, m_timeZone })
        connect(box, &QComboBox::currentIndexChanged, this, &DepotPage::onEdited);
    onEdited();
}

void DepotPage::fillCountries() { fill(m_country, countryChoices(), QLocale::territoryToCode(QLocale().territory())); }

void DepotPage::fillLanguages()
{
    fill(m_language, languageChoices(), QLocale::languageToCode(QLocale().language()));
    if (m_language->currentIndex() < 0)
        m_language->setCurrentIndex(m_language->findData(QStringLiteral("en")));
}

void DepotPage::fillTimeZones()
{
    Choices choices = timeZoneChoices();
    const QString own = QString::fromLatin1(QTimeZone::systemTimeZoneId());
    if (std::find(choices.begin(), choices.end(), std::pair(own, own)) == choices.end())
        choices.emplace_back(own, own);
    fill(m_timeZone, choices, own);
}

NewDepot DepotPage::depot() const
{
    NewDepot depot;
    depot.name = m_name->text().trimmed();
    depot.shortName = m_shortName->text().trimmed();
    depot.country = m_country->currentData().toString();
    depot.language = m_language->currentData().toString();
    depot.timeZone = m_timeZone->currentData().toString();
    depot.dayEnds = m_dayEnds->time().toString(QStringLiteral("HH:mm"));
    return depot;
}

bool DepotPage::isComplete() const { return m_isGood; }

void DepotPage::onEdited()
{
    const auto judged = parts().desk.checkDepot(depot());
    m_isGood = bool(judged);
    m_wrong->setText(judged ? QString() : sentenceFor(judged.error()));
    Q_EMIT completeChanged();
}
