# Textes du thème en français. On s’adresse au lecteur par « vous ».
# Native review: none

## Partout
skip-to-content = Aller au contenu
menu = Menu principal
languages = Langues
footer-menu = À propos de ce site
all-petitions = Toutes les pétitions
privacy-notice = Protection des données
feed = Flux Atom
feed-how = Un lecteur de flux est une application qui montre les nouveautés des sites que vous suivez. Copiez-y cette adresse.
petitioning = Pétition adressée à : { $target }
started-by = Lancée par { $name }
signatures = { $count ->
    [one] { $count } signature
    [many] { $count } de signatures
   *[other] { $count } signatures
}
signatures-word = { $count ->
    [one] signature
    [many] de signatures
   *[other] signatures
}
supporters = { $count ->
    [one] { $count } soutien
    [many] { $count } de soutiens
   *[other] { $count } soutiens
}
supporters-word = { $count ->
    [one] soutien
    [many] de soutiens
   *[other] soutiens
}
petitions-count = { $count ->
    [one] { $count } pétition
    [many] { $count } de pétitions
   *[other] { $count } pétitions
}
topics = Thèmes
all-topics = Tous les thèmes ({ $count })
organisations = Initiatives
show-all = Tout afficher ({ $count })
read-and-sign = Lire et signer
read-more = Lire la suite
search-petitions = Rechercher une pétition
previous-page = Page précédente
next-page = Page suivante
pages = Pages
page-of = Page { $number } sur { $pages }
page-number = Page { $number }
nothing-here = Il n’y a encore rien ici.
standing-draft = Brouillon
standing-scheduled = Bientôt ouverte
standing-closed = Clôturée
standing-victory = Victoire
list-separator = {", "}
optional = (facultatif)

## Titres et descriptions
title-home = { $site }
title-petitions = Toutes les pétitions – { $site }
title-petitions-page = Toutes les pétitions, page { $number } – { $site }
title-petition = { $title } – { $site }
title-confirmed = Merci d’avoir signé – { $title }
title-embed = { $title }
title-poster = À imprimer : { $title }
title-organisation = { $title } – { $site }
title-organisation-page = { $title }, page { $number } – { $site }
title-topic = Pétitions sur le thème « { $title } » – { $site }
title-topic-page = Pétitions sur le thème « { $title } », page { $number } – { $site }
title-article = { $title } – { $site }
title-privacy = Protection des données – { $site }
title-check-email = Consultez votre messagerie – { $site }
title-confirm = Confirmez votre signature – { $site }
title-signature = Votre signature – { $site }
title-withdrawn = Votre signature a été retirée – { $site }
title-message = { $site }
title-not-found = Page introuvable – { $site }
description-home = Les pétitions de { $site } : lisez-les, signez-les et suivez leur progression.
description-petitions = Toutes les pétitions de { $site }, les plus récentes d’abord.
description-organisation = Les pétitions lancées par { $title } et le nombre de personnes qui les soutiennent.
description-topic = Les pétitions sur le thème « { $title } », les plus récentes d’abord.
description-article = { $title } : une page de { $site }.
description-privacy = Ce que { $site } fait des données des signataires : ce qui est conservé, combien de temps et qui peut le lire.
social-image-alt = La pétition « { $title } »

## Accueil et listes
home-lead = Lisez une pétition, signez-la, voyez ce qu’elle devient.
featured = À la une
closing-soon = Se terminent bientôt
newest = Les plus récentes
list-open = Pétitions ouvertes
list-closed = Pétitions clôturées
list-most-signed = Les plus signées
victories = Victoires
petitions-about = Pétitions sur le thème « { $topic } »
started-petitions = { $count ->
    [one] A lancé { $count } pétition
    [many] A lancé { $count } de pétitions
   *[other] A lancé { $count } pétitions
}
contact = Contact
website = Site web

## Progression
be-first = Soyez parmi les premières personnes à signer
of-goal = sur { $goal }
next-goal = Prochain objectif : { $goal }
goal-reached = L’objectif de { $goal } signatures est atteint.
progress-label = { $signatures } signatures sur { $goal }
online-elsewhere = { $online } en ligne et { $elsewhere } recueillies ailleurs
elsewhere-sum = { $elsewhere } recueillies ailleurs
elsewhere-from = { $source } : { $count }
elsewhere-from-on = { $source } ({ $date }) : { $count }

