# German

## Faults: a reason and its remedy, the attribute `remedy`, in one line

reason-and-remedy = { $reason }; { $remedy }

## Keys: labels, units beside numbers, and meanings. `unit` is the unit in words, as it may be typed beside a number; `beside` stands behind a number in
## a narrow field; `short` has 16 letters at most.

key-plan-name = Name
    .help = Name dieses Plans.
key-plan-note = Notiz
    .help = Für wen dieser Plan ist oder was du dir merken willst.
key-plan-currency = Währung
    .help = Währung aller Beträge im Plan, als Code nach ISO 4217. Hier gesetzt, rechnet sie nichts um; das Fenster fragt nach.
key-plan-start_month = Erster Monat
    .short = Monate ab
    .help = Erster Monat des Plans.
key-plan-months = Monate
    .unit = Monate
    .beside = Monate
    .typed = monat, monaten, mon
    .help = Anzahl der Monate im Plan.
key-plan-goal_measure = Ziel zählt
    .help = Woran das Ziel gemessen wird: gross (brutto) oder take_home (netto, nach Kosten und Steuern).
key-costs-tax_year_start = Steuerjahr ab
    .help = Kalendermonat, in dem ein Steuerjahr beginnt, 1 bis 12; ein Verlust senkt nur die Steuern seines eigenen Steuerjahrs.
key-cash-earned_before = Schon vorher verdient
    .help = Ob die Einnahmequellen des ersten Monats schon davor so viel eingebracht haben, also schon Zahlungen unterwegs sind.
key-futures-count = Durchläufe
    .unit = Durchläufe
    .typed = durchlauf, durchläufen
    .help = Anzahl der simulierten Durchläufe; 0 für keine.
key-futures-seed = Startzahl
    .help = Startzahl des Zufalls; dieselbe Startzahl ergibt dieselben Durchläufe.
key-audience-growth_rate = Wachstum des Publikums
    .short = Wachstum
    .unit = Anteil pro Monat
    .beside = pro Monat
    .help = Wachstum des Publikums pro Monat; jede Einnahmequelle, die dem Publikum folgt, wächst mit.
key-audience-likes_per_month = Likes pro Monat
    .unit = Likes
    .beside = Likes
    .help = Likes für deine LIVEs und Videos in einem Monat. Sie bringen kein Geld.
key-audience-likes_baseline = Übliche Likes pro Monat
    .short = Übliche Likes
    .unit = Likes
    .beside = Likes
    .help = Likes, bei denen deine Sichtbarkeit wie üblich ist; zählt nur mit einem Schub durch Likes.
key-audience-lift_per_doubling = Schub bei doppelten Likes
    .short = Likes-Schub
    .unit = Anteil
    .help = Deine eigene Annahme: zusätzliche Geschenke, wenn sich die Likes verdoppeln und dich mehr Leute sehen. Keine Quelle nennt eine Zahl.
key-live-sessions_per_month = LIVEs pro Monat
    .unit = LIVEs
    .beside = LIVEs
    .typed = livestreams, livestream, streams
    .help = LIVEs in einem Monat.
key-live-hours_per_session = Stunden pro LIVE
    .unit = Stunden
    .typed = h, std, std., stunde
    .help = Länge eines LIVEs.
key-gifts-gifts_per_hour = Geschenke pro Stunde
    .short = Geschenke/Std.
    .unit = Geschenke
    .beside = Geschenke
    .typed = geschenk, geschenken
    .help = Virtuelle Geschenke, die Zuschauer in einer Stunde LIVE schicken.
key-gifts-coins_per_gift = Münzen pro Geschenk
    .unit = Münzen
    .beside = Münzen
    .typed = münze, coins, coin
    .help = Preis eines durchschnittlichen Geschenks in Münzen: Die Rose kostet 1, der Löwe { NUMBER(29999) }.
key-gifts-diamonds_per_coin = Diamanten pro Münze
    .unit = Diamanten
    .beside = Diamanten
    .typed = diamant, diamonds
    .help = Diamanten, die du für jede Münze eines Geschenks bekommst. TikToks eigene Geschenkliste sagt 1.
key-gifts-usd_per_diamond = US-Dollar pro Diamant
    .unit = USD
    .help = Auszahlung für einen Diamanten nach dem Anteil der Plattform. Einen offiziellen Kurs gibt es nicht.
key-gifts-top_fan_share = Geschenke vom Top-Fan
    .unit = Anteil an den Geschenken
    .help = Anteil der Geschenkeinnahmen, der von einer einzigen Person kommt.
key-gifts-top_fan_leaves = Top-Fan geht
    .unit = Chance pro Monat
    .help = Chance in jedem Monat, dass diese Person aufhört zu schenken; gilt in den Durchläufen.
key-brands-deals_per_month = Kooperationen pro Monat
    .unit = Kooperationen
    .beside = Koops
    .typed = kooperation, koops, koop, deals
    .help = Gesponserte Beiträge in einem Monat.
key-brands-fee_per_deal = Honorar pro Kooperation
    .short = Honorar je Koop
    .unit = Betrag
    .help = Was eine Marke für einen gesponserten Beitrag zahlt.
key-rewards-videos_per_month = Videos pro Monat
    .unit = Videos
    .beside = Videos
    .help = Videos ab einer Minute, die Rewards bringen können.
key-rewards-views_per_video = Aufrufe pro Video
    .unit = Aufrufe
    .beside = Aufrufe
    .typed = aufruf, views
    .help = Aufrufe eines durchschnittlichen Videos.
key-rewards-qualified_share = Qualifizierte Aufrufe
    .unit = Anteil
    .help = Anteil der Aufrufe, die zählen: einmalige, aus dem Für-dich-Feed, ab fünf Sekunden.
key-rewards-rpm = RPM
    .unit = Betrag pro { NUMBER(1000) } qualifizierte Aufrufe
    .help = Auszahlung für { NUMBER(1000) } qualifizierte Aufrufe.
key-segments-segments_per_month = Gesponserte Segmente pro Monat
    .short = Segmente/Monat
    .unit = gesponserte Segmente
    .typed = segment
    .help = Teile eines LIVEs, für die ein Sponsor zahlt.
key-segments-fee_per_segment = Honorar pro Segment
    .short = Je Segment
    .unit = Betrag
    .help = Was ein Sponsor für ein Segment zahlt.
key-segments-shoutouts_per_month = Shoutouts pro Monat
    .unit = Shoutouts
    .help = Bezahlte Shoutouts in deinen LIVEs.
key-segments-fee_per_shoutout = Preis pro Shoutout
    .unit = Betrag
    .help = Was du für einen Shoutout bekommst.
key-segments-collabs_per_month = Bezahlte Kollabs pro Monat
    .unit = bezahlte Kollabs
    .help = LIVEs zusammen mit jemandem, der dich dafür bezahlt.
key-segments-fee_per_collab = Honorar pro Kollab
    .unit = Betrag
    .help = Was du für eine bezahlte Kollab bekommst.
key-affiliate-clicks_per_month = Produktklicks pro Monat
    .unit = Produktklicks
    .typed = klicks, klick
    .help = Klicks auf die Produkte, die du zeigst.
key-affiliate-conversion_rate = Conversion-Rate
    .unit = Anteil
    .help = Anteil der Klicks, aus denen eine Bestellung wird.
key-affiliate-order_value = Ø Bestellwert
    .unit = Betrag
    .help = Wert einer durchschnittlichen Bestellung.
key-affiliate-commission_rate = Provision
    .unit = Anteil
    .help = Dein Anteil an einer Bestellung; der Verkäufer legt ihn fest.
key-affiliate-refund_rate = Erstattete Bestellungen
    .unit = Anteil
    .help = Anteil der Bestellungen, die zurückgehen: Sie bringen keine Provision.
key-merch-orders_per_month = Bestellungen pro Monat
    .short = Bestellungen
    .unit = Bestellungen
    .beside = Bestellungen
    .typed = bestellung
    .help = Bestellungen deines eigenen Merchs.
key-merch-price = Preis
    .unit = Betrag
    .help = Was der Käufer für eine Bestellung zahlt.
key-merch-unit_cost = Stückkosten
    .unit = Betrag, mit Versand
    .help = Was dich eine Bestellung kostet, Versand inbegriffen.
key-merch-return_rate = Retouren
    .unit = Anteil
    .help = Anteil der Bestellungen, die zurückkommen.
key-supporters-opening_members = Mitglieder zu Beginn
    .unit = Mitglieder
    .beside = Mitglieder
    .typed = mitglied, mitgliedern
    .help = Mitglieder, wenn der Plan beginnt.
key-supporters-new_members_per_month = Neue Mitglieder pro Monat
    .short = Neue Mitglieder
    .unit = Mitglieder
    .beside = Mitglieder
    .typed = mitglied, mitgliedern
    .help = Mitglieder, die in einem Monat dazukommen.
key-supporters-churn_rate = Kündigungen
    .unit = Anteil pro Monat
    .beside = pro Monat
    .help = Anteil der Mitglieder, die jeden Monat kündigen (Churn).
key-supporters-membership_price = Preis der Mitgliedschaft
    .unit = Betrag pro Monat
    .beside = pro Monat
    .help = Preis einer Mitgliedschaft pro Monat.
key-supporters-platform_fee_rate = Plattformgebühr
    .unit = Anteil
    .help = Anteil, den die Mitgliederplattform behält.
key-supporters-donations_per_month = Trinkgelder pro Monat
    .unit = Trinkgelder
    .beside = Trinkgelder
    .typed = trinkgeld, spenden, spende
    .help = Einmalige Trinkgelder in einem Monat.
key-supporters-average_donation = Ø Trinkgeld
    .unit = Betrag
    .help = Durchschnittliches Trinkgeld vor Gebühren.
key-supporters-donation_fee_rate = Trinkgeld-Gebühr
    .unit = Anteil
    .help = Anteil, den die Plattform für Trinkgelder behält.
key-subscriptions-subscribers = Abonnenten
    .unit = Abonnenten
    .typed = abonnent, abos, abo
    .help = Leute, die deine LIVEs abonniert haben.
key-subscriptions-price = Preis
    .unit = Betrag pro Monat
    .beside = pro Monat
    .help = Preis eines Abos pro Monat.
key-subscriptions-store_fee_rate = App-Store-Gebühr
    .unit = Anteil
    .help = Anteil, den der App Store behält.
key-subscriptions-creator_share = Dein Anteil
    .unit = Anteil
    .help = Dein Anteil an dem, was nach der App-Store-Gebühr bleibt.
key-fees-card_rate = Kartengebühr
    .unit = Anteil
    .help = Anteil jeder Zahlung, den der Kartenanbieter behält: bei Merch, Mitgliedern und Trinkgeldern.
key-fees-card_fixed = Kartengebühr pro Zahlung
    .unit = Betrag pro Zahlung
    .help = Fester Teil der Kartengebühr.
key-costs-fixed_per_month = Fixkosten pro Monat
    .unit = Betrag
    .help = Kosten, die nicht von deinen Einnahmen abhängen: Licht, Internet, Programme.
key-costs-manager_rate = Anteil des Managers
    .unit = Anteil an Kooperationen + Segmenten
    .help = Was ein Manager von Kooperationen und LIVE-Segmenten bekommt.
key-costs-tax_set_aside_rate = Steuerrücklage
    .unit = Anteil am Gewinn
    .help = Anteil des Gewinns, den du für Steuern zurücklegst.
key-costs-profit_before = Gewinn vor dem Plan
    .unit = Betrag
    .help = Gewinn des Steuerjahrs vor dem ersten Monat; ein Verlust ist negativ.
key-cash-opening = Geld zu Beginn
    .unit = Betrag
    .help = Geld, das du beim Start des Plans ausgeben kannst; Schulden sind negativ.
key-cash-living_per_month = Lebenshaltung pro Monat
    .short = Lebenshaltung
    .unit = Betrag
    .help = Miete, Essen und alles andere, was du in einem Monat privat zahlst.
key-season-jan = Januar
    .unit = Faktor
    .help = Januar im Vergleich zu einem üblichen Monat, für saisonale Einnahmen.
key-season-feb = Februar
    .unit = Faktor
    .help = Februar im Vergleich zu einem üblichen Monat, für saisonale Einnahmen.
key-season-mar = März
    .unit = Faktor
    .help = März im Vergleich zu einem üblichen Monat, für saisonale Einnahmen.
key-season-apr = April
    .unit = Faktor
    .help = April im Vergleich zu einem üblichen Monat, für saisonale Einnahmen.
key-season-may = Mai
    .unit = Faktor
    .help = Mai im Vergleich zu einem üblichen Monat, für saisonale Einnahmen.
key-season-jun = Juni
    .unit = Faktor
    .help = Juni im Vergleich zu einem üblichen Monat, für saisonale Einnahmen.
key-season-jul = Juli
    .unit = Faktor
    .help = Juli im Vergleich zu einem üblichen Monat, für saisonale Einnahmen.
key-season-aug = August
    .unit = Faktor
    .help = August im Vergleich zu einem üblichen Monat, für saisonale Einnahmen.
key-season-sep = September
    .unit = Faktor
    .help = September im Vergleich zu einem üblichen Monat, für saisonale Einnahmen.
key-season-oct = Oktober
    .unit = Faktor
    .help = Oktober im Vergleich zu einem üblichen Monat, für saisonale Einnahmen.
key-season-nov = November
    .unit = Faktor
    .help = November im Vergleich zu einem üblichen Monat, für saisonale Einnahmen.
key-season-dec = Dezember
    .unit = Faktor
    .help = Dezember im Vergleich zu einem üblichen Monat, für saisonale Einnahmen.
key-plan-currency_per_usd = Kurs des US-Dollars
    .unit = Betrag pro USD
    .help = Wert eines US-Dollars in der Währung des Plans; Diamanten werden in US-Dollar ausgezahlt.
key-plan-goal_per_month = Ziel pro Monat
    .unit = Betrag
    .help = Einkommen, das du in einem Monat erreichen willst.
key-futures-together = Gleichlauf
    .unit = Anteil
    .help = Wie stark die Einnahmen von Monat zu Monat gemeinsam schwanken: 0 gar nicht, 1 im Gleichschritt.
key-gifts-mix = Geschenke nach Namen
    .help = Ob Geschenke pro Stunde und Münzen pro Geschenk aus einer Tabelle einzelner Geschenke kommen; ausgeschaltet behalten beide ihre eigenen Zahlen.
key-own-name = Name
    .help = Name dieser Einnahmequelle.
key-own-amount_per_month = Betrag pro Monat
    .short = Betrag
    .unit = Betrag
    .help = Einnahmen aus deiner eigenen Einnahmequelle in einem Monat.
setting-enabled = Zählt mit
    .help = Ob diese Einnahmequelle etwas einbringt; ausgeschaltet behält sie ihre Zahlen.
setting-follows_audience = Folgt dem Publikum
    .unit = Anteil
    .help = Wie weit diese Einnahmequelle mit dem Publikum wächst: 0 gar nicht, 1 ganz.
setting-seasonal = Saisonal
    .help = Ob die Saison des Plans für diese Einnahmequelle gilt.
setting-swing = Schwankung
    .unit = σ des Logarithmus
    .help = Zufällige Änderung von einem Monat zum nächsten; gilt in den Durchläufen.
setting-starts_month = Beginnt nach
    .unit = Monate
    .beside = Monate
    .typed = monat, monaten
    .help = Monate, bis diese Einnahmequelle etwas einbringt: 0 heißt ab dem ersten Monat.
setting-ends_month = Endet nach
    .unit = Monate
    .beside = Monate
    .typed = monat, monaten
    .help = Erster Monat, in dem diese Einnahmequelle nichts mehr einbringt, gezählt wie ihr Beginn; 120 für nie.
setting-paid_after_days = Zahlung nach
    .unit = Tage
    .beside = Tage
    .typed = tag, tagen
    .help = Tage vom Monat, in dem du es verdienst, bis zur Zahlung, in Monaten von 30 Tagen.
setting-minimum_payout = Mindestauszahlung
    .unit = Betrag
    .help = Kleinster Betrag, der ausgezahlt wird; weniger wartet auf den nächsten Monat.

## Streams: the name; `short` where there is little room; `within` in a sentence.

stream-gifts = LIVE-Geschenke
    .within = Geschenke
stream-brands = Kooperationen
    .short = Koops
    .within = Kooperationen
stream-rewards = Creator Rewards
    .short = Rewards
    .within = Rewards
stream-segments = LIVE-Segmente
    .short = Segmente
    .within = Segmente
stream-affiliate = Affiliate
    .within = Affiliate
stream-merch = Merch
    .within = Merch
stream-supporters = Supporter
    .within = Supporter
stream-subscriptions = LIVE-Abos
    .short = Abos
    .within = Abos

line-one-off = einmalig
line-likes = Likes
line-gross = brutto
line-costs = Kosten
line-tax = Steuern
line-take-home = netto
rate-rpm = RPM der Rewards
rate-commission = Affiliate-Provision

## Parts of the figures that an event changes, and measures

counts-as-income = Einnahme
counts-as-cost = Kosten
counts-as-private = privat
measure-gross = brutto
measure-take_home = netto

## The support of a claim

support-high = gut belegt
support-medium = teils belegt
support-low = schwach belegt

## Months: `short` alone, `dated` before a year where that is another form

month-1 = Januar
    .short = Jan
    .dated = Jan.
month-2 = Februar
    .short = Feb
    .dated = Feb.
month-3 = März
    .short = Mär
    .dated = März
month-4 = April
    .short = Apr
    .dated = Apr.
month-5 = Mai
    .short = Mai
month-6 = Juni
    .short = Jun
    .dated = Juni
month-7 = Juli
    .short = Jul
    .dated = Juli
month-8 = August
    .short = Aug
    .dated = Aug.
month-9 = September
    .short = Sep
    .dated = Sept.
month-10 = Oktober
    .short = Okt
    .dated = Okt.
month-11 = November
    .short = Nov
    .dated = Nov.
month-12 = Dezember
    .short = Dez
    .dated = Dez.

month-of-year = { $month } { $year }
short-month-of-year = { $month } { $year }

## New plans and scenarios

my-plan = Mein Plan
new-plan = Neuer Plan
new-own-stream = Eigene Quelle
new-scenario = Szenario
base-name = Basis

## Examples: the name, and a line about it

example-growing-creator = Creator im Aufbau
    .about = Zwanzig LIVEs im Monat und aus jeder Einnahmequelle etwas
    .note = Du gehst an zwanzig Abenden im Monat LIVE, postest zwanzig Videos und verdienst mit jeder Einnahmequelle ein wenig. Jede Zahl ist die Vorgabe des Programms: ein Urteil über veröffentlichte Angaben, die meisten davon schwach belegt, und unsere eigene Annahme, wo niemand etwas veröffentlicht hat. Trag die Zahlen ein, die du kennst, zuerst die Geschenke.
example-first-lives = Erste LIVEs
    .about = 800 Follower, zwei LIVEs pro Woche, um zu lernen, wie es geht
    .note = Du hast 800 Follower und gehst zweimal pro Woche LIVE, um zu lernen, wie es geht; viele Konten dürfen erst ab { NUMBER(1000) }. Die Geschenke beruhen auf der schwach belegten Angabe von 5 bis 20 $ pro Stunde unter { NUMBER(10000) } Followern, weit darunter angesetzt: Bei einer Agentur bekamen 242 von 806 aktiven Creators in einem Monat gar nichts. Die Trinkgelder sind unsere eigene Annahme; was mehr Follower braucht, ist ausgeschaltet.
example-part-time = Nebenbei
    .about = { NUMBER(15000) } Follower und ein Job am Tag, drei Abende pro Woche
    .note = Du hast { NUMBER(15000) } Follower und einen Job am Tag und gehst an drei Abenden pro Woche vor etwa 30 Zuschauern LIVE. Die Geschenke beruhen auf einer schwach belegten Angabe von 5 bis 15 $ pro Stunde bei 20 bis 50 Zuschauern, die Honorare auf veröffentlichten Listen von 75 bis 350 $ bei { NUMBER(10000) } bis { NUMBER(50000) } Followern, Provision und Conversion auf Berichten über TikTok Shop. Klicks, Trinkgelder, Mitglieder und Shoutouts sind unsere eigenen Annahmen.
example-full-time = Vollzeit
    .about = { NUMBER(120000) } Follower, LIVE als Beruf, mit Manager
    .note = Du hast { NUMBER(120000) } Follower in den USA, LIVE ist dein Beruf, und ein Manager nimmt 15 % von dem, was Sponsoren zahlen, den üblichen Anteil. Die Geschenke beruhen auf einer schwach belegten Angabe von 15 bis 50 $ pro Stunde bei 50 bis 200 Zuschauern, Segmente auf 0,50 bis 2 $ pro Zuschauer und Stunde, Honorare auf veröffentlichten Listen von 350 bis { NUMBER(3000) } $ bei dieser Größe; 0,0046 $ pro Diamant sind die 46 %, die für regelmäßige LIVEs in den USA berichtet werden, und deine 70 % der Abos nach dem Store sind TikToks veröffentlichter Anteil für die USA und Kanada. Klicks, Bestellungen und Mitglieder sind unsere eigenen Annahmen.
example-musician = Musik
    .about = { NUMBER(25000) } Follower; Shirts und Mitglieder tragen die Songs
    .note = Du schreibst Songs, hast { NUMBER(25000) } Follower, spielst sonntags und an manchen Wochentagen LIVE und lebst vor allem von Shirts und Mitgliedern. Kosten eines Shirts, der Preis von 24 $, die 10 %, die eine Mitgliederplattform behält, und Kartengebühren sind veröffentlicht; es gehen weniger Mitglieder als die 8 % im Monat, die wir sonst annehmen, weil Bands ihre Fans behalten: Das, die Zahl der Bestellungen, Mitglieder und Trinkgelder, Tantiemen und die Weihnachtszeit sind unsere eigenen Annahmen.
    .own = Tantiemen
example-shop-seller = Verkauf im Shop
    .about = { NUMBER(18000) } Follower, Beauty-Produkte auf Provision
    .note = Du zeigst an den meisten Tagen Beauty-Produkte LIVE und lebst von Provisionen im TikTok Shop, mit { NUMBER(18000) } Followern. 15 % Provision liegen in den veröffentlichten 12 bis 25 % für Beauty, 18 % Rückgaben in den veröffentlichten 15 bis 25 %, dass 3,2 % der Klicks kaufen, ist die Zahl einer Seite, und 32 $ pro Bestellung sind etwas weniger als die 35 $, die für die USA genannt werden. Wie viele klicken, die Geschenke und der Ausverkauf im November sind unsere eigenen Annahmen.
example-gifts-only = Nur Geschenke
    .about = { NUMBER(20000) } Follower, Battles und Chat, nichts als Geschenke
    .note = Du machst in den USA fast täglich LIVE-Battles und chattest, mit { NUMBER(20000) } Followern und etwa 60 Zuschauern, und verdienst nur durch Geschenke. Ein Diamant bringt 0,0046 $: Von den 0,01 $, die er wert sein soll, behältst du die 46 %, die für regelmäßige LIVEs über 25 Minuten berichtet werden; TikTok selbst nannte höchstens 53 %. Die Geschenke ergeben etwa 18 $ pro Stunde, innerhalb einer schwach belegten Angabe von 15 bis 50 $ bei 50 bis 200 Zuschauern; dass ein guter Monat doppelt so viel bringen kann wie ein schlechter, ist unsere eigene Annahme, denn ein einziger Fan kann den Unterschied machen.

## Typed numbers: the word between the ends of a range, and a period after a number. `typed` lists other ways to write it, separated by commas.

range-between = bis

## Currencies: the name of each in the singular

