# Textele temei în română. Cititorului i se vorbește cu „dumneavoastră”.
# Native review: none

## Everywhere
skip-to-content = Salt la conținut
menu = Meniu principal
languages = Limbi
footer-menu = Despre acest site
all-petitions = Toate petițiile
privacy-notice = Informare privind prelucrarea datelor
feed = Fluxul site-ului
feed-how = Un cititor de fluxuri este o aplicație care arată noutățile site-urilor pe care le urmăriți. Copiați această adresă în el.
petitioning = Destinatarul petiției: { $target }
started-by = Inițiată de { $name }
signatures = { $count ->
    [one] { $count } semnătură
    [few] { $count } semnături
   *[other] { $count } de semnături
}
signatures-word = { $count ->
    [one] semnătură
    [few] semnături
   *[other] de semnături
}
supporters = { $count ->
    [one] { $count } susținător
    [few] { $count } susținători
   *[other] { $count } de susținători
}
supporters-word = { $count ->
    [one] susținător
    [few] susținători
   *[other] de susținători
}
petitions-count = { $count ->
    [one] { $count } petiție
    [few] { $count } petiții
   *[other] { $count } de petiții
}
topics = Teme
all-topics = Toate temele ({ $count })
organisations = Inițiatori
show-all = Toate ({ $count })
read-and-sign = Citiți și semnați
read-more = Citiți mai departe
search-petitions = Căutați petiții
previous-page = Pagina anterioară
next-page = Pagina următoare
pages = Pagini
page-of = Pagina { $number } din { $pages }
page-number = Pagina { $number }
nothing-here = Aici nu este încă nimic.
standing-draft = Ciornă
standing-scheduled = Se deschide în curând
standing-closed = Încheiată
standing-victory = Reușită
list-separator = {", "}
optional = (opțional)

## Titles and descriptions of pages
title-home = { $site }
title-petitions = Toate petițiile – { $site }
title-petitions-page = Toate petițiile, pagina { $number } – { $site }
title-petition = { $title } – { $site }
title-confirmed = Vă mulțumim pentru semnătură – { $title }
title-embed = { $title }
title-poster = De tipărit: { $title }
title-organisation = { $title } – { $site }
title-organisation-page = { $title }, pagina { $number } – { $site }
title-topic = Petiții despre { $title } – { $site }
title-topic-page = Petiții despre { $title }, pagina { $number } – { $site }
title-article = { $title } – { $site }
title-privacy = Informare privind prelucrarea datelor – { $site }
title-check-email = Verificați e-mailul – { $site }
title-confirm = Confirmați semnătura – { $site }
title-signature = Semnătura dumneavoastră – { $site }
title-withdrawn = Semnătura a fost retrasă – { $site }
title-message = { $site }
title-not-found = Pagina nu a fost găsită – { $site }
description-home = Petiții pe { $site }: citiți-le, semnați-le și urmăriți cum avansează.
description-petitions = Toate petițiile de pe { $site }, începând cu cele mai noi.
description-organisation = Petiții inițiate de { $title } și câți oameni le susțin.
description-topic = Petiții despre { $title }, începând cu cele mai noi.
description-article = { $title }: o pagină a site-ului { $site }.
description-privacy = Cum tratează { $site } datele celor care semnează: ce se păstrează, cât timp și cine poate citi.
social-image-alt = Petiția „{ $title }”

## Home and lists
home-lead = Citiți o petiție, semnați-o și vedeți ce obține.
featured = Recomandate
closing-soon = Se încheie în curând
newest = Cele mai noi
list-open = Petiții deschise
list-closed = Petiții încheiate
list-most-signed = Cele mai semnate
victories = Petiții reușite
petitions-about = Petiții despre { $topic }
started-petitions = { $count ->
    [one] A inițiat { $count } petiție
    [few] A inițiat { $count } petiții
   *[other] A inițiat { $count } de petiții
}
contact = Contact
website = Site web

