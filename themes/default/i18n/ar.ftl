# نصوص السمة بالعربية.

## في كل مكان
skip-to-content = انتقل إلى المحتوى
menu = القائمة الرئيسية
languages = اللغات
footer-menu = عن هذا الموقع
all-petitions = كل العرائض
privacy-notice = إشعار الخصوصية
feed = خلاصة الأخبار
petitioning = عريضة موجَّهة إلى: { $target }
started-by = أطلقها: { $name }
signatures = { $count ->
    [one] توقيع واحد
    [two] توقيعان
    [few] { $count } توقيعات
    [many] { $count } توقيعًا
   *[other] { $count } توقيع
}
signatures-word = { $count ->
    [few] توقيعات
    [many] توقيعًا
   *[other] توقيع
}
supporters = { $count ->
    [one] مؤيد واحد
    [two] مؤيدان
    [few] { $count } مؤيدين
    [many] { $count } مؤيدًا
   *[other] { $count } مؤيد
}
supporters-word = { $count ->
    [few] مؤيدين
    [many] مؤيدًا
   *[other] مؤيد
}
petitions-count = { $count ->
    [zero] لا عرائض
    [one] عريضة واحدة
    [two] عريضتان
    [few] { $count } عرائض
   *[other] { $count } عريضة
}
topics = المواضيع
all-topics = كل المواضيع ({ $count })
organisations = من أطلقها
show-all = عرض الكل ({ $count })
read-and-sign = اقرأ ووقّع
read-more = اقرأ المزيد
previous-page = الصفحة السابقة
next-page = الصفحة التالية
pages = الصفحات
page-of = الصفحة { $number } من { $pages }
page-number = الصفحة { $number }
nothing-here = لا شيء هنا بعد.
standing-draft = مسودّة
standing-scheduled = لم تُفتح بعد
standing-closed = مغلقة
standing-victory = نجحت
list-separator = {"، "}
optional = (اختياري)

## عناوين الصفحات وأوصافها
title-home = { $site }
title-petitions = كل العرائض – { $site }
title-petitions-page = كل العرائض، الصفحة { $number } – { $site }
title-petition = { $title } – { $site }
title-confirmed = شكرًا على توقيعك – { $title }
title-embed = { $title }
title-poster = للطباعة: { $title }
title-organisation = { $title } – { $site }
title-organisation-page = { $title }، الصفحة { $number } – { $site }
title-topic = عرائض عن: { $title } – { $site }
title-topic-page = عرائض عن: { $title }، الصفحة { $number } – { $site }
title-article = { $title } – { $site }
title-privacy = إشعار الخصوصية – { $site }
title-check-email = راجع بريدك – { $site }
title-confirm = أكّد توقيعك – { $site }
title-signature = توقيعك – { $site }
title-withdrawn = سُحب توقيعك – { $site }
title-message = { $site }
title-not-found = الصفحة غير موجودة – { $site }
description-home = عرائض { $site }: اقرأها ووقّعها وتابع إلى أين وصلت.
description-petitions = كل العرائض على { $site }، الأحدث أولًا.
description-organisation = العرائض التي أطلقتها الجهة { $title } وعدد من يؤيدونها.
description-topic = عرائض عن: { $title }، الأحدث أولًا.
description-article = { $title }، على { $site }.
description-privacy = ما يفعله { $site } ببيانات الموقّعين: ما الذي يُحفظ، وكيف، وإلى متى، ومن يستطيع قراءته.
social-image-alt = عريضة «{ $title }»
social-image-alt-site = { $site }

## الصفحة الأولى والقوائم
home-lead = اقرأ عريضة، ضع اسمك عليها، وتابع ما تؤول إليه.
featured = مختارة
closing-soon = تُغلق قريبًا
newest = الأحدث
victories = عرائض نجحت
petitions-about = عرائض عن: { $topic }
started-petitions = { $count ->
    [zero] لم تُطلق عرائض بعد
    [one] أطلقت عريضة واحدة
    [two] أطلقت عريضتين
    [few] أطلقت { $count } عرائض
   *[other] أطلقت { $count } عريضة
}
contact = للتواصل
website = الموقع

