# The words of a map. What they mean is said in the README; use exactly these.

untitled-map = Mapa bez tytułu
untitled-stage = Etap bez tytułu
untitled-touchpoint = Punkt styku bez tytułu
untitled-persona = Persona bez imienia

state-current = Stan obecny
state-future = Stan przyszły
basis-assumption = Oparta na założeniach
basis-research = Oparta na badaniach

badge-assumed = Z założeń
badge-researched = Z badań

touchpoint-kind-direct = Bezpośredni
touchpoint-kind-indirect = Pośredni
touchpoint-kind-physical = Fizyczny
touchpoint-kind-action = Działanie klienta
touchpoint-kind-wait = Oczekiwanie

lane-text = Notatki
lane-images = Storyboard
lane-actions = Działania klienta
lane-emotions = Emocje
lane-quotes = Cytaty
lane-thoughts = Myśli
lane-needs = Potrzeby
lane-pain_points = Bolączki
lane-opportunities = Szanse
lane-physical_evidence = Świadectwa materialne
lane-frontstage = Frontstage
lane-backstage = Backstage
lane-systems = Systemy
lane-policy = Zasady
lane-metrics = Wskaźniki
lane-line_of_interaction = Linia interakcji
lane-line_of_visibility = Linia widoczności
lane-line_of_internal_interaction = Linia interakcji wewnętrznej

card-note = Notatka
card-quote = Cytat
card-pain_point = Bolączka
card-opportunity = Szansa
card-image = Obraz
card-heading = Nagłówek

breakdown-content = Treść
breakdown-data = Dane
breakdown-process = Proces
breakdown-ownership = Odpowiedzialność

evidence-assumption = Założenie
evidence-anecdote = Zasłyszane
evidence-research = Badania
evidence-data = Dane
evidence-disputed = Sporne

owner-owned = Ma właściciela
owner-unknown = Właściciel nieznany
owner-disputed = Właściciel sporny

repeats-customer = Klient
repeats-staff = Pracownicy
repeats-nobody = Nikt

medium-digital = Cyfrowo
medium-voice = Głosowo
medium-message = Wiadomość
medium-personal = Osobiście
medium-physical = Fizycznie
medium-media = Media

channel-phone = Telefon
channel-e-mail = E-mail
channel-chat = Czat
channel-messenger = WhatsApp
channel-sms = SMS
channel-social = Media społecznościowe
channel-web = Strona WWW
channel-app = Aplikacja
channel-self-service = Samoobsługa
channel-video-call = Wideorozmowa
channel-store = Sklep
channel-field-visit = Wizyta u klienta
channel-event = Wydarzenie
channel-post = Poczta
channel-word-of-mouth = Rekomendacje znajomych
channel-advert = Reklama
channel-other = Inne

emotion--2 = Okropnie
emotion--1 = Źle
emotion-0 = Neutralnie
emotion-1 = Dobrze
emotion-2 = Wspaniale

stage-set-classic = Od świadomości do polecania
stage-set-delivery = Zakup i dostawa
stage-set-relationship = Relacja
stage-set-loyalty = Użytkowanie i lojalność
stage-awareness = Świadomość
stage-consideration = Rozważanie
stage-purchase = Zakup
stage-advocacy = Polecanie
stage-evaluation = Porównanie
stage-delivery = Dostawa
stage-support = Wsparcie
stage-usage = Użytkowanie
stage-awareness-and-acquisition = Świadomość i pozyskanie
stage-onboarding-and-engagement = Wdrożenie i zaangażowanie
stage-post-purchase-support = Wsparcie po zakupie

# The templates, and what each of them teaches.

