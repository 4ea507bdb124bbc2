import type { EditorView } from "@cookiedesk/api/policy/view";
import { type Condition, conditionSchema } from "@cookiedesk/domain/platform/condition";

/** Every condition of the open policy, of sections and of rows. */
export function conditionsOf({ parts, cookies }: EditorView): Condition[] {
  return [
    ...parts.map(({ condition }) => condition.value),
    ...cookies.map(({ scalars }) => scalars.condition.value),
  ].flatMap((value) => conditionSchema.safeParse(value).data ?? []);
}
