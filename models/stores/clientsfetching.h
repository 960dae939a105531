// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/ports/clientlistport.h"

#include <QtCore/QDateTime>
#include <QtCore/QObject>

#include <stop_token>

namespace Clientele {

/** The calls that fetch a whole list, one at a time; each ends with exactly one signal, unless its port is replaced.
 * GUI thread. */
class ClientsFetching : public QObject
{
    Q_OBJECT

public:
    /** @p locale as ClientListPort::fetch. */
    explicit ClientsFetching(const QString &locale, QObject *parent = nullptr);
    ~ClientsFetching() override;

    /** Not owned; must outlive this or be replaced. Asks what is under way to stop and forgets it. */
    void setPort(ClientListPort *port);
    [[nodiscard]] bool hasPort() const { return m_port != nullptr; }

    /** Only when there is a port and nothing is under way. */
    void begin();
    /** Asks what is under way to stop; it still ends with its signal. */
    void stop();
    [[nodiscard]] bool isUnderWay() const { return m_isUnderWay; }
    /** How many fetches have begun. The one that is under way, or ended last, has this number. */
    [[nodiscard]] int begun() const { return m_begun; }
    /** When that one began, UTC: its list is as old as that at most. */
    [[nodiscard]] QDateTime beganAt() const { return m_beganAt; }

Q_SIGNALS:
    void progressed(qsizetype received);
    void fetched(const Clientele::FetchedList &list);
    /** ErrorCause::Cancelled among others. */
    void failed(const Clientele::Error &error);

private:
    void end(const Result<FetchedList> &answer);

    QString m_locale;
    ClientListPort *m_port = nullptr;
    std::stop_source m_stop;
    QDateTime m_beganAt;
    int m_begun = 0;
    bool m_isUnderWay = false;
};

} // namespace Clientele
