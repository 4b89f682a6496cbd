import type {Cause} from '../schemas/index.ts'
import {identity, synonyms} from './build/documents.ts'
import {citations, type Cite} from './build/references.ts'

/** What causes or raises the risk of conditions and is not a condition itself. */
export const causes: readonly Cause[] = [
  // Food and uptake
  cause('low-iron-intake', 'Too little iron in the diet', {
    kind: 'nutritional',
    synonyms: synonyms('low iron intake', 'inadequate iron intake'),
    summary: 'Meals hold less iron than the body needs.',
    modifiable: 'yes',
    cite: ['pasricha-2021'],
  }),
  cause('plant-based-diet', 'Vegetarian or vegan diet', {
    kind: 'nutritional',
    synonyms: synonyms('vegetarian diet', 'vegan diet'),
    summary: 'Iron stores tend to be lower in people who eat no meat.',
    modifiable: 'yes',
    cite: ['pasricha-2021', 'ods'],
  }),
  cause('gluten', 'Eating gluten', {
    kind: 'nutritional',
    synonyms: synonyms('gluten'),
    summary: 'Gluten is a protein in wheat, rye and barley.',
    modifiable: 'yes',
    cite: ['wgo-2016'],
  }),
  cause('inherited-coeliac-risk', 'Inherited risk of coeliac disease', {
    kind: 'genetic',
    synonyms: synonyms('genetic risk of coeliac disease'),
    summary: 'Genes that some people are born with make coeliac disease possible.',
    modifiable: 'no',
    cite: ['wgo-2016', 'stefanelli-2020'],
  }),
  cause('drinks-that-block-iron', 'Tea, coffee or milk with meals', {
    kind: 'nutritional',
    synonyms: synonyms('tea with meals', 'coffee with meals', 'milk with meals'),
    summary: 'These drinks make it harder to take up iron from a meal.',
    modifiable: 'yes',
    cite: ['pasricha-2021'],
  }),
  cause('poor-iron-absorption', 'Poor uptake of iron', {
    kind: 'malabsorption',
    synonyms: synonyms('poor absorption of iron', 'iron malabsorption'),
    summary: 'The gut takes up too little of the iron in food.',
    modifiable: 'partly',
    cite: ['pasricha-2021'],
  }),
  cause('stomach-surgery', 'Stomach surgery', {
    kind: 'malabsorption',
    synonyms: synonyms('gastric surgery', 'gastrectomy'),
    summary: 'After an operation on the stomach, less iron is taken up.',
    modifiable: 'no',
    cite: ['pasricha-2021'],
  }),

  // Blood loss
  cause('heavy-periods', 'Heavy periods', {
    kind: 'bloodLoss',
    synonyms: synonyms('heavy menstrual bleeding', 'menorrhagia'),
    summary: 'Losing so much blood in periods that iron runs low.',
    modifiable: 'yes',
    cite: ['pasricha-2021'],
  }),
  cause('gut-bleeding', 'Bleeding in the gut', {
    kind: 'bloodLoss',
    synonyms: synonyms('gastrointestinal bleeding', 'blood loss from the bowel'),
    summary: 'Blood is lost somewhere between the mouth and the anus, often unseen.',
    modifiable: 'partly',
    cite: ['bsg-2021'],
  }),
  cause('blood-donation', 'Frequent blood donation', {
    kind: 'bloodLoss',
    synonyms: synonyms('blood donation', 'giving blood'),
    summary: 'Each donation takes iron from the body.',
    modifiable: 'yes',
    cite: ['pasricha-2021'],
  }),
  cause('childbirth', 'Blood loss in childbirth', {
    kind: 'bloodLoss',
    synonyms: synonyms('childbirth', 'giving birth'),
    summary: 'Blood lost at birth takes iron with it.',
    modifiable: 'no',
    cite: ['pasricha-2021'],
  }),

  // Times of life
  cause('pregnancy', 'Pregnancy', {
    kind: 'lifeStage',
    synonyms: synonyms('being pregnant'),
    summary: 'The body needs more iron for the baby and for the extra blood.',
    modifiable: 'no',
    cite: ['pasricha-2021'],
  }),
  cause('infancy', 'Infancy', {
    kind: 'lifeStage',
    synonyms: synonyms('babyhood'),
    summary: 'Babies grow fast and need much iron for their size.',
    modifiable: 'no',
    cite: ['pasricha-2021'],
  }),
  cause('adolescence', 'Adolescence', {
    kind: 'lifeStage',
    synonyms: synonyms('teenage years', 'puberty'),
    summary: 'Teenagers need more iron while they grow.',
    modifiable: 'no',
    cite: ['pasricha-2021'],
  }),

  // Restless legs
  cause('brain-iron-deficiency', 'Low iron in the brain', {
    kind: 'physiological',
    synonyms: synonyms('brain iron deficiency'),
    summary: 'Parts of the brain hold too little iron, often while blood tests are normal.',
    modifiable: 'partly',
    cite: ['khan-2017'],
  }),
  cause('changed-dopamine-signals', 'Changed dopamine signals', {
    kind: 'physiological',
    synonyms: synonyms('dopamine changes'),
    summary:
      'The brain handles dopamine in another way. This is not the same as having too little of it.',
    cite: ['khan-2017'],
  }),
  cause('btbd9-variants', 'Variants of the gene BTBD9', {
    kind: 'genetic',
    synonyms: synonyms('BTBD9'),
    summary: 'Some forms of this gene are more common in people with restless legs.',
    modifiable: 'no',
    cite: ['khan-2017', 'guo-2017'],
  }),
  cause('meis1-variants', 'Variants of the gene MEIS1', {
    kind: 'genetic',
    synonyms: synonyms('MEIS1'),
    summary: 'Some forms of this gene are more common in people with restless legs.',
    modifiable: 'no',
    cite: ['khan-2017'],
  }),
  cause('family-history', 'Family history', {
    kind: 'genetic',
    synonyms: synonyms('runs in the family'),
    summary: 'A parent, brother, sister or child has the condition too.',
    modifiable: 'no',
    cite: ['irlssg-2014'],
  }),
  cause('female-sex', 'Being female', {
    kind: 'physiological',
    synonyms: synonyms('female sex'),
    summary: 'Some conditions are more common in women than in men.',
    modifiable: 'no',
    cite: ['silber-2021'],
  }),
  cause('hormonal-changes', 'Hormone changes', {
    kind: 'hormonal',
    synonyms: synonyms('hormonal changes'),
    summary: 'Levels of hormones rise or fall, as they do in pregnancy.',
    modifiable: 'no',
    cite: ['khan-2017'],
  }),
  cause('smoking', 'Smoking', {
    kind: 'lifestyle',
    synonyms: synonyms('tobacco', 'nicotine'),
    summary: 'Smoking cigarettes or taking in nicotine in other ways.',
    modifiable: 'yes',
    cite: ['song-2024'],
  }),
  cause('caffeine', 'Caffeine', {
    kind: 'lifestyle',
    synonyms: synonyms('coffee and cola'),
    summary: 'Found in coffee, tea, cola and energy drinks.',
    modifiable: 'yes',
    cite: ['silber-2021'],
  }),
  cause('alcohol', 'Alcohol', {
    kind: 'lifestyle',
    synonyms: synonyms('drinking alcohol'),
    summary: 'Beer, wine and other drinks that hold alcohol.',
    modifiable: 'yes',
    cite: ['silber-2021'],
  }),
  cause('sitting-still', 'Sitting or lying still', {
    kind: 'lifestyle',
    synonyms: synonyms('inactivity', 'sitting for a long time'),
    summary: 'Long times without moving, such as a flight, a film or going to bed.',
    modifiable: 'partly',
    cite: ['irlssg-2014'],
  }),
]

function cause(
  slug: string,
  title: string,
  {
    cite,
    ...details
  }: Omit<Cause, '_id' | '_type' | 'slug' | 'title' | 'citations'> & {cite: Cite[]},
): Cause {
  return {...identity('cause', slug), title, ...details, citations: citations(...cite)}
}
