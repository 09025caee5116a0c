# The hand-offs along the line, and how all that a map says is known.

action-hand-off-drawer = Przekazania wzdłuż linii
action-next-hand-off = Następne przekazanie
action-previous-hand-off = Poprzednie przekazanie
action-describe-hand-off = Opisz proponowane przekazanie
action-describe-hand-offs = Opisz wszystkie proponowane przekazania
action-another-hand-off = Kolejne przekazanie stąd
action-no-hand-off = Nic się tu nie przekazuje…
action-panel-evidence = Dowody
why-no-passages = W tej podróży kanał i właściciel nigdy się nie zmieniają i żadne przekazanie nie jest opisane.
why-no-hand-off = Najpierw przejdź do przekazania.
why-no-suggestion = Najpierw przejdź do proponowanego przekazania.

line-bar = Przekazania w liczbach
line-title = Przekazania
line-none = Gdy tylko między kolejnymi punktami styku zmieni się kanał lub właściciel, pojawi się tu propozycja przekazania.
line-go = Przejdź do następnego: { $what }
line-described = { $number ->
    [one] opisane
    [few] opisane
    [many] opisanych
   *[other] opisanego
}
line-channel = { $number ->
    [one] zmiana kanału
    [few] zmiany kanału
    [many] zmian kanału
   *[other] zmiany kanału
}
line-unowned = bez właściciela
line-disputed = w sporze
line-contextLost = { $number ->
    [one] gubi kontekst
    [few] gubią kontekst
    [many] gubi kontekst
   *[other] gubi kontekst
}
line-repeats = { $number ->
    [one] powtórzenie przez klienta
    [few] powtórzenia przez klienta
    [many] powtórzeń przez klienta
   *[other] powtórzenia przez klienta
}
line-wait = oczekiwania · najdłużej { $worst }
line-wait-unknown = oczekiwanie nieznane
line-suggested = { $number ->
    [one] do opisania
    [few] do opisania
    [many] do opisania
   *[other] do opisania
}
line-none-chosen = Nie wybrano żadnego
line-place = { $number } z { $count }
line-close = Zamknij panel przekazań
line-both-change = Zmieniają się kanał i właściciel
line-channel-changes = Zmienia się kanał
line-owner-changes = Zmienia się właściciel
line-nothing-changes = Kanał i właściciel bez zmian
line-describe-all = Opisz wszystkie: { $count }
line-why-none = Dlaczego nic się tu nie przekazuje?
line-let-be = Pomiń
line-section-passes = Co się przekazuje
line-section-course = Jak to przebiega
said-no-hand-off = Propozycja zniknęła. Kontrola mapy wymienia ją wśród pominiętych.
said-described = { $count ->
    [one] Jedno przekazanie do opisania
    [few] { $count } przekazania do opisania
    [many] { $count } przekazań do opisania
   *[other] { $count } przekazania do opisania
}
line-in-drawer = To przekazanie widać w panelu nad linią.
line-open-drawer = Pokaż nad linią

evidence = Dowody
evidence-nothing = Gdy tylko coś znajdzie się na mapie, pojawi się tu lista wszystkiego, co mapa mówi, wraz z tym, skąd to wiadomo.
evidence-coverage = Ile jest poparte
evidence-map = Cała mapa
evidence-backed = Poparte: { $backed } z { $count }, { $share }
evidence-count = { $level } { $number }
evidence-filter-level = Skąd to wiemy
evidence-filter-kind = Rodzaj źródła
evidence-filter-thing = Co
evidence-all = Wszystkie
evidence-kind-none = Rodzaj niepodany
evidence-stale-only = Starsze niż rok
evidence-stale = Źródło starsze niż rok
evidence-shown = { $count ->
    [0] Nic nie jest znane w ten sposób
    [one] Jeden element
    [few] { $count } elementy
    [many] { $count } elementów
   *[other] { $count } elementu
}
evidence-select = Zaznacz je na mapie
evidence-ask = { $count ->
    [one] Utwórz z tego pytanie
    [few] Utwórz z nich { $count } pytania
    [many] Utwórz z nich { $count } pytań
   *[other] Utwórz z nich { $count } pytania
}
evidence-ask-one = Zamień w pytanie badawcze: { $name }
evidence-more = Pokaż jeszcze { $count }
evidence-n = n = { $n }
evidence-thing-touchpoint = Punkty styku
evidence-thing-card = Karteczki
evidence-thing-emotion = Oceny
evidence-thing-hand_off = Przekazania
evidence-thing-metric = Wskaźniki
evidence-thing-inconsistency = Niespójności
evidence-of-touchpoint = Punkt styku
evidence-of-card = Karteczka
evidence-of-emotion = Oceny
evidence-of-hand_off = Przekazanie
evidence-of-metric = Wskaźnik
evidence-of-inconsistency = Niespójność
evidence-ratings = { $count ->
    [one] { $persona }: jedna ocena
    [few] { $persona }: { $count } oceny
    [many] { $persona }: { $count } ocen
   *[other] { $persona }: { $count } oceny
}
evidence-metric-untitled = Wskaźnik bez tytułu
evidence-go = Przejdź do: { $name }

field-backs = Użyj odpowiedzi jako dowodu
backs-explained = To, co ustalono, może poprzeć „{ $name }”: źródło i data pochodzą stąd.
backs-take = Użyj jako dowodu
backs-taken = Dowodem dla „{ $name }” jest teraz ta odpowiedź.
backs-unanswered = Najpierw zapisz odpowiedź: stanie się źródłem.
field-reason-of = Dlaczego: { $name }
field-share-of = Procent kontaktów: { $name }
share-hint = Ile na sto kontaktów przechodzi przez ten kanał.
