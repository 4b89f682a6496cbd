import type {Treatment} from '../../schemas/index.ts'
import {synonyms} from '../build/documents.ts'
import {treatment} from '../build/treatments.ts'

/** What is used, or was used, for restless legs. */
export const restlessLegsTreatments: readonly Treatment[] = [
  // Medicines that calm nerves
  treatment('alpha-2-delta-ligands', 'Alpha-2-delta ligands', {
    kind: 'medicineClass',
    synonyms: synonyms('gabapentinoids'),
    summary: 'Medicines that calm overactive nerves. Gabapentin is one of them.',
    availability: 'prescription',
    sources: ['aasm-2025', 'silber-2021'],
  }),
  treatment('gabapentin', 'Gabapentin', {
    kind: 'medicine',
    memberOf: ['alpha-2-delta-ligands'],
    summary: 'A medicine that calms overactive nerves.',
    availability: 'prescription',
    sources: ['aasm-2025'],
  }),
  treatment('gabapentin-enacarbil', 'Gabapentin enacarbil', {
    kind: 'medicine',
    memberOf: ['alpha-2-delta-ligands'],
    summary: 'A form of gabapentin that the body turns into gabapentin.',
    availability: 'prescription',
    sources: ['aasm-2025', 'aan-2016'],
  }),
  treatment('pregabalin', 'Pregabalin', {
    kind: 'medicine',
    memberOf: ['alpha-2-delta-ligands'],
    summary: 'A medicine that calms overactive nerves.',
    availability: 'prescription',
    sources: ['aasm-2025', 'aan-2016'],
  }),

  // Medicines that act on dopamine
  treatment('dopamine-agonists', 'Dopamine agonists', {
    kind: 'medicineClass',
    summary:
      'Medicines that act like dopamine in the brain. Over time they can make restless legs worse.',
    availability: 'prescription',
    sources: ['aasm-2025', 'silber-2021'],
  }),
  treatment('pramipexole', 'Pramipexole', {
    kind: 'medicine',
    memberOf: ['dopamine-agonists'],
    summary: 'A medicine that acts like dopamine in the brain.',
    availability: 'prescription',
    sources: ['aasm-2025', 'aan-2016'],
  }),
  treatment('ropinirole', 'Ropinirole', {
    kind: 'medicine',
    memberOf: ['dopamine-agonists'],
    summary: 'A medicine that acts like dopamine in the brain.',
    availability: 'prescription',
    sources: ['aasm-2025', 'aan-2016'],
  }),
  treatment('rotigotine', 'Rotigotine patch', {
    kind: 'medicine',
    memberOf: ['dopamine-agonists'],
    synonyms: synonyms('rotigotine', 'transdermal rotigotine'),
    summary: 'A patch on the skin with a medicine that acts like dopamine.',
    availability: 'prescription',
    sources: ['aasm-2025', 'aan-2016'],
  }),
  treatment('cabergoline', 'Cabergoline', {
    kind: 'medicine',
    memberOf: ['dopamine-agonists'],
    summary: 'A medicine that acts like dopamine in the brain.',
    availability: 'prescription',
    sources: ['aasm-2025', 'aan-2016'],
  }),
  treatment('levodopa', 'Levodopa', {
    kind: 'medicine',
    summary: 'A medicine that the body turns into dopamine.',
    availability: 'prescription',
    sources: ['aasm-2025'],
  }),

  // Other medicines
  treatment('dipyridamole', 'Dipyridamole', {
    kind: 'medicine',
    summary: 'A medicine that is also used to keep blood from clotting.',
    availability: 'prescription',
    sources: ['aasm-2025'],
  }),
  treatment('opioids', 'Opioids', {
    kind: 'medicineClass',
    summary: 'Strong medicines that act like morphine.',
    availability: 'prescription',
    sources: ['aasm-2025', 'silber-2021'],
  }),
  treatment('extended-release-oxycodone', 'Slow-release oxycodone', {
    kind: 'medicine',
    memberOf: ['opioids'],
    synonyms: synonyms('extended-release oxycodone', 'oxycodone'),
    summary: 'An opioid that is released over many hours.',
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
    summary: 'A medicine for epilepsy and nerve pain.',
    availability: 'prescription',
    sources: ['aasm-2025'],
  }),
  treatment('clonazepam', 'Clonazepam', {
    kind: 'medicine',
    summary: 'A calming medicine that makes people sleepy.',
    availability: 'prescription',
    sources: ['aasm-2025'],
  }),
  treatment('valproate', 'Valproate', {
    kind: 'medicine',
    synonyms: synonyms('valproic acid'),
    summary: 'A medicine for epilepsy.',
    availability: 'prescription',
    sources: ['aasm-2025'],
  }),
  treatment('valerian', 'Valerian', {
    kind: 'supplement',
    summary: 'A plant that is sold as an aid to sleep.',
    availability: 'overTheCounter',
    sources: ['aasm-2025'],
  }),

  // Device and daily life
  treatment('peroneal-nerve-stimulation', 'Peroneal nerve stimulation', {
    kind: 'device',
    synonyms: synonyms('bilateral high-frequency peroneal nerve stimulation'),
    summary: 'Bands on both legs that send weak pulses to a nerve below the knee.',
    availability: 'prescription',
    sources: ['aasm-2025'],
  }),
  treatment('exercise', 'Regular exercise', {
    kind: 'lifestyle',
    synonyms: synonyms('exercise', 'physical activity'),
    summary: 'Moving the body several times a week, such as brisk walking.',
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
    summary: 'Cutting down on coffee, alcohol and smoking, above all in the evening.',
    sources: ['silber-2021'],
  }),
]
