# थीम के हिन्दी पाठ।
# Native review: none

## हर जगह
skip-to-content = सामग्री पर जाएँ
menu = मुख्य मेन्यू
languages = भाषाएँ
footer-menu = इस साइट के बारे में
all-petitions = सभी याचिकाएँ
privacy-notice = गोपनीयता सूचना
feed = साइट की फ़ीड
petitioning = याचिका किसके नाम: { $target }
started-by = शुरू करने वाले: { $name }
signatures = { $count ->
    [one] { $count } हस्ताक्षर
   *[other] { $count } हस्ताक्षर
}
signatures-word = { $count ->
    [one] हस्ताक्षर
   *[other] हस्ताक्षर
}
supporters = { $count ->
    [one] { $count } समर्थक
   *[other] { $count } समर्थक
}
supporters-word = { $count ->
    [one] समर्थक
   *[other] समर्थक
}
petitions-count = { $count ->
    [one] { $count } याचिका
   *[other] { $count } याचिकाएँ
}
topics = विषय
all-topics = सभी विषय ({ $count })
organisations = याचिकाकर्ता
show-all = सभी दिखाएँ ({ $count })
read-and-sign = पढ़ें और हस्ताक्षर करें
read-more = आगे पढ़ें
previous-page = पिछला पृष्ठ
next-page = अगला पृष्ठ
pages = पृष्ठ
page-of = पृष्ठ { $number } / { $pages }
page-number = पृष्ठ { $number }
nothing-here = यहाँ अभी कुछ नहीं है।
standing-draft = मसौदा
standing-scheduled = जल्द खुलेगी
standing-closed = बंद
standing-victory = सफल
list-separator = {", "}
optional = (वैकल्पिक)

## शीर्षक और विवरण
title-home = { $site }
title-petitions = सभी याचिकाएँ – { $site }
title-petitions-page = सभी याचिकाएँ, पृष्ठ { $number } – { $site }
title-petition = { $title } – { $site }
title-confirmed = हस्ताक्षर के लिए धन्यवाद – { $title }
title-embed = { $title }
title-poster = छापने के लिए: { $title }
title-organisation = { $title } – { $site }
title-organisation-page = { $title }, पृष्ठ { $number } – { $site }
title-topic = विषय: { $title } – { $site }
title-topic-page = विषय: { $title }, पृष्ठ { $number } – { $site }
title-article = { $title } – { $site }
title-privacy = गोपनीयता सूचना – { $site }
title-check-email = अपना ईमेल देखें – { $site }
title-confirm = अपने हस्ताक्षर की पुष्टि करें – { $site }
title-signature = आपका हस्ताक्षर – { $site }
title-withdrawn = आपका हस्ताक्षर वापस ले लिया गया – { $site }
title-message = { $site }
title-not-found = पृष्ठ नहीं मिला – { $site }
description-home = { $site } की याचिकाएँ: पढ़ें, हस्ताक्षर करें और उनकी प्रगति देखें।
description-petitions = { $site } की सभी याचिकाएँ, सबसे नई पहले।
description-organisation = { $title } की शुरू की हुई याचिकाएँ और उनके समर्थकों की संख्या।
description-topic = { $title } विषय की याचिकाएँ, सबसे नई पहले।
description-article = { $title }: { $site } का एक पृष्ठ।
description-privacy = { $site } हस्ताक्षर करने वालों के डेटा के साथ क्या करता है: क्या रखा जाता है, कब तक और कौन पढ़ सकता है।
social-image-alt = याचिका “{ $title }”

## मुखपृष्ठ और सूचियाँ
home-lead = याचिका पढ़ें, उस पर हस्ताक्षर करें और देखें कि उससे क्या हासिल होता है।
featured = विशेष
closing-soon = जल्द बंद होने वाली
newest = सबसे नई
victories = सफल याचिकाएँ
petitions-about = { $topic } विषय की याचिकाएँ
started-petitions = { $count ->
    [one] { $count } याचिका शुरू की
   *[other] { $count } याचिकाएँ शुरू कीं
}
contact = संपर्क
website = वेबसाइट

## प्रगति
of-goal = (लक्ष्य: { $goal })
next-goal = अगला लक्ष्य: { $goal }
goal-reached = { $goal } हस्ताक्षरों का लक्ष्य पूरा हुआ।
progress-label = { $goal } में से { $signatures } हस्ताक्षर
online-elsewhere = { $online } ऑनलाइन और { $elsewhere } अन्यत्र जुटाए गए
elsewhere-from = { $source }: { $count }
elsewhere-from-on = { $source } ({ $date }): { $count }

