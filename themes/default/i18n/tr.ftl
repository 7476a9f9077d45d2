# Temanın Türkçe metinleri.

## Her yerde
skip-to-content = İçeriğe geç
menu = Ana menü
languages = Diller
footer-menu = Bu site hakkında
all-petitions = Tüm dilekçeler
privacy-notice = Gizlilik bildirimi
feed = Akış
petitioning = Dilekçenin muhatabı: { $target }
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
    [one] { $count } dilekçe
   *[other] { $count } dilekçe
}
topics = Konular
all-topics = Tüm konular ({ $count })
organisations = Kimler başlattı
show-all = Tümünü göster ({ $count })
read-and-sign = Oku ve imzala
read-more = Devamını oku
previous-page = Önceki sayfa
next-page = Sonraki sayfa
pages = Sayfalar
page-of = Sayfa { $number } / { $pages }
page-number = Sayfa { $number }
nothing-here = Burada henüz bir şey yok.
standing-draft = Taslak
standing-scheduled = Henüz açılmadı
standing-closed = Kapandı
standing-victory = Kazanıldı
list-separator = {", "}
optional = (isteğe bağlı)

## Başlıklar ve açıklamalar
title-home = { $site }
title-petitions = Tüm dilekçeler – { $site }
title-petitions-page = Tüm dilekçeler, sayfa { $number } – { $site }
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
title-check-email = E-postanıza bakın – { $site }
title-confirm = İmzanızı onaylayın – { $site }
title-signature = İmzanız – { $site }
title-withdrawn = İmzanız geri çekildi – { $site }
title-message = { $site }
title-not-found = Sayfa bulunamadı – { $site }
description-home = { $site } dilekçeleri: okuyun, imzalayın, nereye vardıklarını görün.
description-petitions = { $site } üzerindeki tüm dilekçeler, en yeniler önce.
description-organisation = { $title } tarafından başlatılan dilekçeler ve kaç kişinin desteklediği.
description-topic = Konusu { $title } olan dilekçeler, en yeniler önce.
description-article = { $title }, { $site }.
description-privacy = { $site } imzalayanların verileriyle ne yapar: ne saklanır, nasıl, ne kadar süre ve kim okuyabilir.
social-image-alt = “{ $title }” dilekçesi
social-image-alt-site = { $site }

## Ana sayfa ve listeler
home-lead = Bir dilekçe okuyun, altına adınızı yazın, sonucunu görün.
featured = Öne çıkanlar
closing-soon = Yakında kapanacaklar
newest = En yeniler
victories = Kazanılanlar
petitions-about = Konusu { $topic } olan dilekçeler
started-petitions = { $count ->
    [one] { $count } dilekçe başlattı
   *[other] { $count } dilekçe başlattı
}
contact = İletişim
website = Web sitesi

## İlerleme
of-goal = / { $goal }
next-goal = Sonraki hedef: { $goal }
goal-reached = { $goal } hedefine ulaşıldı.
progress-label = { $goal } imzadan { $signatures } tanesi
online-elsewhere = { $online } çevrimiçi, { $elsewhere } başka yollarla toplandı
elsewhere-from = { $source }: { $count }
elsewhere-from-on = { $source } ({ $date }): { $count }

## Dilekçe
sign-this = Bu dilekçeyi imzala
closes-on = { $date } gününün sonunda kapanır ({ $zone })
closed-on = Kapanış: { $date }
closed-title = Bu dilekçe kapandı
closed-text = Artık imza almıyor. İmzalayan herkese teşekkürler.
victory-title = Bu dilekçe kazandı
victory-text = İstenen yerine getirildi. İmzalayan herkese teşekkürler.
not-open-title = Bu dilekçe henüz açılmadı
not-open-text = Yalnızca önizlemede görünür.
updates = Gelişmeler
updates-feed = Gelişmeler akışı
spread-title = Başkalarına duyurun
poster-link = Yazdırılıp kâğıtta imzalanacak sayfa
text-link = İmzalanan metin
photo-credit = Fotoğraf: { $credit }

