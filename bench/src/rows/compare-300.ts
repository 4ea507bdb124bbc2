import { comparePolicies } from "@cookiedesk/domain/compare/compare-policies";
import type { PolicyDocument } from "@cookiedesk/domain/seal/document";
import { diffWords } from "diff";

import type { BenchRow } from "../bench-row.ts";
import { medianTime } from "../median-time.ts";
import { editedDocument, sampleDocument } from "../sample-documents.ts";

/** Comparing two documents of 300 parts of which one in ten changed. */
export const compareRow: BenchRow = {
  name: "compare-300",
  unit: "ms",
  async measure() {
    const before = sampleDocument(300);
    const after = editedDocument(before);
    const side = (en: PolicyDocument) => ({ metadata: {}, documents: { en } });
    const value = await medianTime({ runs: 25 }, () => comparePolicies(side(before), side(after)));

    const [was, is] = [textOf(before), textOf(after)];
    const words = await medianTime({ runs: 7, warmUps: 1 }, () => diffWords(was, is));
    return { value, peer: { name: "diffWords of jsdiff over the same texts", value: words } };
  },
};

/** All that a reader reads, a line each: what a comparison that knows no parts is given. */
function textOf({ title, sections, cookies }: PolicyDocument): string {
  return [
    title,
    ...sections.flatMap(({ heading = "", body = "" }) => [heading, body]),
    ...cookies.map(({ names, functionAndLocation = "", purpose = "" }) =>
      [...names, functionAndLocation, purpose].join(" "),
    ),
  ].join("\n");
}
