// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/manifest/manifestparser.h"

#include "core/manifest/deliverycollector.h"
#include "core/manifest/linereader.h"
#include "core/manifest/manifestlimits.h"
#include "core/manifest/phonereader.h"

#include <QBuffer>

#include <algorithm>
#include <future>
#include <utility>

namespace {

constexpr int linesBeforeHeader = 10;
constexpr size_t blockLines = 2048;
constexpr size_t linesWorthAThread = 64;
constexpr qsizetype blockCharacters = 1024 * 1024;

Error tooManyLines(int line)
{
    return { ErrorCode::ManifestTooLarge,
        QStringLiteral("line %1: more than %2 rows").arg(line).arg(ManifestLimits::lines) };
}

/// The lines of @p block; their phone numbers, which cost as much as all else, are read beside the rest. More threads
/// than two would only wait for the lock of libphonenumber's cache.
std::vector<ManifestLine> readLines(
    LineReader &lineReader, PhoneReader &phoneReader, const std::vector<CsvRecord> &block)
{
    const auto launch = block.size() < linesWorthAThread ? std::launch::deferred : std::launch::async;
    auto phones = std::async(launch | std::launch::deferred, [&phoneReader, &block] {
        std::vector<PhoneReading> readings;
        readings.reserve(block.size());
        for (const CsvRecord &record : block)
            readings.push_back(phoneReader.read(record));
        return readings;
    });
    std::vector<ManifestLine> lines;
    lines.reserve(block.size());
    for (const CsvRecord &record : block)
        lines.push_back(lineReader.read(record));
    std::vector<PhoneReading> readings = phones.get();
    for (size_t index = 0; index < lines.size(); ++index)
        lines[index].add(std::move(readings[index]));
    return lines;
}

} // namespace

ManifestParser::ManifestParser(const ReadOptions &options, const PhoneRules &phoneRules)
    : m_options(options)
    , m_phoneRules(phoneRules)
{
}

void ManifestParser::setProgress(ManifestReader::Progress progress) { m_progress = std::move(progress); }

void ManifestParser::setCanceled(const std::atomic<bool> &canceled) { m_canceled = &canceled; }

Result<Manifest> ManifestParser::parse(QIODevice &device)
{
    m_size = device.size();
    if (m_size > ManifestLimits::bytes)
        return Error{ ErrorCode::ManifestTooLarge, QStringLiteral("more than 64 MiB") };
    const auto encoding = findEncoding(device);
    if (!encoding)
        return encoding.error();
    if (!device.seek(0))
        return Error{ ErrorCode::File, device.errorString() };

    TextSource source(device, *encoding);
    auto first = source.next();
    if (!first)
        return first.error();
    const bool isWhole = source.bytesRead() >= m_size;
    const CsvDialect dialect = findDialect(*first, isWhole ? Sample::WholeFile : Sample::Beginning);
    QString pending = first->sliced(dialect.skipped);
    const auto nextText
        = [&]() -> Result<QString> { return pending.isEmpty() ? source.next() : std::exchange(pending, {}); };
    CsvReader reader(nextText, dialect.delimiter, dialect.firstLine);

    Manifest manifest;
    manifest.encoding = encodingName(encoding->encoding);
    manifest.delimiter = dialect.delimiter;
    if (auto read = readRows(reader, source, manifest); !read)
        return read.error();
    manifest.digest = source.digest();
    return manifest;
}

Result<FoundEncoding> ManifestParser::findEncoding(QIODevice &device) const
{
    EncodingGuess guess;
    qint64 total = 0;
    while (true) {
        const QByteArray bytes = device.read(64 * 1024);
        if (bytes.isEmpty() && !device.atEnd())
            return Error{ ErrorCode::File, device.errorString() };
        total += bytes.size();
        if (total > ManifestLimits::bytes)
            return Error{ ErrorCode::ManifestTooLarge, QStringLiteral("more than 64 MiB") };
        if (isCanceled())
            return ErrorCode::Canceled;
        if (bytes.isEmpty())
            return guess.found();
        guess.add(bytes);
    }
}

/// The first of the leading records that names a reference and a recipient; titles may stand above it.
Result<ColumnMapping> ManifestParser::findHeader(CsvReader &reader) const
{
    std::optional<Error> refusal;
    size_t mostCells = 0;
    for (int looked = 0; looked < linesBeforeHeader; ++looked) {
        auto record = reader.next();
        if (!record)
            return record.error();
        if (!*record)
            break;
        auto mapping = ColumnMapping::fromHeader(**record);
        if (mapping)
            return mapping;
        // The widest record is the likeliest header, so its refusal says most.
        if (!refusal || (*record)->ends.size() > mostCells)
            refusal = mapping.error();
        mostCells = std::max(mostCells, (*record)->ends.size());
    }
    return refusal.value_or(Error{ ErrorCode::NotAManifest, QStringLiteral("the file is empty") });
}

Result<void> ManifestParser::readRows(CsvReader &reader, TextSource &source, Manifest &manifest)
{
    const auto mapping = findHeader(reader);
    if (!mapping)
        return mapping.error();
    manifest.columns = mapping->titles();
    LineReader lineReader(*mapping, m_options);
    PhoneReader phoneReader(*mapping, m_options, m_phoneRules);

    DeliveryCollector collector(*mapping);
    while (true) {
        if (isCanceled())
            return ErrorCode::Canceled;
        const auto block = readBlock(reader, manifest);
        if (!block)
            return block.error();
        if (block->empty())
            break;
        for (ManifestLine &line : readLines(lineReader, phoneReader, *block))
            collector.add(std::move(line));
        if (m_progress)
            m_progress(source.bytesRead(), m_size);
    }
    return collector.finish(m_options.dateOrder, manifest);
}

Result<std::vector<CsvRecord>> ManifestParser::readBlock(CsvReader &reader, Manifest &manifest) const
{
    std::vector<CsvRecord> block;
    qsizetype characters = 0;
    while (block.size() < blockLines && characters < blockCharacters) {
        auto record = reader.next();
        if (!record)
            return record.error();
        if (!*record)
            break;
        if ((*record)->isBlank())
            continue;
        if (++manifest.lines > ManifestLimits::lines)
            return tooManyLines((*record)->line);
        characters += (*record)->text.size();
        block.push_back(**std::move(record));
    }
    return block;
}

Result<Manifest> parseManifest(const QByteArray &bytes, const ReadOptions &options, const PhoneRules &phoneRules)
{
    QBuffer buffer;
    buffer.setData(bytes);
    if (!buffer.open(QIODevice::ReadOnly))
        return Error{ ErrorCode::File, buffer.errorString() };
    return ManifestParser(options, phoneRules).parse(buffer);
}
