# Textos do tema em português.

## Em todo o lado
skip-to-content = Ir para o conteúdo
menu = Menu principal
languages = Idiomas
footer-menu = Sobre este site
all-petitions = Todas as petições
privacy-notice = Aviso de privacidade
feed = Canal de novidades
petitioning = Petição dirigida a { $target }
started-by = Iniciada por { $name }
signatures = { $count ->
    [one] { $count } assinatura
    [many] { $count } de assinaturas
   *[other] { $count } assinaturas
}
signatures-word = { $count ->
    [one] assinatura
    [many] de assinaturas
   *[other] assinaturas
}
supporters = { $count ->
    [one] { $count } apoio
    [many] { $count } de apoios
   *[other] { $count } apoios
}
supporters-word = { $count ->
    [one] apoio
    [many] de apoios
   *[other] apoios
}
petitions-count = { $count ->
    [one] { $count } petição
    [many] { $count } de petições
   *[other] { $count } petições
}
topics = Temas
all-topics = Todos os temas ({ $count })
organisations = Quem as iniciou
show-all = Mostrar tudo ({ $count })
read-and-sign = Ler e assinar
read-more = Ler mais
previous-page = Página anterior
next-page = Página seguinte
pages = Páginas
page-of = Página { $number } de { $pages }
page-number = Página { $number }
nothing-here = Ainda não há nada aqui.
standing-draft = Rascunho
standing-scheduled = Ainda não aberta
standing-closed = Encerrada
standing-victory = Vitória
list-separator = {", "}
optional = (opcional)

## Títulos e descrições
title-home = { $site }
title-petitions = Todas as petições – { $site }
title-petitions-page = Todas as petições, página { $number } – { $site }
title-petition = { $title } – { $site }
title-confirmed = Obrigado por assinar – { $title }
title-embed = { $title }
title-poster = Para imprimir: { $title }
title-organisation = { $title } – { $site }
title-organisation-page = { $title }, página { $number } – { $site }
title-topic = Petições sobre { $title } – { $site }
title-topic-page = Petições sobre { $title }, página { $number } – { $site }
title-article = { $title } – { $site }
title-privacy = Aviso de privacidade – { $site }
title-check-email = Veja o seu correio – { $site }
title-confirm = Confirme a sua assinatura – { $site }
title-signature = A sua assinatura – { $site }
title-withdrawn = A sua assinatura foi retirada – { $site }
title-message = { $site }
title-not-found = Página não encontrada – { $site }
description-home = Petições em { $site }: leia, assine e veja até onde chegaram.
description-petitions = Todas as petições em { $site }, das mais recentes às mais antigas.
description-organisation = Petições iniciadas por { $title } e quantas pessoas as apoiam.
description-topic = Petições sobre { $title }, das mais recentes às mais antigas.
description-article = { $title }, em { $site }.
description-privacy = O que { $site } faz com os dados de quem assina: o que é guardado, como, por quanto tempo e quem o pode ler.
social-image-alt = A petição «{ $title }»
social-image-alt-site = { $site }

## Início e listas
home-lead = Leia uma petição, junte-lhe o seu nome, veja o que dela resulta.
featured = Em destaque
closing-soon = Encerram em breve
newest = Mais recentes
victories = Vitórias
petitions-about = Petições sobre { $topic }
started-petitions = { $count ->
    [one] Iniciou { $count } petição
   *[other] Iniciou { $count } petições
}
contact = Contacto
website = Site

## Progresso
of-goal = de { $goal }
next-goal = Próxima meta: { $goal }
goal-reached = A meta de { $goal } foi alcançada.
progress-label = { $signatures } de { $goal } assinaturas
online-elsewhere = { $online } em linha e { $elsewhere } recolhidas por outros meios
elsewhere-from = { $source }: { $count }
elsewhere-from-on = { $source } ({ $date }): { $count }

## Petição
sign-this = Assinar esta petição
closes-on = Encerra no fim de { $date } ({ $zone })
closed-on = Encerrada a { $date }
closed-title = Esta petição está encerrada
closed-text = Já não recebe assinaturas. Obrigado a todas as pessoas que assinaram.
victory-title = Esta petição venceu
victory-text = O que pedia foi concedido. Obrigado a todas as pessoas que assinaram.
not-open-title = Esta petição ainda não está aberta
not-open-text = Só a pré-visualização a mostra.
updates = Novidades
updates-feed = Canal de novidades
spread-title = Conte a outros
poster-link = Folha para imprimir e assinar em papel
text-link = O texto tal como é assinado
photo-credit = Foto: { $credit }