template-fault-repair = Usunięcie awarii
template-fault-repair-lesson = Jak czyta się całą podróż: siedem przekazań, dwie persony i to, kto za co odpowiada.
template-online-purchase = Zakup online ze zwrotem
template-online-purchase-lesson = Zmiany kanału: z aplikacji na czat, z czatu do sklepu, i co ginie na każdym kroku.
template-insurance-claim = Zgłoszenie szkody
template-insurance-claim-lesson = Oczekiwanie: każda cisza jest osobnym krokiem, ma swoją długość i właściciela.
template-public-service = Wniosek w urzędzie
template-public-service-lesson = Wyjątki i powtórzenia: o co pyta się dwa razy i jaki przepis za tym stoi.
template-patient-visit = Wizyta pacjenta
template-patient-visit-lesson = Dwie persony w jednym dniu: gdzie pacjentka i jej bliski czują coś przeciwnego.
template-employee-onboarding = Początek w nowej pracy
template-employee-onboarding-lesson = Podróż wewnątrz firmy: kroki, za które nie odpowiada nikt albo trzy zespoły naraz.
template-software-onboarding = Wdrożenie do aplikacji
template-software-onboarding-lesson = Tylko cyfrowo: co rozstrzyga się w opiniach i rozmowach, poza Twoim wzrokiem.
template-event = Wydarzenie
template-event-lesson = Przed, w trakcie i po: miejsca, papier i kolejki, nie tylko ekrany.

# What the picture itself says.

section-about = O tej mapie
section-grid = Podróż
section-parking = Parking
section-measured = Co mierzy się na całej podróży
row-stages = Etapy
row-touchpoints = Punkty styku
row-lanes = Tory
row-emotion-notes = Notatki o emocjach
row-whole-stage = Cały etap
row-across = Kilka punktów styku
across-spoken = Od „{ $from }” do „{ $until }”, { $count ->
    [one] 1 punkt styku
    [few] { $count } punkty styku
    [many] { $count } punktów styku
   *[other] { $count } punktu styku
}
moment-of-truth = Moment prawdy
hand-off-owner = Przekazanie: { $owner }
hand-off-from-to = Przekazanie: { $from } → { $to }
hand-off-suggested = Przekazanie jeszcze nieopisane.
hand-off-channel = Zmienia się kanał: { $from } → { $to }.
hand-off-team = Zmienia się właściciel: { $from } → { $to }.
severity-of = Dotkliwość { $number } z 5
card-impact = Wpływ { $number }
card-effort = Nakład { $number }
emotion-spoken = { $persona }, { $touchpoint }: { $value }, { $word }
rating-n-unknown = Nie wiadomo, ile osób zapytano
rating-n = { $number ->
    [one] Zapytano 1 osobę
    [few] Zapytano { $number } osoby
    [many] Zapytano { $number } osób
   *[other] Zapytano { $number } osoby
}
# The highest rating minus the lowest: from 3 on it is worth a talk.
rating-spread = { $number ->
    [0] Wszyscy są zgodni
    [1] Oceny różnią się o 1
    [2] Oceny różnią się o 2
   *[other] Oceny różnią się o { $number }: warto o tym porozmawiać
}
curve-spoken = Emocje, { $persona }: od { $from } ({ $first }) do { $to } ({ $last }); najniżej { $low } ({ $lowest }), najwyżej { $high } ({ $highest }).
curve-spoken-once = Emocje, { $persona }: { $from } ({ $first }).
duration-seconds = { $number } s
duration-minutes = { $number } min
duration-hours = { $number } h
duration-days = { $number ->
    [one] { $number } dzień
    [few] { $number } dni
    [many] { $number } dni
   *[other] { $number } dnia
}
fact-question = Pytanie
fact-scenario = Scenariusz
fact-goal = Czego chce klient
fact-start = Zaczyna się, gdy
fact-end = Kończy się, gdy
fact-owner = Właściciel
fact-source = Źródło, jeśli karteczka nie podaje innego
fact-review = Przegląd
section-legend = Jak czytać tę mapę
legend-line = Podróż
legend-way = Od punktu styku do punktu styku
legend-wait = Klient czeka
legend-hand-offs = Przekazania
legend-hand-off = Opisane
legend-hand-off-unknown = Właściciel nieznany
legend-hand-off-disputed = Właściciel sporny
legend-hand-off-suggested = Zmienia się kanał lub zespół; jeszcze nieopisane
legend-owners = Kto za to odpowiada
legend-owner-owned = Zespół, osoba
legend-owner-unknown = Właściciel nieznany
legend-owner-disputed = Właściciel sporny: podano obie strony
legend-evidence = Skąd to wiemy
legend-evidence-assumption = Założenie, przerywany brzeg
legend-evidence-anecdote = Zasłyszane
legend-evidence-research = Badania
legend-evidence-data = Dane
legend-evidence-disputed = Sporne
legend-cards = Karteczki
legend-severity = Dotkliwość bolączki, od 1 do 5
legend-stack = Stos i liczba karteczek
legend-emotions = Emocje
legend-rating-known = Ocena poparta dowodami
legend-rating-assumed = Ocena z założenia
legend-no-rating = Nikt tego nie ocenił
legend-colours = Kolor karteczek: { $by }
legend-colour-others = { $number ->
    [one] 1 inna nazwa
    [few] { $number } inne nazwy
    [many] { $number } innych nazw
   *[other] { $number } innej nazwy
}
legend-colour-none-owner = Nie pytano o właściciela
legend-colour-none-department = Bez działu
legend-colour-none-severity = Bez dotkliwości
legend-colour-none-tag = Bez tagu
legend-colour-none-author = Bez autora
colour-by-kind = Rodzaj
colour-by-evidence = Dowody
colour-by-owner = Właściciel
colour-by-department = Dział punktu styku
colour-by-severity = Dotkliwość
colour-by-tag = Tag
colour-by-author = Autor
persona-goals = Cele
persona-frustrations = Frustracje
persona-behaviours = Zachowania
persona-channels = Preferowane kanały
empty-stages = Tu pojawią się etapy: fazy podróży od lewej do prawej, na przykład Świadomość, Zakup, Dostawa, Wsparcie.
empty-touchpoints = Tu pojawią się punkty styku: momenty każdego etapu.
empty-stage = Nie ma jeszcze punktów styku: tu pojawią się momenty tego etapu.
empty-lanes = Tu pojawią się tory: co klient robi, myśli i czuje.
empty-personas = Kto odbywa tę podróż? Tu pojawią się persony.

