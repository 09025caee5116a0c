# The native menu, the window's title and the native dialogs.

menu-file = File
menu-new-map = New map…
menu-open-file = Open…
menu-open-recent = Open recent
menu-no-recent = No files yet
menu-import-table = Import table…
menu-save-copy = Save a copy…
menu-export = Export
menu-export-pdf = PDF…
menu-export-svg = SVG…
menu-export-png = PNG…
menu-close-map = Close map
menu-show-settings = Settings…
menu-quit = Quit

menu-edit = Edit
menu-undo = Undo
menu-undo-what = Undo: { $what }
menu-redo = Redo
menu-redo-what = Redo: { $what }
menu-cut = Cut
menu-copy = Copy
menu-paste = Paste
menu-select-all = Select all
menu-duplicate = Duplicate
menu-delete = Delete
menu-move-to = Move to…
menu-find = Find…
menu-find-next = Find next
menu-find-previous = Find previous
menu-go-to-stage = Go to a stage…

menu-view = View
menu-zoom-in = Zoom in
menu-zoom-out = Zoom out
menu-zoom-actual = 100 %
menu-zoom-fit = Whole map
menu-zoom-selection = Selection
menu-theme = Colours
menu-theme-system = As the system
menu-theme-light = Light
menu-theme-dark = Dark
menu-theme-contrast = High contrast
menu-language = Language
menu-language-system = As the system
menu-language-en = English
menu-language-de = Deutsch

menu-help = Help
menu-show-palette = Search actions and places…
menu-show-keys = Keys…
menu-show-about = About Throughline

dialog-open = Open a map or a table
dialog-import-table = Import a table
dialog-save-copy = Save a copy
dialog-export = Export the map
dialog-picture = Choose a picture
dialog-all-readable = Maps and tables
dialog-maps = Maps
dialog-tables = Tables
dialog-pictures = Pictures
