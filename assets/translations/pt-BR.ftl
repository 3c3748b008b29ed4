# Brazilian Portuguese

## Faults: a reason and its remedy, the attribute `remedy`, in one line

reason-and-remedy = { $reason }; { $remedy }

## Keys: labels, units beside numbers, and meanings. `unit` is the unit in words, as it may be typed beside a number; `beside` stands behind a number in
## a narrow field; `short` has 16 letters at most.

key-plan-name = Nome
    .help = Nome deste plano.
key-plan-note = Nota
    .help = Para quem é este plano, ou o que você quiser lembrar.
key-plan-currency = Moeda
    .help = Moeda de todo o dinheiro do plano, pelo código ISO 4217. Definida aqui, não converte nada; a janela pergunta.
key-plan-start_month = Primeiro mês
    .short = Desde
    .help = Primeiro mês do plano.
key-plan-months = Meses
    .unit = meses
    .typed = mês, mes
    .beside = meses
    .help = Número de meses do plano.
key-plan-goal_measure = A meta conta
    .help = Medida da meta: bruto (gross), ou líquido (take_home), depois de custos e impostos.
key-costs-tax_year_start = Início do ano fiscal
    .help = Mês do calendário em que começa o ano fiscal, de 1 a 12; um prejuízo só reduz os impostos do próprio ano fiscal.
key-cash-earned_before = Já ganhava antes
    .help = Se as receitas do primeiro mês já rendiam o mesmo antes dele, de modo que há pagamentos a caminho.
key-futures-count = Futuros
    .unit = futuros
    .help = Número de futuros a simular; 0 para nenhum.
key-futures-seed = Semente
    .help = Semente aleatória; a mesma semente dá os mesmos futuros.
key-audience-growth_rate = Crescimento do público
    .unit = fração por mês
    .beside = por mês
    .help = Crescimento do público por mês; toda receita que acompanha o público cresce com ele.
key-audience-likes_per_month = Curtidas por mês
    .unit = curtidas
    .typed = curtida, like
    .beside = curtidas
    .help = Curtidas nas suas LIVEs e vídeos em um mês. Elas não pagam nada.
key-audience-likes_baseline = Curtidas normais por mês
    .unit = curtidas
    .typed = curtida, like
    .beside = curtidas
    .help = Curtidas com as quais a sua visibilidade é a de sempre; só valem se houver um impulso das curtidas.
key-audience-lift_per_doubling = Impulso ao dobrar curtidas
    .unit = fração
    .help = Uma suposição sua: presentes a mais se as curtidas dobrassem e mais gente visse você. Nenhuma fonte dá um número.
key-live-sessions_per_month = LIVEs por mês
    .unit = LIVEs
    .typed = live
    .beside = LIVEs
    .help = LIVEs em um mês.
key-live-hours_per_session = Horas por LIVE
    .unit = horas
    .typed = h, hora
    .help = Duração de uma LIVE.
key-gifts-gifts_per_hour = Presentes por hora
    .short = Presentes/hora
    .unit = presentes
    .typed = presente
    .beside = presentes
    .help = Presentes virtuais que os espectadores mandam em uma hora de LIVE.
key-gifts-coins_per_gift = Moedas por presente
    .unit = moedas
    .typed = moeda
    .beside = moedas
    .help = Preço de um presente médio em moedas: uma Rosa custa 1; um Leão, { NUMBER(29999) }.
key-gifts-diamonds_per_coin = Diamantes por moeda
    .unit = diamantes
    .typed = diamante
    .beside = diamantes
    .help = Diamantes que você recebe por moeda de um presente. A lista de presentes do próprio TikTok diz 1.
key-gifts-usd_per_diamond = Dólares por diamante
    .unit = USD
    .typed = dólares, dólar, dolares, dolar
    .help = Quanto se paga em dólares americanos por um diamante, depois da parte da plataforma. Não há taxa oficial publicada.
key-gifts-top_fan_share = Presentes do maior fã
    .unit = fração dos presentes
    .help = Parte da renda de presentes que vem de uma só pessoa.
key-gifts-top_fan_leaves = Maior fã vai embora
    .unit = chance por mês
    .help = Chance, a cada mês, de essa pessoa parar de mandar presentes; usada pelos futuros.
key-brands-deals_per_month = Publis por mês
    .unit = publis
    .typed = publi
    .beside = publis
    .help = Posts patrocinados em um mês.
key-brands-fee_per_deal = Cachê por publi
    .unit = dinheiro
    .help = Cachê que uma marca paga por um post patrocinado.
key-rewards-videos_per_month = Vídeos por mês
    .unit = vídeos
    .typed = vídeo, videos, video
    .beside = vídeos
    .help = Vídeos de um minuto ou mais que podem render recompensas.
key-rewards-views_per_video = Visualizações por vídeo
    .unit = visualizações
    .typed = visualização, visualizacoes, views, view
    .beside = views
    .help = Visualizações de um vídeo médio.
key-rewards-qualified_share = Visualizações válidas
    .unit = fração
    .help = Parte das visualizações que contam: únicas, vindas do Para você, de cinco segundos ou mais.
key-rewards-rpm = RPM
    .unit = dinheiro por { NUMBER(1000) } visualizações válidas
    .help = Pagamento por { NUMBER(1000) } visualizações válidas.
key-segments-segments_per_month = Segmentos patrocinados por mês
    .short = Segmentos/mês
    .unit = segmentos patrocinados
    .typed = segmentos, segmento
    .help = Partes de uma LIVE pagas por um patrocinador.
key-segments-fee_per_segment = Cachê por segmento
    .short = Cachê/segmento
    .unit = dinheiro
    .help = Cachê que um patrocinador paga por um segmento.
key-segments-shoutouts_per_month = Salves por mês
    .unit = salves
    .typed = salve
    .help = Salves pagos nas suas LIVEs.
key-segments-fee_per_shoutout = Cachê por salve
    .unit = dinheiro
    .help = Cachê por um salve.
key-segments-collabs_per_month = Collabs pagas por mês
    .unit = collabs pagas
    .typed = collabs, collab
    .help = LIVEs junto com alguém que paga você por isso.
key-segments-fee_per_collab = Cachê por collab
    .unit = dinheiro
    .help = Cachê por uma collab paga.
key-affiliate-clicks_per_month = Cliques em produtos por mês
    .unit = cliques em produtos
    .typed = cliques, clique
    .help = Cliques nos produtos que você mostra.
key-affiliate-conversion_rate = Taxa de conversão
    .unit = fração
    .help = Parte dos cliques que viram pedido.
key-affiliate-order_value = Ticket médio
    .unit = dinheiro
    .help = Valor de um pedido médio.
key-affiliate-commission_rate = Comissão
    .unit = fração
    .help = Sua parte de um pedido; quem define é o vendedor.
key-affiliate-refund_rate = Pedidos reembolsados
    .unit = fração
    .help = Parte dos pedidos que são devolvidos: não pagam comissão.
key-merch-orders_per_month = Pedidos por mês
    .unit = pedidos
    .typed = pedido
    .beside = pedidos
    .help = Pedidos do seu próprio merch.
key-merch-price = Preço
    .unit = dinheiro
    .help = Preço de um pedido para quem compra.
key-merch-unit_cost = Custo por unidade
    .unit = dinheiro, com frete
    .help = Quanto um pedido custa para você, com frete.
key-merch-return_rate = Pedidos devolvidos
    .unit = fração
    .help = Parte dos pedidos que voltam.
key-supporters-opening_members = Membros no início
    .unit = membros
    .typed = membro
    .beside = membros
    .help = Membros quando o plano começa.
key-supporters-new_members_per_month = Novos membros por mês
    .short = Novos membros
    .unit = membros
    .typed = membro
    .beside = membros
    .help = Membros que entram em um mês.
key-supporters-churn_rate = Cancelamentos
    .unit = fração por mês
    .beside = por mês
    .help = Parte dos membros que saem a cada mês.
key-supporters-membership_price = Mensalidade
    .unit = dinheiro por mês
    .beside = por mês
    .help = Preço da mensalidade de um membro.
key-supporters-platform_fee_rate = Taxa da plataforma
    .unit = fração
    .help = Parte que fica com a plataforma de membros.
key-supporters-donations_per_month = Doações por mês
    .unit = doações
    .typed = doação, doacoes
    .beside = doações
    .help = Doações avulsas em um mês.
key-supporters-average_donation = Doação média
    .unit = dinheiro
    .help = Doação média antes das taxas.
key-supporters-donation_fee_rate = Taxa por doação
    .unit = fração
    .help = Parte que fica com a plataforma de doações.
key-subscriptions-subscribers = Assinantes
    .unit = assinantes
    .typed = assinante, subs
    .help = Pessoas que assinam as suas LIVEs.
key-subscriptions-price = Preço
    .unit = dinheiro por mês
    .beside = por mês
    .help = Preço de uma assinatura por mês.
key-subscriptions-store_fee_rate = Taxa da loja de apps
    .unit = fração
    .help = Parte que fica com a loja de aplicativos.
key-subscriptions-creator_share = Sua parte
    .unit = fração
    .help = Sua parte do que sobra depois da taxa da loja de aplicativos.
key-fees-card_rate = Taxa do cartão
    .unit = fração
    .help = Parte de cada pagamento que fica com a empresa do cartão: merch, membros e doações.
key-fees-card_fixed = Taxa fixa por pagamento
    .unit = dinheiro por pagamento
    .help = Parte fixa da taxa do cartão.
key-costs-fixed_per_month = Custos fixos por mês
    .unit = dinheiro
    .help = Custos que não dependem do que você ganha: luz, internet, ferramentas.
key-costs-manager_rate = Parte do empresário
    .unit = fração de marcas + segmentos
    .help = Parte do empresário nas publis e nos segmentos de LIVE.
key-costs-tax_set_aside_rate = Reserva para impostos
    .short = Para impostos
    .unit = fração do lucro
    .help = Parte do lucro que você separa para impostos.
key-costs-profit_before = Lucro antes do plano
    .unit = dinheiro
    .help = Lucro do ano fiscal antes do primeiro mês; um prejuízo é negativo.
key-cash-opening = Dinheiro no início
    .unit = dinheiro
    .help = Dinheiro que você pode gastar quando o plano começa; dívidas são negativas.
key-cash-living_per_month = Custo de vida por mês
    .short = Custo de vida
    .unit = dinheiro
    .help = Aluguel, comida e tudo o mais que você paga na vida pessoal em um mês.
key-season-jan = Janeiro
    .unit = multiplicador
    .help = Janeiro comparado a um mês normal, para receitas sazonais.
key-season-feb = Fevereiro
    .unit = multiplicador
    .help = Fevereiro comparado a um mês normal, para receitas sazonais.
key-season-mar = Março
    .unit = multiplicador
    .help = Março comparado a um mês normal, para receitas sazonais.
key-season-apr = Abril
    .unit = multiplicador
    .help = Abril comparado a um mês normal, para receitas sazonais.
key-season-may = Maio
    .unit = multiplicador
    .help = Maio comparado a um mês normal, para receitas sazonais.
key-season-jun = Junho
    .unit = multiplicador
    .help = Junho comparado a um mês normal, para receitas sazonais.
key-season-jul = Julho
    .unit = multiplicador
    .help = Julho comparado a um mês normal, para receitas sazonais.
key-season-aug = Agosto
    .unit = multiplicador
    .help = Agosto comparado a um mês normal, para receitas sazonais.
key-season-sep = Setembro
    .unit = multiplicador
    .help = Setembro comparado a um mês normal, para receitas sazonais.
key-season-oct = Outubro
    .unit = multiplicador
    .help = Outubro comparado a um mês normal, para receitas sazonais.
key-season-nov = Novembro
    .unit = multiplicador
    .help = Novembro comparado a um mês normal, para receitas sazonais.
key-season-dec = Dezembro
    .unit = multiplicador
    .help = Dezembro comparado a um mês normal, para receitas sazonais.
key-plan-currency_per_usd = Cotação do dólar
    .unit = dinheiro por USD
    .help = Valor de um dólar americano na moeda do plano; diamantes são pagos em dólares.
key-plan-goal_per_month = Meta por mês
    .unit = dinheiro
    .help = Renda que você quer atingir em um mês.
key-futures-together = Receitas variam juntas
    .unit = fração
    .help = Quanto as receitas variam juntas de um mês para o outro: 0 nada, 1 em sintonia total.
key-gifts-mix = Presentes por nome
    .help = Se os presentes por hora e as moedas por presente seguem uma tabela de presentes por nome; desativada, cada um mantém seu número.
key-own-name = Nome
    .help = Nome desta receita.
key-own-amount_per_month = Valor por mês
    .unit = dinheiro
    .help = Quanto esta receita própria rende em um mês.
setting-enabled = Entra na conta
    .help = Se esta receita rende; desativada, ela mantém seus números.
setting-follows_audience = Acompanha o público
    .unit = fração
    .help = Quanto esta receita cresce com o público: 0 nada, 1 por completo.
setting-seasonal = Sazonal
    .help = Se as temporadas do plano valem para esta receita.
setting-swing = Variação de mês a mês
    .unit = σ do logaritmo
    .help = Mudança aleatória de um mês para o outro; usada pelos futuros.
setting-starts_month = Começa no mês
    .unit = meses
    .typed = mês, mes
    .beside = meses
    .help = Meses até esta receita começar a render: 0 se rende desde o primeiro.
setting-ends_month = Termina no mês
    .unit = meses
    .typed = mês, mes
    .beside = meses
    .help = Primeiro mês em que esta receita já não rende, contado como o início; 120 para nunca.
setting-paid_after_days = Pago depois de
    .unit = dias
    .typed = dia
    .beside = dias
    .help = Dias entre o mês em que se ganha e o pagamento, em meses de 30 dias.
setting-minimum_payout = Saque mínimo
    .unit = dinheiro
    .help = Menor valor que é pago; menos que isso espera o mês seguinte.

## Streams: the name; `short` where there is little room; `within` in a sentence.

stream-gifts = Presentes LIVE
    .within = presentes
stream-brands = Parcerias com marcas
    .short = Marcas
    .within = marcas
stream-rewards = Recompensas para Criadores
    .short = Recompensas
    .within = recompensas
stream-segments = Segmentos de LIVE
    .short = Segmentos
    .within = segmentos
stream-affiliate = Afiliados
    .within = afiliados
stream-merch = Merch
    .within = merch
stream-supporters = Apoiadores
    .within = apoiadores
stream-subscriptions = Assinaturas LIVE
    .short = Assinaturas
    .within = assinaturas

line-one-off = avulso
line-likes = curtidas
line-gross = bruto
line-costs = custos
line-tax = impostos
line-take-home = líquido
rate-rpm = RPM de recompensas
rate-commission = Comissão de afiliados

## Parts of the figures that an event changes, and measures

counts-as-income = receita
counts-as-cost = custo
counts-as-private = pessoal
measure-gross = bruto
measure-take_home = líquido

## The support of a claim

support-high = bem embasado
support-medium = com algum embasamento
support-low = fraco

## Months: `short` alone, `dated` before a year where that is another form

month-1 = janeiro
    .short = jan
month-2 = fevereiro
    .short = fev
month-3 = março
    .short = mar
month-4 = abril
    .short = abr
month-5 = maio
    .short = mai
month-6 = junho
    .short = jun
month-7 = julho
    .short = jul
month-8 = agosto
    .short = ago
month-9 = setembro
    .short = set
month-10 = outubro
    .short = out
month-11 = novembro
    .short = nov
month-12 = dezembro
    .short = dez

month-of-year = { $month } de { $year }
short-month-of-year = { $month } { $year }

## New plans and scenarios

my-plan = Meu plano
new-plan = Plano novo
new-own-stream = Minha fonte
new-scenario = Cenário
base-name = Base

## Examples: the name, and a line about it

example-growing-creator = Criador em ascensão
    .about = Vinte LIVEs por mês e um pouco de cada receita
    .note = Você faz LIVE vinte noites por mês, posta vinte vídeos e ganha um pouco com cada receita. Cada número é o padrão do programa: um julgamento sobre dados publicados, a maioria com pouca base, e uma suposição nossa onde ninguém publicou nada. Coloque os números que você conhece, primeiro os presentes.
example-first-lives = Primeiras LIVEs
    .about = 800 seguidores, duas LIVEs por semana para aprender
    .note = Você tem 800 seguidores e faz LIVE duas vezes por semana para aprender; muitas contas só podem a partir de { NUMBER(1000) }. Os presentes se baseiam no dado com pouca base de US$ 5 a US$ 20 por hora abaixo de { NUMBER(10000) } seguidores, bem abaixo dele: numa agência, 242 de 806 criadores ativos não receberam nada em um mês. As doações são uma suposição nossa; o que exige mais seguidores está desligado.
example-part-time = Meio período
    .about = { NUMBER(15000) } seguidores e um emprego, três noites por semana
    .note = Você tem { NUMBER(15000) } seguidores e um emprego, e faz LIVE três noites por semana para uns 30 espectadores. Os presentes se baseiam num dado com pouca base de US$ 5 a US$ 15 por hora com 20 a 50 espectadores, os cachês em listas publicadas de US$ 75 a US$ 350 para { NUMBER(10000) } a { NUMBER(50000) } seguidores, comissão e conversão em relatos sobre o TikTok Shop. Cliques, doações, membros e salves são suposições nossas.
example-full-time = Tempo integral
    .about = { NUMBER(120000) } seguidores, LIVE como trabalho, com empresário
    .note = Você tem { NUMBER(120000) } seguidores nos EUA, LIVE é o seu trabalho, e um empresário fica com 15% do que os patrocinadores pagam, o de costume. Os presentes se baseiam num dado com pouca base de US$ 15 a US$ 50 por hora com 50 a 200 espectadores, os segmentos em US$ 0,50 a US$ 2 por espectador e hora, os cachês em listas publicadas de US$ 350 a US$ { NUMBER(3000) } para esse tamanho; US$ 0,0046 por diamante são os 46% relatados para LIVEs regulares nos EUA, e os seus 70% das assinaturas depois da loja são a parte que o TikTok publica para os EUA e o Canadá. Cliques, pedidos e membros são suposições nossas.
example-musician = Músico
    .about = { NUMBER(25000) } seguidores; camisetas e membros bancam as músicas
    .note = Você compõe, tem { NUMBER(25000) } seguidores, toca em LIVE aos domingos e em alguns dias da semana, e vive principalmente de camisetas e membros. O custo de uma camiseta, o preço de US$ 24, os 10% que uma plataforma de membros retém e as taxas de cartão são publicados; saem menos membros que os 8% ao mês que costumamos usar, pois bandas mantêm seus fãs: isso, o número de pedidos, membros e doações, os royalties e a época de Natal são suposições nossas.
    .own = Royalties
example-shop-seller = Vendedor no Shop
    .about = { NUMBER(18000) } seguidores, produtos de beleza por comissão
    .note = Você mostra produtos de beleza em LIVE quase todo dia e vive de comissões do TikTok Shop, com { NUMBER(18000) } seguidores. Uma comissão de 15% está nos 12 a 25% publicados para beleza, 18% de devoluções nos 15 a 25% publicados, 3,2% dos cliques que compram é o número de um site, e US$ 32 por pedido é um pouco menos que os US$ 35 citados para os EUA. Quantos clicam, os presentes e a liquidação de novembro são suposições nossas.
example-gifts-only = Só presentes
    .about = { NUMBER(20000) } seguidores, batalhas e papo, nada além de presentes
    .note = Você faz batalhas e papo em LIVE quase todo dia nos EUA, com { NUMBER(20000) } seguidores e uns 60 espectadores, e só ganha com presentes. Um diamante paga US$ 0,0046: dos US$ 0,01 que dizem que vale você fica com os 46% relatados para LIVEs regulares de mais de 25 minutos; o próprio TikTok publicou 53% como máximo. Os presentes dão uns US$ 18 por hora, dentro de um dado com pouca base de US$ 15 a US$ 50 com 50 a 200 espectadores; que um mês bom possa ser o dobro de um ruim é uma suposição nossa, já que um único fã pode fazer a diferença.

## Typed numbers: the word between the ends of a range, and a period after a number. `typed` lists other ways to write it, separated by commas.

range-between = a

## Currencies: the name of each in the singular

