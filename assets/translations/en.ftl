# English, the language of the program's own words; every other file has the same messages. README.md beside this file says how to write them.

## Faults: a reason and its remedy, the attribute `remedy`, in one line

reason-and-remedy = { $reason }; { $remedy }

## Keys: labels, units beside numbers, and meanings. `unit` is the unit in words, as it may be typed beside a number; `beside` stands behind a number in
## a narrow field; `short` has 16 letters at most.

key-plan-name = Name
    .help = Name of this plan.
key-plan-note = Note
    .help = Who this plan is for, or anything you want to remember.
key-plan-currency = Currency
    .help = Currency of all money in the plan, by its ISO 4217 code. Set here, it converts nothing; the window asks.
key-plan-start_month = First month
    .short = Months from
    .help = First month of the plan.
key-plan-months = Months
    .unit = months
    .beside = months
    .help = Number of months in the plan.
key-plan-goal_measure = Goal counts
    .help = Measure of the goal: gross, or take_home after costs and tax.
key-costs-tax_year_start = Tax year starts
    .help = Calendar month in which a tax year begins, 1 to 12; a loss lowers the tax of its own tax year only.
key-cash-earned_before = Was already earning
    .help = Whether the streams of the first month earned as much before it, so that payments are on their way.
key-futures-count = Futures
    .unit = futures
    .help = Number of futures to run; 0 for none.
key-futures-seed = Seed
    .help = Random seed; the same seed gives the same futures.
key-audience-growth_rate = Audience growth
    .unit = fraction a month
    .beside = a month
    .help = Audience growth a month; every stream that follows the audience grows with it.
key-audience-likes_per_month = Likes per month
    .unit = likes
    .beside = likes
    .help = Likes on your LIVEs and videos in a month. They pay nothing.
key-audience-likes_baseline = Usual likes per month
    .unit = likes
    .beside = likes
    .help = Likes at which your visibility is as usual; only used with a lift from likes.
key-audience-lift_per_doubling = Lift per doubling of likes
    .unit = fraction
    .help = Your own assumption: extra gifts if likes doubled and more people saw you. No source gives a figure.
key-live-sessions_per_month = LIVEs per month
    .unit = LIVEs
    .beside = LIVEs
    .help = LIVEs in a month.
key-live-hours_per_session = Hours per LIVE
    .unit = hours
    .typed = h, hr
    .help = Length of one LIVE.
key-gifts-gifts_per_hour = Gifts per hour
    .unit = gifts
    .beside = gifts
    .help = Virtual gifts viewers send in an hour of LIVE.
key-gifts-coins_per_gift = Coins per gift
    .unit = coins
    .beside = coins
    .help = Price of an average gift in coins: a Rose is 1, a Lion { NUMBER(29999) }.
key-gifts-diamonds_per_coin = Diamonds per coin
    .unit = diamonds
    .beside = diamonds
    .help = Diamonds you receive for each coin of a gift. TikTok's own gift list says 1.
key-gifts-usd_per_diamond = US dollars per diamond
    .unit = USD
    .help = Payout for one diamond after the platform's share. No official rate is published.
key-gifts-top_fan_share = Gifts from the top fan
    .unit = fraction of gifts
    .help = Share of gift income from one person.
key-gifts-top_fan_leaves = Top fan leaves
    .unit = chance a month
    .help = Chance each month that this person stops giving; used by the futures.
key-brands-deals_per_month = Deals per month
    .unit = deals
    .beside = deals
    .help = Sponsored posts in a month.
key-brands-fee_per_deal = Fee per deal
    .unit = money
    .help = Fee a brand pays for one sponsored post.
key-rewards-videos_per_month = Videos per month
    .unit = videos
    .beside = videos
    .help = Videos of a minute or more that can earn rewards.
key-rewards-views_per_video = Views per video
    .unit = views
    .beside = views
    .help = Views of an average video.
key-rewards-qualified_share = Views that qualify
    .unit = fraction
    .help = Share of views that count: unique, from the For You feed, five seconds or more.
key-rewards-rpm = RPM
    .unit = money per { NUMBER(1000) } qualified views
    .help = Payout for { NUMBER(1000) } qualified views.
key-segments-segments_per_month = Sponsored segments per month
    .short = Segments a month
    .unit = sponsored segments
    .help = Parts of a LIVE that a sponsor pays for.
key-segments-fee_per_segment = Fee per segment
    .unit = money
    .help = Fee a sponsor pays for one segment.
key-segments-shoutouts_per_month = Shout-outs per month
    .unit = shout-outs
    .help = Paid shout-outs on your LIVEs.
key-segments-fee_per_shoutout = Fee per shout-out
    .unit = money
    .help = Fee for one shout-out.
key-segments-collabs_per_month = Paid collaborations per month
    .unit = paid collaborations
    .help = LIVEs together with someone who pays you for it.
key-segments-fee_per_collab = Fee per collaboration
    .unit = money
    .help = Fee for one paid collaboration.
key-affiliate-clicks_per_month = Product clicks per month
    .unit = product clicks
    .help = Clicks on the products you show.
key-affiliate-conversion_rate = Conversion rate
    .unit = fraction
    .help = Share of clicks that become an order.
key-affiliate-order_value = Average order value
    .unit = money
    .help = Value of an average order.
key-affiliate-commission_rate = Commission
    .unit = fraction
    .help = Your share of an order; the seller sets it.
key-affiliate-refund_rate = Refunded orders
    .unit = fraction
    .help = Share of orders sent back: they pay no commission.
key-merch-orders_per_month = Orders per month
    .short = Orders
    .unit = orders
    .beside = orders
    .help = Orders of your own merch.
key-merch-price = Price
    .unit = money
    .help = Price of one order for the buyer.
key-merch-unit_cost = Unit cost
    .unit = money, shipping included
    .help = Your cost of one order, shipping included.
key-merch-return_rate = Returned orders
    .unit = fraction
    .help = Share of orders that come back.
key-supporters-opening_members = Members at the start
    .unit = members
    .beside = members
    .help = Members when the plan begins.
key-supporters-new_members_per_month = New members per month
    .short = New members
    .unit = members
    .beside = members
    .help = Members who join in a month.
key-supporters-churn_rate = Churn
    .unit = fraction a month
    .beside = a month
    .help = Share of members who leave each month.
key-supporters-membership_price = Membership price
    .unit = money a month
    .beside = a month
    .help = Price of a membership a month.
key-supporters-platform_fee_rate = Platform fee
    .unit = fraction
    .help = Share the membership platform keeps.
key-supporters-donations_per_month = Donations per month
    .unit = donations
    .beside = donations
    .help = One-time donations in a month.
key-supporters-average_donation = Average donation
    .unit = money
    .help = Average donation before fees.
key-supporters-donation_fee_rate = Donation fee
    .unit = fraction
    .help = Share the donation platform keeps.
key-subscriptions-subscribers = Subscribers
    .unit = subscribers
    .help = People who subscribe to your LIVEs.
key-subscriptions-price = Price
    .unit = money a month
    .beside = a month
    .help = Price of a subscription a month.
key-subscriptions-store_fee_rate = App store fee
    .unit = fraction
    .help = Share the app store keeps.
key-subscriptions-creator_share = Your share
    .unit = fraction
    .help = Your share of the rest after the app store fee.
key-fees-card_rate = Card fee
    .unit = fraction
    .help = Share of each payment the card company keeps: merch, members and donations.
key-fees-card_fixed = Card fee per payment
    .unit = money a payment
    .help = Fixed part of the card company's fee.
key-costs-fixed_per_month = Fixed costs per month
    .unit = money
    .help = Costs that do not depend on your income: light, internet, tools.
key-costs-manager_rate = Manager's cut
    .unit = fraction of brands + segments
    .help = A manager's share of brand deals and LIVE segments.
key-costs-tax_set_aside_rate = Tax to set aside
    .unit = fraction of profit
    .help = Share of profit you set aside for tax.
key-costs-profit_before = Profit before the plan
    .unit = money
    .help = Profit of the tax year before the first month; a loss is negative.
key-cash-opening = Cash at the start
    .unit = money
    .help = Money you can spend when the plan begins; debts are negative.
key-cash-living_per_month = Living costs per month
    .short = Living costs
    .unit = money
    .help = Rent, food and everything else you pay for privately in a month.
key-season-jan = January
    .unit = multiplier
    .help = January compared with a usual month, for seasonal streams.
key-season-feb = February
    .unit = multiplier
    .help = February compared with a usual month, for seasonal streams.
key-season-mar = March
    .unit = multiplier
    .help = March compared with a usual month, for seasonal streams.
key-season-apr = April
    .unit = multiplier
    .help = April compared with a usual month, for seasonal streams.
key-season-may = May
    .unit = multiplier
    .help = May compared with a usual month, for seasonal streams.
key-season-jun = June
    .unit = multiplier
    .help = June compared with a usual month, for seasonal streams.
key-season-jul = July
    .unit = multiplier
    .help = July compared with a usual month, for seasonal streams.
key-season-aug = August
    .unit = multiplier
    .help = August compared with a usual month, for seasonal streams.
key-season-sep = September
    .unit = multiplier
    .help = September compared with a usual month, for seasonal streams.
key-season-oct = October
    .unit = multiplier
    .help = October compared with a usual month, for seasonal streams.
key-season-nov = November
    .unit = multiplier
    .help = November compared with a usual month, for seasonal streams.
key-season-dec = December
    .unit = multiplier
    .help = December compared with a usual month, for seasonal streams.
key-plan-currency_per_usd = Currency per US dollar
    .unit = money per USD
    .help = Value of one US dollar in the plan's currency; diamonds are paid in US dollars.
key-plan-goal_per_month = Goal per month
    .unit = money
    .help = Income you want to reach in a month.
key-futures-together = Streams move together
    .unit = fraction
    .help = How closely streams swing together from month to month: 0 not at all, 1 in step.
key-gifts-mix = Gifts by name
    .help = Whether gifts per hour and coins per gift follow a table of gifts by name; turned off, both keep their own numbers.
key-own-name = Name
    .help = Name of this stream.
key-own-amount_per_month = Amount per month
    .short = Amount
    .unit = money
    .help = Income from this stream of your own in a month.
setting-enabled = Counted in
    .help = Whether this stream earns; turned off, it keeps its numbers.
setting-follows_audience = Follows the audience
    .unit = fraction
    .help = How far this stream grows with the audience: 0 not at all, 1 fully.
setting-seasonal = Seasonal
    .help = Whether the seasons of the plan apply to this stream.
setting-swing = Swing from month to month
    .unit = σ of the logarithm
    .help = Random change from one month to the next; used by the futures.
setting-starts_month = Starts in month
    .unit = months
    .beside = months
    .help = Months until this stream begins to earn: 0 from the first month on.
setting-ends_month = Ends in month
    .unit = months
    .beside = months
    .help = First month in which this stream no longer earns, counted as its start; 120 for never.
setting-paid_after_days = Paid after
    .unit = days
    .beside = days
    .help = Days from the month it is earned in to the payment, in months of 30 days.
setting-minimum_payout = Minimum payout
    .unit = money
    .help = Least amount that is paid out; less than that waits for the next month.

## Streams: the name; `short` where there is little room; `within` in a sentence.

stream-gifts = LIVE gifts
    .within = gifts
stream-brands = Brand partnerships
    .short = Brands
    .within = brands
stream-rewards = Creator Rewards
    .short = Rewards
    .within = rewards
stream-segments = LIVE segments
    .short = Segments
    .within = segments
stream-affiliate = Affiliate
    .within = affiliate
stream-merch = Merch
    .within = merch
stream-supporters = Supporters
    .within = supporters
stream-subscriptions = LIVE subscriptions
    .short = Subscriptions
    .within = subscriptions

line-one-off = one-off
line-likes = likes
line-gross = gross
line-costs = costs
line-tax = tax
line-take-home = take-home
rate-rpm = Rewards RPM
rate-commission = Affiliate commission

## Parts of the figures that an event changes, and measures

counts-as-income = income
counts-as-cost = cost
counts-as-private = private
measure-gross = gross
measure-take_home = take-home

## The support of a claim

support-high = well supported
support-medium = some support
support-low = weak

## Months: `short` alone, `dated` before a year where that is another form

month-1 = January
    .short = Jan
month-2 = February
    .short = Feb
month-3 = March
    .short = Mar
month-4 = April
    .short = Apr
month-5 = May
    .short = May
month-6 = June
    .short = Jun
month-7 = July
    .short = Jul
month-8 = August
    .short = Aug
month-9 = September
    .short = Sep
month-10 = October
    .short = Oct
month-11 = November
    .short = Nov
month-12 = December
    .short = Dec

month-of-year = { $month } { $year }
short-month-of-year = { $month } { $year }

## New plans and scenarios

my-plan = My plan
new-plan = New plan
new-own-stream = My stream
new-scenario = Scenario
base-name = Base

## Examples: the name, and a line about it

example-growing-creator = Growing creator
    .about = Twenty LIVEs a month, and a little from every stream
example-first-lives = First LIVEs
    .about = 800 followers, two LIVEs a week to learn how it is done
example-part-time = Part-time
    .about = { NUMBER(15000) } followers and a day job, three evenings a week
example-full-time = Full-time
    .about = { NUMBER(120000) } followers, LIVE as a job, with a manager
example-musician = Musician
    .about = { NUMBER(25000) } followers; shirts and members carry the songs
example-shop-seller = Shop seller
    .about = { NUMBER(18000) } followers, beauty products on commission
example-gifts-only = Gifts only
    .about = { NUMBER(20000) } followers, battles and chat, nothing but gifts

## Typed numbers: the word between the ends of a range, and a period after a number. `typed` lists other ways to write it, separated by commas.

range-between = to

## Currencies: the name of each in the singular

currency-AED = UAE dirham
currency-AFN = Afghan afghani
currency-ALL = Albanian lek
currency-AMD = Armenian dram
currency-AOA = Angolan kwanza
currency-ARS = Argentine peso
currency-AUD = Australian dollar
currency-AWG = Aruban florin
currency-AZN = Azerbaijani manat
currency-BAM = Bosnian mark
currency-BBD = Barbadian dollar
currency-BDT = Bangladeshi taka
currency-BGN = Bulgarian lev
currency-BHD = Bahraini dinar
currency-BIF = Burundian franc
currency-BMD = Bermudian dollar
currency-BND = Brunei dollar
currency-BOB = Bolivian boliviano
currency-BRL = Brazilian real
currency-BSD = Bahamian dollar
currency-BTN = Bhutanese ngultrum
currency-BWP = Botswanan pula
currency-BYN = Belarusian rouble
currency-BZD = Belize dollar
currency-CAD = Canadian dollar
currency-CDF = Congolese franc
currency-CHF = Swiss franc
currency-CLP = Chilean peso
currency-CNY = Chinese yuan
currency-COP = Colombian peso
currency-CRC = Costa Rican colón
currency-CUP = Cuban peso
currency-CVE = Cape Verdean escudo
currency-CZK = Czech koruna
currency-DJF = Djiboutian franc
currency-DKK = Danish krone
currency-DOP = Dominican peso
currency-DZD = Algerian dinar
currency-EGP = Egyptian pound
currency-ERN = Eritrean nakfa
currency-ETB = Ethiopian birr
currency-EUR = Euro
currency-FJD = Fijian dollar
currency-FKP = Falkland Islands pound
currency-GBP = British pound
currency-GEL = Georgian lari
currency-GHS = Ghanaian cedi
currency-GIP = Gibraltar pound
currency-GMD = Gambian dalasi
currency-GNF = Guinean franc
currency-GTQ = Guatemalan quetzal
currency-GYD = Guyanese dollar
currency-HKD = Hong Kong dollar
currency-HNL = Honduran lempira
currency-HTG = Haitian gourde
currency-HUF = Hungarian forint
currency-IDR = Indonesian rupiah
currency-ILS = Israeli shekel
currency-INR = Indian rupee
currency-IQD = Iraqi dinar
currency-IRR = Iranian rial
currency-ISK = Icelandic króna
currency-JMD = Jamaican dollar
currency-JOD = Jordanian dinar
currency-JPY = Japanese yen
currency-KES = Kenyan shilling
currency-KGS = Kyrgyz som
currency-KHR = Cambodian riel
currency-KMF = Comorian franc
currency-KPW = North Korean won
currency-KRW = South Korean won
currency-KWD = Kuwaiti dinar
currency-KYD = Cayman Islands dollar
currency-KZT = Kazakh tenge
currency-LAK = Lao kip
currency-LBP = Lebanese pound
currency-LKR = Sri Lankan rupee
currency-LRD = Liberian dollar
currency-LSL = Lesotho loti
currency-LYD = Libyan dinar
currency-MAD = Moroccan dirham
currency-MDL = Moldovan leu
currency-MGA = Malagasy ariary
currency-MKD = Macedonian denar
currency-MMK = Myanmar kyat
currency-MNT = Mongolian tugrik
currency-MOP = Macanese pataca
currency-MRU = Mauritanian ouguiya
currency-MUR = Mauritian rupee
currency-MVR = Maldivian rufiyaa
currency-MWK = Malawian kwacha
currency-MXN = Mexican peso
currency-MYR = Malaysian ringgit
currency-MZN = Mozambican metical
currency-NAD = Namibian dollar
currency-NGN = Nigerian naira
currency-NIO = Nicaraguan córdoba
currency-NOK = Norwegian krone
currency-NPR = Nepalese rupee
currency-NZD = New Zealand dollar
currency-OMR = Omani rial
currency-PAB = Panamanian balboa
currency-PEN = Peruvian sol
currency-PGK = Papua New Guinean kina
currency-PHP = Philippine peso
currency-PKR = Pakistani rupee
currency-PLN = Polish zloty
currency-PYG = Paraguayan guaraní
currency-QAR = Qatari riyal
currency-RON = Romanian leu
currency-RSD = Serbian dinar
currency-RUB = Russian rouble
currency-RWF = Rwandan franc
currency-SAR = Saudi riyal
currency-SBD = Solomon Islands dollar
currency-SCR = Seychellois rupee
currency-SDG = Sudanese pound
currency-SEK = Swedish krona
currency-SGD = Singapore dollar
currency-SHP = Saint Helena pound
currency-SLE = Sierra Leonean leone
currency-SOS = Somali shilling
currency-SRD = Surinamese dollar
currency-SSP = South Sudanese pound
currency-STN = São Tomé dobra
currency-SVC = Salvadoran colón
currency-SYP = Syrian pound
currency-SZL = Swazi lilangeni
currency-THB = Thai baht
currency-TJS = Tajik somoni
currency-TMT = Turkmen manat
currency-TND = Tunisian dinar
currency-TOP = Tongan paanga
currency-TRY = Turkish lira
currency-TTD = Trinidad and Tobago dollar
currency-TWD = Taiwan dollar
currency-TZS = Tanzanian shilling
currency-UAH = Ukrainian hryvnia
currency-UGX = Ugandan shilling
currency-USD = US dollar
currency-UYU = Uruguayan peso
currency-UZS = Uzbek som
currency-VES = Venezuelan bolívar
currency-VND = Vietnamese dong
currency-VUV = Vanuatu vatu
currency-WST = Samoan tala
currency-XAF = Central African CFA franc
currency-XCD = East Caribbean dollar
currency-XCG = Caribbean guilder
currency-XOF = West African CFA franc
currency-XPF = CFP franc
currency-YER = Yemeni rial
currency-ZAR = South African rand
currency-ZMW = Zambian kwacha
currency-ZWG = Zimbabwe gold

