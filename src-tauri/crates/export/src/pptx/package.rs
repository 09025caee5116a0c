//! The file around the slides.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::{Cursor, Write as _};
use std::sync::Arc;

use image::ImageFormat;
use scene::{Direction, Item, Scene, Theme, Token};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use super::PptxOptions;
use super::mark::{Slide, clean};
use super::sheet::Sheet;
use super::write::{
    DECLARATION, Media, Reference, Surroundings, colour, emu, escaped, notes, slide,
};
use crate::{Blobs, ExportError, Warning, picture};

const RELATIONS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006/relationships";
const OOXML: &str = "application/vnd.openxmlformats-officedocument";

/// The family that the app lays out with; Office takes a font of the same
/// build, such as Arial, where it is not installed.
const FONT: &str = r#"<a:latin typeface="Inter" panose="020B0604020202020204" pitchFamily="34" charset="0"/><a:ea typeface=""/><a:cs typeface=""/>"#;

/// Puts the file together.
pub fn pack(
    scene: &Scene,
    options: &PptxOptions<'_>,
    slides: &[Slide],
    blobs: &dyn Blobs,
    warnings: &mut Vec<Warning>,
) -> Result<Vec<u8>, ExportError> {
    let sheet = Sheet::new(options.size);
    let mut package = Package::new();
    let media = gather(scene, blobs, warnings, &mut package)?;
    let language = if scene.language.is_empty() { "en" } else { &*scene.language };
    let around = Surroundings {
        theme: options.theme,
        language,
        is_rtl: scene.direction == Direction::Rtl,
        sheet,
        media: &media,
    };
    for (number, it) in slides.iter().enumerate() {
        let number = number + 1;
        let written = slide(it, &around);
        package.add(&format!("ppt/slides/slide{number}.xml"), &written.xml)?;
        let mut relations = vec![
            relation(1, "slideLayout", "../slideLayouts/slideLayout1.xml"),
            relation(2, "notesSlide", &format!("../notesSlides/notesSlide{number}.xml")),
        ];
        relations.extend(written.refers_to.iter().zip(3..).map(|(to, id)| match to {
            Reference::Picture(name) => relation(id, "image", &format!("../media/{name}")),
            Reference::Link(target) => format!(
                r#"<Relationship Id="rId{id}" Type="{RELATIONS}/hyperlink" Target="{}" TargetMode="External"/>"#,
                escaped(target)
            ),
        }));
        package.relations(&format!("ppt/slides/_rels/slide{number}.xml.rels"), &relations)?;
        package.add(&format!("ppt/notesSlides/notesSlide{number}.xml"), &notes(it, &around))?;
        package.relations(
            &format!("ppt/notesSlides/_rels/notesSlide{number}.xml.rels"),
            &[
                relation(1, "notesMaster", "../notesMasters/notesMaster1.xml"),
                relation(2, "slide", &format!("../slides/slide{number}.xml")),
            ],
        )?;
    }
    package.masters(options, &around)?;
    package.presentation(options, slides.len(), language)?;
    package.properties(scene, options, slides, language)?;
    package.finish()
}

/// The pictures that the scene shows, each written once.
fn gather(
    scene: &Scene,
    blobs: &dyn Blobs,
    warnings: &mut Vec<Warning>,
    package: &mut Package,
) -> Result<BTreeMap<Arc<str>, Media>, ExportError> {
    let mut shown: Vec<(&scene::Node, &scene::Image)> = Vec::new();
    scene.walk(|visit| {
        let images = visit.node.items.iter().filter_map(|item| match item {
            Item::Image(image) => Some(image),
            _ => None,
        });
        shown.extend(images.map(|image| (visit.node, image)));
    });
    let mut media: BTreeMap<Arc<str>, Media> = BTreeMap::new();
    for (node, image) in shown {
        if media.contains_key(&image.blob) {
            continue;
        }
        let Some(blob) = picture::find(blobs, node, image, warnings) else { continue };
        let (bytes, ending) = match ready(&blob.bytes) {
            Ok(ready) => ready,
            Err(reason) => {
                warnings.push(picture::unreadable(node, image, reason));
                continue;
            }
        };
        let Some(size) = picture::picture_size(&bytes) else { continue };
        let name = format!("image{}.{ending}", media.len() + 1);
        package.bytes(&format!("ppt/media/{name}"), &bytes)?;
        media.insert(Arc::clone(&image.blob), Media { name, size });
    }
    Ok(media)
}

/// A picture as every program reads it, and the ending of its name: PNG and
/// plain JPEG as they are, all else as PNG.
fn ready(bytes: &[u8]) -> Result<(Vec<u8>, &'static str), words::Sentence> {
    if picture::is_plain_jpeg(bytes) {
        return Ok((bytes.to_vec(), "jpeg"));
    }
    let pixels = picture::pixels(bytes)?;
    if picture::media_type(bytes) == Some("image/png") {
        return Ok((bytes.to_vec(), "png"));
    }
    let mut out = Cursor::new(Vec::new());
    pixels
        .write_to(&mut out, ImageFormat::Png)
        .map_err(|error| picture::broken(&error.to_string()))?;
    Ok((out.into_inner(), "png"))
}

