# Spanish

## Faults: a reason and its remedy, the attribute `remedy`, in one line

reason-and-remedy = { $reason }; { $remedy }

## Keys: labels, units beside numbers, and meanings. `unit` is the unit in words, as it may be typed beside a number; `beside` stands behind a number in
## a narrow field; `short` has 16 letters at most.

key-plan-name = Nombre
    .help = Nombre de este plan.
key-plan-note = Nota
    .help = Para quién es este plan, o lo que quieras recordar.
key-plan-currency = Moneda
    .help = Moneda de todo el dinero del plan, por su código ISO 4217. Si la pones aquí, no convierte nada; la ventana pregunta.
key-plan-start_month = Primer mes
    .short = Desde
    .help = Primer mes del plan.
key-plan-months = Meses
    .unit = meses
    .typed = mes
    .beside = meses
    .help = Número de meses del plan.
key-plan-goal_measure = La meta cuenta
    .help = Medida de la meta: bruto (gross), o neto (take_home) después de gastos e impuestos.
key-costs-tax_year_start = Inicio del año fiscal
    .help = Mes del calendario en que empieza el año fiscal, de 1 a 12; una pérdida solo reduce los impuestos de su propio año fiscal.
key-cash-earned_before = Ya había ingresos
    .help = Si las vías de ingresos del primer mes ya daban lo mismo antes, de modo que hay cobros en camino.
key-futures-count = Futuros
    .unit = futuros
    .help = Número de futuros que se simulan; 0 para ninguno.
key-futures-seed = Semilla
    .help = Semilla aleatoria; la misma semilla da los mismos futuros.
key-audience-growth_rate = Crecimiento del público
    .unit = fracción al mes
    .beside = al mes
    .help = Crecimiento del público al mes; toda vía que sigue al público crece con él.
key-audience-likes_per_month = Likes al mes
    .unit = likes
    .typed = me gusta, like
    .beside = likes
    .help = Likes en tus LIVEs y videos en un mes. No pagan nada.
key-audience-likes_baseline = Likes habituales al mes
    .unit = likes
    .typed = me gusta, like
    .beside = likes
    .help = Likes con los que tu visibilidad es la habitual; solo se usan si hay un impulso de los likes.
key-audience-lift_per_doubling = Impulso por el doble de likes
    .unit = fracción
    .help = Un supuesto tuyo: regalos extra si se duplicaran los likes y te viera más gente. Ninguna fuente da una cifra.
key-live-sessions_per_month = LIVEs al mes
    .unit = LIVEs
    .typed = live, directos, directo, en vivo
    .beside = LIVEs
    .help = LIVEs en un mes.
key-live-hours_per_session = Horas por LIVE
    .unit = horas
    .typed = h, hs, hora
    .help = Duración de un LIVE.
key-gifts-gifts_per_hour = Regalos por hora
    .unit = regalos
    .typed = regalo
    .beside = regalos
    .help = Regalos virtuales que envían los espectadores en una hora de LIVE.
key-gifts-coins_per_gift = Monedas por regalo
    .unit = monedas
    .typed = moneda
    .beside = monedas
    .help = Precio en monedas de un regalo medio: una Rosa cuesta 1; un León, { NUMBER(29999) }.
key-gifts-diamonds_per_coin = Diamantes por moneda
    .unit = diamantes
    .typed = diamante
    .beside = diamantes
    .help = Diamantes que recibes por cada moneda de un regalo. La lista de regalos de TikTok dice 1.
key-gifts-usd_per_diamond = Dólares por diamante
    .unit = USD
    .typed = dólares, dólar, dolares, dolar
    .help = Lo que cobras en dólares estadounidenses por un diamante, tras la parte de la plataforma. No hay tasa oficial publicada.
key-gifts-top_fan_share = Regalos del mayor fan
    .unit = fracción de los regalos
    .help = Parte de los ingresos por regalos que viene de una sola persona.
key-gifts-top_fan_leaves = Se va el mayor fan
    .unit = probabilidad al mes
    .help = Probabilidad, cada mes, de que esa persona deje de regalar; la usan los futuros.
key-brands-deals_per_month = Acuerdos al mes
    .unit = acuerdos
    .typed = acuerdo
    .beside = acuerdos
    .help = Publicaciones patrocinadas en un mes.
key-brands-fee_per_deal = Tarifa por acuerdo
    .short = Por acuerdo
    .unit = dinero
    .help = Lo que paga una marca por una publicación patrocinada.
key-rewards-videos_per_month = Videos al mes
    .unit = videos
    .typed = video, vídeos, vídeo
    .beside = videos
    .help = Videos de un minuto o más que pueden generar recompensas.
key-rewards-views_per_video = Vistas por video
    .unit = vistas
    .typed = vista, visualizaciones, visualización, views
    .beside = vistas
    .help = Vistas de un video medio.
key-rewards-qualified_share = Vistas válidas
    .unit = fracción
    .help = Parte de las vistas que cuentan: únicas, desde Para ti, de cinco segundos o más.
key-rewards-rpm = RPM
    .unit = dinero por { NUMBER(1000) } vistas válidas
    .help = Pago por { NUMBER(1000) } vistas válidas.
key-segments-segments_per_month = Segmentos patrocinados al mes
    .short = Segmentos al mes
    .unit = segmentos patrocinados
    .typed = segmentos, segmento
    .help = Partes de un LIVE que paga un patrocinador.
key-segments-fee_per_segment = Tarifa por segmento
    .short = Por segmento
    .unit = dinero
    .help = Lo que paga un patrocinador por un segmento.
key-segments-shoutouts_per_month = Saludos al mes
    .unit = saludos
    .typed = saludo, menciones, mención
    .help = Saludos pagados en tus LIVEs.
key-segments-fee_per_shoutout = Tarifa por saludo
    .unit = dinero
    .help = Lo que cobras por un saludo.
key-segments-collabs_per_month = Colaboraciones pagadas al mes
    .short = Collabs al mes
    .unit = colaboraciones pagadas
    .typed = colaboraciones, colaboración, collabs, collab
    .help = LIVEs junto a alguien que te paga por ello.
key-segments-fee_per_collab = Tarifa por colaboración
    .unit = dinero
    .help = Lo que cobras por una colaboración pagada.
key-affiliate-clicks_per_month = Clics en productos al mes
    .unit = clics en productos
    .typed = clics, clic
    .help = Clics en los productos que muestras.
key-affiliate-conversion_rate = Tasa de conversión
    .unit = fracción
    .help = Parte de los clics que acaban en pedido.
key-affiliate-order_value = Valor medio del pedido
    .unit = dinero
    .help = Valor de un pedido medio.
key-affiliate-commission_rate = Comisión
    .unit = fracción
    .help = Tu parte de un pedido; la fija el vendedor.
key-affiliate-refund_rate = Pedidos reembolsados
    .unit = fracción
    .help = Parte de los pedidos que se devuelven: no pagan comisión.
key-merch-orders_per_month = Pedidos al mes
    .unit = pedidos
    .typed = pedido
    .beside = pedidos
    .help = Pedidos de tu propio merch.
key-merch-price = Precio
    .unit = dinero
    .help = Precio de un pedido para quien compra.
key-merch-unit_cost = Costo por unidad
    .unit = dinero, envío incluido
    .help = Lo que te cuesta un pedido, envío incluido.
key-merch-return_rate = Pedidos devueltos
    .unit = fracción
    .help = Parte de los pedidos que se devuelven.
key-supporters-opening_members = Miembros al inicio
    .unit = miembros
    .typed = miembro
    .beside = miembros
    .help = Miembros cuando empieza el plan.
key-supporters-new_members_per_month = Miembros nuevos al mes
    .short = Altas al mes
    .unit = miembros
    .typed = miembro
    .beside = miembros
    .help = Miembros que se unen en un mes.
key-supporters-churn_rate = Cancelaciones
    .unit = fracción al mes
    .beside = al mes
    .help = Parte de los miembros que se va cada mes.
key-supporters-membership_price = Precio de la membresía
    .unit = dinero al mes
    .beside = al mes
    .help = Precio de una membresía al mes.
key-supporters-platform_fee_rate = Comisión de plataforma
    .unit = fracción
    .help = Parte que se queda la plataforma de membresías.
key-supporters-donations_per_month = Donaciones al mes
    .unit = donaciones
    .typed = donación, propinas, propina
    .beside = donaciones
    .help = Donaciones sueltas en un mes.
key-supporters-average_donation = Donación media
    .unit = dinero
    .help = Donación media antes de comisiones.
key-supporters-donation_fee_rate = Comisión por donación
    .unit = fracción
    .help = Parte que se queda la plataforma de donaciones.
key-subscriptions-subscribers = Suscriptores
    .unit = suscriptores
    .typed = suscriptor, subs
    .help = Personas suscritas a tus LIVEs.
key-subscriptions-price = Precio
    .unit = dinero al mes
    .beside = al mes
    .help = Precio de una suscripción al mes.
key-subscriptions-store_fee_rate = Comisión de la tienda
    .unit = fracción
    .help = Parte que se queda la tienda de aplicaciones.
key-subscriptions-creator_share = Tu parte
    .unit = fracción
    .help = Tu parte de lo que queda tras la comisión de la tienda de aplicaciones.
key-fees-card_rate = Comisión de tarjeta
    .unit = fracción
    .help = Parte de cada pago que se queda la empresa de la tarjeta: merch, miembros y donaciones.
key-fees-card_fixed = Comisión fija por pago
    .unit = dinero por pago
    .help = Parte fija de la comisión de la tarjeta.
key-costs-fixed_per_month = Gastos fijos al mes
    .unit = dinero
    .help = Gastos que no dependen de lo que ingresas: luz, internet, herramientas.
key-costs-manager_rate = Parte del mánager
    .unit = fracción de marcas + segmentos
    .help = Lo que se lleva un mánager de los acuerdos con marcas y los segmentos de LIVE.
key-costs-tax_set_aside_rate = Reserva para impuestos
    .short = Para impuestos
    .unit = fracción del beneficio
    .help = Parte del beneficio que apartas para impuestos.
key-costs-profit_before = Beneficio antes del plan
    .unit = dinero
    .help = Beneficio del año fiscal antes del primer mes; una pérdida va en negativo.
key-cash-opening = Dinero al inicio
    .unit = dinero
    .help = Dinero que puedes gastar cuando empieza el plan; las deudas van en negativo.
key-cash-living_per_month = Gastos de vida al mes
    .short = Gastos de vida
    .unit = dinero
    .help = Alquiler, comida y todo lo demás que pagas en lo personal en un mes.
key-season-jan = Enero
    .unit = multiplicador
    .help = Enero comparado con un mes normal, para las vías estacionales.
key-season-feb = Febrero
    .unit = multiplicador
    .help = Febrero comparado con un mes normal, para las vías estacionales.
key-season-mar = Marzo
    .unit = multiplicador
    .help = Marzo comparado con un mes normal, para las vías estacionales.
key-season-apr = Abril
    .unit = multiplicador
    .help = Abril comparado con un mes normal, para las vías estacionales.
key-season-may = Mayo
    .unit = multiplicador
    .help = Mayo comparado con un mes normal, para las vías estacionales.
key-season-jun = Junio
    .unit = multiplicador
    .help = Junio comparado con un mes normal, para las vías estacionales.
key-season-jul = Julio
    .unit = multiplicador
    .help = Julio comparado con un mes normal, para las vías estacionales.
key-season-aug = Agosto
    .unit = multiplicador
    .help = Agosto comparado con un mes normal, para las vías estacionales.
key-season-sep = Septiembre
    .unit = multiplicador
    .help = Septiembre comparado con un mes normal, para las vías estacionales.
key-season-oct = Octubre
    .unit = multiplicador
    .help = Octubre comparado con un mes normal, para las vías estacionales.
key-season-nov = Noviembre
    .unit = multiplicador
    .help = Noviembre comparado con un mes normal, para las vías estacionales.
key-season-dec = Diciembre
    .unit = multiplicador
    .help = Diciembre comparado con un mes normal, para las vías estacionales.
key-plan-currency_per_usd = Moneda por dólar
    .unit = dinero por USD
    .help = Valor de un dólar estadounidense en la moneda del plan; los diamantes se pagan en dólares.
key-plan-goal_per_month = Meta al mes
    .unit = dinero
    .help = Ingresos que quieres alcanzar en un mes.
key-futures-together = Las vías varían juntas
    .unit = fracción
    .help = Cuánto coinciden las variaciones de las vías de un mes a otro: 0 nada, 1 al unísono.
key-gifts-mix = Regalos por nombre
    .help = Si los regalos por hora y las monedas por regalo siguen una tabla de regalos por nombre; si se desactiva, cada uno conserva su número.
key-own-name = Nombre
    .help = Nombre de esta vía.
key-own-amount_per_month = Importe al mes
    .unit = dinero
    .help = Ingresos de esta vía propia en un mes.
setting-enabled = Se cuenta
    .help = Si esta vía da ingresos; desactivada, conserva sus números.
setting-follows_audience = Sigue al público
    .unit = fracción
    .help = Cuánto crece esta vía con el público: 0 nada, 1 por completo.
setting-seasonal = Estacional
    .help = Si las temporadas del plan se aplican a esta vía.
setting-swing = Variación de mes a mes
    .unit = σ del logaritmo
    .help = Cambio aleatorio de un mes al siguiente; lo usan los futuros.
setting-starts_month = Empieza en el mes
    .unit = meses
    .typed = mes
    .beside = meses
    .help = Meses hasta que esta vía empieza a dar ingresos: 0 si los da desde el primero.
setting-ends_month = Termina en el mes
    .unit = meses
    .typed = mes
    .beside = meses
    .help = Primer mes en que esta vía ya no da ingresos, contado como su inicio; 120 para nunca.
setting-paid_after_days = Se cobra a los
    .unit = días
    .typed = dias, día, dia
    .beside = días
    .help = Días desde el mes en que se gana hasta el cobro, en meses de 30 días.
setting-minimum_payout = Mínimo para cobrar
    .unit = dinero
    .help = Importe mínimo que se paga; si hay menos, espera al mes siguiente.

## Streams: the name; `short` where there is little room; `within` in a sentence.

stream-gifts = Regalos de LIVE
    .short = Regalos
    .within = regalos
stream-brands = Acuerdos con marcas
    .short = Marcas
    .within = marcas
stream-rewards = Recompensas para Creadores
    .short = Recompensas
    .within = recompensas
stream-segments = Segmentos de LIVE
    .short = Segmentos
    .within = segmentos
stream-affiliate = Afiliación
    .within = afiliación
stream-merch = Merch
    .within = merch
stream-supporters = Mecenas
    .within = mecenas
stream-subscriptions = Suscripciones LIVE
    .short = Suscripciones
    .within = suscripciones

line-one-off = puntual
line-likes = likes
line-gross = bruto
line-costs = gastos
line-tax = impuestos
line-take-home = neto
rate-rpm = RPM de recompensas
rate-commission = Comisión de afiliación

## Parts of the figures that an event changes, and measures

counts-as-income = ingreso
counts-as-cost = gasto
counts-as-private = personal
measure-gross = bruto
measure-take_home = neto

## The support of a claim

support-high = bien respaldado
support-medium = con cierto respaldo
support-low = débil

## Months: `short` alone, `dated` before a year where that is another form

month-1 = enero
    .short = ene
month-2 = febrero
    .short = feb
month-3 = marzo
    .short = mar
month-4 = abril
    .short = abr
month-5 = mayo
    .short = may
month-6 = junio
    .short = jun
month-7 = julio
    .short = jul
month-8 = agosto
    .short = ago
month-9 = septiembre
    .short = sept
month-10 = octubre
    .short = oct
month-11 = noviembre
    .short = nov
month-12 = diciembre
    .short = dic

month-of-year = { $month } de { $year }
short-month-of-year = { $month } { $year }

## New plans and scenarios

my-plan = Mi plan
new-plan = Plan nuevo
new-own-stream = Mi fuente
new-scenario = Escenario
base-name = Base

## Examples: the name, and a line about it

example-growing-creator = Creador en alza
    .about = Veinte LIVEs al mes y un poco de cada vía
    .note = Haces LIVE veinte noches al mes, publicas veinte videos y ganas un poco con cada vía. Cada cifra es la del programa: un juicio sobre datos publicados, la mayoría poco respaldados, y una suposición nuestra donde nadie ha publicado nada. Pon las cifras que conozcas, primero los regalos.
example-first-lives = Primeros LIVEs
    .about = 800 seguidores, dos LIVEs a la semana para aprender
    .note = Tienes 800 seguidores y haces LIVE dos veces por semana para aprender; muchas cuentas solo pueden desde { NUMBER(1000) }. Los regalos se basan en el dato poco respaldado de 5 a 20 US$ por hora con menos de { NUMBER(10000) } seguidores, tomado muy por debajo: en una agencia, 242 de 806 creadores activos no recibieron nada en un mes. Las propinas son una suposición nuestra; lo que pide más seguidores está apagado.
example-part-time = Media jornada
    .about = { NUMBER(15000) } seguidores y otro trabajo, tres noches a la semana
    .note = Tienes { NUMBER(15000) } seguidores y otro trabajo, y haces LIVE tres noches por semana ante unos 30 espectadores. Los regalos se basan en un dato poco respaldado de 5 a 15 US$ por hora con 20 a 50 espectadores; las tarifas, en listas publicadas de 75 a 350 US$ para { NUMBER(10000) } a { NUMBER(50000) } seguidores; comisión y conversión, en informes sobre TikTok Shop. Clics, propinas, miembros y saludos son suposiciones nuestras.
example-full-time = Jornada completa
    .about = { NUMBER(120000) } seguidores, los LIVEs como trabajo, con mánager
    .note = Tienes { NUMBER(120000) } seguidores en EE. UU., los LIVEs son tu trabajo y un mánager se queda el 15 % de lo que pagan los patrocinadores, lo habitual. Los regalos se basan en un dato poco respaldado de 15 a 50 US$ por hora con 50 a 200 espectadores; los segmentos, en 0,50 a 2 US$ por espectador y hora; las tarifas, en listas publicadas de 350 a { NUMBER(3000) } US$ para este tamaño; 0,0046 US$ por diamante es el 46 % que se cuenta de LIVEs regulares en EE. UU., y tu 70 % de las suscripciones después de la tienda es la parte que TikTok publica para EE. UU. y Canadá. Clics, pedidos y miembros son suposiciones nuestras.
example-musician = Músico
    .about = { NUMBER(25000) } seguidores; camisetas y miembros sostienen las canciones
    .note = Escribes canciones, tienes { NUMBER(25000) } seguidores, tocas en LIVE los domingos y algunos días entre semana, y vives sobre todo de camisetas y miembros. El costo de una camiseta, el precio de 24 US$, el 10 % que se queda una plataforma de miembros y las comisiones de tarjeta están publicados; se van menos miembros que el 8 % al mes que solemos tomar, porque las bandas conservan a sus fans: eso, el número de pedidos, miembros y propinas, las regalías y la temporada navideña son suposiciones nuestras.
    .own = Regalías
example-shop-seller = Vendedor en Shop
    .about = { NUMBER(18000) } seguidores, productos de belleza a comisión
    .note = Muestras productos de belleza en LIVE casi todos los días y vives de comisiones de TikTok Shop, con { NUMBER(18000) } seguidores. Una comisión del 15 % está dentro del 12 al 25 % publicado para belleza, un 18 % de devoluciones dentro del 15 al 25 % publicado, que compre el 3,2 % de los clics es la cifra de un sitio, y 32 US$ por pedido es algo menos que los 35 US$ que se cuentan de EE. UU. Cuántos hacen clic, los regalos y las rebajas de noviembre son suposiciones nuestras.
example-gifts-only = Solo regalos
    .about = { NUMBER(20000) } seguidores, batallas y charla, nada más que regalos
    .note = Haces batallas y charlas en LIVE casi a diario en EE. UU., con { NUMBER(20000) } seguidores y unos 60 espectadores, y solo ganas con regalos. Un diamante paga 0,0046 US$: de los 0,01 US$ que se dice que vale te quedas el 46 % que se cuenta de LIVEs regulares de más de 25 minutos; TikTok publicó un máximo del 53 %. Los regalos dan unos 18 US$ por hora, dentro de un dato poco respaldado de 15 a 50 US$ con 50 a 200 espectadores; que un mes bueno pueda ser el doble de uno malo es una suposición nuestra, pues un solo fan puede marcar la diferencia.

## Typed numbers: the word between the ends of a range, and a period after a number. `typed` lists other ways to write it, separated by commas.

range-between = a

## Currencies: the name of each in the singular

