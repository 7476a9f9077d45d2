# テーマの日本語の文言。

## 共通
skip-to-content = 本文へ移動
menu = メインメニュー
languages = 言語
footer-menu = このサイトについて
all-petitions = すべての請願
privacy-notice = 個人情報の取り扱い
feed = フィード
petitioning = 請願先：{ $target }
started-by = 発起：{ $name }
signatures = { $count ->
   *[other] 署名{ $count }筆
}
signatures-word = { $count ->
   *[other] 筆の署名
}
supporters = { $count ->
   *[other] 賛同者{ $count }人
}
supporters-word = { $count ->
   *[other] 人の賛同者
}
petitions-count = { $count ->
   *[other] 請願{ $count }件
}
topics = テーマ
all-topics = すべてのテーマ（{ $count }）
organisations = 発起した団体
show-all = すべて表示（{ $count }）
read-and-sign = 読んで署名する
read-more = 続きを読む
previous-page = 前のページ
next-page = 次のページ
pages = ページ
page-of = { $number }／{ $pages }ページ
page-number = { $number }ページ目
nothing-here = まだ何もありません。
standing-draft = 下書き
standing-scheduled = 受付前
standing-closed = 終了
standing-victory = 実現
list-separator = {"、"}
optional = （任意）

## 題名と説明
title-home = { $site }
title-petitions = すべての請願 – { $site }
title-petitions-page = すべての請願 { $number }ページ目 – { $site }
title-petition = { $title } – { $site }
title-confirmed = ご署名ありがとうございます – { $title }
title-embed = { $title }
title-poster = 印刷用：{ $title }
title-organisation = { $title } – { $site }
title-organisation-page = { $title } { $number }ページ目 – { $site }
title-topic = 「{ $title }」についての請願 – { $site }
title-topic-page = 「{ $title }」についての請願 { $number }ページ目 – { $site }
title-article = { $title } – { $site }
title-privacy = 個人情報の取り扱い – { $site }
title-check-email = メールをご確認ください – { $site }
title-confirm = 署名の確認 – { $site }
title-signature = あなたの署名 – { $site }
title-withdrawn = 署名を取り消しました – { $site }
title-message = { $site }
title-not-found = ページが見つかりません – { $site }
description-home = { $site }の請願を読み、署名し、その進み具合を見ることができます。
description-petitions = { $site }のすべての請願（新しい順）。
description-organisation = { $title }が発起した請願と、その賛同者の数。
description-topic = 「{ $title }」についての請願（新しい順）。
description-article = { $site }の「{ $title }」。
description-privacy = { $site }が署名者の情報をどう扱うか：何を、どのように、いつまで保存し、誰が読めるのか。
social-image-alt = 請願「{ $title }」
social-image-alt-site = { $site }

## 表紙と一覧
home-lead = 請願を読み、名前を添え、その行方を見届けてください。
featured = 注目
closing-soon = まもなく締め切り
newest = 新着
victories = 実現した請願
petitions-about = 「{ $topic }」についての請願
started-petitions = { $count ->
   *[other] 発起した請願：{ $count }件
}
contact = 連絡先
website = ウェブサイト

## 進み具合
of-goal = ／目標{ $goal }
next-goal = 次の目標：{ $goal }
goal-reached = 目標の{ $goal }に達しました。
progress-label = 目標{ $goal }筆のうち{ $signatures }筆
online-elsewhere = オンライン{ $online }筆、そのほかで集めた署名{ $elsewhere }筆
elsewhere-from = { $source }：{ $count }件
elsewhere-from-on = { $source }（{ $date }）：{ $count }件

## 請願
sign-this = この請願に署名する
closes-on = { $date }の終わりに締め切り（{ $zone }）
closed-on = { $date }に締め切り
closed-title = この請願は終了しました
closed-text = 署名の受け付けは終わりました。ご署名くださった皆さま、ありがとうございました。
victory-title = この請願は実現しました
victory-text = 求めが聞き入れられました。ご署名くださった皆さま、ありがとうございました。
not-open-title = この請願はまだ受け付けていません
not-open-text = プレビューにだけ表示されています。
updates = 経過報告
updates-feed = 経過報告のフィード
spread-title = 周りの人に伝える
poster-link = 印刷して紙で署名する用紙
text-link = 署名の対象となる本文
photo-credit = 写真：{ $credit }

