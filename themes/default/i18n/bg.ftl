# Текстове на темата на български. Към читателя се обръщаме на „вие“.
# Native review: none

## Everywhere
skip-to-content = Към съдържанието
menu = Главно меню
languages = Езици
footer-menu = За този сайт
all-petitions = Всички петиции
privacy-notice = Информация за поверителност
feed = Емисия на сайта
petitioning = Петиция, отправена до: { $target }
started-by = Инициатор: { $name }
signatures = { $count ->
    [one] { $count } подпис
   *[other] { $count } подписа
}
signatures-word = { $count ->
    [one] подпис
   *[other] подписа
}
supporters = { $count ->
    [one] { $count } човек подкрепя
   *[other] { $count } души подкрепят
}
supporters-word = { $count ->
    [one] човек подкрепя
   *[other] души подкрепят
}
petitions-count = { $count ->
    [one] { $count } петиция
   *[other] { $count } петиции
}
topics = Теми
all-topics = Всички теми ({ $count })
organisations = Инициатори
show-all = Показване на всички ({ $count })
read-and-sign = Прочетете и подпишете
read-more = Прочетете още
previous-page = Предишна страница
next-page = Следваща страница
pages = Страници
page-of = Страница { $number } от { $pages }
page-number = Страница { $number }
nothing-here = Тук все още няма нищо.
standing-draft = Чернова
standing-scheduled = Предстояща
standing-closed = Приключила
standing-victory = Успех
list-separator = {", "}
optional = (по желание)

## Titles and descriptions of pages
title-home = { $site }
title-petitions = Всички петиции – { $site }
title-petitions-page = Всички петиции, страница { $number } – { $site }
title-petition = { $title } – { $site }
title-confirmed = Благодарим за подписа – { $title }
title-embed = { $title }
title-poster = За печат: { $title }
title-organisation = { $title } – { $site }
title-organisation-page = { $title }, страница { $number } – { $site }
title-topic = Петиции на тема { $title } – { $site }
title-topic-page = Петиции на тема { $title }, страница { $number } – { $site }
title-article = { $title } – { $site }
title-privacy = Информация за поверителност – { $site }
title-check-email = Проверете имейла си – { $site }
title-confirm = Потвърдете подписа си – { $site }
title-signature = Вашият подпис – { $site }
title-withdrawn = Подписът ви е оттеглен – { $site }
title-message = { $site }
title-not-found = Страницата не е намерена – { $site }
description-home = Петиции в { $site }: четете, подписвайте и следете как напредват.
description-petitions = Всички петиции в { $site }, най-новите първи.
description-organisation = Петиции, чийто инициатор е { $title }, и колко души ги подкрепят.
description-topic = Петиции на тема { $title }, най-новите първи.
description-article = { $title }: страница на { $site }.
description-privacy = Как { $site } обработва данните на подписалите: какво се съхранява, колко дълго и кой може да го чете.
social-image-alt = Петицията „{ $title }“

## Home and lists
home-lead = Прочетете петиция, подпишете я и вижте какво ще постигне.
featured = Избрани
closing-soon = Приключват скоро
newest = Най-нови
victories = Успешни петиции
petitions-about = Петиции на тема { $topic }
started-petitions = { $count ->
    [one] Започната петиция: { $count }
   *[other] Започнати петиции: { $count }
}
contact = Контакт
website = Уебсайт

## Progress
of-goal = от { $goal }
next-goal = Следваща цел: { $goal }
goal-reached = Целта от { $goal } подписа е постигната.
progress-label = { $signatures } от { $goal } подписа
online-elsewhere = { $online } онлайн и { $elsewhere } събрани другаде
elsewhere-from = { $source }: { $count }
elsewhere-from-on = { $source } ({ $date }): { $count }

## Petition
sign-this = Подпишете тази петиция
closes-on = Може да се подписва до края на { $date }
closes-zone-city = {" "}(местно време: { $city })
closes-zone = {" "}({ $zone })
closed-on = Приключила на { $date }
closed-title = Тази петиция е приключила
closed-text = Тя вече не приема подписи. Благодарим на всички, които я подписаха.
victory-title = Тази петиция успя
victory-text = Искането ѝ беше прието. Благодарим на всички, които я подписаха.
not-open-title = Тази петиция още не е започнала
not-open-text = Вижда се само в предварителния преглед.
updates = Новини
updates-feed = Емисия с новини за тази петиция
spread-title = Споделете тази петиция
poster-link = Подписка за печат
text-link = Пълен текст на петицията (обикновен текст)
photo-credit = Снимка: { $credit }

