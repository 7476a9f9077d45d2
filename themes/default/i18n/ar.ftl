# نصوص السمة بالعربية. يُخاطَب القارئ بصيغة المفرد.
# Native review: none

## في كل مكان
skip-to-content = انتقل إلى المحتوى
menu = القائمة الرئيسية
languages = اللغات
footer-menu = عن هذا الموقع
all-petitions = كل العرائض
privacy-notice = إشعار الخصوصية
feed = خلاصة أخبار الموقع
feed-how = قارئ الخلاصات تطبيق يعرض جديد المواقع التي تتابعها. انسخ هذا العنوان إليه.
petitioning = عريضة موجَّهة إلى: { $target }
started-by = أطلقها: { $name }
signatures = { $count ->
    [zero] { $count } توقيع
    [one] توقيع واحد
    [two] توقيعان
    [few] { $count } توقيعات
    [many] { $count } توقيعًا
   *[other] { $count } توقيع
}
signatures-word = { $count ->
    [zero] توقيع
    [one] توقيع
    [two] توقيعان
    [few] توقيعات
    [many] توقيعًا
   *[other] توقيع
}
supporters = { $count ->
    [zero] { $count } مؤيد
    [one] مؤيد واحد
    [two] مؤيدان
    [few] { $count } مؤيدين
    [many] { $count } مؤيدًا
   *[other] { $count } مؤيد
}
supporters-word = { $count ->
    [zero] مؤيد
    [one] مؤيد
    [two] مؤيدان
    [few] مؤيدين
    [many] مؤيدًا
   *[other] مؤيد
}
petitions-count = { $count ->
    [zero] لا عرائض
    [one] عريضة واحدة
    [two] عريضتان
    [few] { $count } عرائض
    [many] { $count } عريضة
   *[other] { $count } عريضة
}
topics = المواضيع
all-topics = كل المواضيع ({ $count })
organisations = أصحاب العرائض
show-all = عرض الكل ({ $count })
read-and-sign = اقرأ ووقّع
read-more = اقرأ المزيد
search-petitions = ابحث في العرائض
previous-page = الصفحة السابقة
next-page = الصفحة التالية
pages = الصفحات
page-of = الصفحة { $number } من { $pages }
page-number = الصفحة { $number }
nothing-here = لا شيء هنا بعد.
standing-draft = مسودّة
standing-scheduled = تُفتح قريبًا
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
description-home = عرائض { $site }: اقرأها ووقّعها وتابع تقدّمها.
description-petitions = كل العرائض على { $site }، الأحدث أولًا.
description-organisation = العرائض التي أطلقتها الجهة { $title } وعدد من يؤيدونها.
description-topic = عرائض عن: { $title }، الأحدث أولًا.
description-article = { $title }: صفحة من { $site }.
description-privacy = كيف يتعامل { $site } مع بيانات الموقّعين: ما الذي يُحفظ، وإلى متى، ومن يستطيع قراءته.
social-image-alt = عريضة «{ $title }»

## الصفحة الأولى والقوائم
home-lead = اقرأ عريضة ووقّعها وتابع ما تحقّقه.
featured = مختارة
closing-soon = تُغلق قريبًا
newest = الأحدث
list-open = عرائض مفتوحة
list-closed = عرائض مغلقة
list-most-signed = الأكثر توقيعًا
victories = عرائض نجحت
petitions-about = عرائض عن: { $topic }
started-petitions = { $count ->
    [zero] لم تُطلق عرائض بعد
    [one] عدد العرائض التي أُطلقت: { $count }
    [two] عدد العرائض التي أُطلقت: { $count }
    [few] عدد العرائض التي أُطلقت: { $count }
    [many] عدد العرائض التي أُطلقت: { $count }
   *[other] عدد العرائض التي أُطلقت: { $count }
}
contact = للتواصل
website = الموقع

## التقدّم
be-first = كن من أوائل الموقّعين
of-goal = من { $goal }
next-goal = الهدف التالي: { $goal }
goal-reached = تحقّق الهدف: { $goal } توقيع.
progress-label = { $signatures } من أصل { $goal } توقيع
online-elsewhere = { $online } على الإنترنت و{ $elsewhere } جُمعت بطرق أخرى
elsewhere-sum = { $elsewhere } جُمعت بطرق أخرى
elsewhere-from = { $source }: { $count }
elsewhere-from-on = { $source } ({ $date }): { $count }

