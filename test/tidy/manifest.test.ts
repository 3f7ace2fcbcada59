// The manifest says what the code does: settings, commands, texts in both languages, version.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import * as z from "zod/mini";
import { LEVELS } from "../../server/src/core/data/severities.ts";
import { rules } from "../../server/src/core/rules/index.ts";
import { ignoreFileSchema } from "../../server/src/lsp/ignoreFile.ts";
import {
  COMPLETION_VALUES,
  ENABLE_VALUES,
  LINE_SPACING,
  PAGE_NUMBER_VALUES,
  PRESET_VALUES,
  readSettings,
  settingsSchema,
} from "../../server/src/lsp/settings.ts";
import { files, read, readJson } from "./sources.ts";

const manifest = readJson("package.json");
const chinese = readJson("package.nls.zh-cn.json");
const english = readJson("package.nls.json");
const clientText = files((path) => /^client\/src\/.*\.ts$/.test(path))
  .map(read)
  .join("\n");

describe("texts of the manifest", () => {
  const used = [...JSON.stringify(manifest).matchAll(/"%([\w.-]+)%"/g)].map((match) => match[1] ?? "").sort();
  test("every text stands in Chinese and in English, and none is left over", () => {
    assert.deepEqual(Object.keys(chinese).sort(), [...new Set(used)]);
    assert.deepEqual(Object.keys(english).sort(), [...new Set(used)]);
  });
  test("Chinese texts are Chinese, English texts are not", () => {
    for (const [key, text] of Object.entries<string>(chinese)) assert.match(text, /\p{Script=Han}/u, key);
    for (const [key, text] of Object.entries<string>(english)) {
      assert.match(
        text.replace(/[“”‘’《》（）【】〔〕、—。][^a-z]{0,40}|公文[^a-z]{0,12}/gi, ""),
        /[a-z]|^\s*$/i,
        key,
      );
    }
  });
});

describe("commands", () => {
  const declared: string[] = manifest.contributes.commands.map((entry: { command: string }) => entry.command);
  test("every declared command is registered by the client", () => {
    for (const command of declared) assert.ok(clientText.includes(command.replace("gongwen.", "")), command);
  });
  test("every command has a place in the palette's when-clauses or always has an effect", () => {
    const ruled: string[] = manifest.contributes.menus.commandPalette.map(
      (entry: { command: string }) => entry.command,
    );
    for (const command of ruled)
      assert.ok(declared.includes(command), `${command} is ruled but not declared`);
  });
  test("every key is bound to a declared command, and none is Ctrl+Space, the input method's own", () => {
    for (const { command, key, mac } of manifest.contributes.keybindings) {
      // The editor's own, which does several things at one key.
      assert.ok(command === "runCommands" || declared.includes(command), command);
      assert.ok(![key, mac].includes("ctrl+space"), command);
    }
  });
});

describe("settings", () => {
  const properties: Record<
    string,
    {
      default: unknown;
      enum?: string[];
      minimum?: number;
      maximum?: number;
      properties?: Record<string, { enum: string[] }>;
    }
  > = manifest.contributes.configuration.properties;
  test("the manifest has the schema's keys and no other", () => {
    const keys = Object.keys(settingsSchema.shape).map((key) => `gongwen.${key}`);
    assert.deepEqual(Object.keys(properties).sort(), keys.sort());
  });
  test("the defaults are the schema's", () => {
    const { settings } = readSettings(undefined);
    assert.equal(properties["gongwen.enable"]?.default, settings.enable);
    assert.equal(properties["gongwen.diagnostics.enable"]?.default, settings.diagnostics.enable);
    assert.equal(properties["gongwen.preset"]?.default, "review");
    assert.deepEqual(properties["gongwen.rules"]?.default, settings.rules);
    assert.deepEqual(properties["gongwen.ignore"]?.default, settings.ignore);
    assert.equal(properties["gongwen.continueNumbering"]?.default, settings.continueNumbering);
    assert.equal(properties["gongwen.inlayHints"]?.default, settings.inlayHints);
    assert.equal(properties["gongwen.codeLens"]?.default, settings.codeLens);
    assert.deepEqual(properties["gongwen.placeholderPatterns"]?.default, settings.placeholderPatterns);
  });
  test("the form of Word documents is the schema's, and every face can be set", () => {
    const { settings } = readSettings(undefined);
    assert.deepEqual(properties["gongwen.word.fonts"]?.default, {});
    assert.deepEqual(
      Object.keys(properties["gongwen.word.fonts"]?.properties ?? {}),
      Object.keys(settings.word.fonts),
    );
    for (const [use, font] of Object.entries(settings.word.fonts)) {
      for (const texts of [chinese, english]) {
        assert.ok(texts[`configuration.word.fonts.${use}`].includes(font), `${use}: ${font}`);
      }
    }
    const { default: spacing, minimum, maximum } = properties["gongwen.word.lineSpacing"] ?? {};
    assert.deepEqual(
      { spacing, minimum, maximum },
      { spacing: settings.word.lineSpacing, minimum: LINE_SPACING.least, maximum: LINE_SPACING.most },
    );
    assert.equal(properties["gongwen.word.pageNumbers"]?.default, settings.word.pageNumbers);
    assert.deepEqual(properties["gongwen.word.pageNumbers"]?.enum, [...PAGE_NUMBER_VALUES]);
  });
  test("in an untrusted folder what runs or reads by its settings is not taken from it", () => {
    const { supported, restrictedConfigurations } = manifest.capabilities.untrustedWorkspaces;
    assert.equal(supported, "limited");
    assert.deepEqual(restrictedConfigurations, ["gongwen.placeholderPatterns", "gongwen.phrases.folder"]);
    for (const key of restrictedConfigurations) assert.ok(properties[key], key);
  });
  test("the values are the schema's, and every rule can be set", () => {
    assert.deepEqual(properties["gongwen.enable"]?.enum, [...ENABLE_VALUES]);
    assert.deepEqual(properties["gongwen.preset"]?.enum, [...PRESET_VALUES]);
    assert.deepEqual(properties["gongwen.completion"]?.enum, [...COMPLETION_VALUES]);
    const listed = properties["gongwen.rules"]?.properties ?? {};
    assert.deepEqual(
      Object.keys(listed),
      rules.map(({ id }) => id),
    );
    for (const rule of Object.values(listed)) assert.deepEqual(rule.enum, [...LEVELS]);
  });
});

test("the schema of .gongwen/ignore.json asks what the code asks, and says each thing in Chinese", () => {
  const schema = readJson("client/schemas/ignore.json");
  const described = JSON.stringify(schema, (key, value) =>
    key === "title" || (key === "description" && typeof value === "string") ? undefined : value,
  );
  const asked = z.toJSONSchema(ignoreFileSchema, { target: "draft-7", io: "input" });
  assert.deepEqual(JSON.parse(described), asked);
  for (const [key, { description }] of Object.entries<{ description: string }>(
    schema.properties.ignore.items.properties,
  )) {
    assert.match(description, /\p{Script=Han}/u, key);
  }
});

test("the version is that of the changelog's newest section", () => {
  const newest = /^## \[?(\d+\.\d+\.\d+)/m.exec(read("CHANGELOG.md"))?.[1];
  assert.equal(newest, manifest.version);
});

test("every file that the manifest names is there", () => {
  const named = [...JSON.stringify(manifest.contributes).matchAll(/"(\.\/[^"]+)"/g)].map((match) =>
    (match[1] ?? "").slice(2),
  );
  const present = new Set(files(() => true));
  for (const path of named.filter((path) => !path.startsWith("dist/"))) assert.ok(present.has(path), path);
});
