// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/values/connection.h"

#include <QtCore/QString>

#include <memory>
#include <optional>

class QSettings;

namespace Clientele {

/** The environment variable that gives a run its token. It wins, and the keychain is left alone then. */
constexpr const char *TOKEN_VARIABLE = "CLIENTELE_TOKEN";

/**
 * Where this run keeps its things. The default profile follows the desktop's standard folders; one made for a folder
 * keeps settings, data, cache and logs inside it and has keychain entries of its own. Folders are made 0700 when asked
 * for.
 */
class Profile
{
public:
    /** @p directory as given by --profile-dir; made absolute. Nothing: the default profile. */
    explicit Profile(const std::optional<QString> &directory);

    /** What precedes keychain keys: `default`, or the absolute folder. */
    [[nodiscard]] QString name() const;
    [[nodiscard]] std::unique_ptr<QSettings> openSettings() const;
    [[nodiscard]] QString dataFile(const QString &fileName) const;
    /** Where the embedded sandbox workspace keeps its clients. */
    [[nodiscard]] QString sandboxFile() const;
    /** Where the list of a workspace's clients is kept between runs; named by a hash, so that no name of a server or
     * workspace stands in the folder. An empty connection: the embedded sandbox workspace. */
    [[nodiscard]] QString cacheFile(const Connection &connection) const;
    /** Where what must not be lost of the work on a workspace is kept: drafts, Outbox, history. As cacheFile(). */
    [[nodiscard]] QString journalFile(const Connection &connection) const;
    /** `PROFILE|BASE_URL|WORKSPACE_ID/token`, see SecretStore. */
    [[nodiscard]] QString tokenKey(const Connection &connection) const;

private:
    QString m_directory;
};

} // namespace Clientele