currency-AED = Dírham de los Emiratos Árabes Unidos
currency-AFN = Afgani afgano
currency-ALL = Lek albanés
currency-AMD = Dram armenio
currency-AOA = Kuanza angoleño
currency-ARS = Peso argentino
currency-AUD = Dólar australiano
currency-AWG = Florín arubeño
currency-AZN = Manat azerbaiyano
currency-BAM = Marco bosnio
currency-BBD = Dólar barbadense
currency-BDT = Taka bangladesí
currency-BGN = Leva búlgara
currency-BHD = Dinar bareiní
currency-BIF = Franco burundés
currency-BMD = Dólar bermudeño
currency-BND = Dólar bruneano
currency-BOB = Boliviano
currency-BRL = Real brasileño
currency-BSD = Dólar bahameño
currency-BTN = Ngultrum butanés
currency-BWP = Pula botsuano
currency-BYN = Rublo bielorruso
currency-BZD = Dólar beliceño
currency-CAD = Dólar canadiense
currency-CDF = Franco congoleño
currency-CHF = Franco suizo
currency-CLP = Peso chileno
currency-CNY = Yuan chino
currency-COP = Peso colombiano
currency-CRC = Colón costarricense
currency-CUP = Peso cubano
currency-CVE = Escudo de Cabo Verde
currency-CZK = Corona checa
currency-DJF = Franco yibutiano
currency-DKK = Corona danesa
currency-DOP = Peso dominicano
currency-DZD = Dinar argelino
currency-EGP = Libra egipcia
currency-ERN = Nakfa eritreo
currency-ETB = Bir etíope
currency-EUR = Euro
currency-FJD = Dólar fiyiano
currency-FKP = Libra malvinense
currency-GBP = Libra esterlina
currency-GEL = Lari georgiano
currency-GHS = Cedi ghanés
currency-GIP = Libra gibraltareña
currency-GMD = Dalasi gambiano
currency-GNF = Franco guineano
currency-GTQ = Quetzal guatemalteco
currency-GYD = Dólar guyanés
currency-HKD = Dólar hongkonés
currency-HNL = Lempira hondureño
currency-HTG = Gurde haitiano
currency-HUF = Forinto húngaro
currency-IDR = Rupia indonesia
currency-ILS = Séquel israelí
currency-INR = Rupia india
currency-IQD = Dinar iraquí
currency-IRR = Rial iraní
currency-ISK = Corona islandesa
currency-JMD = Dólar jamaicano
currency-JOD = Dinar jordano
currency-JPY = Yen japonés
currency-KES = Chelín keniano
currency-KGS = Som kirguís
currency-KHR = Riel camboyano
currency-KMF = Franco comorense
currency-KPW = Won norcoreano
currency-KRW = Won surcoreano
currency-KWD = Dinar kuwaití
currency-KYD = Dólar de las Islas Caimán
currency-KZT = Tengue kazajo
currency-LAK = Kip laosiano
currency-LBP = Libra libanesa
currency-LKR = Rupia esrilanquesa
currency-LRD = Dólar liberiano
currency-LSL = Loti lesotense
currency-LYD = Dinar libio
currency-MAD = Dírham marroquí
currency-MDL = Leu moldavo
currency-MGA = Ariari malgache
currency-MKD = Dinar macedonio
currency-MMK = Kiat de Myanmar
currency-MNT = Tugrik mongol
currency-MOP = Pataca macaense
currency-MRU = Uguiya mauritano
currency-MUR = Rupia mauriciana
currency-MVR = Rufiya maldiva
currency-MWK = Kuacha malauí
currency-MXN = Peso mexicano
currency-MYR = Ringit malasio
currency-MZN = Metical mozambiqueño
currency-NAD = Dólar namibio
currency-NGN = Naira nigeriano
currency-NIO = Córdoba oro
currency-NOK = Corona noruega
currency-NPR = Rupia nepalí
currency-NZD = Dólar neozelandés
currency-OMR = Rial omaní
currency-PAB = Balboa panameño
currency-PEN = Sol peruano
currency-PGK = Kina papú
currency-PHP = Peso filipino
currency-PKR = Rupia pakistaní
currency-PLN = Esloti polaco
currency-PYG = Guaraní paraguayo
currency-QAR = Rial catarí
currency-RON = Leu rumano
currency-RSD = Dinar serbio
currency-RUB = Rublo ruso
currency-RWF = Franco ruandés
currency-SAR = Rial saudí
currency-SBD = Dólar salomonense
currency-SCR = Rupia seychellense
currency-SDG = Libra sudanesa
currency-SEK = Corona sueca
currency-SGD = Dólar singapurense
currency-SHP = Libra de Santa Elena
currency-SLE = Leona sierraleonesa
currency-SOS = Chelín somalí
currency-SRD = Dólar surinamés
currency-SSP = Libra sursudanesa
currency-STN = Dobra santotomense
currency-SVC = Colón salvadoreño
currency-SYP = Libra siria
currency-SZL = Lilangeni esuatiní
currency-THB = Bat tailandés
currency-TJS = Somoni tayiko
currency-TMT = Manat turcomano
currency-TND = Dinar tunecino
currency-TOP = Paanga tongano
currency-TRY = Lira turca
currency-TTD = Dólar de Trinidad y Tobago
currency-TWD = Dólar taiwanés
currency-TZS = Chelín tanzano
currency-UAH = Grivna ucraniana
currency-UGX = Chelín ugandés
currency-USD = Dólar estadounidense
currency-UYU = Peso uruguayo
currency-UZS = Sum uzbeko
currency-VES = Bolívar venezolano
currency-VND = Dong vietnamita
currency-VUV = Vatu vanuatense
currency-WST = Tala samoano
currency-XAF = Franco CFA de África Central
currency-XCD = Dólar del Caribe Oriental
currency-XCG = Florín caribeño
currency-XOF = Franco CFA de África Occidental
currency-XPF = Franco CFP
currency-YER = Rial yemení
currency-ZAR = Rand sudafricano
currency-ZMW = Kuacha zambiano
currency-ZWG = Oro zimbabuense

## Countries

country-AE = Emiratos Árabes Unidos
country-AR = Argentina
country-AT = Austria
country-AU = Australia
country-BD = Bangladés
country-BE = Bélgica
country-BG = Bulgaria
country-BO = Bolivia
country-BR = Brasil
country-CA = Canadá
country-CH = Suiza
country-CL = Chile
country-CO = Colombia
country-CR = Costa Rica
country-CY = Chipre
country-CZ = Chequia
country-DE = Alemania
country-DK = Dinamarca
country-DO = República Dominicana
country-EC = Ecuador
country-EE = Estonia
country-EG = Egipto
country-ES = España
country-FI = Finlandia
country-FR = Francia
country-GB = Reino Unido
country-GH = Ghana
country-GR = Grecia
country-GT = Guatemala
country-HK = Hong Kong
country-HR = Croacia
country-HU = Hungría
country-ID = Indonesia
country-IE = Irlanda
country-IL = Israel
country-IN = India
country-IS = Islandia
country-IT = Italia
country-JP = Japón
country-KE = Kenia
country-KH = Camboya
country-KR = Corea del Sur
country-KZ = Kazajistán
country-LT = Lituania
country-LU = Luxemburgo
country-LV = Letonia
country-MA = Marruecos
country-MT = Malta
country-MX = México
country-MY = Malasia
country-NG = Nigeria
country-NL = Países Bajos
country-NO = Noruega
country-NZ = Nueva Zelanda
country-PE = Perú
country-PH = Filipinas
country-PK = Pakistán
country-PL = Polonia
country-PT = Portugal
country-PY = Paraguay
country-RO = Rumanía
country-RS = Serbia
country-SA = Arabia Saudita
country-SE = Suecia
country-SG = Singapur
country-SI = Eslovenia
country-SK = Eslovaquia
country-TH = Tailandia
country-TR = Turquía
country-TW = Taiwán
country-UA = Ucrania
country-US = Estados Unidos
country-UY = Uruguay
country-VN = Vietnam
country-ZA = Sudáfrica

## The menus and the names of commands

menu-file = Archivo
menu-edit = Editar
menu-view = Ver
menu-help = Ayuda
menu-new = Nuevo
menu-new-plan = Plan nuevo
menu-make-it-yours = Hazlo tuyo…
menu-empty-plan = Plan vacío
menu-open = Abrir…
menu-open-recent = Abrir reciente
menu-save = Guardar
menu-save-as = Guardar como…
menu-import-files = Importar…
menu-real-amounts = Importes reales…
menu-versions = Versiones…
menu-recover = Recuperar cambios sin guardar…
menu-quit = Salir
menu-undo = Deshacer
menu-redo = Rehacer
menu-history = Historial
menu-theme = Tema
menu-dark = Oscuro
menu-light = Claro
menu-high-contrast = Alto contraste
menu-system = Sistema
menu-motion = Movimiento
menu-full-motion = Completo
menu-reduced-motion = Reducido
menu-language = Idioma
menu-numbers = Números
menu-zoom = Zoom
menu-blur-amounts = Difuminar importes
menu-blur-at-start = Difuminar importes al abrir
menu-copy-months = Copiar todos los meses en CSV
menu-copy-picture = Copiar la vista como imagen
menu-copy-plan = Copiar el texto del plan
menu-export = Exportar
menu-export-picture = Imagen…
menu-export-report = Informe…
menu-export-workbook = Hoja de cálculo…
menu-open-exported = Abrir el archivo
menu-rename-plan = Cambiar el nombre del plan
menu-larger = Más grande
menu-smaller = Más pequeño
menu-normal-size = Tamaño normal
menu-collapse-all = Plegar todas las tarjetas
menu-expand-all = Desplegar todas las tarjetas
menu-show-base = Mostrar la base
menu-show-scenario = Mostrar un escenario
menu-next-scenario = Escenario siguiente
menu-previous-scenario = Escenario anterior
menu-add-scenario = Añadir un escenario
menu-differences = Diferencias
menu-previous-month = Mes anterior
menu-next-month = Mes siguiente
menu-next-panel = Panel siguiente
menu-previous-panel = Panel anterior
menu-go-to-menu = Ir al menú
menu-shortcuts = Atajos de teclado
menu-calculation = Sobre este cálculo…
menu-new-seed = Nueva semilla aleatoria
menu-about = Acerca de Zeroline

## Texts of the views

view-month = Mes
    .question = ¿Cómo se compone este mes?
    .about = Cada barra es una vía en el mes elegido; los gastos y los impuestos llevan del bruto al neto. Cambia de mes sobre el gráfico, o con las flechas mientras el gráfico tiene el foco. Los importes son tal cual: cuánto pueden variar está en “Rango”, y cuándo se cobran, en “Dinero”.
view-time = Tiempo
    .question = ¿Cuánto suma cada vía con el tiempo?
    .about = Cada área es una vía, apilada mes a mes: ganancias sobre cero, pérdidas debajo, el total arriba y los likes planos en cero. Haz clic en un mes para ver su mezcla, o avanza con las flechas mientras el gráfico tiene el foco. Los importes son tal cual: el gráfico no dice con qué certeza ni cuándo llega el dinero.
view-cash = Dinero
    .question = ¿Cuándo llega el dinero?
    .about = Arriba está el dinero que queda cada mes, con su banda en los futuros; abajo, lo ganado junto a lo cobrado. Ajusta cuándo se cobra cada vía en su tarjeta, y tu dinero inicial y tus gastos de vida en la tarjeta “Dinero”. Deja fuera lo que el plan no conoce, como préstamos, ahorros y facturas.
view-range = Rango
    .question = ¿Con qué certeza?
    .about = Cada futuro es una ejecución simulada del plan: 8 de cada 10 están en la banda ancha, la mitad en la estrecha. Arrastra la marca junto a los puntos para leer la probabilidad de un importe, o elige un futuro para ver sus cifras. Solo vale lo que valen tus rangos: un número sin rango cuenta como seguro.
view-matters = Impacto
    .question = ¿Qué es lo que más importa?
    .about = Cada barra muestra cuánto cambia el total cuando un número va del extremo bajo al alto de su rango y el resto queda tal cual. Haz clic en una barra para ir a su deslizador. Un número sin rango no tiene barra, y una barra ancha puede ser una estimación amplia más que un efecto fuerte.
view-reach = Lograr
    .question = ¿Qué haría falta?
    .about = Cada fila es un número y el valor con el que él solo alcanza el objetivo. Elige el objetivo arriba, aplica una respuesta o bloquea un número que no puedes cambiar. No dice si un cambio es realista ni cómo lograrlo.
view-compare = Comparar
    .question = ¿Cuál es mejor?
    .about = Los escenarios uno al lado del otro: sus cifras, sus meses y cuánto aporta cada cambio. Elige arriba cuáles comparar y con cuál. Todos se calculan con los mismos sorteos, así que una diferencia viene solo de tus cambios; no dice qué probabilidad tiene un escenario.
view-reality = Realidad
    .question = ¿Cómo va de verdad?
    .about = Los meses pasados como fueron de verdad junto al plan, y el resto del plan según ese pasado. Importa archivos de plataformas o escribe importes reales, y luego usa un número de tus datos donde difiera. Pocos meses dicen poco: hasta que haya más, pesan sobre todo los números del plan.
view-others = Otros
    .question = ¿Qué dicen otros?
    .about = El bruto del mes elegido si una moneda pagara lo que dice cada dato publicado, con tu propio plan entre ellos. Cambia de mes arriba; una fila muestra su fuente. Ninguno de estos datos es oficial, y solo se recalculan los regalos, nada más.
about-view = Acerca de esta vista
about-sheet = Acerca de esta hoja
copy-text = Copiar
copy-as-text = Copiar como texto
copy-csv = Copiar CSV
copy-for-spreadsheet = Copiar para hoja de cálculo
copy-done = Copiado
month-line = Mes { $place } de { $months }: { $month }, tal cual
month-as-set = Tal cual: cada número con su valor, sin su rango.
month-tax = Impuestos
month-summary = En { $month }: bruto { $gross }, neto { $take_home }; likes { $zero }
range-no-futures = Este plan no simula futuros: futures.count es 0 en su archivo.
range-running = Simulando los futuros…
range-band = { $futures } futuros, cada uno con todos los números sorteados dentro de su rango. 8 de cada 10 suman entre { $low } y { $high }.
range-half-have-more = La mitad pasa de { $median }.
range-one-future = Un futuro
range-rank-worst = El peor
range-rank-one-in-ten = 1 de cada 10
range-rank-median = Mediana
range-rank-nine-in-ten = 9 de cada 10
range-rank-best = El mejor
range-dots = { $months ->
    [one] El mes, 50 puntos
   *[other] Los { $months } meses, 50 puntos
}
range-each-dot = cada punto: 1 de cada 50 futuros
range-drag-marker = Arrastra para ver la probabilidad de un importe
range-reach = { $hundred } de cada 100 futuros llegan a { $amount }
range-in-hundred-reach = de cada 100 llegan a
range-reached-amount = Importe al que llegan
matters-intro = Cuánto cambia el { $measure } en { $months } meses si cada número va del extremo bajo al alto de su rango y el resto queda tal cual. Haz clic en una barra para ir a su deslizador.
matters-no-range = Ningún número tiene rango todavía. Añade uno con el ± junto a un deslizador.
matters-as-set = { $total } tal cual
matters-moves-with-total = se mueve con el total
matters-bar = { $name }: con { $low }, { $low_effect }; con { $high }, { $high_effect }
matters-likes = { $likes }: { $effect }
matters-ends =
    Con { $low }: { $low_effect }
    Con { $high }: { $high_effect }
matters-ends-with-rank =
    Con { $low }: { $low_effect }
    Con { $high }: { $high_effect }
    Se mueve con el total: { $rank } (0 nada, 1 al unísono)
others-own-rate = { $rate } por moneda, tal cual
others-rate = { $rate } por moneda, { $site }, { $dated }
others-rate-beyond = { $rate } por moneda, { $site }, { $dated }; fuera de los límites de un plan
others-own-row = El plan tal cual
others-likes = Likes, según todos los datos
others-likes-summary = Likes: { $zero } según todos los datos

## The panels around the views

panel-export = Exportar
panel-blur = Difuminar importes
panel-blurred = Importes difuminados
panel-copied-months = Todos los meses copiados en CSV
panel-blur-hint = Oculta todos los importes; pasa el cursor sobre uno para verlo
panel-rename-hint = Haz clic para cambiar el nombre del plan
panel-up-to-date = Al día
panel-updating = Actualizando…
panel-offline = Sin conexión
panel-offline-hint = Nada sale de este equipo: el programa no tiene código de red
panel-no-change = : sin cambios, tal cual.
panel-move-a-slider = Mueve un deslizador para ver qué cambia.
panel-history = Historial
panel-close-history = Cerrar el historial
panel-saved-step = guardado
panel-income-mix = Mix de ingresos
panel-gross = Bruto
panel-costs-and-tax = Gastos e impuestos
panel-take-home = Neto
panel-loss = pérdida
panel-sources-of-rates = Fuentes de las tasas
panel-lift-from-likes = Impulso de los likes
panel-no-lift = Visibilidad: no se supone ningún impulso. Un impulso contaría en los regalos, nunca aquí.
panel-menu-bar = Barra de menús
panel-summary = Resumen
panel-beside = Junto a la vista
panel-status = Estado
panel-message-undo = Deshacer “{ $step }”
panel-message-keys = Teclas: { $keys }
panel-message-command-on = { $command } “{ $step }”
panel-message-rate = { $label }: { $value }, { $note }; ver las fuentes
panel-message-lift = Visibilidad: supones { $lift } más de regalos cada vez que se duplican los likes. Con tus likes, eso es regalos × { $factor }, y cuenta en los regalos, nunca aquí.
summary-gross-of-month = Bruto, { $month }
summary-gross = Bruto, { $months }
summary-take-home = Neto, { $months }
summary-goal-first-met = { $goal }: primera vez
summary-of-it-take-home = De ello, neto
summary-difference = { $difference } frente a la base
summary-sooner = { $months ->
    [one] 1 mes antes
   *[other] { $months } meses antes
}
summary-later = { $months ->
    [one] 1 mes después
   *[other] { $months } meses después
}
summary-base-met = base: { $month }
summary-base-not-met = base: no se cumple
summary-goal-met = Meta cumplida
summary-per-live-hour = { $amount } por hora de LIVE
summary-no-live-hours = sin horas de LIVE
summary-before-costs = antes de gastos e impuestos
summary-after-costs = tras gastos e impuestos
summary-not-met = No se cumple
summary-measured = { $measure }, en { $months }
summary-measured-in-month = { $measure }, mes { $month } de { $months }
summary-band = 8 de cada 10: { $low } a { $high }
summary-band-pending = 8 de cada 10: …
summary-meet-though = pero sí en { $share } futuros
summary-meet-by = 8 de cada 10: para { $month }
summary-meet = se cumple en { $share } futuros
summary-as-set = tal cual, { $measure }

## The numbers of a plan: cards, rows, fields and ranges

assumptions-likes = ♥ Likes
assumptions-live = Horario de LIVE y público
assumptions-costs = Gastos e impuestos
assumptions-seasons = Temporadas
assumptions-likes-more = Impulso de los likes
assumptions-likes-note = Los likes no pagan nada. Si crees que más likes traen más espectadores, pon aquí un impulso; cuenta en los regalos.
assumptions-seasons-note = Cada mes comparado con uno normal, para las vías estacionales.
assumptions-stream-more = Crecimiento, temporada y meses
assumptions-when-paid = Cuándo se cobra
assumptions-cash = Dinero
assumptions-plan-name = Nombre del plan
assumptions-plan-more = Nota y tipo de cambio
assumptions-add-stream = Añadir una vía
assumptions-add-stream-tip = Una vía propia, para otros ingresos
assumptions-remove-stream = Quitar esta vía
assumptions-goal-a-month = Meta al mes
assumptions-off = desactivada
assumptions-differs = , distinto de la base
assumptions-eight-in-ten = 8 de cada 10:
assumptions-no-range = Sin rango
assumptions-sources = Fuentes
assumptions-note = Nota
assumptions-lock = Bloquear
assumptions-unlock = Desbloquear
assumptions-range-off = Desactivar el rango
assumptions-range-on = Activar el rango
assumptions-make-base = Usar este valor en la base
assumptions-sources-tip = Fuente de este número, datos publicados y tu nota
assumptions-source-tip = Fuente de este número y tu nota
assumptions-note-tip = Tu nota sobre este número
assumptions-lock-tip = Bloquear: “¿Qué haría falta?” no lo moverá
assumptions-locked = Bloqueado: “¿Qué haría falta?” no lo moverá
assumptions-range-off-tip = Desactiva el rango; se conserva para después
assumptions-range-on-tip = Activa el rango, o escribe 90 a 250 o ±20%
assumptions-no-range-at-zero = Un número en cero no tiene rango
assumptions-turn-off = Desactivar; sus números se quedan
assumptions-turn-on = Activar
assumptions-numbers = Números
assumptions-numbers-tip = Muestra u oculta los números del plan
assumptions-view = Vista
assumptions-year-before = Año anterior
assumptions-year-after = Año siguiente
assumptions-sentence-not-accepted = No se acepta: { $reason }
assumptions-sentence-counted-in = { $name }: se cuenta
assumptions-sentence-part-sources = Fuentes: { $name }
assumptions-sentence-part-note = Nota: { $name }
assumptions-sentence-part-lock = { $name }: bloqueo
assumptions-sentence-part-range = { $name }: rango
assumptions-sentence-part-difference = { $name }: distinto de la base
assumptions-sentence-of = { $name }: { $text }
assumptions-sentence-end-low = { $name }, extremo bajo
assumptions-sentence-end-high = { $name }, extremo alto
assumptions-sentence-type-end-low = { $name }: escribe el extremo bajo
assumptions-sentence-type-end-high = { $name }: escribe el extremo alto
assumptions-sentence-eight-in-ten = 8 de cada 10: { $low } a { $high }
assumptions-sentence-ranged = { $value } ({ $low } a { $high })
assumptions-sentence-base = Base: { $value }
assumptions-sentence-reset-to-saved = Volver a { $value }, lo guardado
assumptions-sentence-reset-to-base = Volver a la base, { $value }
assumptions-sentence-outside-limits = { $value } está fuera de los límites; usa un número de { $low } a { $high }
assumptions-sentence-months = { $months ->
    [one] 1 mes
   *[other] { $months } meses
}
assumptions-sentence-factor = × { $factor }
assumptions-sentence-earns-never = No da ingresos en ningún mes de este plan.
assumptions-sentence-earns-from = Da ingresos desde { $first }.
assumptions-sentence-earns-from-to = Da ingresos de { $first } a { $last }.
assumptions-sentence-more = +{ $count } más
assumptions-sentence-most-streams = Un plan tiene como máximo { $most } vías propias
number-help =
    { $help }

    Por defecto: { $default }
    Límites: { $least } a { $most }
