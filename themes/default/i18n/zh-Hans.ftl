# 主题的简体中文文字。称呼读者为“您”。
# Native review: none

## 通用
skip-to-content = 跳到正文
menu = 主菜单
languages = 语言
footer-menu = 关于本站
all-petitions = 全部请愿
privacy-notice = 隐私说明
feed = 本站订阅源
feed-how = 订阅阅读器是一种应用，会显示您关注的网站的新内容。请将此地址复制到其中。
petitioning = 请愿对象：{ $target }
started-by = 发起方：{ $name }
signatures = { $count ->
   *[other] { $count } 个签名
}
signatures-word = { $count ->
   *[other] 个签名
}
supporters = { $count ->
   *[other] { $count } 位支持者
}
supporters-word = { $count ->
   *[other] 位支持者
}
petitions-count = { $count ->
   *[other] { $count } 份请愿
}
topics = 主题
all-topics = 全部主题（{ $count }）
organisations = 发起者
show-all = 显示全部（{ $count }）
read-and-sign = 阅读并签名
read-more = 继续阅读
search-petitions = 搜索请愿
previous-page = 上一页
next-page = 下一页
pages = 页码
page-of = 第 { $number } 页，共 { $pages } 页
page-number = 第 { $number } 页
nothing-here = 这里还没有内容。
standing-draft = 草稿
standing-scheduled = 即将开放
standing-closed = 已结束
standing-victory = 成功
list-separator = {"、"}
optional = （选填）

## 标题与说明
title-home = { $site }
title-petitions = 全部请愿 – { $site }
title-petitions-page = 全部请愿，第 { $number } 页 – { $site }
title-petition = { $title } – { $site }
title-confirmed = 感谢您的签名 – { $title }
title-embed = { $title }
title-poster = 打印：{ $title }
title-organisation = { $title } – { $site }
title-organisation-page = { $title }，第 { $number } 页 – { $site }
title-topic = 关于“{ $title }”的请愿 – { $site }
title-topic-page = 关于“{ $title }”的请愿，第 { $number } 页 – { $site }
title-article = { $title } – { $site }
title-privacy = 隐私说明 – { $site }
title-check-email = 请查收邮件 – { $site }
title-confirm = 确认您的签名 – { $site }
title-signature = 您的签名 – { $site }
title-withdrawn = 您的签名已撤回 – { $site }
title-message = { $site }
title-not-found = 找不到页面 – { $site }
description-home = { $site } 上的请愿：阅读、签名，并关注进展。
description-petitions = { $site } 上的全部请愿，最新的在前。
description-organisation = { $title } 发起的请愿及其支持人数。
description-topic = 关于“{ $title }”的请愿，最新的在前。
description-article = { $site } 上的“{ $title }”。
description-privacy = { $site } 如何处理签名者的数据：保存什么、保存多久、谁能阅读。
social-image-alt = 请愿“{ $title }”

## 首页与列表
home-lead = 读一份请愿，签上您的名字，看看它能带来什么。
featured = 推荐
closing-soon = 即将结束
newest = 最新
list-open = 进行中的请愿
list-closed = 已结束的请愿
list-most-signed = 签名最多
victories = 成功的请愿
petitions-about = 关于“{ $topic }”的请愿
started-petitions = { $count ->
   *[other] 发起了 { $count } 份请愿
}
contact = 联系方式
website = 网站

## 进展
be-first = 成为首批签名者
of-goal = （目标 { $goal }）
next-goal = 下一个目标：{ $goal }
goal-reached = 已达到 { $goal } 个签名的目标。
progress-label = 目标 { $goal } 个签名，已有 { $signatures } 个
online-elsewhere = 网上 { $online } 个，其他方式收集 { $elsewhere } 个
elsewhere-sum = 以其他方式收集 { $elsewhere } 个
elsewhere-from = { $source }：{ $count }
elsewhere-from-on = { $source }（{ $date }）：{ $count }

