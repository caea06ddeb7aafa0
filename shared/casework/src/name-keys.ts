import { readFileSync } from 'node:fs';
import { type Check, refuse } from './check.ts';
import { DOUBLE_SURNAMES } from './masking.ts';
import { LONGEST_NAME } from './names.ts';

/**
 * How a person is looked for by name 姓名检索. A record has a handful of keys, kept in order in an index; a text that somebody types becomes
 * ranges of keys. A key begins with the letter of its kind:
 *
 * - `#` the number of the record, where it has one that begins with a capital letter;
 * - `n` the whole name: found as it is, then by its beginning;
 * - `w` the name from its second, third, … character on: found by what stands within it, as a phrase; `v` the same where a character of the
 *   name comes again;
 * - `x` all of these of a name with traditional or variant characters, in those of today (王喆 is found by 王哲 and by 哲);
 * - `p` its pinyin, `r` its other readings where a character has several, `q` all of them with the given name first;
 * - `s` its initials, `t` those of its other readings.
 */
type Kind = '#' | 'n' | 'w' | 'v' | 'x' | 'p' | 'r' | 'q' | 's' | 't';

/**
 * Keys from one on (included) and below another, in the order of code points. `sole`: no record has two keys in this range, nor one in a
 * range before it.
 */
export type KeyRange = { readonly from: string; readonly below: string; readonly sole: boolean };

/** Longest key, without its kind, and longest text that is compared with one, in characters: what is longer is found by its beginning. */
const longest = 64;
/** So many readings of one name at most. */
const mostReadings = 8;
/** Above every character: with it, a beginning is a range. */
const above = '\u{10ffff}';

