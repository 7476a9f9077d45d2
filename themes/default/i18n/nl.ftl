# Teksten van het thema in het Nederlands. De lezer wordt met “u” aangesproken.
# Native review: none

## Overal
skip-to-content = Naar de inhoud
menu = Hoofdmenu
languages = Talen
footer-menu = Over deze site
all-petitions = Alle petities
privacy-notice = Privacyverklaring
feed = Feed
feed-how = Een feedlezer is een app die toont wat er nieuw is op de sites die u volgt. Kopieer dit adres erin.
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
organisations = Initiatiefnemers
show-all = Alle { $count } tonen
read-and-sign = Lezen en ondertekenen
read-more = Verder lezen
search-petitions = Petities zoeken
previous-page = Vorige pagina
next-page = Volgende pagina
pages = Pagina’s
page-of = Pagina { $number } van { $pages }
page-number = Pagina { $number }
nothing-here = Hier is nog niets.
standing-draft = Concept
standing-scheduled = Start binnenkort
standing-closed = Gesloten
standing-victory = Geslaagd
list-separator = {", "}
optional = (niet verplicht)

## Titels en beschrijvingen
title-home = { $site }
title-petitions = Alle petities – { $site }
title-petitions-page = Alle petities, pagina { $number } – { $site }
title-petition = { $title } – { $site }
title-confirmed = Bedankt voor uw handtekening – { $title }
title-embed = { $title }
title-poster = Om af te drukken: { $title }
title-organisation = { $title } – { $site }
title-organisation-page = { $title }, pagina { $number } – { $site }
title-topic = Petities over { $title } – { $site }
title-topic-page = Petities over { $title }, pagina { $number } – { $site }
title-article = { $title } – { $site }
title-privacy = Privacyverklaring – { $site }
title-check-email = Controleer uw e-mail – { $site }
title-confirm = Bevestig uw handtekening – { $site }
title-signature = Uw handtekening – { $site }
title-withdrawn = Uw handtekening is ingetrokken – { $site }
title-message = { $site }
title-not-found = Pagina niet gevonden – { $site }
description-home = Petities op { $site }: lees ze, onderteken ze en volg hoe het ermee gaat.
description-petitions = Alle petities op { $site }, de nieuwste eerst.
description-organisation = Petities gestart door { $title }, en hoeveel mensen ze steunen.
description-topic = Petities over { $title }, de nieuwste eerst.
description-article = { $title }: een pagina van { $site }.
description-privacy = Wat { $site } doet met de gegevens van ondertekenaars: wat wordt bewaard, hoelang en wie het kan lezen.
social-image-alt = De petitie “{ $title }”

## Startpagina en lijsten
home-lead = Lees een petitie, onderteken die en zie wat ervan komt.
featured = Uitgelicht
closing-soon = Sluit binnenkort
newest = Nieuwste
list-open = Open petities
list-closed = Gesloten petities
list-most-signed = Meest ondertekend
victories = Geslaagd
petitions-about = Petities over { $topic }
started-petitions = { $count ->
    [one] Heeft { $count } petitie gestart
   *[other] Heeft { $count } petities gestart
}
contact = Contact
website = Website

## Voortgang
be-first = Wees een van de eersten die ondertekenen
of-goal = van { $goal }
next-goal = Volgend doel: { $goal }
goal-reached = Het doel van { $goal } handtekeningen is gehaald.
progress-label = { $signatures } van { $goal } handtekeningen
online-elsewhere = { $online } online en { $elsewhere } elders verzameld
elsewhere-sum = { $elsewhere } elders verzameld
elsewhere-from = { $source }: { $count }
elsewhere-from-on = { $source } ({ $date }): { $count }

## Petitie
sign-this = Onderteken deze petitie
days-left = { $count ->
    [one] Nog { $count } dag
   *[other] Nog { $count } dagen
}
last-day = Laatste dag om te ondertekenen
closes-on = Ondertekenen kan tot en met { $date }
closes-zone-city = {" "}(tijd in { $city })
closes-zone = {" "}({ $zone })
closed-on = Gesloten op { $date }
closed-title = Deze petitie is gesloten
closed-text = Ondertekenen kan niet meer. Dank aan iedereen die heeft ondertekend.
victory-title = Deze petitie is geslaagd
victory-text = Het verzoek is ingewilligd. Dank aan iedereen die heeft ondertekend.
not-open-title = Deze petitie is nog niet open
not-open-text = Alleen zichtbaar in de voorvertoning.
updates = Nieuws
latest-update = Laatste nieuws: { $title }
pace = { $count } deze week
curve-title = Handtekeningen per dag
curve-text = { $first }: { $from }, { $last }: { $to }
update-waiting = Nog niet gepubliceerd
updates-feed = Feed met nieuws over deze petitie
spread-title = Deel deze petitie
poster-link = Handtekeningenlijst om af te drukken
text-link = Volledige tekst van de petitie (platte tekst)
photo-credit = Foto: { $credit }

