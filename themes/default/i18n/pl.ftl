# Teksty motywu po polsku.

## Wszędzie
skip-to-content = Przejdź do treści
menu = Menu główne
languages = Języki
footer-menu = O tej stronie
all-petitions = Wszystkie petycje
privacy-notice = Informacja o prywatności
feed = Kanał
petitioning = Petycja do: { $target }
started-by = Założyciel: { $name }
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
organisations = Kto je założył
show-all = Pokaż wszystkie ({ $count })
read-and-sign = Przeczytaj i podpisz
read-more = Czytaj dalej
previous-page = Poprzednia strona
next-page = Następna strona
pages = Strony
page-of = Strona { $number } z { $pages }
page-number = Strona { $number }
nothing-here = Jeszcze nic tu nie ma.
standing-draft = Szkic
standing-scheduled = Jeszcze nieotwarta
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
title-privacy = Informacja o prywatności – { $site }
title-check-email = Sprawdź pocztę – { $site }
title-confirm = Potwierdź swój podpis – { $site }
title-signature = Twój podpis – { $site }
title-withdrawn = Twój podpis został wycofany – { $site }
title-message = { $site }
title-not-found = Nie znaleziono strony – { $site }
description-home = Petycje w serwisie { $site }: przeczytaj je, podpisz i zobacz, jak daleko zaszły.
description-petitions = Wszystkie petycje w serwisie { $site }, od najnowszych.
description-organisation = Petycje, które założyła organizacja { $title }, i ile osób je popiera.
description-topic = Petycje na temat: { $title }, od najnowszych.
description-article = { $title }, w serwisie { $site }.
description-privacy = Co { $site } robi z danymi osób podpisujących: co jest przechowywane, jak, jak długo i kto może to czytać.
social-image-alt = Petycja „{ $title }”
social-image-alt-site = { $site }

## Strona główna i listy
home-lead = Przeczytaj petycję, podpisz się pod nią i zobacz, co z niej wyniknie.
featured = Wyróżnione
closing-soon = Wkrótce zamykane
newest = Najnowsze
victories = Sukcesy
petitions-about = Petycje na temat: { $topic }
started-petitions = { $count ->
    [one] Założono { $count } petycję
    [few] Założono { $count } petycje
    [many] Założono { $count } petycji
   *[other] Założono { $count } petycji
}
contact = Kontakt
website = Strona internetowa

## Postęp
of-goal = z { $goal }
next-goal = Następny cel: { $goal }
goal-reached = Cel { $goal } osiągnięty.
progress-label = Podpisy: { $signatures } z { $goal }
online-elsewhere = { $online } online i { $elsewhere } zebranych gdzie indziej
elsewhere-from = { $source }: { $count }
elsewhere-from-on = { $source } ({ $date }): { $count }

## Petycja
sign-this = Podpisz tę petycję
closes-on = Zamknięcie z końcem dnia { $date } ({ $zone })
closed-on = Zamknięta { $date }
closed-title = Ta petycja jest zamknięta
closed-text = Nie przyjmuje już podpisów. Dziękujemy wszystkim, którzy podpisali.
victory-title = Ta petycja odniosła sukces
victory-text = Spełniono jej postulat. Dziękujemy wszystkim, którzy podpisali.
not-open-title = Ta petycja nie jest jeszcze otwarta
not-open-text = Pokazuje ją tylko podgląd.
updates = Aktualności
updates-feed = Kanał aktualności
spread-title = Powiedz innym
poster-link = Arkusz do wydruku i podpisania na papierze
text-link = Tekst w podpisywanej postaci
photo-credit = Zdjęcie: { $credit }

