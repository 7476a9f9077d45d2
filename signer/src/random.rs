//! Randomness, injected so that tests are reproducible.

use base64::Engine;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use rand::TryRng;

/// A cryptographically secure source of random bytes.
pub trait Random: Send + Sync {
    /// Fills `bytes` with random bytes.
    fn fill(&self, bytes: &mut [u8]);
}

/// The operating system's random number generator.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemRandom;

impl Random for SystemRandom {
    #[expect(
        clippy::panic,
        reason = "without randomness nothing can be encrypted, so there is no sound way to continue"
    )]
    fn fill(&self, bytes: &mut [u8]) {
        if let Err(error) = rand::rngs::SysRng.try_fill_bytes(bytes) {
            panic!("no random bytes from the operating system: {error}");
        }
    }
}

/// `N` random bytes.
pub(crate) fn bytes<const N: usize>(random: &dyn Random) -> [u8; N] {
    let mut bytes = [0; N];
    random.fill(&mut bytes);
    bytes
}

/// `N` random bytes as base64url, safe in keys and URLs.
pub(crate) fn text<const N: usize>(random: &dyn Random) -> String {
    BASE64_URL_SAFE_NO_PAD.encode(bytes::<N>(random))
}

/// A random number below `bound`, for jitter.
pub(crate) fn below(random: &dyn Random, bound: u64) -> u64 {
    u64::from_le_bytes(bytes::<8>(random)) % bound.max(1)
}
