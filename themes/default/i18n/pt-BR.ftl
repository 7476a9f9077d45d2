# Textos do tema em português do Brasil. O leitor é tratado por “você”.
# Native review: none

## Em todo lugar
skip-to-content = Pular para o conteúdo
menu = Menu principal
languages = Idiomas
footer-menu = Sobre este site
all-petitions = Todas as petições
privacy-notice = Aviso de privacidade
feed = Feed do site
feed-how = Um leitor de feeds é um aplicativo que mostra as novidades dos sites que você segue. Copie este endereço para ele.
petitioning = Petição dirigida a: { $target }
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
organisations = Promotores
show-all = Mostrar tudo ({ $count })
read-and-sign = Ler e assinar
read-more = Ler mais
search-petitions = Buscar petições
previous-page = Página anterior
next-page = Próxima página
pages = Páginas
page-of = Página { $number } de { $pages }
page-number = Página { $number }
nothing-here = Ainda não há nada aqui.
standing-draft = Rascunho
standing-scheduled = Abre em breve
standing-closed = Encerrada
standing-victory = Vitória
list-separator = {", "}
optional = (opcional)

## Títulos e descrições
title-home = { $site }
title-petitions = Todas as petições – { $site }
title-petitions-page = Todas as petições, página { $number } – { $site }
title-petition = { $title } – { $site }
title-confirmed = Agradecemos a sua assinatura – { $title }
title-embed = { $title }
title-poster = Para imprimir: { $title }
title-organisation = { $title } – { $site }
title-organisation-page = { $title }, página { $number } – { $site }
title-topic = Petições sobre { $title } – { $site }
title-topic-page = Petições sobre { $title }, página { $number } – { $site }
title-article = { $title } – { $site }
title-privacy = Aviso de privacidade – { $site }
title-check-email = Confira seu e-mail – { $site }
title-confirm = Confirme sua assinatura – { $site }
title-signature = Sua assinatura – { $site }
title-withdrawn = Sua assinatura foi retirada – { $site }
title-message = { $site }
title-not-found = Página não encontrada – { $site }
description-home = Petições em { $site }: leia, assine e acompanhe o andamento.
description-petitions = Todas as petições em { $site }, das mais recentes às mais antigas.
description-organisation = Petições iniciadas por { $title } e quantas pessoas as apoiam.
description-topic = Petições sobre { $title }, das mais recentes às mais antigas.
description-article = { $title }: uma página de { $site }.
description-privacy = O que { $site } faz com os dados de quem assina: o que é armazenado, por quanto tempo e quem pode ler.
social-image-alt = A petição “{ $title }”

## Início e listas
home-lead = Leia uma petição, assine e veja o que ela consegue.
featured = Em destaque
closing-soon = Encerram em breve
newest = Mais recentes
list-open = Petições abertas
list-closed = Petições encerradas
list-most-signed = Mais assinadas
victories = Vitórias
petitions-about = Petições sobre { $topic }
started-petitions = { $count ->
    [one] Iniciou { $count } petição
    [many] Iniciou { $count } de petições
   *[other] Iniciou { $count } petições
}
contact = Contato
website = Site

## Progresso
be-first = Seja uma das primeiras pessoas a assinar
of-goal = de { $goal }
next-goal = Próxima meta: { $goal }
goal-reached = A meta de { $goal } assinaturas foi alcançada.
progress-label = { $signatures } de { $goal } assinaturas
online-elsewhere = { $online } online e { $elsewhere } coletadas por outros meios
elsewhere-sum = { $elsewhere } coletadas por outros meios
elsewhere-from = { $source }: { $count }
elsewhere-from-on = { $source } ({ $date }): { $count }

