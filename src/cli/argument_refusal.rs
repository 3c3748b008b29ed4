//! Refused arguments in the user's language: those of clap are English.

use std::error::Error as _;

use clap::error::{ContextKind, ContextValue, ErrorKind};

use crate::words::{ArgumentNote, ArgumentRefusal, ArgumentTip, CommandHelp};

/// The heading of clap, and of the line after it.
const USAGE: &str = "Usage: ";

/// A refusal in paragraphs: the reason, tips, the usage, and the way to the help.
pub(super) fn refusal(error: &clap::Error) -> String {
    let rendered = error.render().to_string();
    let parts: Vec<&str> = rendered.trim_end().split("\n\n").collect();
    // A refusal of the program's own is in its language already.
    let own = || parts.first().map(|first| first.strip_prefix("error: ").unwrap_or(first).to_owned());
    let reason = reason(error).or_else(own).unwrap_or_default();
    let tips: Vec<String> = tips(error).into_iter().map(|tip| format!("  {} {tip}", CommandHelp::Tip.text())).collect();
    let usage = parts.iter().find_map(|part| part.strip_prefix(USAGE)).map(|usage| format!("{} {usage}", CommandHelp::Usage.text()));
    let more = rendered.contains("'--help'").then(|| CommandHelp::MoreByHelp.text().to_owned());
    let reason = format!("{} {reason}", CommandHelp::Error.text());
    let tips = Some(tips.join("\n")).filter(|tips| !tips.is_empty());
    let mut shown = [Some(reason), tips, usage, more].into_iter().flatten().collect::<Vec<_>>().join("\n\n");
    shown.push('\n');
    shown
}

/// The texts of a part of the error.
fn texts(error: &clap::Error, kind: ContextKind) -> Vec<String> {
    match error.get(kind) {
        Some(ContextValue::String(text)) => vec![text.clone()],
        Some(ContextValue::Strings(texts)) => texts.clone(),
        _ => Vec::new(),
    }
}

/// The reason, for kinds of errors that arguments can have here.
fn reason(error: &clap::Error) -> Option<String> {
    let text = |kind| texts(error, kind).into_iter().next();
    let argument = || text(ContextKind::InvalidArg);
    let value = || Some([text(ContextKind::InvalidValue)?, argument()?]);
    let refusal = match error.kind() {
        ErrorKind::UnknownArgument => ArgumentRefusal::Unknown(argument()?),
        ErrorKind::InvalidValue if text(ContextKind::InvalidValue)?.is_empty() => ArgumentRefusal::NoValue(argument()?),
        ErrorKind::InvalidValue => ArgumentRefusal::Value(value()?),
        ErrorKind::ValueValidation => ArgumentRefusal::ValueBecause(value()?, error.source()?.to_string()),
        ErrorKind::MissingRequiredArgument => ArgumentRefusal::Missing,
        ErrorKind::ArgumentConflict => match texts(error, ContextKind::PriorArg) {
            others if others.first() == Some(&argument()?) => ArgumentRefusal::Repeated(argument()?),
            others => ArgumentRefusal::Conflict(argument()?, quoted(&others)),
        },
        ErrorKind::TooManyValues => ArgumentRefusal::TooMany(value()?),
        ErrorKind::InvalidSubcommand => ArgumentRefusal::Command(text(ContextKind::InvalidSubcommand)?),
        _ => return None,
    };
    let values = texts(error, ContextKind::ValidValue);
    let lines = match refusal {
        ArgumentRefusal::Missing => texts(error, ContextKind::InvalidArg),
        _ if values.is_empty() => Vec::new(),
        _ => vec![ArgumentNote::Values(values.join(", ")).to_string()],
    };
    Some(std::iter::once(refusal.to_string()).chain(lines).collect::<Vec<_>>().join("\n  "))
}

fn quoted(names: &[String]) -> String {
    names.iter().map(|name| format!("'{name}'")).collect::<Vec<_>>().join(", ")
}

/// Ideas, of clap or of the program.
fn tips(error: &clap::Error) -> Vec<String> {
    let near = |kind| Some(quoted(&texts(error, kind))).filter(|near| !near.is_empty());
    let similar = [
        near(ContextKind::SuggestedSubcommand).map(ArgumentTip::Command),
        near(ContextKind::SuggestedArg).map(ArgumentTip::Argument),
        near(ContextKind::SuggestedValue).map(ArgumentTip::Value),
    ];
    let others = match error.get(ContextKind::Suggested) {
        Some(ContextValue::StyledStrs(others)) => others.iter().map(ToString::to_string).collect(),
        _ => Vec::new(),
    };
    let in_words = |other: String| {
        let as_value = texts(error, ContextKind::InvalidArg).into_iter().find(|argument| other.starts_with("to pass") && other.contains(argument.as_str()));
        as_value.map_or(other, |argument| ArgumentTip::AsValue(argument).to_string())
    };
    similar.into_iter().flatten().map(|tip| tip.to_string()).chain(others.into_iter().map(in_words)).collect()
}
