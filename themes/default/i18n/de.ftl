# Texte des Themas auf Deutsch. Leser werden mit „Sie“ angesprochen.

## Überall
skip-to-content = Zum Inhalt springen
menu = Hauptmenü
languages = Sprachen
footer-menu = Über diese Website
all-petitions = Alle Petitionen
privacy-notice = Datenschutzhinweis
feed = Feed
petitioning = Petition an { $target }
started-by = Gestartet von { $name }
signatures = { $count ->
    [one] { $count } Unterschrift
   *[other] { $count } Unterschriften
}
signatures-word = { $count ->
    [one] Unterschrift
   *[other] Unterschriften
}
supporters = { $count ->
    [one] { $count } Unterstützung
   *[other] { $count } Unterstützungen
}
supporters-word = { $count ->
    [one] Unterstützung
   *[other] Unterstützungen
}
petitions-count = { $count ->
    [one] { $count } Petition
   *[other] { $count } Petitionen
}
topics = Themen
all-topics = Alle Themen ({ $count })
organisations = Wer sie gestartet hat
show-all = Alle { $count } anzeigen
read-and-sign = Lesen und unterschreiben
read-more = Weiterlesen
previous-page = Vorige Seite
next-page = Nächste Seite
pages = Seiten
page-of = Seite { $number } von { $pages }
page-number = Seite { $number }
nothing-here = Hier ist noch nichts.
standing-draft = Entwurf
standing-scheduled = Noch nicht offen
standing-closed = Geschlossen
standing-victory = Erfolg
list-separator = {", "}
optional = (freiwillig)

## Titel und Beschreibungen
title-home = { $site }
title-petitions = Alle Petitionen – { $site }
title-petitions-page = Alle Petitionen, Seite { $number } – { $site }
title-petition = { $title } – { $site }
title-confirmed = Danke für Ihre Unterschrift – { $title }
title-embed = { $title }
title-poster = Zum Ausdrucken: { $title }
title-organisation = { $title } – { $site }
title-organisation-page = { $title }, Seite { $number } – { $site }
title-topic = Petitionen zum Thema „{ $title }“ – { $site }
title-topic-page = Petitionen zum Thema „{ $title }“, Seite { $number } – { $site }
title-article = { $title } – { $site }
title-privacy = Datenschutzhinweis – { $site }
title-check-email = Sehen Sie in Ihr Postfach – { $site }
title-confirm = Unterschrift bestätigen – { $site }
title-signature = Ihre Unterschrift – { $site }
title-withdrawn = Ihre Unterschrift ist zurückgezogen – { $site }
title-message = { $site }
title-not-found = Seite nicht gefunden – { $site }
description-home = Petitionen auf { $site }: lesen, unterschreiben und sehen, wie weit sie sind.
description-petitions = Alle Petitionen auf { $site }, die neuesten zuerst.
description-organisation = Petitionen, die { $title } gestartet hat, und wie viele Menschen sie unterstützen.
description-topic = Petitionen zum Thema „{ $title }“, die neuesten zuerst.
description-article = { $title }, auf { $site }.
description-privacy = Was { $site } mit den Daten der Unterzeichnenden macht: was gespeichert wird, wie, wie lange und wer es lesen kann.
social-image-alt = Die Petition „{ $title }“
social-image-alt-site = { $site }

## Startseite und Listen
home-lead = Lesen Sie eine Petition, setzen Sie Ihren Namen darunter, sehen Sie, was daraus wird.
featured = Im Blickpunkt
closing-soon = Schließt bald
newest = Neueste
victories = Erfolge
petitions-about = Petitionen zum Thema „{ $topic }“
started-petitions = { $count ->
    [one] Hat { $count } Petition gestartet
   *[other] Hat { $count } Petitionen gestartet
}
contact = Kontakt
website = Website

