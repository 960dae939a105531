// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "tests/app/programs.h"

#include "tests/support/waiting.h"

#include <QtCore/QFile>
#include <QtCore/QJsonDocument>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace Clientele::Tests {

namespace {

QString program(const QString &name)
{
    return QCoreApplication::applicationDirPath() + u'/' + name;
}

void writeFile(const QString &fileName, const QByteArray &content)
{
    QFile file(fileName);
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(content);
}

} // namespace

SandboxProgram::SandboxProgram(const QJsonArray &faults, const QStringList &moreOptions)
{
    const QString faultsFile = m_folder.filePath(u"faults.json"_s);
    writeFile(faultsFile, QJsonDocument(faults).toJson());
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(program(u"clientele-sandbox"_s),
                    QStringList{u"--port"_s, u"0"_s, u"--workspace"_s, u"65a000000000000000000001"_s, u"--faults"_s,
                                faultsFile, u"--log"_s, m_folder.filePath(u"log.jsonl"_s)}
                        + moreOptions);
    EXPECT_TRUE(waitUntil([this] { return m_process.canReadLine(); }));
    m_ready = QJsonDocument::fromJson(m_process.readLine()).object();
}

SandboxProgram::~SandboxProgram()
{
    m_process.terminate();
    EXPECT_TRUE(m_process.waitForFinished());
}

int SandboxProgram::requests(const QString &method) const
{
    QFile log(m_folder.filePath(u"log.jsonl"_s));
    EXPECT_TRUE(log.open(QIODevice::ReadOnly));
    int count = 0;
    for (const QByteArray &line : log.readAll().split('\n'))
        count += QJsonDocument::fromJson(line).object().value("method"_L1).toString() == method ? 1 : 0;
    return count;
}

QJsonObject ProgramRun::object() const
{
    EXPECT_EQ(output.count('\n'), 1) << output.toStdString();
    return QJsonDocument::fromJson(output).object();
}

void prepareProgram(QProcess &process, const QStringList &arguments, const QMap<QString, QString> &variables)
{
    auto environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s, u"XDG_RUNTIME_DIR"_s})
        environment.remove(name);
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nonexistent/bus"_s);
    for (auto it = variables.begin(); it != variables.end(); ++it)
        environment.insert(it.key(), it.value());
    process.setProcessEnvironment(environment);
    // As most people have it; the program sees to its files itself.
    process.setChildProcessModifier([] { ::umask(S_IWGRP | S_IWOTH); });
    process.setProgram(program(u"clientele"_s));
    process.setArguments(arguments);
}

ProgramRun runProgram(const QStringList &arguments, const QMap<QString, QString> &variables)
{
    QProcess process;
    prepareProgram(process, arguments, variables);
    process.start();
    return resultOf(process);
}

ProgramRun resultOf(QProcess &process)
{
    EXPECT_TRUE(waitUntil([&process] { return process.state() == QProcess::NotRunning; }));
    EXPECT_EQ(process.exitStatus(), QProcess::NormalExit);
    return {.exitCode = process.exitCode(),
            .output = process.readAllStandardOutput(),
            .errors = process.readAllStandardError()};
}

} // namespace Clientele::Tests
