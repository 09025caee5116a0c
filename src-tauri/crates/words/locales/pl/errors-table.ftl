# What a table says that cannot be taken, or not as it stands there.

table-empty = { $file }: tabela jest pusta.
table-empty-hint = Sprawdź, czy to właściwy plik i czy został zapisany.
table-no-rows = { $file }: tabela ma nagłówki, ale nie ma wierszy.
table-no-text = { $file }: to nie jest tabela tekstowa.
table-no-text-hint = Zapisz tabelę jako CSV w arkuszu kalkulacyjnym.
table-no-columns = { $file }, wiersz { $line }: nie rozpoznano żadnej kolumny; nagłówki to: { $headers }.
table-no-columns-hint = Nazwij kolumny w pierwszym wierszu: stage, touchpoint, channel, lane, text, emotion, owner, source.
table-encoding-hint = Litery odczytano jako { $encoding }. Jeśli wyglądają źle, wybierz inne kodowanie lub zapisz plik jako UTF-8.
table-too-large-hint = Podziel tabelę na kilka map.
table-row = wiersz { $line }: { $what }

row-empty = Wiersz jest pusty.
row-fields = { $found ->
    [one] Wiersz ma jedno pole, a nagłówków jest { $expected }.
    [few] Wiersz ma { $found } pola, a nagłówków jest { $expected }.
    [many] Wiersz ma { $found } pól, a nagłówków jest { $expected }.
   *[other] Wiersz ma { $found } pola, a nagłówków jest { $expected }.
}
row-nothing = Wiersz nie ma ani tekstu, ani punktu styku, ani etapu.
row-unknown = „{ $text }” w kolumnie { $header } nie jest niczym, czego mógłby dotyczyć wiersz.
row-quote = Otwarto tu cudzysłów, którego nie zamknięto.

table-unreadable-characters = Niektórych znaków nie udało się odczytać; widać je jako �.
read-as-encoding = Plik nie jest w UTF-8. Litery odczytano jako { $encoding }.
table-nul = { $fields ->
    [one] Znaki NUL w jednym polu widać jako �.
    [few] Znaki NUL w { $fields } polach widać jako �.
    [many] Znaki NUL w { $fields } polach widać jako �.
   *[other] Znaki NUL w { $fields } pola widać jako �.
}
table-emotion-words = Emocja „{ $text }” to nie liczba; powstała karteczka.
table-emotion-scale = Emocja { $text } nie jest liczbą od −2 do +2; ze wszystkich liczb w kolumnie powstały karteczki. Podaj skalę w nagłówku, na przykład „Emocja (1–5)”, albo w przypisaniu kolumn.
table-emotion-place = Emocja { $text } nie ma własnego punktu styku; powstała karteczka.
table-several-owners = Punkt styku „{ $touchpoint }” ma kilku właścicieli; są oni na jego karteczkach: { $owners }.
table-several-owners-of = { $more ->
    [0] Punkty styku z kilkoma właścicielami, którzy są na karteczkach ({ $touchpoints }): { $names }.
   *[other] Punkty styku z kilkoma właścicielami, którzy są na karteczkach ({ $touchpoints }), między innymi: { $names }.
}
table-parked = { $cards ->
    [one] Jedna karteczka nie ma ani etapu, ani punktu styku i jest na parkingu, z wiersza { $line }.
    [few] { $cards } karteczki nie mają ani etapu, ani punktu styku i są na parkingu, pierwsza z wiersza { $line }.
    [many] { $cards } karteczek nie ma ani etapu, ani punktu styku i jest na parkingu, pierwsza z wiersza { $line }.
   *[other] { $cards } karteczki nie ma ani etapu, ani punktu styku i jest na parkingu, pierwsza z wiersza { $line }.
}
table-carried = { $rows ->
    [one] Jeden wiersz ma punkt styku, ale nie ma etapu; trafił do poprzedniego etapu, wiersz { $line }.
    [few] { $rows } wiersze mają punkt styku, ale nie mają etapu; trafiły do poprzedniego etapu, pierwszy to wiersz { $line }.
    [many] { $rows } wierszy ma punkt styku, ale nie ma etapu; trafiły do poprzedniego etapu, pierwszy to wiersz { $line }.
   *[other] { $rows } wiersza ma punkt styku, ale nie ma etapu; trafiły do poprzedniego etapu, pierwszy to wiersz { $line }.
}
table-short-rows = { $rows ->
    [one] Wiersz { $lines } ma mniej pól, niż jest kolumn; brakujące uznano za puste.
    [few] { $rows } wiersze mają mniej pól, niż jest kolumn; brakujące uznano za puste. Wiersze: { $lines }.
    [many] { $rows } wierszy ma mniej pól, niż jest kolumn; brakujące uznano za puste. Wiersze: { $lines }.
   *[other] { $rows } wiersza ma mniej pól, niż jest kolumn; brakujące uznano za puste. Wiersze: { $lines }.
}
table-end-not-found = Za punktem styku, na którym zaczyna się karteczka, nie ma punktu „{ $text }”; karteczka obejmuje tylko ten jeden.
table-not-kept = „{ $text }” w kolumnie { $header } nie da się przejąć i zostało pominięte.
table-below = To, co znajduje się tu pod tabelą do wiersza { $last }, nie należy do niej: „{ $text }”.
table-further = { $rows ->
    [one] Jeszcze jednego wiersza dotyczy
    [few] Jeszcze { $rows } wierszy dotyczy
    [many] Jeszcze { $rows } wierszy dotyczy
   *[other] Jeszcze { $rows } wiersza dotyczy
} ta sama uwaga co wiersza { $line }.
table-crossed = Tabelę odczytano z punktami styku w dół i etapami w prawo; każde wypełnione przecięcie jest punktem styku.
sheet-column-not-read = Kolumna „{ $header }” arkusza „{ $sheet }” jest nieznana i nie jest odczytywana.
sheets-not-read = Inne arkusze skoroszytu nie są odczytywane: { $sheets }.
sheet-tables-not-read = Inne tabele na arkuszu nie są czytane: { $tables }. Umieść każdą na osobnym arkuszu, aby ją wczytać.