## Pétition
sign-this = Signer cette pétition
days-left = { $count ->
    [one] Il reste { $count } jour
    [many] Il reste { $count } de jours
   *[other] Il reste { $count } jours
}
last-day = Dernier jour pour signer
closes-on = Ouverte jusqu’au { $date } inclus
closes-zone-city = {" "}(heure locale : { $city })
closes-zone = {" "}({ $zone })
closed-on = Clôturée le { $date }
closed-title = Cette pétition est clôturée
closed-text = Elle n’accepte plus de signatures. Merci à toutes celles et tous ceux qui ont signé.
victory-title = Cette pétition a abouti
victory-text = Elle a obtenu ce qu’elle demandait. Merci à toutes celles et tous ceux qui ont signé.
not-open-title = Cette pétition n’est pas encore ouverte
not-open-text = Elle n’est visible que dans l’aperçu.
updates = Actualités
latest-update = Dernière actualité : { $title }
pace = { $count } cette semaine
curve-title = Signatures jour après jour
curve-text = { $first } : { $from }, { $last } : { $to }
update-waiting = Pas encore publié
updates-feed = Flux des actualités de cette pétition
spread-title = Partager cette pétition
poster-link = Feuille de signatures à imprimer
text-link = Texte intégral de la pétition (texte brut)
photo-credit = Photo : { $credit }

## Le formulaire
sign-title = Signer cette pétition
field-name = Prénom et nom
field-email = Votre adresse e-mail
hint-email-confirm = Nous vous envoyons un e-mail pour confirmer votre signature. Votre adresse n’est jamais publiée.
hint-email = Votre adresse n’est jamais publiée.
field-country = Pays où vous habitez
choose-country = Choisissez un pays
field-postcode = Code postal
field-comment = Pourquoi signez-vous ?
field-updates = { $organisation } peut m’envoyer des e-mails au sujet de cette pétition et de ses autres actions. Je peux me désinscrire à tout moment.
field-trap = Laissez ce champ vide
what-happens = Ce que deviennent vos données
sign-button = Signer
signing = Envoi en cours…
next-confirm = Nous vous enverrons ensuite un e-mail. Votre signature comptera dès que vous aurez ouvert le lien et confirmé.
next-counts = Votre signature compte immédiatement. Nous vous enverrons un e-mail avec un lien pour la retirer.
errors-title = Il y a un problème
offline-title = Pas de connexion
offline-text = Votre signature est enregistrée dans ce navigateur. Elle sera envoyée dès que vous serez de nouveau en ligne avec cette page ouverte. Au bout de 24 heures, elle n’est plus envoyée, et elle est effacée la prochaine fois que vous ouvrez une page de ce site dans ce navigateur.
offline-forget = L’effacer maintenant
failed-text = Une erreur s’est produite. Veuillez réessayer.

## La notice à côté du bouton
notice-sealed = Votre nom et votre adresse e-mail sont enregistrés chiffrés. { $organisation } peut les lire. Vous pouvez retirer votre signature à tout moment.
notice-who = Votre nom, votre adresse e-mail et tout ce qui pourrait vous identifier sont chiffrés avant d’être enregistrés. { $organisation } peut les déchiffrer. Le service qui gère ce formulaire ne peut les déchiffrer que jusqu’à votre confirmation et tant qu’un e-mail qui vous est destiné attend d’être envoyé.
notice-who-signed = Votre nom, votre adresse e-mail et tout ce qui pourrait vous identifier sont chiffrés avant d’être enregistrés. { $organisation } peut les déchiffrer. Le service qui gère ce formulaire ne peut les déchiffrer que tant qu’un e-mail qui vous est destiné attend d’être envoyé.
notice-count = Seul le nombre de signatures, sans les noms, est communiqué à : { $target }.
notice-names = { $organisation } transmettra votre nom à : { $target }.
notice-names-postcode = { $organisation } transmettra votre nom et votre code postal à : { $target }.
notice-confirm = Votre adresse sert à confirmer votre signature, et à vous envoyer des actualités seulement si vous le demandez.
notice-signed = Votre adresse sert à vous remercier et à vous permettre de retirer votre signature, et à vous envoyer des actualités seulement si vous le demandez.
notice-via = Si vous avez suivi un lien qui indique où il a été partagé, cette provenance est chiffrée, enregistrée avec votre signature et comptée dans les statistiques.
notice-kept = { $days ->
    [one] Vos données sont effacées { $days } jour après la clôture de la pétition. D’ici là, vous pouvez retirer votre signature à tout moment.
   *[other] Vos données sont effacées { $days } jours après la clôture de la pétition. D’ici là, vous pouvez retirer votre signature à tout moment.
}

