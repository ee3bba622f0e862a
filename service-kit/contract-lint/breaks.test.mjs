// Shows that each kind of break is found, and that additions are not taken for breaks.
import assert from "node:assert/strict";
import { test } from "node:test";
import { eventBreaks, openApiBreaks } from "./breaks.mjs";

function document() {
  return {
    paths: {
      "/v1/needs": {
        post: {
          operationId: "draftNeed",
          security: [],
          parameters: [
            { $ref: "#/components/parameters/Person" },
            { name: "status", in: "query", schema: { type: "string", enum: ["OPEN", "CLOSED"], maxLength: 20 } },
          ],
          requestBody: {
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/DraftNeed" } },
              "text/csv": { schema: { type: "string" } },
            },
          },
          responses: {
            201: {
              description: "Drafted",
              headers: { ETag: { schema: { type: "string" } }, Link: { schema: { type: "string" } } },
              content: {
                "application/json": { schema: { $ref: "#/components/schemas/NeedView" } },
                "text/html": { schema: { type: "string" } },
              },
            },
            409: { description: "`/problems/need-closed`, `/problems/conflict`" },
          },
        },
      },
    },
    components: {
      parameters: { Person: { name: "Koppi-Acting-Person", in: "header", schema: { type: "string", pattern: "^[a-z]+$" } } },
      schemas: {
        DraftNeed: {
          type: "object",
          required: ["title"],
          properties: {
            title: { type: "string", maxLength: 200, pattern: "^[a-z]*$" },
            note: { type: "string" },
            codes: { type: "array", items: { type: "string" } },
            kind: { enum: ["A", "B"] },
            name: { $ref: "#/components/schemas/Text" },
            places: { type: "integer", minimum: 1, maximum: 10 },
          },
        },
        Text: { type: "object", properties: { fi: { type: "string" }, sv: { type: "string" } } },
        NeedView: {
          type: "object",
          required: ["id"],
          properties: {
            id: { type: "string", format: "uuid" },
            status: { enum: ["OPEN", "CLOSED"] },
            code: { type: "string", pattern: "^\\d{3}$" },
            town: { $ref: "#/components/schemas/Text" },
            skills: { type: "array", uniqueItems: true, items: { type: "object", properties: { uri: { type: "string" } } } },
          },
        },
      },
    },
  };
}

const need = (it) => it.paths["/v1/needs"].post;
const sent = (it) => it.components.schemas.DraftNeed;
const got = (it) => it.components.schemas.NeedView;

const orNull = (schema) => ({ anyOf: [schema, { type: "null" }] });

const BREAKS = {
  "an operation removed": [(it) => delete it.paths["/v1/needs"], /operation was removed/],
  "an operation id changed": [(it) => (need(it).operationId = "makeNeed"), /operation id/],
  "a token required": [(it) => (need(it).security = [{ bearer: [] }]), /token/],
  "a query parameter removed": [(it) => need(it).parameters.pop(), /query parameter `status` was removed/],
  "a query parameter required": [(it) => (need(it).parameters[1].required = true), /became required/],
  "a required parameter added": [(it) => need(it).parameters.push({ name: "x", in: "query", required: true }), /added and is required/],
  "a value of a query parameter removed": [(it) => need(it).parameters[1].schema.enum.pop(), /lost the value `CLOSED`/],
  "a query parameter shortened": [(it) => (need(it).parameters[1].schema.maxLength = 10), /maxLength/],
  "a header parameter's pattern narrowed": [(it) => (it.components.parameters.Person.schema.pattern = "^a$"), /pattern/],
  "a media type of the body removed": [(it) => delete need(it).requestBody.content["text/csv"], /media type `text\/csv` of the body/],
  "the body required": [(it) => (need(it).requestBody.required = true), /body became required/],
  "an optional field of the body removed": [(it) => delete sent(it).properties.note, /\/note was removed/],
  "a field of the body required": [(it) => sent(it).required.push("note"), /\/note became required/],
  "a field of the body shortened": [(it) => (sent(it).properties.title.maxLength = 100), /maxLength/],
  "a pattern of the body narrowed": [(it) => (sent(it).properties.title.pattern = "^[a-f]*$"), /pattern/],
  "a pattern of the body added": [(it) => (sent(it).properties.note.pattern = "^[a-f]*$"), /pattern/],
  "a value of the body removed": [(it) => sent(it).properties.kind.enum.pop(), /lost the value `B`/],
  "a smallest number raised": [(it) => (sent(it).properties.places.minimum = 2), /minimum/],
  "a list of the body made a set": [(it) => (sent(it).properties.codes.uniqueItems = true), /\/codes takes no value twice any more/],
  "a set of the answer made a list": [(it) => delete got(it).properties.skills.uniqueItems, /\/skills may have a value twice/],
  "a type of the body changed": [(it) => (sent(it).properties.note.type = "integer"), /type/],
  "unknown fields refused": [(it) => (sent(it).additionalProperties = false), /no other properties/],
  "a status removed": [(it) => delete need(it).responses[409], /status `409` was removed/],
  "a problem type removed": [(it) => (need(it).responses[409].description = "`/problems/conflict`"), /need-closed/],
  "a header of the answer removed": [(it) => delete need(it).responses[201].headers.Link, /header `Link`/],
  "a media type of the answer removed": [(it) => delete need(it).responses[201].content["text/html"], /media type `text\/html`/],
  "an optional field of the answer removed": [(it) => delete got(it).properties.code, /\/code was removed/],
  "a nested field of the answer removed": [(it) => delete got(it).properties.skills.items.properties.uri, /\/skills\/\*\/uri was removed/],
  "a field of the answer optional": [(it) => (got(it).required = []), /\/id became optional/],
  "a value of the answer removed": [(it) => got(it).properties.status.enum.pop(), /lost the value `CLOSED`/],
  "a pattern of the answer changed": [(it) => (got(it).properties.code.pattern = "^.*$"), /pattern/],
  "a pattern of the answer dropped": [(it) => delete got(it).properties.code.pattern, /pattern/],
  "a text shortened beside its reference": [
    (it) => (sent(it).properties.name.patternProperties = { "^(fi|sv|en)$": { maxLength: 9 } }),
    /name\/fi changed its maxLength[^\n]*\n[^\n]*name\/sv changed its maxLength/,
  ],
  "null in an answer": [(it) => (got(it).properties.town = orNull(got(it).properties.town)), /\/town changed its type/],
  "a format of the answer changed": [(it) => delete got(it).properties.id.format, /format/],
};

