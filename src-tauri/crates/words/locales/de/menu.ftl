# Das Menü, der Titel des Fensters und die Dialoge des Systems.

menu-file = Datei
menu-new-map = Neue Karte …
menu-open-file = Öffnen …
menu-open-recent = Zuletzt geöffnet
menu-no-recent = Noch keine Dateien
menu-import-table = Tabelle importieren …
menu-save-copy = Kopie speichern …
menu-export = Exportieren
menu-export-pdf = PDF …
menu-export-svg = SVG …
menu-export-png = PNG …
menu-close-map = Karte schließen
menu-show-settings = Einstellungen …
menu-quit = Beenden

menu-edit = Bearbeiten
menu-undo = Rückgängig
menu-undo-what = Rückgängig: { $what }
menu-redo = Wiederholen
menu-redo-what = Wiederholen: { $what }
menu-cut = Ausschneiden
menu-copy = Kopieren
menu-paste = Einfügen
menu-select-all = Alles auswählen
menu-duplicate = Duplizieren
menu-delete = Löschen
menu-move-to = Verschieben nach …
menu-find = Suchen …
menu-find-next = Weitersuchen
menu-find-previous = Rückwärts suchen
menu-go-to-stage = Gehe zu einer Phase …

menu-view = Ansicht
menu-zoom-in = Vergrößern
menu-zoom-out = Verkleinern
menu-zoom-actual = 100 %
menu-zoom-fit = Ganze Karte
menu-zoom-selection = Auswahl
menu-theme = Farben
menu-theme-system = Wie das System
menu-theme-light = Hell
menu-theme-dark = Dunkel
menu-theme-contrast = Hoher Kontrast
menu-language = Sprache
menu-language-system = Wie das System
menu-language-en = English
menu-language-de = Deutsch

menu-help = Hilfe
menu-show-palette = Aktionen und Orte suchen …
menu-show-keys = Tasten …
menu-show-about = Über Throughline

dialog-open = Karte oder Tabelle öffnen
dialog-import-table = Tabelle importieren
dialog-save-copy = Kopie speichern
dialog-export = Karte exportieren
dialog-picture = Bild auswählen
dialog-all-readable = Karten und Tabellen
dialog-maps = Karten
dialog-tables = Tabellen
dialog-pictures = Bilder
