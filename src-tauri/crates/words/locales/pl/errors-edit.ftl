# Why a map cannot be like that, and why an edit was refused.

# The kinds of record in running text.
record = { $record ->
    [map] mapa
    [team] zespół
    [person] osoba
    [channel] kanał
    [tag] tag
    [persona] persona
    [persona_channel] preferowany kanał
    [stage] etap
    [touchpoint] punkt styku
    [touchpoint_channel] inny kanał
    [lane] tor
    [card] karteczka
    [card_tag] tag karteczki
    [unlike] para różnych karteczek
    [emotion] emocja
    [hand_off] przekazanie
    [answer] odpowiedź
    [claim] stanowisko
    [view] widok
    [view_filter] filtr widoku
    [metric] wskaźnik
    [reading] pomiar
    [action] działanie
    [action_subject] przedmiot działania
    [pilot] pilotaż
    [question] pytanie
    [estimate] oszacowanie
    [replacement] zastąpiony punkt styku
    [log_name] nazwa w danych o interakcjach
    [inconsistency] niespójność
    [accountable] udział w wyniku
    [silence] pominięta uwaga
   *[other] rekord
}
record-named = { record } „{ $title }” ({ $id })
record-unnamed = { record } { $id }

# What a column takes.

value-text = „{ $text }”
value-nothing = nic
value-true = true
value-false = false
value-number = { $number }
takes-text = tekst
takes-optional-text = tekst lub nic
takes-order = klucz kolejności z cyfr i liter łacińskich
takes-bool = true lub false
takes-integer = liczba całkowita lub nic
takes-number = liczba
takes-optional-number = liczba lub nic
takes-date = data, na przykład 2026-03-31, lub nic
takes-id = identyfikator rekordu
takes-choice = jedno ze słów: { $words }
value-wrong = Powinno tu być: { $expected }, a jest: { $found }.
value-wrong-hint = Podaj pasującą wartość.
column-unknown = W rekordach rodzaju „{ record }” nie ma kolumny „{ $column }”.
column-wrong = Kolumna „{ $column }” w rekordach rodzaju „{ record }” przyjmuje: { $expected }, a nie: { $found }.
column-hint = Użyj kolumny tego rodzaju rekordów i pasującej do niej wartości.

# What holds in every map.

rule-order = Brakuje klucza kolejności.
rule-nul = „{ $column }” zawiera znak NUL.
rule-long = „{ $column }” ma { $bytes } B, a może mieć najwyżej { $most } B.
rule-extensions = Rozszerzenia nie są obiektem JSON.
rule-scale = „{ $column }” ma wartość { $number }, a powinna być od 1 do 5.
rule-stack-chain = Karteczka leży pod karteczką, która leży pod inną.
rule-stack-place = Karteczka leży pod karteczką, która jest gdzie indziej.
rule-heading-kind = Karteczka jest pod czymś, co nie jest nagłówkiem, albo sama jest nagłówkiem.
rule-heading-place = Karteczka jest pod nagłówkiem, który jest gdzie indziej.
rule-heading-stack = Nagłówek nie może leżeć w stosie.
rule-unlike-itself = Obie strony to ta sama karteczka.
rule-size = „{ $column }” ma wartość { $number }, a powinna być od { $least } do { $most }.
rule-negative = „{ $column }” ma wartość { $number }, mniejszą niż 0.
rule-reference = „{ $column }” odwołuje się do czegoś, czego nie ma: { record } { $id }.
rule-card-places = Karteczka leży pod punktem styku i zarazem obejmuje etap.
rule-span-begins-nowhere = Karteczka kończy się na punkcie styku, ale na żadnym się nie zaczyna.
rule-span-backwards = Karteczka kończy się na punkcie styku, który nie leży za tym, na którym się zaczyna.
rule-card-line = Karteczka leży na linii podziału.
rule-rating = Ocena to { $number }, a powinna być od −2 do +2.
rule-spread = Oceny różnią się o więcej niż { $most }.
rule-rated-twice = Ta sama persona oceniła już ten punkt styku.
rule-hand-off-itself = Przekazanie prowadzi z punktu styku do niego samego.
rule-claim-subjects = Stanowisko ma dotyczyć jednego elementu, a liczba elementów to { $count }.
rule-answer-subjects = Odpowiedź musi dotyczyć bolączki albo przekazania, jednego z nich.
rule-answer-from = Odpowiedź wychodzi od karteczki, która nie jest szansą.
rule-answer-to = Odpowiedź prowadzi do karteczki, która nie jest bolączką.
rule-touchpoint-channel = Punkt styku ma już ten kanał.
rule-persona-channel = Persona ma już ten kanał.
rule-card-tag = Karteczka ma już ten tag.
rule-view-filter = Filtr widoku ma dotyczyć jednego elementu, a liczba elementów to { $count }.
rule-agreed-owner = Działanie jest uzgodnione, ale nie wskazano, kto je wykona.
rule-agreed-date = Działanie jest uzgodnione, ale nie ma daty.
rule-metric-subjects = Wskaźnik ma należeć do jednego elementu albo do mapy, a liczba elementów to { $count }.
rule-period = Okres kończy się, zanim się zacznie.
rule-action-subjects = Działanie musi dotyczyć karteczki albo przekazania, jednego na powiązanie.
rule-action-card = Działanie dotyczy karteczki, która nie jest ani bolączką, ani szansą.
rule-question-origins = Pytanie ma pochodzić od jednego elementu, a liczba elementów to { $count }.
rule-silence-rule = Nie podano, którą regułę pominięto.
rule-silence-reason = Nie podano, dlaczego uwagę pominięto.
rule-silence-subjects = Pominięcie ma dotyczyć jednego elementu albo mapy, a liczba elementów to { $count }.
rule-log-name = Nazwa w danych o interakcjach nie może być pusta.
rule-inconsistency-itself = Obie strony to ten sam kanał.
rule-share = Przez ten kanał przechodzi więcej niż sto kontaktów na sto.
rule-estimated-twice = Ta karteczka ma już oszacowanie.
rule-replaced-twice = Ten punkt styku już tamten zastępuje.
rule-action-subject-twice = Działanie już tego dotyczy.
rule-silenced-twice = Tę regułę już tutaj pominięto.
rule-owned-by-nobody = Ma właściciela, ale nie wskazano go.
rule-owner-unsaid = Wskazano właściciela, ale stan to nie „Ma właściciela”.
rule-other-team = Wskazana osoba należy do innego zespołu.

