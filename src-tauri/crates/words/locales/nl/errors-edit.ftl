# Why a map cannot be like that, and why an edit was refused.

# The kinds of record in running text.
record = { $record ->
    [map] journeymap
    [team] team
    [person] persoon
    [channel] kanaal
    [tag] tag
    [persona] persona
    [persona_channel] voorkeurskanaal
    [stage] fase
    [touchpoint] touchpoint
    [touchpoint_channel] ander kanaal
    [lane] swimlane
    [card] kaartje
    [card_tag] tag van een kaartje
    [unlike] paar verschillende kaartjes
    [emotion] emotie
    [hand_off] overdracht
    [answer] antwoord
    [claim] claim
    [view] weergave
    [view_filter] filter van een weergave
    [metric] indicator
    [reading] meting
    [action] actie
    [action_subject] onderwerp van een actie
    [pilot] pilot
    [question] vraag
    [estimate] schatting
    [replacement] vervangen touchpoint
    [log_name] naam in interactiedata
    [inconsistency] tegenstrijdigheid
    [accountable] aandeel in het resultaat
    [silence] genegeerde bevinding
   *[other] item
}
record-named = { record } “{ $title }” ({ $id })
record-unnamed = { record } { $id }

# What a column takes.

value-text = “{ $text }”
value-nothing = niets
value-true = waar
value-false = onwaar
value-number = { $number }
takes-text = een tekst
takes-optional-text = een tekst of niets
takes-order = een volgordesleutel van cijfers en Latijnse letters
takes-bool = waar of onwaar
takes-integer = een heel getal of niets
takes-number = een getal
takes-optional-number = een getal of niets
takes-date = een datum zoals 2026-03-31 of niets
takes-id = het ID van een item
takes-choice = een van de woorden { $words }
value-wrong = Hier hoort { $expected }, niet { $found }.
value-wrong-hint = Geef een waarde op die past.
column-unknown = De soort “{ record }” heeft geen kolom “{ $column }”.
column-wrong = In de kolom “{ $column }” van de soort “{ record }” hoort { $expected }, niet { $found }.
column-hint = Gebruik een kolom van deze soort items en een waarde die daarin past.

# What holds in every map.

rule-order = De volgordesleutel ontbreekt.
rule-nul = “{ $column }” bevat een NUL-teken.
rule-long = “{ $column }” heeft { $bytes } bytes; het maximum is { $most }.
rule-extensions = De extensies zijn geen JSON-object.
rule-scale = “{ $column }” is { $number }, niet 1 tot 5.
rule-stack-chain = Het kaartje ligt onder een kaartje dat zelf onder een ander ligt.
rule-stack-place = Het kaartje ligt onder een kaartje dat ergens anders ligt.
rule-heading-kind = Het kaartje staat onder iets wat geen kop is, of is zelf een kop.
rule-heading-place = Het kaartje staat onder een kop die ergens anders ligt.
rule-heading-stack = Een kop ligt niet in een stapel.
rule-unlike-itself = Beide kanten zijn hetzelfde kaartje.
rule-size = “{ $column }” is { $number }, niet { $least } tot { $most }.
rule-negative = “{ $column }” is { $number }, minder dan 0.
rule-reference = “{ $column }” verwijst naar iets wat niet bestaat: { record } { $id }.
rule-card-places = Het kaartje ligt onder een touchpoint en beslaat tegelijk een hele fase.
rule-span-begins-nowhere = Het kaartje eindigt bij een touchpoint, maar begint nergens.
rule-span-backwards = Het kaartje eindigt bij een touchpoint dat niet na het eerste touchpoint komt.
rule-card-line = Het kaartje ligt in een scheidingslijn.
rule-rating = De beoordeling is { $number }, niet −2 tot +2.
rule-spread = De beoordelingen liggen meer dan { $most } uit elkaar.
rule-rated-twice = Dezelfde persona heeft dit touchpoint al beoordeeld.
rule-hand-off-itself = De overdracht leidt van een touchpoint naar zichzelf.
rule-claim-subjects = De claim gaat over { $count } items, niet over één.
rule-answer-subjects = Het antwoord moet over een pijnpunt of over een overdracht gaan, over één van beide.
rule-answer-from = Het antwoord komt van een kaartje dat geen kans is.
rule-answer-to = Het antwoord gaat naar een kaartje dat geen pijnpunt is.
rule-touchpoint-channel = Het touchpoint heeft dit kanaal al.
rule-persona-channel = De persona heeft dit kanaal al.
rule-card-tag = Het kaartje heeft deze tag al.
rule-view-filter = Een filter van een weergave gaat over { $count } items, niet over één.
rule-agreed-owner = De actie is afgesproken, maar er is niet genoemd wie dat doet.
rule-agreed-date = De actie is afgesproken, maar er is geen datum.
rule-metric-subjects = De indicator hoort bij { $count } items, niet bij één of bij de journeymap.
rule-period = De periode eindigt voordat die begint.
rule-action-subjects = De actie moet per koppeling over één kaartje of één overdracht gaan.
rule-action-card = De actie gaat over een kaartje dat geen pijnpunt en geen kans is.
rule-question-origins = De vraag komt van { $count } items, niet van één.
rule-silence-rule = Er is niet aangegeven welke regel wordt genegeerd.
rule-silence-reason = Er is niet aangegeven waarom de bevinding wordt genegeerd.
rule-silence-subjects = Wat wordt genegeerd, gaat over { $count } items, niet over één of over de journeymap.
rule-log-name = Een naam in interactiedata mag niet leeg zijn.
rule-inconsistency-itself = Beide kanten zijn hetzelfde kanaal.
rule-share = Van de honderd contacten lopen er meer dan honderd via het kanaal.
rule-estimated-twice = Er is al een schatting van dit kaartje.
rule-replaced-twice = Het touchpoint vervangt dat al.
rule-action-subject-twice = De actie gaat hier al over.
rule-silenced-twice = Deze regel wordt hiervoor al genegeerd.
rule-owned-by-nobody = Er is een eigenaar, maar die is niet genoemd.
rule-owner-unsaid = Er is een eigenaar genoemd, maar niet aangegeven dat die eigenaar is.
rule-other-team = De genoemde persoon hoort bij een ander team.

