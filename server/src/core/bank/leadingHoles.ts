// Phrases that begin with a hole (…高度重视…): the writer has filled it already when typing what comes behind.

const HOLE = /^(?:\$\{\d+:(?:\$\{[^{}]*\}|[^{}])*\}|\$\{\d+\|[^|}]*\|\}|\$\d+)/;
/** A tail shorter than this is no phrase any more. */
const SHORTEST = 4;

/** The snippet without the holes it begins with; undefined where it begins with none, or hardly anything is left. */
export function withoutLeadingHoles(body: string): string | undefined {
  let rest = body;
  for (let hole = HOLE.exec(rest); hole; hole = HOLE.exec(rest)) rest = rest.slice(hole[0].length);
  rest = rest.replace(/^[，、；]/, "");
  return rest.length < body.length && rest.length >= SHORTEST ? rest : undefined;
}
