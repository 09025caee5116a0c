# What tables and texts say through the lenses that have no grid. The window takes it from the picture.

sheet-ascending = posortowane od najmniejszych
sheet-descending = posortowane od największych

# The registers.

register-pain-points = Bolączki
register-pain-points-about = Co boli, jak bardzo, kto za to odpowiada i co na to odpowiada.
register-hand-offs = Przekazania
register-hand-offs-about = Gdzie klient jest przekazywany dalej: co to wyzwala, co ginie, kto się powtarza, ile to trwa.
register-opportunities = Szanse
register-opportunities-about = Jak moglibyśmy to naprawić: na co odpowiada każdy pomysł, co przyniesie i ile będzie kosztować.
register-actions = Działania
register-actions-about = Co ktoś zrobi, do kiedy i po czym będzie widać, że pomogło.
register-touchpoints = Punkty styku
register-touchpoints-about = Każdy moment podróży z kanałem, właścicielem i czasem trwania.
register-evidence = Dowody
register-evidence-about = Skąd wiemy to, co twierdzimy, i z jakiego źródła.
register-rows = { $number ->
    [0] Jeszcze nic.
    [one] Jeden wiersz.
    [few] { $number } wiersze.
    [many] { $number } wierszy.
   *[other] { $number } wiersza.
}
register-in-order = W kolejności podróży.
register-filtered = Wiersze z tekstem „{ $filter }”: { $number } z { $all }.
register-from-to = { $from } → { $to }
register-rating = { $persona }: { $value }, { $word }
register-yes = Tak
register-no = Nie
register-sort-touchpoint = Punkt styku
register-sort-emotion = Ocena
register-sort-hand-off = Przekazanie
register-action-integrate_systems = Integracja systemów
register-action-train_staff = Szkolenie pracowników
register-action-change_process = Zmiana procesu
register-action-other = Inne
register-state-idea = Pomysł
register-state-agreed = Uzgodnione
register-state-doing = W toku
register-state-done = Zrobione
register-state-dropped = Zaniechane
column-text = Co
column-where = Gdzie
column-lane = Tor
column-severity = Dotkliwość
column-breakdown = Co zawodzi
column-owner = Właściciel
column-evidence = Skąd to wiemy
column-answered-by = Odpowiadają na to
column-answers = Odpowiada na
column-impact = Wpływ
column-effort = Nakład
column-actions = Działania
column-hand-off = Od → do
column-switch = Zmiana kanału
column-kind = Rodzaj
column-trigger = Wyzwalacz
column-context-lost = Utracony kontekst
column-repeats = Kto powtarza
column-wait-typical = Typowe oczekiwanie
column-wait-worst = Najdłuższe oczekiwanie
column-action = Działanie
column-state = Stan
column-due = Termin
column-about = Czego dotyczy
column-metric = Wskaźnik sukcesu
column-baseline = Wcześniej
column-target = Cel
column-benefit = Korzyść
column-cost = Koszt
column-return = ROI
column-notes = Notatki
column-touchpoint = Punkt styku
column-stage = Etap
column-channel = Kanał
column-channel-reason = Dlaczego ten kanał
column-duration = Czas trwania
column-moment = Moment prawdy
column-emotion = Odczucie
column-claim = Co twierdzimy
column-sort = Rodzaj
column-evidence-kind = Rodzaj źródła
column-source = Źródło
column-date = Data
column-n = n
register-nothing-pain-points = Nie ma jeszcze bolączek
register-nothing-pain-points-about = Tu trafia wszystko, co boli w podróży, z dotkliwością, właścicielem i tym, co na to odpowiada. Karteczka jest bolączką, gdy leży na torze bolączek albo gdy ma taki rodzaj.
register-nothing-hand-offs = Nie ma jeszcze opisanych przekazań
register-nothing-hand-offs-about = Gdzie podróż przechodzi z jednego kanału lub zespołu do innego, opisz przekazanie: wyzwalacz, co ginie, kto musi się powtarzać i ile to trwa. Mapa podpowiada miejsca.
register-nothing-opportunities = Nie ma jeszcze szans
register-nothing-opportunities-about = Tu trafia to, co można zrobić z bolączkami i przekazaniami, wraz z wpływem i nakładem. Karteczka jest szansą, gdy leży na torze szans albo gdy ma taki rodzaj.
register-nothing-actions = Nie ma jeszcze działań
register-nothing-actions-about = Tu trafia to, co ktoś zrobi: z właścicielem, datą i wskaźnikiem, który pokaże, czy pomogło.
register-nothing-touchpoints = Nie ma jeszcze punktów styku
register-nothing-touchpoints-about = Tu trafiają momenty podróży, każdy z kanałem, właścicielem i czasem trwania. Dodaj na mapie etap i punkt styku.
register-nothing-evidence = Jeszcze nic nie twierdzimy
register-nothing-evidence-about = Tu trafiają wszystkie karteczki, punkty styku, oceny i przekazania wraz z tym, skąd to wiadomo: z założenia, ze słyszenia, z badań czy z pomiarów, i z jakiego źródła.
register-nothing-filtered = Żaden wiersz tego nie zawiera
register-nothing-filtered-about = Wiersze są, ale w żadnym nie ma tego, czego szukasz. Wyczyść filtr, a wszystkie wrócą.

# The outline.

outline = Konspekt
outline-write = Pisz tutaj
outline-nothing = Nie ma jeszcze nic do czytania
outline-nothing-about = Tu mapa jest tekstem: etapy to nagłówki, pod nimi są punkty styku, a pod każdym to, co mówią karteczki. Na początek dodaj etap i punkt styku.
outline-kind-direct = Kontakt bezpośredni
outline-kind-indirect = Kontakt pośredni
outline-kind-physical = Kontakt fizyczny
outline-kind-action = Klient działa sam
outline-kind-wait = Oczekiwanie
outline-channel = { $kind }: { $channel }.
outline-no-channel = { $kind }.
outline-reason = Dlaczego ten kanał: { $reason }.
outline-owner = Właściciel: { $owner }.
outline-no-owner = Nikt nie zapytał, kto za to odpowiada.
outline-takes = Trwa { $time }.
outline-moment = Moment prawdy.
outline-moment-why = Moment prawdy: { $reason }.
outline-rating = { $persona }: { $value }, { $word }.
outline-trigger = Wyzwalacz: { $text }.
outline-context-lost = Utracony kontekst: { $text }.
outline-repeats-customer = Klient musi się powtarzać.
outline-repeats-staff = Pracownicy muszą się powtarzać.
outline-repeats-nobody = Nikt nie musi się powtarzać.
outline-wait = Typowe oczekiwanie: { $time }.
outline-wait-worst = W najgorszym razie: { $time }.

# At the foot of each sheet of a picture that takes several.

portrait-of = Portret: { $name }
sheet-caption = { $name } z { $last } · { $title }
sheet-caption-goes-on = { $name } z { $last } · { $title } · { $columns }, ciąg dalszy
