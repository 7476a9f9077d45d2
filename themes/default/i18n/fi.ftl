# Teeman tekstit suomeksi. Lukijaa sinutellaan.
# Native review: none

## Everywhere
skip-to-content = Siirry sisältöön
menu = Päävalikko
languages = Kielet
footer-menu = Tietoa sivustosta
all-petitions = Kaikki vetoomukset
privacy-notice = Tietosuojaseloste
feed = Sivuston uutissyöte
feed-how = Syötteenlukija on sovellus, joka näyttää seuraamiesi sivustojen uutuudet. Kopioi tämä osoite siihen.
petitioning = Vetoomuksen vastaanottaja: { $target }
started-by = Vetoomuksen tekijä: { $name }
signatures = { $count ->
    [one] { $count } allekirjoitus
   *[other] { $count } allekirjoitusta
}
signatures-word = { $count ->
    [one] allekirjoitus
   *[other] allekirjoitusta
}
supporters = { $count ->
    [one] { $count } tukija
   *[other] { $count } tukijaa
}
supporters-word = { $count ->
    [one] tukija
   *[other] tukijaa
}
petitions-count = { $count ->
    [one] { $count } vetoomus
   *[other] { $count } vetoomusta
}
topics = Aiheet
all-topics = Kaikki aiheet ({ $count })
organisations = Vetoomusten tekijät
show-all = Näytä kaikki ({ $count })
read-and-sign = Lue ja allekirjoita
read-more = Lue lisää
search-petitions = Hae vetoomuksia
previous-page = Edellinen sivu
next-page = Seuraava sivu
pages = Sivut
page-of = Sivu { $number } / { $pages }
page-number = Sivu { $number }
nothing-here = Täällä ei ole vielä mitään.
standing-draft = Luonnos
standing-scheduled = Avautuu pian
standing-closed = Päättynyt
standing-victory = Onnistunut
list-separator = {", "}
optional = (vapaaehtoinen)

## Titles and descriptions of pages
title-home = { $site }
title-petitions = Kaikki vetoomukset – { $site }
title-petitions-page = Kaikki vetoomukset, sivu { $number } – { $site }
title-petition = { $title } – { $site }
title-confirmed = Kiitos allekirjoituksestasi – { $title }
title-embed = { $title }
title-poster = Tulostettava: { $title }
title-organisation = { $title } – { $site }
title-organisation-page = { $title }, sivu { $number } – { $site }
title-topic = Vetoomukset aiheesta { $title } – { $site }
title-topic-page = Vetoomukset aiheesta { $title }, sivu { $number } – { $site }
title-article = { $title } – { $site }
title-privacy = Tietosuojaseloste – { $site }
title-check-email = Tarkista sähköpostisi – { $site }
title-confirm = Vahvista allekirjoituksesi – { $site }
title-signature = Allekirjoituksesi – { $site }
title-withdrawn = Allekirjoituksesi on peruttu – { $site }
title-message = { $site }
title-not-found = Sivua ei löytynyt – { $site }
description-home = { $site }: lue vetoomuksia, allekirjoita ja seuraa niiden etenemistä.
description-petitions = { $site }: kaikki vetoomukset, uusimmat ensin.
description-organisation = Vetoomukset, joiden tekijä on { $title }, ja niiden tukijoiden määrä.
description-topic = Vetoomukset aiheesta { $title }, uusimmat ensin.
description-article = { $title } – { $site }
description-privacy = { $site }: mitä allekirjoittajien tiedoille tapahtuu, mitä tallennetaan, kuinka kauan ja kuka tietoja voi lukea.
social-image-alt = Vetoomus ”{ $title }”

## Home and lists
home-lead = Lue vetoomus, allekirjoita se ja katso, mitä se saa aikaan.
featured = Nostot
closing-soon = Päättyvät pian
newest = Uusimmat
list-open = Avoimet vetoomukset
list-closed = Päättyneet vetoomukset
list-most-signed = Eniten allekirjoituksia
victories = Onnistuneet
petitions-about = Vetoomukset aiheesta { $topic }
started-petitions = { $count ->
    [one] Tehnyt { $count } vetoomuksen
   *[other] Tehnyt { $count } vetoomusta
}
contact = Yhteystiedot
website = Verkkosivusto

