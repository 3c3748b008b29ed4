# French

## Faults: a reason and its remedy, the attribute `remedy`, in one line

reason-and-remedy = { $reason } ; { $remedy }

## Keys: labels, units beside numbers, and meanings. `unit` is the unit in words, as it may be typed beside a number; `beside` stands behind a number in
## a narrow field; `short` has 16 letters at most.

key-plan-name = Nom
    .help = Nom de ce plan.
key-plan-note = Note
    .help = À qui est destiné ce plan, ou ce dont vous voulez vous souvenir.
key-plan-currency = Devise
    .help = Devise de tous les montants du plan, par son code ISO 4217. Changée ici, elle ne convertit rien ; la fenêtre pose la question.
key-plan-start_month = Premier mois
    .short = Mois dès
    .help = Premier mois du plan.
key-plan-months = Mois
    .unit = mois
    .beside = mois
    .help = Nombre de mois du plan.
key-plan-goal_measure = Objectif compté
    .help = Mesure de l’objectif : gross (brut), ou take_home (net, après frais et impôts).
key-costs-tax_year_start = Début d’année fiscale
    .help = Mois où commence une année fiscale, de 1 à 12 ; une perte ne réduit que l’impôt de sa propre année fiscale.
key-cash-earned_before = Déjà des revenus avant
    .help = Si les revenus du premier mois rapportaient déjà autant avant, donc si des versements sont en route.
key-futures-count = Simulations
    .unit = simulations
    .help = Nombre de simulations à lancer ; 0 pour aucune.
key-futures-seed = Graine
    .help = Graine du hasard ; la même graine donne les mêmes simulations.
key-audience-growth_rate = Croissance de l’audience
    .short = Croissance
    .unit = part par mois
    .beside = par mois
    .help = Croissance de l’audience par mois ; chaque revenu qui suit l’audience grandit avec elle.
key-audience-likes_per_month = J’aime par mois
    .unit = J’aime
    .beside = J’aime
    .typed = j'aime, likes, like
    .help = J’aime sur vos LIVE et vos vidéos en un mois. Ils ne rapportent rien.
key-audience-likes_baseline = J’aime habituels par mois
    .short = J’aime habituels
    .unit = J’aime
    .beside = J’aime
    .typed = j'aime, likes, like
    .help = Nombre de J’aime où votre visibilité est habituelle ; ne sert qu’avec un effet des J’aime.
key-audience-lift_per_doubling = Effet de deux fois plus de J’aime
    .short = Effet des J’aime
    .unit = part
    .help = Votre propre hypothèse : cadeaux en plus si les J’aime doublaient et que plus de gens vous voyaient. Aucune source ne donne de chiffre.
key-live-sessions_per_month = LIVE par mois
    .unit = LIVE
    .beside = LIVE
    .typed = lives, directs, direct
    .help = Nombre de LIVE en un mois.
key-live-hours_per_session = Heures par LIVE
    .unit = heures
    .typed = h, heure
    .help = Durée d’un LIVE.
key-gifts-gifts_per_hour = Cadeaux par heure
    .short = Cadeaux/heure
    .unit = cadeaux
    .beside = cadeaux
    .typed = cadeau
    .help = Cadeaux virtuels que les spectateurs envoient en une heure de LIVE.
key-gifts-coins_per_gift = Pièces par cadeau
    .unit = pièces
    .beside = pièces
    .typed = pièce, pieces, piece
    .help = Prix d’un cadeau moyen en pièces : une Rose en vaut 1, un Lion { NUMBER(29999) }.
key-gifts-diamonds_per_coin = Diamants par pièce
    .unit = diamants
    .beside = diamants
    .help = Diamants que vous recevez pour chaque pièce d’un cadeau. La liste de cadeaux de TikTok dit 1.
key-gifts-usd_per_diamond = Dollars US par diamant
    .unit = USD
    .help = Versement pour un diamant, après la part de la plateforme. Aucun taux officiel n’est publié.
key-gifts-top_fan_share = Cadeaux du premier fan
    .unit = part des cadeaux
    .help = Part des revenus de cadeaux qui vient d’une seule personne.
key-gifts-top_fan_leaves = Départ du premier fan
    .unit = risque par mois
    .help = Risque, chaque mois, que cette personne cesse d’offrir ; utilisé par les simulations.
key-brands-deals_per_month = Partenariats par mois
    .unit = partenariats
    .beside = partenariats
    .help = Posts sponsorisés en un mois.
key-brands-fee_per_deal = Tarif par partenariat
    .short = Par partenariat
    .unit = montant
    .help = Ce qu’une marque paie pour un post sponsorisé.
key-rewards-videos_per_month = Vidéos par mois
    .unit = vidéos
    .beside = vidéos
    .help = Vidéos d’une minute ou plus qui peuvent donner droit aux récompenses.
key-rewards-views_per_video = Vues par vidéo
    .unit = vues
    .beside = vues
    .help = Vues d’une vidéo moyenne.
key-rewards-qualified_share = Vues qualifiées
    .unit = part
    .help = Part des vues qui comptent : uniques, depuis le fil Pour toi, cinq secondes ou plus.
key-rewards-rpm = RPM
    .unit = montant pour { NUMBER(1000) } vues qualifiées
    .help = Versement pour { NUMBER(1000) } vues qualifiées.
key-segments-segments_per_month = Séquences sponsorisées par mois
    .short = Séquences/mois
    .unit = séquences sponsorisées
    .typed = séquences, séquence
    .help = Parties d’un LIVE qu’un sponsor paie.
key-segments-fee_per_segment = Tarif par séquence
    .short = Par séquence
    .unit = montant
    .help = Ce qu’un sponsor paie pour une séquence.
key-segments-shoutouts_per_month = Dédicaces par mois
    .unit = dédicaces
    .help = Dédicaces payées dans vos LIVE.
key-segments-fee_per_shoutout = Tarif par dédicace
    .unit = montant
    .help = Prix d’une dédicace.
key-segments-collabs_per_month = Collaborations payées par mois
    .short = Collabs par mois
    .unit = collaborations payées
    .typed = collaborations, collabs, collab
    .help = LIVE avec quelqu’un qui vous paie pour cela.
key-segments-fee_per_collab = Tarif par collaboration
    .unit = montant
    .help = Prix d’une collaboration payée.
key-affiliate-clicks_per_month = Clics produits par mois
    .unit = clics produits
    .typed = clics, clic
    .help = Clics sur les produits que vous montrez.
key-affiliate-conversion_rate = Taux de conversion
    .unit = part
    .help = Part des clics qui deviennent une commande.
key-affiliate-order_value = Panier moyen
    .unit = montant
    .help = Valeur d’une commande moyenne.
key-affiliate-commission_rate = Commission
    .unit = part
    .help = Votre part d’une commande ; le vendeur la fixe.
key-affiliate-refund_rate = Commandes remboursées
    .unit = part
    .help = Part des commandes renvoyées : elles ne donnent pas de commission.
key-merch-orders_per_month = Commandes par mois
    .short = Commandes
    .unit = commandes
    .beside = commandes
    .help = Commandes de votre propre merch.
key-merch-price = Prix
    .unit = montant
    .help = Prix d’une commande pour l’acheteur.
key-merch-unit_cost = Coût unitaire
    .unit = montant, livraison comprise
    .help = Ce que vous coûte une commande, livraison comprise.
key-merch-return_rate = Commandes renvoyées
    .unit = part
    .help = Part des commandes qui reviennent.
key-supporters-opening_members = Membres au départ
    .unit = membres
    .beside = membres
    .help = Membres au début du plan.
key-supporters-new_members_per_month = Nouveaux membres par mois
    .short = Adhésions
    .unit = membres
    .beside = membres
    .help = Membres qui arrivent en un mois.
key-supporters-churn_rate = Taux de départ
    .unit = part par mois
    .beside = par mois
    .help = Part des membres qui partent chaque mois (churn).
key-supporters-membership_price = Prix de l’adhésion
    .unit = montant par mois
    .beside = par mois
    .help = Prix d’une adhésion par mois.
key-supporters-platform_fee_rate = Frais de plateforme
    .unit = part
    .help = Part que garde la plateforme d’adhésion.
key-supporters-donations_per_month = Dons par mois
    .unit = dons
    .beside = dons
    .help = Dons ponctuels en un mois.
key-supporters-average_donation = Don moyen
    .unit = montant
    .help = Don moyen avant frais.
key-supporters-donation_fee_rate = Frais sur les dons
    .unit = part
    .help = Part que garde la plateforme de dons.
key-subscriptions-subscribers = Abonnés payants
    .unit = abonnés
    .typed = abonné, abonnements
    .help = Personnes abonnées à vos LIVE (abonnement payant).
key-subscriptions-price = Prix
    .unit = montant par mois
    .beside = par mois
    .help = Prix d’un abonnement par mois.
key-subscriptions-store_fee_rate = Frais d’App Store
    .unit = part
    .help = Part que garde le magasin d’applications.
key-subscriptions-creator_share = Votre part
    .unit = part
    .help = Votre part de ce qui reste après les frais du magasin d’applications.
key-fees-card_rate = Frais de carte
    .unit = part
    .help = Part de chaque paiement que garde l’émetteur de la carte : merch, membres et dons.
key-fees-card_fixed = Frais de carte par paiement
    .unit = montant par paiement
    .help = Partie fixe des frais de carte.
key-costs-fixed_per_month = Frais fixes par mois
    .unit = montant
    .help = Frais qui ne dépendent pas de vos revenus : éclairage, internet, logiciels.
key-costs-manager_rate = Part du manager
    .unit = part des partenariats + séquences
    .help = Part du manager sur les partenariats et les séquences LIVE.
key-costs-tax_set_aside_rate = Provision pour impôts
    .short = Pour les impôts
    .unit = part du bénéfice
    .help = Part du bénéfice que vous mettez de côté pour les impôts.
key-costs-profit_before = Bénéfice avant le plan
    .unit = montant
    .help = Bénéfice de l’année fiscale avant le premier mois ; une perte est négative.
key-cash-opening = Argent au départ
    .unit = montant
    .help = Argent que vous pouvez dépenser au début du plan ; les dettes sont négatives.
key-cash-living_per_month = Vie courante par mois
    .short = Vie courante
    .unit = montant
    .help = Loyer, repas et tout ce que vous payez à titre privé en un mois.
key-season-jan = Janvier
    .unit = coefficient
    .help = Janvier comparé à un mois habituel, pour les revenus saisonniers.
key-season-feb = Février
    .unit = coefficient
    .help = Février comparé à un mois habituel, pour les revenus saisonniers.
key-season-mar = Mars
    .unit = coefficient
    .help = Mars comparé à un mois habituel, pour les revenus saisonniers.
key-season-apr = Avril
    .unit = coefficient
    .help = Avril comparé à un mois habituel, pour les revenus saisonniers.
key-season-may = Mai
    .unit = coefficient
    .help = Mai comparé à un mois habituel, pour les revenus saisonniers.
key-season-jun = Juin
    .unit = coefficient
    .help = Juin comparé à un mois habituel, pour les revenus saisonniers.
key-season-jul = Juillet
    .unit = coefficient
    .help = Juillet comparé à un mois habituel, pour les revenus saisonniers.
key-season-aug = Août
    .unit = coefficient
    .help = Août comparé à un mois habituel, pour les revenus saisonniers.
key-season-sep = Septembre
    .unit = coefficient
    .help = Septembre comparé à un mois habituel, pour les revenus saisonniers.
key-season-oct = Octobre
    .unit = coefficient
    .help = Octobre comparé à un mois habituel, pour les revenus saisonniers.
key-season-nov = Novembre
    .unit = coefficient
    .help = Novembre comparé à un mois habituel, pour les revenus saisonniers.
key-season-dec = Décembre
    .unit = coefficient
    .help = Décembre comparé à un mois habituel, pour les revenus saisonniers.
key-plan-currency_per_usd = Cours du dollar US
    .unit = montant par USD
    .help = Valeur d’un dollar US dans la devise du plan ; les diamants sont payés en dollars US.
key-plan-goal_per_month = Objectif par mois
    .unit = montant
    .help = Revenu que vous voulez atteindre en un mois.
key-futures-together = Revenus liés
    .unit = part
    .help = À quel point les revenus fluctuent ensemble d’un mois à l’autre : 0 pas du tout, 1 au même pas.
key-gifts-mix = Cadeaux par nom
    .help = Si cadeaux par heure et pièces par cadeau suivent un tableau de cadeaux par nom ; désactivé, les deux gardent leurs propres valeurs.
key-own-name = Nom
    .help = Nom de ce revenu.
key-own-amount_per_month = Montant par mois
    .unit = montant
    .help = Ce que ce revenu à vous rapporte en un mois.
setting-enabled = Compté
    .help = Si ce revenu rapporte ; désactivé, il garde ses valeurs.
setting-follows_audience = Suit l’audience
    .unit = part
    .help = À quel point ce revenu grandit avec l’audience : 0 pas du tout, 1 entièrement.
setting-seasonal = Saisonnier
    .help = Si les saisons du plan s’appliquent à ce revenu.
setting-swing = Fluctuation mensuelle
    .unit = σ du logarithme
    .help = Changement au hasard d’un mois à l’autre ; utilisé par les simulations.
setting-starts_month = Commence après
    .unit = mois
    .beside = mois
    .help = Mois avant que ce revenu ne rapporte : 0 dès le premier mois.
setting-ends_month = Finit après
    .unit = mois
    .beside = mois
    .help = Premier mois où ce revenu ne rapporte plus, compté comme son début ; 120 pour jamais.
setting-paid_after_days = Payé après
    .unit = jours
    .beside = jours
    .typed = jour, j
    .help = Jours entre le mois où c’est gagné et le versement, en mois de 30 jours.
setting-minimum_payout = Seuil de versement
    .unit = montant
    .help = Plus petit montant versé ; en dessous, il attend le mois suivant.

## Streams: the name; `short` where there is little room; `within` in a sentence.

stream-gifts = Cadeaux LIVE
    .within = cadeaux
stream-brands = Partenariats
    .short = Partenariats
    .within = partenariats
stream-rewards = Récompenses créateurs
    .short = Récompenses
    .within = récompenses
stream-segments = Séquences LIVE
    .short = Séquences
    .within = séquences
stream-affiliate = Affiliation
    .within = affiliation
stream-merch = Merch
    .within = merch
stream-supporters = Soutiens
    .within = soutiens
stream-subscriptions = Abonnements LIVE
    .short = Abonnements
    .within = abonnements

line-one-off = ponctuel
line-likes = J’aime
line-gross = brut
line-costs = frais
line-tax = impôts
line-take-home = net
rate-rpm = RPM des récompenses
rate-commission = Commission d’affiliation

## Parts of the figures that an event changes, and measures

counts-as-income = revenu
counts-as-cost = frais
counts-as-private = privé
measure-gross = brut
measure-take_home = net

## The support of a claim

support-high = bien étayé
support-medium = assez étayé
support-low = peu étayé

## Months: `short` alone, `dated` before a year where that is another form

month-1 = janvier
    .short = janv.
month-2 = février
    .short = févr.
month-3 = mars
    .short = mars
month-4 = avril
    .short = avr.
month-5 = mai
    .short = mai
month-6 = juin
    .short = juin
month-7 = juillet
    .short = juil.
month-8 = août
    .short = août
month-9 = septembre
    .short = sept.
month-10 = octobre
    .short = oct.
month-11 = novembre
    .short = nov.
month-12 = décembre
    .short = déc.

month-of-year = { $month } { $year }
short-month-of-year = { $month } { $year }

## New plans and scenarios

my-plan = Mon plan
new-plan = Nouveau plan
new-own-stream = Ma source
new-scenario = Scénario
base-name = Base

## Examples: the name, and a line about it

example-growing-creator = Créateur qui monte
    .about = Vingt LIVE par mois, et un peu de chaque revenu
    .note = Vous passez en LIVE vingt soirs par mois, publiez vingt vidéos et gagnez un peu avec chaque revenu. Chaque chiffre est celui du programme : un jugement sur des chiffres publiés, la plupart peu étayés, et notre propre hypothèse là où personne n’a rien publié. Mettez les chiffres que vous connaissez, d’abord les cadeaux.
example-first-lives = Premiers LIVE
    .about = 800 followers, deux LIVE par semaine pour apprendre
    .note = Vous avez 800 followers et passez en LIVE deux fois par semaine pour apprendre ; beaucoup de comptes n’y ont droit qu’à partir de { NUMBER(1000) }. Les cadeaux reposent sur le chiffre peu étayé de 5 à 20 $US de l’heure sous { NUMBER(10000) } followers, pris bien plus bas : dans une agence, 242 créateurs actifs sur 806 n’ont rien reçu en un mois. Les dons sont notre propre hypothèse ; ce qui demande plus de followers est désactivé.
example-part-time = À temps partiel
    .about = { NUMBER(15000) } followers et un travail la journée, trois soirs par semaine
    .note = Vous avez { NUMBER(15000) } followers et un travail la journée, et passez en LIVE trois soirs par semaine devant une trentaine de spectateurs. Les cadeaux reposent sur un chiffre peu étayé de 5 à 15 $US de l’heure pour 20 à 50 spectateurs, les tarifs sur des listes publiées de 75 à 350 $US pour { NUMBER(10000) } à { NUMBER(50000) } followers, commission et conversion sur des récits sur TikTok Shop. Clics, dons, membres et dédicaces sont nos propres hypothèses.
example-full-time = À plein temps
    .about = { NUMBER(120000) } followers, le LIVE comme métier, avec un manager
    .note = Vous avez { NUMBER(120000) } followers aux États-Unis, le LIVE est votre métier, et un manager prend 15 % de ce que paient les sponsors, la part habituelle. Les cadeaux reposent sur un chiffre peu étayé de 15 à 50 $US de l’heure pour 50 à 200 spectateurs, les séquences sur 0,50 à 2 $US par spectateur et par heure, les tarifs sur des listes publiées de 350 à { NUMBER(3000) } $US pour cette taille ; 0,0046 $US par diamant, ce sont les 46 % rapportés pour des LIVE réguliers aux États-Unis, et vos 70 % des abonnements après le magasin sont la part que TikTok publie pour les États-Unis et le Canada. Clics, commandes et membres sont nos propres hypothèses.
example-musician = Musique
    .about = { NUMBER(25000) } followers ; t-shirts et membres font vivre les chansons
    .note = Vous écrivez des chansons, avez { NUMBER(25000) } followers, jouez en LIVE le dimanche et certains jours de semaine, et vivez surtout de t-shirts et de membres. Le coût d’un t-shirt, le prix de 24 $US, les 10 % que garde une plateforme de membres et les frais de carte sont publiés ; il part moins de membres que les 8 % par mois que nous prenons d’habitude, car les groupes gardent leurs fans : cela, le nombre de commandes, de membres et de dons, les droits d’auteur et la saison de Noël sont nos propres hypothèses.
    .own = Droits d’auteur
example-shop-seller = Vente en boutique
    .about = { NUMBER(18000) } followers, des produits de beauté à la commission
    .note = Vous montrez des produits de beauté en LIVE presque chaque jour et vivez des commissions de TikTok Shop, avec { NUMBER(18000) } followers. Une commission de 15 % est dans les 12 à 25 % publiés pour la beauté, 18 % de retours dans les 15 à 25 % publiés, 3,2 % de clics qui achètent est le chiffre d’un site, et 32 $US par commande un peu moins que les 35 $US cités pour les États-Unis. Le nombre de clics, les cadeaux et les soldes de novembre sont nos propres hypothèses.
example-gifts-only = Cadeaux seulement
    .about = { NUMBER(20000) } followers, des battles et du chat, rien que des cadeaux
    .note = Vous faites des battles et du chat en LIVE presque chaque jour aux États-Unis, avec { NUMBER(20000) } followers et une soixantaine de spectateurs, et ne gagnez que par les cadeaux. Un diamant paie 0,0046 $US : des 0,01 $US qu’il vaudrait vous gardez les 46 % rapportés pour des LIVE réguliers de plus de 25 minutes ; TikTok même a publié 53 % au plus. Les cadeaux font environ 18 $US de l’heure, dans un chiffre peu étayé de 15 à 50 $US pour 50 à 200 spectateurs ; qu’un bon mois puisse valoir deux mauvais est notre propre hypothèse, car un seul fan peut faire la différence.

## Typed numbers: the word between the ends of a range, and a period after a number. `typed` lists other ways to write it, separated by commas.

range-between = à

## Currencies: the name of each in the singular

