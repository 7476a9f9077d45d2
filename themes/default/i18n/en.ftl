# Texts of the default theme. A sentence is one message; names in { $braces } are filled in.
# Where a text counts, { $count } is a number: it chooses the plural and is printed as the language prints numbers.

## Everywhere
skip-to-content = Skip to content
menu = Main menu
languages = Languages
footer-menu = About this site
all-petitions = All petitions
privacy-notice = Privacy notice
feed = Feed
petitioning = Petitioning { $target }
started-by = Started by { $name }
signatures = { $count ->
    [one] { $count } signature
   *[other] { $count } signatures
}
signatures-word = { $count ->
    [one] signature
   *[other] signatures
}
supporters = { $count ->
    [one] { $count } supporter
   *[other] { $count } supporters
}
supporters-word = { $count ->
    [one] supporter
   *[other] supporters
}
petitions-count = { $count ->
    [one] { $count } petition
   *[other] { $count } petitions
}
topics = Topics
all-topics = All topics ({ $count })
organisations = Who started them
show-all = Show all { $count }
read-and-sign = Read and sign
read-more = Read more
previous-page = Previous page
next-page = Next page
pages = Pages
page-of = Page { $number } of { $pages }
page-number = Page { $number }
nothing-here = There is nothing here yet.
standing-draft = Draft
standing-scheduled = Not open yet
standing-closed = Closed
standing-victory = Victory
list-separator = {", "}
optional = (optional)

## Titles and descriptions of pages
title-home = { $site }
title-petitions = All petitions – { $site }
title-petitions-page = All petitions, page { $number } – { $site }
title-petition = { $title } – { $site }
title-confirmed = Thank you for signing – { $title }
title-embed = { $title }
title-poster = To print: { $title }
title-organisation = { $title } – { $site }
title-organisation-page = { $title }, page { $number } – { $site }
title-topic = Petitions about { $title } – { $site }
title-topic-page = Petitions about { $title }, page { $number } – { $site }
title-article = { $title } – { $site }
title-privacy = Privacy notice – { $site }
title-check-email = Check your email – { $site }
title-confirm = Confirm your signature – { $site }
title-signature = Your signature – { $site }
title-withdrawn = Your signature is gone – { $site }
title-message = { $site }
title-not-found = Page not found – { $site }
description-home = Petitions on { $site }: read them, sign them, and see how far they are.
description-petitions = All petitions on { $site }, the newest first.
description-organisation = Petitions started by { $title }, and how many people support them.
description-topic = Petitions about { $title }, the newest first.
description-article = { $title }, on { $site }.
description-privacy = What { $site } does with the data of people who sign: what is kept, how, for how long, and who can read it.
social-image-alt = The petition “{ $title }”
social-image-alt-site = { $site }

## Home and lists
home-lead = Read a petition, put your name to it, see what comes of it.
featured = Featured
closing-soon = Closing soon
newest = Newest
victories = Victories
petitions-about = Petitions about { $topic }
started-petitions = { $count ->
    [one] Started { $count } petition
   *[other] Started { $count } petitions
}
contact = Contact
website = Website

## Progress
of-goal = of { $goal }
next-goal = Next goal: { $goal }
goal-reached = The goal of { $goal } is reached.
progress-label = { $signatures } of { $goal } signatures
online-elsewhere = { $online } online and { $elsewhere } collected elsewhere
elsewhere-from = { $source }: { $count }
elsewhere-from-on = { $source } ({ $date }): { $count }

## Petition
sign-this = Sign this petition
closes-on = Closes at the end of { $date } ({ $zone })
closed-on = Closed on { $date }
closed-title = This petition is closed
closed-text = It takes no signatures any more. Thank you to everybody who signed.
victory-title = This petition has won
victory-text = It was granted. Thank you to everybody who signed.
not-open-title = This petition is not open yet
not-open-text = Only the preview shows it.
updates = Updates
updates-feed = Feed of updates
spread-title = Tell others
poster-link = Sheet to print and sign on paper
text-link = The text as it is signed
photo-credit = Photo: { $credit }

## The form
sign-title = Sign this petition
field-name = Your name
field-email = Your email address
hint-email-confirm = We send a mail to check that it is you. It is never shown.
hint-email = It is never shown.
field-country = Country you live in
choose-country = Choose a country
field-postcode = Postcode
field-comment = Why do you sign?
field-updates = { $organisation } may write to me about this petition and its other work. I can end that at any time.
field-trap = Leave this empty
what-happens = What happens with your data
sign-button = Sign
signing = Sending…
next-confirm = Next, we send you a mail. Your signature counts once you follow its link and confirm.
next-counts = Your signature counts at once. We send you a mail with a link to withdraw it.
errors-title = Please check these answers
sent-title = One more step: check your mail
sent-text = We have written to { $email }. Open the mail and follow its link to confirm; until then your signature does not count.
sent-signed-title = Thank you for signing
offline-title = No connection
offline-text = Your signature is kept in this browser. It is sent as soon as you are online again while this page is open. After 24 hours it is not sent any more, and it is deleted when a page of this site is next opened here.
offline-forget = Delete it now
failed-text = That did not work. Please try again.

