# What is measured, how it is computed, and why there is no value.

metric-nps = Net Promoter Score (NPS)
metric-nps-means = Na ile klienci są skłonni polecać, od 0 do 10: procent odpowiedzi 9 i 10 minus procent odpowiedzi od 0 do 6. To liczba od −100 do +100, nie procent.
metric-csat_top_2_of_5 = Zadowolenie (CSAT), 4 i 5 z 5
metric-csat_top_2_of_5-means = Ile osób na sto odpowiedziało 4 lub 5 na skali od 1 do 5.
metric-csat_top_1_of_5 = Zadowolenie (CSAT), 5 z 5
metric-csat_top_1_of_5-means = Ile osób na sto odpowiedziało 5 na skali od 1 do 5.
metric-csat_top_2_of_7 = Zadowolenie (CSAT), 6 i 7 z 7
metric-csat_top_2_of_7-means = Ile osób na sto odpowiedziało 6 lub 7 na skali od 1 do 7.
metric-csat_mean_of_5 = Zadowolenie (CSAT), średnia 1–5
metric-csat_mean_of_5-means = Średnia odpowiedzi na skali od 1 do 5.
metric-ces_mean = Wysiłek klienta (CES 2.0), średnia
metric-ces_mean-means = „To było łatwe”, od 1 (zdecydowanie się nie zgadzam) do 7 (zdecydowanie się zgadzam): średnia odpowiedzi.
metric-ces_agreement = Wysiłek klienta (CES 2.0), procent 5–7
metric-ces_agreement-means = „To było łatwe”, od 1 (zdecydowanie się nie zgadzam) do 7 (zdecydowanie się zgadzam): ile osób na sto odpowiedziało 5, 6 lub 7.
metric-ces_index = Wysiłek klienta (CES 2.0), indeks
metric-ces_index-means = „To było łatwe”, od 1 (zdecydowanie się nie zgadzam) do 7 (zdecydowanie się zgadzam): procent odpowiedzi 6 i 7 minus procent odpowiedzi od 1 do 3, od −100 do +100.
metric-fcr = Rozwiązanie przy pierwszym kontakcie (FCR)
metric-fcr-means = Ile kontaktów na sto załatwiło sprawę i było w niej pierwszymi. Podaj w definicji, kiedy sprawa liczy się jako załatwiona.
metric-ocr = Rozwiązanie w jednym kontakcie
metric-ocr-means = Ilu klientów na sto załatwiło sprawę w pierwszym kontakcie i tylko jednym kanałem.
metric-aht = Średni czas obsługi (AHT)
metric-aht-means = Rozmowa, zawieszenie i praca po kontakcie, a gdy dzwoni firma, także wybieranie numeru, podzielone przez obsłużone kontakty. Kanały ważą tyle, ile mają kontaktów.
metric-escalation_rate = Wskaźnik eskalacji
metric-escalation_rate-means = Ile kontaktów na sto przekazano dalej.
metric-channel_switch_rate = Wskaźnik zmian kanału
metric-channel_switch_rate-means = Ile podróży na sto przynajmniej raz zmieniło kanał.
metric-switches_per_transition = Zmiany kanału na przejście
metric-switches_per_transition-means = Przy ilu przejściach na sto od punktu styku do następnego zmienił się kanał.
metric-agent_productivity = Wydajność konsultanta
metric-agent_productivity-means = Kontakty obsłużone w ciągu godziny pracy konsultanta.
metric-retention = Retencja
metric-retention-means = Ilu klientów na sto z początku okresu jest nadal klientami na jego końcu. Pozyskani w międzyczasie się nie liczą.
metric-churn = Odejścia klientów (churn)
metric-churn-means = Ilu klientów na sto z początku okresu utracono w jego trakcie.
metric-clv = Wartość życiowa klienta (CLV)
metric-clv-means = Ile klient przyniesie we wszystkich przyszłych okresach, w dzisiejszych pieniądzach; pierwsza marża pojawia się po jednym okresie. Marża i retencja pozostają bez zmian.
metric-clv_margin_now = Wartość życiowa klienta (CLV), marża od razu
metric-clv_margin_now-means = Ile klient przyniesie teraz i we wszystkich przyszłych okresach, w dzisiejszych pieniądzach. Marża i retencja pozostają bez zmian.
metric-cost_per_interaction = Koszt interakcji
metric-cost_per_interaction-means = Koszt obsługi kontaktów podzielony przez obsłużone kontakty.
metric-cost_per_resolution = Koszt rozwiązania sprawy
metric-cost_per_resolution-means = Koszt obsługi kontaktów podzielony przez załatwione sprawy.
metric-revenue_per_customer = Przychód na klienta
metric-revenue_per_customer-means = Przychód z okresu podzielony przez liczbę klientów.
metric-cross_sell_rate = Wskaźnik sprzedaży krzyżowej
metric-cross_sell_rate-means = Ilu klientów na sto kupiło także coś innego.
metric-effort_time = Wysiłek klienta mierzony czasem
metric-effort_time-means = Czas, w którym klienci czekają i sami coś robią, na jeden przypadek.
metric-ratio = Własny odsetek
metric-ratio-means = Ile na sto; czego, mówi definicja.
metric-average = Własna średnia
metric-average-means = Suma podzielona przez liczbę; czego, mówi definicja.
metric-sum = Własna suma
metric-sum-means = Suma; czego, mówi definicja.

