// What a hover says of each kind of bound; {n} is the figure without the bound.
import type { BoundSense } from "./bounds.ts";

/** A sentence part a sense, in Chinese. */
export const BOUND_MEANINGS: Readonly<Record<BoundSense, string>> = {
  about: "约数，在{n}上下",
  under: "略少于{n}",
  above: "多于{n}，不含本数",
  below: "少于{n}，不含本数",
  from: "不少于{n}，含本数",
  to: "不多于{n}，含本数",
  more: "比{n}多一些",
  open: "约数，{n}起",
};
