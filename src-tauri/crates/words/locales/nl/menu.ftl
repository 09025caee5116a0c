# The native menu, the window's title and the native dialogs.

menu-file = Bestand
menu-new-map = Nieuwe journeymap…
menu-open-recent = Recente bestanden
menu-no-recent = Nog geen bestanden
menu-export = Exporteren
menu-export-pdf = PDF…
menu-export-report = Rapport…
menu-export-svg = SVG…
menu-export-png = PNG…
menu-export-pptx = Dia’s…
menu-export-csv = CSV…
menu-export-xlsx = Werkmap…
menu-export-other = Andere indeling…
menu-close-map = Journeymap sluiten
menu-show-settings = Instellingen…
menu-quit = Afsluiten

menu-edit = Bewerken
menu-undo-what = Ongedaan maken: { $what }
menu-redo-what = Opnieuw: { $what }
menu-select-all = Alles selecteren

menu-make-hand-off = Overdracht vastleggen

menu-arrange = Rangschikken
menu-sort = Kaartjes sorteren

menu-go = Ga naar
menu-find = Zoeken…
menu-go-to-stage = Naar een fase…

menu-view = Beeld
menu-zoom-actual = 100%
menu-zoom-fit = Hele journeymap
menu-zoom-selection = Selectie
menu-lens-journey = Klantreis
menu-lens-channels = Kanalen
menu-lens-owners = Eigenaren
menu-lens-flow = Stroomschema
menu-lens-timeline = Tijdlijn
menu-lens-outline = Structuur
menu-lens-register = Register
menu-lens-priorities = Prioriteiten
menu-lens-dashboard = Dashboard
menu-colours = Kaartjes kleuren op
menu-colour-by-kind = Soort
menu-colour-by-evidence = Onderbouwing
menu-colour-by-owner = Eigenaar
menu-colour-by-department = Afdeling van het touchpoint
menu-colour-by-severity = Ernst
menu-colour-by-tag = Tag
menu-colour-by-author = Auteur
menu-theme = Kleuren
menu-theme-system = Zoals het systeem
menu-theme-light = Licht
menu-theme-dark = Donker
menu-theme-contrast = Hoog contrast
menu-language = Taal
menu-language-system = Zoals het systeem
menu-language-en = English
menu-language-de = Deutsch
menu-language-es = Español
menu-language-fr = Français
menu-language-nl = Nederlands
menu-language-pl = Polski
menu-language-ar = العربية
menu-language-ja = 日本語

menu-presenting = Presenteren
menu-present = Beginnen
menu-present-follow = Mijn beeld volgen
menu-present-pin = Beeld vastzetten
menu-present-walk = Door de klantreis lopen
menu-present-next = Volgende
menu-present-previous = Terug
menu-present-next-stage = Volgende fase
menu-present-previous-stage = Vorige fase
menu-present-first = Naar het begin
menu-present-last = Naar het einde
menu-present-spotlight = Selectie uitlichten
menu-present-blank = Leeg scherm
menu-present-contrast = Hoog contrast
menu-present-draft = Tonen wat er wordt getypt
menu-present-end = Beëindigen

menu-help = Help
menu-show-palette = Opdrachten en plekken zoeken…
menu-show-keys = Sneltoetsen…

dialog-open = Journeymap of tabel openen
dialog-import-table = Tabel importeren
dialog-import = Importeren
dialog-save-copy = Kopie opslaan
dialog-interactions = Interactiedata openen
dialog-interaction-data = Interactiedata
dialog-export = Journeymap exporteren
dialog-picture = Afbeelding kiezen
dialog-read-settings = Instellingen importeren
dialog-save-settings = Instellingen exporteren
dialog-settings = Instellingen
dialog-library-folder = Een map voor de bibliotheek
dialog-all-readable = Journeymaps en tabellen
dialog-maps = Journeymaps
dialog-tables = Tabellen
dialog-pictures = Afbeeldingen
