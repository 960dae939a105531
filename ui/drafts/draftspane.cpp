// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/drafts/draftspane.h"

#include "models/items/keptdraftsmodel.h"
#include "models/stores/keptdrafts.h"
#include "ui/drafts/draftdelegate.h"
#include "ui/drafts/draftsfooter.h"
#include "ui/drafts/draftwords.h"
#include "ui/text/elidedtext.h"
#include "ui/text/plaintext.h"

#include <QtCore/QLocale>
#include <QtGui/QAction>
#include <QtGui/QContextMenuEvent>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QListView>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedLayout>
#include <QtWidgets/QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;

namespace Clientele {

DraftsPane::DraftsPane(KeptDrafts &drafts, QWidget *parent)
    : QWidget(parent)
    , m_drafts(drafts)
    , m_rows(new DraftsProxy(drafts.model(), this))
    , m_view(new QListView(this))
    , m_footer(new DraftsFooter(this))
    , m_open(makeAction(u"openDraftAction"_s, tr("&Open the draft")))
    , m_discard(makeAction(u"discardDraftAction"_s, tr("&Discard the draft…")))
{
    setObjectName(u"draftsPane"_s);
    buildView();
    layOut();
    connectParts();
    refresh();
    offerUndo();
}

DraftsPane::~DraftsPane()
{
    m_drafts.disconnect(this);
}

void DraftsPane::buildView()
{
    m_view->setObjectName(u"draftsView"_s);
    m_view->setAccessibleName(tr("Drafts"));
    m_view->setUniformItemSizes(true);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setItemDelegate(new DraftDelegate(m_view));
    m_view->setModel(m_rows);
    m_discard->setShortcut(QKeySequence::Delete);
    m_discard->setShortcutContext(Qt::WidgetShortcut);
    m_view->addAction(m_discard);
    setFocusProxy(m_view);
}

void DraftsPane::layOut()
{
    auto *empty = new PlainLabel(tr("Nothing unfinished. What you type is kept here until it is saved."), this,
                                 PlainLabel::Option::WordWrap);
    empty->setObjectName(u"draftsEmptyLabel"_s);
    empty->setAlignment(Qt::AlignCenter);
    m_place = new QStackedLayout;
    m_place->addWidget(m_view);
    m_place->addWidget(empty);
    auto *column = new QVBoxLayout(this);
    column->addLayout(m_place, 1);
    column->addWidget(m_footer);
}

void DraftsPane::connectParts()
{
    connect(&m_drafts, &KeptDrafts::changed, this, &DraftsPane::refresh);
    connect(&m_drafts, &KeptDrafts::discardedChanged, this, &DraftsPane::offerUndo);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &DraftsPane::refresh);
    connect(m_view, &QListView::activated, this, &DraftsPane::open);
    connect(m_open, &QAction::triggered, this, &DraftsPane::open);
    connect(m_discard, &QAction::triggered, this, &DraftsPane::askToDiscard);
    connect(m_footer, &DraftsFooter::openRequested, this, &DraftsPane::open);
    connect(m_footer, &DraftsFooter::discardRequested, this, &DraftsPane::askToDiscard);
    connect(m_footer, &DraftsFooter::undoRequested, this, [this] {
        m_drafts.undoDiscard();
        m_view->setFocus();
    });
    m_minute.setInterval(std::chrono::minutes(1));
    connect(&m_minute, &QTimer::timeout, m_rows, &DraftsProxy::refreshAges);
}

QAction *DraftsPane::makeAction(const QString &objectName, const QString &text)
{
    auto *action = new QAction(text, this);
    action->setObjectName(objectName);
    return action;
}

QString DraftsPane::title(const KeptDrafts &drafts)
{
    const auto count = drafts.drafts().size();
    if (count == 0)
        return tr("Drafts");
    return tr("Drafts (%1)", "%1: how many").arg(QLocale().toString(count));
}

void DraftsPane::refresh()
{
    m_place->setCurrentIndex(m_drafts.drafts().isEmpty() ? 1 : 0);
    const bool hasDraft = selected().has_value();
    m_footer->setHasDraft(hasDraft);
    m_open->setEnabled(hasDraft);
    m_discard->setEnabled(hasDraft);
}

void DraftsPane::offerUndo()
{
    constexpr int widestInCharacters = 20;
    const QList<KeptDraft> &discarded = m_drafts.discarded();
    if (discarded.isEmpty()) {
        m_footer->offerUndo({});
        return;
    }
    const int widest = fontMetrics().averageCharWidth() * widestInCharacters;
    m_footer->offerUndo(discardedSentence(elidedText(
        fontMetrics(), displayText(discarded.constLast().draft.name, DisplayForm::Title), Qt::ElideRight, widest)));
    Q_EMIT hint({});
}

std::optional<QUuid> DraftsPane::selected() const
{
    const QModelIndex current = m_view->currentIndex();
    return current.isValid() ? std::optional(current.data(KeptDraftsModel::IdRole).toUuid()) : std::nullopt;
}

void DraftsPane::open()
{
    if (const auto id = selected())
        Q_EMIT openRequested(*id);
}

void DraftsPane::askToDiscard()
{
    const auto id = selected();
    const auto draft = id ? m_drafts.find(*id) : std::nullopt;
    if (!draft || m_question)
        return;
    const bool isInForm = draft->id == m_drafts.inForm();
    if (isInForm) {
        Q_EMIT discardOfFormRequested();
        return;
    }
    m_question = plainMessage(
        this, QMessageBox::NoIcon, tr("Discard the draft?"),
        tr("%1: what was typed will be discarded. For ten seconds it can be had back.", "%1: name of a draft")
            .arg(draftTitle(draft->draft.name)));
    m_question->setObjectName(u"discardDraftQuestion"_s);
    auto *discarding =
        addNamedButton(m_question, u"confirmDiscardDraftButton"_s, tr("&Discard"), QMessageBox::AcceptRole);
    auto *keeping = addNamedButton(m_question, u"keepDraftButton"_s, tr("&Keep"), QMessageBox::RejectRole);
    m_question->setDefaultButton(discarding);
    m_question->setEscapeButton(keeping);
    connect(m_question, &QDialog::accepted, this, [this, id = draft->id] { discard(id); });
    m_question->open();
}

void DraftsPane::discard(const QUuid &id)
{
    // It may have come into the form, or been saved, while the question stood.
    if (id != m_drafts.inForm())
        m_drafts.discard(id);
}

/** Ctrl+Z is the pane's own here, not the form's. */
bool DraftsPane::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Undo)) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void DraftsPane::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Undo))
        m_drafts.undoDiscard();
    else
        QWidget::keyPressEvent(event);
}

void DraftsPane::contextMenuEvent(QContextMenuEvent *event)
{
    if (!selected())
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(u"draftMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(m_open);
    menu->addAction(m_discard);
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    const QPoint place = m_view->visualRect(m_view->currentIndex()).center();
    menu->popup(isByKey ? m_view->viewport()->mapToGlobal(place) : event->globalPos());
}

void DraftsPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_rows->refreshAges();
    m_minute.start();
    if (!m_view->currentIndex().isValid())
        m_view->setCurrentIndex(m_rows->index(0, 0));
}

void DraftsPane::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_minute.stop();
}

} // namespace Clientele