## Petição
sign-this = Assinar esta petição
days-left = { $count ->
    [one] Falta { $count } dia
    [many] Faltam { $count } de dias
   *[other] Faltam { $count } dias
}
last-day = Último dia para assinar
closes-on = Pode ser assinada até { $date }, inclusive
closes-zone-city = {" "}(horário de { $city })
closes-zone = {" "}({ $zone })
closed-on = Encerrada em { $date }
closed-title = Esta petição está encerrada
closed-text = Ela não recebe mais assinaturas. Agradecemos a todas as pessoas que assinaram.
victory-title = Esta petição venceu
victory-text = O pedido foi atendido. Agradecemos a todas as pessoas que assinaram.
not-open-title = Esta petição ainda não está aberta
not-open-text = Ela só aparece na pré-visualização.
updates = Novidades
latest-update = Última novidade: { $title }
pace = { $count } esta semana
curve-title = Assinaturas dia a dia
curve-text = { $first }: { $from }, { $last }: { $to }
update-waiting = Ainda não publicado
updates-feed = Feed de novidades desta petição
spread-title = Compartilhe esta petição
poster-link = Folha de assinaturas para imprimir
text-link = Texto completo da petição (texto simples)
photo-credit = Foto: { $credit }

## O formulário
sign-title = Assinar esta petição
field-name = Nome completo
field-email = Seu endereço de e-mail
hint-email-confirm = Vamos enviar um e-mail para você confirmar a assinatura. Seu endereço nunca é publicado.
hint-email = Seu endereço nunca é publicado.
field-country = País onde você mora
choose-country = Escolha um país
field-postcode = CEP ou código postal
field-comment = Por que você está assinando?
field-updates = { $organisation } pode me enviar e-mails sobre esta petição e suas outras atividades. Posso cancelar a inscrição a qualquer momento.
field-trap = Deixe este campo em branco
what-happens = O que acontece com seus dados
sign-button = Assinar
signing = Enviando…
next-confirm = Em seguida, vamos enviar um e-mail a você. Sua assinatura conta depois que você abrir o link e confirmar.
next-counts = Sua assinatura conta imediatamente. Vamos enviar um e-mail com um link para você poder retirá-la.
errors-title = Há um problema
offline-title = Sem conexão
offline-text = Sua assinatura está salva neste navegador. Ela será enviada assim que você tiver conexão novamente com esta página aberta. Depois de 24 horas, ela não é mais enviada, e é apagada na próxima vez que você abrir uma página deste site neste navegador.
offline-forget = Apagar agora
failed-text = Algo deu errado. Tente novamente.

## O aviso junto ao botão
notice-sealed = Seu nome e seu endereço de e-mail são armazenados criptografados. { $organisation } pode lê-los. Você pode retirar sua assinatura a qualquer momento.
notice-who = Seu nome, seu endereço de e-mail e tudo o que possa identificar você são criptografados antes de serem armazenados. { $organisation } pode descriptografá-los. O serviço que opera este formulário só pode descriptografá-los até você confirmar e enquanto houver um e-mail aguardando envio para você.
notice-who-signed = Seu nome, seu endereço de e-mail e tudo o que possa identificar você são criptografados antes de serem armazenados. { $organisation } pode descriptografá-los. O serviço que opera este formulário só pode descriptografá-los enquanto houver um e-mail aguardando envio para você.
notice-count = Somente o número de assinaturas, sem nomes, é informado a: { $target }.
notice-names = { $organisation } informará seu nome a: { $target }.
notice-names-postcode = { $organisation } informará seu nome e seu CEP ou código postal a: { $target }.
notice-confirm = Seu endereço serve para confirmar a assinatura, e para enviar novidades somente se você pedir.
notice-signed = Seu endereço serve para agradecer e para que você possa retirar a assinatura, e para enviar novidades somente se você pedir.
notice-via = Se você seguiu um link que indica onde foi compartilhado, essa origem é criptografada, armazenada com sua assinatura e contada nas estatísticas.
notice-kept = { $days ->
    [one] Seus dados são apagados { $days } dia depois do encerramento da petição. Até lá, você pode retirar sua assinatura a qualquer momento.
   *[other] Seus dados são apagados { $days } dias depois do encerramento da petição. Até lá, você pode retirar sua assinatura a qualquer momento.
}

