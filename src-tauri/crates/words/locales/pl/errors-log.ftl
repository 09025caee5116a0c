# What interaction data says that cannot be taken, or not as it stands there.

log-empty = W tym pliku nic nie ma.
log-empty-hint = Sprawdź, czy to właściwy plik i czy został zapisany.
log-no-log = To nie są dane o interakcjach, które można odczytać.
log-no-log-hint = Wyeksportuj dane jako CSV z wierszem na każdą interakcję (kto, co, kiedy) albo jako XES lub OCEL.
log-database = To baza danych innego programu; aplikacja takich nie otwiera.
log-database-hint = Wyeksportuj dane jako OCEL 2.0 w JSON lub XML albo jako CSV.
log-packed-broken = Spakowany plik jest uszkodzony i nie da się go rozpakować.
log-no-columns = Brakuje kolumny: { $missing }. Nagłówki to: { $headers }.
log-no-columns-hint = Wskaż tę kolumnę albo nazwij kolumny w pierwszym wierszu: case, activity, time.
log-no-such-column = Nie ma kolumny „{ $column }”; nagłówki to: { $headers }.
log-no-such-kind = Nie ma obiektów typu „{ $kind }”, z którymi coś się działo; typy to: { $kinds }.
log-no-such-hint = Wybierz spośród tych, które są.
log-nothing = W tym pliku nie ma żadnej interakcji.
log-nothing-because = Nie udało się odczytać żadnej interakcji z tego pliku. Większość pominięto z tego powodu: { $reason }
log-nothing-hint = Sprawdź, czy wybrano właściwe kolumny lub właściwy typ obiektów.
log-too-large = Plik jest za duży, limit to { $most } MB.
log-too-many = { $of ->
    [interactions] Interakcji jest za dużo, limit to { $most }.
    [cases] Przypadków jest za dużo, limit to { $most }.
    [activities] Różnych czynności jest za dużo, limit to { $most }.
    [channels] Różnych kanałów jest za dużo, limit to { $most }.
    [hands] Różnych zespołów lub osób jest za dużo, limit to { $most }.
   *[parts] Zdarzeń, obiektów i powiązań między nimi jest za dużo, limit to { $most }.
}
log-too-many-hint = Wyeksportuj krótszy okres lub mniej klientów. Jeśli nazw jest za dużo, może chodzi o inną kolumnę lub inny atrybut.

log-role-case = przypadek
log-role-activity = czynność
log-role-time = czas
log-role-until = koniec
log-role-phase = początek lub koniec
log-role-instance = co stanowi całość
log-role-channel = kanał
log-role-hand = zespół lub osoba
log-role-trait = cecha przypadku
log-role-ignore = pomijane

log-record = „{ $id }”: { $what }
log-more = { $count ->
    [one] Oprócz wymienionych jeszcze { $count } miejsce: { $reason }
    [few] Oprócz wymienionych jeszcze { $count } miejsca: { $reason }
    [many] Oprócz wymienionych jeszcze { $count } miejsc: { $reason }
   *[other] Oprócz wymienionych jeszcze { $count } miejsca: { $reason }
}
log-no-case = Nie podano, do czyjej podróży to należy.
log-no-activity = Nie podano, co się stało.
log-no-time = Nie podano, kiedy to się stało.
log-time = „{ $text }” to nie czas, który można odczytać. Napisz na przykład 2024-03-13 10:21:14.
log-times = Nie można odczytać czasu.
log-until = „{ $text }” to nie czas, który można odczytać; przyjęto tylko początek.
log-untils = Nie można odczytać końca; przyjęto tylko początek.
log-backwards = Kończy się, zanim się zacznie; przyjęto tylko początek.
log-fields = Wiersz ma więcej pól, niż jest nagłówków.
log-long-name = Nazwa ma więcej niż 1000 bajtów.
log-phase = „{ $text }” to ani początek, ani koniec.
log-phases = To ani początek, ani koniec.
log-no-name = Przypadek nie ma nazwy i dostaje nazwę „{ $text }”.
log-no-names = Przypadek nie ma nazwy i nazywa się jak jego numer.
log-same-name = Jest inny przypadek o tej nazwie; ten dostaje nazwę „{ $text }”.
log-same-names = Jest inny przypadek o tej nazwie; ten dostaje numer na końcu.
log-same-id = Jest inny o identyfikatorze „{ $text }”.
log-same-ids = Jest inny o tym samym identyfikatorze.
log-no-object = Należy do „{ $text }”, czego nie ma w pliku.
log-no-objects = Należy do czegoś, czego nie ma w pliku.
log-open = { $count ->
    [one] Dla { $count } interakcji znany jest tylko początek.
    [few] Dla { $count } interakcji znany jest tylko początek.
    [many] Dla { $count } interakcji znany jest tylko początek.
   *[other] Dla { $count } interakcji znany jest tylko początek.
}
log-no-zone = Czasy nie mówią, w jakiej są strefie; przyjęto UTC.
log-no-clock = Niektóre czasy to same dni i liczą się od północy.
log-order-guessed = Plik nie mówi, czy najpierw jest dzień, czy miesiąc; przyjęto dzień.
log-no-traits = Te kolumny mówią różne rzeczy w obrębie przypadku albo mają łącznie ponad 50 wartości i nie są czytane: { $names }.
