# Texty motívu v slovenčine. Čitateľom sa vyká.
# Native review: none

## Everywhere
skip-to-content = Prejsť na obsah
menu = Hlavná ponuka
languages = Jazyky
footer-menu = O tomto webe
all-petitions = Všetky petície
privacy-notice = Informácie o spracúvaní osobných údajov
feed = Kanál webu
feed-how = Čítačka kanálov je aplikácia, ktorá ukazuje novinky na weboch, ktoré sledujete. Skopírujte do nej túto adresu.
petitioning = Adresát petície: { $target }
started-by = Iniciatíva: { $name }
signatures = { $count ->
    [one] { $count } podpis
    [few] { $count } podpisy
   *[other] { $count } podpisov
}
signatures-word = { $count ->
    [one] podpis
    [few] podpisy
   *[other] podpisov
}
supporters = { $count ->
    [one] { $count } človek podporuje
    [few] { $count } ľudia podporujú
   *[other] { $count } ľudí podporuje
}
supporters-word = { $count ->
    [one] človek podporuje
    [few] ľudia podporujú
   *[other] ľudí podporuje
}
petitions-count = { $count ->
    [one] { $count } petícia
    [few] { $count } petície
   *[other] { $count } petícií
}
topics = Témy
all-topics = Všetky témy ({ $count })
organisations = Iniciátori
show-all = Zobraziť všetko ({ $count })
read-and-sign = Prečítať a podpísať
read-more = Čítať ďalej
search-petitions = Hľadať petície
previous-page = Predchádzajúca stránka
next-page = Ďalšia stránka
pages = Stránky
page-of = Stránka { $number } z { $pages }
page-number = Stránka { $number }
nothing-here = Zatiaľ tu nič nie je.
standing-draft = Koncept
standing-scheduled = Čoskoro sa začne
standing-closed = Ukončená
standing-victory = Úspech
list-separator = {", "}
optional = (nepovinné)

## Titles and descriptions of pages
title-home = { $site }
title-petitions = Všetky petície – { $site }
title-petitions-page = Všetky petície, stránka { $number } – { $site }
title-petition = { $title } – { $site }
title-confirmed = Ďakujeme za podpis – { $title }
title-embed = { $title }
title-poster = Na vytlačenie: { $title }
title-organisation = { $title } – { $site }
title-organisation-page = { $title }, stránka { $number } – { $site }
title-topic = Petície na tému { $title } – { $site }
title-topic-page = Petície na tému { $title }, stránka { $number } – { $site }
title-article = { $title } – { $site }
title-privacy = Informácie o spracúvaní osobných údajov – { $site }
title-check-email = Skontrolujte si e-mail – { $site }
title-confirm = Potvrďte svoj podpis – { $site }
title-signature = Váš podpis – { $site }
title-withdrawn = Váš podpis bol odvolaný – { $site }
title-message = { $site }
title-not-found = Stránka sa nenašla – { $site }
description-home = Petície na webe { $site }: čítajte, podpisujte a sledujte, ako sa im darí.
description-petitions = Všetky petície na webe { $site }, od najnovších.
description-organisation = Petície, ktoré iniciuje { $title }, a počet ľudí, ktorí ich podporujú.
description-topic = Petície na tému { $title }, od najnovších.
description-article = { $title }: stránka webu { $site }.
description-privacy = Ako { $site } nakladá s údajmi ľudí, ktorí podpisujú: čo sa ukladá, ako dlho a kto to môže čítať.
social-image-alt = Petícia „{ $title }“

## Home and lists
home-lead = Prečítajte si petíciu, podpíšte ju a sledujte, čo dosiahne.
featured = Vybrané
closing-soon = Čoskoro sa končia
newest = Najnovšie
list-open = Otvorené petície
list-closed = Ukončené petície
list-most-signed = Najviac podpisov
victories = Úspešné petície
petitions-about = Petície na tému { $topic }
started-petitions = { $count ->
    [one] Iniciovaná petícia: { $count }
    [few] Iniciované petície: { $count }
   *[other] Iniciované petície: { $count }
}
contact = Kontakt
website = Web