## Formularz
sign-title = Podpisz tę petycję
field-name = Imię i nazwisko
field-email = Twój adres e-mail
hint-email-confirm = Wyślemy wiadomość, by sprawdzić, że to Ty. Adres nigdy nie jest pokazywany.
hint-email = Nigdy nie jest pokazywany.
field-country = Kraj, w którym mieszkasz
choose-country = Wybierz kraj
field-postcode = Kod pocztowy
field-comment = Dlaczego podpisujesz?
field-updates = { $organisation } może pisać do mnie o tej petycji i o innych działaniach. W każdej chwili mogę z tego zrezygnować.
field-trap = Zostaw to pole puste
what-happens = Co dzieje się z Twoimi danymi
sign-button = Podpisz
signing = Wysyłanie…
next-confirm = Następnie wyślemy Ci wiadomość. Podpis liczy się, gdy otworzysz zawarty w niej link i potwierdzisz.
next-counts = Twój podpis liczy się od razu. Wyślemy Ci wiadomość z linkiem, by go wycofać.
errors-title = Sprawdź te odpowiedzi
sent-title = Jeszcze jeden krok: sprawdź pocztę
sent-text = Napisaliśmy na adres { $email }. Otwórz wiadomość i link, by potwierdzić; do tego czasu podpis się nie liczy.
sent-signed-title = Dziękujemy za podpis
offline-title = Brak połączenia
offline-text = Twój podpis został zachowany w tej przeglądarce. Zostanie wysłany, gdy połączenie wróci, o ile ta strona będzie otwarta. Po 24 godzinach nie będzie już wysyłany i zostanie usunięty przy następnym otwarciu tu dowolnej strony tej witryny.
offline-forget = Usuń teraz
failed-text = Nie udało się. Spróbuj ponownie.

## Informacja przy przycisku
notice-who = Twoje imię i nazwisko, adres e-mail i pozostałe wpisane tu dane są przechowywane w postaci zaszyfrowanej. Może je czytać tylko { $organisation }.
notice-count = Tylko liczba podpisów, bez nazwisk, zostanie przekazana na ręce: { $target }.
notice-names = Twoje imię i nazwisko { $organisation } przekaże na ręce: { $target }.
notice-names-postcode = Twoje imię i nazwisko oraz kod pocztowy { $organisation } przekaże na ręce: { $target }.
notice-confirm = Adres służy do potwierdzenia podpisu, a do wysyłania wiadomości tylko wtedy, gdy o nie poprosisz.
notice-signed = Adres służy do podziękowania i umożliwienia wycofania podpisu, a do wysyłania wiadomości tylko wtedy, gdy o nie poprosisz.
notice-kept = { $days ->
    [one] Twoje dane zostaną usunięte { $days } dzień po zamknięciu petycji. Wcześniej możesz w każdej chwili wycofać podpis.
    [few] Twoje dane zostaną usunięte { $days } dni po zamknięciu petycji. Wcześniej możesz w każdej chwili wycofać podpis.
    [many] Twoje dane zostaną usunięte { $days } dni po zamknięciu petycji. Wcześniej możesz w każdej chwili wycofać podpis.
   *[other] Twoje dane zostaną usunięte { $days } dnia po zamknięciu petycji. Wcześniej możesz w każdej chwili wycofać podpis.
}

## Consent: the sentence to tick, as it is kept on record
consent = Zgadzam się na to, że { $organisation } będzie przetwarzać moje dane w opisany sposób, w tym poglądy polityczne, które ujawnia mój podpis.
consent-names = Zgadzam się na to, że { $organisation } będzie przetwarzać moje dane w opisany sposób, w tym poglądy polityczne, które ujawnia mój podpis, i przekaże moje imię i nazwisko na ręce: { $target }.
consent-names-postcode = Zgadzam się na to, że { $organisation } będzie przetwarzać moje dane w opisany sposób, w tym poglądy polityczne, które ujawnia mój podpis, i przekaże moje imię i nazwisko oraz kod pocztowy na ręce: { $target }.
signer-consent-required = Zaznacz pole, by wyrazić zgodę; bez niej nie możemy przyjąć podpisu
signer-consent-unknown = { signer-text-unknown }
signer-notice-unknown = { signer-text-unknown }

