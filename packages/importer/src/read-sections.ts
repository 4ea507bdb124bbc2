import { isCategoryHeading } from "./category-words.ts";
import type { ImportedSection } from "./imported-document.ts";
import type { ProseBlock } from "./prose-block.ts";
import { asParagraph } from "./prose-markdown.ts";
import { announcesCookies, sectionKey, type TakenKeys } from "./section-key.ts";

/** A document's prose in its order, with the places where its tables stand. */
export type FlowItem = ProseBlock | { readonly kind: "table"; readonly table: number };

export interface ReadSections {
  readonly sections: readonly ImportedSection[];
  /** Per table, the headings that it stands under, nearest first. */
  readonly tableHeadings: readonly (readonly string[])[];
}

interface OpenSection {
  heading: string;
  body: string[];
  hasTable: boolean;
  /** Whether its table was the last thing in it: prose that follows is a section of its own. */
  endsWithTable: boolean;
  isEntryLast: boolean;
}

/** Puts prose into sections, one of which holds the cookie table, however many tables the document spreads it over. */
export function readSections(flow: readonly FlowItem[], marked: boolean): ReadSections {
  const sections: OpenSection[] = [newSection("")];
  const tableHeadings: string[][] = [];
  const levels = flow.flatMap((item) =>
    item.kind === "heading" && item.level > 0 ? [item.level] : [],
  );
  const top = Math.min(6, ...levels);

  for (const item of flow) {
    const current = sections.at(-1) ?? newSection("");
    switch (item.kind) {
      case "heading":
        if (item.level > top && sections.length > 1)
          addSubheading(current, item.text, Math.min(4, item.level - top + 2));
        else sections.push(newSection(item.text));
        break;
      case "paragraph":
        if (current.endsWithTable) sections.push(newSection(""));
        addBlock(sections.at(-1) ?? current, asParagraph(item.text, marked), false);
        break;
      case "entry":
        if (current.endsWithTable) sections.push(newSection(""));
        addBlock(
          sections.at(-1) ?? current,
          `${item.mark} ${asParagraph(item.text, marked)}`,
          true,
        );
        break;
      case "table":
        tableHeadings[item.table] = headingsAbove(sections);
        placeTable(sections);
        for (const section of sections.slice(-1)) section.endsWithTable = true;
        break;
    }
  }
  return {
    sections: withKeys(
      sections.filter(
        ({ heading, body, hasTable }) => heading !== "" || body.length > 0 || hasTable,
      ),
    ),
    tableHeadings,
  };
}

function newSection(heading: string): OpenSection {
  return { heading, body: [], hasTable: false, endsWithTable: false, isEntryLast: false };
}

function addBlock(section: OpenSection, markdown: string, isEntry: boolean): void {
  if (isEntry && section.isEntryLast) section.body[section.body.length - 1] += `\n${markdown}`;
  else section.body.push(markdown);
  section.isEntryLast = isEntry;
  section.endsWithTable = false;
}

function addSubheading(section: OpenSection, text: string, level: number): void {
  addBlock(
    section,
    `${"#".repeat(level)} ${asParagraph(text, false).replace(/^(\d+)\\/u, "$1")}`,
    false,
  );
}

function headingsAbove(sections: readonly OpenSection[]): string[] {
  const current = sections.at(-1);
  const within = current?.body.findLast((block) => /^#{3,4} /u.test(block))?.replace(/^#+ /u, "");
  return [
    within,
    current?.heading,
    sections.at(-2)?.body.length === 0 ? sections.at(-2)?.heading : undefined,
  ].filter((heading) => heading !== undefined && heading !== "") as string[];
}

/** A group's heading ("Statistical cookies") goes below the heading that announces the cookies; later tables join the first. */
function placeTable(sections: OpenSection[]): void {
  const current = sections.at(-1);
  if (current === undefined) return;
  const holder = sections.find(({ hasTable }) => hasTable);
  const above = sections.at(-2);
  if (holder !== undefined && holder !== current) {
    const from = sections.indexOf(holder) + 1;
    const later = sections.slice(from);
    if (
      !later
        .slice(0, -1)
        .every(
          ({ heading, body }) => heading === "" || isCategoryHeading(heading) || body.length === 0,
        )
    ) {
      joinInto(holder, current);
      sections.pop();
      sections.push(newSection(""));
      return;
    }
    if (isCategoryHeading(holder.heading) && isCategoryHeading(current.heading)) {
      holder.body.unshift(`### ${asParagraph(holder.heading, false)}`);
      holder.heading = "";
    }
    for (const one of later) joinInto(holder, one);
    sections.length = from;
  } else if (
    holder === undefined &&
    above !== undefined &&
    above.heading !== "" &&
    (above.body.length === 0 || announcesCookies(above.heading)) &&
    isCategoryHeading(current.heading)
  ) {
    joinInto(above, current);
    sections.pop();
    above.hasTable = true;
  } else if (holder === undefined && current.heading === "" && current.body.length > 0) {
    sections.push({ ...newSection(""), hasTable: true });
  } else current.hasTable = true;
}

function joinInto(holder: OpenSection, section: OpenSection): void {
  if (section.heading !== "") addSubheading(holder, section.heading, 3);
  for (const block of section.body) addBlock(holder, block, false);
}

function withKeys(sections: readonly OpenSection[]): ImportedSection[] {
  const taken: TakenKeys = new Map();
  const holder =
    sections.find(({ hasTable }) => hasTable) ??
    sections.find(({ heading }) => announcesCookies(heading));
  if (holder !== undefined) taken.set("cookies", 1);
  return sections.map((section, index) => {
    const key = section === holder ? "cookies" : keyOf(section.heading, index, taken);
    return { key, heading: section.heading, body: section.body.join("\n\n") };
  });
}

/** What stands below the table without a heading is no introduction. */
function keyOf(heading: string, index: number, taken: TakenKeys): string {
  return heading === "" && index > 0
    ? sectionKey("after the cookies", taken)
    : sectionKey(heading, taken);
}
