// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/layers.h"

#include <QDirIterator>
#include <QFile>
#include <QLibraryInfo>
#include <QRegularExpression>
#include <QTextStream>

#include <algorithm>
#include <optional>

namespace {

/// The Qt headers that one folder alone may use although everybody may use their module.
const QStringList confinedQtHeaders{ QStringLiteral("QSettings") };

/// What the few files that talk to the operating system need. Domain, ports and use cases never do.
const QStringList platform{ QStringLiteral("errno.h"), QStringLiteral("fcntl.h"), QStringLiteral("io.h"),
    QStringLiteral("mach/"), QStringLiteral("signal.h"), QStringLiteral("sys/"), QStringLiteral("unistd.h"),
    QStringLiteral("windows.h"), QStringLiteral("linux/"), QStringLiteral("termios.h"), QStringLiteral("aclapi.h") };

const QString qtCore = QStringLiteral("QtCore");
const QString qtGui = QStringLiteral("QtGui");
const QString qtNetwork = QStringLiteral("QtNetwork");
const QString qtWidgets = QStringLiteral("QtWidgets");

const QString common = QStringLiteral("core/common");
const QString domain = QStringLiteral("core/domain");
const QString ports = QStringLiteral("core/ports");
const QString runtime = QStringLiteral("core/runtime");
const QString print = QStringLiteral("ui/print");
const QString courier = QStringLiteral("app/courier");
const QString wiring = QStringLiteral("app/wiring");
const QString translations = QStringLiteral("translations");

QStringList platformAnd(const QString &header) { return QStringList{ header } + platform; }

/// The row that rules @p file, a path from the root: the one with the longest folder.
const Layer *layerOf(const QString &file, const std::vector<Layer> &table)
{
    const Layer *found = nullptr;
    for (const Layer &layer : table) {
        const bool isInside = file.startsWith(layer.folder + QLatin1Char('/'));
        if (isInside && (!found || layer.folder.size() > found->folder.size()))
            found = &layer;
    }
    return found;
}

/// "QtSql" for both QtSql/QSqlQuery and QSqlQuery; nothing when Qt has no such header.
std::optional<QString> qtModuleOf(const QString &header)
{
    static const QDir qt(QLibraryInfo::path(QLibraryInfo::HeadersPath));
    if (header.startsWith(QLatin1String("Qt")) && header.contains(QLatin1Char('/')))
        return header.section(QLatin1Char('/'), 0, 0);
    if (!header.startsWith(QLatin1Char('Q')) && !header.startsWith(QLatin1Char('q')))
        return std::nullopt;
    static const QStringList modules = qt.entryList({ QStringLiteral("Qt*") }, QDir::Dirs);
    for (const QString &module : modules) {
        if (qt.exists(module + QLatin1Char('/') + header))
            return module;
    }
    // A module that is not installed here (QHttpServer, say) is still Qt, and still not allowed unless named.
    return header.startsWith(QLatin1Char('Q')) ? std::optional<QString>(header) : std::nullopt;
}

bool isNamed(const QString &header, const QStringList &others)
{
    return std::any_of(others.begin(), others.end(), [&header](const QString &other) {
        return other.endsWith(QLatin1Char('/')) ? header.startsWith(other) : header == other;
    });
}

bool isStandardLibrary(const QString &header)
{
    static const QRegularExpression plainName(QStringLiteral("^[a-z0-9_]+$"));
    return plainName.match(header).hasMatch();
}

/// Why @p layer may not include <@p header>; empty when it may.
QString refusalOfSystemHeader(const Layer &layer, const QString &header)
{
    if (isNamed(header, layer.others) || isStandardLibrary(header))
        return {};
    if (const auto module = qtModuleOf(header)) {
        const bool isConfined = confinedQtHeaders.contains(header.section(QLatin1Char('/'), -1));
        if (!isConfined && layer.qtModules.contains(*module))
            return {};
        return isConfined ? QStringLiteral("only its own folder may use it") : *module;
    }
    return QStringLiteral("not a header this folder may use");
}

/// Why @p layer may not include "@p header"; empty when it may.
QString refusalOfProjectHeader(const Layer &layer, const QString &header, const std::vector<Layer> &table)
{
    if (header.endsWith(QLatin1String(".moc")))
        return {};
    const Layer *included = layerOf(header, table);
    if (!included)
        return QStringLiteral("not a path from the root into a known folder");
    if (included == &layer || layer.project.contains(included->folder))
        return {};
    return included->folder;
}

QStringList forbiddenIn(const QDir &root, const QString &file, const Layer &layer, const std::vector<Layer> &table)
{
    static const QRegularExpression include(QStringLiteral("^\\s*#\\s*include\\s*([<\"])([^>\"]+)[>\"]"));
    QFile source(root.filePath(file));
    if (!source.open(QIODevice::ReadOnly))
        return { file + QStringLiteral(": cannot be read") };

    QStringList found;
    QTextStream lines(&source);
    for (int number = 1; !lines.atEnd(); ++number) {
        const auto match = include.match(lines.readLine());
        if (!match.hasMatch())
            continue;
        const QString header = match.captured(2);
        const QString refusal = match.captured(1) == QLatin1String("<") ? refusalOfSystemHeader(layer, header)
                                                                        : refusalOfProjectHeader(layer, header, table);
        if (!refusal.isEmpty())
            found += QStringLiteral("%1:%2: %3 may not include %4 (%5)")
                         .arg(file, QString::number(number), layer.folder, header, refusal);
    }
    return found;
}

} // namespace