currency-AED = Dirham des Émirats arabes unis
currency-AFN = Afghani afghan
currency-ALL = Lek albanais
currency-AMD = Dram arménien
currency-AOA = Kwanza angolais
currency-ARS = Peso argentin
currency-AUD = Dollar australien
currency-AWG = Florin arubais
currency-AZN = Manat azéri
currency-BAM = Mark bosniaque
currency-BBD = Dollar barbadien
currency-BDT = Taka bangladeshi
currency-BGN = Lev bulgare
currency-BHD = Dinar bahreïni
currency-BIF = Franc burundais
currency-BMD = Dollar bermudien
currency-BND = Dollar brunéien
currency-BOB = Boliviano
currency-BRL = Réal brésilien
currency-BSD = Dollar bahaméen
currency-BTN = Ngultrum bouthanais
currency-BWP = Pula botswanais
currency-BYN = Rouble biélorusse
currency-BZD = Dollar bélizéen
currency-CAD = Dollar canadien
currency-CDF = Franc congolais
currency-CHF = Franc suisse
currency-CLP = Peso chilien
currency-CNY = Yuan chinois
currency-COP = Peso colombien
currency-CRC = Colón costaricain
currency-CUP = Peso cubain
currency-CVE = Escudo capverdien
currency-CZK = Couronne tchèque
currency-DJF = Franc djiboutien
currency-DKK = Couronne danoise
currency-DOP = Peso dominicain
currency-DZD = Dinar algérien
currency-EGP = Livre égyptienne
currency-ERN = Nakfa érythréen
currency-ETB = Birr éthiopien
currency-EUR = Euro
currency-FJD = Dollar fidjien
currency-FKP = Livre des îles Malouines
currency-GBP = Livre sterling
currency-GEL = Lari géorgien
currency-GHS = Cédi ghanéen
currency-GIP = Livre de Gibraltar
currency-GMD = Dalasi gambien
currency-GNF = Franc guinéen
currency-GTQ = Quetzal guatémaltèque
currency-GYD = Dollar du Guyana
currency-HKD = Dollar de Hong Kong
currency-HNL = Lempira hondurien
currency-HTG = Gourde haïtienne
currency-HUF = Forint hongrois
currency-IDR = Roupie indonésienne
currency-ILS = Shekel israélien
currency-INR = Roupie indienne
currency-IQD = Dinar irakien
currency-IRR = Riyal iranien
currency-ISK = Couronne islandaise
currency-JMD = Dollar jamaïcain
currency-JOD = Dinar jordanien
currency-JPY = Yen japonais
currency-KES = Shilling kényan
currency-KGS = Som kirghize
currency-KHR = Riel cambodgien
currency-KMF = Franc comorien
currency-KPW = Won nord-coréen
currency-KRW = Won sud-coréen
currency-KWD = Dinar koweïtien
currency-KYD = Dollar des îles Caïmans
currency-KZT = Tenge kazakh
currency-LAK = Kip laotien
currency-LBP = Livre libanaise
currency-LKR = Roupie srilankaise
currency-LRD = Dollar libérien
currency-LSL = Loti lesothan
currency-LYD = Dinar libyen
currency-MAD = Dirham marocain
currency-MDL = Leu moldave
currency-MGA = Ariary malgache
currency-MKD = Denar macédonien
currency-MMK = Kyat myanmarais
currency-MNT = Tugrik mongol
currency-MOP = Pataca macanaise
currency-MRU = Ouguiya mauritanien
currency-MUR = Roupie mauricienne
currency-MVR = Rufiyaa maldivienne
currency-MWK = Kwacha malawite
currency-MXN = Peso mexicain
currency-MYR = Ringgit malais
currency-MZN = Metical mozambicain
currency-NAD = Dollar namibien
currency-NGN = Naira nigérian
currency-NIO = Córdoba nicaraguayen
currency-NOK = Couronne norvégienne
currency-NPR = Roupie népalaise
currency-NZD = Dollar néo-zélandais
currency-OMR = Riyal omanais
currency-PAB = Balboa panaméen
currency-PEN = Sol péruvien
currency-PGK = Kina papouan-néo-guinéen
currency-PHP = Peso philippin
currency-PKR = Roupie pakistanaise
currency-PLN = Zloty polonais
currency-PYG = Guaraní paraguayen
currency-QAR = Riyal qatari
currency-RON = Leu roumain
currency-RSD = Dinar serbe
currency-RUB = Rouble russe
currency-RWF = Franc rwandais
currency-SAR = Riyal saoudien
currency-SBD = Dollar des îles Salomon
currency-SCR = Roupie des Seychelles
currency-SDG = Livre soudanaise
currency-SEK = Couronne suédoise
currency-SGD = Dollar de Singapour
currency-SHP = Livre de Sainte-Hélène
currency-SLE = Leone sierra-léonais
currency-SOS = Shilling somalien
currency-SRD = Dollar surinamais
currency-SSP = Livre sud-soudanaise
currency-STN = Dobra santoméen
currency-SVC = Colón salvadorien
currency-SYP = Livre syrienne
currency-SZL = Lilangeni swazi
currency-THB = Baht thaïlandais
currency-TJS = Somoni tadjik
currency-TMT = Manat turkmène
currency-TND = Dinar tunisien
currency-TOP = Pa’anga tongan
currency-TRY = Livre turque
currency-TTD = Dollar de Trinité-et-Tobago
currency-TWD = Dollar taïwanais
currency-TZS = Shilling tanzanien
currency-UAH = Hryvnia ukrainienne
currency-UGX = Shilling ougandais
currency-USD = Dollar américain
currency-UYU = Peso uruguayen
currency-UZS = Sum ouzbek
currency-VES = Bolivar vénézuélien
currency-VND = Dông vietnamien
currency-VUV = Vatu vanuatuan
currency-WST = Tala samoan
currency-XAF = Franc CFA (Afrique centrale)
currency-XCD = Dollar des Caraïbes orientales
currency-XCG = Florin caribéen
currency-XOF = Franc CFA (Afrique de l’Ouest)
currency-XPF = Franc CFP
currency-YER = Riyal yéménite
currency-ZAR = Rand sud-africain
currency-ZMW = Kwacha zambien
currency-ZWG = Zimbabwe Gold

## Countries

country-AE = Émirats arabes unis
country-AR = Argentine
country-AT = Autriche
country-AU = Australie
country-BD = Bangladesh
country-BE = Belgique
country-BG = Bulgarie
country-BO = Bolivie
country-BR = Brésil
country-CA = Canada
country-CH = Suisse
country-CL = Chili
country-CO = Colombie
country-CR = Costa Rica
country-CY = Chypre
country-CZ = Tchéquie
country-DE = Allemagne
country-DK = Danemark
country-DO = République dominicaine
country-EC = Équateur
country-EE = Estonie
country-EG = Égypte
country-ES = Espagne
country-FI = Finlande
country-FR = France
country-GB = Royaume-Uni
country-GH = Ghana
country-GR = Grèce
country-GT = Guatemala
country-HK = Hong Kong
country-HR = Croatie
country-HU = Hongrie
country-ID = Indonésie
country-IE = Irlande
country-IL = Israël
country-IN = Inde
country-IS = Islande
country-IT = Italie
country-JP = Japon
country-KE = Kenya
country-KH = Cambodge
country-KR = Corée du Sud
country-KZ = Kazakhstan
country-LT = Lituanie
country-LU = Luxembourg
country-LV = Lettonie
country-MA = Maroc
country-MT = Malte
country-MX = Mexique
country-MY = Malaisie
country-NG = Nigeria
country-NL = Pays-Bas
country-NO = Norvège
country-NZ = Nouvelle-Zélande
country-PE = Pérou
country-PH = Philippines
country-PK = Pakistan
country-PL = Pologne
country-PT = Portugal
country-PY = Paraguay
country-RO = Roumanie
country-RS = Serbie
country-SA = Arabie saoudite
country-SE = Suède
country-SG = Singapour
country-SI = Slovénie
country-SK = Slovaquie
country-TH = Thaïlande
country-TR = Turquie
country-TW = Taïwan
country-UA = Ukraine
country-US = États-Unis
country-UY = Uruguay
country-VN = Viêt Nam
country-ZA = Afrique du Sud

## The menus and the names of commands

menu-file = Fichier
menu-edit = Édition
menu-view = Affichage
menu-help = Aide
menu-new = Nouveau
menu-new-plan = Nouveau plan
menu-make-it-yours = Avec vos chiffres…
menu-empty-plan = Plan vide
menu-open = Ouvrir…
menu-open-recent = Fichiers récents
menu-save = Enregistrer
menu-save-as = Enregistrer sous…
menu-import-files = Importer…
menu-real-amounts = Montants réels…
menu-versions = Versions…
menu-recover = Récupérer le travail non enregistré…
menu-quit = Quitter
menu-undo = Annuler
menu-redo = Rétablir
menu-history = Historique
menu-theme = Thème
menu-dark = Sombre
menu-light = Clair
menu-high-contrast = Contraste élevé
menu-system = Système
menu-motion = Animations
menu-full-motion = Complètes
menu-reduced-motion = Réduites
menu-language = Langue
menu-numbers = Nombres
menu-zoom = Zoom
menu-blur-amounts = Flouter les montants
menu-blur-at-start = Flouter les montants à chaque démarrage
menu-copy-months = Copier tous les mois en CSV
menu-copy-picture = Copier la vue en image
menu-copy-plan = Copier le texte du plan
menu-export = Exporter
menu-export-picture = Image…
menu-export-report = Rapport…
menu-export-workbook = Tableur…
menu-open-exported = Ouvrir le fichier
menu-rename-plan = Renommer le plan
menu-larger = Plus grand
menu-smaller = Plus petit
menu-normal-size = Taille normale
menu-collapse-all = Replier toutes les cartes
menu-expand-all = Déplier toutes les cartes
menu-show-base = Afficher la base
menu-show-scenario = Afficher un scénario
menu-next-scenario = Scénario suivant
menu-previous-scenario = Scénario précédent
menu-add-scenario = Ajouter un scénario
menu-differences = Différences
menu-previous-month = Mois précédent
menu-next-month = Mois suivant
menu-next-panel = Panneau suivant
menu-previous-panel = Panneau précédent
menu-go-to-menu = Aller au menu
menu-shortcuts = Raccourcis clavier
menu-calculation = À propos de ce calcul…
menu-new-seed = Nouvelle graine
menu-about = À propos de Zeroline

## Texts of the views

view-month = Mois
    .question = De quoi ce mois est-il fait ?
    .about = Chaque barre est un revenu du mois choisi ; frais et impôts mènent du brut au net. Changez de mois au-dessus du graphique, ou avec les flèches quand le graphique est actif. Les montants sont aux valeurs réglées : leur marge est dans « Fourchette », et le moment des versements dans « Argent ».
view-time = Temps
    .question = Que rapporte chaque revenu au fil du temps ?
    .about = Chaque surface est un revenu, empilé mois par mois : gains au-dessus de zéro, pertes en dessous, le total en haut, et les J’aime à plat sur zéro. Cliquez sur un mois pour voir sa répartition, ou avancez avec les flèches quand le graphique est actif. Les montants sont aux valeurs réglées : le graphique ne dit ni s’ils sont sûrs, ni quand l’argent arrive.
view-cash = Argent
    .question = Quand l’argent arrive-t-il ?
    .about = En haut, l’argent qui reste chaque mois, avec sa bande dans les simulations ; en bas, les gains à côté des versements. Réglez le délai de chaque revenu sur sa carte, et votre argent de départ et vos dépenses courantes sur la carte « Argent ». Ce que le plan ne connaît pas n’y est pas : prêts, épargne, factures.
view-range = Fourchette
    .question = Est-ce vraiment sûr ?
    .about = Chaque simulation est un déroulement possible du plan : 8 sur 10 sont dans la bande large, la moitié dans l’étroite. Faites glisser la marque à côté des points pour lire les chances d’un montant, ou choisissez une simulation pour voir ses chiffres. Cela ne vaut que ce que valent vos fourchettes : un nombre sans fourchette compte comme sûr.
view-matters = Impact
    .question = Qu’est-ce qui compte le plus ?
    .about = Chaque barre montre l’effet sur le total quand un nombre va du bas au haut de sa fourchette et que le reste garde ses valeurs réglées. Cliquez sur une barre pour aller à son curseur. Un nombre sans fourchette n’a pas de barre, et une barre large peut être une estimation vague plutôt qu’un effet fort.
view-reach = Leviers
    .question = Que faudrait-il ?
    .about = Chaque ligne est un nombre, et la valeur qui suffit à elle seule pour atteindre la cible. Choisissez la cible en haut, appliquez une réponse, ou verrouillez un nombre que vous ne pouvez pas changer. La vue ne dit ni si un changement est réaliste, ni comment y parvenir.
view-compare = Comparer
    .question = Lequel est le mieux ?
    .about = Les scénarios côte à côte : leurs chiffres, leurs mois, et la part de chaque changement. Choisissez en haut lesquels comparer, et à quoi. Tous sont calculés avec les mêmes tirages, une différence vient donc de vos seuls changements ; la vue ne dit pas si un scénario est probable.
view-reality = Réel
    .question = Où en êtes-vous ?
    .about = Les mois passés tels qu’ils ont été, à côté du plan, et la suite du plan compte tenu de ce passé. Importez des fichiers de plateformes ou tapez des montants réels, puis utilisez un nombre de vos données là où il diffère. Quelques mois disent peu : tant qu’il n’y en a pas plus, les nombres du plan comptent le plus.
view-others = Les autres
    .question = Que disent les autres ?
    .about = Le brut du mois choisi si une pièce rapportait ce que dit chaque chiffre publié, votre plan parmi eux. Changez de mois en haut ; une ligne montre sa source. Aucun de ces chiffres n’est officiel, et seuls les cadeaux sont recalculés, rien d’autre.
about-view = À propos de cette vue
about-sheet = À propos de cette fiche
copy-text = Copier
copy-as-text = Copier en texte
copy-csv = Copier en CSV
copy-for-spreadsheet = Copier pour un tableur
copy-done = Copié
month-line = { $month }, mois { $place } sur { $months }, aux valeurs réglées
month-as-set = Aux valeurs réglées : chaque nombre à sa valeur, sans sa fourchette.
month-tax = Impôts
month-summary = { $month } : brut { $gross }, net { $take_home } ; J’aime { $zero }
range-no-futures = Ce plan ne lance aucune simulation : futures.count vaut 0 dans son fichier.
range-running = Simulations en cours…
range-band = { $futures } simulations, chaque nombre tiré dans sa fourchette. 8 sur 10 ont un total de { $low } à { $high }.
range-half-have-more = La moitié dépasse { $median }.
range-one-future = Une simulation
range-rank-worst = La pire
range-rank-one-in-ten = 1 sur 10
range-rank-median = Médiane
range-rank-nine-in-ten = 9 sur 10
range-rank-best = La meilleure
range-dots = { $months ->
    [one] Le mois, en 50 points
   *[other] Les { $months } mois, en 50 points
}
range-each-dot = chaque point : 1 simulation sur 50
range-drag-marker = Glissez pour lire la probabilité d’un montant
range-reach = { $hundred } simulations sur 100 atteignent { $amount }
range-in-hundred-reach = sur 100 atteignent
range-reached-amount = Montant atteint
matters-intro = Variation du total ({ $measure }, { $months } mois) du bas au haut de chaque fourchette, le reste aux valeurs réglées. Cliquez sur une barre pour trouver son curseur.
matters-no-range = Aucun nombre n’a encore de fourchette. Ajoutez-en une avec le ± à côté d’un curseur.
matters-as-set = { $total } aux valeurs réglées
matters-moves-with-total = suit le total
matters-bar = { $name } : à { $low } { $low_effect }, à { $high } { $high_effect }
matters-likes = { $likes } : { $effect }
matters-ends =
    À { $low } : { $low_effect }
    À { $high } : { $high_effect }
matters-ends-with-rank =
    À { $low } : { $low_effect }
    À { $high } : { $high_effect }
    Suit le total : { $rank } (0 pas du tout, 1 au même pas)
others-own-rate = { $rate } la pièce, aux valeurs réglées
others-rate = { $rate } la pièce, { $site }, { $dated }
others-rate-beyond = { $rate } la pièce, { $site }, { $dated } ; hors des limites d’un plan
others-own-row = Le plan aux valeurs réglées
others-likes = J’aime, selon tous les chiffres publiés
others-likes-summary = J’aime : { $zero } selon tous les chiffres publiés

## The panels around the views

panel-export = Exporter
panel-blur = Flouter les montants
panel-blurred = Montants floutés
panel-copied-months = Tous les mois copiés en CSV
panel-blur-hint = Masque tous les montants ; pointez-en un pour le voir
panel-rename-hint = Cliquez pour renommer le plan
panel-up-to-date = À jour
panel-updating = Mise à jour…
panel-offline = Fonctionne hors ligne
panel-offline-hint = Rien ne quitte cet ordinateur : le programme ne contient aucun code réseau
panel-no-change = {" "}: aucun changement aux valeurs réglées.
panel-move-a-slider = Bougez un curseur pour voir ce qu’il change.
panel-history = Historique
panel-close-history = Fermer l’historique
panel-saved-step = enregistré
panel-income-mix = Répartition
panel-gross = Brut
panel-costs-and-tax = Frais et impôts
panel-take-home = Net
panel-loss = perte
panel-sources-of-rates = Sources des taux
panel-lift-from-likes = Effet des J’aime
panel-no-lift = Visibilité : aucun effet supposé. Un effet compterait dans les cadeaux, jamais ici.
panel-menu-bar = Barre de menus
panel-summary = Résumé
panel-beside = À côté de la vue
panel-status = État
panel-message-undo = Annuler « { $step } »
panel-message-keys = Touches : { $keys }
panel-message-command-on = { $command } « { $step } »
panel-message-rate = { $label } : { $value }, { $note } ; voir les sources
panel-message-lift = Visibilité : vous supposez { $lift } de cadeaux en plus à chaque doublement des J’aime. Avec vos J’aime, cela fait cadeaux × { $factor }, comptés dans les cadeaux, jamais ici.
summary-gross-of-month = Brut, { $month }
summary-gross = Brut, { $months }
summary-take-home = Net, { $months }
summary-goal-first-met = { $goal } : 1er mois
summary-of-it-take-home = Dont net
summary-difference = { $difference } par rapport à la base
summary-sooner = { $months ->
    [one] { $months } mois plus tôt
   *[other] { $months } mois plus tôt
}
summary-later = { $months ->
    [one] { $months } mois plus tard
   *[other] { $months } mois plus tard
}
summary-base-met = base : { $month }
summary-base-not-met = base : non atteint
summary-goal-met = Objectif atteint
summary-per-live-hour = { $amount } par heure de LIVE
summary-no-live-hours = aucune heure de LIVE
summary-before-costs = avant frais et impôts
summary-after-costs = après frais et impôts
summary-not-met = Non atteint
summary-measured = { $measure }, sur { $months }
summary-measured-in-month = { $measure }, mois { $month } sur { $months }
summary-band = 8 sur 10 : { $low } à { $high }
summary-band-pending = 8 sur 10 : …
summary-meet-though = mais dans { $share }
summary-meet-by = 8 sur 10 : d’ici { $month }
summary-meet = atteint dans { $share }
summary-as-set = aux valeurs réglées, { $measure }

## The numbers of a plan: cards, rows, fields and ranges

assumptions-likes = ♥ J’aime
assumptions-live = Rythme des LIVE et audience
assumptions-costs = Frais et impôts
assumptions-seasons = Saisons
assumptions-likes-more = Effet des J’aime
assumptions-likes-note = Les J’aime ne rapportent rien. Si vous pensez que plus de J’aime amènent plus de spectateurs, réglez un effet ici ; il compte dans les cadeaux.
assumptions-seasons-note = Chaque mois comparé à un mois habituel, pour les revenus saisonniers.
assumptions-stream-more = Croissance, saison et mois
assumptions-when-paid = Quand c’est payé
assumptions-cash = Argent
assumptions-plan-name = Nom du plan
assumptions-plan-more = Note et taux de change
assumptions-add-stream = Ajouter un revenu
assumptions-add-stream-tip = Un revenu à vous, pour le reste
assumptions-remove-stream = Retirer ce revenu
assumptions-goal-a-month = But par mois
assumptions-off = désactivé
assumptions-differs = , diffère de la base
assumptions-eight-in-ten = 8 sur 10 :
assumptions-no-range = Sans fourchette
assumptions-sources = Sources
assumptions-note = Note
assumptions-lock = Verrouiller
assumptions-unlock = Déverrouiller
assumptions-range-off = Désactiver la fourchette
assumptions-range-on = Activer la fourchette
assumptions-make-base = En faire la valeur de la base
assumptions-sources-tip = Source de ce nombre, chiffres publiés et votre note
assumptions-source-tip = Source de ce nombre et votre note
assumptions-note-tip = Votre note sur ce nombre
assumptions-lock-tip = Verrouiller : « Que faudrait-il ? » n’y touchera plus
assumptions-locked = Verrouillé : « Que faudrait-il ? » n’y touchera pas
assumptions-range-off-tip = Désactiver la fourchette ; elle est gardée pour plus tard
assumptions-range-on-tip = Activez la fourchette, ou tapez 90 à 250 ou ±20%
assumptions-no-range-at-zero = Un nombre à zéro n’a pas de fourchette
assumptions-turn-off = Désactiver ; ses valeurs restent
assumptions-turn-on = Activer
assumptions-numbers = Nombres
assumptions-numbers-tip = Afficher ou masquer les nombres du plan
assumptions-view = Vue
assumptions-year-before = Année d’avant
assumptions-year-after = Année d’après
assumptions-sentence-not-accepted = Refusé : { $reason }
assumptions-sentence-counted-in = { $name } : compté
assumptions-sentence-part-sources = Sources : { $name }
assumptions-sentence-part-note = Note : { $name }
assumptions-sentence-part-lock = { $name } : verrou
assumptions-sentence-part-range = { $name } : fourchette
assumptions-sentence-part-difference = { $name } : diffère de la base
assumptions-sentence-of = { $name } : { $text }
assumptions-sentence-end-low = { $name }, bas de la fourchette
assumptions-sentence-end-high = { $name }, haut de la fourchette
assumptions-sentence-type-end-low = { $name } : taper le bas de la fourchette
assumptions-sentence-type-end-high = { $name } : taper le haut de la fourchette
assumptions-sentence-eight-in-ten = 8 sur 10 : { $low } à { $high }
assumptions-sentence-ranged = { $value } ({ $low } à { $high })
assumptions-sentence-base = Base : { $value }
assumptions-sentence-reset-to-saved = Revenir à { $value }, la valeur enregistrée
assumptions-sentence-reset-to-base = Revenir à la base, { $value }
assumptions-sentence-outside-limits = { $value } est hors limites ; choisissez un nombre de { $low } à { $high }
assumptions-sentence-months = { $months ->
    [one] { $months } mois
   *[other] { $months } mois
}
assumptions-sentence-factor = × { $factor }
assumptions-sentence-earns-never = Ne rapporte rien dans ce plan.
assumptions-sentence-earns-from = Rapporte dès { $first }.
assumptions-sentence-earns-from-to = Rapporte : { $first } à { $last }.
assumptions-sentence-more = +{ $count } de plus
assumptions-sentence-most-streams = Un plan a au plus { $most } revenus à vous
number-help =
    { $help }

    Par défaut : { $default }
    Limites : { $least } à { $most }
number-help-with-range =
    { $help }

    Par défaut : { $default }, { $low } à { $high }
    Limites : { $least } à { $most }

## One-off events

event-line = { $name }, { $amount }, { $month }, { $kind }
event-title = Événements ponctuels
event-count-0 = aucun
event-none = De l’argent qui entre ou sort une seule fois
event-note = De l’argent qui entre ou sort en un seul mois : un ring light, un festival, une caution. Les événements privés ne changent que l’argent disponible.
event-add = Ajouter un événement
event-full = Un plan contient au plus { $most } événements. Retirez-en un d’abord.
event-new-name = Nouvel événement
event-name = Nom de l’événement
event-amount = Montant : { $name }
event-month = Mois : { $name }
event-search-month = Chercher un mois
event-kind = { $name } compte comme
event-counts-as-income = Revenu
event-counts-as-cost = Frais
event-counts-as-private = Privé
event-remove = Retirer { $name }
event-put-back = Remettre { $name }
event-taken-out = pas dans ce scénario
event-own-version = Un événement modifié dans ce scénario (◆) reste ici tel quel, même si la base le modifie ou le retire.
event-versions-in = { $count ->
    [one] { $count } scénario a modifié un événement : sa version reste telle quelle, même si vous modifiez ou retirez l’événement ici.
   *[other] { $count } scénarios ont modifié un événement : leurs versions restent telles quelles, même si vous modifiez ou retirez l’événement ici.
}
event-outside = hors des mois du plan, compté nulle part
event-chip = { $name } { $event }
event-chip-hint = Glissez-le vers un autre mois, ou appuyez sur ← ou →

