//! A plan written into the text of its file: only changed values are rewritten.
//!
//! Comments, blank lines and the order of fields stay. A new field follows the one it follows in a fresh file. With a
//! removed stream, scenario, gift or change go the comments in it, on its line and on the lines directly above it; all others stay.

use std::ops::Range as Span;

use super::file_tree::parsed;
use super::format_version::{FORMAT, FormatVersion};
use super::read::read;
use super::readable_text::readable;
use super::tree::{Item, Items, Node, comments, length_of_trivia, offset};
use super::write::{in_full, write};
use crate::plan::{Plan, YearMonth};

/// The last line of the comment at the head of files written before comments were kept.
const OLD_HEAD: &str = "Comments are not kept when Zeroline saves the plan.";
/// The same sentence today.
const NEW_HEAD: &str = "Your comments are kept when Zeroline saves the plan.";

/// Writes a plan into the text of a file, also of a damaged one, or a fresh text where nothing can be written into that.
///
/// A text that holds this very plan stays as it is, byte for byte.
#[must_use]
pub fn rewrite(text: &str, plan: &Plan, this_month: YearMonth) -> String {
    let damaged = || readable(text, plan, this_month).and_then(|text| edited(&text, plan, this_month));
    edited(text, plan, this_month).or_else(damaged).unwrap_or_else(|| write(plan))
}

/// From an earlier format to today's, the order of lists, the values.
const STEPS: [EditStep; 3] = [
    |editor, old, trees| editor.update(old, trees),
    |editor, old, trees| editor.reorder(old, trees),
    |editor, old, Trees { before, after, shown }| {
        editor.value(old, Some(before), after, Some(shown));
        Some(())
    },
];

/// The edited text; `None` where the text holds no plan.
fn edited(text: &str, plan: &Plan, this_month: YearMonth) -> Option<String> {
    if read(text, this_month).ok()? == *plan {
        return Some(text.to_owned());
    }
    let mut edited = text.replacen(OLD_HEAD, NEW_HEAD, 1);
    for step in STEPS {
        let before = in_full(&read(&edited, this_month).ok()?);
        let (after, shown) = (in_full(plan), write(plan));
        let shown_text = shown.as_str();
        let [old, before, after, shown] = [&edited, &before, &after, &shown].map(|text| parsed(text.trim_start_matches('\u{feff}')));
        let (old, before, after, shown) = (old?, before?, after?, shown?);
        let mut editor = Editor { text: &edited, shown: shown_text, edits: Vec::new() };
        step(&mut editor, &old, Trees { before: &before, after: &after, shown: &shown })?;
        edited = editor.finished();
    }
    // Anything that the text could not take is written fresh.
    (read(&edited, this_month).as_ref() == Ok(plan)).then_some(edited)
}

/// A step of an edit; `None` where it cannot be done.
type EditStep = for<'t> fn(&mut Editor<'t>, &Node<'t>, Trees<'_>) -> Option<()>;

/// The plan of the file and the plan to write.
#[derive(Clone, Copy)]
struct Trees<'t> {
    /// The plan of the file, with everything at its default too.
    before: &'t Node<'t>,
    /// The plan to write, with everything at its default too.
    after: &'t Node<'t>,
    /// The plan to write as in a fresh file.
    shown: &'t Node<'t>,
}

/// A new field or element.
struct NewItem {
    /// On lines of its own, with its unit.
    lines: String,
    /// Between others on a line.
    inline: String,
}

struct Editor<'t> {
    text: &'t str,
    /// The text of a fresh file.
    shown: &'t str,
    edits: Vec<(Span<usize>, String)>,
}

impl<'t> Editor<'t> {
    /// Writes the version and the ids of today into a file of an earlier format.
    fn update(&mut self, old: &Node<'t>, Trees { before, after, .. }: Trees<'_>) -> Option<()> {
        let format = old.get("format")?;
        if FormatVersion::read(format.text).is_some_and(|version| version < FORMAT) {
            self.replace(format, after.get("format")?.text);
        }
        for list in ["own", "events", "scenarios"] {
            let (Some(old), Some(before)) = (old.get(list), before.get(list)) else { continue };
            for (item, before) in old.items().iter().zip(before.items()).filter(|(item, _)| item.node.get("id").is_none()) {
                let id = format!("id: {},", before.node.get("id")?.text);
                self.insert(&item.node, None, &NewItem { lines: id.clone(), inline: id });
            }
        }
        Some(())
    }