## 请愿
sign-this = 签署这份请愿
days-left = { $count ->
   *[other] 还剩 { $count } 天
}
last-day = 最后一天
closes-on = 签名截止日期：{ $date }（含当日）
closes-zone-city = （{ $city }时间）
closes-zone = （{ $zone }）
closed-on = { $date } 已截止
closed-title = 这份请愿已结束
closed-text = 不再接受签名。感谢每一位签名的人。
victory-title = 这份请愿成功了
victory-text = 诉求得到了满足。感谢每一位签名的人。
not-open-title = 这份请愿尚未开放
not-open-text = 仅在预览中可见。
updates = 进展
latest-update = 最新进展：{ $title }
pace = 本周新增 { $count }
curve-title = 签名人数变化
curve-text = { $first }：{ $from }，{ $last }：{ $to }
update-waiting = 尚未发布
updates-feed = 本请愿的进展订阅源
spread-title = 分享这份请愿
poster-link = 打印签名表
text-link = 请愿全文（纯文本）
photo-credit = 图片：{ $credit }

## 表单
sign-title = 签署这份请愿
field-name = 您的姓名
field-email = 您的电子邮箱
hint-email-confirm = 我们会发邮件给您，请您确认签名。您的邮箱绝不会公开。
hint-email = 您的邮箱绝不会公开。
field-country = 您居住的国家或地区
choose-country = 请选择国家或地区
field-postcode = 邮政编码
field-comment = 您为什么签名？
field-updates = { $organisation } 可以就这份请愿及其他工作向我发送邮件。我可以随时退订。
field-trap = 请将此栏留空
what-happens = 您的数据将如何处理
sign-button = 签名
signing = 正在发送……
next-confirm = 接下来我们会给您发一封邮件。打开其中的链接并确认后，您的签名才计入。
next-counts = 您的签名立即计入。我们会发邮件给您，其中有可用来撤回签名的链接。
errors-title = 出现问题
offline-title = 无法连接
offline-text = 您的签名保存在此浏览器中。只要本页面开着，恢复联网后即会发送。24 小时后不再发送，下次在此浏览器中打开本网站的任何页面时即被删除。
offline-forget = 立即删除
failed-text = 出了点问题。请再试一次。

## 按钮旁的说明
notice-sealed = 您的姓名和电子邮箱加密保存。{ $organisation } 能够读取。您可以随时撤回签名。
notice-who = 您的姓名、电子邮箱以及其他一切可能识别您身份的内容，都在保存之前加密。{ $organisation } 能够解密。运行此表单的服务也能够解密，但仅限于您确认之前以及有邮件等待发送给您期间。
notice-who-signed = 您的姓名、电子邮箱以及其他一切可能识别您身份的内容，都在保存之前加密。{ $organisation } 能够解密。运行此表单的服务也能够解密，但仅限于有邮件等待发送给您期间。
notice-count = 只告知 { $target } 有多少人签名，不告知是谁。
notice-names = { $organisation } 会把您的姓名提供给 { $target }。
notice-names-postcode = { $organisation } 会把您的姓名和邮政编码提供给 { $target }。
notice-confirm = 您的邮箱用于确认签名；只有您要求时才用来发送进展。
notice-signed = 您的邮箱用于向您致谢并让您可以撤回签名；只有您要求时才用来发送进展。
notice-via = 如果您打开的链接注明了分享来源，该来源会在加密后与您的签名一起保存，并计入统计。
notice-kept = { $days ->
   *[other] 请愿结束 { $days } 天后删除您的数据。在此之前您可以随时撤回签名。
}

## Consent: the sentence to tick, as it is kept on record
consent = 我同意 { $organisation } 按所述方式处理我的数据，包括我的签名所显露的政治观点。
consent-names = 我同意 { $organisation } 按所述方式处理我的数据，包括我的签名所显露的政治观点，并将我的姓名提供给 { $target }。
consent-names-postcode = 我同意 { $organisation } 按所述方式处理我的数据，包括我的签名所显露的政治观点，并将我的姓名和邮政编码提供给 { $target }。
signer-consent-required = 请勾选以表示同意；未经您同意，我们无法接受签名
signer-consent-unknown = { signer-text-unknown }
signer-notice-unknown = { signer-text-unknown }

