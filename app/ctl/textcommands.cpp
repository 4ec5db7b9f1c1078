// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"
#include "app/ctl/jsonwriter.h"
#include "app/ctl/opendepot.h"
#include "app/ctl/terminaltext.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

struct TextCommands {
    Q_DECLARE_TR_FUNCTIONS(TextCommands)
};

/// Texts as a table for people and as items for programs.
class Listing {
public:
    explicit Listing(TextExample example)
        : m_example(std::move(example))
    {
    }

    void add(const TextsInUse &texts, TextKey key)
    {
        const TextPreview preview = previewOf(texts.sent, key, m_example);
        m_items.append(textJson(texts, key, preview));
        const QString edited = texts.sent[key] == texts.usual[key] ? TextCommands::tr("usual", "a message's text")
                                                                   : TextCommands::tr("edited", "a message's text");
        QStringList row{ texts.sent.language, word(key), edited };
        m_rows.push_back(row + cost(key, preview) + QStringList{ texts.sent[key] });
        if (preview.mayTearCode) {
            m_warnings
                += TextCommands::tr("%1 %2: an SMS may end within the code, and the rest of it comes in the next.")
                       .arg(texts.sent.language, word(key))
                + QLatin1Char('\n');
        }
    }

    const QJsonArray &items() const { return m_items; }
    QString text() const { return table(m_rows) + m_warnings; }

private:
    /// Encoding, units and how many SMS that is; a subject goes by e-mail alone.
    static QStringList cost(TextKey key, const TextPreview &preview)
    {
        if (useOf(key) == TextUse::Subject)
            return { QStringLiteral("-"), QStringLiteral("-"), TextCommands::tr("e-mail") };
        const Segments &shown = preview.segments;
        const QString units = QStringLiteral("%1/%2").arg(shown.units).arg(roomOf(shown));
        const QString encoding
            = shown.encoding == Segments::Encoding::Gsm7 ? QStringLiteral("GSM-7") : QStringLiteral("UCS-2");
        const QString sms = preview.most.count == shown.count
            ? TextCommands::tr("%1 SMS").arg(shown.count)
            : TextCommands::tr("%1 to %2 SMS").arg(shown.count).arg(preview.most.count);
        return { encoding, units, sms };
    }

    TextExample m_example;
    QJsonArray m_items;
    std::vector<QStringList> m_rows;
    QString m_warnings;
};

Result<Listing> listing(const Call &call)
{
    auto example = answered(call.core->textExample(call.session));
    if (!example)
        return example.error();
    return Listing(std::move(*example));
}

Result<Reply> list(const Call &call)
{
    const auto all = answered(call.core->texts(call.session));
    if (!all)
        return all.error();
    auto listed = listing(call);
    if (!listed)
        return listed.error();
    const QString wanted = call.line.arguments.value(0);
    for (const TextsInUse &texts : *all) {
        if (!wanted.isEmpty() && texts.usual.language != wanted)
            continue;
        for (const TextKey key : textKeys)
            listed->add(texts, key);
    }
    if (listed->items().isEmpty())
        return Error{ ErrorCode::OutOfRange, wanted };
    return Reply{ itemsJson(listed->items()), listed->text() };
}

/// The change that the command line asks for; Usage when it is none.
Result<TextChange> changeOf(const CommandLine &line)
{
    const auto key = textKey(line.arguments[1]);
    if (!key) {
        QStringList words;
        for (const TextKey known : textKeys)
            words += word(known);
        return Error{ ErrorCode::Usage, TextCommands::tr("KEY is one of %1").arg(words.join(QStringLiteral(", "))) };
    }
    const bool isNamed = line.arguments.size() == 3;
    if (isNamed == line.has("default"))
        return Error{ ErrorCode::Usage, TextCommands::tr("text set takes either TEXT or --default") };
    TextChange change{ line.arguments[0], *key, std::nullopt };
    if (isNamed)
        change.text = line.arguments[2];
    return change;
}

Result<Reply> set(const Call &call)
{
    const auto change = changeOf(call.line);
    if (!change)
        return change.error();
    if (auto changed = answered(call.core->setText(call.session, *change)); !changed)
        return changed.error();
    const auto all = answered(call.core->texts(call.session));
    if (!all)
        return all.error();
    auto listed = listing(call);
    if (!listed)
        return listed.error();
    const auto texts = std::find_if(all->begin(), all->end(),
        [&change](const TextsInUse &each) { return each.usual.language == change->language; });
    listed->add(*texts, change->key);
    return Reply{ listed->items().first().toObject(), listed->text() };
}

} // namespace

std::vector<Command> textCommands()
{
    const auto text = [](const char *literal) { return QLatin1String(literal); };
    return {
        { text("text list"), text("[LANGUAGE]"), 0, 1, list },
        { text("text set"), text("LANGUAGE KEY [TEXT] [--default]"), 2, 3, set },
    };
}
