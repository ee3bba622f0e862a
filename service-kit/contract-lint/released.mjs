// The contracts of the last release, which the present ones are compared with. They lie in the repository, so that a
// change is not compared with itself; only `./koppi release` replaces them.
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseYaml } from "@redocly/openapi-core";

export const services = ["catalog-service", "partner-service", "referral-service"];
const FOLDER = "service-kit/contract-lint/released";
const VERSION = `${FOLDER}/version`;

/** Returns a contract folder as data: OpenAPI, AsyncAPI and the event schemas by file name. */
export function contract(folder) {
  const yaml = (name) => parseYaml(readFileSync(join(folder, name), "utf8"));
  const events = join(folder, "events");
  const files = existsSync(events) ? readdirSync(events).filter((it) => it.endsWith(".schema.json")) : [];
  const schemas = Object.fromEntries(files.map((it) => [it, JSON.parse(readFileSync(join(events, it), "utf8"))]));
  return { openApi: yaml("openapi.yaml"), events: { document: yaml("asyncapi.yaml"), schemas } };
}

export function releasedFolder(root, service) {
  return join(root, FOLDER, service);
}

export function releasedVersion(root) {
  return readFileSync(join(root, VERSION), "utf8").trim();
}

/** Returns why the kept contracts are not those of a release. */
export function tamperings(root) {
  const changed = git(root, "status", "--porcelain", "--", FOLDER).split("\n").filter(Boolean).map((it) => it.slice(3));
  const problems = untold("the working tree", changed);
  for (const commit of git(root, "log", "--format=%h", "--", FOLDER).split("\n").filter(Boolean)) {
    const files = git(root, "show", "--format=", "--name-only", "-m", "--first-parent", commit, "--", FOLDER).split("\n").filter(Boolean);
    problems.push(...untold(`commit ${commit}`, files));
  }
  return problems;
}

function untold(where, files) {
  return files.length && !files.some((it) => it === VERSION || it === `${FOLDER}/`)
    ? [`${where} changes ${files[0]} without a release; run ./koppi release VERSION for one, or restore the file`]
    : [];
}

/** Takes the present contracts over as those of a release; breaks that were accepted are part of it. */
export function release(root, version) {
  if (!/^\d+\.\d+\.\d+$/.test(version)) {
    throw new Error(`a release has a version such as 1.2.0, and not ${version}`);
  }
  if (!new RegExp(`^## ${version.replaceAll(".", "\\.")}\\b`, "m").test(readFileSync(join(root, "CHANGELOG.md"), "utf8"))) {
    throw new Error(`CHANGELOG.md has no section ${version}`);
  }
  rmSync(join(root, FOLDER), { recursive: true, force: true });
  for (const service of services) {
    const from = join(root, service, "contract");
    const to = releasedFolder(root, service);
    mkdirSync(join(to, "events"), { recursive: true });
    for (const name of ["openapi.yaml", "asyncapi.yaml"]) {
      cpSync(join(from, name), join(to, name));
    }
    for (const name of readdirSync(join(from, "events")).filter((it) => it.endsWith(".schema.json"))) {
      cpSync(join(from, "events", name), join(to, "events", name));
    }
    rmSync(join(from, "accepted-breaks.txt"), { force: true });
  }
  writeFileSync(join(root, VERSION), `${version}\n`);
}

function git(root, ...args) {
  return execFileSync("git", args, { cwd: root, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"], maxBuffer: 1e8 });
}
