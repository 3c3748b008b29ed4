//! One month and its sums.

use crate::forecast::{Forecast, Line, StreamId};
use crate::plan::{Plan, Stream, StreamSettings, YearMonth};

use super::rounding::{round_column, round_to};
use crate::words::Heading;

/// One month as shown: the rows add up to `gross`, and `gross − costs − tax = take_home`, to the unit.
#[derive(Clone, Debug, PartialEq)]
pub struct MonthReport {
    /// The calendar month.
    pub month: YearMonth,
    /// Its place in the plan, 0 for the first.
    pub t: usize,
    /// Every stream in the order it is shown, likes last.
    pub rows: Vec<IncomeRow>,
    /// The sum of the rows, in whole money.
    pub gross: f64,
    /// Costs, in whole money.
    pub costs: f64,
    /// Tax set aside, in whole money.
    pub tax: f64,
    /// Take-home, in whole money.
    pub take_home: f64,
    /// Gross for each hour of LIVE, exact; `None` without LIVEs.
    pub per_live_hour: Option<f64>,
}

/// The income of one stream, or of likes, in a month.
#[derive(Clone, Debug, PartialEq)]
pub struct IncomeRow {
    /// The stream, or [`Line::Likes`].
    pub line: Line,
    /// Its name on screen.
    pub label: String,
    /// The exact amount, in the plan's currency.
    pub amount: f64,
    /// The amount as shown, in whole money.
    pub shown: f64,
    /// Its part of all positive amounts, 0 to 1; 0 for a loss and for likes.
    pub share: f64,
    /// Whether the stream is switched on; likes always are.
    pub enabled: bool,
}

impl IncomeRow {
    /// Its name where there is little room.
    #[must_use]
    pub fn short_label(&self) -> &str {
        if let Line::Stream(stream) = self.line { stream.short_name(&self.label) } else { &self.label }
    }
}

/// Month `t` of a forecast of this plan; a `t` beyond the last month is the last month.
#[must_use]
pub fn month(plan: &Plan, forecast: &Forecast, t: usize) -> MonthReport {
    let t = t.min(forecast.months() - 1);
    let amounts: Vec<f64> = forecast.streams().map(|id| forecast.at(Line::Stream(id), t)).collect();
    let shown = round_column(&amounts, 1.0);
    let positive: f64 = amounts.iter().filter(|amount| **amount > 0.0).sum();
    let share = |amount: f64| if amount > 0.0 { amount / positive } else { 0.0 };
    let mut rows: Vec<IncomeRow> = forecast
        .streams()
        .zip(amounts.iter().zip(shown.cells))
        .map(|(id, (amount, shown))| IncomeRow {
            line: Line::Stream(id),
            label: stream_name(plan, id).to_owned(),
            amount: *amount,
            shown,
            share: share(*amount),
            enabled: is_enabled(plan, id),
        })
        .collect();
    let nothing = f64::from(forecast.likes());
    rows.push(IncomeRow { line: Line::Likes, label: Heading::Likes.into(), amount: nothing, shown: nothing, share: nothing, enabled: true });
    let parts = [Line::Costs, Line::Tax, Line::TakeHome].map(|line| forecast.at(line, t));
    let parts = round_to(&parts, 1.0, shown.total);
    MonthReport {
        month: forecast.month(t),
        t,
        rows,
        gross: shown.total,
        costs: parts[0],
        tax: parts[1],
        take_home: parts[2],
        per_live_hour: forecast.gross_per_live_hour_at(t),
    }
}

/// The name of a stream on screen.
#[must_use]
pub fn stream_name(plan: &Plan, id: StreamId) -> &str {
    match id {
        StreamId::Named(stream) => stream.name(),
        StreamId::Own(id) => plan.own_stream(id).map_or("", |own| &own.name),
        StreamId::OneOff => Heading::OneOff.name(),
    }
}

