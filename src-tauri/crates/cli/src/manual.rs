//! `journey manual`: the pages for `man`, made from the same words as `--help`.

use std::path::Path;

use clap::CommandFactory as _;

use crate::arguments::Arguments;
use crate::failure::Failure;

/// Writes a page for the program and one for each of its commands.
pub fn manual(folder: &Path) -> Result<(), Failure> {
    clap_mangen::generate_to(Arguments::command(), folder).map_err(Failure::Output)
}
