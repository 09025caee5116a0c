//! OCEL, the standard form of logs in which an event belongs to several objects:
//! an order, its customer, the people who dealt with it. Versions 1 and 2, as
//! JSON and as XML.
//!
//! One type of object is chosen to be the cases; an event belongs to each case
//! that it is tied to. Objects of other types that are teams, people or channels
//! say who took part, and through what.

mod json;
mod xml;

use std::collections::{HashMap, HashSet};

use insight::Names;
use jiff::Timestamp;
use words::sentence;

use super::draft::{Draft, Event};
use super::error::{LogAmount, LogError};
use super::names::{is_channel, is_customer, is_hand};
use super::remarks::{At, Fault};
use super::time::{self, Reading};
use super::{ColumnRole, Kind, LogRead, LogRequest};
use crate::import::{Likelihood, Source, json::has_names};
use crate::limits::MOST_LOG_PARTS;
use crate::readings::DateOrder;

/// OCEL has times in the ISO form.
const READING: Reading = Reading { order: DateOrder::DayFirst, in_sheet: false };

/// Whether JSON is such a log.
pub(super) fn recognise_json(source: &Source) -> Likelihood {
    let says_so = [
        ["ocel:global-log", "ocel:version"].as_slice(),
        &["ocel:events"],
        &["ocel:objects"],
        &["objectTypes", "eventTypes"],
        &["events", "relationships", "type", "time"],
        &["objects", "relationships", "type", "id"],
    ];
    if says_so.iter().any(|names| has_names(source, names)) {
        Likelihood::Sure
    } else if source.ends_in(&["jsonocel"]) {
        Likelihood::Named
    } else {
        Likelihood::No
    }
}

/// Whether XML is such a log.
pub(super) fn recognise_xml(source: &Source) -> Likelihood {
    let head = source.head();
    let is_log = head.contains("<log");
    let says_so = ["<object-types", "<event-types", "<events", "<objects", "scope=\"object\""];
    if is_log && !head.contains("<trace") && says_so.iter().any(|it| head.contains(it)) {
        Likelihood::Sure
    } else if source.ends_in(&["xmlocel"]) {
        Likelihood::Named
    } else {
        Likelihood::No
    }
}

/// Reads JSON.
pub(super) fn read_json(source: &Source, request: &LogRequest) -> Result<LogRead, LogError> {
    let mut objects = Objects::new(source.file);
    json::read(source, &mut objects)?;
    objects.finish(source, request)
}

/// Reads XML.
pub(super) fn read_xml(source: &Source, request: &LogRequest) -> Result<LogRead, LogError> {
    let mut objects = Objects::new(source.file);
    xml::read(source, &mut objects)?;
    objects.finish(source, request)
}

/// What a file says of an event.
#[derive(Debug, Default)]
struct Told {
    line: Option<usize>,
    id: String,
    /// Of an event what happened, of an object its type.
    name: String,
    time: String,
    attributes: Vec<(String, String)>,
    /// The ids of the objects of an event.
    objects: Vec<String>,
}

/// An object.
#[derive(Debug, Default)]
struct Object {
    /// Nothing until the file has said it.
    kind: Option<u32>,
    attributes: Vec<(u32, String)>,
}

/// Something that happened.
#[derive(Debug)]
struct Happening {
    line: Option<usize>,
    activity: u32,
    channel: Option<u32>,
    hand: Option<u32>,
    at: Timestamp,
    objects: Vec<u32>,
}

/// All events and objects of a file.
struct Objects<'a> {
    file: &'a str,
    draft: Draft<'a>,
    /// The version, once something has told it.
    version: Option<u8>,
    kinds: Names,
    ids: Names,
    objects: Vec<Object>,
    attributes: Names,
    /// What happened, through what and by whom.
    names: Names,
    /// How well attributes say the channel and who took part.
    ranks: HashMap<String, [Option<usize>; 2]>,
    event_ids: HashSet<String>,
    events: Vec<Happening>,
    parts: usize,
}

impl<'a> Objects<'a> {
    fn new(file: &'a str) -> Self {
        Self {
            file,
            draft: Draft::new(file),
            version: None,
            kinds: Names::default(),
            ids: Names::default(),
            objects: Vec::new(),
            attributes: Names::default(),
            names: Names::default(),
            ranks: HashMap::new(),
            event_ids: HashSet::new(),
            events: Vec::new(),
            parts: 0,
        }
    }

