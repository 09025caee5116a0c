//! What is in which menu, in which order. All that a person can do is in one of
//! them, once.

use desk::wire::MenuAction::{self, *};

/// A part of a menu.
#[derive(Clone, Copy, Debug)]
pub enum Part {
    /// Something to do.
    Do(MenuAction),
    /// Something that holds or does not, and is ticked while it does.
    Tick(MenuAction),
    /// A line between what belongs together and what does not.
    Line,
    /// A menu of its own, with the message that names it.
    Menu(&'static str, &'static [Self]),
    /// The files that were opened last.
    Recent,
    /// Cut, copy, paste and select all, which are for texts as well.
    Clipboard,
    /// The end of the program.
    Quit,
}

use Part::{Clipboard, Do, Line, Menu, Quit, Recent, Tick};

/// The actions for which [`Clipboard`] stands.
pub const CLIPBOARD: &[MenuAction] = &[Cut, Copy, Paste, SelectAll];

/// The menus of the window.
pub const BAR: &[Part] = &[
    Menu("menu-file", FILE),
    Menu("menu-edit", EDIT),
    Menu("action-group-insert", INSERT),
    Menu("menu-arrange", ARRANGE),
    Menu("menu-go", GO),
    Menu("menu-view", VIEW),
    Menu("menu-presenting", PRESENT),
    Menu("menu-help", HELP),
];

const FILE: &[Part] = &[
    Do(NewMap),
    Do(OpenFile),
    Recent,
    Line,
    Do(ImportFile),
    Do(ImportPasted),
    Line,
    Do(SaveCopy),
    Do(ShareCopy),
    Do(MakeFuture),
    Menu("menu-export", EXPORT),
    Line,
    Do(CloseMap),
    Line,
    Do(ShowBackups),
    Do(BackUp),
    Line,
    Do(ShowSettings),
    Do(ExportSettings),
    Do(ImportSettings),
    Line,
    Quit,
];

const EXPORT: &[Part] = &[
    Do(ExportPdf),
    Do(ExportReport),
    Do(ExportSvg),
    Do(ExportPng),
    Do(ExportPptx),
    Line,
    Do(ExportCsv),
    Do(ExportXlsx),
    Do(ExportOther),
];

const EDIT: &[Part] = &[
    Do(Undo),
    Do(Redo),
    Line,
    Clipboard,
    Line,
    Do(Duplicate),
    Do(Delete),
    Line,
    Do(EditText),
    Do(OpenLink),
    Line,
    Do(CopyAsPicture),
    Do(CopyAsTable),
];

const INSERT: &[Part] = &[
    Do(AddCard),
    Do(AddTouchpoint),
    Do(AddStage),
    Do(AddLane),
    Do(AddPersona),
    Line,
    Do(CaptureBar),
    Line,
    Do(MakeHandOff),
    Do(AnotherHandOff),
    Do(DescribeHandOff),
    Do(DescribeHandOffs),
    Do(NoHandOff),
    Line,
    Do(AskQuestion),
    Do(MakeOpportunity),
    Do(MakeAction),
    Do(NoteInconsistency),
    Do(AddReading),
];

const ARRANGE: &[Part] = &[
    Do(MoveTo),
    Do(MoveToMap),
    Do(CopyToMap),
    Line,
    Do(Grab),
    Menu("action-group-move", &[Do(NudgeLeft), Do(NudgeRight), Do(NudgeUp), Do(NudgeDown)]),
    Do(SpanMore),
    Do(SpanLess),
    Line,
    Do(Merge),
    Do(Split),
    Do(Stack),
    Do(Unstack),
    Do(PutOnTop),
    Do(Group),
    Do(Ungroup),
    Do(OpenStack),
    Line,
    Do(PartStage),
    Do(PartTouchpoint),
    Do(Fold),
    Line,
    Menu("menu-sort", &[Do(SortSeverity), Do(SortEvidence), Do(SortOwner), Do(SortText)]),
    Menu(
        "settings-curves",
        &[Do(RateHigher), Do(RateLower), Line, Do(NextCurve), Do(PreviousCurve), Tick(CurveAlone)],
    ),
];

const GO: &[Part] = &[
    Do(Find),
    Do(FindNext),
    Do(FindPrevious),
    Do(FindDuplicates),
    Line,
    Do(GoToStage),
    Do(NextHandOff),
    Do(PreviousHandOff),
    Do(ShowInJourney),
    Line,
    Do(OpenSubJourney),
    Do(BackToMap),
    Line,
    Do(GoToMessage),
];

