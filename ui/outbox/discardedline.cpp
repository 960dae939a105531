// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/outbox/discardedline.h"

#include "ui/text/elidedtext.h"
#include "ui/text/outboxtext.h"
#include "ui/text/plaintext.h"

#include <QtGui/QAccessible>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

namespace Clientele {

DiscardedLine::DiscardedLine(QWidget *parent)
    : QWidget(parent)
    , m_text(new PlainLabel({}, this))
    , m_undo(new QPushButton(tr("Undo", "take back discarding an entry"), this))
{
    constexpr std::chrono::seconds time(10);
    setObjectName(u"outboxDiscardedLine"_s);
    m_text->setObjectName(u"outboxDiscardedText"_s);
    m_undo->setObjectName(u"outboxUndoButton"_s);
    m_undo->setAccessibleName(m_undo->text());
    m_undo->setAutoDefault(true);
    m_time.setSingleShot(true);
    m_time.setInterval(time);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(m_text);
    row->addWidget(m_undo);
    row->addStretch();
    QSizePolicy policy = sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    policy.setVerticalPolicy(QSizePolicy::Fixed);
    setSizePolicy(policy);
    setVisible(false);
    connect(m_undo, &QPushButton::clicked, this, &DiscardedLine::undoLast);
    connect(&m_time, &QTimer::timeout, this, &DiscardedLine::end);
}

void DiscardedLine::add(const OutboxItem &item)
{
    m_discarded.append(item);
    tell();
    m_time.start();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void DiscardedLine::tell()
{
    constexpr int widestInCharacters = 30;
    const QString name = shownName(nameIn(m_discarded.constLast()));
    const int widest = fontMetrics().averageCharWidth() * widestInCharacters;
    const auto sentence = [](const QString &shown) {
        return tr("“%1” was discarded.", "%1: name of a client").arg(shown);
    };
    m_text->setText(sentence(elidedText(fontMetrics(), name, Qt::ElideRight, widest)));
    setAccessibleName(sentence(name));
    m_undo->setAccessibleName(tr("Undo discarding “%1”", "%1: name of a client").arg(name));
    setVisible(true);
}

void DiscardedLine::undoLast()
{
    if (m_discarded.isEmpty())
        return;
    const OutboxItem item = m_discarded.takeLast();
    if (m_discarded.isEmpty())
        end();
    else
        tell();
    Q_EMIT restoreRequested(item);
}

void DiscardedLine::end()
{
    // A person is about to press it.
    if (m_undo->hasFocus() && !m_discarded.isEmpty()) {
        m_time.start();
        return;
    }
    m_discarded.clear();
    m_time.stop();
    Q_EMIT ended();
    setVisible(false);
}

} // namespace Clientele