## Countries

country-AE = United Arab Emirates
country-AR = Argentina
country-AT = Austria
country-AU = Australia
country-BD = Bangladesh
country-BE = Belgium
country-BG = Bulgaria
country-BO = Bolivia
country-BR = Brazil
country-CA = Canada
country-CH = Switzerland
country-CL = Chile
country-CO = Colombia
country-CR = Costa Rica
country-CY = Cyprus
country-CZ = Czechia
country-DE = Germany
country-DK = Denmark
country-DO = Dominican Republic
country-EC = Ecuador
country-EE = Estonia
country-EG = Egypt
country-ES = Spain
country-FI = Finland
country-FR = France
country-GB = United Kingdom
country-GH = Ghana
country-GR = Greece
country-GT = Guatemala
country-HK = Hong Kong
country-HR = Croatia
country-HU = Hungary
country-ID = Indonesia
country-IE = Ireland
country-IL = Israel
country-IN = India
country-IS = Iceland
country-IT = Italy
country-JP = Japan
country-KE = Kenya
country-KH = Cambodia
country-KR = South Korea
country-KZ = Kazakhstan
country-LT = Lithuania
country-LU = Luxembourg
country-LV = Latvia
country-MA = Morocco
country-MT = Malta
country-MX = Mexico
country-MY = Malaysia
country-NG = Nigeria
country-NL = Netherlands
country-NO = Norway
country-NZ = New Zealand
country-PE = Peru
country-PH = Philippines
country-PK = Pakistan
country-PL = Poland
country-PT = Portugal
country-PY = Paraguay
country-RO = Romania
country-RS = Serbia
country-SA = Saudi Arabia
country-SE = Sweden
country-SG = Singapore
country-SI = Slovenia
country-SK = Slovakia
country-TH = Thailand
country-TR = Türkiye
country-TW = Taiwan
country-UA = Ukraine
country-US = United States
country-UY = Uruguay
country-VN = Vietnam
country-ZA = South Africa

## The menus and the names of commands

menu-file = File
menu-edit = Edit
menu-view = View
menu-help = Help
menu-new = New
menu-new-plan = New plan
menu-make-it-yours = Make it yours…
menu-empty-plan = Empty plan
menu-open = Open…
menu-open-recent = Open recent
menu-save = Save
menu-save-as = Save as…
menu-import-files = Import…
menu-real-amounts = Real amounts…
menu-versions = Versions…
menu-recover = Recover unsaved changes…
menu-quit = Quit
menu-undo = Undo
menu-redo = Redo
menu-history = History
menu-theme = Theme
menu-dark = Dark
menu-light = Light
menu-high-contrast = High contrast
menu-system = System
menu-motion = Motion
menu-full-motion = Full
menu-reduced-motion = Reduced
menu-language = Language
menu-numbers = Numbers
menu-zoom = Zoom
menu-blur-amounts = Blur amounts
menu-blur-at-start = Blur amounts at every start
menu-copy-months = Copy all months as CSV
menu-copy-picture = Copy the view as a picture
menu-copy-plan = Copy the plan's text
menu-export = Export
menu-export-picture = Picture…
menu-export-report = Report…
menu-export-workbook = Spreadsheet…
menu-open-exported = Open the file
menu-rename-plan = Rename the plan
menu-larger = Larger
menu-smaller = Smaller
menu-normal-size = Normal size
menu-collapse-all = Collapse all cards
menu-expand-all = Expand all cards
menu-show-base = Show the base
menu-show-scenario = Show a scenario
menu-next-scenario = Next scenario
menu-previous-scenario = Previous scenario
menu-add-scenario = Add a scenario
menu-differences = Differences
menu-previous-month = Previous month
menu-next-month = Next month
menu-next-panel = Next panel
menu-previous-panel = Previous panel
menu-go-to-menu = Go to the menu
menu-shortcuts = Keyboard shortcuts
menu-calculation = About this calculation…
menu-new-seed = New random seed
menu-about = About Zeroline

## Texts of the views

view-month = Month
    .question = How does this month add up?
    .about = Each bar is one stream in the chosen month; costs and tax lead from gross down to take-home. Step through the months above the chart, or with the arrow keys while the chart is in focus. The amounts are as set: how far they may vary is in “Range”, and when they are paid in “Cash”.
view-time = Time
    .question = How does each stream add up over time?
    .about = Each area is one stream, stacked month by month: gains above zero, losses below, the total on top, and likes flat at zero. Click a month to see its mix, or walk with the arrow keys while the chart is in focus. The amounts are as set: the chart does not say how sure they are, nor when the money arrives.
view-cash = Cash
    .question = When does the money arrive?
    .about = Above is the money that is left each month, with its band in the futures; below are earnings beside payments. Set when each stream is paid on its card, and your money at the start and living costs on the card “Cash”. It leaves out all that the plan does not know, such as loans, savings and bills.
view-range = Range
    .question = How sure is that?
    .about = Each future is one simulated run of the plan: 8 in 10 are in the wide band, half in the narrow one. Drag the marker beside the dots to read the chance of an amount, or choose one future to see its figures. It is only as good as your ranges: a number without a range counts as certain.
view-matters = Matters
    .question = What matters most?
    .about = Each bar shows the change in the total while one number goes from the low to the high end of its range and the rest stays as set. Click a bar to go to its slider. A number without a range has no bar, and a wide bar may be a wide guess rather than a strong effect.
view-reach = Reach
    .question = What would it take?
    .about = Each row is one number, and the value at which it alone reaches the target. Choose the target above, apply an answer, or lock a number that you cannot change. It does not say whether a change is realistic, nor how to bring it about.
view-compare = Compare
    .question = Which is better?
    .about = The scenarios side by side: their figures, their months, and how much each change contributes. Choose above which of them to compare, and with which one. All are computed with the same draws, so a difference comes from your changes alone; how likely a scenario is, it does not say.
view-reality = Reality
    .question = How is it going?
    .about = Past months as they really were beside the plan, and the rest of the plan given that past. Import files of platforms or type real amounts, then use a number from your data where it differs. A few months say little: until there are more, the plan's own numbers count for most.
view-others = Others
    .question = What do others say?
    .about = The gross of the chosen month if a coin paid as each published claim says, with your own plan among them. Step through the months above; a row shows its source. None of these claims is official, and only gifts are computed anew, nothing else.
about-view = About this view
about-sheet = About this sheet
copy-text = Copy
copy-as-text = Copy as text
copy-csv = Copy CSV
copy-for-spreadsheet = Copy for a spreadsheet
copy-done = Copied
month-line = { $month }, month { $place } of { $months }, as set
month-as-set = As set: every number at its value, without its range.
month-tax = Tax
month-summary = { $month }: gross { $gross }, take-home { $take_home }; likes { $zero }
range-no-futures = This plan runs no futures: futures.count is 0 in its file.
range-running = Running the futures…
range-band = { $futures } futures, each with every number drawn from its range. 8 in 10 have a total of { $low } to { $high }.
range-half-have-more = Half have more than { $median }.
range-one-future = One future
range-rank-worst = Worst
range-rank-one-in-ten = 1 in 10
range-rank-median = Median
range-rank-nine-in-ten = 9 in 10
range-rank-best = Best
range-dots = { $months ->
    [one] The month, 50 dots
   *[other] The { $months } months, 50 dots
}
range-each-dot = each dot: 1 future in 50
range-drag-marker = Drag to read the chance of an amount
range-reach = { $hundred } in 100 futures reach { $amount }
range-in-hundred-reach = in 100 reach
range-reached-amount = Amount that they reach
matters-intro = Change in { $measure } over { $months } months from the low to the high of each range, the rest as set. Click a bar to find its slider.
matters-no-range = No number has a range yet. Add one with the ± beside a slider.
matters-as-set = { $total } as set
matters-moves-with-total = moves with the total
matters-bar = { $name }: at { $low } { $low_effect }, at { $high } { $high_effect }
matters-likes = { $likes }: { $effect }
matters-ends =
    At { $low }: { $low_effect }
    At { $high }: { $high_effect }
matters-ends-with-rank =
    At { $low }: { $low_effect }
    At { $high }: { $high_effect }
    Moves with the total: { $rank } (0 not at all, 1 in step)
others-own-rate = { $rate } a coin, as set
others-rate = { $rate } a coin, { $site }, { $dated }
others-rate-beyond = { $rate } a coin, { $site }, { $dated }; outside the limits of a plan
others-own-row = The plan as set
others-likes = Likes, by every claim
others-likes-summary = Likes: { $zero } by every claim

## The panels around the views

panel-export = Export
panel-blur = Blur amounts
panel-blurred = Amounts blurred
panel-copied-months = Copied all months as CSV
panel-blur-hint = Hides every amount; point at one to see it
panel-rename-hint = Click to rename the plan
panel-up-to-date = Up to date
panel-updating = Updating…
panel-offline = Works offline
panel-offline-hint = Nothing leaves this computer: the program has no network code
panel-no-change = : no change as set.
panel-move-a-slider = Move a slider to see what it changes.
panel-history = History
panel-close-history = Close the history
panel-saved-step = saved
panel-income-mix = Income mix
panel-gross = Gross
panel-costs-and-tax = Costs and tax
panel-take-home = Take-home
panel-loss = loss
panel-sources-of-rates = Sources of the rates
panel-lift-from-likes = Lift from likes
panel-no-lift = Visibility: no lift assumed. A lift would count under gifts, never here.
panel-menu-bar = Menu bar
panel-summary = Summary
panel-beside = Beside the view
panel-status = Status
panel-message-undo = Undo “{ $step }”
panel-message-keys = Keys: { $keys }
panel-message-command-on = { $command } “{ $step }”
panel-message-rate = { $label }: { $value }, { $note }; show the sources
panel-message-lift = Visibility: you assume { $lift } more gifts for each doubling of likes. At your likes that is gifts × { $factor }, counted under gifts, never here.
summary-gross-of-month = Gross, { $month }
summary-gross = Gross, { $months }
summary-take-home = Take-home, { $months }
summary-goal-first-met = { $goal } first met
summary-of-it-take-home = Of it, take-home
summary-difference = { $difference } to the base
summary-sooner = { $months ->
    [one] 1 month sooner
   *[other] { $months } months sooner
}
summary-later = { $months ->
    [one] 1 month later
   *[other] { $months } months later
}
summary-base-met = base: { $month }
summary-base-not-met = base: not met
summary-goal-met = Goal met
summary-per-live-hour = { $amount } per LIVE hour
summary-no-live-hours = no LIVE hours
summary-before-costs = before costs and tax
summary-after-costs = after costs and tax
summary-not-met = Not met
summary-measured = { $measure }, in { $months }
summary-measured-in-month = { $measure }, month { $month } of { $months }
summary-band = 8 in 10: { $low } to { $high }
summary-band-pending = 8 in 10: …
summary-meet-though = but in { $share } futures
summary-meet-by = 8 in 10: by { $month }
summary-meet = { $share } futures meet it
summary-as-set = as set, { $measure }

## The numbers of a plan: cards, rows, fields and ranges

assumptions-likes = ♥ Likes
assumptions-live = LIVE schedule and audience
assumptions-costs = Costs and tax
assumptions-seasons = Seasons
assumptions-likes-more = Lift from likes
assumptions-likes-note = Likes pay nothing. If you believe that more likes bring more viewers, set a lift here; it counts under gifts.
assumptions-seasons-note = Each month compared with a usual one, for seasonal streams.
assumptions-stream-more = Growth, season and months
assumptions-when-paid = When it is paid
assumptions-cash = Cash
assumptions-plan-name = Name of the plan
assumptions-plan-more = Note and exchange rate
assumptions-add-stream = Add a stream
assumptions-add-stream-tip = A stream of your own, for other income
assumptions-remove-stream = Remove this stream
assumptions-goal-a-month = Goal a month
assumptions-off = off
assumptions-differs = , differs from the base
assumptions-eight-in-ten = 8 in 10:
assumptions-no-range = No range
assumptions-sources = Sources
assumptions-note = Note
assumptions-lock = Lock
assumptions-unlock = Unlock
assumptions-range-off = Turn the range off
assumptions-range-on = Turn the range on
assumptions-make-base = Make this the base's value
assumptions-sources-tip = Source of this number, published claims, and your note
assumptions-source-tip = Source of this number, and your note
assumptions-note-tip = Your note on this number
assumptions-lock-tip = Lock: “What would it take?” will then not move it
assumptions-locked = Locked: “What would it take?” will not move it
assumptions-range-off-tip = Turn the range off; it is kept for later
assumptions-range-on-tip = Turn the range on, or type 90 to 250 or ±20%
assumptions-no-range-at-zero = A number at zero has no range
assumptions-turn-off = Turn off; its numbers stay
assumptions-turn-on = Turn on
assumptions-numbers = Numbers
assumptions-numbers-tip = Show or hide the numbers of the plan
assumptions-view = View
assumptions-year-before = Year before
assumptions-year-after = Year after
assumptions-sentence-not-accepted = Not accepted: { $reason }
assumptions-sentence-counted-in = { $name } counted in
assumptions-sentence-part-sources = Sources: { $name }
assumptions-sentence-part-note = Note: { $name }
assumptions-sentence-part-lock = { $name }: lock
assumptions-sentence-part-range = { $name }: range
assumptions-sentence-part-difference = { $name }: differs from the base
assumptions-sentence-of = { $name }: { $text }
assumptions-sentence-end-low = { $name }, low end
assumptions-sentence-end-high = { $name }, high end
assumptions-sentence-type-end-low = { $name }: type the low end
assumptions-sentence-type-end-high = { $name }: type the high end
assumptions-sentence-eight-in-ten = 8 in 10: { $low } to { $high }
assumptions-sentence-ranged = { $value } ({ $low } to { $high })
assumptions-sentence-base = Base: { $value }
assumptions-sentence-reset-to-saved = Reset to { $value }, as saved
assumptions-sentence-reset-to-base = Reset to base, { $value }
assumptions-sentence-outside-limits = { $value } is outside its limits; use a number from { $low } to { $high }
assumptions-sentence-months = { $months ->
    [one] 1 month
   *[other] { $months } months
}
assumptions-sentence-factor = × { $factor }
assumptions-sentence-earns-never = Earns in no month of this plan.
assumptions-sentence-earns-from = Earns from { $first } on.
assumptions-sentence-earns-from-to = Earns from { $first } to { $last }.
assumptions-sentence-more = +{ $count } more
assumptions-sentence-most-streams = A plan has at most { $most } streams of your own
number-help =
    { $help }

    Default: { $default }
    Limits: { $least } to { $most }
number-help-with-range =
    { $help }

    Default: { $default }, { $low } to { $high }
    Limits: { $least } to { $most }

## One-off events

event-line = { $name }, { $amount }, { $month }, { $kind }
event-title = One-off events
event-count-0 = none
event-none = Money that comes or goes once
event-note = Money that comes or goes in one month: a ring light, a festival, a deposit. Private ones move only the cash.
event-add = Add an event
event-full = A plan holds at most { $most } events. Remove one first.
event-new-name = New event
event-name = Name of the event
event-amount = Amount of { $name }
event-month = Month of { $name }
event-search-month = Search a month
event-kind = { $name } counts as
event-counts-as-income = Income
event-counts-as-cost = Cost
event-counts-as-private = Private
event-remove = Remove { $name }
event-put-back = Put { $name } back
event-taken-out = not in this scenario
event-own-version = An event changed in this scenario (◆) stays as it is here, also when the base changes or removes it.
event-versions-in = { $count ->
    [one] One scenario has changed an event: its version stays as it is, also when you change or remove the event here.
   *[other] { $count } scenarios have changed an event: their versions stay as they are, also when you change or remove the event here.
}
event-outside = outside the plan’s months, counted nowhere
event-chip = { $name } { $event }
event-chip-hint = Drag it to another month, or press ← or →

## Texts of the table of tax bands

tax-use-bands = Use bands instead of one rate
tax-add-band = Add a band
tax-head = Your own bands of a tax year's profit, each with its rate
tax-from = from
tax-from-of = Band { $number }: from
tax-rate-of = Band { $number }: rate
tax-remove-of = Remove band { $number }
tax-no-published = Zeroline has no published bands: none came with a source and a date. Enter those of your tax office.
tax-note = A loss lowers the tax of later months of its tax year. An estimate to put aside, not advice.

## The table of gifts by name

