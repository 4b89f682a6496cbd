import {defineQuery} from 'groq'

/**
 * Conditions whose own statements cannot both be true, as far as GROQ can say it:
 * a treatment that also stands among the causes, one that names the condition as
 * an absolute contraindication, and one that standing recommendations advise and
 * advise against. Whether two populations overlap, two units agree or two
 * frequencies fit is arithmetic: `checkIntegrity` of `./integrity` decides it,
 * over the same documents, and finds everything that this finds.
 *
 * @returns the conditions that have such statements.
 */
export const contradictions = defineQuery(`*[_type == "condition"] | order(title asc, _id asc) {
  _id,
  title,
  "slug": slug.current,
  "treatedWithCause": coalesce(treatments[
    defined(treatment->_id) &&
    line != "avoid" &&
    treatment._ref in ^.causes[status != "refuted" && role != "associationOnly"].cause._ref
  ]{_key, line, "treatment": treatment->{_id, title, "slug": slug.current}}, []),
  "contraindicated": coalesce(treatments[
    defined(treatment->_id) &&
    line != "avoid" &&
    ^._id in treatment->safety.contraindications[level == "absolute"].condition._ref
  ]{_key, line, "treatment": treatment->{_id, title, "slug": slug.current}}, []),
  "forAndAgainst": coalesce(treatments[
    defined(treatment->_id) &&
    count(coalesce(recommendations[direction == "for" && !defined(supersededBy)], [])) > 0 &&
    count(coalesce(recommendations[direction == "against" && !defined(supersededBy)], [])) > 0
  ]{_key, line, "treatment": treatment->{_id, title, "slug": slug.current}}, [])
}[count(treatedWithCause) > 0 || count(contraindicated) > 0 || count(forAndAgainst) > 0]`)
