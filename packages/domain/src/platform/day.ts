import { z } from "zod";

/** A day without a time: `2027-05-22`. Days compare as texts do. */
export const daySchema = z.iso.date();
