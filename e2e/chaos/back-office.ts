import { z } from "zod";

/** A signed-in person, as the server sees one. */
export interface BackOffice {
  query<Output>(procedure: string, input: object, output: z.ZodType<Output>): Promise<Output>;
  mutate<Output>(procedure: string, input: object, output: z.ZodType<Output>): Promise<Output>;
}

const answerSchema = z.object({ result: z.object({ data: z.unknown() }) });
const person = {
  name: "Chaos",
  email: "chaos@example.org",
  password: "correct horse battery staple",
};

/** Uses the one-time link up: creates the first account. */
export async function createAccount(adminUrl: string, setupLink: string): Promise<void> {
  const token = new URL(setupLink).searchParams.get("token");
  const created = await call(adminUrl, "", "setup.createFirstAccount", { token, ...person });
  z.object({ ok: z.literal(true) }).parse(created);
}

export async function signIn(adminUrl: string): Promise<BackOffice> {
  const response = await fetch(`${adminUrl}/api/auth/sign-in/email`, {
    method: "POST",
    headers: { "content-type": "application/json", origin: adminUrl },
    body: JSON.stringify({ email: person.email, password: person.password }),
  });
  if (!response.ok)
    throw new Error(`Signing in was refused: ${response.status} ${await response.text()}`);
  const cookie = response.headers
    .getSetCookie()
    .map((line) => line.split(";")[0])
    .join("; ");
  return {
    query: async (procedure, input, output) =>
      output.parse(await call(adminUrl, cookie, procedure, input, "GET")),
    mutate: async (procedure, input, output) =>
      output.parse(await call(adminUrl, cookie, procedure, input)),
  };
}

async function call(
  adminUrl: string,
  cookie: string,
  procedure: string,
  input: object,
  method: "GET" | "POST" = "POST",
): Promise<unknown> {
  const query = method === "GET" ? `?input=${encodeURIComponent(JSON.stringify(input))}` : "";
  const response = await fetch(`${adminUrl}/api/trpc/${procedure}${query}`, {
    method,
    headers: { "content-type": "application/json", origin: adminUrl, cookie },
    ...(method === "POST" ? { body: JSON.stringify(input) } : {}),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${procedure}: ${response.status} ${text}`);
  return answerSchema.parse(JSON.parse(text)).result.data;
}
