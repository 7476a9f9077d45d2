# Testi del tema in italiano.

## Ovunque
skip-to-content = Vai al contenuto
menu = Menu principale
languages = Lingue
footer-menu = Su questo sito
all-petitions = Tutte le petizioni
privacy-notice = Informativa sulla privacy
feed = Feed
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
    [one] { $count } sostegno
    [many] { $count } di sostegni
   *[other] { $count } sostegni
}
supporters-word = { $count ->
    [one] sostegno
    [many] di sostegni
   *[other] sostegni
}
petitions-count = { $count ->
    [one] { $count } petizione
    [many] { $count } di petizioni
   *[other] { $count } petizioni
}
topics = Temi
all-topics = Tutti i temi ({ $count })
organisations = Chi le ha lanciate
show-all = Mostra tutto ({ $count })
read-and-sign = Leggi e firma
read-more = Leggi tutto
previous-page = Pagina precedente
next-page = Pagina successiva
pages = Pagine
page-of = Pagina { $number } di { $pages }
page-number = Pagina { $number }
nothing-here = Qui non c’è ancora niente.
standing-draft = Bozza
standing-scheduled = Non ancora aperta
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
title-check-email = Controlla la posta – { $site }
title-confirm = Conferma la tua firma – { $site }
title-signature = La tua firma – { $site }
title-withdrawn = La tua firma è stata ritirata – { $site }
title-message = { $site }
title-not-found = Pagina non trovata – { $site }
description-home = Le petizioni su { $site }: leggile, firmale e guarda a che punto sono.
description-petitions = Tutte le petizioni su { $site }, prima le più recenti.
description-organisation = Le petizioni lanciate da { $title } e quante persone le sostengono.
description-topic = Petizioni sul tema «{ $title }», prima le più recenti.
description-article = { $title }, su { $site }.
description-privacy = Che cosa fa { $site } con i dati di chi firma: che cosa si conserva, come, per quanto tempo e chi può leggerlo.
social-image-alt = La petizione «{ $title }»
social-image-alt-site = { $site }

## Pagina iniziale ed elenchi
home-lead = Leggi una petizione, metti il tuo nome, guarda che cosa ne viene.
featured = In evidenza
closing-soon = Chiudono presto
newest = Le più recenti
victories = Vittorie
petitions-about = Petizioni sul tema «{ $topic }»
started-petitions = { $count ->
    [one] Ha lanciato { $count } petizione
   *[other] Ha lanciato { $count } petizioni
}
contact = Contatti
website = Sito web

## Avanzamento
of-goal = su { $goal }
next-goal = Prossimo traguardo: { $goal }
goal-reached = Il traguardo di { $goal } è raggiunto.
progress-label = { $signatures } firme su { $goal }
online-elsewhere = { $online } online e { $elsewhere } raccolte altrove
elsewhere-from = { $source }: { $count }
elsewhere-from-on = { $source } ({ $date }): { $count }

## Petizione
sign-this = Firma questa petizione
closes-on = Chiude alla fine del { $date } ({ $zone })
closed-on = Chiusa il { $date }
closed-title = Questa petizione è chiusa
closed-text = Non accetta più firme. Grazie a chi ha firmato.
victory-title = Questa petizione ha vinto
victory-text = È stata accolta. Grazie a chi ha firmato.
not-open-title = Questa petizione non è ancora aperta
not-open-text = La mostra solo l’anteprima.
updates = Aggiornamenti
updates-feed = Feed degli aggiornamenti
spread-title = Fallo sapere
poster-link = Foglio da stampare e firmare su carta
text-link = Il testo così come si firma
photo-credit = Foto: { $credit }

## Il modulo
sign-title = Firma questa petizione
field-name = Il tuo nome
field-email = Il tuo indirizzo email
hint-email-confirm = Inviamo un messaggio per verificare che sia tu. L’indirizzo non viene mai mostrato.
hint-email = Non viene mai mostrato.
field-country = Paese in cui vivi
choose-country = Scegli un paese
field-postcode = Codice postale
field-comment = Perché firmi?
field-updates = { $organisation } può scrivermi su questa petizione e sulle sue altre attività. Posso interrompere in qualsiasi momento.
field-trap = Lascia vuoto
what-happens = Che cosa succede ai tuoi dati
sign-button = Firma
signing = Invio in corso…
next-confirm = Poi ti mandiamo un messaggio. La tua firma conta quando segui il link e confermi.
next-counts = La tua firma conta subito. Ti mandiamo un messaggio con un link per ritirarla.
errors-title = Controlla queste risposte
sent-title = Ancora un passo: controlla la posta
sent-text = Abbiamo scritto a { $email }. Apri il messaggio e segui il link per confermare; fino ad allora la tua firma non conta.
sent-signed-title = Grazie per la firma
offline-title = Nessuna connessione
offline-text = La tua firma resta in questo browser. Viene inviata appena torni online, finché questa pagina è aperta. Dopo 24 ore non viene più inviata, e viene cancellata quando si apre di nuovo qui una pagina di questo sito.
offline-forget = Cancellala ora
failed-text = Non ha funzionato. Riprova.

