import { describe, expect, it } from 'vitest';
import { annotateNames } from '../../../src/engine/names/annotate-names.ts';
import { isMarked } from '../../../src/engine/names/confidence.ts';
import { buildNameIndex } from '../../../src/engine/names/index/name-index.ts';
import { readerOf } from '../../../src/engine/names/index/shipped-index.ts';
import { speaking } from './cast.ts';

const reader = readerOf(
  buildNameIndex([
    speaking('wang-yi', 'person', 'Wang Yi', { zh: '王毅' }),
    {
      ...speaking('li-qiang', 'person', 'Li Qiang', { 'zh-Hans': '李强' }),
      description: 'Premier of China.',
    },
    speaking('zhang-jun', 'person', 'Zhang Jun', { 'zh-Hans': '张军' }),
    speaking('qin-gang', 'person', 'Qin Gang', { 'zh-Hans': '秦刚' }),
    speaking('putin', 'person', 'Vladimir Putin', { zh: '普京' }),
    speaking('xi', 'person', 'Xi Jinping', { 'zh-Hans': '习近平' }),
    speaking('moon', 'person', 'Moon Jae-in', { zh: '文在寅' }),
    speaking('beijing', 'place', 'Beijing', { zh: '北京' }),
    speaking('tokyo', 'place', 'Tokyo', { ja: '東京' }),
    speaking('han-zheng', 'person', 'Han Zheng', { 'zh-Hans': '韩正' }),
    {
      ...speaking('michel', 'person', 'Charles Michel', { zh: '米歇尔' }),
      description: 'President of the European Council.',
    },
    speaking('russia', 'place', 'Russia', { zh: '俄国' }),
    speaking('south-china-sea', 'place', 'South China Sea', { zh: '南海' }),
    speaking('dalian', 'place', 'Dalian', { 'zh-Hans': '大连' }),
    speaking('hanoi', 'place', 'Hanoi', { zh: '河内' }),
    speaking('nato', 'organisation', 'NATO', { 'zh-Hans': '北约' }),
    speaking('party', 'organisation', 'Chinese Communist Party', { zh: '中共' }),
    speaking('un', 'organisation', 'United Nations', { 'zh-Hans': '联合国' }),
    speaking('xinhua', 'organisation', 'Xinhua', { 'zh-Hans': '新华社' }),
  ]),
);

/** What is marked, by surface. */
function marked(text: string): string[] {
  return annotateNames(reader, text)
    .filter(isMarked)
    .map(({ start, end }) => text.slice(start, end));
}

const table = (rows: readonly (readonly [text: string, ...expected: string[]])[]) =>
  it.each(rows.map(([text, ...expected]) => ({ text, expected })))('$text', ({ text, expected }) => {
    expect(marked(text)).toEqual(expected);
  });

describe('a reporter of the name of a statesman', () => {
  table([
    ['新华社北京6月21日电（记者 王毅 张军）会谈举行。', '新华社', '北京'],
    ['（记者王毅、张军）会谈举行。（記者 張軍）（本报记者 李强）（通讯员李强）'],
    ['本报记者王毅报道。新华社记者 张军 李强', '新华社'],
    ['责任编辑：李强　摄影：张军　编辑/王毅'],
    ['【北京＝王毅】', '北京'],
  ]);
});

describe('a statesman whom reporters ask', () => {
  table([
    ['记者问王毅，王毅答记者问。', '王毅', '王毅'],
    ['中新社记者：王毅外长将访问莫斯科。', '王毅'],
    ['王毅会见记者 秦刚在座', '王毅', '秦刚'],
    ['他对记者说，李强将来访。', '李强'],
    ['（新华社记者报道，普京抵达）', '新华社', '普京'],
    ['（图为王毅）（记者提问王毅）', '王毅', '王毅'],
  ]);
});

describe('parts of other words that together look like a name', () => {
  table([
    ['美日韩正在演习，海南海口下雨，最大连锁店破产，湖北约谈三家企业，运河内有船。'],
    ['国王毅然退位，紧张军事对峙，其中共有三人，新华社区，俄国防部称。'],
    ['4日韩正会见，韩正在北京，在南海，大连任命市长。', '韩正', '韩正', '北京', '南海', '大连'],
    ['北约称，访问河内，中共同意，新华社会员，俄国称。', '北约', '河内', '中共', '新华社', '俄国'],
    ['联合国教科文组织、联合国儿童基金会来了。联合国来了。', '联合国'],
    ['弗拉基米尔·普京抵达中国·北京。', '普京', '北京'],
    ['东尼·北京是球员。'],
    ['奥巴马夫人米歇尔来了，米歇尔的女儿也来了。'],
    ['欧洲理事会主席米歇尔来了。米歇尔笑了。', '米歇尔', '米歇尔'],
    ['米歇尔抵达北京。欧洲理事会主席米歇尔说。', '米歇尔', '北京', '米歇尔'],
    ['米歇尔·普发再婚，米歇尔今年六十。'],
  ]);
});

describe('somebody whose name goes on', () => {
  table([
    ['北京大学教授李强国认为，会谈意义重大。李强来了。', '李强'],
    ['王毅然说，他不来。王毅然教授指出，李强民先生'],
    ['张军海表示，李强林称，王毅杰女士'],
    ['研究员李强指出，教授李强说。'],
    ['王毅平指出，秦刚龙、李强文的书'],
  ]);
});

describe('a name before what often follows names', () => {
  table([
    ['王毅说，王毅表示，李强总理，王毅会见普京', '王毅', '王毅', '李强', '王毅', '普京'],
    ['王毅然后说，王毅然而没有来', '王毅', '王毅'],
    ['李强文在寅通话，李强平和地说', '李强', '文在寅', '李强'],
    ['王毅民意调查，李强海上巡视，张军平等待人', '王毅', '李强', '张军'],
    ['秦刚强调，王毅山东之行，李强杰出的讲话', '秦刚', '王毅', '李强'],
    ['普京良好的祝愿，习近平民主生活', '普京', '习近平'],
    ['李强国事访问，李强国际会议', '李强', '李强'],
  ]);
});

describe('a university that goes by two signs', () => {
  table([
    ['東京大の教授、東京大は、東京大教授'],
    ['東京大会と東京大空襲', '東京', '東京'],
    ['面积比北京大。北京大、中、小学生', '北京', '北京'],
  ]);
});
