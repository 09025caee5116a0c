# What can go wrong anywhere: with the disk, with the app itself.

list-comma = {", "}

disk-not-found = Er is niets met die naam.
disk-denied = Dit is niet toegestaan.
disk-full = De schijf is vol.
disk-read-only = De schijf is alleen-lezen.
disk-folder = Dat is een map, geen bestand.
disk-no-folder = Er staat een bestand waar een map moet staan.
disk-name = De schijf accepteert deze naam niet.
disk-other = Het systeem meldt: “{ $detail }”.

# The desk.

named = { $file }: { $what }
desk-no-picture = { $file } is geen PNG-, JPEG-, WebP- of GIF-afbeelding.
desk-no-picture-hint = Sla het bestand eerst op als PNG of JPEG.
desk-broken-picture-hint = Sla de afbeelding opnieuw op als PNG of JPEG, kleiner als die erg groot is.
picture-on-clipboard = De afbeelding op het klembord
desk-ending = De extensie van “{ $file }” hoort niet bij een indeling die kan worden geschreven.
desk-ending-hint = Laat de naam eindigen op een van deze: { $endings }.
desk-preview = Het voorbeeld van de tabel is er niet meer.
desk-preview-hint = Kies de tabel opnieuw.
desk-saved = Waar dit bestand is opgeslagen, is niet meer bekend.
desk-saved-hint = Sla het opnieuw op.
desk-recent = Dit bestand staat niet meer in de lijst.
desk-recent-hint = Open het bestand vanuit de map.
desk-nothing-to-paste = Er is niets om te plakken.
desk-nothing-to-paste-hint = Kopieer eerst kaartjes of tekst.
desk-settings = { $file } kan niet worden geschreven. { $what }
desk-settings-hint = Er is niets gewijzigd. Controleer of het bestand mag worden geschreven.
settings-broken-keys = De instellingen bevatten een onleesbare sneltoets voor “{ $action }”. De gebruikelijke geldt.
settings-no-keys = De sneltoetsen in de instellingen zijn onleesbaar. De gebruikelijke gelden.
settings-left-out = De instellingen zijn niet helemaal leesbaar. Geheel of deels weggelaten: { $fields }.
settings-put-aside = De instellingen zijn onleesbaar. Ze zijn apart gezet als { $file }, en de gebruikelijke gelden.
settings-unreadable = { $file } kan niet worden gelezen. { $what } Het bestand blijft zoals het is; de gebruikelijke instellingen gelden, en wat je wijzigt geldt tot je de app sluit.

desk-moved-on = In een van beide journeymaps is intussen meer gewijzigd.
desk-moved-on-hint = Maak het in elke journeymap afzonderlijk ongedaan, met Ongedaan maken.

# The app around it.

app-fault-hint = Wat is geaccepteerd, is veilig. Meld dit alsjeblieft.
app-part-failed = Een deel van het programma is mislukt: “{ $detail }”.
app-title = De titel van het venster kan niet worden getoond. “{ $detail }”
app-menu = Het menu kan niet worden gewijzigd. “{ $detail }”
app-projector = Het venster voor de beamer kan niet worden geopend. “{ $detail }”
app-help = Het hulpvenster kan niet worden geopend. “{ $detail }”
desk-nothing-new = { $file }: er staat niets nieuws in voor de journeymap.
desk-nothing-new-hint = Wat de journeymap al heeft, wordt niet nog eens overgenomen, en onleesbare rijen worden weggelaten.
desk-no-table = Wat je ziet is geen tabel, en alleen een tabel kan als CSV worden geschreven.
desk-no-table-hint = Bekijk met de lens Register een register met rijen. Op de opdrachtregel: --lens register --register pain-points.
desk-no-interactions = Voor deze journeymap is geen interactiedata geopend.
desk-no-interactions-hint = Open eerst een bestand met interactiedata.
desk-interactions = Dit is interactiedata, die naast een journeymap hoort.
desk-interactions-hint = Open de journeymap, en de data in het paneel “Interactiedata”. Op de opdrachtregel: journey interactions FILE.

settings-file-not-json = Dit is geen JSON: regel { $line }, kolom { $column }.
settings-file-not-ours = Dit is geen bestand met instellingen.
settings-file-not-ours-hint = Kies een bestand dat met “Instellingen exporteren…” is geschreven.
settings-file-newer = Deze instellingen zijn door een nieuwere versie van Throughline geschreven (indeling { $found }).
settings-file-newer-hint = Installeer de nieuwste versie van Throughline.
settings-file-field = “{ $field }” kan niet { $found } zijn. Mogelijk is: { $allowed }.
settings-file-fields = { $what }
settings-file-fields-hint = Er is niets gewijzigd. Verbeter het bestand of exporteer de instellingen opnieuw.
desk-busy = De bibliotheek is nog in gebruik.
desk-busy-hint = Wacht tot klaar is wat begonnen is en probeer het opnieuw.
desk-place-given = De app is met deze bibliotheek gestart.
desk-place-given-hint = Start de app met een ander pad om haar te verplaatsen.
title-from-backup = { $title } (uit een back-up)
