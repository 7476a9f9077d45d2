# Texts of the default theme. A sentence is one message; names in { $braces } are filled in.
# Where a text counts, { $count } is a number: it chooses the plural and is printed as the language prints numbers.
# Native review: source language

## Everywhere
skip-to-content = Skip to content
menu = Main menu
languages = Languages
footer-menu = About this site
all-petitions = All petitions
privacy-notice = Privacy notice
feed = Feed
feed-how = A feed reader is an app that shows what is new on the sites that you follow. Copy this address into yours.
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
organisations = Campaigners
show-all = Show all { $count }
read-and-sign = Read and sign
read-more = Read more
search-petitions = Search petitions
previous-page = Previous page
next-page = Next page
pages = Pages
page-of = Page { $number } of { $pages }
page-number = Page { $number }
nothing-here = There is nothing here yet.
standing-draft = Draft
standing-scheduled = Opens soon
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
title-withdrawn = Your signature has been withdrawn – { $site }
title-message = { $site }
title-not-found = Page not found – { $site }
description-home = Petitions on { $site }: read them, sign them and follow their progress.
description-petitions = All petitions on { $site }, newest first.
description-organisation = Petitions started by { $title }, and how many people support them.
description-topic = Petitions about { $title }, newest first.
description-article = { $title }: a page of { $site }.
description-privacy = How { $site } handles the data of people who sign: what is stored, for how long, and who can read it.
social-image-alt = The petition “{ $title }”

## Home and lists
home-lead = Read a petition, sign it, and see what comes of it.
featured = Featured
closing-soon = Closing soon
newest = Newest
list-open = Open petitions
list-closed = Closed petitions
list-most-signed = Most signed
victories = Victories
petitions-about = Petitions about { $topic }
started-petitions = { $count ->
    [one] Started { $count } petition
   *[other] Started { $count } petitions
}
contact = Contact
website = Website

## Progress
be-first = Be among the first to sign
of-goal = of { $goal }
next-goal = Next goal: { $goal }
goal-reached = The goal of { $goal } signatures has been reached.
progress-label = { $signatures } of { $goal } signatures
online-elsewhere = { $online } online and { $elsewhere } collected elsewhere
elsewhere-sum = { $elsewhere } collected elsewhere
elsewhere-from = { $source }: { $count }
elsewhere-from-on = { $source } ({ $date }): { $count }

## Petition
sign-this = Sign this petition
days-left = { $count ->
    [one] { $count } day left
   *[other] { $count } days left
}
last-day = Last day to sign
closes-on = Closes at the end of { $date }
closes-zone-city = {" "}({ $city } time)
closes-zone = {" "}({ $zone })
closed-on = Closed on { $date }
closed-title = This petition is closed
closed-text = It no longer accepts signatures. Thank you to everyone who signed.
victory-title = This petition has won
victory-text = Its request has been granted. Thank you to everyone who signed.
not-open-title = This petition is not open yet
not-open-text = It can be seen only in the preview.
updates = Updates
latest-update = Latest: { $title }
pace = { $count } this week
curve-title = Signatures day by day
curve-text = { $first }: { $from }, { $last }: { $to }
update-waiting = Not published yet
updates-feed = Feed of this petition’s updates
spread-title = Share this petition
poster-link = Signature sheet to print
text-link = Full wording of this petition (plain text)
photo-credit = Photo: { $credit }

## The form
sign-title = Sign this petition
field-name = Full name
field-email = Your email address
hint-email-confirm = We’ll email you a link to confirm your signature. Your address is never published.
hint-email = Your address is never published.
field-country = Country you live in
choose-country = Choose a country
field-postcode = Postal code
field-comment = Why are you signing?
field-updates = { $organisation } may email me about this petition and its other work. I can unsubscribe at any time.
field-trap = Leave this field empty
what-happens = What happens to your data
sign-button = Sign
signing = Sending…
next-confirm = Next, we’ll email you a link. Your signature counts once you have opened it and confirmed.
next-counts = Your signature counts immediately. We’ll email you a link that you can use to withdraw it.
errors-title = There is a problem
offline-title = No connection
offline-text = Your signature is stored in this browser. It will be sent as soon as you are online again with this page open. After 24 hours it is no longer sent, and it is deleted the next time you open a page of this site in this browser.
offline-forget = Delete it now
failed-text = Something went wrong. Please try again.

