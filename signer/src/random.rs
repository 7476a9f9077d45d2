//! Randomness, passed in, so that tests can repeat what they saw.

use base64::Engine;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use rand::TryRng;

/// A source of unpredictable bytes.
pub trait Random: Send + Sync {
    /// Fills `bytes`.
    fn fill(&self, bytes: &mut [u8]);
}

/// The operating system's generator.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemRandom;

impl Random for SystemRandom {
    #[expect(clippy::panic, reason = "without randomness no secret can be kept; there is nothing sound to go on with")]
    fn fill(&self, bytes: &mut [u8]) {
        if let Err(error) = rand::rngs::SysRng.try_fill_bytes(bytes) {
            panic!("the operating system gives no random bytes: {error}");
        }
    }
}

/// `N` random bytes.
pub(crate) fn bytes<const N: usize>(random: &dyn Random) -> [u8; N] {
    let mut bytes = [0; N];
    random.fill(&mut bytes);
    bytes
}

/// `N` random bytes as text that fits a key and an address.
pub(crate) fn text<const N: usize>(random: &dyn Random) -> String {
    BASE64_URL_SAFE_NO_PAD.encode(bytes::<N>(random))
}

/// A number below `bound`, for jitter.
pub(crate) fn below(random: &dyn Random, bound: u64) -> u64 {
    u64::from_le_bytes(bytes::<8>(random)) % bound.max(1)
}
