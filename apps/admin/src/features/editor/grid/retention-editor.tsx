import type { Json } from "@cookiedesk/domain/canonical-json";
import { retentionUnits, retentionUnitSchema } from "@cookiedesk/domain/policy/retention";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import type { ShownField } from "../editor-context.ts";
import classes from "./cookie-table.module.css";

type Kind = "none" | "session" | "exactly" | "atMost";
interface Written {
  readonly kind: Kind;
  readonly amount: string;
  readonly unit: string;
}

const kinds: readonly Kind[] = ["none", "session", "exactly", "atMost"];

/** How long a cookie stays: a session, or a number and its unit; what makes no period is named below, not changed. */
export function RetentionEditor({
  shown,
  begunWith,
}: {
  shown: ShownField;
  begunWith: string | undefined;
}) {
  const { t } = useTranslation("editor");
  const [written, setWritten] = useState<Written>(() => begin(readWritten(shown.value), begunWith));
  const change = (next: Written) => {
    setWritten(next);
    shown.type(valueOf(next));
  };
  const isPeriod = written.kind === "exactly" || written.kind === "atMost";

  return (
    <div className={classes["retentionEditor"]}>
      <select
        data-control
        aria-label={t("retention.kind")}
        autoFocus={!isPeriod}
        value={written.kind}
        onChange={(event) => {
          const kind = kinds.find((one) => one === event.currentTarget.value) ?? "none";
          change({ ...written, kind, amount: written.amount === "" ? "1" : written.amount });
        }}
      >
        {kinds.map((kind) => (
          <option key={kind} value={kind}>
            {t(`retention.${kind}`)}
          </option>
        ))}
      </select>
      {isPeriod ? (
        <>
          <input
            data-control
            aria-label={t("retention.amount")}
            autoFocus
            inputMode="numeric"
            value={written.amount}
            onFocus={(event) => begunWith === undefined && event.currentTarget.select()}
            onChange={(event) => change({ ...written, amount: event.currentTarget.value })}
          />
          <select
            data-control
            aria-label={t("retention.unit")}
            value={written.unit}
            onChange={(event) => change({ ...written, unit: event.currentTarget.value })}
          >
            {retentionUnits.map((unit) => (
              <option key={unit} value={unit}>
                {t(`retention.units.${unit}`)}
              </option>
            ))}
          </select>
        </>
      ) : null}
    </div>
  );
}

function readWritten(value: Json): Written {
  if (value === "session") return { kind: "session", amount: "", unit: "month" };
  if (value === null || typeof value !== "object" || Array.isArray(value))
    return { kind: "none", amount: "", unit: "month" };
  const { amount, unit, atMost } = value as { amount?: Json; unit?: Json; atMost?: Json };
  return {
    kind: atMost === true ? "atMost" : "exactly",
    amount: typeof amount === "number" || typeof amount === "string" ? String(amount) : "",
    unit: retentionUnitSchema.safeParse(unit).data ?? "month",
  };
}

/** A digit typed on the cell begins the number. */
function begin(written: Written, begunWith: string | undefined): Written {
  if (begunWith === undefined || !/^\d$/u.test(begunWith)) return written;
  return { ...written, kind: written.kind === "atMost" ? "atMost" : "exactly", amount: begunWith };
}

function valueOf({ kind, amount, unit }: Written): Json {
  if (kind === "none") return null;
  if (kind === "session") return "session";
  // What is no number goes on as it is typed: the rule names it, the field keeps it.
  const number = /^\d{1,9}$/u.test(amount.trim())
    ? Number(amount.trim())
    : /^\d+[.,]\d+$/u.test(amount.trim())
      ? Number(amount.replace(",", "."))
      : amount;
  return { amount: number, unit, ...(kind === "atMost" ? { atMost: true } : {}) };
}
