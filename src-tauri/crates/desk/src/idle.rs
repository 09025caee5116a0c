//! What is done while nobody asks for anything.
//!
//! A map that was opened before is shown with the line breaks that were kept,
//! without glyphs: the window needs none. Paper and files need them, and to
//! shape them takes longer than all the rest of a PDF, so they are shaped
//! beforehand, by a thread of their own:
//!
//! - **I1** It begins when it is told to, and only after nobody has asked for
//!   anything for a [moment](QUIET).
//! - **I2** It takes a map for a few texts at a time. As soon as somebody else
//!   asks for a map it makes way, until it is quiet again.
//! - **I3** When nothing is left to do it sleeps until somebody has asked for
//!   something. A map that was put away is no longer its business.
//! - **I4** It ends with the desk, which waits for it.

use std::sync::{Arc, Condvar, Mutex, PoisonError, TryLockError, Weak};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use crate::Desk;
use crate::locks::held;

/// So long nobody must have asked for anything.
const QUIET: Duration = Duration::from_millis(300);

/// So many bytes of text are shaped at a time, which takes about a
/// millisecond.
const AT_ONCE: usize = 1_500;

/// What the thread and those that it works beside have to tell each other.
#[derive(Default)]
pub struct Idle {
    state: Mutex<State>,
    told: Condvar,
    worker: Mutex<Option<JoinHandle<()>>>,
}

#[derive(Default)]
struct State {
    /// Counts what was asked.
    asked: u64,
    /// What had been asked when there was nothing left to do.
    rested: Option<u64>,
    is_over: bool,
}

/// What came of a little work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Progress {
    /// There is more to do.
    More,
    /// There is nothing to do.
    Nothing,
    /// Somebody else has what would have been worked on.
    Busy,
}

impl Desk {
    /// Begins to work whenever nobody asks for anything, until the desk is
    /// closed or dropped. Once is enough.
    pub fn work_when_idle(self: &Arc<Self>) {
        let mut worker = held(&self.idle.worker);
        if worker.is_some() || held(&self.idle.state).is_over {
            return;
        }
        // The thread must not keep a desk that nobody else has any more.
        let (desk, idle) = (Arc::downgrade(self), Arc::clone(&self.idle));
        // Without a thread the first PDF takes longer, no more.
        *worker = thread::Builder::new()
            .name("desk-idle".to_owned())
            .spawn(move || work(&desk, &idle))
            .ok();
    }

    /// Waits until there is nothing left to do, unless nobody does it.
    pub fn wait_until_rested(&self) {
        if held(&self.idle.worker).is_some() {
            self.idle.wait_until_rested();
        }
    }

    /// Shapes a few texts that lack glyphs, of the map that was used last
    /// first.
    fn shape_some(&self) -> Progress {
        let open: Vec<_> = held(&self.open).iter().rev().map(|(_, open)| open.clone()).collect();
        for open in open {
            match open.try_lock() {
                Ok(mut open) => {
                    if open.drawing.shape_ahead(AT_ONCE) {
                        return Progress::More;
                    }
                }
                Err(TryLockError::WouldBlock) => return Progress::Busy,
                // Whoever asks for it next draws it anew.
                Err(TryLockError::Poisoned(_)) => {}
            }
        }
        Progress::Nothing
    }
}

impl Drop for Desk {
    fn drop(&mut self) {
        // Not waited for: it may be the thread itself that drops the desk.
        self.idle.tell_end();
    }
}

impl Idle {
    /// Somebody asks for something.
    pub fn disturb(&self) {
        held(&self.state).asked += 1;
        self.told.notify_all();
    }

    /// Ends the work and waits until it has ended.
    pub fn end(&self) {
        self.tell_end();
        if let Some(worker) = held(&self.worker).take() {
            // A fault in it has been reported where it happened.
            let _ = worker.join();
        }
    }

    fn tell_end(&self) {
        held(&self.state).is_over = true;
        self.told.notify_all();
    }

    fn wait_until_rested(&self) {
        let works = |state: &mut State| !state.is_over && state.rested != Some(state.asked);
        drop(self.told.wait_while(held(&self.state), works));
    }

    /// Waits until somebody has asked for something and then nobody for a
    /// moment: what had been asked by then, or none if it is over.
    fn quiet(&self) -> Option<u64> {
        let mut state = held(&self.state);
        loop {
            let rests = |state: &mut State| !state.is_over && state.rested == Some(state.asked);
            state = self.told.wait_while(state, rests).unwrap_or_else(PoisonError::into_inner);
            let asked = state.asked;
            let nobody = |state: &mut State| !state.is_over && state.asked == asked;
            let (now, waited) = self
                .told
                .wait_timeout_while(state, QUIET, nobody)
                .unwrap_or_else(PoisonError::into_inner);
            state = now;
            if state.is_over {
                return None;
            }
            if waited.timed_out() {
                return Some(asked);
            }
        }
    }

    /// Whether nobody has asked for anything since.
    fn is_quiet_since(&self, asked: u64) -> bool {
        let state = held(&self.state);
        !state.is_over && state.asked == asked
    }

    /// There is nothing left to do of what had been asked by then.
    fn rest(&self, asked: u64) {
        held(&self.state).rested = Some(asked);
        self.told.notify_all();
    }
}

/// Says that nobody works any more, also after a fault.
struct Worker<'a>(&'a Idle);

