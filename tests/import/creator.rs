//! The invented creator: her LIVEs by day and her income by month, and the files that platforms would make of it.

use std::fmt::Write as _;

use zeroline::plan::{Day, YearMonth};

use crate::workbook_file::{archive, workbook};

/// Texts that no reading may hold.
pub(crate) const PRIVATE: [&str; 6] = ["Mona Example", "mona@example.org", "12 Main Street", "ORDER-987", "so lovely", "7351234567890"];

/// A day with a LIVE.
#[derive(Clone, Copy)]
pub(crate) struct LiveDay {
    pub(crate) day: Day,
    pub(crate) minutes: u32,
    pub(crate) likes: u32,
    pub(crate) viewers: u32,
    pub(crate) gifters: u32,
    pub(crate) diamonds: u32,
    pub(crate) new_followers: u32,
}

/// The months of the files.
pub(crate) fn months() -> [YearMonth; 3] {
    [1, 2, 3].map(|month| YearMonth::new(2027, month).unwrap())
}

/// LIVEs on every second day of three months.
pub(crate) fn days() -> Vec<LiveDay> {
    let all = months().into_iter().flat_map(|month| (1..=31).filter_map(move |day| Day::new(month, day).ok()));
    let days = all.enumerate().filter(|(n, _)| n % 2 == 0);
    days.map(|(n, day)| {
        let n = u32::try_from(n).unwrap();
        LiveDay {
            day,
            minutes: 90 + n % 7 * 15,
            likes: 12_000 + n * 130,
            viewers: 1_500 + n * 11,
            gifters: 20 + n % 9,
            diamonds: 3_000 + n * 40,
            new_followers: 5 + n % 4,
        }
    })
    .collect()
}

/// Diamonds of each month.
pub(crate) fn diamonds() -> [f64; 3] {
    months().map(|month| days().iter().filter(|live| live.day.month() == month).map(|live| f64::from(live.diamonds)).sum())
}

/// Net income from supporters, from an affiliate's orders and from her own shop, in cents by month.
pub(crate) const SUPPORTERS: [u32; 3] = [21_050, 19_825, 124_000];
pub(crate) const AFFILIATE: [u32; 3] = [8_010, 9_999, 12_345];
pub(crate) const MERCH: [u32; 3] = [4_500, 0, 7_250];

fn money(cents: u32) -> String {
    format!("{}.{:02}", cents / 100, cents % 100)
}

/// 1.234,50
fn german(cents: u32) -> String {
    let whole = cents / 100;
    let grouped = if whole >= 1_000 { format!("{}.{:03}", whole / 1_000, whole % 1_000) } else { whole.to_string() };
    format!("{grouped},{:02}", cents % 100)
}

/// The amounts of a month in three payments on the 2nd, the 14th and the last day.
fn payments(cents: [u32; 3]) -> Vec<(Day, u32)> {
    let mut payments = Vec::new();
    for (month, cents) in months().into_iter().zip(cents) {
        let third = cents / 3;
        let days = [Day::new(month, 2).unwrap(), Day::new(month, 14).unwrap(), Day::last_of(month)];
        payments.extend(days.into_iter().zip([third, third, cents - 2 * third]).filter(|(_, cents)| *cents > 0));
    }
    payments
}

/// A table of texts as CSV.
fn csv(separator: char, rows: &[Vec<String>]) -> String {
    let quoted = |cell: &String| if cell.contains([separator, '"', '\n']) { format!("\"{}\"", cell.replace('"', "\"\"")) } else { cell.clone() };
    rows.iter().map(|row| row.iter().map(quoted).collect::<Vec<_>>().join(&separator.to_string()) + "\n").collect()
}

fn row<const N: usize>(cells: [&str; N]) -> Vec<String> {
    cells.map(str::to_owned).to_vec()
}

/// The names of columns separated by bars.
fn heading(names: &str) -> Vec<String> {
    names.split('|').map(str::to_owned).collect()
}

/// 1 of Jan is "01/01/2027" with the day first.
fn day_first(day: Day) -> String {
    let text = day.to_string();
    format!("{}/{}/{}", &text[8..], &text[5..7], &text[..4])
}

