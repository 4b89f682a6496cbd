import type {Condition} from '../../schemas/index.ts'
import {care, code, hpo, identity, number, section, synonyms} from '../build/documents.ts'
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
          The most common signs are [fatigue](symptom-fatigue), [breathlessness](symptom-breathlessness), [palpitations](symptom-palpitations) and [pale skin](symptom-pale-skin). [^pasricha-2021]
          Many people also notice [muscle weakness](symptom-muscle-weakness). [^owh]
          The heart can beat fast or out of step: a [fast heartbeat](symptom-fast-heartbeat) or an [irregular heartbeat](symptom-irregular-heartbeat). [^owh]
          Some have [chest pain](symptom-chest-pain), mostly on effort. [^owh]

          Less common are: [^nidirect]

          - [headache](symptom-headache) and [ringing in the ears](symptom-tinnitus) [^nidirect]
          - [changed taste](symptom-changed-taste), a [sore tongue](symptom-sore-tongue) and [sores at the corners of the mouth](symptom-sore-mouth-corners) [^nidirect]
          - [trouble swallowing](symptom-trouble-swallowing) food or drink [^nidirect]
          - [itch](symptom-itch), [hair loss](symptom-hair-loss) and [spoon-shaped nails](symptom-spoon-shaped-nails) [^nidirect]
          - [fragile nails](symptom-fragile-nails) [^owh]
          - a [craving for things that are not food](symptom-pica) [^nidirect]

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

          In younger women it often comes from [heavy periods](cause-heavy-periods) or from [pregnancy](cause-pregnancy). [^pasricha-2021; owh]
        `),
      ),
      section(
        'diagnosis',
        healthText(`
          Two things come together: [low haemoglobin](symptom-low-haemoglobin) and a lack of iron. [^pasricha-2021]
          [Low ferritin](symptom-low-ferritin) shows that iron is lacking. [^bsg-2021]
          It is found with a blood test for [ferritin](test-ferritin). [^bsg-2021]
          In adults with anaemia, the limit is 45 µg/L. [^aga-2020]
        `),
      ),
      section(
        'epidemiology',
        healthText(`
          Anaemia is common, and a lack of iron is one of its causes. [^stevens-2013; pasricha-2021]
          In 2011 it was found in 29 of 100 women who were not pregnant, and in 38 of 100 who were. [^stevens-2013]
          Of small children, 43 of 100 had it. [^stevens-2013]
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
      symptom('low-haemoglobin', {role: 'coreCriterion', cite: ['pasricha-2021']}),
      symptom('low-ferritin', {role: 'coreCriterion', cite: ['bsg-2021', 'aga-2020']}),
      ...['fatigue', 'breathlessness', 'palpitations', 'pale-skin'].map((slug) =>
        symptom(slug, {
          role: 'associated',
          onset: 'gradual',
          note: 'One of the more common ones.',
          cite: ['pasricha-2021', 'owh'],
        }),
      ),
      symptom('muscle-weakness', {role: 'associated', onset: 'gradual', cite: ['owh']}),
      symptom('fast-heartbeat', {role: 'associated', urgency: 'urgent', cite: ['owh']}),
      symptom('irregular-heartbeat', {role: 'associated', urgency: 'urgent', cite: ['owh']}),
      symptom('chest-pain', {
        role: 'associated',
        urgency: 'emergency',
        timing: ['onExertion'],
        cite: ['owh'],
      }),
      symptom('fragile-nails', {role: 'associated', onset: 'gradual', cite: ['owh']}),
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
          cite: ['pasricha-2021', 'nidirect'],
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
        cite: ['allen-2013', 'irlssg-2018'],
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
    epidemiology: [
      number({
        measure: 'prevalence',
        value: 29,
        low: 24,
        high: 35,
        unit: '%',
        population: {
          sex: 'female',
          pregnancy: 'notPregnant',
          minimumAge: 15,
          maximumAge: 49,
          description: 'anaemia of any cause',
        },
        place: 'worldwide',
        year: 2011,
        source: 'stevens-2013',
      }),
      number({
        measure: 'prevalence',
        value: 38,
        low: 34,
        high: 43,
        unit: '%',
        population: {sex: 'female', pregnancy: 'pregnant', description: 'anaemia of any cause'},
        place: 'worldwide',
        year: 2011,
        source: 'stevens-2013',
      }),
      number({
        measure: 'prevalence',
        value: 43,
        low: 38,
        high: 47,
        unit: '%',
        population: {description: 'children of 6 to 59 months; anaemia of any cause'},
        place: 'worldwide',
        year: 2011,
        source: 'stevens-2013',
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
        'emergency',
        'Call an ambulance if',
        `
        - you have chest pain
        - you cannot get your breath while you rest
        `,
        {flags: ['chest-pain', 'breathlessness'], cite: ['owh']},
      ),
      care(
        'urgent',
        'See a doctor the same day if',
        `
        - your stools are black and sticky like tar
        - there is much blood in your stool
        - your heart beats fast or out of step
        - you have trouble swallowing
        `,
        {
          flags: [
            'black-stools',
            'blood-in-stool',
            'fast-heartbeat',
            'irregular-heartbeat',
            'trouble-swallowing',
          ],
          cite: ['owh', 'nidirect'],
        },
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
    sources: sourceRefs(
      'bsg-2021',
      'pasricha-2021',
      'aga-2020',
      'allen-2013',
      'irlssg-2018',
      'stevens-2013',
      'owh',
      'nidirect',
      'cpsc',
    ),
  },
  'high',
)
