# Teksten van het thema in het Nederlands.

## Overal
skip-to-content = Naar de inhoud
menu = Hoofdmenu
languages = Talen
footer-menu = Over deze site
all-petitions = Alle petities
privacy-notice = Privacyverklaring
feed = Feed
petitioning = Petitie aan { $target }
started-by = Gestart door { $name }
signatures = { $count ->
    [one] { $count } handtekening
   *[other] { $count } handtekeningen
}
signatures-word = { $count ->
    [one] handtekening
   *[other] handtekeningen
}
supporters = { $count ->
    [one] { $count } steunbetuiging
   *[other] { $count } steunbetuigingen
}
supporters-word = { $count ->
    [one] steunbetuiging
   *[other] steunbetuigingen
}
petitions-count = { $count ->
    [one] { $count } petitie
   *[other] { $count } petities
}
topics = Onderwerpen
all-topics = Alle onderwerpen ({ $count })
organisations = Wie ze startten
show-all = Alle { $count } tonen
read-and-sign = Lezen en tekenen
read-more = Verder lezen
previous-page = Vorige pagina
next-page = Volgende pagina
pages = Pagina’s
page-of = Pagina { $number } van { $pages }
page-number = Pagina { $number }
nothing-here = Hier is nog niets.
standing-draft = Concept
standing-scheduled = Nog niet open
standing-closed = Gesloten
standing-victory = Gewonnen
list-separator = {", "}
optional = (niet verplicht)

## Titels en beschrijvingen
title-home = { $site }
title-petitions = Alle petities – { $site }
title-petitions-page = Alle petities, pagina { $number } – { $site }
title-petition = { $title } – { $site }
title-confirmed = Dank u voor het tekenen – { $title }
title-embed = { $title }
title-poster = Om af te drukken: { $title }
title-organisation = { $title } – { $site }
title-organisation-page = { $title }, pagina { $number } – { $site }
title-topic = Petities over { $title } – { $site }
title-topic-page = Petities over { $title }, pagina { $number } – { $site }
title-article = { $title } – { $site }
title-privacy = Privacyverklaring – { $site }
title-check-email = Kijk in uw mail – { $site }
title-confirm = Bevestig uw handtekening – { $site }
title-signature = Uw handtekening – { $site }
title-withdrawn = Uw handtekening is ingetrokken – { $site }
title-message = { $site }
title-not-found = Pagina niet gevonden – { $site }
description-home = Petities op { $site }: lees ze, teken ze en zie hoe ver ze zijn.
description-petitions = Alle petities op { $site }, de nieuwste eerst.
description-organisation = Petities gestart door { $title }, en hoeveel mensen ze steunen.
description-topic = Petities over { $title }, de nieuwste eerst.
description-article = { $title }, op { $site }.
description-privacy = Wat { $site } doet met de gegevens van wie tekent: wat wordt bewaard, hoe, hoelang en wie het kan lezen.
social-image-alt = De petitie “{ $title }”
social-image-alt-site = { $site }

## Startpagina en lijsten
home-lead = Lees een petitie, zet uw naam eronder, zie wat ervan komt.
featured = Uitgelicht
closing-soon = Sluit binnenkort
newest = Nieuwste
victories = Gewonnen
petitions-about = Petities over { $topic }
started-petitions = { $count ->
    [one] Startte { $count } petitie
   *[other] Startte { $count } petities
}
contact = Contact
website = Website

## Voortgang
of-goal = van { $goal }
next-goal = Volgend doel: { $goal }
goal-reached = Het doel van { $goal } is gehaald.
progress-label = { $signatures } van { $goal } handtekeningen
online-elsewhere = { $online } online en { $elsewhere } elders verzameld
elsewhere-from = { $source }: { $count }
elsewhere-from-on = { $source } ({ $date }): { $count }

