// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/outbox/outboxact.h"

#include "ui/dialogs/detailsdialog.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace Clientele {

namespace {

struct OutboxActTexts
{
    Q_DECLARE_TR_FUNCTIONS(OutboxAct)
};

QString onItsWay()
{
    return OutboxActTexts::tr("It is on its way. Wait for the answer.");
}

QString afterRefusal(const OutboxItem &item)
{
    if (item.action == ClientAction::Remove)
        return OutboxActTexts::tr("The server refused it. Discard it, and delete the client again if need be.");
    return OutboxActTexts::tr("The server refused it. Edit it, and save it again.");
}

/** A change or deletion of unknown end does no harm a second time. */
bool isTriedByItself(const OutboxItem &item)
{
    return item.state == OutboxState::Unknown && item.action != ClientAction::Create;
}

QString whyNotSendNow(const OutboxItem &item)
{
    if (isTriedByItself(item))
        return {};
    switch (item.state) {
    case OutboxState::Sending:
        return onItsWay();
    case OutboxState::Unknown:
        return OutboxActTexts::tr("It may have arrived already. Check again, or send it again.");
    case OutboxState::Rejected:
        return afterRefusal(item);
    case OutboxState::Waiting:
        break;
    }
    return {};
}

QString lookedAtByItself()
{
    return OutboxActTexts::tr("The client is looked at before it is sent again. Send it now instead.");
}

QString whyNotCheck(const OutboxItem &item)
{
    if (isTriedByItself(item))
        return lookedAtByItself();
    switch (item.state) {
    case OutboxState::Waiting:
        return OutboxActTexts::tr("It was not sent yet, so there is nothing to look for.");
    case OutboxState::Sending:
        return onItsWay();
    case OutboxState::Rejected:
        return OutboxActTexts::tr("The server refused it, so there is nothing to look for.");
    case OutboxState::Unknown:
        break;
    }
    return {};
}

QString whyNotSendAgain(const OutboxItem &item)
{
    if (isTriedByItself(item))
        return lookedAtByItself();
    switch (item.state) {
    case OutboxState::Waiting:
        return OutboxActTexts::tr("It was not sent yet. Send it now instead.");
    case OutboxState::Sending:
        return onItsWay();
    case OutboxState::Rejected:
        return afterRefusal(item);
    case OutboxState::Unknown:
        break;
    }
    return {};
}

QString whyNotEdit(const OutboxItem &item)
{
    if (item.state == OutboxState::Sending)
        return onItsWay();
    if (item.state == OutboxState::Unknown)
        return OutboxActTexts::tr("It may have arrived already, so it can no longer be edited.");
    if (item.action == ClientAction::Remove)
        return OutboxActTexts::tr("In a deletion there is nothing to edit.");
    return {};
}

QString whyNotDetails(const OutboxItem &item)
{
    return item.error && hasDetails(*item.error)
               ? QString()
               : OutboxActTexts::tr("There are no details, because the server has not answered.");
}

} // namespace

QList<OutboxAct> allOutboxActs()
{
    return {OutboxAct::SendNow, OutboxAct::Check,   OutboxAct::SendAgain,  OutboxAct::Edit,
            OutboxAct::Copy,    OutboxAct::Discard, OutboxAct::ShowDetails};
}

OutboxActWords outboxActWords(OutboxAct act)
{
    switch (act) {
    case OutboxAct::SendNow:
        return {u"outboxSendButton"_s, u"outboxSendAction"_s, OutboxActTexts::tr("Send now")};
    case OutboxAct::Check:
        return {u"outboxCheckButton"_s, u"outboxCheckAction"_s, OutboxActTexts::tr("Check again")};
    case OutboxAct::SendAgain:
        return {u"outboxSendAgainButton"_s, u"outboxSendAgainAction"_s, OutboxActTexts::tr("Send again…")};
    case OutboxAct::Edit:
        return {u"outboxEditButton"_s, u"outboxEditAction"_s, OutboxActTexts::tr("Edit", "an entry of the Outbox")};
    case OutboxAct::Copy:
        return {u"outboxCopyButton"_s, u"outboxCopyAction"_s, OutboxActTexts::tr("Copy", "an entry of the Outbox")};
    case OutboxAct::Discard:
        return {u"outboxDiscardButton"_s, u"outboxDiscardAction"_s,
                OutboxActTexts::tr("Discard", "an entry of the Outbox")};
    case OutboxAct::ShowDetails:
        return {u"outboxDetailsButton"_s, u"outboxDetailsAction"_s, OutboxActTexts::tr("Show details")};
    }
    Q_UNREACHABLE();
}

QString whyNot(OutboxAct act, const std::optional<OutboxItem> &item)
{
    if (!item)
        return OutboxActTexts::tr("Nothing waits.");
    switch (act) {
    case OutboxAct::SendNow:
        return whyNotSendNow(*item);
    case OutboxAct::Check:
        return whyNotCheck(*item);
    case OutboxAct::SendAgain:
        return whyNotSendAgain(*item);
    case OutboxAct::Edit:
        return whyNotEdit(*item);
    case OutboxAct::Discard:
        return item->state == OutboxState::Sending ? onItsWay() : QString();
    case OutboxAct::ShowDetails:
        return whyNotDetails(*item);
    case OutboxAct::Copy:
        break;
    }
    return {};
}

} // namespace Clientele
