# Textes du thème en français. On s’adresse au lecteur par « vous ».

## Partout
skip-to-content = Aller au contenu
menu = Menu principal
languages = Langues
footer-menu = À propos de ce site
all-petitions = Toutes les pétitions
privacy-notice = Protection des données
feed = Fil d’actualité
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
organisations = Qui les a lancées
show-all = Tout afficher ({ $count })
read-and-sign = Lire et signer
read-more = Lire la suite
previous-page = Page précédente
next-page = Page suivante
pages = Pages
page-of = Page { $number } sur { $pages }
page-number = Page { $number }
nothing-here = Il n’y a encore rien ici.
standing-draft = Brouillon
standing-scheduled = Pas encore ouverte
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
title-withdrawn = Votre signature est retirée – { $site }
title-message = { $site }
title-not-found = Page introuvable – { $site }
description-home = Les pétitions de { $site } : lisez-les, signez-les et voyez où elles en sont.
description-petitions = Toutes les pétitions de { $site }, les plus récentes d’abord.
description-organisation = Les pétitions lancées par { $title } et le nombre de personnes qui les soutiennent.
description-topic = Les pétitions sur le thème « { $title } », les plus récentes d’abord.
description-article = { $title }, sur { $site }.
description-privacy = Ce que { $site } fait des données des signataires : ce qui est conservé, comment, combien de temps et qui peut le lire.
social-image-alt = La pétition « { $title } »
social-image-alt-site = { $site }

## Accueil et listes
home-lead = Lisez une pétition, signez-la, voyez ce qu’elle devient.
featured = À la une
closing-soon = Se terminent bientôt
newest = Les plus récentes
victories = Victoires
petitions-about = Pétitions sur le thème « { $topic } »
started-petitions = { $count ->
    [one] A lancé { $count } pétition
   *[other] A lancé { $count } pétitions
}
contact = Contact
website = Site web

## Progression
of-goal = sur { $goal }
next-goal = Prochain objectif : { $goal }
goal-reached = L’objectif de { $goal } est atteint.
progress-label = { $signatures } signatures sur { $goal }
online-elsewhere = { $online } en ligne et { $elsewhere } recueillies ailleurs
elsewhere-from = { $source } : { $count }
elsewhere-from-on = { $source } ({ $date }) : { $count }

## Pétition
sign-this = Signer cette pétition
closes-on = Ouverte jusqu’au { $date } inclus ({ $zone })
closed-on = Clôturée le { $date }
closed-title = Cette pétition est clôturée
closed-text = Elle n’accepte plus de signatures. Merci à toutes celles et tous ceux qui ont signé.
victory-title = Cette pétition a abouti
victory-text = Elle a obtenu ce qu’elle demandait. Merci à toutes celles et tous ceux qui ont signé.
not-open-title = Cette pétition n’est pas encore ouverte
not-open-text = Elle n’est visible que dans l’aperçu.
updates = Nouvelles
updates-feed = Fil des nouvelles
spread-title = Faites passer le mot
poster-link = Feuille à imprimer et à signer sur papier
text-link = Le texte tel qu’il est signé
photo-credit = Photo : { $credit }

## Le formulaire
sign-title = Signer cette pétition
field-name = Votre nom
field-email = Votre adresse électronique
hint-email-confirm = Nous envoyons un message pour vérifier que c’est bien vous. L’adresse n’est jamais affichée.
hint-email = Elle n’est jamais affichée.
field-country = Pays où vous habitez
choose-country = Choisissez un pays
field-postcode = Code postal
field-comment = Pourquoi signez-vous ?
field-updates = { $organisation } peut m’écrire au sujet de cette pétition et de ses autres actions. Je peux y mettre fin à tout moment.
field-trap = Laissez ce champ vide
what-happens = Ce que deviennent vos données
sign-button = Signer
signing = Envoi…
next-confirm = Ensuite, nous vous envoyons un message. Votre signature compte dès que vous suivez son lien et confirmez.
next-counts = Votre signature compte tout de suite. Nous vous envoyons un message avec un lien pour la retirer.
errors-title = Vérifiez ces réponses
sent-title = Encore une étape : consultez votre messagerie
sent-text = Nous avons écrit à { $email }. Ouvrez le message et suivez le lien pour confirmer ; d’ici là, votre signature ne compte pas.
sent-signed-title = Merci d’avoir signé
offline-title = Pas de connexion
offline-text = Votre signature est gardée dans ce navigateur. Elle sera envoyée dès que vous serez de nouveau en ligne, tant que cette page est ouverte. Au bout de 24 heures, elle n’est plus envoyée, et elle est effacée dès qu’une page de ce site est de nouveau ouverte ici.
offline-forget = L’effacer maintenant
failed-text = Cela n’a pas fonctionné. Veuillez réessayer.

