# Texte des Themas auf Deutsch. Leser werden mit „Sie“ angesprochen.
# Native review: none

## Überall
skip-to-content = Zum Inhalt springen
menu = Hauptmenü
languages = Sprachen
footer-menu = Über diese Website
all-petitions = Alle Petitionen
privacy-notice = Datenschutzhinweis
feed = Feed
feed-how = Ein Feedreader ist eine App, die zeigt, was es auf Seiten Neues gibt, denen Sie folgen. Kopieren Sie diese Adresse hinein.
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
    [one] { $count } unterstützende Person
   *[other] { $count } Unterstützende
}
supporters-word = { $count ->
    [one] unterstützende Person
   *[other] Unterstützende
}
petitions-count = { $count ->
    [one] { $count } Petition
   *[other] { $count } Petitionen
}
topics = Themen
all-topics = Alle Themen ({ $count })
organisations = Initiativen
show-all = Alle { $count } anzeigen
read-and-sign = Lesen und unterschreiben
read-more = Weiterlesen
search-petitions = Petitionen suchen
previous-page = Vorige Seite
next-page = Nächste Seite
pages = Seiten
page-of = Seite { $number } von { $pages }
page-number = Seite { $number }
nothing-here = Hier ist noch nichts.
standing-draft = Entwurf
standing-scheduled = Startet demnächst
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
title-check-email = Prüfen Sie Ihr Postfach – { $site }
title-confirm = Unterschrift bestätigen – { $site }
title-signature = Ihre Unterschrift – { $site }
title-withdrawn = Ihre Unterschrift wurde zurückgezogen – { $site }
title-message = { $site }
title-not-found = Seite nicht gefunden – { $site }
description-home = Petitionen auf { $site }: lesen, unterschreiben und verfolgen, was daraus wird.
description-petitions = Alle Petitionen auf { $site }, die neuesten zuerst.
description-organisation = Petitionen, die { $title } gestartet hat, und wie viele Menschen sie unterstützen.
description-topic = Petitionen zum Thema „{ $title }“, die neuesten zuerst.
description-article = { $title }: eine Seite von { $site }.
description-privacy = Wie { $site } mit den Daten der Unterzeichnenden umgeht: was gespeichert wird, wie lange und wer es lesen kann.
social-image-alt = Die Petition „{ $title }“

## Startseite und Listen
home-lead = Lesen Sie eine Petition, unterschreiben Sie sie und sehen Sie, was daraus wird.
featured = Im Blickpunkt
closing-soon = Enden bald
newest = Neueste
list-open = Offene Petitionen
list-closed = Geschlossene Petitionen
list-most-signed = Meiste Unterschriften
victories = Erfolge
petitions-about = Petitionen zum Thema „{ $topic }“
started-petitions = { $count ->
    [one] Hat { $count } Petition gestartet
   *[other] Hat { $count } Petitionen gestartet
}
contact = Kontakt
website = Website

## Fortschritt
be-first = Gehören Sie zu den Ersten, die unterschreiben
of-goal = von { $goal }
next-goal = Nächstes Ziel: { $goal }
goal-reached = Das Ziel von { $goal } Unterschriften ist erreicht.
progress-label = { $signatures } von { $goal } Unterschriften
online-elsewhere = { $online } online und { $elsewhere } anderswo gesammelt
elsewhere-sum = { $elsewhere } anderswo gesammelt
elsewhere-from = { $source }: { $count }
elsewhere-from-on = { $source } ({ $date }): { $count }

## Petition
sign-this = Diese Petition unterschreiben
days-left = { $count ->
    [one] Noch { $count } Tag
   *[other] Noch { $count } Tage
}
last-day = Letzter Tag zum Unterschreiben
closes-on = Endet mit Ablauf des { $date }
closes-zone-city = {" "}(Ortszeit { $city })
closes-zone = {" "}({ $zone })
closed-on = Geschlossen am { $date }
closed-title = Diese Petition ist geschlossen
closed-text = Sie nimmt keine Unterschriften mehr an. Danke an alle, die unterschrieben haben.
victory-title = Diese Petition hatte Erfolg
victory-text = Die Forderung wurde erfüllt. Danke an alle, die unterschrieben haben.
not-open-title = Diese Petition hat noch nicht begonnen
not-open-text = Sie ist nur in der Vorschau sichtbar.
updates = Neuigkeiten
latest-update = Neu: { $title }
pace = { $count } in dieser Woche
curve-title = Unterschriften nach Tagen
curve-text = { $first }: { $from }, { $last }: { $to }
update-waiting = Noch nicht veröffentlicht
updates-feed = Feed mit Neuigkeiten zu dieser Petition
spread-title = Petition teilen
poster-link = Unterschriftenliste zum Ausdrucken
text-link = Wortlaut dieser Petition (reiner Text)
photo-credit = Foto: { $credit }