## Progress
be-first = Buďte medzi prvými, ktorí podpíšu
of-goal = z { $goal }
next-goal = Ďalší cieľ: { $goal }
goal-reached = Cieľ { $goal } podpisov je dosiahnutý.
progress-label = Podpisy: { $signatures } z { $goal }
online-elsewhere = { $online } online a { $elsewhere } získaných inde
elsewhere-sum = { $elsewhere } získaných inde
elsewhere-from = { $source }: { $count }
elsewhere-from-on = { $source } ({ $date }): { $count }

## Petition
sign-this = Podpísať petíciu
days-left = { $count ->
    [one] Zostáva { $count } deň
    [few] Zostávajú { $count } dni
   *[other] Zostáva { $count } dní
}
last-day = Posledný deň na podpis
closes-on = Podpísať možno do konca dňa { $date }
closes-zone-city = {" "}(miestny čas: { $city })
closes-zone = {" "}({ $zone })
closed-on = Ukončená { $date }
closed-title = Táto petícia je ukončená
closed-text = Podpisy už neprijíma. Ďakujeme všetkým, ktorí ju podpísali.
victory-title = Táto petícia uspela
victory-text = Jej požiadavke sa vyhovelo. Ďakujeme všetkým, ktorí ju podpísali.
not-open-title = Táto petícia sa ešte nezačala
not-open-text = Vidno ju iba v náhľade.
updates = Aktuality
latest-update = Najnovšia aktualita: { $title }
pace = { $count } tento týždeň
curve-title = Podpisy po dňoch
curve-text = { $first }: { $from }, { $last }: { $to }
update-waiting = Zatiaľ nezverejnené
updates-feed = Kanál aktualít tejto petície
spread-title = Zdieľať túto petíciu
poster-link = Podpisový hárok na vytlačenie
text-link = Úplné znenie petície (obyčajný text)
photo-credit = Foto: { $credit }

## The form
sign-title = Podpísať petíciu
field-name = Meno a priezvisko
field-email = Vaša e-mailová adresa
hint-email-confirm = Pošleme vám e-mail na potvrdenie podpisu. Vašu adresu nikdy nezverejníme.
hint-email = Vašu adresu nikdy nezverejníme.
field-country = Krajina, v ktorej žijete
choose-country = Vyberte krajinu
field-postcode = PSČ
field-comment = Prečo petíciu podpisujete?
field-updates = { $organisation } mi môže posielať e-maily o tejto petícii a o svojej ďalšej činnosti. Odber môžem kedykoľvek zrušiť.
field-trap = Toto pole nechajte prázdne
what-happens = Čo sa deje s vašimi údajmi
sign-button = Podpísať
signing = Odosiela sa…
next-confirm = Potom vám pošleme e-mail. Podpis sa započíta, keď otvoríte odkaz v e-maile a podpis potvrdíte.
next-counts = Váš podpis sa započíta hneď. Pošleme vám e-mail s odkazom, ktorým ho môžete odvolať.
errors-title = Vyskytol sa problém
offline-title = Bez pripojenia
offline-text = Váš podpis je uložený v tomto prehliadači. Odošle sa, keď budete znova online s touto stránkou otvorenou. Po 24 hodinách sa už neodošle a vymaže sa, keď v tomto prehliadači nabudúce otvoríte stránku tohto webu.
offline-forget = Vymazať hneď
failed-text = Niečo sa nepodarilo. Skúste to, prosím, znova.

