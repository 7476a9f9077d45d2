//! The scheduled function: deletes data at the end of its retention and verifies the counters.

fn main() -> Result<(), signer_lambda::Error> {
    signer_lambda::run(signer_lambda::keeper::start())
}