/** Signs between the parts of a name, and those that people type there; they do not count. */
const separators = /[\s·•‧∙・･.,，、'’‘`´-]+/gu;

/** Surnames of two characters beside the commonest; their first may stand alone as well (judgement). */
const rareDoubleSurnames: ReadonlySet<string> = new Set([
  '万俟', '澹台', '单于', '闻人', '赫连', '濮阳', '淳于', '太叔', '仲孙', '钟离', '鲜于', '闾丘', '司空', '司寇', '颛孙', '拓跋', '谷梁', '百里',
  '东郭', '羊舌', '微生', '梁丘', '左丘', '独孤', '纳兰', '乐正',
]);

/** Surnames of two characters with a reading of their own. */
const surnamesRead: Readonly<Record<string, string>> = {
  万俟: 'mo qi', 单于: 'chan yu', 澹台: 'tan tai', 尉迟: 'yu chi', 长孙: 'zhang sun', 乐正: 'yue zheng',
};

/** Characters of names, each followed by the common one that people take it for or type for it (judgement). */
const nameVariants =
  '喆哲堃坤淼渺犇奔龢和甦苏邨村甯宁仝同脩修镕熔凃涂晳皙祕秘絜洁薀蕴菉绿椀碗剋克珎珍栢柏桺柳翆翠徳德恵惠囯国亁乾栞刊炤照燿耀嫺娴';

let known: { readings: Map<string, readonly string[]>; variants: Map<string, string> } | undefined;

/** Readings and variants by character: read when the first name is (7 ms, some 3 MB), so that a process without names does without. */
function han() {
  if (known) return known;
  const [read = '', paired = ''] = readFileSync(new URL('../han.txt', import.meta.url), 'utf8').replaceAll(/^#.*\n/gm, '').split('\n\n');
  const readings = new Map<string, readonly string[]>();
  for (const line of read.split('\n')) {
    const [list, characters] = line.split(' ') as [string, string];
    const these = list.split(',');
    for (const it of characters) readings.set(it, these);
  }
  const variants = new Map<string, string>();
  const pairs = [...(paired.replaceAll('\n', '') + nameVariants)];
  for (let i = 0; i < pairs.length; i += 2) variants.set(pairs[i]!, pairs[i + 1]!);
  return (known = { readings, variants });
}

const isLatin = (text: string) => /^\p{Script=Latin}/u.test(text);
const begin = (text: string) => (text.length > longest ? [...text].slice(0, longest).join('') : text);

/** As it is compared: letters of normal width, small, nothing between them. */
const plain = (text: string) => text.normalize('NFKC').toLowerCase().replaceAll(separators, '');

/** In the characters of today. */
const inTodays = (text: string) => [...text].map(it => han().variants.get(it) ?? it).join('');

/** Latin letters as pinyin is kept: no tones, by mark or by number, and `v` for ü, which is also written u: or, after l, yu. */
const untoned = (text: string) =>
  text.normalize('NFKC').toLowerCase().replaceAll('u:', 'v')
    .normalize('NFD').replaceAll(/u(\p{M}*?)\u0308/gu, 'v$1').replaceAll(/\p{M}/gu, '')
    .replaceAll(/(?<=[a-z])[1-5]/g, '').replaceAll('lyu', 'lv').replaceAll(separators, '');

/** One reading of a word: `xiuying`, `xy`. */
type Reading = { readonly letters: string; readonly initials: string };

const joined = (a: Reading, b: Reading): Reading => ({ letters: a.letters + b.letters, initials: a.initials + b.initials });
const read = (syllable: string): Reading => ({ letters: syllable, initials: syllable.slice(0, 1) });
const each = (first: readonly Reading[], second: readonly Reading[]) =>
  first.flatMap(a => second.map(b => joined(a, b))).slice(0, mostReadings);

/** The readings of a word: each of each of its characters; a Latin word is its own. A character that no list holds is passed over. */
function readingsOf(word: string): Reading[] {
  const surname = surnamesRead[word];
  if (surname) return [surname.split(' ').map(read).reduce(joined)];
  if (isLatin(word)) return [read(untoned(word))];
  return [...word].map(it => (han().readings.get(it) ?? ['']).map(read)).reduce(each, [read('')]);
}

/** How a name falls into parts, the family name first; more than one way where the surname may be one character or two. */
function partings(name: string): string[][] {
  const words = name.split(/[·\s]+/u);
  if (words.length > 1 || isLatin(name)) return [words];
  const characters = [...name];
  const two = characters.slice(0, 2).join('');
  const at = (length: number) => [characters.slice(0, length).join(''), characters.slice(length).join('')];
  if (characters.length < 3) return [characters];
  if (DOUBLE_SURNAMES.has(two)) return [at(2)];
  if (rareDoubleSurnames.has(two)) return [at(2), at(1)];
  return characters.length > 3 ? [at(1), at(2)] : [at(1)]; // a child may bear both parents' surnames
}

/** The parts of a name with another of them first, in turn. */
const turned = <T>(parts: readonly T[]) => parts.slice(1).map((_, i) => [...parts.slice(i + 1), ...parts.slice(0, i + 1)]);

/** A name from each of its later characters on; a Latin word is found by its beginning alone. */
function within(name: string): string[] {
  const characters = [...name];
  return characters.flatMap((it, i) => (i && !isLatin(it) && !/^\p{M}/u.test(it) ? [characters.slice(i).join('')] : []));
}

/** The key of a record's number: a capital letter and digits. */
export const numberKey = (number: string): string => `#${number}`;

/** The keys of a name that `checkName` let through: six for three characters, more for longer names and those with several readings. */
export function nameKeys(name: string): string[] {
  const keys = new Set<string>();
  const add = (kind: Kind, text: string) => text && keys.add(kind + begin(text));
  const whole = plain(name);
  add('n', whole);
  const again = new Set(whole).size < [...whole].length;
  for (const it of within(whole)) add(again ? 'v' : 'w', it);
  const todays = inTodays(whole);
  if (todays !== whole) for (const it of [todays, ...within(todays)]) add('x', it);
  const ways = partings(name.normalize('NFKC')).map(parts => parts.map(readingsOf));
  const [first, ...others] = ways.flatMap(parts => parts.reduce(each));
  add('p', first!.letters);
  add('s', first!.initials);
  for (const { letters, initials } of others) {
    if (letters !== first!.letters) add('r', letters);
    if (initials !== first!.initials) add('t', initials);
  }
  for (const { letters } of ways.flatMap(turned).flatMap(parts => parts.reduce(each))) add('q', letters);
  return [...keys];
}

const beginning = (kind: Kind, text: string, sole = false): KeyRange => {
  const from = kind + begin(text);
  return { from, below: from + above, sole };
};

const initial = '(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])?';
const [atFirst, afterVowels] = [new RegExp(`^${initial}$`), new RegExp(`^(?:ng|[nr])?${initial}$`)];

/** Whether these letters may be syllables, the last perhaps only begun. By their consonants: one expression for all would try endless ways. */
const isLikePinyin = (letters: string) => letters.split(/[aeiouv]+/).every((consonants, i) => (i ? afterVowels : atFirst).test(consonants));

/**
 * Reads what somebody types to find a person as ranges of keys, the best first. It may be a name or a part of it in any letters, pinyin
 * (tones are ignored) or its beginning, initials, or (`numbered`) the beginning of a number with its capital letter. What cannot be pinyin
 * is looked for as initials first, then as a Latin name. `%` and `_` are letters that no name has.
 *
 * Refusal codes: EMPTY (no letter), TOO_LONG (50), CHARACTERS (control characters), NUMBER (digits alone). Nobody is found by digits of a
 * citizen id: whoever may see its mask (first 4, last 2) and the birth date would try the rest out, past the audited reveal (domain §7.2).
 * The whole number is asked for by `person`.
 */
export function readSearch(text: string, { numbered = true } = {}): Check<readonly KeyRange[]> {
  const given = text.normalize('NFKC').trim().replaceAll(/\s+/gu, ' ');
  if ([...given].length > LONGEST_NAME) {
    return refuse('TOO_LONG', `检索内容不能超过${LONGEST_NAME}个字`, `what is searched for has at most ${LONGEST_NAME} characters`);
  }
  if (/[\p{Cc}\p{Cs}]/u.test(given)) return refuse('CHARACTERS', '检索内容含有控制字符', 'what is searched for has control characters');
  if (numbered && /^[\p{N}\s-]*\p{N}[\p{N}\s-]*$/u.test(given)) {
    return refuse(
      'NUMBER', '请输入姓名、拼音、首字母，或带首字母的编号；按公民身份号码请用 person 查询',
      'search by name, pinyin, initials, or a number with its first letter; by citizen id ask for `person`',
    );
  }
  if (!/[\p{L}\p{N}]/u.test(given)) return refuse('EMPTY', '请输入要检索的姓名、拼音或编号', 'give a name, pinyin or a number to search for');
  const number = given.replaceAll(/[\s-]/g, '').toUpperCase();
  if (numbered && /^[A-Z]\d+$/.test(number)) return { ok: true, value: [beginning('#', number, true)] };
  const letters = untoned(given);
  if (/^[a-z]+$/.test(letters)) {
    const of = (...kinds: Kind[]) => kinds.map(kind => beginning(kind, letters));
    const [spelt, initials] = [of('p', 'r', 'q'), of('s', 't')];
    const [best, ...others] = isLikePinyin(letters) ? [...spelt, ...initials] : [...initials, ...spelt];
    return { ok: true, value: [{ ...best!, sole: true }, ...others] };
  }
  const whole = plain(given);
  const todays = inTodays(whole);
  const literal = (it: string, sole: boolean) => [beginning('n', it, sole), beginning('w', it, sole), beginning('v', it)];
  return { ok: true, value: [...literal(whole, true), beginning('x', todays), ...(todays === whole ? [] : literal(todays, false))] };
}
