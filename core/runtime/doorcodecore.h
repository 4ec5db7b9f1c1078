// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/dayreport.h"
#include "core/domain/deliveryinfull.h"
#include "core/domain/importplan.h"
#include "core/domain/policy.h"
#include "core/domain/route.h"
#include "core/ports/users.h"
#include "core/runtime/coreparts.h"
#include "core/runtime/corethread.h"
#include "core/runtime/loghealth.h"
#include "core/runtime/sending.h"
#include "core/usecases/changetexts.h"
#include "core/usecases/checkdepot.h"
#include "core/usecases/checklog.h"
#include "core/usecases/closeday.h"
#include "core/usecases/closedelivery.h"
#include "core/usecases/countissue.h"
#include "core/usecases/createdepot.h"
#include "core/usecases/decidemessage.h"
#include "core/usecases/depotclock.h"
#include "core/usecases/issuecodes.h"
#include "core/usecases/liftblock.h"
#include "core/usecases/managechannels.h"
#include "core/usecases/readboard.h"
#include "core/usecases/readchannelhealth.h"
#include "core/usecases/readtray.h"
#include "core/usecases/reissuecode.h"
#include "core/usecases/verifycode.h"

#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <chrono>
#include <memory>
#include <optional>
#include <vector>

/// A manifest to be read.
struct ImportRequest {
    QString path;
    QDate date; ///< for rows without their own
    std::optional<DateOrder> dateOrder;
    Conflicts conflicts = Conflicts::Keep;
};

struct ImportOutcome {
    ImportId id; ///< null when nothing was to do
    int added = 0;
    int changed = 0;
};

/// What an administrator sends to an address of their own, to see it arrive. It holds no code.
struct TestMail {
    QString to;
    QString subject;
    QString text;
};

using NewDepot = CreateDepot::Request;
using CreatedDepot = CreateDepot::Created;
using ChannelChange = ManageChannels::ChannelChange;

class QTimer;
struct CoreState;
struct PlanningImport;

/// A sign-in in a browser that is under way.
struct MailboxSignIn {
    QUrl page; ///< to be opened
    Answer<QByteArray> secret; ///< for addChannel() and changeChannel(); comes when the person is done
};

/// Everything Doorcode does, for any face: calls return at once, answers come later, and signals tell what changed.
/// Made on the face's thread; the work is done on the core thread.
class DoorcodeCore : public QObject {
    Q_OBJECT

public:
    DoorcodeCore();
    ~DoorcodeCore() override;

    /// Opens the adapters on the core thread. Everything else is asked after this succeeded.
    Answer<void> open(OpenParts openParts);
    /// What opening found in the log: BehindMark or LogAltered (detail: where). Then the log can be checked, exported
    /// and backed up, while issue, verify and send refuse with the same error until that is accepted or a backup is
    /// restored.
    Answer<void> startCheck();
    /// A supervisor lets the depot go on all the same; what was found is logged. NoFinding.
    Answer<void> acceptFinding(Session session);
    /// The same by the recovery sheet. RecoveryCodeWrong.
    Answer<void> acceptFinding(QString recoveryCode);
    /// For a program that stays open: from now on the mark outside the database follows the log, and the depot is
    /// checked every day. startDueWork() does it, too.
    void stayOpen();
    /// Told by logHealthChanged(), too.
    Answer<LogHealth> logHealth();

    // Depot, users, sign-in
    Answer<CreatedDepot> createDepot(NewDepot depot);
    Answer<Depot> depot();
    Answer<Instant> now(); ///< the depot's time
    Answer<QDate> today(); ///< the depot's day
    Answer<Session> signIn(QString name, QString password);
    Answer<Session> signInToPractice(); ///< the user "practice" of a practice depot; NotPractice in a real one
    Answer<QString> depotValue(Session session, QString key);
    Answer<void> setDepotValue(Session session, QString key, QString value);
    /// The rules every desk keeps to; no secret to anybody who is signed in.
    Answer<Policy> policy(Session session);
    Answer<QString> policyValue(Session session, QString key);
    Answer<void> setPolicyValue(Session session, QString key, QString value);
    Answer<std::vector<User>> users(Session session);
    Answer<void> addUser(Session session, QString name, QString password, Roles roles);
    Answer<void> setRoles(Session session, QString name, Roles roles);
    Answer<void> setPassword(Session session, QString name, QString password);
    Answer<void> disableUser(Session session, QString name);

