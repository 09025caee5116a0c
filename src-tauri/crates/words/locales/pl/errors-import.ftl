# What a file of another program says that cannot be taken, or not as it stands there.

importer-table = tabela
importer-notes = notatki
importer-mermaid = Mermaid journey
importer-markdown = Markdown
importer-cjml = Customer Journey Modelling Language (CJML)
importer-canvas = JSON Canvas
importer-studio = Enablement Map Studio
importer-persona-lab = kopia zapasowa Persona Lab
importer-blueprint = Agentic Service Blueprinting
importer-lanescape = projekt Lanescape

import-fault-in-line = { $file }, wiersz { $line }, znak { $column }: { $what }
import-fault-hint = Popraw plik w programie, w którym powstał, albo wyeksportuj go tam ponownie.
import-no-journey = { $file }: w tym pliku nie ma podróży. Odczytano go jako: { $format }.
import-no-journey-hint = Sprawdź, czy to właściwy plik i czy został zapisany.
import-version = { $file }: To jest { $format } w wersji { $version }, która nie jest tu znana.
import-version-hint = Wyeksportuj go w starszej wersji w programie, który go zapisał.
import-no-part = { $count ->
    [one] { $file }: W pliku nie ma części { $part }, jest tylko jedna.
    [few] { $file }: W pliku nie ma części { $part }, są tylko { $count }.
    [many] { $file }: W pliku nie ma części { $part }, jest ich tylko { $count }.
   *[other] { $file }: W pliku nie ma części { $part }, jest ich tylko { $count }.
}
import-no-part-hint = Wybierz jedną z tych, które są.
import-unknown = Nieznany format.
import-no-yaml = To nie jest YAML. „{ $detail }”
import-yaml-large = Aliasy lub kotwice zwielokrotniają treść ponad to, co jest odczytywane.
import-long-text = Tekst ({ $bytes } B) jest dłuższy, niż może mieć karteczka ({ $most } B), i został podzielony na kilka.
import-map-keeps = Mapa zachowuje to, co mówi o sobie; pominięto: { $texts }.
import-rated-already = Punkt styku ma już inną ocenę tej persony i ta ocena zostaje.
import-comments = { $count ->
    [one] Pominięto komentarz.
    [few] Pominięto { $count } komentarze.
    [many] Pominięto { $count } komentarzy.
   *[other] Pominięto { $count } komentarza.
}

mermaid-other-diagram = Ten diagram nie jest podróżą; zaczyna się od „{ $word }”.
mermaid-front-matter = Nie można odczytać tego, co jest nad diagramem między kreskami.
mermaid-front-settings = Z części nad diagramem czytany jest tylko tytuł, a nie: { $names }.
mermaid-settings = Pominięto ustawienia wyglądu diagramu.
mermaid-nameless-section = Sekcja nie ma nazwy.
mermaid-section-colon = Nazwę sekcji odczytano jako „{ $name }”, z dwukropkiem.
mermaid-nameless-task = Zadanie nie ma nazwy.
mermaid-colons = Nazwę zadania odczytano jako „{ $name }”: wynik to, co stoi przed aktorami.
mermaid-no-score = „{ $name }” nie ma wyniku i pozostaje bez oceny.
mermaid-score = Wynik „{ $score }” zadania „{ $name }” nie jest liczbą od 1 do 5; zadanie pozostaje bez oceny.
mermaid-no-section = { $tasks ->
    [one] Jedno zadanie jest przed pierwszą sekcją i ma osobny etap.
    [few] { $tasks } zadania są przed pierwszą sekcją i mają osobny etap.
    [many] { $tasks } zadań jest przed pierwszą sekcją i ma osobny etap.
   *[other] { $tasks } zadania jest przed pierwszą sekcją i ma osobny etap.
}
mermaid-no-actor = { $scores ->
    [one] Jeden wynik nie ma przypisanej osoby i trafił do pierwszej persony.
    [few] { $scores } wyniki nie mają przypisanej osoby i trafiły do pierwszej persony.
    [many] { $scores } wyników nie ma przypisanej osoby i trafiło do pierwszej persony.
   *[other] { $scores } wyniku nie ma przypisanej osoby i trafiło do pierwszej persony.
}
mermaid-open-block = Opis nie jest zamknięty; kończy się razem z plikiem.

