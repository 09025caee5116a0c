# The command line.

cli-error = błąd: { $what }
cli-hint = wskazówka: { $what }
cli-warning = ostrzeżenie: { $what }
cli-no-history = { $file }: historię mapy zawiera tylko plik .journey.
cli-no-history-hint = Zakończ nazwę rozszerzeniem .journey albo pomiń historię.
cli-no-command = { $file }, wiersz { $line }, kolumna { $column }: { $what }
cli-no-command-hint = Każdy wiersz zawiera jeden obiekt JSON z kluczem „do”, taki, jaki wysyła aplikacja.
cli-refused = { $file }, wiersz { $line }: { $what }
cli-missing-hint = Sprawdź identyfikatory w mapie: zapisana jako .json podaje je wszystkie.
cli-no-text = { $file }: to nie jest tekst w UTF-8.
cli-no-text-hint = Zapisz plik jako UTF-8.
cli-unsound = { $count ->
    [one] Z biblioteką jest jeden problem.
    [few] Z biblioteką są { $count } problemy.
    [many] Z biblioteką jest { $count } problemów.
   *[other] Z biblioteką jest { $count } problemu.
}
cli-unsound-hint = Zachowaj plik. Aplikacja naprawi, co się da, gdy otworzy mapę.
cli-output = Nie można wypisać odpowiedzi. { $what }
cli-output-hint = Sprawdź, dokąd kierowane jest wyjście.
cli-row-left-out = { $file }, wiersz { $line }: { $what } Wiersz pominięto.
cli-row-otherwise = { $file }, wiersz { $line }: { $what }
cli-column-kept = { $file }: kolumna „{ $header }” jest nieznana; jej wartości zachowano przy tym, co powstało z wierszy.
cli-problem = Mapa { $map }: { $what }
cli-well = Wszystko w porządku: { $maps }, { $records }, { $pictures }.
cli-maps = { $count ->
    [one] { $count } mapa
    [few] { $count } mapy
    [many] { $count } map
   *[other] { $count } mapy
}
cli-records = { $count ->
    [one] { $count } rekord
    [few] { $count } rekordy
    [many] { $count } rekordów
   *[other] { $count } rekordu
}
cli-pictures = { $count ->
    [one] { $count } obraz
    [few] { $count } obrazy
    [many] { $count } obrazów
   *[other] { $count } obrazu
}
cli-field = { $name }: { $value }
cli-title = tytuł
cli-state = stan
cli-stages = etapy
cli-touchpoints = punkty styku
cli-lanes = tory
cli-cards = karteczki
cli-pain-points = bolączki
cli-opportunities = szanse
cli-personas = persony
cli-emotions = emocje
cli-channels = kanały
cli-teams = zespoły
cli-hand-offs = przekazania
cli-measure = { $title }: { $what }
cli-measure-value = { $value }, { $period }
cli-measure-detail = { $value }; { $detail }
cli-measure-target = cel { $target } ({ $difference })
cli-measure-nothing = jeszcze nic nie policzono
cli-measure-reason = brak wartości, { $period }. { $reason }
cli-measure-formula = { $formula } = { $value }
cli-measures = { $count ->
    [0] Brak wskaźników.
    [one] { $count } wskaźnik.
    [few] { $count } wskaźniki.
    [many] { $count } wskaźników.
   *[other] { $count } wskaźnika.
}
cli-no-map = { $file }: do tego pliku ma być coś dodane, a nie ma w nim mapy.
cli-no-map-hint = Podaj z --into plik .journey lub .json albo utwórz z pliku mapę poleceniem journey convert.
cli-map-already = { $file }: to już jest mapa.
cli-map-already-hint = Przekształć ją poleceniem journey convert. Do mapy dodaje się dane z innych programów.
cli-sheets = { $file }: liczba arkuszy w tym skoroszycie to { $parts }; ten to „{ $title }”. Inny wybierzesz opcją --part.
cli-parts = { $file }: liczba podróży w tym pliku to { $parts }; ta to „{ $title }”. Inną wybierzesz opcją --part.
cli-log-cases = przypadki
cli-log-interactions = interakcje
cli-log-from = od
cli-log-until = do
cli-log-kind = typ przypadków
cli-log-kinds = typy obiektów
cli-log-column = kolumna „{ $header }”
cli-log-activities = czynności
cli-log-hands = zespoły i osoby
cli-log-trait = cecha „{ $name }”
cli-log-left-out = { $file }, wiersz { $line }: { $what } Pominięto.
cli-study-journeys = podróże na mapie
cli-study-left-out = interakcje, których nie ma na mapie
cli-study-stage = etap „{ $name }”
cli-study-reached = dotarły po kolei: { $reached }, były tam: { $visited }
cli-study-switched = zmieniają kanał
cli-study-returned = wracają
cli-study-waits = oczekiwanie łącznie
cli-study-ways = ścieżki
cli-study-differs = różni się: { $name }
cli-study-times = mapa { $map }, dane { $data } (n = { $n })
cli-study-values = mapa { $map }, dane { $data } (n = { $n })
cli-study-seen = widać (n = { $n })
cli-study-spread = mediana { $median }, 95% do { $most }
cli-no-secret = „{ $word }” to nie coś, co można usunąć.
cli-no-secret-hint = Podaj coś z tej listy: { $words }, albo team:NAZWA dla działu.
cli-no-team = Żaden dział na mapie nie nazywa się „{ $name }”.
cli-no-team-hint = Są: { $teams }.
cli-no-teams-hint = Na mapie nie ma działów.
cli-no-table = { $file }: w tym pliku nie ma tabeli, której kolumny można by przyporządkować.
cli-no-table-hint = Kolumny mają tylko CSV, TSV, XLSX i ODS.
