//! What this machine must have before anything can be built, run or tested.
//!
//! One table says what is needed, how to see that it is there, and what it is
//! called where it is installed. Debian and its relatives are set up for you;
//! elsewhere the missing thing is named with the command that installs it.

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::process::{Failure, Outcome, answer, on_path, run};

/// What the machine is needed for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Purpose {
    /// To build the app and start it on this display.
    Window,
    /// To start it on a virtual display and take its picture.
    Demo,
    /// To run every test.
    Everything,
    /// To look at its pages in the browser that is in the window on Windows.
    OtherBrowser,
    /// To measure beside it what others do the same work with.
    Comparison,
}

/// A kind of system, by how things are installed on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum System {
    Debian,
    Fedora,
    Arch,
    OtherLinux,
    Mac,
    Windows,
}

/// Something that must be there.
struct Need {
    /// From which purpose on it is needed.
    since: Purpose,
    sign: Sign,
    debian: &'static str,
    fedora: &'static str,
    arch: &'static str,
}

/// How to see that something is there.
#[derive(Clone, Copy)]
enum Sign {
    Program(&'static str),
    Library(&'static str),
    Font(&'static str),
    /// What a D-Bus session starts when somebody asks for it.
    Service(&'static str),
}

/// What can be found out about a machine; tests answer in its place.
trait Evidence {
    fn debian_packages(&self, names: &[&str]) -> String;
    fn has_program(&self, name: &str) -> bool;
    fn has_library(&self, name: &str) -> bool;
    fn has_font(&self, family: &str) -> bool;
    fn has_service(&self, name: &str) -> bool;
}

struct ThisMachine;

const NEEDS: [Need; 18] = [
    Need::program(Purpose::Window, "cc", ["build-essential", "gcc", "base-devel"]),
    Need::program(Purpose::Window, "c++", ["build-essential", "gcc-c++", "base-devel"]),
    Need::program(Purpose::Window, "pkg-config", ["pkg-config", "pkgconf-pkg-config", "pkgconf"]),
    Need {
        since: Purpose::Window,
        sign: Sign::Library("webkit2gtk-4.1"),
        debian: "libwebkit2gtk-4.1-dev",
        fedora: "webkit2gtk4.1-devel",
        arch: "webkit2gtk-4.1",
    },
    Need::program(Purpose::Demo, "Xvfb", ["xvfb", "xorg-x11-server-Xvfb", "xorg-server-xvfb"]),
    Need::program(Purpose::Demo, "import", ["imagemagick", "ImageMagick", "imagemagick"]),
    // The picture and the exports show every script, not only Latin.
    Need::font("Noto Sans", ["fonts-noto-core", "google-noto-sans-fonts", "noto-fonts"]),
    Need::font(
        "Noto Sans CJK JP",
        ["fonts-noto-cjk", "google-noto-sans-cjk-fonts", "noto-fonts-cjk"],
    ),
    Need::font(
        "Noto Color Emoji",
        ["fonts-noto-color-emoji", "google-noto-color-emoji-fonts", "noto-fonts-emoji"],
    ),
    Need::program(
        Purpose::Everything,
        "WebKitWebDriver",
        ["webkit2gtk-driver", "/usr/bin/WebKitWebDriver", "webkit2gtk-4.1"],
    ),
    Need::program(Purpose::Everything, "xdotool", ["xdotool", "xdotool", "xdotool"]),
    Need::program(Purpose::Everything, "pdftotext", ["poppler-utils", "poppler-utils", "poppler"]),
    Need::program(Purpose::Everything, "pdftoppm", ["poppler-utils", "poppler-utils", "poppler"]),
    Need::program(Purpose::Everything, "qpdf", ["qpdf", "qpdf", "qpdf"]),
    // The window is looked at as a screen reader has it, in a session of its own.
    Need::program(Purpose::Everything, "dbus-daemon", ["dbus", "dbus-daemon", "dbus"]),
    Need {
        since: Purpose::Everything,
        sign: Sign::Service("org.a11y.Bus"),
        debian: "at-spi2-core",
        fedora: "at-spi2-core",
        arch: "at-spi2-core",
    },
    Need::program(Purpose::OtherBrowser, "chromium", ["chromium", "chromium", "chromium"]),
    Need::program(
        Purpose::OtherBrowser,
        "chromedriver",
        ["chromium-driver", "chromedriver", "chromium"],
    ),
];

/// The oldest Rust and Node that the code is written for.
const RUST: Version = Version(1, 92);
const NODE: Version = Version(20, 19);

/// A version, as far as it matters here.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Version(u32, u32);

/// Checks Rust and Node, then installs or names what is missing of the rest.
pub fn prepare(purpose: Purpose) -> Outcome {
    check_tool(
        "rustc",
        RUST,
        "Rust",
        "Get it from https://rustup.rs, or run `rustup update stable`.",
    )?;
    check_tool(
        "node",
        NODE,
        "Node.js",
        "Get it from https://nodejs.org, or with your version manager (nvm, fnm, mise).",
    )?;
    let npm = if cfg!(windows) { "npm.cmd" } else { "npm" };
    if answer(Command::new(npm).arg("--version")).is_none() {
        return Err(Failure::new("npm is missing; it usually comes with Node.js.")
            .hint("On Debian's own packages: apt-get install npm. Else install Node.js from https://nodejs.org."));
    }
    match system() {
        System::Debian => {
            let missing = missing_on_debian(purpose, &ThisMachine);
            if missing.is_empty() { Ok(()) } else { install_on_debian(&missing) }
        }
        system @ (System::Fedora | System::Arch | System::OtherLinux) => {
            match advice(system, purpose, &ThisMachine) {
                Some(advice) => {
                    Err(Failure::new("Some things are missing on this machine.").hint(advice))
                }
                None => Ok(()),
            }
        }
        System::Mac => {
            if ThisMachine.has_program("cc")
                && answer(Command::new("xcode-select").arg("-p")).is_some()
            {
                Ok(())
            } else {
                Err(Failure::new("The command line tools of Xcode are missing.")
                    .hint("Install them with: xcode-select --install"))
            }
        }
        // This program was linked, so a linker is there; the web view is part
        // of Windows 10 and 11.
        System::Windows => Ok(()),
    }
}

impl Need {
    const fn program(since: Purpose, name: &'static str, packages: [&'static str; 3]) -> Self {
        let [debian, fedora, arch] = packages;
        Self { since, sign: Sign::Program(name), debian, fedora, arch }
    }

    const fn font(family: &'static str, packages: [&'static str; 3]) -> Self {
        let [debian, fedora, arch] = packages;
        Self { since: Purpose::Demo, sign: Sign::Font(family), debian, fedora, arch }
    }

    fn is_met(&self, evidence: &impl Evidence) -> bool {
        match self.sign {
            Sign::Program(name) => evidence.has_program(name),
            Sign::Library(name) => evidence.has_library(name),
            Sign::Font(family) => evidence.has_font(family),
            Sign::Service(name) => evidence.has_service(name),
        }
    }
}

impl Evidence for ThisMachine {
    fn debian_packages(&self, names: &[&str]) -> String {
        // It fails when it does not know one of them, and still tells the rest.
        Command::new("dpkg-query")
            .args(["-W", "-f", "${Package} ${db:Status-Abbrev}\n"])
            .args(names)
            .output()
            .map(|output| String::from_utf8_lossy(&output.stdout).into_owned())
            .unwrap_or_default()
    }

    fn has_program(&self, name: &str) -> bool {
        on_path(name)
    }

    fn has_library(&self, name: &str) -> bool {
        answer(Command::new("pkg-config").args(["--exists", name])).is_some()
    }

    fn has_font(&self, family: &str) -> bool {
        answer(Command::new("fc-list").args([family, "family"]))
            .is_some_and(|found| !found.is_empty())
    }

    fn has_service(&self, name: &str) -> bool {
        Path::new("/usr/share/dbus-1/services").join(format!("{name}.service")).exists()
    }
}

/// The Debian packages to install. A program that is there is good wherever it
/// came from; of the rest, the package must be installed.
fn missing_on_debian(purpose: Purpose, evidence: &impl Evidence) -> Vec<&'static str> {
    let open: Vec<&Need> = NEEDS
        .iter()
        .filter(|need| need.since <= purpose)
        .filter(|need| !matches!(need.sign, Sign::Program(name) if evidence.has_program(name)))
        .collect();
    let names: Vec<&str> = open.iter().map(|need| need.debian).collect();
    if names.is_empty() {
        return Vec::new();
    }
    let answer = evidence.debian_packages(&names);
    let installed = |name: &str| {
        answer.lines().any(|line| {
            let mut words = line.split_whitespace();
            // The second letter of the state is what is true: i for installed.
            words.next() == Some(name)
                && words.next().is_some_and(|state| state.as_bytes().get(1) == Some(&b'i'))
        })
    };
    let mut missing = Vec::new();
    for need in open {
        if !installed(need.debian) && !missing.contains(&need.debian) {
            missing.push(need.debian);
        }
    }
    missing
}

/// The command that installs what is missing, where we do not do it ourselves.
fn advice(system: System, purpose: Purpose, evidence: &impl Evidence) -> Option<String> {
    let open: Vec<&Need> =
        NEEDS.iter().filter(|need| need.since <= purpose && !need.is_met(evidence)).collect();
    if open.is_empty() {
        return None;
    }
    let mut packages: Vec<&str> = Vec::new();
    for need in open {
        let package = match system {
            System::Fedora => need.fedora,
            System::Arch => need.arch,
            _ => match need.sign {
                Sign::Program(name)
                | Sign::Library(name)
                | Sign::Font(name)
                | Sign::Service(name) => name,
            },
        };
        if !packages.contains(&package) {
            packages.push(package);
        }
    }
    Some(match system {
        System::Fedora => format!("Install them with: sudo dnf install {}", packages.join(" ")),
        System::Arch => {
            format!("Install them with: sudo pacman -S --needed {}", packages.join(" "))
        }
        _ => format!(
            "Install what provides: {}. (Debian, Ubuntu and their relatives are set up by this command.)",
            packages.join(", ")
        ),
    })
}

fn install_on_debian(packages: &[&str]) -> Outcome {
    println!("Missing on this machine: {}", packages.join(" "));
    let wait = ["-o", "DPkg::Lock::Timeout=900"];
    run(apt()?.args(wait).arg("update"))?;
    run(apt()?.args(wait).args(["install", "--yes", "--no-install-recommends"]).args(packages))
        .map_err(|failure| {
            Failure::new(failure.to_string()).hint(
                "Debian 12, Ubuntu 22.04 and later have these packages. \
                 Are the package sources reachable, and is `universe` switched on in Ubuntu?",
            )
        })
}

/// `apt-get` with the right to install, asking nothing.
fn apt() -> Outcome<Command> {
    let ask_nothing = "DEBIAN_FRONTEND=noninteractive";
    if answer(Command::new("id").arg("-u")).as_deref() == Some("0") {
        let mut command = Command::new("env");
        command.args([ask_nothing, "apt-get"]);
        return Ok(command);
    }
    if on_path("sudo") {
        let mut command = Command::new("sudo");
        command.args(["env", ask_nothing, "apt-get"]);
        return Ok(command);
    }
    Err(Failure::new("Packages have to be installed, but this is not root and there is no sudo.")
        .hint("Ask somebody who administers this machine to run `cargo xtask setup` as root once."))
}

fn system() -> System {
    if cfg!(target_os = "macos") {
        System::Mac
    } else if cfg!(windows) {
        System::Windows
    } else {
        linux(&fs::read_to_string("/etc/os-release").unwrap_or_default())
    }
}

/// The kind of Linux, by what its `os-release` says that it is and is like.
fn linux(os_release: &str) -> System {
    let mut kinds = Vec::new();
    for line in os_release.lines() {
        if let Some(("ID" | "ID_LIKE", value)) = line.split_once('=') {
            kinds.extend(value.trim_matches('"').split_whitespace());
        }
    }
    let is = |names: &[&str]| kinds.iter().any(|kind| names.contains(kind));
    if is(&["debian", "ubuntu"]) {
        System::Debian
    } else if is(&["fedora", "rhel"]) {
        System::Fedora
    } else if is(&["arch"]) {
        System::Arch
    } else {
        System::OtherLinux
    }
}

fn check_tool(program: &str, least: Version, name: &str, hint: &str) -> Outcome {
    let Version(major, minor) = least;
    let Some(said) = answer(Command::new(program).arg("--version")) else {
        return Err(Failure::new(format!(
            "{name} is missing; {major}.{minor} or newer is needed."
        ))
        .hint(hint));
    };
    match version(&said) {
        Some(found) if found >= least => Ok(()),
        _ => Err(Failure::new(format!(
            "{name} {major}.{minor} or newer is needed, and this is {said}."
        ))
        .hint(hint)),
    }
}

/// The first version in `rustc 1.95.0 (…)` or `v20.20.2`.
fn version(said: &str) -> Option<Version> {
    said.split_whitespace().find_map(|word| {
        let mut numbers = word.trim_start_matches('v').split('.');
        Some(Version(numbers.next()?.parse().ok()?, numbers.next()?.parse().ok()?))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Default)]
    struct Told {
        dpkg: &'static str,
        programs: &'static [&'static str],
        rest: bool,
    }

