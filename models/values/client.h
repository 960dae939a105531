// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/values/contacttype.h"
#include "models/values/rowid.h"

#include <QtCore/QByteArray>
#include <QtCore/QDateTime>
#include <QtCore/QList>
#include <QtCore/QString>

namespace Clientele {

/** One way to reach a client. @c row is local; two methods with the same row are the same row of a draft. */
struct ContactMethod
{
    RowId row;
    ContactType type;
    QString value;
    bool preferred = false;
    /** Local: a person chose the type, so it no longer follows the value. */
    bool typeChosen = false;
    /** Members this version does not know, as one JSON object; written and read by net/wire alone. Empty: none. */
    QByteArray unknownMembers = {};

    [[nodiscard]] bool sameIdentityAs(const ContactMethod &other) const { return row == other.row; }
    /** Equal but for what is local. */
    [[nodiscard]] bool sameDataAs(const ContactMethod &other) const
    {
        return type == other.type && value == other.value && preferred == other.preferred
               && unknownMembers == other.unknownMembers;
    }
    friend bool operator==(const ContactMethod &, const ContactMethod &) = default;
};

/** One value of a workspace's own field. */
struct CustomField
{
    RowId row;
    QString key;
    /** The value as text. When the server holds something that is no string, this is its JSON. */
    QString value;
    /**
     * The server's value when it is no string, as JSON; written and read by net/wire alone. Goes back in place of
     * @c value as long as that is its text. Empty: a string.
     */
    QByteArray valueJson = {};
    /** As ContactMethod::unknownMembers. */
    QByteArray unknownMembers = {};

    [[nodiscard]] bool sameIdentityAs(const CustomField &other) const { return row == other.row; }
    /** Equal but for the row. */
    [[nodiscard]] bool sameDataAs(const CustomField &other) const
    {
        return key == other.key && value == other.value && valueJson == other.valueJson
               && unknownMembers == other.unknownMembers;
    }
    friend bool operator==(const CustomField &, const CustomField &) = default;
};

/** A client as the server told it. */
struct Client
{
    /** Opaque; never empty in a client that a port handed out. */
    QString id;
    QString name;
    /** Empty: none. */
    QString avatarUrl;
    QList<ContactMethod> contactMethods;
    QList<CustomField> customFields;
    /** UTC; null when the answer had none. */
    QDateTime createdAt;
    /** UTC; null when the answer had none. */
    QDateTime updatedAt;
    /** As ContactMethod::unknownMembers. */
    QByteArray unknownMembers = {};

    [[nodiscard]] bool sameIdentityAs(const Client &other) const { return id == other.id; }
    friend bool operator==(const Client &, const Client &) = default;
};

/** What a form holds: everything of a client that a person can enter. Its rows have ids; see ContactMethod::row. */
struct ClientDraft
{
    QString name;
    /** Empty: none. */
    QString avatarUrl;
    QList<ContactMethod> contactMethods;
    QList<CustomField> customFields;

    friend bool operator==(const ClientDraft &, const ClientDraft &) = default;
};

} // namespace Clientele