# Edits.

edit-missing = Er is geen { record } met het ID { $id }.
edit-missing-hint = Mogelijk is het verwijderd. Met Ongedaan maken haal je terug wat is verwijderd.
edit-exists = Het ID { $id } is al in gebruik: { record }.
edit-exists-hint = Geef het nieuwe item een eigen ID.
edit-place-unsaid = Er is niet aangegeven waar dit komt: { record }.
edit-place-unfit = Dit kan daar niet worden geplaatst: { record }.
edit-place-hint = Kies een andere plek.
edit-map-made = Een journeymap maak je niet binnen een journeymap.
edit-map-made-hint = Maak journeymaps in de bibliotheek.
edit-map-removed = Een journeymap kan niet uit zichzelf worden verwijderd.
edit-map-removed-hint = Verwijder journeymaps in de bibliotheek.
edit-lane-with-cards = Een swimlane met kaartjes kan geen scheidingslijn worden.
edit-lane-with-cards-hint = Verplaats of verwijder eerst de kaartjes.
edit-named-twice = Twee keer hetzelfde genoemd: { record }.
edit-named-twice-hint = Noem elk item één keer.
edit-belongs = Dit hoort bij één item en kan niet apart worden gekopieerd: { record }.
edit-belongs-hint = Kopieer het item waar het bij hoort.
edit-not-written = Dit heeft geen tekst om in te typen: { record }.
edit-not-written-hint = Noem een kaartje of een touchpoint, of wijzig een kolom.
edit-not-merged = Dit kan niet met andere worden samengevoegd: { record }.
edit-not-merged-hint = Kaartjes, touchpoints en fasen wel.
edit-heading-stacked = Een kop kan niet in een stapel worden gelegd.
edit-heading-stacked-hint = Plaats de kaartjes in plaats daarvan onder de kop.
edit-heading-merged = Een kop kan alleen met andere koppen worden samengevoegd.
edit-heading-merged-hint = Plaats de kaartjes onder de kop, of voeg de kaartjes zonder de kop samen.
edit-stands-alone = De actie “{ $title }” is afgesproken, en er is niemand anders genoemd die dat doet.
edit-stands-alone-hint = Geef de actie eerst een andere eigenaar, of maak er weer een idee van.
edit-placing = “{ $column }” kan niet worden ingesteld ({ record }): dat volgt uit de plek.
edit-placing-hint = Verplaats het item in plaats daarvan.
edit-invariant = Dit zou niet kloppen ({ $rule }): { record } { $id }. { $what }
edit-invariant-hint = Wijzig de waarde zo dat aan de regel wordt voldaan.
edit-misfit = Dit is niet meer zoals het was: { record } { $id }. { $what }
edit-misfit-hint = Het is intussen gewijzigd. Bekijk het en probeer het opnieuw.
misfit-says-nothing = De wijziging zegt niet wat er was en niet wat er is.
misfit-there = Het is er al.
misfit-gone = Het is verwijderd.
misfit-changed = Het is intussen gewijzigd.
misfit-column = “{ $column }” is intussen gewijzigd.
edit-too-large = De tabel heeft { $rows } rijen en { $columns } kolommen; vanaf hier zijn er { $lanes } swimlanes en { $touchpoints } touchpoints.
edit-too-large-hint = Begin hoger of verder naar links, of voeg eerst swimlanes en touchpoints toe.
edit-empty = Er is geen item genoemd.
edit-empty-hint = Noem er minstens één.