## The notice beside the button: plain text, as it is kept on record
notice-who = Your name, your email address and what else you enter here are stored encrypted. Only { $organisation } can read them.
notice-count = Only the number of people who signed is passed on to { $target }, not their names.
notice-names = { $organisation } will give your name to { $target }.
notice-names-postcode = { $organisation } will give your name and your postcode to { $target }.
notice-confirm = Your address is used to confirm your signature, and for news only if you ask for it.
notice-signed = Your address is used to thank you and to let you withdraw, and for news only if you ask for it.
notice-kept = { $days ->
    [one] Your data is deleted { $days } day after the petition closes. You can withdraw at any time before.
   *[other] Your data is deleted { $days } days after the petition closes. You can withdraw at any time before.
}

## Consent: the sentence to tick, as it is kept on record
consent = I agree that { $organisation } processes my data as described, including the political opinion that my signature reveals.
consent-names = I agree that { $organisation } processes my data as described, including the political opinion that my signature reveals, and gives my name to { $target }.
consent-names-postcode = I agree that { $organisation } processes my data as described, including the political opinion that my signature reveals, and gives my name and postcode to { $target }.
signer-consent-required = Tick the box to agree; without your consent we cannot take your signature
signer-consent-unknown = { signer-text-unknown }
signer-notice-unknown = { signer-text-unknown }

## After signing
thanks-title = Thank you for signing
thanks-text = Your signature is counted.
thanks-withdraw = Keep our mail: a link in it lets you see your signature and withdraw it at any time.
thanks-share = A petition grows when those who signed pass it on.
share-native = Share…
share-email = Email
share-whatsapp = WhatsApp
share-facebook = Facebook
share-x = X
share-bluesky = Bluesky
share-telegram = Telegram
embed-title = Show it on your own site
embed-text = Copy this into a page. It loads nothing from anyone else.
badge-text = Or only the count, as a picture:
back-to-petition = Back to the petition
check-email-title = Check your email
check-email-text = We have sent a mail to
check-email-next = Open it and follow the link to confirm your signature. Until then it does not count.
check-email-wrong = Not right? Go back and enter your address again.
check-email-spam = Nothing there after a few minutes? Look among the spam.
confirm-title = Confirm your signature
confirm-text = You are about to sign this petition:
confirm-as = You sign as
confirm-button = Confirm my signature
confirm-not-me = This was not me
confirm-not-me-text = If you did not sign, press this. Your address is deleted at once.
signature-title = Your signature
signature-petition = Petition
signature-date = Signed
signature-state = State
signature-pending = Waiting for your confirmation
signature-confirmed = Counted
signature-kept = Data kept until
signature-counts = Your signature counts. There is nothing more for you to do.
signature-updates-on = { $organisation } may write to you.
signature-updates-off = Stop writing to me
signature-withdraw-text = If you withdraw, your data is deleted and your signature no longer counts.
signature-withdraw = Withdraw my signature
withdrawn-title = Your signature is gone
withdrawn-text = Your data is deleted. If you change your mind, you can sign again.
not-found-title = This page does not exist
not-found-text = The address may be mistyped, or the page has moved.
not-found-home = All petitions

## Poster
poster-sign-online = Sign online
poster-or-paper = Or sign here
poster-name = Name
poster-address = Email or address
poster-signature = Signature
poster-print = Print this page on A4 or Letter paper. Whoever collects the sheets keeps them safe and hands them in.
poster-data = { $controller } answers for what you write here. It is used for this petition and for nothing else.
poster-privacy = Privacy notice: { $address }

## Privacy
privacy-title = Privacy notice
privacy-lead = This says what happens with the data of people who sign a petition on { $site }.
privacy-who-title = Who answers for your data
privacy-who = { $controller } answers for the data.
privacy-what-title = What is kept
privacy-what = Your name, your email address, the time, the language, and a fingerprint of the text you signed.
privacy-what-country = Your country, where you gave it.
privacy-what-postcode = Your postcode, where you gave it.
privacy-what-comment = Your comment, where you wrote one.
privacy-what-updates = Whether you want news.
privacy-what-paper = If you sign on paper: what you write on the sheet. The organisation that started the petition keeps the sheets, for the same use, and destroys them no later than the data of those who sign online is deleted.
privacy-not = No cookies, no tracking, no pictures or scripts from others. Your network address is only used, in scrambled form and for at most a day, to hold off floods of false signatures.
privacy-how-title = How it is kept, and who can read it
privacy-how = Before it is stored, your data is encrypted for the organisation that started the petition. These organisations can read what was signed on their petitions:
privacy-how-service = The service itself can read no more than your name and your email address, and these only while a mail to you is due or your confirmation is awaited.
privacy-how-clear = Only what names nobody is stored unencrypted, so that it can be counted: the hour, the language, which text you signed and, where the form asks for them, your country and whether you want news.
privacy-target-title = What is handed over
privacy-target-none = Those who are petitioned are told how many people signed. They learn no names.
privacy-target-some = Where it is said beside the button, the organisation gives the names of those who signed to those who are petitioned. On all other petitions they are only told how many people signed.
privacy-target-all = The organisation gives the names of those who signed to those who are petitioned. It is said beside the button, too.
privacy-target-postcode = Where the form asks for a postcode, it is given with the name.
privacy-long-title = How long
privacy-long = { $days ->
    [one] Until { $days } day after the petition closes.
   *[other] Until { $days } days after the petition closes.
}
privacy-long-range = Until { $from } to { $to } days after the petition closes, depending on the petition.
privacy-long-pending = { $days ->
    [one] A signature that is not confirmed is deleted after { $days } day.
   *[other] A signature that is not confirmed is deleted after { $days } days.
}
privacy-long-withdrawn = { $days ->
    [one] Of a withdrawn signature, a scrambled key without name or address remains for { $days } day.
   *[other] Of a withdrawn signature, a scrambled key without name or address remains for { $days } days.
}
privacy-long-backup = { $days ->
    [one] Backups reach back { $days } day.
   *[other] Backups reach back { $days } days.
}
privacy-long-count = The count itself stays. It names nobody.
privacy-rights-title = Your rights
privacy-rights = You can see what is kept, correct it, have it deleted, take it with you, or object. The link in the mail we sent you shows your signature and withdraws it; or write to the contact above. The basis is your consent, which you can take back at any time.
privacy-complain = If you think your data is treated wrongly, you can complain to the data protection authority where you live.

