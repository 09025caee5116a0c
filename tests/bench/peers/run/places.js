/** From what the window is told of a map to plain boxes with texts. */

/** @typedef {import('../pages/types').Places} Places */
/** @typedef {import('../pages/types').Box} Box */

/** @param {any} opened the answer to `open_map` @returns {Places} */
export function placesOf(opened) {
  /** @type {Map<string, any>} */
  const nodes = new Map(whole(opened.scene.nodes).map((/** @type {any} */ node) => [node.id, node]))
  /** @type {Places} */
  const places = { width: 0, height: 0, cards: [], stages: [], lanes: [], curve: [] }
  const texts = textsOf(opened.records)
  const visit = (/** @type {string} */ id, left = 0, top = 0) => {
    const node = nodes.get(id)
    const [x, y, width, height] = node.frame
    const box = { id: id.replaceAll(':', '-'), x: left + x, y: top + y, width, height }
    const [kind, record, part] = id.split(':')
    const text = texts.get(record) ?? ''
    if (kind === 'card') places.cards.push({ ...box, id: record, text })
    if (kind === 'stage') places.stages.push({ ...box, text })
    if (kind === 'label' && !part && texts.has(record)) places.lanes.push({ ...box, text })
    if (kind === 'curve' && places.curve.length === 0) {
      places.curve = curveOf(node, box)
    }
    for (const child of node.children) visit(child, box.x, box.y)
  }
  visit(opened.scene.root)
  const [, , width, height] = nodes.get(opened.scene.root).frame
  // A lane is its whole row, so that every card lies on one.
  const lanes = places.lanes.map((lane) => ({ ...lane, width: width - lane.x }))
  return { ...places, lanes, width, height }
}

/** Nodes with all their items: one that was told before is only a number. @param {any[]} nodes */
function whole(nodes) {
  const told = []
  for (const { items } of nodes) {
    for (const [at, item] of items.entries()) {
      if (typeof item === 'number') items[at] = told[item]
      else told.push(item)
    }
  }
  return nodes
}

/** The texts of all records that have one, by id. @param {any[]} records */
function textsOf(records) {
  return new Map(records.map(({ id, after }) => [id, after.text ?? after.title ?? after.name ?? '']))
}

/** The points of a curve's line. @param {any} node @param {{ x: number, y: number }} at */
function curveOf(node, at) {
  const line = node.items.find((/** @type {any} */ item) => item.draw === 'path' && item.stroke)
  const numbers = (line?.d.match(/-?[\d.]+/g) ?? []).map(Number)
  const points = []
  for (let place = 0; place + 1 < numbers.length; place += 2) {
    points.push({ x: at.x + numbers[place], y: at.y + numbers[place + 1] })
  }
  return points
}
