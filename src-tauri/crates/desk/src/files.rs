//! Files: opened into the library, saved from it.

use std::path::Path;
use std::sync::Arc;

use format::MapFile;
use store::{Blob, Library, MapId};
use uuid::Uuid;

use crate::error::sentence;
use crate::locks::held;
use crate::preferences::file_name;
use crate::render::{Look, pictures_of, render};
use crate::wire::{ExportFormat, ExportRequest, FileOpened, Saved};
use crate::{Desk, DeskError, Document, label, read};

impl Desk {
    /// Opens a file: a map comes into the library, a table is previewed.
    pub fn open_file(&self, path: &Path) -> Result<FileOpened, DeskError> {
        let opened = match read(path)? {
            Document::Map(file) => self.take_in(*file, &file_name(path))?,
            Document::Table(bytes) => {
                FileOpened::Table { preview: Box::new(self.preview(bytes, path, None)?) }
            }
        };
        self.remember(path);
        Ok(opened)
    }

    /// Saves a copy of a map as `.journey` or `.json`, as the name says.
    pub fn save_copy(&self, map: Uuid, path: &Path) -> Result<Saved, DeskError> {
        let ending = path.extension().map(|it| it.to_string_lossy().to_ascii_lowercase());
        let format = match ending.as_deref() {
            Some("journey") => ExportFormat::Journey,
            Some("json") => ExportFormat::Json,
            _ => return Err(DeskError::Ending { file: file_name(path) }),
        };
        self.export(map, &ExportRequest { format, ..ExportRequest::default() }, path)
    }

    /// Writes a map, or a picture of it, into a file.
    pub fn export(
        &self,
        map: Uuid,
        request: &ExportRequest,
        path: &Path,
    ) -> Result<Saved, DeskError> {
        let id = MapId::new(map);
        let library = self.shelves()?;
        let modified = self.entry(id)?.changed_at;
        let is_picture =
            matches!(request.format, ExportFormat::Pdf | ExportFormat::Svg | ExportFormat::Png);
        let (whole, scene) = if is_picture {
            let (whole, scene) = self.finished(id)?;
            (whole, Some(scene))
        } else {
            (library.load(id)?, None)
        };
        let mut file = MapFile::new(whole);
        for hash in pictures_of(&file.map) {
            if let Some(blob) = library.blob(&hash)? {
                file.pictures.insert(hash, blob.data.into());
            }
        }
        if !is_picture {
            let revisions = library.revisions(id, 0)?;
            file.revisions = revisions.into_iter().map(|(revision, _)| revision.id).collect();
        }
        let look = Look { request, modified };
        let missing = DeskError::Store(store::StoreError::MissingMap { map: id });
        let rendered = render(&file, &look, || scene.ok_or(missing))?;
        format::write_atomically(path, &rendered.bytes)?;
        if !is_picture {
            self.remember(path);
        }
        let saved = Uuid::now_v7();
        held(&self.saved).insert(saved, path.to_owned());
        let warnings = rendered.warnings.iter().map(|warning| sentence(warning)).collect();
        Ok(Saved { id: saved.to_string(), name: file_name(path), warnings })
    }

    /// A name for a file of a map, without an ending.
    pub fn name_for_file(&self, map: Uuid) -> Result<String, DeskError> {
        let title = self.entry(MapId::new(map))?.title;
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
        Ok(match name {
            "" => self.words().text("untitled-map"),
            name => name.to_owned(),
        })
    }

    /// Keeps a picture; the hash under which it is kept.
    pub fn keep_picture(&self, path: &Path) -> Result<String, DeskError> {
        let most = format::limits::LARGEST_PICTURE;
        let file = file_name(path);
        let bytes = format::read_file(path)?;
        if bytes.len() as u64 > most {
            return Err(DeskError::LargePicture { file, bytes: bytes.len() as u64, most });
        }
        let Some(media_type) = format::media_type(&bytes) else {
            return Err(DeskError::NoPicture { file });
        };
        let blob = Blob::new(media_type, bytes);
        let hash = blob.hash.clone();
        self.shelves()?.put_blob(blob)?;
        Ok(hash)
    }

    /// A picture of the library.
    pub fn picture(&self, hash: &str) -> Result<Option<Blob>, DeskError> {
        Ok(self.shelves()?.blob(hash)?)
    }

    /// Puts a map from a file into the library. One that is there already, and
    /// is the same, is only opened; one that differs is put beside it.
    fn take_in(&self, file: MapFile, name: &str) -> Result<FileOpened, DeskError> {
        let library = self.shelves()?;
        let MapFile { mut map, pictures, .. } = file;
        let id = map.info.id;
        let mut warnings = Vec::new();
        if let Some(entry) = library.list()?.into_iter().find(|entry| entry.id == id) {
            let there = library.load(id)?;
            if there == map {
                if entry.deleted_at.is_some() {
                    library.restore(id)?;
                }
                return Ok(FileOpened::Map { map: id.to_string(), warnings });
            }
            Arc::make_mut(&mut map.info).id = MapId::new(Uuid::now_v7());
            warnings.push(self.words().text("opened-beside"));
        }
        for (_, bytes) in pictures {
            if let Some(media_type) = format::media_type(&bytes) {
                library.put_blob(Blob::new(media_type, bytes.to_vec()))?;
            }
        }
        let id = self.put_in(map, label::open(name))?;
        Ok(FileOpened::Map { map: id.to_string(), warnings })
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

/// A picture of the library for a painter.
pub fn export_blob(library: &Library, hash: &str) -> Option<export::Blob> {
    let blob = library.blob(hash).ok().flatten()?;
    Some(export::Blob { media_type: blob.media_type.into(), bytes: blob.data.into() })
}