    // Routes and couriers
    /// With a date: as they are on that day.
    Answer<std::vector<Route>> routes(Session session, std::optional<QDate> date = {});
    Answer<std::vector<Courier>> couriers(Session session);
    /// What is absent stays as it is; with a date it holds for that day alone.
    Answer<void> setRoute(Session session, QString name, std::optional<QString> courier, std::optional<int> leaves,
        std::optional<QDate> date);
    Answer<void> addCourier(Session session, QString name);
    Answer<void> disableCourier(Session session, QString name);

    // The day
    /// Its progress is in percent of the file. Stopped, it answers Canceled.
    Answer<SharedImportPlan> planImport(Session session, ImportRequest request, StopSwitch stop = {});
    /// Stopping it removes what was written: Canceled.
    Answer<ImportOutcome> applyImport(Session session, SharedImportPlan plan, StopSwitch stop = {});
    Answer<void> undoImport(Session session, ImportId id);
    Answer<std::vector<BoardRow>> board(Session session, BoardFilter filter, QString after, int most);
    /// The rows of @p stops, to bring a board up to date.
    Answer<std::vector<BoardRow>> boardRows(Session session, std::vector<StopId> stops);
    /// Rows that hold @p text within a week of @p date, those of @p date first.
    Answer<std::vector<BoardRow>> search(Session session, QDate date, QString text, int most);
    Answer<Delivery> findDelivery(Session session, QDate date, QString reference);
    /// What its card shows.
    Answer<DeliveryInFull> readDelivery(Session session, DeliveryId delivery);
    Answer<std::vector<StoredEntry>> timeline(Session session, Delivery delivery);
    /// What issue() would do, for the question before it.
    Answer<IssueCount> countIssue(Session session, IssueRequest request, StopSwitch stop = {});
    /// Stopped early, it answers what was done until then.
    Answer<IssueResult> issue(Session session, IssueRequest request, StopSwitch stop = {});
    /// Over each of @p channels, all of them or none; over the usual one when none is named.
    Answer<MessageId> resend(Session session, DeliveryId delivery, std::vector<ChannelKind> channels);
    Answer<Issue> reissue(Session session, ReissueRequest request);
    Answer<Verification> verify(Session session, VerifyRequest request);
    /// Reads @p phone and @p email as a person typed them; absent ones stay as they are.
    Answer<void> correctContact(
        Session session, DeliveryId delivery, std::optional<QString> phone, std::optional<QString> email);
    Answer<void> arrive(Session session, DeliveryId delivery);
    Answer<void> close(Session session, CloseRequest request);
    Answer<Delivery> replan(Session session, DeliveryId delivery, QDate date);
    Answer<void> unlock(Session session, DeliveryId delivery, QString reason, QString remark);
    /// Exactly one of the two is named.
    Answer<void> lift(Session session, std::optional<QString> courier, std::optional<QString> dispatcher,
        QString reason, QString remark);
    Answer<DayCount> closeDay(Session session, QDate date);
    Answer<DayReport> dayReport(Session session, QDate date, StopSwitch stop = {});
    /// What the clock question is about; nothing while the clock runs.
    Answer<std::optional<StoppedClock>> stoppedClock();
    Answer<Instant> confirmClock(Session session);

