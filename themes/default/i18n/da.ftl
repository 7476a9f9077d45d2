# Temaets tekster på dansk. Læseren tiltales med ”du”.
# Native review: none

## Everywhere
skip-to-content = Gå til indholdet
menu = Hovedmenu
languages = Sprog
footer-menu = Om webstedet
all-petitions = Alle underskriftsindsamlinger
privacy-notice = Privatlivspolitik
feed = Webstedets feed
feed-how = En feedlæser er en app, der viser nyt fra de websteder, du følger. Kopiér denne adresse ind i den.
petitioning = Underskriftsindsamling rettet til: { $target }
started-by = Startet af { $name }
signatures = { $count ->
    [one] { $count } underskrift
   *[other] { $count } underskrifter
}
signatures-word = { $count ->
    [one] underskrift
   *[other] underskrifter
}
supporters = { $count ->
    [one] { $count } person støtter
   *[other] { $count } personer støtter
}
supporters-word = { $count ->
    [one] person støtter
   *[other] personer støtter
}
petitions-count = { $count ->
    [one] { $count } underskriftsindsamling
   *[other] { $count } underskriftsindsamlinger
}
topics = Emner
all-topics = Alle emner ({ $count })
organisations = Initiativtagere
show-all = Vis alle { $count }
read-and-sign = Læs og skriv under
read-more = Læs mere
search-petitions = Søg i underskriftsindsamlinger
previous-page = Forrige side
next-page = Næste side
pages = Sider
page-of = Side { $number } af { $pages }
page-number = Side { $number }
nothing-here = Her er ikke noget endnu.
standing-draft = Kladde
standing-scheduled = Åbner snart
standing-closed = Afsluttet
standing-victory = Vundet
list-separator = {", "}
optional = (valgfrit)

## Titles and descriptions of pages
title-home = { $site }
title-petitions = Alle underskriftsindsamlinger – { $site }
title-petitions-page = Alle underskriftsindsamlinger, side { $number } – { $site }
title-petition = { $title } – { $site }
title-confirmed = Tak for din underskrift – { $title }
title-embed = { $title }
title-poster = Til udskrift: { $title }
title-organisation = { $title } – { $site }
title-organisation-page = { $title }, side { $number } – { $site }
title-topic = Underskriftsindsamlinger om { $title } – { $site }
title-topic-page = Underskriftsindsamlinger om { $title }, side { $number } – { $site }
title-article = { $title } – { $site }
title-privacy = Privatlivspolitik – { $site }
title-check-email = Tjek din e-mail – { $site }
title-confirm = Bekræft din underskrift – { $site }
title-signature = Din underskrift – { $site }
title-withdrawn = Din underskrift er trukket tilbage – { $site }
title-message = { $site }
title-not-found = Siden blev ikke fundet – { $site }
description-home = Underskriftsindsamlinger på { $site }: læs dem, skriv under, og følg, hvordan det går.
description-petitions = Alle underskriftsindsamlinger på { $site }, de nyeste først.
description-organisation = Underskriftsindsamlinger startet af { $title }, og hvor mange der støtter dem.
description-topic = Underskriftsindsamlinger om { $title }, de nyeste først.
description-article = { $title }: en side på { $site }.
description-privacy = Hvordan { $site } behandler oplysninger om dem, der skriver under: hvad der gemmes, hvor længe, og hvem der kan læse det.
social-image-alt = Underskriftsindsamlingen ”{ $title }”

## Home and lists
home-lead = Læs en underskriftsindsamling, skriv under, og se, hvad den fører til.
featured = Udvalgte
closing-soon = Slutter snart
newest = Nyeste
list-open = Åbne underskriftsindsamlinger
list-closed = Afsluttede underskriftsindsamlinger
list-most-signed = Flest underskrifter
victories = Vundne
petitions-about = Underskriftsindsamlinger om { $topic }
started-petitions = { $count ->
    [one] Har startet { $count } underskriftsindsamling
   *[other] Har startet { $count } underskriftsindsamlinger
}
contact = Kontakt
website = Websted

