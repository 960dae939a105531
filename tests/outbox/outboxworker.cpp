// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
// Does with an Outbox what the window does, without a window, so that it can be killed a thousand times. Reads one JSON
// object from standard input and prints a line for everything it would tell a person:
//
//   drafted TAG        kept as a draft: it must not get lost from here on
//   done TAG ID        created on the server
//   parked TAG FOUND   waits for a person, after so many clients were found that may be it
//   settled            everything is done, or is parked
//
// A draft is known by its avatar URL, the tag, which nothing in the Outbox looks at.
#include "models/storage/journal.h"
#include "models/stores/drafts.h"
#include "models/stores/outbox.h"
#include "models/values/accesstoken.h"
#include "models/values/whenanswered.h"
#include "net/api/network.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QTextStream>
#include <QtCore/QTimer>

#include <algorithm>
#include <cstdio>
#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using namespace Clientele;

void say(const QString &line)
{
    QTextStream(stdout) << line << '\n' << Qt::flush;
}

QJsonObject readOrders()
{
    QFile input;
    return input.open(stdin, QIODevice::ReadOnly) ? QJsonDocument::fromJson(input.readAll()).object() : QJsonObject();
}

KeptDraft draftOf(const QJsonObject &order)
{
    const QString name = order[u"name"_s].toString();
    return {.id = QUuid::createUuid(),
            .draft = {.name = name,
                      .avatarUrl = order[u"tag"_s].toString(),
                      .contactMethods = {{.row = RowId::create(),
                                          .type = ContactType::Known::Email,
                                          .value = u"%1@example.com"_s.arg(qHash(name)),
                                          .preferred = true}}},
            .begunAt = QDateTime::currentDateTimeUtc(),
            .changedAt = QDateTime::currentDateTimeUtc()};
}

/** Quick, but slower than the server's own delays. */
constexpr OutboxPace PACE{.firstPause = 20ms, .longestPause = 300ms, .settling = 700ms, .betweenChecks = 300ms};
constexpr auto BETWEEN_PRESSES = 50ms;
constexpr TransportLimits LIMITS{.silence = 500ms, .writeDeadline = 500ms, .listDeadline = 2s};

class Worker : public QObject
{
public:
    explicit Worker(const QJsonObject &orders)
        : m_orders(orders)
        , m_journal(orders[u"journal"_s].toString())
        , m_connection{.baseUrl = QUrl(orders[u"baseUrl"_s].toString()),
                       .workspaceId = orders[u"workspaceId"_s].toString()}
        , m_token(AccessToken::fromBytes(orders[u"token"_s].toString().toLatin1()))
        , m_network({.limits = LIMITS})
        , m_clients(m_network.clients(m_connection, m_token))
        , m_list(m_network.clientList(m_connection, m_token))
        , m_outbox(PACE)
    {
        if (!m_network.apply({.authoritiesFile = orders[u"authorities"_s].toString()}, {}))
            qFatal("the authorities cannot be used");
        m_outbox.setReferenceField(orders[u"reference"_s].toString());
        connect(&m_outbox, &Outbox::done, this, [](const QUuid &, ClientAction, const Client &client) {
            say(u"done %1 %2"_s.arg(client.avatarUrl, client.id));
        });
        if (orders[u"sendsAgain"_s].toBool()) {
            connect(&m_pressing, &QTimer::timeout, this, &Worker::sendAgain);
            m_pressing.start(BETWEEN_PRESSES);
        }
        whenAnswered(m_journal.read(), this, [this](const Result<JournalContent> &content) { begin(content); });
    }

private:
    void begin(const Result<JournalContent> &content)
    {
        if (!content || content->damage)
            qFatal("the journal is damaged");
        m_outbox.setJournal(&m_journal, *content);
        m_outbox.setPorts(m_clients.get(), m_list.get());
        m_drafts = content->drafts;
        keepNew(content->items);
    }

    void keepNew(const QList<OutboxItem> &items)
    {
        JournalChange change;
        const QJsonArray orders = m_orders[u"drafts"_s].toArray();
        for (const auto &order : orders) {
            const QString tag = order[u"tag"_s].toString();
            const auto isIt = [&](const auto &entry) { return entry.draft.avatarUrl == tag; };
            if (std::ranges::none_of(m_drafts, isIt) && std::ranges::none_of(items, isIt))
                change.putDrafts.append(draftOf(order.toObject()));
        }
        whenAnswered(m_journal.write(change), this, [this, change, orders](const Result<Done> &written) {
            if (!written)
                qFatal("the journal cannot be written");
            for (const auto &order : orders)
                say(u"drafted "_s + order[u"tag"_s].toString());
            m_drafts += change.putDrafts;
            connect(&m_outbox, &Outbox::busyChanged, this, &Worker::goOn, Qt::QueuedConnection);
            goOn();
        });
    }

    /** One save after the other, as a person does. */
    void goOn()
    {
        if (m_isSaving)
            return;
        if (!m_drafts.isEmpty()) {
            m_isSaving = true;
            const KeptDraft draft = m_drafts.takeFirst();
            whenAnswered(m_outbox.create({.draft = draft.draft, .keptDraft = draft.id}, {}), this,
                         [this, draft](const Result<Client> &answer) { endSave(draft, answer); });
        } else if (!m_outbox.isBusy() && isSettled()) {
            for (const OutboxItem &item : m_outbox.items())
                say(u"parked %1 %2"_s.arg(item.draft.avatarUrl).arg(item.found.value_or(0)));
            say(u"settled"_s);
            QCoreApplication::quit();
        }
    }

    /** As a person does who presses "Send anyway": the Outbox never does it by itself. */
    void sendAgain()
    {
        const QList<OutboxItem> items = m_outbox.items();
        for (const OutboxItem &item : items) {
            if (item.state == OutboxState::Unknown)
                m_outbox.sendAgain(item.id);
        }
    }

    void endSave(const KeptDraft &draft, const Result<Client> &answer)
    {
        m_isSaving = false;
        // It is in the form again.
        if (!answer && answer.error().outboxItem.isNull())
            m_drafts.append(draft);
        goOn();
    }

    [[nodiscard]] bool isSettled() const
    {
        if (m_pressing.isActive())
            return m_outbox.items().isEmpty();
        return std::ranges::all_of(m_outbox.items(), [](const OutboxItem &item) {
            return item.state == OutboxState::Unknown && item.attempts > 0 && item.found.has_value();
        });
    }

    QJsonObject m_orders;
    Journal m_journal;
    Connection m_connection;
    std::optional<AccessToken> m_token;
    Network m_network;
    std::unique_ptr<ClientsPort> m_clients;
    std::unique_ptr<ClientListPort> m_list;
    Outbox m_outbox;
    QTimer m_pressing;
    QList<KeptDraft> m_drafts;
    bool m_isSaving = false;
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const Worker worker(readOrders());
    return QCoreApplication::exec();
}
