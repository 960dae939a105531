// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "app/profile.h"
#include "tests/app/programs.h"
#include "tests/support/printers.h"
#include "tests/support/privatebus.h"
#include "tests/support/waiting.h"

#include <QtCore/QDirIterator>
#include <QtCore/QFile>
#include <QtCore/QJsonDocument>

#include <sys/ioctl.h>
#include <sys/stat.h>

#include <array>
#include <cstdlib>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Clientele::Tests {

namespace {

using Keyring = PrivateBus::Keyring;

const QString WRONG_PASSWORD = u"not the password of anybody"_s;

} // namespace

class LoginTest : public testing::Test
{
protected:
    void SetUp() override { ASSERT_TRUE(m_bus.startKeyring(Keyring::Unlocked)); }

    [[nodiscard]] static QStringList at(const SandboxProgram &server)
    {
        return {u"--base-url"_s, server.baseUrl(), u"--workspace"_s, server.workspaceId()};
    }
    [[nodiscard]] static QStringList byPassword(const SandboxProgram &server)
    {
        return QStringList{u"login"_s, u"--json"_s, u"--email"_s, server.email()} + at(server);
    }
    [[nodiscard]] QStringList inProfile(const QStringList &arguments) const
    {
        return arguments + QStringList{u"--profile-dir"_s, m_folder.path()};
    }
    [[nodiscard]] QMap<QString, QString> onBus() const { return {{u"DBUS_SESSION_BUS_ADDRESS"_s, m_bus.address()}}; }

    void start(QProcess &process, const QStringList &arguments, const QString &input)
    {
        prepareProgram(process, inProfile(arguments), onBus());
        process.start();
        process.write(input.toUtf8());
        process.closeWriteChannel();
    }
    [[nodiscard]] ProgramRun run(const QStringList &arguments, const QString &input = {})
    {
        QProcess process;
        start(process, arguments, input);
        return resultOf(process);
    }
    /** The token in the keychain as secret-tool, which is not ours, gives it; empty: none. */
    [[nodiscard]] QByteArray keptToken(const SandboxProgram &server) const
    {
        const Connection connection{.baseUrl = QUrl(server.baseUrl()), .workspaceId = server.workspaceId()};
        const QByteArray entry = m_bus.lookUp(Profile(m_folder.path()).tokenKey(connection));
        const QJsonObject value = QJsonDocument::fromJson(QByteArray::fromBase64(entry)).object();
        return value.value("token"_L1).toString().toLatin1();
    }
    [[nodiscard]] QJsonArray savedWorkspaces()
    {
        return run({u"workspaces"_s, u"--json"_s}).object().value("workspaces"_L1).toArray();
    }

    TestFolder m_folder;
    PrivateBus m_bus;
};

TEST_F(LoginTest, WhoSignedInStaysSignedInUntilSigningOut)
{
    const SandboxProgram server({}, {u"--seed"_s, u"3"_s});
    const QStringList list = QStringList{u"list"_s, u"--json"_s} + at(server);
    EXPECT_EQ(run(list).exitCode, 5);

    const ProgramRun login = run(byPassword(server), server.password() + u'\n');
    ASSERT_EQ(login.exitCode, 0);
    const QByteArray token = keptToken(server);
    EXPECT_TRUE(token.startsWith("eyJ"));
    for (const QByteArray &secret : {server.password().toUtf8(), token})
        EXPECT_FALSE((login.output + login.errors).contains(secret));
    EXPECT_EQ(login.object().value("workspace"_L1)["account"_L1]["email"_L1], server.email());
    EXPECT_EQ(run(list).object().value("clients"_L1).toArray().size(), 3);

    const ProgramRun logout = run(QStringList{u"logout"_s} + at(server));
    EXPECT_EQ(logout.exitCode, 0);
    EXPECT_TRUE(logout.output.contains("gone from the system keychain")) << logout.output.toStdString();
    EXPECT_TRUE(keptToken(server).isEmpty());
    EXPECT_EQ(run(list).exitCode, 5);
    EXPECT_EQ(run(QStringList{u"logout"_s} + at(server)).exitCode, 0) << "as often as one likes";
}

