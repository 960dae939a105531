// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/stores/clienteditor.h"
#include "models/values/permissions.h"

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

class QBoxLayout;
class QProgressBar;

namespace Clientele {

class FormButton;
class FormLabel;

/** What can be done with the form as it stands: the buttons of each ClientEditor::State, and progress after 300 ms. */
class FormFooter : public QWidget
{
    Q_OBJECT

public:
    explicit FormFooter(QWidget *parent = nullptr);

    /** @p isExisting: of a client that is in the workspace, not of a new one. */
    void showState(ClientEditor::State state, bool isExisting);
    /** What is not allowed is disabled and says why. */
    void setPermissions(const Permissions &permissions);
    /** Whether the client may be saved; nothing about whether it can be now. */
    [[nodiscard]] bool maySave() const { return m_permissions.may(savingPermission()); }
    /** What saving it needs. */
    [[nodiscard]] Permission savingPermission() const;
    /** Focus to what is most likely wanted next. */
    void focusMainButton();
    [[nodiscard]] bool hasFocusInside() const;

Q_SIGNALS:
    void saveClicked();
    void newClientClicked();
    void cancelClicked();
    void checkClicked();
    void sendAnywayClicked();
    void deleteClicked();

private:
    void layOut();
    void connectButtons();
    void refresh();
    void nameSaveButton();
    void explain(FormButton *button, bool isAllowed, Permission permission);
    [[nodiscard]] QBoxLayout *progressRow();
    void showProgress(bool shown);
    void describeProgress();

    FormButton *m_save;
    FormButton *m_check;
    FormButton *m_sendAnyway;
    FormButton *m_newClient;
    FormButton *m_delete;
    QWidget *m_work;
    FormLabel *m_workText;
    QProgressBar *m_progress;
    FormButton *m_cancel;
    FormLabel *m_risk;
    /** Why it may not be saved. */
    FormLabel *m_denied;
    QTimer m_progressDelay;
    ClientEditor::State m_state = ClientEditor::State::Editing;
    bool m_isExisting = false;
    Permissions m_permissions;
};

} // namespace Clientele