## The form
sign-title = Подпишете тази петиция
field-name = Име и фамилия
field-email = Вашият имейл адрес
hint-email-confirm = Ще ви изпратим имейл, за да потвърдите подписа си. Адресът ви никога не се публикува.
hint-email = Адресът ви никога не се публикува.
field-country = Държава, в която живеете
choose-country = Изберете държава
field-postcode = Пощенски код
field-comment = Защо подписвате?
field-updates = { $organisation } може да ми изпраща имейли за тази петиция и за другата си дейност. Мога да се отпиша по всяко време.
field-trap = Оставете това поле празно
what-happens = Какво се случва с данните ви
sign-button = Подписвам
signing = Изпраща се…
next-confirm = След това ще ви изпратим имейл. Подписът ви се зачита, след като отворите връзката в него и потвърдите.
next-counts = Подписът ви се зачита веднага. Ще ви изпратим имейл с връзка, с която можете да го оттеглите.
errors-title = Има проблем
sent-title = Още една стъпка: проверете имейла си
sent-text = Изпратихме имейл на { $email }. Отворете го и потвърдете чрез връзката в него; дотогава подписът ви не се зачита.
sent-signed-title = Благодарим за подписа
offline-title = Няма връзка
offline-text = Подписът ви е запазен в този браузър. Ще бъде изпратен, щом отново имате връзка и тази страница е отворена. След 24 часа вече не се изпраща и се изтрива, когато следващия път отворите страница на този сайт в този браузър.
offline-forget = Изтриване сега
failed-text = Нещо се обърка. Опитайте отново.

## The notice beside the button: plain text, as it is kept on record
notice-who = Името ви, имейл адресът ви и всичко друго, по което може да бъдете разпознати, се шифрова, преди да бъде запазено. { $organisation } може да го разшифрова. Услугата, която поддържа този формуляр, може да го разшифрова само докато потвърдите и докато имейл до вас чака да бъде изпратен.
notice-count = Предава се само броят на подписите, без имена. Получател: { $target }.
notice-names = { $organisation } ще предаде името ви. Получател: { $target }.
notice-names-postcode = { $organisation } ще предаде името и пощенския ви код. Получател: { $target }.
notice-confirm = Адресът ви служи за потвърждаване на подписа, а за новини само ако ги поискате.
notice-signed = Адресът ви служи, за да ви благодарим и да можете да оттеглите подписа си, а за новини само ако ги поискате.
notice-kept = { $days ->
    [one] Данните ви се изтриват { $days } ден след приключването на петицията. Дотогава можете да оттеглите подписа си по всяко време.
   *[other] Данните ви се изтриват { $days } дни след приключването на петицията. Дотогава можете да оттеглите подписа си по всяко време.
}

## Consent: the sentence to tick, as it is kept on record
consent = Съгласявам се { $organisation } да обработва данните ми, както е описано, включително политическото мнение, което подписът ми разкрива.
consent-names = Съгласявам се { $organisation } да обработва данните ми, както е описано, включително политическото мнение, което подписът ми разкрива, и да предаде името ми на: { $target }.
consent-names-postcode = Съгласявам се { $organisation } да обработва данните ми, както е описано, включително политическото мнение, което подписът ми разкрива, и да предаде името и пощенския ми код на: { $target }.
signer-consent-required = Отметнете полето, за да се съгласите: без съгласието ви не можем да приемем подписа
signer-consent-unknown = { signer-text-unknown }
signer-notice-unknown = { signer-text-unknown }

## Confirming: what is recorded
confirm-recorded = Ако потвърдите, се записва следното:
confirm-again-text = Не това сте написали? Този бутон изтрива данните и ви връща към формуляра.
confirm-again = Не е това, което написах: започвам отначало
signer-filled-in = Попълнено е също: { $fields }. Ще го видите на страницата, която се отваря.
signer-field-country = държава
signer-field-postcode = пощенски код
signer-field-comment = коментар
signer-field-updates = новини по имейл
signer-list-separator = { list-separator }
signer-button-start-again = { confirm-again }

