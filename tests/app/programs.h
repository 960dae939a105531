// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/testfolder.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>
#include <QtCore/QProcess>

namespace Clientele::Tests {

/** A real clientele-sandbox in a process of its own. */
class SandboxProgram
{
public:
    /** @p faults as in its --faults file. */
    explicit SandboxProgram(const QJsonArray &faults = {}, const QStringList &moreOptions = {});
    ~SandboxProgram();
    Q_DISABLE_COPY_MOVE(SandboxProgram)

    [[nodiscard]] QString baseUrl() const { return m_ready.value(QStringLiteral("baseUrl")).toString(); }
    [[nodiscard]] QString workspaceId() const { return m_ready.value(QStringLiteral("workspaceId")).toString(); }
    [[nodiscard]] QByteArray token() const { return m_ready.value(QStringLiteral("token")).toString().toLatin1(); }
    /** Who can sign in. */
    [[nodiscard]] QString email() const { return login().value(QStringLiteral("email")).toString(); }
    [[nodiscard]] QString password() const { return login().value(QStringLiteral("password")).toString(); }
    /** How many requests of @p method its log tells of. */
    [[nodiscard]] int requests(const QString &method) const;

private:
    [[nodiscard]] QJsonObject login() const { return m_ready.value(QStringLiteral("login")).toObject(); }

    TestFolder m_folder;
    QProcess m_process;
    QJsonObject m_ready;
};

/** One run of the real program: no display, no bus and no token unless given. */
struct ProgramRun
{
    int exitCode = -1;
    QByteArray output;
    QByteArray errors;

    /** The one object of --json. */
    [[nodiscard]] QJsonObject object() const;
    [[nodiscard]] QJsonObject error() const { return object().value(QStringLiteral("error")).toObject(); }
    [[nodiscard]] QJsonObject client() const { return object().value(QStringLiteral("client")).toObject(); }
};

/** Gives @p process the environment of a run, changed by @p variables. */
void prepareProgram(QProcess &process, const QStringList &arguments, const QMap<QString, QString> &variables);

[[nodiscard]] ProgramRun runProgram(const QStringList &arguments, const QMap<QString, QString> &variables = {});
[[nodiscard]] ProgramRun resultOf(QProcess &process);

} // namespace Clientele::Tests
