// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/dialogs/deletionquestion.h"

#include "ui/text/plaintext.h"

#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

namespace Clientele {

namespace {

QString unkeptText(const QStringList &names)
{
    if (names.size() == 1)
        return DeletionQuestion::tr(
                   "You took back deleting “%1”, but that could not be written to this computer. After "
                   "the next start it would be deleted.",
                   "%1: name of a client")
            .arg(displayText(names.constFirst()));
    return DeletionQuestion::tr("You took back deleting %n clients, but that could not be written to this computer. "
                                "After the next start they would be deleted.",
                                nullptr, static_cast<int>(names.size()));
}

} // namespace

DeletionQuestion::DeletionQuestion(const QStringList &names, QWidget *parent)
    : QObject(parent)
    , m_box(plainMessage(parent, QMessageBox::NoIcon, tr("Close all the same?"), unkeptText(names)))
{
    m_box->setObjectName(u"deletionQuestion"_s);
    connect(addNamedButton(m_box, u"keepAgainButton"_s, tr("&Try again"), QMessageBox::AcceptRole),
            &QPushButton::clicked, this, &DeletionQuestion::keepAgainChosen);
    connect(addNamedButton(m_box, u"closeAnywayButton"_s, tr("&Close anyway"), QMessageBox::DestructiveRole),
            &QPushButton::clicked, this, &DeletionQuestion::closeChosen);
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
