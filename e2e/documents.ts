import { readdir, readFile } from "node:fs/promises";
import path from "node:path";

/** A document as a compliance officer has it: text extracted from a PDF. */
export interface SourceDocument {
  readonly name: string;
  readonly text: string;
}

/** The five real documents where the machine has them, look-alikes of the same shapes otherwise. */
export async function sourceDocuments(): Promise<readonly SourceDocument[]> {
  const folder = process.env["SEED_DOCUMENTS_DIR"];
  if (folder === undefined) return lookAlikes();
  const names = (await readdir(folder)).filter((name) => name.endsWith(".txt")).toSorted();
  return Promise.all(
    names.map(async (name) => ({ name, text: await readFile(path.join(folder, name), "utf8") })),
  );
}

const platforms = [
  { slug: "ballarat-demo-victoria", call: "alis", markdown: false, truncated: false },
  { slug: "light-basic-theme-discovery", call: "alis", markdown: false, truncated: false },
  { slug: "documentation-resources", call: "", markdown: false, truncated: true },
  { slug: "babel", call: "calls", markdown: true, truncated: false },
  { slug: "inai", call: "", markdown: false, truncated: true },
];

/** The five shapes in our own words: columns read one after another, a page break in a cell, cut-off ends, Markdown. */
function lookAlikes(): SourceDocument[] {
  return platforms.map(({ slug, ...shape }, index) => ({
    name: `00${index}_${slug}.txt`,
    text: documentText({ url: `https://${slug}.opendatasoft.com`, ...shape }),
  }));
}

function documentText({
  url,
  call,
  markdown,
  truncated,
}: {
  url: string;
  call: string;
  markdown: boolean;
  truncated: boolean;
}) {
  const heading = (text: string) => (markdown ? `## ${text}` : text);
  const paragraphs = [
    markdown ? "## **Cookies policy**" : "Cookies policy",
    "To give you a service that works, this website leaves cookies in your browser, and it counts visits.",
    heading("What is a cookie?"),
    "A cookie is a small text with a name that a website may hand to your browser. The browser keeps it for some time, and hands it back each time that you come again.",
    "There are several kinds of cookies:",
    '"Necessary" cookies keep what has to be known from one visit to the next. They need no consent.',
    '"Third-party" cookies are left by another website than the one that you are visiting.',
    heading(`What cookies are used on the ${url} platform`),
    heading("Cookies necessary for the platform to function properly/functionality cookies"),
    [
      "Service provider's name\tFunction and location\tCookie name(s)\tPurposes",
      "Opendatasoft\tSign-in (front and\tsessionid\tTo know you again from",
      "\tback office)\t\tone page to another",
      "Opendatasoft\tLanguage (front\tdjango_language\tTo know the visitor's",
      "\tand back office)\t\tlanguage",
    ].join("\n"),
    ...(truncated
      ? ["open**datasoft**", "Opendatasoft\nOpend"]
      : [
          ...(markdown ? [] : ["opendatasoft"]),
          "Opendatasoft",
          "Opendatasoft",
          "API (CSRF) (front et back office)",
          "Choices about your cookie preferences",
          "csrftoken",
          markdown ? "cookies\\_preferences" : "cookies_preferences",
          "To fetch data with API",
          call,
          "To know the visitor's cookie preferences again",
        ]),
  ];
  return `${markdown || truncated ? "" : "opendata soft\n\n"}${paragraphs.join("\n\n")}`;
}
