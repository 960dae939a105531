// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/dialogs/deletionquestion.h"

#include "ui/text/plaintext.h"

#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

namespace Clientele {

namespace {

QString waitingText(const QStringList &names)
{
    if (names.size() == 1)
        return DeletionQuestion::tr("“%1” is to be deleted, and nothing has been sent yet.", "%1: name of a client")
            .arg(displayText(names.constFirst()));
    return DeletionQuestion::tr("%n clients are to be deleted, and nothing has been sent yet.", nullptr,
                                static_cast<int>(names.size()));
}

} // namespace

DeletionQuestion::DeletionQuestion(const QStringList &names, QWidget *parent)
    : QObject(parent)
    , m_box(plainMessage(parent, QMessageBox::NoIcon, tr("Delete before closing?"), waitingText(names)))
{
    m_box->setObjectName(u"deletionQuestion"_s);
    connect(addNamedButton(m_box, u"deleteNowButton"_s, tr("&Delete and close"), QMessageBox::DestructiveRole),
            &QPushButton::clicked, this, &DeletionQuestion::deleteChosen);
    connect(addNamedButton(m_box, u"keepClientsButton"_s, tr("Do &not delete, and close"), QMessageBox::AcceptRole),
            &QPushButton::clicked, this, &DeletionQuestion::keepChosen);
    auto *stay = addNamedButton(m_box, u"stayButton"_s, tr("&Stay here"), QMessageBox::RejectRole);
    m_box->setDefaultButton(stay);
    m_box->setEscapeButton(stay);
    connect(m_box, &QMessageBox::rejected, this, &DeletionQuestion::stayChosen);
    connect(m_box, &QMessageBox::finished, this, &QObject::deleteLater);
}

void DeletionQuestion::open()
{
    m_box->open();
}

} // namespace Clientele
