//! `cargo xtask package-test`: whether the packages can be lived with. They are
//! looked at by Debian's own inspector, installed into a system that has never
//! seen them, used there, and removed.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::checkout::Checkout;
use crate::digest;
use crate::process::{Failure, Outcome, answer, on_path, run as run_command};
use crate::release::{self, Profile};
use crate::virtual_display::VirtualDisplay;

/// Where it happens.
const FOLDER: &str = "target/package-test";

/// What is done in the new system.
const SCRIPT: &str = "tests/packages/installed.sh";

/// Two maps that are opened there.
const MAPS: [(&str, &str); 2] = [
    ("first.json", "tests/fixtures/maps/spans.json"),
    ("second.json", "tests/fixtures/maps/tall.json"),
];

/// What every desktop has, and the script needs, beside what the package asks
/// for itself.
const DESKTOP: &str = "ca-certificates,dbus,desktop-file-utils,libglib2.0-bin,man-db,procps,shared-mime-info,xdg-utils";

/// The programs that this takes, and the Debian packages that they are in.
const TOOLS: [(&str, &str); 6] = [
    ("lintian", "lintian"),
    ("mmdebstrap", "mmdebstrap"),
    ("rpm", "rpm"),
    ("dpkg-deb", "dpkg"),
    ("unshare", "util-linux"),
    ("Xvfb", "xvfb"),
];

/// Tests the packages that `cargo xtask release` has made.
pub fn run(checkout: &Checkout, profile: Profile) -> Outcome {
    look_for_tools()?;
    let bundles = release::bundles(checkout, profile);
    let (deb, rpm) = (package(&bundles, "deb")?, package(&bundles, "rpm")?);
    inspect(&deb, profile)?;
    compare(checkout, &deb, &rpm)?;
    live_with(checkout, &deb)?;
    println!("\nThe packages hold.");
    Ok(())
}

fn look_for_tools() -> Outcome {
    let missing: Vec<&str> = TOOLS
        .iter()
        .filter(|(program, _)| !on_path(program))
        .map(|(_, package)| *package)
        .collect();
    if !missing.is_empty() {
        return Err(Failure::new("Some things are missing on this machine.")
            .hint(format!("On Debian: apt-get install {}", missing.join(" "))));
    }
    if answer(Command::new("id").arg("-u")).as_deref() != Some("0") {
        return Err(Failure::new("Only root can make a system and install into it.")
            .hint("A container or a virtual machine is a good place."));
    }
    Ok(())
}

/// The one package of a kind.
fn package(bundles: &Path, kind: &str) -> Outcome<PathBuf> {
    digest::files(&bundles.join(kind), &[])
        .unwrap_or_default()
        .into_iter()
        .find(|path| path.extension().is_some_and(|ending| ending == kind))
        .ok_or_else(|| {
            Failure::new(format!("There is no package in {}.", bundles.join(kind).display()))
                .hint("Make it with `cargo xtask release`, or `cargo xtask release --debug`.")
        })
}

/// Lets Debian's inspector look for faults.
fn inspect(deb: &Path, profile: Profile) -> Outcome {
    let mut lintian = Command::new("lintian");
    lintian.args(["--allow-root", "--fail-on", "error,warning"]);
    // Nobody reads mail there: it is said in the packages that there is none.
    let mut tags = vec!["bogus-mail-host", "initial-upload-closes-no-bugs"];
    if profile == Profile::Debug {
        tags.push("unstripped-binary-or-object");
    }
    run_command(lintian.args(["--suppress-tags", &tags.join(",")]).arg(deb))
}

