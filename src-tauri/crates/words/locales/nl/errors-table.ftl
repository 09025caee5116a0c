# What a table says that cannot be taken, or not as it stands there.

table-empty = { $file }: de tabel is leeg.
table-empty-hint = Controleer of je het juiste bestand hebt gekozen en of het is opgeslagen.
table-no-rows = { $file }: de tabel heeft kolomkoppen, maar geen rijen.
table-no-text = { $file }: dit is geen tabel met tekst.
table-no-text-hint = Sla de tabel in je spreadsheet op als CSV.
table-no-columns = { $file }, regel { $line }: geen enkele kolom is bekend; de kolomkoppen zijn { $headers }.
table-no-columns-hint = Geef de kolommen in de eerste rij een naam: stage, touchpoint, channel, lane, text, emotion, owner, source.
table-encoding-hint = De letters zijn gelezen als { $encoding }. Zien ze er verkeerd uit, kies dan een andere codering of bewaar het bestand als UTF-8.
table-too-large-hint = Verdeel de tabel over meerdere journeymaps.
table-row = regel { $line }: { $what }

row-empty = De rij is leeg.
row-fields = { $found ->
    [one] De rij heeft één veld, er zijn { $expected } kolomkoppen.
   *[other] De rij heeft { $found } velden, er zijn { $expected } kolomkoppen.
}
row-nothing = De rij heeft geen tekst, geen touchpoint en geen fase.
row-unknown = “{ $text }” in { $header } is niets waar de rij over kan gaan.
row-quote = Hier begint een aanhalingsteken dat nergens wordt afgesloten.

table-unreadable-characters = Sommige tekens konden niet worden gelezen en staan er als �.
read-as-encoding = Het bestand is geen UTF-8. De letters zijn gelezen als { $encoding }.
table-nul = { $fields ->
    [one] NUL-tekens in één veld staan er als �.
   *[other] NUL-tekens in { $fields } velden staan er als �.
}
table-emotion-words = De emotie “{ $text }” is geen getal en is een kaartje geworden.
table-emotion-scale = De emotie { $text } ligt niet tussen −2 en +2; alle getallen van de kolom zijn kaartjes geworden. Zet de schaal in de kolomkop, zoals “Emotie (1–5)”, of in de toewijzing van de kolommen.
table-emotion-place = De emotie { $text } heeft geen eigen touchpoint en is een kaartje geworden.
table-several-owners = Het touchpoint “{ $touchpoint }” heeft meerdere eigenaren; die staan op de kaartjes: { $owners }.
table-several-owners-of = { $more ->
    [0] { $touchpoints } touchpoints hebben meerdere eigenaren; die staan op de kaartjes: { $names }.
   *[other] { $touchpoints } touchpoints hebben meerdere eigenaren; die staan op de kaartjes, onder andere bij { $names }.
}
table-parked = { $cards ->
    [one] Eén kaartje heeft geen fase en geen touchpoint en staat op de parkeerplaats, van regel { $line }.
   *[other] { $cards } kaartjes hebben geen fase en geen touchpoint en staan op de parkeerplaats, het eerste van regel { $line }.
}
table-carried = { $rows ->
    [one] Eén rij heeft een touchpoint maar geen fase en is in de fase ervoor geplaatst, op regel { $line }.
   *[other] { $rows } rijen hebben een touchpoint maar geen fase en zijn in de fase ervoor geplaatst, de eerste op regel { $line }.
}
table-short-rows = { $rows ->
    [one] Regel { $lines } heeft minder velden dan er kolommen zijn; de ontbrekende gelden als leeg.
   *[other] { $rows } rijen hebben minder velden dan er kolommen zijn; de ontbrekende gelden als leeg. Regels: { $lines }.
}
table-end-not-found = Na het touchpoint waar het kaartje begint, komt geen touchpoint “{ $text }”; het kaartje beslaat alleen dat ene.
table-not-kept = “{ $text }” in { $header } kan niet worden overgenomen en is weggelaten.
table-below = Wat hier tot en met regel { $last } onder de tabel staat, hoort er niet bij: “{ $text }”.
table-further = { $rows ->
    [one] Voor nog één rij geldt
   *[other] Voor nog { $rows } rijen geldt
} dezelfde opmerking als voor regel { $line }.
table-crossed = De tabel is gelezen met touchpoints omlaag en fasen naar rechts; elke kruising waar iets staat is een touchpoint.
sheet-column-not-read = De kolom “{ $header }” van het blad “{ $sheet }” is onbekend en wordt niet gelezen.
sheets-not-read = Andere bladen van de werkmap worden niet gelezen: { $sheets }.
sheet-tables-not-read = Andere tabellen op het blad worden niet gelezen: { $tables }. Zet elk op een eigen blad om die over te nemen.

encoding-utf8 = UTF-8
encoding-utf8-mark = UTF-8 met byte order mark
encoding-utf16-le = UTF-16 (little endian)
encoding-utf16-be = UTF-16 (big endian)
encoding-named = { $name } ({ $script })
script-western = West-Europees
script-central = Midden-Europees
script-baltic = Baltisch
script-cyrillic = Cyrillisch
script-greek = Grieks
script-turkish = Turks
script-hebrew = Hebreeuws
script-arabic = Arabisch
script-thai = Thais
script-vietnamese = Vietnamees
script-japanese = Japans
script-simplified-chinese = vereenvoudigd Chinees
script-traditional-chinese = traditioneel Chinees
script-korean = Koreaans
delimiter-comma = komma’s
delimiter-semicolon = puntkomma’s
delimiter-tab = tabs
delimiter-bar = verticale strepen

# Tables of what was counted.

counts-no-date = De rij zegt niet wanneer.
counts-date = “{ $text }” is geen datum ({ $header }). Schrijf bijvoorbeeld 2026-03-31, 2026-03 of Q1 2026.
counts-unreadable = “{ $text }” bevat letters die niet kunnen worden gelezen ({ $header }). Sla de tabel opnieuw op als UTF-8.
counts-off-scale = Er zijn { $text } antwoorden “{ $header }”, en die waarde ligt op geen enkele schaal.
counts-backwards = De periode eindigt voordat die begint.
counts-number = “{ $text }” is geen getal ({ $header }).
counts-not-whole = “{ $text }” is geen heel getal ({ $header }).
counts-negative = “{ $text }” is minder dan 0 ({ $header }).
counts-nothing = In deze rij is niets geteld.
counts-same = Regel { $line } gaat over dezelfde periode en hetzelfde kanaal.
counts-empty = Er is geen tabel.
counts-empty-hint = Plak een tabel met de kolomkoppen in de eerste rij, of kies een bestand.
counts-no-columns = De eerste rij noemt geen datum en niet wat er is geteld; er staat { $headers }.
counts-no-columns-hint = Geef de kolommen in de eerste rij een naam: datum, { $wanted }; en eventueel kanaal.
counts-too-many = De tabel heeft { $found } rijen; een journeymap kan er hoogstens { $most } bevatten.
counts-too-many-hint = Tel per week of maand in plaats van per geval.