## Form
sign-title = Bu dilekçeyi imzala
field-name = Adınız ve soyadınız
field-email = E-posta adresiniz
hint-email-confirm = Siz olduğunuzu doğrulamak için bir e-posta göndeririz. Adres hiçbir zaman gösterilmez.
hint-email = Hiçbir zaman gösterilmez.
field-country = Yaşadığınız ülke
choose-country = Bir ülke seçin
field-postcode = Posta kodu
field-comment = Neden imzalıyorsunuz?
field-updates = { $organisation } bu dilekçe ve diğer çalışmaları hakkında bana yazabilir. Bunu istediğim zaman sonlandırabilirim.
field-trap = Burayı boş bırakın
what-happens = Verilerinize ne olur
sign-button = İmzala
signing = Gönderiliyor…
next-confirm = Ardından size bir e-posta göndeririz. Bağlantısını açıp onayladığınızda imzanız sayılır.
next-counts = İmzanız hemen sayılır. Geri çekmeniz için bağlantı içeren bir e-posta göndeririz.
errors-title = Lütfen şu yanıtları gözden geçirin
sent-title = Bir adım kaldı: e-postanıza bakın
sent-text = { $email } adresine yazdık. E-postayı açın ve onaylamak için bağlantısını izleyin; o zamana kadar imzanız sayılmaz.
sent-signed-title = İmzanız için teşekkürler
offline-title = Bağlantı yok
offline-text = İmzanız bu tarayıcıda saklanır. Bu sayfa açıkken yeniden çevrimiçi olduğunuzda hemen gönderilir. 24 saat sonra artık gönderilmez ve burada bu sitenin bir sayfası yeniden açıldığında silinir.
offline-forget = Şimdi sil
failed-text = Olmadı. Lütfen yeniden deneyin.

## Düğmenin yanındaki bildirim
notice-who = Adınız, e-posta adresiniz ve buraya yazdığınız diğer bilgiler şifrelenerek saklanır. Yalnızca { $organisation } okuyabilir.
notice-count = Kaç kişinin imzaladığı (kimlerin imzaladığı değil) şuraya bildirilir: { $target }.
notice-names = { $organisation } adınızı şuraya verecektir: { $target }.
notice-names-postcode = { $organisation } adınızı ve posta kodunuzu şuraya verecektir: { $target }.
notice-confirm = Adresiniz imzanızı onaylamak için kullanılır; haber göndermek için yalnızca siz isterseniz.
notice-signed = Adresiniz size teşekkür etmek ve imzanızı geri çekebilmeniz için kullanılır; haber göndermek için yalnızca siz isterseniz.
notice-kept = { $days ->
    [one] Verileriniz dilekçe kapandıktan { $days } gün sonra silinir. Ondan önce imzanızı istediğiniz zaman geri çekebilirsiniz.
   *[other] Verileriniz dilekçe kapandıktan { $days } gün sonra silinir. Ondan önce imzanızı istediğiniz zaman geri çekebilirsiniz.
}

## Consent: the sentence to tick, as it is kept on record
consent = Verilerimin, imzamın ortaya koyduğu siyasi görüş de dahil, açıklandığı şekilde { $organisation } tarafından işlenmesini kabul ediyorum.
consent-names = Verilerimin, imzamın ortaya koyduğu siyasi görüş de dahil, açıklandığı şekilde { $organisation } tarafından işlenmesini ve adımın şuraya verilmesini kabul ediyorum: { $target }.
consent-names-postcode = Verilerimin, imzamın ortaya koyduğu siyasi görüş de dahil, açıklandığı şekilde { $organisation } tarafından işlenmesini, adımın ve posta kodumun şuraya verilmesini kabul ediyorum: { $target }.
signer-consent-required = Onay vermek için kutuyu işaretleyin; onayınız olmadan imzanızı alamayız
signer-consent-unknown = { signer-text-unknown }
signer-notice-unknown = { signer-text-unknown }

