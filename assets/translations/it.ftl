# English, the language of the program's own words; every other file has the same messages. README.md beside this file says how to write them.

## Faults: a reason and its remedy, the attribute `remedy`, in one line

reason-and-remedy = { $reason }; { $remedy }

## Keys: labels, units beside numbers, and meanings. `unit` is the unit in words, as it may be typed beside a number; `beside` stands behind a number in
## a narrow field; `short` has 16 letters at most.

key-plan-name = Nome
    .help = Nome di questo piano.
key-plan-note = Nota
    .help = Per chi è questo piano, o qualsiasi cosa tu voglia ricordare.
key-plan-currency = Valuta
    .help = Valuta di tutti gli importi del piano, con il codice ISO 4217. Impostata qui non converte nulla; la finestra lo chiede.
key-plan-start_month = Primo mese
    .short = Mesi da
    .help = Primo mese del piano.
key-plan-months = Mesi
    .unit = mesi
    .typed = mese
    .beside = mesi
    .help = Numero di mesi del piano.
key-plan-goal_measure = L'obiettivo conta
    .help = Misura dell'obiettivo: gross è il lordo, take_home il netto dopo costi e tasse.
key-costs-tax_year_start = Inizio anno fiscale
    .help = Mese in cui inizia l'anno fiscale, da 1 a 12; una perdita riduce solo le tasse del proprio anno fiscale.
key-cash-earned_before = Guadagnava già
    .help = Se le entrate del primo mese rendevano altrettanto anche prima, così che ci sono pagamenti in arrivo.
key-futures-count = Simulazioni
    .unit = simulazioni
    .typed = simulazione
    .help = Numero di simulazioni; 0 per nessuna.
key-futures-seed = Seme
    .help = Seme casuale; lo stesso seme dà le stesse simulazioni.
key-audience-growth_rate = Crescita del pubblico
    .unit = frazione al mese
    .beside = al mese
    .help = Crescita mensile del pubblico; ogni entrata che segue il pubblico cresce con lui.
key-audience-likes_per_month = Like al mese
    .unit = like
    .typed = mi piace
    .beside = like
    .help = Like alle tue LIVE e ai tuoi video in un mese. Non pagano nulla.
key-audience-likes_baseline = Like abituali al mese
    .unit = like
    .beside = like
    .help = Like con cui la tua visibilità è quella abituale; serve solo con un effetto dei like.
key-audience-lift_per_doubling = Effetto se i like raddoppiano
    .unit = frazione
    .help = Una tua ipotesi: regali in più se i like raddoppiano e ti vede più gente. Nessuna fonte dà una cifra.
key-live-sessions_per_month = LIVE al mese
    .unit = LIVE
    .typed = dirette, diretta
    .beside = LIVE
    .help = LIVE in un mese.
key-live-hours_per_session = Ore per LIVE
    .unit = ore
    .typed = ora, h
    .help = Durata di una LIVE.
key-gifts-gifts_per_hour = Regali all'ora
    .unit = regali
    .typed = regalo
    .beside = regali
    .help = Regali virtuali che gli spettatori inviano in un'ora di LIVE.
key-gifts-coins_per_gift = Monete per regalo
    .unit = monete
    .typed = moneta
    .beside = monete
    .help = Prezzo di un regalo medio in monete: una Rose vale 1, un Lion { NUMBER(29999) }.
key-gifts-diamonds_per_coin = Diamanti per moneta
    .unit = diamanti
    .typed = diamante
    .beside = diamanti
    .help = Diamanti che ricevi per ogni moneta di un regalo. L'elenco regali di TikTok dice 1.
key-gifts-usd_per_diamond = Dollari per diamante
    .unit = USD
    .help = Quanto paga un diamante dopo la quota della piattaforma. Non c'è una tariffa ufficiale pubblicata.
key-gifts-top_fan_share = Regali dal top fan
    .unit = frazione dei regali
    .help = Quota dei regali che viene da una sola persona.
key-gifts-top_fan_leaves = Il top fan se ne va
    .unit = probabilità al mese
    .help = Probabilità ogni mese che questa persona smetta di regalare; usata dalle simulazioni.
key-brands-deals_per_month = Sponsor al mese
    .unit = sponsorizzazioni
    .typed = sponsorizzazione, collaborazioni, collaborazione
    .beside = sponsor
    .help = Post sponsorizzati in un mese.
key-brands-fee_per_deal = Compenso per sponsor
    .short = Per sponsor
    .unit = denaro
    .help = Compenso che un brand paga per un post sponsorizzato.
key-rewards-videos_per_month = Video al mese
    .unit = video
    .beside = video
    .help = Video di almeno un minuto che possono ricevere ricompense.
key-rewards-views_per_video = Visualizzazioni per video
    .unit = visualizzazioni
    .typed = visualizzazione, views
    .beside = visual.
    .help = Visualizzazioni di un video medio.
key-rewards-qualified_share = Visualizzazioni idonee
    .unit = frazione
    .help = Quota di visualizzazioni che contano: uniche, dal feed Per te, di almeno cinque secondi.
key-rewards-rpm = RPM
    .unit = denaro per { NUMBER(1000) } visualizzazioni idonee
    .help = Quanto pagano { NUMBER(1000) } visualizzazioni idonee.
key-segments-segments_per_month = Segmenti sponsor al mese
    .unit = segmenti sponsorizzati
    .typed = segmenti, segmento
    .help = Parti di una LIVE pagate da uno sponsor.
key-segments-fee_per_segment = Compenso per segmento
    .short = Per segmento
    .unit = denaro
    .help = Compenso che uno sponsor paga per un segmento.
key-segments-shoutouts_per_month = Saluti al mese
    .unit = saluti
    .typed = saluto, shoutout
    .help = Saluti a pagamento nelle tue LIVE.
key-segments-fee_per_shoutout = Compenso per saluto
    .unit = denaro
    .help = Compenso per un saluto.
key-segments-collabs_per_month = Collab pagate al mese
    .unit = collab pagate
    .typed = collab, collaborazioni, collaborazione
    .help = LIVE insieme a qualcuno che ti paga per farle.
key-segments-fee_per_collab = Compenso per collab
    .unit = denaro
    .help = Compenso per una collab pagata.
key-affiliate-clicks_per_month = Clic sui prodotti al mese
    .unit = clic sui prodotti
    .typed = clic
    .help = Clic sui prodotti che mostri.
key-affiliate-conversion_rate = Tasso di conversione
    .unit = frazione
    .help = Quota di clic che diventano ordini.
key-affiliate-order_value = Valore medio ordine
    .unit = denaro
    .help = Valore di un ordine medio.
key-affiliate-commission_rate = Commissione
    .unit = frazione
    .help = La tua quota di un ordine; la decide il venditore.
key-affiliate-refund_rate = Ordini rimborsati
    .unit = frazione
    .help = Quota di ordini restituiti: non pagano commissione.
key-merch-orders_per_month = Ordini al mese
    .unit = ordini
    .typed = ordine
    .beside = ordini
    .help = Ordini del tuo merch.
key-merch-price = Prezzo
    .unit = denaro
    .help = Prezzo di un ordine per chi compra.
key-merch-unit_cost = Costo unitario
    .unit = denaro, spedizione inclusa
    .help = Quanto ti costa un ordine, spedizione inclusa.
key-merch-return_rate = Ordini resi
    .unit = frazione
    .help = Quota di ordini che tornano indietro.
key-supporters-opening_members = Membri all'inizio
    .unit = membri
    .typed = membro
    .beside = membri
    .help = Membri quando inizia il piano.
key-supporters-new_members_per_month = Nuovi membri al mese
    .short = Nuovi membri
    .unit = membri
    .typed = membro
    .beside = membri
    .help = Membri che si uniscono in un mese.
key-supporters-churn_rate = Tasso di abbandono
    .unit = frazione al mese
    .beside = al mese
    .help = Quota di membri che se ne va ogni mese.
key-supporters-membership_price = Prezzo membership
    .unit = denaro al mese
    .beside = al mese
    .help = Prezzo mensile di una membership.
key-supporters-platform_fee_rate = Quota piattaforma
    .unit = frazione
    .help = Quota che trattiene la piattaforma delle membership.
key-supporters-donations_per_month = Donazioni al mese
    .unit = donazioni
    .typed = donazione
    .beside = donazioni
    .help = Donazioni singole in un mese.
key-supporters-average_donation = Donazione media
    .unit = denaro
    .help = Donazione media prima delle trattenute.
key-supporters-donation_fee_rate = Quota su donazioni
    .unit = frazione
    .help = Quota che trattiene la piattaforma delle donazioni.
key-subscriptions-subscribers = Abbonati
    .unit = abbonati
    .typed = abbonato
    .help = Persone abbonate alle tue LIVE.
key-subscriptions-price = Prezzo
    .unit = denaro al mese
    .beside = al mese
    .help = Prezzo mensile di un abbonamento.
key-subscriptions-store_fee_rate = Quota app store
    .unit = frazione
    .help = Quota che trattiene l'app store.
key-subscriptions-creator_share = La tua quota
    .unit = frazione
    .help = La tua quota di quel che resta dopo l'app store.
key-fees-card_rate = Commissione carta
    .unit = frazione
    .help = Quota di ogni pagamento che trattiene la carta: merch, membri e donazioni.
key-fees-card_fixed = Fisso per pagamento
    .unit = denaro per pagamento
    .help = Parte fissa della commissione della carta.
key-costs-fixed_per_month = Costi fissi al mese
    .unit = denaro
    .help = Costi che non dipendono da quanto guadagni: luce, internet, attrezzatura.
key-costs-manager_rate = Quota del manager
    .unit = frazione di brand + segmenti
    .help = Quota del manager su sponsorizzazioni e segmenti LIVE.
key-costs-tax_set_aside_rate = Da parte per le tasse
    .short = Per le tasse
    .unit = frazione dell'utile
    .help = Quota dell'utile che metti da parte per le tasse.
key-costs-profit_before = Utile prima del piano
    .unit = denaro
    .help = Utile dell'anno fiscale prima del primo mese; una perdita è negativa.
key-cash-opening = Cassa all'inizio
    .unit = denaro
    .help = Soldi che puoi spendere quando inizia il piano; i debiti sono negativi.
key-cash-living_per_month = Spese di vita al mese
    .short = Spese di vita
    .unit = denaro
    .help = Affitto, cibo e ogni altra spesa privata in un mese.
key-season-jan = Gennaio
    .unit = moltiplicatore
    .help = Gennaio rispetto a un mese abituale, per le entrate stagionali.
key-season-feb = Febbraio
    .unit = moltiplicatore
    .help = Febbraio rispetto a un mese abituale, per le entrate stagionali.
key-season-mar = Marzo
    .unit = moltiplicatore
    .help = Marzo rispetto a un mese abituale, per le entrate stagionali.
key-season-apr = Aprile
    .unit = moltiplicatore
    .help = Aprile rispetto a un mese abituale, per le entrate stagionali.
key-season-may = Maggio
    .unit = moltiplicatore
    .help = Maggio rispetto a un mese abituale, per le entrate stagionali.
key-season-jun = Giugno
    .unit = moltiplicatore
    .help = Giugno rispetto a un mese abituale, per le entrate stagionali.
key-season-jul = Luglio
    .unit = moltiplicatore
    .help = Luglio rispetto a un mese abituale, per le entrate stagionali.
key-season-aug = Agosto
    .unit = moltiplicatore
    .help = Agosto rispetto a un mese abituale, per le entrate stagionali.
key-season-sep = Settembre
    .unit = moltiplicatore
    .help = Settembre rispetto a un mese abituale, per le entrate stagionali.
key-season-oct = Ottobre
    .unit = moltiplicatore
    .help = Ottobre rispetto a un mese abituale, per le entrate stagionali.
key-season-nov = Novembre
    .unit = moltiplicatore
    .help = Novembre rispetto a un mese abituale, per le entrate stagionali.
key-season-dec = Dicembre
    .unit = moltiplicatore
    .help = Dicembre rispetto a un mese abituale, per le entrate stagionali.
key-plan-currency_per_usd = Cambio del dollaro
    .unit = denaro per USD
    .help = Valore di un dollaro USA nella valuta del piano; i diamanti si pagano in dollari USA.
key-plan-goal_per_month = Obiettivo al mese
    .unit = denaro
    .help = Quanto vuoi guadagnare in un mese.
key-futures-together = Entrate che si muovono insieme
    .short = Movimento comune
    .unit = frazione
    .help = Quanto le entrate oscillano insieme da un mese all'altro: 0 per nulla, 1 all'unisono.
key-gifts-mix = Regali per nome
    .help = Se regali all'ora e monete per regalo seguono una tabella di regali per nome; se disattivata, entrambi tengono i loro numeri.
key-own-name = Nome
    .help = Nome di questa entrata.
key-own-amount_per_month = Importo al mese
    .unit = denaro
    .help = Guadagno da questa tua entrata in un mese.
setting-enabled = Conteggiata
    .help = Se questa entrata rende; se disattivata, tiene i suoi numeri.
setting-follows_audience = Segue il pubblico
    .unit = frazione
    .help = Quanto questa entrata cresce con il pubblico: 0 per nulla, 1 del tutto.
setting-seasonal = Stagionale
    .help = Se le stagioni del piano valgono per questa entrata.
setting-swing = Oscillazione mensile
    .unit = σ del logaritmo
    .help = Variazione casuale da un mese al successivo; usata dalle simulazioni.
setting-starts_month = Inizia nel mese
    .unit = mesi
    .typed = mese
    .beside = mesi
    .help = Mesi prima che questa entrata inizi a rendere: 0 dal primo mese in poi.
setting-ends_month = Finisce nel mese
    .unit = mesi
    .typed = mese
    .beside = mesi
    .help = Primo mese in cui questa entrata non rende più, contato come l'inizio; 120 per mai.
setting-paid_after_days = Pagata dopo
    .unit = giorni
    .typed = giorno, gg
    .beside = giorni
    .help = Giorni dal mese del guadagno al pagamento, con mesi di 30 giorni.
setting-minimum_payout = Pagamento minimo
    .unit = denaro
    .help = Importo minimo che viene pagato; se è meno, aspetta il mese dopo.

## Streams: the name; `short` where there is little room; `within` in a sentence.

stream-gifts = Regali LIVE
    .within = regali
stream-brands = Collaborazioni con brand
    .short = Brand
    .within = brand
stream-rewards = Creator Rewards
    .short = Rewards
    .within = rewards
stream-segments = Segmenti LIVE
    .short = Segmenti
    .within = segmenti
stream-affiliate = Affiliazione
    .within = affiliazione
stream-merch = Merch
    .within = merch
stream-supporters = Supporter
    .within = supporter
stream-subscriptions = Abbonamenti LIVE
    .short = Abbonamenti
    .within = abbonamenti

line-one-off = una tantum
line-likes = like
line-gross = lordo
line-costs = costi
line-tax = tasse
line-take-home = netto
rate-rpm = RPM Rewards
rate-commission = Commissione affiliazione

## Parts of the figures that an event changes, and measures

counts-as-income = guadagno
counts-as-cost = costo
counts-as-private = privato
measure-gross = lordo
measure-take_home = netto

## The support of a claim

support-high = solido
support-medium = discreto
support-low = debole

## Months: `short` alone, `dated` before a year where that is another form

month-1 = gennaio
    .short = gen
month-2 = febbraio
    .short = feb
month-3 = marzo
    .short = mar
month-4 = aprile
    .short = apr
month-5 = maggio
    .short = mag
month-6 = giugno
    .short = giu
month-7 = luglio
    .short = lug
month-8 = agosto
    .short = ago
month-9 = settembre
    .short = set
month-10 = ottobre
    .short = ott
month-11 = novembre
    .short = nov
month-12 = dicembre
    .short = dic

month-of-year = { $month } { $year }
short-month-of-year = { $month } { $year }

## New plans and scenarios

my-plan = Il mio piano
new-plan = Piano nuovo
new-own-stream = La mia fonte
new-scenario = Scenario
base-name = Base

## Examples: the name, and a line about it

example-growing-creator = Creator in crescita
    .about = Venti LIVE al mese, e un po' da ogni entrata
    .note = Vai in LIVE venti sere al mese, pubblichi venti video e guadagni un po’ da ogni entrata. Ogni cifra è quella del programma: un giudizio su dati pubblicati, quasi tutti deboli, e una nostra ipotesi dove nessuno ha pubblicato nulla. Metti le cifre che conosci, per primi i regali.
example-first-lives = Prime LIVE
    .about = 800 follower, due LIVE a settimana per imparare come si fa
    .note = Hai 800 follower e vai in LIVE due volte a settimana per imparare; molti account possono solo da { NUMBER(1000) }. I regali si basano sul dato debole di 5–20 USD l’ora sotto i { NUMBER(10000) } follower, preso molto più in basso: in un’agenzia 242 creator attivi su 806 non hanno avuto nulla in un mese. Le donazioni sono una nostra ipotesi; ciò che richiede più follower è spento.
example-part-time = Part-time
    .about = { NUMBER(15000) } follower e un lavoro, tre sere a settimana
    .note = Hai { NUMBER(15000) } follower e un lavoro, e vai in LIVE tre sere a settimana davanti a una trentina di spettatori. I regali si basano su un dato debole di 5–15 USD l’ora con 20–50 spettatori, i compensi su listini pubblicati di 75–350 USD per { NUMBER(10000) }–{ NUMBER(50000) } follower, commissione e conversione su resoconti di TikTok Shop. Clic, donazioni, membri e saluti sono nostre ipotesi.
example-full-time = Full-time
    .about = { NUMBER(120000) } follower, le LIVE come lavoro, con un manager
    .note = Hai { NUMBER(120000) } follower negli USA, le LIVE sono il tuo lavoro e un manager prende il 15% di ciò che pagano gli sponsor, la quota consueta. I regali si basano su un dato debole di 15–50 USD l’ora con 50–200 spettatori, i segmenti su 0,50–2 USD per spettatore e ora, i compensi su listini pubblicati di 350–{ NUMBER(3000) } USD per questa dimensione; 0,0046 USD a diamante sono il 46% riferito per LIVE regolari negli USA, e il tuo 70% degli abbonamenti dopo lo store è la quota che TikTok pubblica per USA e Canada. Clic, ordini e membri sono nostre ipotesi.
example-musician = Musicista
    .about = { NUMBER(25000) } follower; magliette e membri sostengono le canzoni
    .note = Scrivi canzoni, hai { NUMBER(25000) } follower, suoni in LIVE la domenica e qualche altro giorno, e vivi soprattutto di magliette e membri. Il costo di una maglietta, il prezzo di 24 USD, il 10% che trattiene una piattaforma e le commissioni delle carte sono pubblicati; se ne vanno meno membri dell’8% al mese che usiamo di solito, perché le band tengono i loro fan: questo, il numero di ordini, membri e donazioni, le royalty e il periodo di Natale sono nostre ipotesi.
    .own = Royalty
example-shop-seller = Venditrice Shop
    .about = { NUMBER(18000) } follower, prodotti beauty su commissione
    .note = Mostri prodotti di bellezza in LIVE quasi ogni giorno e vivi delle commissioni di TikTok Shop, con { NUMBER(18000) } follower. Una commissione del 15% è nel 12–25% pubblicato per la bellezza, il 18% di resi nel 15–25% pubblicato, il 3,2% di clic che comprano è la cifra di un sito, e 32 USD a ordine sono poco meno dei 35 USD detti per gli USA. Quanti cliccano, i regali e i saldi di novembre sono nostre ipotesi.
example-gifts-only = Solo regali
    .about = { NUMBER(20000) } follower, sfide e chiacchiere, nient'altro che regali
    .note = Fai sfide e chiacchiere in LIVE quasi ogni giorno negli USA, con { NUMBER(20000) } follower e una sessantina di spettatori, e guadagni solo con i regali. Un diamante paga 0,0046 USD: degli 0,01 USD che si dice valga ti resta il 46% riferito per LIVE regolari di oltre 25 minuti; TikTok stesso ha pubblicato al massimo il 53%. I regali fanno circa 18 USD l’ora, dentro un dato debole di 15–50 USD con 50–200 spettatori; che un mese buono valga il doppio di uno cattivo è una nostra ipotesi, perché un solo fan può fare la differenza.

## Typed numbers: the word between the ends of a range, and a period after a number. `typed` lists other ways to write it, separated by commas.

range-between = a

## Currencies: the name of each in the singular

