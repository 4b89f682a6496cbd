/**
 * The claims that wait for an editor, as a filter. Those that a relation or a source
 * speaks against are among them; those that repeat another claim are decided with it.
 */
export const undecidedClaim = /* groq */ `state in ["proposed", "contradicted"]`
