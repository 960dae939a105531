// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/form/problemicon.h"

#include "ui/text/severity.h"

#include <QtGui/QIconEngine>
#include <QtGui/QPainter>
#include <QtGui/QPalette>
#include <QtGui/QPixmap>

namespace Clientele {

namespace {

class ProblemIconEngine : public QIconEngine
{
public:
    explicit ProblemIconEngine(const QPalette &palette)
        : m_palette(palette)
    {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode /*mode*/, QIcon::State /*state*/) override
    {
        paintSeverityIcon(*painter, rect, Severity::Error, m_palette);
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap result(size);
        result.fill(Qt::transparent);
        QPainter painter(&result);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return result;
    }
    [[nodiscard]] QIconEngine *clone() const override { return new ProblemIconEngine(m_palette); }

private:
    QPalette m_palette;
};

} // namespace

QIcon problemIcon(const QPalette &palette)
{
    return QIcon(new ProblemIconEngine(palette));
}

} // namespace Clientele