for (const [name, [change, expected]] of Object.entries(BREAKS)) {
  test(`finds ${name}`, () => {
    const current = document();
    change(current);
    const breaks = openApiBreaks(document(), current);
    assert.equal(breaks.length > 0, true, "nothing was found");
    assert.match(breaks.join("\n"), expected);
  });
}

const ADDITIONS = {
  "nothing": () => {},
  "an operation": (it) => (it.paths["/v1/others"] = { get: { operationId: "others" } }),
  "an optional parameter": (it) => need(it).parameters.push({ name: "x", in: "query" }),
  "an optional field of the body": (it) => (sent(it).properties.more = { type: "string" }),
  "a field of the answer": (it) => (got(it).properties.more = { type: "string" }),
  "a longer text of the body": (it) => (sent(it).properties.title.maxLength = 300),
  "null in a body": (it) => {
    sent(it).properties.name = orNull(sent(it).properties.name);
    sent(it).properties.note = orNull(sent(it).properties.note);
  },
  "a problem type": (it) => (need(it).responses[409].description += ", `/problems/more`"),
  "a status": (it) => (need(it).responses[410] = { description: "`/problems/gone`" }),
};

for (const [name, change] of Object.entries(ADDITIONS)) {
  test(`lets ${name} be added`, () => {
    const current = document();
    change(current);
    assert.deepEqual(openApiBreaks(document(), current), []);
  });
}

function events() {
  return {
    document: {
      channels: {
        need: { address: "koppi.need.v1", messages: { state: { $ref: "#/components/messages/state" } } },
        status: { address: "koppi.status.v1", messages: { report: { $ref: "#/components/messages/report" } } },
      },
      operations: {
        publish: { action: "send", channel: { $ref: "#/channels/need" } },
        take: { action: "receive", channel: { $ref: "#/channels/status" } },
      },
      components: {
        messages: {
          state: { name: "fi.koppi.need-state.v1", payload: { schema: { $ref: "events/need-state.v1.schema.json" } } },
          report: { name: "fi.koppi.report.v1", payload: { schema: { $ref: "events/report.v1.schema.json" } } },
        },
      },
    },
    schemas: {
      "need-state.v1.schema.json": {
        type: "object",
        required: ["id"],
        properties: { id: { type: "string" }, status: { enum: ["A", "B"] }, title: { $ref: "text.schema.json" } },
      },
      "report.v1.schema.json": {
        type: "object",
        required: ["status"],
        properties: { status: { enum: ["A", "B"] }, by: { type: "string", maxLength: 64 } },
      },
      "text.schema.json": { type: "object", properties: { fi: { type: "string" }, sv: { type: "string" } } },
    },
  };
}

const state = (it) => it.schemas["need-state.v1.schema.json"];
const report = (it) => it.schemas["report.v1.schema.json"];
const EVENT_BREAKS = {
  "a topic removed": [(it) => delete it.document.channels.need, /topic was removed/],
  "an event removed": [(it) => delete it.document.channels.need.messages.state, /event fi.koppi.need-state.v1 was removed/],
  "an event schema removed": [(it) => delete it.schemas["need-state.v1.schema.json"], /schema was removed/],
  "a field of an event removed": [(it) => delete state(it).properties.status, /\/status was removed/],
  "a field of an event optional": [(it) => (state(it).required = []), /\/id became optional/],
  "a value of an event removed": [(it) => state(it).properties.status.enum.pop(), /lost the value `B`/],
  "a type of an event changed": [(it) => (state(it).properties.id.type = "integer"), /type/],
  "a field of a received event required": [(it) => report(it).required.push("by"), /\/by became required/],
  "a text of a received event shortened": [(it) => (report(it).properties.by.maxLength = 9), /maxLength/],
  "a pattern of a received event added": [(it) => (report(it).properties.by.pattern = "^a*$"), /pattern/],
  "a value of a received event removed": [(it) => report(it).properties.status.enum.pop(), /lost the value `B`/],
  "a field of a shared schema removed": [(it) => delete it.schemas["text.schema.json"].properties.sv, /\/sv was removed/],
};

for (const [name, [change, expected]] of Object.entries(EVENT_BREAKS)) {
  test(`finds ${name}`, () => {
    const current = events();
    change(current);
    assert.match(eventBreaks(events(), current).join("\n"), expected);
  });
}

test("lets an event grow by a field", () => {
  const current = events();
  state(current).properties.more = { type: "string" };
  assert.deepEqual(eventBreaks(events(), current), []);
});
