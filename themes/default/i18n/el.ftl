# Κείμενα του θέματος στα ελληνικά. Ο αναγνώστης προσφωνείται στον πληθυντικό.
# Native review: none

## Everywhere
skip-to-content = Μετάβαση στο περιεχόμενο
menu = Κύριο μενού
languages = Γλώσσες
footer-menu = Σχετικά με τον ιστότοπο
all-petitions = Όλα τα ψηφίσματα
privacy-notice = Ενημέρωση για τα προσωπικά δεδομένα
feed = Ροή του ιστότοπου
petitioning = Αποδέκτης του ψηφίσματος: { $target }
started-by = Πρωτοβουλία: { $name }
signatures = { $count ->
    [one] { $count } υπογραφή
   *[other] { $count } υπογραφές
}
signatures-word = { $count ->
    [one] υπογραφή
   *[other] υπογραφές
}
supporters = { $count ->
    [one] { $count } υποστηρικτής
   *[other] { $count } υποστηρικτές
}
supporters-word = { $count ->
    [one] υποστηρικτής
   *[other] υποστηρικτές
}
petitions-count = { $count ->
    [one] { $count } ψήφισμα
   *[other] { $count } ψηφίσματα
}
topics = Θέματα
all-topics = Όλα τα θέματα ({ $count })
organisations = Φορείς
show-all = Εμφάνιση όλων ({ $count })
read-and-sign = Διαβάστε και υπογράψτε
read-more = Διαβάστε περισσότερα
previous-page = Προηγούμενη σελίδα
next-page = Επόμενη σελίδα
pages = Σελίδες
page-of = Σελίδα { $number } από { $pages }
page-number = Σελίδα { $number }
nothing-here = Δεν υπάρχει ακόμη τίποτα εδώ.
standing-draft = Πρόχειρο
standing-scheduled = Ανοίγει σύντομα
standing-closed = Έληξε
standing-victory = Επιτυχία
list-separator = {", "}
optional = (προαιρετικό)

## Titles and descriptions of pages
title-home = { $site }
title-petitions = Όλα τα ψηφίσματα – { $site }
title-petitions-page = Όλα τα ψηφίσματα, σελίδα { $number } – { $site }
title-petition = { $title } – { $site }
title-confirmed = Ευχαριστούμε για την υπογραφή σας – { $title }
title-embed = { $title }
title-poster = Για εκτύπωση: { $title }
title-organisation = { $title } – { $site }
title-organisation-page = { $title }, σελίδα { $number } – { $site }
title-topic = Ψηφίσματα με θέμα: { $title } – { $site }
title-topic-page = Ψηφίσματα με θέμα: { $title }, σελίδα { $number } – { $site }
title-article = { $title } – { $site }
title-privacy = Ενημέρωση για τα προσωπικά δεδομένα – { $site }
title-check-email = Ελέγξτε το email σας – { $site }
title-confirm = Επιβεβαιώστε την υπογραφή σας – { $site }
title-signature = Η υπογραφή σας – { $site }
title-withdrawn = Η υπογραφή σας αποσύρθηκε – { $site }
title-message = { $site }
title-not-found = Η σελίδα δεν βρέθηκε – { $site }
description-home = { $site }: διαβάστε ψηφίσματα, υπογράψτε τα και παρακολουθήστε την πορεία τους.
description-petitions = { $site }: όλα τα ψηφίσματα, πρώτα τα νεότερα.
description-organisation = { $title }: τα ψηφίσματα και πόσοι τα υποστηρίζουν.
description-topic = Ψηφίσματα με θέμα: { $title }, πρώτα τα νεότερα.
description-article = { $title } – { $site }
description-privacy = { $site }: τι γίνεται με τα δεδομένα όσων υπογράφουν, τι αποθηκεύεται, για πόσο και ποιος μπορεί να το διαβάσει.
social-image-alt = Το ψήφισμα «{ $title }»

