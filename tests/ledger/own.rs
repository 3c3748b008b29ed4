//! The user's own files: added rows, replaced rows, and named faults.

use std::fs;

use proptest::prelude::*;
use zeroline::file::load_ledger;
use zeroline::ledger::{Ledger, RowProblem, Subject};
use zeroline::plan::Assumption;

const HEAD: &str = "key,claim,value,low,high,unit,source,source_date,read,confidence,note,preset,followers\n";
const GIFT_HEAD: &str = "gift_id,name,coins,seen_on,source\n";

fn load(rates: Option<&[u8]>, gifts: Option<&[u8]>) -> (Ledger, Vec<RowProblem>) {
    let folder = tempfile::tempdir().unwrap();
    for (name, bytes) in [("rates.csv", rates), ("gifts.csv", gifts)] {
        if let Some(bytes) = bytes {
            fs::write(folder.path().join(name), bytes).unwrap();
        }
    }
    load_ledger(Some(folder.path()))
}

/// The problems of these rows, without the path.
fn said(rows: &str) -> Vec<String> {
    let (ledger, problems) = load(Some(format!("{HEAD}{rows}").as_bytes()), None);
    assert!(ledger.claims().len() >= Ledger::built_in().claims().len());
    problems.iter().map(|problem| format!("{}: {}", problem.line.map_or_else(|| "-".to_owned(), |line| line.to_string()), problem.fault)).collect()
}

#[test]
fn missing_file_or_folder_is_no_problem() {
    assert_eq!(load(None, None), (Ledger::built_in(), Vec::new()));
    assert_eq!(load_ledger(None), (Ledger::built_in(), Vec::new()));
    assert_eq!(load_ledger(Some(std::path::Path::new("/no/such/folder"))), (Ledger::built_in(), Vec::new()));
}

#[test]
fn entries_are_added_and_replaced() {
    let built_in = Ledger::built_in();
    let own = format!(
        "{HEAD}gifts.usd_per_diamond,My own payouts,0.0048,0.0045,0.005,USD per diamond,my bank,2026-10,,H,,,\n\
         supporters.platform_fee_rate,\"Ko-fi memberships on a free account\",0.06,,,fraction,github.com/api-evangelist/ko-fi plans/ko-fi-plans-pricing.yml,2027-01,,,,,\n"
    );
    let (ledger, problems) = load(Some(own.as_bytes()), Some(format!("{GIFT_HEAD}5655,Rose,2,2027-01-01,me\n,My gift,77,,\n").as_bytes()));
    assert_eq!(problems, []);
    assert_eq!(ledger.claims().len(), built_in.claims().len() + 1);
    let mine = ledger.about(Assumption::UsdPerDiamond).last().unwrap();
    assert_eq!((mine.reference().as_str(), mine.value, mine.low, mine.high), ("My own payouts (my bank, 2026-10)", 0.0048, Some(0.0045), Some(0.005)));
    let replaced: Vec<f64> = ledger.about(Assumption::PlatformFeeRate).filter(|claim| claim.text.contains("free account")).map(|claim| claim.value).collect();
    assert_eq!(replaced, [0.06]);
    assert_eq!(ledger.catalogue().gifts().len(), 292);
    assert_eq!(ledger.catalogue().search("Rose", |name| name)[0].coins, 2);
    assert_eq!(ledger.catalogue().search("my gift", |name| name)[0].coins, 77);
    assert_eq!(ledger.catalogue().seen_on().unwrap().to_string(), "2027-01-01");
}

/// A text that shows nothing is as good as none.
#[test]
fn invisible_text_is_missing() {
    for blank in ["\u{200b}", "\u{3164}", "\u{2800}\u{a0}", "\u{202e}\u{feff}"] {
        assert_eq!(said(&format!("merch.price,{blank},30,,,USD,me,,,,,,\n")), said("merch.price,,30,,,USD,me,,,,,,\n"));
        assert_eq!(said(&format!("merch.price,Mine,30,,,USD,{blank},,,,,,\n")), said("merch.price,Mine,30,,,USD,,,,,,,\n"));
    }
    assert_ne!(said("merch.price,,30,,,USD,me,,,,,,\n"), Vec::<String>::new());
    let (ledger, problems) = load(None, Some(format!("{GIFT_HEAD},\u{200b},77,,\n").as_bytes()));
    assert_eq!((ledger.catalogue().gifts().len(), problems.len()), (Ledger::built_in().catalogue().gifts().len(), 1));
}