currency-AED = dirham degli Emirati Arabi Uniti
currency-AFN = afghani
currency-ALL = lek albanese
currency-AMD = dram armeno
currency-AOA = kwanza angolano
currency-ARS = peso argentino
currency-AUD = dollaro australiano
currency-AWG = fiorino di Aruba
currency-AZN = manat azero
currency-BAM = marco bosniaco
currency-BBD = dollaro di Barbados
currency-BDT = taka bangladese
currency-BGN = lev bulgaro
currency-BHD = dinaro del Bahrein
currency-BIF = franco del Burundi
currency-BMD = dollaro delle Bermuda
currency-BND = dollaro del Brunei
currency-BOB = boliviano
currency-BRL = real brasiliano
currency-BSD = dollaro delle Bahamas
currency-BTN = ngultrum bhutanese
currency-BWP = pula del Botswana
currency-BYN = rublo bielorusso
currency-BZD = dollaro del Belize
currency-CAD = dollaro canadese
currency-CDF = franco congolese
currency-CHF = franco svizzero
currency-CLP = peso cileno
currency-CNY = yuan cinese
currency-COP = peso colombiano
currency-CRC = colón costaricano
currency-CUP = peso cubano
currency-CVE = escudo capoverdiano
currency-CZK = corona ceca
currency-DJF = franco di Gibuti
currency-DKK = corona danese
currency-DOP = peso dominicano
currency-DZD = dinaro algerino
currency-EGP = sterlina egiziana
currency-ERN = nakfa eritreo
currency-ETB = birr etiope
currency-EUR = euro
currency-FJD = dollaro delle Figi
currency-FKP = sterlina delle Falkland
currency-GBP = sterlina britannica
currency-GEL = lari georgiano
currency-GHS = cedi ghanese
currency-GIP = sterlina di Gibilterra
currency-GMD = dalasi gambiano
currency-GNF = franco della Guinea
currency-GTQ = quetzal guatemalteco
currency-GYD = dollaro della Guyana
currency-HKD = dollaro di Hong Kong
currency-HNL = lempira honduregna
currency-HTG = gourde haitiano
currency-HUF = fiorino ungherese
currency-IDR = rupia indonesiana
currency-ILS = siclo israeliano
currency-INR = rupia indiana
currency-IQD = dinaro iracheno
currency-IRR = rial iraniano
currency-ISK = corona islandese
currency-JMD = dollaro giamaicano
currency-JOD = dinaro giordano
currency-JPY = yen giapponese
currency-KES = scellino keniota
currency-KGS = som kirghiso
currency-KHR = riel cambogiano
currency-KMF = franco comoriano
currency-KPW = won nordcoreano
currency-KRW = won sudcoreano
currency-KWD = dinaro kuwaitiano
currency-KYD = dollaro delle Isole Cayman
currency-KZT = tenge kazako
currency-LAK = kip laotiano
currency-LBP = lira libanese
currency-LKR = rupia di Sri Lanka
currency-LRD = dollaro liberiano
currency-LSL = loti del Lesotho
currency-LYD = dinaro libico
currency-MAD = dirham marocchino
currency-MDL = leu moldavo
currency-MGA = ariary malgascio
currency-MKD = dinaro macedone
currency-MMK = kyat di Myanmar
currency-MNT = tugrik mongolo
currency-MOP = pataca di Macao
currency-MRU = ouguiya della Mauritania
currency-MUR = rupia mauriziana
currency-MVR = rufiyaa delle Maldive
currency-MWK = kwacha malawiano
currency-MXN = peso messicano
currency-MYR = ringgit malese
currency-MZN = metical mozambicano
currency-NAD = dollaro namibiano
currency-NGN = naira nigeriana
currency-NIO = córdoba nicaraguense
currency-NOK = corona norvegese
currency-NPR = rupia nepalese
currency-NZD = dollaro neozelandese
currency-OMR = rial omanita
currency-PAB = balboa panamense
currency-PEN = sol peruviano
currency-PGK = kina papuana
currency-PHP = peso filippino
currency-PKR = rupia pakistana
currency-PLN = zloty polacco
currency-PYG = guaraní paraguayano
currency-QAR = rial qatariano
currency-RON = leu rumeno
currency-RSD = dinaro serbo
currency-RUB = rublo russo
currency-RWF = franco ruandese
currency-SAR = riyal saudita
currency-SBD = dollaro delle Isole Salomone
currency-SCR = rupia delle Seychelles
currency-SDG = sterlina sudanese
currency-SEK = corona svedese
currency-SGD = dollaro di Singapore
currency-SHP = sterlina di Sant’Elena
currency-SLE = leone della Sierra Leone
currency-SOS = scellino somalo
currency-SRD = dollaro del Suriname
currency-SSP = sterlina sud-sudanese
currency-STN = dobra di Sao Tomé e Príncipe
currency-SVC = colón salvadoregno
currency-SYP = lira siriana
currency-SZL = lilangeni
currency-THB = baht thailandese
currency-TJS = somoni tagiko
currency-TMT = manat turkmeno
currency-TND = dinaro tunisino
currency-TOP = paʻanga tongano
currency-TRY = lira turca
currency-TTD = dollaro di Trinidad e Tobago
currency-TWD = dollaro taiwanese
currency-TZS = scellino della Tanzania
currency-UAH = grivnia ucraina
currency-UGX = scellino ugandese
currency-USD = dollaro USA
currency-UYU = peso uruguayano
currency-UZS = sum uzbeco
currency-VES = bolívar venezuelano
currency-VND = dong vietnamita
currency-VUV = vatu di Vanuatu
currency-WST = tala samoano
currency-XAF = franco CFA BEAC
currency-XCD = dollaro dei Caraibi orientali
currency-XCG = fiorino caraibico
currency-XOF = franco CFA BCEAO
currency-XPF = franco CFP
currency-YER = riyal yemenita
currency-ZAR = rand sudafricano
currency-ZMW = kwacha zambiano
currency-ZWG = Zimbabwe Gold

## Countries

country-AE = Emirati Arabi Uniti
country-AR = Argentina
country-AT = Austria
country-AU = Australia
country-BD = Bangladesh
country-BE = Belgio
country-BG = Bulgaria
country-BO = Bolivia
country-BR = Brasile
country-CA = Canada
country-CH = Svizzera
country-CL = Cile
country-CO = Colombia
country-CR = Costa Rica
country-CY = Cipro
country-CZ = Cechia
country-DE = Germania
country-DK = Danimarca
country-DO = Repubblica Dominicana
country-EC = Ecuador
country-EE = Estonia
country-EG = Egitto
country-ES = Spagna
country-FI = Finlandia
country-FR = Francia
country-GB = Regno Unito
country-GH = Ghana
country-GR = Grecia
country-GT = Guatemala
country-HK = Hong Kong
country-HR = Croazia
country-HU = Ungheria
country-ID = Indonesia
country-IE = Irlanda
country-IL = Israele
country-IN = India
country-IS = Islanda
country-IT = Italia
country-JP = Giappone
country-KE = Kenya
country-KH = Cambogia
country-KR = Corea del Sud
country-KZ = Kazakistan
country-LT = Lituania
country-LU = Lussemburgo
country-LV = Lettonia
country-MA = Marocco
country-MT = Malta
country-MX = Messico
country-MY = Malaysia
country-NG = Nigeria
country-NL = Paesi Bassi
country-NO = Norvegia
country-NZ = Nuova Zelanda
country-PE = Perù
country-PH = Filippine
country-PK = Pakistan
country-PL = Polonia
country-PT = Portogallo
country-PY = Paraguay
country-RO = Romania
country-RS = Serbia
country-SA = Arabia Saudita
country-SE = Svezia
country-SG = Singapore
country-SI = Slovenia
country-SK = Slovacchia
country-TH = Thailandia
country-TR = Turchia
country-TW = Taiwan
country-UA = Ucraina
country-US = Stati Uniti
country-UY = Uruguay
country-VN = Vietnam
country-ZA = Sudafrica

## The menus and the names of commands

menu-file = File
menu-edit = Modifica
menu-view = Vista
menu-help = Aiuto
menu-new = Nuovo
menu-new-plan = Nuovo piano
menu-make-it-yours = Con i tuoi numeri…
menu-empty-plan = Piano vuoto
menu-open = Apri…
menu-open-recent = Apri recenti
menu-save = Salva
menu-save-as = Salva con nome…
menu-import-files = Importa…
menu-real-amounts = Importi reali…
menu-versions = Versioni…
menu-recover = Recupera modifiche non salvate…
menu-quit = Esci
menu-undo = Annulla
menu-redo = Ripeti
menu-history = Cronologia
menu-theme = Tema
menu-dark = Scuro
menu-light = Chiaro
menu-high-contrast = Contrasto elevato
menu-system = Sistema
menu-motion = Movimento
menu-full-motion = Completo
menu-reduced-motion = Ridotto
menu-language = Lingua
menu-numbers = Numeri
menu-zoom = Zoom
menu-blur-amounts = Sfoca gli importi
menu-blur-at-start = Sfoca gli importi a ogni avvio
menu-copy-months = Copia tutti i mesi come CSV
menu-copy-picture = Copia la vista come immagine
menu-copy-plan = Copia il testo del piano
menu-export = Esporta
menu-export-picture = Immagine…
menu-export-report = Rapporto…
menu-export-workbook = Foglio di calcolo…
menu-open-exported = Apri il file
menu-rename-plan = Rinomina il piano
menu-larger = Ingrandisci
menu-smaller = Riduci
menu-normal-size = Dimensione normale
menu-collapse-all = Comprimi tutte le schede
menu-expand-all = Espandi tutte le schede
menu-show-base = Mostra la base
menu-show-scenario = Mostra uno scenario
menu-next-scenario = Scenario successivo
menu-previous-scenario = Scenario precedente
menu-add-scenario = Aggiungi uno scenario
menu-differences = Differenze
menu-previous-month = Mese precedente
menu-next-month = Mese successivo
menu-next-panel = Pannello successivo
menu-previous-panel = Pannello precedente
menu-go-to-menu = Vai al menu
menu-shortcuts = Scorciatoie da tastiera
menu-calculation = Su questo calcolo…
menu-new-seed = Nuovo seme casuale
menu-about = Informazioni su Zeroline

## Texts of the views

view-month = Mese
    .question = Come si compone questo mese?
    .about = Ogni barra è un'entrata del mese scelto; costi e tasse portano dal lordo al netto. Cambia mese sopra il grafico, oppure con le frecce quando il grafico è attivo. Gli importi sono ai valori impostati: quanto possono variare è in «Intervallo», e quando vengono pagati in «Cassa».
view-time = Tempo
    .question = Come si accumula ogni entrata nel tempo?
    .about = Ogni area è un'entrata, impilata mese per mese: guadagni sopra lo zero, perdite sotto, il totale in alto, e i like piatti a zero. Fai clic su un mese per vederne la composizione, oppure muoviti con le frecce quando il grafico è attivo. Gli importi sono ai valori impostati: il grafico non dice quanto sono sicuri, né quando arrivano i soldi.
view-cash = Cassa
    .question = Quando arrivano i soldi?
    .about = In alto i soldi che restano ogni mese, con la loro banda nelle simulazioni; in basso i guadagni accanto ai pagamenti. Imposta quando viene pagata ogni entrata sulla sua scheda, e i soldi iniziali e le spese di vita sulla scheda «Cassa». Resta fuori ciò che il piano non sa, come prestiti, risparmi e bollette.
view-range = Intervallo
    .question = Quanto è sicuro?
    .about = Ogni simulazione è un possibile svolgimento del piano: 8 su 10 sono nella banda larga, metà in quella stretta. Trascina il segno accanto ai punti per leggere la probabilità di un importo, o scegli una simulazione per vederne le cifre. Vale solo quanto i tuoi intervalli: un numero senza intervallo conta come certo.
view-matters = Peso
    .question = Che cosa conta di più?
    .about = Ogni barra mostra come cambia il totale quando un numero va dal basso all'alto del suo intervallo e il resto rimane ai valori impostati. Fai clic su una barra per andare al suo cursore. Un numero senza intervallo non ha barra, e una barra larga può essere una stima vaga più che un effetto forte.
view-reach = Traguardo
    .question = Che cosa servirebbe?
    .about = Ogni riga è un numero, e il valore con cui da solo raggiunge l'obiettivo. Scegli l'obiettivo in alto, applica una risposta, o blocca un numero che non puoi cambiare. Non dice se un cambiamento è realistico, né come ottenerlo.
view-compare = Confronto
    .question = Qual è meglio?
    .about = Gli scenari fianco a fianco: le loro cifre, i loro mesi, e il contributo di ogni modifica. Scegli in alto quali confrontare, e con quale. Tutti sono calcolati con le stesse estrazioni, quindi una differenza viene solo dalle tue modifiche; quanto è probabile uno scenario, non lo dice.
view-reality = Realtà
    .question = Come sta andando?
    .about = I mesi passati come sono stati davvero accanto al piano, e il resto del piano alla luce di quel passato. Importa file delle piattaforme o scrivi importi reali, poi usa un numero dai tuoi dati dove è diverso. Pochi mesi dicono poco: finché non ce ne sono di più, contano soprattutto i numeri del piano.
view-others = Altri
    .question = Che cosa dicono gli altri?
    .about = Il lordo del mese scelto se una moneta rendesse come dice ogni dato pubblicato, con il tuo piano in mezzo. Cambia mese in alto; una riga mostra la sua fonte. Nessuno di questi dati è ufficiale, e solo i regali sono ricalcolati, nient'altro.
about-view = Informazioni su questa vista
about-sheet = Informazioni su questo foglio
copy-text = Copia
copy-as-text = Copia come testo
copy-csv = Copia CSV
copy-for-spreadsheet = Copia per un foglio di calcolo
copy-done = Copiato
month-line = { $month }, mese { $place } di { $months }, ai valori impostati
month-as-set = Ai valori impostati: ogni numero al suo valore, senza intervallo.
month-tax = Tasse
month-summary = { $month }: lordo { $gross }, netto { $take_home }; like { $zero }
range-no-futures = Questo piano non fa simulazioni: futures.count è 0 nel suo file.
range-running = Simulazioni in corso…
range-band = { $futures } simulazioni, ognuna con tutti i numeri estratti dal loro intervallo. 8 su 10 hanno un totale da { $low } a { $high }.
range-half-have-more = La metà supera { $median }.
range-one-future = Una simulazione
range-rank-worst = Peggiore
range-rank-one-in-ten = 1 su 10
range-rank-median = Mediana
range-rank-nine-in-ten = 9 su 10
range-rank-best = Migliore
range-dots = { $months ->
    [one] Il mese, 50 punti
   *[other] I { $months } mesi, 50 punti
}
range-each-dot = ogni punto: 1 simulazione su 50
range-drag-marker = Trascina per leggere la probabilità di un importo
range-reach = { $hundred } su 100 simulazioni raggiungono { $amount }
range-in-hundred-reach = su 100 raggiungono
range-reached-amount = Importo raggiunto
matters-intro = Variazione del { $measure } su { $months } mesi dall'estremo basso a quello alto di ogni intervallo, il resto ai valori impostati. Clicca su una barra per trovare il suo cursore.
matters-no-range = Nessun numero ha ancora un intervallo. Aggiungine uno con ± accanto a un cursore.
matters-as-set = { $total } ai valori impostati
matters-moves-with-total = si muove con il totale
matters-bar = { $name }: a { $low } { $low_effect }, a { $high } { $high_effect }
matters-likes = { $likes }: { $effect }
matters-ends =
    A { $low }: { $low_effect }
    A { $high }: { $high_effect }