/// A level of compression that costs half as much as the usual one and makes
/// files a tenth larger.
const QUICK: i64 = 3;

struct Package {
    zip: ZipWriter<Cursor<Vec<u8>>>,
    /// The kind of each part that is no picture and no relationship.
    kinds: Vec<(String, String)>,
}

impl Package {
    fn new() -> Self {
        Self { zip: ZipWriter::new(Cursor::new(Vec::new())), kinds: Vec::new() }
    }

    fn add(&mut self, name: &str, xml: &str) -> Result<(), ExportError> {
        if let Some(kind) = kind_of(name) {
            self.kinds.push((name.to_owned(), kind));
        }
        self.bytes(name, xml.as_bytes())
    }

    fn bytes(&mut self, name: &str, bytes: &[u8]) -> Result<(), ExportError> {
        // No clock: the same map makes the same bytes.
        let options = SimpleFileOptions::default()
            .compression_method(CompressionMethod::Deflated)
            .compression_level(Some(QUICK))
            .last_modified_time(DateTime::default());
        let failed = |detail: String| ExportError::Package(detail);
        self.zip.start_file(name, options).map_err(|error| failed(error.to_string()))?;
        self.zip.write_all(bytes).map_err(|error| failed(error.to_string()))
    }

    fn relations(&mut self, name: &str, relations: &[String]) -> Result<(), ExportError> {
        let xml = format!(
            r#"{DECLARATION}<Relationships xmlns="{PACKAGE}">{}</Relationships>"#,
            relations.concat()
        );
        self.add(name, &xml)
    }

    fn masters(
        &mut self,
        options: &PptxOptions<'_>,
        around: &Surroundings<'_>,
    ) -> Result<(), ExportError> {
        let fill = |text: &str| filled(text, options.theme, around);
        self.add("ppt/theme/theme1.xml", &fill(include_str!("parts/theme.xml")))?;
        self.add("ppt/theme/theme2.xml", &fill(include_str!("parts/theme.xml")))?;
        self.add("ppt/slideMasters/slideMaster1.xml", &fill(include_str!("parts/master.xml")))?;
        self.relations(
            "ppt/slideMasters/_rels/slideMaster1.xml.rels",
            &[
                relation(1, "slideLayout", "../slideLayouts/slideLayout1.xml"),
                relation(2, "theme", "../theme/theme1.xml"),
            ],
        )?;
        self.add("ppt/slideLayouts/slideLayout1.xml", &fill(include_str!("parts/layout.xml")))?;
        self.relations(
            "ppt/slideLayouts/_rels/slideLayout1.xml.rels",
            &[relation(1, "slideMaster", "../slideMasters/slideMaster1.xml")],
        )?;
        self.add("ppt/notesMasters/notesMaster1.xml", &fill(include_str!("parts/notes.xml")))?;
        self.relations(
            "ppt/notesMasters/_rels/notesMaster1.xml.rels",
            &[relation(1, "theme", "../theme/theme2.xml")],
        )
    }