    impl Evidence for Told {
        fn debian_packages(&self, names: &[&str]) -> String {
            assert!(!names.is_empty(), "dpkg-query without names lists everything");
            self.dpkg.to_owned()
        }
        fn has_program(&self, name: &str) -> bool {
            self.programs.contains(&name)
        }
        fn has_library(&self, _: &str) -> bool {
            self.rest
        }
        fn has_font(&self, _: &str) -> bool {
            self.rest
        }
        fn has_service(&self, _: &str) -> bool {
            self.rest
        }
    }

    const TO_BUILD: &[&str] = &["cc", "c++", "pkg-config"];
    const ALL: &[&str] = &[
        "cc",
        "c++",
        "pkg-config",
        "Xvfb",
        "import",
        "WebKitWebDriver",
        "xdotool",
        "pdftotext",
        "pdftoppm",
        "qpdf",
        "dbus-daemon",
    ];

    #[test]
    fn a_debian_machine_gets_what_it_lacks_and_nothing_else() {
        let check = |purpose, programs, dpkg, expected: &[&str]| {
            let told = Told { dpkg, programs, rest: false };
            assert_eq!(missing_on_debian(purpose, &told), expected, "{purpose:?} {dpkg}");
        };
        let bare = ["build-essential", "pkg-config", "libwebkit2gtk-4.1-dev"];
        check(Purpose::Window, &[], "", &bare);
        check(Purpose::Window, TO_BUILD, "", &["libwebkit2gtk-4.1-dev"]);
        check(Purpose::Window, TO_BUILD, "libwebkit2gtk-4.1-dev ii \n", &[]);
        check(Purpose::Window, TO_BUILD, "libwebkit2gtk-4.1-dev hi \n", &[]);
        // Removed, its settings still there.
        check(Purpose::Window, TO_BUILD, "libwebkit2gtk-4.1-dev rc \n", &["libwebkit2gtk-4.1-dev"]);
        // Another package whose name begins the same.
        check(
            Purpose::Window,
            TO_BUILD,
            "libwebkit2gtk-4.1-dev-bin ii \n",
            &["libwebkit2gtk-4.1-dev"],
        );
        check(
            Purpose::Demo,
            TO_BUILD,
            "libwebkit2gtk-4.1-dev ii \nfonts-noto-core ii \nimagemagick un \n",
            &["xvfb", "imagemagick", "fonts-noto-cjk", "fonts-noto-color-emoji"],
        );
        check(
            Purpose::Everything,
            ALL,
            "libwebkit2gtk-4.1-dev ii \nfonts-noto-core ii \nfonts-noto-cjk ii \nfonts-noto-color-emoji ii \nat-spi2-core ii \n",
            &[],
        );
        check(
            Purpose::Everything,
            &["cc", "c++", "pkg-config", "Xvfb", "import"],
            "libwebkit2gtk-4.1-dev ii \nfonts-noto-core ii \nfonts-noto-cjk ii \nfonts-noto-color-emoji ii \n",
            &["webkit2gtk-driver", "xdotool", "poppler-utils", "qpdf", "dbus", "at-spi2-core"],
        );
        check(
            Purpose::OtherBrowser,
            ALL,
            "libwebkit2gtk-4.1-dev ii \nfonts-noto-core ii \nfonts-noto-cjk ii \nfonts-noto-color-emoji ii \nat-spi2-core ii \n",
            &["chromium", "chromium-driver"],
        );
    }

