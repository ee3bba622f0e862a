// Shows that nothing but a release renews the contracts that later ones are compared with.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, beforeEach, test } from "node:test";
import { release, services, tamperings } from "./released.mjs";

const KEPT = "service-kit/contract-lint/released";
let root = "";

beforeEach(() => {
  rmSync(root || "/nonexistent", { recursive: true, force: true });
  root = mkdtempSync(join(tmpdir(), "koppi-release-"));
  git("init", "--quiet");
  services.forEach((service) => {
    put(`${service}/contract/openapi.yaml`, "openapi: 3.1.0");
    put(`${service}/contract/asyncapi.yaml`, "asyncapi: 3.0.0");
    put(`${service}/contract/events/a.v1.schema.json`, "{}");
    put(`${service}/contract/accepted-breaks.txt`, "GET /v1/a the operation was removed");
  });
  put("CHANGELOG.md", "# Changelog\n\n## 1.1.0\n\n## 1.0.0\n");
  release(root, "1.0.0");
  commit();
});

after(() => rmSync(root, { recursive: true, force: true }));

function git(...args) {
  const as = ["-c", "user.name=test", "-c", "user.email=test@koppi.example", "-c", "commit.gpgsign=false"];
  return execFileSync("git", [...as, ...args], { cwd: root, encoding: "utf8" });
}

function commit() {
  git("add", "--all");
  git("commit", "--quiet", "--message", "Change");
}

function put(name, text) {
  mkdirSync(dirname(join(root, name)), { recursive: true });
  writeFileSync(join(root, name), text);
}

test("a release takes the contracts over and ends what was accepted until then", () => {
  assert.equal(readFileSync(join(root, KEPT, "partner-service/openapi.yaml"), "utf8"), "openapi: 3.1.0");
  assert.throws(() => readFileSync(join(root, "partner-service/contract/accepted-breaks.txt")));
  assert.deepEqual(tamperings(root), []);
});

test("a release needs its section in the changelog", () => {
  assert.throws(() => release(root, "2.0.0"), /no section 2.0.0/);
});

test("a change of the kept contract is found before and after it is committed", () => {
  put(`${KEPT}/partner-service/openapi.yaml`, "openapi: 3.1.1");
  assert.match(tamperings(root).join(), /the working tree changes/);
  commit();
  assert.match(tamperings(root).join(), /commit [0-9a-f]+ changes/);
});

test("a commit that changes the service's contract leaves the kept one as it is", () => {
  put("partner-service/contract/openapi.yaml", "openapi: 3.1.1");
  commit();
  assert.equal(readFileSync(join(root, KEPT, "partner-service/openapi.yaml"), "utf8"), "openapi: 3.1.0");
  assert.deepEqual(tamperings(root), []);
});

test("the next release renews the kept contract", () => {
  put("partner-service/contract/openapi.yaml", "openapi: 3.1.1");
  release(root, "1.1.0");
  commit();
  assert.equal(readFileSync(join(root, KEPT, "partner-service/openapi.yaml"), "utf8"), "openapi: 3.1.1");
  assert.deepEqual(tamperings(root), []);
});