## Progress
be-first = Allekirjoita ensimmäisten joukossa
of-goal = (tavoite { $goal })
next-goal = Seuraava tavoite: { $goal }
goal-reached = Tavoite on saavutettu: { $goal } allekirjoitusta.
progress-label = Allekirjoituksia { $signatures }, tavoite { $goal }
online-elsewhere = { $online } verkossa ja { $elsewhere } muualla
elsewhere-sum = { $elsewhere } kerätty muualla
elsewhere-from = { $source }: { $count }
elsewhere-from-on = { $source } ({ $date }): { $count }

## Petition
sign-this = Allekirjoita vetoomus
days-left = { $count ->
    [one] { $count } päivä jäljellä
   *[other] { $count } päivää jäljellä
}
last-day = Viimeinen päivä
closes-on = Voit allekirjoittaa { $date } asti
closes-zone-city = {" "}(aikavyöhyke: { $city })
closes-zone = {" "}({ $zone })
closed-on = Päättyi { $date }
closed-title = Tämä vetoomus on päättynyt
closed-text = Sitä ei voi enää allekirjoittaa. Kiitos kaikille allekirjoittaneille.
victory-title = Tämä vetoomus onnistui
victory-text = Siinä esitetty pyyntö hyväksyttiin. Kiitos kaikille allekirjoittaneille.
not-open-title = Tämä vetoomus ei ole vielä avautunut
not-open-text = Se näkyy vain esikatselussa.
updates = Ajankohtaista
latest-update = Ajankohtaista: { $title }
pace = { $count } tällä viikolla
curve-title = Allekirjoitukset päivittäin
curve-text = { $first }: { $from }, { $last }: { $to }
update-waiting = Ei vielä julkaistu
updates-feed = Tämän vetoomuksen uutissyöte
spread-title = Jaa tämä vetoomus
poster-link = Tulostettava allekirjoituslista
text-link = Vetoomuksen koko teksti (tekstitiedosto)
photo-credit = Kuva: { $credit }

## The form
sign-title = Allekirjoita vetoomus
field-name = Etu- ja sukunimi
field-email = Sähköpostiosoitteesi
hint-email-confirm = Lähetämme sinulle sähköpostin, jossa voit vahvistaa allekirjoituksesi. Osoitettasi ei koskaan julkaista.
hint-email = Osoitettasi ei koskaan julkaista.
field-country = Maa, jossa asut
choose-country = Valitse maa
field-postcode = Postinumero
field-comment = Miksi allekirjoitat?
field-updates = { $organisation } saa lähettää minulle sähköpostia tästä vetoomuksesta ja muusta toiminnastaan. Voin perua tilauksen milloin tahansa.
field-trap = Jätä tämä kenttä tyhjäksi
what-happens = Mitä tiedoillesi tapahtuu
sign-button = Allekirjoita
signing = Lähetetään…
next-confirm = Seuraavaksi lähetämme sinulle sähköpostitse linkin. Allekirjoituksesi lasketaan mukaan, kun olet vahvistanut sen linkin kautta.
next-counts = Allekirjoituksesi lasketaan mukaan heti. Lähetämme sinulle sähköpostitse linkin, jonka kautta voit perua allekirjoituksesi.
errors-title = Jokin meni vikaan
offline-title = Ei yhteyttä
offline-text = Allekirjoituksesi on tallessa tässä selaimessa. Se lähetetään heti, kun olet taas verkossa ja tämä sivu on auki. 24 tunnin kuluttua sitä ei enää lähetetä, ja se poistetaan, kun seuraavan kerran avaat tällä selaimella jonkin tämän sivuston sivun.
offline-forget = Poista nyt
failed-text = Jokin meni vikaan. Yritä uudelleen.

