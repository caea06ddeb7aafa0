import { nameKeys, numberKey } from '@nuanxin/casework';
import type { testDivision, Who } from '@nuanxin/kit/testing';
import { beforeAll, describe, expect, test } from 'vitest';

/** What is searched, and how a test puts somebody there. */
export type SearchedHere = {
  readonly opened: () => Awaited<ReturnType<typeof testDivision>>;
  /** `searchElderFiles` */
  readonly query: string;
  /** The table of the records and that of their keys. */
  readonly tables: readonly [records: string, keys: string];
  /** The field and column of the number that begins with a capital letter; absent where there is none. */
  readonly number?: readonly [field: string, column: string];
  /** Who sees the records, by their own region and by a wide one, and who has every right but lives elsewhere. */
  readonly who: { readonly near: Who; readonly wide: Who; readonly elsewhere: Who };
  /** Registers somebody by this name; answers the id and the version. */
  readonly register: (name: string) => Promise<{ id: string; version: number }>;
  /** Gives a record another name. */
  readonly rename: (it: { id: string; version: number }, name: string) => Promise<unknown>;
};

const people = [
  '王秀英', '王秀兰', '王二元', '王秉元', '王元', '李秀英', '单雄信', '曾国藩', '尉迟恭', '阿依古丽·买买提', '王喆', '王哲', '𠅤丽', '吕布', '李李', '王安', '英王秀',
];
const wangs = ['王二元', '王元', '王哲', '王喆', '王安', '王秀兰', '王秀英', '王秉元'];
const pinyinWangs = ['王安', '王秉元', '王二元', '王秀兰', '王秀英', '王元', '王喆', '王哲'];

const found: [what: string, text: string, names: string[]][] = [
  ['the whole name', '王秀英', ['王秀英']],
  ['the whole name first, then one that is taken for it', '王哲', ['王哲', '王喆']],
  ['a rare character, then the common one', '王喆', ['王喆', '王哲']],
  ['its beginning, then within', '王', [...wangs, '英王秀']],
  ['two characters: the beginning, then within', '王秀', ['王秀兰', '王秀英', '英王秀']],
  ['one character within', '元', ['王二元', '王秉元', '王元']],
  ['two characters within', '秀英', ['王秀英', '李秀英']],
  ['a phrase, not its characters', '王秉元', ['王秉元']],
  ['a record once, where it fits twice', '李', ['李李', '李秀英']],
  ['blanks within', ' 王 秀英 ', ['王秀英']],
  ['pinyin, then pinyin with the given name first', 'wangxiuying', ['王秀英', '英王秀']],
  ['words of pinyin in capitals', 'WANG Xiu-ying', ['王秀英', '英王秀']],
  ['pinyin with marks of tones', 'Wáng Xiùyīng', ['王秀英', '英王秀']],
  ['pinyin with numbers of tones', 'wang2 xiu4ying1', ['王秀英', '英王秀']],
  ['wide letters', 'ｗａｎｇｘｉｕｙｉｎｇ', ['王秀英', '英王秀']],
  ['the given name first', 'Xiuying Wang', ['王秀英']],
  ['the given name alone', 'xiuying', ['李秀英', '王秀英']],
  ['a beginning of pinyin, each once', 'wa', [...pinyinWangs, '英王秀']],
  ['initials', 'wxy', ['王秀英']],
  ['a beginning of initials', 'WX', ['王秀兰', '王秀英']],
  ['a surname in its own reading', 'shanxiongxin', ['单雄信']],
  ['a surname as the character is read', 'danxiong', ['单雄信']],
  ['another such', 'zeng', ['曾国藩']],
  ['and its other reading', 'cengguofan', ['曾国藩']],
  ['a surname of two characters', 'yuchigong', ['尉迟恭']],
  ['its given name first', 'gong yuchi', ['尉迟恭']],
  ['ü as such', 'lǚ bù', ['吕布']],
  ['ü as v', 'lvbu', ['吕布']],
  ['ü as in passports', 'LYU BU', ['吕布']],
  ['a name with a dot', '阿依古丽·买买提', ['阿依古丽·买买提']],
  ['another dot', '阿依古丽.买买提', ['阿依古丽·买买提']],
  ['no dot', '阿依古丽买买提', ['阿依古丽·买买提']],
  ['its second part', '买买提', ['阿依古丽·买买提']],
  ['a part of a part', '古丽', ['阿依古丽·买买提']],
  ['its second part in pinyin', 'maimaiti', ['阿依古丽·买买提']],
  ['its initials', 'ayglmmt', ['阿依古丽·买买提']],
  ['a character beyond the first plane', '𠅤', ['𠅤丽']],
  ['and its pinyin', 'xili', ['𠅤丽']],
  ['nobody', '鱻', []],
  ['% as a letter', '王%', []],
  ['_ as a letter', '王_英', []],
  ['a quote', `王' or 1=1 --`, []],
];

const refused: [what: string, text: string][] = [
  ['nothing', ''], ['a blank', '  \u3000'], ['a wildcard', '%'], ['wildcards', '%_%'], ['signs', '·-…'], ['51 characters', '王'.repeat(51)], ['a control character', '王\u0000'],
];

