// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <mutex>
#include <optional>
#include <stop_token>
#include <utility>

namespace Clientele {

/** Where one thread hands things over to another, in order, and waits when that is too far behind. */
template <typename T>
class Handover
{
public:
    explicit Handover(std::size_t mostWaiting)
        : m_mostWaiting(mostWaiting)
    {}

    void give(T thing)
    {
        {
            std::unique_lock lock(m_mutex);
            m_changed.wait(lock, [this] { return m_things.size() < m_mostWaiting; });
            m_things.push_back(std::move(thing));
        }
        m_changed.notify_all();
    }

    /** Nothing more will be given. */
    void end()
    {
        {
            const std::scoped_lock lock(m_mutex);
            m_ended = true;
        }
        m_changed.notify_all();
    }

    /** The next; nothing once all were taken and the end was told, or @p stop is requested. */
    [[nodiscard]] std::optional<T> take(const std::stop_token &stop)
    {
        std::optional<T> next;
        {
            std::unique_lock lock(m_mutex);
            m_changed.wait(lock, stop, [this] { return m_ended || !m_things.empty(); });
            if (stop.stop_requested() || m_things.empty())
                return std::nullopt;
            next = std::move(m_things.front());
            m_things.pop_front();
        }
        m_changed.notify_all();
        return next;
    }

private:
    std::size_t m_mostWaiting;
    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::deque<T> m_things;
    bool m_ended = false;
};

} // namespace Clientele