## The notice beside the button: plain text, as it is kept on record
notice-sealed = Vaše meno a e-mailová adresa sa ukladajú zašifrované. { $organisation } ich môže čítať. Podpis môžete kedykoľvek odvolať.
notice-who = Vaše meno, e-mailová adresa a všetko ostatné, podľa čoho by vás bolo možné spoznať, sa pred uložením šifruje. { $organisation } môže tieto údaje dešifrovať. Služba, ktorá tento formulár prevádzkuje, ich môže dešifrovať iba do vášho potvrdenia a kým e-mail pre vás čaká na odoslanie.
notice-who-signed = Vaše meno, e-mailová adresa a všetko ostatné, podľa čoho by vás bolo možné spoznať, sa pred uložením šifruje. { $organisation } môže tieto údaje dešifrovať. Služba, ktorá tento formulár prevádzkuje, ich môže dešifrovať iba dovtedy, kým e-mail pre vás čaká na odoslanie.
notice-count = Odovzdáva sa iba počet podpisov, žiadne mená. Adresát petície: { $target }.
notice-names = { $organisation } odovzdá vaše meno adresátovi petície: { $target }.
notice-names-postcode = { $organisation } odovzdá vaše meno a PSČ adresátovi petície: { $target }.
notice-confirm = Adresa slúži na potvrdenie podpisu, na zasielanie aktualít iba vtedy, keď o ne požiadate.
notice-signed = Adresa slúži na poďakovanie a na to, aby ste mohli podpis odvolať, na zasielanie aktualít iba vtedy, keď o ne požiadate.
notice-via = Ak ste prišli cez odkaz, ktorý uvádza, kde bol zdieľaný, tento zdroj sa zašifruje, uloží spolu s vaším podpisom a započíta do štatistiky.
notice-kept = { $days ->
    [one] Vaše údaje sa vymažú { $days } deň po ukončení petície. Dovtedy môžete podpis kedykoľvek odvolať.
    [few] Vaše údaje sa vymažú { $days } dni po ukončení petície. Dovtedy môžete podpis kedykoľvek odvolať.
   *[other] Vaše údaje sa vymažú { $days } dní po ukončení petície. Dovtedy môžete podpis kedykoľvek odvolať.
}

## Consent: the sentence to tick, as it is kept on record
consent = Súhlasím s tým, že { $organisation } bude spracúvať moje údaje opísaným spôsobom vrátane politického názoru, ktorý môj podpis prezrádza.
consent-names = Súhlasím s tým, že { $organisation } bude spracúvať moje údaje opísaným spôsobom vrátane politického názoru, ktorý môj podpis prezrádza, a odovzdá moje meno adresátovi petície: { $target }.
consent-names-postcode = Súhlasím s tým, že { $organisation } bude spracúvať moje údaje opísaným spôsobom vrátane politického názoru, ktorý môj podpis prezrádza, a odovzdá moje meno a PSČ adresátovi petície: { $target }.
signer-consent-required = Zaškrtnutím udeľte súhlas: bez neho nemôžeme podpis prijať
signer-consent-unknown = { signer-text-unknown }
signer-notice-unknown = { signer-text-unknown }

## Confirming: what is recorded
confirm-recorded = Keď potvrdíte, zaznamená sa:
confirm-again-text = Nezodpovedá to tomu, čo ste napísali? Týmto tlačidlom údaje vymažete a vrátite sa k formuláru.
confirm-again = Údaje nesúhlasia: začať znova
signer-filled-in = Vyplnené bolo aj: { $fields }. Uvidíte to na stránke, ktorá sa otvorí.
signer-field-country = krajina
signer-field-postcode = PSČ
signer-field-comment = komentár
signer-field-updates = aktuality e-mailom
signer-list-separator = { list-separator }
signer-button-start-again = { confirm-again }

## Sending the email again, and what is stored
check-email-again = Poslať e-mail znova
check-email-sent = E-mail sa pošle znova, pokiaľ ich už nebolo odoslaných päť. Pozrite sa aj do spamu.
signature-clear = Nešifrovane sa ukladá: či je podpis potvrdený, časy podpisu a našich e-mailov (po potvrdení s presnosťou na hodinu), či bolo možné e-maily odoslať, jazyk, odtlačky (hash) textov, ktoré sa vám zobrazili, a ak sa na to formulár pýta, vaša krajina a či chcete aktuality.
signature-sealed = Všetko ostatné je zašifrované. Iba { $organisation } to môže dešifrovať.
signature-ask = Máte otázku o svojich údajoch? Obráťte sa na: { $contact }
signature-wrong = Je v údajoch chyba?
signature-wrong-text = Potvrdený podpis nemožno zmeniť. Toto tlačidlo ho odvolá a otvorí prázdny formulár, aby ste mohli petíciu podpísať znova.
signature-wrong-button = Odvolať a začať znova

