# The panels beside the map: what can be said about each thing.

kind-map = Mapa
kind-persona = Persona
kind-stage = Etap
kind-touchpoint = Punkt styku
kind-lane = Tor
kind-card = Karteczka
kind-emotion = Emocja
kind-hand_off = Przekazanie
kind-channel = Kanał
kind-team = Zespół
kind-person = Osoba
kind-crossing = Przekazanie jeszcze nieopisane

unnamed-channel = Kanał bez nazwy
unnamed-team = Zespół bez nazwy
unnamed-person = Osoba bez nazwiska
name-hand-off = { $from } → { $to }
name-emotion = { $persona }: { $touchpoint }
number = { $number }
one-thing = 1 { $thing }
rating--2 = −2
rating--1 = −1
rating-0 = 0
rating-1 = +1
rating-2 = +2
times = { $number } ×

close-panel = Zamknij panel
several-values = Różne wartości
several-selected = Zaznaczono: { $what }
different-selected = { $count ->
    [one] Zaznaczono { $count } element
    [few] Zaznaczono { $count } elementy
    [many] Zaznaczono { $count } elementów
   *[other] Zaznaczono { $count } elementu
}
only-these = Tylko: { $what }
cancel = Anuluj

section-evidence = Dowody
section-owner = Właściciel
section-page = Język i strona
section-portrait = Portret
section-preferred-channels = Preferowane kanały
section-channel = Kanał
section-emotions = Emocje
section-moment = Moment prawdy
section-hand-offs = Przekazania
section-picture = Obraz
section-more = Więcej

field-title = Tytuł
field-name = Nazwa
field-text = Tekst
field-question = Pytanie biznesowe
field-scenario = Scenariusz
field-customer-goal = Co klient chce osiągnąć
field-start_event = Zdarzenie początkowe
field-end_event = Zdarzenie końcowe
field-state = Stan
field-basis = Podstawa
field-review_date = Data przeglądu
review-past = Ten dzień już minął: przejrzyj ponownie i ustal następny termin.
review-badge = Zaległy przegląd
review-overdue = Przegląd zaległy od { $date }
review-overdue-metrics = Przegląd wskaźników zaległy od { $date }
field-language = Język
field-direction = Kierunek czytania
field-notes = Notatki
field-badge = Skąd ją znamy
field-quote = Cytat
field-goals = Cele
field-frustrations = Frustracje
field-behaviours = Zachowania
field-preferences = Preferencje
field-communication = Jak lubi się komunikować
field-context = Życie i praca
field-currency = Waluta
field-portrait = Portret
field-preferred-channels = Preferowane kanały
field-stage-goal = Co klient chce mieć osiągnięte na jego końcu
field-description = Opis
field-kind = Rodzaj
field-duration = Czas trwania
field-span = Punkty styku
span-from = Od
span-until = Do
field-place = Miejsce
field-channel = Kanał
field-channel_reason = Dlaczego ten kanał
field-other-channels = Inne kanały
field-moment_of_truth = To jest moment prawdy
field-moment_reason = Dlaczego nim jest
field-lane-kind = Co zawiera
field-hidden = Ukryty
field-width = Szerokość kolumny
hint-width = Od 96 do 1200; puste: tyle, ile potrzebują karteczki.
field-height = Najmniejsza wysokość wiersza
hint-height = Od 24 do 2400; puste: tyle, ile potrzebują karteczki.
field-collapsed = Zwinięty
field-heading = Nagłówek
heading-explained = { $count ->
    [0] Pod tym nagłówkiem nic jeszcze nie ma.
    [one] Pod tym nagłówkiem jest jedna karteczka.
    [few] Pod tym nagłówkiem są { $count } karteczki.
    [many] Pod tym nagłówkiem jest { $count } karteczek.
   *[other] Pod tym nagłówkiem jest { $count } karteczki.
}
under-heading-explained = { $count ->
    [one] Jest pod nim tylko ta karteczka.
    [few] Są pod nim { $count } karteczki.
    [many] Jest pod nim { $count } karteczek.
   *[other] Jest pod nim { $count } karteczki.
}
heading-fold = Zwiń karteczki
heading-show = Pokaż karteczki na mapie
heading-take-out = Wyjmij spod nagłówka: { $name }
move-no-heading = Pod żadnym
field-stack = Stos
stack-explained = { $count ->
    [one] W stosie leży { $count } karteczka, od góry do dołu.
    [few] W stosie leżą { $count } karteczki, od góry do dołu.
    [many] W stosie leży { $count } karteczek, od góry do dołu.
   *[other] W stosie leży { $count } karteczki, od góry do dołu.
}
stack-show = Pokaż wszystkie na mapie
stack-close = Pokaż tylko wierzchnią
stack-dissolve = Rozłóż cały stos
stack-raise = Połóż na wierzchu: { $name }
stack-take-out = Wyjmij ze stosu: { $name }
unlike = To nie to samo co
unlike-explained = Brzmią podobnie, ale ktoś zaznaczył, że są różne.
field-tags = Tagi
add-tag = Dodaj tag
field-severity = Dotkliwość
field-breakdown = Co zawodzi
field-impact = Wpływ
field-effort = Nakład
field-answers = Odpowiada na
field-answered-by = Odpowiadają na to
field-author = Autor
field-picture = Obraz
field-picture-alt = Co widać na obrazie
field-pair = Ocena
field-persona = Persona
field-touchpoint = Punkt styku
field-value = Odczucie
curves-whose = Czyja krzywa jest rysowana
curves-hint = Pociągnięcie przez punkty styku lub kliknięcie poziomu zapisuje ocenę tej persony.
curves-alone = Pokaż tylko tę krzywą
field-spread = Rozrzut ocen
hint-spread = Najwyższa ocena zapytanych minus najniższa: 0, gdy wszyscy są zgodni, 4 od „okropnie” do „wspaniale”.
field-emotion-note = Dlaczego
field-from = Od
field-to = Do
field-trigger = Wyzwalacz
field-hand-off-kind = Kiedy tak przebiega
hand-off-kind-usual = Zwykle
hand-off-kind-exception = Gdy coś zawiedzie
hand-off-kind-escalation = Przy eskalacji
field-pauses = Podróż na jakiś czas się tu zatrzymuje
field-resumes = Zatrzymana podróż rusza tu dalej
field-context_carried = Przekazany kontekst
field-context_lost = Utracony kontekst
field-repeats = Kto musi to powtarzać
field-wait_typical = Typowe oczekiwanie
field-wait_worst = Najdłuższe oczekiwanie
field-exception_path = Co się dzieje, gdy się nie uda
field-system_from = System po stronie przekazującej
field-system_to = System po stronie przyjmującej
field-icon = Ikona
field-medium = Medium
field-desired_role = Pożądana rola
field-people = Osoby
field-role = Rola
field-team = Zespół
field-evidence = Skąd to wiemy
field-evidence_kind = Rodzaj źródła
evidence-kind-interview = Wywiad
evidence-kind-survey = Ankieta
evidence-kind-observation = Obserwacja
evidence-kind-analytics = Analityka
evidence-kind-complaint = Reklamacja
evidence-kind-front_line = Pierwsza linia
evidence-kind-customer = Klient na sali
field-evidence_source = Źródło
field-evidence_date = Data źródła
field-evidence_n = Ile osób lub przypadków (n)
field-owner = Właściciel
field-owner_state = Kto za to odpowiada
field-owner_team = Zespół
field-owner_person = Osoba
field-claim-reason = Dlaczego
field-extensions = Zachowane dla innych programów

