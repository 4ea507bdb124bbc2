/** "40 seconds", "5 minutes": how long to wait, never told too short. */
export function waitWords(seconds: number, language: string): string {
  const [amount, unit] =
    seconds < 60 ? [Math.ceil(seconds), "second"] : [Math.ceil(seconds / 60), "minute"];
  return new Intl.NumberFormat(language, { style: "unit", unit, unitDisplay: "long" }).format(
    amount,
  );
}