    fn count(&mut self, parts: usize) -> Result<(), LogError> {
        self.parts += parts;
        if self.parts > MOST_LOG_PARTS {
            let (file, of, most) = (self.file.to_owned(), LogAmount::Parts, MOST_LOG_PARTS);
            return Err(LogError::TooMany { file, of, most });
        }
        Ok(())
    }

    fn place(&mut self, id: &str) -> u32 {
        let place = self.ids.place(id);
        if place as usize == self.objects.len() {
            self.objects.push(Object::default());
        }
        place
    }

    /// Takes in an object.
    fn object(&mut self, told: Told) -> Result<(), LogError> {
        self.count(1 + told.attributes.len())?;
        let at = At { line: told.line, record: &told.id };
        let place = self.ids.place(&told.id) as usize;
        if place == self.objects.len() {
            self.objects.push(Object::default());
        }
        let object = &mut self.objects[place];
        if object.kind.is_some() {
            self.draft.remarks.left_out(at, Fault::SameId, &told.id);
            return Ok(());
        }
        object.kind = Some(self.kinds.place(&told.name));
        for (name, value) in told.attributes {
            // Programs that have no value write that it is no number.
            if !value.is_empty() && !value.eq_ignore_ascii_case("nan") {
                object.attributes.push((self.attributes.place(&name), value));
            }
        }
        Ok(())
    }

    /// Takes in an event.
    fn event(&mut self, told: Told) -> Result<(), LogError> {
        self.count(1 + told.objects.len())?;
        let at = At { line: told.line, record: &told.id };
        let remarks = &mut self.draft.remarks;
        if !told.id.is_empty() && !self.event_ids.insert(told.id.clone()) {
            remarks.left_out(at, Fault::SameId, &told.id);
            return Ok(());
        }
        if told.name.is_empty() || told.time.is_empty() {
            let fault = if told.name.is_empty() { Fault::NoActivity } else { Fault::NoTime };
            remarks.left_out(at, fault, "");
            return Ok(());
        }
        let Some(moment) = time::moment(&told.time, READING) else {
            remarks.left_out(at, Fault::Time, &told.time);
            return Ok(());
        };
        if told.objects.is_empty() {
            remarks.left_out(at, Fault::NoCase, "");
            return Ok(());
        }
        self.draft.without_zone |= !moment.has_zone;
        self.draft.without_clock |= !moment.has_clock;
        let (mut channel, mut hand) = (None, None);
        for (name, value) in told.attributes.iter().filter(|(_, value)| !value.is_empty()) {
            let ranks = match self.ranks.get(name) {
                Some(ranks) => *ranks,
                None => {
                    let ranks = [ColumnRole::Channel.rank(name), ColumnRole::Hand.rank(name)];
                    self.ranks.insert(name.clone(), ranks);
                    ranks
                }
            };
            for (best, rank) in [(&mut channel, ranks[0]), (&mut hand, ranks[1])] {
                if let Some(rank) = rank
                    && best.is_none_or(|(found, _)| rank < found)
                {
                    *best = Some((rank, value));
                }
            }
        }
        let channel = channel.map(|(_, name)| self.names.place(name));
        let hand = hand.map(|(_, name)| self.names.place(name));
        let activity = self.names.place(&told.name);
        let mut objects: Vec<u32> = told.objects.iter().map(|id| self.place(id)).collect();
        // An order of several items is tied to its customer once for each.
        let mut seen = HashSet::new();
        objects.retain(|object| seen.insert(*object));
        let (line, at) = (told.line, moment.at);
        self.events.push(Happening { line, activity, channel, hand, at, objects });
        Ok(())
    }

    /// The log, whose cases are the objects of a type.
    fn finish(mut self, source: &Source, request: &LogRequest) -> Result<LogRead, LogError> {
        let Some(version) = self.version else {
            return Err(LogError::NoLog { file: self.file.to_owned() });
        };
        if source.damaged {
            self.draft.remarks.say(sentence!("table-unreadable-characters"));
        }
        let tallies = self.tallies();
        let kind = match &request.kind {
            Some(asked) => tallies.iter().find(|it| it.kind.name == *asked).ok_or_else(|| {
                LogError::NoSuchKind {
                    file: self.file.to_owned(),
                    kind: asked.clone(),
                    kinds: tallies.iter().map(|it| it.kind.name.clone()).collect(),
                }
            })?,
            None => match chosen(&tallies) {
                Some(kind) => kind,
                // Nothing is tied to anything: the remarks say why.
                None => return Err(self.draft.nothing()),
            },
        };
        let (place, name) = (kind.place, kind.kind.name.clone());
        self.fill(place)?;
        let (log, report) = self.draft.finish()?;
        Ok(LogRead {
            log,
            report,
            format: if version == 1 { "ocel-1" } else { "ocel-2" },
            columns: Vec::new(),
            kinds: tallies.into_iter().map(|it| it.kind).collect(),
            kind: Some(name),
        })
    }

