# Temats texter på svenska. Läsaren tilltalas med ”du”.
# Native review: none

## Everywhere
skip-to-content = Hoppa till innehållet
menu = Huvudmeny
languages = Språk
footer-menu = Om webbplatsen
all-petitions = Alla namninsamlingar
privacy-notice = Integritetsinformation
feed = Webbplatsens flöde
feed-how = En flödesläsare är en app som visar vad som är nytt på webbplatser som du följer. Kopiera in den här adressen i den.
petitioning = Namninsamling riktad till: { $target }
started-by = Startad av { $name }
signatures = { $count ->
    [one] { $count } underskrift
   *[other] { $count } underskrifter
}
signatures-word = { $count ->
    [one] underskrift
   *[other] underskrifter
}
supporters = { $count ->
    [one] { $count } person stöder
   *[other] { $count } personer stöder
}
supporters-word = { $count ->
    [one] person stöder
   *[other] personer stöder
}
petitions-count = { $count ->
    [one] { $count } namninsamling
   *[other] { $count } namninsamlingar
}
topics = Ämnen
all-topics = Alla ämnen ({ $count })
organisations = Initiativtagare
show-all = Visa alla { $count }
read-and-sign = Läs och skriv under
read-more = Läs mer
search-petitions = Sök bland namninsamlingar
previous-page = Föregående sida
next-page = Nästa sida
pages = Sidor
page-of = Sida { $number } av { $pages }
page-number = Sida { $number }
nothing-here = Här finns inget än.
standing-draft = Utkast
standing-scheduled = Öppnar snart
standing-closed = Avslutad
standing-victory = Lyckad
list-separator = {", "}
optional = (frivilligt)

## Titles and descriptions of pages
title-home = { $site }
title-petitions = Alla namninsamlingar – { $site }
title-petitions-page = Alla namninsamlingar, sida { $number } – { $site }
title-petition = { $title } – { $site }
title-confirmed = Tack för din underskrift – { $title }
title-embed = { $title }
title-poster = För utskrift: { $title }
title-organisation = { $title } – { $site }
title-organisation-page = { $title }, sida { $number } – { $site }
title-topic = Namninsamlingar om { $title } – { $site }
title-topic-page = Namninsamlingar om { $title }, sida { $number } – { $site }
title-article = { $title } – { $site }
title-privacy = Integritetsinformation – { $site }
title-check-email = Kontrollera din e-post – { $site }
title-confirm = Bekräfta din underskrift – { $site }
title-signature = Din underskrift – { $site }
title-withdrawn = Din underskrift har dragits tillbaka – { $site }
title-message = { $site }
title-not-found = Sidan hittades inte – { $site }
description-home = Namninsamlingar på { $site }: läs dem, skriv under och följ hur det går.
description-petitions = Alla namninsamlingar på { $site }, de nyaste först.
description-organisation = Namninsamlingar startade av { $title } och hur många som stöder dem.
description-topic = Namninsamlingar om { $title }, de nyaste först.
description-article = { $title }: en sida på { $site }.
description-privacy = Hur { $site } hanterar uppgifter om dem som skriver under: vad som sparas, hur länge och vem som kan läsa det.
social-image-alt = Namninsamlingen ”{ $title }”

## Home and lists
home-lead = Läs en namninsamling, skriv under och se vad den leder till.
featured = Utvalda
closing-soon = Avslutas snart
newest = Nyast
list-open = Öppna namninsamlingar
list-closed = Avslutade namninsamlingar
list-most-signed = Flest underskrifter
victories = Lyckade
petitions-about = Namninsamlingar om { $topic }
started-petitions = { $count ->
    [one] Har startat { $count } namninsamling
   *[other] Har startat { $count } namninsamlingar
}
contact = Kontakt
website = Webbplats

## Progress
be-first = Var bland de första som skriver under
of-goal = av { $goal }
next-goal = Nästa mål: { $goal }
goal-reached = Målet på { $goal } underskrifter är nått.
progress-label = { $signatures } av { $goal } underskrifter
online-elsewhere = { $online } på nätet och { $elsewhere } insamlade på annat sätt
elsewhere-sum = { $elsewhere } insamlade på annat sätt
elsewhere-from = { $source }: { $count }
elsewhere-from-on = { $source } ({ $date }): { $count }

