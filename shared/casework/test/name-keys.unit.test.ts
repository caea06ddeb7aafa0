import { describe, expect, test } from 'vitest';
import { nameKeys, numberKey, readSearch } from '../src/index.ts';

/** The keys of a kind, without its letter. */
const keys = (name: string, kind: string) => nameKeys(name).filter(it => it.startsWith(kind)).map(it => it.slice(1));

test('a name of three characters has six keys', () => {
  expect(nameKeys('王秀英')).toEqual(['n王秀英', 'w秀英', 'w英', 'pwangxiuying', 'swxy', 'qxiuyingwang']);
});

describe('surnames that are read in their own way: that reading first, the others too', () => {
  test.each([
    ['单雄信', 'shan', 'dan'], ['曾国藩', 'zeng', 'ceng'], ['解晓东', 'xie', 'jie'], ['仇英', 'qiu', 'chou'], ['查良镛', 'zha', 'cha'], ['朴树', 'piao', 'pu'], ['覃富文', 'qin', 'tan'],
    ['区小明', 'ou', 'qu'], ['盖叫天', 'ge', 'gai'], ['缪荃', 'miao', 'mu'], ['翟天临', 'zhai', 'di'], ['员力', 'yun', 'yuan'], ['秘书', 'bi', 'mi'], ['繁星', 'po', 'fan'], ['种师道', 'zhong', 'chong'],
    ['召康', 'shao', 'zhao'], ['隗嚣', 'wei', 'kui'], ['郗鉴', 'xi', 'chi'], ['谌容', 'chen', 'shen'], ['牟其', 'mou', 'mu'], ['薄冰', 'bo', 'bao'], ['乐嘉', 'le', 'yue'],
  ])('%s is %s, and %s', (name, first, other) => {
    expect(keys(name, 'p')).toEqual([expect.stringMatching(new RegExp(`^${first}`))]);
    expect(keys(name, 'r').some(it => it.startsWith(other))).toBe(true);
    expect(keys(name, 'q').some(it => it.endsWith(first)) && keys(name, 'q').some(it => it.endsWith(other))).toBe(true);
  });

  test.each([
    ['尉迟恭', 'yuchigong', 'gongyuchi'], ['长孙无忌', 'zhangsunwuji', 'wujizhangsun'], ['万俟卨', 'moqixie', 'xiemoqi'], ['单于丹', 'chanyudan', 'danchanyu'], ['澹台镜', 'tantaijing', 'jingtantai'],
    ['欧阳修', 'ouyangxiu', 'xiuouyang'], ['诸葛亮', 'zhugeliang', 'liangzhuge'], ['司马相如', 'simaxiangru', 'xiangrusima'], ['乐正绫', 'yuezhengling', 'lingyuezheng'],
  ])('%s is %s, with the given name first %s', (name, pinyin, turned) => {
    expect(keys(name, 'p')).toEqual([pinyin]);
    expect(keys(name, 'q')).toContain(turned);
  });

  test('a name of four characters may have one parent\'s surname or both', () => {
    expect(keys('张杨晓明', 'q')).toEqual(['yangxiaomingzhang', 'xiaomingzhangyang']);
  });
});

test('characters with one reading in names have no other', () => {
  for (const name of ['孙红', '朱家强', '沈大万', '贾思泽', '石广和', '叶女']) expect(keys(name, 'r'), name).toEqual([]);
});

test('a name with a dot: its parts in turn, each part from each character on', () => {
  expect(keys('阿依古丽·买买提', 'n')).toEqual(['阿依古丽买买提']);
  expect(keys('阿依古丽·买买提', 'v')).toContain('买买提'); // a character comes again
  expect(keys('古丽娜尔·艾力', 'w')).toContain('艾力');
  expect(keys('阿依古丽·买买提', 'p')).toEqual(['ayigulimaimaiti']);
  expect(keys('阿依古丽·买买提', 'q')).toEqual(['maimaitiayiguli']);
  expect(keys('阿依古丽·买买提', 's')).toEqual(['ayglmmt']);
});

