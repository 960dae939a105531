// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/window/deletionindicator.h"

#include "models/stores/clientdeletion.h"
#include "ui/text/displaytext.h"
#include "ui/text/elidedtext.h"
#include "ui/text/plaintext.h"

#include <QtGui/QAccessible>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QToolButton>

#include <chrono>

using namespace Qt::StringLiterals;

namespace Clientele {

namespace {

constexpr int WIDEST_NAME_IN_CHARACTERS = 24;

} // namespace

DeletionIndicator::DeletionIndicator(ClientDeletion &deletion, QWidget *parent)
    : QWidget(parent)
    , m_deletion(deletion)
    , m_text(new PlainLabel({}, this))
    , m_undo(new QToolButton(this))
{
    setObjectName(u"deletionIndicator"_s);
    m_text->setObjectName(u"deletionText"_s);
    m_undo->setObjectName(u"undoDeletionButton"_s);
    m_undo->setText(tr("Undo", "take back deleting a client"));
    m_undo->setAccessibleName(m_undo->text());
    m_undo->setFocusPolicy(Qt::TabFocus);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_text);
    layout->addWidget(m_undo);
    m_second.setInterval(std::chrono::seconds(1));
    connect(&m_second, &QTimer::timeout, this, &DeletionIndicator::tell);
    connect(&deletion, &ClientDeletion::changed, this, &DeletionIndicator::showWaiting);
    connect(m_undo, &QToolButton::clicked, this, &DeletionIndicator::undoLast);
    setVisible(false);
}

void DeletionIndicator::showWaiting()
{
    const QList<Client> waiting = m_deletion.waiting();
    setVisible(!waiting.isEmpty());
    if (waiting.isEmpty()) {
        m_second.stop();
        m_told = 0;
        return;
    }
    const QString undo = tr("Do not delete “%1”", "%1: name of a client").arg(displayText(waiting.constLast().name));
    m_undo->setAccessibleName(undo);
    setPlainToolTip(m_undo, undo);
    tell();
    m_second.start();
    if (waiting.size() > m_told) {
        setAccessibleName(m_text->text());
        QAccessibleEvent event(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
    m_told = waiting.size();
}

void DeletionIndicator::tell()
{
    const QList<Client> waiting = m_deletion.waiting();
    if (waiting.isEmpty())
        return;
    const QString name = elidedText(fontMetrics(), displayText(waiting.constLast().name), Qt::ElideRight,
                                    fontMetrics().averageCharWidth() * WIDEST_NAME_IN_CHARACTERS);
    m_text->setText(sentence(name, static_cast<int>(waiting.size()) - 1));
}

QString DeletionIndicator::sentence(const QString &name, int others) const
{
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(m_deletion.timeLeft()).count();
    const QString time = locale().toString(static_cast<qlonglong>(seconds));
    if (others > 0)
        return tr("“%1” and %n more will be deleted, the first in %2 s.", "%1: name of a client, %2: seconds", others)
            .arg(name, time);
    return tr("“%1” will be deleted in %2 s.", "%1: name of a client, %2: seconds").arg(name, time);
}

void DeletionIndicator::undoLast()
{
    const QList<Client> waiting = m_deletion.waiting();
    if (!waiting.isEmpty())
        m_deletion.undo(waiting.constLast().id);
}

} // namespace Clientele