## The notice beside the button: plain text, as it is kept on record
notice-sealed = Nimesi ja sähköpostiosoitteesi tallennetaan salattuina. { $organisation } voi lukea ne. Voit perua allekirjoituksesi milloin tahansa.
notice-who = Nimesi, sähköpostiosoitteesi ja kaikki muu, mistä sinut voisi tunnistaa, salataan ennen tallentamista. { $organisation } voi purkaa salauksen. Tätä lomaketta ylläpitävä palvelu voi purkaa sen vain siihen asti, kun vahvistat allekirjoituksesi, ja silloin, kun sinulle menevä sähköposti odottaa lähettämistä.
notice-who-signed = Nimesi, sähköpostiosoitteesi ja kaikki muu, mistä sinut voisi tunnistaa, salataan ennen tallentamista. { $organisation } voi purkaa salauksen. Tätä lomaketta ylläpitävä palvelu voi purkaa sen vain silloin, kun sinulle menevä sähköposti odottaa lähettämistä.
notice-count = Vain allekirjoitusten määrä luovutetaan, ei nimiä. Vastaanottaja: { $target }.
notice-names = { $organisation } luovuttaa nimesi. Vastaanottaja: { $target }.
notice-names-postcode = { $organisation } luovuttaa nimesi ja postinumerosi. Vastaanottaja: { $target }.
notice-confirm = Osoitettasi käytetään allekirjoituksen vahvistamiseen. Uutisia siihen lähetetään vain, jos pyydät niitä.
notice-signed = Osoitettasi käytetään kiittämiseen ja siihen, että voit perua allekirjoituksesi. Uutisia siihen lähetetään vain, jos pyydät niitä.
notice-via = Jos tulit linkistä, joka kertoo, missä se jaettiin, tämä lähde salataan, tallennetaan allekirjoituksesi kanssa ja lasketaan mukaan tilastoihin.
notice-kept = { $days ->
    [one] Tietosi poistetaan { $days } päivän kuluttua vetoomuksen päättymisestä. Siihen asti voit perua allekirjoituksesi milloin tahansa.
   *[other] Tietosi poistetaan { $days } päivän kuluttua vetoomuksen päättymisestä. Siihen asti voit perua allekirjoituksesi milloin tahansa.
}

## Consent: the sentence to tick, as it is kept on record
consent = Suostun siihen, että { $organisation } käsittelee tietojani kuvatulla tavalla, myös allekirjoituksestani ilmenevää poliittista mielipidettä.
consent-names = Suostun siihen, että { $organisation } käsittelee tietojani kuvatulla tavalla, myös allekirjoituksestani ilmenevää poliittista mielipidettä, ja luovuttaa nimeni vetoomuksen vastaanottajalle: { $target }.
consent-names-postcode = Suostun siihen, että { $organisation } käsittelee tietojani kuvatulla tavalla, myös allekirjoituksestani ilmenevää poliittista mielipidettä, ja luovuttaa nimeni ja postinumeroni vetoomuksen vastaanottajalle: { $target }.
signer-consent-required = Anna suostumuksesi rastittamalla ruutu: ilman sitä emme voi ottaa allekirjoitustasi vastaan
signer-consent-unknown = { signer-text-unknown }
signer-notice-unknown = { signer-text-unknown }

## Confirming: what is recorded
confirm-recorded = Jos vahvistat, tallennetaan seuraavat tiedot:
confirm-again-text = Etkö kirjoittanut näin? Tämä painike poistaa tiedot ja palauttaa sinut lomakkeelle.
confirm-again = En kirjoittanut näin: aloita alusta
signer-filled-in = Lisäksi täytetty: { $fields }. Tiedot näkyvät avautuvalla sivulla.
signer-field-country = maa
signer-field-postcode = postinumero
signer-field-comment = kommentti
signer-field-updates = uutiset sähköpostitse
signer-list-separator = { list-separator }
signer-button-start-again = { confirm-again }

## Sending the email again, and what is stored
check-email-again = Lähetä sähköposti uudelleen
check-email-sent = Sähköposti lähetetään uudelleen, ellei viestejä ole lähetetty jo viittä. Katso myös roskapostikansiosta.
signature-clear = Salaamatta tallennetaan tieto siitä, onko allekirjoitus vahvistettu, allekirjoituksen ja sähköpostiemme ajankohdat (tunnin tarkkuudella, kun allekirjoitus on vahvistettu), tieto siitä, saatiinko sähköpostit lähetettyä, kieli, sinulle näytettyjen tekstien tiivisteet (hash) sekä, jos lomakkeella kysytään, maasi ja tieto siitä, haluatko uutisia.
signature-sealed = Kaikki muu on salattu. Vain { $organisation } voi purkaa salauksen.
signature-ask = Kysyttävää tiedoistasi? Ota yhteyttä: { $contact }
signature-wrong = Onko tiedoissa virhe?
signature-wrong-text = Vahvistettua allekirjoitusta ei voi muuttaa. Tämä painike peruu sen ja avaa tyhjän lomakkeen, jolla voit allekirjoittaa uudelleen.
signature-wrong-button = Peru ja aloita alusta