    #[test]
    fn elsewhere_the_install_command_is_named() {
        let check = |system, rest, programs, expected: Option<&str>| {
            let told = Told { dpkg: "", programs, rest };
            assert_eq!(advice(system, Purpose::Window, &told).as_deref(), expected);
        };
        check(System::Fedora, true, TO_BUILD, None);
        check(
            System::Fedora,
            false,
            TO_BUILD,
            Some("Install them with: sudo dnf install webkit2gtk4.1-devel"),
        );
        check(
            System::Arch,
            false,
            &["pkg-config"],
            Some("Install them with: sudo pacman -S --needed base-devel webkit2gtk-4.1"),
        );
    }

    #[test]
    fn a_linux_is_known_by_what_it_is_like() {
        let check = |text, expected| assert_eq!(linux(text), expected, "{text}");
        check("ID=debian\nVERSION_ID=\"12\"\n", System::Debian);
        check("NAME=\"Linux Mint\"\nID=linuxmint\nID_LIKE=\"ubuntu debian\"\n", System::Debian);
        check("ID=fedora\n", System::Fedora);
        check("ID=rocky\nID_LIKE=\"rhel centos fedora\"\n", System::Fedora);
        check("ID=endeavouros\nID_LIKE=arch\n", System::Arch);
        check("ID=nixos\n", System::OtherLinux);
        check("", System::OtherLinux);
    }

    #[test]
    fn versions_are_read_from_what_tools_say() {
        let check = |said, expected| assert_eq!(version(said), expected, "{said}");
        check("rustc 1.95.0 (f2d3ce0bd 2026-03-21)", Some(Version(1, 95)));
        check("rustc 1.92.0-nightly (abc 2025-10-01)", Some(Version(1, 92)));
        check("v20.20.2", Some(Version(20, 20)));
        check("command not found", None);
        assert!(Version(20, 9) < NODE && Version(22, 0) > NODE && Version(2, 0) > RUST);
    }
}