## Consent: the sentence to tick, as it is kept on record
consent = Je consens à ce que { $organisation } traite mes données de la manière décrite, y compris l’opinion politique que révèle ma signature.
consent-names = Je consens à ce que { $organisation } traite mes données de la manière décrite, y compris l’opinion politique que révèle ma signature, et transmette mon nom à : { $target }.
consent-names-postcode = Je consens à ce que { $organisation } traite mes données de la manière décrite, y compris l’opinion politique que révèle ma signature, et transmette mon nom et mon code postal à : { $target }.
signer-consent-required = Cochez la case pour donner votre consentement ; sans lui, nous ne pouvons pas accepter votre signature
signer-consent-unknown = { signer-text-unknown }
signer-notice-unknown = { signer-text-unknown }

## Confirming: what is recorded
confirm-recorded = Si vous confirmez, voici ce qui est enregistré :
confirm-again-text = Ce n’est pas ce que vous avez écrit ? Ce bouton efface la saisie et vous ramène au formulaire.
confirm-again = Ce n’est pas ce que j’ai écrit : recommencer
signer-filled-in = Également rempli : { $fields }. La page qui s’ouvrira l’affichera.
signer-field-country = pays
signer-field-postcode = code postal
signer-field-comment = commentaire
signer-field-updates = actualités par e-mail
signer-list-separator = { list-separator }
signer-button-start-again = { confirm-again }

## Sending the email again, and what is stored
check-email-again = Renvoyer l’e-mail
check-email-sent = L’e-mail est renvoyé, sauf si cinq ont déjà été envoyés. Regardez aussi dans vos courriers indésirables.
signature-clear = Sont conservés en clair : l’état de la signature, les dates et heures de la signature et de nos e-mails (sans les minutes une fois la signature confirmée), l’issue de leur envoi, la langue, les empreintes (hachage) des textes qui vous ont été montrés et, si le formulaire les demande, votre pays et votre souhait de recevoir des actualités.
signature-sealed = Tout le reste est chiffré. { $organisation } peut le déchiffrer, et personne d’autre.
signature-ask = Des questions sur vos données ? Adressez-vous à : { $contact }.
signature-wrong = Quelque chose ne va pas ?
signature-wrong-text = Une signature confirmée ne peut pas être modifiée. Ce bouton la retire et mène au formulaire vide, pour signer de nouveau.
signature-wrong-button = Retirer et recommencer

## Après la signature
thanks-title = Merci d’avoir signé
thanks-text = Votre signature est prise en compte.
thanks-people = { $count ->
    [one] { $count } personne a signé.
    [many] { $count } de personnes ont signé.
   *[other] { $count } personnes ont signé.
}
thanks-remaining = Encore { $remaining } pour atteindre le prochain objectif.
thanks-withdraw = Gardez notre e-mail : il contient un lien pour consulter ou retirer votre signature à tout moment.
thanks-share = Une pétition grandit quand celles et ceux qui l’ont signée la font connaître.
share-native = Partager…
share-copy = Copier le lien
share-copied = Copié
share-preview = Ce que verront vos proches
share-email = E-mail
share-whatsapp = WhatsApp
share-facebook = Facebook
share-x = X
share-bluesky = Bluesky
share-telegram = Telegram
next-petition = Une autre pétition de { $organisation }
for-websites = Vous avez un site web ?
embed-title = Afficher la pétition sur votre site
embed-text = Copiez ce code dans votre page. Il ne charge rien depuis des sites tiers.
badge-text = Ou seulement le nombre de signatures, en image :
back-to-petition = Retour à la pétition
check-email-title = Consultez votre messagerie
check-email-text = Nous avons envoyé un e-mail à
check-email-next = Ouvrez-le et suivez le lien pour confirmer votre signature. D’ici là, elle ne compte pas.
check-email-from = L’expéditeur est { $sender }.
check-email-wrong = Ce n’est pas la bonne adresse ? Revenez en arrière et saisissez-la de nouveau.
check-email-spam = Rien après quelques minutes ? Regardez dans vos courriers indésirables.
confirm-title = Confirmez votre signature
confirm-text = Vous êtes sur le point de confirmer votre signature de cette pétition :
confirm-as = Vous signez sous le nom
confirm-button = Confirmer ma signature
confirm-not-me = Ce n’était pas moi
confirm-not-me-text = Si vous n’avez pas signé, cliquez sur ce bouton : votre adresse sera effacée immédiatement.
signature-title = Votre signature
signature-petition = Pétition
signature-date = Signée le
signature-state = Statut
signature-pending = En attente de votre confirmation
signature-confirmed = Prise en compte
signature-kept = Données conservées jusqu’au
signature-counts = Votre signature compte. Vous n’avez rien d’autre à faire.
signature-updates-on = { $organisation } peut vous envoyer des e-mails.
signature-updates-off = Ne plus recevoir d’e-mails
signature-withdraw-text = Si vous retirez votre signature, vos données sont effacées et elle ne compte plus.
signature-withdraw = Retirer ma signature
withdrawn-title = Votre signature a été retirée
withdrawn-text = Vos données ont été effacées. Si vous changez d’avis, vous pouvez signer de nouveau.
not-found-title = Cette page n’existe pas
not-found-text = L’adresse est peut-être mal écrite, ou la page a été déplacée.
not-found-home = Toutes les pétitions

