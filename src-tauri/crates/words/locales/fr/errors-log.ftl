# What interaction data says that cannot be taken, or not as it stands there.

log-empty = Ce fichier ne contient rien.
log-empty-hint = Vérifiez que le bon fichier est choisi et qu’il est enregistré.
log-no-log = Ce ne sont pas des données d’interaction lisibles.
log-no-log-hint = Exportez les données en CSV avec une ligne par interaction (qui, quoi, quand), ou en XES ou OCEL.
log-database = C’est la base de données d’un autre programme, qui ne s’ouvre pas ici.
log-database-hint = Exportez les données en OCEL 2.0, en JSON ou XML, ou en CSV.
log-packed-broken = Le fichier compressé est endommagé et ne peut pas être décompressé.
log-no-columns = Aucune colonne n’est connue pour : { $missing }. Les en-têtes sont { $headers }.
log-no-columns-hint = Indiquez de quelle colonne il s’agit, ou nommez les colonnes sur la première ligne : dossier, activité, date.
log-no-such-column = Il n’y a pas de colonne « { $column } » ; les en-têtes sont { $headers }.
log-no-such-kind = Il n’y a pas d’objets du type « { $kind } » auxquels il soit arrivé quelque chose ; les types sont { $kinds }.
log-no-such-hint = Choisissez parmi ce qui existe.
log-nothing = Ce fichier ne contient aucune interaction.
log-nothing-because = Aucune interaction de ce fichier n’est lisible. La plupart sont laissées de côté pour cette raison : { $reason }
log-nothing-hint = Vérifiez que les bonnes colonnes ou le bon type d’objets sont choisis.
log-too-large = Le fichier dépasse { $most } Mo, le maximum.
log-too-many = { $of ->
    [interactions] Il y a plus de { $most } interactions, le maximum.
    [cases] Il y a plus de { $most } cas, le maximum.
    [activities] Il y a plus de { $most } activités différentes, le maximum.
    [channels] Il y a plus de { $most } canaux différents, le maximum.
    [hands] Il y a plus de { $most } équipes ou personnes différentes, le maximum.
   *[parts] Il y a plus de { $most } événements, objets et liens entre eux, le maximum.
}
log-too-many-hint = Exportez une période plus courte ou moins de clients. S’il y a trop de noms, une autre colonne ou un autre attribut convient peut-être mieux.

log-role-case = cas
log-role-activity = activité
log-role-time = date et heure
log-role-until = fin
log-role-phase = début ou fin
log-role-instance = ce qui va ensemble
log-role-channel = canal
log-role-hand = équipe ou personne
log-role-trait = caractéristique du cas
log-role-ignore = non lue

log-record = « { $id } » : { $what }
log-more = { $count ->
    [one] { $count } endroit en plus de ceux qui sont cités : { $reason }
   *[other] { $count } endroits en plus de ceux qui sont cités : { $reason }
}
log-no-case = Rien n’indique de qui est le parcours.
log-no-activity = Rien n’indique ce qui s’est passé.
log-no-time = Rien n’indique quand cela s’est passé.
log-time = « { $text } » n’est pas une date et heure lisible. Écrivez par exemple 2024-03-13 10:21:14.
log-times = La date et l’heure sont illisibles.
log-until = « { $text } » n’est pas une date et heure lisible ; seul le début est repris.
log-untils = La fin est illisible ; seul le début est repris.
log-backwards = La fin précède le début ; seul le début est repris.
log-fields = La ligne a plus de champs qu’il n’y a d’en-têtes.
log-long-name = Un nom dépasse 1 000 octets.
log-phase = « { $text } » n’est ni un début ni une fin.
log-phases = Ce n’est ni un début ni une fin.
log-no-name = Le cas n’a pas de nom et s’appelle « { $text } ».
log-no-names = Le cas n’a pas de nom et s’appelle d’après son numéro.
log-same-name = Un autre cas porte ce nom ; celui-ci s’appelle « { $text } ».
log-same-names = Un autre cas porte ce nom ; celui-ci est suivi d’un numéro.
log-same-id = Il y en a un autre avec l’identifiant « { $text } ».
log-same-ids = Il y en a un autre avec le même identifiant.
log-no-object = Cela appartient à « { $text } », absent du fichier.
log-no-objects = Cela appartient à quelque chose d’absent du fichier.
log-open = { $count ->
    [one] Pour { $count } interaction, seul le début est connu.
   *[other] Pour { $count } interactions, seul le début est connu.
}
log-no-zone = Les heures n’indiquent pas leur fuseau ; elles sont comprises en UTC.
log-no-clock = Certaines dates n’ont pas d’heure et comptent à partir de minuit.
log-order-guessed = Le fichier n’indique pas si le jour ou le mois vient en premier ; c’est le jour qui a été retenu.
log-no-traits = Ces colonnes se contredisent au sein d’un cas, ou sont plus de 50 en tout, et ne sont pas lues : { $names }.
