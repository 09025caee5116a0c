# The native menu, the window's title and the native dialogs.

menu-file = Plik
menu-new-map = Nowa mapa…
menu-open-recent = Otwórz ostatnie
menu-no-recent = Nie ma jeszcze plików
menu-export = Eksportuj
menu-export-pdf = PDF…
menu-export-report = Raport…
menu-export-svg = SVG…
menu-export-png = PNG…
menu-export-pptx = Slajdy…
menu-export-csv = CSV…
menu-export-xlsx = Skoroszyt…
menu-export-other = Inny format…
menu-close-map = Zamknij mapę
menu-show-settings = Ustawienia…
menu-quit = Zakończ

menu-edit = Edycja
menu-undo-what = Cofnij: { $what }
menu-redo-what = Ponów: { $what }
menu-select-all = Zaznacz wszystko

menu-make-hand-off = Opisz przekazanie

menu-arrange = Układ
menu-sort = Sortuj karteczki

menu-go = Przejdź
menu-find = Znajdź…
menu-go-to-stage = Przejdź do etapu…

menu-view = Widok
menu-zoom-actual = 100%
menu-zoom-fit = Cała mapa
menu-zoom-selection = Zaznaczenie
menu-lens-journey = Podróż
menu-lens-channels = Kanały
menu-lens-owners = Właściciele
menu-lens-flow = Przepływ
menu-lens-timeline = Oś czasu
menu-lens-outline = Konspekt
menu-lens-register = Rejestr
menu-lens-priorities = Priorytety
menu-lens-dashboard = Dashboard
menu-colours = Koloruj karteczki według
menu-colour-by-kind = Rodzaju
menu-colour-by-evidence = Dowodów
menu-colour-by-owner = Właściciela
menu-colour-by-department = Działu punktu styku
menu-colour-by-severity = Dotkliwości
menu-colour-by-tag = Tagu
menu-colour-by-author = Autora
menu-theme = Kolory
menu-theme-system = Jak w systemie
menu-theme-light = Jasne
menu-theme-dark = Ciemne
menu-theme-contrast = Wysoki kontrast
menu-language = Język
menu-language-system = Jak w systemie
menu-language-en = English
menu-language-de = Deutsch
menu-language-es = Español
menu-language-fr = Français
menu-language-nl = Nederlands
menu-language-pl = Polski
menu-language-ar = العربية
menu-language-ja = 日本語

menu-presenting = Prezentacja
menu-present = Rozpocznij
menu-present-follow = Pokazuj mój widok
menu-present-pin = Przypnij widok
menu-present-walk = Przejdź przez podróż
menu-present-next = Dalej
menu-present-previous = Wstecz
menu-present-next-stage = Następny etap
menu-present-previous-stage = Poprzedni etap
menu-present-first = Na początek
menu-present-last = Na koniec
menu-present-spotlight = Podświetl zaznaczenie
menu-present-blank = Wygaś
menu-present-contrast = Wysoki kontrast
menu-present-draft = Pokazuj pisany tekst
menu-present-end = Zakończ

menu-help = Pomoc
menu-show-palette = Szukaj poleceń i miejsc…
menu-show-keys = Skróty klawiszowe…

dialog-open = Otwórz mapę lub tabelę
dialog-import-table = Importuj tabelę
dialog-import = Importuj
dialog-save-copy = Zapisz kopię
dialog-interactions = Otwórz dane o interakcjach
dialog-interaction-data = Dane o interakcjach
dialog-export = Eksportuj mapę
dialog-picture = Wybierz obraz
dialog-read-settings = Importuj ustawienia
dialog-save-settings = Eksportuj ustawienia
dialog-settings = Ustawienia
dialog-library-folder = Folder na bibliotekę
dialog-all-readable = Mapy i tabele
dialog-maps = Mapy
dialog-tables = Tabele
dialog-pictures = Obrazy
