//! Values by identity: whether a page was rendered from the same ones before.

use std::any::Any;
use std::fmt;
use std::sync::Arc;

/// What a page is made from: things that are the same only while they are the same value in memory, and numbers.
#[derive(Debug, Default)]
pub(crate) struct Ingredients {
    things: Vec<Identity>,
    numbers: Vec<u64>,
}

/// A value by its place in memory, which it keeps as long as this does.
#[derive(Clone)]
struct Identity(Arc<dyn Any + Send + Sync>);

impl Identity {
    fn is<T>(&self, other: &Arc<T>) -> bool {
        std::ptr::addr_eq(Arc::as_ptr(&self.0), Arc::as_ptr(other))
    }
}

impl fmt::Debug for Identity {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{:p}", self.0)
    }
}

/// Holds what a page is made from now against what it was made from before, and keeps it only where they differ.
#[derive(Debug, Default)]
pub(crate) struct Scales<'b> {
    before: Option<&'b Ingredients>,
    /// How much of that was met so far.
    met: (usize, usize),
    /// All of it, from the first difference on.
    now: Option<Ingredients>,
}

impl<'b> Scales<'b> {
    pub(crate) fn new(before: Option<&'b Ingredients>) -> Self {
        Self { before, ..Self::default() }
    }

    /// Adds things, and how many they are.
    pub(crate) fn things<'t, T: Any + Send + Sync>(mut self, things: impl IntoIterator<Item = &'t Arc<T>>) -> Self {
        let mut number = 0;
        for thing in things {
            number += 1;
            let before = self.before.and_then(|before| before.things.get(self.met.0));
            if self.now.is_none() && before.is_some_and(|before| before.is(thing)) {
                self.met.0 += 1;
            } else {
                self.now().things.push(Identity(Arc::clone(thing) as Arc<dyn Any + Send + Sync>));
            }
        }
        self.number(number)
    }

    /// Adds a number.
    pub(crate) fn number(mut self, number: u64) -> Self {
        let before = self.before.and_then(|before| before.numbers.get(self.met.1));
        if self.now.is_none() && before == Some(&number) {
            self.met.1 += 1;
        } else {
            self.now().numbers.push(number);
        }
        self
    }

    /// What differs from before, begun with what does not.
    fn now(&mut self) -> &mut Ingredients {
        let (things, numbers) = self.met;
        let met = |before: &Ingredients| Ingredients {
            things: before.things[..things].to_vec(),
            numbers: before.numbers[..numbers].to_vec(),
        };
        self.now.get_or_insert_with(|| self.before.map(met).unwrap_or_default())
    }

    /// What the page is made from now; `None` where that is the same as before.
    pub(crate) fn differing(mut self) -> Option<Ingredients> {
        let length = |before: &Ingredients| (before.things.len(), before.numbers.len());
        if self.before.map(length) != Some(self.met) {
            self.now();
        }
        self.now
    }
}