## याचिका
sign-this = इस याचिका पर हस्ताक्षर करें
closes-on = { $date } के अंत तक हस्ताक्षर किए जा सकते हैं
closes-zone-city = {" "}({ $city } समय)
closes-zone = {" "}({ $zone })
closed-on = { $date } को बंद हुई
closed-title = यह याचिका बंद हो चुकी है
closed-text = अब इस पर हस्ताक्षर नहीं लिए जाते। हस्ताक्षर करने वाले सभी लोगों का धन्यवाद।
victory-title = यह याचिका सफल हुई
victory-text = इसकी माँग मान ली गई। हस्ताक्षर करने वाले सभी लोगों का धन्यवाद।
not-open-title = यह याचिका अभी खुली नहीं है
not-open-text = यह केवल पूर्वावलोकन में दिखती है।
updates = ताज़ा जानकारी
updates-feed = इस याचिका की ताज़ा जानकारी की फ़ीड
spread-title = यह याचिका साझा करें
poster-link = छापने के लिए हस्ताक्षर-पत्र
text-link = याचिका का पूरा पाठ (सादा पाठ)
photo-credit = चित्र: { $credit }

## फ़ॉर्म
sign-title = इस याचिका पर हस्ताक्षर करें
field-name = पूरा नाम
field-email = आपका ईमेल पता
hint-email-confirm = हस्ताक्षर की पुष्टि के लिए हम आपको एक ईमेल भेजेंगे। आपका पता कभी प्रकाशित नहीं किया जाता।
hint-email = आपका पता कभी प्रकाशित नहीं किया जाता।
field-country = आप किस देश में रहते हैं
choose-country = देश चुनें
field-postcode = डाक कोड (पिन कोड)
field-comment = आप हस्ताक्षर क्यों कर रहे हैं?
field-updates = { $organisation } मुझे इस याचिका और अपने अन्य कामों के बारे में ईमेल भेज सकते हैं। इसे कभी भी रोका जा सकता है।
field-trap = इस खाने को ख़ाली छोड़ें
what-happens = आपके डेटा का क्या होता है
sign-button = हस्ताक्षर करें
signing = भेजा जा रहा है…
next-confirm = इसके बाद हम आपको ईमेल भेजेंगे। उसके लिंक पर जाकर पुष्टि करने पर ही आपका हस्ताक्षर गिना जाएगा।
next-counts = आपका हस्ताक्षर तुरंत गिना जाता है। हम ईमेल से एक लिंक भेजेंगे, जिससे आप उसे वापस ले सकते हैं।
errors-title = कुछ समस्या है
sent-title = एक क़दम और: अपना ईमेल देखें
sent-text = हमने { $email } पर ईमेल भेजा है। उसे खोलें और पुष्टि के लिए लिंक पर जाएँ; तब तक आपका हस्ताक्षर नहीं गिना जाएगा।
sent-signed-title = हस्ताक्षर के लिए धन्यवाद
offline-title = कनेक्शन नहीं है
offline-text = आपका हस्ताक्षर इस ब्राउज़र में सहेजा गया है। यह पृष्ठ खुला रहने पर, फिर ऑनलाइन होते ही इसे भेज दिया जाएगा। 24 घंटे बाद इसे नहीं भेजा जाएगा, और अगली बार इस ब्राउज़र में इस साइट का कोई पृष्ठ खोलने पर इसे मिटा दिया जाएगा।
offline-forget = अभी मिटाएँ
failed-text = कुछ गड़बड़ हो गई। कृपया फिर कोशिश करें।

## बटन के पास की सूचना
notice-who = आपका नाम, ईमेल पता और वह सब कुछ, जिससे आपकी पहचान हो सकती है, रखने से पहले कूटबद्ध किया जाता है। { $organisation } उसे खोलकर पढ़ सकते हैं। यह फ़ॉर्म चलाने वाली सेवा भी उसे पढ़ सकती है, पर केवल आपकी पुष्टि तक तथा जब तक आपको कोई ईमेल भेजना बाक़ी हो।
notice-count = { $target } को केवल यह बताया जाता है कि कितने लोगों ने हस्ताक्षर किए, यह नहीं कि किसने।
notice-names = { $organisation } आपका नाम { $target } को देंगे।
notice-names-postcode = { $organisation } आपका नाम और डाक कोड { $target } को देंगे।
notice-confirm = आपका पता हस्ताक्षर की पुष्टि के लिए है, और ताज़ा जानकारी भेजने के लिए तभी जब आप चाहें।
notice-signed = आपका पता धन्यवाद देने और हस्ताक्षर वापस लेने की सुविधा के लिए है, और ताज़ा जानकारी भेजने के लिए तभी जब आप चाहें।
notice-kept = { $days ->
    [one] याचिका बंद होने के { $days } दिन बाद आपका डेटा मिटा दिया जाता है। तब तक आप कभी भी अपना हस्ताक्षर वापस ले सकते हैं।
   *[other] याचिका बंद होने के { $days } दिन बाद आपका डेटा मिटा दिया जाता है। तब तक आप कभी भी अपना हस्ताक्षर वापस ले सकते हैं।
}

