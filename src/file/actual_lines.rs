//! The actuals of a plan: a row a day, an amount, an imported file.

use super::read::Reader;
use super::tree::{Item, Node};
use super::value::{found, kept_beside, number, quoted, text};
use crate::plan::{
    ActualAmount, ActualKey, Actuals, ActualsSource, Day, DayActuals, DayField, FieldPlace, ImportedFile, OwnStreamId, Plan, Stream, StreamId, is_hour,
};
use crate::words::file::{FileFault, Part, Shape};

const SUBJECT: &str = "actuals";
const ONE_OFF: &str = "one_off";
const LISTS: [&str; 3] = ["days", "amounts", "files"];
const DAY: RowKind = RowKind {
    id: &["day"],
    needs: &["day"],
    known: &[
        "day",
        "lives",
        "start_hour",
        "minutes",
        "likes",
        "viewers",
        "gifters",
        "diamonds",
        "new_followers",
        "video_views",
        "video_likes",
        "members",
        "new_members",
        "left_members",
    ],
    shape: Shape::ActualDay,
};
const AMOUNT: RowKind = RowKind {
    id: &["month", "stream", "source"],
    needs: &["month", "stream", "source"],
    known: &["month", "stream", "source", "earned", "paid", "sales", "currency", "rate", "first", "last"],
    shape: Shape::ActualAmount,
};
const FILE: RowKind = RowKind {
    id: &["name"],
    needs: &["name", "source", "imported"],
    known: &["name", "source", "imported", "rows", "first", "last", "streams", "counts"],
    shape: Shape::ImportedFile,
};

/// The fields of the rows of a list.
struct RowKind {
    /// Those that a row is known by.
    id: &'static [&'static str],
    needs: &'static [&'static str],
    known: &'static [&'static str],
    shape: Shape,
}

/// The lines of the actuals, if there are any.
pub(super) fn lines(plan: &Plan) -> Vec<String> {
    const INDENT: &str = "            ";
    let Actuals { days, amounts, files } = plan.actuals();
    let row = |fields: Vec<String>, id: String| {
        let place = FieldPlace::Actual { row: id };
        format!("{INDENT}({}{}),", fields.join(", "), kept_beside(plan, &place))
    };
    let days = days.iter().map(|(day, counts)| row(day_fields(*day, counts), day.to_string()));
    let amounts = amounts.iter().map(|(key, amount)| row(amount_fields(key, amount), id_of_amount(key)));
    let files = files.iter().map(|file| row(file_fields(file), file.name.clone()));
    let lists: [(&str, Vec<String>); 3] = [("days", days.collect()), ("amounts", amounts.collect()), ("files", files.collect())];
    let filled = lists.into_iter().filter(|(_, rows)| !rows.is_empty());
    let mut lines: Vec<String> =
        filled.flat_map(|(list, rows)| [format!("        {list}: [")].into_iter().chain(rows).chain(["        ],".to_owned()])).collect();
    if !lines.is_empty() {
        lines.insert(0, format!("    {SUBJECT}: ("));
        lines.push("    ),".to_owned());
    }
    lines
}

fn day_fields(day: Day, counts: &DayActuals) -> Vec<String> {
    [format!("day: \"{day}\"")].into_iter().chain(counts.known().map(|(field, count)| format!("{}: {count}", field.field()))).collect()
}

fn amount_fields(key: &ActualKey, amount: &ActualAmount) -> Vec<String> {
    let number = |name: &str, value: Option<f64>| value.map(|value| format!("{name}: {value}"));
    let day = |name: &str, day: Day, usual: Day| (day != usual).then(|| format!("{name}: \"{day}\""));
    let head = [format!("month: \"{}\"", key.month), format!("stream: \"{}\"", stream_key(key.stream)), format!("source: \"{}\"", key.source.key())];
    let rest = [
        number("earned", amount.earned),
        number("paid", amount.paid),
        number("sales", amount.sales),
        amount.currency.map(|currency| format!("currency: \"{currency}\"")),
        number("rate", amount.rate),
        day("first", amount.first, Day::first_of(key.month)),
        day("last", amount.last, Day::last_of(key.month)),
    ];
    head.into_iter().chain(rest.into_iter().flatten()).collect()
}

