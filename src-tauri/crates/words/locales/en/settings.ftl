# The settings. Loaded with their dialog.

settings-language = Language
settings-theme = Colours
settings-density = Spacing
settings-text-size = Size of text and controls
settings-text-size-hint = All of the window grows, the map on the screen too. What is printed stays as it is.
settings-pictures = Pictures come in
settings-pictures-hint = As a JPEG of quality 88 of 100, or as a PNG where that is smaller or where it can be seen through. Never larger than they are.
settings-pictures-printed = As print needs them (2,000 pixels)
settings-pictures-whole = As they are
settings-tables = How tables are read
settings-tables-known = { $count ->
    [0] Nothing is remembered. What you say of the columns of a table is remembered for its header.
    [one] Remembered for { $count } header.
   *[other] Remembered for { $count } headers.
}
settings-tables-forget = Forget
settings-letter-keys = Keys without Ctrl or Alt
settings-letter-keys-hint = Single letters, digits and signs do things while the keyboard is on the map. Without them they only write.
settings-on = On
settings-off = Off
settings-change-keys = Change keys…

settings-search = Search settings
settings-found = { $count ->
    [0] No setting is called that.
    [one] { $count } setting found
   *[other] { $count } settings found
}
settings-sections = Parts of the settings
settings-section-looks = Appearance
settings-section-map = Map
settings-section-print = Paper
settings-section-keys = Keyboard
settings-section-library = Library and backups
settings-section-file = On another computer
settings-reset = Reset: { $setting }
settings-was-reset = “{ $setting }” is as it was at first.
settings-density-hint = Between the things on the map and in the window, on paper too.
settings-curves = Emotion curve
settings-curves-hint = Either goes through every rating: in the window, on paper and at the projector.
settings-curves-smooth = Smooth
settings-curves-straight = Straight
settings-overview-map = Small picture of the whole map
settings-overview-map-hint = It lies over a corner of the map and shows what is in sight.
settings-overview-map-auto = For large maps
settings-overview-map-always = Always
settings-overview-map-never = Never
settings-paper = Paper of a PDF
settings-paper-hint = What the export begins with. Texts and reports take A4 if the paper is as large as the map.
settings-keys = Keys
settings-keys-changed = { $count ->
    [0] All are as they were at first.
    [one] The keys of { $count } action are others than at first.
   *[other] The keys of { $count } actions are others than at first.
}
settings-place = Where the library lies
settings-place-about = All maps are in { $file } ({ $size }); these settings lie beside it.
settings-place-given = The app was started with this library. To move it, start the app with another path.
settings-show-folder = Show in folder
settings-move = Move…
settings-move-hint = Moves the library, its backups and the settings into another folder. Nothing is removed here before all of it can be opened there.
settings-moving = Moving…
settings-moved = The library now lies in { $folder }.
settings-backups = Backups
settings-backups-hint = One is made each day, and before a new version changes the library; the last ten are kept. So are the last ten that you make yourself, and the last ten that are made before one is restored.
settings-backups-none = There is no backup yet.
backup-occasion-day = of the day
backup-occasion-migration = before an update
backup-occasion-asked = by hand
backup-occasion-before-restore = before a backup was restored
backup-maps = { $count ->
    [0] no map
    [one] { $count } map
   *[other] { $count } maps
}
backup-unreadable = cannot be read
backup-look = Maps
backup-look-of = Maps in the backup of { $date }
backup-restore = Restore…
backup-restore-of = Restore the backup of { $date }…
backup-show-of = Show the backup of { $date } in its folder
backup-all = { $count ->
    [one] Show { $count } older one
   *[other] Show { $count } older ones
}
backup-map-gone = not in the library
backup-map-changed = changed since
backup-map-same = the same as now
backup-bring-back = Bring back
backup-bring-back-of = Bring back “{ $title }”
backup-copy = Bring back a copy
backup-copy-of = Bring back a copy of “{ $title }”
backup-brought-back = “{ $title }” is in the library again.
backup-brought-back-as-it-was = “{ $title }” is in the library again, as it was in this backup. What was changed later stays with the map that was deleted.
backup-copied = “{ $title }” now lies beside the map of today.
restore-title = Restore this backup?
restore-what = { $count ->
    [0] The library becomes what it was on { $date }: without any map.
    [one] The library becomes what it was on { $date }, with { $count } map.
   *[other] The library becomes what it was on { $date }, with { $count } maps.
}
restore-lost = Maps and changes that are newer are no longer in it.
restore-kept = All that is there now is kept as a backup first, and Undo brings it back.
restore-single = For a single map, choose “Maps” beside the backup instead: it comes back as a copy.
restore-do = Restore
restore-doing = Restoring…
restore-done = The library is what it was on { $date }.
restore-undone = The library is as it was before.
settings-file = Settings as a file
settings-file-hint = All that is chosen here, for another computer or a colleague. Recent files and what you have done are not in it.
import-settings-title = Take over these settings?
import-settings-from = { $file } would make these different:
import-settings-none = All settings are as { $file } says.
import-settings-setting = Setting
import-settings-now = Now
import-settings-then = Then
import-settings-unknown = Not known to this version, and left: { $names }.
import-settings-do = Take over
import-settings-done = The settings of { $file } hold now.
