// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "app/window/typingpause.h"

#include <QtCore/QEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QWidget>

#include <chrono>
#include <utility>

namespace Clientele {

TypingPause::TypingPause(QObject *parent)
    : QObject(parent)
{
    constexpr std::chrono::seconds longEnough(1);
    m_timer.setSingleShot(true);
    m_timer.setInterval(longEnough);
    connect(&m_timer, &QTimer::timeout, this, &TypingPause::proceed);
}

void TypingPause::whenPaused(std::function<void()> then)
{
    m_then = std::move(then);
    const QWidget *focused = QApplication::focusWidget();
    if (focused && focused->testAttribute(Qt::WA_InputMethodEnabled)) {
        qApp->installEventFilter(this);
        m_timer.start();
    } else {
        proceed();
    }
}

bool TypingPause::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress || event->type() == QEvent::InputMethod)
        m_timer.start();
    return QObject::eventFilter(watched, event);
}

void TypingPause::proceed()
{
    m_timer.stop();
    qApp->removeEventFilter(this);
    if (const auto then = std::exchange(m_then, nullptr))
        then();
}

} // namespace Clientele