hint-question = W jakiej decyzji ma pomóc mapa.
hint-language = Znacznik języka, na przykład pl, en lub pt-BR; puste, jeśli nie podano.
hint-one-a-line = Po jednym w wierszu.
hint-currency = Waluta kwot na tej mapie, na przykład PLN.
hint-preferred-channels = Pierwszy jest najbardziej lubiany.
hint-duration = Z jednostką: 4 d, 2 h 30 min, 90 s.
hint-moment = Waży więcej niż inne w tym, co klient myśli o całości.
hint-lane-title = Puste: nazwa taka jak zawartość.
hint-collapsed-lane = Jeden niski wiersz z liczbą karteczek. Nic z niego nie ginie.
hint-collapsed-stage = Jedna wąska kolumna z liczbą punktów styku i karteczek. Nic z niej nie ginie.
hint-hidden = Nie ma go na obrazie. Nic z niego nie ginie.
hint-severity = 1 to drobna niedogodność, przez 5 klienci odchodzą.
hint-impact = 1 pomaga mało, 5 najbardziej.
hint-effort = 1 to dzień pracy, 5 to cały projekt.
hint-desired_role = Do czego firma chce go używać.
hint-picture-alt = Dla tych, którzy go nie widzą.
hint-claims = Zapisz każde stanowisko: kto mówi lub o kim mówią, że za to odpowiada, i dlaczego.

direction-auto = Jak w języku
direction-ltr = Od lewej do prawej
direction-rtl = Od prawej do lewej

none-said = Nie podano
none-asked = Jeszcze nie pytano
none-rated = Brak oceny
none-channel = Brak kanału
none-team = Brak zespołu
none-person = Nikt konkretny

icon-review = Opinie
icon-news = Wiadomości

owner-by-nobody = Kto jest właścicielem?
owner-by-nobody-hint = Wybierz poniżej zespół lub osobę: to znaczy, że jest właściciel.
owner-no-teams = Na tej mapie nie ma jeszcze zespołów.
open-teams = Otwórz zespoły
person-of = { $name } ({ $team })
claim = Stanowisko { $number }
add-claim = Dodaj stanowisko
remove-claim = Usuń stanowisko { $number }

open-rating = Notatka i dowody…
open-rating-of = Notatka i dowody: { $persona }
no-personas-to-rate = Oceny wystawiają persony, a żadnej jeszcze nie ma.
open-personas = Otwórz persony

hand-off-out = Wychodzące
hand-off-in = Przychodzące
crossing = { $crossing }: zmienia się tu kanał lub właściciel, a przekazanie nie jest opisane.
crossing-explained = Między tymi dwoma punktami styku zmienia się kanał lub właściciel. Opisz przekazanie: co przechodzi dalej, co ginie, kto musi się powtarzać, kto za to odpowiada.
make-hand-off = Opisz przekazanie
make-hand-off-to = Nowe przekazanie stąd do
choose-touchpoint = Wybierz punkt styku
no-other-touchpoint = Przekazanie prowadzi do innego punktu styku, a takiego jeszcze nie ma.

answer-card = Karteczka: { $name }
answer-hand-off = Przekazanie: { $name }
add-answer = Dodaj bolączkę lub przekazanie
add-answered-by = Dodaj szansę
nothing-to-answer = Na tej mapie nie ma jeszcze bolączek ani przekazań.
nothing-answers = Na tej mapie nie ma jeszcze szans.

