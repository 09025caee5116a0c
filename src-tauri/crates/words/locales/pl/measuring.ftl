# What the window says about metrics. It is loaded with the first thing that shows one.

kind-metric = Wskaźnik
measures = Wskaźniki
measures-satisfaction = Zadowolenie
measures-operations = Operacje
measures-money = Pieniądze
measures-own = Własne wskaźniki
no-measures = Tu pojawią się wskaźniki: jak zadowoleni są klienci, jak przebiega praca, ile kosztuje i przynosi. Wpisujesz to, co policzono; z tego wynikają wartość, wzór i liczba przypadków.
add-metric-set = Dodaj te wskaźniki, bez danych
add-metric = Dodaj wskaźnik
metric-about-map = Nowy wskaźnik będzie dotyczyć całej mapy. Aby mierzyć coś innego, zaznacz najpierw etap, punkt styku, przekazanie lub kanał.
metric-about = Nowy wskaźnik będzie dotyczyć „{ $name }”.
find-metric-kind = Szukaj rodzaju wskaźnika
no-metric-kind = Nie ma takiego rodzaju. Wybierz własny: odsetek, średnią lub sumę.
measure-against-target = Cel { $target }: { $difference }
measure-against-last = { $difference } od poprzedniego
measure-nothing = Jeszcze nic nie policzono: brak wartości. Dodaj pomiar, wklej tabelę lub zaimportuj plik.

field-metric-kind = Rodzaj
section-readings = Co policzono
section-target = Cel
field-target = Cel
hint-target = W jednostce wartości: procent jako 80, czas jako 6 min.
field-better = Lepiej znaczy
better-higher = więcej
better-lower = mniej
better-usual = jak zwykle dla tego rodzaju
field-unit = Jednostka
hint-unit = W czym liczy się wartości, na przykład w paczkach.
field-metric-subject = Czego dotyczy
subject-map = Cała mapa
subject-stages = Etapy
subject-touchpoints = Punkty styku
subject-hand_offs = Przekazania
subject-channels = Kanały
field-definition = Definicja
hint-definition = Co dokładnie się liczy, kto to robi i kiedy.

reading-add = Dodaj
remove-reading = Usuń pomiar: { $period }
paste-counts = Wklej tabelę…
import-counts = Importuj plik…
no-value = brak wartości
all-readings = Pokaż wszystkie pomiary ({ $count })
fewer-readings = Pokaż mniej
count-way = Sposób liczenia
count-way-sums = Sumy
count-way-answers = Odpowiedź po odpowiedzi
count-rating = Odpowiedzi { $rating }
count-optional = { $name } (opcjonalnie)
field-period_start = Pierwszy dzień, jeśli było ich więcej (opcjonalnie)
field-period_end = Dzień lub ostatni dzień okresu
field-reading-channel = Kanał
all-channels = Wszystkie kanały

counts-title = Pomiary dla „{ $name }”
counts-paste = Wklej tu tabelę z nazwami kolumn w pierwszym wierszu
counts-columns-wanted = Kolumny: data, { $columns }; opcjonalnie kanał, n, źródło i notatki.
counts-ratings = liczba odpowiedzi dla każdej oceny od { $least } do { $most }
counts-example-date = data
counts-example-channel = kanał
counts-rows = { $taken ->
    [one] Można odczytać { $taken } z { $rows } wierszy.
    [few] Można odczytać { $taken } z { $rows } wierszy.
    [many] Można odczytać { $taken } z { $rows } wierszy.
   *[other] Można odczytać { $taken } z { $rows } wierszy.
}
counts-how = Kolumny oddzielają { $delimiter }.
counts-new-channels = { $count ->
    [one] Nowy kanał na mapie: { $names }.
    [few] Nowe kanały na mapie: { $names }.
    [many] Nowe kanały na mapie: { $names }.
   *[other] Nowe kanały na mapie: { $names }.
}
counts-replaced = { $count ->
    [one] { $count } pomiar z tego samego okresu i kanału zostanie zastąpiony.
    [few] { $count } pomiary z tych samych okresów i kanałów zostaną zastąpione.
    [many] { $count } pomiarów z tych samych okresów i kanałów zostanie zastąpionych.
   *[other] { $count } pomiaru z tych samych okresów i kanałów zostanie zastąpione.
}
counts-order = Zapis dni
counts-order-day = 31/3/2026
counts-order-month = 3/31/2026
counts-order-guess = Tabela tego nie rozstrzyga; tak jest u Ciebie przyjęte.
counts-fraction = Zapis liczb
counts-fraction-guess = Tabela tego nie rozstrzyga; tak jest u Ciebie przyjęte.
counts-read = Co by z tego było
counts-period = Okres
counts-value = Wartość
counts-base = Przypadki
counts-take = { $count ->
    [one] Przyjmij { $count } pomiar
    [few] Przyjmij { $count } pomiary
    [many] Przyjmij { $count } pomiarów
   *[other] Przyjmij { $count } pomiaru
}
counts-taken = { $count ->
    [one] Przyjęto { $count } pomiar.
    [few] Przyjęto { $count } pomiary.
    [many] Przyjęto { $count } pomiarów.
   *[other] Przyjęto { $count } pomiaru.
}