## Progress
be-first = Fiți printre primii semnatari
of-goal = din { $goal }
next-goal = Următorul obiectiv: { $goal }
goal-reached = Obiectivul de semnături a fost atins: { $goal }.
progress-label = Semnături: { $signatures } din { $goal }
online-elsewhere = { $online } online și { $elsewhere } strânse pe alte căi
elsewhere-sum = { $elsewhere } strânse pe alte căi
elsewhere-from = { $source }: { $count }
elsewhere-from-on = { $source } ({ $date }): { $count }

## Petition
sign-this = Semnați această petiție
days-left = { $count ->
    [one] A mai rămas { $count } zi
    [few] Au mai rămas { $count } zile
   *[other] Au mai rămas { $count } de zile
}
last-day = Ultima zi pentru semnare
closes-on = Se poate semna până la data de { $date }, inclusiv
closes-zone-city = {" "}(ora din { $city })
closes-zone = {" "}({ $zone })
closed-on = Încheiată la { $date }
closed-title = Această petiție este încheiată
closed-text = Nu mai primește semnături. Mulțumim tuturor celor care au semnat.
victory-title = Această petiție a reușit
victory-text = Cererea a fost acceptată. Mulțumim tuturor celor care au semnat.
not-open-title = Această petiție nu este încă deschisă
not-open-text = Se vede numai în previzualizare.
updates = Noutăți
latest-update = Ultima noutate: { $title }
pace = { $count } săptămâna aceasta
curve-title = Semnături zi de zi
curve-text = { $first }: { $from }, { $last }: { $to }
update-waiting = Încă nepublicat
updates-feed = Fluxul cu noutăți al acestei petiții
spread-title = Distribuiți această petiție
poster-link = Listă de semnături de tipărit
text-link = Textul integral al petiției (text simplu)
photo-credit = Foto: { $credit }

## The form
sign-title = Semnați această petiție
field-name = Nume și prenume
field-email = Adresa dumneavoastră de e-mail
hint-email-confirm = Vă trimitem un e-mail pentru a confirma semnătura. Adresa nu se publică niciodată.
hint-email = Adresa nu se publică niciodată.
field-country = Țara în care locuiți
choose-country = Alegeți o țară
field-postcode = Cod poștal
field-comment = De ce semnați?
field-updates = { $organisation } îmi poate trimite e-mailuri despre această petiție și despre celelalte activități ale sale. Mă pot dezabona oricând.
field-trap = Lăsați acest câmp gol
what-happens = Ce se întâmplă cu datele dumneavoastră
sign-button = Semnez
signing = Se trimite…
next-confirm = Apoi vă trimitem un e-mail. Semnătura se ia în calcul după ce accesați linkul din e-mail și confirmați.
next-counts = Semnătura se ia în calcul imediat. Vă trimitem un e-mail cu un link prin care o puteți retrage.
errors-title = Există o problemă
offline-title = Fără conexiune
offline-text = Semnătura este salvată în acest browser. Va fi trimisă de îndată ce sunteți din nou online cu această pagină deschisă. După 24 de ore nu mai este trimisă și se șterge data viitoare când deschideți în acest browser o pagină a acestui site.
offline-forget = Ștergeți acum
failed-text = A apărut o eroare. Încercați din nou.

