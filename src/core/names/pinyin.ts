import { folded } from '../text/characters';
import { listWords } from '../text/word-list';

/** Syllables of Chinese as Hanyu Pinyin spells them. */
const syllables: ReadonlySet<string> = new Set(
  listWords(`
    ai an ang ao ba bai ban bang bao bei ben bi bian biao bin bing bo bu cai can cang cao chang chao che chen cheng chi chong chu chuan chuang chun ci cong cui da dai dan dang dao de deng di dian ding dong dou du duan dui dun duo e en er fa fan fang fei fen feng fu gan gang gao ge gen geng gong gou gu guan guang gui guo hai han hang hao he hei heng hong hou hu hua huai huan huang hui hun huo ji jia jian jiang jiao jie jin jing jiu ju juan jue jun kai kan kang ke kong ku kuan kuang kui kun kuo lai lan lang lao le lei leng li lian liang liao lie lin ling liu long lu luan lun luo mai man mang mao mei men meng mi mian miao min ming mo mu nai nan ni nian nie ning niu nong nuo ou pan pang pei peng pi ping po pu qi qian qiang qiao qin qing qiong qiu qu quan que qun ran ren rong ru rui run ruo san sang sen sha shan shang shao shen sheng shi shou shu shuai shuang shui shun shuo si song su suan sui sun suo tai tan tang tao te teng ti tian tie ting tong tu tuan tui tuo wan wang wei wen weng wo wu xi xia xian xiang xiao xie xin xing xiong xiu xu xuan xue xun ya yan yang yao ye yi yin ying yong you yu yuan yue yun zai zan zang zao ze zeng zha zhan zhang zhao zhe zhen zheng zhi zhong zhou zhu zhuang zhuo zi zong zou zu zuo
  `),
);

/** Chinese family names of one syllable, those left out that are common words elsewhere. */
export const chineseSurnames: readonly string[] = listWords(
  'cai cao chen cheng cui deng ding dong feng gao geng gong gu guan guo hou hu huang jia jiang kang kong lei li liang liao lin liu lu luo ma mao meng pan pang peng qian qiao qin qiu ren ruan shao shen song sun tang tao tian wang wei wen weng wu xi xia xiang xiao xie xiong xu xue yan yang yao ye ying yuan zeng zhai zhan zhang zhao zheng zhong zhou zhu zhuang zhuo zong zou zuo',
);

const SHORTEST = 2;
const LONGEST = 6;

/** Whether the word of `text` from `start` to `end` (UTF-16 offsets) is one or two syllables of pinyin. */
export function isPinyin(text: string, start: number, end: number): boolean {
  if (end - start < SHORTEST || end - start > 2 * LONGEST) return false;
  let word = '';
  for (let i = start; i < end; i++) word += String.fromCharCode(folded[text.charCodeAt(i)]);
  if (syllables.has(word)) return true;
  for (let cut = 1; cut < word.length; cut++)
    if (syllables.has(word.slice(0, cut)) && syllables.has(word.slice(cut))) return true;
  return false;
}