## Texts of the table of tax bands

tax-use-bands = Des tranches au lieu d’un seul taux
tax-add-band = Ajouter une tranche
tax-head = Vos propres tranches du bénéfice d’une année fiscale, chacune avec son taux
tax-from = dès
tax-from-of = Tranche { $number } : dès
tax-rate-of = Tranche { $number } : taux
tax-remove-of = Retirer la tranche { $number }
tax-no-published = Zeroline n’a pas de tranches publiées : aucune n’avait de source et de date. Indiquez celles de votre administration fiscale.
tax-note = Une perte réduit l’impôt des mois suivants de son année fiscale. Une estimation à mettre de côté, pas un conseil.

## The table of gifts by name

gift-empty = Pas encore de cadeaux, donc aucun ne compte. Cherchez-en un ci-dessous pour l’ajouter.
gift-follows = Cadeaux par heure et pièces par cadeau suivent ce tableau.
gift-full = Le tableau est plein : { $most } cadeaux au plus.
gift-coins = { $coins ->
    [one] { $coins } pièce
   *[other] { $coins } pièces
}
gift-per-hour = { $name }, { $coins } : cadeaux par heure
gift-per-hour-hint = Cadeaux par heure ; cliquez pour taper
gift-remove = Retirer { $name }
gift-remove-gift = Retirer { $name }, { $coins }
gift-add-a-gift = Ajouter un cadeau
gift-add = Ajouter { $name }, { $coins }
gift-search = { $gifts } cadeaux : nom ou pièces
gift-not-found = Aucun cadeau trouvé. Ajoutez le vôtre dans gifts.csv, dans le dossier des réglages.
gift-more = { $count } de plus ; tapez pour réduire la liste.
gift-own-gifts =
    gifts.csv, dans le dossier des réglages, ajoute des cadeaux ou change des prix.
    Première ligne : gift_id,name,coins,seen_on,source
gift-catalogue = Prix en pièces de { $gifts } cadeaux ; les listes varient selon le pays et la saison.
gift-catalogue-seen = Prix en pièces de { $gifts } cadeaux, relevés jusqu’au { $day } ; les listes varient selon le pays et la saison.

## Presets of the built-in ledger, by their names in it

preset-name-gifts-outside-the-us = Cadeaux hors des États-Unis
preset-name-gifts-in-the-us--every-mission-met = Cadeaux aux États-Unis : toutes les missions remplies
preset-name-gifts-in-the-us--lives-over-25-minutes--twice-a-week = Cadeaux aux États-Unis : LIVE de plus de 25 minutes, deux fois par semaine
preset-name-gifts-in-the-us--lives-under-5-minutes = Cadeaux aux États-Unis : LIVE de moins de 5 minutes
preset-name-old-creator-fund = Ancien Creator Fund
preset-name-creator-rewards-in-the-united-states = Creator Rewards aux États-Unis
preset-name-creator-rewards-in-the-united-kingdom = Creator Rewards au Royaume-Uni
preset-name-creator-rewards-in-germany-or-france = Creator Rewards en Allemagne ou en France
preset-name-creator-rewards-in-canada-or-australia = Creator Rewards au Canada ou en Australie
preset-name-creator-rewards-in-brazil-or-mexico = Creator Rewards au Brésil ou au Mexique
preset-name-creator-rewards-in-southeast-asia = Creator Rewards en Asie du Sud-Est
preset-name-us-and-canada = États-Unis et Canada
preset-name-us-and-canada--full-bonus = États-Unis et Canada, bonus complet
preset-name-other-countries = Autres pays
preset-name-other-countries--full-bonus = Autres pays, bonus complet
preset-name-sponsored-posts--1-000-to-10-000-followers = Posts sponsorisés, de { NUMBER(1000) } à { NUMBER(10000) } followers
preset-name-sponsored-posts--10-000-to-50-000-followers = Posts sponsorisés, de { NUMBER(10000) } à { NUMBER(50000) } followers
preset-name-sponsored-posts--50-000-to-500-000-followers = Posts sponsorisés, de { NUMBER(50000) } à { NUMBER(500000) } followers
preset-name-sponsored-posts--500-000-to-1-million-followers = Posts sponsorisés, de { NUMBER(500000) } à 1 million de followers
preset-name-tiktok-shop--beauty = TikTok Shop : beauté
preset-name-tiktok-shop--health-and-pets = TikTok Shop : santé et animaux
preset-name-tiktok-shop--supplements = TikTok Shop : compléments alimentaires
preset-name-tiktok-shop--fashion = TikTok Shop : mode
preset-name-tiktok-shop--home = TikTok Shop : maison
preset-name-tiktok-shop--food = TikTok Shop : alimentation
preset-name-tiktok-shop--electronics = TikTok Shop : électronique
preset-name-amazon--games = Amazon : jeux
preset-name-amazon--luxury-beauty = Amazon : beauté de luxe
preset-name-amazon--books--kitchen--car = Amazon : livres, cuisine, auto
preset-name-amazon--clothing--jewellery--most-else = Amazon : vêtements, bijoux et presque tout le reste
preset-name-amazon--toys--home--beauty--sport = Amazon : jouets, maison, beauté, sport
preset-name-amazon--groceries--health--consoles = Amazon : épicerie, santé, consoles
preset-name-patreon--new-page- = Patreon (nouvelle page)
preset-name-patreon--old-page--founders- = Patreon (ancienne page, Founders)
preset-name-patreon--old-page--pro- = Patreon (ancienne page, Pro)
preset-name-patreon--old-page--premium- = Patreon (ancienne page, Premium)
preset-name-ko-fi--free-account- = Ko-fi (compte gratuit)
preset-name-ko-fi--gold- = Ko-fi (Gold)
preset-name-buy-me-a-coffee = Buy Me a Coffee
preset-name-card-payments--us- = Paiements par carte (États-Unis)
preset-name-paypal-checkout = PayPal
preset-name-a-manager = Un manager
preset-name-an-agent-and-a-manager = Un agent et un manager
preset-name-a-tiktok-live-agency = Une agence TikTok LIVE
preset-name-tax--self-employed-in-the-us = Impôts, indépendant aux États-Unis

## Presets

preset-title = Préréglages
preset-hint = Régler plusieurs nombres d’un coup d’après des chiffres publiés
preset-sets = Règle { $numbers }
preset-does-not-fit = Ne convient pas à ce plan : { $problem }

## The panel of published claims

claims-close = Fermer les sources
claims-default = par défaut
claims-sourced = sourcé
claims-yours = à vous
claims-by-name = par nom
claims-own-assumption = notre propre hypothèse
claims-own-assumption-no-source = Notre propre hypothèse ; aucune source ne donne de chiffre
claims-as-in-plan = comme dans votre plan
claims-your-own-number = Votre propre nombre ; la valeur par défaut et les chiffres publiés sont ci-dessous.
claims-background = Contexte
claims-for-information = Pour information seulement : aucun ne convient au plan.
claims-your-note = Votre note
claims-note-hint = Sa source, ou un pense-bête
claims-or-more = « ou plus » : pas de valeur unique
claims-outside-limits = hors limites
claims-use = Utiliser
claims-stale = périmé
claims-no-date = sans date
claims-fee-title = Combien pourriez-vous demander ?
claims-followers = Followers
claims-engagement = engagement
claims-views-a-post = vues par post
claims-no-claim-covers = Aucun chiffre publié ne couvre un compte comme celui-ci.
claims-fee-hint = Règle le tarif par partenariat comme nombre à vous
claims-message-reset-to-default = Revenir à la valeur par défaut, { $default }
claims-message-default-from = Par défaut { $default } : { $origin }
claims-message-count = { $count ->
    [one] { $count } chiffre publié
   *[other] { $count } chiffres publiés
}
claims-message-effects = Ils changeraient le plan de { $least } à { $most } par mois, aux valeurs réglées.
claims-message-effect = Changement dans le plan : { $only }, aux valeurs réglées.
claims-message-use-claim = Utiliser { $value } : { $reference }
claims-message-use-fee = Utiliser { $fee }
claims-message-read-on = Lu le { $day }
claims-message-strip = { $claims } chiffres publiés sur l’échelle du curseur ; le vôtre est à { $value } ; la liste ci-dessous les donne tous
claims-message-now = maintenant { $value }

## Texts of charts

chart-all-streams = Tous les revenus
chart-as-set = valeurs réglées
chart-goal = Objectif { $goal }
chart-goal-reached = Objectif { $goal } : atteint
chart-goal-short = Objectif { $goal } : il manque { $missing }
chart-in-ten = { $count } sur 10
chart-likes = J’aime { $zero }
chart-likes-a-month = { $likes } J’aime par mois : { $zero }
chart-median = médiane
chart-nothing-earns = Aucun revenu ne rapporte encore. Activez-en un à gauche, ou réglez ses nombres.
chart-rest = { $count ->
    [one] { $count } autre
   *[other] { $count } autres
}
chart-streams = Chaque revenu sur { $months } mois, { $total } au total ; J’aime { $zero } chaque mois
chart-futures = { $count } simulations sur { $months } mois : 8 sur 10 entre { $low } et { $high } ; J’aime { $zero } dans chaque simulation
chart-mix = Répartition : { $gross } avant frais ; le tableau ci-dessous donne chaque revenu
chart-before-costs = avant frais
chart-updating = Mise à jour…

## Texts on the money that arrives

cash-spendable = Argent disponible
cash-earned-and-paid = Gagné, et versé
cash-earned = Gagné
cash-paid-in = Versé
cash-earned-amount = Gagné { $amount }
cash-paid-amount = Versé { $amount }
cash-arrives = Vous gagnez { $earned } en { $month }, et { $paid } arrivent.
cash-part-arrives = Vous gagnez { $earned } en { $month }, dont { $paid } arrivent.
cash-runs-out-by = Dans { $share }, l’argent s’épuise d’ici { $month }.
cash-run-out = à sec : { $share }
cash-runs-out-in = Dans { $share }, l’argent s’épuise d’ici { $month }
cash-runs-out-as-set = Aux valeurs réglées, il s’épuise en { $month }
cash-change-runs-out = l’argent vient maintenant à manquer en { $month }
cash-change-runs-out-in = l’argent vient à manquer en { $month } au lieu de { $before }
cash-change-lasts = l’argent ne vient plus à manquer
cash-change-lowest = plus bas niveau d’argent { $amount }, en { $month }
cash-afford = Que puis-je me permettre ?
cash-largest-expense-none = Dans plus de 1 simulation sur 10, il s’épuise même sans aucune dépense en { $month }.
cash-largest-expense = Une dépense en { $month } peut aller jusqu’à { $amount } pour que l’argent suffise dans 9 simulations sur 10.
cash-summary = Argent disponible, et gains à côté des versements ; il reste { $left } fin { $month } ; J’aime { $zero } chaque mois
cash-unasked = { $opening } au départ et { $living } par mois pour vivre ne sont que des valeurs par défaut : indiquez les vôtres sur la carte Argent.
cash-still-owed = Pas encore versé
cash-end-of = fin { $month }
cash-not-paid-yet = gagné, pas encore versé
cash-days = { $days ->
    [one] après { $days } jour
   *[other] après { $days } jours
}
cash-until-paid = tout est versé
cash-until-in = d’ici { $month }
cash-until-minimum = attend { $minimum }
cash-until-beyond = après le plan
cash-set-aside = Mis de côté pour les impôts
cash-set-aside-note = Depuis { $since }. C’est peut-être encore sur votre compte, mais pas compté comme argent disponible. Une estimation, pas un conseil.
cash-days-are-assumptions = Les délais sont aussi des hypothèses
cash-days-note = Ouvrez un revenu à gauche pour changer quand il est payé, et pour voir les sources.

## "What would it take?"

reach-to = Pour
reach-counting = comptés
reach-one-of-these = Ne changer qu’un seul
reach-now = actuel
reach-needed = requis
reach-usual = habituel
reach-not-in-your-hands = Pas entre vos mains
reach-others-set-them = TikTok et les vendeurs les fixent.
reach-a-little-of-each = Un peu de chacun
reach-apply = Appliquer
reach-searching = Recherche…
reach-locked = verrouillé
reach-nothing-to-do = rien à changer
reach-no-number-of-likes = Aucun nombre de J’aime n’y suffirait.
reach-likes-pay-nothing = ils ne rapportent rien, quel qu’en soit le nombre
reach-likes-with-lift = ils comptent dans les cadeaux, par l’effet que vous avez réglé
reach-locked-stay = les nombres verrouillés ne changent pas
reach-aim-as-set-total = gagner au total, aux valeurs réglées,
reach-aim-as-set-month = gagner en { $month }, aux valeurs réglées,
reach-aim-percentile = avoir, { $tenths } fois sur 10, au moins
reach-aim-chance-in-month = atteindre l’objectif ({ $month }) dans
reach-aim-lowest-spendable = toujours garder, aux valeurs réglées,
reach-aim-chance-of-running-out = être à court d’argent dans au plus
reach-asked = Pour { $aim } { $amount }, comptés { $measure }.
reach-now-as-set-total = Actuellement, le plan rapporte { $figure } au total.
reach-now-as-set-month = Actuellement, le plan rapporte { $figure } en { $month }.
reach-now-percentile = Actuellement, { $tenths } simulations sur 10 atteignent { $figure }.
reach-now-chance-in-month = Actuellement, { $figure } des simulations atteignent l’objectif ({ $month }).
reach-now-lowest-spendable = Actuellement, il reste { $figure } au plus bas.
reach-now-chance-of-running-out = Actuellement, l’argent s’épuise dans { $figure } des simulations.
reach-now-enough = {" "}Cela suffit.
reach-now-short = {" "}Il manque { $amount }.
reach-sentence-refused = { $refused }.
reach-sentence-within = dans l’habituel, { $low } à { $high }
reach-sentence-more = plus que l’habituel, { $low } à { $high }
reach-sentence-less = moins que l’habituel, { $low } à { $high }
reach-sentence-beyond-track = au-delà du curseur, qui s’arrête à { $end }
reach-sentence-out-of-reach = hors d’atteinte : même sa limite donne { $figure }
reach-sentence-change = { $from } → { $to }
reach-sentence-part = { $label } { $to }
reach-sentence-gives = donne { $figure }
reach-sentence-at = { $label } : { $value }
reach-then-as-set-total = Le total est alors de { $reached }.
reach-then-as-set-month = { $month } rapporte alors { $reached }.
reach-then-percentile = { $tenths } simulations sur 10 atteignent alors { $reached }.
reach-then-chance-in-month = { $reached } des simulations atteignent alors l’objectif ({ $month }).
reach-then-lowest-spendable = Il reste alors { $reached } au plus bas.
reach-then-chance-of-running-out = L’argent s’épuise alors dans { $reached } des simulations.
reach-change = { $label }, { $month } : { $from } → { $to }. Les J’aime restent à 0 $.

## Texts of the comparison of scenarios

compare-all-chosen = Comparer : les { $all }
compare-chosen = Comparer : { $chosen } sur { $all }
compare-at-most = Au plus { $most } à la fois ; décochez-en un d’abord
compare-against = face à
compare-choose-two = Choisissez-en au moins deux à comparer.
compare-nothing = Rien à comparer pour l’instant
compare-what-is-a-scenario = Un scénario est un « et si » de ce plan. Ajoutez-en un, changez quelques nombres et comparez-le ici.
compare-add-scenario = Ajouter un scénario
compare-over-time = Au fil du temps
compare-bands = 8 simulations sur 10
compare-how-often = Passe-t-il souvent devant, et de combien ?
compare-no-futures = Ce plan ne lance aucune simulation.
compare-dots = { $one } face à { $other } sur tous les mois, les mêmes { $count } simulations pour les deux ; chaque point est 1 simulation sur 50
compare-as-set = { $one } face à { $other } : { $by } aux valeurs réglées.
compare-steps = { $from } à { $to } : quel changement compte le plus ?
compare-matrix = Simulations sur 100 où la ligne passe devant la colonne
compare-sort-by = Trier par { $name }
compare-reference = référence
compare-lines = Total de chaque mois ; le dernier : { $ends } ; J’aime { $zero }
compare-dots-ahead = 50 points, chacun 1 simulation sur 50 : { $one } passe devant { $other } dans { $count } d’entre elles
compare-ahead = { $name } devant
sweep-title = Et si un nombre changeait ?
sweep-change = Changer
sweep-and = et
sweep-nothing-else = rien d’autre
sweep-and-show = et montrer
sweep-total = le total, aux valeurs réglées
sweep-reached = le total qu’atteignent 8 simulations sur 10
sweep-chance = les chances d’atteindre l’objectif le dernier mois
sweep-cannot-change = L’un de ces nombres ne peut pas changer ici ; choisissez-en un autre.
sweep-in = Dans { $name } ; cliquez sur un point pour l’ajouter comme scénario
sweep-now = actuel { $value }
sweep-here = actuel
sweep-click-to-add = Cliquez pour l’ajouter comme scénario
sweep-enter-to-add = Entrée l’ajoute comme scénario
sweep-target = objectif { $figure }
sweep-line = { $name } sur tout son curseur : { $first } à { $from }, { $last } à { $to }
sweep-map = { $x } et { $y } sur tout leur curseur : { $least } à { $most }

## Scenarios

scenario-what-if = + Et si…
scenario-all = Tous les scénarios
scenario-add = Ajouter un scénario
scenario-import = Importer depuis un plan…
scenario-export = Exporter comme plan…
scenario-rename = Renommer…
scenario-duplicate = Dupliquer
scenario-move-left = Déplacer à gauche
scenario-move-right = Déplacer à droite
scenario-remove = Retirer
scenario-differences-and-note = Différences et note…
scenario-colour = Couleur
scenario-name = Nom du scénario
scenario-base-hint = Base : le plan lui-même. Les scénarios le suivent, sauf là où ils diffèrent.
scenario-differences = Différences
scenario-close-differences = Fermer les différences
scenario-base-has-none = La base n’a pas de différences. Choisissez ou ajoutez un scénario ci-dessus.
scenario-none = Pas encore de différences. Bougez un curseur pour en ajouter une.
scenario-reset = Réinitialiser
scenario-reset-hint = Suivre de nouveau la base
scenario-reset-all = Tout réinitialiser
scenario-reset-all-hint = Supprimer toutes les différences avec la base
scenario-note-hint = Une note : pourquoi ce scénario ?
scenario-note = Note sur le scénario
colour-blue = Bleu
colour-orange = Orange
colour-green = Vert
colour-pink = Rose
colour-yellow = Jaune
colour-violet = Violet
colour-rust = Rouille
colour-teal = Bleu-vert
scenario-message-actions = Actions : { $name }
scenario-message-count = Les { $count }
scenario-message-add-hint = Copie cet onglet dans un nouveau scénario à changer et à comparer ({ $keys })
scenario-message-most = Un plan a au plus { $most } scénarios
scenario-message-differs-0 = { $name } : aucune différence avec la base
scenario-message-differs-1 = { $name } : 1 différence avec la base
scenario-message-differs = { $name } : { $count } différences avec la base
scenario-message-effect = Effet ({ $measure }, { $months }), aux valeurs réglées
scenario-message-reset = Réinitialiser : { $difference }
scenario-message-unreadable = { $key } : { $value } dans le fichier est inconnu de cette version ; c’est conservé.

## Texts of the whale test

top-fan-title = Et si le premier fan partait ?
top-fan-no-share = Indiquez la part de vos cadeaux qui vient d’une seule personne pour le voir.
top-fan-with = valeurs réglées
top-fan-without = parti en { $month }
top-fan-total = Tous les mois
top-fan-goal = Objectif atteint
top-fan-least = Au plus bas
top-fan-runs-out = Épuisé
top-fan-row = { $name } : { $before } aux valeurs réglées, { $after } sans le premier fan
top-fan-add-scenario = Ajouter comme scénario
top-fan-scenario = Sans le plus gros fan
top-fan-stream = Cadeaux LIVE, sans premier fan
top-fan-not-met = non atteint
top-fan-lasts = non

## The futures behind the figures

calculation-title = À propos de ce calcul
calculation-as-set = Aux valeurs réglées : chaque nombre à sa valeur, rien ne varie.
calculation-futures = Une simulation : un déroulement possible du plan, où les nombres varient dans leurs fourchettes et où les mois diffèrent.
calculation-run = { $futures } simulations, graine { $seed }, { $took } ms
calculation-no-run = Aucune simulation n’a encore été lancée.
calculation-seed = La même graine donne les mêmes simulations sur tous les ordinateurs. Une autre ne change que le hasard.
calculation-new-seed = Nouvelle graine

## The dialogs

