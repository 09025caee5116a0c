//! What the names in a file mean: lanes, channels, ratings, owners.

use std::collections::HashMap;

use model::records::LaneKind;
use model::stock::{self, StockChannel};
use words::Words;

use crate::table::columns::plain;

/// A small Latin letter without its accent, as people type it who do not have it
/// on their keyboards.
pub(crate) const fn unaccented(letter: char) -> char {
    match letter {
        'à'..='å' | 'ą' | 'ă' => 'a',
        'ç' | 'ć' | 'č' => 'c',
        'è'..='ë' | 'ę' | 'ě' => 'e',
        'ì'..='ï' => 'i',
        'ł' => 'l',
        'ñ' | 'ń' | 'ň' => 'n',
        'ò'..='ö' | 'ø' | 'ő' => 'o',
        'ś' | 'š' => 's',
        'ù'..='ü' | 'ű' => 'u',
        'ý' | 'ÿ' => 'y',
        'ź' | 'ż' | 'ž' => 'z',
        letter => letter,
    }
}

/// What people write into a cell that has nothing to say, in small letters: signs,
/// then the words of each language.
const NOTHINGS: [&[&str]; 9] = [
    &["-", "--", "---", "–", "—", "/", "…", "...", "n/a", "n.a.", "n/d", "n.d."],
    &["none", "nil", "not applicable"],
    &["k. a.", "k.a.", "keine", "keine angabe", "nicht zutreffend", "entfällt"],
    &["aucun", "aucune", "néant", "sans objet"],
    &["ninguno", "ninguna", "no aplica"],
    &["geen", "n.v.t.", "nvt"],
    &["brak", "nie dotyczy"],
    &["無", "無し", "なし", "特になし", "該当なし", "无"],
    &["لا يوجد"],
];

/// The bytes of the longest of them; nothing longer needs a look.
const LONGEST_NOTHING: usize = 16;

/// Whether a cell says that there is nothing in it, or is empty.
pub(crate) fn is_nothing(cell: &str) -> bool {
    let cell = cell.trim();
    if cell.is_empty() || cell.len() > LONGEST_NOTHING {
        return cell.is_empty();
    }
    let cell = cell.to_lowercase();
    NOTHINGS.iter().any(|words| words.contains(&cell.as_str()))
}

/// What a lane of that title holds.
pub(crate) fn lane_kind(title: &str) -> LaneKind {
    let title = plain(title);
    // “User needs” are needs, “Kundenbedürfnisse” are, too.
    let short = ["user", "customer", "kunden", "nutzer"]
        .iter()
        .find_map(|start| title.strip_prefix(start))
        .unwrap_or(&title);
    if short.starts_with("backstage") {
        return LaneKind::Backstage;
    }
    if short.starts_with("frontstage") {
        return LaneKind::Frontstage;
    }
    super::roles::kind_named(short).or_else(|| super::roles::kind_named(&title)).unwrap_or_default()
}

/// The channel of the stock that a name means, for its icon and medium.
pub(crate) fn stock_channel(name: &str) -> StockChannel {
    let whole = plain(name);
    let icon = channel_icon(&whole).or_else(|| {
        // “Open Library website”, “Telefon (Hotline)”. Only words that cannot
        // mean something else: “post” is also “after”.
        name.split(|c: char| !c.is_alphanumeric() && c != '-')
            .map(plain)
            .filter(|word| !matches!(word.as_str(), "post" | "call" | "letter" | "event" | "store"))
            .find_map(|word| channel_icon(&word))
    });
    stock::CHANNELS
        .iter()
        .find(|channel| channel.icon == icon.unwrap_or("other"))
        .copied()
        .unwrap_or(stock::CHANNELS[0])
}

/// Finds the words of lists that cells say. What the words of a list are called
/// in all languages is looked up once.
#[derive(Default)]
pub(crate) struct Choices {
    called: HashMap<&'static str, HashMap<String, &'static str>>,
}