choose-picture = Wybierz obraz…
replace-picture = Inny obraz…
make-picture-smaller = Zmniejsz…
picture-sizes = Rozmiary obrazu
picture-size = { $width } × { $height } pikseli, { $bytes }
picture-size-now = Teraz { $width } × { $height } pikseli, { $bytes }.
picture-size-small = Nie dałoby się go bardziej zmniejszyć.
remove-picture = Usuń obraz

add-channel = Dodaj kanał…
add-channel-to = Dodaj kanał: { $list }
move-up = Przesuń w górę: { $name }
move-down = Przesuń w dół: { $name }
take-out = Wyjmij: { $name }
remove-named = Usuń: { $name }
removed-named = Usunięto „{ $name }”.
removed-with = Usunięto przy tym: { $what }.
remove-takes = Zostaną przy tym usunięte: { $what }.
remove-changes = Zniknie także stąd: { $what }.
removed-from = Zniknęło także stąd: { $what }.

cell-explained = { $count ->
    [0] Nie ma tu jeszcze karteczek. Zacznij pisać, aby dodać pierwszą.
    [one] Jest tu jedna karteczka. Zacznij pisać, aby dodać następną.
    [few] Są tu { $count } karteczki. Zacznij pisać, aby dodać następną.
    [many] Jest tu { $count } karteczek. Zacznij pisać, aby dodać następną.
   *[other] Jest tu { $count } karteczki. Zacznij pisać, aby dodać następną.
}

personas = Persony
no-personas = Persona to ktoś, kto odbywa tę podróż; dodaj ją i oceń, jak odczuwa każdy punkt styku.
add-persona = Dodaj personę
channels = Kanały
no-channels = Kanał to sposób, w jaki spotykają się klient i firma, na przykład telefon lub sklep; punkty styku wybiera się z tej listy.
add-a-channel = Dodaj kanał
teams = Zespoły i osoby
no-teams = Zespół to dział, który może odpowiadać za punkty styku, przekazania i karteczki; dodaj te, które są na sali.
add-team = Dodaj zespół
add-person = Dodaj osobę
people-without-team = Osoby bez zespołu
lanes = Tory
no-lanes = Tor to rząd na mapie, na przykład myśli lub bolączki; na torach leżą karteczki.
add-lane = Dodaj tor
choose-lane-kind = Wybierz, co zawiera
hide-lane = Ukryj: { $name }
show-lane = Pokaż: { $name }
is-hidden = Ukryty
said-hidden = Ukryto: { $name }
lane-is-hidden = Nie ma tego na obrazie: tor jest ukryty.
said-shown = Pokazano: { $name }

# What is typed and cannot be read.

example-duration = 2 h 30 min
example-language = pl
duration-space = { " " }
duration-unit-week = tyg tyg. tydz tydz. w tydzień tygodnie tygodni tygodnia
duration-unit-day = d dzień dni dnia doba doby dób
duration-unit-hour = h godz godz. g godzina godziny godzin
duration-unit-minute = min min. minuta minuty minut
duration-unit-second = s sek sek. sekunda sekundy sekund
wrong-duration-no-unit = „{ $part }” nie ma jednostki.
wrong-duration-unit = „{ $part }” to nie jednostka czasu.
wrong-duration-number = „{ $part }” to nie liczba.
wrong-duration-order = „{ $part }” musi stać przed mniejszymi jednostkami, a każda jednostka może wystąpić raz.
wrong-duration-fraction = „{ $part }” to nie pełna liczba sekund.
wrong-duration-hint = Napisz na przykład 4 d, 2 h 30 min lub 90 s.
wrong-date = „{ $part }” to nie data.
wrong-date-hint = Napisz na przykład { $example } lub 2026-03-31.
wrong-language = „{ $part }” to nie znacznik języka.
wrong-language-hint = Napisz na przykład pl, en lub pt-BR.
wrong-count = „{ $part }” to nie liczba całkowita.
wrong-count-hint = Napisz cyframi albo zostaw pole puste.

# The dialogs.

new-map = Nowa mapa
hint-new-title = Można go zmienić w każdej chwili.
new-map-stages = Na początek
new-map-empty = Pusta mapa
new-map-empty-hint = Tory, kanały i persona, której nadasz imię. Wszystko można zmienić.
new-map-blank = Bez etapów
new-map-blank-hint = Nazwiesz je po swojemu
new-map-templates = Mapa do nauki
new-map-picture = Podgląd
new-map-picture-of = Jak wygląda mapa: { $name }
new-map-language = Język tego szablonu: { $language }.
new-map-make = Utwórz mapę
template-counts = { $stages ->
    [one] { $stages } etap
    [few] { $stages } etapy
    [many] { $stages } etapów
   *[other] { $stages } etapu
  }, { $touchpoints ->
    [one] { $touchpoints } punkt styku
    [few] { $touchpoints } punkty styku
    [many] { $touchpoints } punktów styku
   *[other] { $touchpoints } punktu styku
  }, { $cards ->
    [one] { $cards } karteczka
    [few] { $cards } karteczki
    [many] { $cards } karteczek
   *[other] { $cards } karteczki
  }, { $personas ->
    [one] { $personas } persona
    [few] { $personas } persony
    [many] { $personas } person
   *[other] { $personas } persony
  }

