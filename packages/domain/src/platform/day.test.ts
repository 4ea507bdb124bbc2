import { expect, test } from "vitest";

import { daySchema } from "./day.ts";

test("a day is a date of the calendar, without a time", () => {
  expect(daySchema.parse("2028-02-29")).toBe("2028-02-29");
});

test.each(["2027-02-29", "2027-5-22", "22.05.2027", "2027-05-22T00:00:00Z", ""])(
  "%j is no day",
  (text) => {
    expect(daySchema.safeParse(text).success).toBe(false);
  },
);
