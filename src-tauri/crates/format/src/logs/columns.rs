//! What the columns of a log mean, told by their headers and by what stands in
//! them.

use std::collections::HashSet;

use csv::StringRecord;
use words::{Sentence, sentence};

use super::pairs::Phase;
use super::time::{self, Clock};

/// What a column of a log can mean.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ColumnRole {
    /// Whose journey it is.
    Case,
    /// What happened.
    Activity,
    /// When, or when it began. Of two such columns the first is the day and the
    /// second the time of day.
    Time,
    /// When it was over.
    Until,
    /// Whether it began or was over.
    Phase,
    /// Which beginning and which end belong together.
    Instance,
    /// Through which channel.
    Channel,
    /// Who at the company took part: a team, a person or a system.
    Hand,
    /// What is known of the case as a whole.
    Trait,
    /// Nothing that is read.
    Ignore,
}

/// A column of a log, and what was made of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LogColumn {
    /// Its header.
    pub header: String,
    /// What it was taken for.
    pub role: ColumnRole,
    /// Some of what stands in it.
    pub samples: Vec<String>,
}

impl ColumnRole {
    /// All of them, in the order in which people look for them.
    pub const ALL: [Self; 10] = [
        Self::Case,
        Self::Activity,
        Self::Time,
        Self::Until,
        Self::Channel,
        Self::Hand,
        Self::Phase,
        Self::Instance,
        Self::Trait,
        Self::Ignore,
    ];

    /// What it is called.
    pub fn in_words(self) -> Sentence {
        match self {
            Self::Case => sentence!("log-role-case"),
            Self::Activity => sentence!("log-role-activity"),
            Self::Time => sentence!("log-role-time"),
            Self::Until => sentence!("log-role-until"),
            Self::Phase => sentence!("log-role-phase"),
            Self::Instance => sentence!("log-role-instance"),
            Self::Channel => sentence!("log-role-channel"),
            Self::Hand => sentence!("log-role-hand"),
            Self::Trait => sentence!("log-role-trait"),
            Self::Ignore => sentence!("log-role-ignore"),
        }
    }

    /// Names it in commands and in what others read.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Case => "case",
            Self::Activity => "activity",
            Self::Time => "time",
            Self::Until => "until",
            Self::Phase => "phase",
            Self::Instance => "instance",
            Self::Channel => "channel",
            Self::Hand => "hand",
            Self::Trait => "trait",
            Self::Ignore => "ignore",
        }
    }
}

/// How many rows are looked at to tell what columns hold.
pub(super) const PROFILED: usize = 10_000;
/// How many values of a column are shown.
const SAMPLES: usize = 3;
/// How many of the first values of a column tell whether they are times.
const TRIED: usize = 200;

/// What stands in a column.
#[derive(Debug, Default)]
pub(super) struct Profile {
    values: usize,
    different: HashSet<String>,
    tried: usize,
    days: usize,
    clocks: usize,
    phases: usize,
    samples: Vec<String>,
    /// Whether there are days of which the day or the month may come first.
    pub needs_order: bool,
}

impl Profile {
    pub fn take(&mut self, text: &str, reading: time::Reading) {
        if text.is_empty() {
            return;
        }
        self.values += 1;
        self.needs_order |= time::needs_order(text);
        if !self.different.contains(text) {
            if self.samples.len() < SAMPLES {
                self.samples.push(text.chars().take(80).collect());
            }
            self.different.insert(text.to_owned());
        }
        if self.tried < TRIED {
            self.tried += 1;
            match time::look(text, reading) {
                Some(Clock::Day | Clock::Both) => self.days += 1,
                Some(Clock::TimeOfDay) => self.clocks += 1,
                None => {}
            }
            self.phases += usize::from(Phase::of(text).is_some_and(|it| it != Phase::Other));
        }
    }

    /// Whether nearly all values are times.
    fn is_time(&self) -> bool {
        self.tried > 0 && self.days * 10 >= self.tried * 8
    }

    fn is_clock(&self) -> bool {
        self.tried > 0 && self.clocks * 10 >= self.tried * 8
    }

    fn is_phase(&self) -> bool {
        self.phases * 2 >= self.tried.max(1) && self.different.len() <= 20
    }

    fn has_words(&self) -> bool {
        self.samples.iter().any(|text| text.chars().any(char::is_alphabetic))
    }

    fn repeats(&self) -> bool {
        self.different.len() < self.values
    }
}