## Consent: the sentence to tick, as it is kept on record
consent = मैं सहमत हूँ कि { $organisation } मेरे डेटा को, मेरे हस्ताक्षर से प्रकट होने वाले राजनीतिक विचार सहित, बताए गए तरीक़े से संसाधित करें।
consent-names = मैं सहमत हूँ कि { $organisation } मेरे डेटा को, मेरे हस्ताक्षर से प्रकट होने वाले राजनीतिक विचार सहित, बताए गए तरीक़े से संसाधित करें और मेरा नाम { $target } को दें।
consent-names-postcode = मैं सहमत हूँ कि { $organisation } मेरे डेटा को, मेरे हस्ताक्षर से प्रकट होने वाले राजनीतिक विचार सहित, बताए गए तरीक़े से संसाधित करें और मेरा नाम और डाक कोड { $target } को दें।
signer-consent-required = सहमति देने के लिए बॉक्स पर टिक करें; इसके बिना हम आपका हस्ताक्षर नहीं ले सकते
signer-consent-unknown = { signer-text-unknown }
signer-notice-unknown = { signer-text-unknown }

## Confirming: what is recorded
confirm-recorded = पुष्टि करने पर यह दर्ज होता है:
confirm-again-text = यह आपने नहीं लिखा? यह बटन इसे मिटाकर आपको फ़ॉर्म पर लौटा देगा।
confirm-again = यह मैंने नहीं लिखा: फिर से शुरू करें
signer-filled-in = यह भी भरा गया: { $fields }। खुलने वाले पृष्ठ पर यह दिखता है।
signer-field-country = देश
signer-field-postcode = डाक कोड
signer-field-comment = टिप्पणी
signer-field-updates = ईमेल से ताज़ा जानकारी
signer-list-separator = { list-separator }
signer-button-start-again = { confirm-again }

## Sending the email again, and what is stored
check-email-again = ईमेल फिर भेजें
check-email-sent = यदि पाँच ईमेल पहले ही नहीं भेजे गए, तो ईमेल फिर भेजा जाएगा। स्पैम में भी देखें।
signature-clear = बिना कूटबद्ध किए रखा जाता है: हस्ताक्षर की पुष्टि हुई या नहीं, हस्ताक्षर और हमारे ईमेल के समय (पुष्टि के बाद केवल घंटे तक), भाषा, आपको दिखाए गए पाठों के हैश और, यदि फ़ॉर्म पूछता है, आपका देश तथा आप ताज़ा जानकारी चाहते हैं या नहीं।
signature-sealed = बाक़ी सब कूटबद्ध है। इसे केवल { $organisation } खोल सकते हैं।
signature-ask = अपने डेटा के बारे में प्रश्न? यहाँ पूछें: { $contact }।
signature-wrong = कुछ ग़लत है?
signature-wrong-text = पुष्ट हस्ताक्षर बदला नहीं जा सकता। यह बटन उसे वापस ले लेता है और ख़ाली फ़ॉर्म खोलता है, ताकि आप फिर हस्ताक्षर कर सकें।
signature-wrong-button = वापस लें और फिर से शुरू करें

