// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "net/sandbox/seed.h"
#include "tests/net/sandbox/rawclient.h"
#include "tests/support/printers.h"
#include "tests/support/testfolder.h"

#include <QtCore/QFile>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QProcess>
#include <QtCore/QUrl>
#include <QtNetwork/QSslConfiguration>
#include <QtNetwork/QSslSocket>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace Clientele::Sandbox {

namespace {

using Tests::RawClient;

const QByteArray GOOD_BODY = R"({"name":"a","contactMethods":[{"type":"fax","value":"1","isPreferred":true}]})";

/** The program as a harness runs it. */
class Program
{
public:
    explicit Program(const QStringList &arguments)
    {
        m_process.start(QStringLiteral(CLIENTELE_SANDBOX_PROGRAM), arguments);
        EXPECT_TRUE(m_process.waitForStarted());
    }
    ~Program()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(Program)

    /** The line it prints when it is ready. */
    [[nodiscard]] QJsonObject ready()
    {
        EXPECT_TRUE(Tests::waitUntil([this] { return m_process.canReadLine(); }));
        m_ready = QJsonDocument::fromJson(m_process.readLine()).object();
        return m_ready;
    }
    [[nodiscard]] quint16 port() const { return quint16(QUrl(m_ready["baseUrl"_L1].toString()).port()); }
    [[nodiscard]] QByteArray clientsPath() const
    {
        return "/v1/workspace/" + m_ready["workspaceId"_L1].toString().toUtf8() + "/clients";
    }
    /** The answer's status line. */
    [[nodiscard]] QByteArray ask(const QByteArray &method, const QByteArray &path, const QByteArray &body = {},
                                 const QByteArray &headers = {})
    {
        RawClient client(port());
        client.send(method, path, body,
                    "Authorization: Bearer " + m_ready["token"_L1].toString().toLatin1()
                        + "\r\nContent-Type: application/json\r\nConnection: close\r\n" + headers);
        EXPECT_TRUE(client.waitUntilClosed());
        m_answer = client.received();
        return m_answer.split('\r').first();
    }
    [[nodiscard]] QByteArray answer() const { return m_answer; }
    [[nodiscard]] QProcess &process() { return m_process; }
    [[nodiscard]] int exitCode()
    {
        EXPECT_TRUE(Tests::waitUntil([this] { return m_process.state() == QProcess::NotRunning; }));
        return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
    }

private:
    QProcess m_process;
    QJsonObject m_ready;
    QByteArray m_answer;
};

void writeFile(const QString &name, const QByteArray &text)
{
    QFile file(name);
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(text);
}

/** `certificate.pem`, its own authority, and `key.pem` in @p folder. */
void makeCertificate(const Tests::TestFolder &folder, const QString &keyKind)
{
    QProcess openssl;
    openssl.setWorkingDirectory(folder.path());
    openssl.start(u"openssl"_s, (u"req -x509 -nodes -days 2 -subj /CN=sandbox -addext subjectAltName=IP:127.0.0.1 "
                                 "-keyout key.pem -out certificate.pem -newkey "_s
                                 + keyKind)
                                    .split(u' '));
    const bool ended = openssl.waitForFinished();
    EXPECT_TRUE(ended && openssl.exitCode() == 0) << openssl.readAllStandardError().toStdString();
}

/** What a client that trusts nothing but @p authorityFile is answered; nothing when there is no TLS to be had. */
QByteArray askOverTls(quint16 port, const QString &authorityFile, const QByteArray &request)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setCaCertificates(QSslCertificate::fromPath(authorityFile));
    QSslSocket socket;
    socket.setSslConfiguration(tls);
    socket.connectToHostEncrypted(u"127.0.0.1"_s, port);
    socket.write(request);
    EXPECT_TRUE(Tests::waitUntil([&] { return socket.state() == QAbstractSocket::UnconnectedState; }));
    return socket.readAll();
}

TEST(SandboxProgram, SaysOneLineWhenReadyAndEndsOnSigterm)
{
    Program program({u"--workspace"_s, u"acme"_s, u"--port"_s, u"0"_s});
    const QJsonObject ready = program.ready();
    EXPECT_EQ(ready.keys(), (QStringList{u"baseUrl"_s, u"login"_s, u"token"_s, u"workspaceId"_s}));
    EXPECT_EQ(ready["workspaceId"_L1].toString(), u"acme"_s);
    EXPECT_TRUE(ready["baseUrl"_L1].toString().startsWith(u"http://127.0.0.1:"_s));
    EXPECT_EQ(program.ask("GET", program.clientsPath()), "HTTP/1.1 200 OK");
    program.process().terminate();
    EXPECT_EQ(program.exitCode(), 0);
    EXPECT_EQ(program.process().readAllStandardOutput(), "");
}

