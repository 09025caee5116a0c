//! What improvements are worth, as the window is told of it.

use serde::Serialize;
use ts_rs::TS;

/// A score of an opportunity, or the return of an action, in the reader's
/// language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct Weighed {
    /// Which: `rice`, `ice`, `opportunity` or `return`.
    pub name: String,
    /// How it is computed.
    pub formula: String,
    /// The same with numbers, and what comes out; nothing if nothing does.
    pub result: Option<String>,
    /// Why nothing comes out, once anything was said.
    pub fault: Option<String>,
}