## Consentimento: a frase a marcar, como fica registrada
consent = Dou meu consentimento para que { $organisation } trate meus dados da forma descrita, incluindo a opinião política que minha assinatura revela.
consent-names = Dou meu consentimento para que { $organisation } trate meus dados da forma descrita, incluindo a opinião política que minha assinatura revela, e informe meu nome a: { $target }.
consent-names-postcode = Dou meu consentimento para que { $organisation } trate meus dados da forma descrita, incluindo a opinião política que minha assinatura revela, e informe meu nome e meu CEP ou código postal a: { $target }.
signer-consent-required = Marque a caixa para dar seu consentimento; sem ele, não podemos aceitar sua assinatura
signer-consent-unknown = { signer-text-unknown }
signer-notice-unknown = { signer-text-unknown }

## Confirming: what is recorded
confirm-recorded = Ao confirmar, fica registrado o seguinte:
confirm-again-text = Não é o que você escreveu? Este botão apaga tudo e leva de volta ao formulário.
confirm-again = Não foi isso que escrevi: recomeçar
signer-filled-in = Também preenchido: { $fields }. Isso aparece na página que se abre.
signer-field-country = país
signer-field-postcode = CEP ou código postal
signer-field-comment = comentário
signer-field-updates = novidades por e-mail
signer-list-separator = { list-separator }
signer-button-start-again = { confirm-again }

## Sending the email again, and what is stored
check-email-again = Enviar o e-mail novamente
check-email-sent = O e-mail é enviado novamente, a menos que cinco já tenham sido enviados. Confira também a pasta de spam.
signature-clear = Fica sem criptografia: se a assinatura está confirmada, as datas e os horários da assinatura e dos nossos e-mails (sem minutos depois de confirmada a assinatura), se foi possível enviar esses e-mails, o idioma, os hashes dos textos que foram mostrados a você e, se o formulário pedir, seu país e se você quer receber novidades.
signature-sealed = Todo o resto é criptografado. Só { $organisation } pode descriptografá-lo.
signature-ask = Dúvidas sobre seus dados? Contato: { $contact }.
signature-wrong = Algo está errado?
signature-wrong-text = Uma assinatura confirmada não pode ser alterada. Este botão retira a assinatura e abre um formulário vazio, para você assinar de novo.
signature-wrong-button = Retirar e recomeçar

## Depois de assinar
thanks-title = Agradecemos a sua assinatura
thanks-text = Sua assinatura foi contada.
thanks-people = { $count ->
    [one] { $count } pessoa já assinou.
    [many] { $count } de pessoas já assinaram.
   *[other] { $count } pessoas já assinaram.
}
thanks-remaining = Faltam { $remaining } para a próxima meta.
thanks-withdraw = Guarde nosso e-mail: ele tem um link para você ver ou retirar sua assinatura a qualquer momento.
thanks-share = Uma petição cresce quando quem assinou compartilha.
share-native = Compartilhar…
share-copy = Copiar o link
share-copied = Copiado
share-preview = O que seus amigos vão ver
share-email = E-mail
share-whatsapp = WhatsApp
share-facebook = Facebook
share-x = X
share-bluesky = Bluesky
share-telegram = Telegram
next-petition = Outra petição de { $organisation }
for-websites = Para quem tem um site
embed-title = Mostrar a petição no seu próprio site
embed-text = Copie este código para a sua página. Ele não carrega nada de terceiros.
badge-text = Ou somente o número de assinaturas, como imagem:
back-to-petition = Voltar à petição
check-email-title = Confira seu e-mail
check-email-text = Enviamos um e-mail para
check-email-next = Abra-o e siga o link para confirmar a assinatura. Até lá, não conta.
check-email-from = O remetente é { $sender }.
check-email-wrong = Endereço errado? Volte e digite-o novamente.
check-email-spam = Nada depois de alguns minutos? Confira a pasta de spam.
confirm-title = Confirme sua assinatura
confirm-text = Você está prestes a confirmar sua assinatura nesta petição:
confirm-as = Você está assinando como
confirm-button = Confirmar minha assinatura
confirm-not-me = Não fui eu
confirm-not-me-text = Se você não assinou, clique neste botão e seu endereço será apagado imediatamente.
signature-title = Sua assinatura
signature-petition = Petição
signature-date = Assinada em
signature-state = Situação
signature-pending = Aguardando sua confirmação
signature-confirmed = Contada
signature-kept = Dados armazenados até
signature-counts = Sua assinatura conta. Você não precisa fazer mais nada.
signature-updates-on = { $organisation } pode enviar e-mails a você.
signature-updates-off = Não receber mais e-mails
signature-withdraw-text = Se você retirar a assinatura, seus dados são apagados e ela deixa de contar.
signature-withdraw = Retirar minha assinatura
withdrawn-title = Sua assinatura foi retirada
withdrawn-text = Seus dados foram apagados. Se mudar de ideia, você pode assinar novamente.
not-found-title = Esta página não existe
not-found-text = O endereço pode estar errado ou a página mudou de lugar.
not-found-home = Todas as petições

