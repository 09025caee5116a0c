//! What crosses the bridge to the window, beside commands, changes and scenes.
//!
//! Names of columns stay as they are in the model; everything else is written
//! as JavaScript does.

mod backup;
mod check;
mod elsewhere;
mod error;
mod event;
mod file;
mod help;
mod import;
mod insight;
mod library;
mod measure;
mod open_map;
mod outside;
mod plain;
mod projector;
mod settings;
mod sharing;
mod transfer;
mod weighed;

pub use backup::{BackupEntry, BackupMap, BroughtBack, LibraryPlace, MapNow, Occasion, Restored};
pub use check::{FindingWire, Fix, Silenced};
pub use elsewhere::{BesideWire, Compared, NewFuture};
pub use error::{AppError, AppErrorCode, ErrorSubject};
pub use event::{AppEvent, MenuAction, MenuState};
pub use file::{
    ExportChoice, ExportFormat, ExportGroup, ExportLetters, ExportOrientation, ExportPaper,
    ExportRequest, ExportSection, ExportSlides, ExportSpread, ExportTiles, FileOpened, PrintPlan,
    Saved,
};
pub use help::{HelpEvent, HelpOpening};
pub use import::{
    ColumnUsed, Gained, ImportPreview, ImportProblem, Imported, LettersChoice, MappedBy,
    MappedColumn, PartsAre, TableColumn, TableMapping, TablePreview, TableShape, TableWriting,
};
pub use insight::{
    ActivityWire, HowToRead, InteractionData, LogColumnWire, LogKind, Notable, ReplayRequest,
    ReplayWire, StopWire, Study, StudyRequest, Why,
};
pub use library::{
    EntryCounts, GalleryPicture, LibraryEntry, NewMap, PictureSize, StartingPoint, TemplateCounts,
    TemplateEntry,
};
pub use measure::{
    ChannelMeasure, CountsColumn, CountsFile, CountsPreview, CountsProblem, CountsRequest,
    CountsRow, DayOrder, DifferenceWire, Fraction, InputWire, MeasureWire, MetricKindWire,
    MetricKinds, MetricSet, PointWire, ReadingWire,
};
pub use open_map::{
    CopiedTable, Edited, Lens, OpenedMap, Redrawn, Register, RegisterLook, SortedBy, UndoState,
};
pub use outside::{Brought, Held, HeldOver, KeptPicture, PictureOnOffer};
pub use plain::plain_json;
pub use projector::{
    Area, Presentation, PresentedDraft, Projection, ProjectorEvent, Steering, Wish,
};
pub use scene::wire::PatchWire;
pub use settings::{
    CurveShape, Density, RecentFile, Setting, Settings, SettingsChange, SettingsFile, Startup,
    ThemeChoice, UsualPaper,
};
pub use sharing::{ShareGroup, ShareItem, SharePreview, ShareRequest, ShareSecret, ShareTeam};
pub use transfer::{
    LanePlace, MapPlaces, StagePlace, TouchpointPlace, Transfer, TransferWay, Transferred,
};
pub use weighed::Weighed;
