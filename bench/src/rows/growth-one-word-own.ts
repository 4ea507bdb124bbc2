import { localeSchema } from "@cookiedesk/domain/locale";

import type { BenchRow } from "../bench-row.ts";
import { cookieCount, measureGrowth, otherWord } from "../growth.ts";
import { sampleContent, tenLocales } from "../sample-policy.ts";
import { editedField, saveOwnPurpose } from "../save-sample.ts";

const english = localeSchema.parse("en");

/** A platform with a purpose of its own in ten locales says one word of it otherwise in one, and publishes. */
export const growthOwnRow: BenchRow = {
  name: "growth-one-word-own",
  unit: "bytes",
  measure() {
    const edited = sampleContent(cookieCount).cookies.find(({ key }) => key === editedField.key);
    // Each platform in words of its own: two that said the same would share their documents.
    const ownWords = (platformId: string, locale: string) =>
      `${edited?.purpose[locale] ?? ""} ${platformId}`;
    return measureGrowth({
      platformCount: 250,
      async prepare(api, platform) {
        for (const locale of tenLocales)
          await saveOwnPurpose(api, platform, {
            locale,
            value: ownWords(platform.platformId, locale),
            revision: 0,
          });
      },
      changeForAll: async () => {},
      changeForOne: (api, platform) =>
        saveOwnPurpose(api, platform, {
          locale: english,
          value: otherWord(ownWords(platform.platformId, english)),
          revision: 1,
        }),
    });
  },
};
