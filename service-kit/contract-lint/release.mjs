// Run by ./koppi release: the present contracts become those that later ones are compared with.
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { release } from "./released.mjs";

try {
  release(join(dirname(fileURLToPath(import.meta.url)), "..", ".."), process.argv[2] ?? "");
} catch (error) {
  console.error(`koppi: ${error.message}`);
  process.exitCode = 1;
}
