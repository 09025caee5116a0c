//! What may still tell too much in a copy: nobody but a person can say.

use model::{Map, RecordKind};
use uuid::Uuid;

use super::terms::{Terms, addresses};
use super::{Redaction, Secret, texts};

/// Something that may still tell too much.
#[derive(Clone, Debug, PartialEq)]
pub struct Remains {
    /// What it may tell.
    pub doubt: Doubt,
    /// The kind of the record that it stands in.
    pub record: RecordKind,
    /// That record.
    pub id: Uuid,
    /// What stands there: the word, or the text that it is in.
    pub text: String,
}

/// What a text may still tell.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Doubt {
    /// A name, which may be a word like any other or the name of something else.
    Name,
    /// An address of mail.
    Mail,
    /// A telephone number.
    Phone,
    /// What somebody said, in quotation marks.
    Quotation,
    /// An amount of money.
    Amount,
}

impl Doubt {
    /// Every one of them, in the order in which a person is told of them.
    pub const ALL: [Self; 5] = [Self::Name, Self::Mail, Self::Phone, Self::Quotation, Self::Amount];

    /// The word that names it in the catalogue.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Mail => "mail",
            Self::Phone => "phone",
            Self::Quotation => "quotation",
            Self::Amount => "amount",
        }
    }
}

/// A telephone number has at least so many digits, and at most so many.
const DIGITS: std::ops::RangeInclusive<usize> = 7..=15;

/// Words for money beside a number, without the letters of ISO 4217.
const MONEY: &[&str] =
    &["euro", "euros", "dollar", "dollars", "pound", "pounds", "cent", "cents", "franken"];

/// All that remains in a map in which nothing certain is named any more.
pub(super) fn remaining(map: &Map, redaction: &Redaction, terms: &Terms) -> Vec<Remains> {
    let mut remains = Vec::new();
    let (people, said, money) = (
        redaction.removes(Secret::Names) || !redaction.teams.is_empty(),
        redaction.removes(Secret::Quotes),
        redaction.removes(Secret::Costs),
    );
    for (record, _, text) in texts(map) {
        let mut say = |doubt, what: &str| {
            let (record, id) = (record.kind(), record.uuid());
            remains.push(Remains { doubt, record, id, text: what.to_owned() });
        };
        for word in terms.doubtful(&text) {
            say(Doubt::Name, word);
        }
        if people {
            addresses(&text).for_each(|(_, address)| say(Doubt::Mail, address));
            numbers(&text).into_iter().for_each(|number| say(Doubt::Phone, number));
        }
        if said && quotes(&text) {
            say(Doubt::Quotation, &text);
        }
        if money && has_amount(&text) {
            say(Doubt::Amount, &text);
        }
    }
    remains
}

/// What in a text looks like telephone numbers.
fn numbers(text: &str) -> Vec<&str> {
    let is_part = |letter: char| letter.is_numeric() || " +-/().\u{a0}".contains(letter);
    let runs = text.split(|letter: char| !is_part(letter));
    let numbers = runs.map(|run| {
        let run = run.trim_end_matches(|letter: char| !letter.is_numeric());
        run.trim_start_matches(|letter: char| !letter.is_numeric() && letter != '+')
    });
    numbers.filter(|it| is_number(it)).collect()
}

fn is_number(run: &str) -> bool {
    let digits = run.chars().filter(|it| it.is_numeric()).count();
    let begins = run.starts_with(['+', '0', '٠', '۰']);
    let groups: Vec<&str> = run.split(|letter: char| !letter.is_numeric()).collect();
    // Two short groups and a year, or the other way round, are a date.
    let is_date = matches!(
        groups.iter().map(|it| it.len()).collect::<Vec<_>>()[..],
        [1..=2, 1..=2, 4] | [4, 1..=2, 1..=2]
    );
    begins && DIGITS.contains(&digits) && !is_date
}

/// Whether something stands in quotation marks.
fn quotes(text: &str) -> bool {
    text.contains(['“', '”', '„', '«', '»', '「', '『', '‹']) || text.matches('"').count() > 1
}

/// Whether a number stands beside a sign or a word for money.
fn has_amount(text: &str) -> bool {
    let letters: Vec<char> = text.chars().filter(|it| !it.is_whitespace()).collect();
    let is_digit = |index: Option<usize>| {
        index.and_then(|it| letters.get(it)).is_some_and(|it| it.is_numeric())
    };
    let by_sign = letters.iter().enumerate().any(|(index, letter)| {
        is_money_sign(*letter) && (is_digit(index.checked_sub(1)) || is_digit(Some(index + 1)))
    });
    by_sign || by_word(text)
}

fn by_word(text: &str) -> bool {
    let words: Vec<&str> =
        text.split(|letter: char| !letter.is_alphanumeric()).filter(|it| !it.is_empty()).collect();
    let is_number = |word: &&str| word.chars().all(char::is_numeric);
    let is_money = |word: &&str| {
        model::measures::is_currency(word) || MONEY.contains(&word.to_lowercase().as_str())
    };
    words.windows(2).any(|pair| {
        let [one, other] = pair else { return false };
        (is_number(one) && is_money(other)) || (is_money(one) && is_number(other))
    })
}

/// Signs of the Unicode category of currencies.
const fn is_money_sign(letter: char) -> bool {
    matches!(
        letter,
        '$' | '¢'..='¥'
            | '\u{58f}'
            | '\u{60b}'
            | '\u{9f2}'..='\u{9f3}'
            | '\u{e3f}'
            | '\u{17db}'
            | '\u{20a0}'..='\u{20c0}'
            | '\u{fdfc}'
            | '\u{fe69}'
            | '\u{ff04}'
            | '\u{ffe0}'..='\u{ffe1}'
            | '\u{ffe5}'..='\u{ffe6}'
            | '元'
            | '円'
    )
}
