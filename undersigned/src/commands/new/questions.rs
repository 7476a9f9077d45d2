//! Questions on a terminal.

use std::io::{self, BufRead, Write};

/// Asks questions if people can answer them; else, the defaults hold.
pub(crate) struct Questions<'a> {
    pub(crate) input: &'a mut dyn BufRead,
    pub(crate) output: &'a mut dyn Write,
    /// Whether someone is there to answer.
    pub(crate) is_interactive: bool,
}

impl Questions<'_> {
    /// The answer that was given as an option, or else to the question; an empty answer is the default. Asks again until
    /// `check` accepts the answer.
    ///
    /// # Errors
    /// The message of `check` about an option, or that the terminal cannot be read.
    pub(crate) fn ask<T>(
        &mut self,
        given: Option<&str>,
        question: &str,
        default: &str,
        check: impl Fn(&str) -> Result<T, String>,
    ) -> Result<T, String> {
        if let Some(given) = given {
            return check(given);
        }
        if !self.is_interactive {
            return check(default);
        }
        loop {
            let failed = |error: io::Error| format!("the terminal cannot be read: {error}");
            let shown = if default.is_empty() { "none" } else { default };
            write!(self.output, "{question} [{shown}]: ").and_then(|()| self.output.flush()).map_err(failed)?;
            let mut line = String::new();
            // At the end of the input, the defaults hold.
            let ended = self.input.read_line(&mut line).map_err(failed)? == 0;
            let answer = if line.trim().is_empty() { default } else { line.trim() };
            match check(answer) {
                Ok(value) => return Ok(value),
                Err(message) if ended => return Err(message),
                Err(message) => writeln!(self.output, "{message}").map_err(failed)?,
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ask(given: Option<&str>, input: &str, is_interactive: bool) -> (Result<String, String>, String) {
        let (mut input, mut output) = (input.as_bytes(), Vec::new());
        let mut questions = Questions { input: &mut input, output: &mut output, is_interactive };
        let check = |text: &str| if text == "bad" { Err("not this".to_owned()) } else { Ok(text.to_owned()) };
        let answer = questions.ask(given, "Name", "Ours", check);
        (answer, String::from_utf8(output).unwrap())
    }

    #[test]
    fn only_what_is_not_given_is_asked_and_asked_again_until_it_is_right() {
        assert_eq!(ask(Some("Theirs"), "", true), (Ok("Theirs".to_owned()), String::new()));
        assert_eq!(ask(None, "", false), (Ok("Ours".to_owned()), String::new()));
        assert_eq!(ask(None, "\n", true), (Ok("Ours".to_owned()), "Name [Ours]: ".to_owned()));
        let asked = "Name [Ours]: not this\nName [Ours]: ".to_owned();
        assert_eq!(ask(None, "bad\n Theirs \n", true), (Ok("Theirs".to_owned()), asked));
        assert_eq!(ask(Some("bad"), "Theirs\n", true).0, Err("not this".to_owned()));
    }
}
