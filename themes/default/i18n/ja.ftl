# テーマの日本語の文言。です・ます体で書く。
# Native review: none

## 共通
skip-to-content = 本文へ移動
menu = メインメニュー
languages = 言語
footer-menu = このサイトについて
all-petitions = すべての署名活動
privacy-notice = 個人情報の取り扱い
feed = サイトのフィード
feed-how = フィードリーダーは、フォローしているサイトの新着を表示するアプリです。このアドレスをコピーして登録してください。
petitioning = 要望先：{ $target }
started-by = 発起人：{ $name }
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
   *[other] 署名活動{ $count }件
}
topics = テーマ
all-topics = すべてのテーマ（{ $count }）
organisations = 発起人
show-all = すべて表示（{ $count }）
read-and-sign = 読んで署名する
read-more = 続きを読む
search-petitions = 署名活動を検索
previous-page = 前のページ
next-page = 次のページ
pages = ページ
page-of = { $number }／{ $pages }ページ
page-number = { $number }ページ目
nothing-here = まだ何もありません。
standing-draft = 下書き
standing-scheduled = まもなく開始
standing-closed = 終了
standing-victory = 実現
list-separator = {"、"}
optional = （任意）

## 題名と説明
title-home = { $site }
title-petitions = すべての署名活動 – { $site }
title-petitions-page = すべての署名活動 { $number }ページ目 – { $site }
title-petition = { $title } – { $site }
title-confirmed = ご署名ありがとうございます – { $title }
title-embed = { $title }
title-poster = 印刷用：{ $title }
title-organisation = { $title } – { $site }
title-organisation-page = { $title } { $number }ページ目 – { $site }
title-topic = 「{ $title }」についての署名活動 – { $site }
title-topic-page = 「{ $title }」についての署名活動 { $number }ページ目 – { $site }
title-article = { $title } – { $site }
title-privacy = 個人情報の取り扱い – { $site }
title-check-email = メールをご確認ください – { $site }
title-confirm = 署名の確定 – { $site }
title-signature = あなたの署名 – { $site }
title-withdrawn = 署名を取り消しました – { $site }
title-message = { $site }
title-not-found = ページが見つかりません – { $site }
description-home = { $site }の署名活動を読んで署名し、その進み具合を見ることができます。
description-petitions = { $site }のすべての署名活動（新しい順）。
description-organisation = { $title }が発起した署名活動と、その賛同者の数。
description-topic = 「{ $title }」についての署名活動（新しい順）。
description-article = { $site }の「{ $title }」。
description-privacy = { $site }が署名者の情報をどう扱うか：何を、いつまで保存し、誰が読めるのか。
social-image-alt = 署名活動「{ $title }」

## 表紙と一覧
home-lead = 署名活動の内容を読み、署名して、その行方を見届けてください。
featured = 注目
closing-soon = まもなく締め切り
newest = 新着
list-open = 受付中の署名活動
list-closed = 終了した署名活動
list-most-signed = 署名の多い順
victories = 実現した署名活動
petitions-about = 「{ $topic }」についての署名活動
started-petitions = { $count ->
   *[other] 発起した署名活動：{ $count }件
}
contact = 連絡先
website = ウェブサイト

## 進み具合
be-first = 最初の賛同者の一人になりませんか
of-goal = （目標{ $goal }）
next-goal = 次の目標：{ $goal }
goal-reached = 目標の{ $goal }筆に達しました。
progress-label = 目標{ $goal }筆のうち{ $signatures }筆
online-elsewhere = オンライン{ $online }筆、そのほかで集めた署名{ $elsewhere }筆
elsewhere-sum = そのほかで集めた署名{ $elsewhere }筆
elsewhere-from = { $source }：{ $count }筆
elsewhere-from-on = { $source }（{ $date }）：{ $count }筆

## 署名活動
sign-this = この活動に署名する
days-left = { $count ->
   *[other] あと{ $count }日
}
last-day = 最終日
closes-on = { $date }いっぱいで締め切り
closes-zone-city = （{ $city }時間）
closes-zone = （{ $zone }）
closed-on = { $date }に締め切り
closed-title = この署名活動は終了しました
closed-text = 署名の受け付けは終わりました。ご署名くださった皆さま、ありがとうございました。
victory-title = この署名活動は実現しました
victory-text = 求めが聞き入れられました。ご署名くださった皆さま、ありがとうございました。
not-open-title = この署名活動はまだ受け付けていません
not-open-text = プレビューでのみ表示されます。
updates = 経過報告
latest-update = 最新の報告：{ $title }
pace = 今週{ $count }筆
curve-title = 署名数の推移
curve-text = { $first }：{ $from }筆、{ $last }：{ $to }筆
update-waiting = 未公開
updates-feed = この署名活動の経過報告のフィード
spread-title = この署名活動を共有する
poster-link = 署名用紙（印刷用）
text-link = 署名活動の全文（テキスト形式）
photo-credit = 写真：{ $credit }

