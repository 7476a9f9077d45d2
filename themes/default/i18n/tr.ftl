# Temanın Türkçe metinleri. Okura “siz” diye hitap edilir.
# Native review: none

## Her yerde
skip-to-content = İçeriğe geçin
menu = Ana menü
languages = Diller
footer-menu = Bu site hakkında
all-petitions = Tüm imza kampanyaları
privacy-notice = Gizlilik bildirimi
feed = Site akışı
feed-how = Akış okuyucu, takip ettiğiniz sitelerdeki yenilikleri gösteren bir uygulamadır. Bu adresi ona kopyalayın.
petitioning = Kampanyanın muhatabı: { $target }
started-by = Başlatan: { $name }
signatures = { $count ->
    [one] { $count } imza
   *[other] { $count } imza
}
signatures-word = { $count ->
    [one] imza
   *[other] imza
}
supporters = { $count ->
    [one] { $count } destekçi
   *[other] { $count } destekçi
}
supporters-word = { $count ->
    [one] destekçi
   *[other] destekçi
}
petitions-count = { $count ->
    [one] { $count } imza kampanyası
   *[other] { $count } imza kampanyası
}
topics = Konular
all-topics = Tüm konular ({ $count })
organisations = Kampanyayı başlatanlar
show-all = Tümünü gösterin ({ $count })
read-and-sign = Okuyun ve imzalayın
read-more = Devamını okuyun
search-petitions = Kampanyalarda arayın
previous-page = Önceki sayfa
next-page = Sonraki sayfa
pages = Sayfalar
page-of = Sayfa { $number } / { $pages }
page-number = Sayfa { $number }
nothing-here = Burada henüz bir şey yok.
standing-draft = Taslak
standing-scheduled = Yakında açılıyor
standing-closed = Kapandı
standing-victory = Kazanıldı
list-separator = {", "}
optional = (isteğe bağlı)

## Başlıklar ve açıklamalar
title-home = { $site }
title-petitions = Tüm imza kampanyaları – { $site }
title-petitions-page = Tüm imza kampanyaları, sayfa { $number } – { $site }
title-petition = { $title } – { $site }
title-confirmed = İmzanız için teşekkürler – { $title }
title-embed = { $title }
title-poster = Yazdırmak için: { $title }
title-organisation = { $title } – { $site }
title-organisation-page = { $title }, sayfa { $number } – { $site }
title-topic = Konu: { $title } – { $site }
title-topic-page = Konu: { $title }, sayfa { $number } – { $site }
title-article = { $title } – { $site }
title-privacy = Gizlilik bildirimi – { $site }
title-check-email = E-postanızı kontrol edin – { $site }
title-confirm = İmzanızı onaylayın – { $site }
title-signature = İmzanız – { $site }
title-withdrawn = İmzanız geri çekildi – { $site }
title-message = { $site }
title-not-found = Sayfa bulunamadı – { $site }
description-home = { $site } imza kampanyaları: okuyun, imzalayın, nereye vardıklarını izleyin.
description-petitions = { $site } üzerindeki tüm imza kampanyaları, en yeniler önce.
description-organisation = { $title } tarafından başlatılan imza kampanyaları ve bunları kaç kişinin desteklediği.
description-topic = Konusu { $title } olan imza kampanyaları, en yeniler önce.
description-article = { $title } – { $site }
description-privacy = { $site } imzalayanların verileriyle ne yapar: ne saklanır, ne kadar süre ve kim okuyabilir.
social-image-alt = “{ $title }” imza kampanyası

## Ana sayfa ve listeler
home-lead = Bir imza kampanyasını okuyun, imzalayın, sonucunu görün.
featured = Öne çıkanlar
closing-soon = Yakında kapanacaklar
newest = En yeniler
list-open = Açık kampanyalar
list-closed = Kapanan kampanyalar
list-most-signed = En çok imzalananlar
victories = Kazanılanlar
petitions-about = Konusu { $topic } olan imza kampanyaları
started-petitions = { $count ->
    [one] { $count } imza kampanyası başlattı
   *[other] { $count } imza kampanyası başlattı
}
contact = İletişim
website = Web sitesi