## The notice beside the button: plain text, as it is kept on record
notice-sealed = Numele și adresa dumneavoastră de e-mail se stochează criptate. { $organisation } le poate citi. Puteți retrage semnătura oricând.
notice-who = Numele, adresa de e-mail și tot ce v-ar putea identifica se criptează înainte de a fi stocate. { $organisation } le poate decripta. Serviciul care administrează acest formular le poate decripta numai până când confirmați și cât timp un e-mail către dumneavoastră așteaptă să fie trimis.
notice-who-signed = Numele, adresa de e-mail și tot ce v-ar putea identifica se criptează înainte de a fi stocate. { $organisation } le poate decripta. Serviciul care administrează acest formular le poate decripta numai cât timp un e-mail către dumneavoastră așteaptă să fie trimis.
notice-count = Se comunică numai numărul semnăturilor, fără nume. Destinatarul petiției: { $target }.
notice-names = { $organisation } va comunica numele dumneavoastră către: { $target }.
notice-names-postcode = { $organisation } va comunica numele și codul dumneavoastră poștal către: { $target }.
notice-confirm = Adresa se folosește pentru confirmarea semnăturii, iar pentru noutăți numai dacă le cereți.
notice-signed = Adresa se folosește pentru a vă mulțumi și pentru a vă permite să retrageți semnătura, iar pentru noutăți numai dacă le cereți.
notice-via = Dacă ați ajuns aici printr-un link care arată unde a fost distribuit, această sursă se criptează, se stochează împreună cu semnătura și se contorizează în statistici.
notice-kept = { $days ->
    [one] Datele se șterg la { $days } zi după încheierea petiției. Până atunci puteți retrage semnătura oricând.
    [few] Datele se șterg la { $days } zile după încheierea petiției. Până atunci puteți retrage semnătura oricând.
   *[other] Datele se șterg la { $days } de zile după încheierea petiției. Până atunci puteți retrage semnătura oricând.
}

## Consent: the sentence to tick, as it is kept on record
consent = Îmi dau consimțământul ca { $organisation } să îmi prelucreze datele în modul descris, inclusiv opiniile politice pe care le dezvăluie semnătura mea.
consent-names = Îmi dau consimțământul ca { $organisation } să îmi prelucreze datele în modul descris, inclusiv opiniile politice pe care le dezvăluie semnătura mea, și să comunice numele meu către: { $target }.
consent-names-postcode = Îmi dau consimțământul ca { $organisation } să îmi prelucreze datele în modul descris, inclusiv opiniile politice pe care le dezvăluie semnătura mea, și să comunice numele și codul meu poștal către: { $target }.
signer-consent-required = Bifați caseta pentru a vă da consimțământul: fără el nu putem accepta semnătura
signer-consent-unknown = { signer-text-unknown }
signer-notice-unknown = { signer-text-unknown }

## Confirming: what is recorded
confirm-recorded = Dacă confirmați, se înregistrează următoarele:
confirm-again-text = Nu este ce ați scris? Cu acest buton ștergeți datele și reveniți la formular.
confirm-again = Nu am scris eu asta: reiau de la început
signer-filled-in = S-au completat și: { $fields }. Le vedeți pe pagina care se deschide.
signer-field-country = țara
signer-field-postcode = codul poștal
signer-field-comment = comentariul
signer-field-updates = noutăți prin e-mail
signer-list-separator = { list-separator }
signer-button-start-again = { confirm-again }

## Sending the email again, and what is stored
check-email-again = Retrimiteți e-mailul
check-email-sent = E-mailul se trimite din nou, cu excepția cazului în care au fost deja trimise cinci. Verificați și folderul Spam.
signature-clear = Se păstrează necriptat: dacă semnătura este confirmată, momentele semnării și ale e-mailurilor noastre (cu precizie de o oră după confirmare), dacă e-mailurile au putut fi trimise, limba, amprentele (hash) textelor care v-au fost afișate și, dacă formularul le cere, țara și dacă doriți noutăți.
signature-sealed = Tot restul este criptat. Numai { $organisation } îl poate decripta.
signature-ask = Întrebări despre datele dumneavoastră? Adresați-vă la: { $contact }
signature-wrong = Ceva nu este corect?
signature-wrong-text = O semnătură confirmată nu poate fi modificată. Cu acest buton o retrageți și deschideți un formular gol, ca să puteți semna din nou.
signature-wrong-button = Retrageți și reluați de la început