## Home and lists
home-lead = Διαβάστε ένα ψήφισμα, υπογράψτε το και δείτε τι πετυχαίνει.
featured = Προτεινόμενα
closing-soon = Λήγουν σύντομα
newest = Νεότερα
victories = Επιτυχίες
petitions-about = Ψηφίσματα με θέμα: { $topic }
started-petitions = { $count ->
    [one] Έχει ξεκινήσει { $count } ψήφισμα
   *[other] Έχει ξεκινήσει { $count } ψηφίσματα
}
contact = Επικοινωνία
website = Ιστότοπος

## Progress
of-goal = από { $goal }
next-goal = Επόμενος στόχος: { $goal }
goal-reached = Ο στόχος των { $goal } υπογραφών επιτεύχθηκε.
progress-label = { $signatures } από { $goal } υπογραφές
online-elsewhere = { $online } διαδικτυακά και { $elsewhere } με άλλους τρόπους
elsewhere-from = { $source }: { $count }
elsewhere-from-on = { $source } ({ $date }): { $count }

## Petition
sign-this = Υπογράψτε το ψήφισμα
closes-on = Τελευταία ημέρα για υπογραφή: { $date }
closes-zone-city = {" "}(τοπική ώρα: { $city })
closes-zone = {" "}({ $zone })
closed-on = Έληξε: { $date }
closed-title = Αυτό το ψήφισμα έληξε
closed-text = Δεν δέχεται πλέον υπογραφές. Ευχαριστούμε όσους υπέγραψαν.
victory-title = Αυτό το ψήφισμα πέτυχε
victory-text = Αυτό που ζητούσε έγινε δεκτό. Ευχαριστούμε όσους υπέγραψαν.
not-open-title = Αυτό το ψήφισμα δεν έχει ανοίξει ακόμη
not-open-text = Φαίνεται μόνο στην προεπισκόπηση.
updates = Νέα
updates-feed = Ροή με νέα αυτού του ψηφίσματος
spread-title = Μοιραστείτε αυτό το ψήφισμα
poster-link = Φύλλο υπογραφών για εκτύπωση
text-link = Πλήρες κείμενο του ψηφίσματος (απλό κείμενο)
photo-credit = Φωτογραφία: { $credit }

## The form
sign-title = Υπογράψτε το ψήφισμα
field-name = Ονοματεπώνυμο
field-email = Η διεύθυνση email σας
hint-email-confirm = Θα σας στείλουμε email για να επιβεβαιώσετε την υπογραφή σας. Η διεύθυνσή σας δεν δημοσιεύεται ποτέ.
hint-email = Η διεύθυνσή σας δεν δημοσιεύεται ποτέ.
field-country = Χώρα όπου ζείτε
choose-country = Επιλέξτε χώρα
field-postcode = Ταχυδρομικός κώδικας
field-comment = Γιατί υπογράφετε;
field-updates = Ο φορέας «{ $organisation }» μπορεί να μου στέλνει email για αυτό το ψήφισμα και για άλλες δράσεις του. Μπορώ να διαγραφώ ανά πάσα στιγμή.
field-trap = Αφήστε αυτό το πεδίο κενό
what-happens = Τι γίνεται με τα δεδομένα σας
sign-button = Υπογράφω
signing = Αποστολή…
next-confirm = Στη συνέχεια θα σας στείλουμε έναν σύνδεσμο με email. Η υπογραφή σας μετρά αφού τον ανοίξετε και επιβεβαιώσετε.
next-counts = Η υπογραφή σας μετρά αμέσως. Θα σας στείλουμε email με σύνδεσμο για να μπορείτε να την αποσύρετε.
errors-title = Υπάρχει ένα πρόβλημα
sent-title = Ένα βήμα ακόμη: ελέγξτε το email σας
sent-text = Στείλαμε email στη διεύθυνση { $email }. Ανοίξτε το και ακολουθήστε τον σύνδεσμο για επιβεβαίωση· έως τότε η υπογραφή σας δεν μετρά.
sent-signed-title = Ευχαριστούμε για την υπογραφή σας
offline-title = Χωρίς σύνδεση
offline-text = Η υπογραφή σας είναι αποθηκευμένη σε αυτό το πρόγραμμα περιήγησης. Θα σταλεί μόλις συνδεθείτε ξανά με αυτή τη σελίδα ανοιχτή. Μετά από 24 ώρες δεν στέλνεται πια και διαγράφεται την επόμενη φορά που θα ανοίξετε εδώ μια σελίδα αυτού του ιστότοπου.
offline-forget = Διαγραφή τώρα
failed-text = Κάτι πήγε στραβά. Δοκιμάστε ξανά.