# What is folded away is counted.
folded-touchpoints = { $number ->
    [one] 1 punkt styku
    [few] { $number } punkty styku
    [many] { $number } punktów styku
   *[other] { $number } punktu styku
}
stack-count = { $number }×
stack-closed = { $number ->
    [one] Stos: { $number } karteczka
    [few] Stos: { $number } karteczki
    [many] Stos: { $number } karteczek
   *[other] Stos: { $number } karteczki
}
stack-open = { $number ->
    [one] Rozwinięty stos: { $number } karteczka
    [few] Rozwinięty stos: { $number } karteczki
    [many] Rozwinięty stos: { $number } karteczek
   *[other] Rozwinięty stos: { $number } karteczki
}
stack-under = W stosie powyżej
heading-open = { $number ->
    [one] Nagłówek nad jedną karteczką
    [few] Nagłówek nad { $number } karteczkami
    [many] Nagłówek nad { $number } karteczkami
   *[other] Nagłówek nad { $number } karteczki
}
heading-closed = { $number ->
    [one] Nagłówek nad jedną karteczką, zwinięty
    [few] Nagłówek nad { $number } karteczkami, zwinięty
    [many] Nagłówek nad { $number } karteczkami, zwinięty
   *[other] Nagłówek nad { $number } karteczki, zwinięty
}
folded-cards = { $number ->
    [one] 1 karteczka
    [few] { $number } karteczki
    [many] { $number } karteczek
   *[other] { $number } karteczki
}
folded-metrics = { $number ->
    [one] 1 wskaźnik
    [few] { $number } wskaźniki
    [many] { $number } wskaźników
   *[other] { $number } wskaźnika
}
folded-lane = Zwinięty