## İlerleme
be-first = İlk imzalayanlardan biri olun
of-goal = (hedef: { $goal })
next-goal = Sonraki hedef: { $goal }
goal-reached = { $goal } imza hedefine ulaşıldı.
progress-label = { $goal } imzadan { $signatures } tanesi
online-elsewhere = { $online } çevrimiçi, { $elsewhere } başka yollarla toplandı
elsewhere-sum = { $elsewhere } başka yollarla toplandı
elsewhere-from = { $source }: { $count }
elsewhere-from-on = { $source } ({ $date }): { $count }

## Dilekçe
sign-this = Bu kampanyayı imzalayın
days-left = { $count ->
    [one] { $count } gün kaldı
   *[other] { $count } gün kaldı
}
last-day = İmzalamak için son gün
closes-on = { $date } gününün sonuna kadar imzalanabilir
closes-zone-city = {" "}({ $city } saatiyle)
closes-zone = {" "}({ $zone })
closed-on = Kapanış: { $date }
closed-title = Bu kampanya kapandı
closed-text = Artık imza almıyor. İmzalayan herkese teşekkürler.
victory-title = Bu kampanya kazandı
victory-text = İstenen yerine getirildi. İmzalayan herkese teşekkürler.
not-open-title = Bu kampanya henüz açılmadı
not-open-text = Yalnızca önizlemede görünür.
updates = Gelişmeler
latest-update = Son gelişme: { $title }
pace = Bu hafta { $count }
curve-title = Günden güne imzalar
curve-text = { $first }: { $from }, { $last }: { $to }
update-waiting = Henüz yayımlanmadı
updates-feed = Bu kampanyanın gelişmeler akışı
spread-title = Bu kampanyayı paylaşın
poster-link = Yazdırılabilir imza föyü
text-link = Kampanyanın tam metni (düz metin)
photo-credit = Fotoğraf: { $credit }

## Form
sign-title = Bu kampanyayı imzalayın
field-name = Adınız ve soyadınız
field-email = E-posta adresiniz
hint-email-confirm = İmzanızı onaylamanız için size bir e-posta göndeririz. Adresiniz hiçbir zaman yayımlanmaz.
hint-email = Adresiniz hiçbir zaman yayımlanmaz.
field-country = Yaşadığınız ülke
choose-country = Bir ülke seçin
field-postcode = Posta kodu
field-comment = Neden imzalıyorsunuz?
field-updates = { $organisation } bu kampanya ve diğer çalışmaları hakkında bana e-posta gönderebilir. Aboneliğimi istediğim zaman sonlandırabilirim.
field-trap = Bu alanı boş bırakın
what-happens = Verilerinize ne olur?
sign-button = İmzalayın
signing = Gönderiliyor…
next-confirm = Ardından size bir e-posta göndeririz. İçindeki bağlantıyı açıp onayladığınızda imzanız sayılır.
next-counts = İmzanız hemen sayılır. İmzanızı geri çekebileceğiniz bir bağlantıyı size e-postayla göndeririz.
errors-title = Bir sorun var
offline-title = Bağlantı yok
offline-text = İmzanız bu tarayıcıda saklanıyor. Bu sayfa açıkken yeniden çevrimiçi olduğunuzda hemen gönderilir. 24 saat sonra artık gönderilmez ve bu tarayıcıda bu sitenin bir sayfasını yeniden açtığınızda silinir.
offline-forget = Şimdi silin
failed-text = Bir sorun oluştu. Lütfen yeniden deneyin.

