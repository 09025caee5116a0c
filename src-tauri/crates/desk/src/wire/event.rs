//! What the window is told without having asked, and the native menu.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{AppError, Brought, FileOpened, HeldOver, Settings, Steering};

/// Something that the window did not ask for.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(tag = "event", rename_all = "camelCase", rename_all_fields = "camelCase")]
#[ts(export)]
pub enum AppEvent {
    /// A file was opened from outside: dropped on the window, chosen in the
    /// menu's list of recent files, or given to a second start of the app.
    Opened {
        /// What became of it.
        opened: FileOpened,
    },
    /// Something that was asked for outside of the window did not work.
    Failed {
        /// Why.
        error: AppError,
    },
    /// An entry of the native menu was chosen.
    Menu {
        /// Which.
        action: MenuAction,
    },
    /// Settings are different now.
    SettingsChanged {
        /// All of them.
        settings: Box<Settings>,
    },
    /// Something from another program is held over the window, or no longer is.
    HeldOver {
        /// What, and where.
        over: Option<HeldOver>,
    },
    /// Something was dropped on the window that goes onto the map.
    Dropped {
        /// What.
        brought: Brought,
        /// Where in the page, from its left edge.
        x: f64,
        /// Where in the page, from its top.
        y: f64,
    },
    /// Something was asked for at the projector.
    Steered {
        /// What.
        steering: Steering,
    },
    /// The projector's window is gone.
    PresentationEnded,
}

