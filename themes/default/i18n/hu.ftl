# A téma szövegei magyarul. Az olvasót magázzuk.
# Native review: none

## Everywhere
skip-to-content = Ugrás a tartalomra
menu = Főmenü
languages = Nyelvek
footer-menu = Az oldalról
all-petitions = Minden petíció
privacy-notice = Adatkezelési tájékoztató
feed = A webhely hírcsatornája
feed-how = A hírolvasó egy alkalmazás, amely megmutatja az Ön által követett webhelyek újdonságait. Másolja bele ezt a címet.
petitioning = A petíció címzettje: { $target }
started-by = Kezdeményező: { $name }
signatures = { $count ->
    [one] { $count } aláírás
   *[other] { $count } aláírás
}
signatures-word = { $count ->
    [one] aláírás
   *[other] aláírás
}
supporters = { $count ->
    [one] { $count } támogató
   *[other] { $count } támogató
}
supporters-word = { $count ->
    [one] támogató
   *[other] támogató
}
petitions-count = { $count ->
    [one] { $count } petíció
   *[other] { $count } petíció
}
topics = Témák
all-topics = Minden téma ({ $count })
organisations = Kezdeményezők
show-all = Az összes megjelenítése ({ $count })
read-and-sign = Elolvasás és aláírás
read-more = Tovább olvasom
search-petitions = Petíciók keresése
previous-page = Előző oldal
next-page = Következő oldal
pages = Oldalak
page-of = { $number }. oldal, összesen { $pages }
page-number = { $number }. oldal
nothing-here = Itt még nincs semmi.
standing-draft = Piszkozat
standing-scheduled = Hamarosan indul
standing-closed = Lezárult
standing-victory = Siker
list-separator = {", "}
optional = (nem kötelező)

## Titles and descriptions of pages
title-home = { $site }
title-petitions = Minden petíció – { $site }
title-petitions-page = Minden petíció, { $number }. oldal – { $site }
title-petition = { $title } – { $site }
title-confirmed = Köszönjük az aláírását – { $title }
title-embed = { $title }
title-poster = Nyomtatáshoz: { $title }
title-organisation = { $title } – { $site }
title-organisation-page = { $title }, { $number }. oldal – { $site }
title-topic = Petíciók a következő témában: { $title } – { $site }
title-topic-page = Petíciók a következő témában: { $title }, { $number }. oldal – { $site }
title-article = { $title } – { $site }
title-privacy = Adatkezelési tájékoztató – { $site }
title-check-email = Nézze meg az e-mailjeit – { $site }
title-confirm = Erősítse meg az aláírását – { $site }
title-signature = Az Ön aláírása – { $site }
title-withdrawn = Az aláírás visszavonva – { $site }
title-message = { $site }
title-not-found = Az oldal nem található – { $site }
description-home = { $site }: olvassa el és írja alá a petíciókat, és kövesse a sorsukat.
description-petitions = { $site }: minden petíció, elöl a legújabbak.
description-organisation = Petíciók, amelyeket { $title } kezdeményezett, és a támogatóik száma.
description-topic = Petíciók a következő témában: { $title }, elöl a legújabbak.
description-article = { $title } – { $site }
description-privacy = { $site }: mi történik az aláírók adataival, mit tárolunk, meddig, és ki olvashatja.
social-image-alt = Petíció: „{ $title }”

## Home and lists
home-lead = Olvasson el egy petíciót, írja alá, és nézze meg, mi lesz belőle.
featured = Kiemelt
closing-soon = Hamarosan lezárul
newest = Legújabb
list-open = Nyitott petíciók
list-closed = Lezárult petíciók
list-most-signed = Legtöbb aláírás
victories = Sikeres petíciók
petitions-about = Petíciók a következő témában: { $topic }
started-petitions = { $count ->
    [one] { $count } petíciót kezdeményezett
   *[other] { $count } petíciót kezdeményezett
}
contact = Kapcsolat
website = Webhely

