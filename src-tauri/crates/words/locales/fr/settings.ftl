# Les paramètres. Chargés avec leur boîte de dialogue.

settings-language = Langue
settings-theme = Couleurs
settings-density = Espacement
settings-text-size = Taille du texte et des commandes
settings-text-size-hint = Toute la fenêtre s’agrandit, la carte à l’écran aussi. Ce qui est imprimé ne change pas.
settings-pictures = Import des images
settings-pictures-hint = En JPEG de qualité 88 sur 100, ou en PNG si c’est plus léger ou si l’image a de la transparence. Jamais agrandies.
settings-pictures-printed = Pour l’impression (2 000 pixels)
settings-pictures-whole = Telles quelles
settings-tables = Lecture des tableaux
settings-tables-known = { $count ->
    [0] Rien n’est mémorisé. Ce que vous indiquez pour les colonnes d’un tableau est mémorisé pour son en-tête.
    [one] Mémorisée pour { $count } en-tête.
   *[other] Mémorisée pour { $count } en-têtes.
}
settings-tables-forget = Oublier
settings-letter-keys = Touches sans Ctrl ni Alt
settings-letter-keys-hint = Lettres, chiffres et signes seuls déclenchent des commandes tant que le clavier est sur la carte. Sans cela, ils servent seulement à écrire.
settings-on = Activé
settings-off = Désactivé
settings-change-keys = Modifier les raccourcis…

settings-search = Rechercher un paramètre
settings-found = { $count ->
    [0] Aucun paramètre ne s’appelle ainsi.
    [one] { $count } paramètre trouvé
   *[other] { $count } paramètres trouvés
}
settings-sections = Parties des paramètres
settings-section-looks = Apparence
settings-section-map = Carte
settings-section-print = Papier
settings-section-keys = Clavier
settings-section-library = Bibliothèque et sauvegardes
settings-section-file = Sur un autre ordinateur
settings-reset = Réinitialiser : { $setting }
settings-was-reset = « { $setting } » est comme au début.
settings-density-hint = Entre les éléments de la carte et de la fenêtre, sur papier aussi.
settings-curves = Courbe des émotions
settings-curves-hint = Les deux passent par chaque note : dans la fenêtre, sur papier et au projecteur.
settings-curves-smooth = Lissée
settings-curves-straight = Droite
settings-overview-map = Petite image de toute la carte
settings-overview-map-hint = Elle se place dans un coin de la carte et montre ce qui est visible.
settings-overview-map-auto = Pour les grandes cartes
settings-overview-map-always = Toujours
settings-overview-map-never = Jamais
settings-paper = Papier d’un PDF
settings-paper-hint = Ce avec quoi l’export commence. Les textes et les rapports prennent le format A4 si le papier est aussi grand que la carte.
settings-keys = Raccourcis
settings-keys-changed = { $count ->
    [0] Tous sont comme au début.
    [one] Les raccourcis de { $count } action ne sont plus ceux du début.
   *[other] Les raccourcis de { $count } actions ne sont plus ceux du début.
}
settings-place = Où se trouve la bibliothèque
settings-place-about = Toutes les cartes sont dans { $file } ({ $size }) ; ces paramètres sont à côté.
settings-place-given = L’application a été lancée avec cette bibliothèque. Pour la déplacer, lancez l’application avec un autre chemin.
settings-show-folder = Afficher dans le dossier
settings-move = Déplacer…
settings-move-hint = Déplace la bibliothèque, ses sauvegardes et les paramètres dans un autre dossier. Rien n’est supprimé ici avant que tout puisse être ouvert là-bas.
settings-moving = Déplacement…
settings-moved = La bibliothèque se trouve maintenant dans { $folder }.
settings-backups = Sauvegardes
settings-backups-hint = Une sauvegarde est faite chaque jour, et avant qu’une nouvelle version ne modifie la bibliothèque ; les dix dernières sont gardées. Les dix dernières que vous faites vous-même aussi, ainsi que les dix dernières faites avant une restauration.
settings-backups-none = Il n’y a pas encore de sauvegarde.
backup-occasion-day = du jour
backup-occasion-migration = avant une mise à jour
backup-occasion-asked = à la main
backup-occasion-before-restore = avant la restauration d’une sauvegarde
backup-maps = { $count ->
    [0] aucune carte
    [one] { $count } carte
   *[other] { $count } cartes
}
backup-unreadable = illisible
backup-look = Cartes
backup-look-of = Cartes de la sauvegarde du { $date }
backup-restore = Restaurer…
backup-restore-of = Restaurer la sauvegarde du { $date }…
backup-show-of = Afficher la sauvegarde du { $date } dans son dossier
backup-all = { $count ->
    [one] Afficher { $count } plus ancienne
   *[other] Afficher { $count } plus anciennes
}
backup-map-gone = absente de la bibliothèque
backup-map-changed = modifiée depuis
backup-map-same = comme maintenant
backup-bring-back = Récupérer
backup-bring-back-of = Récupérer « { $title } »
backup-copy = Récupérer une copie
backup-copy-of = Récupérer une copie de « { $title } »
backup-brought-back = « { $title } » est de nouveau dans la bibliothèque.
backup-brought-back-as-it-was = « { $title } » est de nouveau dans la bibliothèque, telle que dans cette sauvegarde. Ce qui a été modifié ensuite reste avec la carte supprimée.
backup-copied = « { $title } » se trouve maintenant à côté de la carte d’aujourd’hui.
restore-title = Restaurer cette sauvegarde ?
restore-what = { $count ->
    [0] La bibliothèque redevient celle du { $date } : sans aucune carte.
    [one] La bibliothèque redevient celle du { $date }, avec { $count } carte.
   *[other] La bibliothèque redevient celle du { $date }, avec { $count } cartes.
}
restore-lost = Les cartes et modifications plus récentes n’y sont plus.
restore-kept = Tout ce qui s’y trouve maintenant est d’abord sauvegardé, et « Annuler » le ramène.
restore-single = Pour une seule carte, choisissez plutôt « Cartes » à côté de la sauvegarde : elle revient en copie.
restore-do = Restaurer
restore-doing = Restauration…
restore-done = La bibliothèque est celle du { $date }.
restore-undone = La bibliothèque est comme avant.
settings-file = Paramètres dans un fichier
settings-file-hint = Tout ce qui est choisi ici, pour un autre ordinateur ou un collègue. Les fichiers récents et ce que vous avez fait n’y sont pas.
import-settings-title = Reprendre ces paramètres ?
import-settings-from = { $file } changerait ceci :
import-settings-none = Tous les paramètres sont déjà comme dans { $file }.
import-settings-setting = Paramètre
import-settings-now = Maintenant
import-settings-then = Ensuite
import-settings-unknown = Inconnu de cette version et laissé de côté : { $names }.
import-settings-do = Reprendre
import-settings-done = Les paramètres de { $file } sont en vigueur.
