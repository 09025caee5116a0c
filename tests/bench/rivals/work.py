"""Does some work with a file, again and again, and prints what each run cost:
milliseconds of the processor, on all threads together."""

import sys
import time

RUNS = 4
# Once so many seconds were spent, no further run begins.
ENOUGH = 20


def weasyprint(path):
    from weasyprint import HTML

    return lambda: HTML(filename=path).write_pdf(path + ".weasyprint.pdf", pdf_tags=True)


def typst(path):
    import typst

    return lambda: typst.compile(path, output=path + ".typst.pdf")


def openpyxl_read(path):
    from openpyxl import load_workbook

    def read():
        # Its quickest way.
        book = load_workbook(path, read_only=True)
        cells = {sheet.title: list(sheet.iter_rows(values_only=True)) for sheet in book}
        book.close()
        return cells

    return read


def openpyxl_write(path):
    from openpyxl import Workbook

    sheets = openpyxl_read(path)()

    def write():
        # Its quickest way.
        book = Workbook(write_only=True)
        for title, rows in sheets.items():
            sheet = book.create_sheet(title)
            for row in rows:
                sheet.append(row)
        book.save(path + ".openpyxl.xlsx")

    return write


WORK = {
    "weasyprint": weasyprint,
    "typst": typst,
    "openpyxl-read": openpyxl_read,
    "openpyxl-write": openpyxl_write,
}

name, path = sys.argv[1:]
work = WORK[name](path)
begin = time.process_time()
for _ in range(RUNS):
    before = time.process_time()
    work()
    print((time.process_time() - before) * 1000)
    if time.process_time() - begin > ENOUGH:
        break
