//! The public function: takes signatures.

fn main() -> Result<(), signer_lambda::Error> {
    signer_lambda::run(signer_lambda::http::start())
}
