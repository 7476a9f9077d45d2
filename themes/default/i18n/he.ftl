# הטקסטים של ערכת הנושא בעברית. הפנייה ברבים, כדי לפנות לכולן ולכולם.
# Native review: none

## בכל מקום
skip-to-content = דילוג לתוכן
menu = תפריט ראשי
languages = שפות
footer-menu = על האתר
all-petitions = כל העצומות
privacy-notice = הודעת פרטיות
feed = ערוץ העדכונים של האתר
feed-how = קורא עדכונים הוא יישום שמציג מה חדש באתרים שאתם עוקבים אחריהם. העתיקו אליו את הכתובת הזאת.
petitioning = עצומה אל: { $target }
started-by = ביוזמת { $name }
signatures = { $count ->
    [one] חתימה אחת
    [two] שתי חתימות
   *[other] { $count } חתימות
}
signatures-word = { $count ->
    [one] חתימה
    [two] חתימות
   *[other] חתימות
}
supporters = { $count ->
    [one] תומך אחד
    [two] שני תומכים
   *[other] { $count } תומכים
}
supporters-word = { $count ->
    [one] תומך
    [two] תומכים
   *[other] תומכים
}
petitions-count = { $count ->
    [one] עצומה אחת
    [two] שתי עצומות
   *[other] { $count } עצומות
}
topics = נושאים
all-topics = כל הנושאים ({ $count })
organisations = יוזמי העצומות
show-all = הצגת הכול ({ $count })
read-and-sign = לקריאה ולחתימה
read-more = להמשך קריאה
search-petitions = חיפוש עצומות
previous-page = לעמוד הקודם
next-page = לעמוד הבא
pages = עמודים
page-of = עמוד { $number } מתוך { $pages }
page-number = עמוד { $number }
nothing-here = אין כאן עדיין דבר.
standing-draft = טיוטה
standing-scheduled = תיפתח בקרוב
standing-closed = סגורה
standing-victory = ניצחון
list-separator = {", "}
optional = (לא חובה)

## כותרות ותיאורים
title-home = { $site }
title-petitions = כל העצומות – { $site }
title-petitions-page = כל העצומות, עמוד { $number } – { $site }
title-petition = { $title } – { $site }
title-confirmed = תודה על החתימה – { $title }
title-embed = { $title }
title-poster = להדפסה: { $title }
title-organisation = { $title } – { $site }
title-organisation-page = { $title }, עמוד { $number } – { $site }
title-topic = עצומות בנושא { $title } – { $site }
title-topic-page = עצומות בנושא { $title }, עמוד { $number } – { $site }
title-article = { $title } – { $site }
title-privacy = הודעת פרטיות – { $site }
title-check-email = בדקו את הדואר האלקטרוני – { $site }
title-confirm = אשרו את חתימתכם – { $site }
title-signature = החתימה שלכם – { $site }
title-withdrawn = החתימה בוטלה – { $site }
title-message = { $site }
title-not-found = הדף לא נמצא – { $site }
description-home = העצומות באתר { $site }: קראו, חתמו ועקבו אחר ההתקדמות.
description-petitions = כל העצומות באתר { $site }, החדשות תחילה.
description-organisation = העצומות ביוזמת { $title }, וכמה אנשים תומכים בהן.
description-topic = עצומות בנושא { $title }, החדשות תחילה.
description-article = { $title }: דף באתר { $site }.
description-privacy = מה { $site } עושה בנתוני החותמים: מה נשמר, לכמה זמן ומי יכול לקרוא.
social-image-alt = העצומה ״{ $title }״

## דף הבית ורשימות
home-lead = קראו עצומה, חתמו עליה וראו מה היא משיגה.
featured = נבחרות
closing-soon = נסגרות בקרוב
newest = החדשות ביותר
list-open = עצומות פתוחות
list-closed = עצומות סגורות
list-most-signed = הכי הרבה חתימות
victories = ניצחונות
petitions-about = עצומות בנושא { $topic }
started-petitions = { $count ->
    [one] יזמו עצומה אחת
    [two] יזמו שתי עצומות
   *[other] יזמו { $count } עצומות
}
contact = יצירת קשר
website = אתר

