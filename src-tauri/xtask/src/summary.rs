//! How many tests passed, read from what the test runners print.

use std::ops::AddAssign;

/// Counted tests.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Those that did what they should.
    pub passed: u64,
    /// Those that did not.
    pub failed: u64,
    /// Those among the passed that did it only when they were run once more.
    pub flaky: u64,
}

impl AddAssign for Tally {
    fn add_assign(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
        self.flaky += other.flaky;
    }
}

impl Tally {
    /// One check that held.
    pub const HELD: Self = Self { passed: 1, failed: 0, flaky: 0 };
    /// One check that did not.
    pub const BROKEN: Self = Self { passed: 0, failed: 1, flaky: 0 };

    /// Adds up the closing lines of `cargo test`, `cargo nextest` and Vitest;
    /// nothing when there are none.
    pub fn read(output: &str) -> Option<Self> {
        let mut all = None;
        let mut add = |tally| *all.get_or_insert_with(Self::default) += tally;
        for full in output.lines() {
            let line = full.trim();
            if let Some(counts) = full.strip_prefix("test result: ") {
                // ok. 5 passed; 0 failed; 1 ignored; …
                // Indented it is the output of one test that nextest shows
                // because it failed, and counts itself.
                add(Self::from_counts(counts.split(['.', ';'])));
            } else if line.starts_with("Summary [") {
                // Summary [ 0.030s] 5 tests run: 4 passed (1 slow), 1 failed, 0 skipped
                let counts = line.split_once("run:").map_or("", |(_, counts)| counts);
                add(Self::from_counts(counts.split([',', '(', ')'])));
            } else if let Some(counts) = line.strip_prefix("Tests ") {
                // Tests  2 failed | 10 passed | 1 skipped (13)
                add(Self::from_counts(counts.split('|')));
            }
        }
        all
    }

    fn from_counts<'a>(counts: impl Iterator<Item = &'a str>) -> Self {
        let mut tally = Self::default();
        for count in counts {
            let mut words = count.split_whitespace();
            let Some(number) = words.next().and_then(|word| word.parse::<u64>().ok()) else {
                continue;
            };
            match (words.next(), words.next()) {
                (Some("passed"), _) => tally.passed += number,
                (Some("flaky"), _) => tally.flaky += number,
                (Some("failed"), _) | (Some("timed"), Some("out")) | (Some("exec"), _) => {
                    tally.failed += number;
                }
                _ => {}
            }
        }
        tally
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn closing_lines_are_added_up() {
        let check = |output: &str, passed, failed| {
            let tally = Tally { passed, failed, flaky: 0 };
            assert_eq!(Tally::read(output), Some(tally), "{output}");
        };
        assert_eq!(Tally::read("Finished"), None);
        check("test result: ok. 5 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out", 5, 0);
        check(
            "test result: FAILED. 4 passed; 1 failed; 0 ignored\ntest result: ok. 2 passed; 0 failed;",
            6,
            1,
        );
        check("     Summary [   0.030s] 5 tests run: 5 passed, 0 skipped", 5, 0);
        check(
            "    test result: FAILED. 0 passed; 1 failed;\nSummary [ 1s] 3 tests run: 2 passed, 1 failed",
            2,
            1,
        );
        assert_eq!(
            Tally::read(
                "Summary [ 1.2s] 9 tests run: 6 passed (1 slow, 2 flaky), 1 failed, 1 timed out, 2 skipped"
            ),
            Some(Tally { passed: 6, failed: 2, flaky: 2 })
        );
        check("Summary [ 1.2s] 3/9 tests run: 2 passed, 1 exec failed, 0 skipped", 2, 1);
        check("Summary [ 0.0s] 1 test run: 1 passed, 0 skipped", 1, 0);
        check(
            " Test Files  1 failed | 3 passed (4)\n      Tests  2 failed | 10 passed | 1 skipped (13)",
            10,
            2,
        );
        check("      Tests  12 passed (12)", 12, 0);
        check("Tests are good, 5 passed by", 0, 0);
    }
}