## After signing
thanks-title = Ďakujeme za podpis
thanks-text = Váš podpis bol započítaný.
thanks-people = { $count ->
    [one] Podpísal { $count } človek.
    [few] Podpísali { $count } ľudia.
   *[other] Podpísalo { $count } ľudí.
}
thanks-remaining = Do ďalšieho cieľa zostáva { $remaining }.
thanks-withdraw = Uschovajte si náš e-mail: odkazom v ňom môžete svoj podpis kedykoľvek zobraziť alebo odvolať.
thanks-share = Petícia rastie, keď ju tí, ktorí ju podpísali, zdieľajú.
share-native = Zdieľať…
share-copy = Kopírovať odkaz
share-copied = Skopírované
share-preview = Toto uvidia vaši priatelia
share-email = E-mail
share-whatsapp = WhatsApp
share-facebook = Facebook
share-x = X
share-bluesky = Bluesky
share-telegram = Telegram
next-petition = Ďalšia petícia, ktorú iniciuje { $organisation }
for-websites = Pre majiteľov webov
embed-title = Zobraziť petíciu na vlastnom webe
embed-text = Skopírujte tento kód na svoju stránku. Nenačítava nič od tretích strán.
badge-text = Alebo iba počet podpisov ako obrázok:
back-to-petition = Späť na petíciu
check-email-title = Skontrolujte si e-mail
check-email-text = Poslali sme e-mail na adresu
check-email-next = Otvorte ho a potvrďte podpis pomocou odkazu. Dovtedy sa podpis nezapočíta.
check-email-from = Odosielateľ: { $sender }.
check-email-wrong = Nesprávna adresa? Vráťte sa a zadajte ju znova.
check-email-spam = Po niekoľkých minútach nič? Pozrite sa do priečinka so spamom.
confirm-title = Potvrďte svoj podpis
confirm-text = Chystáte sa potvrdiť svoj podpis pod touto petíciou:
confirm-as = Podpisujete sa ako
confirm-button = Potvrdiť podpis
confirm-not-me = Nie je to môj podpis
confirm-not-me-text = Ak ste petíciu nepodpísali, stlačte toto tlačidlo a vaša adresa sa ihneď vymaže.
signature-title = Váš podpis
signature-petition = Petícia
signature-date = Dátum podpisu
signature-state = Stav
signature-pending = Čaká na vaše potvrdenie
signature-confirmed = Započítaný
signature-kept = Údaje uložené do
signature-counts = Váš podpis sa počíta. Nič ďalšie robiť nemusíte.
signature-updates-on = { $organisation } vám môže posielať e-maily.
signature-updates-off = Zrušiť odber
signature-withdraw-text = Ak podpis odvoláte, vaše údaje sa vymažú a podpis sa prestane počítať.
signature-withdraw = Odvolať podpis
withdrawn-title = Váš podpis bol odvolaný
withdrawn-text = Vaše údaje boli vymazané. Ak si to rozmyslíte, môžete petíciu podpísať znova.
not-found-title = Táto stránka neexistuje
not-found-text = V adrese môže byť preklep alebo bola stránka presunutá.
not-found-home = Všetky petície

## Poster
poster-sign-online = Podpísať online
poster-or-paper = Alebo podpíšte tu
poster-name = Meno a priezvisko
poster-email = E-mailová adresa
poster-signature = Podpis
poster-print = Vytlačte túto stránku na papier A4 alebo Letter. Kto podpisy zbiera, hárky bezpečne uchováva a odovzdá ich organizácii.
poster-data = Prevádzkovateľ údajov zapísaných na tomto hárku: { $controller }. Údaje slúžia iba tejto petícii.
poster-withdraw = Ak chcete podpis odvolať alebo svoje údaje zobraziť či opraviť, napíšte na { $contact }.
poster-privacy = Informácie o spracúvaní osobných údajov: { $address }

