//! The same truth by each platform's files.

use zeroline::import::{AmountUnit, EarningsUnit, ImportAnswers, Reading, read};
use zeroline::plan::{Currency, Day, DayField, Stream, StreamId, YearMonth};
use zeroline::words::import_preview::{ColumnRole, DateOrder, ExportKind, ImportDoubt, ImportFault};

use crate::creator::{self, PRIVATE};

const DOLLARS: AmountUnit = AmountUnit::Money(Currency::USD);

pub(crate) fn answers() -> ImportAnswers {
    ImportAnswers::none("2027-06-30".parse().unwrap(), Currency::USD)
}

fn of(bytes: impl AsRef<[u8]>) -> Reading {
    with(bytes, &answers())
}

fn with(bytes: impl AsRef<[u8]>, answers: &ImportAnswers) -> Reading {
    let readings = read(bytes.as_ref(), answers, &|| false).unwrap();
    assert_eq!(readings.len(), 1);
    readings.into_iter().next().unwrap()
}

fn for_supporters() -> ImportAnswers {
    ImportAnswers { stream: Some(StreamId::Named(Stream::Supporters)), ..answers() }
}

/// Earned and paid by month.
fn amounts(reading: &Reading, stream: Stream, unit: AmountUnit) -> Vec<(YearMonth, Option<f64>, Option<f64>)> {
    let of = reading.amounts.iter().filter(|(of, _)| of.stream == StreamId::Named(stream) && of.unit == unit);
    let rounded = |amount: Option<f64>| amount.map(|amount| (amount * 100.0).round() / 100.0);
    of.map(|(of, amount)| (of.month, rounded(amount.earned), rounded(amount.paid))).collect()
}

fn earned(cents: [u32; 3]) -> Vec<(YearMonth, Option<f64>, Option<f64>)> {
    creator::months().into_iter().zip(cents).filter(|(_, cents)| *cents > 0).map(|(month, cents)| (month, Some(f64::from(cents) / 100.0), None)).collect()
}

fn paid(cents: [u32; 3]) -> Vec<(YearMonth, Option<f64>, Option<f64>)> {
    earned(cents).into_iter().map(|(month, earned, _)| (month, None, earned)).collect()
}

fn count_of_day(reading: &Reading, day: Day, field: DayField) -> Option<f64> {
    reading.days.get(&day).and_then(|counts| counts.get(field))
}

#[test]
fn days_of_live_center_are_those_of_the_creator() {
    let readings = [creator::live_engagement(), creator::live_activity(), creator::live_viewers(), creator::live_revenue()].map(of);
    assert_eq!(
        readings.each_ref().map(|reading| reading.kind),
        [ExportKind::LiveEngagement, ExportKind::LiveActivity, ExportKind::LiveViewers, ExportKind::LiveRevenue]
    );
    for live in creator::days() {
        let rights = [
            (0, DayField::Likes, live.likes),
            (0, DayField::Gifters, live.gifters),
            (0, DayField::NewFollowers, live.new_followers),
            (1, DayField::Minutes, live.minutes),
            (1, DayField::Lives, 1),
            (2, DayField::Viewers, live.viewers),
            (3, DayField::Diamonds, live.diamonds),
        ];
        for (file, field, right) in rights {
            assert_eq!(count_of_day(&readings[file], live.day, field), Some(f64::from(right)), "{} {field:?}", live.day);
        }
    }
}

#[test]
fn live_center_is_read_in_every_encoding() {
    let text = creator::live_revenue();
    let utf16: Vec<u8> = std::iter::once(0xfeff).chain(text.encode_utf16()).flat_map(u16::to_le_bytes).collect();
    let (shift_jis, _, _) = encoding_rs::SHIFT_JIS.encode(&text);
    let right = of(&text).days;
    for (bytes, encoding) in [(utf16, "UTF-16LE"), (shift_jis.into_owned(), "Shift_JIS")] {
        let reading = of(bytes);
        assert_eq!((reading.form.encoding, &reading.days), (Some(encoding), &right));
    }
}

#[test]
fn diamonds_by_each_file_give_the_same_months() {
    let right: Vec<_> = creator::months().into_iter().zip(creator::diamonds()).map(|(month, diamonds)| (month, Some(diamonds), None)).collect();
    let in_diamonds = ImportAnswers { earnings: Some(EarningsUnit::Diamonds), ..answers() };
    let table = creator::days().iter().fold("Day\tDiamonds\n".to_owned(), |table, live| format!("{table}{}\t{}\n", live.day, live.diamonds));
    let exports = [with(creator::data_export_archive(), &in_diamonds), with(creator::data_export_texts(), &in_diamonds)];
    let readings = [of(creator::live_revenue()), of(creator::backstage()), of(table)].into_iter().chain(exports);
    for reading in readings {
        assert_eq!(amounts(&reading, Stream::Gifts, AmountUnit::Diamonds), right, "{:?}", reading.kind);
    }
}

