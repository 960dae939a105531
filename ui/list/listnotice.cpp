// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/list/listnotice.h"

#include "ui/list/listbuttons.h"
#include "ui/text/displaytext.h"
#include "ui/text/elidedtext.h"
#include "ui/text/plaintext.h"

#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Clientele {

namespace {

ListButtonWords noticeButtonWords(ListAction action)
{
    switch (action) {
    case ListAction::NewClient:
        return {u"firstClientButton"_s, ListNotice::tr("Enter the first client")};
    case ListAction::CreateFound:
        return {u"createFoundButton"_s, {}};
    case ListAction::ClearSearch:
        return {u"clearSearchButton"_s, ListNotice::tr("Clear search")};
    case ListAction::SignIn:
        return {u"listSignInButton"_s, ListNotice::tr("Sign in…"), ListNotice::tr("Sign in… to see the clients")};
    case ListAction::TryAgain:
        return {u"reloadListButton"_s, ListNotice::tr("Try again"), ListNotice::tr("Try again to load the clients")};
    case ListAction::CheckConnection:
        return {u"listConnectionButton"_s, ListNotice::tr("Connection…"),
                ListNotice::tr("Connection… to load the clients")};
    case ListAction::ShowDetails:
        return {u"listErrorButton"_s, ListNotice::tr("Show details"),
                ListNotice::tr("Show details of why the clients could not be loaded")};
    }
    Q_UNREACHABLE();
}

PlainLabel *centredLabel(const QString &objectName, QWidget *parent)
{
    auto *label = new PlainLabel({}, parent, PlainLabel::Option::WordWrap);
    label->setObjectName(objectName);
    label->setAlignment(Qt::AlignCenter);
    return label;
}

} // namespace

ListNotice::ListNotice(QWidget *parent)
    : QWidget(parent)
    , m_title(centredLabel(u"listNoticeTitle"_s, this))
    , m_text(centredLabel(u"listNoticeText"_s, this))
    , m_column(new QVBoxLayout(this))
{
    QFont font = m_title->font();
    font.setBold(true);
    m_title->setFont(font);
    m_column->addStretch(2);
    m_column->addWidget(m_title);
    m_column->addWidget(m_text);
    m_column->addSpacing(fontMetrics().height() / 2);
    m_column->addStretch(3);
}

void ListNotice::showWords(const ListNoticeWords &words, const QString &searchText)
{
    m_words = words;
    m_title->setText(words.title);
    m_text->setText(words.text);
    m_text->setVisible(!words.text.isEmpty());
    showButtons(words.actions, searchText);
}

void ListNotice::showButtons(const QList<ListAction> &actions, const QString &searchText)
{
    for (auto each = m_buttons.cbegin(); each != m_buttons.cend(); ++each)
        each.value()->setVisible(actions.contains(each.key()));
    for (const ListAction action : actions) {
        QPushButton *each = button(action);
        if (action == ListAction::CreateFound) {
            constexpr int widestInCharacters = 20;
            const QString name = displayText(searchText.trimmed());
            const int widest = fontMetrics().averageCharWidth() * widestInCharacters;
            const QString fitting = elidedText(fontMetrics(), name, Qt::ElideRight, widest);
            each->setText(escapeMnemonic(tr("Create “%1” as new client").arg(fitting)));
            each->setAccessibleName(tr("Create “%1” as new client").arg(name));
        }
        m_column->removeWidget(each);
        m_column->insertWidget(m_column->count() - 1, each, 0, Qt::AlignHCenter);
        each->setVisible(true);
    }
}

QPushButton *ListNotice::button(ListAction action)
{
    QPushButton *&made = m_buttons[action];
    if (!made) {
        made = makeListButton(noticeButtonWords(action), this);
        connect(made, &QPushButton::clicked, this, [this, action] { Q_EMIT triggered(action); });
    }
    return made;
}

} // namespace Clientele