import-no-xml = To nie jest poprawny XML: { $detail }
import-deep = Elementy są zagnieżdżone zbyt głęboko, limit poziomów to { $most }.
import-many = Elementów jest za dużo, limit to { $most }.
import-attributes = Element ma za dużo atrybutów, limit to { $most }.
import-entity = „&{ $name };” nie oznacza niczego znanego.
import-entities = Plik deklaruje własne encje, które nie są czytane.
import-open-element = Element „{ $name }” nie jest zamknięty.
import-no-element = W pliku nie ma żadnego elementu.
import-kept-as-card = „{ $name }” nie ma własnego miejsca i trafia na karteczkę.
import-field = { $count ->
    [one] Pole „{ $name }” jest nieznane i zostało pominięte.
    [few] Pole „{ $name }” jest nieznane i zostało pominięte { $count } razy.
    [many] Pole „{ $name }” jest nieznane i zostało pominięte { $count } razy.
   *[other] Pole „{ $name }” jest nieznane i zostało pominięte { $count } razy.
}
import-fields = { $count ->
    [one] Pominięto jeszcze jedno nieznane pole.
    [few] Pominięto jeszcze { $count } nieznane pola.
    [many] Pominięto jeszcze { $count } nieznanych pól.
   *[other] Pominięto jeszcze { $count } nieznanego pola.
}
import-stage-ratings = { $ratings ->
    [one] Jedna ocena dotyczy całego etapu i liczy się dla każdego jego punktu styku.
    [few] { $ratings } oceny dotyczą całych etapów i liczą się dla każdego ich punktu styku.
    [many] { $ratings } ocen dotyczy całych etapów i liczy się dla każdego ich punktu styku.
   *[other] { $ratings } oceny dotyczy całych etapów i liczy się dla każdego ich punktu styku.
}
import-stage-rating = Ocena { $rating } etapu „{ $stage }” nie jest liczbą od −2 do +2 albo do nikogo nie należy.

cjml-version = Plik jest w wersji { $version } języka; odczytano go jako wersję 2.
cjml-unknown-actor = Aktor „{ $name }” jest wymieniony, ale nigdzie niezadeklarowany; przyjęto, że to usługodawca.
cjml-unknown-phase = Faza „{ $name }” jest wymieniona, ale nigdzie niezadeklarowana; powstał z niej osobny etap.
cjml-element = „{ $name }” nie jest punktem styku w tym języku, ale tak zostało odczytane.
cjml-rating = Ocena „{ $rating }” nie jest liczbą od 1 do 5; punkt styku pozostaje bez oceny.
cjml-whole-rating = Ocena { $rating } dotyczy całej podróży; ocenia się tylko punkty styku.

