# Textos do tema em português de Portugal. O leitor é tratado na terceira pessoa, sem «você».
# Native review: none

## Em todo o lado
skip-to-content = Ir para o conteúdo
menu = Menu principal
languages = Idiomas
footer-menu = Sobre este site
all-petitions = Todas as petições
privacy-notice = Aviso de privacidade
feed = Canal de novidades do site
feed-how = Um leitor de canais é uma aplicação que mostra as novidades dos sites que segue. Copie este endereço para ele.
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
search-petitions = Procurar petições
previous-page = Página anterior
next-page = Página seguinte
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
title-check-email = Verifique o seu e-mail – { $site }
title-confirm = Confirme a sua assinatura – { $site }
title-signature = A sua assinatura – { $site }
title-withdrawn = A sua assinatura foi retirada – { $site }
title-message = { $site }
title-not-found = Página não encontrada – { $site }
description-home = Petições em { $site }: leia, assine e acompanhe o seu progresso.
description-petitions = Todas as petições em { $site }, das mais recentes às mais antigas.
description-organisation = Petições iniciadas por { $title } e quantas pessoas as apoiam.
description-topic = Petições sobre { $title }, das mais recentes às mais antigas.
description-article = { $title }: uma página de { $site }.
description-privacy = O que { $site } faz com os dados de quem assina: o que é guardado, por quanto tempo e quem o pode ler.
social-image-alt = A petição «{ $title }»

## Início e listas
home-lead = Leia uma petição, assine-a e veja o que se consegue.
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
contact = Contacto
website = Site

## Progresso
be-first = Seja das primeiras pessoas a assinar
of-goal = de { $goal }
next-goal = Próxima meta: { $goal }
goal-reached = A meta de { $goal } assinaturas foi alcançada.
progress-label = { $signatures } de { $goal } assinaturas
online-elsewhere = { $online } online e { $elsewhere } recolhidas por outros meios
elsewhere-sum = { $elsewhere } recolhidas por outros meios
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
closes-zone-city = {" "}(hora de { $city })
closes-zone = {" "}({ $zone })
closed-on = Encerrada a { $date }
closed-title = Esta petição está encerrada
closed-text = Já não recebe assinaturas. Agradecemos a todas as pessoas que assinaram.
victory-title = Esta petição venceu
victory-text = O que pedia foi concedido. Agradecemos a todas as pessoas que assinaram.
not-open-title = Esta petição ainda não está aberta
not-open-text = Só está visível na pré-visualização.
updates = Novidades
latest-update = Última novidade: { $title }
pace = { $count } esta semana
curve-title = Assinaturas dia a dia
curve-text = { $first }: { $from }, { $last }: { $to }
update-waiting = Ainda não publicado
updates-feed = Canal de novidades desta petição
spread-title = Partilhe esta petição
poster-link = Folha de assinaturas para imprimir
text-link = Texto integral da petição (texto simples)
photo-credit = Foto: { $credit }

## O formulário
sign-title = Assinar esta petição
field-name = Nome completo
field-email = O seu endereço de e-mail
hint-email-confirm = Enviamos-lhe um e-mail para confirmar a assinatura. O seu endereço nunca é publicado.
hint-email = O seu endereço nunca é publicado.
field-country = País onde vive
choose-country = Escolha um país
field-postcode = Código postal
field-comment = Porque é que assina?
field-updates = { $organisation } pode enviar-me e-mails sobre esta petição e as suas outras atividades. Posso cancelar a subscrição em qualquer altura.
field-trap = Deixe este campo vazio
what-happens = O que acontece aos seus dados
sign-button = Assinar
signing = A enviar…
next-confirm = A seguir enviamos-lhe um e-mail. A sua assinatura conta depois de abrir a ligação e confirmar.
next-counts = A sua assinatura conta de imediato. Enviamos-lhe um e-mail com uma ligação para a retirar.
errors-title = Há um problema
offline-title = Sem ligação
offline-text = A sua assinatura está guardada neste navegador. Será enviada assim que voltar a ter ligação com esta página aberta. Ao fim de 24 horas já não é enviada, e é apagada da próxima vez que abrir uma página deste site neste navegador.
offline-forget = Apagar agora
failed-text = Algo correu mal. Tente novamente.