## Petitie
sign-this = Teken deze petitie
closes-on = Sluit aan het eind van { $date } ({ $zone })
closed-on = Gesloten op { $date }
closed-title = Deze petitie is gesloten
closed-text = Er kan niet meer worden getekend. Dank aan iedereen die heeft getekend.
victory-title = Deze petitie heeft gewonnen
victory-text = Het gevraagde is toegezegd. Dank aan iedereen die heeft getekend.
not-open-title = Deze petitie is nog niet open
not-open-text = Alleen het voorbeeld toont haar.
updates = Nieuws
updates-feed = Feed met nieuws
spread-title = Vertel het verder
poster-link = Blad om af te drukken en op papier te tekenen
text-link = De tekst zoals hij wordt getekend
photo-credit = Foto: { $credit }

## Het formulier
sign-title = Teken deze petitie
field-name = Uw naam
field-email = Uw e-mailadres
hint-email-confirm = We sturen een mail om te controleren dat u het bent. Het adres wordt nooit getoond.
hint-email = Het wordt nooit getoond.
field-country = Land waar u woont
choose-country = Kies een land
field-postcode = Postcode
field-comment = Waarom tekent u?
field-updates = { $organisation } mag mij schrijven over deze petitie en ander werk. Ik kan dat altijd beëindigen.
field-trap = Laat dit leeg
what-happens = Wat er met uw gegevens gebeurt
sign-button = Tekenen
signing = Bezig met verzenden…
next-confirm = Daarna sturen we u een mail. Uw handtekening telt zodra u de link volgt en bevestigt.
next-counts = Uw handtekening telt meteen. We sturen u een mail met een link om haar in te trekken.
errors-title = Controleer deze antwoorden
sent-title = Nog één stap: kijk in uw mail
sent-text = We hebben geschreven naar { $email }. Open de mail en volg de link om te bevestigen; tot dan telt uw handtekening niet.
sent-signed-title = Dank u voor het tekenen
offline-title = Geen verbinding
offline-text = Uw handtekening wordt in deze browser bewaard. Ze wordt verzonden zodra u weer online bent, zolang deze pagina open is. Na 24 uur wordt ze niet meer verzonden, en ze wordt gewist zodra hier weer een pagina van deze site wordt geopend.
offline-forget = Nu wissen
failed-text = Dat lukte niet. Probeer het opnieuw.

## De verklaring naast de knop
notice-who = Uw naam, uw e-mailadres en wat u hier verder invult, worden versleuteld bewaard. Alleen { $organisation } kan ze lezen.
notice-count = Naar { $target } gaat alleen het aantal handtekeningen, geen namen.
notice-names = { $organisation } geeft uw naam door aan: { $target }.
notice-names-postcode = { $organisation } geeft uw naam en uw postcode door aan: { $target }.
notice-confirm = Uw adres dient om uw handtekening te bevestigen, en voor nieuws alleen als u daarom vraagt.
notice-signed = Uw adres dient om u te bedanken en u te laten intrekken, en voor nieuws alleen als u daarom vraagt.
notice-kept = { $days ->
    [one] Uw gegevens worden { $days } dag na sluiting van de petitie gewist. Tot dan kunt u zich altijd terugtrekken.
   *[other] Uw gegevens worden { $days } dagen na sluiting van de petitie gewist. Tot dan kunt u zich altijd terugtrekken.
}

## Consent: the sentence to tick, as it is kept on record
consent = Ik stem ermee in dat { $organisation } mijn gegevens verwerkt zoals beschreven, ook de politieke opvatting die uit mijn handtekening blijkt.
consent-names = Ik stem ermee in dat { $organisation } mijn gegevens verwerkt zoals beschreven, ook de politieke opvatting die uit mijn handtekening blijkt, en mijn naam doorgeeft aan: { $target }.
consent-names-postcode = Ik stem ermee in dat { $organisation } mijn gegevens verwerkt zoals beschreven, ook de politieke opvatting die uit mijn handtekening blijkt, en mijn naam en postcode doorgeeft aan: { $target }.
signer-consent-required = Vink het vakje aan om toestemming te geven; zonder toestemming kunnen we uw handtekening niet aannemen
signer-consent-unknown = { signer-text-unknown }
signer-notice-unknown = { signer-text-unknown }