## Sending the email again, and what is stored
check-email-again = Изпращане на имейла отново
check-email-sent = Имейлът се изпраща отново, освен ако вече не са изпратени пет. Проверете и папката за спам.
signature-clear = Некриптирано се пазят: дали подписът е потвърден, моментите с точност до час, езикът, хешовете на текстовете, които сте видели, и, ако формулярът пита за това, държавата ви и дали желаете новини.
signature-sealed = Всичко останало е криптирано. Само { $organisation } може да го декриптира.
signature-ask = Въпроси за данните ви? Обърнете се към: { $contact }
signature-wrong = Има ли грешка?
signature-wrong-text = Потвърден подпис не може да се променя. Този бутон го оттегля и отваря празен формуляр, за да подпишете отново.
signature-wrong-button = Оттегляне и започване отначало

## After signing
thanks-title = Благодарим за подписа
thanks-text = Подписът ви е зачетен.
thanks-withdraw = Запазете имейла ни: с връзката в него можете по всяко време да видите или оттеглите подписа си.
thanks-share = Петицията набира сила, когато хората, които са я подписали, я споделят.
share-native = Споделяне…
share-email = Имейл
share-whatsapp = WhatsApp
share-facebook = Facebook
share-x = X
share-bluesky = Bluesky
share-telegram = Telegram
embed-title = Покажете петицията на собствения си сайт
embed-text = Копирайте този код в страницата си. Той не зарежда нищо от трети страни.
badge-text = Или само броят на подписите, като изображение:
back-to-petition = Обратно към петицията
check-email-title = Проверете имейла си
check-email-text = Изпратихме имейл на
check-email-next = Отворете го и потвърдете подписа си чрез връзката в него. Дотогава той не се зачита.
check-email-wrong = Грешен адрес? Върнете се и го въведете отново.
check-email-spam = Няма нищо след няколко минути? Проверете папката за спам.
confirm-title = Потвърдете подписа си
confirm-text = Предстои да потвърдите подписа си под тази петиция:
confirm-as = Подписвате се като
confirm-button = Потвърждавам подписа си
confirm-not-me = Това не е моят подпис
confirm-not-me-text = Ако не сте подписали, натиснете този бутон и адресът ви ще бъде изтрит веднага.
signature-title = Вашият подпис
signature-petition = Петиция
signature-date = Дата на подписване
signature-state = Състояние
signature-pending = Очаква вашето потвърждение
signature-confirmed = Зачетен
signature-kept = Данните се пазят до
signature-counts = Подписът ви се зачита. Не е нужно да правите нищо повече.
signature-updates-on = { $organisation } може да ви изпраща имейли.
signature-updates-off = Отписване
signature-withdraw-text = Ако оттеглите подписа си, данните ви се изтриват и подписът вече не се зачита.
signature-withdraw = Оттеглям подписа си
withdrawn-title = Подписът ви е оттеглен
withdrawn-text = Данните ви са изтрити. Ако промените решението си, можете да подпишете отново.
not-found-title = Тази страница не съществува
not-found-text = Адресът може да е сгрешен или страницата да е преместена.
not-found-home = Всички петиции

## Poster
poster-sign-online = Подпишете онлайн
poster-or-paper = Или подпишете тук
poster-name = Име и фамилия
poster-address = Имейл или адрес
poster-signature = Подпис
poster-print = Отпечатайте тази страница на хартия A4 или Letter. Който събира подписи, пази листовете на сигурно място и ги предава на организацията.
poster-data = Администратор на данните, които пишете тук: { $controller }. Те служат само за тази петиция.
poster-privacy = Информация за поверителност: { $address }