currency-AED = Dirham dos EAU
currency-AFN = Afegani afegão
currency-ALL = Lek albanês
currency-AMD = Dram armênio
currency-AOA = Kwanza angolano
currency-ARS = Peso argentino
currency-AUD = Dólar australiano
currency-AWG = Florim arubano
currency-AZN = Manat azeri
currency-BAM = Marco bósnio
currency-BBD = Dólar barbadense
currency-BDT = Taka bengali
currency-BGN = Lev búlgaro
currency-BHD = Dinar bareinita
currency-BIF = Franco burundiano
currency-BMD = Dólar bermudense
currency-BND = Dólar bruneano
currency-BOB = Boliviano
currency-BRL = Real brasileiro
currency-BSD = Dólar bahamense
currency-BTN = Ngultrum butanês
currency-BWP = Pula botsuanesa
currency-BYN = Rublo bielorrusso
currency-BZD = Dólar belizenho
currency-CAD = Dólar canadense
currency-CDF = Franco congolês
currency-CHF = Franco suíço
currency-CLP = Peso chileno
currency-CNY = Yuan chinês
currency-COP = Peso colombiano
currency-CRC = Colón costarriquenho
currency-CUP = Peso cubano
currency-CVE = Escudo cabo-verdiano
currency-CZK = Coroa tcheca
currency-DJF = Franco djiboutiano
currency-DKK = Coroa dinamarquesa
currency-DOP = Peso dominicano
currency-DZD = Dinar argelino
currency-EGP = Libra egípcia
currency-ERN = Nakfa da Eritreia
currency-ETB = Birr etíope
currency-EUR = Euro
currency-FJD = Dólar fijiano
currency-FKP = Libra malvinense
currency-GBP = Libra esterlina
currency-GEL = Lari georgiano
currency-GHS = Cedi ganês
currency-GIP = Libra de Gibraltar
currency-GMD = Dalasi gambiano
currency-GNF = Franco guineano
currency-GTQ = Quetzal guatemalteco
currency-GYD = Dólar guianense
currency-HKD = Dólar de Hong Kong
currency-HNL = Lempira hondurenha
currency-HTG = Gourde haitiano
currency-HUF = Florim húngaro
currency-IDR = Rupia indonésia
currency-ILS = Shekel israelense
currency-INR = Rupia indiana
currency-IQD = Dinar iraquiano
currency-IRR = Rial iraniano
currency-ISK = Coroa islandesa
currency-JMD = Dólar jamaicano
currency-JOD = Dinar jordaniano
currency-JPY = Iene japonês
currency-KES = Xelim queniano
currency-KGS = Som quirguiz
currency-KHR = Riel cambojano
currency-KMF = Franco comoriano
currency-KPW = Won norte-coreano
currency-KRW = Won sul-coreano
currency-KWD = Dinar kuwaitiano
currency-KYD = Dólar das Ilhas Cayman
currency-KZT = Tenge cazaque
currency-LAK = Kip laosiano
currency-LBP = Libra libanesa
currency-LKR = Rupia cingalesa
currency-LRD = Dólar liberiano
currency-LSL = Loti lesotiano
currency-LYD = Dinar líbio
currency-MAD = Dirham marroquino
currency-MDL = Leu moldávio
currency-MGA = Ariary malgaxe
currency-MKD = Dinar macedônio
currency-MMK = Quiate mianmarense
currency-MNT = Tugrik mongol
currency-MOP = Pataca macaense
currency-MRU = Ouguiya mauritana
currency-MUR = Rupia mauriciana
currency-MVR = Rufiyaa maldiva
currency-MWK = Kwacha malauiana
currency-MXN = Peso mexicano
currency-MYR = Ringgit malaio
currency-MZN = Metical moçambicano
currency-NAD = Dólar namibiano
currency-NGN = Naira nigeriana
currency-NIO = Córdoba nicaraguense
currency-NOK = Coroa norueguesa
currency-NPR = Rupia nepalesa
currency-NZD = Dólar neozelandês
currency-OMR = Rial omanense
currency-PAB = Balboa panamenho
currency-PEN = Sol peruano
currency-PGK = Kina papuásia
currency-PHP = Peso filipino
currency-PKR = Rupia paquistanesa
currency-PLN = Zloty polonês
currency-PYG = Guarani paraguaio
currency-QAR = Rial catariano
currency-RON = Leu romeno
currency-RSD = Dinar sérvio
currency-RUB = Rublo russo
currency-RWF = Franco ruandês
currency-SAR = Riyal saudita
currency-SBD = Dólar das Ilhas Salomão
currency-SCR = Rupia seichelense
currency-SDG = Libra sudanesa
currency-SEK = Coroa sueca
currency-SGD = Dólar singapuriano
currency-SHP = Libra de Santa Helena
currency-SLE = Leone de Serra Leoa
currency-SOS = Xelim somali
currency-SRD = Dólar surinamês
currency-SSP = Libra sul-sudanesa
currency-STN = Dobra de São Tomé e Príncipe
currency-SVC = Colón salvadorenho
currency-SYP = Libra síria
currency-SZL = Lilangeni suazi
currency-THB = Baht tailandês
currency-TJS = Somoni tadjique
currency-TMT = Manat turcomeno
currency-TND = Dinar tunisiano
currency-TOP = Paanga tonganesa
currency-TRY = Lira turca
currency-TTD = Dólar de Trinidad e Tobago
currency-TWD = Dólar taiwanês
currency-TZS = Xelim tanzaniano
currency-UAH = Hryvnia ucraniano
currency-UGX = Xelim ugandense
currency-USD = Dólar americano
currency-UYU = Peso uruguaio
currency-UZS = Som uzbeque
currency-VES = Bolívar venezuelano
currency-VND = Dong vietnamita
currency-VUV = Vatu de Vanuatu
currency-WST = Tala samoano
currency-XAF = Franco CFA da África Central
currency-XCD = Dólar do Caribe Oriental
currency-XCG = Florim do Caribe
currency-XOF = Franco CFA da África Ocidental
currency-XPF = Franco CFP
currency-YER = Rial iemenita
currency-ZAR = Rand sul-africano
currency-ZMW = Kwacha zambiano
currency-ZWG = Ouro zimbabueano

## Countries

country-AE = Emirados Árabes Unidos
country-AR = Argentina
country-AT = Áustria
country-AU = Austrália
country-BD = Bangladesh
country-BE = Bélgica
country-BG = Bulgária
country-BO = Bolívia
country-BR = Brasil
country-CA = Canadá
country-CH = Suíça
country-CL = Chile
country-CO = Colômbia
country-CR = Costa Rica
country-CY = Chipre
country-CZ = Tchéquia
country-DE = Alemanha
country-DK = Dinamarca
country-DO = República Dominicana
country-EC = Equador
country-EE = Estônia
country-EG = Egito
country-ES = Espanha
country-FI = Finlândia
country-FR = França
country-GB = Reino Unido
country-GH = Gana
country-GR = Grécia
country-GT = Guatemala
country-HK = Hong Kong
country-HR = Croácia
country-HU = Hungria
country-ID = Indonésia
country-IE = Irlanda
country-IL = Israel
country-IN = Índia
country-IS = Islândia
country-IT = Itália
country-JP = Japão
country-KE = Quênia
country-KH = Camboja
country-KR = Coreia do Sul
country-KZ = Cazaquistão
country-LT = Lituânia
country-LU = Luxemburgo
country-LV = Letônia
country-MA = Marrocos
country-MT = Malta
country-MX = México
country-MY = Malásia
country-NG = Nigéria
country-NL = Países Baixos
country-NO = Noruega
country-NZ = Nova Zelândia
country-PE = Peru
country-PH = Filipinas
country-PK = Paquistão
country-PL = Polônia
country-PT = Portugal
country-PY = Paraguai
country-RO = Romênia
country-RS = Sérvia
country-SA = Arábia Saudita
country-SE = Suécia
country-SG = Singapura
country-SI = Eslovênia
country-SK = Eslováquia
country-TH = Tailândia
country-TR = Turquia
country-TW = Taiwan
country-UA = Ucrânia
country-US = Estados Unidos
country-UY = Uruguai
country-VN = Vietnã
country-ZA = África do Sul

## The menus and the names of commands

menu-file = Arquivo
menu-edit = Editar
menu-view = Exibir
menu-help = Ajuda
menu-new = Novo
menu-new-plan = Novo plano
menu-make-it-yours = Faça o seu…
menu-empty-plan = Plano vazio
menu-open = Abrir…
menu-open-recent = Abrir recente
menu-save = Salvar
menu-save-as = Salvar como…
menu-import-files = Importar…
menu-real-amounts = Valores reais…
menu-versions = Versões…
menu-recover = Recuperar mudanças não salvas…
menu-quit = Sair
menu-undo = Desfazer
menu-redo = Refazer
menu-history = Histórico
menu-theme = Tema
menu-dark = Escuro
menu-light = Claro
menu-high-contrast = Alto contraste
menu-system = Sistema
menu-motion = Movimento
menu-full-motion = Completo
menu-reduced-motion = Reduzido
menu-language = Idioma
menu-numbers = Números
menu-zoom = Zoom
menu-blur-amounts = Desfocar valores
menu-blur-at-start = Desfocar valores ao abrir
menu-copy-months = Copiar todos os meses em CSV
menu-copy-picture = Copiar a visão como imagem
menu-copy-plan = Copiar o texto do plano
menu-export = Exportar
menu-export-picture = Imagem…
menu-export-report = Relatório…
menu-export-workbook = Planilha…
menu-open-exported = Abrir o arquivo
menu-rename-plan = Renomear o plano
menu-larger = Maior
menu-smaller = Menor
menu-normal-size = Tamanho normal
menu-collapse-all = Recolher todos os cartões
menu-expand-all = Expandir todos os cartões
menu-show-base = Mostrar a base
menu-show-scenario = Mostrar um cenário
menu-next-scenario = Próximo cenário
menu-previous-scenario = Cenário anterior
menu-add-scenario = Adicionar um cenário
menu-differences = Diferenças
menu-previous-month = Mês anterior
menu-next-month = Próximo mês
menu-next-panel = Próximo painel
menu-previous-panel = Painel anterior
menu-go-to-menu = Ir para o menu
menu-shortcuts = Atalhos de teclado
menu-calculation = Sobre este cálculo…
menu-new-seed = Nova semente aleatória
menu-about = Sobre o Zeroline

## Texts of the views

view-month = Mês
    .question = Como este mês se compõe?
    .about = Cada barra é uma receita no mês escolhido; custos e impostos levam do bruto ao líquido. Troque de mês acima do gráfico, ou com as setas enquanto o gráfico está em foco. Os valores são como definido: quanto podem variar está em “Intervalo”, e quando são pagos, em “Dinheiro”.
view-time = Tempo
    .question = Quanto cada receita soma ao longo do tempo?
    .about = Cada área é uma receita, empilhada mês a mês: ganhos acima de zero, prejuízos abaixo, o total em cima e as curtidas retas no zero. Clique em um mês para ver a composição dele, ou ande com as setas enquanto o gráfico está em foco. Os valores são como definido: o gráfico não diz com que certeza, nem quando o dinheiro chega.
view-cash = Dinheiro
    .question = Quando o dinheiro chega?
    .about = Em cima está o dinheiro que sobra a cada mês, com a faixa nos futuros; embaixo, o que foi ganho ao lado do que foi recebido. Defina quando cada receita é paga no cartão dela, e seu dinheiro inicial e seu custo de vida no cartão “Dinheiro”. Fica de fora o que o plano não conhece, como empréstimos, poupança e contas.
view-range = Intervalo
    .question = Com que certeza?
    .about = Cada futuro é uma simulação do plano: 8 de cada 10 estão na faixa larga, metade na estreita. Arraste a marca ao lado dos pontos para ler a chance de um valor, ou escolha um futuro para ver os números dele. Só vale o que valem os seus intervalos: um número sem intervalo conta como certo.
view-matters = Impacto
    .question = O que mais importa?
    .about = Cada barra mostra quanto o total muda quando um número vai do mínimo ao máximo do intervalo e o resto fica como definido. Clique em uma barra para ir ao controle dela. Um número sem intervalo não tem barra, e uma barra larga pode ser um palpite largo, e não um efeito forte.
view-reach = Atingir
    .question = O que seria preciso?
    .about = Cada linha é um número, e o valor com que ele sozinho atinge o objetivo. Escolha o objetivo em cima, aplique uma resposta ou trave um número que você não pode mudar. Aqui não se diz se uma mudança é realista, nem como chegar lá.
view-compare = Comparar
    .question = Qual é melhor?
    .about = Os cenários lado a lado: os números, os meses e quanto cada mudança contribui. Escolha em cima quais comparar, e com qual. Todos são calculados com os mesmos sorteios, então uma diferença vem só das suas mudanças; qual a chance de um cenário, aqui não se diz.
view-reality = Realidade
    .question = Como está indo de verdade?
    .about = Os meses passados como foram de verdade ao lado do plano, e o resto do plano a partir desse passado. Importe arquivos de plataformas ou digite valores reais, e depois use um número dos seus dados onde ele difere. Poucos meses dizem pouco: até haver mais, pesam sobretudo os números do plano.
view-others = Outros
    .question = O que dizem os outros?
    .about = O bruto do mês escolhido se uma moeda pagasse o que diz cada dado publicado, com o seu plano entre eles. Troque de mês em cima; uma linha mostra a fonte dela. Nenhum desses dados é oficial, e só os presentes são recalculados, mais nada.
about-view = Sobre esta visão
about-sheet = Sobre esta folha
copy-text = Copiar
copy-as-text = Copiar como texto
copy-csv = Copiar CSV
copy-for-spreadsheet = Copiar para planilha
copy-done = Copiado
month-line = Mês { $place } de { $months }: { $month }, como definido
month-as-set = Como definido: cada número no seu valor, sem o intervalo.
month-tax = Impostos
month-summary = Em { $month }: bruto { $gross }, líquido { $take_home }; curtidas { $zero }
range-no-futures = Este plano não simula futuros: futures.count é 0 no arquivo.
range-running = Simulando os futuros…
range-band = { $futures } futuros, cada um com todos os números sorteados no seu intervalo. 8 de cada 10 somam entre { $low } e { $high }.
range-half-have-more = Metade passa de { $median }.
range-one-future = Um futuro
range-rank-worst = O pior
range-rank-one-in-ten = 1 de cada 10
range-rank-median = Mediana
range-rank-nine-in-ten = 9 de cada 10
range-rank-best = O melhor
range-dots = { $months ->
    [one] O mês, 50 pontos
   *[other] Os { $months } meses, 50 pontos
}
range-each-dot = cada ponto: 1 de cada 50 futuros
range-drag-marker = Arraste para ver a chance de um valor
range-reach = { $hundred } de cada 100 futuros chegam a { $amount }
range-in-hundred-reach = de cada 100 chegam a
range-reached-amount = Valor a que chegam
matters-intro = Quanto o { $measure } muda em { $months } meses se cada número vai do mínimo ao máximo do seu intervalo e o resto fica como definido. Clique em uma barra para ir ao controle.
matters-no-range = Nenhum número tem intervalo ainda. Adicione um com o ± ao lado de um controle.
matters-as-set = { $total } como definido
matters-moves-with-total = anda com o total
matters-bar = { $name }: com { $low }, { $low_effect }; com { $high }, { $high_effect }
matters-likes = { $likes }: { $effect }
matters-ends =
    Com { $low }: { $low_effect }
    Com { $high }: { $high_effect }
matters-ends-with-rank =
    Com { $low }: { $low_effect }
    Com { $high }: { $high_effect }
    Anda com o total: { $rank } (0 nada, 1 em sintonia total)
others-own-rate = { $rate } por moeda, como definido
others-rate = { $rate } por moeda, { $site }, { $dated }
others-rate-beyond = { $rate } por moeda, { $site }, { $dated }; fora dos limites de um plano
others-own-row = O plano como definido
others-likes = Curtidas, segundo todos os dados
others-likes-summary = Curtidas: { $zero } segundo todos os dados

## The panels around the views

panel-export = Exportar
panel-blur = Desfocar valores
panel-blurred = Valores desfocados
panel-copied-months = Todos os meses copiados em CSV
panel-blur-hint = Esconde todos os valores; passe o cursor sobre um para ver
panel-rename-hint = Clique para renomear o plano
panel-up-to-date = Atualizado
panel-updating = Atualizando…
panel-offline = Offline
panel-offline-hint = Nada sai deste computador: o programa não tem código de rede
panel-no-change = : sem mudança, como definido.
panel-move-a-slider = Mova um controle para ver o que muda.
panel-history = Histórico
panel-close-history = Fechar o histórico
panel-saved-step = salvo
panel-income-mix = Mix de receitas
panel-gross = Bruto
panel-costs-and-tax = Custos e impostos
panel-take-home = Líquido
panel-loss = prejuízo
panel-sources-of-rates = Fontes das taxas
panel-lift-from-likes = Impulso das curtidas
panel-no-lift = Visibilidade: nenhum impulso suposto. Um impulso contaria nos presentes, nunca aqui.
panel-menu-bar = Barra de menus
panel-summary = Resumo
panel-beside = Ao lado da visão
panel-status = Status
panel-message-undo = Desfazer “{ $step }”
panel-message-keys = Teclas: { $keys }
panel-message-command-on = { $command } “{ $step }”
panel-message-rate = { $label }: { $value }, { $note }; ver as fontes
panel-message-lift = Visibilidade: você supõe { $lift } a mais de presentes cada vez que as curtidas dobram. Com as suas curtidas, isso é presentes × { $factor }, e conta nos presentes, nunca aqui.
summary-gross-of-month = Bruto, { $month }
summary-gross = Bruto, { $months }
summary-take-home = Líquido, { $months }
summary-goal-first-met = { $goal }: primeira vez
summary-of-it-take-home = Disso, líquido
summary-difference = { $difference } em relação à base
summary-sooner = { $months ->
    [one] { $months } mês antes
   *[other] { $months } meses antes
}
summary-later = { $months ->
    [one] { $months } mês depois
   *[other] { $months } meses depois
}
summary-base-met = base: { $month }
summary-base-not-met = base: não atinge
summary-goal-met = Meta atingida
summary-per-live-hour = { $amount } por hora de LIVE
summary-no-live-hours = sem horas de LIVE
summary-before-costs = antes de custos e impostos
summary-after-costs = depois de custos e impostos
summary-not-met = Não atinge
summary-measured = { $measure }, em { $months }
summary-measured-in-month = { $measure }, mês { $month } de { $months }
summary-band = 8 de cada 10: { $low } a { $high }
summary-band-pending = 8 de cada 10: …
summary-meet-though = mas sim em { $share } futuros
summary-meet-by = 8 de cada 10: até { $month }
summary-meet = atingida em { $share } futuros
summary-as-set = como definido, { $measure }

## The numbers of a plan: cards, rows, fields and ranges

assumptions-likes = ♥ Curtidas
assumptions-live = Agenda de LIVEs e público
assumptions-costs = Custos e impostos
assumptions-seasons = Temporadas
assumptions-likes-more = Impulso das curtidas
assumptions-likes-note = As curtidas não pagam nada. Se você acha que mais curtidas trazem mais espectadores, defina um impulso aqui; ele conta nos presentes.
assumptions-seasons-note = Cada mês comparado a um normal, para receitas sazonais.
assumptions-stream-more = Crescimento, temporada e meses
assumptions-when-paid = Quando é pago
assumptions-cash = Dinheiro
assumptions-plan-name = Nome do plano
assumptions-plan-more = Nota e câmbio
assumptions-add-stream = Adicionar receita
assumptions-add-stream-tip = Uma receita própria, para outros ganhos
assumptions-remove-stream = Remover esta receita
assumptions-goal-a-month = Meta mensal
assumptions-off = desativada
assumptions-differs = , diferente da base
assumptions-eight-in-ten = 8 de cada 10:
assumptions-no-range = Sem intervalo
assumptions-sources = Fontes
assumptions-note = Nota
assumptions-lock = Travar
assumptions-unlock = Destravar
assumptions-range-off = Desativar o intervalo
assumptions-range-on = Ativar o intervalo
assumptions-make-base = Usar este valor na base
assumptions-sources-tip = Fonte deste número, dados publicados e a sua nota
assumptions-source-tip = Fonte deste número e a sua nota
assumptions-note-tip = A sua nota sobre este número
assumptions-lock-tip = Travar: “O que seria preciso?” não vai mexer nele
assumptions-locked = Travado: “O que seria preciso?” não vai mexer nele
assumptions-range-off-tip = Desativa o intervalo; ele fica guardado para depois
assumptions-range-on-tip = Ativa o intervalo, ou digite 90 a 250 ou ±20%
assumptions-no-range-at-zero = Um número em zero não tem intervalo
assumptions-turn-off = Desativar; os números ficam
assumptions-turn-on = Ativar
assumptions-numbers = Números
assumptions-numbers-tip = Mostra ou esconde os números do plano
assumptions-view = Visão
assumptions-year-before = Ano anterior
assumptions-year-after = Ano seguinte
assumptions-sentence-not-accepted = Não aceito: { $reason }
assumptions-sentence-counted-in = { $name }: entra na conta
assumptions-sentence-part-sources = Fontes: { $name }
assumptions-sentence-part-note = Nota: { $name }
assumptions-sentence-part-lock = { $name }: trava
assumptions-sentence-part-range = { $name }: intervalo
assumptions-sentence-part-difference = { $name }: diferente da base
assumptions-sentence-of = { $name }: { $text }
assumptions-sentence-end-low = { $name }, mínimo
assumptions-sentence-end-high = { $name }, máximo
assumptions-sentence-type-end-low = { $name }: digite o mínimo
assumptions-sentence-type-end-high = { $name }: digite o máximo
assumptions-sentence-eight-in-ten = 8 de cada 10: { $low } a { $high }
assumptions-sentence-ranged = { $value } ({ $low } a { $high })
assumptions-sentence-base = Base: { $value }
assumptions-sentence-reset-to-saved = Voltar para { $value }, o valor salvo
assumptions-sentence-reset-to-base = Voltar à base, { $value }
assumptions-sentence-outside-limits = { $value } está fora dos limites; use um número de { $low } a { $high }
assumptions-sentence-months = { $months ->
    [one] { $months } mês
   *[other] { $months } meses
}
assumptions-sentence-factor = × { $factor }
assumptions-sentence-earns-never = Não rende em nenhum mês deste plano.
assumptions-sentence-earns-from = Rende a partir de { $first }.
assumptions-sentence-earns-from-to = Rende de { $first } a { $last }.
assumptions-sentence-more = +{ $count } mais
assumptions-sentence-most-streams = Um plano tem no máximo { $most } receitas próprias
number-help =
    { $help }

    Padrão: { $default }
    Limites: { $least } a { $most }
