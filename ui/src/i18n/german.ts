/** The German catalogue, which is loaded when German is spoken. */

import app from '../../../src-tauri/crates/words/locales/de/app.ftl?raw'
import edits from '../../../src-tauri/crates/words/locales/de/edits.ftl?raw'
import handOffs from '../../../src-tauri/crates/words/locales/de/hand-offs.ftl?raw'
import map from '../../../src-tauri/crates/words/locales/de/map.ftl?raw'
import panels from '../../../src-tauri/crates/words/locales/de/panels.ftl?raw'

export default [app, map, edits, panels, handOffs]
