//! XES, the standard form of logs (IEEE 1849): traces with events in them, each
//! with attributes by their names.
//!
//! Attributes in attributes are passed over. Of the phases of an event only its
//! beginning and its end are read.

use std::collections::HashMap;

use words::sentence;

use super::columns::ColumnRole;
use super::draft::{Draft, Event};
use super::remarks::Fault;
use super::time::{self, Reading};
use super::{LogError, LogRead};
use crate::import::xml::{Step, Stop, Tag, walk};
use crate::import::{Likelihood, Source};
use crate::limits::MOST_LOG_ELEMENTS;
use crate::readings::DateOrder;

/// XES has times in the ISO form.
const READING: Reading = Reading { order: DateOrder::DayFirst, in_sheet: false };

/// Whether a text is XES.
pub(super) fn recognise(source: &Source) -> Likelihood {
    let head = source.head();
    let is_log = head.trim_start().starts_with('<') && head.contains("<log");
    let says_so = ["xes-standard", "xes.version", "<trace", "concept:name"];
    if is_log && says_so.iter().any(|it| head.contains(it)) {
        Likelihood::Sure
    } else if source.ends_in(&["xes"]) {
        Likelihood::Named
    } else {
        Likelihood::No
    }
}

pub(super) fn read(source: &Source) -> Result<LogRead, LogError> {
    let mut reader = Reader::new(source.file);
    walk(source, MOST_LOG_ELEMENTS, |step| match step {
        Step::Open { tag, line } => reader.open(&tag, line),
        Step::Text(_) => Ok(()),
        Step::Close => reader.close().map_err(Stop::Error),
    })?;
    if !reader.is_log {
        return Err(LogError::NoLog { file: source.file.to_owned() });
    }
    if source.damaged {
        reader.draft.remarks.say(sentence!("table-unreadable-characters"));
    }
    let (log, report) = reader.draft.finish()?;
    let (columns, kinds) = (Vec::new(), Vec::new());
    Ok(LogRead { log, report, format: "xes", columns, kinds, kind: None })
}

/// An element that is open and matters.
#[derive(Clone, Copy, PartialEq)]
enum Place {
    Log,
    Trace,
    Event,
    GlobalOfEvents,
    /// An attribute, or what is passed over.
    Other,
}

/// What an attribute of an event is for.
#[derive(Clone, Copy)]
enum Use {
    Activity,
    Time,
    Phase,
    Instance,
    Channel(usize),
    Hand(usize),
    Nothing,
}

struct Reader<'a> {
    draft: Draft<'a>,
    is_log: bool,
    open: Vec<Place>,
    /// The attributes that together say what happened, where there is no name.
    classifier: Vec<String>,
    default_name: String,
    uses: HashMap<String, Use>,
    trace: Trace,
    event: Held,
    traces: usize,
    /// How many traces of a name there were.
    same_names: HashMap<String, usize>,
}

#[derive(Default)]
struct Trace {
    line: usize,
    name: String,
    attributes: Vec<(String, String)>,
    /// The case, once something has happened in it.
    case: Option<u32>,
}

#[derive(Default)]
struct Held {
    line: usize,
    activity: String,
    time: String,
    phase: String,
    instance: String,
    channel: (usize, String),
    hand: (usize, String),
    classified: Vec<String>,
}

impl<'a> Reader<'a> {
    fn new(file: &'a str) -> Self {
        Self {
            draft: Draft::new(file),
            is_log: false,
            open: Vec::new(),
            classifier: Vec::new(),
            default_name: String::new(),
            uses: HashMap::new(),
            trace: Trace::default(),
            event: Held::default(),
            traces: 0,
            same_names: HashMap::new(),
        }
    }

    fn open(&mut self, tag: &Tag, line: usize) -> Result<(), Stop<LogError>> {
        let inside = self.open.last().copied();
        let place = match (inside, tag.name()) {
            (None, "log") => Place::Log,
            (Some(Place::Log), "trace") => Place::Trace,
            (Some(Place::Trace | Place::Log), "event") => Place::Event,
            (Some(Place::Log), "global") => {
                let scope = value_of(tag, "scope")?;
                if scope == "event" { Place::GlobalOfEvents } else { Place::Other }
            }
            _ => Place::Other,
        };
        self.open.push(place);
        match place {
            Place::Log => self.is_log = true,
            Place::Trace => {
                self.traces += 1;
                self.trace = Trace { line, ..Trace::default() };
            }
            Place::Event => self.event = Held { line, ..Held::default() },
            Place::GlobalOfEvents => {}
            Place::Other => match inside {
                Some(Place::Event) => self.attribute_of_event(tag)?,
                Some(Place::Trace) => self.attribute_of_trace(tag)?,
                Some(Place::GlobalOfEvents) if value_of(tag, "key")? == "concept:name" => {
                    self.default_name = meant_name(&value_of(tag, "value")?);
                }
                Some(Place::Log) if tag.name() == "classifier" && self.classifier.is_empty() => {
                    self.classifier = keys(&value_of(tag, "keys")?);
                }
                _ => {}
            },
        }
        Ok(())
    }

    fn close(&mut self) -> Result<(), LogError> {
        match self.open.pop() {
            Some(Place::Event) => self.event_is_over(),
            _ => Ok(()),
        }
    }

    fn attribute_of_trace(&mut self, tag: &Tag) -> Result<(), Stop<LogError>> {
        let (key, value) = key_and_value(tag)?;
        if key == "concept:name" {
            self.trace.name = value;
        } else if matches!(tag.name(), "string" | "int" | "float" | "boolean")
            && !key.starts_with("@@")
        {
            self.trace.attributes.push((key, value));
        }
        Ok(())
    }

