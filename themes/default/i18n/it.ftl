# Testi del tema in italiano. Ci si rivolge al lettore con il «tu».
# Native review: none

## Ovunque
skip-to-content = Vai al contenuto
menu = Menu principale
languages = Lingue
footer-menu = Informazioni sul sito
all-petitions = Tutte le petizioni
privacy-notice = Informativa sulla privacy
feed = Feed del sito
feed-how = Un lettore di feed è un’app che mostra le novità dei siti che segui. Copia questo indirizzo nel tuo.
petitioning = Petizione rivolta a: { $target }
started-by = Lanciata da { $name }
signatures = { $count ->
    [one] { $count } firma
    [many] { $count } di firme
   *[other] { $count } firme
}
signatures-word = { $count ->
    [one] firma
    [many] di firme
   *[other] firme
}
supporters = { $count ->
    [one] { $count } sostenitore
    [many] { $count } di sostenitori
   *[other] { $count } sostenitori
}
supporters-word = { $count ->
    [one] sostenitore
    [many] di sostenitori
   *[other] sostenitori
}
petitions-count = { $count ->
    [one] { $count } petizione
    [many] { $count } di petizioni
   *[other] { $count } petizioni
}
topics = Temi
all-topics = Tutti i temi ({ $count })
organisations = Promotori
show-all = Mostra tutto ({ $count })
read-and-sign = Leggi e firma
read-more = Leggi tutto
search-petitions = Cerca una petizione
previous-page = Pagina precedente
next-page = Pagina successiva
pages = Pagine
page-of = Pagina { $number } di { $pages }
page-number = Pagina { $number }
nothing-here = Qui non c’è ancora niente.
standing-draft = Bozza
standing-scheduled = Apre presto
standing-closed = Chiusa
standing-victory = Vittoria
list-separator = {", "}
optional = (facoltativo)

## Titoli e descrizioni
title-home = { $site }
title-petitions = Tutte le petizioni – { $site }
title-petitions-page = Tutte le petizioni, pagina { $number } – { $site }
title-petition = { $title } – { $site }
title-confirmed = Grazie per la firma – { $title }
title-embed = { $title }
title-poster = Da stampare: { $title }
title-organisation = { $title } – { $site }
title-organisation-page = { $title }, pagina { $number } – { $site }
title-topic = Petizioni sul tema «{ $title }» – { $site }
title-topic-page = Petizioni sul tema «{ $title }», pagina { $number } – { $site }
title-article = { $title } – { $site }
title-privacy = Informativa sulla privacy – { $site }
title-check-email = Controlla la tua email – { $site }
title-confirm = Conferma la tua firma – { $site }
title-signature = La tua firma – { $site }
title-withdrawn = La tua firma è stata ritirata – { $site }
title-message = { $site }
title-not-found = Pagina non trovata – { $site }
description-home = Le petizioni su { $site }: leggile, firmale e segui i loro progressi.
description-petitions = Tutte le petizioni su { $site }, prima le più recenti.
description-organisation = Le petizioni lanciate da { $title } e quante persone le sostengono.
description-topic = Petizioni sul tema «{ $title }», prima le più recenti.
description-article = { $title }: una pagina di { $site }.
description-privacy = Come { $site } tratta i dati di chi firma: quali dati conserva, per quanto tempo e chi può leggerli.
social-image-alt = La petizione «{ $title }»

## Pagina iniziale ed elenchi
home-lead = Leggi una petizione, firmala e guarda che cosa ottiene.
featured = In evidenza
closing-soon = Chiudono presto
newest = Le più recenti
list-open = Petizioni aperte
list-closed = Petizioni chiuse
list-most-signed = Le più firmate
victories = Vittorie
petitions-about = Petizioni sul tema «{ $topic }»
started-petitions = { $count ->
    [one] Ha lanciato { $count } petizione
    [many] Ha lanciato { $count } di petizioni
   *[other] Ha lanciato { $count } petizioni
}
contact = Contatti
website = Sito web

## Avanzamento
be-first = Sii tra le prime persone a firmare
of-goal = su { $goal }
next-goal = Prossimo traguardo: { $goal }
goal-reached = Il traguardo di { $goal } firme è stato raggiunto.
progress-label = { $signatures } firme su { $goal }
online-elsewhere = { $online } online e { $elsewhere } raccolte altrove
elsewhere-sum = { $elsewhere } raccolte altrove
elsewhere-from = { $source }: { $count }
elsewhere-from-on = { $source } ({ $date }): { $count }

