//! TikTok LIVE Center: four tables by day. The names of their columns are known in Japanese.

use super::export_table::{ColumnNames, ExportFormat};
use crate::import::picked::{Digits, Picked};
use crate::import::reading::MoneyFlow;
use crate::import::{AmountUnit, Reading};
use crate::plan::{DayField, Stream, StreamId};
use crate::words::import_preview::{ExportKind, ImportFault};

const DATE: ColumnNames = &["date", "日付"];

pub(super) const ENGAGEMENT: ExportFormat = ExportFormat {
    kind: ExportKind::LiveEngagement,
    needs: &[DATE, &["ギフト贈呈者"], &["いいね"]],
    takes: &[&["新規フォロワー"]],
    read: |picked, reading| counts(picked, reading, &[(1, DayField::Gifters), (2, DayField::Likes), (3, DayField::NewFollowers)]),
};

pub(super) const REVENUE: ExportFormat = ExportFormat {
    kind: ExportKind::LiveRevenue,
    needs: &[DATE, &["ダイヤモンド"]],
    takes: &[],
    read: |picked, reading| {
        counts(picked, reading, &[(1, DayField::Diamonds)])?;
        let days: Vec<_> = reading.days.iter().filter_map(|(day, counts)| Some((*day, counts.get(DayField::Diamonds)?))).collect();
        for (day, diamonds) in days {
            reading.amount(day, StreamId::Named(Stream::Gifts), AmountUnit::Diamonds, MoneyFlow::Earned(diamonds));
        }
        reading.cover_whole_months();
        Ok(())
    },
};

pub(super) const ACTIVITY: ExportFormat = ExportFormat {
    kind: ExportKind::LiveActivity,
    needs: &[DATE, &["live時間"], &["liveの合計数"]],
    takes: &[],
    read: |picked, reading| {
        let days = picked.past_days(0, reading)?;
        let [seconds, lives] = picked.numbers([1, 2], Digits::Whole, reading)?;
        for (day, (seconds, lives)) in days.into_iter().zip(seconds.into_iter().zip(lives)) {
            let Some(day) = day else { continue };
            if let Some(seconds) = seconds.filter(|seconds| *seconds >= 0.0) {
                reading.count(day, DayField::Minutes, seconds / 60.0);
            }
            if let Some(lives) = lives.filter(|lives| *lives >= 0.0) {
                reading.count(day, DayField::Lives, lives);
            }
        }
        Ok(())
    },
};

pub(super) const VIEWERS: ExportFormat = ExportFormat {
    kind: ExportKind::LiveViewers,
    needs: &[DATE, &["ユニーク視聴者数"]],
    takes: &[],
    read: |picked, reading| counts(picked, reading, &[(1, DayField::Viewers)]),
};

/// Adds the counts of columns.
fn counts(picked: &Picked<'_>, reading: &mut Reading, fields: &[(usize, DayField)]) -> Result<(), ImportFault> {
    let days = picked.past_days(0, reading)?;
    for (place, field) in fields {
        let [counts] = picked.numbers([*place], Digits::Whole, reading)?;
        for (day, count) in days.iter().zip(counts) {
            if let (Some(day), Some(count)) = (day, count.filter(|count| *count >= 0.0)) {
                reading.count(*day, *field, count);
            }
        }
    }
    Ok(())
}
