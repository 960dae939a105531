// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/window/windowapplication.h"
#include "tests/app/programs.h"
#include "tests/support/messages.h"
#include "ui/window/mainwindow.h"

#include <QtCore/QJsonArray>
#include <QtNetwork/QNetworkAccessManager>

#include <gtest/gtest.h>

#include <optional>

class QDialog;

namespace Clientele::Tests {

/** The whole window on a sandbox in a process of its own, signed in to it by a token, and worked by keys. */
class SignInRun : public testing::Test
{
public:
    /** WithoutToken: openWith() is for the test to call. */
    enum class Begin { WithToken, WithoutToken };
    explicit SignInRun(Begin begin = Begin::WithToken);
    ~SignInRun() override;

protected:
    [[nodiscard]] MainWindow &window() { return m_program->window(); }
    template <typename Part>
    [[nodiscard]] Part &part(const char *objectName)
    {
        auto *found = window().findChild<Part *>(QString::fromLatin1(objectName));
        if (!found)
            ADD_FAILURE() << "no " << objectName;
        return *found;
    }
    [[nodiscard]] bool rests();
    void open();
    /** Closes the window, if there is one, and opens another. */
    void openWith(const WindowOptions &options);
    /** Whether some file below @p folder has these bytes, as they are or in UTF-16. */
    [[nodiscard]] static bool isInFiles(const QString &folder, const QByteArray &text);

    /** Tells the sandbox past its API, see storecontrol.h and gate.h. */
    [[nodiscard]] QByteArray control(const QByteArray &method, const QString &path, const QByteArray &body = {});
    void endTokens() { (void)control("DELETE", QStringLiteral("/sandbox/tokens")); }
    void forgetRequests() { (void)control("DELETE", QStringLiteral("/sandbox/requests")); }
    /** Statuses of the calls of @p method on clients since then, in their order. */
    [[nodiscard]] QList<int> statuses(const QString &method);
    /** Names of all clients that the sandbox holds. */
    [[nodiscard]] QStringList heldNames();

    /** The sign-in that shows, or null. */
    [[nodiscard]] QDialog *sheet();
    [[nodiscard]] bool sheetShows();
    void signIn(const QString &password, const char *afterwards = "sessionOnlyButton");
    void signInWell() { signIn(m_sandbox.password()); }
    void enter(const QString &name);
    void trigger(const char *action);

    AllowMessages m_fromOffscreen{QStringLiteral("propagateSizeHints")};
    SandboxProgram m_sandbox;
    TestFolder m_profile;
    QNetworkAccessManager m_control;
    std::optional<WindowApplication> m_program;
    /** Sign-ins shown so far. */
    int m_prompts = 0;

private:
    /** Counts the sign-ins that are shown. */
    class Watch;
    std::unique_ptr<Watch> m_watch;
};

} // namespace Clientele::Tests