## العريضة
sign-this = وقّع هذه العريضة
days-left = { $count ->
    [zero] لم يبقَ أي يوم
    [one] بقي يوم واحد
    [two] بقي يومان
    [few] بقيت { $count } أيام
    [many] بقي { $count } يومًا
   *[other] بقي { $count } يوم
}
last-day = اليوم الأخير للتوقيع
closes-on = يمكن التوقيع حتى نهاية يوم { $date }
closes-zone-city = {" "}(بتوقيت { $city })
closes-zone = {" "}({ $zone })
closed-on = أُغلقت في { $date }
closed-title = هذه العريضة مغلقة
closed-text = لم تعد تقبل توقيعات. شكرًا لكل من وقّع.
victory-title = نجحت هذه العريضة
victory-text = استُجيب لمطلبها. شكرًا لكل من وقّع.
not-open-title = لم تُفتح هذه العريضة بعد
not-open-text = لا تظهر إلا في المعاينة.
updates = المستجدات
latest-update = آخر المستجدات: { $title }
pace = هذا الأسبوع: { $count }
curve-title = التوقيعات يومًا بيوم
curve-text = { $first }: { $from }، { $last }: { $to }
update-waiting = لم يُنشر بعد
updates-feed = خلاصة مستجدات هذه العريضة
spread-title = شارك هذه العريضة
poster-link = ورقة توقيعات للطباعة
text-link = النص الكامل للعريضة (نص عادي)
photo-credit = الصورة: { $credit }

## الاستمارة
sign-title = وقّع هذه العريضة
field-name = الاسم الكامل
field-email = بريدك الإلكتروني
hint-email-confirm = سنرسل إليك رسالة لتأكيد توقيعك. لا يُنشر عنوانك أبدًا.
hint-email = لا يُنشر عنوانك أبدًا.
field-country = البلد الذي تعيش فيه
choose-country = اختر بلدًا
field-postcode = الرمز البريدي
field-comment = لماذا توقّع؟
field-updates = يجوز لـ«{ $organisation }» أن ترسل إليّ رسائل بشأن هذه العريضة وأعمالها الأخرى. يمكنني إلغاء الاشتراك متى شئت.
field-trap = اترك هذا الحقل فارغًا
what-happens = ما يحدث لبياناتك
sign-button = وقّع
signing = جارٍ الإرسال…
next-confirm = بعد ذلك نرسل إليك رسالة. يُحتسب توقيعك عندما تفتح رابطها وتؤكّد.
next-counts = يُحتسب توقيعك فورًا. ونرسل إليك رسالة فيها رابط يمكنك به سحبه.
errors-title = هناك مشكلة
offline-title = لا يوجد اتصال
offline-text = توقيعك محفوظ في هذا المتصفح، وسيُرسل حالما تتصل من جديد وهذه الصفحة مفتوحة. بعد ٢٤ ساعة لا يُرسل، ويُحذف عندما تفتح أي صفحة من هذا الموقع في هذا المتصفح في المرة التالية.
offline-forget = احذفه الآن
failed-text = حدث خطأ. حاول مرة أخرى من فضلك.