## La notice à côté du bouton
notice-who = Votre nom, votre adresse électronique et tout ce que vous saisissez ici sont conservés sous forme chiffrée. Lecture réservée à : { $organisation }.
notice-count = Le nombre de signataires, sans leurs noms, est communiqué à : { $target }.
notice-names = Votre nom sera remis par { $organisation } à : { $target }.
notice-names-postcode = Votre nom et votre code postal seront remis par { $organisation } à : { $target }.
notice-confirm = Votre adresse sert à confirmer votre signature, et à vous donner des nouvelles seulement si vous le demandez.
notice-signed = Votre adresse sert à vous remercier et à vous permettre de retirer votre signature, et à vous donner des nouvelles seulement si vous le demandez.
notice-kept = { $days ->
    [one] Vos données sont effacées { $days } jour après la clôture de la pétition. Vous pouvez retirer votre signature à tout moment avant.
   *[other] Vos données sont effacées { $days } jours après la clôture de la pétition. Vous pouvez retirer votre signature à tout moment avant.
}

## Consent: the sentence to tick, as it is kept on record
consent = J’accepte que { $organisation } traite mes données de la manière décrite, y compris l’opinion politique que révèle ma signature.
consent-names = J’accepte que { $organisation } traite mes données de la manière décrite, y compris l’opinion politique que révèle ma signature, et communique mon nom à : { $target }.
consent-names-postcode = J’accepte que { $organisation } traite mes données de la manière décrite, y compris l’opinion politique que révèle ma signature, et communique mon nom et mon code postal à : { $target }.
signer-consent-required = Cochez la case pour donner votre accord ; sans lui, nous ne pouvons pas recevoir votre signature
signer-consent-unknown = { signer-text-unknown }
signer-notice-unknown = { signer-text-unknown }

## Après la signature
thanks-title = Merci d’avoir signé
thanks-text = Votre signature est prise en compte.
thanks-withdraw = Gardez notre message : un lien qu’il contient vous permet de voir votre signature et de la retirer à tout moment.
thanks-share = Une pétition grandit quand celles et ceux qui l’ont signée la font connaître.
share-native = Partager…
share-email = Courriel
share-whatsapp = WhatsApp
share-facebook = Facebook
share-x = X
share-bluesky = Bluesky
share-telegram = Telegram
embed-title = Afficher la pétition sur votre site
embed-text = Copiez ceci dans une page. Rien n’est chargé depuis un autre site que celui-ci.
badge-text = Ou seulement le nombre, en image :
back-to-petition = Retour à la pétition
check-email-title = Consultez votre messagerie
check-email-text = Nous avons envoyé un message à
check-email-next = Ouvrez-le et suivez le lien pour confirmer votre signature. D’ici là, elle ne compte pas.
check-email-wrong = Ce n’est pas la bonne adresse ? Revenez en arrière et saisissez-la de nouveau.
check-email-spam = Rien après quelques minutes ? Regardez parmi les indésirables.
confirm-title = Confirmez votre signature
confirm-text = Vous êtes sur le point de signer cette pétition :
confirm-as = Vous signez sous le nom
confirm-button = Confirmer ma signature
confirm-not-me = Ce n’était pas moi
confirm-not-me-text = Si vous n’avez pas signé, appuyez ici. Votre adresse est effacée aussitôt.
signature-title = Votre signature
signature-petition = Pétition
signature-date = Signée le
signature-state = État
signature-pending = En attente de votre confirmation
signature-confirmed = Prise en compte
signature-kept = Données conservées jusqu’au
signature-counts = Votre signature compte. Vous n’avez rien d’autre à faire.
signature-updates-on = { $organisation } peut vous écrire.
signature-updates-off = Ne plus m’écrire
signature-withdraw-text = Si vous retirez votre signature, vos données sont effacées et elle ne compte plus.
signature-withdraw = Retirer ma signature
withdrawn-title = Votre signature est retirée
withdrawn-text = Vos données sont effacées. Si vous changez d’avis, vous pouvez signer de nouveau.
not-found-title = Cette page n’existe pas
not-found-text = L’adresse est peut-être mal écrite, ou la page a été déplacée.
not-found-home = Toutes les pétitions