canvas-type = Węzeł nieznanego typu „{ $kind }” odczytano jako tekst.
canvas-background = Pominięto obraz w tle grupy.
canvas-loose = { $cards ->
    [one] Jeden węzeł nie jest w żadnym etapie i trafił jako karteczka na parking.
    [few] { $cards } węzły nie są w żadnym etapie i trafiły jako karteczki na parking.
    [many] { $cards } węzłów nie jest w żadnym etapie i trafiło jako karteczki na parking.
   *[other] { $cards } węzła nie jest w żadnym etapie i trafiło jako karteczki na parking.
}
canvas-headings = { $groups ->
    [one] Jedna grupa nie jest etapem ani punktem styku i stała się nagłówkiem nad swoimi karteczkami.
    [few] { $groups } grupy nie są etapami ani punktami styku i stały się nagłówkami nad swoimi karteczkami.
    [many] { $groups } grup nie jest etapami ani punktami styku i stało się nagłówkami nad swoimi karteczkami.
   *[other] { $groups } grupy nie jest etapami ani punktami styku i stało się nagłówkami nad swoimi karteczkami.
}
canvas-silent = { $nodes ->
    [one] Pominięto jeden węzeł, który nic nie mówi.
    [few] Pominięto { $nodes } węzły, które nic nie mówią.
    [many] Pominięto { $nodes } węzłów, które nic nie mówią.
   *[other] Pominięto { $nodes } węzła, które nic nie mówią.
}
canvas-arrows = { $arrows ->
    [one] Jedna strzałka nie prowadzi od punktu styku do punktu styku i nie stała się przekazaniem: { $list }.
    [few] { $arrows } strzałki nie prowadzą od punktu styku do punktu styku i nie stały się przekazaniami: { $list }.
    [many] { $arrows } strzałek nie prowadzi od punktu styku do punktu styku i nie stało się przekazaniami: { $list }.
   *[other] { $arrows } strzałki nie prowadzi od punktu styku do punktu styku i nie stało się przekazaniami: { $list }.
}
canvas-arrow = „{ $from }” → „{ $to }”
canvas-files = { $files ->
    [one] Jeden węzeł pokazuje plik; karteczka podaje jego nazwę, a plik zostaje tam, gdzie jest.
    [few] { $files } węzły pokazują pliki; karteczki podają ich nazwy, a pliki zostają tam, gdzie są.
    [many] { $files } węzłów pokazuje pliki; karteczki podają ich nazwy, a pliki zostają tam, gdzie są.
   *[other] { $files } węzła pokazuje pliki; karteczki podają ich nazwy, a pliki zostają tam, gdzie są.
}
canvas-colours = Kolory, położenie i rozmiary są zachowane przy karteczkach, ale niewidoczne.

studio-phase = Działanie „{ $action }” należy do fazy „{ $phase }”, której nie zadeklarowano; powstał z niej etap.
studio-task-lane = Zadanie „{ $task }” jest w torze „{ $lane }”, który nie jest zadeklarowany; stał się torem.
studio-score = Wynik { $score } działania „{ $action }” nie jest liczbą od −2 do +2; działanie pozostaje bez oceny.
studio-loose = { $tasks ->
    [one] Jedno zadanie nie służy żadnemu działaniu w podróży i jest na parkingu.
    [few] { $tasks } zadania nie służą żadnemu działaniu w podróży i są na parkingu.
    [many] { $tasks } zadań nie służy żadnemu działaniu w podróży i jest na parkingu.
   *[other] { $tasks } zadania nie służy żadnemu działaniu w podróży i jest na parkingu.
}
studio-connections = { $count ->
    [one] Pominięto jedno połączenie między zadaniami.
    [few] Pominięto { $count } połączenia między zadaniami.
    [many] Pominięto { $count } połączeń między zadaniami.
   *[other] Pominięto { $count } połączenia między zadaniami.
}
studio-others = { $count ->
    [one] Pominięto jeden dokument nieznanego rodzaju.
    [few] Pominięto { $count } dokumenty nieznanych rodzajów.
    [many] Pominięto { $count } dokumentów nieznanych rodzajów.
   *[other] Pominięto { $count } dokumentu nieznanych rodzajów.
}
studio-lane-actions = Do zrobienia
studio-lane-skills = Umiejętności
studio-lane-knowledge = Wiedza
studio-lane-tools = Narzędzia

persona-lab-others = „{ $name }” ({ $count }) to nie podróż; pominięto.
persona-lab-portrait = Pominięto portret: „{ $name }”.
persona-lab-personas = { $count ->
    [one] Jedna persona nie odbywa tej podróży; pominięto ją.
    [few] { $count } persony nie odbywają tej podróży; pominięto je.
    [many] { $count } person nie odbywa tej podróży; pominięto je.
   *[other] { $count } persony nie odbywa tej podróży; pominięto je.
}

lanescape-wide = Wiersz „{ $lane }” ma więcej kolumn niż podróż; nadmiar jest na parkingu.
lanescape-divider = Linia podziału „{ $text }” nie jest linią blueprintu; pominięto ją.
lanescape-span = Komórka „{ $text }” obejmuje kilka etapów; jej karteczka jest przy pierwszym.
lanescape-rating = Etap nie ma punktu styku, który można by ocenić jako „{ $text }”; to karteczka.

