//! What can be undone and redone, derived from the list of revisions.
//!
//! Undo and redo are revisions like any others: an undo names the mark that it
//! takes back, a redo names the undo that it takes back. So the two stacks are
//! never stored; they follow from the list, also after a restart.

use uuid::Uuid;

/// What history must know of a revision.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// The mark that groups revisions into one gesture; a revision outside a
    /// gesture has a mark of its own.
    pub mark: Uuid,
    /// The mark that this revision takes back: of an edit if it is an undo, of
    /// an undo if it is a redo.
    pub undoes: Option<Uuid>,
    /// What was done, for the menu.
    pub label: String,
}

/// What can be undone and redone.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct History {
    done: Vec<Entry>,
    undone: Vec<Entry>,
}

/// One gesture, under the mark that takes it back or brings it back.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Entry {
    mark: Uuid,
    label: String,
}

impl History {
    /// The history that a list of revisions amounts to, oldest first.
    pub fn from_steps<'a>(steps: impl IntoIterator<Item = &'a Step>) -> Self {
        let mut history = Self::default();
        for step in steps {
            history.note(step);
        }
        history
    }

    /// Takes note of one more revision.
    pub fn note(&mut self, step: &Step) {
        let entry = Entry { mark: step.mark, label: step.label.clone() };
        match step.undoes {
            None => {
                self.undone.clear();
                if self.done.last().is_none_or(|last| last.mark != step.mark) {
                    self.done.push(entry);
                }
            }
            Some(undone) if self.done.last().is_some_and(|last| last.mark == undone) => {
                let label = self.done.pop().map_or_else(String::new, |last| last.label);
                self.undone.push(Entry { mark: step.mark, label });
            }
            Some(redone) => {
                if let Some(place) = self.undone.iter().rposition(|it| it.mark == redone) {
                    let label = self.undone.remove(place).label;
                    self.done.push(Entry { mark: step.mark, label });
                }
            }
        }
    }

    /// The mark of the gesture that undo would take back, and its label.
    pub fn undo(&self) -> Option<(Uuid, &str)> {
        self.done.last().map(|entry| (entry.mark, entry.label.as_str()))
    }

    /// The mark of the undo that redo would take back, and its label.
    pub fn redo(&self) -> Option<(Uuid, &str)> {
        self.undone.last().map(|entry| (entry.mark, entry.label.as_str()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn step(mark: u128, undoes: Option<u128>, label: &str) -> Step {
        Step {
            mark: Uuid::from_u128(mark),
            undoes: undoes.map(Uuid::from_u128),
            label: label.to_owned(),
        }
    }

    fn check(steps: &[Step], undo: Option<(u128, &str)>, redo: Option<(u128, &str)>) {
        let history = History::from_steps(steps);
        let expect = |it: Option<(u128, &'static str)>| it.map(|(m, l)| (Uuid::from_u128(m), l));
        let undo: Option<(u128, &'static str)> = undo.map(|(m, l)| (m, leak(l)));
        let redo: Option<(u128, &'static str)> = redo.map(|(m, l)| (m, leak(l)));
        assert_eq!(history.undo(), expect(undo));
        assert_eq!(history.redo(), expect(redo));
    }

    fn leak(text: &str) -> &'static str {
        Box::leak(text.to_owned().into_boxed_str())
    }

    #[test]
    fn e40_undo_and_redo_walk_back_and_forth() {
        let (a, b) = (step(1, None, "a"), step(2, None, "b"));
        check(&[], None, None);
        check(&[a.clone(), b.clone()], Some((2, "b")), None);
        let undo_b = step(3, Some(2), "");
        check(&[a.clone(), b.clone(), undo_b.clone()], Some((1, "a")), Some((3, "b")));
        let redo_b = step(4, Some(3), "");
        check(&[a.clone(), b.clone(), undo_b.clone(), redo_b.clone()], Some((4, "b")), None);
        let undo_again = step(5, Some(4), "");
        check(&[a, b, undo_b, redo_b, undo_again], Some((1, "a")), Some((5, "b")));
    }

    #[test]
    fn e41_a_new_edit_ends_redo() {
        let steps = [step(1, None, "a"), step(2, Some(1), ""), step(3, None, "c")];
        check(&steps, Some((3, "c")), None);
    }

    #[test]
    fn e42_a_gesture_is_one_step() {
        let steps = [step(1, None, "drag"), step(1, None, "drag"), step(1, None, "drag")];
        check(&steps, Some((1, "drag")), None);
        let mut undone = steps.to_vec();
        undone.push(step(2, Some(1), ""));
        check(&undone, None, Some((2, "drag")));
    }
}