#[test]
fn every_generation_of_a_data_export_gives_the_same_days() {
    let texts = [creator::data_export_text().into_bytes(), creator::data_export_texts()];
    for export in creator::data_exports().map(String::into_bytes).into_iter().chain(texts) {
        let reading = of(&export);
        assert!(reading.doubts.contains(&ImportDoubt::EarningsUnit));
        assert!(reading.doubts.contains(&ImportDoubt::GreenwichHours));
        for live in creator::days() {
            let rights = [
                (DayField::StartHour, 18),
                (DayField::Minutes, live.minutes),
                (DayField::Likes, live.likes),
                (DayField::Viewers, live.viewers),
                (DayField::Gifters, live.gifters),
            ];
            for (field, right) in rights {
                assert_eq!(count_of_day(&reading, live.day, field), Some(f64::from(right)));
            }
            assert_eq!(count_of_day(&reading, live.day, DayField::Diamonds), None);
        }
    }
}

#[test]
fn supporters_by_each_file_give_the_same_months() {
    let supporters = for_supporters();
    let readings = [
        of(creator::patreon_earnings()),
        of(creator::patreon_analytics()),
        of(creator::ko_fi()),
        of(creator::buy_me_a_coffee()),
        with(creator::german_table(), &supporters),
        with(encoding_rs::WINDOWS_1252.encode(&creator::german_table()).0, &supporters),
    ];
    for reading in readings {
        assert_eq!(amounts(&reading, Stream::Supporters, DOLLARS), earned(creator::SUPPORTERS), "{:?}", reading.kind);
    }
    for reading in [with(creator::paypal(), &supporters), with(creator::stripe(), &supporters)] {
        assert_eq!(amounts(&reading, Stream::Supporters, DOLLARS), paid(creator::SUPPORTERS), "{:?}", reading.kind);
        assert!(reading.doubts.contains(&ImportDoubt::NotIncome(1)), "{:?}", reading.doubts);
    }
}

#[test]
fn sales_and_commissions_by_each_file_give_the_same_months() {
    assert_eq!(amounts(&of(creator::amazon()), Stream::Affiliate, DOLLARS), earned(creator::AFFILIATE));
    let shop = of(creator::shop_affiliate());
    let right: Vec<_> = earned(creator::AFFILIATE).into_iter().map(|(month, earned, _)| (month, earned, earned)).collect();
    assert_eq!(amounts(&shop, Stream::Affiliate, DOLLARS), right);
    // The creator's commission is a tenth of the sales.
    for reading in [&of(creator::amazon()), &shop] {
        assert!(reading.amounts.values().all(|amount| amount.sales.zip(amount.earned).is_some_and(|(sales, earned)| (sales / earned - 10.0).abs() < 1e-9)));
    }
    assert!(shop.doubts.contains(&ImportDoubt::Pending { rows: 1, amount: 12.5, currency: Currency::USD }));
    assert!(shop.doubts.contains(&ImportDoubt::Refunds(1)));
    for sold in [of(creator::shop_seller()), of(creator::ko_fi())] {
        assert_eq!(amounts(&sold, Stream::Merch, DOLLARS), earned(creator::MERCH), "{:?}", sold.kind);
        assert!(sold.doubts.contains(&ImportDoubt::WithoutCosts));
    }
}

#[test]
fn nothing_that_names_a_person_leaves_the_reader() {
    let supporters = ImportAnswers { earnings: Some(EarningsUnit::Diamonds), year: Some(2026), ..for_supporters() };
    let [first, _, last] = creator::data_exports();
    let files: [Vec<u8>; 20] = [
        creator::data_export_text().into(),
        creator::data_export_texts(),
        creator::live_engagement().into(),
        creator::studio_overview().into(),
        creator::studio_followers().into(),
        creator::patreon_analytics().into(),
        first.into(),
        last.into(),
        creator::data_export_archive(),
        creator::backstage(),
        creator::shop_affiliate(),
        creator::shop_seller().into(),
        creator::patreon_members().into(),
        creator::patreon_earnings().into(),
        creator::ko_fi().into(),
        creator::amazon(),
        creator::paypal().into(),
        creator::stripe().into(),
        creator::buy_me_a_coffee().into(),
        creator::german_table().into(),
    ];
    for file in files {
        let all = format!("{:?}", with(file, &supporters));
        let found = PRIVATE.iter().find(|text| all.contains(*text));
        assert_eq!(found, None, "{all}");
    }
}