import-title = Import: { $file }
import-rows = { $taken ->
    [one] Można zaimportować { $taken } z { $rows } wierszy.
    [few] Można zaimportować { $taken } z { $rows } wierszy.
    [many] Można zaimportować { $taken } z { $rows } wierszy.
   *[other] Można zaimportować { $taken } z { $rows } wierszy.
}
import-how = Kodowanie: { $encoding }; pola oddzielają { $delimiter }.
import-format = Odczytano jako: { $format }.
import-own-columns = Jak odczytywane są kolumny
import-sheet-columns = Jak odczytywane są kolumny arkusza „{ $sheet }”
import-sheets = { $count ->
    [one] Odczytywany jest jeden arkusz: { $sheets }.
    [few] Odczytywane są razem { $count } arkusze: { $sheets }.
    [many] Odczytywanych jest razem { $count } arkuszy: { $sheets }.
   *[other] Odczytywane jest razem { $count } arkusza: { $sheets }.
}
import-sheet = Który z arkuszy w skoroszycie (jest ich { $count })
import-part = Która z podróży w pliku (jest ich { $count })
import-no-text = W schowku nie ma tekstu, z którego mogłaby powstać mapa.
import-pasted = Wklejony tekst
import-take-all = Importuj
imported-file = Zaimportowano { $file }.
import-gains = Na mapie przybędzie
import-more-warnings = { $count ->
    [one] Jeszcze jedna uwaga
    [few] Jeszcze { $count } uwagi
    [many] Jeszcze { $count } uwag
   *[other] Jeszcze { $count } uwagi
}
import-changed = { $count ->
    [one] Jeden element, który już jest na mapie, dostanie inne wartości.
    [few] { $count } elementy, które już są na mapie, dostaną inne wartości.
    [many] { $count } elementów, które już są na mapie, dostanie inne wartości.
   *[other] { $count } elementu, który już jest na mapie, dostanie inne wartości.
}
import-columns = Kolumny
import-column = Kolumna
import-lines = Linie
import-line-head = Linia
import-examples = Pierwsze wartości
import-becomes = Do czego służy
import-becomes-of = Do czego służy { $name }
import-own-lane = Osobny tor
import-lane-of = Jak ma się nazywać tor: { $name }
import-keep = Zachowane przy karteczce, niewidoczne
import-ignore = Pomijane
import-shape = Układ tabeli
import-shape-rows = Wiersz na każdą karteczkę
import-shape-across = Etapy w poziomie
import-shape-down = Etapy w pionie
import-scale = Emocje od … do …
import-scale-of = od { $least } do { $most }
import-no-scale = Nie oceny, lecz karteczki
import-letters = Kodowanie
import-said-found = Rozpoznano automatycznie.
import-said-hand = Tak, jak podano. Zostanie to zapamiętane dla tabel z tym nagłówkiem.
import-said-memory = Tak, jak podano poprzednio dla tego nagłówka.
import-find = Rozpoznaj automatycznie
import-open = Wskaż, do czego służy przynajmniej jedna kolumna.
import-not-read = Pomijane
import-no-header = (bez nazwy)
import-left-out = { $count ->
    [one] Jeden element zostanie pominięty
    [few] { $count } elementy zostaną pominięte
    [many] { $count } elementów zostanie pominiętych
   *[other] { $count } elementu zostanie pominięte
}
import-otherwise = { $count ->
    [one] Jeden element zostanie przyjęty inaczej, niż jest zapisany
    [few] { $count } elementy zostaną przyjęte inaczej, niż są zapisane
    [many] { $count } elementów zostanie przyjętych inaczej, niż są zapisane
   *[other] { $count } elementu zostanie przyjęte inaczej, niż jest zapisane
}
import-line = Wiersz
import-reason = Powód
import-more = i jeszcze { $count }
import-into = Importuj do
import-into-open = Otwarta mapa
import-into-new = Nowa mapa „{ $title }”
import-take = { $rows ->
    [one] Importuj jeden wiersz
    [few] Importuj { $rows } wiersze
    [many] Importuj { $rows } wierszy
   *[other] Importuj { $rows } wiersza
}
import-nothing = Nie ma tu niczego, czego mapa już nie ma.
imported = { $rows ->
    [one] Zaimportowano jeden wiersz z pliku { $file }.
    [few] Zaimportowano { $rows } wiersze z pliku { $file }.
    [many] Zaimportowano { $rows } wierszy z pliku { $file }.
   *[other] Zaimportowano { $rows } wiersza z pliku { $file }.
}
csv-stage = Etap
csv-touchpoint = Punkt styku
csv-channel = Kanał
csv-lane = Tor
csv-text = Tekst karteczki
csv-emotion = Emocja
csv-owner = Właściciel
csv-source = Źródło
csv-until = Ostatni punkt styku
csv-stack = Stos
csv-heading = Nagłówek
csv-persona = Persona
csv-record = Czym jest wiersz
csv-id = ID
csv-kind = Rodzaj
csv-lane_kind = Co zawiera tor
csv-severity = Dotkliwość
csv-breakdown = Co zawodzi
csv-impact = Wpływ
csv-effort = Nakład
csv-owner_state = Kto za to odpowiada
csv-person = Osoba
csv-claims = Stanowiska
csv-evidence = Skąd to wiemy
csv-evidence_kind = Rodzaj źródła
csv-date = Data źródła
csv-n = n
csv-author = Autor
csv-tags = Tagi
csv-heading_id = ID nagłówka
csv-under_id = ID karteczki powyżej
csv-stage_id = ID etapu
csv-touchpoint_id = ID punktu styku
csv-until_id = ID ostatniego punktu styku
csv-spread = Rozrzut ocen
csv-channel_reason = Dlaczego ten kanał
csv-duration = Czas trwania
csv-moment_of_truth = Moment prawdy
csv-moment_reason = Dlaczego nim jest
csv-reach = RICE: zasięg
csv-rice_impact = RICE: wpływ na każdego
csv-rice_confidence = RICE: pewność w procentach
csv-person_months = RICE: osobomiesiące
csv-ice_impact = ICE: wpływ
csv-ice_confidence = ICE: pewność
csv-ice_ease = ICE: łatwość
csv-importance = Ważność dla klientów
csv-satisfaction = Zadowolenie dzisiaj
csv-customer_value = Wartość dla klienta
csv-feasibility = Wykonalność
csv-estimate_notes = Skąd wzięły się te liczby
csv-notes = Notatki
csv-persona_id = ID persony
csv-lane_id = ID toru

