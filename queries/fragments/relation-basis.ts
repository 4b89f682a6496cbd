/** What a relation rests on: cited works, their standing, and the claims it was made from. */
export const relationBasis = /* groq */ `
    _key,
    _type,
    certainty,
    "citations": coalesce(citations[defined(source->_id)]{
      _key,
      locator,
      quote,
      "source": source->{_id, title, kind, year, status, url, doi}
    }, []),
    "claims": coalesce(provenance[defined(claim->_id)].claim->{
      _id,
      quote,
      section,
      rule,
      confidence,
      state,
      decidedBy,
      decidedAt,
      "article": *[_type == "article" && _id == ^.article._ref] | order(_id asc) [0] {_id, title, "slug": slug.current}
    }, [])`
