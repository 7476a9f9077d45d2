# Teksty motywu po polsku. Do czytelnika zwracamy się na „Ty”, bez form rodzajowych.
# Native review: none

## Wszędzie
skip-to-content = Przejdź do treści
menu = Menu główne
languages = Języki
footer-menu = O tej stronie
all-petitions = Wszystkie petycje
privacy-notice = Informacja o przetwarzaniu danych
feed = Kanał Atom
feed-how = Czytnik kanałów to aplikacja, która pokazuje nowości ze stron, które obserwujesz. Skopiuj do niej ten adres.
petitioning = Petycja do: { $target }
started-by = Inicjatywa: { $name }
signatures = { $count ->
    [one] { $count } podpis
    [few] { $count } podpisy
    [many] { $count } podpisów
   *[other] { $count } podpisu
}
signatures-word = { $count ->
    [one] podpis
    [few] podpisy
    [many] podpisów
   *[other] podpisu
}
supporters = { $count ->
    [one] { $count } głos poparcia
    [few] { $count } głosy poparcia
    [many] { $count } głosów poparcia
   *[other] { $count } głosu poparcia
}
supporters-word = { $count ->
    [one] głos poparcia
    [few] głosy poparcia
    [many] głosów poparcia
   *[other] głosu poparcia
}
petitions-count = { $count ->
    [one] { $count } petycja
    [few] { $count } petycje
    [many] { $count } petycji
   *[other] { $count } petycji
}
topics = Tematy
all-topics = Wszystkie tematy ({ $count })
organisations = Inicjatorzy
show-all = Pokaż wszystkie ({ $count })
read-and-sign = Przeczytaj i podpisz
read-more = Czytaj dalej
search-petitions = Szukaj petycji
previous-page = Poprzednia strona
next-page = Następna strona
pages = Strony
page-of = Strona { $number } z { $pages }
page-number = Strona { $number }
nothing-here = Jeszcze nic tu nie ma.
standing-draft = Szkic
standing-scheduled = Wkrótce otwarta
standing-closed = Zamknięta
standing-victory = Sukces
list-separator = {", "}
optional = (nieobowiązkowe)

## Tytuły i opisy
title-home = { $site }
title-petitions = Wszystkie petycje – { $site }
title-petitions-page = Wszystkie petycje, strona { $number } – { $site }
title-petition = { $title } – { $site }
title-confirmed = Dziękujemy za podpis – { $title }
title-embed = { $title }
title-poster = Do druku: { $title }
title-organisation = { $title } – { $site }
title-organisation-page = { $title }, strona { $number } – { $site }
title-topic = Petycje na temat: { $title } – { $site }
title-topic-page = Petycje na temat: { $title }, strona { $number } – { $site }
title-article = { $title } – { $site }
title-privacy = Informacja o przetwarzaniu danych – { $site }
title-check-email = Sprawdź pocztę – { $site }
title-confirm = Potwierdź swój podpis – { $site }
title-signature = Twój podpis – { $site }
title-withdrawn = Twój podpis został wycofany – { $site }
title-message = { $site }
title-not-found = Nie znaleziono strony – { $site }
description-home = Petycje w serwisie { $site }: przeczytaj je, podpisz i śledź ich losy.
description-petitions = Wszystkie petycje w serwisie { $site }, od najnowszych.
description-organisation = Petycje, z którymi występuje { $title }, i liczba osób, które je popierają.
description-topic = Petycje na temat: { $title }, od najnowszych.
description-article = { $title }: strona serwisu { $site }.
description-privacy = Co { $site } robi z danymi osób podpisujących: co jest przechowywane, jak długo i kto może to czytać.
social-image-alt = Petycja „{ $title }”

## Strona główna i listy
home-lead = Przeczytaj petycję, podpisz się pod nią i zobacz, co z niej wyniknie.
featured = Wyróżnione
closing-soon = Wkrótce się kończą
newest = Najnowsze
list-open = Otwarte petycje
list-closed = Zamknięte petycje
list-most-signed = Najwięcej podpisów
victories = Sukcesy
petitions-about = Petycje na temat: { $topic }
started-petitions = { $count ->
    [one] { $count } własna petycja
    [few] { $count } własne petycje
    [many] { $count } własnych petycji
   *[other] { $count } własnej petycji
}
contact = Kontakt
website = Strona internetowa