## Confirming: what is recorded
confirm-recorded = 确认后将记录以下内容：
confirm-again-text = 与您填写的不符？此按钮会将其删除并返回表单。
confirm-again = 这不是我填写的：重新开始
signer-filled-in = 还填写了：{ $fields }。可在打开的页面上查看。
signer-field-country = 国家或地区
signer-field-postcode = 邮政编码
signer-field-comment = 留言
signer-field-updates = 进展邮件
signer-list-separator = { list-separator }
signer-button-start-again = { confirm-again }

## Sending the email again, and what is stored
check-email-again = 重新发送邮件
check-email-sent = 如果尚未发送满五封，邮件会重新发送。请同时查看垃圾邮件。
signature-clear = 未加密保存的内容：签名是否已确认、签名和我们邮件的时间（确认后精确到小时）、这些邮件是否成功发送、语言、向您显示的文本的哈希值，以及（如表单询问）您的国家或地区和您是否希望收到进展。
signature-sealed = 其他内容均已加密。只有 { $organisation } 能够解密。
signature-ask = 对您的数据有疑问？请联系：{ $contact }。
signature-wrong = 有错误？
signature-wrong-text = 已确认的签名无法更改。此按钮会撤回签名并打开空白表单，您可以重新签名。
signature-wrong-button = 撤回并重新开始

## 签名之后
thanks-title = 感谢您的签名
thanks-text = 您的签名已计入。
thanks-people = { $count ->
   *[other] 已有 { $count } 人签名。
}
thanks-remaining = 距离下一个目标还差 { $remaining } 个签名。
thanks-withdraw = 请保留我们的邮件：您可以随时通过其中的链接查看或撤回签名。
thanks-share = 签名的人把请愿分享出去，它才会壮大。
share-native = 分享……
share-copy = 复制链接
share-copied = 已复制
share-preview = 分享后，朋友看到的样子
share-email = 电子邮件
share-whatsapp = WhatsApp
share-facebook = Facebook
share-x = X
share-bluesky = Bluesky
share-telegram = Telegram
next-petition = { $organisation } 的另一份请愿
for-websites = 供网站所有者使用
embed-title = 在您自己的网站上展示这份请愿
embed-text = 把这段代码复制到网页中。它不会从第三方加载任何内容。
badge-text = 或者只以图片显示签名数：
back-to-petition = 返回请愿
check-email-title = 请查收邮件
check-email-text = 我们已发邮件到
check-email-next = 请打开邮件，通过链接确认签名。在此之前不计入。
check-email-from = 发件人：{ $sender }。
check-email-wrong = 邮箱不对？请返回重新填写。
check-email-spam = 几分钟后仍未收到？请查看垃圾邮件文件夹。
confirm-title = 确认您的签名
confirm-text = 您即将确认对这份请愿的签名：
confirm-as = 签名人
confirm-button = 确认我的签名
confirm-not-me = 这不是我
confirm-not-me-text = 如果您没有签名，请点击此按钮，您的邮箱会立即删除。
signature-title = 您的签名
signature-petition = 请愿
signature-date = 签名日期
signature-state = 状态
signature-pending = 等待您确认
signature-confirmed = 已计入
signature-kept = 数据保存至
signature-counts = 您的签名已计入，无需再做任何操作。
signature-updates-on = { $organisation } 可以给您发送邮件。
signature-updates-off = 不再接收邮件
signature-withdraw-text = 撤回签名后，您的数据会删除，签名不再计入。
signature-withdraw = 撤回我的签名
withdrawn-title = 您的签名已撤回
withdrawn-text = 您的数据已删除。如果改变主意，可以重新签名。
not-found-title = 此页面不存在
not-found-text = 可能地址有误，或页面已移动。
not-found-home = 全部请愿