number-help-with-range =
    { $help }

    Por defecto: { $default }, { $low } a { $high }
    Límites: { $least } a { $most }

## One-off events

event-line = { $name }, { $amount }, { $month }, { $kind }
event-title = Eventos puntuales
event-count-0 = ninguno
event-none = Dinero que entra o sale una sola vez
event-note = Dinero que entra o sale en un solo mes: un aro de luz, un festival, una fianza. Los personales solo cambian el dinero disponible.
event-add = Añadir un evento
event-full = Un plan admite como máximo { $most } eventos. Quita uno primero.
event-new-name = Evento nuevo
event-name = Nombre del evento
event-amount = Importe de { $name }
event-month = Mes de { $name }
event-search-month = Buscar un mes
event-kind = { $name } cuenta como
event-counts-as-income = Ingreso
event-counts-as-cost = Gasto
event-counts-as-private = Personal
event-remove = Quitar { $name }
event-put-back = Reponer { $name }
event-taken-out = no está en este escenario
event-own-version = Un evento cambiado en este escenario (◆) se queda aquí como está, también si la base lo cambia o lo quita.
event-versions-in = { $count ->
    [one] Un escenario ha cambiado un evento: su versión se queda como está, también si cambias o quitas el evento aquí.
   *[other] { $count } escenarios han cambiado un evento: sus versiones se quedan como están, también si cambias o quitas el evento aquí.
}
event-outside = fuera de los meses del plan, no cuenta en ninguno
event-chip = { $name } { $event }
event-chip-hint = Arrástralo a otro mes, o pulsa ← o →

## Texts of the table of tax bands

tax-use-bands = Usar tramos en vez de una sola tasa
tax-add-band = Añadir un tramo
tax-head = Tus propios tramos del beneficio de un año fiscal, cada uno con su tasa
tax-from = desde
tax-from-of = Tramo { $number }: desde
tax-rate-of = Tramo { $number }: tasa
tax-remove-of = Quitar el tramo { $number }
tax-no-published = Zeroline no tiene tramos publicados: ninguno venía con fuente y fecha. Escribe los de tu agencia tributaria.
tax-note = Una pérdida reduce los impuestos de los meses siguientes de su año fiscal. Es una estimación para apartar dinero, no asesoramiento.

## The table of gifts by name

gift-empty = Aún no hay regalos, así que no cuenta ninguno. Busca abajo para añadir uno.
gift-follows = Los regalos por hora y las monedas por regalo siguen esta tabla.
gift-full = La tabla está llena: como máximo { $most } regalos.
gift-coins = { $coins ->
    [one] 1 moneda
   *[other] { $coins } monedas
}
gift-per-hour = { $name }, { $coins }: regalos por hora
gift-per-hour-hint = Regalos por hora; haz clic para escribir
gift-remove = Quitar { $name }
gift-remove-gift = Quitar { $name }, { $coins }
gift-add-a-gift = Añadir un regalo
gift-add = Añadir { $name }, { $coins }
gift-search = Busca en { $gifts } regalos: nombre o monedas
gift-not-found = No se encontró ningún regalo. Añade el tuyo en gifts.csv, en la carpeta de ajustes.
gift-more = { $count } más; escribe para acotar la lista.
gift-own-gifts =
    gifts.csv, en la carpeta de ajustes, añade regalos o cambia precios.
    Primera línea: gift_id,name,coins,seen_on,source
gift-catalogue = Precios en monedas de { $gifts } regalos; las listas varían según el país y la temporada.
gift-catalogue-seen = Precios en monedas de { $gifts } regalos, vistos hasta el { $day }; las listas varían según el país y la temporada.

## Presets of the built-in ledger, by their names in it

preset-name-gifts-outside-the-us = Regalos fuera de EE. UU.
preset-name-gifts-in-the-us--every-mission-met = Regalos en EE. UU.: todas las misiones cumplidas
preset-name-gifts-in-the-us--lives-over-25-minutes--twice-a-week = Regalos en EE. UU.: LIVEs de más de 25 minutos, dos por semana
preset-name-gifts-in-the-us--lives-under-5-minutes = Regalos en EE. UU.: LIVEs de menos de 5 minutos
preset-name-old-creator-fund = Antiguo Fondo para Creadores
preset-name-creator-rewards-in-the-united-states = Creator Rewards en Estados Unidos
preset-name-creator-rewards-in-the-united-kingdom = Creator Rewards en el Reino Unido
preset-name-creator-rewards-in-germany-or-france = Creator Rewards en Alemania o Francia
preset-name-creator-rewards-in-canada-or-australia = Creator Rewards en Canadá o Australia
preset-name-creator-rewards-in-brazil-or-mexico = Creator Rewards en Brasil o México
preset-name-creator-rewards-in-southeast-asia = Creator Rewards en el Sudeste Asiático
preset-name-us-and-canada = EE. UU. y Canadá
preset-name-us-and-canada--full-bonus = EE. UU. y Canadá, bono completo
preset-name-other-countries = Otros países
preset-name-other-countries--full-bonus = Otros países, bono completo
preset-name-sponsored-posts--1-000-to-10-000-followers = Publicaciones patrocinadas, de { NUMBER(1000) } a { NUMBER(10000) } seguidores
preset-name-sponsored-posts--10-000-to-50-000-followers = Publicaciones patrocinadas, de { NUMBER(10000) } a { NUMBER(50000) } seguidores
preset-name-sponsored-posts--50-000-to-500-000-followers = Publicaciones patrocinadas, de { NUMBER(50000) } a { NUMBER(500000) } seguidores
preset-name-sponsored-posts--500-000-to-1-million-followers = Publicaciones patrocinadas, de { NUMBER(500000) } a 1 millón de seguidores
preset-name-tiktok-shop--beauty = TikTok Shop: belleza
preset-name-tiktok-shop--health-and-pets = TikTok Shop: salud y mascotas
preset-name-tiktok-shop--supplements = TikTok Shop: suplementos
preset-name-tiktok-shop--fashion = TikTok Shop: moda
preset-name-tiktok-shop--home = TikTok Shop: hogar
preset-name-tiktok-shop--food = TikTok Shop: alimentación
preset-name-tiktok-shop--electronics = TikTok Shop: electrónica
preset-name-amazon--games = Amazon: juegos
preset-name-amazon--luxury-beauty = Amazon: belleza de lujo
preset-name-amazon--books--kitchen--car = Amazon: libros, cocina, coche
preset-name-amazon--clothing--jewellery--most-else = Amazon: ropa, joyería y casi todo lo demás
preset-name-amazon--toys--home--beauty--sport = Amazon: juguetes, hogar, belleza, deporte
preset-name-amazon--groceries--health--consoles = Amazon: comestibles, salud, consolas
preset-name-patreon--new-page- = Patreon (página nueva)
preset-name-patreon--old-page--founders- = Patreon (página antigua, Founders)
preset-name-patreon--old-page--pro- = Patreon (página antigua, Pro)
preset-name-patreon--old-page--premium- = Patreon (página antigua, Premium)
preset-name-ko-fi--free-account- = Ko-fi (cuenta gratuita)
preset-name-ko-fi--gold- = Ko-fi (Gold)
preset-name-buy-me-a-coffee = Buy Me a Coffee
preset-name-card-payments--us- = Pagos con tarjeta (EE. UU.)
preset-name-paypal-checkout = PayPal
preset-name-a-manager = Un mánager
preset-name-an-agent-and-a-manager = Un agente y un mánager
preset-name-a-tiktok-live-agency = Una agencia de TikTok LIVE
preset-name-tax--self-employed-in-the-us = Impuestos, por cuenta propia en EE. UU.

## Presets

preset-title = Preajustes
preset-hint = Pon varios números a la vez a partir de datos publicados
preset-sets = Pone { $numbers }
preset-does-not-fit = No encaja en este plan: { $problem }

## The panel of published claims

claims-close = Cerrar las fuentes
claims-default = por defecto
claims-sourced = con fuente
claims-yours = tuyo
claims-by-name = por nombre
claims-own-assumption = supuesto nuestro
claims-own-assumption-no-source = Supuesto nuestro; ninguna fuente da una cifra
claims-as-in-plan = como en tu plan
claims-your-own-number = Número tuyo; el valor por defecto y los datos publicados están abajo.
claims-background = Contexto
claims-for-information = Solo como información: ninguno encaja en el plan.
claims-your-note = Tu nota
claims-note-hint = Su fuente, o un recordatorio
claims-or-more = “o más”: no hay un valor único
claims-outside-limits = fuera de los límites
claims-use = Usar
claims-stale = anticuado
claims-no-date = sin fecha
claims-fee-title = ¿Cuánto podrías cobrar?
claims-followers = Seguidores
claims-engagement = interacción
claims-views-a-post = vistas por publicación
claims-no-claim-covers = Ningún dato publicado cubre una cuenta como esta.
claims-fee-hint = Pone la tarifa por acuerdo como número tuyo
claims-message-reset-to-default = Volver al valor por defecto, { $default }
claims-message-default-from = Por defecto { $default }: { $origin }
claims-message-count = { $count ->
    [one] Un dato publicado
   *[other] { $count } datos publicados
}
claims-message-effects = Cambiarían el plan entre { $least } y { $most } al mes, tal cual.
claims-message-effect = Cambio en el plan: { $only }, tal cual.
claims-message-use-claim = Usar { $value }: { $reference }
claims-message-use-fee = Usar { $fee }
claims-message-read-on = Leído el { $day }
claims-message-strip = { $claims } datos en la escala del deslizador; el tuyo está en { $value }; la lista de abajo los tiene todos
claims-message-now = ahora { $value }

## Texts of charts

chart-all-streams = Todas las vías
chart-as-set = tal cual
chart-goal = Meta { $goal }
chart-goal-reached = Meta { $goal }: cumplida
chart-goal-short = Meta { $goal }: faltan { $missing }
chart-in-ten = { $count } de cada 10
chart-likes = Likes { $zero }
chart-likes-a-month = { $likes } likes al mes: { $zero }
chart-median = mediana
chart-nothing-earns = Ninguna vía da ingresos todavía. Activa una a la izquierda o pon sus números.
chart-rest = { $count ->
    [one] 1 más
   *[other] { $count } más
}
chart-streams = Todas las vías en { $months } meses, { $total } en total; likes { $zero } todos los meses
chart-futures = { $count } futuros en { $months } meses: 8 de cada 10 entre { $low } y { $high }; likes { $zero } en todos los futuros
chart-mix = Mix de ingresos: { $gross } antes de gastos; la tabla de abajo tiene todas las vías
chart-before-costs = antes de gastos
chart-updating = Actualizando…

## Texts on the money that arrives

cash-spendable = Dinero disponible
cash-earned-and-paid = Ganado y cobrado
cash-earned = Ganado
cash-paid-in = Cobrado
cash-earned-amount = Ganado { $amount }
cash-paid-amount = Cobrado { $amount }
cash-arrives = Ganas { $earned } en { $month }, y te llegan { $paid }.
cash-part-arrives = Ganas { $earned } en { $month }; de ello te llegan { $paid }.
cash-runs-out-by = En { $share } futuros el dinero se acaba antes de terminar { $month }.
cash-run-out = se acaba: { $share }
cash-runs-out-in = se acaba en { $share } futuros antes de terminar { $month }
cash-runs-out-as-set = Tal cual, se acaba en { $month }
cash-change-runs-out = ahora el dinero se acaba en { $month }
cash-change-runs-out-in = el dinero se acaba en { $month } en vez de en { $before }
cash-change-lasts = el dinero ya no se acaba
cash-change-lowest = mínimo de dinero disponible { $amount }, en { $month }
cash-afford = ¿Qué me puedo permitir?
cash-largest-expense-none = En más de 1 de cada 10 futuros se acaba incluso sin ningún gasto en { $month }.
cash-largest-expense = Un gasto en { $month } puede llegar a { $amount } para que el dinero alcance en 9 de cada 10 futuros.
cash-summary = Dinero disponible, y lo ganado junto a lo cobrado; quedan { $left } al final de { $month }; likes { $zero } todos los meses
cash-unasked = { $opening } al inicio y { $living } al mes para vivir son solo valores por defecto: pon los tuyos en la tarjeta Dinero.
cash-still-owed = Lo que aún te deben
cash-end-of = fin de { $month }
cash-not-paid-yet = ganado, aún sin cobrar
cash-days = { $days ->
    [one] a 1 día
   *[other] a { $days } días
}
cash-until-paid = todo cobrado
cash-until-in = para { $month }
cash-until-minimum = hasta llegar a { $minimum }
cash-until-beyond = después del plan
cash-set-aside = Reserva para impuestos
cash-set-aside-note = Desde { $since }. Puede seguir en tu cuenta, pero no se cuenta como dinero disponible. Es una estimación, no asesoramiento.
cash-days-are-assumptions = Los días también son supuestos
cash-days-note = Abre una vía a la izquierda para cambiar cuándo se cobra y ver las fuentes.

## "What would it take?"

reach-to = Para
reach-counting = contando
reach-one-of-these = Mueve solo uno de estos
reach-now = ahora
reach-needed = necesario
reach-usual = habitual
reach-not-in-your-hands = No está en tus manos
reach-others-set-them = Los fijan TikTok y los vendedores.
reach-a-little-of-each = Un poco de cada uno
reach-apply = Aplicar
reach-searching = Buscando…
reach-locked = bloqueado
reach-nothing-to-do = nada que cambiar
reach-no-number-of-likes = Ninguna cantidad de likes lo lograría.
reach-likes-pay-nothing = no pagan nada, sean cuantos sean
reach-likes-with-lift = cuentan en los regalos, por el impulso que pusiste
reach-locked-stay = los números bloqueados se quedan como están
reach-aim-as-set-total = ganar en total, tal cual,
reach-aim-as-set-month = ganar en { $month }, tal cual,
reach-aim-percentile = ganar en { $tenths } de cada 10 futuros
reach-aim-chance-in-month = cumplir la meta de { $month } en
reach-aim-lowest-spendable = tener siempre, tal cual,
reach-aim-chance-of-running-out = quedarte sin dinero, como mucho, en
reach-asked = Para { $aim } { $amount }, contando { $measure }.
reach-now-as-set-total = Ahora el plan gana { $figure } en total.
reach-now-as-set-month = Ahora el plan gana { $figure } en { $month }.
reach-now-percentile = Ahora { $tenths } de cada 10 futuros llegan a { $figure }.
reach-now-chance-in-month = Ahora el { $figure } de los futuros cumple la meta de { $month }.
reach-now-lowest-spendable = Ahora, en el peor mes quedan { $figure }.
reach-now-chance-of-running-out = Ahora el dinero se acaba en el { $figure } de los futuros.
reach-now-enough = {" "}Es suficiente.
reach-now-short = {" "}Faltan { $amount }.
reach-sentence-refused = { $refused }.
reach-sentence-within = lo habitual: { $low } a { $high }
reach-sentence-more = más de lo habitual, { $low } a { $high }
reach-sentence-less = menos de lo habitual, { $low } a { $high }
reach-sentence-beyond-track = más allá de su recorrido, que acaba en { $end }
reach-sentence-out-of-reach = fuera de alcance: incluso su límite da { $figure }
reach-sentence-change = { $from } → { $to }
reach-sentence-part = { $label } { $to }
reach-sentence-gives = da { $figure }
reach-sentence-at = { $label }: { $value }
reach-then-as-set-total = El total es entonces { $reached }.
reach-then-as-set-month = Entonces { $month } da { $reached }.
reach-then-percentile = { $tenths } de cada 10 futuros llegan entonces a { $reached }.
reach-then-chance-in-month = El { $reached } de los futuros cumple entonces la meta de { $month }.
reach-then-lowest-spendable = Entonces, en el peor mes quedan { $reached }.
reach-then-chance-of-running-out = El dinero se acaba entonces en el { $reached } de los futuros.
reach-change = { $label } en { $month }: { $from } → { $to }. Los likes siguen en $0.

## Texts of the comparison of scenarios

compare-all-chosen = Comparar: los { $all }
compare-chosen = Comparar: { $chosen } de { $all }
compare-at-most = Como máximo { $most } a la vez; quita otro primero
compare-against = frente a
compare-choose-two = Elige al menos dos para comparar.
compare-nothing = Nada que comparar todavía
compare-what-is-a-scenario = Un escenario es un “¿y si…?” de este plan. Añade uno, cambia algunos números y compáralo aquí.
compare-add-scenario = Añadir un escenario
compare-over-time = Con el tiempo
compare-bands = 8 de cada 10 futuros
compare-how-often = ¿Cuántas veces gana y por cuánto?
compare-no-futures = Este plan no simula futuros.
compare-dots = { $one } frente a { $other } en todos los meses, los mismos { $count } futuros para ambos; cada punto es 1 de cada 50 futuros
compare-as-set = { $one } frente a { $other }: { $by } tal cual.
compare-steps = De { $from } a { $to }: ¿qué cambio importa más?
compare-matrix = De cada 100 futuros, en cuántos la fila supera a la columna
compare-sort-by = Ordenar por { $name }
compare-reference = referencia
compare-lines = Total de cada mes; en el último: { $ends }; likes { $zero }
compare-dots-ahead = 50 puntos, cada uno 1 de cada 50 futuros: { $one } supera a { $other } en { $count } de ellos
compare-ahead = { $name } por delante
sweep-title = ¿Y si cambiara un número?
sweep-change = Cambiar
sweep-and = y
sweep-nothing-else = nada más
sweep-and-show = y mostrar
sweep-total = el total, tal cual
sweep-reached = el total al que llegan 8 de cada 10 futuros
sweep-chance = la probabilidad de cumplir la meta en el último mes
sweep-cannot-change = Uno de estos números no puede cambiar aquí; elige otro.
sweep-in = En { $name }; haz clic en un punto para añadirlo como escenario
sweep-now = ahora { $value }
sweep-here = ahora
sweep-click-to-add = Haz clic para añadirlo como escenario
sweep-enter-to-add = Intro lo añade como escenario
sweep-target = meta { $figure }
sweep-line = { $name } en su recorrido: { $first } con { $from }, { $last } con { $to }
sweep-map = { $x } y { $y } en sus recorridos: { $least } a { $most }

## Scenarios

scenario-what-if = + ¿Y si…?
scenario-all = Todos los escenarios
scenario-add = Añadir un escenario
scenario-import = Importar de un plan…
scenario-export = Exportar como plan…
scenario-rename = Cambiar nombre…
scenario-duplicate = Duplicar
scenario-move-left = Mover a la izquierda
scenario-move-right = Mover a la derecha
scenario-remove = Quitar
scenario-differences-and-note = Diferencias y nota…
scenario-colour = Color
scenario-name = Nombre del escenario
scenario-base-hint = Base: el plan en sí. Los escenarios lo siguen salvo en sus diferencias.
scenario-differences = Diferencias
scenario-close-differences = Cerrar las diferencias
scenario-base-has-none = La base no tiene diferencias. Elige o añade un escenario arriba.
scenario-none = Sin diferencias todavía. Mueve un deslizador para añadir una.
scenario-reset = Restablecer
scenario-reset-hint = Volver a seguir la base
scenario-reset-all = Restablecer todo
scenario-reset-all-hint = Quita todas las diferencias con la base
scenario-note-hint = Una nota: ¿por qué este escenario?
scenario-note = Nota del escenario
colour-blue = Azul
colour-orange = Naranja
colour-green = Verde
colour-pink = Rosa
colour-yellow = Amarillo
colour-violet = Violeta
colour-rust = Óxido
colour-teal = Turquesa
scenario-message-actions = Acciones para { $name }
scenario-message-count = Los { $count }
scenario-message-add-hint = Copia esta pestaña a un escenario nuevo para cambiarlo y compararlo ({ $keys })
scenario-message-most = Un plan tiene como máximo { $most } escenarios
scenario-message-differs-0 = { $name }: sin diferencias con la base
scenario-message-differs-1 = { $name }: 1 diferencia con la base
scenario-message-differs = { $name }: { $count } diferencias con la base
scenario-message-effect = Efecto en el { $measure } en { $months }, tal cual
scenario-message-reset = Restablecer: { $difference }
scenario-message-unreadable = { $key }: esta versión no conoce { $value } del archivo; se conserva.

## Texts of the whale test

top-fan-title = ¿Y si se va tu mayor fan?
top-fan-no-share = Pon qué parte de tus regalos viene de una sola persona para verlo.
top-fan-with = tal cual
top-fan-without = se va en { $month }
top-fan-total = Todos los meses
top-fan-goal = Meta cumplida
top-fan-least = Mínimo de dinero
top-fan-runs-out = Se acaba
top-fan-row = { $name }: { $before } tal cual, { $after } sin tu mayor fan
top-fan-add-scenario = Añadir como escenario
top-fan-scenario = Sin tu mayor fan
top-fan-stream = Regalos de LIVE, sin mayor fan
top-fan-not-met = no se cumple
top-fan-lasts = no

## The futures behind the figures

calculation-title = Sobre este cálculo
calculation-as-set = Tal cual: cada número con su valor, nada varía.
calculation-futures = Un futuro: una simulación del plan en la que los números varían dentro de sus rangos y los meses son distintos.
calculation-run = { $futures } futuros, semilla aleatoria { $seed }, { $took } ms
calculation-no-run = Aún no se ha simulado ningún futuro.
calculation-seed = La misma semilla da los mismos futuros en cualquier equipo. Otra solo cambia los sorteos al azar.
calculation-new-seed = Nueva semilla aleatoria