## L’avviso accanto al pulsante
notice-who = Il tuo nome, il tuo indirizzo email e ciò che altro scrivi qui sono conservati cifrati. Può leggerli solo { $organisation }.
notice-count = Solo il numero delle firme, senza nomi, viene comunicato a: { $target }.
notice-names = Il tuo nome sarà consegnato da { $organisation } a: { $target }.
notice-names-postcode = Il tuo nome e il tuo codice postale saranno consegnati da { $organisation } a: { $target }.
notice-confirm = Il tuo indirizzo serve a confermare la firma, e per le notizie solo se le chiedi.
notice-signed = Il tuo indirizzo serve a ringraziarti e a permetterti di ritirare la firma, e per le notizie solo se le chiedi.
notice-kept = { $days ->
    [one] I tuoi dati vengono cancellati { $days } giorno dopo la chiusura della petizione. Prima puoi ritirare la firma in qualsiasi momento.
   *[other] I tuoi dati vengono cancellati { $days } giorni dopo la chiusura della petizione. Prima puoi ritirare la firma in qualsiasi momento.
}

## Consent: the sentence to tick, as it is kept on record
consent = Acconsento che { $organisation } tratti i miei dati come descritto, compresa l’opinione politica che la mia firma rivela.
consent-names = Acconsento che { $organisation } tratti i miei dati come descritto, compresa l’opinione politica che la mia firma rivela, e consegni il mio nome a: { $target }.
consent-names-postcode = Acconsento che { $organisation } tratti i miei dati come descritto, compresa l’opinione politica che la mia firma rivela, e consegni il mio nome e il mio codice postale a: { $target }.
signer-consent-required = Spunta la casella per dare il consenso: senza non possiamo accettare la tua firma
signer-consent-unknown = { signer-text-unknown }
signer-notice-unknown = { signer-text-unknown }

## Dopo la firma
thanks-title = Grazie per la firma
thanks-text = La tua firma è stata contata.
thanks-withdraw = Conserva il nostro messaggio: con un link al suo interno puoi vedere la tua firma e ritirarla in qualsiasi momento.
thanks-share = Una petizione cresce quando chi l’ha firmata la fa conoscere.
share-native = Condividi…
share-email = Email
share-whatsapp = WhatsApp
share-facebook = Facebook
share-x = X
share-bluesky = Bluesky
share-telegram = Telegram
embed-title = Mostrala sul tuo sito
embed-text = Copia questo in una pagina. Non carica nulla da altri.
badge-text = Oppure solo il numero, come immagine:
back-to-petition = Torna alla petizione
check-email-title = Controlla la posta
check-email-text = Abbiamo mandato un messaggio a
check-email-next = Aprilo e segui il link per confermare la firma. Fino ad allora non conta.
check-email-wrong = Non è giusto? Torna indietro e scrivi di nuovo l’indirizzo.
check-email-spam = Dopo qualche minuto non c’è niente? Guarda nella posta indesiderata.
confirm-title = Conferma la tua firma
confirm-text = Stai per firmare questa petizione:
confirm-as = Firmi come
confirm-button = Confermo la mia firma
confirm-not-me = Non ero io
confirm-not-me-text = Se non hai firmato, premi qui. Il tuo indirizzo viene cancellato subito.
signature-title = La tua firma
signature-petition = Petizione
signature-date = Firmata il
signature-state = Stato
signature-pending = In attesa della tua conferma
signature-confirmed = Contata
signature-kept = Dati conservati fino al
signature-counts = La tua firma conta. Non devi fare altro.
signature-updates-on = { $organisation } può scriverti.
signature-updates-off = Non scrivetemi più
signature-withdraw-text = Se la ritiri, i tuoi dati vengono cancellati e la firma non conta più.
signature-withdraw = Ritira la mia firma
withdrawn-title = La tua firma è stata ritirata
withdrawn-text = I tuoi dati sono cancellati. Se cambi idea, puoi firmare di nuovo.
not-found-title = Questa pagina non esiste
not-found-text = Forse l’indirizzo è scritto male, o la pagina è stata spostata.
not-found-home = Tutte le petizioni

