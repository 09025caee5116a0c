# Das Menü, der Titel des Fensters und die Dialoge des Systems.

menu-file = Datei
menu-new-map = Neue Karte …
menu-open-recent = Zuletzt geöffnet
menu-no-recent = Noch keine Dateien
menu-export = Exportieren
menu-export-pdf = PDF …
menu-export-report = Bericht …
menu-export-svg = SVG …
menu-export-png = PNG …
menu-export-pptx = Folien …
menu-export-csv = CSV …
menu-export-xlsx = Arbeitsmappe …
menu-export-other = Anderes Format …
menu-close-map = Karte schließen
menu-show-settings = Einstellungen …
menu-quit = Beenden

menu-edit = Bearbeiten
menu-undo-what = Rückgängig: { $what }
menu-redo-what = Wiederholen: { $what }
menu-select-all = Alles auswählen

menu-make-hand-off = Übergabe festhalten

menu-arrange = Anordnen
menu-sort = Zettel ordnen

menu-go = Gehe zu
menu-find = Suchen …
menu-go-to-stage = Gehe zu einer Phase …

menu-view = Ansicht
menu-zoom-actual = 100 %
menu-zoom-fit = Ganze Karte
menu-zoom-selection = Auswahl
menu-lens-journey = Reise
menu-lens-channels = Kanäle
menu-lens-owners = Zuständige
menu-lens-flow = Ablauf
menu-lens-timeline = Zeit
menu-lens-outline = Gliederung
menu-lens-register = Register
menu-lens-priorities = Prioritäten
menu-lens-dashboard = Dashboard
menu-colours = Zettel färben nach
menu-colour-by-kind = Art
menu-colour-by-evidence = Beleg
menu-colour-by-owner = Zuständigkeit
menu-colour-by-department = Abteilung des Kontaktpunkts
menu-colour-by-severity = Schwere
menu-colour-by-tag = Schlagwort
menu-colour-by-author = Verfasser
menu-theme = Farben
menu-theme-system = Wie das System
menu-theme-light = Hell
menu-theme-dark = Dunkel
menu-theme-contrast = Hoher Kontrast
menu-language = Sprache
menu-language-system = Wie das System
menu-language-en = English
menu-language-de = Deutsch
menu-language-es = Español
menu-language-fr = Français
menu-language-nl = Nederlands
menu-language-pl = Polski
menu-language-ar = العربية
menu-language-ja = 日本語

menu-presenting = Präsentieren
menu-present = Beginnen
menu-present-follow = Meiner Ansicht folgen
menu-present-pin = Ansicht anheften
menu-present-walk = Die Reise durchgehen
menu-present-next = Weiter
menu-present-previous = Zurück
menu-present-next-stage = Nächste Phase
menu-present-previous-stage = Phase davor
menu-present-first = Zum Anfang
menu-present-last = Zum Ende
menu-present-spotlight = Auswahl ins Licht rücken
menu-present-blank = Leer
menu-present-contrast = Hoher Kontrast
menu-present-draft = Was getippt wird
menu-present-end = Beenden

menu-help = Hilfe
menu-show-palette = Aktionen und Orte suchen …
menu-show-keys = Tasten …

dialog-open = Karte oder Tabelle öffnen
dialog-import-table = Tabelle importieren
dialog-import = Importieren
dialog-save-copy = Kopie speichern
dialog-interactions = Interaktionsdaten öffnen
dialog-interaction-data = Interaktionsdaten
dialog-export = Karte exportieren
dialog-picture = Bild auswählen
dialog-read-settings = Einstellungen importieren
dialog-save-settings = Einstellungen exportieren
dialog-settings = Einstellungen
dialog-library-folder = Ein Ordner für die Bibliothek
dialog-all-readable = Karten und Tabellen
dialog-maps = Karten
dialog-tables = Tabellen
dialog-pictures = Bilder