## Fortschritt
of-goal = von { $goal }
next-goal = Nächstes Ziel: { $goal }
goal-reached = Das Ziel von { $goal } ist erreicht.
progress-label = { $signatures } von { $goal } Unterschriften
online-elsewhere = { $online } online und { $elsewhere } anderswo gesammelt
elsewhere-from = { $source }: { $count }
elsewhere-from-on = { $source } ({ $date }): { $count }

## Petition
sign-this = Diese Petition unterschreiben
closes-on = Schließt mit Ablauf des { $date } ({ $zone })
closed-on = Geschlossen am { $date }
closed-title = Diese Petition ist geschlossen
closed-text = Sie nimmt keine Unterschriften mehr an. Danke an alle, die unterschrieben haben.
victory-title = Diese Petition hatte Erfolg
victory-text = Ihr wurde entsprochen. Danke an alle, die unterschrieben haben.
not-open-title = Diese Petition ist noch nicht offen
not-open-text = Nur die Vorschau zeigt sie.
updates = Neuigkeiten
updates-feed = Feed der Neuigkeiten
spread-title = Weitersagen
poster-link = Blatt zum Ausdrucken und Unterschreiben
text-link = Der Text, wie er unterschrieben wird
photo-credit = Foto: { $credit }

## Das Formular
sign-title = Diese Petition unterschreiben
field-name = Ihr Name
field-email = Ihre E-Mail-Adresse
hint-email-confirm = Wir senden eine Mail, um zu prüfen, dass Sie es sind. Die Adresse wird nie gezeigt.
hint-email = Sie wird nie gezeigt.
field-country = Land, in dem Sie leben
choose-country = Land wählen
field-postcode = Postleitzahl
field-comment = Warum unterschreiben Sie?
field-updates = { $organisation } darf mir zu dieser Petition und weiterer Arbeit schreiben. Ich kann das jederzeit beenden.
field-trap = Bitte leer lassen
what-happens = Was mit Ihren Daten geschieht
sign-button = Unterschreiben
signing = Wird gesendet …
next-confirm = Als Nächstes senden wir Ihnen eine Mail. Ihre Unterschrift zählt, sobald Sie ihrem Link folgen und bestätigen.
next-counts = Ihre Unterschrift zählt sofort. Wir senden Ihnen eine Mail mit einem Link zum Zurückziehen.
errors-title = Bitte prüfen Sie diese Angaben
sent-title = Noch ein Schritt: Sehen Sie in Ihr Postfach
sent-text = Wir haben an { $email } geschrieben. Öffnen Sie die Mail und folgen Sie dem Link, um zu bestätigen; bis dahin zählt Ihre Unterschrift nicht.
sent-signed-title = Danke für Ihre Unterschrift
offline-title = Keine Verbindung
offline-text = Ihre Unterschrift wird in diesem Browser aufbewahrt. Sie wird gesendet, sobald Sie wieder online sind, solange diese Seite offen ist. Nach 24 Stunden wird sie nicht mehr gesendet; gelöscht wird sie, sobald hier wieder eine Seite dieser Website geöffnet wird.
offline-forget = Jetzt löschen
failed-text = Das hat nicht geklappt. Bitte versuchen Sie es noch einmal.

## Der Hinweis neben dem Knopf
notice-who = Ihr Name, Ihre E-Mail-Adresse und was Sie hier sonst eingeben, werden verschlüsselt gespeichert. Nur { $organisation } kann sie lesen.
notice-count = An { $target } geht nur die Zahl der Unterschriften, keine Namen.
notice-names = Ihren Namen gibt { $organisation } weiter an: { $target }.
notice-names-postcode = Ihren Namen und Ihre Postleitzahl gibt { $organisation } weiter an: { $target }.
notice-confirm = Ihre Adresse dient dazu, Ihre Unterschrift zu bestätigen, und für Neuigkeiten nur, wenn Sie das wünschen.
notice-signed = Ihre Adresse dient dazu, Ihnen zu danken und Ihnen das Zurückziehen zu ermöglichen, und für Neuigkeiten nur, wenn Sie das wünschen.
notice-kept = { $days ->
    [one] Ihre Daten werden { $days } Tag nach Schluss der Petition gelöscht. Bis dahin können Sie jederzeit zurückziehen.
   *[other] Ihre Daten werden { $days } Tage nach Schluss der Petition gelöscht. Bis dahin können Sie jederzeit zurückziehen.
}

