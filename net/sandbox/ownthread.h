// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QObject>
#include <QtCore/QThread>

#include <memory>
#include <utility>

namespace Clientele::Sandbox {

/**
 * An object that lives on a thread of its own: made there, its events handled there, destroyed there. Making and
 * destroying one waits for that; in between only thread-safe members may be called directly.
 */
template <typename Object>
class OwnThread
{
public:
    /** @p make returns a std::unique_ptr<Object> and is called on the new thread. */
    template <typename Make>
    explicit OwnThread(Make make)
    {
        m_thread.start();
        m_context.moveToThread(&m_thread);
        run([&] { m_object = make(); });
    }
    ~OwnThread()
    {
        run([&] {
            m_object.reset();
            m_context.moveToThread(nullptr);
        });
        m_thread.quit();
        m_thread.wait();
    }
    Q_DISABLE_COPY_MOVE(OwnThread)

    [[nodiscard]] Object &operator*() { return *m_object; }
    [[nodiscard]] Object *operator->() { return m_object.get(); }
    /** Calls @p function on the thread and waits for it. */
    template <typename Function>
    void run(Function function)
    {
        QMetaObject::invokeMethod(&m_context, std::move(function), Qt::BlockingQueuedConnection);
    }
    /** Has @p function called on the thread with the object, and does not wait. */
    template <typename Function>
    void post(Function function)
    {
        QMetaObject::invokeMethod(
            &m_context, [this, function = std::move(function)] { function(*m_object); }, Qt::QueuedConnection);
    }

private:
    QThread m_thread;
    QObject m_context;
    std::unique_ptr<Object> m_object;
};

} // namespace Clientele::Sandbox