## Po podpisaniu
thanks-title = Dziękujemy za podpis
thanks-text = Twój podpis został policzony.
thanks-withdraw = Zachowaj naszą wiadomość: jest w niej link, który pokazuje Twój podpis i pozwala go w każdej chwili wycofać.
thanks-share = Petycja rośnie, gdy ci, którzy podpisali, podają ją dalej.
share-native = Udostępnij…
share-email = E-mail
share-whatsapp = WhatsApp
share-facebook = Facebook
share-x = X
share-bluesky = Bluesky
share-telegram = Telegram
embed-title = Pokaż ją na własnej stronie
embed-text = Skopiuj to na swoją stronę. Niczego nie wczytuje od innych.
badge-text = Albo tylko liczba, jako obrazek:
back-to-petition = Powrót do petycji
check-email-title = Sprawdź pocztę
check-email-text = Wysłaliśmy wiadomość na adres
check-email-next = Otwórz ją i użyj linku, by potwierdzić podpis. Do tego czasu się nie liczy.
check-email-wrong = Coś się nie zgadza? Wróć i wpisz adres jeszcze raz.
check-email-spam = Po kilku minutach nadal nic? Zajrzyj do spamu.
confirm-title = Potwierdź swój podpis
confirm-text = Za chwilę podpiszesz tę petycję:
confirm-as = Podpisujesz jako
confirm-button = Potwierdzam swój podpis
confirm-not-me = To nie ja
confirm-not-me-text = Jeśli to nie Ty, naciśnij tutaj. Adres zostanie od razu usunięty.
signature-title = Twój podpis
signature-petition = Petycja
signature-date = Data podpisu
signature-state = Stan
signature-pending = Czeka na Twoje potwierdzenie
signature-confirmed = Policzony
signature-kept = Dane przechowywane do
signature-counts = Twój podpis się liczy. Nie musisz robić nic więcej.
signature-updates-on = { $organisation } może do Ciebie pisać.
signature-updates-off = Nie piszcie do mnie więcej
signature-withdraw-text = Jeśli wycofasz podpis, dane zostaną usunięte i przestanie się on liczyć.
signature-withdraw = Wycofuję swój podpis
withdrawn-title = Twój podpis został wycofany
withdrawn-text = Twoje dane usunięto. Jeśli zmienisz zdanie, możesz podpisać ponownie.
not-found-title = Ta strona nie istnieje
not-found-text = Adres może być błędny albo stronę przeniesiono.
not-found-home = Wszystkie petycje

## Plakat
poster-sign-online = Podpisz online
poster-or-paper = Albo podpisz tutaj
poster-name = Imię i nazwisko
poster-address = E-mail lub adres
poster-signature = Podpis
poster-print = Wydrukuj tę stronę na papierze A4 lub Letter. Kto zbiera arkusze, przechowuje je bezpiecznie i oddaje.
poster-data = Administrator danych wpisanych tutaj: { $controller }. Służą one tylko tej petycji.
poster-privacy = Informacja o prywatności: { $address }

