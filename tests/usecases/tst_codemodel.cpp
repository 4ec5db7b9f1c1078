// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/codesfixture.h"

#include <rapidcheck.h>

using namespace std::chrono_literals;

namespace {

const QString parcel = QStringLiteral("DC-1");

enum class Act { Issue, Resend, Reissue, Right, Wrong, Older, Unlock, ShortWait, LongWait };

/// What a failing run is shown with.
std::ostream &operator<<(std::ostream &out, Act act)
{
    switch (act) {
    case Act::Issue:
        return out << "issue";
    case Act::Resend:
        return out << "resend";
    case Act::Reissue:
        return out << "reissue";
    case Act::Right:
        return out << "right";
    case Act::Wrong:
        return out << "wrong";
    case Act::Older:
        return out << "older";
    case Act::Unlock:
        return out << "unlock";
    case Act::ShortWait:
        return out << "45 s";
    case Act::LongWait:
        return out << "3 h";
    }
    return out;
}

/// What the rules say of one stop, and nothing of how it is done.
struct Model {
    enum class Code { None, Active, Locked, Used, Expired };

    Code code = Code::None;
    int attempts = 0;
    int allowance = 5;
    int issues = 0;
    int sends = 0;
    bool wasUnlocked = false;
    std::chrono::seconds now{ 0 };
    std::chrono::seconds noAttemptBefore{ 0 };
    std::chrono::seconds lastSend{ -1000 };

    static constexpr std::chrono::seconds dayLeft = 12h;

    bool isActive() const { return code == Code::Active && now < dayLeft; }

    QString issue()
    {
        if (code == Code::Used)
            return QStringLiteral("already_handed_off");
        if (code == Code::Locked)
            return QStringLiteral("stop_locked");
        if (isActive())
            return QStringLiteral("code_active");
        return make();
    }
    QString reissue()
    {
        if (code == Code::Used)
            return QStringLiteral("already_handed_off");
        if (code == Code::Locked)
            return QStringLiteral("stop_locked");
        return make();
    }
    QString make()
    {
        if (issues == 3)
            return QStringLiteral("issues_spent");
        if (now >= dayLeft)
            return QStringLiteral("day_over");
        ++issues;
        code = Code::Active;
        sends = 1;
        lastSend = now;
        return QStringLiteral("done");
    }
    QString resend()
    {
        if (code == Code::Locked)
            return QStringLiteral("stop_locked");
        if (!isActive())
            return QStringLiteral("no_code");
        if (sends == 5)
            return QStringLiteral("sends_spent");
        if (now < lastSend + 60s)
            return QStringLiteral("resend_wait");
        ++sends;
        lastSend = now;
        return QStringLiteral("done");
    }
    QString unlock()
    {
        if (code != Code::Locked)
            return QStringLiteral("stop_not_locked");
        if (wasUnlocked)
            return QStringLiteral("already_unlocked");
        wasUnlocked = true;
        allowance += 3;
        noAttemptBefore = now;
        code = Code::Active;
        return QStringLiteral("done");
    }
    QString verify(Act act)
    {
        if (code == Code::Used)
            return QStringLiteral("already_handed_off");
        if (code == Code::None)
            return QStringLiteral("no_code");
        if (code == Code::Locked)
            return QStringLiteral("locked");
        if (now < noAttemptBefore)
            return QStringLiteral("wait");
        if (!isActive())
            return QStringLiteral("expired");
        if (act == Act::Older)
            return QStringLiteral("superseded");
        if (act == Act::Right) {
            code = Code::Used;
            return QStringLiteral("match");
        }
        ++attempts;
        if (attempts == allowance)
            code = Code::Locked;
        else if (attempts >= 3)
            noAttemptBefore = now + (attempts == 3 ? 30s : attempts == 4 ? 60s : 120s);
        return QStringLiteral("mismatch");
    }
};

/// One stop of a real depot, driven beside its model.
class Trial {
public:
    Trial()
    {
        m_depot.setPolicy(QStringLiteral("messages_per_contact_hour"), QStringLiteral("100"));
        m_depot.import({ m_depot.row(parcel) });
    }