## Das Formular
sign-title = Diese Petition unterschreiben
field-name = Vor- und Nachname
field-email = Ihre E-Mail-Adresse
hint-email-confirm = Wir schicken Ihnen eine E-Mail zur Bestätigung. Ihre Adresse wird nicht veröffentlicht.
hint-email = Ihre Adresse wird nicht veröffentlicht.
field-country = Land, in dem Sie leben
choose-country = Land wählen
field-postcode = Postleitzahl
field-comment = Warum unterschreiben Sie?
field-updates = { $organisation } darf mir E-Mails zu dieser Petition und zu weiteren Aktivitäten senden. Ich kann mich jederzeit abmelden.
field-trap = Bitte leer lassen
what-happens = Was mit Ihren Daten geschieht
sign-button = Unterschreiben
signing = Wird gesendet …
next-confirm = Als Nächstes schicken wir Ihnen eine E-Mail. Ihre Unterschrift zählt, sobald Sie den Link darin öffnen und bestätigen.
next-counts = Ihre Unterschrift zählt sofort. Wir schicken Ihnen eine E-Mail mit einem Link, über den Sie sie zurückziehen können.
errors-title = Es gibt ein Problem
offline-title = Keine Verbindung
offline-text = Ihre Unterschrift ist in diesem Browser gespeichert. Sie wird gesendet, sobald Sie wieder online sind und diese Seite geöffnet ist. Nach 24 Stunden wird sie nicht mehr gesendet. Sie wird gelöscht, wenn Sie danach in diesem Browser wieder eine Seite dieser Website öffnen.
offline-forget = Jetzt löschen
failed-text = Das hat nicht geklappt. Bitte versuchen Sie es noch einmal.

## Der Hinweis neben dem Knopf
notice-sealed = Ihr Name und Ihre E-Mail-Adresse werden verschlüsselt gespeichert. { $organisation } kann sie lesen. Sie können Ihre Unterschrift jederzeit zurückziehen.
notice-who = Ihr Name, Ihre E-Mail-Adresse und alles andere, woran man Sie erkennen könnte, werden vor dem Speichern verschlüsselt. { $organisation } kann diese Daten entschlüsseln. Der Dienst, der dieses Formular betreibt, kann sie ebenfalls entschlüsseln, aber nur, bis Sie bestätigt haben, und solange eine E-Mail an Sie auf den Versand wartet.
notice-who-signed = Ihr Name, Ihre E-Mail-Adresse und alles andere, woran man Sie erkennen könnte, werden vor dem Speichern verschlüsselt. { $organisation } kann diese Daten entschlüsseln. Der Dienst, der dieses Formular betreibt, kann sie ebenfalls entschlüsseln, aber nur, solange eine E-Mail an Sie auf den Versand wartet.
notice-count = Nur die Zahl der Unterschriften wird weitergegeben, keine Namen. Empfänger: { $target }.
notice-names = Ihren Namen gibt { $organisation } weiter an: { $target }.
notice-names-postcode = Ihren Namen und Ihre Postleitzahl gibt { $organisation } weiter an: { $target }.
notice-confirm = Ihre Adresse wird verwendet, um Ihre Unterschrift zu bestätigen, und für Neuigkeiten nur, wenn Sie das wünschen.
notice-signed = Ihre Adresse wird verwendet, um Ihnen zu danken und damit Sie Ihre Unterschrift zurückziehen können, und für Neuigkeiten nur, wenn Sie das wünschen.
notice-via = Wenn Sie über einen Link gekommen sind, der angibt, wo er geteilt wurde, wird diese Herkunft verschlüsselt zusammen mit Ihrer Unterschrift gespeichert und für die Statistik gezählt.
notice-kept = { $days ->
    [one] Ihre Daten werden { $days } Tag nach dem Ende der Petition gelöscht. Bis dahin können Sie Ihre Unterschrift jederzeit zurückziehen.
   *[other] Ihre Daten werden { $days } Tage nach dem Ende der Petition gelöscht. Bis dahin können Sie Ihre Unterschrift jederzeit zurückziehen.
}