matters-ends-with-rank =
    A { $low }: { $low_effect }
    A { $high }: { $high_effect }
    Si muove con il totale: { $rank } (0 per nulla, 1 all'unisono)
others-own-rate = { $rate } a moneta, ai valori impostati
others-rate = { $rate } a moneta, { $site }, { $dated }
others-rate-beyond = { $rate } a moneta, { $site }, { $dated }; fuori dai limiti di un piano
others-own-row = Il piano ai valori impostati
others-likes = Like, secondo ogni dato
others-likes-summary = Like: { $zero } secondo ogni dato

## The panels around the views

panel-export = Esporta
panel-blur = Sfoca gli importi
panel-blurred = Importi sfocati
panel-copied-months = Tutti i mesi copiati come CSV
panel-blur-hint = Nasconde tutti gli importi; passa sopra a uno per vederlo
panel-rename-hint = Clicca per rinominare il piano
panel-up-to-date = Aggiornato
panel-updating = Aggiornamento…
panel-offline = Funziona offline
panel-offline-hint = Nulla lascia questo computer: il programma non ha codice di rete
panel-no-change = : nessuna variazione ai valori impostati.
panel-move-a-slider = Muovi un cursore per vedere che cosa cambia.
panel-history = Cronologia
panel-close-history = Chiudi la cronologia
panel-saved-step = salvato
panel-income-mix = Da dove arrivano i soldi
panel-gross = Lordo
panel-costs-and-tax = Costi e tasse
panel-take-home = Netto
panel-loss = perdita
panel-sources-of-rates = Fonti delle tariffe
panel-lift-from-likes = Effetto dei like
panel-no-lift = Visibilità: nessun effetto ipotizzato. Un effetto conterebbe tra i regali, mai qui.
panel-menu-bar = Barra dei menu
panel-summary = Riepilogo
panel-beside = Accanto alla vista
panel-status = Stato
panel-message-undo = Annulla «{ $step }»
panel-message-keys = Tasti: { $keys }
panel-message-command-on = { $command } «{ $step }»
panel-message-rate = { $label }: { $value }, { $note }; mostra le fonti
panel-message-lift = Visibilità: ipotizzi { $lift } regali in più ogni volta che i like raddoppiano. Con i tuoi like sono regali × { $factor }, contati tra i regali, mai qui.
summary-gross-of-month = Lordo, { $month }
summary-gross = Lordo, { $months }
summary-take-home = Netto, { $months }
summary-goal-first-met = { $goal }: prima volta
summary-of-it-take-home = Di cui netto
summary-difference = { $difference } rispetto alla base
summary-sooner = { $months ->
    [one] 1 mese prima
   *[other] { $months } mesi prima
}
summary-later = { $months ->
    [one] 1 mese dopo
   *[other] { $months } mesi dopo
}
summary-base-met = base: { $month }
summary-base-not-met = base: non raggiunto
summary-goal-met = Obiettivo raggiunto
summary-per-live-hour = { $amount } per ora di LIVE
summary-no-live-hours = nessuna ora di LIVE
summary-before-costs = prima di costi e tasse
summary-after-costs = dopo costi e tasse
summary-not-met = Non raggiunto
summary-measured = { $measure }, in { $months }
summary-measured-in-month = { $measure }, mese { $month } di { $months }
summary-band = 8 su 10: da { $low } a { $high }
summary-band-pending = 8 su 10: …
summary-meet-though = ma simulazioni riuscite: { $share }
summary-meet-by = 8 su 10: entro { $month }
summary-meet = simulazioni riuscite: { $share }
summary-as-set = ai valori impostati, { $measure }

## The numbers of a plan: cards, rows, fields and ranges

assumptions-likes = ♥ Like
assumptions-live = Orari LIVE e pubblico
assumptions-costs = Costi e tasse
assumptions-seasons = Stagioni
assumptions-likes-more = Effetto dei like
assumptions-likes-note = I like non pagano nulla. Se pensi che più like portino più spettatori, imposta qui un effetto; conta tra i regali.
assumptions-seasons-note = Ogni mese rispetto a uno abituale, per le entrate stagionali.
assumptions-stream-more = Crescita, stagione e mesi
assumptions-when-paid = Quando viene pagata
assumptions-cash = Cassa
assumptions-plan-name = Nome del piano
assumptions-plan-more = Nota e cambio
assumptions-add-stream = Aggiungi un'entrata
assumptions-add-stream-tip = Una tua entrata, per altri guadagni
assumptions-remove-stream = Rimuovi questa entrata
assumptions-goal-a-month = Obiettivo
assumptions-off = no
assumptions-differs = , diverso dalla base
assumptions-eight-in-ten = 8 su 10:
assumptions-no-range = Nessun intervallo
assumptions-sources = Fonti
assumptions-note = Nota
assumptions-lock = Blocca
assumptions-unlock = Sblocca
assumptions-range-off = Disattiva l'intervallo
assumptions-range-on = Attiva l'intervallo
assumptions-make-base = Rendilo il valore della base
assumptions-sources-tip = Fonte di questo numero, dati pubblicati e la tua nota
assumptions-source-tip = Fonte di questo numero e la tua nota
assumptions-note-tip = La tua nota su questo numero
assumptions-lock-tip = Blocca: «Che cosa servirebbe?» non lo muoverà
assumptions-locked = Bloccato: «Che cosa servirebbe?» non lo muove
assumptions-range-off-tip = Disattiva l'intervallo; resta per dopo
assumptions-range-on-tip = Attiva l'intervallo, o scrivi 90 a 250 oppure ±20%
assumptions-no-range-at-zero = Un numero a zero non ha intervallo
assumptions-turn-off = Disattiva; i suoi numeri restano
assumptions-turn-on = Attiva
assumptions-numbers = Numeri
assumptions-numbers-tip = Mostra o nascondi i numeri del piano
assumptions-view = Vista
assumptions-year-before = Anno precedente
assumptions-year-after = Anno successivo
assumptions-sentence-not-accepted = Non accettato: { $reason }
assumptions-sentence-counted-in = { $name } conteggiata
assumptions-sentence-part-sources = Fonti: { $name }
assumptions-sentence-part-note = Nota: { $name }
assumptions-sentence-part-lock = { $name }: blocco
assumptions-sentence-part-range = { $name }: intervallo
assumptions-sentence-part-difference = { $name }: diverso dalla base
assumptions-sentence-of = { $name }: { $text }
assumptions-sentence-end-low = { $name }, estremo basso
assumptions-sentence-end-high = { $name }, estremo alto
assumptions-sentence-type-end-low = { $name }: scrivi l'estremo basso
assumptions-sentence-type-end-high = { $name }: scrivi l'estremo alto
assumptions-sentence-eight-in-ten = 8 su 10: da { $low } a { $high }
assumptions-sentence-ranged = { $value } ({ $low }–{ $high })
assumptions-sentence-base = Base: { $value }
assumptions-sentence-reset-to-saved = Riporta a { $value }, come salvato
assumptions-sentence-reset-to-base = Riporta alla base, { $value }
assumptions-sentence-outside-limits = { $value } è fuori dai limiti; usa un numero da { $low } a { $high }
assumptions-sentence-months = { $months ->
    [one] 1 mese
   *[other] { $months } mesi
}
assumptions-sentence-factor = × { $factor }
assumptions-sentence-earns-never = Non rende in nessun mese di questo piano.
assumptions-sentence-earns-from = Rende da { $first } in poi.
assumptions-sentence-earns-from-to = Rende da { $first } a { $last }.
assumptions-sentence-more = + altri { $count }
assumptions-sentence-most-streams = Un piano ha al massimo { $most } entrate tue
number-help =
    { $help }

    Predefinito: { $default }
    Limiti: da { $least } a { $most }
number-help-with-range =
    { $help }

    Predefinito: { $default }, da { $low } a { $high }
    Limiti: da { $least } a { $most }

## One-off events

event-line = { $name }, { $amount }, { $month }, { $kind }
event-title = Una tantum
event-count-0 = nessuno
event-none = Soldi che entrano o escono una volta
event-note = Soldi che entrano o escono in un solo mese: una ring light, un festival, una caparra. Quelli privati muovono solo la cassa.
event-add = Aggiungi un evento
event-full = Un piano contiene al massimo { $most } eventi. Prima rimuovine uno.
event-new-name = Nuovo evento
event-name = Nome dell'evento
event-amount = Importo di { $name }
event-month = Mese di { $name }
event-search-month = Cerca un mese
event-kind = { $name } conta come
event-counts-as-income = Guadagno
event-counts-as-cost = Costo
event-counts-as-private = Privato
event-remove = Rimuovi { $name }
event-put-back = Rimetti { $name }
event-taken-out = non in questo scenario
event-own-version = Un evento cambiato in questo scenario (◆) resta com'è qui, anche quando la base lo cambia o lo rimuove.
event-versions-in = { $count ->
    [one] Uno scenario ha cambiato un evento: la sua versione resta com'è, anche quando qui cambi o rimuovi l'evento.
   *[other] { $count } scenari hanno cambiato un evento: le loro versioni restano come sono, anche quando qui cambi o rimuovi l'evento.
}
event-outside = fuori dai mesi del piano, non conta da nessuna parte
event-chip = { $name } { $event }
event-chip-hint = Trascinalo in un altro mese, o premi ← o →

## Texts of the table of tax bands

tax-use-bands = Usa scaglioni invece di un'aliquota
tax-add-band = Aggiungi uno scaglione
tax-head = I tuoi scaglioni dell'utile di un anno fiscale, ognuno con la sua aliquota
tax-from = da
tax-from-of = Scaglione { $number }: da
tax-rate-of = Scaglione { $number }: aliquota
tax-remove-of = Rimuovi lo scaglione { $number }
tax-no-published = Zeroline non ha scaglioni pubblicati: nessuno aveva fonte e data. Scrivi quelli della tua agenzia delle entrate.
tax-note = Una perdita riduce le tasse dei mesi successivi del suo anno fiscale. Una stima da mettere da parte, non una consulenza.

## The table of gifts by name

gift-empty = Ancora nessun regalo, quindi nulla conta. Cerca qui sotto per aggiungerne uno.
gift-follows = Regali all'ora e monete per regalo seguono questa tabella.
gift-full = La tabella è piena: al massimo { $most } regali.
gift-coins = { $coins ->
    [one] 1 moneta
   *[other] { $coins } monete
}
gift-per-hour = { $name }, { $coins }: regali all'ora
gift-per-hour-hint = Regali all'ora; clicca per scrivere
gift-remove = Rimuovi { $name }
gift-remove-gift = Rimuovi { $name }, { $coins }
gift-add-a-gift = Aggiungi un regalo
gift-add = Aggiungi { $name }, { $coins }
gift-search = Cerca tra { $gifts } regali per nome o monete
gift-not-found = Nessun regalo trovato. Aggiungi i tuoi in gifts.csv nella cartella delle impostazioni.
gift-more = Altri { $count }; scrivi per restringere l'elenco.
gift-own-gifts =
    gifts.csv nella cartella delle impostazioni aggiunge regali o cambia i prezzi.
    Prima riga: gift_id,name,coins,seen_on,source
gift-catalogue = Prezzi in monete di { $gifts } regali; gli elenchi variano per paese e stagione.
gift-catalogue-seen = Prezzi in monete di { $gifts } regali, visti fino al { $day }; gli elenchi variano per paese e stagione.

## Presets of the built-in ledger, by their names in it

preset-name-gifts-outside-the-us = Regali fuori dagli USA
preset-name-gifts-in-the-us--every-mission-met = Regali negli USA: tutte le missioni completate
preset-name-gifts-in-the-us--lives-over-25-minutes--twice-a-week = Regali negli USA: LIVE oltre 25 minuti, due a settimana
preset-name-gifts-in-the-us--lives-under-5-minutes = Regali negli USA: LIVE sotto i 5 minuti
preset-name-old-creator-fund = Vecchio Fondo TikTok per Creator
preset-name-creator-rewards-in-the-united-states = Creator Rewards negli Stati Uniti
preset-name-creator-rewards-in-the-united-kingdom = Creator Rewards nel Regno Unito
preset-name-creator-rewards-in-germany-or-france = Creator Rewards in Germania o Francia
preset-name-creator-rewards-in-canada-or-australia = Creator Rewards in Canada o Australia
preset-name-creator-rewards-in-brazil-or-mexico = Creator Rewards in Brasile o Messico
preset-name-creator-rewards-in-southeast-asia = Creator Rewards nel Sud-est asiatico
preset-name-us-and-canada = USA e Canada
preset-name-us-and-canada--full-bonus = USA e Canada, bonus pieno
preset-name-other-countries = Altri paesi
preset-name-other-countries--full-bonus = Altri paesi, bonus pieno
preset-name-sponsored-posts--1-000-to-10-000-followers = Post sponsorizzati, da { NUMBER(1000) } a { NUMBER(10000) } follower
preset-name-sponsored-posts--10-000-to-50-000-followers = Post sponsorizzati, da { NUMBER(10000) } a { NUMBER(50000) } follower
preset-name-sponsored-posts--50-000-to-500-000-followers = Post sponsorizzati, da { NUMBER(50000) } a { NUMBER(500000) } follower
preset-name-sponsored-posts--500-000-to-1-million-followers = Post sponsorizzati, da { NUMBER(500000) } a 1 milione di follower
preset-name-tiktok-shop--beauty = TikTok Shop: bellezza
preset-name-tiktok-shop--health-and-pets = TikTok Shop: salute e animali
preset-name-tiktok-shop--supplements = TikTok Shop: integratori
preset-name-tiktok-shop--fashion = TikTok Shop: moda
preset-name-tiktok-shop--home = TikTok Shop: casa
preset-name-tiktok-shop--food = TikTok Shop: alimentari
preset-name-tiktok-shop--electronics = TikTok Shop: elettronica
preset-name-amazon--games = Amazon: giochi
preset-name-amazon--luxury-beauty = Amazon: bellezza di lusso
preset-name-amazon--books--kitchen--car = Amazon: libri, cucina, auto
preset-name-amazon--clothing--jewellery--most-else = Amazon: abbigliamento, gioielli e quasi tutto il resto
preset-name-amazon--toys--home--beauty--sport = Amazon: giocattoli, casa, bellezza, sport
preset-name-amazon--groceries--health--consoles = Amazon: alimentari, salute, console
preset-name-patreon--new-page- = Patreon (pagina nuova)
preset-name-patreon--old-page--founders- = Patreon (pagina vecchia, Founders)
preset-name-patreon--old-page--pro- = Patreon (pagina vecchia, Pro)
preset-name-patreon--old-page--premium- = Patreon (pagina vecchia, Premium)
preset-name-ko-fi--free-account- = Ko-fi (account gratuito)
preset-name-ko-fi--gold- = Ko-fi (Gold)
preset-name-buy-me-a-coffee = Buy Me a Coffee
preset-name-card-payments--us- = Pagamenti con carta (USA)
preset-name-paypal-checkout = PayPal
preset-name-a-manager = Un manager
preset-name-an-agent-and-a-manager = Un agente e un manager
preset-name-a-tiktok-live-agency = Un’agenzia TikTok LIVE
preset-name-tax--self-employed-in-the-us = Tasse, lavoro autonomo negli USA

## Presets

preset-title = Preset
preset-hint = Imposta più numeri insieme da dati pubblicati
preset-sets = Imposta { $numbers }
preset-does-not-fit = Non va bene per questo piano: { $problem }

## The panel of published claims

claims-close = Chiudi le fonti
claims-default = predefinito
claims-sourced = con fonte
claims-yours = tuo
claims-by-name = per nome
claims-own-assumption = nostra ipotesi
claims-own-assumption-no-source = Nostra ipotesi; nessuna fonte dà una cifra
claims-as-in-plan = come nel tuo piano
claims-your-own-number = È un tuo numero; il predefinito e i dati pubblicati sono qui sotto.
claims-background = Contesto
claims-for-information = Solo a titolo informativo: nessuno va bene per il piano.
claims-your-note = La tua nota
claims-note-hint = La sua fonte, o un promemoria
claims-or-more = «o più»: nessun valore unico
claims-outside-limits = fuori dai limiti
claims-use = Usa
claims-stale = vecchio
claims-no-date = senza data
claims-fee-title = Quanto potresti chiedere?
claims-followers = Follower
claims-engagement = engagement
claims-views-a-post = visualizz. per post
claims-no-claim-covers = Nessun dato pubblicato riguarda un account come questo.
claims-fee-hint = Imposta il compenso per sponsorizzazione come numero tuo
claims-message-reset-to-default = Riporta al predefinito, { $default }
claims-message-default-from = Predefinito { $default }: { $origin }
claims-message-count = { $count ->
    [one] Un dato pubblicato
   *[other] { $count } dati pubblicati
}
claims-message-effects = Cambierebbero il piano da { $least } a { $most } al mese, ai valori impostati.
claims-message-effect = Variazione del piano: { $only }, ai valori impostati.
claims-message-use-claim = Usa { $value }: { $reference }
claims-message-use-fee = Usa { $fee }
claims-message-read-on = Letto il { $day }
claims-message-strip = { $claims } dati sulla scala del cursore; il tuo è a { $value }; l'elenco qui sotto li ha tutti
claims-message-now = ora { $value }

## Texts of charts

chart-all-streams = Tutte le entrate
chart-as-set = ai valori impostati
chart-goal = Obiettivo { $goal }
chart-goal-reached = Obiettivo { $goal }: raggiunto
chart-goal-short = Obiettivo { $goal }: mancano { $missing }
chart-in-ten = { $count } su 10
chart-likes = Like { $zero }
chart-likes-a-month = { $likes } like al mese: { $zero }
chart-median = mediana
chart-nothing-earns = Nessuna entrata rende ancora. Attivane una a sinistra, o imposta i suoi numeri.
chart-rest = { $count ->
    [one] 1 altra
   *[other] { $count } altre
}
chart-streams = Ogni entrata su { $months } mesi, { $total } in totale; like { $zero } in ogni mese
chart-futures = { $count } simulazioni su { $months } mesi: 8 su 10 tra { $low } e { $high }; like { $zero } in ogni simulazione
chart-mix = Da dove arrivano i soldi: { $gross } prima dei costi; la tabella qui sotto elenca ogni entrata
chart-before-costs = prima dei costi
chart-updating = Aggiornamento…

## Texts on the money that arrives

cash-spendable = Soldi che puoi spendere
cash-earned-and-paid = Guadagnati e incassati
cash-earned = Guadagnati
cash-paid-in = Incassati
cash-earned-amount = Guadagno { $amount }
cash-paid-amount = Incasso { $amount }
cash-arrives = In { $month } guadagni { $earned }, e ne arrivano { $paid }.
cash-part-arrives = In { $month } guadagni { $earned }, di cui arrivano { $paid }.
cash-runs-out-by = Simulazioni in cui i soldi finiscono entro { $month }: { $share }.
cash-run-out = finiti: { $share }
cash-runs-out-in = Soldi finiti entro { $month }, simulazioni: { $share }
cash-runs-out-as-set = Ai valori impostati finiscono in { $month }
cash-change-runs-out = ora i soldi finiscono a { $month }
cash-change-runs-out-in = i soldi finiscono a { $month } invece che a { $before }
cash-change-lasts = i soldi non finiscono più
cash-change-lowest = minimo di soldi disponibili { $amount }, a { $month }
cash-afford = Che cosa mi posso permettere?
cash-largest-expense-none = In più di 1 simulazione su 10 finiscono anche senza alcuna spesa in { $month }.
cash-largest-expense = Una spesa in { $month } può arrivare a { $amount } se i soldi devono bastare in 9 simulazioni su 10.
cash-summary = Soldi che puoi spendere, e guadagni accanto ai pagamenti; { $left } rimasti alla fine di { $month }; like { $zero } in ogni mese
cash-unasked = { $opening } all'inizio e { $living } al mese per vivere sono solo valori predefiniti: scrivi i tuoi nella scheda Cassa.
cash-still-owed = Ancora da ricevere
cash-end-of = fine { $month }
cash-not-paid-yet = guadagnati, non ancora pagati
cash-days = { $days ->
    [one] dopo 1 giorno
   *[other] dopo { $days } giorni
}
cash-until-paid = tutto pagato
cash-until-in = entro { $month }
cash-until-minimum = aspetta { $minimum }
cash-until-beyond = dopo il piano
cash-set-aside = Da parte per le tasse
cash-set-aside-note = Da { $since }. Forse è ancora sul tuo conto, ma non conta tra i soldi che puoi spendere. Una stima, non una consulenza.
cash-days-are-assumptions = Anche i giorni sono ipotesi
cash-days-note = Apri un'entrata a sinistra per cambiare quando viene pagata e vedere le fonti.

## "What would it take?"

reach-to = Per
reach-counting = contando
reach-one-of-these = Muovi solo uno di questi
reach-now = ora
reach-needed = serve
reach-usual = abituale
reach-not-in-your-hands = Non dipende da te
reach-others-set-them = Lo decidono TikTok e i venditori.
reach-a-little-of-each = Un po' di tutto
reach-apply = Applica
reach-searching = Ricerca…
reach-locked = bloccato
reach-nothing-to-do = nulla da cambiare
reach-no-number-of-likes = Nessun numero di like basterebbe.
reach-likes-pay-nothing = non pagano nulla, quanti che siano
reach-likes-with-lift = contano tra i regali, con l'effetto che hai impostato
reach-locked-stay = i numeri bloccati restano come sono
reach-aim-as-set-total = guadagnare in totale, ai valori impostati,
reach-aim-as-set-month = guadagnare in { $month }, ai valori impostati,
reach-aim-percentile = avere, { $tenths } volte su 10,
reach-aim-chance-in-month = raggiungere l'obiettivo di { $month } in
reach-aim-lowest-spendable = avere sempre, ai valori impostati,
reach-aim-chance-of-running-out = finire i soldi al massimo in
reach-asked = Per { $aim } { $amount }, contando { $measure }.
reach-now-as-set-total = Ora il piano guadagna { $figure } in totale.
reach-now-as-set-month = Ora il piano guadagna { $figure } in { $month }.
reach-now-percentile = Ora { $tenths } simulazioni su 10 raggiungono { $figure }.
reach-now-chance-in-month = Simulazioni che ora raggiungono l'obiettivo di { $month }: { $figure }.
reach-now-lowest-spendable = Ora i soldi rimasti sono { $figure } nel punto più basso.
reach-now-chance-of-running-out = Simulazioni in cui ora i soldi finiscono: { $figure }.
reach-now-enough = {" "}Basta così.
reach-now-short = {" "}Mancano { $amount }.
reach-sentence-refused = { $refused }.
reach-sentence-within = dentro l'abituale, da { $low } a { $high }
reach-sentence-more = più dell'abituale, da { $low } a { $high }
reach-sentence-less = meno dell'abituale, da { $low } a { $high }
reach-sentence-beyond-track = oltre la sua scala, che finisce a { $end }
reach-sentence-out-of-reach = fuori portata: anche il suo limite dà { $figure }
reach-sentence-change = { $from } → { $to }
reach-sentence-part = { $label } { $to }
reach-sentence-gives = dà { $figure }
reach-sentence-at = { $label }: { $value }
reach-then-as-set-total = Il totale è allora { $reached }.
reach-then-as-set-month = { $month } guadagna allora { $reached }.
reach-then-percentile = { $tenths } simulazioni su 10 raggiungono allora { $reached }.
reach-then-chance-in-month = Simulazioni che raggiungono allora l'obiettivo di { $month }: { $reached }.
reach-then-lowest-spendable = I soldi rimasti sono allora { $reached } nel punto più basso.
reach-then-chance-of-running-out = Simulazioni in cui i soldi finiscono allora: { $reached }.
reach-change = { $label } in { $month }: { $from } → { $to }. I like restano a $0.

## Texts of the comparison of scenarios

compare-all-chosen = Confronto: tutti e { $all }
compare-chosen = Confronto: { $chosen } di { $all }
compare-at-most = Al massimo { $most } alla volta; prima togline uno
compare-against = contro
compare-choose-two = Scegline almeno due da confrontare.
compare-nothing = Ancora nulla da confrontare
compare-what-is-a-scenario = Uno scenario è un «e se» di questo piano. Aggiungine uno, cambia qualche numero e confrontalo qui.
compare-add-scenario = Aggiungi uno scenario
compare-over-time = Nel tempo
compare-bands = 8 simulazioni su 10
compare-how-often = Quanto spesso è avanti, e di quanto?
compare-no-futures = Questo piano non fa simulazioni.
compare-dots = { $one } contro { $other } su tutti i mesi, le stesse { $count } simulazioni per entrambi; ogni punto è 1 simulazione su 50
compare-as-set = { $one } contro { $other }: { $by } ai valori impostati.
compare-steps = Da { $from } a { $to }: quale modifica conta di più?
compare-matrix = Simulazioni su 100 in cui la riga è avanti alla colonna
compare-sort-by = Ordina per { $name }
compare-reference = riferimento
compare-lines = Totale di ogni mese; nell'ultimo: { $ends }; like { $zero }
compare-dots-ahead = 50 punti, ognuno 1 simulazione su 50: { $one } è avanti a { $other } in { $count }
compare-ahead = { $name } avanti
sweep-title = E se cambiasse un numero?
sweep-change = Cambia
sweep-and = e
sweep-nothing-else = nient'altro
sweep-and-show = e mostra
sweep-total = il totale, ai valori impostati
sweep-reached = il totale che raggiungono 8 simulazioni su 10
sweep-chance = la probabilità dell'obiettivo nell'ultimo mese
sweep-cannot-change = Uno di questi numeri non può cambiare qui; scegline un altro.
sweep-in = In { $name }; clicca su un punto per aggiungerlo come scenario
sweep-now = ora { $value }
sweep-here = ora
sweep-click-to-add = Clicca per aggiungerlo come scenario
sweep-enter-to-add = Invio lo aggiunge come scenario
sweep-target = obiettivo { $figure }
sweep-line = { $name } lungo la sua scala: { $first } a { $from }, { $last } a { $to }
sweep-map = { $x } e { $y } lungo le loro scale: da { $least } a { $most }

## Scenarios

scenario-what-if = + E se…
scenario-all = Tutti gli scenari
scenario-add = Aggiungi uno scenario
scenario-import = Importa da un piano…
scenario-export = Esporta come piano…
scenario-rename = Rinomina…
scenario-duplicate = Duplica
scenario-move-left = Sposta a sinistra
scenario-move-right = Sposta a destra
scenario-remove = Rimuovi
scenario-differences-and-note = Differenze e nota…
scenario-colour = Colore
scenario-name = Nome dello scenario
scenario-base-hint = Base: il piano stesso. Gli scenari la seguono, tranne dove sono diversi.
scenario-differences = Differenze
scenario-close-differences = Chiudi le differenze
scenario-base-has-none = La base non ha differenze. Scegli o aggiungi uno scenario qui sopra.
scenario-none = Ancora nessuna differenza. Muovi un cursore per aggiungerne una.
scenario-reset = Ripristina
scenario-reset-hint = Segui di nuovo la base
scenario-reset-all = Ripristina tutto
scenario-reset-all-hint = Togli ogni differenza dalla base
scenario-note-hint = Una nota: perché questo scenario?
scenario-note = Nota sullo scenario
colour-blue = Blu
colour-orange = Arancione
colour-green = Verde
colour-pink = Rosa
colour-yellow = Giallo
colour-violet = Viola
colour-rust = Ruggine
colour-teal = Verde acqua
scenario-message-actions = Azioni per { $name }
scenario-message-count = Tutti e { $count }
scenario-message-add-hint = Copia questa scheda in un nuovo scenario da cambiare e confrontare ({ $keys })
scenario-message-most = Un piano ha al massimo { $most } scenari
scenario-message-differs-0 = { $name }: nessuna differenza dalla base
scenario-message-differs-1 = { $name }: 1 differenza dalla base
scenario-message-differs = { $name }: { $count } differenze dalla base
scenario-message-effect = Effetto sul { $measure } in { $months }, ai valori impostati
scenario-message-reset = Ripristina: { $difference }
scenario-message-unreadable = { $key }: { $value } nel file è sconosciuto a questa versione; viene conservato.

## Texts of the whale test

top-fan-title = E se il top fan se ne va?
top-fan-no-share = Per vederlo, imposta la quota dei tuoi regali che viene da una sola persona.
top-fan-with = ai valori impostati
top-fan-without = via in { $month }
top-fan-total = Tutti i mesi
top-fan-goal = Obiettivo raggiunto
top-fan-least = Minimo di soldi
top-fan-runs-out = Soldi finiti
top-fan-row = { $name }: { $before } ai valori impostati, { $after } senza il top fan
top-fan-add-scenario = Aggiungi come scenario
top-fan-scenario = Senza il fan principale
top-fan-stream = Regali LIVE, senza top fan
top-fan-not-met = non raggiunto
top-fan-lasts = no

## The futures behind the figures

calculation-title = Su questo calcolo
calculation-as-set = Ai valori impostati: ogni numero al suo valore, nulla varia.
calculation-futures = Una simulazione: il piano eseguito una volta, con numeri che variano nel loro intervallo e mesi diversi tra loro.
calculation-run = { $futures } simulazioni, seme casuale { $seed }, { $took } ms
calculation-no-run = Ancora nessuna simulazione.
calculation-seed = Lo stesso seme dà le stesse simulazioni su ogni computer. Un altro cambia solo le estrazioni casuali.
calculation-new-seed = Nuovo seme casuale

## The dialogs

dialog-cancel = Annulla
dialog-close = Chiudi
dialog-discard = Elimina
dialog-ask-to-discard = Elimina…
dialog-dont-save = Non salvare
dialog-export = Esporta
dialog-keep = Tieni
dialog-keep-mine = Tieni il mio
dialog-later = Più tardi
dialog-not-now = Non ora
dialog-open = Apri
dialog-open-repaired = Apri copia riparata
dialog-overwrite = Sovrascrivi il file
dialog-reload = Ricarica il file
dialog-restore = Ripristina
dialog-save = Salva
dialog-save-as = Salva con nome…
dialog-save-mine-as = Salva il mio con nome…
dialog-try-again = Riprova
dialog-open-plan = Apri un piano
dialog-save-plan = Salva il piano
dialog-import-scenario = Importa uno scenario da un piano
dialog-import-files = Importa file delle piattaforme
dialog-plan-files = Piano Zeroline
dialog-no-file-dialog = Finestra dei file non disponibile. Scrivi un percorso:
dialog-example-path = /cartella/piano.ron
dialog-repaired-copy = Puoi aprire una copia riparata, non salvata; il file non cambierà.
dialog-still-here = Le tue modifiche sono ancora qui. Riprova, o salva con un altro nome.
dialog-loses-changes = Altrimenti perdi le modifiche fatte dall'ultimo salvataggio.
dialog-changed-by-others = Un editor, un'altra finestra o una sincronizzazione ha scritto nel file. Le sue differenze dal tuo piano:
dialog-only-text-differs = nessuna: cambia solo il testo
dialog-reloading-can-be-undone = Ricaricare si può annullare. Un file che sovrascrivi resta in Versioni.
dialog-unreadable-now = Un altro programma ha modificato il file. Il tuo piano è ancora aperto.
dialog-missing-now = Il file è stato eliminato, spostato o rinominato, o il suo disco non è collegato. Il tuo piano è ancora aperto; salvando, il file viene riscritto.
dialog-recover-title = Recuperare le modifiche non salvate?
dialog-closed-unexpectedly = Zeroline si è chiuso all'improvviso. Il tuo lavoro è stato salvato in automatico; nulla cambia finché non scegli.
dialog-later-hint = Conserva tutto; aprilo dal menu File o al prossimo avvio
dialog-unreadable = Illeggibile
dialog-deletes-for-good = Elimina per sempre le modifiche non salvate. Il file del piano non cambia.
dialog-no-versions = Ancora nessuna. Ogni salvataggio conserva qui la versione precedente.
dialog-versions-kept = Il file prima di ogni salvataggio. Ripristinare una versione si può annullare; nulla viene scritto finché non salvi.
dialog-shortcuts = Scorciatoie da tastiera
dialog-about-question = Quanto potresti guadagnare andando in LIVE su TikTok, da dove verrebbe, e i like pagano? No: la loro linea è piatta a zero.
dialog-about-privacy = Offline e privato: nessun account, nessun codice di rete. I piani sono file che puoi leggere.
dialog-about-forecast = Le cifre sono una previsione dalle tue ipotesi, non una promessa di guadagno né una consulenza fiscale.
dialog-about-licence = MIT o Apache-2.0. Carattere: Inter, SIL Open Font License 1.1.
shortcut-group-controls = Controlli e cursori
shortcut-group-plan = Piano
shortcut-group-edit = Modifica
shortcut-group-views = Viste e mesi
shortcut-group-scenarios = Scenari
shortcut-group-window = Finestra
control-keys-next-control = Tab, Maiusc+Tab
    .effect = Controllo successivo o precedente
control-keys-step = Frecce
    .effect = Muovi un cursore di un passo
control-keys-ten-steps = Pag su, Pag giù
    .effect = Muovi un cursore di dieci passi
control-keys-track-end = Inizio, Fine
    .effect = Muovi un cursore a un estremo della scala
control-keys-reset = Backspace
    .effect = Riporta un cursore al valore salvato
control-keys-accept = Invio
    .effect = Conferma un valore scritto
control-keys-press = Spazio
    .effect = Premi un pulsante, espandi o comprimi una scheda, aziona un interruttore
control-keys-cancel = Esc
    .effect = Annulla la scrittura, chiudi una finestra
control-keys-choose-tab = Spazio, Invio
    .effect = Scegli la scheda
control-keys-open-list = Spazio, Invio
    .effect = Apri l'elenco, scegli una voce
control-keys-entries = ↑, ↓
    .effect = Voce successiva o precedente
control-keys-letters = Lettere
    .effect = Vai alla voce che inizia così
control-keys-menus = ←, →
    .effect = Menu successivo o precedente
control-keys-run-entry = Invio
    .effect = Esegui la voce
control-keys-row-menu = Maiusc+F10
    .effect = Menu della riga: intervallo, fonti, blocco, ripristino
control-keys-event-month = ←, →
    .effect = Sposta l'evento di un mese
control-keys-chart-month = ←, →
    .effect = Mese successivo o precedente, letto con le sue cifre
control-keys-chart-end = Inizio, Fine
    .effect = Primo o ultimo mese
control-keys-chart-point = ←, →
    .effect = Punto successivo o precedente, letto con il suo valore
control-keys-chart-point-end = Inizio, Fine
    .effect = Primo o ultimo punto
control-keys-map-row = ↑, ↓
    .effect = Valore successivo o precedente del secondo numero, letto ad alta voce
control-keys-map-row-end = Pag su, Pag giù
    .effect = Valore massimo o minimo del secondo numero
control-keys-add-point = Invio
    .effect = Aggiungi il punto come scenario
control-kind-slider = Attivo: un cursore
control-kind-field = Attivo: un campo di testo
control-kind-tab = Attiva: una scheda
control-kind-list = Attivo: un elenco
control-kind-menu = Attivo: un menu
control-kind-chart = Attivo: un grafico
control-kind-event = Attivo: un evento una tantum
control-kind-button = Attivo: un pulsante
dialog-message-version = Zeroline { $version }
dialog-message-import-from = Quale scenario di «{ $plan }» importare?
dialog-message-changed-on-disk = { $file } è cambiato su disco
dialog-message-no-longer-readable = { $file } non si legge più
dialog-message-missing = { $file } manca
dialog-message-opens-with = Apre { $plan } con queste modifiche, non salvate
dialog-message-kept-in = Conservato in { $file }
dialog-message-discard = Eliminare «{ $plan }»?
dialog-message-save-changes = Salvare le modifiche a «{ $plan }»?
dialog-message-versions-of = Versioni di { $file }

## The sheet that makes a plan from a creator's own numbers

start-title = Con i tuoi numeri
    .about = Inserisci ciò che sai delle tue LIVE; la previsione accanto cambia mentre scrivi. Il resto parte da dati pubblicati per il tuo paese e la dimensione del tuo account. È una prima stima: gli intervalli sono larghi finché non inserisci i tuoi numeri.
start-intro = Scrivi quello che sai. Il resto parte da cifre pubblicate, e puoi cambiarlo dopo.
start-your-lives = Le tue LIVE
start-followers = Follower
start-lives-a-week = LIVE a settimana
start-hours-each = Ore ciascuna
start-gifts-an-hour = Regali all'ora
start-unknown = Non lo so
start-what-else = Altri guadagni
start-something-else = Qualcos'altro
start-where-you-live = Dove vivi
start-country = Paese
start-one-dollar = Un dollaro USA vale
start-your-goal = Il tuo obiettivo
start-a-month = Al mese
start-preview = La tua previsione
start-rest = Il resto, finché non lo cambi
start-private = Nulla lascia questo computer.
start-example = Prima guarda l'esempio
start-start = Inizia con questo
start-forecast = Una previsione da ipotesi. Si muove mentre scrivi.
start-search = Cerca
start-likes = Like
start-all-streams = Tutto, prima dei costi
start-sentence-lives-a-month = cioè { $lives } al mese
start-sentence-hours-a-month = { $hours } ore al mese
start-sentence-guess-some = allora da { $low } a { $high }, da { $site }
start-sentence-guess-none = allora da { $low } a { $high }; non è pubblicato nulla per un account come il tuo
start-sentence-amounts-in = importi in { $of }, scritti { $format }
start-sentence-rate-of = al { $day }. I regali si pagano in dollari.
start-sentence-no-rate = Nessun cambio incluso per questa valuta; scrivilo. I regali si pagano in dollari.
start-sentence-comes-gross = Circa { $median } al mese prima dei costi, in 8 simulazioni su 10 tra { $low } e { $high }.
start-sentence-comes-take-home = Circa { $median } netti al mese, in 8 simulazioni su 10 tra { $low } e { $high }.
start-sentence-other-unit = «{ $text }» ha un'altra unità; scrivi solo il numero
start-sentence-no-plan = { $name }: { $reason }
start-sentence-chance-0 = Nessuna simulazione su 100 raggiunge il tuo obiettivo.
start-sentence-chance = { $count } su 100 simulazioni raggiungono il tuo obiettivo.
basis-our-assumption = nostra ipotesi
basis-claims = { $count ->
    [one] un dato pubblicato
   *[other] { $count } dati che non concordano
}
basis-followers-2-53 = per { $followers } follower
basis-usual-share = una quota abituale, non una consulenza

## The question about another currency

currency-title = Passare il piano a { $to }?
currency-now = I suoi importi sono in { $from }. Convertirli, o tenere i numeri come sono?
currency-one-dollar = Un dollaro USA vale
currency-rate-of-some = al { $day }; i regali si pagano in dollari
currency-rate-of-none = nessun cambio incluso; scrivilo, perché i regali si pagano in dollari
currency-example = { $label }: { $from } diventa { $to }
currency-convert = Converti gli importi
currency-keep = Tieni i numeri
currency-cancel = Annulla
currency-no-rate = Un dollaro USA conta come { $of }1: imposta il cambio.

## The open document: its state, notices, failures and questions

save-hint-new = Il piano non ha un file. Salvalo per conservarlo.
save-hint-saved = Il file del piano ha tutte le modifiche.
save-hint-autosaved = Il file del piano non ha ancora queste modifiche. Ne esiste una copia su questo computer, se il programma si chiude all'improvviso.
save-hint-unsaved = Queste modifiche sono solo in questa finestra. Salva per conservarle.
save-hint-saving = Il file del piano è in scrittura.
rescued-nothing = Zeroline è andato in crash. Non c'erano modifiche non salvate.
rescued-written = Zeroline è andato in crash. Le tue modifiche sono state salvate in automatico; riavvialo per recuperarle.
rescued-unwritten = Zeroline è andato in crash e non è riuscito a scrivere l'ultima modifica. Riavvialo per recuperare quelle precedenti.
file-task-dialog = finestra dei file
file-task-open = apri piano
file-task-import = leggi piano
file-task-read-exports = leggi file
file-task-save = salva piano
file-task-export = esporta
file-task-open-exported = aprire il file esportato
file-task-versions = elenca versioni
file-task-recovery = cerca da recuperare
file-task-check = controlla file del piano
file-task-settings = salva impostazioni
window-hint-choose-to-open = Scegli un piano da aprire nella finestra dei file
window-hint-choose-to-save = Scegli dove salvare nella finestra dei file
window-hint-choose-to-import = Scegli un piano da cui importare nella finestra dei file
window-hint-choose-exports = Scegli i file da importare nella finestra dei file
window-hint-choose-to-export = Scegli dove esportare nella finestra dei file
recovery-note-crashed = Zeroline è andato in crash.
recovery-note-damaged = Una parte è illeggibile; questo è il resto.
recovery-note-never-saved = Mai salvato
recovery-note-unreadable = salvataggio automatico illeggibile
status-fault-autosave = Salvataggio automatico non riuscito: { $fault } ({ $folder }). Salva il piano; Zeroline riproverà.
status-fault-comparison-stopped = Errore interno: il confronto si è fermato. Il resto funziona ancora; cambia uno scenario per riprovare.
status-fault-futures-stopped = Errore interno: le simulazioni si sono fermate. Il resto funziona ancora; cambia il piano per riprovare.
status-fault-settings-some = Impossibile leggere le impostazioni, quindi si usano quelle predefinite. Il vecchio file ora è { $moved }.
status-fault-settings-none = Impossibile leggere le impostazioni in { $file }, quindi si usano quelle predefinite.
step-name-earlier = Modifiche precedenti
step-name-new = Nuovo piano
step-name-opened = Aperto { $file }
step-name-opened-repaired = Aperta copia riparata
step-name-reloaded = Ricaricato { $file }
step-name-restored = Ripristinata la versione di { $time }
step-name-against-base = { $scenario } rispetto alla base
step-name-imported = Importato { $file }
step-name-imported-files = Importati { $count } file
step-name-file-removed = Rimosso { $file }
step-name-preset = Preset: { $name }
notice-undone = Annullato: { $name }
notice-redone = Ripetuto: { $name }
notice-scenario-added = Aggiunto scenario { $name }
notice-scenario-removed = Rimosso scenario { $name }
notice-scenario-imported = Importato { $name }
notice-exported = Esportato in { $file }
notice-copied = Copiato
notice-export-cancelled = Esportazione annullata; nulla è stato scritto.
notice-nothing-imported = Il piano ha già tutto; nulla è cambiato.
notice-same-as-version = Il piano è uguale a questa versione; nulla è cambiato.
notice-recovered = Recuperate le modifiche di { $time }
notice-nothing-to-recover = Nessuna modifica non salvata da recuperare.
notice-open-elsewhere = { $file } è aperto anche in un'altra finestra. Se l'altra salva, qui si nota.
notice-opened-picture = Aperto il piano in { $file }. Salvalo per conservare le modifiche; l'immagine resta com'è.
notice-no-data-folder = Nessun salvataggio automatico: questo sistema non indica una cartella per i dati dei programmi.
failure-title-not-possible = Non possibile
failure-title-not-opened = { $file } non è stato aperto
failure-title-partly-known = { $file } è aperto, ma alcune parti vengono da uno Zeroline più recente
failure-title-repaired = È aperta una copia riparata
failure-title-not-read = Impossibile leggere { $file }
failure-title-not-exported = Non esportato
failure-title-not-saved = { $file } non è stato salvato
failure-title-own-ledger = Alcune righe del tuo registro vengono ignorate
failure-title-internal-error = Errore interno
failure-line-copy = Questa è una copia non salvata; il file non è cambiato.
failure-line-repair = Riga { $change }
failure-line-open-plan = Questo è il file del piano aperto. Scegli un altro nome.
failure-line-unfinished = Impossibile completare «{ $task }». Il tuo piano è ancora aperto; riprova.
path-fault-empty = Scrivi un percorso.
path-fault-exists = { $path } esiste già. Scegli un altro nome o prima eliminalo.
more-differences = e altre { $count }
version-change-unreadable = Illeggibile; conservata in { $path }
version-change-oldest = La versione più vecchia
restoring-nothing = Uguale al piano aperto
restoring = Ripristinando: { $differences }
save-state-new = nuovo, ancora nulla da salvare
    .first = Nuovo, ancora nulla da salvare
save-state-saved = salvato su questo computer
    .first = Salvato su questo computer
save-state-autosaved = modifiche non salvate, con copia automatica
    .first = Modifiche non salvate, con copia automatica
save-state-unsaved = modifiche non salvate
    .first = Modifiche non salvate
save-state-saving = salvataggio…
    .first = Salvataggio…
day-and-time = { $day } { $month } { $year }, { $time }

## Exports from the window

export-title-picture = Esporta come immagine
export-title-report = Esporta come rapporto
export-title-workbook = Esporta come foglio di calcolo
export-title-scenario = Esporta come piano
export-title-text = Esporta come testo
export-running-picture = Esportazione dell'immagine…
export-running-report = Esportazione del rapporto…
export-running-workbook = Esportazione del foglio di calcolo…
export-running-scenario = Esportazione dello scenario…
export-running-text = Esportazione del testo…
export-not-made = Non è stato possibile crearlo: { $reason }
export-no-program = Nessun programma di questo sistema l'ha aperto: { $reason }. Aprilo tu: { $file }
export-blurred-title = Esportare importi sfocati?
export-blurred-note = L'esportazione mostra ogni importo.

## Labels, values and names of edits

label-season = Stagione in { $month }
label-of-stream = { $stream }: { $label }
value-range = { $low }–{ $high }
value-no-range = nessun intervallo
plan-edit-added = Aggiunto { $name }
plan-edit-removed = Rimosso { $name }
plan-edit-note = Nota su { $label }
plan-edit-source = Fonte di { $label }
plan-edit-text-edited = { $label }: modificato
plan-edit-set = { $label } { $from } → { $to }
plan-edit-turned-on = { $label }: sì
plan-edit-turned-off = { $label }: no
plan-edit-stream-on = { $name }: sì
plan-edit-stream-off = { $name }: no
plan-edit-gift-added = Aggiunto il regalo { $name }
plan-edit-gift-removed = Rimosso il regalo { $name }
plan-edit-gifts-per-hour = { $name } all'ora { $from } → { $to }
plan-edit-past-months = Mesi passati
plan-edit-real-earnings-set = { $stream }, { $month }: { $from } → { $to }
plan-edit-real-earnings-new = { $stream }, { $month }: { $to }
plan-edit-real-earnings-none = { $stream }, { $month }: non noto
plan-edit-tax-bands = Scaglioni fiscali
plan-edit-gift-table = Tabella dei regali
plan-edit-event-added = Aggiunto { $event }
plan-edit-event-removed = Rimosso { $event }
plan-edit-event-follows-base = { $name } segue la base
plan-edit-changes = { $count } modifiche
plan-edit-scenario-added = Aggiunto scenario { $name }
plan-edit-scenarios-added = Scenari aggiunti
plan-edit-scenario-removed = Rimosso scenario { $name }
plan-edit-scenarios-removed = Scenari rimossi
plan-edit-scenarios-changed = { $count } scenari modificati
plan-edit-scenario-moved = Spostato lo scenario { $name }
plan-edit-scenarios-reordered = Scenari in altro ordine
plan-edit-scenario-renamed = { $from } → { $to }
plan-edit-in-scenario = { $name }: { $edit }
plan-edit-follows-base = { $label } segue la base
plan-edit-follows-base-in-all = segue la base
plan-edit-own-streams = entrate proprie
plan-edit-scenario-note = nota modificata
plan-edit-scenario-colour = altro colore
plan-edit-unreadable-changes = modifiche che qui non si leggono
plan-edit-unknown-fields = Campi di uno Zeroline più recente, sconosciuti a questo
plan-edit-event-renamed = { $from } → { $to }
plan-edit-event-set = { $name } → { $to }

## A plan whose take-home changed with the tax by the year

tax-by-year = Una perdita ora riduce le tasse del suo anno: il netto di tutti i mesi è { $after }, nelle versioni precedenti era { $before }

## Heads of columns, labels of rows and titles of reports

heading-amount = Importo
heading-amounts = Importi
heading-any-number = qualsiasi numero
heading-as-set = Ai valori impostati
heading-at-high = In alto
heading-at-low = In basso
heading-cash-in = In arrivo
heading-chance = Probabilità
heading-chance-of-goal = Probabilità dell'obiettivo
heading-costs = Costi
heading-costs-and-tax = Costi e tasse
heading-counts-as = Conta come
heading-difference = Differenza
heading-earned = Guadagnato
heading-eight-in-ten = 8 simulazioni su 10
heading-eight-in-ten-of-gross = Lordo, 8 su 10
heading-eight-in-ten-of-take-home = Netto, 8 su 10
heading-figure = Valore
heading-gifts = Regali LIVE
heading-goal-met = Obiettivo raggiunto
heading-gross = Lordo
heading-half-are-above = La metà è sopra
heading-here = Qui
heading-how-sure = Quanto è sicuro?
heading-in-the-plan = Nel piano
heading-likes = Like
heading-live-hour = Ora di LIVE
heading-living = Vita
heading-loss = una perdita
heading-month = Mese
heading-not-met = non raggiunto
heading-now = Ora
heading-number = Numero
heading-off = no
heading-one-off = Una tantum
heading-one-off-events = Una tantum
heading-outside-plan = fuori dal piano
heading-owed = Da ricevere
heading-paid = Pagato
heading-planned = Previsto
heading-from-data = Intervallo dai dati
heading-happened = In realtà
heading-rests-on = Si basa su
heading-nineteen-in-twenty = 19 su 20
heading-came-with = Diamanti
heading-twice-the-likes = Con il doppio dei like
heading-percent = Percentuale
heading-per-live-hour = Per ora di LIVE
heading-private = Privato
heading-rank = Rango
heading-row-ahead-of-column = Riga avanti a colonna
heading-rule = Regola
heading-scenario = Scenario
heading-share = Quota
heading-source = Fonte
heading-source-date = Data della fonte
heading-spendable = Da spendere
heading-stream = Entrata
heading-take-home = Netto
heading-tax = Tasse da parte
heading-then = Poi
heading-total = Totale
heading-usd-per-coin = Dollari a moneta
heading-your-plan = Il tuo piano
title-span = { $count ->
    [1] { $currency }, { $first }
   *[other] { $currency }, { $months }, da { $first } a { $last }
}
title-matters = Che cosa conta di più? { $plan }
title-compared = Qual è meglio? { $plan }
title-compared-by = { $months }, { $measure } rispetto a { $reference }.
title-steps = Da { $from } a { $to }: { $plan }
title-steps-of = { $months }, { $measure } ai valori impostati.
title-sweep-none = { $x }: { $figure }
title-sweep-some = { $x } (in orizzontale) e { $y } (in verticale): { $figure }
title-goal-first-met-none = Obiettivo: prima volta
title-goal-first-met-some = { $goal }: prima volta
title-sooner = { $months } prima
title-later = { $months } dopo
figure-as-set-total = { $measure } su { $months }, ai valori impostati
figure-as-set-month = { $measure } del mese { $month }, ai valori impostati
figure-percentile = { $measure } su { $months } superato in { $futures }
figure-lowest-spendable = soldi rimasti nel punto più basso, ai valori impostati
figure-chance-of-running-out = probabilità che i soldi finiscano
figure-chance-in-month = probabilità che il { $measure } raggiunga l'obiettivo nel mese { $month }
gift-path = { $gifts } regali → { $coins } monete → { $diamonds } diamanti → { $amount }
gift-path-visibility = {" "}× { $factor } visibilità = { $amount }

## Sentences of reports

months = { $count ->
    [one] 1 mese
   *[other] { $count } mesi
}
share-none = nessuna
share-all = tutte
share-hardly-any = meno di 1 su 100
share-nearly-all = più di 99 su 100
share-tenths = { $tenths } su 10
share-hundredths = { $hundredths } su 100
share-short-hardly-any = meno di 1 su 100
share-short-nearly-all = più di 99 su 100
share-short-tenths = { $tenths } su 10
share-short-hundredths = { $hundredths } su 100
of-futures-all = tutte le simulazioni
of-futures-nearly-all = più di 99 su 100 simulazioni
of-futures-none = nessuna simulazione
of-futures-hardly-any = meno di 1 su 100 simulazioni
of-futures-hundredths = { $hundredths } su 100 simulazioni
list-and = {" "}e{" "}
figure-claim-total = il totale è { $total } ({ $measure }) ai valori impostati
figure-claim-month = { $month } porta { $amount } ({ $measure }) ai valori impostati
figure-claim-percentile = { $count ->
    [1] le simulazioni che raggiungono { $total } ({ $measure }) nel mese sono { $share }
   *[other] le simulazioni che raggiungono { $total } ({ $measure }) su { $months } sono { $share }
}
figure-claim-lowest-spendable = i soldi rimasti sono { $amount } nel punto più basso
figure-claim-running-out = le simulazioni in cui i soldi finiscono sono { $share }
figure-claim-chance = le simulazioni che raggiungono { $amount } ({ $measure }) in { $month } sono { $share }
goal-gross = Obiettivo di { $amount } al mese
goal-take-home = Obiettivo di { $amount } netti al mese
against-same = { $name } guadagna quanto { $reference } in ogni simulazione.
against-parts = { $name } accanto a { $reference }: { $parts }.
standing-ahead = avanti in { $futures }
standing-level = alla pari in { $futures }
standing-behind = indietro in { $futures }
against-even = { $name } contro { $reference } è quasi un testa o croce: è avanti in { $ahead }.
against-ahead = { $name } batte { $reference } in { $futures }, di solito di { $amount } al mese.
against-behind = { $name } resta dietro a { $reference } in { $futures }, di solito di { $amount } al mese.
sentence-now = Ora { $now }.
sentence-nothing-to-change = Non serve cambiare nulla: già ora { $now }.
sentence-then-some = { $edit }: allora { $then }.
sentence-then-none = Allora { $then }.
sentence-out-of-reach-some = Fuori portata: { $edit } aiuta di più, e allora { $best }. L'obiettivo è { $target }.
sentence-out-of-reach-none = Fuori portata: questo aiuta di più, e allora { $best }. L'obiettivo è { $target }.
sentence-target = L'obiettivo è { $target }.
sentence-likes-do-not-help = Nessun numero di like basterebbe: i like non pagano nulla, quindi quanti che siano { $now }.
sentence-number-does-not-help = Nessun altro valore di «{ $label }» basterebbe: ora { $now }, e meglio di così non va.
sentence-numbers-do-not-help = Muovere questi non basterebbe: ora { $now }, e meglio di così non va.
sentence-lift-only = I like di per sé non pagano nulla: questo è l'effetto sui regali ipotizzato dal piano.
sentence-written = Scritto { $path }.
sentence-all-orders = L'effetto di una modifica dipende da quelle prima, quindi di ognuna si fa la media su tutti gli ordini.
sentence-sampled-orders = L'effetto di una modifica dipende da quelle prima, quindi di ognuna si fa la media su { $orders } ordini casuali: { $changes } modifiche ne hanno troppi per provarli tutti.
sentence-futures = { $count ->
    [one] 1 simulazione, seme { $seed }.
   *[other] { $futures } simulazioni, seme { $seed }.
}
sentence-goal-chance = Simulazioni che raggiungono l'obiettivo di { $goal } ({ $measure }) al mese in { $month }: { $in_month }.
sentence-goal-chances = Simulazioni che raggiungono l'obiettivo di { $goal } ({ $measure }) al mese: { $in_month } in { $month }, { $some } in qualche mese fino ad allora, { $all } in ogni mese.
sentence-runs-out = Ai valori impostati i soldi finiscono in { $month }.
sentence-lowest-cash = Ai valori impostati i soldi non finiscono; il minimo è { $amount } in { $month }.
sentence-chance-of-running-out = Simulazioni in cui i soldi finiscono entro { $month }: { $share }.
sentence-most-living-none = In più di 1 simulazione su 10 i soldi finiscono anche senza spese di vita.
sentence-most-living = Le spese di vita possono arrivare a { $amount } al mese se i soldi devono bastare in 9 simulazioni su 10.
sentence-cut-off = Il piano va oltre le simulazioni: in esse nessuna entrata rende più di 1e25 al mese, quindi le loro cifre sono troppo basse.
sentence-beyond-futures = Il piano cresce oltre 1e25 al mese, che le simulazioni non reggono; usa meno crescita o meno mesi.
sentence-median-more = La simulazione mediana porta { $median }, più dei { $as_set } ai valori impostati: le sorprese buone sono più grandi di quelle cattive, e si sommano.
sentence-median-less = La simulazione mediana porta { $median }, meno dei { $as_set } ai valori impostati: gli intervalli lasciano più spazio sotto che sopra.
sentence-per-live-hour = { $amount } lordi per ogni ora di LIVE, con { $hours } ore al mese.
sentence-no-live-hours = Nessuna ora di LIVE in questo piano.
sentence-likes = Like: { $likes } al mese, { $zero } in ogni mese.
sentence-likes-do-not-matter = Like: { $zero }, quanti che siano.
sentence-goal-met = { $goal }: raggiunto la prima volta in { $month }.
sentence-goal-not-met = { $goal }: non raggiunto, { $month } porta { $amount }.
sentence-goal-not-met-in = { $goal }: non raggiunto in questi { $months };
sentence-best-month = il mese migliore è { $month } con { $amount }.
sentence-tornado = { $months }, { $total } ({ $measure }) ai valori impostati; ogni numero al suo estremo basso e alto, il resto ai valori impostati:
sentence-tornado-of = { $figure }: { $amount }; ogni numero al suo estremo basso e alto, il resto com'è:
sentence-each-of = { $figure }:
sentence-ranks = Rango: vicino a 1, le simulazioni migliori hanno qui un numero alto; vicino a −1, uno basso; vicino a 0, l'uno o l'altro.
sentence-published-rules = Secondo una regola pubblicata questo mese porta { $least }, secondo un'altra { $most }.
sentence-published-rules-agree = Ogni regola pubblicata dà lo stesso per questo mese.
sentence-same-as-set = { $name } guadagna quanto { $reference } ({ $measure } ai valori impostati, senza simulazioni).
sentence-less-as-set = { $name } guadagna { $amount } meno di { $reference } ({ $measure } ai valori impostati, senza simulazioni).
sentence-more-as-set = { $name } guadagna { $amount } più di { $reference } ({ $measure } ai valori impostati, senza simulazioni).
sentence-compared-columns = Obiettivo raggiunto: il primo mese ai valori impostati. Probabilità: simulazioni che raggiungono l'obiettivo in qualche mese.
sentence-pairs-too-wide = Quanto spesso ognuno è avanti agli altri è troppo largo per un terminale; lo dà --format json.
sentence-grid-too-wide = Questa griglia è troppo larga per un terminale; usa meno passi, oppure --format csv o json.
sentence-sweep-at-least = ● { $target } o più.
sentence-sweep-at-most = ● { $target } o meno.
sentence-sweep-passed = {" "}Superato a circa { $values }.
sentence-fee = Circa { $fee }: { $bases }.
fee-by-followers = { $fee } per follower ed engagement ({ $claims } dati)
fee-by-views = { $fee } per visualizzazioni

## Sentences on past months as they really were, and on likes in them

past-sentence-actuals = Come sta andando? { $plan }
past-sentence-no-actuals = Non si sa nulla dei mesi passati. `zeroline import PLAN FILES --yes` li importa.
past-sentence-actual-days = { $count ->
    [one] { $count } giorno ha cifre di LIVE, { $first }.
   *[other] { $count } giorni hanno cifre di LIVE, da { $first } a { $last }.
}
past-sentence-actual-hours = { $days ->
    [one] { $days } di questi ha l'ora del suo primo LIVE.
   *[other] { $days } di questi hanno l'ora del loro primo LIVE.
}
past-sentence-likes-in-lives = I like pagano, nelle tue LIVE? { $plan }
past-sentence-left-out = { $days ->
    [one] 1 altro giorno non ha diamanti, like o tempo in onda, e non viene usato.
   *[other] Altri { $days } giorni non hanno diamanti, like o tempo in onda, e non vengono usati.
}
past-sentence-as-it-looks = A prima vista
past-sentence-time-taken-out = Tolto il tempo in onda
past-sentence-time-and-viewers-taken-out = Tolti tempo in onda e spettatori
past-sentence-range = da { $low } a { $high }
past-sentence-money-per-likes = Con { NUMBER(10000) } like sono arrivati { $amount } di regali in questi giorni, per lo più con il tempo in onda.
past-sentence-goes-with = Va insieme ai diamanti, da −1 a 1: { $list }.
past-sentence-weekday = giorno della settimana
past-sentence-start-hours-too-few = { $days ->
    [one] L'ora del primo LIVE è nota per { $days } giorno: troppo poco per dirlo; ne servono almeno { $fewest }.
   *[other] L'ora del primo LIVE è nota per { $days } giorni: troppo pochi per dirlo; ne servono almeno { $fewest }.
}
past-sentence-start-hours = Per ora del primo LIVE su { $days } giorni, a quarti di giornata secondo l'orologio dei tuoi file; il tempo in onda non è escluso:
past-sentence-day-part-too-few = { $days ->
    [one] Dalle { $from }:00 alle { $to }:00: { $days } giorno, mediana { $median } diamanti; troppo poco per confrontare.
   *[other] Dalle { $from }:00 alle { $to }:00: { $days } giorni, mediana { $median } diamanti; troppo pochi, o troppo diversi, per confrontare.
}
past-sentence-day-part = Dalle { $from }:00 alle { $to }:00: { $days } giorni, mediana { $median } diamanti, { $more } rispetto agli altri giorni (19 su 20: { $low } a { $high }).
past-sentence-no-proof = È uno schema nei giorni passati, non una prova: i fan che regalano mettono anche like, e un buon giorno ha più di entrambi.
past-sentence-never-income = Like: $0. Nulla qui lo cambia.
likes-answer-fewest = { $days } giorni con diamanti, like e tempo in onda sono troppo pochi per dirlo; ne servono almeno { $fewest }.
likes-answer-too-few = I tuoi { $days } giorni con LIVE sono troppo pochi per dirlo: sono troppo diversi tra loro.
likes-answer-no-difference = Nei tuoi { $days } giorni con LIVE, più like non mostrano differenze nei regali oltre al tempo in onda.
likes-answer-more = Nei tuoi { $days } giorni con LIVE, con il doppio dei like sono arrivati da { $low } a { $high } diamanti in più, tolto il tempo in onda.
likes-answer-less = Nei tuoi { $days } giorni con LIVE, con il doppio dei like sono arrivati da { $high } a { $low } diamanti in meno, tolto il tempo in onda.

## Texts on a plan beside reality: the futures given the past, numbers of the past, and likes in one's own LIVEs

not-proven-never-help = Che i like non aiutino mai nessuno.
not-proven-no-small-effect = Che manchi anche un effetto piccolo.
not-proven-order = Che cosa viene prima.
not-proven-reach = Nulla sulla visibilità.
range-width-too-narrow = 8 intervalli su 10 dovrebbero reggere; è andata così per { $held } su { $of }: i tuoi intervalli sono troppo stretti.
range-width-right = 8 intervalli su 10 dovrebbero reggere; è andata così per { $held } su { $of }: va bene.
range-width-too-wide = 8 intervalli su 10 dovrebbero reggere; è andata così per { $held } su { $of }: i tuoi intervalli forse sono troppo ampi.
reality-on-course = Di questo passo { $now } in { $months }, { $difference }; 8 su 10: da { $low } a { $high }.
reality-rests-on-futures = Si basa su { $distinct } simulazioni diverse su { $of }.
reality-none-fits = Nessuna simulazione di questo piano corrisponde a questi mesi. Allarga gli intervalli delle entrate che differiscono di più.
reality-left-out-earned-nothing = { $stream }: in un mese passato non ha reso nulla, quindi non muove i mesi a venire.
reality-left-out-unknown = { $stream }: di un mese passato non si sa nulla; lì conta come nulla e non muove i mesi a venire.
reality-left-out-not-planned = { $stream }: ha reso in un mese in cui il piano non la prevede, quindi non muove i mesi a venire.
reality-rests-lives = { $lives ->
    [one] 1 LIVE
   *[other] { $lives } LIVE
}
reality-source = i miei dati, { $rests_on }
reality-drift = { $number }: previsto { $planned }, in realtà { $had } in { $rests_on }.
reality-nothing-yet = Non si sa ancora nulla dei mesi passati.
reality-bring-it-in = Trascina su questa finestra i file che esportano le tue piattaforme; si leggono qui e non vanno da nessuna parte.
reality-so-far-against = { $real } in { $months }: { $difference }.
reality-so-far-in-days = { $real } finora: { $difference }.
reality-no-month-yet = Nessun mese di questo piano è ancora finito, quindi i mesi a venire sono come previsti.
reality-all-left-out = Non muovono i mesi a venire: { $streams }.
reality-count-as-nothing = Di { $streams } non si sa nulla nei mesi passati: questo totale lì li conta come 0.
reality-today = Oggi, { $day } { $month }
reality-until = Fino al { $day } { $month }
reality-planned-band = Previsto, 8 su 10
reality-new-band = Ora, 8 su 10
reality-chart-summary = Mesi passati per entrata e fascia di quelli a venire: { $real } in { $months }, previsti { $planned }; like { $zero } in ogni mese
reality-between = da { $low } a { $high }
reality-stream-row = { $name }: previsto { $planned }, reale { $real }, differenza { $difference }
reality-no-numbers-yet = Servono file di LIVE o guadagni di un mese intero.
reality-planned-and-had = previsto { $planned }, in realtà { $had }
reality-own-range = il suo intervallo ora: { $range }, da { $rests_on }
reality-method = 8 su 10 di { NUMBER(2000) } campioni delle tue LIVE o dei tuoi mesi, più vicini al piano finché sono pochi.
reality-as-planned = ✓ come previsto
reality-use-for = Usalo: { $number }
reality-card-so-far = Finora, { $months }
reality-card-days = Finora
reality-card-now = { $months }, ora
reality-card-planned = { $months }, previsto
reality-card-goal = Obiettivo raggiunto
reality-no-future-fits = nessuna simulazione
reality-met-in = in { $met } su { $of } finora
reality-twice-the-likes = Con il doppio dei like i regali sono stati: { $with_twice }. I tuoi dati lasciano spazio da { $low } a { $high } (19 volte su 20).
reality-no-hour = I tuoi file contano per giorno, quindi l'ora non si può sapere.
reality-assume-lift = Ipotizza regali in più ({ $lift }) con il doppio dei like
reality-lift-is-optional = Imposta l'effetto dei like, che conta tra i regali. I like di per sé non pagano nulla. Si può annullare.
reality-as-it-looks = A prima vista
reality-time-taken-out = Tolto il tempo in onda
reality-time-and-viewers-taken-out = Tolti tempo in onda e spettatori
reality-looks-like = 2× like, regali: { $more }. Le LIVE lunghe pure.
reality-what-is-left = 2× like, regali: { $more } a parità di tempo.
reality-too-few-dots = Per una linea servono almeno { $fewest } giorni con LIVE.
reality-diamonds-of-day = diamanti in un giorno di LIVE
reality-likes-of-day = like in un giorno di LIVE
reality-diamonds-for-length = diamanti, per quel tempo in onda
reality-likes-for-length = like, per quel tempo in onda
reality-half = metà
reality-as-usual = come al solito
reality-double = doppio
reality-live-day = { $day }: { $hours } in onda, { $likes } like, { $diamonds } diamanti
reality-dots-under = un punto è un giorno, in onda meno di { $hours }
reality-dots-from = { $hours } o più
reality-days-of-yours = { $days ->
    [one] 1 giorno con LIVE
   *[other] { $days } giorni con LIVE
}
reality-from-to = da { $first } a { $last }
reality-how-it-is-done = Per ogni giorno: i like e i diamanti che di solito riceve un giorno con quel tempo in onda. I punti mostrano di quanto è stato sopra o sotto.
reality-copy-lives = Copia la tabella di { $days } giorni
reality-implied = Ricavato dai guadagni, con gli altri numeri dell'entrata come previsti.
reality-as-in-plan = come previsto
reality-over-plan = { $amount } sopra il piano
reality-under-plan = { $amount } sotto il piano
reality-more = { $share } in più
reality-fewer = { $share } in meno
reality-hours = { $hours } h
likes-pay-fewest = Troppo pochi per dirlo: { $days } giorni con diamanti, like e tempo in onda, e ne servono almeno { $fewest }.
likes-pay-too-few = Troppo pochi per dirlo: i tuoi { $days } giorni con LIVE sono troppo diversi tra loro.
likes-pay-no-difference = No. A parità di tempo in onda, i like non hanno fatto alcuna differenza visibile.
likes-pay-more = I like non pagano nulla. A parità di tempo in onda, i giorni con più like hanno avuto più regali.
likes-pay-less = No. A parità di tempo in onda, i giorni con più like hanno avuto meno regali.
not-proven-never-help-reason = Queste sono le LIVE di una sola persona.
not-proven-small-effect-below = Sotto circa { $share } per il doppio dei like, qui non si vedrebbe. Con il quadruplo delle LIVE la soglia si dimezzerebbe.
not-proven-small-effect-reason = Servono molte LIVE per vederne uno.
not-proven-order-reason = I regali possono portare like, come i like regali.
not-proven-reach-reason = Nessun file dice quanti sono venuti grazie ai like.

## Words of the view of reality

reality-word-so-far = Finora
reality-word-likes = Like
reality-word-earned = guadagnati
reality-word-planned = previsto
reality-word-real = reale
reality-word-difference = differenza
reality-word-by-stream = Per entrata, finora
reality-word-all-streams = Tutte le entrate
reality-word-own-lives-say = I tuoi dati
reality-word-use-it = Usalo
reality-word-not-proven = Non provato da questo
reality-word-how-taken-out = Come si toglie il tempo in onda
reality-word-show = Mostra
reality-word-dismiss = Ignora
reality-word-time-on-air = Tempo in onda
reality-word-diamonds = Diamanti
reality-word-they-paid = Hanno pagato
reality-word-do-likes-pay = I like pagano, nelle tue LIVE?

## The fault of a picture that is opened as a plan

picture-fault-no-plan = nessun piano in questa immagine
    .remedy = esportala di nuovo, con il piano dentro
picture-fault-cut-off = questa immagine è troncata prima della fine del suo piano
    .remedy = usa un'altra copia
picture-fault-damaged = il piano in questa immagine è danneggiato
    .remedy = usa un'altra copia
picture-fault-foreign = i file { $format } non contengono un piano
    .remedy = usa un file di piano, o un PNG o SVG esportato da Zeroline
picture-fault-takes-no-changes = un'immagine non accetta modifiche
    .remedy = aprila nella finestra e salva il piano in un file

## Texts of a report on paper

printed-span = Guadagni dalle LIVE su TikTok, da { $first } a { $last }, in { $currency }
printed-in-futures = In 8 simulazioni su 10 { $months } portano da { $low } a { $high } { $measured }, nulla dai like.
printed-as-set = Ai valori impostati { $months } portano { $total } { $measured }, nulla dai like.
printed-likes = Like, { $likes } al mese
printed-likes-note = in ogni mese e in ogni simulazione
printed-where-from = Da dove vengono?
printed-matter-most = { $count ->
    [one] Quale ipotesi conta di più?
   *[other] Quali { $count } ipotesi contano di più?
}
printed-every-assumption = Tutte le ipotesi
printed-limits = Limiti di questa previsione
printed-no-promise = Deriva da ipotesi. Non è una promessa di guadagno, né da parte del creator né di Zeroline.
printed-ordinary-months = Le simulazioni conoscono gli intervalli delle ipotesi e i normali alti e bassi da un mese all'altro. Non conoscono un account chiuso, una nuova regola di una piattaforma o una malattia.
printed-weak-sources = Molte cifre pubblicate sono deboli, e molte ipotesi non ne hanno: la tabella indica la fonte di ognuna, o che manca. Quelle con una data di oltre un anno fa sono segnate come vecchie.
printed-no-tax-advice = Le tasse sono una stima da mettere da parte, non una consulenza.
printed-assumption = Ipotesi
printed-value = Valore
printed-range-of = 8 su 10
printed-range = { $low }–{ $high }
printed-season = { $month } { $season }
printed-at-low = Giù
printed-at-high = Su
printed-basis = Base
printed-basis-and-note = Fonte con data, nota
printed-note = Nota: { $note }
printed-page = { $number } di { $count }
printed-boxes = Le lettere senza font su questo computer sono riquadri: { $letters }
printed-day = { $day } { $month } { $year }
printed-gross = prima dei costi
printed-take-home = dopo costi e tasse

## Messages of imports

export-kind-live-engagement = TikTok LIVE Center, interazioni
export-kind-live-revenue = TikTok LIVE Center, ricavi
export-kind-live-activity = TikTok LIVE Center, attività
export-kind-live-viewers = TikTok LIVE Center, spettatori
export-kind-backstage = LIVE Backstage, dati dei creator
export-kind-studio-overview = TikTok Studio, panoramica
export-kind-studio-followers = TikTok Studio, follower
export-kind-studio-content = TikTok Studio, contenuti
export-kind-data-export = Esportazione dati di TikTok, cronologia LIVE
export-kind-shop-affiliate = TikTok Shop, ordini affiliati
export-kind-shop-seller = TikTok Shop, ordini del venditore
export-kind-patreon-members = Patreon, membri
export-kind-patreon-earnings = Patreon, guadagni
export-kind-ko-fi = Ko-fi, pagamenti
export-kind-amazon-earnings = Amazon Associates, guadagni
export-kind-pay-pal = PayPal, pagamenti
export-kind-stripe = Stripe, pagamenti
export-kind-buy-me-a-coffee = Buy Me a Coffee, pagamenti
export-kind-own-table = una tabella, letta dai nomi delle colonne
date-order-year-first = date come 2027-01-31
date-order-day-first = date come 31/01/2027
date-order-month-first = date come 01/31/2027
date-order-month-by-name = date come January 31
date-order-month-alone = mesi come 2027-01
column-role-date = data
column-role-amount = importo
column-role-currency = valuta
day-field-lives = LIVE
day-field-start-hour = ora del primo LIVE
day-field-minutes = minuti in onda
day-field-likes = like
day-field-viewers = spettatori
day-field-gifters = donatori di regali
day-field-diamonds = diamanti
day-field-new-followers = nuovi follower
day-field-video-views = visualizzazioni dei video
day-field-video-likes = like dei video
day-field-members = membri
day-field-new-members = nuovi membri
day-field-left-members = membri usciti
actuals-source-live-center = LIVE Center
actuals-source-backstage = LIVE Backstage
actuals-source-data-export = Esportazione dati di TikTok
actuals-source-studio = TikTok Studio
actuals-source-shop-affiliate = TikTok Shop, affiliazione
actuals-source-shop-seller = TikTok Shop, venditore
actuals-source-patreon = Patreon
actuals-source-ko-fi = Ko-fi
actuals-source-buy-me-a-coffee = Buy Me a Coffee
actuals-source-amazon = Amazon Associates
actuals-source-pay-pal = PayPal
actuals-source-stripe = Stripe
actuals-source-own-table = tabella propria
actuals-source-typed = scritto a mano
import-fault-empty = il file è vuoto
import-fault-too-large = supera { $most } MiB
    .remedy = esporta un periodo più breve
import-fault-too-many-rows = più di { $most } righe
    .remedy = esporta un periodo più breve
import-fault-too-many-columns = una riga con più di { $most } colonne
    .remedy = controlla i separatori delle sue colonne
import-fault-archive-too-large = decompresso supera { $most } MiB
    .remedy = decomprimilo e importa il file che ti serve
import-fault-damaged-archive = l'archivio è danneggiato o cifrato
    .remedy = scaricalo di nuovo
import-fault-damaged-workbook = la cartella di lavoro è danneggiata
    .remedy = scaricala di nuovo, o salvala come CSV
import-fault-nothing-in-archive = nessun file noto in questo archivio
    .remedy = decomprimilo e importa il file che ti serve
import-fault-not-a-table = non è una tabella
    .remedy = usa CSV, XLSX, JSON o lo zip di un'esportazione dati
import-fault-bad-json = non è JSON alla riga { $line }, colonna { $column }
    .remedy = scaricalo di nuovo
import-fault-no-lives = nessuna LIVE in questa esportazione dati
    .remedy = chiedi a TikTok tutti i dati, in formato JSON
import-fault-unknown = una tabella di tipo sconosciuto
    .remedy = indica le sue colonne, per esempio --map date=Day --map amount=Total
import-fault-no-column = nessuna colonna «{ $name }»
    .remedy = usa un nome dall'intestazione del file
import-fault-date-order = giorno e mese delle sue date non si distinguono
    .remedy = usa --dates day-first o --dates month-first
import-fault-no-year = le sue date non hanno l'anno
    .remedy = usa --year, per esempio --year 2027
import-fault-no-dates = nessuna riga ha una data leggibile
    .remedy = usa un'altra colonna o un'altra esportazione
import-fault-decimal = il segno in numeri come { $sample } può indicare migliaia o decimali
    .remedy = usa --number-mark point o --number-mark comma
import-fault-no-stream = il file non dice per cosa erano i soldi
    .remedy = usa --stream, per esempio --stream supporters
import-fault-unknown-stream = il piano non ha questa entrata
    .remedy = prima aggiungila al piano
import-fault-many-creators = contiene { $count } creator
    .remedy = usa --creator con un nome o un id dal file
import-fault-no-creator = non contiene questo creator
    .remedy = usa --creator con un nome o un id dal file
import-fault-no-rate = nessun cambio per { $currency }
    .remedy = usa --rate { $currency }=1.1
import-fault-cancelled = annullato
file-form-semicolons = punti e virgola tra le colonne
file-form-tabs = tabulazioni tra le colonne
file-form-bars = barre tra le colonne
file-form-commas = virgole tra le colonne
file-form-decimal-comma = decimali come 1,5
file-form-decimal-point = decimali come 1.5
import-sum = { $sum } { $field }
merge-outcome-new = nuovo
merge-outcome-same = già presente
merge-outcome-added = aggiunto ad altri giorni
merge-outcome-replaced = sostituisce quello più vecchio
merge-outcome-in-place-of = sostituisce { $other }
merge-outcome-other-source = non usato: lo ha già { $other }
merge-outcome-other-has-more = non usato: { $other } ha più giorni
merge-outcome-older = non usato: ci sono già più giorni
merge-outcome-overlaps = non usato: alcuni suoi giorni ci sono già
import-doubt-earnings-unit = l'unità dei suoi guadagni è sconosciuta, quindi non vengono usati
    .remedy = usa --earnings-in diamonds o --earnings-in usd se la conosci
import-doubt-no-currency = non indica una valuta; letto come { $currency }
    .remedy = usa --currency per un'altra
import-doubt-diamonds-at-rate = i diamanti contano ${ $usd } l'uno, come nel piano
import-doubt-pending = { $rows ->
    [one] { $rows } ordine non è definitivo: { $amount } { $currency } previsti, non conteggiati
   *[other] { $rows } ordini non sono definitivi: { $amount } { $currency } previsti, non conteggiati
}
import-doubt-refunds = { $rows ->
    [one] { $rows } rimborso, detratto o escluso
   *[other] { $rows } rimborsi, detratti o esclusi
}
import-doubt-not-income = { $rows ->
    [one] { $rows } riga non è un guadagno: prelievi, pagamenti ad altri, cambi di valuta
   *[other] { $rows } righe non sono guadagni: prelievi, pagamenti ad altri, cambi di valuta
}
import-doubt-unreadable = { $rows ->
    [one] { $rows } riga senza data o numero leggibile, la prima alla riga { $first }; non usata
   *[other] { $rows } righe senza data o numero leggibile, la prima alla riga { $first }; non usate
}
import-doubt-ahead = { $rows ->
    [one] { $rows } riga è di un giorno dopo oggi, { $first }; non viene usata
   *[other] { $rows } righe sono di giorni dopo oggi, dal { $first }; non vengono usate
}
import-doubt-part-of-month = va da { $first } a { $last }, non è un mese intero
import-doubt-several-months = il suo periodo ha più mesi, quindi i suoi importi non vengono usati
    .remedy = esporta mese per mese
import-doubt-greenwich-days = i suoi giorni iniziano a mezzanotte di Greenwich (UTC)
import-doubt-greenwich-hours = i suoi giorni e le sue ore sono quelli di Greenwich (UTC)
import-doubt-hours-of-another = le sue ore non sono usate: quelle di { $other } sono già nel piano e forse seguono un altro orologio
import-doubt-without-costs = non ha costi di merce e spedizione; gli importi sono al lordo di questi
import-doubt-may-be-elsewhere = gli stessi pagamenti possono essere nei file dei negozi e delle piattaforme che pagano tramite questo
import-doubt-column-by-name = { $role } si legge da «{ $name }»
import-doubt-columns-as-before = le sue colonne hanno i ruoli che hai dato loro in un file con le stesse colonne
import-doubt-year-given = le sue date non hanno l'anno; lette come { $year }
import-doubt-followers-of-whole-account = i follower sono quelli dell'account, non solo delle LIVE
import-doubt-followers-of-account = { $fewer ->
    [one] i follower sono quelli dell'account, non solo delle LIVE; { $fewer } giorno ne ha di meno e resta senza numero
   *[other] i follower sono quelli dell'account, non solo delle LIVE; { $fewer } giorni ne hanno di meno e restano senza numero
}
import-doubt-videos-not-lives = visualizzazioni e like sono dei video, non delle LIVE, e si conservano come tali
import-doubt-nothing-used = nulla riguarda LIVE o guadagni, quindi nulla viene usato
import-doubt-members = { $active ->
    [one] { $active } membro paga oggi e { $left } sono usciti o con pagamento fallito; non ha importi per mese, e il giorno in cui uno è uscito è quello dell'ultimo pagamento
   *[other] { $active } membri pagano oggi e { $left } sono usciti o con pagamento fallito; non ha importi per mese, e il giorno in cui uno è uscito è quello dell'ultimo pagamento
}
import-line-file = { $name }: { $kind }
import-line-refused = { $name }: { $fault }
import-line-form = Letto come { $form }
import-line-size = { $rows ->
    [one] { $rows } riga, usate { $used } colonne su { $columns }
   *[other] { $rows } righe, usate { $used } colonne su { $columns }
}
import-line-unused = Non usate: { $names }
import-line-unused-and-more = Non usate: { $names } e altre { $more }
import-line-days = { $days ->
    [one] { $days } giorno, da { $first } a { $last }: { $sums }
   *[other] { $days } giorni, da { $first } a { $last }: { $sums }
}
import-line-diamonds = { $diamonds } diamanti
import-line-doubt = Dubbio: { $doubt }
import-line-private = Si usano solo date, conteggi e importi. Nomi, e-mail, indirizzi, numeri d'ordine e commenti non vengono conservati.
import-line-replaced-days = { $days ->
    [one] { $days } giorno ha altri conteggi nel piano; vengono sostituiti
   *[other] { $days } giorni hanno altri conteggi nel piano; vengono sostituiti
}
import-line-kept-days = { $days ->
    [one] { $days } giorno ha altri conteggi nel piano; restano quelli
   *[other] { $days } giorni hanno altri conteggi nel piano; restano quelli
}
import-line-preview = Questa è un'anteprima: non viene scritto nulla. Per scriverlo nel piano aggiungi --yes.
import-line-written = Scritto { $plan }
import-line-not-written = Alcuni file non si leggono: non viene scritto nulla.
import-line-nothing-new = Il piano ha già tutto; non viene scritto nulla.

## The import in the window

import-title = Importa file
import-file-kinds = File esportati
import-reading = { $read } file letti su { $of }
import-not-read-yet = lettura in corso
import-one-step = Un solo passo, che si può annullare.
import-one-step-of-some = Un solo passo, che si può annullare. I file con una domanda aperta o un errore restano fuori.
import-nothing-new = Nulla in questi file cambierebbe il piano.
import-take = Importa
import-leave-out = Escludi
import-leave-out-file = Escludi { $name }
import-columns = Colonne…
import-columns-of = Colonne di { $name }
import-choose = Scegli…
import-date-order = Le sue date hanno
import-day-first = prima il giorno: 31/12/2026
import-month-first = prima il mese: 12/31/2026
import-year = Le sue date sono del
import-decimal-mark = I suoi decimali sono
import-point = dopo un punto: 1.5
import-comma = dopo una virgola: 1,5
import-stream = I suoi soldi sono per
import-creator = Il tuo nome o id nel file
import-earnings = I suoi guadagni sono
import-not-used = non usati
import-diamonds = diamanti
import-dollars = dollari USA
import-currency = I suoi importi sono in
import-rate = { $to } per 1 { $of }
import-more-amounts = { $count ->
    [one] e { $count } altro importo
   *[other] e altri { $count } importi
}
import-roles-hint = Scegli il ruolo di ogni colonna da leggere. Le altre non si leggono.
import-column-name = Colonna
import-role = Ruolo
import-row = Riga { $number }
import-role-of = Ruolo di { $name }
import-no-role = non letta
import-roles-missing = Una colonna deve avere date, e una importi o conteggi.
import-stream-missing = Scegli la fonte di entrate a cui vanno i soldi.
import-remembered = Da ora i file con le stesse colonne si leggono così.
import-command-line = Da riga di comando: { $options }
import-use-columns = Usa queste colonne
import-your-files = I tuoi file
import-import-files = Importa…
import-file-month = { $month }, { $source }
import-file-months = Da { $from } a { $to }, { $source }
import-read-on = Importato il { $day }
import-rows = { $rows ->
    [one] { $rows } riga
   *[other] { $rows } righe
}
import-no-files = Ancora nessuno. Importali o trascinali sulla finestra.
import-remove-file = Rimuovi { $name } con i suoi importi e conteggi
import-likes-in-files = Like in questi file
import-likes = { $likes } like
import-known-files = File che Zeroline conosce
import-any-table = Qualsiasi altra tabella
import-you-choose = scegli tu le colonne
import-drop-hint = Trascina i file ovunque sulla finestra. Si leggono qui e non vanno da nessuna parte: Zeroline non ha codice di rete.
import-drop-to-import = Rilascia per aprire o importare
import-type-amounts = Scrivi importi…
import-real-amounts = Importi reali
import-real-amounts-hint = I soldi che ogni entrata ha portato davvero. Un importo scritto sostituisce quelli dei file nel suo mese.
import-earlier = Mesi precedenti
import-later = Mesi successivi
import-amount-of = { $stream }, { $month }
import-no-amount = «{ $text }» non è un importo; scrivine uno come { $example }
import-all-streams = Tutte le entrate

## Published claims and the origin of numbers

month-change-nothing = nessuna variazione
month-change-gross = { $amount } al mese
month-change-take-home-alone = netto { $amount }
month-change-take-home = netto { $amount } al mese
dated-stale = { $date }, vecchio
dated-none = senza data
claimed-gbp-per-coin = { $amount } GBP per moneta
claimed-usd = { $amount } USD
claimed-usd-an-hour-live = { $amount } USD per ora di LIVE
claimed-usd-per-1000-followers = { $amount } USD per { NUMBER(1000) } follower
claimed-usd-per-1000-views = { $amount } USD per { NUMBER(1000) } visualizzazioni
claimed-usd-per-average-viewer = { $amount } USD per spettatore medio
claimed-usd-per-average-viewer-per-hour = { $amount } USD per spettatore medio all'ora
claimed-usd-per-coin = { $amount } USD per moneta
claimed-usd-per-diamond-before-the-share = { $amount } USD per diamante prima della divisione
claimed-usd-per-like = { $amount } USD per like
claimed-days = { $amount ->
    [one] { $amount } giorno
   *[other] { $amount } giorni
}
claimed-dollars-of-some-country = { $amount } dollari (non dice di quale paese)
claimed-gifts-a-viewer-and-live = { $amount ->
    [one] { $amount } regalo per spettatore e LIVE
   *[other] { $amount } regali per spettatore e LIVE
}
claimed-viewers = { $amount ->
    [one] { $amount } spettatore
   *[other] { $amount } spettatori
}
claim-span-between = da { $low } a { $high }
claim-span-from = da { $low }
claim-span-up-to = fino a { $high }
number-origin-gift-table = segue la tua tabella dei regali per nome
    .first = Segue la tua tabella dei regali per nome
number-origin-between-claims = nostra ipotesi, tra dati pubblicati che non concordano
    .first = Nostra ipotesi, tra dati pubblicati che non concordano
number-origin-own-assumption = nostra ipotesi; nessuna fonte dà una cifra
    .first = Nostra ipotesi; nessuna fonte dà una cifra
number-origin-yours = tuo
    .first = Tuo
number-origin-claim = { $text } ({ $site }, { $dated })
sources-heading =
    Ogni numero, il suo predefinito e da dove viene.
    `zeroline sources KEY` elenca tutto ciò che è pubblicato su uno di essi.
sources-origin = { $origin }; { $claims } dati
sources-default = Predefinito { $default }: { $origin }
sources-published = Pubblicato:
sources-background = Per farsi un'idea:
sources-outside-limit = ; fuori dai limiti di un piano
sources-lower-bound = ; o più
sources-gifts-none = { $count } regali nel catalogo.
sources-gifts-some = { $count } regali nel catalogo, visti fino al { $day }.
sources-three-numbers = Da dove vengono i tre numeri che contano di più:
rate-note-yours = tuo
rate-note-disagree = { $sources } fonti discordanti
rate-note-read = letto { $month }

## workbook.rs

workbook-sheet-summary = Riepilogo
workbook-sheet-assumptions = Ipotesi
workbook-sheet-months = Mesi
workbook-sheet-cash = Soldi
workbook-sheet-futures = Simulazioni
workbook-sheet-scenarios = Scenari
workbook-sheet-sources = Fonti
workbook-head-key = Chiave
workbook-head-name = Nome
workbook-head-value = Valore
workbook-head-unit = Unità
workbook-head-low = Basso
workbook-head-high = Alto
workbook-head-least = Minimo
workbook-head-most = Massimo
workbook-head-source = Fonte
workbook-head-note = Nota
workbook-head-number = N.
workbook-head-month = Mese
workbook-head-audience = Crescita del pubblico
workbook-head-season = Stagione
workbook-head-members = Membri
workbook-head-likes = ♥ Like
workbook-head-gross = Lordo
workbook-head-costs = Costi
workbook-head-profit = Utile dell'anno fiscale finora
workbook-head-tax = Da parte per le tasse
workbook-head-take-home = Netto
workbook-head-total = Totale
workbook-head-balance = saldo
workbook-head-paid = pagato
workbook-head-owed = da ricevere
workbook-head-cash-in = Incassato
workbook-head-spendable = Da spendere
workbook-head-scenario = Scenario
workbook-head-against-base = Netto rispetto alla base
workbook-head-mean = media
workbook-head-chance-of-goal = Probabilità dell'obiettivo
workbook-assumptions = Ipotesi
workbook-assumptions-move = Cambia una cella gialla: mesi e cassa si aggiornano. Intervalli, oscillazioni e tutto ciò che riguarda le simulazioni qui non muovono nulla. Il numero di mesi è fisso.
workbook-months = Mesi, ai valori impostati
workbook-months-are-live = Ogni importo è una formula sulle ipotesi. I like sono 0: non c'è una tariffa per cui moltiplicarli.
workbook-at-growth1 = Un mese prima di crescita e stagione
workbook-cash = Quando arrivano i soldi, ai valori impostati
workbook-cash-is-live = Guadagnato non vuol dire pagato: ogni entrata ha un ritardo e un importo minimo di pagamento.
workbook-terms = Ritardo in mesi interi, resto di un mese, guadagnato in un mese prima del piano
workbook-tax-band = Scaglione { $band }
workbook-futures = Percentili di { $count } simulazioni
workbook-scenarios = Il piano e i suoi scenari, ai valori impostati
workbook-sources = Dati pubblicati
workbook-does-not-move = Sono cifre del giorno dell'esportazione; nessuna modifica in questa cartella di lavoro le muove.
workbook-made-by = Creato da Zeroline { $version } il { $day }
workbook-sources-read-by = Fonti lette fino al { $day }
workbook-no-promise = Una previsione da ipotesi, nessuna promessa di guadagno e nessuna consulenza fiscale.

## Messages of the command line

file-remark-exists = il file esiste; scegli un altro nome o usa --force
file-remark-nothing-to-compare = nulla da confrontare; aggiungi uno scenario al piano o scegline altri con --scenarios e --against
file-remark-open-in-window = oppure aprilo nella finestra come copia riparata
standard-stream-input = standard input
standard-stream-output = standard output
input-file-plan = il piano stesso
input-file-ledger = il tuo registro
input-file-settings = le impostazioni della finestra
command-fault-batch = { $many ->
    [one] 1 piano non riuscito; la sua riga ha il motivo
   *[other] { $many } piani non riusciti; le loro righe hanno i motivi
}
command-fault-workbook = il piano non sta in un foglio di calcolo: { $reason }
command-fault-picture = impossibile disegnare l'immagine: { $reason }
command-fault-report = impossibile scrivere il rapporto: { $reason }
command-fault-nothing-imported = non viene scritto nulla; rispondi alle domande qui sopra, o escludi quei file
command-fault-clock = l'orologio di questo computer non è impostato; impostalo e riprova
command-fault-window = { $error }; senza finestra, `zeroline forecast [PLAN]` mostra le stesse cifre
command-fault-no-window = questa versione di zeroline non ha finestra; esegui `zeroline forecast [PLAN]`, o `zeroline --help` per tutti i comandi
batch-fault-not-text = non è testo UTF-8
    .remedy = scrivi la riga in UTF-8
batch-fault-too-long = la riga supera { $most } MiB
    .remedy = scrivi un piano o un percorso per riga; il resto non è stato letto
option-fault-set = --set { $problem }
option-fault-entry = { $option } { $problem }
option-fault-change = { $option }: { $fault }
option-fault-own-number = { $option }: { $problem }
option-fault-scenario-near = { $option }: nessuno scenario «{ $name }»
    .remedy = intendevi «{ $near }»?
option-fault-scenario = { $option }: nessuno scenario «{ $name }»
    .remedy = usa { $names }
option-fault-figure = --figure { $figure }: { $refused }
option-fault-by = --by: { $refused }
option-fault-input-twice = lo standard input può essere solo uno dei file
    .remedy = indica gli altri con il loro percorso
option-fault-month = --month: { $refused }
option-fault-axis = --by: { $fault }
option-fault-no-futures = --futures: { $value }
option-fault-sweep = --by: { $fault }
option-fault-axes = --by: { $given } numeri indicati; una scansione ne varia uno o due
option-fault-lock = --lock: { $key }
option-fault-target = --target: { $refused }
option-fault-target-of-chance = --target: una probabilità è una quota delle simulazioni; usa un numero da 0 a 1, o da 0% a 100%
option-fault-no-target = --target: manca
    .remedy = indica l'importo da raggiungere, come 40k, o per una probabilità la quota
option-fault-measure-of-cash = --measure: la cassa non conta né lordo né netto
    .remedy = omettilo
option-fault-target-of-money = --target: una percentuale vale solo per una probabilità; usa un importo, come 40000 o 40k
option-fault-amount-unit = { $option }: «{ $unit }» non va bene
    .remedy = usa solo il numero; gli importi sono in { $currency }
option-fault-only-for-csv = { $option } è solo per CSV; usalo con --format csv
option-fault-output-is-input = --output: { $path } è { $input }; scegli un altro file
argument-fault-renamed = { $old } ora è { $new }
argument-fault-command-not-first = il comando '{ $command }' va per primo; --renderer è solo per la finestra
argument-fault-unknown-command = nessun comando o file '{ $given }'; intendevi il comando '{ $nearest }'?
value-fault-assignment = usa KEY=VALUE, per esempio gifts.gifts_per_hour=150
value-fault-no-sources = { $key } non è un numero con fonti; usane uno come gifts.usd_per_diamond
value-fault-unit = usa solo il numero; è in { $key }
value-fault-picture-file = usa un nome che finisce con .png o .svg
value-fault-followers = usa solo un numero intero, come 12000 o 12k
value-fault-example = esempio sconosciuto
value-fault-stream = usa brands, rewards, segments, affiliate, merch, supporters o subscriptions
value-fault-country = usa un codice di due lettere, come IT, DE o US
value-fault-measure = usa gross o take-home
value-fault-figure-as-measure = { $word } è un valore; usa --figure { $word }
value-fault-figure = usa total, month:N o chance:N con N da 1, da p1 a p99, lowest-spendable o chance-of-running-out
value-fault-axis = usa KEY=LOW..HIGH:STEPS, per esempio gifts.gifts_per_hour=100..300:21
value-fault-command = usa il nome di un comando; `zeroline --help` li elenca
value-fault-whole = usa un numero intero da { $low } a { $high }
value-fault-separator = usa comma, semicolon, tab o pipe
value-fault-any-stream = usa la chiave di un'entrata, come supporters o own.1
value-fault-currency = usa un codice di tre lettere, come EUR
value-fault-rate = usa CODE=RATE, per esempio EUR=1.08: denaro del piano per un euro
value-fault-column = usa ROLE=COLUMN, per esempio date=Day; ruoli: date, amount, currency, lives, minutes, likes, viewers, gifters, diamonds, new_followers
value-fault-date-order = usa day-first o month-first
value-fault-decimal-mark = usa point o comma
value-fault-earnings-unit = usa diamonds o usd
value-fault-threads = usa un numero intero da 1
command-notice-plan-ok = { $path }: OK
command-notice-repaired = Scritto { $copy }; { $plan } è invariato
command-notice-new-plan = Scritto { $path }: { $name }, da { $start }
command-notice-not-used = non usato: { $reason }
command-notice-read-as = { $option }: { $text } si legge come { $number }
command-notice-futures-written = { $done } % di { $of } simulazioni
command-notice-futures-beyond = Alcuni importi superano 1e25 al mese: qui sono interi, e nelle simulazioni di `zeroline forecast` sono tagliati.
command-notice-fewer-threads = --threads: { $given } thread sono troppi; se ne usano { $used }
key-list-heading =
    Ogni chiave con il suo predefinito (e intervallo), limiti, unità e significato.
    Impostane una con `zeroline forecast --set KEY=VALUE`; le frazioni anche come 20%.
    Predefiniti e limiti sono in dollari USA; il denaro in yen può essere 100 volte tanto, in
    rupie indonesiane { NUMBER(10000) } volte.
key-list-default-with-range = { $default } ({ $low }–{ $high })
key-list-limits = da { $low } a { $high }
key-list-at-least = { $low } o più
key-list-switch = true o false
key-list-current-month = il mese corrente

## The help of the command line

command-help-about = Prevedi quanto potresti guadagnare andando in LIVE su TikTok (i like non pagano nulla)
command-help-long-about =
    Prevedi quanto potresti guadagnare andando in LIVE su TikTok (i like non pagano nulla)

    Senza un comando si apre la finestra.
command-help-wgpu = La scheda grafica tramite Vulkan, Metal o Direct3D
command-help-glow = OpenGL, per macchine meno recenti
command-help-plan-to-open = Piano da aprire [predefinito: l'ultimo, o il primo esempio]
command-help-language = Lingua di tutti i testi [predefinita: quella del sistema]
command-help-renderer = Renderer della finestra, se quello abituale non funziona
command-help-forecast = Prevedi un piano mese per mese
command-help-cash = Mostra quando arrivano i soldi: pagamenti, soldi rimasti e quanto è probabile che finiscano
command-help-keys = Elenca ogni chiave: unità, predefinito, intervallo, limiti e significato
command-help-sources = Elenca i dati pubblicati sui numeri, con fonte e data
command-help-matters = Ordina i numeri con intervallo per il loro effetto sul totale
command-help-reach = Trova la modifica più piccola che raggiunge un obiettivo
command-help-compare = Confronta gli scenari di un piano
command-help-steps = Dividi la differenza tra due scenari per modifica
command-help-sweep = Tabula un valore mentre uno o due numeri variano
command-help-raw-futures = Stampa ogni simulazione da sola: le sue estrazioni, i suoi mesi
command-help-futures-format = Il formato
command-help-futures-file = Un nuovo file da scrivere
command-help-parquet = Parquet, con importi non arrotondati
command-help-picture = Scrivi una vista di un piano come immagine che si apre come il piano
command-help-picture-of = Vista
command-help-picture-month = Mese della vista di un mese, da 1
command-help-picture-file = L'immagine da scrivere, .png o .svg; - scrive PNG sullo standard output
command-help-picture-scale = Pixel per punto nel PNG, da 1 a 4: 1 è 1200 per 675 pixel
command-help-dark = Su sfondo scuro
command-help-no-title = Senza le righe sopra e sotto il grafico
command-help-no-plan = Senza il piano dentro
command-help-report = Scrivi un piano come rapporto stampabile, un PDF da 2 a 4 pagine
command-help-report-file = Il rapporto da scrivere, in formato PDF
command-help-paper = Formato della carta
command-help-export = Scrivi un piano come foglio di calcolo con formule
command-help-workbook-file = Il foglio di calcolo da scrivere, in formato XLSX
command-help-batch = Prevedi molti piani: un piano per riga in ingresso, un oggetto JSON per riga in uscita
command-help-import = Importa giorni e mesi passati dai file che le piattaforme esportano; un'anteprima senza --yes
command-help-exported-files = CSV, XLSX, JSON o zip di una piattaforma; - legge lo standard input
command-help-exchange-rate = Denaro del piano per un'unità di un'altra valuta, come in EUR=1.08 [predefinito: un cambio di riferimento]
command-help-yes = Scrivi nel piano; senza, non viene scritto nulla
command-help-map = Colonna per nome, come in date=Day; i ruoli sono date, amount, currency e conteggi come likes (ripetibile)
command-help-stream-of-money = Entrata dei pagamenti nei file che non la dicono, come supporters o own.1
command-help-currency-of-amounts = Valuta degli importi che non ne hanno [predefinita: quella del piano]
command-help-year-of-dates = Anno delle date che non ne hanno
command-help-order-of-dates = Ordine di giorno e mese in date come 01/02/2027
command-help-mark-of-numbers = Segno decimale di numeri come 1.234, dove nulla lo mostra
command-help-earnings-in = Unità dei guadagni in un'esportazione dati di TikTok, che non la dice
command-help-creator-in-table = Nome o id del creator in una tabella con più creator
command-help-actuals = Mostra quanto i mesi passati hanno davvero reso e pagato, accanto al piano
command-help-likes = Mostra se i like sono andati insieme ai regali nelle tue LIVE
command-help-check = Controlla i file di piano: ogni problema con file, riga, chiave e rimedio
command-help-new = Scrivi un nuovo piano che inizia questo mese
command-help-completions = Stampa uno script che completa comandi e opzioni in una shell
command-help-shell = Shell
command-help-manual = Stampa una pagina di manuale: zeroline manual | man -l -
command-help-manual-of = Comando [predefinito: il programma stesso]
command-help-format = Formato del risultato
command-help-byte-order-mark = Inizia il CSV con un byte-order mark, da cui Excel riconosce UTF-8
command-help-separator = Tra i campi del CSV: comma, semicolon, tab o pipe [predefinito: comma; semicolon con --decimal comma]
command-help-decimal = Segno decimale del CSV [predefinito: point]
command-help-origin = Inizia il CSV con righe di note, ognuna dopo un #: nessuna promessa di guadagno, versione e giorno, età delle fonti
command-help-decimal-point = 1234.56
command-help-decimal-comma = 1234,56, come nei fogli di calcolo di molti paesi
command-help-plan-files = File di piano; - legge lo standard input
command-help-fix = Scrivi una copia riparata accanto a ogni file danneggiato, PLAN.fixed.ron, ed elenca le riparazioni; di - sullo standard output
command-help-plan-or-example = File di piano; - legge lo standard input [predefinito: il primo esempio]
command-help-scenario = Scenario del piano [predefinito: Base]
command-help-threads = Thread per le simulazioni; le cifre restano uguali [predefinito: tutti i core]
command-help-set =
    Imposta una chiave (ripetibile); `zeroline keys` le elenca:
    gifts.gifts_per_hour=150, "gifts.gifts_per_hour=150 (90 to 250)",
    audience.likes_per_month=1.5M, affiliate.refund_rate=20%,
    brands.enabled=false, plan.start_month=2027-01
command-help-months = Mesi, da 1 a 120 [predefinito: come il piano]
command-help-futures = Simulazioni, 0 per nessuna [predefinito: come il piano]
command-help-seed = Seme casuale; lo stesso seme dà le stesse simulazioni [predefinito: come il piano]
command-help-plan = File di piano; - legge lo standard input
command-help-measure = Lordo (gross) o netto (take-home) [predefinito: come l'obiettivo]
command-help-figure =
    Valore:
    total: tutti i mesi, ai valori impostati; month:3: il terzo mese, ai valori impostati;
    p20: il totale superato da 80 simulazioni su 100, p50 la mediana;
    chance:12: la quota di simulazioni che raggiungono l'obiettivo nel mese 12;
    lowest-spendable: il minimo di soldi rimasti in qualsiasi mese, ai valori impostati;
    chance-of-running-out, o runs-out: la quota di simulazioni in cui i soldi finiscono
command-help-compared-figure = Altro valore da confrontare, come p20, lowest-spendable o chance-of-running-out; `zeroline reach --help` li elenca
command-help-output = Scrivi in un file; - è lo standard output
command-help-claims = Numero da elencare per intero [predefinito: un riepilogo di tutti]
command-help-target = Obiettivo: denaro, come 40k; per una probabilità una quota, 80% o 0.8 [predefinito per lowest-spendable: 0, per runs-out: 10%]
command-help-may-move = Numero che si può muovere (ripetibile); più numeri si muovono in proporzione ai loro intervalli
command-help-lock = Numero che deve restare (ripetibile)
command-help-changed-plan = Scrivi il piano modificato in un nuovo file; - è lo standard output, e la risposta va allo standard error
command-help-force = Sostituisci il file se esiste
command-help-scenarios = Scenari, separati da virgole (ripetibile) [predefinito: tutti]
command-help-against = Scenario con cui confrontare gli altri
command-help-from = Primo scenario
command-help-to = Secondo scenario
command-help-axis = Numero da variare, i suoi estremi e i suoi passi; un secondo crea una griglia
command-help-marked-target = Obiettivo da segnare: denaro, come 40k; per una probabilità una quota [predefinito: l'obiettivo del piano]
command-help-batch-files =
    File di piano; - o nessuno legge lo standard input:
    su ogni riga il percorso di un file di piano, o un piano intero
    che inizia con una parentesi, (format: …)
command-help-batch-threads = Piani calcolati insieme [predefinito: uno per core]
command-help-example = Esempio da cui partire
command-help-new-file = File da scrivere; - è lo standard output
command-help-table = Per le persone
command-help-csv = Per i fogli di calcolo
command-help-json = Per i programmi
command-help-followers = Follower
command-help-lives-a-week = LIVE a settimana
command-help-hours-each = Ore di una LIVE
command-help-gifts-an-hour = Regali all'ora [predefinito: un intervallo ampio dai dati pubblicati per i suoi follower]
command-help-earns = Entrate oltre ai regali: brands, rewards, segments, affiliate, merch, supporters, subscriptions
command-help-country = Paese, per valuta e cambio: IT
command-help-goal = Obiettivo netto di un mese, nella valuta del paese

## The words around arguments: headings of their help, and their refusals

command-help-error = errore:
command-help-tip = suggerimento:
command-help-usage = Uso:
command-help-commands = Comandi
command-help-arguments = Argomenti
command-help-options = Opzioni
command-help-more = Per saperne di più, prova '--help'.
command-help-help = Mostra questo aiuto
command-help-version = Mostra la versione
command-help-help-of = Mostra questo aiuto o quello di un comando
manual-name = NOME
manual-synopsis = SINTASSI
manual-description = DESCRIZIONE
manual-version = VERSIONE
placeholder-AMOUNT = IMPORTO
placeholder-CHARACTER = CARATTERE
placeholder-CODE = CODICE
placeholder-CODE-RATE = CODICE=CAMBIO
placeholder-COMMAND = COMANDO
placeholder-DECIMAL = DECIMALE
placeholder-FIGURE = CIFRA
placeholder-FILE = FILE
placeholder-FORMAT = FORMATO
placeholder-KEY = CHIAVE
placeholder-KEY-LOW--HIGH-STEPS = CHIAVE=DA..A:PASSI
placeholder-KEY-VALUE = CHIAVE=VALORE
placeholder-NAME = NOME
placeholder-OPTIONS = OPZIONI
placeholder-PAPER = CARTA
placeholder-PLAN = PIANO
placeholder-RENDERER = RENDERER
placeholder-ROLE-COLUMN = RUOLO=COLONNA
placeholder-SHELL = SHELL
placeholder-STREAM = ENTRATA
placeholder-STREAM-- = ENTRATA,…
placeholder-TARGET = OBIETTIVO
placeholder-VIEW = VISTA
placeholder-YEAR = ANNO
argument-note-default = [predefinito: { $value }]
argument-note-values = [valori possibili: { $values }]
argument-refusal-unknown = argomento sconosciuto '{ $argument }'
argument-refusal-value = valore non valido '{ $value }' per '{ $argument }'
argument-refusal-reason = valore non valido '{ $value }' per '{ $argument }': { $reason }
argument-refusal-no-value = '{ $argument }' richiede un valore
argument-refusal-missing = mancano questi argomenti:
argument-refusal-repeated = '{ $argument }' si può usare una sola volta
argument-refusal-conflict = '{ $argument }' non si può usare con { $others }
argument-refusal-too-many = '{ $value }' è un valore di troppo per '{ $argument }'
argument-refusal-command = comando sconosciuto '{ $command }'
argument-tip-argument = esiste un argomento simile: { $near }
argument-tip-value = esiste un valore simile: { $near }
argument-tip-command = esiste un comando simile: { $near }
argument-tip-as-value = per passare '{ $argument }' come valore, usa '-- { $argument }'

## Faults of typed numbers and entries

period-day = al giorno
    .typed = /giorno, / giorno, ogni giorno, per giorno, giornalieri, giornaliere
period-week = a settimana
    .typed = alla settimana, /settimana, / settimana, ogni settimana, per settimana, settimanali
period-month = al mese
    .typed = /mese, / mese, ogni mese, per mese, mensili
period-year = all'anno
    .typed = all’anno, l'anno, l’anno, /anno, / anno, ogni anno, per anno, annui, annue, annuali
not-a-number-empty = manca
    .remedy = scrivi un numero come 150, { NUMBER(1.5) }K o 2 Mln
not-a-number-no-digits = «{ $text }» non è un numero
    .remedy = usane uno come 150, { NUMBER(1.5) }K o 2 Mln
not-a-number-separators = «{ $text }» non è un solo numero
    .remedy = scrivilo come 12500, { NUMBER(12500) } o { NUMBER(12.5) }
not-a-number-unit = «{ $text }» dopo il numero è sconosciuto
    .remedy = usa solo il numero, o con K, Mln, Mrd o %
not-a-number-too-large = «{ $text }» è troppo grande
    .remedy = usa un numero più piccolo
entry-fault-not-a-percentage = { $text } è una percentuale, e questo non lo è
    .remedy = usa { $expected }
entry-fault-foreign-unit = «{ $unit }» è l'unità di un altro numero
    .remedy = usa solo il numero
entry-fault-unit = «{ $unit }» non è la sua unità
    .remedy = usa solo il numero; è in { $own }
entry-fault-currency = «{ $sign }» è un'altra valuta
    .remedy = usa solo il numero; è in { $currency }
entry-fault-period = «{ $period }» non va bene, perché non si conta al mese
    .remedy = usa solo il numero
entry-fault-not-a-switch = «{ $text }» non è un sì o un no
    .remedy = usa true o false, yes o no, on o off
entry-fault-open-range = l'intervallo in «{ $text }» non è completo
    .remedy = scrivilo come 150 (90 a 250)
entry-fault-not-a-margin = «{ $text }» non è un intervallo
    .remedy = scrivilo come ±20%

## Faults of plans

word-kind-name = un nome tra virgolette
word-kind-text = un testo tra virgolette
word-kind-currency = un codice di valuta come EUR
word-kind-month = un mese come 2027-01, da 1970-01 a 2999-12
word-kind-goal-measure = gross o take_home
not-a-month = non è un mese da 1970-01 a 2999-12
    .remedy = scrivilo come 2027-01
not-a-currency = non è un codice di valuta ISO 4217
    .remedy = scrivilo come EUR o USD
kind-estimate = un numero da { $low } a { $high }
kind-whole = un numero intero da { $low } a { $high }
kind-switch = true o false
entry-value = il numero { $value }
entry-ranged = l'intervallo { $value } (da { $range } a { $range2 })
entry-range-off = il numero { $value } con l'intervallo da { $range } a { $range2 } disattivato
entry-integer = il numero { $value }
entry-word = la parola «{ $word }»
fault-not-finite = non è un numero finito
    .remedy = usane uno da { $low } a { $high }
fault-outside-limit = { $value } è fuori dai limiti
    .remedy = usa un numero da { $low } a { $high }
fault-outside-whole = { $value } è fuori dai limiti
    .remedy = usa un numero da { $low } a { $high }
fault-not-whole = { $value } non è un numero intero
    .remedy = usane uno da { $low } a { $high }
fault-bad-range = l'intervallo da { $low } a { $high } attorno a { $value } non va bene:{" "}
fault-no-range = non accetta un intervallo
    .remedy = usa { $expected }
fault-wrong-kind = trovato { $found }
    .remedy = usa { $expected }
fault-unknown-key-some = chiave sconosciuta
    .remedy = intendevi { $near }? `zeroline keys` le elenca tutte
fault-unknown-key-none = chiave sconosciuta
    .remedy = `zeroline keys` le elenca tutte
fault-follows-gift-table = segue la tabella dei regali
    .remedy = cambia la tabella, o prima imposta gifts.mix su false
fault-too-many-own-streams = un piano contiene al massimo { $most } entrate tue
    .remedy = prima rimuovine una
fault-too-many-events = un piano contiene al massimo { $most } eventi una tantum
    .remedy = prima rimuovine uno
fault-unknown-event = la base non ha questo evento da rimuovere
    .remedy = rimuovi questa riga
fault-too-many-scenarios = un piano contiene al massimo { $most } scenari
    .remedy = prima rimuovine uno
fault-unknown-scenario = scenario sconosciuto
    .remedy = scegline un altro
fault-taken-id = l'id { $id } è già usato
    .remedy = usane un altro, o omettilo
fault-shared = è comune a tutti gli scenari
    .remedy = cambialo nella base
fault-other-currency = il suo denaro è in { $found }, quello di questo piano in { $expected }
    .remedy = scegli un piano nella stessa valuta
range-fault-not-finite = un estremo non è un numero finito
    .remedy = usa due numeri finiti
range-fault-low-end-at-floor = l'estremo basso deve superare { $least }
    .remedy = usa un estremo basso maggiore, o solo il valore
range-fault-low-end-above-value = l'estremo basso supera il valore
    .remedy = usa un valore dentro l'intervallo
range-fault-high-end-below-value = l'estremo alto è sotto il valore
    .remedy = usa un valore dentro l'intervallo
range-fault-outside-limits = un estremo è fuori dai limiti
    .remedy = usa numeri da { $least } a { $most }
text-fault-empty-name = il nome è vuoto
    .remedy = scrivine uno
text-fault-empty-gift-name = il nome del regalo è vuoto
    .remedy = scrivine uno
text-fault-too-long = { $count } caratteri sono troppi
    .remedy = usane al massimo { $most }
text-fault-control-characters = qui non sono ammessi caratteri di controllo o a capo
    .remedy = rimuovili
text-fault-scenario-exists = esiste già uno scenario «{ $name }»
    .remedy = scegli un altro nome
text-fault-name-of-base = «{ $crate }» è il piano senza modifiche
    .remedy = scegli un altro nome
gift-table-fault-too-many = una tabella contiene al massimo { $most } regali
    .remedy = rimuovine alcuni
gift-table-fault-repeated = { $name } da { $coins } monete c'è due volte
    .remedy = tienine uno
gift-table-fault-too-many-per-hour = più di { $most } regali all'ora in tutto
    .remedy = usane di meno
actuals-fault-not-in-limits = un conteggio o un importo è troppo grande
    .remedy = usa numeri fino a { $most }
actuals-fault-negative = un conteggio è sotto 0
    .remedy = usa 0 o più
actuals-fault-bad-rate = un cambio non è sopra 0
    .remedy = usa un numero sopra 0
actuals-fault-no-hour = un'ora del giorno non è tra 0 e 23
    .remedy = usa un numero intero da 0 a 23
actuals-fault-other-month = il primo e l'ultimo non sono giorni di { $month }
    .remedy = usa giorni del mese nel loro ordine
actuals-fault-too-many = un piano contiene al massimo { $most } righe dello stesso tipo
    .remedy = rimuovine alcune
tax-bands-fault-too-many = un piano contiene al massimo { $most } scaglioni
    .remedy = rimuovine alcuni
tax-bands-fault-first-not-at0 = il primo scaglione inizia a { $from }
    .remedy = fallo iniziare a 0, con aliquota 0 se non si deve nulla
tax-bands-fault-not-rising = uno scaglione inizia a { $from }, dopo uno da { $above }
    .remedy = usa un numero sopra { $above }, al massimo { $most }
tax-bands-fault-bad-rate = { $rate } non è un'aliquota
    .remedy = usa un numero da 0 a 1

## Questions to a forecast that have no answer

refused-no-number = { $key } non è un numero che si può muovere
    .remedy = scegline un altro
refused-follows-gift-table = { $key } segue la tabella dei regali
    .remedy = imposta gifts.mix su false o scegline un altro
refused-locked = { $key } è bloccato
    .remedy = sbloccalo o scegline un altro
refused-no-range = { $key } non ha un intervallo in cui muoversi
    .remedy = aggiungine uno o scegline un altro
refused-nothing = nessun numero si può muovere
    .remedy = scegline almeno uno
refused-no-month = il piano ha solo { $months } mesi
    .remedy = scegline uno
refused-no-share = { $share } non è una quota delle simulazioni
    .remedy = usane una da 0 a 1
refused-no-target = l'obiettivo non è un numero finito
    .remedy = usa un importo, o una quota per una probabilità
refused-no-futures = il piano non fa simulazioni
    .remedy = imposta futures.count
no-axis-no-number = { $key } non è un numero che si può muovere
    .remedy = scegline un altro
no-axis-ends = da { $low } a { $high } non va bene per { $key }
    .remedy = usa due numeri da { $least } a { $most }, prima il minore
no-axis-points = una scansione richiede da 2 a { $value } punti
    .remedy = indicati { $points }
no-sweep-twice = { $key } non può stare su entrambi gli assi
    .remedy = scegli un altro numero per uno dei due
no-sweep-cells = { $cells } punti sono troppi
    .remedy = usane al massimo { $value } in tutto
no-sweep-stopped = il calcolo è stato annullato
    .remedy = avvialo di nuovo

## Faults of the user's own files of claims and gifts

row-fault-folder = questa è una cartella
    .remedy = sostituiscila con un file con questo nome
row-fault-not-a-file = questo è una pipe o un dispositivo
    .remedy = sostituiscilo con un file con questo nome
row-fault-unreadable = non si legge ({ $reason })
    .remedy = rendi leggibile il file
row-fault-too-large = supera { $most } MiB, quindi non viene usato
    .remedy = tienici solo le tue righe
row-fault-not-csv-row = non si legge come CSV ({ $reason })
    .remedy = riscrivi la riga
row-fault-semicolons = le colonne sono separate da punti e virgola, quindi mancano { $missing }
    .remedy = salvalo con le virgole, iniziando con { $columns }
row-fault-missing-columns = nella prima riga manca { $missing }
    .remedy = inizia il file con { $columns }
row-fault-unknown-column-some = colonna sconosciuta «{ $found }»
    .remedy = intendevi { $near }?
row-fault-unknown-column-none = colonna sconosciuta «{ $found }»
    .remedy = le colonne sono { $columns }
row-fault-too-many-rows = più di { $most } righe
    .remedy = il resto non viene usato; rimuovine alcune
row-fault-too-many-claims = ci sono già { $most } dati su questa chiave, quindi non se ne usano altri
    .remedy = rimuovine alcuni
row-fault-more = Altri problemi non mostrati
    .remedy = prima correggi questi
row-fault-too-many-fields = { $fields } campi dove la prima riga ne ha { $columns }
    .remedy = metti tra virgolette un testo che contiene virgole
row-fault-text-too-long = un testo di oltre { $most } caratteri inizia con «{ $text }»
    .remedy = manca forse una virgoletta?
row-fault-control-characters = «{ $text }» contiene caratteri di controllo o a capo
    .remedy = rimuovili
row-fault-repeated = uguale alla riga { $first }
    .remedy = tienine una
row-fault-missing-value = manca value
    .remedy = aggiungi un numero come 0.005
row-fault-missing = manca { $column }
    .remedy = aggiungilo
row-fault-bad = { $column } è «{ $found }»
    .remedy = usa { $expected }
row-fault-not-between = { $value } non è tra low e high
    .remedy = correggi uno dei tre
row-fault-unknown-key-some = chiave sconosciuta «{ $found }»
    .remedy = intendevi { $near }?
row-fault-unknown-key-none = chiave sconosciuta «{ $found }»
    .remedy = `zeroline keys` le elenca tutte
row-fault-outside-limits = { $value } è fuori dai limiti di { $key }, da { $low } a { $high }
    .remedy = correggilo, o inizia la sua nota con “outside limit.” per mostrarlo comunque
row-fault-inside-limits = { $value } è dentro i limiti di { $key }, da { $low } a { $high }
    .remedy = togli le parole “outside limit.” dalla sua nota
expected-number = un numero come 0.005, con il punto e senza segno di valuta
expected-source-date = una data come 2026-02-20, 2026-02 o 2026
expected-day = un giorno come 2026-11-22
expected-currency = un codice di valuta come EUR
expected-confidence = H, M o L
expected-followers = una fascia come 10000-50000 o 1000000+
expected-whole = un numero intero da { $low } a { $high }
expected-whole-or-nothing = un numero intero, o nulla
row-fault-utf16 = salvato in UTF-16
    .remedy = salvalo come CSV, UTF-8
row-fault-not-utf8 = il byte { $byte } non è testo UTF-8
    .remedy = salvalo come CSV, UTF-8
row-fault-not-csv = non si legge come CSV ({ $reason })
    .remedy = salvalo come CSV, UTF-8
row-fault-unit-of-money = l'unità è «{ $found }», ma { $key } si conta in { $expected }
    .remedy = usa l'importo in dollari USA, con un'unità che inizia con USD
row-fault-unit-of-share = l'unità è «{ $found }», ma { $key } si conta in { $expected }
    .remedy = usa una frazione, 0.2 per il 20%, con un'unità che inizia con la parola fraction
row-fault-unit = l'unità è «{ $found }», ma { $key } si conta in { $expected }
    .remedy = usa l'unità della chiave

## Faults of plan files

shape-section = i suoi campi vanno tra parentesi tonde, come (name: value, name: value)
shape-own-streams = serve un elenco tra parentesi quadre, come [(name: "Tips", amount_per_month: 100)]
shape-own-stream = i suoi campi vanno tra parentesi tonde, come (name: "Tips", amount_per_month: 100)
shape-scenarios = serve un elenco tra parentesi quadre, come [(name: "More LIVEs", changes: {"{"}{"}"})]
shape-scenario = i suoi campi vanno tra parentesi tonde, come (name: "More LIVEs", changes: {"{"}{"}"})
shape-changes = servono chiavi e valori tra parentesi graffe, come {"{"}"brands.deals_per_month": 3{"}"}
shape-gifts = serve un elenco tra parentesi quadre, come [(name: "Rose", coins: 1, per_hour: 40)]
shape-gift = serve un regalo tra parentesi tonde, come (name: "Rose", coins: 1, per_hour: 40)
shape-actual-rows = serve un elenco tra parentesi quadre, come [(day: "2027-01-31", minutes: 150, diamonds: 3000)]
shape-actual-day = serve un giorno tra parentesi tonde, come (day: "2027-01-31", minutes: 150, diamonds: 3000)
shape-actual-amount = serve un importo tra parentesi tonde, come (month: "2027-01", stream: "supporters", source: "typed", earned: 250)
shape-imported-file = serve un file tra parentesi tonde, come (name: "revenue.csv", source: "live_center", imported: "2027-02-01")
shape-tax-bands = serve un elenco tra parentesi quadre, come [(from: 0, rate: 0), (from: 12000, rate: 0.2)]
shape-tax-band = serve uno scaglione tra parentesi tonde, come (from: 12000, rate: 0.2)
shape-events = serve un elenco tra parentesi quadre, come [(name: "Ring light", month: "2027-03", amount: 400, counts_as: "cost")]
shape-event = serve un evento tra parentesi tonde, come (name: "Ring light", month: "2027-03", amount: 400, counts_as: "cost")
shape-range = serve un intervallo, come (value: 150, low: 90, high: 250), o solo un numero
plan-file-head =
    Un piano Zeroline: il guadagno previsto dalle LIVE. `zeroline forecast FILE` lo calcola.
    Modificalo con qualsiasi editor di testo. Un numero si scrive da solo, 150, o con un intervallo, (value: 150, low: 90, high: 250):
    8 simulazioni su 10 cadono tra low e high. Ciò che manca prende il suo predefinito; `zeroline keys` spiega ogni riga.
    `zeroline check FILE` trova gli errori. I tuoi commenti restano quando Zeroline salva il piano.
file-fault-conflict-markers = conflitto di merge
    .remedy = tieni una parte ed elimina le righe <<<<<<<, ======= e >>>>>>>
file-fault-missing-format = manca
    .remedy = scrivi format: "{ $current }", come prima riga dopo la parentesi di apertura
file-fault-bad-format = trovato { $found }
    .remedy = usa "{ $current }", la versione del formato
file-fault-newer-format = creato da uno Zeroline più recente (formato { $found }; questo legge fino a { $known })
    .remedy = aggiorna Zeroline, poi riapri il piano
file-fault-more = Altri problemi non mostrati
    .remedy = prima correggi questi
file-fault-likes = i like non pagano nulla, quindi non c'è nulla da impostare
    .remedy = rimuovi questa sezione
file-fault-unknown-section-some = sezione sconosciuta
    .remedy = intendevi { $near }?
file-fault-unknown-section-none = sezione sconosciuta
    .remedy = le sezioni sono { $sections }, own e scenarios
file-fault-unknown-field-near = campo sconosciuto
    .remedy = intendevi { $near }?
file-fault-unknown-field-section = campo sconosciuto
    .remedy = va in { $section }
file-fault-unknown-field-none = campo sconosciuto
    .remedy = `zeroline keys` le elenca tutte
file-fault-bad-id = il suo id è { $found }
    .remedy = usa un numero intero da 1 a { $most }, o omettilo
file-fault-repeated-some = indicato due volte, la prima alla riga { $line }
    .remedy = tienine uno
file-fault-repeated-none = indicato due volte
    .remedy = tienine uno
file-fault-illegible = non si legge
    .remedy = riscrivilo
file-fault-unquoted = trovato { $found } senza virgolette
    .remedy = usa "{ $text }"
file-fault-wrong-value = trovato { $found }
    .remedy = usa { $expected }
file-fault-bad-part = { $part } è { $found }
    .remedy = usa { $expected }
file-fault-incomplete-range = all'intervallo manca { $missing }
    .remedy = scrivi (value: 150, low: 90, high: 250), o solo un numero
file-fault-range-on-and-off = l'intervallo è attivo e disattivato
    .remedy = tieni low e high, o low_off e high_off
file-fault-incomplete-gift = un regalo richiede name, coins e per_hour
    .remedy = id si può omettere
file-fault-incomplete-event = un evento richiede name, month, amount e counts_as
    .remedy = id si può omettere
file-fault-unnamed-scenario = uno scenario richiede un nome
    .remedy = aggiungine uno, come name: "More LIVEs"
file-fault-unquoted-name = il suo nome non è tra virgolette
    .remedy = scrivilo come "More LIVEs"
file-fault-not-a-text = non è un testo
    .remedy = usa un testo tra virgolette
file-fault-not-a-colour = non è un colore
    .remedy = usa un numero intero da 0 a 255
file-fault-unquoted-key = { $found } non è una chiave
    .remedy = scrivila tra virgolette, come "brands.deals_per_month"
read-fault-too-large = supera { $most } MiB, quindi non può essere un piano
    .remedy = apri un altro file
read-fault-folder = questa è una cartella
    .remedy = scegli un file al suo interno
read-fault-not-a-file = questo è una pipe o un dispositivo, non un file
    .remedy = scegli un file di piano
read-fault-utf16 = salvato come testo UTF-16
    .remedy = salvalo in UTF-8 nel tuo editor
read-fault-not-utf8 = il byte { $byte } non è testo UTF-8
    .remedy = se questo è un piano, salvalo in UTF-8 nel tuo editor
read-fault-in-use = un altro programma tiene aperto questo file
    .remedy = chiudilo lì e riprova
read-fault-broken-link = manca la destinazione di questo collegamento
    .remedy = apri il piano dove si trova ora
read-fault-not-found-some = file inesistente
    .remedy = intendevi { $near }?
read-fault-not-found-none = file inesistente
    .remedy = controlla nome e cartella
read-fault-no-folder = cartella inesistente
    .remedy = controlla il percorso
read-fault-permission-denied = permesso negato
    .remedy = rendi leggibile il file
read-fault-system = non si legge ({ $reason })
    .remedy = riprova, o apri una sua copia
syntax-fault-no-plan = in questo file non c'è un piano
    .remedy = aprine un altro, o crea un nuovo piano con `zeroline new`
syntax-fault-no-opening-bracket = un piano inizia con una parentesi di apertura, (
    .remedy = è un piano Zeroline?
syntax-fault-comma-missing = «{ $found }» non va qui
    .remedy = manca una virgola prima? I nomi si scrivono like_this, i numeri come 1500.5, i testi tra virgolette
syntax-fault-name-missing = serve il nome di un campo, trovato «{ $found }»
    .remedy = scrivi name: value, e i numeri con il punto, non con la virgola
syntax-fault-colon-missing = mancano i due punti dopo il nome del campo
    .remedy = scrivi name: value
syntax-fault-value-missing = serve un valore, trovato «{ $found }»
    .remedy = usa un numero, true, false o un testo tra virgolette
syntax-fault-trailing-text = testo dopo la fine del piano
    .remedy = rimuovilo
syntax-fault-bad-escape = una barra rovesciata in un testo vuole dopo di sé n, t, " o un'altra barra rovesciata
    .remedy = scrivi \\ per una barra rovesciata
syntax-fault-single-quotes = un testo vuole le virgolette doppie, come "Mona"
    .remedy = sostituisci quelle singole
syntax-fault-quote-missing = il testo che inizia qui occupa più righe, e il testo che segue non torna
    .remedy = manca la virgoletta di chiusura?
syntax-fault-too-deep = qui le parentesi sono annidate più a fondo che in qualsiasi piano
    .remedy = rimuovi quelle in più
syntax-fault-mismatched-bracket = questa { $closing } non chiude la { $opening } della riga { $line }
    .remedy = tra le due c'è una parentesi di troppo o di meno
syntax-fault-stray-bracket = non è aperta nessuna parentesi che questa { $bracket } possa chiudere
    .remedy = rimuovila
syntax-fault-extensions = un piano non usa estensioni di RON
    .remedy = rimuovi la riga con #![enable
syntax-fault-too-many-fields = in questa parentesi ci sono più campi di quanti un piano ne contenga
    .remedy = rimuovi quelli che non c'entrano
save-fault-exists = il file esiste
    .remedy = scegli un altro nome
save-fault-not-a-file = questo non è un file
    .remedy = scegli un nome di file
save-fault-no-folder = cartella inesistente
    .remedy = scegline un'altra, o prima creala
save-fault-read-only = il file è di sola lettura
    .remedy = salva con un altro nome, o rendilo scrivibile
save-fault-no-permission = permesso negato in questa cartella
    .remedy = scegline un'altra
save-fault-in-use = un altro programma tiene aperto questo file
    .remedy = chiudilo lì e salva di nuovo, o salva con un altro nome
save-fault-full = il disco è pieno
    .remedy = libera spazio o scegli un altro disco
save-fault-other = non si scrive ({ $system_reason })
    .remedy = salva con un altro nome o in un'altra cartella
file-warning-newer-fields = creato da uno Zeroline più recente (formato { $found }; questo conosce { $known }); questi campi qui non hanno effetto e restano quando salvi: { $names }
file-warning-unknown-change = scenario «{ $scenario }»: chiave { $key } sconosciuta, quindi la sua modifica non ha effetto; resta quando salvi
file-warning-no-rate = plan.currency_per_usd è 1, quindi un dollaro USA di regali conta come 1 { $currency }
    .remedy = impostalo al prezzo di un dollaro USA in { $currency }
file-warning-misspelt-gift = gifts.gift_mix: «{ $name }» non è nel catalogo dei regali del programma
    .remedy = intendevi { $near }?
part-number = un numero
part-name = un nome tra virgolette
part-text = un testo tra virgolette
part-month = un mese come "2027-03"
part-counts-as = "income", "cost" o "private"
part-day = un giorno come "2027-01-31"
part-hour = un numero intero da 0 a 23
part-stream-key = la chiave di un'entrata, come "gifts" o "own.1"
part-stream-keys = chiavi di entrate, come "gifts supporters"
part-count-keys = nomi di conteggi, come "likes minutes"
part-currency-code = un codice di valuta come "EUR"
part-actuals-source = il nome di una fonte, come "live_center" o "typed"
syntax-fault-open-bracket = questa { $bracket } non si chiude mai
    .remedy = chiudila, o se il file è stato troncato ripristina una copia intera
syntax-fault-open-text = il testo che inizia qui non si chiude mai
    .remedy = aggiungi una virgoletta dove finisce
syntax-fault-open-comment = il commento che inizia qui non si chiude mai
    .remedy = aggiungi */ dove finisce
version-fault-too-large = Impossibile conservare come versione il testo precedente di { $path }: è più grande di qualsiasi piano.
version-fault-system = Impossibile conservare come versione il testo precedente di { $path }: { $reason }.
file-warning-misspelt-change = scenario «{ $scenario }»: chiave { $key } sconosciuta, quindi la sua modifica non ha effetto; resta quando salvi; intendevi { $near }?

## Changes of a repair

repair-from-utf16 = era testo UTF-16; scritto in UTF-8
repair-not-utf8 = non è testo UTF-8; sostituito con �
repair-first-side = conflitto di merge; resta la prima parte
repair-first-side-left-out = ; escluso: { $dropped }
repair-first-side-more = {" "}e altre { $more } righe
repair-read-around = { $fault }; saltato nella lettura
repair-left-out = { $fault }; escluso
repair-no-format = nessuna versione leggibile; considerata { $current }
repair-older-format = era { $found } e ora è { $current }; tutti i numeri restano
repair-newer-format = creato da uno Zeroline più recente (formato { $found }; questo legge fino a { $known }); i campi sconosciuti sono esclusi
repair-more = altre { $count } cose riparate o escluse
repair-too-many-own-streams = qui ci sono { $count } entrate, e un piano ne contiene al massimo { $most }; restano le prime { $most }
repair-bad-id = non è un numero intero da 1 a { $most }; l'entrata riceve un id libero
repair-taken-id = l'id { $id } è già usato; l'entrata riceve un id libero
repair-no-gift-table = manca la tabella dei regali, quindi i regali si contano dai cursori
repair-cut-short = il file finisce prima del piano; i numeri mancanti prendono il loro predefinito
repair-cut-short-missing = ; mancano: { $missing }
repair-cut-short-off = ; disattivate per questo: { $off }
repair-cut-short-lists = ; entrate proprie e scenari possono mancare
repair-cut-list = il file finisce in questo elenco; restano i suoi elementi interi
repair-illegible = non si legge; escluso
repair-misspelt = campo sconosciuto; letto come { $key }
repair-misplaced = nella sezione sbagliata; letto come { $key }
repair-section-by-fields = sezione sconosciuta; i suoi campi sono quelli di { $section }
repair-misspelt-section = sezione sconosciuta; letta come { $section }
repair-unknown-field = campo sconosciuto; escluso
repair-repeated = indicato due volte; resta il primo
repair-corrected = { $fault }; impostato a { $value }
repair-value-alone = { $fault }; impostato al solo valore, { $value }
repair-default = { $fault }; impostato al predefinito, { $value }
repair-too-much = più di quanto contenga qualsiasi piano; il resto del file è escluso
repair-open-stream = l'entrata prima di questa non è chiusa; chiusa qui
repair-open-section = la sezione prima non è chiusa; chiusa qui
repair-stray-bracket = questa { $bracket } qui non corrisponde a nulla; esclusa
repair-open-comment = il commento che inizia qui non si chiude mai; questa riga è esclusa
repair-illegible-line = non si legge; questa riga è esclusa
repair-early-end = il piano sembra finire prima di qui; lettura proseguita
repair-comma-missing = manca una virgola prima; aggiunta
repair-no-stream = fuori da un'entrata; un'entrata inizia qui
repair-outside-section = fuori dalla sua sezione; considerato parte di { $section }
repair-bracket-missing = manca la sua parentesi di apertura; aggiunta

## The reasons why no window opens

window-fault-no-display = né DISPLAY né WAYLAND_DISPLAY è impostata, quindi non c'è uno schermo su cui aprire una finestra; avvia zeroline su un desktop
window-fault-no-answer = il display non risponde; controlla DISPLAY o WAYLAND_DISPLAY, o avvia zeroline su un desktop
window-fault-not-opened = impossibile aprire una finestra ({ $error })
window-fault-no-graphics = non c'è un driver grafico per disegnare una finestra ({ $errors }); installane uno, come quello di Mesa
window-fault-no-graphics-card = non c'è una scheda grafica
