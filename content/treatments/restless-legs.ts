import type {Treatment} from '../../schemas/index.ts'
import {synonyms} from '../build/documents.ts'
import {treatment} from '../build/treatments.ts'

/** What is used, or was used, for restless legs. */
export const restlessLegsTreatments: readonly Treatment[] = [
  // Medicines that calm nerves
  treatment('alpha-2-delta-ligands', 'Alpha-2-delta ligands', {
    kind: 'medicineClass',
    synonyms: synonyms('gabapentinoids'),
    summary:
      'A class of medicines that is a first choice for lasting restless legs. Gabapentin is one of them.',
    availability: 'prescription',
    sources: ['aasm-2025', 'silber-2021'],
  }),
  treatment('gabapentin', 'Gabapentin', {
    kind: 'medicine',
    memberOf: ['alpha-2-delta-ligands'],
    summary: 'A medicine of the class of alpha-2-delta ligands, used for restless legs.',
    availability: 'prescription',
    sources: ['aasm-2025'],
  }),
  treatment('gabapentin-enacarbil', 'Gabapentin enacarbil', {
    kind: 'medicine',
    memberOf: ['alpha-2-delta-ligands'],
    summary: 'A form of gabapentin, used for restless legs.',
    availability: 'prescription',
    sources: ['aasm-2025', 'aan-2016'],
  }),
  treatment('pregabalin', 'Pregabalin', {
    kind: 'medicine',
    memberOf: ['alpha-2-delta-ligands'],
    summary: 'A medicine of the class of alpha-2-delta ligands, used for restless legs.',
    availability: 'prescription',
    sources: ['aasm-2025', 'aan-2016'],
  }),

  // Medicines that act on dopamine
  treatment('dopamine-agonists', 'Dopamine agonists', {
    kind: 'medicineClass',
    summary: 'Medicines that act like dopamine. Over time they can make restless legs worse.',
    availability: 'prescription',
    sources: ['aasm-2025', 'silber-2021'],
  }),
  treatment('pramipexole', 'Pramipexole', {
    kind: 'medicine',
    memberOf: ['dopamine-agonists'],
    summary: 'A medicine that acts like dopamine. Over time it can make restless legs worse.',
    availability: 'prescription',
    sources: ['aasm-2025', 'aan-2016'],
  }),
  treatment('ropinirole', 'Ropinirole', {
    kind: 'medicine',
    memberOf: ['dopamine-agonists'],
    summary: 'A medicine that acts like dopamine. Over time it can make restless legs worse.',
    availability: 'prescription',
    sources: ['aasm-2025', 'aan-2016'],
  }),
  treatment('rotigotine', 'Rotigotine patch', {
    kind: 'medicine',
    memberOf: ['dopamine-agonists'],
    synonyms: synonyms('rotigotine', 'transdermal rotigotine'),
    summary:
      'A patch on the skin with a medicine that acts like dopamine. Over time it can make restless legs worse.',
    availability: 'prescription',
    sources: ['aasm-2025', 'aan-2016'],
  }),
  treatment('cabergoline', 'Cabergoline', {
    kind: 'medicine',
    memberOf: ['dopamine-agonists'],
    summary: 'A medicine that acts like dopamine. A guideline advises strongly against it.',
    availability: 'prescription',
    sources: ['aasm-2025', 'aan-2016'],
  }),
  treatment('levodopa', 'Levodopa', {
    kind: 'medicine',
    summary: 'A medicine that acts on dopamine. Over time it can make restless legs worse.',
    availability: 'prescription',
    sources: ['aasm-2025'],
  }),

  // Other medicines
  treatment('dipyridamole', 'Dipyridamole', {
    kind: 'medicine',
    summary: 'A medicine that a guideline names as a choice for some people with restless legs.',
    availability: 'prescription',
    sources: ['aasm-2025'],
  }),
  treatment('opioids', 'Opioids', {
    kind: 'medicineClass',
    summary: 'Strong medicines for severe restless legs that nothing else has eased.',
    availability: 'prescription',
    sources: ['aasm-2025', 'silber-2021'],
  }),
  treatment('extended-release-oxycodone', 'Slow-release oxycodone', {
    kind: 'medicine',
    memberOf: ['opioids'],
    synonyms: synonyms('extended-release oxycodone', 'oxycodone'),
    summary: 'An opioid that the tablet gives off slowly.',
    availability: 'prescription',
    sources: ['aasm-2025'],
  }),
  treatment('bupropion', 'Bupropion', {
    kind: 'medicine',
    memberOf: ['antidepressants'],
    summary: 'A medicine for depression that does not seem to make restless legs worse.',
    availability: 'prescription',
    sources: ['aasm-2025', 'silber-2021'],
  }),
  treatment('carbamazepine', 'Carbamazepine', {
    kind: 'medicine',
    summary: 'A medicine that has been tried for restless legs. A guideline advises against it.',
    availability: 'prescription',
    sources: ['aasm-2025'],
  }),
  treatment('clonazepam', 'Clonazepam', {
    kind: 'medicine',
    summary: 'A medicine that has been tried for restless legs. A guideline advises against it.',
    availability: 'prescription',
    sources: ['aasm-2025'],
  }),
  treatment('valproate', 'Valproate', {
    kind: 'medicine',
    synonyms: synonyms('valproic acid'),
    summary: 'A medicine that has been tried for restless legs. A guideline advises against it.',
    availability: 'prescription',
    sources: ['aasm-2025'],
  }),
  treatment('valerian', 'Valerian', {
    kind: 'supplement',
    summary: 'A plant that has been tried for restless legs. A guideline advises against it.',
    availability: 'overTheCounter',
    sources: ['aasm-2025'],
  }),

  // Device and daily life
  treatment('peroneal-nerve-stimulation', 'Peroneal nerve stimulation', {
    kind: 'device',
    synonyms: synonyms('bilateral high-frequency peroneal nerve stimulation'),
    summary: 'A device that sends weak pulses to a nerve in both legs.',
    availability: 'prescription',
    sources: ['aasm-2025'],
  }),
  treatment('exercise', 'Regular exercise', {
    kind: 'lifestyle',
    synonyms: synonyms('exercise', 'physical activity'),
    summary: 'Moving the body often, such as by walking.',
    sources: ['silber-2021'],
  }),
  treatment('regular-sleep', 'Regular sleep times', {
    kind: 'lifestyle',
    synonyms: synonyms('sleep schedule', 'regular sleep', 'consistent sleep schedule'),
    summary: 'Going to bed and getting up at the same time each day.',
    sources: ['silber-2021'],
  }),
  treatment('less-caffeine-alcohol-nicotine', 'Less caffeine, alcohol and nicotine', {
    kind: 'lifestyle',
    synonyms: synonyms('avoiding caffeine and alcohol', 'avoiding caffeine'),
    summary: 'Cutting down on coffee, alcohol and smoking.',
    sources: ['silber-2021'],
  }),
]
