//! What everything is laid out with: the map, the words, the shaper.

use std::collections::HashMap;
use std::sync::Arc;

use model::measures::said;
use model::records::{Claim, OwnerState, Person, Persona, Team};
use model::{Date, Id, Map, facts};
use scene::{Align, Direction, Hue, TextBlock, TextStyle};
use words::{Sentence, Word, Words};

use super::colours::Colours;
use super::emotions::Strand;
use super::look::Air;
use super::overlay::Overlay;
use super::places::Tagged;
use super::sketch::Sketch;
use crate::CurveShape;
use crate::elsewhere::Elsewhere;
use crate::pictures::Pictures;
use crate::text::Shaper;

/// The table at which one scene is made.
pub(super) struct Desk<'a> {
    pub(super) map: &'a Map,
    pub(super) direction: Direction,
    pub(super) air: &'static Air,
    pub(super) curve_shape: CurveShape,
    pub(super) language: &'a str,
    /// The source that is said once for most cards.
    pub(super) common_source: Option<&'a str>,
    /// The tags of the cards.
    pub(super) tagged: &'a Tagged,
    /// What the colours of the cards say.
    pub(super) colours: &'a Colours,
    pub(super) shaper: &'a mut Shaper,
    pub(super) pictures: &'a mut Pictures,
    pub(super) words: &'a Words,
    /// What is known of other maps.
    pub(super) elsewhere: Option<&'a Elsewhere>,
    /// What is drawn over the map.
    pub(super) overlay: Option<&'a Overlay>,
    pub(super) vocabulary: &'a mut Vocabulary,
}

/// Messages that have been looked up: a map says the same few again and again.
#[derive(Default)]
pub(super) struct Vocabulary {
    texts: HashMap<String, Arc<str>>,
}

/// Who answers for something.
#[derive(Clone, Copy)]
pub(super) struct Ownership<'a> {
    pub(super) state: Option<OwnerState>,
    pub(super) team: Option<Id<Team>>,
    pub(super) person: Option<Id<Person>>,
    /// Of what the claims are that belong to it.
    pub(super) of: &'a dyn Fn(&Claim) -> bool,
}

