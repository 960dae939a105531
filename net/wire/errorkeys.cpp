// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "net/wire/errorkeys.h"

#include <QtCore/QSet>

using namespace Qt::StringLiterals;

namespace Clientele::Wire::ErrorKeys {

QString folded(const QString &key)
{
    QString result;
    const QStringView local = QStringView(key).sliced(key.lastIndexOf(u':') + 1);
    for (const QChar c : local) {
        if (c.isLetterOrNumber())
            result += c.toLower();
    }
    return result;
}

const QStringList &ofMessage()
{
    static const QStringList keys = {
        u"message"_s,     u"msg"_s,         u"errormessage"_s, u"errormsg"_s,         u"defaultmessage"_s,
        u"usermessage"_s, u"fullmessage"_s, u"messages"_s,     u"detail"_s,           u"details"_s,
        u"description"_s, u"errordetail"_s, u"text"_s,         u"errordescription"_s, u"reason"_s,
        u"summary"_s,     u"title"_s,       u"error"_s,        u"errortext"_s,        u"fault"_s,
        u"faultstring"_s, u"hint"_s,        u"problem"_s,      u"errors"_s,
    };
    return keys;
}

bool isPlural(const QString &foldedKey)
{
    return foldedKey == "errors"_L1 || foldedKey == "details"_L1 || foldedKey == "messages"_L1;
}

const QStringList &ofPath()
{
    static const QStringList keys =
        ofForeignPath()
        + QStringList{
            u"attr"_s,     u"target"_s,       u"source"_s,  u"location"_s, u"instancelocation"_s,
            u"argument"_s, u"argumentpath"_s, u"element"_s, u"elements"_s, u"member"_s,
            u"input"_s,    u"key"_s,          u"id"_s,      u"label"_s,    u"name"_s,
            u"context"_s,  u"expression"_s,   u"section"_s, u"parent"_s,   u"dataref"_s,
            u"ref"_s,      u"where"_s,        u"at"_s,
        };
    return keys;
}

const QStringList &ofForeignPath()
{
    static const QStringList keys = {
        u"path"_s,      u"instancepath"_s, u"datapath"_s,    u"propertypath"_s,  u"fieldpath"_s,
        u"jsonpath"_s,  u"pointer"_s,      u"jsonpointer"_s, u"loc"_s,           u"field"_s,
        u"fieldname"_s, u"param"_s,        u"parameter"_s,   u"paramname"_s,     u"parametername"_s,
        u"property"_s,  u"propertyname"_s, u"attribute"_s,   u"attributename"_s,
    };
    return keys;
}

const QStringList &ofPaths()
{
    static const QStringList keys = {
        u"keys"_s,       u"fields"_s,     u"paths"_s,   u"members"_s,     u"membernames"_s,
        u"properties"_s, u"attributes"_s, u"params"_s,  u"parameters"_s,  u"fieldnames"_s,
        u"locations"_s,  u"pointers"_s,   u"targets"_s, u"invalidargs"_s,
    };
    return keys;
}

const QStringList &ofMissingPart()
{
    static const QStringList keys = {u"missingproperty"_s, u"missing"_s, u"missingfield"_s, u"missingkey"_s};
    return keys;
}

const QStringList &ofCode()
{
    static const QStringList keys = {
        u"code"_s, u"errorcode"_s, u"keyword"_s,   u"rule"_s,         u"constraint"_s, u"validator"_s,      u"tag"_s,
        u"kind"_s, u"type"_s,      u"errortype"_s, u"validatorkey"_s, u"errorkey"_s,   u"validationrule"_s,
    };
    return keys;
}

const QStringList &ofRow()
{
    static const QStringList keys = {u"index"_s, u"arrayindex"_s, u"itemindex"_s, u"rowindex"_s};
    return keys;
}

bool isTechnical(const QString &foldedKey)
{
    static const QSet<QString> keys = {
        u"stack"_s,        u"stacktrace"_s,    u"trace"_s,      u"traceid"_s,    u"traceback"_s, u"requestid"_s,
        u"xrequestid"_s,   u"correlationid"_s, u"spanid"_s,     u"timestamp"_s,  u"time"_s,      u"date"_s,
        u"status"_s,       u"statuscode"_s,    u"statustext"_s, u"httpstatus"_s, u"success"_s,   u"ok"_s,
        u"version"_s,      u"apiversion"_s,    u"method"_s,     u"url"_s,        u"uri"_s,       u"href"_s,
        u"link"_s,         u"links"_s,         u"help"_s,       u"helpurl"_s,    u"docs"_s,      u"documentationurl"_s,
        u"moreinfo"_s,     u"infourl"_s,       u"codes"_s,      u"classname"_s,  u"exception"_s, u"schemapath"_s,
        u"parentschema"_s, u"server"_s,        u"host"_s,       u"severity"_s,   u"level"_s,     u"errorid"_s,
        u"incidentid"_s,   u"debugid"_s,       u"instance"_s,
    };
    return keys.contains(foldedKey);
}

bool isEcho(const QString &foldedKey)
{
    static const QSet<QString> keys = {
        u"value"_s,
        u"values"_s,
        u"input"_s,
        u"ctx"_s,
        u"context"_s,
        u"rejectedvalue"_s,
        u"attemptedvalue"_s,
        u"invalidvalue"_s,
        u"actual"_s,
        u"received"_s,
        u"found"_s,
        u"got"_s,
        u"expected"_s,
        u"original"_s,
        u"request"_s,
        u"requestbody"_s,
        u"body"_s,
        u"payload"_s,
        u"arguments"_s,
        u"args"_s,
        u"params"_s,
        u"branch"_s,
        u"enumvalues"_s,
        u"allowedvalues"_s,
        u"options"_s,
        u"customstate"_s,
        u"contentvalue"_s,
        u"submitted"_s,
        u"old"_s,
        u"formattedmessageplaceholdervalues"_s,
        u"parameters"_s,
    };
    return keys.contains(foldedKey);
}

} // namespace Clientele::Wire::ErrorKeys
