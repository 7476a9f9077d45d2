//! `undersigned explain`.

use crate::exit::{CommandResult, Failure};
use crate::terminal::Terminal;

/// Prints the reference of a diagnostic, a key or a kind of file.
pub(crate) fn run(topic: &str, terminal: &Terminal) -> CommandResult {
    match reader::reference::explain(topic) {
        Ok(text) => {
            terminal.result(text.trim_end());
            Ok(())
        }
        Err(similar) => {
            let help = match similar {
                Some(name) => format!("a similar name exists: `{name}`"),
                None => {
                    "`undersigned explain petition` lists the keys of a petition; so do organisation, page, update and \
                         site. The codes of diagnostics are printed in brackets: `error[unknown-key]`"
                        .to_owned()
                }
            };
            Err(Failure::Usage(format!("there is no diagnostic and no key `{topic}`; {help}")))
        }
    }
}
