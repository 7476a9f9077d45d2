# Тексти теми українською.
# Native review: none

## Усюди
skip-to-content = Перейти до вмісту
menu = Головне меню
languages = Мови
footer-menu = Про цей сайт
all-petitions = Усі петиції
privacy-notice = Повідомлення про конфіденційність
feed = Стрічка Atom
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
organisations = Автори
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
standing-scheduled = Незабаром відкриється
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
description-home = Петиції на { $site }: читайте, підписуйте й стежте за їхнім поступом.
description-petitions = Усі петиції на { $site }, спершу найновіші.
description-organisation = Петиції, автор яких – { $title }, і скільки людей їх підтримує.
description-topic = Петиції на тему «{ $title }», спершу найновіші.
description-article = { $title }: сторінка сайту { $site }.
description-privacy = Що { $site } робить із даними тих, хто підписує: що зберігається, як довго і хто може це прочитати.
social-image-alt = Петиція «{ $title }»
social-image-alt-site = { $site }

## Головна сторінка і списки
home-lead = Прочитайте петицію, підпишіть її й подивіться, чого вона досягне.
featured = Рекомендовані
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
goal-reached = Мети досягнуто: { $goal } підписів.
progress-label = Підписи: { $signatures } з { $goal }
online-elsewhere = { $online } онлайн і { $elsewhere } зібрано деінде
elsewhere-from = { $source }: { $count }
elsewhere-from-on = { $source } ({ $date }): { $count }

## Петиція
sign-this = Підписати цю петицію
closes-on = Підписати можна до кінця дня { $date }
closes-zone-city = {" "}(місцевий час: { $city })
closes-zone = {" "}({ $zone })
closed-on = Закрито { $date }
closed-title = Цю петицію закрито
closed-text = Вона більше не приймає підписів. Дякуємо всім, хто підписав.
victory-title = Ця петиція перемогла
victory-text = Її вимогу виконано. Дякуємо всім, хто підписав.
not-open-title = Ця петиція ще не відкрита
not-open-text = Її видно лише в попередньому перегляді.
updates = Новини
updates-feed = Стрічка новин цієї петиції
spread-title = Поділіться цією петицією
poster-link = Підписний лист для друку
text-link = Повний текст петиції (звичайний текст)
photo-credit = Фото: { $credit }

## Форма
sign-title = Підписати цю петицію
field-name = Ім’я та прізвище
field-email = Ваша електронна адреса
hint-email-confirm = Ми надішлемо вам лист, щоб підтвердити підпис. Вашу адресу ніколи не публікують.
hint-email = Вашу адресу ніколи не публікують.
field-country = Країна, де ви живете
choose-country = Виберіть країну
field-postcode = Поштовий індекс
field-comment = Чому ви підписуєте цю петицію?
field-updates = { $organisation } може надсилати мені листи про цю петицію та іншу свою роботу. Я можу будь-коли відписатися.
field-trap = Залиште це поле порожнім
what-happens = Що буде з вашими даними
sign-button = Підписати
signing = Надсилаємо…
next-confirm = Далі ми надішлемо вам лист. Підпис буде зараховано, щойно ви відкриєте посилання в ньому й підтвердите.
next-counts = Ваш підпис зараховується одразу. Ми надішлемо вам лист із посиланням, за яким його можна відкликати.
errors-title = Є проблема
sent-title = Ще один крок: перевірте пошту
sent-text = Ми надіслали лист на { $email }. Відкрийте його й перейдіть за посиланням, щоб підтвердити; доти підпис не зараховано.
sent-signed-title = Дякуємо за підпис
offline-title = Немає з’єднання
offline-text = Ваш підпис збережено в цьому браузері. Його буде надіслано, щойно з’єднання відновиться, якщо ця сторінка буде відкрита. Через 24 години його вже не буде надіслано, і його буде видалено, коли ви наступного разу відкриєте в цьому браузері будь-яку сторінку цього сайту.
offline-forget = Видалити зараз
failed-text = Щось пішло не так. Спробуйте ще раз.