## After signing
thanks-title = Vă mulțumim pentru semnătură
thanks-text = Semnătura dumneavoastră a fost luată în calcul.
thanks-people = { $count ->
    [one] A semnat { $count } persoană.
    [few] Au semnat { $count } persoane.
   *[other] Au semnat { $count } de persoane.
}
thanks-remaining = Mai sunt { $remaining } până la următorul obiectiv.
thanks-withdraw = Păstrați e-mailul nostru: cu linkul din el puteți vedea sau retrage oricând semnătura.
thanks-share = O petiție crește când cei care au semnat-o o distribuie.
share-native = Distribuiți…
share-copy = Copiați linkul
share-copied = Copiat
share-preview = Ce vor vedea prietenii dumneavoastră
share-email = E-mail
share-whatsapp = WhatsApp
share-facebook = Facebook
share-x = X
share-bluesky = Bluesky
share-telegram = Telegram
next-petition = O altă petiție inițiată de { $organisation }
for-websites = Pentru proprietarii de site-uri
embed-title = Afișați petiția pe propriul site
embed-text = Copiați acest cod în pagina dumneavoastră. Nu încarcă nimic de la terți.
badge-text = Sau numai numărul semnăturilor, ca imagine:
back-to-petition = Înapoi la petiție
check-email-title = Verificați e-mailul
check-email-text = Am trimis un e-mail la
check-email-next = Deschideți-l și accesați linkul pentru a confirma semnătura. Până atunci nu se ia în calcul.
check-email-from = Expeditorul este { $sender }.
check-email-wrong = Adresă greșită? Reveniți și scrieți-o din nou.
check-email-spam = Nimic după câteva minute? Verificați folderul Spam.
confirm-title = Confirmați semnătura
confirm-text = Urmează să confirmați semnătura pentru această petiție:
confirm-as = Semnați ca
confirm-button = Îmi confirm semnătura
confirm-not-me = Nu am semnat eu
confirm-not-me-text = Dacă nu ați semnat, apăsați acest buton și adresa va fi ștearsă imediat.
signature-title = Semnătura dumneavoastră
signature-petition = Petiție
signature-date = Semnată la
signature-state = Stare
signature-pending = Așteaptă confirmarea dumneavoastră
signature-confirmed = Luată în calcul
signature-kept = Date păstrate până la
signature-counts = Semnătura dumneavoastră este luată în calcul. Nu mai aveți nimic de făcut.
signature-updates-on = { $organisation } vă poate trimite e-mailuri.
signature-updates-off = Dezabonare
signature-withdraw-text = Dacă retrageți semnătura, datele se șterg și semnătura nu mai este luată în calcul.
signature-withdraw = Îmi retrag semnătura
withdrawn-title = Semnătura a fost retrasă
withdrawn-text = Datele dumneavoastră au fost șterse. Dacă vă răzgândiți, puteți semna din nou.
not-found-title = Această pagină nu există
not-found-text = Adresa poate fi scrisă greșit sau pagina a fost mutată.
not-found-home = Toate petițiile

## Poster
poster-sign-online = Semnați online
poster-or-paper = Sau semnați aici
poster-name = Nume și prenume
poster-email = Adresă de e-mail
poster-signature = Semnătură
poster-print = Tipăriți această pagină pe hârtie A4 sau Letter. Cine strânge semnături păstrează listele în siguranță și le predă organizației.
poster-data = Operatorul datelor pe care le scrieți aici: { $controller }. Datele servesc numai acestei petiții.
poster-withdraw = Pentru a retrage semnătura sau pentru a vedea ori corecta datele, scrieți la { $contact }.
poster-privacy = Informare privind prelucrarea datelor: { $address }