encoding-utf8 = UTF-8
encoding-utf8-mark = UTF-8 ze znacznikiem kolejności bajtów
encoding-utf16-le = UTF-16 (little endian)
encoding-utf16-be = UTF-16 (big endian)
encoding-named = { $name } ({ $script })
script-western = zachodnioeuropejskie
script-central = środkowoeuropejskie
script-baltic = bałtyckie
script-cyrillic = cyrylica
script-greek = greckie
script-turkish = tureckie
script-hebrew = hebrajskie
script-arabic = arabskie
script-thai = tajskie
script-vietnamese = wietnamskie
script-japanese = japońskie
script-simplified-chinese = chiński uproszczony
script-traditional-chinese = chiński tradycyjny
script-korean = koreańskie
delimiter-comma = przecinki
delimiter-semicolon = średniki
delimiter-tab = tabulatory
delimiter-bar = kreski pionowe

# Tables of what was counted.

counts-no-date = Wiersz nie mówi, kiedy to było.
counts-date = „{ $text }” to nie data ({ $header }). Napisz na przykład 2026-03-31, 2026-03 lub Q1 2026.
counts-unreadable = „{ $text }” zawiera litery, których nie można odczytać ({ $header }). Zapisz tabelę ponownie jako UTF-8.
counts-off-scale = Liczba odpowiedzi „{ $header }” to { $text }, ale takiej oceny nie ma na żadnej skali.
counts-backwards = Okres kończy się, zanim się zacznie.
counts-number = „{ $text }” to nie liczba ({ $header }).
counts-not-whole = „{ $text }” to nie liczba całkowita ({ $header }).
counts-negative = „{ $text }” to mniej niż 0 ({ $header }).
counts-nothing = W tym wierszu nic nie policzono.
counts-same = Wiersz { $line } dotyczy tego samego okresu i kanału.
counts-empty = Nie ma tabeli.
counts-empty-hint = Wklej tabelę z nazwami kolumn w pierwszym wierszu albo wybierz plik.
counts-no-columns = Pierwszy wiersz nie podaje daty ani tego, co policzono; jest w nim: { $headers }.
counts-no-columns-hint = Nazwij kolumny w pierwszym wierszu: data, { $wanted }; opcjonalnie także kanał.
counts-too-many = Liczba wierszy w tabeli to { $found }; mapa mieści najwyżej { $most }.
counts-too-many-hint = Licz tygodnie lub miesiące zamiast pojedynczych przypadków.