## 署名欄
sign-title = この活動に署名する
field-name = 氏名
field-email = メールアドレス
hint-email-confirm = 署名を確定するためのメールをお送りします。アドレスが公開されることはありません。
hint-email = アドレスが公開されることはありません。
field-country = お住まいの国・地域
choose-country = 国・地域を選んでください
field-postcode = 郵便番号
field-comment = 署名する理由
field-updates = { $organisation }からこの署名活動やほかの活動についてのメールを受け取ります。いつでも配信を停止できます。
field-trap = ここは空欄のままにしてください
what-happens = 情報の取り扱い
sign-button = 署名する
signing = 送信中……
next-confirm = このあとメールをお送りします。メールのリンクを開いて確定すると、署名が有効になります。
next-counts = 署名はすぐに有効になります。署名を取り消すためのリンクをメールでお送りします。
errors-title = 問題があります
offline-title = 接続できません
offline-text = 署名はこのブラウザーに保存されています。このページを開いている間に接続が戻ると、すぐに送信されます。24時間を過ぎると送信されず、次にこのブラウザーでこのサイトのページを開いたときに削除されます。
offline-forget = 今すぐ削除する
failed-text = 問題が発生しました。もう一度お試しください。

## ボタンの横の説明
notice-sealed = お名前とメールアドレスは暗号化して保存します。{ $organisation }はこれを読むことができます。署名はいつでも取り消せます。
notice-who = お名前、メールアドレス、そのほか個人を特定しうる内容は、すべて保存する前に暗号化します。{ $organisation }はこれを復号できます。このフォームを運営するサービスがこれを復号できるのは、署名が確定するまで、またはお送りするメールが送信を待っている間に限ります。
notice-who-signed = お名前、メールアドレス、そのほか個人を特定しうる内容は、すべて保存する前に暗号化します。{ $organisation }はこれを復号できます。このフォームを運営するサービスがこれを復号できるのは、お送りするメールが送信を待っている間に限ります。
notice-count = { $target }には署名の数だけを伝え、誰が署名したかは伝えません。
notice-names = { $organisation }は、あなたのお名前を{ $target }に提供します。
notice-names-postcode = { $organisation }は、あなたのお名前と郵便番号を{ $target }に提供します。
notice-confirm = アドレスは署名の確定に使い、お知らせにはご希望の場合だけ使います。
notice-signed = アドレスはお礼と、署名を取り消せるようにするために使い、お知らせにはご希望の場合だけ使います。
notice-via = 共有された場所がわかるリンクから来られた場合、その経路は暗号化して署名とともに保存し、集計します。
notice-kept = { $days ->
   *[other] 情報は署名活動の終了から{ $days }日後に削除します。それまではいつでも署名を取り消せます。
}

## Consent: the sentence to tick, as it is kept on record
consent = { $organisation }が、署名によって明らかになる政治的な意見を含む私の個人情報を、説明のとおりに取り扱うことに同意します。
consent-names = { $organisation }が、署名によって明らかになる政治的な意見を含む私の個人情報を、説明のとおりに取り扱い、私の名前を{ $target }に提供することに同意します。
consent-names-postcode = { $organisation }が、署名によって明らかになる政治的な意見を含む私の個人情報を、説明のとおりに取り扱い、私の名前と郵便番号を{ $target }に提供することに同意します。
signer-consent-required = 同意する場合はチェックを入れてください。同意がないと署名を受け付けられません
signer-consent-unknown = { signer-text-unknown }
signer-notice-unknown = { signer-text-unknown }

## Confirming: what is recorded
confirm-recorded = 確定すると、次の内容が記録されます：
confirm-again-text = 入力した内容と違いますか。このボタンを押すと、内容を削除してフォームに戻ります。
confirm-again = 入力した内容と違うのでやり直す
signer-filled-in = ほかの入力項目：{ $fields }。開いたページで確認できます。
signer-field-country = 国・地域
signer-field-postcode = 郵便番号
signer-field-comment = コメント
signer-field-updates = メールでのお知らせ
signer-list-separator = { list-separator }
signer-button-start-again = { confirm-again }

