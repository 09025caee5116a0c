//! The language that texts are written in, where that is plain to see.

/// A language is plain if so many of a hundred letters are its script's.
const MOST_LETTERS: usize = 60;
/// Of so many letters at the least.
const ENOUGH_LETTERS: usize = 8;
/// How many Latin letters one of a word's own sign stands for.
const HEAVY: usize = 3;
/// A language of Latin letters is plain by so many of its small words.
const ENOUGH_WORDS: usize = 4;

/// Small words that hardly any other language has.
const SMALL_WORDS: [(&str, &[&str]); 7] = [
    ("en", &["the", "and", "of", "is", "with", "for", "that", "this", "their", "what", "to"]),
    ("de", &["der", "die", "das", "und", "ist", "nicht", "ein", "eine", "mit", "für", "wird"]),
    ("fr", &["le", "les", "des", "est", "une", "dans", "pour", "avec", "du", "et", "sur"]),
    ("es", &["el", "los", "las", "una", "del", "por", "para", "con", "que", "y", "su"]),
    ("it", &["il", "gli", "della", "di", "che", "è", "per", "una", "del", "con", "non"]),
    ("pt", &["os", "uma", "do", "da", "não", "para", "com", "em", "ao", "que", "seu"]),
    ("nl", &["het", "een", "van", "en", "niet", "met", "voor", "op", "zijn", "wordt", "naar"]),
];

/// The BCP 47 tag of the language that most of the texts are written in; nothing
/// where that is not plain.
pub(crate) fn language_of<'a>(texts: impl Iterator<Item = &'a str>) -> Option<&'static str> {
    let mut seen = Seen::default();
    for text in texts {
        for letter in text.chars() {
            seen.count(letter);
        }
        for word in text.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty()) {
            let word = word.to_lowercase();
            for (count, (_, small)) in seen.words.iter_mut().zip(SMALL_WORDS) {
                *count += usize::from(small.contains(&word.as_str()));
            }
        }
    }
    seen.tell()
}

#[derive(Default)]
struct Seen {
    letters: usize,
    latin: usize,
    arabic: usize,
    persian: usize,
    urdu: usize,
    hebrew: usize,
    kana: usize,
    han: usize,
    hangul: usize,
    thai: usize,
    devanagari: usize,
    greek: usize,
    words: [usize; SMALL_WORDS.len()],
}

impl Seen {
    fn count(&mut self, letter: char) {
        if !letter.is_alphabetic() {
            return;
        }
        self.letters += 1;
        match letter {
            'ٹ' | 'ڈ' | 'ڑ' | 'ے' | 'ں' => {
                self.arabic += 1;
                self.urdu += 1;
            }
            'پ' | 'چ' | 'ژ' | 'گ' | 'ک' | 'ی' => {
                self.arabic += 1;
                self.persian += 1;
            }
            '\u{600}'..='\u{6ff}' | '\u{750}'..='\u{77f}' | '\u{fb50}'..='\u{feff}' => {
                self.arabic += 1;
            }
            '\u{590}'..='\u{5ff}' => self.hebrew += 1,
            '\u{3040}'..='\u{30ff}' => self.kana += self.weigh(),
            '\u{3400}'..='\u{9fff}' | '\u{20000}'..='\u{3ffff}' => self.han += self.weigh(),
            '\u{ac00}'..='\u{d7af}' | '\u{1100}'..='\u{11ff}' => self.hangul += self.weigh(),
            '\u{e00}'..='\u{e7f}' => self.thai += 1,
            '\u{900}'..='\u{97f}' => self.devanagari += 1,
            '\u{370}'..='\u{3ff}' => self.greek += 1,
            'a'..='z' | 'A'..='Z' | '\u{c0}'..='\u{24f}' => self.latin += 1,
            _ => {}
        }
    }

    /// A letter that says as much as several Latin ones counts more: texts of
    /// those scripts are full of Latin names.
    const fn weigh(&mut self) -> usize {
        self.letters += HEAVY - 1;
        HEAVY
    }

    fn tell(&self) -> Option<&'static str> {
        let most = |count: usize| {
            self.letters >= ENOUGH_LETTERS && count * 100 >= self.letters * MOST_LETTERS
        };
        if most(self.arabic) {
            let part = |count: usize| count * 50 > self.arabic;
            return Some(match (part(self.urdu), part(self.persian)) {
                (true, _) => "ur",
                (_, true) => "fa",
                _ => "ar",
            });
        }
        // Chinese names are in any text; a Japanese one has its own letters, too.
        if most(self.kana + self.han) {
            return Some(if self.kana * 20 > self.han { "ja" } else { "zh" });
        }
        let scripts = [
            (self.hebrew, "he"),
            (self.hangul, "ko"),
            (self.thai, "th"),
            (self.devanagari, "hi"),
            (self.greek, "el"),
        ];
        if let Some((_, language)) = scripts.into_iter().find(|(count, _)| most(*count)) {
            return Some(language);
        }
        if !most(self.latin) {
            return None;
        }
        let (best, count) = self.words.iter().enumerate().max_by_key(|(_, count)| **count)?;
        let second =
            self.words.iter().enumerate().filter(|(index, _)| *index != best).map(|(_, it)| *it);
        let is_plain = *count >= ENOUGH_WORDS && *count >= 2 * second.max().unwrap_or(0);
        is_plain.then_some(SMALL_WORDS[best].0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_is_told_where_it_is_plain() {
        let check = |text: &str, expected: Option<&str>| {
            assert_eq!(language_of(std::iter::once(text)), expected, "{text}");
        };
        check("العميل يتصل بخدمة العملاء عبر الهاتف", Some("ar"));
        check("مشتری با پشتیبانی تماس می‌گیرد و گفتگو می‌کند", Some("fa"));
        check("הלקוח מתקשר לשירות הלקוחות", Some("he"));
        check("お客様がサポートに電話をかける", Some("ja"));
        check("浏览活动详情，点击报名 READ event", Some("zh"));
        check("고객이 상담원에게 전화한다", Some("ko"));
        check("Der Kunde ruft an und das Gespräch ist nicht gut für die Laune", Some("de"));
        check("The customer calls and the line is busy for what feels like hours", Some("en"));
        check("Router blinkt", None);
        check("Telefon E-Mail 你好 سلام", None);
        check("", None);
    }
}