## Progress
be-first = Legyen az első aláírók között
of-goal = (cél: { $goal })
next-goal = Következő cél: { $goal }
goal-reached = Elértük a célt: { $goal } aláírás.
progress-label = { $signatures } aláírás, a cél { $goal }
online-elsewhere = { $online } online és { $elsewhere } máshol gyűjtött aláírás
elsewhere-sum = { $elsewhere } máshol gyűjtött aláírás
elsewhere-from = { $source }: { $count }
elsewhere-from-on = { $source } ({ $date }): { $count }

## Petition
sign-this = Aláírom a petíciót
days-left = { $count ->
    [one] Még { $count } nap
   *[other] Még { $count } nap
}
last-day = Utolsó nap
closes-on = Aláírási határidő: { $date }
closes-zone-city = {" "}({ $city } helyi ideje szerint)
closes-zone = {" "}({ $zone })
closed-on = Lezárult: { $date }
closed-title = Ez a petíció lezárult
closed-text = Már nem írható alá. Köszönjük mindenkinek, aki aláírta.
victory-title = Ez a petíció sikeres volt
victory-text = A kérést teljesítették. Köszönjük mindenkinek, aki aláírta.
not-open-title = Ez a petíció még nem indult el
not-open-text = Csak az előnézetben látható.
updates = Hírek
latest-update = Legfrissebb hír: { $title }
pace = { $count } ezen a héten
curve-title = Aláírások napról napra
curve-text = { $first }: { $from }, { $last }: { $to }
update-waiting = Még nincs közzétéve
updates-feed = A petíció híreinek csatornája
spread-title = A petíció megosztása
poster-link = Nyomtatható aláírásgyűjtő ív
text-link = A petíció teljes szövege (egyszerű szöveg)
photo-credit = Fotó: { $credit }

## The form
sign-title = Aláírom a petíciót
field-name = Teljes név
field-email = Az Ön e-mail-címe
hint-email-confirm = E-mailt küldünk az aláírás megerősítéséhez. A címét soha nem tesszük közzé.
hint-email = A címét soha nem tesszük közzé.
field-country = Ország, ahol él
choose-country = Válasszon országot
field-postcode = Irányítószám
field-comment = Miért írja alá?
field-updates = { $organisation } küldhet nekem e-maileket erről a petícióról és egyéb munkájáról. Bármikor leiratkozhatok.
field-trap = Ezt a mezőt hagyja üresen
what-happens = Mi történik az adataival
sign-button = Aláírom
signing = Küldés…
next-confirm = Ezután e-mailt küldünk Önnek. Az aláírása akkor számít, ha megnyitotta a benne lévő hivatkozást, és megerősítette az aláírást.
next-counts = Az aláírása azonnal számít. E-mailben küldünk egy hivatkozást, amellyel visszavonhatja.
errors-title = Valami nincs rendben
offline-title = Nincs kapcsolat
offline-text = Az aláírását ez a böngésző tárolja. Elküldjük, amint újra csatlakozik, és ez az oldal nyitva van. 24 óra elteltével már nem küldjük el, és törlődik, amikor legközelebb megnyitja ebben a böngészőben a webhely egy oldalát.
offline-forget = Törlés most
failed-text = Hiba történt. Próbálja újra.

