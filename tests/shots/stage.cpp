// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "tests/shots/stage.h"

#include "ui/window/mainwindow.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QTimer>
#include <QtGui/QAction>
#include <QtGui/QScreen>
#include <QtNetwork/QNetworkAccessManager>
#include <QtNetwork/QNetworkReply>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Clientele::Shots {

namespace {

void waitFor(const char *what, const std::function<bool()> &condition)
{
    if (!QTest::qWaitFor(condition, 20'000))
        qFatal("waited in vain for %s", what);
}

} // namespace

Stage::Stage(const QString &folder)
    : m_folder(folder)
    , m_profile(std::in_place)
{
    startServer();
    open({.connection = m_connection, .profileDir = m_profile->path()});
}

Stage::~Stage()
{
    m_program.reset();
    m_server.terminate();
    m_server.waitForFinished();
}

void Stage::startServer()
{
    m_server.start(QCoreApplication::applicationDirPath() + "/clientele-sandbox"_L1, {u"--port"_s, u"0"_s});
    if (!m_server.waitForReadyRead())
        qFatal("the sandbox did not start");
    const QJsonObject ready = QJsonDocument::fromJson(m_server.readLine()).object();
    qputenv("CLIENTELE_TOKEN", ready["token"_L1].toString().toLatin1());
    m_connection = {.baseUrl = QUrl(ready["baseUrl"_L1].toString()), .workspaceId = ready["workspaceId"_L1].toString()};
}

void Stage::open(const WindowOptions &options)
{
    m_program.emplace(options);
    m_program->start();
    window().show();
    regainFocus();
    settle();
}

void Stage::reopenOnSandbox()
{
    open({.sandbox = true, .profileDir = m_profile->path()});
}

QWidget *Stage::child(const QString &objectName)
{
    return window().findChild<QWidget *>(objectName);
}

QWidget *Stage::dialog(const QString &objectName)
{
    const auto windows = QApplication::topLevelWidgets();
    const auto found = std::ranges::find_if(windows, [&](const QWidget *candidate) {
        return candidate->objectName() == objectName && candidate->isVisible();
    });
    return found == windows.cend() ? nullptr : *found;
}

void Stage::type(const QString &text)
{
    // The first key opens a cell's editor, which gets the others.
    for (const QChar key : text)
        QTest::keyClicks(QApplication::focusWidget(), QString(key));
}

void Stage::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}

void Stage::settle()
{
    waitFor("the window to be idle", [this] { return !window().isBusy(); });
    QCoreApplication::processEvents();
}

QNetworkRequest Stage::request(const QString &path) const
{
    QNetworkRequest request(QUrl(m_connection.baseUrl.toString() + path));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    request.setRawHeader("Authorization", "Bearer " + qgetenv("CLIENTELE_TOKEN"));
    return request;
}

void Stage::fillWorkspace()
{
    const QList<QStringList> people{
        {u"Ada Lovelace"_s, u"phone"_s, u"+44 20 7946 0958"_s},
        {u"Emmy Noether"_s, u"email"_s, u"emmy.noether@example.org"_s},
        {u"Grace Hopper"_s, u"whatsapp"_s, u"+1 202 555 0143"_s},
        {u"Jürgen Groß"_s, u"fax"_s, u"+49 30 901820"_s},
        {u"Katherine Coleman Goble Johnson of the West Area Computing Unit"_s, u"email"_s,
         u"katherine.johnson@langley.research.example.com"_s},
        {u"Софья Ковалевская"_s, u"email"_s, u"sofia@example.net"_s},
        {u"שרה לוי"_s, u"phone"_s, u"+972 2 123 4567"_s},
        {u"مريم ميرزاخاني"_s, u"whatsapp"_s, u"+98 21 1234567"_s},
        {u"王小明"_s, u"phone"_s, u"+86 10 1234 5678"_s},
        {u"Zoë Müller"_s, u"other"_s, u"the front desk, mornings"_s},
    };
    QNetworkAccessManager manager;
    const QString path = "/v1/workspace/"_L1 + m_connection.workspaceId + "/clients"_L1;
    for (const QStringList &each : people) {
        const QJsonObject method{{u"type"_s, each[1]}, {u"value"_s, each[2]}, {u"isPreferred"_s, true}};
        const QJsonObject client{{u"name"_s, each[0]}, {u"contactMethods"_s, QJsonArray{method}}};
        const std::unique_ptr<QNetworkReply> reply(manager.post(request(path), QJsonDocument(client).toJson()));
        waitFor("a client", [&] { return reply->isFinished(); });
        if (reply->error() != QNetworkReply::NoError)
            qFatal("the sandbox refused a client: %s", reply->readAll().constData());
    }
}

void Stage::reopen()
{
    m_program.reset();
    open({.connection = m_connection, .profileDir = m_profile->path()});
}

void Stage::reopenAfresh()
{
    m_program.reset();
    m_profile.emplace();
    open({.connection = m_connection, .profileDir = m_profile->path()});
}

void Stage::misbehave(const QByteArray &faults)
{
    control(u"/sandbox/faults"_s, faults);
}

void Stage::putClients(const QByteArray &clients)
{
    control(u"/sandbox/clients"_s, clients);
}

void Stage::control(const QString &path, const QByteArray &body)
{
    QNetworkAccessManager manager;
    const std::unique_ptr<QNetworkReply> reply(manager.put(request(path), body));
    waitFor("the sandbox", [&] { return reply->isFinished(); });
    if (reply->error() != QNetworkReply::NoError)
        qFatal("the sandbox refused %s: %s", qUtf8Printable(path), reply->readAll().constData());
}

void Stage::enterClient(const QString &name)
{
    type(name);
    press(Qt::Key_Return);
    type(u"+44 20 7946 0958"_s);
    press(Qt::Key_Return);
    type(u"ada@example.com"_s);
}

void Stage::startNew()
{
    regainFocus();
    window().findChild<QAction *>(u"discardAction"_s)->trigger();
    if (QWidget *question = dialog(u"discardQuestion"_s))
        question->findChild<QPushButton *>(u"discardButton"_s)->click();
    settle();
    regainFocus();
}

void Stage::close(const QString &dialogName)
{
    QTest::keyClick(dialog(dialogName), Qt::Key_Escape);
    waitFor("the dialog to close", [&] { return !dialog(dialogName); });
    regainFocus();
}

void Stage::regainFocus()
{
    window().activateWindow();
    waitFor("the focus", [this] { return window().isActiveWindow() && QApplication::focusWidget(); });
}

void Stage::shoot(const QString &name)
{
    // A key's last paints may still be on their way; what follows them was asked for later.
    bool isPainted = false;
    QTimer::singleShot(100, &window(), [&] { isPainted = true; });
    waitFor("the last paint", [&] { return isPainted; });
    const QString file = u"%1/%2-%3.png"_s.arg(m_folder).arg(++m_count, 2, 10, QChar(u'0')).arg(name);
    if (!window().screen()->grabWindow(0).save(file))
        qFatal("could not write %s", qUtf8Printable(file));
}

} // namespace Clientele::Shots
