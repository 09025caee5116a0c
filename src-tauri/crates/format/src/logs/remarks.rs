//! What is said of a log that is not taken as it stands in the file. A log may
//! have a million lines with the same fault: the first of them are named, the
//! others counted.

use words::{Sentence, sentence};

use crate::import::{Fate, Remark, Report};

/// How many places are named for each kind of fault.
const NAMED: usize = 10;

/// Why something in a log is not taken as it stands there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fault {
    /// It does not say whose journey it belongs to.
    NoCase,
    /// It does not say what happened.
    NoActivity,
    /// It does not say when.
    NoTime,
    /// It says when in a way that is none.
    Time,
    /// It is over before it begins.
    Backwards,
    /// It has more fields than there are headers.
    Fields,
    /// A quote opens that is never closed.
    OpenQuote,
    /// Something in it has a name of more than a few lines.
    LongName,
    /// It is neither the beginning nor the end of something.
    Phase,
    /// It says when it was over in a way that is none.
    Until,
    /// A case without a name.
    NoName,
    /// A case with the name of another.
    SameName,
    /// An event or an object with the id of another.
    SameId,
    /// It belongs to something that the file does not have.
    NoObject,
}

/// Where in a file something stands.
#[derive(Clone, Copy, Debug)]
pub(super) struct At<'t> {
    /// The line, if it is known.
    pub line: Option<usize>,
    /// The id of an event or an object; empty if it has none.
    pub record: &'t str,
}

impl From<usize> for At<'_> {
    fn from(line: usize) -> Self {
        Self { line: Some(line), record: "" }
    }
}

impl From<Option<usize>> for At<'_> {
    fn from(line: Option<usize>) -> Self {
        Self { line, record: "" }
    }
}

/// All that was noted, each kind of fault with how often it came.
#[derive(Debug, Default)]
pub(super) struct Remarks {
    report: Report,
    counts: Vec<(Fault, Fate, usize)>,
}

impl Remarks {
    /// Notes that something is left out. `value` is what stands there, if that
    /// says more.
    pub fn left_out<'t>(&mut self, at: impl Into<At<'t>>, fault: Fault, value: &str) {
        self.note(Fate::LeftOut, at.into(), fault, value);
    }

    /// Notes that something is taken otherwise than it stands there.
    pub fn otherwise<'t>(&mut self, at: impl Into<At<'t>>, fault: Fault, value: &str) {
        self.note(Fate::Otherwise, at.into(), fault, value);
    }

    /// Notes something about all of the file.
    pub fn say(&mut self, what: Sentence) {
        self.report.otherwise(None, what);
    }

    fn note(&mut self, fate: Fate, at: At<'_>, fault: Fault, value: &str) {
        let count = match self.counts.iter_mut().find(|it| (it.0, it.1) == (fault, fate)) {
            Some((.., count)) => count,
            None => {
                self.counts.push((fault, fate, 0));
                match self.counts.last_mut() {
                    Some((.., count)) => count,
                    None => return,
                }
            }
        };
        *count += 1;
        if *count <= NAMED {
            let mut what = in_words(fault, value);
            let about = (at.line.is_none() && !at.record.is_empty()).then(|| short(at.record));
            if let Some(record) = &about {
                what = sentence!("log-record", id = record, what = what);
            }
            self.report.remarks.push(Remark { line: at.line, about, fate, what });
        }
    }

    /// What most of what was left out lacks.
    pub fn chief_reason(&self) -> Option<Sentence> {
        let left_out = self.counts.iter().filter(|(_, fate, _)| *fate == Fate::LeftOut);
        left_out.max_by_key(|(.., count)| *count).map(|(fault, ..)| in_general(*fault))
    }

    /// The report, in the order of the file.
    pub fn finish(mut self) -> Report {
        for (fault, fate, count) in &self.counts {
            if let more @ 1.. = count.saturating_sub(NAMED) {
                let what = sentence!("log-more", count = more, reason = in_general(*fault));
                self.report.remarks.push(Remark { line: None, about: None, fate: *fate, what });
            }
        }
        self.report.sort();
        self.report
    }
}

/// Why, with what stands there.
fn in_words(fault: Fault, value: &str) -> Sentence {
    let short = short(value);
    match fault {
        Fault::Time => sentence!("log-time", text = short),
        Fault::Until => sentence!("log-until", text = short),
        Fault::Phase => sentence!("log-phase", text = short),
        Fault::SameName => sentence!("log-same-name", text = short),
        Fault::SameId => sentence!("log-same-id", text = short),
        Fault::NoObject => sentence!("log-no-object", text = short),
        Fault::NoName => sentence!("log-no-name", text = short),
        other => in_general(other),
    }
}

fn short(text: &str) -> String {
    match text.char_indices().nth(60) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}

/// Why, whatever stands there.
fn in_general(fault: Fault) -> Sentence {
    match fault {
        Fault::NoCase => sentence!("log-no-case"),
        Fault::NoActivity => sentence!("log-no-activity"),
        Fault::NoTime => sentence!("log-no-time"),
        Fault::Time => sentence!("log-times"),
        Fault::Backwards => sentence!("log-backwards"),
        Fault::Fields => sentence!("log-fields"),
        Fault::OpenQuote => sentence!("row-quote"),
        Fault::LongName => sentence!("log-long-name"),
        Fault::Phase => sentence!("log-phases"),
        Fault::Until => sentence!("log-untils"),
        Fault::NoName => sentence!("log-no-names"),
        Fault::SameName => sentence!("log-same-names"),
        Fault::SameId => sentence!("log-same-ids"),
        Fault::NoObject => sentence!("log-no-objects"),
    }
}
