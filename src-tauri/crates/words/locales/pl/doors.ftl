# Ways out for files: sheets, reports, notations of other programs.

# The sheets of a workbook, and columns that nothing else has.

sheet-cards = Karteczki
sheet-touchpoints = Punkty styku
sheet-ratings = Oceny
sheet-personas = Persony
sheet-hand-offs = Przekazania
sheet-metrics = Wskaźniki
sheet-readings = Pomiary
sheet-actions = Działania
sheet-pilots = Pilotaże
sheet-questions = Pytania
sheet-answers = Odpowiedzi
sheet-inconsistencies = Niespójności
sheet-stages = Etapy
sheet-lanes = Tory
sheet-channels = Kanały
sheet-teams = Zespoły
sheet-people = Osoby
sheet-map = Mapa
sheet-id-of = { $name } (ID)
sheet-said = Czego klienci dowiadują się w tym kanale
sheet-other-channel = Inny kanał
sheet-other-said = Czego klienci dowiadują się w innym kanale
sheet-hand-off = Przekazanie
sheet-metric = Wskaźnik
sheet-first-day = Pierwszy dzień
sheet-last-day = Ostatni dzień

# Formats that the window and the command line offer.

format-journey = Plik mapy (.journey)
format-journey-hint = Cała mapa w jednym pliku, na inny komputer z tą aplikacją.
format-json = Mapa jako JSON (.json)
format-json-hint = Cała mapa jako jeden tekst, dla programów.
format-pdf = PDF
format-pdf-hint = Do druku i wysłania: z wyszukiwaniem i odczytem na głos, z samą mapą w załączniku.
format-svg = SVG
format-svg-hint = Rysunek, który można edytować w innych programach.
format-png = PNG
format-png-hint = Obraz do dokumentów i wiadomości.
format-pptx = Slajdy
format-pptx-hint = Przegląd całości i po kilka slajdów na etap, do edycji w programach PowerPoint, Keynote, Impress lub Prezentacje Google.
format-csv = CSV tego rejestru
format-csv-hint = Wiersze do arkusza kalkulacyjnego, w takiej kolejności i z takim filtrem, jak na ekranie.
format-cards = CSV całej mapy
format-cards-hint = Wiersz na każdą karteczkę, ocenę, punkt styku i etap. Po zmianie w arkuszu kalkulacyjnym i ponownym imporcie wiersze zmieniają te elementy, które wskazują.
format-xlsx = Skoroszyt (XLSX)
format-xlsx-hint = Arkusze z karteczkami, punktami styku, ocenami, personami, przekazaniami, wskaźnikami i działaniami, do programów Excel, LibreOffice i podobnych.
format-ics = Kalendarz (ICS)
format-ics-hint = Działania, które mają datę, jako dni w kalendarzu.

left-out = Plik pomija: { $things }.
left-evidence = { $count ->
    [one] skąd wiadomo to, co mówi jedna karteczka
    [few] skąd wiadomo to, co mówią { $count } karteczki
    [many] skąd wiadomo to, co mówi { $count } karteczek
   *[other] skąd wiadomo to, co mówi { $count } karteczki
}
left-owners = { $count ->
    [one] kto odpowiada za jedną karteczkę lub punkt styku
    [few] kto odpowiada za karteczki i punkty styku (razem { $count })
    [many] kto odpowiada za karteczki i punkty styku (razem { $count })
   *[other] kto odpowiada za karteczki i punkty styku (razem { $count })
}
left-tags = { $count ->
    [one] jeden tag na karteczce
    [few] { $count } tagi na karteczkach
    [many] { $count } tagów na karteczkach
   *[other] { $count } tagu na karteczkach
}
left-pictures = { $count ->
    [one] jeden obraz
    [few] { $count } obrazy
    [many] { $count } obrazów
   *[other] { $count } obrazu
}

# The report.

report-cover = O tej mapie
report-map = Mapa
report-personas = Persony
report-pain-points = Bolączki
report-hand-offs = Przekazania
report-opportunities = Szanse
report-actions = Działania
report-evidence = Dowody
report-appendix = Wszystkie karteczki
report-page = Strona { $page } z { $count }
report-sheet = { $sheet } · { $page }
report-contents = Spis treści
report-current = Podróż taka, jaka jest dzisiaj
report-future = Podróż taka, jaka ma być
report-assumed = na podstawie założeń
report-researched = na podstawie badań
report-owner = Właściciel
report-no-owner = Nikt jeszcze nie zapytał
report-share = Ile jest założeniem
report-share-of = Karteczki oparte wyłącznie na założeniu: { $assumed } z { $count }
report-written = Stan na
report-channel = Kanał
report-ratings = Odczucie
report-lane = Tor
report-untitled-lane = Tor bez tytułu
report-whole-stage = Cały etap
report-stage = Etap: { $stage }
report-picture = Mapa jako obraz. Tabele poniżej mówią to samo.
report-severity = dotkliwość { $severity } z 5
report-pain-points-about = Najdotkliwsze na początku.
report-hand-offs-about = Najpierw te, za które nikt nie odpowiada albo które są sporne.
report-opportunities-about = Najpierw te, które pomogą najbardziej, a wśród nich te, które wymagają najmniej pracy.
report-actions-about = Co ktoś zrobi i do kiedy.
report-evidence-about = Co opiera się na czymś więcej niż założenie i skąd pochodzi.

