# The window.

app-name = Throughline

error-unexplained = Nie udało się.
error-unexplained-hint = Nic się nie zmieniło. Spróbuj ponownie, a jeśli to się powtórzy, uruchom aplikację od nowa.

# What a person can do.

action-new-map = Nowa mapa
action-open-file = Otwórz…
action-import-pasted = Importuj ze schowka…
action-import-file = Importuj…
action-save-copy = Zapisz kopię…
action-share-copy = Kopia do udostępnienia…
action-export-pdf = Eksportuj jako PDF…
action-export-report = Eksportuj raport (PDF)…
action-export-svg = Eksportuj jako SVG…
action-export-png = Eksportuj jako PNG…
action-export-pptx = Eksportuj jako slajdy (PPTX)…
action-export-csv = Eksportuj rejestr jako CSV…
action-export-xlsx = Eksportuj jako skoroszyt…
action-export-other = Eksportuj w innym formacie…
action-close-map = Wszystkie mapy
action-undo = Cofnij
action-undo-step = Cofnij: { $step }
action-redo = Ponów
action-redo-step = Ponów: { $step }
action-cut = Wytnij
action-copy = Kopiuj
action-paste = Wklej
action-duplicate = Powiel
action-delete = Usuń
action-merge = Scal w jedno
action-split = Podziel na wiersze
action-stack = Ułóż w stos
action-unstack = Zdejmij ze stosu
action-put-on-top = Połóż na wierzchu stosu
action-part-stage = Zacznij tutaj nowy etap
action-part-touchpoint = Przenieś do osobnego punktu styku
action-fold = Zwiń lub rozwiń
action-group = Umieść pod nagłówkiem
action-ungroup = Usuń nagłówek, zostaw karteczki
action-open-stack = Rozwiń lub zwiń stos albo nagłówek
action-edit-text = Edytuj tekst
action-select-all = Zaznacz wszystkie karteczki
action-add-card = Dodaj karteczkę
action-capture-bar = Pisz dużą czcionką
action-add-touchpoint = Dodaj punkt styku
action-add-stage = Dodaj etap
action-add-lane = Dodaj tor
action-add-persona = Dodaj personę
action-open-link = Otwórz link
action-move-to = Przenieś do…
action-move-to-map = Przenieś na inną mapę…
action-copy-as-picture = Kopiuj jako obraz
action-copy-as-table = Kopiuj jako tabelę
action-copy-to-map = Kopiuj na inną mapę…
action-nudge-left = Przesuń w lewo
action-nudge-right = Przesuń w prawo
action-nudge-up = Przesuń w górę
action-nudge-down = Przesuń w dół
action-grab = Podnieś i przesuń
action-rate-higher = Oceń wyżej
action-rate-lower = Oceń niżej
action-go-to-message = Przejdź do komunikatu
action-span-more = Wydłuż o jeden punkt styku
action-span-less = Skróć o jeden punkt styku
action-next-curve = Rysuj krzywą następnej persony
action-previous-curve = Rysuj krzywą poprzedniej persony
action-curve-alone = Pokaż jedną krzywą albo wszystkie
action-sort-severity = Sortuj według dotkliwości
action-sort-evidence = Sortuj według dowodów
action-sort-owner = Sortuj według właściciela
action-sort-text = Sortuj według tekstu
action-show-palette = Szukaj poleceń i miejsc
action-find = Znajdź na mapie…
action-find-next = Znajdź następne
action-find-previous = Znajdź poprzednie
action-find-duplicates = Znajdź powtórzenia…
action-go-to-stage = Przejdź do etapu lub punktu styku…
action-zoom-in = Powiększ
action-zoom-out = Pomniejsz
action-zoom-actual = Rozmiar rzeczywisty
action-zoom-fit = Pokaż całą mapę
action-zoom-selection = Pokaż zaznaczenie
action-panel-inspector = Szczegóły
action-panel-personas = Persony
action-panel-channels = Kanały
action-panel-teams = Zespoły i osoby
action-panel-lanes = Tory
action-panel-parking = Parking
action-panel-questions = Pytania
action-panel-inconsistencies = Niespójności
action-panel-actions = Działania
action-make-opportunity = Utwórz szansę, która na to odpowiada
action-make-action = Utwórz z tego działanie
action-note-inconsistency = Odnotuj, że kanały mówią różne rzeczy
action-at-hand-off = Poprawić przekazanie: { $from } → { $to }
how-might-we = Jak moglibyśmy{ " " }
action-add-reading = Dodaj pomiar
action-panel-measures = Wskaźniki
action-panel-interactions = Dane o interakcjach
action-ask-question = Zamień w pytanie badawcze
action-panel-check = Kontrola mapy
action-overview-map = Miniatura mapy
action-lens-journey = Zobacz podróż z torami
action-lens-channels = Zobacz podróż między kanałami
action-lens-owners = Zobacz podróż między właścicielami
action-lens-flow = Zobacz podróż jako schemat przepływu
action-lens-timeline = Zobacz podróż w czasie
action-make-hand-off = Opisz przekazanie: do następnego punktu styku lub między dwoma
action-lens-outline = Czytaj podróż jako tekst
action-lens-register = Zobacz podróż w tabelach
action-show-in-journey = Pokaż w podróży
why-no-tile = Najpierw zaznacz na dashboardzie kafelek wskaźnika.
why-no-register = Najpierw otwórz rejestr.
why-not-in-table = Najpierw zaznacz wiersz tabeli.
action-lens-priorities = Zobacz, co warto zrobić najpierw
action-lens-dashboard = Zobacz dashboard
action-colour-by-kind = Koloruj karteczki według rodzaju
action-colour-by-evidence = Koloruj karteczki według dowodów
action-colour-by-owner = Koloruj karteczki według właściciela
action-colour-by-department = Koloruj karteczki według działu punktu styku
action-colour-by-severity = Koloruj karteczki według dotkliwości
action-colour-by-tag = Koloruj karteczki według tagu
action-colour-by-author = Koloruj karteczki według autora
action-theme-system = Kolory systemowe
action-theme-light = Jasne kolory
action-theme-dark = Ciemne kolory
action-theme-contrast = Wysoki kontrast
action-density-comfortable = Swobodne odstępy
action-density-compact = Ciasne odstępy
action-text-larger = Większy tekst i elementy sterujące
action-text-smaller = Mniejszy tekst i elementy sterujące
action-text-usual = Zwykły rozmiar tekstu i elementów sterujących
action-language-system = Język systemu
action-language-en = Język: English
action-language-de = Język: Deutsch
action-language-es = Język: Español
action-language-fr = Język: Français
action-language-nl = Język: Nederlands
action-language-pl = Język: Polski
action-language-ar = Język: العربية
action-language-ja = Język: 日本語
action-show-settings = Ustawienia
action-show-backups = Kopie zapasowe…
action-back-up = Utwórz teraz kopię zapasową biblioteki
action-export-settings = Eksportuj ustawienia…
action-import-settings = Importuj ustawienia…
action-show-help = Pomoc
action-start-tour = Rozpocznij przewodnik
action-show-keys = Skróty klawiszowe
action-show-about = O programie Throughline