## हस्ताक्षर के बाद
thanks-title = हस्ताक्षर के लिए धन्यवाद
thanks-text = आपका हस्ताक्षर गिन लिया गया है।
thanks-withdraw = हमारा ईमेल संभालकर रखें: उसमें दिए लिंक से आप कभी भी अपना हस्ताक्षर देख या वापस ले सकते हैं।
thanks-share = याचिका तब बढ़ती है जब हस्ताक्षर करने वाले उसे साझा करते हैं।
share-native = साझा करें…
share-email = ईमेल
share-whatsapp = WhatsApp
share-facebook = Facebook
share-x = X
share-bluesky = Bluesky
share-telegram = Telegram
embed-title = यह याचिका अपनी साइट पर दिखाएँ
embed-text = यह कोड अपने पृष्ठ में चिपकाएँ। यह किसी तीसरे पक्ष से कुछ लोड नहीं करता।
badge-text = या केवल हस्ताक्षरों की संख्या, चित्र के रूप में:
back-to-petition = याचिका पर लौटें
check-email-title = अपना ईमेल देखें
check-email-text = हमने इस पते पर ईमेल भेजा है:
check-email-next = उसे खोलें और हस्ताक्षर की पुष्टि के लिए लिंक पर जाएँ। तब तक वह नहीं गिना जाएगा।
check-email-wrong = पता ग़लत है? लौटकर फिर से लिखें।
check-email-spam = कुछ मिनट बाद भी नहीं आया? स्पैम फ़ोल्डर में देखें।
confirm-title = अपने हस्ताक्षर की पुष्टि करें
confirm-text = आप इस याचिका पर अपने हस्ताक्षर की पुष्टि करने वाले हैं:
confirm-as = हस्ताक्षरकर्ता का नाम
confirm-button = मेरे हस्ताक्षर की पुष्टि करें
confirm-not-me = यह मैंने नहीं किया
confirm-not-me-text = यदि आपने हस्ताक्षर नहीं किए, तो यह बटन दबाएँ। आपका पता तुरंत मिटा दिया जाएगा।
signature-title = आपका हस्ताक्षर
signature-petition = याचिका
signature-date = हस्ताक्षर की तारीख़
signature-state = स्थिति
signature-pending = आपकी पुष्टि की प्रतीक्षा है
signature-confirmed = गिना गया
signature-kept = डेटा कब तक रखा जाएगा
signature-counts = आपका हस्ताक्षर गिना जा चुका है। आपको और कुछ नहीं करना है।
signature-updates-on = { $organisation } आपको ईमेल भेज सकते हैं।
signature-updates-off = आगे से ईमेल न भेजें
signature-withdraw-text = हस्ताक्षर वापस लेने पर आपका डेटा मिटा दिया जाता है और हस्ताक्षर नहीं गिना जाता।
signature-withdraw = मेरा हस्ताक्षर वापस लें
withdrawn-title = आपका हस्ताक्षर वापस ले लिया गया
withdrawn-text = आपका डेटा मिटा दिया गया है। मन बदले तो आप फिर हस्ताक्षर कर सकते हैं।
not-found-title = यह पृष्ठ नहीं है
not-found-text = पता ग़लत लिखा हो सकता है, या पृष्ठ कहीं और चला गया है।
not-found-home = सभी याचिकाएँ

## पोस्टर
poster-sign-online = ऑनलाइन हस्ताक्षर करें
poster-or-paper = या यहाँ हस्ताक्षर करें
poster-name = पूरा नाम
poster-email = ईमेल पता
poster-signature = हस्ताक्षर
poster-print = इस पृष्ठ को A4 या Letter काग़ज़ पर छापें। हस्ताक्षर जुटाने वाला व्यक्ति पन्नों को सुरक्षित रखता है और संगठन को सौंपता है।
poster-data = यहाँ लिखे डेटा के नियंत्रक: { $controller }। इसका उपयोग केवल इस याचिका के लिए होता है।
poster-withdraw = हस्ताक्षर वापस लेने, अपना डेटा देखने या सुधरवाने के लिए { $contact } पर लिखें।
poster-privacy = गोपनीयता सूचना: { $address }