dialog-cancel = Annuler
dialog-close = Fermer
dialog-discard = Abandonner
dialog-ask-to-discard = Abandonner…
dialog-dont-save = Ne pas enregistrer
dialog-export = Exporter
dialog-keep = Garder
dialog-keep-mine = Garder le mien
dialog-later = Plus tard
dialog-not-now = Pas maintenant
dialog-open = Ouvrir
dialog-open-repaired = Ouvrir la copie réparée
dialog-overwrite = Écraser le fichier
dialog-reload = Recharger le fichier
dialog-restore = Restaurer
dialog-save = Enregistrer
dialog-save-as = Enregistrer sous…
dialog-save-mine-as = Enregistrer le mien sous…
dialog-try-again = Réessayer
dialog-open-plan = Ouvrir un plan
dialog-save-plan = Enregistrer le plan
dialog-import-scenario = Importer un scénario depuis un plan
dialog-import-files = Importer des fichiers de plateformes
dialog-plan-files = Plan Zeroline
dialog-no-file-dialog = Pas de sélecteur de fichiers disponible. Indiquez un chemin :
dialog-example-path = /dossier/plan.ron
dialog-repaired-copy = Vous pouvez ouvrir une copie réparée, non enregistrée ; le fichier ne changera pas.
dialog-still-here = Vos modifications sont toujours là. Réessayez, ou enregistrez sous un autre nom.
dialog-loses-changes = Sinon, vous perdez vos modifications depuis le dernier enregistrement.
dialog-changed-by-others = Un éditeur, une autre fenêtre ou une synchronisation a écrit dans le fichier. Ses différences avec votre plan :
dialog-only-text-differs = aucune : seul le texte diffère
dialog-reloading-can-be-undone = Le rechargement peut être annulé. Un fichier que vous écrasez est gardé dans Versions.
dialog-unreadable-now = Un autre programme a modifié le fichier. Votre plan est toujours ouvert.
dialog-missing-now = Le fichier a été supprimé, déplacé ou renommé, ou son disque n’est pas connecté. Votre plan est toujours ouvert ; enregistrer réécrit le fichier.
dialog-recover-title = Récupérer les modifications non enregistrées ?
dialog-closed-unexpectedly = Zeroline s’est fermé de façon inattendue. Votre travail a été sauvegardé automatiquement ; rien ne change tant que vous n’avez pas choisi.
dialog-later-hint = Garde tout ; ouvrez-le depuis le menu Fichier ou au prochain démarrage
dialog-unreadable = Illisible
dialog-deletes-for-good = Cela supprime définitivement les modifications non enregistrées. Le fichier du plan ne change pas.
dialog-no-versions = Aucune pour l’instant. Chaque enregistrement garde ici la version précédente.
dialog-versions-kept = Le fichier avant chaque enregistrement. Restaurer une version peut être annulé ; rien n’est écrit avant que vous n’enregistriez.
dialog-shortcuts = Raccourcis clavier
dialog-about-question = Combien pourriez-vous gagner en passant en LIVE sur TikTok, d’où cela viendrait-il, et les J’aime rapportent-ils ? Non : leur ligne reste plate, à zéro.
dialog-about-privacy = Hors ligne et privé : pas de compte, pas de code réseau. Les plans sont des fichiers que vous pouvez lire.
dialog-about-forecast = Les chiffres sont une prévision d’après vos hypothèses, pas une promesse de revenus ni un conseil fiscal.
dialog-about-licence = MIT ou Apache-2.0. Police : Inter, SIL Open Font License 1.1.
shortcut-group-controls = Commandes et curseurs
shortcut-group-plan = Plan
shortcut-group-edit = Édition
shortcut-group-views = Vues et mois
shortcut-group-scenarios = Scénarios
shortcut-group-window = Fenêtre
control-keys-next-control = Tab, Maj+Tab
    .effect = Commande suivante ou précédente
control-keys-step = Flèches
    .effect = Déplacer un curseur d’un pas
control-keys-ten-steps = Page préc., Page suiv.
    .effect = Déplacer un curseur de dix pas
control-keys-track-end = Origine, Fin
    .effect = Déplacer un curseur à une extrémité
control-keys-reset = Retour arrière
    .effect = Ramener un curseur à la valeur enregistrée
control-keys-accept = Entrée
    .effect = Valider une valeur tapée
control-keys-press = Espace
    .effect = Appuyer sur un bouton, déplier ou replier une carte, basculer un interrupteur
control-keys-cancel = Échap
    .effect = Annuler la saisie, fermer un dialogue
control-keys-choose-tab = Espace, Entrée
    .effect = Choisir l’onglet
control-keys-open-list = Espace, Entrée
    .effect = Ouvrir la liste, choisir une entrée
control-keys-entries = ↑, ↓
    .effect = Entrée suivante ou précédente
control-keys-letters = Lettres
    .effect = Aller à l’entrée qui commence ainsi
control-keys-menus = ←, →
    .effect = Menu suivant ou précédent
control-keys-run-entry = Entrée
    .effect = Exécuter l’entrée
control-keys-row-menu = Maj+F10
    .effect = Menu de la ligne : fourchette, sources, verrou, réinitialisation
control-keys-event-month = ←, →
    .effect = Déplacer l’événement d’un mois
control-keys-chart-month = ←, →
    .effect = Mois suivant ou précédent, lu avec ses chiffres
control-keys-chart-end = Origine, Fin
    .effect = Premier ou dernier mois
control-keys-chart-point = ←, →
    .effect = Point suivant ou précédent, lu avec son chiffre
control-keys-chart-point-end = Origine, Fin
    .effect = Premier ou dernier point
control-keys-map-row = ↑, ↓
    .effect = Valeur suivante ou précédente du second nombre, lue à voix haute
control-keys-map-row-end = Page préc., Page suiv.
    .effect = Valeur la plus grande ou la plus petite du second nombre
control-keys-add-point = Entrée
    .effect = Ajouter le point comme scénario
control-kind-slider = Actif : un curseur
control-kind-field = Actif : un champ de texte
control-kind-tab = Actif : un onglet
control-kind-list = Active : une liste
control-kind-menu = Actif : un menu
control-kind-chart = Actif : un graphique
control-kind-event = Actif : un événement ponctuel
control-kind-button = Actif : un bouton
dialog-message-version = Zeroline { $version }
dialog-message-import-from = Importer quel scénario de « { $plan } » ?
dialog-message-changed-on-disk = { $file } a changé sur le disque
dialog-message-no-longer-readable = { $file } n’est plus lisible
dialog-message-missing = { $file } est introuvable
dialog-message-opens-with = Ouvre { $plan } avec ces modifications, non enregistrées
dialog-message-kept-in = Gardé dans { $file }
dialog-message-discard = Abandonner « { $plan } » ?
dialog-message-save-changes = Enregistrer les modifications de « { $plan } » ?
dialog-message-versions-of = Versions : { $file }

## The sheet that makes a plan from a creator's own numbers

start-title = Avec vos chiffres
    .about = Indiquez ce que vous savez de vos LIVE ; la prévision à côté suit pendant la frappe. Le reste part de chiffres publiés pour votre pays et la taille de votre compte. C’est une première estimation : les fourchettes sont larges tant que vous n’avez pas mis vos propres nombres.
start-intro = Indiquez ce que vous savez. Le reste part de chiffres publiés, et vous pourrez le changer plus tard.
start-your-lives = Vos LIVE
start-followers = Followers
start-lives-a-week = LIVE par semaine
start-hours-each = Heures par LIVE
start-gifts-an-hour = Cadeaux par heure
start-unknown = Je ne sais pas
start-what-else = Autres revenus
start-something-else = Autre chose
start-where-you-live = Où vous vivez
start-country = Pays
start-one-dollar = Un dollar US vaut
start-your-goal = Votre objectif
start-a-month = Par mois
start-preview = Votre prévision
start-rest = Le reste, tant que vous n’y touchez pas
start-private = Rien ne quitte cet ordinateur.
start-example = Voir d’abord l’exemple
start-start = Commencer avec ça
start-forecast = Une prévision d’après des hypothèses. Elle bouge quand vous tapez.
start-search = Chercher
start-likes = J’aime
start-all-streams = Tout, avant frais
start-sentence-lives-a-month = soit { $lives } par mois
start-sentence-hours-a-month = { $hours } heures par mois
start-sentence-guess-some = alors { $low } à { $high }, d’après { $site }
start-sentence-guess-none = alors { $low } à { $high } ; rien n’est publié pour un compte comme le vôtre
start-sentence-amounts-in = montants en { $of }, écrits { $format }
start-sentence-rate-of = au { $day }. Les cadeaux sont payés en dollars.
start-sentence-no-rate = Aucun taux fourni pour cette devise ; indiquez-le. Les cadeaux sont payés en dollars.
start-sentence-comes-gross = Environ { $median } par mois avant frais, dans 8 simulations sur 10 entre { $low } et { $high }.
start-sentence-comes-take-home = Environ { $median } net par mois, dans 8 simulations sur 10 entre { $low } et { $high }.
start-sentence-other-unit = « { $text } » a une autre unité ; indiquez le nombre seul
start-sentence-no-plan = { $name } : { $reason }
start-sentence-chance-0 = Aucune des 100 simulations n’atteint votre objectif.
start-sentence-chance = { $count } simulations sur 100 atteignent votre objectif.
basis-our-assumption = notre hypothèse
basis-claims = { $count ->
    [one] { $count } chiffre publié
   *[other] { $count } chiffres publiés qui diffèrent
}
basis-followers-2-53 = pour { $followers } followers
basis-usual-share = une part habituelle, pas un conseil

## The question about another currency

currency-title = Passer le plan en { $to } ?
currency-now = Ses montants sont en { $from }. Les convertir, ou garder les nombres tels quels ?
currency-one-dollar = Un dollar US vaut
currency-rate-of-some = au { $day } ; les cadeaux sont payés en dollars
currency-rate-of-none = aucun taux fourni ; indiquez-le, car les cadeaux sont payés en dollars
currency-example = { $label } : { $from } devient { $to }
currency-convert = Convertir les montants
currency-keep = Garder les nombres
currency-cancel = Annuler
currency-no-rate = Un dollar US compte pour { $of }1 : réglez le taux.

## The open document: its state, notices, failures and questions

save-hint-new = Le plan n’a pas de fichier. Enregistrez-le pour le garder.
save-hint-saved = Le fichier du plan contient toutes les modifications.
save-hint-autosaved = Le fichier du plan ne contient pas encore ces modifications. Une copie est sur cet ordinateur, au cas où le programme s’arrêterait.
save-hint-unsaved = Ces modifications ne sont que dans cette fenêtre. Enregistrez pour les garder.
save-hint-saving = Le fichier du plan est en cours d’écriture.
rescued-nothing = Zeroline a planté. Il n’y avait pas de modifications non enregistrées.
rescued-written = Zeroline a planté. Vos modifications ont été sauvegardées automatiquement ; redémarrez-le pour les récupérer.
rescued-unwritten = Zeroline a planté, et la dernière modification n’a pas pu être écrite. Redémarrez-le pour récupérer les précédentes.
file-task-dialog = sélecteur de fichiers
file-task-open = ouvrir le plan
file-task-import = lire le plan
file-task-read-exports = lire les fichiers
file-task-save = enregistrer le plan
file-task-export = exporter
file-task-open-exported = ouvrir le fichier exporté
file-task-versions = lister les versions
file-task-recovery = chercher à récupérer
file-task-check = vérifier le fichier du plan
file-task-settings = enregistrer les réglages
window-hint-choose-to-open = Choisissez un plan à ouvrir dans le sélecteur de fichiers
window-hint-choose-to-save = Choisissez où enregistrer dans le sélecteur de fichiers
window-hint-choose-to-import = Choisissez un plan à importer dans le sélecteur de fichiers
window-hint-choose-exports = Choisissez les fichiers à importer dans le sélecteur de fichiers
window-hint-choose-to-export = Choisissez où exporter dans le sélecteur de fichiers
recovery-note-crashed = Zeroline a planté.
recovery-note-damaged = Une partie est illisible ; voici le reste.
recovery-note-never-saved = Jamais enregistré
recovery-note-unreadable = sauvegarde illisible
status-fault-autosave = La sauvegarde automatique a échoué : { $fault } ({ $folder }). Enregistrez le plan ; Zeroline réessaiera.
status-fault-comparison-stopped = Erreur interne : la comparaison s’est arrêtée. Le reste fonctionne ; changez un scénario pour réessayer.
status-fault-futures-stopped = Erreur interne : les simulations se sont arrêtées. Le reste fonctionne ; changez le plan pour réessayer.
status-fault-settings-some = Les réglages étaient illisibles, les valeurs par défaut sont utilisées. L’ancien fichier s’appelle maintenant { $moved }.
status-fault-settings-none = Les réglages de { $file } étaient illisibles, les valeurs par défaut sont utilisées.
step-name-earlier = Modifications précédentes
step-name-new = Nouveau plan
step-name-opened = { $file } ouvert
step-name-opened-repaired = Copie réparée ouverte
step-name-reloaded = { $file } rechargé
step-name-restored = Version restaurée : { $time }
step-name-against-base = { $scenario } face à la base
step-name-imported = { $file } importé
step-name-imported-files = { $count } fichiers importés
step-name-file-removed = { $file } retiré
step-name-preset = Préréglage : { $name }
notice-undone = Annulé : { $name }
notice-redone = Rétabli : { $name }
notice-scenario-added = Scénario { $name } ajouté
notice-scenario-removed = Scénario { $name } retiré
notice-scenario-imported = { $name } importé
notice-exported = Exporté dans { $file }
notice-copied = Copié
notice-export-cancelled = Export annulé ; rien n’a été écrit.
notice-nothing-imported = Le plan contient déjà tout ; rien n’a changé.
notice-same-as-version = Le plan est identique à cette version ; rien n’a changé.
notice-recovered = Modifications récupérées : { $time }
notice-nothing-to-recover = Aucune modification non enregistrée à récupérer.
notice-open-elsewhere = { $file } est aussi ouvert dans une autre fenêtre. Si l’autre enregistre, vous le verrez ici.
notice-opened-picture = Plan de { $file } ouvert. Enregistrez-le pour garder vos modifications ; l’image ne change pas.
notice-no-data-folder = Pas de sauvegarde automatique : ce système n’indique aucun dossier pour les données du programme.
failure-title-not-possible = Impossible
failure-title-not-opened = { $file } n’a pas été ouvert
failure-title-partly-known = { $file } est ouvert, mais des parties viennent d’un Zeroline plus récent
failure-title-repaired = Une copie réparée est ouverte
failure-title-not-read = { $file } n’a pas pu être lu
failure-title-not-exported = Non exporté
failure-title-not-saved = { $file } n’a pas été enregistré
failure-title-own-ledger = Des lignes de vos propres chiffres sont ignorées
failure-title-internal-error = Erreur interne
failure-line-copy = C’est une copie non enregistrée ; le fichier n’a pas changé.
failure-line-repair = Ligne { $change }
failure-line-open-plan = C’est le fichier du plan ouvert. Choisissez un autre nom.
failure-line-unfinished = Impossible de terminer « { $task } ». Votre plan est toujours ouvert ; réessayez.
path-fault-empty = Indiquez un chemin.
path-fault-exists = { $path } existe déjà. Choisissez un autre nom ou supprimez-le d’abord.
more-differences = et { $count } de plus
version-change-unreadable = Illisible ; gardé dans { $path }
version-change-oldest = La version la plus ancienne
restoring-nothing = Identique au plan ouvert
restoring = Restaure : { $differences }
save-state-new = nouveau, rien à enregistrer
    .first = Nouveau, rien à enregistrer
save-state-saved = enregistré sur cet ordinateur
    .first = Enregistré sur cet ordinateur
save-state-autosaved = non enregistré, sauvegardé automatiquement
    .first = Non enregistré, sauvegardé automatiquement
save-state-unsaved = modifications non enregistrées
    .first = Modifications non enregistrées
save-state-saving = enregistrement…
    .first = Enregistrement…
day-and-time = { $day } { $month } { $year }, { $time }

## Exports from the window

export-title-picture = Exporter en image
export-title-report = Exporter en rapport
export-title-workbook = Exporter vers un tableur
export-title-scenario = Exporter comme plan
export-title-text = Exporter en texte
export-running-picture = Export de l’image…
export-running-report = Export du rapport…
export-running-workbook = Export vers un tableur…
export-running-scenario = Export du scénario…
export-running-text = Export du texte…
export-not-made = Impossible de le créer : { $reason }
export-no-program = Aucun programme de ce système ne l’a ouvert : { $reason }. Ouvrez-le vous-même : { $file }
export-blurred-title = Exporter des montants floutés ?
export-blurred-note = L’export montre tous les montants.

## Labels, values and names of edits

label-season = Saison, { $month }
label-of-stream = { $stream } : { $label }
value-range = { $low } à { $high }
value-no-range = sans fourchette
plan-edit-added = Ajout : { $name }
plan-edit-removed = Retrait : { $name }
plan-edit-note = Note sur { $label }
plan-edit-source = Source : { $label }
plan-edit-text-edited = { $label } : modification
plan-edit-set = { $label } { $from } → { $to }
plan-edit-turned-on = { $label } : activé
plan-edit-turned-off = { $label } : désactivé
plan-edit-stream-on = { $name } : activé
plan-edit-stream-off = { $name } : désactivé
plan-edit-gift-added = Cadeau ajouté : { $name }
plan-edit-gift-removed = Cadeau retiré : { $name }
plan-edit-gifts-per-hour = { $name } par heure { $from } → { $to }
plan-edit-past-months = Mois passés
plan-edit-real-earnings-set = { $stream }, { $month } : { $from } → { $to }
plan-edit-real-earnings-new = { $stream }, { $month } : { $to }
plan-edit-real-earnings-none = { $stream }, { $month } : inconnu
plan-edit-tax-bands = Tranches d’impôt
plan-edit-gift-table = Tableau des cadeaux
plan-edit-event-added = Ajout : { $event }
plan-edit-event-removed = Retrait : { $event }
plan-edit-event-follows-base = { $name } suit la base
plan-edit-changes = { $count } modifications
plan-edit-scenario-added = Scénario ajouté : { $name }
plan-edit-scenarios-added = Scénarios ajoutés
plan-edit-scenario-removed = Scénario retiré : { $name }
plan-edit-scenarios-removed = Scénarios retirés
plan-edit-scenarios-changed = { $count } scénarios modifiés
plan-edit-scenario-moved = Scénario déplacé : { $name }
plan-edit-scenarios-reordered = Scénarios dans un autre ordre
plan-edit-scenario-renamed = { $from } → { $to }
plan-edit-in-scenario = { $name } : { $edit }
plan-edit-follows-base = { $label } : suit la base
plan-edit-follows-base-in-all = suit la base
plan-edit-own-streams = ses propres revenus
plan-edit-scenario-note = note modifiée
plan-edit-scenario-colour = autre couleur
plan-edit-unreadable-changes = modifications illisibles ici
plan-edit-unknown-fields = Champs d’un Zeroline plus récent, inconnus de celui-ci
plan-edit-event-renamed = { $from } → { $to }
plan-edit-event-set = { $name } → { $to }

## A plan whose take-home changed with the tax by the year

tax-by-year = Une perte réduit maintenant l’impôt de son année : le net de tous les mois est de { $after }, contre { $before } dans les versions précédentes

## Heads of columns, labels of rows and titles of reports

heading-amount = Montant
heading-amounts = Montants
heading-any-number = tout nombre
heading-as-set = Valeurs réglées
heading-at-high = En haut
heading-at-low = En bas
heading-cash-in = Arrive
heading-chance = Chances
heading-chance-of-goal = Chances de l’objectif
heading-costs = Frais
heading-costs-and-tax = Frais et impôts
heading-counts-as = Compte comme
heading-difference = Différence
heading-earned = Gagné
heading-eight-in-ten = 8 simulations sur 10
heading-eight-in-ten-of-gross = Brut, 8 sur 10
heading-eight-in-ten-of-take-home = Net, 8 sur 10
heading-figure = Indicateur
heading-gifts = Cadeaux LIVE
heading-goal-met = Objectif atteint
heading-gross = Brut
heading-half-are-above = Moitié au-dessus
heading-here = Ici
heading-how-sure = Est-ce sûr ?
heading-in-the-plan = Dans le plan
heading-likes = J’aime
heading-live-hour = Heure de LIVE
heading-living = Vie
heading-loss = une perte
heading-month = Mois
heading-not-met = non atteint
heading-now = Actuel
heading-number = Nombre
heading-off = désactivé
heading-one-off = Ponctuel
heading-one-off-events = Événements ponctuels
heading-outside-plan = hors du plan
heading-owed = Dû
heading-paid = Versé
heading-planned = Prévu
heading-from-data = Fourchette tirée
heading-happened = Vous avez eu
heading-rests-on = Repose sur
heading-nineteen-in-twenty = 19 sur 20
heading-came-with = Diamants
heading-twice-the-likes = Avec deux fois plus de J’aime
heading-percent = Pour cent
heading-per-live-hour = Par heure de LIVE
heading-private = Privé
heading-rank = Rang
heading-row-ahead-of-column = Ligne devant colonne
heading-rule = Règle
heading-scenario = Scénario
heading-share = Part
heading-source = Source
heading-source-date = Date de la source
heading-spendable = Disponible
heading-stream = Revenu
heading-take-home = Net
heading-tax = Impôts mis de côté
heading-then = Ensuite
heading-total = Total
heading-usd-per-coin = Dollars US la pièce
heading-your-plan = Votre plan
title-span = { $count ->
    [1] { $currency }, { $first }
   *[other] { $currency }, { $months }, { $first } à { $last }
}
title-matters = Qu’est-ce qui compte le plus ? { $plan }
title-compared = Lequel est le mieux ? { $plan }
title-compared-by = { $months }, { $measure }, face à { $reference }.
title-steps = De { $from } à { $to } : { $plan }
title-steps-of = { $months }, { $measure }, aux valeurs réglées.
title-sweep-none = { $x } : { $figure }
title-sweep-some = { $x } (en largeur) et { $y } (vers le bas) : { $figure }
title-goal-first-met-none = Objectif : 1er mois
title-goal-first-met-some = { $goal } : 1er mois
title-sooner = { $months } plus tôt
title-later = { $months } plus tard
figure-as-set-total = { $measure } sur { $months }, aux valeurs réglées
figure-as-set-month = { $measure } du mois { $month }, aux valeurs réglées
figure-percentile = { $measure } sur { $months }, dépassé dans { $futures }
figure-lowest-spendable = argent disponible au plus bas, aux valeurs réglées
figure-chance-of-running-out = risque que l’argent s’épuise
figure-chance-in-month = chances d’atteindre l’objectif ({ $measure }) le mois { $month }
gift-path = { $gifts } cadeaux → { $coins } pièces → { $diamonds } diamants → { $amount }
gift-path-visibility = {" "}× { $factor } visibilité = { $amount }

## Sentences of reports