## Cartaz
poster-sign-online = Assinar online
poster-or-paper = Ou assine aqui
poster-name = Nome completo
poster-email = Endereço de e-mail
poster-signature = Assinatura
poster-print = Imprima esta página em papel A4 ou Carta. Quem coleta as assinaturas guarda as folhas em segurança e as entrega à organização.
poster-data = Controlador dos dados que você escreve aqui: { $controller }. Eles são usados somente para esta petição.
poster-withdraw = Para retirar sua assinatura, ou para ver ou corrigir seus dados, escreva para { $contact }.
poster-privacy = Aviso de privacidade: { $address }

## Privacidade
privacy-title = Aviso de privacidade
privacy-lead = Aqui explicamos o que acontece com os dados de quem assina uma petição em { $site }.
privacy-who-title = Quem é responsável pelos seus dados
privacy-who = Controlador dos dados: { $controller }
privacy-representative = Representante na União Europeia (artigo 27 do GDPR): { $name }
privacy-dpo = Encarregado pelo tratamento de dados pessoais: { $name }
privacy-what-title = O que é armazenado
privacy-what = Seu nome, seu endereço de e-mail, a data e a hora, o idioma, os hashes dos textos que foram mostrados a você, que você marcou as caixas obrigatórias e se foi possível enviar nossos e-mails a você.
privacy-what-country = Seu país, se você informou.
privacy-what-postcode = Seu CEP ou código postal, se você informou.
privacy-what-comment = Seu comentário, se você escreveu um.
privacy-what-updates = Se você quer receber novidades por e-mail.
privacy-what-paper = Se você assinar no papel: o que escrever na folha. A organização que iniciou a petição guarda as folhas para a mesma finalidade e as destrói, no máximo, quando são apagados os dados das assinaturas online.
privacy-browser = Se não houver conexão quando você assinar, seu navegador guarda o que você escreveu até poder enviar. Depois de 24 horas, não é mais enviado, e é apagado na próxima vez que você abrir uma página deste site.
privacy-limits = Para barrar ondas de assinaturas falsas, contamos quantas vezes o formulário é enviado de uma rede e para um endereço de e-mail. Para isso, seu endereço IP e seu endereço de e-mail só são armazenados como hashes calculados com uma chave secreta. A chave é apagada depois de dois dias; a partir daí, nem nós conseguimos relacionar os hashes a você.
privacy-not = Não usamos cookies, rastreamento, nem imagens ou scripts de terceiros.
privacy-why-title = Para que usamos seus dados e com qual base legal
privacy-why-signature = Para registrar e contar sua assinatura, enviar a você os e-mails relacionados e, se o formulário indicar, informar seu nome: seu consentimento explícito (artigo 6(1)(a) e artigo 9(2)(a) do GDPR), porque uma assinatura pode revelar uma opinião política.
privacy-why-updates = Para enviar novidades a você, se você pediu: também seu consentimento explícito. Você pode cancelar a inscrição sem retirar sua assinatura.
privacy-why-limits = Para evitar assinaturas duplas e falsas e não escrever a quem não quer nossos e-mails: nosso interesse legítimo em uma contagem confiável (artigo 6(1)(f) do GDPR).
privacy-how-title = Como os dados são armazenados e quem pode lê-los
privacy-how = Antes de ser armazenado, tudo o que possa identificar você é criptografado para a organização que iniciou a petição. Estas organizações podem ler as assinaturas de suas petições:
privacy-how-service = O próprio serviço só pode ler o que você escreveu até você confirmar e enquanto houver um e-mail aguardando envio para você.
privacy-how-service-signed = O próprio serviço só pode ler o que você escreveu enquanto houver um e-mail aguardando envio para você.
privacy-how-hash = Para que ninguém assine duas vezes, um hash do seu endereço de e-mail, calculado com uma chave secreta, é armazenado com sua assinatura. Ele não revela o endereço, mas quem tiver a chave secreta deste serviço pode verificar se alguém assinou com um determinado endereço. Quando os dados são apagados, também é apagado um valor aleatório necessário para essa verificação, que deixa de ser possível.
privacy-target-title = O que é informado aos destinatários
privacy-target-none = Os destinatários da petição ficam sabendo somente quantas pessoas assinaram, não quem.
privacy-target-some = Se o formulário indicar, a organização informa os nomes de quem assina aos destinatários da petição. Em todas as outras petições, eles ficam sabendo somente quantas pessoas assinaram.
privacy-target-all = A organização informa os nomes de quem assina aos destinatários da petição. O formulário também indica isso.
privacy-target-postcode = Se o formulário pedir o CEP ou código postal, ele é informado junto com o nome.
privacy-processors-title = Prestadores de serviços
privacy-processors = Estas empresas tratam dados em nosso nome e segundo nossas instruções (artigo 28 do GDPR):
privacy-processors-unknown = As empresas que hospedam este site e enviam seus e-mails tratam dados em nosso nome e segundo nossas instruções (artigo 28 do GDPR).
privacy-aws = hospedagem das páginas e do formulário, banco de dados, envio dos e-mails
privacy-transfer-title = Transferências para fora do Espaço Econômico Europeu
privacy-transfer-none = Os dados são armazenados somente no Espaço Econômico Europeu.
privacy-transfer = Há dados armazenados também fora do Espaço Econômico Europeu. Você pode nos pedir uma cópia das garantias:
privacy-clauses = decisão de adequação da Comissão Europeia ou, na falta dela, suas cláusulas contratuais padrão (artigo 45 e artigo 46(2)(c) do GDPR)
privacy-cdn = As páginas e o formulário passam por servidores de uma rede mundial (CloudFront) perto de você, que podem estar fora do Espaço Econômico Europeu. Eles não armazenam o que você escreve.
privacy-long-title = Por quanto tempo os dados são armazenados
privacy-long = { $days ->
    [one] Até { $days } dia depois do encerramento da petição.
   *[other] Até { $days } dias depois do encerramento da petição.
}
privacy-long-range = Entre { $from } e { $to } dias depois do encerramento, dependendo da petição.
privacy-long-pending = { $days ->
    [one] Uma assinatura não confirmada é apagada depois de { $days } dia.
   *[other] Uma assinatura não confirmada é apagada depois de { $days } dias.
}
privacy-long-unsent = Esse prazo conta a partir do nosso primeiro e-mail. Se não for possível enviar nenhum, a assinatura é apagada depois de { $days } dias.
privacy-long-withdrawn = { $days ->
    [one] Se você retirar uma assinatura, um hash sem seu nome e sem seu endereço fica armazenado por { $days } dia, para que a assinatura também possa ser removida das cópias.
   *[other] Se você retirar uma assinatura, um hash sem seu nome e sem seu endereço fica armazenado por { $days } dias, para que a assinatura também possa ser removida das cópias.
}
privacy-long-stopped = Se um e-mail para você for devolvido, ou se você marcar algum como spam, um hash do seu endereço, calculado com uma chave secreta, é armazenado por { $days } dias para que não escrevamos mais para você.
privacy-long-deleted = Apagar significa que o que você escreveu é retirado do banco de dados e que o que resta não pode mais ser relacionado a você. Isso pode levar alguns dias.
privacy-long-backup = { $days ->
    [one] Os dados apagados desaparecem dos backups { $days } dia depois.
   *[other] Os dados apagados desaparecem dos backups { $days } dias depois.
}
privacy-long-count = O número de assinaturas é mantido. Ele não identifica ninguém.
privacy-rights-title = Seus direitos
privacy-rights = Você tem o direito de acessar seus dados, de corrigi-los ou apagá-los, de recebê-los em um formato portátil, de limitar seu tratamento e de se opor a ele. Com o link no e-mail que enviamos, você pode ver e retirar sua assinatura; para todo o resto, escreva para um dos contatos acima. O tratamento se baseia no seu consentimento, que você pode revogar a qualquer momento, sem afetar a licitude do tratamento anterior.
privacy-correct = Uma assinatura confirmada não pode ser alterada. Para corrigi-la, retire-a e assine de novo, ou escreva para o controlador.
privacy-complain = Se você achar que seus dados não são tratados corretamente, pode apresentar reclamação a uma autoridade de proteção de dados, por exemplo a do lugar onde você mora.
privacy-authority = Autoridade de proteção de dados competente: { $authority }
privacy-must-title = Caráter opcional e decisões automatizadas
privacy-must = Assinar é opcional. Se você assinar, precisamos do seu nome, do seu endereço de e-mail e do seu consentimento; você pode deixar em branco os campos marcados como opcionais.
privacy-automated = Nenhuma decisão automatizada é tomada sobre você e nenhum perfil é traçado (artigo 22 do GDPR).
privacy-other-title = Se outra pessoa escreveu seu endereço
privacy-other = Alguém pode escrever seu endereço de e-mail sem que você saiba. Nesse caso, temos seu endereço, o nome e tudo o mais por meio dessa pessoa. Com o link no nosso e-mail, você pode apagar tudo imediatamente. Você tem os mesmos direitos de quem assina.
privacy-updated = Última alteração: { $date }
privacy-text = Este aviso em texto simples, publicado com seu hash