## Postęp
be-first = Podpisz jako jedna z pierwszych osób
of-goal = z { $goal }
next-goal = Następny cel: { $goal }
goal-reached = Osiągnięto cel: { $goal } podpisów.
progress-label = Podpisy: { $signatures } z { $goal }
online-elsewhere = { $online } online i { $elsewhere } zebranych gdzie indziej
elsewhere-sum = { $elsewhere } zebranych gdzie indziej
elsewhere-from = { $source }: { $count }
elsewhere-from-on = { $source } ({ $date }): { $count }

## Petycja
sign-this = Podpisz tę petycję
days-left = { $count ->
    [one] Pozostał { $count } dzień
    [few] Pozostały { $count } dni
    [many] Pozostało { $count } dni
   *[other] Pozostało { $count } dnia
}
last-day = Ostatni dzień na podpis
closes-on = Można podpisywać do końca dnia { $date }
closes-zone-city = {" "}(czas lokalny: { $city })
closes-zone = {" "}({ $zone })
closed-on = Zamknięta { $date }
closed-title = Ta petycja jest zamknięta
closed-text = Nie przyjmuje już podpisów. Dziękujemy wszystkim, którzy ją podpisali.
victory-title = Ta petycja odniosła sukces
victory-text = Jej postulat został spełniony. Dziękujemy wszystkim, którzy ją podpisali.
not-open-title = Ta petycja nie jest jeszcze otwarta
not-open-text = Jest widoczna tylko w podglądzie.
updates = Aktualności
latest-update = Najnowsze: { $title }
pace = { $count } w tym tygodniu
curve-title = Podpisy dzień po dniu
curve-text = { $first }: { $from }, { $last }: { $to }
update-waiting = Jeszcze nieopublikowane
updates-feed = Kanał z aktualnościami tej petycji
spread-title = Udostępnij tę petycję
poster-link = Lista podpisów do wydruku
text-link = Pełna treść petycji (zwykły tekst)
photo-credit = Zdjęcie: { $credit }

## Formularz
sign-title = Podpisz tę petycję
field-name = Imię i nazwisko
field-email = Twój adres e-mail
hint-email-confirm = Wyślemy Ci e-mail, aby potwierdzić podpis. Twój adres nigdy nie jest publikowany.
hint-email = Twój adres nigdy nie jest publikowany.
field-country = Kraj, w którym mieszkasz
choose-country = Wybierz kraj
field-postcode = Kod pocztowy
field-comment = Dlaczego podpisujesz tę petycję?
field-updates = { $organisation } może wysyłać mi e-maile o tej petycji i o innych działaniach. W każdej chwili mogę z nich zrezygnować.
field-trap = Zostaw to pole puste
what-happens = Co dzieje się z Twoimi danymi
sign-button = Podpisz
signing = Wysyłanie…
next-confirm = Następnie wyślemy Ci e-mail. Podpis zacznie się liczyć, gdy otworzysz zawarty w nim link i potwierdzisz.
next-counts = Twój podpis liczy się od razu. Wyślemy Ci e-mail z linkiem, którym możesz go wycofać.
errors-title = Wystąpił problem
offline-title = Brak połączenia
offline-text = Twój podpis jest zapisany w tej przeglądarce. Zostanie wysłany, gdy połączenie wróci, o ile ta strona będzie otwarta. Po 24 godzinach nie będzie już wysyłany i zostanie usunięty, gdy następnym razem otworzysz w tej przeglądarce stronę tego serwisu.
offline-forget = Usuń teraz
failed-text = Coś poszło nie tak. Spróbuj ponownie.