## التقدّم
of-goal = من { $goal }
next-goal = الهدف التالي: { $goal }
goal-reached = تحقّق هدف { $goal }.
progress-label = { $signatures } من أصل { $goal } توقيع
online-elsewhere = { $online } على الإنترنت و{ $elsewhere } جُمعت خارجه
elsewhere-from = { $source }: { $count }
elsewhere-from-on = { $source } ({ $date }): { $count }

## العريضة
sign-this = وقّع هذه العريضة
closes-on = تُغلق في نهاية يوم { $date } ({ $zone })
closed-on = أُغلقت في { $date }
closed-title = هذه العريضة مغلقة
closed-text = لم تعد تقبل توقيعات. شكرًا لكل من وقّع.
victory-title = نجحت هذه العريضة
victory-text = استُجيب لها. شكرًا لكل من وقّع.
not-open-title = لم تُفتح هذه العريضة بعد
not-open-text = لا تظهر إلا في المعاينة.
updates = المستجدات
updates-feed = خلاصة المستجدات
spread-title = أخبر غيرك
poster-link = ورقة للطباعة والتوقيع باليد
text-link = النص كما يُوقَّع
photo-credit = الصورة: { $credit }

## الاستمارة
sign-title = وقّع هذه العريضة
field-name = اسمك
field-email = بريدك الإلكتروني
hint-email-confirm = نرسل رسالة للتحقق من أنه أنت. لا يُعرض العنوان أبدًا.
hint-email = لا يُعرض أبدًا.
field-country = البلد الذي تعيش فيه
choose-country = اختر بلدًا
field-postcode = الرمز البريدي
field-comment = لماذا توقّع؟
field-updates = يجوز لـ«{ $organisation }» مراسلتي بشأن هذه العريضة وأعمالها الأخرى. يمكنني إنهاء ذلك متى شئت.
field-trap = اترك هذا فارغًا
what-happens = ما يحدث لبياناتك
sign-button = وقّع
signing = جارٍ الإرسال…
next-confirm = بعد ذلك نرسل إليك رسالة. يُحتسب توقيعك عندما تتبع رابطها وتؤكّد.
next-counts = يُحتسب توقيعك فورًا. ونرسل إليك رسالة فيها رابط لسحبه.
errors-title = راجع هذه الإجابات من فضلك
sent-title = بقيت خطوة: راجع بريدك
sent-text = كتبنا إلى { $email }. افتح الرسالة واتبع رابطها للتأكيد؛ ولا يُحتسب توقيعك قبل ذلك.
sent-signed-title = شكرًا على توقيعك
offline-title = لا يوجد اتصال
offline-text = حُفظ توقيعك في هذا المتصفح، وسيُرسل حالما تتصل من جديد ما دامت هذه الصفحة مفتوحة. بعد ٢٤ ساعة لا يُرسل، ويُحذف عند فتح أي صفحة من هذا الموقع هنا.
offline-forget = احذفه الآن
failed-text = لم ينجح ذلك. حاول مرة أخرى من فضلك.

## الإشعار بجانب الزر
notice-who = يُحفظ اسمك وبريدك الإلكتروني وما تُدخله هنا مشفّرًا. ولا يستطيع قراءته إلا: { $organisation }.
notice-count = يُبلَّغ عدد الموقّعين، لا أسماؤهم، إلى: { $target }.
notice-names = يُسلَّم اسمك من قِبَل { $organisation } إلى: { $target }.
notice-names-postcode = يُسلَّم اسمك ورمزك البريدي من قِبَل { $organisation } إلى: { $target }.
notice-confirm = يُستخدم عنوانك لتأكيد توقيعك، وللأخبار فقط إن طلبتها.
notice-signed = يُستخدم عنوانك لشكرك ولتمكينك من سحب توقيعك، وللأخبار فقط إن طلبتها.
notice-kept = { $days ->
    [zero] تُحذف بياناتك عند إغلاق العريضة. ويمكنك سحب توقيعك في أي وقت قبل ذلك.
    [one] تُحذف بياناتك بعد يوم واحد من إغلاق العريضة. ويمكنك سحب توقيعك في أي وقت قبل ذلك.
    [two] تُحذف بياناتك بعد يومين من إغلاق العريضة. ويمكنك سحب توقيعك في أي وقت قبل ذلك.
    [few] تُحذف بياناتك بعد { $days } أيام من إغلاق العريضة. ويمكنك سحب توقيعك في أي وقت قبل ذلك.
    [many] تُحذف بياناتك بعد { $days } يومًا من إغلاق العريضة. ويمكنك سحب توقيعك في أي وقت قبل ذلك.
   *[other] تُحذف بياناتك بعد { $days } يوم من إغلاق العريضة. ويمكنك سحب توقيعك في أي وقت قبل ذلك.
}

