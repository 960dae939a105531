// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
// naive_list_bench COUNT KEYSTROKES: the list as Qt's examples would have it, a QString for each field, a
// QSortFilterProxyModel and a QTableView, to compare list_bench with. Prints one JSON object. Needs a display.
#include "tests/bench/keystrokes.h"
#include "tests/bench/people.h"

#include <QtCore/QAbstractTableModel>
#include <QtCore/QJsonArray>
#include <QtCore/QSortFilterProxyModel>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QTableView>
#include <QtWidgets/QVBoxLayout>

#include <array>
#include <malloc.h>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

using namespace Clientele;

/** Name, preferred value, and everything else that is searched. */
using Row = std::array<QString, 3>;

QString textOf(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

Row rowOf(const Person &person)
{
    const RecordParts parts = person.parts();
    QStringList others;
    for (const RecordMethod &method : parts.methods)
        others << textOf(method.value);
    for (const RecordField &field : parts.fields)
        others << textOf(field.value);
    return {textOf(parts.name), others.value(0), others.join(u' ')};
}

class RowsModel : public QAbstractTableModel
{
public:
    explicit RowsModel(int count)
    {
        for (int number = 0; number < count; ++number)
            m_rows.push_back(rowOf(Person(number)));
    }

    [[nodiscard]] int rowCount(const QModelIndex & /*parent*/) const override
    {
        return static_cast<int>(m_rows.size());
    }
    [[nodiscard]] int columnCount(const QModelIndex & /*parent*/) const override { return 3; }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        return role == Qt::DisplayRole ? m_rows[index.row()][index.column()] : QVariant();
    }

private:
    std::vector<Row> m_rows;
};

QJsonArray type(QLineEdit &edit, QTableView &view, int keystrokes)
{
    QJsonArray painted;
    for (const QString &text : Bench::typedTexts()) {
        for (const QChar character : text) {
            if (painted.size() == keystrokes)
                return painted;
            Bench::PaintWatch paint(*view.viewport());
            Bench::pressKey(edit, character);
            painted.append(paint.waitForLast());
        }
        edit.clear();
    }
    return painted;
}

} // namespace

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    if (argc != 3)
        return 2;
    QWidget window;
    QLineEdit edit(&window);
    QTableView view(&window);
    QVBoxLayout layout(&window);
    layout.addWidget(&edit);
    layout.addWidget(&view);
    window.resize(420, 760);
    window.show();
    QCoreApplication::processEvents();
    const qint64 empty = Bench::proportionalMemory();
    RowsModel rows(QString::fromLocal8Bit(argv[1]).toInt());
    QSortFilterProxyModel proxy;
    proxy.setFilterCaseSensitivity(Qt::CaseInsensitive);
    proxy.setFilterKeyColumn(-1);
    proxy.setSourceModel(&rows);
    view.setModel(&proxy);
    QObject::connect(&edit, &QLineEdit::textChanged, &proxy, &QSortFilterProxyModel::setFilterFixedString);
    QCoreApplication::processEvents();
    malloc_trim(0);
    const qint64 memory = Bench::proportionalMemory() - empty;
    const QJsonArray painted = type(edit, view, QString::fromLocal8Bit(argv[2]).toInt());
    Bench::printJson({{u"memoryBytes"_s, memory}, {u"keystrokeMs"_s, painted}});
}