markdown-whole-text = Tekst pliku
markdown-left = „{ $section }” nie należy do żadnego etapu; { $cards ->
    [one] tekst trafił jako karteczka na parking.
    [few] { $cards } teksty trafiły jako karteczki na parking.
    [many] { $cards } tekstów trafiło jako karteczki na parking.
   *[other] { $cards } tekstu trafiło jako karteczki na parking.
}
markdown-left-unnamed = To, co nie jest pod żadnym nagłówkiem, nie należy do żadnego etapu; { $cards ->
    [one] tekst trafił jako karteczka na parking.
    [few] { $cards } teksty trafiły jako karteczki na parking.
    [many] { $cards } tekstów trafiło jako karteczki na parking.
   *[other] { $cards } tekstu trafiło jako karteczki na parking.
}
markdown-changes = { $count ->
    [one] Jedno odczucie zmienia się w trakcie etapu: pierwszy punkt styku ma ocenę z jego początku, ostatni z jego końca.
    [few] { $count } odczucia zmieniają się w trakcie etapów: pierwszy punkt styku ma ocenę z początku etapu, ostatni z jego końca.
    [many] { $count } odczuć zmienia się w trakcie etapów: pierwszy punkt styku ma ocenę z początku etapu, ostatni z jego końca.
   *[other] { $count } odczucia zmienia się w trakcie etapów: pierwszy punkt styku ma ocenę z początku etapu, ostatni z jego końca.
}
feelings-read = Uczucia w słowach odczytano jako oceny od −2 do +2; są też karteczkami: { $feelings }.
feeling-read = „{ $text }” jako { $value }
markdown-feelings = { $count ->
    [one] Jedno odczucie opisano słowami, z których nie wynika ocena; to karteczka.
    [few] { $count } odczucia opisano słowami, z których nie wynika ocena; to karteczki.
    [many] { $count } odczuć opisano słowami, z których nie wynika ocena; to karteczki.
   *[other] { $count } odczucia opisano słowami, z których nie wynika ocena; to karteczki.
}
markdown-code = Diagram lub fragment kodu zachowano jako tekst, na karteczce na parkingu.
markdown-picture = Obrazu nie przeniesiono; karteczka na parkingu mówi, gdzie jest.
markdown-scale = Liczby z „{ $label }” odczytano na skali od { $least } do { $most }.
markdown-scale-unsure = Liczby z „{ $label }” odczytano bez zmian, na skali od −2 do +2; mogą należeć do innej, na przykład od 1 do 5.
markdown-scale-none = Liczby z „{ $label }” nie należą do żadnej zwykłej skali i nie są ocenami; to karteczki.
markdown-feeling-unclear = „{ $text }” nie mówi, czy liczba oznacza, jak dobre, czy jak silne jest odczucie; to nie ocena, lecz karteczka.
markdown-channel = Etap „{ $stage }” nie ma punktu styku, który mógłby używać kanału „{ $text }”; to karteczka.
markdown-wide = Wiersz ma więcej komórek niż tabela kolumn; „{ $text }” to karteczka na parkingu.
markdown-report = To raport zapisany przez Throughline. Nie odczytano: { $sections }. Nie są też odczytywane osoby obok zespołów, dowody ani daty; plik .journey lub JSON zawiera wszystko.

