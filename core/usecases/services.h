// SPDX-FileCopyrightText: 2026 The Doorcode authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class CodeMaker;
class DepotClock;
class KeyStore;
class LogSeal;
class PhoneRules;
class RandomSource;
class Storage;

/// What the use cases of the day work with. References to things that outlive every use case; made once by the runtime.
struct Services {
    Storage &storage;
    DepotClock &clock;
    RandomSource &random;
    CodeMaker &codes;
    KeyStore &keys;
    LogSeal &seal;
    const PhoneRules &phones;
};
