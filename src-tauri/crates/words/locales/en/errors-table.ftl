# What a table says that cannot be taken, or not as it stands there.

table-empty = { $file }: The table is empty.
table-empty-hint = Check that the right file was chosen and saved.
table-no-rows = { $file }: The table has headers, but no rows.
table-no-text = { $file }: This is not a table of text.
table-no-text-hint = Save the table as CSV in your spreadsheet.
table-no-columns = { $file }, line { $line }: No column is known; the headers are { $headers }.
table-no-columns-hint = Name the columns in the first row: stage, touchpoint, channel, lane, text, emotion, owner, source.
table-encoding-hint = The letters were read as { $encoding }. If they look wrong, choose another encoding or save the file as UTF-8.
table-too-large-hint = Split the table into several maps.
table-row = line { $line }: { $what }

row-empty = The row is empty.
row-fields = { $found ->
    [one] The row has one field, the headers have { $expected }.
   *[other] The row has { $found } fields, the headers have { $expected }.
}
row-nothing = The row has no text, no touchpoint and no stage.
row-unknown = “{ $text }” in { $header } is nothing that the row could be about.
row-quote = A quote opens here and is never closed.

table-unreadable-characters = Some characters could not be read and show as �.
read-as-encoding = The file is not UTF-8. Its letters were read as { $encoding }.
table-nul = { $fields ->
    [one] NUL characters in one field show as �.
   *[other] NUL characters in { $fields } fields show as �.
}
table-emotion-words = The emotion “{ $text }” is no number and became a card.
table-emotion-scale = The emotion { $text } is not from −2 to +2; all numbers of the column became cards. State the scale in the header, such as “Emotion (1–5)”, or in the mapping of the columns.
table-emotion-place = The emotion { $text } has no touchpoint of its own and became a card.
table-several-owners = The touchpoint “{ $touchpoint }” has several owners, who stand on its cards: { $owners }.
table-several-owners-of = { $more ->
    [0] { $touchpoints } touchpoints have several owners, who stand on their cards: { $names }.
   *[other] { $touchpoints } touchpoints have several owners, who stand on their cards, among them { $names }.
}
table-parked = { $cards ->
    [one] One card has neither stage nor touchpoint and is in the parking lot, from line { $line }.
   *[other] { $cards } cards have neither stage nor touchpoint and are in the parking lot, the first from line { $line }.
}
table-carried = { $rows ->
    [one] One row has a touchpoint but no stage and was put into the stage before, on line { $line }.
   *[other] { $rows } rows have a touchpoint but no stage and were put into the stage before, the first on line { $line }.
}
table-short-rows = { $rows ->
    [one] Line { $lines } has fewer fields than there are columns; the missing ones were taken as empty.
   *[other] { $rows } rows have fewer fields than there are columns; the missing ones were taken as empty. Lines: { $lines }.
}
table-end-not-found = No touchpoint “{ $text }” comes after the one where the card begins; the card covers that one alone.
table-not-kept = “{ $text }” in { $header } cannot be taken over and was left out.
table-below = What stands here below the table, up to line { $last }, is no part of it: “{ $text }”.
table-further = { $rows ->
    [one] One further row has
   *[other] { $rows } further rows have
} a remark of the same kind as line { $line }.
table-crossed = The table was read with touchpoints down and stages across; each crossing that says something is a touchpoint.
sheet-column-not-read = The column “{ $header }” of the sheet “{ $sheet }” is not known and is not read.
sheets-not-read = Other sheets of the workbook are not read: { $sheets }.
sheet-tables-not-read = Other tables on the sheet are not read: { $tables }. Put each on a sheet of its own to bring it in.

encoding-utf8 = UTF-8
encoding-utf8-mark = UTF-8 with a byte order mark
encoding-utf16-le = UTF-16 (little endian)
encoding-utf16-be = UTF-16 (big endian)
encoding-named = { $name } ({ $script })
script-western = Western European
script-central = Central European
script-baltic = Baltic
script-cyrillic = Cyrillic
script-greek = Greek
script-turkish = Turkish
script-hebrew = Hebrew
script-arabic = Arabic
script-thai = Thai
script-vietnamese = Vietnamese
script-japanese = Japanese
script-simplified-chinese = simplified Chinese
script-traditional-chinese = traditional Chinese
script-korean = Korean
delimiter-comma = commas
delimiter-semicolon = semicolons
delimiter-tab = tabs
delimiter-bar = vertical bars

# Tables of what was counted.

counts-no-date = The row does not say when.
counts-date = “{ $text }” is no date ({ $header }). Write it like 2026-03-31, 2026-03 or Q1 2026.
counts-unreadable = “{ $text }” has letters that cannot be read ({ $header }). Save the table as UTF-8 again.
counts-off-scale = There are { $text } answers of “{ $header }”, which is on no scale.
counts-backwards = The period ends before it begins.
counts-number = “{ $text }” is no number ({ $header }).
counts-not-whole = “{ $text }” is no whole number ({ $header }).
counts-negative = “{ $text }” is less than 0 ({ $header }).
counts-nothing = Nothing was counted in this row.
counts-same = Line { $line } is about the same period and channel.
counts-empty = There is no table.
counts-empty-hint = Paste a table with the names of its columns in the first row, or choose a file.
counts-no-columns = The first row does not name a date and what was counted; it says { $headers }.
counts-no-columns-hint = Name the columns in the first row: date, { $wanted }; and channel, if you like.
counts-too-many = The table has { $found } rows; a map holds { $most } at the most.
counts-too-many-hint = Count weeks or months instead of single cases.