## 海报
poster-sign-online = 网上签名
poster-or-paper = 或在此签名
poster-name = 姓名
poster-email = 电子邮箱
poster-signature = 签名
poster-print = 请用 A4 或 Letter 纸打印本页。收集签名的人须妥善保管签名表并交给组织。
poster-data = 您在此填写的个人数据的控制者：{ $controller }。数据仅用于本请愿。
poster-withdraw = 如需撤回签名、查阅或更正您的数据，请联系 { $contact }。
poster-privacy = 隐私说明：{ $address }

## 隐私
privacy-title = 隐私说明
privacy-lead = 这里说明在 { $site } 上签署请愿的人的数据会如何处理。
privacy-who-title = 谁对您的数据负责
privacy-who = 数据控制者（个人信息处理者）：{ $controller }
privacy-representative = 欧盟代表（GDPR 第 27 条）：{ $name }
privacy-dpo = 数据保护官：{ $name }
privacy-what-title = 保存什么
privacy-what = 您的姓名、电子邮箱、日期和时间、语言、向您显示的文本的哈希值、您已勾选必选框，以及我们的邮件是否成功发送给您。
privacy-what-country = 您的国家或地区（如有填写）。
privacy-what-postcode = 您的邮政编码（如有填写）。
privacy-what-comment = 您的留言（如有填写）。
privacy-what-updates = 您是否希望通过邮件收到进展。
privacy-what-paper = 如在纸上签名：您在表格上填写的内容。发起请愿的组织为同一目的保管这些表格，最迟在删除网上签名数据时一并销毁。
privacy-browser = 如果签名时没有网络连接，您的浏览器会保存您填写的内容，直到可以发送。24 小时后不再发送，下次打开本网站的页面时即被删除。
privacy-limits = 为阻挡大量虚假签名，我们统计同一网络和同一邮箱提交表单的次数。为此，您的 IP 地址和电子邮箱只以带密钥的哈希值保存。密钥在两天后删除；此后连我们也无法将这些哈希值与您联系起来。
privacy-not = 我们不使用 Cookie，不跟踪，也不使用来自第三方的图片或脚本。
privacy-why-title = 我们为何使用您的数据，依据什么法律
privacy-why-signature = 为记录和计算您的签名、向您发送相关邮件，以及（如表单中写明）提供您的姓名：您的明确同意（GDPR 第 6 条第 1 款 a 项和第 9 条第 2 款 a 项），因为签名可能显露政治观点。
privacy-why-updates = 为在您要求时向您发送进展：同样是您的明确同意。您可以退订而不撤回签名。
privacy-why-limits = 为防止重复签名和虚假签名，并不再向不愿接收的人发信：我们对可信计数的合法利益（GDPR 第 6 条第 1 款 f 项）。
privacy-how-title = 数据如何保存，谁能阅读
privacy-how = 一切可能识别您身份的内容都在保存之前加密，发起请愿的组织能够解密。下列组织可以阅读其请愿的签名：
privacy-how-service = 本服务自身能够读取您填写的内容，但仅限于您确认之前以及有邮件等待发送给您期间。
privacy-how-service-signed = 本服务自身能够读取您填写的内容，但仅限于有邮件等待发送给您期间。
privacy-how-hash = 为防止重复签名，系统随签名保存您邮箱的带密钥哈希值。它不会显露邮箱，但持有本服务密钥的人可以检验某个邮箱是否签过名。删除数据时，检验所需的一个随机值也会一并删除，此后便无法检验。
privacy-target-title = 向请愿对象提供的信息
privacy-target-none = 请愿对象只会得知有多少人签名，不会得知是谁。
privacy-target-some = 如果表单中写明，组织会把签名者的姓名提供给请愿对象。对于其他所有请愿，请愿对象只会得知有多少人签名。
privacy-target-all = 组织会把签名者的姓名提供给请愿对象。表单中也写明了这一点。
privacy-target-postcode = 如果表单询问邮政编码，它会随姓名一并提供。
privacy-processors-title = 服务提供商
privacy-processors = 以下公司受我们委托并按我们的指示处理数据（GDPR 第 28 条）：
privacy-processors-unknown = 托管本网站和发送邮件的公司受我们委托并按我们的指示处理数据（GDPR 第 28 条）。
privacy-aws = 页面和表单托管、数据库、邮件发送
privacy-transfer-title = 向欧洲经济区以外传输
privacy-transfer-none = 数据只保存在欧洲经济区内。
privacy-transfer = 数据也保存在欧洲经济区以外。您可以向我们索取保障措施的副本：
privacy-clauses = 欧盟委员会的充分性认定；如无认定，则为其标准合同条款（GDPR 第 45 条和第 46 条第 2 款 c 项）
privacy-cdn = 页面和表单经由全球网络（CloudFront）中离您较近的服务器传送，这些服务器可能位于欧洲经济区以外。它们不保存您填写的内容。
privacy-long-title = 数据保存多久
privacy-long = { $days ->
   *[other] 至请愿结束后 { $days } 天。
}
privacy-long-range = 视请愿而定，至结束后 { $from } 至 { $to } 天。
privacy-long-pending = { $days ->
   *[other] 未确认的签名在 { $days } 天后删除。
}
privacy-long-unsent = 此期限自我们发出第一封邮件起算。如果一封也无法发出，签名会在 { $days } 天后删除。
privacy-long-withdrawn = { $days ->
   *[other] 撤回签名后，会保留一个不含您姓名和邮箱的哈希值 { $days } 天，以便也能从副本中移除该签名。
}
privacy-long-stopped = 如果发给您的邮件被退回，或您将其举报为垃圾邮件，我们会保存您邮箱的带密钥哈希值 { $days } 天，以便不再向您发信。
privacy-long-deleted = 删除是指：您填写的内容从数据库中移除，剩余的内容无法再与您联系起来。这可能需要几天时间。
privacy-long-backup = { $days ->
   *[other] 已删除的数据会再过 { $days } 天从备份中消失。
}
privacy-long-count = 签名数量会保留，它不能识别任何人。
privacy-rights-title = 您的权利
privacy-rights = 您有权查阅、更正或删除您的数据，获取可携带的副本，限制其处理，以及提出反对。通过我们邮件中的链接，您可以查看并撤回签名；其他事项请联系上面的任一联系方式。处理的依据是您的同意，您可以随时撤回，此前处理的合法性不受影响。
privacy-correct = 已确认的签名无法更改。如需更正，请撤回后重新签名，或联系数据控制者。
privacy-complain = 如果您认为您的数据处理不当，可以向数据保护监管机构投诉，例如您居住地的机构。
privacy-authority = 主管监管机构：{ $authority }
privacy-must-title = 自愿提供与自动化决策
privacy-must = 您没有义务签名。如果您签名，我们需要您的姓名、电子邮箱和同意；标明选填的项目可以留空。
privacy-automated = 我们不会对您作出自动化决策，也不会建立您的画像（GDPR 第 22 条）。
privacy-other-title = 如果别人填写了您的邮箱
privacy-other = 可能有人在您不知情时填写了您的邮箱。这时，您的邮箱、姓名和其他填写内容都来自此人。通过我们邮件中的链接，您可以立即删除这些内容。您享有与签名者相同的权利。
privacy-updated = 最后更改：{ $date }
privacy-text = 本说明的纯文本，以其哈希值为名发布