## The notice beside the button: plain text, as it is kept on record
notice-who = Το όνομά σας, η διεύθυνση email σας και οτιδήποτε άλλο θα μπορούσε να σας ταυτοποιήσει κρυπτογραφούνται πριν αποθηκευτούν. Ο φορέας «{ $organisation }» μπορεί να τα αποκρυπτογραφήσει. Η υπηρεσία που λειτουργεί αυτή τη φόρμα μπορεί να τα αποκρυπτογραφήσει μόνο έως ότου επιβεβαιώσετε και όσο ένα email προς εσάς περιμένει να σταλεί.
notice-count = Κοινοποιείται μόνο ο αριθμός των υπογραφών, όχι ονόματα. Αποδέκτης: { $target }.
notice-names = Ο φορέας «{ $organisation }» θα κοινοποιήσει το όνομά σας. Αποδέκτης: { $target }.
notice-names-postcode = Ο φορέας «{ $organisation }» θα κοινοποιήσει το όνομα και τον ταχυδρομικό σας κώδικα. Αποδέκτης: { $target }.
notice-confirm = Η διεύθυνσή σας χρησιμοποιείται για την επιβεβαίωση της υπογραφής, και για νέα μόνο αν το ζητήσετε.
notice-signed = Η διεύθυνσή σας χρησιμοποιείται για να σας ευχαριστήσουμε και για να μπορείτε να αποσύρετε την υπογραφή, και για νέα μόνο αν το ζητήσετε.
notice-kept = { $days ->
    [one] Τα δεδομένα σας διαγράφονται { $days } ημέρα μετά τη λήξη του αιτήματος. Έως τότε μπορείτε να αποσύρετε την υπογραφή σας ανά πάσα στιγμή.
   *[other] Τα δεδομένα σας διαγράφονται { $days } ημέρες μετά τη λήξη του αιτήματος. Έως τότε μπορείτε να αποσύρετε την υπογραφή σας ανά πάσα στιγμή.
}

## Consent: the sentence to tick, as it is kept on record
consent = Συμφωνώ ο φορέας «{ $organisation }» να επεξεργάζεται τα δεδομένα μου όπως περιγράφεται, συμπεριλαμβανομένης της πολιτικής άποψης που αποκαλύπτει η υπογραφή μου.
consent-names = Συμφωνώ ο φορέας «{ $organisation }» να επεξεργάζεται τα δεδομένα μου όπως περιγράφεται, συμπεριλαμβανομένης της πολιτικής άποψης που αποκαλύπτει η υπογραφή μου, και να κοινοποιήσει το όνομά μου σε: { $target }.
consent-names-postcode = Συμφωνώ ο φορέας «{ $organisation }» να επεξεργάζεται τα δεδομένα μου όπως περιγράφεται, συμπεριλαμβανομένης της πολιτικής άποψης που αποκαλύπτει η υπογραφή μου, και να κοινοποιήσει το όνομα και τον ταχυδρομικό μου κώδικα σε: { $target }.
signer-consent-required = Επιλέξτε το πλαίσιο για να συμφωνήσετε: χωρίς τη συγκατάθεσή σας δεν μπορούμε να δεχτούμε την υπογραφή
signer-consent-unknown = { signer-text-unknown }
signer-notice-unknown = { signer-text-unknown }

## Confirming: what is recorded
confirm-recorded = Αν επιβεβαιώσετε, καταγράφονται τα εξής:
confirm-again-text = Δεν είναι αυτό που γράψατε; Με αυτό το κουμπί διαγράφεται και επιστρέφετε στη φόρμα.
confirm-again = Δεν έγραψα αυτό: ξεκινώ από την αρχή
signer-filled-in = Συμπληρώθηκαν επίσης: { $fields }. Φαίνονται στη σελίδα που θα ανοίξει.
signer-field-country = χώρα
signer-field-postcode = ταχυδρομικός κώδικας
signer-field-comment = σχόλιο
signer-field-updates = νέα με email
signer-list-separator = { list-separator }
signer-button-start-again = { confirm-again }

