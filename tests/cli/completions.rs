//! Completions of shells and manual pages.

use crate::{printed, refused};

#[test]
fn every_shell_completes_every_command() {
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let script = printed(&["completions", shell]);
        for word in ["forecast", "sweep", "completions", "separator", "decimal"] {
            assert!(script.contains(word), "{shell} does not know {word}");
        }
    }
    let said = refused(2, &["completions", "csh"]);
    assert!(said.contains("[possible values: bash, elvish, fish, powershell, zsh]"), "{said}");
}

/// The completion of `zeroline forec` after Tab.
#[cfg(target_os = "linux")]
#[test]
fn bash_completes_a_command() {
    use std::process::{Command, Stdio};

    let script = printed(&["completions", "bash"]);
    let typed = "COMP_WORDS=(zeroline forec); COMP_CWORD=1; _zeroline zeroline forec zeroline; echo \"${COMPREPLY[@]}\"";
    let output = Command::new("bash").args(["-c", &format!("{script}\n{typed}")]).stdin(Stdio::null()).output().unwrap();
    assert_eq!(String::from_utf8(output.stdout).unwrap(), "forecast\n");
}

/// A file before an option keeps its command.
#[test]
fn options_after_a_file_are_completed() {
    assert!(printed(&["completions", "powershell"]).contains("$i -lt $commandElements.Count -and $i -lt 2; $i++"));
    assert!(printed(&["completions", "elvish"]).contains("for word [(take 1 $words[1..-1])] {"));
}

/// In zsh an argument before the commands would be the first word, and no option of a command be completed.
#[test]
fn plan_of_the_window_takes_no_place_of_a_command() {
    let script = printed(&["completions", "zsh"]);
    assert!(script.contains("':: :{_zeroline_commands; _files}'") && script.contains("case $line[1] in") && !script.contains("case $line[2] in"), "{script}");
}

#[test]
fn program_and_each_command_have_a_manual_page() {
    assert!(printed(&["manual"]).contains(".TH zeroline 1"));
    for command in ["forecast", "matters", "reach", "compare", "steps", "sweep", "batch", "sources", "keys", "check", "new", "completions", "manual"] {
        let page = printed(&["manual", command]);
        assert!(page.contains(&format!(".TH zeroline-{command} 1")) && page.contains(".SH DESCRIPTION"), "{page}");
    }
    let german = printed(&["--lang", "de", "manual", "forecast"]);
    for text in [".SH BEZEICHNUNG\n", ".SH ÜBERSICHT\n", ".SH BESCHREIBUNG\n", ".SH OPTIONEN\n", "SCHLÜSSEL=WERT"] {
        assert!(german.contains(text), "no {text} in {german}");
    }
    assert!(refused(2, &["manual", "forcast"]).contains("use the name of a command; `zeroline --help` lists them"));
}

/// clap writes most headings in capitals, but not that of commands.
#[test]
fn headings_of_a_manual_page_are_all_in_capitals() {
    for language in ["en", "es", "pt-BR", "de", "fr", "id", "ja", "it"] {
        for command in [None, Some("forecast"), Some("export"), Some("import"), Some("sources")] {
            let page = printed(&["--lang", language, "manual"].into_iter().chain(command).collect::<Vec<_>>());
            let headings: Vec<&str> = page.lines().filter_map(|line| line.strip_prefix(".SH ")).collect();
            assert!(headings.len() > 3, "{page}");
            for heading in headings {
                assert_eq!(heading, heading.to_uppercase(), "{language}, {command:?}");
            }
        }
    }
}