## The dialogs

dialog-cancel = Cancelar
dialog-close = Cerrar
dialog-discard = Descartar
dialog-ask-to-discard = Descartar…
dialog-dont-save = No guardar
dialog-export = Exportar
dialog-keep = Conservar
dialog-keep-mine = Conservar lo mío
dialog-later = Después
dialog-not-now = Ahora no
dialog-open = Abrir
dialog-open-repaired = Abrir copia reparada
dialog-overwrite = Sobrescribir
dialog-reload = Volver a cargar
dialog-restore = Restaurar
dialog-save = Guardar
dialog-save-as = Guardar como…
dialog-save-mine-as = Guardar lo mío como…
dialog-try-again = Reintentar
dialog-open-plan = Abrir un plan
dialog-save-plan = Guardar el plan
dialog-import-scenario = Importar un escenario de un plan
dialog-import-files = Importar archivos de plataformas
dialog-plan-files = Plan de Zeroline
dialog-no-file-dialog = No hay ventana de archivos. Escribe una ruta:
dialog-example-path = /carpeta/plan.ron
dialog-repaired-copy = Puedes abrir una copia reparada, sin guardar; el archivo no cambia.
dialog-still-here = Tus cambios siguen aquí. Vuelve a intentarlo o guarda con otro nombre.
dialog-loses-changes = Si no, pierdes los cambios desde la última vez que guardaste.
dialog-changed-by-others = Un editor, otra ventana o una sincronización escribió en el archivo. Sus diferencias con tu plan:
dialog-only-text-differs = ninguna: solo cambia el texto
dialog-reloading-can-be-undone = Volver a cargar se puede deshacer. El archivo que sobrescribes se conserva en Versiones.
dialog-unreadable-now = Otro programa cambió el archivo. Tu plan sigue abierto.
dialog-missing-now = El archivo se eliminó, se movió o cambió de nombre, o su disco no está conectado. Tu plan sigue abierto; al guardar se escribe de nuevo.
dialog-recover-title = ¿Recuperar los cambios sin guardar?
dialog-closed-unexpectedly = Zeroline se cerró de forma inesperada. Tu trabajo se guardó automáticamente; nada cambia hasta que elijas.
dialog-later-hint = Lo conserva todo; ábrelo desde el menú Archivo o la próxima vez que entres
dialog-unreadable = Ilegible
dialog-deletes-for-good = Esto elimina los cambios sin guardar para siempre. El archivo del plan no cambia.
dialog-no-versions = Ninguna todavía. Cada vez que guardas, la versión anterior queda aquí.
dialog-versions-kept = El archivo antes de cada guardado. Restaurar una versión se puede deshacer; nada se escribe hasta que guardes.
dialog-shortcuts = Atajos de teclado
dialog-about-question = ¿Cuánto podrías ganar haciendo LIVE en TikTok, de dónde vendría, y pagan los likes? No pagan: su línea es plana, en cero.
dialog-about-privacy = Sin conexión y privado: sin cuenta y sin código de red. Los planes son archivos que puedes leer.
dialog-about-forecast = Las cifras son una proyección a partir de tus supuestos, no una promesa de ingresos ni asesoramiento fiscal.
dialog-about-licence = MIT o Apache-2.0. Tipografía: Inter, SIL Open Font License 1.1.
shortcut-group-controls = Controles y deslizadores
shortcut-group-plan = Plan
shortcut-group-edit = Editar
shortcut-group-views = Vistas y meses
shortcut-group-scenarios = Escenarios
shortcut-group-window = Ventana
control-keys-next-control = Tab, Mayús+Tab
    .effect = Control siguiente o anterior
control-keys-step = Flechas
    .effect = Mueve un deslizador un paso
control-keys-ten-steps = Re Pág, Av Pág
    .effect = Mueve un deslizador diez pasos
control-keys-track-end = Inicio, Fin
    .effect = Lleva un deslizador a un extremo de su recorrido
control-keys-reset = Retroceso
    .effect = Devuelve un deslizador al valor guardado
control-keys-accept = Intro
    .effect = Acepta el valor escrito
control-keys-press = Espacio
    .effect = Pulsa un botón, pliega o despliega una tarjeta, cambia un interruptor
control-keys-cancel = Esc
    .effect = Cancela lo escrito, cierra una ventana
control-keys-choose-tab = Espacio, Intro
    .effect = Elige la pestaña
control-keys-open-list = Espacio, Intro
    .effect = Abre la lista, elige una entrada
control-keys-entries = ↑, ↓
    .effect = Entrada siguiente o anterior
control-keys-letters = Letras
    .effect = Va a la entrada que empieza así
control-keys-menus = ←, →
    .effect = Menú siguiente o anterior
control-keys-run-entry = Intro
    .effect = Ejecuta la entrada
control-keys-row-menu = Mayús+F10
    .effect = Menú de la fila: rango, fuentes, bloqueo, restablecer
control-keys-event-month = ←, →
    .effect = Mueve el evento un mes
control-keys-chart-month = ←, →
    .effect = Mes siguiente o anterior, leído con sus cifras
control-keys-chart-end = Inicio, Fin
    .effect = Primer o último mes
control-keys-chart-point = ←, →
    .effect = Punto siguiente o anterior, leído con su cifra
control-keys-chart-point-end = Inicio, Fin
    .effect = Primer o último punto
control-keys-map-row = ↑, ↓
    .effect = Valor siguiente o anterior del segundo número, leído en voz alta
control-keys-map-row-end = Re Pág, Av Pág
    .effect = Valor mayor o menor del segundo número
control-keys-add-point = Intro
    .effect = Añadir el punto como escenario
control-kind-slider = En foco: un deslizador
control-kind-field = En foco: un campo de texto
control-kind-tab = En foco: una pestaña
control-kind-list = En foco: una lista
control-kind-menu = En foco: un menú
control-kind-chart = En foco: un gráfico
control-kind-event = En foco: un evento puntual
control-kind-button = En foco: un botón
dialog-message-version = Zeroline { $version }
dialog-message-import-from = ¿Qué escenario de “{ $plan }” quieres importar?
dialog-message-changed-on-disk = { $file } cambió en el disco
dialog-message-no-longer-readable = { $file } ya no se puede leer
dialog-message-missing = Falta { $file }
dialog-message-opens-with = Abre { $plan } con estos cambios, sin guardar
dialog-message-kept-in = Se conserva en { $file }
dialog-message-discard = ¿Descartar “{ $plan }”?
dialog-message-save-changes = ¿Guardar los cambios en “{ $plan }”?
dialog-message-versions-of = Versiones de { $file }

## The sheet that makes a plan from a creator's own numbers

start-title = Hazlo tuyo
    .about = Escribe lo que sabes de tus LIVEs; la proyección al lado cambia mientras escribes. Lo que quede abierto parte de cifras publicadas para tu país y el tamaño de tu cuenta. Es una primera estimación: los rangos son amplios hasta que escribas tus propios números.
start-intro = Escribe lo que sepas. El resto parte de cifras publicadas, y puedes cambiarlo después.
start-your-lives = Tus LIVEs
start-followers = Seguidores
start-lives-a-week = LIVEs a la semana
start-hours-each = Horas de cada uno
start-gifts-an-hour = Regalos por hora
start-unknown = No lo sé
start-what-else = Otros ingresos
start-something-else = Otra cosa
start-where-you-live = Dónde vives
start-country = País
start-one-dollar = Un dólar de EE. UU. son
start-your-goal = Tu meta
start-a-month = Al mes
start-preview = Tu proyección
start-rest = El resto, hasta que lo cambies
start-private = Nada sale de este equipo.
start-example = Ver antes el ejemplo
start-start = Empezar con esto
start-forecast = Una proyección a partir de supuestos. Se mueve mientras escribes.
start-search = Buscar
start-likes = Likes
start-all-streams = Todo, antes de gastos
start-sentence-lives-a-month = son { $lives } al mes
start-sentence-hours-a-month = { $hours } horas al mes
start-sentence-guess-some = entonces { $low } a { $high }, según { $site }
start-sentence-guess-none = entonces { $low } a { $high }; no hay nada publicado para una cuenta como la tuya
start-sentence-amounts-in = importes en { $of }, escritos { $format }
start-sentence-rate-of = del { $day }. Los regalos se pagan en dólares.
start-sentence-no-rate = No se incluye ninguna tasa para esta moneda; escríbela. Los regalos se pagan en dólares.
start-sentence-comes-gross = Unos { $median } al mes antes de gastos; en 8 de cada 10 futuros, entre { $low } y { $high }.
start-sentence-comes-take-home = Unos { $median } netos al mes; en 8 de cada 10 futuros, entre { $low } y { $high }.
start-sentence-other-unit = “{ $text }” tiene otra unidad; escribe solo el número
start-sentence-no-plan = { $name }: { $reason }
start-sentence-chance-0 = De cada 100 futuros, ninguno llega a tu meta.
start-sentence-chance = { $count } de cada 100 futuros llegan a tu meta.
basis-our-assumption = supuesto nuestro
basis-claims = { $count ->
    [one] un dato publicado
   *[other] { $count } datos que difieren
}
basis-followers-2-53 = para { $followers } seguidores
basis-usual-share = una parte habitual, no un consejo

## The question about another currency

currency-title = ¿Cambiar el plan a { $to }?
currency-now = Sus importes están en { $from }. ¿Los conviertes o dejas los números como están?
currency-one-dollar = Un dólar de EE. UU. son
currency-rate-of-some = del { $day }; los regalos se pagan en dólares
currency-rate-of-none = no se incluye ninguna tasa; escríbela, porque los regalos se pagan en dólares
currency-example = { $label }: { $from } pasa a { $to }
currency-convert = Convertir importes
currency-keep = Dejar los números
currency-cancel = Cancelar
currency-no-rate = Un dólar estadounidense cuenta como { $of }1: pon la tasa.

## The open document: its state, notices, failures and questions

save-hint-new = El plan no tiene archivo. Guárdalo para conservarlo.
save-hint-saved = El archivo del plan tiene todos los cambios.
save-hint-autosaved = El archivo del plan aún no tiene estos cambios. Hay una copia en este equipo, por si el programa se cierra de forma inesperada.
save-hint-unsaved = Estos cambios solo están en esta ventana. Guarda para conservarlos.
save-hint-saving = Se está escribiendo el archivo del plan.
rescued-nothing = Zeroline falló. No había cambios sin guardar.
rescued-written = Zeroline falló. Tus cambios se guardaron automáticamente; vuelve a abrirlo para recuperarlos.
rescued-unwritten = Zeroline falló y no se pudo escribir el último cambio. Vuelve a abrirlo para recuperar los anteriores.
file-task-dialog = ventana de archivos
file-task-open = abrir plan
file-task-import = leer plan
file-task-read-exports = leer archivos
file-task-save = guardar plan
file-task-export = exportar
file-task-open-exported = abrir archivo exportado
file-task-versions = listar versiones
file-task-recovery = buscar cambios por recuperar
file-task-check = revisar archivo del plan
file-task-settings = guardar ajustes
window-hint-choose-to-open = Elige el plan que quieres abrir en la ventana de archivos
window-hint-choose-to-save = Elige el archivo donde guardar en la ventana de archivos
window-hint-choose-to-import = Elige el plan del que importar en la ventana de archivos
window-hint-choose-exports = Elige los archivos que quieres importar en la ventana de archivos
window-hint-choose-to-export = Elige el archivo al que exportar en la ventana de archivos
recovery-note-crashed = Zeroline falló.
recovery-note-damaged = Una parte es ilegible; esto es el resto.
recovery-note-never-saved = Nunca se guardó
recovery-note-unreadable = guardado automático ilegible
status-fault-autosave = Falló el guardado automático: { $fault } ({ $folder }). Guarda el plan; Zeroline volverá a intentarlo.
status-fault-comparison-stopped = Error interno: la comparación se detuvo. Lo demás funciona; cambia un escenario para reintentar.
status-fault-futures-stopped = Error interno: los futuros se detuvieron. Lo demás funciona; cambia el plan para reintentar.
status-fault-settings-some = No se pudieron leer los ajustes, así que se usan los valores por defecto. El archivo anterior es ahora { $moved }.
status-fault-settings-none = No se pudieron leer los ajustes de { $file }, así que se usan los valores por defecto.
step-name-earlier = Cambios anteriores
step-name-new = Plan nuevo
step-name-opened = Se abrió { $file }
step-name-opened-repaired = Se abrió la copia reparada
step-name-reloaded = Se volvió a cargar { $file }
step-name-restored = Se restauró la versión del { $time }
step-name-against-base = { $scenario } frente a la base
step-name-imported = Se importó { $file }
step-name-imported-files = Se importaron { $count } archivos
step-name-file-removed = Se quitó { $file }
step-name-preset = Preajuste: { $name }
notice-undone = Deshecho: { $name }
notice-redone = Rehecho: { $name }
notice-scenario-added = Se añadió el escenario { $name }
notice-scenario-removed = Se quitó el escenario { $name }
notice-scenario-imported = Se importó { $name }
notice-exported = Exportado a { $file }
notice-copied = Copiado
notice-export-cancelled = Exportación cancelada; no se escribió nada.
notice-nothing-imported = El plan ya lo tiene todo; no cambió nada.
notice-same-as-version = El plan es igual que esta versión; no cambió nada.
notice-recovered = Se recuperaron los cambios del { $time }
notice-nothing-to-recover = No hay cambios sin guardar que recuperar.
notice-open-elsewhere = { $file } también está abierto en otra ventana. Si allí se guarda, aquí se nota.
notice-opened-picture = Se abrió el plan que hay en { $file }. Guárdalo para conservar tus cambios; la imagen se queda como está.
notice-no-data-folder = Sin guardado automático: este sistema no indica ninguna carpeta para datos de programas.
failure-title-not-possible = No es posible
failure-title-not-opened = No se abrió { $file }
failure-title-partly-known = { $file } está abierto, pero partes de él son de un Zeroline más nuevo
failure-title-repaired = Está abierta una copia reparada
failure-title-not-read = No se pudo leer { $file }
failure-title-not-exported = No exportado
failure-title-not-saved = No se guardó { $file }
failure-title-own-ledger = Se ignoran algunas filas de tu propio registro
failure-title-internal-error = Error interno
failure-line-copy = Es una copia sin guardar; el archivo no ha cambiado.
failure-line-repair = Línea { $change }
failure-line-open-plan = Este es el archivo del plan abierto. Elige otro nombre.
failure-line-unfinished = No se pudo terminar “{ $task }”. Tu plan sigue abierto; vuelve a intentarlo.
path-fault-empty = Escribe una ruta.
path-fault-exists = { $path } ya existe. Elige otro nombre o elimínalo primero.
more-differences = y { $count } más
version-change-unreadable = Ilegible; se conserva en { $path }
version-change-oldest = La versión más antigua
restoring-nothing = Igual que el plan abierto
restoring = Al restaurar: { $differences }
save-state-new = nuevo, nada que guardar todavía
    .first = Nuevo, nada que guardar todavía
save-state-saved = guardado en este equipo
    .first = Guardado en este equipo
save-state-autosaved = cambios sin guardar, con copia automática
    .first = Cambios sin guardar, con copia automática
save-state-unsaved = cambios sin guardar
    .first = Cambios sin guardar
save-state-saving = guardando…
    .first = Guardando…
day-and-time = { $day } { $month } { $year }, { $time }

## Exports from the window

export-title-picture = Exportar como imagen
export-title-report = Exportar como informe
export-title-workbook = Exportar como hoja de cálculo
export-title-scenario = Exportar como plan
export-title-text = Exportar como texto
export-running-picture = Exportando la imagen…
export-running-report = Exportando el informe…
export-running-workbook = Exportando la hoja de cálculo…
export-running-scenario = Exportando el escenario…
export-running-text = Exportando el texto…
export-not-made = No se pudo crear: { $reason }
export-no-program = Ningún programa de este sistema lo abrió: { $reason }. Ábrelo tú: { $file }
export-blurred-title = ¿Exportar importes difuminados?
export-blurred-note = La exportación muestra todos los importes.

## Labels, values and names of edits

label-season = Temporada en { $month }
label-of-stream = { $stream }: { $label }
value-range = { $low } a { $high }
value-no-range = sin rango
plan-edit-added = Se añadió { $name }
plan-edit-removed = Se quitó { $name }
plan-edit-note = Nota de { $label }
plan-edit-source = Fuente de { $label }
plan-edit-text-edited = { $label }: texto editado
plan-edit-set = { $label } { $from } → { $to }
plan-edit-turned-on = { $label }: sí
plan-edit-turned-off = { $label }: no
plan-edit-stream-on = { $name }: activar
plan-edit-stream-off = { $name }: desactivar
plan-edit-gift-added = Se añadió el regalo { $name }
plan-edit-gift-removed = Se quitó el regalo { $name }
plan-edit-gifts-per-hour = { $name } por hora { $from } → { $to }
plan-edit-past-months = Meses pasados
plan-edit-real-earnings-set = { $stream } en { $month }: { $from } → { $to }
plan-edit-real-earnings-new = { $stream } en { $month }: { $to }
plan-edit-real-earnings-none = { $stream } en { $month }: sin dato
plan-edit-tax-bands = Tramos de impuestos
plan-edit-gift-table = Tabla de regalos
plan-edit-event-added = Se añadió { $event }
plan-edit-event-removed = Se quitó { $event }
plan-edit-event-follows-base = { $name } sigue la base
plan-edit-changes = { $count } cambios
plan-edit-scenario-added = Se añadió el escenario { $name }
plan-edit-scenarios-added = Se añadieron escenarios
plan-edit-scenario-removed = Se quitó el escenario { $name }
plan-edit-scenarios-removed = Se quitaron escenarios
plan-edit-scenarios-changed = { $count } escenarios cambiados
plan-edit-scenario-moved = Se movió el escenario { $name }
plan-edit-scenarios-reordered = Escenarios en otro orden
plan-edit-scenario-renamed = { $from } → { $to }
plan-edit-in-scenario = { $name }: { $edit }
plan-edit-follows-base = { $label } sigue la base
plan-edit-follows-base-in-all = sigue la base
plan-edit-own-streams = vías propias
plan-edit-scenario-note = nota editada
plan-edit-scenario-colour = otro color
plan-edit-unreadable-changes = cambios que aquí no se pueden leer
plan-edit-unknown-fields = Campos de un Zeroline más nuevo, que este no conoce
plan-edit-event-renamed = { $from } → { $to }
plan-edit-event-set = { $name } → { $to }

## A plan whose take-home changed with the tax by the year

tax-by-year = Ahora una pérdida reduce los impuestos de su año: el neto de todos los meses es { $after }; en versiones anteriores era { $before }

## Heads of columns, labels of rows and titles of reports

heading-amount = Importe
heading-amounts = Importes
heading-any-number = cualquiera
heading-as-set = Tal cual
heading-at-high = Con el alto
heading-at-low = Con el bajo
heading-cash-in = Llega
heading-chance = Probabilidad
heading-chance-of-goal = Probabilidad de la meta
heading-costs = Gastos
heading-costs-and-tax = Gastos e impuestos
heading-counts-as = Cuenta como
heading-difference = Diferencia
heading-earned = Ganado
heading-eight-in-ten = 8 de cada 10 futuros
heading-eight-in-ten-of-gross = Bruto, 8 de cada 10
heading-eight-in-ten-of-take-home = Neto, 8 de cada 10
heading-figure = Cifra
heading-gifts = Regalos de LIVE
heading-goal-met = Meta cumplida
heading-gross = Bruto
heading-half-are-above = La mitad supera
heading-here = Aquí
heading-how-sure = ¿Con qué certeza?
heading-in-the-plan = En el plan
heading-likes = Likes
heading-live-hour = Hora de LIVE
heading-living = Gastos de vida
heading-loss = una pérdida
heading-month = Mes
heading-not-met = no se cumple
heading-now = Ahora
heading-number = Número
heading-off = desactivada
heading-one-off = Puntual
heading-one-off-events = Eventos puntuales
heading-outside-plan = fuera del plan
heading-owed = Por cobrar
heading-paid = Cobrado
heading-planned = Previsto
heading-from-data = Rango con ello
heading-happened = Tuviste
heading-rests-on = Se apoya en
heading-nineteen-in-twenty = 19 de cada 20
heading-came-with = Diamantes
heading-twice-the-likes = Con el doble de likes
heading-percent = Por ciento
heading-per-live-hour = Por hora de LIVE
heading-private = Personal
heading-rank = Correlación
heading-row-ahead-of-column = La fila supera a la columna
heading-rule = Regla
heading-scenario = Escenario
heading-share = Parte
heading-source = Fuente
heading-source-date = Fecha de la fuente
heading-spendable = Disponible
heading-stream = Vía
heading-take-home = Neto
heading-tax = Para impuestos
heading-then = Entonces
heading-total = Total
heading-usd-per-coin = Dólares por moneda
heading-your-plan = Tu plan
title-span = { $count ->
    [1] { $currency }, { $first }
   *[other] { $currency }, { $months }, de { $first } a { $last }
}
title-matters = ¿Qué es lo que más importa? { $plan }
title-compared = ¿Cuál es mejor? { $plan }
title-compared-by = { $months }, { $measure } frente a { $reference }.
title-steps = De { $from } a { $to }: { $plan }
title-steps-of = { $months }, { $measure } tal cual.
title-sweep-none = { $x }: { $figure }
title-sweep-some = { $x } (en horizontal) y { $y } (en vertical): { $figure }
title-goal-first-met-none = Primera vez que se cumple la meta
title-goal-first-met-some = { $goal }: primera vez
title-sooner = { $months } antes
title-later = { $months } después
figure-as-set-total = { $measure } en { $months }, tal cual
figure-as-set-month = { $measure } del mes { $month }, tal cual
figure-percentile = { $measure } en { $months } que se supera en { $futures }
figure-lowest-spendable = lo mínimo que queda disponible, tal cual
figure-chance-of-running-out = probabilidad de que se acabe el dinero
figure-chance-in-month = probabilidad de que el { $measure } cumpla la meta en el mes { $month }
gift-path = { $gifts } regalos → { $coins } monedas → { $diamonds } diamantes → { $amount }
gift-path-visibility = {" "}× { $factor } visibilidad = { $amount }