## الإشعار بجانب الزر
notice-sealed = يُحفظ اسمك وبريدك الإلكتروني مشفَّرَين. الجهة التي تستطيع قراءتهما: { $organisation }. ويمكنك سحب توقيعك متى شئت.
notice-who = يُشفَّر اسمك وبريدك الإلكتروني وكل ما قد يدل عليك قبل الحفظ. الجهة التي تستطيع فك تشفير ذلك: { $organisation }. أما الخدمة التي تدير هذه الاستمارة فلا تستطيع أن تفك تشفيره إلا قبل أن تؤكّد وما دامت رسالة إليك تنتظر الإرسال.
notice-who-signed = يُشفَّر اسمك وبريدك الإلكتروني وكل ما قد يدل عليك قبل الحفظ. الجهة التي تستطيع فك تشفير ذلك: { $organisation }. أما الخدمة التي تدير هذه الاستمارة فلا تستطيع أن تفك تشفيره إلا ما دامت رسالة إليك تنتظر الإرسال.
notice-count = لا يُبلَّغ سوى عدد الموقّعين، من دون أسمائهم، إلى: { $target }.
notice-names = ستبلّغ «{ $organisation }» اسمك إلى: { $target }.
notice-names-postcode = ستبلّغ «{ $organisation }» اسمك ورمزك البريدي إلى: { $target }.
notice-confirm = يُستخدم عنوانك لتأكيد توقيعك، ولإرسال المستجدات فقط إن طلبتها.
notice-signed = يُستخدم عنوانك لشكرك ولتمكينك من سحب توقيعك، ولإرسال المستجدات فقط إن طلبتها.
notice-via = إذا وصلت عبر رابط يذكر أين نُشر، يُشفَّر هذا المصدر ويُحفظ مع توقيعك ويُحتسب في الإحصاءات.
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
consent-names = أوافق على أن تُعالَج بياناتي من قِبَل { $organisation } على النحو الموصوف، بما في ذلك الرأي السياسي الذي يكشف عنه توقيعي، وعلى أن يُبلَّغ اسمي إلى: { $target }.
consent-names-postcode = أوافق على أن تُعالَج بياناتي من قِبَل { $organisation } على النحو الموصوف، بما في ذلك الرأي السياسي الذي يكشف عنه توقيعي، وعلى أن يُبلَّغ اسمي ورمزي البريدي إلى: { $target }.
signer-consent-required = ضع علامة في المربع للموافقة؛ لا يمكننا قبول توقيعك من دونها
signer-consent-unknown = { signer-text-unknown }
signer-notice-unknown = { signer-text-unknown }

## Confirming: what is recorded
confirm-recorded = عند التأكيد يُسجَّل ما يلي:
confirm-again-text = ليس هذا ما كتبته؟ هذا الزر يحذفه ويعيدك إلى الاستمارة.
confirm-again = ليس هذا ما كتبته: ابدأ من جديد
signer-filled-in = مُلئ أيضًا: { $fields }. ويظهر ذلك في الصفحة التي تُفتح.
signer-field-country = البلد
signer-field-postcode = الرمز البريدي
signer-field-comment = التعليق
signer-field-updates = المستجدات بالبريد الإلكتروني
signer-list-separator = { list-separator }
signer-button-start-again = { confirm-again }

## Sending the email again, and what is stored
check-email-again = أرسل الرسالة مرة أخرى
check-email-sent = تُرسَل الرسالة مرة أخرى ما لم تُرسَل خمس رسائل من قبل. ابحث أيضًا في البريد غير المرغوب.
signature-clear = يُحفظ بلا تشفير: هل التوقيع مؤكَّد، وأوقات التوقيع ورسائلنا (بالساعة بعد التأكيد)، وهل أمكن إرسال تلك الرسائل، واللغة، وقيم تجزئة (hash) للنصوص التي عُرضت عليك، وكذلك بلدك ورغبتك في تلقّي المستجدات إن سألت الاستمارة عنهما.
signature-sealed = وكل ما عدا ذلك مشفّر. الجهة الوحيدة التي تستطيع فك تشفيره: { $organisation }
signature-ask = أسئلة عن بياناتك؟ راسل: { $contact }.
signature-wrong = هل من خطأ؟
signature-wrong-text = لا يمكن تغيير توقيع مؤكَّد. هذا الزر يسحبه ويفتح استمارة فارغة لتوقّع من جديد.
signature-wrong-button = اسحب وابدأ من جديد

