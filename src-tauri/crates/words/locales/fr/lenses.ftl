# What the picture says through the other lenses. The window takes it from the picture and has no copy.

# The journey as one line that weaves between channels, or between teams.

weave-channels = Canaux
weave-channels-about = Le parcours en une seule ligne. Partout où elle est verticale, le client change de canal.
weave-owners = Responsables
weave-owners-about = Le parcours en une seule ligne. Partout où elle est verticale, le client est confié à une autre équipe.
weave-figures = Compté sur ce parcours
weave-no-channel = Aucun canal
weave-no-channel-about = Le client est seul, ou personne n’a précisé comment cela se passe.
weave-unknown = Responsable inconnu
weave-unknown-about = Personne ne sait qui est responsable, ou personne n’a demandé.
weave-disputed = Responsabilité contestée
weave-disputed-about = Plusieurs équipes la revendiquent, ou se la renvoient.
weave-not-asked = Pas encore demandé
weave-nobody-knows = Personne ne le sait
weave-no-claims = Aucune revendication notée pour l’instant
weave-column = { $number } : { $title }
weave-place = { $row }, point de contact { $number } { $title }
weave-also = { $row }, aussi utilisé au point de contact { $number } { $title }, qui se trouve sur { $main }
weave-claimed = { $row }, nommé pour le point de contact { $number } { $title }, dont la responsabilité est contestée
weave-hand-off = passage de relais depuis { $row }
weave-hand-off-suggested = passage de relais depuis { $row }, pas encore décrit
sign-context-lost = contexte perdu
sign-inconsistency = Incohérence
inconsistency-between = { $one } et { $other } se contredisent
inconsistency-about = { $one } et { $other } se contredisent : { $topic }
sign-exception = seulement en cas d’échec
sign-escalation = une escalade
sign-pauses = le parcours s’arrête ici
sign-resumes = un parcours interrompu reprend ici
sign-customer-repeats = le client se répète
sign-staff-repeats = le personnel se répète
sign-wait = attente { $time }
sign-wait-worst = au pire { $time }
figure = { $number }
figure-channel-switches = { $number ->
    [one] changement de canal
   *[other] changements de canal
}
figure-team-switches = { $number ->
    [one] changement d’équipe
   *[other] changements d’équipe
}
figure-hand-offs = { $number ->
    [one] passage de relais décrit
   *[other] passages de relais décrits
}
figure-context-lost = { $number ->
    [one] perd du contexte
   *[other] perdent du contexte
}
figure-repeats = { $number ->
    [one] oblige le client à se répéter
   *[other] obligent le client à se répéter
}
figure-unowned = { $number ->
    [one] n’a pas de responsable
   *[other] n’ont pas de responsable
}
figure-disputed = { $number ->
    [one] a une responsabilité contestée
   *[other] ont une responsabilité contestée
}
figure-wait = attente habituelle lors de ces passages
exchange-title = Qui passe le relais à qui
exchange-about = Combien de fois le parcours passe d’une équipe (ligne) à une autre (colonne) : d’un point de contact au suivant, et là où un passage de relais est décrit. Plus la couleur est soutenue, plus c’est fréquent.
exchange-nothing = Dès que le parcours passe d’une équipe à une autre, c’est compté ici.
exchange-corner = De / à
exchange-spoken = { $from } à { $to } : { $number }
empty-channels = Les canaux se placent ici : téléphone, application, magasin, courrier. Le parcours devient alors une ligne entre eux, et l’on voit d’un coup d’œil où le client doit en changer.
empty-teams = Les équipes se placent ici : celles qui sont responsables des points de contact. Le parcours devient alors une ligne entre elles, et l’on voit d’un coup d’œil où le client passe de l’une à l’autre.
legend-signs = Lors d’un passage de relais
legend-no-channel = Personne n’a précisé comment cela se passe
legend-not-asked = Personne n’a demandé qui est responsable
legend-also = Aussi utilisé
legend-claimed = Nommé parmi les revendications
legend-wait-until = Attente avant la suite
legend-context-lost = Du contexte se perd
legend-inconsistency = Des canaux se contredisent
legend-repeats = Le client se répète
legend-exception = Seulement en cas d’échec
legend-escalation = Escalade
legend-pauses = Le parcours s’arrête ici
legend-resumes = Il reprend ici
figure-wait-worst = au pire

# What is measured.