## Informacja przy przycisku
notice-sealed = Twoje imię i nazwisko oraz adres e-mail przechowujemy w postaci zaszyfrowanej. { $organisation } może je odczytać. Podpis możesz w każdej chwili wycofać.
notice-who = Twoje imię i nazwisko, adres e-mail i wszystko inne, co mogłoby Cię zidentyfikować, szyfrujemy przed zapisaniem. { $organisation } może te dane odszyfrować. Usługa obsługująca ten formularz może je odszyfrować jedynie do czasu Twojego potwierdzenia oraz dopóki jakiś e-mail do Ciebie czeka na wysłanie.
notice-who-signed = Twoje imię i nazwisko, adres e-mail i wszystko inne, co mogłoby Cię zidentyfikować, szyfrujemy przed zapisaniem. { $organisation } może te dane odszyfrować. Usługa obsługująca ten formularz może je odszyfrować jedynie wtedy, gdy jakiś e-mail do Ciebie czeka na wysłanie.
notice-count = Przekazywana jest tylko liczba podpisów, bez nazwisk. Adresat petycji: { $target }.
notice-names = { $organisation } przekaże Twoje imię i nazwisko adresatowi petycji: { $target }.
notice-names-postcode = { $organisation } przekaże Twoje imię i nazwisko oraz kod pocztowy adresatowi petycji: { $target }.
notice-confirm = Adres służy do potwierdzenia podpisu, a do wysyłania aktualności tylko wtedy, gdy o nie poprosisz.
notice-signed = Adres służy do podziękowania Ci i do tego, by można było wycofać podpis, a do wysyłania aktualności tylko wtedy, gdy o nie poprosisz.
notice-via = Jeśli korzystasz z linku, który wskazuje, gdzie go udostępniono, źródło to przechowujemy w postaci zaszyfrowanej razem z Twoim podpisem i uwzględniamy w statystyce.
notice-kept = { $days ->
    [one] Twoje dane zostaną usunięte { $days } dzień po zamknięciu petycji. Do tego czasu możesz w każdej chwili wycofać podpis.
    [few] Twoje dane zostaną usunięte { $days } dni po zamknięciu petycji. Do tego czasu możesz w każdej chwili wycofać podpis.
    [many] Twoje dane zostaną usunięte { $days } dni po zamknięciu petycji. Do tego czasu możesz w każdej chwili wycofać podpis.
   *[other] Twoje dane zostaną usunięte { $days } dnia po zamknięciu petycji. Do tego czasu możesz w każdej chwili wycofać podpis.
}

## Consent: the sentence to tick, as it is kept on record
consent = Wyrażam zgodę na to, że { $organisation } będzie przetwarzać moje dane w opisany sposób, w tym poglądy polityczne, które ujawnia mój podpis.
consent-names = Wyrażam zgodę na to, że { $organisation } będzie przetwarzać moje dane w opisany sposób, w tym poglądy polityczne, które ujawnia mój podpis, i przekaże moje imię i nazwisko adresatowi petycji: { $target }.
consent-names-postcode = Wyrażam zgodę na to, że { $organisation } będzie przetwarzać moje dane w opisany sposób, w tym poglądy polityczne, które ujawnia mój podpis, i przekaże moje imię i nazwisko oraz kod pocztowy adresatowi petycji: { $target }.
signer-consent-required = Zaznacz pole, aby wyrazić zgodę; bez niej nie możemy przyjąć podpisu
signer-consent-unknown = { signer-text-unknown }
signer-notice-unknown = { signer-text-unknown }

## Confirming: what is recorded
confirm-recorded = Po potwierdzeniu zostanie zapisane:
confirm-again-text = To nie Twój wpis? Ten przycisk go usuwa i prowadzi z powrotem do formularza.
confirm-again = To nie mój wpis: zaczynam od nowa
signer-filled-in = Wypełniono także: { $fields }. Widać to na stronie, która się otworzy.
signer-field-country = kraj
signer-field-postcode = kod pocztowy
signer-field-comment = komentarz
signer-field-updates = aktualności e-mailem
signer-list-separator = { list-separator }
signer-button-start-again = { confirm-again }

## Sending the email again, and what is stored
check-email-again = Wyślij e-mail ponownie
check-email-sent = E-mail zostanie wysłany ponownie, chyba że wysłano już pięć. Zajrzyj też do folderu ze spamem.
signature-clear = Bez szyfrowania przechowywane są: informacja, czy podpis jest potwierdzony, czas podpisu i naszych e-maili (z dokładnością do godziny po potwierdzeniu), informacja, czy e-maile udało się wysłać, język, skróty (hash) pokazanych tekstów oraz – jeśli formularz o nie pyta – kraj i to, czy chcesz otrzymywać aktualności.
signature-sealed = Wszystko inne jest zaszyfrowane. Tylko { $organisation } może to odszyfrować.
signature-ask = Masz pytania o swoje dane? Kontakt: { $contact }.
signature-wrong = Coś się nie zgadza?
signature-wrong-text = Potwierdzonego podpisu nie można zmienić. Ten przycisk go wycofuje i otwiera pusty formularz, by podpisać ponownie.
signature-wrong-button = Wycofuję i zaczynam od nowa

