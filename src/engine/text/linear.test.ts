import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readBody } from './index';

/**
 * Counts what the readers do instead of timing it: every look at a character, and every character that a search, a
 * slice or a change of case runs over. Growing the input tenfold may grow the count tenfold, and no more.
 */
const original = {
  charCodeAt: String.prototype.charCodeAt,
  indexOf: String.prototype.indexOf,
  lastIndexOf: String.prototype.lastIndexOf,
  slice: String.prototype.slice,
  trim: String.prototype.trim,
  toLowerCase: String.prototype.toLowerCase,
  split: String.prototype.split,
  replace: String.prototype.replace,
};
const originalExec = RegExp.prototype.exec;
let steps = 0;

beforeEach(() => {
  String.prototype.charCodeAt = function (at) {
    steps++;
    return original.charCodeAt.call(this, at);
  };
  String.prototype.indexOf = function (wanted, from = 0) {
    const found = original.indexOf.call(this, wanted, from);
    steps += (found < 0 ? this.length : found) - Math.min(from, this.length) + 1;
    return found;
  };
  String.prototype.lastIndexOf = function (wanted, from) {
    const found = original.lastIndexOf.call(this, wanted, from);
    steps += (from === undefined ? this.length : from) - found + 1;
    return found;
  };
  String.prototype.slice = function (from, to) {
    const part = original.slice.call(this, from, to);
    steps += part.length;
    return part;
  };
  String.prototype.trim = function () {
    steps += this.length;
    return original.trim.call(this);
  };
  String.prototype.toLowerCase = function () {
    steps += this.length;
    return original.toLowerCase.call(this);
  };
  String.prototype.split = function (this: string, ...rest: [string | RegExp, number?]) {
    steps += this.length;
    return Reflect.apply(original.split, this, rest);
  } as typeof String.prototype.split;
  String.prototype.replace = function (this: string, ...rest: [string | RegExp, string]) {
    steps += this.length;
    return Reflect.apply(original.replace, this, rest);
  } as typeof String.prototype.replace;
  RegExp.prototype.exec = function (text) {
    const from = this.global || this.sticky ? this.lastIndex : 0;
    const match = originalExec.call(this, text);
    const to = match === null ? text.length : match.index + match[0].length;
    steps += match === null && this.sticky ? 1 : to - from + 1;
    return match;
  };
});

afterEach(() => {
  Object.assign(String.prototype, original);
  RegExp.prototype.exec = originalExec;
});

const countSteps = (read: () => unknown): number => {
  steps = 0;
  read();
  return steps;
};

const ordinaryHtml = '<div>Please find the <b>papers</b> for Tuesday &amp; Thursday.</div>\n';
const ordinaryText = 'Please find the papers for Tuesday and Thursday.\n';

const htmlParts: { readonly [name: string]: readonly [string, string, string] } = {
  'ordinary HTML': ['', ordinaryHtml, ''],
  'a run of <': ['', '<', ''],
  'tags that are never closed': ['', '<a ', ''],
  'one comment that is never closed': ['<!--', '-- ', ''],
  'comments that nearly end': ['', '<!--x--', ''],
  'end tags in a script that is never closed': ['<script>', '</script', ''],
  'scripts one after the other': ['', '<script>x</script>', ''],
  'a run of ampersands': ['', '&', ''],
  'text between which nothing is plain': ['', 'x\n &amp;', ''],
  'tags that go on behind a bracket': ['', "<a x='>'>", ''],
  'a bracket in each of many quotes': ['<a ', "x='>' ", '>'],
  'names that are no entity': ['', '&aaaaaaaaaaaaaaaaaaaa', ''],
  'a number without end': ['&#', '9', ''],
  'quotes in quotes': ['<a ', 'x="\'" ', '>'],
  'a quote that is never closed': ['<a x="', "'>", ''],
  'attributes without end': ['<a', ' style=x', '>'],
  'a style without end': ['<a style="', 'display:none;', '">x'],
  'classes without end': ['<div class="', 'gmail_quote x ', '">x</div>'],
  'elements within elements': ['', '<div><b>', ''],
  'citations within citations': ['', '<blockquote type=cite>x', ''],
  'end tags that nothing opened': ['<div><div>', '</span></p></td>', ''],
  'paragraphs within spans': ['', '<span><p>x', ''],
  'tables within tables': ['', '<table><tr><td>', 'x'],
  'empty lines below separators': ['', '<div style="border-top:solid #E1E1E1 1.0pt"><br>', 'x'],
  'hidden elements': ['', '<i style="display:none">x', ''],
  'white space': ['a', ' \n', 'b'],
  'preformatted carriage returns': ['<pre>', '\r', '</pre>'],
};

const textParts: { readonly [name: string]: readonly [string, string, string] } = {
  'ordinary text': ['', ordinaryText, ''],
  'empty lines': ['a', '\n', ''],
  'spaces without a line': ['a', ' ', ''],
  'From lines': ['', 'From: a\n', ''],
  'headers without a subject': ['', 'From: a\nSent: b\nx\nx\nx\nx\nx\nx\nx\nx\nx\n', ''],
  'introductions that do not end': ['', 'On 1 @\n', ''],
  'introductions without a verb': ['', 'On 1 @:\n', ''],
  'one line without end': ['On ', '1 @', ':'],
  'quoted lines and answers': ['', '> a\nOn 1:00 @ wrote:\n', ''],
  dashes: ['', '-', ''],
  underscores: ['', '______\n\n', ''],
  colons: ['', ':\n', ''],
};

describe('the work done for a body', () => {
  it.each(Object.entries(htmlParts))('grows as fast as the HTML: %s', (_name, [before, part, after]) => {
    const build = (size: number): string => before + part.repeat(Math.ceil(size / part.length)) + after;
    const small = countSteps(() => readBody({ html: build(3_000) }));
    const large = countSteps(() => readBody({ html: build(30_000) }));
    expect(large / small).toBeLessThan(11);
    expect(large / 30_000).toBeLessThan(60);
  });

  it.each(Object.entries(textParts))('grows as fast as the text: %s', (_name, [before, part, after]) => {
    const build = (size: number): string => before + part.repeat(Math.ceil(size / part.length)) + after;
    const small = countSteps(() => readBody({ text: build(3_000) }));
    const large = countSteps(() => readBody({ text: build(30_000) }));
    expect(large / small).toBeLessThan(11);
    expect(large / 30_000).toBeLessThan(60);
  });
});

describe('a megabyte of hostile HTML', () => {
  it.each(Object.entries(htmlParts))('is read to the end: %s', (_name, [before, part, after]) => {
    Object.assign(String.prototype, original);
    RegExp.prototype.exec = originalExec;
    const html = before + part.repeat(Math.ceil(1_000_000 / part.length)) + after;
    expect(readBody({ html }).text).toBeDefined();
  });
});
