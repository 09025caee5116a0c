# What is done about what was found: files of actions, and what the picture says about priorities.
# The window takes the latter from the picture and has no copy.

actions-none = Na mapie nie ma jeszcze działań.
calendar-undated = { $count ->
    [one] Jedno działanie nie ma daty, więc nie ma go w kalendarzu.
    [few] { $count } działania nie mają daty, więc nie ma ich w kalendarzu.
    [many] { $count } działań nie ma daty, więc nie ma ich w kalendarzu.
   *[other] { $count } działania nie ma daty, więc nie ma ich w kalendarzu.
}
weighed-result = { $filled } = { $value }
weighed-percent = { $number }%
weighed-points = { $number }

# The lens Priorities.

priorities = Priorytety
priorities-about = Co warto zrobić najpierw. Każda szansa ma własne miejsce, więc nie wszystko może być ważne.
priorities-impact = Wpływ i nakład
priorities-impact-about = W pionie: jak bardzo szansa pomoże; w poziomie: ile będzie z nią pracy. Liczba to miejsce w kolejności: najpierw to, co bardziej pomaga, potem to, co wymaga mniej pracy. Wpływ liczy się jako duży od 3, nakład od 4.
priorities-impact-corner = Wpływ w pionie, nakład w poziomie
priorities-impact-best = Szybkie korzyści
priorities-impact-bold = Duże przedsięwzięcia
priorities-impact-small = Drobiazgi
priorities-impact-poor = Niewarte zachodu
priorities-impact-up = Wpływ { $number } z 5, { $level }
priorities-impact-across = Nakład { $number } z 5, { $level }
priorities-impact-spoken = { $text }. Miejsce { $rank }, wpływ { $up }, nakład { $across }: { $quarter }
priorities-value = Wartość i wykonalność
priorities-value-about = W pionie: ile szansa jest warta dla klienta; w poziomie: na ile jest wykonalna. Liczba to miejsce w kolejności: najpierw to, co więcej warte, potem to, co łatwiej wykonać. Jedno i drugie liczy się jako duże od 3.
priorities-value-corner = Wartość w pionie, wykonalność w poziomie
priorities-value-best = Zrobić
priorities-value-bold = Znaleźć sposób
priorities-value-small = Miły dodatek
priorities-value-poor = Odpuścić
priorities-value-up = Wartość { $number } z 5, { $level }
priorities-value-across = Wykonalność { $number } z 5, { $level }
priorities-value-spoken = { $text }. Miejsce { $rank }, wartość { $up }, wykonalność { $across }: { $quarter }
priorities-step = { $number } · { $level }
priorities-step-1 = bardzo mało
priorities-step-2 = mało
priorities-step-3 = średnio
priorities-step-4 = dużo
priorities-step-5 = bardzo dużo
priorities-tray = { $number ->
    [0] Wszystkie umieszczone
    [one] Jedna jeszcze nieumieszczona
    [few] { $number } jeszcze nieumieszczone
    [many] { $number } jeszcze nieumieszczonych
   *[other] { $number } jeszcze nieumieszczonej
}
priorities-tray-about = Przeciągnij je na tablicę albo przenieś tam klawiszem Alt i strzałkami.
priorities-tray-all = Zacznij od jednej: przeciągnij ją na tablicę albo przenieś tam klawiszem Alt i strzałkami. Każdą następną porównasz z tymi, które już tam są.
priorities-tray-done = Nowe szanse czekają tutaj.
priorities-unplaced-spoken = { $text }. Jeszcze nieumieszczona
priorities-unsaid = Szansa bez treści
priorities-score-about = { $formula }. { $scales }
priorities-rice-scales = Zasięg: klienci w okresie. Wpływ: 3, 2, 1, 0,5 lub 0,25. Pewność: 100, 80 lub 50 procent. Nakład: osobomiesiące.
priorities-ice-scales = Każda liczba od 1 do 10.
priorities-opportunity-scales = Obie liczby od 0 do 10: ile to znaczy dla klientów i na ile są dziś zadowoleni.
priorities-column-name = Szansa
priorities-column-rank = Miejsce
priorities-column-score = Wynik
priorities-no-scores = Nie ma jeszcze wyników
priorities-no-scores-about = Zaznacz szansę i podaj jej liczby obok mapy, w części „Ile to jest warte”. Pojawi się tu wtedy ze swoim wynikiem.
priorities-empty = Nie ma jeszcze szans
priorities-empty-about = Szansa odpowiada na to, co idzie źle: zaznacz bolączkę lub przekazanie i utwórz z niego szansę klawiszami Ctrl+Alt+O albo pisz karteczki na torze szans. Zobaczysz tu wtedy, które z nich pomogą najbardziej przy najmniejszej pracy.