## Повідомлення біля кнопки
notice-who = Ваше ім’я, електронну адресу та все інше, за чим вас можна впізнати, шифрують перед збереженням. { $organisation } може їх розшифрувати. Служба, яка веде цю форму, може їх розшифрувати, але тільки доки ви не підтвердили підпис і доки якийсь лист до вас чекає на надсилання.
notice-count = Передають лише кількість підписів, без імен. Одержувач: { $target }.
notice-names = { $organisation } передасть ваше ім’я та прізвище. Одержувач: { $target }.
notice-names-postcode = { $organisation } передасть ваше ім’я та прізвище і поштовий індекс. Одержувач: { $target }.
notice-confirm = Адреса потрібна, щоб підтвердити підпис, а для новин – лише якщо ви про них попросите.
notice-signed = Адреса потрібна, щоб подякувати вам і щоб ви могли відкликати підпис, а для новин – лише якщо ви про них попросите.
notice-kept = { $days ->
    [one] Ваші дані буде видалено через { $days } день після закриття петиції. До того ви можете будь-коли відкликати підпис.
    [few] Ваші дані буде видалено через { $days } дні після закриття петиції. До того ви можете будь-коли відкликати підпис.
    [many] Ваші дані буде видалено через { $days } днів після закриття петиції. До того ви можете будь-коли відкликати підпис.
   *[other] Ваші дані буде видалено через { $days } дня після закриття петиції. До того ви можете будь-коли відкликати підпис.
}

## Consent: the sentence to tick, as it is kept on record
consent = Я погоджуюся на те, що { $organisation } оброблятиме мої дані в описаний спосіб, зокрема політичні погляди, які розкриває мій підпис.
consent-names = Я погоджуюся на те, що { $organisation } оброблятиме мої дані в описаний спосіб, зокрема політичні погляди, які розкриває мій підпис, і передасть моє ім’я та прізвище адресатові петиції: { $target }.
consent-names-postcode = Я погоджуюся на те, що { $organisation } оброблятиме мої дані в описаний спосіб, зокрема політичні погляди, які розкриває мій підпис, і передасть моє ім’я, прізвище та поштовий індекс адресатові петиції: { $target }.
signer-consent-required = Поставте позначку, щоб дати згоду; без неї ми не можемо прийняти ваш підпис
signer-consent-unknown = { signer-text-unknown }
signer-notice-unknown = { signer-text-unknown }

## Confirming: what is recorded
confirm-recorded = Після підтвердження буде записано:
confirm-again-text = Ви писали не це? Ця кнопка видалить написане й поверне до форми.
confirm-again = Це не мій запис: почати знову
signer-filled-in = Також заповнено: { $fields }. Це видно на сторінці, що відкриється.
signer-field-country = країна
signer-field-postcode = поштовий індекс
signer-field-comment = коментар
signer-field-updates = новини електронною поштою
signer-list-separator = { list-separator }
signer-button-start-again = { confirm-again }

## Sending the email again, and what is stored
check-email-again = Надіслати лист ще раз
check-email-sent = Лист буде надіслано ще раз, якщо їх не надіслано вже п’ять. Погляньте й у спамі.
signature-clear = Незашифрованими зберігаються: чи підтверджено підпис, час із точністю до години, мова, хеші показаних вам текстів і, якщо форма про це питає, ваша країна та бажання отримувати новини.
signature-sealed = Усе інше зашифровано. Розшифрувати це може лише { $organisation }.
signature-ask = Маєте запитання про свої дані? Звертайтеся: { $contact }.
signature-wrong = Щось не так?
signature-wrong-text = Підтверджений підпис не можна змінити. Ця кнопка відкличе його й відкриє порожню форму, щоб підписати знову.
signature-wrong-button = Відкликати й почати знову