## गोपनीयता
privacy-title = गोपनीयता सूचना
privacy-lead = यहाँ बताया गया है कि { $site } पर याचिका पर हस्ताक्षर करने वालों के डेटा का क्या होता है।
privacy-who-title = आपके डेटा के लिए ज़िम्मेदार कौन है
privacy-who = डेटा नियंत्रक: { $controller }
privacy-representative = यूरोपीय संघ में प्रतिनिधि (GDPR का अनुच्छेद 27): { $name }
privacy-dpo = डेटा संरक्षण अधिकारी: { $name }
privacy-what-title = क्या रखा जाता है
privacy-what = आपका नाम, ईमेल पता, तारीख़ और समय, भाषा, आपको दिखाए गए पाठों के हैश, यह कि आपने ज़रूरी बॉक्स पर टिक किया, और हमारे ईमेल आपको भेजे जा सके या नहीं।
privacy-what-country = आपका देश, यदि आपने बताया हो।
privacy-what-postcode = आपका डाक कोड, यदि आपने बताया हो।
privacy-what-comment = आपकी टिप्पणी, यदि आपने लिखी हो।
privacy-what-updates = आप ईमेल से ताज़ा जानकारी चाहते हैं या नहीं।
privacy-what-paper = यदि आप काग़ज़ पर हस्ताक्षर करें: जो आप पन्ने पर लिखते हैं। याचिका शुरू करने वाला संगठन पन्नों को उसी काम के लिए रखता है और ऑनलाइन हस्ताक्षरों का डेटा मिटने तक उन्हें नष्ट कर देता है।
privacy-browser = हस्ताक्षर करते समय इंटरनेट न हो, तो आपका ब्राउज़र लिखी जानकारी तब तक रखता है जब तक उसे भेजा न जा सके। 24 घंटे बाद उसे नहीं भेजा जाता, और अगली बार इस साइट का कोई पृष्ठ खोलने पर उसे मिटा दिया जाता है।
privacy-limits = झूठे हस्ताक्षरों की बाढ़ रोकने के लिए हम गिनते हैं कि किसी नेटवर्क से और किसी ईमेल पते के लिए फ़ॉर्म कितनी बार भेजा गया। इसके लिए आपका आईपी पता और ईमेल पता केवल गुप्त कुंजी वाले हैश के रूप में रखा जाता है। कुंजी दो दिन बाद मिटा दी जाती है; उसके बाद हम भी हैश को आपसे नहीं जोड़ सकते।
privacy-not = कोई कुकी, ट्रैकिंग या तीसरे पक्ष के चित्र और स्क्रिप्ट नहीं हैं।
privacy-why-title = आपके डेटा का उपयोग क्यों और किस क़ानूनी आधार पर होता है
privacy-why-signature = आपका हस्ताक्षर दर्ज करने और गिनने, उससे जुड़े ईमेल भेजने और, यदि फ़ॉर्म में लिखा हो, आपका नाम देने के लिए: आपकी स्पष्ट सहमति (GDPR के अनुच्छेद 6(1)(a) और 9(2)(a)), क्योंकि हस्ताक्षर से राजनीतिक विचार प्रकट हो सकता है।
privacy-why-updates = आपके चाहने पर ताज़ा जानकारी भेजने के लिए: यह भी आपकी स्पष्ट सहमति से। हस्ताक्षर वापस लिए बिना भी इसे रोका जा सकता है।
privacy-why-limits = दोहरे और झूठे हस्ताक्षर रोकने और उन पतों पर न लिखने के लिए जो हमारे ईमेल नहीं चाहते: भरोसेमंद गिनती में हमारा वैध हित (GDPR का अनुच्छेद 6(1)(f))।
privacy-how-title = डेटा कैसे रखा जाता है और कौन पढ़ सकता है
privacy-how = रखने से पहले आपका डेटा याचिका शुरू करने वाले संगठन के लिए कूटबद्ध किया जाता है। ये संगठन अपनी याचिकाओं पर किए गए हस्ताक्षर पढ़ सकते हैं:
privacy-how-service = यह सेवा स्वयं आपकी लिखी जानकारी पढ़ सकती है, पर केवल आपकी पुष्टि तक तथा जब तक आपको कोई ईमेल भेजना बाक़ी हो।
privacy-how-hash = कोई दो बार हस्ताक्षर न करे, इसलिए आपके हस्ताक्षर के साथ आपके ईमेल पते का गुप्त कुंजी वाला हैश रखा जाता है। उससे पता प्रकट नहीं होता, पर जिसके पास इस सेवा की गुप्त कुंजी हो, वह जाँच सकता है कि किसी पते से हस्ताक्षर हुआ या नहीं। डेटा मिटाते समय इस जाँच के लिए ज़रूरी एक यादृच्छिक मान भी मिटा दिया जाता है, और जाँच संभव नहीं रहती।
privacy-target-title = किसे क्या बताया जाता है
privacy-target-none = जिन्हें याचिका संबोधित है, उन्हें केवल यह पता चलता है कि कितने लोगों ने हस्ताक्षर किए, यह नहीं कि किसने।
privacy-target-some = यदि फ़ॉर्म में ऐसा लिखा हो, तो संगठन हस्ताक्षर करने वालों के नाम उन्हें देता है जिन्हें याचिका संबोधित है। बाक़ी सभी याचिकाओं में उन्हें केवल यह पता चलता है कि कितने लोगों ने हस्ताक्षर किए।
privacy-target-all = संगठन हस्ताक्षर करने वालों के नाम उन्हें देता है जिन्हें याचिका संबोधित है। यह फ़ॉर्म में भी लिखा है।
privacy-target-postcode = यदि फ़ॉर्म डाक कोड पूछता है, तो वह नाम के साथ दिया जाता है।
privacy-processors-title = सेवा प्रदाता
privacy-processors = ये कंपनियाँ हमारी ओर से और हमारे निर्देश पर डेटा संसाधित करती हैं (GDPR का अनुच्छेद 28):
privacy-processors-unknown = इस साइट को चलाने और इसके ईमेल भेजने वाली कंपनियाँ हमारी ओर से और हमारे निर्देश पर डेटा संसाधित करती हैं (GDPR का अनुच्छेद 28)।
privacy-aws = पृष्ठों और फ़ॉर्म की होस्टिंग, डेटाबेस, ईमेल भेजना
privacy-transfer-title = यूरोपीय आर्थिक क्षेत्र के बाहर भेजा जाना
privacy-transfer-none = डेटा केवल यूरोपीय आर्थिक क्षेत्र में रखा जाता है।
privacy-transfer = डेटा यूरोपीय आर्थिक क्षेत्र के बाहर भी रखा जाता है। आप हमसे सुरक्षा उपायों की प्रति माँग सकते हैं:
privacy-clauses = यूरोपीय आयोग के मानक अनुबंध खंड (GDPR का अनुच्छेद 46(2)(c))
privacy-cdn = पृष्ठ और फ़ॉर्म एक विश्वव्यापी नेटवर्क (CloudFront) के आपके पास के सर्वरों से होकर आते हैं, जो यूरोपीय आर्थिक क्षेत्र के बाहर हो सकते हैं। वे आपकी लिखी जानकारी नहीं रखते।
privacy-long-title = डेटा कब तक रखा जाता है
privacy-long = { $days ->
    [one] याचिका बंद होने के { $days } दिन बाद तक।
   *[other] याचिका बंद होने के { $days } दिन बाद तक।
}
privacy-long-range = याचिका के अनुसार, बंद होने के { $from } से { $to } दिन बाद तक।
privacy-long-pending = { $days ->
    [one] जिस हस्ताक्षर की पुष्टि न हो, वह { $days } दिन बाद मिटा दिया जाता है।
   *[other] जिस हस्ताक्षर की पुष्टि न हो, वह { $days } दिन बाद मिटा दिया जाता है।
}
privacy-long-unsent = ये दिन हमारे पहले ईमेल से गिने जाते हैं। यदि कोई ईमेल न भेजा जा सके, तो हस्ताक्षर { $days } दिन बाद मिटा दिया जाता है।
privacy-long-withdrawn = { $days ->
    [one] हस्ताक्षर वापस लेने के बाद, आपके नाम और पते के बिना एक हैश { $days } दिन रखा जाता है।
   *[other] हस्ताक्षर वापस लेने के बाद, आपके नाम और पते के बिना एक हैश { $days } दिन रखा जाता है।
}
privacy-long-stopped = यदि आपको भेजा कोई ईमेल लौट आए या आप किसी को स्पैम बताएँ, तो आपके पते का गुप्त कुंजी वाला हैश { $days } दिन रखा जाता है, ताकि हम आपको फिर न लिखें।
privacy-long-deleted = मिटाने का अर्थ है: आपकी लिखी जानकारी डेटाबेस से हटा दी जाती है, और जो बचता है उसे आपसे नहीं जोड़ा जा सकता। इसमें कुछ दिन लग सकते हैं।
privacy-long-backup = { $days ->
    [one] मिटाया गया डेटा बैकअप से { $days } दिन बाद हट जाता है।
   *[other] मिटाया गया डेटा बैकअप से { $days } दिन बाद हट जाता है।
}
privacy-long-count = हस्ताक्षरों की संख्या बनी रहती है। उससे किसी की पहचान नहीं होती।
privacy-rights-title = आपके अधिकार
privacy-rights = आपको अपना डेटा देखने, सुधरवाने या मिटवाने, उसकी पोर्टेबल प्रति पाने, उसके उपयोग को सीमित करवाने और उस पर आपत्ति करने का अधिकार है। हमारे भेजे ईमेल के लिंक से आप अपना हस्ताक्षर देख और वापस ले सकते हैं; बाक़ी सब के लिए ऊपर दिए किसी संपर्क पर लिखें। इसका आधार आपकी सहमति है, जिसे आप कभी भी वापस ले सकते हैं; उससे पहले किए गए काम पर असर नहीं पड़ता।
privacy-correct = पुष्टि के बाद हस्ताक्षर बदला नहीं जा सकता। सुधारने के लिए उसे वापस लेकर फिर हस्ताक्षर करें, या डेटा नियंत्रक को लिखें।
privacy-complain = यदि आपको लगे कि आपके डेटा का ग़लत उपयोग हो रहा है, तो आप किसी डेटा संरक्षण प्राधिकरण से शिकायत कर सकते हैं, जैसे जहाँ आप रहते हैं।
privacy-authority = हमारे लिए ज़िम्मेदार प्राधिकरण: { $authority }
privacy-must-title = क्या स्वैच्छिक है, और स्वचालित निर्णय
privacy-must = हस्ताक्षर करना ज़रूरी नहीं है। हस्ताक्षर के लिए आपका नाम, ईमेल पता और सहमति चाहिए; वैकल्पिक बताए गए खाने ख़ाली छोड़े जा सकते हैं।
privacy-automated = आपके बारे में कोई स्वचालित निर्णय नहीं लिया जाता और आपकी कोई प्रोफ़ाइल नहीं बनाई जाती (GDPR का अनुच्छेद 22)।
privacy-other-title = यदि किसी और ने आपका पता लिखा हो
privacy-other = कोई आपकी जानकारी के बिना आपका ईमेल पता लिख सकता है। तब आपका पता, नाम और बाक़ी सब कुछ हमें उसी व्यक्ति से मिला है। हमारे ईमेल के लिंक से आप यह सब तुरंत मिटा सकते हैं। आपके अधिकार वही हैं जो हस्ताक्षर करने वालों के हैं।
privacy-updated = पिछला बदलाव: { $date }
privacy-text = सादे पाठ में यह सूचना, अपने हैश के साथ प्रकाशित