## O aviso junto ao botão
notice-sealed = O seu nome e o seu endereço de e-mail são guardados cifrados. { $organisation } pode lê-los. Pode retirar a assinatura em qualquer altura.
notice-who = O seu nome, o seu endereço de e-mail e tudo o que o possa identificar são cifrados antes de serem guardados. { $organisation } pode decifrá-los. O serviço que gere este formulário só os pode decifrar até à sua confirmação e enquanto houver um e-mail por lhe enviar.
notice-who-signed = O seu nome, o seu endereço de e-mail e tudo o que o possa identificar são cifrados antes de serem guardados. { $organisation } pode decifrá-los. O serviço que gere este formulário só os pode decifrar enquanto houver um e-mail por lhe enviar.
notice-count = Só o número de assinaturas, sem nomes, é comunicado a: { $target }.
notice-names = { $organisation } comunicará o seu nome a: { $target }.
notice-names-postcode = { $organisation } comunicará o seu nome e o seu código postal a: { $target }.
notice-confirm = O seu endereço serve para confirmar a assinatura, e para lhe enviar novidades só se as pedir.
notice-signed = O seu endereço serve para lhe agradecer e permitir que retire a assinatura, e para lhe enviar novidades só se as pedir.
notice-via = Se seguiu uma ligação que indica onde foi partilhada, essa origem é cifrada, guardada com a sua assinatura e contada nas estatísticas.
notice-kept = { $days ->
    [one] Os seus dados são apagados { $days } dia depois do encerramento da petição. Até lá, pode retirar a assinatura em qualquer altura.
   *[other] Os seus dados são apagados { $days } dias depois do encerramento da petição. Até lá, pode retirar a assinatura em qualquer altura.
}

## Consentimento: a frase a assinalar, tal como fica registada
consent = Dou o meu consentimento para que { $organisation } trate os meus dados da forma descrita, incluindo a opinião política que a minha assinatura revela.
consent-names = Dou o meu consentimento para que { $organisation } trate os meus dados da forma descrita, incluindo a opinião política que a minha assinatura revela, e comunique o meu nome a: { $target }.
consent-names-postcode = Dou o meu consentimento para que { $organisation } trate os meus dados da forma descrita, incluindo a opinião política que a minha assinatura revela, e comunique o meu nome e o meu código postal a: { $target }.
signer-consent-required = Marque a caixa para dar o seu consentimento; sem ele, não podemos aceitar a sua assinatura
signer-consent-unknown = { signer-text-unknown }
signer-notice-unknown = { signer-text-unknown }

## Confirming: what is recorded
confirm-recorded = Ao confirmar, fica registado o seguinte:
confirm-again-text = Não é o que escreveu? Este botão apaga os dados e leva-o de volta ao formulário.
confirm-again = Não foi isto que escrevi: recomeçar
signer-filled-in = Também preenchido: { $fields }. Pode vê-lo na página que se abre.
signer-field-country = país
signer-field-postcode = código postal
signer-field-comment = comentário
signer-field-updates = novidades por e-mail
signer-list-separator = { list-separator }
signer-button-start-again = { confirm-again }

## Sending the email again, and what is stored
check-email-again = Enviar de novo o e-mail
check-email-sent = O e-mail é enviado de novo, exceto se já tiverem sido enviados cinco. Veja também na pasta de spam.
signature-clear = É guardado sem cifra: se a assinatura está confirmada, as datas e horas da assinatura e dos nossos e-mails (sem minutos, uma vez confirmada a assinatura), se foi possível enviar esses e-mails, o idioma, os hashes dos textos que lhe foram mostrados e, quando o formulário os pede, o seu país e se quer receber novidades.
signature-sealed = Tudo o resto está cifrado. Só { $organisation } o pode decifrar.
signature-ask = Perguntas sobre os seus dados? Contacte: { $contact }.
signature-wrong = Há algo errado?
signature-wrong-text = Uma assinatura confirmada não pode ser alterada. Este botão retira-a e abre um formulário vazio, para assinar de novo.
signature-wrong-button = Retirar e recomeçar

