# Texty motivu v češtině. Čtenářům se vyká.
# Native review: none

## Everywhere
skip-to-content = Přejít k obsahu
menu = Hlavní nabídka
languages = Jazyky
footer-menu = O tomto webu
all-petitions = Všechny petice
privacy-notice = Informace o zpracování osobních údajů
feed = Kanál webu
feed-how = Čtečka kanálů je aplikace, která ukazuje novinky na webech, které sledujete. Zkopírujte do ní tuto adresu.
petitioning = Adresát petice: { $target }
started-by = Iniciativa: { $name }
signatures = { $count ->
    [one] { $count } podpis
    [few] { $count } podpisy
   *[other] { $count } podpisů
}
signatures-word = { $count ->
    [one] podpis
    [few] podpisy
   *[other] podpisů
}
supporters = { $count ->
    [one] { $count } člověk podporuje
    [few] { $count } lidé podporují
   *[other] { $count } lidí podporuje
}
supporters-word = { $count ->
    [one] člověk podporuje
    [few] lidé podporují
   *[other] lidí podporuje
}
petitions-count = { $count ->
    [one] { $count } petice
    [few] { $count } petice
   *[other] { $count } petic
}
topics = Témata
all-topics = Všechna témata ({ $count })
organisations = Iniciátoři
show-all = Zobrazit vše ({ $count })
read-and-sign = Přečíst a podepsat
read-more = Číst dál
search-petitions = Hledat petice
previous-page = Předchozí stránka
next-page = Další stránka
pages = Stránky
page-of = Stránka { $number } z { $pages }
page-number = Stránka { $number }
nothing-here = Zatím tu nic není.
standing-draft = Koncept
standing-scheduled = Brzy začne
standing-closed = Ukončená
standing-victory = Úspěch
list-separator = {", "}
optional = (nepovinné)

## Titles and descriptions of pages
title-home = { $site }
title-petitions = Všechny petice – { $site }
title-petitions-page = Všechny petice, stránka { $number } – { $site }
title-petition = { $title } – { $site }
title-confirmed = Děkujeme za podpis – { $title }
title-embed = { $title }
title-poster = K vytištění: { $title }
title-organisation = { $title } – { $site }
title-organisation-page = { $title }, stránka { $number } – { $site }
title-topic = Petice na téma { $title } – { $site }
title-topic-page = Petice na téma { $title }, stránka { $number } – { $site }
title-article = { $title } – { $site }
title-privacy = Informace o zpracování osobních údajů – { $site }
title-check-email = Zkontrolujte svůj e-mail – { $site }
title-confirm = Potvrďte svůj podpis – { $site }
title-signature = Váš podpis – { $site }
title-withdrawn = Váš podpis byl odvolán – { $site }
title-message = { $site }
title-not-found = Stránka nenalezena – { $site }
description-home = Petice na webu { $site }: čtěte, podepisujte a sledujte, jak se jim daří.
description-petitions = Všechny petice na webu { $site }, od nejnovějších.
description-organisation = Petice, které iniciuje { $title }, a počet lidí, kteří je podporují.
description-topic = Petice na téma { $title }, od nejnovějších.
description-article = { $title }: stránka webu { $site }.
description-privacy = Jak { $site } nakládá s údaji těch, kdo podepisují: co se ukládá, jak dlouho a kdo to může číst.
social-image-alt = Petice „{ $title }“

## Home and lists
home-lead = Přečtěte si petici, podepište ji a sledujte, čeho dosáhne.
featured = Vybrané
closing-soon = Brzy končí
newest = Nejnovější
list-open = Otevřené petice
list-closed = Ukončené petice
list-most-signed = Nejvíce podpisů
victories = Úspěšné petice
petitions-about = Petice na téma { $topic }
started-petitions = { $count ->
    [one] Zahájená petice: { $count }
    [few] Zahájené petice: { $count }
   *[other] Zahájené petice: { $count }
}
contact = Kontakt
website = Web