## Privacy
privacy-title = Informácie o spracúvaní osobných údajov
privacy-lead = Tu vysvetľujeme, čo sa deje s údajmi ľudí, ktorí podpisujú petíciu na webe { $site }.
privacy-who-title = Kto zodpovedá za vaše údaje
privacy-who = Prevádzkovateľ údajov: { $controller }
privacy-representative = Zástupca v Európskej únii (čl. 27 GDPR): { $name }
privacy-dpo = Zodpovedná osoba: { $name }
privacy-what-title = Čo sa ukladá
privacy-what = Vaše meno a priezvisko, e-mailová adresa, dátum a čas, jazyk, odtlačky (hash) textov, ktoré sa vám zobrazili, to, že ste zaškrtli povinné políčka, a či bolo možné odoslať vám naše e-maily.
privacy-what-country = Vaša krajina, ak ste ju uviedli.
privacy-what-postcode = Vaše PSČ, ak ste ho uviedli.
privacy-what-comment = Váš komentár, ak ste ho napísali.
privacy-what-updates = Či chcete dostávať aktuality e-mailom.
privacy-what-paper = Pri podpise na papier: to, čo zapíšete na hárok. Organizácia, ktorá petíciu iniciovala, uchováva hárky na rovnaký účel a zničí ich najneskôr pri vymazaní údajov tých, ktorí podpísali online.
privacy-browser = Ak pri podpise nie je spojenie, prehliadač uchová vyplnené údaje, kým ich nemožno odoslať. Po 24 hodinách sa už neodošlú a vymažú sa, keď nabudúce otvoríte stránku tohto webu.
privacy-limits = Aby sme zastavili vlny falošných podpisov, počítame, koľkokrát bol formulár odoslaný z jednej siete a pre jednu e-mailovú adresu. Na to sa vaša IP adresa a e-mailová adresa ukladajú iba ako odtlačky (hash) vypočítané s tajným kľúčom. Kľúč sa po dvoch dňoch vymaže; odvtedy nedokážeme odtlačky spojiť s vami ani my.
privacy-not = Nepoužívame cookies, sledovanie ani obrázky či skripty tretích strán.
privacy-why-title = Na čo údaje používame a na akom právnom základe
privacy-why-signature = Aby sme zaznamenali a započítali váš podpis, poslali vám súvisiace e-maily a, ak je to uvedené vo formulári, odovzdali vaše meno: váš výslovný súhlas (čl. 6 ods. 1 písm. a) a čl. 9 ods. 2 písm. a) GDPR), lebo podpis môže prezradiť politický názor.
privacy-why-updates = Aby sme vám posielali aktuality, ak ste o ne požiadali: takisto váš výslovný súhlas. Odber môžete zrušiť bez odvolania podpisu.
privacy-why-limits = Aby sme zabránili opakovaným a falošným podpisom a nepísali tým, ktorí o naše e-maily nestoja: náš oprávnený záujem na dôveryhodnom počte (čl. 6 ods. 1 písm. f) GDPR).
privacy-how-title = Ako sa údaje ukladajú a kto ich môže čítať
privacy-how = Všetko, podľa čoho by vás bolo možné spoznať, sa pred uložením šifruje pre organizáciu, ktorá petíciu iniciovala. Podpisy svojich petícií môžu čítať tieto organizácie:
privacy-how-service = Samotná služba môže čítať, čo ste vyplnili, iba do vášho potvrdenia a kým e-mail pre vás čaká na odoslanie.
privacy-how-service-signed = Samotná služba môže čítať, čo ste vyplnili, iba dovtedy, kým e-mail pre vás čaká na odoslanie.
privacy-how-hash = Aby nikto nepodpísal dvakrát, ukladá sa s podpisom odtlačok (hash) vašej e-mailovej adresy vypočítaný s tajným kľúčom. Adresu neprezrádza, ale kto má tajný kľúč tejto služby, môže overiť, či sa určitou adresou niekto podpísal. Pri vymazaní údajov sa vymaže aj náhodná hodnota, ktorá je na overenie potrebná, a overiť to už nemožno.
privacy-target-title = Čo sa odovzdáva
privacy-target-none = Adresáti petície sa dozvedia iba to, koľko ľudí ju podpísalo, nie kto.
privacy-target-some = Ak je to uvedené vo formulári, organizácia odovzdá mená podpísaných adresátom petície. Pri všetkých ostatných petíciách sa adresáti dozvedia iba to, koľko ľudí podpísalo.
privacy-target-all = Organizácia odovzdá mená podpísaných adresátom petície. Je to uvedené aj vo formulári.
privacy-target-postcode = Ak sa formulár pýta na PSČ, odovzdáva sa spolu s menom.
privacy-processors-title = Poskytovatelia služieb
privacy-processors = Tieto spoločnosti spracúvajú údaje v našom mene a podľa našich pokynov (čl. 28 GDPR):
privacy-processors-unknown = Spoločnosti, ktoré tento web hostujú a odosielajú jeho e-maily, spracúvajú údaje v našom mene a podľa našich pokynov (čl. 28 GDPR).
privacy-aws = hosting stránok a formulára, databáza, odosielanie e-mailov
privacy-transfer-title = Prenos mimo Európskeho hospodárskeho priestoru
privacy-transfer-none = Údaje sa ukladajú iba v Európskom hospodárskom priestore.
privacy-transfer = Údaje sa ukladajú aj mimo Európskeho hospodárskeho priestoru. Môžete nás požiadať o kópiu záruk:
privacy-clauses = rozhodnutie Európskej komisie o primeranosti, a ak nie je vydané, jej štandardné zmluvné doložky (čl. 45 a čl. 46 ods. 2 písm. c) GDPR)
privacy-cdn = Stránky a formulár prechádzajú servermi celosvetovej siete (CloudFront) vo vašej blízkosti, ktoré môžu byť mimo Európskeho hospodárskeho priestoru. Vyplnené údaje neukladajú.
privacy-long-title = Ako dlho sa údaje uchovávajú
privacy-long = { $days ->
    [one] Do uplynutia { $days } dňa od ukončenia petície.
    [few] Do uplynutia { $days } dní od ukončenia petície.
   *[other] Do uplynutia { $days } dní od ukončenia petície.
}
privacy-long-range = Do uplynutia { $from } až { $to } dní od ukončenia petície, podľa konkrétnej petície.
privacy-long-pending = { $days ->
    [one] Nepotvrdený podpis sa vymaže po { $days } dni.
    [few] Nepotvrdený podpis sa vymaže po { $days } dňoch.
   *[other] Nepotvrdený podpis sa vymaže po { $days } dňoch.
}
privacy-long-unsent = Táto lehota plynie od nášho prvého e-mailu. Ak sa nepodarí odoslať žiadny, podpis sa vymaže po { $days } dňoch.
privacy-long-withdrawn = { $days ->
    [one] Po odvolaní podpisu sa { $days } deň uchováva odtlačok (hash) bez vášho mena a adresy, aby bolo možné podpis odstrániť aj z kópií.
    [few] Po odvolaní podpisu sa { $days } dni uchováva odtlačok (hash) bez vášho mena a adresy, aby bolo možné podpis odstrániť aj z kópií.
   *[other] Po odvolaní podpisu sa { $days } dní uchováva odtlačok (hash) bez vášho mena a adresy, aby bolo možné podpis odstrániť aj z kópií.
}
privacy-long-stopped = Ak sa e-mail pre vás vráti alebo niektorý označíte ako spam, uloží sa na { $days } dní odtlačok (hash) vašej adresy vypočítaný s tajným kľúčom, aby sme vám už nepísali.
privacy-long-deleted = Vymazať znamená: vyplnené údaje sa odstránia z databázy a to, čo zostane, už nemožno spojiť s vami. Môže to trvať niekoľko dní.
privacy-long-backup = { $days ->
    [one] Zo záloh zmiznú vymazané údaje po ďalšom { $days } dni.
    [few] Zo záloh zmiznú vymazané údaje po ďalších { $days } dňoch.
   *[other] Zo záloh zmiznú vymazané údaje po ďalších { $days } dňoch.
}
privacy-long-count = Počet podpisov zostáva. Nikoho podľa neho nemožno spoznať.
privacy-rights-title = Vaše práva
privacy-rights = Máte právo na prístup k svojim údajom, na ich opravu alebo vymazanie, na ich získanie v prenosnom formáte, na obmedzenie spracúvania a právo namietať. Odkazom v našom e-maile môžete svoj podpis zobraziť a odvolať; vo všetkých ostatných záležitostiach napíšte na niektorý z kontaktov uvedených vyššie. Údaje sa spracúvajú na základe vášho súhlasu, ktorý môžete kedykoľvek odvolať; zákonnosť predchádzajúceho spracúvania tým nie je dotknutá.
privacy-correct = Potvrdený podpis nemožno zmeniť. Ak ho chcete opraviť, odvolajte ho a podpíšte znova, alebo napíšte prevádzkovateľovi údajov.
privacy-complain = Ak si myslíte, že sa s vašimi údajmi nenakladá správne, môžete podať sťažnosť dozornému orgánu na ochranu osobných údajov, napríklad v mieste svojho bydliska.
privacy-authority = Príslušný dozorný orgán: { $authority }
privacy-must-title = Dobrovoľné poskytnutie údajov a automatizované rozhodovanie
privacy-must = Podpísať nemusíte. Na podpis potrebujeme vaše meno a priezvisko, e-mailovú adresu a súhlas; nepovinné polia môžete nechať prázdne.
privacy-automated = Nedochádza k automatizovanému rozhodovaniu o vás ani k profilovaniu (čl. 22 GDPR).
privacy-other-title = Ak vašu adresu zadal niekto iný
privacy-other = Niekto môže zadať vašu e-mailovú adresu bez vášho vedomia. Potom vašu adresu, meno a všetko ostatné máme od tejto osoby. Odkazom v našom e-maile môžete všetko ihneď vymazať. Máte rovnaké práva ako ľudia, ktorí podpisujú.
privacy-updated = Posledná zmena: { $date }
privacy-text = Tieto informácie ako obyčajný text, zverejnené pod svojím odtlačkom (hash)