currency-AED = VAE-Dirham
currency-AFN = Afghanischer Afghani
currency-ALL = Albanischer Lek
currency-AMD = Armenischer Dram
currency-AOA = Angolanischer Kwanza
currency-ARS = Argentinischer Peso
currency-AUD = Australischer Dollar
currency-AWG = Aruba-Florin
currency-AZN = Aserbaidschan-Manat
currency-BAM = Bosnische Mark
currency-BBD = Barbados-Dollar
currency-BDT = Bangladesch-Taka
currency-BGN = Bulgarischer Lew
currency-BHD = Bahrain-Dinar
currency-BIF = Burundi-Franc
currency-BMD = Bermuda-Dollar
currency-BND = Brunei-Dollar
currency-BOB = Boliviano
currency-BRL = Brasilianischer Real
currency-BSD = Bahamas-Dollar
currency-BTN = Bhutan-Ngultrum
currency-BWP = Botswanischer Pula
currency-BYN = Belarussischer Rubel
currency-BZD = Belize-Dollar
currency-CAD = Kanadischer Dollar
currency-CDF = Kongo-Franc
currency-CHF = Schweizer Franken
currency-CLP = Chilenischer Peso
currency-CNY = Chinesischer Yuan
currency-COP = Kolumbianischer Peso
currency-CRC = Costa-Rica-Colón
currency-CUP = Kubanischer Peso
currency-CVE = Cabo-Verde-Escudo
currency-CZK = Tschechische Krone
currency-DJF = Dschibuti-Franc
currency-DKK = Dänische Krone
currency-DOP = Dominikanischer Peso
currency-DZD = Algerischer Dinar
currency-EGP = Ägyptisches Pfund
currency-ERN = Eritreischer Nakfa
currency-ETB = Äthiopischer Birr
currency-EUR = Euro
currency-FJD = Fidschi-Dollar
currency-FKP = Falkland-Pfund
currency-GBP = Britisches Pfund
currency-GEL = Georgischer Lari
currency-GHS = Ghanaischer Cedi
currency-GIP = Gibraltar-Pfund
currency-GMD = Gambia-Dalasi
currency-GNF = Guinea-Franc
currency-GTQ = Guatemaltekischer Quetzal
currency-GYD = Guyana-Dollar
currency-HKD = Hongkong-Dollar
currency-HNL = Honduras-Lempira
currency-HTG = Haitianische Gourde
currency-HUF = Ungarischer Forint
currency-IDR = Indonesische Rupiah
currency-ILS = Israelischer Schekel
currency-INR = Indische Rupie
currency-IQD = Irakischer Dinar
currency-IRR = Iranischer Rial
currency-ISK = Isländische Krone
currency-JMD = Jamaika-Dollar
currency-JOD = Jordanischer Dinar
currency-JPY = Japanischer Yen
currency-KES = Kenia-Schilling
currency-KGS = Kirgisischer Som
currency-KHR = Kambodschanischer Riel
currency-KMF = Komoren-Franc
currency-KPW = Nordkoreanischer Won
currency-KRW = Südkoreanischer Won
currency-KWD = Kuwait-Dinar
currency-KYD = Kaiman-Dollar
currency-KZT = Kasachischer Tenge
currency-LAK = Laotischer Kip
currency-LBP = Libanesisches Pfund
currency-LKR = Sri-Lanka-Rupie
currency-LRD = Liberianischer Dollar
currency-LSL = Lesothischer Loti
currency-LYD = Libyscher Dinar
currency-MAD = Marokkanischer Dirham
currency-MDL = Moldau-Leu
currency-MGA = Madagaskar-Ariary
currency-MKD = Mazedonischer Denar
currency-MMK = Myanmarischer Kyat
currency-MNT = Mongolischer Tögrög
currency-MOP = Macao-Pataca
currency-MRU = Mauretanischer Ouguiya
currency-MUR = Mauritius-Rupie
currency-MVR = Malediven-Rufiyaa
currency-MWK = Malawi-Kwacha
currency-MXN = Mexikanischer Peso
currency-MYR = Malaysischer Ringgit
currency-MZN = Mosambikanischer Metical
currency-NAD = Namibia-Dollar
currency-NGN = Nigerianischer Naira
currency-NIO = Nicaragua-Córdoba
currency-NOK = Norwegische Krone
currency-NPR = Nepalesische Rupie
currency-NZD = Neuseeland-Dollar
currency-OMR = Omanischer Rial
currency-PAB = Panamaischer Balboa
currency-PEN = Peruanischer Sol
currency-PGK = Papua-neuguineischer Kina
currency-PHP = Philippinischer Peso
currency-PKR = Pakistanische Rupie
currency-PLN = Polnischer Złoty
currency-PYG = Paraguayischer Guaraní
currency-QAR = Katar-Riyal
currency-RON = Rumänischer Leu
currency-RSD = Serbischer Dinar
currency-RUB = Russischer Rubel
currency-RWF = Ruanda-Franc
currency-SAR = Saudi-Rial
currency-SBD = Salomonen-Dollar
currency-SCR = Seychellen-Rupie
currency-SDG = Sudanesisches Pfund
currency-SEK = Schwedische Krone
currency-SGD = Singapur-Dollar
currency-SHP = St.-Helena-Pfund
currency-SLE = Sierra-leonischer Leone
currency-SOS = Somalia-Schilling
currency-SRD = Suriname-Dollar
currency-SSP = Südsudanesisches Pfund
currency-STN = São-toméischer Dobra
currency-SVC = El-Salvador-Colón
currency-SYP = Syrisches Pfund
currency-SZL = Swasiländischer Lilangeni
currency-THB = Thailändischer Baht
currency-TJS = Tadschikistan-Somoni
currency-TMT = Turkmenistan-Manat
currency-TND = Tunesischer Dinar
currency-TOP = Tongaischer Paʻanga
currency-TRY = Türkische Lira
currency-TTD = Trinidad-und-Tobago-Dollar
currency-TWD = Taiwan-Dollar
currency-TZS = Tansania-Schilling
currency-UAH = Ukrainische Hrywnja
currency-UGX = Uganda-Schilling
currency-USD = US-Dollar
currency-UYU = Uruguayischer Peso
currency-UZS = Usbekistan-Sum
currency-VES = Venezolanischer Bolívar
currency-VND = Vietnamesischer Dong
currency-VUV = Vanuatu-Vatu
currency-WST = Samoanischer Tala
currency-XAF = CFA-Franc (Zentralafrika)
currency-XCD = Ostkaribischer Dollar
currency-XCG = Karibischer Gulden
currency-XOF = CFA-Franc (Westafrika)
currency-XPF = CFP-Franc
currency-YER = Jemen-Rial
currency-ZAR = Südafrikanischer Rand
currency-ZMW = Sambischer Kwacha
currency-ZWG = Simbabwe-Gold

## Countries

country-AE = Vereinigte Arabische Emirate
country-AR = Argentinien
country-AT = Österreich
country-AU = Australien
country-BD = Bangladesch
country-BE = Belgien
country-BG = Bulgarien
country-BO = Bolivien
country-BR = Brasilien
country-CA = Kanada
country-CH = Schweiz
country-CL = Chile
country-CO = Kolumbien
country-CR = Costa Rica
country-CY = Zypern
country-CZ = Tschechien
country-DE = Deutschland
country-DK = Dänemark
country-DO = Dominikanische Republik
country-EC = Ecuador
country-EE = Estland
country-EG = Ägypten
country-ES = Spanien
country-FI = Finnland
country-FR = Frankreich
country-GB = Vereinigtes Königreich
country-GH = Ghana
country-GR = Griechenland
country-GT = Guatemala
country-HK = Hongkong
country-HR = Kroatien
country-HU = Ungarn
country-ID = Indonesien
country-IE = Irland
country-IL = Israel
country-IN = Indien
country-IS = Island
country-IT = Italien
country-JP = Japan
country-KE = Kenia
country-KH = Kambodscha
country-KR = Südkorea
country-KZ = Kasachstan
country-LT = Litauen
country-LU = Luxemburg
country-LV = Lettland
country-MA = Marokko
country-MT = Malta
country-MX = Mexiko
country-MY = Malaysia
country-NG = Nigeria
country-NL = Niederlande
country-NO = Norwegen
country-NZ = Neuseeland
country-PE = Peru
country-PH = Philippinen
country-PK = Pakistan
country-PL = Polen
country-PT = Portugal
country-PY = Paraguay
country-RO = Rumänien
country-RS = Serbien
country-SA = Saudi-Arabien
country-SE = Schweden
country-SG = Singapur
country-SI = Slowenien
country-SK = Slowakei
country-TH = Thailand
country-TR = Türkei
country-TW = Taiwan
country-UA = Ukraine
country-US = USA
country-UY = Uruguay
country-VN = Vietnam
country-ZA = Südafrika

## The menus and the names of commands

menu-file = Datei
menu-edit = Bearbeiten
menu-view = Ansicht
menu-help = Hilfe
menu-new = Neu
menu-new-plan = Neuer Plan
menu-make-it-yours = Mit deinen Zahlen…
menu-empty-plan = Leerer Plan
menu-open = Öffnen…
menu-open-recent = Zuletzt geöffnet
menu-save = Speichern
menu-save-as = Speichern unter…
menu-import-files = Importieren…
menu-real-amounts = Echte Beträge…
menu-versions = Versionen…
menu-recover = Ungespeichertes wiederherstellen…
menu-quit = Beenden
menu-undo = Rückgängig
menu-redo = Wiederholen
menu-history = Verlauf
menu-theme = Design
menu-dark = Dunkel
menu-light = Hell
menu-high-contrast = Hoher Kontrast
menu-system = System
menu-motion = Bewegung
menu-full-motion = Voll
menu-reduced-motion = Reduziert
menu-language = Sprache
menu-numbers = Zahlen
menu-zoom = Zoom
menu-blur-amounts = Beträge verbergen
menu-blur-at-start = Beträge bei jedem Start verbergen
menu-copy-months = Alle Monate als CSV kopieren
menu-copy-picture = Ansicht als Bild kopieren
menu-copy-plan = Text des Plans kopieren
menu-export = Exportieren
menu-export-picture = Bild…
menu-export-report = Bericht…
menu-export-workbook = Tabelle…
menu-open-exported = Datei öffnen
menu-rename-plan = Plan umbenennen
menu-larger = Größer
menu-smaller = Kleiner
menu-normal-size = Normale Größe
menu-collapse-all = Alle Karten einklappen
menu-expand-all = Alle Karten ausklappen
menu-show-base = Basis zeigen
menu-show-scenario = Szenario zeigen
menu-next-scenario = Nächstes Szenario
menu-previous-scenario = Voriges Szenario
menu-add-scenario = Szenario hinzufügen
menu-differences = Unterschiede
menu-previous-month = Voriger Monat
menu-next-month = Nächster Monat
menu-next-panel = Nächster Bereich
menu-previous-panel = Voriger Bereich
menu-go-to-menu = Zum Menü
menu-shortcuts = Tastenkürzel
menu-calculation = Über diese Berechnung…
menu-new-seed = Neue Startzahl
menu-about = Über Zeroline

## Texts of the views

view-month = Monat
    .question = Wie setzt sich dieser Monat zusammen?
    .about = Jeder Balken ist eine Einnahmequelle im gewählten Monat; Kosten und Steuer führen von brutto hinunter zu netto. Wechsle den Monat über dem Diagramm, oder mit den Pfeiltasten, solange das Diagramm den Fokus hat. Die Beträge gelten wie eingestellt: Wie weit sie schwanken, zeigt „Spanne“, und wann sie gezahlt werden, „Geld“.
view-time = Zeit
    .question = Was bringt jede Einnahmequelle im Lauf der Zeit?
    .about = Jede Fläche ist eine Einnahmequelle, Monat für Monat gestapelt: Gewinne über null, Verluste darunter, oben die Summe, und Likes flach bei null. Klicke auf einen Monat, um seinen Mix zu sehen, oder geh mit den Pfeiltasten, solange das Diagramm den Fokus hat. Die Beträge gelten wie eingestellt: Das Diagramm sagt nicht, wie sicher sie sind, und nicht, wann das Geld kommt.
view-cash = Geld
    .question = Wann kommt das Geld?
    .about = Oben steht das Geld, das jeden Monat übrig ist, mit seinem Band in den Durchläufen; unten stehen Verdienst und Zahlungen nebeneinander. Stelle auf der Karte jeder Einnahmequelle ein, wann sie zahlt, und auf der Karte „Geld“ dein Geld am Anfang und deine Lebenshaltung. Was der Plan nicht kennt, fehlt hier: Kredite, Erspartes, Rechnungen.
view-range = Spanne
    .question = Wie sicher ist das?
    .about = Jeder Durchlauf ist eine Simulation des Plans: 8 von 10 liegen im breiten Band, die Hälfte im schmalen. Ziehe die Marke neben den Punkten, um die Chance eines Betrags abzulesen, oder wähle einen Durchlauf, um seine Zahlen zu sehen. Das ist nur so gut wie deine Spannen: Eine Zahl ohne Spanne gilt als sicher.
view-matters = Einfluss
    .question = Worauf kommt es am meisten an?
    .about = Jeder Balken zeigt, wie sich die Summe ändert, wenn eine Zahl vom unteren zum oberen Ende ihrer Spanne geht und der Rest bleibt wie eingestellt. Klicke auf einen Balken, um zu seinem Regler zu kommen. Eine Zahl ohne Spanne hat keinen Balken, und ein breiter Balken kann auch nur grob geschätzt sein.
view-reach = Hebel
    .question = Was wäre dafür nötig?
    .about = Jede Zeile ist eine Zahl und der Wert, mit dem sie allein das Ziel erreicht. Wähle oben das Ziel, übernimm eine Antwort, oder sperre eine Zahl, die du nicht ändern kannst. Ob eine Änderung realistisch ist und wie sie gelingt, steht hier nicht.
view-compare = Vergleich
    .question = Was ist besser?
    .about = Die Szenarien nebeneinander: ihre Zahlen, ihre Monate und der Anteil jeder Änderung. Wähle oben, welche du vergleichst und womit. Alle werden mit denselben Zufallszahlen gerechnet, ein Unterschied kommt also nur von deinen Änderungen; wie wahrscheinlich ein Szenario ist, steht hier nicht.
view-reality = Realität
    .question = Wie läuft es?
    .about = Vergangene Monate, wie sie wirklich waren, neben dem Plan, und der Rest des Plans nach dieser Vergangenheit. Importiere Dateien von Plattformen oder tippe echte Beträge ein, und übernimm dann eine Zahl aus deinen Daten, wo sie abweicht. Wenige Monate sagen wenig: Bis es mehr sind, zählen vor allem die Zahlen des Plans.
view-others = Andere
    .question = Was sagen andere?
    .about = Das Brutto des gewählten Monats, wenn eine Münze so viel bringt, wie jede veröffentlichte Angabe sagt, dein eigener Plan darunter. Wechsle den Monat oben; eine Zeile zeigt ihre Quelle. Keine dieser Angaben ist offiziell, und nur Geschenke werden neu gerechnet, sonst nichts.
about-view = Über diese Ansicht
about-sheet = Über dieses Blatt
copy-text = Kopieren
copy-as-text = Als Text kopieren
copy-csv = CSV kopieren
copy-for-spreadsheet = Für eine Tabelle kopieren
copy-done = Kopiert
month-line = { $month }, Monat { $place } von { $months }, wie eingestellt
month-as-set = Wie eingestellt: jede Zahl mit ihrem Wert, ohne Spanne.
month-tax = Steuern
month-summary = { $month }: brutto { $gross }, netto { $take_home }; Likes { $zero }
range-no-futures = Dieser Plan hat keine Durchläufe: futures.count ist in seiner Datei 0.
range-running = Durchläufe werden simuliert…
range-band = { $futures } Durchläufe, jede Zahl jeweils zufällig aus ihrer Spanne. 8 von 10 ergeben in Summe { $low } bis { $high }.
range-half-have-more = In der Hälfte ist es mehr als { $median }.
range-one-future = Ein Durchlauf
range-rank-worst = Schlechtester
range-rank-one-in-ten = 1 von 10
range-rank-median = Median
range-rank-nine-in-ten = 9 von 10
range-rank-best = Bester
range-dots = { $months ->
    [one] Der Monat in 50 Punkten
   *[other] Die { $months } Monate in 50 Punkten
}
range-each-dot = jeder Punkt: 1 von 50 Durchläufen
range-drag-marker = Ziehen, um die Chance auf einen Betrag zu sehen
range-reach = { $hundred } von 100 Durchläufen erreichen { $amount }
range-in-hundred-reach = von 100 erreichen
range-reached-amount = Betrag, den sie erreichen
matters-intro = So ändert sich die Summe ({ $measure }, { $months } Monate) vom unteren zum oberen Ende jeder Spanne, alles andere wie eingestellt. Klick auf einen Balken, um seinen Regler zu finden.
matters-no-range = Noch hat keine Zahl eine Spanne. Mit dem ± neben einem Regler fügst du eine hinzu.
matters-as-set = { $total } wie eingestellt
matters-moves-with-total = läuft mit der Summe
matters-bar = { $name }: bei { $low } { $low_effect }, bei { $high } { $high_effect }
matters-likes = { $likes }: { $effect }
matters-ends =
    Bei { $low }: { $low_effect }
    Bei { $high }: { $high_effect }
matters-ends-with-rank =
    Bei { $low }: { $low_effect }
    Bei { $high }: { $high_effect }
    Läuft mit der Summe: { $rank } (0 gar nicht, 1 im Gleichschritt)
others-own-rate = { $rate } pro Münze, wie eingestellt
others-rate = { $rate } pro Münze, { $site }, { $dated }
others-rate-beyond = { $rate } pro Münze, { $site }, { $dated }; außerhalb der Grenzen eines Plans
others-own-row = Der Plan wie eingestellt
others-likes = Likes, nach jeder Angabe
others-likes-summary = Likes: { $zero } nach jeder Angabe

## The panels around the views

panel-export = Exportieren
panel-blur = Beträge verbergen
panel-blurred = Beträge verborgen
panel-copied-months = Alle Monate als CSV kopiert
panel-blur-hint = Verbirgt alle Beträge; zeig auf einen, um ihn zu sehen
panel-rename-hint = Klicken, um den Plan umzubenennen
panel-up-to-date = Aktuell
panel-updating = Wird aktualisiert…
panel-offline = Läuft offline
panel-offline-hint = Nichts verlässt diesen Computer: Das Programm enthält keinen Netzwerkcode
panel-no-change = : wie eingestellt keine Änderung.
panel-move-a-slider = Beweg einen Regler, um zu sehen, was er ändert.
panel-history = Verlauf
panel-close-history = Verlauf schließen
panel-saved-step = gespeichert
panel-income-mix = Einnahmen-Mix
panel-gross = Brutto
panel-costs-and-tax = Kosten und Steuern
panel-take-home = Netto
panel-loss = Verlust
panel-sources-of-rates = Quellen der Sätze
panel-lift-from-likes = Schub durch Likes
panel-no-lift = Sichtbarkeit: kein Schub angenommen. Ein Schub zählt bei den Geschenken, nie hier.
panel-menu-bar = Menüleiste
panel-summary = Überblick
panel-beside = Neben der Ansicht
panel-status = Status
panel-message-undo = „{ $step }“ rückgängig machen
panel-message-keys = Tasten: { $keys }
panel-message-command-on = { $command } „{ $step }“
panel-message-rate = { $label }: { $value }, { $note }; Quellen zeigen
panel-message-lift = Sichtbarkeit: Du nimmst { $lift } mehr Geschenke bei jeder Verdopplung der Likes an. Bei deinen Likes sind das Geschenke × { $factor }, gezählt bei den Geschenken, nie hier.
summary-gross-of-month = Brutto, { $month }
summary-gross = Brutto, { $months }
summary-take-home = Netto, { $months }
summary-goal-first-met = { $goal } zuerst erreicht
summary-of-it-take-home = Davon netto
summary-difference = { $difference } zur Basis
summary-sooner = { $months ->
    [one] 1 Monat früher
   *[other] { $months } Monate früher
}
summary-later = { $months ->
    [one] 1 Monat später
   *[other] { $months } Monate später
}
summary-base-met = Basis: { $month }
summary-base-not-met = Basis: nicht erreicht
summary-goal-met = Ziel erreicht
summary-per-live-hour = { $amount } pro LIVE-Stunde
summary-no-live-hours = keine LIVE-Stunden
summary-before-costs = vor Kosten und Steuern
summary-after-costs = nach Kosten und Steuern
summary-not-met = Nicht erreicht
summary-measured = { $measure }, { $months }
summary-measured-in-month = { $measure }, Monat { $month } von { $months }
summary-band = 8 von 10: { $low } bis { $high }
summary-band-pending = 8 von 10: …
summary-meet-though = aber in { $share }
summary-meet-by = 8 von 10: bis { $month }
summary-meet = in { $share } erreicht
summary-as-set = wie eingestellt, { $measure }

## The numbers of a plan: cards, rows, fields and ranges

assumptions-likes = ♥ Likes
assumptions-live = LIVE-Zeiten und Publikum
assumptions-costs = Kosten und Steuern
assumptions-seasons = Saison
assumptions-likes-more = Schub durch Likes
assumptions-likes-note = Likes bringen kein Geld. Wenn du glaubst, dass mehr Likes mehr Zuschauer bringen, stell hier einen Schub ein; er zählt bei den Geschenken.
assumptions-seasons-note = Jeder Monat im Vergleich zu einem üblichen, für saisonale Einnahmen.
assumptions-stream-more = Wachstum, Saison und Monate
assumptions-when-paid = Wann das Geld kommt
assumptions-cash = Geld
assumptions-plan-name = Name des Plans
assumptions-plan-more = Notiz und Wechselkurs
assumptions-add-stream = Einnahmequelle hinzufügen
assumptions-add-stream-tip = Eine eigene Einnahmequelle, für alles Weitere
assumptions-remove-stream = Einnahmequelle entfernen
assumptions-goal-a-month = Monatsziel
assumptions-off = aus
assumptions-differs = , anders als die Basis
assumptions-eight-in-ten = 8 von 10:
assumptions-no-range = Ohne Spanne
assumptions-sources = Quellen
assumptions-note = Notiz
assumptions-lock = Sperren
assumptions-unlock = Entsperren
assumptions-range-off = Spanne ausschalten
assumptions-range-on = Spanne einschalten
assumptions-make-base = Als Wert der Basis übernehmen
assumptions-sources-tip = Quelle dieser Zahl, veröffentlichte Angaben und deine Notiz
assumptions-source-tip = Quelle dieser Zahl und deine Notiz
assumptions-note-tip = Deine Notiz zu dieser Zahl
assumptions-lock-tip = Sperren: „Was wäre dafür nötig?“ lässt sie dann in Ruhe
assumptions-locked = Gesperrt: „Was wäre dafür nötig?“ lässt sie in Ruhe
assumptions-range-off-tip = Spanne ausschalten; sie bleibt für später erhalten
assumptions-range-on-tip = Spanne einschalten, oder tipp 90 bis 250 oder ±20%
assumptions-no-range-at-zero = Eine Null hat keine Spanne
assumptions-turn-off = Ausschalten; die Zahlen bleiben
assumptions-turn-on = Einschalten
assumptions-numbers = Zahlen
assumptions-numbers-tip = Zahlen des Plans ein- oder ausblenden
assumptions-view = Ansicht
assumptions-year-before = Jahr davor
assumptions-year-after = Jahr danach
assumptions-sentence-not-accepted = Nicht angenommen: { $reason }
assumptions-sentence-counted-in = { $name } zählt mit
assumptions-sentence-part-sources = Quellen: { $name }
assumptions-sentence-part-note = Notiz: { $name }
assumptions-sentence-part-lock = { $name }: sperren
assumptions-sentence-part-range = { $name }: Spanne
assumptions-sentence-part-difference = { $name }: anders als die Basis
assumptions-sentence-of = { $name }: { $text }
assumptions-sentence-end-low = { $name }, unteres Ende
assumptions-sentence-end-high = { $name }, oberes Ende
assumptions-sentence-type-end-low = { $name }: unteres Ende eintippen
assumptions-sentence-type-end-high = { $name }: oberes Ende eintippen
assumptions-sentence-eight-in-ten = 8 von 10: { $low } bis { $high }
assumptions-sentence-ranged = { $value } ({ $low } bis { $high })
assumptions-sentence-base = Basis: { $value }
assumptions-sentence-reset-to-saved = Zurück auf { $value }, wie gespeichert
assumptions-sentence-reset-to-base = Zurück auf die Basis, { $value }
assumptions-sentence-outside-limits = { $value } liegt außerhalb der Grenzen; nimm eine Zahl von { $low } bis { $high }
assumptions-sentence-months = { $months ->
    [one] 1 Monat
   *[other] { $months } Monate
}
assumptions-sentence-factor = × { $factor }
assumptions-sentence-earns-never = Bringt in keinem Monat dieses Plans etwas ein.
assumptions-sentence-earns-from = Bringt ab { $first } etwas ein.
assumptions-sentence-earns-from-to = Bringt von { $first } bis { $last } etwas ein.
assumptions-sentence-more = +{ $count } weitere
assumptions-sentence-most-streams = Ein Plan hat höchstens { $most } eigene Einnahmequellen
number-help =
    { $help }

    Vorgabe: { $default }
    Grenzen: { $least } bis { $most }
