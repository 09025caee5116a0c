//! What comes from outside of the map: pictures and texts.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::fs;
use std::path::PathBuf;

use desk::wire::{Brought, KeptPicture};
use desk::{Desk, DeskError, Options, Outside};
use layout::text::FontSource;
use tempfile::TempDir;

/// A desk in a folder of its own.
struct Host {
    folder: TempDir,
    desk: Desk,
}

impl Host {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let library = Some(folder.path().join("library.sqlite"));
        let options = Options { library, fonts: FontSource::Bundled, ..Options::default() };
        Self { folder, desk: Desk::open(options).unwrap() }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn write(&self, name: &str, text: &str) -> PathBuf {
        fs::write(self.path(name), text).unwrap();
        self.path(name)
    }
}

/// A picture of one pixel.
const DOT: &[u8] = b"\x89PNG\x0d\x0a\x1a\x0a\x00\x00\x00\x0dIHDR\x00\x00\x00\x01\x00\x00\x00\x01\x08\x00\x00\x00\x00:~\x9bU\x00\x00\x00\x0aIDATx\x9cc`\x00\x00\x00\x02\x00\x01H\xaf\xa4q\x00\x00\x00\x00IEND\xaeB`\x82";

#[test]
fn what_comes_from_outside_is_kept_or_refused_one_by_one() {
    let host = Host::new();
    let (good, bad) = (host.path("dot.png"), host.write("note.txt", "hello"));
    fs::write(&good, DOT).unwrap();
    let take = |outside| host.desk.take_in_outside(outside).unwrap();
    let Brought::Pictures { pictures, refused } = take(Outside::Files(vec![bad, good])) else {
        panic!("no pictures")
    };
    assert_eq!(refused.len(), 1, "{refused:?}");
    assert_eq!(refused[0].about.file.as_deref(), Some("note.txt"));
    let [KeptPicture { hash, changes }] = &pictures[..] else { panic!("{pictures:?}") };
    assert!(changes.is_empty());
    assert_eq!(host.desk.picture(hash).unwrap().unwrap().data, DOT);
    let Brought::Pictures { pictures: same, .. } = take(Outside::Picture(DOT.to_vec())) else {
        panic!("no picture")
    };
    assert_eq!(same, pictures);
    assert_eq!(take(Outside::Text(" \n".into())), Brought::Nothing);
    assert_eq!(take(Outside::Text("a".into())), Brought::Text { text: "a".into() });
    let broken = host.desk.take_in_outside(Outside::Picture(DOT[..40].to_vec())).unwrap_err();
    assert!(matches!(broken, DeskError::BrokenPicture { .. }), "{broken}");
}

#[test]
fn pictures_are_kept_by_their_content_and_nothing_else_is() {
    let host = Host::new();
    let png = host.path("dot.png");
    fs::write(&png, DOT).unwrap();
    let hash = host.desk.keep_picture(&png).unwrap().hash;
    let kept = host.desk.picture(&hash).unwrap().unwrap();
    assert_eq!(kept.media_type, "image/png");
    assert_eq!(host.desk.keep_picture(&png).unwrap().hash, hash);
    let text = host.write("note.png", "hello");
    assert!(matches!(host.desk.keep_picture(&text), Err(DeskError::NoPicture { .. })));
    let broken = host.path("half.png");
    fs::write(&broken, &DOT[..40]).unwrap();
    assert!(matches!(host.desk.keep_picture(&broken), Err(DeskError::BrokenPicture { .. })));
    assert_eq!(host.desk.picture(&"0".repeat(64)).unwrap(), None);
}
