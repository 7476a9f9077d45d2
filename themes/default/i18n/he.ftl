# הטקסטים של ערכת הנושא בעברית. הפנייה ברבים, כדי לפנות לכולן ולכולם.

## בכל מקום
skip-to-content = דילוג לתוכן
menu = תפריט ראשי
languages = שפות
footer-menu = על האתר
all-petitions = כל העצומות
privacy-notice = הודעת פרטיות
feed = ערוץ עדכונים
petitioning = עצומה אל { $target }
started-by = ביוזמת { $name }
signatures = { $count ->
    [one] חתימה אחת
    [two] שתי חתימות
   *[other] { $count } חתימות
}
signatures-word = { $count ->
    [one] חתימה
   *[other] חתימות
}
supporters = { $count ->
    [one] תומך אחד
    [two] שני תומכים
   *[other] { $count } תומכים
}
supporters-word = { $count ->
    [one] תומך
   *[other] תומכים
}
petitions-count = { $count ->
    [one] עצומה אחת
    [two] שתי עצומות
   *[other] { $count } עצומות
}
topics = נושאים
all-topics = כל הנושאים ({ $count })
organisations = מי יזמו אותן
show-all = הצגת הכול ({ $count })
read-and-sign = לקריאה ולחתימה
read-more = להמשך קריאה
previous-page = לעמוד הקודם
next-page = לעמוד הבא
pages = עמודים
page-of = עמוד { $number } מתוך { $pages }
page-number = עמוד { $number }
nothing-here = אין כאן עדיין דבר.
standing-draft = טיוטה
standing-scheduled = טרם נפתחה
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
title-check-email = בדקו את הדואר – { $site }
title-confirm = אשרו את חתימתכם – { $site }
title-signature = החתימה שלכם – { $site }
title-withdrawn = החתימה בוטלה – { $site }
title-message = { $site }
title-not-found = הדף לא נמצא – { $site }
description-home = העצומות באתר { $site }: קראו, חתמו וראו לאן הגיעו.
description-petitions = כל העצומות באתר { $site }, החדשות תחילה.
description-organisation = העצומות ביוזמת { $title }, וכמה אנשים תומכים בהן.
description-topic = עצומות בנושא { $title }, החדשות תחילה.
description-article = { $title }, באתר { $site }.
description-privacy = מה { $site } עושה בנתוני החותמים: מה נשמר, איך, לכמה זמן ומי יכול לקרוא.
social-image-alt = העצומה ״{ $title }״
social-image-alt-site = { $site }

## דף הבית ורשימות
home-lead = קראו עצומה, הוסיפו את שמכם וראו מה יוצא ממנה.
featured = נבחרות
closing-soon = נסגרות בקרוב
newest = החדשות ביותר
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
of-goal = מתוך { $goal }
next-goal = היעד הבא: { $goal }
goal-reached = היעד של { $goal } הושג.
progress-label = { $signatures } מתוך { $goal } חתימות
online-elsewhere = { $online } באתר ועוד { $elsewhere } שנאספו במקומות אחרים
elsewhere-from = { $source }: { $count }
elsewhere-from-on = { $source } ({ $date }): { $count }

## עצומה
sign-this = לחתימה על העצומה
closes-on = נסגרת בסוף { $date } ({ $zone })
closed-on = נסגרה ב־{ $date }
closed-title = העצומה סגורה
closed-text = לא ניתן עוד לחתום עליה. תודה לכל מי שחתמו.
victory-title = העצומה ניצחה
victory-text = הבקשה התקבלה. תודה לכל מי שחתמו.
not-open-title = העצומה טרם נפתחה
not-open-text = היא מוצגת רק בתצוגה המקדימה.
updates = עדכונים
updates-feed = ערוץ העדכונים
spread-title = ספרו לאחרים
poster-link = דף להדפסה ולחתימה על נייר
text-link = הטקסט כפי שחותמים עליו
photo-credit = צילום: { $credit }

