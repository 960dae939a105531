// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/form/formfooter.h"

#include "ui/form/formbutton.h"
#include "ui/form/formlabel.h"
#include "ui/text/permissiontext.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QStyle>

#include <chrono>

using namespace Qt::StringLiterals;

namespace Clientele {

using State = ClientEditor::State;

FormFooter::FormFooter(QWidget *parent)
    : QWidget(parent)
    , m_save(new FormButton(u"saveButton"_s, tr("Create client"), this))
    , m_check(new FormButton(u"checkButton"_s, tr("Check"), this))
    , m_sendAnyway(new FormButton(u"sendAnywayButton"_s, tr("Send anyway"), this))
    , m_newClient(new FormButton(u"newClientButton"_s, tr("New client"), this))
    , m_delete(new FormButton(u"deleteClientButton"_s, tr("Delete client"), this))
    , m_work(new QWidget(this))
    , m_workText(new FormLabel(FormLabel::Tone::Plain, tr("Saving…"), m_work))
    , m_progress(new QProgressBar(m_work))
    , m_cancel(new FormButton(u"cancelButton"_s, tr("Cancel"), m_work))
    , m_risk(new FormLabel(FormLabel::Tone::Plain, {}, this, PlainLabel::Option::WordWrap))
    , m_denied(new FormLabel(FormLabel::Tone::Muted, {}, this, PlainLabel::Option::WordWrap))
{
    constexpr std::chrono::milliseconds patience(300);
    m_progressDelay.setSingleShot(true);
    m_progressDelay.setInterval(patience);
    m_progressDelay.setTimerType(Qt::PreciseTimer);
    connect(&m_progressDelay, &QTimer::timeout, this, [this] { showProgress(true); });
    m_risk->setObjectName(u"sendAnywayRiskLabel"_s);
    m_risk->setText(
        tr("Check looks for the client on the server. Send anyway creates it once more: if the first attempt "
           "did arrive, the client will be there twice."));
    m_denied->setObjectName(u"notAllowedLabel"_s);
    m_sendAnyway->setAccessibleDescription(
        tr("Creates the client once more. If the first attempt did arrive, the client will be there twice."));
    layOut();
    connectButtons();
    showState(State::Editing, false);
}

void FormFooter::layOut()
{
    auto *buttons = new QHBoxLayout;
    for (QWidget *button : {m_save, m_check, m_sendAnyway, m_newClient, m_delete})
        buttons->addWidget(button);
    buttons->addStretch(1);
    buttons->addWidget(m_work);

    QSizePolicy keepsRoom = m_work->sizePolicy();
    keepsRoom.setRetainSizeWhenHidden(true);
    m_work->setSizePolicy(keepsRoom);
    m_work->setLayout(progressRow());

    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_risk);
    whole->addWidget(m_denied);
    whole->addLayout(buttons);
}

QBoxLayout *FormFooter::progressRow()
{
    m_workText->setObjectName(u"workLabel"_s);
    m_progress->setObjectName(u"workProgress"_s);
    m_progress->setTextVisible(false);
    m_progress->setMinimumWidth(fontMetrics().height() * 3);
    m_progress->setMaximumWidth(fontMetrics().height() * 6);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_workText);
    row->addWidget(m_progress, 1);
    row->addWidget(m_cancel);
    return row;
}

void FormFooter::connectButtons()
{
    connect(m_save, &QPushButton::clicked, this, &FormFooter::saveClicked);
    connect(m_check, &QPushButton::clicked, this, &FormFooter::checkClicked);
    connect(m_sendAnyway, &QPushButton::clicked, this, &FormFooter::sendAnywayClicked);
    connect(m_newClient, &QPushButton::clicked, this, &FormFooter::newClientClicked);
    connect(m_delete, &QPushButton::clicked, this, &FormFooter::deleteClicked);
    connect(m_cancel, &QPushButton::clicked, this, &FormFooter::cancelClicked);
}

void FormFooter::nameSaveButton()
{
    m_save->setText(m_isExisting ? tr("Save changes") : tr("Create client"));
    m_save->setAccessibleName(m_save->text());
}

Permission FormFooter::savingPermission() const
{
    return m_isExisting ? Permission::UpdateClients : Permission::CreateClients;
}

void FormFooter::setPermissions(const Permissions &permissions)
{
    m_permissions = permissions;
    refresh();
}

void FormFooter::explain(FormButton *button, bool isAllowed, Permission permission)
{
    const QString reason = isAllowed ? QString() : notAllowedReason(permission);
    setPlainToolTip(button, reason);
    button->setAccessibleDescription(reason);
}

void FormFooter::showState(State state, bool isExisting)
{
    m_state = state;
    m_isExisting = isExisting;
    refresh();
    const bool isWorking = state == State::Saving || state == State::Checking || state == State::Opening;
    showProgress(false);
    if (isWorking)
        m_progressDelay.start();
    else
        m_progressDelay.stop();
}

void FormFooter::refresh()
{
    const State state = m_state;
    nameSaveButton();
    const bool isUnclear = state == State::Unknown || state == State::Checking;
    const bool isWorking = state == State::Saving || state == State::Checking || state == State::Opening;
    const bool mayDelete = m_permissions.may(Permission::DeleteClients);
    const bool canSave = (state == State::Editing || state == State::Opening) && maySave();
    m_save->setVisible(!isUnclear);
    m_save->setEnabled(canSave);
    m_save->setDefault(canSave);
    m_check->setVisible(isUnclear);
    m_check->setEnabled(state == State::Unknown);
    m_check->setDefault(state == State::Unknown);
    m_sendAnyway->setVisible(isUnclear);
    m_sendAnyway->setEnabled(state == State::Unknown);
    m_risk->setVisible(isUnclear);
    m_newClient->setEnabled(!isWorking || state == State::Opening);
    m_delete->setVisible(m_isExisting && state != State::Gone);
    m_delete->setEnabled(mayDelete
                         && (state == State::Editing || state == State::Opening || state == State::NotOpened));
    m_newClient->setDefault(state == State::Created || state == State::InOutbox);
    explain(m_save, maySave(), savingPermission());
    explain(m_delete, mayDelete, Permission::DeleteClients);
    m_denied->setVisible(!maySave() && state != State::Gone);
    m_denied->setText(notAllowedReason(savingPermission()));
}

void FormFooter::showProgress(bool shown)
{
    if (shown)
        describeProgress();
    // The busy bar moves only while it is seen, and never where the platform wants nothing to move.
    const bool moves = shown && style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, m_progress) > 0;
    m_progress->setRange(0, moves ? 0 : 1);
    m_work->setVisible(shown);
}

void FormFooter::describeProgress()
{
    if (m_state == State::Opening)
        m_workText->setText(tr("Opening…"));
    else
        m_workText->setText(m_state == State::Saving ? tr("Saving…") : tr("Checking…"));
    m_progress->setAccessibleName(m_workText->text());
    m_cancel->setVisible(m_state != State::Checking);
}

void FormFooter::focusMainButton()
{
    switch (m_state) {
    case State::Editing:
    case State::Opening:
        m_save->setFocus();
        break;
    case State::Unknown:
        m_check->setFocus();
        break;
    case State::Created:
    case State::InOutbox:
        m_newClient->setFocus();
        break;
    case State::Saving:
    case State::Checking:
    case State::NotOpened:
    case State::Conflict:
    case State::Gone:
        break;
    }
}

bool FormFooter::hasFocusInside() const
{
    const QWidget *focused = focusWidget();
    return focused && focused != this && isAncestorOf(focused) && focused->hasFocus();
}

} // namespace Clientele
