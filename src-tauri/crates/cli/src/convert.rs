//! `journey convert`, and how files are read and written for the other tasks.

use std::fs;
use std::path::Path;
use std::sync::Arc;

use desk::wire::{
    CurveShape, Density, ExportFormat, ExportLetters, ExportRequest, ExportSlides, Lens, Register,
    RegisterLook,
};
use desk::{DeskError, Document, Drawing, ImportedMap, Look, Manner, map_of_file, read, render};
use edit::Change;
use format::table::{FOUND, Mapping};
use format::{MapFile, Timestamp};
use jiff::Zoned;
use layout::Elsewhere;
use layout::text::FontSource;
use model::records::ColourBy;
use model::{AnyRecord, Map};
use scene::Theme;
use uuid::Uuid;
use words::Words;

use crate::arguments::{
    Convert, CurvesName, DensityName, LensName, LettersName, LookArguments, RegisterName,
    SheetName, SlidesName, ThemeName,
};
use crate::failure::Failure;
use crate::import::report;
use crate::mapping;
use crate::share::without;
use crate::speech::{warn, words};

/// Reads a map and writes it in the format that the name says.
pub fn convert(asked: &Convert) -> Result<(), Failure> {
    // A name that cannot be written is refused before anything is read.
    let request = request(&asked.output, &asked.look)?;
    let mapping = mapping::of_file(asked.columns.map_columns.as_deref())?;
    let mut file = read_part(&asked.input, asked.part, &mapping)?;
    if let Some(title) = &asked.title {
        give_title(&mut file, title.trim())?;
    }
    let file = without(file, &asked.share)?;
    write_map(&file, &request, last_changed(&asked.input), &asked.output)
}

fn give_title(file: &mut MapFile, title: &str) -> Result<(), Failure> {
    let mut map = file.map.clone();
    title.clone_into(&mut Arc::make_mut(&mut map.info).title);
    let info = |map: &Map| AnyRecord::MapInfo(Arc::clone(&map.info));
    let changes = Vec::from_iter(Change::patch(&info(&file.map), &info(&map)));
    Ok(file.take_edit(map, &changes, Timestamp::now(), "journey convert --title")?)
}

/// The map that is in a file; what another program has written becomes one.
/// Says what of the file was not taken as it is.
pub fn read_map(path: &Path) -> Result<MapFile, Failure> {
    read_part(path, None, &FOUND)
}

/// The same of a certain journey in the file, from 1.
fn read_part(path: &Path, part: Option<usize>, mapping: &Mapping) -> Result<MapFile, Failure> {
    let bytes = match read(path)? {
        Document::Map(file) => return Ok(*file),
        Document::Foreign(bytes) | Document::Interactions(bytes) => bytes,
    };
    let name = path.file_name().unwrap_or(path.as_os_str()).to_string_lossy();
    let index = part.map(|part| part.saturating_sub(1));
    let ImportedMap { map, import, .. } =
        map_of_file(&bytes, &name, (index, mapping), &words(), Uuid::now_v7())?;
    report(&import, &name, part);
    if map.stages.is_empty() && import.is_void() {
        return Err(DeskError::NothingNew { file: name.into_owned() }.into());
    }
    Ok(MapFile::new(map))
}

/// Writes a map, whole or not at all.
pub fn write_map(
    file: &MapFile,
    request: &ExportRequest,
    modified: Timestamp,
    output: &Path,
) -> Result<(), Failure> {
    write_picture(file, request, modified, output, Arc::default())
}

/// The same where something is known of other maps.
pub fn write_picture(
    file: &MapFile,
    request: &ExportRequest,
    modified: Timestamp,
    output: &Path,
    elsewhere: Arc<Elsewhere>,
) -> Result<(), Failure> {
    let words = Arc::new(Words::of(&file.map.info.language));
    let manner = Manner {
        words: Arc::clone(&words),
        colour_by: request.colour_by.unwrap_or_default(),
        density: request.density.unwrap_or_default(),
        curves: request.curves.unwrap_or_default(),
        // A report is of the whole map, whatever else is asked for.
        lens: request.lens.filter(|_| request.format.is_picture()).unwrap_or_default(),
        register: RegisterLook {
            register: request.register.unwrap_or_default(),
            ..RegisterLook::default()
        },
        figures: true,
        today: Zoned::now().date(),
        elsewhere,
        replay: None,
    };
    let today = manner.today;
    let rendered = render(file, &Look { request, modified, words: &words, today }, || {
        let mut drawing = Drawing::of_file(FontSource::System, file);
        let scene = drawing.finished(&file.map, &manner);
        drawing.on_paper(&file.map, scene, request, (&words, today))
    })?;
    rendered.warnings.into_iter().for_each(warn);
    Ok(format::write_atomically(output, &rendered.bytes)?)
}

