# Textos del tema en español. Se trata al lector de «tú» neutro y breve.

## En todas partes
skip-to-content = Ir al contenido
menu = Menú principal
languages = Idiomas
footer-menu = Sobre este sitio
all-petitions = Todas las peticiones
privacy-notice = Aviso de privacidad
feed = Canal de novedades
petitioning = Petición dirigida a { $target }
started-by = Iniciada por { $name }
signatures = { $count ->
    [one] { $count } firma
    [many] { $count } de firmas
   *[other] { $count } firmas
}
signatures-word = { $count ->
    [one] firma
    [many] de firmas
   *[other] firmas
}
supporters = { $count ->
    [one] { $count } apoyo
    [many] { $count } de apoyos
   *[other] { $count } apoyos
}
supporters-word = { $count ->
    [one] apoyo
    [many] de apoyos
   *[other] apoyos
}
petitions-count = { $count ->
    [one] { $count } petición
    [many] { $count } de peticiones
   *[other] { $count } peticiones
}
topics = Temas
all-topics = Todos los temas ({ $count })
organisations = Quién las inició
show-all = Mostrar todo ({ $count })
read-and-sign = Leer y firmar
read-more = Leer más
previous-page = Página anterior
next-page = Página siguiente
pages = Páginas
page-of = Página { $number } de { $pages }
page-number = Página { $number }
nothing-here = Aquí todavía no hay nada.
standing-draft = Borrador
standing-scheduled = Aún no abierta
standing-closed = Cerrada
standing-victory = Victoria
list-separator = {", "}
optional = (opcional)

## Títulos y descripciones
title-home = { $site }
title-petitions = Todas las peticiones – { $site }
title-petitions-page = Todas las peticiones, página { $number } – { $site }
title-petition = { $title } – { $site }
title-confirmed = Gracias por firmar – { $title }
title-embed = { $title }
title-poster = Para imprimir: { $title }
title-organisation = { $title } – { $site }
title-organisation-page = { $title }, página { $number } – { $site }
title-topic = Peticiones sobre { $title } – { $site }
title-topic-page = Peticiones sobre { $title }, página { $number } – { $site }
title-article = { $title } – { $site }
title-privacy = Aviso de privacidad – { $site }
title-check-email = Revisa tu correo – { $site }
title-confirm = Confirma tu firma – { $site }
title-signature = Tu firma – { $site }
title-withdrawn = Tu firma se ha retirado – { $site }
title-message = { $site }
title-not-found = Página no encontrada – { $site }
description-home = Peticiones en { $site }: léelas, fírmalas y mira cómo avanzan.
description-petitions = Todas las peticiones en { $site }, primero las más recientes.
description-organisation = Peticiones iniciadas por { $title } y cuántas personas las apoyan.
description-topic = Peticiones sobre { $title }, primero las más recientes.
description-article = { $title }, en { $site }.
description-privacy = Qué hace { $site } con los datos de quienes firman: qué se guarda, cómo, cuánto tiempo y quién puede leerlo.
social-image-alt = La petición «{ $title }»
social-image-alt-site = { $site }

## Portada y listas
home-lead = Lee una petición, pon tu nombre y mira qué resulta de ella.
featured = Destacadas
closing-soon = Cierran pronto
newest = Las más recientes
victories = Victorias
petitions-about = Peticiones sobre { $topic }
started-petitions = { $count ->
    [one] Ha iniciado { $count } petición
   *[other] Ha iniciado { $count } peticiones
}
contact = Contacto
website = Sitio web

## Avance
of-goal = de { $goal }
next-goal = Próxima meta: { $goal }
goal-reached = Se ha alcanzado la meta de { $goal }.
progress-label = { $signatures } de { $goal } firmas
online-elsewhere = { $online } en línea y { $elsewhere } recogidas por otras vías
elsewhere-from = { $source }: { $count }
elsewhere-from-on = { $source } ({ $date }): { $count }

## Petición
sign-this = Firmar esta petición
closes-on = Cierra al final del { $date } ({ $zone })
closed-on = Cerrada el { $date }
closed-title = Esta petición está cerrada
closed-text = Ya no admite firmas. Gracias a todas las personas que firmaron.
victory-title = Esta petición ha ganado
victory-text = Se ha concedido lo que pedía. Gracias a todas las personas que firmaron.
not-open-title = Esta petición aún no está abierta
not-open-text = Solo la muestra la vista previa.
updates = Novedades
updates-feed = Canal de novedades
spread-title = Cuéntaselo a otros
poster-link = Hoja para imprimir y firmar en papel
text-link = El texto tal como se firma
photo-credit = Foto: { $credit }

