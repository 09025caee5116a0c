//! What an open map amounts to: where the journey changes hands, and how all
//! that is said is known.

use jiff::Zoned;
use model::evidence::{self, Backing};
use model::ledger::{self, Account};
use store::MapId;
use uuid::Uuid;

use crate::{Desk, DeskError};

impl Desk {
    /// All that is known of where the journey passes from one hand to another.
    pub fn hand_offs(&self, map: Uuid) -> Result<Account, DeskError> {
        Ok(ledger::account(&self.shelves()?.load(MapId::new(map))?))
    }

    /// How all that the map says is known, today.
    pub fn evidence(&self, map: Uuid) -> Result<Vec<Backing>, DeskError> {
        let map = self.shelves()?.load(MapId::new(map))?;
        Ok(evidence::register(&map, Zoned::now().date()))
    }
}
