// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/dialogs/discardquestion.h"
#include "ui/window/barmessages.h"

#include <QtCore/QPointer>
#include <QtWidgets/QWidget>

#include <functional>
#include <optional>

namespace Clientele {

class ClientEditor;
class ClientForm;

/**
 * One client: the form with its message bar above. Carries out what the two ask for as far as the editor can; the rest
 * leaves as a signal. GUI thread.
 */
class ClientPane : public QWidget
{
    Q_OBJECT

public:
    /** @p editor is not owned and must outlive the pane. */
    explicit ClientPane(ClientEditor &editor, QWidget *parent = nullptr);
    ~ClientPane() override;

    [[nodiscard]] ClientForm &form() const { return *m_form; }
    void setWorkspaceStatus(const WorkspaceStatus &status);

    [[nodiscard]] bool hasMessage() const { return m_message.has_value(); }
    /** Focus to the first thing the message offers; false when there is no message. */
    bool focusMessage();

    /** True when leaving the client now would lose something. */
    [[nodiscard]] bool wouldLoseSomething() const { return whatWouldBeLost().has_value(); }
    /** Calls @p proceed at once when nothing would be lost, else when the person has said that it may be. */
    void askToDiscard(Discarding::By by, const std::function<void()> &proceed);
    /** An empty form, after asking when something would be lost. */
    void requestNew();

Q_SIGNALS:
    /** One sentence for the status bar. Plain text; empty takes back the last one. */
    void hint(const QString &sentence);
    /** hasMessage() may have changed. */
    void messageChanged();
    void connectionRequested();
    /** As MainWindow::signInRequested. */
    void signInRequested();
    /** As MainWindow::reopenRequested. */
    void reopenRequested();

private:
    void connectForm();
    void connectEditor();
    void save(bool startNext);
    void tellLocalProblems();
    void onStateChanged();
    void onCreated();
    void refreshBar();
    [[nodiscard]] std::optional<Discarding::What> whatWouldBeLost() const;
    void startNew();
    void act(BarAction action);
    void tryAgain();
    void showDetails();

    ClientEditor &m_editor;
    MessageBar *m_bar;
    ClientForm *m_form;
    QPointer<QMessageBox> m_question;
    WorkspaceStatus m_status;
    std::optional<BarMessage> m_message;
    bool m_startNext = false;
};

} // namespace Clientele
