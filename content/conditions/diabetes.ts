import type {Condition} from '../../schemas/index.ts'
import {care, identity, section, synonyms} from '../build/documents.ts'
import {sourceRefs} from '../build/references.ts'
import {related, symptom} from '../build/relations.ts'
import {signedOff} from '../build/review.ts'
import {healthText} from '../build/text.ts'

export const diabetes: Condition = signedOff({
  ...identity('condition', 'diabetes'),
  title: 'Diabetes',
  synonyms: synonyms('diabetes mellitus'),
  summary: 'A lasting condition with too much sugar in the blood.',
  bodySystems: ['hormonal'],
  sections: [
    section(
      'symptoms',
      healthText(`
        Common signs are great [thirst](symptom-thirst) and [passing urine often](symptom-passing-urine-often). [^mayo]
        Others are [fatigue](symptom-fatigue), [blurred vision](symptom-blurred-vision) and [weight loss](symptom-weight-loss). [^mayo]
        Many people notice nothing for years. [^mayo]
      `),
    ),
    section(
      'complications',
      healthText(`
        Diabetes can harm the kidneys, so it can lead to [chronic kidney disease](condition-chronic-kidney-disease). [^nkf]
        People with diabetes are more likely to have [restless legs syndrome](condition-restless-legs-syndrome). [^song-2024]
      `),
    ),
  ],
  symptoms: ['thirst', 'passing-urine-often', 'fatigue', 'blurred-vision', 'weight-loss'].map(
    (slug) => symptom(slug, {role: 'associated', cite: ['mayo']}),
  ),
  relatedConditions: [
    related('complication', 'chronic-kidney-disease', {direction: 'toOther', cite: ['nkf']}),
    related('comorbidity', 'restless-legs-syndrome', {
      direction: 'toOther',
      cite: ['song-2024', 'trenkwalder-2016'],
    }),
  ],
  careGuidance: [
    care(
      'routine',
      'Make an appointment if',
      `
      - you are very thirsty and pass urine often
      - you lose weight without trying to
      `,
      {flags: ['thirst', 'passing-urine-often', 'weight-loss'], cite: ['mayo']},
    ),
  ],
  sources: sourceRefs('mayo', 'nkf', 'song-2024', 'trenkwalder-2016'),
})