## Düğmenin yanındaki bildirim
notice-sealed = Adınız ve e-posta adresiniz şifrelenmiş olarak saklanır. { $organisation } bunları okuyabilir. İmzanızı istediğiniz an geri çekebilirsiniz.
notice-who = Adınız, e-posta adresiniz ve kimliğinizi belli edebilecek diğer her şey saklanmadan önce şifrelenir. { $organisation } bunların şifresini çözebilir. Bu formu işleten hizmet ise bunu ancak siz onaylayana kadar ve size gönderilecek bir e-posta beklerken yapabilir.
notice-who-signed = Adınız, e-posta adresiniz ve kimliğinizi belli edebilecek diğer her şey saklanmadan önce şifrelenir. { $organisation } bunların şifresini çözebilir. Bu formu işleten hizmet ise bunu ancak size gönderilecek bir e-posta beklerken yapabilir.
notice-count = Yalnızca imza sayısı iletilir, adlar iletilmez. Kampanyanın muhatabı: { $target }.
notice-names = { $organisation } adınızı ve soyadınızı kampanyanın muhatabına iletecektir: { $target }.
notice-names-postcode = { $organisation } adınızı, soyadınızı ve posta kodunuzu kampanyanın muhatabına iletecektir: { $target }.
notice-confirm = Adresiniz imzanızı onaylamak için, gelişmeleri bildirmek için ise yalnızca isterseniz kullanılır.
notice-signed = Adresiniz size teşekkür etmek ve imzanızı geri çekebilmeniz için, gelişmeleri bildirmek için ise yalnızca isterseniz kullanılır.
notice-via = Nerede paylaşıldığını belirten bir bağlantıyla geldiyseniz bu kaynak şifrelenir, imzanızla birlikte saklanır ve istatistiklerde sayılır.
notice-kept = { $days ->
    [one] Verileriniz kampanya kapandıktan { $days } gün sonra silinir. O zamana kadar imzanızı istediğiniz an geri çekebilirsiniz.
   *[other] Verileriniz kampanya kapandıktan { $days } gün sonra silinir. O zamana kadar imzanızı istediğiniz an geri çekebilirsiniz.
}

## Consent: the sentence to tick, as it is kept on record
consent = Verilerimin, imzamın ortaya koyduğu siyasi görüş dahil, açıklandığı şekilde { $organisation } tarafından işlenmesine açık rıza veriyorum.
consent-names = Verilerimin, imzamın ortaya koyduğu siyasi görüş dahil, açıklandığı şekilde { $organisation } tarafından işlenmesine ve adım ile soyadımın kampanyanın muhatabına iletilmesine açık rıza veriyorum: { $target }.
consent-names-postcode = Verilerimin, imzamın ortaya koyduğu siyasi görüş dahil, açıklandığı şekilde { $organisation } tarafından işlenmesine ve adım, soyadım ile posta kodumun kampanyanın muhatabına iletilmesine açık rıza veriyorum: { $target }.
signer-consent-required = Rıza vermek için kutuyu işaretleyin; rızanız olmadan imzanızı alamayız
signer-consent-unknown = { signer-text-unknown }
signer-notice-unknown = { signer-text-unknown }

## Confirming: what is recorded
confirm-recorded = Onayladığınızda şunlar kaydedilir:
confirm-again-text = Yazdığınız bu değil mi? Bu düğme yazılanları siler ve sizi forma geri götürür.
confirm-again = Bunu ben yazmadım: baştan başlamak istiyorum
signer-filled-in = Ayrıca doldurulanlar: { $fields }. Açılan sayfada görebilirsiniz.
signer-field-country = ülke
signer-field-postcode = posta kodu
signer-field-comment = yorum
signer-field-updates = e-postayla gelişmeler
signer-list-separator = { list-separator }
signer-button-start-again = { confirm-again }

## Sending the email again, and what is stored
check-email-again = E-postayı yeniden gönderin
check-email-sent = Daha önce beş tane gönderilmediyse e-posta yeniden gönderilir. İstenmeyen postalara da bakın.
signature-clear = Şifrelenmeden saklananlar: imzanın onaylanıp onaylanmadığı, imzanın ve e-postalarımızın tarih ve saatleri (imza onaylandıktan sonra dakikasız), bu e-postaların gönderilip gönderilemediği, dil, size gösterilen metinlerin özetleri (hash) ve form soruyorsa ülkeniz ile gelişmeleri almak isteyip istemediğiniz.
signature-sealed = Geri kalan her şey şifrelidir. Şifreyi yalnızca { $organisation } çözebilir.
signature-ask = Verilerinizle ilgili sorularınız mı var? Şuraya yazın: { $contact }.
signature-wrong = Yanlış bir şey mi var?
signature-wrong-text = Onaylanmış bir imza değiştirilemez. Bu düğme imzanızı geri çeker ve yeniden imzalamanız için boş forma götürür.
signature-wrong-button = Geri çekip baştan başlayın