## Sending the email again, and what is stored
check-email-again = メールをもう一度送る
check-email-sent = すでに5通送っていなければ、メールをもう一度送ります。迷惑メールもご覧ください。
signature-clear = 暗号化せずに保存するもの：署名が確定済みかどうか、署名とメールの日時（確定後は時まで）、メールを送信できたかどうか、言語、お見せした文面のハッシュ値、そしてフォームで尋ねる場合は国・地域とお知らせの希望の有無です。
signature-sealed = そのほかはすべて暗号化しています。復号できるのは{ $organisation }だけです。
signature-ask = 情報についてのお問い合わせ先：{ $contact }
signature-wrong = 間違いがありますか。
signature-wrong-text = 確定済みの署名は変更できません。このボタンを押すと、署名が取り消されて空のフォームが開き、もう一度署名できます。
signature-wrong-button = 取り消してやり直す

## 署名のあと
thanks-title = ご署名ありがとうございます
thanks-text = 署名を受け付けました。
thanks-people = { $count ->
   *[other] { $count }人が署名しました。
}
thanks-remaining = 次の目標まであと{ $remaining }筆です。
thanks-withdraw = お送りするメールは保管してください。その中のリンクから、いつでも署名を表示し、取り消すことができます。
thanks-share = 署名した人が共有することで、署名活動は広がります。
share-native = 共有……
share-copy = リンクをコピー
share-copied = コピーしました
share-preview = 共有するとこのように表示されます
share-email = メール
share-whatsapp = WhatsApp
share-facebook = Facebook
share-x = X
share-bluesky = Bluesky
share-telegram = Telegram
next-petition = { $organisation }のほかの署名活動
for-websites = ウェブサイトをお持ちの方へ
embed-title = この署名活動をご自分のサイトに表示する
embed-text = このコードをページに貼り付けてください。第三者からは何も読み込みません。
badge-text = 署名の数だけを画像で表示する場合：
back-to-petition = 署名活動に戻る
check-email-title = メールをご確認ください
check-email-text = 次の宛先にメールを送りました：
check-email-next = メールを開き、リンクから署名を確定してください。それまで署名は有効になりません。
check-email-from = 差出人は{ $sender }です。
check-email-wrong = アドレスが違いますか。戻って入力し直してください。
check-email-spam = 数分たっても届かないときは、迷惑メールフォルダーをご覧ください。
confirm-title = 署名の確定
confirm-text = 次の署名活動への署名を確定します：
confirm-as = 署名するお名前
confirm-button = 署名を確定する
confirm-not-me = 私ではありません
confirm-not-me-text = 署名した覚えがない場合は、このボタンを押してください。アドレスはすぐに削除されます。
signature-title = あなたの署名
signature-petition = 署名活動
signature-date = 署名した日
signature-state = 状態
signature-pending = 確定を待っています
signature-confirmed = 有効
signature-kept = 情報の保存期限
signature-counts = あなたの署名は有効です。これ以上の手続きは必要ありません。
signature-updates-on = { $organisation }からメールが届くことがあります。
signature-updates-off = メールの配信を停止する
signature-withdraw-text = 署名を取り消すと、情報は削除され、署名は無効になります。
signature-withdraw = 署名を取り消す
withdrawn-title = 署名を取り消しました
withdrawn-text = 情報は削除されました。お気持ちが変わったら、もう一度署名できます。
not-found-title = このページはありません
not-found-text = アドレスが間違っているか、ページが移動した可能性があります。
not-found-home = すべての署名活動

## ポスター
poster-sign-online = オンラインで署名する
poster-or-paper = または、ここに署名
poster-name = 氏名
poster-email = メールアドレス
poster-signature = 署名
poster-print = このページをA4またはレター用紙に印刷してください。署名を集めた方は、用紙を安全に保管し、団体に渡してください。
poster-data = ここに記入された個人情報の管理者：{ $controller }。この署名活動のためだけに使います。
poster-withdraw = 署名の取り消し、情報の閲覧や訂正をご希望の方は、{ $contact }までご連絡ください。
poster-privacy = 個人情報の取り扱い：{ $address }

