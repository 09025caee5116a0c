# The command line.

cli-error = erreur : { $what }
cli-hint = conseil : { $what }
cli-warning = avertissement : { $what }
cli-no-history = { $file } : seul un .journey contient l’historique d’une carte.
cli-no-history-hint = Terminez le nom par .journey, ou omettez-le.
cli-no-command = { $file }, ligne { $line }, colonne { $column } : { $what }
cli-no-command-hint = Chaque ligne contient un objet JSON avec « do », tel que l’application les envoie.
cli-refused = { $file }, ligne { $line } : { $what }
cli-missing-hint = Cherchez les identifiants dans la carte : écrite en .json, elle les cite tous.
cli-no-text = { $file } : ce n’est pas du texte UTF-8.
cli-no-text-hint = Enregistrez le fichier en UTF-8.
cli-unsound = { $count ->
    [one] La bibliothèque a { $count } défaut.
   *[other] La bibliothèque a { $count } défauts.
}
cli-unsound-hint = Gardez le fichier. L’application répare ce qu’elle peut à l’ouverture de la carte.
cli-output = La réponse ne peut pas être affichée. { $what }
cli-output-hint = Vérifiez où va la sortie.
cli-row-left-out = { $file }, ligne { $line } : { $what } La ligne a été laissée de côté.
cli-row-otherwise = { $file }, ligne { $line } : { $what }
cli-column-kept = { $file } : la colonne « { $header } » n’est pas connue ; ses valeurs sont gardées avec ce que sont devenues ses lignes.
cli-problem = Carte { $map } : { $what }
cli-well = Tout va bien : { $maps }, { $records }, { $pictures }.
cli-maps = { $count ->
    [one] { $count } carte
   *[other] { $count } cartes
}
cli-records = { $count ->
    [one] { $count } enregistrement
   *[other] { $count } enregistrements
}
cli-pictures = { $count ->
    [one] { $count } image
   *[other] { $count } images
}
cli-field = { $name } : { $value }
cli-title = titre
cli-state = état
cli-stages = phases
cli-touchpoints = points de contact
cli-lanes = couloirs
cli-cards = fiches
cli-pain-points = irritants
cli-opportunities = opportunités
cli-personas = personas
cli-emotions = émotions
cli-channels = canaux
cli-teams = équipes
cli-hand-offs = passages de relais
cli-measure = { $title } : { $what }
cli-measure-value = { $value }, { $period }
cli-measure-detail = { $value } ; { $detail }
cli-measure-target = objectif { $target } ({ $difference })
cli-measure-nothing = rien de compté pour l’instant
cli-measure-reason = pas de valeur, { $period }. { $reason }
cli-measure-formula = { $formula } = { $value }
cli-measures = { $count ->
    [0] Aucun indicateur.
    [one] { $count } indicateur.
   *[other] { $count } indicateurs.
}
cli-no-map = { $file } : quelque chose doit être ajouté à ce fichier, et il ne contient pas de carte.
cli-no-map-hint = Indiquez un fichier .journey ou .json avec --into, ou faites du fichier une carte avec journey convert.
cli-map-already = { $file } : c’est déjà une carte.
cli-map-already-hint = Convertissez-la avec journey convert. Ce qui s’ajoute à une carte vient d’autres programmes.
cli-sheets = { $file } : ce classeur contient { $parts } feuilles ; celle-ci est « { $title } ». Choisissez-en une autre avec --part.
cli-parts = { $file } : ce fichier contient { $parts } parcours ; celui-ci est « { $title } ». Choisissez-en un autre avec --part.
cli-log-cases = cas
cli-log-interactions = interactions
cli-log-from = début
cli-log-until = fin
cli-log-kind = type des cas
cli-log-kinds = types d’objets
cli-log-column = colonne « { $header } »
cli-log-activities = activités
cli-log-hands = équipes et personnes
cli-log-trait = caractéristique « { $name } »
cli-log-left-out = { $file }, ligne { $line } : { $what } Cela a été laissé de côté.
cli-study-journeys = parcours sur la carte
cli-study-left-out = interactions absentes de la carte
cli-study-stage = phase « { $name } »
cli-study-reached = { $reached } l’ont atteinte dans l’ordre, { $visited } y sont passés
cli-study-switched = changent de canal
cli-study-returned = reviennent
cli-study-waits = attente totale
cli-study-ways = chemins
cli-study-differs = écart : { $name }
cli-study-times = carte { $map }, données { $data } (n = { $n })
cli-study-values = carte { $map }, données { $data } (n = { $n })
cli-study-seen = vu (n = { $n })
cli-study-spread = médiane { $median }, 95 % en { $most } au plus
cli-no-secret = « { $word } » ne fait pas partie de ce qui peut être retiré.
cli-no-secret-hint = Citez-en parmi ceux-ci : { $words }, ou team:NOM pour un service.
cli-no-team = Aucun service de la carte ne s’appelle « { $name } ».
cli-no-team-hint = Il y a : { $teams }.
cli-no-teams-hint = La carte n’a pas de services.
cli-no-table = { $file } : ce fichier ne contient aucun tableau dont on puisse faire correspondre les colonnes.
cli-no-table-hint = Seuls les CSV, TSV, XLSX et ODS ont des colonnes.
