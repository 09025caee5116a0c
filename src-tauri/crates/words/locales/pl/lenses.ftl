# What the picture says through the other lenses. The window takes it from the picture and has no copy.

# The journey as one line that weaves between channels, or between teams.

weave-channels = Kanały
weave-channels-about = Podróż jako jedna linia. Gdzie biegnie pionowo, tam klient zmienia kanał.
weave-owners = Właściciele
weave-owners-about = Podróż jako jedna linia. Gdzie biegnie pionowo, tam klient jest przekazywany dalej.
weave-figures = Policzone w tej podróży
weave-no-channel = Brak kanału
weave-no-channel-about = Klient jest sam albo nikt nie podał, jak to się odbywa.
weave-unknown = Właściciel nieznany
weave-unknown-about = Nikt nie wie, kto za to odpowiada, albo nikt nie zapytał.
weave-disputed = Właściciel sporny
weave-disputed-about = Kilka zespołów bierze to na siebie albo każdy wskazuje inny.
weave-not-asked = Jeszcze nie pytano
weave-nobody-knows = Nikt nie wie
weave-no-claims = Nie zapisano jeszcze stanowisk
weave-column = { $number }: { $title }
weave-place = { $row }, punkt styku { $number } { $title }
weave-also = { $row }, używany też w punkcie styku { $number } { $title }, którego głównym kanałem jest { $main }
weave-claimed = { $row }, wymieniony przy punkcie styku { $number } { $title }, którego właściciel jest sporny
weave-hand-off = przekazanie od: { $row }
weave-hand-off-suggested = przekazanie od: { $row }, jeszcze nieopisane
sign-context-lost = utracony kontekst
sign-inconsistency = Niespójność
inconsistency-between = { $one } i { $other } mówią klientom różne rzeczy
inconsistency-about = { $one } i { $other } mówią klientom różne rzeczy, temat: { $topic }
sign-exception = tylko gdy coś zawiedzie
sign-escalation = eskalacja
sign-pauses = podróż się tu zatrzymuje
sign-resumes = zatrzymana podróż rusza tu dalej
sign-customer-repeats = klient się powtarza
sign-staff-repeats = pracownicy się powtarzają
sign-wait = oczekiwanie { $time }
sign-wait-worst = najdłużej { $time }
figure = { $number }
figure-channel-switches = { $number ->
    [one] zmiana kanału
    [few] zmiany kanału
    [many] zmian kanału
   *[other] zmiany kanału
}
figure-team-switches = { $number ->
    [one] zmiana zespołu
    [few] zmiany zespołu
    [many] zmian zespołu
   *[other] zmiany zespołu
}
figure-hand-offs = { $number ->
    [one] opisane przekazanie
    [few] opisane przekazania
    [many] opisanych przekazań
   *[other] opisanego przekazania
}
figure-context-lost = { $number ->
    [one] gubi kontekst
    [few] gubią kontekst
    [many] gubi kontekst
   *[other] gubi kontekst
}
figure-repeats = { $number ->
    [one] każe klientowi się powtarzać
    [few] każą klientowi się powtarzać
    [many] każe klientowi się powtarzać
   *[other] każe klientowi się powtarzać
}
figure-unowned = { $number ->
    [one] bez właściciela
    [few] bez właściciela
    [many] bez właściciela
   *[other] bez właściciela
}
figure-disputed = { $number ->
    [one] ma spornego właściciela
    [few] mają spornego właściciela
    [many] ma spornego właściciela
   *[other] ma spornego właściciela
}
figure-wait = typowego oczekiwania przy nich
exchange-title = Kto komu przekazuje
exchange-about = Jak często podróż przechodzi od jednego zespołu (wiersz) do innego (kolumna): od punktu styku do następnego oraz tam, gdzie opisano przekazanie. Im mocniejszy kolor, tym częściej.
exchange-nothing = Gdy tylko podróż przejdzie od jednego zespołu do innego, zostanie to tu policzone.
exchange-corner = Od / do
exchange-spoken = { $from } → { $to }: { $number }
empty-channels = Tu pojawią się kanały: telefon, aplikacja, sklep, poczta. Podróż staje się wtedy linią między nimi i od razu widać, gdzie klient musi zmienić kanał.
empty-teams = Tu pojawią się zespoły: te, które odpowiadają za punkty styku. Podróż staje się wtedy linią między nimi i od razu widać, gdzie klient jest przekazywany dalej.
legend-signs = Przy przekazaniu
legend-no-channel = Nikt nie podał, jak to się odbywa
legend-not-asked = Nikt nie zapytał, kto za to odpowiada
legend-also = Używany też
legend-claimed = Wymieniony w sporze
legend-wait-until = Oczekiwanie, aż ktoś ruszy dalej
legend-context-lost = Ginie kontekst
legend-inconsistency = Kanały mówią różne rzeczy
legend-repeats = Klient się powtarza
legend-exception = Tylko gdy coś zawiedzie
legend-escalation = Eskalacja
legend-pauses = Podróż się tu zatrzymuje
legend-resumes = Tu rusza dalej
figure-wait-worst = w najgorszym razie

# What is measured.