## بعد التوقيع
thanks-title = شكرًا على توقيعك
thanks-text = احتُسب توقيعك.
thanks-people = { $count ->
    [zero] لم يوقّع أحد بعد.
    [one] وقّع شخص واحد.
    [two] وقّع شخصان.
    [few] وقّع { $count } أشخاص.
    [many] وقّع { $count } شخصًا.
   *[other] وقّع { $count } شخص.
}
thanks-remaining = بقي { $remaining } حتى الهدف التالي.
thanks-withdraw = احتفظ برسالتنا إليك: فيها رابط لعرض توقيعك أو سحبه متى شئت.
thanks-share = تكبر العريضة حين يشاركها من وقّعوها.
share-native = شارك…
share-copy = انسخ الرابط
share-copied = تم النسخ
share-preview = ما سيراه أصدقاؤك
share-email = البريد الإلكتروني
share-whatsapp = واتساب
share-facebook = فيسبوك
share-x = إكس
share-bluesky = بلوسكاي
share-telegram = تيليغرام
next-petition = عريضة أخرى أطلقتها الجهة { $organisation }
for-websites = لأصحاب المواقع
embed-title = اعرض هذه العريضة في موقعك
embed-text = انسخ هذه الشيفرة في صفحتك. لا تحمّل شيئًا من جهات أخرى.
badge-text = أو عدد التوقيعات وحده، في صورة:
back-to-petition = العودة إلى العريضة
check-email-title = راجع بريدك
check-email-text = أرسلنا رسالة إلى
check-email-next = افتحها واتبع الرابط لتأكيد توقيعك. ولا يُحتسب قبل ذلك.
check-email-from = المُرسِل: { $sender }.
check-email-wrong = العنوان غير صحيح؟ ارجع وأدخله من جديد.
check-email-spam = لم يصل شيء بعد دقائق؟ ابحث في مجلد البريد غير المرغوب.
confirm-title = أكّد توقيعك
confirm-text = أنت على وشك تأكيد توقيعك على هذه العريضة:
confirm-as = الاسم الذي توقّع به
confirm-button = أؤكّد توقيعي
confirm-not-me = لستُ من وقّع
confirm-not-me-text = إن لم توقّع فاضغط هذا الزر ويُحذف عنوانك فورًا.
signature-title = توقيعك
signature-petition = العريضة
signature-date = تاريخ التوقيع
signature-state = الحالة
signature-pending = ينتظر تأكيدك
signature-confirmed = محتسَب
signature-kept = تُحفظ البيانات حتى
signature-counts = توقيعك محتسَب. لا يلزمك فعل شيء آخر.
signature-updates-on = يجوز لـ«{ $organisation }» مراسلتك بالبريد الإلكتروني.
signature-updates-off = إلغاء الاشتراك
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
poster-name = الاسم الكامل
poster-email = البريد الإلكتروني
poster-signature = التوقيع
poster-print = اطبع هذه الصفحة على ورق A4 أو Letter. من يجمع التوقيعات يحفظ الأوراق في مكان آمن ويسلّمها إلى الجهة.
poster-data = الجهة المسؤولة عن معالجة ما تكتبه هنا من بيانات: { $controller }. ولا تُستخدم إلا لهذه العريضة.
poster-withdraw = لسحب توقيعك أو للاطّلاع على بياناتك أو تصحيحها، اكتب إلى { $contact }.
poster-privacy = إشعار الخصوصية: { $address }