impl Desk<'_> {
    /// A message without variables.
    pub(super) fn say(&mut self, id: &str) -> Arc<str> {
        if let Some(text) = self.vocabulary.texts.get(id) {
            return Arc::clone(text);
        }
        let text: Arc<str> = self.words.text(id).into();
        self.vocabulary.texts.insert(id.to_owned(), Arc::clone(&text));
        text
    }

    /// A message about one small whole number, called `number` in it.
    pub(super) fn say_number(&mut self, id: &str, number: i64) -> Arc<str> {
        let key = format!("{id}/{number}");
        if let Some(text) = self.vocabulary.texts.get(&key) {
            return Arc::clone(text);
        }
        let text: Arc<str> = self.words.with(id, &[("number", Word::Number(number as f64))]).into();
        self.vocabulary.texts.insert(key, Arc::clone(&text));
        text
    }

    /// A day.
    pub(super) fn day(&mut self, date: Date) -> Arc<str> {
        let key = date.to_string();
        if let Some(text) = self.vocabulary.texts.get(&key) {
            return Arc::clone(text);
        }
        let text: Arc<str> = self.joined(&said::day(date)).into();
        self.vocabulary.texts.insert(key, Arc::clone(&text));
        text
    }

    /// How many cases something rests on.
    pub(super) fn base(&self, n: i64) -> String {
        self.joined(&said::base(n as f64))
    }

    /// A few words that stay on one line, and run one way.
    fn joined(&self, sentence: &Sentence) -> String {
        words::plain(&self.words.say(sentence)).replace(' ', "\u{a0}")
    }

    /// A rating or a difference with its sign.
    pub(super) fn signed(&self, number: f64) -> String {
        self.words.signed(number)
    }

    /// A message with things put in.
    pub(super) fn say_with(&self, id: &str, values: &[(&str, Word<'_>)]) -> String {
        self.words.with(id, values)
    }

    /// A text, or the message that stands for its absence.
    pub(super) fn text_or(&mut self, text: &str, id: &str) -> Arc<str> {
        if text.trim().is_empty() { self.say(id) } else { text.into() }
    }

    /// A text that is as wide as it is.
    pub(super) fn line(&mut self, text: &str, style: TextStyle) -> Arc<TextBlock> {
        self.shaper.lay_out(text, style, None, self.language)
    }

    /// A text that is as wide as it is, but no wider than there is room.
    pub(super) fn fitted(&mut self, text: &str, style: TextStyle, room: f32) -> Arc<TextBlock> {
        let line = self.line(text, style);
        if line.size.width <= room { line } else { self.aligned(text, style, room) }
    }

    /// The same in no more room than its longest line takes, whatever its alignment.
    pub(super) fn snug(&mut self, text: &str, style: TextStyle, room: f32) -> Arc<TextBlock> {
        let block = self.fitted(text, style, room);
        if !block.max_width.is_finite() {
            return block;
        }
        let longest = block.lines.iter().map(|line| line.width).fold(0.0, f32::max);
        self.aligned(text, style, longest.ceil())
    }

    /// A text that begins at the side where it begins by itself.
    pub(super) fn paragraph(&mut self, text: &str, style: TextStyle, width: f32) -> Arc<TextBlock> {
        self.shaper.lay_out(text, style, Some(width), self.language)
    }

    /// A text that begins at the side where the map begins.
    pub(super) fn aligned(&mut self, text: &str, style: TextStyle, width: f32) -> Arc<TextBlock> {
        let block = self.paragraph(text, style, width);
        if block.direction == self.direction || style.align == Align::Center {
            return block;
        }
        let align = match style.align {
            Align::Start => Align::End,
            Align::End => Align::Start,
            Align::Center => Align::Center,
        };
        self.paragraph(text, TextStyle { align, ..style }, width)
    }

    /// A sheet for a node of that width.
    pub(super) fn sketch(&self, width: f32) -> Sketch {
        Sketch::new(self.direction, width)
    }

    /// What a persona is called and the hue of its line; nothing where none is
    /// named.
    pub(super) fn persona(&mut self, persona: Option<Id<Persona>>) -> Option<(Arc<str>, Hue)> {
        let personas = persona.map(|_| facts::personas(self.map))?;
        let place = personas.iter().position(|it| Some(it.id) == persona)?;
        let name = self.text_or(&personas[place].name, "untitled-persona");
        Some((name, Strand::of(place).hue))
    }

    /// Who answers for a thing, in words; nothing where nobody has asked.
    pub(super) fn owner(&mut self, owner: Ownership<'_>) -> Option<(OwnerState, String)> {
        let state = owner.state?;
        let text = match state {
            OwnerState::Owned => self.name_of(owner.team, owner.person),
            OwnerState::Unknown => self.say("owner-unknown").to_string(),
            OwnerState::Disputed => {
                let word = self.say("owner-disputed");
                let claims = self.claims(owner.of);
                if claims.is_empty() { word.to_string() } else { format!("{word}: {claims}") }
            }
        };
        Some((state, text))
    }

    /// A team, a person in it, or both.
    pub(super) fn name_of(&mut self, team: Option<Id<Team>>, person: Option<Id<Person>>) -> String {
        let team = team.and_then(|id| self.map.teams.get(&id)).map(|team| &*team.name);
        let person = person.and_then(|id| self.map.people.get(&id)).map(|person| &*person.name);
        let names: Vec<&str> = [team, person].into_iter().flatten().collect();
        names.join(", ")
    }

    /// The sides of a dispute, in order.
    pub(super) fn claims(&mut self, of: &dyn Fn(&Claim) -> bool) -> String {
        let mut claims: Vec<Arc<Claim>> =
            self.map.claims.values().filter(|claim| of(claim)).map(Arc::clone).collect();
        claims.sort_by(|a, b| (&a.position, a.id).cmp(&(&b.position, b.id)));
        let names: Vec<String> = claims
            .iter()
            .map(|claim| self.name_of(claim.team, claim.person))
            .filter(|name| !name.is_empty())
            .collect();
        names.join(" / ")
    }
}