## İmzadan sonra
thanks-title = İmzanız için teşekkürler
thanks-text = İmzanız sayıldı.
thanks-people = { $count ->
    [one] { $count } kişi imzaladı.
   *[other] { $count } kişi imzaladı.
}
thanks-remaining = Sonraki hedefe { $remaining } imza kaldı.
thanks-withdraw = E-postamızı saklayın: içindeki bağlantıyla imzanızı istediğiniz zaman görebilir veya geri çekebilirsiniz.
thanks-share = Bir imza kampanyası, imzalayanlar paylaştıkça büyür.
share-native = Paylaşın…
share-copy = Bağlantıyı kopyalayın
share-copied = Kopyalandı
share-preview = Arkadaşlarınız bunu görecek
share-email = E-posta
share-whatsapp = WhatsApp
share-facebook = Facebook
share-x = X
share-bluesky = Bluesky
share-telegram = Telegram
next-petition = { $organisation } tarafından başlatılan başka bir kampanya
for-websites = Web sitesi sahipleri için
embed-title = Bu kampanyayı kendi sitenizde gösterin
embed-text = Bu kodu sayfanıza kopyalayın. Başka sitelerden hiçbir şey yüklemez.
badge-text = Ya da yalnızca imza sayısı, görsel olarak:
back-to-petition = Kampanyaya dönün
check-email-title = E-postanızı kontrol edin
check-email-text = Şu adrese bir e-posta gönderdik:
check-email-next = Açın ve imzanızı onaylamak için bağlantıya tıklayın. O zamana kadar sayılmaz.
check-email-from = Gönderen: { $sender }.
check-email-wrong = Adres yanlış mı? Geri dönüp yeniden yazın.
check-email-spam = Birkaç dakika sonra hâlâ gelmedi mi? İstenmeyen posta klasörüne bakın.
confirm-title = İmzanızı onaylayın
confirm-text = Şu kampanyaya attığınız imzayı onaylamak üzeresiniz:
confirm-as = İmzadaki ad
confirm-button = İmzamı onaylıyorum
confirm-not-me = Bunu ben yapmadım
confirm-not-me-text = İmzalamadıysanız bu düğmeye basın, adresiniz hemen silinir.
signature-title = İmzanız
signature-petition = Kampanya
signature-date = İmza tarihi
signature-state = Durum
signature-pending = Onayınızı bekliyor
signature-confirmed = Sayıldı
signature-kept = Verilerin saklandığı son tarih
signature-counts = İmzanız sayıldı. Başka bir şey yapmanız gerekmiyor.
signature-updates-on = { $organisation } size e-posta gönderebilir.
signature-updates-off = E-posta almak istemiyorum
signature-withdraw-text = İmzanızı geri çekerseniz verileriniz silinir ve imzanız artık sayılmaz.
signature-withdraw = İmzamı geri çekiyorum
withdrawn-title = İmzanız geri çekildi
withdrawn-text = Verileriniz silindi. Fikrinizi değiştirirseniz yeniden imzalayabilirsiniz.
not-found-title = Böyle bir sayfa yok
not-found-text = Adres yanlış yazılmış ya da sayfa taşınmış olabilir.
not-found-home = Tüm imza kampanyaları

## Afiş
poster-sign-online = Çevrimiçi imzalayın
poster-or-paper = Ya da burada imzalayın
poster-name = Ad soyad
poster-email = E-posta adresi
poster-signature = İmza
poster-print = Bu sayfayı A4 ya da Letter kâğıda yazdırın. İmzaları toplayan kişi föyleri güvenle saklar ve kuruluşa teslim eder.
poster-data = Buraya yazdığınız kişisel veriler için veri sorumlusu: { $controller }. Veriler yalnızca bu kampanya için kullanılır.
poster-withdraw = İmzanızı geri çekmek, verilerinizi görmek ya da düzelttirmek için { $contact } adresine yazın.
poster-privacy = Gizlilik bildirimi: { $address }