## Petition
sign-this = Skriv under
days-left = { $count ->
    [one] { $count } dag kvar
   *[other] { $count } dagar kvar
}
last-day = Sista dagen att skriva under
closes-on = Du kan skriva under till och med { $date }
closes-zone-city = {" "}(lokal tid i { $city })
closes-zone = {" "}({ $zone })
closed-on = Avslutades { $date }
closed-title = Namninsamlingen är avslutad
closed-text = Det går inte längre att skriva under. Tack till alla som har skrivit under.
victory-title = Namninsamlingen lyckades
victory-text = Kravet har tillgodosetts. Tack till alla som har skrivit under.
not-open-title = Namninsamlingen har inte öppnat än
not-open-text = Den syns bara i förhandsgranskningen.
updates = Nyheter
latest-update = Senaste nytt: { $title }
pace = { $count } den här veckan
curve-title = Underskrifter dag för dag
curve-text = { $first }: { $from }, { $last }: { $to }
update-waiting = Inte publicerat ännu
updates-feed = Flöde med nyheter om namninsamlingen
spread-title = Dela namninsamlingen
poster-link = Namnlista att skriva ut
text-link = Hela texten (oformaterad)
photo-credit = Foto: { $credit }

## The form
sign-title = Skriv under
field-name = För- och efternamn
field-email = Din e-postadress
hint-email-confirm = Vi mejlar dig en länk för att bekräfta underskriften. Din adress publiceras aldrig.
hint-email = Din adress publiceras aldrig.
field-country = Land där du bor
choose-country = Välj land
field-postcode = Postnummer
field-comment = Varför skriver du under?
field-updates = { $organisation } får mejla mig om namninsamlingen och sitt övriga arbete. Jag kan avregistrera mig när som helst.
field-trap = Lämna det här fältet tomt
what-happens = Så hanteras dina uppgifter
sign-button = Skriv under
signing = Skickar…
next-confirm = Sedan får du ett mejl. Din underskrift räknas när du har öppnat länken och bekräftat.
next-counts = Din underskrift räknas direkt. Vi mejlar dig en länk som du kan använda för att dra tillbaka den.
errors-title = Ett problem har uppstått
offline-title = Ingen anslutning
offline-text = Din underskrift är sparad i webbläsaren. Den skickas så snart du är uppkopplad igen med den här sidan öppen. Efter 24 timmar skickas den inte längre, och den raderas nästa gång du öppnar en sida på webbplatsen i den här webbläsaren.
offline-forget = Radera den nu
failed-text = Något gick fel. Försök igen.

## The notice beside the button: plain text, as it is kept on record
notice-sealed = Ditt namn och din e-postadress sparas krypterade. { $organisation } kan läsa dem. Du kan dra tillbaka underskriften när som helst.
notice-who = Ditt namn, din e-postadress och allt annat som skulle kunna identifiera dig krypteras innan det sparas. { $organisation } kan dekryptera det. Tjänsten som driver formuläret kan dekryptera det bara tills du har bekräftat och medan ett mejl till dig väntar på att skickas.
notice-who-signed = Ditt namn, din e-postadress och allt annat som skulle kunna identifiera dig krypteras innan det sparas. { $organisation } kan dekryptera det. Tjänsten som driver formuläret kan dekryptera det bara medan ett mejl till dig väntar på att skickas.
notice-count = Bara antalet underskrifter lämnas vidare, inga namn. Mottagare: { $target }.
notice-names = { $organisation } lämnar ditt namn vidare till: { $target }.
notice-names-postcode = { $organisation } lämnar ditt namn och ditt postnummer vidare till: { $target }.
notice-confirm = Din adress används för att bekräfta underskriften, och för nyheter bara om du ber om dem.
notice-signed = Din adress används för att tacka dig och för att du ska kunna dra tillbaka underskriften, och för nyheter bara om du ber om dem.
notice-via = Om du har kommit via en länk som anger var den delades sparas källan krypterad tillsammans med din underskrift och räknas med i statistiken.
notice-kept = { $days ->
    [one] Dina uppgifter raderas { $days } dag efter att namninsamlingen har avslutats. Fram till dess kan du dra tillbaka underskriften när som helst.
   *[other] Dina uppgifter raderas { $days } dagar efter att namninsamlingen har avslutats. Fram till dess kan du dra tillbaka underskriften när som helst.
}