## Consent: the sentence to tick, as it is kept on record
consent = Ich willige ein, dass { $organisation } meine Daten wie beschrieben verarbeitet, einschließlich der politischen Meinung, die meine Unterschrift erkennen lässt.
consent-names = Ich willige ein, dass { $organisation } meine Daten wie beschrieben verarbeitet, einschließlich der politischen Meinung, die meine Unterschrift erkennen lässt, und meinen Namen weitergibt an: { $target }.
consent-names-postcode = Ich willige ein, dass { $organisation } meine Daten wie beschrieben verarbeitet, einschließlich der politischen Meinung, die meine Unterschrift erkennen lässt, und meinen Namen und meine Postleitzahl weitergibt an: { $target }.
signer-consent-required = Setzen Sie das Häkchen, um einzuwilligen; ohne Ihre Einwilligung können wir Ihre Unterschrift nicht annehmen
signer-consent-unknown = { signer-text-unknown }
signer-notice-unknown = { signer-text-unknown }

## Nach dem Unterschreiben
thanks-title = Danke für Ihre Unterschrift
thanks-text = Ihre Unterschrift zählt.
thanks-withdraw = Bewahren Sie unsere Mail auf: Über einen Link darin können Sie Ihre Unterschrift ansehen und jederzeit zurückziehen.
thanks-share = Eine Petition wächst, wenn alle, die unterschrieben haben, sie weitergeben.
share-native = Teilen …
share-email = E-Mail
share-whatsapp = WhatsApp
share-facebook = Facebook
share-x = X
share-bluesky = Bluesky
share-telegram = Telegram
embed-title = Auf Ihrer eigenen Website zeigen
embed-text = Kopieren Sie dies in eine Seite. Es lädt nichts von anderen.
badge-text = Oder nur die Zahl, als Bild:
back-to-petition = Zurück zur Petition
check-email-title = Sehen Sie in Ihr Postfach
check-email-text = Wir haben eine Mail gesendet an
check-email-next = Öffnen Sie sie und folgen Sie dem Link, um Ihre Unterschrift zu bestätigen. Bis dahin zählt sie nicht.
check-email-wrong = Stimmt nicht? Gehen Sie zurück und geben Sie Ihre Adresse noch einmal ein.
check-email-spam = Nach einigen Minuten nichts da? Sehen Sie im Spam-Ordner nach.
confirm-title = Unterschrift bestätigen
confirm-text = Sie sind dabei, diese Petition zu unterschreiben:
confirm-as = Sie unterschreiben als
confirm-button = Meine Unterschrift bestätigen
confirm-not-me = Das war ich nicht
confirm-not-me-text = Wenn Sie nicht unterschrieben haben, drücken Sie hier. Ihre Adresse wird sofort gelöscht.
signature-title = Ihre Unterschrift
signature-petition = Petition
signature-date = Unterschrieben
signature-state = Stand
signature-pending = Wartet auf Ihre Bestätigung
signature-confirmed = Gezählt
signature-kept = Daten gespeichert bis
signature-counts = Ihre Unterschrift zählt. Sie brauchen nichts weiter zu tun.
signature-updates-on = { $organisation } darf Ihnen schreiben.
signature-updates-off = Mir nicht mehr schreiben
signature-withdraw-text = Wenn Sie zurückziehen, werden Ihre Daten gelöscht und Ihre Unterschrift zählt nicht mehr.
signature-withdraw = Meine Unterschrift zurückziehen
withdrawn-title = Ihre Unterschrift ist zurückgezogen
withdrawn-text = Ihre Daten sind gelöscht. Wenn Sie es sich anders überlegen, können Sie erneut unterschreiben.
not-found-title = Diese Seite gibt es nicht
not-found-text = Vielleicht ist die Adresse falsch geschrieben, oder die Seite ist umgezogen.
not-found-home = Alle Petitionen