## Consent: the sentence to tick, as it is kept on record
consent = Ich willige ein, dass { $organisation } meine Daten wie beschrieben verarbeitet, einschließlich der politischen Meinung, die meine Unterschrift erkennen lässt.
consent-names = Ich willige ein, dass { $organisation } meine Daten wie beschrieben verarbeitet, einschließlich der politischen Meinung, die meine Unterschrift erkennen lässt, und meinen Namen weitergibt an: { $target }.
consent-names-postcode = Ich willige ein, dass { $organisation } meine Daten wie beschrieben verarbeitet, einschließlich der politischen Meinung, die meine Unterschrift erkennen lässt, und meinen Namen und meine Postleitzahl weitergibt an: { $target }.
signer-consent-required = Setzen Sie das Häkchen, um einzuwilligen; ohne Ihre Einwilligung können wir Ihre Unterschrift nicht annehmen
signer-consent-unknown = { signer-text-unknown }
signer-notice-unknown = { signer-text-unknown }

## Confirming: what is recorded
confirm-recorded = Wenn Sie bestätigen, wird Folgendes gespeichert:
confirm-again-text = Haben Sie das nicht geschrieben? Diese Schaltfläche löscht die Eingaben und führt zurück zum Formular.
confirm-again = Das habe ich nicht geschrieben: neu beginnen
signer-filled-in = Außerdem ausgefüllt: { $fields }. Zu sehen ist das auf der Seite, die sich dann öffnet.
signer-field-country = Land
signer-field-postcode = Postleitzahl
signer-field-comment = Kommentar
signer-field-updates = Neuigkeiten per E-Mail
signer-list-separator = { list-separator }
signer-button-start-again = { confirm-again }

## Sending the email again, and what is stored
check-email-again = E-Mail noch einmal senden
check-email-sent = Die E-Mail wird noch einmal gesendet, sofern nicht schon fünf gesendet wurden. Sehen Sie auch im Spam-Ordner nach.
signature-clear = Unverschlüsselt gespeichert sind: ob die Unterschrift bestätigt ist, die Zeiten der Unterschrift und unserer E-Mails (auf die Stunde genau, sobald die Unterschrift bestätigt ist), ob die E-Mails versandt werden konnten, die Sprache, die Hashwerte der Texte, die Ihnen gezeigt wurden, und, wenn das Formular danach fragt, Ihr Land und ob Sie Neuigkeiten wünschen.
signature-sealed = Alles andere ist verschlüsselt. Nur { $organisation } kann es entschlüsseln.
signature-ask = Fragen zu Ihren Daten? Wenden Sie sich an: { $contact }.
signature-wrong = Stimmt etwas nicht?
signature-wrong-text = Eine bestätigte Unterschrift lässt sich nicht ändern. Diese Schaltfläche zieht sie zurück und führt zum leeren Formular, damit Sie neu unterschreiben können.
signature-wrong-button = Zurückziehen und neu beginnen