## Petizione
sign-this = Firma questa petizione
days-left = { $count ->
    [one] Manca { $count } giorno
    [many] Mancano { $count } di giorni
   *[other] Mancano { $count } giorni
}
last-day = Ultimo giorno per firmare
closes-on = Si può firmare fino al { $date } compreso
closes-zone-city = {" "}(ora di { $city })
closes-zone = {" "}({ $zone })
closed-on = Chiusa il { $date }
closed-title = Questa petizione è chiusa
closed-text = Non accetta più firme. Grazie a chi ha firmato.
victory-title = Questa petizione ha vinto
victory-text = La richiesta è stata accolta. Grazie a chi ha firmato.
not-open-title = Questa petizione non è ancora aperta
not-open-text = È visibile solo in anteprima.
updates = Aggiornamenti
latest-update = Ultimo aggiornamento: { $title }
pace = { $count } questa settimana
curve-title = Firme giorno per giorno
curve-text = { $first }: { $from }, { $last }: { $to }
update-waiting = Non ancora pubblicato
updates-feed = Feed degli aggiornamenti di questa petizione
spread-title = Condividi questa petizione
poster-link = Modulo raccolta firme da stampare
text-link = Testo integrale della petizione (solo testo)
photo-credit = Foto: { $credit }

## Il modulo
sign-title = Firma questa petizione
field-name = Nome e cognome
field-email = Il tuo indirizzo email
hint-email-confirm = Ti invieremo un’email per confermare la firma. Il tuo indirizzo non viene mai pubblicato.
hint-email = Il tuo indirizzo non viene mai pubblicato.
field-country = Paese in cui vivi
choose-country = Scegli un paese
field-postcode = Codice postale
field-comment = Perché firmi?
field-updates = { $organisation } può inviarmi email su questa petizione e sulle sue altre attività. Posso annullare l’iscrizione in qualsiasi momento.
field-trap = Lascia vuoto questo campo
what-happens = Che cosa succede ai tuoi dati
sign-button = Firma
signing = Invio in corso…
next-confirm = Poi ti invieremo un’email. La tua firma conterà quando avrai aperto il link e confermato.
next-counts = La tua firma conta subito. Ti invieremo un’email con un link per ritirarla.
errors-title = C’è un problema
offline-title = Nessuna connessione
offline-text = La tua firma è salvata in questo browser. Verrà inviata appena tornerai online con questa pagina aperta. Dopo 24 ore non viene più inviata, e viene cancellata la prossima volta che apri una pagina di questo sito in questo browser.
offline-forget = Cancellala ora
failed-text = Qualcosa non ha funzionato. Riprova.

## L’avviso accanto al pulsante
notice-sealed = Il tuo nome e il tuo indirizzo email vengono conservati cifrati. { $organisation } può leggerli. Puoi ritirare la firma in qualsiasi momento.
notice-who = Il tuo nome, il tuo indirizzo email e tutto ciò che potrebbe identificarti vengono cifrati prima di essere conservati. { $organisation } può decifrarli. Il servizio che gestisce questo modulo può decifrarli solo finché non hai confermato e finché un’email per te è in attesa di invio.
notice-who-signed = Il tuo nome, il tuo indirizzo email e tutto ciò che potrebbe identificarti vengono cifrati prima di essere conservati. { $organisation } può decifrarli. Il servizio che gestisce questo modulo può decifrarli solo finché un’email per te è in attesa di invio.
notice-count = Solo il numero delle firme, senza nomi, viene comunicato a: { $target }.
notice-names = { $organisation } comunicherà il tuo nome a: { $target }.
notice-names-postcode = { $organisation } comunicherà il tuo nome e il tuo codice postale a: { $target }.
notice-confirm = Il tuo indirizzo serve a confermare la firma, e a inviarti aggiornamenti solo se li chiedi.
notice-signed = Il tuo indirizzo serve a ringraziarti e a permetterti di ritirare la firma, e a inviarti aggiornamenti solo se li chiedi.
notice-via = Se hai seguito un link che indica dove è stato condiviso, questa provenienza viene cifrata, conservata insieme alla tua firma e conteggiata nelle statistiche.
notice-kept = { $days ->
    [one] I tuoi dati vengono cancellati { $days } giorno dopo la chiusura della petizione. Fino ad allora puoi ritirare la firma in qualsiasi momento.
   *[other] I tuoi dati vengono cancellati { $days } giorni dopo la chiusura della petizione. Fino ad allora puoi ritirare la firma in qualsiasi momento.
}

