import type {Condition} from '../../schemas/index.ts'
import {care, identity, section, synonyms} from '../build/documents.ts'
import {sourceRefs} from '../build/references.ts'
import {related, symptom, treatment} from '../build/relations.ts'
import {signedOff} from '../build/review.ts'
import {healthText} from '../build/text.ts'

const crohns = {description: "people with Crohn's disease"}

export const inflammatoryBowelDisease: Condition = signedOff({
  ...identity('condition', 'inflammatory-bowel-disease'),
  title: 'Inflammatory bowel disease',
  synonyms: synonyms('IBD', "Crohn's disease", 'ulcerative colitis'),
  summary: 'A lasting inflammation of the bowel. It can lead to iron deficiency.',
  bodySystems: ['digestive', 'immune'],
  sections: [
    section(
      'overview',
      healthText(`
        There are two main forms: ulcerative colitis and Crohn's disease. [^bsg-ibd-2019]
        Both are a lasting inflammation of the gut that comes and goes. [^bsg-ibd-2019]
      `),
    ),
    section(
      'symptoms',
      healthText(`
        Crohn's disease can cause [diarrhoea](symptom-diarrhoea), [belly pain](symptom-belly-pain) and [blood in the stool](symptom-blood-in-stool). [^upmc]
        [Weight loss](symptom-weight-loss) and [fatigue](symptom-fatigue) are common too. [^upmc]
      `),
    ),
    section(
      'complications',
      healthText(`
        Anaemia is the most common effect of the disease outside the gut. [^ecco-2015]
        Mostly it comes from [iron deficiency](condition-iron-deficiency) together with the inflammation itself. [^ecco-2015]
        Bleeding is one reason why iron runs low. [^nielsen-2018]
        So it can end in [iron deficiency anaemia](condition-iron-deficiency-anaemia). [^ecco-2015; bsg-2021]
      `),
    ),
    section(
      'treatment',
      healthText(`
        This page is only about iron.
        [Iron tablets](treatment-oral-iron) are for people whose bowel is calm and whose anaemia is mild. [^nielsen-2018]
        In a flare the gut takes up little iron, so [iron into a vein](treatment-intravenous-iron) is better. [^nielsen-2018]
      `),
      'Treating low iron',
    ),
  ],
  symptoms: [
    ...['diarrhoea', 'belly-pain', 'weight-loss', 'fatigue'].map((slug) =>
      symptom(slug, {
        role: 'associated',
        specificity: 'nonSpecific',
        population: crohns,
        cite: ['upmc'],
      }),
    ),
    symptom('blood-in-stool', {
      role: 'associated',
      urgency: 'urgent',
      population: crohns,
      cite: ['upmc'],
    }),
  ],
  treatments: [
    treatment('oral-iron', {
      intent: 'replacement',
      population: {description: 'people with a calm bowel and mild iron deficiency anaemia'},
      note: 'Treats the lack of iron, not the bowel.',
      cite: ['nielsen-2018'],
    }),
    treatment('intravenous-iron', {
      intent: 'replacement',
      population: {
        description: 'people in a flare, or whom tablets do not help or suit',
      },
      note: 'Treats the lack of iron, not the bowel.',
      cite: ['nielsen-2018', 'ecco-2015'],
    }),
  ],
  relatedConditions: [
    related('complication', 'iron-deficiency', {
      direction: 'toOther',
      cite: ['ecco-2015', 'nielsen-2018'],
    }),
    related('complication', 'iron-deficiency-anaemia', {
      direction: 'toOther',
      cite: ['ecco-2015', 'bsg-2021'],
    }),
  ],
  careGuidance: [
    care('urgent', 'See a doctor the same day if', `There is much blood in your stool.`, {
      flags: ['blood-in-stool'],
    }),
    care(
      'routine',
      'Make an appointment if',
      `
      - you have diarrhoea or belly pain for weeks
      - you lose weight without trying to
      `,
      {flags: ['diarrhoea', 'belly-pain', 'weight-loss']},
    ),
  ],
  sources: sourceRefs('bsg-ibd-2019', 'ecco-2015', 'nielsen-2018', 'upmc', 'bsg-2021'),
})
