// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/workspaces/leavingquestion.h"

#include "ui/dialogs/problemline.h"
#include "ui/dialogs/wrappedlabel.h"

#include <QtWidgets/QPushButton>
#include <QtWidgets/QRadioButton>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Clientele {

namespace {

QPushButton *leavingButton(const QString &objectName, const QString &text, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setObjectName(objectName);
    button->setAccessibleName(QString(text).remove(u'&'));
    return button;
}

} // namespace

LeavingQuestion::LeavingQuestion(const Words &words, const std::optional<UnsentWork> &work, QWidget *parent)
    : QDialog(parent)
    , m_work(work)
    , m_keep(new QRadioButton(tr("&Keep its list of clients, drafts and Outbox on this computer"), this))
    , m_wipe(new QRadioButton(tr("Remo&ve them from this computer too"), this))
    , m_consequence(new ProblemLine(this))
    , m_keepHint(words.keepHint)
{
    constexpr int widthInCharacters = 68;
    setObjectName(words.objectName);
    setWindowTitle(words.title);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *layout = new QVBoxLayout(this);
    auto *question = new WrappedLabel(words.question, this);
    QFont heavier = question->font();
    heavier.setBold(true);
    question->setFont(heavier);
    question->setMinimumWidth(fontMetrics().averageCharWidth() * widthInCharacters);
    layout->addWidget(question);
    layout->addWidget(new WrappedLabel(words.explanation, this));
    layout->addSpacing(fontMetrics().height() / 2);
    addChoices(layout, words.keepHint);
    layout->addStretch();
    layout->addSpacing(fontMetrics().height() / 2);
    addButtons(layout, words);
    refresh();
    m_keep->setFocus();
}

void LeavingQuestion::addChoices(QBoxLayout *layout, const QString &keepHint)
{
    m_keep->setObjectName(u"keepLocalDataButton"_s);
    m_keep->setAccessibleName(tr("Keep its list of clients, drafts and Outbox on this computer"));
    m_keep->setAccessibleDescription(keepHint);
    m_keep->setChecked(true);
    m_wipe->setObjectName(u"removeLocalDataButton"_s);
    m_wipe->setAccessibleName(tr("Remove them from this computer too"));
    m_wipe->setAccessibleDescription(lossText());
    m_consequence->setObjectName(u"leavingConsequence"_s);
    layout->addWidget(m_keep);
    layout->addWidget(m_wipe);
    layout->addWidget(m_consequence);
    connect(m_keep, &QRadioButton::toggled, this, &LeavingQuestion::refresh);
}

void LeavingQuestion::addButtons(QBoxLayout *layout, const Words &words)
{
    m_cancel = leavingButton(words.cancelName, tr("Cancel"), this);
    m_confirm = leavingButton(words.confirmName, words.confirmText, this);
    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(m_cancel);
    row->addWidget(m_confirm);
    layout->addLayout(row);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_confirm, &QPushButton::clicked, this, &QDialog::accept);
}

bool LeavingQuestion::wipes() const
{
    return m_wipe->isChecked();
}

void LeavingQuestion::chooseWiping()
{
    m_wipe->setChecked(true);
    m_wipe->setFocus();
}

void LeavingQuestion::refresh()
{
    const bool isSafe = m_keep->isChecked() || (m_work && m_work->isEmpty());
    m_consequence->setText(m_keep->isChecked() ? m_keepHint : lossText(), isSafe ? Severity::Info : Severity::Warning);
    // Only one of them may have the mark, and a click on a choice must not move it.
    m_confirm->setAutoDefault(false);
    m_cancel->setAutoDefault(false);
    (isSafe ? m_confirm : m_cancel)->setDefault(true);
}

QString LeavingQuestion::lossText() const
{
    if (!m_work)
        return tr("What is unfinished there could not be counted. Drafts and entries of the Outbox would be lost.");
    if (m_work->isEmpty())
        return tr("Nothing unsaved is lost: there are no drafts, and the Outbox is empty.");
    return tr("%1 would be lost for good.", "%1: 2 drafts and 3 entries of the Outbox").arg(unsentWorkText(*m_work));
}

} // namespace Clientele