TEST(SandboxProgram, KeepsWhatItAcknowledgedWhenKilled)
{
    const Tests::TestFolder folder;
    const QStringList arguments{u"--data"_s, folder.filePath(u"data"_s)};
    QString workspace;
    for (int round = 0; round < 5; ++round) {
        Program program(arguments);
        const QJsonObject ready = program.ready();
        EXPECT_TRUE(round == 0 || ready["workspaceId"_L1].toString() == workspace);
        workspace = ready["workspaceId"_L1].toString();
        EXPECT_EQ(program.ask("GET", program.clientsPath()), "HTTP/1.1 200 OK");
        EXPECT_EQ(program.answer().count("\"id\""), round);
        EXPECT_EQ(program.ask("POST", program.clientsPath(), GOOD_BODY), "HTTP/1.1 201 Created");
        program.process().kill();
        EXPECT_EQ(program.exitCode(), -1);
    }
}

TEST(SandboxProgram, KeepsChangesAndRemovalsItAcknowledgedWhenKilled)
{
    const QTemporaryDir folder;
    const QStringList arguments{u"--data"_s, folder.filePath(u"data"_s), u"--seed"_s, u"1"_s};
    const QByteArray id = inventClient(0).id.toLatin1();
    for (const QByteArray &body : {QByteArray(R"({"name":"first"})"), QByteArray(R"({"name":"second"})")}) {
        Program program(arguments);
        (void)program.ready();
        EXPECT_EQ(program.ask("PATCH", program.clientsPath() + '/' + id, body), "HTTP/1.1 200 OK");
        program.process().kill();
        EXPECT_EQ(program.exitCode(), -1);
    }
    {
        Program program(arguments);
        (void)program.ready();
        EXPECT_EQ(program.ask("GET", program.clientsPath()), "HTTP/1.1 200 OK");
        EXPECT_TRUE(program.answer().contains(R"("name":"second")"));
        EXPECT_EQ(program.ask("DELETE", program.clientsPath() + '/' + id), "HTTP/1.1 204 No Content");
        program.process().kill();
        EXPECT_EQ(program.exitCode(), -1);
    }
    // A workspace that is empty would be seeded again.
    Program program(arguments.first(2));
    (void)program.ready();
    EXPECT_EQ(program.ask("GET", program.clientsPath() + '/' + id), "HTTP/1.1 404 Not Found");
}

TEST(SandboxProgram, TakesFaultsFromAFileAndWhileItRuns)
{
    const Tests::TestFolder folder;
    const QString faults = folder.filePath(u"faults.json"_s);
    writeFile(faults, R"([{"method":"POST","path":"*/clients","shape":"laravel","times":1}])");
    Program program({u"--faults"_s, faults});
    (void)program.ready();
    EXPECT_EQ(program.ask("GET", program.clientsPath()), "HTTP/1.1 200 OK");
    EXPECT_EQ(program.ask("POST", program.clientsPath(), GOOD_BODY), "HTTP/1.1 422 Unprocessable Entity");
    EXPECT_EQ(program.ask("POST", program.clientsPath(), GOOD_BODY), "HTTP/1.1 201 Created");

    EXPECT_EQ(program.ask("PUT", "/sandbox/faults", R"([{"when":"commit","send":"nothing"}])"),
              "HTTP/1.1 204 No Content");
    EXPECT_EQ(program.ask("POST", program.clientsPath(), GOOD_BODY), "");
    EXPECT_EQ(program.ask("GET", program.clientsPath()), "HTTP/1.1 200 OK");
    EXPECT_EQ(program.answer().count("\"id\""), 2);
    EXPECT_EQ(program.ask("GET", "/sandbox/requests"), "HTTP/1.1 200 OK");
    EXPECT_EQ(program.answer().count("\"method\":\"POST\""), 3);
}

TEST(SandboxProgram, HonoursIdempotencyKeysWhenAskedTo)
{
    for (const bool honours : {false, true}) {
        Program program(honours ? QStringList{u"--honour-idempotency-keys"_s} : QStringList());
        (void)program.ready();
        for (int attempt = 0; attempt < 2; ++attempt) {
            EXPECT_EQ(program.ask("POST", program.clientsPath(), GOOD_BODY, "Idempotency-Key: a\r\n"),
                      "HTTP/1.1 201 Created");
        }
        EXPECT_EQ(program.ask("GET", program.clientsPath()), "HTTP/1.1 200 OK");
        EXPECT_EQ(program.answer().count("\"id\""), honours ? 1 : 2);
    }
}