## Privacy
privacy-title = Информация за поверителност
privacy-lead = Тук обясняваме какво се случва с данните на хората, които подписват петиция в { $site }.
privacy-who-title = Кой отговаря за данните ви
privacy-who = Администратор на данните: { $controller }
privacy-what-title = Какво се съхранява
privacy-what = Името и фамилията ви, имейл адресът ви, датата и часът, езикът и хеш на текста, който сте подписали.
privacy-what-country = Държавата ви, ако сте я посочили.
privacy-what-postcode = Пощенският ви код, ако сте го посочили.
privacy-what-comment = Коментарът ви, ако сте написали такъв.
privacy-what-updates = Дали желаете новини по имейл.
privacy-what-paper = Ако подпишете на хартия: това, което напишете на листа. Организацията, започнала петицията, пази листовете за същата цел и ги унищожава най-късно когато се изтриват данните от подписите онлайн.
privacy-not = Няма бисквитки, проследяване, изображения или скриптове на трети страни. IP адресът ви се пази само като хеш, най-много два дни, за да се спират вълни от фалшиви подписи.
privacy-how-title = Как се съхраняват данните и кой може да ги чете
privacy-how = Преди да бъдат запазени, данните ви се шифроват за организацията, започнала петицията. Следните организации могат да четат подписите под своите петиции:
privacy-how-service = Самата услуга може да чете това, което сте попълнили, само докато потвърдите и докато имейл до вас чака да бъде изпратен.
privacy-how-clear = Нешифровано се пази само това, което не идентифицира никого, за да може да се преброи: часът, езикът, кой текст сте подписали и, ако формулярът пита за това, държавата ви и дали желаете новини.
privacy-target-title = Какво се предава
privacy-target-none = Адресатите на петицията научават само колко души са подписали, а не кои.
privacy-target-some = Ако това е посочено във формуляра, организацията предава имената на подписалите на адресатите на петицията. При всички други петиции те научават само колко души са подписали.
privacy-target-all = Организацията предава имената на подписалите на адресатите на петицията. Това е посочено и във формуляра.
privacy-target-postcode = Ако формулярът иска пощенски код, той се предава заедно с името.
privacy-long-title = Колко дълго се съхраняват данните
privacy-long = { $days ->
    [one] До { $days } ден след приключването на петицията.
   *[other] До { $days } дни след приключването на петицията.
}
privacy-long-range = Между { $from } и { $to } дни след приключването, в зависимост от петицията.
privacy-long-pending = { $days ->
    [one] Непотвърден подпис се изтрива след { $days } ден.
   *[other] Непотвърден подпис се изтрива след { $days } дни.
}
privacy-long-withdrawn = { $days ->
    [one] След оттегляне на подпис { $days } ден се пази хеш без името и адреса ви.
   *[other] След оттегляне на подпис { $days } дни се пази хеш без името и адреса ви.
}
privacy-long-backup = { $days ->
    [one] Изтритите данни изчезват от резервните копия след още { $days } ден.
   *[other] Изтритите данни изчезват от резервните копия след още { $days } дни.
}
privacy-long-count = Броят на подписите се запазва. Той не идентифицира никого.
privacy-rights-title = Вашите права
privacy-rights = Имате право на достъп до данните си, на коригирането или изтриването им, да ги получите в преносим формат, да ограничите обработването им и да възразите срещу него. С връзката в имейла ни можете да видите и оттеглите подписа си; за всичко друго пишете на някой от контактите по-горе. Данните ви се обработват въз основа на вашето съгласие, което можете да оттеглите по всяко време; това не засяга направеното преди това.
privacy-complain = Ако смятате, че данните ви не се обработват правилно, можете да подадете жалба до орган за защита на данните, например по местоживеенето ви.