## Affiche
poster-sign-online = Signer en ligne
poster-or-paper = Ou signez ici
poster-name = Prénom et nom
poster-email = Adresse e-mail
poster-signature = Signature
poster-print = Imprimez cette page sur papier A4 ou Letter. La personne qui recueille les signatures garde les feuilles en lieu sûr et les remet à l’organisation.
poster-data = Responsable du traitement des données que vous écrivez ici : { $controller }. Elles ne servent qu’à cette pétition.
poster-withdraw = Pour retirer votre signature, ou consulter ou faire rectifier vos données, écrivez à { $contact }.
poster-privacy = Protection des données : { $address }

## Protection des données
privacy-title = Protection des données
privacy-lead = Voici ce que deviennent les données des personnes qui signent une pétition sur { $site }.
privacy-who-title = Responsable de vos données
privacy-who = Responsable du traitement : { $controller }
privacy-representative = Représentant dans l’Union européenne (article 27 du RGPD) : { $name }
privacy-dpo = Délégué à la protection des données : { $name }
privacy-what-title = Ce qui est conservé
privacy-what = Votre nom, votre adresse e-mail, la date et l’heure, la langue, les empreintes (hachage) des textes qui vous ont été montrés, le fait que vous avez coché les cases obligatoires, et si nos e-mails ont pu vous être envoyés.
privacy-what-country = Votre pays, si vous l’avez indiqué.
privacy-what-postcode = Votre code postal, si vous l’avez indiqué.
privacy-what-comment = Votre commentaire, si vous en avez écrit un.
privacy-what-updates = Votre souhait de recevoir ou non des actualités par e-mail.
privacy-what-paper = Si vous signez sur papier : ce que vous écrivez sur la feuille. L’organisation qui a lancé la pétition garde les feuilles pour le même usage et les détruit au plus tard quand les données des signatures en ligne sont effacées.
privacy-browser = Si la connexion manque au moment de signer, votre navigateur garde ce que vous avez saisi jusqu’à ce qu’il puisse l’envoyer. Au bout de 24 heures, ce n’est plus envoyé, et c’est effacé la prochaine fois que vous ouvrez une page de ce site.
privacy-limits = Pour contenir les vagues de fausses signatures, nous comptons combien de fois le formulaire est envoyé depuis un réseau et pour une adresse e-mail. À cette fin, votre adresse IP et votre adresse e-mail ne sont conservées que sous forme d’empreintes calculées avec une clé secrète. La clé est effacée au bout de deux jours ; dès lors, même nous ne pouvons plus relier ces empreintes à vous.
privacy-not = Nous n’utilisons ni cookies, ni pistage, ni images ou scripts de tiers.
privacy-why-title = Pourquoi vos données sont utilisées, et sur quelle base juridique
privacy-why-signature = Pour enregistrer et compter votre signature, vous envoyer les e-mails qui s’y rapportent et, si le formulaire l’indique, transmettre votre nom : votre consentement explicite (article 6, paragraphe 1, point a), et article 9, paragraphe 2, point a), du RGPD), car une signature peut révéler une opinion politique.
privacy-why-updates = Pour vous envoyer des actualités, si vous l’avez demandé : également votre consentement explicite. Vous pouvez vous désinscrire sans retirer votre signature.
privacy-why-limits = Pour empêcher les signatures doubles ou fausses et ne pas écrire aux personnes qui ne veulent pas de nos e-mails : notre intérêt légitime à un décompte fiable (article 6, paragraphe 1, point f), du RGPD).
privacy-how-title = Comment vos données sont conservées et qui peut les lire
privacy-how = Avant d’être enregistré, tout ce qui pourrait vous identifier est chiffré pour l’organisation qui a lancé la pétition. Ces organisations peuvent lire les signatures de leurs pétitions :
privacy-how-service = Le service lui-même ne peut lire ce que vous avez saisi que jusqu’à votre confirmation et tant qu’un e-mail qui vous est destiné attend d’être envoyé.
privacy-how-service-signed = Le service lui-même ne peut lire ce que vous avez saisi que tant qu’un e-mail qui vous est destiné attend d’être envoyé.
privacy-how-hash = Pour que personne ne signe deux fois, une empreinte de votre adresse e-mail, calculée avec une clé secrète, est conservée avec votre signature. Elle ne révèle pas l’adresse, mais quiconque possède la clé secrète de ce service peut vérifier si une adresse donnée a servi à signer. Lorsque les données sont effacées, une valeur aléatoire nécessaire à cette vérification l’est aussi, et celle-ci devient impossible.
privacy-target-title = Ce qui est transmis
privacy-target-none = Les destinataires de la pétition sont informés du nombre de signatures, sans les noms.
privacy-target-some = Si le formulaire l’indique, l’organisation transmet les noms des signataires aux destinataires de la pétition. Pour toutes les autres pétitions, ils sont seulement informés du nombre de signatures.
privacy-target-all = L’organisation transmet les noms des signataires aux destinataires de la pétition. Le formulaire l’indique aussi.
privacy-target-postcode = Si le formulaire demande un code postal, il est transmis avec le nom.
privacy-processors-title = Prestataires
privacy-processors = Ces entreprises traitent des données pour nous et selon nos instructions (article 28 du RGPD) :
privacy-processors-unknown = Les entreprises qui hébergent ce site et envoient ses e-mails traitent des données pour nous et selon nos instructions (article 28 du RGPD).
privacy-aws = hébergement des pages et du formulaire, base de données, envoi des e-mails
privacy-transfer-title = Transferts hors de l’Espace économique européen
privacy-transfer-none = Les données ne sont conservées que dans l’Espace économique européen.
privacy-transfer = Des données sont aussi conservées hors de l’Espace économique européen. Vous pouvez nous demander une copie des garanties :
privacy-clauses = décision d’adéquation de la Commission européenne ou, à défaut, ses clauses contractuelles types (article 45 et article 46, paragraphe 2, point c), du RGPD)
privacy-cdn = Les pages et le formulaire passent par les serveurs d’un réseau mondial (CloudFront) proches de vous, qui peuvent se trouver hors de l’Espace économique européen. Ils ne conservent pas ce que vous saisissez.
privacy-long-title = Durée de conservation
privacy-long = { $days ->
    [one] Jusqu’à { $days } jour après la clôture de la pétition.
   *[other] Jusqu’à { $days } jours après la clôture de la pétition.
}
privacy-long-range = Entre { $from } et { $to } jours après la clôture, selon la pétition.
privacy-long-pending = { $days ->
    [one] Une signature non confirmée est effacée après { $days } jour.
   *[other] Une signature non confirmée est effacée après { $days } jours.
}
privacy-long-unsent = Ce délai court à partir de notre premier e-mail. Si aucun ne peut vous être envoyé, la signature est effacée au bout de { $days } jours.
privacy-long-withdrawn = { $days ->
    [one] Après le retrait d’une signature, une empreinte (hachage) sans votre nom ni votre adresse est conservée { $days } jour, afin que la signature puisse aussi être retirée des copies.
   *[other] Après le retrait d’une signature, une empreinte (hachage) sans votre nom ni votre adresse est conservée { $days } jours, afin que la signature puisse aussi être retirée des copies.
}
privacy-long-stopped = Si un e-mail qui vous est destiné nous revient, ou si vous en signalez un comme indésirable, une empreinte de votre adresse, calculée avec une clé secrète, est conservée pendant { $days } jours afin que nous ne vous écrivions plus.
privacy-long-deleted = Effacer signifie que ce que vous avez saisi est retiré de la base de données et que ce qui reste ne peut plus être relié à vous. Cela peut prendre quelques jours.
privacy-long-backup = { $days ->
    [one] Les données effacées disparaissent des sauvegardes { $days } jour plus tard.
   *[other] Les données effacées disparaissent des sauvegardes { $days } jours plus tard.
}
privacy-long-count = Le nombre de signatures est conservé. Il n’identifie personne.
privacy-rights-title = Vos droits
privacy-rights = Vous avez le droit d’accéder à vos données, de les faire rectifier ou effacer, d’en recevoir une copie dans un format portable, d’en faire limiter le traitement et de vous y opposer. Le lien contenu dans notre e-mail vous permet de consulter et de retirer votre signature ; pour toute autre demande, écrivez à l’un des contacts ci-dessus. Le traitement repose sur votre consentement, que vous pouvez retirer à tout moment, sans que cela compromette la licéité du traitement antérieur.
privacy-correct = Une signature confirmée ne peut pas être modifiée. Pour la corriger, retirez-la et signez de nouveau, ou écrivez au responsable du traitement.
privacy-complain = Si vous estimez que vos données ne sont pas traitées correctement, vous pouvez introduire une réclamation auprès d’une autorité de contrôle chargée de la protection des données, par exemple celle de votre lieu de résidence.
privacy-authority = Autorité de contrôle compétente : { $authority }
privacy-must-title = Caractère facultatif et décisions automatisées
privacy-must = Rien ne vous oblige à signer. Si vous signez, il nous faut votre nom, votre adresse e-mail et votre consentement ; vous pouvez laisser vides les champs indiqués comme facultatifs.
privacy-automated = Aucune décision automatisée n’est prise à votre sujet et aucun profilage n’est effectué (article 22 du RGPD).
privacy-other-title = Si quelqu’un d’autre a saisi votre adresse
privacy-other = Quelqu’un peut saisir votre adresse e-mail à votre insu. Nous tenons alors votre adresse, le nom et tout ce qui a été saisi de cette personne. Le lien contenu dans notre e-mail vous permet de tout effacer immédiatement. Vous avez les mêmes droits que les signataires.
privacy-updated = Dernière modification : { $date }
privacy-text = Ce texte sans mise en forme, publié sous son empreinte (hachage)

