import { factsSchema } from "@cookiedesk/domain/platform/fact";
import { z } from "zod";

import { type FileProblem, fileColumns } from "./read-platform-file.ts";

const columnView = z.enum(fileColumns);

/** Something wrong with one cell; `said` is the part of it that is meant, or the line that has the same. */
const cellProblemView = z.object({
  field: columnView,
  code: z.string(),
  said: z.string().optional(),
});

const describedView = z.object({
  name: z.string(),
  slug: z.string(),
  url: z.string(),
  base: z.string(),
  locales: z.array(z.string()).readonly(),
  facts: factsSchema,
  groups: z.array(z.string()).readonly(),
  jurisdictions: z.array(z.string()).readonly(),
});

const fileProblemView = z.discriminatedUnion("code", [
  z.object({ code: z.literal("empty_file") }),
  z.object({
    code: z.enum(["unknown_column", "column_twice", "column_missing"]),
    column: z.string(),
  }),
  z.object({ code: z.literal("too_many_lines"), most: z.int() }),
  z.object({ code: z.literal("open_quote"), line: z.int() }),
]) satisfies z.ZodType<FileProblem>;

/** The file cannot be read as a list of platforms at all. */
const unreadableView = z.object({
  ok: z.literal(false),
  problems: z.array(fileProblemView).readonly(),
});

const refusedLineView = z.object({
  line: z.int(),
  status: z.literal("refused"),
  /** As it was typed. */
  cells: z.partialRecord(columnView, z.string()),
  problems: z.array(cellProblemView).readonly(),
});

export const manyPreviewView = z.discriminatedUnion("ok", [
  z.object({
    ok: z.literal(true),
    rows: z.array(
      z.discriminatedUnion("status", [
        z.object({ line: z.int(), status: z.literal("new"), platform: describedView }),
        z.object({ line: z.int(), status: z.literal("exists"), platform: describedView }),
        refusedLineView,
      ]),
    ),
  }),
  unreadableView,
]);
export type ManyPreview = z.infer<typeof manyPreviewView>;

export const createdManyView = z.discriminatedUnion("ok", [
  z.object({
    ok: z.literal(true),
    /** How many were made now, and how many of the lines were there already. */
    made: z.int(),
    existing: z.int(),
    refused: z.array(refusedLineView),
  }),
  unreadableView,
]);
export type CreatedMany = z.infer<typeof createdManyView>;
