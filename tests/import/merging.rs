//! Nothing is counted twice.

use zeroline::import::{AmountUnit, ImportAnswers, MergeTarget, MergedFile, Rates, Reading, merge, read};
use zeroline::ledger::Ledger;
use zeroline::plan::{Actuals, ActualsSource, Currency, Day, DayField, Plan, Stream, StreamId, YearMonth};
use zeroline::words::import_preview::{ImportDoubt, ImportFault, MergeOutcome};

use crate::creator;
use crate::exports::answers;

const SUPPORTERS: StreamId = StreamId::Named(Stream::Supporters);
const GIFTS: StreamId = StreamId::Named(Stream::Gifts);

fn plan() -> Plan {
    Plan::new(YearMonth::new(2027, 1).unwrap())
}

fn reading(bytes: impl AsRef<[u8]>) -> Reading {
    let answers = ImportAnswers { stream: Some(SUPPORTERS), ..answers() };
    read(bytes.as_ref(), &answers, &|| false).unwrap().remove(0)
}

fn put(actuals: &mut Actuals, bytes: impl AsRef<[u8]>) -> MergedFile {
    let today: Day = "2027-06-30".parse().unwrap();
    let (plan, rates) = (plan(), Rates { own: &[], ledger: &Ledger::built_in() });
    merge(actuals, MergeTarget { plan: &plan, rates: &rates, today }, "file.csv", &[reading(bytes)]).unwrap().remove(0)
}

fn outcomes(merged: &MergedFile) -> Vec<MergeOutcome> {
    merged.amounts.iter().map(|amount| amount.outcome).collect()
}

/// Earned in cents, all sources together.
fn earned(actuals: &Actuals, month: u8, stream: StreamId) -> f64 {
    let month = YearMonth::new(2027, month).unwrap();
    (actuals.of(month, stream).filter_map(|(_, amount)| amount.earned).sum::<f64>() * 100.0).round()
}

/// A payment a day from one to another.
fn table(days: std::ops::RangeInclusive<u8>) -> String {
    days.fold("Date,Amount,Currency\n".to_owned(), |table, day| format!("{table}2027-01-{day:02},10.00,USD\n"))
}

#[test]
fn same_file_again_changes_nothing() {
    let mut actuals = Actuals::default();
    for file in [creator::live_revenue(), creator::live_engagement(), creator::ko_fi(), creator::patreon_earnings()] {
        put(&mut actuals, &file);
    }
    let before = actuals.clone();
    for file in [creator::live_revenue(), creator::live_engagement(), creator::ko_fi(), creator::patreon_earnings()] {
        let merged = put(&mut actuals, &file);
        assert!(outcomes(&merged).iter().all(|outcome| *outcome == MergeOutcome::Same));
        assert_eq!((merged.new_days, merged.replaced_days, merged.kept_days), (0, 0, 0));
    }
    assert_eq!(actuals, before);
}

#[test]
fn month_to_date_is_replaced_by_more_days_and_never_by_fewer() {
    let mut actuals = Actuals::default();
    assert_eq!(outcomes(&put(&mut actuals, table(1..=6))), [MergeOutcome::New]);
    assert_eq!(outcomes(&put(&mut actuals, table(1..=20))), [MergeOutcome::Replaced]);
    assert_eq!(outcomes(&put(&mut actuals, table(1..=9))), [MergeOutcome::Older]);
    assert_eq!(earned(&actuals, 1, SUPPORTERS), 20_000.0);
    // The days after are added, days of which some are there are not.
    assert_eq!(outcomes(&put(&mut actuals, table(21..=25))), [MergeOutcome::Added]);
    assert_eq!(outcomes(&put(&mut actuals, table(24..=31))), [MergeOutcome::Overlaps]);
    assert_eq!(earned(&actuals, 1, SUPPORTERS), 25_000.0);
}

#[test]
fn diamonds_of_several_files_count_once() {
    let mut actuals = Actuals::default();
    let diamonds = creator::diamonds();
    // A diamond is half a cent.
    let right = (diamonds[0] * 0.5).round();
    put(&mut actuals, creator::backstage());
    assert_eq!(earned(&actuals, 1, GIFTS), right);
    let merged = put(&mut actuals, creator::live_revenue());
    assert_eq!(outcomes(&merged), [MergeOutcome::InPlaceOf(ActualsSource::Backstage); 3]);
    assert_eq!(earned(&actuals, 1, GIFTS), right);
    assert_eq!(outcomes(&put(&mut actuals, creator::backstage())), [MergeOutcome::OtherSource(ActualsSource::LiveCenter); 3]);
    assert_eq!(earned(&actuals, 1, GIFTS), right);
}

#[test]
fn platforms_add_and_payments_of_the_same_money_do_not() {
    let mut actuals = Actuals::default();
    put(&mut actuals, creator::patreon_earnings());
    put(&mut actuals, creator::buy_me_a_coffee());
    assert_eq!(earned(&actuals, 1, SUPPORTERS), 2.0 * f64::from(creator::SUPPORTERS[0]));
    assert_eq!(outcomes(&put(&mut actuals, creator::german_table())), [MergeOutcome::OtherSource(ActualsSource::Patreon); 3]);
    // Payouts are no second earning.
    assert_eq!(outcomes(&put(&mut actuals, creator::paypal())), [MergeOutcome::New; 3]);
    assert_eq!(earned(&actuals, 1, SUPPORTERS), 2.0 * f64::from(creator::SUPPORTERS[0]));
}