## Prywatność
privacy-title = Informacja o prywatności
privacy-lead = Tu opisano, co dzieje się z danymi osób, które podpisują petycję w serwisie { $site }.
privacy-who-title = Kto odpowiada za Twoje dane
privacy-who = Administrator danych: { $controller }.
privacy-what-title = Co jest przechowywane
privacy-what = Imię i nazwisko, adres e-mail, czas, język oraz odcisk tekstu, który podpisano.
privacy-what-country = Kraj, jeśli go podano.
privacy-what-postcode = Kod pocztowy, jeśli go podano.
privacy-what-comment = Komentarz, jeśli go napisano.
privacy-what-updates = Czy chcesz otrzymywać wiadomości.
privacy-what-paper = Przy podpisie na papierze: to, co wpisano na arkuszu. Organizacja, która założyła petycję, przechowuje arkusze w tym samym celu i niszczy je najpóźniej wtedy, gdy usuwane są dane podpisów złożonych online.
privacy-not = Bez plików cookie, bez śledzenia, bez obrazów i skryptów od innych. Adres sieciowy służy tylko, w postaci zamaskowanej i najwyżej przez dobę, do powstrzymania fal fałszywych podpisów.
privacy-how-title = Jak jest przechowywane i kto może to czytać
privacy-how = Przed zapisaniem dane są szyfrowane dla organizacji, która założyła petycję. Te organizacje mogą czytać to, co podpisano pod ich petycjami:
privacy-how-service = Sama usługa może odczytać tylko Twoje imię i nazwisko oraz adres e-mail, i to jedynie do czasu wysłania wiadomości do Ciebie lub otrzymania Twojego potwierdzenia.
privacy-how-clear = Bez szyfrowania przechowywane jest tylko to, co nikogo nie wskazuje, aby można było to policzyć: godzina, język, podpisany tekst oraz – jeśli formularz o nie pyta – kraj i to, czy chcesz otrzymywać wiadomości.
privacy-target-title = Co jest przekazywane
privacy-target-none = Adresaci petycji dowiadują się, ile osób podpisało. Nie poznają żadnych nazwisk.
privacy-target-some = Tam, gdzie napisano to przy przycisku, organizacja przekazuje nazwiska podpisanych adresatom petycji. W przypadku wszystkich pozostałych petycji adresaci dowiadują się tylko, ile osób podpisało.
privacy-target-all = Organizacja przekazuje nazwiska podpisanych adresatom petycji. Napisano to także przy przycisku.
privacy-target-postcode = Jeśli formularz pyta o kod pocztowy, jest on przekazywany razem z nazwiskiem.
privacy-long-title = Jak długo
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
privacy-long-withdrawn = { $days ->
    [one] Po wycofanym podpisie przez { $days } dzień pozostaje zamaskowany klucz bez nazwiska i adresu.
    [few] Po wycofanym podpisie przez { $days } dni pozostaje zamaskowany klucz bez nazwiska i adresu.
    [many] Po wycofanym podpisie przez { $days } dni pozostaje zamaskowany klucz bez nazwiska i adresu.
   *[other] Po wycofanym podpisie przez { $days } dnia pozostaje zamaskowany klucz bez nazwiska i adresu.
}
privacy-long-backup = { $days ->
    [one] Kopie zapasowe sięgają { $days } dzień wstecz.
    [few] Kopie zapasowe sięgają { $days } dni wstecz.
    [many] Kopie zapasowe sięgają { $days } dni wstecz.
   *[other] Kopie zapasowe sięgają { $days } dnia wstecz.
}
privacy-long-count = Sama liczba podpisów pozostaje. Nikogo nie wymienia.
privacy-rights-title = Twoje prawa
privacy-rights = Możesz zobaczyć, co jest przechowywane, poprawić to, zażądać usunięcia, przenieść lub wnieść sprzeciw. Link w naszej wiadomości pokazuje podpis i pozwala go wycofać; można też napisać na podany wyżej kontakt. Podstawą jest Twoja zgoda, którą możesz w każdej chwili cofnąć.
privacy-complain = Jeśli uważasz, że Twoje dane są źle traktowane, możesz złożyć skargę do organu ochrony danych w miejscu zamieszkania.