## Sentences of reports

months = { $count ->
    [one] 1 mes
   *[other] { $count } meses
}
share-none = 0 de cada 10
share-all = 10 de cada 10
share-hardly-any = menos de 1 de cada 100
share-nearly-all = más de 99 de cada 100
share-tenths = { $tenths } de cada 10
share-hundredths = { $hundredths } de cada 100
share-short-hardly-any = menos de 1 de 100
share-short-nearly-all = más de 99 de 100
share-short-tenths = { $tenths } de 10
share-short-hundredths = { $hundredths } de 100
of-futures-all = todos los futuros
of-futures-nearly-all = más de 99 de cada 100 futuros
of-futures-none = ningún futuro
of-futures-hardly-any = menos de 1 de cada 100 futuros
of-futures-hundredths = { $hundredths } de cada 100 futuros
list-and = {" "}y{" "}
figure-claim-total = el total es { $total } en { $measure }, tal cual
figure-claim-month = { $month } da { $amount } en { $measure }, tal cual
figure-claim-percentile = { $count ->
    [1] en { $share } futuros se llega a { $total } en { $measure } en el mes
   *[other] en { $share } futuros se llega a { $total } en { $measure } en { $months }
}
figure-claim-lowest-spendable = en el peor momento quedan { $amount }
figure-claim-running-out = el dinero se acaba en { $share } futuros
figure-claim-chance = en { $share } futuros se llega a { $amount } en { $measure } en { $month }
goal-gross = Meta de { $amount } al mes
goal-take-home = Meta de { $amount } netos al mes
against-same = { $name } gana lo mismo que { $reference } en todos los futuros.
against-parts = { $name } junto a { $reference }: { $parts }.
standing-ahead = por delante en { $futures }
standing-level = igual en { $futures }
standing-behind = por detrás en { $futures }
against-even = { $name } frente a { $reference } es casi como lanzar una moneda: va por delante en { $ahead }.
against-ahead = { $name } supera a { $reference } en { $futures }, normalmente por { $amount } al mes.
against-behind = { $name } queda por detrás de { $reference } en { $futures }, normalmente por { $amount } al mes.
sentence-now = Ahora { $now }.
sentence-nothing-to-change = No hay que cambiar nada: ya { $now }.
sentence-then-some = { $edit }: entonces { $then }.
sentence-then-none = Entonces { $then }.
sentence-out-of-reach-some = Fuera de alcance: lo que más ayuda es { $edit }, y entonces { $best }. El objetivo es { $target }.
sentence-out-of-reach-none = Fuera de alcance: esto es lo que más ayuda, y entonces { $best }. El objetivo es { $target }.
sentence-target = El objetivo es { $target }.
sentence-likes-do-not-help = Ninguna cantidad de likes lo lograría: los likes no pagan nada, así que, sean cuantos sean, { $now }.
sentence-number-does-not-help = Ningún otro valor de “{ $label }” lo lograría: ahora { $now }, y no mejora.
sentence-numbers-do-not-help = Mover estos no lo lograría: ahora { $now }, y no mejora.
sentence-lift-only = Los likes en sí no pagan nada: este es el impulso de los regalos que supone el plan.
sentence-written = Se escribió { $path }.
sentence-all-orders = El efecto de un cambio depende de los anteriores, así que cada uno se promedia en todos los órdenes posibles.
sentence-sampled-orders = El efecto de un cambio depende de los anteriores, así que cada uno se promedia en { $orders } órdenes al azar: { $changes } cambios tienen demasiados para probarlos todos.
sentence-futures = { $count ->
    [one] 1 futuro, semilla { $seed }.
   *[other] { $futures } futuros, semilla { $seed }.
}
sentence-goal-chance = La meta de { $goal } en { $measure } al mes: se alcanza en { $in_month } futuros en { $month }.
sentence-goal-chances = La meta de { $goal } en { $measure } al mes: se alcanza en { $month } en { $in_month } futuros, en algún mes hasta entonces en { $some }, y en cada uno de los meses en { $all }.
sentence-runs-out = Tal cual, el dinero se acaba en { $month }.
sentence-lowest-cash = Tal cual, el dinero no se acaba; lo mínimo son { $amount } en { $month }.
sentence-chance-of-running-out = En { $share } futuros el dinero se acaba antes de terminar { $month }.
sentence-most-living-none = En más de 1 de cada 10 futuros se acaba incluso sin gastos de vida.
sentence-most-living = Los gastos de vida pueden llegar a { $amount } al mes para que el dinero alcance en 9 de cada 10 futuros.
sentence-cut-off = El plan desborda los futuros: en ellos ninguna vía gana más de 1e25 al mes, así que sus cifras son demasiado bajas.
sentence-beyond-futures = El plan crece a más de 1e25 al mes, y eso no cabe en los futuros; usa menos crecimiento o menos meses.
sentence-median-more = El futuro mediano da { $median }, más que los { $as_set } tal cual: las buenas sorpresas son mayores que las malas, y se acumulan.
sentence-median-less = El futuro mediano da { $median }, menos que los { $as_set } tal cual: los rangos dejan más espacio por abajo que por arriba.
sentence-per-live-hour = { $amount } brutos por cada hora de LIVE, con { $hours } horas al mes.
sentence-no-live-hours = No hay horas de LIVE en este plan.
sentence-likes = Likes: { $likes } al mes, { $zero } todos los meses.
sentence-likes-do-not-matter = Likes: { $zero }, sean cuantos sean.
sentence-goal-met = { $goal }: se cumple por primera vez en { $month }.
sentence-goal-not-met = { $goal }: no se cumple; { $month } da { $amount }.
sentence-goal-not-met-in = { $goal }: no se cumple en estos { $months };
sentence-best-month = el mejor mes es { $month }, con { $amount }.
sentence-tornado = { $months }, { $total } en { $measure }, tal cual; cada número en su extremo bajo y en el alto, el resto tal cual:
sentence-tornado-of = { $figure }: { $amount }; cada número en su extremo bajo y en el alto, el resto como está:
sentence-each-of = { $figure }:
sentence-ranks = Correlación: cerca de 1, los futuros a los que mejor les va tienen un número alto aquí; cerca de −1, uno bajo; cerca de 0, cualquiera.
sentence-published-rules = Según una regla publicada, este mes da { $least }; según otra, { $most }.
sentence-published-rules-agree = Todas las reglas publicadas dan lo mismo para este mes.
sentence-same-as-set = { $name } gana lo mismo que { $reference } ({ $measure } tal cual, no se simulan futuros).
sentence-less-as-set = { $name } gana { $amount } menos que { $reference } ({ $measure } tal cual, no se simulan futuros).
sentence-more-as-set = { $name } gana { $amount } más que { $reference } ({ $measure } tal cual, no se simulan futuros).
sentence-compared-columns = Meta cumplida: el primer mes, tal cual. Probabilidad: futuros que cumplen la meta en algún mes.
sentence-pairs-too-wide = Cuántas veces cada uno supera a cada otro no cabe en una terminal; lo da --format json.
sentence-grid-too-wide = Esta cuadrícula no cabe en una terminal; usa menos pasos, o --format csv o json.
sentence-sweep-at-least = ● { $target } o más.
sentence-sweep-at-most = ● { $target } o menos.
sentence-sweep-passed = {" "}Se cruza en torno a { $values }.
sentence-fee = Alrededor de { $fee }: { $bases }.
fee-by-followers = { $fee } por seguidores e interacción ({ $claims } datos)
fee-by-views = { $fee } por vistas

## Sentences on past months as they really were, and on likes in them

past-sentence-actuals = ¿Cómo va? { $plan }
past-sentence-no-actuals = No se sabe nada de los meses pasados. `zeroline import PLAN FILES --yes` los incorpora.
past-sentence-actual-days = { $count ->
    [one] { $count } día tiene cifras de LIVEs, el { $first }.
   *[other] { $count } días tienen cifras de LIVEs, del { $first } al { $last }.
}
past-sentence-actual-hours = { $days ->
    [one] { $days } de ellos tiene la hora de su primer LIVE.
   *[other] { $days } de ellos tienen la hora de su primer LIVE.
}
past-sentence-likes-in-lives = ¿Pagan los likes en tus propios LIVEs? { $plan }
past-sentence-left-out = { $days ->
    [one] 1 día más no tiene diamantes, likes o tiempo en vivo, y no se usa.
   *[other] { $days } días más no tienen diamantes, likes o tiempo en vivo, y no se usan.
}
past-sentence-as-it-looks = A simple vista
past-sentence-time-taken-out = Sin el efecto del tiempo en vivo
past-sentence-time-and-viewers-taken-out = Sin el efecto del tiempo ni de los espectadores
past-sentence-range = { $low } a { $high }
past-sentence-money-per-likes = En estos días, con { NUMBER(10000) } likes llegaron { $amount } en regalos, en su mayor parte por el tiempo en vivo.
past-sentence-goes-with = Va con los diamantes, de −1 a 1: { $list }.
past-sentence-weekday = día de la semana
past-sentence-start-hours-too-few = { $days ->
    [one] La hora del primer LIVE se conoce en { $days } día: muy poco para saberlo; hacen falta al menos { $fewest }.
   *[other] La hora del primer LIVE se conoce en { $days } días: muy pocos para saberlo; hacen falta al menos { $fewest }.
}
past-sentence-start-hours = Según la hora del primer LIVE en { $days } días, por cuartos del día con el reloj de tus archivos; sin descontar el tiempo en vivo:
past-sentence-day-part-too-few = { $days ->
    [one] De { $from }:00 a { $to }:00: { $days } día, mediana de { $median } diamantes; muy poco para comparar.
   *[other] De { $from }:00 a { $to }:00: { $days } días, mediana de { $median } diamantes; muy pocos, o demasiado distintos, para comparar.
}
past-sentence-day-part = De { $from }:00 a { $to }:00: { $days } días, mediana de { $median } diamantes, { $more } frente a los demás días (19 de cada 20: { $low } a { $high }).
past-sentence-no-proof = Es un patrón en días pasados, no una prueba: los fans que regalan también dan likes, y un buen día tiene más de ambas cosas.
past-sentence-never-income = Likes: $0. Nada de esto lo cambia.
likes-answer-fewest = { $days } días con diamantes, likes y tiempo en vivo son muy pocos para saberlo; hacen falta al menos { $fewest }.
likes-answer-too-few = Tus { $days } días con LIVEs son muy pocos para saberlo: varían demasiado.
likes-answer-no-difference = En tus { $days } días con LIVEs, más likes no muestran ninguna diferencia en los regalos más allá del tiempo en vivo.
likes-answer-more = En tus { $days } días con LIVEs, el doble de likes vino con { $low } a { $high } más diamantes, descontado el tiempo en vivo.
likes-answer-less = En tus { $days } días con LIVEs, el doble de likes vino con { $high } a { $low } menos diamantes, descontado el tiempo en vivo.

## Texts on a plan beside reality: the futures given the past, numbers of the past, and likes in one's own LIVEs

not-proven-never-help = Que los likes nunca ayuden a nadie.
not-proven-no-small-effect = Que no haya un efecto pequeño.
not-proven-order = Qué viene primero.
not-proven-reach = Nada sobre el alcance.
range-width-too-narrow = 8 de cada 10 rangos deberían cumplirse; lo hicieron { $held } de { $of }: tus rangos son demasiado estrechos.
range-width-right = 8 de cada 10 rangos deberían cumplirse; lo hicieron { $held } de { $of }: encaja.
range-width-too-wide = 8 de cada 10 rangos deberían cumplirse; lo hicieron { $held } de { $of }: quizá tus rangos sean demasiado amplios.
reality-on-course = Vas camino de { $now } en { $months }, { $difference }; 8 de cada 10: { $low } a { $high }.
reality-rests-on-futures = Se apoya en { $distinct } futuros distintos de { $of }.
reality-none-fits = Ningún futuro de este plan encaja con estos meses. Amplía los rangos de las vías que más difieren.
reality-left-out-earned-nothing = { $stream }: no ganó nada en un mes pasado, así que no mueve los meses que vienen.
reality-left-out-unknown = { $stream }: no se sabe nada de un mes pasado; allí cuenta como nada y no mueve los meses que vienen.
reality-left-out-not-planned = { $stream }: ganó en un mes en que el plan no la tiene, así que no mueve los meses que vienen.
reality-rests-lives = { $lives ->
    [one] 1 LIVE
   *[other] { $lives } LIVEs
}
reality-source = mis propios datos, { $rests_on }
reality-drift = { $number }: previsto { $planned }, tuviste { $had } en { $rests_on }.
reality-nothing-yet = Aún no se sabe nada de los meses pasados.
reality-bring-it-in = Suelta en esta ventana los archivos que exportan tus plataformas; se leen aquí y no van a ningún sitio.
reality-so-far-against = { $real } en { $months }: { $difference }.
reality-so-far-in-days = { $real } hasta ahora: { $difference }.
reality-no-month-yet = Aún no ha terminado ningún mes de este plan, así que los que vienen siguen lo previsto.
reality-all-left-out = No mueven los meses que vienen: { $streams }.
reality-count-as-nothing = No se sabe nada de { $streams } en meses pasados: este total los cuenta allí como 0.
reality-today = Hoy, { $day } { $month }
reality-until = Hasta el { $day } { $month }
reality-planned-band = Plan, 8 de cada 10
reality-new-band = Ahora, 8 de cada 10
reality-chart-summary = Los meses pasados por vía y la banda de los que vienen: { $real } en { $months }, previsto { $planned }; likes { $zero } todos los meses
reality-between = { $low } a { $high }
reality-stream-row = { $name }: previsto { $planned }, real { $real }, diferencia { $difference }
reality-no-numbers-yet = Hacen falta archivos de LIVEs o de los ingresos de un mes entero.
reality-planned-and-had = previsto { $planned }, tuviste { $had }
reality-own-range = su rango ahora: { $range }, de { $rests_on }
reality-method = 8 de cada 10 de { NUMBER(2000) } muestras de tus LIVEs o meses, más cerca del plan mientras sean pocos.
reality-as-planned = ✓ según lo previsto
reality-use-for = Usarlo: { $number }
reality-card-so-far = Hasta ahora, { $months }
reality-card-days = Hasta ahora
reality-card-now = { $months }, ahora
reality-card-planned = { $months }, previsto
reality-card-goal = Meta cumplida
reality-no-future-fits = ningún futuro encaja
reality-met-in = en { $met } de { $of } hasta ahora
reality-twice-the-likes = El doble de likes vino con { $with_twice } de regalos. Tus datos dejan margen para de { $low } a { $high } (19 de cada 20 veces).
reality-no-hour = Tus archivos cuentan por día, así que no se sabe la hora.
reality-assume-lift = Suponer { $lift } más de regalos con el doble de likes
reality-lift-is-optional = Pone el impulso de los likes, que cuenta en los regalos. Los likes en sí no pagan nada. Se puede deshacer.
reality-as-it-looks = A simple vista
reality-time-taken-out = Descontado el tiempo en vivo
reality-time-and-viewers-taken-out = Descontados el tiempo en vivo y los espectadores
reality-looks-like = 2× likes: { $more } de regalos. LIVEs largos también.
reality-what-is-left = 2× likes: { $more } de regalos a igual tiempo.
reality-too-few-dots = Hacen falta al menos { $fewest } días con LIVEs para una línea.
reality-diamonds-of-day = diamantes en un día de LIVEs
reality-likes-of-day = likes en un día de LIVEs
reality-diamonds-for-length = diamantes, para ese tiempo en vivo
reality-likes-for-length = likes, para ese tiempo en vivo
reality-half = la mitad
reality-as-usual = lo habitual
reality-double = el doble
reality-live-day = { $day }: { $hours } en vivo, { $likes } likes, { $diamonds } diamantes
reality-dots-under = un punto es un día, en vivo menos de { $hours }
reality-dots-from = { $hours } o más
reality-days-of-yours = { $days ->
    [one] 1 día con LIVEs
   *[other] { $days } días con LIVEs
}
reality-from-to = del { $first } al { $last }
reality-how-it-is-done = Para cada día: los likes y diamantes que suele tener un día con ese tiempo en vivo. Los puntos muestran cuánto quedó por encima o por debajo.
reality-copy-lives = Copiar la tabla de { $days } días
reality-implied = Deducido de los ingresos, con los demás números de la vía según lo previsto.
reality-as-in-plan = según lo previsto
reality-over-plan = { $amount } por encima del plan
reality-under-plan = { $amount } por debajo del plan
reality-more = { $share } más
reality-fewer = { $share } menos
reality-hours = { $hours } h
likes-pay-fewest = Muy pocos para saberlo: { $days } días con diamantes, likes y tiempo en vivo, y hacen falta al menos { $fewest }.
likes-pay-too-few = Muy pocos para saberlo: tus { $days } días con LIVEs varían demasiado.
likes-pay-no-difference = No. A igual tiempo en vivo, los likes no marcaron ninguna diferencia visible.
likes-pay-more = Los likes no pagan nada. A igual tiempo en vivo, los días con más likes tuvieron más regalos.
likes-pay-less = No. A igual tiempo en vivo, los días con más likes tuvieron menos regalos.
not-proven-never-help-reason = Son los LIVEs de una sola persona.
not-proven-small-effect-below = Menos de { $share } aproximadamente con el doble de likes no se vería aquí. Con cuatro veces más LIVEs, ese mínimo sería la mitad.
not-proven-small-effect-reason = Hacen falta muchos LIVEs para verlo.
not-proven-order-reason = Los regalos pueden traer likes, igual que los likes regalos.
not-proven-reach-reason = Ningún archivo dice cuántos llegaron gracias a los likes.

## Words of the view of reality

reality-word-so-far = Hasta ahora
reality-word-likes = Likes
reality-word-earned = ganado
reality-word-planned = previsto
reality-word-real = real
reality-word-difference = diferencia
reality-word-by-stream = Por vía, hasta ahora
reality-word-all-streams = Todas las vías
reality-word-own-lives-say = Tus propios datos
reality-word-use-it = Usarlo
reality-word-not-proven = Lo que esto no prueba
reality-word-how-taken-out = Cómo se descuenta el tiempo en vivo
reality-word-show = Mostrar
reality-word-dismiss = Descartar
reality-word-time-on-air = Tiempo en vivo
reality-word-diamonds = Diamantes
reality-word-they-paid = Pagaron
reality-word-do-likes-pay = ¿Pagan los likes en tus propios LIVEs?

## The fault of a picture that is opened as a plan

picture-fault-no-plan = no hay ningún plan en esta imagen
    .remedy = expórtala de nuevo, con el plan dentro
picture-fault-cut-off = esta imagen está cortada antes del final de su plan
    .remedy = usa otra copia
picture-fault-damaged = el plan de esta imagen está dañado
    .remedy = usa otra copia
picture-fault-foreign = los archivos { $format } no llevan ningún plan
    .remedy = usa un archivo de plan, o un PNG o SVG exportado por Zeroline
picture-fault-takes-no-changes = una imagen no admite cambios
    .remedy = ábrela en la ventana y guarda el plan en un archivo

## Texts of a report on paper

printed-span = Ingresos por hacer LIVE en TikTok, de { $first } a { $last }, en { $currency }
printed-in-futures = En 8 de cada 10 futuros, { $months } dan entre { $low } y { $high } { $measured }, y nada de ello es pago por likes.
printed-as-set = Tal cual, { $months } dan { $total } { $measured }, y nada de ello es pago por likes.
printed-likes = Likes, { $likes } al mes
printed-likes-note = en todos los meses y todos los futuros
printed-where-from = ¿De dónde viene?
printed-matter-most = { $count ->
    [one] ¿Qué supuesto importa más?
   *[other] ¿Qué { $count } supuestos importan más?
}
printed-every-assumption = Todos los supuestos
printed-limits = Límites de esta proyección
printed-no-promise = Se deriva de supuestos. No es una promesa de ingresos, ni del creador ni de Zeroline.
printed-ordinary-months = Los futuros conocen los rangos de los supuestos y los altibajos normales de un mes a otro. No conocen una cuenta cerrada, una regla nueva de una plataforma ni una enfermedad.
printed-weak-sources = Muchas cifras publicadas son débiles, y muchos supuestos no se apoyan en ninguna: la tabla nombra la fuente de cada uno, o dice que no la hay. Las que llevan una fecha de hace más de un año están marcadas como anticuadas.
printed-no-tax-advice = Los impuestos son una estimación para apartar dinero, no asesoramiento.
printed-assumption = Supuesto
printed-value = Valor
printed-range-of = 8 de cada 10
printed-range = { $low } a { $high }
printed-season = { $month } { $season }
printed-at-low = Baja
printed-at-high = Sube
printed-basis = Base
printed-basis-and-note = Fuente con su fecha, nota
printed-note = Nota: { $note }
printed-page = { $number } de { $count }
printed-boxes = Las letras sin fuente en este equipo son recuadros: { $letters }
printed-day = { $day } de { $month } de { $year }
printed-gross = antes de gastos
printed-take-home = tras gastos e impuestos

