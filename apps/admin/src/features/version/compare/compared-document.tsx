import type {
  DocumentComparison,
  SectionChange,
} from "@cookiedesk/domain/compare/compare-documents";
import { cookiesKey } from "@cookiedesk/domain/policy/section";
import { useTranslation } from "react-i18next";

import { ChangeHead } from "./change-head.tsx";
import { ComparedCategories } from "./compared-categories.tsx";
import { ComparedCookies } from "./compared-cookies.tsx";
import { ComparedSection } from "./compared-section.tsx";
import { ComparedText } from "./compared-text.tsx";
import classes from "./compare.module.css";
import type { ListedChange } from "./listed-changes.ts";
import { MovedAway } from "./moved-away.tsx";
import { movedPlaces } from "./moved-places.ts";
import { UnchangedParts } from "./unchanged-parts.tsx";
import type { useViewed } from "./use-viewed.ts";

interface ComparedDocumentProps {
  document: DocumentComparison;
  changes: readonly ListedChange[];
  viewed: ReturnType<typeof useViewed>;
}

/** One language's page with its changes in place; runs of unchanged parts fold into one line. */
export function ComparedDocument({ document, changes, viewed }: ComparedDocumentProps) {
  const { t } = useTranslation("shared");
  const { locale, title, sections, cookies, categories } = document;
  const titleChange = changes.find(({ kind }) => kind === "policy");
  const hasPlace = sections.some(({ key }) => key === cookiesKey);
  const places = movedPlaces(sections);
  const table = (
    <>
      <ComparedCategories
        categories={categories}
        changes={changes}
        locale={locale}
        viewed={viewed}
      />
      <ComparedCookies cookies={cookies} locale={locale} />
    </>
  );

  return (
    <>
      {title === null || titleChange === undefined ? null : (
        <section className={classes["part"]} id={titleChange.id} tabIndex={-1}>
          <ChangeHead
            change={titleChange}
            name={t("part.policy")}
            locale={locale}
            viewed={viewed}
          />
          <ComparedText text={title} locale={locale} />
        </section>
      )}
      <MovedAway sections={places.get(null) ?? []} locale={locale} />
      {runsOf(sections, places).map(({ isSame, sections: run }) => (
        <div key={run[0]?.key}>
          {isSame ? (
            <UnchangedParts sections={run} locale={locale} />
          ) : (
            run.map((section) => (
              <ComparedSection
                key={section.key}
                section={section}
                locale={locale}
                change={changes.find(({ kind, key }) => kind === "section" && key === section.key)}
                viewed={viewed}
              >
                {section.key === cookiesKey ? table : null}
              </ComparedSection>
            ))
          )}
          <MovedAway sections={places.get(run.at(-1)?.key ?? "") ?? []} locale={locale} />
        </div>
      ))}
      {hasPlace ? null : table}
    </>
  );
}

interface Run {
  readonly isSame: boolean;
  readonly sections: SectionChange[];
}

/**
 * Unchanged sections stand in one run until one of them was left by another; every other section stands alone. The
 * section of the cookie table is never folded: its rows are looked at even where nothing else changed.
 */
function runsOf(sections: readonly SectionChange[], places: ReturnType<typeof movedPlaces>): Run[] {
  const runs: Run[] = [];
  for (const section of sections) {
    const isSame = section.state === "same" && !section.moved && section.key !== cookiesKey;
    const last = runs.at(-1);
    const isLeft = last !== undefined && places.has(last.sections.at(-1)?.key ?? "");
    if (last?.isSame === true && isSame && !isLeft) last.sections.push(section);
    else runs.push({ isSame, sections: [section] });
  }
  return runs;
}
