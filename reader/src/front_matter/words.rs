//! Words in messages.

/// The word of `known` that was probably meant: the same but for case and `_`, or at most two edits away.
pub(crate) fn nearest<'k>(written: &str, known: &[&'k str]) -> Option<&'k str> {
    let folded = |word: &str| word.to_lowercase().replace(['-', ' '], "_");
    let written = folded(&written.chars().take(40).collect::<String>());
    let distance = |word: &&&'k str| strsim::damerau_levenshtein(&written, &folded(word));
    let near = known.iter().min_by_key(distance)?;
    let allowed = (near.chars().count() / 3).clamp(1, 2);
    (distance(&near) <= allowed).then_some(*near)
}

/// A list in a sentence: `a`, `b` and `c`.
pub(crate) fn list(words: &[&str]) -> String {
    let quoted: Vec<String> = words.iter().map(|word| format!("`{word}`")).collect();
    match quoted.split_last() {
        Some((last, rest)) if !rest.is_empty() => format!("{} and {last}", rest.join(", ")),
        _ => quoted.concat(),
    }
}

/// A text on one line, truncated for a message.
pub(crate) fn shorten(text: &str) -> String {
    const SHOWN_MAX: usize = 60;
    let line: String = text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    match line.char_indices().nth(SHOWN_MAX) {
        Some((end, _)) => format!("{}…", &line[..end]),
        None => line,
    }
}