blueprint-languages = Pominięto teksty w innych językach ({ $names }).
blueprint-phases = Pominięto fazy bez podróży: { $names }.
matrix-touchpoint-of-stage = Tabela nie podaje punktów styku: z każdej kolumny powstał jeden, o nazwie jej etapu.
matrix-scale = Liczby w „{ $label }” odczytano na skali od { $least } do { $most }.
scale-turned = W „{ $label }” { $best } to najlepsza, a { $worst } najgorsza wartość; tak odczytano oceny.
matrix-no-touchpoint = „{ $text }” dotyczy punktu styku, a tabela żadnego nie podaje; powstała karteczka.
matrix-no-rating = „{ $text }” to nie ocena; powstała karteczka.
rated-already = Punkt styku ma już ocenę; „{ $text }” jest teraz karteczką.
matrix-second-owner = Punkt styku ma już odpowiedzialnego; „{ $text }” z „{ $label }” znalazło się w jego opisie.
matrix-over-stages = „{ $text }” obejmuje kilka etapów; karteczka leży w pierwszym.
importer-spreadsheet = arkusz kalkulacyjny
sheet-broken = Jest uszkodzony albo nie jest skoroszytem. „{ $detail }”
sheet-large = Po rozpakowaniu ma więcej niż { $most } MB.
sheet-cells-many = Arkusz ma za dużo komórek, limit to { $most }.
sheet-wide = Arkusz ma za dużo kolumn, limit to { $most }.
sheet-long = Arkusz ma za dużo wierszy, limit to { $most }.
sheet-formulas = { $count ->
    [one] Pominięto jedną formułę bez zapisanego wyniku: { $list }. Zapisz najpierw plik w arkuszu kalkulacyjnym.
    [few] Pominięto { $count } formuły bez zapisanego wyniku: { $list }. Zapisz najpierw plik w arkuszu kalkulacyjnym.
    [many] Pominięto { $count } formuł bez zapisanego wyniku: { $list }. Zapisz najpierw plik w arkuszu kalkulacyjnym.
   *[other] Pominięto { $count } formuły bez zapisanego wyniku: { $list }. Zapisz najpierw plik w arkuszu kalkulacyjnym.
}
sheet-errors = { $count ->
    [one] Pominięto jedną komórkę z błędem: { $list }
    [few] Pominięto { $count } komórki z błędami: { $list }
    [many] Pominięto { $count } komórek z błędami: { $list }
   *[other] Pominięto { $count } komórki z błędami: { $list }
}
sheet-comments = { $count ->
    [one] Pominięto jeden komentarz do komórki: { $list }
    [few] Pominięto { $count } komentarze do komórek: { $list }
    [many] Pominięto { $count } komentarzy do komórek: { $list }
   *[other] Pominięto { $count } komentarza do komórek: { $list }
}
sheet-links = { $count ->
    [one] Pominięto jeden odsyłacz komórki: { $list }
    [few] Pominięto { $count } odsyłacze komórek: { $list }
    [many] Pominięto { $count } odsyłaczy komórek: { $list }
   *[other] Pominięto { $count } odsyłacza komórek: { $list }
}

mapping-unreadable = Nie można odczytać przyporządkowania: { $detail }
mapping-no-column = Przyporządkowanie wymienia kolumnę „{ $name }”, której nie ma. Są: { $names }.
mapping-twice = Dwie kolumny mają to samo przeznaczenie ({ $used }): „{ $one }” i „{ $other }”. Może je mieć tylko jedna.
mapping-no-line = Element „{ $name }” ma w przyporządkowaniu przeznaczenie { $used }, którego linia mapy rozrysowanej w tabeli mieć nie może. Możliwe są: stage, touchpoint, channel, owner, emotion, id, lane albo pominięcie.
notes-parked = Nie wiadomo, gdzie { $cards ->
    [one] ma trafić notatka; czeka
    [few] mają trafić notatki; czekają
    [many] mają trafić notatki; czekają
   *[other] mają trafić notatki; czekają
} obok mapy.
mapping-hint = Sprawdź nazwy i przeznaczenie kolumn. `journey import PLIK --print-mapping` wypisuje przyporządkowanie na początek.
mapping-no-table = Podano przyporządkowanie kolumn, a to nie jest tabela.
table-day-order = Daty takie jak 3/4/2026 odczytano z dniem na początku.
table-ids-twice = „{ $text }” oznacza kilka wierszy, więc po tej kolumnie nic nie da się odnaleźć.
table-card-stays = Tekstu „{ $text }” nie ma już w tabeli; jego karteczka zostaje.
table-only-counts = „{ $header }” tylko numeruje i nie zostało odczytane.
table-unread = Nie można odczytać „{ $text }” w kolumnie „{ $header }”; wartość zachowano przy karteczce.
