// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/window/storagetroublebar.h"

#include "ui/text/plaintext.h"
#include "ui/text/severityicon.h"
#include "ui/text/storagetroubletext.h"
#include "ui/window/messagetext.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

using namespace Qt::StringLiterals;

namespace Clientele {

StorageTroubleBar::StorageTroubleBar(QWidget *parent)
    : TintedFrame(parent)
    , m_icon(new SeverityIcon(Severity::Error, this))
    , m_text(new MessageText(this))
    , m_row(new QHBoxLayout(this))
{
    setObjectName(u"storageTroubleBar"_s);
    m_row->addWidget(m_icon, 0, Qt::AlignVCenter);
    m_row->addWidget(m_text, 1, Qt::AlignVCenter);
    makeButtons();
    makeCloseButton();
    setVisible(false);
}

void StorageTroubleBar::makeButtons()
{
    using Signal = void (StorageTroubleBar::*)();
    const auto add = [this](const QString &objectName, const QString &text, const QString &spoken, Signal pressed) {
        auto *button = new QPushButton(text, this);
        button->setObjectName(objectName);
        button->setAccessibleName(spoken);
        button->setAutoDefault(true);
        connect(button, &QPushButton::clicked, this, pressed);
        m_row->addWidget(button, 0, Qt::AlignVCenter);
        m_buttons.append(button);
    };
    add(u"storageSaveCopyButton"_s, tr("Save a copy…"), tr("Save a copy of what you typed…"),
        &StorageTroubleBar::saveCopyRequested);
    add(u"storageCopyButton"_s, tr("Copy"), tr("Copy what you typed"), &StorageTroubleBar::copyRequested);
    add(u"storageRetryButton"_s, tr("Try again"), tr("Try again to keep what you type"),
        &StorageTroubleBar::retryRequested);
}

void StorageTroubleBar::makeCloseButton()
{
    m_close = new QToolButton(this);
    m_close->setObjectName(u"closeDamageButton"_s);
    m_close->setText(u"✕"_s);
    m_close->setAutoRaise(true);
    m_close->setFocusPolicy(Qt::StrongFocus);
    m_close->setAccessibleName(tr("Close the message about the damaged file"));
    setPlainToolTip(m_close, tr("Close message"));
    m_row->addWidget(m_close, 0, Qt::AlignVCenter);
    connect(m_close, &QToolButton::clicked, this, &StorageTroubleBar::closeDamage);
}

void StorageTroubleBar::showTrouble(const Error &error)
{
    const bool isNews = !m_trouble || m_trouble->cause != error.cause;
    m_trouble = error;
    // It is tried again all the time, and fails for the same reason.
    if (isNews)
        refresh();
}

void StorageTroubleBar::endTrouble()
{
    if (std::exchange(m_trouble, std::nullopt))
        refresh();
}

void StorageTroubleBar::showDamage(const JournalDamage &damage)
{
    m_damage = damage;
    if (!m_trouble)
        refresh();
}

void StorageTroubleBar::closeDamage()
{
    m_damage.reset();
    refresh();
}

void StorageTroubleBar::refresh()
{
    for (QPushButton *button : std::as_const(m_buttons))
        button->setVisible(m_trouble.has_value());
    m_close->setVisible(!m_trouble);
    if (m_trouble)
        showText(Severity::Error, storageTroubleText(m_trouble->cause));
    else if (m_damage)
        showText(Severity::Warning, journalDamageText(m_damage->setAside, m_damage->rescued, m_damage->lost));
    else
        setVisible(false);
}

void StorageTroubleBar::showText(Severity severity, const QString &text)
{
    setSeverity(severity);
    m_icon->setSeverity(severity);
    m_text->setText(text);
    setAccessibleName(severity == Severity::Error ? tr("Trouble with the disk") : tr("Damaged file"));
    setAccessibleDescription(text);
    setVisible(true);
    announce();
}

bool StorageTroubleBar::focusFirstButton()
{
    if (isHidden())
        return false;
    if (m_trouble)
        m_buttons.constFirst()->setFocus(Qt::ShortcutFocusReason);
    else
        m_close->setFocus(Qt::ShortcutFocusReason);
    return true;
}

void StorageTroubleBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_damage && !m_trouble)
        closeDamage();
    else
        TintedFrame::keyPressEvent(event);
}

} // namespace Clientele
