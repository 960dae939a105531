// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
// The whole window on a server whose list is broken and hostile: whatever comes, it answers within a moment.
#include "models/items/clientsmodel.h"
#include "tests/app/window/signinrun.h"
#include "tests/app/window/stalls.h"
#include "tests/support/waiting.h"
#include "ui/text/boundedlineedit.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QLocale>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListView>
#include <QtWidgets/QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Clientele::Tests {

namespace {

constexpr int GOOD_CLIENTS = 600;
constexpr int BROKEN_ITEMS = 10'000;
constexpr int DOUBLED_IDS = 500;

struct HostileName
{
    QString id;
    QString text;
    bool isSaved = false;
};

QList<HostileName> hostileNames()
{
    return {{u"marks"_s, u"a"_s + QString(50'000, u'\u0301'), true},
            {u"manymarks"_s, u"b"_s + QString(200'000, u'\u0301')},
            {u"latin"_s, QString(2'000'000, u'x'), true},
            {u"hebrew"_s, QString(200'000, u'\u05D0'), true},
            {u"mixed"_s, u"ab \u05D0 "_s.repeated(50'000)},
            {u"words"_s, u"a "_s.repeated(200'000)},
            {u"override"_s, u"\u202Egpj.exe\u2067"_s.repeated(50'000)},
            {u"controls"_s, u"a\u0007\n\t"_s.repeated(200'000)}};
}

QJsonObject clientNamed(const QString &id, const QString &name, const QString &value)
{
    const QJsonObject method{{u"type"_s, u"phone"_s}, {u"value"_s, value}, {u"isPreferred"_s, true}};
    const QJsonObject field{{u"fieldKey"_s, u"note"_s}, {u"value"_s, value}};
    return {{u"id"_s, id},
            {u"name"_s, name},
            {u"contactMethods"_s, QJsonArray{method}},
            {u"customFields"_s, QJsonArray{field}}};
}

QJsonArray goodAndHostile()
{
    QJsonArray clients;
    for (int i = 0; i < GOOD_CLIENTS; ++i)
        clients.append(clientNamed(u"good%1"_s.arg(i), u"Client %1"_s.arg(i), u"+49 30 %1"_s.arg(100'000 + i)));
    for (const HostileName &each : hostileNames())
        clients.append(clientNamed(each.id, each.text, u"x"_s));
    return clients;
}

/** In turn: no object, no id, an id of another kind, no name, methods that are none. */
QJsonValue brokenItem(int i)
{
    const QList<QJsonValue> kinds{i, QJsonObject{{u"name"_s, u"No id"_s}}, QJsonObject{{u"id"_s, i}},
                                  QJsonArray{QJsonObject()}, QJsonObject{{u"id"_s, QJsonArray()}, {u"name"_s, 5}}};
    return kinds.at(i % kinds.size());
}

QByteArray brokenList()
{
    QJsonArray items = goodAndHostile();
    for (int i = 0; i < BROKEN_ITEMS; ++i)
        items.append(brokenItem(i));
    for (int i = 0; i < DOUBLED_IDS; ++i)
        items.append(clientNamed(u"good%1"_s.arg(i), u"Double %1"_s.arg(i), u"x"_s));
    const QJsonObject body{{u"clients"_s, items}};
    const QJsonObject fault{
        {u"method"_s, u"GET"_s}, {u"path"_s, u"*/clients"_s}, {u"times"_s, 0}, {u"status"_s, 200}, {u"body"_s, body}};
    return QJsonDocument(QJsonArray{fault}).toJson();
}

class WindowStalls : public SignInRun
{
public:
    WindowStalls()
        : SignInRun(Begin::WithoutToken)
    {
        qputenv("CLIENTELE_TOKEN", m_sandbox.token());
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    }

protected:
    [[nodiscard]] QListView &list() { return part<QListView>("clientsView"); }
    void prepare()
    {
        EXPECT_EQ(control("PUT", u"/sandbox/faults"_s, "[]"), QByteArray());
        EXPECT_EQ(control("PUT", u"/sandbox/clients"_s, QJsonDocument(goodAndHostile()).toJson()), QByteArray());
    }
    void arrive()
    {
        trigger("refreshAction");
        ASSERT_TRUE(rests());
        ASSERT_EQ(list().model()->rowCount(), GOOD_CLIENTS + hostileNames().size());
    }
    /** Some label that shows says this among other things. */
    [[nodiscard]] bool says(const QString &words)
    {
        return std::ranges::any_of(window().findChildren<QLabel *>(), [&](const QLabel *label) {
            return label->isVisible() && label->text().contains(words);
        });
    }
    void scroll()
    {
        QScrollBar &bar = *list().verticalScrollBar();
        for (int at = bar.minimum(); at < bar.maximum(); at += qMax(1, bar.maximum() / 40)) {
            bar.setValue(at);
            m_stalls.act(u"scrolling the list"_s, [] { QCoreApplication::processEvents(); });
        }
        for (const HostileName &each : hostileNames())
            m_stalls.act("showing "_L1 + each.id, [&] { select(each.id); });
    }
    void select(const QString &id)
    {
        const auto *model = list().model();
        const QModelIndexList found = model->match(model->index(0, 0), ClientsModel::IdRole, id, 1, Qt::MatchExactly);
        ASSERT_EQ(found.size(), 1) << id.toStdString();
        list().setCurrentIndex(found.constFirst());
        list().scrollTo(found.constFirst());
        QCoreApplication::processEvents();
    }
    void search(const QString &text)
    {
        auto &edit = part<BoundedLineEdit>("searchEdit");
        edit.setFocus();
        for (const QChar c : text)
            m_stalls.act(u"searching"_s, [&] { QTest::keyClicks(&edit, QString(c)); });
        m_stalls.act(u"searching"_s, [&] { ASSERT_TRUE(rests()); });
        m_stalls.act(u"clearing the search"_s, [&] {
            edit.clear();
            ASSERT_TRUE(rests());
        });
    }
    void editAndSave(const HostileName &each)
    {
        auto &avatar = part<BoundedLineEdit>("avatarUrlEdit");
        avatar.setFocus();
        for (const QChar c : u"https://a.example/x"_s)
            m_stalls.act("typing beside "_L1 + each.id, [&] { QTest::keyClicks(&avatar, QString(c)); });
        m_stalls.act("keeping the draft of "_L1 + each.id, [this] { ASSERT_TRUE(rests()); });
        m_stalls.act("saving "_L1 + each.id, [this] {
            trigger("saveAction");
            ASSERT_TRUE(rests());
        });
    }
    void openAndEdit(const HostileName &each)
    {
        select(each.id);
        m_stalls.act("opening "_L1 + each.id, [this] {
            trigger("openClientAction");
            ASSERT_TRUE(rests());
        });
        EXPECT_TRUE(part<BoundedLineEdit>("nameEdit").value() == each.text);
        if (each.isSaved)
            editAndSave(each);
        m_stalls.act("leaving "_L1 + each.id, [this] {
            trigger("newClientAction");
            ASSERT_TRUE(rests());
        });
    }

    Stalls m_stalls;
};

} // namespace

TEST_F(WindowStalls, ABrokenAndHostileListNeverKeepsTheWindowAway)
{
    for (int round = 0; round < Stalls::TRIES && (round == 0 || m_stalls.longest() >= LONGEST_STALL); ++round) {
        prepare();
        const TestFolder profile;
        openWith(
            {.connection = Connection{.baseUrl = QUrl(m_sandbox.baseUrl()), .workspaceId = m_sandbox.workspaceId()},
             .profileDir = profile.path()});
        const QByteArray broken = brokenList();
        EXPECT_EQ(control("PUT", u"/sandbox/faults"_s, broken), QByteArray());
        m_stalls.act(u"a list that arrives"_s, [this] { arrive(); });
        EXPECT_TRUE(says(QLocale().toString(BROKEN_ITEMS)));
        // From here on it is as it should be, for the sandbox has to send it after each change.
        EXPECT_EQ(control("PUT", u"/sandbox/faults"_s, "[]"), QByteArray());
        scroll();
        search(u"Client 29"_s);
        for (const HostileName &each : hostileNames())
            openAndEdit(each);
        m_program.reset();
        m_stalls.endRound();
    }
    EXPECT_LT(m_stalls.longest(), LONGEST_STALL) << m_stalls.report();
    RecordProperty("longestStallInMs", static_cast<int>(m_stalls.longest().count()));
}

} // namespace Clientele::Tests
