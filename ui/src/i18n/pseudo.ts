/** The language that nobody speaks, for finding what nobody translated. */

const LETTERS = 'áƀçďéƒĝĥíĵķļɱñóþɋřšťúṽŵẋýž'

/** A text in other letters, with each vowel twice, as the core writes it too. */
export function transform(text: string): string {
  return text.replace(/[a-z]/gi, (letter) => {
    const lower = letter.toLowerCase()
    const mark = LETTERS.charAt(lower.charCodeAt(0) - 'a'.charCodeAt(0))
    const written = letter === lower ? mark : mark.toUpperCase()
    return 'aeiou'.includes(lower) ? written + mark : written
  })
}