gift-empty = No gifts yet, so none count. Search below to add one.
gift-follows = Gifts per hour and coins per gift follow this table.
gift-full = The table is full: at most { $most } gifts.
gift-coins = { $coins ->
    [one] 1 coin
   *[other] { $coins } coins
}
gift-per-hour = { $name }, { $coins }: gifts an hour
gift-per-hour-hint = Gifts an hour; click to type
gift-remove = Remove { $name }
gift-remove-gift = Remove { $name }, { $coins }
gift-add-a-gift = Add a gift
gift-add = Add { $name }, { $coins }
gift-search = Search { $gifts } gifts by name or coins
gift-not-found = No gift found. Add your own in gifts.csv in the settings folder.
gift-more = { $count } more; type to narrow the list.
gift-own-gifts =
    gifts.csv in the settings folder adds gifts or changes prices.
    First line: gift_id,name,coins,seen_on,source
gift-catalogue = Prices in coins from { $gifts } gifts; lists differ by country and season.
gift-catalogue-seen = Prices in coins from { $gifts } gifts, seen up to { $day }; lists differ by country and season.

## Presets of the built-in ledger, by their names in it

preset-name-gifts-outside-the-us = Gifts outside the US
preset-name-gifts-in-the-us--every-mission-met = Gifts in the US: every mission met
preset-name-gifts-in-the-us--lives-over-25-minutes--twice-a-week = Gifts in the US: LIVEs over 25 minutes, twice a week
preset-name-gifts-in-the-us--lives-under-5-minutes = Gifts in the US: LIVEs under 5 minutes
preset-name-old-creator-fund = Old Creator Fund
preset-name-creator-rewards-in-the-united-states = Creator Rewards in the United States
preset-name-creator-rewards-in-the-united-kingdom = Creator Rewards in the United Kingdom
preset-name-creator-rewards-in-germany-or-france = Creator Rewards in Germany or France
preset-name-creator-rewards-in-canada-or-australia = Creator Rewards in Canada or Australia
preset-name-creator-rewards-in-brazil-or-mexico = Creator Rewards in Brazil or Mexico
preset-name-creator-rewards-in-southeast-asia = Creator Rewards in Southeast Asia
preset-name-us-and-canada = US and Canada
preset-name-us-and-canada--full-bonus = US and Canada, full bonus
preset-name-other-countries = Other countries
preset-name-other-countries--full-bonus = Other countries, full bonus
preset-name-sponsored-posts--1-000-to-10-000-followers = Sponsored posts, { NUMBER(1000) } to { NUMBER(10000) } followers
preset-name-sponsored-posts--10-000-to-50-000-followers = Sponsored posts, { NUMBER(10000) } to { NUMBER(50000) } followers
preset-name-sponsored-posts--50-000-to-500-000-followers = Sponsored posts, { NUMBER(50000) } to { NUMBER(500000) } followers
preset-name-sponsored-posts--500-000-to-1-million-followers = Sponsored posts, { NUMBER(500000) } to 1 million followers
preset-name-tiktok-shop--beauty = TikTok Shop: beauty
preset-name-tiktok-shop--health-and-pets = TikTok Shop: health and pets
preset-name-tiktok-shop--supplements = TikTok Shop: supplements
preset-name-tiktok-shop--fashion = TikTok Shop: fashion
preset-name-tiktok-shop--home = TikTok Shop: home
preset-name-tiktok-shop--food = TikTok Shop: food
preset-name-tiktok-shop--electronics = TikTok Shop: electronics
preset-name-amazon--games = Amazon: games
preset-name-amazon--luxury-beauty = Amazon: luxury beauty
preset-name-amazon--books--kitchen--car = Amazon: books, kitchen, car
preset-name-amazon--clothing--jewellery--most-else = Amazon: clothing, jewellery, most else
preset-name-amazon--toys--home--beauty--sport = Amazon: toys, home, beauty, sport
preset-name-amazon--groceries--health--consoles = Amazon: groceries, health, consoles
preset-name-patreon--new-page- = Patreon (new page)
preset-name-patreon--old-page--founders- = Patreon (old page, Founders)
preset-name-patreon--old-page--pro- = Patreon (old page, Pro)
preset-name-patreon--old-page--premium- = Patreon (old page, Premium)
preset-name-ko-fi--free-account- = Ko-fi (free account)
preset-name-ko-fi--gold- = Ko-fi (Gold)
preset-name-buy-me-a-coffee = Buy Me a Coffee
preset-name-card-payments--us- = Card payments (US)
preset-name-paypal-checkout = PayPal checkout
preset-name-a-manager = A manager
preset-name-an-agent-and-a-manager = An agent and a manager
preset-name-a-tiktok-live-agency = A TikTok LIVE agency
preset-name-tax--self-employed-in-the-us = Tax, self-employed in the US

## Presets

preset-title = Presets
preset-hint = Set several numbers at once from published claims
preset-sets = Sets { $numbers }
preset-does-not-fit = Does not fit this plan: { $problem }

## The panel of published claims

claims-close = Close the sources
claims-default = default
claims-sourced = sourced
claims-yours = yours
claims-by-name = by name
claims-own-assumption = our own assumption
claims-own-assumption-no-source = Our own assumption; no source gives a figure
claims-as-in-plan = as in your plan
claims-your-own-number = Your own number; the default and the published claims are below.
claims-background = Background
claims-for-information = For information only: none fits the plan.
claims-your-note = Your note
claims-note-hint = Its source, or a reminder
claims-or-more = “or more”: no single value
claims-outside-limits = outside the limits
claims-use = Use
claims-stale = stale
claims-no-date = no date
claims-fee-title = What could you charge?
claims-followers = Followers
claims-engagement = engagement
claims-views-a-post = views a post
claims-no-claim-covers = No published claim covers an account like this.
claims-fee-hint = Sets the fee per deal as a number of your own
claims-message-reset-to-default = Reset to the default, { $default }
claims-message-default-from = Default { $default }: { $origin }
claims-message-count = { $count ->
    [one] One published claim
   *[other] { $count } published claims
}
claims-message-effects = They would change the plan by { $least } to { $most } a month, as set.
claims-message-effect = Change in the plan: { $only }, as set.
claims-message-use-claim = Use { $value }: { $reference }
claims-message-use-fee = Use { $fee }
claims-message-read-on = Read on { $day }
claims-message-strip = { $claims } claims on the scale of the slider; yours is at { $value }; the list below has each
claims-message-now = now { $value }

## Texts of charts

chart-all-streams = All streams
chart-as-set = as set
chart-goal = Goal { $goal }
chart-goal-reached = Goal { $goal }: reached
chart-goal-short = Goal { $goal }: { $missing } short
chart-in-ten = { $count } in 10
chart-likes = Likes { $zero }
chart-likes-a-month = { $likes } likes a month: { $zero }
chart-median = median
chart-nothing-earns = No stream earns anything yet. Turn one on at the left, or set its numbers.
chart-rest = { $count ->
    [one] 1 other
   *[other] { $count } others
}
chart-streams = Every stream over { $months } months, { $total } in total; likes { $zero } in every month
chart-futures = { $count } futures over { $months } months: 8 in 10 between { $low } and { $high }; likes { $zero } in every future
chart-mix = Income mix: { $gross } before costs; the table below lists every stream
chart-before-costs = before costs
chart-updating = Updating…

## Texts on the money that arrives

cash-spendable = Money you can spend
cash-earned-and-paid = Earned, and paid in
cash-earned = Earned
cash-paid-in = Paid in
cash-earned-amount = Earned { $amount }
cash-paid-amount = Paid in { $amount }
cash-arrives = You earn { $earned } in { $month }, and { $paid } arrives.
cash-part-arrives = You earn { $earned } in { $month }, { $paid } of it arrives.
cash-runs-out-by = In { $share } futures the money runs out by { $month }.
cash-run-out = { $share } run out
cash-runs-out-in = { $share } futures run out by { $month }
cash-runs-out-as-set = As set, it runs out in { $month }
cash-change-runs-out = the money now runs out in { $month }
cash-change-runs-out-in = the money runs out in { $month } instead of { $before }
cash-change-lasts = the money no longer runs out
cash-change-lowest = lowest money left { $amount }, in { $month }
cash-afford = What can I afford?
cash-largest-expense-none = In more than 1 in 10 futures it runs out without any expense in { $month }, too.
cash-largest-expense = One expense in { $month } may be up to { $amount } if it is to last in 9 in 10 futures.
cash-summary = Money you can spend, and earnings beside payments; { $left } left at the end of { $month }; likes { $zero } in every month
cash-unasked = { $opening } at the start and { $living } a month to live on are only defaults: enter yours on the card Cash.
cash-still-owed = Still owed to you
cash-end-of = end of { $month }
cash-not-paid-yet = earned, not paid yet
cash-days = { $days ->
    [one] after 1 day
   *[other] after { $days } days
}
cash-until-paid = all paid
cash-until-in = by { $month }
cash-until-minimum = waits for { $minimum }
cash-until-beyond = after the plan
cash-set-aside = Set aside for tax
cash-set-aside-note = Since { $since }. It may still be in your account, but is not counted as money you can spend. An estimate, not advice.
cash-days-are-assumptions = Days are assumptions, too
cash-days-note = Open a stream at the left to change when it is paid, and to see the sources.

## "What would it take?"

reach-to = To
reach-counting = counting
reach-one-of-these = Move only one of these
reach-now = now
reach-needed = needed
reach-usual = usual
reach-not-in-your-hands = Not in your hands
reach-others-set-them = TikTok and sellers set these.
reach-a-little-of-each = A little of each
reach-apply = Apply
reach-searching = Searching…
reach-locked = locked
reach-nothing-to-do = nothing to change
reach-no-number-of-likes = No number of likes would.
reach-likes-pay-nothing = they pay nothing, at any number
reach-likes-with-lift = they count under gifts, by the lift that you set
reach-locked-stay = locked numbers stay as they are
reach-aim-as-set-total = earn in total, as set,
reach-aim-as-set-month = earn in { $month }, as set,
reach-aim-percentile = be { $tenths } in 10 sure of
reach-aim-chance-in-month = meet the goal of { $month } in
reach-aim-lowest-spendable = always have left, as set,
reach-aim-chance-of-running-out = run out of money in at most
reach-asked = To { $aim } { $amount }, counting { $measure }.
reach-now-as-set-total = Now the plan earns { $figure } in total.
reach-now-as-set-month = Now the plan earns { $figure } in { $month }.
reach-now-percentile = Now { $tenths } in 10 futures reach { $figure }.
reach-now-chance-in-month = Now { $figure } of futures meet the goal of { $month }.
reach-now-lowest-spendable = Now the money left is { $figure } at its lowest.
reach-now-chance-of-running-out = Now the money runs out in { $figure } of futures.
reach-now-enough = {" "}That is enough.
reach-now-short = {" "}That is { $amount } short.
reach-sentence-refused = { $refused }.
reach-sentence-within = within the usual { $low } to { $high }
reach-sentence-more = more than the usual { $low } to { $high }
reach-sentence-less = less than the usual { $low } to { $high }
reach-sentence-beyond-track = beyond its track, which ends at { $end }
reach-sentence-out-of-reach = out of reach: even its limit gives { $figure }
reach-sentence-change = { $from } → { $to }
reach-sentence-part = { $label } { $to }
reach-sentence-gives = gives { $figure }
reach-sentence-at = { $label }: { $value }
reach-then-as-set-total = The total is then { $reached }.
reach-then-as-set-month = { $month } then earns { $reached }.
reach-then-percentile = { $tenths } in 10 futures then reach { $reached }.
reach-then-chance-in-month = { $reached } of futures then meet the goal of { $month }.
reach-then-lowest-spendable = The money left is then { $reached } at its lowest.
reach-then-chance-of-running-out = The money then runs out in { $reached } of futures.
reach-change = { $label } in { $month }: { $from } → { $to }. Likes stay at $0.

## Texts of the comparison of scenarios

compare-all-chosen = Compare: All { $all }
compare-chosen = Compare: { $chosen } of { $all }
compare-at-most = At most { $most } at a time; deselect another first
compare-against = against
compare-choose-two = Choose at least two to compare.
compare-nothing = Nothing to compare yet
compare-what-is-a-scenario = A scenario is a what-if of this plan. Add one, change some numbers, and compare it here.
compare-add-scenario = Add a scenario
compare-over-time = Over time
compare-bands = 8 in 10 futures
compare-how-often = How often is it ahead, and by how much?
compare-no-futures = This plan runs no futures.
compare-dots = { $one } against { $other } over all months, the same { $count } futures for both; each dot is 1 future in 50
compare-as-set = { $one } against { $other }: { $by } as set.
compare-steps = { $from } to { $to }: which change matters most?
compare-matrix = Futures in 100 in which the row is ahead of the column
compare-sort-by = Sort by { $name }
compare-reference = reference
compare-lines = Total of each month; in the last: { $ends }; likes { $zero }
compare-dots-ahead = 50 dots, each 1 in 50 futures: { $one } is ahead of { $other } in { $count } of them
compare-ahead = { $name } ahead
sweep-title = What if a number changed?
sweep-change = Change
sweep-and = and
sweep-nothing-else = nothing else
sweep-and-show = and show
sweep-total = the total, as set
sweep-reached = the total 8 in 10 futures reach
sweep-chance = the chance of the goal in the last month
sweep-cannot-change = One of these numbers cannot change here; choose another.
sweep-in = In { $name }; click a point to add it as a scenario
sweep-now = now { $value }
sweep-here = now
sweep-click-to-add = Click to add this as a scenario
sweep-enter-to-add = Enter adds this as a scenario
sweep-target = goal { $figure }
sweep-line = { $name } over its track: { $first } at { $from }, { $last } at { $to }
sweep-map = { $x } and { $y } over their tracks: { $least } to { $most }

## Scenarios

scenario-what-if = + What if…
scenario-all = All scenarios
scenario-add = Add a scenario
scenario-import = Import from a plan…
scenario-export = Export as a plan…
scenario-rename = Rename…
scenario-duplicate = Duplicate
scenario-move-left = Move left
scenario-move-right = Move right
scenario-remove = Remove
scenario-differences-and-note = Differences and note…
scenario-colour = Colour
scenario-name = Name of the scenario
scenario-base-hint = Base: the plan itself. Scenarios follow it except where they differ.
scenario-differences = Differences
scenario-close-differences = Close the differences
scenario-base-has-none = The base has no differences. Choose or add a scenario above.
scenario-none = No differences yet. Move a slider to add one.
scenario-reset = Reset
scenario-reset-hint = Follow the base again
scenario-reset-all = Reset all
scenario-reset-all-hint = Remove every difference from the base
scenario-note-hint = A note: why this scenario?
scenario-note = Note on the scenario
colour-blue = Blue
colour-orange = Orange
colour-green = Green
colour-pink = Pink
colour-yellow = Yellow
colour-violet = Violet
colour-rust = Rust
colour-teal = Teal
scenario-message-actions = Actions for { $name }
scenario-message-count = All { $count }
scenario-message-add-hint = Copies this tab to a new scenario to change and compare ({ $keys })
scenario-message-most = A plan has at most { $most } scenarios
scenario-message-differs-0 = { $name }: no differences from the base
scenario-message-differs-1 = { $name }: 1 difference from the base
scenario-message-differs = { $name }: { $count } differences from the base
scenario-message-effect = Effect on { $measure } over { $months }, as set
scenario-message-reset = Reset: { $difference }
scenario-message-unreadable = { $key }: { $value } in the file is unknown to this version; it is kept.

## Texts of the whale test

top-fan-title = What if the top fan leaves?
top-fan-no-share = Set the share of your gifts that comes from one person to see it.
top-fan-with = as set
top-fan-without = gone in { $month }
top-fan-total = All months
top-fan-goal = Goal met
top-fan-least = Least money
top-fan-runs-out = Runs out
top-fan-row = { $name }: { $before } as set, { $after } without the top fan
top-fan-add-scenario = Add as a scenario
top-fan-scenario = Without the top fan
top-fan-stream = LIVE gifts, no top fan
top-fan-not-met = not met
top-fan-lasts = no

## The futures behind the figures

calculation-title = About this calculation
calculation-as-set = As set: every number at its value, nothing varies.
calculation-futures = A future: one simulated run of the plan, in which numbers vary within their ranges and months differ.
calculation-run = { $futures } futures, random seed { $seed }, { $took } ms
calculation-no-run = No futures are simulated yet.
calculation-seed = The same seed gives the same futures on every computer. Another one changes only the random draws.
calculation-new-seed = New random seed

## The dialogs

dialog-cancel = Cancel
dialog-close = Close
dialog-discard = Discard
dialog-ask-to-discard = Discard…
dialog-dont-save = Don't save
dialog-export = Export
dialog-keep = Keep
dialog-keep-mine = Keep mine
dialog-later = Later
dialog-not-now = Not now
dialog-open = Open
dialog-open-repaired = Open repaired copy
dialog-overwrite = Overwrite file
dialog-reload = Reload file
dialog-restore = Restore
dialog-save = Save
dialog-save-as = Save as…
dialog-save-mine-as = Save mine as…
dialog-try-again = Try again
dialog-open-plan = Open a plan
dialog-save-plan = Save the plan
dialog-import-scenario = Import a scenario from a plan
dialog-import-files = Import files of platforms
dialog-plan-files = Zeroline plan
dialog-no-file-dialog = No file dialog available. Enter a path:
dialog-example-path = /folder/plan.ron
dialog-repaired-copy = You can open a repaired, unsaved copy; the file will not change.
dialog-still-here = Your changes are still here. Try again, or save under another name.
dialog-loses-changes = Otherwise you lose your changes since the last save.
dialog-changed-by-others = An editor, another window or a sync wrote to the file. Its differences from your plan:
dialog-only-text-differs = none: only the text differs
dialog-reloading-can-be-undone = Reloading can be undone. A file you save over is kept under Versions.
dialog-unreadable-now = Another program changed the file. Your plan is still open.
dialog-missing-now = The file was deleted, moved or renamed, or its disk is not connected. Your plan is still open; saving writes the file again.
dialog-recover-title = Recover unsaved changes?
dialog-closed-unexpectedly = Zeroline closed unexpectedly. Your work was autosaved; nothing changes until you choose.
dialog-later-hint = Keeps everything; open it from the File menu or at the next start
dialog-unreadable = Unreadable
dialog-deletes-for-good = This deletes the unsaved changes for good. The plan's file does not change.
dialog-no-versions = None yet. Each save keeps the previous version here.
dialog-versions-kept = The file before each save. Restoring a version can be undone; nothing is written until you save.
dialog-shortcuts = Keyboard shortcuts
dialog-about-question = What could you earn by going LIVE on TikTok, where would it come from, and do likes pay? They do not: their line is flat at zero.
dialog-about-privacy = Offline and private: no account, no network code. Plans are files you can read.
dialog-about-forecast = The figures are a forecast from your assumptions, not a promise of income and not tax advice.
dialog-about-licence = MIT or Apache-2.0. Typeface: Inter, SIL Open Font License 1.1.
shortcut-group-controls = Controls and sliders
shortcut-group-plan = Plan
shortcut-group-edit = Edit
shortcut-group-views = Views and months
shortcut-group-scenarios = Scenarios
shortcut-group-window = Window
control-keys-next-control = Tab, Shift+Tab
    .effect = Next or previous control
