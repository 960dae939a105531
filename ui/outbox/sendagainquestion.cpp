// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/outbox/sendagainquestion.h"

#include "ui/text/outboxtext.h"
#include "ui/text/plaintext.h"

#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

namespace Clientele {

SendAgainQuestion::SendAgainQuestion(const QString &name, QWidget *parent)
    : QObject(parent)
    , m_box(plainMessage(parent, QMessageBox::NoIcon, tr("Send again?"),
                         tr("It is not certain that “%1” is missing in the workspace. Sending it again may create the "
                            "client a second time.",
                            "%1: name of a client")
                             .arg(shownName(name))))
{
    m_box->setObjectName(u"sendAgainQuestion"_s);
    connect(addNamedButton(m_box, u"confirmSendAgainButton"_s, tr("&Send again"), QMessageBox::DestructiveRole),
            &QPushButton::clicked, this, &SendAgainQuestion::sendAgainChosen);
    auto *keep = addNamedButton(m_box, u"keepWaitingButton"_s, tr("&Do not send"), QMessageBox::RejectRole);
    m_box->setDefaultButton(keep);
    m_box->setEscapeButton(keep);
    connect(m_box, &QMessageBox::finished, this, &QObject::deleteLater);
}

void SendAgainQuestion::open()
{
    m_box->open();
}

} // namespace Clientele
