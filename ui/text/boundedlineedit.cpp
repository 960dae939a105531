// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/text/boundedlineedit.h"

#include "ui/text/flood.h"
#include "ui/text/plaintext.h"

#include <QtGui/QClipboard>
#include <QtGui/QContextMenuEvent>
#include <QtGui/QGuiApplication>
#include <QtGui/QValidator>
#include <QtWidgets/QMenu>
#include <QtWidgets/QStyle>
#include <QtWidgets/QToolButton>

#include <utility>

using namespace Qt::StringLiterals;

namespace Clientele {

namespace {

constexpr int MOST_DOTS = 20'000;

} // namespace

/** Asked by QLineEdit after each change and before it is laid out; what is refused is as if it had not been typed. */
class BoundedLineEdit::FloodGate : public QValidator
{
public:
    explicit FloodGate(BoundedLineEdit *edit)
        : QValidator(edit)
        , m_edit(*edit)
    {}

    /** The only text that is taken while a value is kept. */
    QString onlyText;

    State validate(QString &input, int & /*position*/) const override
    {
        if (m_edit.isKept())
            return input == onlyText ? Acceptable : Invalid;
        const bool isTooMuch = m_edit.m_shows == Shows::Text ? isFlood(input) : input.size() > MOST_DOTS;
        return isTooMuch ? Invalid : Acceptable;
    }

private:
    const BoundedLineEdit &m_edit;
};

BoundedLineEdit::BoundedLineEdit(QWidget *parent, Shows shows)
    : QLineEdit(parent)
    , m_shows(shows)
    , m_gate(new FloodGate(this))
{
    // What is longer is cut to this much, and then refused: so a refusal costs little, however much was pasted.
    setMaxLength((shows == Shows::Text ? FLOOD_BEGINS : MOST_DOTS) + 1);
    if (shows == Shows::Dots)
        setEchoMode(Password);
    setValidator(m_gate);
    connect(this, &QLineEdit::inputRejected, this, &BoundedLineEdit::tellRefused);
}

void BoundedLineEdit::setValue(const QString &value)
{
    m_replaced.clear();
    keep(m_shows == Shows::Text && isFlood(value) ? value : QString());
    setText(isKept() ? m_gate->onlyText : value);
    setCursorPosition(isKept() ? 0 : cursorPosition());
}

QString BoundedLineEdit::value() const
{
    return isKept() ? m_kept : text();
}

QString BoundedLineEdit::keptHint()
{
    return tr("This text has too many characters or marks to be edited here. It is kept as it is. Delete clears it for "
              "another one.");
}

void BoundedLineEdit::keep(const QString &value)
{
    const bool wasKept = isKept();
    m_kept = value;
    m_gate->onlyText = isKept() ? Clientele::displayText(value, DisplayForm::Title) : QString();
    showButton();
    if (wasKept != isKept())
        Q_EMIT keptChanged(isKept());
}

void BoundedLineEdit::replaceKept()
{
    if (!isKept() || isReadOnly())
        return;
    m_replaced = m_kept;
    keep({});
    setText({});
    setModified(true);
    setFocus();
    Q_EMIT textEdited({});
}

void BoundedLineEdit::bringBack()
{
    setValue(std::exchange(m_replaced, {}));
    Q_EMIT textEdited(text());
}

void BoundedLineEdit::copyKept() const
{
    QGuiApplication::clipboard()->setText(m_kept);
}

void BoundedLineEdit::tellRefused()
{
    const QString words =
        isKept() ? keptHint()
                 : tr("That would be too many characters or marks for this field. Nothing was changed in it.");
    showPlainToolTip(this, words);
}

void BoundedLineEdit::keyPressEvent(QKeyEvent *event)
{
    if (isKept() && handleKeptKey(*event))
        event->accept();
    else if (event->matches(QKeySequence::Undo) && canBringBack() && !isReadOnly())
        bringBack();
    else
        QLineEdit::keyPressEvent(event);
}

bool BoundedLineEdit::handleKeptKey(const QKeyEvent &event)
{
    const bool deletes = event.key() == Qt::Key_Delete || event.key() == Qt::Key_Backspace;
    if (event.matches(QKeySequence::Copy))
        copyKept();
    else if (deletes && !isReadOnly())
        replaceKept();
    else
        return false;
    return true;
}

void BoundedLineEdit::contextMenuEvent(QContextMenuEvent *event)
{
    if (!isKept()) {
        QLineEdit::contextMenuEvent(event);
        return;
    }
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("&Copy"), this, &BoundedLineEdit::copyKept);
    QAction *replace = menu->addAction(tr("&Replace…"), this, &BoundedLineEdit::replaceKept);
    replace->setEnabled(!isReadOnly());
    menu->popup(event->globalPos());
}

void BoundedLineEdit::showButton()
{
    if (isKept() && !m_replace) {
        m_replace = new QToolButton(this);
        m_replace->setObjectName(u"replaceTextButton"_s);
        m_replace->setText(tr("Replace…"));
        m_replace->setAutoRaise(true);
        m_replace->setCursor(Qt::ArrowCursor);
        // By keys it is Delete.
        m_replace->setFocusPolicy(Qt::NoFocus);
        m_replace->setAccessibleName(tr("Replace the text of %1", "%1: name of a field").arg(accessibleName()));
        setPlainToolTip(m_replace, keptHint());
        connect(m_replace, &QToolButton::clicked, this, &BoundedLineEdit::replaceKept);
    }
    if (!m_replace)
        return;
    m_replace->setVisible(isKept() && !isReadOnly());
    const int room = m_replace->isVisibleTo(this) ? m_replace->sizeHint().width() : 0;
    const QRect place = QRect(width() - room, 0, room, height()).adjusted(1, 1, -1, -1);
    m_replace->setGeometry(QStyle::visualRect(layoutDirection(), rect(), place));
    setTextMargins(isRightToLeft() ? room : 0, 0, isRightToLeft() ? 0 : room, 0);
}

void BoundedLineEdit::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    showButton();
}

void BoundedLineEdit::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    const QEvent::Type type = event->type();
    if (type == QEvent::ReadOnlyChange || type == QEvent::LayoutDirectionChange || type == QEvent::FontChange)
        showButton();
}

} // namespace Clientele
