import type {Condition} from '../../schemas/index.ts'
import {care, code, hpo, identity, section, synonyms} from '../build/documents.ts'
import {sourceRefs} from '../build/references.ts'
import {cause, related, symptom, test, treatment} from '../build/relations.ts'
import {signedOff} from '../build/review.ts'
import {healthText} from '../build/text.ts'

const menAndOlderWomen = {description: 'men, and women after the menopause'}

export const ironDeficiencyAnaemia: Condition = signedOff(
  {
    ...identity('condition', 'iron-deficiency-anaemia'),
    title: 'Iron deficiency anaemia',
    synonyms: synonyms(
      'iron deficiency anaemia @en-GB!',
      'iron deficiency anemia @en-US!',
      'iron-deficiency anaemia @en-GB',
      'iron-deficiency anemia @en-US',
      'IDA',
    ),
    summary:
      'A lack of iron so great that the blood carries too little oxygen. It is a later stage of iron deficiency.',
    bodySystems: ['blood'],
    codes: [
      code('icd10cm', 'D50.9', 'ICD-10-CM'),
      code('icd11', '3A00', 'World Health Organization'),
      code('snomedct', '87522002', 'Mondo'),
      code('snomedct', '191129007', 'Disease Ontology'),
      code('mesh', 'D018798', 'MeSH'),
      code('mondo', 'MONDO:0001356', 'Mondo'),
      code('doid', 'DOID:11758', 'Disease Ontology'),
      code('umls', 'C0162316', 'Mondo'),
      code('umls', 'C0029810', 'Disease Ontology'),
      hpo('HP:0001891'),
    ],
    sections: [
      section(
        'overview',
        healthText(`
          [Iron deficiency](condition-iron-deficiency) starts when the iron stores run low. [^pasricha-2021]
          When it lasts, the body makes too little haemoglobin, and anaemia begins. [^pasricha-2021]
        `),
      ),
      section(
        'symptoms',
        healthText(`
          The most common signs are [fatigue](symptom-fatigue), [breathlessness](symptom-breathlessness), [palpitations](symptom-palpitations) and [pale skin](symptom-pale-skin). [^bsg-2021; pasricha-2021]

          Less common are:

          - [headache](symptom-headache) and [ringing in the ears](symptom-tinnitus) [^pasricha-2021]
          - [changed taste](symptom-changed-taste), a [sore tongue](symptom-sore-tongue) and [sores at the corners of the mouth](symptom-sore-mouth-corners) [^pasricha-2021]
          - [trouble swallowing](symptom-trouble-swallowing) [^pasricha-2021]
          - [itch](symptom-itch), [hair loss](symptom-hair-loss) and [spoon-shaped nails](symptom-spoon-shaped-nails) [^pasricha-2021]
          - a [craving for things that are not food](symptom-pica) [^pasricha-2021]

          Some people feel an [urge to move the legs](symptom-urge-to-move-legs). [^allen-2013]
          In one study of 251 people, about one in four had [restless legs syndrome](condition-restless-legs-syndrome) that troubled them. [^allen-2013]
        `),
      ),
      section(
        'causes',
        healthText(`
          All that causes [iron deficiency](condition-iron-deficiency) can lead to anaemia. [^pasricha-2021]

          In men, and in women after the menopause, about one in three has another disease behind it. [^bsg-2021]
          Mostly it sits in the gut. [^bsg-2021]
          [Bleeding in the gut](cause-gut-bleeding) is one way. [^bsg-2021]
          It can be the first sign of [bowel cancer](condition-bowel-cancer). [^bsg-2021]
          [Coeliac disease](condition-coeliac-disease) and [inflammatory bowel disease](condition-inflammatory-bowel-disease) are other causes. [^bsg-2021]

          In younger women, [heavy periods](cause-heavy-periods) and [pregnancy](cause-pregnancy) are common reasons. [^pasricha-2021]
        `),
      ),
      section(
        'diagnosis',
        healthText(`
          A low [ferritin](test-ferritin) shows that iron is lacking. [^bsg-2021]
          In adults with anaemia, the limit is 45 µg/L. [^aga-2020]
        `),
      ),
      section(
        'treatment',
        healthText(`
          Treatment starts with one [iron tablet](treatment-oral-iron) a day. [^bsg-2021]
          It can be [ferrous sulfate](treatment-ferrous-sulfate), [ferrous fumarate](treatment-ferrous-fumarate) or [ferrous gluconate](treatment-ferrous-gluconate). [^bsg-2021]
          If it does not suit you, taking it every second day or another kind can help. [^bsg-2021]
          Some people need [iron into a vein](treatment-intravenous-iron). [^bsg-2021]

          Tests for the cause go on at the same time. [^bsg-2021]
          There is no need to wait for them before starting iron. [^bsg-2021]
          [Finding and treating the cause](treatment-treat-the-cause) is part of the treatment. [^bsg-2021]

          An [iron-rich diet](treatment-iron-rich-diet) supports it. [^pasricha-2021]
        `),
      ),
    ],
    symptoms: [
      ...['fatigue', 'breathlessness', 'palpitations', 'pale-skin'].map((slug) =>
        symptom(slug, {
          role: 'associated',
          onset: 'gradual',
          note: 'One of the more common ones.',
          cite: ['bsg-2021', 'pasricha-2021'],
        }),
      ),
      ...[
        'headache',
        'tinnitus',
        'changed-taste',
        'itch',
        'sore-tongue',
        'hair-loss',
        'pica',
        'trouble-swallowing',
        'sore-mouth-corners',
        'spoon-shaped-nails',
      ].map((slug) =>
        symptom(slug, {
          role: 'associated',
          onset: 'gradual',
          note: 'One of the less common ones.',
          cite: ['pasricha-2021'],
        }),
      ),
      symptom('urge-to-move-legs', {
        role: 'associated',
        frequency: {
          low: 23.9,
          high: 23.9,
          population: {description: '251 people with iron deficiency anaemia'},
          source: 'allen-2013',
        },
        timing: ['evening', 'night', 'atRest'],
        note: 'Clinically significant restless legs.',
        cite: ['allen-2013', 'pasricha-2021'],
      }),
    ],
    aetiologyStatus: 'known',
    causes: [
      cause('condition-iron-deficiency', {
        role: 'cause',
        status: 'established',
        mechanism: 'Without iron the body cannot make enough haemoglobin.',
        modifiable: 'yes',
        reversible: 'yes',
        cite: ['pasricha-2021'],
      }),
      cause('cause-gut-bleeding', {
        role: 'cause',
        status: 'established',
        population: menAndOlderWomen,
        note: 'About a third of these groups have an underlying disease, mostly gastrointestinal.',
        cite: ['bsg-2021'],
      }),
      cause('condition-bowel-cancer', {
        role: 'cause',
        status: 'established',
        mechanism: 'The tumour bleeds, often unseen.',
        population: menAndOlderWomen,
        note: 'Red flag: bowel cancer can present this way.',
        cite: ['bsg-2021'],
      }),
      cause('condition-coeliac-disease', {
        role: 'cause',
        status: 'established',
        cite: ['bsg-2021'],
      }),
      cause('condition-inflammatory-bowel-disease', {
        role: 'cause',
        status: 'established',
        cite: ['bsg-2021'],
      }),
      cause('cause-heavy-periods', {
        role: 'cause',
        status: 'established',
        modifiable: 'yes',
        population: {sex: 'female'},
        cite: ['pasricha-2021'],
      }),
      cause('cause-pregnancy', {
        role: 'riskFactor',
        status: 'established',
        population: {sex: 'female', pregnancy: 'pregnant'},
        cite: ['pasricha-2021'],
      }),
    ],
    treatments: [
      treatment('oral-iron', {
        intent: 'replacement',
        line: 'first',
        population: {ageGroups: ['adult']},
        recommendations: [
          {
            source: 'bsg-2021',
            date: '2021',
            direction: 'for',
            strength: 'strong',
            certainty: 'moderate',
            population: {ageGroups: ['adult']},
            wording:
              'One tablet a day of ferrous sulfate, fumarate or gluconate. If it is not tolerated: alternate days, another preparation, or iron into a vein. Evidence medium, recommendation strong.',
          },
        ],
        cite: ['bsg-2021'],
      }),
      ...['ferrous-sulfate', 'ferrous-fumarate', 'ferrous-gluconate'].map((slug) =>
        treatment(slug, {
          intent: 'replacement',
          line: 'first',
          population: {ageGroups: ['adult']},
          cite: ['bsg-2021'],
        }),
      ),
      treatment('intravenous-iron', {
        intent: 'replacement',
        line: 'second',
        population: {ageGroups: ['adult']},
        note: 'Where tablets are not tolerated.',
        cite: ['bsg-2021'],
      }),
      treatment('treat-the-cause', {
        intent: 'control',
        line: 'first',
        population: {ageGroups: ['adult']},
        note: 'Do not wait for the tests before starting iron.',
        cite: ['bsg-2021'],
      }),
      treatment('iron-rich-diet', {intent: 'prevention', line: 'adjunct', cite: ['pasricha-2021']}),
    ],
    tests: [
      test('ferritin', {
        purposes: ['diagnose', 'monitor'],
        thresholds: [
          {
            operator: 'lt',
            value: 45,
            unit: 'ug/L',
            meaning: 'iron is lacking',
            population: {ageGroups: ['adult'], description: 'with anaemia'},
            context: 'anaemia',
            source: 'aga-2020: recommendation 1',
          },
        ],
        cite: ['bsg-2021', 'aga-2020'],
      }),
    ],
    relatedConditions: [
      related('stageOf', 'iron-deficiency', {
        direction: 'fromOther',
        cite: ['pasricha-2021'],
      }),
      related('comorbidity', 'restless-legs-syndrome', {
        direction: 'toOther',
        cite: ['allen-2013', 'irlssg-2018'],
      }),
    ],
    careGuidance: [
      care(
        'emergency',
        'Call an ambulance if a child has swallowed iron tablets',
        `Too much iron can kill a child. [^pasricha-2021] Do not wait for symptoms.`,
        {cite: ['pasricha-2021']},
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
        - you are tired, pale or short of breath for weeks
        - you are a man, or a woman after the menopause, and your blood shows this anaemia

        In these two groups doctors look at the gut, since bowel cancer can begin this way. [^bsg-2021]
        `,
        {flags: ['fatigue', 'pale-skin', 'breathlessness'], cite: ['bsg-2021']},
      ),
    ],
    sources: sourceRefs('bsg-2021', 'pasricha-2021', 'aga-2020', 'allen-2013', 'irlssg-2018'),
  },
  'high',
)
