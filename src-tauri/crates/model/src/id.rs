//! Names of records that stay the same for ever and everywhere.

use std::fmt;
use std::hash::{Hash, Hasher};
use std::marker::PhantomData;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

/// The id of a record of kind `T`: a UUID, by convention version 7, so that
/// ids sort by the moment in which they were made.
pub struct Id<T> {
    uuid: Uuid,
    kind: PhantomData<fn() -> T>,
}

impl<T> Id<T> {
    /// The id that a UUID is.
    pub const fn new(uuid: Uuid) -> Self {
        Self { uuid, kind: PhantomData }
    }

    /// The id that belongs to no record; what a reference is before it is set.
    pub const fn nil() -> Self {
        Self::new(Uuid::nil())
    }

    /// The bare UUID.
    pub const fn uuid(self) -> Uuid {
        self.uuid
    }
}

/// The ids that follow from a first one: it, then it with its low bits counted
/// up. One command that makes many records carries only the first id, and
/// the same command always makes the same records.
#[derive(Clone, Debug)]
pub struct IdSequence {
    first: Uuid,
    given: u64,
}

impl IdSequence {
    /// A sequence that begins with `first`.
    pub const fn new(first: Uuid) -> Self {
        Self { first, given: 0 }
    }

    /// The next id.
    pub fn next_uuid(&mut self) -> Uuid {
        // The low 62 bits are the random part behind the variant bits of a
        // version 7 UUID; counting within them keeps version and time.
        const RANDOM: u128 = (1 << 62) - 1;
        let value = self.first.as_u128();
        let low = (value.wrapping_add(u128::from(self.given))) & RANDOM;
        self.given += 1;
        Uuid::from_u128((value & !RANDOM) | low)
    }

    /// The next id, for a record of kind `T`.
    pub fn next_id<T>(&mut self) -> Id<T> {
        Id::new(self.next_uuid())
    }
}

impl<T> Clone for Id<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Id<T> {}

impl<T> Default for Id<T> {
    fn default() -> Self {
        Self::nil()
    }
}

impl<T> PartialEq for Id<T> {
    fn eq(&self, other: &Self) -> bool {
        self.uuid == other.uuid
    }
}

impl<T> Eq for Id<T> {}

impl<T> PartialOrd for Id<T> {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl<T> Ord for Id<T> {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.uuid.cmp(&other.uuid)
    }
}

impl<T> Hash for Id<T> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.uuid.hash(state);
    }
}

impl<T> fmt::Debug for Id<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.uuid, f)
    }
}

impl<T> fmt::Display for Id<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.uuid, f)
    }
}

impl<T> FromStr for Id<T> {
    type Err = uuid::Error;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        text.parse().map(Self::new)
    }
}

impl<T> From<Uuid> for Id<T> {
    fn from(uuid: Uuid) -> Self {
        Self::new(uuid)
    }
}

impl<T> Serialize for Id<T> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.uuid.serialize(serializer)
    }
}

impl<'de, T> Deserialize<'de> for Id<T> {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Uuid::deserialize(deserializer).map(Self::new)
    }
}

/// On the bridge an id is a string.
impl<T> TS for Id<T> {
    type WithoutGenerics = Id<()>;
    type OptionInnerType = Self;

    fn name(_: &ts_rs::Config) -> String {
        "string".to_owned()
    }

    fn inline(config: &ts_rs::Config) -> String {
        Self::name(config)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sequence_keeps_version_and_variant_and_never_repeats() {
        let first = Uuid::from_u128(0x0190_0000_0000_7000_bfff_ffff_ffff_fffe);
        let mut ids = IdSequence::new(first);
        let given: Vec<Uuid> = (0..4).map(|_| ids.next_uuid()).collect();
        assert_eq!(given[0], first);
        for id in &given {
            assert_eq!(id.get_version_num(), 7);
            assert_eq!(id.get_variant(), uuid::Variant::RFC4122);
        }
        let mut unique = given.clone();
        unique.sort();
        unique.dedup();
        assert_eq!(unique.len(), given.len());
    }
}