## 個人情報
privacy-title = 個人情報の取り扱い
privacy-lead = { $site }で署名活動に署名した方の情報がどう扱われるかを説明します。
privacy-who-title = 個人情報の責任者
privacy-who = 個人情報の管理者：{ $controller }
privacy-representative = 欧州連合における代理人（GDPR第27条）：{ $name }
privacy-dpo = データ保護責任者：{ $name }
privacy-what-title = 保存するもの
privacy-what = お名前、メールアドレス、日時、言語、お見せした文面のハッシュ値、必須のチェック欄に印を付けたこと、そして当方のメールをお送りできたかどうか。
privacy-what-country = 国・地域（入力した場合）。
privacy-what-postcode = 郵便番号（入力した場合）。
privacy-what-comment = コメント（書いた場合）。
privacy-what-updates = メールでのお知らせを希望するかどうか。
privacy-what-paper = 紙で署名した場合：用紙に記入した内容。署名活動を発起した団体が同じ目的で用紙を保管し、遅くともオンライン署名の情報を削除する時までに廃棄します。
privacy-browser = 署名のときに接続がない場合、入力内容は送信できるまでブラウザーに保存されます。24時間を過ぎると送信されず、次にこのサイトのページを開いたときに削除されます。
privacy-limits = 偽の署名の殺到を防ぐため、同じネットワークや同じメールアドレスについてフォームが送信された回数を数えます。そのために、IPアドレスとメールアドレスを、秘密の鍵を用いたハッシュ値の形でのみ保存します。鍵は2日後に削除し、それ以降は当方もハッシュ値をあなたと結び付けられません。
privacy-not = クッキーも追跡もなく、第三者の画像やスクリプトも使いません。
privacy-why-title = 利用の目的と法的根拠
privacy-why-signature = 署名を記録して数え、関連するメールをお送りし、フォームに書いてある場合にお名前を提供するため：あなたの明示的な同意（GDPR第6条1項a号、第9条2項a号）。署名によって政治的な意見が明らかになることがあるためです。
privacy-why-updates = ご希望の場合にお知らせをお送りするため：これもあなたの明示的な同意によります。署名を取り消さずに、配信だけを停止できます。
privacy-why-limits = 重複や偽の署名を防ぎ、メールを望まない宛先に送らないため：信頼できる署名数を得るという当方の正当な利益（GDPR第6条1項f号）。
privacy-how-title = 保存方法と閲覧できる者
privacy-how = 個人を特定しうる内容は、保存する前に、署名活動を発起した団体に宛てて暗号化します。次の団体が、自らの署名活動への署名を読めます：
privacy-how-service = このサービス自身が入力内容を読めるのは、署名が確定するまで、またはお送りするメールが送信を待っている間に限ります。
privacy-how-service-signed = このサービス自身が入力内容を読めるのは、お送りするメールが送信を待っている間に限ります。
privacy-how-hash = 二重の署名を防ぐため、メールアドレスを秘密の鍵を用いてハッシュ化した値を、署名とともに保存します。この値からアドレスはわかりませんが、このサービスの秘密の鍵を持つ者は、特定のアドレスで署名があったかどうかを調べることができます。情報を削除するときは、これに必要な乱数も削除し、調べることはできなくなります。
privacy-target-title = 要望先への提供
privacy-target-none = 要望先に伝わるのは署名の数だけで、誰が署名したかは伝わりません。
privacy-target-some = フォームに書いてある場合、団体は署名者の名前を要望先に提供します。そのほかのすべての署名活動では、署名の数だけを伝えます。
privacy-target-all = 団体は署名者の名前を要望先に提供します。このことはフォームにも書いてあります。
privacy-target-postcode = フォームで郵便番号を尋ねる場合は、名前とともに提供します。
privacy-processors-title = 委託先
privacy-processors = 次の会社が、当方の委託を受け、その指示に従って情報を取り扱います（GDPR第28条）：
privacy-processors-unknown = このサイトの運用とメールの送信を担う会社が、当方の委託を受け、その指示に従って情報を取り扱います（GDPR第28条）。
privacy-aws = ページとフォームのホスティング、データベース、メールの送信
privacy-transfer-title = 欧州経済領域の外への移転
privacy-transfer-none = 情報は欧州経済領域の中にのみ保存します。
privacy-transfer = 情報は欧州経済領域の外にも保存します。保護措置の写しを請求できます：
privacy-clauses = 欧州委員会の十分性認定、それがない場合は同委員会の標準契約条項（GDPR第45条、第46条2項c号）
privacy-cdn = ページとフォームは、世界的なネットワーク（CloudFront）のお近くのサーバーを経由します。サーバーは欧州経済領域の外にあることがあります。入力内容は保存しません。
privacy-long-title = 保存する期間
privacy-long = { $days ->
   *[other] 署名活動の終了から{ $days }日後まで。
}
privacy-long-range = 署名活動により、終了の{ $from }日後から{ $to }日後まで。
privacy-long-pending = { $days ->
   *[other] 確定されない署名は{ $days }日後に削除します。
}
privacy-long-unsent = 日数は最初のメールをお送りした時から数えます。メールを一通もお送りできない場合、署名は{ $days }日後に削除します。
privacy-long-withdrawn = { $days ->
   *[other] 署名を取り消すと、写しからも署名を取り除けるように、名前もアドレスも含まないハッシュ値だけが{ $days }日間保存されます。
}
privacy-long-stopped = お送りしたメールが戻ってきた場合や、迷惑メールとして報告された場合は、今後お送りしないように、アドレスを秘密の鍵を用いてハッシュ化した値を{ $days }日間保存します。
privacy-long-deleted = 削除とは、入力内容をデータベースから取り除き、残るものをあなたと結び付けられなくすることです。数日かかることがあります。
privacy-long-backup = { $days ->
   *[other] 削除された情報は、さらに{ $days }日後にバックアップからも消えます。
}
privacy-long-count = 署名の数は残りますが、個人を特定できるものは含みません。
privacy-rights-title = あなたの権利
privacy-rights = ご自分の情報について、閲覧、訂正、削除、移転可能な形での受け取り、取り扱いの制限、異議の申し立てを求める権利があります。お送りしたメールのリンクから、署名を表示し、取り消すことができます。そのほかのことは、上のいずれかの連絡先にご連絡ください。取り扱いの根拠はあなたの同意であり、いつでも撤回できます。撤回しても、それまでの取り扱いの適法性には影響しません。
privacy-correct = 確定した署名は変更できません。訂正するには、取り消してから改めて署名するか、管理者にご連絡ください。
privacy-complain = 情報の扱いに問題があると思われるときは、お住まいの地域などの、個人情報保護の監督機関に申し立てることができます。
privacy-authority = 管轄の監督機関：{ $authority }
privacy-must-title = 提供は任意であること、自動化された決定
privacy-must = 署名は任意です。署名にはお名前、メールアドレス、同意が必要です。任意と書かれた欄は空のままでかまいません。
privacy-automated = あなたについて自動化された決定もプロファイリングも行いません（GDPR第22条）。
privacy-other-title = ほかの方があなたのアドレスを入力した場合
privacy-other = ほかの方が、あなたの知らないうちにメールアドレスを入力することがあります。その場合、アドレス、名前、そのほかの入力内容は、その方から得たものです。お送りしたメールのリンクから、すべてをすぐに削除できます。署名した方と同じ権利があります。
privacy-updated = 最終更新日：{ $date }
privacy-text = このページの文面（テキスト形式、ハッシュ値を名前として公開）

