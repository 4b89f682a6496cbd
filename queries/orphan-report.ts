import {defineQuery} from 'groq'

/**
 * Symptoms, causes, treatments, tests and sources that nothing readable refers
 * to: left over, or waiting to be linked.
 *
 * @returns the documents, by type.
 */
export const orphanReport = defineQuery(`*[
  _type in ["symptom", "cause", "treatment", "test", "source"]
]{
  _id,
  _type,
  title,
  "slug": slug.current,
  "referrers": count(*[references(^._id)])
}[referrers == 0] | order(_type asc, title asc, _id asc) {_id, _type, title, slug}`)