## El formulario
sign-title = Firmar esta petición
field-name = Tu nombre
field-email = Tu correo electrónico
hint-email-confirm = Enviamos un mensaje para comprobar que eres tú. La dirección nunca se muestra.
hint-email = Nunca se muestra.
field-country = País en el que vives
choose-country = Elige un país
field-postcode = Código postal
field-comment = ¿Por qué firmas?
field-updates = { $organisation } puede escribirme sobre esta petición y sus otras actividades. Puedo ponerle fin en cualquier momento.
field-trap = Deja esto vacío
what-happens = Qué pasa con tus datos
sign-button = Firmar
signing = Enviando…
next-confirm = Después te enviamos un mensaje. Tu firma cuenta cuando sigas su enlace y confirmes.
next-counts = Tu firma cuenta enseguida. Te enviamos un mensaje con un enlace para retirarla.
errors-title = Revisa estas respuestas
sent-title = Un paso más: revisa tu correo
sent-text = Hemos escrito a { $email }. Abre el mensaje y sigue su enlace para confirmar; hasta entonces tu firma no cuenta.
sent-signed-title = Gracias por firmar
offline-title = Sin conexión
offline-text = Tu firma se guarda en este navegador. Se enviará en cuanto vuelvas a tener conexión mientras esta página esté abierta. Pasadas 24 horas ya no se envía, y se borra la próxima vez que se abra aquí una página de este sitio.
offline-forget = Borrarla ahora
failed-text = No ha funcionado. Inténtalo de nuevo.

## El aviso junto al botón
notice-who = Tu nombre, tu correo electrónico y lo demás que escribas aquí se guardan cifrados. Solo { $organisation } puede leerlos.
notice-count = Solo el número de firmas, sin nombres, se comunica a: { $target }.
notice-names = { $organisation } entregará tu nombre a: { $target }.
notice-names-postcode = { $organisation } entregará tu nombre y tu código postal a: { $target }.
notice-confirm = Tu dirección se usa para confirmar tu firma, y para darte noticias solo si lo pides.
notice-signed = Tu dirección se usa para darte las gracias y permitirte retirar la firma, y para darte noticias solo si lo pides.
notice-kept = { $days ->
    [one] Tus datos se borran { $days } día después de cerrarse la petición. Antes puedes retirar tu firma en cualquier momento.
   *[other] Tus datos se borran { $days } días después de cerrarse la petición. Antes puedes retirar tu firma en cualquier momento.
}

## Consent: the sentence to tick, as it is kept on record
consent = Acepto que { $organisation } trate mis datos como se describe, incluida la opinión política que revela mi firma.
consent-names = Acepto que { $organisation } trate mis datos como se describe, incluida la opinión política que revela mi firma, y que entregue mi nombre a: { $target }.
consent-names-postcode = Acepto que { $organisation } trate mis datos como se describe, incluida la opinión política que revela mi firma, y que entregue mi nombre y mi código postal a: { $target }.
signer-consent-required = Marca la casilla para dar tu consentimiento; sin él no podemos aceptar tu firma
signer-consent-unknown = { signer-text-unknown }
signer-notice-unknown = { signer-text-unknown }

## Después de firmar
thanks-title = Gracias por firmar
thanks-text = Tu firma ya cuenta.
thanks-withdraw = Guarda nuestro mensaje: con un enlace que contiene puedes ver tu firma y retirarla en cualquier momento.
thanks-share = Una petición crece cuando quienes la firman la dan a conocer.
share-native = Compartir…
share-email = Correo
share-whatsapp = WhatsApp
share-facebook = Facebook
share-x = X
share-bluesky = Bluesky
share-telegram = Telegram
embed-title = Mostrarla en tu propio sitio
embed-text = Copia esto en una página. No carga nada de terceros.
badge-text = O solo el número, como imagen:
back-to-petition = Volver a la petición
check-email-title = Revisa tu correo
check-email-text = Hemos enviado un mensaje a
check-email-next = Ábrelo y sigue el enlace para confirmar tu firma. Hasta entonces no cuenta.
check-email-wrong = ¿No es correcta? Vuelve atrás y escribe otra vez tu dirección.
check-email-spam = ¿No llega nada tras unos minutos? Mira en el correo no deseado.
confirm-title = Confirma tu firma
confirm-text = Vas a firmar esta petición:
confirm-as = Firmas como
confirm-button = Confirmar mi firma
confirm-not-me = No fui yo
confirm-not-me-text = Si no has firmado, pulsa aquí. Tu dirección se borra enseguida.
signature-title = Tu firma
signature-petition = Petición
signature-date = Firmada
signature-state = Estado
signature-pending = A la espera de tu confirmación
signature-confirmed = Contada
signature-kept = Datos guardados hasta
signature-counts = Tu firma cuenta. No tienes que hacer nada más.
signature-updates-on = { $organisation } puede escribirte.
signature-updates-off = Dejar de escribirme
signature-withdraw-text = Si la retiras, tus datos se borran y tu firma deja de contar.
signature-withdraw = Retirar mi firma
withdrawn-title = Tu firma se ha retirado
withdrawn-text = Tus datos se han borrado. Si cambias de opinión, puedes volver a firmar.
not-found-title = Esta página no existe
not-found-text = Quizá la dirección esté mal escrita o la página se haya movido.
not-found-home = Todas las peticiones