## הטופס
sign-title = לחתימה על העצומה
field-name = השם שלכם
field-email = כתובת הדואר האלקטרוני שלכם
hint-email-confirm = נשלח הודעה כדי לוודא שזה אתם. הכתובת לעולם אינה מוצגת.
hint-email = היא לעולם אינה מוצגת.
field-country = המדינה שבה אתם גרים
choose-country = בחרו מדינה
field-postcode = מיקוד
field-comment = מדוע אתם חותמים?
field-updates = { $organisation } יכולים לכתוב לי על העצומה הזאת ועל פעילותם האחרת. אפשר להפסיק זאת בכל עת.
field-trap = השאירו ריק
what-happens = מה קורה לנתונים שלכם
sign-button = חתימה
signing = נשלח…
next-confirm = לאחר מכן נשלח אליכם הודעה. החתימה נספרת כשתפתחו את הקישור שבה ותאשרו.
next-counts = החתימה נספרת מיד. נשלח אליכם הודעה עם קישור לביטולה.
errors-title = בדקו את התשובות האלה
sent-title = עוד צעד אחד: בדקו את הדואר
sent-text = כתבנו אל { $email }. פתחו את ההודעה ואת הקישור שבה כדי לאשר; עד אז החתימה אינה נספרת.
sent-signed-title = תודה על החתימה
offline-title = אין חיבור
offline-text = החתימה נשמרה בדפדפן הזה. היא תישלח כשהחיבור יחזור, כל עוד הדף הזה פתוח. אחרי 24 שעות היא כבר לא תישלח, והיא תימחק כשייפתח כאן שוב דף של האתר.
offline-forget = למחוק עכשיו
failed-text = זה לא הצליח. נסו שוב.

## ההודעה שליד הכפתור
notice-who = השם, כתובת הדואר ושאר מה שתכתבו כאן נשמרים מוצפנים. רק { $organisation } יכולים לקרוא אותם.
notice-count = רק מספר החתימות, בלי שמות, יימסר אל: { $target }.
notice-names = { $organisation } ימסרו את שמכם אל: { $target }.
notice-names-postcode = { $organisation } ימסרו את שמכם ואת המיקוד שלכם אל: { $target }.
notice-confirm = הכתובת משמשת לאישור החתימה, ולחדשות רק אם תבקשו.
notice-signed = הכתובת משמשת להודות לכם ולאפשר לבטל את החתימה, ולחדשות רק אם תבקשו.
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

## אחרי החתימה
thanks-title = תודה על החתימה
thanks-text = החתימה שלכם נספרה.
thanks-withdraw = שמרו את ההודעה ששלחנו: קישור שבה מאפשר לראות את החתימה ולבטל אותה בכל עת.
thanks-share = עצומה גדלה כשמי שחתמו מעבירים אותה הלאה.
share-native = שיתוף…
share-email = דואר אלקטרוני
share-whatsapp = ווטסאפ
share-facebook = פייסבוק
share-x = X
share-bluesky = Bluesky
share-telegram = טלגרם
embed-title = הציגו אותה באתר שלכם
embed-text = העתיקו את זה לדף. דבר אינו נטען מאחרים.
badge-text = או רק המספר, כתמונה:
back-to-petition = חזרה לעצומה
check-email-title = בדקו את הדואר
check-email-text = שלחנו הודעה אל
check-email-next = פתחו אותה ואת הקישור כדי לאשר את החתימה. עד אז היא אינה נספרת.
check-email-wrong = לא נכון? חזרו אחורה וכתבו את הכתובת שוב.
check-email-spam = לא הגיע דבר אחרי כמה דקות? חפשו בדואר הזבל.
confirm-title = אשרו את חתימתכם
confirm-text = אתם עומדים לחתום על העצומה הזאת:
confirm-as = החתימה בשם
confirm-button = אישור החתימה שלי
confirm-not-me = זה לא הייתי אני
confirm-not-me-text = אם לא חתמתם, לחצו כאן. הכתובת תימחק מיד.
signature-title = החתימה שלכם
signature-petition = העצומה
signature-date = תאריך החתימה
signature-state = מצב
signature-pending = ממתינה לאישור שלכם
signature-confirmed = נספרה
signature-kept = הנתונים נשמרים עד
signature-counts = החתימה שלכם נספרת. אין צורך לעשות דבר נוסף.
signature-updates-on = { $organisation } יכולים לכתוב לכם.
signature-updates-off = לא לכתוב לי עוד
signature-withdraw-text = אם תבטלו, הנתונים יימחקו והחתימה לא תיספר עוד.
signature-withdraw = ביטול החתימה שלי
withdrawn-title = החתימה בוטלה
withdrawn-text = הנתונים נמחקו. אם תשנו את דעתכם, אפשר לחתום שוב.
not-found-title = אין דף כזה
not-found-text = אולי הכתובת שגויה, או שהדף הועבר.
not-found-home = כל העצומות

## כרזה
poster-sign-online = חתמו באתר
poster-or-paper = או חתמו כאן
poster-name = שם
poster-address = דואר אלקטרוני או כתובת
poster-signature = חתימה
poster-print = הדפיסו את הדף על נייר A4 או Letter. מי שאוספים את הדפים שומרים עליהם ומוסרים אותם.
poster-data = האחראי לנתונים שנכתבים כאן: { $controller }. הם משמשים לעצומה הזאת בלבד.
poster-privacy = הודעת פרטיות: { $address }