## Gizlilik
privacy-title = Gizlilik bildirimi
privacy-lead = { $site } üzerinde bir kampanyayı imzalayanların verilerine ne olduğunu burada açıklıyoruz.
privacy-who-title = Verilerinizden kim sorumlu?
privacy-who = Veri sorumlusu: { $controller }
privacy-representative = Avrupa Birliği temsilcisi (GDPR madde 27): { $name }
privacy-dpo = Veri koruma görevlisi: { $name }
privacy-what-title = Neler saklanır?
privacy-what = Adınız ve soyadınız, e-posta adresiniz, tarih ve saat, dil, size gösterilen metinlerin özetleri (hash), gerekli kutuları işaretlediğiniz ve size e-postalarımızın gönderilip gönderilemediği.
privacy-what-country = Belirttiyseniz ülkeniz.
privacy-what-postcode = Belirttiyseniz posta kodunuz.
privacy-what-comment = Yazdıysanız yorumunuz.
privacy-what-updates = Gelişmeleri e-postayla almak isteyip istemediğiniz.
privacy-what-paper = Kâğıt üzerinde imzalarsanız: föye yazdıklarınız. Kampanyayı başlatan kuruluş föyleri aynı amaçla saklar ve en geç çevrimiçi imzaların verileri silindiğinde imha eder.
privacy-browser = İmzalarken bağlantı yoksa tarayıcınız yazdıklarınızı gönderilene kadar saklar. 24 saat sonra artık gönderilmez ve bu sitenin bir sayfasını yeniden açtığınızda silinir.
privacy-limits = Sahte imza akınlarını durdurmak için formun bir ağdan ve bir e-posta adresi için kaç kez gönderildiğini sayarız. Bunun için IP adresiniz ve e-posta adresiniz yalnızca gizli anahtarlı özet (hash) olarak saklanır. Anahtar iki gün sonra silinir; ondan sonra özetleri biz de sizinle ilişkilendiremeyiz.
privacy-not = Çerez, izleme, başka sitelerden görsel ya da betik kullanmıyoruz.
privacy-why-title = Verilerinizi neden ve hangi hukuki dayanakla kullanıyoruz
privacy-why-signature = İmzanızı kaydetmek ve saymak, size imzayla ilgili e-postaları göndermek ve formda belirtilmişse adınızı iletmek için: açık rızanız (GDPR madde 6(1)(a) ve madde 9(2)(a)), çünkü bir imza siyasi görüşü ortaya koyabilir.
privacy-why-updates = İstediyseniz size gelişmeleri göndermek için: yine açık rızanız. İmzanızı geri çekmeden aboneliğinizi sonlandırabilirsiniz.
privacy-why-limits = Çift ve sahte imzaları önlemek ve e-postalarımızı istemeyenlere yazmamak için: güvenilir bir sayımdaki meşru menfaatimiz (GDPR madde 6(1)(f)).
privacy-how-title = Veriler nasıl saklanır ve kim okuyabilir?
privacy-how = Kimliğinizi belli edebilecek her şey, saklanmadan önce kampanyayı başlatan kuruluş için şifrelenir. Şu kuruluşlar kendi kampanyalarındaki imzaları okuyabilir:
privacy-how-service = Hizmetin kendisi yazdıklarınızı okuyabilir, ama bunu ancak siz onaylayana kadar ve size gönderilecek bir e-posta beklerken yapabilir.
privacy-how-service-signed = Hizmetin kendisi yazdıklarınızı okuyabilir, ama bunu ancak size gönderilecek bir e-posta beklerken yapabilir.
privacy-how-hash = Kimse iki kez imzalamasın diye imzanızla birlikte e-posta adresinizin gizli anahtarlı bir özeti (hash) saklanır. Bu özet adresi açığa çıkarmaz, ama bu hizmetin gizli anahtarına sahip olan, belirli bir adresle imza atılıp atılmadığını sınayabilir. Veriler silindiğinde bu sınama için gereken rastgele bir değer de silinir ve sınama artık yapılamaz.
privacy-target-title = Neler paylaşılır?
privacy-target-none = Kampanyanın muhatapları yalnızca kaç kişinin imzaladığını öğrenir, kimlerin imzaladığını öğrenmez.
privacy-target-some = Formda belirtilmişse kuruluş, imzalayanların adlarını kampanyanın muhataplarına iletir. Diğer bütün kampanyalarda muhataplar yalnızca kaç kişinin imzaladığını öğrenir.
privacy-target-all = Kuruluş, imzalayanların adlarını kampanyanın muhataplarına iletir. Bu, formda da belirtilir.
privacy-target-postcode = Form posta kodu soruyorsa bu da adla birlikte iletilir.
privacy-processors-title = Hizmet sağlayıcılar
privacy-processors = Bu şirketler verileri bizim adımıza ve talimatımızla işler (GDPR madde 28):
privacy-processors-unknown = Bu siteyi barındıran ve e-postalarını gönderen şirketler verileri bizim adımıza ve talimatımızla işler (GDPR madde 28).
privacy-aws = sayfaların ve formun barındırılması, veritabanı, e-postaların gönderilmesi
privacy-transfer-title = Avrupa Ekonomik Alanı dışına aktarım
privacy-transfer-none = Veriler yalnızca Avrupa Ekonomik Alanı’nda saklanır.
privacy-transfer = Veriler Avrupa Ekonomik Alanı dışında da saklanır. Güvencelerin bir kopyasını bizden isteyebilirsiniz:
privacy-clauses = Avrupa Komisyonu’nun yeterlilik kararı ya da böyle bir karar yoksa standart sözleşme maddeleri (GDPR madde 45 ve madde 46(2)(c))
privacy-cdn = Sayfalar ve form, size yakın olan ve Avrupa Ekonomik Alanı dışında bulunabilen dünya çapında bir ağın (CloudFront) sunucularından geçer. Bu sunucular yazdıklarınızı saklamaz.
privacy-long-title = Veriler ne kadar süre saklanır?
privacy-long = { $days ->
    [one] Kampanya kapandıktan { $days } gün sonrasına kadar.
   *[other] Kampanya kapandıktan { $days } gün sonrasına kadar.
}
privacy-long-range = Kampanyaya göre, kapandıktan { $from } ile { $to } gün sonrasına kadar.
privacy-long-pending = { $days ->
    [one] Onaylanmayan imza { $days } gün sonra silinir.
   *[other] Onaylanmayan imza { $days } gün sonra silinir.
}
privacy-long-unsent = Bu süre size gönderdiğimiz ilk e-postadan itibaren işler. Hiçbir e-posta gönderilemezse imza { $days } gün sonra silinir.
privacy-long-withdrawn = { $days ->
    [one] Bir imzayı geri çekerseniz, imzanın kopyalardan da çıkarılabilmesi için adınızı ve adresinizi içermeyen bir özet (hash) { $days } gün saklanır.
   *[other] Bir imzayı geri çekerseniz, imzanın kopyalardan da çıkarılabilmesi için adınızı ve adresinizi içermeyen bir özet (hash) { $days } gün saklanır.
}
privacy-long-stopped = Size gönderilen bir e-posta geri dönerse ya da bir e-postayı istenmeyen olarak bildirirseniz, size bir daha yazmamak için adresinizin gizli anahtarlı bir özeti { $days } gün saklanır.
privacy-long-deleted = Silmek şu demektir: yazdıklarınız veritabanından kaldırılır ve geriye kalan artık sizinle ilişkilendirilemez. Bu birkaç gün sürebilir.
privacy-long-backup = { $days ->
    [one] Silinen veriler yedeklerden { $days } gün sonra kaybolur.
   *[other] Silinen veriler yedeklerden { $days } gün sonra kaybolur.
}
privacy-long-count = İmza sayısı saklanır. Kimsenin kimliğini belli etmez.
privacy-rights-title = Haklarınız
privacy-rights = Verilerinize erişme, onları düzelttirme veya sildirme, taşınabilir biçimde alma, işlenmelerini kısıtlatma ve buna itiraz etme hakkınız vardır. Size gönderdiğimiz e-postadaki bağlantıyla imzanızı görebilir ve geri çekebilirsiniz; diğer her şey için yukarıdaki iletişim adreslerinden birine yazın. Verileriniz açık rızanıza dayanarak işlenir; rızanızı istediğiniz zaman geri alabilirsiniz, bu önceki işlemenin hukuka uygunluğunu etkilemez.
privacy-correct = Onaylanmış bir imza değiştirilemez. Düzeltmek için imzanızı geri çekip yeniden imzalayın ya da veri sorumlusuna yazın.
privacy-complain = Verilerinizin yanlış işlendiğini düşünüyorsanız veri korumayı denetleyen bir makama, örneğin yaşadığınız yerdekine, şikâyette bulunabilirsiniz.
privacy-authority = Yetkili denetim makamı: { $authority }
privacy-must-title = Gönüllülük ve otomatik kararlar
privacy-must = İmzalamak zorunda değilsiniz. İmzalarsanız adınıza ve soyadınıza, e-posta adresinize ve rızanıza ihtiyacımız olur; isteğe bağlı olarak işaretlenen alanları boş bırakabilirsiniz.
privacy-automated = Hakkınızda otomatik karar verilmez ve profiliniz çıkarılmaz (GDPR madde 22).
privacy-other-title = Adresinizi başkası yazdıysa
privacy-other = Biri e-posta adresinizi sizin bilginiz olmadan yazabilir. O zaman adresiniz, ad ve yazılan diğer her şey bize o kişiden gelmiştir. E-postamızdaki bağlantıyla hepsini hemen silebilirsiniz. İmzalayanlarla aynı haklara sahipsiniz.
privacy-updated = Son değişiklik: { $date }
privacy-text = Bu bildirimin özetiyle (hash) yayımlanan düz metin hâli