## Progress
be-first = Vær blandt de første, der skriver under
of-goal = af { $goal }
next-goal = Næste mål: { $goal }
goal-reached = Målet på { $goal } underskrifter er nået.
progress-label = { $signatures } af { $goal } underskrifter
online-elsewhere = { $online } på nettet og { $elsewhere } indsamlet andre steder
elsewhere-sum = { $elsewhere } indsamlet andre steder
elsewhere-from = { $source }: { $count }
elsewhere-from-on = { $source } ({ $date }): { $count }

## Petition
sign-this = Skriv under
days-left = { $count ->
    [one] { $count } dag tilbage
   *[other] { $count } dage tilbage
}
last-day = Sidste dag til at skrive under
closes-on = Du kan skrive under til og med { $date }
closes-zone-city = {" "}(lokal tid i { $city })
closes-zone = {" "}({ $zone })
closed-on = Afsluttet { $date }
closed-title = Underskriftsindsamlingen er afsluttet
closed-text = Det er ikke længere muligt at skrive under. Tak til alle, der har skrevet under.
victory-title = Underskriftsindsamlingen lykkedes
victory-text = Kravet er blevet imødekommet. Tak til alle, der har skrevet under.
not-open-title = Underskriftsindsamlingen er ikke åbnet endnu
not-open-text = Den kan kun ses i forhåndsvisningen.
updates = Nyheder
latest-update = Seneste nyt: { $title }
pace = { $count } i denne uge
curve-title = Underskrifter dag for dag
curve-text = { $first }: { $from }, { $last }: { $to }
update-waiting = Ikke offentliggjort endnu
updates-feed = Feed med nyheder om underskriftsindsamlingen
spread-title = Del underskriftsindsamlingen
poster-link = Underskriftsliste til udskrift
text-link = Hele teksten (ren tekst)
photo-credit = Foto: { $credit }

## The form
sign-title = Skriv under
field-name = For- og efternavn
field-email = Din e-mailadresse
hint-email-confirm = Vi sender dig en e-mail, så du kan bekræfte underskriften. Din adresse bliver aldrig offentliggjort.
hint-email = Din adresse bliver aldrig offentliggjort.
field-country = Land, du bor i
choose-country = Vælg et land
field-postcode = Postnummer
field-comment = Hvorfor skriver du under?
field-updates = { $organisation } må sende mig e-mails om underskriftsindsamlingen og sit øvrige arbejde. Jeg kan til enhver tid afmelde mig.
field-trap = Lad dette felt være tomt
what-happens = Hvad der sker med dine oplysninger
sign-button = Skriv under
signing = Sender…
next-confirm = Derefter sender vi dig en e-mail. Din underskrift tæller, når du har åbnet linket og bekræftet.
next-counts = Din underskrift tæller med det samme. Vi sender dig en e-mail med et link, så du kan trække den tilbage.
errors-title = Der er et problem
offline-title = Ingen forbindelse
offline-text = Din underskrift er gemt i denne browser. Den sendes, så snart du er online igen med denne side åben. Efter 24 timer sendes den ikke længere, og den slettes, næste gang du åbner en side på webstedet i denne browser.
offline-forget = Slet den nu
failed-text = Noget gik galt. Prøv igen.

