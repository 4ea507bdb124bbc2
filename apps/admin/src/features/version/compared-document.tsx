import type {
  DocumentComparison,
  SectionChange,
} from "@cookiedesk/domain/compare/compare-documents";
import { cookiesKey } from "@cookiedesk/domain/policy/section";
import { useTranslation } from "react-i18next";

import { WordChanges } from "../../shared/word-changes.tsx";
import { ChangeHead } from "./change-head.tsx";
import { ComparedCookies } from "./compared-cookies.tsx";
import { ComparedSection } from "./compared-section.tsx";
import classes from "./compare.module.css";
import type { ListedChange } from "./listed-changes.ts";
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
  const { locale, title, sections, cookies } = document;
  const listed = (id: string) => changes.find((change) => change.id === id);
  const titleChange = listed("policy/title");
  const hasPlace = sections.some(({ key }) => key === cookiesKey);
  const table = <ComparedCookies key="cookies" cookies={cookies} locale={locale} />;

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
          <WordChanges words={title.words} locale={locale} className={classes["prose"]} />
        </section>
      )}
      {runsOf(sections).map((run) =>
        run.isSame ? (
          <UnchangedParts key={run.sections[0]?.key} sections={run.sections} locale={locale} />
        ) : (
          run.sections.map((section) => (
            <ComparedSection
              key={section.key}
              section={section}
              locale={locale}
              changes={changes}
              viewed={viewed}
            >
              {section.key === cookiesKey ? table : null}
            </ComparedSection>
          ))
        ),
      )}
      {hasPlace ? null : table}
    </>
  );
}

interface Run {
  readonly isSame: boolean;
  readonly sections: SectionChange[];
}

/** The section of the cookie table is never folded: its rows are looked at even where nothing else changed. */
function runsOf(sections: readonly SectionChange[]): Run[] {
  const runs: Run[] = [];
  for (const section of sections) {
    const isSame = section.state === "same" && !section.moved && section.key !== cookiesKey;
    const last = runs.at(-1);
    if (last?.isSame === true && isSame) last.sections.push(section);
    else runs.push({ isSame, sections: [section] });
  }
  return runs;
}