## Affiche
poster-sign-online = Signer en ligne
poster-or-paper = Ou signez ici
poster-name = Nom
poster-address = Courriel ou adresse
poster-signature = Signature
poster-print = Imprimez cette page sur papier A4 ou Letter. La personne qui recueille les feuilles les garde en lieu sûr et les remet.
poster-data = Responsable du traitement de ce que vous écrivez ici : { $controller }. Vos données ne servent qu’à cette pétition.
poster-privacy = Protection des données : { $address }

## Protection des données
privacy-title = Protection des données
privacy-lead = Voici ce que deviennent les données des personnes qui signent une pétition sur { $site }.
privacy-who-title = Qui répond de vos données
privacy-who = Responsable du traitement : { $controller }.
privacy-what-title = Ce qui est conservé
privacy-what = Votre nom, votre adresse électronique, l’heure, la langue et une empreinte du texte que vous avez signé.
privacy-what-country = Votre pays, si vous l’avez indiqué.
privacy-what-postcode = Votre code postal, si vous l’avez indiqué.
privacy-what-comment = Votre commentaire, si vous en avez écrit un.
privacy-what-updates = Votre souhait de recevoir ou non des nouvelles.
privacy-what-paper = Si vous signez sur papier : ce que vous écrivez sur la feuille. L’organisation qui a lancé la pétition garde les feuilles, pour le même usage, et les détruit au plus tard quand les données des signatures en ligne sont effacées.
privacy-not = Pas de cookies, pas de pistage, ni images ni scripts venus d’ailleurs. Votre adresse réseau ne sert, sous forme brouillée et pendant un jour au plus, qu’à contenir les vagues de fausses signatures.
privacy-how-title = Comment vos données sont conservées et qui peut les lire
privacy-how = Avant d’être enregistrées, vos données sont chiffrées pour l’organisation qui a lancé la pétition. Ces organisations peuvent lire ce qui a été signé sur leurs pétitions :
privacy-how-service = Le service lui-même ne peut lire que votre nom et votre adresse électronique, et seulement tant qu’un message doit vous être envoyé ou que votre confirmation est attendue.
privacy-how-clear = Seul ce qui ne désigne personne est enregistré en clair, afin de pouvoir être compté : l’heure, la langue, le texte signé et, là où le formulaire les demande, votre pays et votre souhait de recevoir des nouvelles.
privacy-target-title = Ce qui est remis
privacy-target-none = Les destinataires des pétitions apprennent combien de personnes ont signé. Ils n’apprennent aucun nom.
privacy-target-some = Là où c’est indiqué à côté du bouton, l’organisation remet les noms des signataires aux destinataires de la pétition. Pour toutes les autres pétitions, ils apprennent seulement combien de personnes ont signé.
privacy-target-all = L’organisation remet les noms des signataires aux destinataires de la pétition. C’est aussi indiqué à côté du bouton.
privacy-target-postcode = Là où le formulaire demande un code postal, il est remis avec le nom.
privacy-long-title = Combien de temps
privacy-long = { $days ->
    [one] Jusqu’à { $days } jour après la clôture de la pétition.
   *[other] Jusqu’à { $days } jours après la clôture de la pétition.
}
privacy-long-range = Jusqu’à { $from } à { $to } jours après la clôture, selon la pétition.
privacy-long-pending = { $days ->
    [one] Une signature non confirmée est effacée après { $days } jour.
   *[other] Une signature non confirmée est effacée après { $days } jours.
}
privacy-long-withdrawn = { $days ->
    [one] D’une signature retirée, il reste pendant { $days } jour une clé brouillée, sans nom ni adresse.
   *[other] D’une signature retirée, il reste pendant { $days } jours une clé brouillée, sans nom ni adresse.
}
privacy-long-backup = { $days ->
    [one] Les sauvegardes remontent à { $days } jour.
   *[other] Les sauvegardes remontent à { $days } jours.
}
privacy-long-count = Le nombre de signatures, lui, reste. Il ne nomme personne.
privacy-rights-title = Vos droits
privacy-rights = Vous pouvez consulter ce qui est conservé, le faire corriger ou effacer, en obtenir une copie ou vous opposer au traitement. Le lien dans notre message montre votre signature et permet de la retirer ; ou écrivez au contact ci-dessus. Le traitement repose sur votre consentement, que vous pouvez retirer à tout moment.
privacy-complain = Si vous pensez que vos données sont mal traitées, vous pouvez saisir l’autorité de protection des données de votre lieu de résidence.