## Nach dem Unterschreiben
thanks-title = Danke für Ihre Unterschrift
thanks-text = Ihre Unterschrift wurde gezählt.
thanks-people = { $count ->
    [one] { $count } Person hat unterschrieben.
   *[other] { $count } Menschen haben unterschrieben.
}
thanks-remaining = Noch { $remaining } bis zum nächsten Ziel.
thanks-withdraw = Bewahren Sie unsere E-Mail auf: Über den Link darin können Sie Ihre Unterschrift jederzeit ansehen oder zurückziehen.
thanks-share = Eine Petition wächst, wenn alle, die unterschrieben haben, sie weiterempfehlen.
share-native = Teilen …
share-copy = Link kopieren
share-copied = Kopiert
share-preview = So sieht es aus, wenn Sie den Link teilen
share-email = E-Mail
share-whatsapp = WhatsApp
share-facebook = Facebook
share-x = X
share-bluesky = Bluesky
share-telegram = Telegram
next-petition = Eine weitere Petition von { $organisation }
for-websites = Für Betreiber von Websites
embed-title = Auf der eigenen Website zeigen
embed-text = Kopieren Sie diesen Code in Ihre Seite. Er lädt nichts von Dritten.
badge-text = Oder nur die Zahl der Unterschriften, als Bild:
back-to-petition = Zurück zur Petition
check-email-title = Prüfen Sie Ihr Postfach
check-email-text = Wir haben eine E-Mail geschickt an
check-email-next = Öffnen Sie den Link darin, um Ihre Unterschrift zu bestätigen. Bis dahin zählt sie nicht.
check-email-from = Absender ist { $sender }.
check-email-wrong = Adresse falsch? Gehen Sie zurück und geben Sie sie noch einmal ein.
check-email-spam = Nach einigen Minuten nichts angekommen? Sehen Sie im Spam-Ordner nach.
confirm-title = Unterschrift bestätigen
confirm-text = Sie sind dabei, Ihre Unterschrift unter dieser Petition zu bestätigen:
confirm-as = Sie unterschreiben als
confirm-button = Meine Unterschrift bestätigen
confirm-not-me = Das war ich nicht
confirm-not-me-text = Wenn Sie nicht unterschrieben haben, klicken Sie auf diese Schaltfläche. Ihre Adresse wird dann sofort gelöscht.
signature-title = Ihre Unterschrift
signature-petition = Petition
signature-date = Unterschrieben am
signature-state = Status
signature-pending = Wartet auf Ihre Bestätigung
signature-confirmed = Gezählt
signature-kept = Daten gespeichert bis
signature-counts = Ihre Unterschrift zählt. Sie brauchen nichts weiter zu tun.
signature-updates-on = { $organisation } darf Ihnen E-Mails senden.
signature-updates-off = Keine E-Mails mehr erhalten
signature-withdraw-text = Wenn Sie Ihre Unterschrift zurückziehen, werden Ihre Daten gelöscht und die Unterschrift zählt nicht mehr.
signature-withdraw = Meine Unterschrift zurückziehen
withdrawn-title = Ihre Unterschrift wurde zurückgezogen
withdrawn-text = Ihre Daten wurden gelöscht. Wenn Sie es sich anders überlegen, können Sie erneut unterschreiben.
not-found-title = Diese Seite gibt es nicht
not-found-text = Vielleicht enthält die Adresse einen Tippfehler, oder die Seite ist umgezogen.
not-found-home = Alle Petitionen

## Aushang
poster-sign-online = Online unterschreiben
poster-or-paper = Oder hier unterschreiben
poster-name = Vor- und Nachname
poster-email = E-Mail-Adresse
poster-signature = Unterschrift
poster-print = Drucken Sie diese Seite auf A4 oder Letter. Wer Unterschriften sammelt, verwahrt die Listen sicher und gibt sie bei der Organisation ab.
poster-data = Verantwortlich für die Verarbeitung der hier eingetragenen Daten: { $controller }. Die Daten dienen nur dieser Petition.
poster-withdraw = Um Ihre Unterschrift zurückzuziehen oder Ihre Daten einzusehen oder berichtigen zu lassen, schreiben Sie an { $contact }.
poster-privacy = Datenschutzhinweis: { $address }