## Depois de assinar
thanks-title = Agradecemos a sua assinatura
thanks-text = A sua assinatura foi contada.
thanks-people = { $count ->
    [one] Já assinou { $count } pessoa.
    [many] Já assinaram { $count } de pessoas.
   *[other] Já assinaram { $count } pessoas.
}
thanks-remaining = Faltam { $remaining } para a próxima meta.
thanks-withdraw = Guarde o nosso e-mail: tem uma ligação para ver ou retirar a sua assinatura em qualquer altura.
thanks-share = Uma petição cresce quando quem a assinou a partilha.
share-native = Partilhar…
share-copy = Copiar a ligação
share-copied = Copiado
share-preview = O que os seus amigos vão ver
share-email = E-mail
share-whatsapp = WhatsApp
share-facebook = Facebook
share-x = X
share-bluesky = Bluesky
share-telegram = Telegram
next-petition = Outra petição de { $organisation }
for-websites = Para quem tem um site
embed-title = Mostrar a petição no seu próprio site
embed-text = Copie este código para a sua página. Não carrega nada de terceiros.
badge-text = Ou só o número de assinaturas, como imagem:
back-to-petition = Voltar à petição
check-email-title = Verifique o seu e-mail
check-email-text = Enviámos um e-mail para
check-email-next = Abra-o e siga a ligação para confirmar a assinatura. Até lá, não conta.
check-email-from = O remetente é { $sender }.
check-email-wrong = Endereço errado? Volte atrás e escreva-o de novo.
check-email-spam = Nada ao fim de alguns minutos? Veja na pasta de spam.
confirm-title = Confirme a sua assinatura
confirm-text = Está prestes a confirmar a sua assinatura desta petição:
confirm-as = Está a assinar como
confirm-button = Confirmar a minha assinatura
confirm-not-me = Não fui eu
confirm-not-me-text = Se não assinou, prima este botão e o seu endereço será apagado de imediato.
signature-title = A sua assinatura
signature-petition = Petição
signature-date = Assinada a
signature-state = Estado
signature-pending = À espera da sua confirmação
signature-confirmed = Contada
signature-kept = Dados guardados até
signature-counts = A sua assinatura conta. Não precisa de fazer mais nada.
signature-updates-on = { $organisation } pode enviar-lhe e-mails.
signature-updates-off = Deixar de receber e-mails
signature-withdraw-text = Se retirar a assinatura, os seus dados são apagados e a assinatura deixa de contar.
signature-withdraw = Retirar a minha assinatura
withdrawn-title = A sua assinatura foi retirada
withdrawn-text = Os seus dados foram apagados. Se mudar de ideias, pode voltar a assinar.
not-found-title = Esta página não existe
not-found-text = O endereço pode estar mal escrito, ou a página mudou de lugar.
not-found-home = Todas as petições

## Cartaz
poster-sign-online = Assinar online
poster-or-paper = Ou assine aqui
poster-name = Nome completo
poster-email = Endereço de e-mail
poster-signature = Assinatura
poster-print = Imprima esta página em papel A4 ou Letter. Quem recolhe assinaturas guarda as folhas em segurança e entrega-as à organização.
poster-data = Responsável pelo tratamento dos dados que escreve aqui: { $controller }. Servem apenas para esta petição.
poster-withdraw = Para retirar a assinatura, ou para ver ou corrigir os seus dados, escreva para { $contact }.
poster-privacy = Aviso de privacidade: { $address }

