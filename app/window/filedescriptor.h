// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QtGlobal>

#include <utility>

namespace Clientele {

/** An open file of the operating system's, closed with the object; may be none. */
class FileDescriptor
{
public:
    explicit FileDescriptor(int number = NONE)
        : m_number(number)
    {}
    FileDescriptor(FileDescriptor &&other) noexcept
        : m_number(std::exchange(other.m_number, NONE))
    {}
    FileDescriptor &operator=(FileDescriptor &&other) noexcept
    {
        std::swap(m_number, other.m_number);
        return *this;
    }
    ~FileDescriptor();
    Q_DISABLE_COPY(FileDescriptor)

    [[nodiscard]] bool isOpen() const { return m_number != NONE; }
    [[nodiscard]] int number() const { return m_number; }

private:
    static constexpr int NONE = -1;

    int m_number;
};

} // namespace Clientele