## Consent: the sentence to tick, as it is kept on record
consent = Jag samtycker till att { $organisation } behandlar mina uppgifter enligt beskrivningen, även den politiska åsikt som min underskrift avslöjar.
consent-names = Jag samtycker till att { $organisation } behandlar mina uppgifter enligt beskrivningen, även den politiska åsikt som min underskrift avslöjar, och lämnar mitt namn vidare till: { $target }.
consent-names-postcode = Jag samtycker till att { $organisation } behandlar mina uppgifter enligt beskrivningen, även den politiska åsikt som min underskrift avslöjar, och lämnar mitt namn och postnummer vidare till: { $target }.
signer-consent-required = Kryssa i rutan för att samtycka: utan ditt samtycke kan vi inte ta emot underskriften
signer-consent-unknown = { signer-text-unknown }
signer-notice-unknown = { signer-text-unknown }

## Confirming: what is recorded
confirm-recorded = Om du bekräftar sparas detta:
confirm-again-text = Är det här inte vad du skrev? Knappen raderar uppgifterna och tar dig tillbaka till formuläret.
confirm-again = Det här har jag inte skrivit: börja om
signer-filled-in = Även ifyllt: { $fields }. Det visas på sidan som öppnas.
signer-field-country = land
signer-field-postcode = postnummer
signer-field-comment = kommentar
signer-field-updates = nyheter via e-post
signer-list-separator = { list-separator }
signer-button-start-again = { confirm-again }

## Sending the email again, and what is stored
check-email-again = Skicka mejlet igen
check-email-sent = Mejlet skickas igen, om inte fem redan har skickats. Titta också i skräpposten.
signature-clear = Detta sparas okrypterat: om underskriften är bekräftad, tidpunkterna för underskriften och våra mejl (avrundade till hel timme när underskriften har bekräftats), om mejlen kunde skickas, språket, hashvärdena av texterna som du såg och, om formuläret frågar efter det, ditt land och om du vill få nyheter.
signature-sealed = Allt annat är krypterat. Bara { $organisation } kan dekryptera det.
signature-ask = Frågor om dina uppgifter? Vänd dig till: { $contact }
signature-wrong = Stämmer något inte?
signature-wrong-text = En bekräftad underskrift kan inte ändras. Knappen drar tillbaka den och öppnar ett tomt formulär, så att du kan skriva under igen.
signature-wrong-button = Dra tillbaka och börja om

## After signing
thanks-title = Tack för din underskrift
thanks-text = Din underskrift har räknats.
thanks-people = { $count ->
    [one] { $count } person har skrivit under.
   *[other] { $count } personer har skrivit under.
}
thanks-remaining = { $remaining } kvar till nästa mål.
thanks-withdraw = Spara vårt mejl: där finns en länk så att du när som helst kan se eller dra tillbaka underskriften.
thanks-share = En namninsamling växer när de som har skrivit under delar den.
share-native = Dela…
share-copy = Kopiera länken
share-copied = Kopierat
share-preview = Så ser det ut för dina vänner
share-email = E-post
share-whatsapp = WhatsApp
share-facebook = Facebook
share-x = X
share-bluesky = Bluesky
share-telegram = Telegram
next-petition = En annan namninsamling från { $organisation }
for-websites = För dig som har en webbplats
embed-title = Visa namninsamlingen på din egen webbplats
embed-text = Kopiera koden till din sida. Den laddar inget från tredje part.
badge-text = Eller bara antalet underskrifter, som bild:
back-to-petition = Tillbaka till namninsamlingen
check-email-title = Kontrollera din e-post
check-email-text = Vi har skickat ett mejl till
check-email-next = Öppna det och följ länken för att bekräfta underskriften. Den räknas först då.
check-email-from = Avsändaren är { $sender }.
check-email-wrong = Fel adress? Gå tillbaka och skriv den igen.
check-email-spam = Inget efter några minuter? Titta i skräpposten.
confirm-title = Bekräfta din underskrift
confirm-text = Du är på väg att bekräfta din underskrift på den här namninsamlingen:
confirm-as = Du skriver under som
confirm-button = Bekräfta min underskrift
confirm-not-me = Det var inte jag
confirm-not-me-text = Tryck på knappen om du inte har skrivit under, så raderas din adress direkt.
signature-title = Din underskrift
signature-petition = Namninsamling
signature-date = Datum för underskriften
signature-state = Status
signature-pending = Väntar på din bekräftelse
signature-confirmed = Räknad
signature-kept = Uppgifterna sparas till
signature-counts = Din underskrift räknas. Du behöver inte göra något mer.
signature-updates-on = { $organisation } får mejla dig.
signature-updates-off = Avregistrera mig
signature-withdraw-text = Om du drar tillbaka underskriften räknas den inte längre, och dina uppgifter raderas.
signature-withdraw = Dra tillbaka min underskrift
withdrawn-title = Din underskrift har dragits tillbaka
withdrawn-text = Dina uppgifter har raderats. Om du ändrar dig kan du skriva under igen.
not-found-title = Sidan finns inte
not-found-text = Adressen kan vara felskriven, eller så har sidan flyttats.
not-found-home = Alla namninsamlingar

