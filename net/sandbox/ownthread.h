// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QCoreApplication>
#include <QtCore/QEvent>
#include <QtCore/QObject>
#include <QtCore/QSemaphore>
#include <QtCore/QThread>

#include <functional>
#include <memory>
#include <utility>

namespace Clientele::Sandbox {

/** Calls functions on the thread it lives on, in the order they were posted. */
class Courier : public QObject
{
public:
    /** Thread-safe. */
    void post(std::function<void()> function) { QCoreApplication::postEvent(this, new Errand(std::move(function))); }

protected:
    void customEvent(QEvent *event) override { static_cast<Errand *>(event)->function(); }

private:
    struct Errand : QEvent
    {
        explicit Errand(std::function<void()> toCall)
            : QEvent(QEvent::User)
            , function(std::move(toCall))
        {}
        std::function<void()> function;
    };
};

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
        m_courier.moveToThread(&m_thread);
        run([this, make] { m_object = make(); });
    }
    ~OwnThread()
    {
        run([this] {
            m_object.reset();
            m_courier.moveToThread(nullptr);
        });
        m_thread.quit();
        m_thread.wait();
    }
    Q_DISABLE_COPY_MOVE(OwnThread)

    [[nodiscard]] Object &operator*() { return *m_object; }
    [[nodiscard]] Object *operator->() { return m_object.get(); }
    /** Has @p function called on the thread with the object, and does not wait. */
    void post(std::function<void(Object &)> function)
    {
        m_courier.post([this, function = std::move(function)] { function(*m_object); });
    }

private:
    void run(const std::function<void()> &function)
    {
        QSemaphore done;
        m_courier.post([&] {
            function();
            done.release();
        });
        done.acquire();
    }

    QThread m_thread;
    Courier m_courier;
    std::unique_ptr<Object> m_object;
};

} // namespace Clientele::Sandbox