format-report = Raport (PDF)
format-report-hint = Do druku i rozdania: okładka ze spisem treści, mapa na kilku stronach, persony, bolączki, przekazania, działania i wszystkie karteczki. Z wyszukiwaniem i odczytem na głos, z samą mapą w załączniku.
format-html = Raport (HTML)
format-html-hint = Jedna strona do przeglądarki: okładka, mapa jako obraz i tabele, persony, bolączki, przekazania, działania i wszystkie karteczki. Nie potrzebuje sieci, można ją odczytać na głos i wydrukować.

# Notations of other programs.

format-markdown = Markdown (.md)
format-markdown-hint = To samo jako tekst, do wiki i kontroli wersji: konspekt, tabele i wszystkie karteczki, bez obrazu.
format-mermaid = Mermaid journey (.mmd)
format-mermaid-hint = Tekst, który rysuje wiele wiki: etapy, punkty styku i oceny jako wyniki od 1 do 5.
format-cjml = CJML 2.0 (.cjml)
format-cjml-hint = Customer Journey Modelling Language. Mapa stanu obecnego oparta na badaniach to podróż rzeczywista, każda inna to podróż planowana.
left-unrated = { $count ->
    [one] brak oceny jednego punktu styku: dostaje 3
    [few] brak oceny { $count } punktów styku: dostają 3
    [many] brak oceny { $count } punktów styku: dostają 3
   *[other] brak oceny { $count } punktu styku: dostają 3
}
left-rounded = { $count ->
    [one] ułamek jednej oceny
    [few] ułamki { $count } ocen
    [many] ułamki { $count } ocen
   *[other] ułamki { $count } oceny
}
left-notes = { $count ->
    [one] dlaczego jedna ocena jest taka, jaka jest
    [few] dlaczego { $count } oceny są takie, jakie są
    [many] dlaczego { $count } ocen jest takich, jakie są
   *[other] dlaczego { $count } oceny jest takie, jakie jest
}
left-ratings = { $count ->
    [one] jedna ocena innej persony
    [few] { $count } oceny innych person
    [many] { $count } ocen innych person
   *[other] { $count } oceny innych person
}
left-spans = { $count ->
    [one] jak daleko jedna karteczka sięga poza swój punkt styku
    [few] jak daleko { $count } karteczki sięgają poza swój punkt styku
    [many] jak daleko { $count } karteczek sięga poza swój punkt styku
   *[other] jak daleko { $count } karteczki sięga poza swój punkt styku
}
left-kinds-to-colours = { $count ->
    [one] rodzaj jednej karteczki: mówi o nim jej kolor
    [few] rodzaj { $count } karteczek: mówią o nim ich kolory
    [many] rodzaj { $count } karteczek: mówią o nim ich kolory
   *[other] rodzaj { $count } karteczki: mówią o nim kolory
}
left-headings = { $count ->
    [one] to, co leży pod jednym nagłówkiem
    [few] to, co leży pod { $count } nagłówkami
    [many] to, co leży pod { $count } nagłówkami
   *[other] to, co leży pod { $count } nagłówka
}
left-silent-cards = { $count ->
    [one] jedna karteczka bez tekstu
    [few] { $count } karteczki bez tekstu
    [many] { $count } karteczek bez tekstu
   *[other] { $count } karteczki bez tekstu
}
left-empty-lanes = { $count ->
    [one] jeden tor bez karteczek
    [few] { $count } tory bez karteczek
    [many] { $count } torów bez karteczek
   *[other] { $count } toru bez karteczek
}
left-channel-shares = { $count ->
    [one] jak często persona korzysta z jednego kanału
    [few] jak często persony korzystają z { $count } kanałów
    [many] jak często persony korzystają z { $count } kanałów
   *[other] jak często persony korzystają z { $count } kanału
}
left-channel-reasons = { $count ->
    [one] powód użycia jednego dodatkowego kanału
    [few] powody użycia { $count } dodatkowych kanałów
    [many] powody użycia { $count } dodatkowych kanałów
   *[other] powody użycia { $count } dodatkowego kanału
}
left-hidden-lanes = { $count ->
    [one] to, że jeden tor jest ukryty
    [few] to, że { $count } tory są ukryte
    [many] to, że { $count } torów jest ukrytych
   *[other] to, że { $count } toru jest ukryte
}
left-long-texts = { $count ->
    [one] dalszy ciąg jednego tekstu powyżej 32 767 znaków
    [few] dalszy ciąg { $count } tekstów powyżej 32 767 znaków
    [many] dalszy ciąg { $count } tekstów powyżej 32 767 znaków
   *[other] dalszy ciąg { $count } tekstu powyżej 32 767 znaków
}
left-map-owner = kto odpowiada za mapę
format-canvas = JSON Canvas (.canvas)
format-canvas-hint = Tablica do Obsidiana i innych programów: etapy jako grupy, punkty styku i karteczki w kolumnach i wierszach, przekazania jako strzałki. Po ponownym imporcie ma te same etapy, punkty styku, tory i karteczki.
