//! Confidence intervals by the bootstrap: the statistic of many samples that are drawn from the measured one, with replacement.

/// Samples that are drawn.
const RESAMPLES: usize = 2_000;

/// A statistic and its 95 % interval.
#[derive(Clone, Copy, Debug)]
pub struct Interval {
    pub at: f64,
    pub low: f64,
    pub high: f64,
}

/// A statistic of samples that were taken independently, with its interval.
pub fn interval<T>(samples: &[T], seed: u64, statistic: impl Fn(&[&T]) -> f64) -> Interval {
    assert!(!samples.is_empty());
    let all: Vec<&T> = samples.iter().collect();
    let mut random = Random(seed);
    let mut drawn: Vec<f64> = (0..RESAMPLES)
        .map(|_| {
            let sample: Vec<&T> = all.iter().map(|_| all[random.below(all.len())]).collect();
            statistic(&sample)
        })
        .collect();
    drawn.sort_by(f64::total_cmp);
    Interval { at: statistic(&all), low: drawn[RESAMPLES / 40], high: drawn[RESAMPLES - 1 - RESAMPLES / 40] }
}

/// The value below which this share of the values lies.
pub fn quantile(values: impl Iterator<Item = f64>, share: f64) -> f64 {
    let mut values: Vec<f64> = values.collect();
    let at = ((values.len() - 1) as f64 * share) as usize;
    *values.select_nth_unstable_by(at, f64::total_cmp).1
}

/// SplitMix64.
struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        usize::try_from((z ^ (z >> 31)) % limit as u64).unwrap()
    }
}