## 署名サービスの文言
signer-name-required = 氏名を入力してください
signer-name-too-long = 氏名は255文字以内で入力してください
signer-name-web-address = 氏名にウェブアドレスを入れないでください
signer-name-first-character = 氏名を{ $character }で始めることはできません
signer-name-invalid = 氏名に使えない文字があります
signer-email-required = メールアドレスを入力してください
signer-email-invalid = name@example.org のような形で入力してください
signer-email-disposable = 使い続けるアドレスを入力してください。使い捨てのアドレスは受け付けません
signer-country-required = お住まいの国・地域を選んでください
signer-country-unknown = 一覧から国・地域を選んでください
signer-postcode-required = 郵便番号を入力してください
signer-postcode-invalid = お住まいの国の形式で郵便番号を入力してください
signer-comment-required = 署名する理由を書いてください
signer-comment-too-long = コメントが長すぎます
signer-declaration-required = 同意する場合はチェックを入れてください
signer-updates-required = 進むにはチェックを入れてください
signer-text-unknown = ページが古くなっていました。署名活動を読み直し、もう一度署名してください
signer-error-title = エラー：{ $title }
signer-title-separator = {"。"}
signer-button-confirm = { confirm-button }
signer-button-not-me = { confirm-not-me }
signer-button-updates-off = { signature-updates-off }
signer-button-withdraw = { signature-withdraw }
signer-not-found-title = 署名活動が見つかりません
signer-not-found-text = このアドレスに署名活動はないか、まだ受け付けていません。
signer-closed-title = この署名活動は終了しました
signer-closed-text = 署名の受け付けは終わりました。入力内容は保存されていません。
signer-text-replaced-title = 本文が変わりました
signer-text-replaced-text = ページを開いたあとに署名活動が変更されました。読み直してから署名してください。
signer-link-gone-title = このリンクは無効です
signer-link-gone-text = 使用済みか、期限切れか、署名が取り消されています。もう一度署名できます。
signer-bad-request-title = フォームを読み取れませんでした
signer-bad-request-text = 送信された内容の一部に誤りがあります。戻ってもう一度お試しください。
signer-cross-site-title = 署名活動のページで署名してください
signer-cross-site-text = このフォームは別のサイトから送られたため、受け付けませんでした。署名活動のページを開いて署名してください。
signer-too-large-title = 入力内容が長すぎます
signer-too-large-text = 短くして、もう一度お試しください。
signer-media-type-title = フォームを読み取れませんでした
signer-media-type-text = この形式には対応していません。
signer-method-title = ここでは使えません
signer-method-text = 署名活動に戻って、もう一度お試しください。
signer-too-many-title = 少しお待ちください
signer-too-many-text = お使いのネットワークから多くの署名が届いています。{ $wait }後にもう一度お試しください。フォームを入力し直す必要はありません。
signer-unavailable-title = ただいま署名を受け付けられません
signer-unavailable-text = { $wait }後にもう一度お試しください。フォームを入力し直す必要はありません。
signer-wait-seconds = { $count }秒
signer-wait-minutes = { $count }分
signer-wait-hours = { $count }時間