## Privacy
privacy-title = Informare privind prelucrarea datelor
privacy-lead = Aici explicăm ce se întâmplă cu datele celor care semnează o petiție pe { $site }.
privacy-who-title = Cine răspunde de datele dumneavoastră
privacy-who = Operatorul datelor: { $controller }
privacy-representative = Reprezentant în Uniunea Europeană (articolul 27 din RGPD): { $name }
privacy-dpo = Responsabil cu protecția datelor: { $name }
privacy-what-title = Ce se păstrează
privacy-what = Numele, adresa de e-mail, data și ora, limba, amprentele (hash) textelor care v-au fost afișate, faptul că ați bifat casetele obligatorii și dacă e-mailurile noastre v-au putut fi trimise.
privacy-what-country = Țara, dacă ați indicat-o.
privacy-what-postcode = Codul poștal, dacă l-ați indicat.
privacy-what-comment = Comentariul, dacă ați scris unul.
privacy-what-updates = Dacă doriți noutăți prin e-mail.
privacy-what-paper = Dacă semnați pe hârtie: ce scrieți pe listă. Organizația care a inițiat petiția păstrează listele în același scop și le distruge cel târziu atunci când se șterg datele semnăturilor online.
privacy-browser = Dacă nu există conexiune când semnați, browserul păstrează ce ați completat până când se poate trimite. După 24 de ore nu se mai trimite și se șterge data viitoare când deschideți o pagină a acestui site.
privacy-limits = Pentru a opri valurile de semnături false, numărăm de câte ori este trimis formularul dintr-o rețea și pentru o adresă de e-mail. Pentru aceasta, adresa IP și adresa de e-mail se păstrează numai ca amprente (hash) calculate cu o cheie secretă. Cheia se șterge după două zile; de atunci nici noi nu mai putem lega amprentele de dumneavoastră.
privacy-not = Nu folosim cookie-uri, urmărire, imagini sau scripturi ale terților.
privacy-why-title = De ce folosim datele și pe ce temei juridic
privacy-why-signature = Pentru a înregistra și număra semnătura, a vă trimite e-mailurile legate de ea și, dacă formularul prevede acest lucru, a comunica numele: consimțământul dumneavoastră explicit (articolul 6 alineatul (1) litera (a) și articolul 9 alineatul (2) litera (a) din RGPD), deoarece o semnătură poate dezvălui opinii politice.
privacy-why-updates = Pentru a vă trimite noutăți, dacă le-ați cerut: tot consimțământul dumneavoastră explicit. Vă puteți dezabona fără a retrage semnătura.
privacy-why-limits = Pentru a împiedica semnăturile duble și false și a nu scrie celor care nu doresc e-mailurile noastre: interesul nostru legitim pentru o numărătoare de încredere (articolul 6 alineatul (1) litera (f) din RGPD).
privacy-how-title = Cum se păstrează datele și cine le poate citi
privacy-how = Înainte de a fi stocat, tot ce v-ar putea identifica se criptează pentru organizația care a inițiat petiția. Aceste organizații pot citi semnăturile de la petițiile lor:
privacy-how-service = Serviciul însuși poate citi ce ați completat numai până când confirmați și cât timp un e-mail către dumneavoastră așteaptă să fie trimis.
privacy-how-service-signed = Serviciul însuși poate citi ce ați completat numai cât timp un e-mail către dumneavoastră așteaptă să fie trimis.
privacy-how-hash = Pentru ca nimeni să nu semneze de două ori, odată cu semnătura se păstrează o amprentă (hash) a adresei de e-mail, calculată cu o cheie secretă. Ea nu dezvăluie adresa, dar cine are cheia secretă a serviciului poate verifica dacă s-a semnat cu o anumită adresă. Când se șterg datele, se șterge și o valoare aleatorie necesară acestei verificări, care astfel nu mai este posibilă.
privacy-target-title = Ce se comunică destinatarilor
privacy-target-none = Destinatarii petiției află numai câți oameni au semnat, nu cine.
privacy-target-some = Dacă formularul prevede acest lucru, organizația comunică destinatarilor petiției numele celor care au semnat. La toate celelalte petiții, aceștia află numai câți oameni au semnat.
privacy-target-all = Organizația comunică destinatarilor petiției numele celor care au semnat. Acest lucru este menționat și în formular.
privacy-target-postcode = Dacă formularul cere codul poștal, acesta se comunică împreună cu numele.
privacy-processors-title = Furnizori de servicii
privacy-processors = Aceste companii prelucrează date în numele nostru și potrivit instrucțiunilor noastre (articolul 28 din RGPD):
privacy-processors-unknown = Companiile care găzduiesc acest site și îi trimit e-mailurile prelucrează date în numele nostru și potrivit instrucțiunilor noastre (articolul 28 din RGPD).
privacy-aws = găzduirea paginilor și a formularului, bază de date, trimiterea e-mailurilor
privacy-transfer-title = Transferuri în afara Spațiului Economic European
privacy-transfer-none = Datele se păstrează numai în Spațiul Economic European.
privacy-transfer = Se păstrează date și în afara Spațiului Economic European. Ne puteți cere o copie a garanțiilor:
privacy-clauses = decizia Comisiei Europene privind caracterul adecvat al nivelului de protecție sau, în lipsa ei, clauzele sale contractuale standard (articolul 45 și articolul 46 alineatul (2) litera (c) din RGPD)
privacy-cdn = Paginile și formularul trec prin servere din apropierea dumneavoastră ale unei rețele mondiale (CloudFront), care se pot afla în afara Spațiului Economic European. Ele nu păstrează ce completați.
privacy-long-title = Cât timp se păstrează datele
privacy-long = { $days ->
    [one] Până la { $days } zi după încheierea petiției.
    [few] Până la { $days } zile după încheierea petiției.
   *[other] Până la { $days } de zile după încheierea petiției.
}
privacy-long-range = Între { $from } și { $to } de zile după încheiere, în funcție de petiție.
privacy-long-pending = { $days ->
    [one] O semnătură neconfirmată se șterge după { $days } zi.
    [few] O semnătură neconfirmată se șterge după { $days } zile.
   *[other] O semnătură neconfirmată se șterge după { $days } de zile.
}
privacy-long-unsent = Acest termen curge de la primul nostru e-mail. Dacă nu se poate trimite niciunul, semnătura se șterge după { $days } de zile.
privacy-long-withdrawn = { $days ->
    [one] După retragerea unei semnături se păstrează { $days } zi o amprentă (hash) fără numele și adresa dumneavoastră, pentru ca semnătura să poată fi eliminată și din copiile existente.
    [few] După retragerea unei semnături se păstrează { $days } zile o amprentă (hash) fără numele și adresa dumneavoastră, pentru ca semnătura să poată fi eliminată și din copiile existente.
   *[other] După retragerea unei semnături se păstrează { $days } de zile o amprentă (hash) fără numele și adresa dumneavoastră, pentru ca semnătura să poată fi eliminată și din copiile existente.
}
privacy-long-stopped = Dacă un e-mail către dumneavoastră se întoarce sau raportați vreunul ca spam, o amprentă (hash) a adresei, calculată cu o cheie secretă, se păstrează { $days } de zile, ca să nu vă mai scriem.
privacy-long-deleted = A șterge înseamnă că ce ați completat se elimină din baza de date, iar ce rămâne nu mai poate fi legat de dumneavoastră. Poate dura câteva zile.
privacy-long-backup = { $days ->
    [one] Datele șterse dispar din copiile de rezervă după încă { $days } zi.
    [few] Datele șterse dispar din copiile de rezervă după încă { $days } zile.
   *[other] Datele șterse dispar din copiile de rezervă după încă { $days } de zile.
}
privacy-long-count = Numărul semnăturilor se păstrează. Nu identifică pe nimeni.
privacy-rights-title = Drepturile dumneavoastră
privacy-rights = Aveți dreptul de acces la datele dumneavoastră, dreptul la rectificarea sau ștergerea lor, dreptul de a le primi într-un format portabil, dreptul la restricționarea prelucrării și dreptul la opoziție. Cu linkul din e-mailul nostru puteți vedea și retrage semnătura; pentru orice altceva scrieți la unul dintre contactele de mai sus. Datele se prelucrează în temeiul consimțământului dumneavoastră, pe care îl puteți retrage oricând, fără a afecta legalitatea prelucrării anterioare.
privacy-correct = O semnătură confirmată nu poate fi modificată. Pentru a o corecta, retrageți-o și semnați din nou sau scrieți operatorului datelor.
privacy-complain = Dacă considerați că datele nu sunt tratate corect, puteți depune o plângere la o autoritate de supraveghere a protecției datelor, de exemplu cea din țara în care locuiți.
privacy-authority = Autoritatea de supraveghere competentă: { $authority }
privacy-must-title = Furnizarea voluntară a datelor și deciziile automate
privacy-must = Nu este obligatoriu să semnați. Dacă semnați, avem nevoie de nume, de adresa de e-mail și de consimțământ; câmpurile marcate ca opționale pot rămâne goale.
privacy-automated = Nu se iau decizii automate în privința dumneavoastră și nu se creează profiluri (articolul 22 din RGPD).
privacy-other-title = Dacă altcineva v-a introdus adresa
privacy-other = Cineva vă poate introduce adresa de e-mail fără știrea dumneavoastră. În acest caz, avem adresa, numele și toate celelalte date de la acea persoană. Cu linkul din e-mailul nostru le puteți șterge imediat pe toate. Aveți aceleași drepturi ca persoanele care semnează.
privacy-updated = Ultima modificare: { $date }
privacy-text = Această informare ca text simplu, publicată sub amprenta ei (hash)

