# Textos del tema en español. Se trata al lector de «tú» neutro y breve.
# Native review: none

## En todas partes
skip-to-content = Ir al contenido
menu = Menú principal
languages = Idiomas
footer-menu = Sobre este sitio
all-petitions = Todas las peticiones
privacy-notice = Aviso de privacidad
feed = Canal de novedades del sitio
feed-how = Un lector de canales es una aplicación que muestra las novedades de los sitios que sigues. Copia en él esta dirección.
petitioning = Petición dirigida a: { $target }
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
organisations = Promotores
show-all = Mostrar todo ({ $count })
read-and-sign = Leer y firmar
read-more = Leer más
search-petitions = Buscar peticiones
previous-page = Página anterior
next-page = Página siguiente
pages = Páginas
page-of = Página { $number } de { $pages }
page-number = Página { $number }
nothing-here = Aquí todavía no hay nada.
standing-draft = Borrador
standing-scheduled = Se abre pronto
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
description-home = Peticiones en { $site }: léelas, fírmalas y sigue cómo avanzan.
description-petitions = Todas las peticiones en { $site }, primero las más recientes.
description-organisation = Peticiones iniciadas por { $title } y cuántas personas las apoyan.
description-topic = Peticiones sobre { $title }, primero las más recientes.
description-article = { $title }: una página de { $site }.
description-privacy = Qué hace { $site } con los datos de quienes firman: qué se guarda, durante cuánto tiempo y quién puede leerlo.
social-image-alt = La petición «{ $title }»

## Portada y listas
home-lead = Lee una petición, fírmala y mira qué se consigue.
featured = Destacadas
closing-soon = Cierran pronto
newest = Las más recientes
list-open = Peticiones abiertas
list-closed = Peticiones cerradas
list-most-signed = Las más firmadas
victories = Victorias
petitions-about = Peticiones sobre { $topic }
started-petitions = { $count ->
    [one] Ha iniciado { $count } petición
    [many] Ha iniciado { $count } de peticiones
   *[other] Ha iniciado { $count } peticiones
}
contact = Contacto
website = Sitio web

## Avance
be-first = Sé de las primeras personas en firmar
of-goal = de { $goal }
next-goal = Próxima meta: { $goal }
goal-reached = Se ha alcanzado la meta de { $goal } firmas.
progress-label = { $signatures } de { $goal } firmas
online-elsewhere = { $online } en línea y { $elsewhere } recogidas por otras vías
elsewhere-sum = { $elsewhere } recogidas por otras vías
elsewhere-from = { $source }: { $count }
elsewhere-from-on = { $source } ({ $date }): { $count }

## Petición
sign-this = Firmar esta petición
days-left = { $count ->
    [one] Queda { $count } día
    [many] Quedan { $count } de días
   *[other] Quedan { $count } días
}
last-day = Último día para firmar
closes-on = Se puede firmar hasta el { $date } inclusive
closes-zone-city = {" "}(hora de { $city })
closes-zone = {" "}({ $zone })
closed-on = Cerrada el { $date }
closed-title = Esta petición está cerrada
closed-text = Ya no admite firmas. Gracias a todas las personas que firmaron.
victory-title = Esta petición ha ganado
victory-text = Se ha concedido lo que pedía. Gracias a todas las personas que firmaron.
not-open-title = Esta petición aún no está abierta
not-open-text = Solo se ve en la vista previa.
updates = Novedades
latest-update = Lo último: { $title }
pace = { $count } esta semana
curve-title = Firmas día a día
curve-text = { $first }: { $from }, { $last }: { $to }
update-waiting = Aún sin publicar
updates-feed = Canal de novedades de esta petición
spread-title = Comparte esta petición
poster-link = Hoja de firmas para imprimir
text-link = Texto completo de la petición (texto sin formato)
photo-credit = Foto: { $credit }

