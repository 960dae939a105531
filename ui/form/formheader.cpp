// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/form/formheader.h"

#include "models/stores/clienteditor.h"
#include "ui/form/clientavatar.h"
#include "ui/form/formlabel.h"
#include "ui/form/formlineedit.h"
#include "ui/form/problemlabel.h"
#include "ui/form/problemtext.h"
#include "ui/text/textcolors.h"

#include <QtCore/QEvent>
#include <QtWidgets/QHBoxLayout>

using namespace Qt::StringLiterals;

namespace Clientele {

using Section = FieldPath::Section;

FormHeader::FormHeader(ClientEditor &editor, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_avatar(new ClientAvatar(this))
{
    layOut();
    connect(m_name.edit, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_avatar->setName(text);
        m_editor.setName(text);
    });
    connect(m_avatarUrl.edit, &QLineEdit::textEdited, this, [this](const QString &text) {
        // No server is asked for half an address.
        m_avatar->setUrl({});
        m_editor.setAvatarUrl(text);
    });
    connect(m_avatarUrl.edit, &QLineEdit::editingFinished, this,
            [this] { m_avatar->setUrl(m_avatarUrl.edit->text()); });
    connect(m_name.edit, &QLineEdit::returnPressed, this, &FormHeader::done);
    connect(m_avatarUrl.edit, &QLineEdit::returnPressed, this, &FormHeader::done);
    showDraft();
}

void FormHeader::layOut()
{
    auto *whole = new QHBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(fontMetrics().height());
    whole->addWidget(m_avatar, 0, Qt::AlignTop);
    auto *fields = new QVBoxLayout;
    fields->setSpacing(fontMetrics().height() / 4);
    whole->addLayout(fields, 1);
    m_name = addField(fields, tr("&Name"), tr("Name"), u"name"_s);
    fields->addSpacing(fontMetrics().height() / 2);
    m_avatarUrl = addField(fields, tr("A&vatar URL"), tr("Avatar URL"), u"avatarUrl"_s);
    m_avatarUrl.edit->setPlaceholderText(tr("https://…", "example of an avatar URL"));
    // Addresses run left to right in every language.
    m_avatarUrl.edit->setLayoutDirection(Qt::LeftToRight);
}

FormHeader::Field FormHeader::addField(QBoxLayout *layout, const QString &caption, const QString &accessibleName,
                                       const QString &objectName)
{
    auto *label = new FormLabel(FormLabel::Tone::Plain, caption, this);
    const Field field{.edit = new FormLineEdit(FormLineEdit::Undo::Form, this),
                      .note = new FormLabel(FormLabel::Tone::Muted, {}, this, PlainLabel::Option::WordWrap),
                      .problem = new ProblemLabel(objectName + "ProblemLabel"_L1, this)};
    label->setBuddy(field.edit);
    field.edit->setObjectName(objectName + "Edit"_L1);
    field.edit->setAccessibleName(accessibleName);
    field.note->setObjectName(objectName + "NoteLabel"_L1);
    connect(field.edit, &FormLineEdit::keptChanged, this, [this] { showProblems(m_problems); });
    layout->addWidget(label);
    layout->addWidget(field.edit);
    layout->addWidget(field.note);
    layout->addWidget(field.problem);
    return field;
}

void FormHeader::showDraft()
{
    m_name.edit->replaceText(m_editor.name());
    m_avatarUrl.edit->replaceText(m_editor.avatarUrl());
    m_avatar->setName(m_editor.name());
    m_avatar->setUrl(m_editor.avatarUrl());
}

void FormHeader::setPictures(PictureStore *pictures)
{
    m_avatar->setPictures(pictures);
}

void FormHeader::showProblems(const Problems &problems)
{
    m_problems = problems;
    showProblem(m_name, problemTexts(problemsOf(problems, Section::Name)));
    showProblem(m_avatarUrl, problemTexts(problemsOf(problems, Section::AvatarUrl)));
}

void FormHeader::showProblem(const Field &field, const QString &text)
{
    field.problem->setText(text);
    const QString note = field.edit->isKept() && !field.edit->isReadOnly() ? FormLineEdit::keptHint() : QString();
    field.note->setText(note);
    field.note->setVisible(!note.isEmpty());
    field.edit->setAccessibleDescription(text.isEmpty() || note.isEmpty() ? text + note : text + u'\n' + note);
    QPalette colors;
    if (field.edit->isReadOnly() || field.edit->isKept())
        colors.setColor(QPalette::Base, palette().color(QPalette::Window));
    else if (!text.isEmpty())
        colors.setColor(QPalette::Base, problemTint(palette()));
    field.edit->setPalette(colors);
}

void FormHeader::setReadOnly(bool readOnly)
{
    m_name.edit->setReadOnly(readOnly);
    m_avatarUrl.edit->setReadOnly(readOnly);
    showProblems(m_problems);
}

void FormHeader::focusField(Section section)
{
    FormLineEdit *edit = section == Section::AvatarUrl ? m_avatarUrl.edit : m_name.edit;
    edit->setFocus();
    edit->selectAll();
}

std::optional<Section> FormHeader::focusedField() const
{
    if (m_name.edit->hasFocus())
        return Section::Name;
    if (m_avatarUrl.edit->hasFocus())
        return Section::AvatarUrl;
    return std::nullopt;
}

void FormHeader::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showProblems(m_problems);
}

} // namespace Clientele
