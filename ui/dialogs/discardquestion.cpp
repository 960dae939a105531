// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/dialogs/discardquestion.h"

#include "ui/text/plaintext.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

namespace Clientele {

namespace {

struct DiscardWords
{
    Q_DECLARE_TR_FUNCTIONS(DiscardWords)
};

QString questionText(Discarding::What what)
{
    switch (what) {
    case Discarding::What::Input:
        return DiscardWords::tr("The client you are entering has not been created. What you typed will be lost.");
    case Discarding::What::SaveUnderWay:
        return DiscardWords::tr(
            "The client is being sent at this moment. If you do not wait, it is looked for later whether it arrived.");
    case Discarding::What::UnknownOutcome:
        return DiscardWords::tr("It is not certain whether this client was created. What you typed will be lost, and "
                                "you would have to look in the workspace whether it is there.");
    case Discarding::What::EditsAfterSaving:
        return DiscardWords::tr(
            "The client was created, but what you changed afterwards has not been saved and will be "
            "lost.");
    case Discarding::What::Changes:
        return DiscardWords::tr("What you changed in this client has not been saved and will be lost.");
    case Discarding::What::ChangesUnderWay:
        return DiscardWords::tr(
            "Your changes are being saved at this moment. If you do not wait, it is looked for later "
            "whether they arrived.");
    case Discarding::What::Drafts:
        return DiscardWords::tr("What you typed could not be kept on this computer and will be lost.");
    }
    Q_UNREACHABLE();
}

QString discardLabel(const Discarding &discarding)
{
    if (discarding.by == Discarding::By::Closing)
        return DiscardWords::tr("&Discard and close");
    const bool isChange =
        discarding.what == Discarding::What::Changes || discarding.what == Discarding::What::ChangesUnderWay;
    return isChange ? DiscardWords::tr("&Discard changes") : DiscardWords::tr("&Discard entry");
}

} // namespace

QMessageBox *discardQuestion(const Discarding &discarding, QWidget *parent)
{
    QMessageBox *box = plainMessage(parent, QMessageBox::NoIcon, DiscardWords::tr("Discard what you typed?"),
                                    questionText(discarding.what));
    box->setObjectName(u"discardQuestion"_s);
    addNamedButton(box, u"discardButton"_s, discardLabel(discarding), QMessageBox::AcceptRole);
    const bool waiting =
        discarding.what == Discarding::What::SaveUnderWay || discarding.what == Discarding::What::ChangesUnderWay;
    auto *keep = addNamedButton(box, u"keepEditingButton"_s,
                                waiting ? DiscardWords::tr("&Wait") : DiscardWords::tr("&Keep editing"),
                                QMessageBox::RejectRole);
    box->setDefaultButton(keep);
    box->setEscapeButton(keep);
    return box;
}

} // namespace Clientele