## El formulario
sign-title = Firmar esta petición
field-name = Nombre y apellidos
field-email = Tu correo electrónico
hint-email-confirm = Te enviaremos un correo para confirmar tu firma. Tu dirección nunca se publica.
hint-email = Tu dirección nunca se publica.
field-country = País en el que vives
choose-country = Elige un país
field-postcode = Código postal
field-comment = ¿Por qué firmas?
field-updates = { $organisation } puede enviarme correos sobre esta petición y sus otras actividades. Puedo darme de baja en cualquier momento.
field-trap = Deja este campo vacío
what-happens = Qué pasa con tus datos
sign-button = Firmar
signing = Enviando…
next-confirm = Después te enviaremos un correo. Tu firma contará cuando abras el enlace y confirmes.
next-counts = Tu firma cuenta de inmediato. Te enviaremos un correo con un enlace para retirarla.
errors-title = Hay un problema
offline-title = Sin conexión
offline-text = Tu firma está guardada en este navegador. Se enviará en cuanto vuelvas a tener conexión con esta página abierta. Pasadas 24 horas ya no se envía, y se borra la próxima vez que abras una página de este sitio en este navegador.
offline-forget = Borrarla ahora
failed-text = Algo ha fallado. Inténtalo de nuevo.

## El aviso junto al botón
notice-sealed = Tu nombre y tu correo electrónico se guardan cifrados. { $organisation } puede leerlos. Puedes retirar tu firma en cualquier momento.
notice-who = Tu nombre, tu correo electrónico y todo lo que pueda identificarte se cifran antes de guardarse. { $organisation } puede descifrarlos. El servicio que gestiona este formulario solo puede descifrarlos hasta que confirmes y mientras haya un correo pendiente de enviarte.
notice-who-signed = Tu nombre, tu correo electrónico y todo lo que pueda identificarte se cifran antes de guardarse. { $organisation } puede descifrarlos. El servicio que gestiona este formulario solo puede descifrarlos mientras haya un correo pendiente de enviarte.
notice-count = Solo el número de firmas, sin nombres, se comunica a: { $target }.
notice-names = { $organisation } comunicará tu nombre a: { $target }.
notice-names-postcode = { $organisation } comunicará tu nombre y tu código postal a: { $target }.
notice-confirm = Tu dirección se usa para confirmar tu firma, y para enviarte novedades solo si lo pides.
notice-signed = Tu dirección se usa para darte las gracias y para que puedas retirar tu firma, y para enviarte novedades solo si lo pides.
notice-via = Si has seguido un enlace que indica dónde se compartió, esa procedencia se cifra, se guarda junto con tu firma y se cuenta en las estadísticas.
notice-kept = { $days ->
    [one] Tus datos se borran { $days } día después de cerrarse la petición. Hasta entonces puedes retirar tu firma en cualquier momento.
   *[other] Tus datos se borran { $days } días después de cerrarse la petición. Hasta entonces puedes retirar tu firma en cualquier momento.
}

## Consent: the sentence to tick, as it is kept on record
consent = Doy mi consentimiento para que { $organisation } trate mis datos como se describe, incluida la opinión política que revela mi firma.
consent-names = Doy mi consentimiento para que { $organisation } trate mis datos como se describe, incluida la opinión política que revela mi firma, y comunique mi nombre a: { $target }.
consent-names-postcode = Doy mi consentimiento para que { $organisation } trate mis datos como se describe, incluida la opinión política que revela mi firma, y comunique mi nombre y mi código postal a: { $target }.
signer-consent-required = Marca la casilla para dar tu consentimiento; sin él no podemos aceptar tu firma
signer-consent-unknown = { signer-text-unknown }
signer-notice-unknown = { signer-text-unknown }

## Confirming: what is recorded
confirm-recorded = Al confirmar, se guarda lo siguiente:
confirm-again-text = ¿No es lo que escribiste? Este botón lo borra y te lleva de vuelta al formulario.
confirm-again = Esto no es lo que escribí: empezar de nuevo
signer-filled-in = También se ha rellenado: { $fields }. Se ve en la página que se abre.
signer-field-country = país
signer-field-postcode = código postal
signer-field-comment = comentario
signer-field-updates = novedades por correo
signer-list-separator = { list-separator }
signer-button-start-again = { confirm-again }

## Sending the email again, and what is stored
check-email-again = Enviar el correo otra vez
check-email-sent = El correo se envía otra vez, salvo que ya se hayan enviado cinco. Mira también en la carpeta de correo no deseado.
signature-clear = Se guarda sin cifrar: si la firma está confirmada, las fechas y horas de la firma y de nuestros correos (sin minutos una vez confirmada la firma), si se pudieron enviar, el idioma, las huellas (hash) de los textos que se te mostraron y, si el formulario los pide, tu país y si quieres recibir novedades.
signature-sealed = Todo lo demás está cifrado. Solo { $organisation } puede descifrarlo.
signature-ask = ¿Preguntas sobre tus datos? Escribe a: { $contact }.
signature-wrong = ¿Algo no está bien?
signature-wrong-text = Una firma confirmada no se puede cambiar. Este botón la retira y te lleva al formulario vacío para que firmes de nuevo.
signature-wrong-button = Retirar y empezar de nuevo