## Ce que dit le service de signature
signer-name-required = Saisissez votre prénom et votre nom
signer-name-too-long = Votre nom ne doit pas dépasser 255 caractères
signer-name-web-address = Votre nom ne doit pas contenir d’adresse web
signer-name-first-character = Votre nom ne doit pas commencer par { $character }
signer-name-invalid = Votre nom contient un caractère non autorisé
signer-email-required = Saisissez votre adresse e-mail
signer-email-invalid = Saisissez une adresse comme nom@example.org
signer-email-disposable = Saisissez une adresse que vous garderez : les adresses jetables ne sont pas acceptées
signer-country-required = Choisissez le pays où vous habitez
signer-country-unknown = Choisissez un pays de la liste
signer-postcode-required = Saisissez votre code postal
signer-postcode-invalid = Saisissez un code postal au format de votre pays
signer-comment-required = Dites pourquoi vous signez
signer-comment-too-long = Votre commentaire est trop long
signer-declaration-required = Cochez la case pour confirmer
signer-updates-required = Cochez la case pour continuer
signer-text-unknown = La page n’était plus à jour : relisez la pétition et signez de nouveau
signer-error-title = Erreur : { $title }
signer-title-separator = {". "}
signer-button-confirm = { confirm-button }
signer-button-not-me = { confirm-not-me }
signer-button-updates-off = { signature-updates-off }
signer-button-withdraw = { signature-withdraw }
signer-not-found-title = Pétition introuvable
signer-not-found-text = Il n’y a pas de pétition à cette adresse, ou elle n’est pas encore ouverte.
signer-closed-title = Cette pétition est clôturée
signer-closed-text = Elle n’accepte plus de signatures. Vos données n’ont pas été enregistrées.
signer-text-replaced-title = Le texte a changé
signer-text-replaced-text = La pétition a été modifiée depuis que vous avez ouvert la page. Relisez-la avant de signer.
signer-link-gone-title = Ce lien n’est plus valable
signer-link-gone-text = Il a déjà servi, il a expiré, ou la signature a été retirée. Vous pouvez signer de nouveau.
signer-bad-request-title = Nous n’avons pas pu lire le formulaire
signer-bad-request-text = Une partie de ce qui a été envoyé n’est pas valide. Revenez en arrière et réessayez.
signer-cross-site-title = Signez sur la page de la pétition
signer-cross-site-text = Ce formulaire a été envoyé depuis un autre site et n’a pas été accepté. Ouvrez la pétition et signez sur sa page.
signer-too-large-title = Votre texte est trop long
signer-too-large-text = Raccourcissez-le et réessayez.
signer-media-type-title = Nous n’avons pas pu lire le formulaire
signer-media-type-text = Son format n’est pas pris en charge.
signer-method-title = Cela ne fonctionne pas ici
signer-method-text = Revenez à la pétition et réessayez.
signer-too-many-title = Patientez un instant
signer-too-many-text = Nous recevons beaucoup de signatures de votre réseau. Réessayez dans { $wait }. Vous n’aurez pas à remplir de nouveau le formulaire.
signer-unavailable-title = Nous ne pouvons pas enregistrer votre signature en ce moment
signer-unavailable-text = Réessayez dans { $wait }. Vous n’aurez pas à remplir de nouveau le formulaire.
signer-wait-seconds = { $count } s
signer-wait-minutes = { $count } min
signer-wait-hours = { $count } h