## O que diz o serviço
signer-name-required = Digite seu nome completo
signer-name-too-long = O nome pode ter no máximo 255 caracteres
signer-name-web-address = O nome não pode conter um endereço da web
signer-name-first-character = O nome não pode começar com { $character }
signer-name-invalid = O nome contém um caractere não permitido
signer-email-required = Digite seu endereço de e-mail
signer-email-invalid = Digite um endereço como nome@example.org
signer-email-disposable = Digite um endereço que você vai manter: endereços descartáveis não são aceitos
signer-country-required = Escolha o país onde você mora
signer-country-unknown = Escolha um país da lista
signer-postcode-required = Digite seu CEP ou código postal
signer-postcode-invalid = Digite um CEP ou código postal no formato do seu país
signer-comment-required = Escreva por que você está assinando
signer-comment-too-long = O comentário é muito longo
signer-declaration-required = Marque a caixa para confirmar
signer-updates-required = Marque a caixa para continuar
signer-text-unknown = A página estava desatualizada: leia a petição novamente e assine outra vez
signer-error-title = Erro: { $title }
signer-title-separator = {". "}
signer-button-confirm = { confirm-button }
signer-button-not-me = { confirm-not-me }
signer-button-updates-off = { signature-updates-off }
signer-button-withdraw = { signature-withdraw }
signer-not-found-title = Petição não encontrada
signer-not-found-text = Não há nenhuma petição neste endereço, ou ela ainda não está aberta.
signer-closed-title = Esta petição está encerrada
signer-closed-text = Ela não recebe mais assinaturas. Seus dados não foram armazenados.
signer-text-replaced-title = O texto mudou
signer-text-replaced-text = A petição foi alterada depois que você abriu a página. Leia-a novamente antes de assinar.
signer-link-gone-title = Este link não é mais válido
signer-link-gone-text = Ele já foi usado, expirou ou a assinatura foi retirada. Você pode assinar novamente.
signer-bad-request-title = Não foi possível ler o formulário
signer-bad-request-text = Parte do que foi enviado não é válida. Volte e tente novamente.
signer-cross-site-title = Assine na página da petição
signer-cross-site-text = Este formulário foi enviado de outro site e não foi aceito. Abra a petição e assine por lá.
signer-too-large-title = Seu texto é muito longo
signer-too-large-text = Encurte-o e tente novamente.
signer-media-type-title = Não foi possível ler o formulário
signer-media-type-text = O formato não é suportado.
signer-method-title = Isso não funciona aqui
signer-method-text = Volte à petição e tente novamente.
signer-too-many-title = Aguarde um momento
signer-too-many-text = Estamos recebendo muitas assinaturas da sua rede. Tente novamente em { $wait }. Você não precisará preencher o formulário de novo.
signer-unavailable-title = No momento não podemos receber sua assinatura
signer-unavailable-text = Tente novamente em { $wait }. Você não precisará preencher o formulário de novo.
signer-wait-seconds = { $count } s
signer-wait-minutes = { $count } min
signer-wait-hours = { $count } h