## الخصوصية
privacy-title = إشعار الخصوصية
privacy-lead = نبيّن هنا ما يحدث لبيانات من يوقّعون عريضة على { $site }.
privacy-who-title = من المسؤول عن بياناتك
privacy-who = الجهة المسؤولة عن معالجة البيانات (المتحكّم): { $controller }
privacy-representative = الممثّل في الاتحاد الأوروبي (المادة ٢٧ من اللائحة العامة لحماية البيانات GDPR): { $name }
privacy-dpo = مسؤول حماية البيانات: { $name }
privacy-what-title = ما الذي يُحفظ
privacy-what = اسمك وبريدك الإلكتروني والتاريخ والوقت واللغة وقيم تجزئة (hash) للنصوص التي عُرضت عليك، وأنك علّمت الخانات المطلوبة، وهل أمكن إرسال رسائلنا إليك.
privacy-what-country = بلدك، إن ذكرته.
privacy-what-postcode = رمزك البريدي، إن ذكرته.
privacy-what-comment = تعليقك، إن كتبته.
privacy-what-updates = ما إذا كنت تريد المستجدات بالبريد الإلكتروني.
privacy-what-paper = عند التوقيع على الورق: ما يُكتب في الورقة. تحتفظ الجهة التي أطلقت العريضة بالأوراق للغرض نفسه، وتُتلفها في موعد لا يتجاوز موعد حذف بيانات التوقيعات الإلكترونية.
privacy-browser = إن لم يكن هناك اتصال عند التوقيع، يحتفظ متصفحك بما أدخلته حتى يمكن إرساله. بعد ٢٤ ساعة لا يُرسل، ويُحذف عندما تفتح أي صفحة من هذا الموقع في المرة التالية.
privacy-limits = لصدّ سيول التوقيعات الزائفة، نعدّ كم مرة تُرسل الاستمارة من شبكة واحدة ولعنوان بريد واحد. لذلك لا يُحفظ عنوان IP الخاص بك ولا بريدك الإلكتروني إلا كقيمتي تجزئة (hash) محسوبتين بمفتاح سرّي. يُحذف المفتاح بعد يومين، ومن ثمّ لا نستطيع نحن أيضًا ربط هاتين القيمتين بك.
privacy-not = لا نستخدم ملفات ارتباط ولا تتبّعًا ولا صورًا أو برامج من جهات أخرى.
privacy-why-title = لماذا نستخدم بياناتك وعلى أي أساس قانوني
privacy-why-signature = لتسجيل توقيعك وعدّه وإرسال الرسائل المتعلقة به إليك، ولإبلاغ اسمك إن نصّت الاستمارة على ذلك: موافقتك الصريحة (المادة ٦(١)(أ) والمادة ٩(٢)(أ) من اللائحة GDPR)، لأن التوقيع قد يكشف رأيًا سياسيًا.
privacy-why-updates = لإرسال المستجدات إليك إن طلبتها: موافقتك الصريحة أيضًا. ويمكنك إلغاء الاشتراك من دون سحب توقيعك.
privacy-why-limits = لمنع التوقيعات المكررة والزائفة وعدم الكتابة إلى من لا يريدون رسائلنا: مصلحتنا المشروعة في عدد يمكن الوثوق به (المادة ٦(١)(و) من اللائحة GDPR).
privacy-how-title = كيف تُحفظ بياناتك ومن يستطيع قراءتها
privacy-how = كل ما قد يدل عليك يُشفَّر قبل حفظه بحيث تستطيع الجهة التي أطلقت العريضة فك تشفيره. وتستطيع هذه الجهات قراءة التوقيعات على عرائضها:
privacy-how-service = أما الخدمة نفسها فلا تستطيع أن تقرأ ما أدخلته إلا قبل أن تؤكّد وما دامت رسالة إليك تنتظر الإرسال.
privacy-how-service-signed = أما الخدمة نفسها فلا تستطيع أن تقرأ ما أدخلته إلا ما دامت رسالة إليك تنتظر الإرسال.
privacy-how-hash = كي لا يوقّع أحد مرتين، تُحفظ مع توقيعك قيمة تجزئة (hash) لبريدك الإلكتروني محسوبة بمفتاح سرّي. وهي لا تكشف العنوان، لكن من يملك المفتاح السرّي لهذه الخدمة يستطيع أن يتحقق هل وقّع أحد بعنوان معيّن. وعند حذف البيانات تُحذف أيضًا قيمة عشوائية يحتاج إليها هذا التحقق، فيصبح مستحيلًا.
privacy-target-title = ما الذي يُبلَّغ إلى المخاطَبين
privacy-target-none = لا يعرف من وُجّهت إليهم العريضة سوى عدد الموقّعين، لا أسماءهم.
privacy-target-some = إن ذُكر ذلك في الاستمارة، تبلّغ الجهة أسماء الموقّعين إلى من وُجّهت إليهم العريضة. وفي سائر العرائض لا يعرفون سوى عدد الموقّعين.
privacy-target-all = تبلّغ الجهة أسماء الموقّعين إلى من وُجّهت إليهم العريضة. وذلك مذكور أيضًا في الاستمارة.
privacy-target-postcode = وإن سألت الاستمارة عن الرمز البريدي، فإنه يُبلَّغ مع الاسم.
privacy-processors-title = مقدّمو الخدمات
privacy-processors = تعالج هذه الشركات البيانات نيابةً عنّا ووفق تعليماتنا (المادة ٢٨ من اللائحة GDPR):
privacy-processors-unknown = تعالج الشركات التي تستضيف هذا الموقع وترسل رسائله البيانات نيابةً عنّا ووفق تعليماتنا (المادة ٢٨ من اللائحة GDPR).
privacy-aws = استضافة الصفحات والاستمارة، وقاعدة البيانات، وإرسال الرسائل
privacy-transfer-title = النقل إلى خارج المنطقة الاقتصادية الأوروبية
privacy-transfer-none = لا تُحفظ البيانات إلا داخل المنطقة الاقتصادية الأوروبية.
privacy-transfer = تُحفظ بيانات خارج المنطقة الاقتصادية الأوروبية أيضًا. ويمكنك أن تطلب منّا نسخة من الضمانات:
privacy-clauses = قرار كفاية الحماية الصادر عن المفوضية الأوروبية أو، إن لم يوجد، بنودها التعاقدية النموذجية (المادتان ٤٥ و٤٦(٢)(ج) من اللائحة GDPR)
privacy-cdn = تمرّ الصفحات والاستمارة عبر خوادم قريبة منك تابعة لشبكة عالمية (CloudFront)، وقد تكون خارج المنطقة الاقتصادية الأوروبية. وهي لا تحفظ ما تُدخله.
privacy-long-title = إلى متى تُحفظ بياناتك
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
privacy-long-unsent = تُحسب هذه المدة من أول رسالة نرسلها إليك. فإن تعذّر إرسال أي رسالة، يُحذف التوقيع بعد { $days } يومًا.
privacy-long-withdrawn = { $days ->
    [zero] بعد سحب التوقيع لا يبقى شيء.
    [one] بعد سحب التوقيع تُحفظ قيمة تجزئة (hash) بلا اسمك ولا عنوانك ليوم واحد، كي يمكن حذف التوقيع من النسخ أيضًا.
    [two] بعد سحب التوقيع تُحفظ قيمة تجزئة (hash) بلا اسمك ولا عنوانك ليومين، كي يمكن حذف التوقيع من النسخ أيضًا.
    [few] بعد سحب التوقيع تُحفظ قيمة تجزئة (hash) بلا اسمك ولا عنوانك لمدة { $days } أيام، كي يمكن حذف التوقيع من النسخ أيضًا.
    [many] بعد سحب التوقيع تُحفظ قيمة تجزئة (hash) بلا اسمك ولا عنوانك لمدة { $days } يومًا، كي يمكن حذف التوقيع من النسخ أيضًا.
   *[other] بعد سحب التوقيع تُحفظ قيمة تجزئة (hash) بلا اسمك ولا عنوانك لمدة { $days } يوم، كي يمكن حذف التوقيع من النسخ أيضًا.
}
privacy-long-stopped = إذا ارتدّت رسالة إليك أو بلّغت عن إحداها كرسالة مزعجة، تُحفظ قيمة تجزئة لعنوانك بمفتاح سرّي لمدة { $days } يومًا كي لا نكتب إليك ثانيةً.
privacy-long-deleted = معنى الحذف أن ما أدخلته يُزال من قاعدة البيانات، وأن ما يبقى لا يمكن ربطه بك. وقد يستغرق ذلك بضعة أيام.
privacy-long-backup = { $days ->
    [zero] لا نسخ احتياطية.
    [one] تختفي البيانات المحذوفة من النسخ الاحتياطية بعد يوم واحد.
    [two] تختفي البيانات المحذوفة من النسخ الاحتياطية بعد يومين.
    [few] تختفي البيانات المحذوفة من النسخ الاحتياطية بعد { $days } أيام.
    [many] تختفي البيانات المحذوفة من النسخ الاحتياطية بعد { $days } يومًا.
   *[other] تختفي البيانات المحذوفة من النسخ الاحتياطية بعد { $days } يوم.
}
privacy-long-count = أما عدد التوقيعات فيبقى، وهو لا يدل على أحد.
privacy-rights-title = حقوقك
privacy-rights = لك الحق في الاطّلاع على بياناتك، وفي تصحيحها أو حذفها، وفي الحصول على نسخة قابلة للنقل، وفي تقييد معالجتها والاعتراض عليها. يمكنك عبر الرابط في رسالتنا إليك عرض توقيعك وسحبه؛ ولكل ما عدا ذلك اكتب إلى إحدى جهات التواصل أعلاه. وأساس المعالجة هو موافقتك، ولك أن تسحبها متى شئت من دون مساس بمشروعية المعالجة السابقة.
privacy-correct = لا يمكن تغيير توقيع مؤكَّد. لتصحيحه اسحبه ثم وقّع من جديد، أو اكتب إلى الجهة المسؤولة عن المعالجة.
privacy-complain = إن رأيت أن بياناتك تُعامل خلافًا للقانون، فلك أن تشتكي إلى إحدى السلطات الرقابية لحماية البيانات، كالسلطة في مكان إقامتك.
privacy-authority = السلطة الرقابية المختصة: { $authority }
privacy-must-title = البيانات الاختيارية والقرارات الآلية
privacy-must = التوقيع اختياري. فإن وقّعت احتجنا إلى اسمك وبريدك الإلكتروني وموافقتك؛ ويمكنك ترك الحقول المشار إلى أنها اختيارية فارغة.
privacy-automated = لا تُتّخذ بشأنك قرارات آلية، ولا يُنشأ لك ملف تعريفي (المادة ٢٢ من اللائحة GDPR).
privacy-other-title = إن أدخل شخص آخر عنوانك
privacy-other = قد يُدخل شخص ما بريدك الإلكتروني من دون علمك. فيكون عنوانك والاسم وكل ما أُدخل قد وصلنا من ذلك الشخص. ويمكنك عبر الرابط في رسالتنا حذف كل ذلك فورًا. ولك الحقوق نفسها التي للموقّعين.
privacy-updated = آخر تعديل: { $date }
privacy-text = هذا الإشعار نصًّا عاديًا، منشورًا تحت قيمة تجزئته