action-group-file = Mapy i pliki
action-group-edit = Edycja
action-group-insert = Dodawanie
action-group-move = Przenoszenie
action-group-find = Szukanie i przechodzenie
action-group-view = Widok
action-group-present = Prezentacja
action-group-help = Pomoc

key-mod = Ctrl
key-shift = Shift
key-alt = Alt
key-enter = Enter
key-delete = Delete
key-backspace = Backspace
key-arrowleft = ←
key-arrowright = →
key-arrowup = ↑
key-arrowdown = ↓
key-escape = Esc
key-tab = Tab
key-space = Spacja
key-home = Home
key-end = End
key-insert = Insert
key-pageup = Page Up
key-pagedown = Page Down

# Why something cannot be done now.

why-no-lanes-shown = To dotyczy torów i karteczek: najpierw otwórz perspektywę Podróż
why-no-map = Żadna mapa nie jest otwarta.
why-nothing-selected = Nic nie jest zaznaczone.
why-not-with-this = Nie da się tego zrobić z zaznaczeniem.
why-nothing-to-undo = Nie ma czego cofnąć.
why-nothing-to-redo = Nie ma czego ponowić.
why-no-stages = Nie ma jeszcze etapów.
why-nothing-to-rate = Zaznacz punkt styku albo coś pod nim. Musi być jakaś persona.
why-no-message = Nie ma żadnego komunikatu.
why-not-several-cards = Zaznacz kilka karteczek, które nie leżą jeszcze w jednym stosie.
why-nothing-to-group = Zaznacz karteczki, wśród nich najwyżej jeden nagłówek, albo pustą komórkę.
why-nothing-to-ask = Zaznacz coś, z czego nie powstało jeszcze pytanie.
why-nothing-to-answer = Zaznacz bolączkę lub przekazanie.
why-no-two-channels = Kanały mogą mówić różne rzeczy dopiero wtedy, gdy mapa ma ich co najmniej dwa.
why-nothing-to-do = Zaznacz szansę, bolączkę lub przekazanie.
question-of = Czy to prawda: { $text }?
said-asked = { $count ->
    [one] Jedno pytanie do wyjaśnienia
    [few] { $count } pytania do wyjaśnienia
    [many] { $count } pytań do wyjaśnienia
   *[other] { $count } pytania do wyjaśnienia
}
why-no-heading = Zaznacz nagłówek albo karteczkę pod nagłówkiem.
why-no-stack = Zaznacz karteczkę w stosie.
why-no-cards = Nie ma jeszcze karteczek, które mogłyby brzmieć podobnie.
why-no-link = W zaznaczeniu nie ma adresu.
why-not-presenting = Prezentacja nie jest uruchomiona.
why-presenting = Prezentacja mapy już trwa.

