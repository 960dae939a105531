// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
// Two people edit one client of the sandbox at the same time, each in a form of their own. Saves follow each other, as
// the moment between a save's last look and its sending is the one the API leaves open.
#include "models/items/contactmethodsmodel.h"
#include "models/items/customfieldsmodel.h"
#include "models/stores/clienteditor.h"
#include "models/stores/existingclient.h"
#include "net/api/clientsapi.h"
#include "tests/net/sandbox/runningsandbox.h"
#include "tests/support/printers.h"
#include "tests/support/waiting.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QRandomGenerator>
#include <QtCore/QSet>

#include <gtest/gtest.h>

#include <array>
#include <memory>

using namespace Qt::StringLiterals;

namespace Clientele::Tests {

namespace {

using State = ClientEditor::State;

const QString CLIENT_ID = u"c1"_s;

/** The values of a draft, each of which is typed once in a round and by one person. */
QSet<QString> valuesOf(const ClientDraft &draft)
{
    QSet<QString> values{draft.name};
    for (const ContactMethod &method : draft.contactMethods)
        values.insert(method.value);
    for (const CustomField &field : draft.customFields)
        values.insert(field.value);
    return values;
}

QString valueOf(const MergeValue &value)
{
    if (const auto *text = std::get_if<QString>(&value))
        return *text;
    if (const auto *method = std::get_if<ContactMethod>(&value))
        return method->value;
    const auto *field = std::get_if<CustomField>(&value);
    return field ? field->value : QString();
}

/** One person at a form, with a hand that does anything, and a memory of what they typed and what they gave up. */
class Person
{
public:
    Person(const RunningSandbox &sandbox, QString name)
        : m_name(std::move(name))
        , m_port(TransportOptions{},
                 Connection{.baseUrl = sandbox.start().baseUrl, .workspaceId = sandbox.start().workspaceId},
                 AccessToken::fromBytes(sandbox.start().token))
    {
        m_editor.setClientsPort(&m_port);
    }
    ~Person() { m_editor.setClientsPort(nullptr); }
    Q_DISABLE_COPY_MOVE(Person)

    void open(const Client &known)
    {
        m_typed.clear();
        m_givenUp.clear();
        m_everGivenUp.clear();
        m_editor.open(known);
    }
    void act(QRandomGenerator &random)
    {
        const QSet<QString> before = valuesOf(m_editor.draft());
        doAnything(random);
        const QSet<QString> after = valuesOf(m_editor.draft());
        m_typed += after - before;
        m_givenUp += before - after;
        m_everGivenUp += before - after;
        m_givenUp -= after;
    }
    /** Saves, answering what is asked at random. False when there was nothing that could be saved. */
    bool save(QRandomGenerator &random)
    {
        if (m_editor.contactMethods()->rowCount() == 0)
            addMethod(random);
        m_editor.save();
        while (waitUntil([&] { return m_editor.state() == State::Editing || m_editor.state() == State::Conflict; })) {
            if (m_editor.state() == State::Editing)
                return m_editor.existing().outcome() == ExistingClient::Outcome::Saved;
            answer(random);
        }
        ADD_FAILURE() << "the save never ended";
        return false;
    }

    [[nodiscard]] bool isChanged() const { return m_editor.hasUnsavedInput(); }
    [[nodiscard]] bool isReady()
    {
        return waitUntil([&] { return m_editor.state() == State::Editing; });
    }
    [[nodiscard]] const QSet<QString> &typed() const { return m_typed; }
    /** What this person removed, overwrote, or decided about. */
    [[nodiscard]] const QSet<QString> &givenUp() const { return m_givenUp; }
    /** The same, also when this person took that back. */
    [[nodiscard]] QSet<QString> everGivenUp() const { return m_everGivenUp + m_givenUp; }

private:
    QString newValue() { return u"%1%2@x"_s.arg(m_name).arg(++m_count); }

