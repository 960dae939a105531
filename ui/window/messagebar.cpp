// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/window/messagebar.h"

#include "ui/text/plaintext.h"
#include "ui/text/severityicon.h"
#include "ui/window/messagetext.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

using namespace Qt::StringLiterals;

namespace Clientele {

namespace {

struct BarButtonWords
{
    QString objectName;
    QString text;
};

BarButtonWords barButtonWords(BarAction action)
{
    switch (action) {
    case BarAction::SignIn:
        return {.objectName = u"signInButton"_s, .text = MessageBar::tr("Sign in…")};
    case BarAction::TryAgain:
        return {.objectName = u"tryAgainButton"_s, .text = MessageBar::tr("Try again")};
    case BarAction::CheckConnection:
        return {.objectName = u"checkConnectionButton"_s, .text = MessageBar::tr("Connection…")};
    case BarAction::ShowCreated:
        return {.objectName = u"showCreatedButton"_s, .text = MessageBar::tr("Show the created client")};
    case BarAction::EditCreated:
        return {.objectName = u"editCreatedButton"_s, .text = MessageBar::tr("Edit this client")};
    case BarAction::MakeNew:
        return {.objectName = u"makeNewButton"_s, .text = MessageBar::tr("Make a new client of this")};
    case BarAction::SendNow:
        return {.objectName = u"sendNowButton"_s, .text = MessageBar::tr("Send now")};
    case BarAction::TakeBack:
        return {.objectName = u"takeBackButton"_s, .text = MessageBar::tr("Edit it")};
    case BarAction::Discard:
        return {.objectName = u"discardDraftButton"_s, .text = MessageBar::tr("Discard…")};
    case BarAction::ShowDetails:
        return {.objectName = u"showDetailsButton"_s, .text = MessageBar::tr("Show details")};
    }
    Q_UNREACHABLE();
}

QString severityWord(Severity severity)
{
    switch (severity) {
    case Severity::Info:
        return MessageBar::tr("Information", "kind of message, for screen readers");
    case Severity::Success:
        return MessageBar::tr("Success", "kind of message, for screen readers");
    case Severity::Warning:
        return MessageBar::tr("Warning", "kind of message, for screen readers");
    case Severity::Error:
        return MessageBar::tr("Error", "kind of message, for screen readers");
    }
    Q_UNREACHABLE();
}

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : TintedFrame(parent)
    , m_icon(new SeverityIcon(Severity::Info, this))
    , m_text(new MessageText(this))
    , m_buttonRow(new QHBoxLayout)
{
    setObjectName(u"messageBar"_s);
    auto *layout = new QHBoxLayout(this);
    layout->addWidget(m_icon, 0, Qt::AlignVCenter);
    layout->addWidget(m_text, 1, Qt::AlignVCenter);
    layout->addLayout(m_buttonRow);
    setVisible(false);
}

void MessageBar::showMessage(const BarMessage &message)
{
    setSeverity(message.severity);
    m_icon->setSeverity(message.severity);
    m_text->setText(message.text);
    showButtons(message.actions);
    if (message.closable && !m_close)
        makeCloseButton();
    if (m_close)
        m_close->setVisible(message.closable);
    setAccessibleName(severityWord(message.severity));
    setAccessibleDescription(message.text);
    setVisible(true);
    announce();
}

void MessageBar::clear()
{
    setVisible(false);
    m_text->setText({});
    setAccessibleDescription({});
}

bool MessageBar::focusFirstButton()
{
    if (isHidden())
        return false;
    for (int i = 0; i < m_buttonRow->count(); ++i) {
        QWidget *each = m_buttonRow->itemAt(i)->widget();
        if (each && !each->isHidden()) {
            each->setFocus(Qt::ShortcutFocusReason);
            return true;
        }
    }
    return false;
}

void MessageBar::showButtons(const QList<BarAction> &actions)
{
    for (QPushButton *each : std::as_const(m_buttons))
        each->setVisible(false);
    int position = 0;
    for (const BarAction action : actions) {
        QPushButton *each = button(action);
        m_buttonRow->removeWidget(each);
        m_buttonRow->insertWidget(position++, each, 0, Qt::AlignVCenter);
        each->setVisible(true);
    }
}

QPushButton *MessageBar::button(BarAction action)
{
    QPushButton *&each = m_buttons[action];
    if (!each)
        each = makeButton(action);
    return each;
}

QPushButton *MessageBar::makeButton(BarAction action)
{
    const BarButtonWords words = barButtonWords(action);
    auto *made = new QPushButton(words.text, this);
    made->setObjectName(words.objectName);
    made->setAccessibleName(words.text);
    made->setAutoDefault(true);
    connect(made, &QPushButton::clicked, this, [this, action] { Q_EMIT actionTriggered(action); });
    return made;
}

void MessageBar::makeCloseButton()
{
    m_close = new QToolButton(this);
    m_close->setObjectName(u"closeMessageButton"_s);
    m_close->setText(u"✕"_s);
    m_close->setAutoRaise(true);
    m_close->setFocusPolicy(Qt::StrongFocus);
    m_close->setAccessibleName(tr("Close message"));
    setPlainToolTip(m_close, tr("Close message"));
    m_buttonRow->addWidget(m_close, 0, Qt::AlignVCenter);
    connect(m_close, &QToolButton::clicked, this, &MessageBar::close);
}

void MessageBar::close()
{
    clear();
    Q_EMIT closed();
}

void MessageBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_close && !m_close->isHidden())
        close();
    else
        TintedFrame::keyPressEvent(event);
}

} // namespace Clientele