    fn attribute_of_event(&mut self, tag: &Tag) -> Result<(), Stop<LogError>> {
        let (key, value) = key_and_value(tag)?;
        if value.is_empty() {
            return Ok(());
        }
        let purpose = match self.uses.get(&key) {
            Some(purpose) => *purpose,
            None => {
                let purpose = use_of(&key);
                self.uses.insert(key.clone(), purpose);
                purpose
            }
        };
        if let Some(at) = self.classifier.iter().position(|it| *it == key) {
            self.event.classified.resize(self.classifier.len(), String::new());
            self.event.classified[at].clone_from(&value);
        }
        let better = |held: &mut (usize, String), rank: usize, value: String| {
            if held.1.is_empty() || rank < held.0 {
                *held = (rank, value);
            }
        };
        match purpose {
            Use::Activity => self.event.activity = value,
            Use::Time => self.event.time = value,
            Use::Phase => self.event.phase = value,
            Use::Instance => self.event.instance = value,
            Use::Channel(rank) => better(&mut self.event.channel, rank, value),
            Use::Hand(rank) => better(&mut self.event.hand, rank, value),
            Use::Nothing => {}
        }
        Ok(())
    }

    fn event_is_over(&mut self) -> Result<(), LogError> {
        let mut held = std::mem::take(&mut self.event);
        let line = held.line;
        if self.open.last() != Some(&Place::Trace) {
            self.draft.remarks.left_out(line, Fault::NoCase, "");
            return Ok(());
        }
        if held.activity.is_empty() {
            let said = held.classified.iter().filter(|it| !it.is_empty());
            held.activity = said.map(String::as_str).collect::<Vec<_>>().join(" ");
        }
        if held.activity.is_empty() {
            held.activity.clone_from(&self.default_name);
        }
        if held.activity.is_empty() || held.time.is_empty() {
            let fault = if held.time.is_empty() { Fault::NoTime } else { Fault::NoActivity };
            self.draft.remarks.left_out(line, fault, "");
            return Ok(());
        }
        let Some(moment) = time::moment(&held.time, READING) else {
            self.draft.remarks.left_out(line, Fault::Time, &held.time);
            return Ok(());
        };
        self.draft.without_zone |= !moment.has_zone;
        self.draft.without_clock |= !moment.has_clock;
        let case = self.case()?;
        let event = Event {
            line: Some(line),
            activity: &held.activity,
            channel: &held.channel.1,
            hand: &held.hand.1,
            from: moment.at,
            until: None,
            phase: &held.phase,
            instance: &held.instance,
        };
        self.draft.take(case, event)
    }

    /// The case of the trace. Traces of the same name are cases of their own.
    fn case(&mut self) -> Result<u32, LogError> {
        if let Some(case) = self.trace.case {
            return Ok(case);
        }
        let line = self.trace.line;
        let mut name = std::mem::take(&mut self.trace.name);
        let mut fault = Fault::SameName;
        if name.is_empty() {
            name = self.traces.to_string();
            fault = Fault::NoName;
        }
        let is_new = !self.draft.has_case(&name);
        if !is_new {
            let count = self.same_names.entry(name.clone()).or_insert(1);
            loop {
                *count += 1;
                let other = format!("{name} ({count})");
                if !self.draft.has_case(&other) {
                    name = other;
                    break;
                }
            }
        }
        if !is_new || fault == Fault::NoName {
            self.draft.remarks.otherwise(line, fault, &name);
        }
        let case = self.draft.case(&name)?;
        for (key, value) in std::mem::take(&mut self.trace.attributes) {
            if let Some(of) = self.draft.trait_of(&key) {
                self.draft.know(case, of, &value);
            }
        }
        self.trace.case = Some(case);
        Ok(case)
    }
}

/// What an attribute of an event is for, by its name.
fn use_of(key: &str) -> Use {
    match key {
        "concept:name" => Use::Activity,
        "time:timestamp" => Use::Time,
        "lifecycle:transition" => Use::Phase,
        "concept:instance" => Use::Instance,
        other => {
            let hand = ColumnRole::Hand.rank(other).map(Use::Hand);
            let channel = ColumnRole::Channel.rank(other).map(Use::Channel);
            channel.or(hand).unwrap_or(Use::Nothing)
        }
    }
}

/// The name that events without one have. Many programs write something that is
/// none, because something must stand there.
fn meant_name(name: &str) -> String {
    let is_filler = name.starts_with("__")
        || ["name", "string", "unknown", "default", "none", "null", "n/a"]
            .contains(&name.to_lowercase().as_str());
    if is_filler { String::new() } else { name.to_owned() }
}

/// The attributes of a classifier: those with blanks stand in quotes. In which
/// phase something is does not say what it is.
fn keys(text: &str) -> Vec<String> {
    let mut keys = Vec::new();
    for (index, part) in text.split('\'').enumerate() {
        if index % 2 == 1 {
            keys.push(part.to_owned());
        } else {
            keys.extend(part.split_whitespace().map(str::to_owned));
        }
    }
    keys.retain(|key| key != "lifecycle:transition");
    keys
}

fn key_and_value(tag: &Tag) -> Result<(String, String), Stop<LogError>> {
    let (mut key, mut value) = (String::new(), String::new());
    for attribute in tag.attributes() {
        match attribute? {
            ("key", it) => it.trim().clone_into(&mut key),
            ("value", it) => it.trim().clone_into(&mut value),
            _ => {}
        }
    }
    Ok((key, value))
}

fn value_of(tag: &Tag, name: &str) -> Result<String, Stop<LogError>> {
    for attribute in tag.attributes() {
        let (found, value) = attribute?;
        if found == name {
            return Ok(value.trim().to_owned());
        }
    }
    Ok(String::new())
}