number-help-with-range =
    { $help }

    Padrão: { $default }, { $low } a { $high }
    Limites: { $least } a { $most }

## One-off events

event-line = { $name }, { $amount }, { $month }, { $kind }
event-title = Eventos avulsos
event-count-0 = nenhum
event-none = Dinheiro que entra ou sai uma vez só
event-note = Dinheiro que entra ou sai em um mês: um ring light, um festival, uma caução. Os pessoais só mexem no dinheiro disponível.
event-add = Adicionar evento
event-full = Um plano aceita no máximo { $most } eventos. Remova um primeiro.
event-new-name = Novo evento
event-name = Nome do evento
event-amount = Valor de { $name }
event-month = Mês de { $name }
event-search-month = Buscar um mês
event-kind = { $name } conta como
event-counts-as-income = Receita
event-counts-as-cost = Custo
event-counts-as-private = Pessoal
event-remove = Remover { $name }
event-put-back = Recolocar { $name }
event-taken-out = não está neste cenário
event-own-version = Um evento mudado neste cenário (◆) fica aqui como está, mesmo se a base o mudar ou remover.
event-versions-in = { $count ->
    [one] { $count } cenário mudou um evento: a versão dele fica como está, mesmo se você mudar ou remover o evento aqui.
   *[other] { $count } cenários mudaram um evento: as versões deles ficam como estão, mesmo se você mudar ou remover o evento aqui.
}
event-outside = fora dos meses do plano, não conta em nenhum
event-chip = { $name } { $event }
event-chip-hint = Arraste para outro mês, ou aperte ← ou →

## Texts of the table of tax bands

tax-use-bands = Usar faixas em vez de uma só alíquota
tax-add-band = Adicionar faixa
tax-head = Suas próprias faixas do lucro de um ano fiscal, cada uma com a sua alíquota
tax-from = a partir de
tax-from-of = Faixa { $number }: a partir de
tax-rate-of = Faixa { $number }: alíquota
tax-remove-of = Remover a faixa { $number }
tax-no-published = O Zeroline não tem faixas publicadas: nenhuma veio com fonte e data. Digite as da sua Receita.
tax-note = Um prejuízo reduz os impostos dos meses seguintes do ano fiscal. É uma estimativa para separar dinheiro, não uma orientação.

## The table of gifts by name

gift-empty = Ainda não há presentes, então nenhum conta. Busque abaixo para adicionar um.
gift-follows = Os presentes por hora e as moedas por presente seguem esta tabela.
gift-full = A tabela está cheia: no máximo { $most } presentes.
gift-coins = { $coins ->
    [one] { $coins } moeda
   *[other] { $coins } moedas
}
gift-per-hour = { $name }, { $coins }: presentes por hora
gift-per-hour-hint = Presentes por hora; clique para digitar
gift-remove = Remover { $name }
gift-remove-gift = Remover { $name }, { $coins }
gift-add-a-gift = Adicionar presente
gift-add = Adicionar { $name }, { $coins }
gift-search = Busque em { $gifts } presentes: nome, moedas
gift-not-found = Nenhum presente encontrado. Adicione o seu em gifts.csv, na pasta de configurações.
gift-more = mais { $count }; digite para reduzir a lista.
gift-own-gifts =
    gifts.csv, na pasta de configurações, adiciona presentes ou muda preços.
    Primeira linha: gift_id,name,coins,seen_on,source
gift-catalogue = Preços em moedas de { $gifts } presentes; as listas variam por país e época.
gift-catalogue-seen = Preços em moedas de { $gifts } presentes, vistos até { $day }; as listas variam por país e época.

## Presets of the built-in ledger, by their names in it

preset-name-gifts-outside-the-us = Presentes fora dos EUA
preset-name-gifts-in-the-us--every-mission-met = Presentes nos EUA: todas as missões cumpridas
preset-name-gifts-in-the-us--lives-over-25-minutes--twice-a-week = Presentes nos EUA: LIVEs de mais de 25 minutos, duas por semana
preset-name-gifts-in-the-us--lives-under-5-minutes = Presentes nos EUA: LIVEs de menos de 5 minutos
preset-name-old-creator-fund = Antigo Fundo para Criadores
preset-name-creator-rewards-in-the-united-states = Creator Rewards nos Estados Unidos
preset-name-creator-rewards-in-the-united-kingdom = Creator Rewards no Reino Unido
preset-name-creator-rewards-in-germany-or-france = Creator Rewards na Alemanha ou França
preset-name-creator-rewards-in-canada-or-australia = Creator Rewards no Canadá ou Austrália
preset-name-creator-rewards-in-brazil-or-mexico = Creator Rewards no Brasil ou México
preset-name-creator-rewards-in-southeast-asia = Creator Rewards no Sudeste Asiático
preset-name-us-and-canada = EUA e Canadá
preset-name-us-and-canada--full-bonus = EUA e Canadá, bônus integral
preset-name-other-countries = Outros países
preset-name-other-countries--full-bonus = Outros países, bônus integral
preset-name-sponsored-posts--1-000-to-10-000-followers = Publiposts, de { NUMBER(1000) } a { NUMBER(10000) } seguidores
preset-name-sponsored-posts--10-000-to-50-000-followers = Publiposts, de { NUMBER(10000) } a { NUMBER(50000) } seguidores
preset-name-sponsored-posts--50-000-to-500-000-followers = Publiposts, de { NUMBER(50000) } a { NUMBER(500000) } seguidores
preset-name-sponsored-posts--500-000-to-1-million-followers = Publiposts, de { NUMBER(500000) } a 1 milhão de seguidores
preset-name-tiktok-shop--beauty = TikTok Shop: beleza
preset-name-tiktok-shop--health-and-pets = TikTok Shop: saúde e pets
preset-name-tiktok-shop--supplements = TikTok Shop: suplementos
preset-name-tiktok-shop--fashion = TikTok Shop: moda
preset-name-tiktok-shop--home = TikTok Shop: casa
preset-name-tiktok-shop--food = TikTok Shop: alimentos
preset-name-tiktok-shop--electronics = TikTok Shop: eletrônicos
preset-name-amazon--games = Amazon: jogos
preset-name-amazon--luxury-beauty = Amazon: beleza de luxo
preset-name-amazon--books--kitchen--car = Amazon: livros, cozinha, carro
preset-name-amazon--clothing--jewellery--most-else = Amazon: roupas, joias e quase todo o resto
preset-name-amazon--toys--home--beauty--sport = Amazon: brinquedos, casa, beleza, esporte
preset-name-amazon--groceries--health--consoles = Amazon: mercado, saúde, consoles
preset-name-patreon--new-page- = Patreon (página nova)
preset-name-patreon--old-page--founders- = Patreon (página antiga, Founders)
preset-name-patreon--old-page--pro- = Patreon (página antiga, Pro)
preset-name-patreon--old-page--premium- = Patreon (página antiga, Premium)
preset-name-ko-fi--free-account- = Ko-fi (conta gratuita)
preset-name-ko-fi--gold- = Ko-fi (Gold)
preset-name-buy-me-a-coffee = Buy Me a Coffee
preset-name-card-payments--us- = Pagamentos com cartão (EUA)
preset-name-paypal-checkout = PayPal
preset-name-a-manager = Um empresário
preset-name-an-agent-and-a-manager = Um agente e um empresário
preset-name-a-tiktok-live-agency = Uma agência de TikTok LIVE
preset-name-tax--self-employed-in-the-us = Impostos, por conta própria nos EUA

## Presets

preset-title = Predefinições
preset-hint = Define vários números de uma vez com dados publicados
preset-sets = Define { $numbers }
preset-does-not-fit = Não se encaixa neste plano: { $problem }

## The panel of published claims

claims-close = Fechar as fontes
claims-default = padrão
claims-sourced = com fonte
claims-yours = seu
claims-by-name = por nome
claims-own-assumption = suposição nossa
claims-own-assumption-no-source = Suposição nossa; nenhuma fonte dá um número
claims-as-in-plan = como no seu plano
claims-your-own-number = Número seu; o padrão e os dados publicados estão abaixo.
claims-background = Contexto
claims-for-information = Só para informação: nenhum se encaixa no plano.
claims-your-note = Sua nota
claims-note-hint = A fonte, ou um lembrete
claims-or-more = “ou mais”: sem valor único
claims-outside-limits = fora dos limites
claims-use = Usar
claims-stale = antigo
claims-no-date = sem data
claims-fee-title = Quanto você poderia cobrar?
claims-followers = Seguidores
claims-engagement = engajamento
claims-views-a-post = views por post
claims-no-claim-covers = Nenhum dado publicado cobre uma conta como esta.
claims-fee-hint = Define o cachê por publi como número seu
claims-message-reset-to-default = Voltar ao padrão, { $default }
claims-message-default-from = Padrão { $default }: { $origin }
claims-message-count = { $count ->
    [one] { $count } dado publicado
   *[other] { $count } dados publicados
}
claims-message-effects = Mudariam o plano de { $least } a { $most } por mês, como definido.
claims-message-effect = Mudança no plano: { $only }, como definido.
claims-message-use-claim = Usar { $value }: { $reference }
claims-message-use-fee = Usar { $fee }
claims-message-read-on = Lido em { $day }
claims-message-strip = { $claims } dados na escala do controle; o seu está em { $value }; a lista abaixo tem todos
claims-message-now = agora { $value }

## Texts of charts

chart-all-streams = Todas as receitas
chart-as-set = como definido
chart-goal = Meta { $goal }
chart-goal-reached = Meta { $goal }: atingida
chart-goal-short = Meta { $goal }: faltam { $missing }
chart-in-ten = { $count } de cada 10
chart-likes = Curtidas { $zero }
chart-likes-a-month = { $likes } curtidas por mês: { $zero }
chart-median = mediana
chart-nothing-earns = Nenhuma receita rende ainda. Ative uma à esquerda ou defina os números dela.
chart-rest = { $count ->
    [one] mais { $count }
   *[other] mais { $count }
}
chart-streams = Todas as receitas em { $months } meses, { $total } no total; curtidas { $zero } em todos os meses
chart-futures = { $count } futuros em { $months } meses: 8 de cada 10 entre { $low } e { $high }; curtidas { $zero } em todos os futuros
chart-mix = Mix de receitas: { $gross } antes dos custos; a tabela abaixo lista todas as receitas
chart-before-costs = antes dos custos
chart-updating = Atualizando…

## Texts on the money that arrives

cash-spendable = Dinheiro disponível
cash-earned-and-paid = Ganho e recebido
cash-earned = Ganho
cash-paid-in = Recebido
cash-earned-amount = Ganho { $amount }
cash-paid-amount = Recebido { $amount }
cash-arrives = Você ganha { $earned } em { $month }, e chegam { $paid }.
cash-part-arrives = Você ganha { $earned } em { $month }; disso, chegam { $paid }.
cash-runs-out-by = Em { $share } futuros o dinheiro acaba até o fim de { $month }.
cash-run-out = acaba: { $share }
cash-runs-out-in = acaba em { $share } futuros até o fim de { $month }
cash-runs-out-as-set = Como definido, acaba em { $month }
cash-change-runs-out = agora o dinheiro acaba em { $month }
cash-change-runs-out-in = o dinheiro acaba em { $month } em vez de { $before }
cash-change-lasts = o dinheiro não acaba mais
cash-change-lowest = menor valor em caixa { $amount }, em { $month }
cash-afford = Quanto posso gastar?
cash-largest-expense-none = Em mais de 1 de cada 10 futuros acaba mesmo sem nenhuma despesa em { $month }.
cash-largest-expense = Uma despesa em { $month } pode ser de até { $amount } para o dinheiro durar em 9 de cada 10 futuros.
cash-summary = Dinheiro disponível, e o ganho ao lado do recebido; sobram { $left } no fim de { $month }; curtidas { $zero } em todos os meses
cash-unasked = { $opening } no início e { $living } por mês para viver são só padrões: digite os seus no cartão Dinheiro.
cash-still-owed = Ainda a receber
cash-end-of = fim de { $month }
cash-not-paid-yet = ganho, ainda não recebido
cash-days = { $days ->
    [one] após { $days } dia
   *[other] após { $days } dias
}
cash-until-paid = tudo recebido
cash-until-in = até { $month }
cash-until-minimum = espera chegar a { $minimum }
cash-until-beyond = depois do plano
cash-set-aside = Reserva para impostos
cash-set-aside-note = Desde { $since }. Pode ainda estar na sua conta, mas não conta como dinheiro disponível. É uma estimativa, não uma orientação.
cash-days-are-assumptions = Os dias também são suposições
cash-days-note = Abra uma receita à esquerda para mudar quando ela é paga e ver as fontes.

## "What would it take?"

reach-to = Para
reach-counting = contando
reach-one-of-these = Mude só um destes
reach-now = agora
reach-needed = necessário
reach-usual = normal
reach-not-in-your-hands = Fora do seu controle
reach-others-set-them = Quem define são o TikTok e os vendedores.
reach-a-little-of-each = Um pouco de cada
reach-apply = Aplicar
reach-searching = Buscando…
reach-locked = travado
reach-nothing-to-do = nada a mudar
reach-no-number-of-likes = Nenhum número de curtidas bastaria.
reach-likes-pay-nothing = não pagam nada, sejam quantas forem
reach-likes-with-lift = contam nos presentes, pelo impulso que você definiu
reach-locked-stay = números travados ficam como estão
reach-aim-as-set-total = ganhar no total, como definido,
reach-aim-as-set-month = ganhar em { $month }, como definido,
reach-aim-percentile = ganhar em { $tenths } de cada 10 futuros
reach-aim-chance-in-month = atingir a meta de { $month } em
reach-aim-lowest-spendable = ter sempre, como definido,
reach-aim-chance-of-running-out = ficar sem dinheiro em, no máximo,
reach-asked = Para { $aim } { $amount }, contando { $measure }.
reach-now-as-set-total = Agora o plano rende { $figure } no total.
reach-now-as-set-month = Agora o plano rende { $figure } em { $month }.
reach-now-percentile = Agora { $tenths } de cada 10 futuros chegam a { $figure }.
reach-now-chance-in-month = Agora a meta de { $month } é atingida em { $figure } dos futuros.
reach-now-lowest-spendable = Agora, no pior mês sobram { $figure }.
reach-now-chance-of-running-out = Agora o dinheiro acaba em { $figure } dos futuros.
reach-now-enough = {" "}É o bastante.
reach-now-short = {" "}Faltam { $amount }.
reach-sentence-refused = { $refused }.
reach-sentence-within = dentro do normal, { $low } a { $high }
reach-sentence-more = acima do normal, { $low } a { $high }
reach-sentence-less = abaixo do normal, { $low } a { $high }
reach-sentence-beyond-track = além da escala, que termina em { $end }
reach-sentence-out-of-reach = fora de alcance: até o limite dá { $figure }
reach-sentence-change = { $from } → { $to }
reach-sentence-part = { $label } { $to }
reach-sentence-gives = dá { $figure }
reach-sentence-at = { $label }: { $value }
reach-then-as-set-total = O total passa a ser { $reached }.
reach-then-as-set-month = Com isso, { $month } rende { $reached }.
reach-then-percentile = { $tenths } de cada 10 futuros passam a chegar a { $reached }.
reach-then-chance-in-month = A meta de { $month } passa a ser atingida em { $reached } dos futuros.
reach-then-lowest-spendable = No pior mês passam a sobrar { $reached }.
reach-then-chance-of-running-out = O dinheiro passa a acabar em { $reached } dos futuros.
reach-change = { $label } em { $month }: { $from } → { $to }. As curtidas continuam em US$0.

## Texts of the comparison of scenarios

compare-all-chosen = Comparar: todos os { $all }
compare-chosen = Comparar: { $chosen } de { $all }
compare-at-most = No máximo { $most } por vez; desmarque outro primeiro
compare-against = em relação a
compare-choose-two = Escolha pelo menos dois para comparar.
compare-nothing = Nada a comparar ainda
compare-what-is-a-scenario = Um cenário é um “e se…?” deste plano. Adicione um, mude alguns números e compare aqui.
compare-add-scenario = Adicionar um cenário
compare-over-time = Ao longo do tempo
compare-bands = 8 de cada 10 futuros
compare-how-often = Com que frequência fica à frente, e por quanto?
compare-no-futures = Este plano não simula futuros.
compare-dots = { $one } e { $other } em todos os meses, os mesmos { $count } futuros para os dois; cada ponto é 1 de cada 50 futuros
compare-as-set = { $one } em relação a { $other }: { $by } como definido.
compare-steps = De { $from } a { $to }: qual mudança importa mais?
compare-matrix = De cada 100 futuros, em quantos a linha fica à frente da coluna
compare-sort-by = Ordenar por { $name }
compare-reference = referência
compare-lines = Total de cada mês; no último: { $ends }; curtidas { $zero }
compare-dots-ahead = 50 pontos, cada um 1 de cada 50 futuros: { $one } fica à frente de { $other } em { $count } deles
compare-ahead = { $name } à frente
sweep-title = E se um número mudasse?
sweep-change = Mudar
sweep-and = e
sweep-nothing-else = mais nada
sweep-and-show = e mostrar
sweep-total = o total, como definido
sweep-reached = o total a que chegam 8 de cada 10 futuros
sweep-chance = a chance de atingir a meta no último mês
sweep-cannot-change = Um destes números não pode mudar aqui; escolha outro.
sweep-in = Em { $name }; clique em um ponto para adicioná-lo como cenário
sweep-now = agora { $value }
sweep-here = agora
sweep-click-to-add = Clique para adicionar como cenário
sweep-enter-to-add = Enter adiciona como cenário
sweep-target = meta { $figure }
sweep-line = { $name } na sua escala: { $first } com { $from }, { $last } com { $to }
sweep-map = { $x } e { $y } nas suas escalas: { $least } a { $most }

## Scenarios

scenario-what-if = + E se…?
scenario-all = Todos os cenários
scenario-add = Adicionar um cenário
scenario-import = Importar de um plano…
scenario-export = Exportar como plano…
scenario-rename = Renomear…
scenario-duplicate = Duplicar
scenario-move-left = Mover para a esquerda
scenario-move-right = Mover para a direita
scenario-remove = Remover
scenario-differences-and-note = Diferenças e nota…
scenario-colour = Cor
scenario-name = Nome do cenário
scenario-base-hint = Base: o próprio plano. Os cenários o seguem, menos nas diferenças.
scenario-differences = Diferenças
scenario-close-differences = Fechar as diferenças
scenario-base-has-none = A base não tem diferenças. Escolha ou adicione um cenário acima.
scenario-none = Nenhuma diferença ainda. Mova um controle para criar uma.
scenario-reset = Redefinir
scenario-reset-hint = Voltar a seguir a base
scenario-reset-all = Redefinir tudo
scenario-reset-all-hint = Remove todas as diferenças em relação à base
scenario-note-hint = Uma nota: por que este cenário?
scenario-note = Nota do cenário
colour-blue = Azul
colour-orange = Laranja
colour-green = Verde
colour-pink = Rosa
colour-yellow = Amarelo
colour-violet = Violeta
colour-rust = Ferrugem
colour-teal = Verde-azulado
scenario-message-actions = Ações para { $name }
scenario-message-count = Todos os { $count }
scenario-message-add-hint = Copia esta aba para um novo cenário, para mudar e comparar ({ $keys })
scenario-message-most = Um plano tem no máximo { $most } cenários
scenario-message-differs-0 = { $name }: nenhuma diferença em relação à base
scenario-message-differs-1 = { $name }: 1 diferença em relação à base
scenario-message-differs = { $name }: { $count } diferenças em relação à base
scenario-message-effect = Efeito no { $measure } em { $months }, como definido
scenario-message-reset = Redefinir: { $difference }
scenario-message-unreadable = { $key }: esta versão não conhece { $value } do arquivo; fica guardado.

## Texts of the whale test

top-fan-title = E se o maior fã for embora?
top-fan-no-share = Defina que parte dos seus presentes vem de uma só pessoa para ver.
top-fan-with = como definido
top-fan-without = sai em { $month }
top-fan-total = Todos os meses
top-fan-goal = Meta atingida
top-fan-least = Mínimo de dinheiro
top-fan-runs-out = Acaba
top-fan-row = { $name }: { $before } como definido, { $after } sem o maior fã
top-fan-add-scenario = Adicionar como cenário
top-fan-scenario = Sem o maior fã
top-fan-stream = Presentes LIVE, sem maior fã
top-fan-not-met = não atinge
top-fan-lasts = não

## The futures behind the figures

calculation-title = Sobre este cálculo
calculation-as-set = Como definido: cada número no seu valor, nada varia.
calculation-futures = Um futuro: uma simulação do plano em que os números variam dentro dos intervalos e os meses são diferentes.
calculation-run = { $futures } futuros, semente aleatória { $seed }, { $took } ms
calculation-no-run = Nenhum futuro foi simulado ainda.
calculation-seed = A mesma semente dá os mesmos futuros em qualquer computador. Outra só muda os sorteios.
calculation-new-seed = Nova semente aleatória