## Messages of imports

export-kind-live-engagement = TikTok LIVE Center, interacción
export-kind-live-revenue = TikTok LIVE Center, ingresos
export-kind-live-activity = TikTok LIVE Center, actividad
export-kind-live-viewers = TikTok LIVE Center, espectadores
export-kind-backstage = LIVE Backstage, datos de creadores
export-kind-studio-overview = TikTok Studio, resumen
export-kind-studio-followers = TikTok Studio, seguidores
export-kind-studio-content = TikTok Studio, contenido
export-kind-data-export = Descarga de datos de TikTok, historial de LIVE
export-kind-shop-affiliate = TikTok Shop, pedidos de afiliación
export-kind-shop-seller = TikTok Shop, pedidos del vendedor
export-kind-patreon-members = Patreon, miembros
export-kind-patreon-earnings = Patreon, ingresos
export-kind-ko-fi = Ko-fi, pagos
export-kind-amazon-earnings = Afiliados de Amazon, ingresos
export-kind-pay-pal = PayPal, pagos
export-kind-stripe = Stripe, pagos
export-kind-buy-me-a-coffee = Buy Me a Coffee, pagos
export-kind-own-table = una tabla, leída por los nombres de sus columnas
date-order-year-first = fechas como 2027-01-31
date-order-day-first = fechas como 31/01/2027
date-order-month-first = fechas como 01/31/2027
date-order-month-by-name = fechas como January 31
date-order-month-alone = meses como 2027-01
column-role-date = fecha
column-role-amount = importe
column-role-currency = moneda
day-field-lives = LIVEs
day-field-start-hour = hora del primer LIVE
day-field-minutes = minutos en vivo
day-field-likes = likes
day-field-viewers = espectadores
day-field-gifters = gifters
day-field-diamonds = diamantes
day-field-new-followers = seguidores nuevos
day-field-video-views = vistas de videos
day-field-video-likes = likes de videos
day-field-members = miembros
day-field-new-members = miembros nuevos
day-field-left-members = miembros que se fueron
actuals-source-live-center = LIVE Center
actuals-source-backstage = LIVE Backstage
actuals-source-data-export = Descarga de datos de TikTok
actuals-source-studio = TikTok Studio
actuals-source-shop-affiliate = TikTok Shop, afiliación
actuals-source-shop-seller = TikTok Shop, vendedor
actuals-source-patreon = Patreon
actuals-source-ko-fi = Ko-fi
actuals-source-buy-me-a-coffee = Buy Me a Coffee
actuals-source-amazon = Afiliados de Amazon
actuals-source-pay-pal = PayPal
actuals-source-stripe = Stripe
actuals-source-own-table = tabla propia
actuals-source-typed = escrito a mano
import-fault-empty = el archivo está vacío
import-fault-too-large = pasa de { $most } MiB
    .remedy = exporta un periodo más corto
import-fault-too-many-rows = más de { $most } filas
    .remedy = exporta un periodo más corto
import-fault-too-many-columns = una fila con más de { $most } columnas
    .remedy = revisa los separadores de sus columnas
import-fault-archive-too-large = descomprimido pasa de { $most } MiB
    .remedy = descomprímelo tú e importa el archivo que necesitas
import-fault-damaged-archive = el archivo comprimido está dañado o cifrado
    .remedy = descárgalo de nuevo
import-fault-damaged-workbook = el libro de cálculo está dañado
    .remedy = descárgalo de nuevo o guárdalo como CSV
import-fault-nothing-in-archive = ningún archivo conocido en este archivo comprimido
    .remedy = descomprímelo e importa el archivo que necesitas
import-fault-not-a-table = no es una tabla
    .remedy = usa CSV, XLSX, JSON o el zip de una descarga de datos
import-fault-bad-json = no es JSON en la línea { $line }, columna { $column }
    .remedy = descárgalo de nuevo
import-fault-no-lives = no hay LIVEs en esta descarga de datos
    .remedy = pide a TikTok todos los datos, en formato JSON
import-fault-unknown = una tabla de tipo desconocido
    .remedy = nombra sus columnas, como --map date=Day --map amount=Total
import-fault-no-column = no hay ninguna columna “{ $name }”
    .remedy = usa un nombre de la cabecera del archivo
import-fault-date-order = no se distinguen el día y el mes de sus fechas
    .remedy = usa --dates day-first o --dates month-first
import-fault-no-year = sus fechas no tienen año
    .remedy = usa --year, como --year 2027
import-fault-no-dates = ninguna fila tiene una fecha legible
    .remedy = usa otra columna u otra exportación
import-fault-decimal = en números como { $sample } no se sabe si el signo es de miles o de decimales
    .remedy = usa --number-mark point o --number-mark comma
import-fault-no-stream = el archivo no dice por qué se pagó el dinero
    .remedy = usa --stream, como --stream supporters
import-fault-unknown-stream = el plan no tiene esa vía
    .remedy = añádela antes al plan
import-fault-many-creators = tiene { $count } creadores
    .remedy = usa --creator con un nombre o un id del archivo
import-fault-no-creator = no tiene a este creador
    .remedy = usa --creator con un nombre o un id del archivo
import-fault-no-rate = no hay tipo de cambio para { $currency }
    .remedy = usa --rate { $currency }=1.1
import-fault-cancelled = cancelado
file-form-semicolons = punto y coma entre columnas
file-form-tabs = tabuladores entre columnas
file-form-bars = barras entre columnas
file-form-commas = comas entre columnas
file-form-decimal-comma = decimales como 1,5
file-form-decimal-point = decimales como 1.5
import-sum = { $sum } { $field }
merge-outcome-new = nuevo
merge-outcome-same = ya estaba
merge-outcome-added = se suma a otros días
merge-outcome-replaced = reemplaza al anterior
merge-outcome-in-place-of = reemplaza a { $other }
merge-outcome-other-source = no se usa: lo tiene { $other }
merge-outcome-other-has-more = no se usa: { $other } tiene más días
merge-outcome-older = no se usa: ya hay más días
merge-outcome-overlaps = no se usa: ya están algunos de sus días
import-doubt-earnings-unit = no se conoce la unidad de sus ganancias, así que no se usan
    .remedy = usa --earnings-in diamonds o --earnings-in usd si la conoces
import-doubt-no-currency = no indica moneda; se lee como { $currency }
    .remedy = usa --currency para otra
import-doubt-diamonds-at-rate = los diamantes se cuentan a ${ $usd } cada uno, como en el plan
import-doubt-pending = { $rows ->
    [one] { $rows } pedido sin liquidar: se esperan { $amount } { $currency }, no se cuentan
   *[other] { $rows } pedidos sin liquidar: se esperan { $amount } { $currency }, no se cuentan
}
import-doubt-refunds = { $rows ->
    [one] { $rows } reembolso, restado u omitido
   *[other] { $rows } reembolsos, restados u omitidos
}
import-doubt-not-income = { $rows ->
    [one] { $rows } fila no es ingreso: retiros, pagos a otros, cambios de moneda
   *[other] { $rows } filas no son ingresos: retiros, pagos a otros, cambios de moneda
}
import-doubt-unreadable = { $rows ->
    [one] { $rows } fila no tiene fecha o número legible, la primera en la línea { $first }; no se usa
   *[other] { $rows } filas no tienen fecha o número legible, la primera en la línea { $first }; no se usan
}
import-doubt-ahead = { $rows ->
    [one] { $rows } fila es de un día posterior a hoy, { $first }; no se usa
   *[other] { $rows } filas son de días posteriores a hoy, desde { $first }; no se usan
}
import-doubt-part-of-month = cubre del { $first } al { $last }, no un mes entero
import-doubt-several-months = su periodo abarca varios meses, así que no se usan sus importes
    .remedy = exporta mes por mes
import-doubt-greenwich-days = sus días empiezan a medianoche de Greenwich (UTC)
import-doubt-greenwich-hours = sus días y horas son los de Greenwich (UTC)
import-doubt-hours-of-another = sus horas no se usan: las de { $other } ya están en el plan y pueden ser de otro reloj
import-doubt-without-costs = no tiene costos de productos ni de envío; los importes son antes de ellos
import-doubt-may-be-elsewhere = los mismos pagos pueden estar en archivos de las tiendas y plataformas que pagan a través de este servicio
import-doubt-column-by-name = { $role } se lee de “{ $name }”
import-doubt-columns-as-before = sus columnas tienen los papeles que les diste en un archivo con las mismas columnas
import-doubt-year-given = sus fechas no tienen año; se leen como { $year }
import-doubt-followers-of-whole-account = los seguidores son los de la cuenta, no solo de los LIVEs
import-doubt-followers-of-account = { $fewer ->
    [one] los seguidores son los de la cuenta, no solo de los LIVEs; { $fewer } día tiene menos y queda sin número
   *[other] los seguidores son los de la cuenta, no solo de los LIVEs; { $fewer } días tienen menos y quedan sin número
}
import-doubt-videos-not-lives = sus vistas y likes son de videos, no de LIVEs, y se guardan como tales
import-doubt-nothing-used = nada en él trata de LIVEs ni de ingresos, así que no se usa nada
import-doubt-members = { $active ->
    [one] { $active } miembro paga hoy y { $left } se fueron o falló su pago; no tiene importes por mes, y el día en que alguien se fue es el de su último pago
   *[other] { $active } miembros pagan hoy y { $left } se fueron o falló su pago; no tiene importes por mes, y el día en que alguien se fue es el de su último pago
}
import-line-file = { $name }: { $kind }
import-line-refused = { $name }: { $fault }
import-line-form = Leído como { $form }
import-line-size = { $rows ->
    [one] { $rows } fila, { $used } de { $columns } columnas usadas
   *[other] { $rows } filas, { $used } de { $columns } columnas usadas
}
import-line-unused = No se usa: { $names }
import-line-unused-and-more = No se usa: { $names } y { $more } más
import-line-days = { $days ->
    [one] { $days } día, del { $first } al { $last }: { $sums }
   *[other] { $days } días, del { $first } al { $last }: { $sums }
}
import-line-diamonds = { $diamonds } diamantes
import-line-doubt = Dudoso: { $doubt }
import-line-private = Solo se usan fechas, cantidades e importes. No se guardan nombres, correos, direcciones, números de pedido ni comentarios.
import-line-replaced-days = { $days ->
    [one] { $days } día tiene otras cantidades en el plan; se reemplazan
   *[other] { $days } días tienen otras cantidades en el plan; se reemplazan
}
import-line-kept-days = { $days ->
    [one] { $days } día tiene otras cantidades en el plan; esas se quedan
   *[other] { $days } días tienen otras cantidades en el plan; esas se quedan
}
import-line-preview = Es una vista previa: no se escribe nada. Para escribirlo en el plan, añade --yes.
import-line-written = Se escribió { $plan }
import-line-not-written = Algunos archivos no se pueden leer: no se escribe nada.
import-line-nothing-new = El plan ya lo tiene todo; no se escribe nada.

## The import in the window

import-title = Importar archivos
import-file-kinds = Archivos exportados
import-reading = { $read } de { $of } archivos leídos
import-not-read-yet = se está leyendo
import-one-step = Un solo paso, que se puede deshacer.
import-one-step-of-some = Un solo paso, que se puede deshacer. Los archivos con una pregunta abierta o un error quedan fuera.
import-nothing-new = Nada en estos archivos cambiaría el plan.
import-take = Importar
import-leave-out = Dejar fuera
import-leave-out-file = Dejar fuera { $name }
import-columns = Columnas…
import-columns-of = Columnas de { $name }
import-choose = Elegir…
import-date-order = Sus fechas tienen
import-day-first = primero el día: 31/12/2026
import-month-first = primero el mes: 12/31/2026
import-year = Sus fechas son de
import-decimal-mark = Sus decimales van
import-point = tras un punto: 1.5
import-comma = tras una coma: 1,5
import-stream = Su dinero es de
import-creator = Tu nombre o id en él
import-earnings = Sus ganancias son
import-not-used = no se usan
import-diamonds = diamantes
import-dollars = dólares estadounidenses
import-currency = Sus importes están en
import-rate = { $to } por 1 { $of }
import-more-amounts = { $count ->
    [one] y { $count } importe más
   *[other] y { $count } importes más
}
import-roles-hint = Elige el papel de cada columna que se debe leer. Las demás no se leen.
import-column-name = Columna
import-role = Papel
import-row = Fila { $number }
import-role-of = Papel de { $name }
import-no-role = no se lee
import-roles-missing = Una columna debe tener fechas, y otra importes o cantidades.
import-stream-missing = Elige la fuente de ingresos de la que es el dinero.
import-remembered = Los archivos con las mismas columnas se leerán así desde ahora.
import-command-line = En la línea de comandos: { $options }
import-use-columns = Usar estas columnas
import-your-files = Tus archivos
import-import-files = Importar…
import-file-month = { $month }, { $source }
import-file-months = { $from } a { $to }, { $source }
import-read-on = Importado el { $day }
import-rows = { $rows ->
    [one] { $rows } fila
   *[other] { $rows } filas
}
import-no-files = Aún ninguno. Impórtalos o suéltalos en la ventana.
import-remove-file = Quitar { $name } con sus importes y cantidades
import-likes-in-files = Likes en estos archivos
import-likes = { $likes } likes
import-known-files = Archivos que Zeroline conoce
import-any-table = Cualquier otra tabla
import-you-choose = eliges las columnas
import-drop-hint = Suelta archivos en cualquier parte de la ventana. Se leen aquí y no van a ningún sitio: Zeroline no tiene código de red.
import-drop-to-import = Suelta para abrir o importar
import-type-amounts = Escribir importes…
import-real-amounts = Importes reales
import-real-amounts-hint = El dinero que cada vía ganó de verdad. Un importe escrito reemplaza a los de los archivos en su mes.
import-earlier = Meses anteriores
import-later = Meses posteriores
import-amount-of = { $stream }, { $month }
import-no-amount = “{ $text }” no es un importe; escribe uno como { $example }
import-all-streams = Todas las vías

## Published claims and the origin of numbers

month-change-nothing = sin cambios
month-change-gross = { $amount } al mes
month-change-take-home-alone = neto { $amount }
month-change-take-home = neto { $amount } al mes
dated-stale = { $date }, anticuado
dated-none = sin fecha
claimed-gbp-per-coin = { $amount } GBP por moneda
claimed-usd = { $amount } USD
claimed-usd-an-hour-live = { $amount } USD por hora de LIVE
claimed-usd-per-1000-followers = { $amount } USD por { NUMBER(1000) } seguidores
claimed-usd-per-1000-views = { $amount } USD por { NUMBER(1000) } vistas
claimed-usd-per-average-viewer = { $amount } USD por espectador medio
claimed-usd-per-average-viewer-per-hour = { $amount } USD por espectador medio y hora
claimed-usd-per-coin = { $amount } USD por moneda
claimed-usd-per-diamond-before-the-share = { $amount } USD por diamante antes del reparto
claimed-usd-per-like = { $amount } USD por like
claimed-days = { $amount ->
    [one] { $amount } día
   *[other] { $amount } días
}
claimed-dollars-of-some-country = { $amount } dólares (no dice de qué país)
claimed-gifts-a-viewer-and-live = { $amount ->
    [one] { $amount } regalo por espectador y LIVE
   *[other] { $amount } regalos por espectador y LIVE
}
claimed-viewers = { $amount ->
    [one] { $amount } espectador
   *[other] { $amount } espectadores
}
claim-span-between = { $low } a { $high }
claim-span-from = desde { $low }
claim-span-up-to = hasta { $high }
number-origin-gift-table = sigue tu tabla de regalos por nombre
    .first = Sigue tu tabla de regalos por nombre
number-origin-between-claims = supuesto nuestro, entre datos publicados que difieren
    .first = Supuesto nuestro, entre datos publicados que difieren
number-origin-own-assumption = supuesto nuestro; ninguna fuente da una cifra
    .first = Supuesto nuestro; ninguna fuente da una cifra
number-origin-yours = tuyo
    .first = Tuyo
number-origin-claim = { $text } ({ $site }, { $dated })
sources-heading =
    Cada número, su valor por defecto y de dónde viene.
    `zeroline sources KEY` lista todo lo publicado sobre uno de ellos.
sources-origin = { $origin }; { $claims } datos
sources-default = Por defecto { $default }: { $origin }
sources-published = Publicado:
sources-background = Para valorarlo:
sources-outside-limit = ; fuera de los límites de un plan
sources-lower-bound = ; o más
sources-gifts-none = { $count } regalos en el catálogo.
sources-gifts-some = { $count } regalos en el catálogo, vistos hasta el { $day }.
sources-three-numbers = De dónde vienen los tres números que más importan:
rate-note-yours = tuyo
rate-note-disagree = { $sources } fuentes no coinciden
rate-note-read = leído en { $month }

## workbook.rs

workbook-sheet-summary = Resumen
workbook-sheet-assumptions = Supuestos
workbook-sheet-months = Meses
workbook-sheet-cash = Dinero
workbook-sheet-futures = Futuros
workbook-sheet-scenarios = Escenarios
workbook-sheet-sources = Fuentes
workbook-head-key = Clave
workbook-head-name = Nombre
workbook-head-value = Valor
workbook-head-unit = Unidad
workbook-head-low = Bajo
workbook-head-high = Alto
workbook-head-least = Mínimo
workbook-head-most = Máximo
workbook-head-source = Fuente
workbook-head-note = Nota
workbook-head-number = N.º
workbook-head-month = Mes
workbook-head-audience = Crecimiento del público
workbook-head-season = Temporada
workbook-head-members = Miembros
workbook-head-likes = ♥ Likes
workbook-head-gross = Bruto
workbook-head-costs = Gastos
workbook-head-profit = Beneficio del año fiscal hasta aquí
workbook-head-tax = Reserva para impuestos
workbook-head-take-home = Neto
workbook-head-total = Total
workbook-head-balance = saldo
workbook-head-paid = cobrado
workbook-head-owed = por cobrar
workbook-head-cash-in = Cobrado
workbook-head-spendable = Disponible
workbook-head-scenario = Escenario
workbook-head-against-base = Neto frente a la base
workbook-head-mean = media
workbook-head-chance-of-goal = Probabilidad de la meta
workbook-assumptions = Supuestos
workbook-assumptions-move = Cambia una celda amarilla: los meses y el dinero la siguen. Los rangos, las variaciones y todo lo de los futuros no mueven nada aquí. El número de meses es fijo.
workbook-months = Meses, tal cual
workbook-months-are-live = Cada importe es una fórmula sobre los supuestos. Los likes son 0: no hay tasa por la que multiplicarlos.
workbook-at-growth1 = Un mes antes de crecimiento y temporada
workbook-cash = Cuándo llega el dinero, tal cual
workbook-cash-is-live = Ganado no es cobrado: cada vía tiene una demora y un importe mínimo que se paga.
workbook-terms = Demora en meses enteros, resto de un mes, ganado en un mes antes del plan
workbook-tax-band = Tramo de impuestos { $band }
workbook-futures = Percentiles de { $count } futuros
workbook-scenarios = El plan y sus escenarios, tal cual
workbook-sources = Datos publicados
workbook-does-not-move = Son cifras del día de la exportación; ningún cambio en este libro las mueve.
workbook-made-by = Hecho con Zeroline { $version } el { $day }
workbook-sources-read-by = Fuentes leídas hasta el { $day }
workbook-no-promise = Una proyección a partir de supuestos, no una promesa de ingresos ni asesoramiento fiscal.

## Messages of the command line

file-remark-exists = el archivo existe; elige otro nombre o usa --force
file-remark-nothing-to-compare = nada que comparar; añade un escenario al plan o elige otros con --scenarios y --against
file-remark-open-in-window = o ábrelo en la ventana como copia reparada
standard-stream-input = entrada estándar
standard-stream-output = salida estándar
input-file-plan = el propio plan
input-file-ledger = tu propio registro
input-file-settings = los ajustes de la ventana
command-fault-batch = { $many ->
    [one] 1 plan falló; su línea da el motivo
   *[other] { $many } planes fallaron; sus líneas dan los motivos
}
command-fault-workbook = el plan no cabe en una hoja de cálculo: { $reason }
command-fault-picture = no se puede pintar la imagen: { $reason }
command-fault-report = no se puede escribir el informe: { $reason }
command-fault-nothing-imported = no se escribe nada; responde a las preguntas de arriba o deja fuera esos archivos
command-fault-clock = el reloj de este equipo no está en hora; ajústalo y vuelve a intentarlo
command-fault-window = { $error }; sin ventana, `zeroline forecast [PLAN]` imprime las mismas cifras
command-fault-no-window = esta compilación de zeroline no tiene ventana; ejecuta `zeroline forecast [PLAN]`, o `zeroline --help` para ver todos los comandos
batch-fault-not-text = no es texto UTF-8
    .remedy = escribe la línea en UTF-8
batch-fault-too-long = la línea pasa de { $most } MiB
    .remedy = escribe un plan o una ruta por línea; el resto no se leyó
option-fault-set = --set { $problem }
option-fault-entry = { $option } { $problem }
option-fault-change = { $option }: { $fault }
option-fault-own-number = { $option }: { $problem }
option-fault-scenario-near = { $option }: no hay ningún escenario “{ $name }”
    .remedy = ¿querías decir “{ $near }”?
option-fault-scenario = { $option }: no hay ningún escenario “{ $name }”
    .remedy = usa { $names }
