# Why a file could not be opened or written.

file-problem = { $place }: { $what }
file-line = line { $line }, column { $column }

file-unreadable = The file cannot be read. { $what }
file-unreadable-hint = Check that the file is still there and may be read.
file-empty = The file is empty.
file-empty-hint = The copy may have failed. Ask for the file again.
file-not-ours = { $kind ->
    [table] This is a table, not a Throughline map.
    [database] This is a database, not a Throughline map.
    [picture] This is a picture, not a Throughline map.
    [json] This is some other JSON, not a Throughline map.
   *[other] This is some other file, not a Throughline map.
}
file-not-ours-hint = { $kind ->
    [table] Use Import to bring in a CSV file.
    [database] A library is opened with --library; a map is exported from it as .journey.
   *[other] Open a .journey or .json file that Throughline wrote.
}
file-no-map-in-pdf = This PDF has no map in it.
file-no-map-in-pdf-hint = Only a PDF that Throughline exported has its map attached.
file-newer = The file was written in version { $version } of the format; this app reads version 1.
file-newer-hint = Update Throughline, then open the file again.
file-encoding = The text is not UTF-8 but { $encoding }.
file-not-utf8 = Byte { $offset } is not UTF-8.
file-encoding-hint = Save the file as UTF-8 in the program that wrote it.
file-json = The JSON is broken. { $what }
file-not-a-number = { $number } is not a number that a file can hold.
file-repeated-name = The name “{ $name }” comes twice in the same object.
file-by-hand-hint = If the file was edited by hand, look at the place that is named.
file-truncated = The file ends too early.
file-truncated-hint = The copy may have been cut off. Ask for the file again.
file-too-deep = Objects lie more than { $most } deep in each other.
file-long-text = A text has { $bytes } bytes; { $most } are the most.
file-too-many = { $of ->
    [bytes] It has { $found } bytes; { $most } are the most.
    [unpacked] It has { $found } bytes when unpacked; { $most } are the most.
    [parts] It has { $found } parts; { $most } are the most.
    [pictures] It has { $found } pictures; { $most } are the most.
    [revisions] It has { $found } revisions; { $most } are the most.
    [rows] It has { $found } rows or more; { $most } are the most.
   *[records] It has { $found } records; { $most } are the most.
}
file-too-much-hint = No map needs that much. Split it or shorten it in the program that wrote it.
file-unknown-field = There is no field “{ $field }” here.
file-unknown-field-hint = Data of other programs belongs under “extensions”.
file-field-hint = The schema in schemas/map.v1.schema.json says what fits.
file-repeated-id = The id is used twice.
file-repeated-id-hint = Every record needs an id of its own.
file-dangling-hint = Add the record that is missing, or take the reference out.
file-invariant = { $what } ({ $rule })
file-invariant-hint = Correct the record that is named.
file-wrong-hash = The picture's content does not match its name, { $name }.
file-no-picture = The picture { $name } is no PNG, JPEG or WebP.
file-picture-hint = Put the picture in again in the program that wrote the file.
file-large-picture = The picture has { $bytes } bytes; { $most } are the most.
file-missing-picture = The picture { $name } is missing.
file-stray-picture = Nothing refers to the picture { $name }.
file-save-again-hint = Save the map again in the program that wrote the file.
file-container-hint = The copy may be damaged or cut off. Ask for the file again.
file-unsafe-name = The part “{ $name }” has a name that could lead out of the file.
file-two-names = Two parts have the same name.
file-shared-bytes = Two parts share the same bytes.
file-bomb = The file unpacks to more than { $most } times its size.
file-harm-hint = The file was made to do harm or is badly damaged. Do not use it.
file-stray-entry = The part “{ $name }” does not belong into a map file.
file-stray-entry-hint = A map file holds nothing but the map. Take the part out.
file-missing-entry = The part { $name } is missing.

# The container.

container-no-end = The file is packed, but its list of parts at the end is damaged or missing.
container-beginning = There is something before the beginning of the file.
container-encrypted = The part “{ $name }” is locked with a password.
container-packing = The part “{ $name }” is packed in a way that map files are not.
container-part = The part “{ $name }” cannot be unpacked.
container-parts = The list of parts is damaged.
container-unwritable = The file cannot be put together. “{ $detail }”

# What stands in the JSON.

json-comma = A comma or the end of the list or object is missing here.
json-colon = A colon is missing here.
json-value = A value is missing here.
json-name = The name of a field must stand in quotes.
json-escape = A backslash stands before something that it cannot stand before.
json-number = A number is written wrongly.
json-character = A character that must be escaped stands in a text, such as a line break.
json-trailing-comma = A comma stands before the end.
json-trailing = Something follows after the end.
json-other = Something does not belong here.
field-missing = The field “{ $field }” is missing.
field-twice = The field “{ $field }” comes twice.
field-belongs = Here belongs { $expected }.
field-unfit = What stands here does not fit.
field-wrong = Here belongs { $expected }, not { $found }.
found-object = an object
found-list = a list
takes-whole = a whole number
takes-list = a list
takes-object = an object
takes-record-id = an id such as 0190f5a0-7b1c-7000-8000-000000000001
takes-position = an order key of base-62 digits that does not end in 0
takes-day = a date such as 2026-03-31
takes-picture-name = the SHA-256 of a picture in 64 hexadecimal digits
takes-spread = a whole number from 0 to 4
takes-rating = a number from −2 to 2
takes-count = a whole number from 0
takes-score = a whole number from 1 to 5
takes-version = the version 1
field-base64 = The bytes of the picture are not written as Base64.
field-media-type = The picture is no { $type }.
field-parts = In a container, pictures are parts.
field-record-list = A record is an object, not a list.
field-version = The version must be a whole number from 1.
manifest-other-map = The manifest is of the map { $manifest }, not of { $map }.
manifest-revision-twice = A revision is named twice.
history-kind = “{ $kind }” is not a kind of record.
history-says-nothing = The change of the { record } { $id } says nothing.
history-twice = The revision { $id } is there twice.
history-hole = Its parent is no earlier revision.
history-unnamed = The manifest does not name this revision.
history-too-short = The manifest names later revisions than the last line.
history-elsewhere = The revision does not lead to the map. { $what }

# Writing.

write-unsound = The map cannot be saved. { $named }: { $what } ({ $rule })
write-unreadable = The map cannot be saved. { $what }
write-fault-hint = Undo the last steps until it can be saved, and report this as a fault.
write-missing-picture-hint = Remove the picture from its card, or put it in again.
write-workbook = The workbook could not be put together. “{ $detail }”
write-disk = { $path } cannot be written. { $what }
write-no-folder = The folder does not exist.
write-folder = There is a folder of that name.
write-disk-hint = Choose another folder, or make room on the disk.

# New maps.

stage-set-unknown = There is no stage set “{ $name }”; there are { $names }.
stage-set-unknown-hint = Begin without stages, or with one of those that are named.
template-unknown = There is no template “{ $name }”; there are { $names }.
template-unknown-hint = Begin with one of those that are named.
