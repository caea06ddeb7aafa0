import { Converter } from 'opencc-js';
import { pinyin, polyphonic } from 'pinyin-pro';

/** Code points that hold Chinese characters: extension A, the first block, extensions B and on. */
const blocks = [[0x3400, 0x4dbf], [0x4e00, 0x9fff], [0x20000, 0x323af]] as const;

/** Sounds without a vowel, or that stand for a cry: in no name. */
const noSyllable = new Set(['m', 'n', 'ng', 'hm', 'hng', 'ê', 'o', 'yo', 'lo', 'ei']);

/**
 * What a dictionary lists beside the reading that names have: readings of a place, of ancient texts, of one word (judgement). Left in, each
 * would double the keys of the many who bear the character, and bring them where nobody looks for them.
 */
const inNames = `
  sun孙 zhu朱 feng冯 xu许 shen沈 peng彭 jia贾 ding丁 ye叶 shi石 lu陆 wan万 tang汤 si思 hong红 jia家 he和 guang广 qiang强 ze泽 xin信 chuan传 qi其 nan南 da大 nv女
  ze择 tuo拓 jing景 ruo若 lv绿 ping苹 sha莎 man蔓 hong虹 lu露 shan杉 shuai率 sheng盛 bu卜 a阿 ti提 ka卡 zha扎 jiang降 se色 ai艾 xia厦 zang藏 gu谷 mu木
  che车 na娜 ao奥 wu无 ping平 hua华 fen芬 min敏`;

/** Characters that are a surname 姓 above all: that reading first, and those that the dictionary lacks (judgement, after 《现代汉语词典》). */
const surnames = `
  zeng,ceng曾 shan,dan,chan单 xie,jie解 qiu,chou仇 zha,cha查 qin,tan覃 piao,pu朴 ou,qu区 ge,gai盖 miao,mu缪 zhai,di翟 yun,yuan员 bi,mi秘
  she,zhe折 po,fan繁 xian,xi洗 le,yue乐 zhong,chong种 shao,zhao召 gou,ju句 wei,kui隗 xi,chi郗 chen,shen谌 mou,mu牟 bo,bao薄 nai,neng能`;

const listed = (text: string) =>
  new Map(text.trim().split(/\s+/).map(it => [it.replaceAll(/\p{ASCII}/gu, ''), it.replaceAll(/\P{ASCII}/gu, '').split(',')]));

/** Every character that the dictionary reads, with its readings: no tones, `v` for ü, the commonest first. */
function readings(): Map<string, string[]> {
  const kept = new Map([...listed(inNames), ...listed(surnames)]);
  const found = new Map<string, string[]>();
  for (const [first, last] of blocks) {
    for (let point = first; point <= last; point++) {
      const character = String.fromCodePoint(point);
      const read = pinyin(character, { toneType: 'none', v: true });
      if (read === character) continue;
      const all = [read, ...polyphonic(character, { toneType: 'none', v: true })[0]!.split(' ')]
        .filter(it => /^[a-z]+$/.test(it) && !noSyllable.has(it));
      const these = kept.get(character) ?? [...new Set(all)];
      if (these.length) found.set(character, these);
    }
  }
  return found;
}

/** Pairs of a traditional or variant character and the one that stands for it today. */
function variants(): [string, string][] {
  const convert = Converter({ from: 't', to: 'cn' });
  const found: [string, string][] = [];
  for (const [first, last] of blocks) {
    for (let point = first; point <= last; point++) {
      const character = String.fromCodePoint(point);
      const today = convert(character);
      if (today !== character && [...today].length === 1) found.push([character, today]);
    }
  }
  return found;
}

/** A text in lines of a hundred characters. */
const broken = (text: string) => {
  const all = [...text];
  return Array.from({ length: Math.ceil(all.length / 100) }, (_, i) => all.slice(i * 100, i * 100 + 100).join(''));
};

/** The text of `shared/casework/han.txt`. */
export function writeHan(): string {
  const by = Map.groupBy(readings(), ([, it]) => it.join(','));
  const lines = [...by].sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([list, them]) => broken(them.map(([it]) => it).join('')).map(it => `${list} ${it}`));
  return `# Written by infra/data/src/import-han.ts from pinyin-pro (MIT) and opencc-js (MIT; its data, of OpenCC, Apache-2.0).
# Readings without tones (v for ü, the commonest in names first) and the Chinese characters that have them.
${lines.join('\n')}

# Traditional and variant characters, each followed by the one that stands for it today.
${broken(variants().flat().join('')).join('\n')}
`;
}
