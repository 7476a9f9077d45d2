//! Whether files are those of a trace.

/// The result of comparing files with a trace.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Check {
    /// `is_read` if it took reading any of them.
    Same {
        is_read: bool,
    },
    Different,
}

impl Check {
    pub(super) fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::Same { is_read: a }, Self::Same { is_read: b }) => Self::Same { is_read: a || b },
            _ => Self::Different,
        }
    }

    pub(super) fn of(is_same: bool) -> Self {
        if is_same { Self::Same { is_read: false } } else { Self::Different }
    }
}
