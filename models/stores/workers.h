// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QObject>
#include <QtCore/QThreadPool>

#include <memory>
#include <utility>

namespace Clientele {

/** A few threads for one owner's work. When it dies, work not begun is dropped and work under way is waited for. */
class Workers
{
public:
    explicit Workers(int threads) { m_pool.setMaxThreadCount(threads); }
    ~Workers() { m_pool.clear(); }
    Q_DISABLE_COPY_MOVE(Workers)

    /**
     * Calls @p work on one of the threads, and then @p handler with what it returned from the event loop of @p context,
     * which must outlive this; not at all when @p context is gone by then.
     */
    template <typename Work, typename Handler>
    void run(QObject *context, Work work, Handler handler)
    {
        m_pool.start([context, work = std::move(work), handler = std::move(handler)] {
            QMetaObject::invokeMethod(
                context, [handler, result = work()] { handler(result); }, Qt::QueuedConnection);
        });
    }

    /** Lets go of @p last there: what holds a hundred thousand clients takes a while to free. */
    void release(std::shared_ptr<const void> last)
    {
        m_pool.start([last = std::move(last)] {});
    }

private:
    QThreadPool m_pool;
};

} // namespace Clientele