impl Drop for Worker<'_> {
    fn drop(&mut self) {
        self.0.tell_end();
    }
}

fn work(desk: &Weak<Desk>, idle: &Idle) {
    let _worker = Worker(idle);
    while let Some(asked) = idle.quiet() {
        while idle.is_quiet_since(asked) {
            let Some(desk) = desk.upgrade() else { return };
            match desk.shape_some() {
                Progress::More => {}
                Progress::Nothing => {
                    idle.rest(asked);
                    break;
                }
                Progress::Busy => break,
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use edit::Command;
    use layout::text::{FontSource, without_glyphs};
    use model::{AnyRecord, RecordKind, Value};
    use store::MapId;
    use uuid::Uuid;

    use super::*;
    use crate::wire::OpenedMap;
    use crate::{Options, Start};

    fn desk(folder: &Path) -> Arc<Desk> {
        let options = Options {
            library: Some(folder.join("library.sqlite")),
            fonts: FontSource::Bundled,
            start: Start::Library,
            ..Options::default()
        };
        Arc::new(Desk::open(options).unwrap())
    }

    /// A desk on the sample, which was opened before and is open again.
    fn opened_again(folder: &Path) -> (Arc<Desk>, OpenedMap) {
        let earlier = desk(folder);
        let map = earlier.open_sample().unwrap();
        earlier.open_map(map).unwrap();
        earlier.close();
        drop(earlier);
        let desk = desk(folder);
        let opened = desk.open_map(map).unwrap();
        (desk, opened)
    }

    fn id(opened: &OpenedMap) -> Uuid {
        opened.id.parse().unwrap()
    }

    /// How many texts of the picture in the window lack glyphs.
    fn lacking(desk: &Desk, opened: &OpenedMap) -> usize {
        desk.with_open(MapId::new(id(opened)), |open| {
            Ok(open.drawing.shown().map(|scene| without_glyphs(scene).len()).unwrap())
        })
        .unwrap()
    }

    fn change_a_card(desk: &Desk, opened: &OpenedMap, text: &str) -> crate::wire::Edited {
        let card = opened.records.iter().find_map(|record| match record {
            AnyRecord::Card(card) => Some(card.id.uuid()),
            _ => None,
        });
        let command = Command::Change {
            record: RecordKind::Card,
            ids: vec![card.unwrap()],
            set: [("text".to_owned(), Value::Text(text.to_owned()))].into(),
        };
        desk.edit(id(opened), command, None).unwrap()
    }

    #[test]
    fn i2_an_edit_is_served_between_two_slices() {
        let folder = tempfile::tempdir().unwrap();
        let (desk, opened) = opened_again(folder.path());
        let at_first = lacking(&desk, &opened);
        assert_eq!(desk.shape_some(), Progress::More);
        let then = lacking(&desk, &opened);
        assert!(0 < then && then < at_first, "{then} of {at_first} left");

        let edited = change_a_card(&desk, &opened, "The line is dead.");
        assert_eq!(edited.revision, opened.revision + 1);
        assert!(!edited.patch.changed.is_empty());
        assert!(lacking(&desk, &opened) > 0);

        while desk.shape_some() == Progress::More {}
        assert_eq!(lacking(&desk, &opened), 0);
        assert_eq!(desk.shape_some(), Progress::Nothing);
    }

    #[test]
    fn i2_a_map_that_somebody_has_is_left_alone() {
        let folder = tempfile::tempdir().unwrap();
        let (desk, opened) = opened_again(folder.path());
        let before = lacking(&desk, &opened);
        desk.with_open(MapId::new(id(&opened)), |_| {
            assert_eq!(desk.shape_some(), Progress::Busy);
            Ok(())
        })
        .unwrap();
        assert_eq!(lacking(&desk, &opened), before);
    }

    #[test]
    fn i1_i3_all_is_shaped_when_it_has_been_quiet_and_again_after_an_edit() {
        let folder = tempfile::tempdir().unwrap();
        let (desk, opened) = opened_again(folder.path());
        assert!(lacking(&desk, &opened) > 0);
        desk.work_when_idle();
        desk.work_when_idle();
        desk.wait_until_rested();
        assert_eq!(lacking(&desk, &opened), 0);

        // What is drawn anew may lack glyphs again.
        desk.idle.disturb();
        change_a_card(&desk, &opened, "The line is dead.");
        desk.wait_until_rested();
        assert_eq!(lacking(&desk, &opened), 0);
    }

    #[test]
    fn i4_a_desk_that_closes_waits_for_the_thread() {
        let folder = tempfile::tempdir().unwrap();
        let (desk, opened) = opened_again(folder.path());
        desk.work_when_idle();
        desk.close();
        assert!(held(&desk.idle.worker).is_none());
        assert_eq!(Arc::strong_count(&desk.idle), 1, "the thread is still there");
        assert_eq!(desk.shape_some(), Progress::Nothing);
        assert!(desk.open_map(id(&opened)).is_err());
        // Nor does it begin again.
        desk.work_when_idle();
        assert!(held(&desk.idle.worker).is_none());
    }

    #[test]
    fn i4_a_desk_that_is_dropped_ends_the_thread() {
        let folder = tempfile::tempdir().unwrap();
        let (desk, _) = opened_again(folder.path());
        desk.work_when_idle();
        let worker = held(&desk.idle.worker).take().unwrap();
        drop(desk);
        worker.join().unwrap();
    }
}
