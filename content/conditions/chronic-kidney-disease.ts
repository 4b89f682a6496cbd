import type {Condition} from '../../schemas/index.ts'
import {care, identity, section, synonyms} from '../build/documents.ts'
import {sourceRefs} from '../build/references.ts'
import {cause, related, symptom} from '../build/relations.ts'
import {signedOff} from '../build/review.ts'
import {healthText} from '../build/text.ts'

export const chronicKidneyDisease: Condition = signedOff({
  ...identity('condition', 'chronic-kidney-disease'),
  title: 'Chronic kidney disease',
  synonyms: synonyms('CKD', 'kidney failure', 'kidney disease', 'end-stage kidney disease'),
  summary: 'The kidneys work less and less well over a long time.',
  bodySystems: ['urinary'],
  sections: [
    section(
      'overview',
      healthText(`
        The two main causes are [diabetes](condition-diabetes) and high blood pressure. [^nkf]
        In its last stage people need dialysis or a new kidney. [^nkf]
      `),
    ),
    section(
      'symptoms',
      healthText(`
        Kidney disease raises the risk of [restless legs syndrome](condition-restless-legs-syndrome). [^trenkwalder-2016]
        In a study of 326 people on dialysis, 19 of 100 had it and so felt an [urge to move the legs](symptom-urge-to-move-legs). [^menezes-2018]
        People on dialysis who have restless legs feel more [fatigue](symptom-fatigue) than those who do not. [^giannaki-2017]
      `),
    ),
  ],
  symptoms: [
    symptom('urge-to-move-legs', {
      role: 'associated',
      frequency: {
        low: 19.3,
        high: 19.3,
        population: {description: '326 people on dialysis'},
        source: 'menezes-2018',
      },
      timing: ['evening', 'night', 'atRest'],
      note: 'Restless legs syndrome by the international criteria.',
      cite: ['menezes-2018'],
    }),
    symptom('fatigue', {
      role: 'associated',
      specificity: 'nonSpecific',
      population: {description: 'people on dialysis who have restless legs'},
      cite: ['giannaki-2017'],
    }),
  ],
  aetiologyStatus: 'partlyKnown',
  causes: [cause('condition-diabetes', {role: 'cause', status: 'established', cite: ['nkf']})],
  relatedConditions: [
    related('comorbidity', 'restless-legs-syndrome', {
      direction: 'toOther',
      cite: ['trenkwalder-2016', 'menezes-2018'],
    }),
  ],
  careGuidance: [
    care(
      'routine',
      'Talk to your kidney team if',
      `
      - your legs keep you awake at night
      - you are much more tired than before
      `,
      {flags: ['urge-to-move-legs', 'fatigue']},
    ),
  ],
  sources: sourceRefs('nkf', 'trenkwalder-2016', 'menezes-2018', 'giannaki-2017'),
})