## What the signer says (placeholders are filled by the signer)
signer-name-required = Zadajte meno a priezvisko
signer-name-too-long = Meno môže mať najviac 255 znakov
signer-name-web-address = Meno nesmie obsahovať webovú adresu
signer-name-first-character = Meno sa nesmie začínať znakom { $character }
signer-name-invalid = Meno obsahuje nepovolený znak
signer-email-required = Zadajte svoju e-mailovú adresu
signer-email-invalid = Zadajte e-mailovú adresu v tvare meno@example.org
signer-email-disposable = Zadajte adresu, ktorú si ponecháte: dočasné adresy neprijímame
signer-country-required = Vyberte krajinu, v ktorej žijete
signer-country-unknown = Vyberte krajinu zo zoznamu
signer-postcode-required = Zadajte PSČ
signer-postcode-invalid = Zadajte PSČ vo formáte obvyklom vo vašej krajine
signer-comment-required = Napíšte, prečo petíciu podpisujete
signer-comment-too-long = Komentár je príliš dlhý
signer-declaration-required = Potvrďte zaškrtnutím políčka
signer-updates-required = Pokračujte zaškrtnutím políčka
signer-text-unknown = Stránka bola zastaraná: prečítajte si petíciu znova a podpíšte ju ešte raz
signer-error-title = Chyba: { $title }
signer-title-separator = {". "}
signer-button-confirm = { confirm-button }
signer-button-not-me = { confirm-not-me }
signer-button-updates-off = { signature-updates-off }
signer-button-withdraw = { signature-withdraw }
signer-not-found-title = Petícia sa nenašla
signer-not-found-text = Na tejto adrese nie je žiadna petícia alebo sa ešte nezačala.
signer-closed-title = Táto petícia je ukončená
signer-closed-text = Podpisy už neprijíma. Vaše údaje neboli uložené.
signer-text-replaced-title = Text sa zmenil
signer-text-replaced-text = Petícia sa od otvorenia stránky zmenila. Skôr než ju podpíšete, prečítajte si ju, prosím, znova.
signer-link-gone-title = Tento odkaz už neplatí
signer-link-gone-text = Už bol použitý, jeho platnosť vypršala alebo bol podpis odvolaný. Petíciu môžete podpísať znova.
signer-bad-request-title = Formulár sa nepodarilo prečítať
signer-bad-request-text = Časť odoslaných údajov nie je platná. Vráťte sa a skúste to znova.
signer-cross-site-title = Podpíšte, prosím, na stránke petície
signer-cross-site-text = Formulár bol odoslaný z iného webu, preto nebol prijatý. Otvorte petíciu a podpíšte ju tam.
signer-too-large-title = Text je príliš dlhý
signer-too-large-text = Skráťte ho a skúste to znova.
signer-media-type-title = Formulár sa nepodarilo prečítať
signer-media-type-text = Tento formát nie je podporovaný.
signer-method-title = Tu to nefunguje
signer-method-text = Vráťte sa na petíciu a skúste to znova.
signer-too-many-title = Počkajte, prosím, chvíľu
signer-too-many-text = Z vašej siete prichádza veľa podpisov. Skúste to znova o { $wait }. Formulár nebudete musieť vypĺňať znova.
signer-unavailable-title = Váš podpis teraz nemôžeme prijať
signer-unavailable-text = Skúste to, prosím, znova o { $wait }. Formulár nebudete musieť vypĺňať znova.
signer-wait-seconds = { $count } s
signer-wait-minutes = { $count } min
signer-wait-hours = { $count } h

