import assert from "node:assert/strict";
import { test } from "node:test";
import { nameClashes } from "./names.mjs";

const document = (schemas) => ({ components: { schemas } });
const text = { type: "string", maxLength: 5, examples: ["a"] };

test("a name with one meaning is no clash, whatever its examples and the order of its keys", () => {
  const other = { maxLength: 5, examples: ["b"], type: "string" };

  assert.deepEqual(nameClashes({ a: document({ Name: text }), b: document({ Name: other }) }), []);
});

test("a name with two meanings is told with both services", () => {
  const clashes = nameClashes({ a: document({ Name: text }), b: document({ Name: { ...text, maxLength: 6 } }) });

  assert.equal(clashes.length, 1);
  assert.match(clashes[0], /^Name of b .* in a:/);
});

test("a difference deep inside is found, too", () => {
  const of = (type) => document({ Name: { type: "object", properties: { list: { type: "array", items: { type } } } } });

  assert.equal(nameClashes({ a: of("string"), b: of("integer") }).length, 1);
});

test("other names and documents without schemas don't matter", () => {
  assert.deepEqual(nameClashes({ a: document({ One: text }), b: document({ Two: { type: "integer" } }), c: {} }), []);
});