## Na het tekenen
thanks-title = Dank u voor het tekenen
thanks-text = Uw handtekening is geteld.
thanks-withdraw = Bewaar onze mail: met een link erin kunt u uw handtekening bekijken en op elk moment intrekken.
thanks-share = Een petitie groeit als wie tekende haar doorgeeft.
share-native = Delen…
share-email = E-mail
share-whatsapp = WhatsApp
share-facebook = Facebook
share-x = X
share-bluesky = Bluesky
share-telegram = Telegram
embed-title = Toon haar op uw eigen site
embed-text = Kopieer dit naar een pagina. Het laadt niets van anderen.
badge-text = Of alleen het aantal, als afbeelding:
back-to-petition = Terug naar de petitie
check-email-title = Kijk in uw mail
check-email-text = We hebben een mail gestuurd naar
check-email-next = Open hem en volg de link om uw handtekening te bevestigen. Tot dan telt ze niet.
check-email-wrong = Klopt het niet? Ga terug en vul uw adres opnieuw in.
check-email-spam = Na enkele minuten nog niets? Kijk bij de ongewenste mail.
confirm-title = Bevestig uw handtekening
confirm-text = U staat op het punt deze petitie te tekenen:
confirm-as = U tekent als
confirm-button = Mijn handtekening bevestigen
confirm-not-me = Dit was ik niet
confirm-not-me-text = Hebt u niet getekend, druk dan hier. Uw adres wordt meteen gewist.
signature-title = Uw handtekening
signature-petition = Petitie
signature-date = Getekend op
signature-state = Stand
signature-pending = Wacht op uw bevestiging
signature-confirmed = Geteld
signature-kept = Gegevens bewaard tot
signature-counts = Uw handtekening telt. U hoeft verder niets te doen.
signature-updates-on = { $organisation } mag u schrijven.
signature-updates-off = Mij niet meer schrijven
signature-withdraw-text = Als u intrekt, worden uw gegevens gewist en telt uw handtekening niet meer.
signature-withdraw = Mijn handtekening intrekken
withdrawn-title = Uw handtekening is ingetrokken
withdrawn-text = Uw gegevens zijn gewist. Bedenkt u zich, dan kunt u opnieuw tekenen.
not-found-title = Deze pagina bestaat niet
not-found-text = Misschien is het adres verkeerd getypt, of is de pagina verplaatst.
not-found-home = Alle petities

## Affiche
poster-sign-online = Online tekenen
poster-or-paper = Of teken hier
poster-name = Naam
poster-address = E-mail of adres
poster-signature = Handtekening
poster-print = Druk deze pagina af op A4 of Letter. Wie de bladen verzamelt, bewaart ze veilig en levert ze in.
poster-data = Verantwoordelijk voor wat u hier invult: { $controller }. Het dient alleen voor deze petitie.
poster-privacy = Privacyverklaring: { $address }

