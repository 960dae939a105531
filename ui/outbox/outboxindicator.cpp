// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/outbox/outboxindicator.h"

#include "ui/text/outboxtext.h"
#include "ui/text/plaintext.h"

#include <QtGui/QAccessible>
#include <QtGui/QIconEngine>
#include <QtGui/QPainter>
#include <QtWidgets/QApplication>

using namespace Qt::StringLiterals;

namespace Clientele {

namespace {

/** Draws a severity's icon anew for each size and palette. */
class SeverityIconEngine : public QIconEngine
{
public:
    explicit SeverityIconEngine(Severity severity)
        : m_severity(severity)
    {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode /*mode*/, QIcon::State /*state*/) override
    {
        const qreal side = qMin(rect.width(), rect.height());
        QRectF square(0, 0, side, side);
        square.moveCenter(QRectF(rect).center());
        paintSeverityIcon(*painter, square, m_severity, QApplication::palette());
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap picture(size);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        paint(&painter, {QPoint(), size}, mode, state);
        return picture;
    }
    [[nodiscard]] QIconEngine *clone() const override { return new SeverityIconEngine(*this); }

private:
    Severity m_severity;
};

} // namespace

OutboxIndicator::OutboxIndicator(QWidget *parent)
    : QToolButton(parent)
{
    setObjectName(u"outboxIndicator"_s);
    setAutoRaise(true);
    setFocusPolicy(Qt::TabFocus);
    const int side = fontMetrics().height() * 4 / 5;
    setIconSize({side, side});
    setVisible(false);
}

void OutboxIndicator::setItems(const QList<OutboxItem> &items)
{
    const OutboxCounts counts = countsOf(items);
    const QString sentence = outboxCountsText(counts);
    setText(tr("Outbox: %1", "%1: how many entries").arg(locale().toString(counts.all)));
    setAccessibleName(sentence);
    setPlainToolTip(this, sentence);
    setIcon(counts.needing > 0 ? QIcon(new SeverityIconEngine(Severity::Warning)) : QIcon());
    setToolButtonStyle(counts.needing > 0 ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonTextOnly);
    setVisible(counts.all > 0);
    const bool isNews = counts.needing > std::exchange(m_needing, counts.needing);
    if (!isNews)
        return;
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace Clientele
