//! The sign form as posted, and the signature that it becomes.