## The notice beside the button: plain text, as it is kept on record
notice-sealed = Dit navn og din e-mailadresse gemmes krypteret. { $organisation } kan læse dem. Du kan når som helst trække din underskrift tilbage.
notice-who = Dit navn, din e-mailadresse og alt andet, der kan identificere dig, krypteres, før det gemmes. { $organisation } kan dekryptere det. Tjenesten bag formularen kan kun dekryptere det, indtil du har bekræftet, og mens en e-mail til dig venter på at blive sendt.
notice-who-signed = Dit navn, din e-mailadresse og alt andet, der kan identificere dig, krypteres, før det gemmes. { $organisation } kan dekryptere det. Tjenesten bag formularen kan kun dekryptere det, mens en e-mail til dig venter på at blive sendt.
notice-count = Kun antallet af underskrifter videregives, ingen navne. Modtager: { $target }.
notice-names = { $organisation } videregiver dit navn til: { $target }.
notice-names-postcode = { $organisation } videregiver dit navn og dit postnummer til: { $target }.
notice-confirm = Din adresse bruges til at bekræfte underskriften, og kun til nyheder, hvis du beder om det.
notice-signed = Din adresse bruges til at takke dig, og så du kan trække underskriften tilbage, og kun til nyheder, hvis du beder om det.
notice-via = Hvis du er kommet via et link, der angiver, hvor det blev delt, gemmes denne kilde krypteret sammen med din underskrift og tælles med i statistikken.
notice-kept = { $days ->
    [one] Dine oplysninger slettes { $days } dag efter, at underskriftsindsamlingen er afsluttet. Indtil da kan du når som helst trække din underskrift tilbage.
   *[other] Dine oplysninger slettes { $days } dage efter, at underskriftsindsamlingen er afsluttet. Indtil da kan du når som helst trække din underskrift tilbage.
}

## Consent: the sentence to tick, as it is kept on record
consent = Jeg giver samtykke til, at { $organisation } behandler mine oplysninger som beskrevet, herunder den politiske overbevisning, som min underskrift afslører.
consent-names = Jeg giver samtykke til, at { $organisation } behandler mine oplysninger som beskrevet, herunder den politiske overbevisning, som min underskrift afslører, og videregiver mit navn til: { $target }.
consent-names-postcode = Jeg giver samtykke til, at { $organisation } behandler mine oplysninger som beskrevet, herunder den politiske overbevisning, som min underskrift afslører, og videregiver mit navn og postnummer til: { $target }.
signer-consent-required = Sæt kryds for at give samtykke: uden dit samtykke kan vi ikke modtage din underskrift
signer-consent-unknown = { signer-text-unknown }
signer-notice-unknown = { signer-text-unknown }

## Confirming: what is recorded
confirm-recorded = Hvis du bekræfter, gemmes dette:
confirm-again-text = Er det ikke det, du skrev? Denne knap sletter det og fører dig tilbage til formularen.
confirm-again = Det har jeg ikke skrevet: start forfra
signer-filled-in = Også udfyldt: { $fields }. Det kan ses på siden, der åbner.
signer-field-country = land
signer-field-postcode = postnummer
signer-field-comment = kommentar
signer-field-updates = nyheder på e-mail
signer-list-separator = { list-separator }
signer-button-start-again = { confirm-again }

## Sending the email again, and what is stored
check-email-again = Send e-mailen igen
check-email-sent = E-mailen sendes igen, medmindre der allerede er sendt fem. Se også i mappen med uønsket post.
signature-clear = Dette gemmes ukrypteret: om underskriften er bekræftet, tidspunkterne for underskriften og vores e-mails (med en times nøjagtighed, når underskriften er bekræftet), om e-mailene kunne sendes, sproget, hashværdierne af de tekster, du fik vist, og, hvis formularen spørger om det, dit land, og om du vil have nyheder.
signature-sealed = Alt andet er krypteret. Kun { $organisation } kan dekryptere det.
signature-ask = Spørgsmål om dine oplysninger? Kontakt: { $contact }
signature-wrong = Er der fejl i oplysningerne?
signature-wrong-text = En bekræftet underskrift kan ikke ændres. Knappen trækker den tilbage og åbner en tom formular, så du kan skrive under igen.
signature-wrong-button = Træk tilbage, og start forfra