## After signing
thanks-title = Kiitos allekirjoituksestasi
thanks-text = Allekirjoituksesi on laskettu mukaan.
thanks-people = { $count ->
    [one] { $count } ihminen on allekirjoittanut.
   *[other] { $count } ihmistä on allekirjoittanut.
}
thanks-remaining = Seuraavaan tavoitteeseen puuttuu vielä { $remaining }.
thanks-withdraw = Säilytä sähköpostimme: siinä olevasta linkistä voit katsoa tai perua allekirjoituksesi milloin tahansa.
thanks-share = Vetoomus kasvaa, kun sen allekirjoittaneet jakavat sitä.
share-native = Jaa…
share-copy = Kopioi linkki
share-copied = Kopioitu
share-preview = Tämän ystäväsi näkevät
share-email = Sähköposti
share-whatsapp = WhatsApp
share-facebook = Facebook
share-x = X
share-bluesky = Bluesky
share-telegram = Telegram
next-petition = Toinen vetoomus, jonka tekijä on { $organisation }
for-websites = Verkkosivuston ylläpitäjille
embed-title = Näytä tämä vetoomus omalla sivustollasi
embed-text = Kopioi tämä koodi sivullesi. Se ei lataa mitään kolmansilta osapuolilta.
badge-text = Tai pelkkä allekirjoitusten määrä kuvana:
back-to-petition = Takaisin vetoomukseen
check-email-title = Tarkista sähköpostisi
check-email-text = Lähetimme sähköpostin osoitteeseen
check-email-next = Avaa se ja vahvista allekirjoituksesi linkistä. Se lasketaan mukaan vasta sitten.
check-email-from = Lähettäjä on { $sender }.
check-email-wrong = Väärä osoite? Palaa takaisin ja kirjoita se uudelleen.
check-email-spam = Eikö mitään tullut muutamassa minuutissa? Katso roskapostikansiosta.
confirm-title = Vahvista allekirjoituksesi
confirm-text = Olet vahvistamassa allekirjoitustasi tähän vetoomukseen:
confirm-as = Allekirjoittajan nimi
confirm-button = Vahvistan allekirjoitukseni
confirm-not-me = Se en ollut minä
confirm-not-me-text = Jos et ole allekirjoittanut, paina tätä painiketta, niin osoitteesi poistetaan heti.
signature-title = Allekirjoituksesi
signature-petition = Vetoomus
signature-date = Allekirjoitettu
signature-state = Tila
signature-pending = Odottaa vahvistustasi
signature-confirmed = Laskettu mukaan
signature-kept = Tietojen viimeinen säilytyspäivä
signature-counts = Allekirjoituksesi on laskettu mukaan. Sinun ei tarvitse tehdä enempää.
signature-updates-on = { $organisation } saa lähettää sinulle sähköpostia.
signature-updates-off = Peru tilaus
signature-withdraw-text = Jos perut allekirjoituksesi, tietosi poistetaan eikä allekirjoitusta enää lasketa mukaan.
signature-withdraw = Peru allekirjoitukseni
withdrawn-title = Allekirjoituksesi on peruttu
withdrawn-text = Tietosi on poistettu. Jos muutat mielesi, voit allekirjoittaa uudelleen.
not-found-title = Tätä sivua ei ole
not-found-text = Osoitteessa voi olla kirjoitusvirhe, tai sivu on siirretty.
not-found-home = Kaikki vetoomukset

## Poster
poster-sign-online = Allekirjoita verkossa
poster-or-paper = Tai allekirjoita tähän
poster-name = Etu- ja sukunimi
poster-email = Sähköpostiosoite
poster-signature = Allekirjoitus
poster-print = Tulosta tämä sivu A4- tai Letter-kokoiselle paperille. Allekirjoitusten kerääjä säilyttää listat turvallisesti ja luovuttaa ne järjestölle.
poster-data = Tähän kirjoittamiesi tietojen rekisterinpitäjä: { $controller }. Tietoja käytetään vain tähän vetoomukseen.
poster-withdraw = Jos haluat perua allekirjoituksesi, nähdä tietosi tai korjata ne, kirjoita osoitteeseen { $contact }.
poster-privacy = Tietosuojaseloste: { $address }