    void addMethod(QRandomGenerator &random)
    {
        auto *model = m_editor.contactMethods();
        const int row = random.bounded(model->rowCount() + 1);
        const QString value = newValue();
        model->insertMethods(row, {{.row = {}, .type = ContactType::Known::Email, .value = value, .typeChosen = true}});
        m_typed.insert(value);
    }
    void editField(QRandomGenerator &random)
    {
        auto *model = m_editor.customFields();
        if (model->rowCount() == 0)
            return;
        const int row = random.bounded(model->rowCount());
        model->setData(model->index(row, static_cast<int>(CustomFieldsModel::Column::Value)), newValue(), Qt::EditRole);
    }
    void doAnything(QRandomGenerator &random)
    {
        auto *model = m_editor.contactMethods();
        const int rows = model->rowCount();
        const int row = rows > 0 ? random.bounded(rows) : -1;
        switch (rows > 0 ? random.bounded(8) : 0) {
        case 0:
            addMethod(random);
            break;
        case 1:
            model->removeRows(row, 1, {});
            break;
        case 2:
            model->setPreferredRow(row);
            break;
        case 3:
            model->moveRows({}, row, 1, {}, random.bounded(rows + 1));
            break;
        case 4:
            m_editor.setName(newValue());
            break;
        case 5:
            editField(random);
            break;
        case 6:
            m_editor.undo();
            break;
        default:
            model->setData(model->index(row, static_cast<int>(ContactMethodsModel::Column::Value)), newValue(),
                           Qt::EditRole);
        }
    }
    void answer(QRandomGenerator &random)
    {
        static constexpr std::array choices{MergeChoice::Base, MergeChoice::Mine, MergeChoice::Theirs};
        QList<MergeChoice> chosen;
        const QList<MergeConflict> conflicts = m_editor.existing().conflict().conflicts();
        for (const MergeConflict &conflict : conflicts) {
            for (const MergeValue *value : {&conflict.base, &conflict.mine, &conflict.theirs})
                m_givenUp.insert(valueOf(*value));
            chosen.append(choices.at(static_cast<size_t>(random.bounded(3))));
        }
        m_editor.resolveConflict(chosen);
    }

    QString m_name;
    int m_count = 0;
    QSet<QString> m_typed;
    QSet<QString> m_givenUp;
    QSet<QString> m_everGivenUp;
    ClientsApi m_port;
    ClientEditor m_editor;
};

class TwoEditors : public testing::Test
{
protected:
    /** A client with members that this version does not know; values tell row and round. */
    QJsonObject clientOf(int round, QRandomGenerator &random)
    {
        QJsonArray methods;
        for (int i = random.bounded(1, 5); i > 0; --i)
            methods.append(QJsonObject{{u"type"_s, i % 2 == 0 ? u"email"_s : u"other"_s},
                                       {u"value"_s, u"base%1.%2@x"_s.arg(round).arg(i)},
                                       {u"isPreferred"_s, i == 1},
                                       {u"label"_s, u"label%1.%2"_s.arg(round).arg(i)}});
        QJsonArray fields{QJsonObject{{u"fieldKey"_s, u"notes"_s}, {u"value"_s, u"notes%1"_s.arg(round)}}};
        return {{u"id"_s, CLIENT_ID},
                {u"name"_s, u"name%1"_s.arg(round)},
                {u"contactMethods"_s, methods},
                {u"customFields"_s, fields},
                {u"vip"_s, true}};
    }
    void put(const QJsonObject &client)
    {
        const QByteArray body = QJsonDocument(QJsonArray{client}).toJson();
        ASSERT_EQ(sandbox.ask("PUT", "/sandbox/clients", body).status(), 204);
    }
    [[nodiscard]] QJsonObject held()
    {
        return jsonOf(sandbox.ask("GET", sandbox.clientsPath() + '/' + CLIENT_ID.toUtf8()))["client"_L1].toObject();
    }
    [[nodiscard]] static Client known(const QJsonObject &client)
    {
        Client known;
        known.id = CLIENT_ID;
        known.name = client["name"_L1].toString();
        const QJsonArray methods = client["contactMethods"_L1].toArray();
        for (const auto &method : methods)
            known.contactMethods.append({.row = RowId::create(),
                                         .type = ContactType::fromText(method["type"_L1].toString()),
                                         .value = method["value"_L1].toString(),
                                         .preferred = method["isPreferred"_L1].toBool()});
        return known;
    }