## Messages
mail-hello = Bonjour { $name },
mail-confirm-subject = Confirmez votre signature : { $petition_title }
mail-confirm-intro = Vous venez de signer cette pétition, ou quelqu’un d’autre l’a fait avec votre adresse :
mail-confirm-do = Pour que la signature compte, ouvrez cette page et cliquez sur le bouton :
mail-confirm-button = Confirmer ma signature
mail-confirm-what = Le lien ouvre une page qui montre tout ce que vous signez. Votre signature ne compte qu’une fois confirmée sur cette page.
mail-confirm-until = Ce lien est valable jusqu’au { $expires_on }.
mail-confirm-not = Si ce n’était pas vous, ignorez cet e-mail : la signature ne comptera pas et votre adresse sera effacée. Vous pouvez aussi l’effacer dès maintenant :
mail-confirm-keep = Gardez cet e-mail : une fois votre signature confirmée, le même lien vous permet de la consulter ou de la retirer à tout moment.
mail-reminder-subject = Votre signature n’est pas encore confirmée : { $petition_title }
mail-reminder-intro = Il y a quelques jours, vous avez signé cette pétition, ou quelqu’un d’autre l’a fait avec votre adresse. La signature ne compte pas encore :
mail-reminder-last = Ceci est notre seul rappel.
mail-already-subject = Vous avez déjà signé : { $petition_title }
mail-already-intro = Quelqu’un vient de signer cette pétition avec votre adresse :
mail-already-text = Votre signature compte déjà : vous n’avez rien à faire. Si c’était une personne qui partage votre boîte de réception, il lui faut sa propre adresse e-mail pour signer.
mail-signed-subject = Merci d’avoir signé : { $petition_title }
mail-signed-intro = Merci d’avoir signé cette pétition :
mail-signed-text = Votre signature compte.
mail-own = Consulter ou retirer votre signature
mail-footer = Vous recevez cet e-mail parce que votre adresse a été saisie sur une page de pétition de { $site }.

## Two people with one address
second-note = Vous signez en tant qu’autre personne avec cette adresse e-mail. Elle ne peut pas être modifiée ici.
mail-second-text = Une signature avec cette adresse compte déjà, vous n’avez donc rien à faire. Si une autre personne qui utilise cette boîte veut signer aussi, elle peut le faire une fois, avec son propre nom :
mail-second-link = Signer en tant qu’autre personne (le lien est valable jusqu’au { $expires_on })
signer-second-taken-title = Deux personnes ont déjà signé avec cette adresse
signer-second-taken-text = Deux personnes qui partagent une boîte peuvent signer. Toute autre personne a besoin de sa propre adresse.