## The notice beside the button: plain text, as it is kept on record
notice-sealed = Your name and email address are stored encrypted. { $organisation } can read them. You can withdraw your signature at any time.
notice-who = Your name, your email address and everything else that could identify you are encrypted before they are stored. { $organisation } can decrypt them. The service that runs this form can decrypt them only until you have confirmed and while an email to you is waiting to be sent.
notice-who-signed = Your name, your email address and everything else that could identify you are encrypted before they are stored. { $organisation } can decrypt them. The service that runs this form can decrypt them only while an email to you is waiting to be sent.
notice-count = Only the number of people who signed is passed on to { $target }, not their names.
notice-names = { $organisation } will pass your name on to { $target }.
notice-names-postcode = { $organisation } will pass your name and postal code on to { $target }.
notice-confirm = Your address is used to confirm your signature, and for updates only if you ask for them.
notice-signed = Your address is used to thank you and to let you withdraw your signature, and for updates only if you ask for them.
notice-via = If you followed a link that says where it was shared, this source is encrypted, stored with your signature, and counted.
notice-kept = { $days ->
    [one] Your data is deleted { $days } day after the petition closes. Until then you can withdraw your signature at any time.
   *[other] Your data is deleted { $days } days after the petition closes. Until then you can withdraw your signature at any time.
}

## Consent: the sentence to tick, as it is kept on record
consent = I agree that { $organisation } processes my data as described, including the political opinion that my signature reveals.
consent-names = I agree that { $organisation } processes my data as described, including the political opinion that my signature reveals, and passes my name on to { $target }.
consent-names-postcode = I agree that { $organisation } processes my data as described, including the political opinion that my signature reveals, and passes my name and postal code on to { $target }.
signer-consent-required = Tick the box to agree: without your consent we can’t accept your signature
signer-consent-unknown = { signer-text-unknown }
signer-notice-unknown = { signer-text-unknown }

## Confirming: what is recorded
confirm-recorded = If you confirm, this is recorded:
confirm-again-text = Is this not what you wrote? This button deletes it and takes you back to the form.
confirm-again = This is not what I wrote: start again
signer-filled-in = Also filled in: { $fields }. The page that opens shows it.
signer-field-country = country
signer-field-postcode = postal code
signer-field-comment = comment
signer-field-updates = updates by email
signer-list-separator = { list-separator }
signer-button-start-again = { confirm-again }

## Sending the email again, and what is stored
check-email-again = Send the email again
check-email-sent = The email is sent again, unless five have already been sent. Check your spam folder, too.
signature-clear = Stored unencrypted: whether the signature is confirmed, the times of signing and of our emails (to the hour once it is confirmed), whether those emails could be sent, the language, the hashes of the texts that you were shown and, if the form asks for them, your country and whether you want updates.
signature-sealed = Everything else is encrypted. Only { $organisation } can decrypt it.
signature-ask = Questions about your data? Ask { $contact }.
signature-wrong = Is something wrong?
signature-wrong-text = A confirmed signature cannot be changed. This button withdraws it and opens an empty form, so that you can sign again.
signature-wrong-button = Withdraw and start again