    fn presentation(
        &mut self,
        options: &PptxOptions<'_>,
        count: usize,
        language: &str,
    ) -> Result<(), ExportError> {
        let (width, height) = options.size.emu();
        let mut ids = String::new();
        for number in 0..count {
            let _ = write!(ids, r#"<p:sldId id="{}" r:id="rId{}"/>"#, 256 + number, 10 + number);
        }
        let xml = format!(
            r#"{DECLARATION}<p:presentation xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="{RELATIONS}" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" saveSubsetFonts="1"><p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/></p:sldMasterIdLst><p:notesMasterIdLst><p:notesMasterId r:id="rId2"/></p:notesMasterIdLst><p:sldIdLst>{ids}</p:sldIdLst><p:sldSz cx="{width}" cy="{height}"/><p:notesSz cx="6858000" cy="9144000"/><p:defaultTextStyle><a:defPPr><a:defRPr lang="{}"/></a:defPPr><a:lvl1pPr marL="0"><a:defRPr sz="1200"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/><a:cs typeface="+mn-cs"/></a:defRPr></a:lvl1pPr></p:defaultTextStyle></p:presentation>"#,
            escaped(language)
        );
        self.add("ppt/presentation.xml", &xml)?;
        let mut relations = vec![
            relation(1, "slideMaster", "slideMasters/slideMaster1.xml"),
            relation(2, "notesMaster", "notesMasters/notesMaster1.xml"),
            relation(3, "theme", "theme/theme1.xml"),
        ];
        relations.extend((0..count).map(|number| {
            relation(10 + number, "slide", &format!("slides/slide{}.xml", number + 1))
        }));
        self.relations("ppt/_rels/presentation.xml.rels", &relations)
    }

    fn properties(
        &mut self,
        scene: &Scene,
        options: &PptxOptions<'_>,
        slides: &[Slide],
        language: &str,
    ) -> Result<(), ExportError> {
        let date = options.modified.strftime("%Y-%m-%dT%H:%M:%SZ");
        let core = format!(
            r#"{DECLARATION}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>{}</dc:title><dc:language>{}</dc:language><dcterms:created xsi:type="dcterms:W3CDTF">{date}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">{date}</dcterms:modified></cp:coreProperties>"#,
            escaped(&clean(&scene.title)),
            escaped(language)
        );
        self.add("docProps/core.xml", &core)?;
        let app = format!(
            r#"{DECLARATION}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Throughline</Application><Slides>{0}</Slides><Notes>{0}</Notes></Properties>"#,
            slides.len()
        );
        self.add("docProps/app.xml", &app)?;
        let root = format!(
            r#"{DECLARATION}<Relationships xmlns="{PACKAGE}">{}<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>{}</Relationships>"#,
            relation(1, "officeDocument", "ppt/presentation.xml"),
            relation(3, "extended-properties", "docProps/app.xml")
        );
        self.add("_rels/.rels", &root)
    }

    fn finish(mut self) -> Result<Vec<u8>, ExportError> {
        let mut types = format!(
            r#"{DECLARATION}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="jpeg" ContentType="image/jpeg"/><Default Extension="png" ContentType="image/png"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>"#
        );
        for (name, kind) in &self.kinds {
            let _ = write!(types, r#"<Override PartName="/{name}" ContentType="{kind}+xml"/>"#);
        }
        types.push_str("</Types>");
        self.bytes("[Content_Types].xml", types.as_bytes())?;
        let done = self.zip.finish().map_err(|error| ExportError::Package(error.to_string()))?;
        Ok(done.into_inner())
    }
}

/// The content type of a part, without what all of them end in.
fn kind_of(name: &str) -> Option<String> {
    if name.ends_with(".rels") {
        return None;
    }
    let (folder, _) = name.rsplit_once('/')?;
    let kind = match folder {
        "ppt/slides" => "presentationml.slide",
        "ppt/notesSlides" => "presentationml.notesSlide",
        "ppt/slideMasters" => "presentationml.slideMaster",
        "ppt/slideLayouts" => "presentationml.slideLayout",
        "ppt/notesMasters" => "presentationml.notesMaster",
        "ppt/theme" => "theme",
        "ppt" => "presentationml.presentation.main",
        "docProps" if name.ends_with("core.xml") => {
            // Older than Office's own names.
            return Some("application/vnd.openxmlformats-package.core-properties".to_owned());
        }
        "docProps" => "extended-properties",
        _ => return None,
    };
    Some(format!("{OOXML}.{kind}"))
}

fn relation(id: usize, kind: &str, target: &str) -> String {
    format!(r#"<Relationship Id="rId{id}" Type="{RELATIONS}/{kind}" Target="{target}"/>"#)
}

/// A template with colours, fonts and places put in.
fn filled(template: &str, theme: Theme, around: &Surroundings<'_>) -> String {
    let sheet = around.sheet;
    let colours = [
        ("{{ink}}", Token::Ink),
        ("{{ground}}", Token::Surface),
        ("{{muted}}", Token::InkMuted),
        ("{{sunken}}", Token::Sunken),
        ("{{accent}}", Token::Accent),
        ("{{blue}}", Token::Hue(scene::Hue::Blue, scene::Shade::Solid)),
        ("{{orange}}", Token::Hue(scene::Hue::Orange, scene::Shade::Solid)),
        ("{{green}}", Token::Hue(scene::Hue::Green, scene::Shade::Solid)),
        ("{{red}}", Token::Hue(scene::Hue::Red, scene::Shade::Solid)),
        ("{{violet}}", Token::Hue(scene::Hue::Violet, scene::Shade::Solid)),
    ];
    let place = |rect: scene::Rect| {
        format!(
            r#"<a:off x="{}" y="{}"/><a:ext cx="{}" cy="{}"/>"#,
            emu(rect.x),
            emu(rect.y),
            emu(rect.width),
            emu(rect.height)
        )
    };
    // Templates are written in lines for whoever reads them; Office wants none.
    let mut out: String = template.lines().map(str::trim_start).collect();
    for (name, token) in colours {
        out = out.replace(name, &colour(theme, token));
    }
    let (direction, side) = if around.is_rtl { ("1", "r") } else { ("0", "l") };
    [
        ("{{font}}", FONT.to_owned()),
        ("{{title}}", place(sheet.title)),
        ("{{number}}", place(sheet.number)),
        ("{{content}}", place(sheet.content)),
        ("{{rtl}}", direction.to_owned()),
        ("{{side}}", side.to_owned()),
    ]
    .into_iter()
    .fold(format!("{DECLARATION}{out}"), |out, (name, value)| out.replace(name, &value))
}
