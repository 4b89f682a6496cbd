import type {CardTone} from '@sanity/ui'

import type {NodeKind} from './neighbourhood.ts'

/** The tone of each kind, so that its colours follow the theme, light and dark. */
export const KIND_TONES: Readonly<Record<NodeKind, CardTone>> = {
  condition: 'primary',
  symptom: 'suggest',
  cause: 'caution',
  treatment: 'positive',
  test: 'neutral',
}
