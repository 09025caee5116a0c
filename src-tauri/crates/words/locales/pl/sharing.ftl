# A copy that can be given away.

redacted-name = [nazwisko]
redacted-quote = [cytat]
redacted-person = Osoba { $number }
redacted-team = Dział { $number }

share-removed = Usunięto: { $things }.
share-remains = Plik może nadal zdradzać za dużo, przejrzyj go przed wysłaniem: { $things }.

share-lost-person = { $count ->
    [one] nazwisko jednej osoby
    [few] nazwiska { $count } osób
    [many] nazwiska { $count } osób
   *[other] nazwiska { $count } osoby
}
share-lost-team = { $count ->
    [one] jeden dział
    [few] { $count } działy
    [many] { $count } działów
   *[other] { $count } działu
}
share-lost-mention = { $count ->
    [one] jedna wzmianka w tekście
    [few] { $count } wzmianki w tekstach
    [many] { $count } wzmianek w tekstach
   *[other] { $count } wzmianki w tekstach
}
share-lost-quote = { $count ->
    [one] jeden cytat
    [few] { $count } cytaty
    [many] { $count } cytatów
   *[other] { $count } cytatu
}
share-lost-cost = { $count ->
    [one] jedna kwota lub wskaźnik w pieniądzach
    [few] { $count } kwoty lub wskaźniki w pieniądzach
    [many] { $count } kwot lub wskaźników w pieniądzach
   *[other] { $count } kwoty lub wskaźnika w pieniądzach
}
share-lost-author = { $count ->
    [one] autor jednej karteczki
    [few] autorzy { $count } karteczek
    [many] autorzy { $count } karteczek
   *[other] autorzy { $count } karteczki
}
share-lost-picture = { $count ->
    [one] jeden obraz
    [few] { $count } obrazy
    [many] { $count } obrazów
   *[other] { $count } obrazu
}
share-lost-link = { $count ->
    [one] jedno powiązanie z inną mapą
    [few] { $count } powiązania z innymi mapami
    [many] { $count } powiązań z innymi mapami
   *[other] { $count } powiązania z innymi mapami
}
share-lost-extension = { $count ->
    [one] dane innych programów przy jednym elemencie
    [few] dane innych programów przy { $count } elementach
    [many] dane innych programów przy { $count } elementach
   *[other] dane innych programów przy { $count } elementu
}

share-doubt-name = { $count ->
    [one] jedno słowo, które może być nazwiskiem
    [few] { $count } słowa, które mogą być nazwiskami
    [many] { $count } słów, które mogą być nazwiskami
   *[other] { $count } słowa, które może być nazwiskiem
}
share-doubt-mail = { $count ->
    [one] jeden adres e-mail
    [few] { $count } adresy e-mail
    [many] { $count } adresów e-mail
   *[other] { $count } adresu e-mail
}
share-doubt-phone = { $count ->
    [one] jeden numer telefonu
    [few] { $count } numery telefonu
    [many] { $count } numerów telefonu
   *[other] { $count } numeru telefonu
}
share-doubt-quotation = { $count ->
    [one] jeden tekst w cudzysłowie
    [few] { $count } teksty w cudzysłowie
    [many] { $count } tekstów w cudzysłowie
   *[other] { $count } tekstu w cudzysłowie
}
share-doubt-amount = { $count ->
    [one] jeden tekst z kwotą
    [few] { $count } teksty z kwotami
    [many] { $count } tekstów z kwotami
   *[other] { $count } tekstu z kwotami
}

# The dialog.

share-title = Kopia do udostępnienia
share-about = Wybierz, czego nie mają przeczytać odbiorcy pliku. Powstanie osobna mapa, której nie da się przypadkiem scalić z tą: wszystkie identyfikatory są nowe, a historia, powiązania z innymi mapami i dane innych programów są zawsze pomijane.
share-remove = Usuń
share-counted = { $label } ({ $count })
share-names = Nazwiska osób
share-names-hint = Osoby stają się „Osoba 1”, bez roli. W tekstach w ich miejscu jest „[nazwisko]”. Znikają też autorzy.
share-quotes = Cytaty
share-quotes-hint = Karteczki będące cytatami oraz to, co powiedziałyby persony.
share-costs = Koszty
share-costs-hint = Ile działania kosztują i przynoszą oraz wskaźniki w pieniądzach ze wszystkimi ich pomiarami.
share-authors = Autorzy
share-authors-hint = Kto napisał którą karteczkę.
share-pictures = Obrazy
share-pictures-hint = Na karteczkach i przy personach, razem z opisami.
share-history = Historia
share-history-hint = Wcześniejsze stany mapy. Z takiej kopii zawsze znikają.
share-teams = Działy
share-teams-hint = Dział staje się „Dział 1” i nadal jest właścicielem tego, co do niego należało. Jego osoby znikają tak jak nazwiska.
share-is-removed = Co zostanie usunięte
share-nothing-removed = Jeszcze nic.
share-may-remain = Przejrzyj to samodzielnie
share-may-remain-hint = To zostaje bez zmian i może nadal zdradzać za dużo.
share-nothing-remains = Nie znaleziono niczego, co mogłoby nadal zdradzać za dużo.
share-times = { $count ->
    [one] raz
    [few] { $count } razy
    [many] { $count } razy
   *[other] { $count } raza
}
share-more = { $count ->
    [one] i jeszcze jedno
    [few] i jeszcze { $count }
    [many] i jeszcze { $count }
   *[other] i jeszcze { $count }
}
share-go-on = Wybierz format…
share-with-all = Nazwiska, cytaty i wszystko inne są w pliku.
share-without = Usunięto z pliku: { $things }
share-choose = Usuń coś…
share-change = Zmień…