## ما تقوله خدمة التوقيع
signer-name-required = أدخل اسمك الكامل
signer-name-too-long = يجب ألا يزيد اسمك على ٢٥٥ حرفًا
signer-name-web-address = يجب ألا يحتوي اسمك على عنوان ويب
signer-name-first-character = يجب ألا يبدأ اسمك بـ { $character }
signer-name-invalid = يحتوي اسمك على رمز غير مسموح به
signer-email-required = أدخل بريدك الإلكتروني
signer-email-invalid = أدخل عنوانًا مثل name@example.org
signer-email-disposable = أدخل عنوانًا دائمًا: العناوين المؤقتة غير مقبولة
signer-country-required = اختر البلد الذي تعيش فيه
signer-country-unknown = اختر بلدًا من القائمة
signer-postcode-required = أدخل رمزك البريدي
signer-postcode-invalid = أدخل رمزًا بريديًا بالصيغة المستخدمة في بلدك
signer-comment-required = اكتب لماذا توقّع
signer-comment-too-long = تعليقك أطول من اللازم
signer-declaration-required = ضع علامة في المربع لتأكيد ذلك
signer-updates-required = ضع علامة في المربع للمتابعة
signer-text-unknown = كانت الصفحة قديمة: اقرأ العريضة ثانيةً ووقّع من جديد
signer-error-title = خطأ: { $title }
signer-title-separator = {". "}
signer-button-confirm = { confirm-button }
signer-button-not-me = { confirm-not-me }
signer-button-updates-off = { signature-updates-off }
signer-button-withdraw = { signature-withdraw }
signer-not-found-title = العريضة غير موجودة
signer-not-found-text = لا توجد عريضة على هذا العنوان، أو أنها لم تُفتح بعد.
signer-closed-title = هذه العريضة مغلقة
signer-closed-text = لم تعد تقبل توقيعات. لم تُحفظ بياناتك.
signer-text-replaced-title = تغيّر النص
signer-text-replaced-text = تغيّرت العريضة منذ فتحت الصفحة. اقرأها من جديد قبل أن توقّع.
signer-link-gone-title = لم يعد هذا الرابط صالحًا
signer-link-gone-text = استُخدم من قبل، أو انتهت صلاحيته، أو سُحب التوقيع. يمكنك التوقيع من جديد.
signer-bad-request-title = تعذّرت قراءة الاستمارة
signer-bad-request-text = جزء مما أُرسل غير صالح. ارجع وحاول مرة أخرى.
signer-cross-site-title = وقّع في صفحة العريضة من فضلك
signer-cross-site-text = أُرسلت هذه الاستمارة من موقع آخر فلم تُقبل. افتح العريضة ووقّع هناك.
signer-too-large-title = نصك أطول من اللازم
signer-too-large-text = اختصره وحاول مرة أخرى.
signer-media-type-title = تعذّرت قراءة الاستمارة
signer-media-type-text = هذه الصيغة غير مدعومة.
signer-method-title = هذا لا يعمل هنا
signer-method-text = ارجع إلى العريضة وحاول مرة أخرى.
signer-too-many-title = انتظر لحظة من فضلك
signer-too-many-text = تصل إلينا توقيعات كثيرة من شبكتك. حاول مرة أخرى بعد { $wait }. لن تحتاج إلى ملء الاستمارة من جديد.
signer-unavailable-title = لا يمكننا استلام توقيعك الآن
signer-unavailable-text = حاول مرة أخرى بعد { $wait }. لن تحتاج إلى ملء الاستمارة من جديد.
signer-wait-seconds = { $count } ث
signer-wait-minutes = { $count } د
signer-wait-hours = { $count } س

