//! Beginnings and ends of interactions that a log tells apart, put together.

use std::collections::{HashMap, VecDeque};

use insight::Interaction;
use jiff::Timestamp;

use crate::table::columns::plain;

/// Where in an interaction an event of a log lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Phase {
    /// It began.
    Start,
    /// It was over.
    Complete,
    /// Something between or before, such as that it was planned or put off.
    Other,
}

/// An event that knows its phase.
#[derive(Clone, Copy, Debug)]
pub(super) struct Phased {
    pub case: u32,
    pub phase: Phase,
    /// What a beginning and its end have in common besides the activity.
    pub instance: Option<u32>,
    pub interaction: Interaction,
}

/// What came of putting beginnings and ends together.
#[derive(Debug, Default)]
pub(super) struct Paired {
    /// Interactions with the cases that they belong to.
    pub interactions: Vec<(u32, Interaction)>,
    /// How many began and were never over.
    pub open: usize,
    /// How many were over and had not begun.
    pub bare: usize,
}

impl Phase {
    /// The phase that a word names; nothing if there is no word.
    pub fn of(word: &str) -> Option<Self> {
        Some(match plain(word).as_str() {
            "" => return None,
            "start" | "started" | "begin" | "began" | "beginn" | "gestartet" | "begonnen" => {
                Self::Start
            }
            "complete" | "completed" | "end" | "ended" | "ende" | "finish" | "finished"
            | "stop" | "stopped" | "done" | "abgeschlossen" | "beendet" | "fertig" => {
                Self::Complete
            }
            _ => Self::Other,
        })
    }
}

/// Puts each end to the oldest beginning of the same instance, or where there is
/// none of the same activity, that is still open. What has only one of the two
/// is a moment.
pub(super) fn pair(mut events: Vec<Phased>) -> Paired {
    // At the same time things begin before they are over. The sort keeps the
    // order of the file where both are the same.
    events.sort_by_key(|it| (it.case, it.interaction.from, it.phase));
    let mut paired = Paired::default();
    let mut open: HashMap<(u32, Option<u32>), VecDeque<usize>> = HashMap::new();
    let mut case = None;
    for event in events {
        if case != Some(event.case) {
            case = Some(event.case);
            open.clear();
        }
        let key = (event.interaction.activity, event.instance);
        match event.phase {
            Phase::Start => {
                open.entry(key).or_default().push_back(paired.interactions.len());
                paired.open += 1;
                paired.interactions.push((event.case, event.interaction));
            }
            Phase::Complete => {
                let begun = open.get_mut(&key).and_then(VecDeque::pop_front);
                match begun.and_then(|place| paired.interactions.get_mut(place)) {
                    Some((_, interaction)) => {
                        paired.open -= 1;
                        end(interaction, &event.interaction, event.interaction.from);
                    }
                    None => {
                        paired.bare += 1;
                        paired.interactions.push((event.case, event.interaction));
                    }
                }
            }
            Phase::Other => {}
        }
    }
    paired
}

fn end(interaction: &mut Interaction, end: &Interaction, until: Timestamp) {
    interaction.until = until;
    interaction.channel = interaction.channel.or(end.channel);
    interaction.hand = interaction.hand.or(end.hand);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn beginnings_and_ends_find_each_other() {
        use Phase::{Complete, Start};
        let check = |events: &[(u32, Phase, Option<u32>, i64)], expected: &[(u32, i64, i64)]| {
            let events = events.iter().map(|(activity, phase, instance, at)| {
                let at = Timestamp::from_second(*at).unwrap_or_default();
                let (channel, hand) = (None, None);
                let interaction =
                    Interaction { activity: *activity, channel, hand, from: at, until: at };
                Phased { case: 0, phase: *phase, instance: *instance, interaction }
            });
            let found = pair(events.collect()).interactions;
            let found: Vec<_> = found
                .iter()
                .map(|(_, it)| (it.activity, it.from.as_second(), it.until.as_second()))
                .collect();
            assert_eq!(found, expected);
        };
        check(&[(1, Start, None, 1), (1, Complete, None, 5)], &[(1, 1, 5)]);
        // The end stands before its beginning in the file.
        check(&[(1, Complete, None, 5), (1, Start, None, 1)], &[(1, 1, 5)]);
        // Two at once: the first to begin is the first to be over, unless an
        // instance says otherwise.
        let twice = [
            (1, Start, None, 1),
            (1, Start, None, 2),
            (1, Complete, None, 5),
            (1, Complete, None, 9),
        ];
        check(&twice, &[(1, 1, 5), (1, 2, 9)]);
        let told = [
            (1, Start, Some(1), 1),
            (1, Start, Some(2), 2),
            (1, Complete, Some(2), 5),
            (1, Complete, Some(1), 9),
        ];
        check(&told, &[(1, 1, 9), (1, 2, 5)]);
        // One of the two is missing.
        check(&[(1, Start, None, 1), (2, Complete, None, 5)], &[(1, 1, 1), (2, 5, 5)]);
        // Over as soon as it began.
        check(&[(1, Complete, None, 5), (1, Start, None, 5)], &[(1, 5, 5)]);
    }
}
