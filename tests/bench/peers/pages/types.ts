/** What the harness and the pages say to each other. */

/** A box of the map, in its own units. */
export interface Box {
  id: string
  x: number
  y: number
  width: number
  height: number
  text: string
}

/** The map as Throughline's own layout places it. */
export interface Places {
  width: number
  height: number
  cards: Box[]
  stages: Box[]
  lanes: Box[]
  /** One emotion curve. */
  curve: Point[]
}

export interface Point {
  x: number
  y: number
}

/** Where a program looks: this point of the map stands in the middle of its canvas. */
export interface Look extends Point {
  zoom: number
}

/** The hands on a program, the same for each of them. */
export interface Hands {
  /** Whether the map that was asked for is there. */
  loaded(): boolean
  /** Looks somewhere. One call a frame; a far jump may take some. */
  look(look: Look): void
  /** Where it looks now. */
  looks(): Look
  /** Where a point of the map stands in the window. */
  screen(point: Point): Point
  /** What is being typed into now, or nothing. */
  typing(): string | null
  /** The text of a card and where it lies, if the page itself holds the map. */
  card?(id: string): Box | null
  /** So many shapes of each kind there are, if the page itself holds the map; those that hold texts only with one. */
  written?(): Record<string, number>
  /** Writes the map as it would be saved; its size in bytes. */
  save?(): Promise<number>
  /** Makes a vector picture of the whole map; its size in bytes. */
  svg?(): Promise<number>
  /** Makes a picture of the whole map, 4,096 pixels along its longer side. */
  png?(): Promise<number>
}

/** What is watched in every page. */
export interface Probe {
  /** When the frame was shown in which the page was complete, in ms since it was asked for. */
  painted(): Promise<number>
  /** Frames are noted from now on. */
  record(): void
  /** The gaps between frames since then, in ms. */
  recorded(): number[]
  /** One step of a path a frame, whole rounds until the time is over; gaps between the frames. */
  walk(path: Look[], least: number): Promise<number[]>
  /** From events of this kind to the frame that shows what came of it, in ms, from now on. */
  await(kind: string, shown?: () => boolean): void
  /** So many events have been answered since. */
  answered(): number
  /** What was found. */
  awaited(): number[]
}

declare global {
  interface Window {
    hands: Hands
    probe: Probe
    EXCALIDRAW_ASSET_PATH: string
  }
}