test('a Latin name: whole words, either order', () => {
  expect(nameKeys('John Smith')).toEqual(['njohnsmith', 'pjohnsmith', 'sjs', 'qsmithjohn']);
});

test('traditional and rare characters are found by those of today as well', () => {
  expect(keys('劉備', 'x')).toEqual(['刘备', '备']);
  expect(keys('王喆', 'x')).toEqual(['王哲', '哲']);
  expect(keys('王哲', 'x')).toEqual([]);
});

test('characters beyond the first plane are whole', () => {
  expect(nameKeys('王𠅤丽')).toEqual(['n王𠅤丽', 'w𠅤丽', 'w丽', 'pwangxili', 'swxl', 'qxiliwang']);
});

test('a character that nobody reads is passed over in pinyin', () => {
  expect(keys('王\u{2A6D6}丽', 'p')).toEqual([expect.stringMatching(/^wang.*li$/)]);
});

test('keys fit their column, and the readings of one name are not many', () => {
  const dense = '乐单曾解仇查朴覃区盖缪翟'.repeat(4);
  expect(nameKeys(dense).every(it => [...it].length <= 65)).toBe(true);
  expect(keys(dense, 'r').length).toBeLessThan(16);
  expect(nameKeys('阿'.repeat(50)).every(it => [...it].length <= 65)).toBe(true);
  expect(nameKeys(`${'𠅤'.repeat(50)}`).every(it => it.isWellFormed())).toBe(true);
});