## Datenschutz
privacy-title = Datenschutzhinweis
privacy-lead = Hier erfahren Sie, was mit den Daten der Menschen geschieht, die auf { $site } eine Petition unterschreiben.
privacy-who-title = Wer für Ihre Daten verantwortlich ist
privacy-who = Verantwortlicher im Sinne der Datenschutz-Grundverordnung: { $controller }
privacy-representative = Vertreter in der Europäischen Union (Art. 27 DSGVO): { $name }
privacy-dpo = Datenschutzbeauftragte Person: { $name }
privacy-what-title = Was gespeichert wird
privacy-what = Ihr Name, Ihre E-Mail-Adresse, Datum und Uhrzeit, die Sprache, Hashwerte der Texte, die Ihnen gezeigt wurden, dass Sie die erforderlichen Kästchen angekreuzt haben, und ob unsere E-Mails an Sie versandt werden konnten.
privacy-what-country = Ihr Land, falls Sie es angegeben haben.
privacy-what-postcode = Ihre Postleitzahl, falls Sie sie angegeben haben.
privacy-what-comment = Ihr Kommentar, falls Sie einen geschrieben haben.
privacy-what-updates = Ob Sie Neuigkeiten per E-Mail wünschen.
privacy-what-paper = Wenn Sie auf Papier unterschreiben: was Sie in die Liste eintragen. Die Organisation, die die Petition gestartet hat, bewahrt die Listen zum selben Zweck auf und vernichtet sie spätestens dann, wenn die Daten der Online-Unterschriften gelöscht werden.
privacy-browser = Wenn beim Unterschreiben keine Verbindung besteht, bewahrt Ihr Browser Ihre Eingaben auf, bis sie gesendet werden können. Nach 24 Stunden werden sie nicht mehr gesendet. Sie werden gelöscht, wenn Sie danach wieder eine Seite dieser Website öffnen.
privacy-limits = Um Wellen gefälschter Unterschriften abzuwehren, zählen wir, wie oft das Formular aus einem Netz und für eine E-Mail-Adresse gesendet wird. Dafür werden Ihre IP-Adresse und Ihre E-Mail-Adresse nur als Hashwerte gespeichert, die mit einem geheimen Schlüssel gebildet sind. Der Schlüssel wird nach zwei Tagen gelöscht; danach können auch wir die Hashwerte nicht mehr mit Ihnen in Verbindung bringen.
privacy-not = Wir verwenden keine Cookies, kein Tracking und keine Bilder oder Skripte von Dritten.
privacy-why-title = Wozu und auf welcher Rechtsgrundlage wir Ihre Daten verarbeiten
privacy-why-signature = Um Ihre Unterschrift festzuhalten und zu zählen, Ihnen die zugehörigen E-Mails zu senden und, wenn es im Formular angegeben ist, Ihren Namen weiterzugeben: Ihre ausdrückliche Einwilligung (Art. 6 Abs. 1 lit. a und Art. 9 Abs. 2 lit. a DSGVO), weil eine Unterschrift eine politische Meinung erkennen lassen kann.
privacy-why-updates = Um Ihnen Neuigkeiten zu senden, wenn Sie das wünschen: ebenfalls Ihre ausdrückliche Einwilligung. Sie können sich abmelden, ohne Ihre Unterschrift zurückzuziehen.
privacy-why-limits = Um doppelte und gefälschte Unterschriften zu verhindern und niemandem zu schreiben, der unsere E-Mails nicht wünscht: unser berechtigtes Interesse an einer verlässlichen Zählung (Art. 6 Abs. 1 lit. f DSGVO).
privacy-how-title = Wie Ihre Daten gespeichert werden und wer sie lesen kann
privacy-how = Alles, woran man Sie erkennen könnte, wird vor dem Speichern für die Organisation verschlüsselt, die die Petition gestartet hat. Diese Organisationen können die Unterschriften unter ihren Petitionen lesen:
privacy-how-service = Der Dienst selbst kann Ihre Eingaben lesen, aber nur, bis Sie bestätigt haben, und solange eine E-Mail an Sie auf den Versand wartet.
privacy-how-service-signed = Der Dienst selbst kann Ihre Eingaben lesen, aber nur, solange eine E-Mail an Sie auf den Versand wartet.
privacy-how-hash = Damit niemand zweimal unterschreibt, wird mit Ihrer Unterschrift ein Hashwert Ihrer E-Mail-Adresse gespeichert, der mit einem geheimen Schlüssel gebildet ist. Er verrät die Adresse nicht; wer aber den geheimen Schlüssel dieses Dienstes hat, kann prüfen, ob mit einer bestimmten Adresse unterschrieben wurde. Werden die Daten gelöscht, wird auch ein Zufallswert gelöscht, der für diese Prüfung nötig ist, sodass sie nicht mehr möglich ist.
privacy-target-title = Was weitergegeben wird
privacy-target-none = Die Adressaten der Petition erfahren nur, wie viele Menschen unterschrieben haben, nicht wer.
privacy-target-some = Wenn es im Formular angegeben ist, gibt die Organisation die Namen der Unterzeichnenden an die Adressaten der Petition weiter. Bei allen anderen Petitionen erfahren sie nur, wie viele Menschen unterschrieben haben.
privacy-target-all = Die Organisation gibt die Namen der Unterzeichnenden an die Adressaten der Petition weiter. Das ist auch im Formular angegeben.
privacy-target-postcode = Fragt das Formular nach der Postleitzahl, wird sie mit dem Namen weitergegeben.
privacy-processors-title = Dienstleister
privacy-processors = Diese Unternehmen verarbeiten Daten in unserem Auftrag und nach unserer Weisung (Art. 28 DSGVO):
privacy-processors-unknown = Unternehmen, die diese Website betreiben und ihre E-Mails versenden, verarbeiten Daten in unserem Auftrag und nach unserer Weisung (Art. 28 DSGVO).
privacy-aws = Betrieb der Seiten und des Formulars, Datenbank, Versand von E-Mails
privacy-transfer-title = Übermittlung in Länder außerhalb des Europäischen Wirtschaftsraums
privacy-transfer-none = Die Daten werden nur im Europäischen Wirtschaftsraum gespeichert.
privacy-transfer = Daten werden auch außerhalb des Europäischen Wirtschaftsraums gespeichert. Eine Kopie der Garantien erhalten Sie auf Anfrage:
privacy-clauses = Angemessenheitsbeschluss der Europäischen Kommission oder, falls es keinen gibt, ihre Standardvertragsklauseln (Art. 45 und Art. 46 Abs. 2 lit. c DSGVO)
privacy-cdn = Seiten und Formular werden über Server eines weltweiten Netzes (CloudFront) in Ihrer Nähe übertragen, die außerhalb des Europäischen Wirtschaftsraums stehen können. Sie speichern nicht, was Sie eingeben.
privacy-long-title = Wie lange Ihre Daten gespeichert werden
privacy-long = { $days ->
    [one] Bis { $days } Tag nach dem Ende der Petition.
   *[other] Bis { $days } Tage nach dem Ende der Petition.
}
privacy-long-range = Noch { $from } bis { $to } Tage nach dem Ende, je nach Petition.
privacy-long-pending = { $days ->
    [one] Eine nicht bestätigte Unterschrift wird nach { $days } Tag gelöscht.
   *[other] Eine nicht bestätigte Unterschrift wird nach { $days } Tagen gelöscht.
}
privacy-long-unsent = Die Frist beginnt mit unserer ersten E-Mail an Sie. Kann keine versandt werden, wird die Unterschrift nach { $days } Tagen gelöscht.
privacy-long-withdrawn = { $days ->
    [one] Wenn Sie eine Unterschrift zurückziehen, bleibt { $days } Tag lang ein Hashwert ohne Namen und Adresse gespeichert, damit die Unterschrift auch aus Kopien entfernt werden kann.
   *[other] Wenn Sie eine Unterschrift zurückziehen, bleibt { $days } Tage lang ein Hashwert ohne Namen und Adresse gespeichert, damit die Unterschrift auch aus Kopien entfernt werden kann.
}
privacy-long-stopped = Kommt eine E-Mail an Sie zurück oder melden Sie eine als Spam, wird ein mit einem geheimen Schlüssel gebildeter Hashwert Ihrer Adresse { $days } Tage lang gespeichert, damit wir Ihnen nicht mehr schreiben.
privacy-long-deleted = Löschen heißt: Was Sie eingegeben haben, wird aus der Datenbank entfernt, und was bleibt, lässt sich nicht mehr mit Ihnen in Verbindung bringen. Das kann einige Tage dauern.
privacy-long-backup = { $days ->
    [one] Aus den Sicherungskopien verschwinden gelöschte Daten nach { $days } weiteren Tag.
   *[other] Aus den Sicherungskopien verschwinden gelöschte Daten nach { $days } weiteren Tagen.
}
privacy-long-count = Die Zahl der Unterschriften bleibt erhalten. An ihr ist niemand zu erkennen.
privacy-rights-title = Ihre Rechte
privacy-rights = Sie haben das Recht auf Auskunft über Ihre Daten, auf Berichtigung, Löschung, Einschränkung der Verarbeitung und Datenübertragbarkeit sowie das Recht auf Widerspruch. Über den Link in unserer E-Mail können Sie Ihre Unterschrift ansehen und zurückziehen; für alles andere wenden Sie sich an einen der oben genannten Kontakte. Grundlage der Verarbeitung ist Ihre Einwilligung, die Sie jederzeit mit Wirkung für die Zukunft widerrufen können.
privacy-correct = Eine bestätigte Unterschrift lässt sich nicht ändern. Um sie zu berichtigen, ziehen Sie sie zurück und unterschreiben Sie erneut, oder wenden Sie sich an den Verantwortlichen.
privacy-complain = Wenn Sie meinen, dass Ihre Daten nicht rechtmäßig verarbeitet werden, können Sie sich bei einer Datenschutz-Aufsichtsbehörde beschweren, zum Beispiel bei der Ihres Wohnorts.
privacy-authority = Zuständige Aufsichtsbehörde: { $authority }
privacy-must-title = Freiwilligkeit und automatisierte Entscheidungen
privacy-must = Sie müssen nicht unterschreiben. Wenn Sie es tun, brauchen wir Ihren Namen, Ihre E-Mail-Adresse und Ihre Einwilligung; Felder, die als freiwillig gekennzeichnet sind, können Sie leer lassen.
privacy-automated = Es werden keine automatisierten Entscheidungen über Sie getroffen, und es findet kein Profiling statt (Art. 22 DSGVO).
privacy-other-title = Wenn jemand anderes Ihre Adresse eingegeben hat
privacy-other = Jemand kann Ihre E-Mail-Adresse ohne Ihr Wissen eingeben. Dann haben wir Ihre Adresse, den Namen und alles andere Eingegebene von dieser Person. Über den Link in unserer E-Mail können Sie alles sofort löschen. Sie haben dieselben Rechte wie Menschen, die unterschreiben.
privacy-updated = Zuletzt geändert am { $date }.
privacy-text = Dieser Hinweis als reiner Text, veröffentlicht unter seinem Hashwert

