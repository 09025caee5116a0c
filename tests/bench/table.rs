//! The table: figures beside targets.

use std::fmt::Write as _;

/// What was measured, or why it was not.
pub type Figure = Result<f64, String>;

/// One thing that is measured for each map.
pub struct Row {
    what: &'static str,
    unit: &'static str,
    /// What each map may cost; nothing where a figure only explains another.
    targets: Option<[f64; 2]>,
    is_rival: bool,
    /// What each map costs.
    pub figures: Vec<Figure>,
}

impl Row {
    /// A row with a target for each map; infinite where there is none.
    pub fn judged(what: &'static str, unit: &'static str, targets: [f64; 2]) -> Self {
        Self { targets: Some(targets), ..Self::told(what, unit) }
    }

    /// A row that only explains another one.
    pub fn told(what: &'static str, unit: &'static str) -> Self {
        Self { what, unit, targets: None, is_rival: false, figures: Vec::new() }
    }

    /// What another program needs for the work of the nearest row above that is
    /// ours.
    pub fn rival(what: &'static str, unit: &'static str) -> Self {
        Self { is_rival: true, ..Self::told(what, unit) }
    }

    fn verdict(&self, ours: Option<&Self>, cards: &[usize; 2]) -> String {
        let said = [self.failures(), self.compared(ours), self.judgement(cards)];
        said.into_iter().filter(|it| !it.is_empty()).collect::<Vec<_>>().join("; ")
    }

    fn failures(&self) -> String {
        let mut missing: Vec<&str> =
            self.figures.iter().filter_map(|it| it.as_ref().err().map(String::as_str)).collect();
        missing.dedup();
        if missing.is_empty() {
            return String::new();
        }
        format!("not measured: {}", missing.join("; "))
    }

    /// How many times as much as ours it takes.
    fn compared(&self, ours: Option<&Self>) -> String {
        let Some(ours) = ours.filter(|_| self.is_rival) else { return String::new() };
        let both = self.figures.iter().zip(&ours.figures);
        let times: Vec<String> = both
            .map(|(rival, ours)| match (rival, ours) {
                (Ok(rival), Ok(ours)) => format!("{} ×", rounded(rival / ours)),
                _ => "–".to_owned(),
            })
            .collect();
        if times.iter().all(|it| it == "–") { String::new() } else { times.join(" / ") }
    }

    fn judgement(&self, cards: &[usize; 2]) -> String {
        let Some(targets) = self.targets.filter(|_| self.figures.iter().all(Result::is_ok)) else {
            return String::new();
        };
        let missed: Vec<String> = self
            .figures
            .iter()
            .zip(targets)
            .zip(cards)
            .filter(|((figure, target), _)| figure.as_ref().is_ok_and(|it| it > target))
            .map(|(_, cards)| cards.to_string())
            .collect();
        if missed.is_empty() { "met".into() } else { format!("MISSED at {}", missed.join(", ")) }
    }
}

/// The table as text, its columns under each other.
pub fn text(cards: &[usize; 2], rows: &[Row]) -> String {
    let [small, large] = cards.map(|cards| format!("{cards} cards"));
    let heading = ["what", "target", &small, &large, "verdict"].map(str::to_owned);
    let mut lines = vec![heading, ["", "", "", "", ""].map(str::to_owned)];
    let mut ours = None;
    for row in rows {
        if !row.is_rival {
            ours = Some(row);
        }
        let target = row.targets.map_or_else(String::new, |[small, large]| {
            format!("{} / {} {}", plain(small), plain(large), row.unit)
        });
        let cell = |index: usize| match row.figures.get(index) {
            Some(Ok(figure)) => format!("{} {}", rounded(*figure), row.unit),
            _ => "–".to_owned(),
        };
        lines.push([row.what.to_owned(), target, cell(0), cell(1), row.verdict(ours, cards)]);
    }
    let mut widths = [0; 5];
    for line in &lines {
        for (width, cell) in widths.iter_mut().zip(line) {
            *width = (*width).max(cell.chars().count());
        }
    }
    let mut text = String::new();
    for (number, line) in lines.iter().enumerate() {
        let fill = if number == 1 { '-' } else { ' ' };
        for (column, (cell, width)) in line.iter().zip(widths).enumerate() {
            let room: String = std::iter::repeat_n(fill, width - cell.chars().count()).collect();
            // Figures stand under each other.
            let is_figure = column == 2 || column == 3;
            let (before, after) = if is_figure { (&*room, "") } else { ("", &*room) };
            // Writing into a text cannot fail.
            let _ = write!(text, "| {before}{cell}{after} ");
        }
        text.push_str("|\n");
    }
    text
}

fn plain(figure: f64) -> String {
    if figure.is_finite() { format!("{figure}") } else { "–".to_owned() }
}

fn rounded(figure: f64) -> String {
    let decimals = match figure.abs() {
        100.0.. => 0,
        10.0.. => 1,
        _ => 2,
    };
    format!("{figure:.decimals$}")
}