TEST(SandboxProgram, LogsRequestsWithoutTheToken)
{
    const Tests::TestFolder folder;
    const QString log = folder.filePath(u"log"_s);
    Program program({u"--log"_s, log, u"--token-permissions"_s, u"clients.create"_s});
    const QJsonObject ready = program.ready();
    EXPECT_EQ(program.ask("POST", program.clientsPath(), GOOD_BODY), "HTTP/1.1 201 Created");
    EXPECT_EQ(program.ask("GET", program.clientsPath()), "HTTP/1.1 403 Forbidden");

    QFile file(log);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = file.readAll().trimmed().split('\n');
    ASSERT_EQ(lines.size(), 2);
    const QJsonObject first = QJsonDocument::fromJson(lines[0]).object();
    EXPECT_EQ(first["status"_L1].toInt(), 201);
    EXPECT_EQ(first["body"_L1].toString().toUtf8(), GOOD_BODY);
    EXPECT_FALSE(lines.join().contains(ready["token"_L1].toString().toLatin1()));
}

class SandboxProgramTls : public testing::TestWithParam<const char *>
{};

TEST_P(SandboxProgramTls, IsSpokenWithACertificateAndItsKey)
{
    const Tests::TestFolder folder;
    makeCertificate(folder, QString::fromLatin1(GetParam()));
    const QString certificate = folder.filePath(u"certificate.pem"_s);
    Program program({u"--tls-certificate"_s, certificate, u"--tls-key"_s, folder.filePath(u"key.pem"_s)});
    const QJsonObject ready = program.ready();
    EXPECT_TRUE(ready["baseUrl"_L1].toString().startsWith(u"https://127.0.0.1:"_s));
    const QByteArray answer =
        askOverTls(program.port(), certificate,
                   "GET " + program.clientsPath() + " HTTP/1.1\r\nAuthorization: Bearer "
                       + ready["token"_L1].toString().toLatin1() + "\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n");
    EXPECT_TRUE(answer.startsWith("HTTP/1.1 200 OK")) << answer.toStdString();
}

INSTANTIATE_TEST_SUITE_P(Keys, SandboxProgramTls, testing::Values("rsa:2048", "ec -pkeyopt ec_paramgen_curve:P-256"));

TEST(SandboxProgram, EndsWith2WhenItCannotDoWhatIsAsked)
{
    const Tests::TestFolder folder;
    makeCertificate(folder, u"rsa:2048"_s);
    const QString certificate = folder.filePath(u"certificate.pem"_s);
    const QList<QStringList> hopeless{{u"--nonsense"_s},
                                      {u"extra"_s},
                                      {u"--port"_s, u"70000"_s},
                                      {u"--seed"_s, u"-1"_s},
                                      {u"--workspace"_s, u"a/b"_s},
                                      {u"--token-permissions"_s, u"everything"_s},
                                      {u"--token-lifetime"_s, u"soon"_s},
                                      {u"--faults"_s, u"/no/such/file"_s},
                                      {u"--data"_s, u"/no/such/folder/file"_s},
                                      {u"--tls-certificate"_s, u"/no/such/file"_s},
                                      {u"--tls-key"_s, u"/no/such/file"_s},
                                      {u"--tls-certificate"_s, u"/no/such"_s, u"--tls-key"_s, u"/no/such"_s},
                                      {u"--tls-certificate"_s, certificate, u"--tls-key"_s, certificate}};
    for (const QStringList &arguments : hopeless) {
        Program program(arguments);
        EXPECT_EQ(program.exitCode(), 2) << arguments.join(' '_L1).toStdString();
        EXPECT_FALSE(program.process().readAllStandardError().isEmpty());
        EXPECT_EQ(program.process().readAllStandardOutput(), "");
    }
}

TEST(SandboxProgram, HelpsAndTellsItsVersion)
{
    for (const QString &option : {u"--help"_s, u"--version"_s}) {
        Program program({option});
        EXPECT_EQ(program.exitCode(), 0);
        EXPECT_FALSE(program.process().readAllStandardOutput().isEmpty());
    }
}

} // namespace

} // namespace Clientele::Sandbox