## Progress
be-first = Buďte mezi prvními, kdo podepíší
of-goal = z { $goal }
next-goal = Další cíl: { $goal }
goal-reached = Cíl { $goal } podpisů byl dosažen.
progress-label = Podpisy: { $signatures } z { $goal }
online-elsewhere = { $online } online a { $elsewhere } získaných jinde
elsewhere-sum = { $elsewhere } získaných jinde
elsewhere-from = { $source }: { $count }
elsewhere-from-on = { $source } ({ $date }): { $count }

## Petition
sign-this = Podepsat petici
days-left = { $count ->
    [one] Zbývá { $count } den
    [few] Zbývají { $count } dny
   *[other] Zbývá { $count } dní
}
last-day = Poslední den na podpis
closes-on = Podepsat lze do konce dne { $date }
closes-zone-city = {" "}(místní čas: { $city })
closes-zone = {" "}({ $zone })
closed-on = Ukončena { $date }
closed-title = Tato petice je ukončená
closed-text = Podpisy už nepřijímá. Děkujeme všem, kdo ji podepsali.
victory-title = Tato petice uspěla
victory-text = Jejímu požadavku bylo vyhověno. Děkujeme všem, kdo ji podepsali.
not-open-title = Tato petice ještě nezačala
not-open-text = Je vidět jen v náhledu.
updates = Aktuality
latest-update = Nejnovější aktualita: { $title }
pace = { $count } tento týden
curve-title = Podpisy po dnech
curve-text = { $first }: { $from }, { $last }: { $to }
update-waiting = Ještě nezveřejněno
updates-feed = Kanál aktualit této petice
spread-title = Sdílet tuto petici
poster-link = Podpisový arch k vytištění
text-link = Úplné znění petice (prostý text)
photo-credit = Foto: { $credit }

## The form
sign-title = Podepsat petici
field-name = Jméno a příjmení
field-email = Vaše e-mailová adresa
hint-email-confirm = Pošleme vám e-mail k potvrzení podpisu. Vaši adresu nikdy nezveřejníme.
hint-email = Vaši adresu nikdy nezveřejníme.
field-country = Země, ve které žijete
choose-country = Vyberte zemi
field-postcode = PSČ
field-comment = Proč petici podepisujete?
field-updates = { $organisation } mi může posílat e-maily o této petici a o své další činnosti. Odběr mohu kdykoli zrušit.
field-trap = Toto pole nechte prázdné
what-happens = Co se děje s vašimi údaji
sign-button = Podepsat
signing = Odesílá se…
next-confirm = Potom vám pošleme e-mail. Podpis se započítá, jakmile otevřete odkaz v e-mailu a podpis potvrdíte.
next-counts = Váš podpis se započítá ihned. Pošleme vám e-mail s odkazem, kterým ho můžete odvolat.
errors-title = Vyskytl se problém
offline-title = Bez připojení
offline-text = Váš podpis je uložen v tomto prohlížeči. Odešle se, jakmile budete znovu online s touto stránkou otevřenou. Po 24 hodinách se už neodešle a smaže se, až v tomto prohlížeči příště otevřete stránku tohoto webu.
offline-forget = Smazat hned
failed-text = Něco se nepovedlo. Zkuste to prosím znovu.

