/** Why a value was not taken: shown at the field where it was typed. */
export interface Refusal {
  message: string
  hint: string | null
}