option-fault-figure = --figure { $figure }: { $refused }
option-fault-by = --by: { $refused }
option-fault-input-twice = la entrada estándar solo puede ser uno de los archivos
    .remedy = indica los demás por su ruta
option-fault-month = --month: { $refused }
option-fault-axis = --by: { $fault }
option-fault-no-futures = --futures: { $value }
option-fault-sweep = --by: { $fault }
option-fault-axes = --by: diste { $given } números; un barrido varía uno o dos
option-fault-lock = --lock: { $key }
option-fault-target = --target: { $refused }
option-fault-target-of-chance = --target: una probabilidad es una parte de los futuros; usa un número de 0 a 1, o de 0% a 100%
option-fault-no-target = --target: falta
    .remedy = indica el importe que quieres alcanzar, como 40k, o la parte si es una probabilidad
option-fault-measure-of-cash = --measure: el dinero disponible no cuenta ni bruto ni neto
    .remedy = quítalo
option-fault-target-of-money = --target: un porcentaje solo vale para una probabilidad; usa un importe, como 40000 o 40k
option-fault-amount-unit = { $option }: “{ $unit }” no encaja
    .remedy = usa solo el número; los importes están en { $currency }
option-fault-only-for-csv = { $option } es solo para CSV; úsalo con --format csv
option-fault-output-is-input = --output: { $path } es { $input }; elige otro archivo
argument-fault-renamed = { $old } es ahora { $new }
argument-fault-command-not-first = el comando '{ $command }' debe ir primero; --renderer es solo para la ventana
argument-fault-unknown-command = no hay ningún comando ni archivo '{ $given }'; ¿querías decir el comando '{ $nearest }'?
value-fault-assignment = usa KEY=VALUE, como gifts.gifts_per_hour=150
value-fault-no-sources = { $key } no es un número con fuentes; usa uno como gifts.usd_per_diamond
value-fault-unit = usa solo el número; está en { $key }
value-fault-picture-file = usa un nombre que acabe en .png o .svg
value-fault-followers = usa solo un número entero, como 12000 o 12k
value-fault-example = ejemplo desconocido
value-fault-stream = usa brands, rewards, segments, affiliate, merch, supporters o subscriptions
value-fault-country = usa un código de dos letras, como DE, BR o US
value-fault-measure = usa gross o take-home
value-fault-figure-as-measure = { $word } es una cifra; usa --figure { $word }
value-fault-figure = usa total, month:N o chance:N con N desde 1, p1 a p99, lowest-spendable o chance-of-running-out
value-fault-axis = usa KEY=LOW..HIGH:STEPS, como gifts.gifts_per_hour=100..300:21
value-fault-command = usa el nombre de un comando; `zeroline --help` los lista
value-fault-whole = usa un número entero de { $low } a { $high }
value-fault-separator = usa comma, semicolon, tab o pipe
value-fault-any-stream = usa la clave de una vía, como supporters o own.1
value-fault-currency = usa un código de tres letras, como EUR
value-fault-rate = usa CODE=RATE, como EUR=1.08: dinero del plan por un euro
value-fault-column = usa ROLE=COLUMN, como date=Day; papeles: date, amount, currency, lives, minutes, likes, viewers, gifters, diamonds, new_followers
value-fault-date-order = usa day-first o month-first
value-fault-decimal-mark = usa point o comma
value-fault-earnings-unit = usa diamonds o usd
value-fault-threads = usa un número entero desde 1
command-notice-plan-ok = { $path }: correcto
command-notice-repaired = Se escribió { $copy }; { $plan } no cambia
command-notice-new-plan = Se escribió { $path }: { $name }, desde { $start }
command-notice-not-used = no se usa: { $reason }
command-notice-read-as = { $option }: { $text } se lee como { $number }
command-notice-futures-written = { $done } % de { $of } futuros
command-notice-futures-beyond = Algunos importes pasan de 1e25 al mes: aquí están enteros, y en los futuros de `zeroline forecast` están recortados.
command-notice-fewer-threads = --threads: { $given } hilos son demasiados; se usan { $used }
key-list-heading =
    Cada clave: valor por defecto (y rango), límites, unidad y significado.
    Pon una con `zeroline forecast --set KEY=VALUE`; las fracciones, también 20%.
    Los valores y límites están en dólares de EE. UU.; el dinero en yenes puede
    ser 100 veces más, y en rupias, { NUMBER(10000) } veces.
key-list-default-with-range = { $default } ({ $low } a { $high })
key-list-limits = { $low } a { $high }
key-list-at-least = { $low } o más
key-list-switch = true o false
key-list-current-month = el mes actual

## The help of the command line

command-help-about = Proyecta lo que podrías ganar haciendo LIVE en TikTok (los likes no pagan nada)
command-help-long-about =
    Proyecta lo que podrías ganar haciendo LIVE en TikTok (los likes no pagan nada)

    Sin un comando se abre la ventana.
command-help-wgpu = La tarjeta gráfica, con Vulkan, Metal o Direct3D
command-help-glow = OpenGL, para equipos más antiguos
command-help-plan-to-open = Plan que se abre [por defecto: el último, o el primer ejemplo]
command-help-language = Idioma de todos los textos [por defecto: el del sistema]
command-help-renderer = Cómo se dibuja la ventana, si lo habitual no funciona
command-help-forecast = Proyecta un plan mes a mes
command-help-cash = Muestra cuándo llega el dinero: cobros, lo que queda y la probabilidad de que se acabe
command-help-keys = Lista todas las claves: unidad, valor por defecto, rango, límites y significado
command-help-sources = Lista los datos publicados sobre los números, con fuente y fecha
command-help-matters = Ordena los números con rango por su efecto en el total
command-help-reach = Busca el cambio más pequeño que alcanza un objetivo
command-help-compare = Compara los escenarios de un plan
command-help-steps = Reparte la diferencia entre dos escenarios cambio por cambio
command-help-sweep = Tabula una cifra mientras varían uno o dos números
command-help-raw-futures = Imprime cada futuro por separado: sus sorteos, sus meses
command-help-futures-format = El formato
command-help-futures-file = Archivo nuevo en el que se escribe
command-help-parquet = Parquet, con importes sin redondear
command-help-picture = Escribe una vista de un plan como imagen que se abre como el plan
command-help-picture-of = Vista
command-help-picture-month = Mes de la vista de un mes, desde 1
command-help-picture-file = La imagen que se escribe, .png o .svg; - escribe PNG en la salida estándar
command-help-picture-scale = Píxeles de un punto en PNG, de 1 a 4: 1 son 1200 por 675 píxeles
command-help-dark = Sobre fondo oscuro
command-help-no-title = Sin las líneas de encima y debajo del gráfico
command-help-no-plan = Sin el plan dentro
command-help-report = Escribe un plan como informe en papel, un PDF de 2 a 4 páginas
command-help-report-file = El informe que se escribe, en formato PDF
command-help-paper = Tamaño del papel
command-help-export = Escribe un plan como hoja de cálculo que calcula
command-help-workbook-file = La hoja de cálculo que se escribe, en formato XLSX
command-help-batch = Proyecta muchos planes: entra un plan por línea, sale un objeto JSON por línea
command-help-import = Importa días y meses pasados de archivos que exportan las plataformas; sin --yes es una vista previa
command-help-exported-files = CSV, XLSX, JSON o zip de una plataforma; - lee la entrada estándar
command-help-exchange-rate = Dinero del plan por una unidad de otra moneda, como en EUR=1.08 [por defecto: una tasa de referencia]
command-help-yes = Escribe en el plan; sin esto no se escribe nada
command-help-map = Columna por su nombre, como en date=Day; los papeles son date, amount, currency y cantidades como likes (repetible)
command-help-stream-of-money = Vía de los pagos en archivos que no la indican, como supporters o own.1
command-help-currency-of-amounts = Moneda de los importes sin ella [por defecto: la del plan]
command-help-year-of-dates = Año de las fechas sin él
command-help-order-of-dates = Orden de día y mes en fechas como 01/02/2027
command-help-mark-of-numbers = Signo decimal de números como 1.234, si nada lo muestra
command-help-earnings-in = Unidad de las ganancias en una descarga de datos de TikTok, que no la dice
command-help-creator-in-table = Nombre o id del creador en una tabla de varios
command-help-actuals = Muestra lo que de verdad se ganó y se cobró en los meses pasados, junto al plan
command-help-likes = Muestra si los likes fueron con los regalos en tus propios LIVEs
command-help-check = Revisa archivos de planes: cada problema con archivo, línea, clave y remedio
command-help-new = Escribe un plan nuevo que empieza este mes
command-help-completions = Imprime un script que completa comandos y opciones en una shell
command-help-shell = Shell
command-help-manual = Imprime una página del manual: zeroline manual | man -l -
command-help-manual-of = Comando [por defecto: el propio programa]
command-help-format = Formato del resultado
command-help-byte-order-mark = Empieza el CSV con una marca de orden de bytes, por la que Excel reconoce UTF-8
command-help-separator = Entre los campos del CSV: comma, semicolon, tab o pipe [por defecto: comma; semicolon con --decimal comma]
command-help-decimal = Signo decimal del CSV [por defecto: point]
command-help-origin = Empieza el CSV con líneas de notas, cada una tras un #: sin promesa de ingresos, versión y día, antigüedad de las fuentes
command-help-decimal-point = 1234.56
command-help-decimal-comma = 1234,56, como en las hojas de cálculo de muchos países
command-help-plan-files = Archivos de planes; - lee la entrada estándar
command-help-fix = Escribe una copia reparada junto a cada archivo dañado, PLAN.fixed.ron, y lista las reparaciones; la de - va a la salida estándar
command-help-plan-or-example = Archivo de un plan; - lee la entrada estándar [por defecto: el primer ejemplo]
command-help-scenario = Escenario del plan [por defecto: Base]
command-help-threads = Hilos para los futuros; las cifras no cambian [por defecto: todos los núcleos]
command-help-set =
    Pone una clave (repetible); `zeroline keys` las lista:
    gifts.gifts_per_hour=150, "gifts.gifts_per_hour=150 (90 to 250)",
    audience.likes_per_month=1.5M, affiliate.refund_rate=20%,
    brands.enabled=false, plan.start_month=2027-01
command-help-months = Meses, de 1 a 120 [por defecto: los del plan]
command-help-futures = Futuros, 0 para ninguno [por defecto: los del plan]
command-help-seed = Semilla aleatoria; la misma semilla da los mismos futuros [por defecto: la del plan]
command-help-plan = Archivo de un plan; - lee la entrada estándar
command-help-measure = Bruto (gross) o neto (take-home) [por defecto: como la meta]
command-help-figure =
    Cifra:
    total: todos los meses, tal cual; month:3: el tercer mes, tal cual;
    p20: el total que superan 80 de cada 100 futuros; p50, la mediana;
    chance:12: la parte de los futuros que cumple la meta en el mes 12;
    lowest-spendable: lo mínimo que queda disponible en un mes, tal cual;
    chance-of-running-out, o runs-out: la parte de los futuros en que se acaba el dinero
command-help-compared-figure = Cifra que también se compara, como p20, lowest-spendable o chance-of-running-out; `zeroline reach --help` las lista
command-help-output = Escribe en un archivo; - es la salida estándar
command-help-claims = Número que se lista entero [por defecto: un resumen de todos]
command-help-target = Objetivo: dinero, como 40k; para una probabilidad una parte, 80% o 0.8 [por defecto con lowest-spendable: 0, con runs-out: 10%]
command-help-may-move = Número que se puede mover (repetible); varios se mueven en proporción a sus rangos
command-help-lock = Número que debe quedarse (repetible)
command-help-changed-plan = Escribe el plan cambiado en un archivo nuevo; - es la salida estándar, y la respuesta va a la salida de errores
command-help-force = Reemplaza el archivo si existe
command-help-scenarios = Escenarios, separados por comas (repetible) [por defecto: todos]
command-help-against = Escenario con el que se comparan los demás
command-help-from = Primer escenario
command-help-to = Segundo escenario
command-help-axis = Número que varía, sus extremos y sus pasos; un segundo hace una cuadrícula
command-help-marked-target = Objetivo que se marca: dinero, como 40k; para una probabilidad una parte [por defecto: la meta]
command-help-batch-files =
    Archivos de planes; - o ninguno lee la entrada estándar:
    en cada línea, la ruta de un archivo, o un plan entero
    que empieza con un paréntesis, (format: …)
command-help-batch-threads = Planes que se calculan a la vez [por defecto: uno por núcleo]
command-help-example = Ejemplo del que se parte
command-help-new-file = Archivo que se escribe; - es la salida estándar
command-help-table = Para personas
command-help-csv = Para hojas de cálculo
command-help-json = Para programas
command-help-followers = Seguidores
command-help-lives-a-week = LIVEs a la semana
command-help-hours-each = Horas de un LIVE
command-help-gifts-an-hour = Regalos por hora [por defecto: un rango amplio según datos publicados para esos seguidores]
command-help-earns = Vías además de los regalos: brands, rewards, segments, affiliate, merch, supporters, subscriptions
command-help-country = País, para la moneda y el tipo de cambio: DE
command-help-goal = Meta de un mes en neto, en la moneda del país

## The words around arguments: headings of their help, and their refusals

command-help-error = error:
command-help-tip = sugerencia:
command-help-usage = Uso:
command-help-commands = Comandos
command-help-arguments = Argumentos
command-help-options = Opciones
command-help-more = Para saber más, prueba '--help'.
command-help-help = Muestra esta ayuda
command-help-version = Muestra la versión
command-help-help-of = Muestra esta ayuda o la de un comando
manual-name = NOMBRE
manual-synopsis = SINOPSIS
manual-description = DESCRIPCIÓN
manual-version = VERSIÓN
placeholder-AMOUNT = IMPORTE
placeholder-CHARACTER = CARÁCTER
placeholder-CODE = CÓDIGO
placeholder-CODE-RATE = CÓDIGO=CAMBIO
placeholder-COMMAND = COMANDO
placeholder-DECIMAL = DECIMAL
placeholder-FIGURE = CIFRA
placeholder-FILE = ARCHIVO
placeholder-FORMAT = FORMATO
placeholder-KEY = CLAVE
placeholder-KEY-LOW--HIGH-STEPS = CLAVE=DESDE..HASTA:PASOS
placeholder-KEY-VALUE = CLAVE=VALOR
placeholder-NAME = NOMBRE
placeholder-OPTIONS = OPCIONES
placeholder-PAPER = PAPEL
placeholder-PLAN = PLAN
placeholder-RENDERER = RENDERIZADOR
placeholder-ROLE-COLUMN = ROL=COLUMNA
placeholder-SHELL = SHELL
placeholder-STREAM = VÍA
placeholder-STREAM-- = VÍA,…
placeholder-TARGET = META
placeholder-VIEW = VISTA
placeholder-YEAR = AÑO
argument-note-default = [por defecto: { $value }]
argument-note-values = [valores posibles: { $values }]
argument-refusal-unknown = argumento desconocido '{ $argument }'
argument-refusal-value = valor no válido '{ $value }' para '{ $argument }'
argument-refusal-reason = valor no válido '{ $value }' para '{ $argument }': { $reason }
argument-refusal-no-value = '{ $argument }' necesita un valor
argument-refusal-missing = faltan estos argumentos:
argument-refusal-repeated = '{ $argument }' solo puede usarse una vez
argument-refusal-conflict = '{ $argument }' no puede usarse con { $others }
argument-refusal-too-many = '{ $value }' es un valor de más para '{ $argument }'
argument-refusal-command = comando desconocido '{ $command }'
argument-tip-argument = hay un argumento parecido: { $near }
argument-tip-value = hay un valor parecido: { $near }
argument-tip-command = hay un comando parecido: { $near }
argument-tip-as-value = para dar '{ $argument }' como valor, usa '-- { $argument }'

## Faults of typed numbers and entries

period-day = al día
    .typed = por día, diario, diarios, diarias, al dia, por dia, día, dia
period-week = a la semana
    .typed = por semana, semanal, semanales, semana, sem
period-month = al mes
    .typed = por mes, mensual, mensuales, mes
period-year = al año
    .typed = por año, anual, anuales, año
not-a-number-empty = falta
    .remedy = escribe un número como 150, { NUMBER(1.5) }k o 2M
not-a-number-no-digits = “{ $text }” no es un número
    .remedy = usa uno como 150, { NUMBER(1.5) }k o 2M
not-a-number-separators = “{ $text }” no es un solo número
    .remedy = escríbelo como 12500, { NUMBER(12500) } o { NUMBER(12.5) }
not-a-number-unit = no se conoce “{ $text }” tras el número
    .remedy = usa solo el número, o con k, M, B o %
not-a-number-too-large = “{ $text }” es demasiado grande
    .remedy = usa un número menor
entry-fault-not-a-percentage = { $text } es un porcentaje, y este número no lo es
    .remedy = usa { $expected }
entry-fault-foreign-unit = “{ $unit }” es la unidad de otro número
    .remedy = usa solo el número
entry-fault-unit = “{ $unit }” no es su unidad
    .remedy = usa solo el número; está en { $own }
entry-fault-currency = “{ $sign }” es otra moneda
    .remedy = usa solo el número; está en { $currency }
entry-fault-period = “{ $period }” no encaja, porque no se cuenta por mes
    .remedy = usa solo el número
entry-fault-not-a-switch = “{ $text }” no es un interruptor
    .remedy = usa true o false, yes o no, on u off
entry-fault-open-range = el rango en “{ $text }” no está completo
    .remedy = escríbelo como 150 (90 a 250)
entry-fault-not-a-margin = “{ $text }” no es un rango
    .remedy = escríbelo como ±20%

## Faults of plans

word-kind-name = un nombre entre comillas
word-kind-text = un texto entre comillas
word-kind-currency = un código de moneda como USD
word-kind-month = un mes como 2027-01, de 1970-01 a 2999-12
word-kind-goal-measure = gross o take_home
not-a-month = no es un mes de 1970-01 a 2999-12
    .remedy = escríbelo como 2027-01
not-a-currency = no es un código de moneda de ISO 4217
    .remedy = escríbelo como USD o EUR
kind-estimate = un número de { $low } a { $high }
kind-whole = un número entero de { $low } a { $high }
kind-switch = true o false
entry-value = el número { $value }
entry-ranged = el rango { $value } ({ $range } a { $range2 })
entry-range-off = el número { $value } con el rango { $range } a { $range2 } desactivado
entry-integer = el número { $value }
entry-word = la palabra “{ $word }”
fault-not-finite = no es un número finito
    .remedy = usa uno de { $low } a { $high }
fault-outside-limit = { $value } está fuera de los límites
    .remedy = usa un número de { $low } a { $high }
fault-outside-whole = { $value } está fuera de los límites
    .remedy = usa un número de { $low } a { $high }
fault-not-whole = { $value } no es un número entero
    .remedy = usa uno de { $low } a { $high }
fault-bad-range = el rango { $low } a { $high } en torno a { $value } no encaja:{" "}
fault-no-range = no admite rango
    .remedy = usa { $expected }
fault-wrong-kind = aquí hay { $found }
    .remedy = usa { $expected }
fault-unknown-key-some = clave desconocida
    .remedy = ¿querías decir { $near }? `zeroline keys` las lista todas
fault-unknown-key-none = clave desconocida
    .remedy = `zeroline keys` las lista todas
fault-follows-gift-table = sigue la tabla de regalos
    .remedy = cambia la tabla, o pon antes gifts.mix en false
fault-too-many-own-streams = un plan admite como máximo { $most } vías propias
    .remedy = quita una primero
fault-too-many-events = un plan admite como máximo { $most } eventos puntuales
    .remedy = quita uno primero
fault-unknown-event = la base no tiene ese evento que quitar
    .remedy = quita esta línea
fault-too-many-scenarios = un plan admite como máximo { $most } escenarios
    .remedy = quita uno primero
fault-unknown-scenario = escenario desconocido
    .remedy = elige otro
fault-taken-id = el id { $id } está ocupado
    .remedy = usa otro, u omítelo
fault-shared = todos los escenarios lo comparten
    .remedy = cámbialo en la base
fault-other-currency = su dinero está en { $found }; el de este plan, en { $expected }
    .remedy = elige un plan en la misma moneda
range-fault-not-finite = un extremo no es un número finito
    .remedy = usa dos números finitos
range-fault-low-end-at-floor = su extremo bajo debe ser mayor que { $least }
    .remedy = usa un extremo bajo mayor, o solo el valor
range-fault-low-end-above-value = su extremo bajo es mayor que el valor
    .remedy = usa un valor dentro del rango
range-fault-high-end-below-value = su extremo alto es menor que el valor
    .remedy = usa un valor dentro del rango
range-fault-outside-limits = un extremo está fuera de los límites
    .remedy = usa números de { $least } a { $most }
text-fault-empty-name = el nombre está vacío
    .remedy = escribe uno
text-fault-empty-gift-name = el nombre del regalo está vacío
    .remedy = escribe uno
text-fault-too-long = { $count } caracteres son demasiados
    .remedy = usa como máximo { $most }
text-fault-control-characters = aquí no se permiten caracteres de control ni saltos de línea
    .remedy = quítalos
text-fault-scenario-exists = ya existe un escenario “{ $name }”
    .remedy = elige otro nombre
text-fault-name-of-base = “{ $crate }” es el plan sin cambios
    .remedy = elige otro nombre
gift-table-fault-too-many = una tabla de regalos admite como máximo { $most } regalos
    .remedy = quita algunos
gift-table-fault-repeated = { $name } de { $coins } monedas está dos veces
    .remedy = deja solo uno
gift-table-fault-too-many-per-hour = más de { $most } regalos por hora en total
    .remedy = usa menos
