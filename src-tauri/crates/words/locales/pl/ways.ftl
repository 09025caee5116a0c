# What pictures say of the journey in time and as a flow chart. The window has it from the picture and no copy of its own.

# In time.

timeline = Oś czasu
timeline-about = Każdy pasek jest tak długi, jak długo zwykle trwa to, co przedstawia. Linie kropkowane robią tylko miejsce na nazwy: czas tam nie płynie.
timeline-times = Typowy czas
timeline-active = Aktywność
timeline-waiting = Oczekiwanie
timeline-time-of = { $title }
timeline-wait-of = { $title }, oczekiwanie
timeline-unknown = nieznany
timeline-cut = skrócony
timeline-worst = do { $time }
timeline-elapsed = Od początku
timeline-from = { $time }
timeline-from-at-least = ≥ { $time }
timeline-in-all = łącznie { $time }
timeline-split = aktywność { $active }, oczekiwanie { $waiting }
timeline-known = Punkty styku ze znanym czasem trwania: { $known } z { $of }
timeline-per-stage = Na każdym etapie
timeline-strip = W skali
timeline-note-strip = Pasek to cała podróż w typowym przebiegu, w skali: nic nie jest skrócone ani wydłużone. To, co na to za krótkie, jest cienką kreską.
timeline-note-cut = { $number ->
    [one] Jeden pasek powyżej jest skrócony, bo trwa o wiele dłużej niż pozostałe.
    [few] { $number } paski powyżej są skrócone, bo trwają o wiele dłużej niż pozostałe.
    [many] { $number } pasków powyżej jest skróconych, bo trwają o wiele dłużej niż pozostałe.
   *[other] { $number } paska powyżej jest skrócone, bo trwają o wiele dłużej niż pozostałe.
}
timeline-note-hairline = { $number ->
    [one] Jeden pasek powyżej narysowano dłuższy, niż trwa, jako cienką kreskę, żeby było go widać.
    [few] { $number } paski powyżej narysowano dłuższe, niż trwają, jako cienkie kreski, żeby było je widać.
    [many] { $number } pasków powyżej narysowano dłuższych, niż trwają, jako cienkie kreski, żeby było je widać.
   *[other] { $number } paska powyżej narysowano dłuższe, niż trwają, jako cienkie kreski, żeby było je widać.
}
timeline-note-waits-unknown = { $number ->
    [one] O jednym przekazaniu nikt nie powiedział, czy klient tam czeka.
    [few] O { $number } przekazaniach nikt nie powiedział, czy klient tam czeka.
    [many] O { $number } przekazaniach nikt nie powiedział, czy klient tam czeka.
   *[other] O { $number } przekazania nikt nie powiedział, czy klient tam czeka.
}
timeline-note-elsewhere = { $number ->
    [one] Jednego przekazania z oczekiwaniem nie ma na tej linii: pomija punkty styku, wraca albo następuje tylko wtedy, gdy coś zawiedzie.
    [few] { $number } przekazań z oczekiwaniem nie ma na tej linii: pomijają punkty styku, wracają albo następują tylko wtedy, gdy coś zawiedzie.
    [many] { $number } przekazań z oczekiwaniem nie ma na tej linii: pomijają punkty styku, wracają albo następują tylko wtedy, gdy coś zawiedzie.
   *[other] { $number } przekazania z oczekiwaniem nie ma na tej linii: pomijają punkty styku, wracają albo następują tylko wtedy, gdy coś zawiedzie.
}
figure-in-all = zwykle, od początku do końca
figure-at-least = co najmniej, od początku do końca: nie wszystko wiadomo
figure-active = aktywności
figure-waiting = oczekiwania
figure-worst = w najgorszym razie, łącznie
figure-percent = { $number }%
figure-share = czasu to oczekiwanie
figure-of = { $known } z { $of }
figure-known = punktów styku ma czas trwania
empty-times = Ile trwa każdy z tych kroków i jak długo czeka klient? Wybierz pasek, naciśnij Enter i napisz: 5 min, 2 h, 3 d. Gdy tylko znane będą dwa czasy, zobaczysz, na co schodzi czas.

# As a flow chart.

flow = Przepływ
flow-about = Co do czego prowadzi. Gruba linia to przekazanie, które ktoś opisał; cienka to tylko kolejność podróży.
empty-flow = Nikt jeszcze nie opisał przekazania: cienkie linie to tylko kolejność podróży. Pociągnij linię z jednego pola do drugiego i podaj, co je wyzwala, ile trwa i co tam ginie. Kilka linii z jednego pola to rozgałęzienie.
flow-fails = Gdy się nie uda
flow-escalates = Eskalacja
flow-pauses = Zatrzymuje się tu
flow-resumes = Rusza tu dalej
flow-back = Powrót do { $number }
flow-leads-to = prowadzi do: { $titles }
flow-fails-to = gdy się nie uda, do: { $titles }
flow-goes-back-to = wraca do: { $titles }
flow-ends = tu kończy się podróż
figure-branches = { $number ->
    [one] rozgałęzienie
    [few] rozgałęzienia
    [many] rozgałęzień
   *[other] rozgałęzienia
}
figure-back = { $number ->
    [one] powrót
    [few] powroty
    [many] powrotów
   *[other] powrotu
}
figure-exceptions = { $number ->
    [one] tylko gdy coś zawiedzie
    [few] tylko gdy coś zawiedzie
    [many] tylko gdy coś zawiedzie
   *[other] tylko gdy coś zawiedzie
}
figure-escalations = { $number ->
    [one] eskalacja
    [few] eskalacje
    [many] eskalacji
   *[other] eskalacji
}
figure-pauses = { $number ->
    [one] zatrzymuje podróż
    [few] zatrzymują podróż
    [many] zatrzymuje podróż
   *[other] zatrzymuje podróż
}
figure-suggested = { $number ->
    [one] jeszcze nieopisane
    [few] jeszcze nieopisane
    [many] jeszcze nieopisanych
   *[other] jeszcze nieopisanego
}
legend-flow = Linie
legend-flow-said = Przekazanie
legend-flow-order = Następny w kolejności
legend-flow-paused = Podróż się zatrzymuje
legend-flow-back = Powrót do wcześniejszego
legend-flow-fails = Gdy się nie uda
legend-kinds = Punkty styku