## The dialogs

dialog-cancel = Cancelar
dialog-close = Fechar
dialog-discard = Descartar
dialog-ask-to-discard = Descartar…
dialog-dont-save = Não salvar
dialog-export = Exportar
dialog-keep = Manter
dialog-keep-mine = Manter o meu
dialog-later = Depois
dialog-not-now = Agora não
dialog-open = Abrir
dialog-open-repaired = Abrir cópia reparada
dialog-overwrite = Sobrescrever
dialog-reload = Recarregar
dialog-restore = Restaurar
dialog-save = Salvar
dialog-save-as = Salvar como…
dialog-save-mine-as = Salvar o meu como…
dialog-try-again = Tentar de novo
dialog-open-plan = Abrir um plano
dialog-save-plan = Salvar o plano
dialog-import-scenario = Importar um cenário de um plano
dialog-import-files = Importar arquivos de plataformas
dialog-plan-files = Plano do Zeroline
dialog-no-file-dialog = Não há janela de arquivos. Digite um caminho:
dialog-example-path = /pasta/plano.ron
dialog-repaired-copy = Você pode abrir uma cópia reparada, não salva; o arquivo não muda.
dialog-still-here = Suas mudanças continuam aqui. Tente de novo ou salve com outro nome.
dialog-loses-changes = Senão, você perde as mudanças desde a última vez que salvou.
dialog-changed-by-others = Um editor, outra janela ou uma sincronização escreveu no arquivo. As diferenças em relação ao seu plano:
dialog-only-text-differs = nenhuma: só o texto muda
dialog-reloading-can-be-undone = Recarregar pode ser desfeito. O arquivo que você sobrescreve fica em Versões.
dialog-unreadable-now = Outro programa mudou o arquivo. Seu plano continua aberto.
dialog-missing-now = O arquivo foi excluído, movido ou renomeado, ou o disco dele não está conectado. Seu plano continua aberto; ao salvar, o arquivo é escrito de novo.
dialog-recover-title = Recuperar as mudanças não salvas?
dialog-closed-unexpectedly = O Zeroline fechou de forma inesperada. Seu trabalho foi salvo automaticamente; nada muda até você escolher.
dialog-later-hint = Mantém tudo; abra pelo menu Arquivo ou na próxima vez que entrar
dialog-unreadable = Ilegível
dialog-deletes-for-good = Isso exclui as mudanças não salvas para sempre. O arquivo do plano não muda.
dialog-no-versions = Nenhuma ainda. Cada vez que você salva, a versão anterior fica aqui.
dialog-versions-kept = O arquivo antes de cada vez que foi salvo. Restaurar uma versão pode ser desfeito; nada é escrito até você salvar.
dialog-shortcuts = Atalhos de teclado
dialog-about-question = Quanto você poderia ganhar fazendo LIVE no TikTok, de onde viria, e as curtidas pagam? Não pagam: a linha delas é reta, em zero.
dialog-about-privacy = Offline e privado: sem conta e sem código de rede. Os planos são arquivos que você pode ler.
dialog-about-forecast = Os números são uma projeção a partir das suas suposições, não uma promessa de renda nem orientação fiscal.
dialog-about-licence = MIT ou Apache-2.0. Fonte tipográfica: Inter, SIL Open Font License 1.1.
shortcut-group-controls = Controles
shortcut-group-plan = Plano
shortcut-group-edit = Editar
shortcut-group-views = Visões e meses
shortcut-group-scenarios = Cenários
shortcut-group-window = Janela
control-keys-next-control = Tab, Shift+Tab
    .effect = Próximo item ou anterior
control-keys-step = Setas
    .effect = Move um controle um passo
control-keys-ten-steps = Page Up, Page Down
    .effect = Move um controle dez passos
control-keys-track-end = Home, End
    .effect = Leva um controle a uma ponta da escala
control-keys-reset = Backspace
    .effect = Volta um controle ao valor salvo
control-keys-accept = Enter
    .effect = Aceita o valor digitado
control-keys-press = Espaço
    .effect = Aperta um botão, expande ou recolhe um cartão, vira uma chave
control-keys-cancel = Esc
    .effect = Cancela a digitação, fecha uma janela
control-keys-choose-tab = Espaço, Enter
    .effect = Escolhe a aba
control-keys-open-list = Espaço, Enter
    .effect = Abre a lista, escolhe um item
control-keys-entries = ↑, ↓
    .effect = Próximo item ou anterior
control-keys-letters = Letras
    .effect = Vai ao item que começa assim
control-keys-menus = ←, →
    .effect = Próximo menu ou anterior
control-keys-run-entry = Enter
    .effect = Executa o item
control-keys-row-menu = Shift+F10
    .effect = Menu da linha: intervalo, fontes, trava, redefinir
control-keys-event-month = ←, →
    .effect = Move o evento um mês
control-keys-chart-month = ←, →
    .effect = Próximo mês ou anterior, lido com os números dele
control-keys-chart-end = Home, End
    .effect = Primeiro ou último mês
control-keys-chart-point = ←, →
    .effect = Próximo ponto ou anterior, lido com o valor dele
control-keys-chart-point-end = Home, End
    .effect = Primeiro ou último ponto
control-keys-map-row = ↑, ↓
    .effect = Próximo valor ou anterior do segundo número, lido em voz alta
control-keys-map-row-end = Page Up, Page Down
    .effect = Maior ou menor valor do segundo número
control-keys-add-point = Enter
    .effect = Adicionar o ponto como cenário
control-kind-slider = Em foco: um controle deslizante
control-kind-field = Em foco: um campo de texto
control-kind-tab = Em foco: uma aba
control-kind-list = Em foco: uma lista
control-kind-menu = Em foco: um menu
control-kind-chart = Em foco: um gráfico
control-kind-event = Em foco: um evento avulso
control-kind-button = Em foco: um botão
dialog-message-version = Zeroline { $version }
dialog-message-import-from = Qual cenário de “{ $plan }” você quer importar?
dialog-message-changed-on-disk = { $file } mudou no disco
dialog-message-no-longer-readable = { $file } não pode mais ser lido
dialog-message-missing = Falta { $file }
dialog-message-opens-with = Abre { $plan } com estas mudanças, não salvas
dialog-message-kept-in = Guardado em { $file }
dialog-message-discard = Descartar “{ $plan }”?
dialog-message-save-changes = Salvar as mudanças em “{ $plan }”?
dialog-message-versions-of = Versões de { $file }

## The sheet that makes a plan from a creator's own numbers

start-title = Faça o seu
    .about = Digite o que você sabe das suas LIVEs; a projeção ao lado muda enquanto você digita. O que ficar em aberto parte de dados publicados para o seu país e o tamanho da sua conta. É uma primeira estimativa: os intervalos são largos até você digitar os seus números.
start-intro = Digite o que você sabe. O resto parte de números publicados, e você pode mudar depois.
start-your-lives = Suas LIVEs
start-followers = Seguidores
start-lives-a-week = LIVEs por semana
start-hours-each = Horas de cada
start-gifts-an-hour = Presentes por hora
start-unknown = Não sei
start-what-else = Outras receitas
start-something-else = Outra coisa
start-where-you-live = Onde você mora
start-country = País
start-one-dollar = Um dólar americano são
start-your-goal = Sua meta
start-a-month = Por mês
start-preview = Sua projeção
start-rest = O resto, até você mudar
start-private = Nada sai deste computador.
start-example = Ver o exemplo antes
start-start = Começar com isto
start-forecast = Uma projeção a partir de suposições. Ela muda enquanto você digita.
start-search = Buscar
start-likes = Curtidas
start-all-streams = Antes dos custos
start-sentence-lives-a-month = são { $lives } por mês
start-sentence-hours-a-month = { $hours } horas por mês
start-sentence-guess-some = então { $low } a { $high }, segundo { $site }
start-sentence-guess-none = então { $low } a { $high }; não há nada publicado para uma conta como a sua
start-sentence-amounts-in = valores em { $of }, escritos { $format }
start-sentence-rate-of = de { $day }. Os presentes são pagos em dólares.
start-sentence-no-rate = Não vem nenhuma cotação para esta moeda; digite a sua. Os presentes são pagos em dólares.
start-sentence-comes-gross = Cerca de { $median } por mês antes dos custos; em 8 de cada 10 futuros, entre { $low } e { $high }.
start-sentence-comes-take-home = Cerca de { $median } líquidos por mês; em 8 de cada 10 futuros, entre { $low } e { $high }.
start-sentence-other-unit = “{ $text }” tem outra unidade; digite só o número
start-sentence-no-plan = { $name }: { $reason }
start-sentence-chance-0 = De cada 100 futuros, nenhum chega à sua meta.
start-sentence-chance = { $count } de cada 100 futuros chegam à sua meta.
basis-our-assumption = suposição nossa
basis-claims = { $count ->
    [one] { $count } dado publicado
   *[other] { $count } dados que divergem
}
basis-followers-2-53 = para { $followers } seguidores
basis-usual-share = uma parcela comum, não uma orientação

## The question about another currency

currency-title = Mudar o plano para { $to }?
currency-now = Os valores estão em { $from }. Converter, ou deixar os números como estão?
currency-one-dollar = Um dólar americano são
currency-rate-of-some = de { $day }; os presentes são pagos em dólares
currency-rate-of-none = não vem nenhuma cotação; digite a sua, pois os presentes são pagos em dólares
currency-example = { $label }: { $from } vira { $to }
currency-convert = Converter valores
currency-keep = Manter os números
currency-cancel = Cancelar
currency-no-rate = Um dólar americano conta como { $of }1: defina a cotação.

## The open document: its state, notices, failures and questions

save-hint-new = O plano não tem arquivo. Salve para guardá-lo.
save-hint-saved = O arquivo do plano tem todas as mudanças.
save-hint-autosaved = O arquivo do plano ainda não tem estas mudanças. Há uma cópia neste computador, caso o programa feche de forma inesperada.
save-hint-unsaved = Estas mudanças só estão nesta janela. Salve para guardá-las.
save-hint-saving = O arquivo do plano está sendo escrito.
rescued-nothing = O Zeroline travou. Não havia mudanças não salvas.
rescued-written = O Zeroline travou. Suas mudanças foram salvas automaticamente; abra de novo para recuperá-las.
rescued-unwritten = O Zeroline travou e a última mudança não pôde ser escrita. Abra de novo para recuperar as anteriores.
file-task-dialog = janela de arquivos
file-task-open = abrir plano
file-task-import = ler plano
file-task-read-exports = ler arquivos
file-task-save = salvar plano
file-task-export = exportar
file-task-open-exported = abrir arquivo exportado
file-task-versions = listar versões
file-task-recovery = buscar mudanças a recuperar
file-task-check = verificar arquivo do plano
file-task-settings = salvar configurações
window-hint-choose-to-open = Escolha o plano a abrir na janela de arquivos
window-hint-choose-to-save = Escolha o arquivo em que salvar na janela de arquivos
window-hint-choose-to-import = Escolha o plano de que importar na janela de arquivos
window-hint-choose-exports = Escolha os arquivos a importar na janela de arquivos
window-hint-choose-to-export = Escolha o arquivo para exportar na janela de arquivos
recovery-note-crashed = O Zeroline travou.
recovery-note-damaged = Uma parte está ilegível; este é o resto.
recovery-note-never-saved = Nunca foi salvo
recovery-note-unreadable = salvamento automático ilegível
status-fault-autosave = O salvamento automático falhou: { $fault } ({ $folder }). Salve o plano; o Zeroline vai tentar de novo.
status-fault-comparison-stopped = Erro interno: a comparação parou. O resto funciona; mude um cenário para tentar de novo.
status-fault-futures-stopped = Erro interno: os futuros pararam. O resto funciona; mude o plano para tentar de novo.
status-fault-settings-some = Não foi possível ler as configurações, então valem os padrões. O arquivo antigo agora é { $moved }.
status-fault-settings-none = Não foi possível ler as configurações em { $file }, então valem os padrões.
step-name-earlier = Alterações anteriores
step-name-new = Novo plano
step-name-opened = { $file } aberto
step-name-opened-repaired = Cópia reparada aberta
step-name-reloaded = { $file } recarregado
step-name-restored = Restaurada a versão de { $time }
step-name-against-base = { $scenario } em relação à base
step-name-imported = { $file } importado
step-name-imported-files = { $count } arquivos importados
step-name-file-removed = { $file } removido
step-name-preset = Predefinição: { $name }
notice-undone = Desfeito: { $name }
notice-redone = Refeito: { $name }
notice-scenario-added = Cenário { $name } adicionado
notice-scenario-removed = Cenário { $name } removido
notice-scenario-imported = { $name } importado
notice-exported = Exportado para { $file }
notice-copied = Copiado
notice-export-cancelled = Exportação cancelada; nada foi gravado.
notice-nothing-imported = O plano já tem tudo; nada mudou.
notice-same-as-version = O plano é igual a esta versão; nada mudou.
notice-recovered = Recuperadas as mudanças de { $time }
notice-nothing-to-recover = Não há mudanças não salvas a recuperar.
notice-open-elsewhere = { $file } também está aberto em outra janela. Se for salvo lá, aparece aqui.
notice-opened-picture = Plano de { $file } aberto. Salve para guardar suas mudanças; a imagem fica como está.
notice-no-data-folder = Sem salvamento automático: este sistema não indica uma pasta para dados de programas.
failure-title-not-possible = Não é possível
failure-title-not-opened = { $file } não foi aberto
failure-title-partly-known = { $file } está aberto, mas partes dele são de um Zeroline mais novo
failure-title-repaired = Uma cópia reparada está aberta
failure-title-not-read = Não foi possível ler { $file }
failure-title-not-exported = Não exportado
failure-title-not-saved = { $file } não foi salvo
failure-title-own-ledger = Algumas linhas do seu próprio registro são ignoradas
failure-title-internal-error = Erro interno
failure-line-copy = Esta é uma cópia não salva; o arquivo não mudou.
failure-line-repair = Linha { $change }
failure-line-open-plan = Este é o arquivo do plano aberto. Escolha outro nome.
failure-line-unfinished = Não foi possível terminar “{ $task }”. Seu plano continua aberto; tente de novo.
path-fault-empty = Digite um caminho.
path-fault-exists = { $path } já existe. Escolha outro nome ou exclua-o primeiro.
more-differences = e mais { $count }
version-change-unreadable = Ilegível; guardado em { $path }
version-change-oldest = A versão mais antiga
restoring-nothing = Igual ao plano aberto
restoring = Ao restaurar: { $differences }
save-state-new = novo, nada a salvar ainda
    .first = Novo, nada a salvar ainda
save-state-saved = salvo neste computador
    .first = Salvo neste computador
save-state-autosaved = não salvo, com cópia automática
    .first = Não salvo, com cópia automática
save-state-unsaved = mudanças não salvas
    .first = Mudanças não salvas
save-state-saving = salvando…
    .first = Salvando…
day-and-time = { $day } { $month } { $year }, { $time }

## Exports from the window

export-title-picture = Exportar como imagem
export-title-report = Exportar como relatório
export-title-workbook = Exportar como planilha
export-title-scenario = Exportar como plano
export-title-text = Exportar como texto
export-running-picture = Exportando a imagem…
export-running-report = Exportando o relatório…
export-running-workbook = Exportando a planilha…
export-running-scenario = Exportando o cenário…
export-running-text = Exportando o texto…
export-not-made = Não foi possível criar: { $reason }
export-no-program = Nenhum programa deste sistema o abriu: { $reason }. Abra-o você: { $file }
export-blurred-title = Exportar valores desfocados?
export-blurred-note = A exportação mostra todos os valores.

## Labels, values and names of edits

label-season = Temporada em { $month }
label-of-stream = { $stream }: { $label }
value-range = { $low } a { $high }
value-no-range = sem intervalo
plan-edit-added = Adicionado: { $name }
plan-edit-removed = Removido: { $name }
plan-edit-note = Nota de { $label }
plan-edit-source = Fonte de { $label }
plan-edit-text-edited = { $label }: texto editado
plan-edit-set = { $label } { $from } → { $to }
plan-edit-turned-on = { $label }: sim
plan-edit-turned-off = { $label }: não
plan-edit-stream-on = { $name }: ativar
plan-edit-stream-off = { $name }: desativar
plan-edit-gift-added = Presente { $name } adicionado
plan-edit-gift-removed = Presente { $name } removido
plan-edit-gifts-per-hour = { $name } por hora { $from } → { $to }
plan-edit-past-months = Meses passados
plan-edit-real-earnings-set = { $stream } em { $month }: { $from } → { $to }
plan-edit-real-earnings-new = { $stream } em { $month }: { $to }
plan-edit-real-earnings-none = { $stream } em { $month }: sem dado
plan-edit-tax-bands = Faixas de imposto
plan-edit-gift-table = Tabela de presentes
plan-edit-event-added = Adicionado: { $event }
plan-edit-event-removed = Removido: { $event }
plan-edit-event-follows-base = { $name } segue a base
plan-edit-changes = { $count } mudanças
plan-edit-scenario-added = Cenário { $name } adicionado
plan-edit-scenarios-added = Cenários adicionados
plan-edit-scenario-removed = Cenário { $name } removido
plan-edit-scenarios-removed = Cenários removidos
plan-edit-scenarios-changed = { $count } cenários mudados
plan-edit-scenario-moved = Cenário { $name } movido
plan-edit-scenarios-reordered = Cenários em outra ordem
plan-edit-scenario-renamed = { $from } → { $to }
plan-edit-in-scenario = { $name }: { $edit }
plan-edit-follows-base = { $label } segue a base
plan-edit-follows-base-in-all = segue a base
plan-edit-own-streams = receitas próprias
plan-edit-scenario-note = nota editada
plan-edit-scenario-colour = outra cor
plan-edit-unreadable-changes = mudanças que aqui não podem ser lidas
plan-edit-unknown-fields = Campos de um Zeroline mais novo, que este não conhece
plan-edit-event-renamed = { $from } → { $to }
plan-edit-event-set = { $name } → { $to }

## A plan whose take-home changed with the tax by the year

tax-by-year = Agora um prejuízo reduz os impostos do seu ano: o líquido de todos os meses é { $after }; em versões anteriores era { $before }

## Heads of columns, labels of rows and titles of reports

heading-amount = Valor
heading-amounts = Valores
heading-any-number = qualquer número
heading-as-set = Como definido
heading-at-high = No máximo
heading-at-low = No mínimo
heading-cash-in = Chega
heading-chance = Chance
heading-chance-of-goal = Chance da meta
heading-costs = Custos
heading-costs-and-tax = Custos e impostos
heading-counts-as = Conta como
heading-difference = Diferença
heading-earned = Ganho
heading-eight-in-ten = 8 de cada 10 futuros
heading-eight-in-ten-of-gross = Bruto, 8 de cada 10
heading-eight-in-ten-of-take-home = Líquido, 8 de cada 10
heading-figure = Resultado
heading-gifts = Presentes LIVE
heading-goal-met = Meta atingida
heading-gross = Bruto
heading-half-are-above = Metade passa de
heading-here = Aqui
heading-how-sure = Com que certeza?
heading-in-the-plan = No plano
heading-likes = Curtidas
heading-live-hour = Hora de LIVE
heading-living = Custo de vida
heading-loss = um prejuízo
heading-month = Mês
heading-not-met = não atinge
heading-now = Agora
heading-number = Número
heading-off = desativada
heading-one-off = Avulso
heading-one-off-events = Eventos avulsos
heading-outside-plan = fora do plano
heading-owed = A receber
heading-paid = Recebido
heading-planned = Planejado
heading-from-data = Intervalo com isso
heading-happened = Você teve
heading-rests-on = Baseia-se em
heading-nineteen-in-twenty = 19 de cada 20
heading-came-with = Diamantes
heading-twice-the-likes = Com o dobro de curtidas
heading-percent = Por cento
heading-per-live-hour = Por hora de LIVE
heading-private = Pessoal
heading-rank = Correlação
heading-row-ahead-of-column = Linha à frente da coluna
heading-rule = Regra
heading-scenario = Cenário
heading-share = Parte
heading-source = Fonte
heading-source-date = Data da fonte
heading-spendable = Disponível
heading-stream = Receita
heading-take-home = Líquido
heading-tax = Para impostos
heading-then = Então
heading-total = Total
heading-usd-per-coin = Dólares por moeda
heading-your-plan = Seu plano
title-span = { $count ->
    [1] { $currency }, { $first }
   *[other] { $currency }, { $months }, de { $first } a { $last }
}
title-matters = O que mais importa? { $plan }
title-compared = Qual é melhor? { $plan }
title-compared-by = { $months }, { $measure } em relação a { $reference }.
title-steps = De { $from } a { $to }: { $plan }
title-steps-of = { $months }, { $measure } como definido.
title-sweep-none = { $x }: { $figure }
title-sweep-some = { $x } (na horizontal) e { $y } (na vertical): { $figure }
title-goal-first-met-none = Meta atingida pela primeira vez
title-goal-first-met-some = { $goal }: primeira vez
title-sooner = { $months } antes
title-later = { $months } depois
figure-as-set-total = { $measure } em { $months }, como definido
figure-as-set-month = { $measure } do mês { $month }, como definido
figure-percentile = { $measure } em { $months } superado em { $futures }
figure-lowest-spendable = o mínimo de dinheiro disponível, como definido
figure-chance-of-running-out = chance de o dinheiro acabar
figure-chance-in-month = chance de o { $measure } atingir a meta no mês { $month }
gift-path = { $gifts } presentes → { $coins } moedas → { $diamonds } diamantes → { $amount }
gift-path-visibility = {" "}× { $factor } visibilidade = { $amount }