    void take(Act act)
    {
        const int before = m_depot.stopOf(parcel).attempts;
        const auto [expected, actual] = both(act);
        RC_ASSERT(actual.toStdString() == expected.toStdString());
        const Stop stop = m_depot.stopOf(parcel);
        RC_ASSERT(stop.attempts >= before); // never refunded
        RC_ASSERT(stop.attempts == m_model.attempts);
        RC_ASSERT(stop.allowance == m_model.allowance);
        RC_ASSERT(m_looked <= stop.allowance); // never more wrong codes looked at than allowed
        int active = 0;
        for (const Issue &issue : m_depot.issues(parcel))
            active += issue.state == Issue::State::Active || issue.state == Issue::State::Locked ? 1 : 0;
        RC_ASSERT(active <= 1);
    }

private:
    std::pair<QString, QString> both(Act act)
    {
        switch (act) {
        case Act::Issue:
            return { m_model.issue(), issue() };
        case Act::Resend:
            return { m_model.resend(), answerOf(m_depot.resend(parcel)) };
        case Act::Reissue:
            return { m_model.reissue(), reissue() };
        case Act::Unlock:
            return { m_model.unlock(), answerOf(m_depot.unlock(parcel)) };
        case Act::Right:
        case Act::Wrong:
        case Act::Older:
            return verify(act);
        case Act::ShortWait:
            return wait(45s);
        case Act::LongWait:
            return wait(3h);
        }
        return {};
    }
    QString issue()
    {
        const IssueResult result = m_depot.issue(parcel);
        return result.issued == 1 ? QStringLiteral("done") : word(result.problems.at(0).error.code);
    }
    QString reissue()
    {
        const auto issues = m_depot.issues(parcel);
        const auto issue = m_depot.reissue(parcel);
        // What an active code was is superseded; one whose time was over may be either.
        if (issue && !issues.empty()
            && must(m_depot.storage->issues().find(issues.front().id))->state == Issue::State::Superseded)
            m_older = m_depot.codeOf(issues.front());
        return answerOf(issue);
    }
    std::pair<QString, QString> verify(Act act)
    {
        QString typed = QStringLiteral("000000");
        if (m_model.issues > 0)
            typed = act == Act::Right ? m_depot.code(parcel) : m_depot.wrongCode(parcel);
        if (act == Act::Older && !m_older.isEmpty())
            typed = m_older;
        const Act meant = act == Act::Older && m_older.isEmpty() ? Act::Wrong : act;
        const Verification answer = m_depot.verify(parcel, typed);
        m_looked += answer.outcome == Outcome::Mismatch ? 1 : 0;
        return { m_model.verify(meant), word(answer.outcome) };
    }
    std::pair<QString, QString> wait(std::chrono::seconds time)
    {
        m_depot.clock.advance(time);
        m_model.now += time;
        return {};
    }

    CodesFixture m_depot;
    Model m_model;
    QString m_older;
    int m_looked = 0;
};

} // namespace

/// Whatever people do with one stop, in whatever order, its codes and attempts are as the rules say.
class TestCodeModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anyOrderOfActs();
};

void TestCodeModel::anyOrderOfActs()
{
    if (!qEnvironmentVariableIsSet("RC_PARAMS")) {
        const bool isLong = qEnvironmentVariableIsSet("DOORCODE_LONG");
        qputenv("RC_PARAMS", isLong ? "max_success=1200 max_size=150" : "seed=20261123 max_success=150 max_size=80");
    }
    const auto act
        = rc::gen::weightedElement<Act>({ { 4, Act::Issue }, { 3, Act::Resend }, { 2, Act::Reissue }, { 1, Act::Right },
            { 8, Act::Wrong }, { 3, Act::Older }, { 2, Act::Unlock }, { 6, Act::ShortWait }, { 1, Act::LongWait } });

    const bool holds = rc::check("one stop under any acts", [&act] {
        const auto acts = *rc::gen::container<std::vector<Act>>(act).as("acts");
        Trial trial;
        for (const Act next : acts)
            trial.take(next);
    });

    QVERIFY(holds);
}

QTEST_APPLESS_MAIN(TestCodeModel)
#include "tst_codemodel.moc"