## The notice beside the button: plain text, as it is kept on record
notice-sealed = A nevét és az e-mail-címét titkosítva tároljuk. Ezeket { $organisation } tudja elolvasni. Az aláírását bármikor visszavonhatja.
notice-who = A nevét, az e-mail-címét és minden mást, ami alapján Ön azonosítható lenne, tárolás előtt titkosítunk. Ezeket { $organisation } tudja visszafejteni. Az űrlapot működtető szolgáltatás csak addig tudja visszafejteni, amíg Ön meg nem erősíti az aláírást, és amíg egy Önnek szóló e-mail küldésre vár.
notice-who-signed = A nevét, az e-mail-címét és minden mást, ami alapján Ön azonosítható lenne, tárolás előtt titkosítunk. Ezeket { $organisation } tudja visszafejteni. Az űrlapot működtető szolgáltatás csak addig tudja visszafejteni, amíg egy Önnek szóló e-mail küldésre vár.
notice-count = Csak az aláírások számát adjuk át, neveket nem. A petíció címzettje: { $target }.
notice-names = { $organisation } átadja az Ön nevét a petíció címzettjének: { $target }.
notice-names-postcode = { $organisation } átadja az Ön nevét és irányítószámát a petíció címzettjének: { $target }.
notice-confirm = A címét az aláírás megerősítésére használjuk, hírek küldésére csak akkor, ha kéri.
notice-signed = A címét arra használjuk, hogy köszönetet mondjunk, és hogy visszavonhassa az aláírását, hírek küldésére pedig csak akkor, ha kéri.
notice-via = Ha olyan hivatkozásról érkezett, amely megadja, hol osztották meg, ezt a forrást titkosítva, az aláírásával együtt tároljuk, és beszámítjuk a statisztikába.
notice-kept = { $days ->
    [one] Az adatait a petíció lezárulta után { $days } nappal töröljük. Addig bármikor visszavonhatja az aláírását.
   *[other] Az adatait a petíció lezárulta után { $days } nappal töröljük. Addig bármikor visszavonhatja az aláírását.
}

## Consent: the sentence to tick, as it is kept on record
consent = Hozzájárulok ahhoz, hogy { $organisation } a leírtak szerint kezelje az adataimat, beleértve az aláírásomból kitűnő politikai véleményt is.
consent-names = Hozzájárulok ahhoz, hogy { $organisation } a leírtak szerint kezelje az adataimat, beleértve az aláírásomból kitűnő politikai véleményt is, és átadja a nevemet a petíció címzettjének: { $target }.
consent-names-postcode = Hozzájárulok ahhoz, hogy { $organisation } a leírtak szerint kezelje az adataimat, beleértve az aláírásomból kitűnő politikai véleményt is, és átadja a nevemet és az irányítószámomat a petíció címzettjének: { $target }.
signer-consent-required = Jelölje be a négyzetet a hozzájáruláshoz: enélkül nem fogadhatjuk el az aláírását
signer-consent-unknown = { signer-text-unknown }
signer-notice-unknown = { signer-text-unknown }

## Confirming: what is recorded
confirm-recorded = Ha megerősíti, a következőket rögzítjük:
confirm-again-text = Nem ezt írta? Ezzel a gombbal törölheti, és visszatérhet az űrlaphoz.
confirm-again = Nem ezt írtam: kezdem elölről
signer-filled-in = Ezek is ki vannak töltve: { $fields }. A megnyíló oldalon láthatók.
signer-field-country = ország
signer-field-postcode = irányítószám
signer-field-comment = megjegyzés
signer-field-updates = hírek e-mailben
signer-list-separator = { list-separator }
signer-button-start-again = { confirm-again }

## Sending the email again, and what is stored
check-email-again = Az e-mail újraküldése
check-email-sent = Újra elküldjük az e-mailt, kivéve, ha már ötöt küldtünk. Nézze meg a levélszemét mappát is.
signature-clear = Titkosítatlanul tároljuk, hogy az aláírás meg van-e erősítve, az aláírás és az e-mailjeink időpontját (megerősítés után órára pontosan), azt, hogy az e-maileket el lehetett-e küldeni, a nyelvet, az Önnek megjelenített szövegek lenyomatát (hash), és ha az űrlap kéri, az országát és azt, hogy kér-e híreket.
signature-sealed = Minden mást titkosítunk. Csak { $organisation } tudja visszafejteni.
signature-ask = Kérdése van az adatairól? Forduljon ide: { $contact }
signature-wrong = Hibásak az adatok?
signature-wrong-text = A megerősített aláírás nem módosítható. Ez a gomb visszavonja, és megnyit egy üres űrlapot, hogy újra aláírhasson.
signature-wrong-button = Visszavonás és újrakezdés

