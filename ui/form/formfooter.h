// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/stores/clienteditor.h"

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

    void showState(ClientEditor::State state);
    /** Focus to what is most likely wanted next. */
    void focusMainButton();
    [[nodiscard]] bool hasFocusInside() const;

Q_SIGNALS:
    void saveClicked();
    void newClientClicked();
    void cancelClicked();
    void checkClicked();
    void sendAnywayClicked();

private:
    void layOut();
    void connectButtons();
    [[nodiscard]] QBoxLayout *progressRow();
    void showProgress(bool shown);
    void describeProgress();

    FormButton *m_save;
    FormButton *m_check;
    FormButton *m_sendAnyway;
    FormButton *m_newClient;
    QWidget *m_work;
    FormLabel *m_workText;
    QProgressBar *m_progress;
    FormButton *m_cancel;
    FormLabel *m_risk;
    QTimer m_progressDelay;
    ClientEditor::State m_state = ClientEditor::State::Editing;
};

} // namespace Clientele