## התקדמות
be-first = היו בין הראשונים לחתום
of-goal = מתוך { $goal }
next-goal = היעד הבא: { $goal }
goal-reached = היעד של { $goal } חתימות הושג.
progress-label = { $signatures } מתוך { $goal } חתימות
online-elsewhere = { $online } באתר ועוד { $elsewhere } שנאספו במקומות אחרים
elsewhere-sum = { $elsewhere } שנאספו במקומות אחרים
elsewhere-from = { $source }: { $count }
elsewhere-from-on = { $source } ({ $date }): { $count }

## עצומה
sign-this = לחתימה על העצומה
days-left = { $count ->
    [one] נותר יום אחד
    [two] נותרו יומיים
   *[other] נותרו { $count } ימים
}
last-day = היום האחרון לחתימה
closes-on = אפשר לחתום עד סוף היום: { $date }
closes-zone-city = {" "}(שעון { $city })
closes-zone = {" "}({ $zone })
closed-on = נסגרה ב־{ $date }
closed-title = העצומה סגורה
closed-text = לא ניתן עוד לחתום עליה. תודה לכל מי שחתמו.
victory-title = העצומה ניצחה
victory-text = הבקשה התקבלה. תודה לכל מי שחתמו.
not-open-title = העצומה טרם נפתחה
not-open-text = היא מוצגת רק בתצוגה המקדימה.
updates = עדכונים
latest-update = העדכון האחרון: { $title }
pace = { $count } השבוע
curve-title = חתימות לפי ימים
curve-text = { $first }: { $from }, { $last }: { $to }
update-waiting = טרם פורסם
updates-feed = ערוץ העדכונים של העצומה הזאת
spread-title = שתפו את העצומה
poster-link = דף חתימות להדפסה
text-link = הנוסח המלא של העצומה (טקסט פשוט)
photo-credit = צילום: { $credit }

## הטופס
sign-title = לחתימה על העצומה
field-name = שם מלא
field-email = כתובת הדואר האלקטרוני שלכם
hint-email-confirm = נשלח אליכם הודעה לאישור החתימה. הכתובת שלכם לעולם אינה מתפרסמת.
hint-email = הכתובת שלכם לעולם אינה מתפרסמת.
field-country = המדינה שבה אתם גרים
choose-country = בחרו מדינה
field-postcode = מיקוד
field-comment = מדוע אתם חותמים?
field-updates = { $organisation } יכולים לשלוח אליי הודעות דואר על העצומה הזאת ועל פעילותם האחרת. אפשר להסיר את הכתובת מהרשימה בכל עת.
field-trap = השאירו את השדה הזה ריק
what-happens = מה קורה לנתונים שלכם
sign-button = חתימה
signing = בשליחה…
next-confirm = לאחר מכן נשלח אליכם הודעה. החתימה נספרת כשתפתחו את הקישור שבה ותאשרו.
next-counts = החתימה נספרת מיד. נשלח אליכם הודעה עם קישור שבו אפשר לבטל אותה.
errors-title = יש בעיה
offline-title = אין חיבור
offline-text = החתימה שמורה בדפדפן הזה. היא תישלח כשהחיבור יחזור והדף הזה יהיה פתוח. אחרי 24 שעות היא כבר לא תישלח, והיא תימחק בפעם הבאה שתפתחו דף של האתר בדפדפן הזה.
offline-forget = למחוק עכשיו
failed-text = משהו השתבש. נסו שוב.