## Privacidade
privacy-title = Aviso de privacidade
privacy-lead = Aqui explicamos o que acontece aos dados de quem assina uma petição em { $site }.
privacy-who-title = Quem é responsável pelos seus dados
privacy-who = Responsável pelo tratamento: { $controller }
privacy-representative = Representante na União Europeia (artigo 27.º do RGPD): { $name }
privacy-dpo = Encarregado da proteção de dados: { $name }
privacy-what-title = O que é guardado
privacy-what = O seu nome, o seu endereço de e-mail, a data e a hora, o idioma, os hashes dos textos que lhe foram mostrados, o facto de ter marcado as caixas obrigatórias e se foi possível enviar-lhe os nossos e-mails.
privacy-what-country = O seu país, se o indicou.
privacy-what-postcode = O seu código postal, se o indicou.
privacy-what-comment = O seu comentário, se escreveu algum.
privacy-what-updates = Se quer receber novidades por e-mail.
privacy-what-paper = Se assinar em papel: o que escreve na folha. A organização que iniciou a petição guarda as folhas para o mesmo fim e destrói-as, o mais tardar, quando são apagados os dados das assinaturas online.
privacy-browser = Se não houver ligação quando assina, o seu navegador guarda o que escreveu até poder enviá-lo. Ao fim de 24 horas já não é enviado, e é apagado da próxima vez que abrir uma página deste site.
privacy-limits = Para travar vagas de assinaturas falsas, contamos quantas vezes o formulário é enviado a partir de uma rede e para um endereço de e-mail. Para isso, o seu endereço IP e o seu endereço de e-mail só são guardados como hashes calculados com uma chave secreta. A chave é apagada ao fim de dois dias; a partir daí, nem nós conseguimos relacionar os hashes consigo.
privacy-not = Não usamos cookies, nem rastreio, nem imagens ou scripts de terceiros.
privacy-why-title = Para que usamos os seus dados e com que fundamento jurídico
privacy-why-signature = Para registar e contar a sua assinatura, enviar-lhe os e-mails relacionados e, se o formulário o indicar, comunicar o seu nome: o seu consentimento explícito (artigo 6.º, n.º 1, alínea a), e artigo 9.º, n.º 2, alínea a), do RGPD), porque uma assinatura pode revelar uma opinião política.
privacy-why-updates = Para lhe enviar novidades, se as pediu: também o seu consentimento explícito. Pode cancelar a subscrição sem retirar a assinatura.
privacy-why-limits = Para evitar assinaturas duplas e falsas e não escrever a quem não quer os nossos e-mails: o nosso interesse legítimo numa contagem fiável (artigo 6.º, n.º 1, alínea f), do RGPD).
privacy-how-title = Como são guardados os dados e quem os pode ler
privacy-how = Antes de ser guardado, tudo o que o possa identificar é cifrado para a organização que iniciou a petição. Estas organizações podem ler as assinaturas das suas petições:
privacy-how-service = O próprio serviço só pode ler o que escreveu até à sua confirmação e enquanto houver um e-mail por lhe enviar.
privacy-how-service-signed = O próprio serviço só pode ler o que escreveu enquanto houver um e-mail por lhe enviar.
privacy-how-hash = Para que ninguém assine duas vezes, é guardado com a sua assinatura um hash do seu endereço de e-mail, calculado com uma chave secreta. Não revela o endereço, mas quem tiver a chave secreta deste serviço pode verificar se alguém assinou com um determinado endereço. Quando os dados são apagados, é apagado também um valor aleatório necessário para essa verificação, que deixa de ser possível.
privacy-target-title = O que é comunicado aos destinatários
privacy-target-none = Os destinatários da petição só ficam a saber quantas pessoas assinaram, não quem.
privacy-target-some = Se o formulário o indicar, a organização comunica os nomes de quem assina aos destinatários da petição. Em todas as outras petições, eles só ficam a saber quantas pessoas assinaram.
privacy-target-all = A organização comunica os nomes de quem assina aos destinatários da petição. O formulário também o indica.
privacy-target-postcode = Se o formulário pedir o código postal, este é comunicado com o nome.
privacy-processors-title = Prestadores de serviços
privacy-processors = Estas empresas tratam dados por nossa conta e segundo as nossas instruções (artigo 28.º do RGPD):
privacy-processors-unknown = As empresas que alojam este site e enviam os seus e-mails tratam dados por nossa conta e segundo as nossas instruções (artigo 28.º do RGPD).
privacy-aws = alojamento das páginas e do formulário, base de dados, envio dos e-mails
privacy-transfer-title = Transferências para fora do Espaço Económico Europeu
privacy-transfer-none = Os dados só são guardados no Espaço Económico Europeu.
privacy-transfer = Há dados guardados também fora do Espaço Económico Europeu. Pode pedir-nos uma cópia das garantias:
privacy-clauses = decisão de adequação da Comissão Europeia ou, na sua falta, as suas cláusulas contratuais-tipo (artigo 45.º e artigo 46.º, n.º 2, alínea c), do RGPD)
privacy-cdn = As páginas e o formulário passam por servidores de uma rede mundial (CloudFront) perto de si, que podem estar fora do Espaço Económico Europeu. Não guardam o que escreve.
privacy-long-title = Por quanto tempo são guardados os dados
privacy-long = { $days ->
    [one] Até { $days } dia depois do encerramento da petição.
   *[other] Até { $days } dias depois do encerramento da petição.
}
privacy-long-range = Entre { $from } e { $to } dias depois do encerramento, conforme a petição.
privacy-long-pending = { $days ->
    [one] Uma assinatura não confirmada é apagada ao fim de { $days } dia.
   *[other] Uma assinatura não confirmada é apagada ao fim de { $days } dias.
}
privacy-long-unsent = Este prazo conta-se a partir do nosso primeiro e-mail. Se não for possível enviar-lhe nenhum, a assinatura é apagada ao fim de { $days } dias.
privacy-long-withdrawn = { $days ->
    [one] Se retirar uma assinatura, fica guardado durante { $days } dia um hash sem o seu nome nem o seu endereço, para que a assinatura também possa ser removida das cópias.
   *[other] Se retirar uma assinatura, fica guardado durante { $days } dias um hash sem o seu nome nem o seu endereço, para que a assinatura também possa ser removida das cópias.
}
privacy-long-stopped = Se um e-mail que lhe enviámos for devolvido, ou se marcar algum como spam, é guardado durante { $days } dias um hash do seu endereço, calculado com uma chave secreta, para não voltarmos a escrever-lhe.
privacy-long-deleted = Apagar significa que o que escreveu é retirado da base de dados e que o que resta já não pode ser relacionado consigo. Pode demorar alguns dias.
privacy-long-backup = { $days ->
    [one] Os dados apagados desaparecem das cópias de segurança { $days } dia depois.
   *[other] Os dados apagados desaparecem das cópias de segurança { $days } dias depois.
}
privacy-long-count = O número de assinaturas é conservado. Não identifica ninguém.
privacy-rights-title = Os seus direitos
privacy-rights = Tem o direito de aceder aos seus dados, de os fazer retificar ou apagar, de os receber num formato portátil, de limitar o seu tratamento e de se opor a ele. Com a ligação no e-mail que lhe enviámos pode ver e retirar a assinatura; para tudo o resto, escreva para um dos contactos acima. O tratamento baseia-se no seu consentimento, que pode retirar em qualquer altura, sem comprometer a licitude do tratamento anterior.
privacy-correct = Uma assinatura confirmada não pode ser alterada. Para a corrigir, retire-a e assine de novo, ou escreva ao responsável pelo tratamento.
privacy-complain = Se achar que os seus dados não são tratados corretamente, pode apresentar reclamação a uma autoridade de controlo da proteção de dados, por exemplo a do lugar onde vive.
privacy-authority = Autoridade de controlo competente: { $authority }
privacy-must-title = Carácter facultativo e decisões automatizadas
privacy-must = Assinar é facultativo. Se assinar, precisamos do seu nome, do seu endereço de e-mail e do seu consentimento; pode deixar em branco os campos indicados como opcionais.
privacy-automated = Não são tomadas decisões automatizadas sobre si nem são definidos perfis (artigo 22.º do RGPD).
privacy-other-title = Se outra pessoa escreveu o seu endereço
privacy-other = Alguém pode escrever o seu endereço de e-mail sem que o saiba. Nesse caso, temos o seu endereço, o nome e tudo o resto por essa pessoa. Com a ligação no nosso e-mail pode apagar tudo de imediato. Tem os mesmos direitos que quem assina.
privacy-updated = Última alteração: { $date }
privacy-text = Este aviso em texto simples, publicado com o seu hash

