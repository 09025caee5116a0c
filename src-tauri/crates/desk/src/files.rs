//! Files: opened into the library, saved from it.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use format::MapFile;
use jiff::Zoned;
use model::Map;
use store::{Blob, Known, Library, MapId, Past, PastRevision, Shared};
use uuid::Uuid;

use crate::locks::held;
use crate::preferences::file_name;
use crate::print::Picture;
use crate::render::{Look, render};
use crate::wire::{ExportFormat, ExportRequest, FileOpened, Lens, RegisterLook, Saved};
use crate::{Desk, DeskError, Document, Drawing, Manner, label, read};

/// A map that has come into the library.
pub struct TakenIn {
    /// Which one it is there.
    pub map: Uuid,
    /// What it is called.
    pub title: String,
    /// What there is of the same map beside it.
    pub other: Option<Other>,
}

/// Another version of a map that has come in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Other {
    /// It is among the others.
    Shown,
    /// It is in the bin.
    InBin,
}

impl Desk {
    /// Opens a file: a map comes into the library, what another program has
    /// written is previewed.
    pub fn open_file(&self, path: &Path) -> Result<FileOpened, DeskError> {
        let opened = match read(path)? {
            Document::Map(file) => self.open_in(*file, &file_name(path))?,
            Document::Foreign(bytes) => {
                let preview = self.preview(bytes, file_name(path), None)?;
                FileOpened::Import { preview: Box::new(preview) }
            }
            Document::Interactions(bytes) => {
                let file = file_name(path);
                FileOpened::Interactions { id: self.wait(file.clone(), bytes).to_string(), file }
            }
        };
        self.remember(path);
        Ok(opened)
    }

    /// Saves a copy of a map as `.journey` or `.json`, as the name says.
    pub fn save_copy(&self, map: Uuid, path: &Path) -> Result<Saved, DeskError> {
        let format = match ExportFormat::of(path, false) {
            Some(format @ (ExportFormat::Journey | ExportFormat::Json)) => format,
            _ => return Err(DeskError::Ending { file: file_name(path) }),
        };
        self.export(map, &ExportRequest { format, ..ExportRequest::default() }, path)
    }

    /// Writes a map, or a picture of it, into a file. Of its past a `.journey`
    /// names the revisions, by which copies can be merged, and no more: it may
    /// be sent to people who must not read what has been deleted.
    pub fn export(
        &self,
        map: Uuid,
        request: &ExportRequest,
        path: &Path,
    ) -> Result<Saved, DeskError> {
        self.export_with(map, request, Past::Named, path)
    }

    /// The same, and a `.journey` tells its past as far as it is known: every
    /// edit, also texts that have been deleted.
    pub fn export_with_history(
        &self,
        map: Uuid,
        request: &ExportRequest,
        path: &Path,
    ) -> Result<Saved, DeskError> {
        self.export_with(map, request, Past::Told, path)
    }

    fn export_with(
        &self,
        map: Uuid,
        request: &ExportRequest,
        past: Past,
        path: &Path,
    ) -> Result<Saved, DeskError> {
        let id = MapId::new(map);
        let library = self.shelves()?;
        let modified = self.entry(id)?.changed_at;
        let mut request = request.clone();
        // A report is of the whole map, whatever is looked at.
        if !request.format.is_picture() {
            request.lens = Some(Lens::Journey);
        }
        let (file, picture, told) = if request.is_share_safe() {
            let safe = self.shared(id, &request.share)?;
            let shows = request.format.shows_picture();
            let picture =
                shows.then(|| self.picture_of(&safe.file, id, &mut request)).transpose()?;
            let told = safe.in_words();
            (safe.file, picture, told)
        } else {
            let (mut file, picture) = if request.format.shows_picture() {
                let (whole, picture) = self.picture_for(id, &mut request)?;
                (MapFile::new(whole), Some(picture))
            } else {
                (map_file(library.share(id, past)?), None)
            };
            for hash in file.picture_names() {
                if let Some(blob) = library.blob(&hash)? {
                    file.pictures.insert(hash, blob.data.into());
                }
            }
            (file, picture, Vec::new())
        };
        let words = self.words();
        let look = Look { request: &request, modified, words: &words, today: Zoned::now().date() };
        let missing = DeskError::Store(store::StoreError::MissingMap { map: id });
        let rendered = render(&file, &look, || picture.ok_or(missing))?;
        format::write_atomically(path, &rendered.bytes)?;
        // What can be opened again is offered again.
        if matches!(request.format, ExportFormat::Journey | ExportFormat::Json) {
            self.remember(path);
        }
        // Whoever looked before has seen enough.
        *held(&self.looked_at) = None;
        let saved = Uuid::now_v7();
        held(&self.saved).insert(saved, path.to_owned());
        let warnings = told.iter().chain(&rendered.warnings);
        let warnings = warnings.map(|warning| words.say(warning)).collect();
        Ok(Saved { id: saved.to_string(), name: file_name(path), warnings })
    }