## After signing
thanks-title = Tak for din underskrift
thanks-text = Din underskrift er talt med.
thanks-people = { $count ->
    [one] { $count } person har skrevet under.
   *[other] { $count } personer har skrevet under.
}
thanks-remaining = { $remaining } tilbage til næste mål.
thanks-withdraw = Gem vores e-mail: den har et link, så du når som helst kan se din underskrift eller trække den tilbage.
thanks-share = En underskriftsindsamling vokser, når dem, der har skrevet under, deler den.
share-native = Del…
share-copy = Kopiér link
share-copied = Kopieret
share-preview = Sådan ser det ud for dine venner
share-email = E-mail
share-whatsapp = WhatsApp
share-facebook = Facebook
share-x = X
share-bluesky = Bluesky
share-telegram = Telegram
next-petition = Endnu en underskriftsindsamling fra { $organisation }
for-websites = Til dig med et websted
embed-title = Vis underskriftsindsamlingen på dit eget websted
embed-text = Kopiér denne kode til din side. Den henter intet fra tredjeparter.
badge-text = Eller kun antallet af underskrifter, som billede:
back-to-petition = Tilbage til underskriftsindsamlingen
check-email-title = Tjek din e-mail
check-email-text = Vi har sendt en e-mail til
check-email-next = Åbn den, og følg linket for at bekræfte din underskrift. Den tæller først, når du har gjort det.
check-email-from = Afsenderen er { $sender }.
check-email-wrong = Forkert adresse? Gå tilbage, og skriv den igen.
check-email-spam = Er der ikke kommet noget efter et par minutter? Se i mappen med uønsket post.
confirm-title = Bekræft din underskrift
confirm-text = Du er ved at bekræfte din underskrift på denne underskriftsindsamling:
confirm-as = Du skriver under som
confirm-button = Bekræft min underskrift
confirm-not-me = Det var ikke mig
confirm-not-me-text = Hvis du ikke har skrevet under, så klik på knappen, og din adresse slettes med det samme.
signature-title = Din underskrift
signature-petition = Underskriftsindsamling
signature-date = Dato for underskriften
signature-state = Status
signature-pending = Venter på din bekræftelse
signature-confirmed = Talt med
signature-kept = Oplysninger gemmes til
signature-counts = Din underskrift tæller. Du behøver ikke gøre mere.
signature-updates-on = { $organisation } må sende dig e-mails.
signature-updates-off = Afmeld e-mails
signature-withdraw-text = Hvis du trækker din underskrift tilbage, slettes dine oplysninger, og underskriften tæller ikke længere.
signature-withdraw = Træk min underskrift tilbage
withdrawn-title = Din underskrift er trukket tilbage
withdrawn-text = Dine oplysninger er slettet. Hvis du ombestemmer dig, kan du skrive under igen.
not-found-title = Siden findes ikke
not-found-text = Adressen kan være skrevet forkert, eller siden er flyttet.
not-found-home = Alle underskriftsindsamlinger

## Poster
poster-sign-online = Skriv under på nettet
poster-or-paper = Eller skriv under her
poster-name = For- og efternavn
poster-email = E-mailadresse
poster-signature = Underskrift
poster-print = Udskriv siden på A4- eller Letter-papir. Den, der samler underskrifter ind, opbevarer listerne sikkert og afleverer dem til organisationen.
poster-data = Dataansvarlig for det, du skriver her: { $controller }. Oplysningerne bruges kun til denne underskriftsindsamling.
poster-withdraw = Vil du trække din underskrift tilbage, se dine oplysninger eller få dem rettet, så skriv til { $contact }.
poster-privacy = Privatlivspolitik: { $address }

