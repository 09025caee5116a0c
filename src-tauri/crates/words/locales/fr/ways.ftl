# What pictures say of the journey in time and as a flow chart. The window has it from the picture and no copy of its own.

# In time.

timeline = Chronologie
timeline-about = Chaque barre est aussi longue que dure d’habitude ce qu’elle représente. Les pointillés font seulement de la place aux noms : là, aucun temps ne passe.
timeline-times = Durée habituelle
timeline-active = Actif
timeline-waiting = Attente
timeline-time-of = { $title }
timeline-wait-of = { $title }, une attente
timeline-unknown = inconnue
timeline-cut = raccourcie
timeline-worst = jusqu’à { $time }
timeline-elapsed = Depuis le début
timeline-from = { $time }
timeline-from-at-least = ≥ { $time }
timeline-in-all = { $time } au total
timeline-split = { $active } d’activité, { $waiting } d’attente
timeline-known = { $known } points de contact sur { $of } ont une durée
timeline-per-stage = Par phase
timeline-strip = À l’échelle
timeline-note-strip = La bande est tout le parcours tel qu’il se déroule d’habitude, à l’échelle : rien n’est raccourci ni allongé. Ce qui est trop court devient un filet.
timeline-note-cut = { $number ->
    [one] { $number } barre ci-dessus est raccourcie, car elle dure bien plus longtemps que les autres.
   *[other] { $number } barres ci-dessus sont raccourcies, car elles durent bien plus longtemps que les autres.
}
timeline-note-hairline = { $number ->
    [one] { $number } barre ci-dessus est plus longue que sa durée, tracée comme un filet, pour rester visible.
   *[other] { $number } barres ci-dessus sont plus longues que leur durée, tracées comme des filets, pour rester visibles.
}
timeline-note-waits-unknown = { $number ->
    [one] Pour { $number } passage de relais, personne n’a précisé si le client y attend.
   *[other] Pour { $number } passages de relais, personne n’a précisé si le client y attend.
}
timeline-note-elsewhere = { $number ->
    [one] { $number } passage de relais avec attente n’est pas sur cette ligne : il saute des points de contact, revient en arrière, ou ne sert qu’en cas d’échec.
   *[other] { $number } passages de relais avec attente ne sont pas sur cette ligne : ils sautent des points de contact, reviennent en arrière, ou ne servent qu’en cas d’échec.
}
figure-in-all = d’habitude, du début à la fin
figure-at-least = au moins, du début à la fin : tout n’est pas connu
figure-active = avec quelque chose à faire
figure-waiting = d’attente
figure-worst = au pire, au total
figure-percent = { $number } %
figure-share = du temps est de l’attente
figure-of = { $known } sur { $of }
figure-known = points de contact ont une durée
empty-times = Combien de temps dure chacun d’eux, et combien de temps le client attend-il ? Choisissez une barre, appuyez sur Entrée et écrivez : 5 min, 2 h, 3 j. Dès que deux durées sont connues, vous voyez où passe le temps.

# As a flow chart.

flow = Logigramme
flow-about = Ce qui mène à quoi. Un trait épais est un passage de relais que quelqu’un a décrit ; un trait fin n’est que l’ordre du parcours.
empty-flow = Personne n’a encore décrit de passage de relais : les traits fins ne sont que l’ordre du parcours. Tracez un trait d’une boîte à l’autre et dites ce qui le déclenche, combien de temps il prend et ce qui s’y perd. Plusieurs traits partant d’une boîte forment un embranchement.
flow-fails = En cas d’échec
flow-escalates = Escalade
flow-pauses = S’arrête ici
flow-resumes = Reprend ici
flow-back = Retour à { $number }
flow-leads-to = mène à { $titles }
flow-fails-to = en cas d’échec, vers { $titles }
flow-goes-back-to = revient à { $titles }
flow-ends = le parcours se termine ici
figure-branches = { $number ->
    [one] embranchement
   *[other] embranchements
}
figure-back = { $number ->
    [one] retour en arrière
   *[other] retours en arrière
}
figure-exceptions = { $number ->
    [one] seulement en cas d’échec
   *[other] seulement en cas d’échec
}
figure-escalations = { $number ->
    [one] escalade
   *[other] escalades
}
figure-pauses = { $number ->
    [one] arrête le parcours
   *[other] arrêtent le parcours
}
figure-suggested = { $number ->
    [one] pas encore décrit
   *[other] pas encore décrits
}
legend-flow = Traits
legend-flow-said = Un passage de relais
legend-flow-order = Suivant dans l’ordre
legend-flow-paused = Le parcours s’arrête
legend-flow-back = Retour à ce qui précède
legend-flow-fails = En cas d’échec
legend-kinds = Points de contact