#[test]
fn figures_of_live_center_replace_others_and_stay() {
    let mut actuals = Actuals::default();
    put(&mut actuals, "Day,Likes,Minutes\n2027-01-01,5,60\n");
    let merged = put(&mut actuals, creator::live_engagement());
    assert_eq!((merged.replaced_days, merged.kept_days), (1, 0));
    let day: Day = "2027-01-01".parse().unwrap();
    assert_eq!(actuals.days[&day].get(DayField::Likes), Some(12_000.0));
    assert_eq!(actuals.days[&day].get(DayField::Minutes), Some(60.0));
    put(&mut actuals, "Day,Likes\n2027-01-01,6\n");
    assert_eq!(actuals.days[&day].get(DayField::Likes), Some(12_000.0));
}

/// The columns of a kind of file that counts by day, and the figures of its rows, one after the other.
type DayFile = (&'static str, &'static str);

/// Days of January, all counts of which are 100, but for the last day: it was not over yet, and has 40.
fn month_to_date((head, row): DayFile, days: std::ops::RangeInclusive<u8>) -> String {
    let count = |day: u8| if day == *days.end() { "40" } else { "100" };
    days.clone().fold(format!("{head}\n"), |file, day| format!("{file}2027-01-{day:02}{}\n", row.replace('#', count(day))))
}

const BY_DAY: [(DayFile, DayField); 6] = [
    (("Date,ダイヤモンド", ",#"), DayField::Diamonds),
    (("Date,ギフト贈呈者,いいね", ",#,#"), DayField::Likes),
    (("Date,LIVE時間,LIVEの合計数", ",1,#"), DayField::Lives),
    (("Date,ユニーク視聴者数", ",#"), DayField::Viewers),
    (("Date,Video Views,Profile Views", ",#,5"), DayField::VideoViews),
    (("Day,Likes", ",#"), DayField::Likes),
];

#[test]
fn longer_file_stays_in_either_order() {
    for (file, field) in BY_DAY {
        let (short, long) = (month_to_date(file, 1..=6), month_to_date(file, 1..=20));
        let both = |order: [&String; 2]| {
            let mut actuals = Actuals::default();
            let last = order.map(|file| put(&mut actuals, file)).into_iter().next_back().unwrap();
            (actuals, last)
        };
        let ([grown, kept], [of_long, of_short]) = {
            let ((a, long_last), (b, short_last)) = (both([&short, &long]), both([&long, &short]));
            ([a, b], [long_last, short_last])
        };
        assert_eq!((&grown.days, &grown.amounts), (&kept.days, &kept.amounts), "{field:?}");
        // The sixth was not over in the short file, and the twentieth is not over yet.
        let count = |day: &str| kept.days[&day.parse().unwrap()].get(field);
        assert_eq!((count("2027-01-06"), count("2027-01-20")), (Some(100.0), Some(40.0)), "{field:?}");
        assert_eq!((of_long.replaced_days, of_long.kept_days, of_long.new_days), (1, 0, 14), "{field:?}");
        // A shorter file changes nothing, and the preview says so.
        assert_eq!((of_short.replaced_days, of_short.kept_days, of_short.new_days), (0, 1, 0), "{field:?}");
        assert!(!of_short.is_taken());
        if field == DayField::Diamonds {
            assert_eq!((outcomes(&of_long), outcomes(&of_short)), (vec![MergeOutcome::Replaced], vec![MergeOutcome::Older]));
            // 19 · 100 + 40 diamonds of half a cent.
            assert_eq!(earned(&kept, 1, GIFTS), 970.0);
        }
    }
}

#[test]
fn diamonds_of_overlapping_exports_are_joined_by_day_in_either_order() {
    // The last days that are shown move on: the first file ends on the 20th, which is not over, the second one begins on the 15th.
    let (early, late) = (month_to_date(BY_DAY[0].0, 1..=20), month_to_date(BY_DAY[0].0, 15..=31));
    for order in [[&early, &late], [&late, &early]] {
        let mut actuals = Actuals::default();
        assert_eq!(order.map(|file| outcomes(&put(&mut actuals, file))), [vec![MergeOutcome::New], vec![MergeOutcome::Added]]);
        // 30 days of 100 diamonds and one of 40, at half a cent.
        assert_eq!((earned(&actuals, 1, GIFTS), actuals.days.len()), (1_520.0, 31));
        let amount = actuals.amounts.values().next().unwrap();
        assert_eq!((amount.first.to_string(), amount.last.to_string()), ("2027-01-01".to_owned(), "2027-01-31".to_owned()));
        // Nothing is added again.
        assert_eq!(outcomes(&put(&mut actuals, &late)), [MergeOutcome::Older]);
        assert_eq!(earned(&actuals, 1, GIFTS), 1_520.0);
    }
}