## After signing
thanks-title = Thank you for signing
thanks-text = Your signature has been counted.
thanks-people = { $count ->
    [one] { $count } person has signed.
   *[other] { $count } people have signed.
}
thanks-remaining = { $remaining } to go.
thanks-withdraw = Keep our email: it has a link to view or withdraw your signature at any time.
thanks-share = A petition grows when the people who signed it share it.
share-native = Share…
share-copy = Copy link
share-copied = Copied
share-preview = What your friends will see
share-email = Email
share-whatsapp = WhatsApp
share-facebook = Facebook
share-x = X
share-bluesky = Bluesky
share-telegram = Telegram
next-petition = Another petition by { $organisation }
for-websites = For website owners
embed-title = Show this petition on your own site
embed-text = Copy this code into your page. It loads nothing from third parties.
badge-text = Or only the number of signatures, as an image:
back-to-petition = Back to the petition
check-email-title = Check your email
check-email-text = We’ve sent an email to
check-email-next = Open it and follow the link to confirm your signature. It doesn’t count until you do.
check-email-from = It comes from { $sender }.
check-email-wrong = Wrong address? Go back and enter it again.
check-email-spam = Nothing after a few minutes? Check your spam folder.
confirm-title = Confirm your signature
confirm-text = You are about to confirm your signature on this petition:
confirm-as = You are signing as
confirm-button = Confirm my signature
confirm-not-me = This was not me
confirm-not-me-text = If you didn’t sign, select this button and your address will be deleted immediately.
signature-title = Your signature
signature-petition = Petition
signature-date = Signed on
signature-state = Status
signature-pending = Waiting for your confirmation
signature-confirmed = Counted
signature-kept = Data kept until
signature-counts = Your signature counts. There is nothing more for you to do.
signature-updates-on = { $organisation } may email you.
signature-updates-off = Unsubscribe
signature-withdraw-text = If you withdraw your signature, your data is deleted and your signature no longer counts.
signature-withdraw = Withdraw my signature
withdrawn-title = Your signature has been withdrawn
withdrawn-text = Your data has been deleted. If you change your mind, you can sign again.
not-found-title = This page does not exist
not-found-text = The address may be mistyped, or the page has moved.
not-found-home = All petitions

## Poster
poster-sign-online = Sign online
poster-or-paper = Or sign here
poster-name = Full name
poster-email = Email address
poster-signature = Signature
poster-print = Print this page on A4 or Letter paper. Whoever collects signatures keeps the sheets safe and hands them to the organization.
poster-data = { $controller } is the controller of the data you write on this sheet, which is used for this petition only.
poster-withdraw = To withdraw your signature, or to see or correct your data, write to { $contact }.
poster-privacy = Privacy notice: { $address }

