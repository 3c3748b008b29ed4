//! The documents of the command line against its definitions.

use std::fs;

use zeroline::cli::definition;

/// A row of the table of options: the command with its files and words, then its options but for those of every command.
fn row(command: &clap::Command) -> String {
    let words = command.get_positionals().fold(String::new(), |words, word| words + " " + &word.to_string());
    let options = command.get_arguments().filter(|option| !option.is_positional() && option.get_id() != "help" && !option.is_global_set()).map(|option| {
        let short = option.get_short().map(|short| format!("-{short}, ")).unwrap_or_default();
        format!("`{short}{}`", option.to_string().replace('|', "\\|"))
    });
    format!("| `{}{words}` | {} |\n", command.get_name(), options.collect::<Vec<_>>().join(", "))
}

#[test]
fn document_lists_every_option_of_every_command() {
    let mut all = definition().disable_help_subcommand(true);
    all.build();
    let rows = all.get_subcommands().map(row).collect::<String>();
    let document = fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/command-line.md")).unwrap();
    assert!(document.contains(&rows), "docs/command-line.md has not these rows:\n{rows}");
    for option in all.get_arguments().filter(|option| option.is_global_set()) {
        assert!(document.contains(&format!("`{option}`")), "docs/command-line.md lacks {option}, an option of every command");
    }
}

#[test]
fn documents_name_no_option_that_does_not_exist() {
    let all = definition();
    let known: Vec<String> =
        all.get_subcommands().chain([&all]).flat_map(clap::Command::get_arguments).filter_map(|of| of.get_long().map(str::to_owned)).collect();
    for name in ["README.md", "docs/command-line.md"] {
        let document = fs::read_to_string(format!("{}/{name}", env!("CARGO_MANIFEST_DIR"))).unwrap();
        for line in document.lines().filter(|line| line.contains("zeroline ")) {
            let (_, command) = line.split_once("zeroline ").unwrap();
            let command = command.split(" | ").next().unwrap();
            for option in command.split("--").skip(1) {
                let option: String = option.chars().take_while(|c| c.is_ascii_lowercase() || *c == '-').collect();
                assert!(["help", "version", ""].contains(&option.as_str()) || known.contains(&option), "{name}: --{option}");
            }
        }
    }
}