## 署名欄
sign-title = この請願に署名する
field-name = お名前
field-email = メールアドレス
hint-email-confirm = ご本人であることを確かめるメールをお送りします。公開されることはありません。
hint-email = 公開されることはありません。
field-country = お住まいの国
choose-country = 国を選んでください
field-postcode = 郵便番号
field-comment = 署名する理由
field-updates = { $organisation }からこの請願やほかの活動についての連絡を受け取ります。いつでもやめられます。
field-trap = ここは空欄のままにしてください
what-happens = 情報の取り扱い
sign-button = 署名する
signing = 送信中…
next-confirm = このあとメールをお送りします。メールのリンクを開いて確認すると、署名が有効になります。
next-counts = 署名はすぐに有効になります。取り消し用のリンクをメールでお送りします。
errors-title = 次の項目をご確認ください
sent-title = あと一歩です。メールをご確認ください
sent-text = { $email }宛てにメールを送りました。メールのリンクを開いて確認してください。それまで署名は有効になりません。
sent-signed-title = ご署名ありがとうございます
offline-title = 接続できません
offline-text = 署名はこのブラウザーに保存されました。このページを開いている間に接続が戻ると、すぐに送信されます。24時間を過ぎると送信されず、次にここでこのサイトのページを開いたときに削除されます。
offline-forget = 今すぐ削除する
failed-text = うまくいきませんでした。もう一度お試しください。

## ボタンの横の説明
notice-who = お名前、メールアドレス、そのほかの入力内容は暗号化して保存します。読めるのは{ $organisation }だけです。
notice-count = { $target }には署名の数だけを伝え、誰が署名したかは伝えません。
notice-names = { $organisation }は、あなたのお名前を{ $target }に渡します。
notice-names-postcode = { $organisation }は、あなたのお名前と郵便番号を{ $target }に渡します。
notice-confirm = アドレスは署名の確認に使い、お知らせにはご希望の場合だけ使います。
notice-signed = アドレスはお礼と取り消しのために使い、お知らせにはご希望の場合だけ使います。
notice-kept = { $days ->
   *[other] 情報は請願の終了から{ $days }日後に削除します。それまではいつでも署名を取り消せます。
}

## Consent: the sentence to tick, as it is kept on record
consent = { $organisation }が、署名によって明らかになる政治的な意見を含む私の情報を、説明のとおりに取り扱うことに同意します。
consent-names = { $organisation }が、署名によって明らかになる政治的な意見を含む私の情報を、説明のとおりに取り扱い、私の名前を{ $target }に渡すことに同意します。
consent-names-postcode = { $organisation }が、署名によって明らかになる政治的な意見を含む私の情報を、説明のとおりに取り扱い、私の名前と郵便番号を{ $target }に渡すことに同意します。
signer-consent-required = 同意する場合はチェックを入れてください。同意がないと署名を受け付けられません
signer-consent-unknown = { signer-text-unknown }
signer-notice-unknown = { signer-text-unknown }

## 署名のあと
thanks-title = ご署名ありがとうございます
thanks-text = 署名を受け付けました。
thanks-withdraw = お送りするメールは保管してください。その中のリンクから、署名の確認と取り消しがいつでもできます。
thanks-share = 署名した人が伝えることで、請願は広がります。
share-native = 共有…
share-email = メール
share-whatsapp = WhatsApp
share-facebook = Facebook
share-x = X
share-bluesky = Bluesky
share-telegram = Telegram
embed-title = ご自分のサイトに表示する
embed-text = これをページに貼り付けてください。第三者からは何も読み込みません。
badge-text = 数だけを画像で表示する場合：
back-to-petition = 請願に戻る
check-email-title = メールをご確認ください
check-email-text = 次の宛先にメールを送りました：
check-email-next = メールを開き、リンクから署名を確認してください。それまで署名は有効になりません。
check-email-wrong = アドレスが違いますか。戻って入力し直してください。
check-email-spam = 数分たっても届かないときは、迷惑メールをご覧ください。
confirm-title = 署名の確認
confirm-text = 次の請願に署名します：
confirm-as = 署名するお名前
confirm-button = 署名を確認する
confirm-not-me = 私ではありません
confirm-not-me-text = 署名した覚えがない場合は、こちらを押してください。アドレスはすぐに削除されます。
signature-title = あなたの署名
signature-petition = 請願
signature-date = 署名した日
signature-state = 状態
signature-pending = 確認を待っています
signature-confirmed = 有効
signature-kept = 情報の保存期限
signature-counts = あなたの署名は有効です。これ以上の手続きは必要ありません。
signature-updates-on = { $organisation }から連絡が届くことがあります。
signature-updates-off = 連絡を止める
signature-withdraw-text = 取り消すと、情報は削除され、署名は無効になります。
signature-withdraw = 署名を取り消す
withdrawn-title = 署名を取り消しました
withdrawn-text = 情報は削除されました。お気持ちが変わったら、もう一度署名できます。
not-found-title = このページはありません
not-found-text = アドレスが間違っているか、ページが移動した可能性があります。
not-found-home = すべての請願