## Het formulier
sign-title = Onderteken deze petitie
field-name = Voor- en achternaam
field-email = Uw e-mailadres
hint-email-confirm = We sturen u een e-mail om uw handtekening te bevestigen. Uw adres wordt nooit gepubliceerd.
hint-email = Uw adres wordt nooit gepubliceerd.
field-country = Land waar u woont
choose-country = Kies een land
field-postcode = Postcode
field-comment = Waarom ondertekent u?
field-updates = { $organisation } mag mij mailen over deze petitie en andere activiteiten. Ik kan me altijd afmelden.
field-trap = Laat dit veld leeg
what-happens = Wat er met uw gegevens gebeurt
sign-button = Ondertekenen
signing = Bezig met verzenden…
next-confirm = Daarna sturen we u een e-mail. Uw handtekening telt zodra u de link daarin hebt geopend en uw handtekening hebt bevestigd.
next-counts = Uw handtekening telt meteen. We sturen u een e-mail met een link waarmee u die kunt intrekken.
errors-title = Er is een probleem
offline-title = Geen verbinding
offline-text = Uw handtekening is in deze browser opgeslagen. Die wordt verzonden zodra u weer online bent terwijl deze pagina open is. Na 24 uur wordt uw handtekening niet meer verzonden, en die wordt gewist als u daarna in deze browser weer een pagina van deze site opent.
offline-forget = Nu wissen
failed-text = Er ging iets mis. Probeer het opnieuw.

## De verklaring naast de knop
notice-sealed = Uw naam en uw e-mailadres worden versleuteld opgeslagen. { $organisation } kan ze lezen. U kunt uw handtekening altijd intrekken.
notice-who = Uw naam, uw e-mailadres en alles waaraan u te herkennen zou zijn, worden versleuteld voordat ze worden opgeslagen. { $organisation } kan ze ontsleutelen. De dienst die dit formulier beheert, kan ze alleen ontsleutelen totdat u hebt bevestigd en zolang er nog een e-mail aan u verstuurd moet worden.
notice-who-signed = Uw naam, uw e-mailadres en alles waaraan u te herkennen zou zijn, worden versleuteld voordat ze worden opgeslagen. { $organisation } kan ze ontsleutelen. De dienst die dit formulier beheert, kan ze alleen ontsleutelen zolang er nog een e-mail aan u verstuurd moet worden.
notice-count = Alleen het aantal handtekeningen wordt doorgegeven, geen namen. Ontvanger: { $target }.
notice-names = { $organisation } geeft uw naam door aan: { $target }.
notice-names-postcode = { $organisation } geeft uw naam en uw postcode door aan: { $target }.
notice-confirm = Uw adres wordt gebruikt om uw handtekening te bevestigen, en voor nieuws alleen als u daarom vraagt.
notice-signed = Uw adres wordt gebruikt om u te bedanken en zodat u uw handtekening kunt intrekken, en voor nieuws alleen als u daarom vraagt.
notice-via = Als u bent gekomen via een link die aangeeft waar die is gedeeld, wordt deze herkomst versleuteld samen met uw handtekening opgeslagen en meegeteld in de statistiek.
notice-kept = { $days ->
    [one] Uw gegevens worden { $days } dag na sluiting van de petitie gewist. Tot dan kunt u uw handtekening altijd intrekken.
   *[other] Uw gegevens worden { $days } dagen na sluiting van de petitie gewist. Tot dan kunt u uw handtekening altijd intrekken.
}