## Privacy
privacy-title = Privatlivspolitik
privacy-lead = Her forklarer vi, hvad der sker med oplysningerne om dem, der skriver under på { $site }.
privacy-who-title = Hvem der er ansvarlig for dine oplysninger
privacy-who = Dataansvarlig: { $controller }
privacy-representative = Repræsentant i Den Europæiske Union (artikel 27 i GDPR): { $name }
privacy-dpo = Databeskyttelsesrådgiver: { $name }
privacy-what-title = Hvad der gemmes
privacy-what = Dit navn, din e-mailadresse, dato og klokkeslæt, sproget, hashværdier af de tekster, du fik vist, at du satte kryds i de obligatoriske felter, og om vores e-mails til dig kunne sendes.
privacy-what-country = Dit land, hvis du har angivet det.
privacy-what-postcode = Dit postnummer, hvis du har angivet det.
privacy-what-comment = Din kommentar, hvis du har skrevet en.
privacy-what-updates = Om du vil have nyheder på e-mail.
privacy-what-paper = Hvis du skriver under på papir: det, du skriver på listen. Organisationen, der startede underskriftsindsamlingen, opbevarer listerne til samme formål og destruerer dem senest, når oplysningerne fra underskrifterne på nettet slettes.
privacy-browser = Hvis der ikke er forbindelse, når du skriver under, gemmer din browser det, du har skrevet, indtil det kan sendes. Efter 24 timer sendes det ikke længere, og det slettes, næste gang du åbner en side på webstedet.
privacy-limits = For at stoppe bølger af falske underskrifter tæller vi, hvor ofte formularen sendes fra et netværk og for en e-mailadresse. Til det formål gemmes din IP-adresse og din e-mailadresse kun som hashværdier beregnet med en hemmelig nøgle. Nøglen slettes efter to dage; derefter kan heller ikke vi knytte hashværdierne til dig.
privacy-not = Der er ingen cookies, ingen sporing og ingen billeder eller scripts fra tredjeparter.
privacy-why-title = Hvad vi bruger dine oplysninger til, og på hvilket retsgrundlag
privacy-why-signature = For at registrere og tælle din underskrift, sende dig de tilhørende e-mails og, hvis det står i formularen, videregive dit navn: dit udtrykkelige samtykke (artikel 6, stk. 1, litra a), og artikel 9, stk. 2, litra a), i GDPR), fordi en underskrift kan afsløre en politisk overbevisning.
privacy-why-updates = For at sende dig nyheder, hvis du har bedt om det: også dit udtrykkelige samtykke. Du kan afmelde dig uden at trække din underskrift tilbage.
privacy-why-limits = For at forhindre dobbelte og falske underskrifter og ikke skrive til folk, der ikke ønsker vores e-mails: vores legitime interesse i en optælling, man kan stole på (artikel 6, stk. 1, litra f), i GDPR).
privacy-how-title = Hvordan oplysningerne gemmes, og hvem der kan læse dem
privacy-how = Alt, der kan identificere dig, krypteres, før det gemmes, til den organisation, der startede underskriftsindsamlingen. Disse organisationer kan læse underskrifterne på deres underskriftsindsamlinger:
privacy-how-service = Tjenesten selv kan kun læse det, du har skrevet, indtil du har bekræftet, og mens en e-mail til dig venter på at blive sendt.
privacy-how-service-signed = Tjenesten selv kan kun læse det, du har skrevet, mens en e-mail til dig venter på at blive sendt.
privacy-how-hash = For at ingen skal skrive under to gange, gemmes sammen med din underskrift en hashværdi af din e-mailadresse, beregnet med en hemmelig nøgle. Den afslører ikke adressen, men den, der har tjenestens hemmelige nøgle, kan kontrollere, om der er skrevet under med en bestemt adresse. Når oplysningerne slettes, slettes også en tilfældig værdi, som kontrollen kræver, så den ikke længere er mulig.
privacy-target-title = Hvad der videregives
privacy-target-none = Modtagerne af underskriftsindsamlingen får kun at vide, hvor mange der har skrevet under, ikke hvem.
privacy-target-some = Hvis det står i formularen, videregiver organisationen navnene på dem, der har skrevet under, til modtagerne. Ved alle andre underskriftsindsamlinger får de kun at vide, hvor mange der har skrevet under.
privacy-target-all = Organisationen videregiver navnene på dem, der har skrevet under, til modtagerne. Det står også i formularen.
privacy-target-postcode = Hvis formularen spørger om postnummer, videregives det sammen med navnet.
privacy-processors-title = Tjenesteudbydere
privacy-processors = Disse virksomheder behandler oplysninger for os og efter vores instruks (artikel 28 i GDPR):
privacy-processors-unknown = Virksomheder, der hoster webstedet og sender dets e-mails, behandler oplysninger for os og efter vores instruks (artikel 28 i GDPR).
privacy-aws = hosting af siderne og formularen, database, udsendelse af e-mails
privacy-transfer-title = Overførsel til lande uden for Det Europæiske Økonomiske Samarbejdsområde
privacy-transfer-none = Oplysningerne gemmes kun i Det Europæiske Økonomiske Samarbejdsområde.
privacy-transfer = Oplysninger gemmes også uden for Det Europæiske Økonomiske Samarbejdsområde. Du kan bede os om en kopi af garantierne:
privacy-clauses = Europa-Kommissionens afgørelse om tilstrækkeligheden af beskyttelsesniveauet eller, hvis der ikke er nogen, dens standardkontraktbestemmelser (artikel 45 og artikel 46, stk. 2, litra c), i GDPR)
privacy-cdn = Sider og formular går gennem servere i et verdensomspændende netværk (CloudFront) nær dig, som kan stå uden for Det Europæiske Økonomiske Samarbejdsområde. De gemmer ikke det, du skriver.
privacy-long-title = Hvor længe oplysningerne gemmes
privacy-long = { $days ->
    [one] Indtil { $days } dag efter, at underskriftsindsamlingen er afsluttet.
   *[other] Indtil { $days } dage efter, at underskriftsindsamlingen er afsluttet.
}
privacy-long-range = Mellem { $from } og { $to } dage efter afslutningen, afhængigt af underskriftsindsamlingen.
privacy-long-pending = { $days ->
    [one] En underskrift, der ikke bekræftes, slettes efter { $days } dag.
   *[other] En underskrift, der ikke bekræftes, slettes efter { $days } dage.
}
privacy-long-unsent = Fristen regnes fra vores første e-mail til dig. Hvis ingen kan sendes, slettes underskriften efter { $days } dage.
privacy-long-withdrawn = { $days ->
    [one] Når du trækker en underskrift tilbage, gemmes en hashværdi uden dit navn og din adresse i { $days } dag, så underskriften også kan fjernes fra kopier.
   *[other] Når du trækker en underskrift tilbage, gemmes en hashværdi uden dit navn og din adresse i { $days } dage, så underskriften også kan fjernes fra kopier.
}
privacy-long-stopped = Hvis en e-mail til dig kommer retur, eller du melder en som spam, gemmes en hashværdi af din adresse, beregnet med en hemmelig nøgle, i { $days } dage, så vi ikke skriver til dig igen.
privacy-long-deleted = At slette betyder: Det, du har skrevet, fjernes fra databasen, og det, der er tilbage, kan ikke længere knyttes til dig. Det kan tage nogle dage.
privacy-long-backup = { $days ->
    [one] Slettede oplysninger forsvinder fra sikkerhedskopierne efter yderligere { $days } dag.
   *[other] Slettede oplysninger forsvinder fra sikkerhedskopierne efter yderligere { $days } dage.
}
privacy-long-count = Antallet af underskrifter bevares. Det identificerer ingen.
privacy-rights-title = Dine rettigheder
privacy-rights = Du har ret til indsigt i dine oplysninger, til at få dem rettet eller slettet, til at få en kopi i et format, der kan flyttes (dataportabilitet), til at få behandlingen begrænset og til at gøre indsigelse mod den. Med linket i den e-mail, vi sendte, kan du se din underskrift og trække den tilbage; om alt andet kan du skrive til en af kontakterne ovenfor. Dine oplysninger behandles på grundlag af dit samtykke, som du når som helst kan trække tilbage; det berører ikke lovligheden af den behandling, der er sket inden da.
privacy-correct = En bekræftet underskrift kan ikke ændres. Vil du rette den, så træk den tilbage og skriv under igen, eller skriv til den dataansvarlige.
privacy-complain = Hvis du mener, at dine oplysninger er blevet behandlet forkert, kan du klage til en tilsynsmyndighed for databeskyttelse, for eksempel der, hvor du bor.
privacy-authority = Kompetent tilsynsmyndighed: { $authority }
privacy-must-title = Frivillighed og automatiske afgørelser
privacy-must = Du behøver ikke skrive under. Hvis du gør det, har vi brug for dit navn, din e-mailadresse og dit samtykke; felter, der er markeret som valgfri, kan du lade stå tomme.
privacy-automated = Der træffes ingen automatiske afgørelser om dig, og der foretages ingen profilering (artikel 22 i GDPR).
privacy-other-title = Hvis en anden har indtastet din adresse
privacy-other = En anden kan indtaste din e-mailadresse, uden at du ved det. Så har vi fået din adresse, navnet og alt andet fra den person. Med linket i vores e-mail kan du slette det hele med det samme. Du har de samme rettigheder som dem, der skriver under.
privacy-updated = Sidst ændret: { $date }
privacy-text = Denne privatlivspolitik som ren tekst, offentliggjort under sin hashværdi

