// Tells which characters are taken for each other because they look or sound alike.
import { HOMOPHONES } from "../../data/formulations.ts";
import { LOOKALIKES } from "../../data/lookalikes.ts";

let alike: ReadonlyMap<string, string> | undefined;

/** True where one may have been typed or read for the other. */
export function isAlike(wrong: string, right: string): boolean {
  alike ??= groupsByCharacter(`${HOMOPHONES} ${LOOKALIKES}`);
  return alike.get(right)?.includes(wrong) ?? false;
}

/** For each character all those of its groups. */
function groupsByCharacter(groups: string): ReadonlyMap<string, string> {
  const byCharacter = new Map<string, string>();
  for (const group of groups.trim().split(/\s+/))
    for (const character of group) byCharacter.set(character, (byCharacter.get(character) ?? "") + group);
  return byCharacter;
}
