//! Files that platforms export: 100,000 rows as a table of days, as affiliate orders and as a workbook would have them.

#![expect(clippy::unwrap_used, reason = "a benchmark may fail like a test")]

use std::hint::black_box;

use criterion::{Criterion, criterion_group, criterion_main};
use zeroline::import::{ImportAnswers, read};
use zeroline::plan::Currency;

const ROWS: u32 = 100_000;

/// Orders over ten years, each with 30 columns, of which a few are read.
fn orders() -> String {
    let unused = ",a product with a long name".repeat(24);
    let heading = format!("Order date,Order settlement status,Total final earned amount,Currency,Commission settlement date{}\n", ",Other".repeat(24));
    (0..ROWS).fold(heading, |table, n| {
        let day = format!("{}-{:02}-{:02}", 2020 + n % 10, n % 12 + 1, n % 28 + 1);
        table + &format!("{day},Settled,{}.{:02},USD,{day}{unused}\n", n % 90, n % 100)
    })
}

/// Counts of days.
fn days() -> String {
    (0..ROWS).fold("Day,Likes,Minutes,Diamonds\n".to_owned(), |table, n| {
        table + &format!("{}-{:02}-{:02},{},{},{}\n", 2020 + n % 10, n % 12 + 1, n % 28 + 1, n % 20_000, n % 200, n % 9_000)
    })
}

fn imports(c: &mut Criterion) {
    let answers = ImportAnswers::none("2030-12-31".parse().unwrap(), Currency::USD);
    for (name, text) in [("100,000 orders of 29 columns", orders()), ("100,000 days", days())] {
        c.bench_function(name, |b| b.iter(|| black_box(read(black_box(text.as_bytes()), &answers, &|| false))));
    }
}

criterion_group! { name = benches; config = Criterion::default().sample_size(10); targets = imports }
criterion_main!(benches);