## Consent: the sentence to tick, as it is kept on record
consent = Do il mio consenso affinché { $organisation } tratti i miei dati come descritto, compresa l’opinione politica che la mia firma rivela.
consent-names = Do il mio consenso affinché { $organisation } tratti i miei dati come descritto, compresa l’opinione politica che la mia firma rivela, e comunichi il mio nome a: { $target }.
consent-names-postcode = Do il mio consenso affinché { $organisation } tratti i miei dati come descritto, compresa l’opinione politica che la mia firma rivela, e comunichi il mio nome e il mio codice postale a: { $target }.
signer-consent-required = Spunta la casella per dare il consenso: senza non possiamo accettare la tua firma
signer-consent-unknown = { signer-text-unknown }
signer-notice-unknown = { signer-text-unknown }

## Confirming: what is recorded
confirm-recorded = Se confermi, viene registrato questo:
confirm-again-text = Non è ciò che hai scritto? Questo pulsante lo cancella e ti riporta al modulo.
confirm-again = Non è ciò che ho scritto: ricomincia
signer-filled-in = Compilati anche: { $fields }. Li vedi nella pagina che si apre.
signer-field-country = paese
signer-field-postcode = codice postale
signer-field-comment = commento
signer-field-updates = aggiornamenti via email
signer-list-separator = { list-separator }
signer-button-start-again = { confirm-again }

## Sending the email again, and what is stored
check-email-again = Invia di nuovo l’email
check-email-sent = L’email viene inviata di nuovo, a meno che non ne siano già partite cinque. Guarda anche nella posta indesiderata.
signature-clear = Vengono conservati in chiaro: lo stato della firma, le date e le ore della firma e delle nostre email (senza minuti una volta confermata la firma), l’esito dell’invio delle email, la lingua, le impronte (hash) dei testi che ti sono stati mostrati e, se il modulo li chiede, il tuo paese e la scelta di ricevere aggiornamenti.
signature-sealed = Tutto il resto è cifrato. Solo { $organisation } può decifrarlo.
signature-ask = Domande sui tuoi dati? Scrivi a: { $contact }.
signature-wrong = C’è qualcosa che non va?
signature-wrong-text = Una firma confermata non si può modificare. Questo pulsante la ritira e ti porta al modulo vuoto, per firmare di nuovo.
signature-wrong-button = Ritira e ricomincia