## Ce que dit le service de signature
signer-name-required = Saisissez votre nom
signer-name-too-long = Votre nom doit avoir 255 caractères au plus
signer-name-web-address = Votre nom ne doit pas contenir d’adresse web
signer-name-first-character = Votre nom ne doit pas commencer par { $character }
signer-name-invalid = Saisissez votre nom en lettres
signer-email-required = Saisissez votre adresse électronique
signer-email-invalid = Saisissez une adresse comme nom@exemple.org
signer-email-disposable = Saisissez une adresse que vous gardez ; les adresses jetables ne sont pas acceptées
signer-country-required = Choisissez le pays où vous habitez
signer-country-unknown = Choisissez un pays de la liste
signer-postcode-required = Saisissez votre code postal
signer-postcode-invalid = Saisissez un code postal comme ceux de votre pays
signer-comment-required = Écrivez pourquoi vous signez
signer-comment-too-long = Votre commentaire est trop long : raccourcissez-le
signer-declaration-required = Cochez la case pour confirmer
signer-updates-required = Cochez la case pour continuer
signer-text-unknown = La page n’était plus à jour : relisez la pétition et signez de nouveau
signer-error-title-prefix = Erreur :
signer-not-found-title = Pétition introuvable
signer-not-found-text = Il n’y a pas de pétition à cette adresse, ou elle n’est pas encore ouverte.
signer-closed-title = Cette pétition est clôturée
signer-closed-text = Elle n’accepte plus de signatures. Vos données n’ont pas été enregistrées.
signer-text-replaced-title = Le texte a changé
signer-text-replaced-text = Depuis que vous avez ouvert la page, la pétition a été modifiée. Relisez-la avant de signer.
signer-link-gone-title = Ce lien n’est plus valable
signer-link-gone-text = Il a déjà servi, il est trop ancien, ou la signature a été retirée. Vous pouvez signer de nouveau.
signer-bad-request-title = Demande illisible
signer-bad-request-text = Quelque chose ne va pas dans ce qui a été envoyé. Revenez en arrière et réessayez.
signer-cross-site-title = Signez sur la page de la pétition
signer-cross-site-text = Ceci venait d’un autre site et n’a pas été accepté. Ouvrez la pétition et signez là.
signer-too-large-title = C’est trop long
signer-too-large-text = Raccourcissez ce que vous avez écrit et réessayez.
signer-media-type-title = Demande illisible
signer-media-type-text = L’envoi a une forme qui n’est pas comprise ici.
signer-method-title = Cela ne fonctionne pas ici
signer-method-text = Revenez à la pétition et réessayez.
signer-too-many-title = Patientez un instant
signer-too-many-text = Beaucoup de signatures viennent de votre réseau. Réessayez dans { $wait }. Ce que vous avez saisi est gardé.
signer-unavailable-title = Nous ne pouvons pas enregistrer votre signature en ce moment
signer-unavailable-text = Rien n’est perdu : réessayez dans { $wait }. Ce que vous avez saisi est gardé.
signer-wait-seconds = { $count } s
signer-wait-minutes = { $count } min
signer-wait-hours = { $count } h

## Messages
mail-hello = Bonjour { $name },
mail-confirm-subject = Confirmez votre signature : { $petition_title }
mail-confirm-intro = Vous venez de signer cette pétition, ou quelqu’un l’a fait avec votre adresse :
mail-confirm-do = Pour que votre signature compte, ouvrez cette page et appuyez sur le bouton :
mail-confirm-button = Confirmer ma signature
mail-confirm-until = Le lien est valable jusqu’au { $expires_on }.
mail-confirm-not = Si ce n’était pas vous, ne faites rien : la signature ne comptera pas et votre adresse sera effacée. Ou effacez-la tout de suite ici :
mail-confirm-keep = Gardez ce message : une fois votre signature confirmée, le même lien vous permet de la voir et de la retirer à tout moment.
mail-reminder-subject = Il manque encore votre signature : { $petition_title }
mail-reminder-intro = Il y a deux jours, vous avez signé cette pétition, mais votre signature ne compte pas encore :
mail-reminder-last = Nous ne vous le rappelons qu’une seule fois.
mail-already-subject = Vous avez signé : { $petition_title }
mail-already-intro = Quelqu’un vient de signer cette pétition avec votre adresse :
mail-already-text = Votre signature compte déjà, une fois. Vous n’avez rien à faire. Si c’était une autre personne qui partage votre boîte : il lui faut une adresse à elle pour signer.
mail-signed-subject = Merci d’avoir signé : { $petition_title }
mail-signed-intro = Merci d’avoir signé cette pétition :
mail-signed-text = Votre signature compte.
mail-own = Voir ce qui est conservé de vous, ou retirer votre signature :
mail-footer = Envoyé par { $site } parce que cette adresse a été saisie sur la page de la pétition.
