//! Content hashes: of a file, and of a tree of files.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};

/// The SHA-256 of some bytes, in hexadecimal.
pub fn of_bytes(bytes: &[u8]) -> String {
    hexadecimal(&Sha256::digest(bytes))
}

/// One hash over the names and contents of all files below a folder.
pub fn of_tree(root: &Path, skip: &[&str]) -> io::Result<String> {
    let mut all = Sha256::new();
    for path in files(root, skip)? {
        let name = path.strip_prefix(root).unwrap_or(&path).to_string_lossy().into_owned();
        all.update(name.as_bytes());
        all.update([0]);
        all.update(Sha256::digest(fs::read(&path)?));
    }
    Ok(hexadecimal(&all.finalize()))
}

/// All files below a folder in a fixed order, without the folders that are
/// named in `skip` (at any depth).
pub fn files(root: &Path, skip: &[&str]) -> io::Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    let mut folders = vec![root.to_path_buf()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder)? {
            let entry = entry?;
            if skip.iter().any(|name| entry.file_name() == *name) {
                continue;
            }
            let kind = entry.file_type()?;
            if kind.is_dir() {
                folders.push(entry.path());
            } else if kind.is_file() {
                found.push(entry.path());
            }
        }
    }
    found.sort();
    Ok(found)
}

fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
