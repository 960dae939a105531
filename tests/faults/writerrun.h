// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/values/error.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <vector>

namespace Clientele::Tests {

/** What journalwriter.cpp said of one step or row. */
struct WriterLine
{
    enum class What { Saved, Failed, Unread };
    What what = What::Saved;
    int number = 0;
    /** Of the last two. */
    ErrorKind kind = {};
};

/** What it said until somewhere in its output, of which a last, incomplete line does not count. */
[[nodiscard]] std::vector<WriterLine> writerLines(const QByteArray &output);

/** One run of it, to its end. */
struct WriterRun
{
    /** It ended by itself, and well. */
    bool endedWell = false;
    std::vector<WriterLine> lines;
    /** Of libfaultydisk. */
    int diskCalls = 0;
    int failedCalls = 0;
    /** All it said on standard error. */
    QByteArray messages;
};

/** @p fault as CLIENTELE_DISK_FAULT; empty: none. Below @p file's folder, which is empty, nothing else is written. */
[[nodiscard]] WriterRun runOnFaultyDisk(const QString &task, const QString &file, const QString &fault);
/** Writes down in @p log what happened to the disk (disklog.h). */
[[nodiscard]] WriterRun runOnRecordedDisk(const QString &task, const QString &file, const QString &log);

/** @p often with CLIENTELE_TORTURE=1 in the environment, else @p seldom. */
[[nodiscard]] int timesByPatience(int seldom, int often);

} // namespace Clientele::Tests
