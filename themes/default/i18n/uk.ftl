# Тексти теми українською.

## Усюди
skip-to-content = Перейти до змісту
menu = Головне меню
languages = Мови
footer-menu = Про цей сайт
all-petitions = Усі петиції
privacy-notice = Повідомлення про конфіденційність
feed = Стрічка
petitioning = Петиція до: { $target }
started-by = Автор: { $name }
signatures = { $count ->
    [one] { $count } підпис
    [few] { $count } підписи
    [many] { $count } підписів
   *[other] { $count } підпису
}
signatures-word = { $count ->
    [one] підпис
    [few] підписи
    [many] підписів
   *[other] підпису
}
supporters = { $count ->
    [one] { $count } голос підтримки
    [few] { $count } голоси підтримки
    [many] { $count } голосів підтримки
   *[other] { $count } голосу підтримки
}
supporters-word = { $count ->
    [one] голос підтримки
    [few] голоси підтримки
    [many] голосів підтримки
   *[other] голосу підтримки
}
petitions-count = { $count ->
    [one] { $count } петиція
    [few] { $count } петиції
    [many] { $count } петицій
   *[other] { $count } петиції
}
topics = Теми
all-topics = Усі теми ({ $count })
organisations = Хто їх започаткував
show-all = Показати всі ({ $count })
read-and-sign = Прочитати й підписати
read-more = Читати далі
previous-page = Попередня сторінка
next-page = Наступна сторінка
pages = Сторінки
page-of = Сторінка { $number } з { $pages }
page-number = Сторінка { $number }
nothing-here = Тут ще нічого немає.
standing-draft = Чернетка
standing-scheduled = Ще не відкрита
standing-closed = Закрита
standing-victory = Перемога
list-separator = {", "}
optional = (необов’язково)

## Заголовки й описи
title-home = { $site }
title-petitions = Усі петиції – { $site }
title-petitions-page = Усі петиції, сторінка { $number } – { $site }
title-petition = { $title } – { $site }
title-confirmed = Дякуємо за підпис – { $title }
title-embed = { $title }
title-poster = Для друку: { $title }
title-organisation = { $title } – { $site }
title-organisation-page = { $title }, сторінка { $number } – { $site }
title-topic = Петиції на тему «{ $title }» – { $site }
title-topic-page = Петиції на тему «{ $title }», сторінка { $number } – { $site }
title-article = { $title } – { $site }
title-privacy = Повідомлення про конфіденційність – { $site }
title-check-email = Перевірте пошту – { $site }
title-confirm = Підтвердьте свій підпис – { $site }
title-signature = Ваш підпис – { $site }
title-withdrawn = Ваш підпис відкликано – { $site }
title-message = { $site }
title-not-found = Сторінку не знайдено – { $site }
description-home = Петиції на { $site }: прочитайте, підпишіть і дивіться, як вони просуваються.
description-petitions = Усі петиції на { $site }, спершу найновіші.
description-organisation = Петиції, автор яких – { $title }, і скільки людей їх підтримує.
description-topic = Петиції на тему «{ $title }», спершу найновіші.
description-article = { $title }, на { $site }.
description-privacy = Що { $site } робить із даними тих, хто підписує: що зберігається, як, як довго і хто може це прочитати.
social-image-alt = Петиція «{ $title }»
social-image-alt-site = { $site }

## Головна сторінка і списки
home-lead = Прочитайте петицію, поставте під нею своє ім’я, дивіться, що з неї вийде.
featured = Вибране
closing-soon = Незабаром закриються
newest = Найновіші
victories = Перемоги
petitions-about = Петиції на тему «{ $topic }»
started-petitions = { $count ->
    [one] Започатковано { $count } петицію
    [few] Започатковано { $count } петиції
    [many] Започатковано { $count } петицій
   *[other] Започатковано { $count } петиції
}
contact = Контакт
website = Вебсайт

## Поступ
of-goal = з { $goal }
next-goal = Наступна мета: { $goal }
goal-reached = Мети { $goal } досягнуто.
progress-label = Підписи: { $signatures } з { $goal }
online-elsewhere = { $online } онлайн і { $elsewhere } зібрано деінде
elsewhere-from = { $source }: { $count }
elsewhere-from-on = { $source } ({ $date }): { $count }