control-keys-step = Arrows
    .effect = Move a slider by a step
control-keys-ten-steps = Page Up, Page Down
    .effect = Move a slider by ten steps
control-keys-track-end = Home, End
    .effect = Move a slider to an end of its track
control-keys-reset = Backspace
    .effect = Reset a slider to the saved value
control-keys-accept = Enter
    .effect = Accept a typed value
control-keys-press = Space
    .effect = Press a button, expand or collapse a card, flip a switch
control-keys-cancel = Escape
    .effect = Cancel typing, close a dialog
control-keys-choose-tab = Space, Enter
    .effect = Choose the tab
control-keys-open-list = Space, Enter
    .effect = Open the list, choose an entry
control-keys-entries = ↑, ↓
    .effect = Next or previous entry
control-keys-letters = Letters
    .effect = Go to the entry that begins with them
control-keys-menus = ←, →
    .effect = Next or previous menu
control-keys-run-entry = Enter
    .effect = Run the entry
control-keys-row-menu = Shift+F10
    .effect = Menu of the row: range, sources, lock, reset
control-keys-event-month = ←, →
    .effect = Move the event by a month
control-keys-chart-month = ←, →
    .effect = Next or previous month, read out with its figures
control-keys-chart-end = Home, End
    .effect = First or last month
control-keys-chart-point = ←, →
    .effect = Next or previous point, read out with its figure
control-keys-chart-point-end = Home, End
    .effect = First or last point
control-keys-map-row = ↑, ↓
    .effect = Next or previous value of the second number, read out
control-keys-map-row-end = Page up, Page down
    .effect = Greatest or least value of the second number
control-keys-add-point = Enter
    .effect = Add the point as a scenario
control-kind-slider = In focus: a slider
control-kind-field = In focus: a text field
control-kind-tab = In focus: a tab
control-kind-list = In focus: a list
control-kind-menu = In focus: a menu
control-kind-chart = In focus: a chart
control-kind-event = In focus: a one-off event
control-kind-button = In focus: a button
dialog-message-version = Zeroline { $version }
dialog-message-import-from = Import which scenario of “{ $plan }”?
dialog-message-changed-on-disk = { $file } changed on disk
dialog-message-no-longer-readable = { $file } can no longer be read
dialog-message-missing = { $file } is missing
dialog-message-opens-with = Opens { $plan } with these changes, unsaved
dialog-message-kept-in = Kept in { $file }
dialog-message-discard = Discard “{ $plan }”?
dialog-message-save-changes = Save the changes to “{ $plan }”?
dialog-message-versions-of = Versions of { $file }

## The sheet that makes a plan from a creator's own numbers

start-title = Make it yours
    .about = Enter what you know about your LIVEs; the forecast beside it moves as you type. Everything left open starts from published figures for your country and the size of your account. It is a first guess: the ranges are wide until you enter your own numbers.
start-intro = Enter what you know. The rest starts from published figures, and you can change it later.
start-your-lives = Your LIVEs
start-followers = Followers
start-lives-a-week = LIVEs a week
start-hours-each = Hours each
start-gifts-an-hour = Gifts an hour
start-unknown = I don't know
start-what-else = Other income
start-something-else = Something else
start-where-you-live = Where you live
start-country = Country
start-one-dollar = One US dollar is
start-your-goal = Your goal
start-a-month = A month
start-preview = Your forecast
start-rest = The rest, until you change it
start-private = Nothing leaves this computer.
start-example = Look at the example first
start-start = Start with this
start-forecast = A forecast from assumptions. It moves as you type.
start-search = Search
start-likes = Likes
start-all-streams = All, before costs
start-sentence-lives-a-month = that is { $lives } a month
start-sentence-hours-a-month = { $hours } hours a month
start-sentence-guess-some = then { $low } to { $high }, from { $site }
start-sentence-guess-none = then { $low } to { $high }; nothing is published for an account like yours
start-sentence-amounts-in = amounts in { $of }, written { $format }
start-sentence-rate-of = as of { $day }. Gifts are paid in dollars.
start-sentence-no-rate = No rate is shipped for this currency; enter it. Gifts are paid in dollars.
start-sentence-comes-gross = About { $median } a month before costs, in 8 of 10 futures between { $low } and { $high }.
start-sentence-comes-take-home = About { $median } a month to take home, in 8 of 10 futures between { $low } and { $high }.
start-sentence-other-unit = “{ $text }” has another unit; enter the number alone
start-sentence-no-plan = { $name }: { $reason }
start-sentence-chance-0 = None of 100 futures reaches your goal.
start-sentence-chance = { $count } in 100 futures reach your goal.
basis-our-assumption = our assumption
basis-claims = { $count ->
    [one] one published claim
   *[other] { $count } claims that differ
}
basis-followers-2-53 = for { $followers } followers
basis-usual-share = a usual share, not advice

## The question about another currency

currency-title = Change the plan to { $to }?
currency-now = Its amounts are in { $from }. Convert them, or keep the numbers as they are?
currency-one-dollar = One US dollar is
currency-rate-of-some = as of { $day }; gifts are paid in dollars
currency-rate-of-none = no rate is shipped; enter it, as gifts are paid in dollars
currency-example = { $label }: { $from } becomes { $to }
currency-convert = Convert amounts
currency-keep = Keep the numbers
currency-cancel = Cancel
currency-no-rate = One US dollar counts as { $of }1: set the rate.

## The open document: its state, notices, failures and questions

save-hint-new = The plan has no file. Save it to keep it.
save-hint-saved = The plan's file has every change.
save-hint-autosaved = The plan's file does not have these changes yet. A copy is on this computer, in case the program ends unexpectedly.
save-hint-unsaved = These changes are only in this window. Save to keep them.
save-hint-saving = The plan's file is being written.
rescued-nothing = Zeroline crashed. There were no unsaved changes.
rescued-written = Zeroline crashed. Your changes were autosaved; start it again to recover them.
rescued-unwritten = Zeroline crashed, and the last change could not be written. Start it again to recover the changes before it.
file-task-dialog = file dialog
file-task-open = open plan
file-task-import = read plan
file-task-read-exports = read files
file-task-save = save plan
file-task-export = export
file-task-open-exported = open exported file
file-task-versions = list versions
file-task-recovery = find recoverable
file-task-check = check plan file
file-task-settings = save settings
window-hint-choose-to-open = Choose a plan to open in the file dialog
window-hint-choose-to-save = Choose a file to save to in the file dialog
window-hint-choose-to-import = Choose a plan to import from in the file dialog
window-hint-choose-exports = Choose files to import in the file dialog
window-hint-choose-to-export = Choose a file to export to in the file dialog
recovery-note-crashed = Zeroline crashed.
recovery-note-damaged = Some of it is unreadable; this is the rest.
recovery-note-never-saved = Never saved
recovery-note-unreadable = unreadable autosave
status-fault-autosave = Autosave failed: { $fault } ({ $folder }). Save the plan; Zeroline will retry.
status-fault-comparison-stopped = Internal error: the comparison stopped. The rest still works; change a scenario to retry.
status-fault-futures-stopped = Internal error: the futures stopped. The rest still works; change the plan to retry.
status-fault-settings-some = The settings could not be read, so defaults are used. The old file is now { $moved }.
status-fault-settings-none = The settings in { $file } could not be read, so defaults are used.
step-name-earlier = Earlier changes
step-name-new = New plan
step-name-opened = Opened { $file }
step-name-opened-repaired = Opened repaired copy
step-name-reloaded = Reloaded { $file }
step-name-restored = Restored version of { $time }
step-name-against-base = { $scenario } against the base
step-name-imported = Imported { $file }
step-name-imported-files = Imported { $count } files
step-name-file-removed = Removed { $file }
step-name-preset = Preset: { $name }
notice-undone = Undone: { $name }
notice-redone = Redone: { $name }
notice-scenario-added = Added scenario { $name }
notice-scenario-removed = Removed scenario { $name }
notice-scenario-imported = Imported { $name }
notice-exported = Exported to { $file }
notice-copied = Copied
notice-export-cancelled = Export cancelled; nothing was written.
notice-nothing-imported = The plan has all of it already; nothing changed.
notice-same-as-version = The plan is the same as this version; nothing changed.
notice-recovered = Recovered the changes of { $time }
notice-nothing-to-recover = No unsaved changes to recover.
notice-open-elsewhere = { $file } is open in another window, too. A save of the other one is noticed here.
notice-opened-picture = Opened the plan in { $file }. Save it to keep your changes; the picture stays as it is.
notice-no-data-folder = No autosave: this system names no folder for program data.
failure-title-not-possible = Not possible
failure-title-not-opened = { $file } was not opened
failure-title-partly-known = { $file } is open, but parts of it are from a newer Zeroline
failure-title-repaired = A repaired copy is open
failure-title-not-read = { $file } could not be read
failure-title-not-exported = Not exported
failure-title-not-saved = { $file } was not saved
failure-title-own-ledger = Some rows of your own ledger are ignored
failure-title-internal-error = Internal error
failure-line-copy = This is an unsaved copy; the file has not changed.
failure-line-repair = Line { $change }
failure-line-open-plan = This is the file of the open plan. Choose another name.
failure-line-unfinished = Could not finish “{ $task }”. Your plan is still open; try again.
path-fault-empty = Enter a path.
path-fault-exists = { $path } already exists. Choose another name or delete it first.
more-differences = and { $count } more
version-change-unreadable = Unreadable; kept in { $path }
version-change-oldest = The oldest version
restoring-nothing = The same as the open plan
restoring = Restoring: { $differences }
save-state-new = new, nothing to save yet
    .first = New, nothing to save yet
save-state-saved = saved on this computer
    .first = Saved on this computer
save-state-autosaved = unsaved changes, autosaved
    .first = Unsaved changes, autosaved
save-state-unsaved = unsaved changes
    .first = Unsaved changes
save-state-saving = saving…
    .first = Saving…
day-and-time = { $day } { $month } { $year }, { $time }

## Exports from the window

export-title-picture = Export as a picture
export-title-report = Export as a report
export-title-workbook = Export as a spreadsheet
export-title-scenario = Export as a plan
export-title-text = Export as a text
export-running-picture = Exporting the picture…
export-running-report = Exporting the report…
export-running-workbook = Exporting the spreadsheet…
export-running-scenario = Exporting the scenario…
export-running-text = Exporting the text…
export-not-made = It could not be made: { $reason }
export-no-program = No program of this system opened it: { $reason }. Open it yourself: { $file }
export-blurred-title = Export amounts that are blurred?
export-blurred-note = The export shows every amount.

## Labels, values and names of edits

label-season = Season in { $month }
label-of-stream = { $stream }: { $label }
value-range = { $low } to { $high }
value-no-range = no range
plan-edit-added = Added { $name }
plan-edit-removed = Removed { $name }
plan-edit-note = Note on { $label }
plan-edit-source = Source of { $label }
plan-edit-text-edited = { $label } edited
plan-edit-set = { $label } { $from } → { $to }
plan-edit-turned-on = { $label } on
plan-edit-turned-off = { $label } off
plan-edit-stream-on = { $name } on
plan-edit-stream-off = { $name } off
plan-edit-gift-added = Added the gift { $name }
plan-edit-gift-removed = Removed the gift { $name }
plan-edit-gifts-per-hour = { $name } an hour { $from } → { $to }
plan-edit-past-months = Past months
plan-edit-real-earnings-set = { $stream } in { $month }: { $from } → { $to }
plan-edit-real-earnings-new = { $stream } in { $month }: { $to }
plan-edit-real-earnings-none = { $stream } in { $month }: not known
plan-edit-tax-bands = Tax bands
plan-edit-gift-table = Table of gifts
plan-edit-event-added = Added { $event }
plan-edit-event-removed = Removed { $event }
plan-edit-event-follows-base = { $name } follows the base
plan-edit-changes = { $count } changes
plan-edit-scenario-added = Added scenario { $name }
plan-edit-scenarios-added = Added scenarios
plan-edit-scenario-removed = Removed scenario { $name }
plan-edit-scenarios-removed = Removed scenarios
plan-edit-scenarios-changed = { $count } scenarios changed
plan-edit-scenario-moved = Moved scenario { $name }
plan-edit-scenarios-reordered = Scenarios in another order
plan-edit-scenario-renamed = { $from } → { $to }
plan-edit-in-scenario = { $name }: { $edit }
plan-edit-follows-base = { $label } follows the base
plan-edit-follows-base-in-all = follows the base
plan-edit-own-streams = streams of its own
plan-edit-scenario-note = note edited
plan-edit-scenario-colour = another colour
plan-edit-unreadable-changes = changes that cannot be read here
plan-edit-unknown-fields = Fields of a newer Zeroline, unknown to this one
plan-edit-event-renamed = { $from } → { $to }
plan-edit-event-set = { $name } → { $to }

## A plan whose take-home changed with the tax by the year

tax-by-year = A loss now lowers the tax of its year: take-home of all months is { $after }, and was { $before } in older versions

## Heads of columns, labels of rows and titles of reports

heading-amount = Amount
heading-amounts = Amounts
heading-any-number = any number
heading-as-set = As set
heading-at-high = At high
heading-at-low = At low
heading-cash-in = Arrives
heading-chance = Chance
heading-chance-of-goal = Chance of the goal
heading-costs = Costs
heading-costs-and-tax = Costs and tax
heading-counts-as = Counts as
heading-difference = Difference
heading-earned = Earned
heading-eight-in-ten = 8 in 10 futures
heading-eight-in-ten-of-gross = Gross, 8 in 10
heading-eight-in-ten-of-take-home = Take-home, 8 in 10
heading-figure = Figure
heading-gifts = LIVE gifts
heading-goal-met = Goal met
heading-gross = Gross
heading-half-are-above = Half are above
heading-here = Here
heading-how-sure = How sure is that?
heading-in-the-plan = In the plan
heading-likes = Likes
heading-live-hour = LIVE hour
heading-living = Living
heading-loss = a loss
heading-month = Month
heading-not-met = not met
heading-now = Now
heading-number = Number
heading-off = off
heading-one-off = One-off
heading-one-off-events = One-off events
heading-outside-plan = outside the plan
heading-owed = Still owed
heading-paid = Paid
heading-planned = Planned
heading-from-data = Range from it
heading-happened = You had
heading-rests-on = Rests on
heading-nineteen-in-twenty = 19 in 20
heading-came-with = Diamonds
heading-twice-the-likes = With twice the likes
heading-percent = Percent
heading-per-live-hour = Per LIVE hour
heading-private = Private
heading-rank = Rank
heading-row-ahead-of-column = Row ahead of column
heading-rule = Rule
heading-scenario = Scenario
heading-share = Share
heading-source = Source
heading-source-date = Date of the source
heading-spendable = Left to spend
heading-stream = Stream
heading-take-home = Take-home
heading-tax = Tax set aside
heading-then = Then
heading-total = Total
heading-usd-per-coin = US dollars a coin
heading-your-plan = Your plan
title-span = { $count ->
    [1] { $currency }, { $first }
   *[other] { $currency }, { $months }, { $first } to { $last }
}
title-matters = What matters most? { $plan }
title-compared = Which is better? { $plan }
title-compared-by = { $months }, { $measure } against { $reference }.
title-steps = From { $from } to { $to }: { $plan }
title-steps-of = { $months }, { $measure } as set.
title-sweep-none = { $x }: { $figure }
title-sweep-some = { $x } (across) and { $y } (down): { $figure }
title-goal-first-met-none = Goal first met
title-goal-first-met-some = { $goal } first met
title-sooner = { $months } sooner
title-later = { $months } later
figure-as-set-total = { $measure } over { $months }, as set
figure-as-set-month = { $measure } of month { $month }, as set
figure-percentile = { $measure } over { $months } that { $futures } exceed
figure-lowest-spendable = money left at its lowest, as set
figure-chance-of-running-out = chance that the money runs out
figure-chance-in-month = chance that { $measure } meets the goal in month { $month }
gift-path = { $gifts } gifts → { $coins } coins → { $diamonds } diamonds → { $amount }
gift-path-visibility = {" "}× { $factor } visibility = { $amount }

## Sentences of reports