## Después de firmar
thanks-title = Gracias por firmar
thanks-text = Tu firma ya se ha contado.
thanks-people = { $count ->
    [one] Ha firmado { $count } persona.
    [many] Han firmado { $count } de personas.
   *[other] Han firmado { $count } personas.
}
thanks-remaining = Faltan { $remaining } para la próxima meta.
thanks-withdraw = Guarda nuestro correo: tiene un enlace para ver o retirar tu firma en cualquier momento.
thanks-share = Una petición crece cuando quienes la firman la dan a conocer.
share-native = Compartir…
share-copy = Copiar el enlace
share-copied = Copiado
share-preview = Así lo verán tus amistades
share-email = Correo
share-whatsapp = WhatsApp
share-facebook = Facebook
share-x = X
share-bluesky = Bluesky
share-telegram = Telegram
next-petition = Otra petición de { $organisation }
for-websites = Para quienes tienen un sitio web
embed-title = Mostrar la petición en tu propio sitio
embed-text = Copia este código en tu página. No carga nada de terceros.
badge-text = O solo el número de firmas, como imagen:
back-to-petition = Volver a la petición
check-email-title = Revisa tu correo
check-email-text = Hemos enviado un correo a
check-email-next = Ábrelo y sigue el enlace para confirmar tu firma. Hasta entonces no cuenta.
check-email-from = Lo envía { $sender }.
check-email-wrong = ¿La dirección no es correcta? Vuelve atrás y escríbela otra vez.
check-email-spam = ¿No llega nada al cabo de unos minutos? Mira en la carpeta de correo no deseado.
confirm-title = Confirma tu firma
confirm-text = Estás a punto de confirmar tu firma en esta petición:
confirm-as = Firmas como
confirm-button = Confirmar mi firma
confirm-not-me = No fui yo
confirm-not-me-text = Si no has firmado, pulsa este botón y tu dirección se borrará de inmediato.
signature-title = Tu firma
signature-petition = Petición
signature-date = Firmada el
signature-state = Estado
signature-pending = A la espera de tu confirmación
signature-confirmed = Contada
signature-kept = Datos guardados hasta el
signature-counts = Tu firma cuenta. No tienes que hacer nada más.
signature-updates-on = { $organisation } puede enviarte correos.
signature-updates-off = Dejar de recibir correos
signature-withdraw-text = Si retiras tu firma, tus datos se borran y la firma deja de contar.
signature-withdraw = Retirar mi firma
withdrawn-title = Tu firma se ha retirado
withdrawn-text = Tus datos se han borrado. Si cambias de opinión, puedes volver a firmar.
not-found-title = Esta página no existe
not-found-text = Quizá la dirección esté mal escrita o la página se haya movido.
not-found-home = Todas las peticiones

## Cartel
poster-sign-online = Firmar en línea
poster-or-paper = O firma aquí
poster-name = Nombre y apellidos
poster-email = Correo electrónico
poster-signature = Firma
poster-print = Imprime esta página en papel A4 o carta. Quien recoge firmas guarda bien las hojas y las entrega a la organización.
poster-data = Responsable del tratamiento de los datos que escribes aquí: { $controller }. Solo se usan para esta petición.
poster-withdraw = Para retirar tu firma, o para ver o corregir tus datos, escribe a { $contact }.
poster-privacy = Aviso de privacidad: { $address }