## Consent: the sentence to tick, as it is kept on record
consent = Ik geef er toestemming voor dat { $organisation } mijn gegevens verwerkt zoals beschreven, waaronder de politieke opvatting die uit mijn handtekening blijkt.
consent-names = Ik geef er toestemming voor dat { $organisation } mijn gegevens verwerkt zoals beschreven, waaronder de politieke opvatting die uit mijn handtekening blijkt, en mijn naam doorgeeft aan: { $target }.
consent-names-postcode = Ik geef er toestemming voor dat { $organisation } mijn gegevens verwerkt zoals beschreven, waaronder de politieke opvatting die uit mijn handtekening blijkt, en mijn naam en postcode doorgeeft aan: { $target }.
signer-consent-required = Vink het vakje aan om toestemming te geven; zonder toestemming kunnen we uw handtekening niet accepteren
signer-consent-unknown = { signer-text-unknown }
signer-notice-unknown = { signer-text-unknown }

## Confirming: what is recorded
confirm-recorded = Als u bevestigt, wordt dit vastgelegd:
confirm-again-text = Is dit niet wat u schreef? Met deze knop wordt het gewist en komt u terug bij het formulier.
confirm-again = Dit heb ik niet geschreven: opnieuw beginnen
signer-filled-in = Ook ingevuld: { $fields }. U ziet het op de pagina die wordt geopend.
signer-field-country = land
signer-field-postcode = postcode
signer-field-comment = toelichting
signer-field-updates = nieuws per e-mail
signer-list-separator = { list-separator }
signer-button-start-again = { confirm-again }

## Sending the email again, and what is stored
check-email-again = E-mail opnieuw sturen
check-email-sent = De e-mail wordt opnieuw gestuurd, tenzij er al vijf zijn gestuurd. Kijk ook in de map met ongewenste e-mail.
signature-clear = Onversleuteld worden bewaard: of de handtekening bevestigd is, de tijden van de handtekening en van onze e-mails (tot op het uur zodra de handtekening bevestigd is), of die e-mails verstuurd konden worden, de taal, de hashes van de teksten die u te zien kreeg en, als het formulier ernaar vraagt, uw land en of u nieuws wilt.
signature-sealed = Al het andere is versleuteld. Alleen { $organisation } kan het ontsleutelen.
signature-ask = Vragen over uw gegevens? Neem contact op met: { $contact }.
signature-wrong = Klopt er iets niet?
signature-wrong-text = Een bevestigde handtekening kan niet worden gewijzigd. Met deze knop trekt u die in en komt u bij een leeg formulier, om opnieuw te ondertekenen.
signature-wrong-button = Intrekken en opnieuw beginnen

## Na het tekenen
thanks-title = Bedankt voor uw handtekening
thanks-text = Uw handtekening is geteld.
thanks-people = { $count ->
    [one] { $count } persoon heeft ondertekend.
   *[other] { $count } mensen hebben ondertekend.
}
thanks-remaining = Nog { $remaining } te gaan.
thanks-withdraw = Bewaar onze e-mail: daarin staat een link waarmee u uw handtekening altijd kunt bekijken of intrekken.
thanks-share = Een petitie groeit als iedereen die heeft ondertekend, de petitie deelt.
share-native = Delen…
share-copy = Link kopiëren
share-copied = Gekopieerd
share-preview = Dit krijgen uw vrienden te zien
share-email = E-mail
share-whatsapp = WhatsApp
share-facebook = Facebook
share-x = X
share-bluesky = Bluesky
share-telegram = Telegram
next-petition = Nog een petitie van { $organisation }
for-websites = Voor wie een website heeft
embed-title = Toon deze petitie op uw eigen site
embed-text = Kopieer deze code naar uw pagina. De code laadt niets van derden.
badge-text = Of alleen het aantal handtekeningen, als afbeelding:
back-to-petition = Terug naar de petitie
check-email-title = Controleer uw e-mail
check-email-text = We hebben een e-mail gestuurd naar
check-email-next = Open die en volg de link om uw handtekening te bevestigen. Tot dan telt die niet.
check-email-from = De afzender is { $sender }.
check-email-wrong = Adres verkeerd? Ga terug en vul het opnieuw in.
check-email-spam = Na enkele minuten nog niets? Kijk in de map met ongewenste e-mail.
confirm-title = Bevestig uw handtekening
confirm-text = U staat op het punt uw handtekening onder deze petitie te bevestigen:
confirm-as = U ondertekent als
confirm-button = Mijn handtekening bevestigen
confirm-not-me = Dit was ik niet
confirm-not-me-text = Hebt u niet ondertekend? Klik dan op deze knop en uw adres wordt meteen gewist.
signature-title = Uw handtekening
signature-petition = Petitie
signature-date = Ondertekend op
signature-state = Status
signature-pending = Wacht op uw bevestiging
signature-confirmed = Geteld
signature-kept = Gegevens bewaard tot
signature-counts = Uw handtekening telt. U hoeft verder niets te doen.
signature-updates-on = { $organisation } mag u e-mails sturen.
signature-updates-off = Geen e-mails meer ontvangen
signature-withdraw-text = Als u uw handtekening intrekt, worden uw gegevens gewist en telt uw handtekening niet meer.
signature-withdraw = Mijn handtekening intrekken
withdrawn-title = Uw handtekening is ingetrokken
withdrawn-text = Uw gegevens zijn gewist. Bedenkt u zich, dan kunt u opnieuw ondertekenen.
not-found-title = Deze pagina bestaat niet
not-found-text = Misschien is het adres verkeerd getypt, of is de pagina verplaatst.
not-found-home = Alle petities