## After signing
thanks-title = Köszönjük az aláírását
thanks-text = Az aláírását beszámítottuk.
thanks-people = { $count ->
    [one] Eddig { $count } ember írta alá.
   *[other] Eddig { $count } ember írta alá.
}
thanks-remaining = Még { $remaining } aláírás kell a következő célig.
thanks-withdraw = Őrizze meg az e-mailünket: a benne lévő hivatkozással bármikor megnézheti vagy visszavonhatja az aláírását.
thanks-share = Egy petíció akkor növekszik, ha az aláírói megosztják.
share-native = Megosztás…
share-copy = Hivatkozás másolása
share-copied = Másolva
share-preview = Ezt látják majd az ismerősei
share-email = E-mail
share-whatsapp = WhatsApp
share-facebook = Facebook
share-x = X
share-bluesky = Bluesky
share-telegram = Telegram
next-petition = { $organisation } egy másik petíciója
for-websites = Webhelyek tulajdonosainak
embed-title = A petíció megjelenítése a saját webhelyén
embed-text = Másolja ezt a kódot az oldalába. Nem tölt be semmit más webhelyekről.
badge-text = Vagy csak az aláírások száma, képként:
back-to-petition = Vissza a petícióhoz
check-email-title = Nézze meg az e-mailjeit
check-email-text = E-mailt küldtünk erre a címre:
check-email-next = Nyissa meg, és a hivatkozással erősítse meg az aláírását. Addig nem számít.
check-email-from = A feladó: { $sender }.
check-email-wrong = Rossz a cím? Menjen vissza, és írja be újra.
check-email-spam = Pár perc után sincs semmi? Nézze meg a levélszemét mappát.
confirm-title = Erősítse meg az aláírását
confirm-text = Ennek a petíciónak az aláírását készül megerősíteni:
confirm-as = Az aláíró neve
confirm-button = Megerősítem az aláírásomat
confirm-not-me = Nem én írtam alá
confirm-not-me-text = Ha nem írta alá, nyomja meg ezt a gombot, és a címét azonnal töröljük.
signature-title = Az Ön aláírása
signature-petition = Petíció
signature-date = Az aláírás napja
signature-state = Állapot
signature-pending = Az Ön megerősítésére vár
signature-confirmed = Beszámítva
signature-kept = Az adatok tárolásának utolsó napja
signature-counts = Az aláírása számít. Nincs több teendője.
signature-updates-on = { $organisation } küldhet Önnek e-maileket.
signature-updates-off = Leiratkozás
signature-withdraw-text = Ha visszavonja az aláírását, töröljük az adatait, és az aláírás többé nem számít.
signature-withdraw = Visszavonom az aláírásomat
withdrawn-title = Az aláírás visszavonva
withdrawn-text = Az adatait töröltük. Ha meggondolja magát, újra aláírhat.
not-found-title = Ez az oldal nem létezik
not-found-text = Lehet, hogy hibás a cím, vagy az oldalt áthelyezték.
not-found-home = Minden petíció

## Poster
poster-sign-online = Aláírás online
poster-or-paper = Vagy írja alá itt
poster-name = Teljes név
poster-email = E-mail-cím
poster-signature = Aláírás
poster-print = Nyomtassa ki ezt az oldalt A4-es vagy Letter méretű papírra. Aki aláírásokat gyűjt, biztonságos helyen őrzi az íveket, és átadja őket a szervezetnek.
poster-data = Az itt megadott adatok kezelője: { $controller }. Az adatokat csak ehhez a petícióhoz használjuk.
poster-withdraw = Az aláírása visszavonásához, az adatai megtekintéséhez vagy helyesbítéséhez írjon ide: { $contact }.
poster-privacy = Adatkezelési tájékoztató: { $address }