## O formulário
sign-title = Assinar esta petição
field-name = O seu nome
field-email = O seu endereço de correio eletrónico
hint-email-confirm = Enviamos uma mensagem para verificar que é mesmo você. O endereço nunca é mostrado.
hint-email = Nunca é mostrado.
field-country = País onde vive
choose-country = Escolha um país
field-postcode = Código postal
field-comment = Porque assina?
field-updates = { $organisation } pode escrever-me sobre esta petição e as suas outras atividades. Posso terminar isso em qualquer altura.
field-trap = Deixe isto vazio
what-happens = O que acontece aos seus dados
sign-button = Assinar
signing = A enviar…
next-confirm = A seguir enviamos-lhe uma mensagem. A sua assinatura conta quando seguir a ligação e confirmar.
next-counts = A sua assinatura conta de imediato. Enviamos-lhe uma mensagem com uma ligação para a retirar.
errors-title = Verifique estas respostas
sent-title = Mais um passo: veja o seu correio
sent-text = Escrevemos para { $email }. Abra a mensagem e siga a ligação para confirmar; até lá a sua assinatura não conta.
sent-signed-title = Obrigado por assinar
offline-title = Sem ligação
offline-text = A sua assinatura fica guardada neste navegador. É enviada assim que voltar a ter ligação com esta página aberta. Ao fim de 24 horas já não é enviada, e é apagada da próxima vez que aqui for aberta uma página deste sítio.
offline-forget = Apagar agora
failed-text = Não funcionou. Tente novamente.

## O aviso junto ao botão
notice-who = O seu nome, o seu endereço de correio e o mais que aqui escrever são guardados cifrados. Só { $organisation } os pode ler.
notice-count = Só o número de assinaturas, sem nomes, é comunicado a: { $target }.
notice-names = { $organisation } entregará o seu nome a: { $target }.
notice-names-postcode = { $organisation } entregará o seu nome e o seu código postal a: { $target }.
notice-confirm = O seu endereço serve para confirmar a assinatura, e para notícias só se as pedir.
notice-signed = O seu endereço serve para lhe agradecer e permitir retirar a assinatura, e para notícias só se as pedir.
notice-kept = { $days ->
    [one] Os seus dados são apagados { $days } dia depois do encerramento da petição. Antes disso pode retirar a assinatura em qualquer altura.
   *[other] Os seus dados são apagados { $days } dias depois do encerramento da petição. Antes disso pode retirar a assinatura em qualquer altura.
}

## Consent: the sentence to tick, as it is kept on record
consent = Aceito que { $organisation } trate os meus dados da forma descrita, incluindo a opinião política que a minha assinatura revela.
consent-names = Aceito que { $organisation } trate os meus dados da forma descrita, incluindo a opinião política que a minha assinatura revela, e que entregue o meu nome a: { $target }.
consent-names-postcode = Aceito que { $organisation } trate os meus dados da forma descrita, incluindo a opinião política que a minha assinatura revela, e que entregue o meu nome e o meu código postal a: { $target }.
signer-consent-required = Marque a caixa para dar o seu consentimento; sem ele, não podemos aceitar a sua assinatura
signer-consent-unknown = { signer-text-unknown }
signer-notice-unknown = { signer-text-unknown }

## Depois de assinar
thanks-title = Obrigado por assinar
thanks-text = A sua assinatura foi contada.
thanks-withdraw = Guarde a nossa mensagem: uma ligação nela permite-lhe ver a sua assinatura e retirá-la em qualquer altura.
thanks-share = Uma petição cresce quando quem a assinou a passa adiante.
share-native = Partilhar…
share-email = Correio
share-whatsapp = WhatsApp
share-facebook = Facebook
share-x = X
share-bluesky = Bluesky
share-telegram = Telegram
embed-title = Mostrá-la no seu próprio site
embed-text = Copie isto para uma página. Não carrega nada de terceiros.
badge-text = Ou só o número, como imagem:
back-to-petition = Voltar à petição
check-email-title = Veja o seu correio
check-email-text = Enviámos uma mensagem para
check-email-next = Abra-a e siga a ligação para confirmar a assinatura. Até lá não conta.
check-email-wrong = Não está certo? Volte atrás e escreva de novo o endereço.
check-email-spam = Nada ao fim de alguns minutos? Procure no correio não solicitado.
confirm-title = Confirme a sua assinatura
confirm-text = Está prestes a assinar esta petição:
confirm-as = Assina como
confirm-button = Confirmar a minha assinatura
confirm-not-me = Não fui eu
confirm-not-me-text = Se não assinou, prima aqui. O seu endereço é apagado de imediato.
signature-title = A sua assinatura
signature-petition = Petição
signature-date = Assinada a
signature-state = Estado
signature-pending = À espera da sua confirmação
signature-confirmed = Contada
signature-kept = Dados guardados até
signature-counts = A sua assinatura conta. Não precisa de fazer mais nada.
signature-updates-on = { $organisation } pode escrever-lhe.
signature-updates-off = Deixar de me escrever
signature-withdraw-text = Se a retirar, os seus dados são apagados e a assinatura deixa de contar.
signature-withdraw = Retirar a minha assinatura
withdrawn-title = A sua assinatura foi retirada
withdrawn-text = Os seus dados foram apagados. Se mudar de ideias, pode voltar a assinar.
not-found-title = Esta página não existe
not-found-text = O endereço pode estar mal escrito, ou a página mudou de lugar.
not-found-home = Todas as petições

