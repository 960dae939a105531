// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/dialogs/detailsdialog.h"
#include "ui/window/tintedframe.h"

#include <QtCore/QHash>

class QBoxLayout;
class QPushButton;
class QToolButton;

namespace Clientele {

class MessageText;
class SeverityIcon;

/** What a message bar can offer, each with a button of its own. */
enum class BarAction {
    SignIn,
    TryAgain,
    CheckConnection,
    ShowCreated,
    EditCreated,
    MakeNew,
    SendNow,
    TakeBack,
    Discard,
    ShowDetails
};

/** What a message bar says. */
struct BarMessage
{
    Severity severity = Severity::Info;
    /** Plain text; what comes from outside in display form. */
    QString text;
    /** In the order in which they are offered. BarAction::ShowDetails belongs here when there are details. */
    QList<BarAction> actions = {};
    /** What BarAction::ShowDetails shows. */
    Details details = {};
    /** Can be closed by the person; otherwise it goes when its reason does. */
    bool closable = true;

    friend bool operator==(const BarMessage &, const BarMessage &) = default;
};

/**
 * Says what concerns the form as a whole, above it, with what can be done about it. Takes no room while it has nothing
 * to say. Neither flashes nor moves; new text is announced to screen readers. GUI thread.
 */
class MessageBar : public TintedFrame
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    void showMessage(const BarMessage &message);
    void clear();
    /** Focus to the first thing the message offers; false when there is no message. */
    bool focusFirstButton();

Q_SIGNALS:
    void actionTriggered(Clientele::BarAction action);
    /** The person closed the message. */
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QPushButton *button(BarAction action);
    [[nodiscard]] QPushButton *makeButton(BarAction action);
    void makeCloseButton();
    void showButtons(const QList<BarAction> &actions);
    void close();

    SeverityIcon *m_icon;
    MessageText *m_text;
    QBoxLayout *m_buttonRow;
    QHash<BarAction, QPushButton *> m_buttons;
    QToolButton *m_close = nullptr;
};

} // namespace Clientele
