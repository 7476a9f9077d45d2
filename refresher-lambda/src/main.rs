//! The scheduled function that keeps the pages of a site up to date.

fn main() -> Result<(), refresher_lambda::Error> {
    refresher_lambda::run()
}