    void playRound(const Client &client, QRandomGenerator &random)
    {
        std::array<bool, 2> isOpen{};
        for (int steps = random.bounded(4, 12); steps > 0; --steps) {
            const auto who = static_cast<size_t>(random.bounded(2));
            Person &person = *people.at(who);
            if (!std::exchange(isOpen.at(who), true))
                person.open(client);
            else if (random.bounded(4) == 0)
                person.save(random);
            else
                person.act(random);
        }
        for (size_t who = 0; who < people.size(); ++who) {
            if (!isOpen.at(who))
                people.at(who)->open(client);
            ASSERT_TRUE(people.at(who)->isReady());
        }
    }
    void saveAll(QRandomGenerator &random)
    {
        constexpr int enough = 8;
        for (int i = 0; i < enough && (people[0]->isChanged() || people[1]->isChanged()); ++i)
            people.at(static_cast<size_t>(i % 2))->save(random);
        for (const auto &person : people)
            EXPECT_FALSE(person->isChanged());
    }
    void judge(const QJsonObject &before, const QJsonObject &after) const
    {
        QStringList values{after["name"_L1].toString()};
        int preferred = 0;
        const QJsonArray methods = after["contactMethods"_L1].toArray();
        for (const auto &method : methods) {
            values.append(method["value"_L1].toString());
            preferred += method["isPreferred"_L1].toBool() ? 1 : 0;
        }
        const QJsonArray fields = after["customFields"_L1].toArray();
        for (const auto &field : fields)
            values.append(field["value"_L1].toString());
        EXPECT_EQ(preferred, 1);
        EXPECT_TRUE(after["vip"_L1].toBool());
        expectNothingLost(before, values);
        EXPECT_EQ(values.removeDuplicates(), 0) << "something is there twice";
        expectLabelsKept(before, after);
    }

    RunningSandbox sandbox{{.seed = 3, .control = true}};
    std::array<std::unique_ptr<Person>, 2> people{std::make_unique<Person>(sandbox, u"ann"_s),
                                                  std::make_unique<Person>(sandbox, u"bob"_s)};

private:
    void expectNothingLost(const QJsonObject &before, const QStringList &values) const
    {
        QSet<QString> wanted = people[0]->typed() + people[1]->typed();
        const QJsonArray methods = before["contactMethods"_L1].toArray();
        for (const auto &method : methods)
            wanted.insert(method["value"_L1].toString());
        wanted -= people[0]->givenUp();
        wanted -= people[1]->givenUp();
        for (const QString &value : std::as_const(wanted))
            EXPECT_TRUE(values.contains(value)) << value.toStdString() << " was lost";
    }
    /**
     * Members that this version does not know stay with a row that nobody gave up. One that was removed and brought
     * back is a new row to a server.
     */
    void expectLabelsKept(const QJsonObject &before, const QJsonObject &after) const
    {
        const QSet<QString> givenUp = people[0]->everGivenUp() + people[1]->everGivenUp();
        const QJsonArray old = before["contactMethods"_L1].toArray();
        const QJsonArray now = after["contactMethods"_L1].toArray();
        for (const auto &method : now) {
            for (const auto &former : old) {
                const bool isKept =
                    former["value"_L1] == method["value"_L1] && !givenUp.contains(method["value"_L1].toString());
                EXPECT_TRUE(!isKept || former["label"_L1] == method["label"_L1]);
            }
        }
    }
};

} // namespace

TEST_F(TwoEditors, LoseNothingDoubleNothingAndKeepOnePreferred)
{
    const bool isLong = qEnvironmentVariableIntValue("CLIENTELE_TORTURE") == 1;
    const int rounds = isLong ? 10'000 : 500;
    for (int round = 0; round < rounds && !HasFailure(); ++round) {
        SCOPED_TRACE(round);
        QRandomGenerator random(static_cast<quint32>(round));
        const QJsonObject before = clientOf(round, random);
        put(before);
        playRound(known(before), random);
        saveAll(random);
        judge(before, held());
    }
}

} // namespace Clientele::Tests