## Affiche
poster-sign-online = Online ondertekenen
poster-or-paper = Of onderteken hier
poster-name = Voor- en achternaam
poster-email = E-mailadres
poster-signature = Handtekening
poster-print = Druk deze pagina af op A4 of Letter. Wie handtekeningen verzamelt, bewaart de lijsten veilig en levert ze in bij de organisatie.
poster-data = Verwerkingsverantwoordelijke voor de gegevens die u hier invult: { $controller }. Ze worden alleen voor deze petitie gebruikt.
poster-withdraw = Om uw handtekening in te trekken of uw gegevens in te zien of te laten verbeteren, schrijft u naar { $contact }.
poster-privacy = Privacyverklaring: { $address }

## Privacy
privacy-title = Privacyverklaring
privacy-lead = Hier leest u wat er gebeurt met de gegevens van mensen die op { $site } een petitie ondertekenen.
privacy-who-title = Wie verantwoordelijk is voor uw gegevens
privacy-who = Verwerkingsverantwoordelijke: { $controller }
privacy-representative = Vertegenwoordiger in de Europese Unie (artikel 27 AVG): { $name }
privacy-dpo = Functionaris voor gegevensbescherming: { $name }
privacy-what-title = Wat wordt bewaard
privacy-what = Uw naam, uw e-mailadres, de datum en tijd, de taal, hashes van de teksten die u te zien kreeg, dat u de verplichte vakjes hebt aangevinkt, en of onze e-mails aan u verstuurd konden worden.
privacy-what-country = Uw land, als u dat hebt opgegeven.
privacy-what-postcode = Uw postcode, als u die hebt opgegeven.
privacy-what-comment = Uw toelichting, als u er een hebt geschreven.
privacy-what-updates = Of u nieuws per e-mail wilt.
privacy-what-paper = Als u op papier ondertekent: wat u op de lijst schrijft. De organisatie die de petitie is gestart, bewaart de lijsten voor hetzelfde doel en vernietigt ze uiterlijk wanneer de gegevens van de online handtekeningen worden gewist.
privacy-browser = Als er bij het ondertekenen geen verbinding is, bewaart uw browser wat u hebt ingevuld totdat het verzonden kan worden. Na 24 uur wordt het niet meer verzonden, en het wordt gewist als u daarna weer een pagina van deze site opent.
privacy-limits = Om golven van valse handtekeningen tegen te houden, tellen we hoe vaak het formulier vanuit een netwerk en voor een e-mailadres wordt verzonden. Daarvoor worden uw IP-adres en uw e-mailadres alleen bewaard als hash die met een geheime sleutel is berekend. De sleutel wordt na twee dagen gewist; vanaf dan kunnen ook wij de hashes niet meer met u in verband brengen.
privacy-not = We gebruiken geen cookies, geen tracking en geen afbeeldingen of scripts van derden.
privacy-why-title = Waarvoor we uw gegevens gebruiken, en op welke rechtsgrond
privacy-why-signature = Om uw handtekening vast te leggen en te tellen, u de bijbehorende e-mails te sturen en, als het formulier dat vermeldt, uw naam door te geven: uw uitdrukkelijke toestemming (artikel 6, lid 1, onder a), en artikel 9, lid 2, onder a), AVG), omdat uit een handtekening een politieke opvatting kan blijken.
privacy-why-updates = Om u nieuws te sturen, als u daarom hebt gevraagd: eveneens uw uitdrukkelijke toestemming. U kunt zich afmelden zonder uw handtekening in te trekken.
privacy-why-limits = Om dubbele en valse handtekeningen te voorkomen en niet te schrijven naar mensen die onze e-mails niet willen: ons gerechtvaardigd belang bij een betrouwbare telling (artikel 6, lid 1, onder f), AVG).
privacy-how-title = Hoe uw gegevens worden bewaard en wie ze kan lezen
privacy-how = Alles waaraan u te herkennen zou zijn, wordt voordat het wordt opgeslagen versleuteld voor de organisatie die de petitie is gestart. Deze organisaties kunnen de handtekeningen onder hun petities lezen:
privacy-how-service = De dienst zelf kan wat u hebt ingevuld alleen lezen totdat u hebt bevestigd en zolang er nog een e-mail aan u verstuurd moet worden.
privacy-how-service-signed = De dienst zelf kan wat u hebt ingevuld alleen lezen zolang er nog een e-mail aan u verstuurd moet worden.
privacy-how-hash = Om te voorkomen dat iemand twee keer ondertekent, wordt bij uw handtekening een hash van uw e-mailadres bewaard, berekend met een geheime sleutel. Die onthult het adres niet, maar wie de geheime sleutel van deze dienst heeft, kan nagaan of met een bepaald adres is ondertekend. Als de gegevens worden gewist, wordt ook een willekeurige waarde gewist die voor deze controle nodig is, zodat die niet meer mogelijk is.
privacy-target-title = Wat wordt doorgegeven
privacy-target-none = De geadresseerden van de petitie horen alleen hoeveel mensen hebben ondertekend, niet wie.
privacy-target-some = Als het formulier dat vermeldt, geeft de organisatie de namen van de ondertekenaars door aan de geadresseerden van de petitie. Bij alle andere petities horen zij alleen hoeveel mensen hebben ondertekend.
privacy-target-all = De organisatie geeft de namen van de ondertekenaars door aan de geadresseerden van de petitie. Dat vermeldt het formulier ook.
privacy-target-postcode = Als het formulier om een postcode vraagt, wordt die met de naam doorgegeven.
privacy-processors-title = Dienstverleners
privacy-processors = Deze bedrijven verwerken gegevens voor ons en volgens onze instructies (artikel 28 AVG):
privacy-processors-unknown = Bedrijven die deze site hosten en de e-mails versturen, verwerken gegevens voor ons en volgens onze instructies (artikel 28 AVG).
privacy-aws = hosting van de pagina’s en het formulier, database, versturen van e-mails
privacy-transfer-title = Doorgifte naar landen buiten de Europese Economische Ruimte
privacy-transfer-none = De gegevens worden alleen in de Europese Economische Ruimte bewaard.
privacy-transfer = Er worden ook gegevens buiten de Europese Economische Ruimte bewaard. U kunt ons om een kopie van de waarborgen vragen:
privacy-clauses = adequaatheidsbesluit van de Europese Commissie of, als dat er niet is, haar standaardcontractbepalingen (artikel 45 en artikel 46, lid 2, onder c), AVG)
privacy-cdn = Pagina’s en formulier lopen via servers van een wereldwijd netwerk (CloudFront) bij u in de buurt, die buiten de Europese Economische Ruimte kunnen staan. Ze bewaren niet wat u invult.
privacy-long-title = Hoelang uw gegevens worden bewaard
privacy-long = { $days ->
    [one] Tot { $days } dag na sluiting van de petitie.
   *[other] Tot { $days } dagen na sluiting van de petitie.
}
privacy-long-range = Tussen { $from } en { $to } dagen na sluiting, afhankelijk van de petitie.
privacy-long-pending = { $days ->
    [one] Een onbevestigde handtekening wordt na { $days } dag gewist.
   *[other] Een onbevestigde handtekening wordt na { $days } dagen gewist.
}
privacy-long-unsent = Deze termijn begint bij onze eerste e-mail aan u. Kan er geen worden verstuurd, dan wordt de handtekening na { $days } dagen gewist.
privacy-long-withdrawn = { $days ->
    [one] Als u een handtekening intrekt, blijft { $days } dag een hash zonder uw naam of adres bewaard, zodat de handtekening ook uit kopieën kan worden verwijderd.
   *[other] Als u een handtekening intrekt, blijft { $days } dagen een hash zonder uw naam of adres bewaard, zodat de handtekening ook uit kopieën kan worden verwijderd.
}
privacy-long-stopped = Komt een e-mail aan u terug of meldt u er een als spam, dan wordt een hash van uw adres, berekend met een geheime sleutel, { $days } dagen bewaard, zodat we u niet meer schrijven.
privacy-long-deleted = Wissen betekent: wat u hebt ingevuld wordt uit de database verwijderd, en wat overblijft is niet meer met u in verband te brengen. Dat kan enkele dagen duren.
privacy-long-backup = { $days ->
    [one] Gewiste gegevens verdwijnen { $days } dag later uit de back-ups.
   *[other] Gewiste gegevens verdwijnen { $days } dagen later uit de back-ups.
}
privacy-long-count = Het aantal handtekeningen blijft bewaard. Dat is naar niemand te herleiden.
privacy-rights-title = Uw rechten
privacy-rights = U hebt het recht uw gegevens in te zien, ze te laten verbeteren of wissen, ze in een overdraagbaar formaat te ontvangen, de verwerking ervan te laten beperken en daartegen bezwaar te maken. Via de link in de e-mail die we u hebben gestuurd, kunt u uw handtekening bekijken en intrekken; voor al het andere schrijft u naar een van de contacten hierboven. De verwerking berust op uw toestemming, die u altijd kunt intrekken, zonder dat dit afdoet aan de rechtmatigheid van de verwerking daarvoor.
privacy-correct = Een bevestigde handtekening kan niet worden gewijzigd. Om iets te verbeteren trekt u de handtekening in en ondertekent u opnieuw, of schrijft u naar de verwerkingsverantwoordelijke.
privacy-complain = Vindt u dat uw gegevens niet correct worden verwerkt, dan kunt u een klacht indienen bij een toezichthoudende autoriteit voor gegevensbescherming, bijvoorbeeld in het land waar u woont.
privacy-authority = Bevoegde toezichthoudende autoriteit: { $authority }
privacy-must-title = Vrijwilligheid en geautomatiseerde besluiten
privacy-must = U hoeft niet te ondertekenen. Doet u dat wel, dan hebben we uw naam, uw e-mailadres en uw toestemming nodig; velden die als niet verplicht zijn aangegeven, kunt u leeg laten.
privacy-automated = Er worden geen geautomatiseerde besluiten over u genomen en er vindt geen profilering plaats (artikel 22 AVG).
privacy-other-title = Als iemand anders uw adres heeft ingevuld
privacy-other = Iemand kan uw e-mailadres invullen zonder dat u het weet. Dan hebben we uw adres, de naam en al het andere dat is ingevuld van die persoon. Via de link in onze e-mail kunt u alles meteen wissen. U hebt dezelfde rechten als mensen die ondertekenen.
privacy-updated = Laatst gewijzigd op { $date }.
privacy-text = Deze verklaring als platte tekst, gepubliceerd met de hash ervan als naam