## What the signer says (placeholders are filled by the signer)
signer-name-required = Въведете име и фамилия
signer-name-too-long = Името може да има най-много 255 знака
signer-name-web-address = Името не може да съдържа уеб адрес
signer-name-first-character = Името не може да започва с { $character }
signer-name-invalid = Името съдържа непозволен знак
signer-email-required = Въведете имейл адреса си
signer-email-invalid = Въведете имейл адрес като ime@example.org
signer-email-disposable = Въведете адрес, който ще запазите: временни адреси не се приемат
signer-country-required = Изберете държавата, в която живеете
signer-country-unknown = Изберете държава от списъка
signer-postcode-required = Въведете пощенския си код
signer-postcode-invalid = Въведете пощенски код във формата на вашата държава
signer-comment-required = Напишете защо подписвате
signer-comment-too-long = Коментарът е твърде дълъг
signer-declaration-required = Отметнете полето, за да потвърдите
signer-updates-required = Отметнете полето, за да продължите
signer-text-unknown = Страницата беше остаряла: прочетете петицията отново и подпишете още веднъж
signer-error-title = Грешка: { $title }
signer-title-separator = {". "}
signer-button-confirm = { confirm-button }
signer-button-not-me = { confirm-not-me }
signer-button-updates-off = { signature-updates-off }
signer-button-withdraw = { signature-withdraw }
signer-not-found-title = Петицията не е намерена
signer-not-found-text = На този адрес няма петиция или тя още не е започнала.
signer-closed-title = Тази петиция е приключила
signer-closed-text = Тя вече не приема подписи. Данните ви не са запазени.
signer-text-replaced-title = Текстът е променен
signer-text-replaced-text = Петицията е променена, откакто отворихте страницата. Прочетете я отново, преди да подпишете.
signer-link-gone-title = Тази връзка вече не е валидна
signer-link-gone-text = Вече е използвана, срокът ѝ е изтекъл или подписът е оттеглен. Можете да подпишете отново.
signer-bad-request-title = Формулярът не можа да бъде прочетен
signer-bad-request-text = Част от изпратеното не е валидна. Върнете се и опитайте отново.
signer-cross-site-title = Моля, подпишете на страницата на петицията
signer-cross-site-text = Формулярът е изпратен от друг сайт, затова не беше приет. Отворете петицията и подпишете там.
signer-too-large-title = Текстът е твърде дълъг
signer-too-large-text = Съкратете го и опитайте отново.
signer-media-type-title = Формулярът не можа да бъде прочетен
signer-media-type-text = Форматът не се поддържа.
signer-method-title = Тук това не работи
signer-method-text = Върнете се към петицията и опитайте отново.
signer-too-many-title = Моля, изчакайте малко
signer-too-many-text = От вашата мрежа идват много подписи. Опитайте отново след { $wait }. Няма да се налага да попълвате формуляра отново.
signer-unavailable-title = В момента не можем да приемем подписа ви
signer-unavailable-text = Опитайте отново след { $wait }. Няма да се налага да попълвате формуляра отново.
signer-wait-seconds = { $count } с
signer-wait-minutes = { $count } мин
signer-wait-hours = { $count } ч

## Mails
mail-hello = Здравейте, { $name }!
mail-confirm-subject = Потвърдете подписа си: { $petition_title }
mail-confirm-intro = Току-що подписахте тази петиция или някой друг го направи с вашия адрес:
mail-confirm-do = За да се зачете подписът, отворете тази страница и щракнете върху бутона:
mail-confirm-button = Потвърждавам подписа си
mail-confirm-until = Връзката е валидна до: { $expires_on }
mail-confirm-not = Ако не сте били вие, не обръщайте внимание на този имейл: подписът няма да се зачете и адресът ви ще бъде изтрит. Можете да го изтриете и сега:
mail-confirm-keep = Запазете този имейл: след потвърждението със същата връзка можете по всяко време да видите или оттеглите подписа си.
mail-reminder-subject = Подписът ви още не е потвърден: { $petition_title }
mail-reminder-intro = Преди няколко дни подписахте тази петиция или някой друг го направи с вашия адрес. Подписът още не се зачита:
mail-reminder-last = Това е единственото ни напомняне.
mail-already-subject = Вече сте подписали: { $petition_title }
mail-already-intro = Някой току-що подписа тази петиция с вашия адрес:
mail-already-text = Подписът ви вече се зачита, така че не е нужно да правите нищо. Ако е бил някой, с когото споделяте пощенска кутия: за да подпише, му е нужен собствен имейл адрес.
mail-signed-subject = Благодарим за подписа: { $petition_title }
mail-signed-intro = Благодарим, че подписахте тази петиция:
mail-signed-text = Подписът ви се зачита.
mail-own = Вижте или оттеглете подписа си:
mail-footer = Получавате този имейл, защото адресът ви е въведен на страница на петиция в { $site }.

## Two people with one address
second-note = Подписвате като друг човек с този имейл адрес. Тук той не може да се променя.
mail-second-text = Подпис с този адрес вече се зачита, така че не е нужно да правите нищо. Ако и друг човек, който ползва същата пощенска кутия, иска да подпише, може да го направи веднъж със собственото си име:
mail-second-link = Подпишете като друг човек (последен ден на валидност: { $expires_on }):
signer-second-taken-title = С този адрес вече са подписали двама души
signer-second-taken-text = Могат да подпишат двама души с обща пощенска кутия. На всеки друг е нужен собствен адрес.
