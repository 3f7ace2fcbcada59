// Keeps in mind what has been said, so that it is said once.

/** Gives true the first time that it is asked of a text, and false from then on. */
export function createFirstTimes(): (text: string) => boolean {
  const known = new Set<string>();
  return (text) => {
    const isFirst = !known.has(text);
    known.add(text);
    return isFirst;
  };
}