## The notice beside the button: plain text, as it is kept on record
notice-sealed = Vaše jméno a e-mailová adresa se ukládají zašifrované. { $organisation } je může číst. Podpis můžete kdykoli odvolat.
notice-who = Vaše jméno, e-mailová adresa a vše ostatní, podle čeho by vás bylo možné poznat, se před uložením šifruje. { $organisation } může tyto údaje dešifrovat. Služba, která tento formulář provozuje, je může dešifrovat jen do vašeho potvrzení a po dobu, kdy e-mail pro vás čeká na odeslání.
notice-who-signed = Vaše jméno, e-mailová adresa a vše ostatní, podle čeho by vás bylo možné poznat, se před uložením šifruje. { $organisation } může tyto údaje dešifrovat. Služba, která tento formulář provozuje, je může dešifrovat jen po dobu, kdy e-mail pro vás čeká na odeslání.
notice-count = Předává se jen počet podpisů, žádná jména. Adresát petice: { $target }.
notice-names = { $organisation } předá vaše jméno adresátovi petice: { $target }.
notice-names-postcode = { $organisation } předá vaše jméno a PSČ adresátovi petice: { $target }.
notice-confirm = Adresa slouží k potvrzení podpisu, k zasílání aktualit jen tehdy, když o ně požádáte.
notice-signed = Adresa slouží k poděkování a k tomu, abyste mohli podpis odvolat, k zasílání aktualit jen tehdy, když o ně požádáte.
notice-via = Pokud jste přišli přes odkaz, který uvádí, kde byl sdílen, tento zdroj se zašifruje, uloží spolu s vaším podpisem a započítá do statistiky.
notice-kept = { $days ->
    [one] Vaše údaje se smažou { $days } den po ukončení petice. Do té doby můžete podpis kdykoli odvolat.
    [few] Vaše údaje se smažou { $days } dny po ukončení petice. Do té doby můžete podpis kdykoli odvolat.
   *[other] Vaše údaje se smažou { $days } dní po ukončení petice. Do té doby můžete podpis kdykoli odvolat.
}

## Consent: the sentence to tick, as it is kept on record
consent = Souhlasím s tím, že { $organisation } bude zpracovávat mé údaje popsaným způsobem, včetně politického názoru, který můj podpis prozrazuje.
consent-names = Souhlasím s tím, že { $organisation } bude zpracovávat mé údaje popsaným způsobem, včetně politického názoru, který můj podpis prozrazuje, a předá mé jméno adresátovi petice: { $target }.
consent-names-postcode = Souhlasím s tím, že { $organisation } bude zpracovávat mé údaje popsaným způsobem, včetně politického názoru, který můj podpis prozrazuje, a předá mé jméno a PSČ adresátovi petice: { $target }.
signer-consent-required = Zaškrtnutím udělte souhlas: bez něj nemůžeme podpis přijmout
signer-consent-unknown = { signer-text-unknown }
signer-notice-unknown = { signer-text-unknown }

## Confirming: what is recorded
confirm-recorded = Když potvrdíte, zaznamená se:
confirm-again-text = Neodpovídá to tomu, co jste napsali? Tímto tlačítkem údaje smažete a vrátíte se k formuláři.
confirm-again = Údaje nesouhlasí: začít znovu
signer-filled-in = Vyplněno bylo také: { $fields }. Uvidíte to na stránce, která se otevře.
signer-field-country = země
signer-field-postcode = PSČ
signer-field-comment = komentář
signer-field-updates = aktuality e-mailem
signer-list-separator = { list-separator }
signer-button-start-again = { confirm-again }

## Sending the email again, and what is stored
check-email-again = Poslat e-mail znovu
check-email-sent = E-mail se pošle znovu, ledaže jich už bylo odesláno pět. Podívejte se také do spamu.
signature-clear = Nešifrovaně se ukládá: zda je podpis potvrzen, časy podpisu a našich e-mailů (po potvrzení s přesností na hodinu), zda bylo možné e-maily odeslat, jazyk, otisky (hash) textů, které se vám zobrazily, a pokud se na to formulář ptá, vaše země a zda chcete aktuality.
signature-sealed = Všechno ostatní je zašifrované. Jen { $organisation } to může dešifrovat.
signature-ask = Máte dotaz ke svým údajům? Obraťte se na: { $contact }
signature-wrong = Je v údajích chyba?
signature-wrong-text = Potvrzený podpis nelze změnit. Toto tlačítko ho odvolá a otevře prázdný formulář, abyste mohli petici podepsat znovu.
signature-wrong-button = Odvolat a začít znovu

