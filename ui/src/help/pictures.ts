/** Pictures of the app, the same that its introduction shows. */

const PICTURES = import.meta.glob<string>(
  '../../../src-tauri/pictures/{capture,channels,colours,dashboard,drag,find,projector,window}.png',
  { query: '?url', import: 'default', eager: true },
)

/** Where a picture lies; nothing if there is none of that name. */
export function pictureOf(name: string): string | undefined {
  return PICTURES[`../../../src-tauri/pictures/${name}.png`]
}