score-rice = RICE
score-ice = ICE
score-opportunity = Opportunity score
score-roi = Zwrot z inwestycji (ROI)

# The numbers that formulas start from.

input-promoters = odpowiedzi 9 i 10
input-passives = odpowiedzi 7 i 8
input-detractors = odpowiedzi od 0 do 6
input-answers = odpowiedzi
input-satisfied = odpowiedzi zadowolonych
input-rating_sum = suma odpowiedzi
input-agreeing = odpowiedzi od 5 do 7
input-easy = odpowiedzi 6 i 7
input-hard = odpowiedzi od 1 do 3
input-resolved_first = załatwione w pierwszym kontakcie
input-contacts = kontakty
input-resolved_once = załatwione w jednym kontakcie i kanale
input-customers = klienci
input-talk = rozmowa
input-hold = zawieszenie
input-after_work = praca po kontakcie
input-dialling = wybieranie numeru
input-handled = obsłużone kontakty
input-passed_on = kontakty przekazane dalej
input-switched_journeys = podróże ze zmianą kanału
input-journeys = podróże
input-switches = zmiany kanału
input-transitions = przejścia
input-agent_hours = godziny pracy konsultantów
input-at_end = klienci na końcu
input-won = pozyskani klienci
input-at_start = klienci na początku
input-lost = utraceni klienci
input-margin = marża
input-retention_rate = retencja
input-discount_rate = stopa dyskontowa
input-acquisition_cost = koszt pozyskania klienta
input-cost = koszt
input-resolved = załatwione sprawy
input-revenue = przychód
input-cross_sold = klienci, którzy kupili coś jeszcze
input-waiting = czekanie
input-doing = własne czynności
input-cases = przypadki
input-part = te, które się liczą
input-whole = wszystkie
input-total = suma
input-count = liczba
input-reach = zasięg
input-impact = wpływ
input-confidence = pewność
input-effort = nakład
input-ease = łatwość
input-importance = ważność
input-satisfaction = zadowolenie
input-benefit = korzyść

# What is done with them.

formula-number = { $number }
formula-sum = { $left } + { $right }
formula-difference = { $left } − { $right }
formula-product = { $left } × { $right }
formula-quotient = { $left } ÷ { $right }
formula-share = { $part } ÷ { $whole } × 100%
formula-at-least-zero = max({ $inner }; 0)
formula-group = ({ $inner })

# Why there is no value.

