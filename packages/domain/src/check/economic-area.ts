/** The European Economic Area, ISO 3166-1 alpha-2: the twenty-seven members of the Union, Iceland, Liechtenstein and Norway. */
const economicArea: ReadonlySet<string> = new Set(
  "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK".split(
    " ",
  ),
);

/** Whether data that goes to a country of this code leaves the European Economic Area. */
export function isOutsideEconomicArea(country: string): boolean {
  return !economicArea.has(country);
}