## ההודעה שליד הכפתור
notice-sealed = השם וכתובת הדואר האלקטרוני שלכם נשמרים מוצפנים. { $organisation } יכולים לקרוא אותם. אפשר לבטל את החתימה בכל עת.
notice-who = השם, כתובת הדואר האלקטרוני וכל פרט אחר שעלול לזהות אתכם מוצפנים לפני השמירה. { $organisation } יכולים לפענח אותם. השירות שמפעיל את הטופס יכול לפענח אותם רק עד שתאשרו וכל עוד הודעה אליכם ממתינה למשלוח.
notice-who-signed = השם, כתובת הדואר האלקטרוני וכל פרט אחר שעלול לזהות אתכם מוצפנים לפני השמירה. { $organisation } יכולים לפענח אותם. השירות שמפעיל את הטופס יכול לפענח אותם רק כל עוד הודעה אליכם ממתינה למשלוח.
notice-count = נמסר רק מספר החתימות, בלי שמות, אל: { $target }.
notice-names = { $organisation } ימסרו את שמכם אל: { $target }.
notice-names-postcode = { $organisation } ימסרו את שמכם ואת המיקוד שלכם אל: { $target }.
notice-confirm = הכתובת משמשת לאישור החתימה, ולעדכונים רק אם תבקשו.
notice-signed = הכתובת משמשת להודות לכם ולאפשר לכם לבטל את החתימה, ולעדכונים רק אם תבקשו.
notice-via = אם הגעתם דרך קישור שמציין היכן שותף, המקור מוצפן, נשמר יחד עם החתימה ונספר בסטטיסטיקה.
notice-kept = { $days ->
    [one] הנתונים נמחקים יום אחד אחרי סגירת העצומה. עד אז אפשר לבטל את החתימה בכל עת.
    [two] הנתונים נמחקים יומיים אחרי סגירת העצומה. עד אז אפשר לבטל את החתימה בכל עת.
   *[other] הנתונים נמחקים { $days } ימים אחרי סגירת העצומה. עד אז אפשר לבטל את החתימה בכל עת.
}

## Consent: the sentence to tick, as it is kept on record
consent = הסכמתי נתונה לעיבוד הנתונים שלי בידי { $organisation }, כמתואר, לרבות הדעה הפוליטית שחתימתי מגלה.
consent-names = הסכמתי נתונה לעיבוד הנתונים שלי בידי { $organisation }, כמתואר, לרבות הדעה הפוליטית שחתימתי מגלה, ולמסירת שמי אל: { $target }.
consent-names-postcode = הסכמתי נתונה לעיבוד הנתונים שלי בידי { $organisation }, כמתואר, לרבות הדעה הפוליטית שחתימתי מגלה, ולמסירת שמי והמיקוד שלי אל: { $target }.
signer-consent-required = סמנו את התיבה כדי לתת את הסכמתכם; בלעדיה לא נוכל לקבל את החתימה
signer-consent-unknown = { signer-text-unknown }
signer-notice-unknown = { signer-text-unknown }

## Confirming: what is recorded
confirm-recorded = אם תאשרו, יירשמו הפרטים הבאים:
confirm-again-text = לא זה מה שכתבתם? הכפתור הזה מוחק זאת ומחזיר אתכם לטופס.
confirm-again = לא זה מה שכתבתי: להתחיל מחדש
signer-filled-in = מולאו גם: { $fields }. אפשר לראות זאת בדף שייפתח.
signer-field-country = מדינה
signer-field-postcode = מיקוד
signer-field-comment = הערה
signer-field-updates = עדכונים בדואר אלקטרוני
signer-list-separator = { list-separator }
signer-button-start-again = { confirm-again }

## Sending the email again, and what is stored
check-email-again = לשלוח את ההודעה שוב
check-email-sent = ההודעה נשלחת שוב, אלא אם כבר נשלחו חמש. חפשו גם בדואר הזבל.
signature-clear = נשמרים ללא הצפנה: אם החתימה אושרה, זמני החתימה וההודעות שלנו (ברמת השעה לאחר האישור), אם היה אפשר לשלוח את ההודעות, השפה, ערכי גיבוב (hash) של הטקסטים שהוצגו לכם, ואם הטופס שואל על כך – המדינה שלכם והאם אתם רוצים עדכונים.
signature-sealed = כל השאר מוצפן. רק { $organisation } יכולים לפענח אותו.
signature-ask = שאלות על הנתונים שלכם? פנו אל: { $contact }.
signature-wrong = משהו לא נכון?
signature-wrong-text = חתימה מאושרת אינה ניתנת לשינוי. הכפתור הזה מבטל אותה ופותח טופס ריק, כדי שתוכלו לחתום שוב.
signature-wrong-button = לבטל ולהתחיל מחדש

