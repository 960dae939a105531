// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/text/displaytext.h"

#include <QtCore/QHash>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMessageBox>

class QPushButton;
class QWidget;

namespace Clientele {

// The only ways text reaches a widget that would otherwise take it for HTML, and with it open files and connections.
// Text from outside goes through displayText() first.

/** A label that shows its text as it is. Give it a buddy or an object name as any label. */
class PlainLabel : public QLabel
{
    Q_OBJECT

public:
    enum class Option { None = 0x0, WordWrap = 0x1, Selectable = 0x2 };
    Q_DECLARE_FLAGS(Options, Option)

    explicit PlainLabel(const QString &text = {}, QWidget *parent = nullptr, Options options = Option::None);

    [[nodiscard]] int heightForWidth(int width) const override;

private:
    /** What heights depend on besides the width. */
    struct Measured
    {
        bool operator==(const Measured &) const = default;

        QString text = {};
        QFont font = {};
        QMargins around = {};
        int margin = 0;
    };

    mutable Measured m_measured;
    mutable QHash<int, int> m_heights;
};
Q_DECLARE_OPERATORS_FOR_FLAGS(PlainLabel::Options)

/** @p text for any place that shows a tool tip, Qt::ToolTipRole among them: wraps lines, shows no markup. */
[[nodiscard]] QString plainToolTip(const QString &text);
void setPlainToolTip(QWidget *widget, const QString &text);
/** Shows @p text under @p widget at once, for as long as a tool tip stays. */
void showPlainToolTip(QWidget *widget, const QString &text);

/** @p text for a button, menu or tab, where an ampersand would mark a key. */
[[nodiscard]] QString escapeMnemonic(const QString &text);

/**
 * A message for open(), never for exec(); deletes itself when closed. The caller adds buttons and an object name.
 * @p text is all there is: the other texts of QMessageBox read markup whatever it is told.
 */
[[nodiscard]] QMessageBox *plainMessage(QWidget *parent, QMessageBox::Icon icon, const QString &title,
                                        const QString &text);
/** A button of @p box, which owns it; screen readers hear @p text without its mark of a key. */
QPushButton *addNamedButton(QMessageBox *box, const QString &objectName, const QString &text,
                            QMessageBox::ButtonRole role);

} // namespace Clientele