## Poster
poster-sign-online = Skriv under på nätet
poster-or-paper = Eller skriv under här
poster-name = För- och efternamn
poster-email = E-postadress
poster-signature = Underskrift
poster-print = Skriv ut sidan på A4- eller Letter-papper. Den som samlar in underskrifter förvarar listorna säkert och lämnar dem till organisationen.
poster-data = Personuppgiftsansvarig för det du skriver här: { $controller }. Uppgifterna används bara för den här namninsamlingen.
poster-withdraw = Vill du dra tillbaka underskriften, se dina uppgifter eller få dem rättade skriver du till { $contact }.
poster-privacy = Integritetsinformation: { $address }

## Privacy
privacy-title = Integritetsinformation
privacy-lead = Här förklarar vi vad som händer med uppgifterna om dem som skriver under en namninsamling på { $site }.
privacy-who-title = Vem som ansvarar för dina uppgifter
privacy-who = Personuppgiftsansvarig: { $controller }
privacy-representative = Företrädare i Europeiska unionen (artikel 27 i GDPR): { $name }
privacy-dpo = Dataskyddsombud: { $name }
privacy-what-title = Vad som sparas
privacy-what = Ditt namn, din e-postadress, datum och tid, språket, hashvärden av texterna som du såg, att du kryssade i de obligatoriska rutorna och om våra mejl till dig kunde skickas.
privacy-what-country = Ditt land, om du angav det.
privacy-what-postcode = Ditt postnummer, om du angav det.
privacy-what-comment = Din kommentar, om du skrev någon.
privacy-what-updates = Om du vill få nyheter via e-post.
privacy-what-paper = Om du skriver under på papper: det du skriver på listan. Organisationen som startade namninsamlingen förvarar listorna för samma ändamål och förstör dem senast när uppgifterna från underskrifterna på nätet raderas.
privacy-browser = Om du saknar uppkoppling när du skriver under sparar webbläsaren det du fyllde i tills det kan skickas. Efter 24 timmar skickas det inte längre, och det raderas nästa gång du öppnar en sida på webbplatsen.
privacy-limits = För att stoppa vågor av falska underskrifter räknar vi hur ofta formuläret skickas från ett nätverk och för en e-postadress. För detta sparas din IP-adress och din e-postadress bara som hashvärden, beräknade med en hemlig nyckel. Nyckeln raderas efter två dygn; därefter kan inte heller vi koppla hashvärdena till dig.
privacy-not = Vi använder inga kakor, ingen spårning och inga bilder eller skript från tredje part.
privacy-why-title = Varför vi använder dina uppgifter och på vilken rättslig grund
privacy-why-signature = För att registrera och räkna din underskrift, skicka de mejl som hör till den och, om det står i formuläret, lämna ditt namn vidare: ditt uttryckliga samtycke (artikel 6.1 a och artikel 9.2 a i GDPR), eftersom en underskrift kan avslöja en politisk åsikt.
privacy-why-updates = För att skicka nyheter till dig, om du har bett om det: också ditt uttryckliga samtycke. Du kan avregistrera dig utan att dra tillbaka underskriften.
privacy-why-limits = För att förhindra dubbla och falska underskrifter och inte skriva till personer som inte vill ha våra mejl: vårt berättigade intresse av en räkning som går att lita på (artikel 6.1 f i GDPR).
privacy-how-title = Hur uppgifterna sparas och vem som kan läsa dem
privacy-how = Innan det sparas krypteras allt som skulle kunna identifiera dig för organisationen som startade namninsamlingen. De här organisationerna kan läsa underskrifterna på sina namninsamlingar:
privacy-how-service = Tjänsten själv kan läsa det du fyllde i bara tills du har bekräftat och medan ett mejl till dig väntar på att skickas.
privacy-how-service-signed = Tjänsten själv kan läsa det du fyllde i bara medan ett mejl till dig väntar på att skickas.
privacy-how-hash = För att ingen ska skriva under två gånger sparas tillsammans med underskriften ett hashvärde av din e-postadress, beräknat med en hemlig nyckel. Det avslöjar inte adressen, men den som har tjänstens hemliga nyckel kan kontrollera om någon har skrivit under med en viss adress. När uppgifterna raderas, raderas också ett slumpvärde som kontrollen kräver, så att den inte längre går att göra.
privacy-target-title = Vad som lämnas vidare
privacy-target-none = Mottagarna av namninsamlingen får bara veta hur många som har skrivit under, inte vilka.
privacy-target-some = Om det står i formuläret lämnar organisationen namnen på dem som har skrivit under vidare till mottagarna. För alla andra namninsamlingar får de bara veta hur många som har skrivit under.
privacy-target-all = Organisationen lämnar namnen på dem som har skrivit under vidare till mottagarna. Det står också i formuläret.
privacy-target-postcode = Om formuläret frågar efter postnummer lämnas det vidare tillsammans med namnet.
privacy-processors-title = Tjänsteleverantörer
privacy-processors = De här företagen behandlar uppgifter för vår räkning och enligt våra instruktioner (artikel 28 i GDPR):
privacy-processors-unknown = Företag som driftar webbplatsen och skickar dess mejl behandlar uppgifter för vår räkning och enligt våra instruktioner (artikel 28 i GDPR).
privacy-aws = drift av sidorna och formuläret, databas, utskick av mejl
privacy-transfer-title = Överföring till länder utanför Europeiska ekonomiska samarbetsområdet
privacy-transfer-none = Uppgifterna sparas bara inom Europeiska ekonomiska samarbetsområdet.
privacy-transfer = Uppgifter sparas också utanför Europeiska ekonomiska samarbetsområdet. Du kan be oss om en kopia av skyddsåtgärderna:
privacy-clauses = Europeiska kommissionens beslut om adekvat skyddsnivå eller, om det inte finns något, dess standardavtalsklausuler (artikel 45 och artikel 46.2 c i GDPR)
privacy-cdn = Sidorna och formuläret går via servrar nära dig i ett världsomspännande nät (CloudFront), som kan stå utanför Europeiska ekonomiska samarbetsområdet. De sparar inte det du fyller i.
privacy-long-title = Hur länge uppgifterna sparas
privacy-long = { $days ->
    [one] Till { $days } dag efter att namninsamlingen har avslutats.
   *[other] Till { $days } dagar efter att namninsamlingen har avslutats.
}
privacy-long-range = Mellan { $from } och { $to } dagar efter avslutet, beroende på namninsamling.
privacy-long-pending = { $days ->
    [one] En underskrift som inte bekräftas raderas efter { $days } dag.
   *[other] En underskrift som inte bekräftas raderas efter { $days } dagar.
}
privacy-long-unsent = Dagarna räknas från vårt första mejl till dig. Om inget kan skickas raderas underskriften efter { $days } dagar.
privacy-long-withdrawn = { $days ->
    [one] När du drar tillbaka en underskrift sparas ett hashvärde utan ditt namn och din adress i { $days } dag, så att underskriften även kan tas bort ur kopior.
   *[other] När du drar tillbaka en underskrift sparas ett hashvärde utan ditt namn och din adress i { $days } dagar, så att underskriften även kan tas bort ur kopior.
}
privacy-long-stopped = Om ett mejl till dig studsar eller om du anmäler ett som skräppost sparas ett hashvärde av din adress, beräknat med en hemlig nyckel, i { $days } dagar, så att vi inte skriver till dig igen.
privacy-long-deleted = Att radera betyder: det du fyllde i tas bort ur databasen, och det som är kvar kan inte längre kopplas till dig. Det kan ta några dagar.
privacy-long-backup = { $days ->
    [one] Raderade uppgifter försvinner ur säkerhetskopiorna efter ytterligare { $days } dag.
   *[other] Raderade uppgifter försvinner ur säkerhetskopiorna efter ytterligare { $days } dagar.
}
privacy-long-count = Antalet underskrifter sparas. Det identifierar ingen.
privacy-rights-title = Dina rättigheter
privacy-rights = Du har rätt att få tillgång till dina uppgifter, att få dem rättade eller raderade, att få ut dem i ett format som kan flyttas (dataportabilitet), att få behandlingen begränsad och att invända mot den. Med länken i mejlet vi skickade kan du se och dra tillbaka underskriften; i alla andra frågor skriver du till någon av kontakterna ovan. Uppgifterna behandlas med stöd av ditt samtycke, som du kan återkalla när som helst; det påverkar inte lagligheten av den behandling som har skett dessförinnan.
privacy-correct = En bekräftad underskrift kan inte ändras. Om du vill rätta den drar du tillbaka den och skriver under igen, eller skriver till den personuppgiftsansvarige.
privacy-complain = Om du anser att dina uppgifter har hanterats fel kan du lämna in ett klagomål till en tillsynsmyndighet för dataskydd, till exempel där du bor.
privacy-authority = Behörig tillsynsmyndighet: { $authority }
privacy-must-title = Frivilliga uppgifter och automatiserade beslut
privacy-must = Det är frivilligt att skriva under. Om du gör det behöver vi ditt namn, din e-postadress och ditt samtycke; fält som är märkta som frivilliga kan du lämna tomma.
privacy-automated = Inga automatiserade beslut fattas om dig, och ingen profilering görs (artikel 22 i GDPR).
privacy-other-title = Om någon annan har fyllt i din adress
privacy-other = Någon kan fylla i din e-postadress utan att du vet om det. Då har vi din adress, namnet och allt annat från den personen. Med länken i vårt mejl kan du radera allt direkt. Du har samma rättigheter som de som skriver under.
privacy-updated = Senast ändrad: { $date }
privacy-text = Den här informationen som ren text, publicerad under sitt hashvärde

