// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "tests/support/messages.h"

#include <QtCore/QList>
#include <QtCore/QMutex>

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace Clientele::Tests {

namespace {

QMutex s_mutex;
QList<QRegularExpression> s_allowed;

bool isAllowed(const QString &message)
{
    const QMutexLocker lock(&s_mutex);
    return std::ranges::any_of(s_allowed, [&](const auto &pattern) { return pattern.match(message).hasMatch(); });
}

void check(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const QString line = qFormatLogMessage(type, context, message);
    if ((type == QtWarningMsg || type == QtCriticalMsg) && !isAllowed(line))
        ADD_FAILURE() << "unexpected message: " << qUtf8Printable(line);
    std::fprintf(stderr, "%s\n", qUtf8Printable(line));
    if (type == QtFatalMsg)
        std::abort();
}

} // namespace

void installMessageCheck()
{
    qSetMessagePattern(u"%{category}: %{message}"_s);
    qInstallMessageHandler(check);
}

AllowMessages::AllowMessages(const QString &pattern)
{
    const QMutexLocker lock(&s_mutex);
    s_allowed.append(QRegularExpression(pattern));
}

AllowMessages::~AllowMessages()
{
    const QMutexLocker lock(&s_mutex);
    s_allowed.removeLast();
}

} // namespace Clientele::Tests
