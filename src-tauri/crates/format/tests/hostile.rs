//! Files that are damaged, made to do harm, or not ours: each gets an error of
//! its own, and no file gets anything else.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::collections::BTreeMap;
use std::io::{Cursor, Write};

use format::{Kind, MapFile, OpenError, Problem, sniff};
use words::Explain as _;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

const PNG: &[u8] = b"\x89PNG\r\n\x1a\nnot much of a picture, but its beginning";

#[test]
fn f11_a_container_that_does_harm_is_refused() {
    let map = sample_json();
    let manifest = manifest(&map);
    let parts: [(&str, &[u8]); 2] = [("manifest.json", &manifest), ("map.json", &map)];
    check_container(&parts, None);
    let with = |name: &'static str, bytes: &'static [u8]| {
        let mut all = parts.to_vec();
        all.push((name, bytes));
        all
    };
    let hash = format::picture_name(PNG);
    let blob: &'static str = Box::leak(format!("blobs/{hash}").into_boxed_str());
    let other: &'static str = Box::leak(format!("blobs/{}", "0".repeat(64)).into_boxed_str());
    check_container(&with("../../etc/passwd", b"x"), Some(("F11", "lead out of the file")));
    check_container(&with("/tmp/x", b"x"), Some(("F11", "lead out of the file")));
    check_container(&with("C:\\x", b"x"), Some(("F11", "lead out of the file")));
    check_container(&with("blobs/../map.json", b"x"), Some(("F11", "lead out of the file")));
    check_container(&with("notes.txt", b"x"), Some(("F11", "does not belong")));
    check_container(&with("blobs/short", b"x"), Some(("F11", "does not belong")));
    check_container(&with(other, PNG), Some(("F10", "does not match its name")));
    check_container(&with(blob, PNG), Some(("F10", "Nothing refers to")));
    check_container(&parts[..1], Some(("F11", "map.json is missing")));
    check_container(&parts[1..], Some(("F11", "manifest.json is missing")));
    let text: &'static [u8] = b"just words";
    let text_blob: &'static str =
        Box::leak(format!("blobs/{}", format::picture_name(text)).into_boxed_str());
    check_container(&with(text_blob, text), Some(("F10", "no PNG")));
}

#[test]
fn f11_a_zip_bomb_is_stopped_early() {
    let zeros = vec![b' '; 30 * 1024 * 1024];
    let map = sample_json();
    let bomb = container(&[("manifest.json", &manifest(&map)), ("map.json", &zeros)]);
    assert!(bomb.len() < 1024 * 1024);
    let error = refusal(&bomb);
    assert_eq!(*error.problem, Problem::Bomb);
    assert_eq!(error.entry.as_deref(), Some("map.json"));
}

#[test]
fn f11_a_part_that_lies_about_its_size_is_stopped_all_the_same() {
    let zeros = vec![b' '; 5 * 1024 * 1024];
    let map = sample_json();
    let mut bomb = container(&[("manifest.json", &manifest(&map)), ("map.json", &zeros)]);
    // The sizes in both headers claim ten bytes.
    let size = (zeros.len() as u32).to_le_bytes();
    let mut found = 0;
    for at in 0..bomb.len() - 4 {
        if bomb[at..at + 4] == size {
            bomb[at..at + 4].copy_from_slice(&10u32.to_le_bytes());
            found += 1;
        }
    }
    assert!(found >= 2);
    let error = refusal(&bomb);
    assert_eq!(error.rule(), "F11", "{error}");
}

#[test]
fn f11_two_parts_of_one_name_are_refused() {
    let map = sample_json();
    let mut bytes =
        container(&[("manifest.json", &manifest(&map)), ("map.json", &map), ("map.jsoN", &map)]);
    for at in 0..bytes.len() - 8 {
        if &bytes[at..at + 8] == b"map.jsoN" {
            bytes[at + 7] = b'n';
        }
    }
    let error = refusal(&bytes);
    assert_eq!(*error.problem, Problem::RepeatedEntry(words::sentence!("file-two-names")));
}

#[test]
fn f11_a_changed_byte_is_noticed() {
    let journey = sample_journey();
    let mut refused = 0;
    for at in (0..journey.len()).step_by(97) {
        let mut damaged = journey.clone();
        damaged[at] ^= 0x10;
        match format::open(&damaged, "damaged") {
            Err(_) => refused += 1,
            // A date or an attribute of a part says nothing about the map.
            Ok(file) => assert_eq!(file, format::open(&journey, "sound").unwrap()),
        }
    }
    assert!(refused > 10);
}