number-help-with-range =
    { $help }

    Vorgabe: { $default }, { $low } bis { $high }
    Grenzen: { $least } bis { $most }

## One-off events

event-line = { $name }, { $amount }, { $month }, { $kind }
event-title = Einmalige Posten
event-count-0 = keine
event-none = Geld, das einmal kommt oder geht
event-note = Geld, das in einem Monat kommt oder geht: ein Ringlicht, ein Festival, eine Kaution. Private Posten ändern nur das Geld.
event-add = Posten hinzufügen
event-full = Ein Plan fasst höchstens { $most } Posten. Entferne erst einen.
event-new-name = Neuer Posten
event-name = Name des Postens
event-amount = Betrag von { $name }
event-month = Monat von { $name }
event-search-month = Monat suchen
event-kind = { $name } zählt als
event-counts-as-income = Einnahme
event-counts-as-cost = Kosten
event-counts-as-private = Privat
event-remove = { $name } entfernen
event-put-back = { $name } zurückholen
event-taken-out = nicht in diesem Szenario
event-own-version = Ein Posten, der in diesem Szenario geändert ist (◆), bleibt hier, wie er ist, auch wenn die Basis ihn ändert oder entfernt.
event-versions-in = { $count ->
    [one] Ein Szenario hat einen Posten geändert: Seine Fassung bleibt, wie sie ist, auch wenn du den Posten hier änderst oder entfernst.
   *[other] { $count } Szenarien haben einen Posten geändert: Ihre Fassungen bleiben, wie sie sind, auch wenn du den Posten hier änderst oder entfernst.
}
event-outside = außerhalb der Monate des Plans, zählt nirgends
event-chip = { $name } { $event }
event-chip-hint = In einen anderen Monat ziehen oder ← oder → drücken

## Texts of the table of tax bands

tax-use-bands = Stufen statt eines einzigen Satzes
tax-add-band = Stufe hinzufügen
tax-head = Deine eigenen Stufen für den Gewinn eines Steuerjahrs, jede mit ihrem Satz
tax-from = ab
tax-from-of = Stufe { $number }: ab
tax-rate-of = Stufe { $number }: Satz
tax-remove-of = Stufe { $number } entfernen
tax-no-published = Zeroline kennt keine veröffentlichten Stufen: Keine kam mit Quelle und Datum. Trag die deines Finanzamts ein.
tax-note = Ein Verlust senkt die Steuern späterer Monate seines Steuerjahrs. Eine Schätzung zum Zurücklegen, keine Beratung.

## The table of gifts by name

gift-empty = Noch keine Geschenke, also zählen keine. Such unten nach einem, um es hinzuzufügen.
gift-follows = Geschenke pro Stunde und Münzen pro Geschenk folgen dieser Tabelle.
gift-full = Die Tabelle ist voll: höchstens { $most } Geschenke.
gift-coins = { $coins ->
    [one] 1 Münze
   *[other] { $coins } Münzen
}
gift-per-hour = { $name }, { $coins }: Geschenke pro Stunde
gift-per-hour-hint = Geschenke pro Stunde; zum Eintippen klicken
gift-remove = { $name } entfernen
gift-remove-gift = { $name }, { $coins }, entfernen
gift-add-a-gift = Geschenk hinzufügen
gift-add = { $name }, { $coins }, hinzufügen
gift-search = { $gifts } Geschenke: Name oder Münzen
gift-not-found = Kein Geschenk gefunden. Trag dein eigenes in gifts.csv im Einstellungsordner ein.
gift-more = { $count } weitere; tipp mehr, um die Liste zu kürzen.
gift-own-gifts =
    gifts.csv im Einstellungsordner ergänzt Geschenke oder ändert Preise.
    Erste Zeile: gift_id,name,coins,seen_on,source
gift-catalogue = Preise in Münzen von { $gifts } Geschenken; die Listen unterscheiden sich je nach Land und Saison.
gift-catalogue-seen = Preise in Münzen von { $gifts } Geschenken, Stand { $day }; die Listen unterscheiden sich je nach Land und Saison.

## Presets of the built-in ledger, by their names in it

preset-name-gifts-outside-the-us = Geschenke außerhalb der USA
preset-name-gifts-in-the-us--every-mission-met = Geschenke in den USA: alle Missionen erfüllt
preset-name-gifts-in-the-us--lives-over-25-minutes--twice-a-week = Geschenke in den USA: LIVEs über 25 Minuten, zweimal pro Woche
preset-name-gifts-in-the-us--lives-under-5-minutes = Geschenke in den USA: LIVEs unter 5 Minuten
preset-name-old-creator-fund = Alter Creator Fund
preset-name-creator-rewards-in-the-united-states = Creator Rewards in den USA
preset-name-creator-rewards-in-the-united-kingdom = Creator Rewards im Vereinigten Königreich
preset-name-creator-rewards-in-germany-or-france = Creator Rewards in Deutschland oder Frankreich
preset-name-creator-rewards-in-canada-or-australia = Creator Rewards in Kanada oder Australien
preset-name-creator-rewards-in-brazil-or-mexico = Creator Rewards in Brasilien oder Mexiko
preset-name-creator-rewards-in-southeast-asia = Creator Rewards in Südostasien
preset-name-us-and-canada = USA und Kanada
preset-name-us-and-canada--full-bonus = USA und Kanada, voller Bonus
preset-name-other-countries = Andere Länder
preset-name-other-countries--full-bonus = Andere Länder, voller Bonus
preset-name-sponsored-posts--1-000-to-10-000-followers = Gesponserte Beiträge, { NUMBER(1000) } bis { NUMBER(10000) } Follower
preset-name-sponsored-posts--10-000-to-50-000-followers = Gesponserte Beiträge, { NUMBER(10000) } bis { NUMBER(50000) } Follower
preset-name-sponsored-posts--50-000-to-500-000-followers = Gesponserte Beiträge, { NUMBER(50000) } bis { NUMBER(500000) } Follower
preset-name-sponsored-posts--500-000-to-1-million-followers = Gesponserte Beiträge, { NUMBER(500000) } bis 1 Million Follower
preset-name-tiktok-shop--beauty = TikTok Shop: Beauty
preset-name-tiktok-shop--health-and-pets = TikTok Shop: Gesundheit und Haustiere
preset-name-tiktok-shop--supplements = TikTok Shop: Nahrungsergänzung
preset-name-tiktok-shop--fashion = TikTok Shop: Mode
preset-name-tiktok-shop--home = TikTok Shop: Haushalt
preset-name-tiktok-shop--food = TikTok Shop: Lebensmittel
preset-name-tiktok-shop--electronics = TikTok Shop: Elektronik
preset-name-amazon--games = Amazon: Spiele
preset-name-amazon--luxury-beauty = Amazon: Luxus-Beauty
preset-name-amazon--books--kitchen--car = Amazon: Bücher, Küche, Auto
preset-name-amazon--clothing--jewellery--most-else = Amazon: Kleidung, Schmuck, das meiste andere
preset-name-amazon--toys--home--beauty--sport = Amazon: Spielzeug, Haushalt, Beauty, Sport
preset-name-amazon--groceries--health--consoles = Amazon: Lebensmittel, Gesundheit, Konsolen
preset-name-patreon--new-page- = Patreon (neue Seite)
preset-name-patreon--old-page--founders- = Patreon (alte Seite, Founders)
preset-name-patreon--old-page--pro- = Patreon (alte Seite, Pro)
preset-name-patreon--old-page--premium- = Patreon (alte Seite, Premium)
preset-name-ko-fi--free-account- = Ko-fi (kostenloses Konto)
preset-name-ko-fi--gold- = Ko-fi (Gold)
preset-name-buy-me-a-coffee = Buy Me a Coffee
preset-name-card-payments--us- = Kartenzahlungen (USA)
preset-name-paypal-checkout = PayPal
preset-name-a-manager = Ein Manager
preset-name-an-agent-and-a-manager = Ein Agent und ein Manager
preset-name-a-tiktok-live-agency = Eine TikTok-LIVE-Agentur
preset-name-tax--self-employed-in-the-us = Steuern, selbstständig in den USA

## Presets

preset-title = Vorlagen
preset-hint = Mehrere Zahlen auf einmal nach veröffentlichten Angaben setzen
preset-sets = Setzt { $numbers }
preset-does-not-fit = Passt nicht zu diesem Plan: { $problem }

## The panel of published claims

claims-close = Quellen schließen
claims-default = Vorgabe
claims-sourced = mit Quelle
claims-yours = von dir
claims-by-name = nach Namen
claims-own-assumption = unsere eigene Annahme
claims-own-assumption-no-source = Unsere eigene Annahme; keine Quelle nennt eine Zahl
claims-as-in-plan = wie in deinem Plan
claims-your-own-number = Deine eigene Zahl; die Vorgabe und die veröffentlichten Angaben stehen unten.
claims-background = Hintergrund
claims-for-information = Nur zur Information: Keine passt zum Plan.
claims-your-note = Deine Notiz
claims-note-hint = Quelle oder etwas zum Merken
claims-or-more = „oder mehr“: kein einzelner Wert
claims-outside-limits = außerhalb der Grenzen
claims-use = Übernehmen
claims-stale = veraltet
claims-no-date = ohne Datum
claims-fee-title = Was könntest du verlangen?
claims-followers = Follower
claims-engagement = Engagement
claims-views-a-post = Aufrufe pro Beitrag
claims-no-claim-covers = Keine veröffentlichte Angabe gilt für einen solchen Account.
claims-fee-hint = Setzt das Honorar pro Kooperation als deine eigene Zahl
claims-message-reset-to-default = Zurück auf die Vorgabe, { $default }
claims-message-default-from = Vorgabe { $default }: { $origin }
claims-message-count = { $count ->
    [one] Eine veröffentlichte Angabe
   *[other] { $count } veröffentlichte Angaben
}
claims-message-effects = Sie würden den Plan um { $least } bis { $most } pro Monat ändern, wie eingestellt.
claims-message-effect = Änderung im Plan: { $only }, wie eingestellt.
claims-message-use-claim = { $value } übernehmen: { $reference }
claims-message-use-fee = { $fee } übernehmen
claims-message-read-on = Gelesen am { $day }
claims-message-strip = { $claims } Angaben auf der Skala des Reglers; deine Zahl steht bei { $value }; die Liste unten nennt jede
claims-message-now = jetzt { $value }

## Texts of charts

chart-all-streams = Alle Einnahmen
chart-as-set = wie eingestellt
chart-goal = Ziel { $goal }
chart-goal-reached = Ziel { $goal }: erreicht
chart-goal-short = Ziel { $goal }: { $missing } fehlen
chart-in-ten = { $count } von 10
chart-likes = Likes { $zero }
chart-likes-a-month = { $likes } Likes pro Monat: { $zero }
chart-median = Median
chart-nothing-earns = Noch bringt keine Einnahmequelle etwas ein. Schalte links eine ein oder setz ihre Zahlen.
chart-rest = { $count ->
    [one] 1 weitere
   *[other] { $count } weitere
}
chart-streams = Jede Einnahmequelle über { $months } Monate, in Summe { $total }; Likes { $zero } in jedem Monat
chart-futures = { $count } Durchläufe über { $months } Monate: 8 von 10 zwischen { $low } und { $high }; Likes { $zero } in jedem Durchlauf
chart-mix = Einnahmen-Mix: { $gross } vor Kosten; die Tabelle unten nennt jede Einnahmequelle
chart-before-costs = vor Kosten
chart-updating = Wird aktualisiert…

## Texts on the money that arrives

cash-spendable = Verfügbares Geld
cash-earned-and-paid = Verdient und eingegangen
cash-earned = Verdient
cash-paid-in = Eingegangen
cash-earned-amount = Verdient { $amount }
cash-paid-amount = Eingang { $amount }
cash-arrives = Im { $month } verdienst du { $earned }, und { $paid } gehen ein.
cash-part-arrives = Im { $month } verdienst du { $earned }, davon gehen { $paid } ein.
cash-runs-out-by = In { $share } ist das Geld bis { $month } aufgebraucht.
cash-run-out = leer in { $share }
cash-runs-out-in = In { $share } ist das Geld bis { $month } aufgebraucht
cash-runs-out-as-set = Wie eingestellt ist es im { $month } aufgebraucht
cash-change-runs-out = das Geld geht jetzt im { $month } aus
cash-change-runs-out-in = das Geld geht im { $month } aus statt im { $before }
cash-change-lasts = das Geld geht nicht mehr aus
cash-change-lowest = tiefster Geldstand { $amount }, im { $month }
cash-afford = Was kann ich mir leisten?
cash-largest-expense-none = Auch ohne jede Ausgabe im { $month } ist es in mehr als 1 von 10 Durchläufen aufgebraucht.
cash-largest-expense = Eine Ausgabe im { $month } darf bis zu { $amount } betragen, wenn das Geld in 9 von 10 Durchläufen reichen soll.
cash-summary = Verfügbares Geld und Verdienst neben Zahlungen; { $left } übrig Ende { $month }; Likes { $zero } in jedem Monat
cash-unasked = { $opening } zu Beginn und { $living } pro Monat zum Leben sind nur Vorgaben: Trag deine auf der Karte Geld ein.
cash-still-owed = Noch nicht gezahlt
cash-end-of = Ende { $month }
cash-not-paid-yet = verdient, noch nicht gezahlt
cash-days = { $days ->
    [one] nach 1 Tag
   *[other] nach { $days } Tagen
}
cash-until-paid = alles gezahlt
cash-until-in = bis { $month }
cash-until-minimum = wartet auf { $minimum }
cash-until-beyond = nach dem Plan
cash-set-aside = Steuerrücklage
cash-set-aside-note = Seit { $since }. Vielleicht liegt sie noch auf deinem Konto, zählt aber nicht als verfügbares Geld. Eine Schätzung, keine Beratung.
cash-days-are-assumptions = Auch die Tage sind Annahmen
cash-days-note = Öffne links eine Einnahmequelle, um zu ändern, wann sie gezahlt wird, und die Quellen zu sehen.

## "What would it take?"

reach-to = Ziel:
reach-counting = gezählt
reach-one-of-these = Nur eines davon ändern
reach-now = jetzt
reach-needed = nötig
reach-usual = üblich
reach-not-in-your-hands = Nicht in deiner Hand
reach-others-set-them = Das bestimmen TikTok und die Verkäufer.
reach-a-little-of-each = Von allem ein wenig
reach-apply = Anwenden
reach-searching = Suche läuft…
reach-locked = gesperrt
reach-nothing-to-do = nichts zu ändern
reach-no-number-of-likes = Keine Zahl an Likes würde reichen.
reach-likes-pay-nothing = sie bringen kein Geld, egal wie viele
reach-likes-with-lift = sie zählen bei den Geschenken, mit dem Schub, den du eingestellt hast
reach-locked-stay = gesperrte Zahlen bleiben, wie sie sind
reach-aim-as-set-total = Summe, wie eingestellt
reach-aim-as-set-month = { $month }, wie eingestellt
reach-aim-percentile = in { $tenths } von 10 mindestens
reach-aim-chance-in-month = Chance auf das Ziel, { $month }
reach-aim-lowest-spendable = am Tiefpunkt noch übrig, wie eingestellt
reach-aim-chance-of-running-out = Risiko, dass das Geld ausgeht, höchstens
reach-asked = Ziel: { $aim } { $amount }, gezählt { $measure }.
reach-now-as-set-total = Jetzt bringt der Plan insgesamt { $figure }.
reach-now-as-set-month = Jetzt bringt der Plan im { $month } { $figure }.
reach-now-percentile = Jetzt erreichen { $tenths } von 10 Durchläufen { $figure }.
reach-now-chance-in-month = Jetzt erreichen { $figure } der Durchläufe das Ziel vom { $month }.
reach-now-lowest-spendable = Jetzt bleiben am Tiefpunkt { $figure } übrig.
reach-now-chance-of-running-out = Jetzt ist das Geld in { $figure } der Durchläufe aufgebraucht.
reach-now-enough = {" "}Das reicht.
reach-now-short = {" "}Es fehlen { $amount }.
reach-sentence-refused = { $refused }.
reach-sentence-within = im üblichen Bereich von { $low } bis { $high }
reach-sentence-more = mehr als die üblichen { $low } bis { $high }
reach-sentence-less = weniger als die üblichen { $low } bis { $high }
reach-sentence-beyond-track = über das Ende des Reglers hinaus, { $end }
reach-sentence-out-of-reach = nicht zu erreichen: Selbst an der Grenze ergibt es nur { $figure }
reach-sentence-change = { $from } → { $to }
reach-sentence-part = { $label } { $to }
reach-sentence-gives = ergibt { $figure }
reach-sentence-at = { $label }: { $value }
reach-then-as-set-total = Die Summe ist dann { $reached }.
reach-then-as-set-month = Im { $month } kommen dann { $reached } zusammen.
reach-then-percentile = Dann erreichen { $tenths } von 10 Durchläufen { $reached }.
reach-then-chance-in-month = Dann erreichen { $reached } der Durchläufe das Ziel vom { $month }.
reach-then-lowest-spendable = Am Tiefpunkt bleiben dann { $reached } übrig.
reach-then-chance-of-running-out = Dann ist das Geld in { $reached } der Durchläufe aufgebraucht.
reach-change = { $label } im { $month }: { $from } → { $to }. Likes bleiben bei 0 $.

## Texts of the comparison of scenarios

compare-all-chosen = Vergleich: alle { $all }
compare-chosen = Vergleich: { $chosen } von { $all }
compare-at-most = Höchstens { $most } auf einmal; wähl erst ein anderes ab
compare-against = gegen
compare-choose-two = Wähl mindestens zwei zum Vergleichen.
compare-nothing = Noch nichts zu vergleichen
compare-what-is-a-scenario = Ein Szenario ist ein Was-wäre-wenn zu diesem Plan. Füg eins hinzu, ändere ein paar Zahlen und vergleich es hier.
compare-add-scenario = Szenario hinzufügen
compare-over-time = Im Lauf der Zeit
compare-bands = 8 von 10 Durchläufen
compare-how-often = Wie oft liegt es vorn, und um wie viel?
compare-no-futures = Dieser Plan hat keine Durchläufe.
compare-dots = { $one } gegen { $other } über alle Monate, für beide dieselben { $count } Durchläufe; jeder Punkt ist 1 von 50
compare-as-set = { $one } gegen { $other }: { $by } wie eingestellt.
compare-steps = { $from } bis { $to }: Welche Änderung macht am meisten aus?
compare-matrix = In so vielen von 100 Durchläufen liegt die Zeile vor der Spalte
compare-sort-by = Nach { $name } sortieren
compare-reference = Vergleichsbasis
compare-lines = Summe jedes Monats; im letzten: { $ends }; Likes { $zero }
compare-dots-ahead = 50 Punkte, jeder 1 von 50 Durchläufen: In { $count } davon liegt { $one } vor { $other }
compare-ahead = { $name } vorn
sweep-title = Und wenn sich eine Zahl ändert?
sweep-change = Ändere
sweep-and = und
sweep-nothing-else = sonst nichts
sweep-and-show = und zeig
sweep-total = die Summe, wie eingestellt
sweep-reached = die Summe, die 8 von 10 Durchläufen erreichen
sweep-chance = die Chance auf das Ziel im letzten Monat
sweep-cannot-change = Eine dieser Zahlen kann sich hier nicht ändern; wähl eine andere.
sweep-in = In { $name }; klick auf einen Punkt, um ihn als Szenario hinzuzufügen
sweep-now = jetzt { $value }
sweep-here = jetzt
sweep-click-to-add = Klicken, um das als Szenario hinzuzufügen
sweep-enter-to-add = Eingabe fügt das als Szenario hinzu
sweep-target = Ziel { $figure }
sweep-line = { $name } über die ganze Reglerstrecke: { $first } bei { $from }, { $last } bei { $to }
sweep-map = { $x } und { $y } über die ganze Reglerstrecke: { $least } bis { $most }

## Scenarios

scenario-what-if = + Was wäre, wenn…
scenario-all = Alle Szenarien
scenario-add = Szenario hinzufügen
scenario-import = Aus einem Plan importieren…
scenario-export = Als Plan exportieren…
scenario-rename = Umbenennen…
scenario-duplicate = Duplizieren
scenario-move-left = Nach links
scenario-move-right = Nach rechts
scenario-remove = Entfernen
scenario-differences-and-note = Unterschiede und Notiz…
scenario-colour = Farbe
scenario-name = Name des Szenarios
scenario-base-hint = Basis: der Plan selbst. Szenarien folgen ihm, außer wo sie sich unterscheiden.
scenario-differences = Unterschiede
scenario-close-differences = Unterschiede schließen
scenario-base-has-none = Die Basis hat keine Unterschiede. Wähl oben ein Szenario oder füg eins hinzu.
scenario-none = Noch keine Unterschiede. Beweg einen Regler, um einen hinzuzufügen.
scenario-reset = Zurücksetzen
scenario-reset-hint = Wieder der Basis folgen
scenario-reset-all = Alle zurücksetzen
scenario-reset-all-hint = Alle Unterschiede zur Basis entfernen
scenario-note-hint = Eine Notiz: Warum dieses Szenario?
scenario-note = Notiz zum Szenario
colour-blue = Blau
colour-orange = Orange
colour-green = Grün
colour-pink = Pink
colour-yellow = Gelb
colour-violet = Violett
colour-rust = Rost
colour-teal = Petrol
scenario-message-actions = Aktionen für { $name }
scenario-message-count = Alle { $count }
scenario-message-add-hint = Kopiert diesen Tab in ein neues Szenario zum Ändern und Vergleichen ({ $keys })
scenario-message-most = Ein Plan hat höchstens { $most } Szenarien
scenario-message-differs-0 = { $name }: keine Unterschiede zur Basis
scenario-message-differs-1 = { $name }: 1 Unterschied zur Basis
scenario-message-differs = { $name }: { $count } Unterschiede zur Basis
scenario-message-effect = Wirkung auf { $measure } über { $months }, wie eingestellt
scenario-message-reset = Zurücksetzen: { $difference }
scenario-message-unreadable = { $key }: { $value } in der Datei kennt diese Version nicht; es bleibt erhalten.

## Texts of the whale test

top-fan-title = Und wenn der Top-Fan geht?
top-fan-no-share = Gib an, welcher Anteil deiner Geschenke von einer Person kommt, um es zu sehen.
top-fan-with = wie eingestellt
top-fan-without = weg ab { $month }
top-fan-total = Alle Monate
top-fan-goal = Ziel erreicht
top-fan-least = Tiefpunkt
top-fan-runs-out = Geld geht aus
top-fan-row = { $name }: { $before } wie eingestellt, { $after } ohne den Top-Fan
top-fan-add-scenario = Als Szenario hinzufügen
top-fan-scenario = Ohne den Top-Fan
top-fan-stream = LIVE-Geschenke, ohne Top-Fan
top-fan-not-met = nicht erreicht
top-fan-lasts = nein

## The futures behind the figures

calculation-title = Über diese Berechnung
calculation-as-set = Wie eingestellt: jede Zahl mit ihrem Wert, nichts schwankt.
calculation-futures = Ein Durchlauf: eine Simulation des Plans, in der die Zahlen in ihren Spannen variieren und kein Monat wie der andere ist.
calculation-run = { $futures } Durchläufe, Startzahl { $seed }, { $took } ms
calculation-no-run = Noch sind keine Durchläufe simuliert.
calculation-seed = Dieselbe Startzahl ergibt auf jedem Computer dieselben Durchläufe. Eine andere ändert nur den Zufall.
calculation-new-seed = Neue Startzahl

## The dialogs

