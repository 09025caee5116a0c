# Okno pomocy i przewodnik po przykładzie.

help-title = Pomoc
help-window-title = Pomoc – Throughline
help-contents = Spis treści
help-tools = Strony
help-search = Szukaj w pomocy
help-found = { $count ->
    [0] Żadna strona o tym nie mówi
    [one] Mówi o tym jedna strona
    [few] Mówią o tym { $count } strony
    [many] Mówi o tym { $count } stron
   *[other] Mówi o tym { $count } stron
}
help-back = Wstecz
help-forward = Dalej
help-language = Ta strona jest napisana po angielsku.

tour-title = Przewodnik
tour-step = Krok { $number } z { $count }: { $what }
tour-done = Gotowe: { $what }
tour-skip = Pomiń
tour-back = Wstecz
tour-more = Czytaj więcej
tour-leave = Opuść przewodnik
tour-end = To już koniec przewodnika
tour-end-do = To, co zostało zrobione, pozostaje i można to cofnąć. Pomoc mówi więcej o każdym kroku.
tour-look = Przejdź do karteczki
tour-look-do = Mapa jest tabelą: etapy i punkty styku w poziomie, tory w pionie. Kliknij karteczkę albo poruszaj się strzałkami; Enter prowadzi do komórki.
tour-write = Napisz karteczkę
tour-write-do = Przejdź do komórki kliknięciem lub strzałkami, wpisz, co mógłby powiedzieć klient, i naciśnij Enter.
tour-pain = Zapisz bolączkę
tour-pain-do = W torze „{ $lane }” wpisz karteczkę, która kończy się na !4, czyli jej dotkliwość, i naciśnij Enter.
tour-rate = Zmień ocenę
tour-rate-do = Przeciągnij punkt krzywej w górę lub w dół. Z klawiatury: przejdź na punkt i naciśnij strzałkę w górę lub w dół.
tour-move = Przenieś karteczkę
tour-move-do = Przeciągnij karteczkę do innej komórki albo zaznacz ją i naciśnij { $keys }.
tour-pass = Opisz przekazanie
tour-pass-do = Zaznacz punkt styku, naciśnij { $keys } i podaj, co wyzwala przekazanie.
tour-know = Powiedz, skąd to wiadomo
tour-know-do = Zaznacz karteczkę i wybierz w jej szczegółach ({ $keys }) inny poziom dowodów.
tour-lens = Zmień perspektywę
tour-lens-do = Naciśnij { $keys }: podróż wije się między kanałami i biegnie pionowo tam, gdzie klient je zmienia.
tour-colour = Pokoloruj karteczki według dowodów
tour-colour-do = { $keys } prowadzi z powrotem do torów. Potem wyszukaj polecenie „{ $action }” ({ $search }).
tour-export = Zabierz to ze sobą
tour-export-do = Naciśnij { $keys }. Widać strony takie, jakie będą, i niczego nie trzeba zapisywać.