## What the signer says (placeholders are filled by the signer)
signer-name-required = Skriv dit for- og efternavn
signer-name-too-long = Navnet må højst have 255 tegn
signer-name-web-address = Navnet må ikke indeholde en webadresse
signer-name-first-character = Navnet må ikke begynde med { $character }
signer-name-invalid = Navnet indeholder et tegn, der ikke er tilladt
signer-email-required = Skriv din e-mailadresse
signer-email-invalid = Skriv en e-mailadresse som navn@example.org
signer-email-disposable = Skriv en adresse, du beholder: midlertidige adresser accepteres ikke
signer-country-required = Vælg det land, du bor i
signer-country-unknown = Vælg et land på listen
signer-postcode-required = Skriv dit postnummer
signer-postcode-invalid = Skriv postnummeret i det format, der bruges i dit land
signer-comment-required = Skriv, hvorfor du skriver under
signer-comment-too-long = Kommentaren er for lang
signer-declaration-required = Sæt kryds for at bekræfte
signer-updates-required = Sæt kryds for at fortsætte
signer-text-unknown = Siden var forældet: læs underskriftsindsamlingen igen, og skriv under på ny
signer-error-title = Fejl: { $title }
signer-title-separator = {". "}
signer-button-confirm = { confirm-button }
signer-button-not-me = { confirm-not-me }
signer-button-updates-off = { signature-updates-off }
signer-button-withdraw = { signature-withdraw }
signer-not-found-title = Underskriftsindsamlingen blev ikke fundet
signer-not-found-text = Der er ingen underskriftsindsamling på denne adresse, eller den er ikke åbnet endnu.
signer-closed-title = Underskriftsindsamlingen er afsluttet
signer-closed-text = Det er ikke længere muligt at skrive under. Dine oplysninger er ikke gemt.
signer-text-replaced-title = Teksten er ændret
signer-text-replaced-text = Underskriftsindsamlingen er ændret, siden du åbnede siden. Læs den igen, før du skriver under.
signer-link-gone-title = Linket er ikke længere gyldigt
signer-link-gone-text = Det er allerede brugt, er udløbet, eller underskriften er trukket tilbage. Du kan skrive under igen.
signer-bad-request-title = Formularen kunne ikke læses
signer-bad-request-text = Noget af det, der blev sendt, er ugyldigt. Gå tilbage, og prøv igen.
signer-cross-site-title = Skriv under på underskriftsindsamlingens egen side
signer-cross-site-text = Formularen blev sendt fra et andet websted og blev derfor ikke modtaget. Åbn underskriftsindsamlingen, og skriv under der.
signer-too-large-title = Teksten er for lang
signer-too-large-text = Forkort den, og prøv igen.
signer-media-type-title = Formularen kunne ikke læses
signer-media-type-text = Formatet understøttes ikke.
signer-method-title = Det virker ikke her
signer-method-text = Gå tilbage til underskriftsindsamlingen, og prøv igen.
signer-too-many-title = Vent et øjeblik
signer-too-many-text = Vi får mange underskrifter fra dit netværk. Prøv igen om { $wait }. Du behøver ikke udfylde formularen igen.
signer-unavailable-title = Vi kan ikke modtage din underskrift lige nu
signer-unavailable-text = Prøv igen om { $wait }. Du behøver ikke udfylde formularen igen.
signer-wait-seconds = { $count } s
signer-wait-minutes = { $count } min
signer-wait-hours = { $count } t

