import type {Treatment} from '../../schemas/index.ts'
import {synonyms} from '../build/documents.ts'
import {treatment} from '../build/treatments.ts'

/** Medicines for other conditions that can cause or worsen one of ours. */
export const medicinesThatWorsen: readonly Treatment[] = [
  treatment('nsaids', 'Anti-inflammatory painkillers', {
    kind: 'medicineClass',
    synonyms: synonyms('NSAIDs', 'non-steroidal anti-inflammatory drugs'),
    summary: 'Painkillers that can make the stomach or gut bleed.',
    availability: 'both',
    sources: ['bsg-2021', 'nidirect'],
  }),
  treatment('sedating-antihistamines', 'Sedating antihistamines', {
    kind: 'medicineClass',
    synonyms: synonyms('antihistamines', 'drowsy allergy tablets'),
    summary: 'Allergy tablets that make people drowsy.',
    availability: 'both',
    sources: ['silber-2021'],
  }),
  treatment('dopamine-blocking-antiemetics', 'Dopamine-blocking sickness tablets', {
    kind: 'medicineClass',
    synonyms: synonyms('dopamine-blocking antiemetics', 'anti-sickness medicines'),
    summary: 'Medicines against feeling sick that block dopamine.',
    availability: 'prescription',
    sources: ['silber-2021'],
  }),
  treatment('metoclopramide', 'Metoclopramide', {
    kind: 'medicine',
    memberOf: ['dopamine-blocking-antiemetics'],
    summary: 'A medicine against feeling sick.',
    availability: 'prescription',
    sources: ['silber-2021'],
  }),
  treatment('prochlorperazine', 'Prochlorperazine', {
    kind: 'medicine',
    memberOf: ['dopamine-blocking-antiemetics'],
    summary: 'A medicine against feeling sick.',
    availability: 'prescription',
    sources: ['silber-2021'],
  }),
  treatment('antipsychotics', 'Antipsychotics', {
    kind: 'medicineClass',
    synonyms: synonyms('antipsychotic medicines'),
    summary: 'A class of medicines used for some kinds of mental illness.',
    availability: 'prescription',
    sources: ['silber-2021'],
  }),
  treatment('antidepressants', 'Antidepressants', {
    kind: 'medicineClass',
    synonyms: synonyms('medicines for depression'),
    summary: 'Medicines for depression and anxiety.',
    availability: 'prescription',
    sources: ['silber-2021'],
  }),
]
