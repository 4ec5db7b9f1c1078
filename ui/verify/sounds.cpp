// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/verify/sounds.h"

#include "ui/preferencekeys.h"
#include "ui/preferences.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QtEndian>

static void initialiseResources() { Q_INIT_RESOURCE(sounds); }

namespace {

constexpr qsizetype wavHead = 44; // RIFF, format and data heads of a plain PCM file
constexpr int quietPercent = 35;

QString nameOf(Sounds::Cue cue)
{
    switch (cue) {
    case Sounds::Cue::Correct:
        return QStringLiteral("correct");
    case Sounds::Cue::Wrong:
        return QStringLiteral("wrong");
    case Sounds::Cue::Locked:
        return QStringLiteral("locked");
    case Sounds::Cue::AtTheDoor:
        return QStringLiteral("atthedoor");
    }
    return {};
}

/// The first player this system has: PipeWire, PulseAudio, ALSA, macOS, Windows.
QStringList playerCommand()
{
    const QStringList commands[] = { { QStringLiteral("pw-play") }, { QStringLiteral("paplay") },
        { QStringLiteral("aplay"), QStringLiteral("-q") }, { QStringLiteral("afplay") },
        { QStringLiteral("powershell"), QStringLiteral("-NoProfile"), QStringLiteral("-Command"),
            QStringLiteral("(New-Object Media.SoundPlayer $args[0]).PlaySync()") } };
    for (const QStringList &command : commands) {
        const QString program = QStandardPaths::findExecutable(command.front());
        if (!program.isEmpty())
            return QStringList{ program } + command.mid(1);
    }
    return {};
}

} // namespace

Sounds::Sounds(const Preferences &preferences)
    : m_preferences(preferences)
{
    initialiseResources();
}

Sounds::~Sounds() = default;

void Sounds::play(Cue cue)
{
    const QString volume = m_preferences.value(soundVolumeKey, QStringLiteral("quiet")).toString();
    if (volume == QLatin1String("off"))
        return;
    static const QStringList player = playerCommand();
    if (player.isEmpty())
        return;
    const QString file = fileOf(cue, volume == QLatin1String("normal") ? 100 : quietPercent);
    if (!file.isEmpty())
        QProcess::startDetached(player.front(), player.mid(1) + QStringList{ file });
}

QString Sounds::fileOf(Cue cue, int percent)
{
    if (!m_folder)
        m_folder = std::make_unique<QTemporaryDir>();
    const QString path = m_folder->filePath(QStringLiteral("%1-%2.wav").arg(nameOf(cue)).arg(percent));
    if (QFile::exists(path))
        return path;
    QFile source(QStringLiteral(":/doorcode/sounds/%1.wav").arg(nameOf(cue)));
    QFile target(path);
    if (!source.open(QIODevice::ReadOnly) || !target.open(QIODevice::WriteOnly))
        return {};
    target.write(quieter(source.readAll(), percent));
    return path;
}

QByteArray Sounds::quieter(QByteArray wav, int percent)
{
    for (qsizetype at = wavHead; at + 1 < wav.size(); at += 2) {
        const auto sample = qFromLittleEndian<qint16>(wav.constData() + at);
        qToLittleEndian(qint16(sample * percent / 100), wav.data() + at);
    }
    return wav;
}
