//! Choices that follow from a number, so that a test can be run again.

use uuid::Uuid;

/// Choices that follow from a number (xorshift64*).
#[derive(Clone, Debug)]
pub struct Dice(u64);

impl Dice {
    /// Dice whose throws follow from `seed`.
    pub const fn new(seed: u64) -> Self {
        // The state must not be 0, and near seeds must not throw alike.
        Self(seed.wrapping_add(1).wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1)
    }

    /// Any number.
    pub const fn number(&mut self) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        self.0.wrapping_mul(0x2545_F491_4F6C_DD1D)
    }

    /// A number from 0 to one below `end`, which is more than 0.
    pub const fn below(&mut self, end: usize) -> usize {
        (self.number() % end as u64) as usize
    }

    /// An id.
    pub const fn uuid(&mut self) -> Uuid {
        Uuid::from_u64_pair(self.number(), self.number())
    }

    /// A few words.
    pub fn words(&mut self) -> String {
        const WORDS: [&str; 8] =
            ["nobody", "calls", "back", "“again”", "Störung", "🙂", "line\nbreak", "שלום"];
        let count = 1 + self.below(12);
        let words: Vec<&str> = (0..count).map(|_| WORDS[self.below(WORDS.len())]).collect();
        words.join(" ")
    }
}