## Петиція
sign-this = Підписати цю петицію
closes-on = Закривається наприкінці дня { $date } ({ $zone })
closed-on = Закрито { $date }
closed-title = Цю петицію закрито
closed-text = Вона більше не приймає підписів. Дякуємо всім, хто підписав.
victory-title = Ця петиція перемогла
victory-text = Її вимогу виконано. Дякуємо всім, хто підписав.
not-open-title = Ця петиція ще не відкрита
not-open-text = Її показує лише попередній перегляд.
updates = Новини
updates-feed = Стрічка новин
spread-title = Розкажіть іншим
poster-link = Аркуш для друку й підпису на папері
text-link = Текст у тому вигляді, як його підписують
photo-credit = Фото: { $credit }

## Форма
sign-title = Підписати цю петицію
field-name = Ваше ім’я
field-email = Ваша електронна адреса
hint-email-confirm = Ми надішлемо лист, щоб перевірити, що це ви. Адресу ніколи не показуємо.
hint-email = Її ніколи не показуємо.
field-country = Країна, де ви живете
choose-country = Виберіть країну
field-postcode = Поштовий індекс
field-comment = Чому ви підписуєте?
field-updates = { $organisation } може писати мені про цю петицію та іншу свою роботу. Я можу будь-коли це припинити.
field-trap = Залиште порожнім
what-happens = Що буде з вашими даними
sign-button = Підписати
signing = Надсилаємо…
next-confirm = Далі ми надішлемо вам лист. Підпис зараховується, щойно ви перейдете за посиланням у ньому й підтвердите.
next-counts = Ваш підпис зараховується одразу. Ми надішлемо вам лист із посиланням, щоб його відкликати.
errors-title = Перевірте ці відповіді
sent-title = Ще один крок: перевірте пошту
sent-text = Ми написали на { $email }. Відкрийте лист і перейдіть за посиланням, щоб підтвердити; доти підпис не зараховано.
sent-signed-title = Дякуємо за підпис
offline-title = Немає з’єднання
offline-text = Ваш підпис збережено в цьому браузері. Його буде надіслано, щойно з’єднання відновиться, доки ця сторінка відкрита. Через 24 години його вже не буде надіслано, і його буде видалено, коли тут знову відкриють будь-яку сторінку цього сайту.
offline-forget = Видалити зараз
failed-text = Не вдалося. Спробуйте ще раз.

## Повідомлення біля кнопки
notice-who = Ваше ім’я, електронна адреса та все інше, що ви тут уведете, зберігаються зашифрованими. Прочитати їх може лише { $organisation }.
notice-count = Кому передадуть лише кількість підписів, без імен: { $target }.
notice-names = Кому { $organisation } передасть ваше ім’я: { $target }.
notice-names-postcode = Кому { $organisation } передасть ваше ім’я та поштовий індекс: { $target }.
notice-confirm = Адреса потрібна, щоб підтвердити підпис, а для новин – лише якщо ви про них попросите.
notice-signed = Адреса потрібна, щоб подякувати вам і дати змогу відкликати підпис, а для новин – лише якщо ви про них попросите.
notice-kept = { $days ->
    [one] Ваші дані буде видалено через { $days } день після закриття петиції. До того ви можете будь-коли відкликати підпис.
    [few] Ваші дані буде видалено через { $days } дні після закриття петиції. До того ви можете будь-коли відкликати підпис.
    [many] Ваші дані буде видалено через { $days } днів після закриття петиції. До того ви можете будь-коли відкликати підпис.
   *[other] Ваші дані буде видалено через { $days } дня після закриття петиції. До того ви можете будь-коли відкликати підпис.
}