## Privacy
privacy-title = Privacyverklaring
privacy-lead = Hier staat wat er gebeurt met de gegevens van mensen die op { $site } een petitie tekenen.
privacy-who-title = Wie verantwoordelijk is voor uw gegevens
privacy-who = Verantwoordelijk voor de gegevens: { $controller }.
privacy-what-title = Wat wordt bewaard
privacy-what = Uw naam, uw e-mailadres, de tijd, de taal en een vingerafdruk van de tekst die u tekende.
privacy-what-country = Uw land, als u het gaf.
privacy-what-postcode = Uw postcode, als u hem gaf.
privacy-what-comment = Uw toelichting, als u er een schreef.
privacy-what-updates = Of u nieuws wilt.
privacy-what-paper = Als u op papier tekent: wat u op het blad schrijft. De organisatie die de petitie startte, bewaart de bladen voor hetzelfde doel en vernietigt ze uiterlijk wanneer de gegevens van de online handtekeningen worden gewist.
privacy-not = Geen cookies, geen tracking, geen afbeeldingen of scripts van anderen. Uw netwerkadres wordt alleen gebruikt, onherkenbaar gemaakt en hoogstens een dag, om golven valse handtekeningen tegen te houden.
privacy-how-title = Hoe het wordt bewaard en wie het kan lezen
privacy-how = Voordat uw gegevens worden bewaard, worden ze versleuteld voor de organisatie die de petitie startte. Deze organisaties kunnen lezen wat op hun petities is getekend:
privacy-how-service = De dienst zelf kan alleen uw naam en uw e-mailadres lezen, en ook dat alleen zolang er nog een bericht aan u verstuurd moet worden of op uw bevestiging wordt gewacht.
privacy-how-clear = Onversleuteld wordt alleen bewaard wat niemand noemt, zodat het geteld kan worden: het uur, de taal, welke tekst u tekende en, waar het formulier ernaar vraagt, uw land en of u nieuws wilt.
privacy-target-title = Wat wordt overhandigd
privacy-target-none = Degenen aan wie de petitie is gericht, horen hoeveel mensen tekenden. Namen horen ze niet.
privacy-target-some = Waar dat naast de knop staat, geeft de organisatie de namen van wie tekende door aan degenen aan wie de petitie is gericht. Bij alle andere petities horen zij alleen hoeveel mensen tekenden.
privacy-target-all = De organisatie geeft de namen van wie tekende door aan degenen aan wie de petitie is gericht. Dat staat ook naast de knop.
privacy-target-postcode = Waar het formulier om een postcode vraagt, gaat die met de naam mee.
privacy-long-title = Hoelang
privacy-long = { $days ->
    [one] Tot { $days } dag na sluiting van de petitie.
   *[other] Tot { $days } dagen na sluiting van de petitie.
}
privacy-long-range = Tot { $from } à { $to } dagen na sluiting, naargelang de petitie.
privacy-long-pending = { $days ->
    [one] Een onbevestigde handtekening wordt na { $days } dag gewist.
   *[other] Een onbevestigde handtekening wordt na { $days } dagen gewist.
}
privacy-long-withdrawn = { $days ->
    [one] Van een ingetrokken handtekening blijft { $days } dag een onherkenbare sleutel zonder naam of adres.
   *[other] Van een ingetrokken handtekening blijft { $days } dagen een onherkenbare sleutel zonder naam of adres.
}
privacy-long-backup = { $days ->
    [one] Reservekopieën gaan { $days } dag terug.
   *[other] Reservekopieën gaan { $days } dagen terug.
}
privacy-long-count = Het aantal zelf blijft. Het noemt niemand.
privacy-rights-title = Uw rechten
privacy-rights = U kunt inzien wat wordt bewaard, het verbeteren, laten wissen, meenemen of bezwaar maken. De link in onze mail toont uw handtekening en trekt haar in; of schrijf naar het contact hierboven. De grondslag is uw toestemming, die u altijd kunt intrekken.
privacy-complain = Vindt u dat er verkeerd met uw gegevens wordt omgegaan, dan kunt u een klacht indienen bij de gegevensbeschermingsautoriteit waar u woont.

