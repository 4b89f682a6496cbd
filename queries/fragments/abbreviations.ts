/** The abbreviations of a text block, each with the words that it stands for. */
export const abbreviationsIn = /* groq */ `
      "abbreviations": coalesce(markDefs[_type == "abbreviation"]{
        "short": coalesce(array::join(^.children[^._key in marks].text, ""), ""),
        "long": title
      }, [])`