months = { $count ->
    [one] 1 month
   *[other] { $count } months
}
share-none = no
share-all = all
share-hardly-any = fewer than 1 in 100
share-nearly-all = more than 99 in 100
share-tenths = { $tenths } in 10
share-hundredths = { $hundredths } in 100
share-short-hardly-any = fewer than 1 in 100
share-short-nearly-all = more than 99 in 100
share-short-tenths = { $tenths } in 10
share-short-hundredths = { $hundredths } in 100
of-futures-all = every future
of-futures-nearly-all = more than 99 of 100 futures
of-futures-none = no future
of-futures-hardly-any = fewer than 1 of 100 futures
of-futures-hundredths = { $hundredths } of 100 futures
list-and = {" "}and{" "}
figure-claim-total = the total is { $total } { $measure } as set
figure-claim-month = { $month } brings { $amount } { $measure } as set
figure-claim-percentile = { $count ->
    [1] { $share } futures reach { $total } { $measure } over the month
   *[other] { $share } futures reach { $total } { $measure } over { $months }
}
figure-claim-lowest-spendable = the money left is { $amount } at its lowest
figure-claim-running-out = the money runs out in { $share } futures
figure-claim-chance = { $share } futures reach { $amount } { $measure } in { $month }
goal-gross = Goal of { $amount } a month
goal-take-home = Goal of { $amount } a month to take home
against-same = { $name } earns the same as { $reference } in every future.
against-parts = { $name } beside { $reference }: { $parts }.
standing-ahead = ahead in { $futures }
standing-level = the same in { $futures }
standing-behind = behind in { $futures }
against-even = { $name } against { $reference } is close to a coin toss: it is ahead in { $ahead }.
against-ahead = { $name } beats { $reference } in { $futures }, typically by { $amount } a month.
against-behind = { $name } falls behind { $reference } in { $futures }, typically by { $amount } a month.
sentence-now = Now { $now }.
sentence-nothing-to-change = Nothing has to change: { $now } already.
sentence-then-some = { $edit }: then { $then }.
sentence-then-none = Then { $then }.
sentence-out-of-reach-some = Out of reach: { $edit } helps most, and then { $best }. The target is { $target }.
sentence-out-of-reach-none = Out of reach: this helps most, and then { $best }. The target is { $target }.
sentence-target = The target is { $target }.
sentence-likes-do-not-help = No number of likes would do it: likes pay nothing, so with any number of them { $now }.
sentence-number-does-not-help = No other value of “{ $label }” would do it: now { $now }, and it gets no better.
sentence-numbers-do-not-help = Moving these would not do it: now { $now }, and it gets no better.
sentence-lift-only = Likes themselves pay nothing: this is the lift of gifts the plan assumes.
sentence-written = Wrote { $path }.
sentence-all-orders = A change's effect depends on those before it, so each is averaged over all orders.
sentence-sampled-orders = A change's effect depends on those before it, so each is averaged over { $orders } random orders: { $changes } changes have too many to try all.
sentence-futures = { $count ->
    [one] 1 future, seed { $seed }.
   *[other] { $futures } futures, seed { $seed }.
}
sentence-goal-chance = The goal of { $goal } { $measure } a month: { $in_month } futures reach it in { $month }.
sentence-goal-chances = The goal of { $goal } { $measure } a month: { $in_month } futures reach it in { $month }, { $some ->
    [no] none
   *[other] { $some }
} in some month by then, { $all ->
    [no] none
   *[other] { $all }
} in every month.
sentence-runs-out = As set, the money runs out in { $month }.
sentence-lowest-cash = As set, the money does not run out; the least is { $amount } in { $month }.
sentence-chance-of-running-out = In { $share } futures the money runs out by { $month }.
sentence-most-living-none = In more than 1 in 10 futures it runs out even without living costs.
sentence-most-living = Living may cost up to { $amount } a month if the money is to last in 9 in 10 futures.
sentence-cut-off = The plan outgrows the futures: no stream earns more than 1e25 a month in them, so their figures are too low.
sentence-beyond-futures = The plan grows to more than 1e25 a month, which futures do not hold; use less growth or fewer months.
sentence-median-more = The median future brings { $median }, more than the { $as_set } as set: good surprises are larger than bad ones, and they add up.
sentence-median-less = The median future brings { $median }, less than the { $as_set } as set: the ranges leave more room below than above.
sentence-per-live-hour = { $amount } gross for each hour of LIVE, at { $hours } hours a month.
sentence-no-live-hours = No hours of LIVE in this plan.
sentence-likes = Likes: { $likes } a month, { $zero } in every month.
sentence-likes-do-not-matter = Likes: { $zero }, at any number.
sentence-goal-met = { $goal } first met in { $month }.
sentence-goal-not-met = { $goal } not met: { $month } brings { $amount }.
sentence-goal-not-met-in = { $goal } not met in these { $months };
sentence-best-month = the best month is { $month } with { $amount }.
sentence-tornado = { $months }, { $total } { $measure } as set; each number at its low and at its high, the rest as set:
sentence-tornado-of = { $figure }: { $amount }; each number at its low and at its high, the rest as it is:
sentence-each-of = { $figure }:
sentence-ranks = Rank: near 1, the futures that do best have a high number here; near −1, a low one; near 0, either.
sentence-published-rules = By one published rule this month brings { $least }, by another { $most }.
sentence-published-rules-agree = Every published rule gives the same for this month.
sentence-same-as-set = { $name } earns the same as { $reference } ({ $measure } as set, no futures are run).
sentence-less-as-set = { $name } earns { $amount } less than { $reference } ({ $measure } as set, no futures are run).
sentence-more-as-set = { $name } earns { $amount } more than { $reference } ({ $measure } as set, no futures are run).
sentence-compared-columns = Goal met: the first month as set. Chance: futures that meet the goal in some month.
sentence-pairs-too-wide = How often each is ahead of each other is too wide for a terminal; --format json has it.
sentence-grid-too-wide = This grid is too wide for a terminal; use fewer steps, or --format csv or json.
sentence-sweep-at-least = ● { $target } or more.
sentence-sweep-at-most = ● { $target } or less.
sentence-sweep-passed = {" "}Passed at about { $values }.
sentence-fee = About { $fee }: { $bases }.
fee-by-followers = { $fee } by followers and engagement ({ $claims } claims)
fee-by-views = { $fee } by views

## Sentences on past months as they really were, and on likes in them

past-sentence-actuals = How is it going? { $plan }
past-sentence-no-actuals = Nothing is known of past months. `zeroline import PLAN FILES --yes` brings it in.
past-sentence-actual-days = { $count ->
    [one] { $count } day has figures of LIVEs, { $first }.
   *[other] { $count } days have figures of LIVEs, { $first } to { $last }.
}
past-sentence-actual-hours = { $days ->
    [one] { $days } of them has the hour of its first LIVE.
   *[other] { $days } of them have the hour of their first LIVE.
}
past-sentence-likes-in-lives = Do likes pay, in your own LIVEs? { $plan }
past-sentence-left-out = { $days ->
    [one] 1 more day has no diamonds, no likes or no time on air, and is not used.
   *[other] { $days } more days have no diamonds, no likes or no time on air, and are not used.
}
past-sentence-as-it-looks = As it looks
past-sentence-time-taken-out = Time on air taken out
past-sentence-time-and-viewers-taken-out = Time and viewers taken out
past-sentence-range = { $low } to { $high }
past-sentence-money-per-likes = { $amount } of gifts came with { NUMBER(10000) } likes on these days, most of it with time on air.
past-sentence-goes-with = Goes with diamonds, from −1 to 1: { $list }.
past-sentence-weekday = day of the week
past-sentence-start-hours-too-few = { $days ->
    [one] The hour of the first LIVE is known on { $days } day: too few to say; at least { $fewest } are needed.
   *[other] The hour of the first LIVE is known on { $days } days: too few to say; at least { $fewest } are needed.
}
past-sentence-start-hours = By the hour of the first LIVE on { $days } days, in quarters of the day by the clock of your files; time on air is not taken out:
past-sentence-day-part-too-few = { $days ->
    [one] { $from }:00 to { $to }:00: { $days } day, median { $median } diamonds; too few to compare.
   *[other] { $from }:00 to { $to }:00: { $days } days, median { $median } diamonds; too few, or too different, to compare.
}
past-sentence-day-part = { $from }:00 to { $to }:00: { $days } days, median { $median } diamonds, { $more } against the other days (19 in 20: { $low } to { $high }).
past-sentence-no-proof = This is a pattern in past days, no proof: fans who give also like, and a good day has more of both.
past-sentence-never-income = Likes: $0. Nothing here changes that.
likes-answer-fewest = { $days } days with diamonds, likes and time on air are too few to say; at least { $fewest } are needed.
likes-answer-too-few = Your { $days } days with LIVEs are too few to say: they differ too much.
likes-answer-no-difference = In your { $days } days with LIVEs, more likes show no difference in gifts beyond the time you were on air.
likes-answer-more = In your { $days } days with LIVEs, twice the likes came with { $low } to { $high } more diamonds, time on air taken out.
likes-answer-less = In your { $days } days with LIVEs, twice the likes came with { $high } to { $low } fewer diamonds, time on air taken out.

## Texts on a plan beside reality: the futures given the past, numbers of the past, and likes in one's own LIVEs

not-proven-never-help = That likes never help anyone.
not-proven-no-small-effect = That a small effect is absent.
not-proven-order = Which comes first.
not-proven-reach = Anything about reach.
range-width-too-narrow = 8 in 10 ranges should hold; { $held } of { $of } did: your ranges are too narrow.
range-width-right = 8 in 10 ranges should hold; { $held } of { $of } did: that fits.
range-width-too-wide = 8 in 10 ranges should hold; { $held } of { $of } did: your ranges may be too wide.
reality-on-course = On course for { $now } in { $months }, { $difference }; 8 in 10: { $low } to { $high }.
reality-rests-on-futures = It rests on { $distinct } distinct futures of { $of }.
reality-none-fits = No future of this plan fits these months. Widen the ranges of the streams that differ most.
reality-left-out-earned-nothing = { $stream }: nothing earned in a past month, so it does not move the months to come.
reality-left-out-unknown = { $stream }: nothing is known of a past month; it counts as nothing there, and does not move the months to come.
reality-left-out-not-planned = { $stream }: earned in a month in which the plan has none of it, so it does not move the months to come.
reality-rests-lives = { $lives ->
    [one] 1 LIVE
   *[other] { $lives } LIVEs
}
reality-source = my own data, { $rests_on }
reality-drift = { $number }: planned { $planned }, you had { $had } in { $rests_on }.
reality-nothing-yet = Nothing is known of past months yet.
reality-bring-it-in = Drop the files that your platforms export on this window; they are read here and go nowhere.
reality-so-far-against = { $real } in { $months }: { $difference }.
reality-so-far-in-days = { $real } so far: { $difference }.
reality-no-month-yet = No month of this plan is over yet, so the months to come are as planned.
reality-all-left-out = They do not move the months to come: { $streams }.
reality-count-as-nothing = Nothing is known of { $streams } in past months: this total counts them as 0 there.
reality-today = Today, { $day } { $month }
reality-until = Until { $day } { $month }
reality-planned-band = Planned, 8 in 10
reality-new-band = Now, 8 in 10
reality-chart-summary = Past months by stream and the band of those to come: { $real } in { $months }, planned { $planned }; likes { $zero } in every month
reality-between = { $low } to { $high }
reality-stream-row = { $name }: planned { $planned }, real { $real }, difference { $difference }
reality-no-numbers-yet = Files of LIVEs or earnings of a whole month are needed.
reality-planned-and-had = planned { $planned }, you had { $had }
reality-own-range = its range now: { $range }, from { $rests_on }
reality-method = 8 in 10 of { NUMBER(2000) } samples of your LIVEs or months, nearer to the plan while they are few.
reality-as-planned = ✓ as planned
reality-use-for = Use it: { $number }
reality-card-so-far = So far, { $months }
reality-card-days = So far
reality-card-now = { $months }, now
reality-card-planned = { $months }, planned
reality-card-goal = Goal met
reality-no-future-fits = no future fits
reality-met-in = in { $met } of { $of } so far
reality-twice-the-likes = Twice the likes came with { $with_twice } gifts. Your data leave room for { $low } to { $high } (19 times in 20).
reality-no-hour = Your files count by day, so the hour cannot be told.
reality-assume-lift = Assume { $lift } more gifts for twice the likes
reality-lift-is-optional = Sets the lift from likes, which counts under gifts. Likes pay nothing themselves. Undo takes it back.
reality-as-it-looks = As it looks
reality-time-taken-out = With time on air taken out
reality-time-and-viewers-taken-out = With time on air and viewers taken out
reality-looks-like = Twice the likes, { $more } gifts: long LIVEs get both.
reality-what-is-left = Twice the likes, { $more } gifts at the same time on air.
reality-too-few-dots = At least { $fewest } days with LIVEs are needed for a line.
reality-diamonds-of-day = diamonds in a day of LIVEs
reality-likes-of-day = likes in a day of LIVEs
reality-diamonds-for-length = diamonds, for that time on air
reality-likes-for-length = likes, for that time on air
reality-half = half
reality-as-usual = as usual
reality-double = double
reality-live-day = { $day }: { $hours } on air, { $likes } likes, { $diamonds } diamonds
reality-dots-under = a dot is a day, on air under { $hours }
reality-dots-from = { $hours } or more
reality-days-of-yours = { $days ->
    [one] 1 day with LIVEs
   *[other] { $days } days with LIVEs
}
reality-from-to = { $first } to { $last }
reality-how-it-is-done = For each day: the likes and diamonds that a day of that time on air usually gets. The dots show how far above or below it came.
reality-copy-lives = Copy the table of { $days } days
reality-implied = Implied by the earnings, the stream's other numbers as planned.
reality-as-in-plan = as planned
reality-over-plan = { $amount } over plan
reality-under-plan = { $amount } under plan
reality-more = { $share } more
reality-fewer = { $share } fewer
reality-hours = { $hours } h
likes-pay-fewest = Too few to say: { $days } days with diamonds, likes and time on air, and at least { $fewest } are needed.
likes-pay-too-few = Too few to say: your { $days } days with LIVEs differ too much.
likes-pay-no-difference = No. At the same time on air, likes made no difference that shows.
likes-pay-more = Likes pay nothing. At the same time on air, days with more likes had more gifts.
likes-pay-less = No. At the same time on air, days with more likes had fewer gifts.
not-proven-never-help-reason = These are the LIVEs of one person.
not-proven-small-effect-below = Less than about { $share } for twice the likes would not show here. Four times as many LIVEs would halve that.
not-proven-small-effect-reason = It takes many LIVEs to see one.
not-proven-order-reason = Gifts may bring likes as well as likes gifts.
not-proven-reach-reason = No file says how many came because of likes.

## Words of the view of reality

reality-word-so-far = So far
reality-word-likes = Likes
reality-word-earned = earned
reality-word-planned = planned
reality-word-real = real
reality-word-difference = difference
reality-word-by-stream = By stream, so far
reality-word-all-streams = All streams
reality-word-own-lives-say = Your own data
reality-word-use-it = Use it
reality-word-not-proven = Not proven by this
reality-word-how-taken-out = How time on air is taken out
reality-word-show = Show
reality-word-dismiss = Dismiss
reality-word-time-on-air = Time on air
reality-word-diamonds = Diamonds
reality-word-they-paid = They paid
reality-word-do-likes-pay = Do likes pay, in your own LIVEs?

## The fault of a picture that is opened as a plan

picture-fault-no-plan = no plan in this picture
    .remedy = export it again, with the plan inside
picture-fault-cut-off = this picture is cut off before the end of its plan
    .remedy = use another copy
picture-fault-damaged = the plan in this picture is damaged
    .remedy = use another copy
picture-fault-foreign = { $format } files hold no plan
    .remedy = use a plan file, or a PNG or SVG that Zeroline exported
picture-fault-takes-no-changes = a picture takes no changes
    .remedy = open it in the window and save the plan to a file

## Texts of a report on paper

printed-span = Income from going LIVE on TikTok, { $first } to { $last }, in { $currency }
printed-in-futures = In 8 of 10 futures { $months } bring { $low } to { $high } { $measured }, none of it as pay for likes.
printed-as-set = As set, { $months } bring { $total } { $measured }, none of it as pay for likes.
printed-likes = Likes, { $likes } a month
printed-likes-note = in every month and every future
printed-where-from = Where does it come from?
printed-matter-most = { $count ->
    [one] Which assumption matters most?
   *[other] Which { $count } assumptions matter most?
}
printed-every-assumption = Every assumption
printed-limits = Limits of this forecast
printed-no-promise = It follows from assumptions. It is no promise of income, by the creator or by Zeroline.
printed-ordinary-months = Futures know the ranges of the assumptions and ordinary ups and downs from month to month. They do not know a closed account, a new rule of a platform or an illness.
printed-weak-sources = Many published figures are weak, and many assumptions rest on none: the table names the source of each, or that there is none. Those that carry a date over a year old are marked stale.
printed-no-tax-advice = Tax is an estimate to set aside, and no advice.
printed-assumption = Assumption
printed-value = Value
printed-range-of = 8 in 10
printed-range = { $low } to { $high }
printed-season = { $month } { $season }
printed-at-low = Down
printed-at-high = Up
printed-basis = Basis
printed-basis-and-note = Source with its date, note
printed-note = Note: { $note }
printed-page = { $number } of { $count }
printed-boxes = Letters that no font here has are boxes: { $letters }
printed-day = { $day } { $month } { $year }
printed-gross = before costs
printed-take-home = after costs and tax

## Messages of imports

export-kind-live-engagement = TikTok LIVE Center, engagement
export-kind-live-revenue = TikTok LIVE Center, revenue
export-kind-live-activity = TikTok LIVE Center, activity
export-kind-live-viewers = TikTok LIVE Center, viewers
export-kind-backstage = LIVE Backstage, creator data
export-kind-studio-overview = TikTok Studio, overview
export-kind-studio-followers = TikTok Studio, followers
export-kind-studio-content = TikTok Studio, content
export-kind-data-export = TikTok data export, LIVE history
export-kind-shop-affiliate = TikTok Shop, affiliate orders
export-kind-shop-seller = TikTok Shop, seller's orders
export-kind-patreon-members = Patreon, members
export-kind-patreon-earnings = Patreon, earnings
export-kind-ko-fi = Ko-fi, payments
export-kind-amazon-earnings = Amazon Associates, earnings
export-kind-pay-pal = PayPal, payments
export-kind-stripe = Stripe, payments
export-kind-buy-me-a-coffee = Buy Me a Coffee, payments
export-kind-own-table = a table, read by the names of its columns
date-order-year-first = dates such as 2027-01-31
date-order-day-first = dates such as 31/01/2027
date-order-month-first = dates such as 01/31/2027
date-order-month-by-name = dates such as January 31
date-order-month-alone = months such as 2027-01
column-role-date = date
column-role-amount = amount
column-role-currency = currency
day-field-lives = LIVEs
day-field-start-hour = hour of the first LIVE
day-field-minutes = minutes on air
day-field-likes = likes
day-field-viewers = viewers
day-field-gifters = gifters
day-field-diamonds = diamonds
day-field-new-followers = new followers
day-field-video-views = views of videos
day-field-video-likes = likes of videos
day-field-members = members
day-field-new-members = new members
day-field-left-members = members who left
actuals-source-live-center = LIVE Center
actuals-source-backstage = LIVE Backstage
actuals-source-data-export = TikTok data export
actuals-source-studio = TikTok Studio
actuals-source-shop-affiliate = TikTok Shop, affiliate
actuals-source-shop-seller = TikTok Shop, seller
actuals-source-patreon = Patreon
actuals-source-ko-fi = Ko-fi
actuals-source-buy-me-a-coffee = Buy Me a Coffee
actuals-source-amazon = Amazon Associates
actuals-source-pay-pal = PayPal
actuals-source-stripe = Stripe
actuals-source-own-table = own table
actuals-source-typed = typed
import-fault-empty = the file is empty
import-fault-too-large = larger than { $most } MiB
    .remedy = export a shorter period
