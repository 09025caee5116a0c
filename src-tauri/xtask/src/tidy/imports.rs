//! Who may import what in the interface: one door to the desktop shell, and
//! components that never reach up.

use super::Finding;
use super::sources::Sources;

const RULE: &str = "imports";
const DOOR: &str = "ui/src/host/tauri.ts";
const ENDINGS: &[&str] = &[".ts", ".svelte", ".js"];
/// What components know nothing of.
const ABOVE: [&str; 5] = ["actions", "canvas", "host", "panels", "state"];

pub fn check(sources: &Sources) -> Vec<Finding> {
    let mut findings = Vec::new();
    for file in sources.ending(ENDINGS).filter(|file| file.path.starts_with("ui/src/")) {
        let mut find = |line, message: String| {
            findings.push(Finding { path: file.path.clone(), line, rule: RULE, message });
        };
        for (line, text) in file.lines() {
            let Some(from) = imported(text) else { continue };
            if from.starts_with("@tauri-apps/") && file.path != DOOR {
                find(line, format!("only {DOOR} talks to the shell: ask `host` instead"));
            }
            if file.path.starts_with("ui/src/components/")
                && from.split('/').any(|part| ABOVE.contains(&part))
            {
                find(
                    line,
                    format!("a component knows nothing of `{from}`: pass it in as a property"),
                );
            }
        }
    }
    findings
}

/// What a line imports, from `import … from '…'`, `import '…'`, `import('…')`
/// and the last line of an import over several lines.
fn imported(line: &str) -> Option<&str> {
    let line = line.trim();
    let at = ["from ", "import(", "import "].iter().find_map(|word| {
        let at = line.rfind(word)? + word.len();
        line[at..].starts_with(['\'', '"']).then_some(at)
    })?;
    let quote = line[at..].chars().next()?;
    line[at + 1..].split(quote).next()
}

#[cfg(test)]
mod tests {
    use super::super::found;

    #[test]
    fn the_shell_has_one_door_and_components_reach_nowhere() {
        let check = |path, line: &str, expected: usize| {
            let findings = found(super::check, &[(path, line)]);
            assert_eq!(findings.len(), expected, "{path}: {line}");
        };
        let shell = "import { invoke } from '@tauri-apps/api/core';";
        check("ui/src/host/tauri.ts", shell, 0);
        check("ui/src/state/map.ts", shell, 1);
        check(
            "ui/src/App.svelte",
            "  const { open } = await import(\"@tauri-apps/api/event\");",
            1,
        );
        check("ui/src/a.ts", "} from '@tauri-apps/api/core'", 1);
        check("ui/src/a.ts", "// the door to '@tauri-apps/api'", 0);
        check("ui/vite.config.ts", shell, 0);
        check("ui/src/components/Button.svelte", "import { map } from '../state/map.svelte';", 1);
        check("ui/src/components/Button.svelte", "import Icon from './Icon.svelte';", 0);
        check(
            "ui/src/components/Menu.svelte",
            "import type { Command } from '../host/bindings/Command';",
            1,
        );
        check("ui/src/panels/Inspector.svelte", "import { map } from '../state/map.svelte';", 0);
    }
}