## Privacidad
privacy-title = Aviso de privacidad
privacy-lead = Aquí te explicamos qué pasa con los datos de quienes firman una petición en { $site }.
privacy-who-title = Quién es responsable de tus datos
privacy-who = Responsable del tratamiento: { $controller }
privacy-representative = Representante en la Unión Europea (artículo 27 del RGPD): { $name }
privacy-dpo = Delegado de protección de datos: { $name }
privacy-what-title = Qué se guarda
privacy-what = Tu nombre, tu correo electrónico, la fecha y la hora, el idioma, las huellas (hash) de los textos que se te mostraron, que marcaste las casillas obligatorias y si se te pudieron enviar nuestros correos.
privacy-what-country = Tu país, si lo indicaste.
privacy-what-postcode = Tu código postal, si lo indicaste.
privacy-what-comment = Tu comentario, si escribiste uno.
privacy-what-updates = Si quieres recibir novedades por correo.
privacy-what-paper = Si firmas en papel: lo que escribes en la hoja. La organización que inició la petición guarda las hojas para el mismo fin y las destruye, a más tardar, cuando se borran los datos de las firmas en línea.
privacy-browser = Si no hay conexión al firmar, tu navegador guarda lo que escribiste hasta que se pueda enviar. Pasadas 24 horas ya no se envía, y se borra la próxima vez que abras una página de este sitio.
privacy-limits = Para frenar avalanchas de firmas falsas, contamos cuántas veces se envía el formulario desde una red y para una dirección de correo. Para ello, tu dirección IP y tu correo solo se guardan como huellas (hash) calculadas con una clave secreta. La clave se borra a los dos días; desde entonces, ni siquiera nosotros podemos relacionar las huellas contigo.
privacy-not = No usamos cookies, ni seguimiento, ni imágenes o scripts de terceros.
privacy-why-title = Para qué usamos tus datos y con qué base jurídica
privacy-why-signature = Para registrar y contar tu firma, enviarte los correos relacionados y, si el formulario lo indica, comunicar tu nombre: tu consentimiento explícito (artículos 6.1.a y 9.2.a del RGPD), porque una firma puede revelar una opinión política.
privacy-why-updates = Para enviarte novedades, si las pediste: también tu consentimiento explícito. Puedes darte de baja sin retirar tu firma.
privacy-why-limits = Para evitar firmas dobles y falsas y no escribir a quienes no quieren nuestros correos: nuestro interés legítimo en un recuento fiable (artículo 6.1.f del RGPD).
privacy-how-title = Cómo se guardan tus datos y quién puede leerlos
privacy-how = Antes de guardarse, todo lo que pueda identificarte se cifra para la organización que inició la petición. Estas organizaciones pueden leer las firmas de sus peticiones:
privacy-how-service = El propio servicio solo puede leer lo que escribiste hasta que confirmes y mientras haya un correo pendiente de enviarte.
privacy-how-service-signed = El propio servicio solo puede leer lo que escribiste mientras haya un correo pendiente de enviarte.
privacy-how-hash = Para que nadie firme dos veces, con tu firma se guarda una huella (hash) de tu correo electrónico, calculada con una clave secreta. No revela la dirección, pero quien tenga la clave secreta de este servicio puede comprobar si se ha firmado con una dirección determinada. Cuando se borran los datos, se borra también un valor aleatorio que hace falta para esa comprobación, que deja de ser posible.
privacy-target-title = Qué se comunica a los destinatarios
privacy-target-none = A los destinatarios de la petición solo se les comunica cuántas personas firmaron, no quiénes.
privacy-target-some = Si el formulario lo indica, la organización comunica los nombres de quienes firman a los destinatarios de la petición. En todas las demás peticiones solo se les comunica cuántas personas firmaron.
privacy-target-all = La organización comunica los nombres de quienes firman a los destinatarios de la petición. El formulario también lo indica.
privacy-target-postcode = Si el formulario pide el código postal, se comunica junto con el nombre.
privacy-processors-title = Proveedores de servicios
privacy-processors = Estas empresas tratan datos por cuenta nuestra y siguiendo nuestras instrucciones (artículo 28 del RGPD):
privacy-processors-unknown = Las empresas que alojan este sitio y envían sus correos tratan datos por cuenta nuestra y siguiendo nuestras instrucciones (artículo 28 del RGPD).
privacy-aws = alojamiento de las páginas y del formulario, base de datos, envío de correos
privacy-transfer-title = Transferencias fuera del Espacio Económico Europeo
privacy-transfer-none = Los datos solo se guardan en el Espacio Económico Europeo.
privacy-transfer = También se guardan datos fuera del Espacio Económico Europeo. Puedes pedirnos una copia de las garantías:
privacy-clauses = decisión de adecuación de la Comisión Europea o, si no la hay, sus cláusulas contractuales tipo (artículos 45 y 46.2.c del RGPD)
privacy-cdn = Las páginas y el formulario pasan por servidores de una red mundial (CloudFront) cercanos a ti, que pueden estar fuera del Espacio Económico Europeo. No guardan lo que escribes.
privacy-long-title = Cuánto tiempo se guardan los datos
privacy-long = { $days ->
    [one] Hasta { $days } día después de cerrarse la petición.
   *[other] Hasta { $days } días después de cerrarse la petición.
}
privacy-long-range = De { $from } a { $to } días después de cerrarse, según la petición.
privacy-long-pending = { $days ->
    [one] Una firma sin confirmar se borra al cabo de { $days } día.
   *[other] Una firma sin confirmar se borra al cabo de { $days } días.
}
privacy-long-unsent = Este plazo se cuenta desde nuestro primer correo. Si no se te puede enviar ninguno, la firma se borra a los { $days } días.
privacy-long-withdrawn = { $days ->
    [one] Si retiras una firma, se guarda durante { $days } día una huella (hash) sin tu nombre ni tu dirección, para poder eliminar la firma también de las copias.
   *[other] Si retiras una firma, se guarda durante { $days } días una huella (hash) sin tu nombre ni tu dirección, para poder eliminar la firma también de las copias.
}
privacy-long-stopped = Si un correo para ti es devuelto, o si marcas alguno como no deseado, se guarda durante { $days } días una huella (hash) de tu dirección, calculada con una clave secreta, para no volver a escribirte.
privacy-long-deleted = Borrar significa que lo que escribiste se elimina de la base de datos y que lo que queda ya no se puede relacionar contigo. Puede tardar unos días.
privacy-long-backup = { $days ->
    [one] Los datos borrados desaparecen de las copias de seguridad { $days } día después.
   *[other] Los datos borrados desaparecen de las copias de seguridad { $days } días después.
}
privacy-long-count = El número de firmas se conserva. No identifica a nadie.
privacy-rights-title = Tus derechos
privacy-rights = Tienes derecho a acceder a tus datos, a rectificarlos o suprimirlos, a recibirlos en un formato portable, a limitar su tratamiento y a oponerte a él. Con el enlace del correo que te enviamos puedes ver y retirar tu firma; para todo lo demás, escribe a uno de los contactos de arriba. El tratamiento se basa en tu consentimiento, que puedes retirar en cualquier momento sin que ello afecte a la licitud del tratamiento anterior.
privacy-correct = Una firma confirmada no se puede cambiar. Para corregirla, retírala y vuelve a firmar, o escribe al responsable del tratamiento.
privacy-complain = Si crees que tus datos no se tratan correctamente, puedes presentar una reclamación ante una autoridad de control de protección de datos, por ejemplo la del lugar donde vives.
privacy-authority = Autoridad de control competente: { $authority }
privacy-must-title = Carácter voluntario y decisiones automatizadas
privacy-must = Firmar es voluntario. Si firmas, necesitamos tu nombre, tu correo electrónico y tu consentimiento; puedes dejar vacíos los campos marcados como opcionales.
privacy-automated = No se toma ninguna decisión automatizada sobre ti ni se elabora ningún perfil (artículo 22 del RGPD).
privacy-other-title = Si otra persona escribió tu dirección
privacy-other = Alguien puede escribir tu correo electrónico sin que lo sepas. En ese caso, tu dirección, el nombre y todo lo demás nos los ha dado esa persona. Con el enlace de nuestro correo puedes borrarlo todo de inmediato. Tienes los mismos derechos que quienes firman.
privacy-updated = Última modificación: { $date }
privacy-text = Este aviso como texto sin formato, publicado con su huella (hash)

