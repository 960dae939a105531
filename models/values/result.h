// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/values/error.h"

#include <QtCore/QFuture>
#include <QtCore/QPromise>

#include <utility>
#include <variant>

namespace Clientele {

/** A value, or the Error that stands in its place. Stand-in for std::expected, which GCC 12 does not have. */
template <typename T>
class [[nodiscard]] Result
{
public:
    Result(T value) // NOLINT(google-explicit-constructor): a value is a result
        : m_content(std::in_place_index<0>, std::move(value))
    {}
    Result(Error error) // NOLINT(google-explicit-constructor): an error is a result
        : m_content(std::in_place_index<1>, std::move(error))
    {}

    [[nodiscard]] bool hasValue() const { return m_content.index() == 0; }
    [[nodiscard]] explicit operator bool() const { return hasValue(); }

    /** Only when hasValue(). */
    [[nodiscard]] const T &value() const & { return std::get<0>(m_content); }
    [[nodiscard]] T &&value() && { return std::get<0>(std::move(m_content)); }
    [[nodiscard]] const T &operator*() const { return value(); }
    [[nodiscard]] const T *operator->() const { return &value(); }

    /** Only when !hasValue(). */
    [[nodiscard]] const Error &error() const { return std::get<1>(m_content); }

private:
    std::variant<T, Error> m_content;
};

/** Success that has nothing more to say. */
using Done = std::monostate;

/** The one shape of a call: ends exactly once, with a value or an error; never cancelled, never throws. */
template <typename T>
using Answer = QFuture<Result<T>>;

/** An answer that is there already. */
template <typename T>
[[nodiscard]] Answer<T> readyAnswer(Result<T> result)
{
    QPromise<Result<T>> promise;
    promise.start();
    promise.addResult(std::move(result));
    promise.finish();
    return promise.future();
}

} // namespace Clientele