dashboard = Dashboard
dashboard-about = Co mierzy się w tej podróży: gdzie jest, gdzie ma być i w którą stronę zmierza.
dashboard-empty = Jeszcze nic się nie mierzy
dashboard-empty-about = Wskaźnik mówi, czy podróż staje się lepsza. Zacznij od tych, które mierzy się zwykle, i pomiń te, na które nikt nie patrzy. Pojawią się bez liczb: liczba powstaje tylko z tego, co policzono.
dashboard-empty-how = Zaznacz i naciśnij Enter, aby dodać te wskaźniki, bez danych.
dashboard-feeling = Odczucia
dashboard-feeling-lowest = { $persona }: najniżej { $value }, przy „{ $touchpoint }”.
figure-in-waits = w punktach styku, które są oczekiwaniem
figure-assumed = karteczek to założenia
gauge-nothing = Jeszcze nic nie policzono
gauge-no-value = brak wartości
gauge-formula = { $formula } = { $value }
gauge-newest = Najnowszy pomiar: { $value }
gauge-owner = Właściciel: { $name }
gauge-target = Cel { $target }
gauge-target-met = Cel { $target } osiągnięty: { $difference }
gauge-target-missed = Cel { $target } nieosiągnięty: { $difference }
gauge-target-open = Cel { $target }: { $difference }, w granicach błędu
gauge-target-unjudged = Cel { $target }: { $difference }
gauge-step = { $difference } od: { $period }
gauge-step-better = { $difference } od: { $period }, lepiej
gauge-step-worse = { $difference } od: { $period }, gorzej
gauge-review = Przegląd { $date }
gauge-more-channels = { $number ->
    [one] i jeszcze { $number } kanał
    [few] i jeszcze { $number } kanały
    [many] i jeszcze { $number } kanałów
   *[other] i jeszcze { $number } kanału
}

# Two maps beside each other.

compared-title = Co dzieje się z podróżą
compared-nothing = Wybierz mapę, z którą chcesz porównać tę. Mapa stanu przyszłego utworzona z innej mapy sama wie, który z jej punktów styku zastępuje który.
compared-unlinked = Nikt jeszcze nie podał, który punkt styku jednej mapy zastępuje który na drugiej, więc wszystkie widać jako usunięte i jako nowe. W szczegółach punktu styku jest lista tego, co zastępuje.
compared-figures = Ile wynosi różnica
compared-from-to = { $before } → { $after }
compared-less = mniej o { $amount }
compared-more = więcej o { $amount }
compared-same = bez różnicy
compared-touchpoints = punkty styku
compared-hand-offs = przekazania
compared-channel-switches = zmiany kanału
compared-owner-changes = zmiany zespołu
compared-waits = oczekiwania
compared-waiting = czas oczekiwania
compared-context-lost = przekazania gubiące kontekst
compared-repeats = przekazania, przy których klient się powtarza
compared-mood = średnie odczucie tam, gdzie są obie oceny
compared-count-added = dodano
compared-count-changed = zmieniono
compared-count-merged = { $number ->
    [one] zastępuje kilka
    [few] zastępują po kilka
    [many] zastępuje po kilka
   *[other] zastępuje po kilka
}
compared-count-split = { $number ->
    [one] podzielony
    [few] podzielone
    [many] podzielonych
   *[other] podzielonego
}
compared-count-recast = przebudowano
compared-count-removed = usunięto
compared-row = Co się z tym stało
compared-kept = Bez zmian
compared-added = Nowy
compared-removed = Usunięty
compared-changed = Zmieniony
compared-merged = Zastępuje { $number }
compared-split = Podzielony na { $number }
compared-recast = Przebudowany
compared-aspect-title = co się dzieje
compared-aspect-kind = rodzaj
compared-aspect-channel = kanał
compared-aspect-owner = właściciel
compared-aspect-duration = czas trwania
compared-aspect-moment = moment prawdy
compared-instead-of = zamiast: { $titles }
compared-felt = Odczucia

# A future map with the map of today drawn over it.

overlay-gone = Usunięto: { $titles }
overlay-replaces = Zastępuje { $number }: { $titles }
overlay-changed = Zmiany: { $aspects }
overlay-was = Wcześniej: { $titles }
overlay-ghost = Ta sama persona dzisiaj: { $persona }
legend-overlay = W porównaniu z: { $title }
legend-ghost = Odczucia na tamtej mapie
legend-overlay-merged = Zastępuje kilka
legend-ghost-gone = Czego już nie ma

# A sheet for each persona.

people-title = Persony
people-missing = Jeszcze nie podano
people-head = Persona
people-quote = Cytat
people-context = Kontekst
people-wants = Cele i frustracje
people-ways = Zachowania i preferencje
people-channels = Kanały
people-channels-counted = { $number ->
    [one] Kanały policzone w jednym punkcie styku
    [few] Kanały policzone w { $number } punktach styku
    [many] Kanały policzone w { $number } punktach styku
   *[other] Kanały policzone w { $number } punktu styku
}
people-share = { $number }%
people-feeling-and-pains = Odczucia
people-feeling = Odczucia w podróży
people-feeling-spoken = Odczucia w podróży: najniżej { $low } ({ $lowest }), najwyżej { $high } ({ $highest })
people-pains = { $number ->
    [one] Bolączka
    [few] Bolączki
    [many] Bolączki
   *[other] Bolączki
}
people-more-pains = { $number ->
    [one] i jeszcze jedna
    [few] i jeszcze { $number }
    [many] i jeszcze { $number }
   *[other] i jeszcze { $number }
}
persona-preferences = Preferencje
persona-communication = Komunikacja
card-persona = persona: { $persona }

# A touchpoint that is a journey of its own.

sub-journey-lowest = najniższa ocena tam: { $lowest }
sub-journey-pains = { $number ->
    [one] jedna otwarta bolączka tam
    [few] { $number } otwarte bolączki tam
    [many] { $number } otwartych bolączek tam
   *[other] { $number } otwartej bolączki tam
}
sub-journey-missing = Mapa spoza tej biblioteki