## Lo que dice el servicio
signer-name-required = Escribe tu nombre y apellidos
signer-name-too-long = Tu nombre debe tener como máximo 255 caracteres
signer-name-web-address = Tu nombre no debe contener una dirección web
signer-name-first-character = Tu nombre no debe empezar por { $character }
signer-name-invalid = Tu nombre contiene un carácter no permitido
signer-email-required = Escribe tu correo electrónico
signer-email-invalid = Escribe una dirección como nombre@example.org
signer-email-disposable = Escribe una dirección que vayas a conservar: no se admiten direcciones desechables
signer-country-required = Elige el país en el que vives
signer-country-unknown = Elige un país de la lista
signer-postcode-required = Escribe tu código postal
signer-postcode-invalid = Escribe un código postal con el formato de tu país
signer-comment-required = Escribe por qué firmas
signer-comment-too-long = Tu comentario es demasiado largo
signer-declaration-required = Marca la casilla para confirmarlo
signer-updates-required = Marca la casilla para continuar
signer-text-unknown = La página no estaba al día: lee de nuevo la petición y firma otra vez
signer-error-title = Error: { $title }
signer-title-separator = {". "}
signer-button-confirm = { confirm-button }
signer-button-not-me = { confirm-not-me }
signer-button-updates-off = { signature-updates-off }
signer-button-withdraw = { signature-withdraw }
signer-not-found-title = Petición no encontrada
signer-not-found-text = No hay ninguna petición en esta dirección, o aún no está abierta.
signer-closed-title = Esta petición está cerrada
signer-closed-text = Ya no admite firmas. Tus datos no se han guardado.
signer-text-replaced-title = El texto ha cambiado
signer-text-replaced-text = La petición ha cambiado desde que abriste la página. Léela de nuevo antes de firmar.
signer-link-gone-title = Este enlace ya no es válido
signer-link-gone-text = Ya se ha usado, ha caducado o la firma se retiró. Puedes volver a firmar.
signer-bad-request-title = No hemos podido leer el formulario
signer-bad-request-text = Parte de lo enviado no es válida. Vuelve atrás e inténtalo de nuevo.
signer-cross-site-title = Firma en la página de la petición
signer-cross-site-text = Este formulario se envió desde otro sitio y no se ha aceptado. Abre la petición y firma allí.
signer-too-large-title = Tu texto es demasiado largo
signer-too-large-text = Acórtalo e inténtalo de nuevo.
signer-media-type-title = No hemos podido leer el formulario
signer-media-type-text = Su formato no es compatible.
signer-method-title = Eso no funciona aquí
signer-method-text = Vuelve a la petición e inténtalo de nuevo.
signer-too-many-title = Espera un momento
signer-too-many-text = Estamos recibiendo muchas firmas desde tu red. Inténtalo de nuevo dentro de { $wait }. No tendrás que volver a rellenar el formulario.
signer-unavailable-title = Ahora mismo no podemos recoger tu firma
signer-unavailable-text = Inténtalo de nuevo dentro de { $wait }. No tendrás que volver a rellenar el formulario.
signer-wait-seconds = { $count } s
signer-wait-minutes = { $count } min
signer-wait-hours = { $count } h

