/**
 * The shell of the app's pages where they are in a browser: a core behind the
 * server that they come from answers what they ask, and what is about windows is
 * done with the browser's own.
 */
;(() => {
  /** What only the system's window and menu hear of. */
  const QUIET = ['set_title', 'set_menu', 'help_title', 'begun', 'reveal', 'fill_screen', 'plugin:event|unlisten']
  /** What is opened beside the page, by what is asked. */
  const OPENS = { present: '/projector.html', show_help: '/help.html' }
  const CLOSES = { close_help: true, take_tour: true }
  const room = new BroadcastChannel('throughline')
  /** @type {Map<number, (heard: unknown) => void>} */
  const callbacks = new Map()
  /** @type {[string, number][]} */
  const listeners = []
  /** @type {Window | null} */
  let beside = null

  /** @param {string} event @param {unknown} payload */
  const heard = (event, payload) => {
    for (const [name, id] of listeners) if (name === event) callbacks.get(id)?.({ event, id, payload })
  }
  room.onmessage = ({ data }) => heard(data.event, data.payload)

  /** What the other pages are told when one of them has asked something. @param {string} command @param {any} values */
  function tell(command, values) {
    if (command === 'present') room.postMessage({ event: 'projector', payload: { event: 'shows', ...values } })
    if (command === 'steer') room.postMessage({ event: 'app', payload: { event: 'steered', ...values } })
    if (command === 'take_tour') {
      room.postMessage({ event: 'app', payload: { event: 'menu', action: 'start-tour' } })
    }
  }

  /** @param {string} command @param {any} values */
  async function invoke(command, values) {
    if (QUIET.includes(command)) return null
    if (command === 'plugin:event|listen') {
      listeners.push([values.event, values.handler])
      return values.handler
    }
    // The shell reads the system's clipboard; here it is the browser's.
    if (command === 'read_clipboard') return { is: 'text', text: await navigator.clipboard.readText() }
    if (command === 'steer' || command in CLOSES) {
      tell(command, values)
      if (command in CLOSES) setTimeout(() => window.close())
      return null
    }
    const body = JSON.stringify({ command, values: values ?? {} })
    const answer = await (await fetch('/core', { method: 'POST', body })).json()
    if ('error' in answer) throw answer.error
    tell(command, values)
    if (command in OPENS && (!beside || beside.closed)) {
      beside = window.open(OPENS[/** @type {keyof typeof OPENS} */ (command)])
    }
    if (command === 'end_presentation') {
      beside?.close()
      heard('app', { event: 'presentationEnded' })
    }
    return answer.ok
  }

  Object.assign(window, {
    __TAURI_INTERNALS__: {
      invoke,
      /** @param {(heard: unknown) => void} callback */
      transformCallback: (callback) => {
        callbacks.set(callbacks.size + 1, callback)
        return callbacks.size
      },
      convertFileSrc: (/** @type {string} */ path) => `/picture/${path}`,
    },
    __TAURI_EVENT_PLUGIN_INTERNALS__: { unregisterListener: () => {} },
  })
})()
