/**
 * Watches a page: when it was complete, how its frames followed each other, how
 * long an event waited for the frame that answers it. It is put into every page
 * before anything else, and costs nothing while it is not asked.
 */
;(() => {
  /** A page is complete when nothing has changed for so many looks in a row. */
  const LOOKS = 5
  const LOOK = 100
  const DRAWING = [
    'clearRect', 'drawImage', 'fill', 'fillRect', 'fillText', 'putImageData', 'stroke', 'strokeRect',
  ]

  /** How often something has changed that can be seen. */
  let changes = 0
  /** @type {() => void} */
  let onchange = () => {}
  const changed = () => {
    changes += 1
    onchange()
  }

  const observer = new MutationObserver(changed)
  /** @type {Record<string, any>} */
  const canvas = CanvasRenderingContext2D.prototype
  /** @type {Record<string, any>} */
  const untouched = {}

  function watch() {
    const everything = { subtree: true, childList: true, attributes: true, characterData: true }
    observer.observe(document, everything)
    window.addEventListener('input', changed, true)
    for (const name of DRAWING) {
      const draw = (untouched[name] ??= canvas[name])
      canvas[name] = function (/** @type {any[]} */ ...values) {
        changed()
        return draw.apply(this, values)
      }
    }
  }

  function unwatch() {
    observer.disconnect()
    window.removeEventListener('input', changed, true)
    Object.assign(canvas, untouched)
    onchange = () => {}
  }

  /** Calls back when the frame that is made now is out of the page's hands. */
  function afterFrame(/** @type {() => void} */ then) {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => {
        then()
        port1.close()
      }
      port2.postMessage(null)
    })
  }

  /** @type {Promise<number>} */
  const painted = new Promise((resolve) => {
    let shown = 0
    let waiting = false
    watch()
    onchange = () => {
      if (waiting) return
      waiting = true
      afterFrame(() => {
        waiting = false
        shown = performance.now()
      })
    }
    let seen = -1
    let quiet = 0
    const look = () => {
      quiet = changes === seen && window.hands?.loaded() ? quiet + 1 : 0
      seen = changes
      if (quiet < LOOKS) return void setTimeout(look, LOOK)
      unwatch()
      resolve(shown)
    }
    setTimeout(look, LOOK)
  })

  /** @type {number[]} */
  let frames = []
  let recording = 0

  function record() {
    frames = []
    const frame = (/** @type {number} */ now) => {
      frames.push(now)
      recording = requestAnimationFrame(frame)
    }
    recording = requestAnimationFrame(frame)
  }

  function gaps(/** @type {number[]} */ times) {
    return times.slice(1).map((time, index) => time - times[index])
  }

  /** @type {(path: import('../pages/types').Look[], least: number) => Promise<number[]>} */
  function walk(path, least) {
    return new Promise((resolve) => {
      /** @type {number[]} */
      const times = []
      let place = 0
      const step = (/** @type {number} */ now) => {
        times.push(now)
        if (place === path.length && now - times[0] < least) place = 0
        if (place === path.length) return resolve(gaps(times))
        window.hands.look(path[place])
        place += 1
        // After what the program itself has asked for, so that it has drawn the last step.
        requestAnimationFrame(step)
      }
      requestAnimationFrame(step)
    })
  }

  /** @type {number[]} */
  let found = []
  let stop = () => {}

  function await_(/** @type {string} */ kind, /** @type {() => boolean} */ shown) {
    /** @type {{ at: number, changes: number }[]} */
    let pending = []
    found = []
    watch()
    const look = () => {
      const now = performance.now()
      const answered = pending.filter((it) => (shown ? shown() : changes > it.changes))
      pending = pending.filter((it) => !answered.includes(it))
      found.push(...answered.map((it) => now - it.at))
      if (pending.length > 0) afterFrame(look)
    }
    const heard = (/** @type {Event} */ event) => {
      if (pending.length === 0) afterFrame(look)
      pending.push({ at: event.timeStamp, changes })
    }
    window.addEventListener(kind, heard, true)
    stop = () => {
      window.removeEventListener(kind, heard, true)
      unwatch()
    }
  }

  window.probe = {
    painted: () => painted,
    record,
    recorded: () => {
      cancelAnimationFrame(recording)
      return gaps(frames)
    },
    walk,
    await: await_,
    answered: () => found.length,
    awaited: () => {
      stop()
      return found
    },
  }
})()
