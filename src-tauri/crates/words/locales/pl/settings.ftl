# Ustawienia. Wczytywane z ich oknem.

settings-language = Język
settings-theme = Kolory
settings-density = Odstępy
settings-text-size = Rozmiar tekstu i elementów sterujących
settings-text-size-hint = Powiększa się całe okno, także mapa na ekranie. To, co jest drukowane, nie zmienia się.
settings-pictures = Wstawiane obrazy
settings-pictures-hint = Jako JPEG o jakości 88 na 100, a jako PNG tam, gdzie plik jest mniejszy lub obraz ma przezroczystość. Nigdy nie większe niż oryginał.
settings-pictures-printed = Tak, jak trzeba do druku (2000 pikseli)
settings-pictures-whole = Bez zmian
settings-tables = Odczytywanie tabel
settings-tables-known = { $count ->
    [0] Nic nie zapamiętano. To, co powiesz o kolumnach tabeli, zostanie zapamiętane dla jej nagłówka.
    [one] Zapamiętano dla { $count } nagłówka.
    [few] Zapamiętano dla { $count } nagłówków.
    [many] Zapamiętano dla { $count } nagłówków.
   *[other] Zapamiętano dla { $count } nagłówka.
}
settings-tables-forget = Zapomnij
settings-letter-keys = Klawisze bez Ctrl i Alt
settings-letter-keys-hint = Pojedyncze litery, cyfry i znaki wywołują polecenia, gdy klawiatura działa na mapie. Po wyłączeniu służą tylko do pisania.
settings-on = Włączone
settings-off = Wyłączone
settings-change-keys = Zmień skróty…

settings-search = Szukaj w ustawieniach
settings-found = { $count ->
    [0] Żadne ustawienie tak się nie nazywa.
    [one] Znaleziono { $count } ustawienie
    [few] Znaleziono { $count } ustawienia
    [many] Znaleziono { $count } ustawień
   *[other] Znaleziono { $count } ustawienia
}
settings-sections = Części ustawień
settings-section-looks = Wygląd
settings-section-map = Mapa
settings-section-print = Papier
settings-section-keys = Klawiatura
settings-section-library = Biblioteka i kopie zapasowe
settings-section-file = Na innym komputerze
settings-reset = Przywróć: { $setting }
settings-was-reset = „{ $setting }” jest jak na początku.
settings-density-hint = Między elementami na mapie i w oknie, także na papierze.
settings-curves = Krzywa emocji
settings-curves-hint = Obie przechodzą przez każdą ocenę: w oknie, na papierze i na projektorze.
settings-curves-smooth = Gładka
settings-curves-straight = Prosta
settings-overview-map = Mały obraz całej mapy
settings-overview-map-hint = Leży w rogu mapy i pokazuje, co widać.
settings-overview-map-auto = Przy dużych mapach
settings-overview-map-always = Zawsze
settings-overview-map-never = Nigdy
settings-paper = Papier pliku PDF
settings-paper-hint = Od niego zaczyna się eksport. Teksty i raporty biorą A4, jeśli papier jest tak duży jak mapa.
settings-keys = Skróty
settings-keys-changed = { $count ->
    [0] Wszystkie są jak na początku.
    [one] Skróty { $count } działania są inne niż na początku.
    [few] Skróty { $count } działań są inne niż na początku.
    [many] Skróty { $count } działań są inne niż na początku.
   *[other] Skróty { $count } działania są inne niż na początku.
}
settings-place = Gdzie leży biblioteka
settings-place-about = Wszystkie mapy są w pliku { $file } ({ $size }); te ustawienia leżą obok.
settings-place-given = Aplikację uruchomiono z tą biblioteką. Aby ją przenieść, uruchom aplikację z inną ścieżką.
settings-show-folder = Pokaż w folderze
settings-move = Przenieś…
settings-move-hint = Przenosi bibliotekę, jej kopie zapasowe i ustawienia do innego folderu. Nic nie zostanie tu usunięte, zanim wszystko da się tam otworzyć.
settings-moving = Przenoszenie…
settings-moved = Biblioteka leży teraz w folderze { $folder }.
settings-backups = Kopie zapasowe
settings-backups-hint = Jedna powstaje każdego dnia i zanim nowa wersja zmieni bibliotekę; zostaje dziesięć ostatnich. Tak samo dziesięć ostatnich, które utworzysz, i dziesięć ostatnich, które powstają przed przywróceniem.
settings-backups-none = Nie ma jeszcze kopii zapasowej.
backup-occasion-day = z danego dnia
backup-occasion-migration = przed aktualizacją
backup-occasion-asked = ręcznie
backup-occasion-before-restore = przed przywróceniem kopii
backup-maps = { $count ->
    [0] bez map
    [one] { $count } mapa
    [few] { $count } mapy
    [many] { $count } map
   *[other] { $count } mapy
}
backup-unreadable = nie da się odczytać
backup-look = Mapy
backup-look-of = Mapy w kopii z { $date }
backup-restore = Przywróć…
backup-restore-of = Przywróć kopię z { $date }…
backup-show-of = Pokaż kopię z { $date } w folderze
backup-all = { $count ->
    [one] Pokaż { $count } starszą
    [few] Pokaż { $count } starsze
    [many] Pokaż { $count } starszych
   *[other] Pokaż { $count } starszej
}
backup-map-gone = nie ma jej w bibliotece
backup-map-changed = zmieniona od tego czasu
backup-map-same = taka jak teraz
backup-bring-back = Odzyskaj
backup-bring-back-of = Odzyskaj „{ $title }”
backup-copy = Odzyskaj jako kopię
backup-copy-of = Odzyskaj „{ $title }” jako kopię
backup-brought-back = „{ $title }” znów jest w bibliotece.
backup-brought-back-as-it-was = „{ $title }” znów jest w bibliotece, tak jak w tej kopii zapasowej. To, co zmieniono później, zostaje przy usuniętej mapie.
backup-copied = „{ $title }” leży teraz obok dzisiejszej mapy.
restore-title = Przywrócić tę kopię zapasową?
restore-what = { $count ->
    [0] Biblioteka stanie się taka, jaka była { $date }: bez map.
    [one] Biblioteka stanie się taka, jaka była { $date }: { $count } mapa.
    [few] Biblioteka stanie się taka, jaka była { $date }: { $count } mapy.
    [many] Biblioteka stanie się taka, jaka była { $date }: { $count } map.
   *[other] Biblioteka stanie się taka, jaka była { $date }: { $count } mapy.
}
restore-lost = Nowszych map i zmian już w niej nie będzie.
restore-kept = Najpierw powstanie kopia zapasowa wszystkiego, co jest teraz; „Cofnij” to przywróci.
restore-single = Jeśli chodzi o jedną mapę, wybierz „Mapy” obok kopii: wróci jako kopia.
restore-do = Przywróć
restore-doing = Przywracanie…
restore-done = Biblioteka jest taka, jaka była { $date }.
restore-undone = Biblioteka jest taka jak wcześniej.
settings-file = Ustawienia jako plik
settings-file-hint = Wszystko, co tu wybrano, dla innego komputera lub innej osoby. Nie ma w nim ostatnich plików ani tego, co zrobiono.
import-settings-title = Przejąć te ustawienia?
import-settings-from = { $file } zmieniłby:
import-settings-none = Wszystkie ustawienia są już takie jak w pliku { $file }.
import-settings-setting = Ustawienie
import-settings-now = Teraz
import-settings-then = Potem
import-settings-unknown = Nieznane tej wersji i pominięte: { $names }.
import-settings-do = Przejmij
import-settings-done = Obowiązują ustawienia z pliku { $file }.
