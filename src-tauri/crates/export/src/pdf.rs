//! The scene as a PDF: vector, searchable, tagged, with the map inside.
//!
//! The file claims PDF/A-3a and PDF/UA-1. One character without a glyph is
//! enough to lose such a claim, and losing the export with it would be worse:
//! then the file is written again without the claims that failed, and a
//! warning says which nodes are to blame. Sheets that show some text twice, for
//! glue, do not claim PDF/UA-1: only one of the two is read.

mod book;
mod bookmarks;
mod paint;
mod sheet;
mod structure;
mod tags;

use std::collections::BTreeMap;
use std::num::NonZeroU64;
use std::sync::Arc;

use jiff::Timestamp;
use jiff::tz::TimeZone;
use krilla::configure::{
    Accessibility, Archival, ConfigurationBuilder, PdfVersion, ValidationError, Validators,
};
use krilla::embed::{AssociationKind, EmbeddedFile, MimeType};
use krilla::error::KrillaError;
use krilla::metadata::{DateTime, Metadata, TextDirection};
use krilla::page::PageSettings;
use krilla::tagging::TagTree;
use krilla::{Document, SerializeSettings};
use scene::{Direction, Item, Node, NodeId, Scene, TextBlock, Theme};
use words::{Sentence, sentence};

pub use self::book::{BookOptions, BookPart};
use self::book::{Chapter, Job, anchors};
use self::structure::{Noted, Structure};
use crate::error::guarded;
use crate::gate::{self, Needs};
use crate::paper::{self, POINTS_PER_PIXEL, Page, READABLE_POINTS};
use crate::{Blobs, Claim, ExportError, Problem, Warned, Warning, glyphs, link, picture};

/// How a PDF is made.
#[derive(Clone, Debug)]
pub struct PdfOptions {
    /// What it is printed on.
    pub page: Page,
    /// The colours. [`Theme::Print`] saves ink.
    pub theme: Theme,
    /// The document's title where it is not the scene's own.
    pub title: Option<String>,
    /// When the map was last changed; the date of the document and of its
    /// attachment.
    pub modified: Timestamp,
    /// A file to carry inside, such as the map that the picture shows.
    pub attachment: Option<Attachment>,
    /// What stands at the foot of each sheet of several, in their order; in
    /// faces of the scene, and with glyphs.
    pub captions: Vec<Arc<TextBlock>>,
}

/// A file inside a PDF.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attachment {
    /// Its name, such as `map.json`.
    pub name: String,
    /// What kind of file it is, such as `application/json`.
    pub media_type: String,
    /// What it is, for the person who finds it.
    pub description: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

impl PdfOptions {
    /// A page as large as the picture, in the colours for print, without an
    /// attachment.
    pub fn new(modified: Timestamp) -> Self {
        Self {
            page: Page::default(),
            theme: Theme::Print,
            title: None,
            modified,
            attachment: None,
            captions: Vec::new(),
        }
    }
}

/// Writes a scene as a PDF, on as many pages as the sheets that it takes.
///
/// # Errors
///
/// Scenes that no painter can draw, paper without room, and faults of fonts or
/// of the PDF library; see [`ExportError`].
pub fn pdf(
    scene: &Scene,
    options: &PdfOptions,
    blobs: &dyn Blobs,
) -> Result<Warned<Vec<u8>>, ExportError> {
    let part =
        BookPart { scene, page: options.page, captions: options.captions.clone(), title: None };
    let about = BookOptions {
        theme: options.theme,
        title: options.title.clone(),
        modified: options.modified,
        attachment: options.attachment.clone(),
    };
    book(&[part], &about, blobs)
}