## Cartaz
poster-sign-online = Assinar em linha
poster-or-paper = Ou assine aqui
poster-name = Nome
poster-address = Correio ou morada
poster-signature = Assinatura
poster-print = Imprima esta página em papel A4 ou Letter. Quem recolhe as folhas guarda-as em segurança e entrega-as.
poster-data = Responsável pelo que escreve aqui: { $controller }. Serve apenas para esta petição.
poster-privacy = Aviso de privacidade: { $address }

## Privacidade
privacy-title = Aviso de privacidade
privacy-lead = Aqui se diz o que acontece aos dados de quem assina uma petição em { $site }.
privacy-who-title = Quem responde pelos seus dados
privacy-who = Responsável pelos dados: { $controller }.
privacy-what-title = O que é guardado
privacy-what = O seu nome, o seu endereço de correio, a hora, o idioma e uma impressão digital do texto que assinou.
privacy-what-country = O seu país, se o indicou.
privacy-what-postcode = O seu código postal, se o indicou.
privacy-what-comment = O seu comentário, se escreveu algum.
privacy-what-updates = Se quer receber notícias.
privacy-what-paper = Se assinar em papel: o que escreve na folha. A organização que iniciou a petição guarda as folhas para o mesmo fim e destrói-as, o mais tardar, quando são apagados os dados das assinaturas em linha.
privacy-not = Sem cookies, sem rastreio, sem imagens nem scripts de terceiros. O seu endereço de rede só é usado, mascarado e por um dia no máximo, para travar vagas de assinaturas falsas.
privacy-how-title = Como é guardado e quem o pode ler
privacy-how = Antes de serem guardados, os seus dados são cifrados para a organização que iniciou a petição. Estas organizações podem ler o que foi assinado nas suas petições:
privacy-how-service = O próprio serviço só pode ler o seu nome e o seu endereço de correio, e apenas enquanto houver uma mensagem por lhe enviar ou se aguardar a sua confirmação.
privacy-how-clear = Só fica por cifrar o que não identifica ninguém, para poder ser contado: a hora, o idioma, o texto que assinou e, quando o formulário os pede, o seu país e se quer receber notícias.
privacy-target-title = O que é entregue
privacy-target-none = Aos destinatários da petição é dito quantas pessoas assinaram. Não ficam a saber nomes.
privacy-target-some = Quando está dito junto ao botão, a organização entrega os nomes de quem assina aos destinatários da petição. Em todas as outras petições, é-lhes dito apenas quantas pessoas assinaram.
privacy-target-all = A organização entrega os nomes de quem assina aos destinatários da petição. Está dito também junto ao botão.
privacy-target-postcode = Quando o formulário pede o código postal, este é entregue com o nome.
privacy-long-title = Por quanto tempo
privacy-long = { $days ->
    [one] Até { $days } dia depois do encerramento da petição.
   *[other] Até { $days } dias depois do encerramento da petição.
}
privacy-long-range = Entre { $from } e { $to } dias depois do encerramento, conforme a petição.
privacy-long-pending = { $days ->
    [one] Uma assinatura não confirmada é apagada ao fim de { $days } dia.
   *[other] Uma assinatura não confirmada é apagada ao fim de { $days } dias.
}
privacy-long-withdrawn = { $days ->
    [one] De uma assinatura retirada fica durante { $days } dia uma chave mascarada, sem nome nem endereço.
   *[other] De uma assinatura retirada fica durante { $days } dias uma chave mascarada, sem nome nem endereço.
}
privacy-long-backup = { $days ->
    [one] As cópias de segurança recuam { $days } dia.
   *[other] As cópias de segurança recuam { $days } dias.
}
privacy-long-count = O número de assinaturas fica. Não nomeia ninguém.
privacy-rights-title = Os seus direitos
privacy-rights = Pode ver o que é guardado, corrigi-lo, pedir que seja apagado, levá-lo consigo ou opor-se. A ligação na mensagem que lhe enviámos mostra a sua assinatura e retira-a; ou escreva para o contacto acima. A base é o seu consentimento, que pode retirar em qualquer altura.
privacy-complain = Se achar que os seus dados são mal tratados, pode reclamar junto da autoridade de proteção de dados do lugar onde vive.

