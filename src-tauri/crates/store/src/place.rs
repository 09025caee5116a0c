//! Where the library lies if nobody says otherwise.

use std::ffi::OsString;
use std::path::PathBuf;

use crate::StoreError;

/// The variable of the environment that says where the library lies.
pub const LIBRARY_VARIABLE: &str = "THROUGHLINE_LIBRARY";

/// Where the library lies: what [`LIBRARY_VARIABLE`] says, or else a file in
/// the folder that the system has for the data of programs.
pub fn default_path() -> Result<PathBuf, StoreError> {
    place(std::env::consts::OS, |name| std::env::var_os(name).filter(|value| !value.is_empty()))
        .ok_or(StoreError::NoPlace)
}

fn place(system: &str, variable: impl Fn(&str) -> Option<OsString>) -> Option<PathBuf> {
    if let Some(path) = variable(LIBRARY_VARIABLE) {
        return Some(path.into());
    }
    let folder = |name| variable(name).map(PathBuf::from).filter(|path| path.has_root());
    let data = match system {
        "windows" => folder("APPDATA")?.join("Throughline"),
        "macos" => folder("HOME")?.join("Library/Application Support/Throughline"),
        _ => folder("XDG_DATA_HOME")
            .or_else(|| Some(folder("HOME")?.join(".local/share")))?
            .join("throughline"),
    };
    Some(data.join("library.sqlite"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_library_lies_where_the_system_keeps_the_data_of_programs() {
        let check = |system: &str, variables: &[(&str, &str)], expected: Option<&str>| {
            let found = place(system, |name| {
                variables.iter().find(|(it, _)| *it == name).map(|(_, value)| value.into())
            });
            assert_eq!(found, expected.map(PathBuf::from), "{system} {variables:?}");
        };
        let home = ("HOME", "/home/ana");
        check("linux", &[home], Some("/home/ana/.local/share/throughline/library.sqlite"));
        check(
            "linux",
            &[home, ("XDG_DATA_HOME", "/data")],
            Some("/data/throughline/library.sqlite"),
        );
        check(
            "linux",
            &[home, ("XDG_DATA_HOME", "not-from-the-root")],
            Some("/home/ana/.local/share/throughline/library.sqlite"),
        );
        check(
            "macos",
            &[home],
            Some("/home/ana/Library/Application Support/Throughline/library.sqlite"),
        );
        check(
            "windows",
            &[("APPDATA", "/Users/ana/Roaming")],
            Some("/Users/ana/Roaming/Throughline/library.sqlite"),
        );
        check("linux", &[home, (LIBRARY_VARIABLE, "mine.sqlite")], Some("mine.sqlite"));
        check("linux", &[], None);
    }
}
