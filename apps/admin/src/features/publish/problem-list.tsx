import { useTranslation } from "react-i18next";
import { Link } from "react-router";

import { editorAddress, type SubjectPath } from "../../shared/editor-address.ts";
import { fieldName, partName } from "../../shared/field-name.ts";
import { FindingList } from "../../shared/finding-list.tsx";
import { type AnyPublishProblem, explainPublishProblem } from "./explain-publish-problem.ts";
import classes from "./publish.module.css";

interface ProblemListProps {
  problems: readonly AnyPublishProblem[];
  subject: SubjectPath;
  /** The base policy that has to be published first, where that is the problem. */
  base?: { readonly key: string; readonly name: string };
}

/** What stands in the way of publishing, each with the way to the place where it is mended. */
export function ProblemList({ problems, subject, base }: ProblemListProps) {
  const { t, i18n } = useTranslation("publish");
  const { t: shared } = useTranslation("shared");
  return (
    <ul className={classes["problems"]}>
      {problems.map((problem) => (
        <li key={problem.code}>
          <p className={isCalm(problem) ? undefined : classes["stop"]}>
            {explainPublishProblem(t, problem, i18n.language)}
          </p>
          {problem.code === "findings" ? (
            <FindingList findings={problem.errors} subject={subject} />
          ) : null}
          {problem.code === "no_base_version" && base !== undefined ? (
            <Link className="link" to={`/bases/${base.key}/publish`}>
              {t("toBase", { name: base.name })}
            </Link>
          ) : null}
          {problem.code === "anchor_moved"
            ? problem.conflicts.map(({ part, field, locale }) => (
                <p key={JSON.stringify([part, field, locale])}>
                  <Link className="link" to={editorAddress(subject, { part, field, locale })}>
                    {[
                      partName(shared, part),
                      fieldName(shared, field),
                      ...(locale === null ? [] : [locale]),
                    ].join(", ")}
                  </Link>
                </p>
              ))
            : null}
        </li>
      ))}
    </ul>
  );
}

/** Nothing is wrong: there is nothing to do, or somebody has to look first. */
function isCalm({ code }: AnyPublishProblem): boolean {
  return code === "nothing_new" || code === "not_approved";
}
