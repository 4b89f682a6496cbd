import type {AnatomicalSystemLeaf, SuperficialAnatomyLeaf} from 'schema-dts'

import type {BodySystem} from '../../schemas/vocabularies/conditions.ts'
import {bodySites, type BodySite} from '../../schemas/vocabularies/symptoms.ts'
import {titleOf} from '../../schemas/vocabularies/vocabulary.ts'

/** What anatomy calls the body systems; mental health is none. */
const systemNames: Record<BodySystem, string | undefined> = {
  blood: 'Haematopoietic system',
  nervous: 'Nervous system',
  digestive: 'Digestive system',
  heart: 'Cardiovascular system',
  respiratory: 'Respiratory system',
  urinary: 'Urinary system',
  hormonal: 'Endocrine system',
  reproductive: 'Reproductive system',
  immune: 'Immune system',
  musculoskeletal: 'Musculoskeletal system',
  skin: 'Integumentary system',
  mental: undefined,
}

/** Sites that are no part of the body with a surface. */
const NO_SURFACE: readonly string[] = ['wholeBody', 'mind'] satisfies BodySite[]

/** The body systems of a condition, by their English names. */
export function systems(values: readonly string[]): AnatomicalSystemLeaf[] {
  return values.flatMap((value) => {
    const name = systemNames[value as BodySystem]
    return name ? [{'@type': 'AnatomicalSystem', name}] : []
  })
}

/** The sites of a symptom, by their English names. */
export function sites(values: readonly string[]): SuperficialAnatomyLeaf[] {
  return values
    .filter((value) => !NO_SURFACE.includes(value))
    .map((value) => ({'@type': 'SuperficialAnatomy', name: titleOf(bodySites, value)}))
}