## सेवा क्या कहती है
signer-name-required = अपना पूरा नाम लिखें
signer-name-too-long = नाम में अधिकतम 255 अक्षर हो सकते हैं
signer-name-web-address = नाम में वेब पता नहीं हो सकता
signer-name-first-character = नाम { $character } से शुरू नहीं हो सकता
signer-name-invalid = नाम में ऐसा वर्ण है जिसकी अनुमति नहीं है
signer-email-required = अपना ईमेल पता लिखें
signer-email-invalid = name@example.org जैसा ईमेल पता लिखें
signer-email-disposable = स्थायी पता लिखें: अस्थायी पते स्वीकार नहीं होते
signer-country-required = चुनें कि आप किस देश में रहते हैं
signer-country-unknown = सूची से देश चुनें
signer-postcode-required = अपना डाक कोड लिखें
signer-postcode-invalid = अपने देश के प्रारूप में डाक कोड लिखें
signer-comment-required = लिखें कि आप हस्ताक्षर क्यों कर रहे हैं
signer-comment-too-long = टिप्पणी बहुत लंबी है
signer-declaration-required = पुष्टि के लिए बॉक्स पर टिक करें
signer-updates-required = आगे बढ़ने के लिए बॉक्स पर टिक करें
signer-text-unknown = पृष्ठ पुराना था: याचिका फिर पढ़ें और एक बार फिर हस्ताक्षर करें
signer-error-title = त्रुटि: { $title }
signer-title-separator = {"। "}
signer-button-confirm = { confirm-button }
signer-button-not-me = { confirm-not-me }
signer-button-updates-off = { signature-updates-off }
signer-button-withdraw = { signature-withdraw }
signer-not-found-title = याचिका नहीं मिली
signer-not-found-text = इस पते पर कोई याचिका नहीं है, या वह अभी खुली नहीं है।
signer-closed-title = यह याचिका बंद हो चुकी है
signer-closed-text = अब इस पर हस्ताक्षर नहीं लिए जाते। आपका डेटा नहीं रखा गया।
signer-text-replaced-title = पाठ बदल गया है
signer-text-replaced-text = आपके पृष्ठ खोलने के बाद याचिका बदल दी गई। हस्ताक्षर से पहले कृपया फिर पढ़ें।
signer-link-gone-title = यह लिंक अब मान्य नहीं है
signer-link-gone-text = इसका उपयोग हो चुका है, इसकी अवधि समाप्त हो गई है, या हस्ताक्षर वापस ले लिया गया है। आप फिर हस्ताक्षर कर सकते हैं।
signer-bad-request-title = फ़ॉर्म पढ़ा नहीं जा सका
signer-bad-request-text = भेजी गई जानकारी का कुछ हिस्सा मान्य नहीं है। लौटकर फिर कोशिश करें।
signer-cross-site-title = कृपया याचिका के पृष्ठ पर हस्ताक्षर करें
signer-cross-site-text = यह फ़ॉर्म किसी दूसरी साइट से भेजा गया, इसलिए स्वीकार नहीं हुआ। याचिका खोलें और वहाँ हस्ताक्षर करें।
signer-too-large-title = आपका पाठ बहुत लंबा है
signer-too-large-text = उसे छोटा करें और फिर कोशिश करें।
signer-media-type-title = फ़ॉर्म पढ़ा नहीं जा सका
signer-media-type-text = यह फ़ॉर्मैट समर्थित नहीं है।
signer-method-title = यह यहाँ काम नहीं करता
signer-method-text = याचिका पर लौटें और फिर कोशिश करें।
signer-too-many-title = कृपया थोड़ा रुकें
signer-too-many-text = आपके नेटवर्क से बहुत सारे हस्ताक्षर आ रहे हैं। { $wait } बाद फिर कोशिश करें। आपको फ़ॉर्म फिर से नहीं भरना पड़ेगा।
signer-unavailable-title = हम अभी आपका हस्ताक्षर नहीं ले सकते
signer-unavailable-text = { $wait } बाद फिर कोशिश करें। आपको फ़ॉर्म फिर से नहीं भरना पड़ेगा।
signer-wait-seconds = { $count } सेकंड
signer-wait-minutes = { $count } मिनट
signer-wait-hours = { $count } घंटे

