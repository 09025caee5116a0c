# What can go wrong anywhere: with the disk, with the app itself.

list-comma = {", "}

disk-not-found = There is nothing of that name.
disk-denied = This is not allowed.
disk-full = The disk is full.
disk-read-only = The disk can only be read.
disk-folder = That is a folder, not a file.
disk-no-folder = A file stands where a folder should be.
disk-name = The name is not one that the disk takes.
disk-other = The system says: “{ $detail }”.

# The desk.

named = { $file }: { $what }
desk-no-picture = { $file } is no PNG, JPEG, WebP or GIF picture.
desk-no-picture-hint = Save it as PNG or JPEG first.
desk-broken-picture-hint = Save it again as PNG or JPEG, smaller if it is very large.
picture-on-clipboard = The picture on the clipboard
desk-ending = The ending of “{ $file }” names no format that is written.
desk-ending-hint = End the name in one of these: { $endings }.
desk-preview = The preview of the table is no longer there.
desk-preview-hint = Choose the table again.
desk-saved = It is no longer remembered where this file was saved.
desk-saved-hint = Save it again.
desk-recent = This file is no longer remembered.
desk-recent-hint = Open the file from its folder.
desk-nothing-to-paste = There is nothing to paste.
desk-nothing-to-paste-hint = Copy cards or some text first.
desk-settings = { $file } cannot be written. { $what }
desk-settings-hint = Nothing has been changed. Check that the file may be written.
settings-broken-keys = The settings name keys for “{ $action }” that cannot be read. The usual ones hold.
settings-no-keys = The settings name keys in a way that cannot be read. The usual ones hold.
settings-left-out = Not all of the settings can be read. Left out, wholly or in part: { $fields }.
settings-put-aside = The settings cannot be read. They were put aside as { $file }, and the usual ones hold.
settings-unreadable = { $file } cannot be read. { $what } The file stays as it is; the usual settings hold, and what you change holds until the app is closed.

desk-moved-on = More has been done since in one of the two maps.
desk-moved-on-hint = Take it back in each map by itself, with Undo.

# The app around it.

app-fault-hint = What was accepted is safe. Please report this.
app-part-failed = A part of the program failed: “{ $detail }”.
app-title = The title of the window cannot be shown. “{ $detail }”
app-menu = The menu cannot be changed. “{ $detail }”
app-projector = The window for the projector cannot be opened. “{ $detail }”
app-help = The window with the pages of help cannot be opened. “{ $detail }”
desk-nothing-new = { $file }: Nothing in it is new to the map.
desk-nothing-new-hint = What the map has already is not brought in twice, and rows that cannot be read are left out.
desk-no-table = What is shown is no table, and only a table can be written as CSV.
desk-no-table-hint = Look through the lens Register at one that has rows. On the command line: --lens register --register pain-points.
desk-no-interactions = No interaction data is open for this map.
desk-no-interactions-hint = Open a file with interaction data first.
desk-interactions = This is interaction data, which belongs beside a map.
desk-interactions-hint = Open the map, and the data in the panel “Interaction data”. On the command line: journey interactions FILE.

settings-file-not-json = This is no JSON: line { $line }, column { $column }.
settings-file-not-ours = This is no file of settings.
settings-file-not-ours-hint = Choose a file that “Export settings…” has written.
settings-file-newer = A newer version of Throughline wrote these settings (format { $found }).
settings-file-newer-hint = Install the newest version of Throughline.
settings-file-field = “{ $field }” cannot be { $found }. It can be: { $allowed }.
settings-file-fields = { $what }
settings-file-fields-hint = Nothing has been changed. Mend the file, or export the settings again.
desk-busy = The library is still being used.
desk-busy-hint = Wait until what was begun is done, and try again.
desk-place-given = The app was started with this library.
desk-place-given-hint = To move it, start the app with another path.
title-from-backup = { $title } (from a backup)
