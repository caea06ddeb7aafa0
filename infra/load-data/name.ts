import { type Random, pick } from '../data/src/random.ts';

// The hundred commonest surnames, commoner ones first: the square of the draw leans to the front (judgement).
const surnames = [
  ...'王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文',
];
const firsts = [...'建国志永德文明海玉秀桂春雪子天思晓小长福凤淑红金银兰云振兴学光俊世万成新家庆宝富贵正义仁和平安康守广宏'];
const men = [...'国强军民福祥林山川海峰刚伟杰斌涛鹏飞龙虎生成才华明亮德义勇武文栋梁柱平'];
const women = [...'英兰珍芳花梅莲霞娟秀丽芬琴香玲红燕云凤娥芝萍洁敏静慧媛怡欣颖莹琳雪月'];
const minority = ['阿依古丽', '买买提', '古丽娜尔', '艾力', '热依汗', '吐尔逊', '尤努斯', '法图麦', '伊布拉', '阿西叶'];

/** A name 姓名 that many share, as in life: some hundred thousand different ones, one in a hundred with the middle dot. Sex as in GB/T 2261.1. */
export function nameOf(next: Random, sex: 1 | 2): string {
  if (next() < 0.01) return `${pick(next, minority)}·${pick(next, minority)}`;
  const draw = next();
  const surname = surnames[Math.floor(draw * draw * surnames.length)]!;
  const last = pick(next, sex === 1 ? men : women);
  return next() < 0.15 ? surname + last : surname + pick(next, firsts) + last;
}