## Dopo la firma
thanks-title = Grazie per la firma
thanks-text = La tua firma è stata contata.
thanks-people = { $count ->
    [one] Ha firmato { $count } persona.
    [many] Hanno firmato { $count } di persone.
   *[other] Hanno firmato { $count } persone.
}
thanks-remaining = Ancora { $remaining } al prossimo traguardo.
thanks-withdraw = Conserva la nostra email: contiene un link per vedere o ritirare la tua firma in qualsiasi momento.
thanks-share = Una petizione cresce quando chi l’ha firmata la fa conoscere.
share-native = Condividi…
share-copy = Copia il link
share-copied = Copiato
share-preview = Così la vedranno i tuoi amici
share-email = Email
share-whatsapp = WhatsApp
share-facebook = Facebook
share-x = X
share-bluesky = Bluesky
share-telegram = Telegram
next-petition = Un’altra petizione di { $organisation }
for-websites = Per chi ha un sito web
embed-title = Mostra la petizione sul tuo sito
embed-text = Copia questo codice nella tua pagina. Non carica nulla da terzi.
badge-text = Oppure solo il numero di firme, come immagine:
back-to-petition = Torna alla petizione
check-email-title = Controlla la tua email
check-email-text = Abbiamo inviato un’email a
check-email-next = Aprila e segui il link per confermare la firma. Fino ad allora non conta.
check-email-from = Il mittente è { $sender }.
check-email-wrong = Indirizzo sbagliato? Torna indietro e scrivilo di nuovo.
check-email-spam = Dopo qualche minuto non è arrivato niente? Guarda nella posta indesiderata.
confirm-title = Conferma la tua firma
confirm-text = Stai per confermare la tua firma a questa petizione:
confirm-as = Stai firmando come
confirm-button = Confermo la mia firma
confirm-not-me = Non ho firmato io
confirm-not-me-text = Se non hai firmato, premi questo pulsante e il tuo indirizzo verrà cancellato subito.
signature-title = La tua firma
signature-petition = Petizione
signature-date = Firmata il
signature-state = Stato
signature-pending = In attesa della tua conferma
signature-confirmed = Conteggiata
signature-kept = Dati conservati fino al
signature-counts = La tua firma conta. Non devi fare altro.
signature-updates-on = { $organisation } può inviarti email.
signature-updates-off = Non ricevere più email
signature-withdraw-text = Se ritiri la firma, i tuoi dati vengono cancellati e la firma non conta più.
signature-withdraw = Ritira la mia firma
withdrawn-title = La tua firma è stata ritirata
withdrawn-text = I tuoi dati sono stati cancellati. Se cambi idea, puoi firmare di nuovo.
not-found-title = Questa pagina non esiste
not-found-text = Forse l’indirizzo è scritto male, o la pagina è stata spostata.
not-found-home = Tutte le petizioni

## Locandina
poster-sign-online = Firma online
poster-or-paper = Oppure firma qui
poster-name = Nome e cognome
poster-email = Indirizzo email
poster-signature = Firma
poster-print = Stampa questa pagina su carta A4 o Letter. Chi raccoglie le firme custodisce i fogli e li consegna all’organizzazione.
poster-data = Titolare del trattamento dei dati che scrivi qui: { $controller }. Servono solo per questa petizione.
poster-withdraw = Per ritirare la firma, o per vedere o correggere i tuoi dati, scrivi a { $contact }.
poster-privacy = Informativa sulla privacy: { $address }