#[test]
fn longer_data_export_stays_in_either_order() {
    let export = |days: std::ops::RangeInclusive<u8>| {
        let live = |day: u8| format!("Live Start Time: 2027-01-{day:02} 18:00:00 UTC\nTotal Like: {}\n\n", if day == *days.end() { 40 } else { 100 });
        days.clone().map(live).collect::<String>()
    };
    let day: Day = "2027-01-06".parse().unwrap();
    for order in [[1..=6, 1..=20], [1..=20, 1..=6]] {
        let mut actuals = Actuals::default();
        for days in order {
            put(&mut actuals, export(days));
        }
        assert_eq!((actuals.days[&day].get(DayField::Likes), actuals.days.len()), (Some(100.0), 20));
    }
}

#[test]
fn source_with_more_days_of_a_month_stays_in_either_order() {
    let agency = |last: u8, diamonds: u32| format!("Data period,Creator ID,Creator's username,Diamonds\n2027-01-01 ~ 2027-01-{last:02},1,mona,{diamonds}\n");
    // The month to date of LIVE Center, 6 days of 100 diamonds but for the last one, and the agency's whole month.
    let (own, whole) = (month_to_date(BY_DAY[0].0, 1..=6), agency(31, 3_000));
    let mut actuals = Actuals::default();
    put(&mut actuals, &own);
    assert_eq!(outcomes(&put(&mut actuals, &whole)), [MergeOutcome::InPlaceOf(ActualsSource::LiveCenter)]);
    assert_eq!(outcomes(&put(&mut actuals, &own)), [MergeOutcome::OtherHasMore(ActualsSource::Backstage)]);
    assert_eq!(earned(&actuals, 1, GIFTS), 1_500.0);
    // Of the same days LIVE Center is the better source.
    assert_eq!(outcomes(&put(&mut actuals, month_to_date(BY_DAY[0].0, 1..=31))), [MergeOutcome::InPlaceOf(ActualsSource::Backstage)]);
    assert_eq!(outcomes(&put(&mut actuals, &whole)), [MergeOutcome::OtherSource(ActualsSource::LiveCenter)]);
    // An agency's month to date, too, is replaced by more of its days alone.
    let mut actuals = Actuals::default();
    for (last, diamonds, outcome) in [(6, 500, MergeOutcome::New), (20, 2_000, MergeOutcome::Replaced), (6, 500, MergeOutcome::Older)] {
        assert_eq!(outcomes(&put(&mut actuals, agency(last, diamonds))), [outcome]);
    }
    assert_eq!(earned(&actuals, 1, GIFTS), 1_000.0);
}

#[test]
fn hours_of_two_clocks_are_not_mixed() {
    let mut actuals = Actuals::default();
    let [first, next]: [Day; 2] = ["2027-01-01", "2027-01-02"].map(|day| day.parse().unwrap());
    put(&mut actuals, creator::data_exports()[0].as_bytes());
    assert_eq!(actuals.days[&first].get(DayField::StartHour), Some(18.0));
    let table = "Day,Start time,Video views\n2027-01-01,10:00,5\n2027-01-02,20:00,5\n";
    let merged = put(&mut actuals, table);
    assert_eq!(merged.doubts, [ImportDoubt::HoursOfAnother(ActualsSource::DataExport)]);
    assert_eq!((actuals.days[&first].get(DayField::StartHour), actuals.days[&next].get(DayField::StartHour)), (Some(18.0), None));
    assert_eq!(actuals.days[&next].get(DayField::VideoViews), Some(5.0));
    // Without the other file its hours are as good as any.
    actuals.remove_file(0);
    assert!(put(&mut actuals, table).doubts.is_empty());
    assert_eq!(actuals.days[&next].get(DayField::StartHour), Some(20.0));
}

#[test]
fn amounts_are_in_the_currency_of_the_plan() {
    let reading = reading("Date,Amount,Currency\n2027-01-02,8.00,GBP\n2027-01-03,10.00,USD\n");
    let pound: Currency = "GBP".parse().unwrap();
    let mut actuals = Actuals::default();
    let rates = [(pound, 1.25)];
    let today: Day = "2027-06-30".parse().unwrap();
    let (plan, ledger) = (plan(), Ledger::built_in());
    let merge = |actuals: &mut Actuals, own: &[(Currency, f64)], reading: &Reading| {
        let rates = Rates { own, ledger: &ledger };
        merge(actuals, MergeTarget { plan: &plan, rates: &rates, today }, "a", std::slice::from_ref(reading))
    };
    merge(&mut actuals, &rates, &reading).unwrap();
    // 8 · 1.25 + 10
    assert_eq!(earned(&actuals, 1, SUPPORTERS), 2_000.0);
    assert_eq!(reading.amounts.keys().map(|of| of.unit).collect::<Vec<_>>(), [AmountUnit::Money(pound), AmountUnit::Money(Currency::USD)]);
    let krona = self::reading("Date,Amount,Currency\n2027-01-02,8.00,XOF\n");
    let unknown = merge(&mut actuals, &[], &krona).unwrap_err();
    assert_eq!(unknown, ImportFault::NoRate("XOF".parse().unwrap()));
}