    // Messages and channels
    Answer<std::vector<Message>> outbox(Session session, std::optional<Message::State> state, int most);
    Answer<void> decideMessage(Session session, MessageId message, DecideMessage::Decision decision);
    Answer<std::vector<TrayMessage>> tray(Session session, int most);
    /// Of every language.
    Answer<std::vector<TextsInUse>> texts(Session session);
    Answer<void> setText(Session session, TextChange change);
    /// What previewOf() shows texts with.
    Answer<TextExample> textExample(Session session);
    Answer<std::vector<ChannelSettings>> channels(Session session);
    Answer<std::vector<ChannelHealth>> channelHealth(Session session);
    Answer<ChannelId> addChannel(Session session, ChannelSettings settings, QByteArray secret);
    /// From the next sending on. What is absent stays; of the options, null takes one away.
    Answer<void> changeChannel(Session session, QString name, ChannelChange change);
    /// Begins a sign-in at the provider of a channel's mailbox, which an administrator makes in a browser of this
    /// computer. Another one, or endMailboxSignIn(), ends it: Canceled. OutOfRange names an option that is wrong.
    Answer<MailboxSignIn> signInToMailbox(
        Session session, ChannelSettings settings, QByteArray secret, BrowserSignIn::Pages pages);
    Answer<void> endMailboxSignIn();
    Answer<void> removeChannel(Session session, QString name);
    /// Sends @p mail, too, once everything before it went well. AddressImpossible.
    Answer<SendReport> testChannel(Session session, QString name, std::optional<TestMail> mail = {});
    enum class Send { WhatIsDue, UntilEmpty };
    /// Also does what is due on codes: expire, issue at leaving. DatabaseBusy when another program of the profile
    /// sends.
    Answer<SendSummary> send(Session session, Send mode);
    /// What waits for another try is due now; how many that are.
    Answer<int> retryMessages(Session session);
    /// Begins to tell by stopsChanged() and dayChanged() what changed: own acts at once, those of other programs within
    /// two seconds.
    void followChanges();
    /// Looks for a lost database now and not only when its turn comes.
    void tryDatabase();
    /// Begins to do due work by itself, as the station, every few seconds until the core goes: product.md §4.
    void startDueWork();

    // The log, keys, backup
    Answer<std::vector<StoredEntry>> logPage(Session session, LogFilter filter, quint64 fromSeq, int most);
    Answer<LogCheck> checkLog(Session session, StopSwitch stop = {});
    Answer<quint64> exportLog(Session session, QString folder, StopSwitch stop = {});
    Answer<QByteArray> checkpoint(Session session);
    Answer<QByteArray> logKey(Session session);
    Answer<void> backUp(Session session, QString path);
    /// A new recovery code; the old sheet is void. Shown once.
    Answer<QString> exportKey(Session session);
    /// The depot's health, for anybody at the computer.
    Answer<std::vector<Finding>> checkDepot();
    /// The same for a window: of the database the shape of its tables alone, and nobody waits for that.
    Answer<std::vector<Finding>> lookAtDepot();
    Answer<QString> engineVersion();
    Answer<void> checkIntegrity();

Q_SIGNALS:
    /// The board's rows of @p stops are no longer what they were, whichever program changed them.
    void stopsChanged(const QList<StopId> &stops);
    /// So much changed that the day is to be read anew.
    void dayChanged();
    void logGrew();
    void logHealthChanged(const LogHealth &health);
    /// followChanges() could not read the database, and could again; DatabaseBusy and the like are not told.
    void databaseLost(const Error &error);
    /// It is still lost, and will be looked for after @p pause.
    void databaseAwaited(std::chrono::seconds pause);
    void databaseFound();

private:
    template<typename T, typename Work>
    Answer<T> ask(Work work);
    template<typename T, typename Work>
    Answer<T> change(Work work);
    template<typename T, typename Run, typename Begin>
    Answer<T> askInPages(StopSwitch stop, Begin begin);
    void compareWithStored(const std::shared_ptr<PlanningImport> &planning);
    template<typename Accept>
    Answer<void> goOn(Accept accept);
    void noteLogGrowth();
    void tellChanges();
    void onNothingRead(const Error &error);

    std::unique_ptr<CoreState> m_state; ///< of the core thread; made and ended there
    std::atomic<bool> m_isFollowing = false;
    std::atomic<bool> m_isEnding = false;
    bool m_isDatabaseLost = false; ///< of the core thread alone
    QTimer *m_poll = nullptr; ///< of the core thread; once changes are followed
    QThreadPool m_pool; ///< for slow pure work
    CoreThread m_thread;
};
