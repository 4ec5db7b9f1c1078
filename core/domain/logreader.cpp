// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/logentry.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace {

bool isLowerHex(char byte) { return (byte >= '0' && byte <= '9') || (byte >= 'a' && byte <= 'f'); }

/// Reads a line from left to right and takes only what canonicalEntry() writes, so that every entry has one form. It is
/// no JSON parser: order, spacing and escapes are fixed, and a check of the log reads 200,000 lines a second.
class LineScanner {
public:
    explicit LineScanner(QByteArrayView line)
        : m_rest(line)
    {
    }

    bool isAtEnd() const { return m_rest.isEmpty(); }

    bool take(QByteArrayView literal)
    {
        if (!m_rest.startsWith(literal))
            return false;
        m_rest = m_rest.sliced(literal.size());
        return true;
    }

    /// An integer without sign "+", leading zeros or "-0".
    template<typename Number>
    std::optional<Number> number()
    {
        Number value = 0;
        const auto [end, error] = std::from_chars(m_rest.data(), m_rest.data() + m_rest.size(), value);
        const QByteArrayView digits = m_rest.first(end - m_rest.data());
        if (error != std::errc() || (digits.size() > 1 && digits[0] == '0') || digits.startsWith("-0"))
            return std::nullopt;
        m_rest = m_rest.sliced(digits.size());
        return value;
    }

    /// The bytes between the quotes of a string in RFC 8785's form.
    std::optional<QByteArrayView> text()
    {
        if (!take("\""))
            return std::nullopt;
        qsizetype at = 0;
        bool isAscii = true;
        for (; at < m_rest.size() && m_rest[at] != '"'; ++at) {
            const auto byte = uchar(m_rest[at]);
            if (byte < 0x20)
                return std::nullopt;
            if (byte >= 0x80)
                isAscii = false;
            if (byte != '\\')
                continue;
            const qsizetype escape = escapeLength(m_rest.sliced(at + 1));
            if (escape == 0)
                return std::nullopt;
            at += escape;
        }
        if (at == m_rest.size())
            return std::nullopt;
        const QByteArrayView found = m_rest.first(at);
        m_rest = m_rest.sliced(at + 1);
        return isAscii || found.isValidUtf8() ? std::optional(found) : std::nullopt;
    }

private:
    /// How much of @p bytes, which follow a backslash, belongs to the one right escape of a character; 0 if none does.
    static qsizetype escapeLength(QByteArrayView bytes)
    {
        if (bytes.isEmpty())
            return 0;
        if (QByteArrayView("\"\\btnfr").contains(bytes[0]))
            return 1;
        const bool isControl = bytes.size() >= 5 && bytes.startsWith("u00") && (bytes[3] == '0' || bytes[3] == '1')
            && isLowerHex(bytes[4]);
        const bool hasShortForm = isControl && bytes[3] == '0' && QByteArrayView("89acd").contains(bytes[4]);
        return isControl && !hasShortForm ? 5 : 0;
    }

    QByteArrayView m_rest;
};

enum class Value { Text, Hex, Integer, Detail, Boot, Event, Log, Sequence, Time };
enum class Presence { Always, Sometimes };

struct Key {
    QByteArrayView name; ///< with the quotes and the colon
    Value value;
    Presence presence = Presence::Sometimes;
};

/// Every key of an entry but the last, "v", as it stands in the line: sorted.
constexpr std::array entryKeys = {
    Key{ "\"actor\":", Value::Text },
    Key{ "\"attempt\":", Value::Integer },
    Key{ "\"boot\":", Value::Boot, Presence::Always },
    Key{ "\"contact\":", Value::Hex },
    Key{ "\"delivery\":", Value::Text },
    Key{ "\"detail\":", Value::Detail },
    Key{ "\"event\":", Value::Event, Presence::Always },
    Key{ "\"issue\":", Value::Text },
    Key{ "\"limit\":", Value::Integer },
    Key{ "\"log\":", Value::Log, Presence::Always },
    Key{ "\"message\":", Value::Text },
    Key{ "\"outcome\":", Value::Text },
    Key{ "\"policy\":", Value::Integer, Presence::Always },
    Key{ "\"reason\":", Value::Text },
    Key{ "\"recipient\":", Value::Hex },
    Key{ "\"reference\":", Value::Hex },
    Key{ "\"remark\":", Value::Hex },
    Key{ "\"role\":", Value::Text },
    Key{ "\"seq\":", Value::Sequence, Presence::Always },
    Key{ "\"station\":", Value::Text },
    Key{ "\"stop\":", Value::Text },
    Key{ "\"time\":", Value::Time, Presence::Always },
};

