// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/values/result.h"

#include <QtCore/QFutureWatcher>
#include <QtCore/QObject>

#include <utility>

namespace Clientele {

/**
 * Calls @p handler with the answer, once, from the event loop of @p context, and not at all when @p context is gone by
 * then. In place of QFuture::then(context, …), which in Qt 6.4 asserts when the answer comes after the context died. A
 * promise dropped without an answer counts as an outcome that is not known.
 */
template <typename T, typename Handler>
void whenAnswered(const Answer<T> &answer, QObject *context, Handler handler)
{
    auto *watcher = new QFutureWatcher<Result<T>>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, handler = std::move(handler)] {
        watcher->deleteLater();
        const auto future = watcher->future();
        handler(future.resultCount() > 0 ? future.result() : Result<T>(Error{.kind = ErrorKind::OutcomeUnknown}));
    });
    watcher->setFuture(answer);
}

} // namespace Clientele
