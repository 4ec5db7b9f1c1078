// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/layers.h"

#include <QTemporaryDir>
#include <QTest>

/// Keeps ARCHITECTURE.md true: the sources include what its table allows, and the checker that says so is not blind.
class TestLayers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void projectKeepsToTheTable_data();
    void projectKeepsToTheTable();
    void coreIsThere();
    void include_data();
    void include();
    void folderWithoutRowIsFound();
    void finderNamesFileAndLine();
};

namespace {

/// What the checker says about a tree that holds one source with one line.
QStringList findingsFor(const QString &file, const QByteArray &line)
{
    const QTemporaryDir tree;
    const QFileInfo path(tree.filePath(file));
    QDir().mkpath(path.path());
    QFile source(path.filePath());
    if (!source.open(QIODevice::WriteOnly))
        return { QStringLiteral("the test cannot write ") + path.filePath() };
    source.write("// first line\n" + line + "\n");
    source.close();
    return forbiddenIncludes(QDir(tree.path()), layerTable());
}

} // namespace

void TestLayers::projectKeepsToTheTable_data()
{
    QTest::addColumn<QString>("folder");
    for (const Layer &layer : layerTable())
        QTest::newRow(qPrintable(layer.folder)) << layer.folder;
}

void TestLayers::projectKeepsToTheTable()
{
    QFETCH(QString, folder);

    static const QStringList all = forbiddenIncludes(QDir(QStringLiteral(DOORCODE_SOURCE_DIR)), layerTable());
    const QStringList found = all.filter(folder + QLatin1Char('/'));

    QVERIFY2(found.isEmpty(), qPrintable(found.join(QLatin1Char('\n'))));
}

void TestLayers::coreIsThere()
{
    const QDir root(QStringLiteral(DOORCODE_SOURCE_DIR));

    QVERIFY(root.exists(QStringLiteral("core/common/result.h")));
    QVERIFY(root.exists(QStringLiteral("core/ports/channel.h")));
}

void TestLayers::include_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<bool>("isAllowed");
    const auto row = [](const char *name, const char *file, const char *line, bool isAllowed) {
        QTest::newRow(name) << QString::fromLatin1(file) << QByteArray(line) << isAllowed;
    };

    row("domain may use common", "core/domain/x.h", "#include \"core/common/ids.h\"", true);
    row("a folder may use itself", "core/domain/x.h", "#include \"core/domain/stop.h\"", true);
    row("the standard library is free", "core/domain/x.h", "#include <optional>", true);
    row("storage may use QtSql", "core/storage/x.cpp", "#include <QSqlQuery>", true);
    row("storage may use SQLite", "core/storage/x.cpp", "#include <sqlite3.h>", true);
    row("crypto may use Botan", "core/crypto/x.cpp", "#include <botan/mac.h>", true);
    row("channels may use curl", "core/channels/x.cpp", "#include <curl/curl.h>", true);
    row("manifest may use libphonenumber", "core/manifest/x.cpp", "#include <phonenumbers/phonenumberutil.h>", true);
    row("wiring may use QSettings", "app/wiring/settings.cpp", "#include <QSettings>", true);
    row("wiring may use an adapter", "app/wiring/x.cpp", "#include \"core/storage/sqlstorage.h\"", true);
    row("a moc file is free", "core/runtime/x.cpp", "#include \"x.moc\"", true);

    row("common uses no domain", "core/common/x.h", "#include \"core/domain/stop.h\"", false);
    row("domain uses no ports", "core/domain/x.h", "#include \"core/ports/clock.h\"", false);
    row("use cases use no storage", "core/usecases/x.cpp", "#include \"core/storage/sqlstorage.h\"", false);
    row("storage uses no crypto", "core/storage/x.cpp", "#include \"core/crypto/keyring.h\"", false);
    row("storage uses no use case", "core/storage/x.cpp", "#include \"core/usecases/verifycode.h\"", false);
    row("runtime names no adapter", "core/runtime/x.cpp", "#include \"core/channels/smtpchannel.h\"", false);
    row("ctl sees no use case", "app/ctl/x.cpp", "#include \"core/usecases/verifycode.h\"", false);
    row("ctl sees no repository", "app/ctl/x.cpp", "#include \"core/ports/storage.h\"", false);
    row("the window sees no use case", "ui/board/x.cpp", "#include \"core/usecases/verifycode.h\"", false);
    row("print sees no runtime", "ui/print/x.cpp", "#include \"core/runtime/doorcodecore.h\"", false);
    row("no QtSql outside storage", "core/usecases/x.cpp", "#include <QSqlQuery>", false);
    row("no QtSql by module path either", "core/runtime/x.cpp", "#include <QtSql/QSqlDatabase>", false);
    row("no QtSql by lower case either", "core/runtime/x.cpp", "#include <qsqldatabase.h>", false);
    row("no Gui in core", "core/domain/x.h", "#include <QColor>", false);
    row("no Widgets in core", "core/runtime/x.cpp", "#include <QtWidgets>", false);
    row("no network in use cases", "core/usecases/x.cpp", "#include <QNetworkAccessManager>", false);
    row("no Botan outside crypto", "core/storage/x.cpp", "#include <botan/mac.h>", false);
    row("no curl outside channels", "core/runtime/x.cpp", "#include <curl/curl.h>", false);
    row("no SQLite outside storage", "app/ctl/x.cpp", "#include <sqlite3.h>", false);
    row("no QSettings outside wiring", "app/ctl/x.cpp", "#include <QSettings>", false);
    row("no QSettings by module path either", "core/common/x.h", "#include <QtCore/QSettings>", false);
    row("no system call in a use case", "core/usecases/x.cpp", "#include <unistd.h>", false);
    row("no path that is not from the root", "core/domain/x.cpp", "#include \"stop.h\"", false);
    row("no path upwards", "core/domain/x.cpp", "#include \"../ports/clock.h\"", false);
    row("spaces hide nothing", "core/domain/x.cpp", "  #  include <QSqlQuery>", false);
}

void TestLayers::include()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, line);
    QFETCH(bool, isAllowed);

    const QStringList found = findingsFor(file, line);

    QVERIFY2(found.isEmpty() == isAllowed, qPrintable(found.join(QLatin1Char('\n'))));
}

void TestLayers::folderWithoutRowIsFound()
{
    QCOMPARE(findingsFor(QStringLiteral("core/utilities/x.h"), "").size(), 1);
}

void TestLayers::finderNamesFileAndLine()
{
    const QStringList found = findingsFor(QStringLiteral("core/domain/x.h"), "#include <QSqlQuery>");

    QCOMPARE(found, QStringList{ QStringLiteral("core/domain/x.h:2: core/domain may not include QSqlQuery (QtSql)") });
}

QTEST_APPLESS_MAIN(TestLayers)
#include "tst_layers.moc"