## אחרי החתימה
thanks-title = תודה על החתימה
thanks-text = החתימה שלכם נספרה.
thanks-people = { $count ->
    [one] אדם אחד חתם.
    [two] שני אנשים חתמו.
   *[other] { $count } אנשים חתמו.
}
thanks-remaining = עוד { $remaining } עד היעד הבא.
thanks-withdraw = שמרו את ההודעה ששלחנו: יש בה קישור לצפייה בחתימה או לביטולה בכל עת.
thanks-share = עצומה גדלה כשמי שחתמו משתפים אותה.
share-native = שיתוף…
share-copy = העתקת הקישור
share-copied = הועתק
share-preview = מה יראו החברים שלכם
share-email = דואר אלקטרוני
share-whatsapp = ווטסאפ
share-facebook = פייסבוק
share-x = X
share-bluesky = Bluesky
share-telegram = טלגרם
next-petition = עצומה נוספת של { $organisation }
for-websites = לבעלי אתרים
embed-title = הציגו את העצומה באתר שלכם
embed-text = העתיקו את הקוד הזה לדף שלכם. הוא אינו טוען דבר מצד שלישי.
badge-text = או רק את מספר החתימות, כתמונה:
back-to-petition = חזרה לעצומה
check-email-title = בדקו את הדואר האלקטרוני
check-email-text = שלחנו הודעה אל
check-email-next = פתחו אותה ואת הקישור כדי לאשר את החתימה. עד אז היא אינה נספרת.
check-email-from = השולח: { $sender }.
check-email-wrong = הכתובת שגויה? חזרו אחורה וכתבו אותה שוב.
check-email-spam = לא הגיע דבר אחרי כמה דקות? בדקו בתיקיית דואר הזבל.
confirm-title = אשרו את חתימתכם
confirm-text = אתם עומדים לאשר את חתימתכם על העצומה הזאת:
confirm-as = החתימה בשם
confirm-button = אישור החתימה שלי
confirm-not-me = לא אני חתמתי
confirm-not-me-text = אם לא חתמתם, לחצו על הכפתור הזה והכתובת תימחק מיד.
signature-title = החתימה שלכם
signature-petition = העצומה
signature-date = תאריך החתימה
signature-state = מצב
signature-pending = ממתינה לאישור שלכם
signature-confirmed = נספרה
signature-kept = הנתונים נשמרים עד
signature-counts = החתימה שלכם נספרת. אין צורך לעשות דבר נוסף.
signature-updates-on = { $organisation } יכולים לשלוח אליכם הודעות דואר.
signature-updates-off = לא לקבל עוד הודעות
signature-withdraw-text = אם תבטלו את החתימה, הנתונים יימחקו והחתימה לא תיספר עוד.
signature-withdraw = ביטול החתימה שלי
withdrawn-title = החתימה בוטלה
withdrawn-text = הנתונים נמחקו. אם תשנו את דעתכם, אפשר לחתום שוב.
not-found-title = אין דף כזה
not-found-text = אולי הכתובת שגויה, או שהדף הועבר.
not-found-home = כל העצומות

## כרזה
poster-sign-online = חתמו באתר
poster-or-paper = או חתמו כאן
poster-name = שם מלא
poster-email = דואר אלקטרוני
poster-signature = חתימה
poster-print = הדפיסו את הדף על נייר A4 או Letter. מי שאוספים חתימות שומרים על הדפים ומוסרים אותם לארגון.
poster-data = האחראי לעיבוד הנתונים שנכתבים כאן: { $controller }. הם משמשים לעצומה הזאת בלבד.
poster-withdraw = לביטול החתימה, לעיון בנתונים או לתיקונם, כתבו אל { $contact }.
poster-privacy = הודעת פרטיות: { $address }

