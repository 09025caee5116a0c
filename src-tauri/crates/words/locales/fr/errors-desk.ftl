# What can go wrong anywhere: with the disk, with the app itself.

list-comma = {", "}

disk-not-found = Rien ne porte ce nom.
disk-denied = Cela n’est pas autorisé.
disk-full = Le disque est plein.
disk-read-only = Le disque est en lecture seule.
disk-folder = C’est un dossier, pas un fichier.
disk-no-folder = Un fichier se trouve là où il faudrait un dossier.
disk-name = Le disque n’accepte pas ce nom.
disk-other = Le système indique : « { $detail } ».

# The desk.

named = { $file } : { $what }
desk-no-picture = { $file } n’est pas une image PNG, JPEG, WebP ou GIF.
desk-no-picture-hint = Enregistrez-la d’abord en PNG ou en JPEG.
desk-broken-picture-hint = Enregistrez-la de nouveau en PNG ou en JPEG, plus petite si elle est très grande.
picture-on-clipboard = L’image du presse-papiers
desk-ending = L’extension de « { $file } » ne correspond à aucun format d’export.
desk-ending-hint = Terminez le nom par l’une de ces extensions : { $endings }.
desk-preview = L’aperçu du tableau n’existe plus.
desk-preview-hint = Choisissez de nouveau le tableau.
desk-saved = L’emplacement de ce fichier enregistré n’est plus connu.
desk-saved-hint = Enregistrez-le de nouveau.
desk-recent = Ce fichier n’est plus mémorisé.
desk-recent-hint = Ouvrez le fichier depuis son dossier.
desk-nothing-to-paste = Il n’y a rien à coller.
desk-nothing-to-paste-hint = Copiez d’abord des fiches ou du texte.
desk-settings = Impossible d’écrire { $file }. { $what }
desk-settings-hint = Rien n’a été modifié. Vérifiez que l’écriture du fichier est autorisée.
settings-broken-keys = Les paramètres contiennent pour « { $action } » un raccourci illisible. Le raccourci habituel s’applique.
settings-no-keys = Les paramètres contiennent des raccourcis illisibles. Les raccourcis habituels s’appliquent.
settings-left-out = Les paramètres ne sont pas entièrement lisibles. Ont été laissés de côté, en tout ou en partie : { $fields }.
settings-put-aside = Les paramètres sont illisibles. Ils ont été mis de côté sous { $file }, et les paramètres habituels s’appliquent.
settings-unreadable = Impossible de lire { $file }. { $what } Le fichier reste tel quel ; les paramètres habituels s’appliquent, et ce que vous modifiez vaut jusqu’à la fermeture de l’application.

desk-moved-on = Depuis, l’une des deux cartes a encore été modifiée.
desk-moved-on-hint = Revenez en arrière dans chaque carte séparément, avec Annuler.

# The app around it.

app-fault-hint = Tout ce qui a été accepté est en sûreté. Merci de signaler ce problème.
app-part-failed = Une partie du programme a échoué : « { $detail } ».
app-title = Impossible d’afficher le titre de la fenêtre. « { $detail } »
app-menu = Impossible de modifier le menu. « { $detail } »
app-projector = Impossible d’ouvrir la fenêtre du projecteur. « { $detail } »
app-help = Impossible d’ouvrir la fenêtre d’aide. « { $detail } »
desk-nothing-new = { $file } : rien de nouveau pour la carte.
desk-nothing-new-hint = Ce que la carte contient déjà n’est pas ajouté deux fois, et les lignes illisibles sont laissées de côté.
desk-no-table = Ce qui est affiché n’est pas un tableau, et seul un tableau peut être écrit en CSV.
desk-no-table-hint = Affichez dans la perspective Registre un registre qui a des lignes. En ligne de commande : --lens register --register pain-points.
desk-no-interactions = Aucune donnée d’interaction n’est ouverte pour cette carte.
desk-no-interactions-hint = Ouvrez d’abord un fichier de données d’interaction.
desk-interactions = Ce sont des données d’interaction, qui ont leur place à côté d’une carte.
desk-interactions-hint = Ouvrez la carte, puis les données dans le panneau « Données d’interaction ». En ligne de commande : journey interactions FICHIER.

settings-file-not-json = Ceci n’est pas du JSON : ligne { $line }, colonne { $column }.
settings-file-not-ours = Ceci n’est pas un fichier de paramètres.
settings-file-not-ours-hint = Choisissez un fichier écrit par « Exporter les paramètres… ».
settings-file-newer = Ces paramètres ont été écrits par une version plus récente de Throughline (format { $found }).
settings-file-newer-hint = Installez la dernière version de Throughline.
settings-file-field = « { $field } » ne peut pas être { $found }. Valeurs possibles : { $allowed }.
settings-file-fields = { $what }
settings-file-fields-hint = Rien n’a été modifié. Corrigez le fichier ou exportez de nouveau les paramètres.
desk-busy = La bibliothèque est encore utilisée.
desk-busy-hint = Attendez que ce qui a commencé soit terminé, puis réessayez.
desk-place-given = L’application a été lancée avec cette bibliothèque.
desk-place-given-hint = Pour la déplacer, lancez l’application avec un autre chemin.
title-from-backup = { $title } (d’une sauvegarde)