## İmzadan sonra
thanks-title = İmzanız için teşekkürler
thanks-text = İmzanız sayıldı.
thanks-withdraw = E-postamızı saklayın: içindeki bir bağlantıyla imzanızı görebilir ve istediğiniz zaman geri çekebilirsiniz.
thanks-share = Bir dilekçe, imzalayanlar onu başkalarına ilettikçe büyür.
share-native = Paylaş…
share-email = E-posta
share-whatsapp = WhatsApp
share-facebook = Facebook
share-x = X
share-bluesky = Bluesky
share-telegram = Telegram
embed-title = Kendi sitenizde gösterin
embed-text = Bunu bir sayfaya kopyalayın. Başka hiçbir yerden bir şey yüklemez.
badge-text = Ya da yalnızca sayı, resim olarak:
back-to-petition = Dilekçeye dön
check-email-title = E-postanıza bakın
check-email-text = Şu adrese bir e-posta gönderdik:
check-email-next = Açın ve imzanızı onaylamak için bağlantıyı izleyin. O zamana kadar sayılmaz.
check-email-wrong = Yanlış mı? Geri dönüp adresinizi yeniden yazın.
check-email-spam = Birkaç dakika sonra hâlâ gelmedi mi? İstenmeyen postalara bakın.
confirm-title = İmzanızı onaylayın
confirm-text = Şu dilekçeyi imzalamak üzeresiniz:
confirm-as = Şu adla imzalıyorsunuz
confirm-button = İmzamı onaylıyorum
confirm-not-me = Bu ben değildim
confirm-not-me-text = İmzalamadıysanız buna basın. Adresiniz hemen silinir.
signature-title = İmzanız
signature-petition = Dilekçe
signature-date = İmza tarihi
signature-state = Durum
signature-pending = Onayınızı bekliyor
signature-confirmed = Sayıldı
signature-kept = Verilerin saklanacağı tarih
signature-counts = İmzanız sayıldı. Başka bir şey yapmanız gerekmiyor.
signature-updates-on = { $organisation } size yazabilir.
signature-updates-off = Bana artık yazmayın
signature-withdraw-text = Geri çekerseniz verileriniz silinir ve imzanız artık sayılmaz.
signature-withdraw = İmzamı geri çekiyorum
withdrawn-title = İmzanız geri çekildi
withdrawn-text = Verileriniz silindi. Fikrinizi değiştirirseniz yeniden imzalayabilirsiniz.
not-found-title = Böyle bir sayfa yok
not-found-text = Adres yanlış yazılmış ya da sayfa taşınmış olabilir.
not-found-home = Tüm dilekçeler

## Afiş
poster-sign-online = Çevrimiçi imzalayın
poster-or-paper = Ya da burada imzalayın
poster-name = Ad soyad
poster-address = E-posta ya da adres
poster-signature = İmza
poster-print = Bu sayfayı A4 ya da Letter kâğıda yazdırın. Sayfaları toplayan kişi güvenle saklar ve teslim eder.
poster-data = Buraya yazdıklarınızdan sorumlu: { $controller }. Yalnızca bu dilekçe için kullanılır.
poster-privacy = Gizlilik bildirimi: { $address }

