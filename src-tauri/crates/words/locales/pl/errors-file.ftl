# Why a file could not be opened or written.

file-problem = { $place }: { $what }
file-line = wiersz { $line }, kolumna { $column }

file-unreadable = Nie można odczytać pliku. { $what }
file-unreadable-hint = Sprawdź, czy plik nadal tam jest i czy można go czytać.
file-empty = Plik jest pusty.
file-empty-hint = Być może nie udało się kopiowanie. Poproś o plik jeszcze raz.
file-not-ours = { $kind ->
    [table] To tabela, a nie mapa Throughline.
    [database] To baza danych, a nie mapa Throughline.
    [picture] To obraz, a nie mapa Throughline.
    [json] To jakiś inny JSON, a nie mapa Throughline.
   *[other] To jakiś inny plik, a nie mapa Throughline.
}
file-not-ours-hint = { $kind ->
    [table] Plik CSV wczytasz poleceniem „Importuj”.
    [database] Bibliotekę otwiera się opcją --library; mapę eksportuje się z niej jako .journey.
   *[other] Otwórz plik .journey lub .json zapisany przez Throughline.
}
file-no-map-in-pdf = W tym pliku PDF nie ma mapy.
file-no-map-in-pdf-hint = Mapa jest dołączona tylko do plików PDF wyeksportowanych z Throughline.
file-newer = Plik zapisano w wersji { $version } formatu; ta aplikacja czyta wersję 1.
file-newer-hint = Zaktualizuj Throughline, a potem otwórz plik ponownie.
file-encoding = Tekst nie jest w UTF-8, lecz w { $encoding }.
file-not-utf8 = Bajt { $offset } nie jest w UTF-8.
file-encoding-hint = Zapisz plik jako UTF-8 w programie, w którym powstał.
file-json = JSON jest uszkodzony. { $what }
file-not-a-number = { $number } to nie liczba, jaką można zapisać w pliku.
file-repeated-name = Nazwa „{ $name }” występuje dwa razy w tym samym obiekcie.
file-by-hand-hint = Jeśli plik edytowano ręcznie, sprawdź wskazane miejsce.
file-truncated = Plik kończy się za wcześnie.
file-truncated-hint = Kopia mogła zostać ucięta. Poproś o plik jeszcze raz.
file-too-deep = Obiekty są zagnieżdżone zbyt głęboko, limit to { $most }.
file-long-text = Tekst ma { $bytes } B, a może mieć najwyżej { $most } B.
file-too-many = { $of ->
    [bytes] Bajty: { $found }, a może ich być najwyżej { $most }.
    [unpacked] Bajty po rozpakowaniu: { $found }, a może ich być najwyżej { $most }.
    [parts] Części: { $found }, a może ich być najwyżej { $most }.
    [pictures] Obrazy: { $found }, a może ich być najwyżej { $most }.
    [revisions] Rewizje: { $found }, a może ich być najwyżej { $most }.
    [rows] Wiersze: co najmniej { $found }, a może ich być najwyżej { $most }.
   *[records] Rekordy: { $found }, a może ich być najwyżej { $most }.
}
file-too-much-hint = Żadna mapa nie potrzebuje aż tyle. Podziel ją lub skróć w programie, w którym powstała.
file-unknown-field = Nie ma tu pola „{ $field }”.
file-unknown-field-hint = Dane innych programów umieszcza się w „extensions”.
file-field-hint = Co tu pasuje, mówi schemat schemas/map.v1.schema.json.
file-repeated-id = Identyfikator został użyty dwa razy.
file-repeated-id-hint = Każdy rekord potrzebuje własnego identyfikatora.
file-dangling-hint = Dodaj brakujący rekord albo usuń odwołanie.
file-invariant = { $what } ({ $rule })
file-invariant-hint = Popraw wskazany rekord.
file-wrong-hash = Zawartość obrazu nie pasuje do jego nazwy: { $name }.
file-no-picture = Obraz { $name } nie jest w formacie PNG, JPEG ani WebP.
file-picture-hint = Wstaw obraz ponownie w programie, który zapisał plik.
file-large-picture = Obraz ma { $bytes } B, a może mieć najwyżej { $most } B.
file-missing-picture = Brakuje obrazu { $name }.
file-stray-picture = Nic nie odwołuje się do obrazu { $name }.
file-save-again-hint = Zapisz mapę ponownie w programie, który zapisał plik.
file-container-hint = Kopia może być uszkodzona lub ucięta. Poproś o plik jeszcze raz.
file-unsafe-name = Część „{ $name }” ma nazwę, która mogłaby prowadzić poza plik.
file-two-names = Dwie części mają tę samą nazwę.
file-shared-bytes = Dwie części mają wspólne bajty.
file-bomb = Po rozpakowaniu plik jest zbyt duży w stosunku do swojego rozmiaru, limit to { $most } razy.
file-harm-hint = Plik przygotowano, aby szkodzić, albo jest poważnie uszkodzony. Nie używaj go.
file-stray-entry = Część „{ $name }” nie należy do pliku mapy.
file-stray-entry-hint = Plik mapy nie zawiera niczego poza mapą. Usuń tę część.
file-missing-entry = Brakuje części { $name }.