## Cartel
poster-sign-online = Firmar en línea
poster-or-paper = O firma aquí
poster-name = Nombre
poster-address = Correo o dirección
poster-signature = Firma
poster-print = Imprime esta página en papel A4 o carta. Quien recoge las hojas las guarda bien y las entrega.
poster-data = Responsable de lo que escribes aquí: { $controller }. Solo se usa para esta petición.
poster-privacy = Aviso de privacidad: { $address }

## Privacidad
privacy-title = Aviso de privacidad
privacy-lead = Aquí se dice qué pasa con los datos de quienes firman una petición en { $site }.
privacy-who-title = Quién responde de tus datos
privacy-who = Responsable de los datos: { $controller }.
privacy-what-title = Qué se guarda
privacy-what = Tu nombre, tu correo electrónico, la hora, el idioma y una huella del texto que firmaste.
privacy-what-country = Tu país, si lo indicaste.
privacy-what-postcode = Tu código postal, si lo indicaste.
privacy-what-comment = Tu comentario, si escribiste uno.
privacy-what-updates = Si quieres recibir noticias.
privacy-what-paper = Si firmas en papel: lo que escribes en la hoja. La organización que inició la petición guarda las hojas para el mismo fin y las destruye, a más tardar, cuando se borran los datos de las firmas en línea.
privacy-not = Sin cookies, sin seguimiento, sin imágenes ni programas de terceros. Tu dirección de red solo se usa, enmascarada y durante un día como máximo, para frenar avalanchas de firmas falsas.
privacy-how-title = Cómo se guarda y quién puede leerlo
privacy-how = Antes de guardarse, tus datos se cifran para la organización que inició la petición. Estas organizaciones pueden leer lo que se firmó en sus peticiones:
privacy-how-service = El propio servicio solo puede leer tu nombre y tu correo electrónico, y únicamente mientras haya un mensaje por enviarte o se espere tu confirmación.
privacy-how-clear = Solo se guarda sin cifrar lo que no identifica a nadie, para poder contarlo: la hora, el idioma, qué texto firmaste y, si el formulario los pide, tu país y si quieres recibir noticias.
privacy-target-title = Qué se entrega
privacy-target-none = A quienes va dirigida la petición se les comunica cuántas personas firmaron. No conocen ningún nombre.
privacy-target-some = Cuando así se dice junto al botón, la organización entrega los nombres de quienes firman a los destinatarios de la petición. En todas las demás solo se les comunica cuántas personas firmaron.
privacy-target-all = La organización entrega los nombres de quienes firman a los destinatarios de la petición. También se dice junto al botón.
privacy-target-postcode = Si el formulario pide el código postal, se entrega junto con el nombre.
privacy-long-title = Cuánto tiempo
privacy-long = { $days ->
    [one] Hasta { $days } día después de cerrarse la petición.
   *[other] Hasta { $days } días después de cerrarse la petición.
}
privacy-long-range = De { $from } a { $to } días después de cerrarse, según la petición.
privacy-long-pending = { $days ->
    [one] Una firma sin confirmar se borra al cabo de { $days } día.
   *[other] Una firma sin confirmar se borra al cabo de { $days } días.
}
privacy-long-withdrawn = { $days ->
    [one] De una firma retirada queda durante { $days } día una clave enmascarada, sin nombre ni dirección.
   *[other] De una firma retirada queda durante { $days } días una clave enmascarada, sin nombre ni dirección.
}
privacy-long-backup = { $days ->
    [one] Las copias de seguridad llegan hasta { $days } día atrás.
   *[other] Las copias de seguridad llegan hasta { $days } días atrás.
}
privacy-long-count = El número de firmas se conserva. No nombra a nadie.
privacy-rights-title = Tus derechos
privacy-rights = Puedes ver lo que se guarda, corregirlo, pedir que se borre, llevártelo u oponerte. El enlace del mensaje que te enviamos muestra tu firma y la retira; o escribe al contacto de arriba. La base es tu consentimiento, que puedes retirar en cualquier momento.
privacy-complain = Si crees que tus datos se tratan mal, puedes reclamar ante la autoridad de protección de datos del lugar donde vives.