## After signing
thanks-title = Děkujeme za podpis
thanks-text = Váš podpis byl započítán.
thanks-people = { $count ->
    [one] Podepsal { $count } člověk.
    [few] Podepsali { $count } lidé.
   *[other] Podepsalo { $count } lidí.
}
thanks-remaining = Do dalšího cíle zbývá { $remaining }.
thanks-withdraw = Uschovejte si náš e-mail: odkazem v něm můžete svůj podpis kdykoli zobrazit nebo odvolat.
thanks-share = Petice roste, když ji ti, kdo ji podepsali, sdílejí.
share-native = Sdílet…
share-copy = Kopírovat odkaz
share-copied = Zkopírováno
share-preview = Toto uvidí vaši přátelé
share-email = E-mail
share-whatsapp = WhatsApp
share-facebook = Facebook
share-x = X
share-bluesky = Bluesky
share-telegram = Telegram
next-petition = Další petice, kterou iniciuje { $organisation }
for-websites = Pro majitele webů
embed-title = Zobrazit petici na vlastním webu
embed-text = Zkopírujte tento kód na svou stránku. Nenačítá nic od třetích stran.
badge-text = Nebo jen počet podpisů jako obrázek:
back-to-petition = Zpět k petici
check-email-title = Zkontrolujte svůj e-mail
check-email-text = Poslali jsme e-mail na adresu
check-email-next = Otevřete ho a potvrďte podpis pomocí odkazu. Do té doby se podpis nezapočítá.
check-email-from = Odesílatel: { $sender }.
check-email-wrong = Špatná adresa? Vraťte se a zadejte ji znovu.
check-email-spam = Po několika minutách nic? Podívejte se do složky se spamem.
confirm-title = Potvrďte svůj podpis
confirm-text = Chystáte se potvrdit svůj podpis pod touto peticí:
confirm-as = Podepisujete se jako
confirm-button = Potvrdit podpis
confirm-not-me = Není to můj podpis
confirm-not-me-text = Pokud jste petici nepodepsali, stiskněte toto tlačítko a vaše adresa se ihned smaže.
signature-title = Váš podpis
signature-petition = Petice
signature-date = Datum podpisu
signature-state = Stav
signature-pending = Čeká na vaše potvrzení
signature-confirmed = Započítán
signature-kept = Údaje uloženy do
signature-counts = Váš podpis se počítá. Nic dalšího dělat nemusíte.
signature-updates-on = { $organisation } vám může posílat e-maily.
signature-updates-off = Zrušit odběr
signature-withdraw-text = Když podpis odvoláte, vaše údaje se smažou a podpis se přestane počítat.
signature-withdraw = Odvolat podpis
withdrawn-title = Váš podpis byl odvolán
withdrawn-text = Vaše údaje byly smazány. Pokud si to rozmyslíte, můžete petici podepsat znovu.
not-found-title = Tato stránka neexistuje
not-found-text = V adrese může být překlep, nebo byla stránka přesunuta.
not-found-home = Všechny petice

## Poster
poster-sign-online = Podepsat online
poster-or-paper = Nebo podepište zde
poster-name = Jméno a příjmení
poster-email = E-mailová adresa
poster-signature = Podpis
poster-print = Vytiskněte tuto stránku na papír A4 nebo Letter. Kdo podpisy sbírá, archy bezpečně uchovává a předá je organizaci.
poster-data = Správce údajů zapsaných na tomto archu: { $controller }. Údaje slouží jen této petici.
poster-withdraw = Chcete-li podpis odvolat nebo své údaje zobrazit či opravit, napište na { $contact }.
poster-privacy = Informace o zpracování osobních údajů: { $address }