## What the signer says (placeholders are filled by the signer)
signer-name-required = Enter your name
signer-name-too-long = Your name must have at most 255 characters
signer-name-web-address = Your name must not contain a web address
signer-name-first-character = Your name must not begin with { $character }
signer-name-invalid = Enter your name in letters
signer-email-required = Enter your email address
signer-email-invalid = Enter an email address like name@example.org
signer-email-disposable = Enter an address that you keep; throw-away addresses are not accepted
signer-country-required = Choose the country you live in
signer-country-unknown = Choose a country from the list
signer-postcode-required = Enter your postcode
signer-postcode-invalid = Enter a postcode like those of your country
signer-comment-required = Write why you sign
signer-comment-too-long = Your comment is too long: shorten it
signer-declaration-required = Tick the box to confirm this
signer-updates-required = Tick the box to go on
signer-text-unknown = The page was out of date: read the petition again and sign once more
signer-error-title-prefix = Error:
signer-not-found-title = No such petition
signer-not-found-text = There is no petition at this address, or it is not open yet.
signer-closed-title = This petition is closed
signer-closed-text = It takes no signatures any more. Your data was not stored.
signer-text-replaced-title = The text has changed
signer-text-replaced-text = Since you opened the page, the petition was changed. Please read it again before you sign.
signer-link-gone-title = This link no longer holds
signer-link-gone-text = It was used already, is too old, or the signature was withdrawn. You can sign again.
signer-bad-request-title = That could not be read
signer-bad-request-text = Something in what was sent is not right. Go back and try again.
signer-cross-site-title = Please sign on the petition’s page
signer-cross-site-text = This came from another site, so it was not accepted. Open the petition and sign there.
signer-too-large-title = That is too long
signer-too-large-text = Shorten what you wrote and try again.
signer-media-type-title = That could not be read
signer-media-type-text = It was sent in a form that is not understood here.
signer-method-title = That does not work here
signer-method-text = Go back to the petition and try again.
signer-too-many-title = Please wait a moment
signer-too-many-text = Many signatures come from your network. Try again in { $wait }. What you entered is kept.
signer-unavailable-title = We cannot take your signature just now
signer-unavailable-text = Nothing is lost: try again in { $wait }. What you entered is kept.
signer-wait-seconds = { $count } s
signer-wait-minutes = { $count } min
signer-wait-hours = { $count } h

## Mails
mail-hello = Hello { $name },
mail-confirm-subject = Confirm your signature: { $petition_title }
mail-confirm-intro = You have just signed this petition, or somebody did with your address:
mail-confirm-do = To make it count, open this page and press the button:
mail-confirm-button = Confirm my signature
mail-confirm-until = The link holds until { $expires_on }.
mail-confirm-not = If this was not you, do nothing: it will not count, and your address is deleted. Or delete it at once here:
mail-confirm-keep = Keep this mail: once you have confirmed, the same link lets you see your signature and withdraw it at any time.
mail-reminder-subject = Your signature is still missing: { $petition_title }
mail-reminder-intro = Two days ago you signed this petition, but your signature does not count yet:
mail-reminder-last = We write about this only once.
mail-already-subject = You have signed: { $petition_title }
mail-already-intro = Somebody has just signed this petition with your address:
mail-already-text = Your signature counts already, once. There is nothing for you to do. If it was another person who shares your mailbox: they need an address of their own to sign.
mail-signed-subject = Thank you for signing: { $petition_title }
mail-signed-intro = Thank you for signing this petition:
mail-signed-text = Your signature counts.
mail-own = See what is kept of you, or withdraw:
mail-footer = Sent by { $site } because this address was entered on the page of the petition.