## Hizmetin söyledikleri
signer-name-required = Adınızı ve soyadınızı yazın
signer-name-too-long = Adınız en çok 255 karakter olabilir
signer-name-web-address = Adınız bir web adresi içeremez
signer-name-first-character = Adınız { $character } ile başlayamaz
signer-name-invalid = Adınız izin verilmeyen bir karakter içeriyor
signer-email-required = E-posta adresinizi yazın
signer-email-invalid = ad@example.org gibi bir e-posta adresi yazın
signer-email-disposable = Kalıcı bir adres yazın: geçici adresler kabul edilmez
signer-country-required = Yaşadığınız ülkeyi seçin
signer-country-unknown = Listeden bir ülke seçin
signer-postcode-required = Posta kodunuzu yazın
signer-postcode-invalid = Ülkenizdeki biçimde bir posta kodu yazın
signer-comment-required = Neden imzaladığınızı yazın
signer-comment-too-long = Yorumunuz çok uzun
signer-declaration-required = Bunu onaylamak için kutuyu işaretleyin
signer-updates-required = Devam etmek için kutuyu işaretleyin
signer-text-unknown = Sayfa güncel değildi: kampanyayı yeniden okuyup bir kez daha imzalayın
signer-error-title = Hata: { $title }
signer-title-separator = {". "}
signer-button-confirm = { confirm-button }
signer-button-not-me = { confirm-not-me }
signer-button-updates-off = { signature-updates-off }
signer-button-withdraw = { signature-withdraw }
signer-not-found-title = Kampanya bulunamadı
signer-not-found-text = Bu adreste imza kampanyası yok ya da henüz açılmadı.
signer-closed-title = Bu kampanya kapandı
signer-closed-text = Artık imza almıyor. Verileriniz saklanmadı.
signer-text-replaced-title = Metin değişti
signer-text-replaced-text = Siz sayfayı açtıktan sonra kampanya metni değişti. İmzalamadan önce lütfen yeniden okuyun.
signer-link-gone-title = Bu bağlantı artık geçerli değil
signer-link-gone-text = Daha önce kullanılmış, süresi dolmuş ya da imza geri çekilmiş. Yeniden imzalayabilirsiniz.
signer-bad-request-title = Form okunamadı
signer-bad-request-text = Gönderilenlerin bir bölümü geçersiz. Geri dönüp yeniden deneyin.
signer-cross-site-title = Lütfen kampanyanın sayfasında imzalayın
signer-cross-site-text = Bu form başka bir siteden gönderildiği için kabul edilmedi. Kampanyayı açıp orada imzalayın.
signer-too-large-title = Metniniz çok uzun
signer-too-large-text = Kısaltıp yeniden deneyin.
signer-media-type-title = Form okunamadı
signer-media-type-text = Bu biçim desteklenmiyor.
signer-method-title = Bu burada çalışmaz
signer-method-text = Kampanyaya dönüp yeniden deneyin.
signer-too-many-title = Lütfen biraz bekleyin
signer-too-many-text = Ağınızdan çok sayıda imza geliyor. { $wait } sonra yeniden deneyin. Formu yeniden doldurmanız gerekmeyecek.
signer-unavailable-title = Şu anda imzanızı alamıyoruz
signer-unavailable-text = { $wait } sonra yeniden deneyin. Formu yeniden doldurmanız gerekmeyecek.
signer-wait-seconds = { $count } sn
signer-wait-minutes = { $count } dk
signer-wait-hours = { $count } sa

