// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/window/windowapplication.h"

#include <QtCore/QProcess>
#include <QtCore/QString>
#include <QtCore/QTemporaryDir>
#include <QtNetwork/QNetworkRequest>

#include <optional>

namespace Clientele::Shots {

/** The whole program on a sandbox server of its own, driven by keys, and a camera. */
class Stage
{
public:
    /** Pictures go to @p folder. */
    explicit Stage(const QString &folder);
    ~Stage();
    Q_DISABLE_COPY_MOVE(Stage)

    [[nodiscard]] MainWindow &window() { return m_program->window(); }
    [[nodiscard]] QWidget *child(const QString &objectName);
    /** A window or dialog of that name that shows, or null. */
    [[nodiscard]] QWidget *dialog(const QString &objectName);

    void type(const QString &text);
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    /** Runs until nothing is under way any more. */
    void settle();
    /** Replaces the sandbox's faults, as `PUT /sandbox/faults` takes them. */
    void misbehave(const QByteArray &faults);
    /** Holds these clients in the sandbox, as `PUT /sandbox/clients` takes them. */
    void putClients(const QByteArray &clients);
    /** Gives the workspace a few clients of many languages, behind the window's back. */
    void fillWorkspace();
    /** Closes the window and opens another, with all that was kept. */
    void reopen();
    /** Closes the window and opens another with nothing kept from before. */
    void reopenAfresh();
    /** Types one whole client and leaves it unsaved. */
    void enterClient(const QString &name);
    /** An empty form. */
    void startNew();
    void close(const QString &dialogName);
    /** Closes the window and opens the program on the embedded sandbox workspace, as a first start does. */
    void reopenOnSandbox();
    /** Pictures the screen as @p name. */
    void shoot(const QString &name);

private:
    void startServer();
    void control(const QString &path, const QByteArray &body);
    void regainFocus();
    [[nodiscard]] QNetworkRequest request(const QString &path) const;
    void open(const WindowOptions &options);

    QString m_folder;
    std::optional<QTemporaryDir> m_profile;
    QProcess m_server;
    Connection m_connection;
    std::optional<WindowApplication> m_program;
    int m_count = 0;
};

} // namespace Clientele::Shots
