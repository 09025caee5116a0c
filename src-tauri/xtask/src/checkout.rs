//! Where things are.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::process::{Failure, Outcome};

/// The folder that holds this repository, and Cargo's target folder, which may
/// lie outside of it.
pub struct Checkout {
    root: PathBuf,
    built: PathBuf,
}

impl Checkout {
    /// Finds the repository from where Cargo says that this program's package
    /// is, and the target folder from where this program itself was built.
    pub fn find() -> Outcome<Self> {
        let package = std::env::var_os("CARGO_MANIFEST_DIR")
            .map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
        let root = package.ancestors().nth(2).map(Path::to_path_buf);
        let program = std::env::current_exe().ok();
        let built = program.as_deref().and_then(|path| path.ancestors().nth(2));
        match (root, built) {
            (Some(root), Some(built)) if root.join("Cargo.toml").is_file() => {
                Ok(Self { built: built.to_path_buf(), root })
            }
            _ => Err(Failure::new("The repository was not found.")
                .hint("Start this program as `cargo xtask` inside the repository.")),
        }
    }

    /// The root of the repository.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// A path inside the repository.
    pub fn path(&self, relative: &str) -> PathBuf {
        self.root.join(relative)
    }

    /// The folder of the user interface.
    pub fn ui(&self) -> PathBuf {
        self.path("ui")
    }

    /// A program that Cargo built, by its profile folder (`debug`, `release`).
    pub fn program(&self, profile: &str, name: &str) -> PathBuf {
        self.built.join(profile).join(format!("{name}{}", std::env::consts::EXE_SUFFIX))
    }

    /// Cargo's target folder.
    pub fn built(&self) -> &Path {
        &self.built
    }

    /// Where set-up notes what it has done. This belongs to the checkout and
    /// not to Cargo's target folder, which several checkouts may share.
    pub fn stamps(&self) -> PathBuf {
        self.path("target/stamps")
    }

    /// Cargo, started in the root of the repository.
    pub fn cargo(&self) -> Command {
        let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
        command.current_dir(&self.root);
        // What Cargo set for this program must not reach the next build.
        command.env_remove("CARGO_MANIFEST_DIR").env_remove("CARGO_PKG_NAME");
        command
    }

    /// npm, started in the folder of the user interface.
    pub fn npm(&self) -> Command {
        let name = if cfg!(windows) { "npm.cmd" } else { "npm" };
        let mut command = Command::new(name);
        command.current_dir(self.ui()).env("npm_config_update_notifier", "false");
        command
    }
}
