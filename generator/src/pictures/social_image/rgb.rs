//! Colours as PNG has them.

/// Red, green, blue.
pub(super) type Rgb = [u8; 3];