## Consent: the sentence to tick, as it is kept on record
consent = أوافق على أن تُعالَج بياناتي من قِبَل { $organisation } على النحو الموصوف، بما في ذلك الرأي السياسي الذي يكشف عنه توقيعي.
consent-names = أوافق على أن تُعالَج بياناتي من قِبَل { $organisation } على النحو الموصوف، بما في ذلك الرأي السياسي الذي يكشف عنه توقيعي، وعلى أن يُسلَّم اسمي إلى: { $target }.
consent-names-postcode = أوافق على أن تُعالَج بياناتي من قِبَل { $organisation } على النحو الموصوف، بما في ذلك الرأي السياسي الذي يكشف عنه توقيعي، وعلى أن يُسلَّم اسمي ورمزي البريدي إلى: { $target }.
signer-consent-required = ضع علامة في المربع للموافقة؛ لا يمكننا قبول توقيعك من دونها
signer-consent-unknown = { signer-text-unknown }
signer-notice-unknown = { signer-text-unknown }

## بعد التوقيع
thanks-title = شكرًا على توقيعك
thanks-text = احتُسب توقيعك.
thanks-withdraw = احتفظ برسالتنا إليك: فيها رابط يُظهر توقيعك ويتيح لك سحبه متى شئت.
thanks-share = تكبر العريضة حين ينقلها من وقّعوها إلى غيرهم.
share-native = شارك…
share-email = البريد الإلكتروني
share-whatsapp = واتساب
share-facebook = فيسبوك
share-x = إكس
share-bluesky = بلوسكاي
share-telegram = تيليغرام
embed-title = اعرضها في موقعك
embed-text = انسخ هذا في صفحة. لا يُحمَّل شيء من أي جهة أخرى.
badge-text = أو العدد وحده، في صورة:
back-to-petition = العودة إلى العريضة
check-email-title = راجع بريدك
check-email-text = أرسلنا رسالة إلى
check-email-next = افتحها واتبع الرابط لتأكيد توقيعك. ولا يُحتسب قبل ذلك.
check-email-wrong = العنوان غير صحيح؟ ارجع وأدخله من جديد.
check-email-spam = لم يصل شيء بعد دقائق؟ ابحث في البريد غير المرغوب.
confirm-title = أكّد توقيعك
confirm-text = أنت على وشك توقيع هذه العريضة:
confirm-as = توقّع باسم
confirm-button = أؤكّد توقيعي
confirm-not-me = لم أكن أنا
confirm-not-me-text = إن لم تكن قد وقّعت فاضغط هنا. يُحذف عنوانك فورًا.
signature-title = توقيعك
signature-petition = العريضة
signature-date = تاريخ التوقيع
signature-state = الحالة
signature-pending = ينتظر تأكيدك
signature-confirmed = محتسَب
signature-kept = تُحفظ البيانات حتى
signature-counts = توقيعك محتسَب. ليس عليك شيء آخر.
signature-updates-on = يجوز لـ«{ $organisation }» مراسلتك.
signature-updates-off = لا تراسلوني بعد الآن
signature-withdraw-text = إن سحبت توقيعك حُذفت بياناتك ولم يعد يُحتسب.
signature-withdraw = اسحب توقيعي
withdrawn-title = سُحب توقيعك
withdrawn-text = حُذفت بياناتك. إن غيّرت رأيك فيمكنك التوقيع من جديد.
not-found-title = هذه الصفحة غير موجودة
not-found-text = ربما كُتب العنوان خطأً، أو نُقلت الصفحة.
not-found-home = كل العرائض

