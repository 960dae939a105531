// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
// list_bench COUNT: the client list in a window of its own, with so many clients. Prints one JSON object: for each
// keystroke the time from the key to the last paint and the time of the search alone, the longest time the GUI thread
// was away while fonts were loaded ahead, typing, scrolling and refreshing, and the memory the clients take. Needs a
// display.
#include "models/catalog/catalogbuilder.h"
#include "models/catalog/clientsearch.h"
#include "models/items/clientsmodel.h"
#include "models/ports/clientlistport.h"
#include "models/stores/clientsstore.h"
#include "tests/bench/keystrokes.h"
#include "tests/bench/people.h"
#include "ui/list/clientspane.h"
#include "ui/list/fontsahead.h"
#include "ui/list/urlopener.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>

#include <algorithm>
#include <malloc.h>

using namespace Qt::StringLiterals;

namespace {

using namespace Clientele;
using Bench::GapWatch;
using Bench::PaintWatch;

/** A server that answers at once. */
class ReadyList final : public ClientListPort
{
public:
    [[nodiscard]] Answer<FetchedList> fetch(const QString & /*locale*/, const Progress & /*progress*/,
                                            std::stop_token /*stop*/) override
    {
        return readyAnswer<FetchedList>(FetchedList{.catalog = catalog, .report = {}});
    }

    CatalogPtr catalog;
};

class NoOpener final : public UrlOpener
{
public:
    bool open(const QUrl & /*url*/) override { return false; }
};

/** Every hundredth client has another note where @p changed. */
CatalogPtr makeCatalog(int count, bool changed)
{
    constexpr int hundredth = 100;
    CatalogBuilder builder(u"en_US"_s);
    for (int number = 0; number < count; ++number) {
        const Person person(number);
        RecordParts parts = person.parts();
        if (changed && number % hundredth == 0)
            parts.fields = {{.key = "notes", .value = "changed meanwhile"}};
        (void)builder.add(parts);
    }
    return builder.finish();
}

void waitUntilIdle(const ClientsStore &store)
{
    while (store.isBusy())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    QCoreApplication::processEvents();
}

class ListBench
{
public:
    explicit ListBench(int count)
        : m_store(u"en_US"_s)
        , m_pane(m_store, m_opener)
    {
        m_pane.resize(420, 760);
        m_pane.show();
        QCoreApplication::processEvents();
        const qint64 empty = Bench::proportionalMemory();
        m_list.catalog = makeCatalog(count, false);
        m_store.setListPort(&m_list);
        waitUntilIdle(m_store);
        malloc_trim(0);
        m_memory = Bench::proportionalMemory() - empty;
    }

    QJsonObject run()
    {
        QJsonObject result{{u"memoryBytes"_s, m_memory}, {u"fontsGapMs"_s, waitForFonts()}};
        type(result);
        result[u"scrollGapMs"_s] = scroll();
        result[u"refreshGapMs"_s] = refresh();
        return result;
    }

private:
    /** Nobody types in the first second. */
    double waitForFonts()
    {
        bool areReady = false;
        QObject::connect(m_pane.findChild<FontsAhead *>(), &FontsAhead::ready, &m_pane, [&] { areReady = true; });
        GapWatch gap;
        gap.begin();
        while (!areReady)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        gap.end();
        return gap.longest();
    }

    void type(QJsonObject &result)
    {
        QJsonArray painted;
        QJsonArray scanned;
        GapWatch gap;
        for (const QString &text : Bench::typedTexts()) {
            for (qsizetype length = 1; length <= text.size(); ++length) {
                scanned.append(Bench::milliseconds(
                    [&] { (void)search(*m_list.catalog, SearchQuery::fromText(text.left(length))); }));
                gap.begin();
                painted.append(typeCharacter(text.at(length - 1)));
                gap.end();
            }
            clearSearch();
        }
        result[u"keystrokeMs"_s] = painted;
        result[u"scanMs"_s] = scanned;
        result[u"typingGapMs"_s] = gap.longest();
    }

    /** To the last paint, which is not to fall into the next keystroke. */
    void clearSearch()
    {
        PaintWatch paint(*view()->viewport());
        searchEdit()->clear();
        waitUntilIdle(m_store);
        (void)paint.waitForLast();
    }

    double typeCharacter(QChar character)
    {
        bool shown = false;
        PaintWatch paint(*view()->viewport());
        const auto connection = QObject::connect(&m_store, &ClientsStore::searchShown, &m_pane, [&] { shown = true; });
        Bench::pressKey(*searchEdit(), character);
        while (!shown)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        const double taken = paint.waitForLast();
        QObject::disconnect(connection);
        return taken;
    }

    double scroll()
    {
        constexpr int pages = 200;
        GapWatch gap;
        gap.begin();
        for (int page = 0; page < pages; ++page) {
            QKeyEvent press(QEvent::KeyPress, Qt::Key_PageDown, Qt::NoModifier);
            QCoreApplication::sendEvent(view(), &press);
            QCoreApplication::processEvents();
        }
        gap.end();
        return gap.longest();
    }

    double refresh()
    {
        m_list.catalog = makeCatalog(static_cast<int>(m_list.catalog->size()), true);
        GapWatch gap;
        gap.begin();
        m_store.refresh();
        waitUntilIdle(m_store);
        gap.end();
        return gap.longest();
    }

    QLineEdit *searchEdit() { return m_pane.findChild<QLineEdit *>(u"searchEdit"_s); }
    QListView *view() { return m_pane.findChild<QListView *>(u"clientsView"_s); }

    ReadyList m_list;
    NoOpener m_opener;
    ClientsStore m_store;
    ClientsPane m_pane;
    qint64 m_memory = 0;
};

} // namespace

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    const int count = argc > 1 ? QString::fromLocal8Bit(argv[1]).toInt() : 0;
    ListBench bench(count);
    Bench::printJson(bench.run());
}