## O que diz o serviço
signer-name-required = Escreva o seu nome
signer-name-too-long = O nome pode ter no máximo 255 carateres
signer-name-web-address = O nome não pode conter um endereço da Web
signer-name-first-character = O nome não pode começar por { $character }
signer-name-invalid = Escreva o seu nome com letras
signer-email-required = Escreva o seu endereço de correio eletrónico
signer-email-invalid = Escreva um endereço como nome@exemplo.org
signer-email-disposable = Escreva um endereço que mantenha; endereços descartáveis não são aceites
signer-country-required = Escolha o país onde vive
signer-country-unknown = Escolha um país da lista
signer-postcode-required = Escreva o seu código postal
signer-postcode-invalid = Escreva um código postal como os do seu país
signer-comment-required = Escreva porque assina
signer-comment-too-long = O comentário é demasiado longo: encurte-o
signer-declaration-required = Marque a caixa para o confirmar
signer-updates-required = Marque a caixa para continuar
signer-text-unknown = A página estava desatualizada: leia de novo a petição e assine outra vez
signer-error-title-prefix = Erro:
signer-not-found-title = Não existe essa petição
signer-not-found-text = Não há nenhuma petição neste endereço, ou ainda não está aberta.
signer-closed-title = Esta petição está encerrada
signer-closed-text = Já não recebe assinaturas. Os seus dados não foram guardados.
signer-text-replaced-title = O texto mudou
signer-text-replaced-text = Desde que abriu a página, a petição foi alterada. Leia-a de novo antes de assinar.
signer-link-gone-title = Esta ligação já não é válida
signer-link-gone-text = Já foi usada, é demasiado antiga ou a assinatura foi retirada. Pode voltar a assinar.
signer-bad-request-title = Não foi possível ler
signer-bad-request-text = Algo no que foi enviado não está certo. Volte atrás e tente novamente.
signer-cross-site-title = Assine na página da petição
signer-cross-site-text = Isto veio de outro site e não foi aceite. Abra a petição e assine lá.
signer-too-large-title = É demasiado longo
signer-too-large-text = Encurte o que escreveu e tente novamente.
signer-media-type-title = Não foi possível ler
signer-media-type-text = Foi enviado numa forma que aqui não se entende.
signer-method-title = Isso não funciona aqui
signer-method-text = Volte à petição e tente novamente.
signer-too-many-title = Espere um momento
signer-too-many-text = Chegam muitas assinaturas da sua rede. Tente novamente daqui a { $wait }. O que escreveu fica guardado.
signer-unavailable-title = Neste momento não podemos receber a sua assinatura
signer-unavailable-text = Nada se perdeu: tente novamente daqui a { $wait }. O que escreveu fica guardado.
signer-wait-seconds = { $count } s
signer-wait-minutes = { $count } min
signer-wait-hours = { $count } h

## Mensagens
mail-hello = Olá { $name },
mail-confirm-subject = Confirme a sua assinatura: { $petition_title }
mail-confirm-intro = Acaba de assinar esta petição, ou alguém o fez com o seu endereço:
mail-confirm-do = Para que conte, abra esta página e prima o botão:
mail-confirm-button = Confirmar a minha assinatura
mail-confirm-until = A ligação é válida até { $expires_on }.
mail-confirm-not = Se não foi você, não faça nada: não contará e o seu endereço será apagado. Ou apague-o já aqui:
mail-confirm-keep = Guarde esta mensagem: depois de confirmar, a mesma ligação permite-lhe ver a sua assinatura e retirá-la em qualquer altura.
mail-reminder-subject = Ainda falta a sua assinatura: { $petition_title }
mail-reminder-intro = Há dois dias assinou esta petição, mas a sua assinatura ainda não conta:
mail-reminder-last = Só lembramos esta vez.
mail-already-subject = Já assinou: { $petition_title }
mail-already-intro = Alguém acaba de assinar esta petição com o seu endereço:
mail-already-text = A sua assinatura já conta, uma vez. Não precisa de fazer nada. Se foi outra pessoa que partilha a sua caixa de correio: para assinar precisa de um endereço próprio.
mail-signed-subject = Obrigado por assinar: { $petition_title }
mail-signed-intro = Obrigado por assinar esta petição:
mail-signed-text = A sua assinatura conta.
mail-own = Ver o que é guardado de si, ou retirar a assinatura:
mail-footer = Enviado por { $site } porque este endereço foi escrito na página da petição.
