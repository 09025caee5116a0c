# A copy that can be given away.

redacted-name = [nom]
redacted-quote = [citation]
redacted-person = Personne { $number }
redacted-team = Service { $number }

share-removed = Retiré : { $things }.
share-remains = Le fichier en dit peut-être encore trop, relisez-le avant de l’envoyer : { $things }.

share-lost-person = { $count ->
    [one] le nom d’une personne
   *[other] les noms de { $count } personnes
}
share-lost-team = { $count ->
    [one] un service
   *[other] { $count } services
}
share-lost-mention = { $count ->
    [one] une mention dans un texte
   *[other] { $count } mentions dans des textes
}
share-lost-quote = { $count ->
    [one] une citation
   *[other] { $count } citations
}
share-lost-cost = { $count ->
    [one] un élément compté en argent
   *[other] { $count } éléments comptés en argent
}
share-lost-author = { $count ->
    [one] l’auteur d’une fiche
   *[other] les auteurs de { $count } fiches
}
share-lost-picture = { $count ->
    [one] une image
   *[other] { $count } images
}
share-lost-link = { $count ->
    [one] un lien vers une autre carte
   *[other] { $count } liens vers d’autres cartes
}
share-lost-extension = { $count ->
    [one] ce que d’autres programmes gardent avec un élément
   *[other] ce que d’autres programmes gardent avec { $count } éléments
}

share-doubt-name = { $count ->
    [one] un mot qui pourrait être un nom
   *[other] { $count } mots qui pourraient être des noms
}
share-doubt-mail = { $count ->
    [one] une adresse e-mail
   *[other] { $count } adresses e-mail
}
share-doubt-phone = { $count ->
    [one] un numéro de téléphone
   *[other] { $count } numéros de téléphone
}
share-doubt-quotation = { $count ->
    [one] un texte entre guillemets
   *[other] { $count } textes entre guillemets
}
share-doubt-amount = { $count ->
    [one] un texte avec un montant
   *[other] { $count } textes avec des montants
}

# The dialog.

share-title = Copie diffusable
share-about = Choisissez ce que les destinataires du fichier ne doivent pas lire. La copie devient une carte à part, pour ne pas être fusionnée par erreur avec celle-ci : tous les identifiants sont nouveaux, et son passé, les liens vers d’autres cartes et ce que d’autres programmes y gardent sont toujours laissés de côté.
share-remove = Retirer
share-counted = { $label } ({ $count })
share-names = Noms de personnes
share-names-hint = Les personnes deviennent « Personne 1 », sans fonction. Dans les textes, « [nom] » les remplace. Les auteurs sont aussi retirés.
share-quotes = Citations
share-quotes-hint = Les fiches qui sont des citations, et ce que diraient les personas.
share-costs = Coûts
share-costs-hint = Ce que les actions coûtent et rapportent, et les indicateurs en argent avec tout ce qui a été compté pour eux.
share-authors = Auteurs
share-authors-hint = Qui a écrit quelle fiche.
share-pictures = Images
share-pictures-hint = Celles des fiches et des personas, avec leurs descriptions.
share-history = Historique
share-history-hint = Les états antérieurs de la carte. Toujours retirés d’une telle copie.
share-teams = Services
share-teams-hint = Un service devient « Service 1 » et reste responsable de ce qu’il avait en charge. Ses membres sont retirés comme les noms.
share-is-removed = Ce qui est retiré
share-nothing-removed = Rien pour l’instant.
share-may-remain = À vérifier vous-même
share-may-remain-hint = Ces éléments restent tels quels et en disent peut-être encore trop.
share-nothing-remains = Rien n’a été trouvé qui puisse encore en dire trop.
share-times = { $count ->
    [one] une fois
   *[other] { $count } fois
}
share-more = { $count ->
    [one] et un de plus
   *[other] et { $count } de plus
}
share-go-on = Choisir un format…
share-with-all = Noms, citations et tout le reste sont dans le fichier.
share-without = Le fichier ne contient pas : { $things }
share-choose = Retirer quelque chose…
share-change = Modifier…