fn file_fields(file: &ImportedFile) -> Vec<String> {
    let list = |name: &str, keys: Vec<String>| (!keys.is_empty()).then(|| format!("{name}: \"{}\"", keys.join(" ")));
    let head =
        [format!("name: {}", quoted(&file.name, "            ")), format!("source: \"{}\"", file.source.key()), format!("imported: \"{}\"", file.imported)];
    let rest = [
        (file.rows > 0).then(|| format!("rows: {}", file.rows)),
        file.days.map(|(first, last)| format!("first: \"{first}\", last: \"{last}\"")),
        list("streams", file.streams.iter().map(|stream| stream_key(*stream)).collect()),
        list("counts", file.counts.iter().map(|field| field.field().to_owned()).collect()),
    ];
    head.into_iter().chain(rest.into_iter().flatten()).collect()
}

/// The texts of a list of keys; `None` where one cannot be read.
fn keys_of<T>(value: &str, read: impl Fn(&str) -> Option<T>) -> Option<Vec<T>> {
    text(value)?.split_whitespace().map(read).collect()
}

fn id_of_amount(key: &ActualKey) -> String {
    format!("{}.{}.{}", key.month, stream_key(key.stream), key.source.key())
}

fn stream_key(stream: StreamId) -> String {
    match stream {
        StreamId::Named(stream) => stream.key().to_owned(),
        StreamId::Own(id) => format!("own.{id}"),
        StreamId::OneOff => ONE_OFF.to_owned(),
    }
}

fn stream_of(key: &str) -> Option<StreamId> {
    let named = Stream::ALL.into_iter().find(|stream| stream.key() == key).map(StreamId::Named);
    let one_off = (key == ONE_OFF).then_some(StreamId::OneOff);
    named.or(one_off).or_else(|| OwnStreamId::new(key.strip_prefix("own.")?.parse().ok()?).map(StreamId::Own))
}

/// The fields of a row, and its place in messages and for fields of a newer program.
struct ActualRow<'r, 'a> {
    fields: Vec<&'r Item<'a>>,
    place: FieldPlace,
}

impl<'a> Reader<'a> {
    /// Reads the actuals.
    pub(super) fn actuals(&mut self, section: &Node<'a>) {
        let Some(lists) = self.fields(section, SUBJECT, Shape::Section) else { return };
        let mut actuals = Actuals::default();
        for list in self.unrepeated(&SUBJECT, lists) {
            let Some(rows) = list.node.elements().filter(|_| LISTS.contains(&list.name)) else {
                if LISTS.contains(&list.name) {
                    self.report(list.node.text, format_args!("{SUBJECT}.{}", list.name), Shape::ActualRows);
                } else {
                    self.unknown(FieldPlace::Section(SUBJECT), list, LISTS.into_iter());
                }
                continue;
            };
            for row in rows {
                match list.name {
                    "days" => self.actual_day(&row.node, &mut actuals),
                    "amounts" => self.actual_amount(&row.node, &mut actuals),
                    _ => self.imported_file(&row.node, &mut actuals),
                }
            }
        }
        if let Err(problem) = self.plan.set_actuals(actuals) {
            self.report(section.text, problem.key, problem.fault);
        }
    }

    fn actual_day(&mut self, node: &Node<'a>, actuals: &mut Actuals) {
        let Some(row) = self.actual_row(node, &DAY) else { return };
        let mut counts = DayActuals::default();
        for field in DayField::ALL {
            let count = match field {
                DayField::StartHour => self.part_of_row(&row, field.field(), Part::Hour, |value| number(value).filter(|hour| is_hour(*hour))),
                _ => self.part_of_row(&row, field.field(), Part::Number, number),
            };
            if let Some(count) = count {
                counts.set(field, count);
            }
        }
        let Some(day) = self.part_of_row(&row, "day", Part::Day, |value| text(value)?.parse().ok()) else { return };
        if actuals.days.insert(day, counts).is_some() {
            self.report(node.text, row.place, FileFault::Repeated { first_line: None });
        }
    }