## Sentences of reports

months = { $count ->
    [one] { $count } mês
   *[other] { $count } meses
}
share-none = 0 de cada 10
share-all = 10 de cada 10
share-hardly-any = menos de 1 de cada 100
share-nearly-all = mais de 99 de cada 100
share-tenths = { $tenths } de cada 10
share-hundredths = { $hundredths } de cada 100
share-short-hardly-any = menos de 1 de 100
share-short-nearly-all = mais de 99 de 100
share-short-tenths = { $tenths } de 10
share-short-hundredths = { $hundredths } de 100
of-futures-all = todos os futuros
of-futures-nearly-all = mais de 99 de cada 100 futuros
of-futures-none = nenhum futuro
of-futures-hardly-any = menos de 1 de cada 100 futuros
of-futures-hundredths = { $hundredths } de cada 100 futuros
list-and = {" "}e{" "}
figure-claim-total = o total é { $total } ({ $measure }), como definido
figure-claim-month = { $month } rende { $amount } ({ $measure }), como definido
figure-claim-percentile = { $count ->
    [1] em { $share } futuros se chega a { $total } ({ $measure }) no mês
   *[other] em { $share } futuros se chega a { $total } ({ $measure }) em { $months }
}
figure-claim-lowest-spendable = no pior momento sobram { $amount }
figure-claim-running-out = o dinheiro acaba em { $share } futuros
figure-claim-chance = em { $share } futuros se chega a { $amount } ({ $measure }) em { $month }
goal-gross = Meta de { $amount } por mês
goal-take-home = Meta de { $amount } líquidos por mês
against-same = { $name } rende o mesmo que { $reference } em todos os futuros.
against-parts = { $name } ao lado de { $reference }: { $parts }.
standing-ahead = à frente em { $futures }
standing-level = igual em { $futures }
standing-behind = atrás em { $futures }
against-even = { $name } contra { $reference } é quase um cara ou coroa: fica à frente em { $ahead }.
against-ahead = { $name } supera { $reference } em { $futures }, em geral por { $amount } por mês.
against-behind = { $name } fica atrás de { $reference } em { $futures }, em geral por { $amount } por mês.
sentence-now = Agora { $now }.
sentence-nothing-to-change = Nada precisa mudar: { $now } já hoje.
sentence-then-some = { $edit }: então { $then }.
sentence-then-none = Então { $then }.
sentence-out-of-reach-some = Fora de alcance: o que mais ajuda é { $edit }, e então { $best }. O objetivo é { $target }.
sentence-out-of-reach-none = Fora de alcance: isto é o que mais ajuda, e então { $best }. O objetivo é { $target }.
sentence-target = O objetivo é { $target }.
sentence-likes-do-not-help = Nenhum número de curtidas bastaria: curtidas não pagam nada, então, sejam quantas forem, { $now }.
sentence-number-does-not-help = Nenhum outro valor de “{ $label }” bastaria: agora { $now }, e não melhora.
sentence-numbers-do-not-help = Mudar estes não bastaria: agora { $now }, e não melhora.
sentence-lift-only = As curtidas em si não pagam nada: este é o impulso dos presentes que o plano supõe.
sentence-written = { $path } foi escrito.
sentence-all-orders = O efeito de uma mudança depende das anteriores, por isso cada uma é a média de todas as ordens.
sentence-sampled-orders = O efeito de uma mudança depende das anteriores, por isso cada uma é a média de { $orders } ordens aleatórias: { $changes } mudanças têm ordens demais para testar todas.
sentence-futures = { $count ->
    [one] { $futures } futuro, semente { $seed }.
   *[other] { $futures } futuros, semente { $seed }.
}
sentence-goal-chance = A meta de { $goal } ({ $measure }) por mês: atingida em { $month } em { $in_month } futuros.
sentence-goal-chances = A meta de { $goal } ({ $measure }) por mês: atingida em { $month } em { $in_month } futuros, em algum mês até lá em { $some }, e em todos os meses em { $all }.
sentence-runs-out = Como definido, o dinheiro acaba em { $month }.
sentence-lowest-cash = Como definido, o dinheiro não acaba; o mínimo são { $amount } em { $month }.
sentence-chance-of-running-out = Em { $share } futuros o dinheiro acaba até o fim de { $month }.
sentence-most-living-none = Em mais de 1 de cada 10 futuros acaba mesmo sem custo de vida.
sentence-most-living = O custo de vida pode ser de até { $amount } por mês para o dinheiro durar em 9 de cada 10 futuros.
sentence-cut-off = O plano cresce além dos futuros: neles nenhuma receita rende mais de 1e25 por mês, então os números deles são baixos demais.
sentence-beyond-futures = O plano cresce para mais de 1e25 por mês, o que os futuros não comportam; use menos crescimento ou menos meses.
sentence-median-more = O futuro mediano rende { $median }, mais que os { $as_set } como definido: as boas surpresas são maiores que as ruins, e elas se acumulam.
sentence-median-less = O futuro mediano rende { $median }, menos que os { $as_set } como definido: os intervalos deixam mais espaço para baixo que para cima.
sentence-per-live-hour = { $amount } brutos por hora de LIVE, com { $hours } horas por mês.
sentence-no-live-hours = Nenhuma hora de LIVE neste plano.
sentence-likes = Curtidas: { $likes } por mês, { $zero } em todos os meses.
sentence-likes-do-not-matter = Curtidas: { $zero }, sejam quantas forem.
sentence-goal-met = { $goal }: atingida pela primeira vez em { $month }.
sentence-goal-not-met = { $goal }: não atingida; { $month } rende { $amount }.
sentence-goal-not-met-in = { $goal }: não atingida em { $months };
sentence-best-month = o melhor mês é { $month }, com { $amount }.
sentence-tornado = { $months }, { $total } ({ $measure }) como definido; cada número no mínimo e no máximo, o resto como definido:
sentence-tornado-of = { $figure }: { $amount }; cada número no mínimo e no máximo, o resto como está:
sentence-each-of = { $figure }:
sentence-ranks = Correlação: perto de 1, os futuros que vão melhor têm aqui um número alto; perto de −1, um baixo; perto de 0, qualquer um.
sentence-published-rules = Por uma regra publicada, este mês rende { $least }; por outra, { $most }.
sentence-published-rules-agree = Todas as regras publicadas dão o mesmo para este mês.
sentence-same-as-set = { $name } rende o mesmo que { $reference } ({ $measure } como definido, sem simular futuros).
sentence-less-as-set = { $name } rende { $amount } a menos que { $reference } ({ $measure } como definido, sem simular futuros).
sentence-more-as-set = { $name } rende { $amount } a mais que { $reference } ({ $measure } como definido, sem simular futuros).
sentence-compared-columns = Meta atingida: o primeiro mês, como definido. Chance: futuros que atingem a meta em algum mês.
sentence-pairs-too-wide = Com que frequência cada um fica à frente de cada outro não cabe em um terminal; --format json mostra.
sentence-grid-too-wide = Esta grade não cabe em um terminal; use menos passos, ou --format csv ou json.
sentence-sweep-at-least = ● { $target } ou mais.
sentence-sweep-at-most = ● { $target } ou menos.
sentence-sweep-passed = {" "}Cruzado por volta de { $values }.
sentence-fee = Cerca de { $fee }: { $bases }.
fee-by-followers = { $fee } por seguidores e engajamento ({ $claims } dados)
fee-by-views = { $fee } por visualizações

## Sentences on past months as they really were, and on likes in them

past-sentence-actuals = Como está indo? { $plan }
past-sentence-no-actuals = Nada se sabe dos meses passados. `zeroline import PLAN FILES --yes` traz os dados.
past-sentence-actual-days = { $count ->
    [one] { $count } dia tem números de LIVEs, { $first }.
   *[other] { $count } dias têm números de LIVEs, de { $first } a { $last }.
}
past-sentence-actual-hours = { $days ->
    [one] { $days } deles tem a hora da primeira LIVE.
   *[other] { $days } deles têm a hora da primeira LIVE.
}
past-sentence-likes-in-lives = As curtidas pagam nas suas próprias LIVEs? { $plan }
past-sentence-left-out = { $days ->
    [one] Mais { $days } dia não tem diamantes, curtidas ou tempo ao vivo, e não é usado.
   *[other] Mais { $days } dias não têm diamantes, curtidas ou tempo ao vivo, e não são usados.
}
past-sentence-as-it-looks = À primeira vista
past-sentence-time-taken-out = Descontado o tempo ao vivo
past-sentence-time-and-viewers-taken-out = Descontados o tempo e os espectadores
past-sentence-range = { $low } a { $high }
past-sentence-money-per-likes = Nestes dias, com { NUMBER(10000) } curtidas vieram { $amount } em presentes, a maior parte pelo tempo ao vivo.
past-sentence-goes-with = Anda com os diamantes, de −1 a 1: { $list }.
past-sentence-weekday = dia da semana
past-sentence-start-hours-too-few = { $days ->
    [one] A hora da primeira LIVE é conhecida em { $days } dia: pouco para dizer; é preciso ter pelo menos { $fewest }.
   *[other] A hora da primeira LIVE é conhecida em { $days } dias: poucos para dizer; é preciso ter pelo menos { $fewest }.
}
past-sentence-start-hours = Pela hora da primeira LIVE em { $days } dias, em quartos do dia pelo relógio dos seus arquivos; sem descontar o tempo ao vivo:
past-sentence-day-part-too-few = { $days ->
    [one] Das { $from }:00 às { $to }:00: { $days } dia, mediana de { $median } diamantes; pouco para comparar.
   *[other] Das { $from }:00 às { $to }:00: { $days } dias, mediana de { $median } diamantes; poucos, ou diferentes demais, para comparar.
}
past-sentence-day-part = Das { $from }:00 às { $to }:00: { $days } dias, mediana de { $median } diamantes, { $more } em relação aos outros dias (19 de cada 20: { $low } a { $high }).
past-sentence-no-proof = É um padrão em dias passados, não uma prova: fãs que mandam presentes também curtem, e um dia bom tem mais dos dois.
past-sentence-never-income = Curtidas: US$0. Nada aqui muda isso.
likes-answer-fewest = { $days } dias com diamantes, curtidas e tempo ao vivo são poucos para dizer; é preciso ter pelo menos { $fewest }.
likes-answer-too-few = Seus { $days } dias com LIVEs são poucos para dizer: eles variam demais.
likes-answer-no-difference = Nos seus { $days } dias com LIVEs, mais curtidas não mostram diferença nos presentes além do tempo ao vivo.
likes-answer-more = Nos seus { $days } dias com LIVEs, o dobro de curtidas veio com { $low } a { $high } a mais de diamantes, descontado o tempo ao vivo.
likes-answer-less = Nos seus { $days } dias com LIVEs, o dobro de curtidas veio com { $high } a { $low } a menos de diamantes, descontado o tempo ao vivo.

## Texts on a plan beside reality: the futures given the past, numbers of the past, and likes in one's own LIVEs

not-proven-never-help = Que curtidas nunca ajudem ninguém.
not-proven-no-small-effect = Que não haja um efeito pequeno.
not-proven-order = O que vem primeiro.
not-proven-reach = Nada sobre alcance.
range-width-too-narrow = 8 de cada 10 intervalos deveriam acertar; acertaram { $held } de { $of }: seus intervalos são estreitos demais.
range-width-right = 8 de cada 10 intervalos deveriam acertar; acertaram { $held } de { $of }: está de acordo.
range-width-too-wide = 8 de cada 10 intervalos deveriam acertar; acertaram { $held } de { $of }: talvez seus intervalos sejam largos demais.
reality-on-course = A caminho de { $now } em { $months }, { $difference }; 8 de cada 10: { $low } a { $high }.
reality-rests-on-futures = Baseia-se em { $distinct } futuros distintos de { $of }.
reality-none-fits = Nenhum futuro deste plano se encaixa nestes meses. Amplie os intervalos das receitas que mais diferem.
reality-left-out-earned-nothing = { $stream }: nada foi ganho em um mês passado, então não mexe nos meses que vêm.
reality-left-out-unknown = { $stream }: nada se sabe de um mês passado; ali conta como nada e não mexe nos meses que vêm.
reality-left-out-not-planned = { $stream }: houve ganho em um mês em que o plano não tem esta receita, então não mexe nos meses que vêm.
reality-rests-lives = { $lives ->
    [one] { $lives } LIVE
   *[other] { $lives } LIVEs
}
reality-source = meus próprios dados, { $rests_on }
reality-drift = { $number }: planejado { $planned }, você teve { $had } em { $rests_on }.
reality-nothing-yet = Ainda nada se sabe dos meses passados.
reality-bring-it-in = Solte nesta janela os arquivos que as suas plataformas exportam; eles são lidos aqui e não vão a lugar nenhum.
reality-so-far-against = { $real } em { $months }: { $difference }.
reality-so-far-in-days = { $real } até agora: { $difference }.
reality-no-month-yet = Nenhum mês deste plano terminou ainda, então os meses que vêm seguem o planejado.
reality-all-left-out = Não mexem nos meses que vêm: { $streams }.
reality-count-as-nothing = Nada se sabe de { $streams } em meses passados: este total conta 0 ali.
reality-today = Hoje, { $day } { $month }
reality-until = Até { $day } { $month }
reality-planned-band = Plano, 8 em 10
reality-new-band = Agora, 8 de cada 10
reality-chart-summary = Os meses passados por receita e a banda dos que vêm: { $real } em { $months }, planejado { $planned }; curtidas { $zero } em todos os meses
reality-between = { $low } a { $high }
reality-stream-row = { $name }: planejado { $planned }, real { $real }, diferença { $difference }
reality-no-numbers-yet = São necessários arquivos de LIVEs ou dos ganhos de um mês inteiro.
reality-planned-and-had = planejado { $planned }, você teve { $had }
reality-own-range = o intervalo agora: { $range }, de { $rests_on }
reality-method = 8 de cada 10 de { NUMBER(2000) } amostras das suas LIVEs ou meses, mais perto do plano enquanto forem poucos.
reality-as-planned = ✓ como planejado
reality-use-for = Usar: { $number }
reality-card-so-far = Até agora, { $months }
reality-card-days = Até agora
reality-card-now = { $months }, agora
reality-card-planned = { $months }, planejado
reality-card-goal = Meta atingida
reality-no-future-fits = nenhum futuro se encaixa
reality-met-in = em { $met } de { $of } até agora
reality-twice-the-likes = O dobro de curtidas veio com { $with_twice } presentes. Seus dados deixam margem para de { $low } a { $high } (19 de cada 20 vezes).
reality-no-hour = Seus arquivos contam por dia, então não dá para saber a hora.
reality-assume-lift = Supor { $lift } a mais de presentes com o dobro de curtidas
reality-lift-is-optional = Define o impulso das curtidas, que conta nos presentes. As curtidas em si não pagam nada. Dá para desfazer.
reality-as-it-looks = À primeira vista
reality-time-taken-out = Descontado o tempo ao vivo
reality-time-and-viewers-taken-out = Descontados o tempo ao vivo e os espectadores
reality-looks-like = 2× curtidas: { $more } presentes. LIVE longa idem.
reality-what-is-left = 2× curtidas: { $more } presentes no mesmo tempo.
reality-too-few-dots = São precisos pelo menos { $fewest } dias com LIVEs para uma linha.
reality-diamonds-of-day = diamantes em um dia de LIVEs
reality-likes-of-day = curtidas em um dia de LIVEs
reality-diamonds-for-length = diamantes, para esse tempo ao vivo
reality-likes-for-length = curtidas, para esse tempo ao vivo
reality-half = metade
reality-as-usual = o normal
reality-double = o dobro
reality-live-day = { $day }: { $hours } ao vivo, { $likes } curtidas, { $diamonds } diamantes
reality-dots-under = um ponto é um dia, ao vivo menos de { $hours }
reality-dots-from = { $hours } ou mais
reality-days-of-yours = { $days ->
    [one] { $days } dia com LIVEs
   *[other] { $days } dias com LIVEs
}
reality-from-to = { $first } a { $last }
reality-how-it-is-done = Para cada dia: as curtidas e os diamantes que um dia com esse tempo ao vivo costuma ter. Os pontos mostram quanto ficou acima ou abaixo.
reality-copy-lives = Copiar a tabela de { $days } dias
reality-implied = Deduzido dos ganhos, com os outros números da receita como planejado.
reality-as-in-plan = como planejado
reality-over-plan = { $amount } acima do plano
reality-under-plan = { $amount } abaixo do plano
reality-more = { $share } mais
reality-fewer = { $share } menos
reality-hours = { $hours } h
likes-pay-fewest = Poucos para dizer: { $days } dias com diamantes, curtidas e tempo ao vivo; é preciso ter pelo menos { $fewest }.
likes-pay-too-few = Poucos para dizer: seus { $days } dias com LIVEs variam demais.
likes-pay-no-difference = Não. No mesmo tempo ao vivo, as curtidas não fizeram diferença visível.
likes-pay-more = Curtidas não pagam nada. No mesmo tempo ao vivo, dias com mais curtidas tiveram mais presentes.
likes-pay-less = Não. No mesmo tempo ao vivo, dias com mais curtidas tiveram menos presentes.
not-proven-never-help-reason = São as LIVEs de uma só pessoa.
not-proven-small-effect-below = Menos de cerca de { $share } com o dobro de curtidas não apareceria aqui. Com quatro vezes mais LIVEs, esse mínimo cairia à metade.
not-proven-small-effect-reason = São precisas muitas LIVEs para ver um.
not-proven-order-reason = Presentes podem trazer curtidas, assim como curtidas, presentes.
not-proven-reach-reason = Nenhum arquivo diz quantos vieram por causa das curtidas.

## Words of the view of reality

reality-word-so-far = Até agora
reality-word-likes = Curtidas
reality-word-earned = ganho
reality-word-planned = planejado
reality-word-real = real
reality-word-difference = diferença
reality-word-by-stream = Por receita
reality-word-all-streams = Todas as receitas
reality-word-own-lives-say = Seus próprios dados
reality-word-use-it = Usar
reality-word-not-proven = O que isto não prova
reality-word-how-taken-out = Como o tempo ao vivo é descontado
reality-word-show = Mostrar
reality-word-dismiss = Dispensar
reality-word-time-on-air = Tempo ao vivo
reality-word-diamonds = Diamantes
reality-word-they-paid = Elas pagaram
reality-word-do-likes-pay = As curtidas pagam nas suas próprias LIVEs?

## The fault of a picture that is opened as a plan

picture-fault-no-plan = não há plano nesta imagem
    .remedy = exporte de novo, com o plano dentro
picture-fault-cut-off = esta imagem está cortada antes do fim do plano
    .remedy = use outra cópia
picture-fault-damaged = o plano nesta imagem está danificado
    .remedy = use outra cópia
picture-fault-foreign = arquivos { $format } não contêm plano
    .remedy = use um arquivo de plano, ou um PNG ou SVG exportado pelo Zeroline
picture-fault-takes-no-changes = uma imagem não aceita mudanças
    .remedy = abra na janela e salve o plano em um arquivo

## Texts of a report on paper

printed-span = Renda de fazer LIVE no TikTok, de { $first } a { $last }, em { $currency }
printed-in-futures = Em 8 de cada 10 futuros, { $months } rendem de { $low } a { $high } { $measured }, e nada disso é pagamento por curtidas.
printed-as-set = Como definido, { $months } rendem { $total } { $measured }, e nada disso é pagamento por curtidas.
printed-likes = Curtidas, { $likes } por mês
printed-likes-note = em todos os meses e em todos os futuros
printed-where-from = De onde vem?
printed-matter-most = { $count ->
    [one] Qual suposição mais importa?
   *[other] Quais { $count } suposições mais importam?
}
printed-every-assumption = Todas as suposições
printed-limits = Limites desta projeção
printed-no-promise = Ela resulta de suposições. Não é promessa de renda, nem do criador nem do Zeroline.
printed-ordinary-months = Os futuros conhecem os intervalos das suposições e os altos e baixos normais de um mês para o outro. Não conhecem uma conta encerrada, uma nova regra de uma plataforma ou uma doença.
printed-weak-sources = Muitos números publicados são fracos, e muitas suposições não se apoiam em nenhum: a tabela diz a fonte de cada uma, ou que não há. Os que têm data de mais de um ano estão marcados como antigos.
printed-no-tax-advice = Os impostos são uma estimativa para separar dinheiro, não uma orientação.
printed-assumption = Suposição
printed-value = Valor
printed-range-of = 8 de cada 10
printed-range = { $low } a { $high }
printed-season = { $month } { $season }
printed-at-low = Desce
printed-at-high = Sobe
printed-basis = Base
printed-basis-and-note = Fonte com a data, nota
printed-note = Nota: { $note }
printed-page = { $number } de { $count }
printed-boxes = Letras sem fonte neste computador são quadros: { $letters }
printed-day = { $day } de { $month } de { $year }
printed-gross = antes dos custos
printed-take-home = depois de custos e impostos

## Messages of imports

