import type { Locator, Page } from "@playwright/test";

const columns = [
  "Name",
  "Provider",
  "Function, location",
  "Purpose",
  "Category",
  "Party",
  "Retention",
] as const;
type Column = (typeof columns)[number];

export interface WrittenRetention {
  readonly how: "for" | "up to";
  readonly amount: string;
  readonly unit: "minutes" | "hours" | "days" | "weeks" | "months" | "years";
}

/** The cell of a cookie in the editor's table. */
export function cell(page: Page, cookie: string, column: Column): Locator {
  return page
    .getByRole("grid", { name: "Cookies" })
    .getByRole("row", { name: new RegExp(`^Row \\d+, ${cookie}: more`, "u") })
    .getByRole("gridcell")
    .nth(columns.indexOf(column));
}

/** Writes words or names into a cell, and leaves it with Enter. */
export async function writeCell(page: Page, cookie: string, column: Column, words: string) {
  const place = cell(page, cookie, column);
  await beginWriting(page, place);
  await place.getByRole("textbox").fill(words);
  await page.keyboard.press("Enter");
}

export async function chooseInCell(page: Page, cookie: string, column: Column, choice: string) {
  const place = cell(page, cookie, column);
  await beginWriting(page, place);
  await place.getByRole("combobox").selectOption({ label: choice });
  await page.keyboard.press("Enter");
}

export async function writeRetention(
  page: Page,
  cookie: string,
  { how, amount, unit }: WrittenRetention,
) {
  const place = cell(page, cookie, "Retention");
  await beginWriting(page, place);
  await place.getByLabel("How it is stated").selectOption({ label: how });
  await place.getByLabel("Number").fill(amount);
  await place.getByLabel("Unit").selectOption({ label: unit });
  await page.keyboard.press("Enter");
}

/** A click on the cell at hand begins to write, on another one it only goes there. */
export async function beginWriting(page: Page, place: Locator) {
  await place.click();
  await page.keyboard.press("F2");
}
