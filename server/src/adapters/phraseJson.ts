// Reads a JSON file of the office's own phrases; what does not fit is named by its line and costs itself alone.
import { getNodeValue, type Node } from "jsonc-parser";
import * as z from "zod/mini";
import type { OwnFormulation, OwnPhrase, PhraseFault, PhraseFile } from "../core/bank/ownPhrases.ts";
import { placeNamed } from "../core/bank/placeNames.ts";
import type { Steps } from "../core/text/steps.ts";
import { lineAt, parseOwnJson } from "../json/ownJson.ts";
import { ownFile, ownFormulation, ownPhrase } from "./ownSchema.ts";

/** How many phrases make one step. */
const STEP = 100;

/** The phrases and formulations of a file, as far as they can be read. Never throws. */
export function* readPhraseJson(uri: string, text: string): Steps<PhraseFile> {
  const { root, fault } = parseOwnJson(text);
  const faults: PhraseFault[] = fault ? [fault] : [];
  const complain = (offset: number, reason: string) => faults.push({ line: lineAt(text, offset), reason });
  const phrases: OwnPhrase[] = [];
  const formulations: OwnFormulation[] = [];
  const take = <S extends z.ZodMiniType>(schema: S, node: Node): z.output<S> | undefined => {
    const value =
      node.type === "string" && schema === (ownPhrase as unknown) ? { text: node.value } : getNodeValue(node);
    const { data, error } = z.safeParse(schema, value);
    if (error) complain(node.offset, reasonOf(error));
    return data;
  };
  for (const [i, node] of itemsOf(root, "phrases").entries()) {
    if (i % STEP === 0) yield;
    const phrase = take(ownPhrase, node);
    if (phrase) phrases.push({ ...phrase, place: phrase.place && placeNamed(phrase.place) } as OwnPhrase);
  }
  for (const node of itemsOf(root, "formulations")) {
    const formulation = take(ownFormulation, node);
    if (formulation) formulations.push(formulation);
  }
  if (root && root.type !== "object" && root.type !== "array") complain(root.offset, FORM);
  for (const property of root?.type === "object" ? (root.children ?? []) : []) {
    const [key, value] = property.children ?? [];
    if (!key || !(key.value in ownFile.shape))
      complain(property.offset, `没有“${key?.value}”这一项。${FORM}`);
    else if (key.value !== "$schema" && value?.type !== "array")
      complain(property.offset, `“${key.value}”要写成列表，放在方括号里`);
  }
  return { uri, phrases, formulations, faults };
}

const FORM = '文件要写成 {"phrases": ["…", "…"]}';

/** The members of a list of the file; a file that is nothing but a list holds phrases. */
function itemsOf(root: Node | undefined, name: string): readonly Node[] {
  if (root?.type === "array") return name === "phrases" ? (root.children ?? []) : [];
  const property = root?.children?.find(({ children }) => children?.[0]?.value === name);
  const list = property?.children?.[1];
  return list?.type === "array" ? (list.children ?? []) : [];
}

function reasonOf({ issues }: z.core.$ZodError): string {
  const [issue] = issues;
  if (issue?.code === "unrecognized_keys") {
    return `没有“${issue.keys.join("”“")}”这一项，可以写：${Object.keys(ownPhrase.shape).join("、")}`;
  }
  const name = issue?.path.filter((part) => typeof part === "string").at(-1);
  if (name === undefined) return '要写成一句话，或者 {"text": "…"}';
  return `“${name}”${issue?.code === "invalid_type" && issue.input === undefined ? "没有写" : issue?.message}`;
}
