//! TikTok Studio: tables of videos and followers by day. Their dates have no year.

use super::export_table::{ColumnNames, ExportFormat};
use crate::import::picked::Digits;
use crate::plan::DayField;
use crate::words::import_preview::{ExportKind, ImportDoubt};

const DATE: ColumnNames = &["date"];

pub(super) const OVERVIEW: ExportFormat = ExportFormat {
    kind: ExportKind::StudioOverview,
    needs: &[DATE, &["video views"], &["profile views"]],
    takes: &[&["likes"]],
    read: |picked, reading| {
        let days = picked.past_days(0, reading)?;
        for (place, field) in [(1, DayField::VideoViews), (3, DayField::VideoLikes)] {
            let [counts] = picked.numbers([place], Digits::Whole, reading)?;
            for (day, count) in days.iter().zip(counts) {
                if let (Some(day), Some(count)) = (day, count.filter(|count| *count >= 0.0)) {
                    reading.count(*day, field, count);
                }
            }
        }
        reading.doubts.push(ImportDoubt::VideosNotLives);
        Ok(())
    },
};

pub(super) const FOLLOWERS: ExportFormat = ExportFormat {
    kind: ExportKind::StudioFollowers,
    needs: &[DATE, &["difference in followers from previous day"]],
    takes: &[],
    read: |picked, reading| {
        let days = picked.past_days(0, reading)?;
        let [differences] = picked.numbers([1], Digits::Whole, reading)?;
        let mut fewer = 0;
        for (day, difference) in days.into_iter().zip(differences) {
            match (day, difference) {
                (Some(day), Some(more)) if more >= 0.0 => reading.count(day, DayField::NewFollowers, more),
                (Some(_), Some(_)) => fewer += 1,
                _ => {}
            }
        }
        reading.doubts.push(ImportDoubt::FollowersOfAccount { fewer });
        Ok(())
    },
};

pub(super) const CONTENT: ExportFormat = ExportFormat {
    kind: ExportKind::StudioContent,
    needs: &[&["video title"], &["post time"], &["total views"]],
    takes: &[],
    read: |_, reading| {
        reading.doubts.push(ImportDoubt::NothingUsed);
        Ok(())
    },
};