#[test]
fn f1_a_file_that_was_cut_off_never_opens() {
    for whole in [sample_journey(), sample_json()] {
        for percent in 0..100 {
            let cut = &whole[..whole.len() * percent / 100];
            let error = refusal(cut);
            let expected = match error.rule() {
                "F1" | "F11" => true,
                "F2" => percent == 0,
                _ => false,
            };
            assert!(expected, "{percent} %: {error} ({})", error.rule());
            assert!(!error.hint().to_string().is_empty());
        }
    }
}

#[test]
fn f2_other_files_are_called_what_they_are() {
    let check = |bytes: &[u8], kind: Kind, message: &str| {
        assert_eq!(sniff(bytes), kind, "{message}");
        let error = refusal(bytes);
        assert!(error.to_string().contains(message), "{error}");
        assert_eq!(error.rule(), "F2", "{error}");
    };
    check(b"", Kind::Unknown, "empty");
    check(b" \n", Kind::Unknown, "other file");
    check(PNG, Kind::Unknown, "a picture");
    check(b"%PDF-1.7\n%\xE2\xE3\xCF\xD3\n", Kind::Pdf, "no map in it");
    check(b"SQLite format 3\0\x10\0\x01\x01", Kind::Sqlite, "a database");
    check(b"stage,touchpoint\nBuy,Pay\n", Kind::Csv, "a table");
    check(b"{\"nodes\": [], \"edges\": []}", Kind::Json, "some other JSON");
    check(b"[1, 2, 3]", Kind::Json, "some other JSON");
    check(&[7, 200, 3, 0, 0, 255, 9, 1, 2, 3], Kind::Unknown, "other file");
}

#[test]
fn f1_f3_texts_that_are_no_sound_json_are_refused_with_their_place() {
    let json = String::from_utf8(sample_json()).unwrap();
    let check = |from: &str, to: &str, rule: &str, line: Option<usize>, message: &str| {
        assert!(json.contains(from), "{from}");
        let text = json.replacen(from, to, 1);
        let error = refusal(text.as_bytes());
        assert_eq!(error.rule(), rule, "{error}");
        assert_eq!(error.place.line.map(|(line, _)| line), line, "{error}");
        assert!(error.to_string().contains(message), "{error}");
    };
    let question = "\"question\": \"";
    check("\"version\": 1", "\"version\": 2", "F2", None, "reads version 1");
    check("\"version\": 1", "\"version\": NaN", "F1", Some(3), "NaN");
    check("\"version\": 1", "\"version\": -Infinity", "F1", Some(3), "-Infinity");
    check("\"version\": 1", "\"version\": 1e999", "F1", Some(3), "1e999");
    check("\"version\": 1", "\"version\": \"1\"", "F5", None, "version");
    check(question, "\"title\": \"again\", \"question\": \"", "F1", Some(8), "comes twice");
    check(question, "\"questoin\": \"", "F4", Some(8), "questoin");
    check("\"state\": \"current\"", "\"state\": \"past\"", "F5", Some(6), "past");
    check(",\n  \"title\"", "\n  \"title\"", "F1", Some(5), "broken");
    let long = format!("{question}{}", "x".repeat(10_000_000));
    check(question, &long, "F3", Some(8), "100");
    let deep = format!(
        "\"extensions\": {{\"a\": {}1{}}},\n{question}",
        "[".repeat(10_000),
        "]".repeat(10_000)
    );
    check(question, &deep, "F3", Some(8), "deep");
    check(
        question,
        "\"extensions\": [1],\n  \"question\": \"",
        "F5",
        Some(8),
        "an object, not a list",
    );
}

#[test]
fn f1_other_encodings_are_named() {
    let json = String::from_utf8(sample_json()).unwrap();
    let little: Vec<u8> = json.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let big: Vec<u8> = json.encode_utf16().flat_map(u16::to_be_bytes).collect();
    let marked = [b"\xFF\xFE", little.as_slice()].concat();
    let mut latin = json.replace("Brück", "Br\u{1}ck").into_bytes();
    let at = latin.iter().position(|byte| *byte == 1).unwrap();
    latin[at] = 0xFC;
    for (bytes, message) in [
        (little, "little endian"),
        (big, "big endian"),
        (marked, "little endian"),
        (latin, "is not UTF-8"),
    ] {
        let error = refusal(&bytes);
        assert_eq!(error.rule(), "F1");
        assert!(error.to_string().contains(message), "{error}");
    }
    let with_mark = [b"\xEF\xBB\xBF", json.as_bytes()].concat();
    assert!(format::open(&with_mark, "map.json").is_ok());
}