## פרטיות
privacy-title = הודעת פרטיות
privacy-lead = כאן מוסבר מה קורה לנתונים של מי שחותמים על עצומה באתר { $site }.
privacy-who-title = מי אחראי לנתונים שלכם
privacy-who = האחראי לעיבוד הנתונים: { $controller }
privacy-representative = נציג באיחוד האירופי (סעיף 27 ל־GDPR): { $name }
privacy-dpo = ממונה על הגנת הפרטיות: { $name }
privacy-what-title = מה נשמר
privacy-what = השם, כתובת הדואר האלקטרוני, התאריך והשעה, השפה, ערכי גיבוב (hash) של הטקסטים שהוצגו לכם, העובדה שסימנתם את התיבות הנדרשות, והאם היה אפשר לשלוח לכם את ההודעות שלנו.
privacy-what-country = המדינה, אם ציינתם אותה.
privacy-what-postcode = המיקוד, אם ציינתם אותו.
privacy-what-comment = ההערה, אם כתבתם.
privacy-what-updates = אם ביקשתם עדכונים בדואר אלקטרוני.
privacy-what-paper = בחתימה על נייר: מה שכתבתם בדף. הארגון שיזם את העצומה שומר את הדפים לאותה מטרה, ומשמיד אותם לא יאוחר ממחיקת הנתונים של החתימות באתר.
privacy-browser = אם אין חיבור בזמן החתימה, הדפדפן שומר את מה שכתבתם עד שאפשר לשלוח אותו. אחרי 24 שעות זה כבר לא יישלח, ויימחק בפעם הבאה שתפתחו דף של האתר.
privacy-limits = לבלימת גלים של חתימות מזויפות אנו סופרים כמה פעמים נשלח הטופס מרשת אחת ועבור כתובת דואר אחת. לשם כך נשמרות כתובת ה־IP וכתובת הדואר שלכם רק כערכי גיבוב (hash) שחושבו במפתח סודי. המפתח נמחק אחרי יומיים; מרגע זה גם אנחנו איננו יכולים לקשר את הערכים אליכם.
privacy-not = איננו משתמשים בעוגיות, במעקב, בתמונות או בסקריפטים של צד שלישי.
privacy-why-title = לשם מה אנו משתמשים בנתונים, ועל איזה בסיס משפטי
privacy-why-signature = לרישום החתימה ולספירתה, למשלוח ההודעות הקשורות אליה, ואם כך נאמר בטופס – למסירת שמכם: הסכמתכם המפורשת (סעיפים 6(1)(a) ו־9(2)(a) ל־GDPR), מפני שחתימה עשויה לגלות דעה פוליטית.
privacy-why-updates = למשלוח עדכונים, אם ביקשתם: גם כאן הסכמתכם המפורשת. אפשר להסיר את הכתובת מהרשימה בלי לבטל את החתימה.
privacy-why-limits = למניעת חתימות כפולות ומזויפות, וכדי לא לכתוב למי שאינם רוצים את ההודעות שלנו: האינטרס הלגיטימי שלנו בספירה אמינה (סעיף 6(1)(f) ל־GDPR).
privacy-how-title = איך הנתונים נשמרים ומי יכול לקרוא אותם
privacy-how = כל פרט שעלול לזהות אתכם מוצפן לפני השמירה עבור הארגון שיזם את העצומה. הארגונים האלה יכולים לקרוא את החתימות על העצומות שלהם:
privacy-how-service = השירות עצמו יכול לקרוא את מה שכתבתם רק עד שתאשרו וכל עוד הודעה אליכם ממתינה למשלוח.
privacy-how-service-signed = השירות עצמו יכול לקרוא את מה שכתבתם רק כל עוד הודעה אליכם ממתינה למשלוח.
privacy-how-hash = כדי שאיש לא יחתום פעמיים, נשמר עם החתימה ערך גיבוב (hash) של כתובת הדואר, שחושב במפתח סודי. הוא אינו מגלה את הכתובת, אך מי שבידו המפתח הסודי של השירות יכול לבדוק אם מישהו חתם בכתובת מסוימת. כשהנתונים נמחקים, נמחק גם ערך אקראי הדרוש לבדיקה הזאת, והיא אינה אפשרית עוד.
privacy-target-title = מה נמסר לנמענים
privacy-target-none = נמעני העצומה יודעים רק כמה אנשים חתמו, לא מי.
privacy-target-some = אם הדבר נאמר בטופס, הארגון מוסר את שמות החותמים לנמעני העצומה. בכל שאר העצומות הם יודעים רק כמה אנשים חתמו.
privacy-target-all = הארגון מוסר את שמות החותמים לנמעני העצומה. הדבר נאמר גם בטופס.
privacy-target-postcode = אם הטופס מבקש מיקוד, הוא נמסר יחד עם השם.
privacy-processors-title = נותני שירות
privacy-processors = החברות האלה מעבדות נתונים בשמנו ולפי הוראותינו (סעיף 28 ל־GDPR):
privacy-processors-unknown = החברות המארחות את האתר ושולחות את ההודעות שלו מעבדות נתונים בשמנו ולפי הוראותינו (סעיף 28 ל־GDPR).
privacy-aws = אירוח הדפים והטופס, מסד נתונים, משלוח הודעות דואר
privacy-transfer-title = העברה אל מחוץ לאזור הכלכלי האירופי
privacy-transfer-none = הנתונים נשמרים באזור הכלכלי האירופי בלבד.
privacy-transfer = נתונים נשמרים גם מחוץ לאזור הכלכלי האירופי. אפשר לבקש מאיתנו עותק של אמצעי ההגנה:
privacy-clauses = החלטת תאימות של הנציבות האירופית, ובאין כזאת – התניות החוזיות התקניות שלה (סעיפים 45 ו־46(2)(c) ל־GDPR)
privacy-cdn = הדפים והטופס עוברים דרך שרתים קרובים אליכם של רשת עולמית (CloudFront), שעשויים להימצא מחוץ לאזור הכלכלי האירופי. הם אינם שומרים את מה שכתבתם.
privacy-long-title = לכמה זמן הנתונים נשמרים
privacy-long = { $days ->
    [one] עד יום אחד אחרי סגירת העצומה.
    [two] עד יומיים אחרי סגירת העצומה.
   *[other] עד { $days } ימים אחרי סגירת העצומה.
}
privacy-long-range = בין { $from } ל־{ $to } ימים אחרי הסגירה, לפי העצומה.
privacy-long-pending = { $days ->
    [one] חתימה שלא אושרה נמחקת אחרי יום אחד.
    [two] חתימה שלא אושרה נמחקת אחרי יומיים.
   *[other] חתימה שלא אושרה נמחקת אחרי { $days } ימים.
}
privacy-long-unsent = התקופה נספרת מההודעה הראשונה ששלחנו אליכם. אם אי אפשר לשלוח אף הודעה, החתימה נמחקת אחרי { $days } ימים.
privacy-long-withdrawn = { $days ->
    [one] אחרי ביטול חתימה נשמר ליום אחד ערך גיבוב (hash) בלי השם והכתובת, כדי שאפשר יהיה להסיר את החתימה גם מעותקים.
    [two] אחרי ביטול חתימה נשמר ליומיים ערך גיבוב (hash) בלי השם והכתובת, כדי שאפשר יהיה להסיר את החתימה גם מעותקים.
   *[other] אחרי ביטול חתימה נשמר ל־{ $days } ימים ערך גיבוב (hash) בלי השם והכתובת, כדי שאפשר יהיה להסיר את החתימה גם מעותקים.
}
privacy-long-stopped = אם הודעה אליכם חוזרת, או שדיווחתם על הודעה כדואר זבל, נשמר ערך גיבוב של כתובתכם, שחושב במפתח סודי, במשך { $days } ימים, כדי שלא נכתוב לכם שוב.
privacy-long-deleted = מחיקה פירושה שמה שכתבתם מוסר ממסד הנתונים, ואת מה שנשאר אי אפשר עוד לקשר אליכם. הדבר עשוי להימשך כמה ימים.
privacy-long-backup = { $days ->
    [one] נתונים שנמחקו נעלמים מהגיבויים אחרי יום אחד נוסף.
    [two] נתונים שנמחקו נעלמים מהגיבויים אחרי יומיים נוספים.
   *[other] נתונים שנמחקו נעלמים מהגיבויים אחרי { $days } ימים נוספים.
}
privacy-long-count = מספר החתימות נשמר. הוא אינו מזהה איש.
privacy-rights-title = הזכויות שלכם
privacy-rights = יש לכם זכות לעיין בנתונים, לבקש את תיקונם או את מחיקתם, לקבל אותם בתבנית ניידת, להגביל את עיבודם ולהתנגד לו. בקישור שבהודעה ששלחנו אפשר לראות את החתימה ולבטל אותה; בכל עניין אחר כתבו לאחת הכתובות שלמעלה. הבסיס לעיבוד הוא הסכמתכם, ואפשר לחזור בכם ממנה בכל עת; הדבר אינו פוגע בחוקיות העיבוד שנעשה קודם לכן.
privacy-correct = אי אפשר לשנות חתימה שאושרה. כדי לתקן אותה, בטלו אותה וחתמו מחדש, או כתבו לאחראי לעיבוד הנתונים.
privacy-complain = אם לדעתכם מטפלים בנתונים שלכם שלא כדין, אפשר להתלונן לרשות המפקחת על הגנת הפרטיות, למשל במקום מגוריכם.
privacy-authority = הרשות המפקחת המוסמכת: { $authority }
privacy-must-title = מסירה מרצון והחלטות אוטומטיות
privacy-must = אין חובה לחתום. אם תחתמו, יידרשו לנו השם, כתובת הדואר האלקטרוני וההסכמה שלכם; שדות המסומנים כלא חובה אפשר להשאיר ריקים.
privacy-automated = לא מתקבלות לגביכם החלטות אוטומטיות ולא נוצר פרופיל שלכם (סעיף 22 ל־GDPR).
privacy-other-title = אם מישהו אחר כתב את כתובתכם
privacy-other = ייתכן שמישהו כתב את כתובת הדואר שלכם בלי ידיעתכם. במקרה כזה קיבלנו מאותו אדם את כתובתכם, את השם ואת כל השאר. בקישור שבהודעה שלנו אפשר למחוק הכול מיד. יש לכם אותן זכויות כמו לחותמים.
privacy-updated = עודכן לאחרונה: { $date }
privacy-text = ההודעה הזאת כטקסט פשוט, כפי שפורסמה תחת ערך הגיבוב שלה