#[test]
fn bad_rows_are_named_and_the_good_ones_used() {
    let good = "merch.price,Mine,30,,,USD,me,,,,,,\n";
    let (ledger, problems) = load(Some(format!("{HEAD}merch.prize,Mine,30,,,USD,me,,,,,,\n{good}").as_bytes()), None);
    assert!(ledger.claims().iter().any(|claim| claim.subject == Subject::Number(Assumption::MerchPrice) && claim.value == 30.0));
    assert_eq!(problems.len(), 1);
    assert!(problems[0].to_string().ends_with("rates.csv:2: unknown key “merch.prize”; did you mean merch.price?"), "{}", problems[0]);
}

#[test]
fn each_fault_has_its_own_words() {
    let cases = [
        ("merch.price,,30,,,USD,me,,,,,,", "2: claim is missing; add it"),
        ("merch.price,Mine,,,,USD,me,,,,,,", "2: value is missing; add a number like 0.005"),
        ("merch.price,Mine,$30,,,USD,me,,,,,,", "2: value is “$30”; use a number like 0.005, with a point and no currency sign"),
        ("merch.price,Mine,NaN,,,USD,me,,,,,,", "2: value is “NaN”; use a number like 0.005, with a point and no currency sign"),
        ("merch.price,Mine,30,31,40,USD,me,,,,,,", "2: 30 is not between low and high; fix one of the three"),
        (
            "merch.price,Mine,30,,,EUR,me,,,,,,",
            "2: the unit is “EUR”, but merch.price is counted in USD; use the amount in US dollars, with a unit that begins with USD",
        ),
        (
            "affiliate.refund_rate,Mine,20,,,percent,me,,,,,,",
            "2: the unit is “percent”, but affiliate.refund_rate is counted in fraction; use a fraction, 0.2 for 20%, with a unit that begins with the word fraction",
        ),
        (
            "gifts.diamonds_per_coin,Mine,1,,,coins,me,,,,,,",
            "2: the unit is “coins”, but gifts.diamonds_per_coin is counted in diamonds; use the unit of the key",
        ),
        (
            "affiliate.refund_rate,Mine,20,,,fraction,me,,,,,,",
            "2: 20 is outside the limits of affiliate.refund_rate, 0 to 1; fix it, or begin its note with “outside limit.” to show it all the same",
        ),
        (
            "affiliate.refund_rate,Mine,0.2,,,fraction,me,,,,outside limit.,,",
            "2: 0.2 is inside the limits of affiliate.refund_rate, 0 to 1; remove the words “outside limit.” from its note",
        ),
        ("merch.price,Mine,30,,,USD,me,May 2026,,,,,", "2: source_date is “May 2026”; use a date like 2026-02-20, 2026-02 or 2026"),
        ("merch.price,Mine,30,,,USD,me,,soon,,,,", "2: read is “soon”; use a day like 2026-11-22"),
        ("merch.price,Mine,30,,,USD,me,,,high,,,", "2: confidence is “high”; use H, M or L"),
        ("merch.price,Mine,30,,,USD,me,,,,,,many", "2: followers is “many”; use a span like 10000-50000 or 1000000+"),
        ("merch.price,Mine,30,,,USD,me,,,,,,,,,", "2: 16 fields where the first line has 13; put quotation marks around a text with commas"),
        ("merch.price,\"Mine\nand yours\",30,,,USD,me,,,,,,", "2: “Mine…” has control characters or line breaks; remove them"),
        ("merch.price,\u{1b}[31mMine,30,,,USD,me,,,,,,", "2: “�[31mMine” has control characters or line breaks; remove them"),
        ("merch.price,Mine,30,,,USD,me,,,,,,\nmerch.price,Mine,31,,,USD,me,,,,,,", "3: the same as line 2; keep one of them"),
        ("context.nothing,Mine,30,,,USD,me,,,,,,", "2: unknown key “context.nothing”; `zeroline keys` lists them all"),
    ];
    for (row, message) in cases {
        assert_eq!(said(row), [message], "{row}");
    }
}

#[test]
fn whole_file_can_be_refused() {
    let huge = vec![b'a'; (1 << 20) + 1];
    let cases: [(&[u8], &str); 9] = [
        (&huge, "larger than 1 MiB, so it is not used; keep only your own rows in it"),
        (b"\xff\xfek\0e\0y\0", "saved as UTF-16; save it as CSV, UTF-8"),
        (b"key,claim\n\x89PNG\r\n", "byte 11 is not UTF-8 text; save it as CSV, UTF-8"),
        (b"", "the first line lacks key, claim, value, unit, source; begin the file with key,claim,value,"),
        (b"\0\0\0\0", "the first line lacks key"),
        (b"key;claim;value;unit;source\n", "its columns are separated by semicolons, so key"),
        (b"key,claim,value,unit\n", "the first line lacks source; begin the file with"),
        (b"key,claim,value,unit,source,sauce_date\n", "unknown column “sauce_date”; did you mean source_date?"),
        (b"key,claim,value,unit,source\nmerch.price,\"Mine,30,USD,me\n", "value is missing"),
    ];
    for (bytes, message) in cases {
        let (ledger, problems) = load(Some(bytes), None);
        assert_eq!(ledger, Ledger::built_in());
        assert!(problems.len() == 1 && problems[0].fault.to_string().contains(message), "{problems:?}");
        let (ledger, problems) = load(None, Some(bytes));
        assert_eq!(ledger, Ledger::built_in());
        assert!(!problems.is_empty());
    }
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join("rates.csv")).unwrap();
    let (_, problems) = load_ledger(Some(folder.path()));
    assert_eq!(problems[0].fault.to_string(), "this is a folder; replace it by a file of this name");
}