## Privacy
privacy-title = Informace o zpracování osobních údajů
privacy-lead = Zde vysvětlujeme, co se děje s údaji lidí, kteří podepisují petici na webu { $site }.
privacy-who-title = Kdo odpovídá za vaše údaje
privacy-who = Správce údajů: { $controller }
privacy-representative = Zástupce v Evropské unii (čl. 27 GDPR): { $name }
privacy-dpo = Pověřenec pro ochranu osobních údajů: { $name }
privacy-what-title = Co se ukládá
privacy-what = Vaše jméno a příjmení, e-mailová adresa, datum a čas, jazyk, otisky (hash) textů, které se vám zobrazily, to, že jste zaškrtli povinná políčka, a zda bylo možné vám naše e-maily odeslat.
privacy-what-country = Vaše země, pokud jste ji uvedli.
privacy-what-postcode = Vaše PSČ, pokud jste ho uvedli.
privacy-what-comment = Váš komentář, pokud jste ho napsali.
privacy-what-updates = Zda chcete dostávat aktuality e-mailem.
privacy-what-paper = Při podpisu na papír: to, co zapíšete na arch. Organizace, která petici zahájila, uchovává archy ke stejnému účelu a zničí je nejpozději při smazání údajů těch, kdo podepsali online.
privacy-browser = Pokud při podpisu není spojení, prohlížeč uchová vyplněné údaje, dokud je nelze odeslat. Po 24 hodinách se už neodešlou a smažou se, až příště otevřete stránku tohoto webu.
privacy-limits = Abychom zastavili vlny falešných podpisů, počítáme, kolikrát byl formulář odeslán z jedné sítě a pro jednu e-mailovou adresu. K tomu se vaše IP adresa a e-mailová adresa ukládají jen jako otisky (hash) vypočtené s tajným klíčem. Klíč se po dvou dnech smaže; od té doby nedokážeme otisky spojit s vámi ani my.
privacy-not = Nepoužíváme cookies, sledování ani obrázky či skripty třetích stran.
privacy-why-title = K čemu údaje používáme a na jakém právním základě
privacy-why-signature = Abychom zaznamenali a započítali váš podpis, poslali vám související e-maily a, pokud je to uvedeno ve formuláři, předali vaše jméno: váš výslovný souhlas (čl. 6 odst. 1 písm. a) a čl. 9 odst. 2 písm. a) GDPR), protože podpis může prozradit politický názor.
privacy-why-updates = Abychom vám posílali aktuality, pokud jste o ně požádali: rovněž váš výslovný souhlas. Odběr můžete zrušit, aniž byste odvolali podpis.
privacy-why-limits = Abychom zabránili opakovaným a falešným podpisům a nepsali těm, kdo o naše e-maily nestojí: náš oprávněný zájem na důvěryhodném počtu (čl. 6 odst. 1 písm. f) GDPR).
privacy-how-title = Jak se údaje ukládají a kdo je může číst
privacy-how = Vše, podle čeho by vás bylo možné poznat, se před uložením šifruje pro organizaci, která petici zahájila. Podpisy svých petic mohou číst tyto organizace:
privacy-how-service = Služba samotná může číst, co jste vyplnili, jen do vašeho potvrzení a po dobu, kdy e-mail pro vás čeká na odeslání.
privacy-how-service-signed = Služba samotná může číst, co jste vyplnili, jen po dobu, kdy e-mail pro vás čeká na odeslání.
privacy-how-hash = Aby nikdo nepodepsal dvakrát, ukládá se s podpisem otisk (hash) vaší e-mailové adresy vypočtený s tajným klíčem. Adresu neprozrazuje, ale kdo má tajný klíč této služby, může ověřit, zda se určitou adresou někdo podepsal. Při smazání údajů se smaže i náhodná hodnota, která je k ověření nutná, a ověřit to už nelze.
privacy-target-title = Co se předává
privacy-target-none = Adresáti petice se dozvědí jen to, kolik lidí ji podepsalo, ne kdo.
privacy-target-some = Pokud je to uvedeno ve formuláři, předá organizace jména podepsaných adresátům petice. U všech ostatních petic se adresáti dozvědí jen to, kolik lidí podepsalo.
privacy-target-all = Organizace předá jména podepsaných adresátům petice. Je to uvedeno i ve formuláři.
privacy-target-postcode = Pokud se formulář ptá na PSČ, předává se spolu se jménem.
privacy-processors-title = Poskytovatelé služeb
privacy-processors = Tyto společnosti zpracovávají údaje naším jménem a podle našich pokynů (čl. 28 GDPR):
privacy-processors-unknown = Společnosti, které tento web hostují a odesílají jeho e-maily, zpracovávají údaje naším jménem a podle našich pokynů (čl. 28 GDPR).
privacy-aws = hosting stránek a formuláře, databáze, odesílání e-mailů
privacy-transfer-title = Předávání mimo Evropský hospodářský prostor
privacy-transfer-none = Údaje se ukládají jen v Evropském hospodářském prostoru.
privacy-transfer = Údaje se ukládají i mimo Evropský hospodářský prostor. Můžete nás požádat o kopii záruk:
privacy-clauses = rozhodnutí Evropské komise o odpovídající ochraně, a není-li vydáno, její standardní smluvní doložky (čl. 45 a čl. 46 odst. 2 písm. c) GDPR)
privacy-cdn = Stránky a formulář procházejí servery celosvětové sítě (CloudFront) ve vaší blízkosti, které mohou být mimo Evropský hospodářský prostor. Vyplněné údaje neukládají.
privacy-long-title = Jak dlouho se údaje uchovávají
privacy-long = { $days ->
    [one] Do uplynutí { $days } dne od ukončení petice.
    [few] Do uplynutí { $days } dnů od ukončení petice.
   *[other] Do uplynutí { $days } dnů od ukončení petice.
}
privacy-long-range = Do uplynutí { $from } až { $to } dnů od ukončení petice, podle konkrétní petice.
privacy-long-pending = { $days ->
    [one] Nepotvrzený podpis se smaže po { $days } dni.
    [few] Nepotvrzený podpis se smaže po { $days } dnech.
   *[other] Nepotvrzený podpis se smaže po { $days } dnech.
}
privacy-long-unsent = Tato lhůta běží od našeho prvního e-mailu. Pokud se nepodaří odeslat žádný, podpis se smaže po { $days } dnech.
privacy-long-withdrawn = { $days ->
    [one] Po odvolání podpisu se { $days } den uchovává otisk (hash) bez vašeho jména a adresy, aby bylo možné podpis odstranit i z kopií.
    [few] Po odvolání podpisu se { $days } dny uchovává otisk (hash) bez vašeho jména a adresy, aby bylo možné podpis odstranit i z kopií.
   *[other] Po odvolání podpisu se { $days } dní uchovává otisk (hash) bez vašeho jména a adresy, aby bylo možné podpis odstranit i z kopií.
}
privacy-long-stopped = Pokud se e-mail pro vás vrátí nebo některý označíte jako spam, uloží se na { $days } dní otisk (hash) vaší adresy vypočtený s tajným klíčem, abychom vám už nepsali.
privacy-long-deleted = Smazat znamená: vyplněné údaje se odstraní z databáze a to, co zůstane, už nelze spojit s vámi. Může to trvat několik dní.
privacy-long-backup = { $days ->
    [one] Ze záloh smazané údaje zmizí po dalším { $days } dni.
    [few] Ze záloh smazané údaje zmizí po dalších { $days } dnech.
   *[other] Ze záloh smazané údaje zmizí po dalších { $days } dnech.
}
privacy-long-count = Počet podpisů zůstává. Nikoho podle něj nelze poznat.
privacy-rights-title = Vaše práva
privacy-rights = Máte právo na přístup ke svým údajům, na jejich opravu nebo výmaz, na jejich získání v přenositelném formátu, na omezení zpracování a právo vznést námitku. Odkazem v našem e-mailu můžete svůj podpis zobrazit a odvolat; ve všech ostatních záležitostech napište na některý z kontaktů uvedených výše. Údaje se zpracovávají na základě vašeho souhlasu, který můžete kdykoli odvolat; zákonnost dřívějšího zpracování tím není dotčena.
privacy-correct = Potvrzený podpis nelze změnit. Chcete-li ho opravit, odvolejte ho a podepište znovu, nebo napište správci údajů.
privacy-complain = Pokud se domníváte, že se s vašimi údaji nenakládá správně, můžete podat stížnost u dozorového úřadu pro ochranu osobních údajů, například v místě svého bydliště.
privacy-authority = Příslušný dozorový úřad: { $authority }
privacy-must-title = Dobrovolné poskytnutí údajů a automatizované rozhodování
privacy-must = Podepsat nemusíte. K podpisu potřebujeme vaše jméno a příjmení, e-mailovou adresu a souhlas; nepovinná pole můžete nechat prázdná.
privacy-automated = Nedochází k automatizovanému rozhodování o vás ani k profilování (čl. 22 GDPR).
privacy-other-title = Pokud vaši adresu zadal někdo jiný
privacy-other = Někdo může zadat vaši e-mailovou adresu bez vašeho vědomí. Pak vaši adresu, jméno a vše ostatní máme od této osoby. Odkazem v našem e-mailu můžete vše ihned smazat. Máte stejná práva jako lidé, kteří podepisují.
privacy-updated = Poslední změna: { $date }
privacy-text = Tyto informace jako prostý text, zveřejněné pod svým otiskem (hash)