## الملصق
poster-sign-online = وقّع على الإنترنت
poster-or-paper = أو وقّع هنا
poster-name = الاسم
poster-address = البريد الإلكتروني أو العنوان
poster-signature = التوقيع
poster-print = اطبع هذه الصفحة على ورق A4 أو Letter. من يجمع الأوراق يحفظها في مكان آمن ويسلّمها.
poster-data = المسؤول عمّا يُكتب هنا: { $controller }. ولا يُستخدم إلا لهذه العريضة.
poster-privacy = إشعار الخصوصية: { $address }

## الخصوصية
privacy-title = إشعار الخصوصية
privacy-lead = يبيّن هذا ما يحدث لبيانات من يوقّعون عريضة على { $site }.
privacy-who-title = من المسؤول عن بياناتك
privacy-who = المسؤول عن البيانات: { $controller }.
privacy-what-title = ما الذي يُحفظ
privacy-what = اسمك وبريدك الإلكتروني والوقت واللغة وبصمة النص الذي وقّعته.
privacy-what-country = بلدك، إن ذكرته.
privacy-what-postcode = رمزك البريدي، إن ذكرته.
privacy-what-comment = تعليقك، إن كتبته.
privacy-what-updates = ما إذا كنت تريد أخبارًا.
privacy-what-paper = عند التوقيع على الورق: ما يُكتب في الورقة. تحتفظ الجهة التي أطلقت العريضة بالأوراق للغرض نفسه، وتُتلفها في موعد لا يتجاوز موعد حذف بيانات التوقيعات الإلكترونية.
privacy-not = لا ملفات ارتباط ولا تتبّع ولا صور أو برامج من جهات أخرى. ولا يُستخدم عنوان شبكتك، مموّهًا وليوم واحد على الأكثر، إلا لصدّ سيول التوقيعات الزائفة.
privacy-how-title = كيف يُحفظ ومن يستطيع قراءته
privacy-how = تُشفَّر بياناتك قبل حفظها للجهة التي أطلقت العريضة. وتستطيع هذه الجهات قراءة ما وُقّع على عرائضها:
privacy-how-service = أما الخدمة نفسها فلا تستطيع أن تقرأ سوى اسمك وبريدك الإلكتروني، ولا يكون ذلك إلا ما دامت هناك رسالة ستُرسل إليك أو كان تأكيدك منتظرًا.
privacy-how-clear = ولا يُحفظ بلا تشفير إلا ما لا يدل على أحد، كي يمكن عدّه: الساعة واللغة والنص الذي وقّعته، وكذلك بلدك ورغبتك في تلقّي الأخبار إن سألت الاستمارة عنهما.
privacy-target-title = ما الذي يُسلَّم
privacy-target-none = يُبلَّغ من وُجّهت إليهم العريضة بعدد الموقّعين، ولا يعرفون أي اسم.
privacy-target-some = حيث يكون ذلك مكتوبًا بجانب الزر، تُسلِّم الجهة أسماء الموقّعين إلى من وُجّهت إليهم العريضة. وفي سائر العرائض لا يُبلَّغون إلا بعدد الموقّعين.
privacy-target-all = تُسلِّم الجهة أسماء الموقّعين إلى من وُجّهت إليهم العريضة. وذلك مكتوب أيضًا بجانب الزر.
privacy-target-postcode = وإن سألت الاستمارة عن الرمز البريدي، فإنه يُسلَّم مع الاسم.
privacy-long-title = إلى متى
privacy-long = { $days ->
    [zero] حتى إغلاق العريضة.
    [one] حتى يوم واحد بعد إغلاق العريضة.
    [two] حتى يومين بعد إغلاق العريضة.
    [few] حتى { $days } أيام بعد إغلاق العريضة.
    [many] حتى { $days } يومًا بعد إغلاق العريضة.
   *[other] حتى { $days } يوم بعد إغلاق العريضة.
}
privacy-long-range = من { $from } إلى { $to } يومًا بعد إغلاق العريضة، بحسب العريضة.
privacy-long-pending = { $days ->
    [zero] يُحذف التوقيع غير المؤكَّد فورًا.
    [one] يُحذف التوقيع غير المؤكَّد بعد يوم واحد.
    [two] يُحذف التوقيع غير المؤكَّد بعد يومين.
    [few] يُحذف التوقيع غير المؤكَّد بعد { $days } أيام.
    [many] يُحذف التوقيع غير المؤكَّد بعد { $days } يومًا.
   *[other] يُحذف التوقيع غير المؤكَّد بعد { $days } يوم.
}
privacy-long-withdrawn = { $days ->
    [zero] لا يبقى من التوقيع المسحوب شيء.
    [one] يبقى من التوقيع المسحوب مفتاح مموّه بلا اسم ولا عنوان ليوم واحد.
    [two] يبقى من التوقيع المسحوب مفتاح مموّه بلا اسم ولا عنوان ليومين.
    [few] يبقى من التوقيع المسحوب مفتاح مموّه بلا اسم ولا عنوان لمدة { $days } أيام.
    [many] يبقى من التوقيع المسحوب مفتاح مموّه بلا اسم ولا عنوان لمدة { $days } يومًا.
   *[other] يبقى من التوقيع المسحوب مفتاح مموّه بلا اسم ولا عنوان لمدة { $days } يوم.
}
privacy-long-backup = { $days ->
    [zero] لا نسخ احتياطية.
    [one] ترجع النسخ الاحتياطية إلى يوم واحد.
    [two] ترجع النسخ الاحتياطية إلى يومين.
    [few] ترجع النسخ الاحتياطية إلى { $days } أيام.
    [many] ترجع النسخ الاحتياطية إلى { $days } يومًا.
   *[other] ترجع النسخ الاحتياطية إلى { $days } يوم.
}
privacy-long-count = أما العدد نفسه فيبقى، وهو لا يسمّي أحدًا.
privacy-rights-title = حقوقك
privacy-rights = لك أن تطّلع على ما يُحفظ، وأن تصحّحه، وأن تطلب حذفه، وأن تأخذه معك، وأن تعترض. الرابط في رسالتنا إليك يُظهر توقيعك ويسحبه؛ أو اكتب إلى جهة التواصل أعلاه. والأساس هو موافقتك، ولك أن تسحبها متى شئت.
privacy-complain = إن رأيت أن بياناتك تُعامل خلافًا للقانون، فلك أن تشتكي إلى هيئة حماية البيانات حيث تعيش.