/// What is not one of these never stood in a detail, so nothing from outside can hide in one.
bool isDetailWord(QByteArrayView text)
{
    static const std::vector<QByteArray> words = [] {
        std::vector<QByteArray> known;
        for (int value = 0; !word(Detail(value)).isEmpty(); ++value)
            known.push_back(word(Detail(value)).toLatin1());
        std::sort(known.begin(), known.end());
        return known;
    }();
    return std::binary_search(words.begin(), words.end(), text);
}

bool takeDetail(LineScanner &scanner)
{
    if (!scanner.take("{"))
        return false;
    QByteArrayView previous;
    do {
        const auto name = scanner.text();
        if (!name || !isDetailWord(*name) || *name <= previous || !scanner.take(":"))
            return false;
        previous = *name;
        if (!scanner.number<qint64>() && !scanner.text())
            return false;
    } while (scanner.take(","));
    return scanner.take("}");
}

/// A text of printable ASCII that needs no escape, such as a UUID or a word.
bool takePlain(LineScanner &scanner, QString &plain)
{
    const auto text = scanner.text();
    const auto isPlain = [](char byte) { return byte >= 0x20 && byte < 0x7f && byte != '\\'; };
    if (!text || text->isEmpty() || !std::all_of(text->begin(), text->end(), isPlain))
        return false;
    plain = QString::fromLatin1(*text);
    return true;
}

bool takeHex(LineScanner &scanner)
{
    const auto text = scanner.text();
    return text && !text->isEmpty() && std::all_of(text->begin(), text->end(), isLowerHex);
}

bool takeText(LineScanner &scanner)
{
    const auto text = scanner.text();
    return text && !text->isEmpty();
}

template<typename Number>
bool takeNumber(LineScanner &scanner, Number &into)
{
    const auto number = scanner.number<Number>();
    into = number.value_or(0);
    return number.has_value();
}

bool takeValue(LineScanner &scanner, Value value, ParsedEntry &entry)
{
    QString log;
    qint64 time = 0;
    bool isTaken = false;
    switch (value) {
    case Value::Text:
        return takeText(scanner);
    case Value::Hex:
        return takeHex(scanner);
    case Value::Integer:
        return scanner.number<int>().has_value();
    case Value::Detail:
        return takeDetail(scanner);
    case Value::Boot:
        return takePlain(scanner, entry.boot);
    case Value::Event:
        return takePlain(scanner, entry.event) && event(entry.event);
    case Value::Log:
        isTaken = takePlain(scanner, log);
        entry.log = LogId(log);
        return isTaken;
    case Value::Sequence:
        return takeNumber(scanner, entry.seq);
    case Value::Time:
        isTaken = takeNumber(scanner, time);
        entry.time = fromMilliseconds(time);
        return isTaken;
    }
    return false;
}

} // namespace

std::optional<ParsedEntry> parseEntry(const QByteArray &line)
{
    LineScanner scanner(line);
    ParsedEntry entry;
    if (!scanner.take("{"))
        return std::nullopt;
    for (const Key &key : entryKeys) {
        if (!scanner.take(key.name)) {
            if (key.presence == Presence::Always)
                return std::nullopt;
            continue;
        }
        if (!takeValue(scanner, key.value, entry) || !scanner.take(","))
            return std::nullopt;
    }
    if (!scanner.take("\"v\":1}") || !scanner.isAtEnd())
        return std::nullopt;
    return entry;
}