pub(crate) fn live_engagement() -> String {
    let mut rows = vec![heading("Date|ギフト贈呈者|新規フォロワー|コメントした視聴者|いいね|シェア")];
    rows.extend(
        days().iter().map(|live| {
            vec![live.day.to_string(), live.gifters.to_string(), live.new_followers.to_string(), "7".to_owned(), grouped(live.likes), "3".to_owned()]
        }),
    );
    csv(',', &rows)
}

/// 18,400
fn grouped(count: u32) -> String {
    if count >= 1_000 { format!("{},{:03}", count / 1_000, count % 1_000) } else { count.to_string() }
}

pub(crate) fn live_revenue() -> String {
    let mut rows = vec![heading("Date|ダイヤモンド")];
    rows.extend(days().iter().map(|live| vec![live.day.to_string().replace('-', "/"), grouped(live.diamonds)]));
    csv(',', &rows)
}

pub(crate) fn live_activity() -> String {
    let mut rows = vec![heading("Date|LIVE時間|LIVEの合計数")];
    rows.extend(days().iter().map(|live| vec![live.day.to_string(), (live.minutes * 60).to_string(), "1".to_owned()]));
    csv(',', &rows)
}

pub(crate) fn live_viewers() -> String {
    let mut rows = vec![heading("Date|視聴数|ユニーク視聴者数|平均視聴時間|最高同時視聴者数|平均同時視聴者数")];
    rows.extend(
        days().iter().map(|live| vec![live.day.to_string(), "9000".to_owned(), live.viewers.to_string(), "80".to_owned(), "300".to_owned(), "90".to_owned()]),
    );
    csv(',', &rows)
}