dialog-cancel = Abbrechen
dialog-close = Schließen
dialog-discard = Verwerfen
dialog-ask-to-discard = Verwerfen…
dialog-dont-save = Nicht speichern
dialog-export = Exportieren
dialog-keep = Behalten
dialog-keep-mine = Meinen behalten
dialog-later = Später
dialog-not-now = Nicht jetzt
dialog-open = Öffnen
dialog-open-repaired = Reparierte Kopie öffnen
dialog-overwrite = Datei überschreiben
dialog-reload = Datei neu laden
dialog-restore = Wiederherstellen
dialog-save = Speichern
dialog-save-as = Speichern unter…
dialog-save-mine-as = Meinen speichern unter…
dialog-try-again = Noch einmal
dialog-open-plan = Plan öffnen
dialog-save-plan = Plan speichern
dialog-import-scenario = Szenario aus einem Plan importieren
dialog-import-files = Dateien von Plattformen importieren
dialog-plan-files = Zeroline-Plan
dialog-no-file-dialog = Kein Dateidialog verfügbar. Gib einen Pfad ein:
dialog-example-path = /ordner/plan.ron
dialog-repaired-copy = Du kannst eine reparierte, ungespeicherte Kopie öffnen; die Datei ändert sich nicht.
dialog-still-here = Deine Änderungen sind noch da. Versuch es noch einmal oder speichere unter einem anderen Namen.
dialog-loses-changes = Sonst verlierst du deine Änderungen seit dem letzten Speichern.
dialog-changed-by-others = Ein Editor, ein anderes Fenster oder eine Synchronisierung hat die Datei geändert. Ihre Unterschiede zu deinem Plan:
dialog-only-text-differs = keine: Nur der Text ist anders
dialog-reloading-can-be-undone = Das Neuladen lässt sich rückgängig machen. Eine Datei, die du überschreibst, bleibt unter Versionen erhalten.
dialog-unreadable-now = Ein anderes Programm hat die Datei geändert. Dein Plan ist noch offen.
dialog-missing-now = Die Datei wurde gelöscht, verschoben oder umbenannt, oder ihr Laufwerk ist nicht verbunden. Dein Plan ist noch offen; beim Speichern wird die Datei neu geschrieben.
dialog-recover-title = Ungespeicherte Änderungen wiederherstellen?
dialog-closed-unexpectedly = Zeroline wurde unerwartet beendet. Deine Arbeit wurde automatisch gesichert; nichts ändert sich, bis du wählst.
dialog-later-hint = Behält alles; öffne es über das Menü Datei oder beim nächsten Start
dialog-unreadable = Nicht lesbar
dialog-deletes-for-good = Das löscht die ungespeicherten Änderungen endgültig. Die Datei des Plans ändert sich nicht.
dialog-no-versions = Noch keine. Bei jedem Speichern bleibt die vorige Version hier erhalten.
dialog-versions-kept = Die Datei vor jedem Speichern. Das Wiederherstellen lässt sich rückgängig machen; geschrieben wird erst, wenn du speicherst.
dialog-shortcuts = Tastenkürzel
dialog-about-question = Was könntest du mit LIVEs auf TikTok verdienen, woher käme es, und bringen Likes Geld? Nein: Ihre Linie bleibt flach bei null.
dialog-about-privacy = Offline und privat: kein Account, kein Netzwerkcode. Pläne sind Dateien, die du lesen kannst.
dialog-about-forecast = Die Zahlen sind eine Prognose aus deinen Annahmen, kein Versprechen auf Einkommen und keine Steuerberatung.
dialog-about-licence = MIT oder Apache-2.0. Schrift: Inter, SIL Open Font License 1.1.
shortcut-group-controls = Bedienelemente und Regler
shortcut-group-plan = Plan
shortcut-group-edit = Bearbeiten
shortcut-group-views = Ansichten und Monate
shortcut-group-scenarios = Szenarien
shortcut-group-window = Fenster
control-keys-next-control = Tab, Umschalt+Tab
    .effect = Nächstes oder voriges Bedienelement
control-keys-step = Pfeiltasten
    .effect = Regler um einen Schritt bewegen
control-keys-ten-steps = Bild auf, Bild ab
    .effect = Regler um zehn Schritte bewegen
control-keys-track-end = Pos1, Ende
    .effect = Regler an ein Ende bewegen
control-keys-reset = Rücktaste
    .effect = Regler auf den gespeicherten Wert zurücksetzen
control-keys-accept = Eingabe
    .effect = Getippten Wert übernehmen
control-keys-press = Leertaste
    .effect = Button drücken, Karte ein- oder ausklappen, Schalter umlegen
control-keys-cancel = Esc
    .effect = Tippen abbrechen, Dialog schließen
control-keys-choose-tab = Leertaste, Eingabe
    .effect = Reiter wählen
control-keys-open-list = Leertaste, Eingabe
    .effect = Liste öffnen, Eintrag wählen
control-keys-entries = ↑, ↓
    .effect = Nächster oder voriger Eintrag
control-keys-letters = Buchstaben
    .effect = Zum Eintrag, der damit beginnt
control-keys-menus = ←, →
    .effect = Nächstes oder voriges Menü
control-keys-run-entry = Eingabe
    .effect = Eintrag ausführen
control-keys-row-menu = Umschalt+F10
    .effect = Menü der Zeile: Spanne, Quellen, Sperre, Zurücksetzen
control-keys-event-month = ←, →
    .effect = Posten um einen Monat verschieben
control-keys-chart-month = ←, →
    .effect = Nächster oder voriger Monat, vorgelesen mit seinen Zahlen
control-keys-chart-end = Pos1, Ende
    .effect = Erster oder letzter Monat
control-keys-chart-point = ←, →
    .effect = Nächster oder voriger Punkt, vorgelesen mit seinem Wert
control-keys-chart-point-end = Pos1, Ende
    .effect = Erster oder letzter Punkt
control-keys-map-row = ↑, ↓
    .effect = Nächster oder voriger Wert der zweiten Zahl, vorgelesen
control-keys-map-row-end = Bild auf, Bild ab
    .effect = Größter oder kleinster Wert der zweiten Zahl
control-keys-add-point = Eingabe
    .effect = Den Punkt als Szenario hinzufügen
control-kind-slider = Im Fokus: ein Regler
control-kind-field = Im Fokus: ein Textfeld
control-kind-tab = Im Fokus: ein Reiter
control-kind-list = Im Fokus: eine Liste
control-kind-menu = Im Fokus: ein Menü
control-kind-chart = Im Fokus: ein Diagramm
control-kind-event = Im Fokus: ein einmaliger Posten
control-kind-button = Im Fokus: ein Button
dialog-message-version = Zeroline { $version }
dialog-message-import-from = Welches Szenario aus „{ $plan }“ importieren?
dialog-message-changed-on-disk = { $file } wurde außerhalb geändert
dialog-message-no-longer-readable = { $file } ist nicht mehr lesbar
dialog-message-missing = { $file } fehlt
dialog-message-opens-with = Öffnet { $plan } mit diesen Änderungen, nicht gespeichert
dialog-message-kept-in = Aufbewahrt in { $file }
dialog-message-discard = „{ $plan }“ verwerfen?
dialog-message-save-changes = Änderungen an „{ $plan }“ speichern?
dialog-message-versions-of = Versionen von { $file }

## The sheet that makes a plan from a creator's own numbers

start-title = Mit deinen Zahlen
    .about = Trag ein, was du über deine LIVEs weißt; die Prognose daneben folgt beim Tippen. Was offen bleibt, beginnt mit veröffentlichten Zahlen für dein Land und die Größe deines Accounts. Das ist eine erste Schätzung: Die Spannen sind breit, bis du eigene Zahlen einträgst.
start-intro = Trag ein, was du weißt. Der Rest beginnt mit veröffentlichten Zahlen, und du kannst ihn später ändern.
start-your-lives = Deine LIVEs
start-followers = Follower
start-lives-a-week = LIVEs pro Woche
start-hours-each = Stunden pro LIVE
start-gifts-an-hour = Geschenke/Stunde
start-unknown = Weiß ich nicht
start-what-else = Weitere Einnahmen
start-something-else = Etwas anderes
start-where-you-live = Wo du lebst
start-country = Land
start-one-dollar = Ein US-Dollar ist
start-your-goal = Dein Ziel
start-a-month = Pro Monat
start-preview = Deine Prognose
start-rest = Der Rest, bis du ihn änderst
start-private = Nichts verlässt diesen Computer.
start-example = Erst das Beispiel ansehen
start-start = Damit anfangen
start-forecast = Eine Prognose aus Annahmen. Sie ändert sich, während du tippst.
start-search = Suchen
start-likes = Likes
start-all-streams = Alles, vor Kosten
start-sentence-lives-a-month = das sind { $lives } pro Monat
start-sentence-hours-a-month = { $hours } Stunden pro Monat
start-sentence-guess-some = dann { $low } bis { $high }, laut { $site }
start-sentence-guess-none = dann { $low } bis { $high }; für einen Account wie deinen ist nichts veröffentlicht
start-sentence-amounts-in = Beträge in { $of }, so geschrieben: { $format }
start-sentence-rate-of = Stand { $day }. Geschenke werden in Dollar ausgezahlt.
start-sentence-no-rate = Für diese Währung ist kein Kurs dabei; trag ihn ein. Geschenke werden in Dollar ausgezahlt.
start-sentence-comes-gross = Etwa { $median } pro Monat vor Kosten, in 8 von 10 Durchläufen zwischen { $low } und { $high }.
start-sentence-comes-take-home = Etwa { $median } pro Monat netto, in 8 von 10 Durchläufen zwischen { $low } und { $high }.
start-sentence-other-unit = „{ $text }“ hat eine andere Einheit; gib die Zahl allein ein
start-sentence-no-plan = { $name }: { $reason }
start-sentence-chance-0 = Keiner von 100 Durchläufen erreicht dein Ziel.
start-sentence-chance = { $count } von 100 Durchläufen erreichen dein Ziel.
basis-our-assumption = unsere Annahme
basis-claims = { $count ->
    [one] eine veröffentlichte Angabe
   *[other] { $count } Angaben, die sich unterscheiden
}
basis-followers-2-53 = für { $followers } Follower
basis-usual-share = ein üblicher Anteil, keine Beratung

## The question about another currency

currency-title = Plan auf { $to } umstellen?
currency-now = Seine Beträge sind in { $from }. Umrechnen oder die Zahlen lassen, wie sie sind?
currency-one-dollar = Ein US-Dollar ist
currency-rate-of-some = Stand { $day }; Geschenke werden in Dollar ausgezahlt
currency-rate-of-none = kein Kurs dabei; trag ihn ein, denn Geschenke werden in Dollar ausgezahlt
currency-example = { $label }: Aus { $from } wird { $to }
currency-convert = Beträge umrechnen
currency-keep = Zahlen behalten
currency-cancel = Abbrechen
currency-no-rate = Ein US-Dollar zählt als { $of }1: Setz den Kurs.

## The open document: its state, notices, failures and questions

save-hint-new = Der Plan hat noch keine Datei. Speichere ihn, um ihn zu behalten.
save-hint-saved = Die Datei des Plans enthält alle Änderungen.
save-hint-autosaved = Die Datei des Plans enthält diese Änderungen noch nicht. Eine Kopie liegt auf diesem Computer, falls das Programm unerwartet endet.
save-hint-unsaved = Diese Änderungen gibt es nur in diesem Fenster. Speichere, um sie zu behalten.
save-hint-saving = Die Datei des Plans wird geschrieben.
rescued-nothing = Zeroline ist abgestürzt. Es gab keine ungespeicherten Änderungen.
rescued-written = Zeroline ist abgestürzt. Deine Änderungen wurden automatisch gesichert; starte neu, um sie wiederherzustellen.
rescued-unwritten = Zeroline ist abgestürzt, und die letzte Änderung konnte nicht geschrieben werden. Starte neu, um die Änderungen davor wiederherzustellen.
file-task-dialog = Dateidialog
file-task-open = Plan öffnen
file-task-import = Plan lesen
file-task-read-exports = Dateien lesen
file-task-save = Plan speichern
file-task-export = exportieren
file-task-open-exported = exportierte Datei öffnen
file-task-versions = Versionen auflisten
file-task-recovery = Wiederherstellbares suchen
file-task-check = Plandatei prüfen
file-task-settings = Einstellungen speichern
window-hint-choose-to-open = Wähl im Dateidialog einen Plan zum Öffnen
window-hint-choose-to-save = Wähl im Dateidialog eine Datei zum Speichern
window-hint-choose-to-import = Wähl im Dateidialog einen Plan zum Importieren
window-hint-choose-exports = Wähl im Dateidialog Dateien zum Importieren
window-hint-choose-to-export = Wähl im Dateidialog eine Datei für den Export
recovery-note-crashed = Zeroline ist abgestürzt.
recovery-note-damaged = Ein Teil ist nicht lesbar; das ist der Rest.
recovery-note-never-saved = Nie gespeichert
recovery-note-unreadable = nicht lesbare Sicherung
status-fault-autosave = Die automatische Sicherung ist fehlgeschlagen: { $fault } ({ $folder }). Speichere den Plan; Zeroline versucht es erneut.
status-fault-comparison-stopped = Interner Fehler: Der Vergleich ist stehen geblieben. Alles andere läuft weiter; ändere ein Szenario, um es neu zu versuchen.
status-fault-futures-stopped = Interner Fehler: Die Durchläufe sind stehen geblieben. Alles andere läuft weiter; ändere den Plan, um es neu zu versuchen.
status-fault-settings-some = Die Einstellungen waren nicht lesbar, darum gelten die Vorgaben. Die alte Datei heißt jetzt { $moved }.
status-fault-settings-none = Die Einstellungen in { $file } waren nicht lesbar, darum gelten die Vorgaben.
step-name-earlier = Frühere Änderungen
step-name-new = Neuer Plan
step-name-opened = { $file } geöffnet
step-name-opened-repaired = Reparierte Kopie geöffnet
step-name-reloaded = { $file } neu geladen
step-name-restored = Version von { $time } wiederhergestellt
step-name-against-base = { $scenario } gegenüber der Basis
step-name-imported = { $file } importiert
step-name-imported-files = { $count } Dateien importiert
step-name-file-removed = { $file } entfernt
step-name-preset = Vorlage: { $name }
notice-undone = Rückgängig gemacht: { $name }
notice-redone = Wiederholt: { $name }
notice-scenario-added = Szenario { $name } hinzugefügt
notice-scenario-removed = Szenario { $name } entfernt
notice-scenario-imported = { $name } importiert
notice-exported = Nach { $file } exportiert
notice-copied = Kopiert
notice-export-cancelled = Export abgebrochen; es wurde nichts geschrieben.
notice-nothing-imported = Der Plan hat schon alles davon; nichts hat sich geändert.
notice-same-as-version = Der Plan ist derselbe wie diese Version; nichts hat sich geändert.
notice-recovered = Änderungen von { $time } wiederhergestellt
notice-nothing-to-recover = Es gibt keine ungespeicherten Änderungen.
notice-open-elsewhere = { $file } ist auch in einem anderen Fenster offen. Wird dort gespeichert, merkst du es hier.
notice-opened-picture = Plan aus { $file } geöffnet. Speichere ihn, um deine Änderungen zu behalten; das Bild bleibt, wie es ist.
notice-no-data-folder = Keine automatische Sicherung: Dieses System nennt keinen Ordner für Programmdaten.
failure-title-not-possible = Nicht möglich
failure-title-not-opened = { $file } wurde nicht geöffnet
failure-title-partly-known = { $file } ist offen, aber Teile stammen aus einem neueren Zeroline
failure-title-repaired = Eine reparierte Kopie ist offen
failure-title-not-read = { $file } konnte nicht gelesen werden
failure-title-not-exported = Nicht exportiert
failure-title-not-saved = { $file } wurde nicht gespeichert
failure-title-own-ledger = Einige Zeilen deiner eigenen Angaben werden ignoriert
failure-title-internal-error = Interner Fehler
failure-line-copy = Das ist eine ungespeicherte Kopie; die Datei hat sich nicht geändert.
failure-line-repair = Zeile { $change }
failure-line-open-plan = Das ist die Datei des offenen Plans. Wähl einen anderen Namen.
failure-line-unfinished = „{ $task }“ konnte nicht beendet werden. Dein Plan ist noch offen; versuch es noch einmal.
path-fault-empty = Gib einen Pfad ein.
path-fault-exists = { $path } gibt es schon. Wähl einen anderen Namen oder lösch die Datei zuerst.
more-differences = und { $count } weitere
version-change-unreadable = Nicht lesbar; aufbewahrt in { $path }
version-change-oldest = Die älteste Version
restoring-nothing = Dasselbe wie der offene Plan
restoring = Stellt wieder her: { $differences }
save-state-new = neu, noch nichts zu speichern
    .first = Neu, noch nichts zu speichern
save-state-saved = auf diesem Computer gespeichert
    .first = Auf diesem Computer gespeichert
save-state-autosaved = nicht gespeichert, automatisch gesichert
    .first = Nicht gespeichert, automatisch gesichert
save-state-unsaved = ungespeicherte Änderungen
    .first = Ungespeicherte Änderungen
save-state-saving = wird gespeichert…
    .first = Wird gespeichert…
day-and-time = { $day }. { $month } { $year }, { $time }

## Exports from the window

export-title-picture = Als Bild exportieren
export-title-report = Als Bericht exportieren
export-title-workbook = Als Tabelle exportieren
export-title-scenario = Als Plan exportieren
export-title-text = Als Text exportieren
export-running-picture = Bild wird exportiert…
export-running-report = Bericht wird exportiert…
export-running-workbook = Tabelle wird exportiert…
export-running-scenario = Szenario wird exportiert…
export-running-text = Text wird exportiert…
export-not-made = Das ließ sich nicht erstellen: { $reason }
export-no-program = Kein Programm dieses Systems hat sie geöffnet: { $reason }. Öffne sie selbst: { $file }
export-blurred-title = Verborgene Beträge exportieren?
export-blurred-note = Der Export zeigt alle Beträge.

## Labels, values and names of edits

label-season = Saison im { $month }
label-of-stream = { $stream }: { $label }
value-range = { $low } bis { $high }
value-no-range = ohne Spanne
plan-edit-added = { $name } hinzugefügt
plan-edit-removed = { $name } entfernt
plan-edit-note = Notiz zu { $label }
plan-edit-source = Quelle von { $label }
plan-edit-text-edited = { $label } bearbeitet
plan-edit-set = { $label } { $from } → { $to }
plan-edit-turned-on = { $label } ein
plan-edit-turned-off = { $label } aus
plan-edit-stream-on = { $name } ein
plan-edit-stream-off = { $name } aus
plan-edit-gift-added = Geschenk { $name } hinzugefügt
plan-edit-gift-removed = Geschenk { $name } entfernt
plan-edit-gifts-per-hour = { $name } pro Stunde { $from } → { $to }
plan-edit-past-months = Vergangene Monate
plan-edit-real-earnings-set = { $stream }, { $month }: { $from } → { $to }
plan-edit-real-earnings-new = { $stream }, { $month }: { $to }
plan-edit-real-earnings-none = { $stream }, { $month }: nicht bekannt
plan-edit-tax-bands = Steuerstufen
plan-edit-gift-table = Geschenketabelle
plan-edit-event-added = { $event } hinzugefügt
plan-edit-event-removed = { $event } entfernt
plan-edit-event-follows-base = { $name } folgt der Basis
plan-edit-changes = { $count } Änderungen
plan-edit-scenario-added = Szenario { $name } hinzugefügt
plan-edit-scenarios-added = Szenarien hinzugefügt
plan-edit-scenario-removed = Szenario { $name } entfernt
plan-edit-scenarios-removed = Szenarien entfernt
plan-edit-scenarios-changed = { $count } Szenarien geändert
plan-edit-scenario-moved = Szenario { $name } verschoben
plan-edit-scenarios-reordered = Szenarien neu sortiert
plan-edit-scenario-renamed = { $from } → { $to }
plan-edit-in-scenario = { $name }: { $edit }
plan-edit-follows-base = { $label } folgt der Basis
plan-edit-follows-base-in-all = folgt der Basis
plan-edit-own-streams = eigene Einnahmequellen
plan-edit-scenario-note = Notiz bearbeitet
plan-edit-scenario-colour = andere Farbe
plan-edit-unreadable-changes = Änderungen, die hier nicht lesbar sind
plan-edit-unknown-fields = Felder eines neueren Zeroline, die dieses nicht kennt
plan-edit-event-renamed = { $from } → { $to }
plan-edit-event-set = { $name } → { $to }

## A plan whose take-home changed with the tax by the year

tax-by-year = Ein Verlust senkt jetzt die Steuern seines Jahrs: Netto über alle Monate sind es { $after }, in älteren Versionen waren es { $before }

## Heads of columns, labels of rows and titles of reports

heading-amount = Betrag
heading-amounts = Beträge
heading-any-number = jede Zahl
heading-as-set = Wie eingestellt
heading-at-high = Oben
heading-at-low = Unten
heading-cash-in = Eingang
heading-chance = Chance
heading-chance-of-goal = Chance auf das Ziel
heading-costs = Kosten
heading-costs-and-tax = Kosten und Steuern
heading-counts-as = Zählt als
heading-difference = Unterschied
heading-earned = Verdient
heading-eight-in-ten = 8 von 10 Durchläufen
heading-eight-in-ten-of-gross = Brutto, 8 von 10
heading-eight-in-ten-of-take-home = Netto, 8 von 10
heading-figure = Kennzahl
heading-gifts = LIVE-Geschenke
heading-goal-met = Ziel erreicht
heading-gross = Brutto
heading-half-are-above = Hälfte darüber
heading-here = Hier
heading-how-sure = Wie sicher ist das?
heading-in-the-plan = Im Plan
heading-likes = Likes
heading-live-hour = LIVE-Stunde
heading-living = Leben
heading-loss = ein Verlust
heading-month = Monat
heading-not-met = nicht erreicht
heading-now = Jetzt
heading-number = Zahl
heading-off = aus
heading-one-off = Einmalig
heading-one-off-events = Einmalige Posten
heading-outside-plan = außerhalb des Plans
heading-owed = Noch offen
heading-paid = Gezahlt
heading-planned = Geplant
heading-from-data = Spanne daraus
heading-happened = Du hattest
heading-rests-on = Beruht auf
heading-nineteen-in-twenty = 19 von 20
heading-came-with = Diamanten
heading-twice-the-likes = Bei doppelt so vielen Likes
heading-percent = Prozent
heading-per-live-hour = Pro LIVE-Stunde
heading-private = Privat
heading-rank = Rang
heading-row-ahead-of-column = Zeile vor Spalte
heading-rule = Regel
heading-scenario = Szenario
heading-share = Anteil
heading-source = Quelle
heading-source-date = Datum der Quelle
heading-spendable = Verfügbar
heading-stream = Einnahmequelle
heading-take-home = Netto
heading-tax = Steuerrücklage
heading-then = Dann
heading-total = Summe
heading-usd-per-coin = US-Dollar pro Münze
heading-your-plan = Dein Plan
title-span = { $count ->
    [1] { $currency }, { $first }
   *[other] { $currency }, { $months }, { $first } bis { $last }
}
title-matters = Worauf kommt es am meisten an? { $plan }
title-compared = Was ist besser? { $plan }
title-compared-by = { $months }, { $measure } gegen { $reference }.
title-steps = Von { $from } zu { $to }: { $plan }
title-steps-of = { $months }, { $measure } wie eingestellt.
title-sweep-none = { $x }: { $figure }
title-sweep-some = { $x } (quer) und { $y } (nach unten): { $figure }
title-goal-first-met-none = Ziel zuerst erreicht
title-goal-first-met-some = { $goal } zuerst erreicht
title-sooner = { $months } früher
title-later = { $months } später
figure-as-set-total = { $measure } über { $months }, wie eingestellt
figure-as-set-month = { $measure } in Monat { $month }, wie eingestellt
figure-percentile = { $measure } über { $months }, in { $futures } übertroffen
figure-lowest-spendable = verfügbares Geld am Tiefpunkt, wie eingestellt
figure-chance-of-running-out = Risiko, dass das Geld ausgeht
figure-chance-in-month = Chance, das Ziel in Monat { $month } zu erreichen ({ $measure })
gift-path = { $gifts } Geschenke → { $coins } Münzen → { $diamonds } Diamanten → { $amount }
gift-path-visibility = {" "}× { $factor } Sichtbarkeit = { $amount }

## Sentences of reports