## Po podpisaniu
thanks-title = Dziękujemy za podpis
thanks-text = Twój podpis został policzony.
thanks-people = { $count ->
    [one] Podpisała { $count } osoba.
    [few] Podpisały { $count } osoby.
    [many] Podpisało { $count } osób.
   *[other] Podpisało { $count } osoby.
}
thanks-remaining = Do następnego celu brakuje { $remaining }.
thanks-withdraw = Zachowaj nasz e-mail: jest w nim link, pod którym możesz w każdej chwili zobaczyć lub wycofać swój podpis.
thanks-share = Petycja rośnie, gdy osoby, które ją podpisały, podają ją dalej.
share-native = Udostępnij…
share-copy = Kopiuj link
share-copied = Skopiowano
share-preview = To zobaczą Twoi znajomi
share-email = E-mail
share-whatsapp = WhatsApp
share-facebook = Facebook
share-x = X
share-bluesky = Bluesky
share-telegram = Telegram
next-petition = Inna petycja, z którą występuje { $organisation }
for-websites = Dla właścicieli stron internetowych
embed-title = Pokaż tę petycję na własnej stronie
embed-text = Skopiuj ten kod na swoją stronę. Nie wczytuje niczego z innych serwisów.
badge-text = Albo tylko liczba podpisów, jako obrazek:
back-to-petition = Powrót do petycji
check-email-title = Sprawdź pocztę
check-email-text = Wysłaliśmy e-mail na adres
check-email-next = Otwórz go i kliknij link, aby potwierdzić podpis. Do tego czasu się nie liczy.
check-email-from = Nadawca: { $sender }.
check-email-wrong = Błędny adres? Wróć i wpisz go jeszcze raz.
check-email-spam = Po kilku minutach nadal nic? Zajrzyj do folderu ze spamem.
confirm-title = Potwierdź swój podpis
confirm-text = Za chwilę potwierdzisz swój podpis pod tą petycją:
confirm-as = Podpisujesz się jako
confirm-button = Potwierdzam swój podpis
confirm-not-me = To nie ja
confirm-not-me-text = Jeśli to nie Ty, kliknij ten przycisk, a Twój adres zostanie od razu usunięty.
signature-title = Twój podpis
signature-petition = Petycja
signature-date = Data podpisu
signature-state = Stan
signature-pending = Czeka na Twoje potwierdzenie
signature-confirmed = Policzony
signature-kept = Dane przechowywane do
signature-counts = Twój podpis się liczy. Nie musisz robić nic więcej.
signature-updates-on = { $organisation } może wysyłać Ci e-maile.
signature-updates-off = Nie chcę więcej e-maili
signature-withdraw-text = Jeśli wycofasz podpis, Twoje dane zostaną usunięte, a podpis przestanie się liczyć.
signature-withdraw = Wycofuję swój podpis
withdrawn-title = Twój podpis został wycofany
withdrawn-text = Twoje dane zostały usunięte. Jeśli zmienisz zdanie, możesz podpisać ponownie.
not-found-title = Ta strona nie istnieje
not-found-text = Adres może być błędny albo stronę przeniesiono.
not-found-home = Wszystkie petycje

## Plakat
poster-sign-online = Podpisz online
poster-or-paper = Albo podpisz tutaj
poster-name = Imię i nazwisko
poster-email = Adres e-mail
poster-signature = Podpis
poster-print = Wydrukuj tę stronę na papierze A4 lub Letter. Osoba zbierająca podpisy bezpiecznie przechowuje listy i przekazuje je organizacji.
poster-data = Administrator danych wpisanych na tej liście: { $controller }. Dane służą tylko tej petycji.
poster-withdraw = Aby wycofać podpis albo zobaczyć lub poprawić swoje dane, napisz na adres { $contact }.
poster-privacy = Informacja o przetwarzaniu danych: { $address }

