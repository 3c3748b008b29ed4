//! What a newer program wrote into the file of a plan and this one does not know: carried along, so that nothing is lost on saving.

/// A field as it stood in the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownField {
    /// What it stands in: `gifts`, `own.1`, `gifts.gifts_per_hour`; empty for a section of its own.
    pub place: String,
    /// Its name.
    pub name: String,
    /// Its value, as it was written.
    pub value: String,
}

/// Everything of a file that is not known here.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct UnknownFields {
    /// The minor version of the format the file was written in.
    pub minor: u64,
    /// The fields by place, those of one place in their order.
    pub fields: Vec<UnknownField>,
}

impl UnknownFields {
    /// What was found, in whatever order.
    pub(crate) fn new(minor: u64, mut fields: Vec<UnknownField>) -> Self {
        // By place, since that is all that is written back: a plan is the same before and after its file.
        fields.sort_by(|a, b| a.place.cmp(&b.place));
        Self { minor, fields }
    }

    /// The fields that stand in a section, an own stream or a value.
    pub fn at<'a>(&'a self, place: &'a str) -> impl Iterator<Item = &'a UnknownField> {
        self.fields.iter().filter(move |field| field.place == place)
    }

    /// What stood in one place stands in another.
    pub(super) fn rename(&mut self, from: &str, to: &str) {
        for field in self.fields.iter_mut().filter(|field| field.place == from) {
            to.clone_into(&mut field.place);
        }
        *self = Self::new(self.minor, std::mem::take(&mut self.fields));
    }

    /// Takes out what belongs to one element of a list; those after it move up. Counted from 0.
    pub(super) fn take_out(&mut self, list: &str, index: usize) {
        self.fields.retain_mut(|field| {
            let Some((number, below)) = number_of(&field.place, list) else { return true };
            if number > index + 1 {
                field.place = format!("{list}.{}{below}", number - 1);
            }
            number != index + 1
        });
        *self = Self::new(self.minor, std::mem::take(&mut self.fields));
    }
}

/// The number of the element a place lies in, and what comes after it.
fn number_of<'a>(place: &'a str, list: &str) -> Option<(usize, &'a str)> {
    let number = place.strip_prefix(list)?.strip_prefix('.')?;
    let (number, below) = number.split_at(number.find('.').unwrap_or(number.len()));
    Some((number.parse().ok()?, below))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_belongs_to_a_stream_goes_with_it_and_the_rest_moves_up() {
        let field = |place: &str| UnknownField { place: place.to_owned(), name: "x".to_owned(), value: "1".to_owned() };
        let places = ["", "gifts", "own.1", "own.2", "own.2.amount_per_month", "own.3", "own.10.amount_per_month"];
        let mut kept = UnknownFields { minor: 7, fields: places.map(field).to_vec() };
        kept.take_out("own", 1);
        let left: Vec<&str> = kept.fields.iter().map(|field| field.place.as_str()).collect();
        assert_eq!(left, ["", "gifts", "own.1", "own.2", "own.9.amount_per_month"]);
    }
}