TEST_F(LoginTest, AWorkspaceIsRememberedWithoutItsToken)
{
    const SandboxProgram server;
    ASSERT_EQ(run(byPassword(server), server.password()).exitCode, 0);
    const QJsonArray saved = savedWorkspaces();
    ASSERT_EQ(saved.size(), 2);
    EXPECT_EQ(saved.at(0)["sandbox"_L1], true);
    const QJsonObject office = saved.at(1).toObject();
    EXPECT_EQ(office.value("baseUrl"_L1), server.baseUrl());
    EXPECT_EQ(office.value("workspaceId"_L1), server.workspaceId());
    EXPECT_EQ(office.value("keepsToken"_L1), true);
    EXPECT_FALSE(office.value("name"_L1).toString().isEmpty()) << "as the server calls it";

    const ProgramRun text = run({u"workspaces"_s});
    EXPECT_TRUE(text.output.contains(server.email().toUtf8())) << text.output.toStdString();
    EXPECT_FALSE(text.output.contains(keptToken(server)));
    QDirIterator files(m_folder.path(), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        EXPECT_FALSE(content.contains(keptToken(server)) || content.contains(server.password().toUtf8()));
        EXPECT_EQ(file.permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther), 0)
            << file.fileName().toStdString();
    }

    const QString name = office.value("name"_L1).toString();
    EXPECT_EQ(run({u"logout"_s, u"--name"_s, name}).exitCode, 0);
    EXPECT_EQ(savedWorkspaces().at(1)["keepsToken"_L1], false);
    EXPECT_EQ(run({u"login"_s, u"--name"_s, name, u"--email"_s, server.email()}, server.password()).exitCode, 0);
    EXPECT_EQ(savedWorkspaces().size(), 2);
    EXPECT_EQ(savedWorkspaces().at(1)["id"_L1], office.value("id"_L1));
}

TEST_F(LoginTest, ATokenCanBePipedIn)
{
    const SandboxProgram server;
    const QStringList login = QStringList{u"login"_s, u"--json"_s, u"--token-stdin"_s} + at(server);
    ASSERT_EQ(run(login, u"  "_s + QString::fromLatin1(server.token()) + u" \r\n"_s).exitCode, 0);
    EXPECT_TRUE(keptToken(server) == server.token());

    EXPECT_EQ(run(login, u"nobody"_s).error().value("kind"_L1), u"notSignedIn"_s);
    EXPECT_EQ(run(login, u"not a token\u20AC"_s).exitCode, 5);
    EXPECT_TRUE(keptToken(server) == server.token()) << "tried first, kept then";
}

TEST_F(LoginTest, WithoutASecretNothingIsSent)
{
    const SandboxProgram server;
    const ProgramRun login = run(byPassword(server));
    EXPECT_EQ(login.exitCode, 3);
    EXPECT_EQ(login.error().value("kind"_L1), u"invalidInput"_s);
    EXPECT_EQ(run(QStringList{u"login"_s, u"--token-stdin"_s} + at(server), u"\n"_s).exitCode, 3);
    EXPECT_EQ(server.requests(u"POST"_s) + server.requests(u"GET"_s), 0);
}

TEST_F(LoginTest, NoPasswordLeavesForAServerThatIsNotSafe)
{
    const ProgramRun login = run({u"login"_s, u"--json"_s, u"--email"_s, u"ann@example.com"_s, u"--base-url"_s,
                                  u"http://192.0.2.1"_s, u"--workspace"_s, u"1"_s},
                                 WRONG_PASSWORD);
    EXPECT_EQ(login.exitCode, 6);
    EXPECT_TRUE(login.error().value("message"_L1).toString().contains(u"https"_s));
}

TEST_F(LoginTest, ALockedKeychainIsToldAndLosesNothing)
{
    const SandboxProgram server;
    ASSERT_EQ(run(byPassword(server), server.password()).exitCode, 0);
    const QByteArray token = keptToken(server);
    ASSERT_TRUE(m_bus.startKeyring(Keyring::Locked));
    const ProgramRun logout = run(QStringList{u"logout"_s, u"--json"_s} + at(server));
    EXPECT_EQ(logout.exitCode, 5);
    EXPECT_EQ(logout.error().value("kind"_L1), u"keychain"_s);
    EXPECT_TRUE(logout.error().value("message"_L1).toString().contains(u"still in it"_s));
    EXPECT_EQ(run(byPassword(server), server.password()).exitCode, 5);
    EXPECT_EQ(savedWorkspaces().at(1)["keepsToken"_L1], true);

    ASSERT_TRUE(m_bus.startKeyring(Keyring::Unlocked));
    EXPECT_TRUE(keptToken(server) == token);
}

