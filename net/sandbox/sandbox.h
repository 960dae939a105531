// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QFuture>
#include <QtCore/QString>
#include <QtCore/QStringList>
#include <QtCore/QUrl>

#include <chrono>
#include <memory>

namespace Clientele::Sandbox {

struct SandboxOptions
{
    quint16 port = 0;         ///< 0: any that is free.
    QString workspaceId = {}; ///< Empty: the one in the data file, or a new one.
    QString dataFile = {};    ///< SQLite, made when it is not there; empty: data live in memory.
    int seed = 0;             ///< So many invented clients, always the same ones, when the workspace is empty.
    QString logFile = {};     ///< Appended to, a line of JSON per request; empty: no log.
    QByteArray faults = {};   ///< A JSON array, see fault.h; empty: none.
    /** PEM files, see servertls.h; with both https is spoken instead of http. */
    QString certificateFile = {};
    QString keyFile = {};
    /** What the staff member may do. */
    QStringList permissions = allPermissions();
    std::chrono::seconds tokenLifetime = std::chrono::hours(24 * 30);
    /** Beyond what is documented of the API; see keyedanswers.h. */
    bool honoursIdempotencyKeys = false;
    /** Whether requests are remembered and faults taken under `/sandbox/…`, see gate.h. */
    bool control = false;

    [[nodiscard]] static QStringList allPermissions();
};

/** What signs in to the workspace. */
struct SandboxLogin
{
    QString email;
    QString password; ///< The same from start to start with the same data file.
};

/** What came of starting. */
struct SandboxStart
{
    QUrl baseUrl;        ///< `http://127.0.0.1:PORT`, or https; before `/v1`.
    QString workspaceId; ///< The same from start to start with the same data file.
    QByteArray token;    ///< Lives as long as SandboxOptions::tokenLifetime says.
    QString problem;     ///< Why there is no sandbox; empty when there is.
    SandboxLogin login = {};
};

/**
 * A faithful server of the workspace API on 127.0.0.1, running on a thread of its own. Ends, its data written, when
 * destroyed, which waits for that.
 */
class SandboxServer
{
public:
    SandboxServer();
    ~SandboxServer();
    Q_DISABLE_COPY_MOVE(SandboxServer)

    /** Once. Ends in exactly one result. */
    [[nodiscard]] QFuture<SandboxStart> start(const SandboxOptions &options);

private:
    class Private;
    std::unique_ptr<Private> m_private;
};

} // namespace Clientele::Sandbox