## Sending the email again, and what is stored
check-email-again = Νέα αποστολή του email
check-email-sent = Το email στέλνεται ξανά, εκτός αν έχουν ήδη σταλεί πέντε. Ελέγξτε και τον φάκελο ανεπιθύμητων.
signature-clear = Χωρίς κρυπτογράφηση αποθηκεύονται: αν η υπογραφή έχει επιβεβαιωθεί, οι χρονικές στιγμές με ακρίβεια ώρας, η γλώσσα, τα αποτυπώματα (hash) των κειμένων που είδατε και, αν τα ζητά η φόρμα, η χώρα σας και αν θέλετε νέα.
signature-sealed = Όλα τα άλλα είναι κρυπτογραφημένα. Μόνο ο φορέας «{ $organisation }» μπορεί να τα αποκρυπτογραφήσει.
signature-ask = Ερωτήσεις για τα δεδομένα σας; Απευθυνθείτε εδώ: { $contact }
signature-wrong = Υπάρχει κάποιο λάθος;
signature-wrong-text = Μια επιβεβαιωμένη υπογραφή δεν αλλάζει. Αυτό το κουμπί την αποσύρει και ανοίγει μια κενή φόρμα, για να υπογράψετε ξανά.
signature-wrong-button = Απόσυρση και νέα υπογραφή

## After signing
thanks-title = Ευχαριστούμε για την υπογραφή σας
thanks-text = Η υπογραφή σας καταμετρήθηκε.
thanks-withdraw = Κρατήστε το email μας: με τον σύνδεσμό του μπορείτε να δείτε ή να αποσύρετε την υπογραφή σας ανά πάσα στιγμή.
thanks-share = Ένα ψήφισμα μεγαλώνει όταν το μοιράζονται όσοι το υπέγραψαν.
share-native = Κοινοποίηση…
share-email = Email
share-whatsapp = WhatsApp
share-facebook = Facebook
share-x = X
share-bluesky = Bluesky
share-telegram = Telegram
embed-title = Εμφάνιση του ψηφίσματος στον δικό σας ιστότοπο
embed-text = Αντιγράψτε αυτόν τον κώδικα στη σελίδα σας. Δεν φορτώνει τίποτα από τρίτους.
badge-text = Ή μόνο ο αριθμός των υπογραφών, ως εικόνα:
back-to-petition = Πίσω στο ψήφισμα
check-email-title = Ελέγξτε το email σας
check-email-text = Στείλαμε email στη διεύθυνση
check-email-next = Ανοίξτε το και ακολουθήστε τον σύνδεσμο για να επιβεβαιώσετε την υπογραφή σας. Έως τότε δεν μετρά.
check-email-wrong = Λάθος διεύθυνση; Επιστρέψτε και γράψτε την ξανά.
check-email-spam = Τίποτα μετά από λίγα λεπτά; Ελέγξτε τον φάκελο ανεπιθύμητων.
confirm-title = Επιβεβαιώστε την υπογραφή σας
confirm-text = Πρόκειται να επιβεβαιώσετε την υπογραφή σας σε αυτό το ψήφισμα:
confirm-as = Υπογράφετε ως
confirm-button = Επιβεβαιώνω την υπογραφή μου
confirm-not-me = Δεν υπέγραψα εγώ
confirm-not-me-text = Αν δεν υπογράψατε, πατήστε αυτό το κουμπί και η διεύθυνσή σας θα διαγραφεί αμέσως.
signature-title = Η υπογραφή σας
signature-petition = Ψήφισμα
signature-date = Ημερομηνία υπογραφής
signature-state = Κατάσταση
signature-pending = Αναμένεται η επιβεβαίωσή σας
signature-confirmed = Καταμετρήθηκε
signature-kept = Τα δεδομένα διατηρούνται έως
signature-counts = Η υπογραφή σας μετρά. Δεν χρειάζεται να κάνετε κάτι άλλο.
signature-updates-on = Ο φορέας «{ $organisation }» μπορεί να σας στέλνει email.
signature-updates-off = Διαγραφή από τη λίστα
signature-withdraw-text = Αν αποσύρετε την υπογραφή σας, τα δεδομένα σας διαγράφονται και η υπογραφή δεν μετρά πλέον.
signature-withdraw = Αποσύρω την υπογραφή μου
withdrawn-title = Η υπογραφή σας αποσύρθηκε
withdrawn-text = Τα δεδομένα σας διαγράφηκαν. Αν αλλάξετε γνώμη, μπορείτε να υπογράψετε ξανά.
not-found-title = Αυτή η σελίδα δεν υπάρχει
not-found-text = Ίσως η διεύθυνση είναι λανθασμένη ή η σελίδα έχει μετακινηθεί.
not-found-home = Όλα τα ψηφίσματα

