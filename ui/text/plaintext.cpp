// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/text/plaintext.h"

#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolTip>

using namespace Qt::StringLiterals;

namespace Clientele {

PlainLabel::PlainLabel(const QString &text, QWidget *parent, Options options)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(options.testFlag(Option::WordWrap));
    if (options.testFlag(Option::Selectable))
        setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setText(text);
}

/** Layouts ask for the same few widths again and again, and each time Qt would set the whole text anew. */
int PlainLabel::heightForWidth(int width) const
{
    constexpr int most = 16;
    Measured now{.text = text(), .font = font(), .around = contentsMargins(), .margin = margin()};
    if (now != m_measured || m_heights.size() > most) {
        m_measured = std::move(now);
        m_heights.clear();
    }
    const auto known = m_heights.constFind(width);
    return known != m_heights.cend() ? *known : *m_heights.insert(width, QLabel::heightForWidth(width));
}

QString plainToolTip(const QString &text)
{
    if (text.isEmpty())
        return {};
    return u"<qt>%1</qt>"_s.arg(text.toHtmlEscaped().replace(u'\n', "<br>"_L1));
}

void setPlainToolTip(QWidget *widget, const QString &text)
{
    widget->setToolTip(plainToolTip(text));
}

void showPlainToolTip(QWidget *widget, const QString &text)
{
    QToolTip::showText(widget->mapToGlobal(widget->rect().bottomLeft()), plainToolTip(text), widget);
}

QString escapeMnemonic(const QString &text)
{
    return QString(text).replace(u'&', "&&"_L1);
}

QMessageBox *plainMessage(QWidget *parent, QMessageBox::Icon icon, const QString &title, const QString &text)
{
    auto *box = new QMessageBox(icon, title, QString(), QMessageBox::NoButton, parent);
    box->setTextFormat(Qt::PlainText);
    box->setText(text);
    box->setAttribute(Qt::WA_DeleteOnClose);
    return box;
}

QPushButton *addNamedButton(QMessageBox *box, const QString &objectName, const QString &text,
                            QMessageBox::ButtonRole role)
{
    auto *button = new QPushButton(text, box);
    button->setObjectName(objectName);
    button->setAccessibleName(QString(text).remove(u'&'));
    box->addButton(button, role);
    return button;
}

} // namespace Clientele