## ما تقوله خدمة التوقيع
signer-name-required = أدخل اسمك
signer-name-too-long = يجب ألا يزيد اسمك على ٢٥٥ حرفًا
signer-name-web-address = يجب ألا يحتوي اسمك على عنوان ويب
signer-name-first-character = يجب ألا يبدأ اسمك بـ { $character }
signer-name-invalid = أدخل اسمك بالحروف
signer-email-required = أدخل بريدك الإلكتروني
signer-email-invalid = أدخل عنوانًا مثل name@example.org
signer-email-disposable = أدخل عنوانًا تحتفظ به؛ العناوين المؤقتة غير مقبولة
signer-country-required = اختر البلد الذي تعيش فيه
signer-country-unknown = اختر بلدًا من القائمة
signer-postcode-required = أدخل رمزك البريدي
signer-postcode-invalid = أدخل رمزًا بريديًا كالمستخدم في بلدك
signer-comment-required = اكتب لماذا توقّع
signer-comment-too-long = تعليقك أطول من اللازم: اختصره
signer-declaration-required = ضع علامة في المربع لتأكيد ذلك
signer-updates-required = ضع علامة في المربع للمتابعة
signer-text-unknown = كانت الصفحة قديمة: اقرأ العريضة ثانيةً ووقّع من جديد
signer-error-title-prefix = خطأ:
signer-not-found-title = لا توجد عريضة كهذه
signer-not-found-text = لا توجد عريضة على هذا العنوان، أو أنها لم تُفتح بعد.
signer-closed-title = هذه العريضة مغلقة
signer-closed-text = لم تعد تقبل توقيعات. لم تُحفظ بياناتك.
signer-text-replaced-title = تغيّر النص
signer-text-replaced-text = تغيّرت العريضة منذ فتحت الصفحة. اقرأها من جديد قبل أن توقّع.
signer-link-gone-title = لم يعد هذا الرابط صالحًا
signer-link-gone-text = استُخدم من قبل، أو صار قديمًا، أو سُحب التوقيع. يمكنك التوقيع من جديد.
signer-bad-request-title = تعذّرت القراءة
signer-bad-request-text = في ما أُرسل خطأ ما. ارجع وحاول مرة أخرى.
signer-cross-site-title = وقّع في صفحة العريضة من فضلك
signer-cross-site-text = جاء هذا من موقع آخر فلم يُقبل. افتح العريضة ووقّع هناك.
signer-too-large-title = هذا أطول من اللازم
signer-too-large-text = اختصر ما كتبته وحاول مرة أخرى.
signer-media-type-title = تعذّرت القراءة
signer-media-type-text = أُرسل بصيغة غير مفهومة هنا.
signer-method-title = هذا لا يعمل هنا
signer-method-text = ارجع إلى العريضة وحاول مرة أخرى.
signer-too-many-title = انتظر لحظة من فضلك
signer-too-many-text = تصل توقيعات كثيرة من شبكتك. حاول مرة أخرى بعد { $wait }. ما أدخلته محفوظ.
signer-unavailable-title = لا يمكننا أخذ توقيعك الآن
signer-unavailable-text = لم يضِع شيء: حاول مرة أخرى بعد { $wait }. ما أدخلته محفوظ.
signer-wait-seconds = { $count } ث
signer-wait-minutes = { $count } د
signer-wait-hours = { $count } س