## Poster
poster-sign-online = Υπογράψτε διαδικτυακά
poster-or-paper = Ή υπογράψτε εδώ
poster-name = Ονοματεπώνυμο
poster-address = Email ή διεύθυνση
poster-signature = Υπογραφή
poster-print = Εκτυπώστε αυτή τη σελίδα σε χαρτί A4 ή Letter. Όποιος συλλέγει υπογραφές φυλάσσει τα φύλλα με ασφάλεια και τα παραδίδει στην οργάνωση.
poster-data = Υπεύθυνος επεξεργασίας των δεδομένων που γράφετε εδώ: { $controller }. Χρησιμοποιούνται μόνο για αυτό το αίτημα.
poster-privacy = Ενημέρωση για τα προσωπικά δεδομένα: { $address }

## Privacy
privacy-title = Ενημέρωση για τα προσωπικά δεδομένα
privacy-lead = Εδώ εξηγούμε τι γίνεται με τα δεδομένα όσων υπογράφουν ένα αίτημα στον ιστότοπο { $site }.
privacy-who-title = Ποιος είναι υπεύθυνος για τα δεδομένα σας
privacy-who = Υπεύθυνος επεξεργασίας: { $controller }
privacy-what-title = Τι αποθηκεύεται
privacy-what = Το ονοματεπώνυμό σας, η διεύθυνση email σας, η ημερομηνία και η ώρα, η γλώσσα και ένα αποτύπωμα (hash) του κειμένου που υπογράψατε.
privacy-what-country = Η χώρα σας, αν τη δώσατε.
privacy-what-postcode = Ο ταχυδρομικός σας κώδικας, αν τον δώσατε.
privacy-what-comment = Το σχόλιό σας, αν γράψατε.
privacy-what-updates = Αν θέλετε νέα με email.
privacy-what-paper = Αν υπογράψετε σε χαρτί: ό,τι γράφετε στο φύλλο. Η οργάνωση που ξεκίνησε το αίτημα φυλάσσει τα φύλλα για τον ίδιο σκοπό και τα καταστρέφει το αργότερο όταν διαγράφονται τα δεδομένα των διαδικτυακών υπογραφών.
privacy-not = Δεν υπάρχουν cookies, παρακολούθηση, ούτε εικόνες ή σενάρια τρίτων. Η διεύθυνση IP σας αποθηκεύεται μόνο ως αποτύπωμα (hash), το πολύ για δύο ημέρες, για να σταματούν κύματα ψεύτικων υπογραφών.
privacy-how-title = Πώς αποθηκεύονται τα δεδομένα και ποιος μπορεί να τα διαβάσει
privacy-how = Πριν αποθηκευτούν, τα δεδομένα σας κρυπτογραφούνται για την οργάνωση που ξεκίνησε το αίτημα. Αυτές οι οργανώσεις μπορούν να διαβάσουν τις υπογραφές στα αιτήματά τους:
privacy-how-service = Η ίδια η υπηρεσία μπορεί να διαβάσει όσα συμπληρώσατε μόνο έως ότου επιβεβαιώσετε και όσο ένα email προς εσάς περιμένει να σταλεί.
privacy-how-clear = Χωρίς κρυπτογράφηση αποθηκεύεται μόνο ό,τι δεν ταυτοποιεί κανέναν, ώστε να μπορεί να μετρηθεί: η ώρα, η γλώσσα, ποιο κείμενο υπογράψατε και, αν τα ζητά η φόρμα, η χώρα σας και αν θέλετε νέα.
privacy-target-title = Τι κοινοποιείται
privacy-target-none = Οι αποδέκτες του αιτήματος μαθαίνουν μόνο πόσοι υπέγραψαν, όχι ποιοι.
privacy-target-some = Αν το αναφέρει η φόρμα, η οργάνωση κοινοποιεί τα ονόματα όσων υπέγραψαν στους αποδέκτες του αιτήματος. Σε όλα τα άλλα αιτήματα μαθαίνουν μόνο πόσοι υπέγραψαν.
privacy-target-all = Η οργάνωση κοινοποιεί τα ονόματα όσων υπέγραψαν στους αποδέκτες του αιτήματος. Το αναφέρει και η φόρμα.
privacy-target-postcode = Αν η φόρμα ζητά ταχυδρομικό κώδικα, κοινοποιείται μαζί με το όνομα.
privacy-long-title = Για πόσο διατηρούνται τα δεδομένα
privacy-long = { $days ->
    [one] Έως { $days } ημέρα μετά τη λήξη του αιτήματος.
   *[other] Έως { $days } ημέρες μετά τη λήξη του αιτήματος.
}
privacy-long-range = Από { $from } έως { $to } ημέρες μετά τη λήξη, ανάλογα με το αίτημα.
privacy-long-pending = { $days ->
    [one] Μια υπογραφή που δεν επιβεβαιώθηκε διαγράφεται μετά από { $days } ημέρα.
   *[other] Μια υπογραφή που δεν επιβεβαιώθηκε διαγράφεται μετά από { $days } ημέρες.
}
privacy-long-withdrawn = { $days ->
    [one] Μετά την απόσυρση μιας υπογραφής διατηρείται για { $days } ημέρα ένα αποτύπωμα (hash) χωρίς το όνομα και τη διεύθυνσή σας.
   *[other] Μετά την απόσυρση μιας υπογραφής διατηρείται για { $days } ημέρες ένα αποτύπωμα (hash) χωρίς το όνομα και τη διεύθυνσή σας.
}
privacy-long-backup = { $days ->
    [one] Τα διαγραμμένα δεδομένα εξαφανίζονται από τα αντίγραφα ασφαλείας μετά από { $days } ακόμη ημέρα.
   *[other] Τα διαγραμμένα δεδομένα εξαφανίζονται από τα αντίγραφα ασφαλείας μετά από { $days } ακόμη ημέρες.
}
privacy-long-count = Ο αριθμός των υπογραφών διατηρείται. Δεν ταυτοποιεί κανέναν.
privacy-rights-title = Τα δικαιώματά σας
privacy-rights = Έχετε δικαίωμα πρόσβασης στα δεδομένα σας, διόρθωσης ή διαγραφής τους, λήψης αντιγράφου σε φορητή μορφή, περιορισμού της επεξεργασίας τους και εναντίωσης σε αυτήν. Με τον σύνδεσμο στο email που σας στείλαμε μπορείτε να δείτε και να αποσύρετε την υπογραφή σας· για οτιδήποτε άλλο γράψτε σε μία από τις παραπάνω επαφές. Η επεξεργασία βασίζεται στη συγκατάθεσή σας, την οποία μπορείτε να ανακαλέσετε ανά πάσα στιγμή· αυτό δεν επηρεάζει όσα έγιναν πριν.
privacy-complain = Αν θεωρείτε ότι τα δεδομένα σας δεν τυγχάνουν σωστής επεξεργασίας, μπορείτε να υποβάλετε καταγγελία σε αρχή προστασίας δεδομένων, για παράδειγμα εκεί όπου ζείτε.