## פרטיות
privacy-title = הודעת פרטיות
privacy-lead = כאן נאמר מה קורה לנתונים של מי שחותמים על עצומה באתר { $site }.
privacy-who-title = מי אחראי לנתונים שלכם
privacy-who = האחראי לנתונים: { $controller }.
privacy-what-title = מה נשמר
privacy-what = השם, כתובת הדואר האלקטרוני, השעה, השפה וטביעת אצבע של הטקסט שעליו חתמתם.
privacy-what-country = המדינה, אם ציינתם אותה.
privacy-what-postcode = המיקוד, אם ציינתם אותו.
privacy-what-comment = ההערה, אם כתבתם.
privacy-what-updates = אם ביקשתם חדשות.
privacy-what-paper = בחתימה על נייר: מה שכתבתם בדף. הארגון שיזם את העצומה שומר את הדפים לאותה מטרה, ומשמיד אותם לא יאוחר ממחיקת הנתונים של החתימות באתר.
privacy-not = בלי עוגיות, בלי מעקב, בלי תמונות או סקריפטים של אחרים. כתובת הרשת משמשת רק, באופן מטושטש ולכל היותר ליום אחד, לבלימת גלים של חתימות מזויפות.
privacy-how-title = איך זה נשמר ומי יכול לקרוא
privacy-how = לפני השמירה הנתונים מוצפנים עבור הארגון שיזם את העצומה. הארגונים האלה יכולים לקרוא את מה שנחתם בעצומות שלהם:
privacy-how-service = השירות עצמו יכול לקרוא רק את השם ואת כתובת הדואר האלקטרוני, וגם זאת רק כל עוד יש הודעה שצריך לשלוח אליכם או שממתינים לאישור שלכם.
privacy-how-clear = ללא הצפנה נשמר רק מה שאינו מזהה איש, כדי שאפשר יהיה לספור: השעה, השפה, הטקסט שעליו חתמתם, ואם הטופס שואל על כך – המדינה שלכם והאם אתם רוצים חדשות.
privacy-target-title = מה נמסר
privacy-target-none = לנמעני העצומה נמסר כמה אנשים חתמו. הם אינם יודעים שמות.
privacy-target-some = היכן שהדבר נאמר ליד הכפתור, הארגון מוסר את שמות החותמים לנמעני העצומה. בכל שאר העצומות נמסר להם רק כמה אנשים חתמו.
privacy-target-all = הארגון מוסר את שמות החותמים לנמעני העצומה. הדבר נאמר גם ליד הכפתור.
privacy-target-postcode = אם הטופס מבקש מיקוד, הוא נמסר יחד עם השם.
privacy-long-title = לכמה זמן
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
privacy-long-withdrawn = { $days ->
    [one] מחתימה שבוטלה נשאר ליום אחד מפתח מטושטש, בלי שם וכתובת.
    [two] מחתימה שבוטלה נשאר ליומיים מפתח מטושטש, בלי שם וכתובת.
   *[other] מחתימה שבוטלה נשאר ל־{ $days } ימים מפתח מטושטש, בלי שם וכתובת.
}
privacy-long-backup = { $days ->
    [one] הגיבויים מגיעים עד יום אחד אחורה.
    [two] הגיבויים מגיעים עד יומיים אחורה.
   *[other] הגיבויים מגיעים עד { $days } ימים אחורה.
}
privacy-long-count = המספר עצמו נשאר. הוא אינו נוקב בשם איש.
privacy-rights-title = הזכויות שלכם
privacy-rights = אפשר לעיין במה שנשמר, לתקן, לבקש מחיקה, לקחת אתכם או להתנגד. הקישור בהודעה ששלחנו מראה את החתימה ומבטל אותה; או כתבו אל איש הקשר שלמעלה. הבסיס הוא הסכמתכם, ואפשר לחזור בכם בכל עת.
privacy-complain = אם לדעתכם מטפלים בנתונים שלכם שלא כדין, אפשר להתלונן לרשות להגנת הפרטיות במקום מגוריכם.