## Aushang
poster-sign-online = Online unterschreiben
poster-or-paper = Oder hier unterschreiben
poster-name = Name
poster-address = E-Mail oder Anschrift
poster-signature = Unterschrift
poster-print = Drucken Sie diese Seite auf A4 oder Letter. Wer die Blätter sammelt, verwahrt sie sicher und gibt sie ab.
poster-data = Verantwortlich für das, was Sie hier eintragen: { $controller }. Es dient nur dieser Petition.
poster-privacy = Datenschutzhinweis: { $address }

## Datenschutz
privacy-title = Datenschutzhinweis
privacy-lead = Hier steht, was mit den Daten der Menschen geschieht, die auf { $site } eine Petition unterschreiben.
privacy-who-title = Wer für Ihre Daten verantwortlich ist
privacy-who = Verantwortlich für die Daten: { $controller }.
privacy-what-title = Was gespeichert wird
privacy-what = Ihr Name, Ihre E-Mail-Adresse, die Zeit, die Sprache und ein Fingerabdruck des Textes, den Sie unterschrieben haben.
privacy-what-country = Ihr Land, wo Sie es angegeben haben.
privacy-what-postcode = Ihre Postleitzahl, wo Sie sie angegeben haben.
privacy-what-comment = Ihr Kommentar, wo Sie einen geschrieben haben.
privacy-what-updates = Ob Sie Neuigkeiten wünschen.
privacy-what-paper = Wenn Sie auf Papier unterschreiben: was Sie auf das Blatt schreiben. Die Organisation, die die Petition gestartet hat, bewahrt die Blätter zum selben Zweck auf und vernichtet sie spätestens dann, wenn die Daten der Online-Unterschriften gelöscht werden.
privacy-not = Keine Cookies, kein Tracking, keine Bilder oder Skripte von anderen. Ihre Netzadresse dient nur, unkenntlich gemacht und höchstens einen Tag lang, dazu, Wellen falscher Unterschriften abzuwehren.
privacy-how-title = Wie es gespeichert wird und wer es lesen kann
privacy-how = Bevor Ihre Daten gespeichert werden, werden sie für die Organisation verschlüsselt, die die Petition gestartet hat. Diese Organisationen können lesen, was auf ihren Petitionen unterschrieben wurde:
privacy-how-service = Der Dienst selbst kann nur Ihren Namen und Ihre E-Mail-Adresse lesen, und auch das nur, solange eine Nachricht an Sie aussteht oder Ihre Bestätigung erwartet wird.
privacy-how-clear = Unverschlüsselt gespeichert wird nur, was niemanden nennt, damit es gezählt werden kann: die Stunde, die Sprache, der unterschriebene Text und, wo das Formular danach fragt, Ihr Land und ob Sie Neuigkeiten wünschen.
privacy-target-title = Was übergeben wird
privacy-target-none = Die Adressaten erfahren, wie viele unterschrieben haben. Sie erfahren keine Namen.
privacy-target-some = Wo es neben dem Knopf steht, gibt die Organisation die Namen der Unterzeichnenden an die Adressaten weiter. Bei allen anderen Petitionen erfahren sie nur, wie viele unterschrieben haben.
privacy-target-all = Die Organisation gibt die Namen der Unterzeichnenden an die Adressaten weiter. So steht es auch neben dem Knopf.
privacy-target-postcode = Wo das Formular nach der Postleitzahl fragt, wird sie mit dem Namen weitergegeben.
privacy-long-title = Wie lange
privacy-long = { $days ->
    [one] Bis { $days } Tag nach Schluss der Petition.
   *[other] Bis { $days } Tage nach Schluss der Petition.
}
privacy-long-range = Bis { $from } bis { $to } Tage nach Schluss der Petition, je nach Petition.
privacy-long-pending = { $days ->
    [one] Eine nicht bestätigte Unterschrift wird nach { $days } Tag gelöscht.
   *[other] Eine nicht bestätigte Unterschrift wird nach { $days } Tagen gelöscht.
}
privacy-long-withdrawn = { $days ->
    [one] Von einer zurückgezogenen Unterschrift bleibt { $days } Tag lang ein unkenntlicher Schlüssel ohne Namen und Adresse.
   *[other] Von einer zurückgezogenen Unterschrift bleibt { $days } Tage lang ein unkenntlicher Schlüssel ohne Namen und Adresse.
}
privacy-long-backup = { $days ->
    [one] Sicherungen reichen { $days } Tag zurück.
   *[other] Sicherungen reichen { $days } Tage zurück.
}
privacy-long-count = Die Zahl selbst bleibt. Sie nennt niemanden.
privacy-rights-title = Ihre Rechte
privacy-rights = Sie können einsehen, was gespeichert ist, es berichtigen oder löschen lassen, es mitnehmen oder widersprechen. Der Link in unserer Mail zeigt Ihre Unterschrift und zieht sie zurück; oder schreiben Sie an den Kontakt oben. Grundlage ist Ihre Einwilligung, die Sie jederzeit widerrufen können.
privacy-complain = Wenn Sie meinen, dass Ihre Daten falsch behandelt werden, können Sie sich bei der Datenschutzbehörde an Ihrem Wohnort beschweren.