## What the signer says (placeholders are filled by the signer)
signer-name-required = Zadejte jméno a příjmení
signer-name-too-long = Jméno může mít nejvýše 255 znaků
signer-name-web-address = Jméno nesmí obsahovat webovou adresu
signer-name-first-character = Jméno nesmí začínat znakem { $character }
signer-name-invalid = Jméno obsahuje nepovolený znak
signer-email-required = Zadejte svou e-mailovou adresu
signer-email-invalid = Zadejte e-mailovou adresu ve tvaru jmeno@example.org
signer-email-disposable = Zadejte adresu, kterou si ponecháte: dočasné adresy nepřijímáme
signer-country-required = Vyberte zemi, ve které žijete
signer-country-unknown = Vyberte zemi ze seznamu
signer-postcode-required = Zadejte PSČ
signer-postcode-invalid = Zadejte PSČ ve formátu obvyklém ve vaší zemi
signer-comment-required = Napište, proč petici podepisujete
signer-comment-too-long = Komentář je příliš dlouhý
signer-declaration-required = Potvrďte zaškrtnutím políčka
signer-updates-required = Pokračujte zaškrtnutím políčka
signer-text-unknown = Stránka byla zastaralá: přečtěte si petici znovu a podepište ji ještě jednou
signer-error-title = Chyba: { $title }
signer-title-separator = {". "}
signer-button-confirm = { confirm-button }
signer-button-not-me = { confirm-not-me }
signer-button-updates-off = { signature-updates-off }
signer-button-withdraw = { signature-withdraw }
signer-not-found-title = Petice nenalezena
signer-not-found-text = Na této adrese žádná petice není, nebo ještě nezačala.
signer-closed-title = Tato petice je ukončená
signer-closed-text = Podpisy už nepřijímá. Vaše údaje nebyly uloženy.
signer-text-replaced-title = Text se změnil
signer-text-replaced-text = Petice se od otevření stránky změnila. Než ji podepíšete, přečtěte si ji prosím znovu.
signer-link-gone-title = Tento odkaz už neplatí
signer-link-gone-text = Byl už použit, jeho platnost vypršela, nebo byl podpis odvolán. Petici můžete podepsat znovu.
signer-bad-request-title = Formulář se nepodařilo přečíst
signer-bad-request-text = Část odeslaných údajů není platná. Vraťte se a zkuste to znovu.
signer-cross-site-title = Podepište prosím na stránce petice
signer-cross-site-text = Formulář byl odeslán z jiného webu, proto nebyl přijat. Otevřete petici a podepište ji tam.
signer-too-large-title = Text je příliš dlouhý
signer-too-large-text = Zkraťte ho a zkuste to znovu.
signer-media-type-title = Formulář se nepodařilo přečíst
signer-media-type-text = Tento formát není podporován.
signer-method-title = Tady to nefunguje
signer-method-text = Vraťte se k petici a zkuste to znovu.
signer-too-many-title = Chvíli prosím počkejte
signer-too-many-text = Z vaší sítě přichází mnoho podpisů. Zkuste to znovu za { $wait }. Formulář nebudete muset vyplňovat znovu.
signer-unavailable-title = Váš podpis teď nemůžeme přijmout
signer-unavailable-text = Zkuste to prosím znovu za { $wait }. Formulář nebudete muset vyplňovat znovu.
signer-wait-seconds = { $count } s
signer-wait-minutes = { $count } min
signer-wait-hours = { $count } h