## Privacy
privacy-title = Tietosuojaseloste
privacy-lead = Tässä kerromme, mitä tapahtuu niiden tiedoille, jotka allekirjoittavat vetoomuksen. Sivusto: { $site }.
privacy-who-title = Kuka vastaa tiedoistasi
privacy-who = Rekisterinpitäjä: { $controller }
privacy-representative = Edustaja Euroopan unionissa (GDPR:n 27 artikla): { $name }
privacy-dpo = Tietosuojavastaava: { $name }
privacy-what-title = Mitä tallennetaan
privacy-what = Nimesi, sähköpostiosoitteesi, päivämäärä ja kellonaika, kieli, sinulle näytettyjen tekstien tiivisteet (hash), se, että rastitit pakolliset ruudut, ja se, saatiinko sähköpostimme lähetettyä sinulle.
privacy-what-country = Maasi, jos ilmoitit sen.
privacy-what-postcode = Postinumerosi, jos ilmoitit sen.
privacy-what-comment = Kommenttisi, jos kirjoitit sellaisen.
privacy-what-updates = Tieto siitä, haluatko uutisia sähköpostitse.
privacy-what-paper = Jos allekirjoitat paperilla: listaan kirjoittamasi tiedot. Vetoomuksen tehnyt järjestö säilyttää listat samaa tarkoitusta varten ja hävittää ne viimeistään silloin, kun verkossa allekirjoittaneiden tiedot poistetaan.
privacy-browser = Jos yhteyttä ei ole, kun allekirjoitat, selaimesi säilyttää täyttämäsi tiedot, kunnes ne voidaan lähettää. 24 tunnin kuluttua niitä ei enää lähetetä, ja ne poistetaan, kun seuraavan kerran avaat sivuston sivun.
privacy-limits = Jotta vääriä allekirjoituksia ei voisi lähettää joukoittain, laskemme, kuinka usein lomake lähetetään samasta verkosta ja samalla sähköpostiosoitteella. Sitä varten IP-osoitteesi ja sähköpostiosoitteesi tallennetaan vain salaisella avaimella laskettuina tiivisteinä (hash). Avain poistetaan kahden päivän kuluttua; sen jälkeen emme mekään voi yhdistää tiivisteitä sinuun.
privacy-not = Emme käytä evästeitä, seurantaa emmekä kolmansien osapuolten kuvia tai komentosarjoja.
privacy-why-title = Miksi tietojasi käytetään ja millä oikeusperusteella
privacy-why-signature = Allekirjoituksesi kirjaamiseen ja laskemiseen, siihen liittyvien sähköpostien lähettämiseen ja, jos lomakkeella niin sanotaan, nimesi luovuttamiseen: nimenomainen suostumuksesi (GDPR:n 6 artiklan 1 kohdan a alakohta ja 9 artiklan 2 kohdan a alakohta), koska allekirjoitus voi paljastaa poliittisen mielipiteen.
privacy-why-updates = Uutisten lähettämiseen, jos olet niitä pyytänyt: samoin nimenomainen suostumuksesi. Voit perua tilauksen perumatta allekirjoitustasi.
privacy-why-limits = Kaksinkertaisten ja väärien allekirjoitusten estämiseen ja siihen, ettemme kirjoita osoitteisiin, joihin sähköpostejamme ei haluta: oikeutettu etumme luotettavaan laskentaan (GDPR:n 6 artiklan 1 kohdan f alakohta).
privacy-how-title = Miten tiedot tallennetaan ja kuka voi lukea niitä
privacy-how = Kaikki, mistä sinut voisi tunnistaa, salataan ennen tallentamista vetoomuksen tehneelle järjestölle. Nämä järjestöt voivat lukea vetoomustensa allekirjoitukset:
privacy-how-service = Palvelu itse voi lukea täyttämäsi tiedot vain siihen asti, kun vahvistat allekirjoituksesi, ja silloin, kun sinulle menevä sähköposti odottaa lähettämistä.
privacy-how-service-signed = Palvelu itse voi lukea täyttämäsi tiedot vain silloin, kun sinulle menevä sähköposti odottaa lähettämistä.
privacy-how-hash = Jotta kukaan ei allekirjoita kahdesti, allekirjoituksesi kanssa tallennetaan sähköpostiosoitteesi salaisella avaimella laskettu tiiviste (hash). Se ei paljasta osoitetta, mutta se, jolla on palvelun salainen avain, voi tarkistaa, onko tietyllä osoitteella allekirjoitettu. Kun tiedot poistetaan, poistetaan myös tarkistukseen tarvittava satunnaisarvo, eikä tarkistus ole enää mahdollinen.
privacy-target-title = Mitä luovutetaan
privacy-target-none = Vetoomuksen vastaanottajat saavat tietää vain, kuinka moni on allekirjoittanut, eivät sitä, ketkä.
privacy-target-some = Jos lomakkeella niin kerrotaan, järjestö luovuttaa allekirjoittajien nimet vetoomuksen vastaanottajille. Kaikissa muissa vetoomuksissa vastaanottajat saavat tietää vain, kuinka moni on allekirjoittanut.
privacy-target-all = Järjestö luovuttaa allekirjoittajien nimet vetoomuksen vastaanottajille. Se kerrotaan myös lomakkeella.
privacy-target-postcode = Jos lomakkeella kysytään postinumeroa, se luovutetaan nimen kanssa.
privacy-processors-title = Palveluntarjoajat
privacy-processors = Nämä yritykset käsittelevät tietoja puolestamme ja ohjeidemme mukaan (GDPR:n 28 artikla):
privacy-processors-unknown = Sivustoa ylläpitävät ja sen sähköpostit lähettävät yritykset käsittelevät tietoja puolestamme ja ohjeidemme mukaan (GDPR:n 28 artikla).
privacy-aws = sivujen ja lomakkeen ylläpito, tietokanta, sähköpostien lähettäminen
privacy-transfer-title = Siirto Euroopan talousalueen ulkopuolelle
privacy-transfer-none = Tiedot tallennetaan vain Euroopan talousalueella.
privacy-transfer = Tietoja tallennetaan myös Euroopan talousalueen ulkopuolella. Voit pyytää meiltä jäljennöksen suojatoimista:
privacy-clauses = Euroopan komission päätös tietosuojan tason riittävyydestä tai, jos sellaista ei ole, sen vakiosopimuslausekkeet (GDPR:n 45 artikla ja 46 artiklan 2 kohdan c alakohta)
privacy-cdn = Sivut ja lomake kulkevat maailmanlaajuisen verkon (CloudFront) lähelläsi olevien palvelimien kautta, jotka voivat sijaita Euroopan talousalueen ulkopuolella. Ne eivät tallenna täyttämiäsi tietoja.
privacy-long-title = Kuinka kauan tiedot säilytetään
privacy-long = { $days ->
    [one] Kunnes vetoomuksen päättymisestä on kulunut { $days } päivä.
   *[other] Kunnes vetoomuksen päättymisestä on kulunut { $days } päivää.
}
privacy-long-range = Kunnes vetoomuksen päättymisestä on kulunut { $from }–{ $to } päivää, vetoomuksesta riippuen.
privacy-long-pending = { $days ->
    [one] Vahvistamaton allekirjoitus poistetaan { $days } päivän kuluttua.
   *[other] Vahvistamaton allekirjoitus poistetaan { $days } päivän kuluttua.
}
privacy-long-unsent = Aika lasketaan ensimmäisestä sähköpostistamme. Jos yhtään ei voida lähettää, allekirjoitus poistetaan { $days } päivän kuluttua.
privacy-long-withdrawn = { $days ->
    [one] Kun perut allekirjoituksen, tiiviste (hash) ilman nimeäsi ja osoitettasi säilytetään { $days } päivän ajan, jotta allekirjoitus voidaan poistaa myös kopioista.
   *[other] Kun perut allekirjoituksen, tiiviste (hash) ilman nimeäsi ja osoitettasi säilytetään { $days } päivän ajan, jotta allekirjoitus voidaan poistaa myös kopioista.
}
privacy-long-stopped = Jos sinulle lähetetty sähköposti palautuu tai ilmoitat jonkin roskapostiksi, osoitteesi salaisella avaimella laskettu tiiviste tallennetaan { $days } päiväksi, jotta emme kirjoita sinulle uudelleen.
privacy-long-deleted = Poistaminen tarkoittaa, että täyttämäsi tiedot poistetaan tietokannasta eikä jäljelle jääviä tietoja voi enää yhdistää sinuun. Tämä voi kestää muutaman päivän.
privacy-long-backup = { $days ->
    [one] Poistetut tiedot häviävät varmuuskopioista vielä { $days } päivän kuluttua.
   *[other] Poistetut tiedot häviävät varmuuskopioista vielä { $days } päivän kuluttua.
}
privacy-long-count = Allekirjoitusten määrä säilytetään. Siitä ei voi tunnistaa ketään.
privacy-rights-title = Oikeutesi
privacy-rights = Sinulla on oikeus saada pääsy tietoihisi, saada ne oikaistuksi tai poistetuksi, saada niistä jäljennös siirrettävässä muodossa, rajoittaa niiden käsittelyä ja vastustaa sitä. Lähettämämme sähköpostin linkistä voit katsoa ja perua allekirjoituksesi; kaikissa muissa asioissa ota yhteyttä johonkin yllä mainituista. Tietojesi käsittely perustuu suostumukseesi, jonka voit peruuttaa milloin tahansa; peruuttaminen ei vaikuta sitä ennen tehdyn käsittelyn lainmukaisuuteen.
privacy-correct = Vahvistettua allekirjoitusta ei voi muuttaa. Jos haluat korjata sen, peru se ja allekirjoita uudelleen tai kirjoita rekisterinpitäjälle.
privacy-complain = Jos katsot, että tietojasi on käsitelty väärin, voit tehdä valituksen tietosuojan valvontaviranomaiselle, esimerkiksi siinä maassa, jossa asut.
privacy-authority = Toimivaltainen valvontaviranomainen: { $authority }
privacy-must-title = Tietojen antamisen vapaaehtoisuus ja automaattiset päätökset
privacy-must = Sinun ei ole pakko allekirjoittaa. Jos allekirjoitat, tarvitsemme nimesi, sähköpostiosoitteesi ja suostumuksesi; vapaaehtoisiksi merkityt kentät voit jättää tyhjiksi.
privacy-automated = Sinusta ei tehdä automaattisia päätöksiä eikä sinua profiloida (GDPR:n 22 artikla).
privacy-other-title = Jos joku muu on antanut osoitteesi
privacy-other = Joku voi antaa sähköpostiosoitteesi tietämättäsi. Silloin olemme saaneet osoitteesi, nimen ja kaiken muun tältä henkilöltä. Sähköpostissamme olevasta linkistä voit poistaa kaiken heti. Sinulla on samat oikeudet kuin allekirjoittajilla.
privacy-updated = Viimeksi muutettu: { $date }
privacy-text = Tämä seloste pelkkänä tekstinä, julkaistuna tiivisteensä nimellä