months = { $count ->
    [one] { $count } mois
   *[other] { $count } mois
}
share-none = 0 cas sur 100
share-all = tous les cas
share-hardly-any = moins de 1 cas sur 100
share-nearly-all = plus de 99 cas sur 100
share-tenths = { $tenths } cas sur 10
share-hundredths = { $hundredths } cas sur 100
share-short-hardly-any = moins de 1 sur 100
share-short-nearly-all = plus de 99 sur 100
share-short-tenths = { $tenths } sur 10
share-short-hundredths = { $hundredths } sur 100
of-futures-all = tous les cas
of-futures-nearly-all = plus de 99 cas sur 100
of-futures-none = 0 cas sur 100
of-futures-hardly-any = moins de 1 cas sur 100
of-futures-hundredths = { $hundredths } cas sur 100
list-and = {" "}et{" "}
figure-claim-total = le total est de { $total } { $measure }, aux valeurs réglées
figure-claim-month = { $month } rapporte { $amount } { $measure }, aux valeurs réglées
figure-claim-percentile = { $count ->
    [1] le mois atteint { $total } { $measure } dans { $share }
   *[other] le total atteint { $total } { $measure } sur { $months } dans { $share }
}
figure-claim-lowest-spendable = il reste { $amount } au plus bas
figure-claim-running-out = l’argent s’épuise dans { $share }
figure-claim-chance = { $month } atteint { $amount } { $measure } dans { $share }
goal-gross = Objectif de { $amount } par mois
goal-take-home = Objectif de { $amount } net par mois
against-same = { $name } gagne autant que { $reference } dans chaque simulation.
against-parts = { $name } à côté de { $reference } : { $parts }.
standing-ahead = devant dans { $futures }
standing-level = à égalité dans { $futures }
standing-behind = derrière dans { $futures }
against-even = { $name } face à { $reference }, c’est presque pile ou face : devant dans { $ahead }.
against-ahead = { $name } bat { $reference } dans { $futures }, typiquement de { $amount } par mois.
against-behind = { $name } reste derrière { $reference } dans { $futures }, typiquement de { $amount } par mois.
sentence-now = Actuellement, { $now }.
sentence-nothing-to-change = Rien à changer : dès maintenant, { $now }.
sentence-then-some = { $edit } : alors { $then }.
sentence-then-none = Alors { $then }.
sentence-out-of-reach-some = Hors d’atteinte : { $edit } aide le plus, et alors { $best }. La cible est { $target }.
sentence-out-of-reach-none = Hors d’atteinte : c’est ce qui aide le plus, et alors { $best }. La cible est { $target }.
sentence-target = La cible est { $target }.
sentence-likes-do-not-help = Aucun nombre de J’aime n’y suffirait : les J’aime ne rapportent rien, donc quel qu’en soit le nombre, { $now }.
sentence-number-does-not-help = Aucune autre valeur de « { $label } » n’y suffirait : actuellement { $now }, et cela ne s’améliore pas.
sentence-numbers-do-not-help = Les changer n’y suffirait pas : actuellement { $now }, et cela ne s’améliore pas.
sentence-lift-only = Les J’aime eux-mêmes ne rapportent rien : c’est l’effet sur les cadeaux que suppose le plan.
sentence-written = Écrit : { $path }.
sentence-all-orders = L’effet d’un changement dépend de ceux d’avant ; chacun est donc une moyenne sur tous les ordres.
sentence-sampled-orders = L’effet d’un changement dépend de ceux d’avant ; chacun est donc une moyenne sur { $orders } ordres tirés au hasard : { $changes } changements en ont trop pour tous les essayer.
sentence-futures = { $count ->
    [one] { $futures } simulation, graine { $seed }.
   *[other] { $futures } simulations, graine { $seed }.
}
sentence-goal-chance = L’objectif de { $goal } { $measure } par mois est atteint dans { $in_month } en { $month }.
sentence-goal-chances = L’objectif de { $goal } { $measure } par mois est atteint dans { $in_month } en { $month }, dans { $some } au moins un mois d’ici là, dans { $all } chaque mois.
sentence-runs-out = Aux valeurs réglées, l’argent s’épuise en { $month }.
sentence-lowest-cash = Aux valeurs réglées, l’argent ne s’épuise pas ; au plus bas, il reste { $amount } en { $month }.
sentence-chance-of-running-out = Dans { $share }, l’argent s’épuise d’ici { $month }.
sentence-most-living-none = Dans plus de 1 simulation sur 10, il s’épuise même sans dépenses de vie courante.
sentence-most-living = La vie courante peut coûter jusqu’à { $amount } par mois pour que l’argent suffise dans 9 simulations sur 10.
sentence-cut-off = Le plan dépasse les simulations : aucun revenu n’y rapporte plus de 1e25 par mois, leurs chiffres sont donc trop bas.
sentence-beyond-futures = Le plan dépasse 1e25 par mois, plus que les simulations ne peuvent contenir ; prenez moins de croissance ou moins de mois.
sentence-median-more = La simulation médiane rapporte { $median }, plus que les { $as_set } aux valeurs réglées : les bonnes surprises sont plus grandes que les mauvaises, et elles s’additionnent.
sentence-median-less = La simulation médiane rapporte { $median }, moins que les { $as_set } aux valeurs réglées : les fourchettes laissent plus de place vers le bas que vers le haut.
sentence-per-live-hour = { $amount } brut par heure de LIVE, à { $hours } heures par mois.
sentence-no-live-hours = Aucune heure de LIVE dans ce plan.
sentence-likes = J’aime : { $likes } par mois, { $zero } chaque mois.
sentence-likes-do-not-matter = J’aime : { $zero }, quel qu’en soit le nombre.
sentence-goal-met = { $goal } : atteint pour la première fois en { $month }.
sentence-goal-not-met = { $goal } : non atteint, { $month } rapporte { $amount }.
sentence-goal-not-met-in = { $goal } : non atteint ({ $months }) ;
sentence-best-month = le meilleur mois est { $month } avec { $amount }.
sentence-tornado = { $months }, { $total } { $measure } aux valeurs réglées ; chaque nombre en bas et en haut de sa fourchette, le reste aux valeurs réglées :
sentence-tornado-of = { $figure } : { $amount } ; chaque nombre en bas et en haut de sa fourchette, le reste inchangé :
sentence-each-of = { $figure } :
sentence-ranks = Rang : près de 1, le nombre est élevé dans les meilleures simulations ; près de −1, il est bas ; près de 0, l’un ou l’autre.
sentence-published-rules = Selon une règle publiée, ce mois rapporte { $least }, selon une autre { $most }.
sentence-published-rules-agree = Toutes les règles publiées donnent la même chose pour ce mois.
sentence-same-as-set = { $name } gagne autant que { $reference } ({ $measure }, aux valeurs réglées, sans simulations).
sentence-less-as-set = { $name } gagne { $amount } de moins que { $reference } ({ $measure }, aux valeurs réglées, sans simulations).
sentence-more-as-set = { $name } gagne { $amount } de plus que { $reference } ({ $measure }, aux valeurs réglées, sans simulations).
sentence-compared-columns = Objectif atteint : le premier mois, aux valeurs réglées. Chances : simulations qui atteignent l’objectif au moins un mois.
sentence-pairs-too-wide = Le tableau de qui passe devant qui est trop large pour un terminal ; --format json le donne.
sentence-grid-too-wide = Cette grille est trop large pour un terminal ; prenez moins de pas, ou --format csv ou json.
sentence-sweep-at-least = ● { $target } ou plus.
sentence-sweep-at-most = ● { $target } ou moins.
sentence-sweep-passed = {" "}Franchi vers { $values }.
sentence-fee = Environ { $fee } : { $bases }.
fee-by-followers = { $fee } selon followers et engagement ({ $claims } chiffres publiés)
fee-by-views = { $fee } selon les vues

## Sentences on past months as they really were, and on likes in them

past-sentence-actuals = Où en êtes-vous ? { $plan }
past-sentence-no-actuals = On ne sait rien des mois passés. `zeroline import PLAN FILES --yes` les fait entrer.
past-sentence-actual-days = { $count ->
    [one] { $count } jour a des chiffres de LIVE, { $first }.
   *[other] { $count } jours ont des chiffres de LIVE, { $first } à { $last }.
}
past-sentence-actual-hours = { $days ->
    [one] { $days } d’entre eux a l’heure de son premier LIVE.
   *[other] { $days } d’entre eux ont l’heure de leur premier LIVE.
}
past-sentence-likes-in-lives = Les J’aime rapportent-ils, dans vos propres LIVE ? { $plan }
past-sentence-left-out = { $days ->
    [one] { $days } jour de plus n’a pas de diamants, pas de J’aime ou pas de temps d’antenne, et n’est pas utilisé.
   *[other] { $days } jours de plus n’ont pas de diamants, pas de J’aime ou pas de temps d’antenne, et ne sont pas utilisés.
}
past-sentence-as-it-looks = En apparence
past-sentence-time-taken-out = Sans l’effet du temps d’antenne
past-sentence-time-and-viewers-taken-out = Sans l’effet du temps et des spectateurs
past-sentence-range = { $low } à { $high }
past-sentence-money-per-likes = { $amount } de cadeaux sont venus avec { NUMBER(10000) } J’aime ces jours-là, surtout grâce au temps d’antenne.
past-sentence-goes-with = Va de pair avec les diamants, de −1 à 1 : { $list }.
past-sentence-weekday = jour de la semaine
past-sentence-start-hours-too-few = { $days ->
    [one] L’heure du premier LIVE est connue pour { $days } jour : c’est trop peu pour conclure ; il en faut au moins { $fewest }.
   *[other] L’heure du premier LIVE est connue pour { $days } jours : c’est trop peu pour conclure ; il en faut au moins { $fewest }.
}
past-sentence-start-hours = Selon l’heure du premier LIVE sur { $days } jours, par quarts de journée à l’horloge de vos fichiers ; temps d’antenne non déduit :
past-sentence-day-part-too-few = { $days ->
    [one] De { $from } h à { $to } h : { $days } jour, médiane de { $median } diamants ; trop peu pour comparer.
   *[other] De { $from } h à { $to } h : { $days } jours, médiane de { $median } diamants ; trop peu nombreux ou trop différents pour comparer.
}
past-sentence-day-part = De { $from } h à { $to } h : { $days } jours, médiane de { $median } diamants, { $more } par rapport aux autres jours (19 sur 20 : { $low } à { $high }).
past-sentence-no-proof = C’est une tendance dans des jours passés, pas une preuve : les fans qui offrent mettent aussi des J’aime, et un bon jour a plus des deux.
past-sentence-never-income = J’aime : 0 $. Rien ici ne change cela.
likes-answer-fewest = { $days } jours avec diamants, J’aime et temps d’antenne, c’est trop peu pour conclure ; il en faut au moins { $fewest }.
likes-answer-too-few = Vos { $days } jours avec des LIVE sont trop peu pour conclure : ils diffèrent trop.
likes-answer-no-difference = Dans vos { $days } jours avec des LIVE, plus de J’aime ne change rien aux cadeaux au-delà du temps d’antenne.
likes-answer-more = Dans vos { $days } jours avec des LIVE, deux fois plus de J’aime allaient avec { $low } à { $high } de diamants en plus, sans l’effet du temps d’antenne.
likes-answer-less = Dans vos { $days } jours avec des LIVE, deux fois plus de J’aime allaient avec { $high } à { $low } de diamants en moins, sans l’effet du temps d’antenne.

## Texts on a plan beside reality: the futures given the past, numbers of the past, and likes in one's own LIVEs

not-proven-never-help = Que les J’aime n’aident jamais personne.
not-proven-no-small-effect = Qu’il n’y a pas de petit effet.
not-proven-order = Ce qui vient en premier.
not-proven-reach = Quoi que ce soit sur la portée.
range-width-too-narrow = 8 fourchettes sur 10 devraient tenir ; { $held } sur { $of } ont tenu : vos fourchettes sont trop étroites.
range-width-right = 8 fourchettes sur 10 devraient tenir ; { $held } sur { $of } ont tenu : c’est juste.
range-width-too-wide = 8 fourchettes sur 10 devraient tenir ; { $held } sur { $of } ont tenu : vos fourchettes sont peut-être trop larges.
reality-on-course = En route vers { $now } sur { $months }, { $difference } ; 8 sur 10 : { $low } à { $high }.
reality-rests-on-futures = Cela repose sur { $distinct } simulations distinctes sur { $of }.
reality-none-fits = Aucune simulation de ce plan ne correspond à ces mois. Élargissez les fourchettes des revenus qui s’en écartent le plus.
reality-left-out-earned-nothing = { $stream } : rien gagné un mois passé, donc sans effet sur les mois à venir.
reality-left-out-unknown = { $stream } : on ne sait rien d’un mois passé ; il y compte pour rien et reste sans effet sur les mois à venir.
reality-left-out-not-planned = { $stream } : gagné un mois où le plan n’en prévoit pas, donc sans effet sur les mois à venir.
reality-rests-lives = { $lives } LIVE
reality-source = mes propres données, { $rests_on }
reality-drift = { $number } : prévu { $planned }, vous avez eu { $had } ({ $rests_on }).
reality-nothing-yet = On ne sait encore rien des mois passés.
reality-bring-it-in = Déposez sur cette fenêtre les fichiers qu’exportent vos plateformes ; ils sont lus ici et ne vont nulle part.
reality-so-far-against = { $real } sur { $months } : { $difference }.
reality-so-far-in-days = { $real } jusqu’ici : { $difference }.
reality-no-month-yet = Aucun mois de ce plan n’est encore terminé, les mois à venir restent donc comme prévu.
reality-all-left-out = Sans effet sur les mois à venir : { $streams }.
reality-count-as-nothing = On ne sait rien de { $streams } dans les mois passés : ce total les y compte pour 0.
reality-today = Aujourd’hui, { $day } { $month }
reality-until = Jusqu’au { $day } { $month }
reality-planned-band = Prévu, 8 sur 10
reality-new-band = Maintenant, 8 sur 10
reality-chart-summary = Mois passés par revenu et bande des mois à venir : { $real } sur { $months }, prévu { $planned } ; J’aime { $zero } chaque mois
reality-between = { $low } à { $high }
reality-stream-row = { $name } : prévu { $planned }, réel { $real }, différence { $difference }
reality-no-numbers-yet = Il faut des fichiers de LIVE, ou les revenus d’un mois entier.
reality-planned-and-had = prévu { $planned }, vous avez eu { $had }
reality-own-range = sa fourchette actuelle : { $range }, d’après { $rests_on }
reality-method = 8 sur 10 de { NUMBER(2000) } échantillons de vos LIVE ou de vos mois, plus près du plan tant qu’ils sont peu nombreux.
reality-as-planned = ✓ comme prévu
reality-use-for = Utiliser : { $number }
reality-card-so-far = Jusqu’ici, { $months }
reality-card-days = Jusqu’ici
reality-card-now = { $months }, maintenant
reality-card-planned = { $months }, prévu
reality-card-goal = Objectif atteint
reality-no-future-fits = aucune simulation
reality-met-in = { $met } sur { $of } jusqu’ici
reality-twice-the-likes = Avec deux fois plus de J’aime, cadeaux : { $with_twice }. Vos données admettent de { $low } à { $high } (19 fois sur 20).
reality-no-hour = Vos fichiers comptent par jour, on ne peut donc rien dire de l’heure.
reality-assume-lift = Supposer { $lift } de cadeaux en plus pour deux fois plus de J’aime
reality-lift-is-optional = Règle l’effet des J’aime, qui compte dans les cadeaux. Les J’aime eux-mêmes ne rapportent rien. Annuler revient en arrière.
reality-as-it-looks = En apparence
reality-time-taken-out = Sans l’effet du temps d’antenne
reality-time-and-viewers-taken-out = Sans l’effet du temps d’antenne et des spectateurs
reality-looks-like = 2× J’aime, cadeaux : { $more }. LIVE longs aussi.
reality-what-is-left = 2× J’aime, cadeaux : { $more } à durée égale.
reality-too-few-dots = Il faut au moins { $fewest } jours avec des LIVE pour une ligne.
reality-diamonds-of-day = diamants d’un jour de LIVE
reality-likes-of-day = J’aime d’un jour de LIVE
reality-diamonds-for-length = diamants, pour ce temps d’antenne
reality-likes-for-length = J’aime, pour ce temps d’antenne
reality-half = moitié
reality-as-usual = habituel
reality-double = double
reality-live-day = { $day } : { $hours } d’antenne, { $likes } J’aime, { $diamonds } diamants
reality-dots-under = un point est un jour, moins de { $hours } d’antenne
reality-dots-from = { $hours } ou plus
reality-days-of-yours = { $days ->
    [one] { $days } jour avec des LIVE
   *[other] { $days } jours avec des LIVE
}
reality-from-to = { $first } à { $last }
reality-how-it-is-done = Pour chaque jour : les J’aime et les diamants qu’un jour de ce temps d’antenne obtient d’habitude. Les points montrent s’il est au-dessus ou au-dessous, et de combien.
reality-copy-lives = Copier le tableau des { $days } jours
reality-implied = Déduit des gains, les autres nombres de ce revenu comme prévu.
reality-as-in-plan = comme prévu
reality-over-plan = { $amount } au-dessus du plan
reality-under-plan = { $amount } en dessous du plan
reality-more = { $share } de plus
reality-fewer = { $share } de moins
reality-hours = { $hours } h
likes-pay-fewest = Trop peu pour conclure : { $days } jours avec diamants, J’aime et temps d’antenne ; il en faut au moins { $fewest }.
likes-pay-too-few = Trop peu pour conclure : vos { $days } jours avec des LIVE diffèrent trop.
likes-pay-no-difference = Non. À temps d’antenne égal, les J’aime n’ont fait aucune différence visible.
likes-pay-more = Les J’aime ne rapportent rien. À temps d’antenne égal, les jours avec plus de J’aime ont eu plus de cadeaux.
likes-pay-less = Non. À temps d’antenne égal, les jours avec plus de J’aime ont eu moins de cadeaux.
not-proven-never-help-reason = Ce sont les LIVE d’une seule personne.
not-proven-small-effect-below = Moins d’environ { $share } pour deux fois plus de J’aime ne se verrait pas ici. Quatre fois plus de LIVE diviseraient cela par deux.
not-proven-small-effect-reason = Il faut beaucoup de LIVE pour en voir un.
not-proven-order-reason = Les cadeaux peuvent amener des J’aime autant que les J’aime des cadeaux.
not-proven-reach-reason = Aucun fichier ne dit combien sont venus grâce aux J’aime.

## Words of the view of reality

reality-word-so-far = Jusqu’ici
reality-word-likes = J’aime
reality-word-earned = gagné
reality-word-planned = prévu
reality-word-real = réel
reality-word-difference = différence
reality-word-by-stream = Par revenu, jusqu’ici
reality-word-all-streams = Tous les revenus
reality-word-own-lives-say = Vos propres données
reality-word-use-it = Utiliser
reality-word-not-proven = Ce que cela ne prouve pas
reality-word-how-taken-out = Comment on écarte le temps d’antenne
reality-word-show = Afficher
reality-word-dismiss = Masquer
reality-word-time-on-air = Temps d’antenne
reality-word-diamonds = Diamants
reality-word-they-paid = Ils ont payé
reality-word-do-likes-pay = Les J’aime rapportent-ils, dans vos propres LIVE ?

## The fault of a picture that is opened as a plan

picture-fault-no-plan = aucun plan dans cette image
    .remedy = exportez-la de nouveau, avec le plan dedans
picture-fault-cut-off = cette image est coupée avant la fin de son plan
    .remedy = utilisez une autre copie
picture-fault-damaged = le plan de cette image est abîmé
    .remedy = utilisez une autre copie
picture-fault-foreign = les fichiers { $format } ne contiennent pas de plan
    .remedy = utilisez un fichier de plan, ou un PNG ou SVG exporté par Zeroline
picture-fault-takes-no-changes = une image n’accepte pas de modifications
    .remedy = ouvrez-la dans la fenêtre et enregistrez le plan dans un fichier

## Texts of a report on paper

printed-span = Revenus des LIVE sur TikTok, { $first } à { $last }, en { $currency }
printed-in-futures = Dans 8 simulations sur 10, le total sur { $months } va de { $low } à { $high } { $measured }, dont rien pour les J’aime.
printed-as-set = Aux valeurs réglées, le total sur { $months } est de { $total } { $measured }, dont rien pour les J’aime.
printed-likes = J’aime, { $likes } par mois
printed-likes-note = chaque mois et dans chaque simulation
printed-where-from = D’où cela vient-il ?
printed-matter-most = { $count ->
    [one] Quelle hypothèse compte le plus ?
   *[other] Quelles sont les { $count } hypothèses qui comptent le plus ?
}
printed-every-assumption = Toutes les hypothèses
printed-limits = Limites de cette prévision
printed-no-promise = Elle découle d’hypothèses. Ce n’est pas une promesse de revenus, ni du créateur ni de Zeroline.
printed-ordinary-months = Les simulations connaissent les fourchettes des hypothèses et les hauts et bas ordinaires d’un mois à l’autre. Elles ne connaissent ni compte fermé, ni nouvelle règle d’une plateforme, ni maladie.
printed-weak-sources = Beaucoup de chiffres publiés sont peu étayés, et beaucoup d’hypothèses ne reposent sur aucun : le tableau donne la source de chacune, ou dit qu’il n’y en a pas. Ceux dont la date a plus d’un an sont marqués périmés.
printed-no-tax-advice = Les impôts sont une estimation à mettre de côté, pas un conseil.
printed-assumption = Hypothèse
printed-value = Valeur
printed-range-of = 8 sur 10
printed-range = { $low } à { $high }
printed-season = { $month } { $season }
printed-at-low = En bas
printed-at-high = En haut
printed-basis = Base de calcul
printed-basis-and-note = Source avec sa date, note
printed-note = Note : { $note }
printed-page = { $number } sur { $count }
printed-boxes = Les lettres sans police sur cet ordinateur sont des carrés : { $letters }
printed-day = { $day } { $month } { $year }
printed-gross = avant frais
printed-take-home = après frais et impôts

## Messages of imports

export-kind-live-engagement = TikTok LIVE Center, engagement
export-kind-live-revenue = TikTok LIVE Center, revenus
export-kind-live-activity = TikTok LIVE Center, activité
export-kind-live-viewers = TikTok LIVE Center, spectateurs
export-kind-backstage = LIVE Backstage, données des créateurs
export-kind-studio-overview = TikTok Studio, aperçu
export-kind-studio-followers = TikTok Studio, followers
export-kind-studio-content = TikTok Studio, contenus
export-kind-data-export = Export de données TikTok, historique des LIVE
export-kind-shop-affiliate = TikTok Shop, commandes d’affiliation
export-kind-shop-seller = TikTok Shop, commandes du vendeur
export-kind-patreon-members = Patreon, membres
export-kind-patreon-earnings = Patreon, revenus
export-kind-ko-fi = Ko-fi, paiements
export-kind-amazon-earnings = Amazon Partenaires, revenus
export-kind-pay-pal = PayPal, paiements
export-kind-stripe = Stripe, paiements
export-kind-buy-me-a-coffee = Buy Me a Coffee, paiements
export-kind-own-table = un tableau, lu par les noms de ses colonnes
date-order-year-first = dates comme 2027-01-31
date-order-day-first = dates comme 31/01/2027
date-order-month-first = dates comme 01/31/2027
date-order-month-by-name = dates comme January 31
date-order-month-alone = mois comme 2027-01
column-role-date = date
column-role-amount = montant
column-role-currency = devise
day-field-lives = LIVE
day-field-start-hour = heure du premier LIVE
day-field-minutes = minutes d’antenne
day-field-likes = J’aime
day-field-viewers = spectateurs
day-field-gifters = donateurs
day-field-diamonds = diamants
day-field-new-followers = nouveaux followers
day-field-video-views = vues de vidéos
day-field-video-likes = J’aime de vidéos
day-field-members = membres
day-field-new-members = nouveaux membres
day-field-left-members = membres partis
actuals-source-live-center = LIVE Center
actuals-source-backstage = LIVE Backstage
actuals-source-data-export = Export de données TikTok
actuals-source-studio = TikTok Studio
actuals-source-shop-affiliate = TikTok Shop, affiliation
actuals-source-shop-seller = TikTok Shop, vendeur
actuals-source-patreon = Patreon
actuals-source-ko-fi = Ko-fi
actuals-source-buy-me-a-coffee = Buy Me a Coffee
actuals-source-amazon = Amazon Partenaires
actuals-source-pay-pal = PayPal
actuals-source-stripe = Stripe
actuals-source-own-table = tableau à vous
actuals-source-typed = tapé
import-fault-empty = le fichier est vide
import-fault-too-large = plus de { $most } Mio
    .remedy = exportez une période plus courte