    /// Puts the elements of lists into their new order, each with its comments.
    fn reorder(&mut self, old: &Node<'t>, Trees { before, after, .. }: Trees<'_>) -> Option<()> {
        for path in [&["own"][..], &["events"], &["scenarios"], &["gifts", "gift_mix"], &["costs", "tax_bands"]] {
            let (Some(old), Some(before), Some(after)) = (old.at(path), before.at(path), after.at(path)) else { continue };
            let (before, after) = keys_of_both(before, after);
            let stay: Vec<usize> = (0..before.len()).filter(|index| after.contains(&before[*index])).collect();
            let ordered = after.iter().filter_map(|key| before.iter().position(|known| known == key));
            for (slot, moved) in stay.iter().copied().zip(ordered).filter(|(slot, moved)| slot != moved) {
                let (span, from) = (self.span(old, slot), self.span(old, moved));
                let end = self.end_of(&old.items().get(moved)?.node);
                let comma = if self.text[..end].ends_with(',') { "" } else { "," };
                let mut element = format!("{}{comma}{}", &self.text[from.start..end], &self.text[end..from.end]);
                if !self.ends_line(span.end) && self.ends_line(from.end) {
                    element.push('\n');
                }
                self.edits.push((span, element));
            }
        }
        Some(())
    }

    /// Writes the changes of a value.
    fn value(&mut self, old: &Node<'t>, before: Option<&Node<'_>>, after: &Node<'_>, shown: Option<&Node<'_>>) {
        if before.is_some_and(|before| before.text == after.text) {
            return;
        }
        let (before_keys, after_keys) = before.map_or_else(|| (Vec::new(), after.keys()), |before| keys_of_both(before, after));
        let old_keys = match (&old.items, &after.items) {
            (Items::Fields(_), Items::Fields(_)) | (Items::Entries(_), Items::Entries(_)) => old.keys(),
            (Items::List(items), Items::List(_)) if items.len() == before_keys.len() => before_keys.clone(),
            _ if old.text == after.text => return,
            _ => return self.replace(old, after.text),
        };
        for (index, key) in old_keys.iter().enumerate() {
            if before_keys.contains(key) && !after_keys.contains(key) {
                self.remove(old, index);
            }
        }
        let mut follows = None;
        for (key, item) in after_keys.iter().zip(after.items()) {
            let before = before.and_then(|before| before.item(&before_keys, key)).map(|item| &item.node);
            let shown = shown.and_then(|shown| shown.item(&shown.keys(), key));
            if let Some(index) = old_keys.iter().position(|known| known == key) {
                follows = Some(index);
                self.value(&old.items()[index].node, before, &item.node, shown.map(|item| &item.node));
            } else if let Some(shown) = shown
                && before.is_none_or(|before| before.text != item.node.text)
            {
                let entry = self.entry(shown);
                self.insert(old, follows, &entry);
            }
        }
    }

    /// An item of a fresh file.
    fn entry(&self, Item { name, node }: &Item<'_>) -> NewItem {
        let start = self.shown.len().min(if name.is_empty() { offset(self.shown, node.text) } else { offset(self.shown, name) });
        let start = if self.shown[..start].ends_with("r#") { start - 2 } else { start };
        let end = offset(self.shown, node.text) + node.text.len();
        let rest = self.shown[end..].lines().next().unwrap_or_default();
        let unit = rest.find("// ").map_or("", |at| &rest[at..]);
        let inline = format!("{},", &self.shown[start..end]);
        let indent = indent_at(self.shown, start);
        let lines = inline.replace(&format!("\n{indent}"), "\n");
        NewItem { lines: if unit.is_empty() { lines } else { format!("{lines} {unit}") }, inline }
    }

    /// Inserts an item after the one it follows, or as the first.
    fn insert(&mut self, container: &Node<'t>, follows: Option<usize>, entry: &NewItem) {
        let items = container.items();
        let outer = indent_at(self.text, offset(self.text, container.text));
        let first = items.first().map(|item| self.start(item)).filter(|start| self.begins_line(*start));
        let after = follows.and_then(|index| items.get(index));
        let indent = match (after.map(|item| self.start(item)), first) {
            (Some(start), _) if self.begins_line(start) => indent_at(self.text, start).to_owned(),
            (_, Some(start)) => indent_at(self.text, start).to_owned(),
            _ => format!("{outer}    "),
        };
        let at = after.map_or(offset(self.text, container.text) + 1, |item| self.end_of(&item.node));
        let is_comma_due = after.is_some() && !self.text[..at].ends_with(',');
        let lines = || format!("\n{indent}{}", entry.lines.replace('\n', &format!("\n{indent}")));
        let (place, inserted) = if self.ends_line(at) {
            let comma = (at..at, ",".to_owned());
            if is_comma_due && !self.edits.contains(&comma) {
                self.edits.push(comma);
            }
            (self.end_of_comments(at), lines())
        } else if items.is_empty() {
            (at, format!("{}\n{outer}", lines()))
        } else if is_comma_due {
            (at, format!(", {}", entry.inline.trim_end_matches(',')))
        } else if after.is_some() {
            (at, format!(" {}", entry.inline))
        } else {
            (at, format!("{} ", entry.inline))
        };
        self.edits.push((place..place, inserted));
    }

