// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "tests/faults/writerrun.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QProcess>
#include <QtCore/QRegularExpression>

using namespace Qt::StringLiterals;

namespace Clientele::Tests {

namespace {

QProcessEnvironment environmentWith(const QString &library, const QString &file)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LD_PRELOAD"_s, library);
    environment.insert(u"CLIENTELE_DISK_FOLDER"_s, QFileInfo(QFileInfo(file).path()).canonicalFilePath());
    // The libraries call the kernel themselves, so a sanitizer's need not come before them.
    environment.insert(u"ASAN_OPTIONS"_s, environment.value(u"ASAN_OPTIONS"_s) + u":verify_asan_link_order=0"_s);
    return environment;
}

WriterRun run(const QString &task, const QString &file, const QProcessEnvironment &environment)
{
    constexpr int patienceMs = 120'000;
    QProcess process;
    process.setProcessEnvironment(environment);
    const QFileInfo info(file);
    process.start(QStringLiteral(CLIENTELE_FAULT_WRITER),
                  {task, QDir(QFileInfo(info.path()).canonicalFilePath()).filePath(info.fileName())});
    WriterRun run;
    run.endedWell =
        process.waitForFinished(patienceMs) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    run.lines = writerLines(process.readAllStandardOutput());
    run.messages = process.readAllStandardError();
    static const QRegularExpression s_counts(u"faultydisk: (\\d+) calls, (\\d+) failed"_s);
    const auto counts = s_counts.match(QString::fromUtf8(run.messages));
    run.diskCalls = counts.captured(1).toInt();
    run.failedCalls = counts.captured(2).toInt();
    return run;
}

} // namespace

std::vector<WriterLine> writerLines(const QByteArray &output)
{
    using enum WriterLine::What;
    std::vector<WriterLine> lines;
    const auto words = output.first(output.lastIndexOf('\n') + 1).split('\n');
    for (const QByteArray &text : words) {
        const auto word = text.split(' ');
        if (word.size() < 2)
            continue;
        lines.push_back({.what = word[0] == "saved"    ? Saved
                                 : word[0] == "failed" ? Failed
                                                       : Unread,
                         .number = word[1].toInt(),
                         .kind = static_cast<ErrorKind>(word.value(2).toInt())});
    }
    return lines;
}

WriterRun runOnFaultyDisk(const QString &task, const QString &file, const QString &fault)
{
    QProcessEnvironment environment = environmentWith(QStringLiteral(CLIENTELE_FAULTY_DISK), file);
    environment.insert(u"CLIENTELE_DISK_FAULT"_s, fault);
    return run(task, file, environment);
}

WriterRun runOnRecordedDisk(const QString &task, const QString &file, const QString &log)
{
    QProcessEnvironment environment = environmentWith(QStringLiteral(CLIENTELE_RECORD_DISK), file);
    environment.insert(u"CLIENTELE_DISK_LOG"_s, log);
    return run(task, file, environment);
}

int timesByPatience(int seldom, int often)
{
    return qEnvironmentVariableIntValue("CLIENTELE_TORTURE") == 1 ? often : seldom;
}

} // namespace Clientele::Tests
