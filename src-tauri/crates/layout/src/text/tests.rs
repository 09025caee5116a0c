//! What a user would miss if texts went wrong.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::*;
use proptest::prelude::*;
use scene::{
    Align, Direction, Item, Node, Point, Rect, Role, Scene, TextBlock, TextItem, TextStyle, Token,
    Weight,
};

const STYLE: TextStyle = TextStyle {
    size: 13.0,
    line_height: 18.0,
    weight: Weight::Regular,
    italic: false,
    align: Align::Start,
};

fn bundled() -> Shaper {
    Shaper::new(FontSource::Bundled)
}

fn words(block: &TextBlock) -> Vec<&str> {
    let words =
        |line: &scene::Line| &block.text[line.range.start as usize..line.range.end as usize];
    block.lines.iter().map(words).collect()
}

/// The lines as text, after checking what holds for every block.
fn lines_of(text: &str, width: Option<f32>) -> Vec<String> {
    let mut shaper = bundled();
    let block = shaper.lay_out(text, STYLE, width, "en");
    check_block(&block);
    words(&block).into_iter().map(str::to_owned).collect()
}

fn check_block(block: &TextBlock) {
    let runs = block.runs.get().expect("a fresh block has its glyphs");
    assert_eq!(runs.len(), block.lines.len());
    let mut end = 0;
    for (index, (line, runs)) in block.lines.iter().zip(runs).enumerate() {
        let start = line.range.start as usize;
        assert!(block.text[end..start].chars().all(char::is_whitespace), "{:?}", block.text);
        end = line.range.end as usize;
        assert!(!block.text[start..end].ends_with([' ', '\n']));
        let wide = runs.iter().flat_map(|run| &run.glyphs).filter(|glyph| glyph.advance > 0.0);
        let signs: BTreeSet<u32> = wide.map(|glyph| glyph.range.start).collect();
        assert!(
            signs.len() < 2 || line.width <= block.max_width + 0.01,
            "{line:?}: {:?}",
            block.text
        );
        assert!(line.x >= 0.0 && line.x + line.width <= block.size.width + 0.01);
        let top = index as f32 * block.style.line_height;
        assert!(line.baseline > top && line.baseline < top + block.style.line_height);
        let mut pen = line.x;
        for run in runs {
            assert!((run.x - pen).abs() < 0.01, "a gap between runs of {:?}", block.text);
            assert!(line.fonts.contains(&run.font));
            for glyph in &run.glyphs {
                assert!(glyph.range.start >= line.range.start && glyph.range.end <= line.range.end);
                pen += glyph.advance;
            }
        }
        assert!((pen - line.x - line.width).abs() < 0.01);
    }
    assert!(block.text[end..].chars().all(char::is_whitespace), "cut: {:?}", block.text);
    let height = block.lines.len().max(1) as f32 * block.style.line_height;
    assert_eq!(block.size.height, height);
}

#[test]
fn t1_lines_end_where_they_should() {
    let check = |text: &str, width: Option<f32>, expected: &[&str]| {
        assert_eq!(lines_of(text, width), expected, "{text:?}");
    };
    check("", None, &[]);
    check("one", None, &["one"]);
    check("one two", Some(30.0), &["one", "two"]);
    check("one two   ", Some(500.0), &["one two"]);
    check("a\r\nb\rc\u{2028}d", None, &["a", "b", "c", "d"]);
    check("a\n\nb", None, &["a", "", "b"]);
    check("a\tb", None, &["a    b"]);
    check("\u{FEFF}a\0b", None, &["ab"]);
    check("   ", Some(50.0), &[""]);
    check("12\u{A0}345 kWh", Some(52.0), &["12\u{A0}345", "kWh"]);
}

#[test]
fn t1_a_word_of_four_hundred_letters_is_broken() {
    let word = "Donaudampfschifffahrt".repeat(20);
    let lines = lines_of(&word, Some(160.0));
    assert!(lines.len() > 10);
    assert_eq!(lines.concat(), word);
}