## Locandina
poster-sign-online = Firma online
poster-or-paper = Oppure firma qui
poster-name = Nome
poster-address = Email o indirizzo
poster-signature = Firma
poster-print = Stampa questa pagina su carta A4 o Letter. Chi raccoglie i fogli li custodisce e li consegna.
poster-data = Titolare del trattamento di ciò che scrivi qui: { $controller }. Serve solo per questa petizione.
poster-privacy = Informativa sulla privacy: { $address }

## Privacy
privacy-title = Informativa sulla privacy
privacy-lead = Qui si dice che cosa succede ai dati di chi firma una petizione su { $site }.
privacy-who-title = Chi risponde dei tuoi dati
privacy-who = Titolare del trattamento: { $controller }.
privacy-what-title = Che cosa si conserva
privacy-what = Il tuo nome, il tuo indirizzo email, l’ora, la lingua e un’impronta del testo che hai firmato.
privacy-what-country = Il tuo paese, se l’hai indicato.
privacy-what-postcode = Il tuo codice postale, se l’hai indicato.
privacy-what-comment = Il tuo commento, se ne hai scritto uno.
privacy-what-updates = Se vuoi ricevere notizie.
privacy-what-paper = Se firmi su carta: ciò che scrivi sul foglio. L’organizzazione che ha lanciato la petizione conserva i fogli per lo stesso scopo e li distrugge al più tardi quando vengono cancellati i dati delle firme online.
privacy-not = Niente cookie, niente tracciamento, niente immagini o script di altri. Il tuo indirizzo di rete serve solo, mascherato e per un giorno al massimo, a respingere ondate di firme false.
privacy-how-title = Come si conserva e chi può leggerlo
privacy-how = Prima di essere conservati, i tuoi dati vengono cifrati per l’organizzazione che ha lanciato la petizione. Queste organizzazioni possono leggere ciò che è stato firmato nelle loro petizioni:
privacy-how-service = Il servizio stesso può leggere soltanto il tuo nome e il tuo indirizzo email, e solo finché c’è un messaggio da inviarti o si attende la tua conferma.
privacy-how-clear = In chiaro si conserva solo ciò che non nomina nessuno, per poterlo contare: l’ora, la lingua, quale testo hai firmato e, dove il modulo li chiede, il tuo paese e se vuoi ricevere notizie.
privacy-target-title = Che cosa si consegna
privacy-target-none = A chi è rivolta la petizione si dice quante persone hanno firmato. Non viene a sapere alcun nome.
privacy-target-some = Dove è scritto accanto al pulsante, l’organizzazione consegna i nomi di chi firma ai destinatari della petizione. Per tutte le altre petizioni viene detto loro soltanto quante persone hanno firmato.
privacy-target-all = L’organizzazione consegna i nomi di chi firma ai destinatari della petizione. È scritto anche accanto al pulsante.
privacy-target-postcode = Dove il modulo chiede il codice postale, viene consegnato insieme al nome.
privacy-long-title = Per quanto tempo
privacy-long = { $days ->
    [one] Fino a { $days } giorno dopo la chiusura della petizione.
   *[other] Fino a { $days } giorni dopo la chiusura della petizione.
}
privacy-long-range = Da { $from } a { $to } giorni dopo la chiusura, secondo la petizione.
privacy-long-pending = { $days ->
    [one] Una firma non confermata viene cancellata dopo { $days } giorno.
   *[other] Una firma non confermata viene cancellata dopo { $days } giorni.
}
privacy-long-withdrawn = { $days ->
    [one] Di una firma ritirata resta per { $days } giorno una chiave mascherata, senza nome né indirizzo.
   *[other] Di una firma ritirata resta per { $days } giorni una chiave mascherata, senza nome né indirizzo.
}
privacy-long-backup = { $days ->
    [one] Le copie di sicurezza risalgono a { $days } giorno prima.
   *[other] Le copie di sicurezza risalgono a { $days } giorni prima.
}
privacy-long-count = Il numero delle firme resta. Non nomina nessuno.
privacy-rights-title = I tuoi diritti
privacy-rights = Puoi vedere che cosa si conserva, correggerlo, farlo cancellare, portarlo con te o opporti. Il link nel messaggio che ti abbiamo mandato mostra la tua firma e la ritira; oppure scrivi al contatto qui sopra. La base è il tuo consenso, che puoi revocare in qualsiasi momento.
privacy-complain = Se pensi che i tuoi dati siano trattati male, puoi rivolgerti all’autorità per la protezione dei dati del luogo in cui vivi.

