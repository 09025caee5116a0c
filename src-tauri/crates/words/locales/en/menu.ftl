# The native menu, the window's title and the native dialogs.

menu-file = File
menu-new-map = New map…
menu-open-recent = Open recent
menu-no-recent = No files yet
menu-export = Export
menu-export-pdf = PDF…
menu-export-report = Report…
menu-export-svg = SVG…
menu-export-png = PNG…
menu-export-pptx = Slides…
menu-export-csv = CSV…
menu-export-xlsx = Workbook…
menu-export-other = Other format…
menu-close-map = Close map
menu-show-settings = Settings…
menu-quit = Quit

menu-edit = Edit
menu-undo-what = Undo: { $what }
menu-redo-what = Redo: { $what }
menu-select-all = Select all

menu-make-hand-off = Write down a hand-off

menu-arrange = Arrange
menu-sort = Sort cards

menu-go = Go
menu-find = Find…
menu-go-to-stage = Go to a stage…

menu-view = View
menu-zoom-actual = 100 %
menu-zoom-fit = Whole map
menu-zoom-selection = Selection
menu-lens-journey = Journey
menu-lens-channels = Channels
menu-lens-owners = Owners
menu-lens-flow = Flow
menu-lens-timeline = Timeline
menu-lens-outline = Outline
menu-lens-register = Register
menu-lens-priorities = Priorities
menu-lens-dashboard = Dashboard
menu-colours = Colour cards by
menu-colour-by-kind = Kind
menu-colour-by-evidence = Evidence
menu-colour-by-owner = Owner
menu-colour-by-department = Department of the touchpoint
menu-colour-by-severity = Severity
menu-colour-by-tag = Tag
menu-colour-by-author = Author
menu-theme = Colours
menu-theme-system = As the system
menu-theme-light = Light
menu-theme-dark = Dark
menu-theme-contrast = High contrast
menu-language = Language
menu-language-system = As the system
menu-language-en = English
menu-language-de = Deutsch
menu-language-es = Español
menu-language-fr = Français
menu-language-nl = Nederlands
menu-language-pl = Polski
menu-language-ar = العربية
menu-language-ja = 日本語

menu-presenting = Present
menu-present = Start
menu-present-follow = Follow my view
menu-present-pin = Pin the view
menu-present-walk = Walk the journey
menu-present-next = Next
menu-present-previous = Back
menu-present-next-stage = Next stage
menu-present-previous-stage = Previous stage
menu-present-first = To the beginning
menu-present-last = To the end
menu-present-spotlight = Spotlight what is selected
menu-present-blank = Blank
menu-present-contrast = High contrast
menu-present-draft = What is being typed
menu-present-end = End

menu-help = Help
menu-show-palette = Search actions and places…
menu-show-keys = Keys…

dialog-open = Open a map or a table
dialog-import-table = Import a table
dialog-import = Import
dialog-save-copy = Save a copy
dialog-interactions = Open interaction data
dialog-interaction-data = Interaction data
dialog-export = Export the map
dialog-picture = Choose a picture
dialog-read-settings = Import settings
dialog-save-settings = Export settings
dialog-settings = Settings
dialog-library-folder = A folder for the library
dialog-all-readable = Maps and tables
dialog-maps = Maps
dialog-tables = Tables
dialog-pictures = Pictures