## Was der Dienst sagt
signer-name-required = Geben Sie Ihren Vor- und Nachnamen ein
signer-name-too-long = Ihr Name darf höchstens 255 Zeichen haben
signer-name-web-address = Ihr Name darf keine Webadresse enthalten
signer-name-first-character = Ihr Name darf nicht mit { $character } beginnen
signer-name-invalid = Ihr Name enthält ein unzulässiges Zeichen
signer-email-required = Geben Sie Ihre E-Mail-Adresse ein
signer-email-invalid = Geben Sie eine E-Mail-Adresse wie name@example.org ein
signer-email-disposable = Geben Sie eine Adresse ein, die Sie behalten: Wegwerfadressen werden nicht angenommen
signer-country-required = Wählen Sie das Land, in dem Sie leben
signer-country-unknown = Wählen Sie ein Land aus der Liste
signer-postcode-required = Geben Sie Ihre Postleitzahl ein
signer-postcode-invalid = Geben Sie eine Postleitzahl im Format Ihres Landes ein
signer-comment-required = Schreiben Sie, warum Sie unterschreiben
signer-comment-too-long = Ihr Kommentar ist zu lang
signer-declaration-required = Setzen Sie das Häkchen, um dies zu bestätigen
signer-updates-required = Setzen Sie das Häkchen, um fortzufahren
signer-text-unknown = Die Seite war veraltet: Lesen Sie die Petition noch einmal und unterschreiben Sie erneut
signer-error-title = Fehler: { $title }
signer-title-separator = {". "}
signer-button-confirm = { confirm-button }
signer-button-not-me = { confirm-not-me }
signer-button-updates-off = { signature-updates-off }
signer-button-withdraw = { signature-withdraw }
signer-not-found-title = Petition nicht gefunden
signer-not-found-text = Unter dieser Adresse gibt es keine Petition, oder sie hat noch nicht begonnen.
signer-closed-title = Diese Petition ist geschlossen
signer-closed-text = Sie nimmt keine Unterschriften mehr an. Ihre Daten wurden nicht gespeichert.
signer-text-replaced-title = Der Text hat sich geändert
signer-text-replaced-text = Seit Sie die Seite geöffnet haben, wurde die Petition geändert. Bitte lesen Sie sie noch einmal, bevor Sie unterschreiben.
signer-link-gone-title = Dieser Link gilt nicht mehr
signer-link-gone-text = Er wurde schon benutzt, ist abgelaufen, oder die Unterschrift wurde zurückgezogen. Sie können erneut unterschreiben.
signer-bad-request-title = Das Formular konnte nicht gelesen werden
signer-bad-request-text = Ein Teil der gesendeten Angaben ist ungültig. Gehen Sie zurück und versuchen Sie es noch einmal.
signer-cross-site-title = Bitte unterschreiben Sie auf der Seite der Petition
signer-cross-site-text = Das Formular wurde von einer anderen Website gesendet und deshalb nicht angenommen. Öffnen Sie die Petition und unterschreiben Sie dort.
signer-too-large-title = Ihr Text ist zu lang
signer-too-large-text = Kürzen Sie ihn und versuchen Sie es noch einmal.
signer-media-type-title = Das Formular konnte nicht gelesen werden
signer-media-type-text = Das Format wird nicht unterstützt.
signer-method-title = Das geht hier nicht
signer-method-text = Gehen Sie zurück zur Petition und versuchen Sie es noch einmal.
signer-too-many-title = Bitte warten Sie einen Augenblick
signer-too-many-text = Aus Ihrem Netz kommen gerade viele Unterschriften. Versuchen Sie es in { $wait } noch einmal. Sie müssen das Formular nicht neu ausfüllen.
signer-unavailable-title = Wir können Ihre Unterschrift gerade nicht annehmen
signer-unavailable-text = Bitte versuchen Sie es in { $wait } noch einmal. Sie müssen das Formular nicht neu ausfüllen.
signer-wait-seconds = { $count } s
signer-wait-minutes = { $count } min
signer-wait-hours = { $count } h

