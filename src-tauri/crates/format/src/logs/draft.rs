//! A log that is being read.

use insight::{Case, Interaction, Log, Names};
use jiff::Timestamp;
use words::{Value, sentence};

use super::error::{LogAmount, LogError};
use super::pairs::{self, Phase, Phased};
use super::remarks::{Fault, Remarks};
use super::traits::Candidates;
use crate::import::Report;
use crate::limits;

/// The most bytes that a name may have.
const LONGEST_NAME: usize = 1_000;

/// A log that is being read.
pub(super) struct Draft<'a> {
    file: &'a str,
    log: Log,
    cases: Names,
    traits: Candidates,
    phased: Vec<Phased>,
    instances: Names,
    found: usize,
    pub remarks: Remarks,
    /// Whether some time does not say where it was that time.
    pub without_zone: bool,
    /// Whether some time is a day alone.
    pub without_clock: bool,
    /// Whether what is no trait after all is said.
    pub traits_are_asked_for: bool,
}

/// Something that happened, as a file tells it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Event<'a> {
    /// Where in the file.
    pub line: Option<usize>,
    pub activity: &'a str,
    pub channel: &'a str,
    pub hand: &'a str,
    pub from: Timestamp,
    pub until: Option<Timestamp>,
    /// Empty if the file does not tell beginnings from ends.
    pub phase: &'a str,
    pub instance: &'a str,
}

impl<'a> Draft<'a> {
    pub fn new(file: &'a str) -> Self {
        Self {
            file,
            log: Log::default(),
            cases: Names::default(),
            traits: Candidates::default(),
            phased: Vec::new(),
            instances: Names::default(),
            found: 0,
            remarks: Remarks::default(),
            without_zone: false,
            without_clock: false,
            traits_are_asked_for: false,
        }
    }

    fn too_many(&self, of: LogAmount, most: usize) -> LogError {
        LogError::TooMany { file: self.file.to_owned(), of, most }
    }

    /// The case of that name; it is new if there was none.
    pub fn case(&mut self, name: &str) -> Result<u32, LogError> {
        let place = self.cases.place(name);
        if place as usize == self.log.cases.len() {
            if self.log.cases.len() == limits::MOST_CASES {
                return Err(self.too_many(LogAmount::Cases, limits::MOST_CASES));
            }
            self.log.cases.push(Case { name: name.to_owned(), ..Case::default() });
        }
        Ok(place)
    }

    /// Whether there is a case of that name.
    pub fn has_case(&self, name: &str) -> bool {
        self.cases.has(name)
    }

    /// Takes in something that happened in a case.
    pub fn take(&mut self, case: u32, event: Event<'_>) -> Result<(), LogError> {
        let Event { line, activity, channel, hand, from, until, phase, instance } = event;
        if [activity, channel, hand].iter().any(|name| name.len() > LONGEST_NAME) {
            self.remarks.left_out(line, Fault::LongName, "");
            return Ok(());
        }
        if self.found == limits::MOST_INTERACTIONS {
            return Err(self.too_many(LogAmount::Interactions, limits::MOST_INTERACTIONS));
        }
        self.found += 1;
        let until = match until {
            Some(until) if until < from => {
                self.remarks.otherwise(line, Fault::Backwards, "");
                from
            }
            until => until.unwrap_or(from),
        };
        let optional =
            |names: &mut Names, name: &str| (!name.is_empty()).then(|| names.place(name));
        let interaction = Interaction {
            activity: self.log.activities.place(activity),
            channel: optional(&mut self.log.channels, channel),
            hand: optional(&mut self.log.hands, hand),
            from,
            until,
        };
        for (names, of) in [
            (&self.log.activities, LogAmount::Activities),
            (&self.log.channels, LogAmount::Channels),
            (&self.log.hands, LogAmount::Hands),
        ] {
            if names.len() > limits::MOST_NAMES {
                return Err(self.too_many(of, limits::MOST_NAMES));
            }
        }
        match Phase::of(phase) {
            None => self.put(case, interaction),
            Some(Phase::Other) => self.remarks.left_out(line, Fault::Phase, phase),
            Some(phase) => {
                let instance = optional(&mut self.instances, instance);
                self.phased.push(Phased { case, phase, instance, interaction });
            }
        }
        Ok(())
    }

    fn put(&mut self, case: u32, interaction: Interaction) {
        if let Some(case) = self.log.cases.get_mut(case as usize) {
            case.interactions.push(interaction);
        }
    }

    /// The place of a trait of that name; nothing if there are too many.
    pub fn trait_of(&mut self, name: &str) -> Option<usize> {
        self.traits.place(name)
    }

    /// Notes what is known of a case.
    pub fn know(&mut self, case: u32, of: usize, value: &str) {
        if value.len() <= LONGEST_NAME {
            self.traits.take(of, case, value);
        }
    }

    /// The log and what was not taken into it.
    pub fn finish(mut self) -> Result<(Log, Report), LogError> {
        let paired = pairs::pair(std::mem::take(&mut self.phased));
        for (case, interaction) in paired.interactions {
            self.put(case, interaction);
        }
        if paired.open > 0 {
            self.remarks.say(sentence!("log-open", count = paired.open));
        }
        if self.without_zone {
            self.remarks.say(sentence!("log-no-zone"));
        }
        if self.without_clock {
            self.remarks.say(sentence!("log-no-clock"));
        }
        if self.traits_are_asked_for {
            let names: Vec<&str> = self.traits.failed().collect();
            if !names.is_empty() {
                self.remarks.say(sentence!("log-no-traits", names = Value::list(names)));
            }
        }
        self.log.traits = self.traits.give(&mut self.log.cases);
        let log = self.log.sorted();
        if log.is_empty() {
            return Err(nothing(self.file, &self.remarks));
        }
        Ok((log, self.remarks.finish()))
    }

    /// That nothing has happened, and why not.
    pub fn nothing(&self) -> LogError {
        nothing(self.file, &self.remarks)
    }
}

fn nothing(file: &str, remarks: &Remarks) -> LogError {
    LogError::NoInteractions { file: file.to_owned(), reason: remarks.chief_reason() }
}
