//! What came of reading a file: everything that was not taken as it stands
//! there.

use words::{Sentence, sentence};

/// Everything that was not taken as it stands in the file.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Report {
    /// In the order of the file where they are about a place in it.
    pub remarks: Vec<Remark>,
}

/// Something that was not taken as it stands in the file.
#[derive(Clone, Debug, PartialEq)]
pub struct Remark {
    /// The line that it is about, from 1; none if it is about more.
    pub line: Option<usize>,
    /// The file's name of the column or the record that it is about.
    pub about: Option<String>,
    /// What became of it.
    pub fate: Fate,
    /// Why, as a sentence without the place.
    pub what: Sentence,
}

/// What became of something in a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fate {
    /// It is not in the map.
    LeftOut,
    /// It is, but not as it stands there.
    Otherwise,
}

impl Report {
    /// Notes that something is left out.
    pub(crate) fn left_out(&mut self, line: impl Into<Option<usize>>, what: Sentence) {
        self.note(Fate::LeftOut, line.into(), what);
    }

    /// Notes that something is taken otherwise than it stands there.
    pub(crate) fn otherwise(&mut self, line: impl Into<Option<usize>>, what: Sentence) {
        self.note(Fate::Otherwise, line.into(), what);
    }

    fn note(&mut self, fate: Fate, line: Option<usize>, what: Sentence) {
        self.remarks.push(Remark { line, about: None, fate, what });
    }

    /// Puts the remarks into the order of the file; what is about all of it
    /// comes first.
    pub(crate) fn sort(&mut self) {
        self.remarks.sort_by_key(|remark| remark.line);
    }
}

impl Remark {
    /// The same with the line if it is about one.
    pub fn in_words(&self) -> Sentence {
        match self.line {
            Some(line) => sentence!("table-row", line = line, what = self.what.clone()),
            None => self.what.clone(),
        }
    }
}
