//! Which family of the system draws which script.
//!
//! The system's own answer is one family a script and not always a fitting one
//! (a calligraphic Hebrew, a monochrome emoji), so the families that go well
//! with the bundled sans are named here: Noto as Linux has it, then macOS, then
//! Windows. Where none of them is installed the system decides.

use fontique::{Collection, FallbackKey, GenericFamily, Language, Script};

/// A script, the language that makes a difference to it, and families in order
/// of preference.
type Preference = (&'static [u8; 4], Option<&'static str>, &'static [&'static str]);

const JAPANESE: &[&str] = &[
    "Noto Sans CJK JP",
    "Noto Sans JP",
    "Source Han Sans",
    "Hiragino Sans",
    "Hiragino Kaku Gothic ProN",
    "Yu Gothic UI",
    "Yu Gothic",
    "Meiryo",
    "IPAexGothic",
    "Droid Sans Fallback",
];
const SIMPLIFIED: &[&str] = &[
    "Noto Sans CJK SC",
    "Noto Sans SC",
    "Source Han Sans SC",
    "Hiragino Sans GB",
    "Heiti SC",
    "Microsoft YaHei UI",
    "Microsoft YaHei",
    "WenQuanYi Micro Hei",
    "Droid Sans Fallback",
];
const TRADITIONAL: &[&str] = &[
    "Noto Sans CJK TC",
    "Noto Sans TC",
    "Source Han Sans TC",
    "Heiti TC",
    "Microsoft JhengHei UI",
    "Microsoft JhengHei",
    "WenQuanYi Micro Hei",
    "Droid Sans Fallback",
];
const HONG_KONG: &[&str] = &[
    "Noto Sans CJK HK",
    "Noto Sans HK",
    "Noto Sans CJK TC",
    "Heiti TC",
    "Microsoft JhengHei UI",
    "Microsoft JhengHei",
];
const KOREAN: &[&str] = &[
    "Noto Sans CJK KR",
    "Noto Sans KR",
    "Source Han Sans K",
    "Apple SD Gothic Neo",
    "Malgun Gothic",
    "NanumGothic",
    "UnDotum",
];
/// What stands behind every list: wide faces that have the rare signs.
const LAST: &[&str] = &[
    "Noto Sans",
    "Noto Sans Symbols",
    "Noto Sans Symbols2",
    "Noto Sans Symbols 2",
    "Noto Sans Math",
    "Apple Symbols",
    "Segoe UI",
    "Segoe UI Symbol",
    "Cambria Math",
    "DejaVu Sans",
    "Arial Unicode MS",
];