/// Installs the other package into an empty folder, which must then hold the
/// same, and removes it, which must leave nothing.
fn compare(checkout: &Checkout, deb: &Path, rpm: &Path) -> Outcome {
    let folder = checkout.path(FOLDER);
    let (of_deb, of_rpm) = (folder.join("deb"), folder.join("rpm"));
    for root in [&of_deb, &of_rpm] {
        let _ = fs::remove_dir_all(root);
        fs::create_dir_all(root).map_err(failed(root))?;
    }
    run_command(Command::new("dpkg-deb").arg("--extract").arg(deb).arg(&of_deb))?;
    let tool = |arguments: &[&str], of: &Path| {
        let mut command = Command::new("rpm");
        command.arg("--root").arg(&of_rpm).args(["--dbpath", "/database", "--nodeps"]);
        run_command(command.args(arguments).arg(of))
    };
    tool(&["--install"], rpm)?;
    let (theirs, ours) = (shared(&of_deb)?, shared(&of_rpm)?);
    if theirs != ours {
        let only = |a: &[String], b: &[String]| {
            a.iter().filter(|path| !b.contains(path)).cloned().collect::<Vec<_>>().join("\n  ")
        };
        return Err(Failure::new(format!(
            "The packages hold different things.\nOnly the .deb:\n  {}\nOnly the .rpm:\n  {}",
            only(&theirs, &ours),
            only(&ours, &theirs)
        )));
    }
    tool(&["--erase"], Path::new("throughline"))?;
    let left = shared(&of_rpm)?;
    if left.is_empty() {
        return Ok(());
    }
    Err(Failure::new(format!("The .rpm leaves behind:\n  {}", left.join("\n  "))))
}

/// What is in a system's folder for programs, but for what each kind of system
/// keeps in its own place.
fn shared(root: &Path) -> Outcome<Vec<String>> {
    let own = ["share/doc/throughline/copyright", "share/doc/throughline/changelog.gz"];
    let usr = root.join("usr");
    let files = digest::files(&usr, &["licenses"]).unwrap_or_default();
    let names = files
        .iter()
        .map(|path| path.strip_prefix(&usr).unwrap_or(path).to_string_lossy().into_owned());
    Ok(names.filter(|name| !own.contains(&name.as_str())).collect())
}

/// Makes a system, and does there what a person does.
fn live_with(checkout: &Checkout, deb: &Path) -> Outcome {
    let root = checkout.path(FOLDER).join("system");
    let _ = fs::remove_dir_all(&root);
    let suite = suite(&fs::read_to_string("/etc/os-release").unwrap_or_default())?;
    run_command(
        Command::new("mmdebstrap")
            .args(["--quiet", "--variant=minbase"])
            .arg(format!("--include={DESKTOP}"))
            .arg(&suite)
            .arg(&root),
    )?;
    copy(deb, &root.join("throughline.deb"))?;
    copy(&checkout.path(SCRIPT), &root.join("installed.sh"))?;
    for (name, from) in MAPS {
        copy(&checkout.path(from), &root.join(name))?;
    }
    let display = VirtualDisplay::start()?;
    // With the first program everything ends that was started there.
    run_command(
        Command::new("unshare")
            .args(["--mount", "--pid", "--fork", "--kill-child"])
            .arg(format!("--mount-proc={}", root.join("proc").display()))
            .arg("chroot")
            .arg(&root)
            .args(["env", "-i", "PATH=/usr/sbin:/usr/bin:/sbin:/bin"])
            .arg(format!("DISPLAY={}", display.name()))
            .args(["sh", "/installed.sh"]),
    )?;
    fs::remove_dir_all(&root).map_err(failed(&root))
}

/// The release of Debian that this machine runs: what is linked here runs on
/// the same one and on those that are newer.
fn suite(os_release: &str) -> Outcome<String> {
    let value =
        |key: &str| os_release.lines().find_map(|line| line.strip_prefix(key)?.strip_prefix('='));
    match (value("ID"), value("VERSION_CODENAME")) {
        (Some("debian"), Some(name)) => Ok(name.trim_matches('"').to_owned()),
        _ => Err(Failure::new("This is not Debian, which the new system is made like.")),
    }
}

fn copy(from: &Path, to: &Path) -> Outcome {
    fs::copy(from, to).map(|_| ()).map_err(failed(to))
}

fn failed(path: &Path) -> impl Fn(std::io::Error) -> Failure {
    move |error| Failure::new(format!("{} cannot be written: {error}", path.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_new_system_is_like_this_one() {
        let found = suite("ID=debian\nVERSION_CODENAME=bookworm\n");
        assert_eq!(found.ok().as_deref(), Some("bookworm"));
        assert!(suite("ID=ubuntu\nVERSION_CODENAME=noble\n").is_err());
        assert!(suite("").is_err());
    }
}
