//! The shape of functions: few arguments, no flags.

use super::source::{Source, sources, split_outside};

/// The most arguments a function takes, `self` included.
const MOST_ARGUMENTS: usize = 5;

/// Functions that still take a flag. The list only gets shorter.
const FLAGS: [&str; 0] = [];

struct Function<'a> {
    name: &'a str,
    arguments: Vec<&'a str>,
}

impl Function<'_> {
    /// Whether an argument is true or false: at the call its meaning is not visible. The visitors of serde are handed values of a file.
    fn takes_a_flag(&self) -> bool {
        self.name != "visit_bool" && self.arguments.iter().any(|argument| argument.rsplit_once(':').is_some_and(|(_, kind)| kind.trim() == "bool"))
    }
}

/// The functions with a body that a source declares, but for those in its tests.
fn functions(code: &str) -> Vec<Function<'_>> {
    code.match_indices("fn ")
        .filter(|(at, _)| !code[..*at].ends_with(|c: char| c.is_alphanumeric() || c == '_'))
        .filter_map(|(at, _)| function(&code[at + 3..]))
        .collect()
}

fn function(declared: &str) -> Option<Function<'_>> {
    let name = declared.split(|c: char| !c.is_alphanumeric() && c != '_').next()?;
    let after = &declared[name.len()..];
    // Type parameters may hold brackets of their own: `<F: Fn(&str) -> bool>`.
    let begin = after.find('(').filter(|_| !after.starts_with('<')).or_else(|| length_of_brackets(after))?;
    let list = after.get(begin..)?.trim_start();
    let end = length_of_brackets(list)?;
    let arguments = split_outside(&list[1..end - 1], ',').map(str::trim).filter(|argument| !argument.is_empty());
    (!name.is_empty()).then(|| Function { name, arguments: arguments.collect() })
}

/// The length of a text from its first bracket to the one that closes it.
fn length_of_brackets(text: &str) -> Option<usize> {
    let (mut depth, mut before) = (0, ' ');
    for (at, c) in text.char_indices() {
        let closes_arrow = c == '>' && before == '-';
        depth += i32::from(matches!(c, '(' | '[' | '<')) - i32::from(matches!(c, ')' | ']' | '>') && !closes_arrow);
        before = c;
        if depth == 0 {
            return Some(at + 1);
        }
    }
    None
}

fn places(is_wrong: impl Fn(&Function<'_>) -> bool, known: &[&str]) -> Vec<String> {
    let all = sources();
    let of = |source: &Source| -> Vec<String> {
        let wrong = functions(source.code_without_tests()).into_iter().filter(|function| is_wrong(function));
        wrong.map(|function| format!("{} {}", source.place, function.name)).collect()
    };
    all.iter().flat_map(of).filter(|place| !known.contains(&place.as_str())).collect()
}

#[test]
fn no_function_takes_a_flag() {
    #[expect(clippy::redundant_closure_for_method_calls, reason = "the method by its name is for one lifetime only")]
    let found = places(|function| function.takes_a_flag(), &FLAGS);
    assert!(found.is_empty(), "make it an enum or two functions:\n{}", found.join("\n"));
}

#[test]
fn no_function_takes_many_arguments() {
    let found = places(|function| function.arguments.len() > MOST_ARGUMENTS, &[]);
    assert!(found.is_empty(), "more than {MOST_ARGUMENTS} arguments:\n{}", found.join("\n"));
}

#[test]
fn arguments_are_counted() {
    let code = "pub fn a<F: Fn(&str) -> bool>(&self, f: F, (x, y): (u8, u8)) -> bool {} fn b(at: bool) {} const fn c() {} let fn_d = (1, 2, 3);";
    let found: Vec<_> = functions(code).iter().map(|function| (function.name, function.arguments.len(), function.takes_a_flag())).collect();
    assert_eq!(found, [("a", 3, false), ("b", 1, true), ("c", 0, false)]);
}
