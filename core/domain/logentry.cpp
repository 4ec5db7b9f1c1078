// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/logentry.h"

#include <QVarLengthArray>

#include <algorithm>
#include <charconv>

namespace {

constexpr qint64 formatVersion = 1;
constexpr qsizetype usualLine = 1024;
[[maybe_unused]] constexpr qsizetype longestDetail = 1024;

bool isPlain(QChar character)
{
    const char16_t unit = character.unicode();
    return unit >= 0x20 && unit < 0x80 && unit != u'"' && unit != u'\\';
}

/// RFC 8785 §3.2.2.2: controls, quote and backslash in their shortest form, all else as it is in UTF-8.
void appendEscaped(QByteArray &line, QStringView text)
{
    for (const char byte : text.toUtf8()) {
        const qsizetype place = QByteArrayView("\"\\\b\t\n\f\r").indexOf(byte);
        if (place >= 0)
            line.append('\\').append("\"\\btnfr"[place]);
        else if (uchar(byte) < 0x20)
            line.append("\\u00").append(QByteArray(1, byte).toHex());
        else
            line.append(byte);
    }
}

void appendText(QByteArray &line, QStringView text)
{
    line.append('"');
    if (std::all_of(text.begin(), text.end(), isPlain)) {
        const qsizetype start = line.size();
        line.resize(start + text.size());
        std::transform(text.begin(), text.end(), line.data() + start, [](QChar plain) { return plain.toLatin1(); });
    } else {
        appendEscaped(line, text);
    }
    line.append('"');
}

template<typename Number>
void appendNumber(QByteArray &line, Number number)
{
    std::array<char, 24> digits;
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
    line.append(digits.data(), end - digits.data());
}

/// Writes one object whose keys come sorted. Texts that are absent are left out with their key.
/// By hand, because one bulk issue writes 100,000 entries.
class ObjectWriter {
public:
    explicit ObjectWriter(QByteArray &line)
        : m_line(line)
    {
        m_line.append('{');
    }

    void key(QLatin1String name)
    {
        m_line.append(m_isEmpty ? "\"" : ",\"").append(name.data(), name.size()).append("\":");
        m_isEmpty = false;
    }

    void text(QLatin1String name, QStringView value)
    {
        if (value.isEmpty())
            return;
        key(name);
        appendText(m_line, value);
    }

    void hex(QLatin1String name, QByteArrayView value)
    {
        if (value.isEmpty())
            return;
        key(name);
        m_line.append('"').append(value).append('"');
    }

    template<typename Tag>
    void id(QLatin1String name, const std::optional<Id<Tag>> &value)
    {
        if (value)
            text(name, value->text());
    }

    template<typename Number>
    void number(QLatin1String name, Number value)
    {
        key(name);
        appendNumber(m_line, value);
    }

    void number(QLatin1String name, const std::optional<int> &value)
    {
        if (value)
            number(name, *value);
    }

    void end() { m_line.append('}'); }

private:
    QByteArray &m_line;
    bool m_isEmpty = true;
};

using DetailValue = std::variant<qint64, QString>;

void appendDetail(QByteArray &line, const LogEntry &entry)
{
    QVarLengthArray<std::pair<QString, const DetailValue *>, 16> sorted;
    for (const auto &[detail, value] : entry.detail)
        sorted.append({ word(detail), &value });
    std::sort(sorted.begin(), sorted.end());
    Q_ASSERT(std::adjacent_find(sorted.begin(), sorted.end(), [](const auto &left, const auto &right) {
        return left.first == right.first;
    }) == sorted.end());

    ObjectWriter object(line);
    for (const auto &[name, value] : sorted) {
        const QByteArray key = name.toLatin1();
        object.key(QLatin1String(key));
        if (const auto *number = std::get_if<qint64>(value))
            appendNumber(line, *number);
        else
            appendText(line, std::get<QString>(*value));
    }
    object.end();
}

/// The commitment to @p field, in hex; empty when the entry has none.
QByteArrayView committed(Commitment::Field field, const LogEntry &entry, const std::vector<QByteArray> &commitments)
{
    for (size_t index = 0; index < entry.commitments.size() && index < commitments.size(); ++index) {
        if (entry.commitments[index].field == field)
            return commitments[index];
    }
    return {};
}

} // namespace

QByteArray canonicalEntry(
    const LogPosition &position, const LogEntry &entry, const std::vector<QByteArray> &commitments)
{
    using Field = Commitment::Field;
    Q_ASSERT(!position.log.isNull() && !position.boot.isEmpty());
    Q_ASSERT(commitments.size() == entry.commitments.size());

    QByteArray line;
    line.reserve(usualLine);
    ObjectWriter object(line);
    object.text(QLatin1String("actor"), position.actor);
    object.number(QLatin1String("attempt"), entry.attempt);
    object.text(QLatin1String("boot"), position.boot);
    object.hex(QLatin1String("contact"), committed(Field::Contact, entry, commitments));
    object.id(QLatin1String("delivery"), entry.delivery);
    if (!entry.detail.empty()) {
        object.key(QLatin1String("detail"));
        [[maybe_unused]] const qsizetype start = line.size();
        appendDetail(line, entry);
        Q_ASSERT(line.size() - start <= longestDetail);
    }
    object.text(QLatin1String("event"), word(entry.event));
    object.id(QLatin1String("issue"), entry.issue);
    object.number(QLatin1String("limit"), entry.limit);
    object.text(QLatin1String("log"), position.log.text());
    object.id(QLatin1String("message"), entry.message);
    object.text(QLatin1String("outcome"), entry.outcome);
    object.number(QLatin1String("policy"), position.policy);
    object.text(QLatin1String("reason"), entry.reason);
    object.hex(QLatin1String("recipient"), committed(Field::Recipient, entry, commitments));
    object.hex(QLatin1String("reference"), committed(Field::Reference, entry, commitments));
    object.hex(QLatin1String("remark"), committed(Field::Remark, entry, commitments));
    object.text(QLatin1String("role"), position.role);
    object.number(QLatin1String("seq"), position.seq);
    object.text(QLatin1String("station"), position.station.text());
    object.id(QLatin1String("stop"), entry.stop);
    object.number(QLatin1String("time"), toMilliseconds(position.time));
    object.number(QLatin1String("v"), formatVersion);
    object.end();
    return line;
}
