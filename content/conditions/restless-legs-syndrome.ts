import type {Condition} from '../../schemas/index.ts'
import {care, code, hpo, identity, number, section, synonyms} from '../build/documents.ts'
import {sourceRefs} from '../build/references.ts'
import {cause, related, symptom, test, treatment} from '../build/relations.ts'
import {signedOff} from '../build/review.ts'
import {dataTable, healthText} from '../build/text.ts'

const adults = {ageGroups: ['adult' as const]}

/** What the guideline of 2025 says, in adults. */
function aasm(
  direction: 'for' | 'against',
  strength: 'strong' | 'conditional',
  certainty?: 'moderate' | 'low' | 'veryLow',
  wording?: string,
) {
  return {
    source: 'aasm-2025',
    date: '2025',
    direction,
    strength,
    ...(certainty ? {certainty} : {}),
    population: adults,
    ...(wording ? {wording} : {}),
  }
}

/** What the guideline of 2016 said, in adults. The one of 2025 takes its place. */
function aan(level: 'A' | 'B', wording?: string) {
  return {
    source: 'aan-2016',
    date: '2016',
    direction: 'for' as const,
    population: adults,
    supersededBy: 'aasm-2025',
    wording: [`Level ${level} in the grading of this guideline.`, wording]
      .filter(Boolean)
      .join(' '),
  }
}

const augmentation = 'For standard use. The reason is augmentation: symptoms get worse over time.'