## Privacy
privacy-title = Privacy notice
privacy-lead = This notice explains what happens to the data of people who sign a petition on { $site }.
privacy-who-title = Who is responsible for your data
privacy-who = Controller of your data: { $controller }
privacy-representative = Representative in the European Union (Article 27 GDPR): { $name }
privacy-dpo = Data protection officer: { $name }
privacy-what-title = What is stored
privacy-what = Your name, your email address, the date and time, the language, hashes of the texts that you were shown, that you ticked the required boxes, and whether our emails to you could be sent.
privacy-what-country = Your country, if you gave it.
privacy-what-postcode = Your postal code, if you gave it.
privacy-what-comment = Your comment, if you wrote one.
privacy-what-updates = Whether you want updates by email.
privacy-what-paper = If you sign on paper: what you write on the sheet. The organization that started the petition keeps the sheets for the same purpose, and destroys them no later than the data of people who signed online is deleted.
privacy-browser = If there is no connection when you sign, your browser stores what you entered until it can be sent. After 24 hours it is no longer sent, and it is deleted the next time you open a page of this site.
privacy-limits = To stop waves of fake signatures, we count how often the form is sent from a network and for an email address. For this, your IP address and your email address are stored only as keyed hashes. The key is deleted after two days; from then on, not even we can link the hashes to you.
privacy-not = There are no cookies, no tracking, and no images or scripts from third parties.
privacy-why-title = Why we use your data, and on what legal basis
privacy-why-signature = To record and count your signature, to send you the emails that belong to it and, if the form says so, to pass on your name: your explicit consent (Article 6(1)(a) and Article 9(2)(a) GDPR), because a signature can reveal a political opinion.
privacy-why-updates = To send you updates, if you asked for them: your explicit consent, too. You can unsubscribe without withdrawing your signature.
privacy-why-limits = To prevent double and fake signatures, and not to write to people who do not want our emails: our legitimate interest in a count that can be trusted (Article 6(1)(f) GDPR).
privacy-how-title = How it is stored, and who can read it
privacy-how = Before it is stored, everything that could identify you is encrypted for the organization that started the petition. These organizations can read the signatures on their petitions:
privacy-how-service = The service itself can read what you entered only until you have confirmed and while an email to you is waiting to be sent.
privacy-how-service-signed = The service itself can read what you entered only while an email to you is waiting to be sent.
privacy-how-hash = So that no one signs twice, a keyed hash of your email address is stored with your signature. It does not reveal the address, but whoever has the secret key of this service can check whether a given address signed. When the data is deleted, a random value that this check needs is deleted, too, and it is no longer possible.
privacy-target-title = What is passed on
privacy-target-none = The people or bodies petitioned learn only how many people signed, not who.
privacy-target-some = If the form says so, the organization passes the names of those who signed on to the people or bodies petitioned. For all other petitions they learn only how many people signed.
privacy-target-all = The organization passes the names of those who signed on to the people or bodies petitioned. The form says so, too.
privacy-target-postcode = If the form asks for a postal code, it is passed on with the name.
privacy-processors-title = Service providers
privacy-processors = These companies process data for us and on our instructions (Article 28 GDPR):
privacy-processors-unknown = Companies that host this site and send its emails process data for us and on our instructions (Article 28 GDPR).
privacy-aws = hosting of the pages and of the form, database, delivery of emails
privacy-transfer-title = Transfers outside the European Economic Area
privacy-transfer-none = The data is stored only in the European Economic Area.
privacy-transfer = Data is also stored outside the European Economic Area. You can ask us for a copy of the safeguards:
privacy-clauses = an adequacy decision of the European Commission or, if there is none, its standard contractual clauses (Article 45 and Article 46(2)(c) GDPR)
privacy-cdn = Pages and the form are delivered through servers of a worldwide network (CloudFront) near you, which may be outside the European Economic Area. They do not store what you enter.
privacy-long-title = How long it is stored
privacy-long = { $days ->
    [one] Until { $days } day after the petition closes.
   *[other] Until { $days } days after the petition closes.
}
privacy-long-range = Between { $from } and { $to } days after the petition closes, depending on the petition.
privacy-long-pending = { $days ->
    [one] A signature that is not confirmed is deleted after { $days } day.
   *[other] A signature that is not confirmed is deleted after { $days } days.
}
privacy-long-unsent = These days are counted from our first email to you. If none can be sent, the signature is deleted after { $days } days.
privacy-long-withdrawn = { $days ->
    [one] After you withdraw a signature, a hash without your name or address is kept for { $days } day, so that the signature can be removed from copies, too.
   *[other] After you withdraw a signature, a hash without your name or address is kept for { $days } days, so that the signature can be removed from copies, too.
}
privacy-long-stopped = If an email to you is returned, or you report one as spam, a keyed hash of your address is stored for { $days } days, so that we do not write to you again.
privacy-long-deleted = To delete means: what you entered is removed from the database, and what remains can no longer be linked to you. This can take a few days.
privacy-long-backup = { $days ->
    [one] Deleted data disappears from backups after another { $days } day.
   *[other] Deleted data disappears from backups after another { $days } days.
}
privacy-long-count = The number of signatures is kept. It identifies no one.
privacy-rights-title = Your rights
privacy-rights = You have the right to access your data, to have it corrected or deleted, to receive a copy in a portable format, to restrict its processing, and to object to it. With the link in the email we sent you, you can view and withdraw your signature; for everything else, write to one of the contacts above. Your data is processed on the basis of your consent, which you can withdraw at any time; this does not affect the lawfulness of what was done before.
privacy-correct = A confirmed signature cannot be changed. To correct it, withdraw it and sign again, or write to the controller.
privacy-complain = If you think that your data has been mishandled, you can complain to a data protection authority, for example where you live.
privacy-authority = Competent supervisory authority: { $authority }
privacy-must-title = What is voluntary, and automated decisions
privacy-must = You do not have to sign. If you do, we need your name, your email address and your consent; you can leave out fields that are marked as optional.
privacy-automated = No decision about you is made automatically, and no profile of you is created (Article 22 GDPR).
privacy-other-title = If someone else entered your address
privacy-other = Someone can enter your email address without your knowledge. We then have your address, and the name and everything else that was entered, from that person. With the link in our email you can delete it immediately. You have the same rights as people who sign.
privacy-updated = Last changed on { $date }.
privacy-text = This notice as plain text, published under its hash

