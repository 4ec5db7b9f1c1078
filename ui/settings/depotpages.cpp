// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/depotpages.h"

#include "core/domain/policy.h"
#include "core/runtime/doorcodecore.h"
#include "ui/settings/depotchoices.h"
#include "ui/settings/keyedpage.h"

#include <QCoreApplication>

namespace {

struct DepotPages {
    Q_DECLARE_TR_FUNCTIONS(DepotPages)
};

using Kind = SettingField::Kind;

SettingField number(const char *key, const QString &label, const QString &suffix, const QString &help = {})
{
    const QString name = QLatin1String(key);
    return { name, label, Kind::Number, Policy::range(name).value_or(std::pair{ 0, 0 }), suffix, {}, help };
}

SettingField onOff(const char *key, const QString &label, const QString &help = {})
{
    return { QLatin1String(key), label, Kind::Switch, {}, {}, {}, help };
}

SettingField text(const char *key, const QString &label, const QString &help = {})
{
    return { QLatin1String(key), label, Kind::Text, {}, {}, {}, help };
}

SettingField choice(const char *key, const QString &label, const Choices &choices)
{
    return { QLatin1String(key), label, Kind::Choice, {}, {}, choices, {} };
}

std::vector<KeyedPage::Section> codeSections()
{
    return {
        { DepotPages::tr("Codes"),
            { number("code_digits", DepotPages::tr("Di&gits of a code"), {}),
                onOff("check_digit", DepotPages::tr("One &more digit catches a misheard code"),
                    DepotPages::tr("A code that was misheard is then told before it costs an attempt.")),
                choice("lifetime", DepotPages::tr("A code is &valid"),
                    { { QStringLiteral("day"), DepotPages::tr("until the depot's day ends") },
                        { QStringLiteral("door"), DepotPages::tr("for minutes, while the courier waits") } }),
                number("door_minutes", DepotPages::tr("Minutes at the d&oor"), DepotPages::tr(" minutes")),
                onOff("one_code_per_stop", DepotPages::tr("One code for all deliveries of a &stop"),
                    DepotPages::tr("Changes only stops that have no code yet.")),
                number("issues_per_stop", DepotPages::tr("&Codes for a stop and date, at most"), {}) } },
        { DepotPages::tr("Attempts"),
            { number("attempts", DepotPages::tr("&Attempts for a stop and date"), {},
                  DepotPages::tr("Then the stop is locked. A new code gives no new attempts.")),
                number("unlock_attempts", DepotPages::tr("&More attempts by an unlock"), {}),
                text("wait_seconds", DepotPages::tr("&Waits from the 3rd failure on"),
                    DepotPages::tr(
                        "In seconds, with commas: 30,60,120. The last one holds for every further failure.")),
                number("courier_failures_per_day", DepotPages::tr("Failures of a co&urier in a day"), {}),
                number("dispatcher_failures_per_hour", DepotPages::tr("Failures of a dis&patcher in an hour"), {}),
                number("depot_failures_per_day", DepotPages::tr("Warn at failures of the depot in a da&y"), {}),
                number("courier_alert_per_100", DepotPages::tr("A courier stands out at failures in &100 handoffs"),
                    {}) } },
    };
}

std::vector<KeyedPage::Section> otherSections()
{
    return {
        { DepotPages::tr("Messages"),
            { number("resend_wait_seconds", DepotPages::tr("Wait before a &resend"), DepotPages::tr(" seconds")),
                number("sends_per_issue", DepotPages::tr("Sends of one code, at mos&t"), {}),
                number("messages_per_contact_hour", DepotPages::tr("Messages to a contact in an &hour"), {}),
                number("messages_per_day", DepotPages::tr("Messages in a day, a&ltogether"), {}),
                number(
                    "switch_channel_minutes", DepotPages::tr("Change the channel a&fter"), DepotPages::tr(" minutes")),
                text("countries", DepotPages::tr("Countries a te&xt may go to"),
                    DepotPages::tr("Two letters each, with commas: GB,IE. Empty: the depot's own.")) } },
        { DepotPages::tr("People"),
            { onOff("second_person", DepotPages::tr("A second person for o&verrides and changed contacts"),
                  DepotPages::tr("Off is written into every such entry of the log.")),
                number("overrides_per_courier_day",
                    DepotPages::tr("&Overrides of a courier in a day, before a supervisor is warned"), {}),
                number("idle_lock_minutes", DepotPages::tr("Lock the screen aft&er"), DepotPages::tr(" minutes")),
                number("personal_data_days", DepotPages::tr("&Keep personal data for"), DepotPages::tr(" days")) } },
    };
}

} // namespace

SettingsPage *makePolicyPage(const Desk &desk, QWidget *parent)
{
    std::vector<KeyedPage::Section> sections = codeSections();
    for (KeyedPage::Section &section : otherSections())
        sections.push_back(std::move(section));
    KeyedPage::Source source;
    source.read
        = [&core = desk.core, session = desk.session](const QString &key) { return core.policyValue(session, key); };
    source.write = [&core = desk.core, session = desk.session](
                       const QString &key, const QString &value) { return core.setPolicyValue(session, key, value); };
    source.usual = [](const QString &key) { return *Policy().value(key); };
    return new KeyedPage(desk, DepotPages::tr("Policy"), sections, std::move(source), parent);
}

SettingsPage *makeDepotPage(const Desk &desk, QWidget *parent)
{
    const std::vector<KeyedPage::Section> sections{ { {},
        { text("name", DepotPages::tr("&Name")),
            text("short_name", DepotPages::tr("&Short name"),
                DepotPages::tr("Stands at the beginning of every message; at most 20 characters.")),
            choice("country", DepotPages::tr("&Country"), countryChoices()),
            choice("language", DepotPages::tr("&Language of messages"), languageChoices()),
            choice("time_zone", DepotPages::tr("&Time zone"), timeZoneChoices()),
            text("day_ends", DepotPages::tr("The &day ends at"),
                DepotPages::tr("As 21:00. An hour before 12:00 means the next morning. Codes of the day are valid until"
                               " then.")) } } };
    KeyedPage::Source source;
    source.read
        = [&core = desk.core, session = desk.session](const QString &key) { return core.depotValue(session, key); };
    source.write = [&core = desk.core, session = desk.session](
                       const QString &key, const QString &value) { return core.setDepotValue(session, key, value); };
    return new KeyedPage(desk, DepotPages::tr("Depot"), sections, std::move(source), parent);
}