## Consent: the sentence to tick, as it is kept on record
consent = Я погоджуюся на те, що { $organisation } оброблятиме мої дані в описаний спосіб, зокрема політичні погляди, які розкриває мій підпис.
consent-names = Я погоджуюся на те, що { $organisation } оброблятиме мої дані в описаний спосіб, зокрема політичні погляди, які розкриває мій підпис, і передасть моє ім’я адресату петиції: { $target }.
consent-names-postcode = Я погоджуюся на те, що { $organisation } оброблятиме мої дані в описаний спосіб, зокрема політичні погляди, які розкриває мій підпис, і передасть моє ім’я та поштовий індекс адресату петиції: { $target }.
signer-consent-required = Поставте позначку, щоб дати згоду; без неї ми не можемо прийняти ваш підпис
signer-consent-unknown = { signer-text-unknown }
signer-notice-unknown = { signer-text-unknown }

## Після підпису
thanks-title = Дякуємо за підпис
thanks-text = Ваш підпис зараховано.
thanks-withdraw = Збережіть наш лист: посилання в ньому показує ваш підпис і дає змогу будь-коли його відкликати.
thanks-share = Петиція росте, коли ті, хто підписав, передають її далі.
share-native = Поділитися…
share-email = Електронна пошта
share-whatsapp = WhatsApp
share-facebook = Facebook
share-x = X
share-bluesky = Bluesky
share-telegram = Telegram
embed-title = Показати на власному сайті
embed-text = Скопіюйте це на свою сторінку. Воно нічого не завантажує від інших.
badge-text = Або лише число, як зображення:
back-to-petition = Назад до петиції
check-email-title = Перевірте пошту
check-email-text = Ми надіслали лист на адресу
check-email-next = Відкрийте його й перейдіть за посиланням, щоб підтвердити підпис. Доти його не зараховано.
check-email-wrong = Щось не так? Поверніться й уведіть адресу ще раз.
check-email-spam = За кілька хвилин нічого немає? Погляньте у спамі.
confirm-title = Підтвердьте свій підпис
confirm-text = Ви збираєтеся підписати цю петицію:
confirm-as = Ви підписуєте як
confirm-button = Підтверджую свій підпис
confirm-not-me = Це не я
confirm-not-me-text = Якщо ви не підписували, натисніть тут. Вашу адресу буде одразу видалено.
signature-title = Ваш підпис
signature-petition = Петиція
signature-date = Підписано
signature-state = Стан
signature-pending = Чекає на ваше підтвердження
signature-confirmed = Зараховано
signature-kept = Дані зберігаються до
signature-counts = Ваш підпис зараховано. Більше нічого робити не треба.
signature-updates-on = { $organisation } може писати вам.
signature-updates-off = Більше не писати мені
signature-withdraw-text = Якщо ви відкличете підпис, ваші дані буде видалено і він більше не зараховуватиметься.
signature-withdraw = Відкликати мій підпис
withdrawn-title = Ваш підпис відкликано
withdrawn-text = Ваші дані видалено. Якщо передумаєте, можете підписати знову.
not-found-title = Такої сторінки немає
not-found-text = Можливо, в адресі помилка або сторінку перенесено.
not-found-home = Усі петиції

## Плакат
poster-sign-online = Підписати онлайн
poster-or-paper = Або підпишіть тут
poster-name = Ім’я
poster-address = Електронна пошта або адреса
poster-signature = Підпис
poster-print = Надрукуйте цю сторінку на папері A4 або Letter. Хто збирає аркуші, той надійно їх зберігає і здає.
poster-data = Відповідальний за написане тут: { $controller }. Його використають лише для цієї петиції.
poster-privacy = Повідомлення про конфіденційність: { $address }