const VIEW: &[Part] = &[
    Tick(LensJourney),
    Tick(LensChannels),
    Tick(LensOwners),
    Tick(LensFlow),
    Tick(LensTimeline),
    Tick(LensOutline),
    Tick(LensRegister),
    Tick(LensPriorities),
    Tick(LensDashboard),
    Tick(PersonaSheets),
    Line,
    Tick(Compare),
    Do(CompareWith),
    Tick(Overlay),
    Line,
    Menu("rail", PANELS),
    Tick(OverviewMap),
    Menu("menu-colours", COLOURS),
    Line,
    Menu("header-zoom", ZOOM),
    Menu(
        "menu-theme",
        &[Tick(ThemeSystem), Tick(ThemeLight), Tick(ThemeDark), Tick(ThemeContrast)],
    ),
    Menu("settings-density", &[Tick(DensityComfortable), Tick(DensityCompact)]),
    Menu("settings-text-size", &[Do(TextLarger), Do(TextSmaller), Do(TextUsual)]),
    Menu("menu-language", LANGUAGES),
];

const ZOOM: &[Part] =
    &[Do(ZoomIn), Do(ZoomOut), Line, Do(ZoomActual), Do(ZoomFit), Do(ZoomSelection)];

const PANELS: &[Part] = &[
    Tick(PanelInspector),
    Tick(PanelPersonas),
    Tick(PanelChannels),
    Tick(PanelTeams),
    Tick(PanelLanes),
    Tick(PanelParking),
    Tick(PanelCheck),
    Tick(PanelQuestions),
    Tick(PanelEvidence),
    Tick(PanelInconsistencies),
    Tick(PanelActions),
    Tick(PanelMeasures),
    Tick(PanelInteractions),
    Line,
    Tick(HandOffDrawer),
];

const COLOURS: &[Part] = &[
    Tick(ColourByKind),
    Line,
    Tick(ColourByEvidence),
    Tick(ColourByOwner),
    Tick(ColourByDepartment),
    Tick(ColourBySeverity),
    Tick(ColourByTag),
    Tick(ColourByAuthor),
];

const LANGUAGES: &[Part] = &[
    Tick(LanguageSystem),
    Line,
    Tick(LanguageEnglish),
    Tick(LanguageGerman),
    Tick(LanguageSpanish),
    Tick(LanguageFrench),
    Tick(LanguageDutch),
    Tick(LanguagePolish),
    Tick(LanguageArabic),
    Tick(LanguageJapanese),
];

const PRESENT: &[Part] = &[
    Do(Present),
    Do(PresentEnd),
    Line,
    Tick(PresentFollow),
    Tick(PresentPin),
    Tick(PresentSpotlight),
    Tick(PresentWalk),
    Line,
    Do(PresentNext),
    Do(PresentPrevious),
    Do(PresentNextStage),
    Do(PresentPreviousStage),
    Do(PresentFirst),
    Do(PresentLast),
    Line,
    Tick(PresentBlank),
    Tick(PresentContrast),
    Tick(PresentDraft),
];

const HELP: &[Part] =
    &[Do(ShowHelp), Do(StartTour), Line, Do(ShowPalette), Do(ShowKeys), Line, Do(ShowAbout)];

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    /// How often each action is there, and whether it is ticked.
    fn list(parts: &[Part], into: &mut BTreeMap<&'static str, Vec<bool>>) {
        for part in parts {
            let (actions, ticked): (&[MenuAction], bool) = match part {
                Do(action) => (std::slice::from_ref(action), false),
                Tick(action) => (std::slice::from_ref(action), true),
                Clipboard => (CLIPBOARD, false),
                Menu(_, parts) => {
                    list(parts, into);
                    continue;
                }
                Line | Recent | Quit => continue,
            };
            for action in actions {
                into.entry(action.id()).or_default().push(ticked);
            }
        }
    }

    #[test]
    fn all_that_can_be_done_is_in_one_menu_once() {
        let actions = include_str!("../../crates/help/actions.json");
        let actions: Vec<serde_json::Value> = serde_json::from_str(actions).unwrap();
        let expected: BTreeMap<&str, Vec<bool>> = actions
            .iter()
            .map(|it| (it["id"].as_str().unwrap(), vec![it["ticked"].as_bool().unwrap()]))
            .collect();
        let mut found = BTreeMap::new();
        list(BAR, &mut found);
        assert_eq!(found, expected);
    }

    #[test]
    fn every_action_is_called_as_the_menu_looks_it_up() {
        let actions = include_str!("../../crates/help/actions.json");
        let actions: Vec<serde_json::Value> = serde_json::from_str(actions).unwrap();
        for action in actions {
            let id = action["id"].as_str().unwrap();
            assert_eq!(action["label"], format!("action-{id}"));
        }
    }
}
