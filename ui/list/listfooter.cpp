// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/list/listfooter.h"

#include "ui/list/listbuttons.h"
#include "ui/text/plaintext.h"
#include "ui/text/severityicon.h"

#include <QtWidgets/QGridLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Clientele {

ListFooterLine::ListFooterLine(Sign sign, const ListButtonWords &button, QWidget *parent)
    : QWidget(parent)
    , m_label(new PlainLabel({}, this, PlainLabel::Option::WordWrap))
    , m_button(makeListButton(button, this))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setColumnStretch(1, 1);
    if (sign == Sign::None) {
        grid->addWidget(m_label, 0, 1);
        grid->addWidget(m_button, 0, 2);
        return;
    }
    // A reason is a long sentence, and the pane is narrow.
    grid->addWidget(new SeverityIcon(Severity::Warning, this), 0, 0, Qt::AlignTop);
    grid->addWidget(m_label, 0, 1);
    grid->addWidget(m_button, 1, 1, Qt::AlignLeading);
}

void ListFooterLine::say(const QString &sentence)
{
    m_label->setText(sentence);
    setVisible(!sentence.isEmpty());
}

ListFooter::ListFooter(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_count(new PlainLabel({}, this, PlainLabel::Option::WordWrap))
{
    setObjectName(u"listFooter"_s);
    m_count->setObjectName(u"listCountLabel"_s);
    m_column->setContentsMargins({});
    m_column->addWidget(m_count);
}

void ListFooter::showCount(const QString &text)
{
    if (text != m_count->text())
        m_count->setText(text);
}

void ListFooter::showProgress(const QString &text)
{
    say(m_progress, text, ListFooterLine::Sign::None, {u"cancelRefreshButton"_s, tr("Cancel"), tr("Cancel refreshing")},
        &ListFooter::cancelled);
    m_count->setVisible(text.isEmpty());
}

void ListFooter::showFailure(const QString &sentence)
{
    say(m_failure, sentence, ListFooterLine::Sign::Warning,
        {u"retryRefreshButton"_s, tr("Try again"), tr("Try again to refresh")}, &ListFooter::tryAgainRequested);
}

void ListFooter::showLeftOut(const QString &sentence)
{
    say(m_leftOut, sentence, ListFooterLine::Sign::Warning,
        {u"leftOutButton"_s, tr("Details…"), tr("Details of what could not be read…")}, &ListFooter::detailsRequested);
}

/** Made when there is something to say for the first time, which is not when the window opens. */
void ListFooter::say(ListFooterLine *&line, const QString &sentence, ListFooterLine::Sign sign,
                     const ListButtonWords &words, Signal pressed)
{
    if (!line && sentence.isEmpty())
        return;
    if (!line) {
        line = new ListFooterLine(sign, words, this);
        connect(&line->button(), &QPushButton::clicked, this, pressed);
        m_column->addWidget(line);
    }
    line->say(sentence);
}

} // namespace Clientele
