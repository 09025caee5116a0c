/**
 * The stage sets that a new map can begin with, as the core has them: the name
 * of each, and the messages that name its stages. A test compares the two.
 */
export const STAGE_SETS: readonly (readonly [string, readonly string[]])[] = [
  ['classic', ['awareness', 'consideration', 'purchase', 'advocacy']],
  ['delivery', ['awareness', 'evaluation', 'purchase', 'delivery', 'support']],
  [
    'relationship',
    ['awareness-and-acquisition', 'onboarding-and-engagement', 'post-purchase-support'],
  ],
  ['loyalty', ['awareness', 'consideration', 'purchase', 'usage', 'advocacy']],
]