## メール
mail-hello = { $name } 様
mail-confirm-subject = 署名の確定をお願いします：{ $petition_title }
mail-confirm-intro = あなた、またはあなたのアドレスを使った方が、次の署名活動に署名しました：
mail-confirm-do = 署名を有効にするには、次のページを開いてボタンを押してください：
mail-confirm-button = 署名を確定する
mail-confirm-what = リンクを開くと、署名の内容がすべて表示されます。そのページで確定してはじめて、署名が有効になります。
mail-confirm-until = リンクの有効期限：{ $expires_on }
mail-confirm-not = お心当たりがない場合は、このメールを無視してください。署名は有効にならず、アドレスは削除されます。次のページから今すぐ削除することもできます：
mail-confirm-keep = このメールは保管してください。署名が確定した後は、同じリンクから、いつでも署名を表示し、取り消すことができます。
mail-reminder-subject = 署名はまだ確定していません：{ $petition_title }
mail-reminder-intro = 数日前に、あなた、またはあなたのアドレスを使った方が、次の署名活動に署名しました。署名はまだ有効になっていません：
mail-reminder-last = このお知らせは一度だけです。
mail-already-subject = すでに署名されています：{ $petition_title }
mail-already-intro = あなたのアドレスを使って、次の署名活動に署名がありました：
mail-already-text = あなたの署名はすでに有効ですので、何もする必要はありません。同じ受信箱を使うほかの方が署名される場合は、その方ご自身のメールアドレスが必要です。
mail-signed-subject = ご署名ありがとうございます：{ $petition_title }
mail-signed-intro = 次の署名活動へのご署名、ありがとうございます：
mail-signed-text = あなたの署名は有効です。
mail-own = 署名の表示・取り消し
mail-footer = このメールは、{ $site }の署名活動のページであなたのアドレスが入力されたため、お送りしています。

## Two people with one address
second-note = このメールアドレスを使うもうお一人として署名します。アドレスはここでは変更できません。
mail-second-text = このアドレスの署名はすでに有効ですので、何もする必要はありません。同じ受信箱を使うほかの方も署名を希望される場合は、ご自身のお名前で一度だけ署名できます：
mail-second-link = もうお一人として署名する（リンクの有効期限：{ $expires_on }）
signer-second-taken-title = このアドレスではすでにお二人が署名しています
signer-second-taken-text = 受信箱を共有するお二人まで署名できます。ほかの方はご自身のアドレスが必要です。
