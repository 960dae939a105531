// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtDBus/QDBusConnection>
#include <QtDBus/QDBusVirtualObject>

namespace Clientele::Tests {

/** Has the name of the Secret Service on a bus and plays what gnome-keyring never does; for as long as it lives. */
class FakeSecretService : public QDBusVirtualObject
{
public:
    enum class Manner {
        Refusing, ///< Not locked, lists the entry, and gives and takes nothing.
        Garbled,  ///< Lists the entry, and answers nonsense when asked for it.
        Nonsense, ///< Answers nonsense whatever it is asked.
        Forbidden ///< Every call is refused, as by the rules of a bus.
    };

    FakeSecretService(const QString &busAddress, Manner manner);
    ~FakeSecretService() override;

    [[nodiscard]] bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override;
    [[nodiscard]] QString introspect(const QString &path) const override;

private:
    [[nodiscard]] QDBusMessage replyTo(const QDBusMessage &message) const;

    Manner m_manner;
    QDBusConnection m_connection;
};

} // namespace Clientele::Tests
