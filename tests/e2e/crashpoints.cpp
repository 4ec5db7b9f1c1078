// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/crashpoints.h"

#include "core/ports/logbook.h"
#include "core/ports/messages.h"
#include "core/runtime/coreparts.h"
#include "tests/support/storagearound.h"

#include <QFile>
#include <QMessageAuthenticationCode>
#include <QRegularExpression>

#include <csignal>
#include <unistd.h>

namespace {

template<typename Call>
auto around(CrashPoints &points, const char *what, Call call)
{
    points.pass(QString::fromLatin1(what) + QStringLiteral(", before"));
    auto result = call();
    points.pass(QString::fromLatin1(what) + QStringLiteral(", after"));
    return result;
}

class CrashingWork : public UnitOfWork {
public:
    CrashingWork(std::unique_ptr<UnitOfWork> work, CrashPoints &points)
        : m_work(std::move(work))
        , m_points(points)
    {
    }
    Result<void> commit() override
    {
        return around(m_points, "commit", [&] { return m_work->commit(); });
    }

private:
    std::unique_ptr<UnitOfWork> m_work;
    CrashPoints &m_points;
};

class CrashingMessages : public Messages {
public:
    CrashingMessages(Messages &messages, CrashPoints &points)
        : m_messages(messages)
        , m_points(points)
    {
    }

    Result<void> add(const Message &message, const QByteArray &contactTag) override
    {
        return around(m_points, "a message is added", [&] { return m_messages.add(message, contactTag); });
    }
    Result<std::optional<Message>> find(const MessageId &id) override { return m_messages.find(id); }
    Result<std::vector<Message>> list(const std::optional<Message::State> &state, int most) override
    {
        return m_messages.list(state, most);
    }
    Result<std::vector<Message>> ofIssue(const IssueId &issue) override { return m_messages.ofIssue(issue); }
    Result<std::vector<Message>> due(Instant now, int most) override
    {
        return around(m_points, "what is due", [&] { return m_messages.due(now, most); });
    }
    Result<int> countQueued() override { return m_messages.countQueued(); }
    Result<Waiting> waitingFor(const ChannelId &channel) override { return m_messages.waitingFor(channel); }
    Result<int> makeDue(Instant now) override { return m_messages.makeDue(now); }
    Result<int> countFor(const QByteArray &contactTag, Instant since) override
    {
        return m_messages.countFor(contactTag, since);
    }
    Result<bool> change(const Message &message) override
    {
        return around(m_points, "a message is changed", [&] { return m_messages.change(message); });
    }
    Result<std::vector<Message>> leftSending(Instant now, const QString &prefix, int most) override
    {
        return around(m_points, "what was left sending", [&] { return m_messages.leftSending(now, prefix, most); });
    }
    Result<int> renewLeases(const QString &prefix, Instant until) override
    {
        return m_messages.renewLeases(prefix, until);
    }
    Result<std::vector<Message>> toSwitch(Instant now, int most) override
    {
        return around(m_points, "what is to be switched", [&] { return m_messages.toSwitch(now, most); });
    }
    Result<void> moveSwitch(const MessageId &id, std::optional<Instant> at) override
    {
        return around(m_points, "a switch is moved", [&] { return m_messages.moveSwitch(id, at); });
    }
    Result<std::vector<Message>> toAskAbout(Instant now, int most) override
    {
        return around(m_points, "what is to be asked about", [&] { return m_messages.toAskAbout(now, most); });
    }

private:
    Messages &m_messages;
    CrashPoints &m_points;
};

class CrashingLogBook : public LogBook {
public:
    CrashingLogBook(LogBook &log, CrashPoints &points)
        : m_log(log)
        , m_points(points)
    {
    }

    Result<void> start(const LogId &log) override { return m_log.start(log); }
    Result<void> append(const Session &session, const LogEntry &entry, Instant now) override
    {
        return around(m_points, "the log grows", [&] { return m_log.append(session, entry, now); });
    }
    Result<LogState> state() override { return m_log.state(); }
    Result<std::optional<Instant>> lastTime() override { return m_log.lastTime(); }
    Result<std::vector<StoredEntry>> page(quint64 from, int most) override { return m_log.page(from, most); }
    Result<std::vector<StoredEntry>> page(const LogFilter &filter, quint64 from, int most) override
    {
        return m_log.page(filter, from, most);
    }
    Result<std::optional<StoredEntry>> firstIn(const LogFilter &span) override { return m_log.firstIn(span); }
    Result<std::optional<StoredEntry>> lastIn(const LogFilter &span) override { return m_log.lastIn(span); }
    Result<std::optional<StoredEntry>> closingOf(const QDate &date) override { return m_log.closingOf(date); }
    Result<std::optional<StoredEntry>> newestCheck() override { return m_log.newestCheck(); }
    Result<std::vector<Opening>> openings(quint64 seq) override { return m_log.openings(seq); }
    Result<void> addCheckpoint(const StoredCheckpoint &checkpoint) override
    {
        return around(m_points, "a checkpoint", [&] { return m_log.addCheckpoint(checkpoint); });
    }
    Result<std::vector<StoredCheckpoint>> checkpoints(quint64 from, int most) override
    {
        return m_log.checkpoints(from, most);
    }
    Result<std::optional<StoredCheckpoint>> newestCheckpoint() override { return m_log.newestCheckpoint(); }

private:
    LogBook &m_log;
    CrashPoints &m_points;
};

class CrashingStorage : public StorageAround {
public:
    CrashingStorage(std::unique_ptr<Storage> storage, CrashPoints &points)
        : StorageAround(*storage)
        , m_storage(std::move(storage))
        , m_points(points)
        , m_messages(m_storage->messages(), points)
        , m_log(m_storage->logBook(), points)
    {
    }