const PREFERENCES: &[Preference] = &[
    (b"Latn", None, &["Noto Sans", "Helvetica Neue", "Segoe UI"]),
    (b"Grek", None, &["Noto Sans", "Helvetica Neue", "Segoe UI"]),
    (b"Cyrl", None, &["Noto Sans", "Helvetica Neue", "Segoe UI"]),
    (b"Zyyy", None, &["Noto Sans"]),
    (b"Zinh", None, &["Noto Sans"]),
    (b"Arab", None, &["Noto Sans Arabic", "SF Arabic", "Geeza Pro", "Segoe UI"]),
    (b"Arab", Some("ur"), &["Noto Sans Arabic", "Noto Nastaliq Urdu", "Geeza Pro", "Segoe UI"]),
    (b"Arab", Some("fa"), &["Noto Sans Arabic", "Geeza Pro", "Segoe UI"]),
    (b"Hebr", None, &["Noto Sans Hebrew", "SF Hebrew", "Arial Hebrew", "Segoe UI"]),
    (b"Armn", None, &["Noto Sans Armenian", "Mshtakan", "Segoe UI"]),
    (b"Geor", None, &["Noto Sans Georgian", "Helvetica Neue", "Segoe UI"]),
    (b"Ethi", None, &["Noto Sans Ethiopic", "Kefa", "Ebrima"]),
    (
        b"Deva",
        None,
        &["Noto Sans Devanagari", "Kohinoor Devanagari", "Nirmala UI", "Lohit Devanagari"],
    ),
    (b"Beng", None, &["Noto Sans Bengali", "Kohinoor Bangla", "Nirmala UI", "Lohit Bengali"]),
    (b"Guru", None, &["Noto Sans Gurmukhi", "Gurmukhi Sangam MN", "Nirmala UI"]),
    (b"Gujr", None, &["Noto Sans Gujarati", "Kohinoor Gujarati", "Nirmala UI"]),
    (b"Orya", None, &["Noto Sans Oriya", "Oriya Sangam MN", "Nirmala UI"]),
    (b"Taml", None, &["Noto Sans Tamil", "Tamil Sangam MN", "Nirmala UI"]),
    (b"Telu", None, &["Noto Sans Telugu", "Kohinoor Telugu", "Nirmala UI"]),
    (b"Knda", None, &["Noto Sans Kannada", "Kannada Sangam MN", "Nirmala UI"]),
    (b"Mlym", None, &["Noto Sans Malayalam", "Malayalam Sangam MN", "Nirmala UI"]),
    (b"Sinh", None, &["Noto Sans Sinhala", "Sinhala Sangam MN", "Nirmala UI"]),
    (b"Thai", None, &["Noto Sans Thai", "Noto Looped Thai", "Thonburi", "Leelawadee UI"]),
    (b"Laoo", None, &["Noto Sans Lao", "Noto Looped Lao", "Lao Sangam MN", "Leelawadee UI"]),
    (b"Khmr", None, &["Noto Sans Khmer", "Khmer Sangam MN", "Leelawadee UI"]),
    (b"Mymr", None, &["Noto Sans Myanmar", "Myanmar Sangam MN", "Myanmar Text"]),
    (b"Tibt", None, &["Noto Serif Tibetan", "Kailasa", "Microsoft Himalaya"]),
    (b"Hira", None, JAPANESE),
    (b"Kana", None, JAPANESE),
    (b"Hang", None, KOREAN),
    (b"Bopo", None, TRADITIONAL),
    (b"Hani", None, SIMPLIFIED),
    (b"Hani", Some("ja"), JAPANESE),
    (b"Hani", Some("ko"), KOREAN),
    (b"Hani", Some("zh-TW"), TRADITIONAL),
    (b"Hani", Some("zh-HK"), HONG_KONG),
    (b"Hani", Some("zh-MO"), HONG_KONG),
    (b"Hani", Some("zh-SG"), SIMPLIFIED),
];

const EMOJI: &[&str] = &[
    "Noto Color Emoji",
    "Apple Color Emoji",
    "Segoe UI Emoji",
    "Twemoji",
    "Twitter Color Emoji",
    "JoyPixels",
];

/// Puts our preferences in front of the system's own answers. Families that
/// are not installed are passed over.
pub(super) fn prefer(collection: &mut Collection) {
    let last: Vec<_> = LAST.iter().filter_map(|name| collection.family_id(name)).collect();
    for (script, language, families) in PREFERENCES {
        let mut ids: Vec<_> =
            families.iter().filter_map(|name| collection.family_id(name)).collect();
        if ids.is_empty() {
            // The system's answer is better than only the last resort.
            continue;
        }
        for id in &last {
            if !ids.contains(id) {
                ids.push(*id);
            }
        }
        let language = language.and_then(|tag| Language::parse(tag).ok());
        let key = FallbackKey::new(Script::from_bytes(**script), language.as_ref());
        collection.set_fallbacks(key, ids.into_iter());
    }
    let emoji: Vec<_> = EMOJI.iter().filter_map(|name| collection.family_id(name)).collect();
    if !emoji.is_empty() {
        collection.set_generic_families(GenericFamily::Emoji, emoji.into_iter());
    }
}

/// The language whose letter shapes a text wants.
///
/// Chinese characters look different in Japanese and Korean. A map in another
/// language may still quote either; kana or hangul in the text give it away.
pub(super) fn language_of(text: &str, map: Option<Language>) -> Option<Language> {
    let is_east_asian =
        map.is_some_and(|language| matches!(language.language(), "ja" | "ko" | "zh"));
    if text.is_ascii() || is_east_asian {
        return map;
    }
    let mut has_han = false;
    let mut guess = None;
    for character in text.chars() {
        match character {
            '\u{3040}'..='\u{30FF}' => guess = Some("ja"),
            '\u{AC00}'..='\u{D7AF}' if guess.is_none() => guess = Some("ko"),
            '\u{3400}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{3FFFF}' => {
                has_han = true;
            }
            _ => {}
        }
    }
    guess.filter(|_| has_han).and_then(|tag| Language::parse(tag).ok()).or(map)
}