months = { $count ->
    [one] 1 Monat
   *[other] { $count } Monate
}
share-none = keinem Durchlauf
share-all = allen Durchläufen
share-hardly-any = weniger als 1 von 100 Durchläufen
share-nearly-all = mehr als 99 von 100 Durchläufen
share-tenths = { $tenths } von 10 Durchläufen
share-hundredths = { $hundredths } von 100 Durchläufen
share-short-hardly-any = unter 1 von 100
share-short-nearly-all = über 99 von 100
share-short-tenths = { $tenths } von 10
share-short-hundredths = { $hundredths } von 100
of-futures-all = allen Durchläufen
of-futures-nearly-all = mehr als 99 von 100 Durchläufen
of-futures-none = keinem Durchlauf
of-futures-hardly-any = weniger als 1 von 100 Durchläufen
of-futures-hundredths = { $hundredths } von 100 Durchläufen
list-and = {" "}und{" "}
figure-claim-total = beträgt die Summe { $total } { $measure }, wie eingestellt
figure-claim-month = bringt der { $month } { $amount } { $measure }, wie eingestellt
figure-claim-percentile = { $count ->
    [1] kommen in { $share } { $total } { $measure } im Monat zusammen
   *[other] kommen in { $share } { $total } { $measure } über { $months } zusammen
}
figure-claim-lowest-spendable = bleiben am Tiefpunkt { $amount } verfügbar
figure-claim-running-out = ist das Geld in { $share } aufgebraucht
figure-claim-chance = kommen in { $share } { $amount } { $measure } im { $month } zusammen
goal-gross = Ziel von { $amount } pro Monat
goal-take-home = Ziel von { $amount } pro Monat netto
against-same = { $name } verdient in jedem Durchlauf dasselbe wie { $reference }.
against-parts = { $name } neben { $reference }: { $parts }.
standing-ahead = in { $futures } vorn
standing-level = in { $futures } gleichauf
standing-behind = in { $futures } hinten
against-even = { $name } gegen { $reference } ist fast ein Münzwurf: vorn in { $ahead }.
against-ahead = { $name } schlägt { $reference } in { $futures }, typischerweise um { $amount } pro Monat.
against-behind = { $name } fällt in { $futures } hinter { $reference } zurück, typischerweise um { $amount } pro Monat.
sentence-now = Jetzt { $now }.
sentence-nothing-to-change = Es muss sich nichts ändern: Schon jetzt { $now }.
sentence-then-some = { $edit }: Dann { $then }.
sentence-then-none = Dann { $then }.
sentence-out-of-reach-some = Nicht zu erreichen: { $edit } hilft am meisten, dann { $best }. Das Ziel ist { $target }.
sentence-out-of-reach-none = Nicht zu erreichen: Das hilft am meisten, dann { $best }. Das Ziel ist { $target }.
sentence-target = Das Ziel ist { $target }.
sentence-likes-do-not-help = Keine Zahl an Likes würde reichen: Likes bringen kein Geld; auch mit beliebig vielen { $now }.
sentence-number-does-not-help = Kein anderer Wert von „{ $label }“ würde reichen: Jetzt { $now }, und besser wird es nicht.
sentence-numbers-do-not-help = Diese zu ändern würde nicht reichen: Jetzt { $now }, und besser wird es nicht.
sentence-lift-only = Likes selbst bringen kein Geld: Das ist der Schub an Geschenken, den der Plan annimmt.
sentence-written = { $path } geschrieben.
sentence-all-orders = Wie eine Änderung wirkt, hängt von denen davor ab; darum ist jede über alle Reihenfolgen gemittelt.
sentence-sampled-orders = Wie eine Änderung wirkt, hängt von denen davor ab; darum ist jede über { $orders } zufällige Reihenfolgen gemittelt: { $changes } Änderungen haben zu viele, um alle zu prüfen.
sentence-futures = { $count ->
    [one] 1 Durchlauf, Startzahl { $seed }.
   *[other] { $futures } Durchläufe, Startzahl { $seed }.
}
sentence-goal-chance = Das Ziel von { $goal } { $measure } pro Monat wird in { $in_month } im { $month } erreicht.
sentence-goal-chances = Das Ziel von { $goal } { $measure } pro Monat wird in { $in_month } im { $month } erreicht, in { $some } bis dahin irgendwann, in { $all } jeden Monat.
sentence-runs-out = Wie eingestellt ist das Geld im { $month } aufgebraucht.
sentence-lowest-cash = Wie eingestellt reicht das Geld; am wenigsten ist es im { $month } mit { $amount }.
sentence-chance-of-running-out = In { $share } ist das Geld bis { $month } aufgebraucht.
sentence-most-living-none = In mehr als 1 von 10 Durchläufen ist es sogar ohne Lebenshaltung aufgebraucht.
sentence-most-living = Die Lebenshaltung darf bis zu { $amount } pro Monat kosten, wenn das Geld in 9 von 10 Durchläufen reichen soll.
sentence-cut-off = Der Plan wächst über die Durchläufe hinaus: Keine Einnahmequelle bringt darin mehr als 1e25 pro Monat, ihre Zahlen sind also zu niedrig.
sentence-beyond-futures = Der Plan wächst auf mehr als 1e25 pro Monat, so viel fassen Durchläufe nicht; nimm weniger Wachstum oder weniger Monate.
sentence-median-more = Der mittlere Durchlauf bringt { $median }, mehr als die { $as_set } wie eingestellt: Gute Überraschungen sind größer als schlechte, und sie summieren sich.
sentence-median-less = Der mittlere Durchlauf bringt { $median }, weniger als die { $as_set } wie eingestellt: Die Spannen lassen nach unten mehr Platz als nach oben.
sentence-per-live-hour = { $amount } brutto pro Stunde LIVE, bei { $hours } Stunden pro Monat.
sentence-no-live-hours = Keine LIVE-Stunden in diesem Plan.
sentence-likes = Likes: { $likes } pro Monat, { $zero } in jedem Monat.
sentence-likes-do-not-matter = Likes: { $zero }, egal wie viele.
sentence-goal-met = { $goal } zuerst erreicht: { $month }.
sentence-goal-not-met = { $goal } nicht erreicht: Der { $month } bringt { $amount }.
sentence-goal-not-met-in = { $goal } nicht erreicht ({ $months });
sentence-best-month = der beste Monat ist { $month } mit { $amount }.
sentence-tornado = { $months }, { $total } { $measure } wie eingestellt; jede Zahl an ihrem unteren und oberen Ende, alles andere wie eingestellt:
sentence-tornado-of = { $figure }: { $amount }; jede Zahl an ihrem unteren und oberen Ende, alles andere bleibt:
sentence-each-of = { $figure }:
sentence-ranks = Rang: Nahe 1 ist die Zahl in den besten Durchläufen hoch, nahe −1 niedrig, nahe 0 mal so, mal so.
sentence-published-rules = Nach einer veröffentlichten Regel bringt dieser Monat { $least }, nach einer anderen { $most }.
sentence-published-rules-agree = Jede veröffentlichte Regel ergibt für diesen Monat dasselbe.
sentence-same-as-set = { $name } verdient dasselbe wie { $reference } ({ $measure } wie eingestellt, ohne Durchläufe).
sentence-less-as-set = { $name } verdient { $amount } weniger als { $reference } ({ $measure } wie eingestellt, ohne Durchläufe).
sentence-more-as-set = { $name } verdient { $amount } mehr als { $reference } ({ $measure } wie eingestellt, ohne Durchläufe).
sentence-compared-columns = Ziel erreicht: der erste Monat, wie eingestellt. Chance: Durchläufe, die das Ziel in irgendeinem Monat erreichen.
sentence-pairs-too-wide = Wie oft jedes vor jedem anderen liegt, ist zu breit für ein Terminal; --format json enthält es.
sentence-grid-too-wide = Dieses Raster ist zu breit für ein Terminal; nimm weniger Schritte oder --format csv oder json.
sentence-sweep-at-least = ● { $target } oder mehr.
sentence-sweep-at-most = ● { $target } oder weniger.
sentence-sweep-passed = {" "}Überschritten bei etwa { $values }.
sentence-fee = Etwa { $fee }: { $bases }.
fee-by-followers = { $fee } nach Followern und Engagement ({ $claims } Angaben)
fee-by-views = { $fee } nach Aufrufen

## Sentences on past months as they really were, and on likes in them

past-sentence-actuals = Wie läuft es? { $plan }
past-sentence-no-actuals = Über vergangene Monate ist nichts bekannt. `zeroline import PLAN FILES --yes` holt sie herein.
past-sentence-actual-days = { $count ->
    [one] Für { $count } Tag gibt es Zahlen zu LIVEs, { $first }.
   *[other] Für { $count } Tage gibt es Zahlen zu LIVEs, { $first } bis { $last }.
}
past-sentence-actual-hours = { $days ->
    [one] Von { $days } ist die Stunde des ersten LIVEs bekannt.
   *[other] Von { $days } ist die Stunde des ersten LIVEs bekannt.
}
past-sentence-likes-in-lives = Bringen Likes Geld, in deinen eigenen LIVEs? { $plan }
past-sentence-left-out = { $days ->
    [one] 1 weiterer Tag hat keine Diamanten, keine Likes oder keine Sendezeit und wird nicht verwendet.
   *[other] { $days } weitere Tage haben keine Diamanten, keine Likes oder keine Sendezeit und werden nicht verwendet.
}
past-sentence-as-it-looks = Wie es aussieht
past-sentence-time-taken-out = Sendezeit herausgerechnet
past-sentence-time-and-viewers-taken-out = Zeit und Zuschauer herausgerechnet
past-sentence-range = { $low } bis { $high }
past-sentence-money-per-likes = Zu { NUMBER(10000) } Likes kamen an diesen Tagen Geschenke im Wert von { $amount }, das meiste davon durch die Sendezeit.
past-sentence-goes-with = Geht mit Diamanten einher, von −1 bis 1: { $list }.
past-sentence-weekday = Wochentag
past-sentence-start-hours-too-few = { $days ->
    [one] Die Stunde des ersten LIVEs ist nur von { $days } Tag bekannt: zu wenig, um etwas zu sagen; mindestens { $fewest } sind nötig.
   *[other] Die Stunde des ersten LIVEs ist nur von { $days } Tagen bekannt: zu wenige, um etwas zu sagen; mindestens { $fewest } sind nötig.
}
past-sentence-start-hours = Nach der Stunde des ersten LIVEs an { $days } Tagen, in Vierteln des Tages nach der Uhr deiner Dateien; die Sendezeit ist nicht herausgerechnet:
past-sentence-day-part-too-few = { $days ->
    [one] { $from } bis { $to } Uhr: { $days } Tag, Median { $median } Diamanten; zu wenig für einen Vergleich.
   *[other] { $from } bis { $to } Uhr: { $days } Tage, Median { $median } Diamanten; zu wenige oder zu verschieden für einen Vergleich.
}
past-sentence-day-part = { $from } bis { $to } Uhr: { $days } Tage, Median { $median } Diamanten, { $more } gegenüber den anderen Tagen (19 von 20: { $low } bis { $high }).
past-sentence-no-proof = Das ist ein Muster in vergangenen Tagen, kein Beweis: Fans, die schenken, liken auch, und ein guter Tag hat mehr von beidem.
past-sentence-never-income = Likes: 0 $. Nichts hier ändert das.
likes-answer-fewest = { $days } Tage mit Diamanten, Likes und Sendezeit sind zu wenige, um etwas zu sagen; mindestens { $fewest } sind nötig.
likes-answer-too-few = Deine { $days } Tage mit LIVEs sind zu wenige, um etwas zu sagen: Sie unterscheiden sich zu sehr.
likes-answer-no-difference = An deinen { $days } Tagen mit LIVEs machen mehr Likes bei den Geschenken keinen Unterschied, der über die Sendezeit hinausgeht.
likes-answer-more = An deinen { $days } Tagen mit LIVEs gingen doppelt so viele Likes mit { $low } bis { $high } mehr Diamanten einher, Sendezeit herausgerechnet.
likes-answer-less = An deinen { $days } Tagen mit LIVEs gingen doppelt so viele Likes mit { $high } bis { $low } weniger Diamanten einher, Sendezeit herausgerechnet.

## Texts on a plan beside reality: the futures given the past, numbers of the past, and likes in one's own LIVEs

not-proven-never-help = Dass Likes niemandem je helfen.
not-proven-no-small-effect = Dass es keine kleine Wirkung gibt.
not-proven-order = Was zuerst kommt.
not-proven-reach = Irgendetwas über Reichweite.
range-width-too-narrow = 8 von 10 Spannen sollten halten; { $held } von { $of } hielten: Deine Spannen sind zu eng.
range-width-right = 8 von 10 Spannen sollten halten; { $held } von { $of } hielten: Das passt.
range-width-too-wide = 8 von 10 Spannen sollten halten; { $held } von { $of } hielten: Deine Spannen sind vielleicht zu weit.
reality-on-course = Auf Kurs zu { $now } über { $months }, { $difference }; 8 von 10: { $low } bis { $high }.
reality-rests-on-futures = Das beruht auf { $distinct } verschiedenen Durchläufen von { $of }.
reality-none-fits = Kein Durchlauf dieses Plans passt zu diesen Monaten. Mach die Spannen der Einnahmequellen weiter, die am stärksten abweichen.
reality-left-out-earned-nothing = { $stream }: in einem vergangenen Monat nichts verdient, darum ändert es die kommenden Monate nicht.
reality-left-out-unknown = { $stream }: Von einem vergangenen Monat ist nichts bekannt; dort zählt es als nichts und ändert die kommenden Monate nicht.
reality-left-out-not-planned = { $stream }: in einem Monat verdient, für den der Plan nichts davon vorsieht, darum ändert es die kommenden Monate nicht.
reality-rests-lives = { $lives ->
    [one] 1 LIVE
   *[other] { $lives } LIVEs
}
reality-source = meine eigenen Daten, { $rests_on }
reality-drift = { $number }: geplant { $planned }, du hattest { $had } ({ $rests_on }).
reality-nothing-yet = Über vergangene Monate ist noch nichts bekannt.
reality-bring-it-in = Zieh die Dateien, die deine Plattformen exportieren, auf dieses Fenster; sie werden hier gelesen und bleiben hier.
reality-so-far-against = { $real } über { $months }: { $difference }.
reality-so-far-in-days = { $real } bisher: { $difference }.
reality-no-month-yet = Noch ist kein Monat dieses Plans vorbei, darum bleiben die kommenden Monate wie geplant.
reality-all-left-out = Sie ändern die kommenden Monate nicht: { $streams }.
reality-count-as-nothing = Von { $streams } ist in vergangenen Monaten nichts bekannt: Diese Summe zählt dort 0.
reality-today = Heute, { $day }. { $month }
reality-until = Bis { $day }. { $month }
reality-planned-band = Geplant, 8 von 10
reality-new-band = Jetzt, 8 von 10
reality-chart-summary = Vergangene Monate nach Einnahmequelle und das Band der kommenden: { $real } über { $months }, geplant { $planned }; Likes { $zero } in jedem Monat
reality-between = { $low } bis { $high }
reality-stream-row = { $name }: geplant { $planned }, wirklich { $real }, Unterschied { $difference }
reality-no-numbers-yet = Nötig sind Dateien zu LIVEs oder Einnahmen eines ganzen Monats.
reality-planned-and-had = geplant { $planned }, du hattest { $had }
reality-own-range = die Spanne jetzt: { $range }, aus { $rests_on }
reality-method = 8 von 10 aus { NUMBER(2000) } Stichproben deiner LIVEs oder Monate, näher am Plan, solange es wenige sind.
reality-as-planned = ✓ wie geplant
reality-use-for = Übernehmen: { $number }
reality-card-so-far = Bisher, { $months }
reality-card-days = Bisher
reality-card-now = { $months }, jetzt
reality-card-planned = { $months }, geplant
reality-card-goal = Ziel erreicht
reality-no-future-fits = kein Durchlauf passt
reality-met-in = bisher in { $met } von { $of }
reality-twice-the-likes = Mit doppelt so vielen Likes kamen { $with_twice } Geschenke. Deine Daten lassen { $low } bis { $high } zu (19 von 20 Mal).
reality-no-hour = Deine Dateien zählen nach Tagen, darum lässt sich zur Uhrzeit nichts sagen.
reality-assume-lift = Bei doppelten Likes { $lift } mehr Geschenke annehmen
reality-lift-is-optional = Setzt den Schub durch Likes, der bei den Geschenken zählt. Likes selbst bringen kein Geld. Rückgängig nimmt es zurück.
reality-as-it-looks = Wie es aussieht
reality-time-taken-out = Sendezeit herausgerechnet
reality-time-and-viewers-taken-out = Sendezeit und Zuschauer herausgerechnet
reality-looks-like = 2× Likes: { $more } Geschenke. Lange LIVEs auch.
reality-what-is-left = 2× Likes: { $more } Geschenke, gleiche Zeit.
reality-too-few-dots = Für eine Linie sind mindestens { $fewest } Tage mit LIVEs nötig.
reality-diamonds-of-day = Diamanten an einem LIVE-Tag
reality-likes-of-day = Likes an einem LIVE-Tag
reality-diamonds-for-length = Diamanten, für diese Sendezeit
reality-likes-for-length = Likes, für diese Sendezeit
reality-half = halb
reality-as-usual = wie üblich
reality-double = doppelt
reality-live-day = { $day }: { $hours } auf Sendung, { $likes } Likes, { $diamonds } Diamanten
reality-dots-under = ein Punkt ist ein Tag, auf Sendung unter { $hours }
reality-dots-from = ab { $hours }
reality-days-of-yours = { $days ->
    [one] 1 Tag mit LIVEs
   *[other] { $days } Tage mit LIVEs
}
reality-from-to = { $first } bis { $last }
reality-how-it-is-done = Für jeden Tag: die Likes und Diamanten, die ein Tag mit dieser Sendezeit üblicherweise bekommt. Die Punkte zeigen, wie weit er darüber oder darunter lag.
reality-copy-lives = Tabelle der { $days } Tage kopieren
reality-implied = Ergibt sich aus den Einnahmen, die anderen Zahlen der Einnahmequelle wie geplant.
reality-as-in-plan = wie geplant
reality-over-plan = { $amount } über Plan
reality-under-plan = { $amount } unter Plan
reality-more = { $share } mehr
reality-fewer = { $share } weniger
reality-hours = { $hours } h
likes-pay-fewest = Zu wenig, um etwas zu sagen: { $days } Tage mit Diamanten, Likes und Sendezeit; mindestens { $fewest } sind nötig.
likes-pay-too-few = Zu wenig, um etwas zu sagen: Deine { $days } Tage mit LIVEs unterscheiden sich zu sehr.
likes-pay-no-difference = Nein. Bei gleicher Sendezeit machten Likes keinen erkennbaren Unterschied.
likes-pay-more = Likes bringen kein Geld. Bei gleicher Sendezeit hatten Tage mit mehr Likes mehr Geschenke.
likes-pay-less = Nein. Bei gleicher Sendezeit hatten Tage mit mehr Likes weniger Geschenke.
not-proven-never-help-reason = Das sind die LIVEs einer einzigen Person.
not-proven-small-effect-below = Weniger als etwa { $share } bei doppelten Likes wäre hier nicht zu sehen. Viermal so viele LIVEs würden das halbieren.
not-proven-small-effect-reason = Um eine zu sehen, braucht es viele LIVEs.
not-proven-order-reason = Geschenke können ebenso Likes bringen wie Likes Geschenke.
not-proven-reach-reason = Keine Datei sagt, wie viele wegen der Likes kamen.

## Words of the view of reality

reality-word-so-far = Bisher
reality-word-likes = Likes
reality-word-earned = verdient
reality-word-planned = geplant
reality-word-real = wirklich
reality-word-difference = Unterschied
reality-word-by-stream = Nach Quelle
reality-word-all-streams = Alle Einnahmequellen
reality-word-own-lives-say = Deine eigenen Daten
reality-word-use-it = Übernehmen
reality-word-not-proven = Das beweist es nicht
reality-word-how-taken-out = Wie die Sendezeit herausgerechnet wird
reality-word-show = Zeigen
reality-word-dismiss = Ausblenden
reality-word-time-on-air = Sendezeit
reality-word-diamonds = Diamanten
reality-word-they-paid = Sie zahlten
reality-word-do-likes-pay = Bringen Likes Geld, in deinen eigenen LIVEs?

## The fault of a picture that is opened as a plan

picture-fault-no-plan = kein Plan in diesem Bild
    .remedy = exportiere es noch einmal, mit dem Plan darin
picture-fault-cut-off = dieses Bild ist vor dem Ende seines Plans abgeschnitten
    .remedy = nimm eine andere Kopie
picture-fault-damaged = der Plan in diesem Bild ist beschädigt
    .remedy = nimm eine andere Kopie
picture-fault-foreign = Dateien in { $format } enthalten keinen Plan
    .remedy = nimm eine Plandatei oder ein PNG oder SVG, das Zeroline exportiert hat
picture-fault-takes-no-changes = ein Bild nimmt keine Änderungen an
    .remedy = öffne es im Fenster und speichere den Plan in eine Datei

## Texts of a report on paper

printed-span = Einnahmen aus LIVEs auf TikTok, { $first } bis { $last }, in { $currency }
printed-in-futures = In 8 von 10 Durchläufen kommen über { $months } { $low } bis { $high } { $measured } zusammen, nichts davon für Likes.
printed-as-set = Wie eingestellt kommen über { $months } { $total } { $measured } zusammen, nichts davon für Likes.
printed-likes = Likes, { $likes } pro Monat
printed-likes-note = in jedem Monat und jedem Durchlauf
printed-where-from = Woher kommt es?
printed-matter-most = { $count ->
    [one] Auf welche Annahme kommt es am meisten an?
   *[other] Auf welche { $count } Annahmen kommt es am meisten an?
}
printed-every-assumption = Alle Annahmen
printed-limits = Grenzen dieser Prognose
printed-no-promise = Sie folgt aus Annahmen. Sie ist kein Versprechen auf Einkommen, weder vom Creator noch von Zeroline.
printed-ordinary-months = Die Durchläufe kennen die Spannen der Annahmen und das gewöhnliche Auf und Ab von Monat zu Monat. Einen gesperrten Account, eine neue Regel einer Plattform oder eine Krankheit kennen sie nicht.
printed-weak-sources = Viele veröffentlichte Zahlen sind schwach belegt, und viele Annahmen beruhen auf keiner: Die Tabelle nennt zu jeder die Quelle oder sagt, dass es keine gibt. Ist ihr Datum über ein Jahr alt, steht „veraltet“ dabei.
printed-no-tax-advice = Die Steuern sind eine Schätzung zum Zurücklegen, keine Beratung.
printed-assumption = Annahme
printed-value = Wert
printed-range-of = 8 von 10
printed-range = { $low } bis { $high }
printed-season = { $month } { $season }
printed-at-low = Unten
printed-at-high = Oben
printed-basis = Grundlage
printed-basis-and-note = Quelle mit Datum, Notiz
printed-note = Notiz: { $note }
printed-page = { $number } von { $count }
printed-boxes = Zeichen ohne Schrift auf diesem Computer sind Kästchen: { $letters }
printed-day = { $day }. { $month } { $year }
printed-gross = vor Kosten
printed-take-home = nach Kosten und Steuern

## Messages of imports