/// What a name and the options ask for.
pub fn request(output: &Path, look: &LookArguments) -> Result<ExportRequest, Failure> {
    // A table of what a lens shows is asked for by naming the lens.
    let mut format = format_of(output, look.lens != LensName::Journey)?;
    if look.report && format == ExportFormat::Pdf {
        format = ExportFormat::Report;
    }
    let theme = match look.theme {
        Some(ThemeName::Light) => Theme::Light,
        Some(ThemeName::Dark) => Theme::Dark,
        Some(ThemeName::Print) => Theme::Print,
        Some(ThemeName::Contrast) => Theme::Contrast,
        None => usual_theme(format),
    };
    let mut request = ExportRequest {
        format,
        theme,
        scale: look.scale.unwrap_or(1.0),
        transparent: look.transparent,
        letters: match look.letters {
            LettersName::Embedded => ExportLetters::Embedded,
            LettersName::Named => ExportLetters::Named,
            LettersName::Outlines => ExportLetters::Outlines,
        },
        slides: match look.slides {
            SlidesName::Wide => ExportSlides::Wide,
            SlidesName::A4 => ExportSlides::A4,
        },
        colour_by: look.colour_by.as_deref().and_then(ColourBy::from_word),
        density: look.density.map(|density| match density {
            DensityName::Comfortable => Density::Comfortable,
            DensityName::Compact => Density::Compact,
        }),
        curves: look.curves.map(|curves| match curves {
            CurvesName::Smooth => CurveShape::Smooth,
            CurvesName::Straight => CurveShape::Straight,
        }),
        lens: Some(match (look.sheets, look.lens) {
            (Some(SheetName::Personas), _) => Lens::Personas,
            (None, LensName::Journey) => Lens::Journey,
            (None, LensName::Channels) => Lens::Channels,
            (None, LensName::Owners) => Lens::Owners,
            (None, LensName::Flow) => Lens::Flow,
            (None, LensName::Timeline) => Lens::Timeline,
            (None, LensName::Outline) => Lens::Outline,
            (None, LensName::Register) => Lens::Register,
            (None, LensName::Priorities) => Lens::Priorities,
            (None, LensName::Dashboard) => Lens::Dashboard,
        }),
        register: look.register.map(|register| match register {
            RegisterName::PainPoints => Register::PainPoints,
            RegisterName::HandOffs => Register::HandOffs,
            RegisterName::Opportunities => Register::Opportunities,
            RegisterName::Actions => Register::Actions,
            RegisterName::Touchpoints => Register::Touchpoints,
            RegisterName::Evidence => Register::Evidence,
        }),
        sections: (!look.sections.is_empty()).then(|| look.sections.clone()),
        ..ExportRequest::default()
    };
    look.print.apply(look.scale, &mut request);
    Ok(request)
}

/// What a name without options asks for.
pub fn plain_request(output: &Path) -> Result<ExportRequest, Failure> {
    let format = format_of(output, false)?;
    Ok(ExportRequest { format, theme: usual_theme(format), ..ExportRequest::default() })
}

/// The colours that a format has if nothing is said.
fn usual_theme(format: ExportFormat) -> Theme {
    match format {
        ExportFormat::Pdf | ExportFormat::Report | ExportFormat::Pptx => Theme::Print,
        _ => Theme::Light,
    }
}

/// When a file was last changed, which is the best that is known of a map
/// outside of a library.
pub fn last_changed(path: &Path) -> Timestamp {
    fs::metadata(path)
        .and_then(|metadata| metadata.modified())
        .ok()
        .and_then(|time| Timestamp::try_from(time).ok())
        .unwrap_or(Timestamp::UNIX_EPOCH)
}

fn format_of(output: &Path, names_lens: bool) -> Result<ExportFormat, Failure> {
    ExportFormat::of(output, names_lens).ok_or_else(|| Failure::Ending(output.to_owned()))
}