# The library.

library-title = Twoje mapy
library-search = Szukaj w mapach
library-none = Żadna mapa nie nazywa się „{ $wanted }”.
library-found = { $count ->
    [one] Jedna mapa
    [few] { $count } mapy
    [many] { $count } map
   *[other] { $count } mapy
}
library-empty = Zacznij od podróży
library-empty-hint = Mapa pokazuje podróż jednego klienta przez kanały i zespoły. Wszystko zostaje na tym komputerze.
library-sample = Otwórz przykładową mapę
library-sample-hint = Zgłoszenie i usunięcie awarii: sześć etapów, dwie persony.
library-gallery = Utwórz mapę
library-gallery-hint = Pustą, z etapami albo z jednej z ośmiu map, na których można się uczyć.
library-begin-file = Otwórz plik
library-begin-file-hint = Mapę przysłaną przez kogoś albo tabelę.
library-open = Otwórz
library-more = Więcej: { $title }
library-recent = Ostatnie pliki
library-counts = { $touchpoints ->
    [one] { $touchpoints } punkt styku
    [few] { $touchpoints } punkty styku
    [many] { $touchpoints } punktów styku
   *[other] { $touchpoints } punktu styku
  }, { $cards ->
    [one] { $cards } karteczka
    [few] { $cards } karteczki
    [many] { $cards } karteczek
   *[other] { $cards } karteczki
  }

# The bar over a map.

header-title = Tytuł mapy
header-tools = Narzędzia
rail = Obok mapy
header-zoom = Powiększenie
header-zoom-at = Powiększenie, teraz { $percent }
header-share = Udostępnij
window-title = { $title } – { $state }
saving-saved = Zapisano
saving-saving = Zapisywanie…
saving-failed = Nie zapisano

# The canvas.

canvas-label = Mapa podróży: { $title }
canvas-offers = Co może oznaczać ten znak
canvas-new-card-hint = Napisz, potem Enter · #tag @właściciel !3
canvas-edit-text = Tekst
canvas-rate = { $persona }: { $level }
menu-context = Co można tu zrobić
parking = Parking

