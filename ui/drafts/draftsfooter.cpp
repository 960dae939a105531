// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/drafts/draftsfooter.h"

#include "ui/text/plaintext.h"

#include <QtGui/QAccessible>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

namespace Clientele {

namespace {

QPushButton *draftButton(const QString &objectName, const QString &text, const QString &spoken, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setObjectName(objectName);
    button->setAccessibleName(spoken);
    button->setAutoDefault(true);
    return button;
}

} // namespace

DraftsFooter::DraftsFooter(QWidget *parent)
    : QWidget(parent)
    , m_open(draftButton(u"draftsOpenButton"_s, tr("Open"), tr("Open the draft"), this))
    , m_discard(draftButton(u"draftsDiscardButton"_s, tr("Discard…"), tr("Discard the draft…"), this))
    , m_undoLine(new QWidget(this))
    , m_sentence(new PlainLabel({}, m_undoLine, PlainLabel::Option::WordWrap))
    , m_undo(draftButton(u"draftsUndoButton"_s, tr("Undo", "take back discarding a draft"),
                         tr("Bring the discarded draft back"), m_undoLine))
{
    setObjectName(u"draftsFooter"_s);
    m_sentence->setObjectName(u"draftsUndoLabel"_s);
    layOut();
    connect(m_open, &QPushButton::clicked, this, &DraftsFooter::openRequested);
    connect(m_discard, &QPushButton::clicked, this, &DraftsFooter::discardRequested);
    connect(m_undo, &QPushButton::clicked, this, &DraftsFooter::undoRequested);
    setHasDraft(false);
    m_undoLine->setVisible(false);
}

void DraftsFooter::layOut()
{
    QSizePolicy stays = m_undoLine->sizePolicy();
    stays.setRetainSizeWhenHidden(true);
    m_undoLine->setSizePolicy(stays);
    m_sentence->setMinimumHeight(2 * fontMetrics().lineSpacing());
    auto *line = new QHBoxLayout(m_undoLine);
    line->setContentsMargins({});
    line->addWidget(m_sentence, 1);
    line->addWidget(m_undo);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_open);
    buttons->addWidget(m_discard);
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_undoLine);
    column->addLayout(buttons);
}

void DraftsFooter::setHasDraft(bool hasDraft)
{
    m_open->setEnabled(hasDraft);
    m_discard->setEnabled(hasDraft);
}

void DraftsFooter::offerUndo(const QString &sentence)
{
    if (sentence == m_sentence->text())
        return;
    m_sentence->setText(sentence);
    m_undoLine->setVisible(!sentence.isEmpty());
    if (sentence.isEmpty())
        return;
    m_undoLine->setAccessibleName(sentence);
    QAccessibleEvent event(m_undoLine, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace Clientele
