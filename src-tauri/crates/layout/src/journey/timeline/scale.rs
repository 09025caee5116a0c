//! How long a bar is for how much time, and where a ruler has its marks.

const MINUTE: i64 = 60;
const HOUR: i64 = 60 * MINUTE;
const DAY: i64 = 24 * HOUR;

/// The longest that a bar may be that is not cut.
const MOST: f32 = 320.0;
/// The bars are about as long as this on average, or shorter.
const AVERAGE: f32 = 84.0;
/// A bar shorter than this is hard to compare with others.
const SEEN: f32 = 6.0;
/// The shortest that a bar is drawn.
pub(super) const HAIRLINE: f32 = 3.0;
/// How much longer a bar that is cut is than the longest one that is not.
const CUT: f32 = 48.0;
/// Distances of marks that people count in.
const STEPS: [i64; 25] = [
    1,
    2,
    5,
    10,
    15,
    30,
    MINUTE,
    2 * MINUTE,
    5 * MINUTE,
    10 * MINUTE,
    15 * MINUTE,
    30 * MINUTE,
    HOUR,
    2 * HOUR,
    3 * HOUR,
    6 * HOUR,
    12 * HOUR,
    DAY,
    2 * DAY,
    5 * DAY,
    7 * DAY,
    14 * DAY,
    28 * DAY,
    91 * DAY,
    364 * DAY,
];

/// One scale for all bars.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Scale {
    /// Units of the picture a second.
    pub(super) unit: f64,
    /// What lasts longer than this many seconds is cut.
    longest: i64,
}

/// How a bar keeps to the scale.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fit {
    /// It is exactly as long.
    True,
    /// It would be too thin to be seen, and is as thin as can be.
    Hairline,
    /// It would be too long, and is cut.
    Cut,
}

impl Scale {
    /// The scale by which most of these can be seen uncut: few that last much
    /// longer than the others are cut, rather than all others be hairlines.
    pub(super) fn of(seconds: impl IntoIterator<Item = i64>) -> Self {
        let mut lengths: Vec<i64> = seconds.into_iter().filter(|it| *it > 0).collect();
        lengths.sort_unstable();
        let mut best = (0, Self { unit: f64::from(MOST) / HOUR as f64, longest: HOUR });
        let mut below: i64 = 0;
        for (index, longest) in lengths.iter().copied().enumerate() {
            below = below.saturating_add(longest);
            let above = (lengths.len() - index - 1) as f64;
            let all = below as f64 + above * longest as f64;
            let average = f64::from(AVERAGE) * lengths.len() as f64 / all;
            let unit = (f64::from(MOST) / longest as f64)
                .min(average.max(f64::from(SEEN) / longest as f64));
            let scale = Self { unit, longest };
            let seen =
                lengths[..=index].iter().filter(|it| scale.true_length(**it) >= SEEN).count();
            // Of two that show as many the one that cuts fewer.
            if seen >= best.0 {
                best = (seen, scale);
            }
        }
        best.1
    }

    /// How long the bar of so many seconds is.
    pub(super) fn length(&self, seconds: i64) -> (f32, Fit) {
        if seconds > self.longest {
            return (self.true_length(self.longest) + CUT, Fit::Cut);
        }
        let length = self.true_length(seconds);
        if length < HAIRLINE { (HAIRLINE, Fit::Hairline) } else { (length, Fit::True) }
    }

    /// How long so much time is, to scale.
    pub(super) fn true_length(&self, seconds: i64) -> f32 {
        (seconds as f64 * self.unit) as f32
    }

    /// The least distance of marks, in seconds, that stand so far apart.
    pub(super) fn step(&self, apart: f32) -> i64 {
        step(f64::from(apart) / self.unit)
    }
}

/// The least distance that people count in of at least so many seconds.
pub(super) fn step(seconds: f64) -> i64 {
    let found = STEPS.into_iter().find(|it| *it as f64 >= seconds);
    found.unwrap_or_else(|| {
        let year = 364 * DAY;
        year * (seconds / year as f64).ceil() as i64
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cut(seconds: &[i64]) -> Vec<i64> {
        let scale = Scale::of(seconds.iter().copied());
        let is_cut = |it: &&i64| scale.length(**it).1 == Fit::Cut;
        seconds.iter().filter(is_cut).copied().collect()
    }

    #[test]
    fn a_few_that_last_very_long_are_cut_so_that_the_others_can_be_seen() {
        assert_eq!(cut(&[180, 300, 420, 660, 1320, 2_592_000]), [2_592_000]);
        assert_eq!(cut(&[180, 300, 420, 660, 1320]), [0; 0]);
        // Where most last days the minutes are hairlines, and nothing is cut.
        assert_eq!(cut(&[60, 86_400, 172_800, 259_200]), [0; 0]);
        assert_eq!(cut(&[]), [0; 0]);
        assert_eq!(cut(&[0, 0]), [0; 0]);
    }

    #[test]
    fn bars_that_are_not_cut_are_in_proportion() {
        let scale = Scale::of([60, 120, 600, 86_400 * 30]);
        let (one, _) = scale.length(120);
        let (five, fit) = scale.length(600);
        assert_eq!(fit, Fit::True);
        assert!((five / one - 5.0).abs() < 1e-3);
        // As long as each other they need not be long.
        assert!(Scale::of([300; 20]).length(300).0 <= AVERAGE + 1.0);
    }

    #[test]
    fn marks_stand_where_people_count() {
        assert_eq!(step(0.2), 1);
        assert_eq!(step(61.0), 120);
        assert_eq!(step(3601.0), 7200);
        assert_eq!(step(80_000.0), 86_400);
        assert_eq!(step(400.0 * 86_400.0), 2 * 364 * 86_400);
    }
}
