const digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

/** The order key of the n-th part of a new list, counted from 0; those that fit between any two are made when parts move. */
export function orderKeyAt(index: number): string {
  if (index < 62) return `a${digit(index)}`;
  const rest = index - 62;
  if (rest < 62 ** 2) return `b${digit(Math.floor(rest / 62))}${digit(rest % 62)}`;
  return `c${digit(Math.floor((rest - 62 ** 2) / 62 ** 2))}${digit(Math.floor(rest / 62))}${digit(rest % 62)}`;
}

/** The key of the n-th part that stands right behind another; null: in front of all. */
export function orderKeyBehind(key: string | null, index: number): string {
  return `${key ?? "Zz"}${"z".repeat(Math.floor(index / 30))}${digit(31 + (index % 30))}`;
}

function digit(value: number): string {
  return digits[value % 62] ?? "0";
}