## ポスター
poster-sign-online = オンラインで署名する
poster-or-paper = または、ここに署名
poster-name = 氏名
poster-address = メールまたは住所
poster-signature = 署名
poster-print = このページをA4またはレター用紙に印刷してください。集めた用紙は安全に保管し、提出してください。
poster-data = ここに記入された情報の管理者：{ $controller }。この請願のためだけに使います。
poster-privacy = 個人情報の取り扱い：{ $address }

## 個人情報
privacy-title = 個人情報の取り扱い
privacy-lead = { $site }で請願に署名した方の情報がどう扱われるかを説明します。
privacy-who-title = 情報の責任者
privacy-who = 情報の管理者：{ $controller }
privacy-what-title = 保存するもの
privacy-what = お名前、メールアドレス、日時、言語、署名した本文の指紋（ハッシュ値）。
privacy-what-country = 国（入力した場合）。
privacy-what-postcode = 郵便番号（入力した場合）。
privacy-what-comment = コメント（書いた場合）。
privacy-what-updates = お知らせを希望するかどうか。
privacy-what-paper = 紙で署名した場合：用紙に記入した内容。請願を発起した団体が同じ目的で用紙を保管し、遅くともオンライン署名の情報を削除する時までに廃棄します。
privacy-not = クッキーも追跡もなく、第三者の画像やスクリプトも使いません。ネットワークアドレスは、復元できない形で長くても一日だけ、偽の署名の殺到を防ぐために使います。
privacy-how-title = 保存の方法と、読める人
privacy-how = 情報は、保存する前に、請願を発起した団体のために暗号化します。次の団体が、自らの請願への署名を読めます：
privacy-how-service = このサービス自身が読めるのはお名前とメールアドレスだけで、それもメールをお送りするまで、または確認をお待ちしている間に限ります。
privacy-how-clear = 個人を示さないものだけは、集計のために暗号化せずに保存します。署名の時間（時まで）、言語、署名した本文、そしてフォームで尋ねる場合は国とお知らせの希望の有無です。
privacy-target-title = 渡すもの
privacy-target-none = 請願先には署名の数を伝えます。名前は伝わりません。
privacy-target-some = ボタンの横に書いてある場合、団体は署名者の名前を請願先に渡します。そのほかのすべての請願では、署名の数だけを伝えます。
privacy-target-all = 団体は署名者の名前を請願先に渡します。このことはボタンの横にも書いてあります。
privacy-target-postcode = フォームで郵便番号を尋ねる場合は、名前とともに渡します。
privacy-long-title = 保存する期間
privacy-long = { $days ->
   *[other] 請願の終了から{ $days }日後まで。
}
privacy-long-range = 請願により、終了から{ $from }日後から{ $to }日後まで。
privacy-long-pending = { $days ->
   *[other] 確認されない署名は{ $days }日後に削除します。
}
privacy-long-withdrawn = { $days ->
   *[other] 取り消された署名は、名前もアドレスも含まない符号だけが{ $days }日間残ります。
}
privacy-long-backup = { $days ->
   *[other] バックアップは{ $days }日前までさかのぼります。
}
privacy-long-count = 署名の数は残りますが、誰の名前も含みません。
privacy-rights-title = あなたの権利
privacy-rights = 保存された情報の閲覧、訂正、削除、持ち出し、異議の申し立てができます。お送りしたメールのリンクから署名の確認と取り消しができます。上の連絡先にもご連絡いただけます。根拠はあなたの同意であり、いつでも撤回できます。
privacy-complain = 情報の扱いに問題があると思われるときは、お住まいの地域の個人情報保護機関に申し立てることができます。