## Wat de dienst zegt
signer-name-required = Vul uw naam in
signer-name-too-long = Uw naam mag hoogstens 255 tekens hebben
signer-name-web-address = Uw naam mag geen webadres bevatten
signer-name-first-character = Uw naam mag niet beginnen met { $character }
signer-name-invalid = Vul uw naam in letters in
signer-email-required = Vul uw e-mailadres in
signer-email-invalid = Vul een adres in zoals naam@voorbeeld.org
signer-email-disposable = Vul een adres in dat u houdt; wegwerpadressen worden niet aanvaard
signer-country-required = Kies het land waar u woont
signer-country-unknown = Kies een land uit de lijst
signer-postcode-required = Vul uw postcode in
signer-postcode-invalid = Vul een postcode in zoals die van uw land
signer-comment-required = Schrijf waarom u tekent
signer-comment-too-long = Uw toelichting is te lang: kort haar in
signer-declaration-required = Vink het vakje aan om dit te bevestigen
signer-updates-required = Vink het vakje aan om door te gaan
signer-text-unknown = De pagina was verouderd: lees de petitie opnieuw en teken nog eens
signer-error-title-prefix = Fout:
signer-not-found-title = Zo’n petitie is er niet
signer-not-found-text = Op dit adres is geen petitie, of ze is nog niet open.
signer-closed-title = Deze petitie is gesloten
signer-closed-text = Er kan niet meer worden getekend. Uw gegevens zijn niet bewaard.
signer-text-replaced-title = De tekst is veranderd
signer-text-replaced-text = Sinds u de pagina opende, is de petitie veranderd. Lees haar opnieuw voor u tekent.
signer-link-gone-title = Deze link geldt niet meer
signer-link-gone-text = Hij is al gebruikt, is te oud, of de handtekening is ingetrokken. U kunt opnieuw tekenen.
signer-bad-request-title = Dat was niet leesbaar
signer-bad-request-text = Er klopt iets niet aan wat werd verzonden. Ga terug en probeer het opnieuw.
signer-cross-site-title = Teken op de pagina van de petitie
signer-cross-site-text = Dit kwam van een andere site en is dus niet aanvaard. Open de petitie en teken daar.
signer-too-large-title = Dat is te lang
signer-too-large-text = Kort in wat u schreef en probeer het opnieuw.
signer-media-type-title = Dat was niet leesbaar
signer-media-type-text = Het is verzonden in een vorm die hier niet wordt begrepen.
signer-method-title = Dat werkt hier niet
signer-method-text = Ga terug naar de petitie en probeer het opnieuw.
signer-too-many-title = Wacht even
signer-too-many-text = Er komen veel handtekeningen van uw netwerk. Probeer het over { $wait } opnieuw. Wat u invulde, blijft bewaard.
signer-unavailable-title = We kunnen uw handtekening nu niet aannemen
signer-unavailable-text = Niets is verloren: probeer het over { $wait } opnieuw. Wat u invulde, blijft bewaard.
signer-wait-seconds = { $count } s
signer-wait-minutes = { $count } min
signer-wait-hours = { $count } u

## Mails
mail-hello = Dag { $name },
mail-confirm-subject = Bevestig uw handtekening: { $petition_title }
mail-confirm-intro = U hebt zojuist deze petitie getekend, of iemand deed het met uw adres:
mail-confirm-do = Om haar te laten tellen, opent u deze pagina en drukt u op de knop:
mail-confirm-button = Mijn handtekening bevestigen
mail-confirm-until = De link geldt tot { $expires_on }.
mail-confirm-not = Was u dit niet, doe dan niets: ze telt niet en uw adres wordt gewist. Of wis het meteen hier:
mail-confirm-keep = Bewaar deze mail: hebt u bevestigd, dan kunt u met dezelfde link uw handtekening bekijken en op elk moment intrekken.
mail-reminder-subject = Uw handtekening ontbreekt nog: { $petition_title }
mail-reminder-intro = Twee dagen geleden tekende u deze petitie, maar uw handtekening telt nog niet:
mail-reminder-last = We herinneren u hier maar één keer aan.
mail-already-subject = U hebt getekend: { $petition_title }
mail-already-intro = Iemand heeft zojuist met uw adres deze petitie getekend:
mail-already-text = Uw handtekening telt al, één keer. U hoeft niets te doen. Was het iemand anders die uw mailbox deelt: die heeft een eigen adres nodig om te tekenen.
mail-signed-subject = Dank u voor het tekenen: { $petition_title }
mail-signed-intro = Dank u voor het tekenen van deze petitie:
mail-signed-text = Uw handtekening telt.
mail-own = Zie wat van u wordt bewaard, of trek uw handtekening in:
mail-footer = Verzonden door { $site } omdat dit adres op de pagina van de petitie is ingevuld.
