// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/manifest/manifestparser.h"

#include "core/manifest/celltext.h"
#include "core/manifest/deliverycollector.h"
#include "core/manifest/linereader.h"
#include "core/manifest/manifestlimits.h"
#include "core/manifest/phonereader.h"

#include <QBuffer>

#include <algorithm>
#include <array>
#include <atomic>
#include <future>
#include <utility>

namespace {

constexpr int linesBeforeHeader = 10;
constexpr qsizetype cellsShown = 3; ///< of a column, for a person to check what it was understood as
constexpr size_t blockLines = 2048;
constexpr size_t linesWorthAThread = 64;
constexpr size_t linesTaken = 32; ///< by a thread at a time
constexpr qsizetype blockCharacters = 1024 * 1024;

Error tooManyLines(int line)
{
    return { ErrorCode::ManifestTooLarge,
        QStringLiteral("line %1: more than %2 rows").arg(line).arg(ManifestLimits::lines) };
}

/// The first cells of each column, as far as @p columns lack them.
void showCells(const std::vector<CsvRecord> &block, std::vector<ManifestColumn> &columns)
{
    for (const CsvRecord &record : block) {
        if (columns.front().cells.size() >= cellsShown)
            return;
        for (size_t column = 0; column < columns.size(); ++column)
            columns[column].cells.append(problemValue(record.cell(qsizetype(column))));
    }
}

/// What one thread reads lines with: both remember what they read before.
struct Readers {
    LineReader lines;
    PhoneReader phones;
};

/// Takes a few lines of @p block at a time that nobody has taken, until there are none.
void readSome(
    Readers &readers, const std::vector<CsvRecord> &block, std::atomic<size_t> &taken, std::vector<ManifestLine> &lines)
{
    while (true) {
        const size_t first = taken.fetch_add(linesTaken);
        const size_t end = std::min(first + linesTaken, block.size());
        if (first >= end)
            return;
        for (size_t index = first; index < end; ++index) {
            lines[index] = readers.lines.read(block[index]);
            lines[index].add(readers.phones.read(block[index]));
        }
    }
}

/// The lines of @p block, read by two threads, since phone numbers cost thrice what all else does. More threads would
/// only wait for the lock of libphonenumber's cache.
std::vector<ManifestLine> readLines(std::array<Readers, 2> &readers, const std::vector<CsvRecord> &block)
{
    std::vector<ManifestLine> lines(block.size());
    std::atomic<size_t> taken = 0;
    const auto launch = block.size() < linesWorthAThread ? std::launch::deferred : std::launch::async;
    auto other = std::async(launch | std::launch::deferred, [&] { readSome(readers[1], block, taken, lines); });
    readSome(readers[0], block, taken, lines);
    other.get();
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
    manifest.form.encoding = encodingName(encoding->encoding);
    manifest.form.delimiter = dialect.delimiter;
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
    manifest.form.headerLine = mapping->headerLine();
    manifest.form.columns = mapping->columns();
    const Readers fresh{ LineReader(*mapping, m_options), PhoneReader(*mapping, m_options, m_phoneRules) };
    std::array<Readers, 2> readers{ fresh, fresh };
    DeliveryCollector collector(*mapping);
    while (true) {
        if (isCanceled())
            return ErrorCode::Canceled;
        const auto block = readBlock(reader, manifest);
        if (!block)
            return block.error();
        if (block->empty())
            break;
        showCells(*block, manifest.form.columns);
        for (ManifestLine &line : readLines(readers, *block))
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