    Result<std::unique_ptr<UnitOfWork>> begin() override
    {
        auto work = around(m_points, "a transaction", [&] { return StorageAround::begin(); });
        if (!work)
            return work;
        return std::unique_ptr<UnitOfWork>(std::make_unique<CrashingWork>(std::move(*work), m_points));
    }
    Messages &messages() override { return m_messages; }
    LogBook &logBook() override { return m_log; }

private:
    std::unique_ptr<Storage> m_storage;
    CrashPoints &m_points;
    CrashingMessages m_messages;
    CrashingLogBook m_log;
};

/// A provider that takes everything.
class MailboxChannel : public Channel {
public:
    MailboxChannel(ChannelKind kind, CrashPoints &points, Mailbox mailbox)
        : m_kind(kind)
        , m_points(points)
        , m_mailbox(std::move(mailbox))
    {
    }

    ChannelKind kind() const override { return m_kind; }
    bool canReach(const Contact &contact) const override { return contact.email.has_value(); }
    QFuture<SendReport> send(OutgoingMessage message) override
    {
        m_points.pass(QStringLiteral("the provider has not taken it"));
        m_mailbox.take(message.id.text(), message.text);
        m_points.pass(QStringLiteral("the provider has taken it"));
        return test();
    }
    void endBatch() override { m_points.pass(QStringLiteral("the end of a batch")); }
    QFuture<SendReport> test() override
    {
        return QtFuture::makeReadyFuture(SendReport{ SendReport::Result::Accepted, QStringLiteral("taken"), {}, {} });
    }

private:
    ChannelKind m_kind;
    CrashPoints &m_points;
    Mailbox m_mailbox;
};

class MailboxFactory : public ChannelFactory {
public:
    MailboxFactory(CrashPoints &points, Mailbox mailbox)
        : m_points(points)
        , m_mailbox(std::move(mailbox))
    {
    }

    Result<std::unique_ptr<Channel>> make(const ChannelSettings &settings, const QByteArray &) override
    {
        return std::unique_ptr<Channel>(std::make_unique<MailboxChannel>(settings.kind, m_points, m_mailbox));
    }

private:
    CrashPoints &m_points;
    Mailbox m_mailbox;
};

} // namespace

void CrashPoints::arm(const QString &fatal)
{
    m_state = State::Armed;
    m_fatal = fatal;
}

void CrashPoints::pass(const QString &what)
{
    if (m_state == State::Idle)
        return;
    const QString label = QStringLiteral("%1 #%2").arg(what).arg(++m_times[what]);
    m_passed.append(label);
    if (label == m_fatal)
        ::kill(::getpid(), SIGKILL);
}

void Mailbox::take(const QString &message, const QString &text) const
{
    static const QRegularExpression digits(QStringLiteral("code ([0-9 ]+) for "));
    const QByteArray code = digits.match(text).captured(1).toLatin1();
    const QByteArray tag = QMessageAuthenticationCode::hash(code, key, QCryptographicHash::Sha256).toHex();
    QFile file(path);
    if (code.isEmpty() || !file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered))
        qFatal("no mailbox, or no code in the message");
    file.write(message.toLatin1() + ' ' + tag + '\n');
}

QHash<QString, QStringList> Mailbox::copies() const
{
    QHash<QString, QStringList> copies;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return copies;
    for (const QByteArray &line : file.readAll().split('\n')) {
        const QByteArrayList parts = line.split(' ');
        if (parts.size() == 2)
            copies[QString::fromLatin1(parts[0])].append(QString::fromLatin1(parts[1]));
    }
    return copies;
}

void makeCrashable(CoreParts &parts, CrashPoints &points, const Mailbox &mailbox)
{
    parts.storage = std::make_unique<CrashingStorage>(std::move(parts.storage), points);
    parts.channelFactory = std::make_unique<MailboxFactory>(points, mailbox);
}