## Wat de dienst zegt
signer-name-required = Vul uw voor- en achternaam in
signer-name-too-long = Uw naam mag hoogstens 255 tekens hebben
signer-name-web-address = Uw naam mag geen webadres bevatten
signer-name-first-character = Uw naam mag niet beginnen met { $character }
signer-name-invalid = Uw naam bevat een teken dat niet is toegestaan
signer-email-required = Vul uw e-mailadres in
signer-email-invalid = Vul een adres in zoals naam@example.org
signer-email-disposable = Vul een adres in dat u blijft gebruiken: wegwerpadressen worden niet geaccepteerd
signer-country-required = Kies het land waar u woont
signer-country-unknown = Kies een land uit de lijst
signer-postcode-required = Vul uw postcode in
signer-postcode-invalid = Vul een postcode in zoals die in uw land wordt geschreven
signer-comment-required = Schrijf waarom u ondertekent
signer-comment-too-long = Uw toelichting is te lang
signer-declaration-required = Vink het vakje aan om dit te bevestigen
signer-updates-required = Vink het vakje aan om door te gaan
signer-text-unknown = De pagina was verouderd: lees de petitie opnieuw en onderteken nog eens
signer-error-title = Fout: { $title }
signer-title-separator = {". "}
signer-button-confirm = { confirm-button }
signer-button-not-me = { confirm-not-me }
signer-button-updates-off = { signature-updates-off }
signer-button-withdraw = { signature-withdraw }
signer-not-found-title = Petitie niet gevonden
signer-not-found-text = Op dit adres is geen petitie, of de petitie is nog niet open.
signer-closed-title = Deze petitie is gesloten
signer-closed-text = Ondertekenen kan niet meer. Uw gegevens zijn niet opgeslagen.
signer-text-replaced-title = De tekst is veranderd
signer-text-replaced-text = De petitie is veranderd sinds u de pagina opende. Lees de petitie opnieuw voordat u ondertekent.
signer-link-gone-title = Deze link is niet meer geldig
signer-link-gone-text = De link is al gebruikt of verlopen, of de handtekening is ingetrokken. U kunt opnieuw ondertekenen.
signer-bad-request-title = Het formulier kon niet worden gelezen
signer-bad-request-text = Een deel van wat is verzonden, is ongeldig. Ga terug en probeer het opnieuw.
signer-cross-site-title = Onderteken op de pagina van de petitie
signer-cross-site-text = Dit formulier kwam van een andere site en is daarom niet geaccepteerd. Open de petitie en onderteken daar.
signer-too-large-title = Uw tekst is te lang
signer-too-large-text = Maak uw tekst korter en probeer het opnieuw.
signer-media-type-title = Het formulier kon niet worden gelezen
signer-media-type-text = Deze indeling wordt niet ondersteund.
signer-method-title = Dat werkt hier niet
signer-method-text = Ga terug naar de petitie en probeer het opnieuw.
signer-too-many-title = Wacht even
signer-too-many-text = We ontvangen veel handtekeningen uit uw netwerk. Probeer het over { $wait } opnieuw. U hoeft het formulier niet opnieuw in te vullen.
signer-unavailable-title = We kunnen uw handtekening op dit moment niet verwerken
signer-unavailable-text = Probeer het over { $wait } opnieuw. U hoeft het formulier niet opnieuw in te vullen.
signer-wait-seconds = { $count } s
signer-wait-minutes = { $count } min
signer-wait-hours = { $count } u