import-fault-too-many-rows = plus de { $most } lignes
    .remedy = exportez une période plus courte
import-fault-too-many-columns = une ligne de plus de { $most } colonnes
    .remedy = vérifiez les séparateurs de ses colonnes
import-fault-archive-too-large = il se décompresse en plus de { $most } Mio
    .remedy = décompressez-le vous-même et importez le fichier voulu
import-fault-damaged-archive = l’archive est abîmée ou chiffrée
    .remedy = téléchargez-la de nouveau
import-fault-damaged-workbook = le classeur est abîmé
    .remedy = téléchargez-le de nouveau, ou enregistrez-le en CSV
import-fault-nothing-in-archive = aucun fichier connu dans cette archive
    .remedy = décompressez-la et importez le fichier voulu
import-fault-not-a-table = pas un tableau
    .remedy = utilisez CSV, XLSX, JSON ou le zip d’un export de données
import-fault-bad-json = pas du JSON à la ligne { $line }, colonne { $column }
    .remedy = téléchargez-le de nouveau
import-fault-no-lives = aucun LIVE dans cet export de données
    .remedy = demandez à TikTok toutes les données, au format JSON
import-fault-unknown = un tableau d’un type inconnu
    .remedy = nommez ses colonnes, comme --map date=Jour --map amount=Total
import-fault-no-column = aucune colonne « { $name } »
    .remedy = utilisez un nom de la première ligne du fichier
import-fault-date-order = jour et mois de ses dates ne se distinguent pas
    .remedy = utilisez --dates day-first ou --dates month-first
import-fault-no-year = ses dates n’ont pas d’année
    .remedy = utilisez --year, comme --year 2027
import-fault-no-dates = aucune ligne n’a de date lisible
    .remedy = utilisez une autre colonne ou un autre export
import-fault-decimal = le signe dans des nombres comme { $sample } sépare les milliers ou les décimales
    .remedy = utilisez --number-mark point ou --number-mark comma
import-fault-no-stream = le fichier ne dit pas à quoi correspond l’argent
    .remedy = utilisez --stream, comme --stream supporters
import-fault-unknown-stream = le plan n’a pas ce revenu
    .remedy = ajoutez-le d’abord au plan
import-fault-many-creators = il contient { $count } créateurs
    .remedy = utilisez --creator avec un nom ou un identifiant du fichier
import-fault-no-creator = il ne contient pas ce créateur
    .remedy = utilisez --creator avec un nom ou un identifiant du fichier
import-fault-no-rate = aucun taux de change pour { $currency }
    .remedy = utilisez --rate { $currency }=1.1
import-fault-cancelled = annulé
file-form-semicolons = points-virgules entre les colonnes
file-form-tabs = tabulations entre les colonnes
file-form-bars = barres verticales entre les colonnes
file-form-commas = virgules entre les colonnes
file-form-decimal-comma = décimales comme 1,5
file-form-decimal-point = décimales comme 1.5
import-sum = { $sum } { $field }
merge-outcome-new = nouveau
merge-outcome-same = déjà là
merge-outcome-added = ajouté à d’autres jours
merge-outcome-replaced = remplace l’ancien
merge-outcome-in-place-of = remplace { $other }
merge-outcome-other-source = pas utilisé : { $other } l’a déjà
merge-outcome-other-has-more = pas utilisé : { $other } a plus de jours
merge-outcome-older = pas utilisé : plus de jours sont déjà là
merge-outcome-overlaps = pas utilisé : certains de ses jours sont déjà là
import-doubt-earnings-unit = l’unité de ses revenus est inconnue, ils ne sont donc pas utilisés
    .remedy = utilisez --earnings-in diamonds ou --earnings-in usd si vous la connaissez
import-doubt-no-currency = il n’indique aucune devise ; lu comme { $currency }
    .remedy = utilisez --currency pour une autre
import-doubt-diamonds-at-rate = un diamant compte pour { $usd } $, comme dans le plan
import-doubt-pending = { $rows ->
    [one] { $rows } commande n’est pas réglée : { $amount } { $currency } attendus, non comptés
   *[other] { $rows } commandes ne sont pas réglées : { $amount } { $currency } attendus, non comptés
}
import-doubt-refunds = { $rows ->
    [one] { $rows } remboursement, déduit ou laissé de côté
   *[other] { $rows } remboursements, déduits ou laissés de côté
}
import-doubt-not-income = { $rows ->
    [one] { $rows } ligne n’est pas un revenu : versements, paiements à d’autres, changes de devises
   *[other] { $rows } lignes ne sont pas des revenus : versements, paiements à d’autres, changes de devises
}
import-doubt-unreadable = { $rows ->
    [one] { $rows } ligne n’a pas de date ou de nombre lisible, d’abord ligne { $first } ; pas utilisée
   *[other] { $rows } lignes n’ont pas de date ou de nombre lisible, d’abord ligne { $first } ; pas utilisées
}
import-doubt-ahead = { $rows ->
    [one] { $rows } ligne concerne un jour après aujourd’hui, le { $first } ; elle n’est pas utilisée
   *[other] { $rows } lignes concernent des jours après aujourd’hui, à partir du { $first } ; elles ne sont pas utilisées
}
import-doubt-part-of-month = couvre { $first } à { $last }, pas un mois entier
import-doubt-several-months = sa période a plusieurs mois, ses montants ne sont donc pas utilisés
    .remedy = exportez mois par mois
import-doubt-greenwich-days = ses jours commencent à minuit à Greenwich (UTC)
import-doubt-greenwich-hours = ses jours et ses heures sont ceux de Greenwich (UTC)
import-doubt-hours-of-another = ses heures ne sont pas utilisées : celles de { $other } sont déjà dans le plan et suivent peut-être une autre horloge
import-doubt-without-costs = il n’a pas les coûts des produits et de la livraison ; les montants sont avant ces coûts
import-doubt-may-be-elsewhere = les mêmes paiements peuvent être dans les fichiers des boutiques et plateformes qui paient par lui
import-doubt-column-by-name = { $role } est lu dans « { $name } »
import-doubt-columns-as-before = ses colonnes ont les rôles que vous leur avez donnés dans un fichier aux mêmes colonnes
import-doubt-year-given = ses dates n’ont pas d’année ; lues comme { $year }
import-doubt-followers-of-whole-account = les followers sont ceux du compte, pas des LIVE seuls
import-doubt-followers-of-account = { $fewer ->
    [one] les followers sont ceux du compte, pas des LIVE seuls ; { $fewer } jour en a moins, et aucun nombre
   *[other] les followers sont ceux du compte, pas des LIVE seuls ; { $fewer } jours en ont moins, et aucun nombre
}
import-doubt-videos-not-lives = ses vues et J’aime sont ceux de vidéos, pas de LIVE, et sont gardés comme tels
import-doubt-nothing-used = rien n’y concerne des LIVE ou des revenus, rien n’est donc utilisé
import-doubt-members = { $active ->
    [one] { $active } membre paie aujourd’hui, { $left } sont partis ou leur paiement a échoué ; il n’y a pas de montants par mois, et le jour d’un départ est celui du dernier paiement
   *[other] { $active } membres paient aujourd’hui, { $left } sont partis ou leur paiement a échoué ; il n’y a pas de montants par mois, et le jour d’un départ est celui du dernier paiement
}
import-line-file = { $name } : { $kind }
import-line-refused = { $name } : { $fault }
import-line-form = Lu comme { $form }
import-line-size = { $rows ->
    [one] { $rows } ligne, { $used } colonnes utilisées sur { $columns }
   *[other] { $rows } lignes, { $used } colonnes utilisées sur { $columns }
}
import-line-unused = Pas utilisé : { $names }
import-line-unused-and-more = Pas utilisé : { $names } et { $more } de plus
import-line-days = { $days ->
    [one] { $days } jour, { $first } à { $last } : { $sums }
   *[other] { $days } jours, { $first } à { $last } : { $sums }
}
import-line-diamonds = { $diamonds } diamants
import-line-doubt = Douteux : { $doubt }
import-line-private = Seuls les dates, les quantités et les montants sont utilisés. Noms, adresses e-mail et postales, numéros de commande et commentaires ne sont pas enregistrés.
import-line-replaced-days = { $days ->
    [one] { $days } jour a d’autres chiffres dans le plan ; ils sont remplacés
   *[other] { $days } jours ont d’autres chiffres dans le plan ; ils sont remplacés
}
import-line-kept-days = { $days ->
    [one] { $days } jour a d’autres chiffres dans le plan ; ils restent
   *[other] { $days } jours ont d’autres chiffres dans le plan ; ils restent
}
import-line-preview = C’est un aperçu : rien n’est écrit. Pour l’écrire dans le plan, ajoutez --yes.
import-line-written = Écrit : { $plan }
import-line-not-written = Certains fichiers sont illisibles : rien n’est écrit.
import-line-nothing-new = Le plan contient déjà tout ; rien n’est écrit.

## The import in the window

import-title = Importer des fichiers
import-file-kinds = Fichiers exportés
import-reading = { $read } fichiers lus sur { $of }
import-not-read-yet = en cours de lecture
import-one-step = Une seule étape, qui peut être annulée.
import-one-step-of-some = Une seule étape, qui peut être annulée. Les fichiers avec une question ouverte ou une erreur sont laissés de côté.
import-nothing-new = Rien dans ces fichiers ne changerait le plan.
import-take = Importer
import-leave-out = Laisser de côté
import-leave-out-file = Laisser { $name } de côté
import-columns = Colonnes…
import-columns-of = Colonnes de { $name }
import-choose = Choisir…
import-date-order = Ses dates ont
import-day-first = le jour d’abord : 31/12/2026
import-month-first = le mois d’abord : 12/31/2026
import-year = Ses dates sont de
import-decimal-mark = Ses décimales s’écrivent
import-point = après un point : 1.5
import-comma = après une virgule : 1,5
import-stream = Son argent est pour
import-creator = Votre nom ou identifiant dedans
import-earnings = Ses revenus sont
import-not-used = pas utilisés
import-diamonds = des diamants
import-dollars = des dollars américains
import-currency = Ses montants sont en
import-rate = { $to } pour 1 { $of }
import-more-amounts = { $count ->
    [one] et { $count } autre montant
   *[other] et { $count } autres montants
}
import-roles-hint = Choisissez le rôle de chaque colonne à lire. Les autres ne sont pas lues.
import-column-name = Colonne
import-role = Rôle
import-row = Ligne { $number }
import-role-of = Rôle de { $name }
import-no-role = pas lue
import-roles-missing = Une colonne doit avoir des dates, et une des montants ou des quantités.
import-stream-missing = Choisissez la source de revenus à laquelle va l’argent.
import-remembered = Les fichiers aux mêmes colonnes seront désormais lus ainsi.
import-command-line = En ligne de commande : { $options }
import-use-columns = Utiliser ces colonnes
import-your-files = Vos fichiers
import-import-files = Importer…
import-file-month = { $month }, { $source }
import-file-months = { $from } à { $to }, { $source }
import-read-on = Importé le { $day }
import-rows = { $rows ->
    [one] { $rows } ligne
   *[other] { $rows } lignes
}
import-no-files = Aucun pour l’instant. Importez-les, ou déposez-les sur la fenêtre.
import-remove-file = Retirer { $name } avec ses montants et quantités
import-likes-in-files = J’aime dans ces fichiers
import-likes = { $likes } J’aime
import-known-files = Fichiers que Zeroline connaît
import-any-table = Autre tableau
import-you-choose = vous choisissez les colonnes
import-drop-hint = Déposez des fichiers n’importe où sur la fenêtre. Ils sont lus ici et ne vont nulle part : Zeroline n’a aucun code réseau.
import-drop-to-import = Déposez pour ouvrir ou importer
import-type-amounts = Taper des montants…
import-real-amounts = Montants réels
import-real-amounts-hint = L’argent que chaque revenu a vraiment rapporté. Un montant tapé remplace ceux des fichiers pour son mois.
import-earlier = Mois précédents
import-later = Mois suivants
import-amount-of = { $stream }, { $month }
import-no-amount = « { $text } » n’est pas un montant ; tapez-en un comme { $example }
import-all-streams = Tous les revenus

## Published claims and the origin of numbers

month-change-nothing = aucun changement
month-change-gross = { $amount } par mois
month-change-take-home-alone = net { $amount }
month-change-take-home = net { $amount } par mois
dated-stale = { $date }, périmé
dated-none = sans date
claimed-gbp-per-coin = { $amount } GBP par pièce
claimed-usd = { $amount } USD
claimed-usd-an-hour-live = { $amount } USD par heure de LIVE
claimed-usd-per-1000-followers = { $amount } USD pour { NUMBER(1000) } followers
claimed-usd-per-1000-views = { $amount } USD pour { NUMBER(1000) } vues
claimed-usd-per-average-viewer = { $amount } USD par spectateur en moyenne
claimed-usd-per-average-viewer-per-hour = { $amount } USD par spectateur en moyenne et par heure
claimed-usd-per-coin = { $amount } USD par pièce
claimed-usd-per-diamond-before-the-share = { $amount } USD par diamant avant le partage
claimed-usd-per-like = { $amount } USD par J’aime
claimed-days = { $amount ->
    [one] { $amount } jour
   *[other] { $amount } jours
}
claimed-dollars-of-some-country = { $amount } dollars (pays non précisé)
claimed-gifts-a-viewer-and-live = { $amount ->
    [one] { $amount } cadeau par spectateur et par LIVE
   *[other] { $amount } cadeaux par spectateur et par LIVE
}
claimed-viewers = { $amount ->
    [one] { $amount } spectateur
   *[other] { $amount } spectateurs
}
claim-span-between = { $low } à { $high }
claim-span-from = dès { $low }
claim-span-up-to = jusqu’à { $high }
number-origin-gift-table = suit votre tableau de cadeaux par nom
    .first = Suit votre tableau de cadeaux par nom
number-origin-between-claims = notre propre hypothèse, entre des chiffres publiés qui diffèrent
    .first = Notre propre hypothèse, entre des chiffres publiés qui diffèrent
number-origin-own-assumption = notre propre hypothèse ; aucune source ne donne de chiffre
    .first = Notre propre hypothèse ; aucune source ne donne de chiffre
number-origin-yours = à vous
    .first = À vous
number-origin-claim = { $text } ({ $site }, { $dated })
sources-heading =
    Chaque nombre, sa valeur par défaut, et d’où elle vient.
    `zeroline sources KEY` donne tout ce qui est publié sur l’un d’eux.
sources-origin = { $origin } ; { $claims } chiffres publiés
sources-default = Par défaut { $default } : { $origin }
sources-published = Publié :
sources-background = Pour situer :
sources-outside-limit = {" "}; hors des limites d’un plan
sources-lower-bound = {" "}; ou plus
sources-gifts-none = { $count } cadeaux au catalogue.
sources-gifts-some = { $count } cadeaux au catalogue, relevés jusqu’au { $day }.
sources-three-numbers = D’où viennent les trois nombres qui comptent le plus :
rate-note-yours = à vous
rate-note-disagree = { $sources } sources en désaccord
rate-note-read = lu { $month }

## workbook.rs

workbook-sheet-summary = Résumé
workbook-sheet-assumptions = Hypothèses
workbook-sheet-months = Mois
workbook-sheet-cash = Argent
workbook-sheet-futures = Simulations
workbook-sheet-scenarios = Scénarios
workbook-sheet-sources = Sources
workbook-head-key = Clé
workbook-head-name = Nom
workbook-head-value = Valeur
workbook-head-unit = Unité
workbook-head-low = Bas
workbook-head-high = Haut
workbook-head-least = Minimum
workbook-head-most = Maximum
workbook-head-source = Source
workbook-head-note = Note
workbook-head-number = N°
workbook-head-month = Mois
workbook-head-audience = Croissance de l’audience
workbook-head-season = Saison
workbook-head-members = Membres
workbook-head-likes = ♥ J’aime
workbook-head-gross = Brut
workbook-head-costs = Frais
workbook-head-profit = Bénéfice de l’année fiscale à ce jour
workbook-head-tax = Mis de côté pour les impôts
workbook-head-take-home = Net
workbook-head-total = Total
workbook-head-balance = solde
workbook-head-paid = versé
workbook-head-owed = dû
workbook-head-cash-in = Versé
workbook-head-spendable = Disponible
workbook-head-scenario = Scénario
workbook-head-against-base = Net face à la base
workbook-head-mean = moyenne
workbook-head-chance-of-goal = Chances de l’objectif
workbook-assumptions = Hypothèses
workbook-assumptions-move = Changez une cellule jaune : les mois et l’argent suivent. Fourchettes, fluctuations et tout ce qui touche aux simulations ne changent rien ici. Le nombre de mois est fixe.
workbook-months = Mois, aux valeurs réglées
workbook-months-are-live = Chaque montant est une formule sur les hypothèses. Les J’aime valent 0 : il n’y a aucun taux par lequel les multiplier.
workbook-at-growth1 = Un mois avant croissance et saison
workbook-cash = Quand l’argent arrive, aux valeurs réglées
workbook-cash-is-live = Gagné n’est pas versé : chaque revenu a un délai et un montant minimum de versement.
workbook-terms = Délai en mois entiers, reste d’un mois, gagné en un mois avant le plan
workbook-tax-band = Tranche d’impôt { $band }
workbook-futures = Centiles de { $count } simulations
workbook-scenarios = Le plan et ses scénarios, aux valeurs réglées
workbook-sources = Chiffres publiés
workbook-does-not-move = Ce sont les chiffres du jour de l’export ; aucun changement dans ce classeur ne les modifie.
workbook-made-by = Fait par Zeroline { $version } le { $day }
workbook-sources-read-by = Sources lues jusqu’au { $day }
workbook-no-promise = Une prévision d’après des hypothèses, ni promesse de revenus ni conseil fiscal.

## Messages of the command line

file-remark-exists = le fichier existe ; choisissez un autre nom ou utilisez --force
file-remark-nothing-to-compare = rien à comparer ; ajoutez un scénario au plan ou choisissez-en d’autres avec --scenarios et --against
file-remark-open-in-window = ou ouvrez-le dans la fenêtre en copie réparée
standard-stream-input = entrée standard
standard-stream-output = sortie standard
input-file-plan = le plan lui-même
input-file-ledger = votre fichier de chiffres
input-file-settings = les réglages de la fenêtre
command-fault-batch = { $many ->
    [one] { $many } plan a échoué ; sa ligne en donne la raison
   *[other] { $many } plans ont échoué ; leurs lignes en donnent les raisons
}
command-fault-workbook = le plan ne tient pas dans un tableur : { $reason }
command-fault-picture = l’image ne peut pas être dessinée : { $reason }
command-fault-report = le rapport ne peut pas être écrit : { $reason }
command-fault-nothing-imported = rien n’est écrit ; répondez aux questions ci-dessus, ou laissez ces fichiers de côté
command-fault-clock = l’horloge de cet ordinateur n’est pas à l’heure ; réglez-la et réessayez
command-fault-window = { $error } ; sans fenêtre, `zeroline forecast [PLAN]` donne les mêmes chiffres
command-fault-no-window = cette version de zeroline n’a pas de fenêtre ; lancez `zeroline forecast [PLAN]`, ou `zeroline --help` pour toutes les commandes
batch-fault-not-text = pas du texte UTF-8
    .remedy = écrivez la ligne en UTF-8
batch-fault-too-long = la ligne dépasse { $most } Mio
    .remedy = écrivez un plan ou un chemin par ligne ; le reste n’a pas été lu
option-fault-set = --set { $problem }
option-fault-entry = { $option } { $problem }
option-fault-change = { $option }: { $fault }
option-fault-own-number = { $option }: { $problem }
option-fault-scenario-near = { $option }: aucun scénario « { $name } »
    .remedy = vouliez-vous dire « { $near } » ?
option-fault-scenario = { $option }: aucun scénario « { $name } »
    .remedy = utilisez { $names }
option-fault-figure = --figure { $figure }: { $refused }
option-fault-by = --by: { $refused }
option-fault-input-twice = l’entrée standard ne peut être qu’un seul des fichiers
    .remedy = indiquez les autres par leur chemin
option-fault-month = --month: { $refused }
option-fault-axis = --by: { $fault }
option-fault-no-futures = --futures: { $value }
option-fault-sweep = --by: { $fault }
option-fault-axes = --by: { $given } nombres donnés ; un balayage en fait varier un ou deux
option-fault-lock = --lock: { $key }
option-fault-target = --target: { $refused }
option-fault-target-of-chance = --target: une probabilité est une part des simulations ; utilisez un nombre de 0 à 1, ou 0% à 100%
option-fault-no-target = --target: manquant
    .remedy = indiquez le montant à atteindre, comme 40k, ou pour une probabilité la part
option-fault-measure-of-cash = --measure: l’argent disponible ne se compte ni en brut ni en net
    .remedy = laissez-le de côté
option-fault-target-of-money = --target: un pourcentage ne sert que pour une probabilité ; utilisez un montant, comme 40000 ou 40k
option-fault-amount-unit = { $option }: « { $unit } » ne convient pas
    .remedy = utilisez le nombre seul ; les montants sont en { $currency }