# Edits.

edit-missing = Nie ma elementu „{ record }” o identyfikatorze { $id }.
edit-missing-hint = Może został usunięty. Polecenie „Cofnij” przywraca to, co usunięto.
edit-exists = Jest już element „{ record }” o identyfikatorze { $id }.
edit-exists-hint = Nadaj nowemu elementowi własny identyfikator.
edit-place-unsaid = Nie podano, gdzie ma trafić element „{ record }”.
edit-place-unfit = Elementu „{ record }” nie można tam umieścić.
edit-place-hint = Wybierz inne miejsce.
edit-map-made = Nie można utworzyć mapy wewnątrz mapy.
edit-map-made-hint = Mapy tworzy się w bibliotece.
edit-map-removed = Nie można usunąć mapy z niej samej.
edit-map-removed-hint = Mapy usuwa się w bibliotece.
edit-lane-with-cards = Tor z karteczkami nie może stać się linią podziału.
edit-lane-with-cards-hint = Najpierw przenieś lub usuń jego karteczki.
edit-named-twice = Ten sam element „{ record }” podano dwa razy.
edit-named-twice-hint = Podaj każdy raz.
edit-belongs = Element „{ record }” należy tylko do jednego innego i nie można go skopiować osobno.
edit-belongs-hint = Skopiuj to, do czego należy.
edit-not-written = Element „{ record }” nie ma tekstu, który można by pisać.
edit-not-written-hint = Podaj karteczkę lub punkt styku albo zmień kolumnę.
edit-not-merged = Elementu „{ record }” nie można scalić z innymi.
edit-not-merged-hint = Scalać można karteczki, punkty styku i etapy.
edit-heading-stacked = Nagłówka nie można ułożyć w stos.
edit-heading-stacked-hint = Zamiast tego umieść karteczki pod nagłówkiem.
edit-heading-merged = Nagłówek można scalić tylko z innymi nagłówkami.
edit-heading-merged-hint = Umieść karteczki pod nagłówkiem albo scal karteczki bez niego.
edit-stands-alone = Działanie „{ $title }” jest uzgodnione, a nie wskazano nikogo innego, kto je wykona.
edit-stands-alone-hint = Najpierw wskaż innego właściciela albo zamień je z powrotem w pomysł.
edit-placing = Nie można ustawić „{ $column }”: wynika to z miejsca, w którym leży element „{ record }”.
edit-placing-hint = Zamiast tego przenieś go.
edit-invariant = Ten element byłby niepoprawny: { record } { $id } ({ $rule }). { $what }
edit-invariant-hint = Zmień wartość tak, aby spełniała regułę.
edit-misfit = Ten element nie jest już taki, jaki był: { record } { $id }. { $what }
edit-misfit-hint = W międzyczasie coś się w nim zmieniło. Sprawdź i spróbuj ponownie.
misfit-says-nothing = Zmiana nie mówi ani co było, ani co jest.
misfit-there = To już tam jest.
misfit-gone = Zostało usunięte.
misfit-changed = Od tego czasu się zmieniło.
misfit-column = Od tego czasu zmieniono „{ $column }”.
edit-too-large = Tabela ma wiersze: { $rows }, kolumny: { $columns }; od tego miejsca są tory: { $lanes }, punkty styku: { $touchpoints }.
edit-too-large-hint = Zacznij wyżej lub bardziej w lewo albo najpierw dodaj tory i punkty styku.
edit-empty = Nie podano żadnego elementu.
edit-empty-hint = Podaj co najmniej jeden.
