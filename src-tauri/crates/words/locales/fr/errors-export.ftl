# Why a picture of the map could not be made, and what is otherwise in it.

export-bad-number = « { $node } » n’a pas de place dans l’image : l’un de ses nombres est { $value }.
export-not-shaped = Le texte de « { $node } » a été coupé en lignes, mais pas mis en forme.
export-bad-text = Le texte de « { $node } » ne correspond pas à ses glyphes. { $what }
export-text-lines = Le nombre de lignes diffère du nombre de listes de glyphes.
export-text-range = Une partie se trouve en dehors, ou commence à l’intérieur d’une lettre.
export-text-font = Sa police ne fait pas partie des polices de l’image.
export-too-deep = « { $node } » est imbriqué dans plus de { $limit } autres éléments.
export-failed = Le PDF n’a pas pu être assemblé. « { $detail } »
export-slides-failed = Les diapositives n’ont pas pu être assemblées. « { $detail } »
export-unforeseen = L’export a échoué de façon inattendue. « { $detail } »
export-fault-hint = C’est un défaut du programme ; merci de le signaler avec la carte, si vous pouvez la partager.
export-bad-font = La police « { $family } » est illisible.
export-bad-font-hint = Retirez ou réparez cette police sur l’ordinateur, puis réessayez.
export-bad-page = Une page de { $width } × { $height } mm avec des marges de { $margin } mm ne laisse aucune place pour une image.
export-bad-page-hint = Choisissez un papier plus grand ou des marges plus petites.
export-media-type = « { $type } » n’est pas un type de média.
export-media-type-hint = Indiquez un type comme application/json.
export-too-large = Une image de { $width } × { $height } pixels est trop grande ; à une échelle de { $scale }, elle peut être créée.
export-too-large-hint = Choisissez une échelle plus petite, ou exportez plutôt en PDF ou en SVG.
export-bad-scale = Une image ne peut pas être dessinée à une échelle de { $scale }.
export-bad-scale-hint = Indiquez une échelle comme 1 ou 2.
export-pages-wide = Une image ne peut pas occuper { $count } feuilles en largeur.
export-pages-wide-hint = Indiquez un nombre de 1 à { $most }.
export-bad-overlap = Les feuilles ne peuvent pas se chevaucher de { $overlap } mm.
export-bad-overlap-hint = Indiquez un chevauchement de 0 mm à la moitié d’une feuille.
export-too-many-sheets = Cela demanderait plus de { $most } feuilles.
export-too-many-sheets-hint = Choisissez un papier plus grand, moins de pages en largeur ou une échelle plus petite.
export-no-sheet = Cette feuille n’existe pas.
export-unwritten = L’image n’a pas pu être écrite. « { $detail } »
export-unwritten-hint = Vérifiez qu’il reste de la place sur le disque et que vous avez le droit d’y écrire.

# What was done otherwise.

warn-missing-picture = L’image { $hash } de « { $node } » manque ; un cadre vide la remplace.
warn-unreadable-picture = L’image { $hash } de « { $node } » est illisible ; un cadre vide la remplace. { $what }
picture-no-kind = Ce n’est pas un fichier PNG, JPEG, WebP ou GIF.
picture-broken = Elle est endommagée ou trop grande. « { $detail } »
picture-no-pixels = Elle n’a aucun pixel.
warn-refused-link = Le lien de « { $node } » vers « { $target } » a été laissé de côté.
warn-small-text = Le plus petit texte fait { $points } pt de haut, difficile à lire sur papier. Une page aussi grande que l’image le garde lisible.
warn-small-text-better = Le plus petit texte fait { $points } pt de haut, difficile à lire sur papier. Sur { $paper }, il ferait { $larger } pt.
warn-small-text-sheets = Le plus petit texte fait { $points } pt de haut, difficile à lire sur papier. À plus grande échelle, il faudrait plus de feuilles et il resterait lisible.
warn-small-slides = Sur les diapositives, des lettres ne font que { $points } pt, difficiles à lire : un élément est plus grand qu’une diapositive. Moins de fiches par cellule, ou des fiches plus courtes, aideront.
warn-shrunk = L’image a été réduite à { $percent } % pour tenir dans la plus grande page PDF.
warn-cut = { $count ->
    [one] { $count } cellule est plus grande qu’une feuille et sera coupée.
   *[other] { $count } cellules sont plus grandes qu’une feuille et seront coupées.
}
warn-empty-sheets = Vides et non imprimées : { $names }.
warn-lost-claims = Le PDF ne peut pas se déclarer { $claims }. { $problems }
warn-lost-claims-more = { $count ->
    [one] Le PDF ne peut pas se déclarer { $claims }. { $problems } Et { $count } raison de plus.
   *[other] Le PDF ne peut pas se déclarer { $claims }. { $problems } Et { $count } raisons de plus.
}
warn-large-bitmap = Beaucoup de programmes n’ouvrent pas les images de { $width } × { $height } pixels.
claim-both = PDF/A-3a et PDF/UA-1
claim-archival = PDF/A-3a
claim-accessible = PDF/UA-1
problem-at = { $what } (Dans « { $words } », { $node }.)
problem-at-node = { $what } ({ $node })
problem-glyph = Aucune police ne contient le caractère { $character }.
problem-no-character = Un glyphe ne correspond à aucun caractère.
problem-meaning = Le caractère { $character } n’a pas de sens convenu.
problem-figure = Une figure n’a pas de description.
problem-link = Un lien n’a pas de description.
problem-drawn = Une image est dessinée d’une façon que l’archivage interdit.
problem-licence = La licence d’une police interdit son incorporation.
problem-language = Le document n’a pas de langue.
problem-title = Le document n’a pas de titre.
problem-bookmarks = Le document n’a pas de signets.
problem-long = Un texte dépasse 32 767 octets.
problem-other = Une autre règle n’est pas respectée : { $rule }.
character-shown = « { $character } » ({ $points })
character-hidden = { $points }
attached-map = La carte elle-même, pour Throughline

# PDFs read.

pdf-none = Ce n’est pas un PDF.
pdf-none-hint = Choisissez un PDF exporté à partir d’une carte.
pdf-too-large = Le fichier joint à ce PDF dépasse { $limit } octets.
pdf-too-large-hint = Enregistrez la pièce jointe avec un lecteur de PDF et ouvrez ce fichier.
pdf-damaged = Le fichier joint à ce PDF est endommagé, chiffré ou compressé d’une façon inconnue.
pdf-damaged-hint = Retirez le mot de passe avec un lecteur de PDF, ou exportez de nouveau le PDF à partir de la carte.

# Slides.

slides-part = { $title } ({ $number } sur { $count })
slides-empty = Rien ici pour l’instant.
