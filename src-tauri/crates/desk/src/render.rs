//! The ways out for files.

use std::collections::BTreeSet;

use export::{
    Attachment, Background, Blob, BookOptions, Lettering, PdfOptions, PngOptions, PptxOptions,
    SlideSize, SvgOptions,
};
use format::report::report;
use format::{MapFile, Timestamp, media_type, notation};
use model::report::{Report, Section};
use model::{Date, Map};
use scene::Theme;
use words::{Sentence, Words, plain};

use crate::DeskError;
use crate::print::{Picture, page};
use crate::report::{sections, words_of};
use crate::wire::{
    ExportFormat, ExportLetters, ExportOrientation, ExportPaper, ExportRequest, ExportSlides,
    ShareRequest,
};

/// What the map that a PDF carries is called among media types.
pub const MAP_MEDIA_TYPE: &str = "application/vnd.throughline.map+json";

/// What a format needs beside the map.
pub struct Look<'a> {
    /// The format and how it is to look.
    pub request: &'a ExportRequest,
    /// When the map was last changed: the date of a PDF.
    pub modified: Timestamp,
    /// The language of what is written beside the map.
    pub words: &'a Words,
    /// The day it is.
    pub today: Date,
}

/// A file that is ready to be written.
pub struct Rendered {
    /// Its bytes.
    pub bytes: Vec<u8>,
    /// What it leaves out, or shows otherwise than was asked.
    pub warnings: Vec<Sentence>,
}

impl Look<'_> {
    /// The language of a file that speaks of all of a map.
    fn words_of(&self, map: &Map) -> Words {
        words_of(map, self.words)
    }

    /// The report of a map, as of today.
    fn report(&self, map: &Map) -> Report {
        report(map, &sections(self.request), self.today, &self.words_of(map))
    }

    /// What a PDF carries: the map itself.
    fn attachment(&self, file: &MapFile) -> Result<Attachment, DeskError> {
        Ok(Attachment {
            name: "map.json".to_owned(),
            media_type: MAP_MEDIA_TYPE.to_owned(),
            description: plain(&self.words.text("attached-map")),
            bytes: format::write_json(file)?,
        })
    }
}

impl Rendered {
    /// A file of a format that has no place for some of a map, with what that
    /// is.
    fn whole(file: &MapFile, look: &Look<'_>, bytes: Vec<u8>) -> Self {
        let left = look.request.format.left_out(&file.map);
        Self { bytes, warnings: Vec::from_iter(format::in_one_sentence(left)) }
    }
}