## Lo que dice el servicio
signer-name-required = Escribe tu nombre
signer-name-too-long = Tu nombre debe tener como máximo 255 caracteres
signer-name-web-address = Tu nombre no debe contener una dirección web
signer-name-first-character = Tu nombre no debe empezar por { $character }
signer-name-invalid = Escribe tu nombre con letras
signer-email-required = Escribe tu correo electrónico
signer-email-invalid = Escribe una dirección como nombre@ejemplo.org
signer-email-disposable = Escribe una dirección que conserves; no se admiten direcciones desechables
signer-country-required = Elige el país en el que vives
signer-country-unknown = Elige un país de la lista
signer-postcode-required = Escribe tu código postal
signer-postcode-invalid = Escribe un código postal como los de tu país
signer-comment-required = Escribe por qué firmas
signer-comment-too-long = Tu comentario es demasiado largo: acórtalo
signer-declaration-required = Marca la casilla para confirmarlo
signer-updates-required = Marca la casilla para continuar
signer-text-unknown = La página no estaba al día: lee de nuevo la petición y firma otra vez
signer-error-title-prefix = Error:
signer-not-found-title = No existe esa petición
signer-not-found-text = No hay ninguna petición en esta dirección, o aún no está abierta.
signer-closed-title = Esta petición está cerrada
signer-closed-text = Ya no admite firmas. Tus datos no se han guardado.
signer-text-replaced-title = El texto ha cambiado
signer-text-replaced-text = Desde que abriste la página, la petición ha cambiado. Léela de nuevo antes de firmar.
signer-link-gone-title = Este enlace ya no es válido
signer-link-gone-text = Ya se ha usado, es demasiado antiguo o la firma se retiró. Puedes volver a firmar.
signer-bad-request-title = No se ha podido leer
signer-bad-request-text = Algo de lo enviado no está bien. Vuelve atrás e inténtalo de nuevo.
signer-cross-site-title = Firma en la página de la petición
signer-cross-site-text = Esto venía de otro sitio y no se ha aceptado. Abre la petición y firma allí.
signer-too-large-title = Es demasiado largo
signer-too-large-text = Acorta lo que has escrito e inténtalo de nuevo.
signer-media-type-title = No se ha podido leer
signer-media-type-text = Se ha enviado en una forma que aquí no se entiende.
signer-method-title = Eso no funciona aquí
signer-method-text = Vuelve a la petición e inténtalo de nuevo.
signer-too-many-title = Espera un momento
signer-too-many-text = Llegan muchas firmas desde tu red. Inténtalo de nuevo en { $wait }. Lo que has escrito se conserva.
signer-unavailable-title = Ahora mismo no podemos recoger tu firma
signer-unavailable-text = No se ha perdido nada: inténtalo de nuevo en { $wait }. Lo que has escrito se conserva.
signer-wait-seconds = { $count } s
signer-wait-minutes = { $count } min
signer-wait-hours = { $count } h

## Mensajes
mail-hello = Hola, { $name }:
mail-confirm-subject = Confirma tu firma: { $petition_title }
mail-confirm-intro = Acabas de firmar esta petición, o alguien lo ha hecho con tu dirección:
mail-confirm-do = Para que cuente, abre esta página y pulsa el botón:
mail-confirm-button = Confirmar mi firma
mail-confirm-until = El enlace es válido hasta el { $expires_on }.
mail-confirm-not = Si no fuiste tú, no hagas nada: no contará y tu dirección se borrará. O bórrala enseguida aquí:
mail-confirm-keep = Guarda este mensaje: cuando hayas confirmado, el mismo enlace te permite ver tu firma y retirarla en cualquier momento.
mail-reminder-subject = Aún falta tu firma: { $petition_title }
mail-reminder-intro = Hace dos días firmaste esta petición, pero tu firma aún no cuenta:
mail-reminder-last = Solo te lo recordamos esta vez.
mail-already-subject = Has firmado: { $petition_title }
mail-already-intro = Alguien acaba de firmar esta petición con tu dirección:
mail-already-text = Tu firma ya cuenta, una vez. No tienes que hacer nada. Si fue otra persona que comparte tu buzón: necesita una dirección propia para firmar.
mail-signed-subject = Gracias por firmar: { $petition_title }
mail-signed-intro = Gracias por firmar esta petición:
mail-signed-text = Tu firma cuenta.
mail-own = Ver lo que se guarda de ti, o retirar tu firma:
mail-footer = Enviado por { $site } porque esta dirección se escribió en la página de la petición.