## 署名サービスの文言
signer-name-required = お名前を入力してください
signer-name-too-long = お名前は255文字以内で入力してください
signer-name-web-address = お名前にウェブアドレスを入れないでください
signer-name-first-character = お名前を{ $character }で始めることはできません
signer-name-invalid = お名前を文字で入力してください
signer-email-required = メールアドレスを入力してください
signer-email-invalid = name@example.org のような形で入力してください
signer-email-disposable = 使い続けるアドレスを入力してください。使い捨てのアドレスは受け付けません
signer-country-required = お住まいの国を選んでください
signer-country-unknown = 一覧から国を選んでください
signer-postcode-required = 郵便番号を入力してください
signer-postcode-invalid = お住まいの国の郵便番号の形で入力してください
signer-comment-required = 署名する理由を書いてください
signer-comment-too-long = コメントが長すぎます。短くしてください
signer-declaration-required = 確認のため、チェックを入れてください
signer-updates-required = 進むにはチェックを入れてください
signer-text-unknown = ページが古くなっていました。請願を読み直し、もう一度署名してください
signer-error-title-prefix = エラー：
signer-not-found-title = 請願が見つかりません
signer-not-found-text = このアドレスに請願はないか、まだ受け付けていません。
signer-closed-title = この請願は終了しました
signer-closed-text = 署名の受け付けは終わりました。入力内容は保存されていません。
signer-text-replaced-title = 本文が変わりました
signer-text-replaced-text = ページを開いたあとに請願が変更されました。読み直してから署名してください。
signer-link-gone-title = このリンクは無効です
signer-link-gone-text = 使用済みか、古すぎるか、署名が取り消されています。もう一度署名できます。
signer-bad-request-title = 読み取れませんでした
signer-bad-request-text = 送信された内容に誤りがあります。戻ってもう一度お試しください。
signer-cross-site-title = 請願のページで署名してください
signer-cross-site-text = 別のサイトから送られたため、受け付けませんでした。請願を開いて署名してください。
signer-too-large-title = 長すぎます
signer-too-large-text = 内容を短くして、もう一度お試しください。
signer-media-type-title = 読み取れませんでした
signer-media-type-text = ここでは扱えない形で送信されました。
signer-method-title = ここでは使えません
signer-method-text = 請願に戻って、もう一度お試しください。
signer-too-many-title = 少しお待ちください
signer-too-many-text = お使いのネットワークから多くの署名が届いています。{ $wait }後にもう一度お試しください。入力内容は残っています。
signer-unavailable-title = ただいま署名を受け付けられません
signer-unavailable-text = 何も失われていません。{ $wait }後にもう一度お試しください。入力内容は残っています。
signer-wait-seconds = { $count }秒
signer-wait-minutes = { $count }分
signer-wait-hours = { $count }時間

## メール
mail-hello = { $name } 様
mail-confirm-subject = 署名の確認をお願いします：{ $petition_title }
mail-confirm-intro = あなた、またはあなたのアドレスを使った方が、次の請願に署名しました：
mail-confirm-do = 署名を有効にするには、次のページを開いてボタンを押してください：
mail-confirm-button = 署名を確認する
mail-confirm-until = リンクの有効期限：{ $expires_on }
mail-confirm-not = お心当たりがない場合は、何もしないでください。署名は有効にならず、アドレスは削除されます。次のページからすぐに削除することもできます：
mail-confirm-keep = このメールは保管してください。確認の後は、同じリンクから署名の確認と取り消しがいつでもできます。
mail-reminder-subject = 署名の確認がまだです：{ $petition_title }
mail-reminder-intro = 二日前に次の請願に署名されましたが、まだ有効になっていません：
mail-reminder-last = このお知らせは一度だけです。
mail-already-subject = すでに署名されています：{ $petition_title }
mail-already-intro = あなたのアドレスを使って、次の請願に署名がありました：
mail-already-text = あなたの署名はすでに一筆として有効です。何もする必要はありません。同じ受信箱を使うほかの方の場合は、署名にはその方ご自身のアドレスが必要です。
mail-signed-subject = ご署名ありがとうございます：{ $petition_title }
mail-signed-intro = 次の請願へのご署名、ありがとうございます：
mail-signed-text = あなたの署名は有効です。
mail-own = 保存されている情報の確認、署名の取り消し：
mail-footer = 請願のページでこのアドレスが入力されたため、{ $site }からお送りしました。
