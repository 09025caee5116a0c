//! What there is to say about a metric, in the reader's language.

use model::Date;
use model::measures::said::{self, Counted};
use model::measures::{Concern, Point, against_last, against_target, concerns, metrics};
use words::{Explain as _, Sentence, sentence};

use super::super::desk::Desk;
use super::Gauge;

/// Whether something is good.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in super::super) enum Verdict {
    Good,
    Bad,
    /// Nobody has said which way is better, or the counts do not settle it.
    Open,
}

/// What there is to say about a metric.
pub(in super::super) struct Told {
    pub(in super::super) title: String,
    /// What it is about, if not the map.
    pub(in super::super) about: Option<String>,
    pub(in super::super) value: Option<String>,
    /// Why there is no value.
    pub(in super::super) fault: Option<String>,
    pub(in super::super) period: Option<String>,
    pub(in super::super) base: Option<String>,
    pub(in super::super) interval: Option<String>,
    /// How it stands to its target.
    pub(in super::super) standing: Option<(Verdict, String)>,
    /// How it stands to the value before.
    pub(in super::super) step: Option<(Verdict, String)>,
    /// The formula with the numbers put in, else the formula.
    pub(in super::super) formula: String,
    /// When it should have been looked at again.
    pub(in super::super) overdue: Option<String>,
    /// What it shall be, where nothing can be held against that.
    pub(in super::super) aim: Option<String>,
    /// What else somebody should see to.
    pub(in super::super) concerns: Vec<(Concern, String)>,
}

impl Told {
    pub(in super::super) fn of(desk: &Desk<'_>, gauge: &Gauge, today: Option<Date>) -> Self {
        let Gauge { metric, measured } = gauge;
        let say = |sentence: &Sentence| desk.words.say(sentence);
        let counted = Counted::of(metric, &desk.map.info.currency);
        let series = &measured.overall;
        let now = series.now();
        let title = match metric.title.trim() {
            "" => desk.words.text(&format!("metric-{}", metric.kind.word())),
            title => title.to_owned(),
        };
        let value = now.and_then(|point| point.value.as_ref().ok().copied());
        let said_value = value.map(|value| counted.value(value));
        let worked = now.and_then(|point| point.worked(metric.kind));
        let formula = match (worked, &said_value) {
            (Some(formula), Some(value)) => {
                sentence!("gauge-formula", formula = formula, value = value.clone())
            }
            (Some(formula), None) => formula,
            (None, _) => metrics::definition(metric.kind).formula.sentence(),
        };
        let standing = now.and_then(|point| against_target(metric, point)).map(|it| {
            let (target, by) = (counted.value(it.target), counted.difference(it.difference));
            let (verdict, sentence) = match (it.met, it.open && it.difference != 0.0) {
                (Some(true), false) => {
                    (Verdict::Good, sentence!("gauge-target-met", target = target, difference = by))
                }
                (Some(false), false) => (
                    Verdict::Bad,
                    sentence!("gauge-target-missed", target = target, difference = by),
                ),
                (Some(_), true) => (
                    Verdict::Open,
                    sentence!("gauge-target-open", target = target, difference = by),
                ),
                (None, _) => (
                    Verdict::Open,
                    sentence!("gauge-target-unjudged", target = target, difference = by),
                ),
            };
            (verdict, say(&sentence))
        });
        let aim = metric.target.filter(|_| standing.is_none());
        let aim = aim.map(|target| say(&sentence!("gauge-target", target = counted.value(target))));
        let mut found = concerns(metric, measured, today);
        let overdue = found.iter().position(|it| matches!(it, Concern::Overdue(_)));
        let overdue = overdue.map(|place| say(&found.remove(place).sentence()));
        // What stands in the place of the value is said there.
        found.retain(|it| !matches!(it, Concern::NoReadings | Concern::Invalid(_)));
        Self {
            title,
            about: said::subject(desk.map, metric).map(|about| say(&about)),
            value: said_value.map(|value| say(&value)),
            fault: now
                .and_then(|point| point.value.as_ref().err())
                .map(|fault| say(&fault.message())),
            period: now.map(|point| say(&said::period(point.start, point.end))),
            base: now.and_then(|point| point.n).map(|n| say(&said::base(n))),
            interval: now
                .and_then(|point| point.interval)
                .map(|interval| say(&counted.interval(&interval))),
            standing,
            step: step(desk, gauge, counted),
            formula: say(&formula),
            overdue,
            aim,
            concerns: found.into_iter().map(|it| (it.clone(), say(&it.sentence()))).collect(),
        }
    }

    /// What is said of one thing that somebody should see to.
    pub(in super::super) fn concern(&self, is_meant: impl Fn(&Concern) -> bool) -> Option<&str> {
        self.concerns.iter().find(|(concern, _)| is_meant(concern)).map(|(_, text)| &**text)
    }

    /// All of it, for those who do not see it.
    pub(in super::super) fn spoken(&self, desk: &mut Desk<'_>) -> String {
        let nothing = desk.say("gauge-nothing").to_string();
        let value = self.value.as_ref().or(self.fault.as_ref()).unwrap_or(&nothing);
        let parts = [self.about.as_ref(), Some(value), self.period.as_ref(), self.base.as_ref()];
        let verdicts = [&self.standing, &self.step].into_iter().flatten().map(|(_, text)| text);
        let concerns = self.concerns.iter().map(|(_, text)| text);
        let rest = self.aim.iter().chain(&self.overdue).chain(concerns);
        let said: Vec<&str> = parts
            .into_iter()
            .flatten()
            .chain(&self.interval)
            .chain(verdicts)
            .chain(rest)
            .map(String::as_str)
            .collect();
        format!("{}: {}", self.title, said.join("; "))
    }
}

/// How the newest value stands to the one before.
fn step(desk: &Desk<'_>, gauge: &Gauge, counted: Counted<'_>) -> Option<(Verdict, String)> {
    let Gauge { metric, measured } = gauge;
    let step = against_last(metric, &measured.overall)?;
    let earlier = measured.overall.points.iter().rev().skip(1);
    let before: &Point = earlier.into_iter().find(|point| point.value.is_ok())?;
    let since = said::period(before.start, before.end);
    let by = counted.difference(step.difference);
    let (verdict, sentence) = match step.better {
        Some(true) => {
            (Verdict::Good, sentence!("gauge-step-better", difference = by, period = since))
        }
        Some(false) => {
            (Verdict::Bad, sentence!("gauge-step-worse", difference = by, period = since))
        }
        None => (Verdict::Open, sentence!("gauge-step", difference = by, period = since)),
    };
    Some((verdict, desk.words.say(&sentence)))
}