#[test]
fn many_bad_rows_are_summarised() {
    let rows = "nonsense,a,1,,,b,c,,,,,,\n".repeat(5_000);
    let said = said(&rows);
    assert_eq!(said.len(), 51);
    assert!(said[0].contains("More problems not shown") || said[50].contains("More problems not shown"), "{}", said[50]);
}

#[test]
fn rows_beyond_the_limit_are_not_read() {
    let rows: String = (0..3_000).map(|i| format!("merch.price,Mine {i},30,,,USD,me,,,,,,\n")).collect::<Vec<_>>().concat();
    let (ledger, problems) = load(Some(format!("{HEAD}{rows}").as_bytes()), None);
    assert_eq!(ledger.about(Assumption::MerchPrice).count(), 100);
    // Two of the hundred are the program's own, so the 99th row, on line 100, is the first too many.
    assert_eq!((problems.len(), problems[0].line), (1, Some(100)));
}

#[test]
fn too_many_rows_of_one_key_leave_those_of_others() {
    let many: String = (0..200).map(|i| format!("merch.price,Mine {i},30,,,USD,me,,,,,,\n")).collect::<Vec<_>>().concat();
    let (ledger, problems) = load(Some(format!("{HEAD}{many}affiliate.refund_rate,Mine,0.2,,,fraction,me,,,,,,\n").as_bytes()), None);
    assert!(ledger.about(Assumption::RefundRate).any(|claim| claim.text == "Mine"));
    assert_eq!(problems.len(), 1);
}

#[cfg(unix)]
#[test]
fn pipe_is_not_waited_for() {
    let folder = tempfile::tempdir().unwrap();
    let made = std::process::Command::new("mkfifo").arg(folder.path().join("rates.csv")).status().unwrap();
    assert!(made.success());
    let (ledger, problems) = load_ledger(Some(folder.path()));
    assert_eq!(ledger, Ledger::built_in());
    assert_eq!(problems.len(), 1);
    assert_eq!(problems[0].fault.to_string(), "this is a pipe or a device; replace it by a file of this name");
}

#[test]
fn bad_gifts_are_named() {
    let gifts = format!("{GIFT_HEAD}1,,5,,\nx,Rose,5,,\n2,Rose,0,,\n3,Rose,44999.5,,\n4,Rose,45000,,\n5,Rose,1,in May,\n6,Good,3,,\n6,Bad,4,,\n");
    let (ledger, problems) = load(None, Some(gifts.as_bytes()));
    let messages: Vec<String> = problems.iter().map(|problem| format!("{}: {}", problem.line.unwrap(), problem.fault)).collect();
    assert_eq!(
        messages,
        [
            "2: the name of the gift is empty; enter one",
            "3: gift_id is “x”; use a whole number, or nothing",
            "4: 0 is outside its limits; use a number from 1 to 44999",
            "5: coins is “44999.5”; use a whole number from 1 to 44999",
            "6: 45000 is outside its limits; use a number from 1 to 44999",
            "7: seen_on is “in May”; use a day like 2026-11-22",
            "9: the same as line 8; keep one of them",
        ]
    );
    assert_eq!(ledger.catalogue().search("good", |name| name)[0].coins, 3);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn ledger_survives_any_bytes(bytes in prop::collection::vec(any::<u8>(), 0..400), after_head in any::<bool>()) {
        let bytes = if after_head { [HEAD.as_bytes(), &bytes].concat() } else { bytes };
        let (ledger, _) = load(Some(&bytes), Some(&bytes));
        prop_assert!(ledger.claims().len() >= 175);
    }

    #[test]
    fn readable_rows_of_a_damaged_ledger_are_used(at in any::<prop::sample::Index>(), put in "[\",\n;0-9a-zé\u{0}]{0,4}", take in 0_usize..80) {
        let mut chars: Vec<char> = include_str!("../../assets/rates.csv").chars().collect();
        let at = at.index(chars.len());
        chars.splice(at..(at + take).min(chars.len()), put.chars());
        let (ledger, _) = load(Some(chars.into_iter().collect::<String>().as_bytes()), None);
        prop_assert!(ledger.claims().len() >= 175);
    }
}
