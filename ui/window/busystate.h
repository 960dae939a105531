// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QObject>
#include <QtCore/QPointer>

namespace Clientele {

class BusyGuard;

/** Counts pieces of work under way (network, storage, timers). Busy while there is one. GUI thread. */
class BusyState : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] bool isBusy() const { return m_holds > 0 && !m_waitsForPerson; }
    /** Nothing goes on before a person has answered, whatever is under way. */
    void setWaitsForPerson(bool waits);
    /** Busy for as long as what is returned lives. */
    [[nodiscard]] BusyGuard hold();

Q_SIGNALS:
    void busyChanged(bool busy);

private:
    friend class BusyGuard;
    void change(int by);
    void tell(bool before);

    int m_holds = 0;
    bool m_waitsForPerson = false;
};

/** One piece of work under way. May outlive its BusyState. */
class [[nodiscard]] BusyGuard
{
public:
    explicit BusyGuard(BusyState &state);
    ~BusyGuard();
    BusyGuard(BusyGuard &&other) noexcept;
    BusyGuard &operator=(BusyGuard &&other) noexcept;
    Q_DISABLE_COPY(BusyGuard)

private:
    void release();

    QPointer<BusyState> m_state;
};

} // namespace Clientele
