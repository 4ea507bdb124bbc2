/** Words that end sentences about cookies, per language: what a cell torn apart by a page break may go on with. */
const words: Readonly<Record<string, string>> = {
  en: "a about access account action actions activity address after again all also an analytics and another any api application applications are area as at audience back back-end backend banner basket be been before behaviour behavior between browser browsers browsing button by call calls can cart change changes choice choices click clicks close closed code connect connected connection consent content cookie cookies country currency data date day days device devices display displayed do done during each end environment error errors expires experience feature features file files filter filters first for form forms forgery from front function functions home if in information interface internet into is it item items its keep language languages last later load loaded loading log login logged map maps measure measures menu message messages mode name navigation network new next of off office on one open or order other over page pages password performance person platform player portal preference preferences process profile protect protection query read remember report reports request requests results return same save saved search second secure security selected send sent server servers service services session sessions set setting settings share shop sign site sites so state statistics stay store stored tab table test text than that the their them then theme they this time to tool tools tracking traffic two type use used user users using value version video videos view views visit visited visitor visitors visits was way web website websites were when where which while who will window with without work you your",
};

const sets = new Map(
  Object.entries(words).map(([language, list]) => [language, new Set(list.split(" "))]),
);

/** Whether a word is a usual one; true where no list of the language could say. */
export function isCommonWord(word: string, locale: string): boolean {
  const common = sets.get(locale.split("-")[0] ?? "");
  return common === undefined || common.has(word.toLowerCase());
}
