# What a table says that cannot be taken, or not as it stands there.

table-empty = { $file } : le tableau est vide.
table-empty-hint = Vérifiez que le bon fichier est choisi et enregistré.
table-no-rows = { $file } : le tableau a des en-têtes, mais aucune ligne.
table-no-text = { $file } : ce n’est pas un tableau de texte.
table-no-text-hint = Enregistrez le tableau en CSV dans votre tableur.
table-no-columns = { $file }, ligne { $line } : aucune colonne n’est connue ; les en-têtes sont { $headers }.
table-no-columns-hint = Nommez les colonnes sur la première ligne : stage, touchpoint, channel, lane, text, emotion, owner, source.
table-encoding-hint = Les lettres ont été lues comme { $encoding }. Si elles ont l’air fausses, choisissez un autre encodage ou enregistrez le fichier en UTF-8.
table-too-large-hint = Répartissez le tableau sur plusieurs cartes.
table-row = ligne { $line } : { $what }

row-empty = La ligne est vide.
row-fields = { $found ->
    [one] La ligne a { $found } champ, les en-têtes en ont { $expected }.
   *[other] La ligne a { $found } champs, les en-têtes en ont { $expected }.
}
row-nothing = La ligne n’a ni texte, ni point de contact, ni phase.
row-unknown = « { $text } » dans { $header } n’est rien que la ligne puisse concerner.
row-quote = Un guillemet s’ouvre ici et n’est jamais fermé.

table-unreadable-characters = Certains caractères étaient illisibles et apparaissent comme �.
read-as-encoding = Le fichier n’est pas en UTF-8. Ses lettres ont été lues comme { $encoding }.
table-nul = { $fields ->
    [one] Les caractères NUL de { $fields } champ apparaissent comme �.
   *[other] Les caractères NUL de { $fields } champs apparaissent comme �.
}
table-emotion-words = L’émotion « { $text } » n’est pas un nombre et est devenue une fiche.
table-emotion-scale = L’émotion { $text } n’est pas comprise entre −2 et +2 ; tous les nombres de la colonne sont devenus des fiches. Indiquez l’échelle dans l’en-tête, par exemple « Émotion (1–5) », ou dans la correspondance des colonnes.
table-emotion-place = L’émotion { $text } n’a pas de point de contact à elle et est devenue une fiche.
table-several-owners = Le point de contact « { $touchpoint } » a plusieurs responsables, indiqués sur ses fiches : { $owners }.
table-several-owners-of = { $more ->
    [0] { $touchpoints } points de contact ont plusieurs responsables, indiqués sur leurs fiches : { $names }.
   *[other] { $touchpoints } points de contact ont plusieurs responsables, indiqués sur leurs fiches, dont { $names }.
}
table-parked = { $cards ->
    [one] { $cards } fiche n’a ni phase ni point de contact et se trouve dans le parking, à partir de la ligne { $line }.
   *[other] { $cards } fiches n’ont ni phase ni point de contact et se trouvent dans le parking, la première à partir de la ligne { $line }.
}
table-carried = { $rows ->
    [one] { $rows } ligne a un point de contact mais pas de phase et a été mise dans la phase précédente, à la ligne { $line }.
   *[other] { $rows } lignes ont un point de contact mais pas de phase et ont été mises dans la phase précédente, la première à la ligne { $line }.
}
table-short-rows = { $rows ->
    [one] La ligne { $lines } a moins de champs qu’il n’y a de colonnes ; ceux qui manquent ont été lus comme vides.
   *[other] { $rows } lignes ont moins de champs qu’il n’y a de colonnes ; ceux qui manquent ont été lus comme vides. Lignes : { $lines }.
}
table-end-not-found = Aucun point de contact « { $text } » ne vient après celui où la fiche commence ; elle ne couvre que celui-ci.
table-not-kept = « { $text } » dans { $header } ne peut pas être repris et a été laissé de côté.
table-below = Ce qui se trouve ici sous le tableau, jusqu’à la ligne { $last }, n’en fait pas partie : « { $text } ».
table-further = { $rows ->
    [one] Une autre ligne appelle
   *[other] { $rows } autres lignes appellent
} la même remarque que la ligne { $line }.
table-crossed = Le tableau a été lu avec les points de contact vers le bas et les étapes vers la droite ; chaque croisement rempli est un point de contact.
sheet-column-not-read = La colonne « { $header } » de la feuille « { $sheet } » est inconnue et n’est pas lue.
sheets-not-read = D’autres feuilles du classeur ne sont pas lues : { $sheets }.
sheet-tables-not-read = D’autres tableaux de la feuille ne sont pas lus : { $tables }. Mettez chacun sur une feuille à lui pour le reprendre.

encoding-utf8 = UTF-8
encoding-utf8-mark = UTF-8 avec marque d’ordre des octets
encoding-utf16-le = UTF-16 (petit-boutiste)
encoding-utf16-be = UTF-16 (gros-boutiste)
encoding-named = { $name } ({ $script })
script-western = Europe occidentale
script-central = Europe centrale
script-baltic = balte
script-cyrillic = cyrillique
script-greek = grec
script-turkish = turc
script-hebrew = hébreu
script-arabic = arabe
script-thai = thaï
script-vietnamese = vietnamien
script-japanese = japonais
script-simplified-chinese = chinois simplifié
script-traditional-chinese = chinois traditionnel
script-korean = coréen
delimiter-comma = virgules
delimiter-semicolon = points-virgules
delimiter-tab = tabulations
delimiter-bar = barres verticales

# Tables of what was counted.

counts-no-date = La ligne n’indique pas de date.
counts-date = « { $text } » n’est pas une date ({ $header }). Écrivez par exemple 2026-03-31, 2026-03 ou Q1 2026.
counts-unreadable = « { $text } » contient des lettres illisibles ({ $header }). Enregistrez de nouveau le tableau en UTF-8.
counts-off-scale = Il y a { $text } réponses « { $header } », qui ne sont sur aucune échelle.
counts-backwards = La période se termine avant de commencer.
counts-number = « { $text } » n’est pas un nombre ({ $header }).
counts-not-whole = « { $text } » n’est pas un nombre entier ({ $header }).
counts-negative = « { $text } » est inférieur à 0 ({ $header }).
counts-nothing = Rien n’a été compté dans cette ligne.
counts-same = La ligne { $line } concerne la même période et le même canal.
counts-empty = Il n’y a pas de tableau.
counts-empty-hint = Collez un tableau avec les noms de ses colonnes sur la première ligne, ou choisissez un fichier.
counts-no-columns = La première ligne ne cite ni date ni ce qui a été compté ; elle contient { $headers }.
counts-no-columns-hint = Nommez les colonnes sur la première ligne : date, { $wanted } ; et canal, si vous le souhaitez.
counts-too-many = Le tableau a { $found } lignes ; une carte en contient { $most } au plus.
counts-too-many-hint = Comptez par semaines ou par mois plutôt que cas par cas.
