// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/manifest.h"

#include <QSet>
#include <QTest>

class TestManifest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyProblemHasItsOwnWord();
    void somethingToNoteIsNoReasonToRefuse();
};

void TestManifest::everyProblemHasItsOwnWord()
{
    QSet<QString> words;
    const int count = static_cast<int>(RowProblem::Kind::TooManyFields) + 1;

    for (int kind = 0; kind < count; ++kind)
        words << word(static_cast<RowProblem::Kind>(kind));

    QCOMPARE(words.size(), count);
    QVERIFY(!words.contains(QString()));
}

void TestManifest::somethingToNoteIsNoReasonToRefuse()
{
    RowProblem problem;

    problem.kind = RowProblem::Kind::NumberUnknownRange;
    QVERIFY(problem.isWarning());
    problem.kind = RowProblem::Kind::NumberLandline;
    QVERIFY(problem.isWarning());
    problem.kind = RowProblem::Kind::NoContact;
    QVERIFY(problem.isWarning());
    problem.kind = RowProblem::Kind::NumberImpossible;
    QVERIFY(!problem.isWarning());
}

QTEST_APPLESS_MAIN(TestManifest)
#include "tst_manifest.moc"