    /// Puts the events into the cases.
    fn fill(&mut self, kind: u32) -> Result<(), LogError> {
        let is_of = |is: fn(&str) -> bool| -> Vec<bool> {
            let other = self.kinds.iter().enumerate();
            other.map(|(place, name)| place != kind as usize && is(name)).collect()
        };
        let (hands, channels) = (is_of(is_hand), is_of(is_channel));
        for event in &self.events {
            let of = |kinds: &[bool]| {
                let mut objects = event.objects.iter();
                let found = objects.find(|&&object| {
                    let kind = self.objects[object as usize].kind;
                    kind.is_some_and(|kind| kinds[kind as usize])
                });
                found.map_or("", |object| self.ids.name(*object))
            };
            let told = |name: Option<u32>| name.map(|name| self.names.name(name));
            for &object in &event.objects {
                let Object { kind: of_kind, attributes } = &self.objects[object as usize];
                if of_kind.is_none() {
                    let id = self.ids.name(object);
                    let at = At { line: event.line, record: "" };
                    self.draft.remarks.otherwise(at, Fault::NoObject, id);
                }
                if *of_kind != Some(kind) {
                    continue;
                }
                let id = self.ids.name(object);
                let is_new = !self.draft.has_case(id);
                let case = self.draft.case(id)?;
                if is_new {
                    for (name, value) in attributes {
                        if let Some(of) = self.draft.trait_of(self.attributes.name(*name)) {
                            self.draft.know(case, of, value);
                        }
                    }
                }
                let event = Event {
                    line: event.line,
                    activity: self.names.name(event.activity),
                    channel: told(event.channel).unwrap_or_else(|| of(&channels)),
                    hand: told(event.hand).unwrap_or_else(|| of(&hands)),
                    from: event.at,
                    until: None,
                    phase: "",
                    instance: "",
                };
                self.draft.take(case, event)?;
            }
        }
        Ok(())
    }

    /// What the objects of each type have in events; types without any are left
    /// out.
    fn tallies(&self) -> Vec<Tally> {
        let mut tallies: Vec<Tally> = (0..self.kinds.len() as u32)
            .map(|place| {
                let name = self.kinds.name(place).to_owned();
                let kind = Kind { name, objects: 0, interactions: 0 };
                Tally { place, kind, events: 0 }
            })
            .collect();
        let mut seen = vec![false; self.objects.len()];
        let mut last_event = vec![usize::MAX; tallies.len()];
        for (index, event) in self.events.iter().enumerate() {
            for &object in &event.objects {
                let Some(kind) = self.objects[object as usize].kind else { continue };
                let tally = &mut tallies[kind as usize];
                tally.kind.interactions += 1;
                tally.kind.objects +=
                    usize::from(!std::mem::replace(&mut seen[object as usize], true));
                let last = std::mem::replace(&mut last_event[kind as usize], index);
                tally.events += usize::from(last != index);
            }
        }
        tallies.retain(|it| it.kind.interactions > 0);
        tallies
    }
}

/// What the objects of a type have in events.
struct Tally {
    place: u32,
    kind: Kind,
    /// How many events have one of them.
    events: usize,
}

/// The type whose objects are most like customers with a journey: one that is
/// called so, and else the one that most events belong to and whose objects have
/// two of them or more.
fn chosen(tallies: &[Tally]) -> Option<&Tally> {
    let fullest = |of: &mut dyn Iterator<Item = &'_ Tally>| -> Option<u32> {
        of.max_by_key(|it| (it.events, it.kind.objects, u32::MAX - it.place)).map(|it| it.place)
    };
    let is_journey = |it: &&Tally| it.kind.interactions >= 2 * it.kind.objects;
    let is_free = |it: &&Tally| !is_hand(&it.kind.name) && !is_channel(&it.kind.name);
    let place = fullest(&mut tallies.iter().filter(|it| is_customer(&it.kind.name)))
        .or_else(|| fullest(&mut tallies.iter().filter(is_free).filter(is_journey)))
        .or_else(|| fullest(&mut tallies.iter().filter(is_free)))
        .or_else(|| fullest(&mut tallies.iter()))?;
    tallies.iter().find(|it| it.place == place)
}