## O que diz o serviço
signer-name-required = Escreva o seu nome completo
signer-name-too-long = O nome pode ter no máximo 255 caracteres
signer-name-web-address = O nome não pode conter um endereço da Web
signer-name-first-character = O nome não pode começar por { $character }
signer-name-invalid = O nome contém um carácter não permitido
signer-email-required = Escreva o seu endereço de e-mail
signer-email-invalid = Escreva um endereço como nome@example.org
signer-email-disposable = Escreva um endereço que vá manter: não são aceites endereços descartáveis
signer-country-required = Escolha o país onde vive
signer-country-unknown = Escolha um país da lista
signer-postcode-required = Escreva o seu código postal
signer-postcode-invalid = Escreva um código postal no formato do seu país
signer-comment-required = Escreva porque é que assina
signer-comment-too-long = O comentário é demasiado longo
signer-declaration-required = Marque a caixa para o confirmar
signer-updates-required = Marque a caixa para continuar
signer-text-unknown = A página estava desatualizada: leia de novo a petição e assine outra vez
signer-error-title = Erro: { $title }
signer-title-separator = {". "}
signer-button-confirm = { confirm-button }
signer-button-not-me = { confirm-not-me }
signer-button-updates-off = { signature-updates-off }
signer-button-withdraw = { signature-withdraw }
signer-not-found-title = Petição não encontrada
signer-not-found-text = Não há nenhuma petição neste endereço, ou ainda não está aberta.
signer-closed-title = Esta petição está encerrada
signer-closed-text = Já não recebe assinaturas. Os seus dados não foram guardados.
signer-text-replaced-title = O texto mudou
signer-text-replaced-text = A petição foi alterada desde que abriu a página. Leia-a de novo antes de assinar.
signer-link-gone-title = Esta ligação já não é válida
signer-link-gone-text = Já foi usada, expirou ou a assinatura foi retirada. Pode voltar a assinar.
signer-bad-request-title = Não foi possível ler o formulário
signer-bad-request-text = Parte do que foi enviado não é válida. Volte atrás e tente novamente.
signer-cross-site-title = Assine na página da petição
signer-cross-site-text = Este formulário foi enviado a partir de outro site e não foi aceite. Abra a petição e assine lá.
signer-too-large-title = O texto é demasiado longo
signer-too-large-text = Encurte-o e tente novamente.
signer-media-type-title = Não foi possível ler o formulário
signer-media-type-text = O formato não é suportado.
signer-method-title = Isso não funciona aqui
signer-method-text = Volte à petição e tente novamente.
signer-too-many-title = Espere um momento
signer-too-many-text = Estamos a receber muitas assinaturas da sua rede. Tente novamente daqui a { $wait }. Não terá de preencher de novo o formulário.
signer-unavailable-title = Neste momento não podemos receber a sua assinatura
signer-unavailable-text = Tente novamente daqui a { $wait }. Não terá de preencher de novo o formulário.
signer-wait-seconds = { $count } s
signer-wait-minutes = { $count } min
signer-wait-hours = { $count } h