#[test]
fn open_questions_are_asked() {
    let fault = |bytes: &[u8], answers: &ImportAnswers| read(bytes, answers, &|| false).unwrap_err();
    assert_eq!(fault(creator::paypal().as_bytes(), &answers()), ImportFault::NoStream);
    assert_eq!(fault(creator::studio_followers().as_bytes(), &answers()), ImportFault::NoYear);
    let unclear = b"Date,Amount,Currency\n01/02/2027,5.00,USD\n";
    assert_eq!(fault(unclear, &for_supporters()), ImportFault::DateOrder);
    let thousands = b"Date,Amount,Currency\n2027-01-02,150.000,VND\n";
    assert_eq!(fault(thousands, &for_supporters()), ImportFault::Decimal { sample: 150.0 });
    let answered = ImportAnswers { decimal: Some(','), ..for_supporters() };
    let dong = AmountUnit::Money("VND".parse().unwrap());
    assert_eq!(amounts(&with(thousands, &answered), Stream::Supporters, dong), [(YearMonth::new(2027, 1).unwrap(), Some(150_000.0), None)]);
    for (order, month) in [(DateOrder::DayFirst, 2), (DateOrder::MonthFirst, 1)] {
        let answered = ImportAnswers { dates: Some(order), ..for_supporters() };
        assert_eq!(amounts(&with(unclear, &answered), Stream::Supporters, DOLLARS), [(YearMonth::new(2027, month).unwrap(), Some(5.0), None)]);
    }
    assert_eq!(fault(b"Name,Age\nMona,30\n", &answers()), ImportFault::Unknown);
}

#[test]
fn columns_are_found_by_the_names_that_are_given() {
    let columns = vec![(ColumnRole::Date, "When".to_owned()), (ColumnRole::Amount, "Tips".to_owned())];
    let named = ImportAnswers { columns, ..for_supporters() };
    let reading = with("Who,When,Tips\nMona,2027-01-02,5.50\n", &named);
    assert_eq!(amounts(&reading, Stream::Supporters, DOLLARS), [(YearMonth::new(2027, 1).unwrap(), Some(5.5), None)]);
    assert_eq!(read(b"Who,When\nMona,2027-01-02\n", &named, &|| false).unwrap_err(), ImportFault::NoColumn("When".to_owned()));
}

#[test]
fn dates_after_today_are_said_and_not_used_in_every_format() {
    let today: Day = "2027-02-10".parse().unwrap();
    let asked = ImportAnswers { today, earnings: Some(EarningsUnit::Diamonds), year: Some(2029), ..for_supporters() };
    let files: [Vec<u8>; 18] = [
        creator::live_engagement().into(),
        creator::live_revenue().into(),
        creator::live_activity().into(),
        creator::live_viewers().into(),
        creator::backstage(),
        creator::studio_overview().into(),
        creator::studio_followers().into(),
        creator::data_export_text().into(),
        creator::data_export_archive(),
        creator::shop_affiliate(),
        creator::shop_seller().into(),
        creator::patreon_earnings().into(),
        creator::patreon_analytics().into(),
        creator::amazon(),
        creator::paypal().into(),
        creator::stripe().into(),
        creator::buy_me_a_coffee().into(),
        creator::german_table().into(),
    ];
    for reading in files.into_iter().chain([creator::ko_fi().into()]).map(|file| with(file, &asked)) {
        assert!(reading.doubts.iter().any(|doubt| matches!(doubt, ImportDoubt::Ahead { .. })), "{:?}: {:?}", reading.kind, reading.doubts);
        assert!(reading.span().is_none_or(|(_, last)| last <= today), "{:?}: {:?}", reading.kind, reading.span());
    }
    // LIVEs are on every second day from the first of January on: the next one after today is the 12th.
    let reading = with(creator::live_revenue(), &asked);
    let left = creator::days().iter().filter(|live| live.day > today).count();
    assert_eq!((left, reading.days.len()), (24, 21));
    assert!(reading.doubts.contains(&ImportDoubt::Ahead { rows: left, first: "2027-02-12".parse().unwrap() }), "{:?}", reading.doubts);
    // Members who join after today are none yet.
    let early = ImportAnswers { today: "2026-05-15".parse().unwrap(), ..answers() };
    let members = with(creator::patreon_members(), &early);
    assert!(members.doubts.contains(&ImportDoubt::Ahead { rows: 3, first: "2026-06-03".parse().unwrap() }), "{:?}", members.doubts);
}