## 签名服务的话
signer-name-required = 请填写您的姓名
signer-name-too-long = 姓名最多 255 个字符
signer-name-web-address = 姓名中不能有网址
signer-name-first-character = 姓名不能以 { $character } 开头
signer-name-invalid = 姓名中有不允许的字符
signer-email-required = 请填写您的电子邮箱
signer-email-invalid = 请填写像 name@example.org 这样的邮箱
signer-email-disposable = 请填写您长期使用的邮箱：不接受一次性邮箱
signer-country-required = 请选择您居住的国家或地区
signer-country-unknown = 请从列表中选择国家或地区
signer-postcode-required = 请填写邮政编码
signer-postcode-invalid = 请按您所在国家的格式填写邮政编码
signer-comment-required = 请写下您为什么签名
signer-comment-too-long = 留言太长
signer-declaration-required = 请勾选以确认
signer-updates-required = 请勾选以继续
signer-text-unknown = 页面已过时：请重新阅读请愿并再签一次
signer-error-title = 错误：{ $title }
signer-title-separator = {"。"}
signer-button-confirm = { confirm-button }
signer-button-not-me = { confirm-not-me }
signer-button-updates-off = { signature-updates-off }
signer-button-withdraw = { signature-withdraw }
signer-not-found-title = 找不到这份请愿
signer-not-found-text = 此地址没有请愿，或尚未开放。
signer-closed-title = 这份请愿已结束
signer-closed-text = 不再接受签名。您的数据没有保存。
signer-text-replaced-title = 文本已更改
signer-text-replaced-text = 自您打开页面以来，请愿已更改。请重新阅读后再签名。
signer-link-gone-title = 此链接已失效
signer-link-gone-text = 它已用过、已过期，或签名已撤回。您可以重新签名。
signer-bad-request-title = 无法读取表单
signer-bad-request-text = 发送的内容有一部分无效。请返回再试一次。
signer-cross-site-title = 请在请愿页面上签名
signer-cross-site-text = 此表单来自另一个网站，因此没有接受。请打开请愿并在那里签名。
signer-too-large-title = 您填写的内容太长
signer-too-large-text = 请缩短后再试一次。
signer-media-type-title = 无法读取表单
signer-media-type-text = 不支持这种格式。
signer-method-title = 此处不可用
signer-method-text = 请返回请愿，再试一次。
signer-too-many-title = 请稍候
signer-too-many-text = 您的网络发来了许多签名。请在 { $wait }后再试。您无需重新填写表单。
signer-unavailable-title = 我们暂时无法接收您的签名
signer-unavailable-text = 请在 { $wait }后再试。您无需重新填写表单。
signer-wait-seconds = { $count } 秒
signer-wait-minutes = { $count } 分钟
signer-wait-hours = { $count } 小时