## Prywatność
privacy-title = Informacja o przetwarzaniu danych
privacy-lead = Wyjaśniamy tu, co dzieje się z danymi osób, które podpisują petycję w serwisie { $site }.
privacy-who-title = Kto odpowiada za Twoje dane
privacy-who = Administrator danych: { $controller }
privacy-representative = Przedstawiciel w Unii Europejskiej (art. 27 RODO): { $name }
privacy-dpo = Inspektor ochrony danych: { $name }
privacy-what-title = Co jest przechowywane
privacy-what = Imię i nazwisko, adres e-mail, data i godzina, język, skróty (hash) pokazanych tekstów, informacja o zaznaczeniu wymaganych pól oraz o tym, czy nasze e-maile udało się wysłać.
privacy-what-country = Kraj, jeśli go podano.
privacy-what-postcode = Kod pocztowy, jeśli go podano.
privacy-what-comment = Komentarz, jeśli go napisano.
privacy-what-updates = Czy chcesz otrzymywać aktualności e-mailem.
privacy-what-paper = Przy podpisie na papierze: to, co wpisano na liście. Organizacja, która wystąpiła z petycją, przechowuje listy w tym samym celu i niszczy je najpóźniej wtedy, gdy usuwane są dane podpisów złożonych online.
privacy-browser = Jeśli podczas podpisywania nie ma połączenia, przeglądarka przechowuje wpisane dane, dopóki nie da się ich wysłać. Po 24 godzinach nie są już wysyłane i zostają usunięte przy następnym otwarciu strony tego serwisu.
privacy-limits = Aby powstrzymać fale fałszywych podpisów, liczymy, ile razy formularz wysłano z danej sieci i z danym adresem e-mail. W tym celu adres IP i adres e-mail są przechowywane tylko jako skróty (hash) obliczone z tajnym kluczem. Klucz jest usuwany po dwóch dniach; od tej chwili nawet my nie możemy powiązać skrótów z Tobą.
privacy-not = Nie używamy plików cookie, śledzenia ani obrazów czy skryptów z innych serwisów.
privacy-why-title = W jakim celu i na jakiej podstawie prawnej używamy danych
privacy-why-signature = Aby zapisać i policzyć Twój podpis, wysłać Ci związane z nim e-maile oraz – jeśli podano to w formularzu – przekazać Twoje nazwisko: Twoja wyraźna zgoda (art. 6 ust. 1 lit. a i art. 9 ust. 2 lit. a RODO), ponieważ podpis może ujawniać poglądy polityczne.
privacy-why-updates = Aby wysyłać Ci aktualności, jeśli o nie prosisz: również Twoja wyraźna zgoda. Możesz z nich zrezygnować bez wycofywania podpisu.
privacy-why-limits = Aby zapobiegać podwójnym i fałszywym podpisom oraz nie pisać do osób, które nie chcą naszych e-maili: nasz prawnie uzasadniony interes w rzetelnym liczeniu podpisów (art. 6 ust. 1 lit. f RODO).
privacy-how-title = Jak dane są przechowywane i kto może je czytać
privacy-how = Wszystko, co mogłoby Cię zidentyfikować, jest przed zapisaniem szyfrowane dla organizacji, która wystąpiła z petycją. Te organizacje mogą czytać podpisy pod swoimi petycjami:
privacy-how-service = Sama usługa może odczytać wpisane dane jedynie do czasu Twojego potwierdzenia oraz dopóki jakiś e-mail do Ciebie czeka na wysłanie.
privacy-how-service-signed = Sama usługa może odczytać wpisane dane jedynie wtedy, gdy jakiś e-mail do Ciebie czeka na wysłanie.
privacy-how-hash = Aby nikt nie podpisał dwa razy, wraz z podpisem przechowywany jest skrót (hash) adresu e-mail obliczony z tajnym kluczem. Nie ujawnia on adresu, ale kto ma tajny klucz tej usługi, może sprawdzić, czy złożono podpis z danym adresem. Gdy dane są usuwane, usuwana jest też losowa wartość potrzebna do tego sprawdzenia i staje się ono niemożliwe.
privacy-target-title = Co jest przekazywane
privacy-target-none = Adresaci petycji dowiadują się tylko, ile osób podpisało, a nie kto.
privacy-target-some = Jeśli podano to w formularzu, organizacja przekazuje nazwiska osób, które podpisały, adresatom petycji. W przypadku wszystkich pozostałych petycji adresaci dowiadują się tylko, ile osób podpisało.
privacy-target-all = Organizacja przekazuje nazwiska osób, które podpisały, adresatom petycji. Podano to także w formularzu.
privacy-target-postcode = Jeśli formularz pyta o kod pocztowy, jest on przekazywany razem z nazwiskiem.
privacy-processors-title = Dostawcy usług
privacy-processors = Te firmy przetwarzają dane w naszym imieniu i na nasze polecenie (art. 28 RODO):
privacy-processors-unknown = Firmy, które utrzymują ten serwis i wysyłają jego e-maile, przetwarzają dane w naszym imieniu i na nasze polecenie (art. 28 RODO).
privacy-aws = hosting stron i formularza, baza danych, wysyłka e-maili
privacy-transfer-title = Przekazywanie danych poza Europejski Obszar Gospodarczy
privacy-transfer-none = Dane są przechowywane wyłącznie w Europejskim Obszarze Gospodarczym.
privacy-transfer = Dane są przechowywane także poza Europejskim Obszarem Gospodarczym. Na prośbę udostępnimy kopię zabezpieczeń:
privacy-clauses = decyzja Komisji Europejskiej stwierdzająca odpowiedni stopień ochrony, a w razie jej braku standardowe klauzule umowne Komisji (art. 45 i art. 46 ust. 2 lit. c RODO)
privacy-cdn = Strony i formularz przechodzą przez serwery światowej sieci (CloudFront) blisko Ciebie, które mogą znajdować się poza Europejskim Obszarem Gospodarczym. Nie przechowują one wpisanych danych.
privacy-long-title = Jak długo dane są przechowywane
privacy-long = { $days ->
    [one] Do { $days } dnia po zamknięciu petycji.
    [few] Do { $days } dni po zamknięciu petycji.
    [many] Do { $days } dni po zamknięciu petycji.
   *[other] Do { $days } dnia po zamknięciu petycji.
}
privacy-long-range = Od { $from } do { $to } dni po zamknięciu, zależnie od petycji.
privacy-long-pending = { $days ->
    [one] Niepotwierdzony podpis jest usuwany po { $days } dniu.
    [few] Niepotwierdzony podpis jest usuwany po { $days } dniach.
    [many] Niepotwierdzony podpis jest usuwany po { $days } dniach.
   *[other] Niepotwierdzony podpis jest usuwany po { $days } dnia.
}
privacy-long-unsent = Termin ten liczy się od naszego pierwszego e-maila. Jeśli żadnego nie da się wysłać, podpis zostaje usunięty po { $days } dniach.
privacy-long-withdrawn = { $days ->
    [one] Po wycofaniu podpisu przez { $days } dzień przechowywany jest skrót (hash) bez nazwiska i adresu, aby podpis można było usunąć także z kopii.
    [few] Po wycofaniu podpisu przez { $days } dni przechowywany jest skrót (hash) bez nazwiska i adresu, aby podpis można było usunąć także z kopii.
    [many] Po wycofaniu podpisu przez { $days } dni przechowywany jest skrót (hash) bez nazwiska i adresu, aby podpis można było usunąć także z kopii.
   *[other] Po wycofaniu podpisu przez { $days } dnia przechowywany jest skrót (hash) bez nazwiska i adresu, aby podpis można było usunąć także z kopii.
}
privacy-long-stopped = Jeśli e-mail do Ciebie wróci albo zgłosisz go jako spam, skrót (hash) Twojego adresu obliczony z tajnym kluczem jest przechowywany przez { $days } dni, abyśmy więcej do Ciebie nie pisali.
privacy-long-deleted = Usunięcie oznacza, że wpisane dane znikają z bazy, a tego, co pozostaje, nie da się już z Tobą powiązać. Może to potrwać kilka dni.
privacy-long-backup = { $days ->
    [one] Z kopii zapasowych usunięte dane znikają po kolejnym { $days } dniu.
    [few] Z kopii zapasowych usunięte dane znikają po kolejnych { $days } dniach.
    [many] Z kopii zapasowych usunięte dane znikają po kolejnych { $days } dniach.
   *[other] Z kopii zapasowych usunięte dane znikają po { $days } dnia.
}
privacy-long-count = Liczba podpisów pozostaje. Nikogo nie identyfikuje.
privacy-rights-title = Twoje prawa
privacy-rights = Masz prawo dostępu do swoich danych, ich sprostowania, usunięcia, ograniczenia przetwarzania i przenoszenia oraz prawo wniesienia sprzeciwu. Pod linkiem z naszego e-maila możesz zobaczyć i wycofać podpis; w każdej innej sprawie napisz pod jeden z adresów podanych wyżej. Podstawą przetwarzania jest Twoja zgoda, którą możesz w każdej chwili cofnąć; nie wpływa to na zgodność z prawem wcześniejszego przetwarzania.
privacy-correct = Potwierdzonego podpisu nie można zmienić. Aby go poprawić, wycofaj go i podpisz ponownie albo napisz do administratora danych.
privacy-complain = Jeśli uważasz, że Twoje dane są przetwarzane niezgodnie z prawem, możesz złożyć skargę do organu nadzorczego, na przykład w miejscu zamieszkania.
privacy-authority = Właściwy organ nadzorczy: { $authority }
privacy-must-title = Dobrowolność podania danych i zautomatyzowane decyzje
privacy-must = Nie musisz podpisywać. Jeśli podpisujesz, potrzebujemy imienia i nazwiska, adresu e-mail i zgody; pola oznaczone jako nieobowiązkowe możesz pozostawić puste.
privacy-automated = Nie podejmujemy wobec Ciebie zautomatyzowanych decyzji i nie stosujemy profilowania (art. 22 RODO).
privacy-other-title = Jeśli Twój adres wpisał ktoś inny
privacy-other = Ktoś może wpisać Twój adres e-mail bez Twojej wiedzy. Wtedy Twój adres, nazwisko i wszystko inne, co wpisano, mamy od tej osoby. Pod linkiem z naszego e-maila możesz to natychmiast usunąć. Masz te same prawa co osoby, które podpisują.
privacy-updated = Ostatnia zmiana: { $date }
privacy-text = Ta informacja jako zwykły tekst, opublikowana pod swoim skrótem (hash)