## What the signer says (placeholders are filled by the signer)
signer-name-required = Γράψτε το ονοματεπώνυμό σας
signer-name-too-long = Το όνομα μπορεί να έχει έως 255 χαρακτήρες
signer-name-web-address = Το όνομα δεν μπορεί να περιέχει διεύθυνση ιστού
signer-name-first-character = Το όνομα δεν μπορεί να αρχίζει με { $character }
signer-name-invalid = Το όνομα περιέχει χαρακτήρα που δεν επιτρέπεται
signer-email-required = Γράψτε τη διεύθυνση email σας
signer-email-invalid = Γράψτε μια διεύθυνση όπως onoma@example.org
signer-email-disposable = Γράψτε μια διεύθυνση που θα κρατήσετε: προσωρινές διευθύνσεις δεν γίνονται δεκτές
signer-country-required = Επιλέξτε τη χώρα όπου ζείτε
signer-country-unknown = Επιλέξτε μια χώρα από τη λίστα
signer-postcode-required = Γράψτε τον ταχυδρομικό σας κώδικα
signer-postcode-invalid = Γράψτε τον ταχυδρομικό κώδικα με τη μορφή της χώρας σας
signer-comment-required = Γράψτε γιατί υπογράφετε
signer-comment-too-long = Το σχόλιο είναι πολύ μεγάλο
signer-declaration-required = Επιλέξτε το πλαίσιο για επιβεβαίωση
signer-updates-required = Επιλέξτε το πλαίσιο για συνέχεια
signer-text-unknown = Η σελίδα δεν ήταν ενημερωμένη: διαβάστε ξανά το ψήφισμα και υπογράψτε πάλι
signer-error-title = Σφάλμα: { $title }
signer-title-separator = {". "}
signer-button-confirm = { confirm-button }
signer-button-not-me = { confirm-not-me }
signer-button-updates-off = { signature-updates-off }
signer-button-withdraw = { signature-withdraw }
signer-not-found-title = Το ψήφισμα δεν βρέθηκε
signer-not-found-text = Δεν υπάρχει ψήφισμα σε αυτή τη διεύθυνση ή δεν έχει ανοίξει ακόμη.
signer-closed-title = Αυτό το ψήφισμα έληξε
signer-closed-text = Δεν δέχεται πλέον υπογραφές. Τα δεδομένα σας δεν αποθηκεύτηκαν.
signer-text-replaced-title = Το κείμενο άλλαξε
signer-text-replaced-text = Το ψήφισμα άλλαξε αφότου ανοίξατε τη σελίδα. Διαβάστε το ξανά πριν υπογράψετε.
signer-link-gone-title = Αυτός ο σύνδεσμος δεν ισχύει πλέον
signer-link-gone-text = Έχει ήδη χρησιμοποιηθεί, έληξε ή η υπογραφή αποσύρθηκε. Μπορείτε να υπογράψετε ξανά.
signer-bad-request-title = Δεν ήταν δυνατή η ανάγνωση της φόρμας
signer-bad-request-text = Μέρος των στοιχείων που στάλθηκαν δεν είναι έγκυρο. Επιστρέψτε και δοκιμάστε ξανά.
signer-cross-site-title = Υπογράψτε στη σελίδα του ψηφίσματος
signer-cross-site-text = Η φόρμα στάλθηκε από άλλον ιστότοπο και δεν έγινε δεκτή. Ανοίξτε το ψήφισμα και υπογράψτε εκεί.
signer-too-large-title = Το κείμενό σας είναι πολύ μεγάλο
signer-too-large-text = Συντομεύστε το και δοκιμάστε ξανά.
signer-media-type-title = Δεν ήταν δυνατή η ανάγνωση της φόρμας
signer-media-type-text = Η μορφή δεν υποστηρίζεται.
signer-method-title = Αυτό δεν λειτουργεί εδώ
signer-method-text = Επιστρέψτε στο ψήφισμα και δοκιμάστε ξανά.
signer-too-many-title = Περιμένετε λίγο
signer-too-many-text = Λαμβάνουμε πολλές υπογραφές από το δίκτυό σας. Δοκιμάστε ξανά σε { $wait }. Δεν θα χρειαστεί να συμπληρώσετε πάλι τη φόρμα.
signer-unavailable-title = Δεν μπορούμε να δεχτούμε την υπογραφή σας αυτή τη στιγμή
signer-unavailable-text = Δοκιμάστε ξανά σε { $wait }. Δεν θα χρειαστεί να συμπληρώσετε πάλι τη φόρμα.
signer-wait-seconds = { $count } δευτερόλεπτα
signer-wait-minutes = { $count } λεπτά
signer-wait-hours = { $count } ώρες

