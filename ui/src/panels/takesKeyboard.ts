/** Whether what was just opened may have the keyboard: who walks through a search stays in it. */
export function takesKeyboard(): boolean {
  return document.activeElement?.closest('search') == null
}