macro_rules! menu_actions {
    ($($(#[$doc:meta])* $action:ident = $id:literal,)+) => {
        /// What a person can do in the window; the words are the ids of its
        /// actions. All of it is in the native menu.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
        #[ts(export)]
        pub enum MenuAction {
            $($(#[$doc])* #[serde(rename = $id)] $action,)+
        }

        impl MenuAction {
            /// All of them.
            pub const ALL: &'static [Self] = &[$(Self::$action,)+];

            /// Its word.
            pub const fn id(self) -> &'static str {
                match self {
                    $(Self::$action => $id,)+
                }
            }
        }
    };
}

menu_actions! {
    /// Make a map.
    NewMap = "new-map",
    /// Open a map, or what another program has written.
    OpenFile = "open-file",
    /// Import what another program has written, into the open map if there is
    /// one.
    ImportFile = "import-file",
    /// The same of what is on the clipboard.
    ImportPasted = "import-pasted",
    /// Save a copy of the map.
    SaveCopy = "save-copy",
    /// Make a copy that is without something.
    ShareCopy = "share-copy",
    /// Make a map of the future from it.
    MakeFuture = "make-future",
    /// Export it.
    ExportPdf = "export-pdf",
    /// Export the map as a report on paper.
    ExportReport = "export-report",
    /// Export it.
    ExportSvg = "export-svg",
    /// Export it.
    ExportPng = "export-png",
    /// Export it.
    ExportPptx = "export-pptx",
    /// Export the table that is shown.
    ExportCsv = "export-csv",
    /// Export all of it as a workbook.
    ExportXlsx = "export-xlsx",
    /// Export all of it as something else.
    ExportOther = "export-other",
    /// Go back to the library.
    CloseMap = "close-map",
    /// Take the last step back.
    Undo = "undo",
    /// Do it again.
    Redo = "redo",
    /// Take what is selected out, to the clipboard.
    Cut = "cut",
    /// Put what is selected on the clipboard.
    Copy = "copy",
    /// Put in what is on the clipboard.
    Paste = "paste",
    /// Select all there is.
    SelectAll = "select-all",
    /// Write in what is selected.
    EditText = "edit-text",
    /// Open where it leads.
    OpenLink = "open-link",
    /// Make a second one beside it.
    Duplicate = "duplicate",
    /// Make one thing of what is selected.
    Merge = "merge",
    /// Make several cards of one.
    Split = "split",
    /// Lay cards on one another.
    Stack = "stack",
    /// Take them apart.
    Unstack = "unstack",
    /// Put cards under a heading.
    Group = "group",
    /// Remove the heading, keep its cards.
    Ungroup = "ungroup",
    /// Lay a card of a stack on top.
    PutOnTop = "put-on-top",
    /// Let a stage begin with the touchpoint.
    PartStage = "part-stage",
    /// Give the cards a touchpoint of their own.
    PartTouchpoint = "part-touchpoint",
    /// Remove what is selected.
    Delete = "delete",
    /// Move what is selected without dragging.
    MoveTo = "move-to",
    /// Move it to another map.
    MoveToMap = "move-to-map",
    /// Copy it there.
    CopyToMap = "copy-to-map",
    /// Copy what is looked at as a picture.
    CopyAsPicture = "copy-as-picture",
    /// Copy it as a table.
    CopyAsTable = "copy-as-table",
    /// Add a card.
    AddCard = "add-card",
    /// Add a touchpoint.
    AddTouchpoint = "add-touchpoint",
    /// Add a stage.
    AddStage = "add-stage",
    /// Add a lane.
    AddLane = "add-lane",
    /// Add a persona.
    AddPersona = "add-persona",
    /// Add a reading of a metric.
    AddReading = "add-reading",
    /// Write down that something is handed over.
    MakeHandOff = "make-hand-off",
    /// A second one from the same touchpoint.
    AnotherHandOff = "another-hand-off",
    /// Describe the one that is suggested.
    DescribeHandOff = "describe-hand-off",
    /// Describe all that are suggested.
    DescribeHandOffs = "describe-hand-offs",
    /// Say that nothing is handed over.
    NoHandOff = "no-hand-off",
    /// Ask what is not known yet.
    AskQuestion = "ask-question",
    /// Answer a pain point.
    MakeOpportunity = "make-opportunity",
    /// Say who does what until when.
    MakeAction = "make-action",
    /// One place further.
    NudgeLeft = "nudge-left",
    /// One place further.
    NudgeRight = "nudge-right",
    /// One place further.
    NudgeUp = "nudge-up",
    /// One place further.
    NudgeDown = "nudge-down",
    /// Carry it with the arrow keys.
    Grab = "grab",
    /// Over one touchpoint more.
    SpanMore = "span-more",
    /// Over one touchpoint less.
    SpanLess = "span-less",
    /// The worst first.
    SortSeverity = "sort-severity",
    /// What is known best first.
    SortEvidence = "sort-evidence",
    /// By who answers for them.
    SortOwner = "sort-owner",
    /// By what they say.
    SortText = "sort-text",
    /// A better rating.
    RateHigher = "rate-higher",
    /// A worse one.
    RateLower = "rate-lower",
    /// Draw for the next persona.
    NextCurve = "next-curve",
    /// Draw for the one before.
    PreviousCurve = "previous-curve",
    /// Show one curve, or all.
    CurveAlone = "curve-alone",
    /// Type in large letters.
    CaptureBar = "capture-bar",
    /// All that can be done and gone to.
    ShowPalette = "show-palette",
    /// Look for something on the map.
    Find = "find",
    /// The next of what was found.
    FindNext = "find-next",
    /// The one before.
    FindPrevious = "find-previous",
    /// Cards that read alike.
    FindDuplicates = "find-duplicates",
    /// Stages and touchpoints, to go to one.
    GoToStage = "go-to-stage",
    /// Where on the map a row of a table stands.
    ShowInJourney = "show-in-journey",
    /// What the app says and offers.
    GoToMessage = "go-to-message",
    /// Along the line.
    NextHandOff = "next-hand-off",
    /// Back along it.
    PreviousHandOff = "previous-hand-off",
    /// Write down that customers learn different things through two channels.
    NoteInconsistency = "note-inconsistency",
    /// Closer.
    ZoomIn = "zoom-in",
    /// Farther.
    ZoomOut = "zoom-out",
    /// Own size.
    ZoomActual = "zoom-actual",
    /// The whole map.
    ZoomFit = "zoom-fit",
    /// What is selected.
    ZoomSelection = "zoom-selection",
    /// Fold away what is selected, or open it.
    Fold = "fold",
    /// Show what lies under a card, or only how much.
    OpenStack = "open-stack",
    /// The second window.
    Present = "present",
    /// No second window.
    PresentEnd = "present-end",
    /// What the facilitator sees.
    PresentFollow = "present-follow",
    /// What is seen now, whatever the facilitator looks at.
    PresentPin = "present-pin",
    /// Stage by stage.
    PresentWalk = "present-walk",
    /// The next step of it.
    PresentNext = "present-next",
    /// The step before.
    PresentPrevious = "present-previous",
    /// The next stage of it.
    PresentNextStage = "present-next-stage",
    /// The stage before.
    PresentPreviousStage = "present-previous-stage",
    /// Its first step.
    PresentFirst = "present-first",
    /// Its last step.
    PresentLast = "present-last",
    /// What is selected, all else dim.
    PresentSpotlight = "present-spotlight",
    /// Nothing on the screen.
    PresentBlank = "present-blank",
    /// Black on white at the projector.
    PresentContrast = "present-contrast",
    /// What is being typed at the projector.
    PresentDraft = "present-draft",
    /// The journey with its lanes.
    LensJourney = "lens-journey",
    /// As a line between channels.
    LensChannels = "lens-channels",
    /// As a line between those who answer for it.
    LensOwners = "lens-owners",
    /// As a flow chart.
    LensFlow = "lens-flow",
    /// In time.
    LensTimeline = "lens-timeline",
    /// To be read from the top.
    LensOutline = "lens-outline",
    /// As tables.
    LensRegister = "lens-register",
    /// What is worth doing first.
    LensPriorities = "lens-priorities",
    /// What is measured.
    LensDashboard = "lens-dashboard",
    /// This map and another one, one above the other.
    Compare = "compare",
    /// The other map for that.
    CompareWith = "compare-with",
    /// The other map drawn over this one.
    Overlay = "overlay",
    /// A sheet for each persona.
    PersonaSheets = "persona-sheets",
    /// What is selected, in all detail.
    PanelInspector = "panel-inspector",
    /// Who the map is about.
    PanelPersonas = "panel-personas",
    /// What the touchpoints go through.
    PanelChannels = "panel-channels",
    /// Who answers for what.
    PanelTeams = "panel-teams",
    /// The rows of the map.
    PanelLanes = "panel-lanes",
    /// Cards that have no place yet.
    PanelParking = "panel-parking",
    /// What the map lacks.
    PanelCheck = "panel-check",
    /// What is not known yet.
    PanelQuestions = "panel-questions",
    /// How it is known.
    PanelEvidence = "panel-evidence",
    /// What channels say differently.
    PanelInconsistencies = "panel-inconsistencies",
    /// Who does what until when.
    PanelActions = "panel-actions",
    /// What is counted.
    PanelMeasures = "panel-measures",
    /// What customers did, from logs.
    PanelInteractions = "panel-interactions",
    /// Hand-offs along the line.
    HandOffDrawer = "hand-off-drawer",
    /// The small picture of the whole map.
    OverviewMap = "overview-map",
    /// The map that a touchpoint leads to.
    OpenSubJourney = "open-sub-journey",
    /// The map from which one came.
    BackToMap = "back-to-map",
    /// Cards are coloured by what they are.
    ColourByKind = "colour-by-kind",
    /// By how it is known.
    ColourByEvidence = "colour-by-evidence",
    /// By who answers for them.
    ColourByOwner = "colour-by-owner",
    /// By who answers for their touchpoint.
    ColourByDepartment = "colour-by-department",
    /// By how bad it is.
    ColourBySeverity = "colour-by-severity",
    /// By what they are marked with.
    ColourByTag = "colour-by-tag",
    /// By who wrote them.
    ColourByAuthor = "colour-by-author",
    /// As the system does.
    ThemeSystem = "theme-system",
    /// Bright.
    ThemeLight = "theme-light",
    /// Dark.
    ThemeDark = "theme-dark",
    /// Strong edges.
    ThemeContrast = "theme-contrast",
    /// With room.
    DensityComfortable = "density-comfortable",
    /// With little room.
    DensityCompact = "density-compact",
    /// Larger.
    TextLarger = "text-larger",
    /// Smaller.
    TextSmaller = "text-smaller",
    /// As usual.
    TextUsual = "text-usual",
    /// What the system speaks.
    LanguageSystem = "language-system",
    /// English.
    LanguageEnglish = "language-en",
    /// German.
    LanguageGerman = "language-de",
    /// Spanish.
    LanguageSpanish = "language-es",
    /// French.
    LanguageFrench = "language-fr",
    /// Dutch.
    LanguageDutch = "language-nl",
    /// Polish.
    LanguagePolish = "language-pl",
    /// Arabic.
    LanguageArabic = "language-ar",
    /// Japanese.
    LanguageJapanese = "language-ja",
    /// What a person likes.
    ShowSettings = "show-settings",
    /// What the library was before.
    ShowBackups = "show-backups",
    /// Keep the library as it is now.
    BackUp = "back-up",
    /// Write down what a person likes.
    ExportSettings = "export-settings",
    /// Take over what was written down.
    ImportSettings = "import-settings",
    /// Show the pages of help.
    ShowHelp = "show-help",
    /// Take the tour on the sample.
    StartTour = "start-tour",
    /// The list of keys.
    ShowKeys = "show-keys",
    /// What this is.
    ShowAbout = "show-about",
}

/// What of the native menu can be chosen, what is ticked, with which keys, and
/// what undo and redo are called.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct MenuState {
    /// What undo would take back.
    pub undo: Option<String>,
    /// What redo would do again.
    pub redo: Option<String>,
    /// What is possible now, undo and redo not among it.
    pub enabled: Vec<MenuAction>,
    /// What holds now of that which can be ticked.
    pub ticked: Vec<MenuAction>,
    /// The keys that the menu shows and answers to, as it writes them. The
    /// window answers to them too, whichever of both hears them.
    #[ts(type = "Partial<Record<MenuAction, string>>")]
    pub keys: BTreeMap<MenuAction, String>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_words_are_those_of_the_bridge() {
        for action in MenuAction::ALL {
            assert_eq!(serde_json::to_value(action).unwrap(), action.id());
        }
    }
}
