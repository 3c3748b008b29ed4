//! Numbers of a column, with their marks.

/// The marks of the numbers of a file.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum NumberMarks {
    /// No number has one: whole numbers.
    None,
    /// The decimal mark.
    Decimal(char),
    /// Numbers such as this one, whose only mark is for thousands or decimals.
    Unclear(f64),
}

/// The decimal mark that the numbers of a file show.
pub(super) fn marks(cells: impl Iterator<Item = impl AsRef<str>>) -> NumberMarks {
    let (mut point, mut comma, mut unclear) = (0, 0, None);
    for cell in cells.filter(|cell| cell.as_ref().contains(['.', ','])) {
        match decimal_mark(cell.as_ref()) {
            Some('.') => point += 1,
            Some(_) => comma += 1,
            None => unclear = unclear.or_else(|| number(cell.as_ref(), '.')),
        }
    }
    match unclear {
        _ if point > comma => NumberMarks::Decimal('.'),
        _ if comma > 0 => NumberMarks::Decimal(','),
        Some(sample) => NumberMarks::Unclear(sample),
        None => NumberMarks::None,
    }
}

/// The decimal mark of a number, where it has no other reading.
fn decimal_mark(text: &str) -> Option<char> {
    let (last, mark) = text.char_indices().rfind(|(_, c)| matches!(c, '.' | ','))?;
    let other = if mark == '.' { ',' } else { '.' };
    let decimals = text[last + 1..].chars().take_while(char::is_ascii_digit).count();
    if text[..last].contains(mark) {
        // 1.234.567
        Some(other)
    } else if text[..last].contains(other) || decimals != 3 {
        Some(mark)
    } else if text[..last].trim_start_matches(|c: char| !c.is_ascii_digit()).starts_with('0') {
        // 0.125
        Some(mark)
    } else {
        None
    }
}

/// Whether a cell stands for no number.
pub(super) fn is_missing(text: &str) -> bool {
    ["", "/", "-", "--", "—", "n/a", "na", "none", "null", "undefined"].contains(&text.trim().to_lowercase().as_str())
}

/// A number with this decimal mark; other marks separate thousands. A currency may be beside it, and K, M or B.
pub(super) fn number(text: &str, decimal: char) -> Option<f64> {
    let text = text.trim();
    let begin = text.find(|c: char| c.is_ascii_digit())?;
    let end = text.rfind(|c: char| c.is_ascii_digit())? + 1;
    let (before, after) = (&text[..begin], text[end..].trim());
    let mark_before = before.strip_suffix(decimal);
    let before = mark_before.unwrap_or(before);
    let is_negative = before.contains(['-', '−']) || (before.contains('(') && after.contains(')')) || after.ends_with('-');
    let power = match after {
        "k" | "K" => 3,
        "m" | "M" => 6,
        "b" | "B" => 9,
        _ if is_beside(before) && is_beside(after) => 0,
        _ => return None,
    };
    let mut digits = String::with_capacity(end - begin + 4);
    if mark_before.is_some() {
        digits.push_str("0.");
    }
    let (whole, decimals) = text[begin..end].split_once(decimal).unwrap_or((&text[begin..end], ""));
    digits.push_str(&ungrouped(whole)?);
    if !decimals.is_empty() {
        if mark_before.is_some() || !decimals.bytes().all(|b| b.is_ascii_digit()) {
            return None;
        }
        digits.push('.');
        digits.push_str(decimals);
    }
    let value: f64 = format!("{digits}e{power}").parse().ok().filter(|value: &f64| value.is_finite())?;
    Some(if is_negative { -value } else { value })
}

/// Whether a text beside a number is a sign, a bracket, a percent sign or a currency.
fn is_beside(text: &str) -> bool {
    let is_sign =
        |c: char| matches!(c, '+' | '-' | '−' | '(' | ')' | '%' | '$' | '€' | '£' | '¥' | '₩' | '₫' | '₹' | '฿' | '₱' | '₺' | '₽' | '₴') || c.is_whitespace();
    let letters = text.chars().filter(|c| !is_sign(*c)).collect::<String>();
    letters.chars().count() <= 3 && letters.chars().all(char::is_alphabetic)
}

/// Digits without marks between groups of three, or of two as in India.
fn ungrouped(whole: &str) -> Option<String> {
    if whole.bytes().all(|b| b.is_ascii_digit()) {
        return Some(whole.to_owned());
    }
    let mark = whole.chars().find(|c| !c.is_ascii_digit()).filter(|c| matches!(c, '.' | ',' | '\'' | '’' | '_') || c.is_whitespace())?;
    let mut groups = whole.split(mark);
    let first = groups.next()?;
    let rest: Vec<&str> = groups.collect();
    let last = rest.last()?;
    let are_digits =
        first.len() <= 3 && last.len() == 3 && rest.iter().all(|group| (2..=3).contains(&group.len()) && group.bytes().all(|b| b.is_ascii_digit()));
    are_digits.then(|| whole.replace(mark, ""))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_with_the_marks_of_their_file() {
        let cases = [
            ("18,400", '.', Some(18_400.0)),
            ("18.400", ',', Some(18_400.0)),
            ("1.2K", '.', Some(1_200.0)),
            ("-$1,234.50", '.', Some(-1_234.5)),
            ("(12.00)", '.', Some(-12.0)),
            ("1.234,50 €", ',', Some(1_234.5)),
            ("1 234,5", ',', Some(1_234.5)),
            ("1’234.5", '.', Some(1_234.5)),
            ("12,34,567", '.', Some(1_234_567.0)),
            ("USD 5.00", '.', Some(5.0)),
            (".5", '.', Some(0.5)),
            ("90.13%", '.', Some(90.13)),
            ("1.2.3", ',', None),
            ("12 Main Street", '.', None),
            ("2027-01-03", '.', None),
            ("undefined", '.', None),
            ("", '.', None),
        ];
        for (text, decimal, right) in cases {
            assert_eq!(number(text, decimal), right, "{text}");
        }
    }

    #[test]
    fn decimal_mark_is_found() {
        let cases = [
            (&["1", "20"][..], NumberMarks::None),
            (&["1,5", "20"], NumberMarks::Decimal(',')),
            (&["18,400", "12.50"], NumberMarks::Decimal('.')),
            (&["18.400", "12,50"], NumberMarks::Decimal(',')),
            (&["1.234.567"], NumberMarks::Decimal(',')),
            (&["0.125"], NumberMarks::Decimal('.')),
            (&["150.000"], NumberMarks::Unclear(150.0)),
        ];
        for (cells, right) in cases {
            assert_eq!(marks(cells.iter().copied()), right, "{cells:?}");
        }
    }
}