## Mensajes
mail-hello = Hola, { $name }:
mail-confirm-subject = Confirma tu firma: { $petition_title }
mail-confirm-intro = Acabas de firmar esta petición, o alguien lo ha hecho con tu dirección:
mail-confirm-do = Para que la firma cuente, abre esta página y pulsa el botón:
mail-confirm-button = Confirmar mi firma
mail-confirm-what = El enlace abre una página que muestra todo lo que firmas. Tu firma solo cuenta cuando la confirmas allí.
mail-confirm-until = Este enlace es válido hasta el { $expires_on }.
mail-confirm-not = Si no fuiste tú, ignora este correo: la firma no contará y tu dirección se borrará. También puedes borrarla ahora:
mail-confirm-keep = Guarda este correo: cuando hayas confirmado, el mismo enlace te permite ver o retirar tu firma en cualquier momento.
mail-reminder-subject = Tu firma aún no está confirmada: { $petition_title }
mail-reminder-intro = Hace unos días firmaste esta petición, o alguien lo hizo con tu dirección. La firma aún no cuenta:
mail-reminder-last = Este es nuestro único recordatorio.
mail-already-subject = Ya has firmado: { $petition_title }
mail-already-intro = Alguien acaba de firmar esta petición con tu dirección:
mail-already-text = Tu firma ya cuenta, así que no tienes que hacer nada. Si fue alguien que comparte tu buzón, necesita su propia dirección de correo para firmar.
mail-signed-subject = Gracias por firmar: { $petition_title }
mail-signed-intro = Gracias por firmar esta petición:
mail-signed-text = Tu firma cuenta.
mail-own = Ver o retirar tu firma
mail-footer = Recibes este correo porque tu dirección se escribió en una página de petición de { $site }.

## Two people with one address
second-note = Firmas como otra persona con esta dirección de correo, que no se puede cambiar aquí.
mail-second-text = Ya cuenta una firma con esta dirección, así que no tienes que hacer nada. Si otra persona que usa este buzón también quiere firmar, puede hacerlo una vez, con su propio nombre:
mail-second-link = Firmar como otra persona (el enlace es válido hasta el { $expires_on })
signer-second-taken-title = Ya han firmado dos personas con esta dirección
signer-second-taken-text = Pueden firmar dos personas que comparten un buzón. Las demás necesitan una dirección propia.