## What the signer says (placeholders are filled by the signer)
signer-name-required = Ange för- och efternamn
signer-name-too-long = Namnet får ha högst 255 tecken
signer-name-web-address = Namnet får inte innehålla en webbadress
signer-name-first-character = Namnet får inte börja med { $character }
signer-name-invalid = Namnet innehåller ett tecken som inte är tillåtet
signer-email-required = Ange din e-postadress
signer-email-invalid = Ange en e-postadress som namn@example.org
signer-email-disposable = Ange en adress som du behåller: tillfälliga adresser godtas inte
signer-country-required = Välj landet där du bor
signer-country-unknown = Välj ett land i listan
signer-postcode-required = Ange ditt postnummer
signer-postcode-invalid = Ange postnumret i det format som används i ditt land
signer-comment-required = Skriv varför du skriver under
signer-comment-too-long = Kommentaren är för lång
signer-declaration-required = Kryssa i rutan för att bekräfta
signer-updates-required = Kryssa i rutan för att fortsätta
signer-text-unknown = Sidan var inaktuell: läs namninsamlingen igen och skriv under på nytt
signer-error-title = Fel: { $title }
signer-title-separator = {". "}
signer-button-confirm = { confirm-button }
signer-button-not-me = { confirm-not-me }
signer-button-updates-off = { signature-updates-off }
signer-button-withdraw = { signature-withdraw }
signer-not-found-title = Namninsamlingen hittades inte
signer-not-found-text = Det finns ingen namninsamling på den här adressen, eller så har den inte öppnat än.
signer-closed-title = Namninsamlingen är avslutad
signer-closed-text = Det går inte längre att skriva under. Dina uppgifter har inte sparats.
signer-text-replaced-title = Texten har ändrats
signer-text-replaced-text = Namninsamlingen har ändrats sedan du öppnade sidan. Läs den igen innan du skriver under.
signer-link-gone-title = Länken gäller inte längre
signer-link-gone-text = Den har redan använts, har gått ut, eller så har underskriften dragits tillbaka. Du kan skriva under igen.
signer-bad-request-title = Formuläret kunde inte läsas
signer-bad-request-text = En del av det som skickades är ogiltigt. Gå tillbaka och försök igen.
signer-cross-site-title = Skriv under på namninsamlingens sida
signer-cross-site-text = Formuläret skickades från en annan webbplats och togs därför inte emot. Öppna namninsamlingen och skriv under där.
signer-too-large-title = Texten är för lång
signer-too-large-text = Korta den och försök igen.
signer-media-type-title = Formuläret kunde inte läsas
signer-media-type-text = Formatet stöds inte.
signer-method-title = Det fungerar inte här
signer-method-text = Gå tillbaka till namninsamlingen och försök igen.
signer-too-many-title = Vänta ett ögonblick
signer-too-many-text = Vi får många underskrifter från ditt nätverk. Försök igen om { $wait }. Du behöver inte fylla i formuläret på nytt.
signer-unavailable-title = Vi kan inte ta emot din underskrift just nu
signer-unavailable-text = Försök igen om { $wait }. Du behöver inte fylla i formuläret på nytt.
signer-wait-seconds = { $count } s
signer-wait-minutes = { $count } min
signer-wait-hours = { $count } tim