## Privacy
privacy-title = Informativa sulla privacy
privacy-lead = Qui spieghiamo che cosa succede ai dati di chi firma una petizione su { $site }.
privacy-who-title = Chi è responsabile dei tuoi dati
privacy-who = Titolare del trattamento: { $controller }
privacy-representative = Rappresentante nell’Unione europea (art. 27 GDPR): { $name }
privacy-dpo = Responsabile della protezione dei dati: { $name }
privacy-what-title = Quali dati vengono conservati
privacy-what = Il tuo nome, il tuo indirizzo email, la data e l’ora, la lingua, le impronte (hash) dei testi che ti sono stati mostrati, il fatto che hai spuntato le caselle obbligatorie e se è stato possibile inviarti le nostre email.
privacy-what-country = Il tuo paese, se l’hai indicato.
privacy-what-postcode = Il tuo codice postale, se l’hai indicato.
privacy-what-comment = Il tuo commento, se ne hai scritto uno.
privacy-what-updates = Se vuoi ricevere aggiornamenti via email.
privacy-what-paper = Se firmi su carta: ciò che scrivi sul foglio. L’organizzazione che ha lanciato la petizione conserva i fogli per lo stesso scopo e li distrugge al più tardi quando vengono cancellati i dati delle firme online.
privacy-browser = Se quando firmi manca la connessione, il browser conserva ciò che hai scritto finché non può inviarlo. Dopo 24 ore non viene più inviato, e viene cancellato la prossima volta che apri una pagina di questo sito.
privacy-limits = Per fermare ondate di firme false contiamo quante volte il modulo viene inviato da una rete e per un indirizzo email. Per questo il tuo indirizzo IP e il tuo indirizzo email vengono conservati solo come impronte (hash) calcolate con una chiave segreta. La chiave viene cancellata dopo due giorni; da quel momento nemmeno noi possiamo ricondurre le impronte a te.
privacy-not = Non usiamo cookie, né tracciamento, né immagini o script di terzi.
privacy-why-title = Perché usiamo i tuoi dati e su quale base giuridica
privacy-why-signature = Per registrare e contare la tua firma, inviarti le email che la riguardano e, se il modulo lo indica, comunicare il tuo nome: il tuo consenso esplicito (art. 6, par. 1, lett. a), e art. 9, par. 2, lett. a), GDPR), perché una firma può rivelare un’opinione politica.
privacy-why-updates = Per inviarti aggiornamenti, se li hai chiesti: anche qui il tuo consenso esplicito. Puoi annullare l’iscrizione senza ritirare la firma.
privacy-why-limits = Per impedire firme doppie e false e non scrivere a chi non vuole le nostre email: il nostro legittimo interesse a un conteggio affidabile (art. 6, par. 1, lett. f), GDPR).
privacy-how-title = Come vengono conservati i dati e chi può leggerli
privacy-how = Prima di essere conservato, tutto ciò che potrebbe identificarti viene cifrato per l’organizzazione che ha lanciato la petizione. Queste organizzazioni possono leggere le firme delle loro petizioni:
privacy-how-service = Il servizio stesso può leggere ciò che hai scritto solo finché non hai confermato e finché un’email per te è in attesa di invio.
privacy-how-service-signed = Il servizio stesso può leggere ciò che hai scritto solo finché un’email per te è in attesa di invio.
privacy-how-hash = Perché nessuno firmi due volte, con la tua firma viene conservata un’impronta (hash) del tuo indirizzo email, calcolata con una chiave segreta. Non rivela l’indirizzo, ma chi ha la chiave segreta di questo servizio può verificare se qualcuno ha firmato con un dato indirizzo. Quando i dati vengono cancellati, viene cancellato anche un valore casuale necessario per questa verifica, che diventa impossibile.
privacy-target-title = Che cosa viene comunicato ai destinatari
privacy-target-none = I destinatari della petizione vengono a sapere solo quante persone hanno firmato, non chi.
privacy-target-some = Se il modulo lo indica, l’organizzazione comunica i nomi di chi firma ai destinatari della petizione. Per tutte le altre petizioni vengono a sapere solo quante persone hanno firmato.
privacy-target-all = L’organizzazione comunica i nomi di chi firma ai destinatari della petizione. Lo indica anche il modulo.
privacy-target-postcode = Se il modulo chiede il codice postale, viene comunicato insieme al nome.
privacy-processors-title = Fornitori di servizi
privacy-processors = Queste aziende trattano dati per nostro conto e secondo le nostre istruzioni (art. 28 GDPR):
privacy-processors-unknown = Le aziende che ospitano questo sito e inviano le sue email trattano dati per nostro conto e secondo le nostre istruzioni (art. 28 GDPR).
privacy-aws = hosting delle pagine e del modulo, banca dati, invio delle email
privacy-transfer-title = Trasferimenti fuori dallo Spazio economico europeo
privacy-transfer-none = I dati sono conservati solo nello Spazio economico europeo.
privacy-transfer = I dati sono conservati anche fuori dallo Spazio economico europeo. Puoi chiederci una copia delle garanzie:
privacy-clauses = decisione di adeguatezza della Commissione europea o, in mancanza, le sue clausole contrattuali tipo (art. 45 e art. 46, par. 2, lett. c), GDPR)
privacy-cdn = Le pagine e il modulo passano per i server di una rete mondiale (CloudFront) vicini a te, che possono trovarsi fuori dallo Spazio economico europeo. Non conservano ciò che scrivi.
privacy-long-title = Per quanto tempo vengono conservati i dati
privacy-long = { $days ->
    [one] Fino a { $days } giorno dopo la chiusura della petizione.
   *[other] Fino a { $days } giorni dopo la chiusura della petizione.
}
privacy-long-range = Da { $from } a { $to } giorni dopo la chiusura, a seconda della petizione.
privacy-long-pending = { $days ->
    [one] Una firma non confermata viene cancellata dopo { $days } giorno.
   *[other] Una firma non confermata viene cancellata dopo { $days } giorni.
}
privacy-long-unsent = Il termine decorre dalla nostra prima email. Se non è possibile inviartene nessuna, la firma viene cancellata dopo { $days } giorni.
privacy-long-withdrawn = { $days ->
    [one] Se ritiri una firma, per { $days } giorno resta conservata un’impronta (hash) senza il tuo nome né il tuo indirizzo, perché la firma possa essere tolta anche dalle copie.
   *[other] Se ritiri una firma, per { $days } giorni resta conservata un’impronta (hash) senza il tuo nome né il tuo indirizzo, perché la firma possa essere tolta anche dalle copie.
}
privacy-long-stopped = Se un’email destinata a te torna indietro, o se ne segnali una come spam, un’impronta (hash) del tuo indirizzo, calcolata con una chiave segreta, viene conservata per { $days } giorni, per non scriverti più.
privacy-long-deleted = Cancellare significa che ciò che hai scritto viene tolto dalla banca dati e che ciò che resta non può più essere ricondotto a te. Possono volerci alcuni giorni.
privacy-long-backup = { $days ->
    [one] I dati cancellati scompaiono dai backup { $days } giorno dopo.
   *[other] I dati cancellati scompaiono dai backup { $days } giorni dopo.
}
privacy-long-count = Il numero delle firme viene conservato. Non identifica nessuno.
privacy-rights-title = I tuoi diritti
privacy-rights = Hai il diritto di accedere ai tuoi dati, di farli rettificare o cancellare, di riceverli in un formato portabile, di farne limitare il trattamento e di opporti. Con il link nell’email che ti abbiamo inviato puoi vedere e ritirare la firma; per tutto il resto scrivi a uno dei contatti indicati sopra. Il trattamento si basa sul tuo consenso, che puoi revocare in qualsiasi momento senza pregiudicare la liceità del trattamento precedente.
privacy-correct = Una firma confermata non si può modificare. Per correggerla, ritirala e firma di nuovo, oppure scrivi al titolare del trattamento.
privacy-complain = Se pensi che i tuoi dati non siano trattati correttamente, puoi presentare reclamo a un’autorità di controllo per la protezione dei dati, per esempio quella del luogo in cui vivi.
privacy-authority = Autorità di controllo competente: { $authority }
privacy-must-title = Dati facoltativi e decisioni automatizzate
privacy-must = Firmare è facoltativo. Se firmi, ci servono il tuo nome, il tuo indirizzo email e il tuo consenso; puoi lasciare vuoti i campi indicati come facoltativi.
privacy-automated = Non viene presa nessuna decisione automatizzata su di te e non viene effettuata alcuna profilazione (art. 22 GDPR).
privacy-other-title = Se qualcun altro ha inserito il tuo indirizzo
privacy-other = Qualcuno può inserire il tuo indirizzo email a tua insaputa. In tal caso il tuo indirizzo, il nome e tutto il resto provengono da quella persona. Con il link nella nostra email puoi cancellare tutto subito. Hai gli stessi diritti di chi firma.
privacy-updated = Ultima modifica: { $date }
privacy-text = Questa informativa come testo semplice, pubblicata con la sua impronta (hash)