impl Choices {
    /// The word of a list that a cell says: as it is written in files, or what
    /// it is called in one of the languages. `said`, with the word behind it,
    /// names the message for it.
    pub fn word(
        &mut self,
        cell: &str,
        list: &'static [&'static str],
        said: &'static str,
    ) -> Option<&'static str> {
        let cell = cell.trim();
        if cell.is_empty() {
            return None;
        }
        let called = self.called.entry(said).or_insert_with(|| names(list, said));
        list.iter().find(|word| **word == cell).or_else(|| called.get(cell)).copied()
    }
}

/// What the words of a list are called in all languages; of two that are called
/// the same the first is meant.
fn names(list: &'static [&'static str], said: &str) -> HashMap<String, &'static str> {
    let mut called = HashMap::new();
    for word in list {
        for language in words::LANGUAGES {
            let name = Words::of(language).text(&format!("{said}{word}"));
            called.entry(name).or_insert(*word);
        }
    }
    called
}

/// Whether a name is that of a channel of the stock.
pub(crate) fn is_usual_channel(name: &str) -> bool {
    channel_icon(&plain(name)).is_some()
}

/// A rating from −2 to +2, or another number, or no number at all.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Rating {
    /// It fits the scale.
    Fits(f64),
    /// It is a number of another scale.
    OtherScale,
    /// It is words.
    Words,
}

/// What an emotion cell says.
pub(crate) fn rating(cell: &str) -> Rating {
    let plain = cell.trim().replace('\u{2212}', "-").replace(',', ".");
    let digits = plain.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'.' | b'-' | b'+'));
    match plain.parse::<f64>() {
        Ok(number) if digits && (-2.0..=2.0).contains(&number) => Rating::Fits(number),
        Ok(_) if digits => Rating::OtherScale,
        _ => Rating::Words,
    }
}

/// Whether an owner cell says that the owner is not known.
pub(crate) fn is_unknown_owner(cell: &str) -> bool {
    let said = cell.trim();
    let asks = !said.is_empty() && said.chars().all(|it| matches!(it, '?' | '？' | '؟'));
    asks || matches!(plain(cell).as_str(), "unknown" | "unbekannt" | "tbd" | "nn")
}

fn channel_icon(name: &str) -> Option<&'static str> {
    Some(match name {
        "phone" | "telephone" | "call" | "phonecall" | "hotline" | "telefon" | "anruf"
        | "callcenter" | "callcentre" | "contactcentre" | "contactcenter" => "phone",
        "email" | "mail" | "emails" | "newsletter" => "e-mail",
        "chat" | "livechat" | "chatbot" | "bot" => "chat",
        "messenger" | "whatsapp" | "signal" | "telegram" | "wechat" => "messenger",
        "sms" | "textmessage" => "sms",
        "social" | "socialmedia" | "facebook" | "instagram" | "linkedin" | "twitter" | "tiktok"
        | "sozialemedien" => "social",
        "web" | "website" | "webseite" | "webpage" | "webbrowser" | "browser" | "online"
        | "onlineshop" | "webshop" | "internet" | "portal" | "homepage" => "web",
        "app" | "mobileapp" | "apps" | "mobil" | "mobile" => "app",
        "selfservice" | "kiosk" | "terminal" | "selbstbedienung" | "automat" => "self-service",
        "video" | "videocall" | "videoanruf" | "videokonferenz" => "video-call",
        "store" | "shop" | "branch" | "filiale" | "laden" | "geschäft" | "office" => "store",
        "visit" | "fieldvisit" | "homevisit" | "hausbesuch" | "technician" | "techniker" => {
            "field-visit"
        }
        "event" | "events" | "fair" | "veranstaltung" | "messe" => "event",
        "post" | "letter" | "brief" | "paper" | "parcel" | "paket" | "briefpost" => "post",
        "wordofmouth" | "mundpropaganda" | "recommendation" | "empfehlung" | "review"
        | "reviews" => "word-of-mouth",
        "ad" | "ads" | "advert" | "advertising" | "werbung" | "anzeige" | "tv" | "radio" => {
            "advert"
        }
        _ => return None,
    })
}