export-kind-live-engagement = TikTok LIVE Center, Interaktionen
export-kind-live-revenue = TikTok LIVE Center, Einnahmen
export-kind-live-activity = TikTok LIVE Center, Aktivität
export-kind-live-viewers = TikTok LIVE Center, Zuschauer
export-kind-backstage = LIVE Backstage, Creator-Daten
export-kind-studio-overview = TikTok Studio, Übersicht
export-kind-studio-followers = TikTok Studio, Follower
export-kind-studio-content = TikTok Studio, Inhalte
export-kind-data-export = TikTok-Datenexport, LIVE-Verlauf
export-kind-shop-affiliate = TikTok Shop, Affiliate-Bestellungen
export-kind-shop-seller = TikTok Shop, Bestellungen des Verkäufers
export-kind-patreon-members = Patreon, Mitglieder
export-kind-patreon-earnings = Patreon, Einnahmen
export-kind-ko-fi = Ko-fi, Zahlungen
export-kind-amazon-earnings = Amazon-Partnerprogramm, Einnahmen
export-kind-pay-pal = PayPal, Zahlungen
export-kind-stripe = Stripe, Zahlungen
export-kind-buy-me-a-coffee = Buy Me a Coffee, Zahlungen
export-kind-own-table = eine Tabelle, gelesen nach den Namen ihrer Spalten
date-order-year-first = Daten wie 2027-01-31
date-order-day-first = Daten wie 31/01/2027
date-order-month-first = Daten wie 01/31/2027
date-order-month-by-name = Daten wie January 31
date-order-month-alone = Monate wie 2027-01
column-role-date = Datum
column-role-amount = Betrag
column-role-currency = Währung
day-field-lives = LIVEs
day-field-start-hour = Stunde des ersten LIVEs
day-field-minutes = Minuten auf Sendung
day-field-likes = Likes
day-field-viewers = Zuschauer
day-field-gifters = Schenkende
day-field-diamonds = Diamanten
day-field-new-followers = neue Follower
day-field-video-views = Videoaufrufe
day-field-video-likes = Likes von Videos
day-field-members = Mitglieder
day-field-new-members = neue Mitglieder
day-field-left-members = gegangene Mitglieder
actuals-source-live-center = LIVE Center
actuals-source-backstage = LIVE Backstage
actuals-source-data-export = TikTok-Datenexport
actuals-source-studio = TikTok Studio
actuals-source-shop-affiliate = TikTok Shop, Affiliate
actuals-source-shop-seller = TikTok Shop, Verkäufer
actuals-source-patreon = Patreon
actuals-source-ko-fi = Ko-fi
actuals-source-buy-me-a-coffee = Buy Me a Coffee
actuals-source-amazon = Amazon-Partnerprogramm
actuals-source-pay-pal = PayPal
actuals-source-stripe = Stripe
actuals-source-own-table = eigene Tabelle
actuals-source-typed = eingetippt
import-fault-empty = die Datei ist leer
import-fault-too-large = größer als { $most } MiB
    .remedy = exportiere einen kürzeren Zeitraum
import-fault-too-many-rows = mehr als { $most } Zeilen
    .remedy = exportiere einen kürzeren Zeitraum
import-fault-too-many-columns = eine Zeile mit mehr als { $most } Spalten
    .remedy = prüf die Trennzeichen ihrer Spalten
import-fault-archive-too-large = entpackt größer als { $most } MiB
    .remedy = entpack es selbst und importiere die Datei, die du brauchst
import-fault-damaged-archive = das Archiv ist beschädigt oder verschlüsselt
    .remedy = lade es noch einmal herunter
import-fault-damaged-workbook = die Arbeitsmappe ist beschädigt
    .remedy = lade sie noch einmal herunter oder speichere sie als CSV
import-fault-nothing-in-archive = keine bekannte Datei in diesem Archiv
    .remedy = entpack es und importiere die Datei, die du brauchst
import-fault-not-a-table = keine Tabelle
    .remedy = nimm CSV, XLSX, JSON oder das Zip eines Datenexports
import-fault-bad-json = kein JSON in Zeile { $line }, Spalte { $column }
    .remedy = lade es noch einmal herunter
import-fault-no-lives = keine LIVEs in diesem Datenexport
    .remedy = fordere bei TikTok alle Daten an, im Format JSON
import-fault-unknown = eine Tabelle unbekannter Art
    .remedy = benenne ihre Spalten, etwa --map date=Tag --map amount=Summe
import-fault-no-column = keine Spalte „{ $name }“
    .remedy = nimm einen Namen aus der Kopfzeile der Datei
import-fault-date-order = Tag und Monat der Daten sind nicht zu unterscheiden
    .remedy = nimm --dates day-first oder --dates month-first
import-fault-no-year = die Daten haben kein Jahr
    .remedy = nimm --year, etwa --year 2027
import-fault-no-dates = keine Zeile hat ein lesbares Datum
    .remedy = nimm eine andere Spalte oder einen anderen Export
import-fault-decimal = das Zeichen in Zahlen wie { $sample } trennt Tausender oder Nachkommastellen
    .remedy = nimm --number-mark point oder --number-mark comma
import-fault-no-stream = die Datei sagt nicht, wofür das Geld war
    .remedy = nimm --stream, etwa --stream supporters
import-fault-unknown-stream = der Plan hat keine solche Einnahmequelle
    .remedy = füg sie zuerst dem Plan hinzu
import-fault-many-creators = sie enthält { $count } Creator
    .remedy = nimm --creator mit einem Namen oder einer ID aus der Datei
import-fault-no-creator = sie enthält diesen Creator nicht
    .remedy = nimm --creator mit einem Namen oder einer ID aus der Datei
import-fault-no-rate = kein Wechselkurs für { $currency }
    .remedy = nimm --rate { $currency }=1.1
import-fault-cancelled = abgebrochen
file-form-semicolons = Semikolons zwischen Spalten
file-form-tabs = Tabs zwischen Spalten
file-form-bars = senkrechte Striche zwischen Spalten
file-form-commas = Kommas zwischen Spalten
file-form-decimal-comma = Dezimalzahlen wie 1,5
file-form-decimal-point = Dezimalzahlen wie 1.5
import-sum = { $sum } { $field }
merge-outcome-new = neu
merge-outcome-same = schon da
merge-outcome-added = zu anderen Tagen hinzugefügt
merge-outcome-replaced = ersetzt den älteren Stand
merge-outcome-in-place-of = ersetzt { $other }
merge-outcome-other-source = nicht verwendet: { $other } hat es schon
merge-outcome-other-has-more = nicht verwendet: { $other } hat mehr Tage
merge-outcome-older = nicht verwendet: Es sind schon mehr Tage da
merge-outcome-overlaps = nicht verwendet: Einige seiner Tage sind schon da
import-doubt-earnings-unit = die Einheit der Einnahmen ist unbekannt, darum werden sie nicht verwendet
    .remedy = nimm --earnings-in diamonds oder --earnings-in usd, wenn du sie kennst
import-doubt-no-currency = keine Währung genannt; gelesen als { $currency }
    .remedy = nimm --currency für eine andere
import-doubt-diamonds-at-rate = ein Diamant zählt { $usd } $, wie im Plan
import-doubt-pending = { $rows ->
    [one] { $rows } Bestellung ist nicht abgerechnet: { $amount } { $currency } erwartet, nicht gezählt
   *[other] { $rows } Bestellungen sind nicht abgerechnet: { $amount } { $currency } erwartet, nicht gezählt
}
import-doubt-refunds = { $rows ->
    [one] { $rows } Erstattung, abgezogen oder weggelassen
   *[other] { $rows } Erstattungen, abgezogen oder weggelassen
}
import-doubt-not-income = { $rows ->
    [one] { $rows } Zeile ist keine Einnahme: Auszahlungen, Zahlungen an andere, Währungstausch
   *[other] { $rows } Zeilen sind keine Einnahmen: Auszahlungen, Zahlungen an andere, Währungstausch
}
import-doubt-unreadable = { $rows ->
    [one] { $rows } Zeile hat kein lesbares Datum oder keine lesbare Zahl, zuerst Zeile { $first }; nicht verwendet
   *[other] { $rows } Zeilen haben kein lesbares Datum oder keine lesbare Zahl, zuerst Zeile { $first }; nicht verwendet
}
import-doubt-ahead = { $rows ->
    [one] { $rows } Zeile ist von einem Tag nach heute, { $first }; sie wird nicht verwendet
   *[other] { $rows } Zeilen sind von Tagen nach heute, ab { $first }; sie werden nicht verwendet
}
import-doubt-part-of-month = umfasst { $first } bis { $last }, keinen ganzen Monat
import-doubt-several-months = der Zeitraum umfasst mehrere Monate, darum werden die Beträge nicht verwendet
    .remedy = exportiere Monat für Monat
import-doubt-greenwich-days = die Tage beginnen um Mitternacht in Greenwich (UTC)
import-doubt-greenwich-hours = die Tage und Stunden sind die von Greenwich (UTC)
import-doubt-hours-of-another = die Stunden werden nicht verwendet: Die von { $other } sind schon im Plan und gehen vielleicht nach einer anderen Uhr
import-doubt-without-costs = ohne Kosten für Waren und Versand; die Beträge sind davor
import-doubt-may-be-elsewhere = dieselben Zahlungen können in Dateien der Shops und Plattformen stehen, die darüber auszahlen
import-doubt-column-by-name = { $role } wird aus „{ $name }“ gelesen
import-doubt-columns-as-before = die Spalten haben die Rollen, die du ihnen in einer Datei mit denselben Spalten gegeben hast
import-doubt-year-given = die Daten haben kein Jahr; gelesen als { $year }
import-doubt-followers-of-whole-account = Follower sind die des Accounts, nicht nur der LIVEs
import-doubt-followers-of-account = { $fewer ->
    [one] Follower sind die des Accounts, nicht nur der LIVEs; an { $fewer } Tag sind es weniger und es gibt keine Zahl
   *[other] Follower sind die des Accounts, nicht nur der LIVEs; an { $fewer } Tagen sind es weniger und es gibt keine Zahl
}
import-doubt-videos-not-lives = Aufrufe und Likes sind die von Videos, nicht von LIVEs, und werden als solche behalten
import-doubt-nothing-used = nichts darin betrifft LIVEs oder Einnahmen, darum wird nichts verwendet
import-doubt-members = { $active ->
    [one] { $active } Mitglied zahlt heute, { $left } sind gegangen oder ihre Zahlung schlug fehl; Beträge nach Monaten fehlen, und als Tag des Gehens gilt der der letzten Zahlung
   *[other] { $active } Mitglieder zahlen heute, { $left } sind gegangen oder ihre Zahlung schlug fehl; Beträge nach Monaten fehlen, und als Tag des Gehens gilt der der letzten Zahlung
}
import-line-file = { $name }: { $kind }
import-line-refused = { $name }: { $fault }
import-line-form = Gelesen als { $form }
import-line-size = { $rows ->
    [one] { $rows } Zeile, { $used } von { $columns } Spalten verwendet
   *[other] { $rows } Zeilen, { $used } von { $columns } Spalten verwendet
}
import-line-unused = Nicht verwendet: { $names }
import-line-unused-and-more = Nicht verwendet: { $names } und { $more } weitere
import-line-days = { $days ->
    [one] { $days } Tag, { $first } bis { $last }: { $sums }
   *[other] { $days } Tage, { $first } bis { $last }: { $sums }
}
import-line-diamonds = { $diamonds } Diamanten
import-line-doubt = Zweifelhaft: { $doubt }
import-line-private = Nur Daten, Anzahlen und Beträge werden verwendet. Namen, E-Mail- und Postadressen, Bestellnummern und Kommentare werden nicht gespeichert.
import-line-replaced-days = { $days ->
    [one] { $days } Tag hat im Plan andere Zahlen; sie werden ersetzt
   *[other] { $days } Tage haben im Plan andere Zahlen; sie werden ersetzt
}
import-line-kept-days = { $days ->
    [one] { $days } Tag hat im Plan andere Zahlen; die bleiben
   *[other] { $days } Tage haben im Plan andere Zahlen; die bleiben
}
import-line-preview = Das ist eine Vorschau: Nichts wird geschrieben. Um es in den Plan zu schreiben, häng --yes an.
import-line-written = { $plan } geschrieben
import-line-not-written = Einige Dateien sind nicht lesbar: Nichts wird geschrieben.
import-line-nothing-new = Der Plan hat schon alles davon; nichts wird geschrieben.

## The import in the window

import-title = Dateien importieren
import-file-kinds = Exportierte Dateien
import-reading = { $read } von { $of } Dateien gelesen
import-not-read-yet = wird gelesen
import-one-step = Ein Schritt, der sich rückgängig machen lässt.
import-one-step-of-some = Ein Schritt, der sich rückgängig machen lässt. Dateien mit einer offenen Frage oder einem Fehler bleiben weg.
import-nothing-new = Nichts in diesen Dateien würde den Plan ändern.
import-take = Importieren
import-leave-out = Weglassen
import-leave-out-file = { $name } weglassen
import-columns = Spalten…
import-columns-of = Spalten von { $name }
import-choose = Wählen…
import-date-order = In den Daten steht
import-day-first = der Tag zuerst: 31/12/2026
import-month-first = der Monat zuerst: 12/31/2026
import-year = Die Daten sind aus dem Jahr
import-decimal-mark = Nachkommastellen stehen
import-point = nach einem Punkt: 1.5
import-comma = nach einem Komma: 1,5
import-stream = Das Geld ist für
import-creator = Dein Name oder deine ID darin
import-earnings = Die Einnahmen sind
import-not-used = nicht verwendet
import-diamonds = Diamanten
import-dollars = US-Dollar
import-currency = Die Beträge sind in
import-rate = { $to } für 1 { $of }
import-more-amounts = { $count ->
    [one] und { $count } weiterer Betrag
   *[other] und { $count } weitere Beträge
}
import-roles-hint = Wähl die Rolle jeder Spalte, die gelesen werden soll. Die anderen werden es nicht.
import-column-name = Spalte
import-role = Rolle
import-row = Zeile { $number }
import-role-of = Rolle von { $name }
import-no-role = nicht gelesen
import-roles-missing = Eine Spalte muss Daten haben und eine Beträge oder Anzahlen.
import-stream-missing = Wähle die Einnahmequelle, für die das Geld ist.
import-remembered = Dateien mit denselben Spalten werden ab jetzt so gelesen.
import-command-line = Auf der Kommandozeile: { $options }
import-use-columns = Diese Spalten verwenden
import-your-files = Deine Dateien
import-import-files = Importieren…
import-file-month = { $month }, { $source }
import-file-months = { $from } bis { $to }, { $source }
import-read-on = Importiert am { $day }
import-rows = { $rows ->
    [one] { $rows } Zeile
   *[other] { $rows } Zeilen
}
import-no-files = Noch keine. Importier sie oder zieh sie auf das Fenster.
import-remove-file = { $name } mit Beträgen und Anzahlen entfernen
import-likes-in-files = Likes in diesen Dateien
import-likes = { $likes } Likes
import-known-files = Dateien, die Zeroline kennt
import-any-table = Jede andere Tabelle
import-you-choose = du wählst die Spalten
import-drop-hint = Zieh Dateien irgendwo auf das Fenster. Sie werden hier gelesen und bleiben hier: Zeroline hat keinen Netzwerkcode.
import-drop-to-import = Loslassen zum Öffnen oder Importieren
import-type-amounts = Beträge eintippen…
import-real-amounts = Echte Beträge
import-real-amounts-hint = Das Geld, das jede Einnahmequelle wirklich brachte. Ein eingetippter Betrag ersetzt die aus Dateien in seinem Monat.
import-earlier = Frühere Monate
import-later = Spätere Monate
import-amount-of = { $stream }, { $month }
import-no-amount = „{ $text }“ ist kein Betrag; tipp einen wie { $example } ein
import-all-streams = Alle Einnahmequellen

## Published claims and the origin of numbers

month-change-nothing = keine Änderung
month-change-gross = { $amount } pro Monat
month-change-take-home-alone = netto { $amount }
month-change-take-home = netto { $amount } pro Monat
dated-stale = { $date }, veraltet
dated-none = ohne Datum
claimed-gbp-per-coin = { $amount } GBP pro Münze
claimed-usd = { $amount } USD
claimed-usd-an-hour-live = { $amount } USD pro Stunde LIVE
claimed-usd-per-1000-followers = { $amount } USD pro { NUMBER(1000) } Follower
claimed-usd-per-1000-views = { $amount } USD pro { NUMBER(1000) } Aufrufe
claimed-usd-per-average-viewer = { $amount } USD pro Zuschauer im Schnitt
claimed-usd-per-average-viewer-per-hour = { $amount } USD pro Zuschauer im Schnitt und Stunde
claimed-usd-per-coin = { $amount } USD pro Münze
claimed-usd-per-diamond-before-the-share = { $amount } USD pro Diamant vor der Aufteilung
claimed-usd-per-like = { $amount } USD pro Like
claimed-days = { $amount ->
    [one] { $amount } Tag
   *[other] { $amount } Tage
}
claimed-dollars-of-some-country = { $amount } Dollar (ohne Angabe, welche)
claimed-gifts-a-viewer-and-live = { $amount ->
    [one] { $amount } Geschenk pro Zuschauer und LIVE
   *[other] { $amount } Geschenke pro Zuschauer und LIVE
}
claimed-viewers = { $amount } Zuschauer
claim-span-between = { $low } bis { $high }
claim-span-from = ab { $low }
claim-span-up-to = bis { $high }
number-origin-gift-table = folgt deiner Tabelle der Geschenke nach Namen
    .first = Folgt deiner Tabelle der Geschenke nach Namen
number-origin-between-claims = unsere eigene Annahme, zwischen veröffentlichten Angaben, die sich unterscheiden
    .first = Unsere eigene Annahme, zwischen veröffentlichten Angaben, die sich unterscheiden
number-origin-own-assumption = unsere eigene Annahme; keine Quelle nennt eine Zahl
    .first = Unsere eigene Annahme; keine Quelle nennt eine Zahl
number-origin-yours = von dir
    .first = Von dir
number-origin-claim = { $text } ({ $site }, { $dated })
sources-heading =
    Jede Zahl, ihre Vorgabe und woher sie kommt.
    `zeroline sources KEY` nennt alles, was über eine davon veröffentlicht ist.
sources-origin = { $origin }; { $claims } Angaben
sources-default = Vorgabe { $default }: { $origin }
sources-published = Veröffentlicht:
sources-background = Zum Einordnen:
sources-outside-limit = ; außerhalb der Grenzen eines Plans
sources-lower-bound = ; oder mehr
sources-gifts-none = { $count } Geschenke im Katalog.
sources-gifts-some = { $count } Geschenke im Katalog, Stand { $day }.
sources-three-numbers = Woher die drei wichtigsten Zahlen kommen:
rate-note-yours = von dir
rate-note-disagree = { $sources } Quellen uneinig
rate-note-read = gelesen { $month }

## workbook.rs

workbook-sheet-summary = Überblick
workbook-sheet-assumptions = Annahmen
workbook-sheet-months = Monate
workbook-sheet-cash = Geld
workbook-sheet-futures = Durchläufe
workbook-sheet-scenarios = Szenarien
workbook-sheet-sources = Quellen
workbook-head-key = Schlüssel
workbook-head-name = Name
workbook-head-value = Wert
workbook-head-unit = Einheit
workbook-head-low = Unten
workbook-head-high = Oben
workbook-head-least = Kleinster
workbook-head-most = Größter
workbook-head-source = Quelle
workbook-head-note = Notiz
workbook-head-number = Nr.
workbook-head-month = Monat
workbook-head-audience = Wachstum des Publikums
workbook-head-season = Saison
workbook-head-members = Mitglieder
workbook-head-likes = ♥ Likes
workbook-head-gross = Brutto
workbook-head-costs = Kosten
workbook-head-profit = Gewinn des Steuerjahrs bisher
workbook-head-tax = Steuerrücklage
workbook-head-take-home = Netto
workbook-head-total = Summe
workbook-head-balance = Saldo
workbook-head-paid = gezahlt
workbook-head-owed = noch offen
workbook-head-cash-in = Eingegangen
workbook-head-spendable = Verfügbar
workbook-head-scenario = Szenario
workbook-head-against-base = Netto gegenüber der Basis
workbook-head-mean = Mittelwert
workbook-head-chance-of-goal = Chance auf das Ziel
workbook-assumptions = Annahmen
workbook-assumptions-move = Ändere eine gelbe Zelle: Monate und Geld rechnen mit. Spannen, Schwankungen und alles zu den Durchläufen ändert hier nichts. Die Zahl der Monate steht fest.
workbook-months = Monate, wie eingestellt
workbook-months-are-live = Jeder Betrag ist eine Formel aus den Annahmen. Likes sind 0: Es gibt keinen Satz, mit dem man sie malnehmen könnte.
workbook-at-growth1 = Ein Monat vor Wachstum und Saison
workbook-cash = Wann das Geld kommt, wie eingestellt
workbook-cash-is-live = Verdient ist nicht gezahlt: Jede Einnahmequelle hat eine Frist und einen Mindestbetrag für die Auszahlung.
workbook-terms = Frist in ganzen Monaten, Rest eines Monats, verdient in einem Monat vor dem Plan
workbook-tax-band = Steuerstufe { $band }
workbook-futures = Perzentile von { $count } Durchläufen
workbook-scenarios = Der Plan und seine Szenarien, wie eingestellt
workbook-sources = Veröffentlichte Angaben
workbook-does-not-move = Diese Zahlen sind vom Tag des Exports; keine Änderung in dieser Mappe bewegt sie.
workbook-made-by = Erstellt von Zeroline { $version } am { $day }
workbook-sources-read-by = Quellen gelesen bis { $day }
workbook-no-promise = Eine Prognose aus Annahmen, kein Versprechen auf Einkommen und keine Steuerberatung.

## Messages of the command line

file-remark-exists = Datei gibt es schon; wähl einen anderen Namen oder nimm --force
file-remark-nothing-to-compare = nichts zu vergleichen; füg dem Plan ein Szenario hinzu oder wähl andere mit --scenarios und --against
file-remark-open-in-window = oder öffne sie im Fenster als reparierte Kopie
standard-stream-input = Standardeingabe
standard-stream-output = Standardausgabe
input-file-plan = der Plan selbst
input-file-ledger = deine Datei mit eigenen Angaben
input-file-settings = die Einstellungen des Fensters
command-fault-batch = { $many ->
    [one] 1 Plan ist gescheitert; in seiner Zeile steht der Grund
   *[other] { $many } Pläne sind gescheitert; in ihren Zeilen stehen die Gründe
}
command-fault-workbook = der Plan passt nicht in eine Tabelle: { $reason }
command-fault-picture = das Bild lässt sich nicht zeichnen: { $reason }
command-fault-report = der Bericht lässt sich nicht schreiben: { $reason }
command-fault-nothing-imported = nichts wurde geschrieben; beantworte die Fragen oben oder lass diese Dateien weg
command-fault-clock = die Uhr dieses Computers ist nicht gestellt; stell sie und versuch es noch einmal
command-fault-window = { $error }; ohne Fenster gibt `zeroline forecast [PLAN]` dieselben Zahlen aus
command-fault-no-window = dieses zeroline hat kein Fenster; nimm `zeroline forecast [PLAN]` oder `zeroline --help` für alle Befehle
batch-fault-not-text = kein Text in UTF-8
    .remedy = schreib die Zeile in UTF-8
batch-fault-too-long = die Zeile ist länger als { $most } MiB
    .remedy = schreib einen Plan oder einen Pfad pro Zeile; der Rest wurde nicht gelesen
option-fault-set = --set { $problem }
option-fault-entry = { $option } { $problem }
option-fault-change = { $option }: { $fault }
option-fault-own-number = { $option }: { $problem }
option-fault-scenario-near = { $option }: kein Szenario „{ $name }“
    .remedy = meintest du „{ $near }“?
option-fault-scenario = { $option }: kein Szenario „{ $name }“
    .remedy = nimm { $names }
option-fault-figure = --figure { $figure }: { $refused }
option-fault-by = --by: { $refused }
option-fault-input-twice = die Standardeingabe kann nur eine der Dateien sein
    .remedy = nenne die anderen mit ihrem Pfad
option-fault-month = --month: { $refused }
option-fault-axis = --by: { $fault }
option-fault-no-futures = --futures: { $value }
option-fault-sweep = --by: { $fault }
option-fault-axes = --by: { $given } Zahlen angegeben; eine Tabelle variiert eine oder zwei
option-fault-lock = --lock: { $key }
option-fault-target = --target: { $refused }
option-fault-target-of-chance = --target: eine Chance ist ein Anteil der Durchläufe; nimm eine Zahl von 0 bis 1 oder 0% bis 100%
option-fault-no-target = --target: fehlt
    .remedy = nenn den Betrag, der erreicht werden soll, etwa 40k, oder für eine Chance den Anteil
option-fault-measure-of-cash = --measure: Geld zählt weder brutto noch netto
    .remedy = lass es weg
option-fault-target-of-money = --target: Prozente gibt es nur für eine Chance; nimm einen Betrag, etwa 40000 oder 40k
option-fault-amount-unit = { $option }: „{ $unit }“ passt nicht
    .remedy = nimm die Zahl allein; Beträge sind in { $currency }