## Ciò che dice il servizio
signer-name-required = Scrivi il tuo nome e cognome
signer-name-too-long = Il nome può avere al massimo 255 caratteri
signer-name-web-address = Il nome non deve contenere un indirizzo web
signer-name-first-character = Il nome non deve cominciare con { $character }
signer-name-invalid = Il nome contiene un carattere non ammesso
signer-email-required = Scrivi il tuo indirizzo email
signer-email-invalid = Scrivi un indirizzo come nome@example.org
signer-email-disposable = Scrivi un indirizzo che conserverai: quelli usa e getta non sono accettati
signer-country-required = Scegli il paese in cui vivi
signer-country-unknown = Scegli un paese dall’elenco
signer-postcode-required = Scrivi il tuo codice postale
signer-postcode-invalid = Scrivi un codice postale nel formato del tuo paese
signer-comment-required = Scrivi perché firmi
signer-comment-too-long = Il commento è troppo lungo
signer-declaration-required = Spunta la casella per confermare
signer-updates-required = Spunta la casella per continuare
signer-text-unknown = La pagina non era aggiornata: rileggi la petizione e firma di nuovo
signer-error-title = Errore: { $title }
signer-title-separator = {". "}
signer-button-confirm = { confirm-button }
signer-button-not-me = { confirm-not-me }
signer-button-updates-off = { signature-updates-off }
signer-button-withdraw = { signature-withdraw }
signer-not-found-title = Petizione non trovata
signer-not-found-text = A questo indirizzo non c’è nessuna petizione, o non è ancora aperta.
signer-closed-title = Questa petizione è chiusa
signer-closed-text = Non accetta più firme. I tuoi dati non sono stati conservati.
signer-text-replaced-title = Il testo è cambiato
signer-text-replaced-text = La petizione è cambiata da quando hai aperto la pagina. Rileggila prima di firmare.
signer-link-gone-title = Questo link non è più valido
signer-link-gone-text = È già stato usato, è scaduto, oppure la firma è stata ritirata. Puoi firmare di nuovo.
signer-bad-request-title = Non siamo riusciti a leggere il modulo
signer-bad-request-text = Una parte di ciò che è stato inviato non è valida. Torna indietro e riprova.
signer-cross-site-title = Firma sulla pagina della petizione
signer-cross-site-text = Questo modulo è stato inviato da un altro sito e non è stato accettato. Apri la petizione e firma lì.
signer-too-large-title = Il testo è troppo lungo
signer-too-large-text = Accorcialo e riprova.
signer-media-type-title = Non siamo riusciti a leggere il modulo
signer-media-type-text = Il formato non è supportato.
signer-method-title = Qui non funziona
signer-method-text = Torna alla petizione e riprova.
signer-too-many-title = Aspetta un momento
signer-too-many-text = Dalla tua rete stanno arrivando molte firme. Riprova tra { $wait }. Non dovrai compilare di nuovo il modulo.
signer-unavailable-title = In questo momento non possiamo registrare la tua firma
signer-unavailable-text = Riprova tra { $wait }. Non dovrai compilare di nuovo il modulo.
signer-wait-seconds = { $count } s
signer-wait-minutes = { $count } min
signer-wait-hours = { $count } h

