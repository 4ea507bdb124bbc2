/** How close rows stand: 32 px or 36 px. */
export const densities = ["compact", "comfortable"] as const;
export type Density = (typeof densities)[number];

const storageKey = "cookiedesk.density";

/** How close rows stand in this browser. */
export function chosenDensity(): Density {
  return localStorage.getItem(storageKey) === "comfortable" ? "comfortable" : "compact";
}

/** Keeps the choice in this browser and shows it at once. */
export function chooseDensity(density: Density): void {
  localStorage.setItem(storageKey, density);
  showDensity();
}

/** Has every table stand as it was chosen. */
export function showDensity(): void {
  document.documentElement.dataset["density"] = chosenDensity();
}
