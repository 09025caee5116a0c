# What can go wrong anywhere: with the disk, with the app itself.

list-comma = {", "}

disk-not-found = Nie ma niczego o tej nazwie.
disk-denied = Brak uprawnień.
disk-full = Dysk jest pełny.
disk-read-only = Dysk jest tylko do odczytu.
disk-folder = To folder, nie plik.
disk-no-folder = W miejscu folderu jest plik.
disk-name = Dysk nie przyjmuje takiej nazwy.
disk-other = System mówi: „{ $detail }”.

# The desk.

named = { $file }: { $what }
desk-no-picture = { $file } nie jest obrazem PNG, JPEG, WebP ani GIF.
desk-no-picture-hint = Najpierw zapisz go jako PNG lub JPEG.
desk-broken-picture-hint = Zapisz go ponownie jako PNG lub JPEG, a jeśli jest bardzo duży, w mniejszym rozmiarze.
picture-on-clipboard = Obraz w schowku
desk-ending = Rozszerzenie w nazwie „{ $file }” nie odpowiada żadnemu formatowi zapisu.
desk-ending-hint = Zakończ nazwę jednym z rozszerzeń: { $endings }.
desk-preview = Podgląd tabeli nie jest już dostępny.
desk-preview-hint = Wybierz tabelę ponownie.
desk-saved = Nie wiadomo już, gdzie zapisano ten plik.
desk-saved-hint = Zapisz go ponownie.
desk-recent = Tego pliku nie ma już na liście.
desk-recent-hint = Otwórz plik z jego folderu.
desk-nothing-to-paste = Nie ma nic do wklejenia.
desk-nothing-to-paste-hint = Najpierw skopiuj karteczki lub tekst.
desk-settings = Nie można zapisać pliku { $file }. { $what }
desk-settings-hint = Nic nie zostało zmienione. Sprawdź, czy plik można zapisywać.
settings-broken-keys = Ustawienia zawierają dla polecenia „{ $action }” skrót, którego nie można odczytać. Obowiązuje zwykły skrót.
settings-no-keys = Skrótów zapisanych w ustawieniach nie można odczytać. Obowiązują zwykłe skróty.
settings-left-out = Nie wszystkie ustawienia można odczytać. Pominięto w całości lub w części: { $fields }.
settings-put-aside = Ustawień nie można odczytać. Odłożono je jako { $file }; obowiązują zwykłe.
settings-unreadable = Nie można odczytać pliku { $file }. { $what } Plik zostaje taki, jaki jest; obowiązują zwykłe ustawienia, a to, co zmienisz, obowiązuje do zamknięcia aplikacji.

desk-moved-on = Na jednej z obu map zrobiono od tego czasu coś więcej.
desk-moved-on-hint = Cofnij to na każdej mapie osobno, poleceniem „Cofnij”.

# The app around it.

app-fault-hint = To, co przyjęto, jest bezpieczne. Zgłoś ten błąd.
app-part-failed = Część programu zawiodła: „{ $detail }”.
app-title = Nie można pokazać tytułu okna. „{ $detail }”
app-menu = Nie można zmienić menu. „{ $detail }”
app-projector = Nie można otworzyć okna projektora. „{ $detail }”
app-help = Nie można otworzyć okna pomocy. „{ $detail }”
desk-nothing-new = { $file }: nie ma tu nic nowego dla mapy.
desk-nothing-new-hint = To, co mapa już ma, nie jest dodawane drugi raz, a wiersze, których nie można odczytać, są pomijane.
desk-no-table = To, co widać, nie jest tabelą, a jako CSV można zapisać tylko tabelę.
desk-no-table-hint = Wybierz w perspektywie Rejestr taki, w którym są wiersze. W wierszu poleceń: --lens register --register pain-points.
desk-no-interactions = Dla tej mapy nie otwarto danych o interakcjach.
desk-no-interactions-hint = Najpierw otwórz plik z danymi o interakcjach.
desk-interactions = To dane o interakcjach; otwiera się je przy mapie.
desk-interactions-hint = Otwórz mapę, a dane w panelu „Dane o interakcjach”. W wierszu poleceń: journey interactions PLIK.

settings-file-not-json = To nie jest JSON: wiersz { $line }, kolumna { $column }.
settings-file-not-ours = To nie jest plik z ustawieniami.
settings-file-not-ours-hint = Wybierz plik zapisany przez „Eksportuj ustawienia…”.
settings-file-newer = Te ustawienia zapisała nowsza wersja Throughline (format { $found }).
settings-file-newer-hint = Zainstaluj najnowszą wersję Throughline.
settings-file-field = „{ $field }” nie może mieć wartości { $found }. Możliwe: { $allowed }.
settings-file-fields = { $what }
settings-file-fields-hint = Nic nie zostało zmienione. Popraw plik albo wyeksportuj ustawienia jeszcze raz.
desk-busy = Biblioteka jest jeszcze używana.
desk-busy-hint = Poczekaj, aż skończy się to, co zaczęto, i spróbuj ponownie.
desk-place-given = Aplikację uruchomiono z tą biblioteką.
desk-place-given-hint = Aby ją przenieść, uruchom aplikację z inną ścieżką.
title-from-backup = { $title } (z kopii zapasowej)