#[test]
fn t1_a_long_text_is_whole() {
    let text = "The engineer came without the part. ".repeat(280);
    assert!(text.len() > 10_000);
    let lines = lines_of(&text, Some(200.0));
    assert_eq!(lines.join(" "), text.trim_end());
}

#[test]
fn t1_scripts_without_spaces_break_between_words() {
    let words = ["ลูกค้า", "ต้อง", "อธิบาย", "สาม", "ครั้ง"];
    let lines = lines_of(&words.concat(), Some(120.0));
    assert!(lines.len() > 1, "{lines:?}");
    let mut left = words.iter();
    for line in lines {
        let mut built = String::new();
        while built.len() < line.len() {
            built.push_str(left.next().expect("every word is there"));
        }
        assert_eq!(built, line);
    }
}

#[test]
fn t6_an_empty_text_leaves_room_for_a_caret() {
    let block = bundled().lay_out("", STYLE, Some(100.0), "en");
    assert_eq!((block.size.width, block.size.height), (0.0, 18.0));
    check_block(&block);
}

#[test]
fn t1_every_word_of_every_script_is_on_a_line() {
    let texts = [
        "مرحبا بالعالم، الرقم 12345 ثم English words في النهاية",
        "שלום עולם, המספר 12345 ואז English words בסוף",
        "mixed שלום and مرحبا in one line (with brackets)",
        "Ελληνικά και кириллица и tiếng Việt",
        "お客様は電話で三回説明しました。とても困っています。",
        "고객은 세 번이나 설명해야 했습니다",
        "ลูกค้าต้องอธิบายสามครั้ง",
        "ग्राहक को तीन बार समझाना पड़ा",
        "👩‍💻 wrote ❤️ and 1️⃣ 🇩🇪 👍🏽 🏳️‍🌈",
        "office flight affluent — “quoted” … → ✓",
        "e\u{301}\u{323}\u{308} combining, zero\u{200B}width, soft\u{AD}hyphen, \u{202E}override",
        "a/very/long/path/that/has/no/spaces?query=1&other=2#fragment",
    ];
    let mut shaper = bundled();
    for text in texts {
        for width in [None, Some(48.0), Some(60.0), Some(177.0)] {
            check_block(&shaper.lay_out(text, STYLE, width, "en"));
        }
    }
}

/// Pieces of many scripts, marks, controls and anything else.
const ANY_TEXT: &str = concat!(
    "([a-zé ]{1,9}|[א-ת ]{1,6}|[ا-ي٠-٩ ]{1,6}|[一-丠ぁ-ん。]{1,5}|[ก-์]{1,6}",
    "|[😀-😆❤\u{FE0F}\u{200D}]{1,3}|[\\x00-\\x20]{1,3}|\\PC{1,4}",
    "|[\u{300}-\u{310}\u{AD}\u{200B}\u{202A}-\u{202E}\u{2066}-\u{2069}]{1,3}){0,12}",
);

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn t1_nothing_is_cut_whatever_the_text(
        text in ANY_TEXT,
        width in prop::option::of(1.0_f32..300.0),
    ) {
        check_block(&bundled().lay_out(&text, STYLE, width, "en"));
    }
}

#[test]
fn text_from_right_to_left_stands_on_the_right() {
    let mut shaper = bundled();
    let block = shaper.lay_out("שלום עולם", STYLE, Some(200.0), "he");
    assert_eq!(block.direction, Direction::Rtl);
    let line = &block.lines[0];
    assert!((line.x + line.width - 200.0).abs() < 0.01);
    let families: Vec<_> = shaper.fonts().iter().map(|face| face.family.to_string()).collect();
    assert!(families.contains(&HEBREW_FAMILY.to_owned()), "{families:?}");
    assert!(missing_characters(&block).is_empty());
    let end = shaper.lay_out("שלום", TextStyle { align: Align::End, ..STYLE }, Some(200.0), "he");
    assert_eq!(end.lines[0].x, 0.0);
    let fitted = shaper.lay_out("שלום", STYLE, None, "he");
    assert_eq!((fitted.lines[0].x, fitted.size.width), (0.0, fitted.lines[0].width));
}

