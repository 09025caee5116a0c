//! What Linux tells about processes.

use std::fs;

/// A tick of the kernel's accounts, as every Linux shows it to programs.
const TICK_MILLISECONDS: f64 = 10.0;

/// A process and all that it has started, itself first.
pub fn tree(root: u32) -> Vec<u32> {
    let parents: Vec<(u32, u32)> = fs::read_dir("/proc")
        .into_iter()
        .flatten()
        .filter_map(|entry| entry.ok()?.file_name().to_str()?.parse().ok())
        .filter_map(|process| Some((process, stat(process)?.get(1)?.parse().ok()?)))
        .collect();
    let mut tree = vec![root];
    let mut next = 0;
    while let Some(&parent) = tree.get(next) {
        tree.extend(parents.iter().filter(|(_, of)| *of == parent).map(|(process, _)| process));
        next += 1;
    }
    tree
}

/// Whether a process draws a page.
pub fn is_web_process(process: u32) -> bool {
    // The kernel keeps the first 15 letters of a name.
    fs::read_to_string(format!("/proc/{process}/comm"))
        .is_ok_and(|name| name.trim_end() == "WebKitWebProces")
}

/// The time of the processor that a process has had, in milliseconds.
pub fn cpu(process: u32) -> Option<f64> {
    let stat = stat(process)?;
    let ticks = |place: usize| stat.get(place)?.parse::<f64>().ok();
    Some((ticks(11)? + ticks(12)?) * TICK_MILLISECONDS)
}

/// The memory of a process in MiB, where what several share is divided among
/// them.
pub fn memory(process: u32) -> Option<f64> {
    let rollup = fs::read_to_string(format!("/proc/{process}/smaps_rollup")).ok()?;
    let line = rollup.lines().find_map(|line| line.strip_prefix("Pss:"))?;
    Some(line.split_whitespace().next()?.parse::<f64>().ok()? / 1024.0)
}

/// What of a process's memory is in the machine's, in MiB.
pub fn resident(process: u32) -> Option<f64> {
    let status = fs::read_to_string(format!("/proc/{process}/status")).ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"))?;
    Some(line.split_whitespace().next()?.parse::<f64>().ok()? / 1024.0)
}

/// How busy the machine was in the last minute, as the number of processes
/// that wanted to run.
pub fn load() -> String {
    let load = fs::read_to_string("/proc/loadavg").unwrap_or_default();
    load.split(' ').next().filter(|it| !it.is_empty()).unwrap_or("unknown").to_owned()
}

/// Whether a program can be found.
pub fn is_installed(program: &str) -> bool {
    std::env::var_os("PATH")
        .is_some_and(|path| std::env::split_paths(&path).any(|it| it.join(program).is_file()))
}

/// What stands behind the name in a process's account, the state first.
fn stat(process: u32) -> Option<Vec<String>> {
    let stat = fs::read_to_string(format!("/proc/{process}/stat")).ok()?;
    // The name in brackets may hold anything; what follows it is plain.
    let (_, rest) = stat.rsplit_once(')')?;
    Some(rest.split_whitespace().map(str::to_owned).collect())
}