## Mails
mail-hello = Guten Tag { $name },
mail-confirm-subject = Bestätigen Sie Ihre Unterschrift: { $petition_title }
mail-confirm-intro = Sie haben soeben diese Petition unterschrieben, oder jemand anderes hat es mit Ihrer Adresse getan:
mail-confirm-do = Damit die Unterschrift zählt, öffnen Sie diese Seite und klicken Sie auf die Schaltfläche:
mail-confirm-button = Meine Unterschrift bestätigen
mail-confirm-what = Der Link öffnet eine Seite, die alles zeigt, was Sie unterschreiben. Ihre Unterschrift zählt erst, wenn Sie sie dort bestätigen.
mail-confirm-until = Der Link gilt bis zum { $expires_on }.
mail-confirm-not = Wenn Sie das nicht waren, ignorieren Sie diese E-Mail: Die Unterschrift zählt dann nicht, und Ihre Adresse wird gelöscht. Sie können sie auch sofort löschen:
mail-confirm-keep = Bewahren Sie diese E-Mail auf: Nach der Bestätigung können Sie Ihre Unterschrift über denselben Link jederzeit ansehen oder zurückziehen.
mail-reminder-subject = Ihre Unterschrift ist noch nicht bestätigt: { $petition_title }
mail-reminder-intro = Vor einigen Tagen haben Sie diese Petition unterschrieben, oder jemand anderes hat es mit Ihrer Adresse getan. Die Unterschrift zählt noch nicht:
mail-reminder-last = Dies ist unsere einzige Erinnerung.
mail-already-subject = Sie haben bereits unterschrieben: { $petition_title }
mail-already-intro = Soeben hat jemand diese Petition mit Ihrer Adresse unterschrieben:
mail-already-text = Ihre Unterschrift zählt bereits, Sie brauchen also nichts zu tun. Falls es eine Person war, die Ihr Postfach mitbenutzt, braucht sie zum Unterschreiben eine eigene E-Mail-Adresse.
mail-signed-subject = Danke für Ihre Unterschrift: { $petition_title }
mail-signed-intro = Danke, dass Sie diese Petition unterschrieben haben:
mail-signed-text = Ihre Unterschrift zählt.
mail-own = Unterschrift ansehen oder zurückziehen
mail-footer = Sie erhalten diese E-Mail, weil Ihre Adresse auf einer Petitionsseite von { $site } eingegeben wurde.

## Two people with one address
second-note = Sie unterschreiben als weitere Person mit dieser E-Mail-Adresse. Sie lässt sich hier nicht ändern.
mail-second-text = Eine Unterschrift mit dieser Adresse zählt bereits, Sie brauchen also nichts zu tun. Möchte eine weitere Person, die dieses Postfach mitbenutzt, auch unterschreiben, kann sie das einmal tun, mit ihrem eigenen Namen:
mail-second-link = Als weitere Person unterschreiben (der Link gilt bis zum { $expires_on })
signer-second-taken-title = Mit dieser Adresse haben schon zwei Personen unterschrieben
signer-second-taken-text = Zwei Personen, die sich ein Postfach teilen, können unterschreiben. Jede weitere braucht eine eigene Adresse.