option-fault-only-for-csv = { $option } ne sert que pour CSV ; utilisez-le avec --format csv
option-fault-output-is-input = --output: { $path } est { $input } ; choisissez un autre fichier
argument-fault-renamed = { $old } s’appelle maintenant { $new }
argument-fault-command-not-first = la commande '{ $command }' doit venir en premier ; --renderer ne sert que pour la fenêtre
argument-fault-unknown-command = ni commande ni fichier '{ $given }' ; vouliez-vous la commande '{ $nearest }' ?
value-fault-assignment = utilisez KEY=VALUE, comme gifts.gifts_per_hour=150
value-fault-no-sources = { $key } n’est pas un nombre avec des sources ; utilisez-en un comme gifts.usd_per_diamond
value-fault-unit = utilisez le nombre seul ; il appartient à { $key }
value-fault-picture-file = utilisez un nom qui finit par .png ou .svg
value-fault-followers = utilisez un nombre entier seul, comme 12000 ou 12k
value-fault-example = exemple inconnu
value-fault-stream = utilisez brands, rewards, segments, affiliate, merch, supporters ou subscriptions
value-fault-country = utilisez un code de deux lettres, comme DE, BR ou US
value-fault-measure = utilisez gross ou take-home
value-fault-figure-as-measure = { $word } est un indicateur ; utilisez --figure { $word }
value-fault-figure = utilisez total, month:N ou chance:N avec N à partir de 1, p1 à p99, lowest-spendable ou chance-of-running-out
value-fault-axis = utilisez KEY=LOW..HIGH:STEPS, comme gifts.gifts_per_hour=100..300:21
value-fault-command = utilisez le nom d’une commande ; `zeroline --help` les donne
value-fault-whole = utilisez un nombre entier de { $low } à { $high }
value-fault-separator = utilisez comma, semicolon, tab ou pipe
value-fault-any-stream = utilisez la clé d’un revenu, comme supporters ou own.1
value-fault-currency = utilisez un code de trois lettres, comme EUR
value-fault-rate = utilisez CODE=RATE, comme EUR=1.08 : argent du plan pour un euro
value-fault-column = utilisez ROLE=COLUMN, comme date=Jour ; rôles : date, amount, currency, lives, minutes, likes, viewers, gifters, diamonds, new_followers
value-fault-date-order = utilisez day-first ou month-first
value-fault-decimal-mark = utilisez point ou comma
value-fault-earnings-unit = utilisez diamonds ou usd
value-fault-threads = utilisez un nombre entier à partir de 1
command-notice-plan-ok = { $path } : OK
command-notice-repaired = Écrit : { $copy } ; { $plan } est inchangé
command-notice-new-plan = Écrit : { $path } ; { $name }, dès { $start }
command-notice-not-used = pas utilisé : { $reason }
command-notice-read-as = { $option }: { $text } est lu comme { $number }
command-notice-futures-written = { $done } % de { $of } simulations
command-notice-futures-beyond = Certains montants dépassent 1e25 par mois : ici ils sont entiers, et dans les simulations de `zeroline forecast` ils sont coupés.
command-notice-fewer-threads = --threads: { $given } threads, c’est trop ; { $used } sont utilisés
key-list-heading =
    Chaque clé avec sa valeur par défaut (et sa fourchette), ses limites, son unité et son sens.
    Réglez-en une avec `zeroline forecast --set KEY=VALUE` ; les parts aussi en 20%.
    Valeurs par défaut et limites sont en dollars US ; l’argent en yens peut être 100 fois
    plus grand, en roupies indonésiennes { NUMBER(10000) } fois.
key-list-default-with-range = { $default } ({ $low } à { $high })
key-list-limits = { $low } à { $high }
key-list-at-least = { $low } ou plus
key-list-switch = true ou false
key-list-current-month = le mois en cours

## The help of the command line

command-help-about = Prévoit ce que passer en LIVE sur TikTok pourrait vous rapporter (les J’aime ne rapportent rien)
command-help-long-about =
    Prévoit ce que passer en LIVE sur TikTok pourrait vous rapporter (les J’aime ne rapportent rien)

    Sans commande, la fenêtre s’ouvre.
command-help-wgpu = La carte graphique par Vulkan, Metal ou Direct3D
command-help-glow = OpenGL, pour les machines plus anciennes
command-help-plan-to-open = Plan à ouvrir [par défaut : le dernier, ou le premier exemple]
command-help-language = Langue de tous les textes [par défaut : celle du système]
command-help-renderer = Moteur de rendu de la fenêtre, si l’habituel ne fonctionne pas
command-help-forecast = Prévision d’un plan, mois par mois
command-help-cash = Montre quand l’argent arrive : versements, argent disponible, et le risque qu’il s’épuise
command-help-keys = Liste toutes les clés : unité, valeur par défaut, fourchette, limites et sens
command-help-sources = Liste les chiffres publiés sur les nombres, avec source et date
command-help-matters = Classe les nombres à fourchette par leur effet sur le total
command-help-reach = Trouve le plus petit changement qui atteint une cible
command-help-compare = Compare les scénarios d’un plan
command-help-steps = Répartit la différence entre deux scénarios selon les changements
command-help-sweep = Tableau d’un indicateur quand un ou deux nombres varient
command-help-raw-futures = Affiche chaque simulation à part : ses tirages, ses mois
command-help-futures-format = Le format
command-help-futures-file = Un nouveau fichier où écrire
command-help-parquet = Parquet, avec des montants non arrondis
command-help-picture = Écrit une vue d’un plan en image, qui s’ouvre comme le plan
command-help-picture-of = Vue
command-help-picture-month = Mois de la vue d’un mois, à partir de 1
command-help-picture-file = L’image à écrire, .png ou .svg ; - écrit du PNG sur la sortie standard
command-help-picture-scale = Pixels par point en PNG, 1 à 4 : 1 donne 1200 sur 675 pixels
command-help-dark = Sur fond sombre
command-help-no-title = Sans les lignes au-dessus et au-dessous du graphique
command-help-no-plan = Sans le plan dedans
command-help-report = Écrit un plan en rapport sur papier, un PDF de 2 à 4 pages
command-help-report-file = Le rapport à écrire, au format PDF
command-help-paper = Format du papier
command-help-export = Écrit un plan en feuille de calcul qui calcule
command-help-workbook-file = La feuille de calcul à écrire, au format XLSX
command-help-batch = Prévision de nombreux plans : un plan par ligne en entrée, un objet JSON par ligne en sortie
command-help-import = Importe des jours et mois passés depuis les exports des plateformes ; un aperçu sans --yes
command-help-exported-files = CSV, XLSX, JSON ou zip d’une plateforme ; - lit l’entrée standard
command-help-exchange-rate = Argent du plan pour une unité d’une autre devise, comme EUR=1.08 [par défaut : un taux de référence]
command-help-yes = Écrire dans le plan ; sans cela, rien n’est écrit
command-help-map = Colonne par son nom, comme date=Jour ; les rôles sont date, amount, currency et des quantités comme likes (répétable)
command-help-stream-of-money = Revenu des paiements dans les fichiers qui ne le disent pas, comme supporters ou own.1
command-help-currency-of-amounts = Devise des montants qui n’en ont pas [par défaut : celle du plan]
command-help-year-of-dates = Année des dates qui n’en ont pas
command-help-order-of-dates = Ordre du jour et du mois dans des dates comme 01/02/2027
command-help-mark-of-numbers = Signe décimal de nombres comme 1.234, où rien ne l’indique
command-help-earnings-in = Unité des revenus dans un export de données TikTok, qui ne la dit pas
command-help-creator-in-table = Nom ou identifiant du créateur dans un tableau de plusieurs
command-help-actuals = Montre ce que les mois passés ont vraiment rapporté et versé, à côté du plan
command-help-likes = Montre si les J’aime allaient avec les cadeaux dans vos propres LIVE
command-help-check = Vérifie des fichiers de plan : chaque problème avec fichier, ligne, clé et remède
command-help-new = Écrit un nouveau plan qui commence ce mois-ci
command-help-completions = Affiche un script qui complète commandes et options dans un shell
command-help-shell = Shell
command-help-manual = Affiche une page de manuel : zeroline manual | man -l -
command-help-manual-of = Commande [par défaut : le programme lui-même]
command-help-format = Format du résultat
command-help-byte-order-mark = Commencer le CSV par une marque d’ordre des octets, à laquelle Excel reconnaît UTF-8
command-help-separator = Entre les champs du CSV : comma, semicolon, tab ou pipe [par défaut : comma ; semicolon avec --decimal comma]
command-help-decimal = Signe décimal du CSV [par défaut : point]
command-help-origin = Commencer le CSV par des lignes de remarques, chacune après un # : aucune promesse de revenus, version et jour, âge des sources
command-help-decimal-point = 1234.56
command-help-decimal-comma = 1234,56, comme les tableurs de nombreux pays
command-help-plan-files = Fichiers de plan ; - lit l’entrée standard
command-help-fix = Écrit une copie réparée à côté de chaque fichier abîmé, PLAN.fixed.ron, et liste les réparations ; pour -, sur la sortie standard
command-help-plan-or-example = Fichier de plan ; - lit l’entrée standard [par défaut : le premier exemple]
command-help-scenario = Scénario du plan [par défaut : Base]
command-help-threads = Threads pour les simulations ; les chiffres restent les mêmes [par défaut : tous les cœurs]
command-help-set =
    Règle une clé (répétable) ; `zeroline keys` les liste :
    gifts.gifts_per_hour=150, "gifts.gifts_per_hour=150 (90 to 250)",
    audience.likes_per_month=1.5M, affiliate.refund_rate=20%,
    brands.enabled=false, plan.start_month=2027-01
command-help-months = Mois, 1 à 120 [par défaut : comme le plan]
command-help-futures = Simulations, 0 pour aucune [par défaut : comme le plan]
command-help-seed = Graine du hasard ; la même donne les mêmes simulations [par défaut : comme le plan]
command-help-plan = Fichier de plan ; - lit l’entrée standard
command-help-measure = Brut (gross) ou net (take-home) [par défaut : comme l’objectif]
command-help-figure =
    Indicateur :
    total: tous les mois, aux valeurs réglées ; month:3: le troisième mois, aux valeurs réglées ;
    p20: le total que dépassent 80 simulations sur 100, p50 la médiane ;
    chance:12: la part des simulations qui atteignent l’objectif le mois 12 ;
    lowest-spendable: le moins d’argent disponible d’un mois, aux valeurs réglées ;
    chance-of-running-out, ou runs-out: la part des simulations où l’argent s’épuise
command-help-compared-figure = Indicateur à comparer aussi, comme p20, lowest-spendable ou chance-of-running-out ; `zeroline reach --help` les liste
command-help-output = Écrire dans un fichier ; - est la sortie standard
command-help-claims = Nombre à montrer en entier [par défaut : un résumé de tous]
command-help-target = Cible : de l’argent, comme 40k ; pour une probabilité une part, 80% ou 0.8 [par défaut pour lowest-spendable : 0, pour runs-out : 10%]
command-help-may-move = Nombre qui peut changer (répétable) ; plusieurs changent en proportion de leurs fourchettes
command-help-lock = Nombre qui doit rester (répétable)
command-help-changed-plan = Écrit le plan changé dans un nouveau fichier ; - est la sortie standard, et la réponse va sur la sortie d’erreur
command-help-force = Remplacer le fichier s’il existe
command-help-scenarios = Scénarios, séparés par des virgules (répétable) [par défaut : tous]
command-help-against = Scénario auquel comparer les autres
command-help-from = Premier scénario
command-help-to = Second scénario
command-help-axis = Nombre à faire varier, ses extrémités et ses pas ; un second fait une grille
command-help-marked-target = Cible à marquer : de l’argent, comme 40k ; pour une probabilité une part [par défaut : l’objectif]
command-help-batch-files =
    Fichiers de plan ; - ou aucun lit l’entrée standard :
    sur chaque ligne le chemin d’un fichier de plan, ou un plan entier
    qui commence par une parenthèse, (format: …)
command-help-batch-threads = Plans calculés à la fois [par défaut : un par cœur]
command-help-example = Exemple de départ
command-help-new-file = Fichier à écrire ; - est la sortie standard
command-help-table = Pour les humains
command-help-csv = Pour les tableurs
command-help-json = Pour les programmes
command-help-followers = Followers
command-help-lives-a-week = LIVE par semaine
command-help-hours-each = Heures d’un LIVE
command-help-gifts-an-hour = Cadeaux par heure [par défaut : une large fourchette d’après des chiffres publiés pour ce nombre de followers]
command-help-earns = Revenus à côté des cadeaux : brands, rewards, segments, affiliate, merch, supporters, subscriptions
command-help-country = Pays, pour la devise et le taux de change : FR
command-help-goal = Objectif net par mois, dans la devise du pays

## The words around arguments: headings of their help, and their refusals

command-help-error = erreur :
command-help-tip = conseil :
command-help-usage = Utilisation :
command-help-commands = Commandes
command-help-arguments = Arguments
command-help-options = Options
command-help-more = Pour en savoir plus : '--help'.
command-help-help = Affiche cette aide
command-help-version = Affiche la version
command-help-help-of = Affiche cette aide ou celle d’une commande
manual-name = NOM
manual-synopsis = SYNOPSIS
manual-description = DESCRIPTION
manual-version = VERSION
placeholder-AMOUNT = MONTANT
placeholder-CHARACTER = CARACTÈRE
placeholder-CODE = CODE
placeholder-CODE-RATE = CODE=TAUX
placeholder-COMMAND = COMMANDE
placeholder-DECIMAL = DÉCIMALE
placeholder-FIGURE = CHIFFRE
placeholder-FILE = FICHIER
placeholder-FORMAT = FORMAT
placeholder-KEY = CLÉ
placeholder-KEY-LOW--HIGH-STEPS = CLÉ=DE..À:PAS
placeholder-KEY-VALUE = CLÉ=VALEUR
placeholder-NAME = NOM
placeholder-OPTIONS = OPTIONS
placeholder-PAPER = PAPIER
placeholder-PLAN = PLAN
placeholder-RENDERER = RENDU
placeholder-ROLE-COLUMN = RÔLE=COLONNE
placeholder-SHELL = SHELL
placeholder-STREAM = REVENU
placeholder-STREAM-- = REVENU,…
placeholder-TARGET = OBJECTIF
placeholder-VIEW = VUE
placeholder-YEAR = ANNÉE
argument-note-default = [par défaut : { $value }]
argument-note-values = [valeurs possibles : { $values }]
argument-refusal-unknown = argument inconnu '{ $argument }'
argument-refusal-value = valeur non valable '{ $value }' pour '{ $argument }'
argument-refusal-reason = valeur non valable '{ $value }' pour '{ $argument }' : { $reason }
argument-refusal-no-value = '{ $argument }' demande une valeur
argument-refusal-missing = il manque ces arguments :
argument-refusal-repeated = '{ $argument }' ne peut servir qu’une fois
argument-refusal-conflict = '{ $argument }' ne va pas avec { $others }
argument-refusal-too-many = '{ $value }' est une valeur de trop pour '{ $argument }'
argument-refusal-command = commande inconnue '{ $command }'
argument-tip-argument = un argument ressemblant existe : { $near }
argument-tip-value = une valeur ressemblante existe : { $near }
argument-tip-command = une commande ressemblante existe : { $near }
argument-tip-as-value = pour donner '{ $argument }' comme valeur : '-- { $argument }'

## Faults of typed numbers and entries

period-day = par jour
    .typed = le jour, chaque jour, journalier, /jour, / jour, /j
period-week = par semaine
    .typed = la semaine, chaque semaine, hebdomadaire, hebdo, /semaine, / semaine, /sem.
period-month = par mois
    .typed = le mois, chaque mois, mensuel, /mois, / mois
period-year = par an
    .typed = par année, l'an, l’an, chaque année, annuel, /an, / an
not-a-number-empty = manquant
    .remedy = tapez un nombre comme 150, { NUMBER(1.5) }k ou 2M
not-a-number-no-digits = « { $text } » n’est pas un nombre
    .remedy = utilisez-en un comme 150, { NUMBER(1.5) }k ou 2M
not-a-number-separators = « { $text } » n’est pas un seul nombre
    .remedy = écrivez-le comme 12500, { NUMBER(12500) } ou { NUMBER(12.5) }
not-a-number-unit = « { $text } » après le nombre est inconnu
    .remedy = utilisez le nombre seul, ou avec k, M, B ou %
not-a-number-too-large = « { $text } » est trop grand
    .remedy = utilisez un nombre plus petit
entry-fault-not-a-percentage = { $text } est un pourcentage, ce que ceci n’est pas
    .remedy = utilisez { $expected }
entry-fault-foreign-unit = « { $unit } » est l’unité d’un autre nombre
    .remedy = utilisez le nombre seul
entry-fault-unit = « { $unit } » n’est pas son unité
    .remedy = utilisez le nombre seul ; son unité : { $own }
entry-fault-currency = « { $sign } » est une autre devise
    .remedy = utilisez le nombre seul ; il est en { $currency }
entry-fault-period = « { $period } » ne convient pas, car il ne se compte pas par mois
    .remedy = utilisez le nombre seul
entry-fault-not-a-switch = « { $text } » n’est pas un interrupteur
    .remedy = utilisez true ou false, yes ou no, on ou off
entry-fault-open-range = la fourchette dans « { $text } » n’est pas complète
    .remedy = écrivez-la comme 150 (90 à 250)
entry-fault-not-a-margin = « { $text } » n’est pas une fourchette
    .remedy = écrivez-la comme ±20%

## Faults of plans

word-kind-name = un nom entre guillemets
word-kind-text = un texte entre guillemets
word-kind-currency = un code de devise comme USD
word-kind-month = un mois comme 2027-01, de 1970-01 à 2999-12
word-kind-goal-measure = gross ou take_home
not-a-month = pas un mois de 1970-01 à 2999-12
    .remedy = écrivez-le comme 2027-01
not-a-currency = pas un code de devise ISO 4217
    .remedy = écrivez-le comme USD ou EUR
kind-estimate = un nombre de { $low } à { $high }
kind-whole = un nombre entier de { $low } à { $high }
kind-switch = true ou false
entry-value = le nombre { $value }
entry-ranged = la fourchette { $value } ({ $range } à { $range2 })
entry-range-off = le nombre { $value } avec la fourchette { $range } à { $range2 } désactivée
entry-integer = le nombre { $value }
entry-word = le mot « { $word } »
fault-not-finite = pas un nombre fini
    .remedy = utilisez-en un de { $low } à { $high }
fault-outside-limit = { $value } est hors limites
    .remedy = utilisez un nombre de { $low } à { $high }
fault-outside-whole = { $value } est hors limites
    .remedy = utilisez un nombre de { $low } à { $high }
fault-not-whole = { $value } n’est pas un nombre entier
    .remedy = utilisez-en un de { $low } à { $high }
fault-bad-range = la fourchette { $low } à { $high } autour de { $value } ne convient pas :{" "}
fault-no-range = n’admet pas de fourchette
    .remedy = utilisez { $expected }
fault-wrong-kind = trouvé : { $found }
    .remedy = utilisez { $expected }
fault-unknown-key-some = clé inconnue
    .remedy = vouliez-vous dire { $near } ? `zeroline keys` les liste toutes
fault-unknown-key-none = clé inconnue
    .remedy = `zeroline keys` les liste toutes
fault-follows-gift-table = suit le tableau des cadeaux
    .remedy = changez le tableau, ou mettez d’abord gifts.mix à false
fault-too-many-own-streams = un plan contient au plus { $most } revenus à vous
    .remedy = retirez-en un d’abord
fault-too-many-events = un plan contient au plus { $most } événements ponctuels
    .remedy = retirez-en un d’abord
fault-unknown-event = la base n’a pas cet événement à retirer
    .remedy = supprimez cette ligne
fault-too-many-scenarios = un plan contient au plus { $most } scénarios
    .remedy = retirez-en un d’abord
fault-unknown-scenario = scénario inconnu
    .remedy = choisissez-en un autre
fault-taken-id = l’identifiant { $id } est pris
    .remedy = utilisez-en un autre, ou laissez-le de côté
fault-shared = tous les scénarios le partagent
    .remedy = changez-le dans la base
fault-other-currency = son argent est en { $found }, celui de ce plan en { $expected }
    .remedy = choisissez un plan dans la même devise
range-fault-not-finite = une extrémité n’est pas un nombre fini
    .remedy = utilisez deux nombres finis
range-fault-low-end-at-floor = le bas doit être au-dessus de { $least }
    .remedy = utilisez un bas plus élevé, ou la valeur seule
range-fault-low-end-above-value = le bas est au-dessus de la valeur
    .remedy = utilisez une valeur dans la fourchette
range-fault-high-end-below-value = le haut est en dessous de la valeur
    .remedy = utilisez une valeur dans la fourchette
range-fault-outside-limits = une extrémité est hors limites
    .remedy = utilisez des nombres de { $least } à { $most }
text-fault-empty-name = le nom est vide
    .remedy = tapez-en un
text-fault-empty-gift-name = le nom du cadeau est vide
    .remedy = tapez-en un
text-fault-too-long = { $count } caractères, c’est trop
    .remedy = utilisez-en au plus { $most }
text-fault-control-characters = les caractères de contrôle et les sauts de ligne ne sont pas permis ici
    .remedy = supprimez-les
text-fault-scenario-exists = un scénario « { $name } » existe
    .remedy = choisissez un autre nom
text-fault-name-of-base = « { $crate } » est le plan sans changements
    .remedy = choisissez un autre nom
gift-table-fault-too-many = un tableau de cadeaux contient au plus { $most } cadeaux
    .remedy = retirez-en
gift-table-fault-repeated = { $name } à { $coins } pièces y est deux fois
    .remedy = gardez-en un
gift-table-fault-too-many-per-hour = plus de { $most } cadeaux par heure en tout
    .remedy = mettez-en moins
actuals-fault-not-in-limits = une quantité ou un montant est trop grand
    .remedy = utilisez des nombres jusqu’à { $most }
actuals-fault-negative = une quantité est inférieure à 0
    .remedy = utilisez 0 ou plus
actuals-fault-bad-rate = un taux n’est pas supérieur à 0
    .remedy = utilisez un nombre supérieur à 0
actuals-fault-no-hour = une heure de la journée n’est pas entre 0 et 23
    .remedy = utilisez un nombre entier de 0 à 23
actuals-fault-other-month = le premier et le dernier ne sont pas des jours du mois { $month }
    .remedy = utilisez des jours du mois dans leur ordre