TEST_F(LoginTest, ThePasswordIsInNoCommandLineAndNoEnvironment)
{
    const SandboxProgram server(
        {QJsonObject{{u"method"_s, u"POST"_s}, {u"send"_s, u"nothing"_s}, {u"then"_s, u"hang"_s}}});
    QProcess process;
    start(process, byPassword(server), WRONG_PASSWORD);
    ASSERT_TRUE(waitUntil([&] { return server.requests(u"POST"_s) == 1; }));
    for (const QString &name : {u"cmdline"_s, u"environ"_s}) {
        QFile file(u"/proc/%1/%2"_s.arg(QString::number(process.processId()), name));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        EXPECT_FALSE(content.isEmpty());
        EXPECT_FALSE(content.contains(WRONG_PASSWORD.toUtf8()));
    }
    process.terminate();
    const ProgramRun ended = resultOf(process);
    EXPECT_EQ(ended.exitCode, 6);
    EXPECT_FALSE((ended.output + ended.errors).contains(WRONG_PASSWORD.toUtf8()));
}

/** Why a sign-in fails, and what the program says and ends with. */
struct LoginFault
{
    const char *name;
    QJsonObject fault;
    int exitCode;
    const char *kind;
    const char *says;
};

class LoginFaultTest : public LoginTest, public testing::WithParamInterface<LoginFault>
{};

TEST_P(LoginFaultTest, HasWordsOfItsOwnAndKeepsNothing)
{
    const SandboxProgram server(GetParam().fault.isEmpty() ? QJsonArray() : QJsonArray{GetParam().fault});
    const bool isWrong = GetParam().fault.isEmpty();
    const ProgramRun login = run(byPassword(server), isWrong ? WRONG_PASSWORD : server.password());
    EXPECT_EQ(login.exitCode, GetParam().exitCode);
    EXPECT_EQ(login.error().value("kind"_L1), QString::fromLatin1(GetParam().kind));
    const QString message = login.error().value("message"_L1).toString();
    EXPECT_TRUE(message.contains(QString::fromLatin1(GetParam().says))) << message.toStdString();
    EXPECT_TRUE(keptToken(server).isEmpty());
    EXPECT_EQ(savedWorkspaces().size(), 1);
}

INSTANTIATE_TEST_SUITE_P(
    All, LoginFaultTest,
    testing::Values(
        LoginFault{"WrongPassword", {}, 5, "notSignedIn", "e-mail address or the password is wrong"},
        LoginFault{"Suspended", {{u"status"_s, 403}}, 5, "notAllowed", "suspended"},
        LoginFault{"NoSuchWorkspace", {{u"status"_s, 404}}, 4, "workspaceNotFound", "no such workspace"},
        LoginFault{"Malformed", {{u"status"_s, 400}}, 4, "rejected", "did not accept"},
        LoginFault{"BrokenOff", {{u"send"_s, u"nothing"_s}, {u"then"_s, u"reset"_s}}, 6, "noAnswer", "127.0.0.1"},
        LoginFault{"ServerTrouble", {{u"status"_s, 503}}, 8, "serverTrouble", "problem of its own"},
        LoginFault{
            "WebPage", {{u"status"_s, 200}, {u"body"_s, u"<!DOCTYPE html><html><body>Hello"_s}}, 8, "badAnswer", "API"},
        LoginFault{"NotThisApi",
                   {{u"status"_s, 200}, {u"body"_s, u"{\"hello\": 1}"_s}},
                   8,
                   "badAnswer",
                   "not the workspace API"}),
    [](const auto &each) { return std::string(each.param.name); });