## Mensagens
mail-hello = Olá, { $name },
mail-confirm-subject = Confirme sua assinatura: { $petition_title }
mail-confirm-intro = Você acaba de assinar esta petição, ou alguém fez isso com o seu endereço:
mail-confirm-do = Para que a assinatura conte, abra esta página e clique no botão:
mail-confirm-button = Confirmar minha assinatura
mail-confirm-what = O link abre uma página que mostra tudo o que você assina. Sua assinatura só conta depois que você a confirmar ali.
mail-confirm-until = Este link é válido até { $expires_on }.
mail-confirm-not = Se não foi você, ignore este e-mail: a assinatura não contará e seu endereço será apagado. Você também pode apagá-lo agora:
mail-confirm-keep = Guarde este e-mail: depois de confirmar, o mesmo link permite ver ou retirar sua assinatura a qualquer momento.
mail-reminder-subject = Sua assinatura ainda não foi confirmada: { $petition_title }
mail-reminder-intro = Há alguns dias você assinou esta petição, ou alguém fez isso com o seu endereço. A assinatura ainda não conta:
mail-reminder-last = Este é o nosso único lembrete.
mail-already-subject = Você já assinou: { $petition_title }
mail-already-intro = Alguém acaba de assinar esta petição com o seu endereço:
mail-already-text = Sua assinatura já conta, então você não precisa fazer nada. Se foi alguém que compartilha sua caixa de entrada, essa pessoa precisa de um endereço de e-mail próprio para assinar.
mail-signed-subject = Agradecemos a sua assinatura: { $petition_title }
mail-signed-intro = Agradecemos por você ter assinado esta petição:
mail-signed-text = Sua assinatura conta.
mail-own = Ver ou retirar sua assinatura
mail-footer = Você recebeu este e-mail porque seu endereço foi digitado em uma página de petição de { $site }.

## Two people with one address
second-note = Você está assinando como outra pessoa com este endereço de e-mail, que não pode ser alterado aqui.
mail-second-text = Uma assinatura com este endereço já conta, então não é preciso fazer nada. Se outra pessoa que usa esta caixa de entrada também quiser assinar, ela pode fazer isso uma vez, com o próprio nome:
mail-second-link = Assinar como outra pessoa (o link é válido até { $expires_on })
signer-second-taken-title = Duas pessoas já assinaram com este endereço
signer-second-taken-text = Duas pessoas que compartilham uma caixa de entrada podem assinar. As demais precisam de um endereço próprio.