    /// A map and its picture, as they are asked for. The request knows the lens
    /// afterwards.
    pub(crate) fn picture_for(
        &self,
        id: MapId,
        request: &mut ExportRequest,
    ) -> Result<(Map, Picture), DeskError> {
        if request.is_share_safe() {
            let file = self.shared(id, &request.share)?.file;
            let picture = self.picture_of(&file, id, request)?;
            return Ok((file.map, picture));
        }
        let manner = self.manner_for(id, request);
        let (whole, scene) = self.finished(id, &manner)?;
        let picture = self.on_paper(&whole, scene, request, manner.today)?;
        Ok((whole, picture))
    }

    /// The picture of a copy, as it is asked for. It shows nothing of other maps and
    /// of no customer's journey through this one, and what one looks for in a
    /// register may be what must not be read.
    fn picture_of(
        &self,
        file: &MapFile,
        id: MapId,
        request: &mut ExportRequest,
    ) -> Result<Picture, DeskError> {
        let mut manner = self.manner_for(id, request);
        manner.elsewhere = Arc::default();
        manner.replay = None;
        manner.register.filter.clear();
        let mut drawing = Drawing::of_file(self.fonts, file);
        let scene = drawing.finished(&file.map, &manner);
        drawing.on_paper(&file.map, scene, request, (&*self.words(), manner.today))
    }

    /// How a picture is laid out that is asked for. The request knows the lens
    /// afterwards.
    fn manner_for(&self, id: MapId, request: &mut ExportRequest) -> Manner {
        let mut manner = Manner { figures: true, ..self.manner(id) };
        manner.colour_by = request.colour_by.unwrap_or(manner.colour_by);
        manner.density = request.density.unwrap_or(manner.density);
        manner.curves = request.curves.unwrap_or(manner.curves);
        if let Some(lens) = request.lens {
            manner.lens = lens;
            manner.elsewhere = self.elsewhere(id, lens);
        }
        if let Some(register) = request.register {
            // Whoever names one means all of it, however another is looked at.
            manner.register = RegisterLook { register, ..RegisterLook::default() };
        }
        request.lens = Some(manner.lens);
        manner
    }

    /// A name for a file of a map, without an ending.
    pub fn name_for_file(&self, map: Uuid) -> Result<String, DeskError> {
        Ok(self.name_of(&self.entry(MapId::new(map))?.title))
    }

    /// The same for a file that is asked for: a copy may have another title.
    pub fn name_for_export(&self, map: Uuid, request: &ExportRequest) -> Result<String, DeskError> {
        if !request.is_share_safe() {
            return self.name_for_file(map);
        }
        let safe = self.shared(MapId::new(map), &request.share)?;
        Ok(self.name_of(&safe.file.map.info.title))
    }

    fn name_of(&self, title: &str) -> String {
        let name: String = title
            .chars()
            .map(|letter| match letter {
                '/' | '\\' | ':' | '*' | '?' | '"' | '<' | '>' | '|' => '-',
                letter if letter.is_control() => ' ',
                letter => letter,
            })
            .take(80)
            .collect();
        let name = name.trim_matches(|letter: char| letter.is_whitespace() || letter == '.');
        self.words().text_or(name, "untitled-map")
    }

    /// A picture of the library.
    pub fn picture(&self, hash: &str) -> Result<Option<Blob>, DeskError> {
        Ok(self.shelves()?.blob(hash)?)
    }