## Mails
mail-hello = Dobrý deň, { $name },
mail-confirm-subject = Potvrďte svoj podpis: { $petition_title }
mail-confirm-intro = Práve ste podpísali túto petíciu alebo to pod vašou adresou urobil niekto iný:
mail-confirm-do = Aby sa podpis započítal, otvorte túto stránku a kliknite na tlačidlo:
mail-confirm-button = Potvrdiť podpis
mail-confirm-what = Odkaz otvorí stránku, ktorá ukáže všetko, čo podpisujete. Podpis sa započíta, až keď ho tam potvrdíte.
mail-confirm-until = Odkaz platí do { $expires_on }.
mail-confirm-not = Ak ste to neboli vy, tento e-mail ignorujte: podpis sa nezapočíta a vaša adresa sa vymaže. Môžete ju vymazať aj hneď:
mail-confirm-keep = Uschovajte si tento e-mail: po potvrdení môžete tým istým odkazom svoj podpis kedykoľvek zobraziť alebo odvolať.
mail-reminder-subject = Váš podpis ešte nie je potvrdený: { $petition_title }
mail-reminder-intro = Pred niekoľkými dňami ste podpísali túto petíciu alebo to pod vašou adresou urobil niekto iný. Podpis sa zatiaľ nepočíta:
mail-reminder-last = Toto je naša jediná pripomienka.
mail-already-subject = Už ste podpísali: { $petition_title }
mail-already-intro = Niekto práve podpísal túto petíciu pod vašou adresou:
mail-already-text = Váš podpis sa už počíta, nemusíte teda nič robiť. Ak to bol niekto, s kým zdieľate e-mailovú schránku, na podpis potrebuje vlastnú e-mailovú adresu.
mail-signed-subject = Ďakujeme za podpis: { $petition_title }
mail-signed-intro = Ďakujeme, že ste podpísali túto petíciu:
mail-signed-text = Váš podpis sa počíta.
mail-own = Zobraziť alebo odvolať svoj podpis
mail-footer = Tento e-mail dostávate, pretože vaša adresa bola zadaná na stránke petície na webe { $site }.

## Two people with one address
second-note = Podpisujete sa ako ďalšia osoba s touto e-mailovou adresou. Tu ju nemožno zmeniť.
mail-second-text = Podpis s touto adresou sa už počíta, nemusíte teda nič robiť. Ak chce podpísať aj ďalšia osoba, ktorá s vami zdieľa e-mailovú schránku, môže to raz urobiť pod vlastným menom:
mail-second-link = Podpísať ako ďalšia osoba (odkaz platí do { $expires_on })
signer-second-taken-title = S touto adresou už petíciu podpísali dve osoby
signer-second-taken-text = Podpísať ju môžu dve osoby, ktoré zdieľajú e-mailovú schránku. Každá ďalšia potrebuje vlastnú adresu.