## Gizlilik
privacy-title = Gizlilik bildirimi
privacy-lead = { $site } üzerinde dilekçe imzalayanların verilerine ne olduğu burada yazılıdır.
privacy-who-title = Verilerinizden kim sorumlu
privacy-who = Verilerden sorumlu: { $controller }.
privacy-what-title = Ne saklanır
privacy-what = Adınız, e-posta adresiniz, zaman, dil ve imzaladığınız metnin parmak izi.
privacy-what-country = Belirttiyseniz ülkeniz.
privacy-what-postcode = Belirttiyseniz posta kodunuz.
privacy-what-comment = Yazdıysanız yorumunuz.
privacy-what-updates = Haber isteyip istemediğiniz.
privacy-what-paper = Kâğıt üzerinde imzalarsanız: sayfaya yazdıklarınız. Dilekçeyi başlatan kuruluş sayfaları aynı amaçla saklar ve en geç çevrimiçi imzaların verileri silindiğinde imha eder.
privacy-not = Çerez yok, izleme yok, başkalarından resim ya da betik yok. Ağ adresiniz yalnızca, karıştırılmış olarak ve en çok bir gün boyunca, sahte imza akınlarını engellemek için kullanılır.
privacy-how-title = Nasıl saklanır ve kim okuyabilir
privacy-how = Verileriniz saklanmadan önce dilekçeyi başlatan kuruluş için şifrelenir. Şu kuruluşlar kendi dilekçelerinde imzalananları okuyabilir:
privacy-how-service = Hizmetin kendisi yalnızca adınızı ve e-posta adresinizi okuyabilir; bunu da ancak size gönderilecek bir ileti varken ya da onayınız beklenirken yapabilir.
privacy-how-clear = Yalnızca kimsenin adını vermeyen bilgiler, sayılabilsin diye şifrelenmeden saklanır: saat, dil, hangi metni imzaladığınız ve form soruyorsa ülkeniz ile haber isteyip istemediğiniz.
privacy-target-title = Ne teslim edilir
privacy-target-none = Dilekçenin muhataplarına kaç kişinin imzaladığı söylenir. Hiçbir ad öğrenmezler.
privacy-target-some = Düğmenin yanında yazıyorsa kuruluş, imzalayanların adlarını dilekçenin muhataplarına verir. Diğer bütün dilekçelerde muhataplara yalnızca kaç kişinin imzaladığı söylenir.
privacy-target-all = Kuruluş, imzalayanların adlarını dilekçenin muhataplarına verir. Bu, düğmenin yanında da yazar.
privacy-target-postcode = Form posta kodu soruyorsa bu da adla birlikte verilir.
privacy-long-title = Ne kadar süre
privacy-long = { $days ->
    [one] Dilekçe kapandıktan { $days } gün sonrasına kadar.
   *[other] Dilekçe kapandıktan { $days } gün sonrasına kadar.
}
privacy-long-range = Dilekçeye göre, kapandıktan { $from } ile { $to } gün sonrasına kadar.
privacy-long-pending = { $days ->
    [one] Onaylanmayan imza { $days } gün sonra silinir.
   *[other] Onaylanmayan imza { $days } gün sonra silinir.
}
privacy-long-withdrawn = { $days ->
    [one] Geri çekilen imzadan { $days } gün boyunca ad ve adres içermeyen, karıştırılmış bir anahtar kalır.
   *[other] Geri çekilen imzadan { $days } gün boyunca ad ve adres içermeyen, karıştırılmış bir anahtar kalır.
}
privacy-long-backup = { $days ->
    [one] Yedekler { $days } gün geriye gider.
   *[other] Yedekler { $days } gün geriye gider.
}
privacy-long-count = Sayının kendisi kalır. Kimsenin adını taşımaz.
privacy-rights-title = Haklarınız
privacy-rights = Saklananları görebilir, düzelttirebilir, sildirebilir, yanınızda götürebilir ya da itiraz edebilirsiniz. Size gönderdiğimiz e-postadaki bağlantı imzanızı gösterir ve geri çeker; ya da yukarıdaki iletişim adresine yazın. Dayanak, istediğiniz zaman geri alabileceğiniz rızanızdır.
privacy-complain = Verilerinizin yanlış işlendiğini düşünüyorsanız, yaşadığınız yerdeki veri koruma makamına şikâyette bulunabilirsiniz.