/** The test of a search by name: every kind of text, paging, refusals, scope, and that the keys follow the record. The database holds nobody else. */
export function testSearch({ opened, query, tables: [records, keys], number, who, register, rename }: SearchedHere): void {
  const ask = (variables: object, as: Who = who.near) =>
    opened().ask(
      `query ($text: String!, $first: Int, $after: String) { it: ${query}(text: $text, first: $first, after: $after) {
        totalCount pageInfo { hasNextPage endCursor } edges { cursor node { id name ${number?.[0] ?? ''} } } } }`,
      { ...variables }, as,
    );
  const namesOf = ({ data, errors }: Awaited<ReturnType<typeof ask>>): string[] => {
    expect(errors).toBeUndefined();
    return data.it.edges.map((it: { node: { name: string } }) => it.node.name);
  };
  const made = new Map<string, { id: string; version: number }>();

  describe(`${query}: who is found`, () => {
    beforeAll(async () => {
      for (const name of people) made.set(name, await register(name));
    });

    test.each(found)('%s', async (_, text, names) => {
      for (const as of [who.near, who.wide]) {
        const answer = await ask({ text }, as);
        expect(namesOf(answer)).toEqual(names);
        expect(answer.data.it.totalCount).toBe(names.length);
      }
      expect(namesOf(await ask({ text }, who.elsewhere))).toEqual([]);
    });

    test.each(['王', 'wa', '元', 'x'])('pages of %s end where the next begins', async text => {
      const whole = namesOf(await ask({ text, first: 200 }));
      for (const first of [1, 2, 3, 8]) {
        const names: string[] = [];
        let page: { pageInfo: { hasNextPage: boolean; endCursor: string | null } } = { pageInfo: { hasNextPage: true, endCursor: null } };
        while (page.pageInfo.hasNextPage) {
          const answer = await ask({ text, first, after: page.pageInfo.endCursor });
          names.push(...namesOf(answer));
          page = answer.data.it;
        }
        expect(names).toEqual(whole);
      }
    });

    test.each(number ? [...refused, ['digits of a citizen id', '0010'], ['a citizen id', '620599195003070010']] : refused)('%s is a coded error', async (_, text) => {
      const { errors } = await ask({ text });
      expect(errors?.map(it => it.extensions)).toEqual([{ code: 'BAD_USER_INPUT', field: 'text', messageEn: expect.stringMatching(/\w/) }]);
      expect(errors![0]!.message).toMatch(/\p{Script=Han}/u);
    });

    test.each([['no page', { first: 0 }, 'first'], ['a page too long', { first: 201 }, 'first'], ['no cursor', { after: 'x' }, 'after']])('%s is a coded error', async (_, args, field) => {
      expect((await ask({ text: '王', ...args })).errors?.map(it => it.extensions)).toMatchObject([{ code: 'BAD_USER_INPUT', field }]);
    });

    test('a cursor of another text is a coded error', async () => {
      const { data } = await ask({ text: '王', first: 1 });
      expect((await ask({ text: '李', after: data.it.pageInfo.endCursor })).errors?.map(it => it.extensions)).toMatchObject([{ code: 'BAD_USER_INPUT', field: 'after' }]);
    });

    if (number) testNumber(number);

    test('a new name finds, the former does not; the keys are those of the records, and of their region and sensitivity', async () => {
      await rename(made.get('李李')!, '赵新');
      expect(namesOf(await ask({ text: 'zhaoxin' }))).toEqual(['赵新']);
      expect(namesOf(await ask({ text: '李' }))).toEqual(['李秀英']);
      const rows = await opened().rows(`select id, name, ${number?.[1] ?? 'null'} as number, region_code, sensitivity from ${records}`);
      const wanted = rows.flatMap(it => [...(it.number ? [numberKey(it.number as string)] : []), ...nameKeys(it.name as string)].map(key => `${key} ${it.id} ${it.region_code} ${it.sensitivity}`));
      const kept = await opened().rows(`select key, file_id, region_code, sensitivity from ${keys}`);
      expect(kept.map(it => `${it.key} ${it.file_id} ${it.region_code} ${it.sensitivity}`).sort()).toEqual(wanted.sort());
    });
  });

  function testNumber([field, column]: readonly [string, string]): void {
    test('the beginning of a number, in any case', async () => {
      const { data } = await ask({ text: '单雄信' });
      const [{ node }] = data.it.edges;
      const said = node[field] as string;
      expect(namesOf(await ask({ text: said.toLowerCase() }))).toEqual(['单雄信']);
      expect(namesOf(await ask({ text: said }, who.elsewhere))).toEqual([]);
      const all = (await opened().rows(`select name from ${records} where ${column} >= $1 and ${column} < $2 order by ${column}`, [said.slice(0, 6), `${said.slice(0, 6)}~`])).map(it => it.name);
      expect(namesOf(await ask({ text: said.slice(0, 6), first: 200 }))).toEqual(all);
    });
  }
}