## Ciò che dice il servizio
signer-name-required = Scrivi il tuo nome
signer-name-too-long = Il nome può avere al massimo 255 caratteri
signer-name-web-address = Il nome non deve contenere un indirizzo web
signer-name-first-character = Il nome non deve cominciare con { $character }
signer-name-invalid = Scrivi il tuo nome con lettere
signer-email-required = Scrivi il tuo indirizzo email
signer-email-invalid = Scrivi un indirizzo come nome@esempio.org
signer-email-disposable = Scrivi un indirizzo che conservi; quelli usa e getta non sono accettati
signer-country-required = Scegli il paese in cui vivi
signer-country-unknown = Scegli un paese dall’elenco
signer-postcode-required = Scrivi il tuo codice postale
signer-postcode-invalid = Scrivi un codice postale come quelli del tuo paese
signer-comment-required = Scrivi perché firmi
signer-comment-too-long = Il commento è troppo lungo: accorcialo
signer-declaration-required = Spunta la casella per confermare
signer-updates-required = Spunta la casella per continuare
signer-text-unknown = La pagina non era aggiornata: rileggi la petizione e firma di nuovo
signer-error-title-prefix = Errore:
signer-not-found-title = Petizione inesistente
signer-not-found-text = A questo indirizzo non c’è nessuna petizione, o non è ancora aperta.
signer-closed-title = Questa petizione è chiusa
signer-closed-text = Non accetta più firme. I tuoi dati non sono stati conservati.
signer-text-replaced-title = Il testo è cambiato
signer-text-replaced-text = Da quando hai aperto la pagina, la petizione è cambiata. Rileggila prima di firmare.
signer-link-gone-title = Questo link non vale più
signer-link-gone-text = È già stato usato, è troppo vecchio, o la firma è stata ritirata. Puoi firmare di nuovo.
signer-bad-request-title = Non si è potuto leggere
signer-bad-request-text = Qualcosa in ciò che è stato inviato non va. Torna indietro e riprova.
signer-cross-site-title = Firma sulla pagina della petizione
signer-cross-site-text = Questo veniva da un altro sito e non è stato accettato. Apri la petizione e firma lì.
signer-too-large-title = È troppo lungo
signer-too-large-text = Accorcia ciò che hai scritto e riprova.
signer-media-type-title = Non si è potuto leggere
signer-media-type-text = È stato inviato in una forma che qui non si capisce.
signer-method-title = Qui non funziona
signer-method-text = Torna alla petizione e riprova.
signer-too-many-title = Aspetta un momento
signer-too-many-text = Dalla tua rete arrivano molte firme. Riprova tra { $wait }. Ciò che hai scritto è conservato.
signer-unavailable-title = In questo momento non possiamo prendere la tua firma
signer-unavailable-text = Niente è perduto: riprova tra { $wait }. Ciò che hai scritto è conservato.
signer-wait-seconds = { $count } s
signer-wait-minutes = { $count } min
signer-wait-hours = { $count } h

## Messaggi
mail-hello = Ciao { $name },
mail-confirm-subject = Conferma la tua firma: { $petition_title }
mail-confirm-intro = Hai appena firmato questa petizione, o qualcuno l’ha fatto con il tuo indirizzo:
mail-confirm-do = Perché conti, apri questa pagina e premi il pulsante:
mail-confirm-button = Confermo la mia firma
mail-confirm-until = Il link vale fino al { $expires_on }.
mail-confirm-not = Se non eri tu, non fare niente: non conterà e il tuo indirizzo verrà cancellato. Oppure cancellalo subito qui:
mail-confirm-keep = Conserva questo messaggio: dopo la conferma, lo stesso link ti permette di vedere la tua firma e di ritirarla in qualsiasi momento.
mail-reminder-subject = Manca ancora la tua firma: { $petition_title }
mail-reminder-intro = Due giorni fa hai firmato questa petizione, ma la tua firma non conta ancora:
mail-reminder-last = Te lo ricordiamo solo questa volta.
mail-already-subject = Hai firmato: { $petition_title }
mail-already-intro = Qualcuno ha appena firmato questa petizione con il tuo indirizzo:
mail-already-text = La tua firma conta già, una volta. Non devi fare niente. Se è stata un’altra persona che condivide la tua casella: per firmare le serve un indirizzo suo.
mail-signed-subject = Grazie per la firma: { $petition_title }
mail-signed-intro = Grazie per aver firmato questa petizione:
mail-signed-text = La tua firma conta.
mail-own = Vedi che cosa si conserva di te, o ritira la firma:
mail-footer = Inviato da { $site } perché questo indirizzo è stato scritto sulla pagina della petizione.