## الرسائل
mail-hello = مرحبًا { $name }،
mail-confirm-subject = أكّد توقيعك: { $petition_title }
mail-confirm-intro = وُقّعت هذه العريضة للتو بعنوانك، منك أو من شخص آخر:
mail-confirm-do = ليُحتسب التوقيع، افتح هذه الصفحة وانقر الزر:
mail-confirm-button = أؤكّد توقيعي
mail-confirm-what = يفتح الرابط صفحة تعرض كل ما توقّع عليه. ولا يُحتسب توقيعك إلا بعد أن تؤكّده هناك.
mail-confirm-until = الرابط صالح حتى { $expires_on }.
mail-confirm-not = إن لم تكن أنت فتجاهل هذه الرسالة: لن يُحتسب التوقيع وسيُحذف عنوانك. ويمكنك أيضًا حذفه الآن:
mail-confirm-keep = احتفظ بهذه الرسالة: بعد التأكيد يتيح لك الرابط نفسه عرض توقيعك أو سحبه متى شئت.
mail-reminder-subject = لم يؤكَّد توقيعك بعد: { $petition_title }
mail-reminder-intro = وُقّعت هذه العريضة قبل أيام بعنوانك، منك أو من شخص آخر. ولم يُحتسب التوقيع بعد:
mail-reminder-last = هذا تذكيرنا الوحيد.
mail-already-subject = لقد وقّعت: { $petition_title }
mail-already-intro = وقّع أحد للتو هذه العريضة بعنوانك:
mail-already-text = توقيعك محتسَب من قبل، فلا يلزمك فعل شيء. وإن كان من وقّع شخصًا يشاركك صندوق بريدك، فهو يحتاج إلى عنوان بريد خاص به كي يوقّع.
mail-signed-subject = شكرًا على توقيعك: { $petition_title }
mail-signed-intro = شكرًا على توقيعك هذه العريضة:
mail-signed-text = توقيعك محتسَب.
mail-own = عرض توقيعك أو سحبه
mail-footer = تصلك هذه الرسالة لأن عنوانك أُدخل في صفحة عريضة على { $site }.

## Two people with one address
second-note = أنت توقّع بصفتك شخصًا آخر بعنوان البريد هذا، ولا يمكن تغييره هنا.
mail-second-text = هناك توقيع محتسَب بهذا العنوان من قبل، فلا يلزمك فعل شيء. وإن أراد شخص آخر يستخدم صندوق البريد هذا أن يوقّع أيضًا، فيمكنه ذلك مرة واحدة وباسمه هو:
mail-second-link = التوقيع بصفة شخص آخر (الرابط صالح حتى { $expires_on })
signer-second-taken-title = وقّع شخصان بهذا العنوان
signer-second-taken-text = يمكن لشخصين يتشاركان صندوق بريد أن يوقّعا. وكل من عداهما يحتاج إلى عنوان خاص به.
