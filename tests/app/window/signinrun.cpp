// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "tests/app/window/signinrun.h"

#include "tests/support/waiting.h"
#include "ui/dialogs/signindialog.h"

#include <QtCore/QDirIterator>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtGui/QAction>
#include <QtNetwork/QNetworkReply>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QRadioButton>

using namespace Qt::StringLiterals;

namespace Clientele::Tests {

class SignInRun::Watch : public QObject
{
public:
    explicit Watch(int &count)
        : m_count(count)
    {
        qApp->installEventFilter(this);
    }
    ~Watch() override { qApp->removeEventFilter(this); }
    Q_DISABLE_COPY_MOVE(Watch)

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Show && qobject_cast<SignInDialog *>(watched))
            ++m_count;
        return false;
    }

private:
    int &m_count;
};

SignInRun::SignInRun(Begin begin)
    : m_watch(std::make_unique<Watch>(m_prompts))
{
    if (begin == Begin::WithoutToken)
        return;
    qputenv("CLIENTELE_TOKEN", m_sandbox.token());
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    open();
}

SignInRun::~SignInRun()
{
    m_program.reset();
    qunsetenv("CLIENTELE_TOKEN");
}

void SignInRun::open()
{
    openWith({.connection = Connection{.baseUrl = QUrl(m_sandbox.baseUrl()), .workspaceId = m_sandbox.workspaceId()},
              .profileDir = m_profile.path()});
}

void SignInRun::openWith(const WindowOptions &options)
{
    m_program.reset();
    m_program.emplace(options);
    window().show();
    QApplication::setActiveWindow(&window());
    m_program->start();
    EXPECT_TRUE(rests());
}

bool SignInRun::isInFiles(const QString &folder, const QByteArray &text)
{
    const QString wide = QString::fromUtf8(text);
    const QByteArray utf16(reinterpret_cast<const char *>(wide.utf16()), wide.size() * qsizetype(sizeof(char16_t)));
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        if (content.contains(text) || content.contains(utf16))
            return true;
    }
    return false;
}

bool SignInRun::rests()
{
    return waitUntil([this] { return m_program->session() && !window().isBusy(); });
}

QByteArray SignInRun::control(const QByteArray &method, const QString &path, const QByteArray &body)
{
    QNetworkRequest request(QUrl(m_sandbox.baseUrl() + path));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    const std::unique_ptr<QNetworkReply> reply(m_control.sendCustomRequest(request, method, body));
    EXPECT_TRUE(waitUntil([&] { return reply->isFinished(); }));
    return reply->readAll();
}

QList<int> SignInRun::statuses(const QString &method)
{
    QList<int> found;
    const QJsonObject log = QJsonDocument::fromJson(control("GET", u"/sandbox/requests"_s)).object();
    const QJsonArray requests = log["requests"_L1].toArray();
    for (const auto &each : requests) {
        const bool isMeant =
            each["method"_L1].toString() == method && each["path"_L1].toString().endsWith("/clients"_L1);
        if (isMeant)
            found.append(each["status"_L1].toInt());
    }
    return found;
}

QStringList SignInRun::heldNames()
{
    // By a token of its own, as those of before may have ended.
    const QString workspace = "/v1/workspace/"_L1 + m_sandbox.workspaceId();
    const QJsonObject login{{u"email"_s, m_sandbox.email()}, {u"password"_s, m_sandbox.password()}};
    const QJsonObject in =
        QJsonDocument::fromJson(control("POST", workspace + "/staff/login"_L1, QJsonDocument(login).toJson())).object();
    QNetworkRequest request(QUrl(m_sandbox.baseUrl() + workspace + "/clients"_L1));
    request.setRawHeader("Authorization", "Bearer " + in["token"_L1].toString().toLatin1());
    const std::unique_ptr<QNetworkReply> reply(m_control.get(request));
    EXPECT_TRUE(waitUntil([&] { return reply->isFinished(); }));
    QStringList names;
    const QJsonArray clients = QJsonDocument::fromJson(reply->readAll()).object()["clients"_L1].toArray();
    for (const auto &each : clients)
        names.append(each["name"_L1].toString());
    return names;
}

QDialog *SignInRun::sheet()
{
    for (auto *dialog : window().findChildren<SignInDialog *>()) {
        if (dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

bool SignInRun::sheetShows()
{
    return waitUntil([this] { return sheet() != nullptr; });
}

void SignInRun::signIn(const QString &password, const char *afterwards)
{
    ASSERT_TRUE(sheet());
    const auto child = [this]<typename Part>(Part *, const char *name) {
        return sheet()->findChild<Part *>(QString::fromLatin1(name));
    };
    child(static_cast<QRadioButton *>(nullptr), "emailWayButton")->setChecked(true);
    child(static_cast<QLineEdit *>(nullptr), "emailEdit")->setText(m_sandbox.email());
    child(static_cast<QLineEdit *>(nullptr), "passwordEdit")->setText(password);
    child(static_cast<QRadioButton *>(nullptr), afterwards)->setChecked(true);
    child(static_cast<QPushButton *>(nullptr), "signInNowButton")->click();
}

void SignInRun::enter(const QString &name)
{
    // A dialog that was closed has left the offscreen platform without an active window.
    QApplication::setActiveWindow(&window());
    part<QLineEdit>("nameEdit").setFocus();
    for (const QString &text : {name, u"+49 30 901820"_s}) {
        for (const QChar key : text)
            QTest::keyClicks(QApplication::focusWidget(), QString(key));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    }
}

void SignInRun::trigger(const char *action)
{
    part<QAction>(action).trigger();
}

} // namespace Clientele::Tests