/// Every stream of a plan with settings, in the order of its forecast.
pub fn stream_ids(plan: &Plan) -> impl Iterator<Item = StreamId> {
    Stream::ALL.into_iter().map(StreamId::Named).chain(plan.own().iter().map(|own| StreamId::Own(own.id)))
}

/// The key of a stream: `gifts`, `own.1`.
#[must_use]
pub fn stream_key(id: StreamId) -> String {
    match id {
        StreamId::Named(stream) => stream.key().to_owned(),
        StreamId::Own(id) => format!("own.{id}"),
        StreamId::OneOff => "one_off".to_owned(),
    }
}

/// The settings of a stream, if the plan has it.
pub(super) fn settings_of(plan: &Plan, id: StreamId) -> Option<&StreamSettings> {
    match id {
        StreamId::Named(stream) => Some(plan.stream(stream)),
        StreamId::Own(id) => plan.own_stream(id).map(|own| &own.settings),
        StreamId::OneOff => None,
    }
}

/// Whether a stream is switched on.
#[must_use]
pub fn is_enabled(plan: &Plan, id: StreamId) -> bool {
    id == StreamId::OneOff || settings_of(plan, id).is_some_and(|settings| settings.enabled)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::forecast::deterministic;
    use crate::plan::{Assumption, Entry, Key, Setting};

    fn plan() -> Plan {
        Plan::new(YearMonth::new(2027, 1).unwrap())
    }

    #[test]
    fn first_month_of_a_new_plan() {
        let report = month(&plan(), &deterministic(&plan()), 0);
        // gifts 20·2.5·150·24·0.005 = 900; brands 2·350 = 700; rewards 20·15000·0.6·0.6/1000 = 108;
        // segments 2·75 + 6·10 + 50 = 260; affiliate 2500·0.032·35·0.13·0.88 = 320.32;
        // merch 25·0.97·(24·0.971 − 0.3 − 14.56) = 204.7670; supporters 40·(5·0.871 − 0.3) + 20·(6·0.971 − 0.3) = 272.72;
        // subscriptions 30·4.99·0.7·0.5 = 52.395. Sum 2818.202: 2818; the floors add up to 2816, so 2 go to .767 and .72.
        let shown: Vec<f64> = report.rows.iter().map(|row| row.shown).collect();
        assert_eq!(shown, [900.0, 700.0, 108.0, 260.0, 320.0, 205.0, 273.0, 52.0, 0.0]);
        // tax 0.28·(2818.202 − 120) = 755.497; take-home 1942.706: floors 120 + 755 + 1942 leave 1 for .706
        assert_eq!((report.gross, report.costs, report.tax, report.take_home), (2_818.0, 120.0, 755.0, 1_943.0));
        // 2818.202 / 50 h
        assert!((report.per_live_hour.unwrap() - 56.364).abs() < 0.001);
        assert_eq!(report.rows.last().map(|row| (row.line, row.label.as_str(), row.share)), Some((Line::Likes, "Likes", 0.0)));
    }

    #[test]
    fn loss_has_no_share_and_the_others_share_all() {
        let mut plan = plan();
        plan.set(Key::Assumption(Assumption::UnitCost), Entry::Exact(40.0)).unwrap();
        plan.set(Key::Stream(Stream::Brands, Setting::Enabled), Entry::Switch(false)).unwrap();
        let report = month(&plan, &deterministic(&plan), 0);
        let merch = &report.rows[Stream::Merch as usize];
        // 25·0.97·(24·0.971 − 0.3 − 40) = −412.133
        assert_eq!((merch.shown, merch.share), (-412.0, 0.0));
        assert!((report.rows.iter().map(|row| row.share).sum::<f64>() - 1.0).abs() < 1e-12);
        assert!(!report.rows[Stream::Brands as usize].enabled);
        assert_eq!(report.rows.iter().map(|row| row.shown).sum::<f64>(), report.gross);
        assert_eq!(report.gross - report.costs - report.tax, report.take_home);
    }
}