## Messaggi
mail-hello = Ciao { $name },
mail-confirm-subject = Conferma la tua firma: { $petition_title }
mail-confirm-intro = Hai appena firmato questa petizione, oppure qualcun altro l’ha fatto con il tuo indirizzo:
mail-confirm-do = Perché la firma conti, apri questa pagina e fai clic sul pulsante:
mail-confirm-button = Confermo la mia firma
mail-confirm-what = Il link apre una pagina che mostra tutto ciò che firmi. La firma conta solo quando la confermi lì.
mail-confirm-until = Questo link è valido fino al { $expires_on }.
mail-confirm-not = Se non hai firmato, ignora questa email: la firma non conterà e il tuo indirizzo verrà cancellato. Puoi anche cancellarlo subito:
mail-confirm-keep = Conserva questa email: dopo la conferma, lo stesso link ti permette di vedere o ritirare la firma in qualsiasi momento.
mail-reminder-subject = La tua firma non è ancora confermata: { $petition_title }
mail-reminder-intro = Qualche giorno fa hai firmato questa petizione, oppure qualcun altro l’ha fatto con il tuo indirizzo. La firma non conta ancora:
mail-reminder-last = Questo è il nostro unico promemoria.
mail-already-subject = Hai già firmato: { $petition_title }
mail-already-intro = Qualcuno ha appena firmato questa petizione con il tuo indirizzo:
mail-already-text = La tua firma conta già, quindi non devi fare niente. Se è stata una persona che condivide la tua casella di posta, per firmare ha bisogno di un proprio indirizzo email.
mail-signed-subject = Grazie per la firma: { $petition_title }
mail-signed-intro = Grazie per aver firmato questa petizione:
mail-signed-text = La tua firma conta.
mail-own = Vedi o ritira la tua firma
mail-footer = Ricevi questa email perché il tuo indirizzo è stato scritto nella pagina di una petizione di { $site }.

## Two people with one address
second-note = Firmi come un’altra persona con questo indirizzo email, che qui non si può cambiare.
mail-second-text = Una firma con questo indirizzo conta già, quindi non devi fare niente. Se anche un’altra persona che usa questa casella di posta vuole firmare, può farlo una volta, con il proprio nome:
mail-second-link = Firma come un’altra persona (il link è valido fino al { $expires_on })
signer-second-taken-title = Con questo indirizzo hanno già firmato due persone
signer-second-taken-text = Possono firmare due persone che condividono una casella di posta. Per chiunque altro serve un indirizzo proprio.