## Co mówi usługa
signer-name-required = Wpisz imię i nazwisko
signer-name-too-long = Imię i nazwisko może mieć najwyżej 255 znaków
signer-name-web-address = Imię i nazwisko nie może zawierać adresu internetowego
signer-name-first-character = Imię i nazwisko nie może zaczynać się od { $character }
signer-name-invalid = Wpisz imię i nazwisko literami
signer-email-required = Wpisz adres e-mail
signer-email-invalid = Wpisz adres podobny do nazwa@przyklad.org
signer-email-disposable = Wpisz adres, który zachowasz; adresy jednorazowe nie są przyjmowane
signer-country-required = Wybierz kraj, w którym mieszkasz
signer-country-unknown = Wybierz kraj z listy
signer-postcode-required = Wpisz kod pocztowy
signer-postcode-invalid = Wpisz kod pocztowy w postaci używanej w Twoim kraju
signer-comment-required = Napisz, dlaczego podpisujesz
signer-comment-too-long = Komentarz jest za długi: skróć go
signer-declaration-required = Zaznacz pole, by to potwierdzić
signer-updates-required = Zaznacz pole, by przejść dalej
signer-text-unknown = Strona była nieaktualna: przeczytaj petycję ponownie i podpisz jeszcze raz
signer-error-title-prefix = Błąd:
signer-not-found-title = Nie ma takiej petycji
signer-not-found-text = Pod tym adresem nie ma petycji albo nie jest jeszcze otwarta.
signer-closed-title = Ta petycja jest zamknięta
signer-closed-text = Nie przyjmuje już podpisów. Twoich danych nie zapisano.
signer-text-replaced-title = Tekst się zmienił
signer-text-replaced-text = Od otwarcia strony petycja została zmieniona. Przeczytaj ją ponownie przed podpisaniem.
signer-link-gone-title = Ten link już nie działa
signer-link-gone-text = Został użyty, jest za stary albo podpis wycofano. Możesz podpisać ponownie.
signer-bad-request-title = Nie udało się tego odczytać
signer-bad-request-text = Coś w przesłanych danych się nie zgadza. Wróć i spróbuj ponownie.
signer-cross-site-title = Podpisz na stronie petycji
signer-cross-site-text = To przyszło z innej strony, więc nie zostało przyjęte. Otwórz petycję i podpisz tam.
signer-too-large-title = To jest za długie
signer-too-large-text = Skróć to, co napisano, i spróbuj ponownie.
signer-media-type-title = Nie udało się tego odczytać
signer-media-type-text = Przesłano to w postaci, która nie jest tu rozumiana.
signer-method-title = To tutaj nie działa
signer-method-text = Wróć do petycji i spróbuj ponownie.
signer-too-many-title = Poczekaj chwilę
signer-too-many-text = Z Twojej sieci przychodzi wiele podpisów. Spróbuj ponownie za { $wait }. Wpisane dane są zachowane.
signer-unavailable-title = Nie możemy teraz przyjąć podpisu
signer-unavailable-text = Nic nie przepadło: spróbuj ponownie za { $wait }. Wpisane dane są zachowane.
signer-wait-seconds = { $count } s
signer-wait-minutes = { $count } min
signer-wait-hours = { $count } godz.

## Wiadomości
mail-hello = Dzień dobry, { $name },
mail-confirm-subject = Potwierdź swój podpis: { $petition_title }
mail-confirm-intro = Pod tą petycją złożono przed chwilą podpis z Twoim adresem:
mail-confirm-do = Aby się liczył, otwórz tę stronę i naciśnij przycisk:
mail-confirm-button = Potwierdzam swój podpis
mail-confirm-until = Link jest ważny do { $expires_on }.
mail-confirm-not = Jeśli to nie Ty, nic nie rób: podpis nie będzie się liczyć, a adres zostanie usunięty. Albo usuń go od razu tutaj:
mail-confirm-keep = Zachowaj tę wiadomość: po potwierdzeniu ten sam link pokaże Twój podpis i pozwoli go w każdej chwili wycofać.
mail-reminder-subject = Wciąż brakuje Twojego podpisu: { $petition_title }
mail-reminder-intro = Dwa dni temu złożono podpis pod tą petycją, ale jeszcze się nie liczy:
mail-reminder-last = Przypominamy o tym tylko raz.
mail-already-subject = Twój podpis już jest: { $petition_title }
mail-already-intro = Ktoś przed chwilą podpisał tę petycję, podając Twój adres:
mail-already-text = Twój podpis już się liczy, jeden raz. Nie musisz nic robić. Jeśli to inna osoba korzystająca z tej samej skrzynki: do podpisania potrzebuje własnego adresu.
mail-signed-subject = Dziękujemy za podpis: { $petition_title }
mail-signed-intro = Dziękujemy za podpisanie tej petycji:
mail-signed-text = Twój podpis się liczy.
mail-own = Zobacz, co o Tobie przechowujemy, lub wycofaj podpis:
mail-footer = Wysłane przez { $site }, ponieważ ten adres wpisano na stronie petycji.
