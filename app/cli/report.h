// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/values/error.h"

#include <QtCore/QByteArray>
#include <QtCore/QJsonObject>
#include <QtCore/QString>

namespace Clientele {

/** What the process says and ends with. */
struct Report
{
    int exitCode = 0;
    /** UTF-8 with a line end; empty: nothing. */
    QByteArray output = {};
    QByteArray errors = {};
};

/** What the program ends with when its command line cannot be understood. */
constexpr int USAGE_EXIT_CODE = 2;

/** Why a command did not do what it was asked to. */
struct Failure
{
    /** For scripts. */
    QString kind;
    int exitCode = 0;
    /** For people. */
    QString sentence;
    Error error = {};
};

/** In words on standard error or, with @p json, as one object on standard output. */
[[nodiscard]] Report failureReport(const Failure &failure, bool json);
/** @p message on standard error, and as an object of kind `usage` too when @p json. */
[[nodiscard]] Report usageReport(const QString &message, bool json);

/** For trouble of this program's own, before anything was sent; kind `neverSent`. */
[[nodiscard]] Report neverSentReport(const QString &message, bool json);

/** UTF-8 and a line end. */
[[nodiscard]] QByteArray line(const QString &text);
/** `{"MEMBER": {…}}` and a line end. */
[[nodiscard]] QByteArray objectLine(const QString &member, const QJsonObject &object);

} // namespace Clientele
