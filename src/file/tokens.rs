//! The texts, numbers and comments of a plan file, and the faults of its syntax.

use crate::words::file::SyntaxFault;

/// The greatest depth of brackets: more than any plan of today has, so that one of tomorrow can be kept.
pub(super) const DEEPEST: usize = 16;

/// A fault of the syntax, at a byte of the text.
pub(super) struct Flaw {
    pub(super) offset: usize,
    pub(super) fault: SyntaxFault,
}

/// The fault of a text without its closing quotation mark.
pub(super) const fn missing_quote(offset: usize) -> Flaw {
    Flaw { offset, fault: SyntaxFault::QuoteMissing }
}

/// The bytes of the text that `rest` begins with, both quotation marks included; `None` if it has no end.
pub(super) fn length_of_text(before: &str, rest: &str) -> Option<usize> {
    let unhashed = before.trim_end_matches('#');
    if unhashed.ends_with('r') {
        let end = format!("\"{}", &before[unhashed.len()..]);
        return rest[1..].find(&end).map(|at| 1 + at + end.len());
    }
    let mut escaped = false;
    let end = rest[1..].bytes().position(|byte| {
        let is_end = byte == b'"' && !escaped;
        escaped = byte == b'\\' && !escaped;
        is_end
    })?;
    Some(end + 2)
}

/// Whether a text runs over the end of a line without the backslash that says it is meant to.
pub(super) fn is_of_several_lines(text: &str) -> bool {
    text.lines().rev().skip(1).any(|line| !line.ends_with('\\'))
}

/// The bytes of the comment that `rest` begins with, comments inside it included; `None` if it has no end.
pub(super) fn length_of_comment(rest: &str) -> Option<usize> {
    let mut depth = 0_usize;
    let mut at = 0;
    loop {
        at += rest.as_bytes()[at..].windows(2).position(|pair| pair == b"/*" || pair == b"*/")?;
        if rest[at..].starts_with('/') {
            depth += 1;
        } else {
            depth -= 1;
        }
        at += 2;
        if depth == 0 {
            return Some(at);
        }
    }
}

/// The bytes of the number that `rest` begins with; `None` if it begins with none.
pub(super) fn length_of_number(rest: &str) -> Option<usize> {
    let bytes = rest.as_bytes();
    let sign = usize::from(rest.starts_with(['-', '+']));
    let of_digits = |from: usize| bytes[from..].iter().take_while(|byte| matches!(byte, b'0'..=b'9' | b'_')).count();
    let has_digit = |from: usize, to: usize| bytes[from..to].iter().any(u8::is_ascii_digit);
    if let Some(special) = ["inf", "NaN"].into_iter().find(|special| rest[sign..].starts_with(special)) {
        return Some(sign + special.len());
    }
    if let [b'0', b'x' | b'b' | b'o', digit, ..] = &bytes[sign..]
        && digit.is_ascii_hexdigit()
    {
        let digits = bytes[sign + 2..].iter().take_while(|byte| byte.is_ascii_hexdigit() || **byte == b'_').count();
        return Some(sign + 2 + digits);
    }
    let mut end = sign + of_digits(sign);
    if bytes.get(end) == Some(&b'.') {
        end += 1 + of_digits(end + 1);
    }
    if !has_digit(sign, end) {
        return None;
    }
    if matches!(bytes.get(end), Some(b'e' | b'E')) {
        let power = end + 1 + usize::from(matches!(bytes.get(end + 1), Some(b'-' | b'+')));
        let digits = of_digits(power);
        if has_digit(power, power + digits) {
            end = power + digits;
        }
    }
    Some(end)
}