#[test]
fn alignment_moves_lines() {
    let mut shaper = bundled();
    let mut left = |align| shaper.lay_out("Pay", TextStyle { align, ..STYLE }, Some(100.0), "en");
    let (start, centre, end) = (left(Align::Start), left(Align::Center), left(Align::End));
    let free = 100.0 - start.lines[0].width;
    assert_eq!(start.lines[0].x, 0.0);
    assert!((centre.lines[0].x - free / 2.0).abs() < 0.01);
    assert!((end.lines[0].x - free).abs() < 0.01);
    assert!(end.runs.get().is_some_and(|runs| (runs[0][0].x - free).abs() < 0.01));
}

#[test]
fn weights_and_slant_use_faces_of_their_own() {
    let mut shaper = bundled();
    for (weight, italic) in [
        (Weight::Regular, false),
        (Weight::Regular, true),
        (Weight::Semibold, false),
        (Weight::Bold, false),
    ] {
        let block = shaper.lay_out("Pay", TextStyle { weight, italic, ..STYLE }, None, "en");
        let runs = block.runs.get().expect("fresh");
        assert_eq!(runs[0][0].synthesis, scene::Synthesis::default(), "{weight:?} {italic}");
    }
    assert_eq!(shaper.fonts().len(), 4);
}

#[test]
fn scripts_that_know_no_italics_stand_upright() {
    let mut shaper = bundled();
    let mut check = |text: &str, is_italic: bool| {
        let block = shaper.lay_out(text, TextStyle { italic: true, ..STYLE }, None, "en");
        assert_eq!(block.style.italic, is_italic, "{text}");
        for run in block.runs.get().expect("fresh").iter().flatten() {
            assert_eq!(run.synthesis.skew, None, "{text}");
        }
    };
    check("“Why?” – Zażółć, Ελλάδα, Привет, 2 × 3", true);
    check("سلام", false);
    check("שלום", false);
    check("つながらない OK", false);
    check("为什么", false);
    check("สวัสดี", false);
}

#[test]
fn what_no_face_can_draw_is_named() {
    let check = |text: &str, expected: &[char]| {
        let block = bundled().lay_out(text, STYLE, None, "en");
        assert_eq!(missing_characters(&block), expected, "{text:?}");
    };
    check("Grüße, Привет, שלום, مرحبا → ✓", &[]);
    check("soft\u{AD}hyphen zero\u{200B}width \u{200F}mark", &[]);
    check("語 and 語 and 客", &['客', '語']);
}

#[test]
fn equal_questions_get_the_same_block() {
    let mut shaper = bundled();
    let first = shaper.lay_out("a\tb", STYLE, Some(90.0), "en");
    assert!(Arc::ptr_eq(&first, &shaper.lay_out("a\tb", STYLE, Some(90.0), "en")));
    assert!(!Arc::ptr_eq(&first, &shaper.lay_out("a\tb", STYLE, Some(91.0), "en")));
    assert!(!Arc::ptr_eq(&first, &shaper.lay_out("a\tb", STYLE, Some(90.0), "de")));
    let bold = TextStyle { weight: Weight::Bold, ..STYLE };
    assert!(!Arc::ptr_eq(&first, &shaper.lay_out("a\tb", bold, Some(90.0), "en")));
}

#[test]
fn two_shapers_agree() {
    let (mut one, mut other) = (bundled(), bundled());
    other.lay_out("something else first, שלום", STYLE, Some(44.0), "en");
    for text in SAMPLES {
        let one = one.lay_out(text, STYLE, Some(120.0), "en");
        let other = other.lay_out(text, STYLE, Some(120.0), "en");
        let widths = |block: &TextBlock| -> Vec<_> {
            block.lines.iter().map(|line| (line.range.clone(), line.x, line.width)).collect()
        };
        assert_eq!(widths(&one), widths(&other));
    }
}