describe('what is typed', () => {
  const ranges = (text: string) => {
    const read = readSearch(text);
    return read.ok ? read.value.map(it => it.from) : read;
  };
  /** Whether one of the ranges of a text holds one of the keys of a name. */
  const finds = (text: string, name: string) => {
    const read = readSearch(text);
    return read.ok && read.value.some(({ from, below }) => nameKeys(name).some(it => it >= from && it < below));
  };

  test.each([
    ['王', ['n王', 'w王', 'v王', 'x王']], [' 王 秀英 ', ['n王秀英', 'w王秀英', 'v王秀英', 'x王秀英']],
    ['阿依古丽•买买提', ['n阿依古丽买买提', 'w阿依古丽买买提', 'v阿依古丽买买提', 'x阿依古丽买买提']], ['劉', ['n劉', 'w劉', 'v劉', 'x刘', 'n刘', 'w刘', 'v刘']],
    ['wxy', ['swxy', 'twxy', 'pwxy', 'rwxy', 'qwxy']], ['Wáng Xiù-yīng', ['pwangxiuying', 'rwangxiuying', 'qwangxiuying', 'swangxiuying', 'twangxiuying']],
    ['ＷＡＮＧ２', ['pwang', 'rwang', 'qwang', 'swang', 'twang']], ["xi'an", ['pxian', 'rxian', 'qxian', 'sxian', 'txian']], ['lǚ', ['plv', 'rlv', 'qlv', 'slv', 'tlv']], ['lu:', ['plv', 'rlv', 'qlv', 'slv', 'tlv']],
    ['Lyu', ['plv', 'rlv', 'qlv', 'slv', 'tlv']], ['王%', ['n王%', 'w王%', 'v王%', 'x王%']],
  ])('%s', (text, expected) => expect(ranges(text)).toEqual(expected));

  test.each([['E62', 'E62'], ['e620502005', 'E620502005'], [' V0012 3456', 'V00123456'], ['ｅ６２', 'E62']])('%s is the beginning of a number', (text, number) => {
    expect(ranges(text)).toEqual([numberKey(number)]);
  });

  test.each([
    ['', 'EMPTY'], [' \u3000', 'EMPTY'], ['%', 'EMPTY'], ['_%_', 'EMPTY'], ['·', 'EMPTY'], ['王'.repeat(51), 'TOO_LONG'], ['\u{20164}'.repeat(51), 'TOO_LONG'], ['王\u0000', 'CHARACTERS'], ['王\ud800', 'CHARACTERS'],
    ['0010', 'NUMBER'], ['620599195003070010', 'NUMBER'], ['１２ ３４', 'NUMBER'],
  ])('%j is refused: %s', (text, code) => {
    const read = readSearch(text);
    expect(read).toMatchObject({ ok: false, code, zh: expect.stringMatching(/\p{Script=Han}/u), en: expect.stringMatching(/^[\x20-\x7e]+$/) });
  });

  test('a refusal does not say what was typed', () => {
    for (const text of ['620599195003070010', '王\u0000', '王'.repeat(51)]) expect(JSON.stringify(readSearch(text))).not.toContain(text.slice(0, 6));
  });

  test('50 characters are not too many, of whatever plane', () => {
    expect(readSearch('王'.repeat(50)).ok && readSearch('\u{20164}'.repeat(50)).ok).toBe(true);
  });

  test('where records have no number, digits and letters are part of a name', () => {
    const read = (text: string) => {
      const it = readSearch(text, { numbered: false });
      return it.ok && it.value.map(range => range.from);
    };
    expect(read('2020')).toEqual(['n2020', 'w2020', 'v2020', 'x2020']);
    expect(read('e620502')).toEqual(['ne620502', 'we620502', 've620502', 'xe620502']);
  });

  test('what may be pinyin is looked for as that first, what may not as initials', () => {
    for (const text of ['w', 'wa', 'wang', 'wangx', 'wangzh', 'xian', 'lvbu', 'er', 'zhaoer', 'aiguoa']) expect((ranges(text) as string[])[0], text).toBe(`p${text}`);
    const long = ['a'.repeat(48) + 'wx', 'an'.repeat(24) + 'wx', 'ang'.repeat(16) + 'wx']; // as long as a text may be
    for (const text of ['wx', 'wxy', 'zlm', 'smith', 'hj', ...long]) expect((ranges(text) as string[])[0], text).toBe(`s${text}`);
  });

  test('a range that is said to be sole holds one key of a record at most, and of no record that an earlier range holds', () => {
    const names = ['王秀英', '李李', '英王秀英', '单单', '单雄信', '曾曾曾', '王喆', '王安', '阿依古丽·买买提', '阿阿', '行行', '乐乐', '长孙长', 'Anna Annan', '劉刘', '王王', '仇行行'];
    const texts = ['王', '李', '英', '秀英', '阿', '行', '乐', '长', '刘', '劉', '喆', '哲', 'w', 'wa', 'd', 'sd', 's', 'xx', 'x', 'hh', 'l', 'll', 'y', 'ann', 'a', 'an', 'z', 'zz', 'c', 'qx', 'E1'];
    const wrong = texts.flatMap(text => {
      const read = readSearch(text);
      return read.ok ? read.value.flatMap((range, i) => names.filter(name => {
        const held = ({ from, below }: { from: string; below: string }) => nameKeys(name).filter(it => it >= from && it < below).length;
        return range.sole && held(range) > 0 && (held(range) > 1 || read.value.slice(0, i).some(it => held(it)));
      }).map(name => `${text}: ${range.from} ${name}`)) : [text];
    });
    expect(wrong).toEqual([]);
  });

  test.each(['王', '王秀', '王秀英', '秀', '秀英', '英', 'w', 'wangxiuying', 'wang xiu', 'xiuying wang', 'wxy', '王　秀英'])('王秀英 is found by %s', text => expect(finds(text, '王秀英')).toBe(true));
  test.each(['英秀', '王英', 'wangying', 'wy', 'yingxiu', '李', '王秀英英'])('王秀英 is not found by %s', text => expect(finds(text, '王秀英')).toBe(false));
});