#[test]
fn hour_of_the_first_live_of_a_day_is_kept() {
    let reading = of("Day,Start time,Likes\n2027-01-02,9:30 PM,5\n2027-01-02,14:05,7\n2027-01-03,,9\n");
    let day = |day: &str, field| count_of_day(&reading, day.parse().unwrap(), field);
    assert_eq!((day("2027-01-02", DayField::StartHour), day("2027-01-02", DayField::Likes)), (Some(14.0), Some(12.0)));
    assert_eq!((day("2027-01-03", DayField::StartHour), day("2027-01-03", DayField::Likes)), (None, Some(9.0)));
    // A sum of hours would mean nothing.
    assert_eq!(reading.sums(), [(DayField::Likes, 21.0)]);
    assert_eq!(reading.fields(), [DayField::StartHour, DayField::Likes]);
}

#[test]
fn table_of_several_creators_is_read_for_one() {
    let other = "Data period,Creator ID,Creator's username,Diamonds\n2027-01-01 ~ 2027-01-31,1,mona,5000\n2027-01-01 ~ 2027-01-31,2,lea,70\n";
    assert_eq!(read(other.as_bytes(), &answers(), &|| false).unwrap_err(), ImportFault::ManyCreators(2));
    let lea = ImportAnswers { creator: Some("@Lea".to_owned()), ..answers() };
    assert_eq!(amounts(&with(other, &lea), Stream::Gifts, AmountUnit::Diamonds), [(YearMonth::new(2027, 1).unwrap(), Some(70.0), None)]);
}

#[test]
fn followers_of_studio_are_read_with_a_year() {
    let reading = with(creator::studio_followers(), &ImportAnswers { year: Some(2026), ..answers() });
    assert_eq!(count_of_day(&reading, "2026-08-31".parse().unwrap(), DayField::NewFollowers), Some(10.0));
    assert_eq!(reading.days.len(), 1);
    assert_eq!(reading.doubts, [ImportDoubt::YearGiven(2026), ImportDoubt::FollowersOfAccount { fewer: 1 }]);
}

#[test]
fn views_and_likes_of_videos_are_not_those_of_lives() {
    assert_eq!(read(creator::studio_overview().as_bytes(), &answers(), &|| false).unwrap_err(), ImportFault::NoYear);
    let reading = with(creator::studio_overview(), &ImportAnswers { year: Some(2026), ..answers() });
    let counts = [DayField::VideoViews, DayField::VideoLikes, DayField::Likes].map(|field| count_of_day(&reading, "2026-08-31".parse().unwrap(), field));
    assert_eq!(counts, [Some(18_400.0), Some(1_200.0), None]);
    assert_eq!(reading.doubts, [ImportDoubt::YearGiven(2026), ImportDoubt::VideosNotLives]);
}

#[test]
fn members_are_counted_by_day() {
    let reading = of(creator::patreon_members());
    // The one without a status is no member who pays, and a declined payment is no exit.
    let rights = [
        ("2026-05-01", DayField::NewMembers, Some(2.0)),
        ("2026-06-03", DayField::NewMembers, Some(1.0)),
        ("2026-06-04", DayField::NewMembers, Some(1.0)),
        ("2027-02-03", DayField::LeftMembers, Some(1.0)),
        ("2027-05-04", DayField::LeftMembers, None),
        ("2027-06-30", DayField::Members, Some(2.0)),
    ];
    for (day, field, right) in rights {
        assert_eq!(count_of_day(&reading, day.parse().unwrap(), field), right, "{day} {field:?}");
    }
    assert_eq!(reading.doubts, [ImportDoubt::Members { active: 2, left: 2 }]);
    assert!(reading.amounts.is_empty());
}

#[test]
fn settlement_that_is_announced_is_no_payment() {
    let orders = "Order settlement status,Total final earned amount,Currency,Order date,Commission settlement date\n\
Settled,5.00,USD,2027-06-20 10:00:00,2027-06-29 10:00:00\nSettled,7.00,USD,2027-06-21 10:00:00,2027-07-21 10:00:00\n";
    let june = YearMonth::new(2027, 6).unwrap();
    assert_eq!(amounts(&of(orders), Stream::Affiliate, DOLLARS), [(june, Some(12.0), Some(5.0))]);
}