## Co mówi usługa
signer-name-required = Wpisz imię i nazwisko
signer-name-too-long = Imię i nazwisko może mieć najwyżej 255 znaków
signer-name-web-address = Imię i nazwisko nie może zawierać adresu internetowego
signer-name-first-character = Imię i nazwisko nie może zaczynać się od { $character }
signer-name-invalid = Imię i nazwisko zawiera niedozwolony znak
signer-email-required = Wpisz adres e-mail
signer-email-invalid = Wpisz adres podobny do nazwa@example.org
signer-email-disposable = Wpisz adres, który zachowasz: adresy tymczasowe nie są przyjmowane
signer-country-required = Wybierz kraj, w którym mieszkasz
signer-country-unknown = Wybierz kraj z listy
signer-postcode-required = Wpisz kod pocztowy
signer-postcode-invalid = Wpisz kod pocztowy w formacie używanym w Twoim kraju
signer-comment-required = Napisz, dlaczego podpisujesz tę petycję
signer-comment-too-long = Komentarz jest za długi
signer-declaration-required = Zaznacz pole, by to potwierdzić
signer-updates-required = Zaznacz pole, by przejść dalej
signer-text-unknown = Strona była nieaktualna: przeczytaj petycję ponownie i podpisz jeszcze raz
signer-error-title = Błąd: { $title }
signer-title-separator = {". "}
signer-button-confirm = { confirm-button }
signer-button-not-me = { confirm-not-me }
signer-button-updates-off = { signature-updates-off }
signer-button-withdraw = { signature-withdraw }
signer-not-found-title = Nie znaleziono petycji
signer-not-found-text = Pod tym adresem nie ma petycji albo nie jest jeszcze otwarta.
signer-closed-title = Ta petycja jest zamknięta
signer-closed-text = Nie przyjmuje już podpisów. Twoich danych nie zapisano.
signer-text-replaced-title = Tekst się zmienił
signer-text-replaced-text = Petycja została zmieniona po tym, jak otwarto stronę. Przeczytaj ją ponownie przed podpisaniem.
signer-link-gone-title = Ten link już nie działa
signer-link-gone-text = Został już użyty, wygasł albo podpis wycofano. Możesz podpisać ponownie.
signer-bad-request-title = Nie udało się odczytać formularza
signer-bad-request-text = Część przesłanych danych jest nieprawidłowa. Wróć i spróbuj ponownie.
signer-cross-site-title = Podpisz na stronie petycji
signer-cross-site-text = Ten formularz wysłano z innej strony, więc nie został przyjęty. Otwórz petycję i podpisz tam.
signer-too-large-title = Twój tekst jest za długi
signer-too-large-text = Skróć go i spróbuj ponownie.
signer-media-type-title = Nie udało się odczytać formularza
signer-media-type-text = Ten format nie jest obsługiwany.
signer-method-title = To tutaj nie działa
signer-method-text = Wróć do petycji i spróbuj ponownie.
signer-too-many-title = Poczekaj chwilę
signer-too-many-text = Z Twojej sieci przychodzi teraz wiele podpisów. Spróbuj ponownie za { $wait }. Nie trzeba będzie ponownie wypełniać formularza.
signer-unavailable-title = Nie możemy teraz przyjąć podpisu
signer-unavailable-text = Spróbuj ponownie za { $wait }. Nie trzeba będzie ponownie wypełniać formularza.
signer-wait-seconds = { $count } s
signer-wait-minutes = { $count } min
signer-wait-hours = { $count } h