TEST_F(LoginTest, AServerThatIsNotThereIsToldAsSuch)
{
    const ProgramRun login = run({u"login"_s, u"--json"_s, u"--email"_s, u"ann@example.com"_s, u"--base-url"_s,
                                  u"http://127.0.0.1:1"_s, u"--workspace"_s, u"1"_s},
                                 WRONG_PASSWORD);
    EXPECT_EQ(login.exitCode, 6);
    EXPECT_EQ(login.error().value("kind"_L1), u"noAnswer"_s);
}

TEST_F(LoginTest, AWorkspaceThatIsNotKnownIsAMistakeOnTheCommandLine)
{
    EXPECT_EQ(run({u"logout"_s, u"--name"_s, u"Nowhere"_s}).exitCode, 2);
    EXPECT_EQ(run({u"login"_s, u"--json"_s, u"--email"_s, u"a@b.c"_s}, u"x"_s).error().value("kind"_L1), u"usage"_s)
        << "the sandbox, which is the workspace used last, has a token of its own";
}

/** A terminal that a test types into. */
class Terminal
{
public:
    Terminal()
        : m_keys(::posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC | O_NONBLOCK))
    {
        EXPECT_EQ(::grantpt(m_keys), 0);
        EXPECT_EQ(::unlockpt(m_keys), 0);
        m_path = ::ptsname(m_keys);
    }
    ~Terminal() { ::close(m_keys); }
    Q_DISABLE_COPY_MOVE(Terminal)

    /** Starts @p process with this in the place of its three streams. */
    void start(QProcess &process) const
    {
        process.setChildProcessModifier([path = m_path] {
            ::umask(S_IWGRP | S_IWOTH);
            ::setsid();
            const int screen = ::open(path.constData(), O_RDWR);
            ::ioctl(screen, TIOCSCTTY, 0);
            for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO})
                ::dup2(screen, stream);
        });
        process.start();
    }
    void type(const QByteArray &keys) const { EXPECT_EQ(::write(m_keys, keys.constData(), keys.size()), keys.size()); }
    /** All it has shown so far. */
    [[nodiscard]] const QByteArray &shown()
    {
        std::array<char, 1024> more = {};
        for (auto size = ::read(m_keys, more.data(), more.size()); size > 0;
             size = ::read(m_keys, more.data(), more.size()))
            m_shown.append(more.data(), size);
        return m_shown;
    }

private:
    int m_keys;
    QByteArray m_path;
    QByteArray m_shown;
};

TEST_F(LoginTest, ATerminalIsAskedForThePasswordAndDoesNotShowIt)
{
    const SandboxProgram server;
    Terminal terminal;
    QProcess process;
    prepareProgram(process, inProfile(byPassword(server)), onBus());
    terminal.start(process);
    ASSERT_TRUE(waitUntil([&] { return terminal.shown().contains("Password of"); }));
    // A letter too many, taken back; and a line begun anew.
    terminal.type("wrong\x15" + server.password().toUtf8() + "\xC3\xA4\x7F\r");
    ASSERT_TRUE(waitUntil([&] { return terminal.shown().contains("workspace"); }));
    EXPECT_EQ(resultOf(process).exitCode, 0);
    EXPECT_FALSE(terminal.shown().contains(server.password().toUtf8()));
    EXPECT_FALSE(terminal.shown().contains("wrong"));
    EXPECT_TRUE(keptToken(server).startsWith("eyJ"));
}

TEST_F(LoginTest, WhoGivesUpAtTheTerminalSendsNothingAndGetsTheTerminalBack)
{
    const SandboxProgram server;
    Terminal terminal;
    QProcess process;
    prepareProgram(process, inProfile(byPassword(server)), onBus());
    terminal.start(process);
    ASSERT_TRUE(waitUntil([&] { return terminal.shown().contains("Password of"); }));
    terminal.type("half\x03");
    ASSERT_TRUE(waitUntil([&] { return terminal.shown().contains("invalidInput"); }));
    EXPECT_EQ(resultOf(process).exitCode, 3);
    EXPECT_EQ(server.requests(u"POST"_s), 0);
    terminal.type("shown again");
    EXPECT_TRUE(waitUntil([&] { return terminal.shown().contains("shown again"); }));
}

} // namespace Clientele::Tests