import-fault-too-many-rows = more than { $most } rows
    .remedy = export a shorter period
import-fault-too-many-columns = a row with more than { $most } columns
    .remedy = check the separators of its columns
import-fault-archive-too-large = it unpacks to more than { $most } MiB
    .remedy = unpack it yourself and import the file you need
import-fault-damaged-archive = the archive is damaged or encrypted
    .remedy = download it again
import-fault-damaged-workbook = the workbook is damaged
    .remedy = download it again, or save it as CSV
import-fault-nothing-in-archive = no known file in this archive
    .remedy = unpack it and import the file you need
import-fault-not-a-table = not a table
    .remedy = use CSV, XLSX, JSON or the zip of a data export
import-fault-bad-json = not JSON at line { $line }, column { $column }
    .remedy = download it again
import-fault-no-lives = no LIVEs in this data export
    .remedy = ask TikTok for all data, in the form JSON
import-fault-unknown = a table of an unknown kind
    .remedy = name its columns, such as --map date=Day --map amount=Total
import-fault-no-column = no column “{ $name }”
    .remedy = use a name from the heading of the file
import-fault-date-order = day and month of its dates cannot be told apart
    .remedy = use --dates day-first or --dates month-first
import-fault-no-year = its dates have no year
    .remedy = use --year, such as --year 2027
import-fault-no-dates = no row has a date that can be read
    .remedy = use another column or another export
import-fault-decimal = the mark in numbers such as { $sample } is for thousands or for decimals
    .remedy = use --number-mark point or --number-mark comma
import-fault-no-stream = the file does not say what the money was for
    .remedy = use --stream, such as --stream supporters
import-fault-unknown-stream = the plan has no such stream
    .remedy = add it to the plan first
import-fault-many-creators = it has { $count } creators
    .remedy = use --creator with a name or an id from the file
import-fault-no-creator = it does not have this creator
    .remedy = use --creator with a name or an id from the file
import-fault-no-rate = no exchange rate for { $currency }
    .remedy = use --rate { $currency }=1.1
import-fault-cancelled = cancelled
file-form-semicolons = semicolons between columns
file-form-tabs = tabs between columns
file-form-bars = bars between columns
file-form-commas = commas between columns
file-form-decimal-comma = decimals such as 1,5
file-form-decimal-point = decimals such as 1.5
import-sum = { $sum } { $field }
merge-outcome-new = new
merge-outcome-same = already there
merge-outcome-added = added to other days
merge-outcome-replaced = replaces the older one
merge-outcome-in-place-of = replaces { $other }
merge-outcome-other-source = not used: { $other } has it
merge-outcome-other-has-more = not used: { $other } has more days
merge-outcome-older = not used: more days are there
merge-outcome-overlaps = not used: some of its days are there
import-doubt-earnings-unit = the unit of its earnings is unknown, so they are not used
    .remedy = use --earnings-in diamonds or --earnings-in usd if you know it
import-doubt-no-currency = it names no currency; read as { $currency }
    .remedy = use --currency for another
import-doubt-diamonds-at-rate = diamonds are counted at ${ $usd } each, as in the plan
import-doubt-pending = { $rows ->
    [one] { $rows } order is not settled: { $amount } { $currency } expected, not counted
   *[other] { $rows } orders are not settled: { $amount } { $currency } expected, not counted
}
import-doubt-refunds = { $rows ->
    [one] { $rows } refund, taken off or left out
   *[other] { $rows } refunds, taken off or left out
}
import-doubt-not-income = { $rows ->
    [one] { $rows } row is not income: payouts, payments to others, changes of currency
   *[other] { $rows } rows are not income: payouts, payments to others, changes of currency
}
import-doubt-unreadable = { $rows ->
    [one] { $rows } row has no date or no number that can be read, the first in line { $first }; not used
   *[other] { $rows } rows have no date or no number that can be read, the first in line { $first }; not used
}
import-doubt-ahead = { $rows ->
    [one] { $rows } row is of a day after today, { $first }; it is not used
   *[other] { $rows } rows are of days after today, from { $first } on; they are not used
}
import-doubt-part-of-month = covers { $first } to { $last }, not a whole month
import-doubt-several-months = its period has several months, so its amounts are not used
    .remedy = export month by month
import-doubt-greenwich-days = its days begin at midnight in Greenwich (UTC)
import-doubt-greenwich-hours = its days and hours are those of Greenwich (UTC)
import-doubt-hours-of-another = its hours are not used: those of { $other } are in the plan and may be by another clock
import-doubt-without-costs = it has no costs of goods and shipping; the amounts are before them
import-doubt-may-be-elsewhere = the same payments may be in files of the shops and platforms that pay through it
import-doubt-column-by-name = { $role } is read from “{ $name }”
import-doubt-columns-as-before = its columns have the roles that you gave them in a file with the same columns
import-doubt-year-given = its dates have no year; read as { $year }
import-doubt-followers-of-whole-account = followers are those of the account, not of LIVEs alone
import-doubt-followers-of-account = { $fewer ->
    [one] followers are those of the account, not of LIVEs alone; { $fewer } day has fewer of them and no number
   *[other] followers are those of the account, not of LIVEs alone; { $fewer } days have fewer of them and no number
}
import-doubt-videos-not-lives = its views and likes are those of videos, not of LIVEs, and are kept as such
import-doubt-nothing-used = nothing in it is about LIVEs or income, so nothing is used
import-doubt-members = { $active ->
    [one] { $active } member pays today, { $left } left or their payment failed; it has no amounts by month, and the day on which one left is that of the last payment
   *[other] { $active } members pay today, { $left } left or their payment failed; it has no amounts by month, and the day on which one left is that of the last payment
}
import-line-file = { $name }: { $kind }
import-line-refused = { $name }: { $fault }
import-line-form = Read as { $form }
import-line-size = { $rows ->
    [one] { $rows } row, { $used } of { $columns } columns used
   *[other] { $rows } rows, { $used } of { $columns } columns used
}
import-line-unused = Not used: { $names }
import-line-unused-and-more = Not used: { $names } and { $more } more
import-line-days = { $days ->
    [one] { $days } day, { $first } to { $last }: { $sums }
   *[other] { $days } days, { $first } to { $last }: { $sums }
}
import-line-diamonds = { $diamonds } diamonds
import-line-doubt = Doubtful: { $doubt }
import-line-private = Only dates, counts and amounts are used. Names, e-mail and postal addresses, order numbers and comments are not stored.
import-line-replaced-days = { $days ->
    [one] { $days } day has other counts in the plan; they are replaced
   *[other] { $days } days have other counts in the plan; they are replaced
}
import-line-kept-days = { $days ->
    [one] { $days } day has other counts in the plan; those stay
   *[other] { $days } days have other counts in the plan; those stay
}
import-line-preview = This is a preview: nothing is written. To write it into the plan, add --yes.
import-line-written = Wrote { $plan }
import-line-not-written = Some files cannot be read: nothing is written.
import-line-nothing-new = The plan has all of it already; nothing is written.

## The import in the window

import-title = Import files
import-file-kinds = Exported files
import-reading = { $read } of { $of } files read
import-not-read-yet = is being read
import-one-step = One step, which can be undone.
import-one-step-of-some = One step, which can be undone. Files with an open question or a fault are left out.
import-nothing-new = Nothing in these files would change the plan.
import-take = Import
import-leave-out = Leave out
import-leave-out-file = Leave out { $name }
import-columns = Columns…
import-columns-of = Columns of { $name }
import-choose = Choose…
import-date-order = Its dates have
import-day-first = the day first: 31/12/2026
import-month-first = the month first: 12/31/2026
import-year = Its dates are of
import-decimal-mark = Its decimals are written
import-point = after a point: 1.5
import-comma = after a comma: 1,5
import-stream = Its money is for
import-creator = Your name or id in it
import-earnings = Its earnings are
import-not-used = not used
import-diamonds = diamonds
import-dollars = US dollars
import-currency = Its amounts are in
import-rate = { $to } for 1 { $of }
import-more-amounts = { $count ->
    [one] and { $count } more amount
   *[other] and { $count } more amounts
}
import-roles-hint = Choose the role of each column that is to be read. The others are not.
import-column-name = Column
import-role = Role
import-row = Row { $number }
import-role-of = Role of { $name }
import-no-role = not read
import-roles-missing = One column must have dates, and one amounts or counts.
import-stream-missing = Choose the stream that the money is for.
import-remembered = Files with the same columns are read this way from now on.
import-command-line = On the command line: { $options }
import-use-columns = Use these columns
import-your-files = Your files
import-import-files = Import…
import-file-month = { $month }, { $source }
import-file-months = { $from } to { $to }, { $source }
import-read-on = Imported on { $day }
import-rows = { $rows ->
    [one] { $rows } row
   *[other] { $rows } rows
}
import-no-files = None yet. Import them, or drop them on the window.
import-remove-file = Remove { $name } with its amounts and counts
import-likes-in-files = Likes in these files
import-likes = { $likes } likes
import-known-files = Files that Zeroline knows
import-any-table = Any other table
import-you-choose = you choose the columns
import-drop-hint = Drop files anywhere on the window. They are read here and go nowhere: Zeroline has no network code.
import-drop-to-import = Drop to open or import
import-type-amounts = Type amounts…
import-real-amounts = Real amounts
import-real-amounts-hint = The money each stream really earned. A typed amount takes the place of those from files in its month.
import-earlier = Earlier months
import-later = Later months
import-amount-of = { $stream }, { $month }
import-no-amount = “{ $text }” is not an amount; type one such as { $example }
import-all-streams = All streams

## Published claims and the origin of numbers

month-change-nothing = no change
month-change-gross = { $amount } a month
month-change-take-home-alone = take-home { $amount }
month-change-take-home = take-home { $amount } a month
dated-stale = { $date }, stale
dated-none = no date
claimed-gbp-per-coin = { $amount } GBP per coin
claimed-usd = { $amount } USD
claimed-usd-an-hour-live = { $amount } USD an hour LIVE
claimed-usd-per-1000-followers = { $amount } USD per { NUMBER(1000) } followers
claimed-usd-per-1000-views = { $amount } USD per { NUMBER(1000) } views
claimed-usd-per-average-viewer = { $amount } USD per average viewer
claimed-usd-per-average-viewer-per-hour = { $amount } USD per average viewer per hour
claimed-usd-per-coin = { $amount } USD per coin
claimed-usd-per-diamond-before-the-share = { $amount } USD per diamond before the share
claimed-usd-per-like = { $amount } USD per like
claimed-days = { $amount ->
    [one] { $amount } day
   *[other] { $amount } days
}
claimed-dollars-of-some-country = { $amount } dollars (currency not stated)
claimed-gifts-a-viewer-and-live = { $amount ->
    [one] { $amount } gift a viewer and LIVE
   *[other] { $amount } gifts a viewer and LIVE
}
claimed-viewers = { $amount ->
    [one] { $amount } viewer
   *[other] { $amount } viewers
}
claim-span-between = { $low } to { $high }
claim-span-from = from { $low }
claim-span-up-to = up to { $high }
number-origin-gift-table = follows your table of gifts by name
    .first = Follows your table of gifts by name
number-origin-between-claims = our own assumption, between published claims that differ
    .first = Our own assumption, between published claims that differ
number-origin-own-assumption = our own assumption; no source gives a figure
    .first = Our own assumption; no source gives a figure
number-origin-yours = yours
    .first = Yours
number-origin-claim = { $text } ({ $site }, { $dated })
sources-heading =
    Every number, its default, and where that comes from.
    `zeroline sources KEY` lists everything published about one of them.
sources-origin = { $origin }; { $claims } claims
sources-default = Default { $default }: { $origin }
sources-published = Published:
sources-background = To judge by:
sources-outside-limit = ; outside the limits of a plan
sources-lower-bound = ; or more
sources-gifts-none = { $count } gifts in the catalogue.
sources-gifts-some = { $count } gifts in the catalogue, seen up to { $day }.
sources-three-numbers = Where the three numbers that matter most come from:
rate-note-yours = yours
rate-note-disagree = { $sources } sources disagree
rate-note-read = read { $month }

## workbook.rs

workbook-sheet-summary = Summary
workbook-sheet-assumptions = Assumptions
workbook-sheet-months = Months
workbook-sheet-cash = Cash
workbook-sheet-futures = Futures
workbook-sheet-scenarios = Scenarios
workbook-sheet-sources = Sources
workbook-head-key = Key
workbook-head-name = Name
workbook-head-value = Value
workbook-head-unit = Unit
workbook-head-low = Low
workbook-head-high = High
workbook-head-least = Least
workbook-head-most = Most
workbook-head-source = Source
workbook-head-note = Note
workbook-head-number = No.
workbook-head-month = Month
workbook-head-audience = Audience growth
workbook-head-season = Season
workbook-head-members = Members
workbook-head-likes = ♥ Likes
workbook-head-gross = Gross
workbook-head-costs = Costs
workbook-head-profit = Profit of the tax year so far
workbook-head-tax = Set aside for tax
workbook-head-take-home = Take-home
workbook-head-total = Total
workbook-head-balance = balance
workbook-head-paid = paid
workbook-head-owed = still owed
workbook-head-cash-in = Paid in
workbook-head-spendable = Spendable
workbook-head-scenario = Scenario
workbook-head-against-base = Take-home against the base
workbook-head-mean = mean
workbook-head-chance-of-goal = Chance of the goal
workbook-assumptions = Assumptions
workbook-assumptions-move = Change a yellow cell: months and cash follow. Ranges, swings and everything about futures move nothing here. The number of months is fixed.
workbook-months = Months, as set
workbook-months-are-live = Every amount is a formula over the assumptions. Likes are 0: there is no rate to multiply them by.
workbook-at-growth1 = A month before growth and season
workbook-cash = When the money arrives, as set
workbook-cash-is-live = Earned is not paid: each stream has a delay and a least amount that is paid out.
workbook-terms = Delay in whole months, rest of a month, earned in a month before the plan
workbook-tax-band = Tax band { $band }
workbook-futures = Percentiles of { $count } futures
workbook-scenarios = The plan and its scenarios, as set
workbook-sources = Published claims
workbook-does-not-move = These are figures of the day of the export; no change in this workbook moves them.
workbook-made-by = Made by Zeroline { $version } on { $day }
workbook-sources-read-by = Sources read up to { $day }
workbook-no-promise = A forecast from assumptions, no promise of income and no tax advice.

## Messages of the command line

file-remark-exists = file exists; choose another name or use --force
file-remark-nothing-to-compare = nothing to compare; add a scenario to the plan or choose others with --scenarios and --against
file-remark-open-in-window = or open it in the window as a repaired copy
standard-stream-input = standard input
standard-stream-output = standard output
input-file-plan = the plan itself
input-file-ledger = your own ledger
input-file-settings = the settings of the window
command-fault-batch = { $many ->
    [one] 1 plan failed; its line has the reason
   *[other] { $many } plans failed; their lines have the reasons
}
command-fault-workbook = the plan does not fit into a spreadsheet: { $reason }
command-fault-picture = the picture cannot be painted: { $reason }
command-fault-report = the report cannot be written: { $reason }
command-fault-nothing-imported = nothing is written; answer the questions above, or leave those files out
command-fault-clock = the clock of this computer is not set; set it and try again
command-fault-window = { $error }; without a window, `zeroline forecast [PLAN]` prints the same figures
command-fault-no-window = this build of zeroline has no window; run `zeroline forecast [PLAN]`, or `zeroline --help` for all commands
batch-fault-not-text = not UTF-8 text
    .remedy = write the line as UTF-8
batch-fault-too-long = the line is longer than { $most } MiB
    .remedy = write one plan or one path a line; the rest was not read
option-fault-set = --set { $problem }
option-fault-entry = { $option } { $problem }
option-fault-change = { $option }: { $fault }
option-fault-own-number = { $option }: { $problem }
option-fault-scenario-near = { $option }: no scenario “{ $name }”
    .remedy = did you mean “{ $near }”?
option-fault-scenario = { $option }: no scenario “{ $name }”
    .remedy = use { $names }
option-fault-figure = --figure { $figure }: { $refused }
option-fault-by = --by: { $refused }
option-fault-input-twice = standard input can be only one of the files
    .remedy = name the others by their paths
option-fault-month = --month: { $refused }
option-fault-axis = --by: { $fault }
option-fault-no-futures = --futures: { $value }
option-fault-sweep = --by: { $fault }
option-fault-axes = --by: { $given } numbers given; a sweep varies one or two
option-fault-lock = --lock: { $key }
option-fault-target = --target: { $refused }
option-fault-target-of-chance = --target: a chance is a share of the futures; use a number from 0 to 1, or 0% to 100%
option-fault-no-target = --target: missing
    .remedy = name the amount to reach, such as 40k, or for a chance the share
option-fault-measure-of-cash = --measure: cash counts neither gross nor take-home
    .remedy = leave it out
option-fault-target-of-money = --target: a percentage is only for a chance; use an amount, such as 40000 or 40k
option-fault-amount-unit = { $option }: “{ $unit }” does not fit
    .remedy = use the number alone; amounts are in { $currency }