/// The three generations of a data export: the names of its parts differ, those of LIVEs do not.
pub(crate) fn data_exports() -> [String; 3] {
    let lives = days().iter().fold(String::new(), |mut lives, live| {
        let comma = if lives.is_empty() { "" } else { "," };
        let (hours, minutes) = (live.minutes / 60, live.minutes % 60);
        write!(
            lives,
            r#"{comma}{{"LiveStartTime":"{0} 18:00:00","LiveEndTime":"{0} {1:02}:{minutes:02}:00","RoomId":"7351234567890","RoomTitle":"Mona Example is so lovely","LiveDuration":"x","TotalEarning":"{2}","TotalLike":{3},"TotalView":"{4}","TotalGifter":{5},"MutedList":["mona@example.org"]}}"#,
            live.day,
            18 + hours,
            live.diamonds,
            live.likes,
            live.viewers,
            live.gifters
        )
        .unwrap();
        lives
    });
    let watched = r#""Watch Live History":{"WatchLiveMap":{"7351234567890":{"WatchTime":"2027-01-01 10:00:00","Comments":[{"CommentContent":"so lovely"}]}}}"#;
    [("Activity", "Tiktok Live"), ("Your Activity", "Tiktok Live"), ("Profile And Settings", "TikTok Live")].map(|(other, live)| {
        format!(r#"{{"{other}":{{"Login":[{{"IP":"12 Main Street"}}]}},"{live}":{{"Go Live History":{{"GoLiveList":[{lives}]}},{watched}}},"Comment":null}}"#)
    })
}

/// The history of LIVEs as text.
pub(crate) fn data_export_text() -> String {
    days().iter().fold(String::new(), |mut text, live| {
        let (hours, minutes) = (18 + live.minutes / 60, live.minutes % 60);
        writeln!(text, "Live Start Time: {} 18:00:00 UTC\nLive End Time: {} {hours:02}:{minutes:02}:00 UTC", live.day, live.day).unwrap();
        writeln!(text, "Room Id: 7351234567890\nRoom Title: Mona Example is so lovely\nTotal Earning: {}", live.diamonds).unwrap();
        writeln!(text, "Total Like: {}\nTotal View: {}\nTotal Gifter: {}\n", live.likes, live.viewers, live.gifters).unwrap();
        text
    })
}

/// The data export as texts in folders.
pub(crate) fn data_export_texts() -> Vec<u8> {
    archive(&[("TikTok Live/Go Live History.txt", data_export_text().as_bytes()), ("Comment/Comments.txt", b"Date: 2027-01-01\nComment: so lovely\n")])
}

pub(crate) fn data_export_archive() -> Vec<u8> {
    archive(&[("user_data_tiktok.json", data_exports()[1].as_bytes()), ("photos/cover.txt", b"so lovely")])
}

/// The first six days of a month, the whole of it, and the months before.
pub(crate) fn backstage() -> Vec<u8> {
    let mut rows = vec![heading("Data period|Creator ID|Creator's username|Group|Join time|Diamonds|LIVE duration|Status")];
    for (month, diamonds) in months().into_iter().zip(diamonds()) {
        let period = format!("{} ~ {}", Day::first_of(month), Day::last_of(month));
        rows.push(row([&period, "7351234567890", "Mona Example", "A", "2026-01-01 10:00:00 (UTC+0)", &diamonds.to_string(), "23h 7m 8s", "so lovely"]));
    }
    let early = format!("{} ~ {}", Day::first_of(months()[2]), Day::new(months()[2], 6).unwrap());
    rows.push(row([&early, "7351234567890", "Mona Example", "A", "2026-01-01 10:00:00 (UTC+0)", "11", "2h", ""]));
    workbook(&rows)
}

pub(crate) fn shop_affiliate() -> Vec<u8> {
    let mut rows = vec![heading(
        "Order ID|Product name|Currency|Order settlement status|Items refunded|Est. standard commission|Actual commission base|Total final earned amount|Order date|Commission settlement date",
    )];
    for (day, cents) in payments(AFFILIATE) {
        let date = format!("{} 10:11:12", day_first(day));
        rows.push(row(["ORDER-987", "Lamp", "USD", "Settled", "0", "", &money(cents * 10), &money(cents), &date, &date]));
    }
    rows.push(row(["ORDER-987", "Lamp", "USD", "Pending", "0", "12.50", "", "", "31/03/2027 10:11:12", "/"]));
    rows.push(row(["ORDER-987", "Lamp", "USD", "Ineligible", "1", "5.00", "", "", "30/03/2027 10:11:12", "/"]));
    workbook(&rows)
}

pub(crate) fn shop_seller() -> String {
    let mut rows = vec![heading("Order ID|Payment Amount|Order Status|Creator Username|Fully returned or refunded|Actual Commission Payment|Time Created")];
    for (day, cents) in payments(MERCH) {
        rows.push(row(["ORDER-987", &money(cents + 500), "Completed", "Mona Example", "No", "5.00", &day_first(day)]));
    }
    rows.push(row(["ORDER-987", "99.00", "Completed", "Mona Example", "Yes", "0", "30/03/2027"]));
    csv(',', &rows)
}

pub(crate) fn patreon_earnings() -> String {
    let mut rows = vec![heading("Month - successful transactions|Currency|Total gross earnings|Patreon platform fees|Refunds|Total net earnings")];
    rows.extend(
        months().into_iter().zip(SUPPORTERS).map(|(month, cents)| row([&month.to_string(), "USD", &money(cents + 1_000), "-10.00", "0.00", &money(cents)])),
    );
    csv(',', &rows)
}

pub(crate) fn patreon_analytics() -> String {
    let mut rows = vec![heading("Month|Currency|Total gross revenue|Patreon fee|Refunds|Your total earnings")];
    rows.extend(
        months().into_iter().zip(SUPPORTERS).map(|(month, cents)| row([&month.to_string(), "USD", &money(cents + 1_000), "-10.00", "0.00", &money(cents)])),
    );
    csv(',', &rows)
}

pub(crate) fn patreon_members() -> String {
    let mut rows = vec![heading("Name|Email|Patron Status|Lifetime Amount|Pledge Amount|Street|Patronage Since Date|Last Charge Date|Currency")];
    let members = [("Active patron", "2026-05-01", "2027-06-01"), ("Active patron", "2026-05-01", "2027-06-01"), ("Former patron", "2026-06-03", "2027-02-03")];
    for (status, since, last) in members.into_iter().chain([("Declined patron", "2026-06-04", "2027-05-04"), ("", "2026-06-04", "")]) {
        let since = format!("{since} 10:00:00.123456");
        rows.push(row(["Mona Example", "mona@example.org", status, "50.00", "5.00", "12 Main Street", &since, last, "USD"]));
    }
    csv(',', &rows)
}

pub(crate) fn ko_fi() -> String {
    let mut rows = vec![heading("DateTime (UTC)|From|Message|Item|Received|Given|Currency|TransactionType|TransactionId|BuyerEmail")];
    let payment = |day: Day, received: &str, given: &str, kind: &str| {
        row([&format!("{day}T13:04:30Z"), "Mona Example", "so lovely", "", received, given, "USD", kind, "ORDER-987", "mona@example.org"])
    };
    rows.extend(payments(SUPPORTERS).into_iter().map(|(day, cents)| payment(day, &money(cents), "", "Tip")));
    rows.extend(payments(MERCH).into_iter().map(|(day, cents)| payment(day, &money(cents), "", "Shop Order")));
    rows.push(payment(Day::first_of(months()[1]), "", "9.99", "Donation"));
    csv(',', &rows)
}

pub(crate) fn amazon() -> Vec<u8> {
    let mut rows = vec![
        vec!["Fee-Earnings reports".to_owned()],
        heading("Category|Name|ASIN|Tracking ID|Date Shipped|Price($)|Items Shipped|Returns|Revenue($)|Ad Fees($)"),
    ];
    for (day, cents) in payments(AFFILIATE) {
        rows.push(row(["Lamps", "Lamp", "ORDER-987", "Mona Example", &day.to_string(), "20", "1", "0", &money(cents * 10), &money(cents)]));
    }
    workbook(&rows)
}

pub(crate) fn paypal() -> String {
    let mut rows = vec![heading("Date|Time|TimeZone|Name|Type|Status|Currency|Gross|Fee|Net|Transaction ID")];
    let payment = |day: Day, kind: &str, amounts: [String; 3]| {
        let [gross, fee, net] = amounts;
        row([&day_first(day), "10:00:00", "PST", "Mona Example", kind, "Completed", "USD", &gross, &fee, &net, "ORDER-987"])
    };
    for (day, cents) in payments(SUPPORTERS) {
        rows.push(payment(day, "Donation Payment", [money(cents + 40), "-0.40".to_owned(), money(cents)]));
    }
    rows.push(payment(Day::last_of(months()[0]), "General Withdrawal", ["-200.00".to_owned(), "0.00".to_owned(), "-200.00".to_owned()]));
    csv(',', &rows)
}

pub(crate) fn stripe() -> String {
    let mut rows = vec![heading("id|Type|Source|Amount|Fee|Net|Currency|Created (UTC)|Available On (UTC)|Description")];
    for (day, cents) in payments(SUPPORTERS) {
        let date = format!("{day} 10:00:00");
        rows.push(row(["ORDER-987", "charge", "ch_1", &money(cents + 40), "0.40", &money(cents), "usd", &date, &date, "Mona Example"]));
    }
    rows.push(row(["ORDER-987", "payout", "po_1", "-300.00", "0", "-300.00", "usd", "2027-03-20 10:00:00", "2027-03-20 10:00:00", ""]));
    csv(',', &rows)
}

pub(crate) fn buy_me_a_coffee() -> String {
    let mut rows = vec![heading("supporter_name|support_coffees|support_coffee_price|support_currency|support_created_on|is_refunded|support_note")];
    for (day, cents) in payments(SUPPORTERS) {
        rows.push(row(["Mona Example", "1", &format!("{}00", money(cents)), "USD", &format!("{day} 10:00:00"), "0", "so lovely"]));
    }
    rows.push(row(["Mona Example", "3", "5.0000", "USD", "2027-02-02 10:00:00", "1", ""]));
    csv(',', &rows)
}

/// A table of her own, as a German spreadsheet saves it.
pub(crate) fn german_table() -> String {
    let mut rows = vec![heading("Datum|Wer|Betrag|Währung")];
    for (day, cents) in payments(SUPPORTERS) {
        rows.push(row([&day_first(day).replace('/', "."), "Mona Example", &german(cents), "USD"]));
    }
    csv(';', &rows)
}

pub(crate) fn studio_followers() -> String {
    csv(
        ',',
        &[
            heading("Date|Followers|Difference in followers from previous day"),
            row(["August 30", "1,200", "undefined"]),
            row(["August 31", "1,210", "10"]),
            row(["September 1", "1,205", "-5"]),
        ],
    )
}

pub(crate) fn studio_overview() -> String {
    csv(',', &[heading("Date|Video Views|Profile Views|Likes|Comments|Shares"), row(["August 31", "18,400", "12", "1.2K", "3", "4"])])
}