## Wiadomości
mail-hello = Dzień dobry, { $name }!
mail-confirm-subject = Potwierdź swój podpis: { $petition_title }
mail-confirm-intro = Pod tą petycją złożono przed chwilą podpis z Twoim adresem:
mail-confirm-do = Aby podpis się liczył, otwórz tę stronę i kliknij przycisk:
mail-confirm-button = Potwierdzam swój podpis
mail-confirm-what = Link otwiera stronę, która pokazuje wszystko, co podpisujesz. Podpis liczy się dopiero po potwierdzeniu na tej stronie.
mail-confirm-until = Ten link jest ważny do { $expires_on }.
mail-confirm-not = Jeśli to nie Ty, zignoruj ten e-mail: podpis nie będzie się liczyć, a Twój adres zostanie usunięty. Możesz go też usunąć od razu:
mail-confirm-keep = Zachowaj ten e-mail: po potwierdzeniu pod tym samym linkiem możesz w każdej chwili zobaczyć lub wycofać swój podpis.
mail-reminder-subject = Twój podpis nie jest jeszcze potwierdzony: { $petition_title }
mail-reminder-intro = Kilka dni temu pod tą petycją złożono podpis z Twoim adresem. Podpis jeszcze się nie liczy:
mail-reminder-last = To nasze jedyne przypomnienie.
mail-already-subject = Twój podpis jest już złożony: { $petition_title }
mail-already-intro = Ktoś przed chwilą podpisał tę petycję, podając Twój adres:
mail-already-text = Twój podpis już się liczy, więc nie musisz nic robić. Jeśli to osoba, która korzysta z tej samej skrzynki, do podpisu potrzebuje własnego adresu e-mail.
mail-signed-subject = Dziękujemy za podpis: { $petition_title }
mail-signed-intro = Dziękujemy za podpisanie tej petycji:
mail-signed-text = Twój podpis się liczy.
mail-own = Zobacz lub wycofaj swój podpis
mail-footer = Otrzymujesz ten e-mail, ponieważ Twój adres wpisano na stronie petycji w serwisie { $site }.

## Two people with one address
second-note = Podpisujesz jako inna osoba z tym adresem e-mail. Nie można go tutaj zmienić.
mail-second-text = Podpis z tym adresem już się liczy, więc nie trzeba nic robić. Jeśli inna osoba korzystająca z tej skrzynki też chce podpisać, może to zrobić jeden raz, pod własnym nazwiskiem:
mail-second-link = Podpisz jako inna osoba (link jest ważny do { $expires_on })
signer-second-taken-title = Z tym adresem podpisały się już dwie osoby
signer-second-taken-text = Mogą podpisać dwie osoby korzystające z jednej skrzynki. Każda kolejna potrzebuje własnego adresu.