## What the signer says (placeholders are filled by the signer)
signer-name-required = Scrieți numele și prenumele
signer-name-too-long = Numele poate avea cel mult 255 de caractere
signer-name-web-address = Numele nu poate conține o adresă web
signer-name-first-character = Numele nu poate începe cu { $character }
signer-name-invalid = Numele conține un caracter nepermis
signer-email-required = Scrieți adresa de e-mail
signer-email-invalid = Scrieți o adresă ca nume@example.org
signer-email-disposable = Scrieți o adresă pe care o păstrați: adresele temporare nu sunt acceptate
signer-country-required = Alegeți țara în care locuiți
signer-country-unknown = Alegeți o țară din listă
signer-postcode-required = Scrieți codul poștal
signer-postcode-invalid = Scrieți codul poștal în formatul țării dumneavoastră
signer-comment-required = Scrieți de ce semnați
signer-comment-too-long = Comentariul este prea lung
signer-declaration-required = Bifați caseta pentru a confirma
signer-updates-required = Bifați caseta pentru a continua
signer-text-unknown = Pagina nu era actualizată: citiți din nou petiția și semnați încă o dată
signer-error-title = Eroare: { $title }
signer-title-separator = {". "}
signer-button-confirm = { confirm-button }
signer-button-not-me = { confirm-not-me }
signer-button-updates-off = { signature-updates-off }
signer-button-withdraw = { signature-withdraw }
signer-not-found-title = Petiția nu a fost găsită
signer-not-found-text = La această adresă nu există nicio petiție sau nu este încă deschisă.
signer-closed-title = Această petiție este încheiată
signer-closed-text = Nu mai primește semnături. Datele dumneavoastră nu au fost stocate.
signer-text-replaced-title = Textul s-a schimbat
signer-text-replaced-text = Petiția s-a schimbat după ce ați deschis pagina. Citiți-o din nou înainte de a semna.
signer-link-gone-title = Acest link nu mai este valabil
signer-link-gone-text = A fost deja folosit, a expirat sau semnătura a fost retrasă. Puteți semna din nou.
signer-bad-request-title = Formularul nu a putut fi citit
signer-bad-request-text = O parte din datele trimise nu este validă. Reveniți și încercați din nou.
signer-cross-site-title = Semnați pe pagina petiției
signer-cross-site-text = Formularul a fost trimis de pe alt site și nu a fost acceptat. Deschideți petiția și semnați acolo.
signer-too-large-title = Textul este prea lung
signer-too-large-text = Scurtați-l și încercați din nou.
signer-media-type-title = Formularul nu a putut fi citit
signer-media-type-text = Formatul nu este acceptat.
signer-method-title = Aici nu funcționează
signer-method-text = Reveniți la petiție și încercați din nou.
signer-too-many-title = Așteptați puțin
signer-too-many-text = Din rețeaua dumneavoastră vin multe semnături. Încercați din nou peste { $wait }. Nu va trebui să completați din nou formularul.
signer-unavailable-title = Momentan nu putem primi semnătura
signer-unavailable-text = Încercați din nou peste { $wait }. Nu va trebui să completați din nou formularul.
signer-wait-seconds = { $count } s
signer-wait-minutes = { $count } min
signer-wait-hours = { $count } h