/// Writes several scenes as one PDF, one after the other. Their links may lead
/// to each other's nodes.
///
/// # Errors
///
/// Those of [`pdf()`].
pub fn book(
    parts: &[BookPart<'_>],
    options: &BookOptions,
    blobs: &dyn Blobs,
) -> Result<Warned<Vec<u8>>, ExportError> {
    guarded(|| {
        for part in parts {
            gate::check(part.scene, Needs::Glyphs)?;
        }
        let mut warnings = Vec::new();
        let job = Job::new(parts, options, blobs, &mut warnings)?;
        let (value, lost) = claim_what_holds(&job)?;
        warnings.extend(lost);
        Ok(Warned { value, warnings })
    })
}

impl<'a> Job<'a> {
    fn new(
        parts: &'a [BookPart<'a>],
        options: &'a BookOptions,
        blobs: &dyn Blobs,
        warnings: &mut Vec<Warning>,
    ) -> Result<Self, ExportError> {
        if let Some(attachment) = &options.attachment
            && MimeType::new(&attachment.media_type).is_none()
        {
            return Err(ExportError::BadMediaType { media_type: attachment.media_type.clone() });
        }
        let mut chapters: Vec<Chapter<'a>> = Vec::new();
        for part in parts {
            let (page, location) = chapters.last().map_or((0, 0), |it| {
                (it.first_page + it.sheets.printed.len(), it.first_location + it.nodes())
            });
            let chapter = Chapter::new(part, page, location)?;
            warnings.extend(chapter_warnings(&chapter, &part.page));
            chapters.push(chapter);
        }
        let anchors = anchors(&chapters);
        let mut pictures = BTreeMap::new();
        for chapter in &chapters {
            chapter.scene.walk(|visit| {
                for item in &visit.node.items {
                    match item {
                        Item::Image(image) => {
                            pictures
                                .entry(&*image.blob)
                                .or_insert_with(|| load(blobs, visit.node, image, warnings));
                        }
                        Item::Link(link)
                            if !link::is_web_or_mail(&link.target)
                                && !anchors.contains_key(&*link.target) =>
                        {
                            warnings.push(Warning::RefusedLink {
                                node: visit.node.id.clone(),
                                target: link.target.to_string(),
                            });
                        }
                        Item::Shape(_) | Item::Path(_) | Item::Text(_) | Item::Link(_) => {}
                    }
                }
            });
        }
        let in_pictures = chapters.iter().flat_map(|chapter| {
            chapter.flat.items.iter().filter_map(|placed| match placed.item {
                Item::Text(text) => Some((chapter.scene, &*text.block)),
                _ => None,
            })
        });
        let captions =
            parts.iter().flat_map(|part| part.captions.iter().map(|block| (part.scene, &**block)));
        let fonts = paint::Fonts::new(in_pictures.chain(captions))?;
        Ok(Self { options, chapters, fonts, pictures, anchors })
    }
}

/// What is to be said of a picture on its pages.
fn chapter_warnings(chapter: &Chapter, page: &Page) -> Vec<Warning> {
    let (scene, sheets) = (chapter.scene, &chapter.sheets);
    let mut warnings = Vec::new();
    if sheets.shrunk {
        warnings.push(Warning::Shrunk { percent: 100.0 * sheets.scale / POINTS_PER_PIXEL });
    }
    if let Some(smallest) = paper::smallest_text(scene)
        && smallest * sheets.scale < READABLE_POINTS
    {
        let points = smallest * sheets.scale;
        warnings.push(match page {
            Page::Tiles(_) | Page::Leaves(_) => Warning::SmallTextOnSheets { points },
            Page::Fit { .. } | Page::Sheet { .. } => {
                let better = paper::readable(scene.size(), smallest, page);
                Warning::SmallText { points, better }
            }
        });
    }
    if !sheets.cut.is_empty() {
        warnings.push(Warning::Cut { nodes: sheets.cut.clone() });
    }
    let names = sheets.empty();
    if !names.is_empty() {
        warnings.push(Warning::EmptySheets { names });
    }
    warnings
}

fn load(
    blobs: &dyn Blobs,
    node: &Node,
    image: &scene::Image,
    warnings: &mut Vec<Warning>,
) -> Option<krilla::image::Image> {
    let blob = picture::find(blobs, node, image, warnings)?;
    let loaded = if picture::is_plain_jpeg(&blob.bytes) {
        krilla::image::Image::from_jpeg(blob.bytes.to_vec().into(), false)
            .map_err(|detail| picture::broken(&detail))
    } else {
        picture::pixels(&blob.bytes).map(|pixels| {
            let (width, height) = pixels.dimensions();
            krilla::image::Image::from_rgba8(pixels.into_raw(), width, height)
        })
    };
    loaded.map_err(|reason| warnings.push(picture::unreadable(node, image, reason))).ok()
}