    fn actual_amount(&mut self, node: &Node<'a>, actuals: &mut Actuals) {
        let Some(row) = self.actual_row(node, &AMOUNT) else { return };
        let told = self.problems.len();
        let month = self.part_of_row(&row, "month", Part::Month, |value| text(value)?.parse().ok());
        let stream = self.part_of_row(&row, "stream", Part::StreamKey, |value| stream_of(&text(value)?));
        let source = self.source(&row);
        let earned = self.part_of_row(&row, "earned", Part::Number, number);
        let paid = self.part_of_row(&row, "paid", Part::Number, number);
        let sales = self.part_of_row(&row, "sales", Part::Number, number);
        let rate = self.part_of_row(&row, "rate", Part::Number, number);
        let currency = self.part_of_row(&row, "currency", Part::CurrencyCode, |value| text(value)?.parse().ok());
        let [first, last] = ["first", "last"].map(|end| self.part_of_row(&row, end, Part::Day, |value| text(value)?.parse().ok()));
        let (Some(month), Some(stream), Some(source)) = (month, stream, source) else { return };
        if self.problems.len() > told {
            return;
        }
        let (first, last) = (first.unwrap_or(Day::first_of(month)), last.unwrap_or(Day::last_of(month)));
        let amount = ActualAmount { earned, paid, sales, currency, rate, first, last };
        if actuals.amounts.insert(ActualKey { month, stream, source }, amount).is_some() {
            self.report(node.text, row.place, FileFault::Repeated { first_line: None });
        }
    }

    fn imported_file(&mut self, node: &Node<'a>, actuals: &mut Actuals) {
        let Some(row) = self.actual_row(node, &FILE) else { return };
        let name = self.part_of_row(&row, "name", Part::Name, text);
        let source = self.source(&row);
        let imported = self.part_of_row(&row, "imported", Part::Day, |value| text(value)?.parse().ok());
        let rows = self.part_of_row(&row, "rows", Part::Number, |value| value.parse().ok()).unwrap_or_default();
        let [first, last] = ["first", "last"].map(|end| self.part_of_row(&row, end, Part::Day, |value| text(value)?.parse::<Day>().ok()));
        let streams = self.part_of_row(&row, "streams", Part::StreamKeys, |value| keys_of(value, stream_of)).unwrap_or_default();
        let field = |key: &str| DayField::ALL.into_iter().find(|field| field.field() == key);
        let counts = self.part_of_row(&row, "counts", Part::CountKeys, |value| keys_of(value, field)).unwrap_or_default();
        if let (Some(name), Some(source), Some(imported)) = (name, source, imported) {
            let days = first.zip(last).filter(|(first, last)| first <= last);
            actuals.files.push(ImportedFile { name, source, imported, rows, days, streams, counts });
        }
    }

    fn source(&mut self, row: &ActualRow<'_, 'a>) -> Option<ActualsSource> {
        self.part_of_row(row, "source", Part::ActualsSource, |value| {
            let key = text(value)?;
            ActualsSource::ALL.into_iter().find(|source| source.key() == key)
        })
    }

    /// A row with the fields that it needs; other ones are those of a newer program or a problem.
    fn actual_row<'r>(&mut self, node: &'r Node<'a>, kind: &RowKind) -> Option<ActualRow<'r, 'a>> {
        let Some(fields) = node.fields().filter(|fields| kind.needs.iter().all(|name| fields.iter().any(|field| field.name == *name))) else {
            self.report(node.text, SUBJECT, kind.shape);
            return None;
        };
        let id: Vec<String> = kind.id.iter().filter_map(|name| text(node.get(name)?.text)).collect();
        let place = FieldPlace::Actual { row: id.join(".") };
        let fields = self.unrepeated(&place, fields);
        for field in fields.iter().filter(|field| !kind.known.contains(&field.name)) {
            self.unknown(place.clone(), field, kind.known.iter().copied());
        }
        Some(ActualRow { fields, place })
    }

    /// A part of a row; `None` where it is missing, or cannot be read, which is reported.
    fn part_of_row<T>(&mut self, row: &ActualRow<'_, 'a>, part: &'static str, expected: Part, read: impl Fn(&str) -> Option<T>) -> Option<T> {
        let value = row.fields.iter().find(|field| field.name == part)?.node.text;
        let read = read(value);
        if read.is_none() {
            self.report(value, &row.place, FileFault::BadPart { part, found: found(value), expected });
        }
        read
    }
}