## What the signer says (placeholders are filled by the signer)
signer-name-required = Kirjoita etu- ja sukunimesi
signer-name-too-long = Nimessä saa olla enintään 255 merkkiä
signer-name-web-address = Nimessä ei saa olla verkko-osoitetta
signer-name-first-character = Nimi ei saa alkaa merkillä { $character }
signer-name-invalid = Nimessä on merkki, jota ei sallita
signer-email-required = Kirjoita sähköpostiosoitteesi
signer-email-invalid = Kirjoita osoite muodossa nimi@example.org
signer-email-disposable = Kirjoita osoite, joka pysyy käytössäsi: väliaikaisia osoitteita ei hyväksytä
signer-country-required = Valitse maa, jossa asut
signer-country-unknown = Valitse maa luettelosta
signer-postcode-required = Kirjoita postinumerosi
signer-postcode-invalid = Kirjoita postinumero siinä muodossa, jota maassasi käytetään
signer-comment-required = Kerro, miksi allekirjoitat
signer-comment-too-long = Kommentti on liian pitkä
signer-declaration-required = Vahvista rastittamalla ruutu
signer-updates-required = Jatka rastittamalla ruutu
signer-text-unknown = Sivu oli vanhentunut: lue vetoomus uudelleen ja allekirjoita vielä kerran
signer-error-title = Virhe: { $title }
signer-title-separator = {". "}
signer-button-confirm = { confirm-button }
signer-button-not-me = { confirm-not-me }
signer-button-updates-off = { signature-updates-off }
signer-button-withdraw = { signature-withdraw }
signer-not-found-title = Vetoomusta ei löytynyt
signer-not-found-text = Tässä osoitteessa ei ole vetoomusta, tai se ei ole vielä avautunut.
signer-closed-title = Tämä vetoomus on päättynyt
signer-closed-text = Sitä ei voi enää allekirjoittaa. Tietojasi ei tallennettu.
signer-text-replaced-title = Teksti on muuttunut
signer-text-replaced-text = Vetoomus on muuttunut sen jälkeen, kun avasit sivun. Lue se uudelleen ennen kuin allekirjoitat.
signer-link-gone-title = Tämä linkki ei ole enää voimassa
signer-link-gone-text = Se on jo käytetty tai vanhentunut, tai allekirjoitus on peruttu. Voit allekirjoittaa uudelleen.
signer-bad-request-title = Lomaketta ei voitu lukea
signer-bad-request-text = Osa lähetetyistä tiedoista ei kelpaa. Palaa takaisin ja yritä uudelleen.
signer-cross-site-title = Allekirjoita vetoomuksen omalla sivulla
signer-cross-site-text = Lomake lähetettiin toiselta sivustolta, joten sitä ei hyväksytty. Avaa vetoomus ja allekirjoita siellä.
signer-too-large-title = Tekstisi on liian pitkä
signer-too-large-text = Lyhennä sitä ja yritä uudelleen.
signer-media-type-title = Lomaketta ei voitu lukea
signer-media-type-text = Se lähetettiin muodossa, jota ei tueta.
signer-method-title = Tämä ei toimi täällä
signer-method-text = Palaa vetoomukseen ja yritä uudelleen.
signer-too-many-title = Odota hetki
signer-too-many-text = Verkostasi tulee paljon allekirjoituksia. Yritä uudelleen, kun on kulunut { $wait }. Lomaketta ei tarvitse täyttää uudelleen.
signer-unavailable-title = Emme voi juuri nyt ottaa allekirjoitustasi vastaan
signer-unavailable-text = Yritä uudelleen, kun on kulunut { $wait }. Lomaketta ei tarvitse täyttää uudelleen.
signer-wait-seconds = { $count } s
signer-wait-minutes = { $count } min
signer-wait-hours = { $count } h

