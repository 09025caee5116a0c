//! What the app was started with.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Parser;
use desk::Start;

/// Customer-journey-mapping workshops on one laptop.
///
/// Opens the library of the maps on this computer, or the map in FILE. Every
/// accepted edit is in the library at once. A second start hands its file to
/// the window that is already there.
#[derive(Clone, Debug, Parser)]
#[command(name = "throughline", version, about)]
pub struct Arguments {
    /// A map (.journey, .json, .pdf) or what another program has written to open.
    pub file: Option<PathBuf>,

    /// The library to use instead of the one in the folder for the data of
    /// programs.
    #[arg(long, value_name = "PATH", env = "THROUGHLINE_LIBRARY")]
    pub library: Option<PathBuf>,

    /// Open the sample.
    #[arg(long)]
    pub sample: bool,

    /// Print “throughline: painted” once the first map can be seen. As nobody
    /// is there to be asked, a table is imported at once.
    #[arg(long, env = "THROUGHLINE_REPORT_PAINT", value_parser = clap::builder::FalseyValueParser::new())]
    pub print_paint: bool,
}

impl Arguments {
    /// Those of this process; else what to end with, after it has been said
    /// what is wrong with them or how they are meant.
    pub fn of_process() -> Result<Self, ExitCode> {
        Self::try_parse().map_err(|error| {
            // Nobody is left to tell if the terminal is gone.
            let _ = error.print();
            ExitCode::from(u8::try_from(error.exit_code()).unwrap_or(2))
        })
    }

    /// The file that another process was started with, in the folder that it
    /// was started in.
    pub fn file_of(arguments: &[String], folder: &str) -> Option<PathBuf> {
        let file = Self::try_parse_from(arguments).ok()?.file?;
        Some(Path::new(folder).join(file))
    }

    /// What to begin with.
    pub fn start(&self) -> Start {
        match &self.file {
            Some(file) => {
                let file = std::path::absolute(file).unwrap_or_else(|_| file.clone());
                if self.print_paint { Start::Unattended(file) } else { Start::File(file) }
            }
            None if self.sample => Start::Sample,
            None => Start::Library,
        }
    }

    /// Whether it is another library than a plain start would use.
    pub const fn has_own_library(&self) -> bool {
        self.library.is_some()
    }
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory as _;

    use super::*;

    /// What the arguments themselves do not say.
    const MORE: &str = r".SH FILES
.TP
\fI~/.local/share/throughline/library.sqlite\fR
The library; its backups and \fIsettings.json\fR lie beside it.
.TP
\fI~/.local/share/throughline/library-place.txt\fR
Where the library lies instead, if it has been moved.
.SH SEE ALSO
.BR journey (1)
";

    #[test]
    fn the_manual_page_is_that_of_the_arguments() {
        let mut page = Vec::new();
        clap_mangen::Man::new(Arguments::command()).render(&mut page).unwrap();
        let page = String::from_utf8(page).unwrap() + MORE;
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("linux/throughline.1");
        if std::env::var_os("THROUGHLINE_ACCEPT").is_some() {
            std::fs::write(&path, &page).unwrap();
        }
        let kept = std::fs::read_to_string(&path).unwrap();
        assert!(kept == page, "{} is old; THROUGHLINE_ACCEPT=1 writes it anew", path.display());
    }

    #[test]
    fn a_second_start_names_its_file_in_its_own_folder() {
        let check = |arguments: &[&str], expected: Option<&str>| {
            let arguments: Vec<String> = arguments.iter().map(ToString::to_string).collect();
            let found = Arguments::file_of(&arguments, "/home/ana");
            assert_eq!(found, expected.map(PathBuf::from));
        };
        check(&["throughline"], None);
        check(&["throughline", "map.journey"], Some("/home/ana/map.journey"));
        check(&["throughline", "/maps/a.csv"], Some("/maps/a.csv"));
        check(&["throughline", "--sample"], None);
        check(&["throughline", "--nonsense"], None);
    }
}
