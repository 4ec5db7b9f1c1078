// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QTemporaryDir>

#include <memory>

class Preferences;

/// A short sound beside an answer, for whoever looks elsewhere: never the only sign. Played by the system's own player,
/// so that no audio library is needed; where there is none, there is no sound.
class Sounds {
public:
    enum class Cue { Correct, Wrong, Locked, AtTheDoor };

    explicit Sounds(const Preferences &preferences);
    ~Sounds();

    void play(Cue cue);

    /// A WAV of 16-bit samples, @p percent as loud.
    static QByteArray quieter(QByteArray wav, int percent);

private:
    QString fileOf(Cue cue, int percent);

    const Preferences &m_preferences;
    std::unique_ptr<QTemporaryDir> m_folder; ///< what the player reads; made when first needed
};
