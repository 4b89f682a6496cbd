import type {Condition} from '../../schemas/index.ts'
import {care, code, hpo, identity, section, synonyms} from '../build/documents.ts'
import {sourceRefs} from '../build/references.ts'
import {cause, related, symptom, test, treatment} from '../build/relations.ts'
import {signedOff} from '../build/review.ts'
import {healthText} from '../build/text.ts'

export const ironDeficiency: Condition = signedOff({
  ...identity('condition', 'iron-deficiency'),
  title: 'Iron deficiency',
  synonyms: synonyms('low iron', 'iron deficiency without anaemia @en-GB'),
  summary:
    'The body has too little iron in store. It can cause problems before the blood count drops and anaemia begins.',
  bodySystems: ['blood', 'hormonal'],
  codes: [
    code('icd10cm', 'E61.1', 'ICD-10-CM'),
    hpo('HP:0012343', 'related'),
    hpo('HP:0012464', 'related'),
  ],
  sections: [
    section(
      'overview',
      healthText(`
        Iron deficiency starts when the iron stores run low. [^pasricha-2021]
        [Iron deficiency anaemia](condition-iron-deficiency-anaemia) is a later stage, in which the blood also holds too little haemoglobin. [^pasricha-2021]
      `),
    ),
    section(
      'symptoms',
      healthText(`
        Low iron can be felt before there is anaemia. [^who-2020]
        People may have [fatigue](symptom-fatigue), and they [tire quickly on effort](symptom-exercise-intolerance). [^who-2020]
        Work can be harder too. [^who-2020]
        Some have [poor concentration](symptom-poor-concentration). [^jauregui-2014]

        Blood tests show [low ferritin](symptom-low-ferritin) and often [low transferrin saturation](symptom-low-transferrin-saturation). [^pasricha-2021]

        [Pale skin](symptom-pale-skin), [breathlessness](symptom-breathlessness) and [palpitations](symptom-palpitations) belong mostly to the anaemia. [^pasricha-2021]
      `),
    ),
    section(
      'causes',
      healthText(`
        There are four main ways to run low on iron: [^pasricha-2021]

        - [Too little iron in the diet](cause-low-iron-intake). [^pasricha-2021] A [vegetarian or vegan diet](cause-plant-based-diet) lowers the stores. [^ods]
        - [Poor uptake of iron](cause-poor-iron-absorption). [^pasricha-2021] It can come with [coeliac disease](condition-coeliac-disease) or [inflammatory bowel disease](condition-inflammatory-bowel-disease), or after [stomach surgery](cause-stomach-surgery). [^bsg-2021; owh]
        - Loss of blood, as in [heavy periods](cause-heavy-periods), [childbirth](cause-childbirth) or [frequent blood donation](cause-blood-donation). [^pasricha-2021; owh]
        - A raised need, as in [pregnancy](cause-pregnancy), [infancy](cause-infancy) and [adolescence](cause-adolescence). [^pasricha-2021; owh]

        [Bleeding in the gut](cause-gut-bleeding) is often unseen. [^bsg-2021]
        It can come from a [stomach ulcer](condition-peptic-ulcer), from [anti-inflammatory painkillers](treatment-nsaids) or from [bowel cancer](condition-bowel-cancer). [^nidirect]

        [Tea, coffee or milk with meals](cause-drinks-that-block-iron) make it harder to take up iron. [^pasricha-2021]
      `),
    ),
    section(
      'diagnosis',
      healthText(`
        Doctors measure [ferritin](test-ferritin), which shows the iron in store. [^who-2020]
        In a healthy adult, less than 15 µg/L means that the stores are low. [^who-2020]
        An infection or other inflammation pushes ferritin up, so the limit is then 70 µg/L. [^who-2020]
        In people with anaemia, a limit of 45 µg/L finds more cases. [^aga-2020]
      `),
    ),
    section(
      'treatment',
      healthText(`
        Treatment fills the stores and deals with the reason. [^bsg-2021]
        [Iron tablets](treatment-oral-iron) are the usual start. [^bsg-2021]
        [Iron into a vein](treatment-intravenous-iron) is for people whom tablets do not suit. [^bsg-2021]
        [Finding and treating the cause](treatment-treat-the-cause) matters just as much. [^bsg-2021]
      `),
    ),
    section(
      'selfCare',
      healthText(`
        An [iron-rich diet](treatment-iron-rich-diet) supports the treatment. [^pasricha-2021]
        Red meat, poultry and seafood hold haem iron. [^ods]
        Beans and leafy greens hold iron of another form. [^ods]
        [Vitamin C](treatment-vitamin-c) helps the gut to take it up. [^ods]
      `),
    ),
    section(
      'complications',
      healthText(`
        Low iron can also go with [impaired thinking](symptom-cognitive-impairment), even without anaemia. [^jauregui-2014]
        Left alone, low iron can turn into [iron deficiency anaemia](condition-iron-deficiency-anaemia). [^pasricha-2021]
        It can also add to [restless legs syndrome](condition-restless-legs-syndrome). [^irlssg-2018]
      `),
    ),
  ],
  symptoms: [
    symptom('fatigue', {
      role: 'associated',
      specificity: 'nonSpecific',
      onset: 'gradual',
      cite: ['who-2020', 'pasricha-2021'],
    }),
    symptom('exercise-intolerance', {
      role: 'associated',
      specificity: 'nonSpecific',
      onset: 'gradual',
      timing: ['onExertion'],
      cite: ['who-2020'],
    }),
    symptom('poor-concentration', {
      role: 'associated',
      specificity: 'nonSpecific',
      onset: 'gradual',
      note: 'Attention span. The review calls for more studies.',
      cite: ['jauregui-2014'],
    }),
    symptom('cognitive-impairment', {
      role: 'complication',
      onset: 'gradual',
      certainty: 'low',
      note: 'The review calls for more studies.',
      cite: ['jauregui-2014'],
    }),
    symptom('low-ferritin', {
      role: 'coreCriterion',
      specificity: 'distinguishing',
      cite: ['who-2020', 'pasricha-2021'],
    }),
    symptom('low-transferrin-saturation', {role: 'supportive', cite: ['pasricha-2021']}),
  ],
  aetiologyStatus: 'known',
  causes: [
    cause('cause-low-iron-intake', {
      role: 'cause',
      status: 'established',
      modifiable: 'yes',
      cite: ['pasricha-2021'],
    }),
    cause('cause-plant-based-diet', {
      role: 'riskFactor',
      status: 'established',
      modifiable: 'yes',
      cite: ['pasricha-2021', 'ods'],
    }),
    cause('cause-drinks-that-block-iron', {
      role: 'contributing',
      status: 'probable',
      modifiable: 'yes',
      cite: ['pasricha-2021'],
    }),
    cause('cause-poor-iron-absorption', {
      role: 'cause',
      status: 'established',
      cite: ['pasricha-2021'],
    }),
    cause('condition-coeliac-disease', {
      role: 'cause',
      status: 'established',
      mechanism: 'The gut takes up too little iron.',
      cite: ['bsg-2021', 'pasricha-2021'],
    }),
    cause('condition-inflammatory-bowel-disease', {
      role: 'cause',
      status: 'established',
      mechanism: 'The gut takes up too little iron.',
      cite: ['bsg-2021', 'pasricha-2021'],
    }),
    cause('cause-stomach-surgery', {
      role: 'cause',
      status: 'established',
      modifiable: 'no',
      cite: ['pasricha-2021', 'owh'],
    }),
    cause('cause-heavy-periods', {
      role: 'cause',
      status: 'established',
      modifiable: 'yes',
      population: {sex: 'female'},
      cite: ['pasricha-2021', 'owh'],
    }),
    cause('cause-gut-bleeding', {role: 'cause', status: 'established', cite: ['bsg-2021']}),
    cause('condition-peptic-ulcer', {
      role: 'cause',
      status: 'established',
      mechanism: 'The ulcer bleeds.',
      cite: ['bsg-2021', 'nidirect'],
    }),
    cause('condition-bowel-cancer', {
      role: 'cause',
      status: 'established',
      mechanism: 'The tumour bleeds, often unseen.',
      cite: ['bsg-2021', 'nidirect'],
    }),
    cause('treatment-nsaids', {
      role: 'cause',
      status: 'established',
      mechanism: 'They can make the stomach or gut bleed.',
      modifiable: 'yes',
      cite: ['bsg-2021', 'nidirect'],
    }),
    cause('cause-blood-donation', {
      role: 'cause',
      status: 'established',
      modifiable: 'yes',
      cite: ['pasricha-2021', 'owh', 'spencer-2013'],
    }),
    cause('cause-childbirth', {
      role: 'cause',
      status: 'established',
      population: {sex: 'female'},
      cite: ['pasricha-2021'],
    }),
    cause('cause-pregnancy', {
      role: 'cause',
      status: 'established',
      mechanism: 'The need for iron goes up.',
      population: {sex: 'female', pregnancy: 'pregnant'},
      cite: ['pasricha-2021', 'owh'],
    }),
    cause('cause-infancy', {
      role: 'riskFactor',
      status: 'established',
      mechanism: 'The need for iron goes up.',
      population: {ageGroups: ['infant']},
      cite: ['pasricha-2021', 'owh'],
    }),
    cause('cause-adolescence', {
      role: 'riskFactor',
      status: 'established',
      mechanism: 'The need for iron goes up.',
      population: {ageGroups: ['adolescent']},
      cite: ['pasricha-2021', 'owh'],
    }),
  ],
  treatments: [
    treatment('oral-iron', {
      intent: 'replacement',
      line: 'first',
      cite: ['bsg-2021', 'pasricha-2021'],
    }),
    treatment('intravenous-iron', {
      intent: 'replacement',
      line: 'second',
      cite: ['bsg-2021', 'pasricha-2021'],
    }),
    treatment('treat-the-cause', {intent: 'control', line: 'first', cite: ['bsg-2021']}),
    treatment('iron-rich-diet', {
      intent: 'prevention',
      line: 'adjunct',
      cite: ['pasricha-2021', 'ods'],
    }),
    treatment('vitamin-c', {intent: 'replacement', line: 'adjunct', cite: ['ods']}),
  ],
  tests: [
    test('ferritin', {
      purposes: ['screen', 'diagnose', 'monitor'],
      thresholds: [
        {
          operator: 'lt',
          value: 15,
          unit: 'ug/L',
          meaning: 'iron stores are low',
          population: {ageGroups: ['adult'], description: 'healthy'},
          context: 'general',
          source: 'who-2020',
        },
        {
          operator: 'lt',
          value: 12,
          unit: 'ug/L',
          meaning: 'iron stores are low',
          population: {maximumAge: 4, description: 'healthy children under 5'},
          context: 'general',
          source: 'who-2020',
        },
        {
          operator: 'lt',
          value: 30,
          unit: 'ug/L',
          meaning: 'iron stores are low',
          population: {maximumAge: 4, description: 'children under 5 with inflammation'},
          context: 'inflammation',
          source: 'who-2020',
        },
        {
          operator: 'lt',
          value: 70,
          unit: 'ug/L',
          meaning: 'iron stores are low',
          population: {ageGroups: ['adult'], description: 'with infection or inflammation'},
          context: 'inflammation',
          source: 'who-2020',
        },
        {
          operator: 'lt',
          value: 45,
          unit: 'ug/L',
          meaning: 'iron stores are low',
          population: {ageGroups: ['adult'], description: 'with anaemia'},
          context: 'anaemia',
          source: 'aga-2020: recommendation 1',
        },
      ],
      cite: ['who-2020', 'aga-2020'],
    }),
  ],
  relatedConditions: [
    related('complication', 'iron-deficiency-anaemia', {
      direction: 'toOther',
      features: [
        {feature: 'symptom-pale-skin', favours: 'other', note: 'Belongs mostly to the anaemia.'},
        {
          feature: 'symptom-breathlessness',
          favours: 'other',
          note: 'Belongs mostly to the anaemia.',
        },
        {feature: 'symptom-palpitations', favours: 'other', note: 'Belongs mostly to the anaemia.'},
      ],
      cite: ['pasricha-2021'],
    }),
    related('comorbidity', 'restless-legs-syndrome', {
      direction: 'toOther',
      cite: ['irlssg-2018', 'zhu-2020'],
    }),
  ],
  careGuidance: [
    care(
      'emergency',
      'Call an ambulance if a child has swallowed iron tablets',
      `Too much iron can kill a child. [^cpsc] Do not wait for symptoms.`,
      {cite: ['cpsc']},
    ),
    care(
      'urgent',
      'See a doctor the same day if',
      `
      - your stools are black and sticky like tar
      - there is much blood in your stool
      `,
      {flags: ['black-stools', 'blood-in-stool']},
    ),
    care(
      'routine',
      'Make an appointment if',
      `
      - you are tired for weeks, even after sleep
      - your periods are heavy
      - your iron is low and nobody knows why

      Ask for a test before you take iron. Too much iron is toxic. [^nc-poison-control]
      `,
      {flags: ['fatigue'], cite: ['nc-poison-control']},
    ),
  ],
  sources: sourceRefs(
    'pasricha-2021',
    'bsg-2021',
    'who-2020',
    'aga-2020',
    'irlssg-2018',
    'zhu-2020',
    'spencer-2013',
    'jauregui-2014',
    'nidirect',
    'ods',
    'owh',
    'cpsc',
    'nc-poison-control',
  ),
})
