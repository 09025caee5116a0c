/** Pushes the map about. */

import type { Bench, Hold, Tool } from './tool'

export function pan({ app }: Bench, start: Hold): Tool {
  const from = { ...app.camera.view }
  const look = (hold: Hold): void =>
    app.camera.set({
      ...from,
      x: from.x + hold.screen.x - start.screen.x,
      y: from.y + hold.screen.y - start.screen.y,
    })
  return {
    cursor: 'grabbing',
    scrolls: false,
    move: look,
    finish: look,
    cancel: () => app.camera.set(from),
  }
}
