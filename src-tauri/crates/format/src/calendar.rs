//! What is going to be done, as a calendar file (RFC 5545).
//!
//! An action is a `VEVENT` of one whole day and no `VTODO`: the calendars that
//! most people have at work show events and leave tasks out without a word. It
//! is transparent, so nobody looks busy on that day.

use jiff::Timestamp;
use jiff::civil::Date;
use model::records::{Action, ActionState, OwnerState};
use model::{Map, facts};
use words::{Sentence, Words, plain, sentence};

/// Octets of a line, its end not counted.
const LINE: usize = 75;

/// The actions of a map that have a date, and what was left out. `written` is
/// when the map was last changed: calendars take the newer of two events with
/// the same name.
pub fn calendar(map: &Map, written: Timestamp, words: &Words) -> (Vec<u8>, Vec<Sentence>) {
    let mut lines = Lines::default();
    let stamp = written.strftime("%Y%m%dT%H%M%SZ").to_string();
    lines.put("BEGIN", "VCALENDAR");
    lines.put("VERSION", "2.0");
    lines.put("PRODID", "-//Throughline//Actions//EN");
    lines.put("CALSCALE", "GREGORIAN");
    lines.put("METHOD", "PUBLISH");
    let title = map.info.title.trim();
    if !title.is_empty() {
        lines.put("X-WR-CALNAME", &escaped(title));
    }
    let mut undated = 0_usize;
    for action in facts::in_order(&map.actions, |it: &Action| &it.position) {
        let Some(due) = action.due else {
            undated += usize::from(action.state != ActionState::Dropped);
            continue;
        };
        event(&mut lines, map, &action, due, &stamp, words);
    }
    lines.put("END", "VCALENDAR");
    let mut warnings = Vec::new();
    if map.actions.is_empty() {
        warnings.push(sentence!("actions-none"));
    }
    if undated > 0 {
        warnings.push(sentence!("calendar-undated", count = undated));
    }
    (lines.text.into_bytes(), warnings)
}

fn event(lines: &mut Lines, map: &Map, action: &Action, due: Date, stamp: &str, words: &Words) {
    let day = |date: Date| date.strftime("%Y%m%d").to_string();
    lines.put("BEGIN", "VEVENT");
    // The same action is the same event, however often the file is made.
    lines.put("UID", &format!("{}@throughline", action.id));
    lines.put("DTSTAMP", stamp);
    lines.put("DTSTART;VALUE=DATE", &day(due));
    // The end is the first day that no longer belongs to it. The last day that
    // there is has none.
    if let Ok(next) = due.tomorrow() {
        lines.put("DTEND;VALUE=DATE", &day(next));
    }
    let title = match one_line(&action.title) {
        title if title.is_empty() => plain(&words.text("unnamed-action")),
        title => title,
    };
    let done = action.state == ActionState::Done;
    lines.put("SUMMARY", &escaped(&if done { format!("✓ {title}") } else { title }));
    lines.put("DESCRIPTION", &escaped(&description(map, action, words)));
    lines.put(
        "CATEGORIES",
        &escaped(&plain(&words.text(&format!("action-kind-{}", action.kind.word())))),
    );
    lines.put(
        "STATUS",
        match action.state {
            ActionState::Idea => "TENTATIVE",
            ActionState::Agreed | ActionState::Doing | ActionState::Done => "CONFIRMED",
            ActionState::Dropped => "CANCELLED",
        },
    );
    lines.put("TRANSP", "TRANSPARENT");
    lines.put("END", "VEVENT");
}

/// How far it is, who does it, what it is about, and what else was noted.
fn description(map: &Map, action: &Action, words: &Words) -> String {
    let mut said = vec![plain(&words.text(&format!("action-state-{}", action.state.word())))];
    let owner = [team(map, action, words), person(map, action)];
    let owner: Vec<String> = owner.into_iter().filter(|it| !it.is_empty()).collect();
    if !owner.is_empty() {
        said.push(owner.join(", "));
    }
    said.extend(subjects(map, action, words));
    if !action.notes.trim().is_empty() {
        said.push(action.notes.trim().to_owned());
    }
    if !map.info.title.trim().is_empty() {
        said.push(map.info.title.trim().to_owned());
    }
    said.join("\n")
}

/// The team that answers for an action; a word where nobody or everybody does.
fn team(map: &Map, action: &Action, words: &Words) -> String {
    let named = action.owner_team.and_then(|team| map.teams.get(&team));
    match (named, action.owner_state) {
        (Some(team), _) => team.name.clone(),
        (None, Some(OwnerState::Unknown)) => plain(&words.text("owner-unknown")),
        (None, Some(OwnerState::Disputed)) => plain(&words.text("owner-disputed")),
        _ => String::new(),
    }
}

fn person(map: &Map, action: &Action) -> String {
    let person = action.owner_person.and_then(|person| map.people.get(&person));
    person.map_or_else(String::new, |person| person.name.clone())
}

/// What an action is about, each in a line of its own.
fn subjects(map: &Map, action: &Action, words: &Words) -> Vec<String> {
    let links = map.action_subjects.values().filter(|it| it.action == action.id);
    let mut said: Vec<(uuid::Uuid, String)> = links
        .filter_map(|link| {
            let card = link.card.and_then(|card| map.cards.get(&card));
            let hand_off = link.hand_off.and_then(|hand_off| map.hand_offs.get(&hand_off));
            let text = match (card, hand_off) {
                (Some(card), _) => one_line(&card.text),
                (None, Some(it)) => {
                    let name = |id| {
                        let title = map.touchpoints.get(&id).map_or("", |it| it.title.trim());
                        if title.is_empty() {
                            words.text("untitled-touchpoint")
                        } else {
                            title.to_owned()
                        }
                    };
                    format!("{} → {}", name(it.from_touchpoint), name(it.to_touchpoint))
                }
                (None, None) => return None,
            };
            Some((link.id.uuid(), text))
        })
        .collect();
    said.sort();
    said.into_iter().map(|(_, text)| text).collect()
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A text as the value of a property.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.replace("\r\n", "\n").chars() {
        match letter {
            '\\' | ';' | ',' => escaped.extend(['\\', letter]),
            '\n' | '\r' => escaped.push_str("\\n"),
            letter if letter.is_control() => escaped.push(' '),
            letter => escaped.push(letter),
        }
    }
    escaped
}

/// Lines that end as the format wants, and go on in the next where they are
/// too long.
#[derive(Default)]
struct Lines {
    text: String,
}

impl Lines {
    fn put(&mut self, name: &str, value: &str) {
        let mut room = LINE;
        for letter in name.chars().chain([':']).chain(value.chars()) {
            // A letter is never parted.
            if letter.len_utf8() > room {
                self.text.push_str("\r\n ");
                room = LINE - 1;
            }
            room -= letter.len_utf8();
            self.text.push(letter);
        }
        self.text.push_str("\r\n");
    }
}