## Privacy
privacy-title = Adatkezelési tájékoztató
privacy-lead = Itt leírjuk, mi történik azok adataival, akik petíciót írnak alá ezen a webhelyen: { $site }.
privacy-who-title = Ki felel az adataiért
privacy-who = Adatkezelő: { $controller }
privacy-representative = Képviselő az Európai Unióban (GDPR 27. cikk): { $name }
privacy-dpo = Adatvédelmi tisztviselő: { $name }
privacy-what-title = Mit tárolunk
privacy-what = A nevét, az e-mail-címét, a dátumot és az időt, a nyelvet, az Önnek megjelenített szövegek lenyomatát (hash), azt, hogy bejelölte a kötelező négyzeteket, és hogy az e-mailjeinket el lehetett-e küldeni Önnek.
privacy-what-country = Az országát, ha megadta.
privacy-what-postcode = Az irányítószámát, ha megadta.
privacy-what-comment = A megjegyzését, ha írt.
privacy-what-updates = Azt, hogy kér-e híreket e-mailben.
privacy-what-paper = Ha papíron ír alá: azt, amit az ívre ír. A petíciót kezdeményező szervezet ugyanerre a célra őrzi az íveket, és legkésőbb akkor semmisíti meg őket, amikor az online aláírások adatait töröljük.
privacy-browser = Ha aláíráskor nincs kapcsolat, a böngészője megőrzi a megadott adatokat, amíg el nem küldhetők. 24 óra elteltével már nem küldjük el, és törlődnek, amikor legközelebb megnyitja a webhely egy oldalát.
privacy-limits = A tömeges hamis aláírások kiszűréséhez számoljuk, hányszor küldik el az űrlapot egy-egy hálózatból és egy-egy e-mail-címmel. Ehhez az IP-címét és az e-mail-címét csak titkos kulccsal készült lenyomatként (hash) tároljuk. A kulcsot két nap után töröljük; onnantól mi sem tudjuk a lenyomatokat Önhöz kötni.
privacy-not = Nem használunk sütiket, nyomkövetést, sem harmadik féltől származó képeket vagy szkripteket.
privacy-why-title = Mire és milyen jogalapon használjuk az adatait
privacy-why-signature = Az aláírása rögzítéséhez és megszámlálásához, a hozzá tartozó e-mailek elküldéséhez és, ha az űrlap ezt jelzi, a neve átadásához: az Ön kifejezett hozzájárulása (GDPR 6. cikk (1) bekezdés a) pont és 9. cikk (2) bekezdés a) pont), mert az aláírás politikai véleményt fedhet fel.
privacy-why-updates = Hírek küldéséhez, ha kérte: szintén az Ön kifejezett hozzájárulása. Leiratkozhat anélkül, hogy visszavonná az aláírását.
privacy-why-limits = A kétszeres és hamis aláírások megakadályozásához, és ahhoz, hogy ne írjunk azoknak, akik nem kérik az e-mailjeinket: a megbízható számláláshoz fűződő jogos érdekünk (GDPR 6. cikk (1) bekezdés f) pont).
privacy-how-title = Hogyan tároljuk az adatokat, és ki olvashatja őket
privacy-how = Tárolás előtt a petíciót kezdeményező szervezet számára titkosítunk mindent, ami alapján Ön azonosítható lenne. A következő szervezetek olvashatják a petícióikon lévő aláírásokat:
privacy-how-service = Maga a szolgáltatás csak addig olvashatja a megadott adatokat, amíg Ön meg nem erősíti az aláírást, és amíg egy Önnek szóló e-mail küldésre vár.
privacy-how-service-signed = Maga a szolgáltatás csak addig olvashatja a megadott adatokat, amíg egy Önnek szóló e-mail küldésre vár.
privacy-how-hash = Hogy senki ne írjon alá kétszer, az aláírásával együtt tároljuk az e-mail-címének titkos kulccsal készült lenyomatát (hash). Ez nem fedi fel a címet, de akinek megvan a szolgáltatás titkos kulcsa, ellenőrizheti, hogy egy adott címmel aláírtak-e. Az adatok törlésekor egy ehhez szükséges véletlen értéket is törlünk, így az ellenőrzés többé nem lehetséges.
privacy-target-title = Mit adunk át
privacy-target-none = A petíció címzettjei csak azt tudják meg, hányan írták alá, azt nem, hogy kik.
privacy-target-some = Ha az űrlapon szerepel, a szervezet átadja az aláírók nevét a petíció címzettjeinek. Minden más petíciónál csak azt tudják meg, hányan írták alá.
privacy-target-all = A szervezet átadja az aláírók nevét a petíció címzettjeinek. Ez az űrlapon is szerepel.
privacy-target-postcode = Ha az űrlap irányítószámot kér, azt a névvel együtt adja át.
privacy-processors-title = Szolgáltatók
privacy-processors = Ezek a cégek a megbízásunkból és az utasításaink szerint dolgoznak fel adatokat (GDPR 28. cikk):
privacy-processors-unknown = A webhelyet üzemeltető és az e-mailjeit küldő cégek a megbízásunkból és az utasításaink szerint dolgoznak fel adatokat (GDPR 28. cikk).
privacy-aws = az oldalak és az űrlap tárhelye, adatbázis, e-mailek küldése
privacy-transfer-title = Továbbítás az Európai Gazdasági Térségen kívülre
privacy-transfer-none = Az adatokat csak az Európai Gazdasági Térségben tároljuk.
privacy-transfer = Az Európai Gazdasági Térségen kívül is tárolunk adatokat. A garanciák másolatát elkérheti tőlünk:
privacy-clauses = az Európai Bizottság megfelelőségi határozata vagy ennek hiányában általános szerződési feltételei (GDPR 45. cikk és 46. cikk (2) bekezdés c) pont)
privacy-cdn = Az oldalak és az űrlap egy világméretű hálózat (CloudFront) Önhöz közeli kiszolgálóin haladnak át, amelyek az Európai Gazdasági Térségen kívül is lehetnek. Ezek nem tárolják a megadott adatokat.
privacy-long-title = Meddig tároljuk az adatokat
privacy-long = { $days ->
    [one] A petíció lezárulta után { $days } napig.
   *[other] A petíció lezárulta után { $days } napig.
}
privacy-long-range = A petíció lezárulta után, petíciótól függően { $from }–{ $to } napig.
privacy-long-pending = { $days ->
    [one] A meg nem erősített aláírást { $days } nap után töröljük.
   *[other] A meg nem erősített aláírást { $days } nap után töröljük.
}
privacy-long-unsent = Ez az idő az első e-mailünktől számít. Ha egyet sem lehet elküldeni, az aláírást { $days } nap után töröljük.
privacy-long-withdrawn = { $days ->
    [one] Az aláírás visszavonása után { $days } napig megőrzünk egy lenyomatot (hash), az Ön neve és címe nélkül, hogy az aláírás a másolatokból is eltávolítható legyen.
   *[other] Az aláírás visszavonása után { $days } napig megőrzünk egy lenyomatot (hash), az Ön neve és címe nélkül, hogy az aláírás a másolatokból is eltávolítható legyen.
}
privacy-long-stopped = Ha egy Önnek szóló e-mail visszajön, vagy valamelyiket levélszemétként jelenti, a címének titkos kulccsal készült lenyomatát { $days } napig tároljuk, hogy ne írjunk Önnek többet.
privacy-long-deleted = A törlés azt jelenti, hogy a megadott adatokat eltávolítjuk az adatbázisból, és ami megmarad, az már nem köthető Önhöz. Ez néhány napig is eltarthat.
privacy-long-backup = { $days ->
    [one] A törölt adatok további { $days } nap után tűnnek el a biztonsági mentésekből.
   *[other] A törölt adatok további { $days } nap után tűnnek el a biztonsági mentésekből.
}
privacy-long-count = Az aláírások száma megmarad. Ez alapján senki sem azonosítható.
privacy-rights-title = Az Ön jogai
privacy-rights = Joga van hozzáférni az adataihoz, kérni azok helyesbítését vagy törlését, hordozható formában megkapni őket, kérni a kezelésük korlátozását, és tiltakozni ellene. Az e-mailünkben lévő hivatkozással megnézheti és visszavonhatja az aláírását; minden más ügyben írjon a fenti elérhetőségek egyikére. Az adatkezelés alapja az Ön hozzájárulása, amelyet bármikor visszavonhat; ez nem érinti a korábbi adatkezelés jogszerűségét.
privacy-correct = A megerősített aláírás nem módosítható. A helyesbítéshez vonja vissza, és írja alá újra, vagy írjon az adatkezelőnek.
privacy-complain = Ha úgy véli, hogy az adatait nem megfelelően kezelik, panaszt tehet egy adatvédelmi felügyeleti hatóságnál, például a lakóhelye szerint illetékesnél.
privacy-authority = Az illetékes felügyeleti hatóság: { $authority }
privacy-must-title = Az adatok önkéntes megadása és automatizált döntéshozatal
privacy-must = Nem kötelező aláírnia. Ha aláír, szükségünk van a nevére, az e-mail-címére és a hozzájárulására; a nem kötelezőként jelölt mezőket üresen hagyhatja.
privacy-automated = Önről nem hozunk automatizált döntést, és nem alkotunk profilt (GDPR 22. cikk).
privacy-other-title = Ha valaki más adta meg a címét
privacy-other = Valaki az Ön tudta nélkül is megadhatja az e-mail-címét. Ekkor a címét, a nevet és minden mást attól a személytől kaptunk. Az e-mailünkben lévő hivatkozással azonnal törölhet mindent. Önt ugyanazok a jogok illetik meg, mint az aláírókat.
privacy-updated = Utolsó módosítás: { $date }
privacy-text = Ez a tájékoztató egyszerű szövegként, a lenyomata (hash) alatt közzétéve

