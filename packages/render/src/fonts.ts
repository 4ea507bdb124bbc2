/** A cut that the public page asks its own host for: package `@fontsource/<family>`, file `files/<file>`. */
interface FontCut {
  readonly family: string;
  readonly package: "ibm-plex-mono" | "ibm-plex-sans" | "ibm-plex-sans-arabic" | "ibm-plex-serif";
  readonly file: string;
  readonly weight: 400 | 500 | 600;
  readonly style: "normal" | "italic";
  readonly range: string;
}

/** Fonts never change under their address: another release of the family gets another folder. */
export const fontFolder = "/assets/plex-5/";

const latin =
  "U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD";
const arabic =
  "U+0600-06FF,U+0750-077F,U+0870-088E,U+0890-0891,U+0897-08E1,U+08E3-08FF,U+200C-200E,U+2010-2011,U+204F,U+2E41,U+FB50-FDFF,U+FE70-FE74,U+FE76-FEFC";

export const fontCuts: readonly FontCut[] = [
  cut("IBM Plex Serif", "ibm-plex-serif", 400),
  cut("IBM Plex Serif", "ibm-plex-serif", 400, "italic"),
  cut("IBM Plex Serif", "ibm-plex-serif", 600),
  cut("IBM Plex Sans", "ibm-plex-sans", 400),
  cut("IBM Plex Sans", "ibm-plex-sans", 500),
  cut("IBM Plex Sans", "ibm-plex-sans", 600),
  cut("IBM Plex Mono", "ibm-plex-mono", 400),
  cut("IBM Plex Mono", "ibm-plex-mono", 500),
  arabicCut(400),
  arabicCut(500),
  arabicCut(600),
];

function cut(
  family: string,
  name: FontCut["package"],
  weight: FontCut["weight"],
  style: FontCut["style"] = "normal",
): FontCut {
  return {
    family,
    package: name,
    file: `${name}-latin-${weight}-${style}.woff2`,
    weight,
    style,
    range: latin,
  };
}

function arabicCut(weight: FontCut["weight"]): FontCut {
  const file = `ibm-plex-sans-arabic-arabic-${weight}-normal.woff2`;
  return {
    family: "IBM Plex Sans Arabic",
    package: "ibm-plex-sans-arabic",
    file,
    weight,
    style: "normal",
    range: arabic,
  };
}