## Конфіденційність
privacy-title = Повідомлення про конфіденційність
privacy-lead = Тут сказано, що відбувається з даними людей, які підписують петицію на { $site }.
privacy-who-title = Хто відповідає за ваші дані
privacy-who = Відповідальний за дані: { $controller }.
privacy-what-title = Що зберігається
privacy-what = Ваше ім’я, електронна адреса, час, мова та відбиток тексту, який ви підписали.
privacy-what-country = Ваша країна, якщо ви її вказали.
privacy-what-postcode = Ваш поштовий індекс, якщо ви його вказали.
privacy-what-comment = Ваш коментар, якщо ви його написали.
privacy-what-updates = Чи хочете ви отримувати новини.
privacy-what-paper = Якщо ви підписуєте на папері: те, що ви пишете на аркуші. Організація, яка започаткувала петицію, зберігає аркуші з тією самою метою і знищує їх не пізніше, ніж видаляють дані підписів онлайн.
privacy-not = Жодних файлів cookie, жодного стеження, жодних зображень чи скриптів від інших. Мережеву адресу використовують лише в прихованому вигляді й не довше доби, щоб стримувати хвилі фальшивих підписів.
privacy-how-title = Як це зберігається і хто може прочитати
privacy-how = Перед збереженням ваші дані шифруються для організації, яка започаткувала петицію. Ці організації можуть прочитати підписане під їхніми петиціями:
privacy-how-service = Сама служба може прочитати лише ваше ім’я та електронну адресу, і тільки доти, доки вам ще має бути надіслано лист або очікується ваше підтвердження.
privacy-how-clear = Незашифрованим зберігається лише те, що нікого не називає, щоб його можна було порахувати: година, мова, підписаний текст і, якщо форма про це питає, ваша країна та бажання отримувати новини.
privacy-target-title = Що передається
privacy-target-none = Адресатам петиції повідомляють, скільки людей підписало. Імен вони не дізнаються.
privacy-target-some = Там, де про це сказано біля кнопки, організація передає імена тих, хто підписав, адресатам петиції. У всіх інших петиціях їм повідомляють лише, скільки людей підписало.
privacy-target-all = Організація передає імена тих, хто підписав, адресатам петиції. Про це сказано й біля кнопки.
privacy-target-postcode = Якщо форма питає поштовий індекс, його передають разом з іменем.
privacy-long-title = Як довго
privacy-long = { $days ->
    [one] До { $days } дня після закриття петиції.
    [few] До { $days } днів після закриття петиції.
    [many] До { $days } днів після закриття петиції.
   *[other] До { $days } дня після закриття петиції.
}
privacy-long-range = Від { $from } до { $to } днів після закриття, залежно від петиції.
privacy-long-pending = { $days ->
    [one] Непідтверджений підпис видаляється через { $days } день.
    [few] Непідтверджений підпис видаляється через { $days } дні.
    [many] Непідтверджений підпис видаляється через { $days } днів.
   *[other] Непідтверджений підпис видаляється через { $days } дня.
}
privacy-long-withdrawn = { $days ->
    [one] Від відкликаного підпису протягом { $days } дня лишається прихований ключ без імені й адреси.
    [few] Від відкликаного підпису протягом { $days } днів лишається прихований ключ без імені й адреси.
    [many] Від відкликаного підпису протягом { $days } днів лишається прихований ключ без імені й адреси.
   *[other] Від відкликаного підпису протягом { $days } дня лишається прихований ключ без імені й адреси.
}
privacy-long-backup = { $days ->
    [one] Резервні копії сягають на { $days } день назад.
    [few] Резервні копії сягають на { $days } дні назад.
    [many] Резервні копії сягають на { $days } днів назад.
   *[other] Резервні копії сягають на { $days } дня назад.
}
privacy-long-count = Саме число підписів лишається. Воно нікого не називає.
privacy-rights-title = Ваші права
privacy-rights = Ви можете побачити, що зберігається, виправити це, вимагати видалення, забрати із собою або заперечити. Посилання в нашому листі показує ваш підпис і відкликає його; або напишіть на контакт угорі. Підстава – ваша згода, яку ви можете будь-коли відкликати.
privacy-complain = Якщо ви вважаєте, що з вашими даними поводяться неправильно, ви можете поскаржитися до органу захисту даних за місцем проживання.

