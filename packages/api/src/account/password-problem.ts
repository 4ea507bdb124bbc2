import { isBreached } from "./breached-passwords.ts";
import { longestPassword, shortestPassword } from "./password-length.ts";
import type { PasswordProblem } from "./view.ts";

/**
 * What is wrong with a new password for this person; null: it may be taken. Long, and none that everybody tries, as NIST
 * SP 800-63B asks for: no rule about which characters stand in it.
 */
export async function findPasswordProblem(
  password: string,
  { name, email }: { name: string; email: string },
): Promise<PasswordProblem | null> {
  if (password.length < shortestPassword) return { field: "password", code: "too_short" };
  if (password.length > longestPassword) return { field: "password", code: "too_long" };
  const isGuessable =
    isMadeOf(password, [name, email, "cookiedesk"]) || (await isBreached(password));
  return isGuessable ? { field: "password", code: "breached" } : null;
}

/** Whether little is left of a password without words that whoever attacks this person knows. */
function isMadeOf(password: string, known: readonly string[]): boolean {
  const words = known
    .flatMap((text) => [text, ...text.split(/[\s@._-]+/u)])
    .map((word) => word.toLowerCase())
    .filter((word) => word.length >= 3)
    .toSorted((a, b) => b.length - a.length);
  const rest = words.reduce((text, word) => text.replaceAll(word, ""), password.toLowerCase());
  // Two years or a few signs around one's name are what everybody adds.
  return rest.length < password.length && rest.length <= 6;
}