## 邮件
mail-hello = { $name }，您好：
mail-confirm-subject = 请确认您的签名：{ $petition_title }
mail-confirm-intro = 您刚刚签署了这份请愿，或者有人用您的邮箱签署了它：
mail-confirm-do = 要让签名计入，请打开此页面并点击按钮：
mail-confirm-button = 确认我的签名
mail-confirm-what = 链接会打开一个页面，显示您将签署的全部内容。只有在该页面确认后，您的签名才计入。
mail-confirm-until = 链接有效期至 { $expires_on }。
mail-confirm-not = 如果不是您，请忽略这封邮件：签名不会计入，您的邮箱会被删除。您也可以立即删除：
mail-confirm-keep = 请保留这封邮件：确认之后，您可以随时通过同一链接查看或撤回签名。
mail-reminder-subject = 您的签名尚未确认：{ $petition_title }
mail-reminder-intro = 几天前您签署了这份请愿，或者有人用您的邮箱签署了它。签名尚未计入：
mail-reminder-last = 我们只提醒这一次。
mail-already-subject = 您已签名：{ $petition_title }
mail-already-intro = 刚刚有人用您的邮箱签署了这份请愿：
mail-already-text = 您的签名已经计入，无需任何操作。如果签名的是与您共用邮箱的人，对方需要使用自己的邮箱地址才能签名。
mail-signed-subject = 感谢您的签名：{ $petition_title }
mail-signed-intro = 感谢您签署这份请愿：
mail-signed-text = 您的签名已计入。
mail-own = 查看或撤回您的签名
mail-footer = 您收到这封邮件，是因为有人在 { $site } 的请愿页面填写了您的邮箱。

## Two people with one address
second-note = 您正以使用此邮箱的另一个人的身份签名，邮箱在此不可更改。
mail-second-text = 使用此邮箱的签名已经计入，无需任何操作。如果共用此邮箱的另一个人也想签名，可以用自己的姓名签一次：
mail-second-link = 以另一个人的身份签名（链接有效期至 { $expires_on }）
signer-second-taken-title = 已有两个人用此邮箱签名
signer-second-taken-text = 共用一个邮箱的两个人可以签名。其他人需要自己的邮箱。
