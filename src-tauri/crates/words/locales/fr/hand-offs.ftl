# The hand-offs along the line, and how all that a map says is known.

action-hand-off-drawer = Passages de relais le long de la ligne
action-next-hand-off = Passage de relais suivant
action-previous-hand-off = Passage de relais précédent
action-describe-hand-off = Décrire le passage de relais suggéré
action-describe-hand-offs = Décrire tous les passages de relais suggérés
action-another-hand-off = Autre passage de relais à partir d’ici
action-no-hand-off = Pas de passage de relais ici…
action-panel-evidence = Preuves
why-no-passages = Le canal et le responsable ne changent jamais sur ce parcours, et aucun passage de relais n’est décrit.
why-no-hand-off = Allez d’abord à un passage de relais.
why-no-suggestion = Allez d’abord à un passage de relais suggéré.

line-bar = Passages de relais, en chiffres
line-title = Passages de relais
line-none = Dès que le canal ou le responsable change d’un point de contact au suivant, un passage de relais est suggéré ici.
line-go = Aller au suivant : { $what }
line-described = { $number ->
    [one] décrit
   *[other] décrits
}
line-channel = { $number ->
    [one] changement de canal
   *[other] changements de canal
}
line-unowned = sans responsable
line-disputed = responsabilité contestée
line-contextLost = { $number ->
    [one] perd du contexte
   *[other] perdent du contexte
}
line-repeats = { $number ->
    [one] répétition par le client
   *[other] répétitions par le client
}
line-wait = d’attente · { $worst } au pire
line-wait-unknown = attente inconnue
line-suggested = { $number ->
    [one] à décrire
   *[other] à décrire
}
line-none-chosen = Aucun choisi
line-place = { $number } sur { $count }
line-close = Fermer le volet
line-both-change = Le canal et le responsable changent
line-channel-changes = Le canal change
line-owner-changes = Le responsable change
line-nothing-changes = Ni le canal ni le responsable ne changent
line-describe-all = Décrire les { $count }
line-why-none = Pourquoi n’y a-t-il pas de passage de relais ici ?
line-let-be = Ignorer
line-section-passes = Ce qui est transmis
line-section-course = Comment cela se passe
said-no-hand-off = N’est plus suggéré. Le contrôle de la carte le range parmi les constats ignorés.
said-described = { $count ->
    [one] { $count } passage de relais à décrire
   *[other] { $count } passages de relais à décrire
}
line-in-drawer = Ce passage de relais est affiché dans le volet au-dessus de la ligne.
line-open-drawer = Afficher au-dessus de la ligne

evidence = Preuves
evidence-nothing = Tout ce que dit la carte est listé ici, avec ce qui permet de le savoir, dès qu’elle contient quelque chose.
evidence-coverage = Part étayée
evidence-map = Toute la carte
evidence-backed = { $backed } sur { $count } étayés, { $share }
evidence-count = { $level } { $number }
evidence-filter-level = D’où nous le savons
evidence-filter-kind = Type de source
evidence-filter-thing = Quoi
evidence-all = Tout
evidence-kind-none = Type non précisé
evidence-stale-only = Plus d’un an
evidence-stale = Source de plus d’un an
evidence-shown = { $count ->
    [0] Rien n’est connu de cette façon
    [one] { $count } élément
   *[other] { $count } éléments
}
evidence-select = Sélectionner sur la carte
evidence-ask = { $count ->
    [one] En faire une question
   *[other] En faire { $count } questions
}
evidence-ask-one = En faire une question à étudier : { $name }
evidence-more = Afficher { $count } de plus
evidence-n = n = { $n }
evidence-thing-touchpoint = Points de contact
evidence-thing-card = Fiches
evidence-thing-emotion = Évaluations
evidence-thing-hand_off = Passages de relais
evidence-thing-metric = Indicateurs
evidence-thing-inconsistency = Incohérences
evidence-of-touchpoint = Point de contact
evidence-of-card = Fiche
evidence-of-emotion = Évaluations
evidence-of-hand_off = Passage de relais
evidence-of-metric = Indicateur
evidence-of-inconsistency = Incohérence
evidence-ratings = { $count ->
    [one] { $persona } : { $count } évaluation
   *[other] { $persona } : { $count } évaluations
}
evidence-metric-untitled = Indicateur sans titre
evidence-go = Y aller : { $name }

field-backs = Utiliser la réponse comme preuve
backs-explained = Ce que l’étude a montré peut étayer « { $name } » : la source et la date viennent d’ici.
backs-take = Utiliser comme preuve
backs-taken = Cette réponse est désormais la preuve de « { $name } ».
backs-unanswered = Notez d’abord la réponse : elle deviendra la source.
field-reason-of = Pourquoi : { $name }
field-share-of = Part des contacts en pour cent : { $name }
share-hint = Combien de contacts sur cent passent par là.