export-kind-live-engagement = TikTok LIVE Center, engajamento
export-kind-live-revenue = TikTok LIVE Center, receita
export-kind-live-activity = TikTok LIVE Center, atividade
export-kind-live-viewers = TikTok LIVE Center, espectadores
export-kind-backstage = LIVE Backstage, dados de criadores
export-kind-studio-overview = TikTok Studio, visão geral
export-kind-studio-followers = TikTok Studio, seguidores
export-kind-studio-content = TikTok Studio, conteúdo
export-kind-data-export = Download de dados do TikTok, histórico de LIVE
export-kind-shop-affiliate = TikTok Shop, pedidos de afiliados
export-kind-shop-seller = TikTok Shop, pedidos do vendedor
export-kind-patreon-members = Patreon, membros
export-kind-patreon-earnings = Patreon, ganhos
export-kind-ko-fi = Ko-fi, pagamentos
export-kind-amazon-earnings = Associados da Amazon, ganhos
export-kind-pay-pal = PayPal, pagamentos
export-kind-stripe = Stripe, pagamentos
export-kind-buy-me-a-coffee = Buy Me a Coffee, pagamentos
export-kind-own-table = uma tabela, lida pelos nomes das colunas
date-order-year-first = datas como 2027-01-31
date-order-day-first = datas como 31/01/2027
date-order-month-first = datas como 01/31/2027
date-order-month-by-name = datas como January 31
date-order-month-alone = meses como 2027-01
column-role-date = data
column-role-amount = valor
column-role-currency = moeda
day-field-lives = LIVEs
day-field-start-hour = hora da primeira LIVE
day-field-minutes = minutos ao vivo
day-field-likes = curtidas
day-field-viewers = espectadores
day-field-gifters = gifters
day-field-diamonds = diamantes
day-field-new-followers = novos seguidores
day-field-video-views = visualizações de vídeos
day-field-video-likes = curtidas de vídeos
day-field-members = membros
day-field-new-members = novos membros
day-field-left-members = membros que saíram
actuals-source-live-center = LIVE Center
actuals-source-backstage = LIVE Backstage
actuals-source-data-export = Dados do TikTok
actuals-source-studio = TikTok Studio
actuals-source-shop-affiliate = TikTok Shop, afiliados
actuals-source-shop-seller = TikTok Shop, vendedor
actuals-source-patreon = Patreon
actuals-source-ko-fi = Ko-fi
actuals-source-buy-me-a-coffee = Buy Me a Coffee
actuals-source-amazon = Associados da Amazon
actuals-source-pay-pal = PayPal
actuals-source-stripe = Stripe
actuals-source-own-table = tabela própria
actuals-source-typed = digitado
import-fault-empty = o arquivo está vazio
import-fault-too-large = passa de { $most } MiB
    .remedy = exporte um período menor
import-fault-too-many-rows = mais de { $most } linhas
    .remedy = exporte um período menor
import-fault-too-many-columns = uma linha com mais de { $most } colunas
    .remedy = verifique os separadores das colunas
import-fault-archive-too-large = descompactado, passa de { $most } MiB
    .remedy = descompacte você mesmo e importe o arquivo de que precisa
import-fault-damaged-archive = o arquivo compactado está danificado ou criptografado
    .remedy = baixe de novo
import-fault-damaged-workbook = a planilha está danificada
    .remedy = baixe de novo ou salve como CSV
import-fault-nothing-in-archive = nenhum arquivo conhecido neste arquivo compactado
    .remedy = descompacte e importe o arquivo de que precisa
import-fault-not-a-table = não é uma tabela
    .remedy = use CSV, XLSX, JSON ou o zip de um download de dados
import-fault-bad-json = não é JSON na linha { $line }, coluna { $column }
    .remedy = baixe de novo
import-fault-no-lives = não há LIVEs neste download de dados
    .remedy = peça ao TikTok todos os dados, no formato JSON
import-fault-unknown = uma tabela de tipo desconhecido
    .remedy = diga as colunas, como --map date=Day --map amount=Total
import-fault-no-column = não há coluna “{ $name }”
    .remedy = use um nome do cabeçalho do arquivo
import-fault-date-order = não dá para distinguir dia e mês nas datas
    .remedy = use --dates day-first ou --dates month-first
import-fault-no-year = as datas não têm ano
    .remedy = use --year, como --year 2027
import-fault-no-dates = nenhuma linha tem uma data legível
    .remedy = use outra coluna ou outra exportação
import-fault-decimal = em números como { $sample } não se sabe se o sinal é de milhar ou de decimais
    .remedy = use --number-mark point ou --number-mark comma
import-fault-no-stream = o arquivo não diz a que se refere o dinheiro
    .remedy = use --stream, como --stream supporters
import-fault-unknown-stream = o plano não tem essa receita
    .remedy = adicione-a primeiro ao plano
import-fault-many-creators = tem { $count } criadores
    .remedy = use --creator com um nome ou id do arquivo
import-fault-no-creator = não tem este criador
    .remedy = use --creator com um nome ou id do arquivo
import-fault-no-rate = não há cotação para { $currency }
    .remedy = use --rate { $currency }=1.1
import-fault-cancelled = cancelado
file-form-semicolons = ponto e vírgula entre colunas
file-form-tabs = tabulações entre colunas
file-form-bars = barras entre colunas
file-form-commas = vírgulas entre colunas
file-form-decimal-comma = decimais como 1,5
file-form-decimal-point = decimais como 1.5
import-sum = { $sum } { $field }
merge-outcome-new = novo
merge-outcome-same = já estava lá
merge-outcome-added = soma-se a outros dias
merge-outcome-replaced = substitui o anterior
merge-outcome-in-place-of = substitui { $other }
merge-outcome-other-source = não usado: { $other } já tem
merge-outcome-other-has-more = não usado: { $other } tem mais dias
merge-outcome-older = não usado: já há mais dias
merge-outcome-overlaps = não usado: alguns dos dias já estão lá
import-doubt-earnings-unit = a unidade dos ganhos é desconhecida, então eles não são usados
    .remedy = use --earnings-in diamonds ou --earnings-in usd se souber
import-doubt-no-currency = não diz a moeda; lido como { $currency }
    .remedy = use --currency para outra
import-doubt-diamonds-at-rate = os diamantes contam a ${ $usd } cada, como no plano
import-doubt-pending = { $rows ->
    [one] { $rows } pedido ainda não fechado: esperados { $amount } { $currency }, não contam
   *[other] { $rows } pedidos ainda não fechados: esperados { $amount } { $currency }, não contam
}
import-doubt-refunds = { $rows ->
    [one] { $rows } reembolso, descontado ou deixado de fora
   *[other] { $rows } reembolsos, descontados ou deixados de fora
}
import-doubt-not-income = { $rows ->
    [one] { $rows } linha não é receita: saques, pagamentos a outros, trocas de moeda
   *[other] { $rows } linhas não são receita: saques, pagamentos a outros, trocas de moeda
}
import-doubt-unreadable = { $rows ->
    [one] { $rows } linha não tem data ou número legível, a primeira na linha { $first }; não é usada
   *[other] { $rows } linhas não têm data ou número legível, a primeira na linha { $first }; não são usadas
}
import-doubt-ahead = { $rows ->
    [one] { $rows } linha é de um dia depois de hoje, { $first }; não é usada
   *[other] { $rows } linhas são de dias depois de hoje, a partir de { $first }; não são usadas
}
import-doubt-part-of-month = cobre de { $first } a { $last }, não um mês inteiro
import-doubt-several-months = o período tem vários meses, então os valores não são usados
    .remedy = exporte mês a mês
import-doubt-greenwich-days = os dias começam à meia-noite de Greenwich (UTC)
import-doubt-greenwich-hours = os dias e as horas são os de Greenwich (UTC)
import-doubt-hours-of-another = as horas não são usadas: as de { $other } já estão no plano e podem ser de outro relógio
import-doubt-without-costs = não tem custos de produtos e frete; os valores são antes deles
import-doubt-may-be-elsewhere = os mesmos pagamentos podem estar em arquivos das lojas e plataformas que pagam por este serviço
import-doubt-column-by-name = { $role } é lido de “{ $name }”
import-doubt-columns-as-before = as colunas têm os papéis que você deu a elas em um arquivo com as mesmas colunas
import-doubt-year-given = as datas não têm ano; lidas como { $year }
import-doubt-followers-of-whole-account = os seguidores são os da conta, não só das LIVEs
import-doubt-followers-of-account = { $fewer ->
    [one] os seguidores são os da conta, não só das LIVEs; { $fewer } dia tem menos deles e fica sem número
   *[other] os seguidores são os da conta, não só das LIVEs; { $fewer } dias têm menos deles e ficam sem número
}
import-doubt-videos-not-lives = as visualizações e curtidas são de vídeos, não de LIVEs, e são guardadas assim
import-doubt-nothing-used = nada nele trata de LIVEs ou receita, então nada é usado
import-doubt-members = { $active ->
    [one] { $active } membro paga hoje e { $left } saíram ou tiveram o pagamento recusado; não tem valores por mês, e o dia em que alguém saiu é o do último pagamento
   *[other] { $active } membros pagam hoje e { $left } saíram ou tiveram o pagamento recusado; não tem valores por mês, e o dia em que alguém saiu é o do último pagamento
}
import-line-file = { $name }: { $kind }
import-line-refused = { $name }: { $fault }
import-line-form = Lido como { $form }
import-line-size = { $rows ->
    [one] { $rows } linha, { $used } de { $columns } colunas usadas
   *[other] { $rows } linhas, { $used } de { $columns } colunas usadas
}
import-line-unused = Não usado: { $names }
import-line-unused-and-more = Não usado: { $names } e mais { $more }
import-line-days = { $days ->
    [one] { $days } dia, de { $first } a { $last }: { $sums }
   *[other] { $days } dias, de { $first } a { $last }: { $sums }
}
import-line-diamonds = { $diamonds } diamantes
import-line-doubt = Duvidoso: { $doubt }
import-line-private = Só datas, quantidades e valores são usados. Nomes, e-mails, endereços, números de pedido e comentários não são guardados.
import-line-replaced-days = { $days ->
    [one] { $days } dia tem outras quantidades no plano; elas são substituídas
   *[other] { $days } dias têm outras quantidades no plano; elas são substituídas
}
import-line-kept-days = { $days ->
    [one] { $days } dia tem outras quantidades no plano; essas ficam
   *[other] { $days } dias têm outras quantidades no plano; essas ficam
}
import-line-preview = Isto é uma prévia: nada é escrito. Para escrever no plano, adicione --yes.
import-line-written = { $plan } foi escrito
import-line-not-written = Alguns arquivos não podem ser lidos: nada é escrito.
import-line-nothing-new = O plano já tem tudo; nada é escrito.

## The import in the window

import-title = Importar arquivos
import-file-kinds = Arquivos exportados
import-reading = { $read } de { $of } arquivos lidos
import-not-read-yet = sendo lido
import-one-step = Um só passo, que pode ser desfeito.
import-one-step-of-some = Um só passo, que pode ser desfeito. Arquivos com uma pergunta aberta ou um erro ficam de fora.
import-nothing-new = Nada nestes arquivos mudaria o plano.
import-take = Importar
import-leave-out = Deixar de fora
import-leave-out-file = Deixar { $name } de fora
import-columns = Colunas…
import-columns-of = Colunas de { $name }
import-choose = Escolher…
import-date-order = As datas têm
import-day-first = o dia primeiro: 31/12/2026
import-month-first = o mês primeiro: 12/31/2026
import-year = As datas são de
import-decimal-mark = Os decimais vêm
import-point = depois de um ponto: 1.5
import-comma = depois de uma vírgula: 1,5
import-stream = O dinheiro é de
import-creator = Seu nome ou id nele
import-earnings = Os ganhos são
import-not-used = não usados
import-diamonds = diamantes
import-dollars = dólares americanos
import-currency = Os valores estão em
import-rate = { $to } por 1 { $of }
import-more-amounts = { $count ->
    [one] e mais { $count } valor
   *[other] e mais { $count } valores
}
import-roles-hint = Escolha o papel de cada coluna a ler. As outras não são lidas.
import-column-name = Coluna
import-role = Papel
import-row = Linha { $number }
import-role-of = Papel de { $name }
import-no-role = não lida
import-roles-missing = Uma coluna deve ter datas, e outra valores ou quantidades.
import-stream-missing = Escolha a fonte de renda de que é o dinheiro.
import-remembered = Arquivos com as mesmas colunas serão lidos assim de agora em diante.
import-command-line = Na linha de comando: { $options }
import-use-columns = Usar estas colunas
import-your-files = Seus arquivos
import-import-files = Importar…
import-file-month = { $month }, { $source }
import-file-months = { $from } a { $to }, { $source }
import-read-on = Importado em { $day }
import-rows = { $rows ->
    [one] { $rows } linha
   *[other] { $rows } linhas
}
import-no-files = Nenhum ainda. Importe-os ou solte-os na janela.
import-remove-file = Remover { $name } com seus valores e quantidades
import-likes-in-files = Curtidas nestes arquivos
import-likes = { $likes } curtidas
import-known-files = Arquivos que o Zeroline conhece
import-any-table = Outra tabela
import-you-choose = você escolhe as colunas
import-drop-hint = Solte arquivos em qualquer lugar da janela. Eles são lidos aqui e não vão a lugar nenhum: o Zeroline não tem código de rede.
import-drop-to-import = Solte para abrir ou importar
import-type-amounts = Digitar valores…
import-real-amounts = Valores reais
import-real-amounts-hint = O dinheiro que cada receita rendeu de verdade. Um valor digitado substitui os dos arquivos no seu mês.
import-earlier = Meses anteriores
import-later = Meses seguintes
import-amount-of = { $stream }, { $month }
import-no-amount = “{ $text }” não é um valor; digite um como { $example }
import-all-streams = Todas as receitas

## Published claims and the origin of numbers

month-change-nothing = sem mudança
month-change-gross = { $amount } por mês
month-change-take-home-alone = líquido { $amount }
month-change-take-home = líquido { $amount } por mês
dated-stale = { $date }, antigo
dated-none = sem data
claimed-gbp-per-coin = { $amount } GBP por moeda
claimed-usd = { $amount } USD
claimed-usd-an-hour-live = { $amount } USD por hora de LIVE
claimed-usd-per-1000-followers = { $amount } USD por { NUMBER(1000) } seguidores
claimed-usd-per-1000-views = { $amount } USD por { NUMBER(1000) } visualizações
claimed-usd-per-average-viewer = { $amount } USD por espectador médio
claimed-usd-per-average-viewer-per-hour = { $amount } USD por espectador médio e hora
claimed-usd-per-coin = { $amount } USD por moeda
claimed-usd-per-diamond-before-the-share = { $amount } USD por diamante antes da divisão
claimed-usd-per-like = { $amount } USD por curtida
claimed-days = { $amount ->
    [one] { $amount } dia
   *[other] { $amount } dias
}
claimed-dollars-of-some-country = { $amount } dólares (não diz de que país)
claimed-gifts-a-viewer-and-live = { $amount ->
    [one] { $amount } presente por espectador e LIVE
   *[other] { $amount } presentes por espectador e LIVE
}
claimed-viewers = { $amount ->
    [one] { $amount } espectador
   *[other] { $amount } espectadores
}
claim-span-between = { $low } a { $high }
claim-span-from = a partir de { $low }
claim-span-up-to = até { $high }
number-origin-gift-table = segue a sua tabela de presentes por nome
    .first = Segue a sua tabela de presentes por nome
number-origin-between-claims = suposição nossa, entre dados publicados que divergem
    .first = Suposição nossa, entre dados publicados que divergem
number-origin-own-assumption = suposição nossa; nenhuma fonte dá um número
    .first = Suposição nossa; nenhuma fonte dá um número
number-origin-yours = seu
    .first = Seu
number-origin-claim = { $text } ({ $site }, { $dated })
sources-heading =
    Cada número, o seu padrão e de onde ele vem.
    `zeroline sources KEY` lista tudo o que foi publicado sobre um deles.
sources-origin = { $origin }; { $claims } dados
sources-default = Padrão { $default }: { $origin }
sources-published = Publicado:
sources-background = Para avaliar:
sources-outside-limit = ; fora dos limites de um plano
sources-lower-bound = ; ou mais
sources-gifts-none = { $count } presentes no catálogo.
sources-gifts-some = { $count } presentes no catálogo, vistos até { $day }.
sources-three-numbers = De onde vêm os três números que mais importam:
rate-note-yours = seu
rate-note-disagree = { $sources } fontes divergem
rate-note-read = lido em { $month }

## workbook.rs

workbook-sheet-summary = Resumo
workbook-sheet-assumptions = Suposições
workbook-sheet-months = Meses
workbook-sheet-cash = Dinheiro
workbook-sheet-futures = Futuros
workbook-sheet-scenarios = Cenários
workbook-sheet-sources = Fontes
workbook-head-key = Chave
workbook-head-name = Nome
workbook-head-value = Valor
workbook-head-unit = Unidade
workbook-head-low = Baixo
workbook-head-high = Alto
workbook-head-least = Mínimo
workbook-head-most = Máximo
workbook-head-source = Fonte
workbook-head-note = Nota
workbook-head-number = N.º
workbook-head-month = Mês
workbook-head-audience = Crescimento do público
workbook-head-season = Temporada
workbook-head-members = Membros
workbook-head-likes = ♥ Curtidas
workbook-head-gross = Bruto
workbook-head-costs = Custos
workbook-head-profit = Lucro do ano fiscal até aqui
workbook-head-tax = Reserva para impostos
workbook-head-take-home = Líquido
workbook-head-total = Total
workbook-head-balance = saldo
workbook-head-paid = recebido
workbook-head-owed = a receber
workbook-head-cash-in = Recebido
workbook-head-spendable = Disponível
workbook-head-scenario = Cenário
workbook-head-against-base = Líquido em relação à base
workbook-head-mean = média
workbook-head-chance-of-goal = Chance da meta
workbook-assumptions = Suposições
workbook-assumptions-move = Mude uma célula amarela: os meses e o dinheiro acompanham. Intervalos, variações e tudo sobre futuros não mexem em nada aqui. O número de meses é fixo.
workbook-months = Meses, como definido
workbook-months-are-live = Cada valor é uma fórmula sobre as suposições. As curtidas são 0: não há taxa pela qual multiplicá-las.
workbook-at-growth1 = Um mês antes de crescimento e temporada
workbook-cash = Quando o dinheiro chega, como definido
workbook-cash-is-live = Ganho não é recebido: cada receita tem um prazo e um valor mínimo que é pago.
workbook-terms = Prazo em meses inteiros, resto de um mês, ganho em um mês antes do plano
workbook-tax-band = Faixa de imposto { $band }
workbook-futures = Percentis de { $count } futuros
workbook-scenarios = O plano e os cenários, como definido
workbook-sources = Dados publicados
workbook-does-not-move = São números do dia da exportação; nenhuma mudança nesta planilha mexe neles.
workbook-made-by = Feito com o Zeroline { $version } em { $day }
workbook-sources-read-by = Fontes lidas até { $day }
workbook-no-promise = Uma projeção a partir de suposições, não uma promessa de renda nem orientação fiscal.

## Messages of the command line

file-remark-exists = o arquivo existe; escolha outro nome ou use --force
file-remark-nothing-to-compare = nada a comparar; adicione um cenário ao plano ou escolha outros com --scenarios e --against
file-remark-open-in-window = ou abra na janela como cópia reparada
standard-stream-input = entrada padrão
standard-stream-output = saída padrão
input-file-plan = o próprio plano
input-file-ledger = o seu próprio registro
input-file-settings = as configurações da janela
command-fault-batch = { $many ->
    [one] { $many } plano falhou; a linha dele dá o motivo
   *[other] { $many } planos falharam; as linhas deles dão os motivos
}
command-fault-workbook = o plano não cabe em uma planilha: { $reason }
command-fault-picture = não foi possível pintar a imagem: { $reason }
command-fault-report = não foi possível escrever o relatório: { $reason }
command-fault-nothing-imported = nada é escrito; responda às perguntas acima ou deixe esses arquivos de fora
command-fault-clock = o relógio deste computador não está certo; acerte-o e tente de novo
command-fault-window = { $error }; sem janela, `zeroline forecast [PLAN]` imprime os mesmos números
command-fault-no-window = esta compilação do zeroline não tem janela; rode `zeroline forecast [PLAN]`, ou `zeroline --help` para ver todos os comandos
batch-fault-not-text = não é texto UTF-8
    .remedy = escreva a linha em UTF-8
batch-fault-too-long = a linha passa de { $most } MiB
    .remedy = escreva um plano ou um caminho por linha; o resto não foi lido
option-fault-set = --set { $problem }
option-fault-entry = { $option } { $problem }
option-fault-change = { $option }: { $fault }
option-fault-own-number = { $option }: { $problem }
option-fault-scenario-near = { $option }: não há cenário “{ $name }”
    .remedy = você quis dizer “{ $near }”?
option-fault-scenario = { $option }: não há cenário “{ $name }”
    .remedy = use { $names }
option-fault-figure = --figure { $figure }: { $refused }
option-fault-by = --by: { $refused }
option-fault-input-twice = a entrada padrão só pode ser um dos arquivos
    .remedy = indique os outros pelo caminho