option-fault-only-for-csv = { $option } is only for CSV; use it with --format csv
option-fault-output-is-input = --output: { $path } is { $input }; choose another file
argument-fault-renamed = { $old } is now { $new }
argument-fault-command-not-first = the command '{ $command }' must come first; --renderer is only for the window
argument-fault-unknown-command = no command or file '{ $given }'; did you mean the command '{ $nearest }'?
value-fault-assignment = use KEY=VALUE, such as gifts.gifts_per_hour=150
value-fault-no-sources = { $key } is not a number with sources; use one such as gifts.usd_per_diamond
value-fault-unit = use the number alone; it is in { $key }
value-fault-picture-file = use a name that ends in .png or .svg
value-fault-followers = use a whole number alone, such as 12000 or 12k
value-fault-example = unknown example
value-fault-stream = use brands, rewards, segments, affiliate, merch, supporters or subscriptions
value-fault-country = use a code of two letters, such as DE, BR or US
value-fault-measure = use gross or take-home
value-fault-figure-as-measure = { $word } is a figure; use --figure { $word }
value-fault-figure = use total, month:N or chance:N with N from 1, p1 to p99, lowest-spendable or chance-of-running-out
value-fault-axis = use KEY=LOW..HIGH:STEPS, such as gifts.gifts_per_hour=100..300:21
value-fault-command = use the name of a command; `zeroline --help` lists them
value-fault-whole = use a whole number from { $low } to { $high }
value-fault-separator = use comma, semicolon, tab or pipe
value-fault-any-stream = use the key of a stream, such as supporters or own.1
value-fault-currency = use a code of three letters, such as EUR
value-fault-rate = use CODE=RATE, such as EUR=1.08: money of the plan for one euro
value-fault-column = use ROLE=COLUMN, such as date=Day; roles: date, amount, currency, lives, minutes, likes, viewers, gifters, diamonds, new_followers
value-fault-date-order = use day-first or month-first
value-fault-decimal-mark = use point or comma
value-fault-earnings-unit = use diamonds or usd
value-fault-threads = use a whole number from 1
command-notice-plan-ok = { $path }: OK
command-notice-repaired = Wrote { $copy }; { $plan } is unchanged
command-notice-new-plan = Wrote { $path }: { $name }, from { $start }
command-notice-not-used = not used: { $reason }
command-notice-read-as = { $option }: { $text } is read as { $number }
command-notice-futures-written = { $done } % of { $of } futures
command-notice-futures-beyond = Some amounts are greater than 1e25 a month: here they are whole, and in the futures of `zeroline forecast` they are cut off.
command-notice-fewer-threads = --threads: { $given } threads are too many; using { $used }
key-list-heading =
    Every key with its default (and range), limits, unit and meaning.
    Set one with `zeroline forecast --set KEY=VALUE`; fractions also as 20%.
    Defaults and limits are in US dollars; money in yen may be 100 times as much, in
    rupiah { NUMBER(10000) } times.
key-list-default-with-range = { $default } ({ $low } to { $high })
key-list-limits = { $low } to { $high }
key-list-at-least = { $low } or more
key-list-switch = true or false
key-list-current-month = the current month

## The help of the command line

command-help-about = Forecast what going LIVE on TikTok could earn you (likes pay nothing)
command-help-long-about =
    Forecast what going LIVE on TikTok could earn you (likes pay nothing)

    Without a command the window opens.
command-help-wgpu = The graphics card through Vulkan, Metal or Direct3D
command-help-glow = OpenGL, for older machines
command-help-plan-to-open = Plan to open [default: the last one, or the first example]
command-help-language = Language of all texts [default: that of the system]
command-help-renderer = Renderer of the window, if the usual one does not work
command-help-forecast = Forecast a plan month by month
command-help-cash = Show when the money arrives: payments, the money left, and how likely it runs out
command-help-keys = List every key: unit, default, range, limits and meaning
command-help-sources = List published claims about the numbers, with source and date
command-help-matters = Rank the numbers with a range by their effect on the total
command-help-reach = Find the smallest change that reaches a target
command-help-compare = Compare the scenarios of a plan
command-help-steps = Split the difference between two scenarios by change
command-help-sweep = Tabulate a figure while one or two numbers vary
command-help-raw-futures = Print every future by itself: its draws, its months
command-help-futures-format = The format
command-help-futures-file = A new file to write to
command-help-parquet = Parquet, with unrounded amounts
command-help-picture = Write a view of a plan as a picture that opens as the plan
command-help-picture-of = View
command-help-picture-month = Month of the view of one, from 1
command-help-picture-file = The picture to write, .png or .svg; - writes PNG to standard output
command-help-picture-scale = Pixels of a point in PNG, 1 to 4: 1 is 1200 by 675 pixels
command-help-dark = On a dark ground
command-help-no-title = Without the lines over and under the chart
command-help-no-plan = Without the plan inside
command-help-report = Write a plan as a report on paper, a PDF of 2 to 4 pages
command-help-report-file = The report to write, in the format PDF
command-help-paper = Size of the paper
command-help-export = Write a plan as a spreadsheet that computes
command-help-workbook-file = The spreadsheet to write, in the format XLSX
command-help-batch = Forecast many plans: one plan per line in, one JSON object per line out
command-help-import = Import past days and months from files that platforms export; a preview without --yes
command-help-exported-files = CSV, XLSX, JSON or zip of a platform; - reads standard input
command-help-exchange-rate = Money of the plan for one unit of another currency, as in EUR=1.08 [default: a reference rate]
command-help-yes = Write into the plan; without it nothing is written
command-help-map = Column by its name, as in date=Day; roles are date, amount, currency and counts such as likes (repeatable)
command-help-stream-of-money = Stream of payments in files that do not say it, such as supporters or own.1
command-help-currency-of-amounts = Currency of amounts without one [default: that of the plan]
command-help-year-of-dates = Year of dates without one
command-help-order-of-dates = Order of day and month in dates such as 01/02/2027
command-help-mark-of-numbers = Decimal mark of numbers such as 1.234, where nothing shows it
command-help-earnings-in = Unit of the earnings in a TikTok data export, which does not say it
command-help-creator-in-table = Name or id of the creator in a table of several
command-help-actuals = Show what past months really earned and paid, beside the plan
command-help-likes = Show whether likes went with gifts in your own LIVEs
command-help-check = Check plan files: every problem with file, line, key and remedy
command-help-new = Write a new plan that starts this month
command-help-completions = Print a script that completes commands and options in a shell
command-help-shell = Shell
command-help-manual = Print a manual page: zeroline manual | man -l -
command-help-manual-of = Command [default: the program itself]
command-help-format = Format of the result
command-help-byte-order-mark = Begin CSV with a byte-order mark, by which Excel knows UTF-8
command-help-separator = Between the fields of CSV: comma, semicolon, tab or pipe [default: comma; semicolon with --decimal comma]
command-help-decimal = Decimal mark of CSV [default: point]
command-help-origin = Begin CSV with lines of remarks, each after a #: no promise of income, version and day, age of the sources
command-help-decimal-point = 1234.56
command-help-decimal-comma = 1234,56, as spreadsheets of many countries have it
command-help-plan-files = Plan files; - reads standard input
command-help-fix = Write a repaired copy beside each damaged file, PLAN.fixed.ron, and list the repairs; of - to standard output
command-help-plan-or-example = Plan file; - reads standard input [default: the first example]
command-help-scenario = Scenario of the plan [default: Base]
command-help-threads = Threads for the futures; the figures stay the same [default: all cores]
command-help-set =
    Set a key (repeatable); `zeroline keys` lists them:
    gifts.gifts_per_hour=150, "gifts.gifts_per_hour=150 (90 to 250)",
    audience.likes_per_month=1.5M, affiliate.refund_rate=20%,
    brands.enabled=false, plan.start_month=2027-01
command-help-months = Months, 1 to 120 [default: as the plan]
command-help-futures = Futures, 0 for none [default: as the plan]
command-help-seed = Random seed; the same seed gives the same futures [default: as the plan]
command-help-plan = Plan file; - reads standard input
command-help-measure = Gross or take-home [default: as the goal]
command-help-figure =
    Figure:
    total: all months, as set; month:3: the third month, as set;
    p20: the total that 80 in 100 futures exceed, p50 the median;
    chance:12: the share of futures that meet the goal in month 12;
    lowest-spendable: the least money left in any month, as set;
    chance-of-running-out, or runs-out: the share of futures in which the money runs out
command-help-compared-figure = Figure to compare as well, such as p20, lowest-spendable or chance-of-running-out; `zeroline reach --help` lists them
command-help-output = Write to a file; - is standard output
command-help-claims = Number to list in full [default: a summary of all]
command-help-target = Target: money, such as 40k; for a chance a share, 80% or 0.8 [default for lowest-spendable: 0, for runs-out: 10%]
command-help-may-move = Number that may move (repeatable); several move in proportion to their ranges
command-help-lock = Number that must stay (repeatable)
command-help-changed-plan = Write the changed plan to a new file; - is standard output, and the answer goes to standard error
command-help-force = Replace the file if it exists
command-help-scenarios = Scenarios, separated by commas (repeatable) [default: all]
command-help-against = Scenario to compare the others with
command-help-from = First scenario
command-help-to = Second scenario
command-help-axis = Number to vary, its ends and its steps; a second one makes a grid
command-help-marked-target = Target to mark: money, such as 40k; for a chance a share [default: the goal]
command-help-batch-files =
    Plan files; - or none reads standard input:
    on each line the path of a plan file, or a whole plan
    that begins with a bracket, (format: …)
command-help-batch-threads = Plans computed at a time [default: one per core]
command-help-example = Example to start from
command-help-new-file = File to write; - is standard output
command-help-table = For people
command-help-csv = For spreadsheets
command-help-json = For programs
command-help-followers = Followers
command-help-lives-a-week = LIVEs a week
command-help-hours-each = Hours of one LIVE
command-help-gifts-an-hour = Gifts an hour [default: a wide range from published claims on her followers]
command-help-earns = Streams beside gifts: brands, rewards, segments, affiliate, merch, supporters, subscriptions
command-help-country = Country, for currency and exchange rate: DE
command-help-goal = Goal of a month to take home, in the currency of the country

## The words around arguments: headings of their help, and their refusals

command-help-error = error:
command-help-tip = tip:
command-help-usage = Usage:
command-help-commands = Commands
command-help-arguments = Arguments
command-help-options = Options
command-help-more = For more information, try '--help'.
command-help-help = Print help
command-help-version = Print version
command-help-help-of = Print this help or that of a command
manual-name = NAME
manual-synopsis = SYNOPSIS
manual-description = DESCRIPTION
manual-version = VERSION
placeholder-AMOUNT = AMOUNT
placeholder-CHARACTER = CHARACTER
placeholder-CODE = CODE
placeholder-CODE-RATE = CODE=RATE
placeholder-COMMAND = COMMAND
placeholder-DECIMAL = DECIMAL
placeholder-FIGURE = FIGURE
placeholder-FILE = FILE
placeholder-FORMAT = FORMAT
placeholder-KEY = KEY
placeholder-KEY-LOW--HIGH-STEPS = KEY=LOW..HIGH:STEPS
placeholder-KEY-VALUE = KEY=VALUE
placeholder-NAME = NAME
placeholder-OPTIONS = OPTIONS
placeholder-PAPER = PAPER
placeholder-PLAN = PLAN
placeholder-RENDERER = RENDERER
placeholder-ROLE-COLUMN = ROLE=COLUMN
placeholder-SHELL = SHELL
placeholder-STREAM = STREAM
placeholder-STREAM-- = STREAM,…
placeholder-TARGET = TARGET
placeholder-VIEW = VIEW
placeholder-YEAR = YEAR
argument-note-default = [default: { $value }]
argument-note-values = [possible values: { $values }]
argument-refusal-unknown = unexpected argument '{ $argument }' found
argument-refusal-value = invalid value '{ $value }' for '{ $argument }'
argument-refusal-reason = invalid value '{ $value }' for '{ $argument }': { $reason }
argument-refusal-no-value = a value is required for '{ $argument }' but none was supplied
argument-refusal-missing = the following required arguments were not provided:
argument-refusal-repeated = the argument '{ $argument }' cannot be used multiple times
argument-refusal-conflict = the argument '{ $argument }' cannot be used with { $others }
argument-refusal-too-many = unexpected value '{ $value }' for '{ $argument }' found; no more were expected
argument-refusal-command = unrecognized subcommand '{ $command }'
argument-tip-argument = a similar argument exists: { $near }
argument-tip-value = a similar value exists: { $near }
argument-tip-command = a similar subcommand exists: { $near }
argument-tip-as-value = to pass '{ $argument }' as a value, use '-- { $argument }'

## Faults of typed numbers and entries

period-day = a day
period-week = a week
period-month = a month
period-year = a year
not-a-number-empty = missing
    .remedy = enter a number like 150, { NUMBER(1.5) }k or 2M
not-a-number-no-digits = “{ $text }” is not a number
    .remedy = use one like 150, { NUMBER(1.5) }k or 2M
not-a-number-separators = “{ $text }” is not one number
    .remedy = write it like 12500, { NUMBER(12500) } or { NUMBER(12.5) }
not-a-number-unit = “{ $text }” after the number is unknown
    .remedy = use the number alone, or with k, M, B or %
not-a-number-too-large = “{ $text }” is too large
    .remedy = use a smaller number
entry-fault-not-a-percentage = { $text } is a percentage, which this is not
    .remedy = use { $expected }
entry-fault-foreign-unit = “{ $unit }” is the unit of another number
    .remedy = use the number alone
entry-fault-unit = “{ $unit }” is not its unit
    .remedy = use the number alone; it is in { $own }
entry-fault-currency = “{ $sign }” is another currency
    .remedy = use the number alone; it is in { $currency }
entry-fault-period = “{ $period }” does not fit, as it is not counted by the month
    .remedy = use the number alone
entry-fault-not-a-switch = “{ $text }” is not a switch
    .remedy = use true or false, yes or no, on or off
entry-fault-open-range = the range in “{ $text }” is not complete
    .remedy = write it like 150 (90 to 250)
entry-fault-not-a-margin = “{ $text }” is not a range
    .remedy = write it like ±20%

## Faults of plans

word-kind-name = a name in quotation marks
word-kind-text = a text in quotation marks
word-kind-currency = a currency code like USD
word-kind-month = a month like 2027-01, from 1970-01 to 2999-12
word-kind-goal-measure = gross or take_home
not-a-month = not a month from 1970-01 to 2999-12
    .remedy = write it like 2027-01
not-a-currency = not a currency code of ISO 4217
    .remedy = write it like USD or EUR
kind-estimate = a number from { $low } to { $high }
kind-whole = a whole number from { $low } to { $high }
kind-switch = true or false
entry-value = the number { $value }
entry-ranged = the range { $value } ({ $range } to { $range2 })
entry-range-off = the number { $value } with the range { $range } to { $range2 } turned off
entry-integer = the number { $value }
entry-word = the word “{ $word }”
fault-not-finite = not a finite number
    .remedy = use one from { $low } to { $high }
fault-outside-limit = { $value } is outside its limits
    .remedy = use a number from { $low } to { $high }
fault-outside-whole = { $value } is outside its limits
    .remedy = use a number from { $low } to { $high }
fault-not-whole = { $value } is not a whole number
    .remedy = use one from { $low } to { $high }
fault-bad-range = the range { $low } to { $high } around { $value } does not fit:{" "}
fault-no-range = takes no range
    .remedy = use { $expected }
fault-wrong-kind = found { $found }
    .remedy = use { $expected }
fault-unknown-key-some = unknown key
    .remedy = did you mean { $near }? `zeroline keys` lists them all
fault-unknown-key-none = unknown key
    .remedy = `zeroline keys` lists them all
fault-follows-gift-table = follows the gift table
    .remedy = change the table, or set gifts.mix to false first
fault-too-many-own-streams = a plan holds at most { $most } streams of your own
    .remedy = remove one first
fault-too-many-events = a plan holds at most { $most } one-off events
    .remedy = remove one first
fault-unknown-event = the base has no such event to remove
    .remedy = remove this line
fault-too-many-scenarios = a plan holds at most { $most } scenarios
    .remedy = remove one first
fault-unknown-scenario = unknown scenario
    .remedy = choose another
fault-taken-id = the id { $id } is taken
    .remedy = use another, or leave it out
fault-shared = all scenarios share this
    .remedy = change it in the base
fault-other-currency = its money is in { $found }, that of this plan in { $expected }
    .remedy = choose a plan in the same currency
range-fault-not-finite = an end is not a finite number
    .remedy = use two finite numbers
range-fault-low-end-at-floor = its low end must be above { $least }
    .remedy = use a higher low end, or the value alone
range-fault-low-end-above-value = its low end is above the value
    .remedy = use a value inside the range
range-fault-high-end-below-value = its high end is below the value
    .remedy = use a value inside the range
range-fault-outside-limits = an end is outside the limits
    .remedy = use numbers from { $least } to { $most }
text-fault-empty-name = the name is empty
    .remedy = enter one
text-fault-empty-gift-name = the name of the gift is empty
    .remedy = enter one
text-fault-too-long = { $count } characters are too many
    .remedy = use at most { $most }
text-fault-control-characters = control characters or line breaks are not allowed here
    .remedy = remove them
text-fault-scenario-exists = a scenario “{ $name }” exists
    .remedy = choose another name
text-fault-name-of-base = “{ $crate }” is the plan without changes
    .remedy = choose another name
gift-table-fault-too-many = a gift table holds at most { $most } gifts
    .remedy = remove some
gift-table-fault-repeated = { $name } for { $coins } coins is there twice
    .remedy = keep one of them
gift-table-fault-too-many-per-hour = more than { $most } gifts an hour in all
    .remedy = use fewer
actuals-fault-not-in-limits = a count or an amount is too large
    .remedy = use numbers up to { $most }
actuals-fault-negative = a count is below 0
    .remedy = use 0 or more
actuals-fault-bad-rate = a rate is not above 0
    .remedy = use a number above 0
actuals-fault-no-hour = an hour of the day is not one of 0 to 23
    .remedy = use a whole number from 0 to 23
actuals-fault-other-month = first and last are not days of { $month }
    .remedy = use days of the month in their order
actuals-fault-too-many = a plan holds at most { $most } rows of a kind
    .remedy = remove some