actuals-fault-not-in-limits = una cantidad o un importe es demasiado grande
    .remedy = usa números hasta { $most }
actuals-fault-negative = una cantidad es menor que 0
    .remedy = usa 0 o más
actuals-fault-bad-rate = una tasa no es mayor que 0
    .remedy = usa un número mayor que 0
actuals-fault-no-hour = una hora del día no está entre 0 y 23
    .remedy = usa un número entero de 0 a 23
actuals-fault-other-month = first y last no son días de { $month }
    .remedy = usa días del mes en su orden
actuals-fault-too-many = un plan admite como máximo { $most } filas de cada tipo
    .remedy = quita algunas
tax-bands-fault-too-many = un plan admite como máximo { $most } tramos de impuestos
    .remedy = quita algunos
tax-bands-fault-first-not-at0 = el primer tramo empieza en { $from }
    .remedy = empiézalo en 0, con una tasa de 0 si no se debe nada
tax-bands-fault-not-rising = un tramo empieza en { $from }, después de uno que empieza en { $above }
    .remedy = usa un número mayor que { $above }, como máximo { $most }
tax-bands-fault-bad-rate = { $rate } no es una tasa
    .remedy = usa un número de 0 a 1

## Questions to a forecast that have no answer

refused-no-number = { $key } no es un número que se pueda mover
    .remedy = elige otro
refused-follows-gift-table = { $key } sigue la tabla de regalos
    .remedy = pon gifts.mix en false o elige otro
refused-locked = { $key } está bloqueado
    .remedy = desbloquéalo o elige otro
refused-no-range = { $key } no tiene un rango en el que moverse
    .remedy = añade uno o elige otro
refused-nothing = ningún número se puede mover
    .remedy = elige al menos uno
refused-no-month = el plan solo tiene { $months } meses
    .remedy = elige uno de ellos
refused-no-share = { $share } no es una parte de los futuros
    .remedy = usa una de 0 a 1
refused-no-target = el objetivo no es un número finito
    .remedy = usa un importe, o una parte si es una probabilidad
refused-no-futures = el plan no simula futuros
    .remedy = pon futures.count
no-axis-no-number = { $key } no es un número que se pueda mover
    .remedy = elige otro
no-axis-ends = { $low } a { $high } no encaja en { $key }
    .remedy = usa dos números de { $least } a { $most }, el menor primero
no-axis-points = un barrido necesita de 2 a { $value } puntos
    .remedy = diste { $points }
no-sweep-twice = { $key } no puede estar en los dos ejes
    .remedy = elige otro número para uno de ellos
no-sweep-cells = { $cells } puntos son demasiados
    .remedy = usa como máximo { $value } en total
no-sweep-stopped = el cálculo se canceló
    .remedy = vuelve a iniciarlo

## Faults of the user's own files of claims and gifts

row-fault-folder = esto es una carpeta
    .remedy = pon en su lugar un archivo con este nombre
row-fault-not-a-file = esto es una tubería o un dispositivo
    .remedy = pon en su lugar un archivo con este nombre
row-fault-unreadable = no se puede leer ({ $reason })
    .remedy = da permiso de lectura al archivo
row-fault-too-large = pasa de { $most } MiB, así que no se usa
    .remedy = deja en él solo tus propias filas
row-fault-not-csv-row = no se puede leer como CSV ({ $reason })
    .remedy = escribe la fila de nuevo
row-fault-semicolons = sus columnas están separadas por punto y coma, así que faltan { $missing }
    .remedy = guárdalo con comas, empezando por { $columns }
row-fault-missing-columns = a la primera línea le faltan { $missing }
    .remedy = empieza el archivo con { $columns }
row-fault-unknown-column-some = columna desconocida “{ $found }”
    .remedy = ¿querías decir { $near }?
row-fault-unknown-column-none = columna desconocida “{ $found }”
    .remedy = las columnas son { $columns }
row-fault-too-many-rows = más de { $most } filas
    .remedy = el resto no se usa; quita algunas
row-fault-too-many-claims = ya hay { $most } datos sobre esta clave, así que no se usan más
    .remedy = quita algunos
row-fault-more = Hay más problemas que no se muestran
    .remedy = corrige estos primero
row-fault-too-many-fields = { $fields } campos donde la primera línea tiene { $columns }
    .remedy = pon entre comillas los textos con comas
row-fault-text-too-long = un texto de más de { $most } caracteres empieza con “{ $text }”
    .remedy = ¿falta una comilla?
row-fault-control-characters = “{ $text }” tiene caracteres de control o saltos de línea
    .remedy = quítalos
row-fault-repeated = igual que la línea { $first }
    .remedy = deja solo una
row-fault-missing-value = falta value
    .remedy = añade un número como 0.005
row-fault-missing = falta { $column }
    .remedy = añádelo
row-fault-bad = { $column } es “{ $found }”
    .remedy = usa { $expected }
row-fault-not-between = { $value } no está entre low y high
    .remedy = corrige uno de los tres
row-fault-unknown-key-some = clave desconocida “{ $found }”
    .remedy = ¿querías decir { $near }?
row-fault-unknown-key-none = clave desconocida “{ $found }”
    .remedy = `zeroline keys` las lista todas
row-fault-outside-limits = { $value } está fuera de los límites de { $key }, { $low } a { $high }
    .remedy = corrígelo, o empieza su nota con “outside limit.” para mostrarlo de todos modos
row-fault-inside-limits = { $value } está dentro de los límites de { $key }, { $low } a { $high }
    .remedy = quita las palabras “outside limit.” de su nota
expected-number = un número como 0.005, con punto y sin signo de moneda
expected-source-date = una fecha como 2026-02-20, 2026-02 o 2026
expected-day = un día como 2026-11-22
expected-currency = un código de moneda como EUR
expected-confidence = H, M o L
expected-followers = un tramo como 10000-50000 o 1000000+
expected-whole = un número entero de { $low } a { $high }
expected-whole-or-nothing = un número entero, o nada
row-fault-utf16 = guardado como UTF-16
    .remedy = guárdalo como CSV, UTF-8
row-fault-not-utf8 = el byte { $byte } no es texto UTF-8
    .remedy = guárdalo como CSV, UTF-8
row-fault-not-csv = no se puede leer como CSV ({ $reason })
    .remedy = guárdalo como CSV, UTF-8
row-fault-unit-of-money = la unidad es “{ $found }”, pero { $key } se cuenta en { $expected }
    .remedy = usa el importe en dólares estadounidenses, con una unidad que empiece por USD
row-fault-unit-of-share = la unidad es “{ $found }”, pero { $key } se cuenta en { $expected }
    .remedy = usa una fracción, 0.2 para 20%, con una unidad que empiece por la palabra fraction
row-fault-unit = la unidad es “{ $found }”, pero { $key } se cuenta en { $expected }
    .remedy = usa la unidad de la clave

## Faults of plan files

shape-section = se esperaban sus campos entre paréntesis, como (name: value, name: value)
shape-own-streams = se esperaba una lista entre corchetes, como [(name: "Tips", amount_per_month: 100)]
shape-own-stream = se esperaban sus campos entre paréntesis, como (name: "Tips", amount_per_month: 100)
shape-scenarios = se esperaba una lista entre corchetes, como [(name: "More LIVEs", changes: {"{"}{"}"})]
shape-scenario = se esperaban sus campos entre paréntesis, como (name: "More LIVEs", changes: {"{"}{"}"})
shape-changes = se esperaban claves y valores entre llaves, como {"{"}"brands.deals_per_month": 3{"}"}
shape-gifts = se esperaba una lista entre corchetes, como [(name: "Rose", coins: 1, per_hour: 40)]
shape-gift = se esperaba un regalo entre paréntesis, como (name: "Rose", coins: 1, per_hour: 40)
shape-actual-rows = se esperaba una lista entre corchetes, como [(day: "2027-01-31", minutes: 150, diamonds: 3000)]
shape-actual-day = se esperaba un día entre paréntesis, como (day: "2027-01-31", minutes: 150, diamonds: 3000)
shape-actual-amount = se esperaba un importe entre paréntesis, como (month: "2027-01", stream: "supporters", source: "typed", earned: 250)
shape-imported-file = se esperaba un archivo entre paréntesis, como (name: "revenue.csv", source: "live_center", imported: "2027-02-01")
shape-tax-bands = se esperaba una lista entre corchetes, como [(from: 0, rate: 0), (from: 12000, rate: 0.2)]
shape-tax-band = se esperaba un tramo entre paréntesis, como (from: 12000, rate: 0.2)
shape-events = se esperaba una lista entre corchetes, como [(name: "Ring light", month: "2027-03", amount: 400, counts_as: "cost")]
shape-event = se esperaba un evento entre paréntesis, como (name: "Ring light", month: "2027-03", amount: 400, counts_as: "cost")
shape-range = se esperaba un rango, como (value: 150, low: 90, high: 250), o un número solo
plan-file-head =
    Un plan de Zeroline: ingresos previstos por hacer LIVE. `zeroline forecast FILE` lo calcula.
    Cámbialo en cualquier editor de texto. Un número se escribe solo, 150, o con un rango, (value: 150, low: 90, high: 250):
    8 de cada 10 futuros caen entre low y high. Lo que se omite toma su valor por defecto; `zeroline keys` explica cada línea.
    `zeroline check FILE` busca errores. Tus comentarios se conservan cuando Zeroline guarda el plan.
file-fault-conflict-markers = conflicto de fusión
    .remedy = conserva un lado y elimina las líneas <<<<<<<, ======= y >>>>>>>
file-fault-missing-format = falta
    .remedy = escribe format: "{ $current }", como primera línea tras el paréntesis de apertura
file-fault-bad-format = aquí hay { $found }
    .remedy = usa "{ $current }", la versión del formato
file-fault-newer-format = hecho con un Zeroline más nuevo (formato { $found }; este lee hasta { $known })
    .remedy = actualiza Zeroline y vuelve a abrir el plan
file-fault-more = Hay más problemas que no se muestran
    .remedy = corrige estos primero
file-fault-likes = los likes no pagan nada, así que no hay nada que poner
    .remedy = quita esta sección
file-fault-unknown-section-some = sección desconocida
    .remedy = ¿querías decir { $near }?
file-fault-unknown-section-none = sección desconocida
    .remedy = las secciones son { $sections }, own y scenarios
file-fault-unknown-field-near = campo desconocido
    .remedy = ¿querías decir { $near }?
file-fault-unknown-field-section = campo desconocido
    .remedy = va en { $section }
file-fault-unknown-field-none = campo desconocido
    .remedy = `zeroline keys` los lista todos
file-fault-bad-id = su id es { $found }
    .remedy = usa un número entero de 1 a { $most }, u omítelo
file-fault-repeated-some = está dos veces, la primera en la línea { $line }
    .remedy = deja solo una
file-fault-repeated-none = está dos veces
    .remedy = deja solo una
file-fault-illegible = no se puede leer
    .remedy = escríbelo de nuevo
file-fault-unquoted = aquí hay { $found } sin comillas
    .remedy = usa "{ $text }"
file-fault-wrong-value = aquí hay { $found }
    .remedy = usa { $expected }
file-fault-bad-part = { $part } es { $found }
    .remedy = usa { $expected }
file-fault-incomplete-range = al rango le falta { $missing }
    .remedy = escribe (value: 150, low: 90, high: 250), o un número solo
file-fault-range-on-and-off = el rango está activado y desactivado
    .remedy = conserva low y high, o low_off y high_off
file-fault-incomplete-gift = un regalo necesita name, coins y per_hour
    .remedy = id se puede omitir
file-fault-incomplete-event = un evento necesita name, month, amount y counts_as
    .remedy = id se puede omitir
file-fault-unnamed-scenario = un escenario necesita un nombre
    .remedy = añade uno, como name: "More LIVEs"
file-fault-unquoted-name = su nombre no está entre comillas
    .remedy = escríbelo como "More LIVEs"
file-fault-not-a-text = no es un texto
    .remedy = usa un texto entre comillas
file-fault-not-a-colour = no es un color
    .remedy = usa un número entero de 0 a 255
file-fault-unquoted-key = { $found } no es una clave
    .remedy = escríbela entre comillas, como "brands.deals_per_month"
read-fault-too-large = pasa de { $most } MiB, así que no puede ser un plan
    .remedy = abre otro archivo
read-fault-folder = esto es una carpeta
    .remedy = elige un archivo dentro de ella
read-fault-not-a-file = esto es una tubería o un dispositivo, no un archivo
    .remedy = elige un archivo de plan
read-fault-utf16 = guardado como texto UTF-16
    .remedy = guárdalo como UTF-8 en tu editor
read-fault-not-utf8 = el byte { $byte } no es texto UTF-8
    .remedy = si es un plan, guárdalo como UTF-8 en tu editor
read-fault-in-use = otro programa tiene abierto este archivo
    .remedy = ciérralo allí y vuelve a intentarlo
read-fault-broken-link = no existe el destino de este enlace
    .remedy = abre el plan donde está ahora
read-fault-not-found-some = no existe ese archivo
    .remedy = ¿querías decir { $near }?
read-fault-not-found-none = no existe ese archivo
    .remedy = revisa su nombre y su carpeta
read-fault-no-folder = no existe esa carpeta
    .remedy = revisa la ruta
read-fault-permission-denied = permiso denegado
    .remedy = da permiso de lectura al archivo
read-fault-system = no se puede leer ({ $reason })
    .remedy = vuelve a intentarlo, o abre una copia
syntax-fault-no-plan = no hay ningún plan en este archivo
    .remedy = abre otro, o crea un plan con `zeroline new`
syntax-fault-no-opening-bracket = un plan empieza con un paréntesis de apertura, (
    .remedy = ¿es un plan de Zeroline?
syntax-fault-comma-missing = “{ $found }” no va aquí
    .remedy = ¿falta una coma antes? Los nombres se escriben así: like_this; los números, 1500.5; los textos, entre comillas
syntax-fault-name-missing = se esperaba el nombre de un campo y hay “{ $found }”
    .remedy = escribe name: value, y los números con punto, no con coma
syntax-fault-colon-missing = faltan los dos puntos tras el nombre del campo
    .remedy = escribe name: value
syntax-fault-value-missing = se esperaba un valor y hay “{ $found }”
    .remedy = usa un número, true, false o un texto entre comillas
syntax-fault-trailing-text = hay texto tras el final del plan
    .remedy = quítalo
syntax-fault-bad-escape = una barra invertida en un texto necesita detrás n, t, " u otra barra invertida
    .remedy = escribe \\ para una barra invertida
syntax-fault-single-quotes = un texto necesita comillas dobles, como "Mona"
    .remedy = reemplaza las simples
syntax-fault-quote-missing = el texto que empieza aquí ocupa varias líneas, y lo que sigue no encaja
    .remedy = ¿faltan sus comillas de cierre?
syntax-fault-too-deep = aquí hay más niveles de paréntesis que en ningún plan
    .remedy = quita los que sobran
syntax-fault-mismatched-bracket = este { $closing } no cierra el { $opening } de la línea { $line }
    .remedy = entre ellos sobra o falta un paréntesis
syntax-fault-stray-bracket = no hay nada abierto que este { $bracket } pueda cerrar
    .remedy = quítalo
syntax-fault-extensions = un plan no usa extensiones de RON
    .remedy = quita la línea con #![enable
syntax-fault-too-many-fields = hay más campos en este paréntesis de los que admite un plan
    .remedy = quita los que no van ahí
save-fault-exists = el archivo existe
    .remedy = elige otro nombre
save-fault-not-a-file = esto no es un archivo
    .remedy = elige un nombre de archivo
save-fault-no-folder = no existe esa carpeta
    .remedy = elige otra, o créala primero
save-fault-read-only = el archivo es de solo lectura
    .remedy = guarda con otro nombre, o permite escribir en él
save-fault-no-permission = permiso denegado en esta carpeta
    .remedy = elige otra
save-fault-in-use = otro programa tiene abierto este archivo
    .remedy = ciérralo allí y vuelve a guardar, o guarda con otro nombre
save-fault-full = el disco está lleno
    .remedy = libera espacio o elige otro disco
save-fault-other = no se puede escribir ({ $system_reason })
    .remedy = guarda con otro nombre o en otra carpeta
file-warning-newer-fields = hecho con un Zeroline más nuevo (formato { $found }; este conoce { $known }); estos campos no tienen efecto aquí y se conservan al guardar: { $names }
file-warning-unknown-change = escenario “{ $scenario }”: clave desconocida { $key }, así que su cambio no tiene efecto; se conserva al guardar
file-warning-no-rate = plan.currency_per_usd es 1, así que un dólar de regalos cuenta como 1 { $currency }
    .remedy = ponle el precio de un dólar estadounidense en { $currency }
file-warning-misspelt-gift = gifts.gift_mix: “{ $name }” no está en el catálogo de regalos del programa
    .remedy = ¿querías decir { $near }?
part-number = un número
part-name = un nombre entre comillas
part-text = un texto entre comillas
part-month = un mes como "2027-03"
part-counts-as = "income", "cost" o "private"
part-day = un día como "2027-01-31"
part-hour = un número entero de 0 a 23
part-stream-key = la clave de una vía, como "gifts" u "own.1"
part-stream-keys = claves de vías, como "gifts supporters"
part-count-keys = nombres de cantidades, como "likes minutes"
part-currency-code = un código de moneda como "EUR"
part-actuals-source = el nombre de una fuente, como "live_center" o "typed"
syntax-fault-open-bracket = este { $bracket } nunca se cierra
    .remedy = ciérralo, o si el archivo se cortó, restaura una copia entera
syntax-fault-open-text = el texto que empieza aquí nunca se cierra
    .remedy = añade unas comillas donde termina
syntax-fault-open-comment = el comentario que empieza aquí nunca se cierra
    .remedy = añade */ donde termina
version-fault-too-large = El texto anterior de { $path } no se pudo conservar como versión: es más grande que cualquier plan.
version-fault-system = El texto anterior de { $path } no se pudo conservar como versión: { $reason }.
file-warning-misspelt-change = escenario “{ $scenario }”: clave desconocida { $key }, así que su cambio no tiene efecto; se conserva al guardar; ¿querías decir { $near }?

## Changes of a repair

repair-from-utf16 = era texto UTF-16; se escribe en UTF-8
repair-not-utf8 = no es texto UTF-8; se reemplaza por �
repair-first-side = conflicto de fusión; se conserva el primer lado
repair-first-side-left-out = ; se omite: { $dropped }
repair-first-side-more = {" "}y { $more } líneas más
repair-read-around = { $fault }; se pasa por alto al leer
repair-left-out = { $fault }; se omite
repair-no-format = no se puede leer ninguna versión; se toma como { $current }
repair-older-format = era { $found } y ahora es { $current }; todos los números se conservan
repair-newer-format = hecho con un Zeroline más nuevo (formato { $found }; este lee hasta { $known }); los campos desconocidos se omiten
repair-more = { $count } cosas más se repararon u omitieron
repair-too-many-own-streams = aquí hay { $count } vías, y un plan admite como máximo { $most }; se conservan las primeras { $most }
repair-bad-id = no es un número entero de 1 a { $most }; la vía recibe un id libre
repair-taken-id = el id { $id } está ocupado; la vía recibe un id libre
repair-no-gift-table = falta la tabla de regalos, así que los regalos se cuentan con los deslizadores
repair-cut-short = el archivo acaba antes que el plan; los números que faltan toman su valor por defecto
repair-cut-short-missing = ; faltan: { $missing }
repair-cut-short-off = ; desactivadas por ello: { $off }
repair-cut-short-lists = ; pueden faltar vías propias y escenarios
repair-cut-list = el archivo acaba en esta lista; se conservan sus elementos enteros
repair-illegible = no se puede leer; se omite
repair-misspelt = campo desconocido; se lee como { $key }
repair-misplaced = en la sección equivocada; se lee como { $key }
repair-section-by-fields = sección desconocida; sus campos son los de { $section }
repair-misspelt-section = sección desconocida; se lee como { $section }
repair-unknown-field = campo desconocido; se omite
repair-repeated = está dos veces; se conserva el primero
repair-corrected = { $fault }; se pone en { $value }
repair-value-alone = { $fault }; se deja solo su valor, { $value }
repair-default = { $fault }; se pone su valor por defecto, { $value }
repair-too-much = más de lo que admite un plan; el resto del archivo se omite
repair-open-stream = la vía anterior no está cerrada; se cierra aquí
repair-open-section = la sección anterior no está cerrada; se cierra aquí
repair-stray-bracket = este { $bracket } no encaja aquí; se omite
repair-open-comment = el comentario que empieza aquí nunca se cierra; se omite esta línea
repair-illegible-line = no se puede leer; se omite esta línea
repair-early-end = el plan parece acabar antes; se sigue leyendo
repair-comma-missing = falta una coma antes; se añade
repair-no-stream = fuera de una vía; aquí empieza una
repair-outside-section = fuera de su sección; se toma como parte de { $section }
repair-bracket-missing = falta su paréntesis de apertura; se añade

## The reasons why no window opens

window-fault-no-display = ni DISPLAY ni WAYLAND_DISPLAY están definidos, así que no hay pantalla donde abrir una ventana; inicia zeroline en un escritorio
window-fault-no-answer = la pantalla no responde; revisa DISPLAY o WAYLAND_DISPLAY, o inicia zeroline en un escritorio
window-fault-not-opened = no se pudo abrir ninguna ventana ({ $error })
window-fault-no-graphics = no hay controlador gráfico con el que dibujar una ventana ({ $errors }); instala uno, como el de Mesa
window-fault-no-graphics-card = no hay tarjeta gráfica
