import type { Page } from "@playwright/test";

/** What is photographed: where it is, and what is done there before. */
export interface Screen {
  readonly name: string;
  readonly url: string;
  readonly prepare?: (page: Page) => Promise<unknown>;
}