## Після підпису
thanks-title = Дякуємо за підпис
thanks-text = Ваш підпис зараховано.
thanks-withdraw = Збережіть наш лист: за посиланням у ньому ви можете будь-коли переглянути або відкликати свій підпис.
thanks-share = Петиція росте, коли ті, хто її підписав, діляться нею.
share-native = Поділитися…
share-email = Електронна пошта
share-whatsapp = WhatsApp
share-facebook = Facebook
share-x = X
share-bluesky = Bluesky
share-telegram = Telegram
embed-title = Показати цю петицію на власному сайті
embed-text = Скопіюйте цей код на свою сторінку. Він нічого не завантажує з інших сайтів.
badge-text = Або лише кількість підписів, як зображення:
back-to-petition = Назад до петиції
check-email-title = Перевірте пошту
check-email-text = Ми надіслали лист на адресу
check-email-next = Відкрийте його й перейдіть за посиланням, щоб підтвердити підпис. Доти його не зараховано.
check-email-wrong = Адреса неправильна? Поверніться й уведіть її ще раз.
check-email-spam = За кілька хвилин нічого немає? Перевірте папку зі спамом.
confirm-title = Підтвердьте свій підпис
confirm-text = Зараз ви підтвердите свій підпис під цією петицією:
confirm-as = Ви підписуєтеся як
confirm-button = Підтверджую свій підпис
confirm-not-me = Це не я
confirm-not-me-text = Якщо ви не підписували, натисніть цю кнопку, і вашу адресу буде одразу видалено.
signature-title = Ваш підпис
signature-petition = Петиція
signature-date = Дата підпису
signature-state = Стан
signature-pending = Чекає на ваше підтвердження
signature-confirmed = Зараховано
signature-kept = Дані зберігаються до
signature-counts = Ваш підпис зараховано. Більше нічого робити не треба.
signature-updates-on = { $organisation } може надсилати вам листи.
signature-updates-off = Більше не отримувати листів
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
poster-name = Ім’я та прізвище
poster-address = Електронна пошта або адреса
poster-signature = Підпис
poster-print = Надрукуйте цю сторінку на папері A4 або Letter. Особа, яка збирає підписи, надійно зберігає аркуші й передає їх організації.
poster-data = Володілець персональних даних, які ви тут пишете: { $controller }. Їх використовують лише для цієї петиції.
poster-privacy = Повідомлення про конфіденційність: { $address }