## מה שהשירות אומר
signer-name-required = כתבו שם מלא
signer-name-too-long = השם יכול להכיל לכל היותר 255 תווים
signer-name-web-address = השם אינו יכול להכיל כתובת אתר
signer-name-first-character = השם אינו יכול להתחיל בתו { $character }
signer-name-invalid = השם מכיל תו שאינו מותר
signer-email-required = כתבו את כתובת הדואר האלקטרוני
signer-email-invalid = כתבו כתובת כמו name@example.org
signer-email-disposable = כתבו כתובת קבועה: כתובות זמניות אינן מתקבלות
signer-country-required = בחרו את המדינה שבה אתם גרים
signer-country-unknown = בחרו מדינה מהרשימה
signer-postcode-required = כתבו את המיקוד
signer-postcode-invalid = כתבו מיקוד כמקובל במדינתכם
signer-comment-required = כתבו מדוע אתם חותמים
signer-comment-too-long = ההערה ארוכה מדי
signer-declaration-required = סמנו את התיבה כדי לאשר זאת
signer-updates-required = סמנו את התיבה כדי להמשיך
signer-text-unknown = הדף לא היה עדכני: קראו שוב את העצומה וחתמו פעם נוספת
signer-error-title = שגיאה: { $title }
signer-title-separator = {". "}
signer-button-confirm = { confirm-button }
signer-button-not-me = { confirm-not-me }
signer-button-updates-off = { signature-updates-off }
signer-button-withdraw = { signature-withdraw }
signer-not-found-title = העצומה לא נמצאה
signer-not-found-text = אין עצומה בכתובת הזאת, או שהיא טרם נפתחה.
signer-closed-title = העצומה סגורה
signer-closed-text = לא ניתן עוד לחתום עליה. הנתונים שלכם לא נשמרו.
signer-text-replaced-title = הטקסט השתנה
signer-text-replaced-text = העצומה השתנתה מאז שפתחתם את הדף. קראו אותה שוב לפני החתימה.
signer-link-gone-title = הקישור אינו תקף עוד
signer-link-gone-text = כבר השתמשו בו, תוקפו פג, או שהחתימה בוטלה. אפשר לחתום שוב.
signer-bad-request-title = לא ניתן היה לקרוא את הטופס
signer-bad-request-text = חלק ממה שנשלח אינו תקין. חזרו אחורה ונסו שוב.
signer-cross-site-title = חתמו בדף של העצומה
signer-cross-site-text = הטופס נשלח מאתר אחר ולכן לא התקבל. פתחו את העצומה וחתמו שם.
signer-too-large-title = הטקסט שלכם ארוך מדי
signer-too-large-text = קצרו אותו ונסו שוב.
signer-media-type-title = לא ניתן היה לקרוא את הטופס
signer-media-type-text = התבנית אינה נתמכת.
signer-method-title = זה לא עובד כאן
signer-method-text = חזרו לעצומה ונסו שוב.
signer-too-many-title = המתינו רגע
signer-too-many-text = מגיעות חתימות רבות מהרשת שלכם. נסו שוב בעוד { $wait }. לא תצטרכו למלא את הטופס שוב.
signer-unavailable-title = איננו יכולים לקבל את חתימתכם כרגע
signer-unavailable-text = נסו שוב בעוד { $wait }. לא תצטרכו למלא את הטופס שוב.
signer-wait-seconds = { $count } שנ׳
signer-wait-minutes = { $count } דק׳
signer-wait-hours = { $count } שע׳

