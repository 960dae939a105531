// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/QLineEdit>

class QToolButton;

namespace Clientele {

/**
 * A line edit that never takes longer than a moment, whatever it is to hold. A value that is a flood (isFlood) is kept
 * as it is and shown as displayText() shows it; it cannot be edited, but replaced as a whole: by Delete, Backspace, the
 * button in the field or its menu, and the undo key brings it back. Typing, pasting or dropping a flood changes nothing
 * and says so beside the field, so that nothing is ever cut in silence.
 *
 * Text from outside is given to it by setValue(), never by setText().
 */
class BoundedLineEdit : public QLineEdit
{
    Q_OBJECT

public:
    enum class Shows {
        Text,
        Dots, ///< For secrets. Dots are all alike, so there may be many: tokens are longer than what people write.
    };
    explicit BoundedLineEdit(QWidget *parent = nullptr, Shows shows = Shows::Text);

    void setValue(const QString &value);
    /** What the field stands for: text(), or what is kept in its place. */
    [[nodiscard]] QString value() const;
    /** The value is a flood; text() only shows its beginning. Never of a secret. */
    [[nodiscard]] bool isKept() const { return !m_kept.isEmpty(); }
    /** What a person is to know of a kept value: one or two sentences. */
    [[nodiscard]] static QString keptHint();

public Q_SLOTS:
    /** Makes room for another value, as if the kept one had been deleted by hand. */
    void replaceKept();

Q_SIGNALS:
    void keptChanged(bool kept);

protected:
    /** The undo key has something to bring back here, beside what QLineEdit can undo. */
    [[nodiscard]] bool canBringBack() const { return !m_replaced.isEmpty() && !isUndoAvailable(); }

    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    class FloodGate;

    bool handleKeptKey(const QKeyEvent &event);
    void bringBack();
    void copyKept() const;
    void keep(const QString &value);
    void tellRefused();
    void showButton();

    Shows m_shows;
    FloodGate *m_gate;
    /** Empty: none, text() is the value. */
    QString m_kept;
    /** What replaceKept() took away, until the next value. */
    QString m_replaced;
    QToolButton *m_replace = nullptr;
};

} // namespace Clientele
