"""Makes the cases beside it with the programs that people use: needs openpyxl and LibreOffice."""

import datetime
import pathlib
import subprocess

import openpyxl
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont
from openpyxl.comments import Comment
from openpyxl.styles import PatternFill

here = pathlib.Path(__file__).parent
book = openpyxl.Workbook()
plan = book.active
plan.title = "План"
plan["A1"] = "Plan of an invented ministry"
plan.merge_cells("A1:E1")
plan.append([])
plan.append(["Rec.", "Measure", "Due", "Seen", "Share"])
plan.append(["iii", CellRichText("Draft ", TextBlock(InlineFont(b=True), "act")), datetime.date(2026, 3, 1), datetime.datetime(2026, 3, 1, 15, 30), 60.10])
plan.append([None, "Разработать\nкодекс", "3/03/2026", True, "60.10"])
plan.append(["=1/0", "=C4+1", "=\"\"", None, 10])
plan.merge_cells("A4:A5")
plan["C4"].number_format = "dd.mm.yyyy"
plan["C4"].comment = Comment("a remark", "M")
for row in plan.iter_rows(min_row=8, max_row=40, max_col=60):
    for cell in row:
        cell.fill = PatternFill("solid", fgColor="EEEEEE")
hidden = book.create_sheet("Lists")
hidden.sheet_state = "hidden"
hidden["A1"] = "Ongoing"
book.save(here / "openpyxl.xlsx")
# LibreOffice works the formulas out.
for ending in ("ods", "xlsx"):
    subprocess.run(["soffice", "--headless", "--convert-to", ending, "--outdir", here / "made", here / "openpyxl.xlsx"], check=True)
    (here / "made" / ("openpyxl." + ending)).rename(here / ("libreoffice." + ending))
(here / "made").rmdir()