option-fault-only-for-csv = { $option } gibt es nur für CSV; nimm es mit --format csv
option-fault-output-is-input = --output: { $path } ist { $input }; wähl eine andere Datei
argument-fault-renamed = { $old } heißt jetzt { $new }
argument-fault-command-not-first = der Befehl '{ $command }' muss vorn stehen; --renderer ist nur für das Fenster
argument-fault-unknown-command = kein Befehl und keine Datei '{ $given }'; meintest du den Befehl '{ $nearest }'?
value-fault-assignment = nimm KEY=VALUE, etwa gifts.gifts_per_hour=150
value-fault-no-sources = { $key } ist keine Zahl mit Quellen; nimm eine wie gifts.usd_per_diamond
value-fault-unit = nimm die Zahl allein; sie gehört zu { $key }
value-fault-picture-file = nimm einen Namen, der auf .png oder .svg endet
value-fault-followers = nimm eine ganze Zahl allein, etwa 12000 oder 12k
value-fault-example = unbekanntes Beispiel
value-fault-stream = nimm brands, rewards, segments, affiliate, merch, supporters oder subscriptions
value-fault-country = nimm einen Code aus zwei Buchstaben, etwa DE, BR oder US
value-fault-measure = nimm gross oder take-home
value-fault-figure-as-measure = { $word } ist eine Kennzahl; nimm --figure { $word }
value-fault-figure = nimm total, month:N oder chance:N mit N ab 1, p1 bis p99, lowest-spendable oder chance-of-running-out
value-fault-axis = nimm KEY=LOW..HIGH:STEPS, etwa gifts.gifts_per_hour=100..300:21
value-fault-command = nimm den Namen eines Befehls; `zeroline --help` nennt sie
value-fault-whole = nimm eine ganze Zahl von { $low } bis { $high }
value-fault-separator = nimm comma, semicolon, tab oder pipe
value-fault-any-stream = nimm den Schlüssel einer Einnahmequelle, etwa supporters oder own.1
value-fault-currency = nimm einen Code aus drei Buchstaben, etwa EUR
value-fault-rate = nimm CODE=RATE, etwa EUR=1.08: Geld des Plans für einen Euro
value-fault-column = nimm ROLE=COLUMN, etwa date=Tag; Rollen: date, amount, currency, lives, minutes, likes, viewers, gifters, diamonds, new_followers
value-fault-date-order = nimm day-first oder month-first
value-fault-decimal-mark = nimm point oder comma
value-fault-earnings-unit = nimm diamonds oder usd
value-fault-threads = nimm eine ganze Zahl ab 1
command-notice-plan-ok = { $path }: in Ordnung
command-notice-repaired = { $copy } geschrieben; { $plan } ist unverändert
command-notice-new-plan = { $path } geschrieben: { $name }, ab { $start }
command-notice-not-used = nicht verwendet: { $reason }
command-notice-read-as = { $option }: { $text } wird als { $number } gelesen
command-notice-futures-written = { $done } % von { $of } Durchläufen
command-notice-futures-beyond = Manche Beträge sind größer als 1e25 pro Monat: Hier sind sie ganz, in den Durchläufen von `zeroline forecast` sind sie gekappt.
command-notice-fewer-threads = --threads: { $given } Threads sind zu viele; { $used } werden verwendet
key-list-heading =
    Jeder Schlüssel mit Vorgabe (und Spanne), Grenzen, Einheit und Bedeutung.
    Setz einen mit `zeroline forecast --set KEY=VALUE`; Anteile auch als 20%.
    Vorgaben und Grenzen sind in US-Dollar; Geld in Yen darf das 100-Fache sein, in
    Rupiah das { NUMBER(10000) }-Fache.
key-list-default-with-range = { $default } ({ $low } bis { $high })
key-list-limits = { $low } bis { $high }
key-list-at-least = { $low } oder mehr
key-list-switch = true oder false
key-list-current-month = der laufende Monat

## The help of the command line

command-help-about = Schätzt, was du mit LIVEs auf TikTok verdienen könntest (Likes bringen kein Geld)
command-help-long-about =
    Schätzt, was du mit LIVEs auf TikTok verdienen könntest (Likes bringen kein Geld)

    Ohne Befehl öffnet sich das Fenster.
command-help-wgpu = Die Grafikkarte über Vulkan, Metal oder Direct3D
command-help-glow = OpenGL, für ältere Rechner
command-help-plan-to-open = Plan zum Öffnen [Vorgabe: der letzte oder das erste Beispiel]
command-help-language = Sprache aller Texte [Vorgabe: die des Systems]
command-help-renderer = Renderer des Fensters, falls der übliche nicht funktioniert
command-help-forecast = Prognose eines Plans, Monat für Monat
command-help-cash = Zeigt, wann das Geld kommt: Zahlungen, verfügbares Geld und wie wahrscheinlich es ausgeht
command-help-keys = Nennt jeden Schlüssel: Einheit, Vorgabe, Spanne, Grenzen und Bedeutung
command-help-sources = Nennt veröffentlichte Angaben zu den Zahlen, mit Quelle und Datum
command-help-matters = Ordnet die Zahlen mit Spanne nach ihrer Wirkung auf die Summe
command-help-reach = Findet die kleinste Änderung, die ein Ziel erreicht
command-help-compare = Vergleicht die Szenarien eines Plans
command-help-steps = Teilt den Unterschied zwischen zwei Szenarien auf die Änderungen auf
command-help-sweep = Tabelle einer Kennzahl, während eine oder zwei Zahlen variieren
command-help-raw-futures = Gibt jeden Durchlauf einzeln aus: seine Ziehungen, seine Monate
command-help-futures-format = Das Format
command-help-futures-file = Eine neue Datei, in die geschrieben wird
command-help-parquet = Parquet, mit ungerundeten Beträgen
command-help-picture = Schreibt eine Ansicht eines Plans als Bild, das sich als Plan öffnen lässt
command-help-picture-of = Ansicht
command-help-picture-month = Monat der Monatsansicht, ab 1
command-help-picture-file = Das Bild, das geschrieben wird, .png oder .svg; - schreibt PNG auf die Standardausgabe
command-help-picture-scale = Pixel pro Punkt in PNG, 1 bis 4: 1 sind 1200 mal 675 Pixel
command-help-dark = Auf dunklem Grund
command-help-no-title = Ohne die Zeilen über und unter dem Diagramm
command-help-no-plan = Ohne den Plan darin
command-help-report = Schreibt einen Plan als Bericht auf Papier, ein PDF von 2 bis 4 Seiten
command-help-report-file = Der Bericht, der geschrieben wird, im Format PDF
command-help-paper = Papierformat
command-help-export = Schreibt einen Plan als Tabelle, die selbst rechnet
command-help-workbook-file = Die Tabelle, die geschrieben wird, im Format XLSX
command-help-batch = Prognose vieler Pläne: ein Plan pro Zeile hinein, ein JSON-Objekt pro Zeile heraus
command-help-import = Importiert vergangene Tage und Monate aus Exporten der Plattformen; ohne --yes nur eine Vorschau
command-help-exported-files = CSV, XLSX, JSON oder Zip einer Plattform; - liest die Standardeingabe
command-help-exchange-rate = Geld des Plans für eine Einheit einer anderen Währung, etwa EUR=1.08 [Vorgabe: ein Referenzkurs]
command-help-yes = In den Plan schreiben; ohne das wird nichts geschrieben
command-help-map = Spalte nach ihrem Namen, etwa date=Tag; Rollen sind date, amount, currency und Anzahlen wie likes (mehrfach möglich)
command-help-stream-of-money = Einnahmequelle der Zahlungen in Dateien, die es nicht sagen, etwa supporters oder own.1
command-help-currency-of-amounts = Währung von Beträgen ohne eine [Vorgabe: die des Plans]
command-help-year-of-dates = Jahr von Daten ohne eines
command-help-order-of-dates = Reihenfolge von Tag und Monat in Daten wie 01/02/2027
command-help-mark-of-numbers = Dezimalzeichen in Zahlen wie 1.234, wo nichts es zeigt
command-help-earnings-in = Einheit der Einnahmen in einem TikTok-Datenexport, der sie nicht nennt
command-help-creator-in-table = Name oder ID des Creators in einer Tabelle mit mehreren
command-help-actuals = Zeigt, was vergangene Monate wirklich eingebracht und gezahlt haben, neben dem Plan
command-help-likes = Zeigt, ob Likes in deinen eigenen LIVEs mit Geschenken einhergingen
command-help-check = Prüft Plandateien: jedes Problem mit Datei, Zeile, Schlüssel und Abhilfe
command-help-new = Schreibt einen neuen Plan, der diesen Monat beginnt
command-help-completions = Gibt ein Skript aus, das Befehle und Optionen in einer Shell vervollständigt
command-help-shell = Shell
command-help-manual = Gibt eine Handbuchseite aus: zeroline manual | man -l -
command-help-manual-of = Befehl [Vorgabe: das Programm selbst]
command-help-format = Format des Ergebnisses
command-help-byte-order-mark = CSV mit einem Byte-Order-Mark beginnen, an dem Excel UTF-8 erkennt
command-help-separator = Zwischen den Feldern von CSV: comma, semicolon, tab oder pipe [Vorgabe: comma; semicolon bei --decimal comma]
command-help-decimal = Dezimalzeichen von CSV [Vorgabe: point]
command-help-origin = CSV mit Bemerkungen beginnen, jede Zeile nach einem #: kein Versprechen auf Einkommen, Version und Tag, Alter der Quellen
command-help-decimal-point = 1234.56
command-help-decimal-comma = 1234,56, wie Tabellen vieler Länder es haben
command-help-plan-files = Plandateien; - liest die Standardeingabe
command-help-fix = Schreibt neben jede beschädigte Datei eine reparierte Kopie, PLAN.fixed.ron, und nennt die Reparaturen; bei - auf die Standardausgabe
command-help-plan-or-example = Plandatei; - liest die Standardeingabe [Vorgabe: das erste Beispiel]
command-help-scenario = Szenario des Plans [Vorgabe: Basis]
command-help-threads = Threads für die Durchläufe; die Zahlen bleiben gleich [Vorgabe: alle Kerne]
command-help-set =
    Setzt einen Schlüssel (mehrfach möglich); `zeroline keys` nennt sie:
    gifts.gifts_per_hour=150, "gifts.gifts_per_hour=150 (90 to 250)",
    audience.likes_per_month=1.5M, affiliate.refund_rate=20%,
    brands.enabled=false, plan.start_month=2027-01
command-help-months = Monate, 1 bis 120 [Vorgabe: wie im Plan]
command-help-futures = Durchläufe, 0 für keine [Vorgabe: wie im Plan]
command-help-seed = Startzahl des Zufalls; dieselbe ergibt dieselben Durchläufe [Vorgabe: wie im Plan]
command-help-plan = Plandatei; - liest die Standardeingabe
command-help-measure = Brutto (gross) oder netto (take-home) [Vorgabe: wie das Ziel]
command-help-figure =
    Kennzahl:
    total: alle Monate, wie eingestellt; month:3: der dritte Monat, wie eingestellt;
    p20: die Summe, die 80 von 100 Durchläufen übertreffen, p50 der Median;
    chance:12: der Anteil der Durchläufe, die das Ziel in Monat 12 erreichen;
    lowest-spendable: das wenigste verfügbare Geld in einem Monat, wie eingestellt;
    chance-of-running-out oder runs-out: der Anteil der Durchläufe, in denen das Geld ausgeht
command-help-compared-figure = Kennzahl, die auch verglichen wird, etwa p20, lowest-spendable oder chance-of-running-out; `zeroline reach --help` nennt sie
command-help-output = In eine Datei schreiben; - ist die Standardausgabe
command-help-claims = Zahl, die ausführlich gezeigt wird [Vorgabe: eine Übersicht aller]
command-help-target = Ziel: Geld, etwa 40k; für eine Chance ein Anteil, 80% oder 0.8 [Vorgabe bei lowest-spendable: 0, bei runs-out: 10%]
command-help-may-move = Zahl, die sich ändern darf (mehrfach möglich); mehrere ändern sich im Verhältnis ihrer Spannen
command-help-lock = Zahl, die bleiben muss (mehrfach möglich)
command-help-changed-plan = Schreibt den geänderten Plan in eine neue Datei; - ist die Standardausgabe, und die Antwort geht an die Standardfehlerausgabe
command-help-force = Ersetzt die Datei, wenn es sie gibt
command-help-scenarios = Szenarien, durch Kommas getrennt (mehrfach möglich) [Vorgabe: alle]
command-help-against = Szenario, mit dem die anderen verglichen werden
command-help-from = Erstes Szenario
command-help-to = Zweites Szenario
command-help-axis = Zahl, die variiert, ihre Enden und Schritte; eine zweite ergibt ein Raster
command-help-marked-target = Ziel zum Markieren: Geld, etwa 40k; für eine Chance ein Anteil [Vorgabe: das Ziel des Plans]
command-help-batch-files =
    Plandateien; - oder keine liest die Standardeingabe:
    in jeder Zeile der Pfad einer Plandatei oder ein ganzer Plan,
    der mit einer Klammer beginnt, (format: …)
command-help-batch-threads = Pläne, die gleichzeitig berechnet werden [Vorgabe: einer pro Kern]
command-help-example = Beispiel für den Anfang
command-help-new-file = Datei, die geschrieben wird; - ist die Standardausgabe
command-help-table = Für Menschen
command-help-csv = Für Tabellen
command-help-json = Für Programme
command-help-followers = Follower
command-help-lives-a-week = LIVEs pro Woche
command-help-hours-each = Stunden eines LIVEs
command-help-gifts-an-hour = Geschenke pro Stunde [Vorgabe: eine weite Spanne aus veröffentlichten Angaben zu dieser Followerzahl]
command-help-earns = Einnahmequellen neben Geschenken: brands, rewards, segments, affiliate, merch, supporters, subscriptions
command-help-country = Land, für Währung und Wechselkurs: DE
command-help-goal = Ziel pro Monat, netto, in der Währung des Landes

## The words around arguments: headings of their help, and their refusals

command-help-error = Fehler:
command-help-tip = Tipp:
command-help-usage = Aufruf:
command-help-commands = Befehle
command-help-arguments = Argumente
command-help-options = Optionen
command-help-more = Mehr dazu mit '--help'.
command-help-help = Zeigt diese Hilfe
command-help-version = Zeigt die Version
command-help-help-of = Zeigt diese Hilfe oder die eines Befehls
manual-name = BEZEICHNUNG
manual-synopsis = ÜBERSICHT
manual-description = BESCHREIBUNG
manual-version = VERSION
placeholder-AMOUNT = BETRAG
placeholder-CHARACTER = ZEICHEN
placeholder-CODE = CODE
placeholder-CODE-RATE = CODE=KURS
placeholder-COMMAND = BEFEHL
placeholder-DECIMAL = DEZIMALZEICHEN
placeholder-FIGURE = GRÖSSE
placeholder-FILE = DATEI
placeholder-FORMAT = FORMAT
placeholder-KEY = SCHLÜSSEL
placeholder-KEY-LOW--HIGH-STEPS = SCHLÜSSEL=VON..BIS:SCHRITTE
placeholder-KEY-VALUE = SCHLÜSSEL=WERT
placeholder-NAME = NAME
placeholder-OPTIONS = OPTIONEN
placeholder-PAPER = PAPIER
placeholder-PLAN = PLAN
placeholder-RENDERER = RENDERER
placeholder-ROLE-COLUMN = ROLLE=SPALTE
placeholder-SHELL = SHELL
placeholder-STREAM = QUELLE
placeholder-STREAM-- = QUELLE,…
placeholder-TARGET = ZIEL
placeholder-VIEW = ANSICHT
placeholder-YEAR = JAHR
argument-note-default = [Vorgabe: { $value }]
argument-note-values = [mögliche Werte: { $values }]
argument-refusal-unknown = unbekanntes Argument '{ $argument }'
argument-refusal-value = ungültiger Wert '{ $value }' für '{ $argument }'
argument-refusal-reason = ungültiger Wert '{ $value }' für '{ $argument }': { $reason }
argument-refusal-no-value = '{ $argument }' braucht einen Wert
argument-refusal-missing = diese Argumente fehlen:
argument-refusal-repeated = '{ $argument }' darf nur einmal stehen
argument-refusal-conflict = '{ $argument }' geht nicht zusammen mit { $others }
argument-refusal-too-many = '{ $value }' ist für '{ $argument }' ein Wert zu viel
argument-refusal-command = unbekannter Befehl '{ $command }'
argument-tip-argument = ein ähnliches Argument ist { $near }
argument-tip-value = ein ähnlicher Wert ist { $near }
argument-tip-command = ein ähnlicher Befehl ist { $near }
argument-tip-as-value = '{ $argument }' als Wert schreibt man '-- { $argument }'

## Faults of typed numbers and entries

period-day = pro Tag
    .typed = pro tag, am tag, je tag, jeden tag, täglich, tgl., /tag, / tag
period-week = pro Woche
    .typed = pro woche, in der woche, die woche, je woche, jede woche, wöchentlich, /woche, / woche, /wo
period-month = pro Monat
    .typed = pro monat, im monat, je monat, jeden monat, monatlich, mtl., /monat, / monat, /mon
period-year = pro Jahr
    .typed = pro jahr, im jahr, je jahr, jedes jahr, jährlich, p. a., /jahr, / jahr
not-a-number-empty = fehlt
    .remedy = gib eine Zahl ein, etwa 150, { NUMBER(1.5) }k oder 2M
not-a-number-no-digits = „{ $text }“ ist keine Zahl
    .remedy = nimm eine wie 150, { NUMBER(1.5) }k oder 2M
not-a-number-separators = „{ $text }“ ist nicht eine einzige Zahl
    .remedy = schreib sie wie 12500, { NUMBER(12500) } oder { NUMBER(12.5) }
not-a-number-unit = „{ $text }“ nach der Zahl ist unbekannt
    .remedy = nimm die Zahl allein oder mit k, M, B oder %
not-a-number-too-large = „{ $text }“ ist zu groß
    .remedy = nimm eine kleinere Zahl
entry-fault-not-a-percentage = { $text } ist eine Prozentangabe, das hier nicht
    .remedy = nimm { $expected }
entry-fault-foreign-unit = „{ $unit }“ ist die Einheit einer anderen Zahl
    .remedy = nimm die Zahl allein
entry-fault-unit = „{ $unit }“ ist nicht ihre Einheit
    .remedy = nimm die Zahl allein; ihre Einheit: { $own }
entry-fault-currency = „{ $sign }“ ist eine andere Währung
    .remedy = nimm die Zahl allein; sie ist in { $currency }
entry-fault-period = „{ $period }“ passt nicht, denn sie zählt nicht pro Monat
    .remedy = nimm die Zahl allein
entry-fault-not-a-switch = „{ $text }“ ist kein Schalter
    .remedy = nimm true oder false, yes oder no, on oder off
entry-fault-open-range = die Spanne in „{ $text }“ ist nicht vollständig
    .remedy = schreib sie wie 150 (90 bis 250)
entry-fault-not-a-margin = „{ $text }“ ist keine Spanne
    .remedy = schreib sie wie ±20%

## Faults of plans

word-kind-name = einen Namen in Anführungszeichen
word-kind-text = einen Text in Anführungszeichen
word-kind-currency = einen Währungscode wie USD
word-kind-month = einen Monat wie 2027-01, von 1970-01 bis 2999-12
word-kind-goal-measure = gross oder take_home
not-a-month = kein Monat von 1970-01 bis 2999-12
    .remedy = schreib ihn wie 2027-01
not-a-currency = kein Währungscode nach ISO 4217
    .remedy = schreib ihn wie USD oder EUR
kind-estimate = eine Zahl von { $low } bis { $high }
kind-whole = eine ganze Zahl von { $low } bis { $high }
kind-switch = true oder false
entry-value = die Zahl { $value }
entry-ranged = die Spanne { $value } ({ $range } bis { $range2 })
entry-range-off = die Zahl { $value } mit ausgeschalteter Spanne { $range } bis { $range2 }
entry-integer = die Zahl { $value }
entry-word = das Wort „{ $word }“
fault-not-finite = keine endliche Zahl
    .remedy = nimm eine von { $low } bis { $high }
fault-outside-limit = { $value } liegt außerhalb der Grenzen
    .remedy = nimm eine Zahl von { $low } bis { $high }
fault-outside-whole = { $value } liegt außerhalb der Grenzen
    .remedy = nimm eine Zahl von { $low } bis { $high }
fault-not-whole = { $value } ist keine ganze Zahl
    .remedy = nimm eine von { $low } bis { $high }
fault-bad-range = die Spanne { $low } bis { $high } um { $value } passt nicht:{" "}
fault-no-range = hat keine Spanne
    .remedy = nimm { $expected }
fault-wrong-kind = hier steht { $found }
    .remedy = nimm { $expected }
fault-unknown-key-some = unbekannter Schlüssel
    .remedy = meintest du { $near }? `zeroline keys` nennt alle
fault-unknown-key-none = unbekannter Schlüssel
    .remedy = `zeroline keys` nennt alle
fault-follows-gift-table = folgt der Geschenketabelle
    .remedy = ändere die Tabelle oder setz zuerst gifts.mix auf false
fault-too-many-own-streams = ein Plan fasst höchstens { $most } eigene Einnahmequellen
    .remedy = entferne erst eine
fault-too-many-events = ein Plan fasst höchstens { $most } einmalige Posten
    .remedy = entferne erst einen
fault-unknown-event = die Basis hat keinen solchen Posten zum Entfernen
    .remedy = entferne diese Zeile
fault-too-many-scenarios = ein Plan fasst höchstens { $most } Szenarien
    .remedy = entferne erst eins
fault-unknown-scenario = unbekanntes Szenario
    .remedy = wähl ein anderes
fault-taken-id = die ID { $id } ist vergeben
    .remedy = nimm eine andere oder lass sie weg
fault-shared = das gilt für alle Szenarien gemeinsam
    .remedy = ändere es in der Basis
fault-other-currency = sein Geld ist in { $found }, das dieses Plans in { $expected }
    .remedy = wähl einen Plan in derselben Währung
range-fault-not-finite = ein Ende ist keine endliche Zahl
    .remedy = nimm zwei endliche Zahlen
range-fault-low-end-at-floor = ihr unteres Ende muss über { $least } liegen
    .remedy = nimm ein höheres unteres Ende oder den Wert allein
range-fault-low-end-above-value = ihr unteres Ende liegt über dem Wert
    .remedy = nimm einen Wert innerhalb der Spanne
range-fault-high-end-below-value = ihr oberes Ende liegt unter dem Wert
    .remedy = nimm einen Wert innerhalb der Spanne
range-fault-outside-limits = ein Ende liegt außerhalb der Grenzen
    .remedy = nimm Zahlen von { $least } bis { $most }
text-fault-empty-name = der Name ist leer
    .remedy = gib einen ein
text-fault-empty-gift-name = der Name des Geschenks ist leer
    .remedy = gib einen ein
text-fault-too-long = { $count } Zeichen sind zu viele
    .remedy = nimm höchstens { $most }
text-fault-control-characters = Steuerzeichen oder Zeilenumbrüche sind hier nicht erlaubt
    .remedy = entferne sie
text-fault-scenario-exists = ein Szenario „{ $name }“ gibt es schon
    .remedy = wähl einen anderen Namen
text-fault-name-of-base = „{ $crate }“ ist der Plan ohne Änderungen
    .remedy = wähl einen anderen Namen
gift-table-fault-too-many = eine Geschenketabelle fasst höchstens { $most } Geschenke
    .remedy = entferne einige
gift-table-fault-repeated = { $name } für { $coins } Münzen steht zweimal da
    .remedy = behalte eins davon
gift-table-fault-too-many-per-hour = mehr als { $most } Geschenke pro Stunde insgesamt
    .remedy = nimm weniger
actuals-fault-not-in-limits = eine Anzahl oder ein Betrag ist zu groß
    .remedy = nimm Zahlen bis { $most }
actuals-fault-negative = eine Anzahl ist unter 0
    .remedy = nimm 0 oder mehr
actuals-fault-bad-rate = ein Kurs liegt nicht über 0
    .remedy = nimm eine Zahl über 0