## E-postalar
mail-hello = Merhaba { $name },
mail-confirm-subject = İmzanızı onaylayın: { $petition_title }
mail-confirm-intro = Az önce bu kampanyayı imzaladınız ya da başka biri adresinizle imzaladı:
mail-confirm-do = İmzanın sayılması için bu sayfayı açıp düğmeye tıklayın:
mail-confirm-button = İmzamı onaylıyorum
mail-confirm-what = Bağlantı, imzaladığınız her şeyi gösteren bir sayfa açar. İmzanız ancak orada onayladığınızda sayılır.
mail-confirm-until = Bağlantının geçerli olduğu son gün: { $expires_on }
mail-confirm-not = Bu siz değilseniz bu e-postayı dikkate almayın: imza sayılmaz ve adresiniz silinir. Adresinizi hemen de silebilirsiniz:
mail-confirm-keep = Bu e-postayı saklayın: onayladıktan sonra aynı bağlantıyla imzanızı istediğiniz zaman görebilir veya geri çekebilirsiniz.
mail-reminder-subject = İmzanız henüz onaylanmadı: { $petition_title }
mail-reminder-intro = Birkaç gün önce bu kampanyayı imzaladınız ya da başka biri adresinizle imzaladı. İmza henüz sayılmıyor:
mail-reminder-last = Bu tek hatırlatmamızdır.
mail-already-subject = Zaten imzaladınız: { $petition_title }
mail-already-intro = Az önce biri bu kampanyayı adresinizle imzaladı:
mail-already-text = İmzanız zaten sayıldı, bu yüzden bir şey yapmanız gerekmiyor. İmzalayan, posta kutunuzu paylaşan biriyse imzalamak için kendi e-posta adresini kullanmalıdır.
mail-signed-subject = İmzanız için teşekkürler: { $petition_title }
mail-signed-intro = Bu kampanyayı imzaladığınız için teşekkürler:
mail-signed-text = İmzanız sayıldı.
mail-own = İmzanızı görün veya geri çekin
mail-footer = Bu e-postayı, adresiniz { $site } sitesindeki bir kampanya sayfasına yazıldığı için alıyorsunuz.

## Two people with one address
second-note = Bu e-posta adresiyle başka bir kişi olarak imzalıyorsunuz. Adres burada değiştirilemez.
mail-second-text = Bu adresle atılan bir imza zaten sayıldı, bu yüzden bir şey yapmanız gerekmiyor. Bu posta kutusunu kullanan başka biri de imzalamak isterse, kendi adıyla bir kez imzalayabilir:
mail-second-link = Başka bir kişi olarak imzalayın (bağlantının son geçerlilik günü: { $expires_on })
signer-second-taken-title = Bu adresle iki kişi imzaladı
signer-second-taken-text = Bir posta kutusunu paylaşan iki kişi imzalayabilir. Diğer herkesin kendi adresi olmalıdır.
