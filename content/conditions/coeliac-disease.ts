import type {Condition} from '../../schemas/index.ts'
import {care, identity, section, synonyms} from '../build/documents.ts'
import {sourceRefs} from '../build/references.ts'
import {cause, related, symptom, treatment} from '../build/relations.ts'
import {signedOff} from '../build/review.ts'
import {healthText} from '../build/text.ts'

export const coeliacDisease: Condition = signedOff({
  ...identity('condition', 'coeliac-disease'),
  title: 'Coeliac disease',
  synonyms: synonyms('coeliac disease @en-GB!', 'celiac disease @en-US!', 'celiac sprue @en-US'),
  summary:
    'The immune system reacts to gluten and harms the gut, which then takes up too little iron.',
  bodySystems: ['digestive', 'immune'],
  sections: [
    section(
      'overview',
      healthText(`
        Coeliac disease is a lasting illness of the small gut in children and adults. [^wgo-2016]
        It comes from [eating gluten](cause-gluten) in people with an [inherited risk](cause-inherited-coeliac-risk). [^wgo-2016; stefanelli-2020]
      `),
    ),
    section(
      'symptoms',
      healthText(`
        It can cause [diarrhoea](symptom-diarrhoea) and [weight loss](symptom-weight-loss). [^freeman-2015]
        Some people have neither. [^freeman-2015]

        In about 40 of 100 people, [iron deficiency anaemia](condition-iron-deficiency-anaemia) is the only sign. [^stefanelli-2020]
        Iron is taken up in the first part of the gut, and that is the part which the disease harms. [^talarico-2021]
        That is why it can lead to [iron deficiency](condition-iron-deficiency). [^talarico-2021]
      `),
    ),
    section(
      'treatment',
      healthText(`
        The main treatment is a [gluten-free diet](treatment-gluten-free-diet). [^talarico-2021]
        Some people also need [iron into a vein](treatment-intravenous-iron), even when the gut has healed. [^stefanelli-2020]
      `),
    ),
  ],
  symptoms: [
    symptom('diarrhoea', {
      role: 'associated',
      specificity: 'nonSpecific',
      cite: ['freeman-2015'],
    }),
    symptom('weight-loss', {
      role: 'associated',
      specificity: 'nonSpecific',
      cite: ['freeman-2015'],
    }),
  ],
  aetiologyStatus: 'known',
  causes: [
    cause('cause-gluten', {
      role: 'cause',
      status: 'established',
      modifiable: 'yes',
      cite: ['wgo-2016', 'stefanelli-2020'],
    }),
    cause('cause-inherited-coeliac-risk', {
      role: 'riskFactor',
      status: 'established',
      modifiable: 'no',
      cite: ['wgo-2016', 'stefanelli-2020'],
    }),
  ],
  treatments: [
    treatment('gluten-free-diet', {
      intent: 'control',
      line: 'first',
      cite: ['talarico-2021', 'wgo-2016'],
    }),
    treatment('intravenous-iron', {
      intent: 'replacement',
      line: 'adjunct',
      population: {description: 'people whose iron stays low in spite of the diet and tablets'},
      cite: ['stefanelli-2020'],
    }),
  ],
  relatedConditions: [
    related('complication', 'iron-deficiency', {
      direction: 'toOther',
      cite: ['talarico-2021', 'bsg-2021'],
    }),
    related('complication', 'iron-deficiency-anaemia', {
      direction: 'toOther',
      note: 'The only sign in about 40 % of people with coeliac disease.',
      cite: ['stefanelli-2020', 'bsg-2021'],
    }),
  ],
  careGuidance: [
    care(
      'routine',
      'Make an appointment if',
      `
      - you have diarrhoea for weeks, or lose weight without trying to
      - your iron is low and nobody knows why
      `,
      {flags: ['diarrhoea', 'weight-loss']},
    ),
  ],
  sources: sourceRefs('wgo-2016', 'talarico-2021', 'stefanelli-2020', 'freeman-2015', 'bsg-2021'),
})