## Mails
mail-hello = Bună ziua, { $name },
mail-confirm-subject = Confirmați semnătura: { $petition_title }
mail-confirm-intro = Tocmai ați semnat această petiție sau altcineva a făcut-o cu adresa dumneavoastră:
mail-confirm-do = Pentru ca semnătura să fie luată în calcul, deschideți această pagină și apăsați butonul:
mail-confirm-button = Îmi confirm semnătura
mail-confirm-what = Linkul deschide o pagină care arată tot ce semnați. Semnătura se ia în calcul numai după ce o confirmați acolo.
mail-confirm-until = Linkul este valabil până la { $expires_on }.
mail-confirm-not = Dacă nu ați fost dumneavoastră, ignorați acest e-mail: semnătura nu va fi luată în calcul și adresa va fi ștearsă. O puteți șterge și acum:
mail-confirm-keep = Păstrați acest e-mail: după confirmare, cu același link puteți vedea sau retrage oricând semnătura.
mail-reminder-subject = Semnătura nu este încă confirmată: { $petition_title }
mail-reminder-intro = Acum câteva zile ați semnat această petiție sau altcineva a făcut-o cu adresa dumneavoastră. Semnătura nu se ia încă în calcul:
mail-reminder-last = Acesta este singurul nostru memento.
mail-already-subject = Ați semnat deja: { $petition_title }
mail-already-intro = Cineva tocmai a semnat această petiție cu adresa dumneavoastră:
mail-already-text = Semnătura dumneavoastră se ia deja în calcul, deci nu trebuie să faceți nimic. Dacă a fost cineva cu care împărțiți căsuța de e-mail, acea persoană are nevoie de o adresă proprie pentru a semna.
mail-signed-subject = Vă mulțumim pentru semnătură: { $petition_title }
mail-signed-intro = Vă mulțumim că ați semnat această petiție:
mail-signed-text = Semnătura dumneavoastră se ia în calcul.
mail-own = Vedeți sau retrageți semnătura
mail-footer = Primiți acest e-mail deoarece adresa dumneavoastră a fost introdusă pe pagina unei petiții de pe { $site }.

## Two people with one address
second-note = Semnați ca altă persoană cu această adresă de e-mail, care nu poate fi modificată aici.
mail-second-text = O semnătură cu această adresă se ia deja în calcul, deci nu trebuie să faceți nimic. Dacă o altă persoană cu care împărțiți căsuța de e-mail vrea să semneze și ea, o poate face o singură dată, cu numele propriu:
mail-second-link = Semnați ca altă persoană (linkul este valabil până la { $expires_on })
signer-second-taken-title = Două persoane au semnat cu această adresă
signer-second-taken-text = Pot semna două persoane care folosesc aceeași căsuță de e-mail. Oricine altcineva are nevoie de o adresă proprie.
