# The map check: what was found, why it matters, and what can be done about it.

check-name = „{ $name }”
check-passage = { $from } → { $to }
check-empty-card = „(karteczka bez tekstu)”
check-unsaid-topic = nie podano
check-untitled-action = „(działanie bez tytułu)”
check-untitled-metric = „(wskaźnik bez tytułu)”

check-hand-off-unowned = Nikt nie odpowiada za przekazanie { $passage }.
check-hand-off-unowned-why = To, co przechodzi między dwoma zespołami i nie należy do żadnego, to miejsce, w którym gubi się klientów.
check-hand-off-unowned-mend = Wskaż zespół albo zapisz stanowiska, jeśli sprawa jest sporna.
check-hand-off-disputed = Sporne jest, kto odpowiada za przekazanie { $passage }.
check-hand-off-disputed-why = Zapisany spór można rozstrzygnąć; do tego czasu nikt nic nie robi.
check-hand-off-disputed-mend = Niech zespoły, które biorą to na siebie albo odrzucają, ustalą, kto to będzie.
check-inconsistent-information = { $one } i { $other } mówią klientom różne rzeczy. Temat: { $topic }.
check-inconsistent-information-why = Kto słyszy dwie różne rzeczy, nie wierzy w żadną i dzwoni, żeby zapytać.
check-inconsistent-information-mend = Ustal z zespołami jedno źródło tej informacji i usuń wpis, gdy oba kanały będą mówić to samo.
check-low-without-pain-point = { $name }: odczucia są tu złe, a żadna bolączka nie mówi dlaczego.
check-low-without-pain-point-why = Dołek krzywej to pytanie; bolączka to odpowiedź.
check-low-without-pain-point-mend = Zapisz, co tam boli, jako bolączkę pod tym punktem styku.
check-action-agreed = { $name } uchodzi za uzgodnione, ale nie ma właściciela lub daty.
check-action-agreed-why = Czego nikt nie robi do żadnego dnia, nie jest uzgodnione.
check-action-agreed-mend = Podaj, kto to zrobi i do kiedy, albo zamień to z powrotem w pomysł.
check-review-overdue = { $name }: przegląd miał się odbyć { $date }.
check-review-overdue-map = Przegląd mapy miał się odbyć { $date }.
check-review-overdue-why = Czego nikt już nie przegląda, to wkrótce przestaje być prawdą.
check-review-overdue-mend = Przejrzyj ponownie i ustal następny termin.
check-stage-without-touchpoint = Na etapie { $name } nic się nie dzieje.
check-stage-without-touchpoint-why = Etap bez punktu styku to tylko nagłówek; klient coś na nim robi albo to nie jest etap.
check-stage-without-touchpoint-mend = Dodaj to, co się tam dzieje, albo usuń etap.
check-stage-without-outcome = Nie podano, czego klient chce od etapu { $name }.
check-stage-without-outcome-why = Bez oczekiwanego wyniku nikt nie powie, czy etap się udał.
check-stage-without-outcome-mend = Podaj w szczegółach etapu, co klient chce mieć osiągnięte na jego końcu.
check-touchpoint-without-channel = Nie podano, w jaki sposób odbywa się { $name }.
check-touchpoint-without-channel-why = Gdzie brakuje kanału, tam nie widać jego zmiany.
check-touchpoint-without-channel-mend = Wybierz kanał. Kto czeka albo działa sam, ten go nie potrzebuje.
check-touchpoint-without-reason = Nie podano, dlaczego klienci używają kanału { $channel } przy { $name }.
check-touchpoint-without-reason-why = Od tego, po co używa się kanału, zależy, czy można go zastąpić.
check-touchpoint-without-reason-mend = Zapisz powód obok kanału.
check-touchpoint-without-owner = Nikt nie odpowiada za { $name }.
check-touchpoint-without-owner-why = Co należy do wszystkich, tego nikt nie naprawia.
check-touchpoint-without-owner-mend = Wskaż zespół albo zapisz stanowiska, jeśli sprawa jest sporna.
check-channel-without-role = Nie podano, do czego ma służyć kanał { $name }.
check-channel-without-role-why = Kanały do wszystkiego konkurują ze sobą nawzajem.
check-channel-without-role-mend = Powiedz, do czego klienci mają go używać.
check-pain-point-without-opportunity = Żadna szansa nie odpowiada na { $name }.
check-pain-point-without-opportunity-why = Co boli i pozostaje bez odpowiedzi, będzie boleć także za rok.
check-pain-point-without-opportunity-mend = Dodaj szansę i zaznacz, że odpowiada na tę bolączkę.
check-pain-point-without-evidence = { $name } to założenie.
check-pain-point-without-evidence-why = Naprawianie czegoś, co nikogo nie boli, kosztuje tyle samo, co naprawianie tego, co boli.
check-pain-point-without-evidence-mend = Podaj, skąd to wiadomo, albo zamień to w pytanie badawcze.
check-opportunity-answers-nothing = { $name } nie odpowiada na żadną bolączkę ani żadne przekazanie.
check-opportunity-answers-nothing-why = Pomysł, który nie rozwiązuje niczego znanego, to tylko życzenie.
check-opportunity-answers-nothing-mend = Podaj, na co odpowiada, albo odłóż ją na bok.
check-metric-without-target = { $name } nie ma celu.
check-metric-without-target-why = Bez celu nikt nie odróżni dobrej wartości od złej.
check-metric-without-target-mend = Podaj, jaka wartość jest celem.
check-metric-without-owner = Nikt nie odpowiada za { $name }.
check-metric-without-owner-why = Liczba bez właściciela niczego nie zmienia.
check-metric-without-owner-mend = Wskaż zespół, który za to odpowiada.
check-metric-without-review-date = Nie podano, kiedy będzie następny przegląd: { $name }.
check-metric-without-review-date-why = Wskaźnik przegląda się w określonym dniu albo wcale.
check-metric-without-review-date-mend = Ustal datę.
check-no-wait = Klienci czekają między punktami styku { $passage }, ale żaden punkt styku tego nie pokazuje.
check-no-wait-why = Dla klienta oczekiwanie to osobny krok, często najdłuższy.
check-no-wait-mend = Dodaj między nimi punkt styku rodzaju „Oczekiwanie”.
check-change-without-hand-off = { $passage }: zmienia się kanał lub właściciel, a żadne przekazanie nie mówi, co się tam dzieje.
check-change-without-hand-off-why = Jeśli nikt nie przyjrzał się zmianie, nikt nie wie, co w niej ginie.
check-change-without-hand-off-mend = Opisz przekazanie albo pomiń uwagę tam, gdzie nic się nie przekazuje.
check-only-digital = Wszystkie kanały tej mapy są cyfrowe.
check-only-digital-why = Mało która podróż jest cyfrowa od początku do końca; łatwo zapomnieć o tym, co dzieje się przez telefon, pocztą lub w sklepie.
check-only-digital-mend = Zapytaj, gdzie klienci z kimś rozmawiają albo mają coś w rękach.
check-no-indirect-or-physical = Na mapie nie ma ani pośrednich, ani fizycznych punktów styku.
check-no-indirect-or-physical-why = Opinie, znajomi, paczki i listy kształtują oczekiwania klientów, choć nie wysyła ich żaden zespół.
check-no-indirect-or-physical-mend = Zapytaj, co klienci słyszą od innych i co mają w rękach.
check-too-many-moments-of-truth = Momenty prawdy wśród punktów styku: { $count } z { $all }.
check-too-many-moments-of-truth-why = Gdzie wszystko jest decydujące, tam nic się nie wyróżnia.
check-too-many-moments-of-truth-mend = Zostaw te, po których klienci oceniają całość; najwyżej jeden na pięć.
check-too-many-stages = Liczba etapów na mapie: { $count }, to więcej niż { $most }.
check-too-many-touchpoints = Liczba punktów styku na mapie: { $count }, to więcej niż { $most }.
check-too-large-why = Nikt na sali nie ogarnie naraz więcej.
check-too-large-mend = Utwórz z części osobną mapę i powiąż z nią punkt styku.
check-unused-persona = { $name } niczego nie ocenia, nie ma żadnej karteczki ani żadnych pomiarów.
check-unused-persona-why = Persona, o której podróż nic nie mówi, to tylko dekoracja.
check-unused-persona-mend = Oceń punkty styku z perspektywy tej persony albo ją usuń.
check-card-under-three-words = { $name } to mniej niż trzy słowa.
check-card-under-three-words-why = Hasło jest jasne na sali, a tydzień później to zagadka.
check-card-under-three-words-mend = Napisz tak, żeby zrozumiał to ktoś, kogo tam nie było.
check-mostly-assumptions = Etap { $name }: założenia to { $count } z { $all } karteczek.
check-mostly-assumptions-why = Etap, któremu nikt się nie przyjrzał, pokazuje, w co wierzy firma, a nie co robią klienci.
check-mostly-assumptions-mend = Zamień ważne założenia w pytania badawcze.

check-line-problem = Problem: { $what }
check-line-gap = Luka: { $what }
check-line-hint = Wskazówka: { $what }
check-line-mend = — { $how }
check-findings = { $count ->
    [0] Niczego nie znaleziono.
    [one] Jedna uwaga.
    [few] { $count } uwagi.
    [many] { $count } uwag.
   *[other] { $count } uwagi.
}

check-fix-touchpoint = Dodaj punkt styku
check-fix-wait = Pokaż oczekiwanie
check-fix-hand-off = Opisz przekazanie
check-fix-pain-point = Dodaj bolączkę
check-fix-opportunity = Dodaj szansę
check-fix-question = Zamień w pytanie
check-fix-remove-persona = Usuń personę
check-fix-idea = Zamień w pomysł