option-fault-month = --month: { $refused }
option-fault-axis = --by: { $fault }
option-fault-no-futures = --futures: { $value }
option-fault-sweep = --by: { $fault }
option-fault-axes = --by: você deu { $given } números; uma varredura varia um ou dois
option-fault-lock = --lock: { $key }
option-fault-target = --target: { $refused }
option-fault-target-of-chance = --target: uma chance é uma parte dos futuros; use um número de 0 a 1, ou de 0% a 100%
option-fault-no-target = --target: falta
    .remedy = diga o valor a atingir, como 40k, ou a parte, se for uma chance
option-fault-measure-of-cash = --measure: o dinheiro disponível não conta nem bruto nem líquido
    .remedy = deixe de fora
option-fault-target-of-money = --target: uma porcentagem só vale para uma chance; use um valor, como 40000 ou 40k
option-fault-amount-unit = { $option }: “{ $unit }” não se encaixa
    .remedy = use só o número; os valores estão em { $currency }
option-fault-only-for-csv = { $option } é só para CSV; use com --format csv
option-fault-output-is-input = --output: { $path } é { $input }; escolha outro arquivo
argument-fault-renamed = { $old } agora é { $new }
argument-fault-command-not-first = o comando '{ $command }' deve vir primeiro; --renderer é só para a janela
argument-fault-unknown-command = não há comando nem arquivo '{ $given }'; você quis dizer o comando '{ $nearest }'?
value-fault-assignment = use KEY=VALUE, como gifts.gifts_per_hour=150
value-fault-no-sources = { $key } não é um número com fontes; use um como gifts.usd_per_diamond
value-fault-unit = use só o número; ele está em { $key }
value-fault-picture-file = use um nome que termine em .png ou .svg
value-fault-followers = use só um número inteiro, como 12000 ou 12k
value-fault-example = exemplo desconhecido
value-fault-stream = use brands, rewards, segments, affiliate, merch, supporters ou subscriptions
value-fault-country = use um código de duas letras, como DE, BR ou US
value-fault-measure = use gross ou take-home
value-fault-figure-as-measure = { $word } é um resultado; use --figure { $word }
value-fault-figure = use total, month:N ou chance:N com N a partir de 1, p1 a p99, lowest-spendable ou chance-of-running-out
value-fault-axis = use KEY=LOW..HIGH:STEPS, como gifts.gifts_per_hour=100..300:21
value-fault-command = use o nome de um comando; `zeroline --help` lista todos
value-fault-whole = use um número inteiro de { $low } a { $high }
value-fault-separator = use comma, semicolon, tab ou pipe
value-fault-any-stream = use a chave de uma receita, como supporters ou own.1
value-fault-currency = use um código de três letras, como EUR
value-fault-rate = use CODE=RATE, como EUR=1.08: dinheiro do plano por um euro
value-fault-column = use ROLE=COLUMN, como date=Day; papéis: date, amount, currency, lives, minutes, likes, viewers, gifters, diamonds, new_followers
value-fault-date-order = use day-first ou month-first
value-fault-decimal-mark = use point ou comma
value-fault-earnings-unit = use diamonds ou usd
value-fault-threads = use um número inteiro a partir de 1
command-notice-plan-ok = { $path }: OK
command-notice-repaired = { $copy } foi escrito; { $plan } não muda
command-notice-new-plan = { $path } foi escrito: { $name }, a partir de { $start }
command-notice-not-used = não usado: { $reason }
command-notice-read-as = { $option }: { $text } é lido como { $number }
command-notice-futures-written = { $done }% de { $of } futuros
command-notice-futures-beyond = Alguns valores passam de 1e25 por mês: aqui estão inteiros, e nos futuros de `zeroline forecast` são cortados.
command-notice-fewer-threads = --threads: { $given } threads são demais; usando { $used }
key-list-heading =
    Cada chave com o padrão (e o intervalo), limites, unidade e significado.
    Defina uma com `zeroline forecast --set KEY=VALUE`; frações também como 20%.
    Padrões e limites estão em dólares americanos; dinheiro em ienes pode ser
    100 vezes mais, e em rupias, { NUMBER(10000) } vezes.
key-list-default-with-range = { $default } ({ $low } a { $high })
key-list-limits = { $low } a { $high }
key-list-at-least = { $low } ou mais
key-list-switch = true ou false
key-list-current-month = o mês atual

## The help of the command line

command-help-about = Projeta quanto você poderia ganhar fazendo LIVE no TikTok (curtidas não pagam nada)
command-help-long-about =
    Projeta quanto você poderia ganhar fazendo LIVE no TikTok (curtidas não pagam nada)

    Sem um comando, a janela abre.
command-help-wgpu = A placa de vídeo, por Vulkan, Metal ou Direct3D
command-help-glow = OpenGL, para máquinas mais antigas
command-help-plan-to-open = Plano a abrir [padrão: o último, ou o primeiro exemplo]
command-help-language = Idioma de todos os textos [padrão: o do sistema]
command-help-renderer = Como desenhar a janela, se o jeito normal não funcionar
command-help-forecast = Projeta um plano mês a mês
command-help-cash = Mostra quando o dinheiro chega: recebimentos, o que sobra e a chance de acabar
command-help-keys = Lista todas as chaves: unidade, padrão, intervalo, limites e significado
command-help-sources = Lista os dados publicados sobre os números, com fonte e data
command-help-matters = Ordena os números com intervalo pelo efeito no total
command-help-reach = Acha a menor mudança que atinge um objetivo
command-help-compare = Compara os cenários de um plano
command-help-steps = Divide a diferença entre dois cenários por mudança
command-help-sweep = Tabula um resultado enquanto um ou dois números variam
command-help-raw-futures = Imprime cada futuro em separado: os sorteios, os meses
command-help-futures-format = O formato
command-help-futures-file = Um novo arquivo em que escrever
command-help-parquet = Parquet, com valores não arredondados
command-help-picture = Escreve uma visão de um plano como imagem que abre como o plano
command-help-picture-of = Visão
command-help-picture-month = Mês da visão de um mês, a partir de 1
command-help-picture-file = A imagem a escrever, .png ou .svg; - escreve PNG na saída padrão
command-help-picture-scale = Pixels de um ponto em PNG, de 1 a 4: 1 são 1200 por 675 pixels
command-help-dark = Sobre fundo escuro
command-help-no-title = Sem as linhas acima e abaixo do gráfico
command-help-no-plan = Sem o plano dentro
command-help-report = Escreve um plano como relatório em papel, um PDF de 2 a 4 páginas
command-help-report-file = O relatório a escrever, no formato PDF
command-help-paper = Tamanho do papel
command-help-export = Escreve um plano como planilha que calcula
command-help-workbook-file = A planilha a escrever, no formato XLSX
command-help-batch = Projeta muitos planos: entra um plano por linha, sai um objeto JSON por linha
command-help-import = Importa dias e meses passados de arquivos que as plataformas exportam; sem --yes é uma prévia
command-help-exported-files = CSV, XLSX, JSON ou zip de uma plataforma; - lê a entrada padrão
command-help-exchange-rate = Dinheiro do plano por uma unidade de outra moeda, como em EUR=1.08 [padrão: uma cotação de referência]
command-help-yes = Escreve no plano; sem isso nada é escrito
command-help-map = Coluna pelo nome, como em date=Day; os papéis são date, amount, currency e quantidades como likes (repetível)
command-help-stream-of-money = Receita dos pagamentos em arquivos que não dizem qual é, como supporters ou own.1
command-help-currency-of-amounts = Moeda dos valores sem moeda [padrão: a do plano]
command-help-year-of-dates = Ano das datas sem ano
command-help-order-of-dates = Ordem de dia e mês em datas como 01/02/2027
command-help-mark-of-numbers = Sinal decimal de números como 1.234, onde nada o mostra
command-help-earnings-in = Unidade dos ganhos em um download de dados do TikTok, que não a diz
command-help-creator-in-table = Nome ou id do criador em uma tabela de vários
command-help-actuals = Mostra o que os meses passados de fato renderam e pagaram, ao lado do plano
command-help-likes = Mostra se as curtidas andaram com os presentes nas suas próprias LIVEs
command-help-check = Verifica arquivos de planos: cada problema com arquivo, linha, chave e solução
command-help-new = Escreve um novo plano que começa neste mês
command-help-completions = Imprime um script que completa comandos e opções em um shell
command-help-shell = Shell
command-help-manual = Imprime uma página do manual: zeroline manual | man -l -
command-help-manual-of = Comando [padrão: o próprio programa]
command-help-format = Formato do resultado
command-help-byte-order-mark = Começa o CSV com uma marca de ordem de bytes, pela qual o Excel reconhece UTF-8
command-help-separator = Entre os campos do CSV: comma, semicolon, tab ou pipe [padrão: comma; semicolon com --decimal comma]
command-help-decimal = Sinal decimal do CSV [padrão: point]
command-help-origin = Começa o CSV com linhas de observações, cada uma após um #: nenhuma promessa de renda, versão e dia, idade das fontes
command-help-decimal-point = 1234.56
command-help-decimal-comma = 1234,56, como nas planilhas de muitos países
command-help-plan-files = Arquivos de planos; - lê a entrada padrão
command-help-fix = Escreve uma cópia reparada ao lado de cada arquivo danificado, PLAN.fixed.ron, e lista os reparos; a de - vai para a saída padrão
command-help-plan-or-example = Arquivo de um plano; - lê a entrada padrão [padrão: o primeiro exemplo]
command-help-scenario = Cenário do plano [padrão: Base]
command-help-threads = Threads para os futuros; os números não mudam [padrão: todos os núcleos]
command-help-set =
    Define uma chave (repetível); `zeroline keys` lista todas:
    gifts.gifts_per_hour=150, "gifts.gifts_per_hour=150 (90 to 250)",
    audience.likes_per_month=1.5M, affiliate.refund_rate=20%,
    brands.enabled=false, plan.start_month=2027-01
command-help-months = Meses, de 1 a 120 [padrão: os do plano]
command-help-futures = Futuros, 0 para nenhum [padrão: os do plano]
command-help-seed = Semente aleatória; a mesma semente dá os mesmos futuros [padrão: a do plano]
command-help-plan = Arquivo de um plano; - lê a entrada padrão
command-help-measure = Bruto (gross) ou líquido (take-home) [padrão: como a meta]
command-help-figure =
    Resultado:
    total: todos os meses, como definido; month:3: o terceiro mês, como definido;
    p20: o total que 80 de cada 100 futuros superam; p50, a mediana;
    chance:12: a parte dos futuros que atinge a meta no mês 12;
    lowest-spendable: o mínimo de dinheiro disponível em um mês, como definido;
    chance-of-running-out, ou runs-out: a parte dos futuros em que o dinheiro acaba
command-help-compared-figure = Resultado a comparar também, como p20, lowest-spendable ou chance-of-running-out; `zeroline reach --help` lista todos
command-help-output = Escreve em um arquivo; - é a saída padrão
command-help-claims = Número a listar por inteiro [padrão: um resumo de todos]
command-help-target = Objetivo: dinheiro, como 40k; para uma chance, uma parte, 80% ou 0.8 [padrão com lowest-spendable: 0, com runs-out: 10%]
command-help-may-move = Número que pode mudar (repetível); vários mudam em proporção aos intervalos
command-help-lock = Número que deve ficar (repetível)
command-help-changed-plan = Escreve o plano mudado em um novo arquivo; - é a saída padrão, e a resposta vai para a saída de erros
command-help-force = Substitui o arquivo, se ele existir
command-help-scenarios = Cenários, separados por vírgulas (repetível) [padrão: todos]
command-help-against = Cenário com que comparar os outros
command-help-from = Primeiro cenário
command-help-to = Segundo cenário
command-help-axis = Número a variar, as pontas e os passos; um segundo faz uma grade
command-help-marked-target = Objetivo a marcar: dinheiro, como 40k; para uma chance, uma parte [padrão: a meta]
command-help-batch-files =
    Arquivos de planos; - ou nenhum lê a entrada padrão:
    em cada linha, o caminho de um arquivo, ou um plano inteiro
    que começa com um parêntese, (format: …)
command-help-batch-threads = Planos calculados ao mesmo tempo [padrão: um por núcleo]
command-help-example = Exemplo de partida
command-help-new-file = Arquivo a escrever; - é a saída padrão
command-help-table = Para pessoas
command-help-csv = Para planilhas
command-help-json = Para programas
command-help-followers = Seguidores
command-help-lives-a-week = LIVEs por semana
command-help-hours-each = Horas de uma LIVE
command-help-gifts-an-hour = Presentes por hora [padrão: um intervalo amplo segundo dados publicados para esses seguidores]
command-help-earns = Receitas além dos presentes: brands, rewards, segments, affiliate, merch, supporters, subscriptions
command-help-country = País, para a moeda e a cotação: DE
command-help-goal = Meta de um mês em líquido, na moeda do país

## The words around arguments: headings of their help, and their refusals

command-help-error = erro:
command-help-tip = dica:
command-help-usage = Uso:
command-help-commands = Comandos
command-help-arguments = Argumentos
command-help-options = Opções
command-help-more = Para saber mais, tente '--help'.
command-help-help = Mostra esta ajuda
command-help-version = Mostra a versão
command-help-help-of = Mostra esta ajuda ou a de um comando
manual-name = NOME
manual-synopsis = SINOPSE
manual-description = DESCRIÇÃO
manual-version = VERSÃO
placeholder-AMOUNT = VALOR
placeholder-CHARACTER = CARACTERE
placeholder-CODE = CÓDIGO
placeholder-CODE-RATE = CÓDIGO=CÂMBIO
placeholder-COMMAND = COMANDO
placeholder-DECIMAL = DECIMAL
placeholder-FIGURE = NÚMERO
placeholder-FILE = ARQUIVO
placeholder-FORMAT = FORMATO
placeholder-KEY = CHAVE
placeholder-KEY-LOW--HIGH-STEPS = CHAVE=DE..ATÉ:PASSOS
placeholder-KEY-VALUE = CHAVE=VALOR
placeholder-NAME = NOME
placeholder-OPTIONS = OPÇÕES
placeholder-PAPER = PAPEL
placeholder-PLAN = PLANO
placeholder-RENDERER = RENDERIZADOR
placeholder-ROLE-COLUMN = FUNÇÃO=COLUNA
placeholder-SHELL = SHELL
placeholder-STREAM = RECEITA
placeholder-STREAM-- = RECEITA,…
placeholder-TARGET = META
placeholder-VIEW = VISÃO
placeholder-YEAR = ANO
argument-note-default = [padrão: { $value }]
argument-note-values = [valores possíveis: { $values }]
argument-refusal-unknown = argumento desconhecido '{ $argument }'
argument-refusal-value = valor inválido '{ $value }' para '{ $argument }'
argument-refusal-reason = valor inválido '{ $value }' para '{ $argument }': { $reason }
argument-refusal-no-value = '{ $argument }' precisa de um valor
argument-refusal-missing = faltam estes argumentos:
argument-refusal-repeated = '{ $argument }' só pode ser usado uma vez
argument-refusal-conflict = '{ $argument }' não pode ser usado com { $others }
argument-refusal-too-many = '{ $value }' é um valor a mais para '{ $argument }'
argument-refusal-command = comando desconhecido '{ $command }'
argument-tip-argument = há um argumento parecido: { $near }
argument-tip-value = há um valor parecido: { $near }
argument-tip-command = há um comando parecido: { $near }
argument-tip-as-value = para passar '{ $argument }' como valor, use '-- { $argument }'

## Faults of typed numbers and entries

period-day = por dia
    .typed = ao dia, diário, diários, diária, diárias
period-week = por semana
    .typed = semanal, semanais, semana
period-month = por mês
    .typed = ao mês, por mes, ao mes, mensal, mensais
period-year = por ano
    .typed = ao ano, anual, anuais, ano
not-a-number-empty = falta
    .remedy = digite um número como 150, { NUMBER(1.5) }k ou 2M
not-a-number-no-digits = “{ $text }” não é um número
    .remedy = use um como 150, { NUMBER(1.5) }k ou 2M
not-a-number-separators = “{ $text }” não é um só número
    .remedy = escreva como 12500, { NUMBER(12500) } ou { NUMBER(12.5) }
not-a-number-unit = “{ $text }” depois do número é desconhecido
    .remedy = use só o número, ou com k, M, B ou %
not-a-number-too-large = “{ $text }” é grande demais
    .remedy = use um número menor
entry-fault-not-a-percentage = { $text } é uma porcentagem, e este número não é
    .remedy = use { $expected }
entry-fault-foreign-unit = “{ $unit }” é a unidade de outro número
    .remedy = use só o número
entry-fault-unit = “{ $unit }” não é a unidade dele
    .remedy = use só o número; ele está em { $own }
entry-fault-currency = “{ $sign }” é outra moeda
    .remedy = use só o número; ele está em { $currency }
entry-fault-period = “{ $period }” não se encaixa, pois não se conta por mês
    .remedy = use só o número
entry-fault-not-a-switch = “{ $text }” não é uma chave liga-desliga
    .remedy = use true ou false, yes ou no, on ou off
entry-fault-open-range = o intervalo em “{ $text }” não está completo
    .remedy = escreva como 150 (90 a 250)
entry-fault-not-a-margin = “{ $text }” não é um intervalo
    .remedy = escreva como ±20%

## Faults of plans

word-kind-name = um nome entre aspas
word-kind-text = um texto entre aspas
word-kind-currency = um código de moeda como USD
word-kind-month = um mês como 2027-01, de 1970-01 a 2999-12
word-kind-goal-measure = gross ou take_home
not-a-month = não é um mês de 1970-01 a 2999-12
    .remedy = escreva como 2027-01
not-a-currency = não é um código de moeda da ISO 4217
    .remedy = escreva como USD ou EUR
kind-estimate = um número de { $low } a { $high }
kind-whole = um número inteiro de { $low } a { $high }
kind-switch = true ou false
entry-value = o número { $value }
entry-ranged = o intervalo { $value } ({ $range } a { $range2 })
entry-range-off = o número { $value } com o intervalo { $range } a { $range2 } desativado
entry-integer = o número { $value }
entry-word = a palavra “{ $word }”
fault-not-finite = não é um número finito
    .remedy = use um de { $low } a { $high }
fault-outside-limit = { $value } está fora dos limites
    .remedy = use um número de { $low } a { $high }
fault-outside-whole = { $value } está fora dos limites
    .remedy = use um número de { $low } a { $high }
fault-not-whole = { $value } não é um número inteiro
    .remedy = use um de { $low } a { $high }
fault-bad-range = o intervalo { $low } a { $high } em torno de { $value } não se encaixa:{" "}
fault-no-range = não aceita intervalo
    .remedy = use { $expected }
fault-wrong-kind = aqui está { $found }
    .remedy = use { $expected }
fault-unknown-key-some = chave desconhecida
    .remedy = você quis dizer { $near }? `zeroline keys` lista todas
fault-unknown-key-none = chave desconhecida
    .remedy = `zeroline keys` lista todas
fault-follows-gift-table = segue a tabela de presentes
    .remedy = mude a tabela, ou defina antes gifts.mix como false
fault-too-many-own-streams = um plano aceita no máximo { $most } receitas próprias
    .remedy = remova uma primeiro
fault-too-many-events = um plano aceita no máximo { $most } eventos avulsos
    .remedy = remova um primeiro
fault-unknown-event = a base não tem esse evento para remover
    .remedy = remova esta linha
fault-too-many-scenarios = um plano aceita no máximo { $most } cenários
    .remedy = remova um primeiro
fault-unknown-scenario = cenário desconhecido
    .remedy = escolha outro
fault-taken-id = o id { $id } já está em uso
    .remedy = use outro, ou deixe de fora
fault-shared = todos os cenários compartilham isto
    .remedy = mude na base
fault-other-currency = o dinheiro dele está em { $found }; o deste plano, em { $expected }
    .remedy = escolha um plano na mesma moeda
range-fault-not-finite = uma ponta não é um número finito
    .remedy = use dois números finitos
range-fault-low-end-at-floor = o mínimo deve ser maior que { $least }
    .remedy = use um mínimo maior, ou só o valor
range-fault-low-end-above-value = o mínimo é maior que o valor
    .remedy = use um valor dentro do intervalo
range-fault-high-end-below-value = o máximo é menor que o valor
    .remedy = use um valor dentro do intervalo
range-fault-outside-limits = uma ponta está fora dos limites
    .remedy = use números de { $least } a { $most }
text-fault-empty-name = o nome está vazio
    .remedy = digite um
text-fault-empty-gift-name = o nome do presente está vazio
    .remedy = digite um
text-fault-too-long = { $count } caracteres são demais
    .remedy = use no máximo { $most }
text-fault-control-characters = aqui não são permitidos caracteres de controle nem quebras de linha
    .remedy = remova-os
text-fault-scenario-exists = já existe um cenário “{ $name }”
    .remedy = escolha outro nome
text-fault-name-of-base = “{ $crate }” é o plano sem mudanças
    .remedy = escolha outro nome
gift-table-fault-too-many = uma tabela de presentes aceita no máximo { $most } presentes
    .remedy = remova alguns
gift-table-fault-repeated = { $name } de { $coins } moedas aparece duas vezes
    .remedy = deixe só um
gift-table-fault-too-many-per-hour = mais de { $most } presentes por hora no total
    .remedy = use menos
actuals-fault-not-in-limits = uma quantidade ou um valor é grande demais
    .remedy = use números até { $most }