const std::vector<Layer> &layerTable()
{
    static const QStringList inner{ common, domain, ports };
    static const QStringList core{ common, domain, ports, runtime, QStringLiteral("core/usecases"),
        QStringLiteral("core/manifest"), QStringLiteral("core/crypto"), QStringLiteral("core/storage"),
        QStringLiteral("core/channels") };
    static const std::vector<Layer> table{
        { common, {}, { qtCore }, { QStringLiteral("tl/") } },
        { domain, { common }, { qtCore }, {} },
        { ports, { common, domain }, { qtCore }, {} },
        { QStringLiteral("core/usecases"), inner, { qtCore }, {} },
        { QStringLiteral("core/manifest"), inner, { qtCore }, { QStringLiteral("phonenumbers/") } },
        { QStringLiteral("core/crypto"), inner, { qtCore }, platformAnd(QStringLiteral("botan/")) },
        { QStringLiteral("core/storage"), inner, { qtCore, QStringLiteral("QtSql") },
            platformAnd(QStringLiteral("sqlite3.h")) },
        { QStringLiteral("core/channels"), inner, { qtCore, qtNetwork }, { QStringLiteral("curl/") } },
        { runtime, inner + QStringList{ QStringLiteral("core/usecases") }, { qtCore }, {} },
        { print, { common, domain }, { qtCore, qtGui }, {} },
        { QStringLiteral("ui"), { common, domain, runtime, print },
            { qtCore, qtGui, qtWidgets, QStringLiteral("QtPrintSupport"), QStringLiteral("QtSvg") }, {} },
        { courier, { common, domain, runtime }, { qtCore, qtNetwork, QStringLiteral("QtHttpServer") }, {} },
        { wiring, core, { qtCore, qtNetwork },
            platform + QStringList{ QStringLiteral("QSettings"), QStringLiteral("qt6keychain/") } },
        { QStringLiteral("app/ctl"), { common, domain, runtime, print, courier, wiring, translations },
            { qtCore, qtGui }, platform },
        { QStringLiteral("app/desktop"),
            { common, domain, runtime, QStringLiteral("ui"), print, courier, wiring, translations },
            { qtCore, qtGui, qtWidgets }, {} },
        { translations, {}, { qtCore }, {} },
    };
    return table;
}

QStringList forbiddenIncludes(const QDir &root, const std::vector<Layer> &table)
{
    QStringList found;
    for (const QString &top :
        { QStringLiteral("core"), QStringLiteral("app"), QStringLiteral("ui"), QStringLiteral("translations") }) {
        QDirIterator sources(root.filePath(top), { QStringLiteral("*.h"), QStringLiteral("*.cpp") }, QDir::Files,
            QDirIterator::Subdirectories);
        while (sources.hasNext()) {
            const QString file = root.relativeFilePath(sources.next());
            if (const Layer *layer = layerOf(file, table))
                found += forbiddenIn(root, file, *layer, table);
            else
                found += file + QStringLiteral(": its folder has no row in the table");
        }
    }
    found.sort();
    return found;
}