actuals-fault-too-many = un plan contient au plus { $most } lignes d’un type
    .remedy = retirez-en
tax-bands-fault-too-many = un plan contient au plus { $most } tranches d’impôt
    .remedy = retirez-en
tax-bands-fault-first-not-at0 = la première tranche commence à { $from }
    .remedy = faites-la commencer à 0, avec un taux de 0 si rien n’est dû
tax-bands-fault-not-rising = une tranche commence à { $from }, après une qui part de { $above }
    .remedy = utilisez un nombre supérieur à { $above }, au plus { $most }
tax-bands-fault-bad-rate = { $rate } n’est pas un taux
    .remedy = utilisez un nombre de 0 à 1

## Questions to a forecast that have no answer

refused-no-number = { $key } n’est pas un nombre qui peut changer
    .remedy = choisissez-en un autre
refused-follows-gift-table = { $key } suit le tableau des cadeaux
    .remedy = mettez gifts.mix à false ou choisissez-en un autre
refused-locked = { $key } est verrouillé
    .remedy = déverrouillez-le ou choisissez-en un autre
refused-no-range = { $key } n’a pas de fourchette où changer
    .remedy = ajoutez-en une ou choisissez-en un autre
refused-nothing = aucun nombre ne peut changer
    .remedy = choisissez-en au moins un
refused-no-month = le plan n’a que { $months } mois
    .remedy = choisissez l’un d’eux
refused-no-share = { $share } n’est pas une part des simulations
    .remedy = utilisez-en une de 0 à 1
refused-no-target = la cible n’est pas un nombre fini
    .remedy = utilisez un montant, ou une part pour une probabilité
refused-no-futures = le plan ne lance aucune simulation
    .remedy = réglez futures.count
no-axis-no-number = { $key } n’est pas un nombre qui peut changer
    .remedy = choisissez-en un autre
no-axis-ends = { $low } à { $high } ne convient pas à { $key }
    .remedy = utilisez deux nombres de { $least } à { $most }, le plus petit d’abord
no-axis-points = un balayage demande de 2 à { $value } points
    .remedy = reçus : { $points }
no-sweep-twice = { $key } ne peut pas être sur les deux axes
    .remedy = choisissez un autre nombre pour l’un d’eux
no-sweep-cells = { $cells } points, c’est trop
    .remedy = utilisez-en au plus { $value } en tout
no-sweep-stopped = le calcul a été annulé
    .remedy = relancez-le

## Faults of the user's own files of claims and gifts

row-fault-folder = c’est un dossier
    .remedy = remplacez-le par un fichier de ce nom
row-fault-not-a-file = c’est un tube ou un périphérique
    .remedy = remplacez-le par un fichier de ce nom
row-fault-unreadable = illisible ({ $reason })
    .remedy = rendez le fichier lisible
row-fault-too-large = plus de { $most } Mio, il n’est donc pas utilisé
    .remedy = n’y gardez que vos propres lignes
row-fault-not-csv-row = illisible en CSV ({ $reason })
    .remedy = réécrivez la ligne
row-fault-semicolons = ses colonnes sont séparées par des points-virgules, il manque donc { $missing }
    .remedy = enregistrez-le avec des virgules, en commençant par { $columns }
row-fault-missing-columns = il manque { $missing } à la première ligne
    .remedy = commencez le fichier par { $columns }
row-fault-unknown-column-some = colonne inconnue « { $found } »
    .remedy = vouliez-vous dire { $near } ?
row-fault-unknown-column-none = colonne inconnue « { $found } »
    .remedy = les colonnes sont { $columns }
row-fault-too-many-rows = plus de { $most } lignes
    .remedy = le reste n’est pas utilisé ; retirez-en
row-fault-too-many-claims = il y a déjà { $most } chiffres publiés pour cette clé, les autres ne sont pas utilisés
    .remedy = retirez-en
row-fault-more = D’autres problèmes ne sont pas affichés
    .remedy = corrigez d’abord ceux-ci
row-fault-too-many-fields = { $fields } champs là où la première ligne en a { $columns }
    .remedy = mettez entre guillemets un texte avec des virgules
row-fault-text-too-long = un texte de plus de { $most } caractères commence par « { $text } »
    .remedy = manque-t-il un guillemet ?
row-fault-control-characters = « { $text } » a des caractères de contrôle ou des sauts de ligne
    .remedy = supprimez-les
row-fault-repeated = identique à la ligne { $first }
    .remedy = gardez l’une d’elles
row-fault-missing-value = value manque
    .remedy = ajoutez un nombre comme 0.005
row-fault-missing = { $column } manque
    .remedy = ajoutez-le
row-fault-bad = { $column } vaut « { $found } »
    .remedy = utilisez { $expected }
row-fault-not-between = { $value } n’est pas entre low et high
    .remedy = corrigez l’un des trois
row-fault-unknown-key-some = clé inconnue « { $found } »
    .remedy = vouliez-vous dire { $near } ?
row-fault-unknown-key-none = clé inconnue « { $found } »
    .remedy = `zeroline keys` les liste toutes
row-fault-outside-limits = { $value } est hors des limites de { $key }, { $low } à { $high }
    .remedy = corrigez-le, ou commencez sa note par “outside limit.” pour l’afficher quand même
row-fault-inside-limits = { $value } est dans les limites de { $key }, { $low } à { $high }
    .remedy = retirez de sa note les mots “outside limit.”
expected-number = un nombre comme 0.005, avec un point et sans signe de devise
expected-source-date = une date comme 2026-02-20, 2026-02 ou 2026
expected-day = un jour comme 2026-11-22
expected-currency = un code de devise comme EUR
expected-confidence = H, M ou L
expected-followers = une plage comme 10000-50000 ou 1000000+
expected-whole = un nombre entier de { $low } à { $high }
expected-whole-or-nothing = un nombre entier, ou rien
row-fault-utf16 = enregistré en UTF-16
    .remedy = enregistrez-le en CSV, UTF-8
row-fault-not-utf8 = l’octet { $byte } n’est pas du texte UTF-8
    .remedy = enregistrez-le en CSV, UTF-8
row-fault-not-csv = illisible en CSV ({ $reason })
    .remedy = enregistrez-le en CSV, UTF-8
row-fault-unit-of-money = l’unité est « { $found } », mais { $key } se compte en { $expected }
    .remedy = utilisez le montant en dollars US, avec une unité qui commence par USD
row-fault-unit-of-share = l’unité est « { $found } », mais { $key } se compte en { $expected }
    .remedy = utilisez une fraction, 0.2 pour 20%, avec une unité qui commence par le mot fraction
row-fault-unit = l’unité est « { $found } », mais { $key } se compte en { $expected }
    .remedy = utilisez l’unité de la clé

## Faults of plan files

shape-section = il faut ses champs entre parenthèses, comme (name: value, name: value)
shape-own-streams = il faut une liste entre crochets, comme [(name: "Tips", amount_per_month: 100)]
shape-own-stream = il faut ses champs entre parenthèses, comme (name: "Tips", amount_per_month: 100)
shape-scenarios = il faut une liste entre crochets, comme [(name: "More LIVEs", changes: {"{"}{"}"})]
shape-scenario = il faut ses champs entre parenthèses, comme (name: "More LIVEs", changes: {"{"}{"}"})
shape-changes = il faut des clés et des valeurs entre accolades, comme {"{"}"brands.deals_per_month": 3{"}"}
shape-gifts = il faut une liste entre crochets, comme [(name: "Rose", coins: 1, per_hour: 40)]
shape-gift = il faut un cadeau entre parenthèses, comme (name: "Rose", coins: 1, per_hour: 40)
shape-actual-rows = il faut une liste entre crochets, comme [(day: "2027-01-31", minutes: 150, diamonds: 3000)]
shape-actual-day = il faut un jour entre parenthèses, comme (day: "2027-01-31", minutes: 150, diamonds: 3000)
shape-actual-amount = il faut un montant entre parenthèses, comme (month: "2027-01", stream: "supporters", source: "typed", earned: 250)
shape-imported-file = il faut un fichier entre parenthèses, comme (name: "revenue.csv", source: "live_center", imported: "2027-02-01")
shape-tax-bands = il faut une liste entre crochets, comme [(from: 0, rate: 0), (from: 12000, rate: 0.2)]
shape-tax-band = il faut une tranche entre parenthèses, comme (from: 12000, rate: 0.2)
shape-events = il faut une liste entre crochets, comme [(name: "Ring light", month: "2027-03", amount: 400, counts_as: "cost")]
shape-event = il faut un événement entre parenthèses, comme (name: "Ring light", month: "2027-03", amount: 400, counts_as: "cost")
shape-range = il faut une fourchette, comme (value: 150, low: 90, high: 250), ou un nombre seul
plan-file-head =
    Un plan Zeroline : revenus attendus des LIVE. `zeroline forecast FILE` le calcule.
    Changez-le dans n’importe quel éditeur de texte. Un nombre s’écrit seul, 150, ou avec une fourchette, (value: 150, low: 90, high: 250) :
    8 simulations sur 10 tombent entre low et high. Ce qui est omis prend sa valeur par défaut ; `zeroline keys` explique chaque ligne.
    `zeroline check FILE` trouve les erreurs. Vos commentaires sont gardés quand Zeroline enregistre le plan.
file-fault-conflict-markers = conflit de fusion
    .remedy = gardez un côté et supprimez les lignes <<<<<<<, ======= et >>>>>>>
file-fault-missing-format = manquant
    .remedy = écrivez format: "{ $current }", en première ligne après la parenthèse ouvrante
file-fault-bad-format = trouvé : { $found }
    .remedy = utilisez "{ $current }", la version du format
file-fault-newer-format = fait par un Zeroline plus récent (format { $found } ; celui-ci lit jusqu’à { $known })
    .remedy = mettez Zeroline à jour, puis ouvrez de nouveau le plan
file-fault-more = D’autres problèmes ne sont pas affichés
    .remedy = corrigez d’abord ceux-ci
file-fault-likes = les J’aime ne rapportent rien, il n’y a donc rien à régler
    .remedy = supprimez cette section
file-fault-unknown-section-some = section inconnue
    .remedy = vouliez-vous dire { $near } ?
file-fault-unknown-section-none = section inconnue
    .remedy = les sections sont { $sections }, own et scenarios
file-fault-unknown-field-near = champ inconnu
    .remedy = vouliez-vous dire { $near } ?
file-fault-unknown-field-section = champ inconnu
    .remedy = sa place est dans { $section }
file-fault-unknown-field-none = champ inconnu
    .remedy = `zeroline keys` les liste tous
file-fault-bad-id = son identifiant est { $found }
    .remedy = utilisez un nombre entier de 1 à { $most }, ou laissez-le de côté
file-fault-repeated-some = en double, d’abord à la ligne { $line }
    .remedy = gardez-en un
file-fault-repeated-none = en double
    .remedy = gardez-en un
file-fault-illegible = illisible
    .remedy = réécrivez-le
file-fault-unquoted = trouvé { $found } sans guillemets
    .remedy = utilisez "{ $text }"
file-fault-wrong-value = trouvé : { $found }
    .remedy = utilisez { $expected }
file-fault-bad-part = { $part } est { $found }
    .remedy = utilisez { $expected }
file-fault-incomplete-range = il manque { $missing } à la fourchette
    .remedy = écrivez (value: 150, low: 90, high: 250), ou un nombre seul
file-fault-range-on-and-off = la fourchette est à la fois activée et désactivée
    .remedy = gardez low et high, ou low_off et high_off
file-fault-incomplete-gift = un cadeau demande name, coins et per_hour
    .remedy = id peut être omis
file-fault-incomplete-event = un événement demande name, month, amount et counts_as
    .remedy = id peut être omis
file-fault-unnamed-scenario = un scénario demande un nom
    .remedy = ajoutez-en un, comme name: "More LIVEs"
file-fault-unquoted-name = son nom n’est pas entre guillemets
    .remedy = écrivez-le comme "More LIVEs"
file-fault-not-a-text = pas un texte
    .remedy = utilisez un texte entre guillemets
file-fault-not-a-colour = pas une couleur
    .remedy = utilisez un nombre entier de 0 à 255
file-fault-unquoted-key = { $found } n’est pas une clé
    .remedy = écrivez-la entre guillemets, comme "brands.deals_per_month"
read-fault-too-large = plus de { $most } Mio, ce ne peut donc pas être un plan
    .remedy = ouvrez un autre fichier
read-fault-folder = c’est un dossier
    .remedy = choisissez-y un fichier
read-fault-not-a-file = c’est un tube ou un périphérique, pas un fichier
    .remedy = choisissez un fichier de plan
read-fault-utf16 = enregistré en texte UTF-16
    .remedy = enregistrez-le en UTF-8 dans votre éditeur
read-fault-not-utf8 = l’octet { $byte } n’est pas du texte UTF-8
    .remedy = si c’est un plan, enregistrez-le en UTF-8 dans votre éditeur
read-fault-in-use = un autre programme a ce fichier ouvert
    .remedy = fermez-le là-bas et réessayez
read-fault-broken-link = la cible de ce lien est introuvable
    .remedy = ouvrez le plan là où il est maintenant
read-fault-not-found-some = fichier introuvable
    .remedy = vouliez-vous dire { $near } ?
read-fault-not-found-none = fichier introuvable
    .remedy = vérifiez son nom et son dossier
read-fault-no-folder = dossier introuvable
    .remedy = vérifiez le chemin
read-fault-permission-denied = accès refusé
    .remedy = rendez le fichier lisible
read-fault-system = illisible ({ $reason })
    .remedy = réessayez, ou ouvrez-en une copie
syntax-fault-no-plan = il n’y a pas de plan dans ce fichier
    .remedy = ouvrez-en un autre, ou faites un nouveau plan avec `zeroline new`
syntax-fault-no-opening-bracket = un plan commence par une parenthèse ouvrante, (
    .remedy = est-ce un plan Zeroline ?
syntax-fault-comma-missing = « { $found } » n’a pas sa place ici
    .remedy = manque-t-il une virgule avant ? Les noms s’écrivent like_this, les nombres comme 1500.5, les textes entre guillemets
syntax-fault-name-missing = il faut le nom d’un champ, trouvé « { $found } »
    .remedy = écrivez name: value, et les nombres avec un point, pas une virgule
syntax-fault-colon-missing = il manque un deux-points après le nom du champ
    .remedy = écrivez name: value
syntax-fault-value-missing = il faut une valeur, trouvé « { $found } »
    .remedy = utilisez un nombre, true, false ou un texte entre guillemets
syntax-fault-trailing-text = du texte après la fin du plan
    .remedy = supprimez-le
syntax-fault-bad-escape = une barre oblique inverse dans un texte demande n, t, " ou une autre barre inverse après elle
    .remedy = écrivez \\ pour une barre oblique inverse
syntax-fault-single-quotes = un texte demande des guillemets doubles, comme "Mona"
    .remedy = remplacez les simples
syntax-fault-quote-missing = le texte qui commence ici court sur plusieurs lignes, et la suite ne convient pas
    .remedy = manque-t-il son guillemet fermant ?
syntax-fault-too-deep = les parenthèses sont ici plus imbriquées que dans aucun plan
    .remedy = retirez celles de trop
syntax-fault-mismatched-bracket = ce { $closing } ne ferme pas le { $opening } de la ligne { $line }
    .remedy = il y en a un de trop ou il en manque un entre les deux
syntax-fault-stray-bracket = rien n’est ouvert que ce { $bracket } puisse fermer
    .remedy = supprimez-le
syntax-fault-extensions = un plan n’utilise pas d’extensions RON
    .remedy = supprimez la ligne avec #![enable
syntax-fault-too-many-fields = plus de champs entre ces parenthèses qu’un plan ne peut en contenir
    .remedy = retirez ceux qui n’y ont pas leur place
save-fault-exists = le fichier existe
    .remedy = choisissez un autre nom
save-fault-not-a-file = ce n’est pas un fichier
    .remedy = choisissez un nom de fichier
save-fault-no-folder = dossier introuvable
    .remedy = choisissez-en un autre, ou créez-le d’abord
save-fault-read-only = le fichier est en lecture seule
    .remedy = enregistrez sous un autre nom, ou autorisez l’écriture
save-fault-no-permission = accès refusé dans ce dossier
    .remedy = choisissez-en un autre
save-fault-in-use = un autre programme a ce fichier ouvert
    .remedy = fermez-le là-bas et enregistrez de nouveau, ou enregistrez sous un autre nom
save-fault-full = le disque est plein
    .remedy = libérez de la place ou choisissez un autre disque
save-fault-other = écriture impossible ({ $system_reason })
    .remedy = enregistrez sous un autre nom ou dans un autre dossier
file-warning-newer-fields = fait par un Zeroline plus récent (format { $found } ; celui-ci connaît { $known }) ; ces champs n’ont aucun effet ici et sont gardés à l’enregistrement : { $names }
file-warning-unknown-change = scénario « { $scenario } » : clé inconnue { $key }, son changement n’a donc aucun effet ; il est gardé à l’enregistrement
file-warning-no-rate = plan.currency_per_usd vaut 1, un dollar US de cadeaux compte donc pour 1 { $currency }
    .remedy = mettez-y le prix d’un dollar US en { $currency }
file-warning-misspelt-gift = gifts.gift_mix : « { $name } » n’est pas au catalogue de cadeaux du programme
    .remedy = vouliez-vous dire { $near } ?
part-number = un nombre
part-name = un nom entre guillemets
part-text = un texte entre guillemets
part-month = un mois comme "2027-03"
part-counts-as = "income", "cost" ou "private"
part-day = un jour comme "2027-01-31"
part-hour = un nombre entier de 0 à 23
part-stream-key = la clé d’un revenu, comme "gifts" ou "own.1"
part-stream-keys = des clés de revenus, comme "gifts supporters"
part-count-keys = des noms de quantités, comme "likes minutes"
part-currency-code = un code de devise comme "EUR"
part-actuals-source = le nom d’une source, comme "live_center" ou "typed"
syntax-fault-open-bracket = ce { $bracket } n’est jamais fermé
    .remedy = fermez-le, ou si le fichier a été coupé, restaurez une copie entière
syntax-fault-open-text = le texte qui commence ici n’est jamais fermé
    .remedy = ajoutez un guillemet là où il finit
syntax-fault-open-comment = le commentaire qui commence ici n’est jamais fermé
    .remedy = ajoutez */ là où il finit
version-fault-too-large = L’ancien texte de { $path } n’a pas pu être gardé comme version : il est plus grand que tout plan.
version-fault-system = L’ancien texte de { $path } n’a pas pu être gardé comme version : { $reason }.
file-warning-misspelt-change = scénario « { $scenario } » : clé inconnue { $key }, son changement n’a donc aucun effet ; il est gardé à l’enregistrement ; vouliez-vous dire { $near } ?

## Changes of a repair

repair-from-utf16 = était du texte UTF-16 ; écrit en UTF-8
repair-not-utf8 = pas du texte UTF-8 ; remplacé par �
repair-first-side = conflit de fusion ; le premier côté est gardé
repair-first-side-left-out = {" "}; laissé de côté : { $dropped }
repair-first-side-more = {" "}et { $more } lignes de plus
repair-read-around = { $fault } ; lu autour
repair-left-out = { $fault } ; laissé de côté
repair-no-format = aucune version lisible ; pris pour { $current }
repair-older-format = était { $found } et devient { $current } ; tous les nombres restent
repair-newer-format = fait par un Zeroline plus récent (format { $found } ; celui-ci lit jusqu’à { $known }) ; les champs inconnus sont laissés de côté
repair-more = { $count } autres choses ont été réparées ou laissées de côté
repair-too-many-own-streams = il y a { $count } revenus ici, et un plan en contient au plus { $most } ; les { $most } premiers sont gardés
repair-bad-id = pas un nombre entier de 1 à { $most } ; le revenu reçoit un identifiant libre
repair-taken-id = l’identifiant { $id } est pris ; le revenu en reçoit un libre
repair-no-gift-table = le tableau des cadeaux manque, les cadeaux sont donc comptés par les curseurs
repair-cut-short = le fichier finit avant le plan ; les nombres manquants prennent leur valeur par défaut
repair-cut-short-missing = {" "}; manquent : { $missing }
repair-cut-short-off = {" "}; désactivés pour cela : { $off }
repair-cut-short-lists = {" "}; vos propres revenus et scénarios peuvent manquer
repair-cut-list = le fichier finit dans cette liste ; ses éléments entiers sont gardés
repair-illegible = illisible ; laissé de côté
repair-misspelt = champ inconnu ; lu comme { $key }
repair-misplaced = dans la mauvaise section ; lu comme { $key }
repair-section-by-fields = section inconnue ; ses champs sont ceux de { $section }
repair-misspelt-section = section inconnue ; lue comme { $section }
repair-unknown-field = champ inconnu ; laissé de côté
repair-repeated = en double ; le premier est gardé
repair-corrected = { $fault } ; mis à { $value }
repair-value-alone = { $fault } ; mis à sa valeur seule, { $value }
repair-default = { $fault } ; mis à sa valeur par défaut, { $value }
repair-too-much = plus que tout plan ne contient ; le reste du fichier est laissé de côté
repair-open-stream = le revenu d’avant n’est pas fermé ; fermé ici
repair-open-section = la section d’avant n’est pas fermée ; fermée ici
repair-stray-bracket = ce { $bracket } ne correspond à rien ici ; laissé de côté
repair-open-comment = le commentaire qui commence ici n’est jamais fermé ; cette ligne est laissée de côté
repair-illegible-line = illisible ; cette ligne est laissée de côté
repair-early-end = le plan semble finir avant ; la lecture continue
repair-comma-missing = il manque une virgule avant ; ajoutée
repair-no-stream = hors d’un revenu ; un revenu commence ici
repair-outside-section = hors de sa section ; compté dans { $section }
repair-bracket-missing = sa parenthèse ouvrante manque ; ajoutée

## The reasons why no window opens

window-fault-no-display = ni DISPLAY ni WAYLAND_DISPLAY n’est défini, il n’y a donc pas d’écran où ouvrir une fenêtre ; lancez zeroline sur un bureau
window-fault-no-answer = l’écran ne répond pas ; vérifiez DISPLAY ou WAYLAND_DISPLAY, ou lancez zeroline sur un bureau
window-fault-not-opened = aucune fenêtre n’a pu s’ouvrir ({ $error })
window-fault-no-graphics = il n’y a pas de pilote graphique pour dessiner une fenêtre ({ $errors }) ; installez-en un, comme celui de Mesa
window-fault-no-graphics-card = il n’y a pas de carte graphique