## Конфіденційність
privacy-title = Повідомлення про конфіденційність
privacy-lead = Тут пояснено, що відбувається з даними людей, які підписують петицію на { $site }.
privacy-who-title = Хто відповідає за ваші дані
privacy-who = Володілець (контролер) персональних даних: { $controller }
privacy-what-title = Що зберігається
privacy-what = Ваше ім’я та прізвище, електронна адреса, дата й час, мова та хеш тексту, який ви підписали.
privacy-what-country = Ваша країна, якщо ви її вказали.
privacy-what-postcode = Ваш поштовий індекс, якщо ви його вказали.
privacy-what-comment = Ваш коментар, якщо ви його написали.
privacy-what-updates = Чи хочете ви отримувати новини електронною поштою.
privacy-what-paper = Якщо ви підписуєте на папері: те, що ви пишете на аркуші. Організація, яка започаткувала петицію, зберігає аркуші з тією самою метою і знищує їх не пізніше, ніж видаляють дані підписів онлайн.
privacy-not = Немає файлів cookie, стеження, зображень чи скриптів з інших сайтів. IP-адресу зберігають лише у вигляді хешу, щонайбільше два дні, щоб стримувати хвилі фальшивих підписів.
privacy-how-title = Як дані зберігаються і хто може їх прочитати
privacy-how = Перед збереженням ваші дані шифрують для організації, яка започаткувала петицію. Ці організації можуть прочитати підписи під своїми петиціями:
privacy-how-service = Сама служба може прочитати введене вами, але тільки доки ви не підтвердили підпис і доки якийсь лист до вас чекає на надсилання.
privacy-how-clear = Незашифрованим зберігається лише те, за чим нікого не впізнати, щоб його можна було порахувати: година, мова, підписаний текст і, якщо форма про це питає, ваша країна та бажання отримувати новини.
privacy-target-title = Що передається
privacy-target-none = Адресати петиції дізнаються лише, скільки людей підписало, а не хто.
privacy-target-some = Якщо це вказано у формі, організація передає імена тих, хто підписав, адресатам петиції. У всіх інших петиціях вони дізнаються лише, скільки людей підписало.
privacy-target-all = Організація передає імена тих, хто підписав, адресатам петиції. Це вказано й у формі.
privacy-target-postcode = Якщо форма питає поштовий індекс, його передають разом з іменем.
privacy-long-title = Як довго зберігаються дані
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
    [one] Після відкликання підпису { $days } день зберігається хеш без вашого імені й адреси.
    [few] Після відкликання підпису { $days } дні зберігається хеш без вашого імені й адреси.
    [many] Після відкликання підпису { $days } днів зберігається хеш без вашого імені й адреси.
   *[other] Після відкликання підпису { $days } дня зберігається хеш без вашого імені й адреси.
}
privacy-long-backup = { $days ->
    [one] З резервних копій видалені дані зникають ще через { $days } день.
    [few] З резервних копій видалені дані зникають ще через { $days } дні.
    [many] З резервних копій видалені дані зникають ще через { $days } днів.
   *[other] З резервних копій видалені дані зникають ще через { $days } дня.
}
privacy-long-count = Кількість підписів зберігається. За нею нікого не впізнати.
privacy-rights-title = Ваші права
privacy-rights = Ви маєте право на доступ до своїх даних, на їх виправлення чи видалення, на отримання копії в переносному форматі, на обмеження обробки та на заперечення проти неї. За посиланням у нашому листі ви можете переглянути й відкликати підпис; з усім іншим звертайтеся за одним із контактів угорі. Підстава обробки – ваша згода, яку ви можете будь-коли відкликати; це не впливає на зроблене раніше.
privacy-complain = Якщо ви вважаєте, що ваші дані обробляють неправильно, ви можете поскаржитися до органу захисту даних, наприклад за місцем проживання.

## Що каже служба
signer-name-required = Уведіть своє ім’я та прізвище
signer-name-too-long = Ім’я може мати щонайбільше 255 знаків
signer-name-web-address = Ім’я не може містити вебадресу
signer-name-first-character = Ім’я не може починатися з { $character }
signer-name-invalid = Ім’я містить недозволений знак
signer-email-required = Уведіть свою електронну адресу
signer-email-invalid = Уведіть адресу на зразок name@example.org
signer-email-disposable = Уведіть постійну адресу: одноразові адреси не приймаються
signer-country-required = Виберіть країну, де ви живете
signer-country-unknown = Виберіть країну зі списку
signer-postcode-required = Уведіть свій поштовий індекс
signer-postcode-invalid = Уведіть індекс у форматі вашої країни
signer-comment-required = Напишіть, чому ви підписуєте цю петицію
signer-comment-too-long = Коментар задовгий
signer-declaration-required = Поставте позначку, щоб це підтвердити
signer-updates-required = Поставте позначку, щоб продовжити
signer-text-unknown = Сторінка застаріла: прочитайте петицію знову й підпишіть ще раз
signer-error-title = Помилка: { $title }
signer-title-separator = {". "}
signer-button-confirm = { confirm-button }
signer-button-not-me = { confirm-not-me }
signer-button-updates-off = { signature-updates-off }
signer-button-withdraw = { signature-withdraw }
signer-not-found-title = Петицію не знайдено
signer-not-found-text = За цією адресою петиції немає, або вона ще не відкрита.
signer-closed-title = Цю петицію закрито
signer-closed-text = Вона більше не приймає підписів. Ваші дані не збережено.
signer-text-replaced-title = Текст змінився
signer-text-replaced-text = Петицію змінили після того, як ви відкрили сторінку. Прочитайте її знову, перш ніж підписувати.
signer-link-gone-title = Це посилання більше не діє
signer-link-gone-text = Ним уже скористалися, його термін минув або підпис відкликано. Ви можете підписати знову.
signer-bad-request-title = Форму не вдалося прочитати
signer-bad-request-text = Частина надісланого неправильна. Поверніться й спробуйте ще раз.
signer-cross-site-title = Підпишіть на сторінці петиції
signer-cross-site-text = Цю форму надіслано з іншого сайту, тому її не прийнято. Відкрийте петицію й підпишіть там.
signer-too-large-title = Ваш текст задовгий
signer-too-large-text = Скоротіть його й спробуйте ще раз.
signer-media-type-title = Форму не вдалося прочитати
signer-media-type-text = Цей формат не підтримується.
signer-method-title = Тут це не працює
signer-method-text = Поверніться до петиції й спробуйте ще раз.
signer-too-many-title = Зачекайте хвилинку
signer-too-many-text = З вашої мережі надходить багато підписів. Спробуйте ще раз через { $wait }. Заповнювати форму знову не доведеться.
signer-unavailable-title = Зараз ми не можемо прийняти ваш підпис
signer-unavailable-text = Спробуйте ще раз через { $wait }. Заповнювати форму знову не доведеться.
signer-wait-seconds = { $count } с
signer-wait-minutes = { $count } хв
signer-wait-hours = { $count } год

