/** A language that a text does not belong to, and the word that gave it away as it stands there. */
export interface OtherLanguage {
  readonly language: string;
  readonly word: string;
}

/**
 * Finds a word of another language in a text too short for a statistical detector: "front et back office" is no English.
 * Rather silent than wrong: names, quoted words, and a lone foreign word in a longer sentence are let through.
 */
export function otherLanguage(text: string, locale: string): OtherLanguage | null {
  const own = functionWords[(locale.split("-")[0] ?? locale).toLowerCase()];
  if (own === undefined) return null;

  const words = wordsOf(text);
  const ownCount = words.filter(({ word }) => own.has(word)).length;
  const foreign = words.filter(({ word, isNamePart }) => !own.has(word) && !isNamePart);

  // The text's own language comes last, because none of its words is foreign.
  const [best] = Object.entries(functionWords)
    .map(([language, theirs]) => ({
      language,
      found: foreign.filter(({ word }) => theirs.has(word)),
      shared: words.filter(({ word }) => theirs.has(word)).length,
    }))
    .toSorted((a, b) => b.found.length - a.found.length || b.shared - a.shared);

  const word = best?.found[0]?.word;
  if (best === undefined || word === undefined || best.found.length * 2 < ownCount) return null;
  return { language: best.language, word };
}

/** Which language's function words a text uses most; null where none stands out. */
export function languageByFunctionWords(text: string): string | null {
  const words = wordsOf(text.slice(0, 20_000)).map(({ word }) => word);
  const [first, second] = Object.entries(functionWords)
    .map(([language, theirs]) => ({
      language,
      count: words.filter((word) => theirs.has(word)).length,
    }))
    .toSorted((a, b) => b.count - a.count);
  if (
    first === undefined ||
    second === undefined ||
    first.count < 2 ||
    first.count === second.count
  )
    return null;
  return first.language;
}

interface Word {
  readonly word: string;
  readonly isNamePart: boolean;
}

/** The words as they stand, the first one in lower case: names say little. Addresses, cookie names and quotations are left out. */
function wordsOf(text: string): Word[] {
  const tokens = text
    .replaceAll(/\{\{[^{}]*\}\}/gu, " ")
    .replaceAll(/\bet\.? (al|cetera|seq)\b\.?/gu, " ")
    .replaceAll(/[“"«„][^“”"«»„]{0,80}[”"»]/gu, " ")
    .split(/[\s()[\]/,;:!?…]+/u)
    .filter((token) => token !== "" && !/[_@\\\d*=]|\p{L}\.\p{L}/u.test(token))
    .map((token) => token.replaceAll(/^[.'’-]+|[.'’-]+$/gu, ""));

  return tokens.map((token, index) => {
    const word = (
      index === 0 ? token.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase()) : token
    ).replaceAll("’", "'");
    const betweenNames =
      /^\p{Lu}/u.test(tokens[index - 1] ?? "") && /^\p{Lu}/u.test(tokens[index + 1] ?? "");
    return { word, isNamePart: betweenNames };
  });
}

function list(words: string): ReadonlySet<string> {
  return new Set(words.split(" "));
}

/**
 * Words that carry grammar, per language. A list also holds what the language shares with others ("in", "die", "me"),
 * because a word counts as foreign only where the text's own list lacks it; loan words and homographs stand at the end.
 */
const functionWords: Readonly<Record<string, ReadonlySet<string>>> = {
  en: list(
    "a about after all also an and any are as at be been before between both but by can could did do does each either for from had has have he her his how i if in into is it its may me more most must my no nor not of off on one only or other our out over own per she should so some such than that the their them then there these they this those through to too under until up us was we were what when where which while who will with within without would you your die man war son main sans don mine ten due come see van la le de en via den hat bin am non con tale none met om ad si e o y pro ex plus se or",
  ),
  fr: list(
    "à afin ainsi au aucun aucune aussi autre autres aux avec avant car ce cela celui ces cet cette chaque comme dans de depuis des donc du elle elles en entre est et être ils il je jusqu'à la le les leur leurs lors lorsque lorsqu'il mais même ne ni nos notre nous on ont ou où par pas pendant peut peuvent plus pour qu'il que quel quelle qui sa sans se selon ses si soit son sont sous sur tous tout toute toutes très un une uniquement vers via vos votre vous d'un d'une l'utilisateur ou a me me do non an or as on main",
  ),
  de: list(
    "aber als am an auch auf aus bei beim bis bzw damit dann das dass dem den der des die dies diese diesem diesen dieser dieses durch ein eine einem einen einer eines er es für hat haben ich ihr ihre ihrem ihren ihrer im in ist jede jeder kann können man mit nach nicht noch nur ob oder ohne sein seine sich sie sind so sowie über um und uns unser unsere unter vom von vor war was welche wenn werden wie wir wird zu zum zur zwischen du an via des per online no in den die also",
  ),
  es: list(
    "a al antes como con cual cuando de del desde donde durante e el ella ellos en entre era es esa ese esta estas este esto estos está están ha han hasta la las le les lo los más me mediante mientras mi muy no nos nuestra nuestro o otra otro para pero por porque pueden puede que quien se según ser si sin sobre solo son su sus también tanto todo todos tras tu u un una unas uno unos usted y ya via vía",
  ),
  it: list(
    "a ad agli ai al alla alle anche che chi ci come con cui da dal dalla dalle degli dei del dell'utente della delle di dopo dove durante e è ed gli ha hanno i il in io la le lo loro ma mediante nei nel nella nelle noi non nostra nostro o ogni per perché più possono può prima quando quale quali quella quello questa queste questi questo se senza si sia solo sono su sua sue sul sulla tra tutti un una uno vostra vostro via me",
  ),
  nl: list(
    "aan al alle als bij dan dat de deze die dit door een en er geen het hij hoe hun ik in is je kan kunnen maar meer met naar niet of om onder ons onze ook op over te tot tussen u uit uw van veel voor waar wanneer was wat we welke werd wie wij worden wordt zal ze zich zij zijn zijn zo zonder tijdens zodat via per",
  ),
  pt: list(
    "a ao aos as até com como da das de desde do dos durante e é ela ele eles em entre essa esse esta este estes está estão eu isso já mais mas mesmo meu muito na não nas nem no nos nossa nosso o os ou para pela pelas pelo pelos pode podem por porque qual quando que quem são se sem ser seu seus seja só sobre sua suas também tem um uma umas você vocês via",
  ),
};