## Mails
mail-hello = Hej { $name }
mail-confirm-subject = Bekræft din underskrift: { $petition_title }
mail-confirm-intro = Du har netop skrevet under på denne underskriftsindsamling, eller en anden har gjort det med din adresse:
mail-confirm-do = For at underskriften tæller, skal du åbne denne side og klikke på knappen:
mail-confirm-button = Bekræft min underskrift
mail-confirm-what = Linket åbner en side, der viser alt det, du skriver under på. Din underskrift tæller først, når du bekræfter den der.
mail-confirm-until = Linket er gyldigt til og med { $expires_on }.
mail-confirm-not = Hvis det ikke var dig, kan du se bort fra denne e-mail: underskriften tæller ikke, og din adresse slettes. Du kan også slette den nu:
mail-confirm-keep = Gem denne e-mail: når du har bekræftet, kan du når som helst se din underskrift eller trække den tilbage med det samme link.
mail-reminder-subject = Din underskrift er ikke bekræftet endnu: { $petition_title }
mail-reminder-intro = For nogle dage siden skrev du under på denne underskriftsindsamling, eller en anden gjorde det med din adresse. Underskriften tæller ikke endnu:
mail-reminder-last = Dette er vores eneste påmindelse.
mail-already-subject = Du har allerede skrevet under: { $petition_title }
mail-already-intro = Nogen har netop skrevet under på denne underskriftsindsamling med din adresse:
mail-already-text = Din underskrift tæller allerede, så du behøver ikke gøre noget. Hvis det var en, du deler postkasse med, skal vedkommende bruge sin egen e-mailadresse for at skrive under.
mail-signed-subject = Tak for din underskrift: { $petition_title }
mail-signed-intro = Tak, fordi du har skrevet under på denne underskriftsindsamling:
mail-signed-text = Din underskrift tæller.
mail-own = Se din underskrift, eller træk den tilbage
mail-footer = Du får denne e-mail, fordi din adresse er indtastet på en underskriftsindsamling på { $site }.

## Two people with one address
second-note = Du skriver under som en anden person med denne e-mailadresse. Den kan ikke ændres her.
mail-second-text = En underskrift med denne adresse tæller allerede, så du behøver ikke gøre noget. Hvis en anden, der deler postkassen, også vil skrive under, kan vedkommende gøre det én gang med sit eget navn:
mail-second-link = Skriv under som en anden person (linket er gyldigt til og med { $expires_on })
signer-second-taken-title = To personer har skrevet under med denne adresse
signer-second-taken-text = To personer, der deler en postkasse, kan skrive under. Alle andre skal bruge deres egen adresse.