dashboard = Tableau de bord
dashboard-about = Ce qui est mesuré sur ce parcours : où l’on en est, où l’on veut être, et dans quel sens cela évolue.
dashboard-empty = Rien n’est encore mesuré
dashboard-empty-about = Un indicateur dit si le parcours s’améliore. Commencez par ceux que l’on mesure d’habitude, et laissez de côté ce que personne ne regarde. Ils arrivent sans chiffre : seul ce qui a été compté en donne un.
dashboard-empty-how = Sélectionnez et appuyez sur Entrée pour ajouter ces indicateurs, sans données.
dashboard-feeling = Ressenti
dashboard-feeling-lowest = { $persona } : { $value } au plus bas, à « { $touchpoint } ».
figure-in-waits = dans des points de contact qui sont des attentes
figure-assumed = des fiches sont des hypothèses
gauge-nothing = Rien de compté pour l’instant
gauge-no-value = pas de valeur
gauge-formula = { $formula } = { $value }
gauge-newest = Dernier relevé : { $value }
gauge-owner = Responsable : { $name }
gauge-target = Objectif { $target }
gauge-target-met = Objectif { $target } atteint : { $difference }
gauge-target-missed = Objectif { $target } manqué : { $difference }
gauge-target-open = Objectif { $target } : { $difference }, dans la marge d’erreur
gauge-target-unjudged = Objectif { $target } : { $difference }
gauge-step = { $difference } depuis { $period }
gauge-step-better = { $difference } depuis { $period } : mieux
gauge-step-worse = { $difference } depuis { $period } : moins bien
gauge-review = Revue le { $date }
gauge-more-channels = { $number ->
    [one] et { $number } autre canal
   *[other] et { $number } autres canaux
}

# Two maps beside each other.

compared-title = Ce que devient le parcours
compared-nothing = Choisissez une carte à comparer avec celle-ci. Une carte cible créée à partir d’une autre sait d’elle-même quel point de contact en remplace un autre.
compared-unlinked = Personne n’a encore indiqué quel point de contact d’une carte remplace celui de l’autre : tous apparaissent donc comme disparus ou nouveaux. Les détails d’un point de contact contiennent la liste de ceux qu’il remplace.
compared-figures = Ce que la différence représente
compared-from-to = { $before } → { $after }
compared-less = { $amount } de moins
compared-more = { $amount } de plus
compared-same = aucune différence
compared-touchpoints = points de contact
compared-hand-offs = passages de relais
compared-channel-switches = changements de canal
compared-owner-changes = changements d’équipe
compared-waits = attentes
compared-waiting = temps d’attente
compared-context-lost = passages de relais avec perte de contexte
compared-repeats = passages de relais où le client se répète
compared-mood = ressenti moyen, là où les deux sont évalués
compared-count-added = en plus
compared-count-changed = avec des changements
compared-count-merged = { $number ->
    [one] en remplace plusieurs
   *[other] en remplacent plusieurs
}
compared-count-split = { $number ->
    [one] est divisé
   *[other] sont divisés
}
compared-count-recast = au découpage différent
compared-count-removed = en moins
compared-row = Ce qu’il devient
compared-kept = Inchangé
compared-added = Nouveau
compared-removed = Disparu
compared-changed = Modifié
compared-merged = En remplace { $number }
compared-split = Divisé en { $number }
compared-recast = Découpé autrement
compared-aspect-title = ce qui se passe
compared-aspect-kind = type
compared-aspect-channel = canal
compared-aspect-owner = responsable
compared-aspect-duration = durée
compared-aspect-moment = moment de vérité
compared-instead-of = à la place de { $titles }
compared-felt = Ressenti

# A future map with the map of today drawn over it.

overlay-gone = Disparu : { $titles }
overlay-replaces = En remplace { $number } : { $titles }
overlay-changed = Modifié : { $aspects }
overlay-was = Avant : { $titles }
overlay-ghost = Le même persona aujourd’hui : { $persona }
legend-overlay = Comparé avec { $title }
legend-ghost = Le ressenti d’alors
legend-overlay-merged = En remplace plusieurs
legend-ghost-gone = Ce qui a disparu

# A sheet for each persona.

people-title = Personas
people-missing = Pas encore précisé
people-head = Persona
people-quote = Citation
people-context = Contexte de vie
people-wants = Objectifs et frustrations
people-ways = Comportements et préférences
people-channels = Canaux
people-channels-counted = { $number ->
    [one] Canaux, comptés sur { $number } point de contact
   *[other] Canaux, comptés sur { $number } points de contact
}
people-share = { $number } %
people-feeling-and-pains = Ressenti
people-feeling = Ressenti du parcours
people-feeling-spoken = Ressenti du parcours : au plus bas { $low } à « { $lowest } », au plus haut { $high } à « { $highest } »
people-pains = { $number ->
    [one] Irritant
   *[other] Irritants
}
people-more-pains = { $number ->
    [one] et un de plus
   *[other] et { $number } de plus
}
persona-preferences = Préférences
persona-communication = Communication
card-persona = de { $persona }

# A touchpoint that is a journey of its own.

sub-journey-lowest = évaluation la plus basse { $lowest }
sub-journey-pains = { $number ->
    [one] { $number } irritant ouvert
   *[other] { $number } irritants ouverts
}
sub-journey-missing = Une carte absente de cette bibliothèque