## Hizmetin söyledikleri
signer-name-required = Adınızı yazın
signer-name-too-long = Adınız en çok 255 karakter olabilir
signer-name-web-address = Adınız bir web adresi içeremez
signer-name-first-character = Adınız { $character } ile başlayamaz
signer-name-invalid = Adınızı harflerle yazın
signer-email-required = E-posta adresinizi yazın
signer-email-invalid = ad@ornek.org gibi bir e-posta adresi yazın
signer-email-disposable = Elinizde kalacak bir adres yazın; geçici adresler kabul edilmez
signer-country-required = Yaşadığınız ülkeyi seçin
signer-country-unknown = Listeden bir ülke seçin
signer-postcode-required = Posta kodunuzu yazın
signer-postcode-invalid = Ülkenizdekine benzer bir posta kodu yazın
signer-comment-required = Neden imzaladığınızı yazın
signer-comment-too-long = Yorumunuz çok uzun: kısaltın
signer-declaration-required = Bunu onaylamak için kutuyu işaretleyin
signer-updates-required = Devam etmek için kutuyu işaretleyin
signer-text-unknown = Sayfa güncel değildi: dilekçeyi yeniden okuyup bir kez daha imzalayın
signer-error-title-prefix = Hata:
signer-not-found-title = Böyle bir dilekçe yok
signer-not-found-text = Bu adreste dilekçe yok ya da henüz açılmadı.
signer-closed-title = Bu dilekçe kapandı
signer-closed-text = Artık imza almıyor. Verileriniz saklanmadı.
signer-text-replaced-title = Metin değişti
signer-text-replaced-text = Sayfayı açtığınızdan beri dilekçe değiştirildi. İmzalamadan önce lütfen yeniden okuyun.
signer-link-gone-title = Bu bağlantı artık geçerli değil
signer-link-gone-text = Kullanılmış, eskimiş ya da imza geri çekilmiş. Yeniden imzalayabilirsiniz.
signer-bad-request-title = Okunamadı
signer-bad-request-text = Gönderilende bir yanlışlık var. Geri dönüp yeniden deneyin.
signer-cross-site-title = Lütfen dilekçenin sayfasında imzalayın
signer-cross-site-text = Bu başka bir siteden geldiği için kabul edilmedi. Dilekçeyi açıp orada imzalayın.
signer-too-large-title = Çok uzun
signer-too-large-text = Yazdıklarınızı kısaltıp yeniden deneyin.
signer-media-type-title = Okunamadı
signer-media-type-text = Burada anlaşılmayan bir biçimde gönderildi.
signer-method-title = Bu burada çalışmaz
signer-method-text = Dilekçeye dönüp yeniden deneyin.
signer-too-many-title = Lütfen biraz bekleyin
signer-too-many-text = Ağınızdan çok sayıda imza geliyor. { $wait } sonra yeniden deneyin. Yazdıklarınız korunur.
signer-unavailable-title = Şu anda imzanızı alamıyoruz
signer-unavailable-text = Hiçbir şey kaybolmadı: { $wait } sonra yeniden deneyin. Yazdıklarınız korunur.
signer-wait-seconds = { $count } sn
signer-wait-minutes = { $count } dk
signer-wait-hours = { $count } sa

## E-postalar
mail-hello = Merhaba { $name },
mail-confirm-subject = İmzanızı onaylayın: { $petition_title }
mail-confirm-intro = Az önce bu dilekçeyi imzaladınız ya da biri adresinizle imzaladı:
mail-confirm-do = Sayılması için bu sayfayı açıp düğmeye basın:
mail-confirm-button = İmzamı onaylıyorum
mail-confirm-until = Bağlantı şu tarihe kadar geçerlidir: { $expires_on }.
mail-confirm-not = Bu siz değilseniz bir şey yapmayın: sayılmaz ve adresiniz silinir. Ya da hemen buradan silin:
mail-confirm-keep = Bu e-postayı saklayın: onayladıktan sonra aynı bağlantıyla imzanızı görebilir ve istediğiniz zaman geri çekebilirsiniz.
mail-reminder-subject = İmzanız hâlâ eksik: { $petition_title }
mail-reminder-intro = İki gün önce bu dilekçeyi imzaladınız, ama imzanız henüz sayılmıyor:
mail-reminder-last = Bunu yalnızca bir kez hatırlatırız.
mail-already-subject = İmzaladınız: { $petition_title }
mail-already-intro = Az önce biri bu dilekçeyi adresinizle imzaladı:
mail-already-text = İmzanız zaten bir kez sayılıyor. Yapmanız gereken bir şey yok. Posta kutunuzu paylaşan başka biriyse: imzalamak için kendi adresi olmalı.
mail-signed-subject = İmzanız için teşekkürler: { $petition_title }
mail-signed-intro = Bu dilekçeyi imzaladığınız için teşekkürler:
mail-signed-text = İmzanız sayıldı.
mail-own = Hakkınızda saklananları görün ya da imzanızı geri çekin:
mail-footer = Bu adres dilekçenin sayfasına yazıldığı için { $site } tarafından gönderildi.