## What the signer says (placeholders are filled by the signer)
signer-name-required = Adja meg a teljes nevét
signer-name-too-long = A név legfeljebb 255 karakter lehet
signer-name-web-address = A név nem tartalmazhat webcímet
signer-name-first-character = A név nem kezdődhet ezzel a karakterrel: { $character }
signer-name-invalid = A név nem megengedett karaktert tartalmaz
signer-email-required = Adja meg az e-mail-címét
signer-email-invalid = Olyan e-mail-címet adjon meg, mint nev@example.org
signer-email-disposable = Olyan címet adjon meg, amelyet megtart: ideiglenes címeket nem fogadunk el
signer-country-required = Válassza ki az országot, ahol él
signer-country-unknown = Válasszon országot a listából
signer-postcode-required = Adja meg az irányítószámát
signer-postcode-invalid = Az országában szokásos formában adja meg az irányítószámot
signer-comment-required = Írja le, miért írja alá
signer-comment-too-long = A megjegyzés túl hosszú
signer-declaration-required = A megerősítéshez jelölje be a négyzetet
signer-updates-required = A folytatáshoz jelölje be a négyzetet
signer-text-unknown = Az oldal elavult: olvassa el újra a petíciót, és írja alá még egyszer
signer-error-title = Hiba: { $title }
signer-title-separator = {". "}
signer-button-confirm = { confirm-button }
signer-button-not-me = { confirm-not-me }
signer-button-updates-off = { signature-updates-off }
signer-button-withdraw = { signature-withdraw }
signer-not-found-title = A petíció nem található
signer-not-found-text = Ezen a címen nincs petíció, vagy még nem indult el.
signer-closed-title = Ez a petíció lezárult
signer-closed-text = Már nem írható alá. Az adatait nem tároltuk.
signer-text-replaced-title = A szöveg megváltozott
signer-text-replaced-text = A petíció megváltozott, mióta megnyitotta az oldalt. Olvassa el újra, mielőtt aláírja.
signer-link-gone-title = Ez a hivatkozás már nem érvényes
signer-link-gone-text = Már felhasználták, lejárt, vagy az aláírást visszavonták. Újra aláírhat.
signer-bad-request-title = Az űrlapot nem sikerült beolvasni
signer-bad-request-text = Az elküldött adatok egy része érvénytelen. Menjen vissza, és próbálja újra.
signer-cross-site-title = Kérjük, a petíció oldalán írja alá
signer-cross-site-text = Az űrlapot egy másik webhelyről küldték, ezért nem fogadtuk el. Nyissa meg a petíciót, és ott írja alá.
signer-too-large-title = A szöveg túl hosszú
signer-too-large-text = Rövidítse le, és próbálja újra.
signer-media-type-title = Az űrlapot nem sikerült beolvasni
signer-media-type-text = Ez a formátum nem támogatott.
signer-method-title = Ez itt nem működik
signer-method-text = Menjen vissza a petícióhoz, és próbálja újra.
signer-too-many-title = Kérjük, várjon egy kicsit
signer-too-many-text = Sok aláírás érkezik az Ön hálózatából. Próbálja újra ennyi idő múlva: { $wait }. Az űrlapot nem kell újra kitöltenie.
signer-unavailable-title = Az aláírását most nem tudjuk fogadni
signer-unavailable-text = Próbálja újra ennyi idő múlva: { $wait }. Az űrlapot nem kell újra kitöltenie.
signer-wait-seconds = { $count } mp
signer-wait-minutes = { $count } perc
signer-wait-hours = { $count } óra