## What the signer says (placeholders are filled by the signer)
signer-name-required = Enter your full name
signer-name-too-long = Your name must be 255 characters or fewer
signer-name-web-address = Your name must not contain a web address
signer-name-first-character = Your name must not start with { $character }
signer-name-invalid = Your name contains a character that is not allowed
signer-email-required = Enter your email address
signer-email-invalid = Enter an email address like name@example.org
signer-email-disposable = Enter an address you will keep: temporary addresses are not accepted
signer-country-required = Choose the country you live in
signer-country-unknown = Choose a country from the list
signer-postcode-required = Enter your postal code
signer-postcode-invalid = Enter a postal code in the format used in your country
signer-comment-required = Say why you are signing
signer-comment-too-long = Your comment is too long
signer-declaration-required = Tick the box to confirm this
signer-updates-required = Tick the box to continue
signer-text-unknown = The page was out of date: read the petition again and sign once more
signer-error-title = Error: { $title }
signer-title-separator = {". "}
signer-button-confirm = { confirm-button }
signer-button-not-me = { confirm-not-me }
signer-button-updates-off = { signature-updates-off }
signer-button-withdraw = { signature-withdraw }
signer-not-found-title = Petition not found
signer-not-found-text = There is no petition at this address, or it is not open yet.
signer-closed-title = This petition is closed
signer-closed-text = It no longer accepts signatures. Your data was not stored.
signer-text-replaced-title = The text has changed
signer-text-replaced-text = The petition has changed since you opened the page. Please read it again before you sign.
signer-link-gone-title = This link is no longer valid
signer-link-gone-text = It has already been used, it has expired, or the signature was withdrawn. You can sign again.
signer-bad-request-title = The form could not be read
signer-bad-request-text = Part of what was sent is not valid. Go back and try again.
signer-cross-site-title = Please sign on the petition’s page
signer-cross-site-text = This form was sent from another site, so it was not accepted. Open the petition and sign there.
signer-too-large-title = Your text is too long
signer-too-large-text = Shorten it and try again.
signer-media-type-title = The form could not be read
signer-media-type-text = It was sent in a format that is not supported.
signer-method-title = This does not work here
signer-method-text = Go back to the petition and try again.
signer-too-many-title = Please wait a moment
signer-too-many-text = We are receiving many signatures from your network. Try again in { $wait }. You won’t have to fill in the form again.
signer-unavailable-title = We can’t accept your signature right now
signer-unavailable-text = Please try again in { $wait }. You won’t have to fill in the form again.
signer-wait-seconds = { $count } s
signer-wait-minutes = { $count } min
signer-wait-hours = { $count } h

## Mails
mail-hello = Hello { $name },
mail-confirm-subject = Confirm your signature: { $petition_title }
mail-confirm-intro = You have just signed this petition, or someone else did with your address:
mail-confirm-do = To make the signature count, open this page and select the button:
mail-confirm-button = Confirm my signature
mail-confirm-what = The link opens a page that shows everything you are about to sign. Your signature counts only once you confirm it there.
mail-confirm-until = This link is valid until { $expires_on }.
mail-confirm-not = If this wasn’t you, ignore this email: the signature won’t count, and your address will be deleted. You can also delete it now:
mail-confirm-keep = Keep this email: once you have confirmed, the same link lets you view or withdraw your signature at any time.
mail-reminder-subject = Your signature isn’t confirmed yet: { $petition_title }
mail-reminder-intro = A few days ago you signed this petition, or someone else did with your address. The signature doesn’t count yet:
mail-reminder-last = This is our only reminder.
mail-already-subject = You have already signed: { $petition_title }
mail-already-intro = Someone has just signed this petition with your address:
mail-already-text = Your signature already counts, so there is nothing you need to do. If it was someone who shares your mailbox, they need an email address of their own to sign.
mail-signed-subject = Thank you for signing: { $petition_title }
mail-signed-intro = Thank you for signing this petition:
mail-signed-text = Your signature counts.
mail-own = View or withdraw your signature
mail-footer = You are receiving this email because your address was entered on a petition page of { $site }.

## Two people with one address
second-note = You are signing as another person with this email address, which cannot be changed here.
mail-second-text = A signature with this address already counts, so there is nothing you need to do. If another person who shares this mailbox wants to sign, too, they can do so once, with their own name:
mail-second-link = Sign as another person (this link is valid until { $expires_on })
signer-second-taken-title = Two people have signed with this address
signer-second-taken-text = Two people who share a mailbox can sign. Anyone else needs their own address.
