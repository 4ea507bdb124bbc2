import type { AnyProcedure, AnyRouter } from "@trpc/server";
import { z } from "zod";

const procedures = z.record(z.string(), z.custom<AnyProcedure>());
const declared = z.object({
  need: z.union([z.literal(["anyone", "self"]), z.array(z.string()).min(1)]),
});

/** The paths of the procedures that do not say what their caller must be allowed to do. */
export function findUndeclared({ _def }: AnyRouter): string[] {
  return Object.entries(procedures.parse(_def.procedures))
    .filter(([, { meta }]) => !declared.safeParse(meta).success)
    .map(([path]) => path);
}
