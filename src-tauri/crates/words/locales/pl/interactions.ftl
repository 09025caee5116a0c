# The panel of interaction data.
interactions-none = Co klienci robili naprawdę? Otwórz dane o ich interakcjach, porównaj je z mapą i zapisz jako dowody to, co mówią.
interactions-formats = Tabele z wierszem na każdą interakcję (CSV, Excel, OpenDocument), XES oraz OCEL 1 i 2 jako JSON lub XML. Niezbędne jest to, czyja to podróż, co się stało i kiedy. Kanał i zespół są uwzględniane, jeśli są podane.
interactions-private = Dane pozostają w pamięci i znikają po zamknięciu aplikacji. Nic z nich nie jest przechowywane ani wysyłane, a na mapę trafiają tylko liczby, które zapiszesz.
interactions-open = Otwórz dane o interakcjach…
interactions-open-other = Otwórz inne dane…
interactions-close = Zamknij
interactions-span = od { $from } do { $until }
interactions-counts = { $journeys ->
    [one] { $journeys } podróż
    [few] { $journeys } podróże
    [many] { $journeys } podróży
   *[other] { $journeys } podróży
}, { $interactions ->
    [one] { $interactions } interakcja
    [few] { $interactions } interakcje
    [many] { $interactions } interakcji
   *[other] { $interactions } interakcji
}
interactions-how = Jak odczytano plik
interactions-remarks = { $count ->
    [one] jedna uwaga
    [few] { $count } uwagi
    [many] { $count } uwag
   *[other] { $count } uwagi
}
interactions-kind = Podróże liczone według
interactions-kind-counts = { $name }: podróże { $journeys }, interakcje { $interactions }
interactions-role-case = Czyja to podróż
interactions-role-activity = Co się stało
interactions-role-time = Kiedy albo kiedy się zaczęło
interactions-role-until = Kiedy się skończyło
interactions-role-channel = Kanał
interactions-role-hand = Zespół lub osoba
interactions-role-phase = Czy to początek, czy koniec
interactions-role-instance = Co stanowi całość
interactions-role-trait = Co wiadomo o podróży
interactions-role-ignore = Pomijane
interactions-view = Widok
interactions-view-names = Nazwy
interactions-view-funnel = Lejek
interactions-view-ways = Ścieżki
interactions-view-channels = Kanały
interactions-view-evidence = Dowody
interactions-view-replay = Odtwarzanie
interactions-names-why = Wskaż, któremu punktowi styku odpowiada każda nazwa w danych. Mapa to zapamięta, więc następny plik będzie od razu zrozumiały.
interactions-known = Nazwy znane na mapie: { $known } z { $all }.
interactions-no-touchpoints = Na mapie nie ma jeszcze punktów styku.
interactions-same = ta sama nazwa
interactions-alike = może: { $name }
interactions-take = To jest: { $name }
interactions-take-alike = { $count ->
    [one] Przyjmij jedną podobną nazwę
    [few] Przyjmij wszystkie { $count } podobne nazwy
    [many] Przyjmij wszystkie podobne nazwy ({ $count })
   *[other] Przyjmij wszystkie podobne nazwy ({ $count })
}
interactions-not-on-map = Nie ma na mapie
interactions-more = Pokaż jeszcze { $count }
interactions-scope = Interakcje
interactions-scope-on_map = Na mapie
interactions-scope-all = Wszystkie
interactions-left-out = { $count ->
    [one] Jedna interakcja nie jest brana pod uwagę, bo jej nazwy nie ma na mapie.
    [few] { $count } interakcje nie są brane pod uwagę, bo ich nazw nie ma na mapie.
    [many] { $count } interakcji nie jest branych pod uwagę, bo ich nazw nie ma na mapie.
   *[other] { $count } interakcji nie jest brane pod uwagę, bo ich nazw nie ma na mapie.
}
interactions-nothing-known = Nic z tych danych nie ma jeszcze swojego miejsca na mapie. Wskaż w części „Nazwy”, których punktów styku dotyczą, albo zobacz wszystkie interakcje.
interactions-steps = Kroki
interactions-steps-stages = Etapy
interactions-steps-touchpoints = Punkty styku
interactions-steps-names = Nazwy w danych
interactions-funnel-caption = Podróże w pliku { $file }: { $journeys }
interactions-step = Krok
interactions-reached = Dotarły
interactions-of-before = Z poprzednich
interactions-time = Czas, mediana
interactions-visited = Były kiedykolwiek
interactions-funnel-how = Dotarły: podróże, które doszły tu przez wszystkie kroki powyżej, w tej kolejności, bez względu na to, co było pomiędzy. Czas: od dotarcia do poprzedniego kroku. Były kiedykolwiek: podróże, które były tu w dowolnym momencie.
interactions-choose-steps = Wybierz kroki
interactions-ways = { $count ->
    [one] Jedna ścieżka
    [few] { $count } różne ścieżki
    [many] { $count } różnych ścieżek
   *[other] { $count } różnej ścieżki
}
interactions-way-count = { $count ->
    [one] { $count } podróż
    [few] { $count } podróże
    [many] { $count } podróży
   *[other] { $count } podróży
} ({ $share })
interactions-way-more = … i jeszcze { $count }
interactions-median = mediana { $time }
interactions-look = Obejrzyj jedną
interactions-links = Od kroku do kroku
interactions-link = Od i do
interactions-times = Ile razy
interactions-wait-median = Oczekiwanie, mediana
interactions-wait-most = Oczekiwanie, 95%
interactions-switches = Zmiany kanału
interactions-wait-how = Oczekiwanie: jak długo pomiędzy nic się nie dzieje. 95%: dziewiętnaście z dwudziestu oczekiwań nie trwa dłużej. Po pół godzinie bez żadnej interakcji wizyta się kończy.
interactions-figure-journeys = podróże
interactions-figure-visits = wizyty na podróż
interactions-figure-switched = zmieniają kanał
interactions-figure-switches = zmiany na podróż
interactions-figure-passed = są przekazywane dalej
interactions-figure-returned = wracają
interactions-figure-total = od pierwszej do ostatniej, mediana
interactions-figure-waits = z tego oczekiwanie, mediana
interactions-channels = Kanały
interactions-channel = Kanał
interactions-journeys = Podróże
interactions-visits = Wizyty
interactions-no-channels = Dane nie mówią, jakimi kanałami. Jeśli jest taka kolumna, wskaż ją w części „Jak odczytano plik”.
interactions-changes = Zmiany kanału
interactions-change-from = Od
interactions-change-to = Do
interactions-attribution = Kto ma w tym udział
interactions-goal = Dokąd klienci mają dotrzeć
interactions-ascribe = Podział według
interactions-ascribe-channels = Kanały po drodze
interactions-reached-goal = Podróże, które tam dotarły: { $reached } z { $of } ({ $share })
interactions-took-part = Udział
interactions-rate = Dotarły
interactions-on-journeys = { $count ->
    [one] w { $count } podróży
    [few] w { $count } podróżach
    [many] w { $count } podróżach
   *[other] w { $count } podróży
}
interactions-unknown = Nieznane
interactions-rules = Co znaczą reguły
interactions-rule-first = Pierwszy
interactions-rule-first-how = Wszystko dla kanału pierwszego kontaktu.
interactions-rule-last = Ostatni
interactions-rule-last-how = Wszystko dla kanału, w którym dotarli do celu.
interactions-rule-linear = Po równo
interactions-rule-linear-how = Tyle samo dla każdego kontaktu po drodze.
interactions-rule-position = Pozycja
interactions-rule-position-how = 40% dla pierwszego kontaktu, 40% dla ostatniego i 20% dla wszystkich pomiędzy. Po połowie, gdy są dwa.
interactions-rule-decay = Zanikanie
interactions-rule-decay-how = Za każde siedem dni przed dotarciem do celu o połowę mniej.
interactions-attribution-how = Każda reguła inaczej dzieli te same sukcesy. Żadna nie pokazuje, co je spowodowało: kanał, w którym klienci docierają do celu, często nie jest tym, który ich przekonał.
interactions-evidence-why = Co mówią dane, a co mówi mapa. To, co przyjmiesz, staje się dowodem poziomu „Dane”, ze źródłem, datą i n, w jednym kroku, który można cofnąć.
interactions-offers-hand_off = { $count ->
    [one] Jedno przekazanie
    [few] { $count } przekazania
    [many] { $count } przekazań
   *[other] { $count } przekazania
}
interactions-offers-new_hand_off = { $count ->
    [one] Jedno przekazanie, którego nie ma na mapie
    [few] { $count } przekazania, których nie ma na mapie
    [many] { $count } przekazań, których nie ma na mapie
   *[other] { $count } przekazania, którego nie ma na mapie
}
interactions-offers-touchpoint = { $count ->
    [one] Jeden punkt styku
    [few] { $count } punkty styku
    [many] { $count } punktów styku
   *[other] { $count } punktu styku
}
interactions-offers-metric = { $count ->
    [one] Jeden wskaźnik mapy
    [few] { $count } wskaźniki mapy
    [many] { $count } wskaźników mapy
   *[other] { $count } wskaźnika mapy
}
interactions-measure-switch_rate = Podróże ze zmianą kanału
interactions-measure-switches_per_transition = Zmiany kanału na przejście
interactions-measure-switches_per_journey = Zmiany kanału na podróż
interactions-measure-return_rate = Podróże z powrotem
interactions-take-all = Wszystkie z tej grupy
interactions-map-silent = Mapa: nic nie mówi
interactions-map-says = Mapa: { $value }
interactions-data-says = Dane: { $value } (n = { $n })
interactions-data-seen = Dane: widać w { $n ->
    [one] { $n } podróży
    [few] { $n } podróżach
    [many] { $n } podróżach
   *[other] { $n } podróży
}
interactions-data-time = Dane: { $value }, dziewiętnaście z dwudziestu do { $most } (n = { $n })
interactions-standing-agrees = Zgadza się
interactions-standing-differs = Różni się ponad dwukrotnie
interactions-write = { $count ->
    [0] Zapisz jako dowody
    [one] Zapisz jeden jako dowód
    [few] Zapisz { $count } jako dowody
    [many] Zapisz { $count } jako dowody
   *[other] Zapisz { $count } jako dowody
}
interactions-journey = Podróż { $number }
replay-why = Prześledź na mapie podróż jednego klienta, przystanek po przystanku.
replay-why-usual = Najczęstsza ścieżka
replay-why-longest = Najdłuższa
replay-why-switches = Najwięcej zmian kanału
replay-why-returns = Najwięcej powrotów
replay-seek = Znajdź po nazwie z danych, na przykład po numerze zgłoszenia
replay-found = { $count ->
    [0] Nic nie znaleziono
    [one] Znaleziono jedną podróż
    [few] Znaleziono { $count } podróże
    [many] Znaleziono { $count } podróży
   *[other] Znaleziono { $count } podróży
}
replay-names = Podróże są tu ponumerowane, aby żadne nazwisko klienta nie trafiło na ścianę.
replay-counts = { $stops ->
    [one] { $stops } przystanek
    [few] { $stops } przystanki
    [many] { $stops } przystanków
   *[other] { $stops } przystanku
} · { $time }
replay-controls = Odtwarzanie
replay-back = Poprzedni przystanek
replay-on = Następny przystanek
replay-play = Odtwórz
replay-pause = Wstrzymaj
replay-end = Zdejmij z mapy
replay-at = { $at } z { $of }
replay-channel = kanał: { $channel }
replay-other-channel = kanał: { $channel }, którego nie ma tam na mapie
replay-lasts = trwa { $time }
replay-interactions = { $count ->
    [one] { $count } interakcja
    [few] { $count } interakcje
    [many] { $count } interakcji
   *[other] { $count } interakcji
}
replay-stop = Przystanek { $number }: { $name }. { $how }
replay-after = po { $wait }
interactions-add = { $count ->
    [one] Dodaj nieznaną nazwę jako punkt styku
    [few] Dodaj { $count } nieznane nazwy jako punkty styku
    [many] Dodaj { $count } nieznanych nazw jako punkty styku
   *[other] Dodaj { $count } nieznanej nazwy jako punkty styku
}