actuals-fault-negative = uma quantidade é menor que 0
    .remedy = use 0 ou mais
actuals-fault-bad-rate = uma taxa não é maior que 0
    .remedy = use um número maior que 0
actuals-fault-no-hour = uma hora do dia não está entre 0 e 23
    .remedy = use um número inteiro de 0 a 23
actuals-fault-other-month = first e last não são dias de { $month }
    .remedy = use dias do mês na ordem
actuals-fault-too-many = um plano aceita no máximo { $most } linhas de cada tipo
    .remedy = remova algumas
tax-bands-fault-too-many = um plano aceita no máximo { $most } faixas de imposto
    .remedy = remova algumas
tax-bands-fault-first-not-at0 = a primeira faixa começa em { $from }
    .remedy = comece em 0, com alíquota 0 se nada é devido
tax-bands-fault-not-rising = uma faixa começa em { $from }, depois de uma que começa em { $above }
    .remedy = use um número maior que { $above }, no máximo { $most }
tax-bands-fault-bad-rate = { $rate } não é uma alíquota
    .remedy = use um número de 0 a 1

## Questions to a forecast that have no answer

refused-no-number = { $key } não é um número que possa mudar
    .remedy = escolha outro
refused-follows-gift-table = { $key } segue a tabela de presentes
    .remedy = defina gifts.mix como false ou escolha outro
refused-locked = { $key } está travado
    .remedy = destrave-o ou escolha outro
refused-no-range = { $key } não tem intervalo em que mudar
    .remedy = adicione um ou escolha outro
refused-nothing = nenhum número pode mudar
    .remedy = escolha pelo menos um
refused-no-month = o plano só tem { $months } meses
    .remedy = escolha um deles
refused-no-share = { $share } não é uma parte dos futuros
    .remedy = use uma de 0 a 1
refused-no-target = o objetivo não é um número finito
    .remedy = use um valor, ou uma parte, se for uma chance
refused-no-futures = o plano não simula futuros
    .remedy = defina futures.count
no-axis-no-number = { $key } não é um número que possa mudar
    .remedy = escolha outro
no-axis-ends = { $low } a { $high } não se encaixa em { $key }
    .remedy = use dois números de { $least } a { $most }, o menor primeiro
no-axis-points = uma varredura precisa de 2 a { $value } pontos
    .remedy = recebeu { $points }
no-sweep-twice = { $key } não pode estar nos dois eixos
    .remedy = escolha outro número para um deles
no-sweep-cells = { $cells } pontos são demais
    .remedy = use no máximo { $value } no total
no-sweep-stopped = o cálculo foi cancelado
    .remedy = comece de novo

## Faults of the user's own files of claims and gifts

row-fault-folder = isto é uma pasta
    .remedy = troque por um arquivo com este nome
row-fault-not-a-file = isto é um pipe ou um dispositivo
    .remedy = troque por um arquivo com este nome
row-fault-unreadable = não pode ser lido ({ $reason })
    .remedy = permita a leitura do arquivo
row-fault-too-large = passa de { $most } MiB, então não é usado
    .remedy = deixe nele só as suas próprias linhas
row-fault-not-csv-row = não pode ser lida como CSV ({ $reason })
    .remedy = escreva a linha de novo
row-fault-semicolons = as colunas estão separadas por ponto e vírgula, então faltam { $missing }
    .remedy = salve com vírgulas, começando com { $columns }
row-fault-missing-columns = na primeira linha faltam { $missing }
    .remedy = comece o arquivo com { $columns }
row-fault-unknown-column-some = coluna desconhecida “{ $found }”
    .remedy = você quis dizer { $near }?
row-fault-unknown-column-none = coluna desconhecida “{ $found }”
    .remedy = as colunas são { $columns }
row-fault-too-many-rows = mais de { $most } linhas
    .remedy = o resto não é usado; remova algumas
row-fault-too-many-claims = já há { $most } dados sobre esta chave, então não se usam mais
    .remedy = remova alguns
row-fault-more = Há mais problemas não mostrados
    .remedy = corrija estes primeiro
row-fault-too-many-fields = { $fields } campos onde a primeira linha tem { $columns }
    .remedy = ponha entre aspas os textos com vírgulas
row-fault-text-too-long = um texto de mais de { $most } caracteres começa com “{ $text }”
    .remedy = falta uma aspa?
row-fault-control-characters = “{ $text }” tem caracteres de controle ou quebras de linha
    .remedy = remova-os
row-fault-repeated = igual à linha { $first }
    .remedy = deixe só uma
row-fault-missing-value = falta value
    .remedy = adicione um número como 0.005
row-fault-missing = falta { $column }
    .remedy = adicione
row-fault-bad = { $column } é “{ $found }”
    .remedy = use { $expected }
row-fault-not-between = { $value } não está entre low e high
    .remedy = corrija um dos três
row-fault-unknown-key-some = chave desconhecida “{ $found }”
    .remedy = você quis dizer { $near }?
row-fault-unknown-key-none = chave desconhecida “{ $found }”
    .remedy = `zeroline keys` lista todas
row-fault-outside-limits = { $value } está fora dos limites de { $key }, { $low } a { $high }
    .remedy = corrija, ou comece a nota com “outside limit.” para mostrar mesmo assim
row-fault-inside-limits = { $value } está dentro dos limites de { $key }, { $low } a { $high }
    .remedy = remova as palavras “outside limit.” da nota
expected-number = um número como 0.005, com ponto e sem símbolo de moeda
expected-source-date = uma data como 2026-02-20, 2026-02 ou 2026
expected-day = um dia como 2026-11-22
expected-currency = um código de moeda como EUR
expected-confidence = H, M ou L
expected-followers = um trecho como 10000-50000 ou 1000000+
expected-whole = um número inteiro de { $low } a { $high }
expected-whole-or-nothing = um número inteiro, ou nada
row-fault-utf16 = salvo como UTF-16
    .remedy = salve como CSV, UTF-8
row-fault-not-utf8 = o byte { $byte } não é texto UTF-8
    .remedy = salve como CSV, UTF-8
row-fault-not-csv = não pode ser lido como CSV ({ $reason })
    .remedy = salve como CSV, UTF-8
row-fault-unit-of-money = a unidade é “{ $found }”, mas { $key } se conta em { $expected }
    .remedy = use o valor em dólares americanos, com uma unidade que comece com USD
row-fault-unit-of-share = a unidade é “{ $found }”, mas { $key } se conta em { $expected }
    .remedy = use uma fração, 0.2 para 20%, com uma unidade que comece com a palavra fraction
row-fault-unit = a unidade é “{ $found }”, mas { $key } se conta em { $expected }
    .remedy = use a unidade da chave

## Faults of plan files

shape-section = esperados os campos entre parênteses, como (name: value, name: value)
shape-own-streams = esperada uma lista entre colchetes, como [(name: "Tips", amount_per_month: 100)]
shape-own-stream = esperados os campos entre parênteses, como (name: "Tips", amount_per_month: 100)
shape-scenarios = esperada uma lista entre colchetes, como [(name: "More LIVEs", changes: {"{"}{"}"})]
shape-scenario = esperados os campos entre parênteses, como (name: "More LIVEs", changes: {"{"}{"}"})
shape-changes = esperadas chaves e valores entre chaves, como {"{"}"brands.deals_per_month": 3{"}"}
shape-gifts = esperada uma lista entre colchetes, como [(name: "Rose", coins: 1, per_hour: 40)]
shape-gift = esperado um presente entre parênteses, como (name: "Rose", coins: 1, per_hour: 40)
shape-actual-rows = esperada uma lista entre colchetes, como [(day: "2027-01-31", minutes: 150, diamonds: 3000)]
shape-actual-day = esperado um dia entre parênteses, como (day: "2027-01-31", minutes: 150, diamonds: 3000)
shape-actual-amount = esperado um valor entre parênteses, como (month: "2027-01", stream: "supporters", source: "typed", earned: 250)
shape-imported-file = esperado um arquivo entre parênteses, como (name: "revenue.csv", source: "live_center", imported: "2027-02-01")
shape-tax-bands = esperada uma lista entre colchetes, como [(from: 0, rate: 0), (from: 12000, rate: 0.2)]
shape-tax-band = esperada uma faixa entre parênteses, como (from: 12000, rate: 0.2)
shape-events = esperada uma lista entre colchetes, como [(name: "Ring light", month: "2027-03", amount: 400, counts_as: "cost")]
shape-event = esperado um evento entre parênteses, como (name: "Ring light", month: "2027-03", amount: 400, counts_as: "cost")
shape-range = esperado um intervalo, como (value: 150, low: 90, high: 250), ou um número sozinho
plan-file-head =
    Um plano do Zeroline: renda esperada por fazer LIVE. `zeroline forecast FILE` calcula.
    Mude em qualquer editor de texto. Um número se escreve sozinho, 150, ou com um intervalo, (value: 150, low: 90, high: 250):
    8 de cada 10 futuros ficam entre low e high. O que fica de fora recebe o padrão; `zeroline keys` explica cada linha.
    `zeroline check FILE` encontra erros. Seus comentários são mantidos quando o Zeroline salva o plano.
file-fault-conflict-markers = conflito de merge
    .remedy = mantenha um lado e exclua as linhas <<<<<<<, ======= e >>>>>>>
file-fault-missing-format = falta
    .remedy = escreva format: "{ $current }", como primeira linha depois do parêntese de abertura
file-fault-bad-format = aqui está { $found }
    .remedy = use "{ $current }", a versão do formato
file-fault-newer-format = feito com um Zeroline mais novo (formato { $found }; este lê até { $known })
    .remedy = atualize o Zeroline e abra o plano de novo
file-fault-more = Há mais problemas não mostrados
    .remedy = corrija estes primeiro
file-fault-likes = curtidas não pagam nada, então não há nada a definir
    .remedy = remova esta seção
file-fault-unknown-section-some = seção desconhecida
    .remedy = você quis dizer { $near }?
file-fault-unknown-section-none = seção desconhecida
    .remedy = as seções são { $sections }, own e scenarios
file-fault-unknown-field-near = campo desconhecido
    .remedy = você quis dizer { $near }?
file-fault-unknown-field-section = campo desconhecido
    .remedy = o lugar dele é em { $section }
file-fault-unknown-field-none = campo desconhecido
    .remedy = `zeroline keys` lista todos
file-fault-bad-id = o id é { $found }
    .remedy = use um número inteiro de 1 a { $most }, ou deixe de fora
file-fault-repeated-some = aparece duas vezes, a primeira na linha { $line }
    .remedy = deixe só uma
file-fault-repeated-none = aparece duas vezes
    .remedy = deixe só uma
file-fault-illegible = não pode ser lido
    .remedy = escreva de novo
file-fault-unquoted = aqui está { $found } sem aspas
    .remedy = use "{ $text }"
file-fault-wrong-value = aqui está { $found }
    .remedy = use { $expected }
file-fault-bad-part = { $part } é { $found }
    .remedy = use { $expected }
file-fault-incomplete-range = no intervalo falta { $missing }
    .remedy = escreva (value: 150, low: 90, high: 250), ou um número sozinho
file-fault-range-on-and-off = o intervalo está ativado e desativado
    .remedy = mantenha low e high, ou low_off e high_off
file-fault-incomplete-gift = um presente precisa de name, coins e per_hour
    .remedy = id pode ficar de fora
file-fault-incomplete-event = um evento precisa de name, month, amount e counts_as
    .remedy = id pode ficar de fora
file-fault-unnamed-scenario = um cenário precisa de um nome
    .remedy = adicione um, como name: "More LIVEs"
file-fault-unquoted-name = o nome não está entre aspas
    .remedy = escreva como "More LIVEs"
file-fault-not-a-text = não é um texto
    .remedy = use um texto entre aspas
file-fault-not-a-colour = não é uma cor
    .remedy = use um número inteiro de 0 a 255
file-fault-unquoted-key = { $found } não é uma chave
    .remedy = escreva entre aspas, como "brands.deals_per_month"
read-fault-too-large = passa de { $most } MiB, então não pode ser um plano
    .remedy = abra outro arquivo
read-fault-folder = isto é uma pasta
    .remedy = escolha um arquivo dentro dela
read-fault-not-a-file = isto é um pipe ou um dispositivo, não um arquivo
    .remedy = escolha um arquivo de plano
read-fault-utf16 = salvo como texto UTF-16
    .remedy = salve como UTF-8 no seu editor
read-fault-not-utf8 = o byte { $byte } não é texto UTF-8
    .remedy = se for um plano, salve como UTF-8 no seu editor
read-fault-in-use = outro programa está com este arquivo aberto
    .remedy = feche-o lá e tente de novo
read-fault-broken-link = o destino deste link não existe
    .remedy = abra o plano onde ele está agora
read-fault-not-found-some = esse arquivo não existe
    .remedy = você quis dizer { $near }?
read-fault-not-found-none = esse arquivo não existe
    .remedy = confira o nome e a pasta
read-fault-no-folder = essa pasta não existe
    .remedy = confira o caminho
read-fault-permission-denied = permissão negada
    .remedy = permita a leitura do arquivo
read-fault-system = não pode ser lido ({ $reason })
    .remedy = tente de novo, ou abra uma cópia
syntax-fault-no-plan = não há plano neste arquivo
    .remedy = abra outro, ou crie um plano com `zeroline new`
syntax-fault-no-opening-bracket = um plano começa com um parêntese de abertura, (
    .remedy = isto é um plano do Zeroline?
syntax-fault-comma-missing = “{ $found }” não cabe aqui
    .remedy = falta uma vírgula antes? Nomes se escrevem assim: like_this; números, 1500.5; textos, entre aspas
syntax-fault-name-missing = esperado o nome de um campo, mas há “{ $found }”
    .remedy = escreva name: value, e números com ponto, não vírgula
syntax-fault-colon-missing = faltam os dois-pontos depois do nome do campo
    .remedy = escreva name: value
syntax-fault-value-missing = esperado um valor, mas há “{ $found }”
    .remedy = use um número, true, false ou um texto entre aspas
syntax-fault-trailing-text = há texto depois do fim do plano
    .remedy = remova-o
syntax-fault-bad-escape = uma barra invertida em um texto precisa de n, t, " ou outra barra invertida depois dela
    .remedy = escreva \\ para uma barra invertida
syntax-fault-single-quotes = um texto precisa de aspas duplas, como "Mona"
    .remedy = troque as simples
syntax-fault-quote-missing = o texto que começa aqui ocupa várias linhas, e o que vem depois não se encaixa
    .remedy = faltam as aspas de fechamento?
syntax-fault-too-deep = aqui há mais níveis de parênteses que em qualquer plano
    .remedy = remova os que sobram
syntax-fault-mismatched-bracket = este { $closing } não fecha o { $opening } da linha { $line }
    .remedy = entre eles sobra ou falta um parêntese
syntax-fault-stray-bracket = não há nada aberto que este { $bracket } pudesse fechar
    .remedy = remova-o
syntax-fault-extensions = um plano não usa extensões de RON
    .remedy = remova a linha com #![enable
syntax-fault-too-many-fields = há mais campos neste parêntese do que um plano aceita
    .remedy = remova os que não cabem ali
save-fault-exists = o arquivo existe
    .remedy = escolha outro nome
save-fault-not-a-file = isto não é um arquivo
    .remedy = escolha um nome de arquivo
save-fault-no-folder = essa pasta não existe
    .remedy = escolha outra, ou crie-a primeiro
save-fault-read-only = o arquivo é somente leitura
    .remedy = salve com outro nome, ou permita gravar nele
save-fault-no-permission = permissão negada nesta pasta
    .remedy = escolha outra
save-fault-in-use = outro programa está com este arquivo aberto
    .remedy = feche-o lá e salve de novo, ou salve com outro nome
save-fault-full = o disco está cheio
    .remedy = libere espaço ou escolha outro disco
save-fault-other = não pode ser gravado ({ $system_reason })
    .remedy = salve com outro nome ou em outra pasta
file-warning-newer-fields = feito com um Zeroline mais novo (formato { $found }; este conhece { $known }); estes campos não têm efeito aqui e são mantidos ao salvar: { $names }
file-warning-unknown-change = cenário “{ $scenario }”: chave desconhecida { $key }, então a mudança não tem efeito; ela é mantida ao salvar
file-warning-no-rate = plan.currency_per_usd é 1, então um dólar de presentes conta como 1 { $currency }
    .remedy = defina-o como o preço de um dólar americano em { $currency }
file-warning-misspelt-gift = gifts.gift_mix: “{ $name }” não está no catálogo de presentes do programa
    .remedy = você quis dizer { $near }?
part-number = um número
part-name = um nome entre aspas
part-text = um texto entre aspas
part-month = um mês como "2027-03"
part-counts-as = "income", "cost" ou "private"
part-day = um dia como "2027-01-31"
part-hour = um número inteiro de 0 a 23
part-stream-key = a chave de uma receita, como "gifts" ou "own.1"
part-stream-keys = chaves de receitas, como "gifts supporters"
part-count-keys = nomes de quantidades, como "likes minutes"
part-currency-code = um código de moeda como "EUR"
part-actuals-source = o nome de uma fonte, como "live_center" ou "typed"
syntax-fault-open-bracket = este { $bracket } nunca é fechado
    .remedy = feche-o, ou, se o arquivo foi cortado, restaure uma cópia inteira
syntax-fault-open-text = o texto que começa aqui nunca é fechado
    .remedy = adicione aspas onde ele termina
syntax-fault-open-comment = o comentário que começa aqui nunca é fechado
    .remedy = adicione */ onde ele termina
version-fault-too-large = Não foi possível guardar o texto anterior de { $path } como versão: é maior que qualquer plano.
version-fault-system = Não foi possível guardar o texto anterior de { $path } como versão: { $reason }.
file-warning-misspelt-change = cenário “{ $scenario }”: chave desconhecida { $key }, então a mudança não tem efeito; ela é mantida ao salvar; você quis dizer { $near }?

## Changes of a repair

repair-from-utf16 = era texto UTF-16; escrito como UTF-8
repair-not-utf8 = não é texto UTF-8; trocado por �
repair-first-side = conflito de merge; mantido o primeiro lado
repair-first-side-left-out = ; fica de fora: { $dropped }
repair-first-side-more = {" "}e mais { $more } linhas
repair-read-around = { $fault }; pulado na leitura
repair-left-out = { $fault }; deixado de fora
repair-no-format = nenhuma versão pode ser lida; tomado como { $current }
repair-older-format = era { $found } e agora é { $current }; todos os números ficam
repair-newer-format = feito com um Zeroline mais novo (formato { $found }; este lê até { $known }); campos desconhecidos ficam de fora
repair-more = mais { $count } coisas foram reparadas ou deixadas de fora
repair-too-many-own-streams = há { $count } receitas aqui, e um plano aceita no máximo { $most }; as primeiras { $most } são mantidas
repair-bad-id = não é um número inteiro de 1 a { $most }; a receita recebe um id livre
repair-taken-id = o id { $id } já está em uso; a receita recebe um id livre
repair-no-gift-table = falta a tabela de presentes, então os presentes são contados pelos controles
repair-cut-short = o arquivo termina antes do plano; os números que faltam recebem o padrão
repair-cut-short-missing = ; faltam: { $missing }
repair-cut-short-off = ; desativadas por isso: { $off }
repair-cut-short-lists = ; podem faltar receitas próprias e cenários
repair-cut-list = o arquivo termina nesta lista; os elementos inteiros são mantidos
repair-illegible = não pode ser lido; deixado de fora
repair-misspelt = campo desconhecido; lido como { $key }
repair-misplaced = na seção errada; lido como { $key }
repair-section-by-fields = seção desconhecida; os campos são os de { $section }
repair-misspelt-section = seção desconhecida; lida como { $section }
repair-unknown-field = campo desconhecido; deixado de fora
repair-repeated = aparece duas vezes; mantida a primeira
repair-corrected = { $fault }; definido como { $value }
repair-value-alone = { $fault }; fica só o valor, { $value }
repair-default = { $fault }; definido como o padrão, { $value }
repair-too-much = mais do que qualquer plano aceita; o resto do arquivo fica de fora
repair-open-stream = a receita antes desta não está fechada; fechada aqui
repair-open-section = a seção anterior não está fechada; fechada aqui
repair-stray-bracket = este { $bracket } não se encaixa em nada aqui; deixado de fora
repair-open-comment = o comentário que começa aqui nunca é fechado; esta linha fica de fora
repair-illegible-line = não pode ser lida; esta linha fica de fora
repair-early-end = o plano parece terminar antes disto; a leitura continua
repair-comma-missing = falta uma vírgula antes; adicionada
repair-no-stream = fora de uma receita; uma receita começa aqui
repair-outside-section = fora da sua seção; tomado como parte de { $section }
repair-bracket-missing = falta o parêntese de abertura; adicionado

## The reasons why no window opens

window-fault-no-display = nem DISPLAY nem WAYLAND_DISPLAY estão definidos, então não há tela em que abrir uma janela; inicie o zeroline em um desktop
window-fault-no-answer = a tela não responde; confira DISPLAY ou WAYLAND_DISPLAY, ou inicie o zeroline em um desktop
window-fault-not-opened = não foi possível abrir uma janela ({ $error })
window-fault-no-graphics = não há driver de vídeo com que desenhar uma janela ({ $errors }); instale um, como o do Mesa
window-fault-no-graphics-card = não há placa de vídeo