## ईमेल
mail-hello = नमस्ते { $name },
mail-confirm-subject = अपने हस्ताक्षर की पुष्टि करें: { $petition_title }
mail-confirm-intro = आपने अभी इस याचिका पर हस्ताक्षर किए, या किसी और ने आपके पते से किए:
mail-confirm-do = हस्ताक्षर को गिनवाने के लिए यह पृष्ठ खोलें और बटन पर क्लिक करें:
mail-confirm-button = मेरे हस्ताक्षर की पुष्टि करें
mail-confirm-until = यह लिंक { $expires_on } तक मान्य है।
mail-confirm-not = यदि ये आप नहीं थे, तो इस ईमेल को अनदेखा करें: हस्ताक्षर नहीं गिना जाएगा और आपका पता मिटा दिया जाएगा। आप उसे अभी भी मिटा सकते हैं:
mail-confirm-keep = यह ईमेल संभालकर रखें: पुष्टि के बाद इसी लिंक से आप कभी भी अपना हस्ताक्षर देख या वापस ले सकते हैं।
mail-reminder-subject = आपके हस्ताक्षर की पुष्टि अभी बाक़ी है: { $petition_title }
mail-reminder-intro = कुछ दिन पहले आपने इस याचिका पर हस्ताक्षर किए थे, या किसी और ने आपके पते से किए थे। हस्ताक्षर अभी गिना नहीं गया है:
mail-reminder-last = यह हमारा एकमात्र स्मरण-पत्र है।
mail-already-subject = आप हस्ताक्षर कर चुके हैं: { $petition_title }
mail-already-intro = किसी ने अभी आपके पते से इस याचिका पर हस्ताक्षर किए:
mail-already-text = आपका हस्ताक्षर पहले ही गिना जा चुका है, इसलिए आपको कुछ नहीं करना है। यदि यह आपका मेलबॉक्स साझा करने वाला कोई व्यक्ति था: हस्ताक्षर के लिए उसे अपना ईमेल पता चाहिए।
mail-signed-subject = हस्ताक्षर के लिए धन्यवाद: { $petition_title }
mail-signed-intro = इस याचिका पर हस्ताक्षर के लिए धन्यवाद:
mail-signed-text = आपका हस्ताक्षर गिन लिया गया है।
mail-own = अपना हस्ताक्षर देखें या वापस लें:
mail-footer = आपको यह ईमेल इसलिए मिला है क्योंकि आपका पता { $site } की किसी याचिका के पृष्ठ पर लिखा गया था।

## Two people with one address
second-note = आप इस ईमेल पते से एक अन्य व्यक्ति के रूप में हस्ताक्षर कर रहे हैं। पता यहाँ बदला नहीं जा सकता।
mail-second-text = इस पते से किया गया हस्ताक्षर पहले से एक बार गिना जा चुका है। कुछ करने की ज़रूरत नहीं है। यदि इस मेलबॉक्स का उपयोग करने वाला कोई और व्यक्ति भी हस्ताक्षर करना चाहे, तो वह अपने नाम से एक बार कर सकता है:
mail-second-link = अन्य व्यक्ति के रूप में हस्ताक्षर करें (लिंक { $expires_on } तक मान्य है):
signer-second-taken-title = इस पते से दो लोग हस्ताक्षर कर चुके हैं
signer-second-taken-text = एक ही मेलबॉक्स साझा करने वाले दो लोग हस्ताक्षर कर सकते हैं। किसी और को अपना पता चाहिए।