#[test]
fn f6_f7_f9_unsound_maps_are_refused_with_the_record_named() {
    let check = |change: &dyn Fn(&mut serde_json::Value), rule: &str, parts: &[&str]| {
        let mut json: serde_json::Value = serde_json::from_slice(&sample_json()).unwrap();
        change(&mut json);
        let bytes = serde_json::to_vec(&json).unwrap();
        let error: OpenError = refusal(&bytes);
        assert_eq!(error.rule(), rule, "{error}");
        for part in parts {
            assert!(error.to_string().contains(part), "{part}: {error}");
        }
    };
    check(
        &|map| map["stages"][1]["id"] = map["stages"][0]["id"].clone(),
        "F6",
        &["stages[1].id", "used twice"],
    );
    check(
        &|map| map["cards"][3]["touchpoint"] = "01a148df-0000-7000-8000-000000000000".into(),
        "F7",
        &["cards[3]", "card “Pulls the plug, counts to thirty”", "does not exist"],
    );
    check(
        &|map| map["cards"][0]["stage"] = map["stages"][0]["id"].clone(),
        "F9",
        &["cards[0]", "I2"],
    );
    check(
        &|map| map["lanes"][0] = serde_json::json!(["01a148df-0000-7000-8000-000000000000"]),
        "F5",
        &["line 1", "not a list"],
    );
    check(&|map| map["emotions"][0]["value"] = 3.into(), "F5", &["emotions[0].value", "−2 to 2"]);
    check(&|map| map["cards"][0]["text"] = "a\0b".into(), "F9", &["NUL", "I13"]);
    check(&|map| map["cards"][0]["position"] = "A0".into(), "F5", &["cards[0].position"]);
}

#[test]
fn f10_pictures_in_json_are_checked_like_those_in_a_container() {
    let file = with_picture(PNG);
    let json = format::write_json(&file).unwrap();
    assert_eq!(format::open(&json, "map.json").unwrap().pictures, file.pictures);
    let check = |change: &dyn Fn(&mut serde_json::Value), rule: &str, message: &str| {
        let mut json: serde_json::Value = serde_json::from_slice(&json).unwrap();
        change(&mut json);
        let bytes = serde_json::to_vec(&json).unwrap();
        let error = refusal(&bytes);
        assert_eq!(error.rule(), rule, "{error}");
        assert!(error.to_string().contains(message), "{error}");
    };
    check(&|map| map["pictures"][0]["base64"] = "AAAA".into(), "F10", "does not match");
    check(&|map| map["pictures"][0]["base64"] = "*".into(), "F5", "Base64");
    check(&|map| map["pictures"][0]["media_type"] = "image/webp".into(), "F5", "media_type");
    check(&|map| map["pictures"] = serde_json::json!([]), "F10", "is missing");
}

fn refusal(bytes: &[u8]) -> OpenError {
    format::open(bytes, "file").map(|_| ()).unwrap_err()
}

fn check_container(parts: &[(&str, &[u8])], refused: Option<(&str, &str)>) {
    let bytes = container(parts);
    match (format::open(&bytes, "file.journey"), refused) {
        (Ok(_), None) => {}
        (Err(error), Some((rule, message))) => {
            assert_eq!(error.rule(), rule, "{error}");
            assert!(error.to_string().contains(message), "{error}");
            assert!(error.to_string().starts_with("file.journey"), "{error}");
        }
        (Ok(_), Some((rule, _))) => panic!("{rule} was not noticed"),
        (Err(error), None) => panic!("{error}"),
    }
}

fn container(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
    for (name, bytes) in parts {
        zip.start_file(*name, options).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

fn manifest(map: &[u8]) -> Vec<u8> {
    let map: serde_json::Value = serde_json::from_slice(map).unwrap();
    serde_json::to_vec(&serde_json::json!({
        "format": "throughline-map", "version": 1, "app": "a test", "map": map["id"],
    }))
    .unwrap()
}

fn sample_json() -> Vec<u8> {
    format::write_json(&MapFile::new(format::sample().unwrap())).unwrap()
}

fn sample_journey() -> Vec<u8> {
    format::write_journey(&MapFile::new(format::sample().unwrap())).unwrap()
}

fn with_picture(bytes: &[u8]) -> MapFile {
    let mut map = format::sample().unwrap();
    let name = format::picture_name(bytes);
    let id = *map.cards.keys().next().unwrap();
    let mut card = (*map.cards[&id]).clone();
    card.image = Some(name.clone());
    map.cards.insert(id, card.into());
    MapFile { pictures: BTreeMap::from([(name, bytes.into())]), ..MapFile::new(map) }
}