## Mails
mail-hello = Hej { $name },
mail-confirm-subject = Bekräfta din underskrift: { $petition_title }
mail-confirm-intro = Du har nyss skrivit under den här namninsamlingen, eller så har någon annan gjort det med din adress:
mail-confirm-do = Öppna den här sidan och klicka på knappen för att underskriften ska räknas:
mail-confirm-button = Bekräfta min underskrift
mail-confirm-what = Länken öppnar en sida som visar allt du skriver under på. Underskriften räknas först när du bekräftar den där.
mail-confirm-until = Länken gäller till och med { $expires_on }.
mail-confirm-not = Om det inte var du kan du bortse från mejlet: underskriften räknas inte och din adress raderas. Du kan också radera den nu:
mail-confirm-keep = Spara mejlet: när du har bekräftat kan du när som helst se eller dra tillbaka underskriften med samma länk.
mail-reminder-subject = Din underskrift är inte bekräftad än: { $petition_title }
mail-reminder-intro = För några dagar sedan skrev du under den här namninsamlingen, eller så gjorde någon annan det med din adress. Underskriften räknas inte än:
mail-reminder-last = Det här är vår enda påminnelse.
mail-already-subject = Du har redan skrivit under: { $petition_title }
mail-already-intro = Någon har nyss skrivit under den här namninsamlingen med din adress:
mail-already-text = Din underskrift räknas redan, så du behöver inte göra något. Om det var någon som du delar e-postlåda med behöver den personen en egen e-postadress för att skriva under.
mail-signed-subject = Tack för din underskrift: { $petition_title }
mail-signed-intro = Tack för att du har skrivit under den här namninsamlingen:
mail-signed-text = Din underskrift räknas.
mail-own = Se eller dra tillbaka din underskrift
mail-footer = Du får det här mejlet eftersom din adress har fyllts i på en namninsamling på { $site }.

## Two people with one address
second-note = Du skriver under som en annan person med den här e-postadressen. Den kan inte ändras här.
mail-second-text = En underskrift med den här adressen räknas redan, så du behöver inte göra något. Om en annan person som delar e-postlådan också vill skriva under kan den personen göra det en gång, med sitt eget namn:
mail-second-link = Skriv under som en annan person (länken gäller till och med { $expires_on })
signer-second-taken-title = Två personer har skrivit under med den här adressen
signer-second-taken-text = Två personer som delar e-postlåda kan skriva under. Alla andra behöver en egen adress.
