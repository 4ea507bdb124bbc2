import { z } from "zod";

import { roles } from "./role.ts";

/** Apart from the roles themselves: what a screen asks of them before anything else is loaded carries no validator. */
export const roleSchema = z.enum(roles);