## הודעות דואר
mail-hello = שלום { $name },
mail-confirm-subject = אשרו את חתימתכם: { $petition_title }
mail-confirm-intro = זה עתה חתמתם על העצומה הזאת, או שמישהו אחר עשה זאת בכתובת שלכם:
mail-confirm-do = כדי שהחתימה תיספר, פתחו את הדף הזה ולחצו על הכפתור:
mail-confirm-button = אישור החתימה שלי
mail-confirm-what = הקישור פותח דף שמראה את כל מה שאתם חותמים עליו. החתימה נספרת רק אחרי שתאשרו אותה שם.
mail-confirm-until = הקישור תקף עד { $expires_on }.
mail-confirm-not = אם זה לא הייתם אתם, התעלמו מההודעה: החתימה לא תיספר והכתובת תימחק. אפשר גם למחוק אותה עכשיו:
mail-confirm-keep = שמרו את ההודעה הזאת: אחרי האישור אפשר לצפות בחתימה או לבטל אותה באותו קישור בכל עת.
mail-reminder-subject = החתימה שלכם עדיין לא אושרה: { $petition_title }
mail-reminder-intro = לפני כמה ימים חתמתם על העצומה הזאת, או שמישהו אחר עשה זאת בכתובת שלכם. החתימה עדיין אינה נספרת:
mail-reminder-last = זאת התזכורת היחידה שלנו.
mail-already-subject = כבר חתמתם: { $petition_title }
mail-already-intro = מישהו חתם זה עתה על העצומה הזאת בכתובת שלכם:
mail-already-text = החתימה שלכם כבר נספרה, ואין צורך לעשות דבר. אם חתם אדם שחולק אתכם תיבת דואר, דרושה לו כתובת דואר משלו כדי לחתום.
mail-signed-subject = תודה על החתימה: { $petition_title }
mail-signed-intro = תודה שחתמתם על העצומה הזאת:
mail-signed-text = החתימה שלכם נספרה.
mail-own = לצפייה בחתימה או לביטולה
mail-footer = קיבלתם את ההודעה הזאת כי הכתובת שלכם נכתבה בדף של עצומה באתר { $site }.

## Two people with one address
second-note = אתם חותמים כאדם נוסף עם כתובת הדואר הזאת, ואי אפשר לשנות אותה כאן.
mail-second-text = חתימה בכתובת הזאת כבר נספרה, ואין צורך לעשות דבר. אם גם אדם אחר שמשתמש בתיבת הדואר הזאת רוצה לחתום, אפשר לעשות זאת פעם אחת, בשמו שלו:
mail-second-link = לחתום כאדם נוסף (הקישור תקף עד { $expires_on })
signer-second-taken-title = שני אנשים כבר חתמו בכתובת הזאת
signer-second-taken-text = שני אנשים שחולקים תיבת דואר יכולים לחתום. כל אדם אחר צריך כתובת משלו.
