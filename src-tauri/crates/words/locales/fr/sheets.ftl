# What tables and texts say through the lenses that have no grid. The window takes it from the picture.

sheet-ascending = tri croissant
sheet-descending = tri décroissant

# The registers.

register-pain-points = Irritants
register-pain-points-about = Ce qui gêne, à quel point, qui en est responsable et ce qui y répond.
register-hand-offs = Passages de relais
register-hand-offs-about = Là où le client passe de l’un à l’autre : ce qui le déclenche, ce qui se perd, qui se répète, combien de temps cela prend.
register-opportunities = Opportunités
register-opportunities-about = Comment pourrions-nous l’améliorer : à quoi répond chaque idée, ce qu’elle rapporterait et coûterait.
register-actions = Actions
register-actions-about = Ce que quelqu’un va faire, pour quand, et à quoi l’on verra que cela a aidé.
register-touchpoints = Points de contact
register-touchpoints-about = Chaque moment du parcours avec son canal, son responsable et sa durée.
register-evidence = Preuves
register-evidence-about = D’où nous savons ce que nous affirmons, et de quelle source cela vient.
register-rows = { $number ->
    [0] Rien pour l’instant.
    [one] { $number } ligne.
   *[other] { $number } lignes.
}
register-in-order = Dans l’ordre du parcours.
register-filtered = { $number } lignes sur { $all }, celles contenant « { $filter } ».
register-from-to = { $from } → { $to }
register-rating = { $persona } : { $value }, { $word }
register-yes = Oui
register-no = Non
register-sort-touchpoint = Point de contact
register-sort-emotion = Évaluation
register-sort-hand-off = Passage de relais
register-action-integrate_systems = Relier des systèmes
register-action-train_staff = Former le personnel
register-action-change_process = Changer le processus
register-action-other = Autre
register-state-idea = Idée
register-state-agreed = Décidée
register-state-doing = En cours
register-state-done = Terminée
register-state-dropped = Abandonnée
column-text = Quoi
column-where = Où
column-lane = Couloir
column-severity = Gravité
column-breakdown = Défaillance
column-owner = Responsable
column-evidence = Niveau de preuve
column-answered-by = Trouve réponse dans
column-answers = Répond à
column-impact = Impact
column-effort = Effort
column-actions = Actions
column-hand-off = De → à
column-switch = Changement de canal
column-kind = Type
column-trigger = Déclencheur
column-context-lost = Contexte perdu
column-repeats = Qui se répète
column-wait-typical = Attente habituelle
column-wait-worst = Attente la plus longue
column-action = Action
column-state = Avancement
column-due = Échéance
column-about = Concerne
column-metric = Indicateur de succès
column-baseline = Départ
column-target = Objectif
column-benefit = Bénéfice
column-cost = Coût
column-return = ROI
column-notes = Notes
column-touchpoint = Point de contact
column-stage = Phase
column-channel = Canal
column-channel-reason = Pourquoi ce canal
column-duration = Durée
column-moment = Moment de vérité
column-emotion = Ressenti
column-claim = Ce qui est affirmé
column-sort = Nature
column-evidence-kind = Type de source
column-source = Source
column-date = Date
column-n = n
register-nothing-pain-points = Pas encore d’irritants
register-nothing-pain-points-about = Tout ce qui gêne sur le parcours se place ici, avec sa gravité, son responsable et ce qui y répond. Une fiche est un irritant quand elle se trouve dans un couloir d’irritants, ou quand son type le dit.
register-nothing-hand-offs = Pas encore de passages de relais décrits
register-nothing-hand-offs-about = Là où le parcours passe d’un canal ou d’une équipe à l’autre, décrivez le passage de relais : son déclencheur, ce qui se perd, qui doit se répéter et combien de temps il prend. La carte suggère où.
register-nothing-opportunities = Pas encore d’opportunités
register-nothing-opportunities-about = Ce que l’on pourrait faire contre les irritants et aux passages de relais se place ici, avec impact et effort. Une fiche est une opportunité quand elle se trouve dans un couloir d’opportunités, ou quand son type le dit.
register-nothing-actions = Pas encore d’actions
register-nothing-actions-about = Ce que quelqu’un va faire se place ici : avec un responsable, une date et l’indicateur qui dit si cela a aidé.
register-nothing-touchpoints = Pas encore de points de contact
register-nothing-touchpoints-about = Les moments du parcours se placent ici, chacun avec son canal, son responsable et sa durée. Ajoutez une phase et un point de contact sur la carte.
register-nothing-evidence = Rien n’est encore affirmé
register-nothing-evidence-about = Chaque fiche, point de contact, évaluation et passage de relais se place ici avec ce qui permet de le savoir : supposé, entendu, étudié ou mesuré, et de quelle source cela vient.
register-nothing-filtered = Aucune ligne ne contient cela
register-nothing-filtered-about = Il y a des lignes, mais aucune avec ce que vous cherchez. Videz le filtre et toutes reviennent.

# The outline.

outline = Plan
outline-write = Écrire ici
outline-nothing = Rien à lire pour l’instant
outline-nothing-about = La carte apparaît ici comme un texte : ses phases en titres, dessous les points de contact, et sous chacun ce que disent les fiches. Ajoutez une phase et un point de contact pour commencer.
outline-kind-direct = Contact direct
outline-kind-indirect = Contact indirect
outline-kind-physical = Contact physique
outline-kind-action = Le client agit seul
outline-kind-wait = Attente
outline-channel = { $kind } : { $channel }.
outline-no-channel = { $kind }.
outline-reason = Pourquoi ce canal : { $reason }.
outline-owner = Responsable : { $owner }.
outline-no-owner = Personne n’a demandé qui est responsable.
outline-takes = Durée : { $time }.
outline-moment = Un moment de vérité.
outline-moment-why = Un moment de vérité : { $reason }.
outline-rating = { $persona } : { $value }, { $word }.
outline-trigger = Déclencheur : { $text }.
outline-context-lost = Contexte perdu : { $text }.
outline-repeats-customer = Le client doit se répéter.
outline-repeats-staff = Le personnel doit se répéter.
outline-repeats-nobody = Personne n’a à se répéter.
outline-wait = Attente habituelle : { $time }.
outline-wait-worst = Au pire : { $time }.

# At the foot of each sheet of a picture that takes several.

portrait-of = Portrait de { $name }
sheet-caption = { $name } sur { $last } · { $title }
sheet-caption-goes-on = { $name } sur { $last } · { $title } · { $columns }, suite