# The container.

container-no-end = Plik jest spakowany, ale lista części na jego końcu jest uszkodzona lub jej brakuje.
container-beginning = Przed początkiem pliku coś jest.
container-encrypted = Część „{ $name }” jest zabezpieczona hasłem.
container-packing = Część „{ $name }” jest spakowana inaczej niż w plikach map.
container-part = Nie można rozpakować części „{ $name }”.
container-parts = Lista części jest uszkodzona.
container-unwritable = Nie udało się złożyć pliku. „{ $detail }”

# What stands in the JSON.

json-comma = Brakuje tu przecinka albo końca listy lub obiektu.
json-colon = Brakuje tu dwukropka.
json-value = Brakuje tu wartości.
json-name = Nazwa pola musi być w cudzysłowie.
json-escape = Ukośnik odwrotny stoi przed znakiem, przed którym stać nie może.
json-number = Liczba jest źle zapisana.
json-character = W tekście jest znak, który wymaga sekwencji specjalnej, na przykład podział wiersza.
json-trailing-comma = Przed końcem jest przecinek.
json-trailing = Po końcu jest coś jeszcze.
json-other = Jest tu coś, czego być nie powinno.
field-missing = Brakuje pola „{ $field }”.
field-twice = Pole „{ $field }” występuje dwa razy.
field-belongs = Powinno tu być: { $expected }.
field-unfit = To, co tu jest, nie pasuje.
field-wrong = Powinno tu być: { $expected }, a jest: { $found }.
found-object = obiekt
found-list = lista
takes-whole = liczba całkowita
takes-list = lista
takes-object = obiekt
takes-record-id = identyfikator, na przykład 0190f5a0-7b1c-7000-8000-000000000001
takes-position = klucz kolejności z cyfr o podstawie 62, który nie kończy się na 0
takes-day = data, na przykład 2026-03-31
takes-picture-name = skrót SHA-256 obrazu, 64 cyfry szesnastkowe
takes-spread = liczba całkowita od 0 do 4
takes-rating = liczba od −2 do 2
takes-count = liczba całkowita od 0
takes-score = liczba całkowita od 1 do 5
takes-version = wersja 1
field-base64 = Bajty obrazu nie są zapisane jako Base64.
field-media-type = Obraz nie jest typu { $type }.
field-parts = W kontenerze obrazy są częściami.
field-record-list = Rekord to obiekt, nie lista.
field-version = Wersja musi być liczbą całkowitą od 1.
manifest-other-map = Manifest dotyczy mapy { $manifest }, a nie { $map }.
manifest-revision-twice = Rewizja jest podana dwa razy.
history-kind = „{ $kind }” to nie rodzaj rekordu.
history-says-nothing = Zmiana tego elementu nic nie mówi: { record } { $id }.
history-twice = Rewizja { $id } występuje dwa razy.
history-hole = Rewizja nadrzędna nie jest wcześniejszą rewizją.
history-unnamed = Manifest nie wymienia tej rewizji.
history-too-short = Manifest wymienia rewizje późniejsze niż ostatni wiersz.
history-elsewhere = Rewizja nie prowadzi do mapy. { $what }

# Writing.

write-unsound = Nie można zapisać mapy. { $named }: { $what } ({ $rule })
write-unreadable = Nie można zapisać mapy. { $what }
write-fault-hint = Cofaj ostatnie kroki, aż da się ją zapisać, i zgłoś to jako błąd.
write-missing-picture-hint = Usuń obraz z karteczki albo wstaw go ponownie.
write-workbook = Nie udało się złożyć skoroszytu. „{ $detail }”
write-disk = Nie można zapisać { $path }. { $what }
write-no-folder = Folder nie istnieje.
write-folder = Jest już folder o tej nazwie.
write-disk-hint = Wybierz inny folder albo zwolnij miejsce na dysku.

# New maps.

stage-set-unknown = Nie ma zestawu etapów „{ $name }”; są: { $names }.
stage-set-unknown-hint = Zacznij bez etapów albo od jednego z wymienionych zestawów.
template-unknown = Nie ma szablonu „{ $name }”; są: { $names }.
template-unknown-hint = Zacznij od jednego z wymienionych szablonów.
