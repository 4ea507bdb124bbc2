import { constants } from "node:fs";
import { access, mkdir } from "node:fs/promises";

/** Makes the data folder where there is none, or says in words why nothing can be written there. */
export async function makeDataFolder(dataDir: string): Promise<void> {
  try {
    await mkdir(dataDir, { recursive: true });
    await access(dataDir, constants.W_OK | constants.X_OK);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    const reason =
      code === "EEXIST" || code === "ENOTDIR"
        ? "is no folder"
        : `cannot be written to (${String(code)})`;
    throw new Error(
      `The data folder ${dataDir} ${reason}. Set DATA_DIR to another folder, for example DATA_DIR=./data.`,
      { cause: error },
    );
  }
}