/// Writes the file with every claim; where some fail, again without those.
fn claim_what_holds(job: &Job) -> Result<(Vec<u8>, Option<Warning>), ExportError> {
    let mut claims = vec![Claim::Archival];
    if job.chapters.iter().all(|chapter| !chapter.sheets.repeats_text) {
        claims.push(Claim::Accessible);
    }
    let mut lost = Vec::new();
    let mut problems: Vec<Problem> = Vec::new();
    loop {
        let errors = match write(job, &claims) {
            Ok(bytes) => {
                let warning = Warning::LostClaims { claims: lost, problems };
                let told =
                    matches!(&warning, Warning::LostClaims { claims, .. } if !claims.is_empty());
                return Ok((bytes, told.then_some(warning)));
            }
            Err(KrillaError::Validation(errors)) if !claims.is_empty() => errors,
            Err(error) => return Err(ExportError::Pdf(error.to_string())),
        };
        let before = claims.len();
        for claim in [Claim::Archival, Claim::Accessible] {
            if claims.contains(&claim) && errors.iter().any(|(_, by)| forbids(*by, claim)) {
                claims.retain(|other| *other != claim);
                lost.push(claim);
            }
        }
        if claims.len() == before {
            lost.append(&mut claims);
        }
        for (error, _) in &errors {
            let problem = describe(job, error);
            if !problems.contains(&problem) {
                problems.push(problem);
            }
        }
    }
}

fn write(job: &Job, claims: &[Claim]) -> Result<Vec<u8>, KrillaError> {
    let mut configuration = ConfigurationBuilder::new().with_version(PdfVersion::Pdf17);
    for claim in claims {
        configuration = match claim {
            Claim::Archival => configuration.with_archival_validator(Archival::A3_A),
            Claim::Accessible => configuration.with_accessibility_validator(Accessibility::UA1),
        };
    }
    let mut document = Document::new_with(SerializeSettings {
        xmp_metadata: true,
        enable_tagging: true,
        // Both standards allow PDF 1.7, so there is always a configuration.
        configuration: configuration.finish().unwrap_or_default(),
        ..SerializeSettings::default()
    });

    let mut tags = Vec::new();
    let mut marks = Vec::new();
    let mut level = 0;
    for chapter in &job.chapters {
        let structure = tags::structure(job, chapter, level);
        level = structure.level;
        let owners = structure.owners(chapter);
        let mut noted = Noted::of(&structure);
        let size = chapter.sheets.size;
        for &sheet in &chapter.sheets.printed {
            let settings = PageSettings::from_wh(size.width, size.height).unwrap_or_default();
            let mut page = document.start_page_with(settings);
            sheet::annotate(job, chapter, &structure, sheet, &mut page, &mut noted);
            let mut surface = page.surface();
            sheet::draw(job, chapter, &structure, &owners, sheet, &mut surface, &mut noted);
            surface.finish();
            page.finish();
        }
        let Structure { tree, marks: own, .. } = structure;
        tags.extend(Structure::tags(tree, chapter, &noted));
        marks.push(own);
    }

    let mut tree = TagTree::from(tags);
    if let Some(scene) = job.scene().filter(|scene| !scene.language.is_empty()) {
        tree = tree.with_lang(Some(scene.language.to_string()));
    }
    document.set_tag_tree(tree);
    document.set_outline(bookmarks::outline(job, marks));
    document.set_metadata(metadata(job));
    if let Some(attachment) = &job.options.attachment {
        document.embed_file(EmbeddedFile {
            path: attachment.name.clone(),
            mime_type: MimeType::new(&attachment.media_type),
            description: Some(attachment.description.clone()),
            association_kind: AssociationKind::Source,
            data: attachment.bytes.clone().into(),
            modification_date: Some(date(job.options.modified)),
            compress: Some(true),
            location: None,
        });
    }
    document.finish()
}

