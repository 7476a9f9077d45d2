//! The internal function: sends the mails.

fn main() -> Result<(), signer_lambda::Error> {
    signer_lambda::run(signer_lambda::mailer::start())
}