## Mails
mail-hello = Tisztelt { $name }!
mail-confirm-subject = Erősítse meg az aláírását: { $petition_title }
mail-confirm-intro = Ön az imént aláírta ezt a petíciót, vagy valaki más tette ezt az Ön címével:
mail-confirm-do = Ahhoz, hogy az aláírás számítson, nyissa meg ezt az oldalt, és kattintson a gombra:
mail-confirm-button = Megerősítem az aláírásomat
mail-confirm-what = A hivatkozás egy olyan oldalt nyit meg, amely mindent megmutat, amit aláír. Az aláírása csak akkor számít, ha ott megerősíti.
mail-confirm-until = A hivatkozás eddig érvényes: { $expires_on }
mail-confirm-not = Ha nem Ön volt az, hagyja figyelmen kívül ezt az e-mailt: az aláírás nem fog számítani, és a címét töröljük. Most is törölheti:
mail-confirm-keep = Őrizze meg ezt az e-mailt: a megerősítés után ugyanezzel a hivatkozással bármikor megnézheti vagy visszavonhatja az aláírását.
mail-reminder-subject = Az aláírását még nem erősítette meg: { $petition_title }
mail-reminder-intro = Néhány napja Ön aláírta ezt a petíciót, vagy valaki más tette ezt az Ön címével. Az aláírás még nem számít:
mail-reminder-last = Ez az egyetlen emlékeztetőnk.
mail-already-subject = Már aláírta: { $petition_title }
mail-already-intro = Valaki az imént aláírta ezt a petíciót az Ön címével:
mail-already-text = Az aláírása már számít, így nincs teendője. Ha olyasvalaki volt az, akivel közös postafiókot használnak, neki az aláíráshoz saját e-mail-címre van szüksége.
mail-signed-subject = Köszönjük az aláírását: { $petition_title }
mail-signed-intro = Köszönjük, hogy aláírta ezt a petíciót:
mail-signed-text = Az aláírása számít.
mail-own = Az aláírás megtekintése vagy visszavonása
mail-footer = Azért kapja ezt az e-mailt, mert a címét megadták egy petíció oldalán ezen a webhelyen: { $site }.

## Two people with one address
second-note = Ön másik személyként ír alá ezzel az e-mail-címmel, amely itt nem módosítható.
mail-second-text = Egy aláírás ezzel a címmel már számít, így nincs teendője. Ha a postafiókot használó másik személy is alá szeretné írni, egyszer megteheti a saját nevével:
mail-second-link = Aláírás másik személyként (a hivatkozás eddig érvényes: { $expires_on })
signer-second-taken-title = Ezzel a címmel már ketten aláírtak
signer-second-taken-text = Ketten írhatnak alá, akik közös postafiókot használnak. Mindenki másnak saját címre van szüksége.