#[test]
fn a_shaper_can_move_to_another_thread() {
    let shaper = bundled();
    let block = std::thread::spawn(move || {
        let mut shaper = shaper;
        shaper.lay_out("moved", STYLE, None, "en")
    });
    assert_eq!(words(&block.join().expect("no panic")), ["moved"]);
}

const SAMPLES: [&str; 6] = [
    "Waits for the engineer, all day, without a word",
    "مرحبا بالعالم، الرقم 12345 ثم English words في النهاية",
    "שלום\nעולם",
    "office flight — “quoted” → ✓",
    "  leading and trailing  ",
    "",
];

#[test]
fn remembered_lines_are_the_shaped_ones() {
    for source in [FontSource::Bundled, FontSource::System] {
        let mut first = Shaper::new(source);
        let blocks = lay_out_samples(&mut first);
        let bytes = first.remember(&scene_of(&blocks));

        let mut second = Shaper::new(source);
        second.recall(&bytes);
        let again = lay_out_samples(&mut second);
        for (shaped, recalled) in blocks.iter().zip(&again) {
            assert_eq!(recalled.runs.get().is_some(), shaped.text.is_empty());
            assert_eq!(shaped, recalled);
            assert_eq!((shaped.size, shaped.direction), (recalled.size, recalled.direction));
        }
        assert_eq!(second.complete_scene(&scene_of(&again)).len(), first.fonts().len());
        for (shaped, recalled) in blocks.iter().zip(&again) {
            assert_eq!(shaped.runs.get(), recalled.runs.get(), "{:?}", shaped.text);
        }
        let families = |shaper: &mut Shaper| -> Vec<String> {
            shaper.fonts().iter().map(|face| format!("{face:?}")).collect()
        };
        assert_eq!(families(&mut first), families(&mut second));
    }
}

#[test]
fn a_text_that_needs_a_warning_is_not_remembered() {
    let mut shaper = bundled();
    let block = shaper.lay_out("語", STYLE, None, "en");
    let bytes = shaper.remember(&scene_of(&[block]));
    let mut shaper = bundled();
    shaper.recall(&bytes);
    assert_eq!(missing_characters(&shaper.lay_out("語", STYLE, None, "en")), ['語']);
}

#[test]
fn damaged_memories_are_forgotten() {
    let mut shaper = bundled();
    let blocks = lay_out_samples(&mut shaper);
    let bytes = shaper.remember(&scene_of(&blocks));
    let check = |bytes: &[u8], why: &str| {
        let mut shaper = bundled();
        shaper.recall(bytes);
        let block = shaper.lay_out(SAMPLES[0], STYLE, Some(120.0), "en");
        assert!(block.runs.get().is_some(), "{why}");
    };
    check(b"", "nothing");
    check(b"not ours at all, but long enough to look at", "foreign");
    for at in 0..bytes.len() {
        let mut damaged = bytes.clone();
        damaged[at] ^= 0x40;
        check(&damaged, &format!("byte {at} changed"));
    }
    for length in (0..bytes.len()).step_by(7) {
        check(&bytes[..length], &format!("cut at {length}"));
    }
    let system = Shaper::new(FontSource::System).remember(&scene_of(&blocks));
    check(&system, "other faces");
}

fn lay_out_samples(shaper: &mut Shaper) -> Vec<Arc<TextBlock>> {
    SAMPLES.iter().map(|text| shaper.lay_out(text, STYLE, Some(120.0), "en")).collect()
}

fn scene_of(blocks: &[Arc<TextBlock>]) -> Scene {
    let item = |block: &Arc<TextBlock>| {
        let at = Point::default();
        Item::Text(TextItem { at, block: Arc::clone(block), token: Token::Ink, spoken: None })
    };
    let root = Node {
        id: "root".into(),
        role: Role::Document,
        label: "".into(),
        frame: Rect::default(),
        items: blocks.iter().map(item).collect(),
        children: Vec::new(),
    };
    Scene {
        title: "".into(),
        language: "en".into(),
        direction: Direction::Ltr,
        root: Arc::new(root),
        fonts: scene::Fonts::default(),
    }
}
