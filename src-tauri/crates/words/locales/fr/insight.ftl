# What interaction data says, written into the map as metrics.
insight-switch-rate = Parcours qui changent de canal
insight-switch-rate-defined = Parcours avec au moins un changement de canal, parmi tous ceux dont les canaux sont connus. D’après des données d’interaction.
insight-switches-per-transition = Changements de canal par transition
insight-switches-per-transition-defined = Transitions entre visites où le canal change, parmi toutes celles où il est connu des deux côtés. D’après des données d’interaction.
insight-switches-per-journey = Changements de canal par parcours
insight-switches-per-journey-defined = Tous les changements de canal, divisés par tous les parcours dont les canaux sont connus. D’après des données d’interaction.
insight-return-rate = Parcours qui reviennent
insight-return-rate-defined = Parcours qui reviennent à un point de contact déjà visité, après une demi-heure ou en venant d’ailleurs. D’après des données d’interaction.