## Mails
mail-hello = Beste { $name },
mail-confirm-subject = Bevestig uw handtekening: { $petition_title }
mail-confirm-intro = U hebt zojuist deze petitie ondertekend, of iemand anders deed dat met uw adres:
mail-confirm-do = Om de handtekening te laten tellen, opent u deze pagina en klikt u op de knop:
mail-confirm-button = Mijn handtekening bevestigen
mail-confirm-what = De link opent een pagina die alles toont wat u ondertekent. Uw handtekening telt pas als u die daar bevestigt.
mail-confirm-until = Deze link is geldig tot en met { $expires_on }.
mail-confirm-not = Was u dit niet, negeer deze e-mail dan: de handtekening telt niet en uw adres wordt gewist. U kunt het ook nu meteen wissen:
mail-confirm-keep = Bewaar deze e-mail: na de bevestiging kunt u met dezelfde link uw handtekening altijd bekijken of intrekken.
mail-reminder-subject = Uw handtekening is nog niet bevestigd: { $petition_title }
mail-reminder-intro = Enkele dagen geleden hebt u deze petitie ondertekend, of iemand anders deed dat met uw adres. De handtekening telt nog niet:
mail-reminder-last = Dit is onze enige herinnering.
mail-already-subject = U hebt al ondertekend: { $petition_title }
mail-already-intro = Iemand heeft zojuist deze petitie met uw adres ondertekend:
mail-already-text = Uw handtekening telt al, dus u hoeft niets te doen. Was het iemand die uw mailbox deelt, dan heeft die een eigen e-mailadres nodig om te ondertekenen.
mail-signed-subject = Bedankt voor uw handtekening: { $petition_title }
mail-signed-intro = Bedankt dat u deze petitie hebt ondertekend:
mail-signed-text = Uw handtekening telt.
mail-own = Bekijk uw handtekening of trek die in
mail-footer = U ontvangt deze e-mail omdat uw adres is ingevuld op een petitiepagina van { $site }.

## Two people with one address
second-note = U ondertekent als een andere persoon met dit e-mailadres. Het kan hier niet worden gewijzigd.
mail-second-text = Een handtekening met dit adres telt al, dus u hoeft niets te doen. Wil iemand anders die deze mailbox gebruikt ook ondertekenen, dan kan dat één keer, met de eigen naam:
mail-second-link = Als een andere persoon ondertekenen (de link is geldig tot en met { $expires_on })
signer-second-taken-title = Met dit adres hebben al twee mensen ondertekend
signer-second-taken-text = Twee mensen die een mailbox delen, kunnen ondertekenen. Ieder ander heeft een eigen adres nodig.