export const restlessLegsSyndrome: Condition = signedOff({
  ...identity('condition', 'restless-legs-syndrome'),
  title: 'Restless legs syndrome',
  synonyms: synonyms('RLS', 'Willis-Ekbom disease', 'restless legs'),
  summary:
    'A condition in which you feel a strong urge to move your legs. It comes on at rest, mostly in the evening, and eases when you move.',
  bodySystems: ['nervous'],
  codes: [
    code('icd10cm', 'G25.81', 'ICD-10-CM'),
    code('snomedct', '32914008', 'SNOMED CT'),
    code('mesh', 'D012148', 'MeSH'),
    code('mondo', 'MONDO:0005391', 'Mondo'),
    code('doid', 'DOID:0050425', 'Disease Ontology'),
    code('umls', 'C0035258', 'UMLS'),
    hpo('HP:0012452', 'related'),
  ],
  sections: [
    section(
      'symptoms',
      healthText(
        `
        The main sign is an [urge to move the legs](symptom-urge-to-move-legs). [^irlssg-2014]
        Most people also have [unpleasant feelings in the legs](symptom-unpleasant-leg-sensations), such as crawling or pulling. [^irlssg-2014]
        About a third have [leg pain](symptom-leg-pain). [^irlssg-2014]

        The feelings come with a pattern:

        - [They start or get worse at rest](symptom-worse-at-rest), when you sit or lie still. [^irlssg-2014]
        - [Moving brings relief](symptom-relieved-by-movement), at least while you move. [^irlssg-2014]
        - [They come in the evening or at night](symptom-worse-in-evening), or are worse then. [^irlssg-2014]

        Many people also have [jerking of the legs in sleep](symptom-periodic-limb-movements). [^irlssg-2014]

        Lost sleep has effects of its own. [^irlssg-2014]
        People can have [poor sleep](symptom-poor-sleep), [insomnia](symptom-insomnia), [daytime sleepiness](symptom-daytime-sleepiness) and [fatigue](symptom-fatigue). [^irlssg-2014]
        They may have [poor concentration](symptom-poor-concentration) or [low mood](symptom-low-mood). [^irlssg-2014]
        Some feel [anxiety](symptom-anxiety) or [irritability](symptom-irritability). [^irlssg-2014]

        [Muscle weakness](symptom-muscle-weakness) is not a symptom of restless legs. [^irlssg-2014]
        `,
      ),
    ),
    section(
      'diagnosis',
      healthText(
        `
        Doctors go by the pattern of your symptoms, and five points must all hold. [^irlssg-2014]
        The first four are the urge and its pattern, as told above. [^irlssg-2014]
        The fifth is that no other condition explains the symptoms on its own. [^irlssg-2014]

        [Nerve damage](condition-peripheral-neuropathy) and [akathisia](condition-akathisia) can look alike. [^irlssg-2014]
        So can leg cramps, swollen legs, arthritis, bad veins, a bad sitting position or a habit of tapping the feet. [^irlssg-2014]

        A blood test still matters. All people who are troubled by restless legs should have their [ferritin](test-ferritin) and [transferrin saturation](test-transferrin-saturation) tested. [^aasm-2025]
        `,
        dataTable('What the iron tests mean for adults with restless legs', [
          ['Result', 'What it means'],
          ['Ferritin of 75 µg/L or less', 'Iron is advised, as tablets or into a vein'],
          ['Ferritin above 75 and up to 100 µg/L', 'Iron is advised only into a vein'],
          ['Transferrin saturation below 20 %', 'Iron is advised, as tablets or into a vein'],
        ]),
        `The limits in the table come from experts and have not been put to the test in trials. [^aasm-2025]`,
      ),
    ),
    section(
      'causes',
      healthText(
        `
        The cause is only partly known. [^khan-2017]
        [Low iron in the brain](cause-brain-iron-deficiency) is the finding that studies agree on most. [^khan-2017]
        It is often there when blood tests are normal. [^khan-2017]

        [Iron deficiency](condition-iron-deficiency) can add to restless legs. [^irlssg-2018; aasm-2025]
        Among 251 people with [iron deficiency anaemia](condition-iron-deficiency-anaemia), about one in four had restless legs that troubled them. [^allen-2013]

        The brain needs iron to make dopamine. [^khan-2017]
        Yet a lack of dopamine is not what studies find. [^khan-2017]
        They point to [changed dopamine signals](cause-changed-dopamine-signals), with too much dopamine rather than too little. [^khan-2017]

        Genes matter too. [^khan-2017]
        The genes [{BTBD9|BTB domain containing 9}](cause-btbd9-variants) and [{MEIS1|Meis homeobox 1}](cause-meis1-variants) raise the risk. [^khan-2017]
        A [family history](cause-family-history) makes the diagnosis more likely. [^irlssg-2014]

        Restless legs are more common in [women](cause-female-sex) than in men. [^silber-2021]
        [Smoking](cause-smoking), [diabetes](condition-diabetes) and [depression](condition-depression) go with a higher risk. [^song-2024]

        [Pregnancy](cause-pregnancy) can bring on restless legs, mostly in the last three months. [^guo-2017; khan-2017]
        In one study, 36 of 100 pregnant women had them at that time. [^dunietz-2017]
        [Hormone changes](cause-hormonal-changes) may play a part. [^khan-2017]

        Serious [kidney disease](condition-chronic-kidney-disease) raises the risk. [^trenkwalder-2016]
        [Nerve damage](condition-peripheral-neuropathy) may add to it. [^silber-2021]

        For [Parkinson's disease](condition-parkinsons-disease) the link is in dispute: its medicines blur the picture, and the studies are weak. [^trenkwalder-2016]

        For [blood donation](cause-blood-donation) two studies disagree. [^ulfberg-2004; spencer-2013]
        One in Sweden found more restless legs in women who gave blood. [^ulfberg-2004]
        One in the United States found that neither low iron nor more donations predicted them. [^spencer-2013]
        `,
      ),
    ),
    section(
      'riskFactors',
      healthText(
        `
        [Sitting or lying still](cause-sitting-still) sets off the symptoms. [^irlssg-2014]
        [Caffeine](cause-caffeine) and [alcohol](cause-alcohol) may make them worse, but that rests on the view of experts. [^silber-2021]

        Some medicines can make restless legs worse: [^silber-2021]

        - [sedating antihistamines](treatment-sedating-antihistamines), found in some allergy tablets [^silber-2021]
        - [sickness tablets that block dopamine](treatment-dopamine-blocking-antiemetics), such as [metoclopramide](treatment-metoclopramide) and [prochlorperazine](treatment-prochlorperazine) [^silber-2021]
        - medicines known as [antipsychotics](treatment-antipsychotics) [^silber-2021]
        - most [antidepressants](treatment-antidepressants) [^silber-2021]

        [Bupropion](treatment-bupropion) is an antidepressant that does not seem to make them worse. [^silber-2021]

        Do not stop a medicine on your own. Ask your doctor first.
        `,
      ),
      'What makes it worse',
    ),
    section(
      'treatment',
      healthText(
        `
        ## Iron comes first

        When the tests show that iron is low, it is part of the treatment. [^aasm-2025; silber-2021]

        [Ferric carboxymaltose](treatment-ferric-carboxymaltose) is a kind of iron that is given into a vein. [^aasm-2025]
        The guideline of 2025 strongly advises it. [^aasm-2025]
        [Iron dextran](treatment-iron-dextran) and [ferumoxytol](treatment-ferumoxytol) are further choices of this kind. [^aasm-2025]
        [Ferrous sulfate](treatment-ferrous-sulfate) is taken by mouth. [^aasm-2025]
        An older guideline gave it together with [vitamin C](treatment-vitamin-c). [^aan-2016]

        ## What else can help

        [Gabapentin](treatment-gabapentin), [gabapentin enacarbil](treatment-gabapentin-enacarbil) and [pregabalin](treatment-pregabalin) are strongly advised. [^aasm-2025]
        They belong to a class named [alpha-2-delta ligands](treatment-alpha-2-delta-ligands). [^silber-2021]

        [Dipyridamole](treatment-dipyridamole) is a choice for some. [^aasm-2025]
        So are [opioids](treatment-opioids) such as [slow-release oxycodone](treatment-extended-release-oxycodone). [^aasm-2025]
        They are meant for severe cases that nothing else has eased. [^silber-2021]
        [Peroneal nerve stimulation](treatment-peroneal-nerve-stimulation) uses weak pulses at the legs instead of a medicine. [^aasm-2025]

        ## No longer advised for most people

        In 2016 [dopamine agonists](treatment-dopamine-agonists) were still advised. [^aan-2016]
        Over time they can make restless legs worse, which doctors call augmentation. [^aasm-2025]
        So the newer guideline advises against standard use of [pramipexole](treatment-pramipexole), [ropinirole](treatment-ropinirole) and the [rotigotine patch](treatment-rotigotine). [^aasm-2025]
        It says the same of [levodopa](treatment-levodopa). [^aasm-2025]
        It advises strongly against [cabergoline](treatment-cabergoline). [^aasm-2025]

        It is also against the use of [bupropion](treatment-bupropion) and [clonazepam](treatment-clonazepam) for restless legs. [^aasm-2025]
        The same goes for [carbamazepine](treatment-carbamazepine), [valproate](treatment-valproate) and [valerian](treatment-valerian). [^aasm-2025]
        `,
      ),
    ),
    section(
      'selfCare',
      healthText(
        `
        [Regular exercise](treatment-exercise) and [regular sleep times](treatment-regular-sleep) may help. [^silber-2021]
        So may [less caffeine, alcohol and nicotine](treatment-less-caffeine-alcohol-nicotine). [^silber-2021]
        This is what experts advise, and the evidence for it is weak. [^silber-2021]
        `,
      ),
    ),
    section(
      'epidemiology',
      healthText(
        `
        Counts differ with how strictly restless legs are defined. [^silber-2021]
        One review put it at about 7 in 100 adults in the world. [^song-2024]
        Another put it at 3 in 100. [^silber-2021]
        Between 1.5 and 2.7 in 100 have it often and badly enough to need care. [^silber-2021]
        `,
      ),
    ),
    section(
      'history',
      healthText(
        `
        Thomas Willis described the condition in 1672.
        Karl-Axel Ekbom gave it its name in 1945, and he already wrote of iron deficiency. [^ekbom-1945]
        In 1953 Nordlander reported on treatment with iron. [^nordlander-1953]
        `,
      ),
    ),
  ],
  symptoms: [
    symptom('urge-to-move-legs', {
      role: 'coreCriterion',
      specificity: 'distinguishing',
      timing: ['evening', 'night', 'atRest'],
      triggers: ['sitting or lying still'],
      relievedBy: ['walking', 'stretching'],
      cite: ['irlssg-2014', 'trenkwalder-2016'],
    }),
    symptom('unpleasant-leg-sensations', {
      role: 'coreCriterion',
      specificity: 'distinguishing',
      timing: ['evening', 'night', 'atRest'],
      triggers: ['sitting or lying still'],
      relievedBy: ['walking', 'stretching'],
      note: 'The criteria say "usually": the urge can come without such feelings.',
      cite: ['irlssg-2014', 'trenkwalder-2016'],
    }),
    symptom('worse-at-rest', {
      role: 'coreCriterion',
      specificity: 'distinguishing',
      timing: ['atRest'],
      cite: ['irlssg-2014'],
    }),
    symptom('relieved-by-movement', {
      role: 'coreCriterion',
      specificity: 'distinguishing',
      cite: ['irlssg-2014'],
    }),
    symptom('worse-in-evening', {
      role: 'coreCriterion',
      specificity: 'distinguishing',
      timing: ['evening', 'night'],
      cite: ['irlssg-2014'],
    }),
    symptom('periodic-limb-movements', {
      role: 'supportive',
      timing: ['duringSleep'],
      cite: ['irlssg-2014', 'trenkwalder-2016'],
    }),
    symptom('leg-pain', {
      role: 'associated',
      frequency: {class: 'frequent', source: 'irlssg-2014'},
      specificity: 'nonSpecific',
      note: 'The source says "about a third".',
      cite: ['irlssg-2014', 'trenkwalder-2016'],
    }),
    symptom('insomnia', {
      role: 'consequence',
      specificity: 'nonSpecific',
      timing: ['night'],
      cite: ['irlssg-2014', 'dunietz-2017'],
    }),
    symptom('poor-sleep', {
      role: 'consequence',
      specificity: 'nonSpecific',
      timing: ['night'],
      cite: ['irlssg-2014', 'dunietz-2017'],
    }),
    symptom('daytime-sleepiness', {
      role: 'consequence',
      specificity: 'nonSpecific',
      timing: ['daytime'],
      cite: ['irlssg-2014', 'dunietz-2017'],
    }),
    symptom('fatigue', {
      role: 'consequence',
      specificity: 'nonSpecific',
      cite: ['irlssg-2014', 'giannaki-2017'],
    }),
    symptom('poor-concentration', {
      role: 'consequence',
      specificity: 'nonSpecific',
      cite: ['irlssg-2014'],
    }),
    symptom('low-mood', {
      role: 'consequence',
      specificity: 'nonSpecific',
      cite: ['irlssg-2014', 'giannaki-2017'],
    }),
    symptom('irritability', {
      role: 'consequence',
      specificity: 'nonSpecific',
      cite: ['irlssg-2014'],
    }),
    symptom('anxiety', {role: 'consequence', specificity: 'nonSpecific', cite: ['irlssg-2014']}),
    symptom('muscle-weakness', {
      role: 'excluded',
      note: 'Often said of restless legs, and not part of the criteria.',
      cite: ['irlssg-2014'],
    }),
  ],
  aetiologyStatus: 'partlyKnown',
  causes: [
    cause('condition-iron-deficiency', {
      role: 'contributing',
      status: 'established',
      mechanism:
        'Low iron in the body can go with low iron in the brain, which changes how dopamine works.',
      effects: [
        {
          measure: 'proportion',
          outcome: 'iron deficiency',
          value: 42.3,
          unit: '%',
          population: {
            ageGroups: ['adult'],
            description: '196 people with restless legs and without anaemia, at one centre',
          },
          source: 'zhu-2020',
        },
      ],
      modifiable: 'yes',
      reversible: 'partly',
      cite: ['irlssg-2018', 'trenkwalder-2016', 'zhu-2020'],
    }),
    cause('condition-iron-deficiency-anaemia', {
      role: 'riskFactor',
      status: 'established',
      effects: [
        {
          measure: 'proportion',
          outcome: 'clinically significant restless legs',
          value: 23.9,
          unit: '%',
          population: {description: '251 people with iron deficiency anaemia'},
          source: 'allen-2013',
        },
      ],
      modifiable: 'yes',
      note: 'About nine times the share in the general population, says the source.',
      cite: ['allen-2013', 'irlssg-2018'],
    }),
    cause('cause-brain-iron-deficiency', {
      role: 'contributing',
      status: 'probable',
      mechanism: 'Parts of the brain hold too little iron, often while the blood holds enough.',
      note: 'The most consistent finding about how restless legs come about.',
      cite: ['khan-2017'],
    }),
    cause('cause-changed-dopamine-signals', {
      role: 'contributing',
      status: 'hypothesised',
      mechanism:
        'Findings point to a relative excess of dopamine with changed receptors. A lack of dopamine is not established.',
      note: 'Older texts speak of low dopamine. Do not.',
      cite: ['khan-2017'],
    }),
    cause('cause-btbd9-variants', {
      role: 'riskFactor',
      status: 'established',
      cite: ['khan-2017', 'guo-2017'],
    }),
    cause('cause-meis1-variants', {
      role: 'riskFactor',
      status: 'established',
      cite: ['khan-2017', 'guo-2017'],
    }),
    cause('cause-family-history', {
      role: 'riskFactor',
      status: 'established',
      note: 'A supportive feature of the diagnosis.',
      cite: ['irlssg-2014', 'khan-2017'],
    }),
    cause('cause-female-sex', {
      role: 'riskFactor',
      status: 'established',
      note: 'Pooled prevalence 4.7 % in women and 2.8 % in men.',
      cite: ['silber-2021', 'guo-2017'],
    }),
    cause('cause-pregnancy', {
      role: 'riskFactor',
      status: 'established',
      population: {sex: 'female', pregnancy: 'pregnant', description: 'mostly the third trimester'},
      effects: [
        {
          measure: 'proportion',
          outcome: 'restless legs syndrome',
          value: 36,
          unit: '%',
          population: {
            sex: 'female',
            pregnancy: 'pregnant',
            description: '1,563 women in the third trimester',
          },
          source: 'dunietz-2017',
        },
      ],
      cite: ['khan-2017', 'guo-2017', 'dunietz-2017'],
    }),
    cause('cause-hormonal-changes', {
      role: 'contributing',
      status: 'hypothesised',
      cite: ['khan-2017'],
    }),
    cause('condition-chronic-kidney-disease', {
      role: 'riskFactor',
      status: 'established',
      population: {description: 'people with end-stage kidney disease'},
      cite: ['trenkwalder-2016', 'menezes-2018'],
    }),
    cause('condition-diabetes', {
      role: 'riskFactor',
      status: 'probable',
      effects: [
        {
          measure: 'oddsRatio',
          outcome: 'restless legs syndrome',
          value: 1.54,
          low: 1.19,
          high: 1.97,
          unit: '1',
          population: adults,
          source: 'song-2024',
        },
      ],
      cite: ['song-2024', 'trenkwalder-2016'],
    }),
    cause('condition-depression', {
      role: 'associationOnly',
      status: 'probable',
      effects: [
        {
          measure: 'oddsRatio',
          outcome: 'restless legs syndrome',
          value: 1.71,
          unit: '1',
          population: adults,
          source: 'song-2024',
        },
      ],
      cite: ['song-2024'],
    }),
    cause('cause-smoking', {
      role: 'riskFactor',
      status: 'probable',
      modifiable: 'yes',
      effects: [
        {
          measure: 'oddsRatio',
          outcome: 'restless legs syndrome',
          value: 1.46,
          unit: '1',
          population: adults,
          source: 'song-2024',
        },
      ],
      cite: ['song-2024'],
    }),
    cause('condition-peripheral-neuropathy', {
      role: 'contributing',
      status: 'probable',
      cite: ['silber-2021'],
    }),
    cause('condition-parkinsons-disease', {
      role: 'associationOnly',
      status: 'disputed',
      note: 'Confounded by the medicines for it. The review found poor methods in the studies; a link is possible.',
      cite: ['trenkwalder-2016'],
    }),
    cause('cause-blood-donation', {
      role: 'riskFactor',
      status: 'disputed',
      modifiable: 'yes',
      note: 'Ulfberg 2004: more restless legs in female donors in Sweden. Spencer 2013: in 1,334 donors in the US, iron depletion and donation intensity did not predict it.',
      cite: ['ulfberg-2004', 'spencer-2013'],
    }),
    cause('cause-sitting-still', {
      role: 'trigger',
      status: 'established',
      modifiable: 'partly',
      reversible: 'yes',
      cite: ['irlssg-2014'],
    }),
    cause('cause-caffeine', {
      role: 'aggravating',
      status: 'hypothesised',
      modifiable: 'yes',
      certainty: 'low',
      cite: ['silber-2021'],
    }),
    cause('cause-alcohol', {
      role: 'aggravating',
      status: 'hypothesised',
      modifiable: 'yes',
      certainty: 'low',
      cite: ['silber-2021'],
    }),
    ...[
      'sedating-antihistamines',
      'dopamine-blocking-antiemetics',
      'metoclopramide',
      'prochlorperazine',
      'antipsychotics',
    ].map((slug) =>
      cause(`treatment-${slug}`, {
        role: 'aggravating',
        status: 'probable',
        modifiable: 'partly',
        cite: ['silber-2021'],
      }),
    ),
    cause('treatment-antidepressants', {
      role: 'aggravating',
      status: 'probable',
      modifiable: 'partly',
      note: 'Most of them. Bupropion is the exception.',
      cite: ['silber-2021'],
    }),
    cause('treatment-bupropion', {
      role: 'aggravating',
      status: 'refuted',
      note: 'Neutral: it does not worsen restless legs. Whether it treats them is another relation, and there the guideline advises against it.',
      cite: ['silber-2021'],
    }),
  ],
  treatments: [
    // Iron
    treatment('ferric-carboxymaltose', {
      intent: 'replacement',
      line: 'first',
      population: adults,
      precondition: {
        test: 'ferritin',
        operator: 'lte',
        value: 100,
        unit: 'ug/L',
        source: 'aasm-2025',
        description: 'or transferrin saturation below 20 %',
      },
      recommendations: [
        aasm('for', 'strong', 'moderate'),
        {
          source: 'irlssg-2018',
          date: '2018',
          direction: 'for',
          population: adults,
          supersededBy: 'aasm-2025',
          wording: '1,000 mg is effective where ferritin is under 300 µg/L.',
        },
        aan('B'),
      ],
      effects: [
        {
          measure: 'meanDifference',
          outcome: 'score on the IRLS scale, iron of any kind against placebo',
          value: -3.78,
          low: -6.25,
          high: -1.31,
          unit: '{score}',
          population: {description: '345 people with restless legs in 7 trials'},
          source: 'cochrane-2019',
        },
        {
          measure: 'riskRatio',
          outcome: 'adverse events, iron of any kind against placebo',
          value: 1.48,
          low: 0.97,
          high: 2.25,
          unit: '1',
          population: {description: 'people with restless legs in trials of iron'},
          source: 'cochrane-2019',
        },
      ],
      monitoring: 'Test ferritin and transferrin saturation regularly.',
      certainty: 'moderate',
      cite: ['aasm-2025', 'irlssg-2018', 'cochrane-2019'],
    }),
    treatment('ferrous-sulfate', {
      intent: 'replacement',
      line: 'first',
      population: adults,
      precondition: {
        test: 'ferritin',
        operator: 'lte',
        value: 75,
        unit: 'ug/L',
        source: 'aasm-2025',
        description: 'or transferrin saturation below 20 %',
      },
      recommendations: [
        aasm('for', 'conditional', 'moderate', 'With suitable iron status.'),
        {
          source: 'irlssg-2018',
          date: '2018',
          direction: 'for',
          population: adults,
          supersededBy: 'aasm-2025',
          wording: '65 mg of iron is possibly effective where ferritin is 75 µg/L or less.',
        },
        aan('B', 'With vitamin C, where ferritin is 75 µg/L or less.'),
      ],
      monitoring: 'Test ferritin and transferrin saturation regularly.',
      certainty: 'moderate',
      cite: ['aasm-2025', 'irlssg-2018', 'silber-2021'],
    }),
    treatment('iron-dextran', {
      intent: 'replacement',

      population: adults,
      recommendations: [aasm('for', 'conditional', 'veryLow', 'Of low molecular weight.')],
      certainty: 'veryLow',
      cite: ['aasm-2025'],
    }),
    treatment('ferumoxytol', {
      intent: 'replacement',

      population: adults,
      recommendations: [aasm('for', 'conditional', 'veryLow')],
      certainty: 'veryLow',
      cite: ['aasm-2025'],
    }),
    treatment('vitamin-c', {
      intent: 'replacement',
      line: 'adjunct',
      population: adults,
      recommendations: [
        {
          source: 'aan-2016',
          date: '2016',
          direction: 'for',
          population: adults,
          wording: 'Level B. Together with ferrous sulfate, where ferritin is 75 µg/L or less.',
        },
      ],
      cite: ['aan-2016'],
    }),

    // Other medicines and a device
    treatment('alpha-2-delta-ligands', {
      intent: 'relief',
      line: 'first',
      population: adults,
      cite: ['silber-2021', 'aasm-2025'],
    }),
    treatment('gabapentin-enacarbil', {
      intent: 'relief',
      line: 'first',
      population: adults,
      recommendations: [aasm('for', 'strong', 'moderate'), aan('A')],
      certainty: 'moderate',
      cite: ['aasm-2025'],
    }),
    treatment('gabapentin', {
      intent: 'relief',
      line: 'first',
      population: adults,
      recommendations: [aasm('for', 'strong', 'moderate')],
      certainty: 'moderate',
      cite: ['aasm-2025'],
    }),
    treatment('pregabalin', {
      intent: 'relief',
      line: 'first',
      population: adults,
      recommendations: [aasm('for', 'strong', 'moderate'), aan('B')],
      certainty: 'moderate',
      cite: ['aasm-2025'],
    }),
    treatment('dipyridamole', {
      intent: 'relief',

      population: adults,
      recommendations: [aasm('for', 'conditional', 'low')],
      certainty: 'low',
      cite: ['aasm-2025'],
    }),
    treatment('opioids', {
      intent: 'relief',
      line: 'refractory',
      severity: 'severe',
      population: adults,
      recommendations: [aasm('for', 'conditional', 'moderate')],
      certainty: 'moderate',
      cite: ['aasm-2025', 'silber-2021'],
    }),
    treatment('extended-release-oxycodone', {
      intent: 'relief',
      line: 'refractory',
      severity: 'severe',
      population: adults,
      recommendations: [aasm('for', 'conditional', 'moderate')],
      certainty: 'moderate',
      cite: ['aasm-2025'],
    }),
    treatment('peroneal-nerve-stimulation', {
      intent: 'relief',

      population: adults,
      recommendations: [aasm('for', 'conditional', 'moderate')],
      certainty: 'moderate',
      cite: ['aasm-2025'],
    }),

    // Daily life
    ...['exercise', 'regular-sleep', 'less-caffeine-alcohol-nicotine'].map((slug) =>
      treatment(slug, {
        intent: 'relief',
        line: 'adjunct',
        certainty: 'low',
        note: 'Expert opinion.',
        cite: ['silber-2021'],
      }),
    ),

    // Advised against
    treatment('dopamine-agonists', {
      intent: 'relief',
      line: 'avoid',
      population: adults,
      monitoring: 'In people who take one, look for symptoms that come earlier or grow stronger.',
      cite: ['aasm-2025', 'silber-2021'],
    }),
    treatment('pramipexole', {
      intent: 'relief',
      line: 'avoid',
      population: adults,
      recommendations: [aasm('against', 'conditional', undefined, augmentation), aan('A')],
      cite: ['aasm-2025'],
    }),
    treatment('ropinirole', {
      intent: 'relief',
      line: 'avoid',
      population: adults,
      recommendations: [aasm('against', 'conditional', undefined, augmentation), aan('B')],
      cite: ['aasm-2025'],
    }),
    treatment('rotigotine', {
      intent: 'relief',
      line: 'avoid',
      population: adults,
      recommendations: [aasm('against', 'conditional', undefined, augmentation), aan('A')],
      cite: ['aasm-2025'],
    }),
    treatment('levodopa', {
      intent: 'relief',
      line: 'avoid',
      population: adults,
      recommendations: [aasm('against', 'conditional', undefined, augmentation)],
      cite: ['aasm-2025'],
    }),
    treatment('cabergoline', {
      intent: 'relief',
      line: 'avoid',
      population: adults,
      recommendations: [aasm('against', 'strong'), aan('A')],
      cite: ['aasm-2025'],
    }),
    ...['bupropion', 'carbamazepine', 'clonazepam', 'valproate', 'valerian'].map((slug) =>
      treatment(slug, {
        intent: 'relief',
        line: 'avoid',
        population: adults,
        recommendations: [aasm('against', 'conditional')],
        cite: ['aasm-2025'],
      }),
    ),
  ],
  tests: [
    test('ferritin', {
      purposes: ['diagnose', 'monitor'],
      thresholds: [
        {
          operator: 'lte',
          value: 75,
          unit: 'ug/L',
          meaning: 'start iron, by mouth or into a vein',
          population: adults,
          context: 'treatmentChoice',
          source: 'aasm-2025',
        },
        {
          operator: 'between',
          value: 75,
          upperValue: 100,
          unit: 'ug/L',
          meaning: 'iron into a vein only',
          population: adults,
          context: 'treatmentChoice',
          source: 'aasm-2025',
        },
      ],
      note: 'Good practice: regularly, in the morning, no iron for 24 hours before.',
      cite: ['aasm-2025'],
    }),
    test('transferrin-saturation', {
      purposes: ['diagnose', 'monitor'],
      thresholds: [
        {
          operator: 'lt',
          value: 20,
          unit: '%',
          meaning: 'start iron, by mouth or into a vein',
          population: adults,
          context: 'treatmentChoice',
          source: 'aasm-2025',
        },
      ],
      cite: ['aasm-2025'],
    }),
  ],
  relatedConditions: [
    related('comorbidity', 'iron-deficiency', {
      direction: 'fromOther',
      cite: ['zhu-2020', 'irlssg-2018'],
    }),
    related('differential', 'peripheral-neuropathy', {
      features: [
        {
          feature: 'symptom-relieved-by-movement',
          favours: 'this',
          note: 'Moving brings relief in restless legs.',
        },
      ],
      cite: ['irlssg-2014'],
    }),
    related('differential', 'akathisia', {
      features: [
        {
          feature: 'symptom-worse-in-evening',
          favours: 'this',
          note: 'Restless legs come in the evening or at night.',
        },
      ],
      cite: ['irlssg-2014'],
    }),
  ],
  epidemiology: [
    number({
      measure: 'prevalence',
      value: 7.12,
      low: 5.15,
      high: 9.76,
      unit: '%',
      population: {minimumAge: 20, maximumAge: 79},
      place: 'worldwide',
      year: 2019,
      source: 'song-2024',
    }),
    number({
      measure: 'prevalence',
      value: 3,
      low: 1.4,
      high: 3.8,
      unit: '%',
      population: adults,
      source: 'silber-2021',
      note: 'Pooled. Clinically significant restless legs: 1.5 to 2.7 %.',
    }),
    number({
      measure: 'prevalence',
      value: 4.7,
      unit: '%',
      population: {...adults, sex: 'female'},
      source: 'silber-2021',
    }),
    number({
      measure: 'prevalence',
      value: 2.8,
      unit: '%',
      population: {...adults, sex: 'male'},
      source: 'silber-2021',
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
      'routine',
      'See a doctor if',
      `
      - an urge to move your legs keeps you awake or wears you out
      - you are pregnant and your legs trouble you at night
      - your symptoms got worse after a new medicine
      - your medicine for restless legs works less well, or the symptoms come earlier in the day

      Ask for a test of your iron. Everybody who is troubled by restless legs should have one. [^aasm-2025]
      `,
      {flags: ['urge-to-move-legs', 'insomnia'], cite: ['aasm-2025']},
    ),
    care(
      'selfcare',
      'What you can try yourself',
      `
      Walk or stretch when the feeling comes: moving brings relief. [^irlssg-2014]

      Regular exercise and regular sleep times may help. [^silber-2021]

      Do not take iron without a test. Too much iron is toxic. [^nc-poison-control]
      `,
      {cite: ['irlssg-2014', 'silber-2021', 'nc-poison-control']},
    ),
  ],
  sources: sourceRefs(
    'aasm-2025',
    'irlssg-2018',
    'aan-2016',
    'silber-2021',
    'irlssg-2014',
    'allen-2013',
    'song-2024',
    'cochrane-2019',
    'khan-2017',
    'zhu-2020',
    'spencer-2013',
    'ulfberg-2004',
    'ekbom-1945',
    'nordlander-1953',
    'cpsc',
    'nc-poison-control',
    'trenkwalder-2016',
    'guo-2017',
    'dunietz-2017',
    'giannaki-2017',
    'menezes-2018',
  ),
})