export-title = Eksport mapy
export-format = Format
export-slides = Rozmiar slajdów
export-slides-wide = 16:9
export-slides-a4 = A4
export-slides-hint = Każda karteczka to jeden kształt z tekstem; wszystkie teksty są też w notatkach. Pominięte są małe znaki na karteczkach oraz wiersze, które w danym etapie nie mają karteczek.
export-sections = Części
export-group-picture = To, co widać
export-group-map = Cała mapa
export-left-out = Co ten format pomija
export-nothing-left-out = Ten format niczego nie pomija.
export-what = Zapisane zostanie to, co widać: { $what }.
export-register = { $lens }, { $register }
export-filtered = Tylko wiersze z tekstem „{ $filter }”.
export-paper = Papier
export-paper-fit-hint = Jedna strona tak duża jak mapa.
export-paper-hint = Cała mapa na jednej stronie tego rozmiaru.
export-orientation = Orientacja
export-theme = Kolory
export-transparent = Przezroczyste tło
export-transparent-hint = Nic za obrazem, na slajdy i strony z własnym kolorem.
export-letters = Tekst
export-letters-embedded = Z osadzonym krojem pisma
export-letters-named = Z nazwami krojów pisma
export-letters-outlines = Jako kontury
export-letters-embedded-hint = Można w nim szukać i wygląda dobrze w każdej przeglądarce.
export-letters-named-hint = Można w nim szukać i jest mały; wygląda dobrze tam, gdzie te kroje pisma są zainstalowane.
export-letters-outlines-hint = Wygląda tak samo w każdym programie; nie można w nim szukać ani zmieniać go jako tekstu.
export-scale = Rozmiar
export-scale-hint = Piksele na jednostkę mapy.
export-write = Wybierz miejsce zapisu…
export-writing = Zapisywanie…
export-warnings = Co plik pomija lub pokazuje inaczej
export-theme-print = Na papier
export-theme-light = Jasne
export-theme-dark = Ciemne
export-theme-contrast = Wysoki kontrast
paper-fit = Tak duży jak mapa
paper-a4 = A4
paper-a3 = A3
paper-a2 = A2
paper-a1 = A1
paper-a0 = A0
paper-letter = Letter
paper-legal = Legal
paper-tabloid = Tabloid
orientation-auto = Najlepiej pasująca
orientation-portrait = Pionowa
orientation-landscape = Pozioma

move-title = Przenieś „{ $name }”
move-several = Przenieś: { $what }
move-column = Punkt styku lub etap
move-lane = Tor
move-stage = Etap
move-position = Pozycja
move-whole-stage = { $stage }: cały etap
move-touchpoint = { $stage }: { $touchpoint }
move-last = Na końcu
move-alone = Jako jedyny element
move-before = Przed „{ $name }”
move-do = Przenieś

landmark-in = { $kind } · { $where }

palette-placeholder = Co chcesz zrobić albo dokąd przejść?
palette-placeholder-library = Co chcesz zrobić?
palette-placeholder-journey = Dokąd?
palette-hint = ↑ ↓ wybór, Enter wykonuje, Esc zamyka.
palette-recent = Ostatnio używane
palette-actions = Polecenia
palette-places = Przejdź do
palette-impossible = Teraz niemożliwe
palette-journey = Podróż
palette-none = Nic nie nazywa się „{ $wanted }”.
palette-found = { $count ->
    [one] Jedna pozycja
    [few] { $count } pozycje
    [many] { $count } pozycji
   *[other] { $count } pozycji
}
palette-more = { $count ->
    [one] I jeszcze jedno miejsce: pisz dalej, aby zawęzić.
    [few] I jeszcze { $count } miejsca: pisz dalej, aby zawęzić.
    [many] I jeszcze { $count } miejsc: pisz dalej, aby zawęzić.
   *[other] I jeszcze { $count } miejsca: pisz dalej, aby zawęzić.
}

