import type {Treatment} from '../../schemas/index.ts'
import {synonyms} from '../build/documents.ts'
import {citations} from '../build/references.ts'
import {food, interaction, treatment} from '../build/treatments.ts'

const tabletSafety: Treatment['safety'] = {
  _type: 'safety',
  interactions: [
    interaction(
      'tea, coffee or milk',
      'They make it harder to take up iron. Do not have them with the tablet.',
      'pasricha-2021',
    ),
  ],
  children: 'Keep iron tablets out of the reach of children.',
  overdose: 'An overdose of iron can kill a child. Call an ambulance at once.',
  citations: citations('cpsc', 'nc-poison-control'),
}

/** Iron by mouth, into a vein and in food, and what deals with the cause of a lack. */
export const ironTreatments: readonly Treatment[] = [
  treatment('oral-iron', 'Iron tablets', {
    kind: 'medicineClass',
    synonyms: synonyms('oral iron', 'iron by mouth', 'iron supplements', 'iron pills'),
    summary: 'Tablets that refill the iron stores. One a day is the usual start.',
    availability: 'both',
    safety: tabletSafety,
    sources: ['bsg-2021'],
  }),
  treatment('ferrous-sulfate', 'Ferrous sulfate', {
    kind: 'medicine',
    memberOf: ['oral-iron'],
    synonyms: synonyms('ferrous sulphate @en-GB', 'iron sulfate', 'oral ferrous sulfate'),
    summary: 'A common kind of iron tablet.',
    availability: 'both',
    safety: tabletSafety,
    sources: ['bsg-2021', 'aasm-2025'],
  }),
  treatment('ferrous-fumarate', 'Ferrous fumarate', {
    kind: 'medicine',
    memberOf: ['oral-iron'],
    synonyms: synonyms('iron fumarate'),
    summary: 'A common kind of iron tablet.',
    availability: 'both',
    safety: tabletSafety,
    sources: ['bsg-2021'],
  }),
  treatment('ferrous-gluconate', 'Ferrous gluconate', {
    kind: 'medicine',
    memberOf: ['oral-iron'],
    synonyms: synonyms('iron gluconate'),
    summary: 'A common kind of iron tablet.',
    availability: 'both',
    safety: tabletSafety,
    sources: ['bsg-2021'],
  }),
  treatment('intravenous-iron', 'Iron into a vein', {
    kind: 'medicineClass',
    synonyms: synonyms('intravenous iron', 'IV iron', 'iron infusion', 'iron drip'),
    summary: 'Iron that is given as a drip or an injection, past the gut.',
    availability: 'hospital',
    sources: ['bsg-2021', 'aasm-2025'],
  }),
  treatment('ferric-carboxymaltose', 'Ferric carboxymaltose', {
    kind: 'medicine',
    memberOf: ['intravenous-iron'],
    synonyms: synonyms('intravenous ferric carboxymaltose'),
    summary: 'A kind of iron that is given into a vein.',
    availability: 'hospital',
    sources: ['aasm-2025', 'irlssg-2018'],
  }),
  treatment('iron-dextran', 'Iron dextran', {
    kind: 'medicine',
    memberOf: ['intravenous-iron'],
    synonyms: synonyms('low-molecular-weight iron dextran'),
    summary: 'A kind of iron that is given into a vein.',
    availability: 'hospital',
    sources: ['aasm-2025'],
  }),
  treatment('ferumoxytol', 'Ferumoxytol', {
    kind: 'medicine',
    memberOf: ['intravenous-iron'],
    summary: 'A kind of iron that is given into a vein.',
    availability: 'hospital',
    sources: ['aasm-2025'],
  }),
  treatment('iron-rich-diet', 'Iron-rich diet', {
    kind: 'diet',
    synonyms: synonyms('iron-rich food', 'foods rich in iron'),
    summary: 'Eating foods that hold much iron, together with vitamin C.',
    foodItems: [
      food('red meat', 'yes', 'holds haem iron'),
      food('poultry', 'yes', 'holds haem iron'),
      food('seafood', 'yes', 'holds haem iron'),
      food('beans', 'yes', 'hold non-haem iron'),
      food('leafy greens', 'yes', 'hold non-haem iron'),
      food('fruit and vegetables with vitamin C', 'yes', 'help to take up iron'),
      food('tea, coffee and milk', 'partly', 'not with meals: they make iron harder to take up'),
    ],
    sources: ['pasricha-2021', 'ods'],
  }),
  treatment('vitamin-c', 'Vitamin C', {
    kind: 'supplement',
    synonyms: synonyms('ascorbic acid'),
    summary: 'A vitamin that helps the gut to take up iron.',
    availability: 'overTheCounter',
    sources: ['ods', 'aan-2016'],
  }),
  treatment('gluten-free-diet', 'Gluten-free diet', {
    kind: 'diet',
    synonyms: synonyms('diet without gluten'),
    summary: 'Eating nothing that holds gluten, a protein in wheat, rye and barley.',
    foodItems: [
      food('wheat', 'no', 'holds gluten'),
      food('rye', 'no', 'holds gluten'),
      food('barley', 'no', 'holds gluten'),
    ],
    sources: ['wgo-2016', 'talarico-2021'],
  }),
  treatment('treat-the-cause', 'Finding and treating the cause', {
    kind: 'procedure',
    synonyms: synonyms('treating the cause', 'finding the cause'),
    summary: 'Doctors look for why iron is low, such as hidden bleeding, and treat that too.',
    availability: 'hospital',
    sources: ['bsg-2021'],
  }),
]