/// What the columns of a table mean, by their headers and what stands in them.
pub(super) fn recognise(headers: &StringRecord, profiles: &[Profile]) -> Vec<ColumnRole> {
    let mut roles = vec![ColumnRole::Trait; headers.len()];
    let mut free: Vec<usize> = (0..headers.len()).collect();
    let mut give = |role: ColumnRole, fits: &dyn Fn(&Profile) -> bool| {
        let best = free
            .iter()
            .filter_map(|&column| {
                profiles.get(column).filter(|it| it.values > 0 && fits(it))?;
                Some((role.rank(headers.get(column)?)?, column))
            })
            .min();
        if let Some((_, column)) = best {
            roles[column] = role;
            free.retain(|it| *it != column);
        }
        best.is_some()
    };
    let is_time = give(ColumnRole::Time, &Profile::is_time);
    if !is_time {
        give(ColumnRole::Time, &|it| it.days > 0);
    }
    give(ColumnRole::Until, &Profile::is_time);
    let has_phase = give(ColumnRole::Phase, &Profile::is_phase);
    let named_activity = give(ColumnRole::Activity, &|it| !it.is_time());
    // What is different in each row tells rows apart, not customers.
    let named_case =
        give(ColumnRole::Case, &Profile::repeats) || give(ColumnRole::Case, &|it| !it.is_time());
    give(ColumnRole::Channel, &|it| !it.is_time());
    give(ColumnRole::Hand, &|it| !it.is_time());
    if has_phase {
        give(ColumnRole::Instance, &Profile::repeats);
    }
    by_content(&mut roles, free, profiles, (named_case, named_activity));
    roles
}

/// Whether the times have a time of day: that is when something happened.
pub(super) fn has_clock(roles: &[ColumnRole], profiles: &[Profile]) -> bool {
    roles.iter().zip(profiles).any(|(role, profile)| {
        let has_clock = |text: &String| text.contains(':');
        *role == ColumnRole::Time
            && profile.is_time()
            && !profile.samples.is_empty()
            && profile.samples.iter().all(has_clock)
    })
}

/// Finds what no header has told.
fn by_content(
    roles: &mut [ColumnRole],
    mut free: Vec<usize>,
    profiles: &[Profile],
    (named_case, named_activity): (bool, bool),
) {
    let mut give = |roles: &mut [ColumnRole], role, found: Option<usize>| {
        if let Some(column) = found {
            roles[column] = role;
            free.retain(|it| *it != column);
        }
        free.clone()
    };
    let mut left = give(roles, ColumnRole::Ignore, None);
    let has = |roles: &[ColumnRole], role| roles.contains(&role);
    if !has(roles, ColumnRole::Time) {
        let found = left.iter().copied().find(|&it| profiles[it].is_time());
        left = give(roles, ColumnRole::Time, found);
    }
    // A day and a time of day stand in two columns.
    let only_days = roles.iter().zip(profiles).any(|(role, it)| {
        *role == ColumnRole::Time && it.samples.iter().all(|text| !text.contains(':'))
    });
    if only_days {
        let found = left.iter().copied().find(|&it| profiles[it].is_clock());
        left = give(roles, ColumnRole::Time, found);
    }
    let is_name = |it: &Profile| !it.is_time() && !it.is_clock() && it.values > 0;
    if !named_case {
        // Whoever comes often, and of whom there are many.
        let found = left
            .iter()
            .copied()
            .filter(|&it| is_name(&profiles[it]) && profiles[it].repeats())
            .max_by_key(|&it| (profiles[it].different.len(), usize::MAX - it));
        let found = found.filter(|&it| profiles[it].different.len() > 1);
        left = give(roles, ColumnRole::Case, found);
    }
    if !named_activity {
        // What happens has few names and comes again and again.
        let found = left
            .iter()
            .copied()
            .filter(|&it| {
                let profile = &profiles[it];
                is_name(profile)
                    && profile.has_words()
                    && profile.different.len() > 1
                    && profile.different.len() * 2 <= profile.values.max(4)
            })
            .max_by_key(|&it| (profiles[it].different.len(), usize::MAX - it));
        give(roles, ColumnRole::Activity, found);
    }
}

/// The columns with what was made of them.
pub(super) fn uses(
    headers: &StringRecord,
    roles: &[ColumnRole],
    profiles: Vec<Profile>,
) -> Vec<LogColumn> {
    let columns = headers.iter().zip(roles).zip(profiles);
    columns
        .map(|((header, role), profile)| LogColumn {
            header: header.trim().to_owned(),
            role: *role,
            samples: profile.samples,
        })
        .collect()
}