## Листи
mail-hello = Вітаємо, { $name }!
mail-confirm-subject = Підтвердьте свій підпис: { $petition_title }
mail-confirm-intro = Ви щойно підписали цю петицію, або хтось інший зробив це з вашою адресою:
mail-confirm-do = Щоб підпис зарахували, відкрийте цю сторінку й натисніть кнопку:
mail-confirm-button = Підтверджую свій підпис
mail-confirm-until = Посилання діє до: { $expires_on }
mail-confirm-not = Якщо це не ви, не зважайте на цей лист: підпис не зарахують, а вашу адресу буде видалено. Ви також можете видалити її зараз:
mail-confirm-keep = Збережіть цей лист: після підтвердження за тим самим посиланням ви можете будь-коли переглянути або відкликати свій підпис.
mail-reminder-subject = Ваш підпис ще не підтверджено: { $petition_title }
mail-reminder-intro = Кілька днів тому ви підписали цю петицію, або хтось інший зробив це з вашою адресою. Підпис ще не зараховано:
mail-reminder-last = Це наше єдине нагадування.
mail-already-subject = Ви вже підписали: { $petition_title }
mail-already-intro = Хтось щойно підписав цю петицію з вашою адресою:
mail-already-text = Ваш підпис уже зараховано, тож робити нічого не треба. Якщо це людина, яка користується тією самою скринькою: щоб підписати, їй потрібна власна електронна адреса.
mail-signed-subject = Дякуємо за підпис: { $petition_title }
mail-signed-intro = Дякуємо, що підписали цю петицію:
mail-signed-text = Ваш підпис зараховано.
mail-own = Переглянути або відкликати свій підпис:
mail-footer = Ви отримали цей лист, бо вашу адресу ввели на сторінці петиції на сайті { $site }.

## Two people with one address
second-note = Ви підписуєте як інша людина з цією електронною адресою. Тут її змінити не можна.
mail-second-text = Підпис із цією адресою вже зараховано, тож робити нічого не треба. Якщо інша людина, яка користується цією скринькою, теж хоче підписати, вона може зробити це один раз, під власним іменем:
mail-second-link = Підписати як інша людина (посилання діє до { $expires_on }):
signer-second-taken-title = З цією адресою вже підписали двоє людей
signer-second-taken-text = Підписати можуть двоє людей, які користуються однією скринькою. Усім іншим потрібна власна адреса.
