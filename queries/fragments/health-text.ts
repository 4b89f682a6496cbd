const marks = /* groq */ `markDefs[
      _type in ["link", "abbreviation"] ||
      (_type == "entityLink" && defined(reference->_id)) ||
      (_type == "citation" && defined(source->_id))
    ]{
      ...,
      _type == "entityLink" => {
        "entity": reference->{_id, _type, title, "slug": slug.current}
      },
      _type == "citation" => {
        "sourceId": source->_id
      }
    }`

/**
 * Portable Text with its entity links and citations resolved, those in callouts
 * too. A mark whose target cannot be read under the perspective is left out of `markDefs`; a
 * serialiser shows its span as plain text.
 */
export const healthText = /* groq */ `
    ...,
    ${marks},
    _type == "figure" => {
      ...,
      "asset": image.asset->{_id, url, "width": metadata.dimensions.width, "height": metadata.dimensions.height}
    },
    _type == "callout" => {
      ...,
      "body": coalesce(body[]{..., ${marks}}, [])
    }`
