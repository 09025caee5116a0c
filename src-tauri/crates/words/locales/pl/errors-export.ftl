# Why a picture of the map could not be made, and what is otherwise in it.

export-bad-number = „{ $node }” nie ma miejsca na obrazie: jedna z jego liczb to { $value }.
export-not-shaped = Tekst elementu „{ $node }” podzielono na wiersze, ale nie złożono.
export-bad-text = Tekst elementu „{ $node }” nie pasuje do jego glifów. { $what }
export-text-lines = Wierszy jest więcej lub mniej niż list glifów.
export-text-range = Część tekstu wykracza poza niego albo zaczyna się w środku litery.
export-text-font = Tej czcionki nie ma wśród czcionek obrazu.
export-too-deep = „{ $node }” jest zagnieżdżone zbyt głęboko, limit to { $limit }.
export-failed = Nie udało się złożyć pliku PDF. „{ $detail }”
export-slides-failed = Nie udało się złożyć slajdów. „{ $detail }”
export-unforeseen = Eksport nieoczekiwanie się nie powiódł. „{ $detail }”
export-fault-hint = To błąd programu; zgłoś go razem z mapą, jeśli możesz ją udostępnić.
export-bad-font = Nie można odczytać czcionki „{ $family }”.
export-bad-font-hint = Usuń lub napraw tę czcionkę na komputerze i spróbuj ponownie.
export-bad-page = Na stronie { $width } × { $height } mm z marginesami { $margin } mm nie ma miejsca na obraz.
export-bad-page-hint = Wybierz większy papier lub mniejsze marginesy.
export-media-type = „{ $type }” to nie typ danych (media type).
export-media-type-hint = Podaj typ, na przykład application/json.
export-too-large = Obraz { $width } × { $height } pikseli jest za duży; da się go utworzyć w skali { $scale }.
export-too-large-hint = Wybierz mniejszą skalę albo wyeksportuj PDF lub SVG.
export-bad-scale = Nie można narysować obrazu w skali { $scale }.
export-bad-scale-hint = Podaj skalę, na przykład 1 lub 2.
export-pages-wide = Obraz nie może mieć wszerz tylu arkuszy: { $count }.
export-pages-wide-hint = Podaj liczbę od 1 do { $most }.
export-bad-overlap = Arkusze nie mogą mieć zakładki { $overlap } mm.
export-bad-overlap-hint = Podaj zakładkę od 0 mm do połowy arkusza.
export-too-many-sheets = Potrzeba by więcej arkuszy niż { $most }.
export-too-many-sheets-hint = Wybierz większy papier, mniej stron wszerz lub mniejszą skalę.
export-no-sheet = Nie ma takiego arkusza.
export-unwritten = Nie udało się zapisać obrazu. „{ $detail }”
export-unwritten-hint = Sprawdź, czy na dysku jest miejsce i czy można tam zapisywać.

# What was done otherwise.

warn-missing-picture = Brakuje obrazu { $hash } elementu „{ $node }”; na jego miejscu jest pusta ramka.
warn-unreadable-picture = Nie można odczytać obrazu { $hash } elementu „{ $node }”; na jego miejscu jest pusta ramka. { $what }
picture-no-kind = To nie jest plik PNG, JPEG, WebP ani GIF.
picture-broken = Jest uszkodzony lub za duży. „{ $detail }”
picture-no-pixels = Nie ma pikseli.
warn-refused-link = Pominięto link elementu „{ $node }” do „{ $target }”.
warn-small-text = Najmniejszy tekst ma wysokość { $points } pt i trudno go odczytać na papierze. Na stronie tak dużej jak obraz pozostanie czytelny.
warn-small-text-better = Najmniejszy tekst ma wysokość { $points } pt i trudno go odczytać na papierze. Na papierze { $paper } miałby { $larger } pt.
warn-small-text-sheets = Najmniejszy tekst ma wysokość { $points } pt i trudno go odczytać na papierze. W większej skali zajmie więcej arkuszy i pozostanie czytelny.
warn-small-slides = Najmniejsze litery na slajdach mają { $points } pt i trudno je odczytać: coś jest większe niż slajd. Pomoże mniej karteczek w jednej komórce albo krótsze teksty.
warn-shrunk = Obraz zmniejszono do { $percent }%, aby zmieścił się na największej stronie PDF.
warn-cut = { $count ->
    [one] Jedna komórka jest większa niż arkusz i została przecięta.
    [few] { $count } komórki są większe niż arkusz i zostały przecięte.
    [many] { $count } komórek jest większych niż arkusz i zostało przeciętych.
   *[other] { $count } komórki jest większe niż arkusz i zostało przecięte.
}
warn-empty-sheets = Puste i niedrukowane: { $names }.
warn-lost-claims = Plik PDF nie może zadeklarować zgodności z { $claims }. { $problems }
warn-lost-claims-more = { $count ->
    [one] Plik PDF nie może zadeklarować zgodności z { $claims }. { $problems } I jeszcze jeden powód.
    [few] Plik PDF nie może zadeklarować zgodności z { $claims }. { $problems } I jeszcze { $count } powody.
    [many] Plik PDF nie może zadeklarować zgodności z { $claims }. { $problems } I jeszcze { $count } powodów.
   *[other] Plik PDF nie może zadeklarować zgodności z { $claims }. { $problems } I jeszcze { $count } powodu.
}
warn-large-bitmap = Wiele programów nie otwiera obrazów { $width } × { $height } pikseli.
claim-both = PDF/A-3a i PDF/UA-1
claim-archival = PDF/A-3a
claim-accessible = PDF/UA-1
problem-at = { $what } (W „{ $words }”, { $node }.)
problem-at-node = { $what } ({ $node })
problem-glyph = Żadna czcionka nie ma znaku { $character }.
problem-no-character = Glif nie odpowiada żadnemu znakowi.
problem-meaning = Znak { $character } nie ma uzgodnionego znaczenia.
problem-figure = Rysunek nie ma opisu.
problem-link = Link nie ma opisu.
problem-drawn = Obraz jest narysowany w sposób, którego archiwa nie dopuszczają.
problem-licence = Licencja czcionki zabrania jej osadzania.
problem-language = Dokument nie ma podanego języka.
problem-title = Dokument nie ma tytułu.
problem-bookmarks = Dokument nie ma zakładek.
problem-long = Tekst jest dłuższy niż 32 767 bajtów.
problem-other = Nie jest spełniona inna reguła: { $rule }.
character-shown = „{ $character }” ({ $points })
character-hidden = { $points }
attached-map = Sama mapa, dla programu Throughline

# PDFs read.

pdf-none = To nie jest plik PDF.
pdf-none-hint = Wybierz plik PDF wyeksportowany z mapy.
pdf-too-large = Plik dołączony do tego PDF jest za duży, limit to { $limit } B.
pdf-too-large-hint = Zapisz załącznik w czytniku PDF i otwórz ten plik.
pdf-damaged = Plik dołączony do tego PDF jest uszkodzony, zaszyfrowany lub spakowany w nieznany sposób.
pdf-damaged-hint = Usuń hasło w czytniku PDF albo wyeksportuj PDF z mapy jeszcze raz.

# Slides.

slides-part = { $title } ({ $number } z { $count })
slides-empty = Jeszcze nic tu nie ma.
