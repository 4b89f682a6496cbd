/*
 * How a conflict is kept, and how it is decided. Nothing here needs Node: the Studio
 * calls these functions as they are.
 *
 * An article holds its conflicts in `importRecord.conflicts`, each a `mergeConflict`:
 *
 *   _key      from field, member and both texts: the same conflict is recorded once
 *   field     'title', 'body', ...
 *   path      'title', or 'body[_key=="b0a1"]' for one block or reference
 *   base      the text that the import before had written and that the editor changed
 *   theirs    what the editor made of it; it stands in the document
 *   ours      what the newer import says; empty where its source took the text out
 *   foundAt   ISO time of the import that found it
 *   state     open, keptTheirs, tookOurs
 *   decidedBy, decidedAt
 *
 * The three texts are for reading. The blocks behind `ours`, with marks and links, stand in
 * `importRecord.base` under the keys that they have in the document; `takeOurs` puts
 * them in place. A conflict is open only as long as that is so: an import that says
 * something else at the same place replaces it, one that says what the editor says ends it.
 */

export {ConflictProblem, keepTheirs, takeOurs, type ConflictDecision} from './conflicts/decide.ts'
export {changesSinceImport, conflictsOf, type ReviewedConflict} from './conflicts/review.ts'
