// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/form/clientform.h"

#include "models/items/contactmethodsmodel.h"
#include "models/items/customfieldsmodel.h"
#include "models/stores/clienteditor.h"
#include "models/stores/existingclient.h"
#include "ui/form/contactmethodssection.h"
#include "ui/form/contactmethodsview.h"
#include "ui/form/customfieldssection.h"
#include "ui/form/customfieldsview.h"
#include "ui/form/formfooter.h"
#include "ui/form/formheader.h"
#include "ui/form/formkeys.h"
#include "ui/form/formlabel.h"
#include "ui/form/formposition.h"
#include "ui/text/displaytext.h"
#include "ui/text/permissiontext.h"

#include <QtCore/QLocale>
#include <QtGui/QFontInfo>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QScrollArea>

using namespace Qt::StringLiterals;

namespace Clientele {

using State = ClientEditor::State;

ClientForm::ClientForm(ClientEditor &editor, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_scroll(new QScrollArea(this))
    , m_content(new QWidget(this))
    , m_footerFrame(new QWidget(this))
{
    m_header = new FormHeader(editor, m_content);
    m_contacts = new ContactMethodsSection(editor, m_content);
    m_fields = new CustomFieldsSection(editor, m_content);
    m_lastChange = new FormLabel(FormLabel::Tone::Muted, {}, m_content, PlainLabel::Option::WordWrap);
    m_lastChange->setObjectName(u"lastChangeLabel"_s);
    m_footer = new FormFooter(m_footerFrame);
    layOut();
    connectParts();
    connectFooter();
    connectEditor();
    showProblems();
    showState();
}

ClientForm::~ClientForm()
{
    // QWidget gives the focus away when there is no form left to be told.
    disconnect(qApp, nullptr, this, nullptr);
}

void ClientForm::layOut()
{
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    // While it is empty: else it would be laid out for a size that it never has.
    m_scroll->setWidget(m_content);

    const int gap = fontMetrics().height();
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(gap, gap, gap, gap);
    column->setSpacing(gap);
    column->addWidget(m_header);
    column->addWidget(m_contacts);
    column->addWidget(m_fields);
    column->addWidget(m_lastChange);
    column->addStretch(1);

    auto *foot = new QHBoxLayout(m_footerFrame);
    foot->setContentsMargins(gap, gap / 2, gap, gap / 2);
    foot->addWidget(m_footer);

    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(m_scroll, 1);
    whole->addWidget(m_footerFrame);
    limitWidth();
}

/** Long lines of input are hard to scan: the form stops growing where the window goes on. */
void ClientForm::limitWidth()
{
    constexpr int widestInEm = 60;
    const int widest = QFontInfo(font()).pixelSize() * widestInEm;
    m_content->setMaximumWidth(widest);
    m_footerFrame->setMaximumWidth(widest);
}

void ClientForm::connectParts()
{
    connect(m_header, &FormHeader::done, this, [this] { m_contacts->view().focusFirstEntry(); });
    for (RowsView *view : {static_cast<RowsView *>(&m_contacts->view()), static_cast<RowsView *>(&m_fields->view())}) {
        connect(view, &RowsView::currentCellChanged, this, &ClientForm::keepFocusVisible);
        connect(view, &RowsView::typed, this, &ClientForm::typed);
    }
    connect(qApp, &QApplication::focusChanged, this, [this] { keepFocusVisible(); });
}

void ClientForm::connectFooter()
{
    connect(m_footer, &FormFooter::saveClicked, this, &ClientForm::requestSave);
    connect(m_footer, &FormFooter::newClientClicked, this, [this] {
        commitEditor();
        Q_EMIT newClientRequested();
    });
    connect(m_footer, &FormFooter::cancelClicked, this, &ClientForm::cancelRequested);
    connect(m_footer, &FormFooter::checkClicked, this, &ClientForm::checkRequested);
    connect(m_footer, &FormFooter::sendAnywayClicked, this, &ClientForm::sendAnywayRequested);
    connect(m_footer, &FormFooter::deleteClicked, this, [this] {
        commitEditor();
        Q_EMIT deleteRequested();
    });
}

void ClientForm::connectEditor()
{
    connect(&m_editor, &ClientEditor::draftReplaced, this, [this] {
        cancelCellEditors();
        m_header->showDraft();
    });
    connect(&m_editor, &ClientEditor::problemsChanged, this, &ClientForm::showProblems);
    connect(&m_editor, &ClientEditor::stateChanged, this, &ClientForm::showState);
    connect(&m_editor, &ClientEditor::preferredPromoted, this, &ClientForm::tellPromoted);
}

void ClientForm::focusFirstField()
{
    if (m_editor.state() == State::Created)
        m_footer->focusMainButton();
    else
        m_header->focusField(FieldPath::Section::Name);
}

ClientDraft ClientForm::typedDraft() const
{
    ClientDraft draft = m_editor.draft();
    if (const auto cell = m_contacts->view().typedCell()) {
        ContactMethodsModel methods;
        methods.setMethods(draft.contactMethods);
        methods.setData(methods.index(cell->row, cell->column), cell->text, Qt::EditRole);
        draft.contactMethods = methods.methods();
    }
    if (const auto cell = m_fields->view().typedCell()) {
        CustomFieldsModel fields;
        fields.setFields(draft.customFields);
        fields.setData(fields.index(cell->row, cell->column), cell->text, Qt::EditRole);
        draft.customFields = fields.fields();
    }
    return draft;
}

void ClientForm::commitEditor()
{
    m_contacts->view().commitEditor();
    m_fields->view().commitEditor();
}

void ClientForm::cancelCellEditors()
{
    m_contacts->view().cancelEditor();
    m_fields->view().cancelEditor();
}

bool ClientForm::canSave() const
{
    return m_footer->maySave() && (m_editor.state() == State::Editing || m_editor.state() == State::Opening);
}

void ClientForm::requestSave()
{
    commitEditor();
    if (!canSave()) {
        tellWhyNotNow();
        return;
    }
    Q_EMIT saveRequested();
    focusFirstProblem();
}

void ClientForm::requestSaveAndNew()
{
    commitEditor();
    if (m_editor.state() == State::Created) {
        Q_EMIT newClientRequested();
        return;
    }
    if (!canSave()) {
        tellWhyNotNow();
        return;
    }
    Q_EMIT saveAndNewRequested();
    focusFirstProblem();
}

void ClientForm::tellWhyNotNow()
{
    switch (m_editor.state()) {
    case State::Editing:
    case State::Opening:
        Q_EMIT hint(notAllowedReason(m_footer->savingPermission()));
        break;
    case State::Saving:
    case State::Checking:
    case State::Conflict:
        break;
    case State::NotOpened:
        Q_EMIT hint(tr("This client cannot be changed until it has been read. Try again first."));
        break;
    case State::Gone:
        Q_EMIT hint(tr("This client is no longer in the workspace."));
        break;
    case State::Unknown:
        Q_EMIT hint(tr("It is not known yet whether this client was created. Check first, or send it anyway."));
        break;
    case State::InOutbox:
        Q_EMIT hint(tr("This is in the Outbox and is sent by itself. Ctrl+N starts the next client."));
        break;
    case State::Created:
        Q_EMIT hint(tr("This client has been created. Ctrl+Shift+Enter starts the next one."));
        break;
    }
}

void ClientForm::setPermissions(const Permissions &permissions)
{
    m_footer->setPermissions(permissions);
}

void ClientForm::setPictures(PictureStore *pictures)
{
    m_header->setPictures(pictures);
}

void ClientForm::undo()
{
    cancelCellEditors();
    m_editor.undo();
}

void ClientForm::redo()
{
    cancelCellEditors();
    m_editor.redo();
}

void ClientForm::keyPressEvent(QKeyEvent *event)
{
    if (handleKey(*event))
        event->accept();
    else
        QWidget::keyPressEvent(event);
}

bool ClientForm::handleKey(const QKeyEvent &event)
{
    if (isSaveKey(event))
        requestSave();
    else if (isSaveAndNewKey(event))
        requestSaveAndNew();
    else if (isUndoKey(event))
        undo();
    else if (isRedoKey(event))
        redo();
    else if (event.key() == Qt::Key_F8 && event.modifiers() == Qt::NoModifier)
        focusNextProblem();
    else
        return false;
    return true;
}

void ClientForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        limitWidth();
}

void ClientForm::showProblems()
{
    m_header->showProblems(m_editor.problems());
    m_contacts->showProblems();
    m_fields->showProblems();
}

void ClientForm::showState()
{
    const bool isReadOnly = m_editor.state() == State::Created || m_editor.isReadOnly();
    const bool wasInFooter = m_footer->hasFocusInside();
    // Before its button goes, so that Qt does not hand the focus to whatever comes next in the window.
    if (wasInFooter)
        setFocus();
    m_header->setReadOnly(isReadOnly);
    m_contacts->setReadOnly(isReadOnly);
    m_fields->setReadOnly(isReadOnly);
    m_footer->showState(m_editor.state(), m_editor.existing().isOpen());
    showLastChange();
    moveFocusOn();
}

void ClientForm::showLastChange()
{
    const QDateTime changed = m_editor.existing().client().updatedAt.toLocalTime();
    const bool isKnown = m_editor.existing().isOpen() && changed.isValid();
    m_lastChange->setVisible(isKnown);
    if (isKnown)
        m_lastChange->setText(
            tr("Last changed %1", "%1: date and time").arg(QLocale().toString(changed, QLocale::ShortFormat)));
}

/** From a button that is gone, and from fields that can no longer be edited, to what is wanted next. */
void ClientForm::moveFocusOn()
{
    const QWidget *focused = window()->focusWidget();
    if (!focused || (focused != this && !isAncestorOf(focused)))
        return;
    const bool wasOnButton = focused == this;
    if (wasOnButton && m_editor.state() == State::Editing && focusProblemAfter({}))
        return;
    if (wasOnButton || m_editor.state() == State::Created)
        m_footer->focusMainButton();
}

void ClientForm::tellPromoted(RowId row)
{
    const ContactMethodsModel &model = *m_editor.contactMethods();
    const int position = model.rowOf(row);
    if (position < 0)
        return;
    const QString value = model.methods().at(position).value.trimmed();
    if (value.isEmpty())
        Q_EMIT hint(tr("Row %1 is now the preferred contact method.").arg(QLocale().toString(position + 1)));
    else
        Q_EMIT hint(tr("%1 is now the preferred contact method.").arg(displayText(value)));
}

void ClientForm::keepFocusVisible()
{
    QWidget *focused = QApplication::focusWidget();
    if (!focused || !m_content->isAncestorOf(focused))
        return;
    QRect target = focused->rect();
    if (auto *view = qobject_cast<RowsView *>(focused)) {
        target = view->visualRect(view->currentIndex());
        focused = view->viewport();
    }
    const QPoint center = focused->mapTo(m_content, target.center());
    m_scroll->ensureVisible(center.x(), center.y(), 0, target.height() + fontMetrics().height());
}

} // namespace Clientele