keys-title = Skróty klawiszowe
keys-search = Szukaj według nazwy lub klawiszy
keys-none = Nie ma polecenia o takiej nazwie.
keys-found = { $count ->
    [one] Jedno polecenie
    [few] { $count } polecenia
    [many] { $count } poleceń
   *[other] { $count } polecenia
}
keys-change = Zmień { $keys }: { $action }
keys-add = Dodaj skrót: { $action }
keys-usual = Przywróć skrót: { $action }
keys-press = Naciśnij nowe klawisze
keys-press-for = Naciśnij nowe klawisze dla „{ $action }”. Esc rezygnuje.
keys-remove = Bez skrótu
keys-refused-system = { $keys } należy do systemu.
keys-refused-texts = { $keys } w każdym programie służy do edycji tekstu.
keys-refused-walking = { $keys } służy do przechodzenia między elementami.
keys-refused-unnamed = Tego klawisza nie da się odróżnić od innych.
keys-taken = Skrót { $keys } jest zajęty: { $holder }
keys-take = Użyj go tutaj
keys-keep = Wybierz inne klawisze
keys-set = { $action }: { $keys }
keys-set-none = { $action }: bez skrótu
keys-reset = Przywróć wszystkie skróty
keys-were-reset = Wszystkie skróty są takie jak na początku.
keys-take-back = Cofnij
keys-map-only = na mapie
keys-off = wyłączone w ustawieniach
keys-unknown = Ustawienia zawierają skróty do poleceń, których ta wersja nie zna: { $list }. Zostaną zachowane.

find-label = Znajdź na mapie
find-none = Nic nie znaleziono
find-count = Znaleziono: { $count }
find-at = { $at } z { $count }
find-concealed = { $count ->
    [one] Pokaż jedno zwinięte lub ukryte
    [few] Pokaż { $count } zwinięte lub ukryte
    [many] Pokaż { $count } zwiniętych lub ukrytych
   *[other] Pokaż { $count } zwiniętego lub ukrytego
 }
find-close = Zamknij wyszukiwanie
find-filters = Filtry
filter-owner = Właściciel
filter-evidence = Dowody
filter-severity = Dotkliwość
filter-tag = Tag
filter-persona = Persona
filter-channel = Kanał
filter-nobody = Bez wskazanego właściciela
filter-chip = { $kind }: { $value }
filter-remove = Usuń filtr „{ $filter }”
filter-remove-all = Usuń wszystkie

# What has no place on the map yet.

parking-add = Nowa karteczka bez miejsca
parking-add-hint = Napisz, potem Enter
parking-empty = Tu czeka to, co się pojawia, a jeszcze nie ma swojego miejsca; jest częścią pliku. Karteczki można przeciągać tu z mapy.
questions = Pytania
no-questions = To, czego nikt nie wie na pewno, można zbadać: zaznacz karteczkę i zamień ją w pytanie albo dodaj pytanie tutaj.
add-question = Dodaj pytanie
unnamed-question = Pytanie bez treści
kind-question = Pytanie
question-open = Otwarte
question-answered = Z odpowiedzią
field-question-text = Pytanie
field-origin = Czego dotyczy
field-question-state = Stan
field-answer = Odpowiedź
field-due = Termin
map-check = Kontrola mapy
map-check-none = Kontrola niczego nie znajduje. Pyta o to, o co zapytałby specjalista: kto za co odpowiada, skąd to wiadomo, czego brakuje.
map-check-problems = { $count ->
    [one] Jeden problem
    [few] { $count } problemy
    [many] { $count } problemów
   *[other] { $count } problemu
}
map-check-gaps = { $count ->
    [one] Jedna luka
    [few] { $count } luki
    [many] { $count } luk
   *[other] { $count } luki
}
map-check-hints = { $count ->
    [one] Jedna wskazówka
    [few] { $count } wskazówki
    [many] { $count } wskazówek
   *[other] { $count } wskazówki
}
map-check-silenced = { $count ->
    [one] Jedna uwaga pominięta
    [few] { $count } uwagi pominięte
    [many] { $count } uwag pominiętych
   *[other] { $count } uwagi pominięte
}
map-check-show = Przejdź do: { $message }
map-check-silence = Pomiń…
map-check-reason = Dlaczego pominąć
map-check-silence-do = Pomiń
map-check-again = Przywróć uwagę
parking-target = { $touchpoint }, { $lane }
parking-put = Umieść „{ $name }”: { $where }
parking-move = Przenieś „{ $name }” do…

duplicates-title = Podobnie brzmiące karteczki
duplicates-looking = Szukanie…
duplicates-none = Żadne dwie karteczki nie brzmią podobnie.
duplicates-explained = Zaznaczone karteczki trafią pod pierwszą karteczkę swojej grupy. Żaden tekst nie zginie, a jedno cofnięcie przywraca wszystko.
duplicates-group = Grupa { $number } z { $count }
duplicates-first = Na wierzchu · { $where }
duplicates-stack = { $count ->
    [one] { $place } · stos: { $count } karteczka
    [few] { $place } · stos: { $count } karteczki
    [many] { $place } · stos: { $count } karteczek
   *[other] { $place } · stos: { $count } karteczki
}
duplicates-moves = Karteczki z innych miejsc przejdą tam, gdzie jest pierwsza.
lens = Perspektywa
lens-journey = Podróż
lens-channels = Kanały
lens-owners = Właściciele
lens-flow = Przepływ
lens-timeline = Oś czasu
lens-outline = Konspekt
lens-register = Rejestr
lens-priorities = Priorytety
lens-dashboard = Dashboard
lens-comparison = Porównanie
lens-personas = Karty person
track-none = Brak kanału
track-unknown = Właściciel nieznany
track-disputed = Właściciel sporny
track-channel = Kanał
track-owner = Właściciel
colours-bar = Co oznaczają kolory
colours-choose = Kolory karteczek według
colours-alone = { $what }: wyróżnij tylko te
colours-usual = Znów koloruj karteczki według rodzaju

