// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/values/connection.h"
#include "models/values/signedin.h"

#include <QtCore/QString>
#include <QtCore/QUuid>

namespace Clientele {

/** A workspace that a person works in, as the program remembers it. Holds no token. */
struct SavedWorkspace
{
    QUuid id;
    /** As the person calls it, else what the server calls it; may be empty. */
    QString name = {};
    /** Empty: the embedded sandbox workspace. */
    Connection connection = {};
    /** Who signed in last. */
    Account account = {};
    /** A token was put into the keychain: should none be found there, the keychain is locked or it was taken out. */
    bool keepsToken = false;
    /** Signed out while the keychain did not let the token go: it is not to be read, and still to be removed. */
    bool removesToken = false;

    [[nodiscard]] bool isSandbox() const { return connection == Connection{}; }
    friend bool operator==(const SavedWorkspace &, const SavedWorkspace &) = default;
};

} // namespace Clientele