tax-bands-fault-too-many = a plan holds at most { $most } tax bands
    .remedy = remove some
tax-bands-fault-first-not-at0 = the first band begins at { $from }
    .remedy = begin it at 0, with a rate of 0 if nothing is due
tax-bands-fault-not-rising = a band begins at { $from }, after one from { $above }
    .remedy = use a number above { $above }, at most { $most }
tax-bands-fault-bad-rate = { $rate } is not a rate
    .remedy = use a number from 0 to 1

## Questions to a forecast that have no answer

refused-no-number = { $key } is not a number that can move
    .remedy = choose another
refused-follows-gift-table = { $key } follows the gift table
    .remedy = set gifts.mix to false or choose another
refused-locked = { $key } is locked
    .remedy = unlock it or choose another
refused-no-range = { $key } has no range to move in
    .remedy = add one or choose another
refused-nothing = no number may move
    .remedy = choose at least one
refused-no-month = the plan has only { $months } months
    .remedy = choose one of them
refused-no-share = { $share } is not a share of the futures
    .remedy = use one from 0 to 1
refused-no-target = the target is not a finite number
    .remedy = use an amount, or a share for a chance
refused-no-futures = the plan runs no futures
    .remedy = set futures.count
no-axis-no-number = { $key } is not a number that can move
    .remedy = choose another
no-axis-ends = { $low } to { $high } does not fit { $key }
    .remedy = use two numbers from { $least } to { $most }, the lower one first
no-axis-points = a sweep needs 2 to { $value } points
    .remedy = got { $points }
no-sweep-twice = { $key } cannot be on both axes
    .remedy = choose another number for one of them
no-sweep-cells = { $cells } points are too many
    .remedy = use at most { $value } in all
no-sweep-stopped = the computation was cancelled
    .remedy = start it again

## Faults of the user's own files of claims and gifts

row-fault-folder = this is a folder
    .remedy = replace it by a file of this name
row-fault-not-a-file = this is a pipe or a device
    .remedy = replace it by a file of this name
row-fault-unreadable = cannot be read ({ $reason })
    .remedy = make the file readable
row-fault-too-large = larger than { $most } MiB, so it is not used
    .remedy = keep only your own rows in it
row-fault-not-csv-row = cannot be read as CSV ({ $reason })
    .remedy = write the row anew
row-fault-semicolons = its columns are separated by semicolons, so { $missing } are missing
    .remedy = save it with commas, beginning with { $columns }
row-fault-missing-columns = the first line lacks { $missing }
    .remedy = begin the file with { $columns }
row-fault-unknown-column-some = unknown column “{ $found }”
    .remedy = did you mean { $near }?
row-fault-unknown-column-none = unknown column “{ $found }”
    .remedy = the columns are { $columns }
row-fault-too-many-rows = more than { $most } rows
    .remedy = the rest is not used; remove some
row-fault-too-many-claims = there are { $most } claims on this key already, so no more are used
    .remedy = remove some
row-fault-more = More problems not shown
    .remedy = fix these first
row-fault-too-many-fields = { $fields } fields where the first line has { $columns }
    .remedy = put quotation marks around a text with commas
row-fault-text-too-long = a text of more than { $most } characters begins with “{ $text }”
    .remedy = is a quotation mark missing?
row-fault-control-characters = “{ $text }” has control characters or line breaks
    .remedy = remove them
row-fault-repeated = the same as line { $first }
    .remedy = keep one of them
row-fault-missing-value = value is missing
    .remedy = add a number like 0.005
row-fault-missing = { $column } is missing
    .remedy = add it
row-fault-bad = { $column } is “{ $found }”
    .remedy = use { $expected }
row-fault-not-between = { $value } is not between low and high
    .remedy = fix one of the three
row-fault-unknown-key-some = unknown key “{ $found }”
    .remedy = did you mean { $near }?
row-fault-unknown-key-none = unknown key “{ $found }”
    .remedy = `zeroline keys` lists them all
row-fault-outside-limits = { $value } is outside the limits of { $key }, { $low } to { $high }
    .remedy = fix it, or begin its note with “outside limit.” to show it all the same
row-fault-inside-limits = { $value } is inside the limits of { $key }, { $low } to { $high }
    .remedy = remove the words “outside limit.” from its note
expected-number = a number like 0.005, with a point and no currency sign
expected-source-date = a date like 2026-02-20, 2026-02 or 2026
expected-day = a day like 2026-11-22
expected-currency = a currency code like EUR
expected-confidence = H, M or L
expected-followers = a span like 10000-50000 or 1000000+
expected-whole = a whole number from { $low } to { $high }
expected-whole-or-nothing = a whole number, or nothing
row-fault-utf16 = saved as UTF-16
    .remedy = save it as CSV, UTF-8
row-fault-not-utf8 = byte { $byte } is not UTF-8 text
    .remedy = save it as CSV, UTF-8
row-fault-not-csv = cannot be read as CSV ({ $reason })
    .remedy = save it as CSV, UTF-8
row-fault-unit-of-money = the unit is “{ $found }”, but { $key } is counted in { $expected }
    .remedy = use the amount in US dollars, with a unit that begins with USD
row-fault-unit-of-share = the unit is “{ $found }”, but { $key } is counted in { $expected }
    .remedy = use a fraction, 0.2 for 20%, with a unit that begins with the word fraction
row-fault-unit = the unit is “{ $found }”, but { $key } is counted in { $expected }
    .remedy = use the unit of the key

## Faults of plan files

shape-section = expected its fields in round brackets, like (name: value, name: value)
shape-own-streams = expected a list in square brackets, like [(name: "Tips", amount_per_month: 100)]
shape-own-stream = expected its fields in round brackets, like (name: "Tips", amount_per_month: 100)
shape-scenarios = expected a list in square brackets, like [(name: "More LIVEs", changes: {"{"}{"}"})]
shape-scenario = expected its fields in round brackets, like (name: "More LIVEs", changes: {"{"}{"}"})
shape-changes = expected keys and values in curly brackets, like {"{"}"brands.deals_per_month": 3{"}"}
shape-gifts = expected a list in square brackets, like [(name: "Rose", coins: 1, per_hour: 40)]
shape-gift = expected a gift in round brackets, like (name: "Rose", coins: 1, per_hour: 40)
shape-actual-rows = expected a list in square brackets, like [(day: "2027-01-31", minutes: 150, diamonds: 3000)]
shape-actual-day = expected a day in round brackets, like (day: "2027-01-31", minutes: 150, diamonds: 3000)
shape-actual-amount = expected an amount in round brackets, like (month: "2027-01", stream: "supporters", source: "typed", earned: 250)
shape-imported-file = expected a file in round brackets, like (name: "revenue.csv", source: "live_center", imported: "2027-02-01")
shape-tax-bands = expected a list in square brackets, like [(from: 0, rate: 0), (from: 12000, rate: 0.2)]
shape-tax-band = expected a band in round brackets, like (from: 12000, rate: 0.2)
shape-events = expected a list in square brackets, like [(name: "Ring light", month: "2027-03", amount: 400, counts_as: "cost")]
shape-event = expected an event in round brackets, like (name: "Ring light", month: "2027-03", amount: 400, counts_as: "cost")
shape-range = expected a range, like (value: 150, low: 90, high: 250), or a number alone
plan-file-head =
    A Zeroline plan: expected income from going LIVE. `zeroline forecast FILE` computes it.
    Change it in any text editor. A number is written alone, 150, or with a range, (value: 150, low: 90, high: 250):
    8 in 10 futures fall between low and high. What is left out takes its default; `zeroline keys` explains every line.
    `zeroline check FILE` finds mistakes. Your comments are kept when Zeroline saves the plan.
file-fault-conflict-markers = merge conflict
    .remedy = keep one side and delete the <<<<<<<, ======= and >>>>>>> lines
file-fault-missing-format = missing
    .remedy = write format: "{ $current }", as the first line after the opening bracket
file-fault-bad-format = found { $found }
    .remedy = use "{ $current }", the version of the format
file-fault-newer-format = made by a newer Zeroline (format { $found }; this one reads up to { $known })
    .remedy = update Zeroline, then open the plan again
file-fault-more = More problems not shown
    .remedy = fix these first
file-fault-likes = likes pay nothing, so there is nothing to set
    .remedy = remove this section
file-fault-unknown-section-some = unknown section
    .remedy = did you mean { $near }?
file-fault-unknown-section-none = unknown section
    .remedy = the sections are { $sections }, own and scenarios
file-fault-unknown-field-near = unknown field
    .remedy = did you mean { $near }?
file-fault-unknown-field-section = unknown field
    .remedy = it belongs in { $section }
file-fault-unknown-field-none = unknown field
    .remedy = `zeroline keys` lists them all
file-fault-bad-id = its id is { $found }
    .remedy = use a whole number from 1 to { $most }, or leave it out
file-fault-repeated-some = given twice, first on line { $line }
    .remedy = keep one of them
file-fault-repeated-none = given twice
    .remedy = keep one of them
file-fault-illegible = cannot be read
    .remedy = write it anew
file-fault-unquoted = found { $found } without quotation marks
    .remedy = use "{ $text }"
file-fault-wrong-value = found { $found }
    .remedy = use { $expected }
file-fault-bad-part = { $part } is { $found }
    .remedy = use { $expected }
file-fault-incomplete-range = the range lacks { $missing }
    .remedy = write (value: 150, low: 90, high: 250), or a number alone
file-fault-range-on-and-off = the range is on and off
    .remedy = keep low and high, or low_off and high_off
file-fault-incomplete-gift = a gift needs name, coins and per_hour
    .remedy = id may be left out
file-fault-incomplete-event = an event needs name, month, amount and counts_as
    .remedy = id may be left out
file-fault-unnamed-scenario = a scenario needs a name
    .remedy = add one, like name: "More LIVEs"
file-fault-unquoted-name = its name is not in quotation marks
    .remedy = write it like "More LIVEs"
file-fault-not-a-text = not a text
    .remedy = use a text in quotation marks
file-fault-not-a-colour = not a colour
    .remedy = use a whole number from 0 to 255
file-fault-unquoted-key = { $found } is not a key
    .remedy = write it in quotation marks, like "brands.deals_per_month"
read-fault-too-large = larger than { $most } MiB, so it cannot be a plan
    .remedy = open another file
read-fault-folder = this is a folder
    .remedy = choose a file in it
read-fault-not-a-file = this is a pipe or a device, not a file
    .remedy = choose a plan file
read-fault-utf16 = saved as UTF-16 text
    .remedy = save it as UTF-8 in your editor
read-fault-not-utf8 = byte { $byte } is not UTF-8 text
    .remedy = if this is a plan, save it as UTF-8 in your editor
read-fault-in-use = another program has this file open
    .remedy = close it there and try again
read-fault-broken-link = the target of this link is missing
    .remedy = open the plan where it is now
read-fault-not-found-some = no such file
    .remedy = did you mean { $near }?
read-fault-not-found-none = no such file
    .remedy = check its name and folder
read-fault-no-folder = no such folder
    .remedy = check the path
read-fault-permission-denied = permission denied
    .remedy = make the file readable
read-fault-system = cannot be read ({ $reason })
    .remedy = try again, or open a copy of it
syntax-fault-no-plan = there is no plan in this file
    .remedy = open another one, or make a new plan with `zeroline new`
syntax-fault-no-opening-bracket = a plan begins with an opening bracket, (
    .remedy = is this a Zeroline plan?
syntax-fault-comma-missing = “{ $found }” does not belong here
    .remedy = is a comma missing before it? Names are written like_this, numbers like 1500.5, texts in quotation marks
syntax-fault-name-missing = expected the name of a field, found “{ $found }”
    .remedy = write name: value, and numbers with a point, not a comma
syntax-fault-colon-missing = a colon is missing after the name of the field
    .remedy = write name: value
syntax-fault-value-missing = expected a value, found “{ $found }”
    .remedy = use a number, true, false or a text in quotation marks
syntax-fault-trailing-text = text after the end of the plan
    .remedy = remove it
syntax-fault-bad-escape = a backslash in a text needs n, t, " or another backslash after it
    .remedy = write \\ for a backslash
syntax-fault-single-quotes = a text needs double quotation marks, like "Mona"
    .remedy = replace the single ones
syntax-fault-quote-missing = the text that begins here runs over several lines, and the text after it does not fit
    .remedy = is its closing quotation mark missing?
syntax-fault-too-deep = brackets nest deeper here than in any plan
    .remedy = remove the extra ones
syntax-fault-mismatched-bracket = this { $closing } does not close the { $opening } of line { $line }
    .remedy = there is one bracket too many or too few between them
syntax-fault-stray-bracket = no bracket is open that this { $bracket } could close
    .remedy = remove it
syntax-fault-extensions = a plan uses no extensions of RON
    .remedy = remove the line with #![enable
syntax-fault-too-many-fields = more fields in this bracket than a plan can hold
    .remedy = remove those that do not belong there
save-fault-exists = file exists
    .remedy = choose another name
save-fault-not-a-file = this is not a file
    .remedy = choose a file name
save-fault-no-folder = no such folder
    .remedy = choose another one, or create it first
save-fault-read-only = the file is read-only
    .remedy = save under another name, or make it writable
save-fault-no-permission = permission denied in this folder
    .remedy = choose another one
save-fault-in-use = another program has this file open
    .remedy = close it there and save again, or save under another name
save-fault-full = the disk is full
    .remedy = free some space or choose another disk
save-fault-other = cannot be written ({ $system_reason })
    .remedy = save under another name or in another folder
file-warning-newer-fields = made by a newer Zeroline (format { $found }; this one knows { $known }); these fields have no effect here and are kept when you save: { $names }
file-warning-unknown-change = scenario “{ $scenario }”: unknown key { $key }, so its change has no effect; it is kept when you save
file-warning-no-rate = plan.currency_per_usd is 1, so one US dollar of gifts counts as 1 { $currency }
    .remedy = set it to the price of one US dollar in { $currency }
file-warning-misspelt-gift = gifts.gift_mix: “{ $name }” is not in the program's catalogue of gifts
    .remedy = did you mean { $near }?
part-number = a number
part-name = a name in quotation marks
part-text = a text in quotation marks
part-month = a month like "2027-03"
part-counts-as = "income", "cost" or "private"
part-day = a day like "2027-01-31"
part-hour = a whole number from 0 to 23
part-stream-key = the key of a stream, like "gifts" or "own.1"
part-stream-keys = keys of streams, like "gifts supporters"
part-count-keys = names of counts, like "likes minutes"
part-currency-code = a currency code like "EUR"
part-actuals-source = the name of a source, like "live_center" or "typed"
syntax-fault-open-bracket = this { $bracket } is never closed
    .remedy = close it, or if the file was cut short, restore a whole copy
syntax-fault-open-text = the text that begins here is never closed
    .remedy = add a quotation mark where it ends
syntax-fault-open-comment = the comment that begins here is never closed
    .remedy = add */ where it ends
version-fault-too-large = The former text of { $path } could not be kept as a version: it is larger than any plan.
version-fault-system = The former text of { $path } could not be kept as a version: { $reason }.
file-warning-misspelt-change = scenario “{ $scenario }”: unknown key { $key }, so its change has no effect; it is kept when you save; did you mean { $near }?

## Changes of a repair

repair-from-utf16 = was UTF-16 text; written as UTF-8
repair-not-utf8 = not UTF-8 text; replaced by �
repair-first-side = merge conflict; the first side is kept
repair-first-side-left-out = ; left out: { $dropped }
repair-first-side-more = {" "}and { $more } more lines
repair-read-around = { $fault }; read around it
repair-left-out = { $fault }; left out
repair-no-format = no version can be read; taken as { $current }
repair-older-format = was { $found } and is now { $current }; every number stays
repair-newer-format = made by a newer Zeroline (format { $found }; this one reads up to { $known }); unknown fields are left out
repair-more = { $count } more things were repaired or left out
repair-too-many-own-streams = there are { $count } streams here, and a plan holds at most { $most }; the first { $most } are kept
repair-bad-id = not a whole number from 1 to { $most }; the stream gets a free id
repair-taken-id = the id { $id } is taken; the stream gets a free id
repair-no-gift-table = the table of gifts is missing, so gifts are counted by the sliders
repair-cut-short = the file ends before the plan does; missing numbers are set to their defaults
repair-cut-short-missing = ; missing: { $missing }
repair-cut-short-off = ; turned off for it: { $off }
repair-cut-short-lists = ; own streams and scenarios may be missing
repair-cut-list = the file ends in this list; its whole elements are kept
repair-illegible = cannot be read; left out
repair-misspelt = unknown field; read as { $key }
repair-misplaced = in the wrong section; read as { $key }
repair-section-by-fields = unknown section; its fields are those of { $section }
repair-misspelt-section = unknown section; read as { $section }
repair-unknown-field = unknown field; left out
repair-repeated = given twice; the first is kept
repair-corrected = { $fault }; set to { $value }
repair-value-alone = { $fault }; set to its value alone, { $value }
repair-default = { $fault }; set to its default, { $value }
repair-too-much = more than any plan holds; the rest of the file is left out
repair-open-stream = the stream before this is not closed; closed here
repair-open-section = the section before it is not closed; closed here
repair-stray-bracket = this { $bracket } fits nothing here; left out
repair-open-comment = the comment that begins here is never closed; this line is left out
repair-illegible-line = cannot be read; this line is left out
repair-early-end = the plan seems to end before this; read on
repair-comma-missing = a comma is missing before it; added
repair-no-stream = outside a stream; a stream begins here
repair-outside-section = outside its section; taken as part of { $section }
repair-bracket-missing = its opening bracket is missing; added

## The reasons why no window opens

window-fault-no-display = neither DISPLAY nor WAYLAND_DISPLAY is set, so there is no screen to open a window on; start zeroline on a desktop
window-fault-no-answer = the display does not answer; check DISPLAY or WAYLAND_DISPLAY, or start zeroline on a desktop
window-fault-not-opened = no window could be opened ({ $error })
window-fault-no-graphics = there is no graphics driver to draw a window with ({ $errors }); install one, such as Mesa's
window-fault-no-graphics-card = there is no graphics card