fn metadata(job: &Job) -> Metadata {
    let date = date(job.options.modified);
    let metadata = Metadata::new()
        .title(job.title())
        .creator(concat!("Throughline ", env!("CARGO_PKG_VERSION")).to_owned())
        .creation_date(date);
    let Some(scene) = job.scene() else { return metadata };
    let metadata = metadata.text_direction(match scene.direction {
        Direction::Ltr => TextDirection::LeftToRight,
        Direction::Rtl => TextDirection::RightToLeft,
    });
    if scene.language.is_empty() { metadata } else { metadata.language(scene.language.to_string()) }
}

fn date(at: Timestamp) -> DateTime {
    let at = TimeZone::UTC.to_datetime(at);
    // Years before 0 do not occur in a PDF; the rest is in range by type.
    let small = |value: i8| u8::try_from(value).unwrap_or_default();
    DateTime::new(u16::try_from(at.year()).unwrap_or_default())
        .month(small(at.month()))
        .day(small(at.day()))
        .hour(small(at.hour()))
        .minute(small(at.minute()))
        .second(small(at.second()))
        .utc_offset_hour(0)
        .utc_offset_minute(0)
}

fn forbids(validators: Validators, claim: Claim) -> bool {
    match claim {
        Claim::Archival => validators.archival().is_some(),
        Claim::Accessible => validators.accessibility().is_some(),
    }
}

/// Says what an error is about in words of the picture.
fn describe(job: &Job, error: &ValidationError) -> Problem {
    use ValidationError as E;
    let about = |location: &Option<NonZeroU64>, what: Sentence| {
        let (node, words) = location.and_then(|at| named(job, at)).unzip();
        Problem { node, words: words.unwrap_or_default(), what }
    };
    let whole = |what: Sentence| Problem { node: None, words: String::new(), what };
    match error {
        E::ContainsNotDefGlyph(_, at, text) => {
            about(at, sentence!("problem-glyph", character = code_points(text)))
        }
        E::NoCodepointMapping(_, _, at) => about(at, sentence!("problem-no-character")),
        E::InvalidCodepointMapping(_, _, c, at) | E::UnicodePrivateArea(_, _, c, at) => {
            about(at, sentence!("problem-meaning", character = code_points(&c.to_string())))
        }
        E::MissingAltText(at) => about(at, sentence!("problem-figure")),
        E::MissingAnnotationAltText(at) => about(at, sentence!("problem-link")),
        E::ImageInterpolation(at) | E::Transparency(at) => about(at, sentence!("problem-drawn")),
        E::RestrictedLicense(_) => whole(sentence!("problem-licence")),
        E::NoDocumentLanguage => whole(sentence!("problem-language")),
        E::NoDocumentTitle => whole(sentence!("problem-title")),
        E::MissingDocumentOutline => whole(sentence!("problem-bookmarks")),
        E::TooLongString => whole(sentence!("problem-long")),
        other => whole(sentence!("problem-other", rule = format!("{other:?}"))),
    }
}

/// The node with a place in reading order, and what it says.
fn named(job: &Job, location: NonZeroU64) -> Option<(NodeId, String)> {
    let chapter = job.chapters.iter().rfind(|it| it.first_location < location.get())?;
    let mut left = location.get() - chapter.first_location;
    let mut found = None;
    chapter.scene.walk(|visit| {
        left = left.saturating_sub(1);
        if left == 0 && found.is_none() {
            let words = glyphs::words(visit.node);
            found = Some((visit.node.id.clone(), words.chars().take(40).collect()));
        }
    });
    found
}

fn code_points(text: &str) -> Sentence {
    let points: Vec<String> = text.chars().map(|c| format!("U+{:04X}", u32::from(c))).collect();
    if text.chars().any(|c| c.is_control()) {
        sentence!("character-hidden", points = points.join(" "))
    } else {
        sentence!("character-shown", character = text, points = points.join(" "))
    }
}