    /// Puts a map from a file into the library, and says what is otherwise than
    /// whoever opens it may think.
    fn open_in(&self, file: MapFile, name: &str) -> Result<FileOpened, DeskError> {
        let pictures = file.pictures.values().filter_map(|bytes| {
            format::media_type(bytes).map(|media_type| Blob::new(media_type, bytes.to_vec()))
        });
        let pictures = pictures.collect();
        let taken = self.take_in(file, pictures, label::open(name), str::to_owned)?;
        let warning = taken.other.map(|other| match other {
            Other::Shown => "opened-beside",
            Other::InBin => "opened-beside-deleted",
        });
        let warnings = warning.map(|warning| self.words().text(warning)).into_iter().collect();
        Ok(FileOpened::Map { map: taken.map.to_string(), warnings })
    }

    /// Puts a map into the library that may be there already. One that is the
    /// same is only taken out of the bin. One that differs, or cannot be read,
    /// stays as it is and where it is, and this one comes in as another; if it
    /// would be seen beside it, under another title.
    pub(crate) fn take_in(
        &self,
        file: MapFile,
        pictures: Vec<Blob>,
        label: String,
        title_beside: impl FnOnce(&str) -> String,
    ) -> Result<TakenIn, DeskError> {
        let library = self.shelves()?;
        let known = known(&file)?;
        let mut map = file.map;
        let id = map.info.id;
        let mut other = None;
        if let Some(entry) = library.list()?.into_iter().find(|entry| entry.id == id) {
            let is_in_bin = entry.deleted_at.is_some();
            if self.peek(id).is_ok_and(|there| there == map) {
                if is_in_bin {
                    library.restore(id)?;
                }
                return Ok(TakenIn { map: id.uuid(), title: map.info.title.clone(), other });
            }
            let info = Arc::make_mut(&mut map.info);
            info.id = MapId::new(Uuid::now_v7());
            if is_in_bin {
                other = Some(Other::InBin);
            } else {
                other = Some(Other::Shown);
                info.title = title_beside(&info.title);
            }
        }
        let title = map.info.title.clone();
        for picture in pictures {
            library.put_blob(picture)?;
        }
        Ok(TakenIn { map: self.put_in(map, known, label)?, title, other })
    }

    /// Lists a file among those that were opened last. That it could not be
    /// kept is no reason to refuse the file.
    fn remember(&self, path: &Path) {
        let path = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
        let _ = self.change_preferences(|preferences| {
            preferences.remember(&path, Uuid::now_v7());
        });
    }
}

/// What the map of a file knows of its past: at least the revision that it is
/// at, so that another copy that was made of the same file has it in common.
pub fn known(file: &MapFile) -> Result<Vec<Known>, DeskError> {
    if file.revisions.is_empty() {
        return Ok(vec![Known::Named(file.revision()?)]);
    }
    let told: BTreeMap<Uuid, &format::Revision> =
        file.history.iter().map(|revision| (revision.id, revision)).collect();
    let known = file.revisions.iter().map(|id| match told.get(id) {
        None => Known::Named(*id),
        Some(revision) => Known::Told(PastRevision {
            id: revision.id,
            parent: revision.parent,
            merged_parent: revision.merged_parent,
            mark: revision.mark,
            undoes: revision.undoes,
            at: revision.at,
            author: revision.author.clone(),
            label: revision.label.clone(),
            changes: revision.changes.clone(),
        }),
    });
    Ok(known.collect())
}

/// A map of the library as a file, still without its pictures.
pub fn map_file(shared: Shared) -> MapFile {
    let Shared { map, revisions, history } = shared;
    let history = history.into_iter().map(|revision| format::Revision {
        id: revision.id,
        parent: revision.parent,
        merged_parent: revision.merged_parent,
        mark: revision.mark,
        undoes: revision.undoes,
        at: revision.at,
        author: revision.author,
        label: revision.label,
        changes: revision.changes,
    });
    MapFile { revisions, history: history.collect(), ..MapFile::new(map) }
}

/// A picture of the library for a painter.
pub fn export_blob(library: &Library, hash: &str) -> Option<export::Blob> {
    let blob = library.blob(hash).ok().flatten()?;
    Some(export::Blob { media_type: blob.media_type.into(), bytes: blob.data.into() })
}