measure-missing = Nie podano: { $input }.
measure-missing-hint = Uzupełnij; 0 też jest odpowiedzią.
measure-no-base = Nie ma przez co dzielić, bo wynosi 0: { $input }.
measure-no-base-hint = Wartość wymaga co najmniej jednego przypadku. Jeśli żadnego nie było, pomiń ten pomiar.
measure-negative = { $input }: { $number } to mniej niż 0.
measure-no-part = { $part } nie może być częścią { $whole } ({ $input }).
measure-off-scale = { $rating } wykracza poza skalę od { $least } do { $most }.
measure-out-of-range = { $input }: { $number } wykracza poza zakres od { $least } do { $most }.
measure-not-below = { $input }: { $number } to nie liczba od { $least } do mniej niż { $most }.
measure-not-above = { $input }: { $number } to nie więcej niż { $least }.
measure-not-one-of = { $input }: { $number } to żadna z liczb { $list }.
measure-contradiction = { $input }: podano { $said }, ale z poszczególnych odpowiedzi wychodzi { $counted }.
measure-contradiction-hint = Zachowaj właściwą liczbę, a drugą wyczyść.
measure-unbounded = Klienci byliby z okresu na okres warci coraz więcej, bez końca.
measure-unbounded-hint = Retencja musi być mniejsza niż 1 plus stopa dyskontowa.
measure-too-large = Liczby są zbyt duże do obliczeń.
measure-does-not-add-up = Z wartości dla kanałów lub person nie da się wyliczyć wartości dla wszystkich.
measure-does-not-add-up-hint = Dodaj pomiar dla wszystkich.
measure-wrong-hint = Popraw liczbę.

# Values, differences, days and periods.

amount-number = { $number }
amount-text = { $text }
amount-percent = { $number }%
amount-per-hour = { $number } na godzinę
amount-with-unit = { $text } { $unit }
amount-money = { $text } { $sign }
amount-money-letters = { $text } { $sign }
amount-points = { $number ->
    [one] { $number } punkt
    [few] { $number } punkty
    [many] { $number } punktów
   *[other] { $number } punktu
}
amount-less = −{ $value }
difference-more = +{ $value }
difference-less = −{ $value }
# A word joiner keeps the sign beside a sign of money, where a line might end.
money-more = +⁠{ $value }
money-less = −⁠{ $value }
difference-none = ±0
time-minutes-seconds = { $minutes } min { $seconds } s
time-hours-minutes = { $hours } h { $minutes } min
time-days-hours = { $days } d { $hours } h
measure-interval = 95%: od { $low } do { $high }
measure-base = n = { $n }
date-day = { $day } { $month } { $year }
date-month = { $month } { $year }
date-quarter = Q{ $quarter } { $year }
date-year = { $year }
date-from-to = { $from } – { $to }
date-none = bez daty
month-1 = sty
month-2 = lut
month-3 = mar
month-4 = kwi
month-5 = maj
month-6 = cze
month-7 = lip
month-8 = sie
month-9 = wrz
month-10 = paź
month-11 = lis
month-12 = gru

# What somebody should see to.

concern-no-readings = Jeszcze nic nie policzono
concern-overdue = Przegląd zaległy od { $date }
concern-no-target = Brak celu
concern-no-owner = Brak właściciela
concern-disputed-owner = Właściciel sporny
concern-no-review-date = Brak daty przeglądu
concern-few-cases = Mało przypadków: { $n }

# The sets of metrics that are usually measured.

area-satisfaction = Zadowolenie
area-operations = Operacje
area-money = Pieniądze
area-own = Własne wskaźniki
metric-set-contact-centre = Contact center
metric-set-web-shop = Sklep internetowy
metric-conversion = Współczynnik konwersji
metric-conversion-definition = Te, które się liczą: zamówienia. Wszystkie: wizyty.
metric-returns = Odsetek zwrotów
metric-returns-definition = Te, które się liczą: zamówienia odesłane. Wszystkie: zamówienia wysłane.

# What a metric is about.

about-stage = Etap „{ $name }”
about-touchpoint = Punkt styku „{ $name }”
about-hand-off = Przekazanie „{ $from }” → „{ $to }”
about-channel = Kanał „{ $name }”

# What the columns of a table of counts become.

counts-column-date = data
counts-column-from = pierwszy dzień
counts-column-to = ostatni dzień
counts-column-channel = kanał
counts-column-base = liczba przypadków
counts-column-source = źródło
counts-column-notes = notatki
counts-column-rating = odpowiedzi { $rating }