capture-bar = Pisz dużą czcionką
capture-where = { $column } · { $lane }
capture-nowhere = Wybierz komórkę na mapie
capture-label = Nowa karteczka: { $where }
capture-hint = Napisz, potem Enter · Tab: następny punkt styku
capture-close = Zamknij
place-card = { $column }, { $lane }, { $position } z { $count }
place-span = od „{ $from }” do „{ $until }”
place-under-heading = { $where }, { $position } z { $count } pod „{ $heading }”
place-in-stack = { $where }, { $position } z { $count } w stosie
place-several = { $column }, { $lane }
place-touchpoint = { $stage }, { $position } z { $count }
place-among = { $position } z { $count }
here-card = { $position } z { $count } w torze „{ $lane }”, punkt styku „{ $touchpoint }”, etap „{ $stage }”
here-cell = { $lane }, punkt styku „{ $touchpoint }”, etap „{ $stage }”
here-span = { $lane }, cały etap „{ $stage }”
here-empty = pusto
here-more = { $told }, { $more }
said-moved = Przeniesiono: { $where }
said-added = { $count ->
    [one] Dodano karteczkę: { $where }
    [few] Dodano { $count } karteczki, ostatnia: { $where }
    [many] Dodano { $count } karteczek, ostatnia: { $where }
   *[other] Dodano { $count } karteczki, ostatnia: { $where }
}
said-written = Teraz brzmi: { $text }
said-emptied = Teraz bez tekstu
said-lens = Widok: { $lens }
said-at = { $at } z { $count }: { $name }
said-grabbed = Podniesiono: { $name }. Strzałki przesuwają, Enter odkłada, Escape odkłada z powrotem.
said-no-further = Dalej się nie da
said-put-down = Odłożono: { $where }
said-put-back = Odłożono z powrotem: { $where }
grab-hint = ← ↑ → ↓ przesuwają · Enter odkłada · Esc cofa
said-nothing-rated = Nic jeszcze nie oceniono. Na punkcie styku { $higher } ocenia wyżej, a { $lower } niżej.
said-untimed = { $count ->
    [one] Nie wiadomo już, ile to trwa
    [few] { $count } czasy trwania nie są już znane
    [many] { $count } czasów trwania nie jest już znanych
   *[other] { $count } czasu trwania nie jest już znane
}
said-merged = { $count ->
    [one] Scalono { $count } element w jeden
    [few] Scalono { $count } elementy w jeden
    [many] Scalono { $count } elementów w jeden
   *[other] Scalono { $count } elementu w jeden
}
said-curve = Rysowana jest teraz krzywa: { $persona }
said-curve-alone = Tylko krzywa: { $persona }; pozostałe są przygaszone
said-curves-all = Wszystkie krzywe
said-sorted = { $count ->
    [one] Uporządkowano { $count } karteczkę
    [few] Uporządkowano { $count } karteczki
    [many] Uporządkowano { $count } karteczek
   *[other] Uporządkowano { $count } karteczki
}
said-split = { $count ->
    [one] Podzielono na { $count } karteczkę
    [few] Podzielono na { $count } karteczki
    [many] Podzielono na { $count } karteczek
   *[other] Podzielono na { $count } karteczki
}
said-stacked = { $count ->
    [one] { $count } karteczka w jednym stosie
    [few] { $count } karteczki w jednym stosie
    [many] { $count } karteczek w jednym stosie
   *[other] { $count } karteczki w jednym stosie
}
said-unstacked = { $count ->
    [one] Zdjęto ze stosu jedną karteczkę
    [few] Zdjęto ze stosu { $count } karteczki
    [many] Zdjęto ze stosu { $count } karteczek
   *[other] Zdjęto ze stosu { $count } karteczki
}
said-on-top = Na wierzchu stosu
said-grouped = { $count ->
    [one] Umieszczono pod nagłówkiem jedną karteczkę
    [few] Umieszczono pod nagłówkiem { $count } karteczki
    [many] Umieszczono pod nagłówkiem { $count } karteczek
   *[other] Umieszczono pod nagłówkiem { $count } karteczki
}
said-ungrouped = { $count ->
    [0] Usunięto nagłówek
    [one] Wyjęto spod nagłówka jedną karteczkę
    [few] Wyjęto spod nagłówka { $count } karteczki
    [many] Wyjęto spod nagłówka { $count } karteczek
   *[other] Wyjęto spod nagłówka { $count } karteczki
}
said-heading-removed = { $count ->
    [one] Usunięto „{ $name }”, karteczka zostaje
    [few] Usunięto „{ $name }”, { $count } karteczki zostają
    [many] Usunięto „{ $name }”, { $count } karteczek zostaje
   *[other] Usunięto „{ $name }”, { $count } karteczki zostaje
}
said-heading-opened = { $count ->
    [one] Pod nagłówkiem widać jedną karteczkę
    [few] Pod nagłówkiem widać { $count } karteczki
    [many] Pod nagłówkiem widać { $count } karteczek
   *[other] Pod nagłówkiem widać { $count } karteczki
}
said-heading-closed = { $count ->
    [one] Pod nagłówkiem zwinięto jedną karteczkę
    [few] Pod nagłówkiem zwinięto { $count } karteczki
    [many] Pod nagłówkiem zwinięto { $count } karteczek
   *[other] Pod nagłówkiem zwinięto { $count } karteczki
}
said-stack-opened = Rozwinięto stos: { $count }
said-stack-closed = Zwinięto stos: { $count }
alike-asked = Podobne do „{ $text }”
alike-stack = Ułóż w stos
alike-leave = To nie to samo
said-folded = Zwinięto
said-opened = Rozwinięto
said-rated = Oceniono: { $persona }, { $touchpoint }, { $level }
said-swept = { $count ->
    [one] Oceniono jeden punkt styku
    [few] Oceniono { $count } punkty styku
    [many] Oceniono { $count } punktów styku
   *[other] Oceniono { $count } punktu styku
}
said-unrated = Wycofano ocenę
said-removed-name = Usunięto „{ $name }”
said-removed-what = Usunięto: { $what }
said-removed = { $count ->
    [one] Usunięto jeden element
    [few] Usunięto { $count } elementy
    [many] Usunięto { $count } elementów
   *[other] Usunięto { $count } elementu
}
said-copied = { $count ->
    [one] Skopiowano jeden element
    [few] Skopiowano { $count } elementy
    [many] Skopiowano { $count } elementów
   *[other] Skopiowano { $count } elementu
}
pictures-put = { $count ->
    [one] Dodano obraz: { $where }
    [few] Dodano { $count } obrazy, pierwszy: { $where }
    [many] Dodano { $count } obrazów, pierwszy: { $where }
   *[other] Dodano { $count } obrazu, pierwszy: { $where }
}
pictures-describe = Opisz
pictures-describe-hint = Co widać na obrazie? Jedno zdanie dla tych, którzy go nie zobaczą.
pictures-smaller-hint = Obraz był większy, niż mieści mapa, więc został zmniejszony.
pictures-still-hint = Obraz był ruchomy; zachowano pierwszą klatkę.
pictures-bare-hint = Usunięto dane zapisane przy zdjęciu, na przykład gdzie i kiedy powstało.
sent-card = { $count ->
    [one] Karteczka
    [few] { $count } karteczki
    [many] { $count } karteczek
   *[other] { $count } karteczki
}
sent-touchpoint = { $count ->
    [one] Punkt styku
    [few] { $count } punkty styku
    [many] { $count } punktów styku
   *[other] { $count } punktu styku
}
sent-stage = { $count ->
    [one] Etap
    [few] { $count } etapy
    [many] { $count } etapów
   *[other] { $count } etapu
}
sent-moved = Przeniesiono na mapę „{ $title }”: { $what }
sent-copied = Skopiowano na mapę „{ $title }”: { $what }
sent-undo-both = Cofnij na obu
sent-open = Otwórz tę mapę
sent-taken-back = Cofnięto
doors-to = Na inną mapę:
doors-other = Inna…
to-map-move = Przenieś na inną mapę: { $what }
to-map-copy = Kopiuj na inną mapę: { $what }
to-map-do-move = Przenieś
to-map-do-copy = Kopiuj
to-map-same = Tam, gdzie nazwy są takie same
to-map-same-hint = Każda karteczka trafia do komórki tego samego punktu styku i toru, a jeśli takiej nie ma, czeka na parkingu.
to-map-none = Nie ma jeszcze innej mapy.
said-undone = Cofnięto: { $step }
said-redone = Ponowiono: { $step }