/// A map as a file. The picture is only asked for where the format needs it;
/// it must come with all its glyphs.
pub fn render(
    file: &MapFile,
    look: &Look<'_>,
    picture: impl FnOnce() -> Result<Picture, DeskError>,
) -> Result<Rendered, DeskError> {
    let blobs = |hash: &str| {
        let bytes = file.pictures.get(hash)?;
        Some(Blob { media_type: media_type(bytes)?.into(), bytes: bytes.clone() })
    };
    let &ExportRequest { format, theme, scale, .. } = look.request;
    let (bytes, warnings) = match format {
        ExportFormat::Journey => (format::write_journey(file)?, Vec::new()),
        ExportFormat::Json => (format::write_json(file)?, Vec::new()),
        ExportFormat::Ics => {
            let (bytes, warnings) = format::calendar(&file.map, look.modified, look.words);
            return Ok(Rendered { bytes, warnings });
        }
        ExportFormat::Cards => {
            return Ok(Rendered::whole(file, look, format::workbook::csv(&file.map)));
        }
        ExportFormat::Xlsx => {
            let bytes = format::workbook::xlsx(&file.map, &look.words_of(&file.map))?;
            return Ok(Rendered::whole(file, look, bytes));
        }
        ExportFormat::Mermaid => {
            let text = notation::mermaid::mermaid(&file.map, &look.words_of(&file.map));
            return Ok(Rendered::whole(file, look, text.into_bytes()));
        }
        ExportFormat::Cjml => {
            let text = notation::cjml::cjml(&file.map, &look.words_of(&file.map));
            return Ok(Rendered::whole(file, look, text.into_bytes()));
        }
        ExportFormat::Canvas => {
            let text = notation::canvas::canvas(&file.map, &look.words_of(&file.map));
            return Ok(Rendered::whole(file, look, text.into_bytes()));
        }
        ExportFormat::Markdown => {
            let text = notation::markdown::markdown(&look.report(&file.map));
            return Ok(Rendered::whole(file, look, text.into_bytes()));
        }
        ExportFormat::Html => {
            let (words, wanted) = (look.words_of(&file.map), sections(look.request));
            let report = look.report(&file.map);
            let made = if wanted.contains(&Section::Map) {
                let options = SvgOptions { theme: Theme::Light, lettering: Lettering::Embedded };
                Some(export::svg(&picture()?.scene, &options, &blobs)?)
            } else {
                None
            };
            let svg = made.as_ref().map(|it| it.value.as_str());
            let contents = plain(&words.text("report-contents"));
            let bytes = format::html::html(&report, svg, &contents).into_bytes();
            let mut rendered = Rendered::whole(file, look, bytes);
            let warnings = made.iter().flat_map(|it| &it.warnings);
            rendered.warnings.extend(warnings.map(export::Warning::in_words));
            return Ok(rendered);
        }
        ExportFormat::Report => {
            let Picture { scene, report, .. } = picture()?;
            let parts = report.as_ref().map_or_else(Vec::new, |report| report.parts(&scene));
            let options = BookOptions {
                theme,
                title: None,
                modified: look.modified,
                attachment: Some(look.attachment(file)?),
            };
            let made = export::book(&parts, &options, &blobs)?;
            let mut rendered = Rendered::whole(file, look, made.value);
            rendered.warnings.extend(made.warnings.iter().map(export::Warning::in_words));
            return Ok(rendered);
        }
        ExportFormat::Pdf => {
            let Picture { scene, captions, .. } = picture()?;
            let options = PdfOptions {
                page: page(look.request),
                theme,
                title: None,
                modified: look.modified,
                attachment: Some(look.attachment(file)?),
                captions,
            };
            let made = export::pdf(&scene, &options, &blobs)?;
            (made.value, made.warnings)
        }
        ExportFormat::Svg => {
            let lettering = match look.request.letters {
                ExportLetters::Embedded => Lettering::Embedded,
                ExportLetters::Named => Lettering::Named,
                ExportLetters::Outlines => Lettering::Outlines,
            };
            let made = export::svg(&picture()?.scene, &SvgOptions { theme, lettering }, &blobs)?;
            (made.value.into_bytes(), made.warnings)
        }
        ExportFormat::Png => {
            let background = match look.request.transparent {
                true => Background::Transparent,
                false => Background::Theme,
            };
            let options = PngOptions { scale, theme, background };
            let mut bytes = Vec::new();
            let made = export::png(&picture()?.scene, &options, &blobs, &mut bytes)?;
            (bytes, made.warnings)
        }
        ExportFormat::Pptx => {
            let size = match look.request.slides {
                ExportSlides::Wide => SlideSize::Wide,
                ExportSlides::A4 => SlideSize::A4,
            };
            let options = PptxOptions { size, theme, modified: look.modified, words: look.words };
            let made = export::pptx(&picture()?.scene, &options, &blobs)?;
            (made.value, made.warnings)
        }
        ExportFormat::Csv => {
            let table = scene::table(&picture()?.scene).ok_or(DeskError::NoTable)?;
            let cells: Vec<Vec<String>> = table.into_iter().map(|row| row.cells).collect();
            (format::sheet::commas(&cells).into_bytes(), Vec::new())
        }
    };
    Ok(Rendered { bytes, warnings: warnings.iter().map(export::Warning::in_words).collect() })
}

/// The hashes of the pictures that a map shows.
pub fn pictures_of(map: &Map) -> BTreeSet<String> {
    let on_cards = map.cards.values().filter_map(|card| card.image.clone());
    let portraits = map.personas.values().filter_map(|persona| persona.portrait.clone());
    on_cards.chain(portraits).collect()
}

impl Default for ExportRequest {
    fn default() -> Self {
        Self {
            format: ExportFormat::Pdf,
            paper: ExportPaper::default(),
            paper_size: None,
            orientation: ExportOrientation::default(),
            margin: None,
            tiles: None,
            theme: Theme::default(),
            scale: 1.0,
            transparent: false,
            letters: ExportLetters::default(),
            slides: ExportSlides::default(),
            colour_by: None,
            density: None,
            curves: None,
            lens: None,
            register: None,
            sections: None,
            share: ShareRequest::default(),
        }
    }
}
