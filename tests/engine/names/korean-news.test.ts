import { describe } from 'vitest';
import { tableOfNews } from './bundled-names.ts';

describe('a Korean surname with an office', () => {
  tableOfNews([
    [
      '문재인 대통령이 푸틴 대통령과 만났다. 문 대통령은 협력에 뜻을 모았다.',
      '문재인=moon-jae-in',
      '푸틴=vladimir-putin',
      '문=moon-jae-in',
    ],
    ['시 주석과 윤 대통령이 통화했다.', '시=xi-jinping', '윤=yoon-suk-yeol'],
    [
      '박근혜 전 대통령에게 벌금을 선고했다. 박 전 대통령은 재판을 거부하고 있다.',
      '박근혜=park-geun-hye',
      '박=park-geun-hye',
    ],
    [
      '김정은 국무위원장이 베이징을 찾았다. 김 위원장은 열차로 돌아갔다.',
      '김정은=kim-jong-un',
      '베이징=beijing',
      '김=kim-jong-un',
    ],
    [
      '왕이 외교부장이 모스크바를 찾았다. 왕 부장은 라브로프 장관과 회담했다.',
      '왕이=wang-yi',
      '모스크바=moscow',
      '왕=wang-yi',
      '라브로프=sergey-lavrov',
    ],
    [
      '리창 총리가 베트남을 방문했다. 리 총리는 하노이에서 연설했다.',
      '리창=li-qiang',
      '베트남=vietnam',
      '리=li-qiang',
      '하노이=hanoi',
    ],
  ]);
});

describe('an office that others of the surname hold', () => {
  tableOfNews([
    ['김 위원장은 국회 예산결산위원회에서 말했다. 미국도 언급됐다.', '미국=united-states'],
    ['미국의 이 대통령은 역대 가장 나이가 많다.', '미국=united-states'],
    ['왕 부장은 우리 회사 영업부에서 일한다. 중국 출장이 잦다.', '중국=china'],
    ['정 총리는 서울에서 말했다. 최 부총리도 동의했다.', '서울=seoul'],
    ['문 앞에서 대통령은 기다렸다.'],
  ]);
});

describe('왕이, Wang Yi or the king', () => {
  tableOfNews([
    ['왕이 죽자 왕자들이 싸웠다. 중국 사신이 왔다.', '중국=china'],
    ['조선의 왕이 된 세종은 중국에 사신을 보냈다.', '중국=china'],
    ['그는 왕이라고 했고 러시아 왕이었다.', '러시아=russia'],
    [
      '왕이 중국 외교부장은 러시아를 방문했다. 왕이는 푸틴을 만났다.',
      '왕이=wang-yi',
      '중국=china',
      '러시아=russia',
      '왕이=wang-yi',
      '푸틴=vladimir-putin',
    ],
    ['왕이 “중국은 평화를 원한다”', '왕이=wang-yi', '중국=china'],
    ['왕이 라브로프와 통화', '왕이=wang-yi', '라브로프=sergey-lavrov'],
    ['왕이 외교부장과 왕이 부장, 중국 측', '왕이=wang-yi', '왕이=wang-yi', '중국=china'],
  ]);
});

describe('a place with what Korean joins to it', () => {
  tableOfNews([
    ['독일전까지 쉰다. 서울에서의 석 달', '독일=germany', '서울=seoul'],
    ['한국전쟁과 베트남전, 우크라이나전이 언급됐다.'],
    ['미국이라며 웃었다. 중국으로는 가지 않는다.', '미국=united-states', '중국=china'],
  ]);
});

describe('a place in the title of a work or a club', () => {
  tableOfNews([
    ['가수의 노래 ‘서울의 밤’이 인기다. 그는 ‘중국의 꿈’을 말했다.', '중국=china'],
    ['레알 마드리드가 우승했다. 마드리드에서 회담이 열렸다.', '마드리드=madrid'],
    ['상하이 선화가 이겼다. 상하이에서 회담이 열렸다.', '상하이=shanghai'],
    ['영화 《베이징의 봄》이 베이징에서 개봉했다.', '베이징=beijing'],
  ]);
});