actuals-fault-no-hour = eine Stunde des Tages liegt nicht zwischen 0 und 23
    .remedy = nimm eine ganze Zahl von 0 bis 23
actuals-fault-other-month = erster und letzter sind keine Tage von { $month }
    .remedy = nimm Tage des Monats in ihrer Reihenfolge
actuals-fault-too-many = ein Plan fasst höchstens { $most } Zeilen einer Art
    .remedy = entferne einige
tax-bands-fault-too-many = ein Plan fasst höchstens { $most } Steuerstufen
    .remedy = entferne einige
tax-bands-fault-first-not-at0 = die erste Stufe beginnt bei { $from }
    .remedy = lass sie bei 0 beginnen, mit Satz 0, wenn nichts fällig ist
tax-bands-fault-not-rising = eine Stufe beginnt bei { $from }, nach einer ab { $above }
    .remedy = nimm eine Zahl über { $above }, höchstens { $most }
tax-bands-fault-bad-rate = { $rate } ist kein Satz
    .remedy = nimm eine Zahl von 0 bis 1

## Questions to a forecast that have no answer

refused-no-number = { $key } ist keine Zahl, die sich ändern lässt
    .remedy = wähl eine andere
refused-follows-gift-table = { $key } folgt der Geschenketabelle
    .remedy = setz gifts.mix auf false oder wähl eine andere
refused-locked = { $key } ist gesperrt
    .remedy = entsperr sie oder wähl eine andere
refused-no-range = { $key } hat keine Spanne zum Ändern
    .remedy = füg eine hinzu oder wähl eine andere
refused-nothing = keine Zahl darf sich ändern
    .remedy = wähl mindestens eine
refused-no-month = der Plan hat nur { $months } Monate
    .remedy = wähl einen davon
refused-no-share = { $share } ist kein Anteil der Durchläufe
    .remedy = nimm einen von 0 bis 1
refused-no-target = das Ziel ist keine endliche Zahl
    .remedy = nimm einen Betrag oder, für eine Chance, einen Anteil
refused-no-futures = der Plan hat keine Durchläufe
    .remedy = setz futures.count
no-axis-no-number = { $key } ist keine Zahl, die sich ändern lässt
    .remedy = wähl eine andere
no-axis-ends = { $low } bis { $high } passt nicht zu { $key }
    .remedy = nimm zwei Zahlen von { $least } bis { $most }, die kleinere zuerst
no-axis-points = eine Tabelle braucht 2 bis { $value } Punkte
    .remedy = angegeben: { $points }
no-sweep-twice = { $key } kann nicht auf beiden Achsen sein
    .remedy = wähl für eine davon eine andere Zahl
no-sweep-cells = { $cells } Punkte sind zu viele
    .remedy = nimm insgesamt höchstens { $value }
no-sweep-stopped = die Berechnung wurde abgebrochen
    .remedy = starte sie neu

## Faults of the user's own files of claims and gifts

row-fault-folder = das ist ein Ordner
    .remedy = ersetz ihn durch eine Datei dieses Namens
row-fault-not-a-file = das ist eine Pipe oder ein Gerät
    .remedy = ersetz es durch eine Datei dieses Namens
row-fault-unreadable = nicht lesbar ({ $reason })
    .remedy = mach die Datei lesbar
row-fault-too-large = größer als { $most } MiB, darum nicht verwendet
    .remedy = lass nur deine eigenen Zeilen darin
row-fault-not-csv-row = nicht als CSV lesbar ({ $reason })
    .remedy = schreib die Zeile neu
row-fault-semicolons = die Spalten sind durch Semikolons getrennt, darum fehlen { $missing }
    .remedy = speichere sie mit Kommas, beginnend mit { $columns }
row-fault-missing-columns = in der ersten Zeile fehlen { $missing }
    .remedy = beginn die Datei mit { $columns }
row-fault-unknown-column-some = unbekannte Spalte „{ $found }“
    .remedy = meintest du { $near }?
row-fault-unknown-column-none = unbekannte Spalte „{ $found }“
    .remedy = die Spalten sind { $columns }
row-fault-too-many-rows = mehr als { $most } Zeilen
    .remedy = der Rest wird nicht verwendet; entferne einige
row-fault-too-many-claims = zu diesem Schlüssel gibt es schon { $most } Angaben, weitere werden nicht verwendet
    .remedy = entferne einige
row-fault-more = Weitere Probleme werden nicht gezeigt
    .remedy = behebe zuerst diese
row-fault-too-many-fields = { $fields } Felder, wo die erste Zeile { $columns } hat
    .remedy = setz einen Text mit Kommas in Anführungszeichen
row-fault-text-too-long = ein Text von mehr als { $most } Zeichen beginnt mit „{ $text }“
    .remedy = fehlt ein Anführungszeichen?
row-fault-control-characters = „{ $text }“ hat Steuerzeichen oder Zeilenumbrüche
    .remedy = entferne sie
row-fault-repeated = dasselbe wie Zeile { $first }
    .remedy = behalte eine davon
row-fault-missing-value = value fehlt
    .remedy = ergänze eine Zahl wie 0.005
row-fault-missing = { $column } fehlt
    .remedy = ergänze es
row-fault-bad = { $column } ist „{ $found }“
    .remedy = nimm { $expected }
row-fault-not-between = { $value } liegt nicht zwischen low und high
    .remedy = berichtige eine der drei Zahlen
row-fault-unknown-key-some = unbekannter Schlüssel „{ $found }“
    .remedy = meintest du { $near }?
row-fault-unknown-key-none = unbekannter Schlüssel „{ $found }“
    .remedy = `zeroline keys` nennt alle
row-fault-outside-limits = { $value } liegt außerhalb der Grenzen von { $key }, { $low } bis { $high }
    .remedy = berichtige es oder beginn die Notiz mit “outside limit.”, um es trotzdem zu zeigen
row-fault-inside-limits = { $value } liegt innerhalb der Grenzen von { $key }, { $low } bis { $high }
    .remedy = entferne die Wörter “outside limit.” aus der Notiz
expected-number = eine Zahl wie 0.005, mit Punkt und ohne Währungszeichen
expected-source-date = ein Datum wie 2026-02-20, 2026-02 oder 2026
expected-day = einen Tag wie 2026-11-22
expected-currency = einen Währungscode wie EUR
expected-confidence = H, M oder L
expected-followers = eine Spanne wie 10000-50000 oder 1000000+
expected-whole = eine ganze Zahl von { $low } bis { $high }
expected-whole-or-nothing = eine ganze Zahl oder nichts
row-fault-utf16 = als UTF-16 gespeichert
    .remedy = speichere es als CSV, UTF-8
row-fault-not-utf8 = Byte { $byte } ist kein Text in UTF-8
    .remedy = speichere es als CSV, UTF-8
row-fault-not-csv = nicht als CSV lesbar ({ $reason })
    .remedy = speichere es als CSV, UTF-8
row-fault-unit-of-money = die Einheit ist „{ $found }“, aber { $key } zählt in { $expected }
    .remedy = nimm den Betrag in US-Dollar, mit einer Einheit, die mit USD beginnt
row-fault-unit-of-share = die Einheit ist „{ $found }“, aber { $key } zählt in { $expected }
    .remedy = nimm einen Anteil, 0.2 für 20%, mit einer Einheit, die mit dem Wort fraction beginnt
row-fault-unit = die Einheit ist „{ $found }“, aber { $key } zählt in { $expected }
    .remedy = nimm die Einheit des Schlüssels

## Faults of plan files

shape-section = erwartet sind die Felder in runden Klammern, etwa (name: value, name: value)
shape-own-streams = erwartet ist eine Liste in eckigen Klammern, etwa [(name: "Tips", amount_per_month: 100)]
shape-own-stream = erwartet sind die Felder in runden Klammern, etwa (name: "Tips", amount_per_month: 100)
shape-scenarios = erwartet ist eine Liste in eckigen Klammern, etwa [(name: "More LIVEs", changes: {"{"}{"}"})]
shape-scenario = erwartet sind die Felder in runden Klammern, etwa (name: "More LIVEs", changes: {"{"}{"}"})
shape-changes = erwartet sind Schlüssel und Werte in geschweiften Klammern, etwa {"{"}"brands.deals_per_month": 3{"}"}
shape-gifts = erwartet ist eine Liste in eckigen Klammern, etwa [(name: "Rose", coins: 1, per_hour: 40)]
shape-gift = erwartet ist ein Geschenk in runden Klammern, etwa (name: "Rose", coins: 1, per_hour: 40)
shape-actual-rows = erwartet ist eine Liste in eckigen Klammern, etwa [(day: "2027-01-31", minutes: 150, diamonds: 3000)]
shape-actual-day = erwartet ist ein Tag in runden Klammern, etwa (day: "2027-01-31", minutes: 150, diamonds: 3000)
shape-actual-amount = erwartet ist ein Betrag in runden Klammern, etwa (month: "2027-01", stream: "supporters", source: "typed", earned: 250)
shape-imported-file = erwartet ist eine Datei in runden Klammern, etwa (name: "revenue.csv", source: "live_center", imported: "2027-02-01")
shape-tax-bands = erwartet ist eine Liste in eckigen Klammern, etwa [(from: 0, rate: 0), (from: 12000, rate: 0.2)]
shape-tax-band = erwartet ist eine Stufe in runden Klammern, etwa (from: 12000, rate: 0.2)
shape-events = erwartet ist eine Liste in eckigen Klammern, etwa [(name: "Ring light", month: "2027-03", amount: 400, counts_as: "cost")]
shape-event = erwartet ist ein Posten in runden Klammern, etwa (name: "Ring light", month: "2027-03", amount: 400, counts_as: "cost")
shape-range = erwartet ist eine Spanne, etwa (value: 150, low: 90, high: 250), oder eine Zahl allein
plan-file-head =
    Ein Zeroline-Plan: erwartete Einnahmen aus LIVEs. `zeroline forecast FILE` berechnet ihn.
    Ändere ihn in einem beliebigen Texteditor. Eine Zahl steht allein da, 150, oder mit Spanne, (value: 150, low: 90, high: 250):
    8 von 10 Durchläufen liegen zwischen low und high. Was fehlt, bekommt seine Vorgabe; `zeroline keys` erklärt jede Zeile.
    `zeroline check FILE` findet Fehler. Deine Kommentare bleiben, wenn Zeroline den Plan speichert.
file-fault-conflict-markers = Merge-Konflikt
    .remedy = behalte eine Seite und lösch die Zeilen mit <<<<<<<, ======= und >>>>>>>
file-fault-missing-format = fehlt
    .remedy = schreib format: "{ $current }", als erste Zeile nach der öffnenden Klammer
file-fault-bad-format = hier steht { $found }
    .remedy = nimm "{ $current }", die Version des Formats
file-fault-newer-format = von einem neueren Zeroline (Format { $found }; dieses liest bis { $known })
    .remedy = aktualisiere Zeroline und öffne den Plan dann noch einmal
file-fault-more = Weitere Probleme werden nicht gezeigt
    .remedy = behebe zuerst diese
file-fault-likes = Likes bringen kein Geld, also gibt es nichts einzustellen
    .remedy = entferne diesen Abschnitt
file-fault-unknown-section-some = unbekannter Abschnitt
    .remedy = meintest du { $near }?
file-fault-unknown-section-none = unbekannter Abschnitt
    .remedy = die Abschnitte sind { $sections }, own und scenarios
file-fault-unknown-field-near = unbekanntes Feld
    .remedy = meintest du { $near }?
file-fault-unknown-field-section = unbekanntes Feld
    .remedy = es gehört in { $section }
file-fault-unknown-field-none = unbekanntes Feld
    .remedy = `zeroline keys` nennt alle
file-fault-bad-id = die ID ist { $found }
    .remedy = nimm eine ganze Zahl von 1 bis { $most } oder lass sie weg
file-fault-repeated-some = doppelt, zuerst in Zeile { $line }
    .remedy = behalte eins davon
file-fault-repeated-none = doppelt
    .remedy = behalte eins davon
file-fault-illegible = nicht lesbar
    .remedy = schreib es neu
file-fault-unquoted = hier steht { $found } ohne Anführungszeichen
    .remedy = nimm "{ $text }"
file-fault-wrong-value = hier steht { $found }
    .remedy = nimm { $expected }
file-fault-bad-part = { $part } ist { $found }
    .remedy = nimm { $expected }
file-fault-incomplete-range = der Spanne fehlt { $missing }
    .remedy = schreib (value: 150, low: 90, high: 250) oder eine Zahl allein
file-fault-range-on-and-off = die Spanne ist ein- und ausgeschaltet
    .remedy = behalte low und high oder low_off und high_off
file-fault-incomplete-gift = ein Geschenk braucht name, coins und per_hour
    .remedy = id darf fehlen
file-fault-incomplete-event = ein Posten braucht name, month, amount und counts_as
    .remedy = id darf fehlen
file-fault-unnamed-scenario = ein Szenario braucht einen Namen
    .remedy = füg einen hinzu, etwa name: "More LIVEs"
file-fault-unquoted-name = sein Name steht nicht in Anführungszeichen
    .remedy = schreib ihn wie "More LIVEs"
file-fault-not-a-text = kein Text
    .remedy = nimm einen Text in Anführungszeichen
file-fault-not-a-colour = keine Farbe
    .remedy = nimm eine ganze Zahl von 0 bis 255
file-fault-unquoted-key = { $found } ist kein Schlüssel
    .remedy = schreib ihn in Anführungszeichen, etwa "brands.deals_per_month"
read-fault-too-large = größer als { $most } MiB, also kann es kein Plan sein
    .remedy = öffne eine andere Datei
read-fault-folder = das ist ein Ordner
    .remedy = wähl eine Datei darin
read-fault-not-a-file = das ist eine Pipe oder ein Gerät, keine Datei
    .remedy = wähl eine Plandatei
read-fault-utf16 = als UTF-16-Text gespeichert
    .remedy = speichere sie in deinem Editor als UTF-8
read-fault-not-utf8 = Byte { $byte } ist kein Text in UTF-8
    .remedy = wenn das ein Plan ist, speichere ihn in deinem Editor als UTF-8
read-fault-in-use = ein anderes Programm hat diese Datei offen
    .remedy = schließ sie dort und versuch es noch einmal
read-fault-broken-link = das Ziel dieses Links fehlt
    .remedy = öffne den Plan dort, wo er jetzt ist
read-fault-not-found-some = keine solche Datei
    .remedy = meintest du { $near }?
read-fault-not-found-none = keine solche Datei
    .remedy = prüf Namen und Ordner
read-fault-no-folder = kein solcher Ordner
    .remedy = prüf den Pfad
read-fault-permission-denied = keine Berechtigung
    .remedy = mach die Datei lesbar
read-fault-system = nicht lesbar ({ $reason })
    .remedy = versuch es noch einmal oder öffne eine Kopie
syntax-fault-no-plan = in dieser Datei ist kein Plan
    .remedy = öffne eine andere oder erstell mit `zeroline new` einen neuen Plan
syntax-fault-no-opening-bracket = ein Plan beginnt mit einer öffnenden Klammer, (
    .remedy = ist das ein Zeroline-Plan?
syntax-fault-comma-missing = „{ $found }“ gehört nicht hierher
    .remedy = fehlt davor ein Komma? Namen schreibt man like_this, Zahlen wie 1500.5, Texte in Anführungszeichen
syntax-fault-name-missing = erwartet ist der Name eines Felds, hier steht „{ $found }“
    .remedy = schreib name: value, und Zahlen mit Punkt, nicht mit Komma
syntax-fault-colon-missing = nach dem Namen des Felds fehlt ein Doppelpunkt
    .remedy = schreib name: value
syntax-fault-value-missing = erwartet ist ein Wert, hier steht „{ $found }“
    .remedy = nimm eine Zahl, true, false oder einen Text in Anführungszeichen
syntax-fault-trailing-text = Text nach dem Ende des Plans
    .remedy = entferne ihn
syntax-fault-bad-escape = nach einem Backslash in einem Text muss n, t, " oder ein weiterer Backslash stehen
    .remedy = schreib \\ für einen Backslash
syntax-fault-single-quotes = ein Text braucht doppelte Anführungszeichen, etwa "Mona"
    .remedy = ersetz die einfachen
syntax-fault-quote-missing = der Text, der hier beginnt, geht über mehrere Zeilen, und der Text danach passt nicht
    .remedy = fehlt sein schließendes Anführungszeichen?
syntax-fault-too-deep = die Klammern sind hier tiefer verschachtelt als in jedem Plan
    .remedy = entferne die überzähligen
syntax-fault-mismatched-bracket = dieses { $closing } schließt das { $opening } in Zeile { $line } nicht
    .remedy = dazwischen ist eine Klammer zu viel oder zu wenig
syntax-fault-stray-bracket = es ist keine Klammer offen, die dieses { $bracket } schließen könnte
    .remedy = entferne es
syntax-fault-extensions = ein Plan nutzt keine Erweiterungen von RON
    .remedy = entferne die Zeile mit #![enable
syntax-fault-too-many-fields = mehr Felder in dieser Klammer, als ein Plan fassen kann
    .remedy = entferne die, die nicht hierher gehören
save-fault-exists = Datei gibt es schon
    .remedy = wähl einen anderen Namen
save-fault-not-a-file = das ist keine Datei
    .remedy = wähl einen Dateinamen
save-fault-no-folder = kein solcher Ordner
    .remedy = wähl einen anderen oder leg ihn zuerst an
save-fault-read-only = die Datei ist schreibgeschützt
    .remedy = speichere unter einem anderen Namen oder heb den Schutz auf
save-fault-no-permission = keine Berechtigung in diesem Ordner
    .remedy = wähl einen anderen
save-fault-in-use = ein anderes Programm hat diese Datei offen
    .remedy = schließ sie dort und speichere noch einmal oder unter einem anderen Namen
save-fault-full = der Datenträger ist voll
    .remedy = schaff Platz oder wähl einen anderen Datenträger
save-fault-other = kann nicht geschrieben werden ({ $system_reason })
    .remedy = speichere unter einem anderen Namen oder in einem anderen Ordner
file-warning-newer-fields = von einem neueren Zeroline (Format { $found }; dieses kennt { $known }); diese Felder wirken hier nicht und bleiben beim Speichern erhalten: { $names }
file-warning-unknown-change = Szenario „{ $scenario }“: unbekannter Schlüssel { $key }, darum wirkt die Änderung nicht; sie bleibt beim Speichern erhalten
file-warning-no-rate = plan.currency_per_usd ist 1, darum zählt ein US-Dollar aus Geschenken als 1 { $currency }
    .remedy = setz es auf den Preis eines US-Dollars in { $currency }
file-warning-misspelt-gift = gifts.gift_mix: „{ $name }“ steht nicht im Geschenkekatalog des Programms
    .remedy = meintest du { $near }?
part-number = eine Zahl
part-name = einen Namen in Anführungszeichen
part-text = einen Text in Anführungszeichen
part-month = einen Monat wie "2027-03"
part-counts-as = "income", "cost" oder "private"
part-day = einen Tag wie "2027-01-31"
part-hour = eine ganze Zahl von 0 bis 23
part-stream-key = den Schlüssel einer Einnahmequelle, etwa "gifts" oder "own.1"
part-stream-keys = Schlüssel von Einnahmequellen, etwa "gifts supporters"
part-count-keys = Namen von Anzahlen, etwa "likes minutes"
part-currency-code = einen Währungscode wie "EUR"
part-actuals-source = den Namen einer Quelle, etwa "live_center" oder "typed"
syntax-fault-open-bracket = dieses { $bracket } wird nie geschlossen
    .remedy = schließ es; wurde die Datei abgeschnitten, hol eine vollständige Kopie zurück
syntax-fault-open-text = der Text, der hier beginnt, wird nie geschlossen
    .remedy = setz ein Anführungszeichen an sein Ende
syntax-fault-open-comment = der Kommentar, der hier beginnt, wird nie geschlossen
    .remedy = setz */ an sein Ende
version-fault-too-large = Der frühere Text von { $path } konnte nicht als Version aufbewahrt werden: Er ist größer als jeder Plan.
version-fault-system = Der frühere Text von { $path } konnte nicht als Version aufbewahrt werden: { $reason }.
file-warning-misspelt-change = Szenario „{ $scenario }“: unbekannter Schlüssel { $key }, darum wirkt die Änderung nicht; sie bleibt beim Speichern erhalten; meintest du { $near }?

## Changes of a repair

repair-from-utf16 = war Text in UTF-16; als UTF-8 geschrieben
repair-not-utf8 = kein Text in UTF-8; durch � ersetzt
repair-first-side = Merge-Konflikt; die erste Seite bleibt
repair-first-side-left-out = ; weggelassen: { $dropped }
repair-first-side-more = {" "}und { $more } weitere Zeilen
repair-read-around = { $fault }; darum herum gelesen
repair-left-out = { $fault }; weggelassen
repair-no-format = keine Version lesbar; als { $current } genommen
repair-older-format = war { $found } und ist jetzt { $current }; jede Zahl bleibt
repair-newer-format = von einem neueren Zeroline (Format { $found }; dieses liest bis { $known }); unbekannte Felder sind weggelassen
repair-more = { $count } weitere Stellen wurden repariert oder weggelassen
repair-too-many-own-streams = hier sind { $count } Einnahmequellen, und ein Plan fasst höchstens { $most }; die ersten { $most } bleiben
repair-bad-id = keine ganze Zahl von 1 bis { $most }; die Einnahmequelle bekommt eine freie ID
repair-taken-id = die ID { $id } ist vergeben; die Einnahmequelle bekommt eine freie ID
repair-no-gift-table = die Geschenketabelle fehlt, darum zählen bei Geschenken die Regler
repair-cut-short = die Datei endet vor dem Plan; fehlende Zahlen bekommen ihre Vorgabe
repair-cut-short-missing = ; es fehlen: { $missing }
repair-cut-short-off = ; dafür ausgeschaltet: { $off }
repair-cut-short-lists = ; eigene Einnahmequellen und Szenarien fehlen vielleicht
repair-cut-list = die Datei endet in dieser Liste; ihre vollständigen Einträge bleiben
repair-illegible = nicht lesbar; weggelassen
repair-misspelt = unbekanntes Feld; als { $key } gelesen
repair-misplaced = im falschen Abschnitt; als { $key } gelesen
repair-section-by-fields = unbekannter Abschnitt; seine Felder gehören zu { $section }
repair-misspelt-section = unbekannter Abschnitt; als { $section } gelesen
repair-unknown-field = unbekanntes Feld; weggelassen
repair-repeated = doppelt; das erste bleibt
repair-corrected = { $fault }; auf { $value } gesetzt
repair-value-alone = { $fault }; auf den Wert allein gesetzt, { $value }
repair-default = { $fault }; auf die Vorgabe gesetzt, { $value }
repair-too-much = mehr, als ein Plan fasst; der Rest der Datei ist weggelassen
repair-open-stream = die Einnahmequelle davor ist nicht geschlossen; hier geschlossen
repair-open-section = der Abschnitt davor ist nicht geschlossen; hier geschlossen
repair-stray-bracket = dieses { $bracket } passt hier zu nichts; weggelassen
repair-open-comment = der Kommentar, der hier beginnt, wird nie geschlossen; diese Zeile ist weggelassen
repair-illegible-line = nicht lesbar; diese Zeile ist weggelassen
repair-early-end = der Plan scheint davor zu enden; weitergelesen
repair-comma-missing = davor fehlt ein Komma; ergänzt
repair-no-stream = außerhalb einer Einnahmequelle; hier beginnt eine
repair-outside-section = außerhalb seines Abschnitts; zu { $section } genommen
repair-bracket-missing = die öffnende Klammer fehlt; ergänzt

## The reasons why no window opens

window-fault-no-display = weder DISPLAY noch WAYLAND_DISPLAY ist gesetzt, also gibt es keinen Bildschirm für ein Fenster; starte zeroline auf einem Desktop
window-fault-no-answer = der Bildschirm antwortet nicht; prüf DISPLAY oder WAYLAND_DISPLAY oder starte zeroline auf einem Desktop
window-fault-not-opened = es ließ sich kein Fenster öffnen ({ $error })
window-fault-no-graphics = es gibt keinen Grafiktreiber für ein Fenster ({ $errors }); installiere einen, etwa den von Mesa
window-fault-no-graphics-card = es gibt keine Grafikkarte