## الرسائل
mail-hello = مرحبًا { $name }،
mail-confirm-subject = أكّد توقيعك: { $petition_title }
mail-confirm-intro = وقّعتَ للتو هذه العريضة، أو وقّعها أحد بعنوانك:
mail-confirm-do = ليُحتسب توقيعك، افتح هذه الصفحة واضغط الزر:
mail-confirm-button = أؤكّد توقيعي
mail-confirm-until = الرابط صالح حتى { $expires_on }.
mail-confirm-not = إن لم تكن أنت فلا تفعل شيئًا: لن يُحتسب التوقيع وسيُحذف عنوانك. أو احذفه فورًا هنا:
mail-confirm-keep = احتفظ بهذه الرسالة: بعد التأكيد يُظهر الرابط نفسه توقيعك ويتيح لك سحبه متى شئت.
mail-reminder-subject = ما زال توقيعك ناقصًا: { $petition_title }
mail-reminder-intro = وقّعتَ هذه العريضة قبل يومين، لكن توقيعك لم يُحتسب بعد:
mail-reminder-last = لا نكتب في هذا إلا مرة واحدة.
mail-already-subject = لقد وقّعت: { $petition_title }
mail-already-intro = وقّع أحد للتو هذه العريضة بعنوانك:
mail-already-text = توقيعك محتسَب من قبل، مرة واحدة. ليس عليك شيء. وإن كان شخصًا آخر يشاركك صندوق بريدك: فهو يحتاج إلى عنوان خاص به ليوقّع.
mail-signed-subject = شكرًا على توقيعك: { $petition_title }
mail-signed-intro = شكرًا على توقيعك هذه العريضة:
mail-signed-text = توقيعك محتسَب.
mail-own = لترى ما يُحفظ عنك أو لتسحب توقيعك:
mail-footer = أرسله { $site } لأن هذا العنوان أُدخل في صفحة العريضة.