views = Widoki
view-save = Zapisz jako widok…
view-update = Zapisz w „{ $name }” to, co widać teraz
view-rename = Zmień nazwę „{ $name }”…
view-remove = Usuń „{ $name }”
view-name = Nazwa widoku
view-keep = Zapisz
untitled-view = Widok bez nazwy
palette-views = Widoki
palette-view = Widok: { $name }

overview-map = Miniatura mapy
overview-map-how = Przeciągnij lub naciśnij strzałkę, aby spojrzeć gdzie indziej.

# Above the registers.

registers = Rejestry
register-filter = Tylko wiersze z tekstem
register-filter-none = Pokaż znów wszystkie wiersze
register-name-pain-points = Bolączki
register-name-hand-offs = Przekazania
register-name-opportunities = Szanse
register-name-actions = Działania
register-name-touchpoints = Punkty styku
register-name-evidence = Dowody
register-in-journey-order = W kolejności podróży
register-copy = Kopiuj tabelę
said-picture-copied = Skopiowano jako obraz.
said-table-copied = { $count ->
    [one] Skopiowano 1 wiersz
    [few] Skopiowano { $count } wiersze
    [many] Skopiowano { $count } wierszy
   *[other] Skopiowano { $count } wiersza
}
said-sorted-up = Posortowano: { $column }, od najmniejszych
said-sorted-down = Posortowano: { $column }, od największych
said-sorted-not = W kolejności podróży

# What is done about what was found, and what it is worth.

actions = Działania
kind-action = Działanie
kind-estimate = Oszacowanie
unnamed-action = Działanie bez tytułu
unnamed-metric = Wskaźnik bez tytułu
no-actions = Co ktoś zrobi w sprawie bolączki, szansy lub przekazania: zaznacz je na mapie i utwórz z nich działanie (Ctrl+Alt+A) albo dodaj je tutaj. Działanie jest uzgodnione, gdy ma właściciela i datę.
add-action = Dodaj działanie
remove-action = Usuń działanie
actions-all = Wszystkie działania
actions-view = Pokaż jako
actions-view-board = Tablica
actions-view-due = Według daty
actions-view-owner = Według właściciela
actions-calendar = Plik kalendarza
actions-calendar-hint = Wydarzenie całodniowe dla każdego działania z datą, do dowolnego kalendarza
actions-csv = CSV
actions-csv-hint = Tabela wszystkich działań do arkusza kalkulacyjnego
actions-overdue = Po terminie
actions-soon = W ciągu siedmiu dni
actions-later = Później
actions-undated = Bez daty
actions-nobody = Jeszcze nikt
actions-closed = { $count ->
    [one] Jedno zrobione lub zaniechane
    [few] { $count } zrobione lub zaniechane
    [many] { $count } zrobionych lub zaniechanych
   *[other] { $count } zrobionego lub zaniechanego
}
actions-all-closed = Nie zostało nic do zrobienia.
actions-board-how = Przeciągnij działanie do innej kolumny albo przenieś je tam klawiszem Alt i strzałkami.
action-nobody = Jeszcze nikt
action-undated = Bez daty
action-overdue = po terminie od { $date }
action-subject = { $kind }: { $name }
action-kind-integrate_systems = Integracja systemów
action-kind-train_staff = Szkolenie pracowników
action-kind-change_process = Zmiana procesu
action-kind-other = Inne
action-state-idea = Pomysł
action-state-agreed = Uzgodnione
action-state-doing = W toku
action-state-done = Zrobione
action-state-dropped = Zaniechane
agree-title = „{ $name }” nie może jeszcze być uzgodnione
agree-do-idea = Zachowaj
agree-do-agreed = Uzgodnij
agree-do-doing = Uzgodnij i zacznij
agree-do-done = Zachowaj jako zrobione
agree-do-dropped = Zachowaj
said-action-moved = { $name }: { $state }
section-work = Co się z tym robi
section-worth = Ile to jest warte
section-success = Po czym poznać sukces
section-pilots = Pilotaże
section-value = Wartość i wykonalność
section-rice = RICE
section-ice = ICE
section-opportunity-score = Opportunity score
no-work-yet = Nie ma jeszcze działań.
field-action-title = Co zrobić
field-action-about = Czego dotyczy
hint-action-about = Bolączki, szanse lub przekazania, z którymi coś robi.
add-action-subject = Dodaj to, czego dotyczy
field-action-state = Stan
hint-action-state = Od stanu „Uzgodnione” ma właściciela i datę.
field-action-kind = Rodzaj pracy
field-action-metric = Wskaźnik sukcesu
hint-action-metric = Pokaże, czy działanie pomogło.
field-baseline = Wartość wyjściowa
field-benefit = Korzyść
field-cost = Koszt
hint-money = W walucie mapy, obie kwoty za ten sam okres.
weighed-return = ROI
weighed-rice = RICE
weighed-ice = ICE
weighed-opportunity = Opportunity score
no-estimate = Wartość, wykonalność, RICE, ICE, opportunity score: nikt tego jeszcze nie policzył.
begin-estimate = Policz, ile to jest warte
remove-estimate = Usuń te liczby
said-estimate-removed = Usunięto liczby
field-customer_value = Wartość dla klienta
field-feasibility = Wykonalność
field-reach = Zasięg
hint-reach = Ilu klientów w danym okresie, na przykład w kwartale.
field-rice_impact = Wpływ na każdego
hint-rice_impact = 3 ogromny, 2 duży, 1 średni, 0,5 mały, 0,25 znikomy.
field-rice_confidence = Pewność w procentach
hint-rice_confidence = 100 duża, 80 średnia, 50 mała.
field-person_months = Nakład w osobomiesiącach
field-ice_impact = Wpływ
hint-ice = Każda liczba od 1 do 10.
field-ice_confidence = Pewność
field-ice_ease = Łatwość
field-importance = Ważność dla klientów
hint-importance = Obie liczby od 0 do 10.
field-satisfaction = Zadowolenie dzisiaj
hint-estimate-notes = Skąd wzięły się te liczby.
wrong-number = „{ $part }” to nie liczba.
wrong-number-hint = Napisz cyframi albo zostaw pole puste.
no-pilots = Próba w małej grupie, zanim zmiana obejmie wszystkich: z kim, kiedy, co wyszło, co zmieniono.
pilot = Pilotaż { $number }
add-pilot = Dodaj pilotaż
remove-pilot = Usuń pilotaż { $number }
said-pilot-removed = Usunięto pilotaż { $number }
field-sample_group = Z kim
field-pilot-date = Kiedy
field-findings = Co wyszło
field-change_made = Co zmieniono
field-accountables = Wspólnie odpowiadają za całość
hint-accountables = Zespoły, które dzielą odpowiedzialność za to, co klient zyskuje z całej podróży.
field-accountable-part = Za którą część
add-accountable = Dodaj zespół
said-accountable-removed = { $name } nie odpowiada już za całość
# A future map, comparison, sub-journeys, whose a card is.