## Що каже служба
signer-name-required = Уведіть своє ім’я
signer-name-too-long = Ім’я може мати щонайбільше 255 знаків
signer-name-web-address = Ім’я не може містити вебадресу
signer-name-first-character = Ім’я не може починатися з { $character }
signer-name-invalid = Уведіть своє ім’я літерами
signer-email-required = Уведіть свою електронну адресу
signer-email-invalid = Уведіть адресу на зразок name@example.org
signer-email-disposable = Уведіть адресу, яку ви збережете; одноразові адреси не приймаються
signer-country-required = Виберіть країну, де ви живете
signer-country-unknown = Виберіть країну зі списку
signer-postcode-required = Уведіть свій поштовий індекс
signer-postcode-invalid = Уведіть індекс у такому вигляді, як у вашій країні
signer-comment-required = Напишіть, чому ви підписуєте
signer-comment-too-long = Коментар задовгий: скоротіть його
signer-declaration-required = Поставте позначку, щоб це підтвердити
signer-updates-required = Поставте позначку, щоб продовжити
signer-text-unknown = Сторінка застаріла: прочитайте петицію знову й підпишіть ще раз
signer-error-title-prefix = Помилка:
signer-not-found-title = Такої петиції немає
signer-not-found-text = За цією адресою петиції немає, або вона ще не відкрита.
signer-closed-title = Цю петицію закрито
signer-closed-text = Вона більше не приймає підписів. Ваші дані не збережено.
signer-text-replaced-title = Текст змінився
signer-text-replaced-text = Відколи ви відкрили сторінку, петицію змінили. Прочитайте її знову, перш ніж підписувати.
signer-link-gone-title = Це посилання більше не діє
signer-link-gone-text = Ним уже скористалися, воно застаре або підпис відкликано. Ви можете підписати знову.
signer-bad-request-title = Це не вдалося прочитати
signer-bad-request-text = У надісланому щось не так. Поверніться й спробуйте ще раз.
signer-cross-site-title = Підпишіть на сторінці петиції
signer-cross-site-text = Це надійшло з іншого сайту, тому не прийнято. Відкрийте петицію й підпишіть там.
signer-too-large-title = Це задовге
signer-too-large-text = Скоротіть написане й спробуйте ще раз.
signer-media-type-title = Це не вдалося прочитати
signer-media-type-text = Надіслано у вигляді, якого тут не розуміють.
signer-method-title = Тут це не працює
signer-method-text = Поверніться до петиції й спробуйте ще раз.
signer-too-many-title = Зачекайте хвилинку
signer-too-many-text = З вашої мережі надходить багато підписів. Спробуйте ще раз через { $wait }. Уведене збережено.
signer-unavailable-title = Зараз ми не можемо прийняти ваш підпис
signer-unavailable-text = Нічого не втрачено: спробуйте ще раз через { $wait }. Уведене збережено.
signer-wait-seconds = { $count } с
signer-wait-minutes = { $count } хв
signer-wait-hours = { $count } год

## Листи
mail-hello = Вітаємо, { $name }!
mail-confirm-subject = Підтвердьте свій підпис: { $petition_title }
mail-confirm-intro = Ви щойно підписали цю петицію, або хтось зробив це з вашою адресою:
mail-confirm-do = Щоб підпис зарахували, відкрийте цю сторінку й натисніть кнопку:
mail-confirm-button = Підтверджую свій підпис
mail-confirm-until = Посилання діє до { $expires_on }.
mail-confirm-not = Якщо це не ви, нічого не робіть: підпис не зарахують, а вашу адресу буде видалено. Або видаліть її одразу тут:
mail-confirm-keep = Збережіть цей лист: після підтвердження те саме посилання покаже ваш підпис і дасть змогу будь-коли його відкликати.
mail-reminder-subject = Вашого підпису ще бракує: { $petition_title }
mail-reminder-intro = Два дні тому ви підписали цю петицію, але підпис ще не зараховано:
mail-reminder-last = Ми нагадуємо про це лише один раз.
mail-already-subject = Ви вже підписали: { $petition_title }
mail-already-intro = Хтось щойно підписав цю петицію з вашою адресою:
mail-already-text = Ваш підпис уже зараховано, один раз. Робити нічого не треба. Якщо це інша людина, яка користується тією самою скринькою: щоб підписати, їй потрібна власна адреса.
mail-signed-subject = Дякуємо за підпис: { $petition_title }
mail-signed-intro = Дякуємо, що підписали цю петицію:
mail-signed-text = Ваш підпис зараховано.
mail-own = Подивитися, що про вас зберігається, або відкликати підпис:
mail-footer = Надіслав сайт { $site }, бо цю адресу ввели на сторінці петиції.