## Mails
mail-hello = Dobrý den, { $name },
mail-confirm-subject = Potvrďte svůj podpis: { $petition_title }
mail-confirm-intro = Právě jste podepsali tuto petici, nebo to pod vaší adresou udělal někdo jiný:
mail-confirm-do = Aby se podpis započítal, otevřete tuto stránku a klikněte na tlačítko:
mail-confirm-button = Potvrdit podpis
mail-confirm-what = Odkaz otevře stránku, která ukáže vše, co podepisujete. Podpis se započítá, až ho tam potvrdíte.
mail-confirm-until = Odkaz platí do { $expires_on }.
mail-confirm-not = Pokud jste to nebyli vy, tento e-mail ignorujte: podpis se nezapočítá a vaše adresa se smaže. Můžete ji také smazat hned:
mail-confirm-keep = Uschovejte si tento e-mail: po potvrzení můžete stejným odkazem svůj podpis kdykoli zobrazit nebo odvolat.
mail-reminder-subject = Váš podpis ještě není potvrzen: { $petition_title }
mail-reminder-intro = Před několika dny jste podepsali tuto petici, nebo to pod vaší adresou udělal někdo jiný. Podpis se zatím nepočítá:
mail-reminder-last = Toto je naše jediné připomenutí.
mail-already-subject = Už jste podepsali: { $petition_title }
mail-already-intro = Někdo právě podepsal tuto petici pod vaší adresou:
mail-already-text = Váš podpis se už počítá, nemusíte tedy nic dělat. Pokud to byl někdo, s kým sdílíte e-mailovou schránku, potřebuje k podpisu vlastní e-mailovou adresu.
mail-signed-subject = Děkujeme za podpis: { $petition_title }
mail-signed-intro = Děkujeme, že jste podepsali tuto petici:
mail-signed-text = Váš podpis se počítá.
mail-own = Zobrazit nebo odvolat svůj podpis
mail-footer = Tento e-mail dostáváte, protože vaše adresa byla zadána na stránce petice na webu { $site }.

## Two people with one address
second-note = Podepisujete se jako další osoba s touto e-mailovou adresou. Zde ji nelze změnit.
mail-second-text = Podpis s touto adresou se už počítá, nemusíte tedy nic dělat. Chce-li podepsat i další osoba, která s vámi sdílí e-mailovou schránku, může to jednou udělat pod vlastním jménem:
mail-second-link = Podepsat jako další osoba (odkaz platí do { $expires_on })
signer-second-taken-title = S touto adresou už petici podepsaly dvě osoby
signer-second-taken-text = Podepsat ji mohou dvě osoby, které sdílejí e-mailovou schránku. Každá další potřebuje vlastní adresu.