## Was der Dienst sagt
signer-name-required = Geben Sie Ihren Namen ein
signer-name-too-long = Ihr Name darf höchstens 255 Zeichen haben
signer-name-web-address = Ihr Name darf keine Webadresse enthalten
signer-name-first-character = Ihr Name darf nicht mit { $character } beginnen
signer-name-invalid = Geben Sie Ihren Namen in Buchstaben ein
signer-email-required = Geben Sie Ihre E-Mail-Adresse ein
signer-email-invalid = Geben Sie eine E-Mail-Adresse wie name@beispiel.org ein
signer-email-disposable = Geben Sie eine Adresse an, die Sie behalten; Wegwerfadressen werden nicht angenommen
signer-country-required = Wählen Sie das Land, in dem Sie leben
signer-country-unknown = Wählen Sie ein Land aus der Liste
signer-postcode-required = Geben Sie Ihre Postleitzahl ein
signer-postcode-invalid = Geben Sie eine Postleitzahl ein, wie es sie in Ihrem Land gibt
signer-comment-required = Schreiben Sie, warum Sie unterschreiben
signer-comment-too-long = Ihr Kommentar ist zu lang: kürzen Sie ihn
signer-declaration-required = Setzen Sie das Häkchen, um dies zu bestätigen
signer-updates-required = Setzen Sie das Häkchen, um fortzufahren
signer-text-unknown = Die Seite war veraltet: lesen Sie die Petition neu und unterschreiben Sie noch einmal
signer-error-title-prefix = Fehler:
signer-not-found-title = Keine solche Petition
signer-not-found-text = Unter dieser Adresse gibt es keine Petition, oder sie ist noch nicht offen.
signer-closed-title = Diese Petition ist geschlossen
signer-closed-text = Sie nimmt keine Unterschriften mehr an. Ihre Daten wurden nicht gespeichert.
signer-text-replaced-title = Der Text hat sich geändert
signer-text-replaced-text = Seit Sie die Seite geöffnet haben, wurde die Petition geändert. Bitte lesen Sie sie noch einmal, bevor Sie unterschreiben.
signer-link-gone-title = Dieser Link gilt nicht mehr
signer-link-gone-text = Er wurde schon benutzt, ist zu alt, oder die Unterschrift wurde zurückgezogen. Sie können erneut unterschreiben.
signer-bad-request-title = Das war nicht lesbar
signer-bad-request-text = Etwas an dem, was gesendet wurde, stimmt nicht. Gehen Sie zurück und versuchen Sie es noch einmal.
signer-cross-site-title = Bitte unterschreiben Sie auf der Seite der Petition
signer-cross-site-text = Dies kam von einer anderen Website und wurde deshalb nicht angenommen. Öffnen Sie die Petition und unterschreiben Sie dort.
signer-too-large-title = Das ist zu lang
signer-too-large-text = Kürzen Sie, was Sie geschrieben haben, und versuchen Sie es noch einmal.
signer-media-type-title = Das war nicht lesbar
signer-media-type-text = Es wurde in einer Form gesendet, die hier nicht verstanden wird.
signer-method-title = Das geht hier nicht
signer-method-text = Gehen Sie zurück zur Petition und versuchen Sie es noch einmal.
signer-too-many-title = Bitte warten Sie einen Augenblick
signer-too-many-text = Aus Ihrem Netz kommen viele Unterschriften. Versuchen Sie es in { $wait } noch einmal. Was Sie eingegeben haben, bleibt erhalten.
signer-unavailable-title = Wir können Ihre Unterschrift gerade nicht annehmen
signer-unavailable-text = Nichts ist verloren: versuchen Sie es in { $wait } noch einmal. Was Sie eingegeben haben, bleibt erhalten.
signer-wait-seconds = { $count } s
signer-wait-minutes = { $count } min
signer-wait-hours = { $count } h