## מה שהשירות אומר
signer-name-required = כתבו את שמכם
signer-name-too-long = השם יכול להכיל לכל היותר 255 תווים
signer-name-web-address = השם אינו יכול להכיל כתובת אתר
signer-name-first-character = השם אינו יכול להתחיל ב־{ $character }
signer-name-invalid = כתבו את שמכם באותיות
signer-email-required = כתבו את כתובת הדואר האלקטרוני
signer-email-invalid = כתבו כתובת כמו name@example.org
signer-email-disposable = כתבו כתובת שתישאר בידיכם; כתובות זמניות אינן מתקבלות
signer-country-required = בחרו את המדינה שבה אתם גרים
signer-country-unknown = בחרו מדינה מהרשימה
signer-postcode-required = כתבו את המיקוד
signer-postcode-invalid = כתבו מיקוד כמקובל במדינתכם
signer-comment-required = כתבו מדוע אתם חותמים
signer-comment-too-long = ההערה ארוכה מדי: קצרו אותה
signer-declaration-required = סמנו את התיבה כדי לאשר זאת
signer-updates-required = סמנו את התיבה כדי להמשיך
signer-text-unknown = הדף לא היה עדכני: קראו שוב את העצומה וחתמו פעם נוספת
signer-error-title-prefix = שגיאה:
signer-not-found-title = אין עצומה כזאת
signer-not-found-text = אין עצומה בכתובת הזאת, או שהיא טרם נפתחה.
signer-closed-title = העצומה סגורה
signer-closed-text = לא ניתן עוד לחתום עליה. הנתונים שלכם לא נשמרו.
signer-text-replaced-title = הטקסט השתנה
signer-text-replaced-text = מאז שפתחתם את הדף העצומה השתנתה. קראו אותה שוב לפני החתימה.
signer-link-gone-title = הקישור אינו תקף עוד
signer-link-gone-text = כבר השתמשו בו, הוא ישן מדי, או שהחתימה בוטלה. אפשר לחתום שוב.
signer-bad-request-title = לא ניתן היה לקרוא
signer-bad-request-text = משהו במה שנשלח אינו תקין. חזרו אחורה ונסו שוב.
signer-cross-site-title = חתמו בדף של העצומה
signer-cross-site-text = זה הגיע מאתר אחר ולכן לא התקבל. פתחו את העצומה וחתמו שם.
signer-too-large-title = זה ארוך מדי
signer-too-large-text = קצרו את מה שכתבתם ונסו שוב.
signer-media-type-title = לא ניתן היה לקרוא
signer-media-type-text = זה נשלח בצורה שאינה מובנת כאן.
signer-method-title = זה לא עובד כאן
signer-method-text = חזרו לעצומה ונסו שוב.
signer-too-many-title = המתינו רגע
signer-too-many-text = מגיעות חתימות רבות מהרשת שלכם. נסו שוב בעוד { $wait }. מה שכתבתם נשמר.
signer-unavailable-title = איננו יכולים לקבל את חתימתכם כרגע
signer-unavailable-text = דבר לא אבד: נסו שוב בעוד { $wait }. מה שכתבתם נשמר.
signer-wait-seconds = { $count } שנ׳
signer-wait-minutes = { $count } דק׳
signer-wait-hours = { $count } שע׳

## הודעות דואר
mail-hello = שלום { $name },
mail-confirm-subject = אשרו את חתימתכם: { $petition_title }
mail-confirm-intro = זה עתה חתמתם על העצומה הזאת, או שמישהו עשה זאת בכתובת שלכם:
mail-confirm-do = כדי שהחתימה תיספר, פתחו את הדף הזה ולחצו על הכפתור:
mail-confirm-button = אישור החתימה שלי
mail-confirm-until = הקישור תקף עד { $expires_on }.
mail-confirm-not = אם זה לא הייתם אתם, אל תעשו דבר: החתימה לא תיספר והכתובת תימחק. או מחקו אותה מיד כאן:
mail-confirm-keep = שמרו את ההודעה הזאת: אחרי האישור אפשר לראות באותו קישור את החתימה ולבטל אותה בכל עת.
mail-reminder-subject = החתימה שלכם עדיין חסרה: { $petition_title }
mail-reminder-intro = לפני יומיים חתמתם על העצומה הזאת, אך החתימה עדיין אינה נספרת:
mail-reminder-last = אנחנו מזכירים זאת פעם אחת בלבד.
mail-already-subject = חתמתם: { $petition_title }
mail-already-intro = מישהו חתם זה עתה על העצומה הזאת בכתובת שלכם:
mail-already-text = החתימה שלכם כבר נספרת, פעם אחת. אין צורך לעשות דבר. אם זה היה אדם אחר שחולק אתכם תיבת דואר: כדי לחתום דרושה לו כתובת משלו.
mail-signed-subject = תודה על החתימה: { $petition_title }
mail-signed-intro = תודה שחתמתם על העצומה הזאת:
mail-signed-text = החתימה שלכם נספרה.
mail-own = לראות מה נשמר עליכם, או לבטל את החתימה:
mail-footer = נשלח מאת { $site } כי הכתובת הזאת נכתבה בדף של העצומה.