## Mails
mail-hello = Hei { $name }
mail-confirm-subject = Vahvista allekirjoituksesi: { $petition_title }
mail-confirm-intro = Allekirjoitit juuri tämän vetoomuksen, tai joku muu teki sen osoitteellasi:
mail-confirm-do = Jotta allekirjoitus lasketaan mukaan, avaa tämä sivu ja napsauta painiketta:
mail-confirm-button = Vahvistan allekirjoitukseni
mail-confirm-what = Linkki avaa sivun, joka näyttää kaiken, minkä allekirjoitat. Allekirjoituksesi lasketaan vasta, kun vahvistat sen siellä.
mail-confirm-until = Linkin viimeinen voimassaolopäivä: { $expires_on }
mail-confirm-not = Jos se et ollut sinä, jätä tämä sähköposti huomiotta: allekirjoitusta ei lasketa mukaan ja osoitteesi poistetaan. Voit poistaa sen myös heti:
mail-confirm-keep = Säilytä tämä sähköposti: vahvistuksen jälkeen voit samasta linkistä katsoa tai perua allekirjoituksesi milloin tahansa.
mail-reminder-subject = Allekirjoitustasi ei ole vielä vahvistettu: { $petition_title }
mail-reminder-intro = Muutama päivä sitten allekirjoitit tämän vetoomuksen, tai joku muu teki sen osoitteellasi. Allekirjoitusta ei vielä lasketa mukaan:
mail-reminder-last = Tämä on ainoa muistutuksemme.
mail-already-subject = Olet jo allekirjoittanut: { $petition_title }
mail-already-intro = Joku on juuri allekirjoittanut tämän vetoomuksen osoitteellasi:
mail-already-text = Allekirjoituksesi on jo laskettu mukaan, joten sinun ei tarvitse tehdä mitään. Jos allekirjoittaja oli joku, joka käyttää samaa sähköpostilaatikkoa, hän tarvitsee allekirjoittamiseen oman sähköpostiosoitteen.
mail-signed-subject = Kiitos allekirjoituksestasi: { $petition_title }
mail-signed-intro = Kiitos, että allekirjoitit tämän vetoomuksen:
mail-signed-text = Allekirjoituksesi on laskettu mukaan.
mail-own = Katso tai peru allekirjoituksesi
mail-footer = Sait tämän sähköpostin, koska osoitteesi kirjoitettiin vetoomussivulle. Sivusto: { $site }.

## Two people with one address
second-note = Allekirjoitat toisena henkilönä tällä sähköpostiosoitteella. Osoitetta ei voi muuttaa tässä.
mail-second-text = Yksi allekirjoitus tällä osoitteella on jo laskettu mukaan, joten sinun ei tarvitse tehdä mitään. Jos toinen samaa sähköpostilaatikkoa käyttävä henkilö haluaa myös allekirjoittaa, hän voi tehdä sen kerran omalla nimellään:
mail-second-link = Allekirjoita toisena henkilönä (linkin viimeinen voimassaolopäivä: { $expires_on })
signer-second-taken-title = Tällä osoitteella on allekirjoittanut jo kaksi henkilöä
signer-second-taken-text = Kaksi samaa sähköpostilaatikkoa käyttävää henkilöä voi allekirjoittaa. Kaikki muut tarvitsevat oman osoitteen.