## Mails
mail-hello = Guten Tag { $name },
mail-confirm-subject = Bestätigen Sie Ihre Unterschrift: { $petition_title }
mail-confirm-intro = Sie haben soeben diese Petition unterschrieben, oder jemand hat es mit Ihrer Adresse getan:
mail-confirm-do = Damit die Unterschrift zählt, öffnen Sie diese Seite und drücken Sie den Knopf:
mail-confirm-button = Meine Unterschrift bestätigen
mail-confirm-until = Der Link gilt bis { $expires_on }.
mail-confirm-not = Wenn Sie das nicht waren, tun Sie nichts: Die Unterschrift zählt dann nicht, und Ihre Adresse wird gelöscht. Oder löschen Sie sie gleich hier:
mail-confirm-keep = Bewahren Sie diese Mail auf: Haben Sie bestätigt, können Sie über denselben Link Ihre Unterschrift ansehen und jederzeit zurückziehen.
mail-reminder-subject = Ihre Unterschrift fehlt noch: { $petition_title }
mail-reminder-intro = Vor zwei Tagen haben Sie diese Petition unterschrieben, aber Ihre Unterschrift zählt noch nicht:
mail-reminder-last = Wir erinnern nur dieses eine Mal.
mail-already-subject = Sie haben unterschrieben: { $petition_title }
mail-already-intro = Jemand hat soeben mit Ihrer Adresse diese Petition unterschrieben:
mail-already-text = Ihre Unterschrift zählt schon, einmal. Sie brauchen nichts zu tun. Falls es eine andere Person war, die Ihr Postfach mitbenutzt: Sie braucht zum Unterschreiben eine eigene Adresse.
mail-signed-subject = Danke für Ihre Unterschrift: { $petition_title }
mail-signed-intro = Danke, dass Sie diese Petition unterschrieben haben:
mail-signed-text = Ihre Unterschrift zählt.
mail-own = Sehen, was von Ihnen gespeichert ist, oder zurückziehen:
mail-footer = Gesendet von { $site }, weil diese Adresse auf der Seite der Petition eingegeben wurde.
