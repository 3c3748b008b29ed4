#!/usr/bin/env bash
# Completions in the shells themselves: what a person gets who types the beginning of a word and presses Tab. [PROGRAM]
# A shell that is not here is named as not run.
set -euo pipefail
cd "$(dirname "$0")/.."
. build-scripts/common.sh
program=$(realpath "${1:-target/release/zeroline}")
(install "to complete in every shell" zsh fish elvish) || true
folder=$(mktemp -d)
trap 'rm -r "$folder"' EXIT
cd "$folder"
touch plan.ron
# The beginnings of words, and the words: commands, options, files.
typed=("zeroline forec" "zeroline forecast --dec" "zeroline forecast plan.ron --separ" "zeroline matters pla")
completed=(forecast --decimal --separator plan.ron)

# completes SHELL: fails unless each word is completed by the function in_SHELL.
completes() {
    local shell=$1 place found
    if ! command -v "$shell" >/dev/null; then
        say "NOT RUN: completions in $shell, which is not to be had here."
        return
    fi
    "$program" completions "${2:-$shell}" >"script.$shell"
    for place in "${!typed[@]}"; do
        found=$("in_$shell" "${typed[place]}")
        grep -qE "(^|[[:space:]])${completed[place]}([[:space:]=]|\$)" <<<"$found" || fail "$shell makes of \"${typed[place]}\": $found"
    done
    say "Completions in $shell: fine."
}

in_bash() {
    # Where a function of bash finds nothing, bash completes files itself.
    bash -c '. ./script.bash; read -ra COMP_WORDS <<<"$1"; COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); last=${COMP_WORDS[COMP_CWORD]}
        _zeroline zeroline "$last" "${COMP_WORDS[COMP_CWORD - 1]}"; echo "${COMPREPLY[@]:-$(compgen -f "$last")}"' - "$1"
}

in_zsh() {
    mkdir -p functions
    cp script.zsh functions/_zeroline
    zsh -f -s -- "$1" <<'ZSH' | sed 's/\x1b\[[0-9;?]*[a-zA-Z]//g; s/.*\r//'
zmodload zsh/zpty
zpty shell zsh -f -i
zpty -w shell 'PS1=; fpath=($PWD/functions $fpath); autoload -Uz compinit; compinit -D -u; print READY'
until [[ $line == *READY*$'\n'*READY* ]]; do zpty -r shell part || exit; line+=$part; done
zpty -w -n shell "$1"$'\t'
for wait in {1..50}; do
    sleep 0.1
    while zpty -r -t shell part; do out+=$part; done
done
print -r -- "$out"
ZSH
}

in_fish() { fish -c "source script.fish; complete -C '$1'"; }

in_elvish() {
    # A script has no editor: its module is replaced by the two names that completions use.
    cat >complete.elv <<'ELVISH'
var edit: = (ns [&completion:=(ns [&arg-completer=[&]]) &complex-candidate~={|text &display=''| put $text}])
eval (slurp < script.elvish) &ns=(ns [&edit:=$edit:])
$edit:completion:arg-completer[zeroline] $@args | each {|word| echo $word }
ELVISH
    local words
    # Elvish keeps those that begin like the word, and completes files where a command has none.
    read -ra words <<<"$1"
    { elvish complete.elv "${words[@]}" && ls; } | grep -- "^${1##* }"
}

in_pwsh() { pwsh -NoProfile -Command ". ./script.pwsh; (TabExpansion2 '$1' ${#1}).CompletionMatches.CompletionText"; }

completes bash
completes zsh
completes fish
completes elvish
completes pwsh powershell