# Messages.

toasts-name = Komunikaty
toast-dismiss = Zamknij
toast-saved = Zapisano jako { $file }.
toast-backed-up = Utworzono kopię zapasową.
toast-reveal = Pokaż plik
reveal-failed = Menedżer plików na tym komputerze nie odpowiada.
reveal-failed-hint = Plik { $file } jest w folderze { $folder }.
toast-map-deleted = Usunięto mapę „{ $title }”.
drop-files = Upuść pliki, aby je otworzyć
drop-no-map = Najpierw otwórz mapę, potem upuść na niej.
interactions-need-map = { $file } to dane o interakcjach. Najpierw otwórz mapę, której dotyczą, a potem dane.
dropped-beside = Odłożono na parking. Upuść na komórkę, aby umieścić właśnie tam.

# Settings.

density-comfortable = Swobodne
density-compact = Ciasne
as-the-system = Jak w systemie
# Languages are called as they call themselves.
language-en = English
language-de = Deutsch
language-es = Español
language-fr = Français
language-nl = Nederlands
language-pl = Polski
language-ar = العربية
language-ja = 日本語
theme-light = Jasne
theme-dark = Ciemne
theme-contrast = Wysoki kontrast

# About.

about-line = Mapy podróży klienta na Twoim komputerze.
about-version = Wersja { $version }
about-library = Biblioteka: { $library }
about-sends-title = Co wysyła ta aplikacja
about-sends = Nic. Bez konta, bez chmury, bez statystyk; nie nawiązuje połączeń i nie szuka nowych wersji. Wybrany przez Ciebie link otwiera przeglądarka.
about-licence-title = Licencja
about-licence = Wolne oprogramowanie na licencji MIT lub Apache 2.0, do wyboru. Zawiera utwory innych osób.
about-licences = Licencje tych utworów
about-back = Wstecz
about-look = Sprawdź, czy jest nowa wersja…
about-look-ask = Przeglądarka otworzy { $address }. Nic o Tobie ani o Twoich mapach nie zostanie wysłane.
about-look-open = Otwórz w przeglądarce
dialog-close = Zamknij