    /// Removes an item with its comments.
    fn remove(&mut self, container: &Node<'t>, index: usize) {
        let Span { start, end } = self.span(container, index);
        let item = &container.items()[index];
        let is_element = !container.text.starts_with('(') || matches!(item.node.items, Items::List(_));
        let kept = if is_element { Vec::new() } else { comments(&self.text[start..end]) };
        let has_own_lines = self.begins_line(start) && self.ends_line(end);
        let (span, left) = if !kept.is_empty() {
            let break_after = if has_own_lines || !kept.iter().any(|comment| comment.starts_with("//")) { "" } else { "\n" };
            (start..end, kept.join(&format!("\n{}", indent_at(self.text, start))) + break_after)
        } else if has_own_lines {
            let line = self.text[..start].rfind('\n').map_or(0, |end| end + 1);
            (line..self.text[end..].find('\n').map_or(self.text.len(), |rest| end + rest + 1), String::new())
        } else {
            (start..end + self.text[end..].len() - self.text[end..].trim_start_matches([' ', '\t']).len(), String::new())
        };
        self.edits.push((span, left));
    }

    /// Replaces a value; the comments in it follow it.
    fn replace(&mut self, old: &Node<'t>, new: &str) {
        let start = offset(self.text, old.text);
        let comments = comments(old.text).into_iter().map(|comment| format!(" {comment}{}", if comment.starts_with("//") { "\n" } else { "" }));
        self.edits.push((start..start + old.text.len(), comments.fold(new.to_owned(), |text, comment| text + &comment)));
    }

    /// The place of an item and of its comments: those on its line and those on the lines directly above it.
    fn span(&self, container: &Node<'t>, index: usize) -> Span<usize> {
        let items = container.items();
        let floor = index.checked_sub(1).map_or_else(|| offset(self.text, container.text) + 1, |last| self.end_of(&items[last].node));
        let mut start = self.start(&items[index]);
        let end = self.end_of(&items[index].node);
        if !self.begins_line(start) || !self.ends_line(end) {
            return start..end;
        }
        while let Some(above) = self.text[floor..start].trim_end_matches([' ', '\t']).strip_suffix('\n') {
            let line = above.rfind('\n').map(|end| &above[end + 1..]);
            let Some(line) = line.filter(|line| line.trim_start().starts_with("//")) else { break };
            start = floor + above.len() - line.trim_start().len();
        }
        start..self.end_of_comments(end)
    }

    fn start(&self, Item { name, node }: &Item<'t>) -> usize {
        let start = offset(self.text, if name.is_empty() { node.text } else { name });
        if !name.is_empty() && self.text[..start].ends_with("r#") { start - 2 } else { start }
    }

    /// The end of a value and of the comma after it.
    fn end_of(&self, node: &Node<'t>) -> usize {
        let end = offset(self.text, node.text) + node.text.len();
        let mut at = end;
        while let Some(c) = self.text[at..].chars().next() {
            match length_of_trivia(&self.text[at..]) {
                0 if c == ',' => return at + 1,
                0 if c.is_whitespace() => at += c.len_utf8(),
                0 => break,
                comment => at += comment,
            }
        }
        end
    }

    /// The end of the comments that follow on the same line.
    fn end_of_comments(&self, mut at: usize) -> usize {
        loop {
            let blanks = self.text[at..].len() - self.text[at..].trim_start_matches([' ', '\t']).len();
            match length_of_trivia(&self.text[at + blanks..]) {
                0 => return at,
                comment => at += blanks + comment,
            }
        }
    }

    /// Whether nothing but comments follows on the line.
    fn ends_line(&self, at: usize) -> bool {
        let rest = self.text[self.end_of_comments(at)..].trim_start_matches([' ', '\t', '\r']);
        rest.is_empty() || rest.starts_with('\n')
    }

    /// Whether nothing but blanks precedes on the line.
    fn begins_line(&self, at: usize) -> bool {
        indent_at(self.text, at).len() == self.text[..at].rsplit('\n').next().map_or(0, str::len)
    }

    /// The edited text, its lines ended as they were.
    fn finished(mut self) -> String {
        self.edits.sort_by_key(|(span, _)| (span.start, span.end));
        let ends_in_crlf = self.text.contains("\r\n");
        let (mut text, mut at) = (String::with_capacity(self.text.len()), 0);
        for (span, new) in self.edits {
            text.push_str(self.text.get(at..span.start).unwrap_or_default());
            let new = new.replace("\r\n", "\n");
            text.push_str(&if ends_in_crlf { new.replace('\n', "\r\n") } else { new });
            at = span.end.max(at);
        }
        text + &self.text[at..]
    }
}

/// The keys of the items before and after an edit. Of as many tax bands as before each is the same band, wherever it begins now.
fn keys_of_both(before: &Node<'_>, after: &Node<'_>) -> (Vec<String>, Vec<String>) {
    let are_bands = |node: &Node<'_>| node.elements().is_some_and(|items| items.iter().all(|item| item.node.get("from").is_some()));
    let are_same = are_bands(before) && are_bands(after) && before.items().len() == after.items().len();
    let keys = before.keys();
    if are_same { (keys.clone(), keys) } else { (keys, after.keys()) }
}

/// The blanks at the beginning of the line of this place.
fn indent_at(text: &str, at: usize) -> &str {
    let line = text[..at].rfind('\n').map_or(0, |end| end + 1);
    let length = text[line..at].len() - text[line..at].trim_start_matches([' ', '\t']).len();
    &text[line..line + length]
}