## Mensagens
mail-hello = Olá, { $name },
mail-confirm-subject = Confirme a sua assinatura: { $petition_title }
mail-confirm-intro = Acaba de assinar esta petição, ou alguém o fez com o seu endereço:
mail-confirm-do = Para que a assinatura conte, abra esta página e clique no botão:
mail-confirm-button = Confirmar a minha assinatura
mail-confirm-what = A ligação abre uma página que mostra tudo o que assina. A sua assinatura só conta depois de a confirmar aí.
mail-confirm-until = Esta ligação é válida até { $expires_on }.
mail-confirm-not = Se não assinou, ignore este e-mail: a assinatura não contará e o seu endereço será apagado. Também pode apagá-lo já:
mail-confirm-keep = Guarde este e-mail: depois de confirmar, a mesma ligação permite-lhe ver ou retirar a assinatura em qualquer altura.
mail-reminder-subject = A sua assinatura ainda não está confirmada: { $petition_title }
mail-reminder-intro = Há alguns dias assinou esta petição, ou alguém o fez com o seu endereço. A assinatura ainda não conta:
mail-reminder-last = Este é o nosso único lembrete.
mail-already-subject = Já assinou: { $petition_title }
mail-already-intro = Alguém acaba de assinar esta petição com o seu endereço:
mail-already-text = A sua assinatura já conta, por isso não precisa de fazer nada. Se foi alguém que partilha a sua caixa de correio, essa pessoa precisa de um endereço de e-mail próprio para assinar.
mail-signed-subject = Agradecemos a sua assinatura: { $petition_title }
mail-signed-intro = Agradecemos que tenha assinado esta petição:
mail-signed-text = A sua assinatura conta.
mail-own = Ver ou retirar a sua assinatura
mail-footer = Recebe este e-mail porque o seu endereço foi escrito numa página de petição de { $site }.

## Two people with one address
second-note = Está a assinar como outra pessoa com este endereço de e-mail, que não pode ser alterado aqui.
mail-second-text = Já conta uma assinatura com este endereço, por isso não precisa de fazer nada. Se outra pessoa que usa esta caixa de correio também quiser assinar, pode fazê-lo uma vez, com o seu próprio nome:
mail-second-link = Assinar como outra pessoa (a ligação é válida até { $expires_on })
signer-second-taken-title = Já assinaram duas pessoas com este endereço
signer-second-taken-text = Duas pessoas que partilham uma caixa de correio podem assinar. Qualquer outra precisa de um endereço próprio.