## Mails
mail-hello = Γεια σας, { $name }
mail-confirm-subject = Επιβεβαιώστε την υπογραφή σας: { $petition_title }
mail-confirm-intro = Μόλις υπογράψατε αυτό το αίτημα ή το έκανε κάποιος άλλος με τη διεύθυνσή σας:
mail-confirm-do = Για να μετρήσει η υπογραφή, ανοίξτε αυτή τη σελίδα και πατήστε το κουμπί:
mail-confirm-button = Επιβεβαιώνω την υπογραφή μου
mail-confirm-until = Ο σύνδεσμος ισχύει έως: { $expires_on }
mail-confirm-not = Αν δεν ήσασταν εσείς, αγνοήστε αυτό το email: η υπογραφή δεν θα μετρήσει και η διεύθυνσή σας θα διαγραφεί. Μπορείτε και να τη διαγράψετε τώρα:
mail-confirm-keep = Κρατήστε αυτό το email: μετά την επιβεβαίωση, με τον ίδιο σύνδεσμο μπορείτε να δείτε ή να αποσύρετε την υπογραφή σας ανά πάσα στιγμή.
mail-reminder-subject = Η υπογραφή σας δεν έχει επιβεβαιωθεί ακόμη: { $petition_title }
mail-reminder-intro = Πριν από λίγες ημέρες υπογράψατε αυτό το αίτημα ή το έκανε κάποιος άλλος με τη διεύθυνσή σας. Η υπογραφή δεν μετρά ακόμη:
mail-reminder-last = Αυτή είναι η μόνη μας υπενθύμιση.
mail-already-subject = Έχετε ήδη υπογράψει: { $petition_title }
mail-already-intro = Κάποιος μόλις υπέγραψε αυτό το αίτημα με τη διεύθυνσή σας:
mail-already-text = Η υπογραφή σας μετρά ήδη, οπότε δεν χρειάζεται να κάνετε τίποτα. Αν ήταν κάποιος που μοιράζεται τη θυρίδα σας: για να υπογράψει χρειάζεται δική του διεύθυνση email.
mail-signed-subject = Ευχαριστούμε για την υπογραφή σας: { $petition_title }
mail-signed-intro = Ευχαριστούμε που υπογράψατε αυτό το αίτημα:
mail-signed-text = Η υπογραφή σας μετρά.
mail-own = Δείτε ή αποσύρετε την υπογραφή σας:
mail-footer = Λαμβάνετε αυτό το email επειδή η διεύθυνσή σας δόθηκε σε σελίδα αιτήματος στον ιστότοπο { $site }.

## Two people with one address
second-note = Υπογράφετε ως άλλο άτομο με αυτή τη διεύθυνση email, η οποία δεν αλλάζει εδώ.
mail-second-text = Μια υπογραφή με αυτή τη διεύθυνση μετρά ήδη, οπότε δεν χρειάζεται να κάνετε τίποτα. Αν θέλει να υπογράψει και άλλο άτομο που μοιράζεται τη θυρίδα, μπορεί να το κάνει μία φορά, με το δικό του όνομα:
mail-second-link = Υπογραφή ως άλλο άτομο (ο σύνδεσμος ισχύει έως { $expires_on }):
signer-second-taken-title = Δύο άτομα έχουν υπογράψει με αυτή τη διεύθυνση
signer-second-taken-text = Μπορούν να υπογράψουν δύο άτομα που μοιράζονται μια θυρίδα. Οι υπόλοιποι χρειάζονται δική τους διεύθυνση.