future-title = Utwórz mapę stanu przyszłego
future-about = Nowa mapa z tą samą podróżą, do przekształcenia w to, czym ma się stać. Każdy jej punkt styku wie, który z dzisiejszych zastępuje, więc obie mapy można w każdej chwili porównać.
future-name = Tytuł
future-carried = Co przechodzi dalej
future-always = Zawsze: etapy, punkty styku, kanały, zespoły, tory, przekazania i te same persony.
future-notes = Notatki w komórkach
future-notes-hint = Co się dzieje, systemy, zasady i tym podobne: większość pozostaje prawdą.
future-opportunities = Szanse
future-opportunities-hint = Pomysły do wbudowania.
future-trouble = Kłopoty przy przekazaniach: oczekiwanie, utracony kontekst, powtarzanie
future-trouble-hint = Zostają, dopóki ktoś ich nie usunie, aby za zysk liczyło się tylko to, co faktycznie zmienisz.
future-painPoints = Bolączki i cytaty
future-painPoints-hint = Dotyczą dnia dzisiejszego i są w porównaniu.
future-ratings = Oceny
future-ratings-hint = Dzisiejsze odczucia i tak widać za przyszłą krzywą; przyszła ocena to nadzieja, którą trzeba wyrazić.
future-stays = Pomiary, pytania, działania, uwagi z kontroli i parking zostają na dzisiejszej mapie. Wszystko, co przechodzi dalej, jest tam założeniem.
future-make = Utwórz mapę
compare-title = Porównaj z
compare-none = W bibliotece nie ma innej mapy. Najpierw utwórz z tej mapy mapę stanu przyszłego.
compare-do = Porównaj
beside-bar = Inne mapy
beside-compared = Porównanie z: { $title }
beside-nothing = Jeszcze nie ma z czym porównać
beside-personas = Karta dla każdej persony
beside-inside = Otwarto z punktu styku innej mapy
beside-other = Inna mapa…
beside-close = Wróć do podróży
section-other-maps = Inne mapy
field-sub_journey = Podróż podrzędna
hint-sub-journey = Mapa, która pokazuje ten punkt styku jako osobną podróż.
none-sub-journey = Brak
sub-journey-elsewhere = Mapa spoza tej biblioteki
sub-journey-elsewhere-hint = Tej mapy nie ma w tej bibliotece. Powiązanie zostaje i zadziała, gdy tylko mapa się tu znajdzie.
field-replaces = Zastępuje
hint-replaces = Punkty styku mapy, z której powstała ta mapa.
add-replaces = Dodaj punkt styku z dzisiejszej mapy…
replaces-elsewhere = Punkt styku mapy spoza tej biblioteki
replaces-removed = Punkt styku, którego już nie ma
field-card-persona = Persona
none-card-persona = Wszyscy

# Where channels say different things.

inconsistencies = Niespójności
inconsistencies-all = Wszystkie niespójności
kind-inconsistency = Niespójność
unnamed-inconsistency = Niespójność bez tematu
section-inconsistencies = Niespójności
no-inconsistencies = Klienci czytają jedno na stronie, a przez telefon słyszą co innego? Zapisz jedno i drugie.
add-inconsistency = Odnotuj niespójność
remove-inconsistency = Usuń tę niespójność
inconsistency-unsaid = jeszcze nie zapisano
inconsistency-at = Widać ją przy „{ $touchpoint }”
inconsistency-show = Pokaż „{ $touchpoint }”
section-one-side = W jednym kanale
section-other-side = W drugim kanale
field-topic = O co chodzi
hint-topic = W kilku słowach: cena, data, czy jest awaria.
field-inconsistency-touchpoint = Gdzie to widać
none-inconsistency-touchpoint = Wszędzie
field-one-channel = Kanał
field-said = Czego dowiadują się tam klienci
field-other-channel = Kanał
field-other_said = Czego dowiadują się tam klienci