# Presenting.

action-present = Rozpocznij prezentację
action-present-follow = Projektor: pokazuj mój widok
action-present-pin = Projektor: przypnij widok
action-present-walk = Projektor: przejdź przez podróż
action-present-next = Projektor: dalej
action-present-previous = Projektor: wstecz
action-present-next-stage = Projektor: następny etap
action-present-previous-stage = Projektor: poprzedni etap
action-present-first = Projektor: na początek
action-present-last = Projektor: na koniec
action-present-spotlight = Projektor: podświetl zaznaczenie
action-present-blank = Projektor: wygaś
action-present-contrast = Projektor: wysoki kontrast
action-present-draft = Projektor: pokazuj pisany tekst
action-present-end = Zakończ prezentację
present-bar = Prezentacja
present-end = Zakończ
present-now-follows = Projektor pokazuje to, co widzisz
present-now-pinned = Widok na projektorze jest przypięty
present-now-blank = Projektor jest wygaszony
present-marker = { $position } z { $count } · { $stage }
present-part = { $where } · { $part }/{ $parts }
said-draft-shown = Projektor pokazuje tekst w trakcie pisania
said-draft-hidden = Projektor pokazuje dopiero gotowe karteczki
said-presenting = Prezentacja trwa: projektor pokazuje to, co widzisz
said-presented = Prezentacja zakończona
said-blank = Projektor jest wygaszony
said-projected = Projektor znów pokazuje mapę
said-follows = Projektor pokazuje Twój widok
said-pinned = Widok na projektorze jest przypięty

# Maps beside this one.

action-make-future = Utwórz mapę stanu przyszłego…
action-compare = Porównaj z inną mapą
action-compare-with = Porównaj z…
action-overlay = Nałóż dzisiejszą podróż na tę mapę
action-persona-sheets = Karty person
action-open-sub-journey = Otwórz podróż podrzędną
action-back-to-map = Wróć do poprzedniej mapy
why-no-earlier-map = Nie ma wcześniejszej mapy, którą można by nałożyć na tę. Mapa stanu przyszłego utworzona z innej mapy sama ją zna; każdą inną wybierzesz poleceniem „Porównaj z…”.
why-no-sub-journey = Zaznacz punkt styku, który prowadzi do innej mapy.
why-no-way-back = Nie ma mapy, do której można by wrócić.
