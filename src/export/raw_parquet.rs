//! Every future by itself as Parquet, a group of rows at a time.

use std::io;
use std::sync::Arc;

use parquet::basic::{Compression, Repetition, Type as Stored};
use parquet::data_type::{DoubleType, Int64Type};
use parquet::errors::ParquetError;
use parquet::file::metadata::KeyValue;
use parquet::file::properties::WriterProperties;
use parquet::file::writer::SerializedFileWriter;
use parquet::schema::types::Type;

use super::provenance::provenance;
use crate::ledger::{Date, Ledger};
use crate::report::{Cell, Table, TableRow};

/// A Parquet file in the making: the number of each future, then a column of doubles for each of its draws and figures. Only the rows
/// that were added last are in memory.
#[derive(Debug)]
pub struct RawParquet {
    writer: SerializedFileWriter<Vec<u8>>,
}

impl RawParquet {
    /// A file with the columns of this table, and its origin on a day with these sources.
    ///
    /// # Errors
    /// Names of columns that the format refuses.
    pub fn new(head: &Table, ledger: &Ledger, today: Date) -> io::Result<Self> {
        let column = |(i, name): (usize, &String)| {
            let stored = if i == 0 { Stored::INT64 } else { Stored::DOUBLE };
            Type::primitive_type_builder(name, stored).with_repetition(Repetition::REQUIRED).build().map(Arc::new)
        };
        let columns = head.columns.iter().enumerate().map(column).collect::<Result<Vec<_>, _>>().map_err(failed)?;
        let schema = Type::group_type_builder("futures").with_fields(columns).build().map_err(failed)?;
        let program = format!("Zeroline {}", env!("CARGO_PKG_VERSION"));
        let notes = ["note", "made_by", "sources"].into_iter().zip(provenance(ledger, today));
        let notes = notes.map(|(key, line)| KeyValue::new(key.to_owned(), line.to_string())).collect();
        let properties = WriterProperties::builder()
            .set_compression(Compression::SNAPPY)
            .set_dictionary_enabled(false)
            .set_created_by(program)
            .set_key_value_metadata(Some(notes));
        let writer = SerializedFileWriter::new(Vec::new(), Arc::new(schema), Arc::new(properties.build())).map_err(failed)?;
        Ok(Self { writer })
    }

    /// Adds the rows of tables as one group; returns the bytes that are ready to be written.
    ///
    /// # Errors
    /// Those of the format.
    pub fn group(&mut self, tables: &[Table]) -> io::Result<Vec<u8>> {
        let rows: Vec<&[Cell]> = tables.iter().flat_map(|table| &table.rows).filter_map(cells).collect();
        let mut group = self.writer.next_row_group().map_err(failed)?;
        let mut place = 0;
        while let Some(mut column) = group.next_column().map_err(failed)? {
            if place == 0 {
                let numbers: Vec<i64> = rows.iter().map(|row| count(&row[place])).collect();
                column.typed::<Int64Type>().write_batch(&numbers, None, None).map_err(failed)?;
            } else {
                let figures: Vec<f64> = rows.iter().map(|row| figure(&row[place])).collect();
                column.typed::<DoubleType>().write_batch(&figures, None, None).map_err(failed)?;
            }
            column.close().map_err(failed)?;
            place += 1;
        }
        group.close().map_err(failed)?;
        self.ready()
    }

    /// The last bytes.
    ///
    /// # Errors
    /// Those of the format.
    pub fn end(mut self) -> io::Result<Vec<u8>> {
        self.writer.finish().map_err(failed)?;
        self.ready()
    }

    fn ready(&mut self) -> io::Result<Vec<u8>> {
        self.writer.flush()?;
        Ok(std::mem::take(self.writer.inner_mut()))
    }
}

fn failed(error: ParquetError) -> io::Error {
    io::Error::other(error)
}

const fn cells(row: &TableRow) -> Option<&[Cell]> {
    match row {
        TableRow::Cells(cells) => Some(cells.as_slice()),
        TableRow::Rule => None,
    }
}

fn count(cell: &Cell) -> i64 {
    if let Cell::Count(count) = cell { i64::try_from(*count).unwrap_or(i64::MAX) } else { 0 }
}

const fn figure(cell: &Cell) -> f64 {
    match cell {
        Cell::Number(figure, _) | Cell::Cents(figure) => *figure,
        _ => f64::NAN,
    }
}
